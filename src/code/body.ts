/** What lowering leaves of a file: one body for each piece of code that runs in a frame of its own, in flat arrays. */
import type { Binding, ClassModel, FunctionModel } from '../names/index.js';
import { type Op, WIDTH } from './instruction.js';

/** A body's frame: of the module, of a function or lambda, or of a generator expression. */
export type BodyKind = 'module' | 'function' | 'generator';

/** The code of one frame. Blocks, instructions, temporaries and slots are numbers. */
export interface Body {
  readonly id: number;
  readonly kind: BodyKind;
  /** The node whose code it is. */
  readonly node: number;
  readonly function: FunctionModel | undefined;
  /** The body whose code makes this one; undefined for the module. */
  readonly outer: number | undefined;
  /** Local names by slot. Those of comprehensions and class bodies that run in the frame are among them. */
  readonly slots: readonly Binding[];
  /** Instructions, `WIDTH` numbers each: op, answer or -1, three operands, index of the node. */
  readonly code: Int32Array;
  /** Lists of operands, each led by its length; operands of instructions point here. */
  readonly lists: Int32Array;
  /** The first instruction of each block, and one past the last block. */
  readonly starts: Int32Array;
  /** Successors of each block, in the order of its last instruction. */
  readonly next: readonly (readonly number[])[];
  /** The block that an exception raised in a block goes to, or -1 where it leaves the frame. */
  readonly handler: Int32Array;
  readonly temporaries: number;
  /** It holds a `yield` or an `await`. */
  readonly suspends: boolean;
  /** A block may be run again: some way leads back. */
  readonly hasLoop: boolean;
}

/** All bodies of a file, with the names that their instructions speak of. */
export interface Code {
  readonly bodies: readonly Body[];
  /** Names of attributes and keywords, and texts of constant keys. */
  readonly texts: readonly string[];
  /** Names that are not local where they are used. */
  readonly free: readonly FreeName[];
  readonly classes: readonly ClassModel[];
  /** The body that a function, lambda or generator expression opens, by the index of its node. */
  readonly bodyAt: ReadonlyMap<number, number>;
}

/** A name of an outer frame (a binding), or what it names outside of the file (`builtins.len`, `asyncio.create_task`). */
export interface FreeName {
  readonly binding: Binding | undefined;
  readonly qualifiedName: string | undefined;
}

/** How many instructions a body has. */
export function lengthOf(body: Body): number {
  return body.code.length / WIDTH;
}

/** The op of an instruction. */
export function opAt(body: Body, instruction: number): Op {
  return body.code[instruction * WIDTH] as Op;
}

/** The operands of a list that an instruction points to. */
export function listAt(body: Body, list: number): Int32Array {
  return body.lists.subarray(list + 1, list + 1 + (body.lists[list] ?? 0));
}
