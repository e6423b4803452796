import functools
import functools as ft
import os.path
import xml.etree.cElementTree as ET
from functools import lru_cache
from functools import lru_cache as memo, partial
from . import sibling
from ..package import thing as other
from weakref import ref
from collections import (
    OrderedDict,
    deque as dq,
)

functools.lru_cache  # resolves: functools.lru_cache = functools.lru_cache
ft.cache  # resolves: ft.cache = functools.cache
os.path.join  # resolves: os.path.join = os.path.join
ET.iterparse  # resolves: ET.iterparse = xml.etree.ElementTree.iterparse
lru_cache  # resolves: lru_cache = functools.lru_cache
memo  # resolves: memo = functools.lru_cache
sibling.f  # resolves: sibling.f = .sibling.f
other  # resolves: other = ..package.thing
dq  # resolves: dq = collections.deque

alias = functools.partial
alias  # resolves: alias = functools.partial
again = alias
again  # resolves: again = functools.partial
(ref)  # resolves: (ref) = weakref.ref

rebound = functools.partial
rebound = None
rebound  # resolves: rebound = unknown

ring_a = ring_b
ring_b = ring_a
ring_a  # resolves: ring_a = unknown

try:
    import cPickle as pickle
except ImportError:
    import pickle
pickle.dump  # resolves: pickle.dump = pickle.dump

try:
    from functools import cached_property
except ImportError:
    cached_property = None
cached_property  # resolves: cached_property = functools.cached_property

try:
    from queue import Queue
except ImportError:
    from Queue import Queue
Queue  # resolves: Queue = queue.Queue

if True:
    from threading import Lock
else:
    from dummy_threading import Lock
Lock  # resolves: Lock = threading.Lock

from time import sleep
sleep = 3
sleep  # resolves: sleep = unknown


def inner():
    from gc import collect
    collect  # resolves: collect = gc.collect
    ft  # resolves: ft = functools

    def partial():
        pass
    partial  # resolves: partial = unknown


partial  # resolves: partial = functools.partial
undefined  # resolves: undefined = unknown
open  # resolves: open = builtins.open
