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
