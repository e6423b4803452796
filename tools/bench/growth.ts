/** How the time of an analysis grows with the size of what is analysed. */
import type { Analyser, FileForProject, FileSettings } from '../../src/engine/analyser.js';
import type { Files, Shape } from './shapes.js';

/** What a shape took at each size, in milliseconds, and the power of the size that it grows with. */
export interface Growth {
  readonly name: string;
  readonly times: readonly number[];
  readonly exponent: number;
}

/** Milliseconds below which a time is mostly that of the clock and the compiler. */
const TOO_SHORT = 40;
/** A shape that takes longer is not doubled again. */
const LONG_ENOUGH = 4000;
const DOUBLINGS = 3;

/** Measures a shape at n, 2n, 4n and 8n; each size is the best of a few runs. */
export function growthOf(name: string, shape: Shape, analyser: Analyser, settings: FileSettings): Growth {
  const times: number[] = [];
  for (let doubling = 0; doubling <= DOUBLINGS; doubling++) {
    const files = shape.files(shape.n * 2 ** doubling);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < (best > 500 ? 1 : 3); run++)
      best = Math.min(best, timeOf(files, analyser, settings));
    times.push(best);
    if (best > LONG_ENOUGH) break;
  }
  return { name, times, exponent: exponentOf(times) };
}

/** Milliseconds of one analysis of all files, those together included. */
function timeOf(files: Files, analyser: Analyser, settings: FileSettings): number {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const started = performance.now();
  const kept: FileForProject[] = [];
  for (const [path, content] of bytes) {
    const outcome = analyser.analyse(path, content, settings);
    const crash = outcome.notices.find(({ level }) => level === 'error');
    if (crash) throw new Error(crash.message);
    if (outcome.forProject) kept.push(outcome.forProject);
  }
  analyser.analyseProject(kept, { settingsOf: () => settings, read: (path) => bytes.get(path) });
  return performance.now() - started;
}

/**
 * The power of the size that the time grows with, over the last two doublings; 0 where the time is too short to tell.
 */
export function exponentOf(times: readonly number[]): number {
  const last = times.at(-1) ?? 0;
  const steps = Math.min(2, times.length - 1);
  const before = times.at(-1 - steps) ?? 0;
  if (steps === 0 || last < TOO_SHORT) return 0;
  // What is too short to be measured counts as as long as can be: it may not make the growth look steep.
  return Math.log2(last / Math.max(before, TOO_SHORT / 2 ** (steps + 2))) / steps;
}
