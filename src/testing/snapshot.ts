/** Renders findings as text for people, the same on every machine: what `findings.snap` holds. */
import type { Result, ResultFix } from '../rule/result.js';
import type { AnalysedFiles } from './analyse.js';
import { applyFixes, lineStarts } from './fixes.js';

/**
 * All findings and notices of one file: position in code points, confidence, message, why, what to do, and the fix as
 * a difference. `text` is the file's text. Empty when there are none.
 */
export function renderFindings(path: string, text: string, found: AnalysedFiles): string {
  const results = found.results.filter((result) => result.path === path);
  const notices = found.notices.filter((notice) => notice.path === path);
  const lines = [
    ...results.flatMap((result) => renderResult(result, text)),
    ...notices.map(({ kind, message, region }) => `  ${region?.startLine ?? 0} notice ${kind}: ${message}`),
  ];
  return lines.length === 0 ? '' : `${[path, ...lines].join('\n')}\n`;
}

function renderResult(result: Result, text: string): string[] {
  const place = `${result.region.startLine}:${result.region.startCharacter}`;
  return [
    `  ${place} ${result.rule} (${result.level}, ${result.confidence}) ${result.message}`,
    `      at      ${firstLine(result.snippet)}`,
    ...result.because.map(({ path, region, message }) => {
      const file = path === result.path ? '' : `${path}:`;
      return `      because ${file}${region.startLine}:${region.startCharacter} ${message}`;
    }),
    `      hint    ${result.hint}`,
    ...(result.fix ? renderFix(result, result.fix, text) : []),
  ];
}

function renderFix(result: Result, fix: ResultFix, text: string): string[] {
  const before = linesOf(text);
  const after = linesOf(applyFixes(text, [result]));
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return [
    `      fix     (${fix.safety}) ${fix.title}`,
    ...before.slice(head, before.length - tail).map((line) => `              - ${line.trimEnd()}`),
    ...after.slice(head, after.length - tail).map((line) => `              + ${line.trimEnd()}`),
  ];
}

function linesOf(text: string): string[] {
  const starts = lineStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).replace(/[\r\n]+$/, ''));
}

function firstLine(snippet: string): string {
  const [line = '', ...rest] = snippet.split(/\r\n|\n|\r/);
  return rest.length === 0 ? line : `${line} ...`;
}
