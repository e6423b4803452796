/** Annotations of GitHub Actions: commands that the runner reads from a step's output. */
import type { RunReport } from '../rule/result.js';
import { cellNote, fileRegion } from './shown-path.js';
import { oneLine, visible } from './visible.js';

export interface RepositoryOptions {
  /** The folder of the run relative to the root of the repository, with '/' at its end; '' or absent where they are one. */
  readonly uriPrefix?: string | undefined;
}

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * `::warning file=...,line=...::message`, a line each, in the run's order. GitHub shows ten of each level a step. What
 * could end a command or begin another is escaped as its runner unescapes it. Never throws.
 */
export function github(report: RunReport, options: RepositoryOptions): string {
  return report.results
    .map((result) => {
      const at = fileRegion(result.region);
      const facts = {
        file: visible((options.uriPrefix ?? '') + result.path),
        line: at.startLine,
        endLine: at.endLine,
        // The runner refuses columns where a place has several lines.
        ...(at.columns &&
          at.startLine === at.endLine && { col: at.columns.start, endColumn: at.columns.end }),
        title: `heaplint: ${visible(result.rule)}`,
      };
      const list = Object.entries(facts).map(([name, value]) => `${name}=${property(String(value))}`);
      const message = `${oneLine(result.message)}${cellNote(result.region)} ${oneLine(result.hint)}`;
      return `::${commands[result.level]} ${list.join(',')}::${data(message)}\n`;
    })
    .join('');
}

/** As actions/toolkit escapes what stands behind the second pair of colons. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
