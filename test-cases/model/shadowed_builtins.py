try:
    xrange
except NameError:
    xrange = range


def open(path):
    return path


def f(list):
    list  # resolves: list = unknown; binding: list = function f
    dict  # resolves: dict = builtins.dict
    for set in ():
        pass
    set  # resolves: set = unknown


open  # resolves: open = unknown; binding: open = module
xrange  # resolves: xrange = builtins.xrange
print(range)  # resolves: range = builtins.range; use: range = argument; argument: range = 0
