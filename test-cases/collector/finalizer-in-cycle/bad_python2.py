#!/usr/bin/python2
"""Before Python 3.4 such objects are never freed."""


class Session(object):
    def __init__(self, stream):
        self.stream = stream
        self.handlers = [self.on_close]

    def on_close(self):
        print 'closed'

    def __del__(self):  # expect: finalizer-in-cycle "never freed"
        self.stream.close()
