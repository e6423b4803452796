/** One run of one body: its state, and the few ways in which instructions read and change it. */
import type { Body } from '../code/index.js';
import type { Binding } from '../names/index.js';
import type { Context } from './context.js';
import type { Effect, Fragment } from './fragment.js';
import { Learned } from './learned.js';
import { type Certainty, type HeapObject, isPlain, Kind, PartKind } from './object.js';
import { BEFORE, type Making as ObjectMaking, type Role, UNKNOWN } from './objects.js';
import { joinInto, Slots, type State, UNSET } from './state.js';
import { type Making, type Store, seen } from './store.js';
import { NOTHING, type Values } from './values.js';

/** Kinds about whose parts the file does not say everything. */
function isOpen(kind: Kind): boolean {
  switch (kind) {
    case Kind.Given:
    case Kind.Path:
    case Kind.Result:
    case Kind.Exception:
    case Kind.Self:
    case Kind.Instance:
      return true;
    default:
      return false;
  }
}

/** Kinds of objects that all instances of a class share. */
const SHARED_KINDS = new Set<Kind>([Kind.Class, Kind.Module, Kind.Named, Kind.Function]);

/** Kinds of objects that a body makes anew each time it runs. */
const AGING_KINDS = new Set<Kind>([
  Kind.Self,
  Kind.Instance,
  Kind.Container,
  Kind.Result,
  Kind.Frame,
  Kind.View,
]);

export class Run {
  readonly context: Context;
  readonly body: Body;
  readonly store: Store;
  readonly values: Values;
  readonly slots: Slots;
  readonly temporaries: Int32Array;
  /** The state at the place that is being interpreted. */
  state: State = [];
  /** No two runs of a file have the same number. */
  readonly number: number;
  /** The number of its first instruction among those of the file. */
  readonly #first: number;
  /** What the run has read of the rest of the file. */
  readonly learned: Learned;
  /** What calls may keep. */
  readonly handed: Effect[] = [];
  /** The functions and generator expressions that the run has made. */
  readonly functions = new Set<number>();
  /** The instruction that is being interpreted; part of the key of what it makes. */
  private instruction = 0;
  answer = NOTHING;
  /** Each value that is returned, with the statement that does. */
  readonly answers: [value: number, node: number][] = [];
  yields = NOTHING;
  /** The states at which the body is left by a return, and by an exception. */
  returned: State | undefined;
  raised: State | undefined;

  constructor(context: Context, body: Body, number: number) {
    this.context = context;
    this.number = number;
    this.#first = context.firstOf(body.id);
    this.learned = new Learned(context);
    this.body = body;
    this.store = context.store;
    this.values = context.store.values;
    this.slots = new Slots(context.store, body.slots.length);
    this.temporaries = context.temporaries(body.temporaries);
  }

  object(id: number): HeapObject {
    return this.store.objects.get(id);
  }

  /** Joins the state into one; answers whether that is changed by it. */
  joinInto(into: State): boolean {
    return joinInto(this.store, this.slots, into, this.state);
  }

  /** Joins the state into one of a block or exit. */
  joined(into: State | undefined): { state: State; changed: boolean } {
    if (!into) return { state: [...this.state], changed: true };
    return { state: into, changed: joinInto(this.store, this.slots, into, this.state) };
  }

  // ---- Objects

  /**
   * Begins an instruction. What it made before that is still in reach (the code runs in a loop) is from now on old, so
   * that no object is ever taken for its predecessor.
   */
  begin(instruction: number): void {
    this.instruction = this.#first + instruction;
    for (const id of this.store.objects.madeBy(this.instruction, this.number)) this.#age(id);
  }

  /** The object that the current instruction makes in a role, for a number: another object, a body, or 0. */
  allocate(role: Role, number: number, making: ObjectMaking): number {
    return this.store.objects.made(this.body.id, this.instruction, this.number, role, number, making);
  }

  /** Whether this run has made the object. */
  isFresh(id: number): boolean {
    return this.store.objects.isMadeIn(id, this.number);
  }

