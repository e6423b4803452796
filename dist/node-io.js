import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/node-io.ts
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
function nodeIo() {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    readStandardInput,
    confirm,
    readFile: readFileWithin,
    now: () => performance.now()
  };
}
function outputStream(stream) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : void 0,
    write: (text) => {
      stream.write(text);
    }
  };
}
async function readStandardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
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
function readFileWithin(path, limit) {
  try {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      if (size > limit) return { kind: "too-large", size };
      const bytes = readFileSync(file);
      return bytes.length > limit ? { kind: "too-large", size: bytes.length } : { kind: "bytes", bytes };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}
var reasons = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "too many symbolic links",
  ENOTDIR: "a part of the path is not a folder",
  ENAMETOOLONG: "the name is too long"
};
function reasonOf(error) {
  const { code } = error;
  return code !== void 0 && reasons[code] || code || String(error);
}

export {
  nodeIo,
  reasonOf
};
