/** Functions that only walk, index or measure what they are given, and keep nothing of it. */

/** By qualified name. */
export const WALKING_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['all', 'any', 'enumerate', 'filter', 'frozenset', 'len', 'map', 'max', 'min', 'reversed', 'set'].map(
    (name) => `builtins.${name}`,
  ),
  ...['sum', 'tuple', 'zip'].map((name) => `builtins.${name}`),
  'random.choice',
  'random.sample',
]);
