import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Exception, faults, type Gate, judged, raised } from './gate.js';
import type { Survival } from './survival.js';

const pairs = ['a', 'b', 'c'].map((program) => ({ program, rule: 'leak' }));
const alias: Survival = { way: 'alias', pairs, lost: pairs.slice(2), gained: 0 };

function gate(floor: number, ...exceptions: Exception[]): Gate {
  return { floors: { alias: floor }, exceptions };
}

const excepted: Exception = {
  way: 'alias',
  program: 'c',
  rule: 'leak',
  reason: 'The second name is the leak.',
};

test('the share is rounded down', () => {
  assert.deepEqual(judged(alias, gate(0)), {
    way: 'alias',
    kept: 2,
    of: 3,
    share: 66.6,
    lost: pairs.slice(2),
  });
});

test('a way below its floor is a fault that names what is lost', () => {
  assert.deepEqual(faults([alias], gate(66.6)), []);
  assert.deepEqual(faults([alias], gate(66.7)), ['alias: 66.6% survive, 66.7% must; lost are\n  leak in c']);
});

test('an exception counts neither way, and must be needed and say why', () => {
  assert.deepEqual(faults([alias], gate(100, excepted)), []);
  assert.deepEqual(faults([alias], gate(0, { ...excepted, reason: ' ' })), [
    'alias: the exception for leak in c gives no reason',
  ]);
  assert.deepEqual(faults([alias], gate(0, { ...excepted, program: 'a' })), [
    'alias: the exception for leak in a is not needed',
  ]);
});

test('a way without a floor is a fault', () => {
  assert.deepEqual(faults([alias], { floors: {}, exceptions: [] }), ['alias: no floor is written down']);
});

test('floors rise and never fall', () => {
  assert.deepEqual(raised([alias], gate(50)).floors, { alias: 66.6 });
  assert.deepEqual(raised([alias], gate(70)).floors, { alias: 70 });
});
