import tempfile


def dump(lines):
    # The file goes when it is closed.
    with tempfile.NamedTemporaryFile('w') as f:
        f.writelines(lines)
        f.flush()
        return f.tell()
