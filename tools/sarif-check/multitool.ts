/** Microsoft's validator. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';

/**
 * The errors and warnings of `Sarif.Multitool validate` with its rules for SARIF and for GitHub, one line each. Its exit
 * code says nothing, so its own report is read; notes (advice, some of it against the network) are left out.
 */
export function multitoolProblems(path: string, program: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-check-'));
  const output = join(folder, 'validated.sarif');
  try {
    const run = spawnSync(
      program,
      [
        ...['validate', path, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--output', output],
        // Larger files than 10 MB are skipped without a word by default.
        ...['--log', 'ForceOverwrite', '--max-file-size-in-kb', '10000000'],
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    if (run.error) return [`${program} did not start: ${run.error.message}`];
    if (!/\b1 files? scanned/.test(run.stdout)) return [`nothing was validated: ${run.stdout}${run.stderr}`];
    return problemsOf(JSON.parse(readFileSync(output, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function problemsOf(validation: Log): string[] {
  return validation.runs.flatMap((run) => {
    const rules = new Map(run.tool.driver.rules?.map((rule) => [rule.id, rule.messageStrings]));
    const findings = (run.results ?? [])
      .filter((result) => !['note', 'none'].includes(result.level ?? 'warning'))
      .map(({ ruleId = '', level = 'warning', message, locations }) => {
        const format = rules.get(ruleId)?.[message.id ?? '']?.text ?? '';
        const text =
          message.text ?? format.replace(/\{(\d+)\}/g, (_, index) => message.arguments?.[index] ?? '');
        const line = locations?.[0]?.physicalLocation?.region?.startLine;
        return `${level} ${ruleId}, line ${line}: ${text}`;
      });
    const failures = (run.invocations ?? [])
      .flatMap((invocation) => [
        ...(invocation.toolExecutionNotifications ?? []),
        ...(invocation.toolConfigurationNotifications ?? []),
      ])
      .filter((notification) => ['error', 'warning'].includes(notification.level ?? 'warning'))
      .map((notification) => `the validator says: ${notification.message.text}`);
    return [...findings, ...failures];
  });
}
