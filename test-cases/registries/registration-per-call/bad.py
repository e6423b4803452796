"""Tables of the interpreter that get one entry more with every call."""
import codecs
import copyreg
import functools
import sys
import types
import uuid


@functools.singledispatch
def show(value):
    return repr(value)


def render(rows):
    class Row:
        pass

    show.register(Row, lambda row: 'row')  # expect: registration-per-call "'render'"
    return [show(row) for row in rows]


def decode(data, table):
    def search(name):
        return table.get(name)

    codecs.register(search)  # expect: registration-per-call "'decode'"
    return data.decode('custom')


def dumps(record):
    class Proxy:
        pass

    copyreg.pickle(Proxy, lambda proxy: (Proxy, ()))  # expect: registration-per-call
    return Proxy()


def load_template(source):
    name = f'template_{uuid.uuid4().hex}'
    module = types.ModuleType(name)
    sys.modules[name] = module  # expect: registration-per-call
    exec(source, module.__dict__)
    return module


def find(path):
    sys.meta_path.append(Finder(path))  # expect: registration-per-call
    return path


class Finder:
    def __init__(self, path):
        self.path = path
