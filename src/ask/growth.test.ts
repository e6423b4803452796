import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import { type Growth, growthsOf, Occasion, Variety } from './index.js';

function growthOf(text: string, name: string): Growth {
  const found = growthsOf(fileOf(text).graph).find(({ holder }) => holder.name === name);
  assert.ok(found, `no container called ${name}`);
  return found;
}

function varietyIn(lines: string, parameters = 'key'): string {
  const [added] = growthOf(`import time\nSEEN = {}\ndef add(${parameters}):\n${lines}\n`, 'SEEN').additions;
  return added ? (Variety[added.domain.variety] ?? '') : 'none';
}

describe('what is kept', () => {
  it('knows containers of modules, classes, instances, defaults and closures', () => {
    const text = [
      'A = {}',
      'class C:',
      '    b = []',
      '    def __init__(self, d=set()):',
      '        self.c = dict()',
      'def outer():',
      '    e = []',
      '    def inner():',
      '        return e',
      '    return inner',
    ].join('\n');
    const kept = growthsOf(fileOf(text).graph).map(({ holder }) => `${holder.keeping} ${holder.name}`);
    assert.deepEqual(kept.sort(), ['class b', 'closure e', 'default d', 'instance c', 'module A']);
  });

  it('follows a container through parameters, other names and helpers', () => {
    const text = [
      'A = {}',
      'def put(table, key):',
      '    table[key] = 1',
      'def take(key):',
      '    same = A',
      '    same.pop(key)',
      'def handle(key):',
      '    put(A, key)',
      '    take(key)',
    ].join('\n');
    const { additions, removals } = growthOf(text, 'A');
    assert.equal(additions.length, 1);
    assert.equal(removals.length, 1);
  });
});

describe('how varied keys are', () => {
  it('tells constants and truths from what is given', () => {
    assert.equal(varietyIn('    SEEN["a"] = 1'), 'none');
    assert.equal(varietyIn('    SEEN[key is None] = 1'), 'Few');
    assert.equal(varietyIn('    SEEN[type(key)] = 1'), 'Few');
    assert.equal(varietyIn('    SEEN[key] = 1'), 'Given');
  });

  it('knows what is ever new', () => {
    assert.equal(varietyIn('    SEEN[id(key)] = 1'), 'Open');
    assert.equal(varietyIn('    SEEN[time.time()] = 1'), 'Open');
    assert.equal(varietyIn('    SEEN[key["user"]["id"]] = 1'), 'Open');
  });

  it('adds no key by walking the container itself, and none that is only replaced', () => {
    assert.equal(varietyIn('    for each in list(SEEN): SEEN[each] = 1'), 'Few');
    assert.equal(varietyIn('    if key in SEEN: SEEN[key] = 1'), 'none');
    assert.equal(varietyIn('    if key not in ("a", "b"): return\n    SEEN[key] = 1'), 'none');
  });

  it('asks the callers of a private function', () => {
    const text = [
      'SEEN = set()',
      'def _add(key):',
      '    SEEN.add(key)',
      'def go():',
      '    _add("a")',
      '    _add("b")',
    ];
    assert.equal(growthOf(text.join('\n'), 'SEEN').additions[0]?.domain.variety, Variety.Few);
  });
});

describe('when it is added to and emptied', () => {
  it('leaves out what runs while modules are loaded', () => {
    const text = ['A = {}', 'def _load(path):', '    A[path] = 1', '_load("a")'].join('\n');
    assert.deepEqual(growthOf(text, 'A').additions, []);
  });

  it('knows a removal that nothing calls from one that runs', () => {
    const text = ['A = set()', 'def add(x):', '    A.add(x)', 'def forget(x):', '    A.discard(x)'].join(
      '\n',
    );
    assert.equal(growthOf(text, 'A').offered.length, 1);
    assert.equal(growthOf(`${text}\ndef done(x):\n    forget(x)\n`, 'A').removals.length, 1);
    assert.equal(growthOf(text, 'A').additions[0]?.occasion, Occasion.Offered);
  });

  it('takes a length that is compared, and a size that is given, for a bound', () => {
    const text = [
      'from collections import deque',
      'A = []',
      'B = deque(maxlen=5)',
      'def add(x):',
      '    B.append(x)',
    ];
    assert.equal(growthOf(text.join('\n'), 'A').bound, undefined);
    assert.notEqual(growthOf(text.join('\n'), 'B').bound, undefined);
    const trimmed = [...text, '    A.append(x)', '    if len(A) > 5: A.clear()'].join('\n');
    assert.notEqual(growthOf(trimmed, 'A').bound, undefined);
  });

  it('does not take the making of a missing container for an end of the old one', () => {
    const text = [
      'A = None',
      'def add(x):',
      '    global A',
      '    if A is None:',
      '        A = {}',
      '    A[x] = 1',
    ].join('\n');
    assert.deepEqual(growthOf(text, 'A').removals, []);
  });
});
