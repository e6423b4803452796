import {
  calls,
  defineRule,
  type FileModel,
  fitting,
  heldObject,
  lifetimeOf,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'collector-callback-per-instance',
  summary: 'What is appended to gc.callbacks stays there until somebody takes it out.',
  impact: 'leak',
  level: 'warning',
  on: calls('gc.callbacks.append', 'gc.callbacks.insert'),

  *check(call, file) {
    const callback = call.argument(call.name === 'insert' ? 1 : 0);
    const around = file.functionAround(call.node);
    if (!callback || !around || isTakenOut(file)) return;

    const held = heldObject(file, callback);
    const owner = file.methodAround(call.node)?.class;
    // A function that installs a closure is mostly called once; an object of a class is one of many.
    const isSingle = owner ? lifetimeOf(file, owner) === 'process' : file.loopAround(call.node) === undefined;
    const maker = owner ? 'instance' : 'call';
    yield {
      at: call.node,
      confidence: !held || isSingle || file.isTestCode(call.node) ? 'possible' : 'likely',
      message: fitting(
        `Each ${maker} leaves '${callback.text}' in gc.callbacks for good.`,
        `Each ${maker} leaves another function in gc.callbacks for good.`,
      ),
      because: [
        held
          ? { at: held.at, message: 'The list keeps it, with this object, until the process ends.' }
          : { at: callback, message: 'The list keeps it until the process ends, once for each call.' },
      ],
      hint: 'Remove it from gc.callbacks in close() or __exit__, or append one plain function at import.',
    };
  },
});

/** Something in the file removes from the list, replaces what is in it, or looks whether it is there already. */
function isTakenOut(file: FileModel): boolean {
  return file.referencesTo('gc.callbacks').some((node: Node) => {
    const use = file.useOf(node);
    switch (use.kind) {
      case 'method':
        return use.name === 'remove' || use.name === 'pop' || use.name === 'clear';
      case 'item-store':
      case 'item-delete':
      case 'store':
      case 'contains':
        return true;
    }
    return false;
  });
}
