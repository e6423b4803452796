/** When the code of a body runs: while modules are loaded, while an object is made, or again and again. */
import type { Body } from '../code/index.js';
import type { ObjectGraph } from '../heap/index.js';
import type { FunctionModel } from '../names/index.js';
import type { Trace } from './trace.js';

/** How often a body runs, as far as the file shows. */
export enum Occasion {
  /** While modules are loaded and classes are made. */
  Import = 0,
  /** While an instance of its class is made. */
  Making = 1,
  /** Nothing in the file runs it. */
  Offered = 2,
  /** Run by other code of the file, or called back. */
  Again = 3,
}

const CLASS_HOOKS = new Set(['__init_subclass__', '__set_name__', '__class_getitem__']);
const CONSTRUCTORS = new Set(['__init__', '__new__', '__post_init__', '__attrs_post_init__', '__setstate__']);

/** Whether a method makes instances. */
export function isConstructor(model: FunctionModel | undefined): boolean {
  return model?.class !== undefined && CONSTRUCTORS.has(model.name);
}

export class Occasions {
  readonly #graph: ObjectGraph;
  readonly #trace: Trace;
  readonly #known = new Map<number, Occasion>();
  readonly #mentioned = new Map<number, boolean>();

  constructor(graph: ObjectGraph, trace: Trace) {
    this.#graph = graph;
    this.#trace = trace;
  }

  /** When a body runs. Never throws. */
  of(body: Body): Occasion {
    const known = this.#known.get(body.id);
    if (known !== undefined) return known;
    // A body that runs itself runs when the others run it.
    this.#known.set(body.id, Occasion.Import);
    const found = this.#find(body);
    this.#known.set(body.id, found);
    return found;
  }

  #find(body: Body): Occasion {
    const model = body.function;
    if (body.id === 0) return Occasion.Import;
    if (!model) return this.#ofOuter(body);
    if (CLASS_HOOKS.has(model.name) || (model.class?.isMetaclass && isConstructor(model)))
      return Occasion.Import;
    if (isConstructor(model)) return Occasion.Making;
    const callers = [...this.#graph.store.callsOf(body.id)].map(({ caller }) => caller);
    const others = callers.filter((caller) => caller !== body.id);
    // The interpreter calls special methods.
    const isSpecial = model.name.startsWith('__') && model.name.endsWith('__');
    if (others.length === 0) return isSpecial || this.isMentioned(body) ? Occasion.Again : Occasion.Offered;
    const occasions = others.map((caller) => this.of(this.#trace.bodies[caller] ?? body));
    const latest = Math.max(...occasions) as Occasion;
    // Other files may call what is public.
    const isHidden = model.isLambda || /^_[^_]/.test(model.name) || body.outer !== 0;
    if (latest === Occasion.Offered || latest === Occasion.Again) return Occasion.Again;
    return isHidden || this.#isDecorator(body, others) ? latest : Occasion.Offered;
  }

  /** A generator expression runs where it stands. */
  #ofOuter(body: Body): Occasion {
    const outer = this.#trace.bodies[body.outer ?? 0];
    return outer ? this.of(outer) : Occasion.Again;
  }

  /** All that runs it in the file are definitions that it decorates. */
  #isDecorator(body: Body, callers: readonly number[]): boolean {
    if (callers.some((caller) => caller !== 0)) return false;
    const { tree } = this.#graph.interpreter.definitions;
    return [...this.#graph.store.callsOf(body.id)].every(({ node }) => {
      const at = tree.node(node);
      return at.kind === 'decorator' || at.ancestor('decorator') !== undefined;
    });
  }

  /** Whether the file names a function anywhere outside of it. */
  isMentioned(body: Body): boolean {
    const known = this.#mentioned.get(body.id);
    if (known !== undefined) return known;
    const found = this.#findMention(body);
    this.#mentioned.set(body.id, found);
    return found;
  }

  #findMention(body: Body): boolean {
    const model = body.function;
    if (!model || model.isLambda) return true;
    const { code, definitions } = this.#graph.interpreter;
    if (!model.class) {
      const references = definitions.binding(model.nameNode)?.references ?? [];
      return references.some((node) => !model.node.contains(node));
    }
    const name = code.texts.indexOf(model.name);
    return (
      name >= 0 && this.#trace.bodies.some((other) => other !== body && this.#trace.mentions(other, name))
    );
  }
}
