# measure: grow
# python: >=3.0
class Closed(Exception):
    pass


ERR = Closed('closed')


def check():
    big = bytearray(2000)
    raise ERR


def run(n=50):
    t = 0
    for i in range(n):
        try:
            check()
        except Closed as e:
            t += len(str(e))
    return t
