/** Cycles as cases for rules: what kind of cycle it is, whose it is, and the place to point at. */
import { Certainty, type HeapObject, type Hold, Kind, type ObjectGraph, PartKind } from '../heap/index.js';
import type { ClassModel } from '../names/index.js';
import { K, type SyntaxTree } from '../syntax/index.js';
import { type Cycle, cyclesOf } from './cycles.js';

/**
 * By what the object comes to hold itself: a method bound to it (`method`), a function that reads it from a cell or
 * default (`closure`), a generator or coroutine over it (`generator`), nothing but attributes and containers (`itself`),
 * another object (`helper`). A function that reads its own name is `recursive`, a container in itself `container`.
 */
export type CycleShape = 'method' | 'closure' | 'generator' | 'itself' | 'helper' | 'recursive' | 'container';

export interface CycleCase {
  readonly shape: CycleShape;
  readonly graph: ObjectGraph;
  /** The object that holds itself. */
  readonly object: HeapObject;
  /** Its class, where that is in the file. */
  readonly owner: ClassModel | undefined;
  /** The attribute of the object by which it holds what holds it; undefined where it is none. */
  readonly attribute: string | undefined;
  /** The holds, from the object back to itself. */
  readonly holds: readonly Hold[];
  /** The objects on the way, without the object itself. */
  readonly through: readonly HeapObject[];
  readonly certainty: Certainty;
  /** The node to point at: where the owner's code closes the cycle. */
  readonly at: number;
  /** The node that mentions the object where the cycle closes: `self.on_data`, the `self` in a lambda. */
  readonly mention: number;
  /** Further cycles of the same shape by the same attribute: one defect, told once. */
  readonly others: readonly CycleCase[];
}

/** That a callee keeps an argument is assumed: a question to the file that defines it. Plain data. */
export interface Rest {
  /** As the file names it: `pkg.helpers.Reader`, `.helpers.Reader`, `pkg.bus.Bus.subscribe`. */
  readonly callee: string;
  /** The position of the argument, or its keyword. */
  readonly slot: { readonly position: number } | { readonly keyword: string };
}

/** What a cycle rests on, where all that is assumed can be asked of other files; undefined where it cannot. Never throws. */
export function restsOf({ holds, graph }: CycleCase): readonly Rest[] | undefined {
  const rests: Rest[] = [];
  for (const { certainty, callee, part } of holds) {
    if (certainty !== Certainty.Assumed) continue;
    const { kind, name } = graph.store.objects.partAt(part);
    if (callee === undefined || callee.startsWith('?') || kind !== PartKind.Argument) return undefined;
    const position = Number(name);
    rests.push({ callee, slot: Number.isInteger(position) ? { position } : { keyword: name } });
  }
  return rests.length > 0 ? rests : undefined;
}

/** Kinds that stand between an object and what it holds without being anything of their own. */
const MEANS = new Set<Kind>([Kind.Container, Kind.View, Kind.Dict]);

