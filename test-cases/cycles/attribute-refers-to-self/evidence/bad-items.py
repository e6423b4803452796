# measure: cyc held
class Record(dict):
    def __init__(self, **items):
        dict.__init__(self, **items)
        self.__dict__ = self


def run(n=200):
    return sum(len(Record(data=bytearray(1000)).data) for i in range(n))
