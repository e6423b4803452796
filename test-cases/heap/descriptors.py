# missing: Model -> list
class Kept:
    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, instance, owner):
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = [value]


class Model:
    field = Kept()

    def __init__(self, value):
        self.field = value


MODEL = Model(object())  # todo-holds: MODEL = ._field -> builtins.list -> builtins.object
