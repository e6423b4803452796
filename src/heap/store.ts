/** What the whole file says about each part of each object: the flow-insensitive half of the heap. */
import type { Binding } from '../names/index.js';
import { Certainty, type Hold, isPlain, Kind, PartKind } from './object.js';
import { BEFORE, Objects, UNKNOWN } from './objects.js';
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

/** The parts of an object are searched one by one up to so many; beyond, they are indexed. */
const FEW_PARTS = 12;

export class Store {
  readonly objects: Objects;
  readonly values = new Values(UNKNOWN);
  /** The last cell of each object, or -1; the others follow by `#before`. */
  readonly #lastCell: number[] = [];
  readonly #before: number[] = [];
  /** The cells of objects with many parts, by part. */
  readonly #byPart = new Map<number, Map<number, number>>();
  /** Of each cell: whose it is, what it holds as the ends of all bodies leave it, and the holds that were noted. */
  readonly #objectOf: number[] = [];
  readonly #partOf: number[] = [];
  readonly #fields: number[] = [];
  readonly #holds: (Hold[] | undefined)[] = [];
  /** What each name that inner frames read may stand for. */
  readonly #names = new Map<Binding, number>();
  /** The cell in which an object was first found: that of `self.x`, for a container that `self.x` holds. */
  readonly #homes: number[] = [];

  /** For a file of so many instructions. */
  constructor(instructions: number) {
    this.objects = new Objects(instructions);
  }

  // ---- Cells

  /** The number of a part of an object, or -1 where nothing was ever said of it. */
  findCell(object: number, part: number): number {
    let cell = this.#lastCell[object] ?? -1;
    for (let searched = 0; cell >= 0; cell = this.#before[cell] as number) {
      if (this.#partOf[cell] === part) return cell;
      if (++searched === FEW_PARTS) return this.#indexOf(object).get(part) ?? -1;
    }
    return -1;
  }

  #indexOf(object: number): Map<number, number> {
    let index = this.#byPart.get(object);
    if (!index) {
      index = new Map();
      for (let cell = this.#lastCell[object] ?? -1; cell >= 0; cell = this.#before[cell] as number) {
        index.set(this.#partOf[cell] as number, cell);
      }
      this.#byPart.set(object, index);
    }
    return index;
  }

  /** The number of a part of an object, given on first request. */
  cell(object: number, part: number): number {
    const known = this.findCell(object, part);
    if (known >= 0) return known;
    const cell = this.#objectOf.push(object) - 1;
    this.#partOf.push(part);
    this.#fields.push(NOTHING);
    this.#holds.push(undefined);
    while (this.#lastCell.length <= object) this.#lastCell.push(-1);
    this.#before.push(this.#lastCell[object] as number);
    this.#lastCell[object] = cell;
    this.#byPart.get(object)?.set(part, cell);
    return cell;
  }

  /** Whose cell it is, and which part. */
  cellAt(cell: number): Cell {
    return { object: this.#objectOf[cell] ?? UNKNOWN, part: this.#partOf[cell] ?? 0 };
  }

  /** The parts of an object that anything was said of, in the order in which it was. */
  partsOf(object: number): readonly number[] {
    const parts: number[] = [];
    for (let cell = this.#lastCell[object] ?? -1; cell >= 0; cell = this.#before[cell] as number) {
      parts.push(this.#partOf[cell] as number);
    }
    return parts.reverse();
  }

  /** The parts under which a container holds what an iteration gives. */
  elementPartsOf(object: number): readonly number[] {
    return this.partsOf(object).filter((part) => this.#isElement(part));
  }

  #isElement(part: number): boolean {
    const { kind } = this.objects.partAt(part);
    return kind === PartKind.Element || kind === PartKind.Key;
  }

  // ---- Fields

  /** What a part of an object holds at the end of any body. */
  field(object: number, part: number): number {
    const cell = this.findCell(object, part);
    return cell < 0 ? NOTHING : (this.#fields[cell] ?? NOTHING);
  }

  /** What a cell holds at the end of any body. */
  fieldAt(cell: number): number {
    return this.#fields[cell] ?? NOTHING;
  }

  /** Adds to what a part may hold. */
  addField(object: number, part: number, value: number): void {
    this.addFieldAt(this.cell(object, part), value);
  }

  /** Adds to what a cell may hold. */
  addFieldAt(cell: number, value: number): void {
    const before = this.#fields[cell] ?? NOTHING;
    const joined = this.values.join(before, this.values.without(value, BEFORE));
    if (joined === before) return;
    this.#fields[cell] = joined;
    for (const each of this.values.objects(value)) this.#settle(each, cell);
  }

  #settle(object: number, cell: number): void {
    if (this.#homes[object] !== undefined) return;
    const { kind } = this.objects.get(object);
    if (kind !== Kind.Container && kind !== Kind.Instance && kind !== Kind.Result) return;
    while (this.#homes.length < object) this.#homes.push(undefined as unknown as number);
    this.#homes[object] = cell;
  }

  /** The part of another object in which an object was first found to be held. */
  homeOf(object: number): Cell | undefined {
    const cell = this.#homes[object];
    return cell === undefined ? undefined : this.cellAt(cell);
  }

  // ---- Names of outer frames

  /** What a name that inner frames read may stand for. */
  nameValue(binding: Binding): number {
    return this.#names.get(binding) ?? NOTHING;
  }

  addName(binding: Binding, value: number): void {
    const before = this.#names.get(binding) ?? NOTHING;
    const joined = this.values.join(before, value);
    if (joined !== before) this.#names.set(binding, joined);
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
    const cell = this.cell(from, part);
    let holds = this.#holds[cell];
    if (!holds) {
      holds = [];
      this.#holds[cell] = holds;
    }
    const { at, certainty, callee, until } = making;
    const hold = { from, part, to, isWeak, certainty, at, body, callee, until };
    for (let index = 0; index < holds.length; index++) {
      const known = holds[index] as Hold;
      if (known.to !== to) continue;
      if (known.certainty > certainty) holds[index] = hold;
      return;
    }
    holds.push(hold);
  }

  /** The hold of one object by a part of another. */
  hold(from: number, part: number, to: number): Hold | undefined {
    const cell = this.findCell(from, part);
    return cell < 0 ? undefined : this.#holds[cell]?.find((hold) => hold.to === to);
  }

  /** Every hold that was ever noted whose part holds the object in the end. */
  lastingHolds(each: (hold: Hold) => void): void {
    for (let cell = 0; cell < this.#holds.length; cell++) {
      const holds = this.#holds[cell];
      if (!holds) continue;
      const value = this.#fields[cell] ?? NOTHING;
      for (const hold of holds) if (this.values.has(value, hold.to)) each(hold);
    }
  }
}

/** A making that is written in the code. */
export function seen(at: number): Making {
  return { at, certainty: Certainty.Seen };
}
