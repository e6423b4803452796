/** The evidence of a rule: pairs of a bad and a good program, and what their header says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import { isMetricName, type MetricName } from './metric.js';

/** What the comments at the top of a bad program state. */
export interface Header {
  /** `# measure: peak ms`: the first that an interpreter can measure decides, the others are shown beside it. */
  readonly measure: readonly MetricName[];
  /** `# python: >=3.2`: the versions to run on, or undefined for all. */
  readonly python: string | undefined;
  /** `# counts: references that still answer`: what live() counts, in plain words. */
  readonly counts: string | undefined;
  /** `# needs: numpy`: modules without which there is nothing to run. */
  readonly needs: readonly string[];
  /** `# outputs-differ: why`: set where the bad program answers wrongly. */
  readonly outputsDiffer: string | undefined;
}

export interface Pair {
  /** `bad`, or `bad-<name>`. */
  readonly name: string;
  /** Absolute paths. */
  readonly bad: string;
  readonly good: string;
  readonly header: Header;
}

export interface EvidenceFolder {
  readonly group: string;
  readonly rule: string;
  /** Absolute: `test-cases/<group>/<rule>/evidence`. */
  readonly folder: string;
}

/** Every evidence folder below `root`, sorted. */
export function findEvidenceFolders(root: string): EvidenceFolder[] {
  return glob
    .sync('*/*/evidence', { cwd: root, onlyDirectories: true })
    .sort()
    .map((path) => {
      const [group = '', rule = ''] = path.split('/');
      return { group, rule, folder: join(root, path) };
    });
}

/** The pairs of one folder, sorted. Throws where a program has no counterpart or its header cannot be read. */
export function readPairs(folder: string): Pair[] {
  const names = glob.sync('*.py', { cwd: folder }).map((file) => file.slice(0, -'.py'.length));
  const stray = names.find((name) => !/^(bad|good)(-|$)/.test(name));
  if (stray !== undefined) throw new Error(`${folder}: ${stray}.py is neither bad nor good`);
  const pairNames = [...new Set(names.map((name) => name.replace(/^good/, 'bad')))].sort();
  return pairNames.map((name) => {
    const [bad, good] = [join(folder, `${name}.py`), join(folder, `${name.replace(/^bad/, 'good')}.py`)];
    for (const path of [bad, good]) if (!existsSync(path)) throw new Error(`${path} is missing`);
    try {
      return { name, bad, good, header: readHeader(readFileSync(bad, 'utf8')) };
    } catch (error) {
      throw new Error(`${bad}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/** Reads the comments at the top of a program. Throws where it does not say what to measure. */
export function readHeader(source: string): Header {
  const values = new Map<string, string>();
  for (const line of source.split(/\r?\n/)) {
    if (!line.startsWith('#')) break;
    const found = /^#\s*(measure|python|counts|needs|outputs-differ):\s*(.*?)\s*$/.exec(line);
    if (found?.[1]) values.set(found[1], found[2] ?? '');
  }
  const words = (key: string): string[] =>
    (values.get(key) ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const unknown = words('measure').find((word) => !isMetricName(word));
  if (unknown !== undefined) throw new Error(`there is no measure '${unknown}'`);
  const measure = words('measure').filter(isMetricName);
  if (measure.length === 0) throw new Error("the header has no '# measure:'");
  const counts = values.get('counts') || undefined;
  if (counts === undefined && measure.some((name) => name === 'live' || name === 'livek')) {
    throw new Error("the header measures live() without saying what it counts: '# counts:'");
  }
  return {
    measure,
    python: values.get('python') || undefined,
    counts,
    needs: words('needs'),
    outputsDiffer: values.get('outputs-differ') || undefined,
  };
}
