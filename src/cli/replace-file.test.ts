import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { replaceFile } from './replace-file.js';
import { folderOf } from './stand-ins.js';

test('a file is replaced with its permissions, and nothing is left beside it', (context) => {
  const folder = folderOf({ 'a.py': 'old' }, context);
  const path = join(folder, 'a.py');
  chmodSync(path, 0o750);
  replaceFile(path, Buffer.from('new'), statSync(path));
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.equal(statSync(path).mode & 0o777, 0o750);
  assert.deepEqual(readdirSync(folder), ['a.py']);
  assert.throws(() => replaceFile(join(folder, 'no/a.py'), Buffer.from('x'), statSync(path)));
});

test('killed at any moment, the old or the new file is there whole', async (context) => {
  const folder = folderOf({}, context);
  const path = join(folder, 'a.py');
  const whole = [Buffer.alloc(4_000_000, 'a'), Buffer.alloc(4_000_000, 'b')];
  writeFileSync(path, whole[0] ?? '');
  const module = new URL('./replace-file.ts', import.meta.url).href;
  const program = `
    import { statSync } from 'node:fs';
    const { replaceFile } = await import(${JSON.stringify(module)});
    const path = ${JSON.stringify(path)};
    process.stdout.write('ready');
    for (let turn = 1; ; turn++) replaceFile(path, Buffer.alloc(4_000_000, 'ab'[turn % 2]), statSync(path));`;
  for (let turn = 0; turn < 5; turn++) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      cwd: new URL('../../', import.meta.url),
    });
    await once(child.stdout, 'data');
    await setTimeout(15 + turn * 7);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const found = readFileSync(path);
    assert.ok(
      whole.some((each) => each.equals(found)),
      `${found.length} bytes`,
    );
  }
});
