"""Parts of a chunk that are collected: likely where only some of them are, possible where all may be."""
import numpy as np


def annotations(stream, channels, wanted, rounds):
    found = []
    total = 0
    for _ in range(rounds):
        chunk = read(stream).reshape(len(channels), -1)
        for index, channel in enumerate(channels):
            part = chunk[:, index : index + 1].copy()
            if channel in wanted:
                found.append(part)
                continue
            total += part.sum()
    return found, total


def columns(stream, rounds):
    found = []
    for _ in range(rounds):
        chunk = read(stream)
        found.append(chunk[:, :2].copy())
    return found


def read(stream):
    return np.frombuffer(stream.read(65536), dtype='f8')
