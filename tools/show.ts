/** `npx tsx tools/show.ts code|graph FILE`: what heaplint sees in a file, its instructions or its object graph. */
import { readFileSync } from 'node:fs';
import { lowerFile, printCode } from '../src/code/index.js';
import { graphOf, printGraph } from '../src/heap/index.js';
import { definitionsOf } from '../src/testing/code-of.js';

const [what, path] = process.argv.slice(2);
if ((what !== 'code' && what !== 'graph') || path === undefined) {
  process.stderr.write('usage: npx tsx tools/show.ts code|graph FILE\n');
  process.exitCode = 2;
} else {
  const definitions = definitionsOf(readFileSync(path, 'utf8'));
  const { tree } = definitions;
  const shown =
    what === 'code' ? printCode(lowerFile(definitions), tree) : printGraph(graphOf(definitions), tree);
  process.stdout.write(shown);
}
