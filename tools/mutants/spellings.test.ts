import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../../src/syntax/index.js';
import { ownPrograms } from './programs.js';
import { spelled, type Way, ways } from './spellings.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

function spelling(way: Way, text: string, ...others: string[]): string {
  const files = [text, ...others].map((each, index) => ({
    path: `${index}.py`,
    bytes: new TextEncoder().encode(each),
  }));
  return new TextDecoder().decode(spelled(files, way, parser)[0]?.bytes);
}

test('alias: the value goes through a local', () => {
  assert.equal(
    spelling(
      'alias',
      'class A:\n    def f(self):\n        self.x = self.m\n        y = self.m\n        if y: self.z = [1]\n',
    ),
    'class A:\n    def f(self):\n        _t1 = self.m; self.x = _t1\n        y = self.m\n        if y: _t2 = [1]; self.z = _t2\n',
  );
});

test('element: the value goes through a list', () => {
  assert.equal(
    spelling('element', 'def f(a):\n    a.x = f()\n    a.y = a, 1\n'),
    'def f(a):\n    _t1 = [f()]; a.x = _t1[0]\n    _t2 = [(a, 1)]; a.y = _t2[0]\n',
  );
});

test('helper: the value goes through a function', () => {
  assert.equal(
    spelling(
      'helper',
      '"""Doc."""\nfrom __future__ import annotations\nimport a\ndef f():\n    x = a.b\n    y: int = a.b\n    a.c = lambda: 1\n',
    ),
    '"""Doc."""\nfrom __future__ import annotations\ndef _same(value):\n    return value\nimport a\ndef f():\n    x = _same(a.b)\n    y: int = a.b\n    a.c = _same((lambda: 1))\n',
  );
});

test('branch: the value is one of two', () => {
  assert.equal(
    spelling('branch', 'x = []\ndef f():\n    x = []\n    y = z = []\n    w = lambda: 1\n'),
    '_flag = bool(1)\nx = []\ndef f():\n    x = [] if _flag else None\n    y = z = []\n    w = (lambda: 1) if _flag else None\n',
  );
});

test('receiver: self has another name, but where super needs it', () => {
  const plain = `class A:
    def f(self):
        """Doc."""
        def g():
            return self.x
        def h(self):
            return self.y
        return {'self': self, self.z: g(self=1)}
    def one(self): return self
    def up(self):
        super().up(self)
    def other(me):
        return me
`;
  assert.equal(
    spelling('receiver', plain),
    `class A:
    def f(self):
        """Doc."""
        this = self
        def g():
            return this.x
        def h(self):
            return self.y
        return {'self': this, this.z: g(self=1)}
    def one(self): this = self; return this
    def up(self):
        super().up(self)
    def other(me):
        return me
`,
  );
});

test('keyword: what is given by position is given by name', () => {
  const plain = `def f(a, b=1, *, c): pass
def g(*a): pass
class K:
    def __init__(self, x: int, y): pass
f(f(1), 2, c=3)
g(1)
K(1, *g())
K(1, 2)
f(x for x in [])
`;
  assert.equal(
    spelling('keyword', plain),
    `def f(a, b=1, *, c): pass
def g(*a): pass
class K:
    def __init__(self, x: int, y): pass
f(a=f(a=1), b=2, c=3)
g(1)
K(1, *g())
K(x=1, y=2)
f(x for x in [])
`,
  );
});

test('method: a new method makes the value', () => {
  const plain = `class A:
    def f(self, given):
        self.x = self.g
        self.y = given
        self.z = [self, f]
        later = []
        self.w = [later]
    @property
    def g(self):
        self.v = []
    class B:
        def h(self):
            self.u = {}
`;
  assert.equal(
    spelling('method', plain),
    `class A:
    def f(self, given):
        self.x = self._make1()
        self.y = given
        self.z = self._make2()
        later = []
        self.w = [later]
    @property
    def g(self):
        self.v = []
    class B:
        def h(self):
            self.u = self._make1()
        def _make1(self):
            return {}

    def _make1(self):
        return self.g
    def _make2(self):
        return [self, f]

`,
  );
});

test('rename: names of its own tell nothing, names that others know stay', () => {
  const plain = `import os as system
class Cache:
    __slots__ = ('items', 'limit')
    def get(self, key, limit):
        self.items = {key: _load(name=limit)}
        system.limit = self.items.get(key)
def _load(name): return name
`;
  assert.equal(
    spelling('rename', plain),
    `import os as system
class K0:
    __slots__ = ('v3', 'limit')
    def get(self, v4, limit):
        self.v3 = {v4: _v2(name=limit)}
        system.limit = self.v3.get(v4)
def _v2(name): return name
`,
  );
});

test('rename: what another file of the program asks for by name stays', () => {
  assert.equal(spelling('rename', 'Limit = 1\nOther = 2\n', 'from a import Limit\n'), 'Limit = 1\nK0 = 2\n');
});

test('no case collides or becomes unreadable in any spelling, and each way changes many', () => {
  const programs = ownPrograms();
  for (const way of ways) {
    let changed = 0;
    for (const { name, files } of programs) {
      const fresh = spelled(files, way, parser);
      for (const [index, { bytes, path }] of fresh.entries()) {
        const [before, after] = [files[index]?.bytes, bytes].map((each) => new TextDecoder().decode(each));
        if (before === after) continue;
        changed += 1;
        assert.equal(parser.parse(after ?? '')?.root.hasError, false, `${way} breaks ${path} of ${name}`);
      }
    }
    assert.ok(changed > 50, `${way} changes ${changed} files only`);
  }
});
