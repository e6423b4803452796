/** Calls: of code in the file, of classes, of methods, of what is known outside, and of what nothing is known of. */

import { Passing } from '../code/index.js';
import { hintOfMethod } from '../knowledge/hints.js';
import type { ClassModel } from '../names/index.js';
import { getAttribute, methodAbove } from './attributes.js';
import { addsByName, containerMethod } from './containers.js';
import { invoke } from './invoke.js';
import { libraryCall } from './library.js';
import { Certainty, type HeapObject, isPlain, Kind, PartKind } from './object.js';
import { NONE, Role, TEXT, UNKNOWN } from './objects.js';
import { type Argument, keyword } from './passed.js';
import type { Run } from './run.js';
import { statedCall } from './stated.js';
import { NOTHING } from './values.js';

/** Of a callee that may be many things, so many are followed. */
const MOST_CALLEES = 4;

/** Calls a value. */
export function callValue(run: Run, callee: number, args: readonly Argument[], node: number): number {
  const { values } = run;
  const objects = values.objects(callee);
  if (objects.length === 0 || objects.length > MOST_CALLEES) return unknownCall(run, undefined, args, node);
  let answer = NOTHING;
  for (const id of objects) answer = values.join(answer, callObject(run, run.object(id), args, node));
  return answer;
}

function callObject(run: Run, callee: HeapObject, args: readonly Argument[], node: number): number {
  const { values } = run;
  switch (callee.kind) {
    case Kind.None:
      return NOTHING;
    case Kind.Function: {
      const body = run.context.code.bodies[callee.code];
      return body ? invoke(run, body, NOTHING, args, node) : values.single(UNKNOWN);
    }
    case Kind.Method: {
      const body = run.context.code.bodies[callee.code];
      if (body) return invoke(run, body, values.single(callee.base), args, node);
      return callMethod(run, values.single(callee.base), callee.name ?? '', args, node);
    }
    case Kind.Class:
      return callee.class ? construct(run, callee.class, args, node) : values.single(UNKNOWN);
    case Kind.Named:
      return callNamed(run, callee.name ?? '', args, node);
    case Kind.Weak:
      return values.join(values.single(callee.base), values.single(NONE));
    case Kind.Self:
    case Kind.Instance:
      return callMethod(run, values.single(callee.id), '__call__', args, node);
    case Kind.Result:
      // A partial and its like run what they were given.
      if (callee.name === 'functools.partial') return callKept(run, callee, args, node);
      return unknownCall(run, undefined, args, node);
    default:
      return unknownCall(run, undefined, args, node);
  }
}

function callKept(run: Run, callee: HeapObject, args: readonly Argument[], node: number): number {
  const kept = run.read(callee.id, run.part(PartKind.Argument, 'functools.partial'));
  const functions = run.values.objects(kept).filter((id) => {
    const { kind } = run.object(id);
    return kind === Kind.Function || kind === Kind.Method || kind === Kind.Class;
  });
  return functions.length === 1
    ? callValue(run, run.values.of(functions), args, node)
    : unknownCall(run, undefined, args, node);
}

/** Calls something outside of the file by its qualified name. */
export function callNamed(run: Run, name: string, args: readonly Argument[], node: number): number {
  return (
    protocolCall(run, name, args, node) ??
    libraryCall(run, name, args, node) ??
    statedCall(run, name, undefined, -1, args, node) ??
    unknownCall(run, name, args, node)
  );
}

/** Builtins that call a method of their argument, by name. */
const PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['builtins.iter', '__iter__'],
  ['builtins.next', '__next__'],
]);

function protocolCall(run: Run, name: string, args: readonly Argument[], node: number): number | undefined {
  const method = PROTOCOLS.get(name);
  const only = run.values.only(args[0]?.value ?? NOTHING);
  if (method === undefined || only === undefined || !run.object(only).class?.findMethod(method))
    return undefined;
  return callMethod(run, run.values.single(only), method, [], node);
}

/** Makes an instance of a class of the file. */
function construct(run: Run, model: ClassModel, args: readonly Argument[], node: number): number {
  const { values } = run;
  const made = values.single(
    run.allocate(Role.Instance, model.node.index, { kind: Kind.Instance, node, class: model }),
  );
  const init = model.findMethod('__init__');
  const body = init && run.context.bodyOf(init.node.index);
  if (body) {
    invoke(run, body, made, args, node);
    return made;
  }
  if (model.dataclass || model.attrs || model.isNamedTuple) setFields(run, made, model, args);
  else if (!model.isFullyKnown) handOver(run, made, args, Certainty.Usual, '__init__');
  return made;
}

/** What a class with declared fields does with the arguments of its constructor. */
function setFields(run: Run, made: number, model: ClassModel, args: readonly Argument[]): void {
  const names = [...model.ancestors].reverse().flatMap((each) => [...each.scope.bindings.keys()]);
  let position = 0;
  for (const { way, name, value, node } of args) {
    const field = way === Passing.Keyword ? name : names[position++];
    if (field !== undefined) run.set(made, run.attribute(field), value, run.seen(node));
  }
}

/** Calls `object.name(...)`. */
export function callMethod(
  run: Run,
  objects: number,
  name: string,
  args: readonly Argument[],
  node: number,
): number {
  const { values } = run;
  const ids = values.objects(objects);
  if (ids.length === 0 || ids.length > MOST_CALLEES) return unknownCall(run, undefined, args, node);
  let answer = NOTHING;
  for (const id of ids) answer = values.join(answer, methodOf(run, run.object(id), name, args, node));
  return answer;
}

