import {
  defineRule,
  type Emptying,
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
    const at = down?.use.by ?? emptied?.node;
    const up = countUpOf(grown, down, emptied);
    if (!at || (!up && emptied?.key)) return;

    const domain = up && grown.domainOf(up);
    if (domain && (domain.size === 'fixed' || domain.size === 'unknown')) return;
    if (up && grown.isKeyLimited(up)) return;
    const { owner } = container;
    const forGood = owner && container.keeper === 'instance' ? keptForGood(file, owner) : undefined;
    const isShort =
      owner !== undefined && container.keeper === 'instance' && lifetimeOf(file, owner) === 'task';
    const isSure =
      domain?.isNamedOpen === true &&
      !domain.isOwnState &&
      !isShort &&
      (down !== undefined || container.keeper !== 'instance' || forGood !== undefined);
    yield {
      at,
      confidence: isSure ? 'likely' : 'possible',
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
        ...(forGood ? [{ at: forGood, message: 'An instance lives as long as the process.' }] : []),
      ],
      hint: down
        ? 'Delete the key when its count has gone back to zero.'
        : 'Delete the key when its entry is empty.',
    };
  },
});

/** `c[k] -= n` */
function countdownOf(grown: Growing): Growth | undefined {
  return grown.grows.find(({ use }) => use.kind === 'item-store' && operatorOf(use.by) === '-=');
}

function operatorOf(subscript: Node): string | undefined {
  const statement = subscript.withParentheses.parent;
  return statement?.kind === 'augmented_assignment' ? statement.child('operator')?.text : undefined;
}

/** Where the keys come in. */
function countUpOf(
  grown: Growing,
  down: Growth | undefined,
  emptied: Emptying | undefined,
): Growth | undefined {
  const ups = grown.grows.filter(
    (growth) => growth !== down && growth.key !== undefined && growth.function !== undefined,
  );
  if (down) return ups.find(({ use }) => use.kind === 'item-store' || use.kind === 'method');
  return emptied
    ? ups.find(({ how, use }) => how === 'inside' || how === 'store' || use.name === 'setdefault')
    : undefined;
}
