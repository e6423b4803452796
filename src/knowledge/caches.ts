/** Caches: what they are called, what decorates a function with one, and the helpers that code makes for each key. */

/** Names that say that what is kept could be made again. */
export const CACHE_NAME = /cache|memo(?!ry)|_seen\b|interned|lookup/i;

/** Decorators that keep every result of a function, or at most `maxsize` of them. Library reference of functools. */
export const CACHING_DECORATORS: readonly string[] = ['functools.cache', 'functools.lru_cache'];

/** Locks and the like, by qualified name: worth nothing once nobody holds or waits for them. */
export const LOCKS: ReadonlySet<string> = new Set([
  ...[
    'threading',
    'multiprocessing',
    'asyncio',
    'anyio',
    'trio',
    'gevent.lock',
    'eventlet.semaphore',
  ].flatMap((module) => [
    `${module}.Lock`,
    `${module}.RLock`,
    `${module}.Condition`,
    `${module}.Event`,
    `${module}.Semaphore`,
    `${module}.BoundedSemaphore`,
  ]),
  'threading.Barrier',
  'thread.allocate_lock',
  '_thread.allocate_lock',
  '_thread.RLock',
  'trio.CapacityLimiter',
  'anyio.CapacityLimiter',
  'gevent.event.Event',
  'twisted.internet.defer.DeferredLock',
  'twisted.internet.defer.DeferredSemaphore',
  'tornado.locks.Lock',
  'tornado.locks.Event',
  'tornado.locks.Condition',
  'tornado.locks.Semaphore',
  'aiorwlock.RWLock',
]);

/** Queues, by qualified name: each keeps what is in it too. */
export const KEYED_QUEUES: ReadonlySet<string> = new Set([
  'queue.Queue',
  'queue.LifoQueue',
  'queue.PriorityQueue',
  'queue.SimpleQueue',
  'multiprocessing.Queue',
  'multiprocessing.SimpleQueue',
  'asyncio.Queue',
  'asyncio.LifoQueue',
  'asyncio.PriorityQueue',
  'gevent.queue.Queue',
  'eventlet.queue.Queue',
  'twisted.internet.defer.DeferredQueue',
  'tornado.queues.Queue',
  'collections.deque',
]);

/** What code makes one of for each key, to do something by turns: neither a cached value nor a record. */
export const KEYED_HELPERS: ReadonlySet<string> = new Set([...LOCKS, ...KEYED_QUEUES]);
