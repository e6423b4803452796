import {
  defineRule,
  type FileModel,
  fitting,
  type Hold,
  holdOn,
  type Node,
  weakHoldings,
} from '../../src/rule/index.js';

export default defineRule({
  name: 'weak-key-held-by-value',
  summary: 'The value of a WeakKeyDictionary entry holds its own key, so the entry never goes away.',
  impact: 'leak',
  level: 'warning',
  on: weakHoldings(),

  *check({ as, node, value: key, counterpart }, file) {
    if (as !== 'key' || !counterpart || !key.is('identifier', 'attribute') || file.isTestCode(node)) return;
    const hold = holdOn(file, counterpart, key);
    if (!hold) return;

    yield {
      at: node,
      confidence: isTakenOut(file, node) ? 'possible' : hold.certainty,
      message: fitting(
        `The value under '${key.text}' holds '${key.text}': the entry never drops by itself.`,
        'The value holds its own key: the entry never drops by itself.',
      ),
      because: [
        { at: hold.at, message: reason(hold) },
        { at: node, message: 'The dictionary holds its values strongly, and with this one the key.' },
      ],
      hint: 'Store the value on the key itself, or let it refer to the key through a weakref.ref.',
    };
  },
});

/** Something in the file takes entries out by hand, and does not count on the key to go. */
function isTakenOut(file: FileModel, node: Node): boolean {
  const container = node.kind === 'subscript' ? node.child('value') : node.child('left')?.child('value');
  const name = container?.kind === 'attribute' ? container.child('attribute')?.text : undefined;
  const binding = container?.kind === 'identifier' ? file.binding(container) : undefined;
  const mentions = name === undefined ? (binding?.references ?? []) : file.attributesNamed(name);
  return mentions.some((mention) => {
    const use = file.useOf(mention);
    return (
      use.kind === 'item-delete' || (use.kind === 'method' && /^(pop|popitem|clear)$/.test(use.name ?? ''))
    );
  });
}

function reason({ how }: Hold): string {
  switch (how) {
    case 'itself':
      return 'This is the key itself.';
    case 'method':
      return 'A bound method holds its object.';
    case 'closure':
      return 'The function uses the key, and so holds it.';
    case 'attribute':
      return 'The value gets the key as an attribute.';
    case 'element':
      return 'The key is an element of the value.';
    case 'argument':
      return 'The value is made with the key, and keeps it.';
  }
}
