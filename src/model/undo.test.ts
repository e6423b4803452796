import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** How the first `on()` of the body of a function is undone by the calls of `off` in the file. */
function undoing(body: string, after = ''): string {
  const text = `def run():\n${body.replace(/^/gm, '    ')}\n${after}`;
  const tree = parser.parse(text);
  assert.ok(tree);
  const file = new FileModel('a.py', tree, undefined);
  const named = (name: string) => file.calls.filter((call) => call.name === name).map((call) => call.node);
  const [on] = named('on');
  assert.ok(on);
  const found = file.undoingOf(on, named('off'));
  return found.kind === 'sometimes' ? `sometimes: ${found.skippedAt.text}` : found.kind;
}

test('nothing undoes it', () => {
  assert.equal(undoing('on()\nwork()'), 'never');
});

test('a handler or finally undoes it on every way', () => {
  assert.equal(undoing('on()\ntry:\n    work()\nfinally:\n    off()'), 'always');
  assert.equal(undoing('try:\n    on()\n    work()\nfinally:\n    if ready:\n        off()'), 'always');
  assert.equal(undoing('on()\ntry:\n    work()\nexcept:\n    off()\n    raise\noff()'), 'always');
});

test('nothing can fail in between', () => {
  assert.equal(undoing('on()\nready = True\noff()'), 'always');
});

test('something in between may leave', () => {
  assert.equal(undoing('on()\nwork()\noff()'), 'sometimes: work()');
  assert.equal(undoing('on()\nyield value\nif ready:\n    off()'), 'sometimes: yield value');
  assert.equal(undoing('on()\nif ready:\n    return 1\noff()'), 'sometimes: return 1');
});

test('the other end is somewhere else', () => {
  assert.equal(undoing('on()\nwork()', 'def stop():\n    off()\n'), 'elsewhere');
  assert.equal(undoing('if ready:\n    on()\nelse:\n    off()'), 'elsewhere');
  assert.equal(undoing('off()\nwork()\non()'), 'elsewhere');
});
