import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Io } from './io.js';
import { main } from './main.js';
import { folderOf, type HeardParts, ioIn, standInParts } from './stand-ins.js';
import { version } from './version.js';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly parts: HeardParts;
}

async function heaplint(
  cwd: string,
  argv: readonly string[],
  parts = standInParts(),
  io?: Partial<Io>,
): Promise<Ran> {
  const listening = ioIn(cwd, io);
  const code = await main(argv, listening, parts);
  return { code, ...listening.heard, parts };
}

function project(context: TestContext, more: Readonly<Record<string, string>> = {}): string {
  return folderOf({ 'good.py': 'x = 1\n', 'sub/bad.py': 'x = 1\ny = CACHE-ONE\n', ...more }, context);
}

test('the version is that of the package', async () => {
  const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.equal(version, packageJson.version);
  const ran = await heaplint('/', ['--version']);
  assert.deepEqual([ran.code, ran.stdout, ran.stderr], [0, `heaplint ${version}\n`, '']);
});

test('help and the version load nothing', async () => {
  const broken = standInParts();
  const parts = { ...broken, groups: () => Promise.reject(new Error('loaded')) };
  assert.equal((await heaplint('/', ['--version'], parts)).code, 0);
  const help = await heaplint('/', ['--help'], parts);
  assert.equal(help.code, 0);
  for (const option of [
    '--select',
    '--ignore',
    '--strict',
    '--format',
    '--output-file',
    '--config',
    '--explain',
  ]) {
    assert.ok(help.stdout.includes(option), option);
  }
});

test('exit code 0: nothing found', async (context) => {
  const ran = await heaplint(project(context), ['good.py']);
  assert.equal(ran.code, 0);
  assert.match(ran.stdout, /No findings in 1 file/);
});

test('exit code 1: findings, with paths from the current folder', async (context) => {
  const ran = await heaplint(project(context), []);
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /^sub\/bad\.py:2:5: 'cache-one' is here\./);
  assert.match(ran.stdout, /1 finding in 1 of 2 files/);
  assert.equal(ran.stderr, '');
});

test('--exit-zero hides findings from the exit code, not from the report, and no error', async (context) => {
  const folder = project(context);
  const ran = await heaplint(folder, ['--exit-zero']);
  assert.equal(ran.code, 0);
  assert.match(ran.stdout, /cache-one/);
  assert.equal((await heaplint(folder, ['--exit-zero', 'absent.py', '.'])).code, 2);
});

test('a path that is missing is an error, and the rest is analysed', async (context) => {
  const ran = await heaplint(project(context), ['absent', 'sub']);
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /Cannot read 'absent': no such file/);
  assert.match(ran.stdout, /sub\/bad\.py:2:5/);
});

test('a folder without Python is worth a warning', async (context) => {
  const ran = await heaplint(folderOf({ 'a.txt': '' }, context), []);
  assert.equal(ran.code, 0);
  assert.match(ran.stderr, /no Python files found/);
});

test('wrong use: options, rules and versions are named, the nearest too', async (context) => {
  const folder = project(context);
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['--selct', 'x'], /unknown option '--selct'\s+\(Did you mean --select\?\)/],
    [['--select', 'cache-on'], /--select: unknown rule or group 'cache-on'; did you mean 'cache-one'\?/],
    [['--ignore', 'cycels'], /--ignore: unknown rule or group 'cycels'; did you mean 'cycles'\?/],
    [['--select', 'a,,b'], /separated by commas/],
    [['--format', 'xml'], /Known formats: text, concise, .*checkstyle, rdjson/],
    [['--python', 'three'], /--python: 'three' is neither a version/],
    [['--max-file-size', 'big'], /It needs a number of bytes/],
    [['--stdin-filename', 'a.py'], /--stdin-filename needs the path '-'/],
    [['-', 'a.py'], /'-' cannot be given along with other paths/],
    [['--explain', 'cache-onne'], /unknown rule or group 'cache-onne'; did you mean 'cache-one'\?/],
    [['--explain', 'caches'], /'caches' is a group of rules/],
    [['--config', 'absent.toml'], /cannot read the configuration '.*absent\.toml': no such file/],
  ];
  for (const [argv, message] of cases) {
    const ran = await heaplint(folder, argv);
    assert.equal(ran.code, 2, argv.join(' '));
    assert.match(ran.stderr, message);
    assert.equal(ran.stdout, '');
  }
});

