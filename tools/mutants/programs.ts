/** The programs whose findings must survive: the bad cases of the rules, or the bad programs of another folder. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import glob from 'fast-glob';
import type { SourceFile } from '../../src/testing/analyse.js';
import { findCaseFolders, isFixed, testCasesFolder } from '../../src/testing/cases.js';

/** Files that are analysed together, and nothing else with them. */
export interface Program {
  /** Such as `caches/lru-cache-on-method/bad.py`. */
  readonly name: string;
  readonly files: readonly SourceFile[];
}

/**
 * The bad cases of every rule, without their expectation comments, and the bad programs of its evidence. Throws where
 * one cannot be read.
 */
export function ownPrograms(): Program[] {
  const cases = findCaseFolders().flatMap(({ group, rule, cases }) => {
    const bad = cases.filter(({ kind }) => kind === 'bad');
    return bad.map(({ name, files }) => ({ name: `${group}/${rule}/${name}`, files }));
  });
  return [...cases, ...badPrograms(testCasesFolder, '*/*/evidence/bad*.py')];
}

/** Each file below a folder that the pattern names, a program by itself. Throws where one cannot be read. */
export function badPrograms(folder: string, pattern = '**/bad*.py'): Program[] {
  const paths = glob.sync(pattern, { cwd: folder }).filter((path) => !isFixed(path));
  return paths.sort().map((path) => ({
    name: path,
    files: [{ path: basename(path), bytes: new Uint8Array(readFileSync(join(folder, path))) }],
  }));
}
