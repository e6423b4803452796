/** The numbers that evidence can rest on. */

export type Unit = 'KiB' | 'ms' | 'count';

export interface Metric {
  readonly unit: Unit;
  /** How the probe has to run: see tools/evidence_probe.py. */
  readonly mode: 'memory' | 'process';
  /** What the number is, in plain words; those of `live` and `livek` follow what the program says that it counts. */
  readonly words: string;
}

const metrics = {
  peak: { unit: 'KiB', mode: 'memory', words: 'memory at the peak of the call' },
  held: { unit: 'KiB', mode: 'memory', words: 'memory still held after the call, before any collection' },
  kept: { unit: 'KiB', mode: 'memory', words: 'memory still held after a full collection' },
  grow: { unit: 'KiB', mode: 'memory', words: 'memory added by each further call' },
  cyc: { unit: 'count', mode: 'memory', words: 'objects left to the cycle collector' },
  objs: { unit: 'count', mode: 'memory', words: 'objects more that the collector tracks' },
  fd: { unit: 'count', mode: 'memory', words: 'files and sockets left open after the call' },
  fdk: { unit: 'count', mode: 'memory', words: 'files and sockets left open after a full collection' },
  live: { unit: 'count', mode: 'memory', words: 'after the call' },
  livek: { unit: 'count', mode: 'memory', words: 'after a full collection' },
  thr: { unit: 'count', mode: 'memory', words: 'threads left running' },
  rw: { unit: 'count', mode: 'memory', words: 'resource warnings' },
  garbage: { unit: 'count', mode: 'memory', words: 'objects in gc.garbage' },
  rpeak: { unit: 'KiB', mode: 'process', words: 'memory of the process at the peak of the call' },
  rafter: { unit: 'KiB', mode: 'process', words: 'memory of the process after the call' },
  rgrow: { unit: 'KiB', mode: 'process', words: 'memory of the process added by each further call' },
  ms: { unit: 'ms', mode: 'process', words: 'time of one call' },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;

export const metricNames = Object.keys(metrics) as readonly MetricName[];

/** The facts of a metric. */
export function metricNamed(name: MetricName): Metric {
  return metrics[name];
}

/** Whether the word names a metric. */
export function isMetricName(word: string): word is MetricName {
  return Object.hasOwn(metrics, word);
}

/**
 * Whether the numbers of a bad and a good program differ in the way a rule claims, by more than noise. What `live`
 * counts is the program's own affair, so there any difference speaks.
 */
export function isMaterial(name: MetricName, bad: number, good: number): boolean {
  if (name === 'live' || name === 'livek') return bad !== good;
  switch (metrics[name].unit) {
    case 'KiB':
      return bad - good >= 4 && bad >= 1.08 * good + 2;
    case 'ms':
      return bad - good >= 0.5 && bad >= 1.5 * good;
    case 'count':
      return bad > good;
  }
}

/** Rounds so that two measurements of one machine mostly agree: times and resident memory are the noisiest. */
export function rounded(name: MetricName, value: number): number {
  if (metrics[name].unit === 'count') return value;
  const noisy = metrics[name].mode === 'process';
  const digits = noisy ? 2 : 3;
  return Math.abs(value) < 0.05
    ? 0
    : Number(Math.abs(value) < 1 ? value.toFixed(1) : value.toPrecision(digits));
}
