import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkers } from '../../src/testing/markers.js';
import { readHeader } from '../evidence/program.js';
import { headings } from '../pack/page.js';
import { scaffold, withRuleListed } from './scaffold.js';

const empty = `import type { RuleGroup } from '../src/rule/index.js';

export const groups: readonly RuleGroup[] = [];
`;

test('a rule gets logic, page, cases and evidence that the tools can read', () => {
  const files = scaffold('caches', 'cache-on-fire');
  assert.deepEqual(
    [...files.keys()],
    [
      'rules/caches/cache-on-fire.ts',
      'rules/caches/cache-on-fire.md',
      'test-cases/caches/cache-on-fire/bad.py',
      'test-cases/caches/cache-on-fire/good.py',
      'test-cases/caches/cache-on-fire/evidence/bad.py',
      'test-cases/caches/cache-on-fire/evidence/good.py',
    ],
  );
  const text = (path: string): string => files.get(path) ?? '';
  for (const heading of headings)
    assert.match(text('rules/caches/cache-on-fire.md'), new RegExp(`^## ${heading}$`, 'm'));
  const bad = new TextEncoder().encode(text('test-cases/caches/cache-on-fire/bad.py'));
  assert.deepEqual(
    readMarkers(bad).markers.map(({ kind, rule }) => [kind, rule]),
    [['expect', 'cache-on-fire']],
  );
  assert.deepEqual(readHeader(text('test-cases/caches/cache-on-fire/evidence/bad.py')).measure, ['peak']);
});

test('a name that is not in kebab-case is refused', () => {
  assert.throws(() => scaffold('caches', 'CacheOnFire'), /kebab-case/);
  assert.throws(() => scaffold('../caches', 'cache'), /kebab-case/);
});

test('the first rule of a group makes the group, and the next ones join it', () => {
  const one = withRuleListed(empty, 'lock-order', 'first-lock');
  const two = withRuleListed(one, 'caches', 'second-cache');
  const three = withRuleListed(two, 'lock-order', 'third-lock-2');
  assert.equal(
    three,
    `import type { RuleGroup } from '../src/rule/index.js';
import firstLock from './lock-order/first-lock.js';
import secondCache from './caches/second-cache.js';
import thirdLock2 from './lock-order/third-lock-2.js';

export const groups: readonly RuleGroup[] = [{ name: 'lock-order', title: 'Lock order', rules: [firstLock, thirdLock2] },
{ name: 'caches', title: 'Caches', rules: [secondCache] },
];
`,
  );
});

test('a list over several lines is kept', () => {
  const index = `import a from './caches/a.js';

export const groups = [
  {
    name: 'caches',
    title: 'Caches',
    rules: [
      a,
    ],
  },
];
`;
  assert.match(withRuleListed(index, 'caches', 'b'), /rules: \[\n {6}a, b\]/);
});
