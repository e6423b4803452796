/** Programs whose memory was measured on real CPython, in pairs: the defect, and the cure. */
import { readdirSync } from 'node:fs';
import { jsonPart, part } from './data.js';
import type { Figure } from './figures.js';
import { type Reported, reportsOf, runs } from './report.js';

/** Which programs prove a rule: an entry of `evidence/programs.json`. */
export interface Proof {
  readonly rule: string;
  readonly programs: readonly string[];
}

/**
 * How many bad programs get a finding of the rule that they prove, how many good ones a false one, and how many
 * programs of `z-...`, which repeat advice that measured as false, get any. Throws Missing.
 */
export async function evidence(data: string | undefined): Promise<Figure[]> {
  const proofs = jsonPart<readonly Proof[]>(data, 'evidence', 'programs.json');
  const folder = part(data, 'evidence', 'snippets');
  const debunked = readdirSync(folder).filter((name) => name.startsWith('z-'));
  const reports = await reportsOf(folder);
  return runs.flatMap((run): Figure[] => {
    const findings = reports[run];
    const pairs = proofs.flatMap(({ rule, programs }) => programs.map((program) => ({ rule, program })));
    const reported = pairs.filter(({ rule, program }) => {
      return of(findings, program, 'bad').some((finding) => finding.rule === rule);
    });
    const wrong = pairs.filter(({ rule, program }) =>
      of(findings, program, 'good').some((each) => isFalse(each, rule)),
    );
    const repeated = debunked.filter((name) => findings.some(({ path }) => path.startsWith(`${name}/`)));
    const measure = 'evidence';
    return [
      { measure, name: `reported, ${run}`, value: reported.length, of: pairs.length, better: 'more' },
      { measure, name: `false, ${run}`, value: wrong.length, of: pairs.length, better: 'less' },
      { measure, name: `debunked, ${run}`, value: repeated.length, of: debunked.length, better: 'less' },
    ];
  });
}

function of(findings: readonly Reported[], program: string, side: 'bad' | 'good'): readonly Reported[] {
  return findings.filter(({ path }) => path === `${program}/${side}.py`);
}

/** Whether a finding on a cure is false: it is of the rule that the cure is for, or says that the program leaks. */
export function isFalse({ rule, level, impact }: Reported, shown: string): boolean {
  return rule === shown || level === 'error' || impact === 'leak';
}
