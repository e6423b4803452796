import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { FileOutcome } from '../engine/analyser.js';
import { main } from './main.js';
import { folderOf, type HeardParts, ioIn, standInParts } from './stand-ins.js';

async function heaplint(cwd: string, argv: readonly string[], parts = standInParts()) {
  const io = ioIn(cwd);
  const code = await main(['--format', 'concise', ...argv], io, parts);
  return { code, ...io.heard };
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function entries(folder: string): { path: string; rule: string }[] {
  return JSON.parse(readFileSync(join(folder, 'heaplint-baseline.json'), 'utf8')).findings;
}

const project = { 'a.py': 'x = CACHE-ONE\n', 'sub/b.py': 'one\ny = CACHE-TWO\ntwo\n' };

test('old findings stay quiet through edits, moved lines and a new name; new ones report', async (context) => {
  const folder = folderOf(project, context);
  const written = await heaplint(folder, ['--write-baseline']);
  assert.deepEqual([written.code, written.stdout], [0, '']);
  assert.match(written.stderr, /2 findings written to 'heaplint-baseline\.json'/);
  assert.deepEqual(await heaplint(folder, []), { code: 0, stdout: '', stderr: '' });

  edit(join(folder, 'a.py'), (text) => `# more\n\n${text}`);
  edit(join(folder, 'sub/b.py'), (text) => text.replace('y = CACHE-TWO', 'y = [CACHE-TWO, 1]'));
  renameSync(join(folder, 'sub/b.py'), join(folder, 'sub/c.py'));
  edit(join(folder, 'sub/c.py'), (text) => text.replace('[CACHE-TWO, 1]', 'CACHE-TWO'));
  assert.equal((await heaplint(folder, [])).stdout, '');

  edit(join(folder, 'a.py'), (text) => `${text}z = CYCLE-ONE\nx = CACHE-ONE\n`);
  const ran = await heaplint(folder, []);
  assert.equal(ran.code, 1);
  assert.equal(
    ran.stdout,
    "a.py:4:5: warning cycle-one: 'cycle-one' is here.\na.py:5:5: warning cache-one: 'cache-one' is here.\n",
  );
  assert.match((await heaplint(folder, ['--format', 'text=report.txt', '--quiet'])).stderr, /^$/);
});

test('the file is found in the current folder, by option or by setting, and can be left aside', async (context) => {
  const folder = folderOf({ ...project, 'heaplint.toml': 'baseline = "known.json"\n' }, context);
  await heaplint(folder, ['--write-baseline']);
  assert.ok(existsSync(join(folder, 'known.json')));
  assert.equal((await heaplint(folder, [])).code, 0);
  // Another folder, another current folder: paths are those of the file's own folder.
  assert.equal((await heaplint(join(folder, 'sub'), [])).code, 0);
  assert.equal((await heaplint(folder, ['--no-baseline'])).code, 1);
  renameSync(join(folder, 'known.json'), join(folder, 'moved.json'));
  assert.equal((await heaplint(folder, [])).code, 1);
  assert.equal((await heaplint(folder, ['--baseline', 'moved.json'])).code, 0);
  const absent = await heaplint(folder, ['--baseline', 'absent.json']);
  assert.equal(absent.code, 2);
  assert.match(absent.stderr, /there is no baseline 'absent\.json': --write-baseline makes one/);
  writeFileSync(join(folder, 'known.json'), '<<<<<<< HEAD\n');
  const broken = await heaplint(folder, []);
  assert.equal(broken.code, 2);
  assert.match(broken.stderr, /cannot read the baseline 'known\.json': it is not JSON/);
});

test('--prune-baseline forgets what is gone, and nothing that the run did not look at', async (context) => {
  const folder = folderOf({ ...project, 'c.py': 'CYCLE-ONE\n' }, context);
  await heaplint(folder, ['--write-baseline']);
  writeFileSync(join(folder, 'a.py'), '');
  rmSync(join(folder, 'c.py'));
  const partly = await heaplint(folder, ['sub', '--prune-baseline']);
  assert.match(partly.stderr, /1 of 3 findings taken out of 'heaplint-baseline\.json'/);
  assert.deepEqual(
    entries(folder).map(({ path }) => path),
    ['a.py', 'sub/b.py'],
  );
  const text = ioIn(folder);
  await main([], text, standInParts());
  assert.match(
    text.heard.stdout,
    /No new findings in 2 files\.\n1 old finding not shown\.\n1 of the baseline is gone/,
  );
  await heaplint(folder, ['--prune-baseline']);
  assert.deepEqual(
    entries(folder).map(({ path }) => path),
    ['sub/b.py'],
  );
  assert.equal((await heaplint(folder, [])).code, 0);
});

test('--write-baseline keeps what is known of files that it did not look at', async (context) => {
  const folder = folderOf(project, context);
  await heaplint(folder, ['--write-baseline']);
  writeFileSync(join(folder, 'sub/b.py'), 'CYCLE-ONE\n');
  await heaplint(folder, ['--write-baseline', 'sub']);
  assert.deepEqual(
    entries(folder).map(({ path, rule }) => `${path} ${rule}`),
    ['a.py cache-one', 'sub/b.py cycle-one'],
  );
});

test('SARIF says of every result whether it is new', async (context) => {
  const folder = folderOf(project, context);
  await heaplint(folder, ['--write-baseline']);
  edit(join(folder, 'a.py'), (text) => `CYCLE-ONE\n${text}`);
  await heaplint(folder, ['--format', 'sarif=out.sarif']);
  const [run] = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs;
  assert.deepEqual(
    run.results.map(
      (result: { ruleId: string; baselineState: string }) => `${result.ruleId} ${result.baselineState}`,
    ),
    ['cycle-one new', 'cache-one unchanged', 'cache-two unchanged'],
  );
  assert.equal(run.artifacts.length, 2);
});

/** A git repository of these files, committed. */
function repository(files: Readonly<Record<string, string>>, context: TestContext): string {
  const folder = folderOf(files, context);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder);
  return folder;
}

