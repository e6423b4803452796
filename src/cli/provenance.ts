import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Provenance } from '../report/sarif/provenance.js';

/** Asks git for the remote, revision and branch of a folder; undefined without git or a remote. Never throws. */
export async function provenanceOf(folder: string): Promise<Provenance | undefined> {
  const [repositoryUri, revisionId, branch] = await Promise.all([
    git(folder, 'remote', 'get-url', 'origin'),
    git(folder, 'rev-parse', 'HEAD'),
    git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'),
  ]);
  return repositoryUri === undefined ? undefined : { repositoryUri, revisionId, branch };
}

/** Milliseconds and bytes that an answer of git may take. */
const LONGEST_ANSWER = 5_000;
const MOST_TEXT = 100_000;

async function git(folder: string, ...command: readonly string[]): Promise<string | undefined> {
  try {
    // A folder of the tree that looks like a bare repository brings no settings of its own.
    const safe = ['-c', 'safe.bareRepository=explicit', '-c', 'core.fsmonitor=false'];
    const { stdout } = await promisify(execFile)('git', [...safe, '-C', folder, ...command], {
      timeout: LONGEST_ANSWER,
      maxBuffer: MOST_TEXT,
    });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
