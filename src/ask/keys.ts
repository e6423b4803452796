/** How many different values a temporary may have while the process lives, by what makes it and who calls with what. */
import { type Body, Constant, Op, Operator, WIDTH } from '../code/index.js';
import { type HeapObject, Kind, type ObjectGraph, PartKind } from '../heap/index.js';
import { EFFECT_FREE_METHODS } from '../knowledge/effects.js';
import {
  FIXED_DOMAIN_TYPES,
  FRESH_VALUES,
  KEEPS_VARIETY,
  SMALL_DOMAIN_TYPES,
  SMALL_RESULTS,
  VARIETY_METHODS,
} from '../knowledge/key-domains.js';
import type { Parameter } from '../names/index.js';
import type { Holder } from './holders.js';
import { Occasion, type Occasions } from './occasions.js';
import type { Roots } from './roots.js';
import type { Spot, Trace } from './trace.js';

/** Least varied first; what is made of several values is as varied as the most varied of them. */
export enum Variety {
  /** As many as the code names: constants, classes, functions, the keys of a constant table. */
  Few = 0,
  /** The state of the object itself: one instance has one, or few. */
  Own = 1,
  /** Nothing tells. */
  Unknown = 2,
  /** What callers give that are not seen: of the configuration, or of the data. */
  Given = 3,
  /** Ever new: identities, times, counters, parts of what handlers are called with. */
  Open = 4,
}

export interface Domain {
  readonly variety: Variety;
  /** The node of the parameter or call that the values come from, or 0. */
  readonly source: number;
}

const FEW: Domain = { variety: Variety.Few, source: 0 };
const UNKNOWN: Domain = { variety: Variety.Unknown, source: 0 };

/** Values are followed so deep, and through so many instructions for one question. */
const DEEPEST = 14;
const MOST_STEPS = 300;

/** Attributes of things that a program defines: as many as it has definitions. */
const OF_DEFINITIONS = new Set([
  '__class__',
  '__name__',
  '__qualname__',
  '__module__',
  '__file__',
  '__doc__',
]);

export class Keys {
  readonly #graph: ObjectGraph;
  readonly #trace: Trace;
  readonly #roots: Roots;
  readonly #occasions: Occasions;
  readonly #open = new Set<string>();
  readonly #calledBack = new Map<number, boolean>();
  #steps = 0;

  constructor(graph: ObjectGraph, trace: Trace, roots: Roots, occasions: Occasions) {
    this.#occasions = occasions;
    this.#graph = graph;
    this.#trace = trace;
    this.#roots = roots;
  }

