import io
import os
import pathlib


def lazy(path):
    with open(path) as text:
        for line in text:
            print(line)


def replaced(path):
    # The file is written while it would be read.
    for line in open(path).readlines():
        with open(path, 'a') as out:
            out.write(line.upper())


def in_place(path):
    with open(path, 'r+') as text:
        for line in text.readlines():
            text.write(line.upper())


def mixed(path):
    with open(path) as text:
        for line in text.readlines():
            if line.endswith('\\\n'):
                print(line, text.tell())


def kept(path):
    with open(path) as text:
        lines = text.readlines()
    for line in lines:
        print(line)
    return lines


def chunk(path):
    with open(path) as text:
        for line in text.readlines(65536):
            print(line)


def maps():
    # A file of the kernel is a snapshot when it is read at once.
    with open('/proc/self/maps') as text:
        for line in text.readlines():
            print(line)


def later(path):
    # The generator runs when the file is closed.
    with open(path) as text:
        return (line.strip() for line in text.readlines())


def in_memory(text):
    # The text is in memory in any case.
    for line in io.StringIO(text).readlines():
        print(line)
    for line in text.splitlines():
        print(line)


class Source:
    def __init__(self, lines):
        self.lines = lines

    def readlines(self):
        return list(self.lines)

    def show(self):
        for line in self.readlines():
            print(line)


def show():
    for line in Source([]).readlines():
        print(line)


def paragraphs(path):
    # Not lines: nothing yields these one by one.
    with open(path) as text:
        for paragraph in text.read().split('\n\n'):
            print(paragraph)


def removed(path):
    for line in pathlib.Path(path).read_text().splitlines():
        pathlib.Path(path).write_text(line)
        os.remove(path)


async def over_the_network(stream):
    for line in await stream.readlines():
        print(line)


class Reader:
    def __init__(self, path):
        self.source = open(path)

    def load(self):
        # The method may read on in the same file.
        for line in self.source.readlines():
            self.handle(line)

    def handle(self, line):
        print(line, self.source.tell())
