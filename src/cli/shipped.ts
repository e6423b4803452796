/** Where the shipped files lie. */

// The bundle lies in dist/ itself; the sources, run directly, lie two folders deep.
const isSource = import.meta.url.endsWith('/src/cli/shipped.ts');

/** The folder of the parser, the grammar and the rules' pages. */
export const dist = new URL(isSource ? '../../dist/' : './', import.meta.url);

/** The program of a worker's thread. */
export const workerProgram = new URL(isSource ? './worker.ts' : './worker.js', import.meta.url);
