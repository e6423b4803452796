/** The .gitignore files from the root of a repository down to a folder, as one list of rules. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { innerPath } from './path-patterns.js';

export class GitIgnore {
  readonly #root: string;
  readonly #rules: Ignore | undefined;

  private constructor(root: string, rules: Ignore | undefined) {
    this.#root = root;
    this.#rules = rules;
  }

  /** No rules yet, for the folder `root` (absolute) and everything in it. */
  static at(root: string): GitIgnore {
    return new GitIgnore(root, undefined);
  }

  /** The rules that hold for what lies in `folder`, whose own .gitignore is not read yet. Never throws. */
  static above(folder: string, root: string): GitIgnore {
    if (folder === root) return GitIgnore.at(root);
    const parent = dirname(folder);
    return GitIgnore.above(parent, root).with(parent);
  }

  /** These rules and those of the .gitignore in `folder`, where there is one. Never throws. */
  with(folder: string): GitIgnore {
    let text: string;
    try {
      text = readFileSync(join(folder, '.gitignore'), 'utf8');
    } catch {
      return this;
    }
    const inner = innerPath(this.#root, folder) ?? '';
    const rules = ignore({ ignorecase: false });
    if (this.#rules) rules.add(this.#rules);
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    return new GitIgnore(
      this.#root,
      rules.add(inner === '' ? lines : lines.map((line) => moved(line, inner))),
    );
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
