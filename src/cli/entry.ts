/** The start of the bundle: the one file that knows the process. */
import { main } from './main.js';
import { nodeIo } from './node-io.js';
import { dist } from './shipped.js';

const io = nodeIo();
// Not process.exit: a report may still be on its way to a pipe.
process.exitCode = await main(process.argv.slice(2), io, {
  groups: async () => (await import('../../rules/index.js')).groups,
  analyser: async () => (await import('./guard.js')).guardedAnalyser(),
  pages: async () => (await import('./rule-pages.js')).readRulePages(new URL('pages.json', dist)),
});
const problem = await io.flushed();
if (problem !== undefined) {
  // A report that did not arrive is neither clean nor findings.
  process.exitCode = 2;
  io.stderr.write(`heaplint: error: the output could not be written: ${problem}\n`);
}
