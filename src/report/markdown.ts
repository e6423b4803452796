/** The report for a job summary or a comment: what matters first, short enough for the service that shows it. */
import type { Result, RuleCard, RunReport } from '../rule/result.js';
import { impactMeanings, impacts } from './impacts.js';
import { byImportance } from './importance.js';
import { pageAddress } from './rule-page.js';
import { shownPath } from './shown-path.js';
import { startHere } from './start-here.js';
import { oneLine } from './visible.js';

export interface MarkdownOptions {
  /** Show only this many findings, the most important ones. */
  readonly limit?: number | undefined;
}

/** GitHub refuses a job summary of more than 1 MiB for a step; others may have written into it before. */
const MOST_BYTES = 900_000;

/**
 * A heading, the counts by impact, and a table of the findings in the order of importance, cut to what a job summary may
 * hold; a sentence says how many were left out. Nothing of a scanned file becomes markup. Ends in a newline. Never throws.
 */
export function markdown(report: RunReport, options: MarkdownOptions): string {
  const results = byImportance(report.results);
  const isUnjudged = report.files === 0 && report.unjudged > 0;
  const none = isUnjudged ? 'nothing could be analysed' : 'no findings';
  const head = [`## heaplint: ${results.length === 0 ? none : counted(results.length, 'finding')}`];
  const start = startHere(results);
  if (start !== undefined) head.push(prose(start));
  const counts = impacts.flatMap((impact) => {
    const count = results.filter((result) => result.impact === impact).length;
    return count === 0 ? [] : [`- **${count}** ${impact}: ${impactMeanings[impact]}`];
  });
  if (counts.length > 0) head.push(counts.join('\n'));

  const cards = new Map(report.rules.map((card) => [card.name, card]));
  const most = options.limit ?? Number.POSITIVE_INFINITY;
  const rows: string[] = [];
  let bytes = 0;
  for (const result of results.slice(0, most)) {
    const row = rowOf(result, cards.get(result.rule));
    bytes += Buffer.byteLength(row, 'utf8') + 1;
    if (bytes > MOST_BYTES) break;
    rows.push(row);
  }
  const tail = [];
  if (rows.length > 0)
    tail.push(['| | place | finding | rule |', '| --- | --- | --- | --- |', ...rows].join('\n'));
  const left = results.length - rows.length;
  if (left > 0) tail.push(`... and ${counted(left, 'more finding')}.`);
  for (const notice of report.notices.filter(({ level }) => level === 'error')) {
    const place = notice.path === undefined ? '' : `${prose(shownPath(notice.path, notice.region))}: `;
    tail.push(`**Error:** ${place}${prose(oneLine(notice.message))}`);
  }
  const all = report.files + report.unjudged;
  const judged = report.unjudged > 0 ? `${report.files} of ${counted(all, 'file')}` : counted(all, 'file');
  const partly = report.partlyJudged > 0 ? ` (${report.partlyJudged} only in part)` : '';
  if (report.old.length > 0) tail.push(`${counted(report.old.length, 'old finding')} not shown.`);
  tail.push(`${judged} analysed${partly} by heaplint ${prose(report.version)}.`);
  return `${[...head, ...tail].join('\n\n')}\n`;
}

function rowOf(result: Result, card: RuleCard | undefined): string {
  const place = prose(shownPath(result.path, result.region));
  const rule = card ? `[${prose(result.rule)}](${pageAddress(card)})` : prose(result.rule);
  const what = `${prose(oneLine(result.message))}<br>${prose(oneLine(result.hint))}`;
  return `| ${result.level} | ${place} | ${what} | ${rule}<br>${result.impact}, ${result.confidence} |`;
}

/** Text in which no character is markup, a mention or the end of a cell. */
function prose(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#!|~@:]/g, (character) =>
      /[:@]/.test(character) ? `&#${character.charCodeAt(0)};` : `\\${character}`,
    );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
