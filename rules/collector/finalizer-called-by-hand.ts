import {
  type Call,
  type ClassModel,
  defineRule,
  type FileModel,
  type Fix,
  type FunctionModel,
  fitting,
  methodCalls,
  replace,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'finalizer-called-by-hand',
  summary: 'Calling __del__ frees nothing, and it runs again when the object goes.',
  impact: 'lifetime',
  level: 'warning',
  on: methodCalls('__del__'),

  *check(call, file) {
    if (isChain(call, file)) return;

    const finalizer = ownerOf(call, file)?.findMethod('__del__');
    const isHarmless = finalizer !== undefined && leavesAMark(finalizer);
    const fix = dropInstead(call, file);
    yield {
      at: call.node,
      confidence: isHarmless || file.isTestCode(call.node) ? 'possible' : 'likely',
      message: fitting(
        `'${call.node.text}' frees nothing, and the finalizer runs again when the object goes.`,
        'This frees nothing, and the finalizer runs again when the object goes.',
      ),
      because: [
        finalizer
          ? {
              at: finalizer.nameNode,
              message: 'This runs at the call, and once more when the last reference goes.',
            }
          : { at: call.callee, message: 'The interpreter calls it once more when the last reference goes.' },
      ],
      hint: 'Move the release into a method such as close(), and call that here and in __del__.',
      ...(fix ? { fix } : {}),
    };
  },
});

/** `super().__del__()` and `Base.__del__(self)` inside a finalizer hand on to the finalizer of a base class. */
function isChain(call: Call, file: FileModel): boolean {
  const method = file.methodAround(call.node);
  if (method?.name !== '__del__') return false;
  // By its name: a star import hides where `super` comes from, but hardly anything else is called that.
  if (call.receiver && file.call(call.receiver)?.name === 'super') return true;
  const first = call.argument(0);
  return first !== undefined && file.isSelf(first);
}

function ownerOf(call: Call, file: FileModel): ClassModel | undefined {
  const object = call.argument(0) ?? call.receiver;
  return object && file.instanceClass(object);
}

/** It sets or deletes an attribute, itself or in a method that it calls: so the second run can tell that it is the second. */
function leavesAMark(finalizer: FunctionModel): boolean {
  const owner = finalizer.class;
  if (!owner) return false;
  const uses = owner.ancestors.flatMap((ancestor) =>
    [...ancestor.attributes.values()].flatMap((each) => each.uses),
  );
  const called = uses.flatMap((use) => {
    const isCall = use.method === finalizer && use.kind === 'call' && use.node.kind === 'attribute';
    return isCall ? (owner.findMethod(use.node.child('attribute')?.text ?? '') ?? []) : [];
  });
  return uses.some((use) => {
    const isMark = use.kind === 'store' || use.kind === 'delete';
    return isMark && use.method !== undefined && [finalizer, ...called].includes(use.method);
  });
}

/** `del name`, where the call is the last that the function does with a name of its own. */
function dropInstead(call: Call, file: FileModel): Fix | undefined {
  const name = call.receiver;
  const binding = name?.kind === 'identifier' ? file.binding(name) : undefined;
  const isOwn = binding?.onlyAssignment?.kind === 'assign' && binding.scope.kind === 'function';
  const isLast = name !== undefined && binding?.references.every((each) => each.index <= name.index);
  const isStatement = file.useOf(call.node).kind === 'discarded' && call.argumentNodes.length === 0;
  if (!name || !isOwn || !isLast || !isStatement || file.loopAround(call.node)) return undefined;
  return {
    title: `Drop the reference '${name.text}' instead`,
    safety: 'unsafe',
    edits: [replace(call.node, `del ${name.text}`)],
  };
}
