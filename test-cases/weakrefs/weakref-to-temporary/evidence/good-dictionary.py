import weakref


class O(object):
    pass


D = weakref.WeakValueDictionary()
K = []


def live():
    return len(D)


def run(n=10):
    for i in range(n):
        o = O()
        K.append(o)
        D[i] = o
    return n
