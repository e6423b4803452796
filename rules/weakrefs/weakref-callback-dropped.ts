import {
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  type Node,
  weakHoldings,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'weakref-callback-dropped',
  summary: 'A weak reference with a callback is dropped before its object dies, so the callback never runs.',
  impact: 'lifetime',
  level: 'error',
  on: weakHoldings(),

  *check({ as, node, call, value }, file) {
    if (!call || (as !== 'reference' && as !== 'proxy') || file.isTestCode(node)) return;
    const callback = call.argument(1);
    if (!callback || callback.kind === 'none') return;
    const isDropped = file.useOf(node).kind === 'discarded';
    const local = isDropped ? undefined : unusedLocal(file, node, value);
    if (!isDropped && !local) return;

    yield {
      at: node,
      confidence: isDropped ? 'proven' : 'likely',
      message: local
        ? fitting(
            `'${local.name.text}' ends with '${local.owner.name}', and with it the callback.`,
            'The weak reference ends with the function, and with it the callback.',
          )
        : 'The callback never runs: nothing keeps the weak reference.',
      because: [{ at: callback, message: 'A callback is forgotten when its weak reference is freed.' }],
      hint: 'Keep the reference as long as the object, or use weakref.finalize, which keeps itself.',
    };
  },
});

/** A local name that nothing uses, in a function that does not end the life of the object itself. */
function unusedLocal(
  file: FileModel,
  node: Node,
  object: Node,
): { readonly name: Node; readonly owner: FunctionModel } | undefined {
  const use = file.useOf(node);
  const name = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const owner = file.functionAround(node);
  const binding = name?.kind === 'identifier' ? file.binding(name) : undefined;
  if (!name || !owner || binding?.scope !== owner.scope || binding.references.length > 0) return undefined;
  // A frame that waits keeps its locals.
  if (owner.isAsync || owner.isGenerator) return undefined;
  const watched = object.kind === 'identifier' ? file.binding(object) : undefined;
  const mayDieHere =
    watched !== undefined && (watched.deletions.length > 0 || watched.assignments.length > 1);
  return mayDieHere ? undefined : { name, owner };
}
