import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintOfMethod } from './hints.js';

test('names of registration say what takes the callback out again', () => {
  assert.deepEqual(hintOfMethod('add_listener')?.undoneBy.slice(0, 1), ['remove_listener']);
  assert.ok(hintOfMethod('connect')?.undoneBy.includes('disconnect'));
  assert.ok(hintOfMethod('subscribe')?.undoneBy.includes('unsubscribe'));
  assert.deepEqual(
    ['add_listener', 'subscribe', 'connect', 'register', 'append'].map((name) => hintOfMethod(name)?.does),
    ['keeps', 'keeps', 'keeps', 'keeps', 'keeps'],
  );
});

test('what is called once is dropped by itself', () => {
  assert.equal(hintOfMethod('add_done_callback')?.until, 'called');
  assert.equal(hintOfMethod('call_later')?.until, 'called');
  assert.equal(hintOfMethod('call_repeatedly')?.until, undefined);
  assert.equal(hintOfMethod('add_listener')?.until, undefined);
});

test('names that take out, close, start and lend', () => {
  assert.equal(hintOfMethod('remove_listener')?.does, 'takes out');
  assert.equal(hintOfMethod('unsubscribe')?.does, 'takes out');
  assert.equal(hintOfMethod('shutdown_pool')?.does, 'closes');
  assert.equal(hintOfMethod('create_task')?.does, 'starts');
  assert.deepEqual(hintOfMethod('getconn')?.undoneBy, ['putconn']);
});

test('a name that only sounds like it is assumed, another says nothing', () => {
  assert.equal(hintOfMethod('set_parent')?.certainty, 'assumed');
  assert.equal(hintOfMethod('add_child')?.certainty, 'usual');
  assert.deepEqual(hintOfMethod('add_child')?.undoneBy.slice(0, 1), ['remove_child']);
  for (const name of ['compute', 'render', 'name', '']) assert.equal(hintOfMethod(name), undefined, name);
});
