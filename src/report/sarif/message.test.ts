import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultMessage, sentence } from './message.js';

describe('sentence', () => {
  it('ends with punctuation, once', () => {
    assert.equal(sentence('It leaks'), 'It leaks.');
    assert.equal(sentence('It leaks.'), 'It leaks.');
    assert.equal(sentence('Why?'), 'Why?');
  });

  it('doubles braces and quotes with apostrophes', () => {
    assert.equal(sentence('`{x}`'), "'{{x}}'.");
  });

  it('has nothing that reads as a link, and leaves other brackets alone', () => {
    assert.equal(sentence('x[0](1)'), 'x[0\\](1).');
    assert.equal(sentence('x[0] (1)'), 'x[0] (1).');
  });

  it('is one line without control characters', () => {
    assert.equal(sentence('a\n  \u001b[1m'), 'a ␛[1m.');
  });
});

describe('resultMessage', () => {
  const place = {
    path: 'x.py',
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, startCharacter: 1, endCharacter: 1 },
    excerpt: { startLine: 1, lines: [''] },
  };

  it('escapes brackets and backslashes inside links', () => {
    const because = [{ ...place, message: 'a[0] \\ {}' }];
    assert.equal(resultMessage({ message: 'M', because, hint: 'H' }), 'M. [a\\[0\\] \\\\ {{}}](1). H.');
  });

  it('numbers the links from one', () => {
    const because = [
      { ...place, message: 'One.' },
      { ...place, message: 'Two' },
    ];
    assert.equal(resultMessage({ message: 'M.', because, hint: 'H!' }), 'M. [One](1). [Two](2). H!');
  });
});
