/** What a nested function, lambda or generator expression holds of the function it is made in. */

import type { Binding, Scope } from '../names/scope.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/**
 * Where a nested function, lambda or generator expression takes hold of the object that a local name of an outer function
 * stands for: a mention in its body, a default value that is the object itself, or a mention in another local function
 * that it mentions. Undefined when it holds nothing of the object. Never throws.
 */
export function captureOf(file: FileModel, closure: Node, binding: Binding): Node | undefined {
  return capture(file, closure, binding, new Set());
}

function capture(file: FileModel, closure: Node, binding: Binding, seen: Set<Node>): Node | undefined {
  if (seen.has(closure)) return undefined;
  seen.add(closure);
  const own = bodyScope(file, closure);
  if (!own?.isWithin(binding.scope) || own === binding.scope) return undefined;
  for (const reference of binding.references) {
    if (file.scopeOf(reference).isWithin(own)) return reference;
    if (isDefaultOf(reference, closure)) return reference;
  }
  // Other local functions that this one can reach are held by it, and with them what they hold.
  for (let scope = own.parent; scope?.isWithin(binding.scope); scope = scope.parent) {
    for (const other of scope.bindings.values()) {
      const target = other.onlyAssignment?.kind === 'def' ? other.onlyAssignment.target.parent : undefined;
      if (!target || !other.references.some((reference) => file.scopeOf(reference).isWithin(own))) continue;
      const found = capture(file, target, binding, seen);
      if (found) return found;
    }
  }
  return undefined;
}

/** The scope in which the body of a closure runs; the first iterable of a generator expression runs outside of it. */
function bodyScope(file: FileModel, closure: Node): Scope | undefined {
  const model = file.functionOf(closure);
  if (model) return model.scope;
  const body = closure.kind === 'generator_expression' ? closure.child('body') : undefined;
  return body && file.scopeOf(body);
}

function isDefaultOf(reference: Node, closure: Node): boolean {
  const parameter = reference.withParentheses.parent;
  return (
    reference.withParentheses.field === 'value' &&
    parameter?.is('default_parameter', 'typed_default_parameter') === true &&
    parameter.parent === closure.child('parameters')
  );
}
