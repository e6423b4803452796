/**
 * Where a file calls, and hands over, what may be a class or a function of the project: the places that tell how long
 * instances live and how many there are. Nothing is decided here.
 */
import { GROWING_METHODS } from '../../knowledge/containers.js';
import type { FunctionModel } from '../../names/function.js';
import type { Binding } from '../../names/scope.js';
import type { Node } from '../../syntax/index.js';
import type { FileModel, Loop } from '../file-model.js';
import { type Fate, fatesOf } from './fates.js';
import { qualifiedNames } from './function-names.js';
import { type SummarySpan, span } from './places.js';
import { nameOfClass } from './references.js';
import { calleesOf, ELEMENT_METHODS } from './value-names.js';

/** One place that calls something or hands it over. */
export interface Site {
  /** What is called or handed over; the forms of value-names.ts. */
  readonly what: readonly string[];
  readonly at: SummarySpan;
  /** It is not called here: the value itself goes somewhere. */
  readonly handed?: true;
  /** The function around, by its place in the list of functions; -1 at module level and in class bodies. */
  readonly within: number;
  /** In a loop; `few` where the loop is over what is written out, or over a table of the module. */
  readonly loop?: 'few' | 'many';
  /** Behind a flag that is set there: `if not self.ready: self.ready = True; ...`. */
  readonly once?: true;
  /** In `if __name__ == '__main__'`, at module level. */
  readonly main?: true;
  readonly fates: readonly Fate[];
}

/**
 * Every site of a file in which a class or function may be called or handed over. `order` has the places of its
 * functions. Never throws.
 */
export function sitesIn(file: FileModel, order: ReadonlyMap<FunctionModel, number>): Site[] {
  const context = { file, order };
  return merged([...callsIn(context), ...handedIn(context), ...decoratorsIn(context)]);
}

interface Context {
  readonly file: FileModel;
  readonly order: ReadonlyMap<FunctionModel, number>;
}

function* callsIn(context: Context): Generator<Site> {
  const { file } = context;
  for (const { node, callee, qualifiedName, positional, name, receiver } of file.calls) {
    const what = calleesOf(file, callee);
    if (what.length > 0 && !(receiver && GROWING_METHODS.has(name ?? '') && what[0]?.startsWith('?'))) {
      yield siteAt(context, node, what, fatesOf(file, node));
    }
    const first = positional[0];
    // `map(C, values)` makes one for each value, `defaultdict(C)` one for each key.
    if (first && (qualifiedName === 'builtins.map' || qualifiedName === 'collections.defaultdict')) {
      const made = calleesOf(file, first);
      const fates = fatesOf(file, node).map((fate): Fate => ({ ...fate, element: true }));
      if (made.length > 0) yield { ...siteAt(context, node, made, fates), loop: 'many' };
    }
  }
}

/**
 * Mentions of classes and functions that are no calls: `{'a': C}`, `register(C)`, `handler = C`,
 * `connect(self.on_click)`.
 */
function* handedIn(context: Context): Generator<Site> {
  const { file } = context;
  for (const scope of file.scopes) {
    for (const binding of scope.bindings.values()) {
      if (!mayBeCallable(binding)) continue;
      for (const reference of binding.references) yield* handedAt(context, reference);
    }
  }
  for (const node of file.nodes('attribute')) {
    const object = node.child('object')?.unparenthesized;
    const name = node.child('attribute')?.text ?? '';
    if (object?.kind !== 'identifier' || file.isWritten(node)) continue;
    const owner = file.isSelf(object) ? file.classAround(object) : undefined;
    const method = owner?.findMethod(name);
    if (!owner || !method || method.binding === 'property') continue;
    if (isHandedOver(file, node)) yield handing(context, node, [`#${nameOfClass(file, owner)}.${name}`]);
  }
  for (const node of file.nodes('lambda')) {
    const model = file.functionOf(node);
    const name = model && qualifiedNames(file).get(model);
    if (name !== undefined) yield handing(context, node, [`#${name}`]);
  }
}

/** A class, a function, what is imported, or a table of the module that may hold them. */
function mayBeCallable(binding: Binding): boolean {
  const isOfModule = binding.scope.kind === 'module';
  return binding.assignments.some(
    ({ kind, value }) =>
      kind === 'class' ||
      kind === 'def' ||
      kind === 'import' ||
      (isOfModule && value?.is('dictionary', 'list', 'tuple')),
  );
}

function* handedAt(context: Context, reference: Node): Generator<Site> {
  const { file } = context;
  let at = reference;
  while (at.withParentheses.parent?.kind === 'attribute' && at.withParentheses.field === 'object') {
    at = at.withParentheses.parent;
  }
  // `TABLE.values()` hands over what is in the table.
  const use = file.useOf(at);
  const isElement = use.kind === 'call' && ELEMENT_METHODS.has(at.child('attribute')?.text ?? '');
  if (isElement) at = use.by;
  if (!isHandedOver(file, at)) return;
  const what = calleesOf(file, at);
  if (what.length > 0) yield handing(context, at, what);
}

/** Its value goes somewhere, and is not only called, compared, tested, derived from or written in an annotation. */
function isHandedOver(file: FileModel, node: Node): boolean {
  const use = file.useOf(node);
  if (!['assigned', 'element', 'argument', 'return', 'yield', 'raise', 'other'].includes(use.kind))
    return false;
  if (use.kind === 'other') {
    const { parent } = node.withParentheses;
    return parent?.is('default_parameter', 'typed_default_parameter') === true;
  }
  if (use.kind === 'argument') {
    // The bases of a class are arguments too.
    if (use.by.kind !== 'call') return false;
    const callee = file.call(use.by)?.qualifiedName ?? '';
    if (ASKING.test(callee)) return false;
  }
  return node.ancestor('type', 'decorator', 'except_clause') === undefined || use.kind === 'argument';
}

