/**
 * Measures heaplint on all that is at hand, with the last committed figures beside it.
 *
 * `npm run measure` for all, `-- leaks mutants` for some, `-- --data FOLDER` where the data is (or HEAPLINT_MEASURE names
 * it), `-- --write` to write the figures down, in last.json and BENCHMARKS.md. CONTRIBUTING.md tells what the data is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cycles } from './measure/cycles.js';
import { Missing } from './measure/data.js';
import { density } from './measure/density.js';
import { evidence } from './measure/evidence.js';
import { document, type Figure, merged, table } from './measure/figures.js';
import { judged } from './measure/judged.js';
import { leaks } from './measure/leaks.js';
import { mutants } from './measure/mutants.js';
import { time } from './measure/time.js';
import { userReports } from './measure/user-reports.js';

type Measure = (data: string | undefined) => Promise<Figure[]>;

/** In the order of the table. */
const measures: Readonly<Record<string, Measure>> = {
  mutants,
  evidence,
  reports: userReports,
  judged,
  'leaks-check': (data) => leaks('check', data),
  'leaks-dev': (data) => leaks('dev', data),
  cycles,
  density,
  time,
};

const lastFigures = new URL('measure/last.json', import.meta.url);
const benchmarks = new URL('../BENCHMARKS.md', import.meta.url);

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const data = options.data ?? process.env.HEAPLINT_MEASURE;
const isWanted = (name: string) =>
  words.length === 0 || words.some((word) => name.split('-').includes(word) || name === word);
const wanted = Object.entries(measures).filter(([name]) => isWanted(name));
if (wanted.length === 0) {
  console.error(`There is no such measure; there are ${Object.keys(measures).join(', ')}.`);
  process.exitCode = 2;
} else await run();

async function run(): Promise<void> {
  const last = JSON.parse(readFileSync(lastFigures, 'utf8')) as readonly Figure[];
  const figures: Figure[] = [];
  for (const [name, measure] of wanted) {
    const started = performance.now();
    try {
      figures.push(...(await measure(data)));
      console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      console.error(`${name}: skipped, ${error.message}`);
    }
  }
  console.log(table(figures, last));
  if (options.write) write(merged(last, figures));
}

function write(figures: readonly Figure[]): void {
  writeFileSync(lastFigures, `${JSON.stringify(figures, null, 2)}\n`);
  const [start, end] = ['<!-- figures -->', '<!-- end of figures -->'];
  const text = readFileSync(benchmarks, 'utf8');
  const [before, after] = [text.split(start)[0], text.split(end)[1]];
  if (before === text || after === undefined) throw new Error(`BENCHMARKS.md has no ${start} ... ${end}`);
  writeFileSync(benchmarks, `${before}${start}\n\n${document(figures)}\n\n${end}${after}`);
}
