/** Leaks that real projects fixed: seen before the fix, gone after it. */
import { join } from 'node:path';
import { jsonPart, part } from './data.js';
import type { Figure } from './figures.js';
import { familyNames, familyOf, speaksOf } from './leak-causes.js';
import { placesOf, type Reported, type Reports, type Run, reportsOf, runs, topicsOf } from './report.js';

/** A fix, as `manifest.json` lists them; the file stands below `bad/<id>/` and `fixed/<id>/`. Lines of the bad file. */
export interface Leak {
  readonly id: string;
  readonly file: string;
  /** The class of the cause. */
  readonly class: string;
  /** What it takes to see it: `single-file`, `cross-file`, ... */
  readonly detectable: string;
  /** The lines that the fix touched. */
  readonly hunks: readonly Span[];
  /** The lines of the function or class that the leak was in. */
  readonly spans: readonly Span[];
}

type Span = readonly [first: number, last: number];

/** `caught`: reported before the fix and less after it. `fired`: reported before and after. */
export type Outcome = 'caught' | 'fired' | 'missed';

/** How far from what the fix touched a finding may stand, in lines. */
const near = 6;

/** The shares of the leaks of `leaks/<set>` that are caught. Throws Missing where they are not there. */
export async function leaks(set: string, data: string | undefined): Promise<Figure[]> {
  const listed = jsonPart<readonly Leak[]>(data, 'leaks', set, 'manifest.json');
  const [bad, fixed] = await Promise.all(
    ['bad', 'fixed'].map((side) => reportsOf(part(data, 'leaks', set, side))),
  );
  if (!bad || !fixed) return [];
  return runs.flatMap((run) => figuresOf(`leaks ${set}`, listed, run, bad, fixed));
}

function figuresOf(
  measure: string,
  listed: readonly Leak[],
  run: Run,
  bad: Reports,
  fixed: Reports,
): Figure[] {
  const outcomes = outcomesOf(listed, bad[run], fixed[run]);
  const caught = (name: string, leaks: readonly Leak[]): Figure[] => {
    const value = leaks.filter((leak) => outcomes.get(leak.id) === 'caught').length;
    return leaks.length === 0
      ? []
      : [{ measure, name: `${name}, ${run}`, value, of: leaks.length, better: 'more' }];
  };
  const single = listed.filter(({ detectable }) => detectable.startsWith('single'));
  const cross = listed.filter(({ detectable }) => detectable.startsWith('cross'));
  return [
    ...caught('single-file', single),
    ...familyNames.flatMap((family) =>
      caught(
        `single-file, ${family}`,
        single.filter((leak) => familyOf(leak.class) === family),
      ),
    ),
    ...caught('cross-file', cross),
    ...caught('all', listed),
  ];
}

/** What came of each leak, by its id. */
export function outcomesOf(
  listed: readonly Leak[],
  bad: readonly Reported[],
  fixed: readonly Reported[],
): ReadonlyMap<string, Outcome> {
  const [before, after] = [byLeak(bad), byLeak(fixed)];
  return new Map(listed.map((leak) => [leak.id, outcomeOf(leak, before.get(leak.id), after.get(leak.id))]));
}

/** Findings that say the same of one leak, by what they say. */
type Sayings = ReadonlyMap<string, readonly Reported[]>;

function outcomeOf(leak: Leak, before: Sayings | undefined, after: Sayings | undefined): Outcome {
  const file = join(leak.id, leak.file).replaceAll('\\', '/');
  const ranges = [...leak.hunks.map(([first, last]) => [first - near, last + near] as const), ...leak.spans];
  let outcome: Outcome = 'missed';
  for (const [saying, findings] of before ?? []) {
    if (!findings.some((finding) => topicsOf(finding).some((topic) => speaksOf(topic, leak.class)))) continue;
    const places = findings.flatMap(placesOf).filter(({ path }) => path === file);
    const isNear = places.some(({ range: { start } }) => {
      return ranges.some(([first, last]) => first <= start.line && start.line <= last);
    });
    if (!isNear) continue;
    if ((after?.get(saying)?.length ?? 0) < findings.length) return 'caught';
    outcome = 'fired';
  }
  return outcome;
}

function byLeak(findings: readonly Reported[]): ReadonlyMap<string, Sayings> {
  const found = new Map<string, Map<string, Reported[]>>();
  for (const finding of findings) {
    const id = finding.path.split('/', 1)[0] ?? '';
    const sayings = found.get(id) ?? new Map<string, Reported[]>();
    found.set(id, sayings);
    const saying = `${finding.rule} ${finding.message}`;
    sayings.set(saying, [...(sayings.get(saying) ?? []), finding]);
  }
  return found;
}
