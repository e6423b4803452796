/**
 * What makes a container that outlives a call grow, and what keeps it from growing for ever. The questions behind every
 * cache, registry and history: where does it gain entries, under which keys, and does anything ever take them out?
 */
import {
  COUNTS_FROM_ZERO,
  FILLS_ON_READ,
  GROWING_METHODS,
  HEAP_POPS,
  HEAP_PUSHES,
  QUEUE_ONLY_SHRINKING,
  SHRINKING_METHODS,
} from '../knowledge/containers.js';
import { EFFECT_FREE_FUNCTIONS, EFFECT_FREE_METHODS, EFFECT_FREE_MODULES } from '../knowledge/effects.js';
import type { FunctionModel } from '../names/function.js';
import type { Use } from '../names/use.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { Answer } from './changes.js';
import { type Container, type ContainerUse, isConstructor, isFollowed, isLent } from './container.js';
import type { FileModel } from './file-model.js';
import { type KeyDomain, keyDomainOf } from './key-domain.js';

/** A place after which a container may hold one entry more. */
export interface Growth {
  readonly node: Node;
  /**
   * `store`: `c[k] = v`. `method`: `c.append(v)`, `c.setdefault(k, v)`. `augment`: `c += [v]`. `read`: `c[k]` of a
   * mapping that fills itself. `inside`: `c[k].append(v)`, where the entry grows; it may be a new one.
   */
  readonly how: 'store' | 'method' | 'augment' | 'read' | 'inside';
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  /** The function that runs it; undefined at module and class level. */
  readonly function: FunctionModel | undefined;
  readonly use: ContainerUse;
}

/** A place after which a container may hold less. */
export interface Shrinkage {
  readonly node: Node;
  /** All entries at once: `clear()`, a new container in its place. */
  readonly isWhole: boolean;
  readonly key: Node | undefined;
  /** A missing key is no error: `pop(k, None)`, `discard(x)`. */
  readonly isSilent: boolean;
  readonly function: FunctionModel | undefined;
  readonly use: ContainerUse;
}

/** A place that takes something out of an entry. */
export interface Emptying {
  readonly node: Node;
  readonly key: Node | undefined;
  readonly function: FunctionModel | undefined;
}

/** A limit to what a container holds. */
export interface Limit {
  readonly node: Node;
  readonly kind: 'size argument' | 'weak' | 'length test';
}

/** The growth of one container, with places. Every answer is about the file alone. */
export class Growing {
  readonly container: Container;
  readonly grows: readonly Growth[];
  readonly shrinks: readonly Shrinkage[];
  /** Places that take something out of an entry, and leave the entry: `c[k].remove(v)`. */
  readonly emptyings: readonly Emptying[];
  /** Places that hand the container, or a method that shrinks it, to code that is not seen here. */
  readonly handedOut: readonly ContainerUse[];
  readonly limit: Limit | undefined;
  readonly #file: FileModel;
  #lasting: Growth[] | undefined;
  #usesByFunction: Map<FunctionModel | undefined, ContainerUse[]> | undefined;

  constructor(file: FileModel, container: Container) {
    this.#file = file;
    this.container = container;
    const grows: Growth[] = [];
    const shrinks: Shrinkage[] = [];
    const handedOut: ContainerUse[] = [];
    const emptyings: Emptying[] = [];
    for (const use of container.uses) {
      const shrink = shrinkageOf(file, container, use);
      if (shrink) shrinks.push(shrink);
      else if (!use.isForeign) grows.push(...growthOf(file, container, use));
      emptyings.push(...emptyingsOf(file, container, use));
      if (isHandedOut(file, container, use)) handedOut.push(use);
    }
    this.grows = grows.sort((a, b) => a.node.start - b.node.start);
    this.shrinks = shrinks;
    this.handedOut = handedOut;
    this.emptyings = emptyings;
    this.limit = limitOf(file, container);
  }

  /**
   * Whether something takes entries out again, or keeps them from being too many. `unknown` when the container is
   * handed to code outside of the file, or only emptied as a whole by what nothing here calls.
   */
  get isTrimmed(): Answer {
    if (this.limit) return 'yes';
    if (this.shrinks.some((shrink) => !this.isOffered(shrink))) return 'yes';
    return this.shrinks.length > 0 || this.handedOut.length > 0 ? 'unknown' : 'no';
  }

