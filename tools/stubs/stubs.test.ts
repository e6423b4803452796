import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../../src/syntax/index.js';
import { declareModule, type ModuleStub } from './declare.js';
import { Digest } from './digest.js';
import { Library } from './resolve.js';
import type { Measure } from './sources.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

const BUILTINS = `
class object: ...
class str: ...
class int: ...
class bool(int): ...
class list[T]:
    def append(self, object: T, /) -> None: ...
class dict[K, V]: ...
`;
const TYPING = `
class TypeVar: ...
class Iterator: ...
`;

/** The digest of modules by name; a name that ends in '/' is a package, one that ends in '.py' no stub. */
function digested(sources: Record<string, string>, measure: Measure = 'all'): Map<string, string> {
  const all = { builtins: BUILTINS, typing: TYPING, ...sources };
  const modules = new Map<string, ModuleStub>();
  for (const [key, text] of Object.entries(all)) {
    const isStub = !key.endsWith('.py');
    const name = key.replace('.py', '').replace('/', '');
    const tree = parser.parse(text);
    assert.ok(tree);
    modules.set(name, declareModule(name, tree, { isPackage: key.endsWith('/'), isStub }));
  }
  const digest = new Digest(
    new Library(modules, parser),
    (module) => (module in { builtins: 0, typing: 0 } ? 'all' : measure),
    () => true,
  );
  for (const key of Object.keys(sources)) {
    const module = modules.get(key.replace('.py', '').replace('/', ''));
    if (module && !module.name.includes('._')) digest.add(module);
  }
  digest.follow();
  return digest.render();
}

function lines(text: string | undefined): string[] {
  return text?.split('\n') ?? [];
}

test('functions have parameters, marks and results', () => {
  const found = digested({
    m: `
from typing import Iterator
from contextlib import contextmanager
def plain(a: int, *args: str, key: bool = ..., **rest) -> str: ...
async def later(x) -> list[int]: ...
@contextmanager
def managed(__name: str) -> Iterator[Thing]: ...
def either(a) -> Thing | None: ...
def unknown(a): ...
class Thing:
    @staticmethod
    def make() -> Thing: ...
    @classmethod
    def of(cls, x) -> Thing: ...
    @property
    def name(self) -> str: ...
    @name.setter
    def name(self, value: str) -> None: ...
`,
  });
  assert.deepEqual(lines(found.get('m')), [
    'plain(a,*args,key,**rest)s',
    '@later(x)l',
    '%managed(name).Thing',
    'either(a).Thing|n',
    'unknown(a)',
    '!Thing()',
    ' #make().Thing',
    ' ^of(x).Thing',
    ' name:s',
  ]);
});

test('overloads and branches of versions speak together', () => {
  const found = digested({
    m: `
import sys
from typing import overload
@overload
def f(a: int) -> int: ...
@overload
def f(a: str, b: int) -> str: ...
if sys.version_info >= (3, 12):
    def g() -> int: ...
else:
    def h() -> int: ...
`,
  });
  assert.deepEqual(lines(found.get('m')), ['f(a,b)i|s', 'g()i', 'h()i']);
});

test('type variables are the argument, the element of the class, or self', () => {
  const found = digested({
    m: `
from typing import TypeVar, Self
T = TypeVar('T')
def same(x: T) -> T: ...
class Box[E]:
    def get(self) -> E: ...
    def __enter__(self) -> Self: ...
    def both(self, other: T) -> list[T]: ...
`,
    typing: `${TYPING}\nSelf: object\n`,
  });
  assert.deepEqual(lines(found.get('m')), [
    'same(x)=x',
    '!Box()',
    ' get()*',
    ' __enter__()@',
    ' both(other)l<=other>',
  ]);
});

test('names are followed through re-exports, stars and aliases', () => {
  const found = digested({
    'p/': 'from .q import *\nfrom ._r import Hidden as Hidden, other as other\nimport p.q as q\n',
    'p.q': 'class Queue:\n    def close(self) -> None: ...\nOld = Queue\n',
    'p._r': 'class Hidden:\n    x: Inner\nclass Inner: ...\nclass Unused: ...\ndef other() -> int: ...\n',
  });
  assert.deepEqual(lines(found.get('p')), ['*p.q', '=p._r:Hidden,other']);
  assert.deepEqual(lines(found.get('p.q')), ['=p.q:Old=Queue', '!Queue()', ' close()n']);
  // What a public name speaks of comes along, and nothing else of a private module.
  assert.deepEqual(lines(found.get('p._r')), ['other()i', '!Inner()', '!Hidden()', ' x:.Inner']);
});

test('what only repeats a base is left out', () => {
  const found = digested({
    m: 'class A:\n    def close(self) -> None: ...\nclass B(A):\n    def close(self) -> None: ...\n    def more(self) -> B: ...\n',
  });
  assert.deepEqual(lines(found.get('m')), ['!A()', ' close()n', '!B(.A)', ' more().B']);
});

test('of a module that is no stub, attributes are those that methods set', () => {
  const found = digested({
    'm.py': `
class Other:
    def close(self): ...
class C:
    def __init__(self, size: int):
        self.other = Other()
        self.size: int = size
        self.rest = size
`,
  });
  assert.deepEqual(lines(found.get('m')), [
    '!Other()',
    ' close()',
    '!C()',
    ' __init__(size)',
    ' other:.Other',
    ' size:i',
  ]);
});

test('of a large library, less is taken', () => {
  const source = `
class Session:
    name: str
    def close(self) -> None: ...
    def connect(self) -> Connection: ...
    def count(self) -> int: ...
class Connection: ...
def size() -> int: ...
`;
  assert.deepEqual(lines(digested({ m: source }, 'lasting').get('m')), [
    '!Connection()',
    '!Session()',
    ' close()n',
    ' connect().Connection',
  ]);
  assert.deepEqual(lines(digested({ m: source }, 'classes').get('m')), [
    '!Connection()',
    '!Session()',
    ' close()',
  ]);
  assert.ok(lines(digested({ m: source }, 'functions').get('m')).includes('size()i'));
});

test('quoted annotations are read, and what is too wide says nothing', () => {
  const found = digested({
    m: 'class A: ...\ndef f() -> "A | None": ...\ndef g() -> "not a type (": ...\ndef h() -> object: ...\n',
  });
  assert.deepEqual(lines(found.get('m')), ['!A()', 'f().A|n', 'g()', 'h()']);
});
