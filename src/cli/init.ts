/** Makes a project at home with heaplint: settings, a pre-commit hook and a workflow, each only where it is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { PROJECT_ADDRESS } from '../report/rule-page.js';
import type { Io } from './io.js';
import { writeOutputFile } from './output-file.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

interface PlannedFile {
  /** Relative to the current folder. */
  readonly path: string;
  readonly text: string;
  readonly what: string;
}

/**
 * Tells what it would write, asks unless `yes`, and writes it. Answers the exit code: 0 also where nothing is missing, 2
 * where nobody could be asked. Throws UsageError where a file cannot be read or written.
 */
export async function init(yes: boolean, io: Io): Promise<number> {
  const planned = [settings(io.cwd), hook(io.cwd), workflow(io.cwd)].filter((file) => file !== undefined);
  if (planned.length === 0) {
    io.stdout.write('Everything is there already: settings, hook and workflow.\n');
    return 0;
  }
  for (const { path, what } of planned) {
    io.stdout.write(`${existsSync(join(io.cwd, path)) ? 'add to' : 'write '}  ${path}: ${what}\n`);
  }
  const agreed = yes || (await io.confirm('Do that? [y/N] '));
  if (agreed === undefined) {
    io.stderr.write('heaplint: error: nothing was written, for nobody can be asked here: --yes writes it\n');
    return 2;
  }
  if (!agreed) return 0;
  for (const { path, text } of planned) writeOutputFile(join(io.cwd, path), text);
  io.stdout.write(
    "\nDone. 'heaplint' shows what there is; 'heaplint --write-baseline' leaves it for later.\n",
  );
  return 0;
}

function settings(cwd: string): PlannedFile | undefined {
  const pyproject = textOf(cwd, 'pyproject.toml');
  if (existsSync(join(cwd, 'heaplint.toml')) || /^\s*\[+\s*tool\s*\.\s*heaplint\b/m.test(pyproject ?? ''))
    return undefined;
  const what = 'settings, all as by default';
  const body = `# ${PROJECT_ADDRESS}#settings\n# fail-on = "warning"\n# extend-exclude = ["generated/"]\n`;
  if (pyproject === undefined) {
    const schema = `#:schema ${PROJECT_ADDRESS}/raw/v${version}/schemas/settings.json\n`;
    return { path: 'heaplint.toml', text: schema + body, what };
  }
  return { path: 'pyproject.toml', text: `${pyproject.trimEnd()}\n\n[tool.heaplint]\n${body}`, what };
}

function hook(cwd: string): PlannedFile | undefined {
  const path = '.pre-commit-config.yaml';
  const what = 'a hook for each commit';
  const entry = { repo: PROJECT_ADDRESS, rev: `v${version}`, hooks: [{ id: 'heaplint' }] };
  const written = textOf(cwd, path);
  if (written === undefined) {
    if (!existsSync(join(cwd, '.git'))) return undefined;
    const text = `repos:\n  - repo: ${entry.repo}\n    rev: ${entry.rev}\n    hooks:\n      - id: heaplint\n`;
    return { path, text, what };
  }
  const document = parseDocument(written);
  const repos = isMap(document.contents) ? document.contents.get('repos') : undefined;
  if (document.errors.length > 0 || !isSeq(repos)) {
    throw new UsageError(`cannot add a hook to '${path}': it is no list of repos`);
  }
  if (repos.items.some((repo) => isMap(repo) && String(repo.get('repo')).endsWith('/heaplint')))
    return undefined;
  document.addIn(['repos'], entry);
  return { path, text: document.toString({ lineWidth: 0 }), what };
}

function workflow(cwd: string): PlannedFile | undefined {
  const path = '.github/workflows/heaplint.yml';
  const isGitHub = existsSync(join(cwd, '.github')) || /github\.com/.test(textOf(cwd, '.git/config') ?? '');
  if (!isGitHub || existsSync(join(cwd, path))) return undefined;
  const text = `name: heaplint
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  heaplint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: heaplint/heaplint@v${version}
`;
  return { path, text, what: 'a check of each pull request' };
}

function textOf(cwd: string, path: string): string | undefined {
  try {
    return readFileSync(join(cwd, path), 'utf8');
  } catch {
    return undefined;
  }
}
