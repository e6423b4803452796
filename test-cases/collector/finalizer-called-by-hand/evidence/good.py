RUNS = []


def live():
    return len(RUNS)


class Connection(object):
    def __del__(self):
        RUNS.append('closed')


def run():
    connection = Connection()
    del connection
    return 'done'
