# measure: fd fdk
import tempfile, os


def run(n=10):
    for i in range(n):
        p = tempfile.mkstemp()[1]
        os.unlink(p)
    return n
