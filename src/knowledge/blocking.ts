/** Calls that wait, for work or for time. Names of the standard library, asyncio, trio, anyio, gevent and pyzmq. */

/** Constructors of queues and pipes whose `get` or `recv` waits for the next item, by qualified name. */
export const WORK_QUEUES: ReadonlySet<string> = new Set([
  'queue.Queue',
  'queue.LifoQueue',
  'queue.PriorityQueue',
  'queue.SimpleQueue',
  'Queue.Queue',
  'Queue.LifoQueue',
  'Queue.PriorityQueue',
  'asyncio.Queue',
  'asyncio.LifoQueue',
  'asyncio.PriorityQueue',
  'multiprocessing.Queue',
  'multiprocessing.JoinableQueue',
  'multiprocessing.SimpleQueue',
  'multiprocessing.queues.Queue',
  'multiprocessing.queues.SimpleQueue',
  'gevent.queue.Queue',
  'eventlet.queue.Queue',
  'tornado.queues.Queue',
  'six.moves.queue.Queue',
  'janus.Queue',
]);

/** Ends of names that queues and pipes go by. */
export const QUEUE_NAMES =
  /(?:^|_|[a-z])(?:[qQ]ueue|[iI]nbox|[mM]ailbox|[wW]orkq|[tT]askq|[jJ]obq)$|(?:^|_)q$/;

/** Methods of queues and pipes that wait for the next item when they are called without an item or key. */
export const RECEIVING_METHODS: ReadonlySet<string> = new Set(['get', 'recv', 'receive', 'recv_pyobj']);

/** Functions that wait for time to pass or for something to happen, by qualified name. */
export const WAITING_FUNCTIONS: ReadonlySet<string> = new Set([
  'anyio.sleep',
  'asyncio.sleep',
  'eventlet.sleep',
  'gevent.sleep',
  'select.select',
  'signal.pause',
  'time.sleep',
  'trio.sleep',
]);

/** Methods that do, on events, conditions, selectors and servers. */
export const WAITING_METHODS: ReadonlySet<string> = new Set(['wait', 'serve_forever', 'run_forever']);
