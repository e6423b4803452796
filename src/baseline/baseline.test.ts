import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fabricatedFile, fabricatedResult, fabricatedRule } from '../testing/fabricated-report.js';
import { baselineText, type Known, known, match, readBaseline } from './index.js';

const rule = fabricatedRule('unbounded-cache');
const source =
  'import os\n\nclass A:\n    def get(self, key):\n        if key in CACHE:\n            return 1\n        CACHE[key] = make(key)\n        return 2\n';

/** The finding at `needle` in a file of `text`, in the function `symbol`. */
function found(
  text: string,
  needle = 'CACHE[key]',
  path = 'a.py',
  symbol = 'A.get',
  message = "'CACHE' grows.",
): Known {
  const file = fabricatedFile(path, text);
  const result = fabricatedResult(rule, file.at(needle), {
    message,
    symbol: { name: symbol, kind: 'function' },
  });
  return known(result, path);
}

const nothingGone = (_path: string): boolean => false;

function stateOf(
  now: Known,
  before: readonly Known[] = [found(source)],
  isGone = nothingGone,
): string | undefined {
  return match([now], before, isGone).states[0];
}

describe('a finding that was known', () => {
  it('survives moved lines and another layout', () => {
    assert.equal(stateOf(found(`# new\n\n\n${source}`)), 'unchanged');
    assert.equal(stateOf(found(source.replaceAll('    ', '\t'))), 'unchanged');
  });

  it('survives edits around it, and of itself', () => {
    assert.equal(stateOf(found(source.replace('return 1', 'return 17'))), 'unchanged');
    assert.equal(
      stateOf(found(source.replace('CACHE[key] =', 'CACHE[(key, 1)] ='), 'CACHE[(key, 1)]')),
      'updated',
    );
  });

  it('survives a new name of its function or its variable', () => {
    assert.equal(stateOf(found(source, 'CACHE[key]', 'a.py', 'B.get')), 'updated');
    const renamed = source.replaceAll('CACHE', 'STORE');
    assert.equal(stateOf(found(renamed, 'STORE[key]', 'a.py', 'A.get', "'STORE' grows.")), 'updated');
  });

  it('survives a new name of its file, and is no alibi for a copy', () => {
    const moved = found(source, 'CACHE[key]', 'b.py');
    assert.equal(
      stateOf(moved, [found(source)], (path) => path === 'a.py'),
      'updated',
    );
    assert.equal(stateOf(moved), 'new');
  });

  it('stands for one finding only', () => {
    const now = [found(source), found(source)];
    assert.deepEqual(match(now, [found(source)], nothingGone).states, ['unchanged', 'new']);
    assert.deepEqual(match(now, [found(source), found(source)], nothingGone).states, [
      'unchanged',
      'unchanged',
    ]);
  });

  it('is not another rule, and not another place of its function', () => {
    assert.equal(stateOf({ ...found(source), rule: 'other' }), 'new');
    const other = source.replace('return 2', 'OTHER[key] = 1\n        return 2');
    assert.equal(stateOf(found(other, 'OTHER[key]', 'a.py', 'A.get', "'OTHER' grows.")), 'new');
  });

  it('is told as gone when it is found no more', () => {
    const before = [found(source), { ...found(source), rule: 'other' }];
    assert.deepEqual(match([found(source)], before, nothingGone).gone, [before[1]]);
    assert.deepEqual(match([], [], nothingGone), { states: [], gone: [] });
  });

  it('matches the surest sign first, whatever the order', () => {
    const twice = source.replace('return 2', 'CACHE[key] = 2\n        return 2');
    const first = found(twice);
    const file = fabricatedFile('a.py', twice);
    const second = known(
      fabricatedResult(rule, file.at('CACHE[key]', 2), {
        message: "'CACHE' grows.",
        symbol: { name: 'A.get', kind: 'function' },
      }),
      'a.py',
    );
    assert.notEqual(first.around, second.around);
    // Only the second was known: the first, though it comes first, is the new one.
    assert.deepEqual(match([first, second], [second], nothingGone).states, ['new', 'unchanged']);
  });
});

describe('the file of a baseline', () => {
  it('is read as it was written, sorted', () => {
    const findings = [found(source, 'CACHE[key]', 'b.py'), found(source)];
    assert.deepEqual(readBaseline(baselineText(findings)), [
      found(source),
      found(source, 'CACHE[key]', 'b.py'),
    ]);
    assert.equal(baselineText(findings), baselineText(findings.toReversed()));
  });

  it('is refused with a reason where it is none', () => {
    const problem = (text: string) => {
      const answer = readBaseline(text);
      assert.ok('problem' in answer);
      return answer.problem;
    };
    assert.equal(problem('<<<<<<< HEAD'), 'it is not JSON');
    assert.equal(problem('[]'), 'it is no baseline of heaplint');
    assert.equal(problem('{"version": 2, "findings": []}'), 'its version 2 is not 1');
    assert.equal(problem('{"version": 1, "findings": [{"rule": 1}]}'), 'a finding in it is broken');
  });
});
