/** Which names an expression may be the value of, or holds: what is stored with it. */
import { DROPS_ARGUMENTS, HOLDS_WEAKLY } from '../knowledge/callbacks.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** A name that an expression stands for or holds. */
export interface HeldName {
  readonly node: Node;
  /**
   * `value`: the expression is the object. `choice`: it may be, as in `other or self`. `element`: it is in a display.
   * `arguments`: it is in the `args=` or `kwargs=` of a call, which are kept to be passed on later.
   */
  readonly how: 'value' | 'choice' | 'element' | 'arguments';
}

/** The names that the value of an expression is or holds, in source order; names that are only read are left out. Never throws. */
export function heldNames(file: FileModel, expression: Node): HeldName[] {
  const found: HeldName[] = [];
  visit(file, expression, 'value', found);
  return found;
}

function visit(file: FileModel, expression: Node, how: HeldName['how'], found: HeldName[]): void {
  const node = expression.unparenthesized;
  const choice = how === 'value' ? 'choice' : how;
  switch (node.kind) {
    case 'identifier':
      found.push({ node, how });
      return;
    case 'boolean_operator':
      for (const operand of [node.child('left'), node.child('right')]) {
        if (operand) visit(file, operand, choice, found);
      }
      return;
    case 'conditional_expression': {
      const [value, , alternative] = node.children;
      if (value) visit(file, value, choice, found);
      if (alternative) visit(file, alternative, choice, found);
      return;
    }
    case 'named_expression': {
      const value = node.child('value');
      if (value) visit(file, value, how, found);
      return;
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'dictionary':
    case 'expression_list':
      for (const child of node.children) {
        const parts = child.kind === 'pair' ? child.children : [child];
        for (const part of parts) visit(file, part, how === 'arguments' ? how : 'element', found);
      }
      return;
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension': {
      const body = node.child('body');
      const parts = body?.kind === 'pair' ? body.children : body ? [body] : [];
      for (const part of parts) visit(file, part, how === 'arguments' ? how : 'element', found);
      return;
    }
    case 'call': {
      const call = file.call(node);
      const name = call?.qualifiedName ?? '';
      if (!call || DROPS_ARGUMENTS.has(name) || HOLDS_WEAKLY.has(name)) return;
      for (const keyword of ['args', 'kwargs']) {
        const value = call.keyword(keyword);
        if (value?.is('tuple', 'list', 'dictionary')) visit(file, value, 'arguments', found);
      }
    }
  }
}
