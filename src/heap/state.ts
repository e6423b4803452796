/** What local names and parts of objects hold at one point of a body: the flow-sensitive half of the heap. */

import { BEFORE } from './objects.js';
import type { Store } from './store.js';

/** The part has not been written to since the body began; the name has not been bound. */
export const UNSET = -1;

/** The slots of one run of a body: its local names, then each part of an object that it writes to. */
export class Slots {
  readonly names: number;
  /** The cell of each slot behind the names. */
  readonly cells: number[] = [];
  #byCell: Map<number, number> | undefined;
  readonly #store: Store;

  constructor(store: Store, names: number) {
    this.#store = store;
    this.names = names;
  }

  /** The slot of a part of an object, or -1 where nothing has written to it. */
  find(object: number, part: number): number {
    if (!this.#byCell) return -1;
    const cell = this.#store.findCell(object, part);
    return cell < 0 ? -1 : (this.#byCell.get(cell) ?? -1);
  }

  /** The slot of a part of an object, made on first request. */
  slot(object: number, part: number): number {
    this.#byCell ??= new Map();
    const cell = this.#store.cell(object, part);
    let slot = this.#byCell.get(cell);
    if (slot === undefined) {
      slot = this.names + this.cells.length;
      this.cells.push(cell);
      this.#byCell.set(cell, slot);
    }
    return slot;
  }
}

/** What each slot holds at one point; slots beyond its length are unset. */
export type State = number[];

/**
 * Joins a state into another. A part that only one of them has written to may also hold what it held before. Answers
 * whether anything changed.
 */
export function joinInto(store: Store, slots: Slots, into: State, other: State): boolean {
  const { values } = store;
  let changed = false;
  const length = Math.max(into.length, other.length);
  for (let slot = 0; slot < length; slot++) {
    const a = slot < into.length ? (into[slot] as number) : UNSET;
    const b = slot < other.length ? (other[slot] as number) : UNSET;
    if (a === b) continue;
    let joined: number;
    if (a !== UNSET && b !== UNSET) joined = values.join(a, b);
    else if (slot < slots.names) joined = a === UNSET ? b : a;
    else joined = values.join(a === UNSET ? b : a, values.single(BEFORE));
    if (joined === a) continue;
    while (into.length < slot) into.push(UNSET);
    into[slot] = joined;
    changed = true;
  }
  return changed;
}
