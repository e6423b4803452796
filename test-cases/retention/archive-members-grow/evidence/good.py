import tarfile, io
B = []


def setup():
    f = io.BytesIO()
    with tarfile.open(fileobj=f, mode='w') as t:
        for i in range(1500):
            t.addfile(tarfile.TarInfo('f%d' % i), io.BytesIO(b''))
    B.append(f.getvalue())


def run():
    n = 0
    with tarfile.open(fileobj=io.BytesIO(B[0]), mode='r|') as t:
        for m in t:
            n += len(m.name)
            t.members = []
    return n
