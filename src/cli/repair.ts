/** What a run that was asked to fix does with its findings. */
import type { Notice } from '../rule/result.js';
import { type Analysis, bytesOf, type Run } from './analysis.js';
import type { Fixing } from './arguments.js';
import type { Input } from './audit.js';
import { isColoured } from './colour.js';
import { UsageError } from './usage-error.js';

export interface Repair {
  /** How many findings were repaired, or would be. */
  readonly fixed: number;
  /** What could not be written. */
  readonly notices: readonly Notice[];
  /** The bytes of files that are not on the disk, repaired. */
  readonly given: ReadonlyMap<string, Uint8Array>;
}

/**
 * Repairs the files of what is reported, or writes the patch to standard output; a text from standard input goes to
 * standard output in any case. Throws UsageError where such a text is not UTF-8.
 */
export async function repaired(run: Run, input: Input, analysis: Analysis, fixing: Fixing): Promise<Repair> {
  const { args, io, root } = run;
  const { fixAll, patchOf, writeFixed } = await import('./fixing.js');
  const changed = fixAll({
    results: analysis.separated.results,
    unsafe: fixing.unsafe,
    analysed: analysis.findings.analysed,
    read: (file) => bytesOf(file, run, input),
    analyser: run.plainAnalyser,
  });
  const total = changed.reduce((sum, { fixed }) => sum + fixed, 0);
  if (fixing.mode === 'diff') {
    io.stdout.write(
      patchOf(changed, root.displayPrefix, {
        colour: isColoured(io.stdout, args, io),
        isSeen: io.stdout.isTTY,
      }),
    );
    if (!args.quiet)
      io.stderr.write(
        `heaplint: ${changed.length === 0 ? 'nothing to fix' : told(total, changed.length, 'would be fixed')}\n`,
      );
    return { fixed: total, notices: [], given: input.given };
  }
  const given = new Map(input.given);
  const notices: Notice[] = [];
  let fixed = 0;
  for (const change of changed) {
    const file = analysis.findings.analysed.get(change.path);
    const isGiven = given.has(change.file);
    if (isGiven) given.set(change.file, change.after);
    const notice = isGiven ? undefined : writeFixed(change, () => file && bytesOf(file, run, input));
    if (notice) notices.push(notice);
    else fixed += change.fixed;
  }
  for (const bytes of given.values()) io.stdout.write(textOf(bytes));
  if (!args.quiet)
    io.stderr.write(
      `heaplint: ${changed.length === 0 ? 'nothing to fix' : told(fixed, changed.length - notices.length, 'fixed')}\n`,
    );
  return { fixed, notices, given };
}

/** 1 where fixes were made and the user wants to know by the exit code, or where a patch has something in it. */
export function exitCodeAfter(repair: Repair | undefined, fixing: Fixing | null): 0 | 1 {
  if (!repair || !fixing || repair.fixed === 0) return 0;
  return fixing.mode === 'diff' || fixing.failOnFix ? 1 : 0;
}

function told(findings: number, files: number, what: string): string {
  return `${findings} finding${findings === 1 ? '' : 's'} ${what} in ${files} file${files === 1 ? '' : 's'}`;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError('--fix: the text on standard input is not UTF-8');
  }
}
