"""Keys that are objects of the callers: that the cache can be emptied as a whole is no bound. Under names it may be one."""
_tips = {}
_names = {}
_wrapped = {}


def clear_tips():
    _tips.clear()


def clear_names():
    _names.clear()


def tip(func, node, context):
    try:
        return _tips[func, node, context]
    except KeyError:
        result = _tips[func, node, context] = list(func(node, context))  # expect: module-cache-never-trimmed
        return result


def expression(query):
    if query not in _names:
        _names[query] = query.upper()  # expect: module-cache-never-trimmed
    return _names[query]


def wrap(obj):
    # What is returned before anything is kept is a way out, and makes no decorator of the function.
    if isinstance(obj, int):
        return obj
    wrapped = _wrapped.get(obj)
    if wrapped is None:
        wrapped = Wrapper(obj)
        _wrapped[obj] = wrapped  # expect: module-cache-never-trimmed "every 'obj'"
    return wrapped


class Wrapper:
    def __init__(self, obj):
        self.obj = obj
