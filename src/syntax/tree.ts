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
  #previous: Int32Array | undefined;

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

  /**
   * The innermost node that covers the range, or the root. Of two that meet at an empty range, the first. Takes time by
   * the depth of the tree, not by its breadth.
   */
  nodeAt(start: number, end: number): Node {
    // Nodes are in order of their start, so whatever covers the range is around the last one that begins before it.
    const last = Math.max(0, this.#lastBefore(end > start ? start + 1 : start));
    let at = last;
    while (at > 0 && (this.ends[at] ?? 0) < end) at = this.parents[at] ?? 0;
    // Nothing that begins before an empty range and covers it is deeper: what begins at it may be.
    for (let next = last + 1; end === start && next < this.count && this.parents[next] === at; next++) {
      if ((this.starts[next] ?? 0) !== start) break;
      at = next;
    }
    return this.node(at);
  }

  /** The index of the last node that begins before an offset, or -1. */
  #lastBefore(offset: number): number {
    let low = -1;
    let high = this.count;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The index of the child before a node, or -1. Worked out for all nodes on first use. */
  previousIndex(index: number): number {
    this.#previous ??= previousOf(this.nextSiblings);
    return this.#previous[index] ?? -1;
  }
}

function previousOf(nextSiblings: Int32Array): Int32Array {
  const previous = new Int32Array(nextSiblings.length).fill(-1);
  for (let index = 0; index < nextSiblings.length; index++) {
    const next = nextSiblings[index] ?? -1;
    if (next >= 0) previous[next] = index;
  }
  return previous;
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
    const before = this.tree.previousIndex(this.index);
    return before < 0 ? undefined : this.tree.node(before);
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
