/** Runs the rules over one file: bytes in, plain results out. Keeps nothing of a file once it has answered. */
import type { Confidence } from '../rule/finding.js';
import type { Artifact, Notice, Result } from '../rule/result.js';
import type { Rule } from '../rule/rule.js';

/** What applies to one file, after configuration, overrides and flags. */
export interface FileSettings {
  /** The rules to run, already selected. */
  readonly rules: readonly Rule[];
  /** Findings below this are dropped: `likely` by default, `possible` under --strict. */
  readonly minConfidence: Confidence;
  /** A Python version specifier from setting or project metadata (`>=3.9`), or undefined to judge by the file. */
  readonly python: string | undefined;
  /** Notices about ignore comments that silenced nothing. */
  readonly reportUnusedIgnores: boolean;
  /** All rule names known to the pack (for unknown names in ignore comments). */
  readonly knownRules: ReadonlySet<string>;
}

export interface FileOutcome {
  /** In source order. */
  readonly results: readonly Result[];
  readonly notices: readonly Notice[];
  readonly suppressed: number;
  /** Present when there are results. */
  readonly artifact?: Artifact;
}

/** Milliseconds spent so far, by phase. */
export interface Timings {
  decode: number;
  parse: number;
  lower: number;
  model: number;
  rules: number;
}

export interface Analyser {
  readonly timings: Timings;
  /** Analyses one file. Total: bad Python, a crashing rule and a crash of our own become notices. */
  analyse(path: string, bytes: Uint8Array, settings: FileSettings): FileOutcome;
}

/** Loads the parser (two .wasm files in `wasmFolder`) and answers an analyser. Throws when they are not there. */
export async function createAnalyser(_wasmFolder: URL): Promise<Analyser> {
  throw new Error('not built yet');
}
