/** The first line of a report: where to start. */
import type { Result } from '../rule/result.js';
import { impactMeanings, impactMeaningsOfMany } from './impacts.js';
import { byImportance } from './importance.js';
import { shownPath } from './shown-path.js';

/** How many places are named. */
const NAMED = 3;

/**
 * One sentence that counts the findings of the worst impact and names the first of them in the order of importance;
 * undefined where there are fewer than two findings, because then there is no choice. Never throws.
 */
export function startHere(results: readonly Result[]): string | undefined {
  const ordered = byImportance(results);
  const first = ordered[0];
  if (!first || ordered.length < 2) return undefined;
  const alike = ordered.filter(({ impact, level }) => impact === first.impact && level !== 'note');
  const worst = alike.length > 0 ? alike : ordered.filter(({ impact }) => impact === first.impact);
  const places = [...new Set(worst.map(({ path, region }) => shownPath(path, region)))];
  const named = places.slice(0, NAMED).join(', ');
  const more = places.length > NAMED ? ', ...' : '';
  const what =
    worst.length === 1
      ? `1 place ${impactMeanings[first.impact]}`
      : `${worst.length} places ${impactMeaningsOfMany[first.impact]}`;
  return `Start here: ${what}: ${named}${more}`;
}
