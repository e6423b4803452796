/** How much the value of an expression takes, as far as the page tells. */
import { BULK_MAKERS, BULK_METHODS, LARGE_MAKERS, SIZED_MAKERS, WHOLE_MAKERS } from '../knowledge/bulk.js';
import type { FunctionModel } from '../names/function.js';
import type { Node } from '../syntax/index.js';
import type { Call } from './call.js';
import type { FileModel } from './file-model.js';

/** Much in one object. */
export interface Bulk {
  /**
   * `large`: a constant on the page or the name of the maker says so. `whole`: all of a file, stream, range or query.
   * `many`: a collection of as many elements as there happen to be.
   */
  readonly size: 'large' | 'whole' | 'many';
  /** The call, display or operation that makes it. */
  readonly maker: Node;
}

/** Elements or bytes from which on something is large. */
const LARGE = 10_000;

/** Names, functions and constants are followed this far. */
const DEEPEST = 4;

const ORDER: readonly (Bulk['size'] | 'none')[] = ['none', 'many', 'whole', 'large'];

/** What is large about the value of an expression; undefined when it is small or cannot be told. Never throws. */
export function bulkOf(file: FileModel, node: Node): Bulk | undefined {
  return bulk(file, node, 0);
}

/** What is large about each single element that walking the iterable answers. Never throws. */
export function bulkOfElements(file: FileModel, iterable: Node): Bulk | undefined {
  const target = iterable.unparenthesized;
  if (target.is('generator_expression', 'list_comprehension')) {
    const body = target.child('body');
    return body && bulk(file, body, 0);
  }
  const call = file.call(target);
  if (call?.qualifiedName !== 'builtins.map') return undefined;
  const callee = call.argument(0);
  const made = callee && file.functionNamed(callee);
  return made ? bulkOfResult(file, made, 0) : undefined;
}

/** The number that an expression stands for: a literal, arithmetic on such, a name for it, a default. Never throws. */
export function constantOf(file: FileModel, node: Node): number | undefined {
  return constant(file, node, 0);
}

function bulk(file: FileModel, node: Node, depth: number): Bulk | undefined {
  if (depth > DEEPEST) return undefined;
  const target = node.unparenthesized;
  switch (target.kind) {
    case 'identifier': {
      const value = file.binding(target)?.onlyValue;
      return value && bulk(file, value, depth + 1);
    }
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension': {
      const source = target.children.find((child) => child.kind === 'for_in_clause')?.child('right');
      return source && collected(file, target, source);
    }
    case 'binary_operator': {
      const operator = target.child('operator')?.text;
      if (operator === '+') {
        const sides = [target.child('left'), target.child('right')];
        return sides.map((side) => side && bulk(file, side, depth + 1)).find((found) => found !== undefined);
      }
      if (operator !== '*') return undefined;
      const [left, right] = [target.child('left'), target.child('right')];
      if (
        !left ||
        !right ||
        ![left, right].some((side) => side.unparenthesized.is('string', 'list', 'tuple'))
      ) {
        return undefined;
      }
      const count = left.unparenthesized.is('string', 'list', 'tuple') ? right : left;
      return sized(file, target, count, 'many');
    }
    case 'call': {
      const call = file.call(target);
      return call && bulkOfCall(file, call, depth);
    }
  }
  return undefined;
}

function bulkOfCall(file: FileModel, call: Call, depth: number): Bulk | undefined {
  const { node, qualifiedName = '', name = '' } = call;
  const first = call.argument(0);
  if (LARGE_MAKERS.has(qualifiedName)) return { size: 'large', maker: node };
  if (SIZED_MAKERS.has(qualifiedName)) return first && sized(file, node, first, 'many');
  if (WHOLE_MAKERS.has(qualifiedName)) return { size: 'whole', maker: node };
  if (BULK_MAKERS.has(qualifiedName)) return first && collected(file, node, first);
  if (call.receiver && BULK_METHODS.has(name) && call.argumentNodes.length === 0) {
    return { size: 'whole', maker: node };
  }
  const callee = file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee);
  const result = callee && bulkOfResult(file, callee, depth + 1);
  return result && { size: result.size, maker: node };
}

/** What a function of the file answers; the largest of its results. */
function bulkOfResult(file: FileModel, model: FunctionModel, depth: number): Bulk | undefined {
  if (model.isGenerator || depth > DEEPEST) return undefined;
  let best: Bulk | undefined;
  for (const value of resultsOf(file, model)) {
    const found = bulk(file, value, depth + 1);
    if (found && ORDER.indexOf(found.size) > ORDER.indexOf(best?.size ?? 'none')) best = found;
  }
  return best;
}

/** The expressions that a function or lambda returns, in source order. Never throws. */
export function resultsOf(file: FileModel, model: FunctionModel): Node[] {
  const { body } = model;
  if (!body) return [];
  if (model.isLambda) return [body];
  const results: Node[] = [];
  for (const node of body.walk()) {
    const value = node.kind === 'return_statement' ? node.firstChild : undefined;
    if (value && file.scopeOf(node).frame === model.scope) results.push(value);
  }
  return results;
}

/** A collection that is made of all that a source answers. */
function collected(file: FileModel, maker: Node, source: Node): Bulk | undefined {
  const from = file.originOf(source) ?? source.unparenthesized;
  if (from.is('list', 'tuple', 'set', 'dictionary', 'string')) {
    return from.children.length >= LARGE ? { size: 'large', maker } : undefined;
  }
  const range = file.call(from);
  if (range && /^builtins\.x?range$/.test(range.qualifiedName ?? '')) {
    const last = range.argument(range.positional.length > 1 ? 1 : 0);
    return last && sized(file, maker, last, 'whole');
  }
  return { size: 'many', maker };
}

/** Something of the size of a number or shape. */
function sized(file: FileModel, maker: Node, count: Node, otherwise: 'whole' | 'many'): Bulk | undefined {
  const shape = count.unparenthesized;
  const parts = shape.is('tuple', 'list') ? shape.children : [shape];
  let product = 1;
  for (const part of parts) {
    const number = constant(file, part, 0);
    if (number === undefined) return { size: otherwise, maker };
    product *= number;
  }
  return product >= LARGE ? { size: 'large', maker } : undefined;
}

function constant(file: FileModel, node: Node, depth: number): number | undefined {
  const target = node.unparenthesized;
  if (depth > DEEPEST) return undefined;
  switch (target.kind) {
    case 'integer': {
      const value = Number(target.text.replace(/_|[lL]$/g, ''));
      return Number.isFinite(value) ? value : undefined;
    }
    case 'identifier': {
      const only = file.binding(target)?.onlyAssignment;
      const isValue = only?.kind === 'assign' || only?.kind === 'parameter';
      return isValue && only.value ? constant(file, only.value, depth + 1) : undefined;
    }
    case 'binary_operator': {
      const [left, right] = [target.child('left'), target.child('right')];
      const a = left && constant(file, left, depth + 1);
      const b = right && constant(file, right, depth + 1);
      if (a === undefined || b === undefined) return undefined;
      switch (target.child('operator')?.text) {
        case '+':
          return a + b;
        case '-':
          return a - b;
        case '*':
          return a * b;
        case '**':
          return a ** b;
        case '//':
          return b === 0 ? undefined : Math.floor(a / b);
        case '<<':
          return a * 2 ** b;
      }
      return undefined;
    }
  }
  return undefined;
}
