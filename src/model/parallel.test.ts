import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import { importedRemovalsOf, parallelLossesOf, parallelsOf } from './parallel.js';

/** A scheduler with two containers, in whose methods what is asked about stands. */
function scheduler(...methods: string[]): string {
  return `
class Scheduler:
    def __init__(self):
        self.requests = {}
        self.tasks = {}

    def add(self, request):
        self.requests[request.id] = request
        self.tasks[request.id] = make(request)

${methods.map((method) => `    ${method}\n`).join('\n')}
`;
}

const REMOVE = `def remove(self, request):
        self.requests.pop(request.id)
        self.tasks.pop(request.id)`;

const DROP = `def drop(self, request):
        self.requests.pop(request.id)`;

function pairs(text: string): string[] {
  return parallelsOf(fileOf(text)).map(
    ({ one, other, emptied }) =>
      `${one.container.name} ${other.container.name}${emptied ? (emptied[0].isWhole ? ' whole' : ' single') : ''}`,
  );
}

function losses(text: string, path?: string): string[] {
  return [...parallelLossesOf(fileOf(text, path))].map(
    ({ parallel, shrink }) =>
      `${shrink.function?.name}: ${shrink.node.text} leaves ${parallel.other.container.name}`,
  );
}

test('two containers that one function fills with the same object go together, in both orders', () => {
  assert.deepEqual(pairs(scheduler(REMOVE)), [
    'self.requests self.tasks single',
    'self.tasks self.requests single',
  ]);
});

test('what takes single objects out of both says more than what empties both', () => {
  const clear = `def clear(self):
        self.requests.clear()
        self.tasks.clear()`;
  assert.deepEqual(pairs(scheduler(clear)), [
    'self.requests self.tasks whole',
    'self.tasks self.requests whole',
  ]);
  assert.deepEqual(pairs(scheduler(clear, REMOVE)), [
    'self.requests self.tasks single',
    'self.tasks self.requests single',
  ]);
});

test('no pair of containers that get different objects, or get them in two branches', () => {
  assert.deepEqual(
    pairs(scheduler(REMOVE).replace('self.tasks[request.id] = make(request)', 'self.tasks[now()] = 1')),
    [],
  );
  const branches = scheduler(REMOVE).replace(
    `        self.requests[request.id] = request
        self.tasks[request.id] = make(request)`,
    `        if request.late:
            self.requests[request.id] = request
        else:
            self.tasks[request.id] = make(request)`,
  );
  assert.deepEqual(pairs(branches), []);
});

test('what the one container also gets alone has no twin in the other', () => {
  const alone = `def park(self, request):
        self.requests[request.id] = request`;
  assert.deepEqual(pairs(scheduler(REMOVE, alone)), ['self.tasks self.requests single']);
});

test('what takes an object out of the one container alone is a loss of the other', () => {
  assert.deepEqual(losses(scheduler(REMOVE, DROP)), [
    'drop: self.requests.pop(request.id) leaves self.tasks',
  ]);
});

test('no loss where the function, what it runs, or what runs it sees to the other', () => {
  assert.deepEqual(losses(scheduler(REMOVE)), []);
  const runs = `${DROP}
        self.tidy()`;
  assert.deepEqual(losses(scheduler(REMOVE, runs, 'def tidy(self):\n        print(self.tasks)')), []);
  const caller = `def finish(self, request):
        self.drop(request)
        self.tasks.pop(request.id)`;
  assert.deepEqual(losses(scheduler(REMOVE, DROP, caller)), []);
});

test('without a function that empties both, only an undoing by its name is a loss', () => {
  const asked = [
    ['drop', 1],
    ['unregister', 1],
    ['take', 0],
  ] as const;
  for (const [name, count] of asked) {
    const take = `def ${name}(self, request):
        self.requests.pop(request.id)`;
    const tidy = `def tidy(self, key):
        self.tasks.pop(key)`;
    const found = losses(scheduler(take, tidy)).filter((loss) => loss.endsWith('self.tasks'));
    assert.equal(found.length, count, name);
  }
});

test('tests take things out on purpose', () => {
  assert.deepEqual(losses(scheduler(REMOVE, DROP), 'tests/test_scheduler.py'), []);
});

test('what is taken out of a container of another module, with what else of that module is mentioned', () => {
  const removals = (text: string) =>
    [...importedRemovalsOf(fileOf(text))].map(
      ({ container, isWhole, within, mentions }) =>
        `${within.name}: ${container}${isWhole ? ' whole' : ''}${mentions.includes('app.state.tasks') ? ', tasks' : ''}`,
    );
  assert.deepEqual(
    removals(`
from app import state

def finish(key):
    state.requests.pop(key)
    note(key)

def note(key):
    print(state.tasks)

def reset():
    state.tasks.clear()

state.requests.pop(0)
`),
    ['finish: app.state.requests, tasks', 'reset: app.state.tasks whole'],
  );
  // A local container, a class, something on a class.
  assert.deepEqual(
    removals(`
from app import Model

def f(key):
    local = {}
    local.pop(key)
    Model.objects.pop(key)
    Model.pop(key)
`),
    [],
  );
});
