import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../../testing/model-of.js';
import { type SiteFacts, siteFactsOf } from './site-facts.js';

function factsOf(text: string): SiteFacts {
  return siteFactsOf(fileOf(text, 'pkg/app.py'));
}

/** What each call of a file is a call of, in source order; calls that nothing tells apart are one. */
function called(text: string): string[] {
  return factsOf(text)
    .sites.filter(({ handed }) => !handed)
    .map(({ what }) => what.join(' or '));
}

/** What becomes of what the first call of `C` makes. */
function fates(text: string): string[] {
  const site = factsOf(`class C: pass\n${text}`).sites.find(
    ({ what, handed }) => what[0] === '#C' && !handed,
  );
  return (site?.fates ?? []).map(({ kind, of, name, element, lazy, looped, assumed }) =>
    [kind, of, name, element && 'element', lazy && 'lazy', looped && 'looped', assumed && 'assumed']
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

test('callees are named as other files can look them up', () => {
  const text = `
from other.mod import Thing
from .near import make
class C:
    def m(self, given):
        self.m(0)
        given()
        given.go()
        super().m(0)
Thing()
make()
C().m(1)
table = {}
table['x']()
make()()
getattr(make(), 'run')()
`;
  assert.deepEqual(called(text), [
    '#C.m',
    '@C.m:given',
    '?.go',
    '^C.m',
    'other.mod.Thing',
    '.near.make',
    '#C.m',
    '#C',
    '#table[]',
    '=.near.make',
    '!.run',
    // The call whose result is called, and this one: what becomes of their values differs.
    '.near.make',
  ]);
});

test('what becomes of what is made: attributes, variables, elements, callers', () => {
  assert.deepEqual(fates('THE = C()'), ['module #THE']);
  assert.deepEqual(fates('LIST = [C()]'), ['module #LIST element']);
  assert.deepEqual(fates('class D:\n    part = C()'), ['class #D part']);
  assert.deepEqual(fates('class D:\n    def m(self):\n        self.part = C()'), ['attribute #D part']);
  assert.deepEqual(fates('class D:\n    def m(self):\n        self.all.append(C())'), [
    'attribute #D all element',
  ]);
  assert.deepEqual(fates('def f():\n    return C()'), ['returned']);
  assert.deepEqual(fates('def f(o):\n    o.part = C()'), ['foreign part']);
  assert.deepEqual(fates('def f():\n    raise C()'), ['raised']);
  assert.deepEqual(fates('C().run()'), ['used']);
});

test('a local name is followed to what keeps it', () => {
  const text = 'class D:\n    def m(self):\n        c = C()\n        self.part = c\n        return c';
  assert.deepEqual(fates(text), ['attribute #D part', 'returned', 'local']);
  assert.deepEqual(fates('def f():\n    c = C()\n    for x in c.all():\n        c.use(x)'), ['local looped']);
  assert.deepEqual(fates('def f():\n    c = C()\n    def g():\n        return c.x\n    return g'), [
    'captured #f.<locals>.g',
    'local',
  ]);
});

test('made only where there was nothing', () => {
  const text = 'class D:\n    def m(self):\n        if self.part is None:\n            self.part = C()';
  assert.deepEqual(fates(text), ['attribute #D part lazy']);
});

test('handed over without being called', () => {
  const { sites } = factsOf("class C: pass\nTABLE = {'c': C}\nisinstance(1, C)\nclass D(C): pass\n");
  assert.deepEqual(
    sites.filter(({ handed }) => handed).map(({ what, fates: [fate] }) => [what[0], fate?.kind, fate?.name]),
    [['#C', 'module', '#TABLE']],
  );
});

test('what takes away what an attribute or a variable of the module holds', () => {
  const text = `
CACHE = {}
def forget():
    CACHE.clear()
class C:
    def __init__(self):
        self.part = None
        self.all = []
    def close(self):
        self.part = None
    def take(self):
        return self.all.pop()
`;
  assert.deepEqual(factsOf(text).losing, {
    '': [{ name: 'CACHE', shrinks: true }],
    C: [
      { name: 'part', isReset: true },
      { name: 'all', shrinks: true },
    ],
  });
});

test('loops over what is written out are told from loops over data', () => {
  const text = 'class C: pass\ndef f(items):\n    a = [C() for _ in (1, 2)]\n    b = {C() for _ in items}\n';
  const loops = factsOf(text).sites.filter(({ what }) => what[0] === '#C');
  assert.deepEqual(
    loops.map(({ loop }) => loop),
    ['few', 'many'],
  );
});
