/** Runs evidence programs on real CPython. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Python } from '../../src/testing/pythons.js';
import { type MetricName, metricNamed } from './metric.js';
import type { Pair } from './program.js';
import type { Run, Sample } from './verdict.js';

const execute = promisify(execFile);
const probe = fileURLToPath(new URL('../evidence_probe.py', import.meta.url));
const timeout = 120_000;

/** Runs both programs of a pair, one after the other. Never throws: a failure is part of the answer. */
export async function runPair(python: Python, pair: Pair): Promise<Run> {
  try {
    const bad = await runProgram(python, pair.bad, pair.header.measure);
    const good = await runProgram(python, pair.good, pair.header.measure);
    return { bad, good };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether the interpreter can import all of the modules. Never throws. */
export async function hasModules(python: Python, modules: readonly string[]): Promise<boolean> {
  if (modules.length === 0) return true;
  try {
    await execute(python.command, ['-c', `import ${modules.join(', ')}`], { env: environment(), timeout });
    return true;
  } catch {
    return false;
  }
}

async function runProgram(python: Python, path: string, measure: readonly MetricName[]): Promise<Sample> {
  const modes = new Set(measure.map((metric) => metricNamed(metric).mode));
  let sample: Sample | undefined;
  for (const mode of modes) {
    const { output, ...numbers } = await probeOnce(python, [path, mode, ...measure]);
    if (sample && sample.output !== output) throw new Error(`${path} answers differently each time`);
    sample = { output, numbers: { ...sample?.numbers, ...numbers } };
  }
  if (!sample) throw new Error('nothing was measured');
  return sample;
}

async function probeOnce(
  python: Python,
  parameters: readonly string[],
): Promise<{ output: string } & Sample['numbers']> {
  try {
    const { stdout } = await execute(python.command, ['-B', probe, ...parameters], {
      cwd: tmpdir(),
      env: environment(),
      timeout,
      maxBuffer: 1 << 26,
    });
    const answer = stdout.split('\n@@')[1];
    if (answer === undefined) throw new Error('the program ended the process');
    return JSON.parse(answer) as { output: string } & Sample['numbers'];
  } catch (error) {
    const { killed, stderr } = error as { killed?: boolean; stderr?: string };
    if (killed) throw new Error(`longer than ${timeout / 1000} s`);
    throw new Error(
      stderr?.trim().split('\n').at(-1) || (error instanceof Error ? error.message : String(error)),
    );
  }
}

/** One hash seed and one thread for every run, and nothing of the user's own Python set-up. */
function environment(): NodeJS.ProcessEnv {
  const { PYTHONPATH: _, ...rest } = process.env;
  return {
    ...rest,
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONHASHSEED: '0',
    MPLBACKEND: 'Agg',
    OMP_NUM_THREADS: '1',
  };
}
