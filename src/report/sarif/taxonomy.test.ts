import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weaknessByGroup, weaknesses } from '../../knowledge/weaknesses.js';
import { impacts } from '../impacts.js';
import { weaknessOf } from './taxonomy.js';

describe('weaknessOf', () => {
  it('answers a listed weakness for every impact, in every topic', () => {
    const listed = weaknesses.map((weakness): string => weakness.id);
    for (const group of ['cycles', ...Object.keys(weaknessByGroup)]) {
      for (const impact of impacts)
        assert.ok(listed.includes(weaknessOf({ group, impact })), `${group} ${impact}`);
    }
  });

  it('tells memory from other resources, and growth from forgotten release', () => {
    assert.equal(weaknessOf({ group: 'cycles', impact: 'leak' }), '401');
    assert.equal(weaknessOf({ group: 'resources', impact: 'leak' }), '772');
    assert.equal(weaknessOf({ group: 'caches', impact: 'leak' }), '770');
  });

  it('lists the weaknesses by number', () => {
    const numbers = weaknesses.map((weakness) => Number(weakness.id));
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
  });
});
