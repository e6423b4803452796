x = 1
y = 2


class C:
    x = 3
    y = x  # binding: x = class C
    z = [x for _ in x]  # binding: x@1 = module; binding: x@2 = class C

    def m(self, d=x):  # binding: x = class C; binding: d = function m
        x  # binding: x = module
        __class__  # resolves: __class__ = unknown
        return lambda self: self  # binding: self@1 = lambda; function: self@2 = lambda


def outer():
    y = 1
    z = 1

    def middle():
        nonlocal y
        global x
        y = 2  # binding: y = function outer
        x = 3  # binding: x = module
        z = 4  # binding: z = function middle
        return y, z

    def reads():
        return y, x, z  # binding: y = function outer; binding: x = module; binding: z = function outer

    return middle, reads


def late():
    value  # binding: value = function late
    value = 1


def walrus(items):
    [last := item for item in items]  # binding: last = function walrus; binding: item@2 = comprehension
    return last  # binding: last = function walrus


def comprehension(rows):
    rows = [cell for row in rows for cell in row]  # binding: rows@2 = function comprehension; binding: row@2 = comprehension
    return {k: v for k, v in rows}  # binding: k@1 = comprehension


def handler():
    try:
        pass
    except ValueError as error:  # binding: error = function handler; use: error = bind
        error  # binding: error = function handler
    with open(x) as stream, other() as (a, b):  # binding: stream = function handler; binding: a = function handler
        pass
    for i, (j, *k) in x:  # binding: k = function handler
        pass
    del i  # use: i = delete; binding: i = function handler


def matching(subject):
    match subject:
        case {"key": value, **rest}:  # binding: value = function matching; binding: rest = function matching
            pass
        case C(x=inner) if inner:  # binding: inner@1 = function matching; binding: C = module
            pass
        case [first, *others] | first as whole:  # binding: others = function matching; binding: whole = function matching
            pass
        case x.y:  # binding: x = module
            pass
        case capture:  # binding: capture = function matching
            pass


def generic[T: int](value: T) -> T:  # binding: T@1 = types; binding: T@2 = types
    return T  # binding: T = types


class Box[U](list[U]):  # binding: U@2 = types
    item: U  # binding: U = types


type Pair[V] = tuple[V, V]  # binding: Pair = module


def annotated(a: x = y, *args: x, key: y = 1) -> x:  # binding: x@1 = module; binding: key = function annotated
    pass


async def asynchronous():
    async with x as z:  # binding: z = function asynchronous
        return [i async for i in z]  # binding: i@1 = comprehension


def global_only():
    global made
    made = 1  # binding: made = module


made  # binding: made = module
