/** The analyser of a real run. */
import { Worker } from 'node:worker_threads';
import { createAnalyser } from '../engine/analyser.js';
import { GuardedAnalyser } from '../engine/guarded.js';
import { defaultLimits, type Limits } from '../engine/limits.js';
import { dist, workerProgram } from './shipped.js';

/** An analyser that no file can hang or kill. Throws where the parser is missing from the shipped files. */
export async function guardedAnalyser(limits: Limits = defaultLimits): Promise<GuardedAnalyser> {
  const start = (): Worker =>
    new Worker(workerProgram, {
      resourceLimits: { maxOldGenerationSizeMb: limits.workerHeap, stackSizeMb: 4 },
      // What a worker says it says by messages: a report on standard output has one writer.
      stdout: true,
      stderr: true,
    });
  return new GuardedAnalyser(await createAnalyser(dist), start, limits);
}
