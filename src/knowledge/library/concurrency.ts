/** Threads, processes, executors and what they share. */
import { library } from '../facts.js';
import { adds, borrows, each, empties, measures } from './rows.js';

const threading = library('threading', 'Lib/threading.py, CPython 2.7 and 3.8 to 3.14', () => ({
  // `run` deletes target and arguments when the target has returned, and so does not starting it never.
  'Thread(group, target, name, args, kwargs, *, daemon, context)': {
    keeps: ['target', 'args', 'kwargs', 'context'],
    until: 'returned',
    borrows: ['group', 'name', 'daemon'],
  },
  // From here on a table of the interpreter has the thread, until it ends.
  'Thread.start()': { starts: 'self', keeps: 'self', in: 'root', until: 'returned', returns: 'nothing' },
  'Thread.join(timeout)': { borrows: 'timeout', returns: 'nothing', suspends: true },
  'Thread.run()': { returns: 'nothing', drops: 'some' },
  ...each(
    ['Thread.is_alive()', 'Thread.setDaemon(daemonic)', 'Thread.setName(name)', 'Thread.getName()'],
    measures,
  ),
  'Timer(interval, function, args, kwargs)': {
    keeps: ['function', 'args', 'kwargs'],
    borrows: 'interval',
  },
  'Timer.cancel()': { returns: 'nothing' },
  Timer: { closedBy: ['cancel'], whenDropped: 'stays' },
  'current_thread()': { returns: 'Thread' },
  'enumerate()': { returns: 'new builtins.list' },
  ...each(['settrace(func)', 'setprofile(func)'], { keeps: 'func', in: 'root', returns: 'nothing' }),
  'Condition(lock)': { keeps: 'lock', as: '_lock' },
  'Condition.wait(timeout)': { borrows: 'timeout', returns: 'small', suspends: true },
  'Condition.wait_for(predicate, timeout)': { borrows: 'the rest', suspends: true },
  'Event.wait(timeout)': { borrows: 'timeout', returns: 'small', suspends: true },
  ...each(
    ['Event.set()', 'Event.clear()', 'Event.is_set()', 'Condition.notify(n)', 'Condition.notify_all()'],
    measures,
  ),
  'Semaphore.acquire(blocking, timeout)': { borrows: 'the rest', returns: 'small', suspends: true },
  'Barrier(parties, action, timeout)': { keeps: 'action', as: '_action', borrows: ['parties', 'timeout'] },
  'Barrier.wait(timeout)': { borrows: 'timeout', returns: 'small', suspends: true },
}));

const thread = library('_thread', 'Modules/_threadmodule.c, CPython 2.7 and 3.8 to 3.14', () => ({
  'start_new_thread(function, args, kwargs)': {
    starts: 'function',
    keeps: ['function', 'args', 'kwargs'],
    in: 'root',
    until: 'returned',
    returns: 'small',
  },
  'allocate_lock()': { returns: 'new lock' },
  'lock.acquire(blocking, timeout)': { borrows: 'the rest', returns: 'small', suspends: true },
  'RLock.acquire(blocking, timeout)': { borrows: 'the rest', returns: 'small', suspends: true },
}));

