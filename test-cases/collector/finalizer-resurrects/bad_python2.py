#!/usr/bin/python2
"""Before Python 3.4 the finalizer runs each time that the object dies."""


class Buffer(object):
    pool = []

    def __del__(self):
        print 'back to the pool'
        Buffer.pool.append(self)  # expect: finalizer-resurrects
