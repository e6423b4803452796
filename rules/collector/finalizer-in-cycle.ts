import { CLOSED_WHEN_FREED } from '../../src/knowledge/finalizers.js';
import { TERMINAL_METHODS } from '../../src/knowledge/terminal-methods.js';
import {
  boundMethodsOf,
  type ClassModel,
  captureOf,
  classes,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  lifecycleOf,
  lifetimeOf,
  type Node,
  type Reason,
  type Storing,
  storingsOf,
} from '../../src/rule/index.js';

/** Ways onto a cycle that are worth showing. */
const MOST_WAYS = 3;

export default defineRule({
  name: 'finalizer-in-cycle',
  summary: 'The finalizer of an object that holds itself runs late, and before Python 3.4 never.',
  impact: 'retention',
  matters: 'many-owners',
  level: 'warning',
  on: classes(),

  *check(owner, file) {
    const finalizer = owner.findMethod('__del__');
    if (finalizer) yield* ownFinalizer(finalizer, owner, file);
    else yield* finalizerOfResource(owner, file);
  },
});

/** The class defines or inherits `__del__`. */
function* ownFinalizer(finalizer: FunctionModel, owner: ClassModel, file: FileModel): Generator<Finding> {
  // A class that inherits its finalizer is reported for what it adds to it.
  const isOwn = finalizer.class === owner;
  const makers = isOwn ? owner.ancestors.flatMap((each) => each.functions) : owner.functions;
  const ways = finalizer.binding === 'instance' ? waysOntoItself(owner, makers, file) : [];
  const [first] = ways;
  if (!first) return;

  const isNever = file.python.meets('>=3.4') === 'no';
  const name = owner.name;
  yield {
    at: isOwn ? finalizer.nameNode : owner.nameNode,
    confidence: confidenceOf(first, owner, file),
    message: isNever
      ? fitting(
          `Instances of '${name}' are never freed: they have a finalizer, and ${edge(first)} holds them.`,
          'Instances of this class are never freed: they have a finalizer and hold themselves.',
        )
      : fitting(
          `The finalizer of '${name}' waits for the collector, for ${edge(first)} holds the object.`,
          'The finalizer of this class waits for the collector, for its instances hold themselves.',
        ),
    because: [
      ...edges(ways),
      {
        at: finalizer.nameNode,
        message: isNever
          ? 'Before Python 3.4 the collector moves such objects to gc.garbage, and does not call this.'
          : 'No reference count calls this: it runs when the collector finds the cycle, or at exit.',
      },
    ],
    hint: 'Release in close() or __exit__, and call that; or set the attribute to None when the object is done.',
  };
}

/** The class has no finalizer, but opens something that closes itself when it is freed, and never closes it. */
function* finalizerOfResource(owner: ClassModel, file: FileModel): Generator<Finding> {
  for (const { name, stores, uses } of owner.attributes.values()) {
    const opened = stores.find(({ value }) => {
      return CLOSED_WHEN_FREED.has((value && file.call(value.unparenthesized)?.qualifiedName) ?? '');
    });
    // Any call of its methods that ends it, and any other hand it is given into, may close it in time.
    const isClosed = uses.some((use) => use.kind === 'method' && TERMINAL_METHODS.has(use.name ?? ''));
    const isHandedOn = uses.some(({ kind }) => kind === 'argument' || kind === 'return' || kind === 'with');
    if (!opened || isClosed || isHandedOn) continue;
    const ways = waysOntoItself(owner, owner.functions, file);
    const [first] = ways;
    if (!first) return;
    yield {
      at: opened.node,
      confidence: confidenceOf(first, owner, file),
      message: fitting(
        `What '${name}' opens stays open until the collector runs, for ${edge(first)} holds the object.`,
        'What this opens stays open until the collector runs, for the object holds itself.',
      ),
      because: edges(ways),
      hint: 'Close it in close() or __exit__, and call that; or set the attribute to None when the object is done.',
    };
  }
}

/** Every way in which an instance comes to hold itself, the surest first; one for each attribute. */
function waysOntoItself(owner: ClassModel, makers: readonly FunctionModel[], file: FileModel): Storing[] {
  const lifecycle = lifecycleOf(owner);
  const found = makers.flatMap((maker) => {
    const self = maker.scope.bindings.get(maker.selfName ?? '');
    if (!self || maker.name === '__del__') return [];
    const values = [
      // `Base.__init__(self)` gives the object to nobody else.
      ...self.references.filter((each) => !isOwnArgument(each, file)),
      ...boundMethodsOf(file, owner).map(({ node }) => node),
      ...file.functions.flatMap(({ node }) => (captureOf(file, node, self) ? mentionsOf(node, file) : [])),
    ].filter((node) => maker.node.contains(node));
    return values
      .flatMap((value) => storingsOf(file, value))
      .filter(({ keeper }) => file.binding(keeper) === self);
  });
  const order = ['proven', 'likely', 'possible'];
  found.sort((one, other) => order.indexOf(one.certainty) - order.indexOf(other.certainty));
  return found.filter(
    ({ attribute, certainty }, index) =>
      certainty !== 'possible' &&
      found.findIndex((other) => other.attribute === attribute) === index &&
      (attribute === undefined || !(lifecycle.release(attribute) || isShared(attribute, owner))),
  );
}

function isOwnArgument(self: Node, file: FileModel): boolean {
  const use = file.useOf(self);
  return use.kind === 'argument' && use.position === 0 && /^__\w+__$/.test(file.call(use.by)?.name ?? '');
}

/** What the class makes for all its instances is not held by one of them. */
function isShared(attribute: string, owner: ClassModel): boolean {
  const stores = owner.storesOf(attribute);
  return stores.length > 0 && stores.every(({ through }) => through === 'class');
}

/** A lambda where it stands; the mentions of a nested function after it. */
function mentionsOf(closure: Node, file: FileModel): readonly Node[] {
  if (closure.kind !== 'function_definition') return [closure];
  const name = closure.child('name');
  return (name && file.binding(name)?.references.filter((each) => !closure.contains(each))) ?? [];
}

function confidenceOf(way: Storing, owner: ClassModel, file: FileModel): 'proven' | 'possible' {
  const { attribute, certainty, how } = way;
  const lifetime = lifetimeOf(file, owner);
  const lifecycle = lifecycleOf(owner);
  const resets = attribute === undefined ? [] : lifecycle.resets(attribute);
  const removals = attribute === undefined || how !== 'container' ? [] : lifecycle.removals(attribute);
  // What the finalizer resets it resets too late.
  const isReset = [...resets, ...removals].some(({ method }) => method?.name !== '__del__');
  // What is put into a container later may be taken out by another name of it.
  const isTransient = how === 'container' && file.methodAround(way.at)?.name !== '__init__';
  if (isReset || isTransient || lifetime === 'process' || lifetime === 'test') return 'possible';
  return certainty === 'proven' ? 'proven' : 'possible';
}

function edge({ attribute }: Storing): string {
  return attribute === undefined ? 'one of its parts' : `'${attribute}'`;
}

function edges(ways: readonly Storing[]): Reason[] {
  return ways.slice(0, MOST_WAYS).map(({ at }) => ({ at, message: 'From here on the object holds itself.' }));
}
