import { defineRule, insertAfter, references } from '../../src/rule/index.js';

export default defineRule({
  name: 'del-gc-garbage',
  summary: "Deleting or rebinding the name gc.garbage leaves the collector's own list as it is.",
  impact: 'lifetime',
  level: 'error',
  on: references('gc.garbage'),

  *check(node, file) {
    // The name of `from gc import garbage` is the importing module's own: dropping it hurts nobody.
    if (node.kind !== 'attribute') return;
    const use = file.useOf(node);
    const isDeleted = use.kind === 'delete';
    if (!isDeleted && use.kind !== 'store') return;

    yield {
      at: node,
      confidence: 'proven',
      message: isDeleted
        ? `This deletes a name: the objects in '${node.text}' stay.`
        : `This gives a name another list: the objects in '${node.text}' stay.`,
      because: [
        {
          at: node,
          message: isDeleted
            ? 'The collector keeps its own reference to the list, and the next reader of the name fails.'
            : 'The collector keeps its own reference to the old list, and appends to that one.',
        },
      ],
      hint: 'Empty the list with del gc.garbage[:].',
      fix: { title: 'Empty the list itself', safety: 'safe', edits: [insertAfter(node, '[:]')] },
    };
  },
});
