/** All objects and parts of one file. An object that is asked for twice is made once. */
import type { ClassModel } from '../names/index.js';
import { type HeapObject, Kind, type Part, PartKind } from './object.js';

/** What is needed to make an object; all else has a default. */
export interface Making {
  readonly kind: Kind;
  readonly node?: number;
  readonly body?: number;
  readonly class?: ClassModel | undefined;
  readonly code?: number;
  readonly base?: number;
  readonly part?: number;
  readonly name?: string | undefined;
  readonly original?: number;
  readonly isOld?: boolean;
}

/** Objects with a fixed number. */
export const UNKNOWN = 0;
export const NONE = 1;
export const NUMBER = 2;
export const TEXT = 3;
export const TRUTH = 4;
export const BEFORE = 5;
export const MODULE = 6;

/** Paths longer than this are unknown. */
const LONGEST_PATH = 4;

/** More objects than this are not made: what would be one more is unknown. */
const MOST = 60_000;

/** Parts have numbers below this; a file with more names takes all others for one. */
export const MOST_PARTS = 2 ** 16;

export class Objects {
  readonly all: HeapObject[] = [];
  readonly parts: Part[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #made = new Map<number, Map<string, number>>();
  readonly #paths = new Map<number, number>();
  readonly #partsByKind: Map<string, number>[] = [];
  readonly #selves = new Map<ClassModel, number>();

  constructor() {
    for (const kind of [
      Kind.Unknown,
      Kind.None,
      Kind.Number,
      Kind.Text,
      Kind.Truth,
      Kind.Before,
      Kind.Module,
    ]) {
      this.#push({ kind });
    }
  }

  get(id: number): HeapObject {
    return this.all[id] ?? (this.all[UNKNOWN] as HeapObject);
  }

  kindOf(id: number): Kind {
    return this.get(id).kind;
  }

  /** The object with a key, made on first request. */
  make(key: string, making: () => Making): number {
    let id = this.#byKey.get(key);
    if (id === undefined) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push(making());
      this.#byKey.set(key, id);
    }
    return id;
  }

  /** What an instruction of a body makes in a role. */
  made(body: number, instruction: number, role: string, making: Making): number {
    const key = body * 2 ** 24 + instruction;
    let roles = this.#made.get(key);
    if (!roles) {
      roles = new Map();
      this.#made.set(key, roles);
    }
    let id = roles.get(role);
    if (id === undefined) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push({ body, ...making });
      roles.set(role, id);
    }
    return id;
  }

  #push(making: Making): number {
    const id = this.all.length;
    this.all.push({
      id,
      kind: making.kind,
      node: making.node ?? 0,
      body: making.body ?? -1,
      class: making.class,
      code: making.code ?? -1,
      base: making.base ?? -1,
      part: making.part ?? -1,
      name: making.name,
      original: making.original ?? -1,
      isOld: making.isOld ?? false,
    });
    return id;
  }

  /** What a name outside of the file stands for. */
  named(name: string): number {
    return this.make(`n${name}`, () => ({ kind: Kind.Named, name }));
  }

  /** The object that the methods of a class run on. */
  self(model: ClassModel): number {
    let id = this.#selves.get(model);
    if (id === undefined) {
      id = this.#push({ kind: Kind.Self, class: model, node: model.nameNode.index });
      this.#selves.set(model, id);
    }
    return id;
  }

  /** The classes whose `self` was asked for, with it. */
  get selves(): ReadonlyMap<ClassModel, number> {
    return this.#selves;
  }

  /** What a part of an object holds, where nothing says what it is. */
  path(base: number, part: number, node: number, body: number): number {
    if (this.depthOf(base) >= LONGEST_PATH) return UNKNOWN;
    const key = base * MOST_PARTS + part;
    let id = this.#paths.get(key);
    if (id === undefined) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push({ kind: Kind.Path, base, part, node, body });
      this.#paths.set(key, id);
    }
    return id;
  }

  /** How many paths lead from an object to one that is none. */
  depthOf(id: number): number {
    let depth = 0;
    for (let at = this.get(id); at.kind === Kind.Path; at = this.get(at.base)) depth++;
    return depth;
  }

  /** The object that a place made before the last one. */
  old(id: number): number {
    const object = this.get(id);
    if (object.isOld) return id;
    return this.make(`o${id}`, () => ({ ...object, isOld: true, original: id }));
  }

  /** The number of a part. */
  part(kind: PartKind, name: string): number {
    let byName = this.#partsByKind[kind];
    if (!byName) {
      byName = new Map();
      this.#partsByKind[kind] = byName;
    }
    let number = byName.get(name);
    if (number === undefined) {
      if (this.parts.length >= MOST_PARTS) return 0;
      number = this.parts.push({ kind, name }) - 1;
      byName.set(name, number);
    }
    return number;
  }

  attribute(name: string): number {
    return this.part(PartKind.Attribute, name);
  }

  partAt(number: number): Part {
    return this.parts[number] ?? { kind: PartKind.Element, name: '' };
  }
}
