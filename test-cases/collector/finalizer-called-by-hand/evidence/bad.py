# measure: live
# counts: runs of the finalizer
RUNS = []


def live():
    return len(RUNS)


class Connection(object):
    def __del__(self):
        RUNS.append('closed')


def run():
    connection = Connection()
    connection.__del__()
    return 'done'
