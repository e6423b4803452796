"""The loop is in the caller, in this file."""
import gc


def process(path, load):
    data = load(path)
    data.publish()
    del data
    gc.collect()  # todo-expect: collect-in-loop


def process_all(paths, load):
    for path in paths:
        process(path, load)


def inline(paths, load):
    for path in paths:
        load(path)
        gc.collect()  # expect: collect-in-loop
