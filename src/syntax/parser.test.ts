import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEEPEST_BRACKETS, DEEPEST_TREE, MOST_TOKENS, PythonParser } from './parser.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** Milliseconds that reading a text takes; fails where there is no tree. */
function timeOf(text: string): number {
  const started = performance.now();
  assert.ok(parser.parse(text), 'there is a tree');
  return performance.now() - started;
}

describe('texts on which the scanner reads ahead again and again', () => {
  // Each of them took from seven seconds to a minute in one step that nothing stops.
  const texts: Record<string, string> = {
    'continued lines alone': '\\\n'.repeat(40_000),
    'continued lines after a name': `x${'\\\n'.repeat(40_000)}`,
    'a name on each of them': 'x\\\n'.repeat(40_000),
    'continued lines with blanks and other line ends': `x = 1 ${' \\\r\n\t'.repeat(40_000)}`,
    'continued lines inside brackets': `(\n${'\\\n'.repeat(40_000)})`,
    'comments in a block': `if x:\n  a\n${'# c\n'.repeat(40_000)}  b\n`,
    'comments between blank lines': `if x:\n  a\n${'\n  # c\n\n'.repeat(20_000)}`,
    'comments of old Macs': `if x:\r  a\r${'# c\r'.repeat(40_000)}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`takes a moment: ${name}`, () => assert.ok(timeOf(text) < 3000));
  }
});

describe('what was taken out for the parser', () => {
  it('is a comment all the same', () => {
    const text = `class A:\n  x = 1\n${'  # c\n'.repeat(500)}  # heaplint: ignore\n  y = 2\n`;
    const tree = parser.parse(text);
    assert.equal(tree?.comments.length, 501);
    assert.equal(text.slice(tree?.comments.at(-1)?.start, tree?.comments.at(-1)?.end), '# heaplint: ignore');
    assert.equal(tree?.root.hasError, false);
  });

  it('leaves every place where it was', () => {
    const text = `x = [${'1, \\\n'.repeat(100)}2]\ny = 3\n`;
    const tree = parser.parse(text);
    assert.equal(tree?.root.hasError, false);
    assert.deepEqual(
      tree?.root.children.map((statement) => statement.text.slice(0, 5)),
      ['x = [', 'y = 3'],
    );
  });
});

describe('texts that are not parsed at all', () => {
  const problemOf = (text: string): string | undefined => parser.read(text).refusal?.message;

  it('more tokens than memory would bear', () => {
    assert.match(problemOf(`f(${'x,'.repeat(MOST_TOKENS / 2)})`) ?? '', /more than 1000000 tokens/);
    assert.match(problemOf('-'.repeat(9_900_000)) ?? '', /more than 1000000 tokens/);
    assert.match(problemOf('"" '.repeat(3_300_000)) ?? '', /more than 1000000 tokens/);
  });

  it('brackets nested deeper than Python allows', () => {
    const nested = (depth: number): string => `x = ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
    assert.equal(problemOf(nested(DEEPEST_BRACKETS)), undefined);
    assert.match(problemOf(nested(DEEPEST_BRACKETS + 1)) ?? '', /nested more than 200 deep/);
    assert.match(problemOf('('.repeat(1_000_000)) ?? '', /nested more than 200 deep/);
    assert.match(problemOf('{(['.repeat(100)) ?? '', /nested more than 200 deep/);
  });

  it('trees deeper than what reads them can go', () => {
    for (const deep of [
      'not '.repeat(DEEPEST_TREE),
      `${'1 + '.repeat(DEEPEST_TREE)}1`,
      `x${'.y'.repeat(DEEPEST_TREE)}`,
    ]) {
      assert.match(
        problemOf(`x = ${deep}${deep.endsWith(' ') ? 'x' : ''}\n`) ?? '',
        /nested more than 2000 deep/,
      );
    }
  });

  it('leave the parser as it was', () => {
    assert.equal(parser.isDead, false);
    assert.equal(parser.parse('x = 1\n')?.root.hasError, false);
  });
});
