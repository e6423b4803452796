/** Event loops and servers beside asyncio: Tornado, Twisted, gevent, eventlet, trio, anyio, and what is built on them. */
import { library } from '../facts.js';
import { adds, each, takes } from './rows.js';

const tornado = library('tornado', 'tornado 6.4', () => ({
  'ioloop.IOLoop.add_callback(callback, *args, **kwargs)': {
    keeps: ['callback', 'args', 'kwargs'],
    until: 'called',
    returns: 'nothing',
  },
  'ioloop.IOLoop.spawn_callback(callback, *args, **kwargs)': {
    keeps: ['callback', 'args', 'kwargs'],
    until: 'called',
    returns: 'nothing',
  },
  'ioloop.IOLoop.call_later(delay, callback, *args, **kwargs)': {
    keeps: ['callback', 'args', 'kwargs'],
    until: 'called',
    borrows: 'delay',
    undoneBy: 'remove_timeout(timeout)',
  },
  'ioloop.IOLoop.call_at(when, callback, *args, **kwargs)': {
    keeps: ['callback', 'args', 'kwargs'],
    until: 'called',
    borrows: 'when',
    undoneBy: 'remove_timeout(timeout)',
  },
  'ioloop.IOLoop.add_timeout(deadline, callback, *args, **kwargs)': {
    keeps: ['callback', 'args', 'kwargs'],
    until: 'called',
    borrows: 'deadline',
    undoneBy: 'remove_timeout(timeout)',
  },
  'ioloop.IOLoop.remove_timeout(timeout)': { borrows: 'timeout', drops: 'timeout', returns: 'nothing' },
  'ioloop.IOLoop.add_handler(fd, handler, events)': {
    keeps: ['fd', 'handler'],
    borrows: 'events',
    undoneBy: 'remove_handler(fd)',
    returns: 'nothing',
  },
  'ioloop.IOLoop.remove_handler(fd)': { borrows: 'fd', drops: 'fd', returns: 'nothing' },
  'ioloop.IOLoop.add_future(future, callback)': {
    keeps: 'callback',
    in: 'future',
    until: 'done',
    borrows: 'future',
    returns: 'nothing',
  },
  'ioloop.IOLoop': { closedBy: ['close'], whenDropped: 'collected' },
  // Running, the loop has it: `start` puts its own method there.
  'ioloop.PeriodicCallback(callback, callback_time, jitter)': {
    keeps: 'callback',
    as: 'callback',
    borrows: ['callback_time', 'jitter'],
    source: 'tornado/ioloop.py',
  },
  'ioloop.PeriodicCallback.start()': { keeps: 'self', in: 'root', undoneBy: 'stop()', returns: 'nothing' },
  'ioloop.PeriodicCallback.stop()': { returns: 'nothing', drops: 'some' },
  'ioloop.PeriodicCallback': { closedBy: ['stop'], whenDropped: 'stays' },
  'iostream.BaseIOStream': { closedBy: ['close'], whenDropped: 'stays' },
  'iostream.BaseIOStream.set_close_callback(callback)': {
    keeps: 'callback',
    as: '_close_callback',
    until: 'closed',
    returns: 'nothing',
    source: 'tornado/iostream.py',
  },
  'httpclient.AsyncHTTPClient': { closedBy: ['close'], whenDropped: 'stays' },
  'queues.Queue.put(item, timeout)': { ...adds('item'), undoneBy: 'get(timeout)', suspends: true },
  'queues.Queue.put_nowait(item)': { ...adds('item'), undoneBy: 'get_nowait()' },
  'queues.Queue.get(timeout)': { borrows: 'timeout', returns: 'part of self', drops: 'one', suspends: true },
  'queues.Queue.get_nowait()': takes,
  'gen.sleep(duration)': { borrows: 'duration', suspends: true },
}));

