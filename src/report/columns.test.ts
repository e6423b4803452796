import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnsOf, firstColumns, lastColumns } from './columns.js';

describe('columnsOf', () => {
  it('counts wide characters as two and combining ones as none', () => {
    assert.equal(columnsOf('abc'), 3);
    assert.equal(columnsOf('日本'), 4);
    assert.equal(columnsOf('e\u0301'), 1);
    assert.equal(columnsOf('🐍'), 2);
    assert.equal(columnsOf(''), 0);
  });

  it('counts a sequence that is drawn as one picture once', () => {
    assert.equal(columnsOf('👩\u200d🔬'), 2);
    assert.equal(columnsOf('👍🏽'), 2);
    assert.equal(columnsOf('❤\ufe0f'), 2);
  });
});

describe('firstColumns and lastColumns', () => {
  it('never take half of a wide character', () => {
    assert.equal(firstColumns('日本語', 5), '日本');
    assert.equal(lastColumns('日本語', 5), '本語');
  });

  it('keep a mark with its letter', () => {
    assert.equal(firstColumns('ae\u0301b', 2), 'ae\u0301');
    assert.equal(lastColumns('ae\u0301b', 2), 'e\u0301b');
  });

  it('take everything where there is room', () => {
    assert.equal(firstColumns('ab', 5), 'ab');
    assert.equal(lastColumns('ab', 5), 'ab');
  });
});
