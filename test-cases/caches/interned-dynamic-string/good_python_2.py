#!/usr/bin/env python2
import sys


def canonical(request):
    # Freed with the last reference.
    print "interned", request
    return intern(request.path)
