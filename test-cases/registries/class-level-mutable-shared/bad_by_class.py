"""As many entries as there are classes, and as many as there are names."""


class Information:
    saved = {}  # expect: class-level-mutable-shared

    def set_info(self, **info):
        self.saved[self.__class__.__name__] = info


class Named:
    found = {}  # expect: class-level-mutable-shared

    def set_info(self, name, **info):
        self.found[name] = info
