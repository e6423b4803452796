/** Functions about functions and references: functools, weakref, contextlib, types, inspect, and what mocks. */
import { library } from '../facts.js';
import { adds, borrows, copies, each, empties, measures, removes, takes, views } from './rows.js';

const functools = library(
  'functools',
  'Lib/functools.py and Modules/_functoolsmodule.c, CPython 2.7 and 3.8 to 3.14',
  () => ({
    'partial(func, *args, **kwargs)': { keeps: ['func', 'args', 'kwargs'] },
    'partialmethod(func, *args, **keywords)': { keeps: ['func', 'args', 'keywords'] },
    'wraps(wrapped, assigned, updated)': {
      keeps: 'wrapped',
      in: 'result',
      until: 'called',
      borrows: ['assigned', 'updated'],
    },
    // `__wrapped__` since 3.2.
    'update_wrapper(wrapper, wrapped, assigned, updated)': {
      keeps: 'wrapped',
      in: 'wrapper',
      as: '__wrapped__',
      borrows: ['assigned', 'updated'],
      returns: 'wrapper',
    },
    'reduce(function, iterable, initial)': { borrows: 'the rest', returns: ['part of iterable', 'initial'] },
    // The wrapper keeps every argument and result until it is evicted; without a bound, for ever.
    'lru_cache(maxsize, typed)': { keeps: 'maxsize', in: 'result', as: '__wrapped__', borrows: 'typed' },
    'cache(user_function)': { keeps: 'user_function', in: 'result', as: '__wrapped__' },
    '_lru_cache_wrapper.cache_clear()': empties,
    '_lru_cache_wrapper.cache_info()': measures,
    'cached_property(func)': { keeps: 'func', as: 'func' },
    'singledispatch(func)': { keeps: 'func', in: 'result' },
    '_SingleDispatchCallable.register(cls, func)': {
      keeps: ['cls', 'func'],
      as: 'registry',
      returns: ['func', 'cls'],
    },
    'total_ordering(cls)': { borrows: 'cls', returns: 'cls' },
    'cmp_to_key(mycmp)': { keeps: 'mycmp', in: 'result' },
  }),
);

const weakref = library(
  'weakref',
  'Lib/weakref.py and Objects/weakrefobject.c, CPython 2.7 and 3.8 to 3.14',
  () => ({
    'ReferenceType(o, callback)': { weak: 'o', keeps: 'callback' },
    'ref(o, callback)': { weak: 'o', keeps: 'callback' },
    'proxy(object, callback)': { weak: 'object', keeps: 'callback', in: 'result' },
    // Function and object of the method, each weakly.
    'WeakMethod(meth, callback)': { weak: 'meth', keeps: 'callback' },
    // A table of the class holds it until the object is gone or it is called; what is called, and with what, strongly.
    'finalize(obj, func, *args, **kwargs)': [
      { weak: 'obj', in: 'root' },
      { keeps: ['func', 'args', 'kwargs'], in: 'root', until: 'obj is gone', undoneBy: 'detach()' },
    ],
    'finalize.detach()': {
      returnsEach: ['part of self', 'part of self', 'part of self', 'part of self'],
      drops: 'all',
    },
    'finalize.peek()': { returnsEach: ['part of self', 'part of self', 'part of self', 'part of self'] },
    'WeakValueDictionary(other, **kwargs)': {
      weak: ['part of other', 'kwargs'],
      as: 'element',
      borrows: 'other',
    },
    'WeakValueDictionary.update(other, **kwargs)': {
      weak: ['part of other', 'kwargs'],
      as: 'element',
      borrows: 'other',
      returns: 'nothing',
    },
    'WeakValueDictionary.setdefault(key, default)': [
      { keeps: 'key', as: 'key' },
      { weak: 'default', as: 'element', returns: ['part of self', 'default'] },
    ],
    'WeakValueDictionary.copy()': copies,
    // Keys are held weakly; values are not, and a value that holds its key keeps both.
    'WeakKeyDictionary(dict)': { weak: 'part of dict', as: 'key', borrows: 'dict' },
    'WeakKeyDictionary.update(dict, **kwargs)': [
      { weak: 'part of dict', as: 'key', borrows: 'dict' },
      { keeps: ['part of dict', 'kwargs'], as: 'element', returns: 'nothing' },
    ],
    'WeakKeyDictionary.setdefault(key, default)': [
      { weak: 'key', as: 'key' },
      { keeps: 'default', as: 'element', returns: ['part of self', 'default'] },
    ],
    'WeakKeyDictionary.copy()': copies,
    'getweakrefcount(object)': measures,
    'getweakrefs(object)': { borrows: 'object', returns: 'new builtins.list' },
  }),
);

