/** What callables do with a function that is passed to them: whether what they return, or make, keeps it. */

/** The result holds the arguments strongly for as long as it lives. Library sources of CPython and of the packages named. */
export const KEEPS_ARGUMENTS: ReadonlySet<string> = new Set([
  'functools.partial',
  'functools.partialmethod',
  'types.MethodType',
  'types.SimpleNamespace',
  'builtins.map',
  'builtins.filter',
  'builtins.zip',
  'builtins.enumerate',
  'builtins.iter',
  'itertools.chain',
  'itertools.cycle',
  'itertools.starmap',
  'itertools.takewhile',
  'itertools.dropwhile',
  'itertools.groupby',
  'collections.defaultdict',
  'threading.Timer',
  'sched.scheduler',
  'tornado.ioloop.PeriodicCallback',
  'twisted.internet.task.LoopingCall',
  'vine.promise',
  'vine.barrier',
  'vine.promises.promise',
  'kombu.Consumer',
]);

/** Take what is in a positional argument, and not the argument itself; keyword arguments are kept. */
export const KEEPS_ELEMENTS: ReadonlySet<string> = new Set([
  'builtins.list',
  'builtins.tuple',
  'builtins.set',
  'builtins.frozenset',
  'builtins.dict',
  'collections.OrderedDict',
  'collections.Counter',
  'collections.deque',
]);

/** Nothing of the argument is left when the call has returned, or when the work that it starts has ended. */
export const DROPS_ARGUMENTS: ReadonlySet<string> = new Set([
  // A thread or process deletes its target when it has run: Lib/threading.py and Lib/multiprocessing/process.py.
  'threading.Thread',
  'multiprocessing.Process',
  '_thread.start_new_thread',
  'builtins.sorted',
  'builtins.min',
  'builtins.max',
  'builtins.sum',
  'builtins.any',
  'builtins.all',
  'builtins.len',
  'builtins.str',
  'builtins.repr',
  'builtins.id',
  'builtins.hash',
  'builtins.bool',
  'builtins.int',
  'builtins.type',
  'builtins.isinstance',
  'builtins.callable',
  'builtins.getattr',
  'builtins.hasattr',
  'builtins.next',
  'builtins.print',
  'functools.reduce',
  'inspect.signature',
  'inspect.getfullargspec',
  'inspect.iscoroutinefunction',
  'asyncio.iscoroutinefunction',
  'numpy.fromfunction',
  'numpy.apply_along_axis',
  'signal.signal',
  // Drops its canceller, and each callback as it runs, when it fires.
  'twisted.internet.defer.Deferred',
  // Keeps its callback in a table of the interpreter, not in what it returns.
  'weakref.finalize',
  'atexit.register',
  'copy.copy',
]);

/** Hold what they are given weakly: the first argument of weakref.ref and proxy, and these in whole. */
export const HOLDS_WEAKLY: ReadonlySet<string> = new Set([
  'weakref.WeakMethod',
  'weakref.WeakSet',
  'weakref.WeakKeyDictionary',
  'weakref.WeakValueDictionary',
  'celery.utils.saferef.safe_ref',
  'kombu.utils.weakref.WeakMethod',
]);

/** Their first argument is held weakly, the callback after it strongly. */
export const HOLDS_FIRST_WEAKLY: ReadonlySet<string> = new Set(['weakref.ref', 'weakref.proxy']);

/** Methods that put a callback into the object they are called on. Names of the standard library, asyncio, Twisted, GTK, Qt. */
export const REGISTERING_METHODS =
  /^(?:(?:connect|subscribe|register|bind|observe|attach)|(?:add|set|register|connect|subscribe|on)_?\w*(?:[cC]allbacks?|[hH]andler|[lL]istener|[oO]bserver|[hH]ook|[eE]rrback|[bB]oth|[rR]eceiver|keepalive))$/;

/** What makes a callable that keeps its first argument and calls it. functools, types, vine, celery.utils.functional. */
export const PARTIAL_MAKERS: ReadonlySet<string> = new Set([
  'functools.partial',
  'types.MethodType',
  'vine.promise',
  'celery.utils.functional.partial',
]);
