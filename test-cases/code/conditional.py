def choose(a, b):
    best = a if a else b
    return (a or b) and best
