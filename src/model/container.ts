/** Containers that outlive a call: where each one is kept, and every place of the file that uses it. */
import {
  DECLARED_CONTAINERS,
  MAPPINGS,
  MUTABLE_CONTAINERS,
  QUEUES,
  SEQUENCES,
  WEAK_CONTAINERS,
} from '../knowledge/containers.js';
import { EFFECT_FREE_FUNCTIONS } from '../knowledge/effects.js';
import { CONSTRUCTORS } from '../knowledge/terminal-methods.js';
import { type ClassModel, stringValue } from '../names/class.js';
import type { FunctionModel } from '../names/function.js';
import type { Binding } from '../names/scope.js';
import type { Use } from '../names/use.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** What keeps a container: a name of the module, the class itself, each instance, or a function for its inner ones. */
export type Keeper = 'module' | 'class' | 'instance' | 'function';

/** One use of a container, also under another name for it. */
export interface ContainerUse extends Use {
  /** The function whose frame runs it; undefined at module and class level. */
  readonly function: FunctionModel | undefined;
  /** Reached through another name: `x = self.cache`, a default value, a parameter of a function it is passed to. */
  readonly isAlias: boolean;
  /** Through an object that is not known to be the keeper: `other.cache`. */
  readonly isForeign: boolean;
  /** A method taken without calling it, and called here under another name: `forget = CACHE.pop`. */
  readonly call?: Node;
}

/** A container and all that the file does with it. */
export interface Container {
  readonly keeper: Keeper;
  /** As the code has it: `CACHE`, `self.slots`, `Registry.items`. */
  readonly name: string;
  /** The class, for containers of classes and instances. */
  readonly owner: ClassModel | undefined;
  /** The name as a place: the target of the first assignment. */
  readonly place: Node;
  /** The expression that makes it. */
  readonly made: Node;
  /** The qualified name of its type: `builtins.dict`, `collections.defaultdict`. */
  readonly type: string;
  readonly kind: 'mapping' | 'set' | 'sequence' | 'queue' | 'weak';
  readonly start: number;
  readonly uses: readonly ContainerUse[];
}

/** Other names are followed this far. */
const MOST_STEPS = 3;

const known = new WeakMap<FileModel, readonly Container[]>();

/** The containers of a file that outlive the call that makes them, in source order; the same answer every time. Never throws. */
export function containersOf(file: FileModel): readonly Container[] {
  let found = known.get(file);
  if (!found) {
    found = [...ofScopes(file), ...ofClasses(file)].sort((a, b) => a.start - b.start);
    known.set(file, found);
  }
  return found;
}

// ---- Names of modules, and of functions whose inner functions use them

function* ofScopes(file: FileModel): Generator<Container> {
  for (const scope of file.scopes) {
    if (scope.kind !== 'module' && scope.kind !== 'function') continue;
    for (const binding of scope.bindings.values()) {
      const keeper = scope.kind === 'module' ? 'module' : 'function';
      if (keeper === 'function' && !isUsedInside(file, binding)) continue;
      const container = ofBinding(file, binding, keeper);
      if (container) yield container;
    }
  }
}

function isUsedInside(file: FileModel, binding: Binding): boolean {
  return binding.references.some((node) => file.scopeOf(node).frame !== binding.scope);
}

function ofBinding(file: FileModel, binding: Binding, keeper: Keeper): Container | undefined {
  const made = binding.assignments.find(({ value }) => value && typeOfNew(file, value) !== undefined);
  const type = made?.value && typeOfNew(file, made.value);
  if (!made?.value || type === undefined) return undefined;
  // What is also imported, unpacked or passed in is somebody else's as well.
  if (!binding.assignments.every(({ kind }) => kind === 'assign' || kind === 'augment')) return undefined;
  const follower = new UseFollower(file);
  for (const use of file.usesOf(binding)) follower.follow(use, false, 0);
  const { target } = made;
  return {
    keeper,
    name: binding.name,
    owner: undefined,
    place: target,
    made: made.value,
    type,
    kind: kindOf(type),
    start: target.start,
    uses: follower.uses,
  };
}

// ---- Attributes of classes and instances

/** Methods that make an instance, or a class. */
const MAKERS = new Set([...CONSTRUCTORS, '__init_subclass__']);

