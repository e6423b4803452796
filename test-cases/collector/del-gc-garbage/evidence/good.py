import gc
GC_ON = True


def fill_garbage(count):
    gc.set_debug(gc.DEBUG_SAVEALL)
    for _ in range(count):
        cycle = [bytearray(1000)]
        cycle.append(cycle)
    del cycle
    gc.collect()
    gc.set_debug(0)


def run(count=200):
    fill_garbage(count)
    del gc.garbage[:]
    return count
