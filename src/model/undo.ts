/** Whether what one statement does is taken back on every way out. */
import type { Node } from '../syntax/index.js';

/**
 * `always`: on every way out, also by an exception. `sometimes`: further down in the same block, and `skippedAt` may
 * leave before that. `elsewhere`: in another function, or in a way that cannot be followed. `never`: nowhere.
 */
export type Undoing =
  | { readonly kind: 'always' | 'elsewhere' | 'never' }
  | { readonly kind: 'sometimes'; readonly undo: Node; readonly skippedAt: Node };

/**
 * Judges one node against all nodes of the file that may undo it; `frameOf` names the function that runs a node.
 * Never throws.
 */
export function undoingOf(node: Node, undos: readonly Node[], frameOf: (node: Node) => unknown): Undoing {
  const others = undos.filter((undo) => !node.contains(undo));
  if (others.length === 0) return { kind: 'never' };
  const near = others.filter((undo) => frameOf(undo) === frameOf(node));
  if (near.some((undo) => undo.ancestor('finally_clause', 'except_clause'))) return { kind: 'always' };
  for (const undo of near) {
    const statement = directStatement(node);
    const exit = statement ? exitBefore(statement, undo) : undefined;
    if (exit === 'none') return { kind: 'always' };
    if (exit) return { kind: 'sometimes', undo, skippedAt: exit };
  }
  return { kind: 'elsewhere' };
}

/** The simple statement that the node is in. */
function directStatement(node: Node): Node | undefined {
  let at = node;
  while (at.parent && !at.parent.is('block', 'module')) at = at.parent;
  return at.is('expression_statement', 'delete_statement') ? at : undefined;
}

/**
 * The first place that may leave between a statement and what undoes it in a later statement of the same block:
 * 'none' where there is no such place, undefined where the undo is not there.
 */
function exitBefore(statement: Node, undo: Node): Node | 'none' | undefined {
  let exit: Node | undefined;
  for (let at = statement.nextSibling; at; at = at.nextSibling) {
    if (at.contains(undo)) return exit ?? 'none';
    exit ??= firstExit(at);
  }
  return undefined;
}

/** The first part of a statement that may raise or leave; bodies of functions defined in it do not run here. */
function firstExit(statement: Node): Node | undefined {
  if (statement.is('function_definition', 'class_definition', 'decorated_definition')) return undefined;
  for (const node of statement.walk()) {
    if (node.is('call', 'await', 'yield', 'raise_statement', 'return_statement', 'assert_statement'))
      return node;
  }
  return undefined;
}
