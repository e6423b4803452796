/** Reading and writing attributes, elements and items, whatever the object is. */
import type { ClassModel, FunctionModel } from '../names/index.js';
import { invoke } from './invoke.js';
import { Certainty, type HeapObject, Kind, PartKind } from './object.js';
import { MODULE, NONE, Role, TEXT, UNKNOWN } from './objects.js';
import type { Run } from './run.js';
import { NOTHING } from './values.js';

/** Attributes that every object has and that are texts. */
const TEXT_ATTRIBUTES = new Set(['__name__', '__doc__', '__module__', '__qualname__', '__file__']);

/** The value of `object.name`. */
export function getAttribute(run: Run, objects: number, name: string, node: number): number {
  let value = NOTHING;
  for (const id of run.values.objects(objects))
    value = run.values.join(value, attributeOf(run, id, name, node));
  return value;
}

function attributeOf(run: Run, id: number, name: string, node: number): number {
  const { values, store } = run;
  const object = run.object(id);
  if (TEXT_ATTRIBUTES.has(name)) return values.single(TEXT);
  if (name === '__dict__' && object.kind !== Kind.Named) return dictOf(run, id, node);
  switch (object.kind) {
    case Kind.Unknown:
      return values.single(UNKNOWN);
    case Kind.None:
    case Kind.Number:
    case Kind.Text:
    case Kind.Truth:
    case Kind.Before:
      return NOTHING;
    case Kind.Named:
      return run.store.field(id, run.attribute(name)) || values.single(store.objects.namedMember(id, name));
    case Kind.Weak:
      return attributeOf(run, object.base, name, node);
    case Kind.Class:
      return object.class ? classAttribute(run, id, object.class, name, node) : NOTHING;
    case Kind.Super:
      return superAttribute(run, object, name, node);
    case Kind.Method:
      if (name === '__self__') return values.single(object.base);
      return run.read(id, run.attribute(name));
    case Kind.Container:
    case Kind.View:
    case Kind.Dict:
    case Kind.Frame:
      return boundMethod(run, id, -1, name, node);
    case Kind.Module:
      return run.read(MODULE, run.attribute(name));
    default:
      if (object.class) return instanceAttribute(run, object, object.class, name, node);
      return run.readOpen(id, run.attribute(name), node);
  }
}

/** A method bound to an object, made where it is read. */
export function boundMethod(
  run: Run,
  receiver: number,
  code: number,
  name: string,
  node: number,
  certainty = Certainty.Seen,
): number {
  const making = { kind: Kind.Method, node, base: receiver, code, name };
  const method = run.values.single(
    run.allocate(Role.Method, receiver * (run.context.code.bodies.length + 1) + code + 1, making),
  );
  run.set(method, run.part(PartKind.Receiver), run.values.single(receiver), { at: node, certainty });
  return method;
}

function dictOf(run: Run, id: number, node: number): number {
  return run.values.single(run.allocate(Role.Dict, id, { kind: Kind.Dict, node, base: id }));
}

function instanceAttribute(
  run: Run,
  object: HeapObject,
  model: ClassModel,
  name: string,
  node: number,
): number {
  const { values, store } = run;
  const part = run.attribute(name);
  if (name === '__class__') return values.single(run.context.classObject(model));
  const field = run.read(object.id, part);
  // What this body has put there hides the method of that name.
  if (field !== NOTHING && run.isKnown(object.id, part)) return field;
  const method = model.findMethod(name);
  if (method) return values.join(field, throughClass(run, object.id, model, method, part, node));
  if (field !== NOTHING) return field;
  for (const ancestor of model.ancestors) {
    const own = run.read(run.context.classObject(ancestor), part);
    if (own !== NOTHING) return boundIfFunction(run, object.id, own, name, node);
  }
  return values.single(store.objects.path(object.id, part, node, run.body.id));
}

/** A function that stands in the class under another name is bound as a method is. */
function boundIfFunction(run: Run, receiver: number, value: number, name: string, node: number): number {
  const { values } = run;
  let bound = NOTHING;
  for (const id of values.objects(value)) {
    const { kind, code } = run.object(id);
    const isFunction = kind === Kind.Function;
    bound = values.join(bound, isFunction ? boundMethod(run, receiver, code, name, node) : values.single(id));
  }
  return bound;
}

