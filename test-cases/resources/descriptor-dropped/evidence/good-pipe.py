import os


def run(n=10):
    for i in range(n):
        r, w = os.pipe()
        try:
            os.write(w, b'x')
            os.read(r, 1)
        finally:
            os.close(r)
            os.close(w)
    return n
