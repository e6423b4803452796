/** A call site, with its arguments matched. */
import type { Node } from '../syntax/index.js';

export class Call {
  readonly node: Node;
  /** What is called: `weakref.ref` in `weakref.ref(x)`. */
  readonly callee: Node;
  /** What the callee names, or undefined. */
  readonly qualifiedName: string | undefined;
  #argumentNodes: readonly Node[] | undefined;
  #positional: readonly Node[] | undefined;

  constructor(node: Node, callee: Node, qualifiedName: string | undefined) {
    this.node = node;
    this.callee = callee;
    this.qualifiedName = qualifiedName;
  }

  /** The last name of the callee: `ref` in `weakref.ref(x)`, `append` in `self.items.append(x)`. */
  get name(): string | undefined {
    if (this.callee.kind === 'identifier') return this.callee.text;
    return this.callee.kind === 'attribute' ? this.callee.child('attribute')?.text : undefined;
  }

  /** The object whose method is called, in `object.name(...)`. */
  get receiver(): Node | undefined {
    return this.callee.kind === 'attribute' ? this.callee.child('object')?.unparenthesized : undefined;
  }

  /** All argument nodes as written; a lone generator expression is one. */
  get argumentNodes(): readonly Node[] {
    this.#argumentNodes ??= argumentsOf(this.node);
    return this.#argumentNodes;
  }

  /** Positional arguments before any `*args`. */
  get positional(): readonly Node[] {
    this.#positional ??= positionalIn(this.argumentNodes);
    return this.#positional;
  }

  /** `*args` or `**kwargs` is passed: arguments may be there that cannot be seen. */
  get hasSplat(): boolean {
    return this.argumentNodes.some((node) =>
      node.is('list_splat', 'dictionary_splat', 'parenthesized_list_splat'),
    );
  }

  /** The value of a keyword argument. */
  keyword(name: string): Node | undefined {
    for (const node of this.argumentNodes) {
      if (node.kind === 'keyword_argument' && node.child('name')?.text === name) {
        return node.child('value')?.unparenthesized;
      }
    }
    return undefined;
  }

  /** The argument at a position, or under a keyword when it is passed by that. */
  argument(position: number, keyword?: string): Node | undefined {
    return this.positional[position] ?? (keyword === undefined ? undefined : this.keyword(keyword));
  }

  get start(): number {
    return this.node.start;
  }

  get end(): number {
    return this.node.end;
  }
}

function argumentsOf(call: Node): readonly Node[] {
  const list = call.child('arguments');
  if (!list) return [];
  return list.kind === 'argument_list' ? list.children : [list];
}

function positionalIn(nodes: readonly Node[]): readonly Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    if (node.is('list_splat', 'dictionary_splat', 'parenthesized_list_splat')) break;
    if (node.kind !== 'keyword_argument') result.push(node.unparenthesized);
  }
  return result;
}
