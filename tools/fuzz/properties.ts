/** What holds of every analysis, whatever was analysed. */
import type { FileOutcome } from '../../src/engine/analyser.js';
import { json } from '../../src/report/json.js';
import { sarif } from '../../src/report/sarif.js';
import { text } from '../../src/report/text.js';
import type { Region, Result, RunReport } from '../../src/rule/result.js';
import { decode, type PythonParser } from '../../src/syntax/index.js';
import { applyFixes, lineStarts } from '../../src/testing/fixes.js';
import { invariantProblems } from '../sarif-check/invariants.js';

/** What is wrong with an outcome on these bytes; nothing, if all is well. Never throws. */
export function outcomeProblems(outcome: FileOutcome, bytes: Uint8Array, parser: PythonParser): string[] {
  const problems: string[] = [];
  for (const { kind, message } of outcome.notices) {
    if (kind === 'rule-crashed' || kind === 'file-crashed') problems.push(`crashed: ${message}`);
    if (kind === 'stopped') problems.push(`hung: ${message}`);
  }
  const decoded = decode(bytes).text;
  const starts = lineStarts(decoded);
  for (const result of outcome.results) {
    const told = decoded.slice(
      offsetOf(result.region, 'start', starts),
      offsetOf(result.region, 'end', starts),
    );
    if (!isInside(result.region, starts, decoded.length))
      problems.push(`span: ${result.rule} is outside of the file`);
    else if (!told.startsWith(result.snippet))
      problems.push(`span: ${result.rule} shows other code than it is about`);
    for (const edit of result.fix?.edits ?? []) {
      if (!isInside(edit.region, starts, decoded.length))
        problems.push(`span: a fix of ${result.rule} is outside`);
    }
  }
  return [...problems, ...fixProblems(decoded, outcome.results, parser)];
}

function offsetOf(region: Region, which: 'start' | 'end', starts: readonly number[]): number {
  return which === 'start'
    ? (starts[region.startLine - 1] ?? -1) + region.startColumn - 1
    : (starts[region.endLine - 1] ?? -1) + region.endColumn - 1;
}

function isInside(region: Region, starts: readonly number[], length: number): boolean {
  const [from, to] = [offsetOf(region, 'start', starts), offsetOf(region, 'end', starts)];
  return region.startLine >= 1 && region.endLine <= starts.length && from >= 0 && from <= to && to <= length;
}

/** Each fix of a file that parses leaves a file that parses. */
function fixProblems(source: string, results: readonly Result[], parser: PythonParser): string[] {
  const fixed = results.filter((result) => result.fix);
  if (fixed.length === 0 || parser.parse(source)?.root.hasError !== false) return [];
  return fixed
    .filter((result) => parser.parse(applyFixes(source, [result]))?.root.hasError !== false)
    .map((result) => `fix: that of ${result.rule} breaks the file`);
}

/** What is wrong with the reports of a run. Never throws. */
export function reportProblems(report: RunReport): string[] {
  try {
    const problems: string[] = [];
    const log = sarif(report);
    problems.push(...invariantProblems(JSON.parse(log), log).map((problem) => `sarif: ${problem}`));
    JSON.parse(json(report));
    const told = text(report, { colour: false, quiet: false, statistics: true });
    if (/[^\P{Cc}\n]/u.test(told)) problems.push('text: it holds control characters');
    return problems;
  } catch (error) {
    return [`report: ${String(error)}`];
  }
}
