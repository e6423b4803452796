/** Functions, lambdas and classes. */
import { F, K } from '../../syntax/index.js';
import { Op, Passing } from '../instruction.js';
import type { Lowering } from './lowering.js';

/** Lowers a lambda; its body is what it returns. */
export function lambda(at: Lowering, node: number): number {
  return makeFunction(at, node, () => {
    const value = at.optional(at.bodyOf(node));
    at.body.end(Op.Return, node, value, []);
  });
}

/** Lowers a `def` statement, with its decorators outermost first. */
export function functionDefinition(at: Lowering, node: number, decorators: readonly number[]): void {
  const values = decorators.map((decorator) => at.optional(at.firstChild(decorator)));
  const made = makeFunction(at, node, () => at.block(at.bodyOf(node)));
  bindDecorated(at, node, made, decorators, values);
}

function makeFunction(at: Lowering, node: number, lower: () => void): number {
  const model = at.definitions.functionAt(node);
  const defaults: number[] = [];
  for (const { default: value } of model?.parameters ?? []) {
    defaults.push(value ? at.expression(value.index) : -1);
  }
  const body = at.open(node, 'function', () => {
    if (model) at.openParameters(model);
    lower();
  });
  return at.body.value(Op.Function, node, body, at.body.list(defaults));
}

/** Lowers a class statement: its body runs in the frame around it, then its names become the class's attributes. */
export function classDefinition(at: Lowering, node: number, decorators: readonly number[]): void {
  const { body } = at;
  const values = decorators.map((decorator) => at.optional(at.firstChild(decorator)));
  const model = at.definitions.classAt(node);
  const bases: number[] = [];
  const superclasses = at.child(node, F.superclasses);
  if (superclasses >= 0) {
    at.children(superclasses, (base) => {
      bases.push(at.optional(at.kind(base) === K.keyword_argument ? at.child(base, F.value) : base));
    });
  }
  at.block(at.bodyOf(node));
  if (!model) return;
  const made = body.value(Op.Class, node, at.class(model), body.list(bases));
  for (const binding of model.scope.bindings.values()) {
    const slot = binding.scope === model.scope ? at.slotOf(binding) : undefined;
    const place = binding.assignments[0]?.target.index;
    if (slot === undefined || place === undefined) continue;
    const value = body.value(Op.Load, place, slot);
    body.effect(Op.Set, place, made, at.text(binding.name), value);
  }
  bindDecorated(at, node, made, decorators, values);
}

/**
 * Hands what was made to its decorators, innermost first, and binds it to its name. What a decorator answers is taken for
 * a wrapper around what it was given, so that the name still leads there.
 */
function bindDecorated(
  at: Lowering,
  node: number,
  made: number,
  decorators: readonly number[],
  values: readonly number[],
): void {
  for (let index = decorators.length - 1; index >= 0; index--) {
    const decorator = decorators[index] ?? node;
    const passed = at.body.list([Passing.Positional, -1, made, decorator]);
    at.body.value(Op.Call, decorator, values[index] ?? made, passed);
  }
  const name = at.child(node, F.name);
  if (name >= 0) at.store(name, made);
}