const weakSet = library('_weakrefset', 'Lib/_weakrefset.py, CPython 2.7 and 3.8 to 3.14', () => ({
  'WeakSet(data)': { weak: 'part of data', as: 'element', borrows: 'data' },
  'WeakSet.add(item)': { weak: 'item', as: 'element', returns: 'nothing' },
  'WeakSet.update(other)': { weak: 'part of other', as: 'element', borrows: 'other', returns: 'nothing' },
  'WeakSet.discard(item)': removes,
  'WeakSet.remove(item)': removes,
  'WeakSet.pop()': takes,
  'WeakSet.clear()': empties,
  'WeakSet.copy()': copies,
}));

const contextlib = library('contextlib', 'Lib/contextlib.py, CPython 3.8 to 3.14', () => ({
  'closing(thing)': { keeps: 'thing', as: 'thing', closes: 'thing' },
  'aclosing(thing)': { keeps: 'thing', as: 'thing', closes: 'thing' },
  'nullcontext(enter_result)': { keeps: 'enter_result', as: 'enter_result' },
  'suppress(*exceptions)': borrows,
  'redirect_stdout(new_target)': { keeps: 'new_target', source: 'Lib/contextlib.py, _RedirectStream' },
  'redirect_stderr(new_target)': { keeps: 'new_target', source: 'Lib/contextlib.py, _RedirectStream' },
  '_BaseExitStack.enter_context(cm)': {
    keeps: 'cm',
    until: 'closed',
    closes: 'cm',
    undoneBy: 'pop_all()',
    returns: 'part of cm',
  },
  'AsyncExitStack.enter_async_context(cm)': {
    keeps: 'cm',
    until: 'closed',
    closes: 'cm',
    undoneBy: 'pop_all()',
    returns: 'part of cm',
  },
  '_BaseExitStack.push(exit)': {
    keeps: 'exit',
    until: 'closed',
    closes: 'exit',
    undoneBy: 'pop_all()',
    returns: 'exit',
  },
  '_BaseExitStack.callback(callback, *args, **kwds)': {
    keeps: ['callback', 'args', 'kwds'],
    until: 'closed',
    closes: 'args',
    undoneBy: 'pop_all()',
    returns: 'callback',
  },
  'AsyncExitStack.push_async_callback(callback, *args, **kwds)': {
    keeps: ['callback', 'args', 'kwds'],
    until: 'closed',
    closes: 'args',
    undoneBy: 'pop_all()',
    returns: 'callback',
  },
  '_BaseExitStack.pop_all()': { returns: 'copy of self', drops: 'all' },
  'ExitStack.close()': empties,
  'contextmanager(func)': { keeps: 'func', in: 'result', as: '__wrapped__' },
  'asynccontextmanager(func)': { keeps: 'func', in: 'result', as: '__wrapped__' },
}));

