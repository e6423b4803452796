/** What went wrong, in one line: the message and the place it comes from. Never throws. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).split('\n', 2).join(' ').replace(/\s+/g, ' ').slice(0, 500);
}
