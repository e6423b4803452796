# measure: peak
# python: >=3
import csv, os
P = '/tmp/_ev.csv'


def setup():
    if not os.path.exists(P):
        with open(P + str(os.getpid()), 'w') as f:
            for i in range(30000):
                f.write('%d,name%d,%d\n' % (i, i, i * 2))
        os.rename(P + str(os.getpid()), P)


def run():
    with open(P) as f:
        return sum(int(r[2]) for r in list(csv.reader(f)))
