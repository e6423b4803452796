# measure: kept livek
# counts: objects alive
import weakref


class O(object):
    pass


REFS = []
LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


def watch():
    o = O()
    o.data = bytearray(2000)
    LIVE.add(o)
    REFS.append(weakref.ref(o, lambda r: o))


def run(n=30):
    for i in range(n):
        watch()
    return n
