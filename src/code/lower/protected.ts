/** `try` and `with`. A clean-up is emitted once for each way out, as CPython's compiler does. */
import { F, K } from '../../syntax/index.js';
import { Op } from '../instruction.js';
import type { Lowering } from './lowering.js';

/**
 * A clean-up is emitted at most so often in one body. Clean-ups inside clean-ups would double it at each level; beyond
 * this, ways out are taken to skip it.
 */
const MOST_COPIES = 12;

/** Lowers a `try` statement. */
export function tryStatement(at: Lowering, node: number): void {
  const final = at.childOfKind(node, K.finally_clause);
  if (final < 0) return withHandlers(at, node);
  cleanedUp(
    at,
    node,
    () => withHandlers(at, node),
    () => at.block(at.childOfKind(final, K.block)),
  );
}

/** The body, its `except` clauses and its `else`. */
function withHandlers(at: Lowering, node: number): void {
  const { body } = at;
  const clauses: number[] = [];
  at.children(node, (child) => {
    if (at.kind(child) === K.except_clause) clauses.push(child);
  });
  const after = body.block();
  const dispatch = clauses.length > 0 ? body.block() : body.handler;
  body.protect(dispatch, () => at.block(at.child(node, F.body)));
  at.children(node, (child) => {
    if (at.kind(child) === K.else_clause) at.block(at.child(child, F.body));
  });
  body.jump(after, node);
  if (clauses.length > 0) {
    body.enter(dispatch);
    for (const clause of clauses) exceptClause(at, clause, after);
    // None of them fits.
    body.end(Op.Raise, node, -1, body.handler < 0 ? [] : [body.handler]);
  }
  body.enter(after);
}

function exceptClause(at: Lowering, clause: number, after: number): void {
  const { body } = at;
  const value = at.child(clause, F.value);
  const isNamed = value >= 0 && at.kind(value) === K.as_pattern;
  const types = value < 0 ? -1 : at.expression(isNamed ? at.firstChild(value) : value);
  const caught = body.value(Op.Caught, clause, types);
  const inside = body.block();
  const next = body.block();
  body.branch(caught, inside, next, clause);
  body.enter(inside);
  const target = isNamed ? at.child(value, F.alias) : python2Target(at, value);
  if (target >= 0) at.assign(target, caught);
  at.block(at.childOfKind(clause, K.block));
  // Python 3 unbinds the name; Python 2 leaves it, and its traceback with it.
  if (target >= 0 && isNamed) unbind(at, target);
  body.jump(after, clause);
  body.enter(next);
}

/** `except Error, name` */
function python2Target(at: Lowering, value: number): number {
  const second = value < 0 ? -1 : at.nextSibling(value);
  return second >= 0 && at.tree.fields[second] === F.value ? second : -1;
}

function unbind(at: Lowering, target: number): void {
  const name = at.kind(target) === K.as_pattern_target ? at.firstChild(target) : target;
  const binding = name < 0 ? undefined : at.definitions.bound.bindingAt.get(name);
  const slot = binding && at.slotOf(binding);
  if (slot !== undefined) at.body.effect(Op.Delete, target, slot);
}

/** Lowers a `with` statement: each manager is entered, and left on every way out. */
export function withStatement(at: Lowering, node: number): void {
  const clause = at.childOfKind(node, K.with_clause);
  const items: number[] = [];
  if (clause >= 0) {
    at.children(clause, (item) => {
      if (at.kind(item) === K.with_item) items.push(item);
    });
  }
  const isAsync = at.childOfKind(node, K.token) >= 0;
  withItems(at, node, items, isAsync);
}

function withItems(at: Lowering, node: number, items: readonly number[], isAsync: boolean): void {
  const [item, ...rest] = items;
  if (item === undefined) return at.block(at.child(node, F.body));
  const { body } = at;
  const value = at.child(item, F.value);
  const isNamed = value >= 0 && at.kind(value) === K.as_pattern;
  const manager = at.optional(isNamed ? at.firstChild(value) : value);
  let entered = body.value(Op.Enter, item, manager);
  if (isAsync) entered = body.value(Op.Await, item, entered);
  cleanedUp(
    at,
    node,
    () => {
      if (isNamed) at.assign(at.child(value, F.alias), entered);
      withItems(at, node, rest, isAsync);
    },
    () => {
      body.effect(Op.Leave, item, manager);
      if (isAsync) body.value(Op.Await, item, manager);
    },
  );
}

/** Code with a clean-up that runs on every way out: at its end, before a jump out of it, and when it raises. */
function cleanedUp(at: Lowering, node: number, inside: () => void, cleanup: () => void): void {
  const { body } = at;
  const outer = body.handler;
  const onRaise = body.block();
  let copies = 0;
  const emit = (): void => {
    if (copies++ < MOST_COPIES) cleanup();
  };
  body.frames.push({ kind: 'cleanup', emit, handler: outer });
  body.protect(onRaise, inside);
  body.frames.pop();
  const after = body.block();
  if (body.isOpen) {
    emit();
    body.jump(after, node);
  }
  body.enter(onRaise);
  emit();
  body.end(Op.Raise, node, -1, outer < 0 ? [] : [outer]);
  body.enter(after);
}
