/** Comprehensions are loops that add to a container; a generator expression is a generator with a body of its own. */
import { F, K } from '../../syntax/index.js';
import { Display, Op, Passing } from '../instruction.js';
import type { Lowering } from './lowering.js';

/** Lowers a comprehension of a list, set or dict. */
export function comprehension(at: Lowering, node: number, kind: Display): number {
  const made = at.body.value(Op.Make, node, kind, at.body.list([]));
  clauses(at, node, -1, () => {
    const element = at.child(node, F.body);
    if (kind === Display.Dict && element >= 0 && at.kind(element) === K.pair) {
      const key = at.optional(at.child(element, F.key));
      at.body.effect(Op.SetItem, element, made, -1, at.optional(at.child(element, F.value)));
      at.body.effect(Op.SetItem, element, made, -2, key);
    } else {
      at.body.effect(Op.SetItem, node, made, -1, at.optional(element));
    }
  });
  return made;
}

/** Lowers a generator expression: a function that is made and called at once, with the first iterable. */
export function generatorExpression(at: Lowering, node: number): number {
  const first = at.childOfKind(node, K.for_in_clause);
  const source = at.optional(first < 0 ? -1 : at.child(first, F.right));
  const body = at.open(node, 'generator', () => {
    const given = at.body.value(Op.Load, node, at.body.slot(at.hidden('.0')));
    clauses(at, node, given, () => {
      at.body.value(Op.Yield, node, at.optional(at.child(node, F.body)), 0);
    });
  });
  const made = at.body.value(Op.Function, node, body, at.body.list([]));
  return at.body.value(Op.Call, node, made, at.body.list([Passing.Positional, -1, source, node]));
}

/** The loops and conditions around the element; `given` is the iterable of the first, or -1. */
function clauses(at: Lowering, node: number, given: number, element: () => void): void {
  const { body } = at;
  const heads: number[] = [];
  const exits: number[] = [];
  const walked: number[] = [];
  at.children(node, (clause) => {
    if (at.kind(clause) === K.for_in_clause) {
      const iterable = heads.length === 0 && given >= 0 ? given : at.optional(at.child(clause, F.right));
      const head = body.block();
      const inside = body.block();
      const exit = body.block();
      body.enter(head);
      body.branch(iterable, inside, exit, clause);
      body.enter(inside);
      at.assign(at.child(clause, F.left), body.value(Op.Element, clause, iterable));
      heads.push(head);
      exits.push(exit);
      walked.push(iterable);
    } else if (at.kind(clause) === K.if_clause) {
      const condition = at.optional(at.firstChild(clause));
      const inside = body.block();
      body.branch(condition, inside, heads.at(-1) ?? inside, clause);
      body.enter(inside);
    }
  });
  element();
  for (let depth = heads.length - 1; depth >= 0; depth--) {
    body.jump(heads[depth] ?? 0, node);
    body.enter(exits[depth] ?? 0);
    body.effect(Op.Exhaust, node, walked[depth] ?? 0);
  }
}
