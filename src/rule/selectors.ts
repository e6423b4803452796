/** What a rule may listen to. A selector answers from an index of the model: a file without the site costs nothing. */

import { type CycleCase, type CycleShape, cycleCasesOf } from '../ask/index.js';
import {
  type Acquisition,
  acquisitionsOf,
  type Call,
  type ClassModel,
  containersOf,
  type FileModel,
  type FunctionModel,
  type Growing,
  type GrownContainer,
  growingOf,
  grownContainersOf,
  type Handler,
  type InstanceKeeping,
  type Iteration,
  instanceKeepingsOf,
  type Keeper,
  type Keeping,
  type Loop,
  type Scope,
  type Shape,
  type WeakHolding,
} from '../model/index.js';
import type { Node } from '../syntax/index.js';
import type { Selector } from './rule.js';

function selector<Site>(sites: (file: FileModel) => Iterable<Site>): Selector<Site> {
  return { phase: 'file', sites };
}

/** Calls of anything with one of these qualified names, such as `weakref.ref` or `builtins.open`. */
export function calls(...qualifiedNames: string[]): Selector<Call> {
  return selector((file) => inOrder(qualifiedNames.flatMap((name) => file.callsNamed(name))));
}

/** Calls of a method with one of these names on any object: `anything.readlines(...)`. */
export function methodCalls(...names: string[]): Selector<Call> {
  return selector((file) => inOrder(names.flatMap((name) => file.callsOfMethod(name))));
}

/** Every call of the file. Prefer `calls` and `methodCalls`: they are skipped where there is nothing to see. */
export function anyCall(): Selector<Call> {
  return selector((file) => file.calls);
}

/** A function that carries one of the decorators, called or not, and the decorator expression. */
export interface DecoratedFunction {
  readonly function: FunctionModel;
  readonly decorator: Node;
  readonly qualifiedName: string;
}

/** Functions decorated with one of these qualified names, such as `functools.lru_cache`. */
export function decoratedWith(...qualifiedNames: string[]): Selector<DecoratedFunction> {
  return selector(function* (file) {
    for (const model of file.functions) {
      for (const [index, qualifiedName] of model.decoratorNames.entries()) {
        const decorator = model.decorators[index];
        if (decorator && qualifiedName !== undefined && qualifiedNames.includes(qualifiedName)) {
          yield { function: model, decorator, qualifiedName };
        }
      }
    }
  });
}

/** Expressions that mention something by its qualified name, called or not: `gc.garbage`. */
export function references(...qualifiedNames: string[]): Selector<Node> {
  return selector((file) => inOrder(qualifiedNames.flatMap((name) => file.referencesTo(name))));
}

/** Classes. */
export function classes(): Selector<ClassModel> {
  return selector((file) => file.classes);
}

/** Functions and methods; lambdas are left out. */
export function functions(): Selector<FunctionModel> {
  return selector((file) => file.functions.filter((model) => !model.isLambda));
}

/** Containers that outlive a call, by what keeps them, with all that makes them grow and shrink. */
export function growing(...keepers: Keeper[]): Selector<Growing> {
  return selector((file) =>
    containersOf(file)
      .filter(({ keeper }) => keepers.includes(keeper))
      .map((container) => growingOf(file, container)),
  );
}

/** Containers that outlive a call, by what keeps them and how they take what they are given. */
export function grownContainers(
  keepings: readonly Keeping[],
  shapes: readonly Shape[],
): Selector<GrownContainer> {
  return selector((file) =>
    grownContainersOf(file).filter(
      ({ keeping, shape }) => keepings.includes(keeping) && shapes.includes(shape),
    ),
  );
}

/** Calls that acquire what must be released, with the owner of each. */
export function acquisitions(): Selector<Acquisition> {
  return selector((file) => acquisitionsOf(file));
}

/** `for` and `while` statements and comprehensions. */
export function loops(): Selector<Loop> {
  return selector((file) => file.loops);
}

/** `for` statements and `for` clauses of comprehensions: places where something is walked. */
export function iterations(): Selector<Iteration> {
  return selector((file) => file.iterations);
}

/** `except` clauses. */
export function handlers(): Selector<Handler> {
  return selector((file) => file.handlers);
}

/** Expressions that are handed to a weak reference, a weak container or a finalizer. */
export function weakHoldings(): Selector<WeakHolding> {
  return selector((file) => file.weakHoldings);
}

/** The sites of two selectors, in source order. */
export function either<One extends Placed, Other extends Placed>(
  one: Selector<One>,
  other: Selector<Other>,
): Selector<One | Other> {
  return selector((file) =>
    [...one.sites(file), ...other.sites(file)].sort((a, b) => startOf(a) - startOf(b)),
  );
}

/** Sites that have a place of their own, or stand for a decorated function. */
type Placed = { readonly start: number } | DecoratedFunction;

function startOf(site: Placed): number {
  return 'start' in site ? site.start : site.decorator.start;
}

/** Places that put an instance, or what its constructor was given, where it outlives the instance. */
export function instanceKeepings(): Selector<InstanceKeeping> {
  return selector((file) => instanceKeepingsOf(file));
}

/** Nodes of these kinds that hold no syntax error. For syntax that no other selector knows. */
export function nodes(...kinds: Node['kind'][]): Selector<Node> {
  return selector((file) =>
    inOrder(kinds.flatMap((kind) => file.nodes(kind)).filter((node) => !node.hasError)),
  );
}

/** Objects that hold themselves in one of these ways, as the object graph has them. */
export function cycles(...shapes: CycleShape[]): Selector<CycleCase> {
  return selector((file) => cycleCases(file).filter(({ shape }) => shapes.includes(shape)));
}

const casesByFile = new WeakMap<FileModel, readonly CycleCase[]>();

function cycleCases(file: FileModel): readonly CycleCase[] {
  let cases = casesByFile.get(file);
  if (!cases) {
    // The judge silences what stands in tests: their graph need not be made for it.
    cases = file.isTestFile ? [] : cycleCasesOf(file.graph);
    casesByFile.set(file, cases);
  }
  return cases;
}

/** The scope of the module: one site a file, for rules about module-level names. */
export function moduleScope(): Selector<Scope> {
  return selector((file) => [file.moduleScope]);
}

function inOrder<Site extends { readonly start: number }>(sites: Site[]): Site[] {
  return sites.sort((a, b) => a.start - b.start);
}
