import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Result, RunReport } from '../rule/result.js';
import {
  fabricatedFile,
  fabricatedResult,
  fabricatedRule,
  fabricatedRun,
  nastyRun,
} from '../testing/fabricated-report.js';
import { type FormatName, formatNames, formats, type Render, type ReportOptions } from './index.js';

const options: ReportOptions = { colour: false, quiet: false, statistics: false, uriPrefix: 'sub/' };

async function rendered(
  format: FormatName,
  report: RunReport,
  more: Partial<ReportOptions> = {},
): Promise<string> {
  const render: Render = await formats[format].load(report.results.length === 0);
  return render(report, { ...options, ...more });
}

const leak = fabricatedRule('unbounded-cache');
const note = fabricatedRule('list-to-iterate', { group: 'materialization', impact: 'churn', level: 'note' });
const one = fabricatedFile('a/one.py', 'x = 1\nCACHE = {}  # é\n');
const two = fabricatedFile('two.py', 'é = list(rows)\n');
const results = [
  fabricatedResult(leak, one.at('CACHE'), {
    message: 'Grows: 100%, for ever.',
    because: [one.place('{}', 'It is made here.')],
    hint: 'Bound it.',
  }),
  fabricatedResult(note, two.at('list(rows)'), {
    message: 'A list | of `rows`.',
    hint: 'Leave it out.',
    fix: { title: 'Leave out', safety: 'safe', edits: [{ region: two.region('list(rows)'), text: 'rows' }] },
  }),
];
const report = fabricatedRun([note, leak], [one, two], results);

/** The same findings in the third cell of a notebook, whose code begins in line 40 of the file. */
function inNotebook(result: Result): Result {
  const cell = {
    number: 3,
    startFileLine: 39 + result.region.startLine,
    startFileColumn: 4,
    endFileColumn: 20,
    endFileLine: 39 + result.region.endLine,
  };
  return { ...result, path: 'n.ipynb', region: { ...result.region, cell } };
}
const notebook = fabricatedRun([note, leak], [], results.map(inNotebook));

describe('every format', () => {
  for (const format of formatNames) {
    it(`${format} lets nothing through that a terminal obeys, and gives the same bytes again`, async () => {
      const { report: nasty } = nastyRun();
      const text = await rendered(format, nasty);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      assert.doesNotMatch(text, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e\ufeff]/);
      assert.ok(text.endsWith('\n'));
      assert.equal(await rendered(format, nasty), text);
    });

    it(`${format} tells of the cell of a notebook`, async () => {
      const text = await rendered(format, notebook);
      assert.match(text, /cell 3|"cell": \{\s+"number": 3/);
    });
  }
});

describe('text', () => {
  it('of a run without findings is the same by the short way', async () => {
    const { report: nasty } = nastyRun();
    const clean = { ...nasty, results: [], unjudged: 1 };
    const { text } = await import('./text.js');
    for (const notices of [true, false]) {
      for (const quiet of [true, false]) {
        assert.equal(
          await rendered('text', clean, { notices, quiet }),
          text(clean, { ...options, notices, quiet }),
        );
      }
    }
  });
});

describe('concise', () => {
  it('gives each finding a line', async () => {
    assert.equal(
      await rendered('concise', report),
      'a/one.py:2:1: warning unbounded-cache: Grows: 100%, for ever.\n' +
        'two.py:1:5: note list-to-iterate: A list | of `rows`.\n',
    );
  });

  it('is empty where nothing was found', async () => {
    assert.equal(await rendered('concise', fabricatedRun([leak], [one], [])), '');
  });
});

describe('grouped', () => {
  it('puts findings under their file, in columns', async () => {
    const wide = fabricatedResult(note, one.at('{}'), { message: 'Short.' });
    assert.equal(
      await rendered(
        'grouped',
        fabricatedRun([note, leak], [one, two], [...results.slice(0, 1), wide, ...results.slice(1)]),
      ),
      `a/one.py
  2:1  warning  unbounded-cache  Grows: 100%, for ever.
  2:9  note     list-to-iterate  Short.

two.py
  1:5  note  list-to-iterate  A list | of \`rows\`.
`,
    );
  });
});

describe('github', () => {
  it('writes commands of the runner, with paths of the repository', async () => {
    assert.equal(
      await rendered('github', report),
      '::warning file=sub/a/one.py,line=2,endLine=2,col=1,endColumn=6,title=heaplint%3A unbounded-cache::Grows: 100%25, for ever. Bound it.\n' +
        '::notice file=sub/two.py,line=1,endLine=1,col=5,endColumn=15,title=heaplint%3A list-to-iterate::A list | of `rows`. Leave it out.\n',
    );
  });

  it('lets no path or message end its command', async () => {
    const odd = fabricatedFile('a,line=9::error::b.py', 'f()\n');
    const hostile = fabricatedResult(leak, odd.at('f()'), { message: 'One\n::error::two' });
    const text = await rendered('github', fabricatedRun([leak], [odd], [hostile]));
    assert.equal(text.split('\n').length, 2);
    assert.match(text, /^::warning file=sub\/a%2Cline=9%3A%3Aerror%3A%3Ab\.py,line=1,/);
  });

  it('points into the file of a notebook', async () => {
    assert.match(
      await rendered('github', notebook),
      /file=sub\/n\.ipynb,line=41,endLine=41,title=.*\(cell 3, line 2\)/,
    );
  });
});

