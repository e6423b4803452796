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
  [weakref-to-bound-method] weakrefs, lifetime, error, proven

1 finding in 1 of 1 file.
  1 lifetime  dies too early, or is released twice
1 can be fixed with --fix --unsafe-fixes.
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

  it('calls nothing clean that was not judged', () => {
    assert.equal(
      text(fabricatedRun([rule], [], [], { unjudged: 1 }), plain),
      '0 of 1 file analysed: the others could not be.\n',
    );
    assert.equal(
      text(fabricatedRun([rule], [file], [], { unjudged: 2, partlyJudged: 1 }), plain),
      `No findings in 1 file.
1 of 3 files analysed: the others could not be.
1 file analysed only in part: what was not read is not clean.
`,
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

  it('counts the findings by impact, the worst first, and by rule on demand, the most frequent first', () => {
    const leak = fabricatedRule('a-leak');
    const bloat = fabricatedRule('some-bloat', { impact: 'bloat', summary: 'Too much.' });
    const results = [bloat, bloat, leak].map((card) => fabricatedResult(card, file.at('pass')));
    const report = fabricatedRun([leak, bloat], [file], results, { files: 40, suppressed: 3 });
    const shown = text(report, { ...plain, statistics: true });
    assert.ok(
      shown.endsWith(`
  2 some-bloat  Too much.
  1 a-leak      A cache keeps its owner alive.

3 findings in 1 of 40 files; 3 silenced by comments.
  1 leak      grows without bound, or is never released
  2 bloat     takes more memory than the job needs
`),
    );
  });

  it('puts what matters first, and says where to start', () => {
    const source = fabricatedFile('a.py', 'one()\ntwo()\nthree()\nfour()\nfive()\n');
    const leak = fabricatedRule('a-leak');
    const bloat = fabricatedRule('some-bloat', { impact: 'bloat', level: 'error' });
    const report = fabricatedRun(
      [leak, bloat],
      [source],
      [
        fabricatedResult(leak, source.at('one()'), { level: 'note', confidence: 'proven' }),
        fabricatedResult(bloat, source.at('two()')),
        fabricatedResult(leak, source.at('three()'), { confidence: 'possible' }),
        fabricatedResult(leak, source.at('four()'), { confidence: 'proven' }),
        fabricatedResult(leak, source.at('five()'), { level: 'error', confidence: 'possible' }),
      ],
    );
    const shown = text(report, plain);
    // Errors before warnings, then the surest; less impact later, and a note last of all.
    assert.deepEqual(shown.match(/^a\.py:\d/gm), ['a.py:5', 'a.py:4', 'a.py:3', 'a.py:2', 'a.py:1']);
    assert.equal(
      shown.split('\n')[0],
      'Start here: 3 places grow without bound, or are never released: a.py:5:1, a.py:4:1, a.py:3:1',
    );
    assert.ok(!text(report, { ...plain, quiet: true }).includes('Start here'));
  });

  it('breaks prose between words at the width of the terminal, and never a path', () => {
    const deep = fabricatedFile(`${'folder/'.repeat(9)}a.py`, `x = f(${'argument, '.repeat(20)})\n`);
    const report = fabricatedRun(
      [rule],
      [deep],
      [
        fabricatedResult(rule, deep.at('f('), {
          message: `The ${'long '.repeat(18)}message.`,
          hint: `Do ${'this and '.repeat(15)}that.`,
        }),
      ],
    );
    const lines = text(report, { ...plain, width: 60 }).split('\n');
    assert.ok(lines[0]?.startsWith(`${'folder/'.repeat(9)}a.py:1:5:`));
    assert.deepEqual(
      lines.slice(1).filter((line) => line.length > 60),
      [],
    );
    assert.match(lines[1] ?? '', /^ {2}The long long/);
    const words = (shown: string) => shown.replaceAll(/\s+/g, ' ');
    assert.ok(words(lines.join('\n')).includes(`hint: Do ${'this and '.repeat(15)}that.`));
  });

  it('prints no line of code twice, and marks every place on it', () => {
    const source = fabricatedFile('a.py', 'first(second, third)\nlast()\n');
    const because = [source.place('third', 'It is handed on.'), source.place('last()', 'And used.')];
    const report = fabricatedRun([rule], [source], [fabricatedResult(rule, source.at('first'), { because })]);
    assert.deepEqual(text(report, plain).split('\n').slice(1, 7), [
      '  1 | first(second, third)',
      '    | ^^^^^         -----',
      '  why: a.py:1:15: It is handed on.',
      '  why: a.py:2:1: And used.',
      '  2 | last()',
      '    | ------',
    ]);
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
