import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/node-io.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  statSync
} from "node:fs";
function nodeIo() {
  const streams = [new ProcessStream(process.stdout), new ProcessStream(process.stderr)];
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
      return problems.find((problem) => problem !== void 0);
    }
  };
}
var ProcessStream = class {
  #stream;
  #failure;
  constructor(stream) {
    this.#stream = stream;
    stream.on("error", (error) => {
      this.#failure ??= error;
    });
  }
  get isTTY() {
    return this.#stream.isTTY === true;
  }
  get columns() {
    return this.isTTY ? this.#stream.columns : void 0;
  }
  write(text) {
    if (!this.#failure) this.#stream.write(text);
  }
  async flushed() {
    if (!this.#failure && this.#stream.writableLength > 0) {
      await new Promise((resolve) => {
        this.#stream.once("error", () => resolve());
        this.#stream.write("", () => resolve());
      });
    }
    await new Promise((resolve) => setImmediate(resolve));
    return this.#failure && reasonOf(this.#failure);
  }
};
async function readStandardInput(limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}
async function confirm(question) {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return void 0;
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
var PIECE = 65536;
function readFileWithin(path, limit, links = "followed") {
  try {
    const before = links === "followed" ? statSync(path) : lstatSync(path);
    if (!before.isFile()) return { kind: "unreadable", reason: kindOf(before) };
    const noFollow = links === "refused" ? constants.O_NOFOLLOW ?? 0 : 0;
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | noFollow);
    try {
      const opened = fstatSync(file);
      if (!opened.isFile()) return { kind: "unreadable", reason: kindOf(opened) };
      if (opened.size > limit) return { kind: "too-large", size: opened.size };
      return readOpened(file, opened.size, limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}
function readOpened(file, size, limit) {
  let bytes = Buffer.allocUnsafe(Math.min(size, limit) + 1);
  let length = 0;
  for (; ; ) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (read === 0) return { kind: "bytes", bytes: bytes.subarray(0, length) };
    if (length > limit) return { kind: "too-large", size: length };
    if (length === bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2 + PIECE, limit + 1));
      bytes.copy(larger, 0, 0, length);
      bytes = larger;
    }
  }
}
function kindOf(stats) {
  if (stats.isDirectory()) return "it is a folder";
  return stats.isSymbolicLink() ? "it is a symbolic link" : "it is no regular file";
}
var noFile = "no such file";
var reasons = {
  ENOENT: noFile,
  EEXIST: "it exists already",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "too many symbolic links",
  ENOTDIR: "a part of the path is not a folder",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "no space is left",
  EPIPE: "nobody reads it any more"
};
function reasonOf(error) {
  const { code } = error;
  return code !== void 0 && reasons[code] || code || String(error);
}

export {
  nodeIo,
  readFileWithin,
  noFile,
  reasonOf
};
