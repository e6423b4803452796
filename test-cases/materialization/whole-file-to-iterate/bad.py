import codecs
import gzip
import io
import pathlib
import subprocess
import sys


def count_words(path):
    words = 0
    with open(path) as text:
        for line in text.readlines():  # expect: whole-file-to-iterate "'text.readlines()'"
            words += len(line.split())
    return words


def numbered(path):
    with io.open(path, encoding='utf-8') as text:
        for number, line in enumerate(text.readlines(), 1):  # expect: whole-file-to-iterate
            print(number, line)


def hosts(path):
    log = codecs.open(path, 'r', 'utf-8')
    try:
        return {line.split()[0] for line in log.readlines()}  # expect: whole-file-to-iterate
    finally:
        log.close()


def matches(path, wanted):
    # The file stays open for the loop in either way of writing it.
    for line in gzip.open(path, 'rt').readlines():  # expect: whole-file-to-iterate
        if wanted in line:
            yield line


def names(path):
    with open(path) as text:
        for name in text.read().splitlines():  # expect: whole-file-to-iterate "read().splitlines()"
            yield name.lower()


def fields(path):
    with open(path, encoding='utf-8') as text:
        return [line.split('\t') for line in text.read().split('\n') if line]  # expect: whole-file-to-iterate


def options(path):
    # Most likely a small file.
    for line in pathlib.Path(path).read_text().splitlines():  # expect: whole-file-to-iterate "read_text()"
        print(line)


def first_error(path):
    with open(path) as log:
        for line in log.readlines():  # expect: whole-file-to-iterate
            if line.startswith('E'):
                break
        print(log.tell())


def upper(source):
    # Anything that has readlines.
    for line in source.readlines():  # expect: whole-file-to-iterate
        sys.stdout.write(line.upper())


def follow(command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    for line in process.stdout.readlines():  # expect: whole-file-to-iterate
        print(line)
    process.wait()


def echo():
    for line in sys.stdin.readlines():  # expect: whole-file-to-iterate
        print(line.strip())


class Table:
    def __init__(self, path):
        self.source = open(path)

    def load(self):
        for line in self.source.readlines():  # expect: whole-file-to-iterate
            print(line)


def load(path, table):
    # The list is built from the list of lines, and both are in memory.
    with open(path) as text:
        table.extend([float(line) for line in text.readlines()])  # expect: whole-file-to-iterate
