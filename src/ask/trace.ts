/** Back along the code: which instruction made a value, and what may have been stored under a local name. */
import { type Body, listAt, Op, opAt, type Passing, WIDTH } from '../code/index.js';
import type { HeapObject, ObjectGraph } from '../heap/index.js';

/** One instruction of one body. */
export interface Spot {
  readonly body: Body;
  readonly at: number;
}

/** One argument of a call. */
export interface Passed {
  readonly way: Passing;
  /** The keyword; empty for others. */
  readonly name: string;
  /** The temporary that holds it. */
  readonly value: number;
  readonly node: number;
}

/** Indexes of one body, made when it is first asked about. */
interface BodyIndex {
  /** The instruction that answers each temporary. */
  readonly definitions: Int32Array;
  /** The block of each instruction. */
  readonly blocks: Int32Array;
  /** The instructions that store into each slot. */
  readonly stores: ReadonlyMap<number, readonly number[]>;
  /** The calls at each node; clean-ups are there once for each way out. */
  readonly calls: ReadonlyMap<number, readonly number[]>;
}

export class Trace {
  readonly graph: ObjectGraph;
  readonly #indexes = new Map<number, BodyIndex>();

  constructor(graph: ObjectGraph) {
    this.graph = graph;
  }

  get bodies(): readonly Body[] {
    return this.graph.interpreter.code.bodies;
  }

  /** An operand of an instruction: 0 to 2. */
  operand({ body, at }: Spot, index: number): number {
    return body.code[at * WIDTH + 2 + index] ?? -1;
  }

  op({ body, at }: Spot): Op {
    return opAt(body, at);
  }

  node({ body, at }: Spot): number {
    return body.code[at * WIDTH + 5] ?? 0;
  }

  /** The name or constant key that an operand refers to; empty where it refers to none. */
  text(number: number): string {
    return number < 0 ? '' : (this.graph.interpreter.code.texts[number] ?? '');
  }

  /** The arguments of a call or of a call of a method. */
  arguments(call: Spot): Passed[] {
    const { body } = call;
    const list = listAt(body, this.operand(call, this.op(call) === Op.CallMethod ? 2 : 1));
    const passed: Passed[] = [];
    for (let at = 0; at < list.length; at += 4) {
      passed.push({
        way: list[at] as Passing,
        name: this.text(list[at + 1] ?? -1),
        value: list[at + 2] ?? -1,
        node: list[at + 3] ?? 0,
      });
    }
    return passed;
  }

  /** Whether a body reads or calls an attribute, by the number of its name. */
  mentions(body: Body, name: number): boolean {
    for (let at = 0; at < body.code.length; at += WIDTH) {
      const op = body.code[at];
      if ((op === Op.Get || op === Op.CallMethod) && body.code[at + 3] === name) return true;
    }
    return false;
  }

  /** The instructions that make the call at a node. */
  callsAt(body: Body, node: number): Spot[] {
    return (this.#index(body).calls.get(node) ?? []).map((at) => ({ body, at }));
  }

  /** The operands of an operator, or the items of a display. */
  operands(spot: Spot): readonly number[] {
    return [...listAt(spot.body, this.operand(spot, 1))];
  }

  /** The instruction that answers a temporary. */
  definition(body: Body, temporary: number): Spot | undefined {
    const at = this.#index(body).definitions[temporary] ?? -1;
    return at < 0 ? undefined : { body, at };
  }

  /** The block in which an instruction stands. */
  blockOf({ body, at }: Spot): number {
    return this.#index(body).blocks[at] ?? 0;
  }

  /** The objects that a temporary may stand for. */
  objects(body: Body, temporary: number): readonly HeapObject[] {
    const made = this.definition(body, temporary);
    return made ? this.graph.objectsAt(this.node(made)) : [];
  }

  /**
   * What a load of a local name may read: the stores that may reach it, by the last one of its block or else all of the
   * body. Where there are none, the name is a parameter or is bound elsewhere.
   */
  storesRead(load: Spot): Spot[] {
    const { body, at } = load;
    const slot = this.operand(load, 0);
    const stores = this.#index(body).stores.get(slot) ?? [];
    const start = body.starts[this.blockOf(load)] ?? 0;
    const last = stores.filter((store) => store >= start && store < at).at(-1);
    return (last === undefined ? stores : [last]).map((store) => ({ body, at: store }));
  }

  /** The instructions that made a value: through local names, up to the parameters. */
  sources(body: Body, temporary: number, seen = new Set<number>()): Spot[] {
    const made = this.definition(body, temporary);
    if (!made || seen.has(made.at)) return [];
    seen.add(made.at);
    if (this.op(made) !== Op.Load) return [made];
    const stores = this.storesRead(made);
    const found = stores.flatMap((store) => this.sources(body, this.operand(store, 1), seen));
    const isGiven = this.parameterOf(made) >= 0 && !this.#isReplaced(made, stores);
    return isGiven || stores.length === 0 ? [...found, made] : found;
  }

  /** The parameter whose slot a load reads, by its position; -1 for other names. */
  parameterOf(load: Spot): number {
    const { body } = load;
    const slot = this.operand(load, 0);
    if (body.kind === 'generator') return slot === 0 ? 0 : -1;
    const name = body.slots[slot];
    if (!name?.isParameter) return -1;
    return (body.function?.parameters ?? []).findIndex((parameter) => parameter.name === name.name);
  }

  /** A store in the block of the load hides what was given. */
  #isReplaced(load: Spot, stores: readonly Spot[]): boolean {
    const [only] = stores;
    return stores.length === 1 && only !== undefined && this.blockOf(only) === this.blockOf(load);
  }

  #index(body: Body): BodyIndex {
    let index = this.#indexes.get(body.id);
    if (!index) {
      index = indexOf(body);
      this.#indexes.set(body.id, index);
    }
    return index;
  }
}

function indexOf(body: Body): BodyIndex {
  const count = body.code.length / WIDTH;
  const definitions = new Int32Array(body.temporaries).fill(-1);
  const blocks = new Int32Array(count);
  const stores = new Map<number, number[]>();
  const calls = new Map<number, number[]>();
  for (let block = 0; block + 1 < body.starts.length; block++) {
    const end = body.starts[block + 1] ?? count;
    for (let at = body.starts[block] ?? 0; at < end; at++) {
      blocks[at] = block;
      const answer = body.code[at * WIDTH + 1] ?? -1;
      if (answer >= 0) definitions[answer] = at;
      const op = opAt(body, at);
      if (op === Op.Store) note(stores, body.code[at * WIDTH + 2] ?? -1, at);
      else if (op === Op.Call || op === Op.CallMethod) note(calls, body.code[at * WIDTH + 5] ?? 0, at);
    }
  }
  return { definitions, blocks, stores, calls };
}

function note(lists: Map<number, number[]>, key: number, at: number): void {
  const known = lists.get(key);
  if (known) known.push(at);
  else lists.set(key, [at]);
}
