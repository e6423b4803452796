/** The report for people: each finding with its code, its reasons and what to do; then a summary. */
import picocolors from 'picocolors';
import type { Result, RunReport } from '../rule/result.js';
import { type CodeFrame, codeFrame } from './code-frame.js';
import { impactMeanings, impacts } from './impacts.js';
import { noticeLines } from './notices.js';
import { pageAddress } from './rule-page.js';
import { shownPath } from './shown-path.js';
import { oneLine, visible } from './visible.js';

export interface TextOptions {
  /** Whether to colour; the caller knows the terminal and NO_COLOR. */
  readonly colour: boolean;
  /** Findings and nothing else: no summary, and no notice that is only a note. */
  readonly quiet: boolean;
  /** Count the findings of each rule, also when quiet. */
  readonly statistics: boolean;
  /** Show the address of the rule's page with each finding. */
  readonly pages?: boolean | undefined;
  /** Show the notices at the end (the default); `false` for a caller that prints `noticeLines` elsewhere. */
  readonly notices?: boolean | undefined;
}

type Paint = ReturnType<typeof picocolors.createColors>;

/**
 * The run as text, ending in a newline unless it is empty (quiet, with nothing to say). Findings come in the run's
 * order; columns are code points. Control and invisible characters of scanned files never reach the output. Never
 * throws.
 */
export function text(report: RunReport, options: TextOptions): string {
  const paint = picocolors.createColors(options.colour);
  const shown = options.pages ? report.rules : [];
  const pages = new Map(shown.map((card) => [card.name, pageAddress(card)]));
  const blocks = report.results.map((result) => findingLines(result, pages.get(result.rule), paint));
  if (options.statistics && report.results.length > 0) blocks.push(statisticsLines(report, paint));
  if (!options.quiet) blocks.push(summaryLines(report, paint));
  if (options.notices !== false) {
    const notices = report.notices.filter((notice) => !options.quiet || notice.level !== 'note');
    blocks.push(noticeLines({ notices }, options.colour));
  }
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function findingLines(result: Result, page: string | undefined, paint: Paint): string[] {
  const mark = { error: paint.red, warning: paint.yellow, note: paint.cyan }[result.level];
  const frames = [result, ...result.because].map((place, index) =>
    codeFrame(place.excerpt, place.region, index === 0 ? '^' : '-'),
  );
  const digits = Math.max(...frames.map((frame) => String(frame.lines.at(-1)?.number ?? 0).length));
  const draw = (index: number, colour: (marks: string) => string): string[] => {
    const frame = frames[index];
    return frame ? frameLines(frame, digits, colour, paint) : [];
  };

  const lines = [
    `${paint.bold(shownPath(result.path, result.region))}: ${oneLine(result.message)}`,
    ...draw(0, mark),
  ];
  result.because.forEach((reason, index) => {
    const place = shownPath(reason.path, reason.region);
    lines.push(
      `  ${paint.blue('why:')} ${place}: ${oneLine(reason.message)}`,
      ...draw(index + 1, paint.blue),
    );
  });
  lines.push(`  ${paint.green('hint:')} ${oneLine(result.hint)}`);
  if (result.fix) {
    lines.push(
      `  ${paint.green('fix:')} ${oneLine(result.fix.title)} ${paint.dim(`(${result.fix.safety})`)}`,
    );
  }
  const kind = `${result.impact}, ${result.level}, ${result.confidence}`;
  const address = page === undefined ? '' : paint.dim(` ${page}`);
  lines.push(`  ${paint.bold(`[${visible(result.rule)}]`)} ${paint.dim(kind)}${address}`);
  return lines;
}

function frameLines(
  frame: CodeFrame,
  digits: number,
  colour: (marks: string) => string,
  paint: Paint,
): string[] {
  const gutter = (number: string): string => paint.dim(`  ${number.padStart(digits)} |`);
  const lines = frame.lines.flatMap((line) => {
    const code =
      line.code === '' ? gutter(String(line.number)) : `${gutter(String(line.number))} ${line.code}`;
    if (line.marks === '') return [code];
    const marks = line.marks.trimStart();
    return [code, `${gutter('')} ${' '.repeat(line.marks.length - marks.length)}${colour(marks)}`];
  });
  if (frame.cut) lines.push(`${gutter('')} ${paint.dim('...')}`);
  return lines;
}

function statisticsLines(report: RunReport, paint: Paint): string[] {
  const counts = new Map<string, number>();
  for (const result of report.results) counts.set(result.rule, (counts.get(result.rule) ?? 0) + 1);
  const digits = String(Math.max(...counts.values())).length;
  return report.rules.flatMap((card) => {
    const count = counts.get(card.name);
    return count === undefined
      ? []
      : [`  ${String(count).padStart(digits)} ${paint.bold(card.name)} ${paint.dim(card.summary)}`];
  });
}

function summaryLines(report: RunReport, paint: Paint): string[] {
  const found = report.results.length;
  const files = counted(report.files, 'file');
  const silenced =
    report.suppressed === 0
      ? ''
      : `; ${report.suppressed} silenced by ${report.suppressed === 1 ? 'a comment' : 'comments'}`;
  if (found === 0) return [`${paint.green('No findings')} in ${files}${silenced}.`];

  const total = `${paint.bold(counted(found, 'finding'))} in ${report.artifacts.length} of ${files}${silenced}.`;
  const name = Math.max(...impacts.map((impact) => impact.length));
  const digits = String(found).length;
  const parts = impacts.flatMap((impact) => {
    const count = report.results.filter((result) => result.impact === impact).length;
    if (count === 0) return [];
    return [
      `  ${String(count).padStart(digits)} ${impact.padEnd(name)} ${paint.dim(impactMeanings[impact])}`,
    ];
  });
  return [total, ...parts];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
