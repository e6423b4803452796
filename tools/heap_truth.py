"""Imports the files named and prints, as JSON, who refers to whom among their objects: what gc.get_referents says.

For each file a list of pairs of labels, or null where this interpreter cannot import it. Labels are those of
tools/heap-truth.ts.
"""
import gc
import json
import sys
import types
from collections import OrderedDict, defaultdict, deque
from functools import partial

CONTAINERS = (list, tuple, dict, set, frozenset, deque, OrderedDict, defaultdict)
GENERATORS = tuple(
    getattr(types, name) for name in ("GeneratorType", "CoroutineType", "AsyncGeneratorType") if hasattr(types, name)
)
CELL = type((lambda x: lambda: x)(0).__closure__[0])


def label_of(thing, module):
    """The label of an object that belongs to the case; None for all others."""
    kind = type(thing)
    if isinstance(thing, types.MethodType):
        owner = thing.__self__
        return "method %s.%s" % (getattr(owner, "__name__", type(owner).__name__), thing.__func__.__name__)
    if isinstance(thing, types.FunctionType):
        return "function " + thing.__name__ if thing.__module__ == module else None
    if isinstance(thing, GENERATORS):
        code = getattr(thing, "gi_code", None) or getattr(thing, "cr_code", None)
        return "frame " + code.co_name if code else None
    if isinstance(thing, type):
        return "class " + thing.__name__ if thing.__module__ == module else None
    if kind is partial:
        return "partial"
    if kind in CONTAINERS:
        return kind.__name__
    return kind.__name__ if kind.__module__ == module else None


def edges_of(names, module):
    """Pairs of labels, from the objects that the module's names stand for on."""
    edges = set()
    seen = {}
    waiting = [value for name, value in names.items() if not name.startswith("__")]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen:
            continue
        seen[id(thing)] = thing
        label = label_of(thing, module)
        # Classes hold much that is none of the case: their methods are seen by name.
        if label is None or isinstance(thing, type):
            continue
        for part in parts_of(thing):
            waiting.append(part)
            target = label_of(part, module)
            if target is not None and not (isinstance(part, type) and type(thing) is part):
                edges.add((label, target))
    return sorted(edges)


def parts_of(thing):
    """What an object refers to, through the dictionaries, cells and frames that belong to it alone."""
    if isinstance(thing, GENERATORS):
        # A frame refers to its globals too, which belong to the module.
        frame = getattr(thing, "gi_frame", None) or getattr(thing, "cr_frame", None)
        return list(frame.f_locals.values()) if frame is not None else []
    own = getattr(thing, "__dict__", None) if not isinstance(thing, type) else None
    parts = []
    for part in gc.get_referents(thing):
        if part is own or isinstance(part, CELL):
            parts.extend(gc.get_referents(part))
        elif isinstance(thing, types.FunctionType):
            if part is thing.__closure__ or part is thing.__defaults__ or part is getattr(thing, "__kwdefaults__", None):
                for inner in gc.get_referents(part):
                    parts.extend(gc.get_referents(inner) if isinstance(inner, CELL) else [inner])
        elif isinstance(thing, types.MethodType) and part is thing.__func__:
            continue
        elif type(thing) is partial and isinstance(part, (tuple, dict)):
            parts.extend(gc.get_referents(part))
        else:
            parts.append(part)
    if own is not None:
        parts.extend(own.values())
    return parts


def run(path):
    with open(path) as source:
        text = source.read()
    module = types.ModuleType("case")
    sys.modules["case"] = module
    try:
        exec(compile(text, path, "exec"), module.__dict__)
    except (SyntaxError, ImportError, AttributeError, TypeError, NameError):
        return None
    return edges_of(vars(module), "case")


print(json.dumps([run(path) for path in sys.argv[1:]]))
