/** Sets of objects, each kept once and named by a number: the values of abstract interpretation. */

/** The empty value: nothing arrives here. */
export const NOTHING = 0;

/** A value of more objects than this is cut off, and unknown besides. */
const MOST_OBJECTS = 12;

/** Value numbers fit in so many bits, so that two of them make one key. */
const KEY = 2 ** 26;

/** All values of one file. Joining is associative, commutative and idempotent up to `MOST_OBJECTS`. */
export class Values {
  readonly #sets: (readonly number[])[] = [[]];
  readonly #numbers = new Map<string, number>();
  /** Values of two objects, the commonest, by a number made of both. */
  readonly #pairs = new Map<number, number>();
  readonly #singles: number[] = [];
  readonly #joins = new Map<number, number>();
  /** The object that stands for all others in a value that was cut off. */
  readonly #unknown: number;

  constructor(unknown: number) {
    this.#unknown = unknown;
  }

  /** The objects of a value, in ascending order. */
  objects(value: number): readonly number[] {
    return this.#sets[value] ?? [];
  }

  /** The value of one object. */
  single(object: number): number {
    return this.#singles[object] ?? this.#addSingle(object);
  }

  /** The value of these objects. */
  of(objects: Iterable<number>): number {
    return this.#intern([...new Set(objects)].sort((a, b) => a - b));
  }

  /** What may be either. */
  join(a: number, b: number): number {
    if (a === b || b === NOTHING) return a;
    if (a === NOTHING) return b;
    const key = a < b ? a * KEY + b : b * KEY + a;
    let joined = this.#joins.get(key);
    if (joined === undefined) {
      joined = this.#intern(merged(this.objects(a), this.objects(b)));
      this.#joins.set(key, joined);
    }
    return joined;
  }

  has(value: number, object: number): boolean {
    return this.objects(value).includes(object);
  }

  /** The value without one object. */
  without(value: number, object: number): number {
    const objects = this.objects(value);
    if (!objects.includes(object)) return value;
    return this.#intern(objects.filter((each) => each !== object));
  }

  /** The only object of a value, or undefined. */
  only(value: number): number | undefined {
    const objects = this.objects(value);
    return objects.length === 1 ? objects[0] : undefined;
  }

  #intern(objects: readonly number[]): number {
    const [first = 0, second = 0] = objects;
    switch (objects.length) {
      case 0:
        return NOTHING;
      case 1:
        return this.#singles[first] ?? this.#addSingle(first);
      case 2: {
        const pair = first * KEY + second;
        const known = this.#pairs.get(pair);
        if (known !== undefined) return known;
        const value = this.#push(objects);
        this.#pairs.set(pair, value);
        return value;
      }
    }
    const set =
      objects.length <= MOST_OBJECTS ? objects : merged(objects.slice(0, MOST_OBJECTS - 1), [this.#unknown]);
    const key = set.join();
    let value = this.#numbers.get(key);
    if (value === undefined) {
      value = this.#push(set);
      this.#numbers.set(key, value);
    }
    return value;
  }

  #addSingle(object: number): number {
    const value = this.#push([object]);
    this.#singles[object] = value;
    return value;
  }

  #push(set: readonly number[]): number {
    this.#sets.push(set);
    return this.#sets.length - 1;
  }
}

/** The union of two ascending lists. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    result.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return result;
}
