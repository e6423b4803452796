import {
  type Binding,
  type Call,
  calls,
  containersOf,
  defineRule,
  type FileModel,
  fitting,
  growingOf,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'id-as-cache-key',
  summary: 'An entry is kept under id(x), and x may be gone: the next object at that address gets its entry.',
  impact: 'lifetime',
  level: 'warning',
  on: calls('builtins.id'),

  *check(call, file) {
    const target = call.argument(0);
    if (!target?.is('identifier', 'attribute') || file.isTestCode(call.node)) return;
    const kept = storeUnder(call, file);
    if (!kept || mayHold(kept.value, target, file)) return;
    const confidence = confidenceOf(kept, target, call, file);
    if (!confidence) return;
    yield {
      at: call.node,
      confidence,
      message: fitting(
        `'${kept.container.text}' keeps an entry under the id of '${target.text}', but not '${target.text}' itself.`,
        `An entry is kept under the id of '${target.text}', but not the object itself.`,
        'An entry is kept under the id of an object, but not the object itself.',
      ),
      because: [
        {
          at: kept.at,
          message: 'The entry outlives the object: the next object at the same address finds it.',
        },
      ],
      hint: 'Keep the object in the entry too, or use it as the key of a weakref.WeakKeyDictionary.',
    };
  },
});

interface Kept {
  readonly container: Node;
  readonly value: Node | undefined;
  readonly at: Node;
}

/** `d[id(x)] = v`, `d.setdefault(id(x), v)`, also by way of a name for the id. */
function storeUnder(call: Call, file: FileModel): Kept | undefined {
  const direct = storedAt(call.node, file);
  if (direct) return direct;
  const use = file.useOf(call.node);
  const left = use.kind === 'assigned' && use.by.kind === 'assignment' ? use.by.child('left') : undefined;
  const name = left?.kind === 'identifier' ? file.binding(left) : undefined;
  if (name?.onlyAssignment === undefined) return undefined;
  for (const reference of name.references) {
    const found = storedAt(reference, file);
    if (found) return found;
  }
  return undefined;
}

function storedAt(key: Node, file: FileModel): Kept | undefined {
  const outer = key.withParentheses;
  const subscript = outer.parent;
  if (subscript?.kind === 'subscript' && outer.field === 'subscript') {
    const container = subscript.child('value');
    const use = container && file.useOf(container);
    if (
      !container ||
      use?.kind !== 'item-store' ||
      subscript.withParentheses.parent?.kind === 'augmented_assignment'
    )
      return undefined;
    return { container, value: use.value, at: subscript };
  }
  const use = file.useOf(key);
  const call = use.kind === 'argument' && use.position === 0 ? file.call(use.by) : undefined;
  if (call?.name !== 'setdefault' || !call.receiver) return undefined;
  return { container: call.receiver, value: call.argument(1), at: call.node };
}

/** The entry may refer to the object: it is, holds, or was made from it. */
function mayHold(value: Node | undefined, target: Node, file: FileModel): boolean {
  if (!value) return true;
  const name = target.text;
  for (const node of value.walk()) {
    if (node.is('identifier', 'attribute') && node.text === name && !isOnlyLookedAt(node, file)) return true;
    // A bound method, and anything made of self, may.
    if (node.kind === 'identifier' && node.text === 'self') return true;
  }
  const inner = value.unparenthesized;
  if (inner.kind !== 'identifier') return false;
  const binding = file.binding(inner);
  if (!binding) return false;
  const mentions = new RegExp(`\\b${escaped(name)}\\b`);
  return binding.assignments.some(({ kind, value: made, source }) => {
    const from = made ?? source;
    return from ? from !== value && mentions.test(from.text) : kind !== 'parameter';
  });
}

/** `len(x)`, `id(x)`, `x.name`: a plain value of it. */
function isOnlyLookedAt(node: Node, file: FileModel): boolean {
  const use = file.useOf(node);
  if (use.kind === 'attribute') return isOnlyLookedAt(use.by, file);
  const callee = use.kind === 'argument' ? file.call(use.by)?.qualifiedName : undefined;
  return [
    'builtins.len',
    'builtins.id',
    'builtins.str',
    'builtins.repr',
    'builtins.hash',
    'builtins.int',
  ].includes(callee ?? '');
}

/**
 * A container that outlives the call and that nothing empties, keyed by an argument; or a local one, keyed by an object
 * that the loop makes and drops.
 */
function confidenceOf(
  kept: Kept,
  target: Node,
  call: Call,
  file: FileModel,
): 'likely' | 'possible' | undefined {
  const root = rootOf(target);
  const binding = root && file.binding(root);
  const container = containersOf(file).find(({ uses }) =>
    uses.some(({ node }) => node === kept.container.unparenthesized),
  );
  if (container) {
    if (container.keeper === 'function') return undefined;
    const grown = growingOf(file, container);
    if (grown.shrinks.length > 0 || keepsObject(file, target)) return undefined;
    if (target.kind === 'attribute' || !binding?.isParameter || root?.text === 'self') return 'possible';
    return container.keeper === 'instance' || grown.handedOut.length > 0 ? 'possible' : 'likely';
  }
  return binding && isMadeInLoop(binding, call, file) ? 'likely' : undefined;
}

/** The function puts the object itself somewhere too. */
function keepsObject(file: FileModel, target: Node): boolean {
  const around = file.functionAround(target);
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  if (!around || !binding) return false;
  return binding.references.some((reference) => {
    const use = file.useOf(reference);
    const call = use.kind === 'argument' ? file.call(use.by) : undefined;
    // What an unknown function does with it is not known: it may keep it.
    if (call && call.qualifiedName?.startsWith('builtins.') !== true) return true;
    if (use.kind !== 'assigned') return false;
    const left = use.by.child('left');
    return left?.is('attribute', 'subscript') === true;
  });
}

/** `o = Made()` in the same loop, given to nothing that keeps it. */
function isMadeInLoop(binding: Binding, call: Call, file: FileModel): boolean {
  const loop = file.loopAround(call.node);
  if (!loop) return false;
  const assigned =
    binding.assignments.length === 1 ? binding.assignments[0]?.value?.unparenthesized : undefined;
  const callee = assigned?.kind === 'call' ? assigned.child('function') : undefined;
  if (!assigned || !callee || !loop.node.contains(assigned) || !file.classNamed(callee)) return false;
  return binding.references.every((reference) => {
    const use = file.useOf(reference);
    if (use.kind === 'argument') return file.call(use.by)?.qualifiedName === 'builtins.id';
    return use.kind === 'method' || use.kind === 'attribute' || use.kind === 'compare';
  });
}

function rootOf(target: Node): Node | undefined {
  let at = target;
  while (at.kind === 'attribute') at = at.child('object')?.unparenthesized ?? at;
  return at.kind === 'identifier' ? at : undefined;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
