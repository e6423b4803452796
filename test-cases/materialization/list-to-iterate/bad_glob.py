import glob
import os


def longest(pattern):
    return max(len(os.path.basename(path)) for path in glob.glob(pattern))  # expect: list-to-iterate "every path"
