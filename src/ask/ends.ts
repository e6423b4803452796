/** What lets go: functions after which an object does not hold another any more. */
import type { Hold, ObjectGraph } from '../heap/index.js';
import type { FunctionModel } from '../names/index.js';

/** The first of the functions after which the hold is gone on every way out; undefined where none cuts it. Never throws. */
export function cutBy(
  graph: ObjectGraph,
  hold: Hold,
  functions: Iterable<FunctionModel>,
): FunctionModel | undefined {
  for (const model of functions) {
    const isCut = graph
      .effectsOf(model)
      .some(
        ({ object, part, value, isPartial }) =>
          object === hold.from && part === hold.part && !isPartial && !graph.store.values.has(value, hold.to),
      );
    if (isCut) return model;
  }
  return undefined;
}
