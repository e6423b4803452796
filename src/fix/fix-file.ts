/** Repairs one file, pass by pass. */

import { known, match } from '../baseline/index.js';
import type { FileSettings, RunAnalyser } from '../engine/analyser.js';
import type { Result } from '../rule/result.js';
import { type Analysed, allResults, Trial, together } from './verify.js';

export interface FixRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly settings: FileSettings;
  /** Those of the findings that may be repaired. */
  readonly results: readonly Result[];
  /** Whether fixes that may change what the program does are applied too. */
  readonly unsafe: boolean;
}

export interface FixedFile {
  readonly bytes: Uint8Array;
  /** How many findings were repaired. */
  readonly fixed: number;
}

/** A pass repairs what shares no line; so many passes are enough for a line with as many findings. */
const MOST_PASSES = 20;

/**
 * The file with the fixes applied that work, or undefined where none does. `analyser` must not check fixes itself. Again
 * and again until nothing changes: a fix may wait for another one on its lines. Never throws.
 */
export async function fixFile(request: FixRequest, analyser: RunAnalyser): Promise<FixedFile | undefined> {
  const trial = new Trial(request.path, analyser, request.settings);
  let state = await trial.analyse(request.bytes);
  let left = request.results;
  let fixed = 0;
  // What does not work in one pass may work in the next, on what that has left.
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const now = foundAgain(left, state);
    const batch = together(now.filter((result) => isWanted(result, request.unsafe)));
    if (batch.length === 0) break;
    const applied = await applyBatch(trial, state, batch);
    if (applied.results.length === 0) break;
    fixed += applied.results.length;
    state = applied.state;
    left = now.filter((result) => !applied.results.includes(result));
  }
  return fixed === 0 ? undefined : { bytes: state.bytes, fixed };
}

function isWanted({ fix }: Result, unsafe: boolean): boolean {
  return fix !== undefined && fix.edits.length > 0 && (unsafe || fix.safety === 'safe');
}

/** The file after all of the fixes, or else after those that work one after the other. */
async function applyBatch(
  trial: Trial,
  state: Analysed,
  batch: readonly Result[],
): Promise<{ state: Analysed; results: readonly Result[] }> {
  const all = await trial.after(state, batch);
  if (all) return { state: all, results: batch };
  let current = state;
  const results: Result[] = [];
  for (const result of batch) {
    const [again] = foundAgain([result], current);
    const after = again && (await trial.after(current, [again]));
    if (!after) continue;
    current = after;
    results.push(result);
  }
  return { state: current, results };
}

/** The findings as they stand in a later state of the file, with the edits for that state. */
function foundAgain(results: readonly Result[], { outcome }: Analysed): readonly Result[] {
  const found = allResults(outcome);
  const { states } = match(
    found.map((result) => known(result, '')),
    results.map((result) => known(result, '')),
    () => false,
  );
  return found.filter((_, index) => states[index] !== 'new');
}
