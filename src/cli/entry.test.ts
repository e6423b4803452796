import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatNames } from '../report/index.js';
import { folderOf } from './stand-ins.js';
import { version } from './version.js';

const program = fileURLToPath(new URL('../../bin/heaplint.js', import.meta.url));

/** Runs the committed bundle, as a user would. */
function heaplint(cwd: string, argv: readonly string[], start = program) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...argv], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the program starts through a symbolic link from any folder', (context) => {
  const folder = folderOf({}, context);
  symlinkSync(program, join(folder, 'heaplint'));
  assert.deepEqual(heaplint(folder, ['--version'], join(folder, 'heaplint')), {
    status: 0,
    stdout: `heaplint ${version}\n`,
    stderr: '',
  });
});

test('the exit code reaches the shell', (context) => {
  const folder = folderOf({ 'empty.py': '' }, context);
  assert.equal(heaplint(folder, []).status, 0);
  assert.equal(heaplint(folder, ['absent.py']).status, 2);
});

test('every part of the bundle loads', async () => {
  const dist = new URL('../../dist/', import.meta.url);
  const parts = readdirSync(dist).filter((name) => name.endsWith('.js') && name !== 'heaplint.js');
  assert.ok(parts.length > 20);
  for (const part of parts) await assert.doesNotReject(import(new URL(part, dist).href), part);
});

test('what is loaded on demand works in the bundle: formats, notebooks, patches, settings', (context) => {
  const folder = folderOf(
    {
      'a.py': 'import gc\ndel gc.garbage\n',
      'n.ipynb': JSON.stringify({ cells: [{ cell_type: 'code', source: 'import gc\ndel gc.garbage' }] }),
    },
    context,
  );
  for (const format of formatNames) {
    const { status, stdout, stderr } = heaplint(folder, ['--format', format]);
    assert.deepEqual([format, status, stderr], [format, 1, '']);
    assert.match(stdout, /n\.ipynb/);
  }
  assert.match(heaplint(folder, ['--diff']).stdout, /^\+del gc\.garbage\[:\]$/m);
  assert.equal(heaplint(folder, ['init', '--yes']).status, 0);
  assert.match(heaplint(folder, ['--show-settings', 'a.py']).stdout, /settings +heaplint\.toml/);
  assert.equal(heaplint(folder, ['--write-baseline', '--quiet']).status, 0);
  assert.equal(heaplint(folder, []).status, 0);
});
