/** Which findings of the plain programs are still there when the programs are spelled otherwise. */
import type { PythonParser } from '../../src/syntax/index.js';
import type { SourceFile } from '../../src/testing/analyse.js';
import type { Pack } from '../../src/testing/pack.js';
import type { Program } from './programs.js';
import { spelled, type Way, ways } from './spellings.js';

/** A rule that reports a program: what must be there in every spelling. */
export interface Pair {
  readonly program: string;
  readonly rule: string;
}

export interface Survival {
  readonly way: Way;
  /** The pairs of the plain programs. */
  readonly pairs: readonly Pair[];
  /** Those of them that this spelling loses. */
  readonly lost: readonly Pair[];
  /** How many pairs this spelling has that the plain programs have not. */
  readonly gained: number;
}

/** Runs every rule at the lowest confidence over every spelling of every program. Throws where a rule crashes. */
export function survivals(programs: readonly Program[], pack: Pack, parser: PythonParser): Survival[] {
  const plain = programs.map((program) => rulesIn(program.files, pack));
  return ways.map((way) => {
    const pairs: Pair[] = [];
    const lost: Pair[] = [];
    let gained = 0;
    for (const [index, { name, files }] of programs.entries()) {
      const before = plain[index] ?? new Set();
      const after = rulesIn(spelled(files, way, parser), pack);
      for (const rule of before) {
        pairs.push({ program: name, rule });
        if (!after.has(rule)) lost.push({ program: name, rule });
      }
      gained += [...after].filter((rule) => !before.has(rule)).length;
    }
    return { way, pairs, lost, gained };
  });
}

function rulesIn(files: readonly SourceFile[], pack: Pack): ReadonlySet<string> {
  const { results } = pack.analyse(files, pack.rules, 'possible');
  return new Set(results.map(({ rule }) => rule).sort());
}
