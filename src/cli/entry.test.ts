import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
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
