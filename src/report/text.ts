/** The report for people: each finding with its code, its reasons and what to do; then a summary. */
import picocolors from 'picocolors';
import type { Result, RuleCard, RunReport } from '../rule/result.js';
import { type CodeFrame, codeFrame } from './code-frame.js';
import { columnsOf, firstColumns, paragraph } from './columns.js';
import { byImportance, countsByRule } from './importance.js';
import { pageAddress } from './rule-page.js';
import { shownPath } from './shown-path.js';
import { startHere } from './start-here.js';
import { counted, endBlocks, joined } from './summary.js';
import { oneLine, visible } from './visible.js';

export interface TextOptions {
  /** Whether to colour; the caller knows the terminal and NO_COLOR. */
  readonly colour: boolean;
  /** Findings and nothing else: no first line, no summary, and no notice that is only a note. */
  readonly quiet: boolean;
  /** Count the findings of each rule, also when quiet. */
  readonly statistics: boolean;
  /** The columns of the terminal; undefined where nobody knows: then prose is not broken. */
  readonly width?: number | undefined;
  /** Show only this many findings, the most important ones. */
  readonly limit?: number | undefined;
  /** Show the address of the rule's page with each finding. */
  readonly pages?: boolean | undefined;
  /** Show the notices at the end (the default); `false` for a caller that prints `noticeLines` elsewhere. */
  readonly notices?: boolean | undefined;
}

type Paint = ReturnType<typeof picocolors.createColors>;

/** Prose in longer lines is hard to read, however wide the terminal is. */
const WIDEST = 120;
/** A narrower terminal breaks the lines itself. */
const NARROWEST = 40;

/** What all parts of the report are drawn with. */
interface Drawing {
  readonly paint: Paint;
  /** The columns for prose, or undefined. */
  readonly width: number | undefined;
  readonly cards: ReadonlyMap<string, RuleCard>;
  readonly pages: boolean;
}

/**
 * The run as text, ending in a newline unless it is empty (quiet, with nothing to say). Findings come in the order of
 * importance; columns are code points. Control and invisible characters of scanned files never reach the output. Never
 * throws.
 */
export function text(report: RunReport, options: TextOptions): string {
  const paint = picocolors.createColors(options.colour);
  const { width } = options;
  const drawing: Drawing = {
    paint,
    width: width === undefined ? undefined : Math.max(NARROWEST, Math.min(WIDEST, width)),
    cards: new Map(report.rules.map((card) => [card.name, card])),
    pages: options.pages ?? false,
  };
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const shown = byImportance(report.results).slice(0, limit);
  const left = report.results.length - shown.length;

  const blocks: string[][] = [];
  const start = options.quiet ? undefined : startHere(report.results);
  if (start !== undefined) blocks.push(paragraph(start, drawing.width, 2));
  for (const result of shown) blocks.push(findingLines(result, drawing));
  if (left > 0) blocks.push([paint.dim(`... and ${counted(left, 'more finding')} (--limit ${limit})`)]);
  if (options.statistics && report.results.length > 0) blocks.push(statisticsLines(report, drawing));
  return joined([...blocks, ...endBlocks(report, options)]);
}

function findingLines(result: Result, drawing: Drawing): string[] {
  const { paint, width } = drawing;
  const frames = framesOf(result, width);
  const digits = Math.max(...frames.map((frame) => String(frame.lines.at(-1)?.number ?? 0).length));
  const mark = { error: paint.red, warning: paint.yellow, note: paint.cyan }[result.level];
  const draw = (index: number): string[] =>
    frameLines(
      frames[index],
      digits,
      (marks) => marks.replace(/\^+/g, mark).replace(/-+/g, paint.blue),
      paint,
    );

  const lines = [
    ...paragraph(
      `${paint.bold(shownPath(result.path, result.region))}: ${oneLine(result.message)}`,
      width,
      2,
    ),
    ...draw(0),
  ];
  const say = (word: string, what: string): void => {
    lines.push(...paragraph(`  ${word} ${what}`, width, 4));
  };
  result.because.forEach((reason, index) => {
    say(paint.blue('why:'), `${shownPath(reason.path, reason.region)}: ${oneLine(reason.message)}`);
    lines.push(...draw(index + 1));
  });
  say(paint.green('hint:'), oneLine(result.hint));
  if (result.fix)
    say(paint.green('fix:'), `${oneLine(result.fix.title)} ${paint.dim(`(${result.fix.safety})`)}`);
  say(paint.bold(`[${visible(result.rule)}]`), paint.dim(wordsOf(result, drawing)));
  return lines;
}

