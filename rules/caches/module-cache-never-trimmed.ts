import { CACHE_NAME, KEYED_HELPERS } from '../../src/knowledge/caches.js';
import { CALLERS_OBJECT_NAME } from '../../src/knowledge/key-domains.js';
import {
  defineRule,
  everyEntryKept,
  type FileModel,
  type Growing,
  type Growth,
  growing,
  keyDomainOf,
  type Node,
  onlyEmptiedWhole,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'module-cache-never-trimmed',
  summary: 'A cache of the module or class gains an entry for every new argument and never loses one.',
  impact: 'leak',
  level: 'warning',
  on: growing('module', 'class', 'function'),

  *check(grown, file) {
    const { container } = grown;
    if (container.kind !== 'mapping' && container.kind !== 'set') return;
    if (grown.isTrimmed === 'yes' || file.isTestCode(container.place)) return;
    const growth = grown.lastingEntries.find(
      // Locks and queues for each key have a rule of their own.
      (candidate) => !KEYED_HELPERS.has(grown.makerName(candidate) ?? ''),
    );
    if (!growth || (container.keeper === 'function' && !outlivesTheCall(growth, file))) return;

    const domain = grown.domainOf(growth);
    const asked = grown.lookupBefore(growth);
    const isCache = asked !== undefined || CACHE_NAME.test(container.name);
    const object = objectIn(growth, file);
    // That it can be emptied as a whole is no bound while each entry keeps an object of the caller.
    const isKept = grown.isTrimmed === 'no' || (object !== undefined && grown.handedOut.length === 0);
    const isSure =
      isCache &&
      container.keeper !== 'function' &&
      domain.isNamedOpen &&
      !domain.isOwnState &&
      isKept &&
      grown.isAtImport(growth) === 'no' &&
      !grown.isPassedIn(growth) &&
      !grown.isLent(growth) &&
      !file.isScript;
    // What neither looks like a cache nor is out of everybody's hands is a table that somebody fills on purpose.
    if (!isCache && (grown.isTrimmed !== 'no' || domain.size !== 'open' || grown.isAtImport(growth) !== 'no'))
      return;
    const source = domain.source;
    yield {
      at: growth.node,
      confidence: isSure ? 'likely' : 'possible',
      message: everyEntryKept(grown, growth, 'This cache'),
      because: [
        {
          at: container.place,
          message: `It lives as long as ${keeperOf(container.keeper)}, and nothing in this file removes an entry.`,
        },
        ...(object ? [{ at: object, message: 'This part of the key keeps the object itself.' }] : []),
        ...(source ? [{ at: source, message: 'The keys come from here, and nothing limits them.' }] : []),
        ...onlyEmptiedWhole(grown),
      ],
      hint: hintFor(growth, grown),
    };
  },
});

/** The part of the key that is an object of the caller, which lives as long as its entry. */
function objectIn({ key }: Growth, file: FileModel): Node | undefined {
  const parts = key?.is('subscript') ? key.childrenIn('subscript') : key?.is('tuple') ? key.children : [key];
  return parts.find(
    (part) =>
      part?.kind === 'identifier' &&
      CALLERS_OBJECT_NAME.test(part.text) &&
      keyDomainOf(file, part).size === 'open',
  );
}

/** The inner function that fills the container is handed on, as decorators do, so the container lives on with it. */
function outlivesTheCall(growth: Growth, file: FileModel): boolean {
  const inner = growth.function;
  if (!inner || inner.isLambda) return false;
  const mentions = file.binding(inner.nameNode)?.references ?? [];
  return mentions.some((node) => {
    const use = file.useOf(node);
    if (use.kind === 'return') return true;
    return use.kind === 'argument' && file.useOf(use.by).kind === 'return';
  });
}

function keeperOf(keeper: Growing['container']['keeper']): string {
  if (keeper === 'function') return 'the function that is returned';
  return keeper === 'class' ? 'the class' : 'the module';
}

function hintFor(growth: Growth, grown: Growing): string {
  const key = growth.key?.unparenthesized;
  const isObject =
    key?.kind === 'identifier' && /^(self|obj|object|node|instance|func|fn|cls|klass)$/.test(key.text);
  if (isObject) return 'Use weakref.WeakKeyDictionary, or keep the value on the object itself.';
  if (grown.container.kind === 'set') return 'Limit the set: forget old elements once len() passes a bound.';
  return 'Use functools.lru_cache with a maxsize, or remove old entries once len() passes a bound.';
}
