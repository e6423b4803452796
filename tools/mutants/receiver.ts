/** `this = self` at the head of each method, and `this` wherever it said self. */
import type { Node } from '../../src/syntax/index.js';
import { type Edit, insert, replace } from './edit.js';
import { indentAt, isDocstring, isVariable, methodsOf, parametersOf, takesSelf } from './syntax.js';

/** Methods that ask for `super` are left alone: without arguments it needs the first parameter by its name. */
export function receiver(root: Node): Edit[] {
  const owners = [...root.walk()].filter(({ kind }) => kind === 'class_definition');
  const methods = owners.flatMap(methodsOf).filter(takesSelf);
  return methods.flatMap((method) => {
    const body = method.child('body');
    const first = body?.children.find((statement) => !isDocstring(statement));
    if (!body || !first || variables(body).some(({ text }) => text === 'super')) return [];
    const uses = variables(body).filter((node) => node.text === 'self' && selfOf(node) === method);
    if (uses.length === 0) return [];
    const indent = indentAt(root.tree.text, first.start);
    const head = insert(first.start, indent === undefined ? 'this = self; ' : `this = self\n${indent}`);
    return [head, ...uses.map((node) => replace(node, 'this'))];
  });
}

function variables(root: Node): Node[] {
  return [...root.walk()].filter(isVariable);
}

/** The function whose parameter a use of self is. */
function selfOf(node: Node): Node | undefined {
  let at = node.ancestor('function_definition', 'lambda');
  while (at && !parametersOf(at).some(({ name }) => name === 'self'))
    at = at.ancestor('function_definition', 'lambda');
  return at;
}
