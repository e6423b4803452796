/**
 * Containers that go together: one function puts the same object into both, another takes it out of both. What takes it
 * out of one alone leaves the other's entry behind.
 */
import { QUEUE_ONLY_SHRINKING, SHRINKING_METHODS } from '../knowledge/containers.js';
import { UNDOING_METHOD } from '../knowledge/keeping-names.js';
import type { FunctionModel } from '../names/function.js';
import type { Node } from '../syntax/index.js';
import { containersOf, isConstructor, isLent } from './container.js';
import type { FileModel } from './file-model.js';
import { type Growing, type Growth, growingOf, type Shrinkage } from './growth.js';

/** Two containers with one keeper that gain and lose the same objects together. */
export interface Parallel {
  readonly one: Growing;
  /** Holds strongly, and without a bound. */
  readonly other: Growing;
  /** Where one function puts the same object into both. */
  readonly filled: readonly [Growth, Growth];
  /** Where one function takes the same object out of both, or empties both; undefined when none does. */
  readonly emptied: readonly [Shrinkage, Shrinkage] | undefined;
}

/** A place that takes something out of one of two containers that go together, and leaves the other alone. */
export interface ParallelLoss {
  readonly parallel: Parallel;
  readonly shrink: Shrinkage;
}

const known = new WeakMap<FileModel, readonly Parallel[]>();

/** Every ordered pair of containers of a file that go together; the same answer every time. Never throws. */
export function parallelsOf(file: FileModel): readonly Parallel[] {
  let found = known.get(file);
  if (!found) {
    found = [...findParallels(file)];
    known.set(file, found);
  }
  return found;
}

/**
 * Where the file takes something out of one container of a pair and neither this function, nor what it runs, nor what
 * runs it in this file, touches the other. Never throws.
 */
export function* parallelLossesOf(file: FileModel): Generator<ParallelLoss> {
  for (const parallel of parallelsOf(file)) {
    for (const shrink of parallel.one.shrinks) {
      const { function: around } = shrink;
      if (!around || !isLoss(file, parallel, shrink) || file.isTestCode(shrink.node)) continue;
      if (!touches(file, around, parallel.other)) yield { parallel, shrink };
    }
  }
}

function isLoss(file: FileModel, { emptied }: Parallel, shrink: Shrinkage): boolean {
  const { function: around, use } = shrink;
  if (!around || use.isForeign || isConstructor(file.methodAround(shrink.node))) return false;
  // A function that works on whatever container it is given says nothing of this one.
  if (isLent(file, use)) return false;
  // `__getstate__`, `__del__`
  if (/^__.*__$/.test(around.name)) return false;
  if (shrink.isWhole) return emptied !== undefined && isEmptied(shrink);
  if (emptied && !emptied[0].isWhole) return true;
  return (
    !emptied &&
    UNDOING_METHOD.test(around.name) &&
    subjectsOf(file, shrink.key).some((name) => around.parameter(name))
  );
}

/** Nothing is put in the place of what is dropped. */
function isEmptied({ use }: Shrinkage): boolean {
  const value = use.value?.unparenthesized;
  if (!value) return true;
  if (value.kind === 'call') return value.child('arguments')?.firstChild === undefined;
  return value.is('list', 'dictionary', 'tuple') && value.firstChild === undefined;
}

function* findParallels(file: FileModel): Generator<Parallel> {
  const groups = new Map<unknown, Growing[]>();
  for (const container of containersOf(file)) {
    if (container.keeper === 'function') continue;
    const keeper = container.owner ?? 'module';
    const grown = growingOf(file, container);
    if (grown.grows.length === 0 || grown.shrinks.length === 0) continue;
    groups.set(keeper, [...(groups.get(keeper) ?? []), grown]);
  }
  for (const group of groups.values()) {
    for (const one of group) {
      for (const other of group) {
        if (one === other || other.limit || other.handedOut.length > 0 || isDrained(other)) continue;
        const filled = filledTogether(file, one, other);
        if (filled) yield { one, other, filled, emptied: emptiedTogether(file, one, other) };
      }
    }
  }
}

/** Entries leave it without being named, `heappop(c)`, `c.popleft()`: none stays for ever. */
function isDrained({ shrinks }: Growing): boolean {
  return shrinks.some(({ isWhole, key, use }) => !isWhole && !key && use.name !== '__delitem__');
}

function filledTogether(file: FileModel, one: Growing, other: Growing): [Growth, Growth] | undefined {
  // What is also put into the one alone has no twin.
  const alone = one.grows.some(
    (growth) =>
      growth.how !== 'read' &&
      !isConstructor(growth.function) &&
      !other.grows.some((twin) => twin.function === growth.function),
  );
  if (alone) return undefined;
  for (const growth of one.grows) {
    if (!growth.function || isConstructor(growth.function) || growth.how === 'read') continue;
    const mine = subjectsOf(file, growth.key, growth.value);
    for (const twin of other.grows) {
      if (twin.function !== growth.function || twin.how === 'read' || twin.how === 'augment') continue;
      if (growth.use.node === twin.use.node || excludeEachOther(growth.node, twin.node)) continue;
      if (subjectsOf(file, twin.key, twin.value).some((name) => mine.includes(name))) return [growth, twin];
    }
  }
  return undefined;
}