/** What a function of the class gives when it is read through an instance. */
function throughClass(
  run: Run,
  receiver: number,
  model: ClassModel,
  method: FunctionModel,
  part: number,
  node: number,
): number {
  const { values } = run;
  const code = run.context.bodyOf(method.node.index);
  if (!code) return NOTHING;
  switch (method.binding) {
    case 'static':
      return values.single(run.context.functionObject(code.id));
    case 'class':
      return boundMethod(run, run.context.classObject(model), code.id, method.name, node);
    case 'property': {
      const answer = invoke(run, code, values.single(receiver), [], node);
      const value =
        answer === NOTHING
          ? values.single(run.store.objects.path(receiver, part, node, run.body.id))
          : answer;
      if (method.isCachedProperty)
        run.set(values.single(receiver), part, value, run.seen(method.nameNode.index));
      return value;
    }
    default:
      return boundMethod(run, receiver, code.id, method.name, node);
  }
}

function classAttribute(run: Run, id: number, model: ClassModel, name: string, node: number): number {
  const { values } = run;
  const method = model.findMethod(name);
  const code = method && run.context.bodyOf(method.node.index);
  if (method && code) {
    if (method.binding === 'class') return boundMethod(run, id, code.id, name, node);
    return values.single(run.context.functionObject(code.id));
  }
  for (const ancestor of model.ancestors) {
    const value = run.read(run.context.classObject(ancestor), run.attribute(name));
    if (value !== NOTHING) return value;
  }
  return values.single(run.store.objects.path(id, run.attribute(name), node, run.body.id));
}

function superAttribute(run: Run, object: HeapObject, name: string, node: number): number {
  const method = object.class ? methodAbove(object.class, name) : undefined;
  const code = method && run.context.bodyOf(method.node.index);
  return code ? boundMethod(run, object.base, code.id, name, node) : run.values.single(UNKNOWN);
}

/** The method of a name in the bases of a class. */
export function methodAbove(model: ClassModel, name: string): FunctionModel | undefined {
  for (const ancestor of model.ancestors) {
    const found = ancestor === model ? undefined : ancestor.methods.get(name);
    if (found) return found;
  }
  return undefined;
}

/** `object.name = value` */
export function setAttribute(run: Run, objects: number, name: string, value: number, node: number): void {
  for (const id of run.values.objects(objects)) {
    const object = run.object(id);
    if (object.kind === Kind.Weak)
      return setAttribute(run, run.values.single(object.base), name, value, node);
    const setter = object.class && setterOf(object.class, name);
    const code = setter && run.context.bodyOf(setter.node.index);
    if (!code) continue;
    const argument = { way: 0, name: '', value, node };
    invoke(run, code, run.values.single(id), [argument], node);
    return;
  }
  run.set(objects, run.attribute(name), value, run.seen(node));
}

/** The setter of a property of a class or of a base of it. */
function setterOf(model: ClassModel, name: string): FunctionModel | undefined {
  for (const ancestor of model.ancestors) {
    const found = settersOf(ancestor).get(name);
    if (found) return found;
  }
  return undefined;
}

const SETTERS = new WeakMap<ClassModel, ReadonlyMap<string, FunctionModel>>();

function settersOf(model: ClassModel): ReadonlyMap<string, FunctionModel> {
  let setters = SETTERS.get(model);
  if (!setters) {
    const found = model.functions.filter((method) =>
      method.decorators.some((decorator) => isSetterOf(decorator, method.name)),
    );
    setters = new Map(found.map((method) => [method.name, method]));
    SETTERS.set(model, setters);
  }
  return setters;
}

function isSetterOf(decorator: FunctionModel['node'], name: string): boolean {
  if (decorator.kind !== 'attribute' || decorator.child('attribute')?.text !== 'setter') return false;
  return decorator.child('object')?.text === name;
}

