/**
 * Runs every `*.test.ts` of src, rules and tools with Node's own test runner.
 *
 * `npm test -- --update` rewrites the snapshots of the case folders; any other word keeps the tests, such as the case
 * folders, whose name contains it.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';

const root = fileURLToPath(new URL('../', import.meta.url));
const words = process.argv.slice(2);
const update = words.includes('--update');
const patterns = words.filter((word) => word !== '--update');

const files = (await glob('{src,rules,tools}/**/*.test.ts', { cwd: root })).sort();
const run = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    ...patterns.map((pattern) => `--test-name-pattern=${pattern}`),
    ...files,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(update ? { HEAPLINT_UPDATE: '1' } : {}) } },
);
if (run.error) throw run.error;
process.exitCode = run.status ?? 1;
