/** All objects and parts of one file. An object that is asked for twice is made once. */
import { type ClassModel, canonical } from '../names/index.js';
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

/** What an instruction makes an object for: it may make several, one for each role and number. */
export enum Role {
  Result = 0,
  Container = 1,
  Display = 2,
  Join = 3,
  Instance = 4,
  Method = 5,
  Dict = 6,
  View = 7,
  Frame = 8,
  Arguments = 9,
  Keywords = 10,
  Copy = 11,
  Weak = 12,
  Super = 13,
  Exception = 14,
  Keeper = 15,
  Answer = 16,
}

/** Objects that do not belong to an instruction, by what they stand for. */
export enum Family {
  Class = 0,
  Function = 1,
  Old = 2,
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

/** A file with more names of parts takes all others for one. */
const MOST_PARTS = 2 ** 16;

/** There are no more roles than this. */
const ROLES = 32;

const NONE_MADE: readonly number[] = [];

export class Objects {
  readonly all: HeapObject[] = [];
  readonly parts: Part[] = [];
  readonly #named = new Map<string, number>();
  /** Of named objects, by attribute. */
  readonly #members = new Map<number, Map<string, number>>();
  /** By family, then by number. */
  readonly #families: Map<number, number>[] = [new Map(), new Map(), new Map()];
  /** Given objects of each body, by the position of the parameter. */
  readonly #given: (number[] | undefined)[] = [];
  /** The last object that each instruction of the file made, from 1; the others follow by `#before`. */
  readonly #lastMade: Int32Array;
  readonly #before: number[] = [];
  readonly #roles: number[] = [];
  /** The run that has made an object last. */
  readonly #runs: number[] = [];
  /** Paths by their base; a path is found by its part. */
  readonly #paths = new Map<number, number[]>();
  readonly #partsByKind: Map<string, number>[] = [];
  readonly #selves = new Map<ClassModel, number>();

  /** For a file of so many instructions. */
  constructor(instructions: number) {
    this.#lastMade = new Int32Array(instructions);
    for (const kind of [
      Kind.Unknown,
      Kind.None,
      Kind.Number,
      Kind.Text,
      Kind.Truth,
      Kind.Before,
      Kind.Module,
    ]) {
      this.#push({ kind }, -1);
    }
  }

  get(id: number): HeapObject {
    return this.all[id] ?? (this.all[UNKNOWN] as HeapObject);
  }

  kindOf(id: number): Kind {
    return this.get(id).kind;
  }

  /** The object of a family with a number, made on first request. */
  member(family: Family, number: number, making: () => Making): number {
    const members = this.#families[family] as Map<number, number>;
    let id = members.get(number);
    if (id === undefined) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push(making(), -1);
      members.set(number, id);
    }
    return id;
  }

  /** What the parameter at a position of a body is given. */
  given(body: number, index: number, making: () => Making): number {
    let given = this.#given[body];
    if (!given) {
      given = [];
      this.#given[body] = given;
    }
    given[index] ??= this.all.length >= MOST ? UNKNOWN : this.#push(making(), -1);
    return given[index];
  }

  /**
   * What an instruction of a body makes in a role, for a number: another object, a body. Instructions are counted through
   * the file; `run` is the run that makes it.
   */
  made(body: number, instruction: number, run: number, role: Role, number: number, making: Making): number {
    const key = number * ROLES + role;
    const last = (this.#lastMade[instruction] ?? 0) - 1;
    for (let id = last; id >= 0; id = this.#before[id] as number) {
      if (this.#roles[id] !== key) continue;
      this.#runs[id] = run;
      return id;
    }
    if (this.all.length >= MOST) return UNKNOWN;
    const id = this.#push(making, body);
    this.#before[id] = last;
    this.#roles[id] = key;
    this.#runs[id] = run;
    this.#lastMade[instruction] = id + 1;
    return id;
  }

  /** Whether a run has made an object. */
  isMadeIn(id: number, run: number): boolean {
    return this.#runs[id] === run;
  }

  /** The objects that an instruction has made in a run. */
  madeBy(instruction: number, run: number): readonly number[] {
    const last = (this.#lastMade[instruction] ?? 0) - 1;
    if (last < 0) return NONE_MADE;
    const found: number[] = [];
    for (let id = last; id >= 0; id = this.#before[id] as number) if (this.#runs[id] === run) found.push(id);
    return found;
  }

  #push(making: Making, body: number): number {
    const id = this.all.length;
    this.all.push({
      id,
      kind: making.kind,
      node: making.node ?? 0,
      body: making.body ?? body,
      class: making.class,
      code: making.code ?? -1,
      base: making.base ?? -1,
      part: making.part ?? -1,
      name: making.name,
      original: making.original ?? -1,
      isOld: making.isOld ?? false,
    });
    this.#before.push(-1);
    this.#roles.push(-1);
    this.#runs.push(-1);
    return id;
  }

  /** What a name outside of the file stands for. */
  named(name: string): number {
    let id = this.#named.get(name);
    if (id === undefined) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push({ kind: Kind.Named, name }, -1);
      this.#named.set(name, id);
    }
    return id;
  }

  /** What an attribute of something outside of the file stands for. */
  namedMember(id: number, attribute: string): number {
    let members = this.#members.get(id);
    if (!members) {
      members = new Map();
      this.#members.set(id, members);
    }
    let member = members.get(attribute);
    if (member === undefined) {
      member = this.named(canonical(`${this.get(id).name}.${attribute}`));
      members.set(attribute, member);
    }
    return member;
  }

  /** The object that the methods of a class run on. */
  self(model: ClassModel): number {
    let id = this.#selves.get(model);
    if (id === undefined) {
      id = this.#push({ kind: Kind.Self, class: model, node: model.nameNode.index }, -1);
      this.#selves.set(model, id);
    }
    return id;
  }

  /** What a part of an object holds, where nothing says what it is. */
  path(base: number, part: number, node: number, body: number): number {
    let paths = this.#paths.get(base);
    for (const id of paths ?? []) if (this.get(id).part === part) return id;
    if (this.depthOf(base) >= LONGEST_PATH || this.all.length >= MOST) return UNKNOWN;
    if (!paths) {
      paths = [];
      this.#paths.set(base, paths);
    }
    const id = this.#push({ kind: Kind.Path, base, part, node }, body);
    paths.push(id);
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
    return this.member(Family.Old, id, () => ({ ...object, isOld: true, original: id }));
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
