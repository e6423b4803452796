/** Repairs files on the disk, or shows how. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import picocolors from 'picocolors';
import type { RunAnalyser } from '../engine/analyser.js';
import { fixFile } from '../fix/index.js';
import { byFile } from '../report/by-file.js';
import { visible } from '../report/visible.js';
import type { Result } from '../rule/result.js';
import { decode } from '../syntax/index.js';
import type { Analysed } from './run.js';
import type { ChangedFile } from './write-fixed.js';

export interface FixAllRequest {
  /** The findings of the report: what is not reported is not repaired either. */
  readonly results: readonly Result[];
  readonly unsafe: boolean;
  /** What was analysed, by path. */
  readonly analysed: ReadonlyMap<string, Analysed>;
  /** Reads a file once more. */
  readonly read: (analysed: Analysed) => Uint8Array | undefined;
  /** One that does not check fixes itself. */
  readonly analyser: RunAnalyser;
}

/** Works out the repaired files, in the order of the results; nothing is written. Never throws. */
export async function fixAll({
  results,
  unsafe,
  analysed,
  read,
  analyser,
}: FixAllRequest): Promise<readonly ChangedFile[]> {
  const changed: ChangedFile[] = [];
  for (const [path, own] of byFile(results)) {
    const file = analysed.get(path);
    if (!file || !own.some(({ fix }) => fix)) continue;
    const bytes = read(file);
    const fixed =
      bytes && (await fixFile({ path, bytes, settings: file.settings, results: own, unsafe }, analyser));
    if (fixed) changed.push({ path, file: file.file, before: bytes, after: fixed.bytes, fixed: fixed.fixed });
  }
  return changed;
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
