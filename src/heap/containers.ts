/** Methods of lists, dicts, sets, deques and other containers: what they add, give and take out. */
import { elementOf, holdsWeakly, itemOf } from './attributes.js';
import { type Certainty, Kind } from './object.js';
import { NONE, NUMBER, Role, TRUTH } from './objects.js';
import type { Argument } from './passed.js';
import { positional, valueOfAll } from './passed.js';
import type { Run } from './run.js';
import { NOTHING } from './values.js';

/** What a method of a container does with its arguments and answers; from the documentation of the standard types. */
type Effect =
  | 'adds'
  | 'adds-elements'
  | 'adds-second'
  | 'setdefault'
  | 'gives'
  | 'takes'
  | 'empties'
  | 'copies'
  | 'asks';

const METHODS: ReadonlyMap<string, Effect> = new Map<string, Effect>(
  Object.entries({
    append: 'adds',
    appendleft: 'adds',
    add: 'adds',
    push: 'adds',
    put: 'adds',
    put_nowait: 'adds',
    insert: 'adds-second',
    extend: 'adds-elements',
    extendleft: 'adds-elements',
    update: 'adds-elements',
    __setitem__: 'adds-second',
    setdefault: 'setdefault',
    get: 'gives',
    get_nowait: 'gives',
    __getitem__: 'gives',
    pop: 'takes',
    popleft: 'takes',
    popitem: 'takes',
    values: 'copies',
    keys: 'copies',
    items: 'copies',
    copy: 'copies',
    elements: 'copies',
    most_common: 'copies',
    union: 'copies',
    difference: 'copies',
    intersection: 'copies',
    clear: 'empties',
    remove: 'asks',
    discard: 'asks',
    index: 'asks',
    count: 'asks',
    sort: 'asks',
    reverse: 'asks',
    move_to_end: 'asks',
    qsize: 'asks',
    empty: 'asks',
  } satisfies Record<string, Effect>),
);

/** Methods that only containers have, whatever the object is called. */
const OF_CONTAINERS = new Set([
  'append',
  'appendleft',
  'extend',
  'setdefault',
  'popitem',
  'put_nowait',
  'add',
  'insert',
]);

/** Whether a method of an object of unknown type is, by its name, one that adds to a container. */
export function addsByName(name: string): boolean {
  return OF_CONTAINERS.has(name);
}

/** Calls a method of a container; undefined where the name is no method of one. */
export function containerMethod(
  run: Run,
  container: number,
  name: string,
  args: readonly Argument[],
  node: number,
  certainty: Certainty,
): number | undefined {
  const effect = METHODS.get(name);
  if (effect === undefined) return undefined;
  const { values } = run;
  const held = values.single(container);
  const isWeak = holdsWeakly(run, held);
  const making = { at: args[0]?.node ?? node, certainty };
  const first = positional(args, 0)?.value ?? NOTHING;
  const second = positional(args, 1)?.value ?? NOTHING;
  switch (effect) {
    case 'adds':
      run.add(held, run.elements, first, making, isWeak);
      return values.single(NONE);
    case 'adds-second':
      run.add(held, run.elements, second, making, isWeak);
      return values.single(NONE);
    case 'adds-elements':
      for (const { value, name: key } of args) {
        run.add(held, run.elements, key === '' ? elementOf(run, value, node) : value, making, isWeak);
      }
      return values.single(NONE);
    case 'setdefault':
      run.add(held, run.elements, second, making, isWeak);
      return elementOf(run, held, node) || values.single(NONE);
    case 'gives':
      return values.join(underKey(run, held, args[0], node), values.join(second, values.single(NONE)));
    case 'takes':
      return values.join(underKey(run, held, args[0], node), second);
    case 'copies':
      return view(run, container, valueOfAll(values, args), name, node);
    case 'empties':
      run.cutElements(held);
      return values.single(NONE);
    case 'asks':
      return values.join(values.single(NUMBER), values.single(TRUTH));
  }
}

/** What a container holds under the key that is asked for: a literal, or any. */
function underKey(run: Run, held: number, key: Argument | undefined, node: number): number {
  const text = key && run.context.textAt(key.node);
  return itemOf(run, held, text === undefined ? '' : `['${text}']`, node);
}

/** A view, iterator or copy of what a container holds, and of what else is given. */
export function view(run: Run, container: number, others: number, name: string, node: number): number {
  const made = run.values.single(
    run.allocate(Role.View, container, { kind: Kind.View, node, base: container, name }),
  );
  run.add(made, run.elements, elementOf(run, others, node), run.seen(node));
  return made;
}
