import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from './cases.js';
import { readMarkers } from './markers.js';
import { runCase } from './run-case.js';
import { renderFindings } from './snapshot.js';
import { type StandInFix, standInAnalyse, standInRule } from './stand-in.js';

const pack = [standInRule('leaks'), standInRule('drips'), standInRule('seeps', 'strict')];

function caseOf(kind: Case['kind'], text: string, name = `${kind}.py`): Case {
  return { name, kind, files: [{ path: name, ...readMarkers(new TextEncoder().encode(text)) }] };
}

function problemsOf(tested: Case, fixes: Record<string, StandInFix> = {}): readonly string[] {
  return runCase(tested, 'leaks', pack, standInAnalyse(fixes)).problems;
}

test('findings that equal the expectations are no problem', () => {
  assert.deepEqual(
    problemsOf(caseOf('bad', 'leaks()  # expect: leaks\nleaks()  # expect: leaks "Found"\n')),
    [],
  );
  assert.deepEqual(problemsOf(caseOf('good', 'fine()\n')), []);
});

test('findings and expectations are compared both ways', () => {
  assert.deepEqual(problemsOf(caseOf('bad', 'leaks()\nfine()  # expect: leaks\n')), [
    'bad.py:2: expected leaks, found nothing',
    'bad.py:1: did not expect leaks "Found \'leaks\'."',
  ]);
});

test('one expectation stands for one finding', () => {
  assert.equal(problemsOf(caseOf('bad', 'leaks(leaks)  # expect: leaks\n')).length, 1);
  assert.equal(problemsOf(caseOf('bad', 'leaks(leaks)  # expect: leaks; leaks "Found"\n')).length, 0);
});

test('a text that no message holds is not found', () => {
  const tested = caseOf('bad', 'leaks()  # expect: leaks "elsewhere"\n');
  assert.match(problemsOf(tested)[0] ?? '', /expected leaks "elsewhere", found nothing/);
});

test('findings of the lowest confidence count', () => {
  assert.deepEqual(problemsOf(caseOf('bad', 'leaks?  # expect: leaks\n')), []);
  assert.equal(problemsOf(caseOf('good', 'leaks?\n')).length, 1);
});

test('a bad case expects something and a good one nothing', () => {
  assert.match(problemsOf(caseOf('bad', 'fine()\n')).join(), /must expect something/);
  assert.match(problemsOf(caseOf('good', 'leaks()  # expect: leaks\n')).join(), /must expect nothing/);
});

test('known misses and false alarms pass until they are repaired', () => {
  assert.deepEqual(problemsOf(caseOf('bad', 'fine()  # todo-expect: leaks\n')), []);
  assert.match(problemsOf(caseOf('bad', 'leaks()  # todo-expect: leaks\n')).join(), /promote it/);
  assert.deepEqual(problemsOf(caseOf('good', 'leaks()  # todo-silent: leaks\n')), []);
  assert.match(problemsOf(caseOf('good', 'fine()  # todo-silent: leaks\n')).join(), /silent now/);
});

test('a good case is silent by default for every other rule, not for strict or doubtful ones', () => {
  assert.match(problemsOf(caseOf('good', 'drips()\n')).join(), /another rule reports.*drips/);
  assert.deepEqual(problemsOf(caseOf('good', 'seeps()\ndrips?\n')), []);
});

test('a bad case runs other rules only when it names them', () => {
  assert.deepEqual(problemsOf(caseOf('bad', 'leaks(drips)  # expect: leaks\n')), []);
  assert.deepEqual(problemsOf(caseOf('bad', 'leaks(drips)  # expect: leaks; drips\n')), []);
  assert.match(problemsOf(caseOf('bad', 'leaks()  # expect: flows\n')).join(), /no rule 'flows'/);
});

test('fixes are applied, with the blanks of the comment gone', () => {
  const tested = caseOf('bad', 'leaks(1)  # expect: leaks\nx = leaks  # expect: leaks\n');
  const { problems, fixed } = runCase(
    tested,
    'leaks',
    pack,
    standInAnalyse({ leaks: { from: 'leaks', to: 'ok' } }),
  );
  assert.deepEqual(problems, []);
  assert.equal(new TextDecoder().decode(fixed.get('bad.py')), 'ok(1)\nx = ok\n');
});

test('a fix that keeps its finding is a problem, and so is one that never settles', () => {
  const kept = problemsOf(caseOf('bad', 'leaks()  # expect: leaks\n'), {
    leaks: { from: '()', to: '[] # ()' },
  });
  assert.match(kept.join(), /does not remove its finding/);
  assert.match(kept.join(), /do not settle/);
});

test('a fix that breaks the syntax is a problem', () => {
  const broken = problemsOf(caseOf('bad', 'leaks()  # expect: leaks\n'), {
    leaks: { from: 'leaks', to: '((' },
  });
  assert.match(broken.join(), /makes a syntax error/);
});

test('the snapshot says where, how sure, what, why, what to do and what the fix changes', () => {
  const tested = caseOf('bad', 'fine()\nx = leaks?  # expect: leaks\n');
  const { found } = runCase(tested, 'leaks', pack, standInAnalyse({ leaks: { from: 'leaks', to: 'ok' } }));
  assert.equal(
    renderFindings('bad.py', 'fine()\nx = leaks?\n', found),
    `bad.py
  2:5 leaks (warning, possible) Found 'leaks'.
      at      leaks
      because 2:5 It is there.
      hint    Remove it.
      fix     (safe) Remove it
              - x = leaks?
              + x = ok?
`,
  );
  assert.equal(renderFindings('other.py', '', found), '');
});
