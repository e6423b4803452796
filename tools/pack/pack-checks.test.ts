import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result } from '../../src/rule/result.js';
import { pageFaults, pythonBlocks } from './page.js';
import { shuffled } from './shuffle.js';
import { styleFaults } from './style.js';

const page = `# some-rule

## What it reports

Text.

## Why it matters

Text.

## Bad

\`\`\`python
## not a heading
x = 1
\`\`\`

\`\`\`text
no Python
\`\`\`

\`\`\`python
y = 2
\`\`\`

## Good

\`\`\`python
z = 3
\`\`\`

## When not to use it

Text.

<!-- measured -->
## Measured

A table.
<!-- /measured -->
`;

test('a page with all its sections has no fault', () => {
  assert.deepEqual(pageFaults(page, 'some-rule'), []);
});

test('the blocks of Python below a heading are read in order', () => {
  assert.deepEqual(pythonBlocks(page, 'Bad'), ['## not a heading\nx = 1\n', 'y = 2\n']);
  assert.deepEqual(pythonBlocks(page, 'Good'), ['z = 3\n']);
});

test('a missing, empty or misplaced section is a fault', () => {
  assert.match(pageFaults(page, 'other-rule').join(), /must begin with '# other-rule'/);
  assert.match(pageFaults(page.replace('## Why it matters', ''), 'some-rule').join(), /the headings are/);
  assert.match(
    pageFaults(page.replace('Why it matters', 'Whatever'), 'some-rule').join(),
    /the headings are/,
  );
  assert.match(
    pageFaults(page.replaceAll('\nText.\n', '\n'), 'some-rule').join(),
    /'What it reports' is empty/,
  );
  assert.match(
    pageFaults(page.replaceAll('```python', '```'), 'some-rule').join(),
    /'Bad' has no block of Python/,
  );
});

function resultWith(
  words: Partial<Pick<Result, 'message' | 'hint' | 'fix'>>,
  because = "The loop fills 'x'.",
): Result {
  const good = { message: "'x' grows without bound.", hint: 'Use functools.lru_cache with a size.' };
  return { ...good, because: [{ message: because }], ...words } as unknown as Result;
}

test('a finding that says what, why and what to do has no fault', () => {
  assert.deepEqual(styleFaults(resultWith({})), []);
});

test('words that advise, shout or quote with backticks are faults, in every part', () => {
  assert.match(
    styleFaults(resultWith({ message: 'This should be bounded.' })).join(),
    /message says 'should'/,
  );
  assert.match(styleFaults(resultWith({ hint: 'Consider a bound.' })).join(), /hint says 'Consider'/);
  assert.match(styleFaults(resultWith({}, 'It grows!')).join(), /because has a backtick or an excl/);
  assert.match(styleFaults(resultWith({ message: '`x` grows.' })).join(), /message has a backtick/);
  const fix = { title: 'Use a set.', safety: 'safe', edits: [] } as const;
  assert.match(styleFaults(resultWith({ fix })).join(), /title of the fix ends with a period/);
});

test('what is quoted is the code of the user', () => {
  assert.deepEqual(styleFaults(resultWith({ message: "'self.should_consider' grows without bound." })), []);
});

test('a message has at most 100 characters and is a sentence', () => {
  const exactly = `${'A'.repeat(99)}.`;
  assert.deepEqual(styleFaults(resultWith({ message: exactly })), []);
  assert.match(styleFaults(resultWith({ message: `A${exactly}` })).join(), /longer than 100/);
  assert.match(styleFaults(resultWith({ message: 'No period' })).join(), /period/);
  assert.match(styleFaults(resultWith({ message: 'small letter.' })).join(), /capital/);
});

test('a hint is an imperative', () => {
  assert.match(styleFaults(resultWith({ hint: 'The set is better.' })).join(), /not an imperative/);
});

test('shuffling keeps every item, changes the order, and depends on the seed alone', () => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  const mixed = shuffled(items, 1);
  assert.deepEqual(
    mixed.toSorted((one, other) => one - other),
    items,
  );
  assert.notDeepEqual(mixed, items);
  assert.deepEqual(shuffled(items, 1), mixed);
  assert.notDeepEqual(shuffled(items, 2), mixed);
});
