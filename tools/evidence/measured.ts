/** The file `measured.json` of an evidence folder: what was measured, rounded, in a stable order. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../../src/testing/pythons.js';
import type { MetricName } from './metric.js';
import type { Pair } from './program.js';

/** One interpreter's numbers. */
export interface MeasuredVersion {
  /** Whether the deciding difference, which is that of the first metric, goes the rule's way by more than noise. */
  readonly material: boolean;
  /** The bad and the good program's number by metric, in the order of the program's header. */
  readonly numbers: Readonly<Partial<Record<MetricName, readonly [bad: number, good: number]>>>;
}

export interface MeasuredPair {
  /** A hash of both programs: numbers of other programs are not kept. */
  readonly programs: string;
  /** What the program's live() counts, in plain words. */
  readonly counts?: string;
  /** By CPython version, oldest first. */
  readonly versions: Readonly<Record<string, MeasuredVersion>>;
}

/** By name of the pair. */
export type Measured = Readonly<Record<string, MeasuredPair>>;

/** The file's content, or an empty record where there is none. Throws on broken JSON. */
export function readMeasured(folder: string): Measured {
  const path = join(folder, 'measured.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Measured) : {};
}

/** Writes the file: one line for each version, with pairs and versions in order. */
export function writeMeasured(folder: string, measured: Measured): void {
  writeFileSync(join(folder, 'measured.json'), renderMeasured(measured));
}

/** The text of the file. */
export function renderMeasured(measured: Measured): string {
  const pairs = Object.entries(measured).sort(([one], [other]) => (one < other ? -1 : 1));
  const blocks = pairs.map(([name, { programs, counts, versions }]) => {
    const lines = Object.entries(versions)
      .sort(([one], [other]) => compareVersions(one, other))
      .map(([version, measuredVersion]) => `      "${version}": ${JSON.stringify(measuredVersion)}`);
    const facts = JSON.stringify({ programs, counts }, undefined, 4).slice(1, -2);
    return `  "${name}": {${facts},\n    "versions": {\n${lines.join(',\n')}\n    }\n  }`;
  });
  return `{\n${blocks.join(',\n')}\n}\n`;
}

/** A hash over the text of both programs. */
export function hashOfPrograms(pair: Pair): string {
  const hash = createHash('sha256');
  for (const path of [pair.bad, pair.good]) hash.update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The new numbers, with those of interpreters that are not on this machine kept while the programs are the same. */
export function merged(old: MeasuredPair | undefined, fresh: MeasuredPair): MeasuredPair {
  if (old?.programs !== fresh.programs) return fresh;
  return { ...fresh, versions: { ...old.versions, ...fresh.versions } };
}
