"""Questions that add nothing, and keys that are meant to be there."""
from collections import defaultdict

hooks = defaultdict(list)
groups = defaultdict(list)
modes = defaultdict(list)


def fire(session, data):
    for hook in hooks.get(session, ()):
        hook(data)


def known(session):
    if session not in hooks:
        return 0
    return len(hooks[session])


def asked(session):
    if session in hooks:
        return list(hooks[session])
    return []


def add(session, hook):
    hooks[session].append(hook)
    return len(hooks[session])


def take(session):
    found = list(groups[session])
    del groups[session]
    return found


def by_mode(text):
    return len(modes["strict" if text else "plain"])


def total():
    return sum(len(hooks[session]) for session in hooks)


def local(rows):
    counts = defaultdict(int)
    for row in rows:
        if counts[row.id]:
            return row
        counts[row.id] += 1
    return None
