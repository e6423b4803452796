import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel, provenanceOf } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** Where the object comes from that `use(EXPRESSION)` in a method is given. */
function from(expression: string): string {
  const tree = parser.parse(`from app import bus, get_loop

REGISTRY = []

class Emitter:
    pass

class View:
    def __init__(self, window, emitter=None):
        self.window = window
        self.emitter = emitter or Emitter()
        self.own = Emitter()
        self.items = []
        self.items = None

    def start(self, request):
        local = Emitter()
        parent = self.window.parent
        use(${expression})
`);
  assert.ok(tree);
  const file = new FileModel('view.py', tree, undefined);
  const [argument] = file.calls.find(({ name }) => name === 'use')?.positional ?? [];
  assert.ok(argument);
  return provenanceOf(file, argument);
}

test('parameters, and attributes that hold them, are given', () => {
  assert.equal(from('request'), 'given');
  assert.equal(from('request.app.bus'), 'given');
  assert.equal(from('self.window'), 'given');
  assert.equal(from('parent'), 'given');
  assert.equal(from('self.emitter'), 'given');
});

test('what the module holds is global, as are the answers of accessors', () => {
  assert.equal(from('bus'), 'global');
  assert.equal(from('REGISTRY[0]'), 'global');
  assert.equal(from('get_loop()'), 'global');
  assert.equal(from('get_loop().timers'), 'global');
});

test('what the object or the call has made is made', () => {
  assert.equal(from('self.own'), 'made');
  assert.equal(from('self.items'), 'made');
  assert.equal(from('local.signals'), 'made');
});

test('the rest is self or unknown', () => {
  assert.equal(from('self'), 'self');
  assert.equal(from('self.inherited'), 'unknown');
  assert.equal(from('find(request)'), 'unknown');
});
