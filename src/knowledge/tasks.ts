/** Functions and methods that start work and answer a handle, which keeps the result once the work is done. */

/** By qualified name. */
export const TASK_MAKERS: ReadonlySet<string> = new Set([
  'asyncio.create_task',
  'asyncio.ensure_future',
  'asyncio.async',
  'asyncio.run_coroutine_threadsafe',
  'gevent.spawn',
  'eventlet.spawn',
  'threading.Thread',
  'multiprocessing.Process',
  'subprocess.Popen',
  'twisted.internet.threads.deferToThread',
]);

/** By the name of a method: asyncio loops and task groups, executors, pools, anyio, curio. */
export const TASK_METHODS: ReadonlySet<string> = new Set([
  'create_task',
  'ensure_future',
  'submit',
  'apply_async',
  'map_async',
  'run_in_executor',
  'create_background_task',
  'async_create_task',
  'spawn',
]);