const types = library(
  'types',
  'Objects/classobject.c, Objects/namespaceobject.c and Lib/types.py, CPython 3.8 to 3.14',
  () => ({
    'MethodType(func, instance)': { keeps: ['func', 'instance'] },
    'SimpleNamespace(mapping_or_iterable, **kwargs)': {
      keeps: ['part of mapping_or_iterable', 'kwargs'],
      borrows: 'mapping_or_iterable',
    },
    'MappingProxyType(mapping)': { keeps: 'mapping' },
    'ModuleType(name, doc)': borrows,
    'new_class(name, bases, kwds, exec_body)': {
      keeps: ['bases', 'kwds'],
      in: 'result',
      borrows: ['name', 'exec_body'],
      returns: 'new builtins.type',
    },
    '*': borrows,
    'coroutine(func)': { keeps: 'func', in: 'result', as: '__wrapped__' },
  }),
);

/** Looks at what it is given; frames that it answers hold all locals of the function that runs. */
const inspect = library('inspect', 'Lib/inspect.py, CPython 3.8 to 3.14', () => ({
  'currentframe()': { returns: ['types.FrameType', 'nothing'] },
  ...each(['stack(context)', 'trace(context)'], { borrows: 'context', returns: 'new builtins.list' }),
  'getmembers(object, predicate)': { borrows: 'the rest', returns: 'copy of object' },
  'unwrap(func, *, stop)': { borrows: 'the rest', returns: ['part of func', 'func'] },
  '*': borrows,
}));

const collecting = library('gc', 'Modules/gcmodule.c, CPython 3.8 to 3.14', () => ({
  ...each(['get_objects(generation)', 'get_referrers(*objs)', 'get_referents(*objs)'], {
    borrows: 'the rest',
    returns: 'new builtins.list',
  }),
  '*': borrows,
}));

const dataclasses = library('dataclasses', 'Lib/dataclasses.py, CPython 3.8 to 3.14', () => ({
  'replace(obj, **changes)': {
    keeps: ['part of obj', 'changes'],
    in: 'result',
    borrows: 'obj',
    returns: 'copy of obj',
  },
  'asdict(obj, *, dict_factory)': { borrows: 'the rest', returns: 'new builtins.dict' },
  'astuple(obj, *, tuple_factory)': { borrows: 'the rest', returns: 'new builtins.tuple' },
  '*': borrows,
}));

const PATCH = 'Lib/unittest/mock.py, what `patch` answers';

const mock = library('unittest.mock', 'Lib/unittest/mock.py, CPython 3.8 to 3.14', () => ({
  // A mock keeps the arguments of every call until `reset_mock`.
  'NonCallableMock.reset_mock(visited, *, return_value, side_effect)': {
    borrows: 'the rest',
    returns: 'nothing',
    drops: 'all',
    source: 'Lib/unittest/mock.py',
  },
  // A list of the class has every patcher that is started.
  '_patch.start()': { keeps: 'self', in: 'root', undoneBy: 'stop()', source: PATCH },
  '_patch.stop()': { returns: 'nothing', drops: 'some', source: PATCH },
  _patch: { closedBy: ['stop'], whenDropped: 'stays', source: PATCH },
}));

const unittest = library(
  'unittest',
  'Lib/unittest/case.py and suite.py, CPython 2.7 and 3.8 to 3.14',
  () => ({
    'TestCase.addCleanup(function, *args, **kwargs)': {
      keeps: ['function', 'args', 'kwargs'],
      until: 'called',
      closes: 'args',
      returns: 'nothing',
      source: 'Lib/unittest/case.py',
    },
    'TestCase.doCleanups()': { drops: 'all', returns: 'nothing', source: 'Lib/unittest/case.py' },
    'BaseTestSuite.addTest(test)': { ...adds('test'), source: 'Lib/unittest/suite.py' },
  }),
);

export default [
  ...[functools, weakref, weakSet, contextlib, types, inspect, collecting, dataclasses, mock, unittest],
  library('itertools', 'Modules/itertoolsmodule.c, CPython 3.8 to 3.14', () => ({
    'chain.__iter__()': views,
  })),
];
