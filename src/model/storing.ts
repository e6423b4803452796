/** Which object keeps the value of an expression, when the expression is stored, wrapped or handed on. */
import {
  DROPS_ARGUMENTS,
  HOLDS_FIRST_WEAKLY,
  HOLDS_WEAKLY,
  KEEPS_ARGUMENTS,
  KEEPS_ELEMENTS,
  REGISTERING_METHODS,
} from '../knowledge/callbacks.js';
import { GROWING_METHODS } from '../knowledge/containers.js';
import { WIDGET_MODULES } from '../knowledge/lifetimes.js';
import { LOOP_NAME, ONE_SHOT, WEAK_FOR_METHODS } from '../knowledge/registrations.js';
import { type AttributeUse, stringValue } from '../names/class.js';
import type { FunctionModel } from '../names/function.js';
import type { Binding } from '../names/scope.js';
import type { Use } from '../names/use.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { FileModel } from './file-model.js';
import { isWidgetClass, isWidgetName } from './lifetime.js';

/** One way in which an object comes to hold a value. */
export interface Storing {
  /** The name of the object that keeps it, such as `self`, where it stands. */
  readonly keeper: Node;
  /** The attribute it is kept in or below; undefined where its name cannot be told. */
  readonly attribute: string | undefined;
  /** The place to point at: the attribute that is assigned, or the call that hands the value over. */
  readonly at: Node;
  /**
   * `attribute`: it is the attribute, alone or in a display, or what a cached property answers. `container`: it is put into what the attribute holds.
   * `argument`: it is given to a call whose result is the attribute. `object`: it is registered with the object that the
   * attribute holds, or with a part of it. `base`: it is given to the constructor of a base class.
   */
  readonly how: 'attribute' | 'container' | 'argument' | 'object' | 'base';
  /** The calls it passes through, innermost first. */
  readonly through: readonly Call[];
  /** Whether those calls are known to keep what they are given, look like constructors, or may do anything. */
  readonly certainty: 'proven' | 'likely' | 'possible';
}

type Certainty = Storing['certainty'];

/** Calls nested, or called into, deeper than this are not followed. */
const DEEPEST = 4;

/** Names that classes have by convention. */
const CONSTRUCTOR_NAME = /^_*[A-Z]\w*[a-z]/;

/**
 * Every object that keeps the value of an expression alive by what is done with it there, also by way of local names.
 * Weak references, and calls that are known to drop their arguments, keep nothing. Never throws.
 */
export function storingsOf(file: FileModel, expression: Node): Storing[] {
  return storingsBelow(file, expression, 0);
}

function storingsBelow(file: FileModel, expression: Node, depth: number): Storing[] {
  const follower = new Follower(file, depth);
  follower.value(expression, { through: [], certainty: 'proven', inDisplay: false });
  return follower.found;
}

/** What has happened to the value on the way. */
interface Way {
  readonly through: readonly Call[];
  readonly certainty: Certainty;
  readonly inDisplay: boolean;
}

/** How an attribute keeps a value that has come this way. */
function howOf({ through, inDisplay }: Way): Storing['how'] {
  return through.length > 0 ? 'argument' : inDisplay ? 'container' : 'attribute';
}

class Follower {
  readonly found: Storing[] = [];
  readonly #file: FileModel;
  readonly #depth: number;
  readonly #seen = new Set<Node>();

  constructor(file: FileModel, depth: number) {
    this.#file = file;
    this.#depth = depth;
  }

