/** Sets of objects, each kept once and named by a number: the values of abstract interpretation. */

/** The empty value: nothing arrives here. */
export const NOTHING = 0;

/** A value of more objects than this is cut off, and unknown besides. */
const MOST_OBJECTS = 12;

/** Numbers below this make one small integer of two: such keys cost a map no object. */
const SMALL = 2 ** 15;

/** Numbers of values and objects fit in so many bits. */
const KEY = 2 ** 26;

/** All values of one file. Joining is associative, commutative and idempotent, also of values that are cut off. */
export class Values {
  readonly #sets: (readonly number[])[] = [[]];
  /** The first value of each hash of its objects; the others follow by `#next`. */
  readonly #byHash = new Map<number, number>();
  readonly #next: number[] = [0];
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
    if (this.#isPart(a, b)) return b;
    if (this.#isPart(b, a)) return a;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const key = high < SMALL ? low * SMALL + high : low * KEY + high;
    let joined = this.#joins.get(key);
    if (joined === undefined) {
      joined = this.#intern(merged(this.objects(a), this.objects(b)));
      this.#joins.set(key, joined);
    }
    return joined;
  }

  /** Whether a value is a single object, and the other holds that: the commonest join. */
  #isPart(single: number, whole: number): boolean {
    const objects = this.#sets[single] as readonly number[];
    return objects.length === 1 && this.has(whole, objects[0] as number);
  }

  has(value: number, object: number): boolean {
    const objects = this.#sets[value];
    if (!objects) return false;
    for (const each of objects) if (each >= object) return each === object;
    return false;
  }

  /** The value without one object. */
  without(value: number, object: number): number {
    if (!this.has(value, object)) return value;
    return this.#intern(this.objects(value).filter((each) => each !== object));
  }

  /** The only object of a value, or undefined. */
  only(value: number): number | undefined {
    const objects = this.objects(value);
    return objects.length === 1 ? objects[0] : undefined;
  }

  #intern(objects: readonly number[]): number {
    const [first = 0] = objects;
    if (objects.length === 0) return NOTHING;
    if (objects.length === 1) return this.single(first);
    const set = objects.length <= MOST_OBJECTS ? objects : this.#cutOff(objects);
    let hash = set.length;
    for (const object of set) hash = (Math.imul(hash, 31) + object) & 0x3fffffff;
    const known = this.#byHash.get(hash) ?? 0;
    for (let value = known; value !== 0; value = this.#next[value] ?? 0) {
      if (isSame(this.objects(value), set)) return value;
    }
    const value = this.#push(set);
    this.#next[value] = known;
    this.#byHash.set(hash, value);
    return value;
  }

  /** The lowest objects and the unknown one: the same whatever the order in which they were joined. */
  #cutOff(objects: readonly number[]): readonly number[] {
    const known = objects.filter((object) => object !== this.#unknown).slice(0, MOST_OBJECTS - 1);
    return merged(known, [this.#unknown]);
  }

  #addSingle(object: number): number {
    const value = this.#push([object]);
    // Without gaps: an array that is filled from all sides turns into a hash table.
    while (this.#singles.length < object) this.#singles.push(this.#push([this.#singles.length]));
    this.#singles[object] = value;
    return value;
  }

  #push(set: readonly number[]): number {
    this.#next.push(0);
    return this.#sets.push(set) - 1;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** The union of two ascending lists. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    result.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  while (i < a.length) result.push(a[i++] as number);
  while (j < b.length) result.push(b[j++] as number);
  return result;
}
