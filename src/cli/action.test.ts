import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { folderOf } from './stand-ins.js';

/** A heaplint that leaves its arguments as the report, with two results, and exits as told. */
const standIn = `
import { writeFileSync } from 'node:fs';
const argv = process.argv.slice(2);
const report = { argv, runs: [{ results: [1, 2] }] };
if (process.env.EXIT !== '2') writeFileSync(argv[argv.indexOf('--output-file') + 1], JSON.stringify(report));
process.exitCode = Number(process.env.EXIT);
`;

const action = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');

/** The step's script, as a runner would write it to a file. */
function script(): string {
  const body = action.split(/^ {6}run: \|\n/m)[1];
  assert.ok(body);
  return body.replaceAll(/^ {8}/gm, '');
}

function runAction(context: TestContext, inputs: Readonly<Record<string, string>>, exit: 0 | 1 | 2 = 1) {
  const folder = folderOf(
    { 'bin/heaplint.js': standIn, 'package.json': '{"type":"module"}', output: '' },
    context,
  );
  const env = {
    PATH: process.env.PATH,
    HEAPLINT_PATHS: '.',
    HEAPLINT_ARGS: '',
    HEAPLINT_SARIF_FILE: 'heaplint.sarif',
    HEAPLINT_CATEGORY: '',
    HEAPLINT_FAIL_ON_FINDINGS: 'true',
    HEAPLINT_ACTION_PATH: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    EXIT: String(exit),
    ...inputs,
  };
  const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script()], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const report = join(folder, env.HEAPLINT_SARIF_FILE);
  const argv: unknown = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).argv : undefined;
  return { status, stderr, argv, output: readFileSync(join(folder, 'output'), 'utf8'), folder };
}

test('the action leaves a report and tells of it', (context) => {
  const { status, argv, output } = runAction(context, {});
  assert.equal(status, 1);
  assert.deepEqual(argv, ['--format', 'sarif', '--output-file', 'heaplint.sarif', '--', '.']);
  assert.equal(output, 'findings=2\nsarif-file=heaplint.sarif\n');
});

test('paths are one a line, options are words, and neither is ever run or expanded', (context) => {
  const { argv, folder } = runAction(context, {
    HEAPLINT_PATHS: 'a b\r\n\n$(touch pwned)\n--version\n*',
    HEAPLINT_ARGS: '--strict  --ignore `touch$IFS$()pwned` *',
    HEAPLINT_CATEGORY: 'my "category"',
    HEAPLINT_SARIF_FILE: 'my report.sarif',
  });
  assert.deepEqual(argv, [
    ...['--strict', '--ignore', '`touch$IFS$()pwned`', '*', '--category', 'my "category"'],
    ...[
      '--format',
      'sarif',
      '--output-file',
      'my report.sarif',
      '--',
      'a b',
      '$(touch pwned)',
      '--version',
      '*',
    ],
  ]);
  assert.equal(existsSync(join(folder, 'pwned')), false);
});

test('findings fail the step unless told otherwise, a failed run always', (context) => {
  assert.equal(runAction(context, {}, 0).status, 0);
  assert.equal(runAction(context, { HEAPLINT_FAIL_ON_FINDINGS: 'false' }, 1).status, 0);
  const failed = runAction(context, { HEAPLINT_FAIL_ON_FINDINGS: 'false' }, 2);
  assert.equal(failed.status, 2);
  assert.equal(failed.output, '');
});

test('no input stands in the script itself', () => {
  assert.equal(script().includes('${{'), false);
});
