/**
 * An analyser that no file can hang or kill. Small files are analysed where the run is, which costs no start of a thread,
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
import { isLight, LIGHT_BYTES, type Limits, type Stop, stopNotice } from './limits.js';
import { findInProject } from './project-phase.js';
import { analyseRequest, finishRequest, type Request } from './protocol.js';

/** Something to do with one file, here or in a worker. */
interface Task {
  readonly size: number;
  here(own: Analyser): FileOutcome;
  there(): Request;
  ended(stop: Stop): FileOutcome;
  done(outcome: FileOutcome): void;
}

/** More small files are not done under one time limit, each of which costs the start of a timer's thread. */
const MOST_TOGETHER = 64;

export class GuardedAnalyser implements RunAnalyser {
  /** What is used for small files; gone once it had to be stopped, because what was stopped has not tidied up. */
  #own: Analyser | undefined;
  readonly #isolated: IsolatedWorker;
  readonly #limits: Limits;
  readonly #elsewhere: Timings = { decode: 0, parse: 0, lower: 0, model: 0, rules: 0, project: 0 };
  readonly #first: Analyser;
  /** Milliseconds that files which are stopped may still take together. */
  #allowance: number;
  /** Small files that wait for others, to be done together. */
  #waiting: Task[] = [];
  #waitingBytes = 0;

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

  /** Files that are not waited for one by one are done together, which saves time. */
  analyse(path: string, bytes: Uint8Array, settings: FileSettings): Promise<FileOutcome> {
    return this.#do(bytes, {
      here: (analyser) => analyser.analyse(path, bytes, settings),
      there: () => analyseRequest(path, bytes, settings),
      ended: (stop) => stopped(path, stop, 'Not analysed'),
    });
  }

  async analyseProject(files: readonly FileForProject[], source: ProjectSource): Promise<FileOutcome[]> {
    const milliseconds = this.#limits.fileTime + files.length * this.#limits.projectTimePerFile;
    const { tasks, weighed, notices } = findInProject(files, source, (work) => within(milliseconds, work));
    const outcomes: FileOutcome[] = [...weighed];
    if (notices.length > 0) outcomes.push({ results: [], notices, suppressed: 0 });
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
    return this.#do(finishing.bytes, {
      here: (analyser) => analyser.finish(finishing),
      there: () => finishRequest(finishing),
      ended: (stop) => stopped(finishing.path, stop, 'What all files together say of this one is not shown'),
    });
  }

  #do(bytes: Uint8Array, work: Omit<Task, 'size' | 'done'>): Promise<FileOutcome> {
    return new Promise((done) => {
      const task: Task = { ...work, size: bytes.length, done };
      if (!this.#own || !isLight(bytes)) {
        void this.#elsewhereOf(task);
        return;
      }
      if (this.#waiting.length === 0) setImmediate(() => this.#doWaiting());
      this.#waiting.push(task);
      this.#waitingBytes += task.size;
      if (this.#waiting.length === MOST_TOGETHER || this.#waitingBytes > LIGHT_BYTES) this.#doWaiting();
    });
  }

  /** Does the small files that wait, under one limit: together they are no larger than one may be. */
  #doWaiting(): void {
    const tasks = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    const own = this.#own;
    const milliseconds = this.#timeForOne();
    let begun = performance.now();
    let next = 0;
    try {
      if (own && tasks.length > 0) {
        within(milliseconds, () => {
          for (; next < tasks.length && !own.isSpent; next++) {
            begun = performance.now();
            const task = tasks[next];
            task?.done(task.here(own));
          }
        });
        if (own.isSpent) this.#own = undefined;
      }
    } catch (error) {
      this.#own = undefined;
      const task = tasks[next++];
      this.#allowance -= milliseconds;
      const isItsFault = performance.now() - begun > milliseconds / 2;
      if (!(error instanceof OutOfTime)) task?.done(task.ended({ kind: 'death', reason: String(error) }));
      else if (isItsFault) task?.done(task.ended({ kind: 'time', milliseconds }));
      // Those before it may have taken most of the time.
      else if (task) void this.#elsewhereOf(task);
    }
    for (const task of tasks.slice(next)) void this.#elsewhereOf(task);
  }

  async #elsewhereOf(task: Task): Promise<void> {
    const answer = await this.#isolated.ask(() => ({
      request: task.there(),
      milliseconds: this.#timeForOne(),
    }));
    if (answer.kind === 'stop') {
      if (answer.stop.kind === 'time') this.#allowance -= answer.stop.milliseconds;
      task.done(task.ended(answer.stop));
      return;
    }
    const { outcome, timings } = answer.reply;
    for (const phase of Object.keys(timings) as (keyof Timings)[]) this.#elsewhere[phase] += timings[phase];
    task.done(outcome);
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
