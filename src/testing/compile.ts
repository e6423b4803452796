/** Compiles Python files with real CPythons, without running them. */
import { spawnSync } from 'node:child_process';
import type { Python } from './pythons.js';

const script = `
import json, sys
errors = {}
for path in json.load(sys.stdin):
    try:
        with open(path, 'rb') as source:
            compile(source.read(), path, 'exec', 0, True)
    except Exception as error:
        errors[path] = '%s: %s' % (type(error).__name__, error)
json.dump(errors, sys.stdout)
`;

/** What CPython says against each file that does not compile, by path. Throws where the interpreter itself fails. */
export function compileErrors(python: Python, paths: readonly string[]): ReadonlyMap<string, string> {
  const run = spawnSync(python.command, ['-E', '-s', '-B', '-W', 'ignore', '-c', script], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`${python.command} failed: ${run.stderr || run.error?.message}`);
  return new Map(Object.entries(JSON.parse(run.stdout) as Record<string, string>));
}
