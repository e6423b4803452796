/** Holds what the rows say of builtins and the standard library against the newest CPython found: who keeps, who does not. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { findPythons } from '../../testing/pythons.js';
import { factsOfCall } from '../call-facts.js';

/** A call with the probe `p` as an argument, or as the only element of it; what holds is `h`, what is answered `r`. */
type Claim = readonly [name: string, parameter: string, code: string];

const CLAIMS: readonly Claim[] = [
  ['builtins.list.append', 'object', 'h = []; r = h.append(p)'],
  ['builtins.list.insert', 'object', 'h = []; r = h.insert(0, p)'],
  ['builtins.list.extend', 'iterable', 'h = []; r = h.extend([p])'],
  ['builtins.list.index', 'value', 'h = [p]; r = h.index(p); h.clear()'],
  ['builtins.list', 'iterable', 'r = list([p])'],
  ['builtins.dict.setdefault', 'default', 'h = {}; h.setdefault(1, p); r = None'],
  ['builtins.dict.setdefault', 'key', 'h = {}; r = h.setdefault(p, 1)'],
  ['builtins.dict.update', 'm', 'h = {}; r = h.update({1: p})'],
  ['builtins.dict.get', 'default', 'h = {}; h.get(1, p); r = None'],
  ['builtins.dict.fromkeys', 'value', 'r = dict.fromkeys([1], p)'],
  ['builtins.set.add', 'element', 'h = set(); r = h.add(p)'],
  ['builtins.set.update', 's', 'h = set(); r = h.update([p])'],
  ['builtins.set.discard', 'element', 'h = set(); r = h.discard(p)'],
  ['builtins.set.isdisjoint', 's', 'h = set(); r = h.isdisjoint([p])'],
  ['builtins.len', 'obj', 'r = len(p)'],
  ['builtins.repr', 'obj', 'r = repr(p)'],
  ['builtins.isinstance', 'obj', 'r = isinstance(p, int)'],
  ['builtins.iter', 'object', 'r = iter(p)'],
  ['builtins.reversed', 'sequence', 'r = reversed(p)'],
  ['builtins.enumerate', 'iterable', 'r = enumerate(p)'],
  ['builtins.zip', 'iterables', 'r = zip(p)'],
  ['builtins.map', 'func', 'r = map(p, [])'],
  ['builtins.filter', 'function', 'r = filter(p, [])'],
  ['builtins.sorted', 'key', 'r = sorted([2, 1], key=p)'],
  ['builtins.setattr', 'value', 'h = Probe(); r = setattr(h, "x", p)'],
  ['builtins.property', 'fget', 'r = property(p)'],
  ['builtins.staticmethod', 'f', 'r = staticmethod(p)'],
  ['builtins.ValueError', 'args', 'r = ValueError(p)'],
  ['collections.deque.append', 'x', 'h = collections.deque(); r = h.append(p)'],
  ['collections.deque.count', 'x', 'h = collections.deque(); r = h.count(p)'],
  ['collections.defaultdict', 'default_factory', 'r = collections.defaultdict(p)'],
  ['collections.ChainMap', 'maps', 'r = collections.ChainMap(p)'],
  ['collections.Counter.update', 'm', 'h = collections.Counter(); r = h.update([p])'],
  ['queue.Queue.put', 'item', 'h = queue.Queue(); r = h.put(p)'],
  ['queue.SimpleQueue.put', 'item', 'h = queue.SimpleQueue(); r = h.put(p)'],
  ['heapq.heappush', 'item', 'h = []; r = heapq.heappush(h, p)'],
  ['bisect.insort', 'x', 'h = []; r = bisect.insort(h, p)'],
  ['bisect.bisect', 'x', 'h = []; r = bisect.bisect(h, p)'],
  ['itertools.chain', 'iterables', 'r = itertools.chain(p)'],
  ['itertools.islice', 'iterable', 'r = itertools.islice(p, 1)'],
  ['itertools.repeat', 'object', 'r = itertools.repeat(p)'],
  ['itertools.product', 'iterables', 'r = itertools.product([p])'],
  ['copy.deepcopy', 'x', 'r = copy.deepcopy([p]); r = None'],
  ['operator.setitem', 'c', 'h = {}; r = operator.setitem(h, 1, p)'],
  ['functools.partial', 'func', 'r = functools.partial(p)'],
  ['functools.partial', 'args', 'r = functools.partial(print, p)'],
  ['functools.wraps', 'wrapped', 'r = functools.wraps(p)'],
  ['functools.update_wrapper', 'wrapped', 'h = Probe(); r = None; functools.update_wrapper(h, p)'],
  ['functools.cmp_to_key', 'mycmp', 'r = functools.cmp_to_key(p)'],
  ['functools.cache', 'user_function', 'r = functools.cache(p)'],
  ['types.MethodType', 'instance', 'r = types.MethodType(print, p)'],
  ['types.SimpleNamespace', 'kwargs', 'r = types.SimpleNamespace(x=p)'],
  ['weakref.ref', 'o', 'r = weakref.ref(p)'],
  ['weakref.ref', 'callback', 'h = Probe(); r = weakref.ref(h, p)'],
  ['weakref.finalize', 'obj', 'r = weakref.finalize(p, print); r.atexit = False'],
  ['weakref.finalize', 'args', 'h = Probe(); r = weakref.finalize(h, print, p); r.atexit = False'],
  ['weakref.WeakSet.add', 'item', 'h = weakref.WeakSet(); r = h.add(p)'],
  [
    'weakref.WeakValueDictionary.setdefault',
    'default',
    'h = weakref.WeakValueDictionary(); h.setdefault(1, p); r = None',
  ],
  ['weakref.WeakKeyDictionary.setdefault', 'key', 'h = weakref.WeakKeyDictionary(); r = h.setdefault(p, 1)'],
  [
    'weakref.WeakKeyDictionary.setdefault',
    'default',
    'k = Probe(); h = weakref.WeakKeyDictionary(); h.setdefault(k, p); r = None',
  ],
  ['contextlib.closing', 'thing', 'r = contextlib.closing(p)'],
  ['contextlib.ExitStack.callback', 'callback', 'h = contextlib.ExitStack(); r = None; h.callback(p)'],
  ['threading.Thread', 'target', 'r = threading.Thread(target=p)'],
  ['threading.Timer', 'function', 'r = threading.Timer(1, p)'],
  ['concurrent.futures.Future.set_result', 'result', 'h = concurrent.futures.Future(); r = h.set_result(p)'],
  [
    'concurrent.futures.Future.add_done_callback',
    'fn',
    'h = concurrent.futures.Future(); r = h.add_done_callback(p)',
  ],
  ['contextvars.ContextVar.set', 'value', 'h = contextvars.ContextVar("v"); r = h.set(p)'],
  ['asyncio.Queue.put_nowait', 'item', 'h = asyncio.Queue(); r = h.put_nowait(p)'],
  [
    'asyncio.AbstractEventLoop.call_soon',
    'callback',
    'h = asyncio.new_event_loop(); h.call_soon(p); r = None',
  ],
  [
    'asyncio.AbstractEventLoop.call_later',
    'args',
    'h = asyncio.new_event_loop(); h.call_later(9, print, p); r = None',
  ],
  ['atexit.register', 'args', 'r = atexit.register(id, p)'],
  ['signal.signal', 'handler', 'r = signal.signal(signal.SIGTERM, p)'],
  ['sys.intern', 'string', 'r = sys.intern("x" + str(id(p)))'],
  ['logging.Logger.addHandler', 'hdlr', 'h = logging.Logger("x"); r = h.addHandler(p)'],
  ['logging.Logger.warning', 'args', 'h = logging.Logger("x", 100); r = h.warning("%s", p)'],
  ['logging.StreamHandler', 'stream', 'r = logging.StreamHandler(p)'],
  ['json.dumps', 'obj', 'r = json.dumps(p, default=str)'],
  ['pickle.Pickler.dump', 'obj', 'h = pickle.Pickler(io.BytesIO()); r = h.dump(p)'],
  ['csv.writer', 'fileobj', 'r = csv.writer(p)'],
  ['csv.reader', 'iterable', 'r = csv.reader(p)'],
  ['io.BufferedReader', 'raw', 'r = io.BufferedReader(p)'],
  ['re.sub', 'repl', 'r = re.sub("a", p, "b")'],
  [
    'selectors.DefaultSelector.register',
    'data',
    'h = selectors.DefaultSelector(); a, b = socket.socketpair(); h.register(a, 1, p); r = None',
  ],
  [
    'sqlite3.Connection.create_function',
    'func',
    'h = sqlite3.connect(":memory:"); r = h.create_function("f", 0, p)',
  ],
  ['sched.scheduler.enter', 'action', 'h = sched.scheduler(); h.enter(1, 1, p); r = None'],
  ['inspect.isfunction', 'object', 'r = inspect.isfunction(p)'],
  ['traceback.format_exception', 'exc', 'r = traceback.format_exception(p)'],
  ['shutil.copyfileobj', 'fsrc', 'r = shutil.copyfileobj(p, io.BytesIO())'],
];

