/** What must hold for every rule of the pack, and for the pack as a whole. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { groups } from '../rules/index.js';
import type { Rule } from '../src/rule/index.js';
import type { SourceFile } from '../src/testing/analyse.js';
import { findCaseFolders, testCasesFolder } from '../src/testing/cases.js';
import { loadPack } from '../src/testing/pack.js';
import { hashOfPrograms, readMeasured } from './evidence/measured.js';
import { readPairs } from './evidence/program.js';
import { pageFaults, pythonBlocks } from './pack/page.js';
import { shuffled } from './pack/shuffle.js';
import { styleFaults } from './pack/style.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const folders = findCaseFolders();
const listed = groups.flatMap((group) =>
  group.rules.map((rule) => ({ path: `${group.name}/${rule.name}`, rule })),
);
const cutEvery = 50;

test('rules/index.ts lists exactly the files of rules/, each under its name', async () => {
  const files = (await glob('*/*.ts', { cwd: join(root, 'rules'), ignore: ['**/*.test.ts'] })).sort();
  assert.deepEqual(listed.map(({ path }) => `${path}.ts`).sort(), files);
});

test('names are kebab-case and used once, also former ones', () => {
  const names = listed.flatMap(({ rule }) => [rule.name, ...(rule.formerly ?? [])]);
  assert.deepEqual(
    [...names, ...groups.map(({ name }) => name)].filter(
      (name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name),
    ),
    [],
  );
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

for (const { path, rule } of listed) {
  test(`${path}: the page has its sections, and its examples are true`, async () => {
    const page = readFileSync(join(root, 'rules', `${path}.md`), 'utf8');
    assert.deepEqual(pageFaults(page, rule.name), []);
    for (const [heading, count] of [
      ['Bad', 1],
      ['Good', 0],
    ] as const) {
      for (const block of pythonBlocks(page, heading)) {
        const found = await findingsOf(rule, { path: 'example.py', bytes: new TextEncoder().encode(block) });
        assert.equal(found.length, count, `${heading} example:\n${block}`);
      }
    }
  });

  test(`${path}: there are bad and good cases, and evidence that was measured`, () => {
    const folder = folders.find(({ group, rule: name }) => `${group}/${name}` === path);
    assert.deepEqual([...new Set(folder?.cases.map(({ kind }) => kind))].sort(), ['bad', 'good']);
    const evidence = join(testCasesFolder, path, 'evidence');
    const pairs = readPairs(evidence);
    assert.ok(pairs.some(({ name }) => name === 'bad'));
    const measured = readMeasured(evidence);
    assert.deepEqual(
      Object.entries(measured).map(([name, { programs }]) => [name, programs]),
      pairs.map((pair) => [pair.name, hashOfPrograms(pair)]),
      'the programs have changed: npm run evidence',
    );
    for (const [name, { versions }] of Object.entries(measured)) {
      assert.ok(
        Object.values(versions).some(({ material }) => material),
        `${name} shows no difference`,
      );
    }
  });

  test(`${path}: bad evidence is reported and good evidence is not`, async () => {
    for (const { bad, good } of readPairs(join(testCasesFolder, path, 'evidence'))) {
      assert.notEqual((await findingsOf(rule, sourceFile(bad))).length, 0, `nothing found in ${bad}`);
      assert.deepEqual(await findingsOf(rule, sourceFile(good)), []);
    }
  });
}

test('findings say what, why and what to do, in the house style', async () => {
  const { rules, analyse } = await loadPack();
  const results = caseFiles().flatMap((files) => analyse(files, rules, 'possible').results);
  const faults = results.flatMap((result) => styleFaults(result).map((fault) => `${result.rule}: ${fault}`));
  assert.equal([...new Set(faults)].join('\n'), '');
});

test('the order of files and rules does not matter', async () => {
  const { rules, analyse } = await loadPack();
  const output = (order: readonly SourceFile[][], pack: readonly Rule[]): string => {
    const parts = order.map((files) =>
      JSON.stringify([files.map(({ path }) => path), analyse(files, pack, 'possible')]),
    );
    return parts.sort().join('\n');
  };
  const usual = output(caseFiles(), rules);
  for (const seed of [1, 2]) assert.equal(output(shuffled(caseFiles(), seed), shuffled(rules, seed)), usual);
});

test(`a case that is cut at any ${cutEvery}th byte does not throw`, async () => {
  const { rules, analyse } = await loadPack();
  for (const { path, bytes } of caseFiles().flat()) {
    for (let length = 0; length < bytes.length; length += cutEvery) {
      const cut = [{ path, bytes: bytes.subarray(0, length) }];
      assert.doesNotThrow(() => analyse(cut, rules, 'possible'), `${path} cut at ${length}`);
    }
  }
});

/** The files of every case, with paths that are unique in the pack. */
function caseFiles(): SourceFile[][] {
  return folders.flatMap(({ group, rule, cases }) =>
    cases.map(({ files }) => files.map(({ path, bytes }) => ({ path: `${group}/${rule}/${path}`, bytes }))),
  );
}

async function findingsOf(rule: Rule, file: SourceFile): Promise<string[]> {
  const { analyse } = await loadPack();
  const { results } = analyse([file], [rule], 'possible');
  return results.map(({ path, region, message }) => `${path}:${region.startLine}: ${message}`);
}

function sourceFile(path: string): SourceFile {
  return { path: basename(path), bytes: readFileSync(path) };
}
