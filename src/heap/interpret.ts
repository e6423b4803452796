/** Runs every body of a file, callees before callers where they are called, until nothing new is learned. */
import { type Body, type Code, lengthOf, lowerFile, Op, opAt, WIDTH } from '../code/index.js';
import type { Binding, ClassModel, Definitions } from '../names/index.js';
import { stringValue } from '../names/index.js';
import { F, K } from '../syntax/index.js';
import type { Context } from './context.js';
import { type Fragment, fragmentOf, NO_EFFECT, sameOr } from './fragment.js';
import type { Learned } from './learned.js';
import { Kind } from './object.js';
import { Family, MODULE } from './objects.js';
import { Run } from './run.js';
import { UNSET } from './state.js';
import { Store } from './store.js';
import { closeOver, transfer } from './transfer.js';
import { NOTHING } from './values.js';

/** Every block is run at most so often: loops are run twice, and once more for what the second time has changed. */
const MOST_PASSES = 3;

/** Bodies are run again for what others have taught since; so often at most. */
const MOST_ROUNDS = 2;

/** Bodies of more instructions than this are not interpreted: what they do is unknown. */
const LARGEST_BODY = 40_000;

/** Calls are followed into callees to this depth of bodies that have not been run. */
const DEEPEST = 40;

export class Interpreter implements Context {
  readonly definitions: Definitions;
  readonly code: Code;
  readonly store: Store;
  readonly #first: Int32Array;
  /** Temporaries that no run needs at the moment. */
  readonly #spare: Int32Array[] = [];
  readonly #fragments: (Fragment | undefined)[] = [];
  /** Runs whose fragment nobody has asked for since. */
  readonly #left: (Run | undefined)[] = [];
  /** What the last run of each body has read. */
  readonly #learned: (Learned | undefined)[] = [];
  #runs = 0;
  readonly #running = new Set<number>();
  readonly #free = new Map<number, readonly Binding[]>();
  readonly #mentions = new Map<number, ReadonlyMap<Binding, number>>();
  readonly #shared = new Set<Binding>();
  /** The value of each expression, by the index of its node. */
  readonly #valueAt: Int32Array;

  constructor(definitions: Definitions) {
    this.definitions = definitions;
    this.code = lowerFile(definitions);
    this.#first = new Int32Array(this.code.bodies.length + 1);
    for (const body of this.code.bodies) {
      this.#first[body.id + 1] = (this.#first[body.id] ?? 0) + lengthOf(body);
    }
    this.store = new Store(this.#first[this.code.bodies.length] ?? 0);
    this.#valueAt = new Int32Array(definitions.tree.count);
    for (const body of this.code.bodies) this.#readFree(body);
    for (const binding of this.code.free) if (binding.binding) this.#shared.add(binding.binding);
  }

  /** Interprets the file. */
  run(): this {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      for (const body of this.code.bodies) {
        const last = this.#learned[body.id];
        if (!last || (round > 0 && last.isOutdated)) this.#interpret(body);
      }
    }
    this.#learned.length = 0;
    this.#left.length = 0;
    this.#fragments.length = 0;
    return this;
  }

