/** What the methods of Python's containers do to how much they hold. Facts of the library reference, "Built-in Types". */

/** Methods after which a container may hold more. */
export const GROWING_METHODS: ReadonlySet<string> = new Set([
  'append',
  'appendleft',
  'add',
  'extend',
  'extendleft',
  'insert',
  'setdefault',
  'update',
  'put',
  'put_nowait',
  'push',
]);

/** Methods after which a container may hold less. */
export const SHRINKING_METHODS: ReadonlySet<string> = new Set([
  'pop',
  'popleft',
  'popitem',
  'remove',
  'discard',
  'clear',
  'difference_update',
  'intersection_update',
  'symmetric_difference_update',
  'get',
  'get_nowait',
]);

/** Of SHRINKING_METHODS, those that shrink only queues; a dict's `get` takes nothing out. */
export const QUEUE_ONLY_SHRINKING: ReadonlySet<string> = new Set(['get', 'get_nowait']);

/** Methods that change a container in any way, beyond growing and shrinking. */
export const REORDERING_METHODS: ReadonlySet<string> = new Set(['sort', 'reverse', 'rotate', 'move_to_end']);

/** Constructors of mutable containers, by qualified name. */
export const MUTABLE_CONTAINERS: ReadonlySet<string> = new Set([
  'builtins.list',
  'builtins.dict',
  'builtins.set',
  'builtins.bytearray',
  'collections.deque',
  'collections.defaultdict',
  'collections.OrderedDict',
  'collections.Counter',
  'collections.ChainMap',
  'collections.UserDict',
  'collections.UserList',
  'queue.Queue',
  'queue.LifoQueue',
  'queue.PriorityQueue',
  'queue.SimpleQueue',
]);

/** Containers that hold what is put in them weakly. */
export const WEAK_CONTAINERS: ReadonlySet<string> = new Set([
  'weakref.WeakSet',
  'weakref.WeakValueDictionary',
  'weakref.WeakKeyDictionary',
]);

/** Constructors of mappings whose `items`, `keys` and `values` are those of dict, by qualified name. */
export const MAPPINGS: ReadonlySet<string> = new Set([
  'builtins.dict',
  'collections.defaultdict',
  'collections.OrderedDict',
  'collections.Counter',
]);

/** Constructors of containers whose elements have places rather than keys. */
export const SEQUENCES: ReadonlySet<string> = new Set([
  'builtins.list',
  'builtins.bytearray',
  'collections.deque',
  'collections.UserList',
]);

/** Constructors of queues. */
export const QUEUES: ReadonlySet<string> = new Set([
  'queue.Queue',
  'queue.LifoQueue',
  'queue.PriorityQueue',
  'queue.SimpleQueue',
]);

/**
 * What declares, in a class body, a container that every instance gets for itself: the type it makes, or `named` where
 * an argument names the type (a factory, or the first argument of `Instance`).
 */
export const DECLARED_CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['dataclasses.field', 'named'],
  ['attr.ib', 'named'],
  ['attr.attrib', 'named'],
  ['attr.field', 'named'],
  ['attrs.field', 'named'],
  ['pydantic.Field', 'named'],
  ['pydantic.PrivateAttr', 'named'],
  ...['traitlets', 'IPython.utils.traitlets', 'traits.api'].flatMap((module): [string, string][] => [
    [`${module}.Dict`, 'builtins.dict'],
    [`${module}.List`, 'builtins.list'],
    [`${module}.Set`, 'builtins.set'],
    [`${module}.Instance`, 'named'],
  ]),
  ['kivy.properties.DictProperty', 'builtins.dict'],
  ['kivy.properties.ListProperty', 'builtins.list'],
]);

/** Makes the values of keys that are missing: reading such a key adds it. */
export const FILLS_ON_READ: ReadonlySet<string> = new Set(['collections.defaultdict']);

/** `c[k] += 1` adds a missing key to these; other mappings raise KeyError. */
export const COUNTS_FROM_ZERO: ReadonlySet<string> = new Set([
  'collections.defaultdict',
  'collections.Counter',
]);

/** Functions that put into the list that is their first argument. Library reference of heapq and bisect. */
export const HEAP_PUSHES: ReadonlySet<string> = new Set([
  'heapq.heappush',
  'bisect.insort',
  'bisect.insort_left',
  'bisect.insort_right',
]);

/** Functions that take from the list that is their first argument. */
export const HEAP_POPS: ReadonlySet<string> = new Set(['heapq.heappop']);

/** Constructors whose result holds the elements of what they are given. Library reference. */
export const COLLECTING_CONSTRUCTORS: ReadonlySet<string> = new Set([
  'builtins.dict',
  'builtins.list',
  'builtins.tuple',
  'builtins.set',
  'builtins.frozenset',
  'collections.OrderedDict',
  'collections.deque',
]);
