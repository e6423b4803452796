KEPT = [None]


class Machine(object):
    def start(self):
        return 1

    def stop(self):
        return 2

    operations = {'start': start, 'stop': stop}

    def run(self, name):
        return self.operations[name](self)


def run(n=5000):
    KEPT[0] = [Machine() for i in range(n)]
    return sum(machine.run('start') for machine in KEPT[0])
