/** Compares the findings of two SARIF logs. */
import type { Log, Result } from 'sarif';

export interface FindingChange {
  readonly rule: string;
  /** `path:line`. */
  readonly place: string;
  readonly message: string;
}

export interface Comparison {
  /** Both sorted by rule, then by place. */
  readonly appeared: readonly FindingChange[];
  readonly vanished: readonly FindingChange[];
}

/**
 * What the new log reports and the old one does not, and the other way round. A finding that only moved to another
 * line of its file is the same one.
 */
export function compareLogs(old: Log, fresh: Log): Comparison {
  const [before, after] = [findingsOf(old), findingsOf(fresh)];
  return { appeared: without(after, before), vanished: without(before, after) };
}

/** The comparison as text: the rules with their numbers, and every place. */
export function renderComparison({ appeared, vanished }: Comparison): string {
  const rules = [...new Set([...appeared, ...vanished].map(({ rule }) => rule))].sort();
  const blocks = rules.map((rule) => {
    const [more, fewer] = [appeared, vanished].map((changes) =>
      changes.filter((change) => change.rule === rule),
    );
    const lines = [
      ...(more ?? []).map(({ place, message }) => `  + ${place} ${message}`),
      ...(fewer ?? []).map(({ place, message }) => `  - ${place} ${message}`),
    ];
    return `${rule}: ${more?.length ?? 0} appeared, ${fewer?.length ?? 0} vanished\n${lines.join('\n')}\n`;
  });
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${appeared.length} appeared, ${vanished.length} vanished\n`;
}

interface Found extends FindingChange {
  /** What stays when lines are added above. */
  readonly identity: string;
  readonly line: number;
}

function findingsOf(log: Log): Found[] {
  const results = log.runs
    .flatMap((run) => run.results ?? [])
    .filter(({ suppressions }) => !suppressions?.length);
  return results.map(found).sort((one, other) => {
    return (
      compareText(one.rule, other.rule) || compareText(one.identity, other.identity) || one.line - other.line
    );
  });
}

function found(result: Result): Found {
  const location = result.locations?.[0]?.physicalLocation;
  const path = location?.artifactLocation?.uri ?? '?';
  const line = location?.region?.startLine ?? 0;
  const rule = result.ruleId ?? '?';
  const message = result.message.text ?? '';
  return { rule, place: `${path}:${line}`, message, line, identity: JSON.stringify([rule, path, message]) };
}

/** The findings of one log that the other has not; where both have some of one identity, the last ones are new. */
function without(findings: readonly Found[], others: readonly Found[]): FindingChange[] {
  const left = new Map<string, number>();
  for (const { identity } of others) left.set(identity, (left.get(identity) ?? 0) + 1);
  return findings.flatMap(({ identity, rule, place, message }) => {
    const count = left.get(identity) ?? 0;
    if (count > 0) left.set(identity, count - 1);
    return count > 0 ? [] : [{ rule, place, message }];
  });
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
