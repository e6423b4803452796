/** What holds of settings and ignore files, whatever is in them. */
import type { Catalogue } from '../../src/cli/catalogue.js';
import { parseConfig, readToml } from '../../src/cli/config/parse-config.js';
import { pythonOfProject } from '../../src/cli/config/python-of-project.js';
import { IgnoreRules } from '../../src/cli/ignore-rules.js';
import type { Problem } from './batches.js';
import { Random } from './random.js';
import { pathOf, patternsOf, settingsOf } from './settings-inputs.js';

/** Milliseconds that any of them may take. */
const LONGEST = 5000;

/** What is wrong with how the settings and the ignore file of a batch are read. Never throws. */
export function settingsProblems(seed: number, batch: number, catalogue: Catalogue): Problem[] {
  const random = Random.ofCase(seed, -1 - batch);
  const settings = settingsOf(random);
  const patterns = patternsOf(random);
  const path = pathOf(random);
  return [
    ...problemsOf('settings.toml', settings, () => readSettings(settings, catalogue)),
    ...problemsOf('patterns.txt', `${patterns.join('\n')}\n\n${path}\n`, () => {
      const rules = new IgnoreRules(() => undefined);
      rules.add(patterns);
      rules.ignores(path);
    }),
  ];
}

function readSettings(text: string, catalogue: Catalogue): void {
  const reading = readToml(text);
  if (reading.kind === 'broken') return;
  const { problems } = parseConfig(reading.table, text, [], '/p', catalogue);
  const lines = text.split('\n').length;
  for (const { line, message } of problems) {
    if (line < 1 || line > lines) throw new Error(`line ${line} of ${lines}: ${message}`);
    if (message.includes('undefined') || message.includes('[object')) throw new Error(message);
  }
  pythonOfProject({ pyproject: reading.table, setupCfg: text, setupPy: text });
}

function problemsOf(name: string, text: string, work: () => void): Problem[] {
  const started = performance.now();
  const bytes = Buffer.from(text);
  try {
    work();
  } catch (error) {
    return [{ name, bytes, problem: `crashed: ${error instanceof Error ? error.stack : String(error)}` }];
  }
  const taken = performance.now() - started;
  return taken > LONGEST ? [{ name, bytes, problem: `hung: it took ${Math.round(taken)} ms` }] : [];
}
