/** Stand-ins for the tests of the command line: a folder of files, an Io that listens, and an analyser without a parser. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { FileOutcome, FileSettings, RunAnalyser } from '../engine/analyser.js';
import type { Result } from '../rule/result.js';
import type { FileRule, Rule, RuleGroup } from '../rule/rule.js';
import type { Io, OutputStream } from './io.js';
import type { Parts } from './main.js';
import { readFileWithin } from './node-io.js';

/** Makes a folder with these files (path to text), gone when the test ends, and answers its real path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>, test: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'heaplint-')));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** An Io whose output is kept. */
export interface HeardIo extends Io {
  readonly heard: { stdout: string; stderr: string };
}

/** An Io in the folder `cwd`, with the real disk and no terminal, unless `changes` says otherwise. */
export function ioIn(cwd: string, changes: Partial<Io> = {}): HeardIo {
  const heard = { stdout: '', stderr: '' };
  return {
    cwd,
    env: {},
    stdout: listener((text) => {
      heard.stdout += text;
    }),
    stderr: listener((text) => {
      heard.stderr += text;
    }),
    readStandardInput: async () => new Uint8Array(),
    confirm: async () => undefined,
    readFile: readFileWithin,
    now: () => 0,
    ...changes,
    heard,
  };
}

function listener(write: (text: string) => void): OutputStream {
  return { isTTY: false, write };
}

/** A rule that the stand-in analyser reports wherever a file holds its name in capitals. */
export function ruleCalled(name: string, facts: Partial<FileRule> = {}): Rule {
  return {
    name,
    summary: `The summary of ${name}.`,
    impact: 'leak',
    level: 'warning',
    on: { phase: 'file', sites: () => [] },
    check: () => [],
    ...facts,
  };
}

/** Two groups: `caches` (cache-one, cache-two, and cache-strict, a strict rule) and `cycles` (cycle-one, once `loop-one`). */
export const groups: readonly RuleGroup[] = [
  {
    name: 'caches',
    title: 'Caches',
    rules: [ruleCalled('cache-two'), ruleCalled('cache-one'), ruleCalled('cache-strict', { run: 'strict' })],
  },
  { name: 'cycles', title: 'Cycles', rules: [ruleCalled('cycle-one', { formerly: ['loop-one'] })] },
];

/** What the stand-in analyser was asked. */
export interface Asked {
  readonly path: string;
  readonly text: string;
  readonly settings: FileSettings;
}

export interface HeardParts extends Parts {
  readonly asked: Asked[];
}

/** Parts with these groups and an analyser that reports every line that holds a selected rule's name in capitals. */
export function standInParts(analyse: (asked: Asked) => Partial<FileOutcome> = () => ({})): HeardParts {
  const asked: Asked[] = [];
  const analyser: RunAnalyser = {
    timings: { decode: 0, parse: 0, lower: 0, model: 0, rules: 0, project: 0 },
    analyseProject: () => [],
    close: () => undefined,
    analyse(path, bytes, settings) {
      const question = { path, text: new TextDecoder().decode(bytes), settings };
      asked.push(question);
      const results = resultsIn(question);
      return {
        results,
        notices: [],
        suppressed: 0,
        ...(results.length > 0 && {
          artifact: { path, length: bytes.length, sha256: '0'.repeat(64), encoding: 'utf-8' },
        }),
        ...analyse(question),
      };
    },
  };
  return { asked, groups: async () => groups, analyser: async () => analyser, pages: async () => new Map() };
}

function resultsIn({ path, text, settings }: Asked): readonly Result[] {
  return text.split('\n').flatMap((line, index) =>
    settings.rules.flatMap((rule) => {
      const column = line.indexOf(rule.name.toUpperCase()) + 1;
      return column === 0 ? [] : [resultOf(rule, path, index + 1, column, line)];
    }),
  );
}

function resultOf(rule: Rule, path: string, line: number, column: number, text: string): Result {
  const endColumn = column + rule.name.length;
  return {
    rule: rule.name,
    path,
    region: {
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn,
      startCharacter: column,
      endCharacter: endColumn,
    },
    excerpt: { startLine: line, lines: [text] },
    snippet: text.slice(column - 1, endColumn - 1),
    level: rule.level,
    impact: rule.impact,
    confidence: 'proven',
    message: `'${rule.name}' is here.`,
    because: [],
    hint: 'Do better.',
    lineHash: 'c129715d7a2bc9a3:1',
  };
}
