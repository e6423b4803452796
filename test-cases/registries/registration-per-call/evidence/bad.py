# measure: grow
# python: >=3.4
import functools


@functools.singledispatch
def show(value):
    return 'object'


def render():
    class Row:
        pass

    show.register(Row, lambda row: 'row')
    return show(Row())


def run(calls=20):
    return sum(len(render()) for _ in range(calls))
