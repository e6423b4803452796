# measure: peak rpeak
import os

PATH = '/tmp/_ev_lines.txt'


def setup():
    if not os.path.exists(PATH):
        with open(PATH + str(os.getpid()), 'w') as f:
            for i in range(60000):
                f.write('line number %d of the sample\n' % i)
        os.rename(PATH + str(os.getpid()), PATH)


def run():
    size = 0
    with open(PATH) as lines:
        for line in lines.readlines():
            size += len(line)
    return size
