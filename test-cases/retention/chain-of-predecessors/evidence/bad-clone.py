# measure: kept
# python: >=3
KEEP = []


class Query(object):
    def __init__(self, filters=()):
        self.filters = tuple(filters)
        self.rows = bytearray(1000)
        self._clone_of = None

    def clone(self):
        query = self.__class__(self.filters)
        query._clone_of = self
        return query

    def filter(self, condition):
        query = self.clone()
        query.filters = (condition,)
        return query


def run(n=300):
    query = Query()
    for number in range(n):
        query = query.filter(number)
    KEEP[:] = [query]
    return query.filters[0]
