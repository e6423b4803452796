/**
 * Checks a SARIF report by every judge at hand:
 *
 *   tsx tools/sarif-check.ts REPORT.sarif [--root DIR] [--github-schema FILE] [--multitool PROGRAM]
 *
 * Always: the published schema, and what no schema says (see invariants.ts). `--root` is the folder that the report's
 * URIs start from: code, sizes, digests and line hashes are compared with its files. `--github-schema` is the
 * src/sarif-schema-2.1.0.json of github/codeql-action, checked with the validator that the upload action uses.
 * `--multitool` is the program Sarif.Multitool of the package @microsoft/sarif-multitool-linux (or of another
 * system), made executable. A gate that did not run is said so. Exits with 1 where any gate fails, 2 on wrong use.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Log } from 'sarif';
import { fileProblems } from './sarif-check/files.js';
import { invariantProblems } from './sarif-check/invariants.js';
import { multitoolProblems } from './sarif-check/multitool.js';
import { gitHubSchemaProblems, schemaProblems } from './sarif-check/schemas.js';

/** How many problems of one gate are printed. */
const SHOWN = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string' },
    'github-schema': { type: 'string' },
    multitool: { type: 'string' },
  },
});
const [path, ...others] = positionals;

if (path === undefined || others.length > 0) {
  console.error('usage: sarif-check REPORT.sarif [--root DIR] [--github-schema FILE] [--multitool PROGRAM]');
  process.exitCode = 2;
} else {
  const text = readFileSync(path, 'utf8');
  const log: Log = JSON.parse(text);
  const { root, 'github-schema': gitHubSchema, multitool } = values;
  const gates: [name: string, problems: (() => string[]) | string][] = [
    ['schema, with ajv', () => schemaProblems(log)],
    ['invariants', () => invariantProblems(log, text)],
    ['files and line hashes', root === undefined ? '--root' : () => fileProblems(log, root)],
    [
      "GitHub's schema, with jsonschema 1.5.0",
      gitHubSchema === undefined ? '--github-schema' : () => gitHubSchemaProblems(log, gitHubSchema),
    ],
    [
      'multitool, Sarif and Ghas',
      multitool === undefined ? '--multitool' : () => multitoolProblems(path, multitool),
    ],
  ];
  console.log(`${path}: ${log.runs?.[0]?.results?.length ?? 0} results`);
  for (const [name, problems] of gates) {
    if (typeof problems === 'string') {
      console.log(`  NOT RUN ${name}: needs ${problems}`);
      continue;
    }
    const found = judged(problems);
    console.log(`  ${found.length === 0 ? 'passed ' : 'FAILED '} ${name}`);
    for (const problem of found.slice(0, SHOWN)) console.log(`            ${problem}`);
    if (found.length > SHOWN) console.log(`            and ${found.length - SHOWN} more`);
    if (found.length > 0) process.exitCode = 1;
  }
}

/** A log that breaks the schema can break a gate that takes the schema for granted: then that is the problem. */
function judged(problems: () => string[]): string[] {
  try {
    return problems();
  } catch (error) {
    return [`cannot be judged: ${error instanceof Error ? error.message : error}`];
  }
}
