/** Checkstyle's XML, which many CI services and editors read. */
import type { Result, RunReport } from '../rule/result.js';
import { byFile } from './by-file.js';
import { cellNote, fileRegion } from './shown-path.js';
import { oneLine } from './visible.js';
import { document, element } from './xml.js';

const severities = { error: 'error', warning: 'warning', note: 'info' } as const;

/** One `file` element a file with findings, in the run's order, ending in a newline; columns are code points. Never throws. */
export function checkstyle(report: RunReport): string {
  const files = [...byFile(report.results)].map(([path, results]) =>
    element('file', { name: path }, results.map(errorOf)),
  );
  return document(element('checkstyle', { version: '4.3' }, files));
}

function errorOf(result: Result): string {
  return element('error', {
    line: fileRegion(result.region).startLine,
    ...(!result.region.cell && { column: result.region.startCharacter }),
    severity: severities[result.level],
    message: `${oneLine(result.message)}${cellNote(result.region)} ${oneLine(result.hint)}`,
    source: `heaplint.${result.rule}`,
  });
}
