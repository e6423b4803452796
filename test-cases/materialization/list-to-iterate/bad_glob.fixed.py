import glob
import os


def longest(pattern):
    return max(len(os.path.basename(path)) for path in glob.iglob(pattern))
