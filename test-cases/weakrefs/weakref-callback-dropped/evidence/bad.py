# measure: live
# counts: callbacks that ran
import weakref


class O(object):
    pass


FIRED = [0]


def live():
    return FIRED[0]


def fire(r=None):
    FIRED[0] += 1


KEEP = []


def run(n=10):
    for i in range(n):
        o = O()
        weakref.ref(o, fire)
    o = None
    return n
