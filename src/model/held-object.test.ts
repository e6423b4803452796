import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel, heldObject } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** What `use(EXPRESSION)` in a method of `View` is given: how it holds the object, or undefined. */
function held(expression: string, before = ''): string | undefined {
  const indent = before.replace(/^/gm, '        ');
  const tree = parser.parse(`import functools
import weakref
from base import Base

class View(Base):
    def changed(self):
        self.redraw()

    @staticmethod
    def plain():
        pass

    @classmethod
    def made(cls):
        pass

    @property
    def size(self):
        return 1

    def hook(self):
        def run():
            self.changed()
        return run

    def start(self, item):
        self.data = item
${indent}
        use(${expression})
`);
  assert.ok(tree);
  const file = new FileModel('view.py', tree, undefined);
  const call = file.calls.find(({ name }) => name === 'use');
  const [argument] = call?.positional ?? [];
  assert.ok(argument);
  return heldObject(file, argument)?.how;
}

test('the object itself, its methods and partials of them hold it', () => {
  assert.equal(held('self'), 'instance');
  assert.equal(held('self.changed'), 'method');
  assert.equal(held('functools.partial(self.changed, 1)'), 'partial');
  assert.equal(held('functools.partial(print, self)'), 'partial');
  assert.equal(held('callback', 'callback = self.changed'), 'method');
});

test('functions that use it hold it', () => {
  assert.equal(held('lambda: self.changed()'), 'closure');
  assert.equal(held('run', 'def run():\n    return self.data'), 'closure');
  assert.equal(held('self.hook()'), 'closure');
});

test('a function that uses nothing but values of the call holds those', () => {
  assert.equal(held('lambda: print(item)'), 'locals');
  assert.equal(held('lambda: print(1)'), undefined);
});

test('what is no method of the instance, and what is held weakly, holds nothing', () => {
  assert.equal(held('self.plain'), undefined);
  assert.equal(held('self.made'), undefined);
  assert.equal(held('self.size'), undefined);
  assert.equal(held('self.data'), undefined);
  assert.equal(held('weakref.WeakMethod(self.changed)'), undefined);
  assert.equal(held('weakref.ref(self)'), undefined);
  assert.equal(held('functools.partial(self.changed, weakref.ref(item))'), undefined);
  assert.equal(held('run', '@auto_weakref\ndef run():\n    return self.data'), undefined);
});

test('a method of a base class elsewhere is likely where it is called as one, or named as one', () => {
  assert.equal(held('self.redraw'), 'method');
  assert.equal(held('self.on_close'), 'method');
  assert.equal(held('self.colour'), undefined);
});
