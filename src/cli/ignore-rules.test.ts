import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IgnoreRules } from './ignore-rules.js';

/** What the rules say of a path, and what they tell of themselves. */
function asked(lines: readonly string[], path: string) {
  const told: string[] = [];
  const rules = new IgnoreRules((problem) => told.push(problem));
  rules.add(lines);
  const started = performance.now();
  const answer = rules.ignores(path);
  return { answer, told, milliseconds: performance.now() - started };
}

const deep = `${'a/'.repeat(2000)}b.py`;
const wide = `${'a'.repeat(250)}.py`;

test('patterns that explode are stopped and told, and hold no more', () => {
  const cases: [pattern: string, path: string][] = [
    [`${'**/?*/'.repeat(12)}x`, deep],
    [`${'**/'.repeat(20)}x/y`, deep],
    [`${'*a'.repeat(40)}b`, wide],
    [`${'*?'.repeat(40)}b`, wide],
    [`${'**/*a/'.repeat(10)}y`, deep],
  ];
  for (const [pattern, path] of cases) {
    const { answer, told, milliseconds } = asked([pattern], path);
    assert.equal(answer, false, pattern);
    assert.ok(milliseconds < 3000, `${pattern.slice(0, 20)} took ${milliseconds} ms`);
    assert.ok(told.length <= 1);
    if (told.length === 1) assert.match(told[0] ?? '', /take too long on 'a.*' and are not used any more/);
  }
});

test('ordinary patterns with many wildcards hold', () => {
  assert.deepEqual(asked(['**/test_*_*_*.py'], 'a/b/test_1_2_3.py').answer, true);
  assert.deepEqual(asked(['*-*-*-*.py', '!a-*'], 'a-b-c-d.py').answer, false);
  assert.deepEqual(asked(['*-*-*-*.py', '!a-*'], 'b-b-c-d.py').answer, true);
});

test('too many patterns are cut, and told', () => {
  const { told } = asked(
    Array.from({ length: 30_000 }, (_, index) => `name-${index}`),
    'x.py',
  );
  assert.deepEqual(told, ['only the first 20000 of 30000 patterns are used']);
});

test('patterns few enough to be asked without a clock take a moment on any path', () => {
  for (const pattern of ['**/?*/x', '*a*b', '**/x', '/**/y', '*?x']) {
    for (const path of [deep, wide]) assert.ok(asked([pattern], path).milliseconds < 2000, pattern);
  }
});
