class Adder:
    def __init__(self):
        self.kept = []

    def __call__(self, value):
        self.kept.append(value)
        return self


class Meta(type):
    registry = []

    def __new__(mcs, name, bases, namespace):
        made = super().__new__(mcs, name, bases, namespace)
        mcs.registry.append(made)
        return made


class Registered(metaclass=Meta):
    pass


def decorate(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


@decorate
def decorated(x):
    return [x]


def spread(a, b=None, *rest, key=None):
    return [a, b, rest, key]


def run():
    adder = Adder()
    chained = adder(adder)  # value: chained = Adder; cycle: adder = seen
    args = (adder, chained)
    options = {'key': adder}
    result = spread(*args, **options)  # holds: result = [0] -> Adder
    called = decorated(adder)  # value: called = builtins.list
    ordered = sorted([adder], key=lambda each: 1)  # holds: ordered = [] -> Adder
    return chained, result, called, ordered


RUN = run()
