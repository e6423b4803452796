/** Runs every case folder of `test-cases/`, and keeps its snapshots. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import glob from 'fast-glob';
import { type Case, type CaseFolder, findCaseFolders, fixedPath, testCasesFolder } from './cases.js';
import { compileErrors } from './compile.js';
import { loadPack } from './pack.js';
import { findPythons, type Python } from './pythons.js';
import { type CaseOutcome, runCase } from './run-case.js';
import { renderFindings } from './snapshot.js';

const update = process.env.HEAPLINT_UPDATE === '1';
const folders = findCaseFolders();

test('every case folder is of a rule', async () => {
  const { rulesByPath } = await loadPack();
  const strays = folders
    .map(({ group, rule }) => `${group}/${rule}`)
    .filter((path) => !rulesByPath.has(path));
  assert.deepEqual(strays, []);
});

for (const folder of folders) {
  const outcomes = new Map<string, CaseOutcome>();
  for (const tested of folder.cases) {
    test(`${folder.group}/${folder.rule}/${tested.name}`, async () => {
      const { rules, analyse } = await loadPack();
      const outcome = runCase(tested, folder.rule, rules, analyse);
      outcomes.set(tested.name, outcome);
      assert.equal(outcome.problems.join('\n'), '');
      checkFixedFiles(folder, tested, outcome);
    });
  }
  test(`${folder.group}/${folder.rule}/findings.snap`, async () => {
    const { rules, analyse } = await loadPack();
    const text = folder.cases
      .flatMap((tested) => {
        const { found } = outcomes.get(tested.name) ?? runCase(tested, folder.rule, rules, analyse);
        return tested.files.map(({ path, bytes }) =>
          renderFindings(path, new TextDecoder().decode(bytes), found),
        );
      })
      .join('');
    checkSnapshot(join(folder.folder, 'findings.snap'), text);
  });
}

test('what the fixes leave compiles wherever the case itself compiles', async (context) => {
  const cases = (
    await glob('*/*/{bad,good}*{.py,/**/*.py}', { cwd: testCasesFolder, absolute: true })
  ).sort();
  const found = await findPythons();
  const newest = (major: string) => found.findLast(({ version }) => version.startsWith(major));
  const pythons = [newest('3.'), newest('2.')].filter((python) => python !== undefined);
  const remaining = new Set(cases);
  for (const python of pythons) {
    const declared = cases.filter((path) => suits(python, path));
    const errors = compileErrors(python, declared);
    const compiled = declared.filter((path) => !errors.has(path));
    for (const path of compiled) remaining.delete(path);
    const broken = compiled
      .map(fixedPath)
      .filter((path) => errors.has(path))
      .map((path) => `${path}: ${errors.get(path)}`);
    assert.deepEqual(broken, []);
    context.diagnostic(`compiled ${compiled.length} case and fixed files with CPython ${python.version}`);
  }
  if (pythons.length === 0) context.diagnostic('compiled no file: there is no CPython');
  if (remaining.size > 0) context.diagnostic(`compiled with none of them: ${[...remaining].join(', ')}`);
});

/** A file that names Python 2 in its first line is not for Python 3; everything else is tried with both. */
function suits(python: Python, path: string): boolean {
  return python.version.startsWith('2.') || !/^#!.*python2/.test(readFileSync(path, 'latin1'));
}

function checkFixedFiles(folder: CaseFolder, tested: Case, outcome: CaseOutcome): void {
  for (const { path } of tested.files) {
    checkSnapshot(join(folder.folder, fixedPath(path)), outcome.fixed.get(path) ?? '');
  }
}

/** Compares a generated file byte for byte, or rewrites it on demand. An empty content means: there is no such file. */
function checkSnapshot(path: string, content: string | Uint8Array): void {
  const wanted = Buffer.from(content);
  if (update) {
    if (wanted.length === 0) rmSync(path, { force: true });
    else writeFileSync(path, wanted);
    return;
  }
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  assert.equal(
    wanted.toString('utf8'),
    kept,
    `${path} differs: read the change, then 'npm test -- --update'`,
  );
}
