/** Puts a repaired file in the place of the old one. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import type { Notice } from '../rule/result.js';
import { reasonOf } from './node-io.js';
import { replaceFile } from './replace-file.js';

/** A file as it was and as it is repaired. */
export interface ChangedFile {
  /** As in the report. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** How many findings are repaired. */
  readonly fixed: number;
}

/**
 * Writes a repaired file whole or not at all: under a name beside it first, which then takes its place with its
 * permissions, so that a run that is killed leaves one of the two. A file that is not as it was read, or that has a second
 * name, is left alone. Answers why, where it is not written. Never throws.
 */
export function writeFixed(
  { file, path, before, after }: ChangedFile,
  read: () => Uint8Array | undefined,
): Notice | undefined {
  const refuse = (reason: string): Notice => ({
    kind: 'not-fixed',
    level: 'warning',
    path,
    message: `Not fixed: ${reason}.`,
  });
  try {
    // The link stays, and its target is replaced.
    const target = lstatSync(file).isSymbolicLink() ? realpathSync(file) : file;
    const stats = statSync(target);
    if (stats.nlink > 1)
      return refuse('the file has another name (a hard link), which would keep the old text');
    if ((stats.mode & 0o222) === 0) return refuse('the file is read-only');
    const now = read();
    if (!now || Buffer.compare(now, before) !== 0)
      return refuse('the file has changed since it was analysed');
    replaceFile(target, after, stats);
    return undefined;
  } catch (error) {
    return refuse(`the file could not be written (${reasonOf(error)})`);
  }
}
