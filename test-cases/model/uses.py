def f(x, y, d, q):
    x.append(1)  # use: x = method
    x.name  # use: x = attribute
    x.name = y  # use: x = attribute-store; use: y = assigned
    del x.name  # use: x = attribute-delete
    x[0]  # use: x = item
    x[0] = y  # use: x = item-store
    x[0] += y  # use: x = item-store; use: y = operand
    del x[0]  # use: x = item-delete
    x = y  # use: x = store; use: y = assigned
    x += y  # use: x = augment; use: y = operand
    x, (y, d) = q  # use: x = store; use: d = store; use: q = assigned
    x()  # use: x = call
    f(x)  # use: x = argument; argument: x = 0
    f(y, x)  # use: x = argument; argument: x = 1
    f(key=x)  # use: x@1 = argument; argument: x = key
    f(*x, **y)  # use: x = argument; use: y = argument
    f(i for i in x)  # use: x = iterate; use: i@1 = produced
    for i in (x):  # use: x = iterate; loop: x = none; loop: i = none
        x in y  # use: x = compare; use: y = contains; loop: x = for
        x not in y  # use: y = contains
        x is not None  # use: x = compare
    if x and y:  # use: x = test; use: y = test
        pass
    while x:  # loop: x = while; use: x = test
        pass
    z = x or y  # use: x = assigned; use: y = assigned
    z = x if y else d  # use: x = assigned; use: y = test; use: d = assigned
    z = [x, (y, d)]  # use: x = element; use: d = element
    z = {x: y}  # use: x = element; use: y = element
    z = -x + y  # use: x = operand; use: y = operand
    z = f"{x}"  # use: x = formatted
    with x as w, y:  # use: x = with; use: y = with
        pass
    x  # use: x = discarded
    assert x  # use: x = test
    raise x  # use: x = raise
    yield x  # use: x = yield
    return x  # use: x = return


async def g(x):
    await x  # use: x = await


def loops(a, b):
    return [c for c in a for d in b(c)]  # loop: a = none; loop: b = comprehension; loop: c@1 = comprehension


def nested(a):
    for b in a:
        def inner():
            return b  # loop: b = none; function: b = inner
        call(lambda: b)  # function: b = lambda; loop: lambda: b = for
    else:
        a  # loop: a = none
