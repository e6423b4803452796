/**
 * Spells every bad case in other ways that do the same, and fails where fewer findings survive than may.
 *
 * `npm run mutants` judges, `-- WORD` names what is lost in programs and rules whose name holds the word, `-- --raise`
 * writes down what survives now as the least that must from here on.
 */
import { PythonParser } from '../src/syntax/index.js';
import { loadPack } from '../src/testing/pack.js';
import { faults, judged, raised, readGate, writeGate } from './mutants/gate.js';
import { ownPrograms } from './mutants/programs.js';
import { survivals } from './mutants/survival.js';

const words = process.argv.slice(2).filter((argument) => argument !== '--raise');
const parser = await PythonParser.load(new URL('../dist/', import.meta.url));
const found = survivals(ownPrograms(), await loadPack(), parser);
const gate = readGate();
for (const survival of found) {
  const { way, kept, of, share, lost } = judged(survival, gate);
  const floor = gate.floors[way]?.toFixed(1) ?? 'none';
  console.log(
    `${way.padEnd(10)}${kept} of ${of} kept, ${share.toFixed(1)}% (floor ${floor}%), ${survival.gained} gained`,
  );
  const named = lost.filter(({ program, rule }) => words.some((word) => `${program} ${rule}`.includes(word)));
  for (const { program, rule } of named) console.log(`  lost: ${rule} in ${program}`);
}
if (process.argv.includes('--raise')) writeGate(raised(found, gate));
else for (const fault of faults(found, gate)) fail(fault);

function fail(fault: string): void {
  console.error(fault);
  process.exitCode = 1;
}
