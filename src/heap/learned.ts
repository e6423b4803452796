/** What a run of a body has read of the rest of the file: when that changes, the body is run again. */
import type { Binding } from '../names/index.js';
import type { Context } from './context.js';
import type { Fragment } from './fragment.js';

export class Learned {
  readonly #context: Context;
  readonly #cells: number[] = [];
  readonly #fields: number[] = [];
  readonly #names: Binding[] = [];
  readonly #values: number[] = [];
  readonly #callees: number[] = [];
  readonly #fragments: Fragment[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  /** What a cell holds at the end of any body. */
  field(cell: number): number {
    const value = this.#context.store.fieldAt(cell);
    // Loops read the same cells again.
    if (this.#cells.at(-1) !== cell || this.#fields.at(-1) !== value) {
      this.#cells.push(cell);
      this.#fields.push(value);
    }
    return value;
  }

  /** What a name of another frame may stand for. */
  name(binding: Binding): number {
    const value = this.#context.store.nameValue(binding);
    this.#names.push(binding);
    this.#values.push(value);
    return value;
  }

  /** What a body adds to any heap. */
  fragment(body: number): Fragment {
    const fragment = this.#context.fragmentOf(body);
    this.#callees.push(body);
    this.#fragments.push(fragment);
    return fragment;
  }

  /** Whether anything of it says otherwise by now. */
  get isOutdated(): boolean {
    const { store } = this.#context;
    return (
      this.#cells.some((cell, at) => store.fieldAt(cell) !== this.#fields[at]) ||
      this.#names.some((binding, at) => store.nameValue(binding) !== this.#values[at]) ||
      this.#callees.some((body, at) => this.#context.fragmentOf(body) !== this.#fragments[at])
    );
  }
}
