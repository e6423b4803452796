/** Grows one body, block by block. Knows no Python: lowering tells it what to emit. */
import type { Binding, FunctionModel } from '../names/index.js';
import type { Body, BodyKind } from './body.js';
import { Op, WIDTH } from './instruction.js';

/** A loop around the place that is being lowered: the blocks of `break` and of `continue`. */
export interface LoopFrame {
  readonly kind: 'loop';
  readonly onBreak: number;
  readonly onContinue: number;
}

/** A `finally` or `with` around the place that is being lowered. */
export interface CleanupFrame {
  readonly kind: 'cleanup';
  /** Emits the clean-up once more, for one more way out. */
  readonly emit: () => void;
  /** The block that exceptions of the clean-up itself go to, or -1. */
  readonly handler: number;
}

/** Room in which bodies are made, one after the other: what is finished is copied out of it. */
export class Scratch {
  code = new Int32Array(4096);
  lists = new Int32Array(1024);

  /** The room for code, large enough for so many numbers. */
  codeFor(length: number): Int32Array {
    if (length > this.code.length) this.code = grown(this.code, length);
    return this.code;
  }

  /** The room for lists, likewise. */
  listsFor(length: number): Int32Array {
    if (length > this.lists.length) this.lists = grown(this.lists, length);
    return this.lists;
  }
}

function grown(room: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(length, room.length * 2));
  larger.set(room);
  return larger;
}

/** One body in the making. */
export class BodyBuilder {
  readonly id: number;
  readonly kind: BodyKind;
  readonly node: number;
  readonly function: FunctionModel | undefined;
  readonly outer: number | undefined;
  readonly #slots = new Map<Binding, number>();
  readonly #scratch: Scratch;
  #length = 0;
  #listLength = 0;
  readonly #blocks: { first: number; last: number; handler: number; next: readonly number[] }[] = [];
  readonly #order: number[] = [];
  #current = -1;
  #temporaries = 0;
  #suspends = false;
  /** Loops and clean-ups around the place that is being lowered, outermost first. */
  readonly frames: (LoopFrame | CleanupFrame)[] = [];
  /** The block that exceptions of the code being lowered go to, or -1. */
  handler = -1;

  constructor(
    scratch: Scratch,
    id: number,
    kind: BodyKind,
    node: number,
    model: FunctionModel | undefined,
    outer: number | undefined,
  ) {
    this.#scratch = scratch;
    this.id = id;
    this.kind = kind;
    this.node = node;
    this.function = model;
    this.outer = outer;
    this.enter(this.block());
  }

  /** A new block, which nothing runs yet. */
  block(): number {
    this.#blocks.push({ first: -1, last: -1, handler: -1, next: [] });
    return this.#blocks.length - 1;
  }

