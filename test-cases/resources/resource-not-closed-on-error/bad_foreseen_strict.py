"""Failures that are foreseen, and after which nothing stays open for long: reported with --strict."""
import os
import socket
import subprocess


def connected(addresses, remaining):
    """The error that is raised here is one that the handler closes for: socket.timeout is an OSError."""
    for family, address in addresses:
        sock = socket.socket(family)  # expect: resource-not-closed-on-error
        try:
            if remaining() <= 0:
                raise socket.timeout('timed out')
            sock.connect(address)
            return sock
        except OSError as error:
            sock.close()
            print(error)
    raise OSError('no address left')


def detached(arguments, path):
    """The child of the fork ends with its process, and its descriptors with it."""
    descriptor = os.open(path, os.O_WRONLY)  # expect: resource-not-closed-on-error
    pid = _fork_process()
    if pid > 0:
        os.close(descriptor)
        return pid
    process = subprocess.Popen(arguments)
    os.write(descriptor, str(process.pid).encode())
    os.close(descriptor)
    os._exit(0)


def _fork_process():
    return os.fork()
