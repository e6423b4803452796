/** An analyser that offers a fix only where the analysis of the changed file has shown that it works. */
import type { Analyser, FileOutcome, FileSettings } from '../engine/analyser.js';
import type { Result } from '../rule/result.js';
import { Trial, together } from './verify.js';

/**
 * The analyser with every fix tried before it is told: first all that share no line at once, and where that fails each by
 * itself. Costs one more analysis of a file with fixes in the usual case, and nothing of any other. Fixes of project rules are
 * left out: no analysis of one file can try them.
 */
export function withCheckedFixes(analyser: Analyser): Analyser {
  return {
    timings: analyser.timings,
    analyse: (path, bytes, settings) =>
      checked(analyser.analyse(path, bytes, settings), path, bytes, settings, analyser),
    analyseProject: (files, source) =>
      analyser.analyseProject(files, source).map((outcome) => keepFixes(outcome, new Set())),
  };
}

function checked(
  outcome: FileOutcome,
  path: string,
  bytes: Uint8Array,
  settings: FileSettings,
  analyser: Analyser,
): FileOutcome {
  let waiting = outcome.results.filter(({ fix }) => fix !== undefined && fix.edits.length > 0);
  if (waiting.length === 0) return keepFixes(outcome, new Set());
  const trial = new Trial(path, analyser, settings);
  const before = { bytes, outcome, isWhole: settings.minConfidence === 'possible' };
  const working = new Set<Result>();
  while (waiting.length > 0) {
    const batch = together(waiting);
    const isGood = trial.after(before, batch) !== undefined;
    for (const result of batch)
      if (isGood || (batch.length > 1 && trial.after(before, [result]))) working.add(result);
    waiting = waiting.filter((result) => !batch.includes(result));
  }
  return keepFixes(outcome, working);
}

/** The outcome without the fixes of any other results. */
function keepFixes(outcome: FileOutcome, working: ReadonlySet<Result>): FileOutcome {
  if (outcome.results.every((result) => result.fix === undefined || working.has(result))) return outcome;
  const results = outcome.results.map((result): Result => {
    if (result.fix === undefined || working.has(result)) return result;
    const { fix: _, ...rest } = result;
    return rest;
  });
  return { ...outcome, results };
}
