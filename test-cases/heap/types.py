class Child:
    def __init__(self):
        self.owner = None

    def attach(self, owner: 'Owner'):
        self.owner = owner  # value: owner@2 = given owner


class Owner:
    child: Child

    def __init__(self, child: Child):
        self.child = child
        child.attach(self)  # cycle: self = seen

    def take(self, other: Child):
        other.attach(self)
        self.other = other  # cycle: self = seen


def check(thing):
    if isinstance(thing, Child):
        thing.attach(thing)  # todo-cycle: thing = seen
    return thing


def given(value):
    if value is None:
        value = []
    return value  # value: value = builtins.list | given value


OWNER = Owner(Child())  # holds: OWNER = .child -> Child -> Owner
CHECKED = check(Child())
GIVEN = given(None)
