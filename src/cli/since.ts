/** What was found in an earlier revision: the files that git knows to have changed are analysed once more, as they were. */
import { dirname, join } from 'node:path';
import { type Known, known } from '../baseline/index.js';
import type { RunAnalyser } from '../engine/analyser.js';
import type { Result } from '../rule/result.js';
import type { Configs } from './config/configs.js';
import { git, partsOf } from './git.js';
import { innerPath } from './path-patterns.js';
import { type Analysed, finished, projectOutcomes } from './run.js';
import { gitRoot } from './run-root.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** A commit of the repository around a folder. */
export interface Revision {
  /** The root of the repository, absolute. */
  readonly top: string;
  readonly id: string;
}

/** The commit that a user means; throws UsageError where git knows none. */
export async function revisionNamed(name: string, folder: string): Promise<Revision> {
  const top = gitRoot(folder);
  if (top === undefined) throw new UsageError('--since: there is no git repository here');
  const commit = await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if ('problem' in commit) {
    throw new UsageError(`--since: git does not know '${name}': it is no commit, branch or tag`);
  }
  return { top, id: commit.toString('utf8').trim() };
}

export interface SinceRequest {
  readonly revision: Revision;
  /** What the paths of results are relative to; absolute. */
  readonly root: string;
  /** What this run has analysed, by path. */
  readonly analysed: ReadonlyMap<string, Analysed>;
  /** Reads an analysed file again. */
  readonly read: (analysed: Analysed) => Uint8Array | undefined;
  readonly configs: Configs;
  readonly settings: Settings;
  readonly analyser: RunAnalyser;
}

/** The findings of a revision, and the paths of files that have gone since. */
export interface Before {
  readonly known: readonly Known[];
  readonly gone: ReadonlySet<string>;
}

/**
 * The findings of the revision in the files of this run, by the rules and settings of today. A file that is as it was is
 * not analysed again, so this costs little where little has changed. Throws UsageError where git fails.
 */
export async function findingsAt(request: SinceRequest): Promise<Before> {
  const { analyser, analysed, root } = request;
  const changes = await changesSince(request);
  const files = new Map<string, Pick<Analysed, 'settings' | 'forProject'>>();
  const results: Result[] = [];
  for (const [path, file] of analysed) {
    const isAsItWas = changes.tracked.has(file.file) && !changes.bytes.has(file.file);
    if (!isAsItWas) continue;
    files.set(path, file);
    results.push(...file.results);
  }
  const gone = new Set<string>();
  const bytesOf = new Map<string, Uint8Array>();
  for (const [file, bytes] of changes.bytes) {
    const path = innerPath(root, file);
    if (path === undefined || bytes === undefined) continue;
    const isThere = analysed.has(path);
    if (!isThere && !changes.deleted.has(file)) continue;
    if (!isThere) gone.add(path);
    const settings = request.settings.of(file, await request.configs.of(dirname(file)));
    const outcome = finished(await analyser.analyse(path, bytes, settings), () => settings);
    files.set(path, { settings, forProject: outcome.forProject });
    bytesOf.set(path, bytes);
    results.push(...outcome.results);
  }
  const read = (path: string): Uint8Array | undefined => {
    const file = analysed.get(path);
    return bytesOf.get(path) ?? (file && request.read(file));
  };
  for (const outcome of await projectOutcomes(analyser, files, read)) results.push(...outcome.results);
  return { known: results.map((result) => known(result, result.path)), gone };
}

interface Changes {
  /** Every file that git tracks, absolute. */
  readonly tracked: ReadonlySet<string>;
  /** Files that are not as they were, with their bytes of then; undefined where they were not there. */
  readonly bytes: ReadonlyMap<string, Uint8Array | undefined>;
  readonly deleted: ReadonlySet<string>;
}

async function changesSince({ revision: { top, id } }: SinceRequest): Promise<Changes> {
  const [diff, tracked] = await Promise.all([
    git(top, ['diff', '--name-status', '-z', '--no-renames', id, '--']),
    git(top, ['ls-files', '-z']),
  ]);
  if ('problem' in diff) throw new UsageError(`--since: ${diff.problem}`);
  if ('problem' in tracked) throw new UsageError(`--since: ${tracked.problem}`);
  const fields = partsOf(diff);
  const changed = fields.flatMap((status, index) =>
    index % 2 === 0 ? [{ status, path: fields[index + 1] ?? '' }] : [],
  );
  const wanted = changed.filter(({ path }) => /\.(?:pyi?|pyw|ipynb)$/.test(path));
  const contents = await contentsOf(
    top,
    id,
    wanted.filter(({ status }) => status !== 'A').map(({ path }) => path),
  );
  return {
    tracked: new Set(partsOf(tracked).map((path) => join(top, path))),
    bytes: new Map(wanted.map(({ path }) => [join(top, path), contents.get(path)])),
    deleted: new Set(changed.filter(({ status }) => status === 'D').map(({ path }) => join(top, path))),
  };
}

/** The bytes of files in a commit, in one call of git. A path with a line end in it cannot be asked for. */
async function contentsOf(
  top: string,
  id: string,
  paths: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  const asked = paths.filter((path) => !path.includes('\n'));
  if (asked.length === 0) return contents;
  const output = await git(top, ['cat-file', '--batch'], asked.map((path) => `${id}:${path}\n`).join(''));
  if ('problem' in output) throw new UsageError(`--since: ${output.problem}`);
  let at = 0;
  for (const path of asked) {
    const end = output.indexOf(0x0a, at);
    // `ID blob SIZE`, then that many bytes and a line end; or `NAME missing`.
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    contents.set(path, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
