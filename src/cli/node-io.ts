import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import type { Io, OutputStream, Reading } from './io.js';

/** The Io of the running process, and whether all that was written has arrived. */
export interface ProcessIo extends Io {
  /** Waits until everything is written; answers in a few words why it was not, if it was not. Never throws. */
  flushed(): Promise<string | undefined>;
}

/** The Io of the running process. */
export function nodeIo(): ProcessIo {
  const streams = [new ProcessStream(process.stdout), new ProcessStream(process.stderr)] as const;
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: streams[0],
    stderr: streams[1],
    readStandardInput,
    confirm,
    readFile: readFileWithin,
    now: () => performance.now(),
    async flushed() {
      const problems = await Promise.all(streams.map((stream) => stream.flushed()));
      return problems.find((problem) => problem !== undefined);
    },
  };
}

/** A stream of the process that remembers that it failed: a full disk, or a reader that went away. */
class ProcessStream implements OutputStream {
  readonly #stream: NodeJS.WriteStream;
  #failure: Error | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    // Not to listen would end the process, with an exit code that means findings.
    stream.on('error', (error: Error) => {
      this.#failure ??= error;
    });
  }

  get isTTY(): boolean {
    return this.#stream.isTTY === true;
  }

  get columns(): number | undefined {
    return this.isTTY ? this.#stream.columns : undefined;
  }

  write(text: string): void {
    if (!this.#failure) this.#stream.write(text);
  }

  async flushed(): Promise<string | undefined> {
    if (!this.#failure && this.#stream.writableLength > 0) {
      await new Promise<void>((resolve) => {
        this.#stream.once('error', () => resolve());
        this.#stream.write('', () => resolve());
      });
    }
    // The error of a write that has just ended is told a moment later.
    await new Promise((resolve) => setImmediate(resolve));
    return this.#failure && reasonOf(this.#failure);
  }
}

/** Reads standard input to its end, or to the first byte past the limit. */
async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}

async function confirm(question: string): Promise<boolean | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}

/** What a reader does about a path that is a symbolic link: it follows links that the user has named. */
export type Links = 'followed' | 'refused';

/** How much is read at once of a file that does not tell its size. */
const PIECE = 65_536;

/**
 * Reads a regular file of at most `limit` bytes: a device, a pipe or a socket may have no end. Never throws, and never
 * waits: what went wrong is in the answer.
 */
export function readFileWithin(path: string, limit: number, links: Links = 'followed'): Reading {
  try {
    // Not opened when it is a device: opening alone may do something.
    const before = links === 'followed' ? statSync(path) : lstatSync(path);
    if (!before.isFile()) return { kind: 'unreadable', reason: kindOf(before) };
    const noFollow = links === 'refused' ? (constants.O_NOFOLLOW ?? 0) : 0;
    // Windows has none of these flags, and nothing that they are against.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | noFollow);
    try {
      // The opened file is measured too: the path may name another file by now.
      const opened = fstatSync(file);
      if (!opened.isFile()) return { kind: 'unreadable', reason: kindOf(opened) };
      if (opened.size > limit) return { kind: 'too-large', size: opened.size };
      return readOpened(file, opened.size, limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** Reads to the end or to the first byte past the limit: a file may grow, or tell no size as in /proc. */
function readOpened(file: number, size: number, limit: number): Reading {
  let bytes = Buffer.allocUnsafe(Math.min(size, limit) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (read === 0) return { kind: 'bytes', bytes: bytes.subarray(0, length) };
    if (length > limit) return { kind: 'too-large', size: length };
    if (length === bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2 + PIECE, limit + 1));
      bytes.copy(larger, 0, 0, length);
      bytes = larger;
    }
  }
}

/** Why something that is no regular file is not read. */
function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'it is a folder';
  return stats.isSymbolicLink() ? 'it is a symbolic link' : 'it is no regular file';
}

/** The reason why a file that does not exist cannot be read. */
export const noFile = 'no such file';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: noFile,
  EEXIST: 'it exists already',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'too many symbolic links',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left',
  EPIPE: 'nobody reads it any more',
};

/** Answers what a file system error means, in a few words without the path. Never throws. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && reasons[code]) || code || String(error);
}
