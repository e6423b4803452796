import type { Io } from './io.js';

/** Milliseconds before anything is shown, and between two updates. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** One line on standard error that counts files, for runs that last. Silent where nobody watches. */
export class Progress {
  readonly #io: Io;
  readonly #isWatched: boolean;
  readonly #start: number;
  #last = 0;
  #isShown = false;

  constructor(io: Io, isQuiet: boolean) {
    this.#io = io;
    this.#isWatched = io.stderr.isTTY && !isQuiet;
    this.#start = io.now();
  }

  /** Tells that `done` of `total` files are analysed. */
  update(done: number, total: number): void {
    if (!this.#isWatched) return;
    const now = this.#io.now();
    if (now - this.#start < PATIENCE || (this.#isShown && now - this.#last < INTERVAL)) return;
    this.#last = now;
    this.#isShown = true;
    this.#io.stderr.write(`\r\x1b[K${done} of ${total} files`);
  }

  /** Takes the line away, so that the report begins on an empty one. */
  clear(): void {
    if (this.#isShown) this.#io.stderr.write('\r\x1b[K');
    this.#isShown = false;
  }
}
