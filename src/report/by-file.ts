import type { Result } from '../rule/result.js';

/** The results of each file, files and results in the order given. Never throws. */
export function byFile(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const files = new Map<string, Result[]>();
  for (const result of results) {
    const own = files.get(result.path);
    if (own) own.push(result);
    else files.set(result.path, [result]);
  }
  return files;
}
