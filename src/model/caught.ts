/** What an expression keeps of an exception that was caught: the object, its traceback, or something that holds it. */

import type { FunctionModel } from '../names/function.js';
import type { Assignment, Binding } from '../names/scope.js';
import type { Node } from '../syntax/index.js';
import type { FileModel, Handler } from './file-model.js';

export interface Caught {
  /** The exception object, or a traceback (also as a part of `sys.exc_info()`). Both reach every frame on the way. */
  readonly kind: 'exception' | 'traceback';
  /** The mention that reaches it: the name, the call of `sys.exc_info()`, `error.__traceback__`. */
  readonly node: Node;
  /** The except clause that caught it, where it stands in one. */
  readonly handler: Handler | undefined;
  /** It is inside a display, or an argument of what is made. */
  readonly isWrapped: boolean;
}

/** Names for the same exception are followed this far. */
const DEEPEST = 6;

/**
 * What of a caught exception the value of an expression keeps alive; undefined for its text, its class, its arguments,
 * `with_traceback(None)`, and where nothing is known. A name counts when any of the assignments that may reach it does.
 * Never throws.
 */
export function caughtIn(file: FileModel, expression: Node): Caught | undefined {
  return search(file, expression, 0);
}

function search(file: FileModel, expression: Node, depth: number): Caught | undefined {
  const node = expression.unparenthesized;
  if (depth > DEEPEST) return undefined;
  switch (node.kind) {
    case 'identifier':
      return ofName(file, node, depth);
    case 'named_expression':
    case 'await':
      return searchIn(file, node.children.slice(-1), depth);
    case 'conditional_expression':
      return searchIn(file, [node.children[0], node.children[2]], depth);
    case 'boolean_operator':
      return searchIn(file, node.childrenIn('left').concat(node.childrenIn('right')), depth);
    case 'tuple':
    case 'list':
    case 'set':
    case 'expression_list':
      return wrapped(searchIn(file, node.children, depth));
    case 'dictionary':
      return wrapped(
        searchIn(
          file,
          node.children.map((pair) => pair.child('value')),
          depth,
        ),
      );
    case 'attribute': {
      if (node.child('attribute')?.text !== '__traceback__') return undefined;
      const object = node.child('object');
      const caught = object && search(file, object, depth + 1);
      return caught && { ...caught, kind: 'traceback', node };
    }
    case 'subscript': {
      const value = node.child('value');
      const index = node.child('subscript')?.text;
      if (value?.kind !== 'call' || !isExcInfo(file, value) || index === '0') return undefined;
      const caught = traceback(file, node);
      return index === '1' ? { ...caught, kind: 'exception' } : caught;
    }
    case 'call':
      return ofCall(file, node, depth);
  }
  return undefined;
}

function ofCall(file: FileModel, node: Node, depth: number): Caught | undefined {
  const call = file.call(node);
  if (!call) return undefined;
  if (isExcInfo(file, node)) return traceback(file, node);
  if (call.name === 'with_traceback' && call.receiver) {
    const given = call.argument(0);
    return given && given.kind !== 'none' ? search(file, call.receiver, depth + 1) : undefined;
  }
  // A class by its name: what is made keeps what it is given. A function may do anything.
  if (!/^_*[A-Z]/.test(call.name ?? '')) return undefined;
  const given = call.argumentNodes.map((argument) =>
    argument.kind === 'keyword_argument' ? argument.child('value') : argument,
  );
  const names = given.filter(
    (argument) =>
      argument?.kind === 'attribute' ||
      // What a parameter is goes one step too far here: most classes are given all kinds of things.
      (argument?.kind === 'identifier' && file.binding(argument)?.isParameter === false),
  );
  return wrapped(searchIn(file, names, depth));
}

function searchIn(file: FileModel, nodes: readonly (Node | undefined)[], depth: number): Caught | undefined {
  for (const node of nodes) {
    const caught = node && search(file, node, depth + 1);
    if (caught) return caught;
  }
  return undefined;
}

function wrapped(caught: Caught | undefined): Caught | undefined {
  return caught && { ...caught, isWrapped: true };
}