test('rules are selected by name, group and earlier name', async (context) => {
  const folder = folderOf({ 'a.py': 'CACHE-ONE CACHE-TWO CACHE-STRICT CYCLE-ONE\n' }, context);
  const rulesWith = async (...argv: string[]) => {
    const ran = await heaplint(folder, [...argv, '--format', 'json']);
    return JSON.parse(ran.stdout).findings.map((finding: { rule: string }) => finding.rule);
  };
  assert.deepEqual(await rulesWith(), ['cache-one', 'cache-two', 'cycle-one']);
  assert.deepEqual(await rulesWith('--select', 'caches'), ['cache-one', 'cache-two']);
  assert.deepEqual(await rulesWith('--select', 'cache-one,loop-one'), ['cache-one', 'cycle-one']);
  assert.deepEqual(await rulesWith('--select', 'cache-one', '--select=cache-strict'), [
    'cache-one',
    'cache-strict',
  ]);
  assert.deepEqual(await rulesWith('--ignore', 'caches'), ['cycle-one']);
  assert.deepEqual(await rulesWith('--extend-select', 'cache-strict', '--ignore', 'cycles'), [
    'cache-one',
    'cache-two',
    'cache-strict',
  ]);
  assert.deepEqual(await rulesWith('--strict'), ['cache-one', 'cache-two', 'cache-strict', 'cycle-one']);
});

test('flags and metadata reach the analyser', async (context) => {
  const folder = folderOf({ 'a.py': '', 'pyproject.toml': '[project]\nrequires-python = ">=3.9"' }, context);
  const plain = await heaplint(folder, []);
  assert.deepEqual(
    plain.parts.asked.map(({ path, settings }) => [
      path,
      settings.python,
      settings.minConfidence,
      settings.reportUnusedIgnores,
    ]),
    [['a.py', '>=3.9', 'likely', false]],
  );
  assert.deepEqual([...(plain.parts.asked[0]?.settings.knownRules ?? [])].sort(), [
    'cache-one',
    'cache-strict',
    'cache-two',
    'cycle-one',
    'loop-one',
  ]);
  const told = await heaplint(folder, [
    '--python',
    '3.7',
    '--min-confidence',
    'proven',
    '--report-unused-ignores',
  ]);
  assert.deepEqual(
    told.parts.asked.map(({ settings }) => [
      settings.python,
      settings.minConfidence,
      settings.reportUnusedIgnores,
    ]),
    [['==3.7.*', 'proven', true]],
  );
});

test('a configuration with a mistake: message, exit code 2, and the rest holds', async (context) => {
  const folder = project(context, { 'pyproject.toml': '[tool.heaplint]\nignore = ["caches"]\nselct = 1\n' });
  const ran = await heaplint(folder, []);
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /pyproject\.toml:3: unknown key 'selct'; did you mean 'select'\?/);
  assert.match(ran.stdout, /No findings in 2 files/);
});

test('broken TOML: message, exit code 2, and the files are analysed', async (context) => {
  const folder = project(context, { 'heaplint.toml': 'select = [\n' });
  const ran = await heaplint(folder, ['sub']);
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /heaplint\.toml:\d: not valid TOML/);
  assert.match(ran.stdout, /1 finding/);
  const isolated = await heaplint(folder, ['sub', '--no-config']);
  assert.deepEqual([isolated.code, isolated.stderr], [1, '']);
});

test('a file that vanishes is a notice, one that was named an error', async (context) => {
  const folder = project(context, { 'z.py': '' });
  const vanishing = standInParts(() => {
    rmSync(join(folder, 'z.py'), { force: true });
    return {};
  });
  const ran = await heaplint(folder, [], vanishing);
  assert.equal(ran.code, 1);
  assert.match(ran.stderr, /z\.py: warning: Not analysed: the file could not be read \(no such file\)/);
  assert.match(ran.stdout, /1 finding in 1 of 2 files/);

  const refusing: Partial<Io> = { readFile: () => ({ kind: 'unreadable', reason: 'permission denied' }) };
  const refused = await heaplint(folder, ['good.py'], standInParts(), refusing);
  assert.equal(refused.code, 2);
  assert.match(
    refused.stderr,
    /good\.py: error: Not analysed: the file could not be read \(permission denied\)/,
  );
});

