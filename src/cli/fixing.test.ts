import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { groups } from '../../rules/index.js';
import { createAnalyser } from '../engine/analyser.js';
import type { Io } from './io.js';
import { main, type Parts } from './main.js';
import { readFileWithin } from './node-io.js';
import { folderOf, ioIn } from './stand-ins.js';

const analyser = await createAnalyser(new URL('../../dist/', import.meta.url));
const parts: Parts = {
  groups: async () => groups,
  analyser: async () => analyser,
  pages: async () => new Map(),
};

async function heaplint(cwd: string, argv: readonly string[], changes: Partial<Io> = {}) {
  const io = ioIn(cwd, changes);
  const code = await main(argv, io, parts);
  return { code, ...io.heard };
}

// `del gc.garbage` takes away the name, not the objects: the fix is safe. The list of the loop is an unsafe one.
const garbage = 'import gc\ndel gc.garbage\n';
const repairedGarbage = 'import gc\ndel gc.garbage[:]\n';
const weak =
  'import weakref\nclass C:\n    def m(self): pass\n    def hook(self):\n        return weakref.ref(self.m)\n';

test('--fix applies what is safe, reports what is left, and keeps permissions, links and encodings', async (context) => {
  const latin = Buffer.from(`# coding: latin-1\r\n# é\r\n${garbage.replaceAll('\n', '\r\n')}`, 'latin1');
  const folder = folderOf({ 'a.py': garbage, 'w.py': weak, 'latin.py': latin }, context);
  chmodSync(join(folder, 'a.py'), 0o755);
  symlinkSync('a.py', join(folder, 'link.py'));
  const ran = await heaplint(folder, ['--fix', '--format', 'concise', 'link.py', 'w.py', 'latin.py']);
  assert.equal(ran.code, 1);
  assert.match(ran.stderr, /heaplint: 2 findings fixed in 2 files/);
  assert.match(ran.stdout, /^w\.py:5:16: error weakref-to-bound-method: [^\n]*\n$/);
  assert.equal(readFileSync(join(folder, 'a.py'), 'utf8'), repairedGarbage);
  assert.equal(statSync(join(folder, 'a.py')).mode & 0o777, 0o755);
  assert.ok(lstatSync(join(folder, 'link.py')).isSymbolicLink());
  assert.equal(
    readFileSync(join(folder, 'latin.py'), 'latin1'),
    `# coding: latin-1\r\n# é\r\n${repairedGarbage.replaceAll('\n', '\r\n')}`,
  );
  assert.deepEqual(readdirSync(folder).sort(), ['a.py', 'latin.py', 'link.py', 'w.py']);
  const again = await heaplint(folder, ['--fix', 'a.py', 'latin.py']);
  assert.deepEqual([again.code, again.stderr], [0, 'heaplint: nothing to fix\n']);
});

test('--unsafe-fixes applies the others too, --fix-only says nothing of what is left', async (context) => {
  const folder = folderOf({ 'a.py': garbage, 'w.py': weak }, context);
  const only = await heaplint(folder, ['--fix-only']);
  assert.deepEqual([only.code, only.stdout], [0, '']);
  const unsafe = await heaplint(folder, ['--fix', '--unsafe-fixes', '--exit-non-zero-on-fix']);
  assert.equal(unsafe.code, 1);
  assert.match(readFileSync(join(folder, 'w.py'), 'utf8'), /weakref\.WeakMethod\(self\.m\)/);
  assert.match(unsafe.stdout, /No findings in 2 files/);
  assert.equal((await heaplint(folder, ['--fix', '--exit-non-zero-on-fix'])).code, 0);
});

test('--diff shows a patch that applies, and changes nothing', async (context) => {
  const folder = folderOf({ 'sub/a b.py': garbage, 'w.py': weak }, context);
  const ran = await heaplint(folder, ['--diff', '--unsafe-fixes']);
  assert.equal(ran.code, 1);
  assert.match(ran.stderr, /2 findings would be fixed in 2 files/);
  assert.equal(readFileSync(join(folder, 'sub/a b.py'), 'utf8'), garbage);
  const applied = spawnSync('git', ['apply', '-p1', '-'], {
    cwd: folder,
    input: ran.stdout,
    encoding: 'utf8',
  });
  assert.equal(applied.stderr, '');
  assert.equal(readFileSync(join(folder, 'sub/a b.py'), 'utf8'), repairedGarbage);
  const none = await heaplint(folder, ['--diff']);
  assert.deepEqual([none.code, none.stdout], [0, '']);
});

test('a patch on a terminal has nothing that a terminal obeys', async (context) => {
  const folder = folderOf({ 'a.py': `# \u001b[31m\n${garbage}` }, context);
  let text = '';
  const stdout = {
    isTTY: true,
    write: (more: string) => {
      text += more;
    },
  };
  await heaplint(folder, ['--diff', '--no-color'], { stdout });
  assert.match(text, /# ␛\[31m\n/);
});

test('a file that has changed meanwhile, is read-only or has another name is left alone', async (context) => {
  const folder = folderOf({ 'a.py': garbage }, context);
  let reads = 0;
  const changing: Partial<Io> = {
    readFile: (path, limit) => {
      // Read for the analysis and for the fix; somebody saves it before it is written.
      if (++reads === 3) writeFileSync(join(folder, 'a.py'), `${garbage}# saved\n`);
      return readFileWithin(path, limit);
    },
  };
  const ran = await heaplint(folder, ['--fix', 'a.py'], changing);
  assert.match(ran.stderr, /a\.py: warning: Not fixed: the file has changed since it was analysed\./);
  assert.equal(readFileSync(join(folder, 'a.py'), 'utf8'), `${garbage}# saved\n`);

  linkSync(join(folder, 'a.py'), join(folder, 'twin.txt'));
  assert.match((await heaplint(folder, ['--fix', 'a.py'])).stderr, /Not fixed: the file has another name/);
  const locked = folderOf({ 'a.py': garbage }, context);
  chmodSync(join(locked, 'a.py'), 0o444);
  assert.match((await heaplint(locked, ['--fix', 'a.py'])).stderr, /Not fixed: the file is read-only/);
});

test('standard input is repaired to standard output, and the report goes elsewhere', async (context) => {
  const folder = folderOf({}, context);
  const typed: Partial<Io> = { readStandardInput: async () => new TextEncoder().encode(garbage + weak) };
  const ran = await heaplint(folder, ['-', '--fix', '--format', 'concise'], typed);
  assert.equal(ran.code, 1);
  assert.equal(ran.stdout, repairedGarbage + weak);
  assert.match(ran.stderr, /^-:7:16: error weakref-to-bound-method/m);
  assert.deepEqual(readdirSync(folder), []);
});

test('what is not reported is not repaired', async (context) => {
  const folder = folderOf({ 'a.py': garbage }, context);
  await heaplint(folder, ['--write-baseline']);
  assert.match((await heaplint(folder, ['--fix'])).stderr, /nothing to fix/);
  assert.match(
    (await heaplint(folder, ['--fix', '--no-baseline', '--ignore', 'collector'])).stderr,
    /nothing to fix/,
  );
  assert.equal(readFileSync(join(folder, 'a.py'), 'utf8'), garbage);
});

test('options on fixes that make no sense alone are refused', async (context) => {
  const folder = folderOf({}, context);
  assert.match((await heaplint(folder, ['--unsafe-fixes'])).stderr, /--unsafe-fixes goes with --fix/);
  assert.match((await heaplint(folder, ['--exit-non-zero-on-fix'])).stderr, /goes with --fix or --fix-only/);
});
