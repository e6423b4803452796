import { GROWING_METHODS } from '../../src/knowledge/containers.js';
import {
  type Binding,
  type Call,
  type ClassModel,
  defineRule,
  type FileModel,
  type Finding,
  finalValue,
  fitting,
  type HeldName,
  heldNames,
  isWidgetClass,
  lifecycleOf,
  lifetimeOf,
  moduleScope,
  type Node,
  stringValue,
} from '../../src/rule/index.js';

/** A place where an object comes to hold itself. */
interface Place {
  readonly at: Node;
  /** The name of the object that is written to. */
  readonly object: Node;
  /** Undefined for what is kept in the object itself, or under a computed name. */
  readonly attribute: string | undefined;
  readonly isContainer: boolean;
  readonly value: Node;
}

/** Links of rings and nets of nodes, which end in the node itself by design. */
const LINKS = /^_*(next|prev|previous|left|right|up|down|llink|rlink)_*$/;

const CALLS = [...GROWING_METHODS, '__setattr__'];

export default defineRule({
  name: 'attribute-refers-to-self',
  summary: 'An object that holds itself is not freed by its last reference.',
  impact: 'retention',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    for (const place of placesIn(file)) {
      const binding = file.binding(place.object);
      if (!binding || !isLocalObject(binding, file)) continue;
      const held = heldNames(file, place.value).find(({ node }) => file.binding(node) === binding);
      if (held) yield* report(place, held, binding, file);
    }
  },
});

function* report(place: Place, held: HeldName, binding: Binding, file: FileModel): Generator<Finding> {
  const { at, object, attribute, isContainer } = place;
  const owner = file.isSelf(object) ? file.methodAround(object)?.class : undefined;
  const lifetime = owner ? lifetimeOf(file, owner) : 'unknown';
  if (lifetime === 'test' || file.isTestCode(at)) return;
  const lifecycle = owner && lifecycleOf(owner);
  if (attribute !== undefined) {
    if (owner?.isPlainProperty(attribute) || lifecycle?.release(attribute)) return;
    if (isSetAgain(attribute, binding, place, file)) return;
  }
  const isRegistry = attribute !== undefined && isContainer && !makesIt(attribute, object, file);
  const resets = attribute === undefined ? [] : (lifecycle?.resets(attribute) ?? []);
  const removals = attribute === undefined || !isContainer ? [] : (lifecycle?.removals(attribute) ?? []);
  // A shared container holds the object, whether the object holds the container or not.
  if (isRegistry && owner?.attribute(attribute)?.stores.every(({ through }) => through === 'class')) return;
  const isSame = held.how === 'value' && !isContainer;
  // One object for the process is no leak, but an attribute that is the object itself is never needed.
  const isLoose =
    (lifetime === 'process' && (!isSame || isWidget(owner))) ||
    (isRegistry && at.kind !== 'subscript') ||
    resets.length > 0 ||
    removals.length > 0;
  const isLink = attribute !== undefined && LINKS.test(attribute);
  const name = object.text;
  const path = attribute === undefined ? `'${name}'` : `'${name}.${attribute}'`;
  const verb = isContainer || !['value', 'choice'].includes(held.how) ? 'holds' : isSame ? 'is' : 'may be';
  yield {
    at,
    confidence:
      isLoose || isLink
        ? 'possible'
        : lifetime === 'process'
          ? 'likely'
          : isSame || held.how === 'element'
            ? 'proven'
            : 'likely',
    message: fitting(
      `${path} ${verb} '${name}' itself, so its last reference does not free it.`,
      `${path} ${verb} '${name}' itself.`,
      `An attribute of '${name}' ${verb} '${name}' itself.`,
      'An attribute of the object holds the object itself.',
    ),
    because: [
      {
        at: held.node,
        message: 'From here on the object waits for the cyclic collector, with all that it holds.',
      },
    ],
    hint: hintOf(attribute, held, isContainer),
  };
}

/** Widgets hold each other anyway, and are freed by hand. */
function isWidget(owner: ClassModel | undefined): boolean {
  return owner !== undefined && isWidgetClass(owner);
}

/** The object makes the container itself; unknown for the objects of other classes, and taken as so. */
function makesIt(attribute: string, object: Node, file: FileModel): boolean {
  const owner = file.isSelf(object) ? file.methodAround(object)?.class : undefined;
  const stores = owner?.storesOf(attribute);
  if (!stores) return true;
  return stores.some(({ through, value }) => through === 'instance' && value && file.isNewContainer(value));
}

