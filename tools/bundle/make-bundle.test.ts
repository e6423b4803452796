import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packagesIn } from './licences.js';
import { makeBundle } from './make-bundle.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const program = `
import glob from 'fast-glob';
import { Language, Parser } from 'web-tree-sitter';

const here = new URL('./', import.meta.url);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(new URL('tree-sitter-python.wasm', here).pathname));
console.log(parser.parse('x = 1').rootNode.toString());
console.log(glob.sync('*.wasm', { cwd: here.pathname }).length);
const { later } = await import('./later.js');
console.log(later);
`;

test('the bundle runs alone, with parser and grammar beside it, and is the same each time', async (context) => {
  const parent = join(root, '.build');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'bundle-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'entry.mts'), program);
  writeFileSync(join(folder, 'later.ts'), "export const later = 'loaded on demand';\n");
  const entries = { program: relative(root, join(folder, 'entry.mts')) };

  const files = await makeBundle(root, entries);
  const out = join(folder, 'out');
  mkdirSync(out);
  for (const [name, content] of files) writeFileSync(join(out, name), content);
  writeFileSync(join(out, 'package.json'), '{"type": "module"}');

  const output = execFileSync(process.execPath, [join(out, 'program.js')], { cwd: out, encoding: 'utf8' });
  assert.match(output, /^\(module \(expression_statement \(assignment/);
  assert.match(output, /^2\nloaded on demand\n$/m);
  assert.ok(files.has('later.js'));

  const licences = new TextDecoder().decode(files.get('THIRD-PARTY-LICENSES.txt'));
  for (const name of ['fast-glob', 'micromatch', 'tree-sitter-python', 'web-tree-sitter']) {
    assert.match(licences, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
  }
  assert.deepEqual(await makeBundle(root, entries), files);
});

test('a package is the innermost folder of node_modules', () => {
  assert.deepEqual(
    packagesIn([
      'src/a.ts',
      'node_modules/b/node_modules/@s/c/d/e.js',
      'node_modules/b/f.js',
      'node_modules/b/g.js',
    ]),
    ['node_modules/b', 'node_modules/b/node_modules/@s/c'],
  );
});
