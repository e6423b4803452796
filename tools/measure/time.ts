/** Time and memory of the bundle, as users run it, on a standard library. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { part } from './data.js';
import type { Figure } from './figures.js';

const execute = promisify(execFile);
const program = fileURLToPath(new URL('../../bin/heaplint.js', import.meta.url));
const peakAtExit = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`;

/** The phases of a default run in milliseconds, their ratio, and the peak of resident memory. Throws Missing. */
export async function time(data: string | undefined): Promise<Figure[]> {
  const { stderr } = await execute(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(peakAtExit)}`,
      program,
      '.',
      '--exit-zero',
      '--quiet',
      '--timings',
      '--output-file',
      devNull,
    ],
    { cwd: realpathSync(part(data, 'stdlib')) },
  );
  const phase = (name: string) =>
    Number(new RegExp(`^\\s*${name}\\s+([\\d.]+)`, 'm').exec(stderr)?.[1] ?? Number.NaN);
  const [parse, rest] = [phase('parse'), phase('model') + phase('rules') + phase('project')];
  const measure = 'time';
  return [
    { measure, name: 'parse', value: Math.round(parse), unit: 'ms' },
    { measure, name: 'model, rules and project', value: Math.round(rest), unit: 'ms' },
    {
      measure,
      name: 'model, rules and project to parse',
      value: rest / parse,
      unit: 'times',
      better: 'less',
    },
    { measure, name: 'peak memory', value: Math.round(phase('peak') / 1024), unit: 'MiB', better: 'less' },
  ];
}