const futures = library('concurrent.futures', 'Lib/concurrent/futures, CPython 3.8 to 3.14', () => ({
  // The work item is deleted when the function has returned; its result stays in the future.
  'Executor.submit(fn, *args, **kwargs)': {
    starts: 'fn',
    keeps: ['fn', 'args', 'kwargs'],
    in: 'self',
    until: 'returned',
    returns: 'new Future',
    undoneBy: 'result.cancel()',
  },
  // All futures are made at once, and each is dropped as its result is asked for.
  'Executor.map(fn, *iterables, timeout, chunksize, buffersize)': {
    starts: 'fn',
    keeps: ['fn', 'part of iterables'],
    in: 'self',
    until: 'returned',
    borrows: ['iterables', 'timeout', 'chunksize', 'buffersize'],
  },
  'Executor.shutdown(wait, *, cancel_futures)': {
    borrows: 'the rest',
    returns: 'nothing',
    drops: 'all',
    suspends: true,
  },
  // The threads hold a weak reference to it, and end when it is gone.
  'ThreadPoolExecutor(max_workers, thread_name_prefix, initializer, initargs)': {
    keeps: ['initializer', 'initargs'],
    borrows: ['max_workers', 'thread_name_prefix'],
  },
  ThreadPoolExecutor: { closedBy: ['shutdown'], whenDropped: 'closed' },
  'ProcessPoolExecutor(max_workers, mp_context, initializer, initargs, *, max_tasks_per_child)': {
    keeps: ['mp_context', 'initializer', 'initargs'],
    borrows: ['max_workers', 'max_tasks_per_child'],
  },
  ProcessPoolExecutor: { closedBy: ['shutdown'], whenDropped: 'closed' },
  'Future.add_done_callback(fn)': { keeps: 'fn', as: '_done_callbacks', returns: 'nothing' },
  'Future.set_result(result)': { keeps: 'result', as: '_result', returns: 'nothing' },
  'Future.set_exception(exception)': { keeps: 'exception', as: '_exception', returns: 'nothing' },
  'Future.result(timeout)': { borrows: 'timeout', returns: 'part of self', suspends: true },
  'Future.exception(timeout)': { borrows: 'timeout', returns: ['part of self', 'nothing'], suspends: true },
  ...each(['Future.cancel()', 'Future.done()', 'Future.running()', 'Future.cancelled()'], measures),
  'wait(fs, timeout, return_when)': {
    borrows: 'the rest',
    returnsEach: ['copy of fs', 'copy of fs'],
    suspends: true,
  },
  'as_completed(fs, timeout)': {
    keeps: 'part of fs',
    in: 'result',
    borrows: ['fs', 'timeout'],
    returns: 'copy of fs',
  },
}));

