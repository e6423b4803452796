/** Time limits for code that never looks at a clock. */
import { type Context, createContext, Script } from 'node:vm';

/** Thrown by `within` when the work was stopped. */
export class OutOfTime extends Error {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`stopped after ${milliseconds} ms`);
    this.milliseconds = milliseconds;
  }
}

let stage: Context | undefined;
const play = new Script('work()');

/**
 * Does the work, which must not wait for anything, and answers what it answers. Node's own timer thread stops it wherever
 * it is: in a loop, in a regular expression, in WebAssembly. What was stopped has not tidied up: no `finally` has run.
 * Throws OutOfTime then, and whatever the work throws. Costs a twentieth of a millisecond.
 */
export function within<Answer>(milliseconds: number, work: () => Answer): Answer {
  stage ??= createContext({ work: undefined });
  stage.work = work;
  try {
    return play.runInContext(stage, { timeout: Math.max(1, Math.round(milliseconds)) }) as Answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new OutOfTime(milliseconds);
    }
    throw error;
  } finally {
    stage.work = undefined;
  }
}