/** Whether a method makes instances, so that what it assigns replaces nothing. Never throws. */
export function isConstructor(method: FunctionModel | undefined): boolean {
  return method?.class !== undefined && MAKERS.has(method.name);
}

/** A container is used under the name of a parameter: by a function that works on whatever it is given. Never throws. */
export function isLent(file: FileModel, { isAlias, node }: ContainerUse): boolean {
  return isAlias && node.kind === 'identifier' && file.binding(node)?.isParameter === true;
}

function* ofClasses(file: FileModel): Generator<Container> {
  for (const owner of file.classes) {
    for (const { name, stores } of owner.attributes.values()) {
      const store = stores.find(({ value }) => value && typeOfNew(file, value) !== undefined);
      const type = store?.value && typeOfNew(file, store.value);
      if (!store?.value || type === undefined) continue;
      const isInherited = owner.ancestors.some(
        (ancestor) =>
          ancestor !== owner &&
          ancestor.attribute(name)?.stores.some(({ value }) => value && typeOfNew(file, value) !== undefined),
      );
      if (isInherited) continue;
      const isDeclared = declaredType(file, store.value) !== undefined;
      const isOfClass = store.method === undefined && !isDeclared && !isMadeByInstances(file, owner, name);
      yield {
        keeper: isOfClass ? 'class' : 'instance',
        name: isOfClass ? `${owner.name}.${name}` : `self.${name}`,
        owner,
        place: store.node,
        made: store.value,
        type,
        kind: kindOf(type),
        start: store.node.start,
        uses: usesOfAttribute(file, owner, name),
      };
    }
  }
}

/**
 * An attribute as a container, whatever made it: by how the class uses it. For questions that compare the attributes of
 * one class; what is known to be made new is in `containersOf`. Never throws.
 */
export function containerOfAttribute(
  file: FileModel,
  owner: ClassModel,
  name: string,
): Container | undefined {
  const made = containersOf(file).find(
    (container) => container.owner === owner && container.name.endsWith(`.${name}`),
  );
  if (made) return made;
  const store = owner.attribute(name)?.stores[0];
  if (!store?.value) return undefined;
  return {
    keeper: 'instance',
    name: `self.${name}`,
    owner,
    place: store.node,
    made: store.value,
    type: 'unknown',
    kind: 'mapping',
    start: store.node.start,
    uses: usesOfAttribute(file, owner, name),
  };
}

function isMadeByInstances(file: FileModel, owner: ClassModel, name: string): boolean {
  return file.classes.some(
    (other) =>
      isRelated(owner, other) &&
      other
        .attribute(name)
        ?.stores.some(
          ({ through, method, value }) =>
            through === 'instance' && isConstructor(method) && value?.unparenthesized.kind !== 'none',
        ),
  );
}

function usesOfAttribute(file: FileModel, owner: ClassModel, name: string): ContainerUse[] {
  const follower = new UseFollower(file);
  const body = owner.scope.bindings.get(name);
  if (body) for (const use of file.usesOf(body)) follower.follow(use, false, 0);
  for (const node of file.attributesNamed(name)) {
    const object = node.child('object');
    if (!object || file.qualifiedName(object) !== undefined) continue;
    const holder = file.isSelf(object) ? file.methodAround(node)?.class : file.ownerOf(object);
    if (holder && !isRelated(owner, holder)) continue;
    follower.follow(file.useOf(node), false, 0, holder === undefined);
  }
  for (const call of [...file.callsNamed('builtins.setattr'), ...file.callsNamed('builtins.delattr')]) {
    const attribute = call.argument(1);
    if (!attribute || stringValue(attribute) !== name) continue;
    const value = call.argument(2);
    const kind = call.qualifiedName === 'builtins.setattr' ? 'store' : 'delete';
    follower.follow({ kind, node: call.node, by: call.node, ...(value ? { value } : {}) }, false, 0, true);
  }
  return follower.uses;
}

function isRelated(one: ClassModel, other: ClassModel): boolean {
  return one.ancestors.includes(other) || other.ancestors.includes(one);
}

// ---- What kind of container an expression makes

