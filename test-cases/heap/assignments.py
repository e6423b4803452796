class Part:
    pass


class Owner:
    def __init__(self):
        self.part = Part()
        this = self
        this.again = self.part
        self.first, (self.second, *self.rest) = Part(), (self, Part(), Part())  # holds: self = .first -> Part; holds: self = .second -> self of Owner; holds: self = .rest -> builtins.list -> Part
        self.rows = []
        self.rows += [self.part]
        if (found := self.part) is not None:
            self.found = found  # value: found@2 = Part; holds: self = .again -> Part
        self.choice = Part() if self.rows else None  # value: self.choice = Part | none; holds: self = .rows -> builtins.list -> Part
        self.either = None or self.part  # todo-value: self.either = Part
        self.left = self.right = [self]  # holds: self = .left -> builtins.list -> self of Owner; cycle: self = seen
        del self.part
        self.gone = self
        self.gone = None  # holds: self = .gone nothing


OWNER = Owner()  # value: OWNER = Owner; holds: OWNER = .second -> Owner; holds: OWNER = .left -> builtins.list -> Owner; holds: OWNER = .gone nothing
