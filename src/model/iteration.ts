/** Places where something is walked from its start, one element after the other. */
import { EAGER_CONSUMERS } from '../knowledge/effects.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** A `for` statement, or one `for` clause of a comprehension. */
export interface Iteration {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  /** What is walked, as written. */
  readonly iterable: Node;
  /** What is walked in step: the iterable, or what `enumerate`, `zip` and `iter` around it pass on. */
  readonly sources: readonly Node[];
  /** What each element is bound to. */
  readonly target: Node;
  /** What runs between one element and the next, the binding included. */
  readonly during: readonly Node[];
  /**
   * All steps are made where it stands. `false` for a generator expression that something else walks, later or not
   * at all.
   */
  readonly isImmediate: boolean;
}

const PASSING_ON = new Set(['builtins.enumerate', 'builtins.zip', 'builtins.iter']);

/** Every iteration of a file that holds no syntax error, in source order; `async for` is left out. Never throws. */
export function iterationsOf(file: FileModel): Iteration[] {
  const result: Iteration[] = [];
  for (const node of [...file.nodes('for_statement'), ...file.nodes('for_in_clause')]) {
    const iterable = node.child('right')?.unparenthesized;
    const left = node.child('left');
    if (!iterable || !left || node.firstChild?.kind === 'token') continue;
    const whole = node.kind === 'for_statement' ? node : node.parent;
    if (!whole || whole.hasError) continue;
    const body = node.child('body');
    const during = whole === node ? [left, ...(body ? [body] : [])] : [left, ...innerParts(whole, node)];
    result.push({
      node,
      start: node.start,
      end: node.end,
      iterable,
      sources: sourcesOf(file, iterable, 0),
      target: left,
      during,
      isImmediate: isImmediate(file, whole),
    });
  }
  return result.sort((a, b) => a.node.index - b.node.index);
}

/** What a comprehension runs for each element of one of its clauses: the clauses after it, and the result. */
function innerParts(whole: Node, clause: Node): Node[] {
  return whole.children.filter((child) => child.field === 'body' || child.index > clause.index);
}

function sourcesOf(file: FileModel, iterable: Node, depth: number): Node[] {
  const call = file.call(iterable);
  if (!call || depth > 3 || !PASSING_ON.has(call.qualifiedName ?? '') || call.hasSplat) return [iterable];
  const passed = call.qualifiedName === 'builtins.zip' ? call.positional : call.positional.slice(0, 1);
  return passed.length === 0
    ? [iterable]
    : passed.flatMap((argument) => sourcesOf(file, argument, depth + 1));
}

function isImmediate(file: FileModel, whole: Node): boolean {
  if (whole.kind !== 'generator_expression') return true;
  const use = file.useOf(whole);
  if (use.kind !== 'argument' || use.name !== undefined) return false;
  const call = file.call(use.by);
  return call?.qualifiedName !== undefined
    ? EAGER_CONSUMERS.has(call.qualifiedName)
    : call?.name === 'join' && call.receiver?.kind === 'string';
}
