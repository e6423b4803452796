import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './node-io.js';
import { UsageError } from './usage-error.js';

/**
 * Writes a whole report, or leaves what was there: nobody reads half of one. Makes the folders on the way. Throws
 * UsageError where it cannot be written.
 */
export function writeOutputFile(path: string, report: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const existing = statSync(path, { throwIfNoEntry: false });
    // A device or a pipe, such as /dev/stderr, has no name to put another file under.
    if (existing && !existing.isFile()) writeFileSync(path, report);
    // A link stays, and its target is replaced.
    else replaceFile(existing ? realpathSync(path) : path, report, existing?.mode);
  } catch (error) {
    throw new UsageError(`cannot write the report to '${path}': ${reasonOf(error)}`);
  }
}

function replaceFile(path: string, text: string, mode: number | undefined): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
  try {
    writeFileSync(draft, text);
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
