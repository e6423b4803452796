import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, factsOfCall } from './call-facts.js';

/** What is kept, in short: `item in self`, `part of s in result`, `callback in root until called`. */
function kept(name: string, method?: string): string[] {
  return (factsOfCall(name, method)?.keeps ?? []).map((keep) => {
    const holder = typeof keep.in === 'string' ? keep.in : keep.in.parameter;
    const weak = keep.strength === 'weak' ? 'weakly ' : '';
    const until = keep.until === undefined ? '' : ` until ${keep.until}`;
    return `${weak}${keep.isPart ? 'part of ' : ''}${keep.parameter} in ${holder}${until}`;
  });
}

function answers(name: string, method?: string): string[] {
  return (factsOfCall(name, method)?.returns ?? []).map((answer) => {
    if (answer.kind === 'instance') return `${answer.isNew ? 'new ' : ''}${answer.class}`;
    if (answer.kind === 'argument') return answer.parameter;
    return 'of' in answer ? `${answer.kind} of ${answer.of}` : answer.kind;
  });
}

test('containers keep elements, and give them back', () => {
  assert.deepEqual(kept('builtins.list', 'append'), ['object in self']);
  assert.deepEqual(kept('builtins.list', 'extend'), ['part of iterable in self']);
  assert.deepEqual(kept('builtins.dict', 'setdefault'), ['key in self', 'default in self']);
  assert.deepEqual(kept('builtins.list'), ['part of iterable in result']);
  assert.deepEqual(kept('heapq.heappush'), ['item in heap']);
  assert.deepEqual(kept('builtins.setattr'), ['value in obj']);
  assert.deepEqual(answers('builtins.list', 'pop'), ['part of self']);
  assert.deepEqual(answers('builtins.dict', 'get'), ['part of self', 'default']);
  assert.equal(factsOfCall('builtins.list', 'pop')?.drops, 'one');
  assert.equal(factsOfCall('builtins.dict', 'clear')?.drops, 'all');
  assert.equal(factsOfCall('builtins.dict', 'get')?.drops, undefined);
});

test('a row of a base speaks for the classes below, unless they have their own', () => {
  assert.deepEqual(kept('collections.defaultdict', 'update'), ['part of m in self', 'kwargs in self']);
  assert.deepEqual(kept('collections.Counter', 'update'), ['part of m in self']);
  assert.deepEqual(kept('queue.LifoQueue', 'put'), ['item in self']);
  assert.deepEqual(kept('queue.LifoQueue.put'), ['item in self']);
});

test('what a constructor keeps in its result is in self for a class below it', () => {
  assert.deepEqual(kept('collections.ChainMap'), ['maps in result']);
  assert.deepEqual(kept('collections.ChainMap', '__init__'), ['maps in self']);
});

test('an object that enters itself somewhere when it is made is the result of the call, and self for a class below', () => {
  assert.ok(kept('tkinter.Frame').includes('result in master'), String(kept('tkinter.Frame')));
  assert.ok(kept('tkinter.Frame', '__init__').includes('self in master'));
});

test('registrations say where, how long, how strongly, and what undoes them', () => {
  assert.deepEqual(kept('atexit.register'), ['func in root', 'args in root', 'kwargs in root']);
  assert.deepEqual(kept('asyncio.AbstractEventLoop', 'call_later'), [
    'callback in self until called',
    'args in self until called',
    'context in self until called',
  ]);
  assert.deepEqual(kept('weakref.ref'), ['callback in result', 'weakly o in result']);
  assert.deepEqual(factsOfCall('selectors.DefaultSelector', 'register')?.keeps[0]?.undoneBy, [
    'unregister(fileobj)',
  ]);
  assert.deepEqual(kept('django.dispatch.Signal', 'connect'), ['weakly receiver in self']);
  assert.deepEqual(factsOfCall('threading.Thread', 'start')?.starts, ['self']);
});

test('functions that look keep nothing and answer small values', () => {
  for (const name of ['len', 'print', 'isinstance', 'str', 'repr', 'any']) {
    const facts = factsOfCall(`builtins.${name}`);
    assert.deepEqual(facts?.keeps, [], name);
    assert.ok(facts.isTold, name);
    assert.deepEqual(answers(`builtins.${name}`), ['small'], name);
  }
});

test('methods of what is small keep nothing', () => {
  assert.ok(factsOfCall('builtins.str', 'join')?.isTold);
  assert.deepEqual(kept('builtins.str', 'join'), []);
});

test('a copy is of the class that the stubs tell, with the same elements', () => {
  const [sorted] = factsOfCall('builtins.sorted')?.returns ?? [];
  assert.deepEqual(sorted, {
    kind: 'instance',
    class: 'builtins.list',
    isNew: true,
    elements: [[{ kind: 'part', of: 'iterable' }]],
  });
  assert.deepEqual(answers('copy.copy'), ['copy of x']);
});

test('what nothing is known of is undefined', () => {
  assert.equal(factsOfCall('nothing.of.this'), undefined);
  assert.equal(factsOfCall('nothing.of.this', 'close'), undefined);
  assert.equal(endOf('nothing.of.this'), undefined);
  // The stubs know it, but nobody has said where its argument goes.
  assert.equal(factsOfCall('http.client.HTTPResponse')?.isTold, false);
});

test('how things end', () => {
  assert.deepEqual(endOf('builtins.open')?.closedBy, ['close']);
  assert.deepEqual(endOf('zipfile.ZipFile')?.closedBy, ['close']);
  const connection = endOf('sqlite3.Connection');
  assert.equal(connection?.whenDropped, 'collected');
  assert.equal(connection.since, '>=3.11');
  assert.ok(connection.withKeepsOpen);
  assert.deepEqual(endOf('openpyxl.load_workbook')?.closedIf, [{ parameter: 'read_only', is: 'True' }]);
  assert.deepEqual(endOf('numpy.load')?.closedIf, [{ parameter: 'file', ends: '.npz' }]);
  assert.equal(endOf('tarfile.TarFile')?.droppedIf.length, 2);
  assert.equal(endOf('tarfile.TarFile')?.whenDropped, 'collected');
  assert.deepEqual(endOf('zipfile.ZipFile')?.droppedIf, []);
  // A row of a base speaks for the classes below it.
  assert.equal(endOf('selectors.EpollSelector')?.whenDropped, 'collected');
  assert.equal(endOf('PySide6.QtCore.QObject')?.closedBy[0], 'deleteLater');
  assert.equal(endOf('collections.deque'), undefined);
});
