/** Calls of builtins and of what else is outside of the file, from what is known of them. */
import { Passing } from '../code/index.js';
import type { ClassModel } from '../names/index.js';
import { boundMethod, elementOf, getAttribute, setAttribute } from './attributes.js';
import { Certainty, Kind, PartKind } from './object.js';
import { NONE, NUMBER, Role, TEXT, TRUTH, UNKNOWN } from './objects.js';
import { type Argument, keyword, positional, valueOfAll } from './passed.js';
import type { Run } from './run.js';
import { NOTHING } from './values.js';

/** Constructors whose keywords are items. */
const MAPPINGS = new Set(['builtins.dict', 'collections.OrderedDict', 'collections.Counter']);

type Callee = (run: Run, args: readonly Argument[], node: number, name: string) => number;

const number: Callee = (run) => run.values.single(NUMBER);
const text: Callee = (run) => run.values.single(TEXT);
const truth: Callee = (run) => run.values.single(TRUTH);
const none: Callee = (run) => run.values.single(NONE);

/** A new container with the elements of what it is given. */
const collected: Callee = (run, args, node, name) => {
  const made = run.values.single(run.allocate(Role.Container, 0, { kind: Kind.Container, node, name }));
  for (const { value, way, node: at } of args) {
    // Keywords of dicts are items; of other constructors they are a key function, a length, an order.
    const isKeyword = way === Passing.Keyword || way === Passing.DoubleStar;
    if (isKeyword && !MAPPINGS.has(name)) continue;
    run.add(made, run.elements, isKeyword ? value : elementOf(run, value, node), run.seen(at));
  }
  return made;
};

/** A new container that begins empty, whatever it is given: a default factory, a length. */
const empty: Callee = (run, _args, node, name) =>
  run.values.single(run.allocate(Role.Container, 0, { kind: Kind.Container, node, name }));

/** An object that holds what it is given: `functools.partial`, an iterator over several iterables. */
const keeping: Callee = (run, args, node, name) => {
  const made = run.values.single(run.allocate(Role.Keeper, 0, { kind: Kind.Result, node, name }));
  for (const { value, node: at } of args) {
    run.add(made, run.part(PartKind.Argument, name), value, run.guessed(at, Certainty.Stated, name));
    run.add(made, run.elements, elementOf(run, value, node), run.seen(at));
  }
  return made;
};

/** `types.MethodType(function, object)` */
const method: Callee = (run, args, node) => {
  const { values } = run;
  let value = NOTHING;
  for (const receiver of values.objects(positional(args, 1)?.value ?? NOTHING)) {
    for (const id of values.objects(positional(args, 0)?.value ?? NOTHING)) {
      value = values.join(value, boundMethod(run, receiver, run.object(id).code, '', node));
    }
  }
  return value;
};

/** The first argument itself. */
const same: Callee = (run, args) => positional(args, 0)?.value ?? run.values.single(UNKNOWN);

const weak: Callee = (run, args, node, name) => {
  const { values } = run;
  let value = NOTHING;
  for (const id of values.objects(positional(args, 0)?.value ?? NOTHING)) {
    const target = run.object(id);
    // WeakMethod refers to the object and the function apart.
    const base = target.kind === Kind.Method ? target.base : id;
    value = values.join(
      value,
      values.single(run.allocate(Role.Weak, id, { kind: Kind.Weak, node, base, name })),
    );
  }
  const callback = positional(args, 1)?.value ?? NOTHING;
  if (callback !== NOTHING) run.add(value, run.part(PartKind.Argument, name), callback, run.seen(node));
  return value;
};

