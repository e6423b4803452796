/** What the whole file says about each part of each object: the flow-insensitive half of the heap. */
import type { Binding } from '../names/index.js';
import { Certainty, type Hold, isPlain, Kind, PartKind } from './object.js';
import { BEFORE, MOST_PARTS, Objects, UNKNOWN } from './objects.js';
import { NOTHING, Values } from './values.js';

/** Where a hold is made, and how sure it is. */
export interface Making {
  readonly at: number;
  readonly certainty: Certainty;
  readonly callee?: string | undefined;
  /** When the hold ends by itself: `called`, `done`, `returned`. */
  readonly until?: string | undefined;
}

/** A call that takes something out of an object again, such as `bus.remove_listener(self.on_data)`. */
export interface TakenOut {
  readonly from: number;
  readonly value: number;
  readonly at: number;
  readonly body: number;
}

/** One part of one object. */
export interface Cell {
  readonly object: number;
  readonly part: number;
}

export class Store {
  readonly objects = new Objects();
  readonly values = new Values(UNKNOWN);
  /** What each part holds, as the ends of all bodies leave it. */
  readonly #fields = new Map<number, number>();
  /** Holds by cell and object. */
  readonly #holds = new Map<number, Map<number, Hold>>();
  /** The parts of an object that have been written to. */
  readonly #partsOf = new Map<number, Set<number>>();
  /** What each name that inner frames read may stand for. */
  readonly #cells = new Map<Binding, number>();
  /** Where an object was first found: `self.x`, for a container that `self.x` holds. */
  readonly #homes = new Map<number, Cell>();

  key(object: number, part: number): number {
    return object * MOST_PARTS + part;
  }

  // ---- Fields

  /** What a part of an object holds at the end of any body. */
  field(object: number, part: number): number {
    return this.#fields.get(this.key(object, part)) ?? NOTHING;
  }

  /** What a part holds, by its key. */
  fieldByKey(key: number): number {
    return this.#fields.get(key) ?? NOTHING;
  }

  /** Adds to what a part may hold. */
  addField(object: number, part: number, value: number): void {
    const key = this.key(object, part);
    const before = this.#fields.get(key) ?? NOTHING;
    const joined = this.values.join(before, this.values.without(value, BEFORE));
    if (joined === before && this.#fields.has(key)) return;
    this.#fields.set(key, joined);
    this.touch(object, part);
    for (const each of this.values.objects(value)) this.#settle(each, object, part);
  }

  /** Notes that an object has a part. */
  touch(object: number, part: number): void {
    const parts = this.#partsOf.get(object);
    if (parts) parts.add(part);
    else this.#partsOf.set(object, new Set([part]));
  }

  partsOf(object: number): Iterable<number> {
    return this.#partsOf.get(object) ?? [];
  }

  /** The parts under which a container holds what an iteration gives. */
  *elementPartsOf(object: number): Generator<number> {
    for (const part of this.partsOf(object)) {
      const { kind } = this.objects.partAt(part);
      if (kind === PartKind.Element || kind === PartKind.Key) yield part;
    }
  }

  #settle(object: number, base: number, part: number): void {
    const { kind } = this.objects.get(object);
    if (isPlain(kind) || kind === Kind.Self || this.#homes.has(object)) return;
    if (kind === Kind.Container || kind === Kind.Instance || kind === Kind.Result) {
      this.#homes.set(object, { object: base, part });
    }
  }

  /** The part of another object in which an object was first found to be held. */
  homeOf(object: number): Cell | undefined {
    return this.#homes.get(object);
  }

  // ---- Names of outer frames

  cell(binding: Binding): number {
    return this.#cells.get(binding) ?? NOTHING;
  }

  addCell(binding: Binding, value: number): void {
    const before = this.#cells.get(binding) ?? NOTHING;
    const joined = this.values.join(before, value);
    if (joined === before) return;
    this.#cells.set(binding, joined);
  }

  // ---- What is taken out again

  readonly takenOut: TakenOut[] = [];

  /** Notes that a method which takes things out was called on an object with these arguments. */
  noteTakenOut(from: number, args: readonly { value: number }[], at: number, body: number): void {
    for (const { value } of args) {
      if (!this.takenOut.some((each) => each.from === from && each.at === at)) {
        this.takenOut.push({ from, value, at, body });
      }
    }
  }

  // ---- Holds

  /** Notes how one object came to hold another; the surest way is kept. */
  addHold(from: number, part: number, to: number, making: Making, isWeak: boolean, body: number): void {
    if (isPlain(this.objects.kindOf(to)) || isPlain(this.objects.kindOf(from))) return;
    const key = this.key(from, part);
    let holds = this.#holds.get(key);
    if (!holds) {
      holds = new Map();
      this.#holds.set(key, holds);
    }
    const known = holds.get(to);
    if (known && known.certainty <= making.certainty) return;
    const { at, certainty, callee, until } = making;
    holds.set(to, { from, part, to, isWeak, certainty, at, body, callee, until });
  }

  /** The hold of one object by a part of another. */
  hold(from: number, part: number, to: number): Hold | undefined {
    return this.#holds.get(this.key(from, part))?.get(to);
  }

  /** Every hold that was ever noted, whether the end of its body leaves it or not. */
  *allHolds(): Generator<Hold> {
    for (const holds of this.#holds.values()) yield* holds.values();
  }
}

/** A making that is written in the code. */
export function seen(at: number): Making {
  return { at, certainty: Certainty.Seen };
}
