/** Each file of test-cases/code/ shows one construct; what it is lowered to stands beside it, and was read by a person. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { codeOf } from '../testing/code-of.js';
import { printCode } from './print.js';

const folder = fileURLToPath(new URL('../../test-cases/code/', import.meta.url));
const names = glob.sync('*.py', { cwd: folder }).sort();

for (const name of names) {
  test(`${name} is lowered as its dump says`, () => {
    const { code, tree } = codeOf(readFileSync(folder + name, 'utf8'));
    const printed = printCode(code, tree);
    const dump = folder + name.replace(/\.py$/, '.code');
    if (process.env.HEAPLINT_UPDATE === '1') writeFileSync(dump, printed);
    assert.equal(printed, existsSync(dump) ? readFileSync(dump, 'utf8') : '');
  });
}

test('every dump belongs to a construct of at most 20 lines', () => {
  const dumps = glob.sync('*.code', { cwd: folder }).sort();
  assert.deepEqual(
    dumps.map((dump) => dump.replace(/\.code$/, '.py')),
    names,
  );
  for (const name of names)
    assert.ok(
      readFileSync(folder + name, 'utf8')
        .trimEnd()
        .split('\n').length <= 20,
      name,
    );
});
