import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import {
  fabricatedFile,
  fabricatedResult,
  fabricatedRule,
  fabricatedRun,
  nastyRun,
} from '../testing/fabricated-report.js';
import { noticeLines } from './notices.js';
import { type TextOptions, text } from './text.js';

const plain: TextOptions = { colour: false, quiet: false, statistics: false };

const rule = fabricatedRule('weakref-to-bound-method', {
  group: 'weakrefs',
  level: 'error',
  impact: 'lifetime',
});
const file = fabricatedFile(
  'src/client.py',
  `import weakref

class Client:
    def start(self):
        self.reference = weakref.ref(self.on_close)

    def on_close(self):
        pass
`,
);
const result = fabricatedResult(rule, file.at('weakref.ref(self.on_close)'), {
  confidence: 'proven',
  message: "The weak reference to 'self.on_close' is dead as soon as it is made.",
  because: [
    { ...file.place('on_close(', 'Every access makes a new object.'), region: file.region('on_close', 2) },
  ],
  hint: 'Use weakref.WeakMethod.',
  fix: { title: 'Use weakref.WeakMethod', safety: 'unsafe', edits: [] },
});

describe('text', () => {
  it('says what, why and what to do, with the code', () => {
    assert.equal(
      text(fabricatedRun([rule], [file], [result]), plain),
      `src/client.py:5:26: The weak reference to 'self.on_close' is dead as soon as it is made.
  5 |         self.reference = weakref.ref(self.on_close)
    |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
  why: src/client.py:7:9: Every access makes a new object.
  7 |     def on_close(self):
    |         --------
  hint: Use weakref.WeakMethod.
  fix: Use weakref.WeakMethod (unsafe)
  [weakref-to-bound-method] lifetime, error, proven

1 finding in 1 of 1 file.
  1 lifetime  dies too early, or is released twice
`,
    );
  });

  it('says that nothing was found', () => {
    assert.equal(text(fabricatedRun([rule], [file, file], []), plain), 'No findings in 2 files.\n');
    assert.equal(
      text(fabricatedRun([rule], [file], [], { suppressed: 1 }), plain),
      'No findings in 1 file; 1 silenced by a comment.\n',
    );
  });

  it('is empty when quiet and clean', () => {
    assert.equal(text(fabricatedRun([rule], [file], []), { ...plain, quiet: true }), '');
  });

  it('counts columns in code points', () => {
    const snakes = fabricatedFile('s.py', '"🐍🐍"; f()');
    const { region } = snakes.at('f()');
    assert.deepEqual([region.startColumn, region.startCharacter], [9, 7]);
    const report = fabricatedRun([rule], [snakes], [fabricatedResult(rule, snakes.at('f()'))]);
    assert.match(text(report, plain), /^s\.py:1:7: /);
  });

  it('lines up the bars of places with short and long line numbers', () => {
    const long = fabricatedFile('l.py', `${'\n'.repeat(8)}first()\n${'\n'.repeat(100)}second()\n`);
    const because = [long.place('second()', 'There.')];
    const report = fabricatedRun([rule], [long], [fabricatedResult(rule, long.at('first()'), { because })]);
    const lines = text(report, plain).split('\n');
    assert.deepEqual(lines.slice(1, 3), ['    9 | first()', '      | ^^^^^^^']);
    assert.deepEqual(lines.slice(4, 6), ['  110 | second()', '      | --------']);
  });

  it('counts the findings by impact, the worst first, and by rule on demand', () => {
    const leak = fabricatedRule('a-leak');
    const bloat = fabricatedRule('some-bloat', { impact: 'bloat', summary: 'Too much.' });
    const results = [bloat, bloat, leak].map((card) => fabricatedResult(card, file.at('pass')));
    const report = fabricatedRun([leak, bloat], [file], results, { files: 40, suppressed: 3 });
    const shown = text(report, { ...plain, statistics: true });
    assert.ok(
      shown.endsWith(`
  1 a-leak A cache keeps its owner alive.
  2 some-bloat Too much.

3 findings in 1 of 40 files; 3 silenced by comments.
  1 leak      grows without bound, or is never released
  2 bloat     takes more memory than the job needs
`),
    );
  });

  it('shows the pages of rules on demand', () => {
    const shown = text(fabricatedRun([rule], [file], [result]), { ...plain, pages: true });
    assert.match(
      shown,
      /proven https:\/\/github\.com\/heaplint\/heaplint\/blob\/main\/rules\/weakrefs\/weakref-to-bound-method\.md\n/,
    );
  });

  it('ends with the notices, unless they are printed elsewhere', () => {
    const { report } = nastyRun();
    assert.ok(text(report, plain).endsWith(`\n\n${noticeLines(report, false).join('\n')}\n`));
    const withoutNotices = text(report, { ...plain, notices: false });
    assert.ok(!withoutNotices.includes('Something is {wrong}'));
  });

  it('leaves notes and the summary out when quiet', () => {
    const { report } = nastyRun();
    const shown = text(report, { ...plain, quiet: true });
    assert.ok(!shown.includes('6 findings'));
    assert.ok(!shown.includes('unknown-rule-in-ignore'));
    assert.ok(shown.includes('syntax-error'));
  });

  it('never lets a control or direction character of a scanned file through', () => {
    const { report } = nastyRun();
    const shown = text(report, { ...plain, statistics: true, pages: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    assert.doesNotMatch(shown, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e\ufeff]/);
    assert.ok(
      shown.includes('␛[31mred;.py:1:19: Escape ␛[31m, bell ␇, csi <U+009B>, override <U+202E>, newline.'),
    );
  });

  it('is the same text in colour, and coloured only when asked', () => {
    const { report } = nastyRun();
    const coloured = text(report, { ...plain, colour: true });
    assert.ok(coloured.includes('\u001b[31m^^^'));
    assert.equal(stripVTControlCharacters(coloured), text(report, plain));
  });

  it('leaves no blanks at the ends of lines', () => {
    assert.doesNotMatch(text(nastyRun().report, plain), / \n/);
  });
});

describe('noticeLines', () => {
  it('gives each notice a line, with its place where it has one', () => {
    assert.deepEqual(noticeLines(nastyRun().report, false), [
      'pyproject.toml: warning: Something is {wrong}: bad-configuration',
      'no such/pläce.py: warning: Something is {wrong}: missing-path',
      'src/one.py:1:2: warning: Something is {wrong}: syntax-error',
      'src/one.py:1:1: note: Something is {wrong}: unknown-rule-in-ignore',
      'locked␛[2J.py: warning: Permission denied␛[0m',
    ]);
  });

  it('does not begin a line with a command of a CI service', () => {
    const notice = { kind: 'unreadable', level: 'error', message: 'No.' } as const;
    assert.deepEqual(noticeLines({ notices: [{ ...notice, path: '::error::x' }, notice] }, false), [
      './::error::x: error: No.',
      'error: No.',
    ]);
  });
});
