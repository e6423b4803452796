/** What users met: pairs of small programs, the defect marked in one and mended in the other. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { part } from './data.js';
import type { Figure } from './figures.js';
import { placesOf, type Reported, reportsOf, runs } from './report.js';

/** How far from the mark a finding may stand, in lines. */
const near = 3;

/** How many marked defects are found, and on how many pairs a false alarm is raised. Throws Missing. */
export async function userReports(data: string | undefined): Promise<Figure[]> {
  const folder = part(data, 'reports');
  const pairs = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'bad.py')))
    .sort();
  const code = mkdtempSync(join(tmpdir(), 'heaplint-reports-'));
  try {
    // Each program is a project of its own: names of one say nothing about another.
    for (const name of pairs) {
      for (const side of ['bad', 'good']) {
        mkdirSync(join(code, `${name}-${side}`));
        cpSync(join(folder, name, `${side}.py`), join(code, `${name}-${side}`, `${side}.py`));
      }
    }
    const reports = await reportsOf(code);
    return runs.flatMap((run): Figure[] => {
      const found = pairs.map((name) => {
        return outcomeOf(readFileSync(join(folder, name, 'bad.py'), 'utf8'), name, reports[run]);
      });
      const defects = found.filter(({ hasDefect }) => hasDefect).length;
      const caught = found.filter(({ isCaught }) => isCaught).length;
      const alarms = found.filter(({ isAlarm }) => isAlarm).length;
      const measure = "users' reports";
      return [
        { measure, name: `defects found, ${run}`, value: caught, of: defects, better: 'more' },
        {
          measure,
          name: `pairs with a false alarm, ${run}`,
          value: alarms,
          of: pairs.length,
          better: 'less',
        },
      ];
    });
  } finally {
    rmSync(code, { recursive: true, force: true });
  }
}

/** Of one pair; a bad program without a mark shows advice that is false, and nothing may be said of it. */
export function outcomeOf(bad: string, name: string, findings: readonly Reported[]) {
  const marks = bad
    .split('\n')
    .flatMap((line, index) => (line.trimEnd().endsWith('# LEAK') ? [index + 1] : []));
  const [ofBad, ofGood] = ['bad', 'good'].map((side) => {
    return findings.filter(({ path }) => path === `${name}-${side}/${side}.py`);
  });
  const lines = (ofBad ?? []).flatMap(placesOf).map(({ range }) => range.start.line);
  return {
    hasDefect: marks.length > 0,
    isCaught: lines.some((line) => marks.some((mark) => Math.abs(line - mark) <= near)),
    isAlarm: (ofGood ?? []).length > 0 || (marks.length === 0 && (ofBad ?? []).length > 0),
  };
}
