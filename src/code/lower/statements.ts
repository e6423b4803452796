/** Statements. */
import { F, K } from '../../syntax/index.js';
import { Op, Operator } from '../instruction.js';
import { classDefinition, functionDefinition } from './definitions.js';
import type { Lowering } from './lowering.js';
import { match } from './patterns.js';
import { tryStatement, withStatement } from './protected.js';
import { augment, remove } from './targets.js';

/** Lowers a statement. A node that holds a syntax error is lowered as far as it is understood. */
export function statement(at: Lowering, node: number): void {
  const { body } = at;
  switch (at.kind(node)) {
    case K.expression_statement:
      return at.children(node, (child) => {
        if (at.kind(child) === K.augmented_assignment) augment(at, child);
        else if (at.kind(child) === K.assignment && at.child(child, F.right) < 0) return;
        else at.expression(child);
      });
    case K.augmented_assignment:
      return augment(at, node);
    case K.function_definition:
      return functionDefinition(at, node, []);
    case K.class_definition:
      return classDefinition(at, node, []);
    case K.decorated_definition:
      return decorated(at, node);
    case K.if_statement:
      return ifStatement(at, node);
    case K.for_statement:
      return forStatement(at, node);
    case K.while_statement:
      return whileStatement(at, node);
    case K.try_statement:
      return tryStatement(at, node);
    case K.with_statement:
      return withStatement(at, node);
    case K.match_statement:
      return match(at, node);
    case K.return_statement: {
      const value = at.optional(at.firstChild(node));
      body.unwindTo(0);
      return body.end(Op.Return, node, value, []);
    }
    case K.raise_statement:
      return raise(at, node);
    case K.break_statement:
    case K.continue_statement:
      return leaveLoop(at, node, at.kind(node) === K.break_statement);
    case K.delete_statement:
      return at.children(node, (target) => remove(at, target));
    case K.block:
      return at.children(node, (child) => at.statement(child));
    case K.pass_statement:
    case K.global_statement:
    case K.nonlocal_statement:
    case K.import_statement:
    case K.import_from_statement:
    case K.future_import_statement:
    case K.type_alias_statement:
      return;
    case K.assert_statement:
    case K.print_statement:
    case K.exec_statement:
    case K.chevron:
      at.operate(Operator.Other, node, values(at, node));
      return;
    default:
      // Inside a syntax error statements may stand where none belong.
      return at.children(node, (child) => at.statement(child));
  }
}

function values(at: Lowering, node: number): number[] {
  const found: number[] = [];
  at.children(node, (child) => {
    if (at.kind(child) !== K.token) found.push(at.expression(child));
  });
  return found;
}

function decorated(at: Lowering, node: number): void {
  const decorators: number[] = [];
  at.children(node, (child) => {
    if (at.kind(child) === K.decorator) decorators.push(child);
  });
  const definition = at.child(node, F.definition);
  if (definition < 0) return;
  if (at.kind(definition) === K.class_definition) classDefinition(at, definition, decorators);
  else functionDefinition(at, definition, decorators);
}

function ifStatement(at: Lowering, node: number): void {
  const { body } = at;
  const after = body.block();
  condition(at, node, after);
  at.children(node, (clause) => {
    if (at.kind(clause) === K.elif_clause) condition(at, clause, after);
    else if (at.kind(clause) === K.else_clause) at.block(at.child(clause, F.body));
  });
  body.enter(after);
}

/** One condition and what it guards; goes on where the condition does not hold. */
function condition(at: Lowering, clause: number, after: number): void {
  const { body } = at;
  const asked = at.child(clause, F.condition);
  const yes = body.block();
  const no = body.block();
  body.branch(at.optional(asked), yes, no, asked < 0 ? clause : asked);
  body.enter(yes);
  at.block(at.child(clause, F.consequence));
  body.jump(after, clause);
  body.enter(no);
}

function forStatement(at: Lowering, node: number): void {
  const { body } = at;
  const iterable = at.optional(at.child(node, F.right));
  const head = body.block();
  const inside = body.block();
  const done = body.block();
  const after = body.block();
  body.enter(head);
  // An asynchronous loop awaits each step.
  if (at.childOfKind(node, K.token) >= 0) body.value(Op.Await, node, iterable);
  body.branch(iterable, inside, done, node);
  body.enter(inside);
  at.assign(at.child(node, F.left), body.value(Op.Element, node, iterable));
  loopBody(at, node, head, done, after, () => body.effect(Op.Exhaust, node, iterable));
}

function whileStatement(at: Lowering, node: number): void {
  const { body } = at;
  const head = body.block();
  const inside = body.block();
  const done = body.block();
  const after = body.block();
  const asked = at.bare(at.child(node, F.condition));
  body.enter(head);
  const value = at.optional(asked);
  // `while True` is left by `break` and by exceptions only.
  const isEndless = asked >= 0 && (at.kind(asked) === K.true || at.textOf(asked) === '1');
  if (isEndless) body.jump(inside, node);
  else body.branch(value, inside, done, node);
  body.enter(inside);
  loopBody(at, node, head, done, after);
}

function loopBody(
  at: Lowering,
  node: number,
  head: number,
  done: number,
  after: number,
  onDone: () => void = () => {},
): void {
  const { body } = at;
  body.frames.push({ kind: 'loop', onBreak: after, onContinue: head });
  at.block(at.child(node, F.body));
  body.frames.pop();
  body.jump(head, node);
  body.enter(done);
  onDone();
  const alternative = at.child(node, F.alternative);
  if (alternative >= 0) at.block(at.child(alternative, F.body));
  body.enter(after);
}

function leaveLoop(at: Lowering, node: number, isBreak: boolean): void {
  const { body } = at;
  let depth = body.frames.length - 1;
  while (depth >= 0 && body.frames[depth]?.kind !== 'loop') depth--;
  const frame = body.frames[depth];
  if (frame?.kind !== 'loop') return;
  body.unwindTo(depth);
  body.jump(isBreak ? frame.onBreak : frame.onContinue, node);
}

/** An exception goes to the handler around it, which does the clean-ups. */
function raise(at: Lowering, node: number): void {
  const { body } = at;
  const [exception] = values(at, node);
  body.end(Op.Raise, node, exception ?? -1, body.handler < 0 ? [] : [body.handler]);
}
