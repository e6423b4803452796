import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import { type ClassModel, endOf, type FileModel, lifecycleOf, lifetimeOf } from './index.js';

function classOf(file: FileModel, name: string): ClassModel {
  const found = file.classes.find((owner) => owner.name === name);
  assert.ok(found);
  return found;
}

const TRANSPORT = `
class Base:
    def _close(self):
        self.inherited = None

class Transport(Base):
    def __init__(self):
        self.direct = self.reached = self.late = self.started = self.inherited = self.on_data
        self.items = {}

    def close(self):
        self.direct = None
        self._force_close()
        self.items.clear()

    def _force_close(self):
        self.loop.call_soon(self._call_later)
        del self.reached

    def _call_later(self):
        self.late, self.other = None, None

    def connection_made(self, transport):
        self.started = None

    def pause(self):
        self.paused = None
        self.items.pop('one')

    def on_data(self):
        pass
`;

test('what an end does, and all that it reaches, is a release', () => {
  const lifecycle = lifecycleOf(classOf(fileOf(TRANSPORT), 'Transport'));
  assert.deepEqual(
    lifecycle.terminalMethods.map(({ name }) => name),
    ['close', '_force_close', '_close'],
  );
  for (const name of ['direct', 'reached', 'late', 'inherited', 'items']) {
    assert.ok(lifecycle.release(name), name);
  }
});

test('a start releases nothing, and a reset elsewhere is no end', () => {
  const lifecycle = lifecycleOf(classOf(fileOf(TRANSPORT), 'Transport'));
  assert.equal(lifecycle.release('started'), undefined);
  assert.deepEqual(lifecycle.resets('started'), []);
  assert.equal(lifecycle.release('paused'), undefined);
  assert.equal(lifecycle.resets('paused')[0]?.method?.name, 'pause');
  assert.equal(lifecycle.removals('items')[0]?.method?.name, 'pause');
});

test('the lifetime of a class is told by its name, its bases and the places that make it', () => {
  const file = fileOf(`
import enum
import tkinter

class Colour(enum.Enum):
    RED = 1

class Box(tkinter.Frame):
    pass

class Request:
    pass

class PluginManager:
    pass

class Cache:
    pass

class Parser:
    pass

class Point:
    pass

CACHE = Cache()
POINTS = [Point() for _ in range(10)]

def parse(text):
    return Parser().parse(text)

class Shape:
    pass

class ShapeTest:
    def run(self):
        pass
`);
  const lifetimes = Object.fromEntries(
    file.classes.map((owner) => [owner.name, lifetimeOf(file, owner)] as const),
  );
  assert.deepEqual(lifetimes, {
    Colour: 'process',
    Box: 'process',
    Request: 'task',
    PluginManager: 'process',
    Cache: 'process',
    Parser: 'task',
    Point: 'task',
    Shape: 'unknown',
    ShapeTest: 'test',
  });
});

test('the best known end of a class is named, and no question', () => {
  const file = fileOf(`
class Connection:
    @property
    def closed(self):
        return True
    def finish(self):
        pass
    def close(self):
        pass

class Asked:
    def done(self):
        return True
`);
  const [connection, asked] = file.classes;
  assert.ok(connection && asked);
  assert.equal(endOf(connection)?.name, 'close');
  assert.equal(endOf(connection, connection.findMethod('close'))?.name, 'finish');
  assert.equal(endOf(asked), undefined);
});
