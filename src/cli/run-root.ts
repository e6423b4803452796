/** What the paths of a report are relative to. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { innerPath, slashed } from './path-patterns.js';

export interface RunRoot {
  /** Absolute. Every result's path is relative to it. */
  readonly folder: string;
  /** What turns a result's path into one that works from the current folder: '', '../other/' or '/usr/lib/'. */
  readonly displayPrefix: string;
  /** What turns a result's path into one relative to the repository: '', or the folder with a '/' at its end. */
  readonly uriPrefix: string;
}

/**
 * The current folder where everything lies in it, else the deepest folder that holds all of `folders` (absolute).
 * `writtenAbsolute` says whether the user wrote an absolute path: then paths are shown so. Never throws.
 */
export function runRoot(cwd: string, folders: readonly string[], writtenAbsolute: boolean): RunRoot {
  const isAllInside = folders.every((folder) => innerPath(cwd, folder) !== undefined);
  const folder = isAllInside ? cwd : folders.reduce(commonFolder);
  const repository = gitRoot(folder);
  return {
    folder,
    displayPrefix: prefixOf(writtenAbsolute && !isAllInside ? folder : relative(cwd, folder)),
    uriPrefix: repository === undefined ? '' : prefixOf(relative(repository, folder)),
  };
}

/** The nearest folder, from `folder` up, that holds `.git`: a folder, or a file in a linked work tree. Never throws. */
export function gitRoot(folder: string): string | undefined {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, '.git'))) return candidate;
    if (candidate === dirname(candidate)) return undefined;
  }
}

function commonFolder(a: string, b: string): string {
  let common = a;
  while (innerPath(common, b) === undefined && common !== dirname(common)) common = dirname(common);
  return common;
}

function prefixOf(folder: string): string {
  const path = slashed(folder);
  if (path === '' || path.endsWith('/')) return path;
  return `${path}/`;
}
