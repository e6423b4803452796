/** Turns findings, which speak of offsets, into results, which reports can show without the file. */
import type { FileModel } from '../model/index.js';
import type { Finding, Span } from '../rule/finding.js';
import type { Excerpt, Region, Result, ResultFix } from '../rule/result.js';
import type { Rule } from '../rule/rule.js';
import type { LineTable } from '../syntax/index.js';
import { lineHashes } from './line-hash.js';

/** Lines shown on either side of a region. */
const CONTEXT = 2;
/** A region that is longer than this is shown by its first lines. */
const LONGEST_EXCERPT = 12;

/**
 * How much of one line, one region and one message is shown: each finding has a copy, and one line may hold them all. What
 * is cut off is cut off at its end.
 */
const LONGEST_LINE = 2_000;
const LONGEST_SNIPPET = 10_000;
const LONGEST_MESSAGE = 1_000;

/** The region of a span. */
export function regionOf(lines: LineTable, span: Span): Region {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    startCharacter: lines.characterOf(span.start),
    endCharacter: lines.characterOf(span.end),
  };
}

/**
 * Locates all findings of one file. `bom` says whether the file began with a byte order mark; `linesOf` answers the lines
 * of another file that a reason points to, and a reason in a file that is gone is left out.
 */
export function locate(
  file: FileModel,
  lines: LineTable,
  found: readonly { rule: Rule; finding: Finding }[],
  bom: boolean,
  linesOf: (path: string) => LineTable | undefined,
): Result[] {
  if (found.length === 0) return [];
  const { text } = file.tree;
  const regions = found.map(({ finding }) => regionOf(lines, finding.at));
  const hashes = lineHashes(
    text,
    regions.map((region) => region.startLine),
    bom,
  );
  return found.map(({ rule, finding }, index) => {
    const region = regions[index] ?? regionOf(lines, finding.at);
    const symbol = symbolAround(file, finding.at);
    return {
      rule: rule.name,
      path: file.path,
      region,
      excerpt: excerptOf(lines, region, CONTEXT),
      snippet: text.slice(
        finding.at.start,
        Math.min(lines.notInsideLineEnd(finding.at.end), finding.at.start + LONGEST_SNIPPET),
      ),
      ...(symbol ? { symbol } : {}),
      level: finding.level ?? rule.level,
      impact: rule.impact,
      confidence: finding.confidence,
      message: cut(finding.message),
      because: (finding.because ?? []).flatMap((reason) => {
        const path = reason.path ?? file.path;
        const own = path === file.path ? lines : linesOf(path);
        if (!own) return [];
        const at = regionOf(own, reason.at);
        return [{ path, region: at, excerpt: excerptOf(own, at, 0), message: cut(reason.message) }];
      }),
      hint: cut(finding.hint),
      ...(finding.decisions ? { decisions: finding.decisions } : {}),
      ...(finding.fix ? { fix: locateFix(lines, finding.fix) } : {}),
      lineHash: hashes.get(region.startLine) ?? '',
    };
  });
}

function locateFix(lines: LineTable, fix: NonNullable<Finding['fix']>): ResultFix {
  const edits = [...fix.edits]
    .sort((a, b) => a.at.start - b.at.start)
    .map((edit) => ({ region: regionOf(lines, edit.at), text: edit.text }));
  return { title: fix.title, safety: fix.safety, edits };
}

function excerptOf(lines: LineTable, region: Region, context: number): Excerpt {
  const startLine = Math.max(1, region.startLine - context);
  const lastShown = Math.min(region.endLine, region.startLine + LONGEST_EXCERPT - 1);
  const last = Math.min(lines.count, lastShown + context);
  const shown: string[] = [];
  for (let line = startLine; line <= last; line++) shown.push(lines.textOf(line).slice(0, LONGEST_LINE));
  return { startLine, lines: shown };
}

/** The innermost named class or function that holds the span, with the names of those around it. */
function symbolAround(file: FileModel, span: Span): Result['symbol'] {
  const names: string[] = [];
  let kind: 'function' | 'type' | undefined;
  for (let at = file.tree.nodeAt(span.start, span.end).parent; at; at = at.parent) {
    if (!at.is('function_definition', 'class_definition')) continue;
    kind ??= at.kind === 'class_definition' ? 'type' : 'function';
    names.unshift(at.child('name')?.text ?? '');
  }
  return kind ? { name: cut(names.join('.')), kind } : undefined;
}

function cut(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}...` : text;
}
