import {
  type Binding,
  captureOf,
  defineRule,
  type FileModel,
  type Finding,
  finalValue,
  heldNames,
  moduleScope,
  type Node,
  stringValue,
} from '../../src/rule/index.js';

/** A value is put into the container that a name stands for. */
interface Insertion {
  readonly at: Node;
  readonly container: Binding;
  readonly value: Node;
  /** The key or index that is written to. */
  readonly key: Node | undefined;
}

/** The object of one name is put into that of another. */
interface Containment extends Insertion {
  readonly held: Binding;
  readonly mention: Node;
  readonly isClosure: boolean;
}

const METHODS = ['append', 'appendleft', 'insert', 'setdefault', 'extend', 'update'];

export default defineRule({
  name: 'self-containing-container',
  summary: 'A container that holds itself is not freed by its last reference.',
  impact: 'retention',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    const all = [...insertionsIn(file)].flatMap((insertion) => containments(insertion, file));
    for (const found of all) {
      const { container, held } = found;
      if (file.isTestCode(found.at) || isTakenOut(container, file)) continue;
      // What the module holds lives as long as the module, unless it lets go of it.
      if (container.scope.kind === 'module' && container.deletions.length === 0) continue;
      if (held === container) yield* ofItself(found, file);
      else yield* ofEachOther(found, all, file);
    }
  },
});

function* ofItself(found: Containment, file: FileModel): Generator<Finding> {
  const { at, container, mention, isClosure } = found;
  const { name } = container;
  yield {
    at,
    confidence: confidenceOf(found, file),
    message: isClosure
      ? `'${name}' holds a lambda that holds '${name}', so its last reference does not free it.`
      : `'${name}' holds itself, so its last reference does not free it.`,
    because: [
      { at: mention, message: 'From here on it waits for the cyclic collector, with all that is in it.' },
    ],
    hint: isClosure
      ? 'Give the function the values it needs as parameters, or call clear() when the container is done.'
      : 'Leave it out of itself, or call clear() when it is done.',
  };
}

/** Two containers of the function that each hold the other; reported where the ring closes. */
function* ofEachOther(found: Containment, all: readonly Containment[], file: FileModel): Generator<Finding> {
  const { at, container, held } = found;
  const back = all.find((other) => other.container === held && other.held === container);
  if (!back || back.at.index > at.index || isTakenOut(held, file)) return;
  if (!isContainer(container, file) || !isContainer(held, file)) return;
  yield {
    at,
    confidence: 'likely',
    message: `'${container.name}' and '${held.name}' hold each other, so no last reference frees them.`,
    because: [{ at: back.at, message: `Here '${held.name}' is given '${container.name}'.` }],
    hint: 'Keep one direction only, or call clear() on one of them when they are done.',
  };
}

function* insertionsIn(file: FileModel): Generator<Insertion> {
  for (const statement of file.nodes('assignment')) {
    const target = statement.child('left')?.unparenthesized;
    const value = finalValue(statement);
    if (statement.hasError || !target || !value) continue;
    if (target.kind === 'subscript') {
      yield* insertion(target.child('value'), target, value, target.child('subscript'), file);
    } else if (target.kind === 'identifier' && value.is('dictionary', 'list')) {
      // `child = {'parent': parent}`: what the container is made with.
      const container = file.binding(target);
      if (container) yield { at: value, container, value, key: undefined };
    }
  }
  for (const statement of file.nodes('augmented_assignment')) {
    const [target, value] = [statement.child('left'), statement.child('right')];
    if (statement.hasError || !value?.is('list', 'dictionary')) continue;
    yield* insertion(target, statement, value, undefined, file);
  }
  for (const name of METHODS) {
    for (const call of file.callsOfMethod(name)) {
      for (const node of call.argumentNodes) {
        const value = node.kind === 'keyword_argument' ? node.child('value') : node;
        const isElements = (name === 'extend' || name === 'update') && value === node;
        if (!value || (isElements && !value.is('list', 'tuple', 'dictionary'))) continue;
        yield* insertion(call.receiver, call.node, value, undefined, file);
      }
    }
  }
}

function* insertion(
  target: Node | undefined,
  at: Node,
  value: Node,
  key: Node | undefined,
  file: FileModel,
): Generator<Insertion> {
  const node = target?.unparenthesized;
  const container = node?.kind === 'identifier' && !file.isSelf(node) ? file.binding(node) : undefined;
  if (container && container.scope.kind !== 'class') yield { at, container, value, key };
}

function containments(insertion: Insertion, file: FileModel): Containment[] {
  const { at, container, value } = insertion;
  const closure = value.unparenthesized;
  if (closure.kind === 'lambda') {
    const mention = captureOf(file, closure, container);
    return mention ? [{ ...insertion, held: container, mention, isClosure: true }] : [];
  }
  const found: Containment[] = [];
  for (const { node } of heldNames(file, value)) {
    const held = file.binding(node);
    // `items = [items, value]` makes another list, which holds the one before.
    if (held === container && at.index === value.index) continue;
    if (held && !found.some((other) => other.held === held)) {
      found.push({ ...insertion, held, mention: node, isClosure: false });
    }
  }
  return found;
}

function confidenceOf(found: Containment, file: FileModel): Finding['confidence'] {
  const { container, value, key } = found;
  const mentions = heldNames(file, value).filter(({ node }) => file.binding(node) === container);
  // `root[:] = [root, root, None]`: the empty ring of a linked list, which is a cycle by design.
  if (mentions.length > 1) return 'possible';
  if (isContainer(container, file)) return 'proven';
  // An array copies what is assigned to a part of it.
  if (key === undefined) return 'likely';
  return stringValue(key) === undefined ? 'possible' : 'likely';
}

/** Every value that the name is given is a new container. */
function isContainer(binding: Binding, file: FileModel): boolean {
  const plain = binding.assignments.filter(({ kind }) => kind !== 'augment');
  return plain.length > 0 && plain.every(({ value }) => value !== undefined && file.isNewContainer(value));
}

/** Something is taken out of it again, by which the cycle may be broken. */
function isTakenOut(binding: Binding, file: FileModel): boolean {
  return file.usesOf(binding).some((use) => {
    if (use.kind === 'item-delete') return true;
    return use.kind === 'method' && ['clear', 'pop', 'popitem', 'popleft', 'remove'].includes(use.name ?? '');
  });
}
