/** Tells a fragment in the objects of a caller. */
import type { Body } from '../code/index.js';
import { type Effect, effectsOn, type Fragment } from './fragment.js';
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
  /** Objects that the callee made, with whether they are different for each caller. */
  #different: Map<number, boolean> | undefined;
  /** What is being told is found where each call has its own: in its answer, in what was given to it. */
  #isOwn = true;

  constructor(run: Run, callee: Body, fragment: Fragment, bindings: Map<number, number>, node: number) {
    this.#run = run;
    this.#callee = callee;
    this.#fragment = fragment;
    this.#told = bindings;
    this.#node = node;
  }

  /** Makes what the callee leaves: in what it was given, in what it answers, in what is the same for every caller. */
  apply(): void {
    const { effects, answer, yields } = this.#fragment;
    if (effects.length === 0) return;
    this.value(answer);
    this.value(yields);
    for (let at = 0; at < effects.length && at < MOST_EFFECTS; at++) this.#applyOne(effects[at] as Effect);
  }

  /**
   * Whether what the callee made is different for each caller: the callee answers it, or it holds something that is. What
   * only objects hold that are the same for every caller is itself the same, and needs no copy.
   */
  #differs(id: number): boolean {
    this.#different ??= new Map();
    const known = this.#different.get(id);
    if (known !== undefined) return known;
    this.#different.set(id, false);
    const differs = this.#findDifference(id);
    this.#different.set(id, differs);
    return differs;
  }

  #findDifference(id: number): boolean {
    const { values } = this.#run;
    const { base, kind } = this.#run.object(id);
    const isSame = (held: number): boolean =>
      this.#isInside(held) ? !this.#differs(held) : this.object(held) === values.single(held);
    if (kind === Kind.Frame || (base >= 0 && !isSame(base))) return true;
    for (const effect of effectsOn(this.#fragment, id)) {
      for (const held of values.objects(effect.value)) if (!isSame(held)) return true;
    }
    return false;
  }

  #applyOne(effect: Effect): void {
    const run = this.#run;
    const targets = this.object(effect.object);
    const isSame = run.values.only(targets) === effect.object;
    this.#isOwn = !isSame;
    const value = this.value(effect.value);
    this.#isOwn = true;
    // The callee has noted these holds already.
    if (isSame && value === effect.value && (effect.isPartial || this.#isInside(effect.object))) return;
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
    if (this.#isInside(id)) return this.#isOwn || this.#differs(id) ? this.#copy(object) : itself;
    // What the caller itself has made and the callee knows is from an earlier run of the caller.
    if (object.body === run.body.id && !this.#isNested() && run.isAging(object.kind)) {
      return values.single(run.store.objects.old(id));
    }
    const home = run.store.homeOf(id);
    if (!home) return itself;
    const base = this.object(home.object);
    if (base === values.single(home.object)) return itself;
    return this.#read(base, home.part) || itself;
  }

  /** A function that the caller defines knows what this run of it has made. */
  #isNested(): boolean {
    const { bodies } = this.#run.context.code;
    for (let outer = this.#callee.outer; outer !== undefined; outer = bodies[outer]?.outer) {
      if (outer === this.#run.body.id) return true;
    }
    return false;
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
