import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Io } from './io.js';
import { main } from './main.js';
import { folderOf, ioIn, standInParts } from './stand-ins.js';

async function heaplint(cwd: string, argv: readonly string[], parts = standInParts()) {
  const io = ioIn(cwd);
  const code = await main(argv, io, parts);
  return { code, ...io.heard };
}

function project(context: TestContext, more: Readonly<Record<string, string>> = {}): string {
  return folderOf({ 'good.py': 'x = 1\n', 'sub/bad.py': 'x = 1\ny = CACHE-ONE\n', ...more }, context);
}

test('several reports of one run: one on standard output, the others in their files', async (context) => {
  const folder = project(context);
  const ran = await heaplint(folder, [
    ...['--format', 'concise', '--format', 'sarif=out/a.sarif', '--format', 'junit=out/b.xml'],
  ]);
  assert.equal(ran.code, 1);
  assert.equal(ran.stdout, "sub/bad.py:2:5: warning cache-one: 'cache-one' is here.\n");
  assert.equal(JSON.parse(readFileSync(join(folder, 'out/a.sarif'), 'utf8')).runs[0].results.length, 1);
  assert.match(readFileSync(join(folder, 'out/b.xml'), 'utf8'), /<failure type="warning"/);
  assert.match(
    ran.stderr,
    /1 finding in the report 'out\/a\.sarif'\n.*1 finding in the report 'out\/b\.xml'/,
  );
});

test('two reports for one place are refused', async (context) => {
  const folder = project(context);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [
      ['--format', 'text', '--format', 'json'],
      /only one format can go to one place: write --format json=FILE/,
    ],
    [['--format', 'text=a', '--format', 'json=a'], /two reports cannot be written to 'a'/],
    [['--format', 'json=a', '--output-file', 'b'], /--output-file needs a --format without a file/],
    [['--format', 'json='], /A file is needed behind '='/],
    [['--format', 'sarf'], /did you mean 'sarif'\?/],
    [['--limit', '0'], /It needs a number from 1/],
  ];
  for (const [argv, message] of cases) {
    const ran = await heaplint(folder, argv);
    assert.equal(ran.code, 2, argv.join(' '));
    assert.match(ran.stderr, message);
  }
});

test('the text fits the terminal, and is not broken where there is none', async (context) => {
  const folder = folderOf({ [`${'long/'.repeat(8)}a.py`]: 'CACHE-ONE\nCACHE-TWO\n' }, context);
  const widest = async (columns: number | undefined): Promise<number> => {
    let text = '';
    const stdout = {
      isTTY: columns !== undefined,
      columns,
      write: (more: string) => {
        text += more;
      },
    };
    await main(['--no-color'], ioIn(folder, { stdout }), standInParts());
    return Math.max(...text.split('\n').map((line) => line.length));
  };
  assert.ok((await widest(60)) <= 60);
  assert.ok((await widest(undefined)) > 60);
});

test('--limit shows the most important findings and says how many more there are', async (context) => {
  const folder = project(context, { 'sub/more.py': 'CACHE-ONE\nCACHE-TWO\n' });
  const ran = await heaplint(folder, ['--limit', '1']);
  assert.equal(ran.stdout.match(/\[cache-/g)?.length, 1);
  assert.match(ran.stdout, /\.\.\. and 2 more findings \(--limit 1\)/);
  assert.match(ran.stdout, /3 findings in 2 of 3 files/);
  const json = JSON.parse((await heaplint(folder, ['--limit', '1', '--format', 'json'])).stdout);
  assert.equal(json.findings.length, 3);
});

test('notebooks are found, and told by cell', async (context) => {
  const cells = [{ cell_type: 'markdown' }, { cell_type: 'code', source: ['%cd x\n', 'y = CACHE-ONE'] }];
  const folder = folderOf({ 'n.ipynb': JSON.stringify({ cells }, null, 1) }, context);
  const ran = await heaplint(folder, ['--format', 'concise', '--format', 'github=out.txt']);
  assert.equal(ran.stdout, "n.ipynb:cell 2:2:5: warning cache-one: 'cache-one' is here.\n");
  assert.match(readFileSync(join(folder, 'out.txt'), 'utf8'), /file=n\.ipynb,line=10,endLine=10,/);
});

test('colours: on a terminal, not with NO_COLOR, never in a file, always by flag', async (context) => {
  const folder = project(context);
  const written = { text: '' };
  const coloured = async (argv: readonly string[], env: Io['env'], isTTY: boolean): Promise<boolean> => {
    written.text = '';
    const stdout = {
      isTTY,
      write: (text: string) => {
        written.text += text;
      },
    };
    await main(argv, ioIn(folder, { env, stdout }), standInParts());
    return written.text.includes('\x1b[');
  };
  assert.equal(await coloured([], {}, true), true);
  assert.equal(await coloured([], {}, false), false);
  assert.equal(await coloured([], { NO_COLOR: '1' }, true), false);
  assert.equal(await coloured([], { TERM: 'dumb' }, true), false);
  assert.equal(await coloured([], { FORCE_COLOR: '1' }, false), true);
  assert.equal(await coloured(['--color'], { NO_COLOR: '1' }, false), true);
  assert.equal(await coloured(['--no-color'], {}, true), false);
  await coloured(['--output-file', 'report.txt'], {}, true);
  assert.equal(readFileSync(join(folder, 'report.txt'), 'utf8').includes('\x1b['), false);
});
