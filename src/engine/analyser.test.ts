import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calls, defineRule, type Rule } from '../rule/index.js';
import { createAnalyser, type FileSettings } from './analyser.js';

const analyser = await createAnalyser(new URL('../../dist/', import.meta.url));

/** Reports every call of a builtin. */
function reporting(name: string, called: string): Rule {
  return defineRule({
    name,
    summary: `Reports calls of ${called}.`,
    impact: 'churn',
    level: 'note',
    formerly: [`old-${name}`],
    on: calls(`builtins.${called}`),
    *check(call) {
      yield { at: call, confidence: 'likely', message: `A call of '${called}'.`, hint: 'Leave it out.' };
    },
  });
}

const rules = [reporting('call-of-len', 'len'), reporting('call-of-id', 'id')];

function analyse(text: string | Uint8Array, settings: Partial<FileSettings> = {}) {
  return analyser.analyse('a.py', typeof text === 'string' ? Buffer.from(text) : text, {
    rules,
    minConfidence: 'likely',
    python: undefined,
    reportUnusedIgnores: false,
    knownRules: new Set(rules.map((rule) => rule.name)),
    ...settings,
  });
}

/** `rule:line` of each result. */
function found(text: string, settings: Partial<FileSettings> = {}): string[] {
  return analyse(text, settings).results.map(({ rule, region }) => `${rule.slice(8)}:${region.startLine}`);
}

test('an ignore comment silences its line, its statement and what follows its header', () => {
  assert.deepEqual(found('len(a)\nid(a)\n'), ['len:1', 'id:2']);
  assert.deepEqual(found('len(a)  # heaplint: ignore\nid(a)\n'), ['id:2']);
  assert.deepEqual(found('len(id(a))  # heaplint: ignore[call-of-len]\n'), ['id:1']);
  assert.deepEqual(found('len(id(a))  # heaplint: ignore[call-of-len, call-of-id]\n'), []);
  assert.deepEqual(found('len(a)  # heaplint: ignore[old-call-of-len]\n'), []);
  assert.deepEqual(found('f(\n  len(a),\n  id(a),\n)  # heaplint: ignore\nlen(a)\n'), ['len:5']);
  assert.deepEqual(found('def f():  # heaplint: ignore\n  len(a)\n  if a:\n    id(a)\nlen(a)\n'), ['len:5']);
  assert.deepEqual(found('@d\ndef f(\n    a,\n):  # heaplint: ignore\n  len(a)\n'), []);
  assert.deepEqual(found('class C:\n  x = 1  # heaplint: ignore\n  y = len(a)\n'), ['len:3']);
  assert.deepEqual(found('if len(a):\n  id(a)  # heaplint: ignore\n'), ['len:1']);
});

test('a comment on a line of its own silences what begins below it', () => {
  assert.deepEqual(found('# heaplint: ignore\nlen(a)\nid(a)\n'), ['id:3']);
  assert.deepEqual(found('# heaplint: ignore[call-of-id]\n# why\ndef f():\n  id(a)\n  len(a)\n'), ['len:5']);
});

test('a file can be silenced, and a bare noqa counts on its line', () => {
  assert.deepEqual(found('len(a)\nid(a)\n# heaplint: ignore-file\n'), []);
  assert.deepEqual(found('# heaplint: ignore-file[call-of-id]\nlen(a)\nid(a)\n'), ['len:2']);
  assert.deepEqual(found('len(a)  # noqa\nid(a)  # noqa: E501\n'), ['id:2']);
  assert.deepEqual(found('# noqa\nlen(a)\n'), ['len:2']);
  assert.deepEqual(found('len(a)  # this is about heaplint\nx = "# heaplint: ignore"; id(a)\n'), [
    'len:1',
    'id:2',
  ]);
});

test('ignore comments that silence nothing are told on demand, unknown names always', () => {
  const text =
    'x = 1  # heaplint: ignore\ny = 2  # heaplint: ignore[call-of-lne]\nlen(a)  # heaplint: ignore\n';
  const kinds = (settings: Partial<FileSettings>) =>
    analyse(text, settings).notices.map(({ kind, region }) => `${kind}:${region?.startLine}`);
  assert.deepEqual(kinds({}), ['unknown-rule-in-ignore:2']);
  assert.deepEqual(kinds({ reportUnusedIgnores: true }), ['unknown-rule-in-ignore:2', 'unused-ignore:1']);
  assert.equal(analyse(text).suppressed, 1);
});

