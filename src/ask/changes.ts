/** Every place of a file that adds to a kept container, takes from it, looks at it or gives it away. */
import { Op, Operator } from '../code/index.js';
import { Kind, type ObjectGraph } from '../heap/index.js';
import {
  COUNTS_FROM_ZERO,
  FILLS_ON_READ,
  GROWING_METHODS,
  HEAP_POPS,
  HEAP_PUSHES,
  QUEUE_ONLY_SHRINKING,
  SHRINKING_METHODS,
} from '../knowledge/containers.js';
import { EFFECT_FREE_FUNCTIONS, EFFECT_FREE_METHODS, EFFECT_FREE_MODULES } from '../knowledge/effects.js';
import type { SyntaxTree } from '../syntax/index.js';
import { guardsOf } from './guards.js';
import type { Holder, Holders } from './holders.js';
import { Roots } from './roots.js';
import type { Passed, Spot, Trace } from './trace.js';

/** What a place does to a container. */
export enum Doing {
  /** It may hold one entry more. */
  Add = 0,
  /** The entry of a key grows; where the container makes missing entries, it may be a new one. */
  AddInside = 1,
  /** A key that is only read gets an entry. */
  Fill = 2,
  /** Some entry goes. */
  Cut = 3,
  /** Something goes out of an entry, which itself stays. */
  CutInside = 4,
  /** All entries go, or another container takes its place. */
  Empty = 5,
  /** Its length is compared with something else than nothing. */
  Measure = 6,
  /** It is asked for a key. */
  Ask = 7,
  /** Its entries are looked at. */
  Read = 8,
  /** It is given to code that is not seen here. */
  Hand = 9,
}

export interface Change {
  readonly holder: Holder;
  readonly doing: Doing;
  readonly spot: Spot;
  readonly node: number;
  /** The temporary of the key, or of the element of a set; -1 where there is none or it is a constant. */
  readonly key: number;
  readonly hasConstantKey: boolean;
  /** The temporary of what is added; -1 where it is not known. */
  readonly value: number;
  /** The method that is called, where one is. */
  readonly method: string;
}

type Details = Partial<Pick<Change, 'key' | 'value' | 'hasConstantKey' | 'method'>>;

/** Methods of other objects that take the elements of an argument, not the argument. */
const COPYING_METHODS = new Set(['update', 'extend', 'difference_update', 'intersection_update', 'join']);

const ASKING = new Set(['get', 'has_key', '__contains__', '__getitem__', 'index', 'count']);
const MEASURING = new Set(['qsize', 'full']);
/** Methods that make an instance. */
const CONSTRUCTION = new Set(['__init__', '__new__', '__post_init__', '__setstate__']);

export class Changes {
  readonly all: Change[] = [];
  readonly roots: Roots;
  readonly #graph: ObjectGraph;
  readonly #trace: Trace;
  readonly #holders: Holders;
  readonly #tree: SyntaxTree;

  constructor(graph: ObjectGraph, trace: Trace, holders: Holders) {
    this.#graph = graph;
    this.#trace = trace;
    this.#holders = holders;
    this.#tree = graph.interpreter.definitions.tree;
    this.roots = new Roots(graph, trace, holders);
    if (holders.all.length === 0) return;
    for (const body of trace.bodies) {
      for (let at = 0; at < (body.starts.at(-1) ?? 0); at++) this.#read({ body, at });
    }
  }

