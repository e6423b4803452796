/** Writes ignore comments for findings that are to stay. */
import type { FileSettings, RunAnalyser } from '../engine/analyser.js';
import type { Region, Result } from '../rule/result.js';
import { decode, LineTable } from '../syntax/index.js';
import { type Analysed, allResults, Trial } from './verify.js';

export interface IgnoreRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly settings: FileSettings;
  /** The findings to silence. */
  readonly results: readonly Result[];
  /** Why, in the words of the user. */
  readonly reason: string;
}

export interface IgnoredFile {
  readonly bytes: Uint8Array;
  /** How many findings are silent now. */
  readonly silenced: number;
}

/**
 * The file with a comment for each line that has findings: above it, or where that does not silence them, behind it. Each
 * is tried by analysis; undefined where none works. Findings of project rules cannot be tried: their comments stand where
 * the file reads as before. Never throws.
 */
export async function addIgnores(
  request: IgnoreRequest,
  analyser: RunAnalyser,
): Promise<IgnoredFile | undefined> {
  const trial = new Trial(request.path, analyser, request.settings);
  let state = await trial.analyse(request.bytes);
  let silenced = 0;
  // From the last line up, so that the lines above keep their numbers.
  for (const results of byLine(request.results).toReversed()) {
    const after = await silencedAt(trial, state, results, request.reason);
    if (!after) continue;
    state = after;
    silenced += results.length;
  }
  return silenced === 0 ? undefined : { bytes: state.bytes, silenced };
}

function byLine(results: readonly Result[]): readonly (readonly Result[])[] {
  const lines = new Map<number, Result[]>();
  for (const result of results) {
    const own = lines.get(result.region.startLine);
    if (own) own.push(result);
    else lines.set(result.region.startLine, [result]);
  }
  return [...lines].sort(([one], [other]) => one - other).map(([, own]) => own);
}

async function silencedAt(
  trial: Trial,
  state: Analysed,
  results: readonly Result[],
  reason: string,
): Promise<Analysed | undefined> {
  const [first] = results;
  if (!first) return undefined;
  const { text } = decode(state.bytes);
  const lines = new LineTable(text);
  const names = [...new Set(results.map(({ rule }) => rule))].sort().join(', ');
  const comment = `# heaplint: ignore[${names}]: ${reason}`;
  const { startLine, endLine } = first.region;
  const line = lines.textOf(startLine);
  const indent = line.slice(0, line.length - line.trimStart().length);
  const places = [
    { line: startLine, column: 1, text: `${indent}${comment}\n` },
    ...[endLine, startLine].map((number) => ({
      line: number,
      column: lines.textOf(number).trimEnd().length + 1,
      text: `  ${comment}`,
    })),
  ];
  // Only what the file alone shows can be seen to go.
  const seen = results.filter(({ rule, region }) =>
    allResults(state.outcome).some(
      (other) => other.rule === rule && other.region.startLine === region.startLine,
    ),
  );
  for (const { line: number, column, text: inserted } of places) {
    const region: Region = {
      ...{ startLine: number, startColumn: column, endLine: number, endColumn: column },
      ...{ startCharacter: column, endCharacter: column },
    };
    const after = await trial.afterEdits(state, [{ region, text: inserted }], seen);
    if (after) return after;
  }
  return undefined;
}
