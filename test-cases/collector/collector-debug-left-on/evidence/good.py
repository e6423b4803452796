import gc
GC_ON = True


def make_cycles(count):
    for _ in range(count):
        cycle = [bytearray(1000)]
        cycle.append(cycle)


def run(count=200):
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        make_cycles(count)
        gc.collect()
    finally:
        gc.set_debug(0)
        del gc.garbage[:]
    return count
