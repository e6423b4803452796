"""Only the finalizer releases: nobody else can, and nobody knows when it does."""
import os
import subprocess
import threading


class Reader:
    def __init__(self, path):
        self.stream = open(path)

    def line(self):
        return self.stream.readline()

    def __del__(self):  # expect: finalizer-only-release "'self.stream.close()'"
        self.stream.close()


class Descriptor:
    def __init__(self, path):
        self.handle = os.open(path, os.O_RDONLY)

    def __del__(self):  # expect: finalizer-only-release
        os.close(self.handle)


class Child:
    def __init__(self, command):
        self.process = subprocess.Popen(command)

    def __del__(self):  # expect: finalizer-only-release
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()


class Worker:
    def __init__(self, work):
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=work)
        self.thread.start()

    def __del__(self):  # expect: finalizer-only-release
        self.stopping.set()
        self.thread.join()
