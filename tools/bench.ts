/**
 * `npm run bench -- shapes [WORD]` measures how the analysis of the shapes in bench/shapes.ts, or of those whose name
 * holds the word, grows with their size, under every rule, and fails where one grows faster than a little more than
 * its size.
 */
import { groups } from '../rules/index.js';
import { createAnalyser, type FileSettings } from '../src/engine/analyser.js';
import { growthOf } from './bench/growth.js';
import { shapes } from './bench/shapes.js';

/** What n log n comes to at these sizes, and some noise. */
const STEEPEST = 1.3;

const [what, word = ''] = process.argv.slice(2);
if (what !== 'shapes') {
  console.error('usage: npm run bench -- shapes [WORD]');
  process.exitCode = 2;
} else {
  const analyser = await createAnalyser(new URL('../dist/', import.meta.url));
  const rules = groups.flatMap((group) => group.rules);
  const settings: FileSettings = {
    rules,
    minConfidence: 'possible',
    python: undefined,
    reportUnusedIgnores: true,
    knownRules: new Set(rules.map((rule) => rule.name)),
  };
  const steep: string[] = [];
  for (const [name, shape] of Object.entries(shapes)) {
    if (!name.includes(word)) continue;
    const { times, exponent } = growthOf(name, shape, analyser, settings);
    const isSteep = exponent > STEEPEST;
    if (isSteep) steep.push(name);
    const numbers = times.map((time) => time.toFixed(0).padStart(6)).join(' ');
    console.log(`${isSteep ? 'STEEP' : '     '} ${exponent.toFixed(2)} ${numbers} ms  ${name}`);
  }
  console.log(`${steep.length} of ${Object.keys(shapes).length} shapes grow faster than n^${STEEPEST}`);
  if (steep.length > 0) process.exitCode = 1;
}
