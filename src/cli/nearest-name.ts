import { closest, distance } from 'fastest-levenshtein';

/** A longer name is no slip of the keys. */
const LONGEST_NAME = 100;

/** Answers the known name that `name` is most likely a misspelling of, or undefined where none is near. Never throws. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  if (candidates.length === 0 || name.length > LONGEST_NAME) return undefined;
  const nearest = closest(name.toLowerCase(), candidates);
  // More than a third of the letters wrong is another word, not a slip of the keys.
  return distance(name.toLowerCase(), nearest) <= Math.max(2, Math.floor(nearest.length / 3))
    ? nearest
    : undefined;
}

/** Answers `; did you mean 'x'?` for the nearest known name, or an empty string. Never throws. */
export function suggestion(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : `; did you mean '${nearest}'?`;
}
