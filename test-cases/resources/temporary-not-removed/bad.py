import os
import subprocess
import tempfile


def build(sources):
    folder = tempfile.mkdtemp()  # expect: temporary-not-removed "temporary folder"
    target = os.path.join(folder, 'out')
    subprocess.check_call(['cc', '-o', target] + sources)
    with open(target, 'rb') as f:
        return f.read()


def dump(lines):
    with tempfile.NamedTemporaryFile('w', delete=False) as f:  # expect: temporary-not-removed "temporary file"
        f.writelines(lines)


def checksum(data):
    fd, path = tempfile.mkstemp()  # expect: temporary-not-removed "temporary file"
    with os.fdopen(fd, 'wb') as f:
        f.write(data)
    return subprocess.check_output('md5sum < ' + path, shell=True)
