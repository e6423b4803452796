/** Findings that were read and judged by hand: the right ones are to be kept, the others not. */
import { jsonPart, part } from './data.js';
import type { Figure } from './figures.js';
import { type Reported, reportsOf, runs, topicsOf } from './report.js';

/** A judged finding, as `judged.json` lists them; the file stands below `code/<project>/`. */
export interface JudgedFinding {
  readonly project: string;
  readonly file: string;
  readonly line: number | string;
  readonly rule: string;
  readonly verdict: 'right' | 'worthless' | 'wrong';
}

/** How far apart a judged finding and a reported one may stand, in lines. */
const near = 3;
const verdicts = ['right', 'worthless', 'wrong'] as const;

/** How many of each verdict are reported. Throws Missing where the judged code is not there. */
export async function judged(data: string | undefined): Promise<Figure[]> {
  const listed = jsonPart<readonly JudgedFinding[]>(data, 'judged', 'round1', 'judged.json');
  const reports = await reportsOf(part(data, 'judged', 'round1', 'code'));
  const groups = groupsOf(reports.strict);
  return runs.flatMap((run) => {
    const hits = listed.filter((judgement) => isReported(judgement, reports[run], groups));
    return verdicts.map((verdict): Figure => {
      const [value = 0, of] = [hits, listed].map(
        (each) => each.filter((one) => one.verdict === verdict).length,
      );
      const better = verdict === 'right' ? 'more' : 'less';
      return { measure: 'judged findings', name: `${verdict}, ${run}`, value, of: of ?? 0, better };
    });
  });
}

/** What each rule that reports anything is filed under; only groups count. */
export function groupsOf(findings: readonly Reported[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Set(findings.map(({ group }) => group));
  return new Map(findings.map((each) => [each.rule, topicsOf(each).filter((topic) => groups.has(topic))]));
}

/** Whether a finding of the judged one's rule, or of another rule of its group, stands at its place. */
export function isReported(
  { project, file, line, rule }: JudgedFinding,
  findings: readonly Reported[],
  groups: ReadonlyMap<string, readonly string[]>,
): boolean {
  return findings.some((finding) => {
    if (finding.path !== `${project}/${file}`) return false;
    if (Math.abs(finding.range.start.line - Number(line)) > near) return false;
    return finding.rule === rule || topicsOf(finding).some((topic) => groups.get(rule)?.includes(topic));
  });
}
