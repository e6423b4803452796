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
 * One cycle through each strong hold that closes one: for every object that can be told of (an instance, `self`, a
 * function, a container), the cheapest way back to itself by each of its own holds.
 */
export function cyclesOf(graph: ObjectGraph): Cycle[] {
  const component = components(graph);
  const cycles: Cycle[] = [];
  for (let id = 0; id < graph.size; id++) {
    if (!isAnchor(graph.object(id).kind)) continue;
    for (const hold of graph.holdsFrom(id)) {
      if (passes(hold) || component[hold.to] !== component[id] || component[id] === 0) continue;
      const way = wayBack(graph, component, hold, id);
      if (!way) continue;
      const certainty = Math.max(...way.map((each) => each.certainty));
      cycles.push({ object: id, holds: way, certainty });
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
  const best = new Map<number, { cost: number; by: Hold }>([[first.to, { cost: 0, by: first }]]);
  const open = [first.to];
  while (open.length > 0) {
    let at = 0;
    for (let other = 1; other < open.length; other++) {
      if ((best.get(open[other] ?? 0)?.cost ?? 0) < (best.get(open[at] ?? 0)?.cost ?? 0)) at = other;
    }
    const [from = 0] = open.splice(at, 1);
    if (from === target) break;
    const cost = best.get(from)?.cost ?? 0;
    for (const hold of graph.holdsFrom(from)) {
      if (passes(hold) || component[hold.to] !== component[target]) continue;
      const total = cost + COSTS[hold.certainty];
      const known = best.get(hold.to);
      if (known && known.cost <= total) continue;
      best.set(hold.to, { cost: total, by: hold });
      if (!open.includes(hold.to)) open.push(hold.to);
    }
  }
  const way: Hold[] = [];
  for (let at = target; ; ) {
    const step = best.get(at);
    if (!step || way.length > graph.size) return undefined;
    way.unshift(step.by);
    if (step.by === first) return way;
    at = step.by.from;
  }
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
