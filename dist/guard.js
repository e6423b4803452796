import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  createAnalyser,
  defaultLimits,
  findInProject,
  finishingOf,
  isLight,
  stopNotice,
  unfinished
} from "./analyser-2.js";
import "./web-tree-sitter.js";
import {
  analyseRequest,
  finishRequest
} from "./protocol.js";
import {
  dist,
  workerProgram
} from "./shipped.js";
import {
  OutOfTime,
  within
} from "./deadline.js";
import "./pep440.js";
import "./shared.js";

// src/cli/guard.ts
import { Worker } from "node:worker_threads";

// src/engine/isolated.ts
var IsolatedWorker = class {
  #start;
  #startTime;
  #thread;
  /** `start` starts a thread that serves requests; it has `startTime` milliseconds until it is ready. */
  constructor(start, startTime) {
    this.#start = start;
    this.#startTime = startTime;
  }
  /** Asks the worker, one that is started for it where there is none. Never throws. */
  async ask(request, milliseconds) {
    let thread;
    try {
      thread = await this.#ready();
    } catch (error) {
      return death(String(error));
    }
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
    worker.on("message", (reply) => this.#settle?.({ kind: "reply", reply }));
    worker.on("error", (error) => this.#over({ kind: "stop", stop: stopOf(error) }));
    worker.on("exit", (code) => this.#over(death(`exit code ${code}`)));
  }
  /** The next thing that it says, or why it says nothing more. */
  heard(milliseconds) {
    if (this.#end) return Promise.resolve(this.#end);
    return new Promise((resolve) => {
      const settle = (heard) => {
        clearTimeout(timer);
        this.#settle = void 0;
        resolve(heard);
      };
      const late = { kind: "stop", stop: { kind: "time", milliseconds } };
      const timer = setTimeout(() => settle(late), milliseconds);
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
var GuardedAnalyser = class {
  /** What is used for small files; gone once it had to be stopped, because what was stopped has not tidied up. */
  #own;
  #isolated;
  #limits;
  #elsewhere = { decode: 0, parse: 0, lower: 0, model: 0, rules: 0, project: 0 };
  #first;
  /** Milliseconds that files which are stopped may still take together. */
  #allowance;
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
  async analyse(path, bytes, settings) {
    return this.#do(
      bytes,
      (analyser) => analyser.analyse(path, bytes, settings),
      () => analyseRequest(path, bytes, settings),
      (stop) => stopped(path, stop, "Not analysed")
    );
  }
  async analyseProject(files, source) {
    const milliseconds = this.#limits.fileTime + files.length * this.#limits.projectTimePerFile;
    const { tasks, notices } = findInProject(files, source, (work) => within(milliseconds, work));
    const outcomes = notices.length > 0 ? [{ results: [], notices, suppressed: 0 }] : [];
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
    return this.#do(
      finishing.bytes,
      (analyser) => analyser.finish(finishing),
      () => finishRequest(finishing),
      (stop) => stopped(finishing.path, stop, "What all files together say of this one is not shown")
    );
  }
  async #do(bytes, here, there, ended) {
    const milliseconds = this.#timeForOne();
    const own = this.#own;
    if (own && isLight(bytes)) {
      try {
        const outcome2 = within(milliseconds, () => here(own));
        if (own.isSpent) this.#own = void 0;
        return outcome2;
      } catch (error) {
        this.#own = void 0;
        this.#allowance -= milliseconds;
        return ended(
          error instanceof OutOfTime ? { kind: "time", milliseconds } : { kind: "death", reason: String(error) }
        );
      }
    }
    const started = performance.now();
    const answer = await this.#isolated.ask(there(), milliseconds);
    if (answer.kind === "stop") {
      this.#allowance -= performance.now() - started;
      return ended(answer.stop);
    }
    const { outcome, timings } = answer.reply;
    for (const phase of Object.keys(timings)) this.#elsewhere[phase] += timings[phase];
    return outcome;
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