function methodOf(
  run: Run,
  object: HeapObject,
  name: string,
  args: readonly Argument[],
  node: number,
): number {
  const { values } = run;
  const itself = values.single(object.id);
  switch (object.kind) {
    case Kind.None:
      return NOTHING;
    case Kind.Number:
    case Kind.Text:
    case Kind.Truth:
      return values.single(TEXT);
    case Kind.Named:
      return callObject(run, run.object(run.store.objects.namedMember(object.id, name)), args, node);
    case Kind.Weak:
      return callMethod(run, values.single(object.base), name, args, node);
    case Kind.Container:
    case Kind.View:
      return (
        containerMethod(run, object.id, name, args, node, Certainty.Seen) ??
        unknownMethod(run, object, name, args, node)
      );
    case Kind.Dict:
      return dictMethod(run, object, name, args);
    case Kind.Super:
      return superMethod(run, object, name, args, node);
    case Kind.Frame:
      if (name === 'close') run.cut(itself, run.part(PartKind.Local));
      return run.read(object.id, run.elements) || values.single(UNKNOWN);
    case Kind.Class:
    case Kind.Module:
      return callAttribute(run, itself, name, args, node);
  }
  const method = object.class?.findMethod(name);
  const body = method && run.context.bodyOf(method.node.index);
  if (!object.class || !method || !body || method.binding === 'property') {
    const kept = run.read(object.id, run.attribute(name));
    if (kept !== NOTHING) return callValue(run, kept, args, node);
    if (method && body) return callAttribute(run, itself, name, args, node);
    return unknownMethod(run, object, name, args, node);
  }
  if (method.binding === 'static') return invoke(run, body, NOTHING, args, node);
  const receiver = method.binding === 'class' ? values.single(run.context.classObject(object.class)) : itself;
  return invoke(run, body, receiver, args, node);
}

function callAttribute(
  run: Run,
  itself: number,
  name: string,
  args: readonly Argument[],
  node: number,
): number {
  return callValue(run, getAttribute(run, itself, name, node), args, node);
}

/** `self.__dict__.update(...)` and the like. */
function dictMethod(run: Run, dict: HeapObject, name: string, args: readonly Argument[]): number {
  const base = run.values.single(dict.base);
  if (name === 'update' || name === 'setdefault') {
    for (const { way, name: key, value, node: at } of args) {
      if (way === Passing.Keyword) run.set(base, run.attribute(key), value, run.seen(at));
      else
        for (const held of elementsOf(run, value))
          run.add(base, run.attribute('__dict__'), held, run.seen(at));
    }
    return run.values.single(NONE);
  }
  if (name === 'clear') {
    for (const part of [...run.store.partsOf(dict.base)]) run.cut(base, part);
    return run.values.single(NONE);
  }
  return run.values.single(UNKNOWN);
}

function* elementsOf(run: Run, container: number): Generator<number> {
  for (const id of run.values.objects(container)) {
    for (const part of run.store.elementPartsOf(id)) yield run.read(id, part);
  }
}

function superMethod(
  run: Run,
  object: HeapObject,
  name: string,
  args: readonly Argument[],
  node: number,
): number {
  const method = object.class && methodAbove(object.class, name);
  const body = method && run.context.bodyOf(method.node.index);
  if (body) return invoke(run, body, run.values.single(object.base), args, node);
  const base = run.values.single(object.base);
  // A base class that is not in the file may keep what its constructor is given.
  if (object.class?.isFullyKnown !== true) handOver(run, base, args, Certainty.Assumed, `super().${name}`);
  return name === '__new__' ? base : unknownCall(run, `super().${name}`, args, node);
}

/** A method of an object about whose class nothing is known. */
function unknownMethod(
  run: Run,
  object: HeapObject,
  name: string,
  args: readonly Argument[],
  node: number,
): number {
  const itself = run.values.single(object.id);
  const stated =
    object.name === undefined ? undefined : statedCall(run, object.name, name, object.id, args, node);
  if (stated !== undefined) return stated;
  if (addsByName(name)) {
    const answer = containerMethod(run, object.id, name, args, node, Certainty.Usual);
    if (answer !== undefined) return answer;
  }
  const callee = object.name === undefined ? `?.${name}` : `${object.name}.${name}`;
  const hint = hintOfMethod(name);
  if (hint?.does === 'takes out') run.store.noteTakenOut(object.id, args, node, run.body.id);
  else {
    const certainty =
      hint?.does === 'keeps' && hint.certainty === 'usual' ? Certainty.Usual : Certainty.Assumed;
    handOver(run, itself, args, certainty, callee, hint?.until);
  }
  return unknownCall(run, callee, args, node);
}

/** What a call answers of which nothing is known, but perhaps a name: it may hold what it was given. */
function unknownCall(run: Run, name: string | undefined, args: readonly Argument[], node: number): number {
  const made = run.values.single(run.allocate(Role.Result, 0, { kind: Kind.Result, node, name }));
  handOver(run, made, args, Certainty.Assumed, name);
  return made;
}

/** An object may keep arguments. */
function handOver(
  run: Run,
  to: number,
  args: readonly Argument[],
  certainty: Certainty,
  callee: string | undefined,
  until?: string,
): void {
  const isWeak = isAskedToBeWeak(run, args);
  for (const [index, { way, name, value, node }] of args.entries()) {
    if (run.values.objects(value).every((id) => isPlain(run.object(id).kind))) continue;
    const label = way === Passing.Keyword ? name : `${index}`;
    run.hand(to, run.part(PartKind.Argument, label), value, { at: node, certainty, callee, until }, isWeak);
  }
}

/** `weak=True` says how the arguments are kept. */
function isAskedToBeWeak(run: Run, args: readonly Argument[]): boolean {
  const weak = keyword(args, 'weak');
  return weak !== undefined && run.context.isTrue(weak.node);
}
