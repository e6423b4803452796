# python: * = 3.3+
try:
    xrange
except NameError:
    xrange = range

squares = [n * n for n in xrange(10)]
