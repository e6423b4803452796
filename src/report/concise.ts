/** The reports of one line a finding: for editors, terminals and logs. */
import picocolors from 'picocolors';
import type { RunReport } from '../rule/result.js';
import { byFile } from './by-file.js';
import { columnsOf } from './columns.js';
import { shownFile, shownPath, shownPlace } from './shown-path.js';
import { oneLine, visible } from './visible.js';

export interface LineOptions {
  readonly colour: boolean;
}

/** `path:line:col: level rule: message`, a line each, in the run's order; columns are code points. Never throws. */
export function concise(report: RunReport, options: LineOptions): string {
  const paint = picocolors.createColors(options.colour);
  return report.results
    .map(
      ({ path, region, level, rule, message }) =>
        `${paint.bold(shownPath(path, region))}: ${levelPaint(paint)[level](level)} ${visible(rule)}: ${oneLine(message)}\n`,
    )
    .join('');
}

/** The findings under the name of their file, in columns, in the run's order. Never throws. */
export function grouped(report: RunReport, options: LineOptions): string {
  const paint = picocolors.createColors(options.colour);
  const blocks = [...byFile(report.results)].map(([path, results]) => {
    const places = results.map(({ region }) => shownPlace(region));
    const widest = (texts: readonly string[]): number =>
      texts.reduce((most, text) => Math.max(most, text.length), 0);
    const placeWidth = widest(places);
    const levelWidth = widest(results.map(({ level }) => level));
    const ruleWidth = results.reduce((most, { rule }) => Math.max(most, columnsOf(visible(rule))), 0);
    const lines = results.map((result, index) => {
      const level = levelPaint(paint)[result.level](result.level.padEnd(levelWidth));
      const place = (places[index] ?? '').padStart(placeWidth);
      return `  ${place}  ${level}  ${visible(result.rule).padEnd(ruleWidth)}  ${oneLine(result.message)}\n`;
    });
    return `${paint.bold(shownFile(path))}\n${lines.join('')}`;
  });
  return blocks.join('\n');
}

function levelPaint(paint: ReturnType<typeof picocolors.createColors>) {
  return { error: paint.red, warning: paint.yellow, note: paint.cyan };
}
