# measure: held cyc
# python: >=3
KEPT = [None]


class Machine(object):
    def __init__(self):
        self.operations = {'start': self.start, 'stop': self.stop}

    def start(self):
        return 1

    def stop(self):
        return 2

    def run(self, name):
        return self.operations[name]()


def run(n=5000):
    KEPT[0] = [Machine() for i in range(n)]
    return sum(machine.run('start') for machine in KEPT[0])
