class Wheel:
    def __init__(self, car):
        self._car = None
        self.car = car

    @property
    def car(self):
        return self._car

    @car.setter
    def car(self, car):
        self._car = car  # holds: self = ._car -> given car

    @staticmethod
    def size():
        return []

    @classmethod
    def spare(cls, car):
        return cls(car)  # value: cls(car) = Wheel


class Car:
    def __init__(self):
        self.wheel = Wheel(self)  # holds: self = .wheel -> Wheel -> self of Car; cycle: self = seen
        self.spare = Wheel.spare(self)  # holds: self = .spare -> Wheel -> self of Car
        self.size = Wheel.size()  # value: self.size = builtins.list
        self.owner = self.wheel.car  # value: self.wheel.car = self of Car

    def close(self):
        self.wheel = None
        self.spare = None  # cut: self.spare = close


CAR = Car()  # holds: CAR = .wheel -> Wheel -> Car; holds: CAR = .owner -> Car
