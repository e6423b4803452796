import collections
import ctypes
from collections import namedtuple
from enum import Enum


RegressionResult = namedtuple('RegressionResult', ('slope', 'error'))


def regress(x, y):
    slope = sum(x) / sum(y)
    return RegressionResult(slope, 0.0)


class ColumnsNotAvailable(Exception):                                                          
    pass


State = Enum('State', 'OPEN CLOSED')


class Mapper:
    def statement_for(self, columns):
        try:
            for column in columns:
                if column is None:
                    raise ColumnsNotAvailable()
        except ColumnsNotAvailable:
            return None
        return columns

    def describe(self, state):
        return State(state).name


class Total(object):                                                                
    def __init__(self, value):
        self.value = value


def totals(rows):
    result = []
    for row in rows:
        result.append(Total(row).value)
    return result


def read_packets(stream, sizes):
    for size in sizes:
        buffer = (ctypes.c_char * size)()
        stream.readinto(buffer)
        yield bytes(buffer)


def register_array(info, adapters):
    loader = type(info.name + 'Loader', (object,), {'oid': info.oid})
    adapters.register(info.oid, loader)


def summary(rows):
    header = rows[0]
    return collections.namedtuple('Row', header)(*rows[1])
