/** Repairs files on the disk, or shows how. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import picocolors from 'picocolors';
import type { Analyser } from '../engine/analyser.js';
import { fixFile } from '../fix/index.js';
import { byFile } from '../report/by-file.js';
import { visible } from '../report/visible.js';
import type { Notice, Result } from '../rule/result.js';
import { decode } from '../syntax/index.js';
import { reasonOf } from './node-io.js';
import { replaceFile } from './replace-file.js';
import type { Analysed } from './run.js';

export interface FixAllRequest {
  /** The findings of the report: what is not reported is not repaired either. */
  readonly results: readonly Result[];
  readonly unsafe: boolean;
  /** What was analysed, by path. */
  readonly analysed: ReadonlyMap<string, Analysed>;
  /** Reads a file once more. */
  readonly read: (analysed: Analysed) => Uint8Array | undefined;
  /** One that does not check fixes itself. */
  readonly analyser: Analyser;
}

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

/** Works out the repaired files, in the order of the results; nothing is written. Never throws. */
export function fixAll({ results, unsafe, analysed, read, analyser }: FixAllRequest): readonly ChangedFile[] {
  return [...byFile(results)].flatMap(([path, own]) => {
    const file = analysed.get(path);
    if (!file || !own.some(({ fix }) => fix)) return [];
    const bytes = read(file);
    const fixed = bytes && fixFile({ path, bytes, settings: file.settings, results: own, unsafe }, analyser);
    return fixed ? [{ path, file: file.file, before: bytes, after: fixed.bytes, fixed: fixed.fixed }] : [];
  });
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

export interface PatchOptions {
  readonly colour: boolean;
  /** Whether a terminal shows it: then nothing in it may be obeyed there. */
  readonly isSeen: boolean;
}

/** The changes as one patch that `git apply` and `patch -p1` take; `prefix` leads from the current folder to the paths. */
export function patchOf(
  changed: readonly ChangedFile[],
  prefix: string,
  { colour, isSeen }: PatchOptions,
): string {
  const paint = picocolors.createColors(colour);
  const patches = changed.map(({ path, before, after }) => {
    const name = prefix + path;
    const [old, repaired] = [decode(before).text, decode(after).text];
    return createTwoFilesPatch(`a/${name}`, `b/${name}`, old, repaired, undefined, undefined, {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    });
  });
  const patch = patches.join('');
  if (!isSeen && !colour) return patch;
  const paints: Readonly<Record<string, (line: string) => string>> = {
    '@': paint.cyan,
    '+': paint.green,
    '-': paint.red,
  };
  const lines = patch.split('\n').map((line) => (isSeen ? visible(line) : line));
  return lines.map((line) => paints[line[0] ?? '']?.(line) ?? line).join('\n');
}
