import type { Arguments } from './arguments.js';
import type { Io, OutputStream } from './io.js';

/** Whether to colour what goes to a stream. A flag wins, then NO_COLOR, then FORCE_COLOR, then whether a terminal shows it. */
export function isColoured(
  stream: OutputStream,
  args: Pick<Arguments, 'color'>,
  io: Pick<Io, 'env'>,
): boolean {
  if (args.color !== null) return args.color;
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY && TERM !== 'dumb';
}