describe('gitlab', () => {
  /** What GitLab's documentation of Code Quality reports requires of each issue. */
  const schema = {
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!\\./|/)' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  };

  it('has what GitLab requires, and a fingerprint of its own for each finding', async () => {
    for (const run of [report, nastyRun().report, notebook]) {
      const issues: { fingerprint: string }[] = JSON.parse(await rendered('gitlab', run));
      const ajv = new Ajv();
      assert.ok(ajv.validate(schema, issues), ajv.errorsText());
      assert.equal(issues.length, run.results.length);
      assert.equal(new Set(issues.map((issue) => issue.fingerprint)).size, issues.length);
    }
  });

  it('keeps the fingerprint when lines move', async () => {
    const moved = fabricatedFile('a/one.py', `\n\n\n${one.text}`);
    const first = JSON.parse(
      await rendered('gitlab', fabricatedRun([leak], [one], [fabricatedResult(leak, one.at('CACHE'))])),
    );
    const later = JSON.parse(
      await rendered('gitlab', fabricatedRun([leak], [moved], [fabricatedResult(leak, moved.at('CACHE'))])),
    );
    assert.notEqual(first[0].location.lines.begin, later[0].location.lines.begin);
    assert.equal(first[0].fingerprint, later[0].fingerprint);
  });
});

describe('XML', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => /^(testsuite|testcase|file|error)$/.test(name),
  });

  it('is well-formed whatever the files hold', async () => {
    for (const format of ['junit', 'checkstyle'] as const) {
      for (const run of [report, nastyRun().report, notebook, fabricatedRun([leak], [one], [])]) {
        assert.equal(XMLValidator.validate(await rendered(format, run)), true);
      }
    }
  });

  it('junit counts what it holds, and passes a test where nothing was found', async () => {
    const { testsuites } = parser.parse(await rendered('junit', report));
    assert.deepEqual(
      [testsuites['@_tests'], testsuites['@_failures'], testsuites['@_errors']],
      ['2', '2', '0'],
    );
    assert.deepEqual(
      testsuites.testsuite.map((suite: Record<string, unknown>) => [
        suite['@_name'],
        suite['@_tests'],
        suite['@_failures'],
      ]),
      [
        ['a/one.py', '1', '1'],
        ['two.py', '1', '1'],
      ],
    );
    assert.match(
      testsuites.testsuite[0].testcase[0].failure['#text'],
      /why: a\/one\.py:2:9: It is made here\.\s+hint: Bound it\./,
    );
    const clean = parser.parse(await rendered('junit', fabricatedRun([leak], [one], [])));
    assert.equal(clean.testsuites.testsuite[0].testcase.length, 1);
    assert.equal(clean.testsuites['@_failures'], '0');
  });

  it('junit tells of errors of the run', async () => {
    const notices = [{ kind: 'unreadable', level: 'error', path: 'b.py', message: 'No <way>.' }] as const;
    const { testsuites } = parser.parse(
      await rendered('junit', fabricatedRun([leak], [one], [], { notices })),
    );
    assert.equal(testsuites['@_errors'], '1');
    assert.equal(testsuites.testsuite[0].testcase[0].error[0]['@_message'], 'No <way>.');
  });

  it('checkstyle lists errors by file', async () => {
    const { checkstyle } = parser.parse(await rendered('checkstyle', report));
    assert.deepEqual(
      checkstyle.file.map((file: Record<string, unknown>) => file['@_name']),
      ['a/one.py', 'two.py'],
    );
    const [error] = checkstyle.file[1].error;
    assert.deepEqual(
      [error['@_line'], error['@_column'], error['@_severity'], error['@_message'], error['@_source']],
      ['1', '5', 'info', 'A list | of `rows`. Leave it out.', 'heaplint.list-to-iterate'],
    );
  });
});

describe('rdjson', () => {
  it('counts columns in bytes of UTF-8 and suggests a fix of one edit', async () => {
    const { diagnostics } = JSON.parse(await rendered('rdjson', report));
    // The é before the list takes two bytes: character 5 is byte 6.
    const range = { start: { line: 1, column: 6 }, end: { line: 1, column: 16 } };
    assert.deepEqual(diagnostics[1].location, { path: 'sub/two.py', range });
    assert.deepEqual(diagnostics[1].suggestions, [{ range, text: 'rows' }]);
    assert.equal(diagnostics[0].severity, 'WARNING');
    assert.equal(diagnostics[0].relatedLocations[0].message, 'It is made here.');
    assert.match(diagnostics[0].code.url, /rules\/caches\/unbounded-cache\.md$/);
  });
});

describe('markdown', () => {
  it('says what matters first and where, with no markup of the user', async () => {
    const text = await rendered('markdown', report);
    assert.match(text, /^## heaplint: 2 findings\n\nStart here/);
    assert.match(
      text,
      /\| note \| two\.py&#58;1&#58;5 \| A list \\\| of \\`rows\\`\.<br>Leave it out\. \| \[list-to-iterate\]\(https/,
    );
  });

  it('stays within what a job summary may hold, and says what is missing', async () => {
    const many = Array.from({ length: 20_000 }, () => results[0]).filter((result) => result !== undefined);
    const text = await rendered('markdown', fabricatedRun([leak], [one], many));
    assert.ok(Buffer.byteLength(text) < 1024 * 1024);
    assert.match(text, /\.\.\. and \d+ more findings\./);
    assert.match(await rendered('markdown', report, { limit: 1 }), /\.\.\. and 1 more finding\./);
  });
});
