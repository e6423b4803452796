import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import { watchedHandoversOf, watchersOf } from './watching.js';

function watchers(text: string): string[] {
  return [...watchersOf(fileOf(`import weakref\n${text}`))].map(
    ({ function: model, watched, kept }) => `${model.name}: watches ${watched}, keeps ${kept}`,
  );
}

function handovers(body: string, path?: string): string[] {
  const text = `import weakref\nfrom app import close_with, Peer\ndef f(session):\n${body.replace(/^/gm, '    ')}\n`;
  return [...watchedHandoversOf(fileOf(text, path))].map(
    ({ object, resource, method, position, through, given }) =>
      `${through ? `${through.call.callee.text}(${through.watched}, ${through.kept})` : 'here'}: ` +
      `${resource.text} has ${object.text} by ${method}/${position} in ${given.text}`,
  );
}

test('functions that watch one parameter and keep another until it dies', () => {
  assert.deepEqual(
    watchers('def close_with(owner, resource):\n    weakref.finalize(owner, resource.close)\n'),
    ['close_with: watches 0, keeps 1'],
  );
  assert.deepEqual(
    watchers(`
BY_OWNER = weakref.WeakKeyDictionary()
def remember(resource, owner):
    BY_OWNER[owner] = resource
`),
    ['remember: watches 1, keeps 0'],
  );
  assert.deepEqual(
    watchers(`
class Manager:
    def keep(self, owner, resource):
        self.refs.append(weakref.ref(owner, lambda ref: resource.close()))
`),
    // Without self.
    ['keep: watches 0, keeps 1'],
  );
});

test('no watcher: nothing is kept, nobody keeps the reference, a test', () => {
  assert.deepEqual(watchers('def f(owner, name):\n    return weakref.ref(owner)\n'), []);
  assert.deepEqual(watchers('def f(owner, name):\n    weakref.finalize(owner, print)\n'), []);
  assert.deepEqual(watchers('def f(owner, res):\n    weakref.ref(owner, lambda ref: res.close())\n'), []);
  assert.deepEqual(watchers('def test_f(owner, res):\n    weakref.finalize(owner, res.close)\n'), []);
});

test('a resource that was given the object is handed over with it', () => {
  assert.deepEqual(handovers('peer = Peer(session)\nclose_with(session, peer)'), [
    'close_with(0, 1): peer has session by __init__/0 in Peer(session)',
  ]);
  assert.deepEqual(handovers('peer = Peer()\npeer.attach(1, session)\nclose_with(peer, session)'), [
    'close_with(1, 0): peer has session by attach/1 in peer.attach(1, session)',
  ]);
  assert.deepEqual(handovers('peer = Peer()\npeer.attach(session)\nclose_with((session), 1, (peer))'), [
    'close_with(0, 2): peer has session by attach/0 in peer.attach(session)',
  ]);
});

test('or is watched on the spot', () => {
  assert.deepEqual(handovers('peer = Peer(session)\nweakref.finalize(session, peer.close)'), [
    'here: peer has session by __init__/0 in Peer(session)',
  ]);
});

test('no handover of what was not given the object, of one argument, of what may be another object', () => {
  assert.deepEqual(handovers('peer = Peer()\nclose_with(session, peer)'), []);
  assert.deepEqual(handovers('peer = Peer(session)\nclose_with(peer)'), []);
  assert.deepEqual(handovers('peer = Peer(session)\npeer = other()\nclose_with(session, peer)'), []);
  assert.deepEqual(handovers('peer = Peer(session)\nisinstance(session, peer)'), []);
  assert.deepEqual(handovers('peer = Peer(session)\nclose_with(session, peer)', 'tests/a.py'), []);
});
