#!/usr/bin/env python2


def show(counts):
    for word in list(counts.keys()):  # expect: list-to-iterate
        print word
