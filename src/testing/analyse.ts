/** Analysis as the tests need it: some files, some rules, one confidence, and every crash an error. */
import type { Analyser } from '../engine/analyser.js';
import type { Confidence } from '../rule/finding.js';
import type { Notice, Result } from '../rule/result.js';
import type { Rule } from '../rule/rule.js';

export interface SourceFile {
  /** Relative, with '/'. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface AnalysedFiles {
  readonly results: readonly Result[];
  readonly notices: readonly Notice[];
}

/** Analyses files that belong together. Throws where a rule or the analyser crashed. */
export type Analyse = (
  files: readonly SourceFile[],
  rules: readonly Rule[],
  minConfidence: Confidence,
) => AnalysedFiles;

/**
 * Makes an `Analyse` of the engine's analyser, or of a stand-in for it. `knownRules` are all names of the pack.
 */
export function analyseWith(
  analyser: Pick<Analyser, 'analyse' | 'analyseProject'>,
  knownRules: ReadonlySet<string>,
): Analyse {
  return (files, rules, minConfidence) => {
    const settings = { rules, minConfidence, python: undefined, reportUnusedIgnores: false, knownRules };
    const single = files.map(({ path, bytes }) => analyser.analyse(path, bytes, settings));
    const forProject = single.map((outcome) => outcome.forProject).filter((kept) => kept !== undefined);
    const joint = analyser.analyseProject(forProject, {
      settingsOf: () => settings,
      read: (path) => files.find((file) => file.path === path)?.bytes,
    });
    const outcomes = [...single, ...joint];
    const notices = outcomes.flatMap((outcome) => outcome.notices);
    const crash = notices.find(({ kind }) => kind === 'rule-crashed' || kind === 'file-crashed');
    if (crash) throw new Error(`${crash.path ?? 'a file'}: ${crash.message}`);
    return { results: outcomes.flatMap((outcome) => outcome.results), notices };
  };
}
