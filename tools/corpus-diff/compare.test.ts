import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Log } from 'sarif';
import { compareLogs, renderComparison } from './compare.js';

function log(...findings: [rule: string, path: string, line: number, text?: string][]): Log {
  const results = findings.map(([ruleId, uri, startLine, text = 'It grows.']) => ({
    ruleId,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
  }));
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'heaplint' } }, results }] };
}

test('what only one of the logs has appeared or vanished', () => {
  assert.deepEqual(
    compareLogs(log(['a', 'x.py', 1], ['b', 'x.py', 2]), log(['b', 'x.py', 2], ['b', 'y.py', 3])),
    {
      appeared: [{ rule: 'b', place: 'y.py:3', message: 'It grows.' }],
      vanished: [{ rule: 'a', place: 'x.py:1', message: 'It grows.' }],
    },
  );
});

test('a finding that moved within its file is the same', () => {
  assert.deepEqual(compareLogs(log(['a', 'x.py', 1]), log(['a', 'x.py', 9])), { appeared: [], vanished: [] });
});

test('one more of the same message is one more finding', () => {
  const { appeared } = compareLogs(log(['a', 'x.py', 1]), log(['a', 'x.py', 1], ['a', 'x.py', 5]));
  assert.deepEqual(
    appeared.map(({ place }) => place),
    ['x.py:5'],
  );
});

test('suppressed results do not count', () => {
  const suppressed = log(['a', 'x.py', 1]);
  const [result] = suppressed.runs[0]?.results ?? [];
  if (result) result.suppressions = [{ kind: 'inSource' }];
  assert.equal(compareLogs(suppressed, log(['a', 'x.py', 1])).appeared.length, 1);
});

test('the text is by rule, with places and totals', () => {
  const comparison = compareLogs(log(['a', 'x.py', 1, 'Old.']), log(['b', 'y.py', 3, 'New.']));
  assert.equal(
    renderComparison(comparison),
    `a: 0 appeared, 1 vanished
  - x.py:1 Old.

b: 1 appeared, 0 vanished
  + y.py:3 New.

1 appeared, 1 vanished
`,
  );
  assert.equal(renderComparison(compareLogs(log(), log())), '0 appeared, 0 vanished\n');
});
