import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standInRule } from '../../src/testing/stand-in.js';
import type { Measured } from '../evidence/measured.js';
import { readablePage, renderMeasuredSection, withMeasuredSection } from './measured-section.js';
import { fixesIn, renderTable } from './table.js';

const measured: Measured = {
  bad: {
    programs: 'a',
    versions: {
      '2.7.18': { material: true, numbers: { rpeak: [12000, 0] } },
      '3.6.15': { material: true, numbers: { peak: [10800, 0.9], ms: [59, 38] } },
      '3.8.18': { material: true, numbers: { peak: [10500, 0.8], ms: [60, 40] } },
      '3.12.1': { material: false, numbers: { peak: [1, 1], ms: [60, 40] } },
      '3.13.0': { material: true, numbers: { peak: [1234, 0.4], ms: [29, 15] } },
    },
  },
  'bad-two-owners': {
    programs: 'b',
    counts: 'live owners',
    versions: { '3.8.18': { material: true, numbers: { cyc: [4000, 0], livek: [7, 0] } } },
  },
};

const section = `## Measured

| CPython | what | bad | good |
| --- | --- | --- | --- |
| 2.7.18 | memory of the process at the peak of the call | 11.7 MiB | 0 KiB |
| 3.6.15 | memory at the peak of the call | 10.5 MiB | 0.9 KiB |
| 3.13.0 | memory at the peak of the call | 1,234 KiB | 0.4 KiB |
| 3.13.0 | time of one call | 29 ms | 15 ms |

No difference on 3.12.1.

**two owners**

| CPython | what | bad | good |
| --- | --- | --- | --- |
| 3.8.18 | objects left to the cycle collector | 4,000 | 0 |
| 3.8.18 | live owners after a full collection | 7 | 0 |

The programs are in \`here\`.
`;

test('the section shows the ends of the range, the side effects on the newest, and where nothing differs', () => {
  assert.equal(renderMeasuredSection(measured, 'here'), section);
  assert.equal(renderMeasuredSection({}, 'here'), '');
});

test('a page gets the section at its markers, and the same page again the second time', () => {
  const page = '# name\n\nText.\n\n<!-- measured -->\nold\n<!-- /measured -->\n\nMore.\n';
  const made = withMeasuredSection(page, measured, 'here');
  assert.equal(made, `# name\n\nText.\n\n<!-- measured -->\n${section}<!-- /measured -->\n\nMore.\n`);
  assert.equal(withMeasuredSection(made, measured, 'here'), made);
});

test('a page without markers gets the section at its end, once there are numbers', () => {
  assert.equal(withMeasuredSection('Text.\n', {}, 'here'), 'Text.\n');
  const made = withMeasuredSection('Text.\n', measured, 'here');
  assert.equal(made, `Text.\n\n<!-- measured -->\n${section}<!-- /measured -->\n`);
  assert.equal(withMeasuredSection(made, measured, 'here'), made);
});

test('readers see neither the title nor the markers', () => {
  const page = '# name\n\nText.\n\n<!-- measured -->\n## Measured\n<!-- /measured -->\n';
  assert.equal(readablePage(page), 'Text.\n\n## Measured');
});

test('the table has a row for each rule, by group', () => {
  const groups = [
    { name: 'caches', title: 'Caches', rules: [standInRule('leaks'), standInRule('drips', 'strict')] },
  ];
  const table = renderTable(groups, (group, rule) => (`${group}/${rule}` === 'caches/leaks' ? 'safe' : ''));
  assert.match(table, /^2 rules\./m);
  assert.match(table, /^## Caches$/m);
  assert.match(
    table,
    /^\| \[leaks\]\(caches\/leaks\.md\) \| default \| leak \| warning \| safe \| Reports leaks\. \|$/m,
  );
  assert.match(
    table,
    /^\| \[drips\]\(caches\/drips\.md\) \| strict \| leak \| warning \| {2}\| Reports drips\. \|$/m,
  );
});

test('what fixes a rule has is read from its snapshot', () => {
  assert.equal(
    fixesIn('bad.py\n  1:1 x\n      fix     (unsafe) A\n      fix     (safe) B\n      fix     (safe) C\n'),
    'safe, unsafe',
  );
  assert.equal(fixesIn('bad.py\n  1:1 x\n      hint    fix     (safe)\n'), '');
});
