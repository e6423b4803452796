import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/version.ts
var version = "0.1.0";

// src/cli/node-io.ts
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
function nodeIo() {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    readStandardInput,
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

// src/report/index.ts
var people = { forPeople: true, hasNotices: false };
var programs = { forPeople: false, hasNotices: false };
var formats = {
  text: {
    ...people,
    summary: "people: the code, the places that prove it, what to do",
    load: async () => (await import("./text.js")).text
  },
  concise: {
    ...people,
    summary: "a line a finding, for editors",
    load: async () => (await import("./concise.js")).concise
  },
  grouped: {
    ...people,
    summary: "a line a finding, under the name of its file",
    load: async () => (await import("./concise.js")).grouped
  },
  markdown: {
    ...programs,
    summary: "a job summary or a comment",
    load: async () => (await import("./markdown.js")).markdown
  },
  json: {
    ...programs,
    hasNotices: true,
    summary: "programs, by a versioned schema",
    load: async () => (await import("./json.js")).json
  },
  sarif: {
    ...programs,
    hasNotices: true,
    summary: "code scanning: SARIF 2.1.0",
    load: async () => (await import("./sarif.js")).sarif
  },
  github: {
    ...programs,
    summary: "annotations of GitHub Actions",
    load: async () => (await import("./github.js")).github
  },
  gitlab: {
    ...programs,
    summary: "GitLab's Code Quality report",
    load: async () => (await import("./gitlab.js")).gitlab
  },
  junit: {
    ...programs,
    summary: "JUnit XML",
    load: async () => (await import("./junit.js")).junit
  },
  checkstyle: {
    ...programs,
    summary: "Checkstyle XML",
    load: async () => (await import("./checkstyle.js")).checkstyle
  },
  rdjson: {
    ...programs,
    summary: "reviewdog",
    load: async () => (await import("./rdjson.js")).rdjson
  }
};
var formatNames = Object.keys(formats);

export {
  formats,
  formatNames,
  version,
  nodeIo,
  reasonOf
};
