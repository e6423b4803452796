# python: * = 3.8+
if (x := 1):
    pass
