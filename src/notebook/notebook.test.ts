import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { createAnalyser, type FileSettings } from '../engine/analyser.js';
import { calls, defineRule } from '../rule/index.js';
import { withNotebooks } from './index.js';
import { pythonOf } from './magics.js';
import { readNotebook } from './read.js';

function python(...lines: string[]): readonly string[] | undefined {
  return pythonOf(lines);
}

describe('magics', () => {
  it('are replaced by Python of the same width, so that columns stay', () => {
    assert.deepEqual(python('%matplotlib inline', 'x = 1'), ['0', 'x = 1']);
    assert.deepEqual(python('%time f(x)', '%timeit f(x)', '%timeit -n 10 f(x)', '%time'), [
      ...['if 1: f(x)', 'if 1:   f(x)', '0', '0'],
    ]);
    assert.deepEqual(python('x = %time f(x)', 'files = !ls *.py', 'y = %env HOME', 'a == b'), [
      ...['x =       f(x)', 'files = []', 'y = 0', 'a == b'],
    ]);
    assert.deepEqual(python('for x in y:', '    !echo {x}', '    f(x)'), [
      'for x in y:',
      '    0',
      '    f(x)',
    ]);
    assert.deepEqual(python('!pip install \\', '  numpy', 'x'), ['0', '', 'x']);
  });

  it('that ask for help are none of the program', () => {
    assert.deepEqual(python('len?', '?len', 'len??', "x = 'why?'", 'x = 1  # why?'), [
      ...['0', '0', '0', "x = 'why?'", 'x = 1  # why?'],
    ]);
  });

  it('of a cell tell its language', () => {
    assert.deepEqual(python('', '%%time', 'f(x)'), ['', '', 'f(x)']);
    assert.equal(python('%%bash', 'rm -rf x'), undefined);
    assert.equal(python('%%html', '<b>'), undefined);
  });

  it('are not what only looks like one: operators and text on lines of their own', () => {
    const code = [
      ...[
        'x = (a',
        '  % b',
        '  % c)',
        't = """',
        '%time',
        '!ls',
        '"""',
        'y = a \\',
        '  % b',
        "s = 'it''s' % z",
      ],
      ...['f(k=1)', 'z = {', '    "a": 1,', '}'],
    ];
    assert.deepEqual(python(...code), code);
  });
});

function notebookOf(
  cells: readonly (readonly [kind: string, source: string | readonly string[]])[],
  more: object = {},
): Buffer {
  const document = {
    cells: cells.map(([cell_type, source]) => ({ cell_type, metadata: {}, source })),
    metadata: {},
    nbformat: 4,
    ...more,
  };
  return Buffer.from(`${JSON.stringify(document, null, 1)}\n`);
}

const bytes = notebookOf([
  ['markdown', ['# Title']],
  ['code', ['%matplotlib inline\n', 'x = 1']],
  ['code', '%%bash\nls'],
  ['code', ['def f(a):\n', '    return len(a)\n', '\n', '# 😀\n', '%time id(x)']],
]);

describe('a notebook', () => {
  it('is one program of its Python cells, in order', () => {
    const notebook = readNotebook(bytes);
    assert.equal(notebook?.program, '0\nx = 1\ndef f(a):\n    return len(a)\n\n# 😀\nif 1: id(x)\n');
    assert.deepEqual(
      notebook.origins.map(({ cell, line }) => `${cell}:${line}`),
      ['2:1', '2:2', '4:1', '4:2', '4:3', '4:4', '4:5'],
    );
    const file = bytes.toString().split('\n');
    for (const { fileLine, fileStart, fileEnd, text } of notebook.origins) {
      const literal = JSON.parse(file[fileLine - 1]?.slice(fileStart - 1, fileEnd - 1) ?? '');
      assert.equal(literal.replace(/\n$/, ''), text);
      assert.ok(file[fileLine - 1]?.includes(JSON.stringify(text).slice(1, -1)), `${fileLine}: ${text}`);
    }
  });

  it('may give a cell as one text, be of version 3, or be in another language', () => {
    assert.equal(readNotebook(notebookOf([['code', 'a\nb\n']]))?.program, 'a\nb\n');
    const old = { worksheets: [{ cells: [{ cell_type: 'code', input: ['a\n', 'b'] }] }], nbformat: 3 };
    assert.equal(readNotebook(Buffer.from(JSON.stringify(old)))?.program, 'a\nb\n');
    const julia = notebookOf([['code', 'f(x) = 1']], { metadata: { kernelspec: { language: 'julia' } } });
    assert.equal(readNotebook(julia)?.program, '');
  });

  it('that is none is no program', () => {
    for (const text of ['', '{', '[]', '{"cells": 1}', '{"cells": []} x']) {
      assert.equal(readNotebook(Buffer.from(text)), undefined, text);
    }
  });
});

