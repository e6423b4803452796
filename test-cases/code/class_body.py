class Outer:
    size = 3
    rows = [size for _ in range(size)]

    class Inner:
        pass

    def method(self, inner=Inner):
        return self.size

    alias = method