  /** How varied a temporary is as a key of a container. Never throws. */
  of(body: Body, temporary: number, holder: Holder | undefined, depth = 0): Domain {
    if (depth === 0) this.#steps = 0;
    if (temporary < 0 || depth > DEEPEST || ++this.#steps > MOST_STEPS) return UNKNOWN;
    const domains = this.#trace.sources(body, temporary).map((made) => this.#source(made, holder, depth));
    return most(domains);
  }

  #source(made: Spot, holder: Holder | undefined, depth: number): Domain {
    const key = `${made.body.id}.${made.at}`;
    // What is made of itself: what it is made of besides decides.
    if (this.#open.has(key)) return FEW;
    this.#open.add(key);
    const domain = this.#instruction(made, holder, depth + 1);
    this.#open.delete(key);
    return domain;
  }

  #instruction(made: Spot, holder: Holder | undefined, depth: number): Domain {
    const trace = this.#trace;
    const { body } = made;
    const first = trace.operand(made, 0);
    const node = trace.node(made);
    switch (trace.op(made)) {
      case Op.Const:
      case Op.Class:
        return FEW;
      case Op.Load: {
        const position = trace.parameterOf(made);
        return position < 0 ? UNKNOWN : this.parameter(body, position, holder, depth);
      }
      case Op.Free:
        return this.#free(made, holder, depth);
      case Op.Function:
      case Op.Caught:
        return { variety: Variety.Open, source: node };
      case Op.Make:
        return most(
          trace.operands(made).map((item) => this.of(body, item, holder, depth)),
          FEW,
        );
      case Op.Operate:
        return this.#operate(made, holder, depth);
      case Op.Get:
        return this.#attribute(made, holder, depth);
      case Op.Item: {
        if (this.#isTable(body, first)) return FEW;
        return this.#part(this.of(body, first, holder, depth), body, first);
      }
      case Op.Slice:
      case Op.Part:
      case Op.Await:
        return this.of(body, first, holder, depth);
      case Op.Element:
        return this.#isAsynchronous(node)
          ? { variety: Variety.Open, source: node }
          : this.#element(body, first, holder, depth);
      case Op.Call:
      case Op.CallMethod:
        return this.#call(made, holder, depth);
    }
    return UNKNOWN;
  }

  // ---- Parameters

  /** What a parameter is given: by its callers where they are seen. */
  parameter(body: Body, position: number, holder: Holder | undefined, depth = 0): Domain {
    const model = body.function;
    const parameter = model?.parameters[position];
    if (depth > DEEPEST) return UNKNOWN;
    if (!parameter || !model) return this.#fromCalls(body, position, holder, depth) ?? UNKNOWN;
    const source = parameter.node.index;
    if (position === 0 && model.class) {
      if (model.binding === 'class' || model.class.isMetaclass) return FEW;
      if (model.selfName !== undefined) {
        return { variety: holder?.keeping === 'instance' ? Variety.Own : Variety.Given, source };
      }
    }
    if (this.#isFewByType(parameter)) return FEW;
    if (parameter.kind === 'args' || parameter.kind === 'kwargs') return { variety: Variety.Given, source };
    const called = this.#fromCalls(body, position, holder, depth);
    if (this.isCalledBack(body)) return { variety: Variety.Open, source };
    // Nobody awaits a coroutine while modules are loaded: it is called with what arrives.
    const isObject = holder?.keeping !== 'instance' && !parameter.default && this.#isObject(body, position);
    const isOfData = model.isAsync || isObject;
    if (!called) return { variety: isOfData ? Variety.Open : Variety.Given, source };
    const isWhole = model.name.startsWith('_') && !model.name.startsWith('__');
    if (isWhole || called.variety >= Variety.Given)
      return called.source === 0 ? { ...called, source } : called;
    return { variety: Variety.Unknown, source };
  }

  /** What the callers in the file give; undefined where there are none. */
  #fromCalls(body: Body, position: number, holder: Holder | undefined, depth: number): Domain | undefined {
    const key = `p${body.id}.${position}`;
    if (this.#open.has(key)) return FEW;
    this.#open.add(key);
    const domains: Domain[] = [];
    for (const call of this.#graph.store.callsOf(body.id)) {
      const caller = this.#trace.bodies[call.caller];
      // A function that calls itself hands on what others have given it.
      if (!caller || this.#isWithin(caller, body)) continue;
      // What runs while modules are loaded gives as many values as there are calls.
      if (this.#occasions.of(caller) === Occasion.Import) {
        domains.push(FEW);
        continue;
      }
      const passed = this.#passedAt(caller, call.node, body, position);
      if (passed !== undefined) domains.push(this.of(caller, passed, holder, depth + 1));
    }
    this.#open.delete(key);
    return domains.length === 0 ? undefined : most(domains);
  }

  #isWithin(inner: Body, outer: Body): boolean {
    for (let body: Body | undefined = inner; body; body = this.#trace.bodies[body.outer ?? -1]) {
      if (body === outer) return body.id !== 0;
    }
    return false;
  }

  /** The temporary that a call passes for a parameter; undefined where it passes none, or by `*`. */
  #passedAt(caller: Body, node: number, callee: Body, position: number): number | undefined {
    const trace = this.#trace;
    const model = callee.function;
    const name = model?.parameters[position]?.name;
    const isBound = model?.class !== undefined && model.binding !== 'static';
    for (const spot of trace.callsAt(caller, node)) {
      const passed = trace.arguments(spot);
      const plain = passed.filter(({ way }) => way === 0);
      const named = passed.find((each) => each.name === name && each.name !== '');
      return (named ?? plain[isBound ? position - 1 : position])?.value;
    }
    return undefined;
  }

  /** The function asks the parameter for its parts: it is an object that callers make, with all that it holds. */
  #isObject(body: Body, position: number): boolean {
    const trace = this.#trace;
    for (let at = 0; at < body.code.length / WIDTH; at++) {
      const spot = { body, at };
      const op = trace.op(spot);
      if (op !== Op.Get && op !== Op.CallMethod) continue;
      const name = trace.text(trace.operand(spot, 1));
      if (name.startsWith('__') || EFFECT_FREE_METHODS.has(name) || VARIETY_METHODS.has(name)) continue;
      const made = trace.definition(body, trace.operand(spot, 0));
      if (made && trace.op(made) === Op.Load && trace.parameterOf(made) === position) return true;
    }
    return false;
  }

