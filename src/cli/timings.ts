import type { Io } from './io.js';

/** How long each phase of a run took, for people who make it faster. */
export class Timings {
  readonly #io: Io;
  readonly #start: number;
  readonly #lines: string[] = [];
  #last: number;

  constructor(io: Io) {
    this.#io = io;
    this.#start = this.#last = io.now();
  }

  /** Ends the phase that began where the one before ended; `parts` are milliseconds of phases within it. */
  end(phase: string, parts: Readonly<Record<string, number>> = {}): void {
    const now = this.#io.now();
    this.#lines.push(line(phase, now - this.#last));
    for (const [part, milliseconds] of Object.entries(parts))
      this.#lines.push(line(`  ${part}`, milliseconds));
    this.#last = now;
  }

  /** All phases so far, a line each, in milliseconds. */
  describe(): string {
    return `${[...this.#lines, line('total', this.#last - this.#start)].join('\n')}\n`;
  }
}

function line(phase: string, milliseconds: number): string {
  return `${phase.padEnd(12)}${milliseconds.toFixed(1).padStart(10)} ms`;
}
