/** The object graph of a file: who keeps whom alive once each body has run to its end. */
import type { Definitions, FunctionModel } from '../names/index.js';
import { K } from '../syntax/index.js';
import type { Effect } from './fragment.js';
import { Interpreter } from './interpret.js';
import { Certainty, type HeapObject, type Hold, Kind } from './object.js';
import type { Store } from './store.js';

/** Read-only. Objects are numbers from 0. */
export class ObjectGraph {
  readonly store: Store;
  readonly interpreter: Interpreter;
  readonly #from: (Hold[] | undefined)[] = [];
  readonly #to: (Hold[] | undefined)[] = [];

  constructor(interpreter: Interpreter) {
    this.interpreter = interpreter;
    this.store = interpreter.store;
    this.store.lastingHolds((hold) => this.#add(hold));
    // What is read from a part of an object is usually kept there.
    for (const { id, kind, base, part, node, body } of this.store.objects.all) {
      if (kind !== Kind.Path || this.#isElsewhere(base, part, id)) continue;
      const certainty = Certainty.Usual;
      this.#add({ from: base, part, to: id, isWeak: false, certainty, at: node, body, callee: undefined });
    }
  }

  /** The file says what the part holds, and it is not this: it was read before that was known. */
  #isElsewhere(base: number, part: number, path: number): boolean {
    const value = this.store.field(base, part);
    return value !== 0 && !this.store.values.has(value, path);
  }

  #add(hold: Hold): void {
    push(this.#from, hold.from, hold);
    push(this.#to, hold.to, hold);
  }

  get size(): number {
    return this.store.objects.all.length;
  }

  object(id: number): HeapObject {
    return this.store.objects.get(id);
  }

  /** What an object keeps. */
  holdsFrom(id: number): readonly Hold[] {
    return this.#from[id] ?? [];
  }

  /** What keeps an object. */
  holdsTo(id: number): readonly Hold[] {
    return this.#to[id] ?? [];
  }

  /** The objects that an expression may stand for, by the index of its node. */
  objectsAt(node: number): HeapObject[] {
    return this.store.values.objects(this.interpreter.valueAt(node)).map((id) => this.object(id));
  }

  /** What a function leaves other than it found it. */
  effectsOf(model: FunctionModel): readonly Effect[] {
    const body = this.interpreter.bodyOf(model.node.index);
    return body ? this.interpreter.fragmentOf(body.id).effects : [];
  }

  /** The function that a function, method or frame runs; undefined for a generator expression. */
  functionOf(object: HeapObject | undefined): FunctionModel | undefined {
    const code = object?.code ?? -1;
    return code < 0 ? undefined : this.interpreter.code.bodies[code]?.function;
  }

  /** A name in the code that stands for just this object, nearest to where it is made; undefined where it has none. */
  nameFor(id: number): string | undefined {
    const { tree } = this.interpreter.definitions;
    for (let node = 0; node < tree.count; node++) {
      if (tree.kinds[node] !== K.identifier) continue;
      if (this.store.values.only(this.interpreter.valueAt(node)) === id) return tree.textOf(node);
    }
    return undefined;
  }
}

/** Builds the graph of a file. Total: what cannot be followed is unknown. */
export function graphOf(definitions: Definitions): ObjectGraph {
  return new ObjectGraph(new Interpreter(definitions).run());
}

function push(lists: (Hold[] | undefined)[], at: number, hold: Hold): void {
  const list = lists[at];
  if (list) list.push(hold);
  else lists[at] = [hold];
}
