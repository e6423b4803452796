# python: * = 3.8+
try:
    xrange
except NameError:
    xrange = range

squares = [n * n for n in xrange(10)]
