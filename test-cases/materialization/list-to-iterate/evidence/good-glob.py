import glob, os
R = '/tmp/_ev_glob'


def setup():
    if not os.path.isdir(R):
        q = R + str(os.getpid())
        for d in range(20):
            os.makedirs('%s/d%02d' % (q, d))
            for i in range(100):
                open('%s/d%02d/f%03d.txt' % (q, d, i), 'w').close()
        try:
            os.rename(q, R)
        except OSError:
            pass


def run():
    return sum(len(os.path.basename(p)) for p in glob.iglob(R + '/*/*.txt'))
