/** What becomes of a value: who has it once the statement that made it is done. */
import { COLLECTING_CONSTRUCTORS, GROWING_METHODS } from '../../knowledge/containers.js';
import type { ClassModel } from '../../names/class.js';
import type { Binding, Scope } from '../../names/scope.js';
import type { Use } from '../../names/use.js';
import type { Node } from '../../syntax/index.js';
import type { Call } from '../call.js';
import type { FileModel } from '../file-model.js';
import { qualifiedNames } from './function-names.js';
import { nameOfClass } from './references.js';
import { calleesOf } from './value-names.js';

/** One thing that becomes of a value. What it is kept in is named as in value-names.ts. */
export interface Fate {
  /**
   * `attribute`: of self. `class`: of a class object. `module`: a variable of a module. `foreign`: an attribute of
   * another object. `argument`: handed to a call. `default`: of a parameter. `decorator`: of a definition. `returned`
   * and `yielded`: by the function around. `with`: entered. `raised`. `captured`: a function defined there refers to
   * it. `local`: nothing but a local name has it. `used`: it is dropped at once.
   */
  readonly kind:
    | 'attribute'
    | 'class'
    | 'module'
    | 'foreign'
    | 'argument'
    | 'default'
    | 'decorator'
    | 'returned'
    | 'yielded'
    | 'with'
    | 'raised'
    | 'captured'
    | 'local'
    | 'used';
  /** The attribute, variable or parameter. */
  readonly name?: string;
  /** The class of the attribute; what is called with the argument. */
  readonly of?: string;
  /** As an element of what is kept there. */
  readonly element?: true;
  /** Kept only where there was nothing yet: `if self.x is None: self.x = C()`. */
  readonly lazy?: true;
  /** Of a local name: a loop that does not make it uses it again and again. */
  readonly looped?: true;
  /** Handed to a method of what is kept there, of which nothing is known. */
  readonly assumed?: true;
  /** The place among positional arguments. */
  readonly position?: number;
  /** The keyword of an argument. */
  readonly keyword?: string;
  /** What becomes of what the call answers. */
  readonly then?: readonly Fate[];
}

const USED: Fate = { kind: 'used' };
const LOCAL: Fate = { kind: 'local' };
/** How far a value is followed through names, displays and calls. */
const DEEPEST = 6;

/** What becomes of the value of an expression; never empty, never throws. */
export function fatesOf(file: FileModel, node: Node): readonly Fate[] {
  return distinct(fatesWithin(file, node, 0));
}

/** Where a local name or parameter leaves its value, other than in itself. Never throws. */
export function fatesOfBinding(file: FileModel, binding: Binding): readonly Fate[] {
  return distinct(keptBy(file, binding, 0));
}

function fatesWithin(file: FileModel, node: Node, depth: number): readonly Fate[] {
  if (depth > DEEPEST) return [LOCAL];
  const use = file.useOf(node);
  switch (use.kind) {
    case 'assigned':
      return targetsOf(use.by).flatMap((target) => fatesOfTarget(file, target, node, depth));
    case 'element':
      return fatesWithin(file, outermostDisplay(use.by), depth + 1).map(asElement);
    case 'produced':
      return fatesWithin(file, use.by, depth + 1).map(asElement);
    case 'argument':
      return fatesOfArgument(file, use, depth);
    case 'return':
      return [{ kind: 'returned' }];
    case 'yield':
      return [{ kind: 'yielded' }];
    case 'await':
      return fatesWithin(file, use.by, depth + 1);
    case 'raise':
      return [{ kind: 'raised' }];
    case 'with':
      return [withOf(file, use.by, node)];
    case 'other':
      return [fateElsewhere(file, node)];
    default:
      return [USED];
  }
}

