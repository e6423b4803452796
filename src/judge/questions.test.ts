import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Questions } from './questions.js';

test('a question that leads back to itself has no answer there, and is answered once', () => {
  const questions = new Questions();
  const known = new Map<string, string>();
  let asked = 0;
  const first = (): string | undefined =>
    questions.once(known, 'first', 'too long', () => {
      asked++;
      return `first of ${second()}`;
    });
  const second = (): string | undefined =>
    questions.once(known, 'second', 'too long', () => `second of ${first()}`);
  assert.equal(first(), 'first of second of undefined');
  assert.equal(first(), 'first of second of undefined');
  assert.equal(asked, 1);
  // What was worked out for `first` leaned on an open question: alone, the answer is another.
  assert.equal(second(), 'second of first of second of undefined');
});

test('a question that leads too far ends in the answer for that', () => {
  const questions = new Questions();
  const known = new Map<number, number>();
  let worked = 0;
  // Each leads to two more: the tree has half a million questions.
  const deepest = (at: number): number =>
    questions.once(known, at, -1, () => {
      worked++;
      return at > 2 ** 18 ? 0 : Math.min(deepest(2 * at), deepest(2 * at + 1));
    }) ?? 0;
  assert.equal(deepest(1), -1);
  assert.ok(worked <= 20_000);
  // What was cut short on the way is not remembered; what was worked out whole is.
  assert.equal(known.get(2 ** 18), 0);
  assert.equal(known.get(2), undefined);
});
