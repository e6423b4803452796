import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineTable } from './lines.js';

test('lines end at CR LF, LF and CR, and at nothing else', () => {
  const lines = new LineTable('a\r\nb\nc\rd\x0ce\x0bf\u2028g');
  assert.equal(lines.count, 4);
  assert.deepEqual(
    [1, 2, 3, 4].map((line) => lines.textOf(line)),
    ['a', 'b', 'c', 'd\x0ce\x0bf\u2028g'],
  );
  assert.deepEqual(lines.position(3), { line: 2, column: 1 });
  assert.deepEqual(lines.position(2), { line: 1, column: 2 });
});

test('a text that ends with a line end has an empty last line', () => {
  const lines = new LineTable('a\n');
  assert.equal(lines.count, 2);
  assert.equal(lines.textOf(2), '');
  assert.equal(lines.textOf(9), '');
});

test('columns are UTF-16 units for machines and code points for people', () => {
  const lines = new LineTable('x\n"𝒳é" + y\n');
  const offset = 'x\n"𝒳é" + '.length;
  assert.deepEqual(lines.position(offset), { line: 2, column: 9 });
  assert.equal(lines.characterOf(offset), 8);
});

test('an offset inside a line end is the one before it', () => {
  const lines = new LineTable('ab\r\ncd\r\n');
  assert.deepEqual(lines.position(3), { line: 1, column: 3 });
  assert.deepEqual(lines.position(2), { line: 1, column: 3 });
  assert.equal(lines.characterOf(7), 3);
});

test('characters are counted in time by the length of the text, whatever is asked', () => {
  const text = '\u{1d4b3}a'.repeat(200_000);
  const lines = new LineTable(text);
  const started = performance.now();
  for (let offset = 0; offset < text.length; offset += 3) {
    assert.equal(lines.characterOf(offset), 1 + 2 * (offset / 3));
  }
  assert.ok(performance.now() - started < 3000);
});
