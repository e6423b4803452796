import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** What is held weakly in the text: `holder as value`, with `shared` where others have the value too. */
function holdingsOf(text: string): string[] {
  const tree = parser.parse(text);
  assert.ok(tree);
  return new FileModel('a.py', tree, undefined).weakHoldings.map(
    ({ holder, as, value, isShared }) => `${holder} ${as} ${value.text}${isShared ? ' shared' : ''}`,
  );
}

test('references, proxies and finalizers hold their first argument', () => {
  const text = 'from weakref import ref as r, proxy, finalize\nr(a, f)\nproxy(b)\nfinalize(c, d, e)\n';
  assert.deepEqual(holdingsOf(text), [
    'weakref.ref reference a',
    'weakref.proxy proxy b',
    'weakref.finalize finalizer c',
  ]);
});

test('weak containers hold what is put in them, wherever they are kept', () => {
  const text = `
import weakref
S = weakref.WeakSet([a])
class C:
    values = weakref.WeakValueDictionary()
    def __init__(self):
        self.keys = weakref.WeakKeyDictionary({k: v})
        S.add(self)
        C.values[b] = c
        self.keys[d] = e
class D(C):
    def f(self):
        self.keys.setdefault(f, g)
        return type(self).values.setdefault(h, i)
`;
  assert.deepEqual(holdingsOf(text), [
    'weakref.WeakSet element a',
    'weakref.WeakKeyDictionary key k',
    'weakref.WeakSet element self',
    'weakref.WeakValueDictionary value c',
    'weakref.WeakKeyDictionary key d',
    'weakref.WeakKeyDictionary key f',
    'weakref.WeakValueDictionary value i shared',
  ]);
});

test('a chained assignment shares the value, and a container of unknown kind holds nothing weakly', () => {
  const text = `
import weakref
D = weakref.WeakValueDictionary()
D[k] = x = C()
y = D[k] = C()
unknown[k] = C()
unknown.add(C())
`;
  assert.deepEqual(holdingsOf(text), [
    'weakref.WeakValueDictionary value C() shared',
    'weakref.WeakValueDictionary value C() shared',
  ]);
});

test('names that refer to themselves end', () => {
  assert.deepEqual(holdingsOf('import weakref\na = a.b\na.add(x)\nc = d.e\nd = c.f\nd.add(y)\n'), []);
});
