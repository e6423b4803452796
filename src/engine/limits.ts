/** What one file may cost, so that no file costs the run more than its own findings. */
import type { Notice } from '../rule/result.js';

export interface Limits {
  /** Milliseconds that one file may take. */
  readonly fileTime: number;
  /** What is left to a file when others have taken too long before it. */
  readonly leastFileTime: number;
  /** Milliseconds that files which are stopped may take together before the time of each is cut. */
  readonly stoppedTime: number;
  /** Milliseconds that one rule over all files may take: as much for each file on top of `fileTime`. */
  readonly projectTimePerFile: number;
  /** Megabytes of JavaScript objects that a worker may hold. */
  readonly workerHeap: number;
  /** A worker whose parser holds more bytes is replaced after the file: memory of WebAssembly is never given back. */
  readonly parserMemory: number;
  /** Milliseconds until a worker must be ready. */
  readonly startTime: number;
}

export const defaultLimits: Limits = {
  fileTime: 8_000,
  leastFileTime: 1_000,
  stoppedTime: 60_000,
  projectTimePerFile: 2,
  workerHeap: 700,
  parserMemory: 256 * 1024 * 1024,
  startTime: 30_000,
};

/** A file of more bytes, or with more signs and line ends, is analysed where it can be stopped for its memory too. */
export const LIGHT_BYTES = 64_000;
const LIGHT_SIGNS = 24_000;

/** Whether a file is so small that nothing made of it can fill the memory. Takes time in proportion to a small file. */
export function isLight(bytes: Uint8Array): boolean {
  if (bytes.length > LIGHT_BYTES) return false;
  let signs = 0;
  for (const byte of bytes) {
    // Tokens that are names and numbers have a sign or a blank between them.
    if (byte < 48 || (byte > 57 && byte < 65)) signs++;
  }
  return signs <= LIGHT_SIGNS;
}

/** Why the analysis of a file was ended from outside. */
export type Stop =
  | { readonly kind: 'time'; readonly milliseconds: number }
  | { readonly kind: 'memory' }
  | { readonly kind: 'death'; readonly reason: string };

/** The notice on a file whose analysis was ended. `what` says what is missing of it. */
export function stopNotice(path: string, stop: Stop, what: string): Notice {
  return { kind: 'stopped', level: 'error', path, message: `${what}: ${reasonOf(stop)}.` };
}

function reasonOf(stop: Stop): string {
  switch (stop.kind) {
    case 'time':
      return `it took more than ${Math.round(stop.milliseconds / 100) / 10} seconds`;
    case 'memory':
      return 'it needed more memory than one file may take';
    case 'death':
      return `the analyser ended on it (${stop.reason})`;
  }
}
