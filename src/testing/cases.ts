/** The case folders of `test-cases/`: which cases there are and what they expect. */
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { type BlankedRange, type Marker, readMarkers } from './markers.js';

export const testCasesFolder = fileURLToPath(new URL('../../test-cases/', import.meta.url));

/** One Python file of a case, as the analyser gets it. */
export interface CaseFile {
  /** Relative to the case folder, with '/'. */
  readonly path: string;
  /** Without expectation comments. */
  readonly bytes: Uint8Array;
  readonly blanked: readonly BlankedRange[];
  readonly markers: readonly Marker[];
}

/** One file `bad*.py` or `good*.py`, or a folder of that name whose files are analysed together. */
export interface Case {
  readonly name: string;
  readonly kind: 'bad' | 'good';
  readonly files: readonly CaseFile[];
}

/** The cases of one rule. */
export interface CaseFolder {
  readonly group: string;
  readonly rule: string;
  /** Absolute. */
  readonly folder: string;
  readonly cases: readonly Case[];
}

const sources = ['py', 'pyi', 'pyw'];
// The name must not hold a second dot: `bad.fixed.py` is what the fixes make of `bad.py`.
const caseName = /^(bad|good)[^./]*(?=[./])/;

/**
 * Every `<group>/<rule>/` folder below `root` that has a case, sorted. Throws where a case cannot be read or an
 * expectation comment is malformed.
 */
export function findCaseFolders(root: string = testCasesFolder): CaseFolder[] {
  const paths = glob.sync(`*/*/**/*.{${sources.join(',')}}`, { cwd: root }).sort();
  const folders = new Map<string, Map<string, string[]>>();
  for (const path of paths) {
    const [group = '', rule = '', ...rest] = path.split('/');
    const name = caseName.exec(rest.join('/'))?.[0];
    if (name === undefined || isFixed(path)) continue;
    const key = `${group}/${rule}`;
    const cases = folders.get(key) ?? new Map<string, string[]>();
    folders.set(key, cases);
    const caseKey = rest.length === 1 ? basename(path) : name;
    cases.set(caseKey, [...(cases.get(caseKey) ?? []), join(root, path)]);
  }
  return [...folders].map(([key, cases]) => {
    const [group = '', rule = ''] = key.split('/');
    const folder = join(root, key);
    return { group, rule, folder, cases: [...cases].map(([name, files]) => readCase(folder, name, files)) };
  });
}

/** Whether the path is a generated file that holds the result of fixes. */
export function isFixed(path: string): boolean {
  return /\.fixed\.pyi?w?$/.test(path);
}

/** The name of the generated file that holds what the fixes make of `path`. */
export function fixedPath(path: string): string {
  return path.replace(/\.(pyi?w?)$/, '.fixed.$1');
}

function readCase(folder: string, name: string, files: readonly string[]): Case {
  return {
    name,
    kind: name.startsWith('bad') ? 'bad' : 'good',
    files: files.map((file) => {
      const path = relative(folder, file).replaceAll('\\', '/');
      try {
        return { path, ...readMarkers(readFileSync(file)) };
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  };
}
