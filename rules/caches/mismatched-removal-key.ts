import {
  defineRule,
  type FileModel,
  fitting,
  type Growth,
  growing,
  type Node,
  type Shrinkage,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'mismatched-removal-key',
  summary:
    'Entries are added under one key and removed under another, and the removal says nothing when it misses.',
  impact: 'leak',
  level: 'warning',
  on: growing('module', 'class', 'instance'),

  *check(grown, file) {
    const { container } = grown;
    if (container.kind !== 'mapping' && container.kind !== 'set') return;
    const added = grown.grows.filter(({ key, how }) => key !== undefined && how !== 'read');
    const removed = grown.shrinks.filter(({ isWhole }) => !isWhole);
    const [first] = added;
    const [removal] = removed;
    if (!first || !removal) return;
    // One removal that may match is enough to let entries go.
    if (
      !removed.every((shrink) => shrink.isSilent && added.every((growth) => mismatch(growth, shrink, file)))
    )
      return;
    const found = mismatch(first, removal, file);
    if (!found || !removal.key || !first.key) return;
    yield {
      at: removal.key,
      confidence: 'likely',
      message: fitting(
        `'${container.name}' is filled under '${first.key.text}' and asked here to forget '${removal.key.text}'.`,
        `'${container.name}' is filled under another key than the one that is removed here.`,
        'Entries are added under another key than the one that is removed here.',
      ),
      because: [
        { at: first.node, message: 'Entries are added under this key.' },
        {
          at: removal.node,
          message: 'The removal ignores keys that are not there, so no entry ever goes and nothing fails.',
        },
      ],
      hint: `Remove under the key that was used to add, '${bareText(first.key)}', without the default that hides a miss.`,
    };
  },
});

/**
 * One side has a name, the other something made of that name: `d[x.id] = x` and `d.pop(x, None)`. Other differences may
 * be two names for the same value.
 */
function mismatch(growth: Growth, shrink: Shrinkage, file: FileModel): boolean {
  const [added, removed] = [growth.key?.unparenthesized, shrink.key?.unparenthesized];
  if (!added || !removed) return false;
  return isMadeOf(added, removed, file) || isMadeOf(removed, added, file);
}

/** `x.id`, `id(x)`, `str(x)` for a parameter `x`, by the names alone: the two functions are different ones. */
function isMadeOf(made: Node, name: Node, file: FileModel): boolean {
  if (name.kind !== 'identifier' || file.binding(name)?.isParameter !== true) return false;
  if (file.binding(name)?.assignments.length !== 1) return false;
  const base =
    made.kind === 'attribute'
      ? made.child('object')?.unparenthesized
      : made.kind === 'call' &&
          ['builtins.id', 'builtins.str', 'builtins.hash'].includes(file.call(made)?.qualifiedName ?? '')
        ? file.call(made)?.argument(0)
        : undefined;
  return base?.kind === 'identifier' && base.text === name.text && file.binding(base)?.isParameter === true;
}

function bareText(key: Node): string {
  return key.text.length > 40 ? `${key.text.slice(0, 40)}...` : key.text;
}
