/** Findings on their way from a rule to a report. */
import type { FileModel } from '../model/index.js';
import type { Confidence, Finding } from '../rule/finding.js';
import type { Rule } from '../rule/rule.js';
import type { FileSettings } from './analyser.js';
import { isGenerated } from './generated.js';

export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const CONFIDENCES: readonly Confidence[] = ['possible', 'likely', 'proven'];

export function isSureEnough(finding: Finding, settings: FileSettings): boolean {
  return confidenceAtLeast(finding.confidence, settings.minConfidence);
}

export function confidenceAtLeast(confidence: Confidence, least: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(least);
}

/** Whether the file can only run on versions of Python that the rule is about. */
export function meetsPython(rule: Rule, file: FileModel): boolean {
  return rule.python === undefined || file.python.meets(rule.python) === 'yes';
}

/** In a file that a program has written nothing is more than possible: it is repaired where that program is. */
export function worthSaying(found: readonly Found[], text: string, settings: FileSettings): readonly Found[] {
  // A file may say so of itself: who tells what silences is told the findings.
  if (found.length === 0 || settings.tellIgnores || !isGenerated(text)) return found;
  return found
    .map(({ rule, finding }): Found => ({ rule, finding: { ...finding, confidence: 'possible' } }))
    .filter(({ finding }) => finding.rests || isSureEnough(finding, settings));
}

/** By position, then rule; each rule says one thing of a span once. */
export function inOrder(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  const once = found.filter(({ rule, finding }) => {
    // Two things may be wrong at one place: then they are told in different words.
    const key = `${rule.name} ${finding.at.start} ${finding.at.end} ${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.sort(
    (a, b) =>
      a.finding.at.start - b.finding.at.start ||
      a.finding.at.end - b.finding.at.end ||
      (a.rule.name < b.rule.name ? -1 : 1),
  );
}
