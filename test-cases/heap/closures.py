import functools


class Button:
    def __init__(self):
        self.click = lambda: self  # holds: self = .click -> lambda -> self of Button; cycle: self = seen
        self.timer = functools.partial(self.press, 1)  # holds: self = .timer -> functools.partial -> self of Button.press() -> self of Button
        self.bare = lambda event: event  # value: self.bare = lambda
        self.early = lambda me=self: me  # holds: self = .early -> lambda -> self of Button

        def later():
            return inner()

        def inner():
            return self

        self.later = later  # holds: self = .later -> def later -> def inner -> self of Button

    def press(self, how):
        return self.click()  # value: self.click() = self of Button


def counter():
    count = [0]

    def step():
        nonlocal count
        count = [count]
        return count

    return step


def recursive(tree):
    def walk(node):
        return walk(node)

    return walk  # cycle: walk = seen


BUTTON = Button()  # holds: BUTTON = .click -> lambda -> Button; holds: BUTTON = .later -> def later -> def inner -> Button
STEP = counter()  # value: STEP = def step; holds: STEP = cell count -> builtins.list
WALK = recursive(None)
