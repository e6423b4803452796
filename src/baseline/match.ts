/** Which findings were known before: one to one, the surest signs first. */
import type { Known } from './known.js';

/** `unchanged`: found again as it was; `updated`: found again though its code or name has changed. */
export type State = 'new' | 'unchanged' | 'updated';

export interface Matching {
  /** The state of each finding, in their order. */
  readonly states: readonly State[];
  /** What was known before and is found no more, in its order. */
  readonly gone: readonly Known[];
}

interface Pass {
  readonly state: State;
  /** What both must have in common; undefined takes no part. */
  readonly key: (known: Known) => readonly string[] | undefined;
  /** Whether the file was renamed: then only what was known of files that are gone takes part. */
  readonly renamed?: true;
}

const passes: readonly Pass[] = [
  { state: 'unchanged', key: ({ rule, path, symbol, code, around }) => [rule, path, symbol, code, around] },
  { state: 'unchanged', key: ({ rule, path, symbol, code }) => [rule, path, symbol, code] },
  // The function around was renamed, or the code has moved to another one.
  { state: 'updated', key: ({ rule, path, code }) => [rule, path, code] },
  // The line itself was edited, between the same neighbours or about the same thing.
  { state: 'updated', key: ({ rule, path, symbol, around }) => [rule, path, symbol, around] },
  { state: 'updated', key: ({ rule, path, symbol, message }) => [rule, path, symbol, message] },
  { state: 'updated', key: ({ rule, symbol, code, around }) => [rule, symbol, code, around], renamed: true },
  // At module level short code is alike in many files.
  {
    state: 'updated',
    key: ({ rule, symbol, code }) => (symbol ? [rule, symbol, code] : undefined),
    renamed: true,
  },
];

/**
 * Compares what is found with what was known. `isGone` says whether the file of a path is no more: what was known of it
 * may have moved to another file. Linear in both. Never throws.
 */
export function match(
  found: readonly Known[],
  before: readonly Known[],
  isGone: (path: string) => boolean,
): Matching {
  const states: State[] = found.map(() => 'new');
  const left = new Set(before.keys());
  const gonePaths = new Map<string, boolean>();
  const isFree = (path: string): boolean => {
    const answer = gonePaths.get(path) ?? isGone(path);
    gonePaths.set(path, answer);
    return answer;
  };
  for (const { state, key, renamed } of passes) {
    if (left.size === 0) break;
    const waiting = new Map<string, number[]>();
    for (const index of left) {
      const entry = before[index];
      const parts = entry && (!renamed || isFree(entry.path)) ? key(entry) : undefined;
      if (parts) push(waiting, JSON.stringify(parts), index);
    }
    for (const [index, entry] of found.entries()) {
      const parts = states[index] === 'new' ? key(entry) : undefined;
      const known = parts && waiting.get(JSON.stringify(parts))?.shift();
      if (known === undefined) continue;
      states[index] = state;
      left.delete(known);
    }
  }
  return { states, gone: before.filter((_, index) => left.has(index)) };
}

function push(waiting: Map<string, number[]>, key: string, index: number): void {
  const own = waiting.get(key);
  if (own) own.push(index);
  else waiting.set(key, [index]);
}