const twisted = library('twisted.internet', 'twisted/internet 24.7', () => ({
  // Drops each callback as it runs, and its canceller when it fires.
  'defer.Deferred(canceller)': { keeps: 'canceller', until: 'fired', source: 'twisted/internet/defer.py' },
  ...each(
    ['addCallback', 'addErrback', 'addBoth'].map(
      (name) => `defer.Deferred.${name}(callback, *args, **kwargs)`,
    ),
    {
      keeps: ['callback', 'args', 'kwargs'],
      until: 'fired',
      returns: 'self',
      source: 'twisted/internet/defer.py',
    },
  ),
  'defer.Deferred.addCallbacks(callback, errback, callbackArgs, callbackKeywords, errbackArgs, errbackKeywords)':
    {
      keeps: ['callback', 'errback', 'callbackArgs', 'callbackKeywords', 'errbackArgs', 'errbackKeywords'],
      until: 'fired',
      returns: 'self',
      source: 'twisted/internet/defer.py',
    },
  'defer.Deferred.callback(result)': {
    keeps: 'result',
    as: 'result',
    returns: 'nothing',
    source: 'twisted/internet/defer.py',
  },
  'defer.Deferred.errback(fail)': {
    keeps: 'fail',
    as: 'result',
    returns: 'nothing',
    source: 'twisted/internet/defer.py',
  },
  'task.LoopingCall(f, *a, **kw)': { keeps: ['f', 'a', 'kw'], source: 'twisted/internet/task.py' },
  'task.LoopingCall.start(interval, now)': {
    keeps: 'self',
    in: 'root',
    borrows: ['interval', 'now'],
    undoneBy: 'stop()',
    returns: 'new twisted.internet.defer.Deferred',
  },
  'task.LoopingCall.stop()': { returns: 'nothing', drops: 'some' },
  'task.LoopingCall': { closedBy: ['stop'], whenDropped: 'stays' },
  'reactor.callLater(delay, callable, *args, **kw)': {
    keeps: ['callable', 'args', 'kw'],
    in: 'root',
    until: 'called',
    borrows: 'delay',
    undoneBy: 'base.DelayedCall.cancel()',
    returns: 'new twisted.internet.base.DelayedCall',
    source: 'twisted/internet/base.py',
  },
  'base.DelayedCall.cancel()': { drops: 'some', returns: 'nothing', source: 'twisted/internet/base.py' },
  'reactor.callFromThread(f, *args, **kwargs)': {
    keeps: ['f', 'args', 'kwargs'],
    in: 'root',
    until: 'called',
    returns: 'nothing',
    source: 'twisted/internet/base.py',
  },
  'reactor.callWhenRunning(callable, *args, **kw)': {
    keeps: ['callable', 'args', 'kw'],
    in: 'root',
    until: 'called',
    source: 'twisted/internet/base.py',
  },
  'reactor.addSystemEventTrigger(phase, eventType, callable, *args, **kw)': {
    keeps: ['callable', 'args', 'kw'],
    in: 'root',
    borrows: ['phase', 'eventType'],
    undoneBy: 'reactor.removeSystemEventTrigger(triggerID)',
    source: 'twisted/internet/base.py',
  },
  'reactor.removeSystemEventTrigger(triggerID)': {
    borrows: 'triggerID',
    drops: 'some',
    returns: 'nothing',
    source: 'twisted/internet/base.py',
  },
  'reactor.listenTCP(port, factory, backlog, interface)': {
    keeps: 'factory',
    in: 'root',
    borrows: ['port', 'backlog', 'interface'],
    undoneBy: 'interfaces.IListeningPort.stopListening()',
    returns: 'new twisted.internet.interfaces.IListeningPort',
    source: 'twisted/internet/posixbase.py',
  },
  'interfaces.IListeningPort.stopListening()': { drops: 'some', source: 'twisted/internet/interfaces.py' },
  'threads.deferToThread(f, *args, **kwargs)': {
    starts: 'f',
    keeps: ['f', 'args', 'kwargs'],
    in: 'root',
    until: 'returned',
    returns: 'new twisted.internet.defer.Deferred',
  },
  'protocol.BaseProtocol.makeConnection(transport)': {
    keeps: 'transport',
    as: 'transport',
    returns: 'nothing',
    source: 'twisted/internet/protocol.py',
  },
}));

