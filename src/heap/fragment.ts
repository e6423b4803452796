/** What running a function adds to any heap: the summary that calls of it are answered from. */
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
