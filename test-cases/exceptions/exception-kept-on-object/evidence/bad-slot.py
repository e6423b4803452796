# measure: cyc held
# python: >=3.0
class A(object):
    def go(self):
        big = bytearray(10000)
        try:
            raise ValueError('x')
        except ValueError as e:
            self.err = e


def run(n=200):
    t = 0
    for i in range(n):
        a = A()
        a.go()
        t += len(str(a.err))
    return t
