import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  reasonOf
} from "./node-io.js";
import {
  UsageError
} from "./usage-error.js";

// src/cli/output-file.ts
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
  try {
    writeFileSync(draft, text);
    if (mode !== void 0) chmodSync(draft, mode);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

export {
  writeOutputFile
};
