import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf } from '../catalogue.js';
import { groups } from '../stand-ins.js';
import { defaultConfig } from './config.js';
import { parseConfig, readToml } from './parse-config.js';

function parsed(text: string) {
  const reading = readToml(text);
  assert.ok(reading.kind === 'table');
  return parseConfig(reading.table, text, [], '/p', catalogueOf(groups));
}

function problemsOf(text: string): string[] {
  return parsed(text).problems.map(({ line, message }) => `${line}: ${message}`);
}

test('every key is read', () => {
  const { config, problems } = parsed(`
select = ["caches"]
extend-select = ["cycle-one"]
ignore = ["cache-two"]
strict = true
min-confidence = "proven"
python = "3.9"
exclude = ["gone/"]
extend-exclude = ["also-gone.py"]
max-file-size = "2MB"
report-unused-ignores = "fail"
require-ignore-reasons = true
fail-on = "warning"
fail-on-unjudged = true
[severity]
leak = "error"
cache-one = "note"
[per-file-ignores]
"tests/" = ["caches"]
[[overrides]]
files = ["*.pyi"]
ignore = ["cycles"]
python = ">=3.12"
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(config.layer, {
    select: [{ kind: 'group', name: 'caches' }],
    extendSelect: [{ kind: 'rule', name: 'cycle-one' }],
    ignore: [{ kind: 'rule', name: 'cache-two' }],
    strict: true,
    minConfidence: 'proven',
    python: '==3.9.*',
    reportUnusedIgnores: 'fail',
    requireIgnoreReasons: true,
    severity: [
      { reference: { kind: 'impact', name: 'leak' }, level: 'error' },
      { reference: { kind: 'rule', name: 'cache-one' }, level: 'note' },
    ],
    failOn: 'warning',
    failOnUnjudged: true,
  });
  assert.equal(config.maxFileSize, 2_000_000);
  assert.equal(config.exclude?.matches('/p/a/gone', true), true);
  assert.equal(config.extendExclude?.matches('/p/also-gone.py', false), true);
  assert.equal(config.extendExclude?.matches('/elsewhere/also-gone.py', false), false);
  assert.equal(config.perFileIgnores[0]?.files.matches('/p/tests/deep/x.py', false), true);
  assert.deepEqual(config.perFileIgnores[0]?.rules, [{ kind: 'group', name: 'caches' }]);
  assert.equal(config.overrides[0]?.files.matches('/p/a/b.pyi', false), true);
  assert.equal(config.overrides[0]?.layer.python, '>=3.12');
  assert.equal(config.overrides[0]?.layer.strict, null);
});

test('words are told apart by kind where they need to be', () => {
  const kinds = parsed('ignore = ["leak", "note", "possible", "all", "impact:leak", "rule:cache-one"]').config
    .layer.ignore;
  assert.deepEqual(
    kinds.map(({ kind, name }) => `${kind} ${name}`),
    ['impact leak', 'level note', 'confidence possible', 'all all', 'impact leak', 'rule cache-one'],
  );
  assert.deepEqual(problemsOf('ignore = ["level:leak"]'), [
    "1: unknown rule or group 'level:leak'; did you mean 'leak'?",
  ]);
  assert.deepEqual(problemsOf('[severity]\nleak = "bad"'), [
    `2: 'severity' must be a table from names of rules or groups to 'error', 'warning' or 'note', not "bad"`,
  ]);
});

test('nothing said is the default', () => {
  assert.deepEqual(parsed('').config, defaultConfig);
});

test('an earlier name of a rule means the rule', () => {
  assert.deepEqual(parsed('ignore = ["loop-one"]').config.layer.ignore, [
    { kind: 'rule', name: 'cycle-one' },
  ]);
});

test('an unknown key is named with its line and the nearest key', () => {
  assert.deepEqual(problemsOf('strict = true\nselct = ["caches"]\n'), [
    "2: unknown key 'selct'; did you mean 'select'?",
  ]);
  assert.deepEqual(problemsOf('zzz = 1'), ["1: unknown key 'zzz'"]);
  assert.deepEqual(problemsOf('[[overrides]]\nfiles = ["a"]\nstrct = true'), [
    "3: unknown key 'strct'; did you mean 'strict'?",
  ]);
});

test('an unknown rule is named with its line and the nearest rule', () => {
  assert.deepEqual(problemsOf('select = [\n  "caches",\n  "cache-onne",\n]'), [
    "3: unknown rule or group 'cache-onne'; did you mean 'cache-one'?",
  ]);
  assert.deepEqual(problemsOf('[per-file-ignores]\n"a.py" = ["cycels"]'), [
    "2: unknown rule or group 'cycels'; did you mean 'cycles'?",
  ]);
});

test('a value of the wrong type is named with its line and what it has to be', () => {
  assert.deepEqual(problemsOf('select = "caches"'), [
    `1: 'select' must be a list of names of rules, groups, impacts, levels or confidences, not "caches"`,
  ]);
  assert.deepEqual(problemsOf('ignore = [1]'), [
    "1: 'ignore' must be a list of names of rules, groups, impacts, levels or confidences, not 1",
  ]);
  assert.deepEqual(problemsOf('\nstrict = "yes"'), [`2: 'strict' must be true or false, not "yes"`]);
  assert.deepEqual(problemsOf('min-confidence = "sure"'), [
    `1: 'min-confidence' must be 'proven', 'likely' or 'possible', not "sure"`,
  ]);
  assert.deepEqual(problemsOf('max-file-size = "big"'), [
    `1: 'max-file-size' must be a number of bytes, or a size such as '10MB', not "big"`,
  ]);
  assert.deepEqual(problemsOf('python = "three"'), [
    `1: 'python' must be a version such as '3.11' or a specifier such as '>=3.9', not "three"`,
  ]);
  assert.deepEqual(problemsOf('overrides = 1'), ["1: 'overrides' must be an array of tables, not 1"]);
  assert.deepEqual(problemsOf('[[overrides]]\nstrict = true'), ["1: an override needs 'files'"]);
});

test('a wrong key says nothing and the others hold', () => {
  const { config, problems } = parsed('selct = []\nstrict = true\nignore = ["caches", "no-such-rule"]');
  assert.equal(problems.length, 2);
  assert.equal(config.layer.strict, true);
  assert.deepEqual(config.layer.ignore, [{ kind: 'group', name: 'caches' }]);
});

test('settings that are no table are a problem', () => {
  const { config, problems } = parseConfig(
    3,
    'tool.heaplint = 3',
    ['tool', 'heaplint'],
    '/p',
    catalogueOf(groups),
  );
  assert.equal(config, defaultConfig);
  assert.deepEqual(problems, [{ line: 1, message: 'the settings must be a table' }]);
});

test('broken TOML is told with its line', () => {
  const reading = readToml('strict = true\nselect = [\n');
  assert.ok(reading.kind === 'broken');
  assert.match(reading.problem.message, /^not valid TOML: /);
  assert.ok(reading.problem.line >= 2);
});

test('a pattern may be called like what every object has', () => {
  const { config, problems } = parsed(`[per-file-ignores]
"constructor" = ["caches"]
"__proto__" = ["cycles"]
"toString" = ["cache-one"]
"prototype" = ["nonsense"]
`);
  assert.deepEqual(
    problems.map(({ line, message }) => `${line}: ${message}`),
    ["5: unknown rule or group 'nonsense'"],
  );
  const silenced = (path: string) =>
    config.perFileIgnores
      .filter(({ files }) => files.matches(path, false))
      .flatMap(({ rules }) => rules.map(({ name }) => name));
  assert.deepEqual(silenced('/p/a/constructor'), ['caches']);
  assert.deepEqual(silenced('/p/toString/x.py'), ['cache-one']);
  assert.deepEqual(silenced('/p/__proto__/x.py'), ['cycles']);
});

test('keys may be called so too, and are unknown then', () => {
  for (const key of ['constructor', 'toString', 'hasOwnProperty', 'prototype']) {
    assert.deepEqual(problemsOf(`${key} = 1`), [`1: unknown key '${key}'`]);
  }
  assert.match(problemsOf('[[overrides]]\nfiles = ["a"]\nvalueOf = 1').join(), /unknown key 'valueOf'/);
});

test('five thousand mistakes take a moment, and fifty of them are told', () => {
  const started = performance.now();
  const keys = Array.from({ length: 5000 }, (_, index) => `key-${index} = ${index}`).join('\n');
  const problems = problemsOf(keys);
  assert.equal(problems.length, 51);
  assert.equal(problems[49], "50: unknown key 'key-49'");
  assert.equal(problems[50], '1: 4950 more mistakes are not told');
  const names = Array.from({ length: 5000 }, (_, index) => `"name-${index}"`).join(', ');
  assert.equal(problemsOf(`ignore = [${names}]`).length, 51);
  assert.equal(problemsOf(`[per-file-ignores]\n${keys.replaceAll('= ', '= ["x"] # ')}`).length, 51);
  assert.ok(performance.now() - started < 5000);
});

test('tables nested without end are told as broken', () => {
  const reasonOf = (text: string) => {
    const reading = readToml(text);
    return reading.kind === 'broken' ? reading.problem.message : 'a table';
  };
  assert.match(reasonOf(`${'a.'.repeat(20_000)}b = 1`), /nested more than 100 deep|not valid TOML/);
  assert.match(
    reasonOf(`[project.${'a.'.repeat(20_000)}b]\nx = 1`),
    /nested more than 100 deep|not valid TOML/,
  );
  assert.match(
    reasonOf(`a = ${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    /nested more than 100 deep|not valid TOML/,
  );
  assert.match(
    reasonOf(`a = ${'{b='.repeat(20_000)}1${'}'.repeat(20_000)}`),
    /nested more than 100 deep|not valid/,
  );
  assert.equal(reasonOf(`${'a.'.repeat(90)}b = 1`), 'a table');
});
