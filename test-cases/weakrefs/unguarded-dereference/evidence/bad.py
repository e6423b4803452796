# measure: live
# counts: AttributeErrors raised
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
        try:
            r().x
        except AttributeError:
            ERR[0] += 1
    return n
