/** An analyser that offers a fix only where the analysis of the changed file has shown that it works. */
import type { FileOutcome, FileSettings, RunAnalyser } from '../engine/analyser.js';
import type { Result } from '../rule/result.js';
import { allResults, Trial, together } from './verify.js';

/**
 * The analyser with every fix tried before it is told: first all that share no line at once, and where that fails each by
 * itself. Costs one more analysis of a file with fixes in the usual case, and nothing of any other. What waits for the
 * whole project is tried as well; project rules have no fixes.
 */
export function withCheckedFixes(analyser: RunAnalyser): RunAnalyser {
  return {
    // Asked when they are shown: the analyser counts on.
    get timings() {
      return analyser.timings;
    },
    analyse: async (path, bytes, settings) =>
      checked(await analyser.analyse(path, bytes, settings), path, bytes, settings, analyser),
    analyseProject: (files, source) => analyser.analyseProject(files, source),
    close: () => analyser.close(),
  };
}

async function checked(
  outcome: FileOutcome,
  path: string,
  bytes: Uint8Array,
  settings: FileSettings,
  analyser: RunAnalyser,
): Promise<FileOutcome> {
  let waiting = allResults(outcome).filter(({ fix }) => fix !== undefined && fix.edits.length > 0);
  if (waiting.length === 0) return keepFixes(outcome, new Set());
  const trial = new Trial(path, analyser, settings);
  const before = { bytes, outcome, isWhole: settings.minConfidence === 'possible' };
  const working = new Set<Result>();
  while (waiting.length > 0) {
    const batch = together(waiting);
    const isGood = (await trial.after(before, batch)) !== undefined;
    for (const result of batch) {
      if (isGood || (batch.length > 1 && (await trial.after(before, [result])))) working.add(result);
    }
    waiting = waiting.filter((result) => !batch.includes(result));
  }
  return keepFixes(outcome, working);
}

/** The outcome without the fixes of any other results. */
function keepFixes(outcome: FileOutcome, working: ReadonlySet<Result>): FileOutcome {
  if (allResults(outcome).every((result) => result.fix === undefined || working.has(result))) return outcome;
  const kept = (result: Result): Result => {
    if (result.fix === undefined || working.has(result)) return result;
    const { fix: _, ...rest } = result;
    return rest;
  };
  const results = outcome.results.map(kept);
  const { forProject } = outcome;
  if (!forProject?.pending) return { ...outcome, results };
  const { pending } = forProject;
  const waiting = pending.results.map((entry) => ({ ...entry, result: kept(entry.result) }));
  return { ...outcome, results, forProject: { ...forProject, pending: { ...pending, results: waiting } } };
}
