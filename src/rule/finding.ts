/** What a rule says: the vocabulary of findings. Plain data, no behaviour. */

import type { CycleCase, Rest } from '../ask/index.js';

/** A half-open range of UTF-16 code units in one file's decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the pattern costs: see ARCHITECTURE.md, "Words". */
export type Impact = 'leak' | 'retention' | 'bloat' | 'churn' | 'lifetime';

/** SARIF's word for severity. */
export type Level = 'error' | 'warning' | 'note';

/** How sure one finding is. `proven` by what is on the page, `likely`, or `possible` (shown by --strict only). */
export type Confidence = 'proven' | 'likely' | 'possible';

/** A place that proves the finding, with one sentence on what happens there. */
export interface Reason {
  readonly at: Span;
  readonly message: string;
  /** The file of the place, when it is not the file of the finding (project rules only). */
  readonly path?: string;
}

/** A replacement of one span; an empty span inserts, an empty text deletes. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** `safe` keeps what the program does; `unsafe` may change it and is applied only on demand. */
export type Safety = 'safe' | 'unsafe';

/** Edits that repair the finding, applied together or not at all. `title` is a verb phrase. */
export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** One finding of a rule in one file. */
export interface Finding {
  readonly at: Span;
  readonly confidence: Confidence;
  /** One sentence on the user's code, the thing in '...', at most 100 characters. */
  readonly message: string;
  /** The places that prove it, in the order to be read. */
  readonly because?: readonly Reason[];
  /** What to do: imperative, names the API. */
  readonly hint: string;
  readonly fix?: Fix;
  /** Only where this finding is more or less severe than its rule's level. */
  readonly level?: Level;
  /** The start of the name of the class whose instances the finding is about, where it matters how many there are. */
  readonly about?: number;
  /** The start of the name of the function whose code it is about, where it matters how often that runs; -1 for the module. */
  readonly within?: number;
  /** What it assumes of code in other files; the project may know better. */
  readonly rests?: readonly Rest[];
  /** What the judge went by, of findings that were brought before it. */
  readonly decisions?: readonly Decision[];
}

/** Why a finding is told as it is: one decision of the judge. */
export interface Decision {
  /** Its name, such as `process-long`. */
  readonly name: string;
  /** What it makes of the finding: nothing is said, only under --strict, or by default. */
  readonly says: 'silent' | 'strict' | 'default';
  /** One sentence with the fact that decides. */
  readonly because: string;
}

/** What a rule says of a case of the object graph: the judge, not the rule, decides how sure it is and whether it matters. */
export interface Telling extends Omit<Finding, 'confidence' | 'decisions' | 'about' | 'rests'> {
  readonly of: CycleCase;
}

/** A finding of a project rule: `at` is in the file of this path. */
export interface ProjectFinding extends Finding {
  readonly path: string;
  /** The file of the class in `about`, where it is another one. */
  readonly aboutPath?: string;
}
