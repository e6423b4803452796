kept = [None]


class Reading:
    __slots__ = (
        'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h',
        'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p',
        'q', 'r', 's', 't', 'u', 'v', 'w', 'x',
        'aa', 'ab', 'ac', 'ad', 'ae', 'af', 'ag', 'ah',
    )

    def __init__(self, v):
        self.a = self.b = self.c = self.d = self.e = self.f = self.g = self.h = v
        self.i = self.j = self.k = self.l = self.m = self.n = self.o = self.p = v
        self.q = self.r = self.s = self.t = self.u = self.v = self.w = self.x = v
        self.aa = self.ab = self.ac = self.ad = self.ae = self.af = self.ag = self.ah = v


def run(n=2000):
    kept[0] = [Reading(i) for i in range(n)]
    return sum(reading.d for reading in kept[0])
