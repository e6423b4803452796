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
        v.owner = weakref.ref(o)
        v.data = bytearray(1000)
        D[o] = v
    o = v = None
    return n