/** Every cycle of a file that can be told of, those by one attribute together, in source order. Never throws. */
export function cycleCasesOf(graph: ObjectGraph): CycleCase[] {
  const groups = new Map<string, CycleCase[]>();
  for (const cycle of cyclesOf(graph)) {
    const found = caseOf(graph, cycle);
    if (!found) continue;
    // What closes it in another function is another place to mend.
    const by = `${found.attribute ?? `at ${found.at}`} ${found.holds.at(-1)?.body}`;
    const key = `${found.shape} ${found.object.id} ${found.shape === 'recursive' ? '' : by}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const cases: CycleCase[] = [];
  for (const group of groups.values()) {
    group.sort(bySurenessAndPlace);
    const [first, ...others] = group;
    if (first) cases.push({ ...first, others });
  }
  return cases.sort((one, other) => one.at - other.at || one.mention - other.mention);
}

function bySurenessAndPlace(one: CycleCase, other: CycleCase): number {
  return one.certainty - other.certainty || one.at - other.at || one.mention - other.mention;
}

function caseOf(graph: ObjectGraph, { object: id, holds, certainty }: Cycle): CycleCase | undefined {
  const object = graph.object(id);
  // A copy is told of where its class is.
  if (object.original >= 0) return undefined;
  const first = holds[0] as Hold;
  const last = holds[holds.length - 1] as Hold;
  const through = holds.slice(0, -1).map(({ to }) => graph.object(to));
  const shape = shapeOf(graph, object, through, first, last);
  if (!shape) return undefined;
  const part = graph.store.objects.partAt(first.part);
  const owner = object.class;
  return {
    shape,
    graph,
    object,
    owner,
    attribute: part.kind === PartKind.Attribute ? part.name : undefined,
    holds,
    through,
    certainty,
    at:
      shape === 'recursive' ? object.node : placeOf(holds, owner, shape, graph.interpreter.definitions.tree),
    mention: last.at,
    others: [],
  };
}

function shapeOf(
  graph: ObjectGraph,
  object: HeapObject,
  through: readonly HeapObject[],
  first: Hold,
  last: Hold,
): CycleShape | undefined {
  switch (object.kind) {
    case Kind.Function:
      return through.every(({ kind }) => kind === Kind.Function || MEANS.has(kind)) ? 'recursive' : undefined;
    case Kind.Container:
      // Told of the container that is made first.
      if (through.some(({ kind, node }) => kind === Kind.Container && node < object.node)) return undefined;
      return through.every(({ kind }) => MEANS.has(kind) || kind === Kind.Function) ? 'container' : undefined;
    case Kind.Self:
    case Kind.Instance:
    case Kind.Given:
    case Kind.Result:
    case Kind.Path:
      break;
    default:
      return undefined;
  }
  const from = graph.object(last.from);
  if (from.kind === Kind.Method) return 'method';
  if (from.kind === Kind.Frame) return 'generator';
  if (from.kind === Kind.Function) return isGenerator(graph, from) ? 'generator' : 'closure';
  if (through.some(({ kind }) => kind === Kind.Frame)) return undefined;
  if (!through.every((each) => isMeans(graph, each, object))) return 'helper';
  // What takes keys and is nothing else is a container, whatever its class.
  return isElement(graph, first) && object.kind !== Kind.Self ? 'container' : 'itself';
}

function isElement(graph: ObjectGraph, { part }: Hold): boolean {
  const { kind } = graph.store.objects.partAt(part);
  return kind === PartKind.Element || kind === PartKind.Key;
}

/** An object that stands between, and nothing of its own: a container, a partial, a part of the object itself. */
function isMeans(graph: ObjectGraph, each: HeapObject, object: HeapObject): boolean {
  if (MEANS.has(each.kind)) return true;
  // What is made of the object itself is a helper; of a tuple with the object, a callback with its arguments.
  if (each.kind === Kind.Result) {
    return each.name === 'functools.partial' || !graph.holdsFrom(each.id).some(({ to }) => to === object.id);
  }
  let at = each;
  while (at.kind === Kind.Path) at = graph.object(at.base);
  return each.kind === Kind.Path && at === object;
}

function isGenerator(graph: ObjectGraph, { code }: HeapObject): boolean {
  return graph.interpreter.code.bodies[code]?.kind === 'generator';
}

/**
 * Where the owner's own code closes the cycle: the last hold that its class makes, told by the outermost part of that
 * statement. Where another class's code stands behind that, it is the place that hands the object over.
 */
function placeOf(
  holds: readonly Hold[],
  owner: ClassModel | undefined,
  shape: CycleShape,
  tree: SyntaxTree,
): number {
  const last = holds.at(-1)?.at ?? 0;
  if (!owner) return latestOf(holds, tree);
  const isOwn = (node: number): boolean =>
    node > owner.node.index && node < tree.subtreeEnd(owner.node.index);
  // What closes a cycle of methods and functions mentions the object; the hold before it stores that.
  const mentions = shape === 'method' || shape === 'closure' || shape === 'generator';
  let at = holds.length - (mentions ? 2 : 1);
  if (at < 0 || !isOwn(holds[at]?.at ?? 0)) return isOwn(last) ? last : (holds[0]?.at ?? last);
  const statement = statementOf(tree, holds[at]?.at ?? 0);
  while (at > 0 && statementOf(tree, holds[at - 1]?.at ?? 0) === statement) at--;
  return holds[at]?.at ?? last;
}

/** The last statement that makes one of the holds, by its outermost part. */
function latestOf(holds: readonly Hold[], tree: SyntaxTree): number {
  const latest = Math.max(...holds.map(({ at }) => statementOf(tree, at)));
  return holds.find(({ at }) => statementOf(tree, at) === latest)?.at ?? latest;
}

function statementOf(tree: SyntaxTree, node: number): number {
  let at = node;
  for (let parent = tree.parents[at] ?? -1; parent >= 0; parent = tree.parents[at] ?? -1) {
    if (tree.kinds[parent] === K.block || tree.kinds[parent] === K.module) return at;
    at = parent;
  }
  return at;
}
