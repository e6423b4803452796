import weakref


class O(object):
    x = 1


ERR = [0]


def live():
    return ERR[0]


def run(n=5):
    for i in range(n):
        o = O()
        r = weakref.ref(o)
        del o
        p = r()
        if p is not None:
            p.x
    return n
