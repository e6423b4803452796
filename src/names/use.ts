/** How the value of an expression is used where it stands: the one classification that every question builds on. */
import type { Node } from '../syntax/index.js';
import { Role } from './bind.js';

export type UseKind =
  /** `x = value` */
  | 'store'
  /** `x += value` */
  | 'augment'
  /** `del x` */
  | 'delete'
  /** A target of `for`, `with`, `except`, `match` or a parameter. */
  | 'bind'
  /** `x.name(...)` */
  | 'method'
  /** `x.name`, read */
  | 'attribute'
  /** `x.name = value` */
  | 'attribute-store'
  /** `del x.name` */
  | 'attribute-delete'
  /** `x[key]`, read */
  | 'item'
  /** `x[key] = value` and `x[key] += value` */
  | 'item-store'
  /** `del x[key]` */
  | 'item-delete'
  /** `x(...)` */
  | 'call'
  /** `f(x)`, `f(name=x)`, `f(*x)` */
  | 'argument'
  | 'return'
  | 'yield'
  | 'await'
  | 'raise'
  /** The right side of `name = x`; also of `a, b = x`. */
  | 'assigned'
  /** `for ... in x`, in a statement or a comprehension. */
  | 'iterate'
  /** `... in x` */
  | 'contains'
  /** `x == y`, `x is y`, `x < y` */
  | 'compare'
  /** The condition of if, while, not, assert; an operand of and/or whose value is not passed on. */
  | 'test'
  /** `with x` */
  | 'with'
  /** An element of a list, tuple, set or dict display. */
  | 'element'
  /** The result of a comprehension or generator expression. */
  | 'produced'
  /** An operand of an arithmetic operator. */
  | 'operand'
  /** Interpolated in an f-string. */
  | 'formatted'
  /** A statement of its own: the value is dropped. */
  | 'discarded'
  | 'other';

/** One use of an expression. Which of the optional parts are there follows from the kind. */
export interface Use {
  readonly kind: UseKind;
  /** The expression that is used. */
  readonly node: Node;
  /** The node that uses it: the call, subscript, attribute, assignment, loop, display or statement. */
  readonly by: Node;
  /** The method or attribute name, or the keyword of an argument. */
  readonly name?: string;
  /** The key of an item use; the subscript node where there are several. */
  readonly key?: Node;
  /** What is stored, added or assigned. */
  readonly value?: Node;
  /** The position of a positional argument, from 0. */
  readonly position?: number;
}

/**
 * Classifies the use of an expression; parentheses, `await` and starred wrappers are looked through where harmless.
 * Never throws.
 */
export function useOf(node: Node, roleAt: Uint8Array): Use {
  const outer = node.withParentheses;
  const by = outer.parent;
  if (!by) return { kind: 'other', node, by: outer };
  switch (roleAt[outer.index]) {
    case Role.Store: {
      const statement = node.ancestor('assignment', 'type_alias_statement');
      const value = by.kind === 'assignment' ? finalValue(by) : aliasedValue(statement);
      return { kind: 'store', node, by: statement ?? by, ...(value ? { value } : {}) };
    }
    case Role.Augment:
      return { kind: 'augment', node, by, ...rightOf(by) };
    case Role.Delete:
      return { kind: 'delete', node, by };
    case Role.Walrus:
      return { kind: 'store', node, by, ...optional('value', by.child('value')) };
    case Role.For:
    case Role.With:
    case Role.Except:
    case Role.Match:
    case Role.Parameter:
      return { kind: 'bind', node, by };
  }
  switch (by.kind) {
    case 'attribute':
      return outer.field === 'object' ? attributeUse(node, by, roleAt) : { kind: 'other', node, by };
    case 'subscript':
      return outer.field === 'value' ? itemUse(node, by, roleAt) : { kind: 'other', node, by };
    case 'call':
      // `f(x for x in y)` has the generator itself in the role of the arguments.
      if (outer.field === 'function') return { kind: 'call', node, by };
      return { kind: 'argument', node, by, position: 0 };
    case 'argument_list':
      return argumentUse(node, outer, by);
    case 'keyword_argument': {
      const list = by.parent;
      const call = list?.kind === 'argument_list' ? list.parent : undefined;
      return { kind: 'argument', node, by: call ?? by, ...optional('name', by.child('name')?.text) };
    }
    case 'list_splat':
    case 'dictionary_splat': {
      const call = by.parent?.kind === 'argument_list' ? by.parent.parent : undefined;
      return call ? { kind: 'argument', node, by: call } : { kind: 'element', node, by: by.parent ?? by };
    }
    case 'return_statement':
      return { kind: 'return', node, by };
    case 'yield':
      return { kind: 'yield', node, by };
    case 'await':
      return { kind: 'await', node, by };
    case 'raise_statement':
      return { kind: 'raise', node, by };
    case 'assignment':
      return { kind: 'assigned', node, by };
    case 'augmented_assignment':
      return { kind: 'operand', node, by };
    case 'named_expression':
      return { kind: 'assigned', node, by };
    case 'for_statement':
    case 'for_in_clause':
      return { kind: 'iterate', node, by };
    case 'comparison_operator': {
      const operator = operatorBefore(outer);
      return { kind: operator === 'in' || operator === 'not in' ? 'contains' : 'compare', node, by };
    }
    case 'if_statement':
    case 'elif_clause':
    case 'while_statement':
    case 'assert_statement':
    case 'not_operator':
    case 'if_clause':
      return { kind: 'test', node, by };
    case 'conditional_expression':
      // `a if x else b`: the middle one is only tested, the others are the value.
      return outer.previousSibling && outer.nextSibling
        ? { kind: 'test', node, by }
        : { ...useOf(by, roleAt), node };
    case 'boolean_operator':
      return { ...useOf(by, roleAt), node };
    case 'with_item':
    case 'as_pattern':
      return {
        kind: by.kind === 'with_item' || by.parent?.kind === 'with_item' ? 'with' : 'other',
        node,
        by,
      };
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pair':
    case 'dictionary':
      return { kind: 'element', node, by };
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
    case 'generator_expression':
      return { kind: 'produced', node, by };
    case 'binary_operator':
    case 'unary_operator':
      return { kind: 'operand', node, by };
    case 'interpolation':
      return { kind: 'formatted', node, by };
    case 'expression_statement':
      return { kind: 'discarded', node, by };
  }
  return { kind: 'other', node, by };
}

