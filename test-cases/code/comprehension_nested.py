def pairs(rows):
    flat = [cell for row in rows if row for cell in row if cell]
    index = {key: value for key, value in flat}
    return {name for name in index}
