/** Objects and what they keep, which hold each other. */
import type { LinkedPair, OwnedHelper, PlantedSelf } from '../model/index.js';
import type { ClassGraph } from './class-graph.js';
import { type Keeping, keeps, takes } from './keeping.js';
import { type Maker, Makers } from './makers.js';
import type { ProjectClass } from './project-class.js';

/** An object and something that it keeps hold each other. */
export type OwnerCycle = MadeCycle | ClosedCycles | PlantedCycle | UnseenCycle | LinkedCycle;

/** The owner hands itself to a helper that it keeps, and the helper is seen to keep it. */
export interface MadeCycle {
  readonly kind: 'made';
  readonly owner: ProjectClass;
  readonly helper: OwnedHelper;
  /** The class of the helper. */
  readonly target: ProjectClass;
  /** How the owner is kept: the last step is the store itself; more than one when the helper hands the owner on. */
  readonly kept: readonly Keeping[];
  /** The function or method that makes the helper for the owner, where it is not the owner itself. */
  readonly maker?: Maker;
}

/**
 * The same cycles by their other end: one place that keeps what a constructor is given, and all the owners that it closes a
 * cycle for.
 */
export interface ClosedCycles {
  readonly kind: 'closed';
  /** The store that closes them. */
  readonly keeping: Keeping;
  readonly cycles: readonly MadeCycle[];
}

/** The owner writes itself into an object that it keeps. */
export interface PlantedCycle {
  readonly kind: 'planted';
  readonly owner: ProjectClass;
  readonly planted: PlantedSelf;
}

/** Two local objects refer to each other. */
export interface LinkedCycle {
  readonly kind: 'linked';
  readonly path: string;
  readonly pair: LinkedPair;
}

/** The owner hands itself to something that it keeps and whose code is not in sight: it may be kept. */
export interface UnseenCycle {
  readonly kind: 'unseen';
  readonly owner: ProjectClass;
  readonly helper: OwnedHelper;
}

/**
 * Every class that hands itself to what it keeps, in order of path and place; then the same cycles once more, by the
 * places that close them. Never throws.
 */
export function* ownerCyclesIn(classes: ClassGraph): Generator<OwnerCycle> {
  const makers = new Makers(classes);
  const closed = new Map<string, ClosedCycles & { cycles: MadeCycle[] }>();
  for (const module of classes.modules) {
    for (const pair of module.linked) yield { kind: 'linked', path: module.path, pair };
    for (const summary of module.classes) {
      const owner = { summary, module };
      for (const planted of summary.planted) {
        if (!makers.isWeakSetter(planted.field, module)) yield { kind: 'planted', owner, planted };
      }
      for (const helper of summary.helpers) {
        const made = cycleMade(classes, makers, owner, helper);
        if (made === 'unseen') yield { kind: 'unseen', owner, helper };
        const keeping = typeof made === 'object' ? made.kept.at(-1) : undefined;
        if (typeof made !== 'object' || !keeping) continue;
        yield made;
        if (helper.receives !== '__init__') continue;
        // Code is not told of the cycles that its tests make with it.
        if (classes.isOfTests(owner) && keeping.path !== module.path) continue;
        const key = `${keeping.at.start} ${keeping.path}`;
        const known = closed.get(key);
        if (known) known.cycles.push(made);
        else closed.set(key, { kind: 'closed', keeping, cycles: [made] });
      }
    }
  }
  yield* closed.values();
}

/** The cycle by which a helper keeps its owner; undefined where it is seen not to, `unseen` where that cannot be told. */
function cycleMade(
  classes: ClassGraph,
  makers: Makers,
  owner: ProjectClass,
  helper: OwnedHelper,
): MadeCycle | 'unseen' | undefined {
  const target = classes.names.classNamed(helper.class, owner.module);
  if (target) {
    const kept = keeps(classes, target, helper.receives, helper.slot);
    return kept && { kind: 'made', owner, helper, target, kept };
  }
  let isSeen = false;
  for (const { making, module, byName } of makers.makingsFor(owner, helper)) {
    const made = takes(making, helper.slot) ? classes.names.classNamed(making.class, module) : undefined;
    const kept = made && keeps(classes, made, '__init__', making.slot);
    const maker: Maker = { name: making.name, path: module.path, at: making.at, byName };
    if (made && kept) return { kind: 'made', owner, helper, target: made, kept, maker };
    isSeen ||= made !== undefined;
  }
  return isSeen ? undefined : 'unseen';
}