function git(folder: string, ...command: string[]): void {
  const settings = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...settings, ...command], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'change');
}

test('--since: only what later changes have brought, and unchanged files are not analysed again', async (context) => {
  const folder = repository({ ...project, 'same.py': 'CACHE-ONE\n' }, context);
  edit(join(folder, 'a.py'), (text) => `# moved\n${text}y = CYCLE-ONE\n`);
  renameSync(join(folder, 'sub/b.py'), join(folder, 'renamed.py'));
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more/new.py'), 'CYCLE-ONE = 1\n');
  const parts = standInParts();
  const ran = await heaplint(folder, ['--since', 'HEAD'], parts);
  assert.equal(ran.code, 1);
  assert.deepEqual(
    ran.stdout.split('\n').map((line) => line.split(':')[0]),
    ['a.py', 'more/new.py', ''],
  );
  // Four files of today, and of the revision the two that have changed or gone.
  assert.deepEqual(parts.asked.map(({ path }) => path).sort(), [
    ...['a.py', 'a.py', 'more/new.py', 'renamed.py', 'same.py', 'sub/b.py'],
  ]);
  commit(folder);
  assert.equal((await heaplint(folder, ['--since', 'main'])).stdout, '');
  assert.equal((await heaplint(folder, ['--since', 'main~1'])).code, 1);
  assert.equal((await heaplint(join(folder, 'more'), ['--since', 'main~1'])).stdout.split('\n').length, 2);
});

/** Parts whose project phase finds something in a.py as long as any file holds a word. */
function acrossFiles(word: string): HeardParts {
  const parts = standInParts(({ path, text }) => ({
    forProject: { summary: { path, text }, unusedIgnores: [] } as unknown as NonNullable<
      FileOutcome['forProject']
    >,
  }));
  return {
    ...parts,
    async analyser() {
      const analyser = await parts.analyser();
      return {
        ...analyser,
        async analyseProject(files, source) {
          const texts = files.map(({ summary }) => (summary as unknown as { text: string }).text);
          if (!texts.some((text) => text.includes(word))) return [];
          const { results } = await analyser.analyse(
            'a.py',
            Buffer.from('CACHE-ONE'),
            source.settingsOf('a.py'),
          );
          return [{ results, notices: [], suppressed: 0 }];
        },
      };
    },
  };
}

test('--since: a change in one file brings a finding in another', async (context) => {
  const folder = repository({ 'a.py': 'x = 1\n', 'b.py': 'y = 1\n' }, context);
  writeFileSync(join(folder, 'b.py'), 'y = OPENS\n');
  assert.match(
    (await heaplint(folder, ['--since', 'HEAD'], acrossFiles('OPENS'))).stdout,
    /^a\.py:1:1: .*cache-one/,
  );
  commit(folder);
  assert.equal((await heaplint(folder, ['--since', 'HEAD'], acrossFiles('OPENS'))).stdout, '');
  // What was taken away can bring a finding too, and what was there before stays quiet.
  writeFileSync(join(folder, 'b.py'), 'y = 2\n');
  assert.equal((await heaplint(folder, ['--since', 'HEAD'], acrossFiles('x'))).stdout, '');
});

test('--since is refused where git has no answer', async (context) => {
  const folder = repository(project, context);
  const unknown = await heaplint(folder, ['--since', 'no-such']);
  assert.equal(unknown.code, 2);
  assert.match(unknown.stderr, /--since: git does not know 'no-such': it is no commit, branch or tag/);
  const option = await heaplint(folder, ['--since=--output=pwned']);
  assert.equal(option.code, 2);
  assert.equal(existsSync(join(folder, 'pwned')), false);
  const parts = standInParts();
  const loose = folderOf(project, context);
  assert.match(
    (await heaplint(loose, ['--since', 'HEAD'], parts)).stderr,
    /--since: there is no git repository here/,
  );
  assert.deepEqual(parts.asked, []);
});
