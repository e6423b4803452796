/** The start of the bundle: the one file that knows the process and where the shipped files lie. */
import { main } from './main.js';
import { nodeIo } from './node-io.js';

// The bundle lies in dist/ itself; the sources, run directly, lie two folders deep.
const isSource = import.meta.url.endsWith('/src/cli/entry.ts');
const dist = new URL(isSource ? '../../dist/' : './', import.meta.url);

// Not process.exit: a report may still be on its way to a pipe.
process.exitCode = await main(process.argv.slice(2), nodeIo(), {
  groups: async () => (await import('../../rules/index.js')).groups,
  analyser: async () => (await import('../engine/analyser.js')).createAnalyser(dist),
  pages: async () => (await import('./rule-pages.js')).readRulePages(new URL('pages.json', dist)),
});