  #age(id: number): void {
    const { state, values } = this;
    let old = -1;
    for (let slot = 0; slot < state.length; slot++) {
      const value = state[slot] ?? UNSET;
      if (value === UNSET || !values.has(value, id)) continue;
      old = this.store.objects.old(id);
      state[slot] = values.join(values.without(value, id), values.single(old));
    }
    if (old >= 0) {
      for (let at = 0; at < this.body.temporaries; at++) {
        const value = this.temporaries[at] ?? NOTHING;
        if (values.has(value, id))
          this.temporaries[at] = values.join(values.without(value, id), values.single(old));
      }
    }
    if (this.slots.cells.length === 0) return;
    for (const part of [...this.store.partsOf(id)]) {
      const slot = this.slots.find(id, part);
      const value = slot < 0 ? UNSET : (state[slot] ?? UNSET);
      if (value === UNSET) continue;
      if (old >= 0) this.#write(old, part, values.join(this.read(old, part), value));
      state[slot] = UNSET;
    }
  }

  // ---- Parts

  /** What a part of an object holds here. */
  read(object: number, part: number): number {
    const slot = this.slots.find(object, part);
    const value = slot < 0 ? UNSET : (this.state[slot] ?? UNSET);
    if (value === UNSET) return this.#initial(object, part);
    if (!this.values.has(value, BEFORE)) return value;
    return this.values.join(this.values.without(value, BEFORE), this.#initial(object, part));
  }

  /** Whether the body itself has written a part on every way here. */
  isKnown(object: number, part: number): boolean {
    const slot = this.slots.find(object, part);
    const value = slot < 0 ? UNSET : (this.state[slot] ?? UNSET);
    return value !== UNSET && !this.values.has(value, BEFORE);
  }

  /** What a part held before the body ran, as far as the file says. */
  #initial(id: number, part: number): number {
    if (this.isFresh(id)) return NOTHING;
    const { store, values } = this;
    const object = this.object(id);
    // What the body's own earlier objects hold is in its state; that it leaves it there teaches the body nothing.
    const isOwn = object.isOld && object.body === this.body.id;
    let value = this.#earlier(id, part, isOwn ? store.field(id, part) : this.#field(id, part));
    if (object.isOld) value = values.join(value, this.read(object.original, part));
    if (object.kind === Kind.Self && object.class) {
      for (const ancestor of object.class.ancestors) {
        if (ancestor !== object.class)
          value = values.join(value, this.#field(store.objects.self(ancestor), part));
      }
    }
    return value;
  }

  /** What this very body has put there before it did when it ran before: another object than the one it makes now. */
  #earlier(id: number, part: number, value: number): number {
    if (this.body.kind === 'module') return value;
    const { store, values } = this;
    const isShared = SHARED_KINDS.has(this.object(id).kind);
    let told = value;
    for (const each of values.objects(value)) {
      const { kind, body } = this.object(each);
      const isMine = kind === Kind.Self ? this.#isOwnSelf(id, part, each, isShared) : body === this.body.id;
      if (!isMine || !AGING_KINDS.has(kind)) continue;
      told = values.join(values.without(told, each), values.single(store.objects.old(each)));
    }
    return told;
  }

  /** In a place that all instances share stands another instance; elsewhere so, where this body puts its own there. */
  #isOwnSelf(id: number, part: number, self: number, isShared: boolean): boolean {
    if (id === self) return false;
    return isShared || this.store.hold(id, part, self)?.body === this.body.id;
  }

  /** Whether a body makes objects of a kind anew each time it runs. */
  isAging(kind: Kind): boolean {
    return AGING_KINDS.has(kind);
  }

  /** What the file says of a part; noted, so that the body is run again when that changes. */
  #field(object: number, part: number): number {
    return this.learned.field(this.store.cell(object, part));
  }

  /** What the file says of a name of another frame; noted likewise. */
  cell(binding: Binding): number {
    return this.learned.name(binding);
  }

  /** What a body adds to any heap; noted likewise. */
  fragmentOf(body: number): Fragment {
    return this.learned.fragment(body);
  }

  /** What a part holds, or the path to it where nothing says what that is. */
  readOpen(object: number, part: number, node: number): number {
    const value = this.read(object, part);
    if (value !== NOTHING) return value;
    if (!isOpen(this.object(object).kind)) return NOTHING;
    return this.values.single(this.store.objects.path(object, part, node, this.body.id));
  }

  #write(object: number, part: number, value: number): void {
    const slot = this.slots.slot(object, part);
    while (this.state.length <= slot) this.state.push(UNSET);
    this.state[slot] = value;
  }

  /** Whether an object stands for one object at a time, so that a write replaces what was there. */
  isOne(id: number): boolean {
    return !this.object(id).isOld && id !== UNKNOWN;
  }

  /** `object.part = value`: replaces what one known object held. */
  set(objects: number, part: number, value: number, making: Making, isWeak = false): void {
    const ids = this.values.objects(objects);
    const [first] = ids;
    const replaces = ids.length === 1 && first !== undefined && this.isOne(first);
    for (const id of ids) this.#put(id, part, value, making, replaces, isWeak);
  }

  /** The part comes to hold the value beside what it held. */
  add(objects: number, part: number, value: number, making: Making, isWeak = false): void {
    if (value === NOTHING) return;
    for (const id of this.values.objects(objects)) this.#put(id, part, value, making, false, isWeak);
  }

  #put(id: number, part: number, value: number, making: Making, replaces: boolean, isWeak: boolean): void {
    const { values, store } = this;
    const { kind } = this.object(id);
    if (isPlain(kind)) return;
    if (replaces) {
      this.#write(id, part, value);
    } else {
      const slot = this.slots.find(id, part);
      const before = slot < 0 ? UNSET : (this.state[slot] ?? UNSET);
      const known = before !== UNSET ? before : this.isFresh(id) ? NOTHING : values.single(BEFORE);
      this.#write(id, part, values.join(known, value));
    }
    for (const to of values.objects(value)) store.addHold(id, part, to, making, isWeak, this.body.id);
  }

  /**
   * An object may keep a value that was handed to a call. Nothing reads or replaces such a hold, so the state of the run
   * is spared it.
   */
  hand(objects: number, part: number, value: number, making: Making, isWeak = false): void {
    const { store, values } = this;
    for (const object of values.objects(objects)) {
      if (isPlain(this.object(object).kind)) continue;
      this.handed.push({ object, part, value, isPartial: true });
      store.addField(object, part, value);
      for (const to of values.objects(value)) store.addHold(object, part, to, making, isWeak, this.body.id);
    }
  }

  /** The part holds nothing any more. */
  cut(objects: number, part: number): void {
    const id = this.values.only(objects);
    if (id === undefined || !this.isOne(id) || isPlain(this.object(id).kind)) return;
    this.#write(id, part, NOTHING);
  }

  /** All elements of a container are gone. */
  cutElements(objects: number): void {
    const id = this.values.only(objects);
    if (id === undefined) return;
    this.cut(objects, this.elements);
    for (const part of this.store.elementPartsOf(id)) this.cut(objects, part);
  }

  // ---- Parts by name

  get elements(): number {
    return this.store.objects.part(PartKind.Element, '');
  }

  attribute(name: string): number {
    return this.store.objects.attribute(name);
  }

  key(text: string): number {
    return this.store.objects.part(PartKind.Key, text);
  }

  part(kind: PartKind, name = ''): number {
    return this.store.objects.part(kind, name);
  }

  // ---- What outlives the run

  /** Hands what the run leaves to the file; its state is from now on that at the end. */
  settle(): void {
    this.state = this.returned ?? this.raised ?? this.state;
    const { names, cells } = this.slots;
    for (let at = 0; at < cells.length; at++) {
      const value = this.state[names + at] ?? UNSET;
      if (value !== UNSET) this.store.addFieldAt(cells[at] as number, value);
    }
  }

  /** A making in the code, at a node. */
  seen(node: number): Making {
    return seen(node);
  }

  /** A making that rests on what a call does with an argument. */
  guessed(node: number, certainty: Certainty, callee: string | undefined): Making {
    return { at: node, certainty, callee };
  }
}
