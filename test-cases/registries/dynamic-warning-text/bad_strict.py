"""Texts with data in them, of which nothing tells how much there is."""
import warnings


def parse(lines):
    for line in lines:
        if not line.strip():
            warnings.warn(f'cannot parse {line!r}')  # expect: dynamic-warning-text


def load(path):
    warnings.warn('no header in %s' % path, stacklevel=2)  # expect: dynamic-warning-text
    try:
        return open(path)
    except OSError as error:
        warnings.warn(str(error))  # expect: dynamic-warning-text