/** What the next step of an iteration over a value gives: any element, or any key. */
export function elementOf(run: Run, objects: number, node: number): number {
  const { values } = run;
  let value = NOTHING;
  for (const id of values.objects(objects)) {
    const object = run.object(id);
    switch (object.kind) {
      case Kind.Container:
      case Kind.Frame:
      case Kind.View:
        value = values.join(value, elementsHeld(run, id));
        break;
      case Kind.Self:
      case Kind.Instance:
      case Kind.Given:
      case Kind.Path:
      case Kind.Result:
      case Kind.Exception:
        value = values.join(value, elementsHeld(run, id) || run.readOpen(id, run.elements, node));
        break;
      case Kind.Named:
        value = values.join(value, elementsHeld(run, id) || values.single(UNKNOWN));
        break;
      case Kind.Unknown:
        value = values.join(value, values.single(UNKNOWN));
        break;
      case Kind.Text:
        value = values.join(value, values.single(TEXT));
    }
  }
  return value;
}

/** What a container holds under any key. */
function elementsHeld(run: Run, id: number): number {
  const { values } = run;
  let value = run.read(id, run.elements);
  const object = run.object(id);
  for (const part of run.store.elementPartsOf(id)) value = values.join(value, run.read(id, part));
  if (object.kind === Kind.View) value = values.join(value, elementsHeld(run, object.base));
  return value;
}

/** `object[key]`, where `key` is the text of a constant or empty; also one value of an unpacking. */
export function itemOf(run: Run, objects: number, key: string, node: number): number {
  const { values } = run;
  let value = NOTHING;
  for (const id of values.objects(objects)) {
    const object = run.object(id);
    if (object.kind === Kind.Dict) {
      const name = attributeInKey(key);
      value = values.join(
        value,
        name === undefined ? values.single(UNKNOWN) : attributeOf(run, object.base, name, node),
      );
      continue;
    }
    value = values.join(value, underKey(run, object, key, node));
  }
  return value;
}

/** What an object holds under a key. Of a container that the file makes, all keys are known that are constants. */
function underKey(run: Run, { id, kind }: HeapObject, key: string, node: number): number {
  const { values } = run;
  const held = key === '' ? NOTHING : run.read(id, run.key(key));
  if (held !== NOTHING) return values.join(held, run.read(id, run.elements));
  if (key !== '' && kind === Kind.Container) return run.read(id, run.elements);
  return elementOf(run, values.single(id), node);
}

/** `object[key] = value` */
export function setItem(run: Run, objects: number, key: string, value: number, node: number): void {
  for (const id of run.values.objects(objects)) {
    const object = run.object(id);
    if (object.kind === Kind.Dict) {
      const name = attributeInKey(key);
      const base = run.values.single(object.base);
      if (name === undefined) run.add(base, run.attribute('__dict__'), value, run.seen(node));
      else run.set(base, run.attribute(name), value, run.seen(node));
      return;
    }
  }
  const weak = objects !== NOTHING && holdsWeakly(run, objects);
  if (key === '') run.add(objects, run.elements, value, run.seen(node), weak);
  else run.set(objects, run.key(key), value, run.seen(node), weak);
}

/** Containers of the library that hold their values or elements weakly. */
const WEAK_CONTAINERS = new Set(['weakref.WeakValueDictionary', 'weakref.WeakSet', '_weakrefset.WeakSet']);

/** Whether a container holds its elements by weak references. */
export function holdsWeakly(run: Run, objects: number): boolean {
  const only = run.values.only(objects);
  const name = only === undefined ? undefined : run.object(only).name;
  return name !== undefined && WEAK_CONTAINERS.has(name);
}

/** Whether a container holds its keys by weak references. */
export function holdsKeysWeakly(run: Run, objects: number): boolean {
  const only = run.values.only(objects);
  return only !== undefined && run.object(only).name === 'weakref.WeakKeyDictionary';
}

/** The attribute that a constant key of `__dict__` names: `['x']` or `["x"]`. */
function attributeInKey(key: string): string | undefined {
  const name = key.slice(2, -2);
  return key.length > 4 && name.length > 0 ? name : undefined;
}

/** The value of nothing at all, as a statement without a value answers. */
export function noneOf(run: Run): number {
  return run.values.single(NONE);
}
