"""Measures one evidence program in a fresh process and prints one line of JSON. Runs on CPython 2.7 and 3.6 or newer.

    evidence_probe.py PROGRAM.py memory|process METRIC...

memory: the collector is off unless the program sets GC_ON, and tracemalloc is on where it exists.
  peak      KiB at the highest point while run() runs
  held      KiB after run() has returned and its result is dropped, before any collection
  kept      KiB after a full collection
  grow      KiB added by each further run(), collected each time
  cyc       objects that the first full collection finds unreachable
  objs      objects more that the collector tracks after it
  fd, fdk   files and sockets left open before and after a full collection
  live, livek  what the program's own live() counts before and after a full collection
  thr       threads left running
  rw        ResourceWarnings
  garbage   objects in gc.garbage
process: without tracemalloc, the collector as the program leaves it.
  rpeak, rafter  KiB of resident memory at the peak of the first run() and after it
  rgrow     KiB of resident memory added by each further run()
  ms        the shortest time of one run()

A program has run(), whose result is short and the same for the bad and the good program, and may have setup(), live(),
teardown(), GC_ON, WARM (run once before measuring) and ROUNDS (0 where run() can run only once).
"""
from __future__ import print_function

import gc
import json
import os
import sys
import threading
import time
import types
import warnings

try:
    import tracemalloc
except ImportError:
    tracemalloc = None

DEFAULT_ROUNDS = 4


def resident(field):
    """KiB of a field of /proc/self/status: None on a system without it."""
    try:
        with open('/proc/self/status') as status:
            for line in status:
                if line.startswith(field + ':'):
                    return int(line.split()[1])
    except (IOError, OSError):
        pass
    return None


def reset_peak():
    try:
        with open('/proc/self/clear_refs', 'w') as control:
            control.write('5')
    except (IOError, OSError):
        pass


def open_files():
    try:
        return len(os.listdir('/proc/self/fd'))
    except OSError:
        return None


def difference(after, before):
    return None if after is None or before is None else after - before


def load(path):
    module = types.ModuleType('program')
    module.__file__ = path
    sys.modules['program'] = module
    # The program itself is compiled without the future imports of this file.
    with open(path, 'rb') as source:
        exec(compile(source.read(), path, 'exec', 0, True), module.__dict__)
    return module


def count_resource_warnings():
    count = [0]

    def show(message, category, *rest, **options):
        if category.__name__ == 'ResourceWarning':
            count[0] += 1

    warnings.simplefilter('default')
    warnings.showwarning = show
    return count


def measure_memory(program, metrics, resource_warnings):
    values = {}
    if not getattr(program, 'GC_ON', False):
        gc.disable()
    files, threads, objects = open_files(), threading.active_count(), len(gc.get_objects())
    traced = base = None
    if tracemalloc is not None:
        tracemalloc.start(1)
        base = tracemalloc.get_traced_memory()[0]

        def traced():
            return (tracemalloc.get_traced_memory()[0] - base) / 1024.0

    output = program.run()
    if traced:
        values['peak'] = (tracemalloc.get_traced_memory()[1] - base) / 1024.0
    values['output'] = str(output)
    del output
    if traced:
        values['held'] = traced()
    values['fd'] = difference(open_files(), files)
    values['thr'] = threading.active_count() - threads
    if hasattr(program, 'live'):
        values['live'] = program.live()
    values['cyc'] = gc.collect()
    gc.collect()
    if traced:
        values['kept'] = traced()
    values['fdk'] = difference(open_files(), files)
    values['objs'] = len(gc.get_objects()) - objects
    if hasattr(program, 'live'):
        values['livek'] = program.live()
    values['rw'] = resource_warnings[0]
    values['garbage'] = len(getattr(gc, 'garbage', ()))
    rounds = getattr(program, 'ROUNDS', DEFAULT_ROUNDS)
    if traced and rounds and 'grow' in metrics:
        gc.enable()
        marks = []
        for _ in range(rounds):
            program.run()
            gc.collect()
            marks.append(traced())
        # The first two rounds still fill caches of the interpreter.
        values['grow'] = (marks[-1] - marks[1]) / (rounds - 2)
    if traced:
        tracemalloc.stop()
    return values


def measure_process(program, metrics):
    values = {}
    clock = getattr(time, 'perf_counter', time.time)
    reset_peak()
    before = resident('VmRSS')
    start = clock()
    output = program.run()
    shortest = clock() - start
    values['output'] = str(output)
    del output
    values['rpeak'] = difference(resident('VmHWM'), before)
    values['rafter'] = difference(resident('VmRSS'), before)
    rounds = getattr(program, 'ROUNDS', DEFAULT_ROUNDS)
    if rounds and ('rgrow' in metrics or 'ms' in metrics):
        marks = []
        for _ in range(rounds):
            start = clock()
            program.run()
            shortest = min(shortest, clock() - start)
            marks.append(resident('VmRSS'))
        growth = difference(marks[-1], marks[0])
        values['rgrow'] = None if growth is None else growth / float(rounds - 1)
    values['ms'] = shortest * 1000
    return values


def main():
    path, mode, metrics = sys.argv[1], sys.argv[2], sys.argv[3:]
    resource_warnings = count_resource_warnings()
    program = load(path)
    if hasattr(program, 'setup'):
        program.setup()
    if getattr(program, 'WARM', 0):
        program.run()
    gc.collect()
    gc.collect()
    if mode == 'memory':
        values = measure_memory(program, metrics, resource_warnings)
    else:
        values = measure_process(program, metrics)
    if hasattr(program, 'teardown'):
        program.teardown()
    sys.stdout.write('\n@@' + json.dumps(values) + '\n')
    sys.stdout.flush()
    # Leaked threads and broken finalizers must not hold up the exit.
    os._exit(0)


if __name__ == '__main__':
    main()