/** The type of the new container that an expression makes, or declares for each instance. */
function typeOfNew(file: FileModel, value: Node): string | undefined {
  const node = value.unparenthesized;
  if (node.kind === 'conditional_expression' || node.kind === 'boolean_operator') return undefined;
  const declared = declaredType(file, node);
  if (declared !== undefined) return declared;
  const type = file.constructorName(node);
  const isMade = node.is('call', 'named_expression') || !node.is('identifier', 'attribute');
  if (type === undefined || !isMade) return undefined;
  return MUTABLE_CONTAINERS.has(type) || WEAK_CONTAINERS.has(type) ? type : undefined;
}

/** `field(default_factory=dict)`, `Dict()` of traits: a declaration in the class body that gives each instance its own. */
function declaredType(file: FileModel, value: Node): string | undefined {
  const call = file.call(value.unparenthesized);
  const name = call?.qualifiedName;
  if (!call || name === undefined) return undefined;
  const declared = DECLARED_CONTAINERS.get(name.replace(/^\.+/, ''));
  if (declared === undefined) return undefined;
  if (declared !== 'named') return declared;
  const factory = call.keyword('default_factory') ?? call.keyword('factory') ?? call.argument(0);
  if (!factory) return undefined;
  const type = stringValue(factory) ?? file.qualifiedName(factory);
  return type !== undefined && MUTABLE_CONTAINERS.has(type) ? type : undefined;
}

function kindOf(type: string): Container['kind'] {
  if (WEAK_CONTAINERS.has(type)) return 'weak';
  if (MAPPINGS.has(type)) return 'mapping';
  if (SEQUENCES.has(type)) return 'sequence';
  if (QUEUES.has(type)) return 'queue';
  return type === 'builtins.set' ? 'set' : 'mapping';
}

// ---- Following a container under its other names

class UseFollower {
  readonly uses: ContainerUse[] = [];
  readonly #file: FileModel;
  readonly #seen = new Set<Binding | FunctionModel>();

  constructor(file: FileModel) {
    this.#file = file;
  }

  /** Records a use, and those of the names that it gives the container. */
  follow(use: Use, isAlias: boolean, steps: number, isForeign = false): void {
    const { node } = use;
    // A method under another name is used where that name is called, not where it is taken.
    if (use.kind === 'attribute' && this.#method(use, steps, isForeign)) return;
    this.#add(use, isAlias, isForeign);
    if (steps >= MOST_STEPS) return;
    switch (use.kind) {
      case 'store':
        // `cache = self.cache = {}`: the other targets name the same new container.
        if (use.by.kind === 'assignment') this.#targets(use.by, node, steps, isForeign);
        return;
      case 'assigned':
        this.#targets(use.by, node, steps, isForeign);
        return;
      case 'other':
        if (use.by.is('default_parameter', 'typed_default_parameter')) {
          const name = use.by.child('name');
          const binding =
            name && this.#file.functionOf(use.by.parent?.parent ?? use.by)?.scope.bindings.get(name.text);
          if (binding) this.#name(binding, steps, isForeign);
        }
        return;
      case 'return':
        this.#returned(node, steps, isForeign);
        return;
      case 'argument':
        this.#parameter(use, steps, isForeign);
        return;
      case 'element':
        this.#loopName(use, steps, isForeign);
    }
  }

  #add(use: Use, isAlias: boolean, isForeign: boolean, call?: Node): void {
    const around = this.#file.functionAround(call ?? use.node);
    this.uses.push({ ...use, function: around, isAlias, isForeign, ...(call ? { call } : {}) });
  }

