"""A refusal to run where the class cannot work is no failure of a program that goes on."""
import io
import os
import sys


class Pipe:
    def __init__(self, descriptor):
        self.file = io.FileIO(descriptor, 'r+')
        if sys.platform == 'win32':
            raise AssertionError('not supported on Windows')
        os.set_blocking(descriptor, False)

    def close(self):
        self.file.close()
