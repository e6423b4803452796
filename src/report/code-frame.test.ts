import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fabricatedFile } from '../testing/fabricated-report.js';
import { codeFrame } from './code-frame.js';
import { columnsOf } from './columns.js';

/** The frame of `needle` in a file of `text`, code and marks one below the other. */
function drawn(text: string, needle: string): string[] {
  const { excerpt, region } = fabricatedFile('x.py', text).at(needle);
  const frame = codeFrame(excerpt, region, '^');
  const lines = frame.lines.flatMap((line) => (line.marks === '' ? [line.code] : [line.code, line.marks]));
  return frame.cut ? [...lines, '...'] : lines;
}

describe('codeFrame', () => {
  it('marks a part of a line', () => {
    assert.deepEqual(drawn('one\nx = f(1)\nthree', 'f(1)'), [
      'x = f(1)', //
      '    ^^^^',
    ]);
  });

  it('draws tabs as four columns, inside and before the marks', () => {
    assert.deepEqual(drawn('\tx\t= 1', 'x\t='), [
      '    x    = 1', //
      '    ^^^^^^',
    ]);
  });

  it('puts marks under wide and combining characters', () => {
    assert.deepEqual(drawn('日本 = "e\u0301🐍"; f()', 'f()'), [
      '日本 = "e\u0301🐍"; f()',
      // Two characters of two columns, four, one with its accent, a snake of two, and three.
      `${' '.repeat(4 + 4 + 1 + 2 + 3)}^^^`,
    ]);
    assert.deepEqual(drawn('日本.x', '日本'), ['日本.x', '^^^^']);
  });

  it('shows control characters and counts what it shows', () => {
    assert.deepEqual(drawn('"\u001b\u202e" f()', 'f()'), [
      '"␛<U+202E>" f()', //
      '            ^^^',
    ]);
  });

  it('gives a place without width one mark', () => {
    assert.deepEqual(drawn('abc', ''), ['abc', '^']);
  });

  it('marks each line of a region from its first character to its last', () => {
    assert.deepEqual(drawn('x = f(\n    1,  \n)', 'f(\n    1,  \n)'), [
      'x = f(', //
      '    ^^',
      '    1,',
      '    ^^',
      ')',
      '^',
    ]);
  });

  it('shows the first three lines of a longer region, blank ones unmarked, and says that it goes on', () => {
    assert.deepEqual(drawn('f(\n\n  1,\n  2)', 'f(\n\n  1,\n  2)'), ['f(', '^^', '', '  1,', '  ^^', '...']);
  });

  it('does not show a line that the region only reaches', () => {
    assert.deepEqual(drawn('f()\ng()', 'f()\n'), ['f()', '^^^']);
  });

  it('cuts a long line to a window around the marks', () => {
    const [code = '', marks = ''] = drawn(`${'a'.repeat(300)}MARK${'b'.repeat(300)}`, 'MARK');
    assert.equal(code.slice(0, 37), `...${'a'.repeat(30)}MARK`);
    assert.equal(marks, `${' '.repeat(33)}^^^^`);
    assert.ok(code.endsWith('bbb...'));
    assert.ok(columnsOf(code) <= 120);
  });

  it('keeps the beginning of a long line where the marks are near it', () => {
    const [code = '', marks] = drawn(`  MARK ${'b'.repeat(300)}`, 'MARK');
    assert.ok(code.startsWith('  MARK bbb'));
    assert.ok(code.endsWith('b...'));
    assert.equal(marks, '  ^^^^');
    assert.equal(columnsOf(code), 117);
  });

  it('cuts marks that are longer than the window', () => {
    const [code = '', marks = ''] = drawn(`x = ${'日'.repeat(5000)}`, '日'.repeat(5000));
    assert.ok(code.startsWith('x = 日'));
    assert.ok(code.endsWith('日...'));
    assert.equal(columnsOf(code) - 3, marks.length);
    assert.ok(columnsOf(code) <= 120);
  });

  it('finds a mark in the middle of a megabyte', () => {
    const [code = '', marks = ''] = drawn(`${'\t'.repeat(500_000)}MARK${'字'.repeat(500_000)}`, 'MARK');
    assert.equal(marks.trimStart(), '^^^^');
    assert.equal(code.indexOf('MARK'), marks.indexOf('^'));
    assert.ok(columnsOf(code) <= 120);
  });

  it('leaves out lines that the excerpt does not have', () => {
    const { region } = fabricatedFile('x.py', 'a\nb').at('b');
    assert.deepEqual(codeFrame({ startLine: 1, lines: ['a'] }, region, '^'), { lines: [], cut: false });
  });
});
