/** Rules as in .gitignore files, which strangers may have written: no pattern takes more than its time. */
import ignore, { type Ignore } from 'ignore';
import { OutOfTime, within } from '../engine/deadline.js';

/** A pattern with fewer wildcards cannot take long on any path that a file system has. */
const FEW_WILDCARDS = 3;
/** Milliseconds that all questions to one list of rules with more of them may take together. */
const LONGEST = 1000;
/** More rules of one list are left out, and longer ones: each is asked for each path. */
const MOST_RULES = 20_000;
const LONGEST_RULE = 2000;

/** A list of rules, in order. No question throws. */
export class IgnoreRules {
  readonly #rules: Ignore = ignore({ ignorecase: false });
  readonly #tell: (problem: string) => void;
  #count = 0;
  #isHeavy = false;
  #left = LONGEST;

  /** `tell` hears, once each, what is wrong with the rules. */
  constructor(tell: (problem: string) => void) {
    this.#tell = tell;
  }

  /** These rules and more: a copy that takes as long as the list. */
  with(lines: readonly string[], tell: (problem: string) => void): IgnoreRules {
    const all = new IgnoreRules(tell);
    all.#rules.add(this.#rules);
    all.#count = this.#count;
    all.#isHeavy = this.#isHeavy;
    all.#left = this.#left;
    all.add(lines);
    return all;
  }

  add(lines: readonly string[]): void {
    const room = Math.max(0, MOST_RULES - this.#count);
    if (lines.length > room) this.#tell(`only the first ${room} of ${lines.length} patterns are used`);
    const taken = lines.slice(0, room).filter((line) => line.length <= LONGEST_RULE);
    this.#count += taken.length;
    this.#isHeavy ||= taken.some((line) => wildcardsIn(line) >= FEW_WILDCARDS);
    this.#rules.add(taken);
  }

  /** Whether the rules leave out the path, which is relative to them and ends with '/' where it is a folder. */
  ignores(path: string): boolean {
    if (!this.#isHeavy) return this.#rules.ignores(path);
    if (this.#left <= 0) return false;
    const started = performance.now();
    try {
      return within(this.#left, () => this.#rules.ignores(path));
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      this.#left = 0;
      this.#tell(`the patterns take too long on '${path.slice(0, 100)}' and are not used any more`);
      return false;
    } finally {
      this.#left -= performance.now() - started;
    }
  }
}

/** How many stretches of a pattern stand for any text. */
function wildcardsIn(pattern: string): number {
  return pattern.match(/[*?]+/g)?.length ?? 0;
}
