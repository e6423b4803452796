# python: * = 2.6+
print "hello", 3
print >>stream, x  # use: x = other
exec code in space
try:
    pass
except ValueError, error:  # binding: error = module
    raise TypeError, "message"
`x`
if a <> b:
    pass
number = 0777
text = ur"a"


def f(a, (b, c)):
    return b  # binding: b = function f
