# measure: kept livek
# counts: entries of the dictionary
import weakref


class O(object):
    pass


class Info(object):
    pass


D = weakref.WeakKeyDictionary()


def live():
    return len(D)


def run(n=30):
    for i in range(n):
        o = O()
        v = Info()
        v.owner = o
        v.data = bytearray(1000)
        D[o] = v
    return n
