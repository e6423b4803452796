import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confidences, levels } from '../report/importance.js';
import type { Level } from '../rule/finding.js';
import type { Result } from '../rule/result.js';
import { catalogueOf, type RuleReference } from './catalogue.js';
import { type Config, defaultConfig, emptyLayer, type Layer } from './config/config.js';
import { pathPatterns } from './path-patterns.js';
import { Settings } from './settings.js';
import { groups } from './stand-ins.js';

const caches: RuleReference = { kind: 'group', name: 'caches' };
const cacheOne: RuleReference = { kind: 'rule', name: 'cache-one' };
const cacheStrict: RuleReference = { kind: 'rule', name: 'cache-strict' };
const cycleOne: RuleReference = { kind: 'rule', name: 'cycle-one' };

function settingsOf(config: Partial<Config>, commandLine: Partial<Layer> = {}, python?: string) {
  const settings = new Settings(catalogueOf(groups), { ...emptyLayer, ...commandLine });
  return settings.of('/p/a.py', { config: { ...defaultConfig, ...config }, python });
}

function rulesOf(config: Partial<Layer>, commandLine: Partial<Layer> = {}): string[] {
  return settingsOf({ layer: { ...emptyLayer, ...config } }, commandLine).rules.map((rule) => rule.name);
}

test('by default every rule runs but the strict ones', () => {
  assert.deepEqual(rulesOf({}), ['cache-one', 'cache-two', 'cycle-one']);
  assert.deepEqual(rulesOf({ strict: true }), ['cache-one', 'cache-strict', 'cache-two', 'cycle-one']);
});

test('a selection replaces, an extension adds, an ignore takes away', () => {
  assert.deepEqual(rulesOf({ select: [caches] }), ['cache-one', 'cache-two']);
  assert.deepEqual(rulesOf({ select: [caches], extendSelect: [cycleOne] }), [
    'cache-one',
    'cache-two',
    'cycle-one',
  ]);
  assert.deepEqual(rulesOf({ ignore: [caches] }), ['cycle-one']);
  assert.deepEqual(rulesOf({ select: [] }), []);
});

test('a strict rule runs when it is named itself, not with its group', () => {
  assert.deepEqual(rulesOf({ extendSelect: [cacheStrict] }), [
    'cache-one',
    'cache-strict',
    'cache-two',
    'cycle-one',
  ]);
  assert.deepEqual(rulesOf({ select: [caches, cacheStrict] }), ['cache-one', 'cache-strict', 'cache-two']);
});

test("a rule's own name says more than its group's", () => {
  assert.deepEqual(rulesOf({ select: [cacheOne], ignore: [caches] }), ['cache-one']);
  assert.deepEqual(rulesOf({ select: [caches], ignore: [cacheOne] }), ['cache-two']);
});

test('the command line has the last word over the configuration', () => {
  assert.deepEqual(rulesOf({ ignore: [cacheOne] }, { select: [cacheOne] }), ['cache-one']);
  assert.deepEqual(rulesOf({ select: [cacheOne, cycleOne] }, { ignore: [caches] }), ['cycle-one']);
  assert.deepEqual(rulesOf({ select: [cycleOne] }, { extendSelect: [caches] }), [
    'cache-one',
    'cache-two',
    'cycle-one',
  ]);
});

/** The kinds of finding that are wanted, as `rule level confidence`. */
function wantedOf(config: Partial<Layer>, commandLine: Partial<Layer> = {}): string[] {
  const settings = settingsOf({ layer: { ...emptyLayer, ...config } }, commandLine);
  return settings.rules.flatMap(({ name }) =>
    levels.flatMap((level) =>
      confidences.flatMap((confidence) => {
        const found = { rule: name, level, confidence } as Result;
        return settings.finish(found) ? [`${name} ${level} ${confidence}`] : [];
      }),
    ),
  );
}

test('levels and confidences are words like any other', () => {
  const note: RuleReference = { kind: 'level', name: 'note' };
  const likely: RuleReference = { kind: 'confidence', name: 'likely' };
  const possible: RuleReference = { kind: 'confidence', name: 'possible' };
  assert.deepEqual(wantedOf({ select: [cycleOne], ignore: [note, likely] }), [
    // The rule's own name says more than the words.
    ...['cycle-one error proven', 'cycle-one error likely', 'cycle-one warning proven'],
    ...['cycle-one warning likely', 'cycle-one note proven', 'cycle-one note likely'],
  ]);
  assert.deepEqual(wantedOf({ select: [cycleOne] }, { ignore: [note, likely] }), [
    'cycle-one error proven',
    'cycle-one warning proven',
  ]);
  assert.deepEqual(wantedOf({ select: [cacheOne] }, { select: [possible] }).slice(0, 2), [
    'cache-one error possible',
    'cache-one warning possible',
  ]);
  assert.equal(settingsOf({}, { select: [possible] }).minConfidence, 'possible');
  assert.equal(settingsOf({}, { ignore: [likely] }).minConfidence, 'proven');
});

test('impacts select rules, and all is every rule, the strict ones too', () => {
  assert.deepEqual(rulesOf({ ignore: [{ kind: 'impact', name: 'leak' }] }), []);
  assert.deepEqual(rulesOf({ select: [{ kind: 'impact', name: 'bloat' }] }), []);
  const all: RuleReference = { kind: 'all', name: 'all' };
  assert.deepEqual(rulesOf({ select: [all] }), ['cache-one', 'cache-strict', 'cache-two', 'cycle-one']);
  assert.deepEqual(rulesOf({ select: [all], ignore: [caches] }), ['cycle-one']);
  assert.deepEqual(rulesOf({ select: [caches], ignore: [all] }), ['cache-one', 'cache-two']);
});

