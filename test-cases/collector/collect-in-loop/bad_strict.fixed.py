"""Somebody thought of it: reported by --strict."""
import gc
import time


def every_hundred(rows, handle):
    for number, row in enumerate(rows):
        handle(row)
        if number % 100 == 0:
            pass


def housekeeping(clean, interval):
    while True:
        clean()
        time.sleep(interval)
