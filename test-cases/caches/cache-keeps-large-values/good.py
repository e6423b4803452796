"""A few large values, or small ones."""
from functools import lru_cache

import pandas as pd


@lru_cache(maxsize=2)
def table(path):
    return pd.read_csv(path)


@lru_cache(maxsize=1)
def configuration():
    with open("/etc/app.json") as stream:
        return stream.read()


@lru_cache(maxsize=1024)
def area(width, height):
    return width * height


def everything(path):
    return pd.read_csv(path)


@lru_cache(maxsize=128)
def title(name: str) -> str:
    return name.title()
