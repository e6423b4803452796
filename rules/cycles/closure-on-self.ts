import {
  type Binding,
  captureOf,
  defineRule,
  type FileModel,
  type FunctionModel,
  fitting,
  lifecycleOf,
  lifetimeOf,
  type Node,
  nodes,
  type Storing,
  storingsOf,
} from '../../src/rule/index.js';

/** The closure, the mention of `self` in it, and the way in which the object comes to hold it. */
interface Stored {
  readonly closure: Node;
  readonly mention: Node;
  readonly method: FunctionModel;
  readonly storing: Storing;
}

export default defineRule({
  name: 'closure-on-self',
  summary: 'A function made in a method and stored on the object holds the object, which holds the function.',
  impact: 'retention',
  level: 'warning',
  on: nodes('lambda', 'function_definition', 'generator_expression'),

  *check(closure, file) {
    const method = file.methodAround(closure);
    const owner = method?.class;
    if (!method || !owner || method.node === closure || owner.isEnum || owner.isMetaclass) return;
    // By convention the instance of a metaclass: a class, which lives as long as its module.
    if (method.selfName === 'cls') return;
    const lifetime = lifetimeOf(file, owner);
    if (lifetime === 'test') return;
    const lifecycle = lifecycleOf(owner);
    const end = lifecycle.terminalMethods.find((terminal) => terminal.class === owner);
    for (const stored of storedIn(closure, method, file)) {
      const { attribute, certainty, how, at } = stored.storing;
      if (attribute !== undefined && owner.isPlainProperty(attribute)) continue;
      if (attribute !== undefined && lifecycle.release(attribute)) continue;
      const isReset =
        attribute !== undefined &&
        (lifecycle.resets(attribute).length > 0 ||
          (how === 'container' && lifecycle.removals(attribute).length > 0));
      yield {
        at,
        confidence: lifetime === 'process' || isReset ? 'possible' : certainty,
        level: lifetime === 'task' ? 'warning' : 'note',
        message: messageOf(stored),
        because: [
          { at: stored.mention, message: mentionOf(stored, file) },
          {
            at: owner.nameNode,
            message: 'Instances are not freed by their last reference: they wait for the cyclic collector.',
          },
          ...(end && attribute !== undefined
            ? [{ at: end.nameNode, message: 'This end of the object leaves the closure where it is.' }]
            : []),
        ],
        hint: hintOf(stored, end, file),
      };
    }
  },
});

/** Every way in which `self` holds the closure, one for each attribute. */
function storedIn(closure: Node, method: FunctionModel, file: FileModel): Stored[] {
  const self = method.parameters[0];
  const binding = method.selfName === undefined || !self ? undefined : file.binding(self.node);
  const mention = binding && captureOf(file, closure, binding);
  if (!binding || !mention) return [];
  const found = storingsOfClosure(closure, file).filter(({ keeper }) => file.binding(keeper) === binding);
  const seen = new Set<string | undefined>();
  const result: Stored[] = [];
  for (const storing of found) {
    if (isToldBefore(closure, storing, binding, file)) continue;
    if (storing.attribute !== undefined && seen.has(storing.attribute)) continue;
    seen.add(storing.attribute);
    result.push({ closure, mention, method, storing });
  }
  return result;
}

/** An earlier closure of the same statement is stored in the same place: one finding tells of both. */
function isToldBefore(closure: Node, storing: Storing, binding: Binding, file: FileModel): boolean {
  if (closure.kind === 'function_definition') return false;
  for (const node of file.statementOf(closure).walk()) {
    if (node.index >= closure.index) return false;
    if (!node.is('lambda', 'generator_expression') || !captureOf(file, node, binding)) continue;
    if (
      storingsOf(file, node).some(({ at, attribute }) => at === storing.at || attribute === storing.attribute)
    ) {
      return true;
    }
  }
  return false;
}

/** A lambda or generator expression is stored where it stands; a nested function is stored by its name. */
function storingsOfClosure(closure: Node, file: FileModel): Storing[] {
  if (closure.kind !== 'function_definition') return storingsOf(file, closure);
  const name = closure.child('name');
  const binding: Binding | undefined = name && file.binding(name);
  if (!binding || file.functionOf(closure)?.class) return [];
  return binding.references
    .filter((reference) => reference.index > closure.index && !closure.contains(reference))
    .flatMap((reference) => storingsOf(file, reference));
}

function messageOf({ closure, storing, method }: Stored): string {
  const self = method.selfName ?? 'self';
  const holder = storing.attribute === undefined ? `'${self}'` : `'${self}.${storing.attribute}'`;
  const what = nameOf(closure);
  return fitting(
    `${holder} holds ${what}, which holds '${self}'.`,
    `${holder} holds a function that holds '${self}'.`,
    `'${self}' holds a function that holds '${self}'.`,
  );
}

function nameOf(closure: Node): string {
  if (closure.kind === 'lambda') return 'a lambda';
  if (closure.kind === 'generator_expression') return 'a generator';
  return `the nested function '${closure.child('name')?.text ?? ''}'`;
}

function mentionOf({ closure, mention, method }: Stored, file: FileModel): string {
  const self = method.selfName ?? 'self';
  if (isMadeWeak(mention, file)) {
    return `The weak reference is only made when the function runs: until then it holds '${self}' itself.`;
  }
  if (!closure.contains(mention)) return `A local function that it reaches holds '${self}'.`;
  return `The function holds '${self}' for this mention of it.`;
}

/** `weakref.proxy(self)` inside the closure. */
function isMadeWeak(mention: Node, file: FileModel): boolean {
  const use = file.useOf(mention);
  const call = use.kind === 'argument' ? file.call(use.by) : undefined;
  return call?.qualifiedName === 'weakref.proxy' || call?.qualifiedName === 'weakref.ref';
}

function hintOf(
  { closure, mention, storing }: Stored,
  end: FunctionModel | undefined,
  file: FileModel,
): string {
  if (isMadeWeak(mention, file))
    return 'Make the weak reference before the function, and use its name inside.';
  if (end && storing.how !== 'object') {
    return `Set the attribute to None in '${end.name}', or make the function a method.`;
  }
  if (closure.kind === 'generator_expression')
    return 'Make it a method that yields, and call it where it is needed.';
  return 'Make it a method, or copy the values it needs into local names before it is made.';
}
