import { defineRule, fitting, type Hold, holdOn, weakHoldings } from '../../src/rule/index.js';

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
      confidence: hold.certainty,
      message: fitting(
        `The value under '${key.text}' holds '${key.text}': the entry is never dropped.`,
        'The value holds its own key: the entry is never dropped.',
      ),
      because: [
        { at: hold.at, message: reason(hold) },
        { at: node, message: 'The dictionary holds its values strongly, and with this one the key.' },
      ],
      hint: 'Store the value on the key itself, or let it refer to the key through a weakref.ref.',
    };
  },
});

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
