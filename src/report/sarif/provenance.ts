/** Which revision of which repository was analysed. */
import type { VersionControlDetails } from 'sarif';
import { ROOT } from './uri.js';

/** What the caller knows of the repository; `repositoryUri` is a remote's address in any form that git takes. */
export interface Provenance {
  readonly repositoryUri: string;
  readonly revisionId?: string | undefined;
  readonly branch?: string | undefined;
}

/**
 * The provenance without anything secret: user names, passwords and queries of the address are dropped, and `git@host:path`
 * becomes an absolute address. Undefined where the address is not one of the network, such as a local folder.
 */
export function versionControlDetails(provenance: Provenance): VersionControlDetails | undefined {
  const address = publicAddress(provenance.repositoryUri);
  if (address === undefined) return undefined;
  return {
    repositoryUri: address,
    ...(provenance.revisionId && { revisionId: provenance.revisionId }),
    ...(provenance.branch && { branch: provenance.branch }),
    mappedTo: { uriBaseId: ROOT },
  };
}

function publicAddress(remote: string): string | undefined {
  const shortForm = /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)(.+)$/.exec(remote);
  const address = shortForm ? `ssh://${shortForm[1]}/${shortForm[2]?.replace(/^\/+/, '')}` : remote;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!['http:', 'https:', 'ssh:', 'git:'].includes(url.protocol) || url.host === '') return undefined;
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url.href;
}
