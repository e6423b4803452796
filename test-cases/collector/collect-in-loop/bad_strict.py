"""Somebody thought of it: reported by --strict."""
import gc
import time


def every_hundred(rows, handle):
    for number, row in enumerate(rows):
        handle(row)
        if number % 100 == 0:
            gc.collect()  # expect: collect-in-loop


def housekeeping(clean, interval):
    while True:
        clean()
        gc.collect()  # expect: collect-in-loop
        time.sleep(interval)
