import sys
from sys import intern as share


def canonical(request):
    return sys.intern(request.path)  # expect: interned-dynamic-string "string that is interned"


def words(text):
    return [share(word) for word in text.split()]  # expect: interned-dynamic-string


class Bag:
    def put(self, key, value):
        setattr(self, "field_" + key, value)  # expect: interned-dynamic-string "attribute name"

    def put_all(self, rows):
        for row in rows:
            setattr(self, f"row_{row.id}", row)  # expect: interned-dynamic-string
