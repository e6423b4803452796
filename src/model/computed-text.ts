/** Texts that are put together at run time: out of which parts, and how many different texts that can give. */
import { CLOSED_NAME, OPEN_CALLS, OPEN_NAME } from '../knowledge/open-values.js';
import type { Node } from '../syntax/index.js';
import type { FileModel } from './file-model.js';

/** A text with values in it. */
export interface ComputedText {
  /** The expressions whose values are in the text. */
  readonly parts: readonly Node[];
  /** The literal text around them. */
  readonly literal: string;
}

/** Names followed, and operators nested, deeper than this are taken as values. */
const DEEPEST = 6;

/**
 * The parts of a text that an f-string, `%`, `+`, `format`, `join` or a name for one of them puts together. Undefined for
 * plain literals and for values of which nothing says that they are made here. Never throws.
 */
export function computedText(file: FileModel, node: Node): ComputedText | undefined {
  const parts: Node[] = [];
  const literal: string[] = [];
  if (!collect(file, node, parts, literal, 0) || parts.length === 0) return undefined;
  return { parts, literal: literal.join('') };
}

/** Whether the node is a text that is put together, or a literal. What it is made of goes into the lists. */
function collect(file: FileModel, node: Node, parts: Node[], literal: string[], depth: number): boolean {
  const target = node.unparenthesized;
  if (depth > DEEPEST) return false;
  const inner = (part: Node | undefined): void => {
    if (part && !collect(file, part, parts, literal, depth + 1)) parts.push(part.unparenthesized);
  };
  switch (target.kind) {
    case 'string':
      for (const child of target.children) {
        if (child.kind === 'string_content') literal.push(child.text);
        if (child.kind === 'interpolation') inner(child.firstChild);
      }
      return true;
    case 'concatenated_string':
      for (const child of target.children) inner(child);
      return true;
    case 'binary_operator': {
      const [left, right] = [target.child('left'), target.child('right')];
      const operator = target.child('operator')?.text;
      const isText = (side: Node | undefined) =>
        side?.unparenthesized.is('string', 'concatenated_string') ||
        (side?.unparenthesized.kind === 'binary_operator' && /['"]/.test(side.text));
      if (operator === '%' && isText(left)) {
        inner(left);
        const values = right?.unparenthesized;
        for (const value of values?.kind === 'tuple' ? values.children : values ? [values] : []) inner(value);
        return true;
      }
      if (operator !== '+' || !(isText(left) || isText(right) || isStr(file, left) || isStr(file, right)))
        return false;
      inner(left);
      inner(right);
      return true;
    }
    case 'call':
      return collectCall(file, target, inner);
    case 'identifier': {
      const value =
        file.binding(target)?.scope.kind === 'module' ? undefined : file.binding(target)?.onlyValue;
      return value !== undefined && collect(file, value, parts, literal, depth + 1);
    }
  }
  return false;
}

function collectCall(file: FileModel, node: Node, inner: (part: Node | undefined) => void): boolean {
  const call = file.call(node);
  if (!call) return false;
  if (isStr(file, node)) {
    inner(call.argument(0));
    return true;
  }
  const isText = call.receiver?.is('string', 'concatenated_string') === true;
  if (call.name === 'format' && isText) {
    inner(call.receiver);
    for (const argument of call.argumentNodes)
      inner(argument.kind === 'keyword_argument' ? argument.child('value') : argument);
    return true;
  }
  const [list] = call.positional;
  if (call.name === 'join' && isText && list?.is('list', 'tuple')) {
    for (const element of list.children) inner(element);
    return true;
  }
  return false;
}

/** `str(x)` or `repr(x)`; a star import may bind these names, and does not. */
function isStr(file: FileModel, node: Node | undefined): boolean {
  const callee = node?.unparenthesized.kind === 'call' ? node.unparenthesized.child('function') : undefined;
  if (!callee || !/^(str|repr|unicode)$/.test(callee.text)) return false;
  return file.binding(callee) === undefined;
}

/**
 * How many values an expression has over the life of a process: `closed` for names of classes and modules and other facts
 * of the source; `open` for identities, counters, addresses, times and the like; `unknown` for the rest. Stricter than
 * `keyDomainOf`, to which any argument is open: a text that is put together is told of only where a part of it is known to
 * be new again and again, or at least not to be the text of some name in the source. Never throws.
 */
export function variety(file: FileModel, node: Node): 'closed' | 'open' | 'unknown' {
  const target = node.unparenthesized;
  if (target.is('string', 'integer', 'float', 'true', 'false', 'none')) return 'closed';
  const call = file.call(target);
  if (call) {
    if (OPEN_CALLS.test(call.qualifiedName ?? '')) return 'open';
    if (/^builtins\.(type|len)$/.test(call.qualifiedName ?? '')) return 'closed';
    const [argument] = call.positional;
    const isWrapper = /^builtins\.(hex|int|abs|format)$/.test(call.qualifiedName ?? '');
    return (isWrapper || isStr(file, target)) && argument ? variety(file, argument) : 'unknown';
  }
  if (file.isSelf(target)) return 'open';
  // `uuid.uuid4().hex`
  const object = target.kind === 'attribute' ? target.child('object')?.unparenthesized : undefined;
  if (object?.kind === 'call' && variety(file, object) === 'open') return 'open';
  const last =
    target.kind === 'attribute'
      ? target.child('attribute')?.text
      : target.kind === 'identifier'
        ? target.text
        : undefined;
  if (last === undefined) return 'unknown';
  if (CLOSED_NAME.test(last)) return 'closed';
  const binding = target.kind === 'identifier' ? file.binding(target) : undefined;
  if (binding?.scope.kind === 'module') return 'closed';
  if (OPEN_NAME.test(last)) return 'open';
  return binding?.onlyValue ? variety(file, binding.onlyValue) : 'unknown';
}
