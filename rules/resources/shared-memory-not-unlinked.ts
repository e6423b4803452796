import { calls, defineRule, escapesOfValue, fitting } from '../../src/rule/index.js';

export default defineRule({
  name: 'shared-memory-not-unlinked',
  summary: 'A block of shared memory is created, and nothing destroys it.',
  impact: 'leak',
  level: 'warning',
  python: '>=3.8',
  on: calls('multiprocessing.shared_memory.SharedMemory', 'multiprocessing.shared_memory.ShareableList'),

  *check(call, file) {
    const isList = call.name === 'ShareableList';
    const create = call.argument(1, 'create');
    if (isList ? call.argument(1, 'name') !== undefined : create?.kind !== 'true') return;
    // Whoever unlinks anything here is taken to unlink this.
    if (file.attributesNamed('unlink').length > 0 || file.tree.text.includes('SharedMemoryManager')) return;
    const escapes = escapesOfValue(file, call.node);
    const given = escapes.find(({ kind, by }) => kind !== 'stored' || by.kind !== 'assignment');
    const model = file.functionAround(call.node);
    yield {
      at: call.node,
      confidence: given || !model || file.isTestCode(call.node) ? 'possible' : 'likely',
      message: fitting('This shared memory is never unlinked: it outlives every process that uses it.'),
      because: [
        {
          at: create ?? call.callee,
          message: 'The block has a name in the system, and close() only gives up this view of it.',
        },
      ],
      hint: 'Call unlink() once, in a finally of the process that creates it, or use SharedMemoryManager.',
    };
  },
});