function* placesIn(file: FileModel): Generator<Place> {
  for (const statement of file.nodes('assignment')) {
    const target = statement.child('left')?.unparenthesized;
    const value = finalValue(statement);
    if (target && value && !statement.hasError) {
      const written = writtenIn(target, file);
      if (written) yield { at: target, ...written, value };
    }
  }
  for (const call of file.callsNamed('builtins.setattr')) {
    const [object, name, value] = call.positional;
    if (object?.kind !== 'identifier' || !name || !value) continue;
    yield { at: call.node, object, attribute: stringValue(name), isContainer: false, value };
  }
  for (const name of CALLS) for (const call of file.callsOfMethod(name)) yield* placesOfCall(call, file);
}

/** `object.attribute`, `object.attribute[key]` and, where the object is a mapping itself, `self[key]`. */
function writtenIn(
  target: Node,
  file: FileModel,
): { object: Node; attribute: string | undefined; isContainer: boolean } | undefined {
  const isContainer = target.kind === 'subscript';
  const place = isContainer ? target.child('value')?.unparenthesized : target;
  if (place?.kind === 'attribute') {
    const object = place.child('object')?.unparenthesized;
    const name = place.child('attribute')?.text;
    if (object?.kind !== 'identifier') return undefined;
    return { object, attribute: isContainer && name === '__dict__' ? undefined : name, isContainer };
  }
  if (isContainer && place && file.isSelf(place)) return { object: place, attribute: undefined, isContainer };
  return undefined;
}

/** `object.attribute.append(value)`, `self.append(value)` and `object.__setattr__(self, name, value)`. */
function* placesOfCall(call: Call, file: FileModel): Generator<Place> {
  const { receiver, name } = call;
  if (!receiver) return;
  if (name === '__setattr__') {
    const [object, key, value] = call.positional;
    if (object?.kind !== 'identifier' || !key || !value) return;
    yield { at: call.node, object, attribute: stringValue(key), isContainer: false, value };
    return;
  }
  const isElements = name === 'extend' || name === 'update';
  for (const node of call.argumentNodes) {
    const value = node.kind === 'keyword_argument' ? node.child('value') : node;
    if (!value || (isElements && value === node && !value.is('list', 'tuple', 'set', 'dictionary'))) continue;
    if (receiver.kind === 'attribute') {
      const written = writtenIn(receiver, file);
      if (written) yield { at: node, ...written, isContainer: true, value };
    } else if (file.isSelf(receiver)) {
      yield { at: node, object: receiver, attribute: undefined, isContainer: true, value };
    }
  }
}

/** A name of a function for an instance; functions, classes and modules live as long as their module anyway. */
function isLocalObject(binding: Binding, file: FileModel): boolean {
  if (binding.scope.kind === 'module' || binding.scope.kind === 'class') return false;
  if (binding.name === 'cls') return false;
  return (
    binding.assignments.every(({ kind }) => !['def', 'class', 'import'].includes(kind)) &&
    !isModuleOf(binding, file)
  );
}

/** `module = import_module(name)` */
function isModuleOf(binding: Binding, file: FileModel): boolean {
  const value = binding.onlyValue;
  return (
    value !== undefined &&
    /(^|\.)(ModuleType|import_module|__import__)$/.test(file.constructorName(value) ?? '')
  );
}

/** The attribute of the same name is given another value, or deleted, in a later statement of the file's code for it. */
function isSetAgain(attribute: string, binding: Binding, { at, object }: Place, file: FileModel): boolean {
  if (file.isSelf(object)) return false;
  return file.attributesNamed(attribute).some((node) => {
    const target = node.child('object');
    if (node.index <= at.index || !target || file.binding(target) !== binding) return false;
    const use = file.useOf(node);
    return use.kind === 'delete' || (use.kind === 'store' && use.value?.kind === 'none');
  });
}

function hintOf(attribute: string | undefined, { how }: HeldName, isContainer: boolean): string {
  if (attribute === '__dict__') return 'Define __getattr__ and __setattr__ that read and write the items.';
  if (how === 'arguments')
    return 'Pass the object when the callback is called, and keep no arguments for it.';
  if (isContainer || how === 'element') {
    return 'Leave the object out of its own container, and add it where the container is read.';
  }
  if (how === 'choice') return 'Keep None, and fall back to the object itself where the attribute is read.';
  return 'Make the attribute a property that returns the object.';
}
