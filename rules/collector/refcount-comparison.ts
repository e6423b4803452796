import { type Call, calls, defineRule, type FileModel, fitting, type Node } from '../../src/rule/index.js';

/** Assertions of unittest, nose and numpy that compare their first two arguments. */
const COMPARING_ASSERTION = /^(assert(Not)?Equals?|assert(Greater|Less)(Equal)?|assert_equal|eq_)$/;
/** Bounds from here on are meant to be far from the usual counts. */
const FAR = 10;

export default defineRule({
  name: 'refcount-comparison',
  summary: 'What sys.getrefcount answers differs between versions of CPython.',
  impact: 'lifetime',
  level: 'warning',
  on: calls('sys.getrefcount'),

  *check(call, file) {
    for (const count of countsFrom(call, file)) {
      const number = comparedWith(count, file);
      if (!number) continue;
      const comparison = number.parent ?? number;
      // A borrowed load is what changed most; a temporary counts the same in each version.
      const isLocal = isPlainLocal(call.argument(0), file) && file.python.meets('>=3.12') !== 'no';
      yield {
        at: comparison.kind === 'argument_list' ? (comparison.parent ?? comparison) : comparison,
        confidence: isLocal ? 'likely' : 'possible',
        message: fitting(
          `Whether '${call.node.text}' is '${number.text}' depends on the version of CPython.`,
          `Whether this is '${number.text}' depends on the version of CPython.`,
          'What this compares with depends on the version of CPython.',
        ),
        because: [
          {
            at: call.node,
            message: isLocal
              ? 'For a local that nothing else holds this is 2 up to CPython 3.13, and 1 from 3.14 on.'
              : 'The number counts what the call itself holds, and since 3.12 immortal objects count billions.',
          },
        ],
        hint: 'Keep count of the users yourself, or watch the object with weakref.ref or weakref.finalize.',
      };
    }
  },
});

/** The call, and every mention of a local that only ever holds its result; each without `- 1` around it. */
function countsFrom(call: Call, file: FileModel): Node[] {
  const use = file.useOf(call.node);
  const target = use.kind === 'assigned' ? use.by.child('left') : undefined;
  const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
  if (binding?.onlyValue?.unparenthesized === call.node) return binding.references.map(withoutOffset);
  return [withoutOffset(call.node)];
}

function withoutOffset(count: Node): Node {
  const outer = count.withParentheses.parent;
  if (outer?.kind !== 'binary_operator') return count;
  return outer.child('right')?.kind === 'integer' ? outer : count;
}

/** The small whole number that a count is compared with. */
function comparedWith(count: Node, file: FileModel): Node | undefined {
  const use = file.useOf(count);
  const outer = count.withParentheses;
  if (use.kind === 'compare') {
    const operands = [operand(outer, 'right'), operand(outer, 'left')];
    return operands.find((at) => at && isTelling(at.node, at.operator, file))?.node;
  }
  if (use.kind !== 'argument' || use.position === undefined || use.position > 1) return undefined;
  const assertion = file.call(use.by);
  const other = assertion?.positional[1 - use.position];
  const name = assertion?.name ?? '';
  if (!other || !COMPARING_ASSERTION.test(name)) return undefined;
  return isTelling(other, name.includes('GreaterEqual') ? '>=' : '', file) ? other : undefined;
}

/** The neighbour of an operand in a comparison, with the operator as it reads from the count: `0 < n` is `n > 0`. */
function operand(count: Node, side: 'left' | 'right'): { node: Node; operator: string } | undefined {
  const token = side === 'right' ? count.nextSibling : count.previousSibling;
  const node = side === 'right' ? token?.nextSibling : token?.previousSibling;
  if (!token || !node) return undefined;
  const mirrored: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
  return { node, operator: side === 'right' ? token.text : (mirrored[token.text] ?? token.text) };
}

/** A number near the counts of real objects, and not one that every count meets. */
function isTelling(node: Node, operator: string, file: FileModel): boolean {
  if (node.kind === 'binary_operator') return isSumOfKnown(node, file);
  const origin = file.originOf(node);
  if (origin?.kind !== 'integer') return false;
  const value = Number(origin.text);
  if (!(value > 0 && value < FAR)) return false;
  return !(value === 1 && operator === '>=');
}

/** `KNOWN + len(threads)`: the holders that the program knows of, and not `before + 1`. */
function isSumOfKnown(sum: Node, file: FileModel): boolean {
  const [left, right] = [sum.child('left'), sum.child('right')];
  if (!left || !right) return false;
  const isCounted = (side: Node) =>
    side.kind === 'integer' || file.call(side)?.qualifiedName === 'builtins.len';
  const isConstant = (side: Node) => side.kind === 'identifier' && isTelling(side, '', file);
  return isConstant(left) || isConstant(right) || (isCounted(left) && isCounted(right));
}

/** A local of a function that no inner function shares: loading it borrows, from 3.14 on. */
function isPlainLocal(argument: Node | undefined, file: FileModel): boolean {
  const binding = argument?.kind === 'identifier' ? file.binding(argument) : undefined;
  if (binding?.scope.frame.kind !== 'function') return false;
  return binding.references.every((each) => file.scopeOf(each).frame === binding.scope.frame);
}
