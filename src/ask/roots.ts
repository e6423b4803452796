/** Which kept container a value is, or which one it is an entry of. */
import { Op } from '../code/index.js';
import { type HeapObject, Kind, type ObjectGraph, PartKind } from '../heap/index.js';
import type { Holder, Holders } from './holders.js';
import type { Spot, Trace } from './trace.js';

/** An entry of a kept container: the value under a key. */
export interface Entry {
  readonly holder: Holder;
  /** The instruction that takes it out of the container, and the temporary of its key; -1 where there is none. */
  readonly taken: Spot;
  readonly key: number;
}

/** Methods of mappings that answer the entry of a key. */
const ANSWER_ENTRY = new Set(['get', 'setdefault', '__getitem__']);

/** Parameters are followed through so many calls. */
const MOST_CALLS = 3;

export class Roots {
  readonly #graph: ObjectGraph;
  readonly #trace: Trace;
  readonly #holders: Holders;

  constructor(graph: ObjectGraph, trace: Trace, holders: Holders) {
    this.#graph = graph;
    this.#trace = trace;
    this.#holders = holders;
  }

  /** The kept containers that a temporary may be. */
  of({ body }: Spot, temporary: number): Set<Holder> {
    const found = new Set<Holder>();
    for (const object of this.#trace.objects(body, temporary)) this.#collect(object, found, 0);
    return found;
  }

  /** The kept containers of which a temporary may be an entry. */
  entriesOf({ body }: Spot, temporary: number): Entry[] {
    const entries: Entry[] = [];
    for (const taken of this.#trace.sources(body, temporary)) {
      const key = this.#keyOf(taken);
      if (key === undefined) continue;
      for (const holder of this.of(taken, this.#trace.operand(taken, 0)))
        entries.push({ holder, taken, key });
    }
    return entries;
  }

  /** The key under which an instruction takes an entry out of a container; undefined where it takes none. */
  #keyOf(taken: Spot): number | undefined {
    switch (this.#trace.op(taken)) {
      case Op.Item:
        return this.#trace.operand(taken, 2);
      case Op.CallMethod: {
        const name = this.#trace.text(this.#trace.operand(taken, 1));
        return ANSWER_ENTRY.has(name) ? (this.#trace.arguments(taken)[0]?.value ?? -1) : undefined;
      }
    }
    return undefined;
  }

  /** What a parameter stands for where it is not given. */
  #defaultsOf({ body, name }: HeapObject): HeapObject[] {
    const { store, interpreter } = this.#graph;
    if (name === undefined) return [];
    const part = store.objects.part(PartKind.Default, name);
    const held = store.field(interpreter.functionObject(body), part);
    return store.values.objects(held).map((id) => this.#graph.object(id));
  }

  #collect(object: HeapObject, found: Set<Holder>, depth: number): void {
    const holder = this.#holders.ofObject(object);
    if (holder) found.add(holder);
    if (object.kind !== Kind.Given || depth >= MOST_CALLS) return;
    for (const kept of this.#defaultsOf(object)) this.#collect(kept, found, depth + 1);
    for (const { given } of this.#graph.store.callsOf(object.body)) {
      for (const id of this.#graph.store.values.objects(given.get(object.id) ?? 0)) {
        this.#collect(this.#graph.object(id), found, depth + 1);
      }
    }
  }
}
