/**
 * The instructions between syntax and meaning. Lowering spells out every construct of Python in these, so nobody above
 * `code` ever hears of a conditional expression, a walrus, a comprehension or an augmented assignment.
 *
 * | instruction | reads | answers | what it does |
 * | --- | --- | --- | --- |
 * | const        |                    | value | None, a number, a text, a truth value |
 * | load         | slot               | value | a local name |
 * | free         | name               | value | a name of an outer frame, of the module, or a builtin |
 * | make         | items              | value | a new list, tuple, set or dict |
 * | function     | body, defaults     | value | a new function, lambda or generator expression |
 * | class        | class, bases       | value | a new class; its body ran just before |
 * | operate      | operands           | value | an operator; what it answers holds none of its operands, but for `+`, `*`, `\|` of containers |
 * | call         | callee, arguments  | value | a call |
 * | call-method  | object, arguments  | value | `object.name(...)` |
 * | get          | object             | value | `object.name` |
 * | item         | object, key        | value | `object[key]` |
 * | slice        | object             | value | `object[a:b]` |
 * | element      | iterable           | value | what the next step of an iteration gives |
 * | part         | value              | value | one of the values that an unpacking gives, or a list of the starred rest |
 * | enter        | manager            | value | `__enter__` of a context manager |
 * | leave        | manager            |       | `__exit__` of a context manager |
 * | await        | awaitable          | value | may suspend, may be cancelled |
 * | yield        | value              | value | may suspend; the generator may be closed here |
 * | caught       | types              | value | the exception that a handler has caught |
 * | store        | value              |       | binds a local name |
 * | store-free   | value              |       | binds a name of an outer frame (`global`, `nonlocal`) |
 * | delete       | slot               |       | unbinds a local name |
 * | set          | object, value      |       | `object.name = value` |
 * | unset        | object             |       | `del object.name` |
 * | set-item     | object, key, value |       | `object[key] = value` |
 * | del-item     | object, key        |       | `del object[key]` |
 * | exhaust      | iterable           |       | a loop has walked it to its end |
 * | branch       | condition          |       | ends a block: first successor when true, second when false |
 * | jump         |                    |       | ends a block |
 * | return       | value              |       | ends a block |
 * | raise        | value              |       | ends a block |
 */
export enum Op {
  Const = 0,
  Load = 1,
  Free = 2,
  Make = 3,
  Function = 4,
  Class = 5,
  Operate = 6,
  Call = 7,
  CallMethod = 8,
  Get = 9,
  Item = 10,
  Slice = 11,
  Element = 12,
  Part = 13,
  Enter = 14,
  Leave = 15,
  Await = 16,
  Yield = 17,
  Caught = 18,
  Store = 19,
  StoreFree = 20,
  Delete = 21,
  Set = 22,
  Unset = 23,
  SetItem = 24,
  DelItem = 25,
  Exhaust = 26,
  Branch = 27,
  Jump = 28,
  Return = 29,
  Raise = 30,
}

/** Names of the instructions, for prints. */
export const OP_NAMES = [
  'const',
  'load',
  'free',
  'make',
  'function',
  'class',
  'operate',
  'call',
  'call-method',
  'get',
  'item',
  'slice',
  'element',
  'part',
  'enter',
  'leave',
  'await',
  'yield',
  'caught',
  'store',
  'store-free',
  'delete',
  'set',
  'unset',
  'set-item',
  'del-item',
  'exhaust',
  'branch',
  'jump',
  'return',
  'raise',
] as const;

/** What a `const` is. */
export enum Constant {
  None = 0,
  Number = 1,
  Text = 2,
  Truth = 3,
}

/** What a `make` makes. */
export enum Display {
  List = 0,
  Tuple = 1,
  Set = 2,
  Dict = 3,
}

/** What an `operate` does, as far as it matters to what its answer holds. */
export enum Operator {
  /** A comparison, `not`, `in`, `is`. */
  Truth = 0,
  /** A formatted string or a concatenation of literals. */
  Text = 1,
  /** `+`, `|` and `*`: of containers the answer holds what the operands hold. */
  Join = 2,
  /** Any other: what it gives is not one of the operands. */
  Other = 3,
}

/** In place of the position of a `part`: a list of the starred rest, and a position that counts from the end. */
export const REST = -1;
export const ANY = -2;

/** How an argument is passed. */
export enum Passing {
  Positional = 0,
  Keyword = 1,
  Star = 2,
  DoubleStar = 3,
}

/** How many numbers one instruction takes in `Body.code`: op, answer, three operands, node. */
export const WIDTH = 6;
