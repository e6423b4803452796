# measure: live
# counts: entries left in the dictionary
import weakref


class O(object):
    pass


D = weakref.WeakValueDictionary()
K = []


def live():
    return len(D)


def run(n=10):
    for i in range(n):
        D[i] = O()
    return n
