import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  attributeTypes,
  classFact,
  classLine,
  definedAs,
  functionFact,
  hasEnd,
  isSmall,
  methodFact,
  resultOf,
} from './stubs.js';

/** The class names of what a call answers. */
function answered(name: string): string[] {
  return resultOf(name).map((type) => (type.kind === 'class' ? type.name : type.kind));
}

test('a name is followed to where it is defined', () => {
  const names: [written: string, defined: string | undefined][] = [
    ['asyncio.Queue', 'asyncio.queues.Queue'],
    ['collections.abc.Iterator', 'typing.Iterator'],
    ['os.path.join', 'posixpath.join'],
    ['io.open', 'builtins.open'],
    ['concurrent.futures.ThreadPoolExecutor', 'concurrent.futures.thread.ThreadPoolExecutor'],
    // Names of Python 2.
    ['Queue.Queue', 'queue.Queue'],
    ['Tkinter.Canvas', 'tkinter.Canvas'],
    ['random.choice', 'random.Random.choice'],
    ['threading.Timer.join', 'threading.Thread.join'],
    ['nothing.of.this', undefined],
    ['queue', undefined],
    ['', undefined],
  ];
  for (const [written, defined] of names) assert.equal(definedAs(written), defined, written);
});

test('a class has bases, and ends of its own or of a base', () => {
  assert.deepEqual(classFact('threading.Timer')?.bases, ['threading.Thread']);
  assert.deepEqual(classLine('socketserver.ThreadingTCPServer').slice(0, 4), [
    'socketserver.ThreadingTCPServer',
    'socketserver.ThreadingMixIn',
    'socketserver.TCPServer',
    'socketserver.BaseServer',
  ]);
  const popen = classFact('subprocess.Popen');
  assert.ok(popen?.isManager);
  assert.deepEqual(popen.ends, ['terminate', 'kill']);
  assert.deepEqual(classFact('concurrent.futures.ThreadPoolExecutor')?.ends, ['shutdown']);
  assert.ok(hasEnd('http.client.HTTPSConnection'));
  assert.ok(hasEnd('tempfile.TemporaryDirectory'));
  assert.ok(!hasEnd('collections.deque'));
  assert.ok(!hasEnd('builtins.len'));
  assert.ok(classFact('asyncio.Lock')?.isAsyncManager);
});

test('a call answers what its stub says, overloads together', () => {
  assert.deepEqual(answered('threading.current_thread'), ['threading.Thread']);
  assert.deepEqual(answered('builtins.len'), ['builtins.int']);
  assert.deepEqual(answered('os.path.join'), ['builtins.str', 'builtins.bytes']);
  assert.deepEqual(answered('copy.copy'), ['argument']);
  assert.deepEqual(answered('sys.exit'), ['never']);
  assert.deepEqual(answered('collections.deque.popleft'), ['element']);
  assert.deepEqual(answered('asyncio.Queue'), ['asyncio.queues.Queue']);
  assert.ok(answered('builtins.open').includes('_io.TextIOWrapper'));
  assert.deepEqual(answered('nothing.of.this'), []);
  const [pair] = resultOf('asyncio.open_connection');
  assert.deepEqual(
    pair?.kind === 'class' && pair.elements.map(([one]) => one?.kind === 'class' && one.name),
    ['asyncio.streams.StreamReader', 'asyncio.streams.StreamWriter'],
  );
});

test('coroutines, context managers and parameters', () => {
  assert.equal(functionFact('asyncio.sleep')?.kind, 'coroutine');
  assert.equal(functionFact('asyncio.Queue.put')?.kind, 'coroutine');
  assert.equal(functionFact('contextlib.contextmanager')?.kind, 'plain');
  assert.deepEqual(functionFact('threading.Thread.join')?.parameters, ['timeout']);
  assert.equal(methodFact('threading.Timer', 'join')?.name, 'threading.Thread.join');
  assert.equal(methodFact('builtins.dict', 'fromkeys')?.binding, 'class');
  assert.deepEqual(functionFact('asyncio.AbstractEventLoop.call_later')?.parameters, [
    'delay',
    'callback',
    '*args',
    'context',
  ]);
  assert.equal(methodFact('builtins.list', 'no_such_method'), undefined);
});

test('attributes and properties have types', () => {
  assert.ok(isSmall(attributeTypes('threading.Thread', 'name')));
  assert.deepEqual(
    attributeTypes('queue.Queue', 'not_empty').map((type) => type.kind === 'class' && type.name),
    ['threading.Condition'],
  );
  assert.deepEqual(attributeTypes('queue.Queue', 'nothing'), []);
});

test('small is what is immutable and holds nothing', () => {
  for (const name of [
    'builtins.len',
    'os.getpid',
    'os.path.exists',
    'time.time',
    'uuid.uuid4',
    'datetime.date',
  ]) {
    assert.ok(isSmall(resultOf(name)), name);
  }
  for (const name of ['os.listdir', 'threading.current_thread', 'nothing.of.this', 'copy.copy', 'sys.exit']) {
    assert.ok(!isSmall(resultOf(name)), name);
  }
  assert.ok(isSmall(resultOf('http.HTTPStatus')));
});