test('a rule that throws becomes a notice, and the others go on', () => {
  const broken = defineRule({
    ...reporting('broken', 'len'),
    on: calls('builtins.len'),
    // biome-ignore lint/correctness/useYield: it throws before it could.
    *check() {
      throw new Error('oh');
    },
  });
  const { results, notices } = analyse('len(a)\nid(a)\n', { rules: [broken, ...rules] });
  assert.equal(results.length, 2);
  assert.deepEqual(
    notices.map(({ kind, level }) => `${kind} ${level}`),
    ['rule-crashed error'],
  );
});

test('what is around a syntax error is analysed, what holds one is not', () => {
  const { results, notices } = analyse('len(a)\nlen(a b c)\nid(a)\n');
  assert.deepEqual(
    results.map(({ region }) => region.startLine),
    [1, 3],
  );
  assert.equal(notices[0]?.kind, 'syntax-error');
  assert.equal(notices[0]?.region?.startLine, 2);
});

test('any bytes may be called Python', () => {
  assert.deepEqual(analyse('').results, []);
  assert.equal(analyse('len(a)\0\n').notices[0]?.kind, 'nul-bytes');
  assert.equal(analyse(Buffer.from([0x6c, 0xff, 0xfe, 0x80])).notices[0]?.kind, 'undecodable');
  const nested = 10_000;
  const deep = `${'('.repeat(nested)}len(a)${')'.repeat(nested)}\n${'['.repeat(nested)}\nid(a)\n`;
  const outcome = analyse(deep);
  assert.deepEqual(
    outcome.notices.map(({ kind, message }) => `${kind}: ${message}`),
    ['too-complex: The brackets of this file are nested more than 200 deep; it was not analysed.'],
  );
  const random = Buffer.alloc(20_000, 7);
  for (let i = 0; i < random.length; i++) random[i] = (i * 2_654_435_761) >>> 24;
  assert.ok(analyse(random).notices.every(({ kind }) => !kind.endsWith('crashed')));
});

test('results count lines and columns, and share nothing with the text', () => {
  const [result] = analyse('class C:\n  def m(self):\n    x = "𝒳"; len(x)\n').results;
  assert.deepEqual(result?.region, {
    startLine: 3,
    startColumn: 15,
    endLine: 3,
    endColumn: 21,
    startCharacter: 14,
    endCharacter: 20,
  });
  assert.deepEqual(result?.symbol, { name: 'C.m', kind: 'function' });
  assert.equal(result?.snippet, 'len(x)');
  assert.equal(result?.excerpt.startLine, 1);
});

test('in a file that says a program has made it, a finding is possible at most', () => {
  const text = '# Generated by the protocol buffer compiler.  DO NOT EDIT!\nlen(a)\n';
  assert.deepEqual(found(text), []);
  const { results } = analyse(text, { minConfidence: 'possible' });
  assert.deepEqual(
    results.map(({ confidence }) => confidence),
    ['possible'],
  );
});

test('a syntax error says how much was not read', () => {
  const [notice] = analyse('x = 1\nf(a) $$\ny = 2\n').notices;
  assert.match(notice?.message ?? '', /: 1 of 3 lines\.$/);
});

test('ignore comments can be made to say why', () => {
  const text = [
    'len(a)  # heaplint: ignore',
    'len(b)  # heaplint: ignore[call-of-len] -- ',
    'len(c)  # heaplint: ignore[call-of-len]: the list is short',
    'len(d)  # heaplint: ignore because it is short',
    'len(e)  # noqa',
    '',
  ].join('\n');
  const told = analyse(text, { requireIgnoreReasons: true });
  assert.deepEqual(
    told.notices.map(({ kind, level, region }) => [kind, level, region?.startLine]),
    [
      ['ignore-without-reason', 'warning', 1],
      ['ignore-without-reason', 'warning', 2],
    ],
  );
  assert.equal(told.suppressed, 5);
  assert.deepEqual(analyse(text).notices, []);
});
