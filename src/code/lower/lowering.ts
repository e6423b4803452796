/** What lowering carries along: the file, the body in the making, and names that instructions refer to by number. */
import {
  Binding,
  type ClassModel,
  type Definitions,
  type FunctionModel,
  Role,
  type Scope,
  stringValue,
} from '../../names/index.js';
import { F, K, type SyntaxTree } from '../../syntax/index.js';
import type { Body, Code, FreeName } from '../body.js';
import { BodyBuilder, Scratch } from '../builder.js';
import { Constant, Op, Operator } from '../instruction.js';

/** Expressions nested deeper than this are taken for unknown values. */
const DEEPEST = 400;

/** Longer texts are no keys worth telling apart. */
const LONGEST_KEY = 60;

/** The ways into the other files of this folder, which call each other. */
export interface Ways {
  expression(at: Lowering, node: number): number;
  statement(at: Lowering, node: number): void;
  assign(at: Lowering, target: number, value: number): void;
}

export class Lowering {
  readonly definitions: Definitions;
  readonly tree: SyntaxTree;
  readonly ways: Ways;
  readonly #texts = new Map<string, number>();
  readonly #free: FreeName[] = [];
  readonly #freeOf = new Map<Binding, number>();
  readonly #freeByName = new Map<string, number>();
  readonly #classes: ClassModel[] = [];
  readonly #bodies: (Body | undefined)[] = [];
  readonly #bodyAt = new Map<number, number>();
  readonly #waiting: (() => void)[] = [];
  readonly #hasStarImport: boolean;
  readonly #scratch = new Scratch();
  /** The body in the making. */
  body: BodyBuilder;
  /** The scope whose frame the body runs in. */
  frame: Scope;
  #depth = 0;

