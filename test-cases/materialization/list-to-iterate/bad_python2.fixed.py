#!/usr/bin/env python2


def show(counts):
    for word in counts.keys():
        print word