  fragmentOf(id: number): Fragment {
    const known = this.#fragments[id];
    if (known && !this.#left[id]) return known;
    const body = this.code.bodies[id];
    if (!body || this.#running.has(id)) return NO_EFFECT;
    if (!this.#left[id]) {
      if (this.#running.size > DEEPEST) return NO_EFFECT;
      this.#interpret(body);
    }
    const run = this.#left[id];
    if (!run) return NO_EFFECT;
    this.#left[id] = undefined;
    const fragment = sameOr(known, fragmentOf(run));
    this.#fragments[id] = fragment;
    return fragment;
  }

  #interpret(body: Body): void {
    if (body.code.length / WIDTH > LARGEST_BODY || this.#running.has(body.id)) return;
    this.#running.add(body.id);
    const run = new Run(this, body, this.#runs++);
    this.#bindParameters(run, body);
    this.#runBlocks(run, body);
    run.state = run.returned ?? run.raised ?? run.state;
    closeOver(run, body);
    run.settle();
    if (body.kind === 'module') this.#settleModule(run, body);
    this.#settleCachedProperty(run, body);
    this.#left[body.id] = run;
    this.#learned[body.id] = run.learned;
    this.#spare.push(run.temporaries);
    this.#running.delete(body.id);
  }

  #bindParameters(run: Run, body: Body): void {
    const parameters = body.function?.parameters ?? [];
    for (let slot = 0; slot < body.slots.length; slot++) run.state.push(UNSET);
    for (const [index, parameter] of parameters.entries()) {
      const binding = this.definitions.bound.bindingAt.get(parameter.node.index);
      const slot = binding ? body.slots.indexOf(binding) : -1;
      if (slot < 0 || !binding) continue;
      const value = this.store.values.single(this.given(body.id, index));
      run.state[slot] = value;
      if (this.#shared.has(binding)) this.store.addName(binding, value);
    }
    if (body.kind === 'generator') run.state[0] = this.store.values.single(this.given(body.id, 0));
  }

  #runBlocks(run: Run, body: Body): void {
    const states: (number[] | undefined)[] = [run.state];
    const dirty = new Uint8Array(body.next.length);
    dirty[0] = 1;
    for (let pass = 0, again = true; again && pass < MOST_PASSES; pass++) {
      again = false;
      for (let block = 0; block < body.next.length; block++) {
        const entry = states[block];
        if (dirty[block] === 0 || !entry) continue;
        dirty[block] = 0;
        const handler = body.handler[block] ?? -1;
        // A block that is never entered again needs its state no more.
        const isLast = pass === MOST_PASSES - 1 || !body.hasLoop;
        run.state = isLast ? entry : entry.slice();
        if (isLast) states[block] = undefined;
        if (handler >= 0 && this.#flow(run, states, dirty, handler, false) && handler <= block) again = true;
        const end = body.starts[block + 1] ?? 0;
        for (let at = body.starts[block] ?? 0; at < end; at++) transfer(run, at);
        if (handler >= 0 && this.#flow(run, states, dirty, handler, false) && handler <= block) again = true;
        const next = body.next[block] as readonly number[];
        for (let at = 0; at < next.length; at++) {
          const to = next[at] as number;
          if (this.#flow(run, states, dirty, to, at === next.length - 1) && to <= block) again = true;
        }
        if (next.length > 0) continue;
        if (opAt(body, end - 1) === Op.Return) run.returned = run.joined(run.returned).state;
        else run.raised = run.joined(run.raised).state;
      }
    }
  }

  /** Hands the state on to a block; answers whether that has to be run for it. */
  #flow(run: Run, states: (number[] | undefined)[], dirty: Uint8Array, to: number, isLast: boolean): boolean {
    const known = states[to];
    if (!known) states[to] = isLast ? run.state : run.state.slice();
    else if (!run.joinInto(known)) return false;
    dirty[to] = 1;
    return true;
  }

  /** What a cached property answers is kept by the instance, under the property's name, from its first access on. */
  #settleCachedProperty(run: Run, body: Body): void {
    const model = body.function;
    if (!model?.class || !model.isCachedProperty) return;
    const self = this.store.objects.self(model.class);
    const part = this.store.objects.attribute(model.name);
    this.store.addField(self, part, run.answer);
    for (const [value, node] of run.answers) {
      for (const id of this.store.values.objects(value)) {
        this.store.addHold(self, part, id, run.seen(node), false, body.id);
      }
    }
  }

  /** The names of the module are attributes of it. */
  #settleModule(run: Run, body: Body): void {
    for (const [slot, binding] of body.slots.entries()) {
      const value = run.state[slot] ?? UNSET;
      if (value === UNSET || binding.scope.kind !== 'module') continue;
      const part = this.store.objects.attribute(binding.name);
      const place = binding.assignments[0]?.target.index ?? 0;
      this.store.addField(MODULE, part, value);
      for (const id of this.store.values.objects(value)) {
        this.store.addHold(MODULE, part, id, run.seen(place), false, body.id);
      }
    }
  }

  /** What an expression may stand for; nothing for what is never run, and for what is no expression. */
  valueAt(node: number): number {
    return this.#valueAt[node] ?? NOTHING;
  }

  // ---- What runs ask for

  temporaries(count: number): Int32Array {
    const spare = this.#spare.pop();
    if (!spare || spare.length < count) return new Int32Array(Math.max(count, 64));
    return spare.fill(0, 0, count);
  }

  firstOf(body: number): number {
    return this.#first[body] ?? 0;
  }

  note(node: number, value: number): void {
    const known = this.#valueAt[node] ?? NOTHING;
    if (known !== value) this.#valueAt[node] = this.store.values.join(known, value);
  }

  get moduleValue(): number {
    return this.store.values.single(MODULE);
  }

  isShared(binding: Binding): boolean {
    return this.#shared.has(binding);
  }

  bodyOf(node: number): Body | undefined {
    const id = this.code.bodyAt.get(node);
    return id === undefined ? undefined : this.code.bodies[id];
  }

  classObject(model: ClassModel): number {
    return this.store.objects.member(Family.Class, model.node.index, () => ({
      kind: Kind.Class,
      class: model,
      node: model.nameNode.index,
      body: this.#bodyAround(model),
    }));
  }

  /** The body that makes a class; -1 for the module, whose classes are made once. */
  #bodyAround(model: ClassModel): number {
    for (let scope = model.outer; scope.parent; scope = scope.parent) {
      const id = this.code.bodyAt.get(scope.node.index);
      if (id !== undefined) return id;
    }
    return -1;
  }

  functionObject(code: number): number {
    const body = this.code.bodies[code];
    return this.store.objects.member(Family.Function, code, () => ({
      kind: Kind.Function,
      code,
      node: body?.node ?? 0,
      body: body?.outer === undefined || body.outer === 0 ? -1 : body.outer,
    }));
  }

  given(code: number, index: number): number {
    const model = this.code.bodies[code]?.function;
    const parameter = model?.parameters[index];
    if (index === 0 && model?.class) {
      if (model.selfName !== undefined) return this.store.objects.self(model.class);
      if (model.binding === 'class') return this.classObject(model.class);
    }
    return this.store.objects.given(code, index, () => ({
      kind: Kind.Given,
      node: parameter?.node.index ?? 0,
      body: code,
      name: parameter?.name,
      class: parameter?.annotation && this.definitions.classNamed(innermost(parameter.annotation)),
    }));
  }

  freeBindingsOf(code: number): readonly Binding[] {
    return this.#free.get(code) ?? [];
  }

  mentionOf(code: number, binding: Binding): number {
    return this.#mentions.get(code)?.get(binding) ?? this.code.bodies[code]?.node ?? 0;
  }

  classAround(code: number): ClassModel | undefined {
    for (let body = this.code.bodies[code]; body; body = this.#outerOf(body)) {
      if (body.function?.class) return body.function.class;
    }
    return undefined;
  }

  receiverOf(code: number): number {
    for (let body = this.code.bodies[code]; body; body = this.#outerOf(body)) {
      if (body.function?.class) return this.store.values.single(this.given(body.id, 0));
    }
    return NOTHING;
  }

  isTrue(node: number): boolean {
    const { tree } = this.definitions;
    const value = tree.kinds[node] === K.keyword_argument ? tree.childIndex(node, F.value) : node;
    return value >= 0 && tree.kinds[value] === K.true;
  }

  #outerOf({ outer }: Body): Body | undefined {
    return outer === undefined ? undefined : this.code.bodies[outer];
  }

  textAt(node: number): string | undefined {
    return stringValue(this.definitions.tree.node(node));
  }

  /** Names of outer functions that a body reads, itself or in a function inside it, with a place that reads each. */
  #readFree(body: Body): void {
    for (let at = 0; at < body.code.length; at += WIDTH) {
      if (body.code[at] !== Op.Free) continue;
      const binding = this.code.free[body.code[at + 2] ?? 0]?.binding;
      if (!binding || binding.scope.kind === 'module' || binding.scope.kind === 'class') continue;
      const place = body.code[at + 5] ?? 0;
      // Every function between the reader and the owner of the name holds the cell.
      for (let inner: Body | undefined = body; inner; inner = this.#outerOf(inner)) {
        if (inner.slots.includes(binding)) break;
        this.#noteFree(inner.id, binding, place);
      }
    }
  }

  #noteFree(body: number, binding: Binding, place: number): void {
    const known = this.#free.get(body) ?? [];
    if (known.includes(binding)) return;
    this.#free.set(body, [...known, binding]);
    this.#mentions.set(body, new Map([...(this.#mentions.get(body) ?? []), [binding, place]]));
  }
}

/** The expression inside an annotation node. */
function innermost(annotation: Definitions['tree']['root']): Definitions['tree']['root'] {
  return annotation.kind === 'type' ? (annotation.firstChild ?? annotation) : annotation;
}
