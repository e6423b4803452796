import tempfile


def scratch(prefix):
    # The caller may remove it; nothing in this file does.
    folder = tempfile.mkdtemp(prefix=prefix)  # expect: temporary-not-removed
    return folder
