import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import { type EndMethod, endMethodsOf, isEnd } from './end-method.js';

function endsOf(text: string): EndMethod[] {
  const owner = fileOf(text).classes.at(-1);
  assert.ok(owner);
  return endMethodsOf(owner);
}

test('what ends by its name, and what as often asks or is told', () => {
  for (const name of ['close', '_close', 'shutdown', 'connection_lost'])
    assert.equal(isEnd(name), true, name);
  for (const name of ['closed', 'done', 'set_result', '__exit__', 'open', 'closest'])
    assert.equal(isEnd(name), false, name);
});

test('an end runs other ends, also by way of other methods, and ends parts of its own', () => {
  const [close, abort] = endsOf(`
class Session:
    def __init__(self, socket):
        self.socket = socket
        self.timer = Timer()

    def close(self):
        self._leave()
        self.timer.cancel()
        self.loop.stop()

    def _leave(self):
        self.socket.close()
        self.abort()

    def abort(self):
        later(self._leave)
`);
  assert.ok(close && abort);
  // Its own helper method, and the end that this one runs.
  assert.deepEqual([...close.runs].sort(), ['_leave', 'abort']);
  // The loop is no part: this class does not give it to its instances.
  assert.deepEqual([...close.parts].map(([attribute, node]) => [attribute, node.text]).sort(), [
    ['socket', 'self.socket.close()'],
    ['timer', 'self.timer.cancel()'],
  ]);
  // What is only scheduled is not run.
  assert.deepEqual([...abort.runs], []);
  assert.equal(abort.parts.size, 0);
});

test('an end calls the one that it overrides, in the new way or in the old', () => {
  const text = (call: string) => `
class Base:
    def close(self):
        pass

class Derived(Base):
    def close(self):
        ${call}
`;
  assert.equal(endsOf(text('super().close()'))[0]?.callsBase, true);
  assert.equal(endsOf(text('Base.close(self)'))[0]?.callsBase, true);
  assert.equal(endsOf(text('self.part.close()'))[0]?.callsBase, false);
  // A class without a base has nothing to call.
  assert.equal(endsOf('class A:\n    def close(self):\n        other.close(self)\n')[0]?.callsBase, false);
});

test('an end that does nothing leaves the work to others', () => {
  const end = (body: string) => endsOf(`class A:\n    def close(self):\n        ${body}\n`)[0]?.isEmpty;
  assert.equal(end('"""Ends it."""'), true);
  assert.equal(end('...'), true);
  assert.equal(end('raise NotImplementedError'), true);
  assert.equal(end('self.part = None'), false);
});

test('only methods of instances end one', () => {
  assert.deepEqual(
    endsOf(`
class A:
    @staticmethod
    def close(thing):
        pass

    @classmethod
    def shutdown(cls):
        pass

    @property
    def release(self):
        pass

    def stop(self):
        pass
`).map(({ method }) => method.name),
    ['stop'],
  );
});
