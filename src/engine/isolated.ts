/** A worker that does one request at a time, and is replaced when it dies, hangs or has grown too large. */
import type { Worker } from 'node:worker_threads';
import type { Stop } from './limits.js';
import type { Reply, Request } from './protocol.js';

/** What came of a request: an outcome, or why there is none. */
export type Answer =
  | { readonly kind: 'reply'; readonly reply: Reply & { kind: 'outcome' } }
  | { readonly kind: 'stop'; readonly stop: Stop };

export class IsolatedWorker {
  readonly #start: () => Worker;
  readonly #startTime: number;
  #thread: Thread | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `start` starts a thread that serves requests; it has `startTime` milliseconds until it is ready. */
  constructor(start: () => Worker, startTime: number) {
    this.#start = start;
    this.#startTime = startTime;
  }

  /**
   * Asks the worker, one that is started for it where there is none, once it has answered what was asked before. `what` says
   * then what to ask and how long the answer may take. Never throws.
   */
  ask(what: () => { request: Request; milliseconds: number }): Promise<Answer> {
    const answer = this.#last.then(() => this.#ask(what));
    this.#last = answer;
    return answer;
  }

  async #ask(what: () => { request: Request; milliseconds: number }): Promise<Answer> {
    let thread: Thread;
    try {
      thread = await this.#ready();
    } catch (error) {
      return death(String(error));
    }
    const { request, milliseconds } = what();
    const heard = thread.heard(milliseconds);
    thread.worker.postMessage(request);
    const answer = await heard;
    if (answer.kind === 'reply' && answer.reply.kind === 'outcome') {
      if (answer.reply.isSpent) this.end();
      return { kind: 'reply', reply: answer.reply };
    }
    this.end();
    return answer.kind === 'stop' ? answer : death('it could not be started');
  }

  /** Ends the worker; the next request starts another. */
  end(): void {
    this.#thread?.end();
    this.#thread = undefined;
  }

  /** The thread, once it has said that it is ready. One that says nothing is told by its first answer. */
  async #ready(): Promise<Thread> {
    if (!this.#thread) {
      this.#thread = new Thread(this.#start());
      await this.#thread.heard(this.#startTime);
    }
    return this.#thread;
  }
}

type Heard =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'stop'; readonly stop: Stop };

/** One thread, and what it says. */
class Thread {
  readonly worker: Worker;
  /** What ended it, if anything has. */
  #end: Heard | undefined;
  #settle: ((heard: Heard) => void) | undefined;

  constructor(worker: Worker) {
    this.worker = worker;
    // It does not keep the process alive: only the timer of a question does.
    worker.unref();
    worker.on('message', (reply: Reply) => this.#settle?.({ kind: 'reply', reply }));
    worker.on('error', (error) => this.#over({ kind: 'stop', stop: stopOf(error) }));
    worker.on('exit', (code) => this.#over(death(`exit code ${code}`)));
  }

  /** The next thing that it says, or why it says nothing more. */
  heard(milliseconds: number): Promise<Heard> {
    if (this.#end) return Promise.resolve(this.#end);
    return new Promise((resolve) => {
      const settle = (heard: Heard): void => {
        if (this.#settle !== settle) return;
        clearTimeout(timer);
        this.#settle = undefined;
        resolve(heard);
      };
      const late: Heard = { kind: 'stop', stop: { kind: 'time', milliseconds } };
      // An answer may have come while this thread was busy: it is heard before the clock is believed.
      const timer = setTimeout(() => setImmediate(() => settle(late)), milliseconds);
      this.#settle = settle;
    });
  }

  end(): void {
    void this.worker.terminate();
  }

  #over(end: Heard): void {
    this.#end ??= end;
    this.#settle?.(end);
  }
}

function death(reason: string): { kind: 'stop'; stop: Stop } {
  return { kind: 'stop', stop: { kind: 'death', reason } };
}

function stopOf(error: unknown): Stop {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { kind: 'memory' }
    : { kind: 'death', reason: String(message).split('\n', 1)[0] ?? '' };
}
