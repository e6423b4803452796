/** Decides whether the measurements of a pair prove its rule. */
import type { MeasuredVersion } from './measured.js';
import { isMaterial, type MetricName, rounded } from './metric.js';
import type { Header } from './program.js';

/** What the probe says of one program: numbers by metric, absent or null where they cannot be measured. */
export interface Sample {
  readonly output: string;
  readonly numbers: Readonly<Partial<Record<MetricName, number | null>>>;
}

/** One interpreter's run of both programs, or why it failed. */
export type Run = { readonly bad: Sample; readonly good: Sample } | { readonly error: string };

export interface Verdict {
  /** What is wrong, one sentence each. */
  readonly problems: readonly string[];
  readonly versions: Readonly<Record<string, MeasuredVersion>>;
}

/** Judges the runs of one pair, by CPython version. At least one version must show the difference. */
export function judge(header: Header, runs: ReadonlyMap<string, Run>): Verdict {
  const problems: string[] = [];
  const versions: Record<string, MeasuredVersion> = {};
  for (const [version, run] of runs) {
    if ('error' in run) {
      problems.push(`fails on ${version}: ${run.error}`);
      continue;
    }
    const { bad, good } = run;
    if (bad.output !== good.output && header.outputsDiffer === undefined) {
      problems.push(`answers differ on ${version}: '${bad.output}' and '${good.output}'`);
    }
    if (bad.output === good.output && header.outputsDiffer !== undefined) {
      problems.push(`answers agree on ${version}, though the header says that they differ`);
    }
    const compared = compare(header.measure, bad, good);
    if (compared) versions[version] = compared;
    else problems.push(`${version} can measure none of: ${header.measure.join(', ')}`);
  }
  const judged = Object.values(versions);
  if (judged.length > 0 && !judged.some(({ material }) => material)) {
    problems.push('no version shows a difference in the rule’s way');
  }
  return { problems, versions };
}

function compare(measure: readonly MetricName[], bad: Sample, good: Sample): MeasuredVersion | undefined {
  const numbers = measure.flatMap((metric) => {
    const [badNumber, goodNumber] = [bad.numbers[metric], good.numbers[metric]];
    return typeof badNumber === 'number' && typeof goodNumber === 'number'
      ? [{ metric, bad: badNumber, good: goodNumber }]
      : [];
  });
  const [deciding] = numbers;
  if (!deciding) return undefined;
  return {
    material: isMaterial(deciding.metric, deciding.bad, deciding.good),
    numbers: Object.fromEntries(
      numbers.map(({ metric, ...pair }) => [metric, [rounded(metric, pair.bad), rounded(metric, pair.good)]]),
    ),
  };
}
