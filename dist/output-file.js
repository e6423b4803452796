import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  reasonOf
} from "./node-io.js";
import {
  UsageError
} from "./usage-error.js";

// src/cli/output-file.ts
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
function writeOutputFile(path, report) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing && !existing.isFile()) writeFileSync(path, report);
    else replaceFile(existing ? realpathSync(path) : path, report, existing?.mode);
  } catch (error) {
    throw new UsageError(`cannot write the report to '${path}': ${reasonOf(error)}`);
  }
}
function replaceFile(path, text, mode) {
  const draft = join(
    dirname(path),
    `.${basename(path).slice(0, 100)}.${randomBytes(12).toString("hex")}.draft`
  );
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const file = openSync(draft, flags, 438);
  try {
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (mode !== void 0) chmodSync(draft, mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

export {
  writeOutputFile
};