const gevent = library('gevent', 'src/gevent 24.2', () => ({
  // The hub has a greenlet while it waits for something.
  'spawn(function, *args, **kwargs)': {
    starts: 'function',
    keeps: ['function', 'args', 'kwargs'],
    in: 'result',
    until: 'returned',
    returns: 'new gevent.Greenlet',
    source: 'src/gevent/greenlet.py',
  },
  'spawn_later(seconds, function, *args, **kwargs)': {
    starts: 'function',
    keeps: ['function', 'args', 'kwargs'],
    in: 'root',
    until: 'returned',
    borrows: 'seconds',
    returns: 'new gevent.Greenlet',
    source: 'src/gevent/greenlet.py',
  },
  'Greenlet.link(callback, SpawnedLink)': {
    keeps: 'callback',
    until: 'done',
    borrows: 'SpawnedLink',
    undoneBy: 'unlink(callback)',
    source: 'src/gevent/greenlet.py',
  },
  'Greenlet.unlink(callback)': {
    borrows: 'callback',
    drops: 'callback',
    returns: 'nothing',
    source: 'src/gevent/greenlet.py',
  },
  'pool.Group.add(greenlet)': {
    keeps: 'greenlet',
    until: 'done',
    as: 'element',
    undoneBy: 'discard(greenlet)',
    source: 'src/gevent/pool.py',
  },
  'pool.Group.discard(greenlet)': {
    borrows: 'greenlet',
    drops: 'one',
    returns: 'nothing',
    source: 'src/gevent/pool.py',
  },
  'queue.Queue.put(item, block, timeout)': { ...adds('item'), suspends: true, source: 'src/gevent/queue.py' },
  'queue.Queue.get(block, timeout)': { ...takes, suspends: true, source: 'src/gevent/queue.py' },
  'sleep(seconds, ref)': {
    borrows: 'the rest',
    returns: 'nothing',
    suspends: true,
    source: 'src/gevent/hub.py',
  },
}));

const eventlet = library('eventlet', 'eventlet 0.36', () => ({
  'spawn(func, *args, **kwargs)': {
    starts: 'func',
    keeps: ['func', 'args', 'kwargs'],
    in: 'result',
    until: 'returned',
    returns: 'new eventlet.greenthread.GreenThread',
  },
  'spawn_after(seconds, func, *args, **kwargs)': {
    starts: 'func',
    keeps: ['func', 'args', 'kwargs'],
    in: 'root',
    until: 'returned',
    borrows: 'seconds',
    returns: 'new eventlet.greenthread.GreenThread',
  },
  'sleep(seconds)': { borrows: 'seconds', suspends: true, returns: 'nothing' },
  'queue.Queue.put(item, block, timeout)': { ...adds('item'), suspends: true },
  'queue.Queue.get(block, timeout)': { ...takes, suspends: true },
}));

const trio = library('trio', 'trio 0.26', () => ({
  'Nursery.start_soon(async_fn, *args, name)': {
    starts: 'async_fn',
    keeps: ['async_fn', 'args'],
    until: 'done',
    borrows: 'name',
    returns: 'nothing',
  },
  'lowlevel.spawn_system_task(async_fn, *args, name, context)': {
    starts: 'async_fn',
    keeps: ['async_fn', 'args', 'context'],
    in: 'root',
    until: 'done',
    borrows: 'name',
  },
  ...each(['sleep(seconds)', 'sleep_until(deadline)', 'sleep_forever()'], {
    borrows: 'the rest',
    suspends: true,
    returns: 'nothing',
  }),
}));

const anyio = library('anyio', 'src/anyio 4.4', () => ({
  'abc.TaskGroup.start_soon(func, *args, name)': {
    starts: 'func',
    keeps: ['func', 'args'],
    until: 'done',
    borrows: 'name',
    returns: 'nothing',
    source: 'src/anyio/abc/_tasks.py',
  },
  'sleep(delay)': {
    borrows: 'delay',
    suspends: true,
    returns: 'nothing',
    source: 'src/anyio/_core/_eventloop.py',
  },
}));

const janus = library('janus', 'janus 1.0, janus/__init__.py', () => ({
  Queue: { closedBy: ['close'], whenDropped: 'closed' },
  '_SyncQueueProxy.put(item, block, timeout)': { ...adds('item'), suspends: true },
  '_SyncQueueProxy.get(block, timeout)': { ...takes, suspends: true },
}));

export default [tornado, twisted, gevent, eventlet, trio, anyio, janus];
