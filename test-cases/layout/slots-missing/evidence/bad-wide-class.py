# measure: held
# python: >=3.11
kept = [None]


class Reading:
    def __init__(self, v):
        self.a = self.b = self.c = self.d = self.e = self.f = self.g = self.h = v
        self.i = self.j = self.k = self.l = self.m = self.n = self.o = self.p = v
        self.q = self.r = self.s = self.t = self.u = self.v = self.w = self.x = v
        self.aa = self.ab = self.ac = self.ad = self.ae = self.af = self.ag = self.ah = v


def run(n=2000):
    kept[0] = [Reading(i) for i in range(n)]
    return sum(reading.d for reading in kept[0])
