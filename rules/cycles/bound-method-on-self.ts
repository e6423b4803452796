import {
  type BoundMethod,
  boundMethodsOf,
  type ClassModel,
  defineRule,
  type FileModel,
  type Finding,
  type FunctionModel,
  fitting,
  lifecycleOf,
  lifetimeOf,
  methodsPutOnObjects,
  moduleScope,
  type Reason,
  type Storing,
  storingsOf,
} from '../../src/rule/index.js';

/** A bound method, and the way in which its own object comes to hold it. */
interface Stored extends BoundMethod {
  readonly storing: Storing;
}

/** Names of methods that take back what another one did. */
const UNDOING = /^_*(un|dis|de(register|tach)|off|remove|discard|clear|stop|cancel)/;

/** Places of one attribute that are worth showing. */
const MOST_PLACES = 3;

export default defineRule({
  name: 'bound-method-on-self',
  summary: 'An object that stores one of its own bound methods holds itself and outlives its last use.',
  impact: 'retention',
  level: 'warning',
  on: moduleScope(),

  *check(_module, file) {
    for (const owner of file.classes) {
      if (!owner.isEnum) yield* ownMethods(owner, file);
    }
    for (const [first] of byAttribute(methodsPutOnObjects(file), file)) {
      if (!first || file.isSelf(first.object) || file.isTestCode(first.node)) continue;
      const name = first.object.text;
      yield {
        at: first.storing.at,
        confidence:
          file.binding(first.object)?.scope.kind === 'module' ? 'possible' : first.storing.certainty,
        message: fitting(
          `The method that is put on '${name}' is bound to it, so '${name}' holds itself.`,
          'The method that is put on this object is bound to it, so the object holds itself.',
        ),
        because: [{ at: first.node, message: 'A bound method holds the object that it is bound to.' }],
        hint: 'Add the method in a subclass: then the class holds the function, and the object nothing.',
      };
    }
  },
});

/** The methods of a class that its instances store. */
function* ownMethods(owner: ClassModel, file: FileModel): Generator<Finding> {
  const methods = boundMethodsOf(file, owner);
  if (methods.length === 0) return;
  const lifetime = lifetimeOf(file, owner);
  if (lifetime === 'test') return;
  const lifecycle = lifecycleOf(owner);
  const end = lifecycle.terminalMethods.find((method) => method.class === owner);
  for (const places of byAttribute(methods, file)) {
    const [first] = places;
    if (!first) continue;
    const { attribute } = first.storing;
    // What a property does with the value cannot be seen here.
    if (attribute !== undefined && owner.isPlainProperty(attribute)) continue;
    if (attribute !== undefined && lifecycle.release(attribute)) continue;
    if (first.storing.how === 'object' && isTakenBack(first, owner, file)) continue;
    const isReset =
      attribute !== undefined &&
      (lifecycle.resets(attribute).length > 0 ||
        (first.storing.how === 'container' && lifecycle.removals(attribute).length > 0));
    yield {
      at: first.storing.at,
      confidence: lifetime === 'process' || isReset || isOwnCache(first) ? 'possible' : certaintyOf(first),
      level: lifetime === 'task' ? 'warning' : 'note',
      message: messageOf(first),
      because: reasonsOf(places, owner, end),
      hint: hintOf(places, end),
    };
  }
}

/** The methods that their own object comes to hold, those in one attribute together. */
function byAttribute(methods: readonly BoundMethod[], file: FileModel): Stored[][] {
  const groups = new Map<string, Stored[]>();
  for (const method of methods) {
    for (const storing of storingsOf(file, method.node)) {
      if (file.binding(storing.keeper) !== file.binding(method.object)) continue;
      const key = storing.attribute ?? `at ${storing.at.index}`;
      const group = groups.get(key);
      if (group) group.push({ ...method, storing });
      else groups.set(key, [{ ...method, storing }]);
    }
  }
  return [...groups.values()];
}

