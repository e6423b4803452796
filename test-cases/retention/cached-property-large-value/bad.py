import json
from functools import cached_property

import pandas as pd


class Report:
    def __init__(self, path):
        self.path = path

    @cached_property
    def frame(self):  # expect: cached-property-large-value "all that 'frame' has made"
        return pd.read_csv(self.path)

    @cached_property
    def text(self):  # expect: cached-property-large-value
        with open(self.path) as file:
            return file.read()

    @cached_property
    def numbers(self):  # expect: cached-property-large-value
        return list(range(self.size))

    @cached_property
    def document(self):  # expect: cached-property-large-value
        return json.loads(self.text)
