# measure: cyc held
# python: >=3.0
def f():
    big = bytearray(10000)
    err = None
    try:
        raise ValueError('x')
    except ValueError as e:
        err = e
    return str(err)


def run(n=200):
    return sum(len(f()) for i in range(n))
