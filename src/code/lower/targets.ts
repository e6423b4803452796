/** Targets of assignments, loops, `with` and `del`. */
import { F, K } from '../../syntax/index.js';
import { ANY, Op, REST } from '../instruction.js';
import { keyHeld, operatorOf } from './expressions.js';
import type { Lowering } from './lowering.js';

/** Gives a value to a target: a name, an attribute, an item, or several of them. */
export function assign(at: Lowering, target: number, value: number): void {
  if (target < 0) return;
  const { body } = at;
  switch (at.kind(target)) {
    case K.identifier:
      return at.store(target, value);
    case K.attribute: {
      const object = at.expression(at.child(target, F.object));
      return body.effect(Op.Set, target, object, at.nameAt(at.child(target, F.attribute)), value);
    }
    case K.subscript:
      return setItem(at, target, value);
    case K.parenthesized_expression:
    case K.list_splat_pattern:
    case K.list_splat:
    case K.as_pattern_target:
    case K.type:
      return assign(at, at.firstChild(target), value);
    case K.pattern_list:
    case K.tuple_pattern:
    case K.list_pattern:
    case K.tuple:
    case K.list:
    case K.expression_list: {
      let index = 0;
      at.children(target, (part) => {
        const isRest = at.kind(part) === K.list_splat_pattern || at.kind(part) === K.list_splat;
        assign(at, part, body.value(Op.Part, part, value, isRest ? REST : index));
        // Behind the rest the positions count from the end.
        index = isRest || index === ANY ? ANY : index + 1;
      });
    }
  }
}

function setItem(at: Lowering, target: number, value: number): void {
  const object = at.expression(at.child(target, F.value));
  const key = at.child(target, F.subscript);
  if (key < 0) return;
  if (at.kind(key) === K.slice) {
    const element = at.body.value(Op.Element, target, value);
    // The whole is replaced where no bound is given: `x[:] = y`.
    if (at.firstChild(key) < 0) at.body.effect(Op.DelItem, target, object, -2);
    return at.body.effect(Op.SetItem, target, object, -1, element);
  }
  const keyValue = at.expression(key);
  at.body.effect(Op.SetItem, target, object, at.constantSubscript(key), value);
  keyHeld(at, target, object, keyValue, key);
}

/** Lowers `target op= value`. */
export function augment(at: Lowering, node: number): void {
  const target = at.child(node, F.left);
  const operator = at.child(node, F.operator);
  const before = at.expression(target);
  const value = at.optional(at.child(node, F.right));
  const sign = operator < 0 ? '' : at.textOf(operator).slice(0, -1);
  const isJoin = operatorOf(sign) !== operatorOf('');
  // A list is extended in place; of anything else the join is a new value, which holds what both hold.
  if (isJoin) at.body.effect(Op.SetItem, node, before, -3, value);
  assign(at, target, at.operate(operatorOf(sign), node, [before, value]));
}

/** Lowers `del target`. */
export function remove(at: Lowering, target: number): void {
  const { body } = at;
  switch (at.kind(target)) {
    case K.identifier: {
      const binding = at.definitions.bound.bindingAt.get(target);
      const slot = binding && at.slotOf(binding);
      if (slot !== undefined) body.effect(Op.Delete, target, slot);
      else if (binding) body.effect(Op.StoreFree, target, at.free(target, binding), at.none(target));
      return;
    }
    case K.attribute: {
      const object = at.expression(at.child(target, F.object));
      return body.effect(Op.Unset, target, object, at.nameAt(at.child(target, F.attribute)));
    }
    case K.subscript: {
      const object = at.expression(at.child(target, F.value));
      const key = at.child(target, F.subscript);
      if (key < 0) return;
      const isWhole = at.kind(key) === K.slice && at.firstChild(key) < 0;
      if (at.kind(key) !== K.slice) at.expression(key);
      return body.effect(Op.DelItem, target, object, isWhole ? -2 : at.constantSubscript(key));
    }
    case K.parenthesized_expression:
    case K.expression_list:
    case K.pattern_list:
    case K.tuple:
    case K.list:
    case K.tuple_pattern:
    case K.list_pattern:
      at.children(target, (child) => remove(at, child));
  }
}
