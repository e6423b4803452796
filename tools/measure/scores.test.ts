import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers, type Hearing } from './cycles.js';
import { isFalse } from './evidence.js';
import { groupsOf, isReported, type JudgedFinding } from './judged.js';
import { type Leak, outcomesOf } from './leaks.js';
import { finding } from './reported.js';
import { outcomeOf } from './user-reports.js';

const leak: Leak = {
  id: 'W1',
  file: 'pkg/a.py',
  class: 'cycle-self-closure',
  detectable: 'single-file',
  hunks: [[20, 22]],
  spans: [[40, 50]],
};

function outcome(bad: Parameters<typeof finding>[], fixed: Parameters<typeof finding>[]) {
  const [before, after] = [bad, fixed].map((each) => each.map((given) => finding(...given)));
  return outcomesOf([leak], before ?? [], after ?? []).get('W1');
}

test('a leak is caught by what is reported before the fix and less after it', () => {
  assert.equal(outcome([['W1/pkg/a.py', 21]], []), 'caught');
  assert.equal(outcome([['W1/pkg/a.py', 21]], [['W1/pkg/a.py', 30]]), 'fired');
  // Of two findings that say the same, one is gone.
  const two: Parameters<typeof finding>[] = [
    ['W1/pkg/a.py', 21],
    ['W1/pkg/a.py', 90],
  ];
  assert.equal(outcome(two, [['W1/pkg/a.py', 21]]), 'caught');
  // What is said of another thing is another finding.
  assert.equal(outcome([['W1/pkg/a.py', 21]], [['W1/pkg/a.py', 21, { message: 'Other.' }]]), 'caught');
  assert.equal(outcome([], []), 'missed');
});

test('a finding must stand within six lines of the fix, or in the function or class', () => {
  const at = (line: number) => outcome([['W1/pkg/a.py', line]], []);
  assert.deepEqual([13, 14, 28, 29, 39, 40, 50, 51].map(at), [
    'missed',
    'caught',
    'caught',
    'missed',
    'missed',
    'caught',
    'caught',
    'missed',
  ]);
});

test('a reason may stand there instead, in the same file', () => {
  const reason = (path: string) => ({ because: [finding(path, 21)] });
  assert.equal(outcome([['W1/pkg/a.py', 90, reason('W1/pkg/a.py')]], []), 'caught');
  assert.equal(outcome([['W1/pkg/b.py', 21, reason('W1/pkg/b.py')]], []), 'missed');
  assert.equal(outcome([['W2/pkg/a.py', 21]], []), 'missed');
});

test('only rules that can speak of the cause count', () => {
  const filed = (group: string, impact: 'leak' | 'retention') =>
    outcome([['W1/pkg/a.py', 21, { group, impact }]], []);
  assert.equal(filed('layout', 'leak'), 'missed');
  assert.equal(filed('exceptions', 'leak'), 'caught');
  // What keeps too long can speak of an entry that is not removed, whatever the rule's group.
  const entry = { ...leak, class: 'entry-not-removed' };
  const said = (impact: 'leak' | 'retention') =>
    outcomesOf([entry], [finding('W1/pkg/a.py', 21, { impact })], []).get('W1');
  assert.deepEqual([said('leak'), said('retention')], ['missed', 'caught']);
});

test('a judged finding is reported by its rule or its group, within three lines', () => {
  const judgement: JudgedFinding = {
    project: 'p',
    file: 'a.py',
    line: '10',
    rule: 'closure',
    verdict: 'right',
  };
  const found = [finding('q/a.py', 10, { rule: 'closure' }), finding('p/a.py', 13, { rule: 'other' })];
  assert.equal(isReported(judgement, found, groupsOf(found)), true);
  assert.equal(isReported(judgement, found.slice(1), groupsOf(found.slice(1))), false);
  assert.equal(isReported({ ...judgement, line: 9 }, found, groupsOf(found)), false);
  assert.equal(isReported({ ...judgement, line: 9, project: 'q' }, found, groupsOf(found)), true);
});

test('a defect is found near its mark; an alarm is a finding on the cure, or where nothing is wrong', () => {
  const bad = 'import a\n\n\n\nx = 1  # LEAK\n';
  const near = finding('002-bad/bad.py', 2);
  assert.deepEqual(outcomeOf(bad, '002', [near]), { hasDefect: true, isCaught: true, isAlarm: false });
  assert.equal(outcomeOf(bad, '002', [finding('002-bad/bad.py', 1)]).isCaught, false);
  assert.equal(outcomeOf(bad, '002', [finding('002-good/good.py', 1)]).isAlarm, true);
  assert.deepEqual(outcomeOf('# NOT A LEAK\n', '002', [near]), {
    hasDefect: false,
    isCaught: false,
    isAlarm: true,
  });
});

test('a finding on a cure is false when it is of the rule shown, an error, or speaks of a leak', () => {
  assert.equal(isFalse(finding('a', 1), 'strong-cycle'), true);
  assert.equal(isFalse(finding('a', 1), 'other'), false);
  assert.equal(isFalse(finding('a', 1, { level: 'error' }), 'other'), true);
  assert.equal(isFalse(finding('a', 1, { impact: 'leak' }), 'other'), true);
});

test('a finding names a member of a cycle by its attribute, its class, or a place in its code', () => {
  const heard: Hearing = {
    places: [{ path: 'pkg/core.py', line: 12 }],
    words: "'self.parent' keeps Node",
    symbol: 'Node.add',
  };
  const expected: readonly (readonly [string, boolean])[] = [
    ['attribute pkg.core.Node.parent', true],
    ['attribute pkg.core.Node.pare', false],
    ['attribute pkg.other.Node.parent', false],
    ['class pkg.core.Node', true],
    ['class pkg.other.Node', false],
    ['function /lib/site-packages/pkg/core.py:13 Node.other', true],
    ['function /lib/site-packages/pkg/core.py:90 Node.add', true],
    ['frame /lib/site-packages/pkg/core.py:90 other', false],
    ['generator /lib/site-packages/pkg/other.py:12 add', false],
    ['instance pkg.core.Node', false],
  ];
  for (const [member, isCovered] of expected) assert.equal(covers(member, heard), isCovered, member);
});
