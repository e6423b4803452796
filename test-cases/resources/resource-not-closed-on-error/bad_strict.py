import socket


def size(path):
    f = open(path, 'rb')  # expect: resource-not-closed-on-error
    header = parse(f.read(16))
    f.close()
    return header


def parse(header):
    return int(header)


def connected(address):
    sock = socket.socket()  # expect: resource-not-closed-on-error
    sock.connect(address)
    return sock


def save(target, lines):
    if isinstance(target, str):
        target = open(target, 'w')  # expect: resource-not-closed-on-error
    for line in lines:
        target.write(line)
    target.close()


class Tar:
    def __init__(self, path):
        self.fh = open(path, 'rb')  # expect: resource-not-closed-on-error "when the constructor raises"
        while True:
            block = self.fh.read(512)
            if len(block) != 512:
                raise OSError('unexpected end')
            if block[0] == 0:
                break

    def close(self):
        self.fh.close()
