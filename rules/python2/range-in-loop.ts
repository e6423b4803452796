import { WALKING_FUNCTIONS } from '../../src/knowledge/walkers.js';
import type { Fix, Node, Use } from '../../src/rule/index.js';
import { type Binding, type Call, calls, defineRule, type FileModel, replace } from '../../src/rule/index.js';

/** A list of fewer numbers than this costs nothing worth a change. */
const FEW = 1000;

export default defineRule({
  name: 'range-in-loop',
  summary: 'A list of every number of a range is built only to be read one by one.',
  impact: 'bloat',
  level: 'note',
  on: calls('builtins.range'),

  *check(call, file) {
    if (isShort(call) || file.isTestCode(call.node)) return;
    const list = listAround(call, file);
    const reader = readerOf(list ?? call.node, file, list !== undefined);
    if (!reader) return;
    // The name of a builtin that is imported (six.moves, future_builtins) is lazy already.
    const isEager = file.python.isPython2 && file.binding(call.callee) === undefined;
    if (!list && !isEager) return;

    const what = list ? `${file.call(list)?.name}(range(...))` : 'range(...)';
    const fix = fixOf(call, list, isEager, file);
    yield {
      at: list ?? call.node,
      confidence: 'proven',
      message: reader.name
        ? `The list of every number in '${reader.name}' is only read, one number at a time.`
        : `'${what}' builds every number at once, and only one at a time is read.`,
      because: [{ at: reader.at, message: 'The numbers are read here, and nothing changes the list.' }],
      hint: isEager ? 'Use xrange, which makes each number when it is asked for.' : 'Use the range itself.',
      ...(fix ? { fix } : {}),
    };
  },
});

/** The call in `list(range(...))`. */
function listAround(call: Call, file: FileModel): Node | undefined {
  const use = file.useOf(call.node);
  const outer = use.kind === 'argument' && use.position === 0 ? file.call(use.by) : undefined;
  const isCopy = ['builtins.list', 'builtins.tuple'].includes(outer?.qualifiedName ?? '');
  return isCopy && outer?.argumentNodes.length === 1 ? outer.node : undefined;
}

interface Reader {
  readonly at: Node;
  /** The name that the list is kept under until then. */
  readonly name?: string;
}

/** Where the list is read, if everything that is done with it can be done with the range as well. */
function readerOf(list: Node, file: FileModel, isCopy: boolean): Reader | undefined {
  const use = file.useOf(list);
  if (isReading(use, file)) return { at: use.by };
  // In Python 2 an xrange under a name is no list to those who look at it later.
  if (!isCopy || use.kind !== 'assigned' || use.by.kind !== 'assignment') return undefined;
  const target = use.by.child('left');
  const binding = target?.kind === 'identifier' ? file.binding(target) : undefined;
  if (!binding || !isLocalAndOnce(binding)) return undefined;
  const uses = binding.references.map((reference) => file.useOf(reference));
  const walk = uses.find(({ kind }) => kind === 'iterate');
  return walk && uses.every((each) => isReading(each, file))
    ? { at: walk.by, name: binding.name }
    : undefined;
}

function isLocalAndOnce(binding: Binding): boolean {
  return binding.scope.kind === 'function' && binding.onlyValue !== undefined;
}

function isReading(use: Use, file: FileModel): boolean {
  switch (use.kind) {
    case 'iterate':
    case 'contains':
      return true;
    case 'item':
      return use.key !== undefined && isNumber(use.key, file);
    case 'argument': {
      const callee = use.name === undefined ? file.call(use.by)?.qualifiedName : undefined;
      return callee !== undefined && WALKING_FUNCTIONS.has(callee);
    }
  }
  return false;
}

/** Not a slice, which an xrange does not take, and of which a range makes no list; a name may stand for one. */
function isNumber(key: Node, file: FileModel): boolean {
  if (key.kind === 'identifier') {
    const made = file.binding(key)?.assignments ?? [];
    return made.length > 0 && made.every(({ kind }) => kind === 'for');
  }
  return key.is('integer', 'unary_operator', 'binary_operator', 'call');
}

/** The numbers can be counted here, and they are few. */
function isShort(call: Call): boolean {
  const numbers = call.argumentNodes.map((argument) => Number(argument.text.replaceAll(/[_lL\s]/g, '')));
  if (numbers.length === 0 || numbers.some((number) => !Number.isInteger(number))) return false;
  const [first = 0, second, step = 1] = numbers;
  const [start, stop] = second === undefined ? [0, first] : [first, second];
  return Math.abs((stop - start) / (step || 1)) < FEW;
}

function fixOf(call: Call, list: Node | undefined, isEager: boolean, file: FileModel): Fix | undefined {
  if (!isEager) {
    const edits = list ? [replace(list, call.node.text)] : [];
    return { title: 'Use the range itself', safety: 'safe', edits };
  }
  // Nothing in sight may have taken the name.
  const isFree = file.scopes.every((scope) => !scope.hasStarImport && !scope.bindings.has('xrange'));
  if (!isFree || call.callee.kind !== 'identifier') return undefined;
  const text = `xrange${call.node.text.slice(call.callee.text.length)}`;
  return { title: 'Use xrange', safety: 'safe', edits: [replace(list ?? call.node, text)] };
}
