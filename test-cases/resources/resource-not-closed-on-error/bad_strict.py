def size(path):
    f = open(path, 'rb')  # expect: resource-not-closed-on-error
    header = parse(f.read(16))
    f.close()
    return header


def parse(header):
    return int(header)


def save(target, lines):
    if isinstance(target, str):
        target = open(target, 'w')  # expect: resource-not-closed-on-error
    for line in lines:
        target.write(line)
    target.close()


class Store:
    def rows(self, pool):
        connection = pool.connect()  # expect: resource-not-closed-on-error
        transaction = connection.begin()
        return connection, transaction
