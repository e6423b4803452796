import { KEYED_HELPERS } from '../../src/knowledge/caches.js';
import {
  defineRule,
  everyEntryKept,
  type FileModel,
  type GrownBy,
  type GrownContainer,
  grownContainers,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'module-cache-never-trimmed',
  summary: 'A cache of the module or class gains an entry for every new argument and never loses one.',
  impact: 'leak',
  level: 'warning',
  matters: 'runs-again',
  on: grownContainers(['module', 'class', 'closure'], ['mapping', 'set']),

  *check(container, file) {
    if (container.isTrimmed || container.sweep || file.isTestCode(container.place)) return;
    const added = container.additions.find((each) => isLasting(each, container, file));
    if (!added) return;
    // A table that somebody fills on purpose is asked for nothing while it is filled.
    const isCertain = !container.reset && !container.isHandedOut && !added.isRegistration;
    if (!added.asked && (!isCertain || (added.isPassedIn && !added.isInside && added.variety !== 'open')))
      return;
    const isSure =
      added.variety === 'open' &&
      isCertain &&
      (!added.isPassedIn || added.when === 'again') &&
      container.keeping !== 'closure' &&
      !file.isScript;
    yield {
      at: added.node,
      confidence: isSure ? 'likely' : 'possible',
      message: everyEntryKept(container, added, 'This cache'),
      because: [
        {
          at: container.place,
          message: `It lives as long as ${keeperOf(container)}, and nothing in this file removes an entry.`,
        },
        ...(added.source
          ? [{ at: added.source, message: 'The keys come from here, and nothing limits them.' }]
          : []),
        ...(container.reset
          ? [
              {
                at: container.reset,
                message: 'It is only emptied as a whole, by what nothing in this file calls.',
              },
            ]
          : []),
      ],
      hint: hintFor(added, container),
    };
  },
});

function isLasting(added: GrownBy, container: GrownContainer, file: FileModel): boolean {
  if (added.variety !== 'open' && added.variety !== 'given') return false;
  if (!added.isWholeEntry || added.isRegistration) return false;
  // Locks and queues for each key have a rule of their own.
  if (KEYED_HELPERS.has(added.maker ?? '')) return false;
  return container.keeping !== 'closure' || outlivesTheCall(added, file);
}

/** The inner function that fills the container is handed on, as decorators do, so the container lives on with it. */
function outlivesTheCall({ function: inner }: GrownBy, file: FileModel): boolean {
  if (!inner || inner.isLambda) return false;
  const mentions: readonly Node[] = file.binding(inner.nameNode)?.references ?? [];
  return mentions.some((node) => {
    const use = file.useOf(node);
    if (use.kind === 'return') return true;
    return use.kind === 'argument' && file.useOf(use.by).kind === 'return';
  });
}

function keeperOf({ keeping }: GrownContainer): string {
  if (keeping === 'closure') return 'the function that is returned';
  return keeping === 'class' ? 'the class' : 'the module';
}

function hintFor({ key }: GrownBy, { shape }: GrownContainer): string {
  const name = key?.unparenthesized;
  if (name?.kind === 'identifier' && /^(self|obj|object|node|instance|func|fn|cls|klass)$/.test(name.text)) {
    return 'Use weakref.WeakKeyDictionary, or keep the value on the object itself.';
  }
  if (shape === 'set') return 'Limit the set: forget old elements once len() passes a bound.';
  return 'Use functools.lru_cache with a maxsize, or remove old entries once len() passes a bound.';
}
