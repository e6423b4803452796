from collections import OrderedDict, defaultdict


def append(items):
    row = [items]
    row.append(row)  # expect: self-containing-container "'row'"
    return len(row)


def first():
    items = []
    items.append(None)
    items[0] = items  # expect: self-containing-container
    items.insert(0, (1, items))  # expect: self-containing-container
    items += [items]  # expect: self-containing-container


def namespace(code):
    scope = {'__builtins__': {}}
    scope['scope'] = scope  # expect: self-containing-container
    scope['context'] = {'parent': scope}  # expect: self-containing-container
    scope['lookup'] = lambda name: scope[name]  # expect: self-containing-container "lambda"
    exec(code, scope)


def registry():
    known = defaultdict(list)
    known.setdefault('self', known)  # expect: self-containing-container
    ordered = OrderedDict()
    ordered.update(root=ordered)  # expect: self-containing-container
    return known, ordered


def each_other():
    parent = {'name': 'parent'}
    child = {'name': 'child', 'parent': parent}
    parent['child'] = child  # expect: self-containing-container "each other"
    rows, cells = [], []
    rows.append(cells)
    cells.append((0, rows))  # expect: self-containing-container "each other"


def environment(env):
    env['env'] = env  # expect: self-containing-container
    return env


def ring():
    root = []
    root[:] = [root, root, None, None]  # expect: self-containing-container
    return root


everything = []
everything.append(everything)  # expect: self-containing-container
del everything
