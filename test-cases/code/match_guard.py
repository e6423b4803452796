def area(shape):
    match shape:
        case Circle(radius=r) if r > 0:
            return r
        case [first, *rest]:
            return first, rest
        case {'size': size, **others}:
            return size
        case (1 | 2) as number:
            return number
        case _:
            return None
