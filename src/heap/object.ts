/** The nouns of the heap: objects, the parts in which they hold each other, and how sure a hold is. */
import type { ClassModel } from '../names/index.js';

/** What an abstract object stands for. */
export enum Kind {
  /** Anything. */
  Unknown = 0,
  None = 1,
  Number = 2,
  Text = 3,
  Truth = 4,
  /** In the state of a body: what a part held before the body ran. */
  Before = 5,
  /** What a parameter was given. */
  Given = 6,
  /** What a part of another object holds, where nothing in the file says so. */
  Path = 7,
  /** The object that a method of a class runs on. */
  Self = 8,
  /** What a call of a class of the file makes. */
  Instance = 9,
  /** A class of the file. */
  Class = 10,
  /** A function, lambda or the maker of a generator expression. */
  Function = 11,
  /** A bound method; `base` is the object it is bound to. */
  Method = 12,
  /** A list, tuple, set, dict or another container of the library. */
  Container = 13,
  /** A generator or coroutine: it holds the frame of its function. */
  Frame = 14,
  /** Something outside of the file that has a qualified name. */
  Named = 15,
  /** What a call answers whose code is not in the file. */
  Result = 16,
  /** The module of the file. */
  Module = 17,
  /** A weak reference or proxy to `base`. */
  Weak = 18,
  /** `super()`: the methods of the bases, bound to `base`. */
  Super = 19,
  /** `object.__dict__` of `base`. */
  Dict = 20,
  /** A caught exception. */
  Exception = 21,
  /** An iterator, view, slice or copy that holds what `base` holds. */
  View = 22,
}

/** All objects that one place of the program makes, taken for one. */
export interface HeapObject {
  readonly id: number;
  readonly kind: Kind;
  /** The node that makes it, or 0. */
  readonly node: number;
  /** The body that makes it, or -1 for what belongs to the whole file. */
  readonly body: number;
  /** Its class, where that is a class of the file. */
  readonly class: ClassModel | undefined;
  /** Of a function or method: the body that it runs. */
  readonly code: number;
  /** The object it belongs to: see the kinds. */
  readonly base: number;
  /** Of a path: the part of its base. */
  readonly part: number;
  /** The qualified name of what it is (Named), of its type (Container) or of what made it (Result). */
  readonly name: string | undefined;
  /** Of a copy that a call makes: the object of the callee that it stands for. */
  readonly original: number;
  /** It stands for all objects that its place made before the last one. */
  readonly isOld: boolean;
}

/** How an object holds another. */
export enum PartKind {
  Attribute = 0,
  /** Any element, value or key of a container. */
  Element = 1,
  /** The value under a constant key. */
  Key = 2,
  /** A cell of a closure. */
  Cell = 3,
  /** `__self__` of a bound method. */
  Receiver = 4,
  /** An argument that was handed to the call that made it, or to a method of it. */
  Argument = 5,
  /** A default of a parameter. */
  Default = 6,
  /** A local name of a frame. */
  Local = 7,
  /** What a frame answers in the end. */
  Answer = 8,
  /** The class of an instance, the bases of a class. */
  Type = 9,
}

/** One way of holding, with its name where it has one. */
export interface Part {
  readonly kind: PartKind;
  readonly name: string;
}

/** How sure a hold is, surest first. */
export enum Certainty {
  /** The code that makes it is in the file. */
  Seen = 0,
  /** A fact about a library says so. */
  Stated = 1,
  /** What is called so usually does. */
  Usual = 2,
  /** Handed to a call about which nothing is known. */
  Assumed = 3,
}

/** One object keeps another alive: the only edge of the graph. */
export interface Hold {
  readonly from: number;
  readonly part: number;
  readonly to: number;
  readonly isWeak: boolean;
  readonly certainty: Certainty;
  /** The node to point at. */
  readonly at: number;
  /** The body whose code makes it. */
  readonly body: number;
  /** What is called, where the hold rests on what a call does with an argument. */
  readonly callee: string | undefined;
  /** When it ends by itself, without anybody letting go: `called`, `done`; undefined where it does not. */
  readonly until?: string | undefined;
}

/** Kinds that hold nothing and that nothing is gained by following. */
export function isPlain(kind: Kind): boolean {
  return kind <= Kind.Before;
}
