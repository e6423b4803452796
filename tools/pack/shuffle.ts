/** An order that is not the usual one, and the same on every run. */

/** The items in another order, decided by the seed alone. Does not change its argument. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const drawn = items.map((item, index) => ({ item, rank: Math.sin(seed + index * 12.9898) * 43758.5453 }));
  const fraction = (value: number): number => value - Math.floor(value);
  return drawn.sort((one, other) => fraction(one.rank) - fraction(other.rank)).map(({ item }) => item);
}
