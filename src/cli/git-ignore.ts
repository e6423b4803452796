/** The .gitignore files from the root of a repository down to a folder, as one list of rules. */
import { dirname, join } from 'node:path';
import { IgnoreRules } from './ignore-rules.js';
import { noFile, readFileWithin } from './node-io.js';
import { innerPath } from './path-patterns.js';

/** Bytes: no list that people write is longer. */
const LONGEST_FILE = 500_000;

/** Hears what is wrong with an ignore file (absolute). */
export type TellOfFile = (path: string, problem: string) => void;

export class GitIgnore {
  readonly #root: string;
  readonly #tell: TellOfFile;
  readonly #rules: IgnoreRules | undefined;

  private constructor(root: string, tell: TellOfFile, rules: IgnoreRules | undefined) {
    this.#root = root;
    this.#tell = tell;
    this.#rules = rules;
  }

  /** No rules yet, for the folder `root` (absolute) and everything in it. */
  static at(root: string, tell: TellOfFile): GitIgnore {
    return new GitIgnore(root, tell, undefined);
  }

  /** The rules that hold for what lies in `folder`, whose own .gitignore is not read yet. Never throws. */
  static above(folder: string, root: string, tell: TellOfFile): GitIgnore {
    const parents: string[] = [];
    for (let at = folder; at !== root && at !== dirname(at); at = dirname(at)) parents.unshift(dirname(at));
    return parents.reduce((rules, parent) => rules.with(parent), GitIgnore.at(root, tell));
  }

  /**
   * These rules and those of the .gitignore in `folder`, where there is one. One behind a symbolic link is none, as for
   * git. Never throws.
   */
  with(folder: string): GitIgnore {
    const path = join(folder, '.gitignore');
    const reading = readFileWithin(path, LONGEST_FILE, 'refused');
    if (reading.kind !== 'bytes') {
      if (reading.kind === 'too-large') this.#tell(path, 'it is too large and is not used');
      else if (reading.reason !== noFile) this.#tell(path, `it is not used (${reading.reason})`);
      return this;
    }
    const inner = innerPath(this.#root, folder) ?? '';
    const lines = Buffer.from(reading.bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    const tell = (problem: string): void => this.#tell(path, problem);
    const rules = (this.#rules ?? new IgnoreRules(tell)).with(
      inner === '' ? lines : lines.map((line) => moved(line, inner)),
      tell,
    );
    return new GitIgnore(this.#root, this.#tell, rules);
  }

  /** Whether the rules leave out a file or folder (absolute). Never throws. */
  ignores(path: string, isFolder: boolean): boolean {
    const inner = this.#rules && innerPath(this.#root, path);
    if (!inner) return false;
    return this.#rules?.ignores(isFolder ? `${inner}/` : inner) ?? false;
  }
}

/** The line of the .gitignore in the folder `inner`, as it would stand in the root's. */
function moved(line: string, inner: string): string {
  if (line.trim() === '' || line.startsWith('#')) return line;
  const negation = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negation.length);
  const folder = inner.replace(/[\\*?[\]!# ]/g, '\\$&');
  // A pattern with a slash before its end is anchored to its folder; any other holds at every depth below.
  const isAnchored = /\/./.test(pattern.trimEnd());
  return `${negation}${folder}/${isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
}
