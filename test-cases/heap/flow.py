class Box:
    def __init__(self):
        self.inside = None

    def __enter__(self):
        self.inside = [self]
        return self

    def __exit__(self, *error):
        self.inside = None


def choose(flag):
    value = None
    if flag:
        value = Box()
    elif flag is None:
        value = [flag]
    return value  # value: value = Box | builtins.list | none


def matched(subject):
    match subject:
        case Box(inside=inside):
            return inside
        case [first, *rest]:  # value: first = given subject[]
            return rest  # value: rest = builtins.list
        case other:
            return other  # value: other = given subject


def tried():
    box = None
    try:
        box = Box()
        len(3)
    except TypeError as error:
        kept = error
    finally:
        last = box  # value: last = Box | none
    return last


def entered():
    with Box() as box:
        inner = box  # value: inner = Box
    return inner  # holds: inner = .inside nothing


CHOSEN = choose(True)
TRIED = tried()
ENTERED = entered()  # cycle: ENTERED = none
