def extend(self, more):
    self.rows += more
    self.count -= 1
    self.index['all'] |= more
    total = 0
    total += self.count
