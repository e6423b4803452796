import { CACHE_NAME, KEYED_HELPERS } from '../../src/knowledge/caches.js';
import {
  defineRule,
  everyEntryKept,
  type FileModel,
  type Growing,
  type Growth,
  growing,
  keptForGood,
  keyAsked,
  lifetimeOf,
  type Node,
  onlyEmptiedWhole,
  sameText,
} from '../../src/rule/index.js';

/** Methods by which a class is a container itself: whoever fills it decides. */
const FILLING_METHODS =
  /^_*(?:__setitem__|__setattr__|__missing__|add|append|insert|update|extend|setdefault|put|push|set|write|define|assign|mark|visit|record|store|save)(?:_|[A-Z]|$)/;

export default defineRule({
  name: 'instance-cache-never-trimmed',
  summary: 'A long-lived object gains an entry for every new argument and never loses one.',
  impact: 'leak',
  level: 'warning',
  on: growing('instance'),

  *check(grown, file) {
    const { container } = grown;
    const { owner } = container;
    if (!owner || (container.kind !== 'mapping' && container.kind !== 'set')) return;
    if (grown.isTrimmed === 'yes' || file.isTestCode(container.place)) return;
    const growth = grown.lastingEntries.find(
      // Locks and queues for each key have a rule of their own.
      (candidate) => !KEYED_HELPERS.has(grown.makerName(candidate) ?? ''),
    );
    if (!growth) return;

    const domain = grown.domainOf(growth);
    const goodbye = goodbyeTo(growth, grown, file);
    // Objects of the file that are made for each key are reported by lock-per-key.
    const maker = grown.makerOf(growth);
    const isMade = maker !== undefined && file.classNamed(maker) !== undefined;
    const asked =
      grown.isTrimmed === 'no' && domain.size === 'open' && !isMade ? grown.askedForWork : undefined;
    const isCache = grown.lookupBefore(growth) !== undefined || CACHE_NAME.test(container.name);
    const forGood = keptForGood(file, owner);
    // An object that is done soon takes its entries with it.
    if (!forGood && lifetimeOf(file, owner) === 'task') return;
    const isFilled = FILLING_METHODS.test(growth.function?.name ?? '');
    if (!isCache && !goodbye && !asked && (isFilled || grown.isTrimmed !== 'no' || domain.size !== 'open'))
      return;
    const isSure =
      forGood !== undefined &&
      isCache &&
      domain.size === 'open' &&
      domain.isNamedOpen &&
      !domain.isOwnState &&
      grown.isTrimmed === 'no' &&
      grown.isAtImport(growth) === 'no' &&
      !grown.isPassedIn(growth) &&
      !grown.isLent(growth) &&
      !file.isScript;
    yield {
      at: growth.node,
      confidence: isSure || goodbye || asked ? 'likely' : 'possible',
      message: everyEntryKept(grown, growth, 'This container'),
      because: [
        {
          at: container.place,
          message: 'It lives as long as the object, and nothing in this file removes an entry.',
        },
        ...(forGood ? [{ at: forGood, message: 'An instance lives as long as the process.' }] : []),
        ...(asked ? [{ at: asked, message: 'This takes it for granted that entries go away again.' }] : []),
        ...(goodbye
          ? [{ at: goodbye, message: 'Here the key has come to its end, and its entry is only read.' }]
          : []),
        ...(domain.source
          ? [{ at: domain.source, message: 'The keys come from here, and nothing limits them.' }]
          : []),
        ...onlyEmptiedWhole(grown),
      ],
      hint: isCache
        ? 'Remove old entries once len() passes a bound, or use a bounded cache.'
        : 'Remove the entry when what it stands for is done, with pop() in a finally clause.',
    };
  },
});

/** Names of methods that are told that something which came is gone. */
const GOODBYE =
  /(?:^|_)(?:closed|removed|disconnected|finished|destroyed|deleted|lost|left|ended|expired|unloaded|forget|unregister|deregister|remove|release|disconnect)(?:_|$)|(?:Closed|Removed|Disconnected|Finished|Destroyed|Deleted|Lost|Left|Ended)$/;

/**
 * `def session_closed(self, session): for name in self.names[session]`: the method that is told that the key is gone looks
 * at its entry, and leaves it.
 */
function goodbyeTo(growth: Growth, grown: Growing, file: FileModel): Node | undefined {
  const key = growth.key?.unparenthesized;
  const isObject = key?.kind === 'identifier' && file.binding(key)?.isParameter === true;
  if (!key || !isObject || grown.isTrimmed !== 'no' || grown.domainOf(growth).size !== 'open')
    return undefined;
  // What takes the contents out of an entry and leaves the key is a smaller matter.
  if (grown.emptyings.length > 0) return undefined;
  for (const use of grown.container.uses) {
    const method = file.methodAround(use.node);
    const asked =
      method && method !== growth.function && GOODBYE.test(method.name) ? keyAsked(file, use) : undefined;
    if (asked && sameText(asked, key) && method?.parameter(key.text)) return use.node;
  }
  return undefined;
}
