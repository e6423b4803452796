/** Findings that were there before: which file remembers them, and what a run makes of them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { baselineText, type Known, known, match, readBaseline } from '../baseline/index.js';
import type { Result } from '../rule/result.js';
import type { Arguments } from './arguments.js';
import type { Config } from './config/config.js';
import type { Io } from './io.js';
import { reasonOf } from './node-io.js';
import { writeOutputFile } from './output-file.js';
import { innerPath } from './path-patterns.js';
import { UsageError } from './usage-error.js';

/** The baseline that is used where nobody names one and there is such a file in the current folder. */
export const BASELINE_NAME = 'heaplint-baseline.json';

/** The results of a run, told apart; each sorted as before. */
export interface Separated {
  readonly results: readonly Result[];
  readonly old: readonly Result[];
  /** What was known and is found no more. */
  readonly gone: readonly Known[];
}

/**
 * Tells new results from those that are among `before`. `pathOf` answers the path by which a result would be known,
 * `isGone` whether the file of such a path is no more. Never throws.
 */
export function separate(
  results: readonly Result[],
  before: readonly Known[],
  pathOf: (result: Result) => string,
  isGone: (path: string) => boolean,
): Separated {
  const found = results.map((result) => known(result, pathOf(result)));
  const { states, gone } = match(found, before, isGone);
  const marked = results.map(
    (result, index): Result => ({ ...result, baselineState: states[index] ?? 'new' }),
  );
  return {
    results: marked.filter(({ baselineState }) => baselineState === 'new'),
    old: marked.filter(({ baselineState }) => baselineState !== 'new'),
    gone,
  };
}

export interface BaselineRun {
  readonly args: Arguments;
  /** The configuration of the current folder. */
  readonly config: Config;
  /** What the paths of results are relative to; absolute. */
  readonly root: string;
  /** Whether a file (absolute) was analysed in this run. */
  readonly isAnalysed: (file: string) => boolean;
  readonly io: Io;
}

/**
 * The results without those of the baseline, where there is one; writes or prunes it where that was asked for. Throws
 * UsageError where it cannot be read or written.
 */
export function withBaseline(results: readonly Result[], run: BaselineRun): Separated {
  const { args, io } = run;
  const path = baselinePath(run);
  if (path === undefined) return { results, old: [], gone: [] };
  const folder = dirname(path);
  const before = existsSync(path) ? readKnown(path, io) : [];
  const pathOf = (result: Result): string => innerPath(folder, join(run.root, result.path)) ?? result.path;
  const isGone = (entry: string): boolean => !existsSync(join(folder, entry));
  // What this run did not look at is not known to be gone.
  const isInScope = ({ path: entry }: Known): boolean => isGone(entry) || run.isAnalysed(join(folder, entry));

  if (args.writeBaseline) {
    const found = results.map((result) => known(result, pathOf(result)));
    writeOutputFile(path, baselineText([...found, ...before.filter((entry) => !isInScope(entry))]));
    if (!args.quiet) io.stderr.write(`heaplint: ${found.length} findings written to '${shown(path, io)}'\n`);
    return separate(results, found, pathOf, isGone);
  }
  const separated = separate(results, before, pathOf, isGone);
  const gone = separated.gone.filter(isInScope);
  if (!args.pruneBaseline || gone.length === 0) return { ...separated, gone };
  const forgotten = new Set(gone);
  writeOutputFile(path, baselineText(before.filter((entry) => !forgotten.has(entry))));
  if (!args.quiet) {
    io.stderr.write(
      `heaplint: ${gone.length} of ${before.length} findings taken out of '${shown(path, io)}'\n`,
    );
  }
  return { ...separated, gone: [] };
}

/** The file of the baseline: by option, by setting, or by its usual name; undefined where there is none. */
function baselinePath({ args, config, io }: BaselineRun): string | undefined {
  if (args.baseline === false) return undefined;
  // The tree of a stranger may not say what is known of it.
  if (args.untrusted && args.baseline === null) return undefined;
  const stated = args.baseline === null ? config.baseline : resolve(io.cwd, args.baseline);
  const path = stated ?? join(io.cwd, BASELINE_NAME);
  if (args.writeBaseline || existsSync(path)) return path;
  // A setting may speak of a file that is yet to be written.
  if (args.baseline !== null || args.pruneBaseline) {
    throw new UsageError(`there is no baseline '${shown(path, io)}': --write-baseline makes one`);
  }
  return undefined;
}

function readKnown(path: string, io: Io): readonly Known[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read the baseline '${shown(path, io)}': ${reasonOf(error)}`);
  }
  const baseline = readBaseline(text);
  if ('problem' in baseline)
    throw new UsageError(`cannot read the baseline '${shown(path, io)}': ${baseline.problem}`);
  return baseline;
}

function shown(path: string, io: Io): string {
  return innerPath(io.cwd, path) ?? path;
}
