/** Whether an object may be changed while something else runs. */
import {
  GROWING_METHODS,
  MUTABLE_CONTAINERS,
  QUEUE_ONLY_SHRINKING,
  REORDERING_METHODS,
  SHRINKING_METHODS,
  WEAK_CONTAINERS,
} from '../knowledge/containers.js';
import {
  EFFECT_FREE_CONTEXTS,
  EFFECT_FREE_FUNCTIONS,
  EFFECT_FREE_METHODS,
  EFFECT_FREE_MODULES,
  NEW_LIST_FUNCTIONS,
  NEW_LIST_METHODS,
  THREADING_MODULES,
} from '../knowledge/effects.js';
import type { Binding, ScopeKind } from '../names/scope.js';
import type { Use } from '../names/use.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { FileModel } from './file-model.js';

export type Answer = 'yes' | 'no' | 'unknown';

/** Uses after which something else than the name may reach the object. */
const HANDED_OUT = new Set<Use['kind']>([
  'argument',
  'assigned',
  'attribute',
  'await',
  'call',
  'element',
  'other',
  'produced',
  'with',
  'yield',
]);

/**
 * Whether the container that `source` names may hold other elements after the region has run. `unknown` where the
 * region calls something that may reach it, where another thread may, and for weak containers, which change by
 * themselves. Never throws.
 */
export function changesWithin(file: FileModel, source: Node, region: readonly Node[]): Answer {
  const target = source.unparenthesized;
  const type = file.constructorName(target);
  if (type !== undefined && WEAK_CONTAINERS.has(type)) return 'unknown';
  for (const node of running(region)) {
    if (namesTheSame(file, node, target) && isChanged(file.useOf(node), type)) return 'yes';
  }
  if (isPrivate(file, target, region)) return 'no';
  if (type === undefined && file.imports('weakref')) return 'unknown';
  if (THREADING_MODULES.some((module) => file.imports(module))) return 'unknown';
  return hasUnknownEffects(file, region, lastName(file, target)) ? 'unknown' : 'no';
}

/**
 * Whether a region may change objects that it does not name: it calls something unknown, gives control away, or sets
 * attributes of objects that may react. `except` names an object whose own changes are asked for: a list of another
 * name may grow. Never throws.
 */
export function hasUnknownEffects(file: FileModel, region: readonly Node[], except?: string): boolean {
  for (const node of running(region)) if (isUnknownEffect(file, node, except)) return true;
  return false;
}

/**
 * Whether a region changes nothing but local names, and containers that its function alone holds: then it cannot be
 * noticed by code that runs in between. Never throws.
 */
export function changesOnlyLocals(file: FileModel, region: readonly Node[]): boolean {
  if (hasUnknownEffects(file, region)) return false;
  for (const node of running(region)) {
    if (node.kind === 'identifier') {
      if (file.isWritten(node) && !isLocal(file.binding(node)?.scope.kind)) return false;
    } else if (node.kind === 'attribute') {
      if (file.isWritten(node)) return false;
    }
    const isObject = node.is('identifier', 'attribute', 'subscript') && !file.isWritten(node);
    const use = isObject ? file.useOf(node) : undefined;
    if (use && isChanged(use, 'any') && !isPrivate(file, node, region)) return false;
  }
  return true;
}

function isLocal(scope: ScopeKind | undefined): boolean {
  return scope === 'function' || scope === 'lambda' || scope === 'comprehension';
}

/**
 * Whether the object that a local name stands for was made by this function and has been reachable through that name
 * alone until the region has run. Never throws.
 */
export function isPrivate(file: FileModel, source: Node, region: readonly Node[]): boolean {
  const name = source.unparenthesized;
  const binding = name.kind === 'identifier' ? file.binding(name) : undefined;
  if (!binding || (binding.scope.kind !== 'function' && binding.scope.kind !== 'lambda')) return false;
  if (!isAlwaysNew(file, binding)) return false;
  const end = Math.max(...region.map((node) => node.end));
  const again = region[0] ? outerLoop(file, region[0], binding) : undefined;
  return binding.references.every((reference) => {
    if (file.scopeOf(reference).frame !== binding.scope) return false;
    const use = file.useOf(reference);
    if (!HANDED_OUT.has(use.kind)) return true;
    if (use.kind === 'argument' && isHarmlessArgument(file, use)) return true;
    return reference.start >= end && !again?.contains(reference);
  });
}

/** The outermost loop around the region that does not make the object anew. */
function outerLoop(file: FileModel, region: Node, binding: Binding): Node | undefined {
  let found: Node | undefined;
  const own = region.ancestor('for_statement');
  for (let loop = own && file.loopAround(own); loop; loop = file.loopAround(loop.node)) {
    const { node } = loop;
    if (!binding.assignments.some((assignment) => node.contains(assignment.target))) found = node;
  }
  return found;
}

