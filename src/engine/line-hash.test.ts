import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { computeRollingHashes } from '@microsoft/sarif';
import { lineHashes } from './line-hash.js';

/** The hashes of every line that a text can have, in order. */
function allHashes(text: string, startsWithByteOrderMark = false): string[] {
  const lines = Array.from({ length: text.length + 2 }, (_, index) => index + 1);
  return [...lineHashes(text, lines, startsWithByteOrderMark).values()];
}

/** Python's own library where a Python is on PATH, else the project's Python files. */
function pythonFolder(): string {
  try {
    const script = 'import sysconfig; print(sysconfig.get_paths()["stdlib"])';
    return execFileSync('python3', ['-c', script], { encoding: 'utf8' }).trim();
  } catch {
    return fileURLToPath(new URL('../../test-cases', import.meta.url));
  }
}

/** Up to `limit` Python files below a folder, the same ones every time. */
function pythonFiles(folder: string, limit: number): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .toSorted()
    .slice(0, limit)
    .map((name) => join(folder, name));
}

describe('lineHashes', () => {
  it('answers the published vectors', () => {
    assert.deepEqual(allHashes(''), ['c129715d7a2bc9a3:1']);
    assert.deepEqual(allHashes(' a\nb\n  \t\tc\n d'), [
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
  });

  it('opens a last line after a final newline', () => {
    assert.equal(allHashes('a\n').length, 2);
    assert.equal(allHashes('a').length, 1);
  });

  it('ends lines at \\r\\n, \\n and \\r alike, and counts a blank between \\r and \\n as a line', () => {
    assert.deepEqual(allHashes('a\r\nb\rc'), allHashes('a\nb\nc'));
    assert.deepEqual(allHashes('a\r \nb'), allHashes('a\n\nb'));
  });

  it('does not end lines at form feeds, vertical tabs or Unicode separators', () => {
    assert.equal(allHashes('a\fb\vc\u2028d\u0085e').length, 1);
  });

  it('keeps the hash of a line when its indentation changes', () => {
    assert.deepEqual(allHashes('if x:\n    y()\n'), allHashes('if x:\n\ty()\n'));
  });

  it('numbers equal lines in order', () => {
    const filler = 'z'.repeat(200);
    const hashes = allHashes(`${filler}\n${filler}\n${filler}`);
    // The first two see 100 times 'z'; so does the third, for its window ends before the end of the text.
    assert.deepEqual(
      hashes.map((hash) => hash.split(':')[1]),
      ['1', '2', '3'],
    );
    assert.equal(new Set(hashes.map((hash) => hash.split(':')[0])).size, 1);
  });

  it('gives a wanted line the same hash and number whatever else is wanted', () => {
    const text = 'pass\n'.repeat(300);
    const all = allHashes(text);
    for (const line of [1, 2, 150, 301]) {
      assert.equal(lineHashes(text, [line]).get(line), all[line - 1]);
    }
  });

  it('has no entry for a line beyond the text', () => {
    assert.equal(lineHashes('a\nb', [0, -1, 3, 1000]).size, 0);
    assert.equal(lineHashes('a\nb', []).size, 0);
  });

  it('counts a byte order mark as part of the first line only', () => {
    const text = `x = 1\n${'y = 2\n'.repeat(40)}`;
    const marked = allHashes(text, true);
    assert.deepEqual(marked, [...computeRollingHashes(`\ufeff${text}`).values()]);
    assert.notEqual(marked[0], allHashes(text)[0]);
    assert.deepEqual(marked.slice(1), allHashes(text).slice(1));
  });

  it('agrees with the reference on random text of every kind of unit', () => {
    const alphabet = [
      'a',
      'b',
      ' ',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '\f',
      'é',
      '日',
      '\u{1f40d}',
      '\u2028',
      '\uffff',
      '\0',
    ];
    let state = 7;
    for (let round = 0; round < 200; round++) {
      let text = '';
      for (let index = 0; index < round * 3; index++) {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        text += alphabet[(state >>> 16) % alphabet.length];
      }
      assert.deepEqual(allHashes(text), [...computeRollingHashes(text).values()]);
    }
  });

  it('agrees with the reference on real Python files', (context) => {
    const folder = pythonFolder();
    let files = 0;
    let lines = 0;
    for (const path of pythonFiles(folder, 300)) {
      const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
      const expected = computeRollingHashes(text);
      assert.deepEqual(lineHashes(text, expected.keys()), expected, path);
      files++;
      lines += expected.size;
    }
    context.diagnostic(`${lines} lines of ${files} files`);
    assert.ok(files > 0);
  });
});
