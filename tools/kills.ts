/**
 * `npm run kills -- [--count N] [--seed N]` kills a run that writes a report, at a random moment, again and again, and
 * checks after each time that the old report stands there whole, or the new one, and that nothing else was touched.
 * Drafts that a killed run has left are counted. Ends with 1 where a report is half written.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Random } from './fuzz/random.js';

const program = fileURLToPath(new URL('../bin/heaplint.js', import.meta.url));
const { values } = parseArgs({
  options: { count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const random = new Random(Number(values.seed));

const LEAK = 'import weakref\nclass C:\n    def m(self):\n        return weakref.ref(self.m)\n';
const folder = mkdtempSync(join(tmpdir(), 'heaplint-kills-'));
for (let index = 0; index < 60; index++) writeFileSync(join(folder, `m${index}.py`), LEAK.repeat(20));
const report = join(folder, 'out.sarif');

/** Runs heaplint and kills it after so many milliseconds; answers how long it ran, and whether it was killed. */
function run(milliseconds: number): Promise<{ taken: number; isKilled: boolean }> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, '--format', 'sarif', '--output-file', report, '.'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => {
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      resolve({ taken: performance.now() - started, isKilled: signal === 'SIGKILL' });
    });
  });
}

try {
  const { taken } = await run(60_000);
  const whole = readFileSync(report, 'utf8');
  let [killed, halves] = [0, 0];
  for (let index = 0; index < Number(values.count); index++) {
    const old = random.once(2) ? 'old\n' : undefined;
    if (old === undefined) rmSync(report, { force: true });
    else writeFileSync(report, old);
    // Mostly near the end, when the report is written.
    const moment = random.once(3) ? random.below(taken) : taken * (0.7 + random.below(900) / 1000);
    if ((await run(moment)).isKilled) killed++;
    const names = readdirSync(folder);
    const now = names.includes('out.sarif') ? readFileSync(report, 'utf8') : undefined;
    const isTouched = names.some(
      (name) => name.endsWith('.py') && !readFileSync(join(folder, name), 'utf8').startsWith('import'),
    );
    if ((now !== old && now !== whole) || isTouched) halves++;
  }
  const drafts = readdirSync(folder).filter((name) => name.endsWith('.draft')).length;
  console.log(`${values.count} runs, ${killed} killed: ${halves} half written, ${drafts} drafts left behind`);
  if (halves > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
