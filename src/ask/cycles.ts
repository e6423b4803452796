/** Objects that hold themselves. */
import { Certainty, type Hold, Kind, type ObjectGraph } from '../heap/index.js';

/** Holds in a row, from an object back to itself. */
export interface Cycle {
  /** The object that the cycle is told of. */
  readonly object: number;
  /** In order; the last one leads back to the object. */
  readonly holds: readonly Hold[];
  /** How sure the least sure of them is. */
  readonly certainty: Certainty;
}

/** What a hold costs on the way: surer ways are taken first, then shorter ones. */
const COSTS: Readonly<Record<Certainty, number>> = {
  [Certainty.Seen]: 1,
  [Certainty.Stated]: 4,
  [Certainty.Usual]: 60,
  [Certainty.Assumed]: 600,
};

/**
 * For every object that can be told of (an instance, `self`, a function, a container): the cheapest cycle by each of its own
 * holds, and by each hold that leads back to it, for what closes a cycle is what is to be mended. Each once.
 */
export function cyclesOf(graph: ObjectGraph): Cycle[] {
  const component = components(graph);
  const cycles: Cycle[] = [];
  for (let id = 0; id < graph.size; id++) {
    if (component[id] === 0 || !isAnchor(graph.object(id).kind)) continue;
    const told = new Set<string>();
    const tell = (holds: readonly Hold[] | undefined): void => {
      const key = holds?.map(({ from, part }) => `${from} ${part}`).join();
      if (!holds || key === undefined || told.has(key)) return;
      told.add(key);
      cycles.push({ object: id, holds, certainty: Math.max(...holds.map((each) => each.certainty)) });
    };
    for (const hold of graph.holdsFrom(id)) {
      if (!passes(hold) && component[hold.to] === component[id]) tell(wayBack(graph, component, hold, id));
    }
    const ways = waysFrom(graph, component, id);
    for (const hold of graph.holdsTo(id)) {
      if (passes(hold) || component[hold.from] !== component[id] || hold.from === id) continue;
      const way = wayTo(ways, id, hold.from);
      tell(way && [...way, hold]);
    }
  }
  return cycles;
}

/**
 * Holds that make no cycle: weak ones, and those that end by themselves. What a library is known to keep until it calls is
 * a cycle until then; that a name says so is not enough.
 */
function passes({ isWeak, until, certainty }: Hold): boolean {
  return isWeak || (until !== undefined && (until !== 'called' || certainty !== Certainty.Stated));
}

/** Kinds of objects that a cycle is told of; the others are means by which these hold each other. */
function isAnchor(kind: Kind): boolean {
  switch (kind) {
    case Kind.Self:
    case Kind.Instance:
    case Kind.Function:
    case Kind.Container:
    case Kind.Given:
    case Kind.Result:
    case Kind.Path:
      return true;
    default:
      return false;
  }
}

/** The cheapest way by strong holds that begins with `first` and ends at `target`. */
function wayBack(
  graph: ObjectGraph,
  component: Int32Array,
  first: Hold,
  target: number,
): readonly Hold[] | undefined {
  if (first.to === target) return [first];
  const way = wayTo(waysFrom(graph, component, first.to, target), first.to, target);
  return way && [first, ...way];
}

/** A step on the cheapest way to an object: what the way costs so far, and its last hold. */
interface Step {
  readonly cost: number;
  readonly by: Hold | undefined;
}

/** The cheapest ways by strong holds from an object to all others of its component; no further than `until`. */
function waysFrom(
  graph: ObjectGraph,
  component: Int32Array,
  source: number,
  until = -1,
): ReadonlyMap<number, Step> {
  const best = new Map<number, Step>([[source, { cost: 0, by: undefined }]]);
  const open = [source];
  while (open.length > 0) {
    let at = 0;
    for (let other = 1; other < open.length; other++) {
      if ((best.get(open[other] ?? 0)?.cost ?? 0) < (best.get(open[at] ?? 0)?.cost ?? 0)) at = other;
    }
    const [from = 0] = open.splice(at, 1);
    if (from === until) break;
    const cost = best.get(from)?.cost ?? 0;
    for (const hold of graph.holdsFrom(from)) {
      if (passes(hold) || component[hold.to] !== component[source]) continue;
      const total = cost + COSTS[hold.certainty];
      const known = best.get(hold.to);
      if (known && known.cost <= total) continue;
      best.set(hold.to, { cost: total, by: hold });
      if (!open.includes(hold.to)) open.push(hold.to);
    }
  }
  return best;
}

/** The holds from the source of the ways to an object. */
function wayTo(ways: ReadonlyMap<number, Step>, source: number, target: number): Hold[] | undefined {
  const way: Hold[] = [];
  for (let at = target; at !== source; ) {
    const by = ways.get(at)?.by;
    if (!by || way.length > ways.size) return undefined;
    way.unshift(by);
    at = by.from;
  }
  return way;
}

/**
 * The strongly connected component of each object, from 1; 0 for objects that are in no cycle of strong holds. Tarjan's
 * algorithm, without recursion.
 */
function components(graph: ObjectGraph): Int32Array {
  const { size } = graph;
  const component = new Int32Array(size);
  const index = new Int32Array(size);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  let next = 1;
  let found = 0;
  for (let root = 0; root < size; root++) {
    if (index[root] !== 0 || graph.holdsFrom(root).length === 0) continue;
    const work: { node: number; at: number }[] = [{ node: root, at: 0 }];
    while (work.length > 0) {
      const top = work[work.length - 1] as { node: number; at: number };
      const { node } = top;
      if (top.at === 0) {
        index[node] = next;
        low[node] = next++;
        stack.push(node);
        onStack[node] = 1;
      }
      const holds = graph.holdsFrom(node);
      let descended = false;
      while (top.at < holds.length) {
        const hold = holds[top.at++] as Hold;
        if (passes(hold)) continue;
        if (index[hold.to] === 0) {
          work.push({ node: hold.to, at: 0 });
          descended = true;
          break;
        }
        if (onStack[hold.to] === 1) low[node] = Math.min(low[node] ?? 0, index[hold.to] ?? 0);
      }
      if (descended) continue;
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0);
      if (low[node] !== index[node]) continue;
      const members: number[] = [];
      for (let member = -1; member !== node; ) {
        member = stack.pop() ?? node;
        onStack[member] = 0;
        members.push(member);
      }
      const isCycle = members.length > 1 || holds.some((hold) => !passes(hold) && hold.to === node);
      if (isCycle) {
        found++;
        for (const member of members) component[member] = found;
      }
    }
  }
  return component;
}
