/** The end of the report for people, and all of it where nothing was found: most runs of a hook need no more. */
import picocolors from 'picocolors';
import type { Safety } from '../rule/finding.js';
import type { Result, RunReport } from '../rule/result.js';
import { impactMeanings, impacts } from './impacts.js';
import { noticeLines } from './notices.js';

type Paint = ReturnType<typeof picocolors.createColors>;

export interface SummaryOptions {
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly notices?: boolean | undefined;
}

/** The report of a run without findings: the same as `text` of it, without loading what draws findings. Never throws. */
export function summary(report: RunReport, options: SummaryOptions): string {
  return joined(endBlocks(report, options));
}

/** The summary and the notices, as far as they are wanted. */
export function endBlocks(report: RunReport, options: SummaryOptions): string[][] {
  const blocks: string[][] = [];
  if (!options.quiet) blocks.push(summaryLines(report, picocolors.createColors(options.colour)));
  if (options.notices !== false) {
    const notices = report.notices.filter((notice) => !options.quiet || notice.level !== 'note');
    blocks.push(noticeLines({ notices }, options.colour));
  }
  return blocks;
}

/** The blocks with an empty line between them, ending in a newline unless there are none. */
export function joined(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** How much was found, of what kind, and in how many files; what was not judged and what was known. Never throws. */
export function summaryLines(report: RunReport, paint: Paint): string[] {
  const found = report.results.length;
  const files = counted(report.files, 'file');
  const silenced =
    report.suppressed === 0
      ? ''
      : `; ${report.suppressed} silenced by ${report.suppressed === 1 ? 'a comment' : 'comments'}`;
  const unjudged = unjudgedLines(report).map((line) => paint.yellow(line));
  const known = knownLines(report).map((line) => paint.dim(line));
  if (found === 0) {
    // Where nothing was judged, nothing is clean.
    if (report.files === 0 && report.unjudged > 0) return unjudged;
    const none = report.old.length > 0 ? 'No new findings' : 'No findings';
    return [`${paint.green(none)} in ${files}${silenced}.`, ...known, ...unjudged];
  }

  const total = `${paint.bold(counted(found, 'finding'))} in ${filesWith(report.results)} of ${files}${silenced}.`;
  const name = Math.max(...impacts.map((impact) => impact.length));
  const digits = String(found).length;
  const parts = impacts.flatMap((impact) => {
    const count = report.results.filter((result) => result.impact === impact).length;
    if (count === 0) return [];
    return [
      `  ${String(count).padStart(digits)} ${impact.padEnd(name)} ${paint.dim(impactMeanings[impact])}`,
    ];
  });
  return [total, ...parts, ...fixableLines(report), ...known, ...unjudged];
}

function fixableLines({ results }: RunReport): string[] {
  const count = (safety: Safety): number => results.filter(({ fix }) => fix?.safety === safety).length;
  const [safe, unsafe] = [count('safe'), count('unsafe')];
  if (safe + unsafe === 0) return [];
  if (unsafe === 0) return [`${safe} can be fixed with --fix.`];
  if (safe === 0) return [`${unsafe} can be fixed with --fix --unsafe-fixes.`];
  return [`${safe} can be fixed with --fix, ${unsafe} more with --unsafe-fixes.`];
}

/** How many files have results. */
function filesWith(results: readonly Result[]): number {
  return new Set(results.map(({ path }) => path)).size;
}

function knownLines({ old, gone }: RunReport): string[] {
  const lines: string[] = [];
  if (old.length > 0) lines.push(`${counted(old.length, 'old finding')} not shown.`);
  if (gone > 0) {
    lines.push(`${gone} of the baseline ${gone === 1 ? 'is' : 'are'} gone: --prune-baseline forgets them.`);
  }
  return lines;
}

function unjudgedLines({ files, unjudged, partlyJudged }: RunReport): string[] {
  const lines: string[] = [];
  if (unjudged > 0)
    lines.push(`${files} of ${counted(files + unjudged, 'file')} analysed: the others could not be.`);
  if (partlyJudged > 0) {
    lines.push(`${counted(partlyJudged, 'file')} analysed only in part: what was not read is not clean.`);
  }
  return lines;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
