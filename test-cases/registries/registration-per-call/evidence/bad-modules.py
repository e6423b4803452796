# measure: grow
# python: >=3
import itertools
import sys
import types

numbers = itertools.count()
SOURCE = 'def double(x):\n    return x + x\n'


def load():
    name = 'template_%d' % next(numbers)
    module = types.ModuleType(name)
    sys.modules[name] = module
    exec(SOURCE, module.__dict__)
    return module


def run(templates=20):
    return sum(load().double(number) for number in range(templates))
