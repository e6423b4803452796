import { randomBytes } from 'node:crypto';
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
  writeFileSync,
} from 'node:fs';
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
    // A link that the user names stays, and its target is replaced.
    else replaceFile(existing ? realpathSync(path) : path, report, existing?.mode);
  } catch (error) {
    throw new UsageError(`cannot write the report to '${path}': ${reasonOf(error)}`);
  }
}

/**
 * Puts a file with this text in the place of what is at `path`, whose folder exists, at once: whenever the process is
 * killed, the old file is there whole or the new one is. Nothing else is written, and nothing is written through a link.
 * Throws what the file system throws.
 */
export function replaceFile(path: string, text: string, mode: number | undefined): void {
  // In the same folder, because only there a file can be renamed into place. Nobody can put a link where it will be:
  // its name is not to be guessed, and a name that is taken is refused.
  const draft = join(
    dirname(path),
    `.${basename(path).slice(0, 100)}.${randomBytes(12).toString('hex')}.draft`,
  );
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const file = openSync(draft, flags, 0o666);
  try {
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