test('a file beyond the limit is a notice; flag and configuration set the limit', async (context) => {
  const folder = folderOf({ 'big.py': '#'.repeat(2000), 'small.py': '' }, context);
  const told = await heaplint(folder, ['--max-file-size', '1.5KB']);
  assert.deepEqual([told.code, told.parts.asked.map((asked) => asked.path)], [0, ['small.py']]);
  assert.match(told.stderr, /big\.py: warning: Not analysed: the file has 2\.0 KB/);
  const configured = folderOf(
    { 'big.py': '#'.repeat(2000), 'heaplint.toml': 'max-file-size = 1999' },
    context,
  );
  assert.deepEqual((await heaplint(configured, [])).parts.asked, []);
  assert.equal((await heaplint(configured, ['--max-file-size', '2000'])).parts.asked.length, 1);
});

test('an empty file and a loop of folders are no trouble', async (context) => {
  const folder = folderOf({ 'a/empty.py': '' }, context);
  symlinkSync('.', join(folder, 'a/loop'));
  const ran = await heaplint(folder, []);
  assert.deepEqual([ran.code, ran.stderr], [0, '']);
  assert.deepEqual(
    ran.parts.asked.map(({ path, text }) => [path, text]),
    [['a/empty.py', '']],
  );
});

test('a crash of a rule is an error; a warning of the analyser is none', async (context) => {
  const folder = project(context);
  const crashed = await heaplint(
    folder,
    ['good.py'],
    standInParts(({ path }) => ({
      notices: [{ kind: 'rule-crashed', level: 'error', path, message: 'It fell.' }],
    })),
  );
  assert.equal(crashed.code, 2);
  assert.match(crashed.stderr, /good\.py: error: It fell\./);
  const warned = standInParts(({ path }) => ({
    notices: [{ kind: 'syntax-error', level: 'warning', path, message: 'It is odd.' }],
  }));
  const ran = await heaplint(folder, ['good.py'], warned);
  assert.equal(ran.code, 0);
  assert.match(ran.stderr, /good\.py: warning: It is odd\./);
  assert.equal((await heaplint(folder, ['good.py', '--quiet'], warned)).stderr, '');
});

test('standard input has the name that it is given, and the configuration of that place', async (context) => {
  const folder = project(context, { 'sub/heaplint.toml': 'ignore = ["cache-two"]' });
  const typed: Partial<Io> = {
    readStandardInput: async () => new TextEncoder().encode('CACHE-ONE CACHE-TWO\n'),
  };
  const named = await heaplint(folder, ['-', '--stdin-filename', 'sub/new.py'], standInParts(), typed);
  assert.equal(named.code, 1);
  assert.match(named.stdout, /^sub\/new\.py:1:1: 'cache-one'/m);
  assert.doesNotMatch(named.stdout, /'cache-two'/);
  const nameless = await heaplint(folder, ['-'], standInParts(), typed);
  assert.match(nameless.stdout, /^-:1:1: 'cache-one'/m);
});

test('paths outside of the current folder are shown as they were written', async (context) => {
  const folder = project(context, { 'here/x.py': '' });
  const above = await heaplint(join(folder, 'here'), ['../sub']);
  assert.match(above.stdout, /^\.\.\/sub\/bad\.py:2:5/);
  const absolute = await heaplint(join(folder, 'here'), [join(folder, 'sub')]);
  assert.ok(absolute.stdout.startsWith(`${folder}/sub/bad.py:2:5`), absolute.stdout);
});