  #isFewByType({ annotation }: Parameter): boolean {
    if (!annotation) return false;
    const inner = annotation.kind === 'type' ? (annotation.firstChild ?? annotation) : annotation;
    const named = inner.is('subscript', 'generic_type')
      ? (inner.child('value') ?? inner.firstChild ?? inner)
      : inner;
    const { definitions } = this.#graph.interpreter;
    if (definitions.classNamed(named)?.isEnum === true) return true;
    const name = definitions.names.qualifiedName(named);
    return name !== undefined && (FIXED_DOMAIN_TYPES.has(name) || SMALL_DOMAIN_TYPES.has(name));
  }

  /**
   * Whether a function is handed to code that is not seen, or stands under a decorator of a library: somebody calls it
   * back, with what happens.
   */
  isCalledBack(body: Body): boolean {
    let found = this.#calledBack.get(body.id);
    if (found === undefined) {
      found = this.#findCalledBack(body);
      this.#calledBack.set(body.id, found);
    }
    return found;
  }

  #findCalledBack(body: Body): boolean {
    const { store } = this.#graph;
    const model = body.function;
    if (!model || body.id === 0) return false;
    const handed = (id: number): boolean =>
      this.#graph.holdsTo(id).some(({ part, from }) => {
        const { kind, name } = store.objects.partAt(part);
        const isThread = name.startsWith('threading.');
        return kind === PartKind.Argument && !isThread && this.#graph.object(from).kind !== Kind.Module;
      });
    const own = this.#graph.interpreter.functionObject(body.id);
    if (handed(own)) return true;
    return store.objects.all.some(
      ({ id, kind, code }) => kind === Kind.Method && code === body.id && handed(id),
    );
  }

  // ---- Names of outer frames

  #free(made: Spot, holder: Holder | undefined, depth: number): Domain {
    const { binding } = this.#graph.interpreter.code.free[this.#trace.operand(made, 0)] ?? {};
    if (!binding) return FEW;
    if (binding.scope.kind === 'module' || binding.scope.kind === 'class') {
      return binding.assignments.some(({ kind }) => kind === 'augment')
        ? { variety: Variety.Open, source: this.#trace.node(made) }
        : FEW;
    }
    const body = this.#trace.bodies.find((each) => each.slots.includes(binding));
    const position = body?.function?.parameters.findIndex(({ name }) => name === binding.name) ?? -1;
    return body && position >= 0 ? this.parameter(body, position, holder, depth) : UNKNOWN;
  }

  // ---- Operators, attributes, elements

  #operate(made: Spot, holder: Holder | undefined, depth: number): Domain {
    const trace = this.#trace;
    const operands = trace.operands(made);
    if (trace.operand(made, 0) === Operator.Truth) return FEW;
    if (operands.length === 0) return UNKNOWN;
    const node = this.#graph.interpreter.definitions.tree.node(trace.node(made));
    const sign = node.child('operator')?.text;
    const last = trace.definition(made.body, operands.at(-1) ?? -1);
    const isText = this.#objects(made.body, operands[0] ?? -1).some(({ kind }) => kind === Kind.Text);
    const isConstant =
      last !== undefined && trace.op(last) === Op.Const && trace.operand(last, 0) === Constant.Number;
    if ((sign === '%' || sign === '&') && isConstant && !isText) return FEW;
    return most(operands.map((operand) => this.of(made.body, operand, holder, depth)));
  }

  #attribute(made: Spot, holder: Holder | undefined, depth: number): Domain {
    const trace = this.#trace;
    const { body } = made;
    const object = trace.operand(made, 0);
    const name = trace.text(trace.operand(made, 1));
    if (OF_DEFINITIONS.has(name)) return FEW;
    const objects = this.#objects(body, object);
    if (
      objects.length > 0 &&
      objects.every(({ kind }) => kind === Kind.Named || kind === Kind.Module || kind === Kind.Class)
    ) {
      return FEW;
    }
    if (objects.some(({ kind }) => kind === Kind.Self || kind === Kind.Instance)) {
      const source = trace.node(made);
      if (this.#isCounter(objects, name)) return { variety: Variety.Open, source };
      const isOwn = holder?.keeping === 'instance' && objects.some(({ kind }) => kind === Kind.Self);
      return { variety: isOwn ? Variety.Own : Variety.Given, source };
    }
    return this.of(body, object, holder, depth);
  }

  /** An item of what a caller gives: data arrives in mappings and lists, and the configuration in objects. */
  #part(whole: Domain, body: Body, object: number): Domain {
    if (whole.variety !== Variety.Given) return whole;
    const [made] = this.#trace.sources(body, object);
    const model = made && this.#trace.op(made) === Op.Load ? made.body.function : undefined;
    const position = made && model ? this.#trace.parameterOf(made) : -1;
    // The own instance of a method and what is unpacked from `*args` are no data that arrives.
    if (position === 0 && model?.selfName !== undefined) return whole;
    return { ...whole, variety: Variety.Open };
  }

  /** An attribute that is counted up: `self.next_id += 1`. */
  #isCounter(objects: readonly HeapObject[], name: string): boolean {
    const { tree } = this.#graph.interpreter.definitions;
    return objects.some((object) =>
      object.class?.ancestors.some((ancestor) =>
        ancestor.storesOf(name).some(({ node }) => {
          const parent = tree.node(node.index).withParentheses.parent;
          return parent?.kind === 'augmented_assignment' && parent.child('left')?.index === node.index;
        }),
      ),
    );
  }

  #element(body: Body, iterable: number, holder: Holder | undefined, depth: number): Domain {
    // A loop over the container itself adds no key that it does not have.
    const sources = this.#trace.sources(body, iterable);
    if (holder && sources.some((source) => this.#isOf(source, holder))) return FEW;
    if (this.#isTable(body, iterable)) return FEW;
    return this.of(body, iterable, holder, depth);
  }

  /** `async for` waits for what arrives. */
  #isAsynchronous(node: number): boolean {
    const loop = this.#graph.interpreter.definitions.tree.node(node);
    return loop.is('for_statement', 'for_in_clause') && loop.firstChild?.kind === 'token';
  }

  #isOf(source: Spot, holder: Holder): boolean {
    const trace = this.#trace;
    const answer = source.body.code[source.at * WIDTH + 1] ?? -1;
    if (answer >= 0 && this.#roots.of(source, answer).has(holder)) return true;
    const op = trace.op(source);
    if (op === Op.CallMethod) return this.#roots.of(source, trace.operand(source, 0)).has(holder);
    if (op !== Op.Call) return false;
    return trace
      .arguments(source)
      .some(({ value }) =>
        trace.sources(source.body, value).some((inner) => inner.at < source.at && this.#isOf(inner, holder)),
      );
  }

  /** A container that the code writes out: whatever is taken out of it is one of its values. */
  #isTable(body: Body, temporary: number): boolean {
    const objects = this.#objects(body, temporary);
    if (objects.length === 0) return false;
    return objects.every(({ kind, node, body: home }) => {
      if (kind !== Kind.Container || home > 0) return false;
      const { tree } = this.#graph.interpreter.definitions;
      const made = tree.node(node);
      return made.is('dictionary', 'list', 'tuple', 'set') && made.firstChild !== undefined;
    });
  }

  #objects(body: Body, temporary: number): readonly HeapObject[] {
    return this.#trace.objects(body, temporary).filter(({ kind }) => kind !== Kind.None);
  }

  // ---- Calls

  #call(made: Spot, holder: Holder | undefined, depth: number): Domain {
    const trace = this.#trace;
    const { body } = made;
    const isMethod = trace.op(made) === Op.CallMethod;
    const object = trace.operand(made, 0);
    const passed = trace.arguments(made);
    const callees = this.#objects(body, object);
    const method = isMethod ? trace.text(trace.operand(made, 1)) : '';
    const name = callees.find(({ kind }) => kind === Kind.Named)?.name;
    const called = name === undefined ? undefined : isMethod ? `${name}.${method}` : name;
    if (called !== undefined && (FRESH_VALUES.has(called) || called === 'builtins.id')) {
      const of = called === 'builtins.id' ? this.of(body, passed[0]?.value ?? -1, holder, depth) : undefined;
      // The id of a class or function is as rare as that.
      if (of?.variety === Variety.Few) return FEW;
      return { variety: Variety.Open, source: trace.node(made) };
    }
    if (called !== undefined && SMALL_RESULTS.has(called)) return FEW;
    // A new object each time.
    if (!isMethod && callees.some(({ kind }) => kind === Kind.Class)) {
      return { variety: Variety.Open, source: trace.node(made) };
    }
    const given = most(
      passed.map(({ value }) => this.of(body, value, holder, depth)),
      FEW,
    );
    if (called !== undefined && KEEPS_VARIETY.has(called)) return given;
    if (isMethod && name === undefined) {
      const whole = this.of(body, object, holder, depth);
      if (VARIETY_METHODS.has(method)) return most([whole, given]);
      if (whole.variety === Variety.Open) return whole;
      // `update.get("id")`: a part of what a caller gives.
      if (method === 'get' && whole.variety === Variety.Given) return this.#part(whole, body, object);
    }
    if (given.variety === Variety.Few) return passed.length > 0 ? FEW : UNKNOWN;
    return given.variety === Variety.Open ? { ...given, variety: Variety.Given } : given;
  }
}

/** The most varied of several. */
export function most(domains: readonly Domain[], none: Domain = UNKNOWN): Domain {
  return (
    domains.reduce<Domain | undefined>(
      (best, domain) => (!best || domain.variety > best.variety ? domain : best),
      undefined,
    ) ?? none
  );
}
