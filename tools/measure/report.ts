/** Runs heaplint as a user does, in a process of its own, and reads what it says. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Confidence, Impact, Level } from '../../src/rule/finding.js';

const execute = promisify(execFile);
const program = fileURLToPath(new URL('../../src/cli/entry.ts', import.meta.url));
const loader = import.meta.resolve('tsx');

/** A place as the JSON report gives it; lines and columns count from 1. */
export interface ReportedPlace {
  readonly path: string;
  readonly range: { readonly start: ReportedPosition; readonly end: ReportedPosition };
  readonly message: string;
}

interface ReportedPosition {
  readonly line: number;
  readonly utf16Column: number;
}

/** A finding of the JSON report, and whether a run without --strict has it too. */
export interface Reported extends ReportedPlace {
  readonly rule: string;
  readonly group: string;
  readonly symbol: { readonly name: string } | null;
  readonly level: Level;
  readonly impact: Impact;
  readonly confidence: Confidence;
  readonly because: readonly ReportedPlace[];
  readonly hint: string;
  readonly snippet: string;
}

interface JsonReport {
  readonly findings: readonly Reported[];
  readonly rules: readonly { readonly name: string; readonly byDefault: boolean }[];
}

/** What a run reports, by default and with --strict. */
export type Run = 'default' | 'strict';

export const runs: readonly Run[] = ['default', 'strict'];

/** The findings of one analysis, as each kind of run tells them. */
export type Reports = Readonly<Record<Run, readonly Reported[]>>;

/**
 * Analyses a folder from the sources. Paths are relative to it. One run gives both reports: the default one is what of
 * the strict one is at least likely and of a rule that runs by default; a test holds that against real runs. Throws
 * where heaplint fails as a whole.
 */
export async function reportsOf(folder: string): Promise<Reports> {
  const { findings, rules } = await jsonReport(folder, ['--strict']);
  const byDefault = new Set(rules.filter((rule) => rule.byDefault).map(({ name }) => name));
  return {
    default: findings.filter(({ rule, confidence }) => byDefault.has(rule) && confidence !== 'possible'),
    strict: findings,
  };
}

/** The JSON report of a folder with some more arguments. Throws where heaplint fails as a whole. */
export async function jsonReport(folder: string, more: readonly string[]): Promise<JsonReport> {
  const scratch = mkdtempSync(join(tmpdir(), 'heaplint-measure-'));
  const out = join(scratch, 'report.json');
  const words = ['.', '--exit-zero', '--quiet', '--format', 'json', '--output-file', out, ...more];
  try {
    // A rule that crashes makes an error of the run, which `execute` throws: nothing is measured then.
    await execute(process.execPath, ['--import', loader, program, ...words], { cwd: realpathSync(folder) });
    return JSON.parse(readFileSync(out, 'utf8')) as JsonReport;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the rule is filed under: its group and, where that is the name of a group too, what its findings do to memory. */
export function topicsOf({ group, impact }: Reported): readonly string[] {
  return [group, impact];
}

/** The finding's own place and those of its reasons. */
export function placesOf(finding: Reported): readonly ReportedPlace[] {
  return [finding, ...finding.because];
}
