/** Whether the value of one expression keeps the object that another one names alive. */
import { KEEPS_ARGUMENTS } from '../knowledge/callbacks.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import { captureOf } from './capture.js';
import type { FileModel } from './file-model.js';
import { storingsOf } from './storing.js';

/** How a value keeps an object alive. */
export interface Hold {
  /** Where the object is named, or what keeps it. */
  readonly at: Node;
  /** `itself`: it is the object. `method`: a bound method of it. `attribute`: it was assigned to an attribute of the value. */
  readonly how: 'itself' | 'method' | 'closure' | 'argument' | 'element' | 'attribute';
  /** `likely` for what looks like a bound method or a constructor, `possible` where a base class elsewhere would have to have the method. */
  readonly certainty: 'proven' | 'likely' | 'possible';
}

/** Values nested deeper than this are not followed. */
const DEEPEST = 5;

/** Names that classes have by convention. */
const CLASS_NAME = /^_*[A-Z]\w*[a-z]/;

/**
 * How the value of an expression keeps an object alive; undefined where it does not, or where that cannot be told.
 * `object` is a name or an attribute of a name. Weak references keep nothing. Never throws.
 */
export function holdOn(file: FileModel, expression: Node, object: Node): Hold | undefined {
  return hold(file, expression, object.unparenthesized, 0);
}

function hold(file: FileModel, expression: Node, object: Node, depth: number): Hold | undefined {
  const node = expression.unparenthesized;
  if (depth > DEEPEST) return undefined;
  if (isSame(file, node, object)) return { at: node, how: 'itself', certainty: 'proven' };
  switch (node.kind) {
    case 'attribute':
      return holdOfMethod(file, node, object);
    case 'lambda':
    case 'generator_expression':
      return holdOfClosure(file, node, object);
    case 'identifier':
      return holdOfName(file, node, object, depth);
    case 'tuple':
    case 'list':
    case 'set':
    case 'expression_list':
    case 'dictionary':
      return holdOfDisplay(file, node, object, depth);
    case 'conditional_expression':
    case 'boolean_operator':
      return firstOf(node.children, (child) => hold(file, child, object, depth + 1));
    case 'call':
      return holdOfCall(file, node, object, depth);
  }
  return undefined;
}

/** The two expressions name the same object: the same name, or the same attribute of the same name. */
function isSame(file: FileModel, one: Node, other: Node): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'identifier') {
    const binding = file.binding(one);
    return binding !== undefined && binding === file.binding(other);
  }
  if (one.kind !== 'attribute' || one.text !== other.text) return false;
  const [left, right] = [one.child('object'), other.child('object')];
  return left !== undefined && right !== undefined && isSame(file, left, right);
}

/** `object.method`, where the class of the object is known to have the method. */
function holdOfMethod(file: FileModel, node: Node, object: Node): Hold | undefined {
  const owner = node.child('object')?.unparenthesized;
  if (!owner || !isSame(file, owner, object)) return undefined;
  const method = file.methodNamedBy(node);
  return method?.binding === 'instance' ? { at: node, how: 'method', certainty: 'proven' } : undefined;
}

/**
 * `object.name` where something to call is wanted, and the class of the object does not say what the name is: most likely a
 * bound method. Never throws.
 */
export function holdByCallback(file: FileModel, expression: Node, object: Node): Hold | undefined {
  const node = expression.unparenthesized;
  const owner = node.kind === 'attribute' ? node.child('object')?.unparenthesized : undefined;
  if (!owner || !isSame(file, owner, object.unparenthesized)) return undefined;
  const known = file.instanceClass(owner);
  const name = node.child('attribute')?.text ?? '';
  // An attribute of the instance, a static method, a class attribute.
  const isTold = known?.ancestors.some(
    (each) => each.attribute(name)?.stores.length || each.methods.has(name),
  );
  if (isTold || known?.isFullyKnown) return undefined;
  return { at: node, how: 'method', certainty: known ? 'possible' : 'likely' };
}

function holdOfClosure(file: FileModel, node: Node, object: Node): Hold | undefined {
  const binding = object.kind === 'identifier' ? file.binding(object) : undefined;
  const at = binding && captureOf(file, node, binding);
  return at && { at, how: 'closure', certainty: 'proven' };
}

function holdOfName(file: FileModel, node: Node, object: Node, depth: number): Hold | undefined {
  const model = file.functionNamed(node);
  if (model) return holdOfClosure(file, model.node, object);
  const binding = file.binding(node);
  if (!binding || binding.scope.kind === 'module' || binding.scope.kind === 'class') return undefined;
  const made = binding.onlyValue && hold(file, binding.onlyValue, object, depth + 1);
  if (made) return made;
  // `value.owner = object`, before or after.
  for (const reference of binding.references) {
    const { kind, value } = file.useOf(reference);
    const stored = kind === 'attribute-store' && value ? hold(file, value, object, depth + 1) : undefined;
    if (stored && stored.certainty !== 'possible') return { ...stored, how: 'attribute' };
  }
  return undefined;
}

function holdOfDisplay(file: FileModel, node: Node, object: Node, depth: number): Hold | undefined {
  const parts = node.children.flatMap((child) => (child.kind === 'pair' ? child.children : [child]));
  const found = firstOf(parts, (part) => hold(file, part, object, depth + 1));
  return found && { ...found, how: 'element' };
}

function holdOfCall(file: FileModel, node: Node, object: Node, depth: number): Hold | undefined {
  const call = file.call(node);
  if (!call || /weakref|weak/i.test(call.callee.text)) return undefined;
  for (const [position, argument] of call.argumentNodes.entries()) {
    const value = argument.child('value') ?? argument;
    const found = hold(file, value, object, depth + 1);
    if (!found) continue;
    const certainty = certaintyOf(file, call, argument, position);
    if (certainty) return { at: found.at, how: 'argument', certainty: weaker(found.certainty, certainty) };
  }
  // `object.make()` may return anything.
  return undefined;
}

/** Whether what a call makes keeps an argument. */
function certaintyOf(
  file: FileModel,
  call: Call,
  argument: Node,
  position: number,
): Hold['certainty'] | undefined {
  if (KEEPS_ARGUMENTS.has(call.qualifiedName ?? '')) return 'proven';
  const made = file.classNamed(call.callee);
  if (made) {
    const init = made.findMethod('__init__');
    if (!init) return made.dataclass || made.attrs || made.isNamedTuple ? 'proven' : undefined;
    const name =
      argument.kind === 'keyword_argument'
        ? argument.child('name')?.text
        : init.parameters[position + 1]?.name;
    const parameter = name === undefined ? undefined : init.scope.bindings.get(name);
    const kept = parameter?.references.flatMap((reference) => storingsOf(file, reference)) ?? [];
    const inSelf = kept.filter(({ keeper }) => file.isSelf(keeper));
    return inSelf.some(({ certainty }) => certainty === 'proven') ? 'proven' : inSelf[0]?.certainty;
  }
  if (file.functionNamed(call.callee)) return undefined;
  return CLASS_NAME.test(call.name ?? '') && !/^builtins\./.test(call.qualifiedName ?? '')
    ? 'likely'
    : undefined;
}

function weaker(one: Hold['certainty'], other: Hold['certainty']): Hold['certainty'] {
  const order: readonly Hold['certainty'][] = ['possible', 'likely', 'proven'];
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}

function firstOf<Found>(nodes: readonly Node[], find: (node: Node) => Found | undefined): Found | undefined {
  for (const node of nodes) {
    const found = find(node);
    if (found) return found;
  }
  return undefined;
}
