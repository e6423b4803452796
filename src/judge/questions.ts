/**
 * Questions that lead to each other, and may lead back to themselves: each is worked out once, whatever is asked
 * first.
 */

/** How many questions one question may lead to. */
const MOST_STEPS = 1_000;

export class Questions {
  /** What is being worked out, with how many questions led to it. */
  readonly #open = new Map<unknown, number>();
  /** The outermost open question that the answers since have leaned on. */
  #lowest = Number.POSITIVE_INFINITY;
  #steps = 0;

  /**
   * The answer to a question: `known` holds those that are worked out, by `key`, which no other kind of question has.
   * One that is asked while it is being worked out has no answer, and what leaned on that is not remembered, for it
   * would depend on which question came first. `tooLong` stands for what leads too far. Never throws where `work`
   * does not.
   */
  once<Key, Answer>(
    known: Map<Key, Answer>,
    key: Key,
    tooLong: Answer,
    work: () => Answer,
  ): Answer | undefined {
    const found = known.get(key);
    if (found !== undefined) return found;
    const depth = this.#open.size;
    if (depth === 0) this.#steps = 0;
    const openedAt = this.#open.get(key);
    if (openedAt !== undefined) {
      this.#lowest = Math.min(this.#lowest, openedAt);
      return undefined;
    }
    if (++this.#steps > MOST_STEPS) {
      this.#lowest = -1;
      return tooLong;
    }
    const before = this.#lowest;
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#open.set(key, depth);
    const answer = work();
    this.#open.delete(key);
    const isWhole = this.#lowest >= depth;
    if (isWhole || depth === 0) known.set(key, answer);
    this.#lowest = isWhole ? before : Math.min(before, this.#lowest);
    if (depth === 0) this.#lowest = Number.POSITIVE_INFINITY;
    return answer;
  }
}
