import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { containersOf } from './container.js';
import { FileModel } from './file-model.js';
import { type Growing, growingOf } from './growth.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** The growth of the container of that name in a text. */
function growing(text: string, name: string): Growing {
  const tree = parser.parse(text);
  assert.ok(tree);
  const file = new FileModel('a.py', tree, undefined);
  const container = containersOf(file).find((candidate) => candidate.name === name);
  assert.ok(container, `no container ${name}`);
  return growingOf(file, container);
}

/** Each growth as `how key = value`, each shrinkage as `node` (`all` for whole ones), and whether it is trimmed. */
function story(text: string, name: string): string[] {
  const grown = growing(text, name);
  return [
    ...grown.grows.map(({ how, key, value }) => `+ ${how} ${key?.text ?? '-'} = ${value?.text ?? '-'}`),
    ...grown.shrinks.map(({ node, isWhole }) => `- ${node.text}${isWhole ? ' all' : ''}`),
    `trimmed ${grown.isTrimmed}`,
  ];
}

test('a name of the module grows by stores and methods', () => {
  const text =
    'C = {}\ndef f(k, v):\n    C[k] = v\n    C.setdefault(v, k)\n    C[k].append(v)\n    C[k] += 1\n';
  assert.deepEqual(story(text, 'C'), ['+ store k = v', '+ method v = k', '+ inside k = v', 'trimmed no']);
});

test('a defaultdict grows by reading, a Counter by counting', () => {
  const made = 'from collections import *\nimport collections\n';
  const read = `${made}D = collections.defaultdict(list)\ndef f(k):\n    return D[k]\n`;
  assert.deepEqual(story(read, 'D'), ['+ read k = -', 'trimmed no']);
  const count = `${made}N = collections.Counter()\ndef f(k):\n    N[k] += 1\n`;
  assert.deepEqual(story(count, 'N'), ['+ store k = 1', 'trimmed no']);
});

test('it shrinks under any of its names', () => {
  const cases: [code: string, shrink: string][] = [
    ['def g(k):\n    del C[k]\n', '- C[k]'],
    ['def g(k):\n    c = C\n    c.pop(k)\n', '- c.pop(k)'],
    ['def g(k, forget=C.pop):\n    forget(k, None)\n', '- forget(k, None)'],
    ['def g(k, c=C):\n    c.popitem()\n', '- c.popitem()'],
    ['def h(c):\n    c.popitem()\ndef g():\n    h(C)\n', '- c.popitem()'],
    ['def h():\n    return C\ndef g(k):\n    h().pop(k)\n', '- h().pop(k)'],
    ['def g(f):\n    f.on_done(C.pop)\n', '- C.pop'],
    ['for c in (C, {}):\n    c.popitem()\n', '- c.popitem()'],
  ];
  for (const [code, shrink] of cases) {
    assert.deepEqual(story(`C = {}\ndef f(k, v):\n    C[k] = v\n${code}`, 'C'), [
      '+ store k = v',
      shrink,
      'trimmed yes',
    ]);
  }
});

test('replacing it shrinks it, making it late does not', () => {
  const grow = 'def f(k, v):\n    C[k] = v\n';
  const late = `C = None\n${grow}def g():\n    global C\n    if C is None:\n        C = {}\n`;
  assert.deepEqual(story(late, 'C'), ['+ store k = v', 'trimmed no']);
  const replaced = `C = {}\n${grow}def g():\n    global C\n    C = {}\ng()\n`;
  assert.deepEqual(story(replaced, 'C'), ['+ store k = v', '- C all', 'trimmed yes']);
});

test('what only empties it as a whole is an offer until something calls it', () => {
  const text = 'C = {}\ndef f(k, v):\n    C[k] = v\ndef clear():\n    C.clear()\n';
  assert.equal(growing(text, 'C').isTrimmed, 'unknown');
  assert.equal(growing(`${text}def g():\n    clear()\n`, 'C').isTrimmed, 'yes');
});

test('attributes of self, of the class, and those declared for every instance', () => {
  const text = `
import dataclasses
class A:
    shared = {}
    declared: dict = dataclasses.field(default_factory=dict)
    def __init__(self):
        self.own = {}
    def f(self, k):
        self.shared[k] = self.own[k] = self.declared[k] = 1
class B(A):
    def g(self, k):
        self.own.pop(k)
class C:
    def g(self, k, other):
        self.shared.pop(k)
        other.declared.pop(k)
`;
  assert.equal(growing(text, 'A.shared').container.keeper, 'class');
  assert.equal(growing(text, 'A.shared').isTrimmed, 'no');
  assert.equal(growing(text, 'self.own').container.keeper, 'instance');
  assert.equal(growing(text, 'self.own').isTrimmed, 'yes');
  // Any object may be one of these.
  assert.equal(growing(text, 'self.declared').isTrimmed, 'yes');
});

test('limits: maxlen, weak containers, a comparison of the length with a bound', () => {
  const kind = (text: string) => growing(text, 'C').limit?.kind;
  assert.equal(kind('from collections import deque\nC = deque(maxlen=3)\n'), 'size argument');
  assert.equal(kind('import weakref\nC = weakref.WeakKeyDictionary()\n'), 'weak');
  assert.equal(kind('C = {}\ndef f():\n    return len(C) > 100\n'), 'length test');
  assert.equal(kind('C = {}\ndef f():\n    return len(C) > 0\n'), undefined);
  assert.equal(kind('C = []\ndef f():\n    return C\n'), undefined);
});

