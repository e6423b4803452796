import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import { boundMethodsOf, storingsOf } from './index.js';

/** Every way in which `self` comes to hold `self.on_data` in the statements of a constructor, as short text. */
function storings(...statements: string[]): string[] {
  const file = fileOf(`
import functools, threading, weakref
class Watcher:
    def __init__(self, callback):
        self.callback = callback
class Caller:
    def __init__(self, callback):
        callback()
class Owner(Watcher):
    def __init__(self, make, items):
${statements.map((line) => `        ${line}\n`).join('')}
    def on_data(self):
        pass
`);
  const owner = file.classes.find(({ name }) => name === 'Owner');
  assert.ok(owner);
  return boundMethodsOf(file, owner)
    .flatMap(({ node }) => storingsOf(file, node))
    .map(({ keeper, attribute, how, certainty }) => `${keeper.text}.${attribute} ${how} ${certainty}`);
}

test('a value is followed through displays, names and calls to what holds it', () => {
  assert.deepEqual(storings('self.a = self.on_data'), ['self.a attribute proven']);
  assert.deepEqual(storings('self.a = make if items else self.on_data'), ['self.a attribute proven']);
  assert.deepEqual(storings('f = self.on_data', 'self.a = f'), ['self.a attribute proven']);
  assert.deepEqual(storings("setattr(self, 'a', self.on_data)"), ['self.a attribute proven']);
  assert.deepEqual(storings("self.a = {'x': [self.on_data]}"), ['self.a container proven']);
  assert.deepEqual(storings('self.a = [self.on_data for _ in items]'), ['self.a container proven']);
  assert.deepEqual(storings("self.a['x'] = self.on_data"), ['self.a container proven']);
  assert.deepEqual(storings('self.a.append(self.on_data)'), ['self.a container proven']);
  assert.deepEqual(storings('self.a, self.b = 1, self.on_data'), ['self.b attribute proven']);
  assert.deepEqual(storings('self.a = functools.partial(self.on_data, 1)'), ['self.a argument proven']);
  assert.deepEqual(storings('super().__init__(self.on_data)'), ['self.undefined base proven']);
});

test('a call keeps what its class is seen to keep', () => {
  assert.deepEqual(storings('self.a = Watcher(self.on_data)'), ['self.a argument proven']);
  assert.deepEqual(storings('self.a = Caller(callback=self.on_data)'), []);
  assert.deepEqual(storings('self.a = make.Unknown(self.on_data)'), ['self.a argument likely']);
  assert.deepEqual(storings('self.a = make(self.on_data)'), ['self.a argument possible']);
});

test('weak references, threads and calls that are over keep nothing', () => {
  assert.deepEqual(storings('self.a = weakref.WeakMethod(self.on_data)'), []);
  assert.deepEqual(storings('self.a = weakref.ref(self.on_data)'), []);
  assert.deepEqual(storings('self.a = weakref.ref(make, self.on_data)'), ['self.a argument proven']);
  assert.deepEqual(storings('self.a = make(self.on_data, weak=True)'), []);
  assert.deepEqual(storings('self.a = threading.Thread(target=self.on_data)'), []);
  assert.deepEqual(storings('self.a = sorted(items, key=self.on_data)'), []);
  assert.deepEqual(storings('self.a = list(map(self.on_data, items))'), []);
  assert.deepEqual(storings('self.a = list([self.on_data])'), ['self.a container proven']);
  assert.deepEqual(storings('f = self.on_data', 'f()'), []);
  assert.deepEqual(
    storings('if items:', '    f = self.on_data', 'else:', '    f = make', '    self.a = f'),
    [],
  );
});
