/** Runs one case: findings against expectations, and every fix against its promises. */
import type { Confidence } from '../rule/finding.js';
import type { Result } from '../rule/result.js';
import type { Rule } from '../rule/rule.js';
import type { Analyse, AnalysedFiles, SourceFile } from './analyse.js';
import type { Case } from './cases.js';
import { compareWithExpectations } from './expectations.js';
import { applyFixes, applyFixesToCase } from './fixes.js';

export interface CaseOutcome {
  /** What is wrong, one sentence each. */
  readonly problems: readonly string[];
  /** The findings of the rules under test. */
  readonly found: AnalysedFiles;
  /** What the fixes make of each file that has one, by path. */
  readonly fixed: ReadonlyMap<string, Uint8Array>;
}

const strictest: Confidence = 'possible';
const settlesWithin = 5;

/**
 * Runs the rule of the case's folder at the lowest confidence, together with any other rule that the case expects. In
 * a good case no other rule of the pack may report either, as far as a user would see it by default. Throws only where
 * the analyser or a rule crashes.
 */
export function runCase(
  tested: Case,
  ruleName: string,
  pack: readonly Rule[],
  analyse: Analyse,
): CaseOutcome {
  const wanted = new Set([
    ruleName,
    ...tested.files.flatMap(({ markers }) => markers.map(({ rule }) => rule)),
  ]);
  const unknown = [...wanted].filter((name) => !pack.some((rule) => rule.name === name));
  if (unknown.length > 0) {
    const problems = unknown.map((name) => `${tested.name}: there is no rule '${name}'`);
    return { problems, found: { results: [], notices: [] }, fixed: new Map() };
  }
  const underTest = pack.filter(({ name }) => wanted.has(name));
  const found = analyse(tested.files, underTest, strictest);
  const others = pack.filter(({ name, run }) => !wanted.has(name) && run !== 'strict');
  const strangers = tested.kind === 'good' ? analyse(tested.files, others, 'likely').results : [];
  const run = (files: readonly SourceFile[]) => analyse(files, underTest, strictest);
  const fixes = runFixes(tested, found, run);
  return {
    problems: [
      ...compareWithExpectations(tested, found.results),
      ...strangers.map(
        ({ path, region, rule, message }) =>
          `${path}:${region.startLine}: another rule reports on this good case: ${rule} "${message}"`,
      ),
      ...fixes.problems,
    ],
    found,
    fixed: fixes.fixed,
  };
}

function runFixes(
  tested: Case,
  found: AnalysedFiles,
  run: (files: readonly SourceFile[]) => AnalysedFiles,
): Pick<CaseOutcome, 'problems' | 'fixed'> {
  const fixable = found.results.filter(({ fix }) => fix !== undefined);
  const problems = fixable.flatMap((result) => {
    const alone = tested.files.map((file) =>
      file.path === result.path ? { ...file, bytes: applyFixesToCase(file.bytes, [], [result]) } : file,
    );
    return problemsAfterFix(result, found, run(alone));
  });
  const fixed = new Map<string, Uint8Array>();
  if (fixable.length === 0) return { problems, fixed };

  let files: readonly SourceFile[] = tested.files.map((file) => {
    const own = fixable.filter(({ path }) => path === file.path);
    if (own.length === 0) return file;
    fixed.set(file.path, applyFixesToCase(file.bytes, file.blanked, own));
    return { path: file.path, bytes: fixed.get(file.path) ?? file.bytes };
  });
  // Fixes that overlap others are left for another round; after that there must be nothing more to fix.
  for (let round = 0; round < settlesWithin; round += 1) {
    const left = run(files).results.filter(({ fix }) => fix !== undefined);
    if (left.length === 0) return { problems, fixed };
    files = files.map((file) => {
      const own = left.filter(({ path }) => path === file.path);
      if (own.length === 0) return file;
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
      const bytes = new TextEncoder().encode(applyFixes(text, own));
      fixed.set(file.path, bytes);
      return { path: file.path, bytes };
    });
  }
  return { problems: [...problems, `${tested.name}: the fixes do not settle`], fixed };
}

function problemsAfterFix(result: Result, before: AnalysedFiles, after: AnalysedFiles): string[] {
  const place = `${result.path}:${result.region.startLine}: the fix of ${result.rule}`;
  const same = (found: AnalysedFiles) =>
    found.results.filter(({ rule, path, message }) => {
      return rule === result.rule && path === result.path && message === result.message;
    }).length;
  const errors = (found: AnalysedFiles) => found.notices.filter(({ kind }) => kind === 'syntax-error').length;
  return [
    ...(same(after) < same(before) ? [] : [`${place} does not remove its finding`]),
    ...(errors(after) <= errors(before) ? [] : [`${place} makes a syntax error`]),
  ];
}
