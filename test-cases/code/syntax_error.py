def broken(x):
    y = x +
    return y

z = broken(1