/** What takes the place of a method keeps it, whatever the call may be. */
function certaintyOf(stored: Stored): Storing['certainty'] {
  return isWrapped(stored) ? 'likely' : stored.storing.certainty;
}

/** `self.client.events.unregister('retry', self.retry)` somewhere in the class. */
function isTakenBack({ name }: Stored, owner: ClassModel, file: FileModel): boolean {
  return (owner.attribute(name ?? '')?.uses ?? []).some(
    ({ kind, by }) => kind === 'argument' && UNDOING.test(file.call(by)?.name ?? ''),
  );
}

/** `self.find = lru_cache(self._find)` is how a cache is made to live no longer than its object. */
function isOwnCache({ storing }: Stored): boolean {
  return storing.through.some(({ callee }) =>
    /(^|\.)(lru_)?cache$/.test(callee.child('function')?.text ?? callee.text),
  );
}

/** `self.run = trace(self.run)` */
function isWrapped({ name, storing }: Stored): boolean {
  return name !== undefined && name === storing.attribute && storing.through.length > 0;
}

function messageOf({ storing, name, object }: Stored): string {
  const self = object.text;
  const attribute = storing.attribute === undefined ? `'${self}'` : `'${self}.${storing.attribute}'`;
  if (storing.how === 'base') {
    return fitting(
      `The base class is given the bound method '${name}', and '${self}' then holds itself.`,
      `The base class is given a bound method of '${self}', which then holds itself.`,
    );
  }
  return fitting(
    ...(name === undefined ? [] : [`${attribute} holds the bound method '${name}', which holds '${self}'.`]),
    `${attribute} holds a bound method, which holds '${self}'.`,
    `'${self}' holds one of its own bound methods, which holds '${self}'.`,
  );
}

function reasonsOf(places: readonly Stored[], owner: ClassModel, end: FunctionModel | undefined): Reason[] {
  const reasons: Reason[] = [
    {
      at: owner.nameNode,
      message: 'Instances are not freed by their last reference: they wait for the cyclic collector.',
    },
  ];
  for (const { node, name, storing } of places.slice(0, MOST_PLACES)) {
    const call = storing.through.at(-1);
    const what = name === undefined || name.length > 40 ? 'The bound method' : `The bound method '${name}'`;
    reasons.push({
      at: node,
      message: call ? `${what} is kept by what the call makes of it.` : `${what} holds its instance.`,
    });
  }
  const { attribute, how } = places[0]?.storing ?? {};
  const store = how === 'object' ? owner.attribute(attribute ?? '')?.stores[0] : undefined;
  if (store) reasons.push({ at: store.node, message: 'What calls the method back is kept here.' });
  if (end && attribute !== undefined) {
    reasons.push({
      at: end.nameNode,
      message: `This end of the object leaves '${attribute}' as it is.`.slice(0, 120),
    });
  }
  return reasons;
}

function hintOf(places: readonly Stored[], end: FunctionModel | undefined): string {
  const [first] = places;
  const { how, through = [] } = first?.storing ?? {};
  const [call] = through;
  if (how === 'base')
    return 'Override the method of the base class in place of passing a bound method to it.';
  if (call?.qualifiedName === 'weakref.ref') {
    return 'Give weakref.ref a static callback that reaches the object through a weakref.ref of its own.';
  }
  if (first && isWrapped(first)) {
    return 'Wrap the plain function where the class defines it, as a decorator does.';
  }
  if (places.length > 1 && how === 'container') {
    return "Keep the plain functions in one table on the class, and pass 'self' at the call.";
  }
  if (how === 'object') {
    return end
      ? `Take the method out again in '${end.name}', where the object ends.`
      : 'Take the method out again, or drop the attribute, when the object is done.';
  }
  if (end) return `Set the attribute to None in '${end.name}', or call the method where it is needed.`;
  if (how === 'argument') {
    return 'Pass a static function and the values it needs, or drop the attribute when the object is done.';
  }
  return "Call the method where it is needed, or store the plain function and pass 'self' to it.";
}