const multiprocessing = library('multiprocessing', 'Lib/multiprocessing, CPython 3.8 to 3.14', () => ({
  // `start` deletes target and arguments once the process is on its way: bpo-30775.
  'Process(group, target, name, args, kwargs, *, daemon)': {
    keeps: ['target', 'args', 'kwargs'],
    until: 'started',
    borrows: ['group', 'name', 'daemon'],
    source: 'Lib/multiprocessing/process.py, BaseProcess',
  },
  'process.BaseProcess': { closedBy: ['join', 'close', 'terminate'], whenDropped: 'stays' },
  'process.BaseProcess.start()': {
    starts: 'self',
    keeps: 'self',
    in: 'root',
    until: 'joined',
    drops: 'some',
    returns: 'nothing',
  },
  'process.BaseProcess.join(timeout)': { borrows: 'timeout', returns: 'nothing', suspends: true },
  ...each(
    ['process.BaseProcess.terminate()', 'process.BaseProcess.kill()', 'process.BaseProcess.close()'],
    measures,
  ),
  'active_children()': { returns: 'new builtins.list' },
  // Terminated when it is dropped since 3.8, measured on 3.6 to 3.13; before, its threads keep it.
  'pool.Pool': { closedBy: ['close', 'terminate', 'join'], whenDropped: 'stays', since: '<3.8' },
  ...each(['Pool(processes, initializer, initargs, maxtasksperchild)'], {
    keeps: ['initializer', 'initargs'],
    in: 'result',
    borrows: ['processes', 'maxtasksperchild'],
    returns: 'new multiprocessing.pool.Pool',
    source: 'Lib/multiprocessing/context.py',
  }),
  'pool.Pool.apply(func, args, kwds)': { borrows: 'the rest', suspends: true },
  'pool.Pool.map(func, iterable, chunksize)': { borrows: 'the rest', suspends: true },
  'pool.Pool.apply_async(func, args, kwds, callback, error_callback)': [
    { starts: 'func', keeps: ['func', 'args', 'kwds'], in: 'self', until: 'sent' },
    {
      keeps: ['callback', 'error_callback'],
      in: 'result',
      until: 'done',
      returns: 'new multiprocessing.pool.AsyncResult',
    },
  ],
  'pool.Pool.map_async(func, iterable, chunksize, callback, error_callback)': [
    {
      starts: 'func',
      keeps: ['func', 'part of iterable'],
      in: 'self',
      until: 'sent',
      borrows: ['iterable', 'chunksize'],
    },
    {
      keeps: ['callback', 'error_callback'],
      in: 'result',
      until: 'done',
      returns: 'new multiprocessing.pool.AsyncResult',
    },
  ],
  'pool.Pool.imap(func, iterable, chunksize)': {
    keeps: ['func', 'iterable'],
    in: 'result',
    borrows: 'chunksize',
  },
  'pool.Pool.imap_unordered(func, iterable, chunksize)': {
    keeps: ['func', 'iterable'],
    in: 'result',
    borrows: 'chunksize',
  },
  'pool.ApplyResult.get(timeout)': { borrows: 'timeout', returns: 'part of self', suspends: true },
  'queues.Queue.put(obj, block, timeout)': { ...adds('obj'), until: 'sent', suspends: true },
  'queues.Queue.put_nowait(obj)': {
    ...adds('obj'),
    until: 'sent',
    source: 'Lib/multiprocessing/queues.py',
  },
  'queues.Queue.get(block, timeout)': { borrows: 'the rest', suspends: true },
  'queues.Queue': { closedBy: ['close'], whenDropped: 'closed' },
  'queues.SimpleQueue.put(obj)': borrows,
  'queues.SimpleQueue.get()': { suspends: true },
  'connection.Listener': { closedBy: ['close'], whenDropped: 'closed' },
  'connection._ConnectionBase': { closedBy: ['close'], whenDropped: 'closed' },
  'connection._ConnectionBase.send(obj)': borrows,
  'connection._ConnectionBase.recv()': { suspends: true },
  'connection.Client(address, family, authkey)': {
    borrows: 'the rest',
    returns: 'new connection.Connection',
  },
  'Pipe(duplex)': {
    borrows: 'duplex',
    returnsEach: ['new connection.Connection', 'new connection.Connection'],
    source: 'Lib/multiprocessing/connection.py',
  },
  'managers.BaseManager': { closedBy: ['shutdown'], whenDropped: 'closed' },
  // A block of it stays until `unlink`, whoever has closed it.
  'shared_memory.SharedMemory': { closedBy: ['close', 'unlink'], whenDropped: 'stays' },
  'shared_memory.SharedMemory(name, create, size, *, track)': borrows,
  'shared_memory.ShareableList(sequence, *, name)': borrows,
  // A table of the interpreter holds the object weakly, and the function strongly.
  'util.register_after_fork(obj, func)': { weak: 'obj', keeps: 'func', in: 'root', returns: 'nothing' },
  'util.Finalize(obj, callback, args, kwargs, exitpriority)': [
    { weak: 'obj', in: 'root' },
    { keeps: ['callback', 'args', 'kwargs'], in: 'root', until: 'obj is gone', borrows: 'exitpriority' },
  ],
}));

const subprocess = library('subprocess', 'Lib/subprocess.py, CPython 3.8 to 3.14', () => ({
  // A child that nobody waited for goes into a list of the module when it is dropped, and runs on.
  Popen: { closedBy: ['wait', 'communicate', 'terminate', 'kill'], whenDropped: 'stays' },
  'Popen(args, bufsize, executable, stdin, stdout, stderr, preexec_fn, close_fds, shell, cwd, env, universal_newlines, startupinfo, creationflags, restore_signals, start_new_session, pass_fds, *, **)':
    { keeps: 'args', as: 'args', borrows: 'the rest' },
  'Popen.communicate(input, timeout)': { borrows: 'the rest', suspends: true },
  'Popen.wait(timeout)': { borrows: 'timeout', returns: 'small', suspends: true },
  ...each(['Popen.terminate()', 'Popen.kill()', 'Popen.poll()', 'Popen.send_signal(sig)'], measures),
  ...each(['run(args)', 'call(args)', 'check_call(args)', 'check_output(args)'], {
    borrows: 'args',
    suspends: true,
  }),
}));

