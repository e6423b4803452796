import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Region } from '../rule/result.js';
import { main } from './main.js';
import { folderOf, ioIn, standInParts } from './stand-ins.js';

async function heaplint(cwd: string, argv: readonly string[], parts = standInParts()) {
  const io = ioIn(cwd);
  const code = await main(argv, io, parts);
  return { code, ...io.heard };
}

function project(context: TestContext, more: Readonly<Record<string, string>> = {}): string {
  return folderOf({ 'good.py': 'x = 1\n', 'sub/bad.py': 'x = 1\ny = CACHE-ONE\n', ...more }, context);
}

/** The first character of a line. */
function regionOf(line: number): Region {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 2, startCharacter: 1, endCharacter: 2 };
}

test('--fail-on: only findings of that level or worse fail the run', async (context) => {
  const folder = project(context);
  assert.equal((await heaplint(folder, ['--fail-on', 'warning'])).code, 1);
  assert.equal((await heaplint(folder, ['--fail-on', 'error'])).code, 0);
  assert.equal((await heaplint(folder, ['--fail-on', 'never'])).code, 0);
  const configured = project(context, {
    'heaplint.toml': 'fail-on = "error"\n[[overrides]]\nfiles = ["sub/"]\nseverity = { caches = "error" }\n',
  });
  const ran = await heaplint(configured, ['--format', 'concise']);
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /bad\.py:2:5: error cache-one/);
});

test('words for impact, level and confidence select and leave out findings', async (context) => {
  const folder = project(context);
  const shown = async (...argv: string[]) =>
    (await heaplint(folder, [...argv, '--format', 'concise'])).stdout;
  for (const word of ['leak', 'warning', 'proven', 'all', 'caches', 'cache-one']) {
    assert.match(await shown('--select', word), /cache-one/, word);
    assert.equal(await shown('--ignore', word), '', word);
  }
  for (const word of ['churn', 'error', 'likely', 'cycles']) {
    assert.equal(await shown('--select', word), '', word);
    assert.match(await shown('--ignore', word), /cache-one/, word);
  }
});

test('what cannot be judged is never clean, and can be made a fault', async (context) => {
  const folder = project(context, { 'big.py': '#'.repeat(2000), 'odd.py': '' });
  const odd = standInParts(({ path }) =>
    path === 'odd.py'
      ? {
          notices: [
            {
              kind: 'syntax-error',
              level: 'warning',
              path,
              region: regionOf(1),
              message: 'It is odd: 1 of 1 line.',
            },
          ],
        }
      : {},
  );
  const run = (...argv: string[]) => heaplint(folder, ['--max-file-size', '1KB', ...argv], odd);
  const alone = await run('big.py');
  assert.equal(alone.code, 0);
  assert.equal(alone.stdout, '0 of 1 file analysed: the others could not be.\n');
  assert.match((await run('odd.py', 'good.py')).stdout, /1 file analysed only in part/);
  for (const path of ['big.py', 'odd.py']) assert.equal((await run(path, '--fail-on-unjudged')).code, 2);
  assert.equal((await run('good.py', '--fail-on-unjudged')).code, 0);
  const written = await run('big.py', '--output-file', 'out.txt');
  assert.match(written.stderr, /0 findings in the report 'out\.txt'; 0 of 1 files analysed/);
  const strict = project(context, { 'big.py': '#'.repeat(2000), 'heaplint.toml': 'fail-on-unjudged = true' });
  assert.equal((await heaplint(strict, ['--max-file-size', '1KB', 'big.py'])).code, 2);
});

test('ignore comments that silence nothing or say nothing can fail the run', async (context) => {
  const folder = project(context, { 'heaplint.toml': 'report-unused-ignores = "fail"' });
  const unused = standInParts(({ path, settings }) => ({
    notices: settings.reportUnusedIgnores
      ? [{ kind: 'unused-ignore', level: 'note', path, message: 'Unused.' }]
      : [],
  }));
  assert.equal((await heaplint(folder, ['good.py'], unused)).code, 1);
  assert.equal(
    (await heaplint(folder, ['good.py', '--no-config', '--report-unused-ignores'], unused)).code,
    0,
  );
});
