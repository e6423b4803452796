/** What a configuration says, parsed once: no field is optional, and every name in it is known. */
import type { Confidence, Level } from '../../rule/finding.js';
import type { RuleReference } from '../catalogue.js';
import type { PathPatterns } from '../path-patterns.js';

/** Settings that later layers override: a configuration's own, its overrides', the command line's. Null says nothing. */
export interface Layer {
  /** Replaces what earlier layers selected. */
  readonly select: readonly RuleReference[] | null;
  readonly extendSelect: readonly RuleReference[];
  readonly ignore: readonly RuleReference[];
  readonly strict: boolean | null;
  readonly minConfidence: Confidence | null;
  /** A PEP 440 specifier. */
  readonly python: string | null;
  /** `fail`: such a comment makes the run fail. */
  readonly reportUnusedIgnores: boolean | 'fail' | null;
  /** Whether an ignore comment has to say why, or the run fails. */
  readonly requireIgnoreReasons: boolean | null;
  /** The levels of findings that the words name; the narrowest word counts, of equal ones the last. */
  readonly severity: readonly Severity[];
  /** The least level that makes the run fail. */
  readonly failOn: FailOn | null;
  /** Whether a file that cannot be judged as a whole makes the run fail. */
  readonly failOnUnjudged: boolean | null;
}

export type FailOn = Level | 'never';

export interface Severity {
  readonly reference: RuleReference;
  readonly level: Level;
}

export interface Override {
  readonly files: PathPatterns;
  readonly layer: Layer;
}

export interface PerFileIgnore {
  readonly files: PathPatterns;
  readonly rules: readonly RuleReference[];
}

export interface Config {
  /** The file that says it, absolute; null for the defaults. */
  readonly path: string | null;
  /** The configuration that this one extends. */
  readonly extended: Config | null;
  readonly layer: Layer;
  readonly overrides: readonly Override[];
  readonly perFileIgnores: readonly PerFileIgnore[];
  /** Replaces the list of folders that are left out by their names; null keeps that list. */
  readonly exclude: PathPatterns | null;
  readonly extendExclude: PathPatterns | null;
  /** In bytes. */
  readonly maxFileSize: number;
  /** The file of the findings that are known, absolute. */
  readonly baseline: string | null;
}

export const emptyLayer: Layer = {
  select: null,
  extendSelect: [],
  ignore: [],
  strict: null,
  minConfidence: null,
  python: null,
  reportUnusedIgnores: null,
  requireIgnoreReasons: null,
  severity: [],
  failOn: null,
  failOnUnjudged: null,
};

/** 10 MB: no file that people write is larger, and analysis needs some thirty times the size in memory. */
export const defaultMaxFileSize = 10_000_000;

export const defaultConfig: Config = {
  path: null,
  extended: null,
  layer: emptyLayer,
  overrides: [],
  perFileIgnores: [],
  exclude: null,
  extendExclude: null,
  maxFileSize: defaultMaxFileSize,
  baseline: null,
};
