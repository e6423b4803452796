# python: * = 2.6+
def squares(count):
    return [n * n for n in xrange(count)]
