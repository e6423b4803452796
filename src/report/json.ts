/** The report for programs. Its shape is the contract of json-schema.ts: a change there needs a new schemaVersion. */
import type { NotebookCell, Region, Result, ResultFix, ResultPlace, RunReport } from '../rule/result.js';
import { impacts } from './impacts.js';
import { SCHEMA_VERSION } from './json-schema.js';
import { jsonText } from './json-text.js';
import { pageAddress } from './rule-page.js';

/**
 * The run as JSON by `jsonSchema`, indented, ending in a newline. Lines and columns count from 1 and ends are
 * exclusive; `column` counts code points, `utf16Column` UTF-16 units. Text of scanned files is given whole, controls
 * escaped as JSON escapes them. Same run, same bytes. Never throws.
 */
export function json(report: RunReport): string {
  const groups = new Map(report.rules.map((card) => [card.name, card.group]));
  const document = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'heaplint', version: report.version },
    summary: {
      files: report.files,
      filesNotAnalysed: report.unjudged,
      filesPartlyAnalysed: report.partlyJudged,
      filesWithFindings: new Set(report.results.map((result) => result.path)).size,
      findings: report.results.length,
      suppressed: report.suppressed,
      known: report.old.length,
      byImpact: countsOf(
        impacts,
        report.results.map((result) => result.impact),
      ),
      byRule: countsOf(
        report.rules.map((card) => card.name),
        report.results.map((result) => result.rule),
      ),
    },
    findings: report.results.map((result) => findingOf(result, groups.get(result.rule) ?? null)),
    notices: report.notices.map((notice) => ({
      kind: notice.kind,
      level: notice.level,
      message: notice.message,
      path: notice.path ?? null,
      range: notice.region ? rangeOf(notice.region) : null,
    })),
    rules: report.rules.map((card) => ({
      name: card.name,
      group: card.group,
      summary: card.summary,
      impact: card.impact,
      level: card.level,
      byDefault: card.byDefault,
      formerly: card.formerly,
      page: pageAddress(card),
    })),
  };
  return jsonText(document);
}

function findingOf(result: Result, group: string | null): object {
  return {
    rule: result.rule,
    group,
    path: result.path,
    range: rangeOf(result.region),
    symbol: result.symbol ?? null,
    level: result.level,
    impact: result.impact,
    confidence: result.confidence,
    decisions: result.decisions ?? [],
    message: result.message,
    because: result.because.map(reasonOf),
    hint: result.hint,
    fix: result.fix ? fixOf(result.fix) : null,
    snippet: result.snippet,
    lineHash: result.lineHash,
  };
}

function reasonOf(place: ResultPlace): object {
  return { path: place.path, range: rangeOf(place.region), message: place.message };
}

function fixOf(fix: ResultFix): object {
  return {
    title: fix.title,
    safety: fix.safety,
    edits: fix.edits.map((edit) => ({ range: rangeOf(edit.region), text: edit.text })),
  };
}

function rangeOf(region: Region): object {
  return {
    start: { line: region.startLine, column: region.startCharacter, utf16Column: region.startColumn },
    end: { line: region.endLine, column: region.endCharacter, utf16Column: region.endColumn },
    cell: region.cell ? cellOf(region.cell) : null,
  };
}

function cellOf({ number, startFileLine, endFileLine }: NotebookCell): object {
  return { number, fileLines: { start: startFileLine, end: endFileLine } };
}

/** How often each of `names` occurs in `occurrences`, zeros included, in the order of `names`. */
function countsOf(names: readonly string[], occurrences: readonly string[]): Record<string, number> {
  const counts = new Map(names.map((name) => [name, 0]));
  for (const name of occurrences) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
