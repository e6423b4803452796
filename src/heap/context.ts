/** What all runs of one file share. */
import type { Body, Code } from '../code/index.js';
import type { Binding, ClassModel, Definitions } from '../names/index.js';
import type { Fragment } from './fragment.js';
import type { Store } from './store.js';

export interface Context {
  readonly code: Code;
  readonly definitions: Definitions;
  readonly store: Store;
  /** Notes what an expression stands for. */
  note(node: number, value: number): void;
  /** Room for the temporaries of a run, which gives it back. */
  temporaries(count: number): Int32Array;
  /** The number of a body's first instruction among those of the file. */
  firstOf(body: number): number;
  /** What running a body adds to any heap; runs it first where that was not done. */
  fragmentOf(body: number): Fragment;
  /** The object of a class of the file. */
  classObject(model: ClassModel): number;
  /** The object of a function of the file. */
  functionObject(body: number): number;
  /** The object that stands for what a parameter of a body is given, by its slot. */
  given(body: number, slot: number): number;
  /** The names of outer functions that a body, or a function inside it, reads. */
  freeBindingsOf(body: number): readonly Binding[];
  /** The class whose method a body is, or stands inside of. */
  classAround(body: number): ClassModel | undefined;
  /** The value of the first parameter of the method that a body is, or stands inside of. */
  receiverOf(body: number): number;
  /** A place in a body, or in a function inside it, that reads a name of an outer function. */
  mentionOf(body: number, binding: Binding): number;
  /** Whether a name is read in another frame than its own. */
  isShared(binding: Binding): boolean;
  /** The value of the module itself. */
  readonly moduleValue: number;
  /** Whether a node, or the value of a keyword argument, is the literal `True`. */
  isTrue(node: number): boolean;
  /** The text of a plain string literal at a node. */
  textAt(node: number): string | undefined;
  /** The body of a method or function. */
  bodyOf(node: number): Body | undefined;
}