const rules = ['len', 'id'].map((called) =>
  defineRule({
    name: `call-of-${called}`,
    summary: 'A call.',
    impact: 'churn',
    level: 'note',
    on: calls(`builtins.${called}`),
    *check(call, file) {
      const [first] = file.functions;
      yield {
        at: call.node,
        confidence: 'proven',
        message: `A call of '${called}'.`,
        because: first ? [{ at: first.node, message: 'Here.' }] : [],
        hint: 'Leave it out.',
        fix: { title: 'Delete', safety: 'safe', edits: [{ at: call.node, text: '0' }] },
      };
    },
  }),
);

const settings: FileSettings = {
  rules,
  minConfidence: 'likely',
  python: undefined,
  reportUnusedIgnores: false,
  knownRules: new Set(rules.map(({ name }) => name)),
};

describe('findings in a notebook', async () => {
  const analyser = withNotebooks(await createAnalyser(new URL('../../dist/', import.meta.url)));
  const outcome = await analyser.analyse('n.ipynb', bytes, settings);

  it('are told by cell and line, with the code as it stands there', async () => {
    const places = outcome.results.map(({ rule, region, excerpt }) => {
      const line = excerpt.lines[region.startLine - excerpt.startLine];
      return `${rule} ${region.cell?.number}:${region.startLine}:${region.startCharacter} ${line}`;
    });
    assert.deepEqual(places, ['call-of-len 4:2:12     return len(a)', 'call-of-id 4:5:7 %time id(x)']);
    assert.deepEqual(
      outcome.results[0]?.because.map(({ region }) => [
        region.cell?.number,
        region.startLine,
        region.endLine,
      ]),
      [[4, 1, 2]],
    );
    assert.deepEqual(
      outcome.results.map(({ fix }) => fix),
      [undefined, undefined],
    );
  });

  it('know the lines of the file, and what the file is', async () => {
    const file = bytes.toString().split('\n');
    assert.ok(file[(outcome.results[0]?.region.cell?.startFileLine ?? 0) - 1]?.includes('return len(a)'));
    assert.equal(outcome.artifact?.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(outcome.artifact?.length, bytes.length);
  });

  it('show no line of another cell', async () => {
    const two = notebookOf([
      ['code', 'len(a)'],
      ['code', 'id(b)'],
    ]);
    const { results } = await analyser.analyse('n.ipynb', two, settings);
    assert.deepEqual(
      results.map(({ excerpt }) => excerpt),
      [
        { startLine: 1, lines: ['len(a)'] },
        { startLine: 1, lines: ['id(b)'] },
      ],
    );
  });

  it('are none where it cannot be read, and that is said', async () => {
    const { results, notices } = await analyser.analyse('n.ipynb', Buffer.from('{'), settings);
    assert.deepEqual(results, []);
    assert.match(notices[0]?.message ?? '', /not valid JSON with cells; it was not analysed/);
  });

  it('are silenced by comments, and syntax errors are told by cell', async () => {
    const odd = notebookOf([
      ['code', 'len(a)  # heaplint: ignore'],
      ['code', ['x = 1\n', 'f(a) $$']],
    ]);
    const told = await analyser.analyse('n.ipynb', odd, settings);
    assert.deepEqual([told.results.length, told.suppressed], [0, 1]);
    assert.deepEqual([told.notices[0]?.region?.cell?.number, told.notices[0]?.region?.startLine], [2, 2]);
  });
});
