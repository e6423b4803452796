import { calls, defineRule } from '../../src/rule/index.js';

export default defineRule({
  name: 'shelve-writeback',
  summary:
    'A shelf opened with writeback=True keeps every entry it has read in memory until sync() or close().',
  impact: 'retention',
  level: 'note',
  run: 'strict',
  on: calls('shelve.open', 'shelve.Shelf', 'shelve.DbfilenameShelf', 'shelve.BsdDbShelf'),

  *check(call, file) {
    const position = { 'shelve.open': 3, 'shelve.DbfilenameShelf': 3 }[call.qualifiedName ?? ''] ?? 2;
    const writeback = call.argument(position, 'writeback');
    if (writeback?.kind !== 'true') return;
    if (file.callsOfMethod('sync').length > 0 || file.isTestCode(call.node)) return;
    yield {
      at: call.node,
      confidence: 'likely',
      message: 'This shelf keeps every entry that is read in memory until it is closed.',
      because: [
        {
          at: writeback,
          message: 'With writeback, the shelf caches what it answers and writes all of it back at the end.',
        },
      ],
      hint: 'Leave writeback out and assign a changed entry back, or call sync() now and then.',
    };
  },
});
