"""Collections outside loops, loops that only collect, and collections that are cheap or needed."""
import gc
import time


def once(paths, load):
    for path in paths:
        load(path)
    gc.collect()


def several_rounds():
    # Finalizers may make new garbage, and PyPy needs more than one round.
    for _ in range(3):
        gc.collect()


def until_nothing_is_found():
    while gc.collect():
        pass


def wait_for_death(reference, deadline):
    while reference() is not None and time.monotonic() < deadline:
        gc.collect()
        time.sleep(0.01)


def youngest_only(rows, handle):
    for row in rows:
        handle(row)
        gc.collect(0)


def under_pressure(paths, load):
    for path in paths:
        try:
            load(path)
        except MemoryError:
            gc.collect()
            load(path)


def define_callbacks(names, register):
    for name in names:
        def callback():
            # Runs when it is called, not in the loop.
            gc.collect()

        register(name, callback)


def count_unreachable(rounds, work):
    found = []
    for _ in range(rounds):
        work()
        found.append(gc.collect())
    return found


def collect_items(rows, inbox):
    for row in rows:
        inbox.collect()
        row.gc.collect()


def test_every_item_is_freed(items, check):
    for item in items:
        check(item)
        gc.collect()
