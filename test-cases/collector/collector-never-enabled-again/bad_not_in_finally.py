"""An exception in between leaves the collector off."""
import contextlib
import gc
import pickle


def load(path):
    gc.disable()  # expect: collector-never-enabled-again "stays off when"
    with open(path, 'rb') as stream:
        data = pickle.load(stream)
    gc.enable()
    return data


@contextlib.contextmanager
def paused():
    gc.disable()  # expect: collector-never-enabled-again "stays off when"
    yield
    gc.enable()


def build(rows):
    threshold = gc.get_threshold()
    gc.set_threshold(0)  # expect: collector-never-enabled-again "stays off when"
    table = [tuple(row) for row in rows]
    gc.set_threshold(*threshold)
    return table
