/** Whether fixes repair what they promise to, by analysis of the changed file. */
import { type Known, known, type Matching, match } from '../baseline/index.js';
import type { FileOutcome, FileSettings, RunAnalyser } from '../engine/analyser.js';
import type { Notice, Result, ResultEdit } from '../rule/result.js';
import { applyEdits, sharesLines } from './apply.js';

/** A file in one state, and what its rules say of it. */
export interface Analysed {
  readonly bytes: Uint8Array;
  readonly outcome: FileOutcome;
  /** Whether that is all they say, however unsure, and not only what the settings want to know. */
  readonly isWhole: boolean;
}

/** What is told of a file that can be read less well than another. */
const DAMAGE: ReadonlySet<Notice['kind']> = new Set([
  'syntax-error',
  'undecodable',
  'nul-bytes',
  'rule-crashed',
  'file-crashed',
  'too-complex',
]);

/** One file on which fixes are tried. */
export class Trial {
  readonly path: string;
  readonly #analyser: RunAnalyser;
  readonly #settings: FileSettings;
  /** All that is said of the state that was not whole: there is one such, the first. */
  #whole: Analysed | undefined;

  constructor(path: string, analyser: RunAnalyser, settings: FileSettings) {
    this.path = path;
    this.#analyser = analyser;
    // A finding that is merely less sure afterwards is not repaired.
    this.#settings = { ...settings, minConfidence: 'possible', reportUnusedIgnores: false };
  }

  /** Analyses the file in a state. Never throws. */
  async analyse(bytes: Uint8Array): Promise<Analysed> {
    return { bytes, outcome: await this.#analyser.analyse(this.path, bytes, this.#settings), isWhole: true };
  }

  /**
   * The file after the fixes of `results`, which are among those of `before`; undefined unless each of these findings is
   * gone, no new one has come, and the file can be read as well as before. Never throws.
   */
  after(before: Analysed, results: readonly Result[]): Promise<Analysed | undefined> {
    return this.afterEdits(
      before,
      results.flatMap(({ fix }) => fix?.edits ?? []),
      results,
    );
  }

  /** The same for edits of another origin. Never throws. */
  async afterEdits(
    before: Analysed,
    edits: readonly ResultEdit[],
    results: readonly Result[],
  ): Promise<Analysed | undefined> {
    const bytes = applyEdits(before.bytes, edits);
    if (!bytes) return undefined;
    const after = await this.analyse(bytes);
    if (damage(after) > damage(before)) return undefined;
    let { states, gone } = compared(after, before);
    if (states.includes('new') && !before.isWhole) {
      // It may have been there before, too unsure to be told.
      this.#whole ??= await this.analyse(before.bytes);
      ({ states, gone } = compared(after, this.#whole));
    }
    if (states.includes('new')) return undefined;
    const isGone = results.every(({ rule }) => count(gone, rule) >= count(results, rule));
    return isGone ? after : undefined;
  }
}

/** What is said of the file, and what waits for the whole project to be said. */
export function allResults({ results, forProject }: FileOutcome): readonly Result[] {
  const pending = forProject?.pending?.results ?? [];
  return pending.length === 0 ? results : [...results, ...pending.map(({ result }) => result)];
}

function damage({ outcome }: Analysed): number {
  return outcome.notices.filter(({ kind }) => DAMAGE.has(kind)).length;
}

function compared(after: Analysed, before: Analysed): Matching {
  const findings = ({ outcome }: Analysed): Known[] => allResults(outcome).map((result) => known(result, ''));
  return match(findings(after), findings(before), () => false);
}

function count(findings: readonly { readonly rule: string }[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

/** The first of the fixes, and of the others those that share no line with one already taken. */
export function together(results: readonly Result[]): readonly Result[] {
  const taken: Result[] = [];
  for (const result of results) {
    const edits = result.fix?.edits ?? [];
    if (!taken.some((other) => sharesLines(other.fix?.edits ?? [], edits))) taken.push(result);
  }
  return taken;
}
