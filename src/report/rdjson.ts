/** The Reviewdog Diagnostic Format, by which reviewdog comments on pull requests. */
import type { Level } from '../rule/finding.js';
import type { Excerpt, Region, Result, RuleCard, RunReport } from '../rule/result.js';
import type { RepositoryOptions } from './github.js';
import { jsonText } from './json-text.js';
import { PROJECT_ADDRESS, pageAddress } from './rule-page.js';
import { cellNote, fileRegion } from './shown-path.js';
import { oneLine, wellFormed } from './visible.js';

const severities: Readonly<Record<Level, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/** A DiagnosticResult, in the run's order, ending in a newline. Its columns count bytes of UTF-8. Never throws. */
export function rdjson(report: RunReport, options: RepositoryOptions): string {
  const cards = new Map(report.rules.map((card) => [card.name, card]));
  const prefix = options.uriPrefix ?? '';
  return jsonText({
    source: { name: 'heaplint', url: PROJECT_ADDRESS },
    diagnostics: report.results.map((result) => diagnosticOf(result, cards.get(result.rule), prefix)),
  });
}

function diagnosticOf(result: Result, card: RuleCard | undefined, prefix: string): object {
  const suggestion = suggestionOf(result);
  return {
    message: `${oneLine(result.message)}${cellNote(result.region)} ${oneLine(result.hint)}`,
    location: { path: prefix + result.path, range: rangeOf(result.region, result.excerpt) },
    severity: severities[result.level],
    code: { value: result.rule, ...(card && { url: pageAddress(card) }) },
    ...(suggestion && { suggestions: [suggestion] }),
    ...(result.because.length > 0 && {
      relatedLocations: result.because.map((reason) => ({
        message: oneLine(reason.message) + cellNote(reason.region),
        location: { path: prefix + reason.path, range: rangeOf(reason.region, reason.excerpt) },
      })),
    }),
  };
}

/** Several suggestions would be alternatives, so a fix of several edits is none here. */
function suggestionOf({ fix, excerpt }: Result): object | undefined {
  const edit = fix?.edits.length === 1 ? fix.edits[0] : undefined;
  if (!edit || edit.region.cell || !edgesOf(edit.region, excerpt)) return undefined;
  return { range: rangeOf(edit.region, excerpt), text: wellFormed(edit.text) };
}

/** In bytes where the excerpt holds the lines, else in lines. */
function rangeOf(region: Region, excerpt: Excerpt): object {
  const { startLine, endLine } = fileRegion(region);
  const edges = region.cell ? undefined : edgesOf(region, excerpt);
  if (!edges) return { start: { line: startLine }, end: { line: endLine } };
  return { start: { line: startLine, column: edges.start }, end: { line: endLine, column: edges.end } };
}

function edgesOf(region: Region, excerpt: Excerpt): { start: number; end: number } | undefined {
  const first = excerpt.lines[region.startLine - excerpt.startLine];
  const last = excerpt.lines[region.endLine - excerpt.startLine];
  if (first === undefined || last === undefined) return undefined;
  return { start: byteColumn(first, region.startColumn), end: byteColumn(last, region.endColumn) };
}

function byteColumn(line: string, column: number): number {
  return Buffer.byteLength(line.slice(0, column - 1), 'utf8') + 1;
}
