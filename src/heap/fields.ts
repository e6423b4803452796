/** Classes with declared fields (dataclasses, attrs, named tuples): what their constructors do that nobody has written. */
import { Passing } from '../code/index.js';
import type { ClassModel } from '../names/index.js';
import { callValue } from './calls.js';
import { Kind, PartKind } from './object.js';
import type { Argument } from './passed.js';
import type { Run } from './run.js';
import { NOTHING } from './values.js';

/** Calls in a class body that say how a field begins; from the documentation of dataclasses and attrs. */
const DECLARATIONS = new Set(['dataclasses.field', 'attr.ib', 'attr.attrib', 'attr.field', 'attrs.field']);

/** Keywords of these calls whose value is called for each object. */
const FACTORIES = ['default_factory', 'factory'];

/** Whether the constructor of a class is made from its fields. */
export function hasFields(model: ClassModel): boolean {
  return Boolean(model.dataclass || model.attrs || model.isNamedTuple);
}

/** Whether a call of this name, in a class body, declares a field. */
export function isFieldDeclaration(name: string): boolean {
  return DECLARATIONS.has(name);
}

/** What a call answers that declares a field keeps what the field begins with; answers whether the call is one. */
export function fieldDeclaration(run: Run, name: string, args: readonly Argument[], made: number): boolean {
  if (!DECLARATIONS.has(name)) return false;
  for (const { way, name: key, value, node } of args) {
    if (way === Passing.Keyword) run.set(made, run.part(PartKind.Argument, key), value, run.seen(node));
  }
  return true;
}

/** What the constructor of a class with declared fields does with its arguments, and with fields that get none. */
export function setFields(
  run: Run,
  made: number,
  model: ClassModel,
  args: readonly Argument[],
  node: number,
): void {
  const names = [...model.ancestors].reverse().flatMap((each) => [...each.scope.bindings.keys()]);
  const given = new Set<string>();
  let position = 0;
  for (const { way, name, value, node: at } of args) {
    const field = way === Passing.Keyword ? name : names[position++];
    if (field === undefined) continue;
    given.add(field);
    run.set(made, run.attribute(field), value, run.seen(at));
  }
  for (const ancestor of model.ancestors) {
    for (const name of ancestor.scope.bindings.keys()) {
      if (given.has(name) || ancestor.methods.has(name)) continue;
      given.add(name);
      const declared = run.read(run.context.classObject(ancestor), run.attribute(name));
      setDefault(run, made, name, declared, node);
    }
  }
}

/** A field of a class begins with this in every object, as far as its methods know. */
export function declareField(
  run: Run,
  model: ClassModel,
  name: string,
  declared: number,
  node: number,
): void {
  if (hasFields(model))
    setDefault(run, run.values.single(run.store.objects.self(model)), name, declared, node);
}

function setDefault(run: Run, object: number, name: string, declared: number, node: number): void {
  const { values } = run;
  for (const id of values.objects(declared)) {
    const { kind, name: callee } = run.object(id);
    if (kind !== Kind.Result || callee === undefined || !DECLARATIONS.has(callee)) continue;
    const part = run.attribute(name);
    for (const keyword of FACTORIES) {
      const factory = run.read(id, run.part(PartKind.Argument, keyword));
      if (factory === NOTHING) continue;
      const value = run.apart(part, () => callValue(run, factory, [], node));
      run.add(object, part, value, run.seen(node));
    }
    const value = run.read(id, run.part(PartKind.Argument, 'default'));
    if (value !== NOTHING) run.add(object, part, value, run.seen(node));
  }
}
