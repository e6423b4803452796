/** How much is said of real code that nobody has judged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import glob from 'fast-glob';
import { part } from './data.js';
import type { Figure } from './figures.js';
import { reportsOf, runs } from './report.js';

/** Findings in 10,000 physical lines of the corpus. Throws Missing. */
export async function density(data: string | undefined): Promise<Figure[]> {
  const folder = part(data, 'corpus');
  const paths = await glob('**/*.{py,pyi}', { cwd: folder });
  const lines = paths.reduce((sum, path) => sum + linesIn(readFileSync(join(folder, path))), 0);
  const reports = await reportsOf(folder);
  const measure = 'density';
  return [
    { measure, name: 'lines read', value: lines },
    ...runs.map((run): Figure => {
      const value = (10_000 * reports[run].length) / lines;
      return { measure, name: `findings, ${run}`, value, unit: 'in 10,000 lines', better: 'less' };
    }),
  ];
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}
