/** Everything that the command line touches of the outside world, so that tests can stand in for it. */

export interface OutputStream {
  readonly isTTY: boolean;
  /** How wide the terminal is; absent where there is none. */
  readonly columns?: number | undefined;
  write(text: string): void;
}

/** What came of reading one file; `reason` is for people. */
export type Reading =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface Io {
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Reads standard input; stops once it has more than `limit` bytes. */
  readStandardInput(limit: number): Promise<Uint8Array>;
  /** Asks the user a question; undefined where nobody can answer. */
  confirm(question: string): Promise<boolean | undefined>;
  /** Reads a whole regular file of at most `limit` bytes. Never throws. */
  readFile(path: string, limit: number): Reading;
  /** Milliseconds since some fixed moment. */
  now(): number;
}