  /** Follows a value from where it is written to all that it is stored in. */
  value(node: Node, way: Way): void {
    if (this.#seen.has(node) || way.through.length > DEEPEST) return;
    this.#seen.add(node);
    const use = this.#file.useOf(node);
    switch (use.kind) {
      case 'assigned':
        this.#assigned(use, way);
        return;
      case 'element':
      case 'produced': {
        const display = use.by.kind === 'pair' ? use.by.parent : use.by;
        if (display && !this.#unpacked(use, display, way)) this.value(display, { ...way, inDisplay: true });
        return;
      }
      case 'argument': {
        const call = this.#file.call(use.by);
        if (call) this.#argument(use, call, way);
        return;
      }
      case 'return':
        this.#answered(node, way);
        return;
    }
  }

  /** What a cached property answers stays in the dictionary of its instance. */
  #answered(node: Node, way: Way): void {
    const method = this.#file.functionAround(node);
    const self = method?.isCachedProperty ? method.parameters[0] : undefined;
    if (!method || !self || method.selfName !== self.name) return;
    this.#keep(self.node, method.name, node, howOf(way), way);
  }

  /** Follows a local name that the value was given: every later mention of it may store the value. */
  name(binding: Binding, from: Node, way: Way): void {
    const { kind } = binding.scope;
    if (kind === 'module' || kind === 'class') return;
    for (const reference of binding.references) {
      const isLater = reference.index > from.index && !areAlternatives(from, reference);
      if (isLater && this.#file.scopeOf(reference).frame === binding.scope.frame) this.value(reference, way);
    }
  }

  #assigned(use: Use, way: Way): void {
    const { by } = use;
    if (by.kind === 'named_expression') {
      const name = by.child('name');
      if (name) this.#target(name, way);
      this.value(by, way);
      return;
    }
    // `a = b = value`: assignments are nested in each other.
    for (let at: Node | undefined = by; at?.kind === 'assignment'; at = at.parent) {
      const left = at.child('left');
      if (left) this.#target(left, way);
    }
  }

  #target(target: Node, way: Way): void {
    const node = target.unparenthesized;
    switch (node.kind) {
      case 'identifier': {
        const binding = this.#file.binding(node);
        if (binding) this.name(binding, node, way);
        return;
      }
      case 'attribute': {
        const keeper = node.child('object')?.unparenthesized;
        if (keeper?.kind !== 'identifier') return;
        this.#keep(keeper, node.child('attribute')?.text, node, howOf(way), way);
        return;
      }
      case 'subscript': {
        const container = node.child('value')?.unparenthesized;
        if (container) this.#into(container, node, way);
        return;
      }
    }
  }

