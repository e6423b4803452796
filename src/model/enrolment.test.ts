import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import { leftEnrolmentsOf } from './enrolment.js';

/** What stays behind: who enters it, what leaves it there, and where that works with the registry. */
function left(text: string, path?: string): string[] {
  return [...leftEnrolmentsOf(fileOf(text, path))].map(
    ({ owner, enter, leave, end, mention, isContainer, position }) =>
      `${owner.name}: ${enter.name}/${position} ${leave.name} ${end.name} at ${mention.text}${isContainer ? ' (container)' : ''}`,
  );
}

/** A result that enters itself when it waits and takes itself out when it is ready; its end is what is asked about. */
function result(end: string, registry = 'self.backend'): string {
  return `
class Result:
    def then(self, callback):
        ${registry}.add_pending_result(self)

    def on_ready(self):
        ${registry}.remove_pending_result(self)

${end}
`;
}

test('an end that works with the registry and leaves the instance in it', () => {
  const forget = '    def forget(self):\n        self.backend.forget(self.id)\n';
  assert.deepEqual(left(result(forget)), [
    'Result: add_pending_result/0 remove_pending_result forget at self.backend.forget(self.id)',
  ]);
  const close = '    def close(self):\n        self.drop()\n    def drop(self):\n        backend.tell(1)\n';
  assert.deepEqual(left(`import backend\n${result(close, 'backend')}`), [
    'Result: add_pending_result/0 remove_pending_result close at backend.tell(1)',
  ]);
});

test('no end that takes the instance out, by way of another method too', () => {
  const through = '    def close(self):\n        self.backend.tell(1)\n        self.on_ready()\n';
  assert.deepEqual(left(result(through)), []);
});

test('an end that has nothing to do with the registry does not know of it', () => {
  assert.deepEqual(left(result('    def close(self):\n        self.file.close()\n')), []);
});

test('where one end takes it out, the others may be steps on the way', () => {
  const two =
    '    def stop(self):\n        self.backend.tell(1)\n    def close(self):\n        self.backend.remove_pending_result(self)\n';
  assert.deepEqual(left(result(two)), []);
});

test('questions and results are no ends', () => {
  for (const name of ['done', 'set_result']) {
    assert.deepEqual(left(result(`    def ${name}(self):\n        self.backend.tell(1)\n`)), [], name);
  }
});

test('what is entered and what is taken out must be the same thing, with the same registry', () => {
  const close = '    def close(self):\n        self.backend.tell(1)\n';
  const other = result(close).replace('remove_pending_result', 'remove_timer');
  assert.deepEqual(left(other), []);
  const elsewhere = result(close).replace('self.backend.remove', 'self.other.remove');
  assert.deepEqual(left(elsewhere), []);
});

test('`Base.method(self)` is a call of its own method; what is not self is no instance', () => {
  const close = '    def close(self):\n        Base.tell(1)\n';
  assert.deepEqual(left(`class Base: pass\n${result(close, 'Base')}`), []);
  assert.deepEqual(
    left(
      result('    def close(self):\n        self.backend.tell(1)\n').replaceAll(
        'result(self)',
        'result(self.id)',
      ),
    ),
    [],
  );
});

test('a container is told by the name of its method; tests leave things on purpose', () => {
  const close = '    def close(self):\n        self.peers.sort()\n';
  const text = result(close, 'self.peers')
    .replace('add_pending_result', 'append')
    .replace('remove_pending_result', 'remove');
  assert.deepEqual(left(text), ['Result: append/0 remove close at self.peers.sort() (container)']);
  assert.deepEqual(left(text, 'tests/test_result.py'), []);
});