  #targets(assignment: Node, node: Node, steps: number, isForeign: boolean): void {
    let at: Node | undefined = assignment;
    if (at.kind === 'named_expression') {
      const name = at.child('name');
      const binding = name && this.#file.binding(name);
      if (binding) this.#name(binding, steps, isForeign);
      return;
    }
    while (at.parent?.kind === 'assignment') at = at.parent;
    for (; at?.kind === 'assignment'; at = at.child('right')) {
      const left = at.child('left')?.unparenthesized;
      if (!left || left === node || left.kind !== 'identifier') continue;
      const binding = this.#file.binding(left);
      // The name of a class or module is a keeper of its own.
      if (binding && binding.scope.kind === 'function') this.#name(binding, steps, isForeign);
    }
  }

  #name(binding: Binding, steps: number, isForeign: boolean): void {
    if (this.#seen.has(binding)) return;
    this.#seen.add(binding);
    for (const reference of binding.references) {
      this.follow(this.#file.useOf(reference), true, steps + 1, isForeign);
    }
  }

  /** `remove = CACHE.pop`, also as a default value: calls of the name are calls of the method. */
  #method(use: Use, steps: number, isForeign: boolean): boolean {
    const { by } = use;
    const outer = this.#file.useOf(by);
    const name =
      outer.kind === 'assigned'
        ? outer.by.child('left')
        : outer.by.is('default_parameter', 'typed_default_parameter')
          ? outer.by.child('name')
          : undefined;
    if (name?.kind !== 'identifier' || steps >= MOST_STEPS) return false;
    const binding =
      outer.kind === 'assigned'
        ? this.#file.binding(name)
        : this.#file.functionOf(outer.by.parent?.parent ?? by)?.scope.bindings.get(name.text);
    if (!binding || this.#seen.has(binding)) return false;
    this.#seen.add(binding);
    let isCalled = false;
    for (const reference of binding.references) {
      const called = this.#file.useOf(reference);
      if (called.kind !== 'call') continue;
      this.#add({ ...use, kind: 'method', by: called.by }, true, isForeign, called.by);
      isCalled = true;
    }
    return isCalled;
  }

  /** The function or property that returns the container stands for it wherever it is used. */
  #returned(node: Node, steps: number, isForeign: boolean): void {
    const model = this.#file.functionAround(node);
    if (!model || model.isLambda || model.isGenerator || this.#seen.has(model)) return;
    this.#seen.add(model);
    if (model.binding === 'property') {
      for (const attribute of this.#file.attributesNamed(model.name)) {
        this.follow(this.#file.useOf(attribute), true, steps + 1, isForeign);
      }
      return;
    }
    const binding = model.class ? undefined : model.nameNode && this.#file.binding(model.nameNode);
    const calls = model.class
      ? this.#file.callsOfMethod(model.name).map((call) => call.node)
      : (binding?.references ?? []).flatMap((reference) => {
          const use = this.#file.useOf(reference);
          return use.kind === 'call' ? [use.by] : [];
        });
    for (const call of calls) this.follow(this.#file.useOf(call), true, steps + 1, isForeign);
  }

  /** Passed to a function of this file: its parameter is another name. */
  #parameter(use: Use, steps: number, isForeign: boolean): void {
    const call = this.#file.call(use.by);
    if (!call || EFFECT_FREE_FUNCTIONS.has(call.qualifiedName ?? '')) return;
    const callee = functionCalled(this.#file, call.callee);
    if (!callee) return;
    const isBound = callee.class !== undefined && callee.binding !== 'static';
    const parameter =
      use.name !== undefined
        ? callee.parameter(use.name)
        : callee.parameters[(use.position ?? 0) + (isBound ? 1 : 0)];
    const binding = parameter && callee.scope.bindings.get(parameter.name);
    if (binding) this.#name(binding, steps, isForeign);
  }

  /** `for cache in (self.a, self.b): cache.clear()` */
  #loopName(use: Use, steps: number, isForeign: boolean): void {
    const display = this.#file.useOf(use.by);
    const left = display.kind === 'iterate' ? display.by.child('left') : undefined;
    const binding = left?.kind === 'identifier' ? this.#file.binding(left) : undefined;
    if (binding) this.#name(binding, steps, isForeign);
  }
}

/** The function or method of this file that a callee is. */
function functionCalled(file: FileModel, callee: Node): FunctionModel | undefined {
  return file.functionNamed(callee) ?? file.methodNamedBy(callee);
}

/** Whether a container given away at a use stays under the file's own eyes: the uses behind it were followed. Never throws. */
export function isFollowed(file: FileModel, use: ContainerUse): boolean {
  switch (use.kind) {
    case 'argument': {
      const call = file.call(use.by);
      return call !== undefined && functionCalled(file, call.callee) !== undefined;
    }
    case 'other':
      return use.by.is('default_parameter', 'typed_default_parameter');
    case 'element': {
      const display = file.useOf(use.by);
      return display.kind === 'iterate';
    }
    case 'assigned': {
      const left = use.by.child(use.by.kind === 'named_expression' ? 'name' : 'left')?.unparenthesized;
      return left?.kind === 'identifier' && file.binding(left)?.scope.kind === 'function';
    }
  }
  return false;
}
