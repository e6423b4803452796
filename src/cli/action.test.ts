import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { folderOf } from './stand-ins.js';

/** A heaplint that leaves its arguments as the report, with two new results and an old one, and exits as told. */
const standIn = `
import { writeFileSync } from 'node:fs';
const argv = process.argv.slice(2);
const file = (format) => argv.find((argument) => argument.startsWith(format + '='))?.slice(format.length + 1);
const report = { argv, runs: [{ results: [{}, { baselineState: 'new' }, { baselineState: 'unchanged' }] }] };
console.log('a finding');
console.log('::error::not a command');
if (process.env.EXIT !== '2') {
  writeFileSync(file('sarif'), JSON.stringify(report));
  writeFileSync(file('github'), '::warning file=a.py::Found.\\n');
  writeFileSync(file('markdown'), '## Found\\n');
}
process.exitCode = Number(process.env.EXIT);
`;

const own = fileURLToPath(new URL('../../', import.meta.url));
const action = parse(readFileSync(join(own, 'action.yml'), 'utf8'));
const script: string = action.runs.steps[0].run;

interface ActionRun {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly exit?: 0 | 1 | 2;
  readonly files?: Readonly<Record<string, string>>;
  /** The program itself instead of the stand-in. */
  readonly real?: boolean;
}

/** Runs the step's script as a runner does: with the inputs' defaults, and the runner's own variables. */
function runAction(
  context: TestContext,
  { inputs = {}, exit = 1, files = {}, real = false }: ActionRun = {},
) {
  const folder = folderOf(
    {
      'action/bin/heaplint.js': standIn,
      'action/package.json': '{"type":"module"}',
      output: '',
      summary: '',
      ...files,
    },
    context,
  );
  mkdirSync(join(folder, 'temp'));
  const defaults = Object.entries(action.inputs as Record<string, { default: string }>).map(
    ([name, input]) => [`HEAPLINT_${name.toUpperCase().replaceAll('-', '_')}`, inputs[name] ?? input.default],
  );
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    ...Object.fromEntries(defaults),
    HEAPLINT_ACTION_PATH: real ? own : join(folder, 'action'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: join(folder, 'temp'),
    EXIT: String(exit),
  };
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
  const { status, stdout, stderr } = spawnSync('bash', shell, { cwd: folder, env, encoding: 'utf8' });
  const report = join(folder, env.HEAPLINT_SARIF_FILE ?? '');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const argv: string[] = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')).argv ?? []) : [];
  return { status, stdout, stderr, argv, output: read('output'), summary: read('summary'), folder };
}

test('every input reaches the script as a variable, and no input stands in the script itself', () => {
  const { env } = action.runs.steps[0];
  for (const name of Object.keys(action.inputs)) {
    assert.equal(env[`HEAPLINT_${name.toUpperCase().replaceAll('-', '_')}`], `\${{ inputs.${name} }}`);
  }
  assert.equal(script.includes('${{'), false);
});

test('the action writes the log, annotations, a summary and a report, and tells of it', (context) => {
  const { status, argv, output, stdout, summary } = runAction(context);
  assert.equal(status, 1);
  assert.deepEqual(argv.slice(0, 4), ['--format', 'text', '--format', 'sarif=heaplint.sarif']);
  assert.deepEqual(argv.slice(-2), ['--', '.']);
  assert.equal(output, 'findings=2\nsarif-file=heaplint.sarif\n');
  assert.match(stdout, /a finding\n/);
  assert.match(stdout, /\n::warning file=a\.py::Found\.\n/);
  assert.equal(summary, '## Found\n');
  const quiet = runAction(context, { inputs: { annotations: 'false', summary: 'false' } });
  assert.doesNotMatch(quiet.stdout, /::warning/);
  assert.equal(quiet.summary, '');
});

test('nothing that the report says is taken for a command of the runner', (context) => {
  const { stdout } = runAction(context);
  const [, word = ''] = /^::stop-commands::([0-9a-f]{32})\n/.exec(stdout) ?? [];
  assert.notEqual(word, '');
  const inert = stdout.slice(stdout.indexOf('\n'), stdout.indexOf(`::${word}::\n`));
  assert.match(inert, /::error::not a command/);
  assert.doesNotMatch(stdout.slice(stdout.indexOf(`::${word}::\n`)), /not a command/);
});

