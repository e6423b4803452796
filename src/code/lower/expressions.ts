/** Expressions: each answers the temporary that holds its value. */
import { F, K } from '../../syntax/index.js';
import { Constant, Display, Op, Operator } from '../instruction.js';
import { call } from './calls.js';
import { comprehension, generatorExpression } from './comprehensions.js';
import { lambda } from './definitions.js';
import type { Lowering } from './lowering.js';

/** Lowers an expression. */
export function expression(at: Lowering, node: number): number {
  const { body } = at;
  switch (at.kind(node)) {
    case K.identifier:
      return at.load(node);
    case K.attribute:
      return body.value(
        Op.Get,
        node,
        at.expression(at.child(node, F.object)),
        at.nameAt(at.child(node, F.attribute)),
      );
    case K.call:
      return call(at, node);
    case K.subscript:
      return subscript(at, node);
    case K.parenthesized_expression: {
      const inner = at.firstChild(node);
      return inner < 0 ? at.unknown(node) : at.expression(inner);
    }
    case K.string:
    case K.concatenated_string:
      return text(at, node);
    case K.integer:
    case K.float:
      return body.value(Op.Const, node, Constant.Number);
    case K.none:
      return body.value(Op.Const, node, Constant.None);
    case K.true:
    case K.false:
      return body.value(Op.Const, node, Constant.Truth);
    case K.list:
    case K.list_pattern:
      return display(at, node, Display.List);
    case K.set:
      return display(at, node, Display.Set);
    case K.tuple:
    case K.expression_list:
    case K.pattern_list:
    case K.tuple_pattern:
      return display(at, node, Display.Tuple);
    case K.dictionary:
      return dictionary(at, node);
    case K.boolean_operator:
      return either(at, node);
    case K.conditional_expression:
      return conditional(at, node);
    case K.binary_operator:
      return binary(at, node);
    case K.comparison_operator:
    case K.not_operator:
      return operands(at, node, Operator.Truth);
    case K.unary_operator:
      return operands(at, node, Operator.Other);
    case K.named_expression: {
      const value = at.expression(at.child(node, F.value));
      at.store(at.child(node, F.name), value);
      return value;
    }
    case K.await:
      return body.value(Op.Await, node, at.optional(at.firstChild(node)));
    case K.yield:
      return yielding(at, node);
    case K.lambda:
      return lambda(at, node);
    case K.list_comprehension:
      return comprehension(at, node, Display.List);
    case K.set_comprehension:
      return comprehension(at, node, Display.Set);
    case K.dictionary_comprehension:
      return comprehension(at, node, Display.Dict);
    case K.generator_expression:
      return generatorExpression(at, node);
    case K.list_splat:
    case K.dictionary_splat:
    case K.type:
    case K.as_pattern:
      return at.optional(at.firstChild(node));
    case K.assignment: {
      // The right side of `a = b = c`.
      const value = at.optional(at.child(node, F.right));
      at.assign(at.child(node, F.left), value);
      return value;
    }
    default:
      return operands(at, node, Operator.Other);
  }
}

/** `object[key]`, `object[a:b]`, `object[a, b]` */
function subscript(at: Lowering, node: number): number {
  const object = at.expression(at.child(node, F.value));
  const key = at.child(node, F.subscript);
  if (key < 0) return at.unknown(node);
  if (at.kind(key) === K.slice) {
    at.children(key, (bound) => at.expression(bound));
    return at.body.value(Op.Slice, node, object);
  }
  const value = at.expression(key);
  for (let more = at.nextSibling(key); more >= 0; more = at.nextSibling(more)) at.expression(more);
  return at.body.value(Op.Item, node, object, at.constantSubscript(key), value);
}

function text(at: Lowering, node: number): number {
  const parts: number[] = [];
  const visit = (part: number): void => {
    const kind = at.kind(part);
    if (kind === K.interpolation) {
      const inner = at.child(part, F.expression);
      if (inner >= 0) parts.push(at.expression(inner));
    }
    if (kind !== K.string_content && kind !== K.string_start && kind !== K.string_end)
      at.children(part, visit);
  };
  at.children(node, visit);
  if (parts.length > 0) return at.operate(Operator.Text, node, parts);
  return at.body.value(Op.Const, node, Constant.Text);
}