  /** `a, b = x, y`: the value goes to the target at its own position. */
  #unpacked(use: Use, display: Node, way: Way): boolean {
    const outer = display.parent;
    const left = outer?.kind === 'assignment' ? outer.child('left') : undefined;
    if (!left?.is('pattern_list', 'tuple_pattern') || !display.is('expression_list', 'tuple')) return false;
    const targets = left.children;
    const values = display.children;
    const target = targets[values.indexOf(use.node.withParentheses)];
    const isPlain =
      targets.length === values.length && targets.every((at) => at.kind !== 'list_splat_pattern');
    if (target && isPlain) this.#target(target, way);
    return true;
  }

  /** The value is put into a container. */
  #into(container: Node, at: Node, way: Way): void {
    if (container.kind === 'identifier') {
      const binding = this.#file.binding(container);
      const isObject = binding?.isParameter === true;
      if (isObject) this.#keep(container, undefined, at, 'container', way);
      else if (binding) this.name(binding, container, { ...way, inDisplay: true });
      return;
    }
    if (container.kind !== 'attribute') return;
    const keeper = container.child('object')?.unparenthesized;
    const name = container.child('attribute')?.text;
    if (keeper?.kind !== 'identifier') return;
    this.#keep(keeper, name === '__dict__' ? undefined : name, at, 'container', way);
  }

  #argument(use: Use, call: Call, way: Way): void {
    const passed = use.node.withParentheses;
    if (call.keyword('weak')?.kind === 'true') return;
    const name = call.name ?? '';
    const { receiver, qualifiedName } = call;
    if (qualifiedName === 'builtins.setattr' || name === '__setattr__') {
      const [first, second, third] = call.positional;
      const [object, key] = third ? [first, second] : [receiver, first];
      if (object?.kind !== 'identifier' || use.position !== (third ? 2 : 1)) return;
      this.#keep(object, key && stringValue(key), call.node, 'attribute', way);
      return;
    }
    if (this.#isBaseConstructor(call)) {
      const keeper = this.#selfIn(call);
      const certainty = this.#certaintyOfBase(call, use, way);
      if (!keeper || !certainty) return;
      this.#keep(keeper, undefined, passed, 'base', { ...way, certainty: atMost(way.certainty, certainty) });
      return;
    }
    if (receiver && GROWING_METHODS.has(name)) {
      // `extend` and `update` take the elements of what they are given.
      if (/^(extend|extendleft|update)$/.test(name) && !way.inDisplay && use.name === undefined) return;
      const isSplat = passed.parent?.is('dictionary_splat', 'list_splat') === true;
      const isContainer =
        this.#file.originOf(receiver)?.kind !== 'call' ||
        this.#file.isNewContainer(this.#file.originOf(receiver) ?? receiver);
      const certainty = atMost(way.certainty, isContainer ? 'proven' : 'likely');
      if (!isSplat) this.#into(receiver, passed, { ...way, certainty });
      return;
    }
    const emitter = receiver && REGISTERING_METHODS.test(name) ? this.#ownedBy(receiver, 0) : undefined;
    if (emitter) {
      const { attribute, isPart } = emitter;
      if (this.#isHeldWeakly(attribute)) return;
      const maker = this.#file.originOf(attribute);
      const made = maker && this.#file.call(maker);
      if (made && (this.#isWidget(made) || DROPS_ARGUMENTS.has(made.qualifiedName ?? ''))) return;
      const isOwned = !isPart && CONSTRUCTOR_NAME.test(made?.name ?? '');
      const mayBeWidget = WIDGET_MODULES.some((module) => this.#file.imports(module));
      // A part of a widget is one too; so is what holds methods weakly, as far as its modules tell.
      if (isPart && (mayBeWidget || this.#mayHoldWeakly(name))) return;
      // What has called back once drops the callback.
      if (
        isPart &&
        (ONE_SHOT.test(name) || (LOOP_NAME.test(receiver?.text ?? '') && /^add_callback/.test(name)))
      )
        return;
      const certainty = atMost(way.certainty, isOwned && !mayBeWidget ? 'likely' : 'possible');
      const keeper = attribute.child('object')?.unparenthesized ?? attribute;
      this.#keep(keeper, attribute.child('attribute')?.text, passed, 'object', { ...way, certainty });
      return;
    }
    if (KEEPS_ELEMENTS.has(qualifiedName ?? '')) {
      if (way.inDisplay || use.name !== undefined) this.value(call.node, { ...way, inDisplay: true });
      return;
    }
    const certainty = this.#certaintyOf(call, use);
    if (certainty === undefined) return;
    this.value(call.node, {
      through: [...way.through, call],
      certainty: atMost(way.certainty, certainty),
      inDisplay: way.inDisplay,
    });
  }

  /**
   * The attribute of self that an object is, or is a part of: `self.client` for `self.client.events`, also by way of a
   * local name and in `emitter or self.client.events`.
   */
  #ownedBy(node: Node, depth: number): { attribute: Node; isPart: boolean } | undefined {
    const target = node.unparenthesized;
    if (depth > DEEPEST) return undefined;
    if (target.kind === 'attribute') {
      const object = target.child('object')?.unparenthesized;
      if (object?.kind === 'identifier' && this.#file.isSelf(object)) {
        return { attribute: target, isPart: depth > 0 };
      }
      return object && this.#partOf(object, depth);
    }
    if (target.kind === 'identifier') {
      const binding = this.#file.binding(target);
      if (binding?.scope.kind !== 'function') return undefined;
      for (const { kind, value } of binding.assignments) {
        const found = kind === 'assign' && value ? this.#partOf(value, depth) : undefined;
        if (found) return found;
      }
      return undefined;
    }
    if (target.kind !== 'boolean_operator') return undefined;
    for (const operand of target.children) {
      const found = this.#partOf(operand, depth);
      if (found) return found;
    }
    return undefined;
  }

  #partOf(node: Node, depth: number): { attribute: Node; isPart: boolean } | undefined {
    const found = this.#ownedBy(node, depth + 1);
    // A name for a property, or for what nobody stores, may be a new object every time.
    return found && this.#isStored(found.attribute) ? found : undefined;
  }

  #storesOf(attribute: Node): readonly AttributeUse[] {
    const owner = this.#file.methodAround(attribute)?.class;
    const name = attribute.child('attribute')?.text ?? '';
    return owner?.storesOf(name) ?? [];
  }

  #isStored(attribute: Node): boolean {
    return this.#storesOf(attribute).some(({ through }) => through === 'instance');
  }

  #isHeldWeakly(attribute: Node): boolean {
    return this.#storesOf(attribute).some(({ value }) => {
      const name = value && this.#file.call(value.unparenthesized)?.qualifiedName;
      return name !== undefined && (HOLDS_WEAKLY.has(name) || HOLDS_FIRST_WEAKLY.has(name));
    });
  }

  #mayHoldWeakly(method: string): boolean {
    return WEAK_FOR_METHODS.some(
      (weak) => weak.method.test(method) && weak.modules.some((module) => this.#file.imports(module)),
    );
  }

  /** Whether what a call returns keeps the argument; undefined when it does not. */
  #certaintyOf(call: Call, use: Use): Certainty | undefined {
    const { qualifiedName = '', name = '' } = call;
    if (HOLDS_WEAKLY.has(qualifiedName) || DROPS_ARGUMENTS.has(qualifiedName)) return undefined;
    if (HOLDS_FIRST_WEAKLY.has(qualifiedName)) return use.position === 0 ? undefined : 'proven';
    if (this.#isWidget(call) || /weak/i.test(name)) return undefined;
    if (KEEPS_ARGUMENTS.has(qualifiedName)) return 'proven';
    const owner = this.#file.classNamed(call.callee);
    if (owner) {
      const made = owner.findMethod('__init__') ?? owner.findMethod('__new__');
      if (!made) return owner.isFullyKnown && !owner.dataclass && !owner.attrs ? undefined : 'likely';
      return this.#certaintyIn(made, use, 1);
    }
    const callee = this.#file.functionNamed(call.callee);
    if (callee) return this.#certaintyIn(callee, use, 0);
    return CONSTRUCTOR_NAME.test(name) ? 'likely' : 'possible';
  }

  /** The same for the constructor of a base class. */
  #certaintyOfBase(call: Call, use: Use, way: Way): Certainty | undefined {
    const owner = this.#file.methodAround(call.node)?.class;
    if (!owner || owner.derivesFrom(...DROPS_ARGUMENTS)) return undefined;
    const isElement = way.inDisplay || use.name !== undefined;
    if (!isElement && owner.derivesFrom(...KEEPS_ELEMENTS)) return undefined;
    const isSuper = call.receiver?.kind === 'call';
    const named = !isSuper && call.receiver ? this.#file.classNamed(call.receiver) : owner.bases[0]?.class;
    const made = named?.findMethod('__init__');
    return made ? this.#certaintyIn(made, use, isSuper ? 1 : 0) : 'likely';
  }

  /** Whether a function of the file keeps one of its parameters in what it makes. */
  #certaintyIn(callee: FunctionModel, use: Use, bound: number): Certainty | undefined {
    const { position, name } = use;
    const parameter =
      name === undefined
        ? callee.parameters.filter(({ kind }) => kind === 'positional')[(position ?? 0) + bound]
        : callee.parameter(name);
    if (!parameter || this.#depth >= DEEPEST) return 'likely';
    const binding = this.#file.binding(parameter.node);
    const isMaker = callee.selfName !== undefined;
    const answers = (binding?.references ?? []).map((reference): Certainty | undefined => {
      if (this.#file.scopeOf(reference).frame !== callee.scope) return 'likely';
      const how = this.#file.useOf(reference);
      if (how.kind === 'call' || how.kind === 'test' || how.kind === 'compare' || how.kind === 'iterate')
        return undefined;
      if (!isMaker) return how.kind === 'return' ? 'proven' : 'possible';
      const own = storingsBelow(this.#file, reference, this.#depth + 1).filter(({ keeper }) =>
        this.#file.isSelf(keeper),
      );
      if (own.some(({ certainty }) => certainty === 'proven')) return 'proven';
      return own.length > 0 || how.kind === 'argument' ? 'likely' : undefined;
    });
    return answers.reduce<Certainty | undefined>((best, next) => surest(best, next), undefined);
  }

  /** Widgets hold callbacks in the toolkit or weakly, and let go of them when they are destroyed. */
  #isWidget(call: Call): boolean {
    const owner = this.#file.classNamed(call.callee);
    return isWidgetName(call.qualifiedName) || (owner !== undefined && isWidgetClass(owner));
  }

  #isBaseConstructor(call: Call): boolean {
    if (call.name !== '__init__' && call.name !== '__new__') return false;
    const { receiver } = call;
    if (receiver?.kind === 'call')
      return this.#file.qualifiedName(receiver.child('function') ?? receiver) === 'builtins.super';
    const first = call.positional[0];
    return first !== undefined && this.#file.isSelf(first);
  }

  /** The `self` of the method around a call: the argument of `Base.__init__(self)`, or its parameter. */
  #selfIn(call: Call): Node | undefined {
    const first = call.positional[0];
    if (first && this.#file.isSelf(first)) return first;
    return this.#file.methodAround(call.node)?.parameters[0]?.node;
  }

  #keep(keeper: Node, attribute: string | undefined, at: Node, how: Storing['how'], way: Way): void {
    const { through, certainty } = way;
    this.found.push({ keeper, attribute, at, how, through, certainty });
  }
}

/** Whether two places are in different arms of one if statement: what one assigns, the other does not see. */
function areAlternatives(one: Node, other: Node): boolean {
  for (let at = other.ancestor('if_statement'); at; at = at.ancestor('if_statement')) {
    if (!at.contains(one)) continue;
    const arm = at.children.find((child) => child.contains(one));
    return arm?.is('block', 'elif_clause', 'else_clause') === true && !arm.contains(other);
  }
  return false;
}

const ORDER: readonly Certainty[] = ['possible', 'likely', 'proven'];

function atMost(one: Certainty, other: Certainty): Certainty {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}

function surest(one: Certainty | undefined, other: Certainty | undefined): Certainty | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? other : one;
}
