import { KEYED_HELPERS } from '../../src/knowledge/caches.js';
import {
  defineRule,
  everyEntryKept,
  fitting,
  type GrownBy,
  grownContainers,
  keptForGood,
  lifetimeOf,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'instance-cache-never-trimmed',
  summary: 'A long-lived object gains an entry for every new argument and never loses one.',
  impact: 'leak',
  level: 'warning',
  matters: 'runs-again',
  on: grownContainers(['instance'], ['mapping', 'set']),

  *check(container, file) {
    const { owner } = container;
    if (!owner || container.isTrimmed || file.isTestCode(container.place)) return;
    const added = container.additions.find((each) => isLasting(each));
    if (!added) return;
    const forGood = keptForGood(file, owner);
    const { sweep } = container;
    // Where nothing shows who uses the object, somebody else may call what cleans up.
    if (sweep && (!forGood || added.when !== 'again')) return;
    // An object that is done soon takes its entries with it.
    if (!forGood && lifetimeOf(file, owner) === 'task') return;
    const isAlone = !container.reset && !container.isHandedOut;
    const isUnused = isAlone && container.isWriteOnly && /^_/.test(container.attribute);
    if (!added.asked && !isAlone) return;
    const isOpen =
      (added.variety === 'open' && (!added.isPassedIn || added.when === 'again')) || sweep !== undefined;
    const isEndless = isOpen && isAlone && !file.isScript;
    const isSure = isEndless && (forGood !== undefined || isUnused);
    yield {
      at: added.node,
      confidence: isSure ? 'likely' : 'possible',
      ...(isEndless && !isSure ? { lasting: owner.nameNode.start } : {}),
      message: everyEntryKept(container, added, 'This container'),
      because: [
        {
          at: container.place,
          message: placeMessage(isUnused, sweep !== undefined),
        },
        ...(forGood ? [{ at: forGood, message: 'An instance lives as long as the process.' }] : []),
        ...(added.source
          ? [{ at: added.source, message: 'The keys come from here, and nothing limits them.' }]
          : []),
        ...(sweep
          ? [{ at: sweep.at, message: 'This would remove entries, and nothing in this file calls it.' }]
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
      hint: sweep
        ? fitting(
            `Call '${sweep.function}' now and then, such as when an entry is added.`,
            'Call it now and then.',
          )
        : added.asked
          ? 'Remove old entries once len() passes a bound, or use a bounded cache.'
          : 'Remove the entry when what it stands for is done, with pop() in a finally clause.',
    };
  },
});

function isLasting(added: GrownBy): boolean {
  if (added.variety !== 'open' && added.variety !== 'given') return false;
  if (!added.isWholeEntry || added.isRegistration) return false;
  // A class that stores what it is given under the key that it is given is a container itself: its user decides.
  if (added.isPassedIn && added.variety === 'given' && added.when === 'offered') return false;
  // Locks and queues for each key have a rule of their own.
  return !KEYED_HELPERS.has(added.maker ?? '');
}

function placeMessage(isUnused: boolean, hasSweep: boolean): string {
  if (isUnused) return 'Nothing in this file looks at what it holds, or removes an entry.';
  if (hasSweep) return 'It lives as long as the object, and no code that runs in this file removes an entry.';
  return 'It lives as long as the object, and nothing in this file removes an entry.';
}
