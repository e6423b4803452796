# measure: fd fdk
import os


def run(n=10):
    for i in range(n):
        r, w = os.pipe()
        os.write(w, b'x')
        os.read(r, 1)
    return n
