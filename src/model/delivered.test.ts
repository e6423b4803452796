import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { leftConnectionsOf } from './delivered.js';
import { FileModel } from './file-model.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** The attributes of `C`, whose `open()` connects with the callback given, that keep a connection for good. */
function left(callback: string, rest = '', library = 'twisted.internet.endpoints'): string[] {
  const source = `from ${library} import connect
class C:
    def open(self, endpoint, factory):
        d = endpoint.connect(factory)
        def connected(peer):
            ${callback}
        d.addCallback(connected)
        return d
    def ask(self):
        return self.peer.ask()
    ${rest}
`;
  const tree = parser.parse(source);
  assert.ok(tree);
  return leftConnectionsOf(new FileModel('a.py', tree, undefined)).map(({ name }) => name);
}

test('a connection that a callback keeps', () => {
  assert.deepEqual(left('self.peer = peer'), ['peer']);
  assert.deepEqual(
    left('self.peer = peer', 'def ok(self): return self.peer is not None and self.peer.transport.getPeer()'),
    ['peer'],
  );
  assert.deepEqual(left('self.peer = peer', '', 'library'), []);
});

test('not one that is ended, handed on, or kept elsewhere', () => {
  assert.deepEqual(left('self.peer = peer', 'def close(self): self.peer.transport.loseConnection()'), []);
  assert.deepEqual(left('self.peer = peer', 'def close(self): self.peer.abort()'), []);
  assert.deepEqual(left('self.peer = peer', 'def give(self): return self.peer'), []);
  assert.deepEqual(left('self.peer = peer', "def give(self): return getattr(self, 'peer')"), []);
  assert.deepEqual(left('self.peer = peer; use(peer)'), []);
  assert.deepEqual(left('peer.ask()'), []);
});