test('SARIF and JSON: whole on standard output, with paths of the repository and of the run', async (context) => {
  const folder = project(context, { '.git/HEAD': 'ref: refs/heads/main' });
  const sarif = await heaplint(join(folder, 'sub'), ['--format', 'sarif']);
  assert.equal(sarif.code, 1);
  const [run] = JSON.parse(sarif.stdout).runs;
  assert.equal(run.results[0].locations[0].physicalLocation.artifactLocation.uri, 'sub/bad.py');
  assert.equal(run.invocations[0].exitCode, 1);
  const json = JSON.parse((await heaplint(join(folder, 'sub'), ['--format', 'json'])).stdout);
  assert.deepEqual(
    json.findings.map((finding: { path: string }) => finding.path),
    ['bad.py'],
  );
});

test('two runs say the same, byte by byte', async (context) => {
  const folder = project(context, { 'b.py': 'CYCLE-ONE CACHE-ONE', 'a.py': 'CACHE-TWO\n\nCACHE-ONE' });
  for (const format of ['text', 'json', 'sarif']) {
    const [first, second] = [
      await heaplint(folder, ['--format', format]),
      await heaplint(folder, ['--format', format]),
    ];
    assert.equal(first.stdout, second.stdout);
    assert.ok(first.stdout.length > 0);
  }
});

test('--output-file is written whole, folders and all, and nothing else is left there', async (context) => {
  const folder = project(context);
  const ran = await heaplint(folder, ['--format', 'sarif', '--output-file', 'out/deep/report.sarif']);
  assert.deepEqual([ran.code, ran.stdout], [1, '']);
  assert.match(ran.stderr, /1 finding in the report 'out\/deep\/report\.sarif'/);
  assert.equal(JSON.parse(readFileSync(join(folder, 'out/deep/report.sarif'), 'utf8')).version, '2.1.0');
  assert.deepEqual(readdirSync(join(folder, 'out/deep')), ['report.sarif']);
});

test('--output-file replaces the target of a link, and fails with a message where it cannot be', async (context) => {
  const folder = project(context, { 'old.txt': 'old', 'a-file': '' });
  symlinkSync('old.txt', join(folder, 'link.txt'));
  await heaplint(folder, ['--output-file', 'link.txt']);
  assert.match(readFileSync(join(folder, 'old.txt'), 'utf8'), /cache-one/);
  const failed = await heaplint(folder, ['--output-file', 'a-file/report.txt']);
  assert.equal(failed.code, 2);
  assert.match(failed.stderr, /cannot write the report to '.*a-file\/report\.txt'/);
  assert.equal(existsSync(join(folder, 'a-file/report.txt')), false);
});

test('--list-rules and --explain', async () => {
  const list = await heaplint('/', ['--list-rules']);
  assert.equal(list.code, 0);
  assert.match(
    list.stdout,
    /^caches: Caches\n {2}cache-one .*\n {2}cache-strict .*\(strict\)\n {2}cache-two .*\n\ncycles: Cycles\n/,
  );
  const parts = {
    ...standInParts(),
    pages: async () => new Map([['cycle-one', '## What it reports\n\nCycles.\n']]),
  };
  const explained = await heaplint('/', ['--explain', 'loop-one'], parts);
  assert.equal(explained.code, 0);
  assert.match(
    explained.stdout,
    /^cycle-one\n\nThe summary of cycle-one\.\n\ngroup: cycles\n[\s\S]*formerly: loop-one\n\n## What it reports\n\nCycles\.\n$/,
  );
});

test('progress shows on a terminal once a second has gone, and goes before the report', async (context) => {
  const folder = project(context);
  const run = async (step: number, isTTY: boolean): Promise<string> => {
    let time = 0;
    let text = '';
    const stderr = {
      isTTY,
      write: (more: string) => {
        text += more;
      },
    };
    const now = () => {
      time += step;
      return time;
    };
    await main([], ioIn(folder, { stderr, now }), standInParts());
    return text;
  };
  const long = await run(700, true);
  assert.match(long, /1 of 2 files/);
  assert.ok(long.endsWith('\r\x1b[K'), JSON.stringify(long));
  assert.equal(await run(1, true), '');
  assert.equal(await run(700, false), '');
});

test('timings are told on demand', async (context) => {
  const folder = project(context);
  const ran = await heaplint(folder, ['good.py'], standInParts(), { env: { HEAPLINT_TIMINGS: '1' } });
  for (const phase of ['discover', 'read', 'parse', 'rules', 'report', 'total'])
    assert.match(ran.stderr, new RegExp(phase));
});
