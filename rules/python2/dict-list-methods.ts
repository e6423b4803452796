import { MAPPINGS, WEAK_CONTAINERS } from '../../src/knowledge/containers.js';
import {
  type Call,
  defineRule,
  type FileModel,
  iterations,
  type Node,
  replace,
} from '../../src/rule/index.js';

const LIST_METHODS = ['items', 'keys', 'values'];

export default defineRule({
  name: 'dict-list-methods',
  summary: 'In Python 2, items, keys and values of a dict build a list of everything in it.',
  impact: 'bloat',
  level: 'note',
  python: '<3',
  on: iterations(),

  *check(iteration, file) {
    if (file.isTestCode(iteration.node)) return;
    for (const source of iteration.sources) {
      const call = file.call(source);
      const method = call?.name ?? '';
      if (!call?.receiver || !LIST_METHODS.includes(method) || call.argumentNodes.length > 0) continue;
      const type = file.constructorName(call.receiver);
      if (WEAK_CONTAINERS.has(type ?? '') || file.instanceClass(call.receiver)) continue;
      if (isSmall(call.receiver, file)) continue;
      const isDict = MAPPINGS.has(type ?? '') || isKeywords(call, file);
      const changes = iteration.isImmediate ? file.changesWithin(call.receiver, iteration.during) : 'unknown';
      if (changes === 'yes') continue;

      const isSafe = isDict && changes === 'no';
      const name = call.callee.child('attribute');
      yield {
        at: call.node,
        confidence: isSafe ? 'proven' : changes === 'no' ? 'likely' : 'possible',
        message: `'${brief(call)}()' builds a list of everything in the dict, only to loop over it.`,
        because: [{ at: iteration.node, message: 'The list is walked once here and dropped.' }],
        hint:
          changes === 'no'
            ? `Use iter${method}(), which makes one entry at a time.`
            : `Use iter${method}() unless the loop adds or removes keys.`,
        ...(name
          ? {
              fix: {
                title: `Use iter${method}()`,
                safety: isSafe ? 'safe' : 'unsafe',
                edits: [replace(name, `iter${method}`)],
              },
            }
          : {}),
      };
    }
  },
});

/** A table that somebody wrote out and nothing in the file adds to. */
function isSmall(receiver: Node, file: FileModel): boolean {
  if (file.qualifiedName(receiver) === 'os.environ') return true;
  const origin = file.originOf(receiver);
  const isTable = origin?.kind === 'dictionary' && origin.firstChild !== undefined;
  return isTable && file.changesWithin(receiver, [file.moduleScope.node]) !== 'yes';
}

/** What is called, in few words. */
function brief(call: Call): string {
  const { text } = call.callee;
  return text.length <= 36 && !/\s/.test(text) ? text : (call.name ?? '');
}

/** `options` of `def connect(**options)`. */
function isKeywords(call: Call, file: FileModel): boolean {
  const only = call.receiver ? file.binding(call.receiver)?.onlyAssignment : undefined;
  return only?.target.parent?.kind === 'dictionary_splat_pattern';
}