const ASKING =
  /^(builtins\.(isinstance|issubclass|super|type|hasattr|getattr|callable|id|repr|str|len|map)|typing\.\w+|collections\.defaultdict)$/;

function handing(context: Context, node: Node, what: readonly string[]): Site {
  return { ...siteAt(context, node, what, fatesOf(context.file, node)), handed: true };
}

/** A decorator is handed what it decorates. */
function* decoratorsIn(context: Context): Generator<Site> {
  const { file } = context;
  for (const model of [...file.classes, ...file.functions]) {
    if (model.decorators.length === 0) continue;
    const name = 'bases' in model ? nameOfClass(file, model) : qualifiedNames(file).get(model);
    for (const decorator of model.decorators) {
      const of =
        decorator.kind === 'call'
          ? calleesOf(file, decorator.child('function') ?? decorator).map((each) => `=${each}`)
          : calleesOf(file, decorator);
      const fates = (of.length > 0 ? of : ['?']).map(
        (each): Fate => ({ kind: 'argument', of: each, position: 0 }),
      );
      yield { ...siteAt(context, decorator, [`#${name}`], fates), handed: true };
    }
  }
}

function siteAt(context: Context, node: Node, what: readonly string[], fates: readonly Fate[]): Site {
  const { file, order } = context;
  const around = file.functionAround(node);
  const within = around ? (order.get(around) ?? -1) : -1;
  const loop = loopOf(file, node);
  const isMain = within < 0 && file.isScript && isInMain(node);
  return {
    what,
    at: span(node),
    within,
    ...(loop ? { loop } : {}),
    ...(isMain ? { main: true as const } : {}),
    ...(around && isBehindFlag(node) ? { once: true as const } : {}),
    fates,
  };
}

function loopOf(file: FileModel, node: Node): Site['loop'] {
  let found: Site['loop'];
  for (let loop = file.loopAround(node); loop; loop = file.loopAround(loop.node)) {
    if (!isOverFew(file, loop)) return 'many';
    found = 'few';
  }
  return found;
}

/** What is looped over is written out here, or is a constant of a module. */
function isOverFew(file: FileModel, { iterable }: Loop): boolean {
  const target = iterable?.unparenthesized;
  if (!target) return false;
  if (target.is('list', 'tuple', 'set', 'dictionary')) return true;
  if (target.kind === 'call') {
    const call = file.call(target);
    const isView = /^(items|keys|values)$/.test(call?.name ?? '') && call?.receiver !== undefined;
    if (isView && call?.receiver) return isConstant(file, call.receiver);
    const inner = /^builtins\.(enumerate|sorted|reversed|zip|list|tuple)$/.test(call?.qualifiedName ?? '');
    const first = inner ? call?.argument(0) : undefined;
    return first !== undefined && (isConstant(file, first) || first.is('list', 'tuple', 'set', 'dictionary'));
  }
  return isConstant(file, target);
}

function isConstant(file: FileModel, node: Node): boolean {
  if (node.kind === 'identifier') {
    const binding = file.binding(node);
    if (binding?.assignments[0]?.kind === 'import') return true;
    const isShared = binding?.scope.kind === 'module' || binding?.scope.kind === 'class';
    if (isShared) return binding.assignments.length === 1;
    return (
      binding?.onlyValue?.is('list', 'tuple', 'set', 'dictionary') === true && hasElements(binding.onlyValue)
    );
  }
  return node.kind === 'attribute' && file.qualifiedName(node) !== undefined;
}

function hasElements(display: Node): boolean {
  return display.firstChild !== undefined;
}

/** A condition around the node, in the same function, is `not flag` of a flag that the block behind it sets. */
function isBehindFlag(node: Node): boolean {
  let at = node;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.is('function_definition', 'lambda', 'class_definition')) return false;
    if (parent.kind !== 'if_statement' || at.kind !== 'block') continue;
    const condition = parent.child('condition')?.unparenthesized;
    const flag =
      condition?.kind === 'not_operator' ? condition.child('argument')?.unparenthesized : undefined;
    if (!flag?.is('identifier', 'attribute')) continue;
    const isSet = at.children.some((statement) => {
      const assignment = statement.firstChild;
      const target = assignment?.kind === 'assignment' ? assignment.child('left') : undefined;
      return target?.text === flag.text && assignment?.child('right')?.kind === 'true';
    });
    if (isSet) return true;
  }
  return false;
}

function isInMain(node: Node): boolean {
  for (let at = node.ancestor('if_statement'); at; at = at.ancestor('if_statement')) {
    if (/^__name__\s*==/.test(at.child('condition')?.unparenthesized.text ?? '')) return true;
  }
  return false;
}

/** Sites that nothing tells apart are one, at the first of their places. */
function merged(sites: readonly Site[]): Site[] {
  const known = new Map<string, Site>();
  for (const site of sites) {
    const { what, within, handed, loop, main, once, fates } = site;
    const key = JSON.stringify([what, within, handed, loop, main, once, fates]);
    if (!known.has(key)) known.set(key, site);
  }
  return [...known.values()];
}