test('where keys come from', () => {
  const size = (parameters: string, key: string, before = '') => {
    const text = `import enum, time\nclass E(enum.Enum):\n    A = 1\nT = {1: 2}\nC = {}\ndef f(${parameters}):\n    ${before}C[${key}] = 1\n`;
    const grown = growing(text, 'C');
    const [growth] = grown.grows;
    assert.ok(growth);
    return grown.domainOf(growth).size;
  };
  assert.equal(size('url', 'url'), 'open');
  assert.equal(size('url', '(url, 1)'), 'open');
  assert.equal(size('x', 'f"{x.y}/z"'), 'open');
  assert.equal(size('', 'time.time()'), 'open');
  assert.equal(size('x', 'y', 'y = x.strip()\n    '), 'open');
  assert.equal(size('', '"a"'), 'fixed');
  assert.equal(size('x', 'x > 1'), 'fixed');
  assert.equal(size('x', 'x % 10'), 'fixed');
  assert.equal(size('x: E', 'x'), 'fixed');
  assert.equal(size('x: bool', 'x'), 'fixed');
  assert.equal(size('x', 'T[x]'), 'fixed');
  assert.equal(size('mode', 'mode'), 'small');
  assert.equal(size('x', 'type(x)'), 'small');
  assert.equal(size('x: type[int]', 'x'), 'small');
  assert.equal(size('', 'g()'), 'unknown');
});

test('keys that the code around them limits', () => {
  const isLimited = (body: string) => {
    const grown = growing(`C = {}\nKNOWN = (1, 2)\ndef f(k, v):\n${body}`, 'C');
    const [growth] = grown.grows;
    assert.ok(growth);
    return grown.isKeyLimited(growth);
  };
  assert.equal(isLimited('    C[k] = v\n'), false);
  assert.equal(isLimited('    if k not in C:\n        C[k] = v\n'), false);
  assert.equal(isLimited('    if k in C:\n        C[k] = v\n'), true);
  assert.equal(isLimited('    if k not in C:\n        return\n    C[k] = v\n'), true);
  assert.equal(isLimited('    if k not in KNOWN:\n        raise KeyError\n    C[k] = v\n'), true);
  assert.equal(isLimited('    for k in C:\n        C[k] = v\n'), false);
});

test('entries that are made once for each key ask for it first', () => {
  const asks = (body: string) => {
    const grown = growing(`C = {}\ndef f(k, v):\n${body}`, 'C');
    const [growth] = grown.grows;
    assert.ok(growth);
    return grown.lookupBefore(growth) !== undefined;
  };
  assert.equal(asks('    if k not in C:\n        C[k] = v\n'), true);
  assert.equal(asks('    c = C.get((k, v))\n    if c is None:\n        C[k, v] = v\n'), true);
  assert.equal(asks('    try:\n        return C[k]\n    except KeyError:\n        C[k] = v\n'), true);
  assert.equal(asks('    C.setdefault(k, v)\n'), true);
  assert.equal(asks('    C[k] = v\n    return C[v]\n'), false);
});

test('growth while modules are loaded', () => {
  const at = (text: string) => {
    const grown = growing(text, 'C');
    const [growth] = grown.grows;
    assert.ok(growth);
    return grown.isAtImport(growth);
  };
  assert.equal(at('C = {}\nC[1] = 2\n'), 'yes');
  assert.equal(at('C = {}\ndef _load(k):\n    C[k] = 1\n_load(2)\n'), 'yes');
  assert.equal(
    at('C = {}\ndef register(k):\n    def add(g):\n        C[k] = g\n        return g\n    return add\n'),
    'unknown',
  );
  assert.equal(at('C = {}\ndef add(name, g):\n    C[name] = g\n'), 'unknown');
  assert.equal(at('C = {}\ndef get(name):\n    C[name] = make(name)\n'), 'no');
  // What is returned before anything is kept is a way out, and does not make a decorator.
  assert.equal(
    at('C = {}\ndef wrap(o):\n    if o.done:\n        return o\n    C[o] = w = W(o)\n    return w\n'),
    'no',
  );
  assert.equal(at('C = {}\ndef mark(o):\n    C[o] = W(o)\n    return o\n'), 'unknown');
});

test('a method may answer by a container whether there is work left', () => {
  const asked = (method: string, answer: string) =>
    growing(
      `class A:\n    def __init__(self):\n        self.c = {}\n    def add(self, k):\n        self.c[k] = 1\n    def ${method}(self):\n        return ${answer}\n`,
      'self.c',
    ).askedForWork?.text;
  assert.equal(asked('is_idle', 'not self.c'), 'self.c');
  assert.equal(asked('has_pending', 'self.q or len(self.c) > 0'), 'self.c');
  assert.equal(asked('busy', 'bool(self.c)'), 'self.c');
  assert.equal(asked('pending', "self.c['a']"), undefined);
  assert.equal(asked('names', 'len(self.c)'), undefined);
});

test('a name that is assigned to itself stands for what it stood for', () => {
  const text = 'class A:\n    c = []\n    def f(self, v):\n        A.c.append(v)\nA = A\n';
  assert.deepEqual(story(text, 'A.c'), ['+ method - = v', 'trimmed no']);
});

test('entries that are emptied stay', () => {
  const text = 'C = {}\ndef f(k, v):\n    C[k].discard(v)\n    for c in C.values():\n        c.remove(v)\n';
  assert.deepEqual(
    growing(text, 'C').emptyings.map(({ node }) => node.text),
    ['C[k].discard(v)', 'c.remove(v)'],
  );
});
