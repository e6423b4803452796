import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Region, Result, ResultEdit } from '../rule/result.js';
import { applyFixes, applyFixesToCase } from './fixes.js';

function edit(line: number, from: number, to: number, text: string): ResultEdit {
  const region: Region = {
    startLine: line,
    startColumn: from,
    endLine: line,
    endColumn: to,
    startCharacter: from,
    endCharacter: to,
  };
  return { region, text };
}

function resultWith(...edits: ResultEdit[]): Result {
  return { fix: { title: 'Change', safety: 'safe', edits } } as unknown as Result;
}

test('edits of several results apply at once, in any order', () => {
  const results = [resultWith(edit(2, 1, 2, 'B')), resultWith(edit(1, 1, 2, 'A'), edit(1, 3, 3, '!'))];
  assert.equal(applyFixes('ab\r\nba', results), 'Ab!\r\nBa');
});

test('a fix that overlaps an earlier one is left out as a whole', () => {
  const results = [resultWith(edit(1, 1, 4, 'X')), resultWith(edit(1, 3, 5, 'Y'), edit(1, 6, 7, 'Z'))];
  assert.equal(applyFixes('abcdef', results), 'Xdef');
});

test('neighbouring edits do not overlap', () => {
  assert.equal(applyFixes('abcd', [resultWith(edit(1, 1, 3, 'X')), resultWith(edit(1, 3, 5, 'Y'))]), 'XY');
});

test('columns are UTF-16 units and blanks are bytes', () => {
  const source = '😀 = é()    \n';
  // The comment held the four blanks after the call: nine bytes come before it, as 😀 has four and é two.
  const bytes = new TextEncoder().encode(source);
  const start = bytes.length - 5;
  const fixed = applyFixesToCase(bytes, [{ start, end: start + 4 }], [resultWith(edit(1, 6, 7, 'f'))]);
  assert.equal(new TextDecoder().decode(fixed), '😀 = f()\n');
});

test('bytes that are not UTF-8 are refused', () => {
  assert.throws(() => applyFixesToCase(new Uint8Array([0xe9]), [], []));
});