/** The words by which a finding can be selected, and the address of the rule's page where it is asked for. */
function wordsOf({ rule, impact, level, confidence }: Result, { cards, pages }: Drawing): string {
  const card = cards.get(rule);
  const words = [...(card ? [card.group] : []), impact, level, confidence].join(', ');
  return card && pages ? `${words} ${pageAddress(card)}` : words;
}

/** The frame of the finding and of each reason. A line stands in one frame only, with the marks of all. */
function framesOf(result: Result, width: number | undefined): CodeFrame[] {
  const places = [result, ...result.because];
  const drawn = new Set<string>();
  // The gutter takes two columns, the number, and three more.
  const largest = Math.max(...places.map((place) => place.region.endLine));
  const columns = width === undefined ? undefined : width - String(largest).length - 5;
  return places.map((place, index) => {
    const later = places
      .slice(index + 1)
      .filter((other) => other.path === place.path && sameCell(other, place));
    const others = later.map(({ region }) => ({ region, mark: '-' }));
    const frame = codeFrame(place.excerpt, place.region, index === 0 ? '^' : '-', columns, others);
    const isNew = ({ number }: CodeFrame['lines'][number]): boolean => {
      const key = `${place.region.cell?.number} ${number} ${place.path}`;
      if (drawn.has(key)) return false;
      drawn.add(key);
      return true;
    };
    const lines = frame.lines.filter(isNew);
    return { lines, cut: frame.cut && lines.length > 0 };
  });
}

function sameCell(one: Pick<Result, 'region'>, other: Pick<Result, 'region'>): boolean {
  return one.region.cell?.number === other.region.cell?.number;
}

function frameLines(
  frame: CodeFrame | undefined,
  digits: number,
  colour: (marks: string) => string,
  paint: Paint,
): string[] {
  if (!frame) return [];
  const gutter = (number: string): string => paint.dim(`  ${number.padStart(digits)} |`);
  const lines = frame.lines.flatMap((line) => {
    const code =
      line.code === '' ? gutter(String(line.number)) : `${gutter(String(line.number))} ${line.code}`;
    if (line.marks === '') return [code];
    return [code, `${gutter('')} ${colour(line.marks)}`];
  });
  if (frame.cut) lines.push(`${gutter('')} ${paint.dim('...')}`);
  return lines;
}

function statisticsLines(report: RunReport, { paint, width, cards }: Drawing): string[] {
  const counts = countsByRule(report.results);
  const digits = String(counts[0]?.[1] ?? 0).length;
  const longest = Math.max(...counts.map(([name]) => name.length));
  return counts.flatMap(([name, count]) => {
    const line = `  ${String(count).padStart(digits)} ${paint.bold(visible(name).padEnd(longest))}`;
    const summary = oneLine(cards.get(name)?.summary ?? '');
    const room = width === undefined ? undefined : width - digits - longest - 5;
    // Where the summary has no room beside the name, the number and the name say enough.
    if (summary === '' || (room !== undefined && room < 20)) return [line.trimEnd()];
    const cut =
      room === undefined || columnsOf(summary) <= room
        ? summary
        : `${firstColumns(summary, room - 3).trimEnd()}...`;
    return [`${line}  ${paint.dim(cut)}`];
  });
}
