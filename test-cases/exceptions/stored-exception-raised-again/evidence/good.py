class Closed(Exception):
    pass


def check():
    big = bytearray(2000)
    raise Closed('closed')


def run(n=50):
    t = 0
    for i in range(n):
        try:
            check()
        except Closed as e:
            t += len(str(e))
    return t
