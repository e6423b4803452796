/**
 * Runs the evidence of the rules on every CPython found and writes the numbers beside the programs.
 *
 * `npm run evidence` for all rules, `npm run evidence -- lru-cache-on-method caches` for some, by rule or group.
 */
import { relative } from 'node:path';
import { satisfies } from '@renovatebot/pep440';
import { testCasesFolder } from '../src/testing/cases.js';
import { findPythons, type Python } from '../src/testing/pythons.js';
import {
  hashOfPrograms,
  type MeasuredPair,
  merged,
  readMeasured,
  writeMeasured,
} from './evidence/measured.js';
import { type EvidenceFolder, findEvidenceFolders, type Pair, readPairs } from './evidence/program.js';
import { hasModules, runPair } from './evidence/run.js';
import { judge, type Run } from './evidence/verdict.js';

/** As many programs at once: more would spoil the times. */
const atOnce = 2;

const wanted = process.argv.slice(2);
const all = findEvidenceFolders(testCasesFolder);
const folders = all.filter(({ group, rule }) => {
  return wanted.length === 0 || wanted.some((word) => [rule, group, `${group}/${rule}`].includes(word));
});
const unknown = wanted.filter((word) => {
  return !all.some(({ group, rule }) => [rule, group, `${group}/${rule}`].includes(word));
});
for (const word of unknown) console.error(`There is no evidence for '${word}'.`);

const pythons = await findPythons();
console.log(`CPython ${pythons.map(({ version }) => version).join(', ') || 'was not found'}`);
let failures = unknown.length;
for (const folder of folders) failures += await measureFolder(folder).catch(reportUnreadable);
console.log(`${folders.length} rules, ${failures} problems`);
process.exitCode = failures > 0 || pythons.length === 0 ? 1 : 0;

async function measureFolder({ group, rule, folder }: EvidenceFolder): Promise<number> {
  const old = readMeasured(folder);
  const measured: Record<string, MeasuredPair> = {};
  let problems = 0;
  for (const pair of readPairs(folder)) {
    const label = `${group}/${rule} ${pair.name}`;
    const runs = await runEverywhere(pair);
    const before = old[pair.name];
    if (runs.size === 0) {
      console.log(`${label}: no interpreter here fits, old numbers kept`);
      if (before) measured[pair.name] = before;
      continue;
    }
    const verdict = judge(pair.header, runs);
    for (const [version, { material, numbers }] of Object.entries(verdict.versions)) {
      const words = Object.entries(numbers).map(([metric, [bad, good]]) => `${metric} ${bad} -> ${good}`);
      console.log(`${label} ${version}: ${words.join('; ')}${material ? '' : ' (no difference)'}`);
    }
    for (const problem of verdict.problems) {
      console.error(`PROBLEM ${relative(process.cwd(), pair.bad)} ${problem}`);
      problems += 1;
    }
    const fresh = {
      programs: hashOfPrograms(pair),
      ...(pair.header.counts === undefined ? {} : { counts: pair.header.counts }),
      versions: verdict.versions,
    };
    measured[pair.name] = merged(before, fresh);
  }
  writeMeasured(folder, measured);
  return problems;
}

/** A folder whose programs cannot be read is one problem; the other folders are measured all the same. */
function reportUnreadable(error: unknown): number {
  console.error(`PROBLEM ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}

async function runEverywhere(pair: Pair): Promise<Map<string, Run>> {
  const { python: range, needs } = pair.header;
  const queue = pythons.filter(
    ({ version }) => range === undefined || satisfies(version, range, { prereleases: true }),
  );
  const order = queue.map(({ version }) => version);
  const runs = new Map<string, Run>();
  const work = async (): Promise<void> => {
    for (let python: Python | undefined = queue.shift(); python; python = queue.shift()) {
      if (await hasModules(python, needs)) runs.set(python.version, await runPair(python, pair));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  // In the order of the versions, whichever came first.
  return new Map(order.flatMap((version) => [...runs].filter(([ran]) => ran === version)));
}
