/** Which finding to read first. */
import type { Confidence, Level } from '../rule/finding.js';
import type { Result } from '../rule/result.js';
import { impacts } from './impacts.js';

/** The words of each kind, the worst or surest first. */
export const levels: readonly Level[] = ['error', 'warning', 'note'];
export const confidences: readonly Confidence[] = ['proven', 'likely', 'possible'];

/**
 * By impact, then level, then confidence; what is equal in these keeps its order. A note is an opportunity, so it comes
 * after what is wrong, whatever its impact. Never throws.
 */
export function byImportance(results: readonly Result[]): readonly Result[] {
  return results.toSorted(
    (a, b) =>
      Number(a.level === 'note') - Number(b.level === 'note') ||
      impacts.indexOf(a.impact) - impacts.indexOf(b.impact) ||
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence),
  );
}

/** How often each rule found something, the most frequent first, equal ones by name. */
export function countsByRule(
  results: readonly Result[],
): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of results) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
}
