# measure: kept garbage
import gc
GC_ON = True


def make_cycles(count):
    for _ in range(count):
        cycle = [bytearray(1000)]
        cycle.append(cycle)


def run(count=200):
    gc.set_debug(gc.DEBUG_SAVEALL)
    make_cycles(count)
    gc.collect()
    return count
