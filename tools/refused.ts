/**
 * `npm run refused` reads every file of the library of each CPython found, tests included, and lists those in whose tree
 * is a syntax error though the file compiles with its own CPython. Fails where there are more than five.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import glob from 'fast-glob';
import { decode, PythonParser } from '../src/syntax/index.js';
import { findPythons } from '../src/testing/pythons.js';

const MOST = 5;

/** Prints, of the files listed in a file, those that compile, each behind a mark. */
const compileAll = `
import sys
for line in open(sys.argv[1]).read().split('\\n'):
    if not line: continue
    try:
        compile(open(line, 'rb').read(), line, 'exec')
        print('compiles ' + line)
    except Exception: pass
`;

const parser = await PythonParser.load(new URL('../dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'heaplint-refused-'));
/** By text: many files are the same in several versions. */
const known = new Map<string, boolean>();
let [files, refused] = [0, 0];

function hasError(path: string): boolean {
  const { text } = decode(readFileSync(path));
  let answer = known.get(text);
  if (answer === undefined) {
    answer = parser.parse(text)?.root.hasError ?? true;
    known.set(text, answer);
  }
  return answer;
}

try {
  for (const { command, version } of await findPythons()) {
    const where = 'import os, sys; sys.stdout.write(os.path.dirname(os.__file__))';
    const library = execFileSync(command, ['-c', where], { encoding: 'utf8' });
    const paths = await glob('**/*.py', { cwd: library, absolute: true, ignore: ['site-packages/**'] });
    files += paths.length;
    const list = join(folder, 'list');
    writeFileSync(list, paths.filter(hasError).sort().join('\n'));
    const told = execFileSync(command, ['-W', 'ignore', '-c', compileAll, list], { encoding: 'utf8' });
    for (const [, name] of told.matchAll(/^compiles (.*)$/gm)) {
      refused++;
      console.log(`${version}: ${name}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${refused} refused of ${files} files`);
if (refused > MOST) process.exitCode = 1;
