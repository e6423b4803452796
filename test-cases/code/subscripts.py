def items(self, key):
    self.rows['a'] = self.rows[0]
    self.rows[key] = self.rows[1:2]
    self.rows[:] = []
    self.grid[0, key] = key
    return {'a': key, key: 1, **self.rows}
