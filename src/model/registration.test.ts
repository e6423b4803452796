import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel, registrationsOf } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** The registrations that a statement of a method makes: how, with whom, and what would undo them. */
function registrations(statement: string): string[] {
  const indent = statement.replace(/^/gm, '        ');
  const tree = parser.parse(`import atexit
from app import bus, event

LISTENERS = []

class View:
    def changed(self):
        pass

    def start(self, window, future):
${indent}
`);
  assert.ok(tree);
  return registrationsOf(new FileModel('view.py', tree, undefined)).map(({ how, holder, removers }) =>
    [how, holder?.text, ...removers].join(' '),
  );
}

test('methods, functions, containers, keys and decorators register', () => {
  assert.deepEqual(registrations('window.add_listener(self.changed)'), [
    'method window remove_listener remove_listeners discard_listener discard_listeners del_listener del_listeners delete_listener delete_listeners unregister_listener unregister_listeners clear_listener clear_listeners rm_listener rm_listeners',
  ]);
  assert.deepEqual(registrations("subscribe(window, 'change', self.changed)"), [
    'function window unsubscribe punsubscribe unsubscribe_all unsub',
  ]);
  assert.equal(registrations('window.callbacks.append(self.changed)').length, 1);
  assert.equal(registrations("window.handlers['change'] = self.changed").length, 1);
  assert.equal(registrations('LISTENERS.append(lambda: self.changed())').length, 1);
  assert.equal(registrations("@bus.on('change')\ndef run():\n    self.changed()").length, 1);
});

test('the object that is listened to stands in for a module of functions', () => {
  assert.match(registrations("event.listen(window, 'change', self.changed)")[0] ?? '', /^method window /);
});

test('what is called back once, and what holds nothing, does not count', () => {
  for (const statement of [
    'future.add_done_callback(self.changed)',
    'future.add_callback(self.changed)',
    "bus.once('change', self.changed)",
    'window.add_listener(print)',
    'window.items.append(self.changed)',
    'self.callbacks.append(self.changed)',
    'atexit.register(self.changed)',
    "window.bind('<Button-1>', self.changed)",
  ]) {
    assert.deepEqual(registrations(statement), [], statement);
  }
});