function attributeUse(node: Node, by: Node, roleAt: Uint8Array): Use {
  const name = by.child('attribute')?.text ?? '';
  const outer = by.withParentheses;
  const role = roleAt[outer.index];
  if (role === Role.Store || role === Role.Augment || role === Role.For || role === Role.With) {
    const statement = outer.parent ?? by;
    const value = statement.kind === 'assignment' ? finalValue(statement) : statement.child('right');
    return { kind: 'attribute-store', node, by, name, ...optional('value', value) };
  }
  if (role === Role.Delete) return { kind: 'attribute-delete', node, by, name };
  if (outer.parent?.kind === 'call' && outer.field === 'function') {
    return { kind: 'method', node, by: outer.parent, name };
  }
  return { kind: 'attribute', node, by, name };
}

function itemUse(node: Node, by: Node, roleAt: Uint8Array): Use {
  const keys = by.childrenIn('subscript');
  const key = keys.length === 1 ? keys[0] : by;
  const outer = by.withParentheses;
  const role = roleAt[outer.index];
  if (role === Role.Delete) return { kind: 'item-delete', node, by, ...optional('key', key) };
  if (role === Role.Store || role === Role.Augment || role === Role.For || role === Role.With) {
    const statement = outer.parent ?? by;
    const value = statement.kind === 'assignment' ? finalValue(statement) : statement.child('right');
    return { kind: 'item-store', node, by, ...optional('key', key), ...optional('value', value) };
  }
  return { kind: 'item', node, by, ...optional('key', key) };
}

function argumentUse(node: Node, outer: Node, list: Node): Use {
  const call = list.parent;
  if (call?.kind !== 'call') return { kind: 'other', node, by: list };
  let position = 0;
  for (let at = list.firstChild; at && at !== outer; at = at.nextSibling) position++;
  return { kind: 'argument', node, by: call, position };
}

/** The right side of what the grammar takes for a type alias: `type(x).y = value`. */
function aliasedValue(statement: Node | undefined): Node | undefined {
  return statement?.kind === 'type_alias_statement' ? statement.child('right')?.firstChild : undefined;
}

/** The value at the end of `a = b = value`. Never throws. */
export function finalValue(assignment: Node): Node | undefined {
  let right = assignment.child('right');
  while (right?.kind === 'assignment') right = right.child('right');
  return right;
}

function rightOf(statement: Node): { value?: Node } {
  return optional('value', statement.child('right'));
}

function operatorBefore(operand: Node): string | undefined {
  const before = operand.previousSibling;
  return before?.field === 'operators' ? before.text.replace(/\s+/g, ' ') : undefined;
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]?: Value });
}
