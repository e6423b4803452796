import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPythons } from '../../src/testing/pythons.js';
import { heapCases, missingOn, observe } from './compare.js';

const cases = heapCases();
const newest = (await findPythons()).at(-1);

test('what is no hold of the graph and no known miss is missing; what nobody has seen is surplus', () => {
  const each = {
    name: 'case.py',
    path: 'case.py',
    holds: new Set(['A -> list', 'list -> A']),
    knownMisses: new Set(['A -> dict']),
  };
  const seen = [
    ['A', 'list'],
    ['A', 'dict'],
    ['A', 'B'],
  ] as const;
  assert.deepEqual(missingOn(each, seen), { missing: ['A -> B'], surplus: 1 });
});

if (newest) {
  test(`every reference between the objects of a heap case on CPython ${newest.version} is a hold`, async () => {
    const observed = await observe(newest, cases);
    const missing = cases.flatMap((each, index) => {
      const seen = observed[index];
      assert.ok(seen, `${each.name} is imported`);
      return missingOn(each, seen).missing.map((edge) => `${each.name}: ${edge}`);
    });
    assert.deepEqual(missing, []);
  });
}
