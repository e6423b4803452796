/**
 * Functions that watch one argument weakly and keep another until it dies, and calls that hand them two objects of which the
 * second was given the first.
 */

import type { FunctionModel } from '../names/function.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { FileModel } from './file-model.js';
import { holdByCallback, holdOn } from './holding.js';
import type { WeakHolding } from './weak-holding.js';

/** `def register(self, obj, resource)` with a weak reference to `obj` whose callback holds `resource`. */
export interface Watcher {
  readonly function: FunctionModel;
  /** Places among the positional parameters, without `self`. */
  readonly watched: number;
  readonly kept: number;
  readonly node: Node;
}

/** A resource that was given an object is to be kept until the object dies. */
export interface WatchedHandover {
  /** What watches the object. */
  readonly node: Node;
  /** The call that hands both over, with the places of both; undefined where the weak reference is made here. */
  readonly through?: { readonly call: Call; readonly watched: number; readonly kept: number };
  readonly object: Node;
  readonly resource: Node;
  /** The constructor of the resource. */
  readonly maker: Node;
  /** The method of the resource that was given the object; `__init__` when it was made with it. */
  readonly method: string;
  readonly given: Node;
  readonly position: number;
}

/** The functions of a file that watch one parameter and keep another until it dies. Never throws. */
export function* watchersOf(file: FileModel): Generator<Watcher> {
  for (const holding of file.weakHoldings) {
    const model = file.functionAround(holding.node);
    if (!model || model.isLambda || file.isTestCode(holding.node)) continue;
    const names = model.parameters
      .filter(({ kind, name }) => kind === 'positional' && name !== model.selfName)
      .map(({ name }) => model.scope.bindings.get(name));
    const watched = names.findIndex((binding) => binding && binding === file.binding(holding.value));
    if (watched < 0) continue;
    for (const [kept, binding] of names.entries()) {
      const name = binding?.references[0];
      if (kept !== watched && name && keeps(file, holding, name)) {
        yield { function: model, watched, kept, node: holding.node };
      }
    }
  }
}

/** What waits for the death of an object keeps what a name stands for until then. */
function keeps(file: FileModel, holding: WeakHolding, name: Node): boolean {
  const isWanted = (expression: Node): boolean => {
    const hold = holdOn(file, expression, name) ?? holdByCallback(file, expression, name);
    return hold !== undefined && hold.certainty !== 'possible';
  };
  switch (holding.as) {
    case 'key':
      return holding.counterpart !== undefined && isWanted(holding.counterpart);
    case 'reference':
    case 'finalizer':
      // A reference that nobody keeps calls nothing back.
      if (holding.as === 'reference' && file.useOf(holding.node).kind === 'discarded') return false;
      return (holding.call?.argumentNodes.slice(1) ?? []).some((argument) =>
        isWanted(argument.child('value') ?? argument),
      );
  }
  return false;
}

/** Where a file has an object watched, with a resource to keep until then that it has given the object to. Never throws. */
export function* watchedHandoversOf(file: FileModel): Generator<WatchedHandover> {
  for (const call of callsWithMade(file)) {
    if (call.qualifiedName?.startsWith('builtins.')) continue;
    const { positional } = call;
    if (positional.filter(({ kind }) => kind === 'identifier').length < 2) continue;
    if (file.isTestCode(call.node)) continue;
    for (const [kept, resource] of positional.entries()) {
      for (const [watched, object] of positional.entries()) {
        const given = kept === watched ? undefined : givenTo(file, resource, object, call.node);
        if (given) yield { node: call.node, through: { call, watched, kept }, object, resource, ...given };
      }
    }
  }
  for (const holding of file.weakHoldings) {
    if (holding.as !== 'reference' && holding.as !== 'finalizer' && holding.as !== 'key') continue;
    if (file.isTestCode(holding.node)) continue;
    const kept = holding.as === 'key' ? [holding.counterpart] : holding.call?.argumentNodes.slice(1);
    for (const argument of kept ?? []) {
      const expression = argument?.child('value') ?? argument;
      // What is seen to hold the object in this file alone is told of without other files.
      if (!expression || holdOn(file, expression, holding.value)) continue;
      // `resource.close`, `resource`
      let resource: Node | undefined = expression.unparenthesized;
      while (resource?.kind === 'attribute') resource = resource.child('object')?.unparenthesized;
      const given = resource && givenTo(file, resource, holding.value, holding.node);
      if (resource && given && keeps(file, holding, resource)) {
        yield { node: holding.node, object: holding.value, resource, ...given };
      }
    }
  }
}

/** Calls that are passed a local name for what a call has made, with something else; in source order. */
function callsWithMade(file: FileModel): Call[] {
  const nodes = new Set<Node>();
  for (const scope of file.scopes) {
    if (scope.kind !== 'function') continue;
    for (const binding of scope.bindings.values()) {
      if (binding.onlyValue?.unparenthesized.kind !== 'call') continue;
      for (const reference of binding.references) {
        const argument = reference.withParentheses;
        const call = argument.parent?.kind === 'argument_list' ? argument.parent.parent : undefined;
        const isAlone = !argument.nextSibling && argument.parent?.firstChild === argument;
        if (call?.kind === 'call' && !isAlone && !call.hasError) nodes.add(call);
      }
    }
  }
  return [...nodes].sort((a, b) => a.index - b.index).flatMap((node) => file.call(node) ?? []);
}

/** How the function has given an object to what a local name stands for: `resource = Resource(object)`, `resource.attach(object)`. */
function givenTo(
  file: FileModel,
  name: Node,
  object: Node,
  except: Node,
): Pick<WatchedHandover, 'maker' | 'method' | 'given' | 'position'> | undefined {
  const resource = name.unparenthesized;
  const target = object.unparenthesized;
  if (resource.kind !== 'identifier' || target.kind !== 'identifier') return undefined;
  const binding = file.binding(resource);
  const wanted = file.binding(target);
  if (!binding || !wanted || binding === wanted || binding.scope.kind !== 'function') return undefined;
  const made = binding.onlyValue && file.call(binding.onlyValue.unparenthesized);
  if (!made) return undefined;
  const placeIn = (call: Call): number =>
    call.positional.findIndex(
      (argument) => argument.kind === 'identifier' && file.binding(argument) === wanted,
    );
  const ofMaking = placeIn(made);
  if (ofMaking >= 0) {
    return { maker: made.callee, method: '__init__', given: made.node, position: ofMaking };
  }
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    const call = use.kind === 'method' && use.by !== except ? file.call(use.by) : undefined;
    const position = call ? placeIn(call) : -1;
    if (!call || position < 0) continue;
    return { maker: made.callee, method: call.name ?? '', given: call.node, position };
  }
  return undefined;
}