function isExcInfo(file: FileModel, call: Node): boolean {
  const callee = call.child('function');
  return callee !== undefined && file.qualifiedName(callee) === 'sys.exc_info';
}

function traceback(file: FileModel, node: Node): Caught {
  return { kind: 'traceback', node, handler: handlerAround(file, node), isWrapped: false };
}

function ofName(file: FileModel, node: Node, depth: number): Caught | undefined {
  const binding = file.binding(node);
  if (!binding) return undefined;
  const handler = handlerAround(file, node, binding);
  if (handler) return { kind: 'exception', node, handler, isWrapped: false };
  if (!mayBeCaught(file, binding)) return undefined;
  for (const assignment of reaching(file, node, binding)) {
    const values =
      assignment.kind === 'parameter'
        ? argumentsFor(file, binding)
        : assignment.value
          ? [assignment.value]
          : [];
    for (const value of values) {
      const caught = search(file, value, depth + 1);
      if (caught) return { ...caught, node };
    }
  }
  return undefined;
}

/** What the calls in this file pass for a parameter of a function or method of this file. */
const possiblyCaught = new WeakMap<Binding, boolean>();

/**
 * Whether any assignment of a name mentions something that may be a caught exception, whatever the order of things: a
 * cheap no for nearly every name, before the paths through its function are walked.
 */
function mayBeCaught(file: FileModel, binding: Binding): boolean {
  const known = possiblyCaught.get(binding);
  if (known !== undefined) return known;
  // A set grows while it is walked: every name that the value may come from is looked at once.
  const sources = new Set([binding]);
  let found = false;
  for (const source of sources) {
    found ||= possiblyCaught.get(source) ?? source.assignments.some(({ kind }) => kind === 'except');
    for (const value of valuesOf(file, source)) found ||= mentionsCaught(file, value, sources);
    if (found) break;
  }
  possiblyCaught.set(binding, found);
  return found;
}

function valuesOf(file: FileModel, binding: Binding): Node[] {
  return binding.assignments.flatMap((assignment) => {
    if (assignment.kind === 'parameter') return argumentsFor(file, binding);
    return assignment.value ? [assignment.value] : [];
  });
}

/** Whether an expression names what is known to hold exceptions; the other names in it are added to `sources`. */
function mentionsCaught(file: FileModel, value: Node, sources: Set<Binding>): boolean {
  for (const node of value.walk()) {
    if (node.kind !== 'identifier') continue;
    if (/exc_info|__traceback__/.test(node.text)) return true;
    const binding = file.binding(node);
    if (binding) sources.add(binding);
  }
  return false;
}

function argumentsFor(file: FileModel, parameter: Binding): Node[] {
  const model = file.functionOf(parameter.scope.node);
  const index = model?.parameters.findIndex(({ name }) => name === parameter.name) ?? -1;
  if (!model || index < 0 || model.isLambda) return [];
  const values: Node[] = [];
  for (const call of model.class ? file.callsOfMethod(model.name) : file.calls) {
    if (call.name !== model.name) continue;
    const callee: FunctionModel | undefined = model.class
      ? file.methodNamedBy(call.callee)
      : file.functionNamed(call.callee);
    if (callee !== model) continue;
    const value = call.argument(model.selfName === undefined ? index : index - 1, parameter.name);
    if (value) values.push(value);
  }
  return values;
}

/** The assignments whose value a name may hold where it is read. */
function reaching(file: FileModel, node: Node, binding: Binding): readonly Assignment[] {
  const model = file.functionAround(node);
  if (model?.scope !== binding.scope) return binding.assignments;
  const local = file.flow(model).local(binding);
  return local.isKnown ? local.heldBefore(node) : binding.assignments;
}

/** The except clause around the node, in the same function or one around it; the one that binds the name, if given. */
function handlerAround(file: FileModel, node: Node, binding?: Binding): Handler | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (at.kind !== 'except_clause') continue;
    const handler = file.handlerOf(at);
    if (!handler?.body?.contains(node)) continue;
    if (!binding) return handler;
    if (handler.name && file.binding(handler.name) === binding) return handler;
  }
  return undefined;
}
