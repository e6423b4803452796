/** A stand-in for the analyser, for the tests of the tests: finds words instead of understanding Python. */
import type { Result } from '../rule/result.js';
import { defineRule, type Rule } from '../rule/rule.js';
import type { Analyse } from './analyse.js';
import { lineStarts } from './fixes.js';

export interface StandInFix {
  readonly from: string;
  readonly to: string;
}

/** A rule that does nothing by itself: the stand-in below answers for it. */
export function standInRule(name: string, run: 'default' | 'strict' = 'default'): Rule {
  return defineRule({
    name,
    run,
    summary: `Reports ${name}.`,
    impact: 'leak',
    level: 'warning',
    on: { phase: 'file', sites: () => [] },
    check: () => [],
  });
}

/**
 * Finds each rule's own name wherever a file has it, as `possible` where a question mark follows. `fixes` says, by
 * rule, which text around it is replaced by which.
 */
export function standInAnalyse(fixes: Readonly<Record<string, StandInFix>> = {}): Analyse {
  return (files, rules, minConfidence) => ({
    notices: files
      .filter(({ bytes }) => decode(bytes).includes('(('))
      .map(({ path }) => ({ kind: 'syntax-error', level: 'warning', path, message: 'broken' })),
    results: files.flatMap(({ path, bytes }) =>
      rules.flatMap((rule) =>
        [...decode(bytes).matchAll(new RegExp(`\\b${rule.name}\\b(\\??)`, 'g'))]
          .map((match) =>
            resultAt(
              path,
              decode(bytes),
              rule.name,
              match.index,
              match[1] === '' ? 'likely' : 'possible',
              fixes[rule.name],
            ),
          )
          .filter(({ confidence }) => confidence === 'likely' || minConfidence === 'possible'),
      ),
    ),
  });
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function resultAt(
  path: string,
  text: string,
  rule: string,
  start: number,
  confidence: Result['confidence'],
  fix: StandInFix | undefined,
): Result {
  const region = (from: number, to: number): Result['region'] => {
    const place = (offset: number) => {
      const starts = lineStarts(text).filter((line) => line <= offset);
      return { line: starts.length, column: offset - (starts.at(-1) ?? 0) + 1 };
    };
    const [first, last] = [place(from), place(to)];
    return {
      startLine: first.line,
      startColumn: first.column,
      endLine: last.line,
      endColumn: last.column,
      startCharacter: first.column,
      endCharacter: last.column,
    };
  };
  const at = region(start, start + rule.length);
  const from = fix ? text.indexOf(fix.from, start) : -1;
  return {
    rule,
    path,
    region: at,
    excerpt: { startLine: at.startLine, lines: [] },
    snippet: rule,
    level: 'warning',
    impact: 'leak',
    confidence,
    message: `Found '${rule}'.`,
    because: [{ path, region: at, excerpt: { startLine: at.startLine, lines: [] }, message: 'It is there.' }],
    hint: 'Remove it.',
    lineHash: 'none',
    ...(fix && from >= 0
      ? {
          fix: {
            title: 'Remove it',
            safety: 'safe',
            edits: [{ region: region(from, from + fix.from.length), text: fix.to }],
          },
        }
      : {}),
  };
}