function isAlwaysNew(file: FileModel, binding: Binding): boolean {
  return binding.assignments.every(({ kind, value, target }) => {
    if (kind === 'augment') return true;
    if (kind === 'parameter') return target.parent?.is('list_splat_pattern', 'dictionary_splat_pattern');
    if (kind !== 'assign' || !value) return false;
    if (file.isNewContainer(value) || value.unparenthesized.is('tuple', 'string')) return true;
    const call = file.call(value.unparenthesized);
    if (!call) return false;
    return call.qualifiedName !== undefined
      ? NEW_LIST_FUNCTIONS.has(call.qualifiedName)
      : call.receiver !== undefined && NEW_LIST_METHODS.has(call.name ?? '');
  });
}

/** `len(x)`, `sorted(x)`: the function keeps nothing of its argument. */
function isHarmlessArgument(file: FileModel, use: Use): boolean {
  const call = file.call(use.by);
  if (call?.qualifiedName === undefined) return call?.name === 'join';
  return EFFECT_FREE_FUNCTIONS.has(call.qualifiedName);
}

/** Nodes of a region that may run before its end: what `return` and `raise` compute is the last that runs. */
function* running(region: readonly Node[]): Generator<Node> {
  for (const root of region) {
    const { tree } = root;
    const end = tree.subtreeEnd(root.index);
    for (let index = root.index; index < end; ) {
      const node = tree.node(index);
      if (node.is('return_statement', 'raise_statement') && !isCaught(node, root)) {
        index = tree.subtreeEnd(index);
        continue;
      }
      yield node;
      index++;
    }
  }
}

function isCaught(node: Node, root: Node): boolean {
  const attempt = node.ancestor('try_statement', 'function_definition', 'lambda', 'with_statement');
  return attempt !== undefined && root.contains(attempt);
}

function namesTheSame(file: FileModel, node: Node, target: Node): boolean {
  if (node.kind !== target.kind || node.text !== target.text) return false;
  return node.kind !== 'identifier' || file.binding(node) === file.binding(target);
}

function isChanged(use: Use, type: string | undefined): boolean {
  switch (use.kind) {
    case 'item-store':
    case 'item-delete':
    case 'augment':
      return true;
    case 'method': {
      const name = use.name ?? '';
      if (QUEUE_ONLY_SHRINKING.has(name)) return false;
      if (GROWING_METHODS.has(name) || SHRINKING_METHODS.has(name) || REORDERING_METHODS.has(name))
        return true;
      // A method of its own of an unknown type may do anything.
      return type === undefined && !EFFECT_FREE_METHODS.has(name);
    }
  }
  return false;
}

function isUnknownEffect(file: FileModel, node: Node, except: string | undefined): boolean {
  switch (node.kind) {
    case 'await':
    case 'yield':
    case 'exec_statement':
      return true;
    case 'call': {
      const call = file.call(node);
      return call === undefined || !isHarmlessCall(file, call, except);
    }
    case 'attribute':
      return file.isWritten(node) && !isPlainAttributeOfSelf(file, node);
    case 'with_item': {
      const pattern = node.child('value');
      const value = pattern?.kind === 'as_pattern' ? pattern.firstChild : pattern;
      const name = value && file.constructorName(value);
      return name === undefined || !EFFECT_FREE_CONTEXTS.has(name);
    }
  }
  return false;
}

function isPlainAttributeOfSelf(file: FileModel, node: Node): boolean {
  const name = file.selfAttribute(node);
  const owner = name === undefined ? undefined : file.methodAround(node)?.class;
  if (name === undefined || !owner) return false;
  return owner.findMethod(name) === undefined && owner.findMethod('__setattr__') === undefined;
}

function isHarmlessCall(file: FileModel, call: Call, except: string | undefined): boolean {
  const qualified = call.qualifiedName;
  if (qualified !== undefined) {
    if (EFFECT_FREE_FUNCTIONS.has(qualified)) return true;
    if (EFFECT_FREE_MODULES.some((module) => qualified.startsWith(`${module}.`))) return true;
  }
  const name = call.name ?? '';
  if (/(Error|Exception|Warning)$/.test(name)) return true;
  const { receiver } = call;
  if (!receiver) return false;
  if (EFFECT_FREE_METHODS.has(name)) return true;
  if (!GROWING_METHODS.has(name) && !SHRINKING_METHODS.has(name) && !REORDERING_METHODS.has(name))
    return false;
  const type = file.constructorName(receiver);
  const isOther = except !== undefined && lastName(file, receiver) !== except;
  if (type !== undefined) return isOther && MUTABLE_CONTAINERS.has(type);
  return isOther && (name === 'append' || name === 'extend');
}

/** The name under which an object is usually mentioned: the last of a path, through one alias. */
function lastName(file: FileModel, node: Node): string | undefined {
  const target = node.unparenthesized;
  if (target.kind === 'attribute') return target.child('attribute')?.text;
  if (target.kind !== 'identifier') return undefined;
  const value = file.binding(target)?.onlyValue?.unparenthesized;
  return value?.kind === 'attribute' ? value.child('attribute')?.text : target.text;
}
