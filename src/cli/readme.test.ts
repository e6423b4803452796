import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { groups } from '../../rules/index.js';
import { createAnalyser } from '../engine/analyser.js';
import { formatNames } from '../report/index.js';
import { catalogueOf } from './catalogue.js';
import { configSchema, parseConfig } from './config/parse-config.js';
import { main, type Parts } from './main.js';
import { folderOf, ioIn } from './stand-ins.js';
import { version } from './version.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const analyser = await createAnalyser(new URL('../../dist/', import.meta.url));
const parts: Parts = {
  groups: async () => groups,
  analyser: async () => analyser,
  pages: async () => new Map(),
};

/** The fenced blocks of a language, '' for none. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)].flatMap(([, own, text = '']) =>
    own === language ? [text] : [],
  );
}

/** The first column of the table below a heading, without its backticks. */
function firstColumn(heading: string): readonly string[] {
  const table = readme.slice(readme.indexOf(heading));
  const rows = table.slice(0, table.indexOf('\n\n', table.indexOf('| --- '))).split('\n');
  return rows.slice(1).flatMap((row) => /^\| `([^`]+)` /.exec(row)?.[1] ?? []);
}

async function help(): Promise<string> {
  const io = ioIn('/');
  await main(['--help'], io, parts);
  return io.heard.stdout;
}

test('the first example is what heaplint says', async (context) => {
  const [output = ''] = blocks('');
  assert.match(output, /^cache\.py:5:16: /);
  const source =
    'import weakref\nclass C:\n    def m(self): pass\n    def hook(self):\n        return weakref.ref(self.m)\n';
  const io = ioIn(folderOf({ 'cache.py': source }, context));
  await main(['--quiet', 'cache.py'], io, parts);
  assert.equal(io.heard.stdout, output);
});

test('every option that is told of is there', async () => {
  const known = await help();
  const told = new Set([...readme.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option));
  assert.ok(told.size > 25);
  for (const option of told) assert.ok(known.includes(option), option);
});

test('the tables list every format, setting and input', () => {
  const sorted = (names: readonly string[]): readonly string[] => [...names].sort();
  assert.deepEqual(sorted(firstColumn('| `--format` | for |')), sorted(formatNames));
  assert.deepEqual(
    sorted(firstColumn('| key | default | meaning |')),
    sorted(Object.keys(configSchema.entries)),
  );
  const action = parseYaml(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
  assert.deepEqual(sorted(firstColumn('| input | default | meaning |')), sorted(Object.keys(action.inputs)));
  const hooks = parseYaml(readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'));
  assert.deepEqual(
    firstColumn('| hook | what it does |'),
    hooks.map(({ id }: { id: string }) => id),
  );
});

test('the settings shown are settings, and the YAML is YAML of this version', () => {
  const settings = blocks('toml');
  assert.ok(settings.length > 0);
  for (const text of settings) {
    const { tool } = parseToml(text) as { tool: { heaplint: unknown } };
    assert.deepEqual(
      parseConfig(tool.heaplint, text, ['tool', 'heaplint'], '/p', catalogueOf(groups)).problems,
      [],
    );
  }
  const yaml = blocks('yaml');
  assert.ok(yaml.length >= 3);
  for (const text of yaml) {
    parseYaml(text);
    for (const [, used] of text.matchAll(/(?:rev: v|heaplint\/heaplint@v)(\S+)/g))
      assert.equal(used, version);
  }
  assert.doesNotMatch(readme, /\bCOMMIT\b/);
});