test('severities: the narrowest word counts, and the level decides what is selected and what fails', () => {
  const result = (rule: string, level: Level) => ({ rule, level, confidence: 'proven' }) as Result;
  const settings = settingsOf({
    layer: {
      ...emptyLayer,
      severity: [
        { reference: cacheOne, level: 'note' },
        { reference: caches, level: 'error' },
      ],
      ignore: [{ kind: 'level', name: 'warning' }],
      failOn: 'error',
    },
  });
  assert.equal(settings.finish(result('cache-one', 'warning'))?.level, 'note');
  assert.equal(settings.finish(result('cache-two', 'warning'))?.level, 'error');
  assert.equal(settings.finish(result('cycle-one', 'warning')), undefined);
  assert.equal(settings.failsBy(result('cache-two', 'error')), true);
  assert.equal(settings.failsBy(result('cache-one', 'note')), false);
  assert.equal(settingsOf({}, { failOn: 'never' }).failsBy(result('cache-one', 'error')), false);
});

test('a configuration has the last word over the one that it extends', () => {
  const base: Config = {
    ...defaultConfig,
    layer: { ...emptyLayer, select: [caches] },
    overrides: [{ files: pathPatterns(['a.py'], '/p'), layer: { ...emptyLayer, extendSelect: [cycleOne] } }],
  };
  const names = (layer: Partial<Layer>) =>
    settingsOf({ extended: base, layer: { ...emptyLayer, ...layer } }).rules.map((rule) => rule.name);
  assert.deepEqual(names({}), ['cache-one', 'cache-two', 'cycle-one']);
  assert.deepEqual(names({ ignore: [cacheOne] }), ['cache-two', 'cycle-one']);
  assert.deepEqual(names({ select: [cacheOne] }), ['cache-one']);
});

test('overrides and per-file ignores hold for the files they match', () => {
  const config: Config = {
    ...defaultConfig,
    overrides: [
      {
        files: pathPatterns(['*.pyi'], '/p'),
        layer: { ...emptyLayer, select: [cycleOne], python: '>=3.12' },
      },
      { files: pathPatterns(['tests/'], '/p'), layer: { ...emptyLayer, strict: true } },
    ],
    perFileIgnores: [{ files: pathPatterns(['tests/b.py'], '/p'), rules: [caches] }],
  };
  const settings = new Settings(catalogueOf(groups), emptyLayer);
  const rulesFor = (path: string) =>
    settings.of(path, { config, python: '>=3.8' }).rules.map((rule) => rule.name);
  assert.deepEqual(rulesFor('/p/a.py'), ['cache-one', 'cache-two', 'cycle-one']);
  assert.deepEqual(rulesFor('/p/a.pyi'), ['cycle-one']);
  assert.deepEqual(rulesFor('/p/tests/a.py'), ['cache-one', 'cache-strict', 'cache-two', 'cycle-one']);
  assert.deepEqual(rulesFor('/p/tests/b.py'), ['cycle-one']);
  assert.equal(settings.of('/p/a.pyi', { config, python: '>=3.8' }).python, '>=3.12');
  assert.equal(settings.of('/p/a.py', { config, python: '>=3.8' }).python, '>=3.8');
});

test('files that are governed alike share their settings', () => {
  const settings = new Settings(catalogueOf(groups), emptyLayer);
  const facts = { config: defaultConfig, python: undefined };
  assert.equal(settings.of('/p/a.py', facts), settings.of('/q/b.py', facts));
  assert.notEqual(settings.of('/p/a.py', facts), settings.of('/p/a.py', { ...facts, python: '>=3.8' }));
});

test('strictness lowers the bar unless a bar is set', () => {
  assert.equal(settingsOf({}).minConfidence, 'likely');
  assert.equal(settingsOf({}, { strict: true }).minConfidence, 'possible');
  assert.equal(
    settingsOf({ layer: { ...emptyLayer, minConfidence: 'proven' } }, { strict: true }).minConfidence,
    'proven',
  );
});

test('what a setting says of Python counts more than metadata', () => {
  assert.equal(settingsOf({}, {}, '>=3.8').python, '>=3.8');
  assert.equal(settingsOf({ layer: { ...emptyLayer, python: '==3.9.*' } }, {}, '>=3.8').python, '==3.9.*');
  assert.equal(
    settingsOf({ layer: { ...emptyLayer, python: '==3.9.*' } }, { python: '==3.7.*' }, '>=3.8').python,
    '==3.7.*',
  );
  assert.equal(settingsOf({}).python, undefined);
});

test('the rules that ran are those of every answer', () => {
  const settings = new Settings(catalogueOf(groups), emptyLayer);
  assert.deepEqual(settings.rulesUsed(), []);
  settings.of('/p/a.py', {
    config: { ...defaultConfig, layer: { ...emptyLayer, select: [cycleOne] } },
    python: undefined,
  });
  settings.of('/p/a.py', {
    config: { ...defaultConfig, layer: { ...emptyLayer, select: [cacheOne] } },
    python: undefined,
  });
  assert.deepEqual(
    settings.rulesUsed().map((entry) => entry.rule.name),
    ['cache-one', 'cycle-one'],
  );
});
