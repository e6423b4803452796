/**
 * `npm run fuzz -- [--seed N] [--seconds N] [--count N] [--from N]` analyses inputs made by chance, a few at a time as one
 * project, and checks what must hold of every run: no crash, no hang, nothing lost beside a bad file, spans inside the
 * file, valid reports, the same answer twice, fixes that leave a file which parses; and of settings and ignore files, that
 * they are read. The same seed gives the same inputs; `--from` begins with a later batch. What fails is written to
 * .build/fuzz/ and ends with 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import glob from 'fast-glob';
import { groups } from '../rules/index.js';
import { catalogueOf } from '../src/cli/catalogue.js';
import { guardedAnalyser } from '../src/cli/guard.js';
import { dist } from '../src/cli/shipped.js';
import { PythonParser } from '../src/syntax/index.js';
import { Batches } from './fuzz/batches.js';
import { settingsProblems } from './fuzz/settings-properties.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const failures = join(root, '.build/fuzz');
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    count: { type: 'string', default: 'Infinity' },
    from: { type: 'string', default: '0' },
  },
});
const [seed, seconds, count] = [Number(values.seed), Number(values.seconds), Number(values.count)];

const paths = (await glob(['test-cases/**/*.py'], { cwd: root })).sort();
const corpus = paths.map((path) => readFileSync(join(root, path), 'utf8'));
const rules = groups.flatMap((group) => group.rules);
const analyser = await guardedAnalyser();
const batches = new Batches(seed, corpus, rules, analyser, await PythonParser.load(dist));
const catalogue = catalogueOf(groups);

const started = performance.now();
const kinds = new Map<string, number>();
let inputs = 0;
let batch = Number(values.from);
for (; inputs < count && performance.now() - started < seconds * 1000; batch++) {
  const { files, problems } = await batches.run(batch);
  inputs += files.length;
  const all = [...problems, ...settingsProblems(seed, batch, catalogue)];
  for (const { name, bytes, problem } of all) {
    const kind = problem.slice(0, problem.indexOf(':'));
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    mkdirSync(failures, { recursive: true });
    writeFileSync(join(failures, `${seed}-${batch}-${name}`), bytes);
    console.log(`seed ${seed}, batch ${batch}, ${name}: ${problem.slice(0, 500)}`);
  }
}
analyser.close();
const told = ['crashed', 'hung', 'lost', ...kinds.keys()];
const numbers = [...new Set(told)].map((kind) => `${kind} ${kinds.get(kind) ?? 0}`).join(', ');
const taken = Math.round((performance.now() - started) / 1000);
console.log(
  `${inputs} inputs in ${batch - Number(values.from)} batches of seed ${seed} in ${taken} s: ${numbers}`,
);
if (kinds.size > 0) process.exitCode = 1;
