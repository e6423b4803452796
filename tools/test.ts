/**
 * Runs every `*.test.ts` of src, rules and tools with Node's own test runner.
 *
 * `npm test -- --update` rewrites the snapshots of the case folders. `npm test -- WORD` runs the test files whose path
 * holds the word or, where there is none, what is tested of the rule or group of that name.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';

const root = fileURLToPath(new URL('../', import.meta.url));
const ruleTests = ['src/testing/cases.test.ts', 'tools/pack.test.ts'];

const words = process.argv.slice(2);
const update = words.includes('--update');
const [word] = words.filter((argument) => argument !== '--update');

const all = (await glob('{src,rules,tools}/**/*.test.ts', { cwd: root })).sort();
const named = all.filter((path) => word === undefined || path.includes(word));
const files = named.length > 0 ? named : ruleTests;
const pattern = named.length > 0 ? [] : [`--test-name-pattern=${word}`];
const run = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', ...pattern, ...files],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(update ? { HEAPLINT_UPDATE: '1' } : {}) } },
);
if (run.error) throw run.error;
process.exitCode = run.status ?? 1;
