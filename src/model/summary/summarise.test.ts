import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf } from '../../testing/model-of.js';

test('a method that answers what it makes of a parameter is told with the class and the place in its constructor', () => {
  const [state] = summaryOf(`
from .emoji import Emoji

class State:
    def store_emoji(self, guild, data):
        self.all[data] = emoji = Emoji(data, guild=guild)
        return emoji

    def drop_emoji(self, guild):
        Emoji(guild=guild)
        return str(guild)
`).classes;
  const told = state?.makings?.map(({ name, position, class: made, slot }) => ({
    name,
    position,
    made,
    slot,
  }));
  assert.deepEqual(told, [
    { name: 'store_emoji', position: 0, made: '.emoji.Emoji', slot: { keyword: 'guild' } },
    { name: 'store_emoji', position: 1, made: '.emoji.Emoji', slot: { position: 0 } },
  ]);
  assert.deepEqual(state?.answering, ['store_emoji', 'drop_emoji']);
});

test('functions of the module and class methods make objects too; a parameter that is given another value does not count', () => {
  const summary = summaryOf(`
class Peer:
    @classmethod
    def open(cls, line):
        return cls(line)

def open_peer(line, name):
    name = str(name)
    return Peer(line, name)
`);
  assert.deepEqual(
    summary.classes[0]?.makings?.map(({ name, class: made }) => [name, made]),
    [['open', '#Peer']],
  );
  assert.deepEqual(
    summary.makings?.map(({ name, parameter }) => [name, parameter]),
    [['open_peer', 'line']],
  );
  assert.equal(summary.classes[0]?.answering, undefined);
});

test('a setter is weak when it holds what it is given in no other way', () => {
  const [job] = summaryOf(`
import weakref

class Job:
    @property
    def queue(self):
        return self._queue

    @queue.setter
    def queue(self, queue):
        self._queue = weakref.proxy(queue)

    @property
    def owner(self):
        return self._owner()

    @owner.setter
    def owner(self, owner):
        self._owner = weakref.ref(owner)
        self._last = owner
`).classes;
  assert.deepEqual(job?.weakSetters, ['queue']);
});

test('what a lambda that is mapped hands itself to is kept with the results', () => {
  const [guild] = summaryOf(`
class Guild:
    def __init__(self, state, data):
        self.emojis = tuple(map(lambda d: state.store_emoji(self, d), data))
`).classes;
  const [helper] = guild?.helpers ?? [];
  assert.equal(helper?.attribute, 'emojis');
  assert.equal(helper?.madeBy, 'store_emoji');
  assert.equal(helper?.oneOfMany, true);
});
