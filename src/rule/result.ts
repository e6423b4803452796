/** What a run hands to the reports: findings located in files, notices, and totals. Plain, serialisable data. */
import type { Confidence, Decision, Impact, Level, Safety } from './finding.js';

/** A range of a file in lines and columns, 1-based; the end column is exclusive. */
export interface Region {
  readonly startLine: number;
  /** UTF-16 code units, as SARIF counts with `columnKind: utf16CodeUnits`. */
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Columns in code points, as people and Python count. */
  readonly startCharacter: number;
  readonly endCharacter: number;
  /** Present in a notebook: then the lines count from the start of this cell. */
  readonly cell?: NotebookCell;
}

/** A cell of a notebook, and where the lines of a region in it stand in the `.ipynb` file itself. */
export interface NotebookCell {
  /** Counted from 1 over all cells, those of text too. */
  readonly number: number;
  /** 1-based lines of the file, and columns in UTF-16 units: of the JSON strings that hold the lines of the region. */
  readonly startFileLine: number;
  readonly startFileColumn: number;
  readonly endFileLine: number;
  readonly endFileColumn: number;
}

/** A few whole source lines; `startLine` is the number of the first. Lines have no terminators. */
export interface Excerpt {
  readonly startLine: number;
  readonly lines: readonly string[];
}

/** A place of a result, in any file. `path` is relative to the root of the run, with '/'. */
export interface ResultPlace {
  readonly path: string;
  readonly region: Region;
  /** The source lines of the region, so that no report has to read the file again. */
  readonly excerpt: Excerpt;
  readonly message: string;
}

export interface ResultEdit {
  readonly region: Region;
  readonly text: string;
}

export interface ResultFix {
  readonly title: string;
  readonly safety: Safety;
  /** In order of position, not overlapping, all in `path` of the result. */
  readonly edits: readonly ResultEdit[];
}

/** A finding with everything a report needs. */
export interface Result {
  readonly rule: string;
  readonly path: string;
  readonly region: Region;
  /** The lines of the region and up to two on either side. */
  readonly excerpt: Excerpt;
  /** The text of the region itself. */
  readonly snippet: string;
  /** The innermost class or function around it, dotted: `Cache.get`. */
  readonly symbol?: { readonly name: string; readonly kind: 'function' | 'type' };
  readonly level: Level;
  readonly impact: Impact;
  readonly confidence: Confidence;
  readonly message: string;
  readonly because: readonly ResultPlace[];
  readonly hint: string;
  /** What the judge went by. */
  readonly decisions?: readonly Decision[];
  readonly fix?: ResultFix;
  /** GitHub's primaryLocationLineHash of the region's first line. */
  readonly lineHash: string;
  /** Present in a run that compares with what was known before: `unchanged` and `updated` were known. */
  readonly baselineState?: 'new' | 'unchanged' | 'updated';
}

/** Something the user must know about the run that is not a finding. */
export interface Notice {
  readonly kind:
    | 'missing-path'
    | 'bad-configuration'
    | 'unreadable'
    | 'undecodable'
    | 'nul-bytes'
    | 'too-large'
    | 'too-complex'
    | 'stopped'
    | 'syntax-error'
    | 'rule-crashed'
    | 'file-crashed'
    | 'unused-ignore'
    | 'ignore-without-reason'
    | 'not-fixed'
    | 'silenced'
    | 'unknown-rule-in-ignore';
  /** `error`: the tool itself failed (exit code 2). `warning`: one file could not be read as a whole. */
  readonly level: 'error' | 'warning' | 'note';
  readonly path?: string;
  readonly region?: Region;
  readonly message: string;
}

/** A file that has results. */
export interface Artifact {
  readonly path: string;
  /** In bytes. */
  readonly length: number;
  readonly sha256: string;
  /** The IANA name of its encoding, such as `utf-8`. */
  readonly encoding: string;
}

/** The facts of a rule that reports show. */
export interface RuleCard {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly impact: Impact;
  readonly level: Level;
  /** Whether the rule runs without --strict or an explicit selection. */
  readonly byDefault: boolean;
  readonly formerly: readonly string[];
  /** The rule's page in Markdown (without its title line), empty where none was built in. */
  readonly page: string;
}

/** A whole run, sorted: the input of every report. */
export interface RunReport {
  readonly version: string;
  /** Sorted by path, line, column, rule; those that were known before are not among them. */
  readonly results: readonly Result[];
  readonly notices: readonly Notice[];
  /** Every rule that ran, sorted by name. */
  readonly rules: readonly RuleCard[];
  /** Every file that has results, known ones too, sorted by path. */
  readonly artifacts: readonly Artifact[];
  /** How many files were analysed, and how many results were silenced by comments. */
  readonly files: number;
  readonly suppressed: number;
  /** How many files more should have been analysed and could not be. */
  readonly unjudged: number;
  /** How many of `files` could be analysed only in part, as those with syntax errors. */
  readonly partlyJudged: number;
  /** Findings that were known before, sorted like `results`: reports tell of them by number only, SARIF whole. */
  readonly old: readonly Result[];
  /** How many entries of the baseline were found no more. */
  readonly gone: number;
}
