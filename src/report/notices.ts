/** The notices of a run, a line each. */
import picocolors from 'picocolors';
import type { Notice, RunReport } from '../rule/result.js';
import { shownPath } from './shown-path.js';
import { oneLine } from './visible.js';

/**
 * The notices of a run in the run's order, one line each and without line ends: `path:line:col: warning: message`.
 * Columns are code points. Text from scanned files is made visible.
 */
export function noticeLines(report: Pick<RunReport, 'notices'>, colour: boolean): string[] {
  const paint = picocolors.createColors(colour);
  const paints: Record<Notice['level'], (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    note: paint.cyan,
  };
  return report.notices.map((notice) => {
    const place = notice.path === undefined ? '' : `${paint.bold(shownPath(notice.path, notice.region))}: `;
    return `${place}${paints[notice.level](notice.level)}: ${oneLine(notice.message)}`;
  });
}
