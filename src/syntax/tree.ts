/** One file's syntax, in flat arrays, and `Node`: a small view of one of its nodes, made on demand. */
import { F, FIELD_NAMES, type FieldName, KIND_NAMES, type KindName } from './kinds.js';
import { type FlatTree, HAS_ERROR, IS_MISSING } from './lower.js';

/** A comment's range; its text starts with '#'. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

/** A lowered syntax tree and the text it was made from. Indices grow in source order; index 0 is the module. */
export class SyntaxTree {
  readonly text: string;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly fields: Uint8Array;
  readonly flags: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly parents: Int32Array;
  readonly firstChildren: Int32Array;
  readonly nextSiblings: Int32Array;
  readonly comments: readonly Comment[];
  readonly #views: (Node | undefined)[];

  constructor(text: string, flat: FlatTree) {
    this.text = text;
    this.count = flat.count;
    // Of its full length from the start: an array that is filled from all sides turns into a hash table.
    this.#views = new Array<Node | undefined>(flat.count);
    this.kinds = flat.kind;
    this.fields = flat.field;
    this.flags = flat.flags;
    this.starts = flat.start;
    this.ends = flat.end;
    this.parents = flat.parent;
    this.firstChildren = flat.firstChild;
    this.nextSiblings = flat.nextSibling;
    const comments: Comment[] = [];
    for (let i = 0; i + 1 < flat.comments.length; i += 2) {
      comments.push({ start: flat.comments[i] ?? 0, end: flat.comments[i + 1] ?? 0 });
    }
    this.comments = comments;
  }

  get root(): Node {
    return this.node(0);
  }

  /** The view of the node at an index. The same index always answers the same object. */
  node(index: number): Node {
    let view = this.#views[index];
    if (!view) {
      view = new Node(this, index);
      this.#views[index] = view;
    }
    return view;
  }

  /** The source text of the node at an index. */
  textOf(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  /** The index of the first child in a role, or -1. */
  childIndex(index: number, field: number): number {
    let child = this.firstChildren[index] ?? -1;
    while (child >= 0 && this.fields[child] !== field) child = this.nextSiblings[child] ?? -1;
    return child;
  }

  /** The index just after the last node below the one at `index` (preorder makes a subtree a range). */
  subtreeEnd(index: number): number {
    let at = index;
    while (at >= 0) {
      const next = this.nextSiblings[at] ?? -1;
      if (next >= 0) return next;
      at = this.parents[at] ?? -1;
    }
    return this.count;
  }

  /** The innermost node that covers the range, or the root. */
  nodeAt(start: number, end: number): Node {
    let at = 0;
    for (;;) {
      let child = this.firstChildren[at] ?? -1;
      while (child >= 0 && !((this.starts[child] ?? 0) <= start && end <= (this.ends[child] ?? 0))) {
        child = this.nextSiblings[child] ?? -1;
      }
      if (child < 0) return this.node(at);
      at = child;
    }
  }
}

/** A view of one node. It is a Span of UTF-16 offsets, so it can be handed to a finding as it is. */
export class Node {
  readonly tree: SyntaxTree;
  readonly index: number;

  constructor(tree: SyntaxTree, index: number) {
    this.tree = tree;
    this.index = index;
  }

  get kind(): KindName {
    return KIND_NAMES[this.tree.kinds[this.index] ?? 0] ?? '(none)';
  }

  /** The node's role in its parent, or '(none)'. */
  get field(): FieldName {
    return FIELD_NAMES[this.tree.fields[this.index] ?? 0] ?? '(none)';
  }

  get start(): number {
    return this.tree.starts[this.index] ?? 0;
  }

  get end(): number {
    return this.tree.ends[this.index] ?? 0;
  }

  get text(): string {
    return this.tree.textOf(this.index);
  }

  /** The node or something below it is a syntax error. */
  get hasError(): boolean {
    return ((this.tree.flags[this.index] ?? 0) & HAS_ERROR) !== 0;
  }

  /** The parser made the node up to go on after an error. */
  get isMissing(): boolean {
    return ((this.tree.flags[this.index] ?? 0) & IS_MISSING) !== 0;
  }

  get parent(): Node | undefined {
    const parent = this.tree.parents[this.index] ?? -1;
    return parent < 0 ? undefined : this.tree.node(parent);
  }

  get firstChild(): Node | undefined {
    const child = this.tree.firstChildren[this.index] ?? -1;
    return child < 0 ? undefined : this.tree.node(child);
  }

  get nextSibling(): Node | undefined {
    const next = this.tree.nextSiblings[this.index] ?? -1;
    return next < 0 ? undefined : this.tree.node(next);
  }

  get previousSibling(): Node | undefined {
    let before: Node | undefined;
    for (let at = this.parent?.firstChild; at && at !== this; at = at.nextSibling) before = at;
    return before;
  }

  get children(): Node[] {
    const result: Node[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) result.push(child);
    return result;
  }

  /** The first child in a role. */
  child(field: FieldName): Node | undefined {
    const child = this.tree.childIndex(this.index, F[field]);
    return child < 0 ? undefined : this.tree.node(child);
  }

  /** All children in a role. */
  childrenIn(field: FieldName): Node[] {
    const wanted = F[field];
    return this.children.filter((child) => this.tree.fields[child.index] === wanted);
  }

  is(...kinds: KindName[]): boolean {
    return kinds.includes(this.kind);
  }

  /** Whether the other node is this one or lies below it. */
  contains(other: Node): boolean {
    return other.index >= this.index && other.index < this.tree.subtreeEnd(this.index);
  }

  /** The nearest ancestor of one of the kinds. */
  ancestor(...kinds: KindName[]): Node | undefined {
    for (let at = this.parent; at; at = at.parent) if (kinds.includes(at.kind)) return at;
    return undefined;
  }

  /** This node and all below it, in source order. */
  *walk(): Generator<Node> {
    const end = this.tree.subtreeEnd(this.index);
    for (let index = this.index; index < end; index++) yield this.tree.node(index);
  }

  /** The node inside any parentheses around it: `(x)` answers `x`. */
  get unparenthesized(): Node {
    let at: Node = this;
    while (at.kind === 'parenthesized_expression') {
      const inner = at.firstChild;
      if (!inner) return at;
      at = inner;
    }
    return at;
  }

  /** The outermost of the parentheses directly around it, or itself. */
  get withParentheses(): Node {
    let at: Node = this;
    for (let parent = at.parent; parent?.kind === 'parenthesized_expression'; parent = at.parent) at = parent;
    return at;
  }
}
