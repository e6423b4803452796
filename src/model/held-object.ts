/** Which object a callback keeps alive: the instance of the method that makes it, or the locals of one call. */
import { PARTIAL_MAKERS } from '../knowledge/callbacks.js';
import type { FunctionModel } from '../names/function.js';
import type { Binding } from '../names/scope.js';
import type { Node } from '../syntax/index.js';
import { captureOf } from './capture.js';
import type { FileModel } from './file-model.js';

/** What an expression keeps alive of the place where it is evaluated. */
export interface HeldObject {
  /**
   * `instance`: the object itself. `method`: one of its bound methods. `partial`: a partial with either in it. `closure`: a
   * function or lambda that uses it. `locals`: a function or lambda that uses values of the call, but not the instance.
   */
  readonly how: 'instance' | 'method' | 'partial' | 'closure' | 'locals';
  /** Where the object is named. */
  readonly at: Node;
  /** The method, for `method`. */
  readonly method?: FunctionModel;
  /** `likely` where a base class of another file has to have the method. */
  readonly certainty: 'proven' | 'likely';
}

/** Partials and bound methods nested deeper than this are not followed. */
const DEEPEST = 4;

/**
 * The object that the value of an expression keeps alive for as long as it is kept itself: the `self` of the method around
 * or, for a nested function, the locals of the call. Undefined for weak references, plain functions, and all that cannot
 * be told. Never throws.
 */
export function heldObject(file: FileModel, expression: Node): HeldObject | undefined {
  return held(file, expression, 0);
}

function held(file: FileModel, expression: Node, depth: number): HeldObject | undefined {
  const node = expression.unparenthesized;
  if (depth > DEEPEST) return undefined;
  switch (node.kind) {
    case 'identifier':
      return file.isSelf(node)
        ? { how: 'instance', at: node, certainty: 'proven' }
        : (heldByFunction(file, node) ?? heldByName(file, node, depth));
    case 'attribute':
      return boundMethod(file, node);
    case 'lambda':
      return heldByFunction(file, node);
    case 'call':
      return heldByPartial(file, node, depth) ?? heldByResult(file, node);
  }
  return undefined;
}

/** `self.method`, also of a base class that is not in the file. */
function boundMethod(file: FileModel, node: Node): HeldObject | undefined {
  const name = file.selfAttribute(node);
  if (name === undefined) return undefined;
  const method = file.methodNamedBy(node);
  if (method)
    return method.binding === 'instance'
      ? { how: 'method', at: node, method, certainty: 'proven' }
      : undefined;
  const owner = file.methodAround(node)?.class;
  if (!owner || owner.isFullyKnown) return undefined;
  const isOther = owner.ancestors.some(
    (ancestor) => ancestor.attribute(name)?.stores.length || ancestor.methods.has(name),
  );
  // Only what the class itself calls, or what is named like an action, is taken for an inherited method.
  const isCalled = owner.attribute(name)?.uses.some(({ kind }) => kind === 'call');
  if (isOther || !(isCalled || /^_*(on|handle|update|close|stop|process|run)(_|$)/.test(name)))
    return undefined;
  return { how: 'method', at: node, certainty: 'likely' };
}

/** `self.make_hook()`, where the method returns a function that uses the instance. */
function heldByResult(file: FileModel, node: Node): HeldObject | undefined {
  const callee = node.child('function');
  const method = callee && file.selfAttribute(callee) !== undefined ? file.methodNamedBy(callee) : undefined;
  const self = method?.selfName === undefined ? undefined : method.scope.bindings.get(method.selfName);
  if (!callee || !self || !method?.body) return undefined;
  for (const returned of method.body.walk()) {
    const value = returned.kind === 'return_statement' ? returned.firstChild?.unparenthesized : undefined;
    if (!value?.is('identifier', 'lambda')) continue;
    const made = file.functionNamed(value);
    if (made && captureOf(file, made.node, self)) return { how: 'closure', at: callee, certainty: 'proven' };
  }
  return undefined;
}

/** A lambda or local function, by what it uses of the functions around it. */
function heldByFunction(file: FileModel, node: Node): HeldObject | undefined {
  const model = file.functionNamed(node);
  if (!model || model.class) return undefined;
  // A decorator that makes weak what it is given is somebody's answer to the question asked here.
  if (model.decorators.some((decorator) => /weak/i.test(decorator.text))) return undefined;
  const method = file.methodAround(model.node);
  const self = method?.selfName === undefined ? undefined : method.scope.bindings.get(method.selfName);
  const instance = self && captureOf(file, model.node, self);
  if (instance) return { how: 'closure', at: instance, certainty: 'proven' };
  const local = capturedLocal(file, model);
  return local && { how: 'locals', at: local, certainty: 'proven' };
}

/** The first mention of a value of the call around that a nested function uses. */
function capturedLocal(file: FileModel, model: FunctionModel): Node | undefined {
  const around = file.functionAround(model.node);
  if (!around) return undefined;
  for (const binding of around.scope.bindings.values()) {
    if (isPlain(file, binding)) continue;
    const found = captureOf(file, model.node, binding);
    if (found) return found;
  }
  return undefined;
}

/** Functions, classes, imports and constants of a call are nothing to keep. */
function isPlain(file: FileModel, binding: Binding): boolean {
  return binding.assignments.every(({ kind, value }) => {
    if (kind === 'def' || kind === 'class' || kind === 'import') return true;
    if (kind !== 'assign' || !value) return false;
    const call = file.call(value.unparenthesized);
    return (
      value.unparenthesized.is('string', 'integer', 'float', 'true', 'false', 'none') ||
      /weakref/.test(call?.qualifiedName ?? '')
    );
  });
}

function heldByName(file: FileModel, node: Node, depth: number): HeldObject | undefined {
  const binding = file.binding(node);
  if (!binding || binding.scope.kind === 'module' || binding.scope.kind === 'class') return undefined;
  return binding.onlyValue && held(file, binding.onlyValue, depth + 1);
}

function heldByPartial(file: FileModel, node: Node, depth: number): HeldObject | undefined {
  const call = file.call(node);
  if (!call || !PARTIAL_MAKERS.has(call.qualifiedName ?? '')) return undefined;
  if (call.keyword('weak')?.kind === 'true') return undefined;
  const passed = call.argumentNodes.map((argument) => argument.child('value') ?? argument);
  // Who gives a weak reference to one part has thought about the others.
  if (passed.some((argument) => /weakref|WeakMethod|\bref\(/.test(argument.text))) return undefined;
  for (const argument of passed) {
    const found = held(file, argument, depth + 1);
    if (found && found.how !== 'locals') return { ...found, how: 'partial' };
  }
  return undefined;
}
