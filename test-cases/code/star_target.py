def split(values):
    first, *middle, last = values
    (a, b), c = first
    [self.head, other[0]] = middle
    return (*middle, last)
