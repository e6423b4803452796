import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/engine/deadline.ts
import { createContext, Script } from "node:vm";
var OutOfTime = class extends Error {
  milliseconds;
  constructor(milliseconds) {
    super(`stopped after ${milliseconds} ms`);
    this.milliseconds = milliseconds;
  }
};
var stage;
var play = new Script("work()");
function within(milliseconds, work) {
  stage ??= createContext({ work: void 0 });
  stage.work = work;
  try {
    return play.runInContext(stage, { timeout: Math.max(1, Math.round(milliseconds)) });
  } catch (error) {
    if (error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      throw new OutOfTime(milliseconds);
    }
    throw error;
  } finally {
    stage.work = void 0;
  }
}

export {
  OutOfTime,
  within
};
