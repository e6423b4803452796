import { own } from '../../src/knowledge/own.js';
import type { Node } from '../../src/rule/index.js';
import {
  type Call,
  defineRule,
  type Edit,
  type FileModel,
  iterations,
  replace,
} from '../../src/rule/index.js';

const LAZY_NAMES: Readonly<Record<string, string>> = {
  'builtins.map': 'imap',
  'builtins.filter': 'ifilter',
  'builtins.zip': 'izip',
};

export default defineRule({
  name: 'eager-map-filter-zip',
  summary: 'In Python 2, map, filter and zip build their whole result as a list.',
  impact: 'bloat',
  level: 'note',
  python: '<3',
  on: iterations(),

  *check(iteration, file) {
    if (file.isTestCode(iteration.node)) return;
    const call = eagerCall(file, iteration.iterable);
    const lazy = call && own(LAZY_NAMES, call.qualifiedName ?? '');
    if (!call || lazy === undefined) return;
    const answers = iterablesOf(call).map((argument) => {
      return iteration.isImmediate ? file.changesWithin(argument, iteration.during) : 'unknown';
    });
    if (answers.includes('yes')) return;

    const edits = lazyEdits(file, call);
    yield {
      at: call.node,
      confidence: answers.includes('unknown') ? 'possible' : 'likely',
      message: `'${call.callee.text}' builds the whole list of results, only to loop over it.`,
      because: [{ at: iteration.node, message: 'The list is walked once here and dropped.' }],
      hint: `Use itertools.${lazy}, which makes one result at a time.`,
      ...(edits ? { fix: { title: `Use itertools.${lazy}`, safety: 'unsafe', edits } } : {}),
    };
  },
});

/** The eager call that is walked, also inside `enumerate(...)`, where its lazy kin would do the same. */
function eagerCall(file: FileModel, iterable: Node): Call | undefined {
  const call = file.call(iterable);
  const first = call?.positional[0];
  if (call?.qualifiedName === 'builtins.enumerate' && first) return eagerCall(file, first);
  return call && isReplaceable(file, call) ? call : undefined;
}

function isReplaceable(file: FileModel, call: Call): boolean {
  // What is imported under the name (six.moves, future_builtins, itertools) is lazy already.
  if (
    !(own(LAZY_NAMES, call.qualifiedName ?? '') && file.binding(call.callee) === undefined) ||
    call.hasSplat
  ) {
    return false;
  }
  const iterables = iterablesOf(call);
  // As long as a display: short.
  if (iterables.length === 0 || iterables.some((each) => each.is('tuple', 'list', 'string'))) return false;
  // The list version pads several iterables with None to the longest; the lazy one stops at the shortest.
  if (call.qualifiedName === 'builtins.map') {
    return iterables.length === 1 && call.positional[0]?.kind !== 'none';
  }
  return true;
}

function iterablesOf(call: Call): readonly Node[] {
  return call.qualifiedName === 'builtins.zip' ? call.positional : call.positional.slice(1);
}

/** Edits of the call and of eager calls in its arguments; undefined where itertools is not imported by its name. */
function lazyEdits(file: FileModel, call: Call): Edit[] | undefined {
  const module = file.scopeOf(call.node).lookup('itertools')?.onlyAssignment;
  if (module?.kind !== 'import' || module.qualifiedName !== 'itertools') return undefined;
  const nested = iterablesOf(call).flatMap((argument) => {
    const inner = file.call(argument);
    return inner && isReplaceable(file, inner) ? (lazyEdits(file, inner) ?? []) : [];
  });
  return [replace(call.callee, `itertools.${own(LAZY_NAMES, call.qualifiedName ?? '')}`), ...nested];
}
