import { CALLERS_OBJECT_NAME } from '../../src/knowledge/key-domains.js';
import { TASK_NAMES } from '../../src/knowledge/lifetimes.js';
import {
  defineRule,
  type Emptying,
  type FileModel,
  fitting,
  type Growing,
  type Growth,
  growing,
  keptForGood,
  lifetimeOf,
  type Node,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'counter-zero-entries',
  summary: 'Entries count down to zero, or are emptied, and stay under their keys for ever.',
  impact: 'leak',
  level: 'warning',
  on: growing('module', 'class', 'instance'),

  *check(grown, file) {
    const { container } = grown;
    if (container.kind !== 'mapping' || grown.shrinks.length > 0 || grown.limit) return;
    if (file.isTestCode(container.place) || grown.handedOut.length > 0) return;
    const down = countdownOf(grown);
    const emptied = down ? undefined : grown.emptyings[0];
    const at = down ?? emptied?.node;
    const up = countUpOf(grown, down, emptied);
    // What a loop over all entries empties needs no key to be found.
    if (!at || (!up && (down || emptied?.key))) return;

    const domain = up && grown.domainOf(up);
    if (domain && (domain.size === 'fixed' || domain.size === 'unknown')) return;
    if (up && grown.isKeyLimited(up)) return;
    const { owner } = container;
    const forGood = owner && container.keeper === 'instance' ? keptForGood(file, owner) : undefined;
    const isShort =
      owner !== undefined && container.keeper === 'instance' && lifetimeOf(file, owner) === 'task';
    const object = emptied && objectKeyOf(grown, file);
    const isSure =
      domain?.isNamedOpen === true &&
      !domain.isOwnState &&
      !isShort &&
      (down !== undefined || container.keeper !== 'instance' || forGood !== undefined);
    yield {
      at,
      confidence: isSure || (object && !TASK_NAMES.test(owner?.name ?? '')) ? 'likely' : 'possible',
      message: down
        ? fitting(
            `'${container.name}' keeps the key of every count that has gone back to zero.`,
            'This mapping keeps the key of every count that has gone back to zero.',
          )
        : fitting(
            `'${container.name}' keeps the key of every entry that has been emptied.`,
            'This mapping keeps the key of every entry that has been emptied.',
          ),
      because: [
        ...(up ? [{ at: up.node, message: 'Every new key gets an entry here.' }] : []),
        { at: container.place, message: 'Nothing in this file deletes a key.' },
        ...(object
          ? [{ at: object, message: 'The key is an object, which the mapping keeps for no use.' }]
          : []),
        ...(forGood ? [{ at: forGood, message: 'An instance lives as long as the process.' }] : []),
      ],
      hint: down
        ? 'Delete the key when its count has gone back to zero.'
        : 'Delete the key when its entry is empty.',
    };
  },
});

/** A callback, request or the like under which an entry, or an entry of an entry, is found: `c[kind][callback].add(x)`. */
function objectKeyOf(grown: Growing, file: FileModel): Node | undefined {
  for (const use of grown.container.uses) {
    if (use.kind !== 'item' || !use.function) continue;
    const inner = file.useOf(use.by);
    const isNested = inner.kind === 'item' && file.useOf(inner.by).kind === 'method';
    for (const key of [isNested ? inner.key : undefined, use.key]) {
      const name = key?.unparenthesized;
      if (name?.kind !== 'identifier' || file.binding(name)?.isParameter !== true) continue;
      if (CALLERS_OBJECT_NAME.test(name.text) || /^_*(?:callback|cb|listener|handler)$/.test(name.text))
        return name;
    }
  }
  return undefined;
}

/** `c[k] -= 1` in a function: a count, and no other number. */
function countdownOf(grown: Growing): Node | undefined {
  const found = grown.container.uses.find((use) => {
    const statement = use.kind === 'item-store' ? use.by.withParentheses.parent : undefined;
    if (statement?.kind !== 'augmented_assignment' || !use.function) return false;
    return statement.child('operator')?.text === '-=' && statement.child('right')?.text === '1';
  });
  return found?.by;
}

/** Where the keys come in. */
function countUpOf(
  grown: Growing,
  down: Node | undefined,
  emptied: Emptying | undefined,
): Growth | undefined {
  const ups = grown.grows.filter(({ key, node, function: model }) => key && model && node !== down);
  return ups.find(({ how, use }) => {
    if (how === 'store') return true;
    return use.name === 'setdefault' || (emptied !== undefined && how === 'inside');
  });
}
