def total(self, rows):
    return sum(self.weight(row) for row in rows if row)