/** `@C()`, `def f(x=C())`, `lambda: C()`: places that are no use of a value in a statement. */
function fateElsewhere(file: FileModel, node: Node): Fate {
  const outer = node.withParentheses;
  const { parent } = outer;
  if (parent?.kind === 'decorator') return { kind: 'decorator' };
  if (parent?.kind === 'lambda' && outer.field === 'body') return { kind: 'returned' };
  if (parent?.is('default_parameter', 'typed_default_parameter')) {
    const definition = parent.ancestor('function_definition', 'lambda');
    const model = definition && file.functionOf(definition);
    const of = model && qualifiedNames(file).get(model);
    const name = parent.child('name')?.text;
    return {
      kind: 'default',
      ...(of === undefined ? {} : { of: `#${of}` }),
      ...(name === undefined ? {} : { name }),
    };
  }
  return USED;
}

function fatesOfTarget(file: FileModel, target: Node, value: Node, depth: number): readonly Fate[] {
  switch (target.kind) {
    case 'identifier': {
      const binding = file.binding(target);
      if (!binding) return [LOCAL];
      const place = placeOfBinding(file, binding);
      if (place) return [isGuarded(value, target.text) ? { ...place, lazy: true } : place];
      return [...keptBy(file, binding, depth + 1), localOf(file, binding, value)];
    }
    case 'attribute':
      return [lazily(placeOfAttribute(file, target), target, value)];
    case 'subscript': {
      const container = target.child('value');
      return container
        ? placesOf(file, container, depth + 1).map((place) => lazily(asElement(place), target, value))
        : [LOCAL];
    }
  }
  return [LOCAL];
}

/** A local name that nothing else keeps, and whether a loop goes on using it. */
function localOf(file: FileModel, binding: Binding, value: Node): Fate {
  const around = file.loopAround(value)?.node;
  const isLooped = binding.references.some((reference) => {
    const loop = file.loopAround(reference)?.node;
    return loop !== undefined && loop !== around && !loop.contains(value);
  });
  return isLooped ? { kind: 'local', looped: true } : LOCAL;
}

/** `with C() as name:` */
function withOf(file: FileModel, item: Node, value: Node): Fate {
  const pattern = item.kind === 'as_pattern' ? item : item.children.find(({ kind }) => kind === 'as_pattern');
  const name = pattern?.child('alias')?.firstChild;
  const binding = name?.kind === 'identifier' ? file.binding(name) : undefined;
  const isLooped = binding !== undefined && localOf(file, binding, value).looped;
  return isLooped ? { kind: 'with', looped: true } : { kind: 'with' };
}

function fatesOfArgument(file: FileModel, use: Use, depth: number): readonly Fate[] {
  const call = file.call(use.by);
  if (!call) return [USED];
  if (COLLECTING_CONSTRUCTORS.has(call.qualifiedName ?? ''))
    return fatesWithin(file, use.by, depth + 1).map(asElement);
  const { receiver } = call;
  if (receiver && GROWING_METHODS.has(call.name ?? '') && file.useOf(use.by).kind === 'discarded') {
    return placesOf(file, receiver, depth + 1).map((place) => lazily(asElement(place), receiver, use.by));
  }
  const initialised = initialisedBy(file, call);
  if (initialised) return [{ kind: 'attribute', of: `#${nameOfClass(file, initialised)}`, name: '' }];
  const slot = use.name !== undefined ? { keyword: use.name } : { position: use.position ?? 0 };
  const isStatement = file.useOf(use.by).kind === 'discarded';
  const then = isStatement ? [] : fatesWithin(file, use.by, depth + 1).filter(({ kind }) => kind !== 'used');
  const callees = calleesOf(file, call.callee);
  const handed = (callees.length > 0 ? callees : ['?']).map(
    (of): Fate => ({ kind: 'argument', of, ...slot, ...(then.length > 0 ? { then } : {}) }),
  );
  if (!isStatement || !receiver || receiver.kind === 'call') return handed;
  // `self.scene.addItem(C())`: what becomes of the argument is known to the method alone, and the likeliest is that
  // it stays.
  const keepers = placesOf(file, receiver, depth + 1).filter(({ kind }) => kind !== 'local');
  return [...handed, ...keepers.map((place): Fate => ({ ...place, element: true, assumed: true }))];
}

