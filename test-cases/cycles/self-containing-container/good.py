import weakref


def copies(items):
    row = []
    row.append(list(row))
    row.append(row[:])
    row.extend(row)
    row += row
    row.append(len(row))
    table = {}
    table['copy'] = dict(table)
    table['keys'] = table.keys
    table.update(table)
    table[id(table)] = 1
    return row, table


def tree():
    """One holds the other, and nothing leads back."""
    root = {}
    child = {'parent': None}
    root['child'] = child
    child['name'] = root.get('name')
    return root


def emptied(code):
    scope = {}
    scope['scope'] = scope
    try:
        exec(code, scope)
    finally:
        scope.clear()


def taken_out(names):
    scope = {}
    scope['self'] = scope
    result = [scope[name] for name in names]
    del scope['self']
    return result


def rebound(value):
    """The name stands for another list by then."""
    items = [value]
    items = [items, value]
    stack = items
    stack[0] = value
    return items


def weak():
    class Table(dict):
        pass

    table = Table()
    table['self'] = weakref.ref(table)
    return table


# A namespace of the module lives as long as the module does anyway.
namespace = {}
namespace['namespace'] = namespace
