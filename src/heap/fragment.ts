/** What running a function adds to any heap: the summary that calls of it are answered from. */
import { isPlain, Kind } from './object.js';
import { BEFORE } from './objects.js';
import type { Run } from './run.js';
import { UNSET } from './state.js';
import type { Cell } from './store.js';

/** A part that the function leaves other than it found it. */
export interface Effect extends Cell {
  /** What the part holds in the end, in the objects of the function. */
  readonly value: number;
  /** On some ways out the part holds what it held before. */
  readonly isPartial: boolean;
}

export interface Fragment {
  readonly effects: readonly Effect[];
  /** What it returns. */
  readonly answer: number;
  /** What it yields, where it is a generator. */
  readonly yields: number;
}

/** Of a function that is being interpreted, or whose code is too large. */
export const NO_EFFECT: Fragment = { effects: [], answer: 0, yields: 0 };

/** What a run leaves, for calls of its body: nothing of the objects that nobody can reach who called it. */
export function fragmentOf(run: Run): Fragment {
  const { answer, yields } = run;
  return { effects: inReach(run, effectsOf(run)), answer, yields };
}

function effectsOf(run: Run): Effect[] {
  const effects: Effect[] = [];
  const { values, store, slots, state } = run;
  for (let at = 0; at < slots.cells.length; at++) {
    const value = state[slots.names + at] ?? UNSET;
    if (value === UNSET) continue;
    const { object, part } = store.cellAt(slots.cells[at] as number);
    if (isPlain(run.object(object).kind)) continue;
    const isPartial = values.has(value, BEFORE);
    effects.push({ object, part, value: values.without(value, BEFORE), isPartial });
  }
  for (const effect of run.handed) effects.push(effect);
  return effects;
}

/** The effects on objects that were there before, or that these or the answer lead to; in an order that leads there. */
function inReach(run: Run, effects: readonly Effect[]): Effect[] {
  const reached = new Set<number>();
  const reach = (value: number): void => {
    for (const id of run.values.objects(value)) {
      if (reached.has(id)) continue;
      reached.add(id);
      const { base } = run.object(id);
      if (base >= 0) reached.add(base);
    }
  };
  reach(run.answer);
  reach(run.yields);
  const found: Effect[] = [];
  let waiting = effects;
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    const later: Effect[] = [];
    for (const effect of waiting) {
      const root = rootOf(run, effect.object);
      if (isInside(run, root) && !reached.has(root) && !reached.has(effect.object)) {
        later.push(effect);
        continue;
      }
      found.push(effect);
      reach(effect.value);
    }
    waiting = later;
  }
  return found;
}

/** The object that a path starts from. */
function rootOf(run: Run, id: number): number {
  let root = id;
  while (run.object(root).kind === Kind.Path) root = run.object(root).base;
  return root;
}

/** Whether the run's body made an object. */
function isInside(run: Run, id: number): boolean {
  const { body, kind } = run.object(id);
  return body === run.body.id && kind !== Kind.Given;
}

const NO_EFFECTS: readonly Effect[] = [];
const BY_OBJECT = new WeakMap<Fragment, ReadonlyMap<number, readonly Effect[]>>();

/** The effects of a fragment on one object. */
export function effectsOn(fragment: Fragment, object: number): readonly Effect[] {
  let byObject = BY_OBJECT.get(fragment);
  if (!byObject) {
    byObject = grouped(fragment.effects);
    BY_OBJECT.set(fragment, byObject);
  }
  return byObject.get(object) ?? NO_EFFECTS;
}

function grouped(effects: readonly Effect[]): ReadonlyMap<number, readonly Effect[]> {
  const groups = new Map<number, Effect[]>();
  for (const effect of effects) {
    const group = groups.get(effect.object);
    if (group) group.push(effect);
    else groups.set(effect.object, [effect]);
  }
  return groups;
}

/** The fragment that was there where the new one says the same, so that callers need not be run again. */
export function sameOr(known: Fragment | undefined, fragment: Fragment): Fragment {
  if (!known || known.answer !== fragment.answer || known.yields !== fragment.yields) return fragment;
  if (known.effects.length !== fragment.effects.length) return fragment;
  const isSame = known.effects.every((one, at) => {
    const other = fragment.effects[at] as Effect;
    const isSameCell = one.object === other.object && one.part === other.part;
    return isSameCell && one.value === other.value && one.isPartial === other.isPartial;
  });
  return isSame ? known : fragment;
}
