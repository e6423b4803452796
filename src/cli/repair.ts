/** What a run that was asked to fix does with its findings. */
import type { Notice } from '../rule/result.js';
import { type Analysis, bytesOf, type Run } from './analysis.js';
import type { Fixing } from './arguments.js';
import type { Input } from './audit.js';
import { isColoured } from './colour.js';
import { UsageError } from './usage-error.js';
import { type ChangedFile, writeFixed } from './write-fixed.js';

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
  const { fixAll, patchOf } = await import('./fixing.js');
  const changed = await fixAll({
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
        `heaplint: ${told({ fixed: total, notices: [] }, changed.length, 'fix', 'would be fixed')}\n`,
      );
    return { fixed: total, notices: [], given: input.given };
  }
  const written = write(run, input, analysis, changed);
  for (const bytes of written.given.values()) io.stdout.write(textOf(bytes));
  if (!args.quiet) io.stderr.write(`heaplint: ${told(written, changed.length, 'fix', 'fixed')}\n`);
  return written;
}

/** Writes an ignore comment with a reason for each finding that is reported. Throws UsageError for standard input. */
export async function silenced(run: Run, input: Input, analysis: Analysis, reason: string): Promise<Repair> {
  if (input.given.size > 0) throw new UsageError('--add-ignores writes into files: standard input is none');
  const [{ addIgnores }, { byFile }] = await Promise.all([
    import('../fix/index.js'),
    import('../report/by-file.js'),
  ]);
  const changed: ChangedFile[] = [];
  for (const [path, results] of byFile(analysis.separated.results)) {
    const file = analysis.findings.analysed.get(path);
    // A notebook holds its code as strings.
    if (!file || results.some(({ region }) => region.cell)) continue;
    const bytes = bytesOf(file, run, input);
    const request = bytes && { path, bytes, settings: file.settings, results, reason };
    const after = request && (await addIgnores(request, run.plainAnalyser));
    if (after) {
      changed.push({
        path,
        file: file.file,
        before: request.bytes,
        after: after.bytes,
        fixed: after.silenced,
      });
    }
  }
  const written = write(run, input, analysis, changed);
  if (!run.args.quiet)
    run.io.stderr.write(`heaplint: ${told(written, changed.length, 'silence', 'silenced')}\n`);
  return written;
}

/** Writes the files to the disk, and those that are not there into `given`. */
function write(run: Run, input: Input, analysis: Analysis, changed: readonly ChangedFile[]): Repair {
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
  return { fixed, notices, given };
}

function told(
  { fixed, notices }: Pick<Repair, 'fixed' | 'notices'>,
  files: number,
  toDo: string,
  done: string,
): string {
  if (files === 0) return `nothing to ${toDo}`;
  const written = files - notices.length;
  return `${fixed} finding${fixed === 1 ? '' : 's'} ${done} in ${written} file${written === 1 ? '' : 's'}`;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError('--fix: the text on standard input is not UTF-8');
  }
}
