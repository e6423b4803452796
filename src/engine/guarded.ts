/**
 * An analyser that no file can hang or kill. A small file is analysed where the run is, which costs no start of a thread,
 * under a time limit that Node enforces from outside. Any other file, and every file after the first that had to be
 * stopped, goes to a worker, which is ended for its time and its memory and then replaced.
 */
import type { Worker } from 'node:worker_threads';
import {
  type Analyser,
  type FileForProject,
  type FileOutcome,
  type FileSettings,
  type Finishing,
  finishingOf,
  type ProjectSource,
  type RunAnalyser,
  type Timings,
  unfinished,
} from './analyser.js';
import { OutOfTime, within } from './deadline.js';
import { IsolatedWorker } from './isolated.js';
import { isLight, type Limits, type Stop, stopNotice } from './limits.js';
import { findInProject } from './project-phase.js';
import { analyseRequest, finishRequest, type Request } from './protocol.js';

export class GuardedAnalyser implements RunAnalyser {
  /** What is used for small files; gone once it had to be stopped, because what was stopped has not tidied up. */
  #own: Analyser | undefined;
  readonly #isolated: IsolatedWorker;
  readonly #limits: Limits;
  readonly #elsewhere: Timings = { decode: 0, parse: 0, lower: 0, model: 0, rules: 0, project: 0 };
  readonly #first: Analyser;
  /** Milliseconds that files which are stopped may still take together. */
  #allowance: number;

  /** `startWorker` starts a thread that serves requests. */
  constructor(own: Analyser, startWorker: () => Worker, limits: Limits) {
    this.#own = own;
    this.#first = own;
    this.#isolated = new IsolatedWorker(startWorker, limits.startTime);
    this.#limits = limits;
    this.#allowance = limits.stoppedTime;
  }

  get timings(): Timings {
    const sum = { ...this.#elsewhere };
    for (const phase of Object.keys(sum) as (keyof Timings)[]) sum[phase] += this.#first.timings[phase];
    return sum;
  }

  async analyse(path: string, bytes: Uint8Array, settings: FileSettings): Promise<FileOutcome> {
    return this.#do(
      bytes,
      (analyser) => analyser.analyse(path, bytes, settings),
      () => analyseRequest(path, bytes, settings),
      (stop) => stopped(path, stop, 'Not analysed'),
    );
  }

  async analyseProject(files: readonly FileForProject[], source: ProjectSource): Promise<FileOutcome[]> {
    const milliseconds = this.#limits.fileTime + files.length * this.#limits.projectTimePerFile;
    const { tasks, notices } = findInProject(files, source, (work) => within(milliseconds, work));
    const outcomes: FileOutcome[] = notices.length > 0 ? [{ results: [], notices, suppressed: 0 }] : [];
    for (const task of tasks) {
      const finishing = finishingOf(task, source);
      outcomes.push(finishing ? await this.#finish(finishing) : unfinished(task.unusedIgnores));
    }
    return outcomes;
  }

  /** Ends the worker, so that the process can end. */
  close(): void {
    this.#isolated.end();
  }

  #finish(finishing: Finishing): Promise<FileOutcome> {
    return this.#do(
      finishing.bytes,
      (analyser) => analyser.finish(finishing),
      () => finishRequest(finishing),
      (stop) => stopped(finishing.path, stop, 'What all files together say of this one is not shown'),
    );
  }

  async #do(
    bytes: Uint8Array,
    here: (own: Analyser) => FileOutcome,
    there: () => Request,
    ended: (stop: Stop) => FileOutcome,
  ): Promise<FileOutcome> {
    const milliseconds = this.#timeForOne();
    const own = this.#own;
    if (own && isLight(bytes)) {
      try {
        const outcome = within(milliseconds, () => here(own));
        if (own.isSpent) this.#own = undefined;
        return outcome;
      } catch (error) {
        this.#own = undefined;
        this.#allowance -= milliseconds;
        return ended(
          error instanceof OutOfTime
            ? { kind: 'time', milliseconds }
            : { kind: 'death', reason: String(error) },
        );
      }
    }
    const started = performance.now();
    const answer = await this.#isolated.ask(there(), milliseconds);
    if (answer.kind === 'stop') {
      this.#allowance -= performance.now() - started;
      return ended(answer.stop);
    }
    const { outcome, timings } = answer.reply;
    for (const phase of Object.keys(timings) as (keyof Timings)[]) this.#elsewhere[phase] += timings[phase];
    return outcome;
  }

  /** Less for each, the more have been stopped: many files that hang may not take many times as long. */
  #timeForOne(): number {
    const { fileTime, leastFileTime } = this.#limits;
    return Math.max(leastFileTime, Math.min(fileTime, this.#allowance / 4));
  }
}

function stopped(path: string, stop: Stop, what: string): FileOutcome {
  return { results: [], notices: [stopNotice(path, stop, what)], suppressed: 0 };
}