function emptiedTogether(file: FileModel, one: Growing, other: Growing): [Shrinkage, Shrinkage] | undefined {
  let whole: [Shrinkage, Shrinkage] | undefined;
  for (const shrink of one.shrinks) {
    if (!shrink.function || isConstructor(shrink.function)) continue;
    const mine = subjectsOf(file, shrink.key);
    for (const twin of other.shrinks) {
      if (twin.function !== shrink.function || twin.use.node === shrink.use.node) continue;
      if (excludeEachOther(shrink.node, twin.node)) continue;
      if (shrink.isWhole && twin.isWhole) whole ??= [shrink, twin];
      // That single objects leave both says more than that both start anew.
      if (subjectsOf(file, twin.key).some((name) => mine.includes(name))) return [shrink, twin];
    }
  }
  return whole;
}

/** The local names that an entry is made of: `request` for `requests[request.id] = request`. */
function subjectsOf(file: FileModel, ...nodes: (Node | undefined)[]): string[] {
  const found: string[] = [];
  for (const node of nodes) {
    let at = node?.unparenthesized;
    if (at?.is('tuple', 'list', 'expression_list')) {
      found.push(...subjectsOf(file, ...at.children));
      continue;
    }
    while (at?.kind === 'attribute') at = at.child('object')?.unparenthesized;
    if (at?.kind !== 'identifier' || file.isSelf(at)) continue;
    if (file.binding(at)?.scope.kind === 'function') found.push(at.text);
  }
  return found;
}

/** Only one of two nodes runs: they are in two branches of one statement, or the first is in a branch that leaves. */
function excludeEachOther(one: Node, other: Node): boolean {
  if (one.start > other.start) return excludeEachOther(other, one);
  let at: Node | undefined = one;
  for (; at && !at.contains(other); at = at.parent) {
    const last = at.kind === 'block' ? at.children.at(-1) : undefined;
    if (last?.is('return_statement', 'raise_statement', 'continue_statement', 'break_statement')) return true;
  }
  return at?.is('if_statement', 'try_statement', 'conditional_expression', 'match_statement') === true;
}

/** A call that takes something out of a container that the file imports. */
export interface ImportedRemoval {
  readonly node: Node;
  /** `pkg.state.requests` */
  readonly container: string;
  readonly isWhole: boolean;
  readonly within: FunctionModel;
  /** Qualified names from the container's module that the function, or what it runs in this file, mentions. */
  readonly mentions: readonly string[];
}

/** Where functions of a file take something out of a container of another module. Never throws. */
export function* importedRemovalsOf(file: FileModel): Generator<ImportedRemoval> {
  for (const method of SHRINKING_METHODS) {
    if (QUEUE_ONLY_SHRINKING.has(method)) continue;
    for (const { node, receiver } of file.callsOfMethod(method)) {
      const container = receiver?.is('identifier', 'attribute') ? file.qualifiedName(receiver) : undefined;
      const within = container === undefined ? undefined : file.functionAround(node);
      // A class, or what hangs on one, is no name of a module.
      if (!within || container === undefined || file.isTestCode(node) || !/\.[a-z_]\w*$/.test(container))
        continue;
      if (/^builtins\./.test(container) || /\.[A-Z]\w*\./.test(container)) continue;
      const module = container.slice(0, container.lastIndexOf('.') + 1);
      const mentions = new Set<string>();
      const models = [...reachedFrom(file, within), ...callersOf(file, within)];
      for (const model of models) {
        for (const mention of model.node.walk()) {
          if (!mention.is('identifier', 'attribute')) continue;
          const name = file.qualifiedName(mention);
          if (name?.startsWith(module)) mentions.add(name);
        }
      }
      mentions.delete(container);
      yield { node, container, isWhole: method === 'clear', within, mentions: [...mentions].sort() };
    }
  }
}

/** The function, or what it runs, works on the container; or what calls it takes things out of that, too. */
function touches(file: FileModel, around: FunctionModel, other: Growing): boolean {
  const users = new Set(other.container.uses.map((use) => use.function));
  if (reaches(file, around, users)) return true;
  const removers = new Set(other.shrinks.map((shrink) => shrink.function));
  return callersOf(file, around).some((caller) => reaches(file, caller, removers));
}

function reaches(
  file: FileModel,
  from: FunctionModel,
  wanted: ReadonlySet<FunctionModel | undefined>,
): boolean {
  for (const model of reachedFrom(file, from)) if (wanted.has(model)) return true;
  return false;
}

/** The functions and methods of the file that a function may run, itself first. */
function reachedFrom(file: FileModel, start: FunctionModel): ReadonlySet<FunctionModel> {
  const reached = new Set([start]);
  // A set grows while it is walked: what is added is visited too.
  for (const model of reached) {
    for (const node of model.node.walk()) {
      const callee = node.kind === 'call' ? node.child('function')?.unparenthesized : undefined;
      if (node !== model.node && node.is('function_definition', 'lambda')) {
        const inner = file.functionOf(node);
        if (inner) reached.add(inner);
      }
      const named = callee && (file.functionNamed(callee) ?? methodsCalled(file, callee));
      for (const each of Array.isArray(named) ? named : named ? [named] : []) reached.add(each);
    }
  }
  return reached;
}

/** The methods of the file that `anything.name()` may run: by its name alone, for the object may be any. */
function methodsCalled(file: FileModel, callee: Node): FunctionModel[] {
  const name = callee.kind === 'attribute' ? callee.child('attribute')?.text : undefined;
  return name === undefined ? [] : file.functions.filter((model) => model.class && model.name === name);
}

function callersOf(file: FileModel, model: FunctionModel): FunctionModel[] {
  const mentions = model.class
    ? file.attributesNamed(model.name)
    : (file.binding(model.nameNode)?.references ?? []);
  return mentions.flatMap((node) => file.functionAround(node) ?? []);
}