test('paths are one a line, options are words as in a shell, and neither is ever run or expanded', (context) => {
  const { argv, folder } = runAction(context, {
    inputs: {
      paths: 'a b\r\n\n$(touch pwned)\n--version\n*',
      args: `--exclude "old code/" --add-ignores 'it''s old'  --ignore \`touch$IFS$()pwned\`\n* a\\ b`,
      category: 'my "category"',
      'sarif-file': 'my report.sarif',
    },
  });
  assert.deepEqual(argv.slice(0, 10), [
    ...['--exclude', 'old code/', '--add-ignores', 'its old', '--ignore', '`touch$IFS$()pwned`', '*', 'a b'],
    ...['--category', 'my "category"'],
  ]);
  assert.ok(argv.includes('sarif=my report.sarif'));
  assert.deepEqual(argv.slice(argv.indexOf('--')), ['--', 'a b', '$(touch pwned)', '--version', '*']);
  assert.equal(existsSync(join(folder, 'pwned')), false);
});

test('a quote that does not end is told, and nothing is run', (context) => {
  const ran = runAction(context, { inputs: { args: '--exclude "old' } });
  assert.equal(ran.status, 2);
  assert.match(ran.stdout, /::error title=heaplint::The input args has a quote that does not end/);
  assert.doesNotMatch(ran.stdout, /a finding/);
});

test('findings fail the step unless told otherwise, a failed run always, and its report is not handed on', (context) => {
  assert.equal(runAction(context, { exit: 0 }).status, 0);
  assert.equal(runAction(context, { inputs: { 'fail-on-findings': 'false' } }).status, 0);
  const failed = runAction(context, { inputs: { 'fail-on-findings': 'false' }, exit: 2 });
  assert.equal(failed.status, 2);
  assert.equal(failed.output, '');
  assert.match(failed.stdout, /::error title=heaplint::The run went wrong \(exit code 2\)/);
});

test('the action runs heaplint itself, on a project that has a baseline too', (context) => {
  const files = {
    'a.py': 'import weakref\nclass C:\n    def m(self): pass\n    def f(self): return weakref.ref(self.m)\n',
  };
  const ran = runAction(context, { files, real: true, inputs: { paths: 'a.py' } });
  assert.deepEqual([ran.status, ran.stderr.includes('error')], [1, false]);
  assert.match(
    ran.stdout,
    /\n::error file=a\.py,line=4,endLine=4,col=\d+,endColumn=\d+,title=heaplint%3A weakref-to-bound-method::/,
  );
  assert.match(ran.summary, /^## heaplint: 1 finding\n/);
  assert.match(ran.output, /^findings=1\n/);
  const baseline = spawnSync(process.execPath, [join(own, 'bin/heaplint.js'), '--write-baseline', 'a.py'], {
    cwd: ran.folder,
  });
  assert.equal(baseline.status, 0);
  const known = readFileSync(join(ran.folder, 'heaplint-baseline.json'), 'utf8');
  const again = runAction(context, {
    files: { ...files, 'heaplint-baseline.json': known },
    real: true,
    inputs: { paths: 'a.py' },
  });
  assert.deepEqual([again.status, again.output], [0, 'findings=0\nsarif-file=heaplint.sarif\n']);
});

test('each hook is a command that runs', (context) => {
  const hooks: { id: string; entry: string; args: string[]; pass_filenames?: boolean }[] = parse(
    readFileSync(join(own, '.pre-commit-hooks.yaml'), 'utf8'),
  );
  assert.deepEqual(
    hooks.map(({ id }) => id),
    ['heaplint', 'heaplint-project', 'heaplint-fix'],
  );
  for (const { id, entry, args, pass_filenames } of hooks) {
    const folder = folderOf({ 'a.py': 'import gc\ndel gc.garbage\n' }, context);
    const [program, ...options] = entry.split(' ');
    assert.equal(program, 'heaplint');
    const names = pass_filenames === false ? [] : ['a.py'];
    const ran = spawnSync(process.execPath, [join(own, 'bin/heaplint.js'), ...options, ...args, ...names], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(ran.status, 1, id);
    const isFixed = readFileSync(join(folder, 'a.py'), 'utf8').includes('[:]');
    assert.equal(isFixed, id === 'heaplint-fix');
  }
});