const PROGRAM = `
import asyncio, atexit, bisect, collections, concurrent.futures, contextlib, contextvars, copy, csv, functools, gc
import heapq, inspect, io, itertools, json, logging, operator, pickle, queue, re, sched, selectors, shutil, signal
import socket, sqlite3, sys, threading, traceback, types, weakref

class Probe(Exception):
    level = 0
    readable = writable = seekable = lambda self: True
    closed = False
    def __hash__(self): return 1
    def __eq__(self, other): return self is other
    def __lt__(self, other): return True
    def __len__(self): return 1
    def __getitem__(self, index): raise IndexError
    def __iter__(self):
        # As the iterator of every builtin container does, it keeps what it walks.
        for line in ('',):
            yield line
        self.__len__()
    def __call__(self, *args, **kwargs): return 1
    def __bool__(self): return True
    def read(self, *args): return b''
    def write(self, *args): return 0
    def flush(self): pass
    def close(self): pass
    def seek(self, *args): return 0
    def tell(self): return 0

def is_kept(code):
    probe = Probe()
    reference = weakref.ref(probe)
    scope = dict(globals(), p=probe)
    exec(code, scope)
    del probe, scope['p']
    gc.collect()
    return reference() is not None

def answer(code):
    try:
        return is_kept(code)
    except Exception as error:
        return repr(error)

print(json.dumps([answer(code) for code in json.load(sys.stdin)]))
import os
sys.stdout.flush()
os._exit(0)
`;

test('CPython keeps what the rows say that it keeps, and nothing of the rest', async (context) => {
  const python = (await findPythons()).filter(({ version }) => version.startsWith('3.')).at(-1);
  if (!python) return context.diagnostic('There is no CPython 3: nothing was compared.');
  const output = execFileSync(python.command, ['-I', '-c', PROGRAM], {
    input: JSON.stringify(CLAIMS.map(([, , code]) => code)),
    encoding: 'utf8',
  });
  const measured: unknown[] = JSON.parse(output);
  const said = CLAIMS.map(([name, parameter]) => {
    const facts = factsOfCall(name);
    assert.ok(facts?.isTold, name);
    return facts.keeps.some((keep) => keep.parameter === parameter && keep.strength === 'strong');
  });
  const rows = CLAIMS.map(([name, parameter], index) => `${name} ${parameter}: ${measured[index]}`);
  const expected = CLAIMS.map(([name, parameter], index) => `${name} ${parameter}: ${said[index]}`);
  assert.deepEqual(rows, expected);
});
