/** Event loops, tasks, futures, streams and queues of asyncio, and of uvloop where it is the same. */
import { library } from '../facts.js';
import { adds, borrows, each, measures, takes } from './rows.js';

/** The ready queue or the heap of timers holds it until it has run. */
const untilCalled = { in: 'self', until: 'called' } as const;

export default [
  library('asyncio', 'Lib/asyncio, CPython 3.8 to 3.14', () => ({
    // Loops.
    'AbstractEventLoop.call_soon(callback, *args, context)': {
      keeps: ['callback', 'args', 'context'],
      ...untilCalled,
      returns: 'new Handle',
      undoneBy: 'result.cancel()',
    },
    'AbstractEventLoop.call_soon_threadsafe(callback, *args, context)': {
      keeps: ['callback', 'args', 'context'],
      ...untilCalled,
      returns: 'new Handle',
      undoneBy: 'result.cancel()',
    },
    'AbstractEventLoop.call_later(delay, callback, *args, context)': {
      keeps: ['callback', 'args', 'context'],
      ...untilCalled,
      borrows: 'delay',
      returns: 'new TimerHandle',
      undoneBy: 'result.cancel()',
    },
    'AbstractEventLoop.call_at(when, callback, *args, context)': {
      keeps: ['callback', 'args', 'context'],
      ...untilCalled,
      borrows: 'when',
      returns: 'new TimerHandle',
      undoneBy: 'result.cancel()',
    },
    'AbstractEventLoop.add_reader(fd, callback, *args)': {
      keeps: ['callback', 'args'],
      borrows: 'fd',
      undoneBy: 'remove_reader(fd)',
      returns: 'nothing',
    },
    'AbstractEventLoop.add_writer(fd, callback, *args)': {
      keeps: ['callback', 'args'],
      borrows: 'fd',
      undoneBy: 'remove_writer(fd)',
      returns: 'nothing',
    },
    'AbstractEventLoop.remove_reader(fd)': { borrows: 'fd', drops: 'some', returns: 'small' },
    'AbstractEventLoop.remove_writer(fd)': { borrows: 'fd', drops: 'some', returns: 'small' },
    'AbstractEventLoop.add_signal_handler(sig, callback, *args)': {
      keeps: ['callback', 'args'],
      borrows: 'sig',
      undoneBy: 'remove_signal_handler(sig)',
      returns: 'nothing',
    },
    'AbstractEventLoop.remove_signal_handler(sig)': { borrows: 'sig', drops: 'some', returns: 'small' },
    'AbstractEventLoop.set_exception_handler(handler)': {
      keeps: 'handler',
      as: '_exception_handler',
      returns: 'nothing',
    },
    'AbstractEventLoop.set_default_executor(executor)': {
      keeps: 'executor',
      as: '_default_executor',
      returns: 'nothing',
    },
    'AbstractEventLoop.set_task_factory(factory)': {
      keeps: 'factory',
      as: '_task_factory',
      returns: 'nothing',
    },
    'AbstractEventLoop.create_future()': { returns: 'new Future' },
    'AbstractEventLoop.create_task(coro, name, context)': {
      starts: 'coro',
      keeps: ['coro', 'context'],
      in: 'result',
      until: 'done',
      borrows: 'name',
      returns: 'new Task',
    },
    'AbstractEventLoop.run_in_executor(executor, func, *args)': {
      starts: 'func',
      keeps: ['func', 'args'],
      in: 'root',
      until: 'returned',
      borrows: 'executor',
      returns: 'new Future',
    },
    'AbstractEventLoop.run_until_complete(future)': {
      starts: 'future',
      borrows: 'future',
      returns: 'part of future',
      suspends: true,
    },
    'AbstractEventLoop.run_forever()': { suspends: true, returns: 'nothing' },
    ...each(
      ['AbstractEventLoop.stop()', 'AbstractEventLoop.is_running()', 'AbstractEventLoop.is_closed()'],
      measures,
    ),
    'AbstractEventLoop.close()': { drops: 'all', returns: 'nothing' },
    AbstractEventLoop: { closedBy: ['close'], whenDropped: 'collected' },
    'new_event_loop()': { returns: 'new AbstractEventLoop', closedBy: ['close'], whenDropped: 'collected' },
    'set_event_loop(loop)': {
      keeps: 'loop',
      in: 'root',
      undoneBy: 'set_event_loop(loop)',
      returns: 'nothing',
    },
    'run(main, *, debug, loop_factory)': {
      starts: 'main',
      borrows: ['main', 'debug', 'loop_factory'],
      returns: 'part of main',
      suspends: true,
    },
    Runner: { closedBy: ['close'], whenDropped: 'collected' },
    'Runner.run(coro, *, context)': { starts: 'coro', borrows: ['coro', 'context'], suspends: true },

    // Handles: `cancel` drops the callback and its arguments at once, in the debug mode a text of them is kept.
    'Handle.cancel()': { drops: 'all', returns: 'nothing' },
    'Handle(callback, args, loop, context)': { keeps: ['callback', 'args', 'loop', 'context'] },

    // Tasks. The loop has them in a weak set: only what they wait for, and who awaits them, keeps them.
    'create_task(coro, *, name, context, eager_start)': {
      starts: 'coro',
      keeps: ['coro', 'context'],
      in: 'result',
      until: 'done',
      borrows: ['name', 'eager_start'],
      returns: 'new Task',
    },
    'ensure_future(coro_or_future, *, loop)': {
      starts: 'coro_or_future',
      keeps: ['coro_or_future', 'loop'],
      in: 'result',
      until: 'done',
      returns: ['new Task', 'coro_or_future'],
    },
    'async(coro_or_future, *, loop)': {
      starts: 'coro_or_future',
      keeps: ['coro_or_future', 'loop'],
      in: 'result',
      until: 'done',
      returns: ['new Task', 'coro_or_future'],
      source: 'Lib/asyncio/tasks.py, CPython 3.4',
    },
    'run_coroutine_threadsafe(coro, loop)': {
      starts: 'coro',
      keeps: 'coro',
      in: 'loop',
      until: 'done',
      borrows: 'loop',
      returns: 'new concurrent.futures.Future',
    },
    'Task(coro, *, loop, name, context, eager_start)': {
      starts: 'coro',
      keeps: ['coro', 'loop', 'context'],
      until: 'done',
      borrows: ['name', 'eager_start'],
    },
    'Task.cancel(msg)': { borrows: 'msg', returns: 'small' },
    'gather(*coros_or_futures, return_exceptions)': {
      starts: 'coros_or_futures',
      keeps: 'coros_or_futures',
      in: 'result',
      borrows: 'return_exceptions',
      source: 'Lib/asyncio/tasks.py: the stub counts its arguments',
    },
    'wait(fs, *, timeout, return_when)': {
      starts: 'part of fs',
      borrows: ['fs', 'timeout', 'return_when'],
      returnsEach: ['copy of fs', 'copy of fs'],
      suspends: true,
    },
    'wait_for(fut, timeout)': {
      starts: 'fut',
      borrows: ['fut', 'timeout'],
      returns: 'part of fut',
      suspends: true,
    },
    // The inner task lives on when the outer is cancelled, and keeps the outer by a callback until it is done.
    'shield(arg)': { starts: 'arg', keeps: 'arg', in: 'result', until: 'done', returns: 'new Future' },
    'as_completed(fs, *, timeout)': {
      starts: 'part of fs',
      keeps: 'part of fs',
      in: 'result',
      borrows: ['fs', 'timeout'],
    },
    'sleep(delay, result)': { borrows: 'delay', returns: 'result', suspends: true },
    'to_thread(func, *args, **kwargs)': {
      starts: 'func',
      keeps: ['func', 'args', 'kwargs'],
      in: 'root',
      until: 'returned',
      suspends: true,
    },
    'timeout(delay)': { borrows: 'delay', returns: 'new Timeout' },
    'all_tasks(loop)': { borrows: 'loop', returns: 'new builtins.set' },
    'current_task(loop)': { borrows: 'loop', returns: ['Task', 'nothing'] },
    'TaskGroup.create_task(coro, *, name, context)': [
      { starts: 'coro', keeps: ['coro', 'context'], in: 'result', until: 'done', borrows: 'name' },
      { keeps: 'coro', in: 'self', until: 'done', returns: 'new Task' },
    ],

    // Futures. Callbacks are kept until it is done, the result and the exception as long as it lives.
    'Future.add_done_callback(fn, *, context)': {
      keeps: ['fn', 'context'],
      until: 'done',
      undoneBy: 'remove_done_callback(fn)',
      returns: 'nothing',
    },
    'Future.remove_done_callback(fn)': { borrows: 'fn', drops: 'fn', returns: 'small' },
    'Future.set_result(result)': { keeps: 'result', as: '_result', returns: 'nothing' },
    'Future.set_exception(exception)': { keeps: 'exception', as: '_exception', returns: 'nothing' },
    'Future.result()': { returns: 'part of self' },
    'Future.exception()': { returns: ['part of self', 'nothing'] },
    'Future.cancel(msg)': { borrows: 'msg', returns: 'small' },
    ...each(['Future.done()', 'Future.cancelled()'], measures),
    'wrap_future(future, *, loop)': [
      { keeps: ['future', 'loop'], in: 'result', until: 'done', returns: 'new Future' },
      { keeps: 'loop', in: 'future', until: 'done' },
    ],

    // Streams, transports and protocols: transport and protocol keep each other until the connection is lost.
    'open_connection(host, port, *, limit, ssl_handshake_timeout, **kwds)': {
      borrows: 'the rest',
      returnsEach: ['new StreamReader', 'new StreamWriter'],
      suspends: true,
    },
    'open_unix_connection(path, *, limit, **kwds)': {
      borrows: 'the rest',
      returnsEach: ['new StreamReader', 'new StreamWriter'],
      suspends: true,
    },
    'start_server(client_connected_cb, host, port, *, limit, ssl_handshake_timeout, **kwds)': {
      keeps: 'client_connected_cb',
      in: 'result',
      until: 'closed',
      borrows: 'the rest',
      returns: 'new Server',
      suspends: true,
    },
    AbstractServer: { closedBy: ['close'], whenDropped: 'stays' },
    // Has a finalizer since 3.11.5; before, transport and loop keep each other.
    StreamWriter: { closedBy: ['close'], whenDropped: 'stays', since: '<3.12' },
    'StreamWriter(transport, protocol, reader, loop)': { keeps: ['transport', 'protocol', 'reader', 'loop'] },
    'StreamWriter.write(data)': { borrows: 'data', returns: 'nothing' },
    'StreamWriter.writelines(data)': { borrows: 'data', returns: 'nothing' },
    'StreamWriter.close()': { returns: 'nothing' },
    'StreamReader.feed_data(data)': { borrows: 'data', returns: 'nothing' },
    ...each(['StreamReader.read(n)', 'StreamReader.readexactly(n)', 'StreamReader.readuntil(separator)'], {
      borrows: 'the rest',
      returns: 'small',
      suspends: true,
    }),
    'Protocol.connection_made(transport)': { borrows: 'transport', source: 'Lib/asyncio/protocols.py' },
    BaseTransport: { closedBy: ['close', 'abort'], whenDropped: 'stays' },
    'BaseTransport.set_protocol(protocol)': { keeps: 'protocol', as: '_protocol', returns: 'nothing' },
    'BaseTransport.get_protocol()': { returns: 'part of self' },
    'AbstractEventLoop.create_connection(protocol_factory, host, port, *, **)': {
      borrows: 'the rest',
      returnsEach: ['new Transport', 'new BaseProtocol'],
      suspends: true,
    },
    'AbstractEventLoop.create_server(protocol_factory, host, port, *, **)': {
      keeps: 'protocol_factory',
      in: 'result',
      until: 'closed',
      borrows: 'the rest',
      returns: 'new Server',
      suspends: true,
    },
    'create_subprocess_exec(program, *args, **kwds)': {
      borrows: 'the rest',
      returns: 'new asyncio.subprocess.Process',
      suspends: true,
      source: 'Lib/asyncio/subprocess.py',
    },
    'create_subprocess_shell(cmd, **kwds)': {
      borrows: 'the rest',
      returns: 'new asyncio.subprocess.Process',
      suspends: true,
      source: 'Lib/asyncio/subprocess.py',
    },

    // Queues and locks: who waits is in a deque of the object.
    'Queue(maxsize)': measures,
    'Queue.put(item)': { ...adds('item'), undoneBy: 'get()', suspends: true },
    'Queue.put_nowait(item)': { ...adds('item'), undoneBy: 'get_nowait()' },
    'Queue.get()': { ...takes, suspends: true },
    'Queue.get_nowait()': takes,
    'Queue.join()': { suspends: true, returns: 'nothing' },
    ...each(['Queue.qsize()', 'Queue.empty()', 'Queue.full()', 'Queue.task_done()'], measures),
    ...each(['Lock.acquire()', 'Event.wait()', 'Condition.wait()', 'Semaphore.acquire()'], {
      returns: 'small',
      suspends: true,
    }),
    'Condition.wait_for(predicate)': { borrows: 'predicate', suspends: true },
    'iscoroutinefunction(func)': borrows,
    'iscoroutine(obj)': borrows,
  })),
  library('uvloop', 'uvloop/__init__.py 0.21', () => ({
    'new_event_loop()': {
      returns: 'new asyncio.AbstractEventLoop',
      closedBy: ['close'],
      whenDropped: 'collected',
    },
  })),
];
