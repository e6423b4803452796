import collections
import ctypes
from collections import namedtuple
from enum import Enum


def regress(x, y):
    slope = sum(x) / sum(y)
    RegressionResult = namedtuple('RegressionResult', ('slope', 'error'))  # expect: class-created-per-call "at every call of 'regress'"
    return RegressionResult(slope, 0.0)


class Mapper:
    def statement_for(self, columns):
        class ColumnsNotAvailable(Exception):  # expect: class-created-per-call "'ColumnsNotAvailable'"
            pass

        try:
            for column in columns:
                if column is None:
                    raise ColumnsNotAvailable()
        except ColumnsNotAvailable:
            return None
        return columns

    def describe(self, state):
        State = Enum('State', 'OPEN CLOSED')  # expect: class-created-per-call
        return State(state).name


def totals(rows):
    result = []
    for row in rows:
        class Total(object):  # expect: class-created-per-call "in every round of this loop"
            def __init__(self, value):
                self.value = value

        result.append(Total(row).value)
    return result


def read_packets(stream, sizes):
    for size in sizes:
        buffer = (ctypes.c_char * size)()  # expect: class-created-per-call
        stream.readinto(buffer)
        yield bytes(buffer)


def register_array(info, adapters):
    loader = type(info.name + 'Loader', (object,), {'oid': info.oid})  # expect: class-created-per-call
    adapters.register(info.oid, loader)


def summary(rows):
    header = rows[0]
    return collections.namedtuple('Row', header)(*rows[1])  # expect: class-created-per-call
