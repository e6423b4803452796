/** Calls: what is called, and how each argument is passed. */
import { F, K } from '../../syntax/index.js';
import { Op, Passing } from '../instruction.js';
import { generatorExpression } from './comprehensions.js';
import type { Lowering } from './lowering.js';

/** Lowers a call: `object.name(...)` as a call of a method, all others as a call of a value. */
export function call(at: Lowering, node: number): number {
  const callee = at.child(node, F.function);
  if (callee < 0) return at.unknown(node);
  const bare = at.bare(callee);
  if (at.kind(bare) === K.attribute) {
    const object = at.expression(at.child(bare, F.object));
    const passed = passedTo(at, node);
    return at.body.value(Op.CallMethod, node, object, at.nameAt(at.child(bare, F.attribute)), passed);
  }
  const value = at.expression(callee);
  return at.body.value(Op.Call, node, value, passedTo(at, node));
}

/** The list of a call's arguments: way of passing, name or -1, value, and node, four numbers each. */
export function passedTo(at: Lowering, node: number): number {
  const list = at.child(node, F.arguments);
  const passed: number[] = [];
  if (list >= 0 && at.kind(list) === K.generator_expression) {
    passed.push(Passing.Positional, -1, generatorExpression(at, list), list);
  } else if (list >= 0) {
    at.children(list, (argument) => {
      switch (at.kind(argument)) {
        case K.keyword_argument:
          passed.push(
            Passing.Keyword,
            at.nameAt(at.child(argument, F.name)),
            at.optional(at.child(argument, F.value)),
            argument,
          );
          break;
        case K.list_splat:
        case K.parenthesized_list_splat:
          passed.push(Passing.Star, -1, at.optional(at.firstChild(argument)), argument);
          break;
        case K.dictionary_splat:
          passed.push(Passing.DoubleStar, -1, at.optional(at.firstChild(argument)), argument);
          break;
        default:
          passed.push(Passing.Positional, -1, at.expression(argument), argument);
      }
    });
  }
  return at.body.list(passed);
}
