class Base:
    shared = []

    def __init__(self, name):
        self.name = name
        self.seen = [self]  # holds: self = .seen -> builtins.list -> self of Base

    def greet(self):
        return self


class Child(Base):
    __slots__ = ('extra',)

    def __init__(self, name, extra):
        super().__init__(name)
        self.extra = extra
        setattr(self, 'bound', self.greet)  # holds: self = .bound -> self of Child.greet() -> self of Child
        self.__dict__['direct'] = self  # holds: self = .direct -> self of Child
        vars(self)['through'] = [self]  # holds: self = .through -> builtins.list -> self of Child
        self.read = getattr(self, 'direct')  # value: getattr(self, 'direct') = self of Child
        object.__setattr__(self, 'forced', self)  # holds: self = .forced -> self of Child
        Child.shared.append(self)

    def greet(self):
        return super().greet()  # value: super().greet() = self of Child


CHILD = Child('a', object())  # value: CHILD = Child; holds: CHILD = .seen -> builtins.list -> Child; holds: CHILD = .bound -> Child.greet() -> Child; holds: CHILD = .extra -> builtins.object