function display(at: Lowering, node: number, kind: Display): number {
  const items: number[] = [];
  const rest: { node: number; value: number }[] = [];
  at.children(node, (child) => {
    const isSplat = at.kind(child) === K.list_splat || at.kind(child) === K.list_splat_pattern;
    const value = at.expression(child);
    if (isSplat) rest.push({ node: child, value });
    else items.push(value);
  });
  const made = at.body.value(Op.Make, node, kind, at.body.list(items));
  for (const { node: splat, value } of rest) {
    const element = at.body.value(Op.Element, splat, value);
    at.body.effect(Op.SetItem, splat, made, -1, element);
  }
  return made;
}

function dictionary(at: Lowering, node: number): number {
  const made = at.body.value(Op.Make, node, Display.Dict, at.body.list([]));
  at.children(node, (child) => {
    if (at.kind(child) === K.pair) {
      const key = at.child(child, F.key);
      const keyValue = at.optional(key);
      const value = at.optional(at.child(child, F.value));
      at.body.effect(Op.SetItem, child, made, key < 0 ? -1 : at.constantKey(key), value);
      keyHeld(at, child, made, keyValue, key);
    } else if (at.kind(child) === K.dictionary_splat) {
      const element = at.body.value(Op.Element, child, at.optional(at.firstChild(child)));
      at.body.effect(Op.SetItem, child, made, -1, element);
    }
  });
  return made;
}

/** A dict holds its keys too; those that are constants hold nothing worth following. */
export function keyHeld(at: Lowering, node: number, dict: number, value: number, key: number): void {
  if (key >= 0 && at.constantKey(key) < 0) at.body.effect(Op.SetItem, node, dict, -2, value);
}

/** `a or b`, `a and b`: one of the two. */
function either(at: Lowering, node: number): number {
  const { body } = at;
  const operator = at.child(node, F.operator);
  const isOr = operator >= 0 && at.textOf(operator) === 'or';
  const result = body.slot(at.hidden('either'));
  const left = at.expression(at.child(node, F.left));
  // What `and` answers of its left side is false: None, zero, or something empty.
  body.effect(Op.Store, node, result, isOr ? left : at.none(node));
  const more = body.block();
  const after = body.block();
  body.branch(left, isOr ? after : more, isOr ? more : after, node);
  body.enter(more);
  body.effect(Op.Store, node, result, at.expression(at.child(node, F.right)));
  body.jump(after, node);
  body.enter(after);
  return body.value(Op.Load, node, result);
}

/** `a if condition else b` */
function conditional(at: Lowering, node: number): number {
  const { body } = at;
  const yes = at.firstChild(node);
  const condition = yes < 0 ? -1 : at.nextSibling(yes);
  const no = condition < 0 ? -1 : at.nextSibling(condition);
  if (no < 0) return at.unknown(node);
  const result = body.slot(at.hidden('choice'));
  const asked = at.expression(condition);
  const yesBlock = body.block();
  const noBlock = body.block();
  const after = body.block();
  body.branch(asked, yesBlock, noBlock, node);
  body.enter(yesBlock);
  body.effect(Op.Store, node, result, at.expression(yes));
  body.jump(after, node);
  body.enter(noBlock);
  body.effect(Op.Store, node, result, at.expression(no));
  body.jump(after, node);
  body.enter(after);
  return body.value(Op.Load, node, result);
}

/** A chain `a + b + c` is walked from its left end, so that its length costs no depth. */
function binary(at: Lowering, node: number): number {
  const chain: number[] = [];
  let left = node;
  while (at.kind(left) === K.binary_operator) {
    chain.push(left);
    const next = at.child(left, F.left);
    if (next < 0) break;
    left = next;
  }
  let value = at.expression(left);
  for (const link of chain.reverse()) {
    const right = at.optional(at.child(link, F.right));
    const operator = at.child(link, F.operator);
    value = at.operate(operatorOf(operator < 0 ? '' : at.textOf(operator)), link, [value, right]);
  }
  return value;
}

/** What a binary operator gives, as far as it matters to what it holds. */
export function operatorOf(sign: string): Operator {
  return sign === '+' || sign === '|' || sign === '*' ? Operator.Join : Operator.Other;
}

function operands(at: Lowering, node: number, operator: Operator): number {
  const values: number[] = [];
  at.children(node, (child) => {
    if (at.kind(child) !== K.token) values.push(at.expression(child));
  });
  return at.operate(operator, node, values);
}

/** `yield x` and `yield from x`, which also answers what was sent. */
function yielding(at: Lowering, node: number): number {
  const first = at.firstChild(node);
  const isFrom = first >= 0 && at.kind(first) === K.token;
  const value = at.optional(isFrom ? at.nextSibling(first) : first);
  return at.body.value(Op.Yield, node, value, isFrom ? 1 : 0);
}
