/** Tells a fragment in the objects of a caller. */
import type { Body } from '../code/index.js';
import type { Effect, Fragment } from './fragment.js';
import { type HeapObject, isPlain, Kind } from './object.js';
import { Role, UNKNOWN } from './objects.js';
import type { Run } from './run.js';
import { type Making, seen } from './store.js';
import { NOTHING } from './values.js';

/** A copy of a copy of a copy stands for itself: deeper calls share their objects. */
const DEEPEST_COPY = 3;

/** Effects of one call beyond this are not told. */
const MOST_EFFECTS = 300;

export class Instantiation {
  readonly #run: Run;
  readonly #callee: Body;
  readonly #fragment: Fragment;
  /** The objects of the callee, each with what it stands for in the caller. */
  readonly #told: Map<number, number>;
  readonly #node: number;

  constructor(
    run: Run,
    callee: Body,
    fragment: Fragment,
    bindings: ReadonlyMap<number, number>,
    node: number,
  ) {
    this.#run = run;
    this.#callee = callee;
    this.#fragment = fragment;
    this.#told = new Map(bindings);
    this.#node = node;
  }

  /** Makes what the callee leaves: first in what it was given, then in what it made and left there. */
  apply(): void {
    let waiting = this.#fragment.effects;
    if (waiting.length > MOST_EFFECTS) waiting = waiting.slice(0, MOST_EFFECTS);
    this.value(this.#fragment.answer);
    this.value(this.#fragment.yields);
    for (let left = -1; waiting.length !== left; ) {
      left = waiting.length;
      const later: Effect[] = [];
      for (const effect of waiting) {
        if (this.#isInside(effect.object) && !this.#told.has(effect.object)) later.push(effect);
        else this.#applyOne(effect);
      }
      waiting = later;
    }
  }

  #applyOne(effect: Effect): void {
    const run = this.#run;
    const targets = this.object(effect.object);
    const value = this.value(effect.value);
    if (!effect.isPartial && run.values.only(targets) !== undefined) {
      run.set(targets, effect.part, value, this.#making(effect), this.#isWeak(effect));
    } else {
      run.add(targets, effect.part, value, this.#making(effect), this.#isWeak(effect));
    }
  }

  /** Where the callee makes the hold. */
  #making(effect: Effect): Making {
    const { store } = this.#run;
    for (const to of store.values.objects(effect.value)) {
      const hold = store.hold(effect.object, effect.part, to);
      if (hold) return { at: hold.at, certainty: hold.certainty, callee: hold.callee, until: hold.until };
    }
    return seen(this.#node);
  }

  #isWeak(effect: Effect): boolean {
    const { store } = this.#run;
    for (const to of store.values.objects(effect.value)) {
      const hold = store.hold(effect.object, effect.part, to);
      if (hold) return hold.isWeak;
    }
    return false;
  }

  /** A value of the callee in the caller's objects. */
  value(value: number): number {
    const { values } = this.#run;
    let told = NOTHING;
    for (const id of values.objects(value)) told = values.join(told, this.object(id));
    return told;
  }

  /** What an object of the callee stands for in the caller. */
  object(id: number): number {
    const known = this.#told.get(id);
    if (known !== undefined) return known;
    const { values } = this.#run;
    // An object that is reached through itself stands for itself until it is told.
    this.#told.set(id, values.single(id));
    const told = this.#tell(id);
    this.#told.set(id, told);
    return told;
  }

  /** Whether the callee made an object. */
  #isInside(id: number): boolean {
    const object = this.#run.object(id);
    return object.body === this.#callee.id && object.kind !== Kind.Path && object.kind !== Kind.Given;
  }

  #tell(id: number): number {
    const run = this.#run;
    const { values } = run;
    const object = run.object(id);
    const itself = values.single(id);
    if (isPlain(object.kind)) return itself;
    switch (object.kind) {
      case Kind.Path:
        return this.#throughBase(object);
      case Kind.Named:
      case Kind.Module:
      case Kind.Self:
      case Kind.Given:
        return itself;
    }
    if (this.#isInside(id)) return this.#copy(object);
    const home = run.store.homeOf(id);
    if (!home) return itself;
    const base = this.object(home.object);
    if (base === values.single(home.object)) return itself;
    return this.#read(base, home.part) || itself;
  }

  #throughBase(path: HeapObject): number {
    const run = this.#run;
    const base = this.object(path.base);
    if (base === run.values.single(path.base)) return run.values.single(path.id);
    return this.#read(base, path.part) || run.values.single(UNKNOWN);
  }

  #read(objects: number, part: number): number {
    const run = this.#run;
    let value = NOTHING;
    for (const id of run.values.objects(objects)) {
      value = run.values.join(value, run.readOpen(id, part, this.#node));
    }
    return value;
  }

  #copy(object: HeapObject): number {
    const run = this.#run;
    const itself = run.values.single(object.id);
    if (this.#depth(object) >= DEEPEST_COPY) return itself;
    const base = object.base < 0 ? -1 : (run.values.objects(this.object(object.base))[0] ?? -1);
    const { kind, node, code, part, name } = object;
    const copy = run.allocate(Role.Copy, object.id, {
      kind,
      node,
      code,
      part,
      name,
      class: object.class,
      base,
      original: object.id,
    });
    return run.values.single(copy);
  }

  #depth(object: HeapObject): number {
    let depth = 0;
    for (let at = object; at.original >= 0; at = this.#run.object(at.original)) depth++;
    return depth;
  }
}