  constructor(definitions: Definitions, ways: Ways) {
    this.definitions = definitions;
    this.tree = definitions.tree;
    this.ways = ways;
    this.frame = definitions.bound.module;
    this.#hasStarImport = definitions.bound.scopes.some((scope) => scope.hasStarImport);
    this.body = new BodyBuilder(this.#scratch, 0, 'module', 0, undefined, undefined);
  }

  /** Lowers the module and all that it defines. */
  run(): Code {
    this.#bodies.push(undefined);
    this.children(0, (statement) => this.statement(statement));
    this.#finish();
    for (let work = this.#waiting.shift(); work; work = this.#waiting.shift()) work();
    return {
      bodies: this.#bodies.filter((body) => body !== undefined),
      texts: [...this.#texts.keys()],
      free: this.#free,
      classes: this.#classes,
      bodyAt: this.#bodyAt,
    };
  }

  #finish(): void {
    const { body } = this;
    const none = body.value(Op.Const, body.node, Constant.None);
    body.end(Op.Return, body.node, none, []);
    this.#bodies[body.id] = body.finish();
  }

  /** The number of the body that a function, lambda or generator expression opens; it is lowered later. */
  open(node: number, kind: 'function' | 'generator', lower: () => void): number {
    const known = this.#bodyAt.get(node);
    if (known !== undefined) return known;
    const id = this.#bodies.length;
    this.#bodies.push(undefined);
    this.#bodyAt.set(node, id);
    const outer = this.body.id;
    const scope = this.definitions.bound.scopeOpenedBy.get(node);
    this.#waiting.push(() => {
      this.body = new BodyBuilder(this.#scratch, id, kind, node, this.definitions.functionAt(node), outer);
      this.frame = scope ?? this.definitions.bound.module;
      lower();
      this.#finish();
    });
    return id;
  }

  // ---- Going down

  expression(node: number): number {
    if (this.#depth >= DEEPEST) return this.unknown(node);
    this.#depth++;
    const value = this.ways.expression(this, node);
    this.#depth--;
    return value;
  }

  /** The value of an optional expression: None where it is missing. */
  optional(node: number): number {
    return node < 0 ? this.none(0) : this.expression(node);
  }

  statement(node: number): void {
    if (this.#depth >= DEEPEST) return;
    this.#depth++;
    this.ways.statement(this, node);
    this.#depth--;
  }

  /** All statements of a block. */
  block(node: number): void {
    if (node < 0) return;
    if (this.tree.kinds[node] !== K.block) return this.statement(node);
    for (let at = this.firstChild(node); at >= 0; at = this.nextSibling(at)) this.statement(at);
  }

  assign(target: number, value: number): void {
    this.ways.assign(this, target, value);
  }

  // ---- The tree

  kind(node: number): number {
    return this.tree.kinds[node] ?? 0;
  }

  child(node: number, field: number): number {
    return this.tree.childIndex(node, field);
  }

  firstChild(node: number): number {
    return this.tree.firstChildren[node] ?? -1;
  }

  nextSibling(node: number): number {
    return this.tree.nextSiblings[node] ?? -1;
  }

  children(node: number, each: (child: number) => void): void {
    for (let child = this.firstChild(node); child >= 0; child = this.nextSibling(child)) each(child);
  }

  /** The first child of a kind, or -1. */
  childOfKind(node: number, kind: number): number {
    let child = this.firstChild(node);
    while (child >= 0 && this.kind(child) !== kind) child = this.nextSibling(child);
    return child;
  }

  /** The node inside any parentheses around it. */
  bare(node: number): number {
    let at = node;
    while (at >= 0 && this.kind(at) === K.parenthesized_expression) {
      const inner = this.firstChild(at);
      if (inner < 0) return at;
      at = inner;
    }
    return at;
  }

  textOf(node: number): string {
    return this.tree.textOf(node);
  }

  isWritten(node: number): boolean {
    return this.definitions.bound.roleAt[node] !== Role.Load;
  }

  // ---- Names

  /** The number of a text. */
  text(text: string): number {
    let number = this.#texts.get(text);
    if (number === undefined) {
      number = this.#texts.size;
      this.#texts.set(text, number);
    }
    return number;
  }

  /** The number of the name of an attribute: the text of a node, or -1. */
  nameAt(node: number): number {
    return node < 0 ? -1 : this.text(this.textOf(node));
  }

  /** The number of a class. */
  class(model: ClassModel): number {
    this.#classes.push(model);
    return this.#classes.length - 1;
  }

  /** The slot of a binding of this frame; undefined for the names of other frames. */
  slotOf(binding: Binding): number | undefined {
    return frameOf(binding.scope) === this.frame ? this.body.slot(binding) : undefined;
  }

  /** The number of a name that is not local here. */
  free(node: number, binding: Binding | undefined): number {
    if (binding) {
      const known = this.#freeOf.get(binding);
      if (known !== undefined) return known;
    }
    if (!binding) return this.#unbound(node);
    const qualifiedName = this.definitions.names.qualifiedName(this.tree.node(node));
    const number = this.#free.push({ binding, qualifiedName }) - 1;
    this.#freeOf.set(binding, number);
    return number;
  }

  /** The number of a name that nothing binds. Where no star import may bind it, it is the same throughout the file. */
  #unbound(node: number): number {
    const text = this.textOf(node);
    const known = this.#freeByName.get(text);
    if (known !== undefined) return known;
    const qualifiedName = this.definitions.names.qualifiedName(this.tree.node(node));
    const number = this.#free.push({ binding: undefined, qualifiedName }) - 1;
    if (!this.#hasStarImport) this.#freeByName.set(text, number);
    return number;
  }

  /** Reads the name at an identifier. */
  load(node: number): number {
    const binding = this.definitions.bound.bindingAt.get(node);
    const slot = binding && !binding.isImported ? this.slotOf(binding) : undefined;
    if (slot !== undefined) return this.body.value(Op.Load, node, slot);
    return this.body.value(Op.Free, node, this.free(node, binding));
  }

  /** Binds the name at an identifier. */
  store(node: number, value: number): void {
    const binding = this.definitions.bound.bindingAt.get(node);
    if (!binding) return;
    const slot = this.slotOf(binding);
    if (slot !== undefined) this.body.effect(Op.Store, node, slot, value);
    else this.body.effect(Op.StoreFree, node, this.free(node, binding), value);
  }

  // ---- Plain values

  none(node: number): number {
    return this.body.value(Op.Const, node, Constant.None);
  }

  /** A value about which nothing is known. */
  unknown(node: number): number {
    return this.body.value(Op.Operate, node, Operator.Other, this.body.list([]));
  }

  operate(operator: Operator, node: number, operands: readonly number[]): number {
    return this.body.value(Op.Operate, node, operator, this.body.list(operands));
  }

  /** The number of the text of a constant key (`['name']`, `[0]`), whatever its quotes; -1 for all others. */
  constantKey(node: number): number {
    const at = this.bare(node);
    const kind = this.kind(at);
    if (kind === K.integer) return this.text(`[${this.textOf(at)}]`);
    const value = kind === K.string ? stringValue(this.tree.node(at)) : undefined;
    return value === undefined || value.length > LONGEST_KEY ? -1 : this.text(`['${value}']`);
  }

  /** A binding for a value that the program has no name for, such as the first iterable of a generator expression. */
  hidden(name: string): Binding {
    return new Binding(name, this.frame);
  }

  /** The parameters of a function get the first slots, in order. */
  openParameters(model: FunctionModel): void {
    for (const parameter of model.parameters) {
      const binding = this.definitions.bound.bindingAt.get(parameter.node.index);
      if (binding) this.body.slot(binding);
    }
  }

  /** The body of a definition. */
  bodyOf(node: number): number {
    return this.child(node, F.body);
  }
}

/** The scope whose frame runs the code of a scope: class bodies and comprehensions run in the frame around them. */
export function frameOf(scope: Scope): Scope {
  let at = scope;
  while (at.parent && (at.kind === 'class' || at.kind === 'types' || isInline(at))) at = at.parent;
  return at;
}

function isInline(scope: Scope): boolean {
  return scope.kind === 'comprehension' && scope.node.kind !== 'generator_expression';
}