  #read(spot: Spot): void {
    const trace = this.#trace;
    switch (trace.op(spot)) {
      case Op.SetItem:
        return this.#setItem(spot);
      case Op.DelItem:
        return this.#deleteItem(spot);
      case Op.CallMethod:
        return this.#callMethod(spot);
      case Op.Call:
        return this.#call(spot);
      case Op.Item:
        return this.#item(spot);
      case Op.Get:
        return this.#get(spot);
      case Op.Slice:
      case Op.Element:
        return this.#note(Doing.Read, spot, trace.operand(spot, 0));
      case Op.Operate:
        return this.#operate(spot);
      case Op.Set:
        return this.#set(spot);
      case Op.StoreFree:
        return this.#storeFree(spot);
      case Op.Unset:
        return this.#unset(spot);
      case Op.Return:
        return this.#note(Doing.Hand, spot, trace.operand(spot, 0), { method: 'return' });
      case Op.Yield:
        return this.#note(Doing.Hand, spot, trace.operand(spot, 0));
      case Op.Make:
        for (const item of trace.operands(spot)) this.#note(Doing.Hand, spot, item);
    }
  }

  /** Notes a change of every container that a temporary may be. */
  #note(doing: Doing, spot: Spot, container: number, details: Details = {}): void {
    for (const holder of this.roots.of(spot, container)) this.#push(doing, spot, holder, details);
  }

  /** Notes a change inside an entry of every container that a temporary may be an entry of. */
  #noteInside(doing: Doing, spot: Spot, entry: number, value = -1): void {
    for (const { holder, key, taken } of this.roots.entriesOf(spot, entry)) {
      if (taken.body === spot.body) this.#push(doing, spot, holder, { key, value });
    }
  }

  #push(doing: Doing, spot: Spot, holder: Holder, details: Details): void {
    const { key = -1, value = -1, hasConstantKey = false, method = '' } = details;
    const node = this.#trace.node(spot);
    this.all.push({ holder, doing, spot, node, key, value, hasConstantKey, method });
  }

  // ---- Items

  #setItem(spot: Spot): void {
    const trace = this.#trace;
    const [object, constant, value] = [0, 1, 2].map((index) => trace.operand(spot, index)) as [
      number,
      number,
      number,
    ];
    if (constant === -2) return;
    if (constant === -3) return this.#note(Doing.Add, spot, object, { value });
    const key = this.#keyAfter(spot);
    for (const holder of this.roots.of(spot, object)) {
      if (holder.shape === 'sequence' || (constant < 0 && key < 0)) continue;
      const isReplaced = this.#isAugmented(spot, value) && !COUNTS_FROM_ZERO.has(holder.type);
      const details = { key, value, hasConstantKey: constant >= 0 };
      this.#push(isReplaced ? Doing.Read : Doing.Add, spot, holder, details);
    }
    this.#noteInside(Doing.AddInside, spot, object, value);
  }

  /** The temporary of a key that is no constant: the container is told to hold it by the next instruction. */
  #keyAfter(spot: Spot): number {
    const next = { body: spot.body, at: spot.at + 1 };
    const trace = this.#trace;
    if (trace.op(next) !== Op.SetItem || trace.operand(next, 1) !== -2) return -1;
    return trace.node(next) === trace.node(spot) ? trace.operand(next, 2) : -1;
  }

  #isAugmented(spot: Spot, value: number): boolean {
    const made = this.#trace.definition(spot.body, value);
    return made !== undefined && this.#tree.node(this.#trace.node(made)).kind === 'augmented_assignment';
  }

  #deleteItem(spot: Spot): void {
    const object = this.#trace.operand(spot, 0);
    const isWhole = this.#trace.operand(spot, 1) === -2;
    // The key was worked out just before.
    const key = isWhole ? -1 : (spot.body.code[(spot.at - 1) * 6 + 1] ?? -1);
    this.#note(isWhole ? Doing.Empty : Doing.Cut, spot, object, { key });
    this.#noteInside(Doing.CutInside, spot, object);
  }

  #item(spot: Spot): void {
    const [object, , key] = [0, 1, 2].map((index) => this.#trace.operand(spot, index)) as [
      number,
      number,
      number,
    ];
    const hasConstantKey = this.#trace.operand(spot, 1) >= 0;
    for (const holder of this.roots.of(spot, object)) {
      const fills = FILLS_ON_READ.has(holder.type) && !hasConstantKey;
      this.#push(fills ? Doing.Fill : Doing.Ask, spot, holder, { key, hasConstantKey });
    }
  }

  /** A method that is taken without a call: whoever gets it may add or take out. */
  #get(spot: Spot): void {
    const name = this.#trace.text(this.#trace.operand(spot, 1));
    if (!GROWING_METHODS.has(name) && !SHRINKING_METHODS.has(name)) return;
    const isCut = SHRINKING_METHODS.has(name) && !QUEUE_ONLY_SHRINKING.has(name);
    this.#note(isCut ? Doing.Cut : Doing.Hand, spot, this.#trace.operand(spot, 0), { method: name });
  }

  // ---- Calls

  #callMethod(spot: Spot): void {
    const trace = this.#trace;
    const object = trace.operand(spot, 0);
    const name = trace.text(trace.operand(spot, 1));
    const passed = trace.arguments(spot);
    this.#method(spot, name, passed, this.roots.of(spot, object));
    const [first] = passed;
    if (GROWING_METHODS.has(name)) this.#noteInside(Doing.AddInside, spot, object, first?.value);
    else if (SHRINKING_METHODS.has(name)) this.#noteInside(Doing.CutInside, spot, object);
    if (!COPYING_METHODS.has(name) && !EFFECT_FREE_METHODS.has(name)) this.#handOver(spot, passed);
  }

  #method(spot: Spot, name: string, passed: readonly Passed[], holders: Iterable<Holder>): void {
    const [first, second] = passed.map(({ value }) => value);
    for (const holder of holders) {
      const isQueue = holder.shape === 'queue';
      if (GROWING_METHODS.has(name)) {
        const isPair = name === 'setdefault' || name === 'insert';
        const isKeyed = name === 'setdefault' || (name === 'add' && holder.shape === 'set');
        const value = (isPair ? second : first) ?? -1;
        const literal = first !== undefined && isKeyed && this.#isLiteral(spot, first);
        this.#push(Doing.Add, spot, holder, {
          method: name,
          value,
          key: isKeyed ? (first ?? -1) : -1,
          hasConstantKey: literal,
        });
      } else if (SHRINKING_METHODS.has(name) && (isQueue || !QUEUE_ONLY_SHRINKING.has(name))) {
        const key = holder.shape === 'mapping' && name !== 'pop' ? -1 : (first ?? -1);
        this.#push(name === 'clear' ? Doing.Empty : Doing.Cut, spot, holder, { method: name, key });
      } else if (MEASURING.has(name)) this.#push(Doing.Measure, spot, holder, { method: name });
      else if (ASKING.has(name)) this.#push(Doing.Ask, spot, holder, { method: name, key: first ?? -1 });
      else this.#push(Doing.Read, spot, holder, { method: name });
    }
  }

  #isLiteral(spot: Spot, temporary: number): boolean {
    const made = this.#trace.definition(spot.body, temporary);
    return made !== undefined && this.#trace.op(made) === Op.Const;
  }

  #call(spot: Spot): void {
    const trace = this.#trace;
    const passed = trace.arguments(spot);
    const [first, second] = passed;
    for (const callee of trace.objects(spot.body, trace.operand(spot, 0))) {
      const name = callee.name ?? '';
      if (callee.kind === Kind.Method) {
        const holder = this.#holders.ofObject(this.#graph.object(callee.base));
        if (holder) this.#method(spot, name, passed, [holder]);
      }
      if (callee.kind !== Kind.Named || !first) continue;
      if (HEAP_PUSHES.has(name)) this.#note(Doing.Add, spot, first.value, { value: second?.value ?? -1 });
      else if (HEAP_POPS.has(name)) this.#note(Doing.Cut, spot, first.value);
      else if (isHarmless(name))
        for (const { value } of passed) this.#note(Doing.Read, spot, value, { method: name });
      if (HEAP_PUSHES.has(name) || HEAP_POPS.has(name) || isHarmless(name)) return;
    }
    this.#handOver(spot, passed);
  }

  /** Arguments of a call whose code is not in the file. */
  #handOver(spot: Spot, passed: readonly Passed[]): void {
    if (passed.length === 0 || this.#isFollowed(spot)) return;
    for (const { value } of passed) this.#note(Doing.Hand, spot, value);
  }

  #isFollowed(spot: Spot): boolean {
    const node = this.#trace.node(spot);
    this.#calledAt ??= this.#followedCalls();
    return this.#calledAt.has(`${spot.body.id}.${node}`);
  }

  #calledAt: Set<string> | undefined;

  #followedCalls(): Set<string> {
    const found = new Set<string>();
    for (const { id } of this.#trace.bodies) {
      for (const { caller, node } of this.#graph.store.callsOf(id)) found.add(`${caller}.${node}`);
    }
    return found;
  }

  // ---- Operators

  #operate(spot: Spot): void {
    const trace = this.#trace;
    const operands = trace.operands(spot);
    const operator = trace.operand(spot, 0) as Operator;
    for (const [index, operand] of operands.entries()) {
      if (operator === Operator.Truth) {
        const [key] = operands;
        if (index > 0) this.#note(Doing.Ask, spot, operand, { method: 'in', key: key ?? -1 });
      } else this.#note(Doing.Read, spot, operand);
      if (this.#isMeasured(spot, operands)) {
        for (const made of trace.sources(spot.body, operand)) this.#measure(made);
      }
    }
  }

  /** A comparison with something else than 0 or 1, or a difference. */
  #isMeasured(spot: Spot, operands: readonly number[]): boolean {
    const node = this.#tree.node(this.#trace.node(spot));
    if (node.kind === 'binary_operator') return node.child('operator')?.text === '-';
    if (node.kind !== 'comparison_operator') return false;
    return !operands.some((operand) => {
      const made = this.#trace.definition(spot.body, operand);
      if (!made || this.#trace.op(made) !== Op.Const) return false;
      const { text } = this.#tree.node(this.#trace.node(made));
      return text === '0' || text === '1';
    });
  }

  /** `len(x)`, also with something added to it. */
  #measure(made: Spot): void {
    const trace = this.#trace;
    if (trace.op(made) === Op.Operate) {
      for (const operand of trace.operands(made)) {
        const inner = trace.definition(made.body, operand);
        if (inner && inner.at < made.at && trace.op(inner) === Op.Call) this.#measure(inner);
      }
      return;
    }
    const [callee] = trace.op(made) === Op.Call ? trace.objects(made.body, trace.operand(made, 0)) : [];
    const [first] = callee?.name === 'builtins.len' ? trace.arguments(made) : [];
    if (first) this.#note(Doing.Measure, made, first.value);
  }

  // ---- Other containers in its place

  #set(spot: Spot): void {
    const trace = this.#trace;
    const name = trace.text(trace.operand(spot, 1));
    const value = trace.operand(spot, 2);
    const inConstructor = CONSTRUCTION.has(spot.body.function?.name ?? '');
    const holders = new Set<Holder>();
    const made = trace.definition(spot.body, trace.operand(spot, 0));
    // The names of a class become its attributes when it is made.
    if (made && trace.op(made) === Op.Class) return;
    for (const object of trace.objects(spot.body, trace.operand(spot, 0))) {
      const holder =
        object.kind === Kind.Module
          ? this.#holders.ofModule(name)
          : object.class && this.#holders.ofPart(object.class, name);
      if (!holder) continue;
      holders.add(holder);
      // An instance that is being made has nothing that could be replaced.
      const isNew = inConstructor && object.kind === Kind.Self && holder.keeping === 'instance';
      if (spot.body.id !== 0 && !isNew) this.#replace(spot, holder, value);
    }
    if (holders.size === 0) this.#note(Doing.Hand, spot, value);
  }

  #storeFree(spot: Spot): void {
    const binding = this.#graph.interpreter.code.free[this.#trace.operand(spot, 0)]?.binding;
    if (binding?.scope.kind !== 'module') return;
    const holder = this.#holders.ofModule(binding.name);
    if (holder) this.#replace(spot, holder, this.#trace.operand(spot, 1));
  }

  #unset(spot: Spot): void {
    const name = this.#trace.text(this.#trace.operand(spot, 1));
    for (const object of this.#trace.objects(spot.body, this.#trace.operand(spot, 0))) {
      const holder = object.class && this.#holders.ofPart(object.class, name);
      if (holder) this.#push(Doing.Empty, spot, holder, {});
    }
  }

  /** `x = x + [v]` adds; `x = []` empties, unless it makes the container that was missing. */
  #replace(spot: Spot, holder: Holder, value: number): void {
    for (const made of this.#trace.sources(spot.body, value)) {
      const joins = this.#trace.op(made) === Op.Operate && this.#trace.operand(made, 0) === Operator.Join;
      const operands = joins ? this.#trace.operands(made) : [];
      const isItself = operands.some((operand) => this.roots.of(spot, operand).has(holder));
      if (isItself) {
        const added = operands.find((operand) => !this.roots.of(spot, operand).has(holder)) ?? -1;
        return this.#push(Doing.Add, spot, holder, { value: added });
      }
    }
    // The container itself, put where it was.
    if (this.roots.of(spot, value).has(holder) && !this.#isMadeHere(spot, value)) return;
    if (!this.#isMissing(spot, holder)) this.#push(Doing.Empty, spot, holder, {});
  }

  #isMadeHere(spot: Spot, value: number): boolean {
    return this.#trace.objects(spot.body, value).some((object) => object.body === spot.body.id);
  }

  /** The place runs only where the container is None, empty or not there. */
  #isMissing(spot: Spot, holder: Holder): boolean {
    const { body } = spot;
    return guardsOf(this.#trace, spot).some(({ branch, isTrue }) => {
      const condition = this.#trace.definition(body, this.#trace.operand(branch, 0));
      if (!condition) return false;
      const node = this.#tree.node(this.#trace.node(condition));
      if (!this.#mentions(condition, holder)) return false;
      if (node.kind === 'not_operator') return isTrue;
      if (node.kind !== 'comparison_operator') return !isTrue && this.#trace.op(condition) !== Op.Operate;
      const isNone = node.children.at(-1)?.kind === 'none';
      const isNegated = node.children.some(
        (child) => child.kind === 'token' && child.text !== 'is' && child.text !== '==',
      );
      return isNone && isNegated !== isTrue;
    });
  }

  /** A condition is made of the part itself: `self.x is None`, `hasattr(self, 'x')`. */
  #mentions(condition: Spot, holder: Holder): boolean {
    const trace = this.#trace;
    const end = condition.at;
    for (let at = Math.max(0, end - 8); at <= end; at++) {
      const spot = { body: condition.body, at };
      if (trace.op(spot) === Op.Get && trace.text(trace.operand(spot, 1)) === holder.name) return true;
      if (trace.op(spot) === Op.Free) {
        const { binding } = this.#graph.interpreter.code.free[trace.operand(spot, 0)] ?? {};
        if (binding?.scope.kind === 'module' && binding.name === holder.name) return true;
      }
    }
    return false;
  }
}

function isHarmless(name: string): boolean {
  if (EFFECT_FREE_FUNCTIONS.has(name)) return true;
  return (
    EFFECT_FREE_MODULES.some((module) => name.startsWith(`${module}.`)) ||
    HARMLESS_MODULES.has(name.split('.')[0] ?? '')
  );
}

/** Modules that look at what they are given, or copy it. */
const HARMLESS_MODULES = new Set(['copy', 'pprint', 'random', 'json', 'pickle', 'yaml', 'weakref']);
