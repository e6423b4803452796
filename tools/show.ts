/**
 * Shows what the analysis knows. `npx tsx tools/show.ts code FILE`: the instructions that a file is lowered to; `graph FILE`:
 * who holds whom in its object graph; `lifetime PATH CLASS`: how long the instances of a class live and how many there
 * are, with the places that tell it; PATH is a folder or a file, CLASS a name or `file.py:Class`.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lowerFile, printCode } from '../src/code/index.js';
import { graphOf, printGraph } from '../src/heap/index.js';
import { Lifetimes } from '../src/judge/index.js';
import { decode, LineTable } from '../src/syntax/index.js';
import { definitionsOf } from '../src/testing/code-of.js';
import { summariesIn } from './show/summaries.js';

const [question, path, wanted] = process.argv.slice(2);
if (question === 'code' && path !== undefined) {
  const definitions = definitionsOf(decode(readFileSync(path)).text);
  console.log(printCode(lowerFile(definitions), definitions.tree));
} else if (question === 'graph' && path !== undefined) {
  const definitions = definitionsOf(decode(readFileSync(path)).text);
  console.log(printGraph(graphOf(definitions), definitions.tree));
} else if (question === 'lifetime' && path !== undefined && wanted !== undefined) {
  await showLifetimes(path, wanted);
} else {
  console.error('usage: npx tsx tools/show.ts code FILE | graph FILE | lifetime PATH CLASS');
  process.exitCode = 2;
}

async function showLifetimes(path: string, wanted: string): Promise<void> {
  const summaries = await summariesIn(path);
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const judge = new Lifetimes(summaries);
  const colon = wanted.lastIndexOf(':');
  for (const module of summaries) {
    for (const summary of module.classes) {
      if (summary.name !== wanted.slice(colon + 1)) continue;
      if (colon > 0 && module.path !== wanted.slice(0, colon)) continue;
      const { lifetime, number, because } = judge.lifetimeOf({ summary, module });
      console.log(`${module.path} ${summary.name}: ${lifetime}, ${number}`);
      for (const { place, words } of because) {
        const lines = new LineTable(decode(readFileSync(join(folder, place.path))).text);
        console.log(`  ${place.path}:${lines.lineOf(place.at.start)}: ${words}`);
      }
    }
  }
}
