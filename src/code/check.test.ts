/** Whatever is lowered, each body is sane: on every Python file at hand, and on files that end anywhere. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { codeOf } from '../testing/code-of.js';
import { findPythons } from '../testing/pythons.js';
import { checkBody } from './check.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cases = glob.sync('test-cases/**/*.py', { cwd: root }).sort();
const cutEvery = 50;

/** The faults of all bodies of a text; undefined where the parser gives up on it. */
function faultsOf(text: string): string[] | undefined {
  let lowered: ReturnType<typeof codeOf>;
  try {
    lowered = codeOf(text);
  } catch (error) {
    if (error instanceof Error && error.message === 'too many syntax errors') return undefined;
    throw error;
  }
  return lowered.code.bodies.flatMap((body) => checkBody(body).map((fault) => `body ${body.id}: ${fault}`));
}

function faultyFiles(folder: string, paths: readonly string[]): string[] {
  const faulty: string[] = [];
  for (const path of paths) {
    const faults = faultsOf(readFileSync(join(folder, path), 'latin1')) ?? [];
    if (faults.length > 0) faulty.push(`${path}: ${faults.slice(0, 3).join('; ')}`);
  }
  return faulty;
}

test('every body of the test cases is sane', () => {
  assert.ok(cases.length > 500);
  assert.deepEqual(faultyFiles(root, cases), []);
});

test('every body of a file that is cut off anywhere is sane', () => {
  const faulty: string[] = [];
  let texts = 0;
  for (const path of cases) {
    const text = readFileSync(join(root, path), 'utf8');
    // One cut a file, at another place in each: together they go through all constructs.
    for (let end = cutEvery * (1 + (texts % 7)); end < text.length; end += cutEvery * 7) {
      texts++;
      const faults = faultsOf(text.slice(0, end)) ?? [];
      if (faults.length > 0) faulty.push(`${path} up to ${end}: ${faults[0]}`);
    }
  }
  assert.ok(texts > 500);
  assert.deepEqual(faulty, []);
});

for (const { version, libraries } of await standardLibraries()) {
  test(`every body of the standard library of CPython ${version} is sane`, () => {
    const paths = glob
      .sync('**/*.py', {
        cwd: libraries,
        ignore: ['**/site-packages/**', '**/test/**', '**/tests/**', 'lib2to3/**'],
      })
      .sort();
    assert.ok(paths.length > 200);
    assert.deepEqual(faultyFiles(libraries, paths), []);
  });
}

/** Where the libraries of the newest Python 2 and 3 found are. */
async function standardLibraries(): Promise<{ version: string; libraries: string }[]> {
  const pythons = await findPythons();
  const newest = ['2.', '3.'].flatMap(
    (major) => pythons.filter(({ version }) => version.startsWith(major)).at(-1) ?? [],
  );
  return newest.map(({ command, version }) => {
    const question = 'import os; print(os.path.dirname(os.__file__))';
    return { version, libraries: execFileSync(command, ['-c', question], { encoding: 'utf8' }).trim() };
  });
}
