import os
import shutil
import subprocess
import tempfile


def build(sources):
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, 'out')
        subprocess.check_call(['cc', '-o', target] + sources)
        with open(target, 'rb') as f:
            return f.read()


def checksum(data):
    fd, path = tempfile.mkstemp()
    try:
        with os.fdopen(fd, 'wb') as f:
            f.write(data)
        return subprocess.check_output(['md5sum', path])
    finally:
        os.unlink(path)


def unpacked(archive):
    folder = tempfile.mkdtemp()
    try:
        shutil.unpack_archive(archive, folder)
        return sorted(os.listdir(folder))
    finally:
        shutil.rmtree(folder)
