/** Asks git. Nothing here changes a repository. */
import { execFile } from 'node:child_process';

/** A repository may be large. */
const MOST_BYTES = 1 << 30;

/** The output of `git COMMAND` in a folder as bytes, or in its words why there is none. Never throws. */
export function git(
  folder: string,
  command: readonly string[],
  input?: string,
): Promise<Buffer | { readonly problem: string }> {
  return new Promise((answer) => {
    const child = execFile(
      'git',
      ['-C', folder, ...command],
      { encoding: 'buffer', maxBuffer: MOST_BYTES },
      (error, stdout, stderr) => {
        if (!error) answer(stdout);
        else answer({ problem: stderr.toString('utf8').trim().split('\n')[0] || error.message });
      },
    );
    // A git that ends early closes the pipe; its error says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** The non-empty parts of an output that is separated by NUL. */
export function partsOf(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');
}