  /** From here on instructions go into this block; an open block before it falls through. */
  enter(block: number): void {
    if (this.#current >= 0) this.jump(block, this.node);
    this.#current = block;
    const entered = this.#blocks[block];
    if (!entered) return;
    entered.first = this.#length / WIDTH;
    entered.handler = this.handler;
    this.#order.push(block);
  }

  /** Whether the place that is being lowered can be reached. */
  get isOpen(): boolean {
    return this.#current >= 0;
  }

  /** Emits an instruction that answers nothing. */
  effect(op: Op, node: number, x = -1, y = -1, z = -1): void {
    this.#emit(op, -1, x, y, z, node);
  }

  /** Emits an instruction and answers the temporary that holds what it answers. */
  value(op: Op, node: number, x = -1, y = -1, z = -1): number {
    const answer = this.#temporaries++;
    this.#emit(op, answer, x, y, z, node);
    return answer;
  }

  #emit(op: Op, answer: number, x: number, y: number, z: number, node: number): void {
    // What stands behind a return is lowered too, so that its functions and classes are known; it is never run.
    if (this.#current < 0) this.enter(this.block());
    if (op === Op.Await || op === Op.Yield) this.#suspends = true;
    const code = this.#scratch.codeFor(this.#length + WIDTH);
    code[this.#length++] = op;
    code[this.#length++] = answer;
    code[this.#length++] = x;
    code[this.#length++] = y;
    code[this.#length++] = z;
    code[this.#length++] = node;
  }

  /** Puts operands away; answers what an instruction refers to them by. */
  list(operands: readonly number[]): number {
    const at = this.#listLength;
    const lists = this.#scratch.listsFor(at + operands.length + 1);
    lists[this.#listLength++] = operands.length;
    for (const operand of operands) lists[this.#listLength++] = operand;
    return at;
  }

  /** The slot of a local name. */
  slot(binding: Binding): number {
    let slot = this.#slots.get(binding);
    if (slot === undefined) {
      slot = this.#slots.size;
      this.#slots.set(binding, slot);
    }
    return slot;
  }

  /** Ends the block. */
  jump(to: number, node: number): void {
    this.end(Op.Jump, node, -1, [to]);
  }

  /** Ends the block: to one place where the condition holds, to another where it does not. */
  branch(condition: number, yes: number, no: number, node: number): void {
    this.end(Op.Branch, node, condition, [yes, no]);
  }

  /** Ends the block with an instruction that has these successors. Where nothing can arrive, nothing is done. */
  end(op: Op, node: number, operand: number, next: readonly number[]): void {
    if (this.#current < 0) return;
    this.#emit(op, -1, operand, -1, -1, node);
    const block = this.#blocks[this.#current];
    if (block) {
      block.last = this.#length / WIDTH;
      block.next = next;
    }
    this.#current = -1;
  }

  /** Code of `inside` raises to this block. */
  protect(handler: number, inside: () => void): void {
    const outer = this.handler;
    if (this.isOpen) this.enterWith(handler);
    else this.handler = handler;
    inside();
    if (this.isOpen) this.enterWith(outer);
    else this.handler = outer;
  }

  /** Starts a block whose exceptions go to `handler`. */
  enterWith(handler: number): void {
    if (handler === this.handler) return;
    const block = this.block();
    if (this.isOpen) this.jump(block, this.node);
    this.handler = handler;
    this.enter(block);
  }

  /** Emits the clean-ups between this place and the frame at `depth`, innermost first. */
  unwindTo(depth: number): void {
    const frames = [...this.frames];
    const { handler } = this;
    for (let at = frames.length - 1; at >= depth; at--) {
      const frame = frames[at];
      if (frame?.kind !== 'cleanup') continue;
      this.frames.length = at;
      this.enterWith(frame.handler);
      frame.emit();
    }
    this.frames.splice(0, this.frames.length, ...frames);
    // What follows is the jump out, which cannot raise.
    this.handler = handler;
  }

  /** The finished body: blocks are renumbered in the order in which they were lowered. */
  finish(): Body {
    const order = this.#order;
    const number = new Int32Array(this.#blocks.length).fill(-1);
    for (let at = 0; at < order.length; at++) number[order[at] as number] = at;
    const starts = new Int32Array(order.length + 1);
    const handler = new Int32Array(order.length);
    const next: number[][] = [];
    for (let at = 0; at < order.length; at++) {
      const block = this.#blocks[order[at] as number];
      starts[at] = block?.first ?? 0;
      handler[at] = block && block.handler >= 0 ? (number[block.handler] as number) : -1;
      const ways: number[] = [];
      for (const to of block?.next ?? []) if ((number[to] as number) >= 0) ways.push(number[to] as number);
      next.push(ways);
    }
    starts[order.length] = this.#length / WIDTH;
    return {
      id: this.id,
      kind: this.kind,
      node: this.node,
      function: this.function,
      outer: this.outer,
      slots: [...this.#slots.keys()],
      code: this.#scratch.code.slice(0, this.#length),
      lists: this.#scratch.lists.slice(0, this.#listLength),
      starts,
      next,
      handler,
      temporaries: this.#temporaries,
      suspends: this.#suspends,
      hasLoop: next.some(
        (ways, at) =>
          ((handler[at] ?? -1) > -1 && (handler[at] as number) <= at) || ways.some((to) => to <= at),
      ),
    };
  }
}