const sched = library('sched', 'Lib/sched.py, CPython 3.8 to 3.14', () => ({
  'scheduler(timefunc, delayfunc)': { keeps: ['timefunc', 'delayfunc'] },
  'scheduler.enter(delay, priority, action, argument, kwargs)': {
    keeps: ['action', 'argument', 'kwargs'],
    until: 'called',
    borrows: ['delay', 'priority'],
    undoneBy: 'cancel(event)',
    returns: 'new Event',
  },
  'scheduler.enterabs(time, priority, action, argument, kwargs)': {
    keeps: ['action', 'argument', 'kwargs'],
    until: 'called',
    borrows: ['time', 'priority'],
    undoneBy: 'cancel(event)',
    returns: 'new Event',
  },
  'scheduler.cancel(event)': { borrows: 'event', drops: 'event', returns: 'nothing' },
  'scheduler.run(blocking)': { borrows: 'blocking', suspends: true },
}));

const contextvars = library('contextvars', 'Python/context.c, CPython 3.8 to 3.14', () => ({
  // The context that is current holds the variable and its value, and so does every copy of it.
  'ContextVar(name, *, default)': { keeps: 'default', as: 'default', borrows: 'name' },
  'ContextVar.set(value)': [
    { keeps: 'self', in: 'root', as: 'key' },
    { keeps: 'value', in: 'root', as: 'element', undoneBy: 'reset(token)', returns: 'new Token' },
  ],
  'ContextVar.reset(token)': { borrows: 'token', returns: 'nothing', drops: 'some' },
  'ContextVar.get(default)': { borrows: 'default', returns: ['part of self', 'default'] },
  'copy_context()': { returns: 'new Context' },
  'Context.run(callable, *args, **kwargs)': borrows,
}));

const selectors = library('selectors', 'Lib/selectors.py, CPython 3.8 to 3.14', () => ({
  'BaseSelector.register(fileobj, events, data)': {
    keeps: ['fileobj', 'data'],
    as: 'element',
    borrows: 'events',
    undoneBy: 'unregister(fileobj)',
    returns: 'new SelectorKey',
  },
  'BaseSelector.modify(fileobj, events, data)': {
    keeps: ['fileobj', 'data'],
    as: 'element',
    borrows: 'events',
    undoneBy: 'unregister(fileobj)',
    returns: 'new SelectorKey',
  },
  'BaseSelector.unregister(fileobj)': { borrows: 'fileobj', drops: 'fileobj', returns: 'part of self' },
  'BaseSelector.select(timeout)': { borrows: 'timeout', returns: 'copy of self', suspends: true },
  'BaseSelector.close()': empties,
  'BaseSelector.get_key(fileobj)': { borrows: 'fileobj', returns: 'part of self' },
  // A selector and its map refer to each other.
  BaseSelector: { closedBy: ['close'], whenDropped: 'collected' },
}));

const select = library('select', 'Modules/selectmodule.c, CPython 3.8 to 3.14', () => ({
  'select(rlist, wlist, xlist, timeout)': {
    borrows: 'the rest',
    returnsEach: ['copy of rlist', 'copy of wlist', 'copy of xlist'],
    suspends: true,
  },
  ...each(['epoll', 'kqueue'], { closedBy: ['close'], whenDropped: 'closed' }),
  devpoll: { closedBy: ['close'], whenDropped: 'closed', source: 'Modules/selectmodule.c, on Solaris only' },
  ...each(['poll.register(fd, eventmask)', 'epoll.register(fd, eventmask)'], borrows),
}));

const asyncore = library('asyncore', 'Lib/asyncore.py, CPython 2.7 and 3.8 to 3.11', () => ({
  // A map of the module holds every dispatcher until `close`.
  'dispatcher(sock, map)': { keeps: 'self', in: 'root', undoneBy: 'close()' },
  dispatcher: { closedBy: ['close'], whenDropped: 'stays' },
  'dispatcher.close()': { returns: 'nothing', drops: 'some' },
}));

export default [
  ...[
    threading,
    thread,
    futures,
    multiprocessing,
    subprocess,
    sched,
    contextvars,
    selectors,
    select,
    asyncore,
  ],
];
