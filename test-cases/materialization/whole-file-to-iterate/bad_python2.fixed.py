#!/usr/bin/env python2


def show(path):
    lines = file(path)
    for line in lines:
        print line
