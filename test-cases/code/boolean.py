def guard(x):
    if x is not None and x.ready or not x:
        return x
    elif x > 1 > 0:
        return 'a' 'b'
    else:
        return f'{x!r:>{x.width}}'
