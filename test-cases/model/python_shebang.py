#!/usr/bin/env python2
# python: * = 2.6+
x = range(3)
