import {
  addedToEntry,
  type Call,
  defineRule,
  type FileModel,
  fitting,
  type Growing,
  type Growth,
  growing,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'dead-references-collected',
  summary: 'A container gains weak references and never loses the dead ones.',
  impact: 'leak',
  level: 'warning',
  on: growing('module', 'class', 'instance'),

  *check(container, file) {
    // Any removal counts, also one that nothing in the file calls: a clean-up is there.
    if (container.limit || container.shrinks.length > 0 || container.emptyings.length > 0) return;
    for (const growth of container.grows) {
      const made = referenceAdded(file, growth);
      if (!made || file.isTestCode(growth.node) || isOnce(container, growth)) continue;
      const { name, place } = container.container;
      yield {
        at: growth.node,
        confidence: container.isTrimmed === 'no' ? 'likely' : 'possible',
        message: fitting(
          `'${name}' collects weak references, and never loses the dead ones.`,
          'The container collects weak references, and never loses the dead ones.',
        ),
        because: [
          {
            at: made.node,
            message: 'The reference stays when its object has died: it has no callback that removes it.',
          },
          { at: place, message: 'Nothing here takes an entry out of the container.' },
        ],
        hint: hint(growth, made),
      };
    }
  },
});

/** The making of a weak reference without a callback that a growth adds, alone or in a display. */
function referenceAdded(file: FileModel, growth: Growth): Call | undefined {
  const added = addedToEntry(file, growth) ?? growth.value;
  if (!added) return undefined;
  const parts = added.unparenthesized.is('tuple', 'list') ? added.unparenthesized.children : [added];
  for (const part of parts) {
    const made = madeBy(file, part);
    if (made && !made.argument(1)) return made;
  }
  return undefined;
}

function madeBy(file: FileModel, node: Node): Call | undefined {
  const origin = file.originOf(node);
  const call = origin && file.call(origin);
  return call?.qualifiedName === 'weakref.ref' || call?.qualifiedName === 'weakref.WeakMethod'
    ? call
    : undefined;
}

/** A growth that makes few entries: at import, once for each instance, or under keys that are written down. */
function isOnce(container: Growing, growth: Growth): boolean {
  const { keeper } = container.container;
  if (!growth.function || container.isAtImport(growth) === 'yes') return true;
  if (keeper === 'instance' && growth.function.name === '__init__') return true;
  const isKeyed = growth.how === 'store' && growth.key !== undefined;
  return isKeyed && container.domainOf(growth).size !== 'open';
}

function hint({ how }: Growth, made: Call): string {
  if (made.qualifiedName === 'weakref.WeakMethod') {
    return 'Give the WeakMethod a callback that removes it, or drop the dead ones when the container is walked.';
  }
  return how === 'store'
    ? 'Use a weakref.WeakValueDictionary, or give the reference a callback that removes it.'
    : 'Use a weakref.WeakSet, or give the reference a callback that removes it.';
}
