from functools import cached_property

import pandas as pd


class Report:
    def __init__(self, path):
        self.path = path

    @cached_property
    def names(self):
        return sorted(self.columns)

    @cached_property
    def digest(self):
        return hash(self.path)

    @cached_property
    def total(self):
        return pd.read_csv(self.path)['amount'].sum()

    @cached_property
    def frame(self):
        return pd.read_csv(self.path)

    def close(self):
        del self.frame

    @property
    def text(self):
        with open(self.path) as file:
            return file.read()
