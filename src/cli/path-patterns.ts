import { relative, sep } from 'node:path';
import { IgnoreRules } from './ignore-rules.js';

/** Patterns as in a .gitignore file, relative to a folder. */
export interface PathPatterns {
  /** Whether the file or folder at the absolute `path` matches, itself or by a folder around it. Never throws. */
  matches(path: string, isFolder: boolean): boolean;
}

/**
 * Compiles patterns that are relative to `folder` (absolute). Nothing outside of the folder matches. `tell` hears, perhaps
 * while paths are matched, what is wrong with them. Never throws.
 */
export function pathPatterns(
  patterns: readonly string[],
  folder: string,
  tell: (problem: string) => void = () => undefined,
): PathPatterns {
  const rules = new IgnoreRules(tell);
  rules.add(patterns);
  return {
    matches(path, isFolder) {
      const inner = innerPath(folder, path);
      return inner !== undefined && inner !== '' && rules.ignores(isFolder ? `${inner}/` : inner);
    },
  };
}

/** What matches where any of the patterns does; null where there are none. */
export function anyOf(patterns: readonly (PathPatterns | null)[]): PathPatterns | null {
  const given = patterns.filter((each) => each !== null);
  if (given.length < 2) return given[0] ?? null;
  return { matches: (path, isFolder) => given.some((each) => each.matches(path, isFolder)) };
}

/** The path of `path` relative to `folder` with '/', '' for the folder itself, or undefined where it lies outside. */
export function innerPath(folder: string, path: string): string | undefined {
  // The usual case by far, without the cost of path.relative.
  if (path.startsWith(folder) && path[folder.length] === sep) return slashed(path.slice(folder.length + 1));
  const inner = slashed(relative(folder, path));
  return inner === '..' || inner.startsWith('../') || /^[A-Za-z]:/.test(inner) ? undefined : inner;
}

/** The path with '/' between its parts, on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
