/** Clients of web, message and other servers, and what schedules jobs. */
import { library } from '../facts.js';
import { borrows, each } from './rows.js';

const aiohttp = library('aiohttp', 'aiohttp 3.10', () => ({
  // The loop keeps its connections, and only a coroutine can end them.
  ClientSession: { closedBy: ['close'], whenDropped: 'collected' },
  BaseConnector: { closedBy: ['close'], whenDropped: 'collected' },
  ClientResponse: {
    closedBy: ['close', 'release'],
    whenDropped: 'closed',
    source: 'aiohttp/client_reqrep.py',
  },
}));

const http = library('httpx', 'httpx 0.27', () => ({
  // The last response and its stream refer to each other, and the stream to the pool of connections.
  Client: { closedBy: ['close'], whenDropped: 'collected' },
  AsyncClient: { closedBy: ['aclose'], whenDropped: 'collected' },
}));

const requests = library('requests', 'requests 2.32', () => ({
  Session: { closedBy: ['close'], whenDropped: 'closed' },
  Response: { closedBy: ['close'], whenDropped: 'closed' },
  ...each(['get(url)', 'post(url)', 'put(url)', 'delete(url)', 'head(url)', 'patch(url)'], {
    borrows: 'url',
    returns: 'new requests.Response',
    suspends: true,
    source: 'requests/api.py',
  }),
  'session()': { returns: 'new requests.Session', source: 'requests/sessions.py' },
}));

const others = [
  library('urllib3', 'urllib3 2.2', () => ({ PoolManager: { closedBy: ['clear'], whenDropped: 'closed' } })),
  library('grpc', 'grpcio 1.65, grpc/__init__.py', () => ({
    Channel: { closedBy: ['close'], whenDropped: 'closed' },
    'insecure_channel(target, options, compression)': { borrows: 'the rest', returns: 'new grpc.Channel' },
    'secure_channel(target, credentials, options, compression)': {
      borrows: 'the rest',
      returns: 'new grpc.Channel',
    },
    'Channel.subscribe(callback, try_to_connect)': {
      keeps: 'callback',
      borrows: 'try_to_connect',
      undoneBy: 'unsubscribe(callback)',
      returns: 'nothing',
      source: 'grpc/__init__.py',
    },
    'Channel.unsubscribe(callback)': {
      borrows: 'callback',
      drops: 'callback',
      returns: 'nothing',
      source: 'grpc/__init__.py',
    },
  })),
  library('paramiko', 'paramiko 3.4', () => ({
    SSHClient: { closedBy: ['close'], whenDropped: 'closed' },
    // Every key of an agent keeps the agent, and the agent its keys.
    Agent: { closedBy: ['close'], whenDropped: 'collected' },
  })),
  library('zmq', 'pyzmq 26', () => ({
    Context: { closedBy: ['term', 'destroy'], whenDropped: 'closed' },
    Socket: { closedBy: ['close'], whenDropped: 'closed' },
    'Socket.recv(flags, copy, track)': { borrows: 'the rest', suspends: true },
    'Socket.recv_pyobj(flags)': { borrows: 'flags', suspends: true },
  })),
  library('selenium.webdriver', 'selenium 4.23', () => ({
    // The browser is a process of its own.
    Remote: { closedBy: ['quit', 'close'], whenDropped: 'stays' },
    ...each(['Chrome', 'Firefox', 'Edge'], { closedBy: ['quit', 'close'], whenDropped: 'stays' }),
    PhantomJS: {
      closedBy: ['quit'],
      whenDropped: 'stays',
      source: 'selenium 3.141, selenium/webdriver/phantomjs',
    },
  })),
  library('pika', 'pika 1.3', () => ({
    BlockingConnection: { closedBy: ['close'], whenDropped: 'closed' },
  })),
  library('ldap3', 'ldap3 2.9', () => ({ Connection: { closedBy: ['unbind'], whenDropped: 'closed' } })),
  library('docker', 'docker 7.1', () => ({
    DockerClient: { closedBy: ['close'], whenDropped: 'closed' },
    'from_env()': { returns: 'new docker.DockerClient', source: 'docker/client.py' },
  })),
  library('websockets', 'websockets 12', () => ({ '*': borrows })),
  library('kombu', 'kombu 5.3', () => ({
    Connection: { closedBy: ['release', 'close'], whenDropped: 'closed' },
    'Consumer(channel, queues, no_ack, auto_declare, callbacks, on_decode_error, on_message, accept, prefetch_count, tag_prefix)':
      {
        keeps: ['channel', 'queues', 'callbacks', 'on_decode_error', 'on_message'],
        borrows: ['no_ack', 'auto_declare', 'accept', 'prefetch_count', 'tag_prefix'],
        source: 'kombu/messaging.py',
      },
    'Consumer.register_callback(callback)': {
      keeps: 'callback',
      as: 'callbacks',
      returns: 'nothing',
      source: 'kombu/messaging.py',
    },
  })),
  library('vine', 'vine 5.1', () => ({
    'promise(fun, args, kwargs, callback, on_error, weak, ignore_result)': {
      keeps: ['fun', 'args', 'kwargs', 'callback', 'on_error'],
      until: 'called',
      borrows: ['weak', 'ignore_result'],
      source: 'vine/promises.py',
    },
    'barrier(promises, args, kwargs, callback, size)': {
      keeps: ['promises', 'args', 'kwargs', 'callback'],
      borrows: 'size',
      source: 'vine/synchronization.py',
    },
  })),
  library('apscheduler', 'apscheduler 3.10', () => ({
    'schedulers.base.BaseScheduler.add_job(func, trigger, args, kwargs, id)': {
      keeps: ['func', 'trigger', 'args', 'kwargs'],
      borrows: 'id',
      undoneBy: 'remove_job(job_id, jobstore)',
    },
    'schedulers.base.BaseScheduler.remove_job(job_id, jobstore)': {
      borrows: 'the rest',
      drops: 'some',
      returns: 'nothing',
    },
    'schedulers.base.BaseScheduler.add_listener(callback, mask)': {
      keeps: 'callback',
      borrows: 'mask',
      undoneBy: 'remove_listener(callback)',
      returns: 'nothing',
    },
    'schedulers.base.BaseScheduler.remove_listener(callback)': {
      borrows: 'callback',
      drops: 'callback',
      returns: 'nothing',
    },
    'schedulers.base.BaseScheduler': { closedBy: ['shutdown'], whenDropped: 'stays' },
  })),
];

export default [aiohttp, http, requests, ...others];
