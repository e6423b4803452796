/** How instances keep what their methods are given, followed from class to class. */
import type { ArgumentSlot, ClassSummary, ModuleSummary } from '../model/index.js';
import type { ClassGraph } from './class-graph.js';
import type { ProjectClass, ProjectPlace } from './project-class.js';

/** One step on the way by which an object keeps what it was given. */
export interface Keeping extends ProjectPlace {
  readonly class: ProjectClass;
  /** The attribute that holds it. */
  readonly attribute: string;
}

/** How deep a value is followed from constructor to constructor; real chains have two or three steps. */
const DEEPEST = 6;

/**
 * How instances of a class keep what one of their methods is given: the shortest chain of stores, or undefined when
 * none is to be seen. Follows calls of other methods, of base classes, and constructors whose object is kept. Never throws.
 */
export function keeps(
  classes: ClassGraph,
  owner: ProjectClass,
  method: string,
  slot: ArgumentSlot,
): readonly Keeping[] | undefined {
  return keepsWithin(classes, owner, method, slot, 0);
}

/** Whether a callee that a file names keeps an argument: see ProjectModel. Never throws. */
export function keepsArgument(
  classes: ClassGraph,
  callee: string,
  slot: ArgumentSlot,
  from: ModuleSummary,
): 'yes' | 'no' | 'unknown' {
  const made = classes.names.classNamed(callee, from);
  const dot = callee.lastIndexOf('.');
  const owner = made ?? classes.names.classNamed(callee.slice(0, dot), from);
  if (!owner) return 'unknown';
  if (keeps(classes, owner, made ? '__init__' : callee.slice(dot + 1), slot)) return 'yes';
  const isWhole = classes
    .ancestors(owner)
    .every((ancestor) => classes.bases(ancestor).length === ancestor.summary.bases.length);
  return isWhole ? 'no' : 'unknown';
}

function keepsWithin(
  classes: ClassGraph,
  owner: ProjectClass,
  method: string,
  slot: ArgumentSlot,
  depth: number,
): readonly Keeping[] | undefined {
  if (depth > DEEPEST) return undefined;
  const home = classes.ancestors(owner).find(({ summary }) => summary.methods.includes(method));
  if (!home) return undefined;
  const { summary, module } = home;
  const kept = summary.kept.find(
    (fact) => fact.method === method && takes(fact, slot) && !isHeldWeakly(classes, owner, fact.attribute),
  );
  if (kept) return [{ class: home, attribute: kept.attribute, path: module.path, at: kept.at }];
  let shortest: readonly Keeping[] | undefined;
  for (const fact of summary.passed) {
    if (fact.method !== method || !takes(fact, slot)) continue;
    const further = follow(classes, owner, home, fact, depth);
    if (further && (!shortest || further.length < shortest.length)) shortest = further;
  }
  return shortest;
}

/** `self.owner = owner`, where `owner` is a property whose setter makes a weak reference. */
function isHeldWeakly(classes: ClassGraph, owner: ProjectClass, attribute: string): boolean {
  return classes.ancestors(owner).some(({ summary }) => summary.weakSetters?.includes(attribute));
}

function follow(
  classes: ClassGraph,
  owner: ProjectClass,
  home: ProjectClass,
  fact: ClassSummary['passed'][number],
  depth: number,
): readonly Keeping[] | undefined {
  const { to, slot } = fact;
  if (to.kind === 'self') return keepsWithin(classes, owner, to.method, slot, depth + 1);
  if (to.kind === 'super') {
    for (const base of classes.bases(home)) {
      const kept = keepsWithin(classes, base, to.method, slot, depth + 1);
      if (kept) return kept;
    }
    return undefined;
  }
  const made = classes.names.classNamed(to.class, home.module);
  const kept = made && keepsWithin(classes, made, '__init__', slot, depth + 1);
  if (!kept || fact.attribute === undefined) return undefined;
  return [{ class: home, attribute: fact.attribute, path: home.module.path, at: fact.at }, ...kept];
}

/** Whether a fact about a parameter is about what is passed in a slot. Never throws. */
export function takes(fact: { position: number; parameter: string }, slot: ArgumentSlot): boolean {
  return 'keyword' in slot ? fact.parameter === slot.keyword : fact.position === slot.position;
}
