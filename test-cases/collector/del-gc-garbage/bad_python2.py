#!/usr/bin/python2
import gc


def dump_garbage():
    print 'garbage: %d' % len(gc.garbage)
    for thing in gc.garbage:
        print repr(thing)
    del gc.garbage  # expect: del-gc-garbage