  /**
   * A method that answers by this container whether there is anything left to do: `def is_idle(self): return not self.slots`.
   * Who asks that takes it for granted that entries go away again. The place that asks, if any.
   */
  get askedForWork(): Node | undefined {
    for (const { node, function: around } of this.container.uses) {
      if (!around || !ASKS_FOR_WORK.test(around.name)) continue;
      const statement = this.#file.statementOf(node);
      if (statement.kind !== 'return_statement') continue;
      const name = node.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      // The number or the truth of it, alone or with others: not what is in it.
      if (
        new RegExp(`(?:\\bnot |\\blen\\(|\\bbool\\(|^return )${name}\\)?(?:$| [><=!]| and | or )`).test(
          statement.text,
        )
      )
        return node;
    }
    return undefined;
  }

  /** It empties the whole container, in a function that nothing in the file calls: somebody else has to. */
  isOffered(shrink: Shrinkage): boolean {
    const model = shrink.function;
    return shrink.isWhole && model !== undefined && !isMentioned(this.#file, model);
  }

  /** Where the keys of a growth come from; for elements without a key, the elements. */
  domainOf(growth: Growth): KeyDomain {
    const key = growth.key ?? growth.value;
    // `c[a, b]` has no node for the whole key.
    const parts = key && key === growth.use.by ? key.childrenIn('subscript') : key ? [key] : [];
    return keyDomainOf(this.#file, ...parts);
  }

  /**
   * The keys of a growth are limited by the code around it: it walks the container itself, replaces an entry that is
   * there, or asks first whether the key is among fixed ones.
   */
  isKeyLimited(growth: Growth): boolean {
    const { key } = growth;
    const region = growth.function?.node ?? growth.node.tree.root;
    if (!key || !growth.function) return false;
    if (walksItself(this.#file, this.container, key)) return true;
    for (const node of region.walk()) {
      if (node.kind !== 'comparison_operator') continue;
      const [left, operator, right] = node.children;
      if (!left || !right || left.text !== key.text) continue;
      const word = operator?.text.replace(/\s+/g, ' ');
      if (word !== 'in' && word !== 'not in') continue;
      const isItself = this.container.uses.some((use) => right.contains(use.node));
      if (!isItself) {
        if (isFixedCollection(this.#file, right)) return true;
      } else if (word === 'in' ? isInside(growth.node, node) : leavesBefore(growth.node, node)) return true;
    }
    return false;
  }

  /**
   * The function asks for the key before it adds it: the entry is made once for each key. The place that asks, if any.
   */
  lookupBefore(growth: Growth): Node | undefined {
    const { key } = growth;
    if (!key || !growth.function) return undefined;
    if (growth.use.kind === 'method' && growth.use.name === 'setdefault') return growth.node;
    for (const use of this.#usesIn(growth.function)) {
      if (use.node === growth.use.node) continue;
      const asked = keyAsked(this.#file, use);
      if (asked && sameText(asked, key)) return use.node;
    }
    return undefined;
  }

  #usesIn(around: FunctionModel): readonly ContainerUse[] {
    if (!this.#usesByFunction) {
      this.#usesByFunction = new Map();
      for (const use of this.container.uses) {
        const known = this.#usesByFunction.get(use.function);
        if (known) known.push(use);
        else this.#usesByFunction.set(use.function, [use]);
      }
    }
    return this.#usesByFunction.get(around) ?? [];
  }

  /**
   * Growths that may go on for as long as the process: in functions that run after the import, under keys that come from
   * arguments or input and that nothing limits. Those whose keys are open come before those that look few, and those
   * that make an entry once for each key before the others.
   */
  get lastingGrowths(): Growth[] {
    if (!this.#lasting) {
      const rank = (growth: Growth): number =>
        (this.domainOf(growth).size === 'open' ? 0 : 2) + (this.lookupBefore(growth) ? 0 : 1);
      this.#lasting = this.grows
        .filter((growth) => this.#isLasting(growth))
        .map((growth) => ({ growth, rank: rank(growth) }))
        .sort((a, b) => a.rank - b.rank || a.growth.node.start - b.growth.node.start)
        .map(({ growth }) => growth);
    }
    return this.#lasting;
  }

  #isLasting(growth: Growth): boolean {
    if (!growth.function || this.isAtImport(growth) === 'yes') return false;
    if (this.container.keeper === 'instance' && isConstructor(growth.function)) return false;
    const { size } = this.domainOf(growth);
    return (size === 'open' || size === 'small') && !this.isKeyLimited(growth);
  }

  /** Of `lastingGrowths`, those that add a whole entry: no reads that fill themselves, no entry of a plain mapping that grows. */
  get lastingEntries(): Growth[] {
    const { kind, type } = this.container;
    return this.lastingGrowths.filter(({ how, key }) => {
      if (how === 'read' || how === 'augment') return false;
      if (how === 'inside' && !FILLS_ON_READ.has(type)) return false;
      return kind !== 'mapping' || key !== undefined;
    });
  }

  /** The value of a key is stored as it was passed in: what is kept is not made here. */
  isPassedIn(growth: Growth): boolean {
    if (this.container.kind !== 'mapping') return false;
    const value = growth.value?.unparenthesized;
    return value?.kind === 'identifier' && this.#file.binding(value)?.isParameter === true;
  }

  /** The container is only lent to the function that fills it: one that fills whatever container it is given. */
  isLent(growth: Growth): boolean {
    return isLent(this.#file, growth.use);
  }

  /** The qualified name of what makes the value of an entry. */
  makerName(growth: Growth): string | undefined {
    const maker = this.makerOf(growth);
    return maker && this.#file.qualifiedName(maker);
  }

  /** What makes the value of an entry: the constructor that is called, or that the container calls for a missing key. */
  makerOf(growth: Growth): Node | undefined {
    const made = this.#file.call(this.container.made.unparenthesized);
    if (FILLS_ON_READ.has(made?.qualifiedName ?? '') && growth.how !== 'store') return made?.argument(0);
    if (growth.how === 'inside') return undefined;
    const call = growth.value && madeBefore(this.#file, growth.value, growth.node);
    return call?.child('function')?.unparenthesized;
  }

  /**
   * Whether a growth runs only while modules are loaded: at module or class level, in `__init_subclass__` and
   * metaclasses, in what is called only from there. `unknown` for a decorator and what registers its argument as it is.
   */
  isAtImport(growth: Growth): Answer {
    return isAtImport(this.#file, growth.function, growth);
  }
}

/** Names of methods that tell whether an object has work. */
const ASKS_FOR_WORK =
  /^_*(?:is_|has_|needs_)?(?:idle|busy|active|pending|outstanding|drained|quiescent)(?:_\w+)?$|^(?:is|has)(?:Idle|Busy|Active|Pending)\w*$/;

const growings = new WeakMap<Container, Growing>();

/** The growth of a container; the same answer every time. Never throws. */
export function growingOf(file: FileModel, container: Container): Growing {
  let found = growings.get(container);
  if (!found) {
    found = new Growing(file, container);
    growings.set(container, found);
  }
  return found;
}

// ---- Growing

function* growthOf(file: FileModel, container: Container, use: ContainerUse): Generator<Growth> {
  const { key, value } = use;
  const made = { function: use.function, use };
  switch (use.kind) {
    case 'item-store': {
      if (container.kind === 'sequence' || key?.kind === 'slice') return;
      const isAugmented = use.by.withParentheses.parent?.kind === 'augmented_assignment';
      if (isAugmented && !COUNTS_FROM_ZERO.has(container.type)) return;
      yield { ...made, node: use.by, how: 'store', key, value };
      return;
    }
    case 'item':
      yield* insideOf(file, container, use);
      return;
    case 'augment':
      if (/^(\+|\|)=$/.test(operatorOf(use.by)))
        yield { ...made, node: use.by, how: 'augment', key: undefined, value };
      return;
    case 'method':
    case 'attribute': {
      const node = use.call ?? use.by;
      const call = use.kind === 'method' ? file.call(node) : undefined;
      const [first, second] = [call?.argument(0), call?.argument(1)];
      if (use.name === '__setitem__') yield { ...made, node, how: 'store', key: first, value: second };
      else if (use.name === 'insert') yield { ...made, node, how: 'method', key: undefined, value: second };
      else if (use.name === 'setdefault') yield { ...made, node, how: 'method', key: first, value: second };
      else if (GROWING_METHODS.has(use.name ?? ''))
        yield {
          ...made,
          node,
          how: 'method',
          key: container.kind === 'set' ? first : undefined,
          value: first,
        };
      return;
    }
    case 'argument': {
      const call = file.call(use.by);
      if (use.position === 0 && HEAP_PUSHES.has(call?.qualifiedName ?? ''))
        yield { ...made, node: use.by, how: 'method', key: undefined, value: call?.argument(1) };
    }
  }
}

/** `c[k].append(v)`, `c[k] += v`, and any read of `c[k]` that fills itself. */
function* insideOf(file: FileModel, container: Container, use: ContainerUse): Generator<Growth> {
  const made = { key: use.key, function: use.function, use };
  if (container.kind === 'sequence' || use.key?.kind === 'slice') return;
  const inner = file.useOf(use.by);
  const fills = FILLS_ON_READ.has(container.type);
  if (inner.kind === 'method' && GROWING_METHODS.has(inner.name ?? '')) {
    const value = file.call(inner.by)?.argument(0);
    yield { ...made, node: inner.by, how: 'inside', value };
  } else if (inner.kind === 'item-store') {
    yield { ...made, node: inner.by, how: 'inside', value: inner.value };
  } else if (fills) {
    yield { ...made, node: use.by, how: 'read', value: undefined };
  }
}

// ---- Shrinking

function shrinkageOf(file: FileModel, container: Container, use: ContainerUse): Shrinkage | undefined {
  const made = { key: undefined, isSilent: false, isWhole: false, function: use.function, use };
  switch (use.kind) {
    case 'item-delete':
      return { ...made, node: use.by, key: use.key, isWhole: isWholeSlice(use.key) };
    case 'item-store':
      if (use.key?.kind !== 'slice') return undefined;
      return { ...made, node: use.by, isWhole: isWholeSlice(use.key) };
    case 'delete':
      return { ...made, node: use.by, isWhole: true };
    case 'store':
      return isReplacement(file, container, use) ? { ...made, node: use.node, isWhole: true } : undefined;
    case 'augment':
      return /^(-|&|\^|\*)=$/.test(operatorOf(use.by)) ? { ...made, node: use.by } : undefined;
    case 'bind':
      return use.isAlias ? undefined : { ...made, node: use.by, isWhole: true };
    case 'method':
    case 'attribute': {
      const name = use.name ?? '';
      const isShrinking = SHRINKING_METHODS.has(name) || name === '__delitem__';
      if (!isShrinking || (QUEUE_ONLY_SHRINKING.has(name) && container.kind !== 'queue')) return undefined;
      const node = use.call ?? use.by;
      const call = use.kind === 'method' ? file.call(node) : undefined;
      const takesKey =
        container.kind === 'mapping' ? name === 'pop' || name === '__delitem__' : name !== 'pop';
      const key = takesKey ? call?.argument(0) : undefined;
      const isSilent = name === 'discard' || (name === 'pop' && call?.argument(1, 'default') !== undefined);
      return { ...made, node, key, isSilent, isWhole: name === 'clear' };
    }
    case 'argument': {
      const call = file.call(use.by);
      const isPop = HEAP_POPS.has(call?.qualifiedName ?? '') && use.position === 0;
      return isPop ? { ...made, node: use.by } : undefined;
    }
  }
  return undefined;
}

/** `self.x = []` outside of the constructor, unless it only makes up for `None`. */
function isReplacement(file: FileModel, container: Container, use: ContainerUse): boolean {
  if (use.isAlias) return false;
  const around = use.function;
  if (
    container.keeper === 'module'
      ? around === undefined
      : around === undefined || isConstructor(file.methodAround(use.node))
  ) {
    return false;
  }
  if (
    container.keeper === 'function' &&
    around?.scope.node === container.place.ancestor('function_definition')
  )
    return false;
  return !isLazyStart(container, use.node);
}

/** The assignment is in the body of `if x is None`, `if not x`, `if not hasattr(self, 'x')`, or the handler of a missing name. */
function isLazyStart(container: Container, node: Node): boolean {
  const name = container.name.split('.').at(-1) ?? '';
  for (let at = node.parent; at; at = at.parent) {
    if (at.is('function_definition', 'lambda', 'class_definition')) return false;
    if (at.is('if_statement', 'elif_clause') && at.child('condition')) {
      const condition = at.child('condition');
      const text = condition?.text ?? '';
      const mentions = new RegExp(`\\b${name}\\b`).test(text);
      if (mentions && /\bnot\b|\bis\s+None\b|==\s*None\b/.test(text) && !/\bis\s+not\s+None\b/.test(text))
        return true;
    }
    if (at.kind === 'except_clause' && /\b(NameError|AttributeError)\b/.test(at.child('value')?.text ?? ''))
      return true;
  }
  return false;
}

function isWholeSlice(key: Node | undefined): boolean {
  return key?.kind === 'slice' && key.firstChild === undefined;
}

/** `c[k].remove(v)`, `for entry in c.values(): entry.discard(v)`. */
function* emptyingsOf(file: FileModel, container: Container, use: ContainerUse): Generator<Emptying> {
  if (container.kind !== 'mapping') return;
  let view: Use | undefined = use.kind === 'method' ? use : undefined;
  if (use.kind === 'item') {
    view = file.useOf(use.by);
    if (view.kind === 'method' && takesOne(view.name))
      yield { node: view.by, key: use.key, function: use.function };
  }
  if (view?.kind !== 'method' || (view.name !== 'values' && view.name !== 'items')) return;
  const walked = file.call(view.by)?.receiver?.text ?? '';
  for (const name of namesOfEntries(file, view.by)) {
    const loop = name.ancestor('for_statement');
    // `if not entry: del c[k]`
    if (!loop || deletesFrom(loop, walked)) continue;
    for (const reference of file.binding(name)?.references ?? []) {
      const inner = file.useOf(reference);
      if (loop.contains(reference) && inner.kind === 'method' && takesOne(inner.name))
        yield { node: inner.by, key: undefined, function: use.function };
    }
  }
}

function deletesFrom(loop: Node, container: string): boolean {
  for (const node of loop.walk()) {
    const target =
      node.kind === 'delete_statement'
        ? node.firstChild
        : node.kind === 'call'
          ? node.child('function')
          : undefined;
    if (target?.text.startsWith(`${container}[`) || target?.text.startsWith(`${container}.pop`)) return true;
  }
  return false;
}

function takesOne(method: string | undefined): boolean {
  return method === 'remove' || method === 'discard';
}

/** The names that a loop over `c.values()` or `list(c.items())` gives to the entries. */
function namesOfEntries(file: FileModel, view: Node): Node[] {
  const use = file.useOf(view);
  const copied = use.kind === 'argument' && EFFECT_FREE_FUNCTIONS.has(file.call(use.by)?.qualifiedName ?? '');
  const walked = copied ? file.useOf(use.by) : use;
  const left =
    walked.kind === 'iterate' && walked.by.kind === 'for_statement' ? walked.by.child('left') : undefined;
  const name = left?.kind === 'identifier' ? left : left?.children.at(-1);
  return name?.kind === 'identifier' ? [name] : [];
}

// ---- Handing out

/** The file loses sight of the container, or of a method that shrinks it. */
function isHandedOut(file: FileModel, container: Container, use: ContainerUse): boolean {
  if (isFollowed(file, use)) return false;
  switch (use.kind) {
    case 'argument':
      return !isHarmlessCall(file.call(use.by));
    case 'assigned': {
      // `a, b = self.pair` takes the elements, not the container.
      const left = use.by.child('left')?.unparenthesized;
      return left?.is('pattern_list', 'tuple_pattern', 'list_pattern') !== true;
    }
    case 'return':
    case 'yield': {
      const name = use.function?.name ?? '';
      return container.keeper === 'function' || !/^_[^_]/.test(name);
    }
    case 'element': {
      // `*CACHE` and `**CACHE` pass on what it holds.
      return (
        !use.by.is('list_splat', 'dictionary_splat') &&
        !use.node.withParentheses.parent?.is('list_splat', 'dictionary_splat')
      );
    }
    case 'produced':
    case 'await':
    case 'with':
    case 'other':
      return true;
  }
  return false;
}

/** Methods of other objects that take the elements of an argument, not the argument. */
const COPYING_METHODS = new Set([
  'update',
  'extend',
  'difference_update',
  'intersection_update',
  'symmetric_difference_update',
]);

function isHarmlessCall(call: Call | undefined): boolean {
  const name = call?.qualifiedName;
  if (!call) return false;
  if (name !== undefined) {
    if (EFFECT_FREE_FUNCTIONS.has(name) || HEAP_PUSHES.has(name) || HEAP_POPS.has(name)) return true;
    if (EFFECT_FREE_MODULES.some((module) => name.startsWith(`${module}.`))) return true;
    if (/^(copy|pprint|random|json|pickle|yaml|weakref)\./.test(name)) return true;
  }
  return (
    call.receiver !== undefined &&
    (EFFECT_FREE_METHODS.has(call.name ?? '') || COPYING_METHODS.has(call.name ?? ''))
  );
}

// ---- Limits

function limitOf(file: FileModel, container: Container): Limit | undefined {
  if (container.kind === 'weak') return { node: container.made, kind: 'weak' };
  const call = file.call(container.made.unparenthesized);
  const size = call?.keyword('maxlen') ?? call?.keyword('maxsize') ?? sizeArgument(container, call);
  if (size && size.kind !== 'none' && size.text !== '0') return { node: size, kind: 'size argument' };
  for (const use of container.uses) {
    const test = lengthTest(file, use);
    if (test) return { node: test, kind: 'length test' };
  }
  return undefined;
}

function sizeArgument(container: Container, call: Call | undefined): Node | undefined {
  if (container.type === 'collections.deque') return call?.argument(1);
  return container.kind === 'queue' ? call?.argument(0) : undefined;
}

/** `len(x) > LIMIT`, also `x.qsize()` and `x.full()`: a comparison that is not only one with nothing. */
function lengthTest(file: FileModel, use: ContainerUse): Node | undefined {
  const length =
    use.kind === 'method' && (use.name === 'qsize' || use.name === 'full' || use.name === '__len__')
      ? use.by
      : use.kind === 'argument' && file.call(use.by)?.qualifiedName === 'builtins.len'
        ? use.by
        : undefined;
  if (!length) return undefined;
  if (use.name === 'full') return length;
  let at = length.withParentheses;
  // `len(x) - limit > 0`, `len(x) + len(new) > limit`
  while (at.parent?.kind === 'binary_operator') at = at.parent.withParentheses;
  const test = at.parent;
  if (test?.kind === 'comparison_operator') {
    const others = test.children.filter((child) => child !== at && child.kind !== 'token');
    const isEmptiness = at === length && others.some(({ text }) => /^[01]$/.test(text));
    return isEmptiness ? undefined : test;
  }
  // `excess = len(x) - limit`
  const isDifference = at !== length && at.kind === 'binary_operator' && at.child('operator')?.text === '-';
  return isDifference && test?.is('assignment', 'while_statement', 'if_statement', 'argument_list')
    ? test
    : undefined;
}

// ---- Keys

/** The key that a use asks for without adding it: `k in c`, `c.get(k)`, `c[k]`. Never throws. */
export function keyAsked(file: FileModel, use: ContainerUse): Node | undefined {
  switch (use.kind) {
    case 'contains':
      return use.by.firstChild;
    case 'item':
      return use.key;
    case 'method':
      return ['get', 'has_key', '__contains__', '__getitem__'].includes(use.name ?? '')
        ? file.call(use.call ?? use.by)?.argument(0)
        : undefined;
  }
  return undefined;
}

/** The same expression by its text, without parentheses: `d[a, b]` and `(a, b) in d`. Never throws. */
export function sameText(one: Node, other: Node): boolean {
  return bare(one) === bare(other);
}

function bare(node: Node): string {
  const inner = node.unparenthesized;
  const text =
    inner.kind === 'subscript'
      ? inner
          .childrenIn('subscript')
          .map((child) => child.text)
          .join(',')
      : inner.text;
  return text.replace(/^\((.*)\)$/s, '$1').replace(/\s+/g, '');
}

/** `for k in c: c[k] = f(c[k])` */
function walksItself(file: FileModel, container: Container, key: Node): boolean {
  const binding = key.kind === 'identifier' ? file.binding(key) : undefined;
  const loops = binding?.assignments.filter(({ kind }) => kind === 'for') ?? [];
  if (loops.length === 0 || loops.length !== binding?.assignments.length) return false;
  return loops.every(({ source }) => source && container.uses.some((use) => source.contains(use.node)));
}

/** A collection whose elements the file fixes: a display of constants, or a name in capitals. */
function isFixedCollection(file: FileModel, node: Node): boolean {
  const target = node.unparenthesized;
  if (target.is('tuple', 'list', 'set', 'dictionary')) return true;
  if (target.kind === 'attribute') return /^_*[A-Z][A-Z0-9_]*$/.test(target.child('attribute')?.text ?? '');
  if (target.kind !== 'identifier') return false;
  const binding = file.binding(target);
  return (
    binding?.scope.kind === 'module' &&
    (binding.onlyValue !== undefined || binding.onlyAssignment?.kind === 'import')
  );
}

/** `if k not in c: return`, and the node comes after it. */
function leavesBefore(node: Node, condition: Node): boolean {
  const branch = condition.ancestor('if_statement');
  const body = branch?.child('consequence');
  const last = body?.children.at(-1);
  const leaves =
    last?.is('return_statement', 'raise_statement', 'continue_statement', 'break_statement') === true;
  return leaves && branch !== undefined && node.start >= branch.end;
}

/** Whether a node is in the part of an `if` that runs when its condition holds. */
function isInside(node: Node, condition: Node): boolean {
  const branch = condition.ancestor('if_statement', 'elif_clause', 'while_statement');
  const body = branch?.child('consequence') ?? branch?.child('body');
  return body?.contains(node) === true;
}

/** The call that makes a value: itself, or the last one before it that is assigned to its name. */
function madeBefore(file: FileModel, value: Node, before: Node): Node | undefined {
  const target = value.unparenthesized;
  if (target.kind === 'call') return target;
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  const values = binding?.assignments.flatMap((assignment) =>
    assignment.value && assignment.target.start <= before.start ? [assignment.value.unparenthesized] : [],
  );
  const last = values?.at(-1);
  return last?.kind === 'call' ? last : undefined;
}

// ---- When it runs

/** Names of functions that put what they are given into a table, once for each thing that is defined. */
const REGISTERING =
  /^_*(?:register|unregister|add|declare|define|install|provide|export|plug|subscribe|connect|bind|attach|enable|route|handler|hook|setup|set_?up|init|initiali[sz]e|load|import|configure|set|on|use)(?:_|[A-Z]|$)/;

function isAtImport(
  file: FileModel,
  model: FunctionModel | undefined,
  growth: Growth | undefined,
  depth = 0,
): Answer {
  if (!model) return growth && file.methodAround(growth.node) ? 'no' : 'yes';
  if (
    model.name === '__init_subclass__' ||
    model.name === '__set_name__' ||
    model.name === '__class_getitem__'
  )
    return 'yes';
  if (model.class?.isMetaclass && ['__new__', '__init__'].includes(model.name)) return 'yes';
  const mentions = mentionsOf(file, model);
  const isPrivate = /^_[^_]/.test(model.name) && !model.class;
  if (isPrivate && mentions.length > 0 && depth < 3) {
    const answers = mentions.map((node) => isAtImport(file, file.functionAround(node), undefined, depth + 1));
    if (answers.every((answer) => answer === 'yes')) return 'yes';
  }
  if (mentions.some((node) => node.ancestor('decorator') !== undefined)) return 'unknown';
  if (growth && returnsItsArgument(file, model, growth.node)) return 'unknown';
  const stored = growth?.value?.unparenthesized;
  const isArgument = stored?.kind === 'identifier' && file.binding(stored)?.isParameter === true;
  return REGISTERING.test(model.name) && (isArgument || growth === undefined) ? 'unknown' : 'no';
}

/** A decorator: when it has grown the container, it returns what it was given, unchanged. What it returns before is a way out. */
function returnsItsArgument(file: FileModel, model: FunctionModel, after: Node): boolean {
  const names = new Set(
    model.parameters.filter(({ name }) => name !== model.selfName).map(({ name }) => name),
  );
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== 'return_statement' || file.functionAround(node) !== model) continue;
    if (node.end <= after.start) continue;
    const value = node.firstChild?.unparenthesized;
    if (value?.kind === 'identifier' && names.has(value.text) && file.binding(value)?.scope === model.scope)
      return true;
  }
  return false;
}

/** Every place of the file that names a function. */
function mentionsOf(file: FileModel, model: FunctionModel): readonly Node[] {
  if (model.isLambda) return [];
  if (model.class) {
    return file.attributesNamed(model.name).filter((node) => !model.node.contains(node));
  }
  return (file.binding(model.nameNode)?.references ?? []).filter((node) => !model.node.contains(node));
}

function isMentioned(file: FileModel, model: FunctionModel): boolean {
  return mentionsOf(file, model).length > 0;
}

function operatorOf(statement: Node): string {
  return statement.child('operator')?.text ?? '';
}
