/** GitHub refuses a run of more results than this. */
import type { Confidence, Level } from '../../rule/finding.js';
import type { Result } from '../../rule/result.js';

export const MOST_RESULTS = 25_000;

const levels: readonly Level[] = ['error', 'warning', 'note'];
const confidences: readonly Confidence[] = ['proven', 'likely', 'possible'];

/** The `limit` most severe results, by level and then confidence, in the order given; of equal ones the first. */
export function mostSevere(results: readonly Result[], limit: number): readonly Result[] {
  if (results.length <= limit) return results;
  const rankOf = (result: Result): number =>
    levels.indexOf(result.level) * confidences.length + confidences.indexOf(result.confidence);
  const counts = new Array<number>(levels.length * confidences.length).fill(0);
  const ranks = results.map(rankOf);
  for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + 1;

  // How many results of each rank fit, the most severe rank served first.
  let left = limit;
  const room = counts.map((count) => {
    const taken = Math.min(count, left);
    left -= taken;
    return taken;
  });
  return results.filter((_, index) => {
    const rank = ranks[index] ?? 0;
    const free = room[rank] ?? 0;
    room[rank] = free - 1;
    return free > 0;
  });
}
