# measure: live
# counts: right answers of 10
import sys
RIGHT = []


def live():
    return len(RIGHT)


def run(count=10):
    for _ in range(count):
        buffer = bytearray(10)
        if sys.getrefcount(buffer) == 2:
            RIGHT.append('nobody else has it')
    return count
