import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fabricatedFile, fabricatedResult, fabricatedRule } from '../testing/fabricated-report.js';
import { explanation } from './explanation.js';

const file = fabricatedFile('app.py', 'cache = {}\nother = 1\n');
const rule = fabricatedRule('some-rule');

test('an explanation tells the run, the places and each decision', () => {
  const text = explanation(
    [
      fabricatedResult(rule, file.at('cache'), {
        confidence: 'possible',
        decisions: [{ name: 'process-long', says: 'strict', because: 'One lives as long as the process.' }],
      }),
    ],
    'app.py:1',
  );
  assert.match(text, /^app\.py:1: The cache keeps its owner\.\n/);
  assert.match(text, /some-rule: possible, told with --strict only/);
  assert.match(text, /process-long \(strict\): One lives as long as the process\./);
});

test('without decisions it says that nothing speaks against the finding, or that the rule weighs for itself', () => {
  const at = file.at('cache');
  assert.match(
    explanation([fabricatedResult(rule, at, { decisions: [] })], 'app.py:1'),
    /nothing speaks against it/,
  );
  assert.match(explanation([fabricatedResult(rule, at)], 'app.py:1'), /this rule weighs for itself/);
});

test('a place without findings gets a sentence, and its name is escaped', () => {
  assert.equal(explanation([], 'a\u001b[1mb.py:3').includes('\u001b'), false);
  assert.match(explanation([], 'app.py:3'), /no rule says anything here/);
});
