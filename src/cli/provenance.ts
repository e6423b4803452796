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

async function git(folder: string, ...command: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...command]);
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