const CALLEES = new Map<string, Callee>(
  Object.entries({
    'builtins.len': number,
    'builtins.id': number,
    'builtins.hash': number,
    'builtins.int': number,
    'builtins.float': number,
    'builtins.abs': number,
    'builtins.ord': number,
    'builtins.round': number,
    'builtins.str': text,
    'builtins.repr': text,
    'builtins.ascii': text,
    'builtins.format': text,
    'builtins.chr': text,
    'builtins.bytes': text,
    'builtins.hex': text,
    'builtins.input': text,
    'builtins.bool': truth,
    'builtins.isinstance': truth,
    'builtins.issubclass': truth,
    'builtins.callable': truth,
    'builtins.hasattr': truth,
    'builtins.any': truth,
    'builtins.all': truth,
    'builtins.print': none,
    'builtins.delattr': (run, args, node) => {
      const name = constantName(run, positional(args, 1));
      if (name !== undefined) run.cut(positional(args, 0)?.value ?? NOTHING, run.attribute(name));
      return none(run, args, node, '');
    },
    'builtins.list': collected,
    'builtins.tuple': collected,
    'builtins.set': collected,
    'builtins.frozenset': collected,
    'builtins.dict': collected,
    'builtins.sorted': collected,
    'builtins.reversed': keeping,
    'builtins.iter': keeping,
    'builtins.enumerate': keeping,
    'builtins.zip': keeping,
    'builtins.filter': keeping,
    'builtins.map': keeping,
    'builtins.range': (run, args, node, name) => empty(run, args, node, name),
    'builtins.next': (run, args, node) => elementOf(run, positional(args, 0)?.value ?? NOTHING, node),
    'builtins.min': (run, args, node) => chosen(run, args, node),
    'builtins.max': (run, args, node) => chosen(run, args, node),
    'builtins.getattr': (run, args, node) => {
      const object = positional(args, 0)?.value ?? NOTHING;
      const name = constantName(run, positional(args, 1));
      const other = positional(args, 2)?.value ?? NOTHING;
      const value = name === undefined ? computed(run, object, node) : getAttribute(run, object, name, node);
      return run.values.join(value, other);
    },
    'builtins.setattr': (run, args, node) => {
      const object = positional(args, 0)?.value ?? NOTHING;
      const name = constantName(run, positional(args, 1));
      const value = positional(args, 2)?.value ?? NOTHING;
      if (name === undefined) run.add(object, run.attribute('__dict__'), value, run.seen(node));
      else setAttribute(run, object, name, value, node);
      return none(run, args, node, '');
    },
    'builtins.type': (run, args, node) => {
      if (args.length === 1) return getAttribute(run, args[0]?.value ?? NOTHING, '__class__', node);
      return keeping(run, args, node, 'builtins.type');
    },
    'builtins.vars': (run, args, node) =>
      getAttribute(run, positional(args, 0)?.value ?? NOTHING, '__dict__', node),
    'builtins.staticmethod': same,
    'builtins.classmethod': same,
    'builtins.super': (run, args, node) => superOf(run, args, node),
    'collections.deque': collected,
    'collections.OrderedDict': collected,
    'collections.Counter': collected,
    'collections.ChainMap': keeping,
    'collections.defaultdict': empty,
    'queue.Queue': empty,
    'queue.LifoQueue': empty,
    'queue.PriorityQueue': empty,
    'queue.SimpleQueue': empty,
    'asyncio.Queue': empty,
    'weakref.WeakValueDictionary': empty,
    'weakref.WeakKeyDictionary': empty,
    'weakref.WeakSet': empty,
    'weakref.ref': weak,
    'weakref.proxy': weak,
    'weakref.WeakMethod': weak,
    'functools.partial': keeping,
    'functools.partialmethod': keeping,
    'itertools.chain': keeping,
    'itertools.islice': keeping,
    'itertools.cycle': keeping,
    'itertools.count': number,
    'copy.copy': same,
    'types.MethodType': method,
    'typing.cast': (run, args) => positional(args, 1)?.value ?? run.values.single(UNKNOWN),
  } satisfies Record<string, Callee>),
);

/** The answer of a call of something outside of the file; undefined where nothing is known of it. */
export function libraryCall(
  run: Run,
  name: string,
  args: readonly Argument[],
  node: number,
): number | undefined {
  const known = CALLEES.get(name);
  return known?.(run, args, node, name);
}

/** What `getattr` gives for a computed name: of an object with methods perhaps one of them. */
function computed(run: Run, objects: number, node: number): number {
  const { values } = run;
  let value = values.single(UNKNOWN);
  for (const id of values.objects(objects)) {
    const { class: model, kind } = run.object(id);
    if (model && kind !== Kind.Class && model.methods.size > 0) {
      value = values.join(value, boundMethod(run, id, -1, '', node, Certainty.Assumed));
    }
  }
  return value;
}

/** An attribute name given as a literal. */
function constantName(run: Run, argument: Argument | undefined): string | undefined {
  if (!argument) return undefined;
  const literal = run.context.definitions.tree.node(argument.node).unparenthesized;
  return run.context.textAt(literal.index);
}

function chosen(run: Run, args: readonly Argument[], node: number): number {
  const plain = args.filter(({ way }) => way === Passing.Positional);
  const fallback = keyword(args, 'default')?.value ?? NOTHING;
  if (plain.length === 1) return run.values.join(elementOf(run, plain[0]?.value ?? NOTHING, node), fallback);
  return run.values.join(valueOfAll(run.values, plain), fallback);
}

/** `super()`, or `super(C, self)` as Python 2 has it. */
function superOf(run: Run, args: readonly Argument[], node: number): number {
  const around: ClassModel | undefined = run.context.classAround(run.body.id);
  const named = run.values.only(positional(args, 0)?.value ?? NOTHING);
  const model = named === undefined ? around : (run.object(named).class ?? around);
  const second = positional(args, 1)?.value;
  const receivers = second ?? run.context.receiverOf(run.body.id);
  let value = NOTHING;
  for (const base of run.values.objects(receivers)) {
    const made = run.allocate(Role.Super, base, { kind: Kind.Super, node, base, class: model });
    run.set(run.values.single(made), run.part(PartKind.Receiver), run.values.single(base), run.seen(node));
    value = run.values.join(value, run.values.single(made));
  }
  return value === NOTHING ? run.values.single(UNKNOWN) : value;
}
