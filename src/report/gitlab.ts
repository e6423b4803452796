/** GitLab's Code Quality report: the fields of Code Climate's issues that GitLab reads. */
import type { Level } from '../rule/finding.js';
import type { RunReport } from '../rule/result.js';
import { fingerprinter } from './fingerprint.js';
import type { RepositoryOptions } from './github.js';
import { jsonText } from './json-text.js';
import { cellNote, fileRegion } from './shown-path.js';
import { oneLine } from './visible.js';

/** GitLab knows info, minor, major, critical and blocker. */
const severities: Readonly<Record<Level, string>> = { error: 'critical', warning: 'major', note: 'info' };

/** A JSON array of issues, in the run's order, ending in a newline; fingerprints survive moved lines. Never throws. */
export function gitlab(report: RunReport, options: RepositoryOptions): string {
  const fingerprintOf = fingerprinter();
  return jsonText(
    report.results.map((result) => {
      const path = (options.uriPrefix ?? '') + result.path;
      const { startLine, endLine } = fileRegion(result.region);
      return {
        description: `${oneLine(result.message)}${cellNote(result.region)} ${oneLine(result.hint)}`,
        check_name: result.rule,
        fingerprint: fingerprintOf(result, path),
        severity: severities[result.level],
        location: { path, lines: { begin: startLine, end: endLine } },
      };
    }),
  );
}