/**
 * The class whose instance a base is made of here, which then has what it is given: `super().__init__(x)`,
 * `Base.__init__(self, x)`.
 */
function initialisedBy(file: FileModel, call: Call): ClassModel | undefined {
  if (call.name !== '__init__' || !call.receiver) return undefined;
  const isSuper = file.call(call.receiver)?.qualifiedName === 'builtins.super';
  const first = call.argument(0);
  return isSuper || (first && file.isSelf(first)) ? file.classAround(call.node) : undefined;
}

/** What a container, or any object, is kept in, by the expression that names it. */
function placesOf(file: FileModel, object: Node, depth: number): readonly Fate[] {
  const target = object.unparenthesized;
  if (depth > DEEPEST) return [LOCAL];
  switch (target.kind) {
    case 'identifier': {
      if (file.isSelf(target)) {
        const owner = file.classAround(target);
        return [owner ? { kind: 'attribute', of: `#${nameOfClass(file, owner)}`, name: '' } : LOCAL];
      }
      const binding = file.binding(target);
      if (!binding) return [LOCAL];
      const place = placeOfBinding(file, binding);
      if (place) return [place];
      if (binding.isParameter) return [{ kind: 'foreign', name: '' }];
      const kept = keptBy(file, binding, depth + 1);
      if (kept.length > 0) return kept;
      // `queue = self.queue`, and `for each in self.parts`.
      const only = binding.onlyAssignment;
      const source = (only?.value ?? only?.source)?.unparenthesized;
      return source?.is('attribute', 'subscript', 'identifier') ? placesOf(file, source, depth + 1) : [LOCAL];
    }
    case 'attribute':
      return [placeOfAttribute(file, target)];
    case 'subscript': {
      const value = target.child('value');
      return value ? placesOf(file, value, depth + 1) : [LOCAL];
    }
    case 'call': {
      // `self.table.setdefault(key, []).append(C())`
      const receiver = target.child('function')?.unparenthesized;
      const inner = receiver?.kind === 'attribute' ? receiver.child('object') : undefined;
      return inner ? placesOf(file, inner, depth + 1) : [LOCAL];
    }
  }
  return [LOCAL];
}

/** The place that a name of a module or of a class body is; undefined for names of functions. */
function placeOfBinding(file: FileModel, binding: Binding): Fate | undefined {
  if (binding.scope.kind === 'class') {
    const owner = file.classOf(binding.scope.node);
    return owner && { kind: 'class', of: `#${nameOfClass(file, owner)}`, name: binding.name };
  }
  const imported = binding.assignments.find(({ kind }) => kind === 'import')?.qualifiedName;
  if (imported !== undefined) return { kind: 'module', name: imported };
  return binding.scope.kind === 'module' ? { kind: 'module', name: `#${binding.name}` } : undefined;
}

function placeOfAttribute(file: FileModel, target: Node): Fate {
  const name = target.child('attribute')?.text ?? '';
  const object = target.child('object')?.unparenthesized;
  if (!object) return { kind: 'foreign', name };
  if (file.isSelf(object)) {
    const owner = file.classAround(object);
    return owner
      ? { kind: 'attribute', of: `#${nameOfClass(file, owner)}`, name }
      : { kind: 'foreign', name };
  }
  const instance = file.instanceClass(object);
  if (instance) return { kind: 'attribute', of: `#${nameOfClass(file, instance)}`, name };
  const owner = file.ownerOf(object);
  if (owner) return { kind: 'class', of: `#${nameOfClass(file, owner)}`, name };
  const qualifiedName = file.qualifiedName(target);
  if (qualifiedName !== undefined) return { kind: 'module', name: qualifiedName };
  // `self.part.x = C()`: as long as the part, and that as long as its owner.
  const inner = file.selfAttribute(object);
  const around = inner === undefined ? undefined : file.classAround(object);
  if (around && inner !== undefined)
    return { kind: 'attribute', of: `#${nameOfClass(file, around)}`, name: inner };
  return { kind: 'foreign', name };
}

