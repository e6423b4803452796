/** What ignore comments do to findings. */
import type { FileModel } from '../model/index.js';
import type { Notice } from '../rule/result.js';
import type { LineTable } from '../syntax/index.js';
import type { FileSettings } from './analyser.js';
import type { Found } from './found.js';
import { type Ignore, readIgnores } from './ignores.js';
import { regionOf } from './locate.js';

/** An ignore comment that silenced nothing, and what to say about it. */
export interface UnusedIgnore {
  /** The offset of the comment. */
  readonly start: number;
  readonly notice: Notice;
}

/**
 * The findings, which are in order, that no ignore comment covers, and the comments that cover none, when these are to be
 * reported. Adds notices about comments that name unknown rules.
 */
export function silence(
  file: FileModel,
  lines: LineTable,
  found: readonly Found[],
  settings: FileSettings,
  notices: Notice[],
): { kept: readonly Found[]; unused: readonly UnusedIgnore[] } {
  const ignores = readIgnores(file.tree, lines);
  if (ignores.length === 0) return { kept: found, unused: [] };
  const covering = new Covering(ignores);
  const kept = found.filter(({ rule, finding }) => {
    const line = lines.lineOf(finding.at.start);
    return !covering.covers(line, [rule.name, ...(rule.formerly ?? [])]);
  });
  if (settings.tellIgnores) notices.push(...told(file, lines, found, kept));
  const unused: UnusedIgnore[] = [];
  for (const ignore of ignores.filter(({ isOurs }) => isOurs)) {
    const at = { path: file.path, region: regionOf(lines, ignore) };
    if (settings.requireIgnoreReasons && !ignore.hasReason) {
      const message = 'The ignore comment does not say why: write the reason behind it.';
      notices.push({ kind: 'ignore-without-reason', level: 'warning', ...at, message });
    }
    const unknown = ignore.rules?.filter((name) => !settings.knownRules.has(name)) ?? [];
    for (const name of unknown) {
      const message = `The ignore comment names '${name}', which is no rule.`;
      notices.push({ kind: 'unknown-rule-in-ignore', level: 'note', ...at, message });
    }
    if (!settings.reportUnusedIgnores || covering.used.has(ignore) || unknown.length > 0) continue;
    const message = 'The ignore comment silences nothing.';
    unused.push({ start: ignore.start, notice: { kind: 'unused-ignore', level: 'note', ...at, message } });
  }
  return { kept, unused };
}

/** One notice for each finding that a comment silences, at its place. */
function told(file: FileModel, lines: LineTable, found: readonly Found[], kept: readonly Found[]): Notice[] {
  const isKept = new Set(kept);
  return found
    .filter((one) => !isKept.has(one))
    .map(({ rule, finding }) => ({
      kind: 'silenced',
      level: 'warning',
      path: file.path,
      region: regionOf(lines, finding.at),
      message: `A comment silences '${rule.name}' here.`,
    }));
}

/** Stands for a comment that names no rule, and so covers each. */
const EVERY = '*';

/** Ignore comments, asked line by line from the top down: each comment is looked at once for each name in it. */
class Covering {
  readonly used = new Set<Ignore>();
  /** By their first line. */
  readonly #coming: readonly Ignore[];
  #next = 0;
  /** By rule: the comments that have begun to cover, not yet used. */
  readonly #begun = new Map<string, Ignore[]>();
  /** By rule: the last line that any of those begun covers. */
  readonly #lastLine = new Map<string, number>();

  constructor(ignores: readonly Ignore[]) {
    this.#coming = [...ignores].sort((a, b) => a.firstLine - b.firstLine);
  }

  /** Whether a comment covers a rule, under any of its names, on a line that is not above the one asked before. */
  covers(line: number, names: readonly string[]): boolean {
    for (
      let next = this.#coming[this.#next];
      next && next.firstLine <= line;
      next = this.#coming[this.#next]
    ) {
      for (const name of new Set(next.rules ?? [EVERY])) this.#begin(next, name);
      this.#next++;
    }
    let isCovered = false;
    for (const name of [EVERY, ...names]) {
      if ((this.#lastLine.get(name) ?? 0) < line) continue;
      isCovered = true;
      for (const ignore of this.#begun.get(name) ?? []) if (ignore.lastLine >= line) this.used.add(ignore);
      // Those that ended above cover nothing any more.
      this.#begun.delete(name);
    }
    return isCovered;
  }

  #begin(ignore: Ignore, name: string): void {
    const begun = this.#begun.get(name);
    if (begun) begun.push(ignore);
    else this.#begun.set(name, [ignore]);
    this.#lastLine.set(name, Math.max(ignore.lastLine, this.#lastLine.get(name) ?? 0));
  }
}
