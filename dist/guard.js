import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  analyseRequest,
  finishRequest
} from "./protocol.js";
import {
  LIGHT_BYTES,
  createAnalyser,
  defaultLimits,
  findInProject,
  finishingOf,
  isLight,
  stopNotice,
  unfinished
} from "./keepers.js";
import "./line-hash.js";
import "./file-model.js";
import "./stub-digest.js";
import "./web-tree-sitter.js";
import {
  OutOfTime,
  within
} from "./deadline.js";
import "./pep440.js";
import {
  dist,
  workerProgram
} from "./shipped.js";
import "./shared.js";

// src/cli/guard.ts
import { Worker } from "node:worker_threads";

// src/engine/isolated.ts
var IsolatedWorker = class {
  #start;
  #startTime;
  #thread;
  #last = Promise.resolve();
  /** `start` starts a thread that serves requests; it has `startTime` milliseconds until it is ready. */
  constructor(start, startTime) {
    this.#start = start;
    this.#startTime = startTime;
  }
  /**
   * Asks the worker, one that is started for it where there is none, once it has answered what was asked before. `what` says
   * then what to ask and how long the answer may take. Never throws.
   */
  ask(what) {
    const answer = this.#last.then(() => this.#ask(what));
    this.#last = answer;
    return answer;
  }
  async #ask(what) {
    let thread;
    try {
      thread = await this.#ready();
    } catch (error) {
      return death(String(error));
    }
    const { request, milliseconds } = what();
    const heard = thread.heard(milliseconds);
    thread.worker.postMessage(request);
    const answer = await heard;
    if (answer.kind === "reply" && answer.reply.kind === "outcome") {
      if (answer.reply.isSpent) this.end();
      return { kind: "reply", reply: answer.reply };
    }
    this.end();
    return answer.kind === "stop" ? answer : death("it could not be started");
  }
  /** Ends the worker; the next request starts another. */
  end() {
    this.#thread?.end();
    this.#thread = void 0;
  }
  /** The thread, once it has said that it is ready. One that says nothing is told by its first answer. */
  async #ready() {
    if (!this.#thread) {
      this.#thread = new Thread(this.#start());
      await this.#thread.heard(this.#startTime);
    }
    return this.#thread;
  }
};
var Thread = class {
  worker;
  /** What ended it, if anything has. */
  #end;
  #settle;
  constructor(worker) {
    this.worker = worker;
    worker.unref();
    worker.on("message", (reply) => this.#settle?.({ kind: "reply", reply }));
    worker.on("error", (error) => this.#over({ kind: "stop", stop: stopOf(error) }));
    worker.on("exit", (code) => this.#over(death(`exit code ${code}`)));
  }
  /** The next thing that it says, or why it says nothing more. */
  heard(milliseconds) {
    if (this.#end) return Promise.resolve(this.#end);
    return new Promise((resolve) => {
      const settle = (heard) => {
        if (this.#settle !== settle) return;
        clearTimeout(timer);
        this.#settle = void 0;
        resolve(heard);
      };
      const late = { kind: "stop", stop: { kind: "time", milliseconds } };
      const timer = setTimeout(() => setImmediate(() => settle(late)), milliseconds);
      this.#settle = settle;
    });
  }
  end() {
    void this.worker.terminate();
  }
  #over(end) {
    this.#end ??= end;
    this.#settle?.(end);
  }
};
function death(reason) {
  return { kind: "stop", stop: { kind: "death", reason } };
}
function stopOf(error) {
  const { code, message } = error;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "memory" } : { kind: "death", reason: String(message).split("\n", 1)[0] ?? "" };
}

// src/engine/guarded.ts
var MOST_TOGETHER = 64;
var GuardedAnalyser = class {
  /** What is used for small files; gone once it had to be stopped, because what was stopped has not tidied up. */
  #own;
  #isolated;
  #limits;
  #elsewhere = { decode: 0, parse: 0, lower: 0, model: 0, rules: 0, project: 0 };
  #first;
  /** Milliseconds that files which are stopped may still take together. */
  #allowance;
  /** Small files that wait for others, to be done together. */
  #waiting = [];
  #waitingBytes = 0;
  /** `startWorker` starts a thread that serves requests. */
  constructor(own, startWorker, limits) {
    this.#own = own;
    this.#first = own;
    this.#isolated = new IsolatedWorker(startWorker, limits.startTime);
    this.#limits = limits;
    this.#allowance = limits.stoppedTime;
  }
  get timings() {
    const sum = { ...this.#elsewhere };
    for (const phase of Object.keys(sum)) sum[phase] += this.#first.timings[phase];
    return sum;
  }
  /** Files that are not waited for one by one are done together, which saves time. */
  analyse(path, bytes, settings) {
    return this.#do(bytes, {
      here: (analyser) => analyser.analyse(path, bytes, settings),
      there: () => analyseRequest(path, bytes, settings),
      ended: (stop) => stopped(path, stop, "Not analysed")
    });
  }
  async analyseProject(files, source) {
    const milliseconds = this.#limits.fileTime + files.length * this.#limits.projectTimePerFile;
    const { tasks, weighed, notices } = findInProject(files, source, (work) => within(milliseconds, work));
    const outcomes = [...weighed];
    if (notices.length > 0) outcomes.push({ results: [], notices, suppressed: 0 });
    for (const task of tasks) {
      const finishing = finishingOf(task, source);
      outcomes.push(finishing ? await this.#finish(finishing) : unfinished(task.unusedIgnores));
    }
    return outcomes;
  }
  /** Ends the worker, so that the process can end. */
  close() {
    this.#isolated.end();
  }
  #finish(finishing) {
    return this.#do(finishing.bytes, {
      here: (analyser) => analyser.finish(finishing),
      there: () => finishRequest(finishing),
      ended: (stop) => stopped(finishing.path, stop, "What all files together say of this one is not shown")
    });
  }
  #do(bytes, work) {
    return new Promise((done) => {
      const task = { ...work, size: bytes.length, done };
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
  #doWaiting() {
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
        if (own.isSpent) this.#own = void 0;
      }
    } catch (error) {
      this.#own = void 0;
      const task = tasks[next++];
      this.#allowance -= milliseconds;
      const isItsFault = performance.now() - begun > milliseconds / 2;
      if (!(error instanceof OutOfTime)) task?.done(task.ended({ kind: "death", reason: String(error) }));
      else if (isItsFault) task?.done(task.ended({ kind: "time", milliseconds }));
      else if (task) void this.#elsewhereOf(task);
    }
    for (const task of tasks.slice(next)) void this.#elsewhereOf(task);
  }
  async #elsewhereOf(task) {
    const answer = await this.#isolated.ask(() => ({
      request: task.there(),
      milliseconds: this.#timeForOne()
    }));
    if (answer.kind === "stop") {
      if (answer.stop.kind === "time") this.#allowance -= answer.stop.milliseconds;
      task.done(task.ended(answer.stop));
      return;
    }
    const { outcome, timings } = answer.reply;
    for (const phase of Object.keys(timings)) this.#elsewhere[phase] += timings[phase];
    task.done(outcome);
  }
  /** Less for each, the more have been stopped: many files that hang may not take many times as long. */
  #timeForOne() {
    const { fileTime, leastFileTime } = this.#limits;
    return Math.max(leastFileTime, Math.min(fileTime, this.#allowance / 4));
  }
};
function stopped(path, stop, what) {
  return { results: [], notices: [stopNotice(path, stop, what)], suppressed: 0 };
}

// src/cli/guard.ts
async function guardedAnalyser(limits = defaultLimits) {
  const start = () => new Worker(workerProgram, {
    resourceLimits: { maxOldGenerationSizeMb: limits.workerHeap, stackSizeMb: 4 },
    // What a worker says it says by messages: a report on standard output has one writer.
    stdout: true,
    stderr: true
  });
  return new GuardedAnalyser(await createAnalyser(dist), start, limits);
}
export {
  guardedAnalyser
};
