import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Confidence, Level } from '../../rule/finding.js';
import { fabricatedFile, fabricatedResult, fabricatedRule } from '../../testing/fabricated-report.js';
import { mostSevere } from './limit.js';

describe('mostSevere', () => {
  const at = fabricatedFile('x.py', 'x').at('x');
  const result = (level: Level, confidence: Confidence) =>
    fabricatedResult(fabricatedRule('r'), at, { level, confidence });
  const results = [
    result('note', 'proven'),
    result('warning', 'possible'),
    result('error', 'possible'),
    result('warning', 'likely'),
    result('warning', 'possible'),
  ];
  const kept = (limit: number) => mostSevere(results, limit).map((one) => results.indexOf(one));

  it('takes by level, then confidence, then order, and keeps the order', () => {
    assert.deepEqual(kept(1), [2]);
    assert.deepEqual(kept(2), [2, 3]);
    assert.deepEqual(kept(3), [1, 2, 3]);
    assert.deepEqual(kept(4), [1, 2, 3, 4]);
    assert.deepEqual(kept(5), [0, 1, 2, 3, 4]);
  });
});