/** What each local name leaves its value in; asked for while it is worked out, nothing: it only leads back. */
const keptByBinding = new WeakMap<Binding, readonly Fate[]>();

/** Uses of one name beyond this tell nothing new of where its values go. */
const MOST_USES = 40;

/** Where the value of a local name is left: in an attribute, a module, a container that is kept, with the caller. */
function keptBy(file: FileModel, binding: Binding, depth: number): readonly Fate[] {
  if (depth > DEEPEST) return [];
  const known = keptByBinding.get(binding);
  if (known) return known;
  keptByBinding.set(binding, []);
  const found = binding.references.slice(0, MOST_USES).flatMap((reference) => {
    const frame = file.scopeOf(reference).frame;
    if (frame !== binding.scope.frame) return capturedBy(file, frame, binding);
    const { kind } = file.useOf(reference);
    if (!KEEPING_USES.has(kind)) return [];
    // From its own depth on, so that the answer is the same whoever asks first.
    return fatesWithin(file, reference, 1).filter((fate) => fate.kind !== 'used' && fate.kind !== 'local');
  });
  const kept = distinct(found);
  keptByBinding.set(binding, kept);
  return kept;
}

/** The function defined in the binding's own frame through which another frame refers to it. */
function capturedBy(file: FileModel, frame: Scope, binding: Binding): readonly Fate[] {
  let inner: Scope | undefined = frame;
  while (inner?.parent && inner.parent.frame !== binding.scope.frame) inner = inner.parent.frame;
  const model = inner && file.functionOf(inner.node);
  const name = model && qualifiedNames(file).get(model);
  return name === undefined ? [] : [{ kind: 'captured', of: `#${name}` }];
}

const KEEPING_USES: ReadonlySet<Use['kind']> = new Set([
  'assigned',
  'element',
  'produced',
  'argument',
  'return',
  'yield',
  'raise',
  'with',
]);

/** Every target of `a = b = value`, and of a walrus. */
function targetsOf(by: Node): Node[] {
  const targets: Node[] = [];
  for (let at: Node | undefined = by; at; at = at.parent) {
    if (!at.is('assignment', 'named_expression')) break;
    const target = (at.child('left') ?? at.child('name'))?.unparenthesized;
    if (target) targets.push(target);
  }
  return targets;
}

function lazily(place: Fate, target: Node, value: Node): Fate {
  const name = target.kind === 'subscript' ? target.child('value')?.text : target.text;
  return name !== undefined && isGuarded(value, name) ? { ...place, lazy: true } : place;
}

/** A condition around the node, in the same function, asks for what is assigned there: `if self.x is None`. */
function isGuarded(node: Node, name: string): boolean {
  let at: Node = node;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.is('function_definition', 'lambda', 'class_definition')) return false;
    if (!parent.is('if_statement', 'elif_clause') || at.field === 'condition') continue;
    const condition = parent.child('condition');
    if (condition && mentions(condition, name)) return true;
  }
  return false;
}

/** Whether an expression of exactly this text is part of the other. */
function mentions(expression: Node, text: string): boolean {
  for (const node of expression.walk()) {
    if (node.is('identifier', 'attribute') && node.text === text) return true;
    // `hasattr(self, 'x')`
    if (node.kind === 'string_content' && text.endsWith(`.${node.text}`)) return true;
  }
  return false;
}

function asElement(fate: Fate): Fate {
  return fate.kind === 'local' || fate.kind === 'used' ? fate : { ...fate, element: true };
}

function outermostDisplay(node: Node): Node {
  let at = node;
  while (at.parent?.is('list', 'tuple', 'set', 'dictionary', 'pair', 'expression_list')) at = at.parent;
  return at;
}

function distinct(fates: readonly Fate[]): readonly Fate[] {
  if (fates.length < 2) return fates;
  const known = new Map(fates.map((fate) => [JSON.stringify(fate), fate]));
  return [...known.values()].slice(0, 8);
}
