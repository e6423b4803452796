import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a file of these bytes in the place of another, with its permissions and owner, whole or not at all: whoever reads
 * the path at any moment, after a crash too, reads the old or the new file. `path` is no link. Throws where the folder
 * cannot be written; then the old file is untouched and nothing is left beside it.
 */
export function replaceFile(path: string, bytes: Uint8Array, like: Stats): void {
  // No name of Python, so that no other tool takes it for a module.
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.draft`);
  try {
    // Never through a file or link that is there already.
    const file = openSync(draft, 'wx', 0o600);
    try {
      writeFileSync(file, bytes);
      if (process.getuid?.() === 0) fchownSync(file, like.uid, like.gid);
      fchmodSync(file, like.mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
