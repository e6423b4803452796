"""A default that is meant as a memo: likely where its keys are objects of the callers, possible under names and numbers."""


def inferred(node, infer, _cache={}):  # expect: mutable-default-accumulates "one object for all calls"
    try:
        return _cache[infer, node]
    except KeyError:
        result = _cache[infer, node] = list(infer(node))
        return result


def cached_generator(func, instance, args, _cache={}):  # expect: mutable-default-accumulates
    node = args[0]
    if (func, id(node)) not in _cache:
        _cache[func, id(node)] = list(func(*args))
    return iter(_cache[func, id(node)])


def synopsis(filename, cache={}):  # expect: mutable-default-accumulates
    if filename not in cache:
        cache[filename] = filename.upper()
    return cache[filename]


def proxy_type(name, exposed, _cache={}):  # expect: mutable-default-accumulates
    key = name, tuple(exposed)
    if key not in _cache:
        _cache[key] = type(name, (), {})
    return _cache[key]
