import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectOf } from '../testing/model-of.js';
import type { OwnerCycle } from './owner-cycles.js';

const HELPER = `
class Helper:
    def __init__(self, owner, name):
        self.owner = owner
`;

const OWNER = `
from helper import Helper
class Owner:
    def __init__(self):
        self.helper = Helper(self, 'name')
`;

function told(cycle: OwnerCycle): string {
  switch (cycle.kind) {
    case 'made': {
      const way = cycle.kept.map((step) => `${step.class.summary.name}.${step.attribute}`).join(' ');
      const maker = cycle.maker ? ` made by ${cycle.maker.name} of ${cycle.maker.path}` : '';
      return `${cycle.owner.summary.name}.${cycle.helper.attribute} > ${way}${maker}`;
    }
    case 'closed':
      return `closed in ${cycle.keeping.path} for ${cycle.cycles.map(({ owner }) => owner.summary.name).join(' ')}`;
    case 'planted':
      return `${cycle.owner.summary.name}.${cycle.planted.attribute}.${cycle.planted.field}`;
    case 'unseen':
      return `${cycle.owner.summary.name}.${cycle.helper.attribute} > ?`;
    case 'linked':
      return cycle.pair.names.join(' and ');
  }
}

function cycles(files: Readonly<Record<string, string>>): string[] {
  return projectOf(files).ownerCycles.map(told);
}

test('an owner and the helper that it makes and that keeps it, in two files and by both ends', () => {
  assert.deepEqual(cycles({ 'owner.py': OWNER, 'helper.py': HELPER }), [
    'Owner.helper > Helper.owner',
    'closed in helper.py for Owner',
  ]);
});

test('the order of files does not matter', () => {
  assert.deepEqual(
    cycles({ 'helper.py': HELPER, 'owner.py': OWNER }),
    cycles({ 'owner.py': OWNER, 'helper.py': HELPER }),
  );
});

test('no cycle where the helper keeps something else, or keeps its owner weakly', () => {
  assert.deepEqual(cycles({ 'owner.py': OWNER, 'helper.py': HELPER.replace('= owner', '= name') }), []);
  const weak = `import weakref\n${HELPER.replace('= owner', '= weakref.ref(owner)')}`;
  assert.deepEqual(cycles({ 'owner.py': OWNER, 'helper.py': weak }), []);
});

test('the owner is followed to a base of the helper, and to what the helper makes and keeps', () => {
  const base = `
from part import Part
class Base:
    def __init__(self, owner):
        self.part = Part(owner)
class Helper(Base):
    def __init__(self, owner, name):
        super().__init__(owner)
`;
  const part = 'class Part:\n    def __init__(self, owner):\n        self.owner = owner\n';
  assert.deepEqual(cycles({ 'owner.py': OWNER, 'helper.py': base, 'part.py': part }), [
    'Owner.helper > Base.part Part.owner',
    'closed in part.py for Owner',
  ]);
});

test('helpers that a function makes, and helpers whose code is not in sight', () => {
  const maker = `${HELPER}\ndef make_helper(owner):\n    return Helper(owner, 'x')\n`;
  const owner = OWNER.replace("Helper(self, 'name')", 'make_helper(self)').replace(
    'import Helper',
    'import make_helper',
  );
  assert.deepEqual(cycles({ 'owner.py': owner, 'helper.py': maker }), [
    'Owner.helper > Helper.owner made by make_helper of helper.py',
    'closed in helper.py for Owner',
  ]);
  assert.deepEqual(cycles({ 'owner.py': OWNER }), ['Owner.helper > ?']);
});

test('an owner that writes itself into what it keeps, but not where a property only holds it weakly', () => {
  const owner = `
class Owner:
    def __init__(self, loop):
        self.loop = loop
        self.loop.handler = self
`;
  const loop = `
import weakref
class Loop:
    @property
    def handler(self):
        return self._handler()
    @handler.setter
    def handler(self, value):
        self._handler = weakref.ref(value)
`;
  assert.deepEqual(cycles({ 'owner.py': owner }), ['Owner.loop.handler']);
  assert.deepEqual(cycles({ 'owner.py': owner, 'loop.py': loop }), []);
});

test('two local objects that refer to each other', () => {
  assert.deepEqual(
    cycles({ 'a.py': 'def f():\n    a, b = A(), B()\n    a.next = b\n    b.previous = a\n' }),
    ['b and a'],
  );
});

test('owners that live as long as the process say so, by a base in another file too', () => {
  const singleton = `${OWNER}\nINSTANCE = Owner()\n`;
  for (const [text, expected] of [
    [OWNER, false],
    [singleton, true],
  ] as const) {
    const project = projectOf({ 'owner.py': text, 'helper.py': HELPER });
    const [made] = project.ownerCycles;
    assert.ok(made?.kind === 'made');
    assert.equal(project.lastsLong(made.owner), expected);
  }
});

test('an object that is watched in one file by what keeps a resource of another', () => {
  const files = {
    'peer.py': 'class Peer:\n    def attach(self, owner):\n        self.owner = owner\n',
    'watch.py': 'import weakref\ndef close_with(owner, res):\n    weakref.finalize(owner, res.close)\n',
    'user.py': `
from peer import Peer
from watch import close_with
def f(session):
    peer = Peer()
    peer.attach(session)
    close_with(session, peer)
`,
  };
  const [held, ...rest] = projectOf(files).heldWatched;
  assert.deepEqual(rest, []);
  assert.equal(held?.path, 'user.py');
  assert.equal(held?.watcher?.path, 'watch.py');
  assert.deepEqual(
    held?.kept.map(({ attribute, path }) => [attribute, path]),
    [['owner', 'peer.py']],
  );
  // A resource that keeps nothing holds nothing.
  const idle = { ...files, 'peer.py': 'class Peer:\n    def attach(self, owner):\n        pass\n' };
  assert.deepEqual([...projectOf(idle).heldWatched], []);
});

test('an end that is overridden without the other one that belongs to it', () => {
  const base = `
class Base:
    def close(self):
        self.abort()
    def abort(self):
        self.socket = None
`;
  const derived = (more: string) => `
from base import Base
class Derived(Base):
    def __init__(self):
        self.timer = Timer()
    def close(self):
        self.timer.cancel()
${more}`;
  const ends = (more: string) =>
    [...projectOf({ 'base.py': base, 'derived.py': derived(more) }).halfOverriddenEnds].map(
      ({ owner, end, inherited }) => `${owner.summary.name}.${end.name} without ${inherited.name}`,
    );
  assert.deepEqual(ends(''), ['Derived.close without abort']);
  // It runs the other, calls its base, or overrides both.
  assert.deepEqual(ends('        self.abort()\n'), []);
  assert.deepEqual(ends('        super().close()\n'), []);
  assert.deepEqual(ends('    def abort(self):\n        self.timer.cancel()\n'), []);
});

test('an entry is left where a class that has the method keeps it, or where none is in sight', () => {
  const result = `
class Result:
    def then(self):
        self.backend.add_pending(self)
    def ready(self):
        self.backend.remove_pending(self)
    def close(self):
        self.backend.tell(1)
`;
  const backend = (body: string) => `class Backend:\n    def add_pending(self, result):\n        ${body}\n`;
  const left = (files: Record<string, string>) =>
    [...projectOf({ 'result.py': result, ...files }).entriesLeft].map(
      ({ end, kept }) => `${end} ${kept?.map(({ attribute }) => attribute)}`,
    );
  assert.deepEqual(left({}), ['close undefined']);
  assert.deepEqual(left({ 'backend.py': backend('self.pending.append(result)') }), ['close pending']);
  assert.deepEqual(left({ 'backend.py': backend('print(result)') }), []);
});

test('a file that takes something out of one of two containers of another', () => {
  const state = `
requests = {}
tasks = {}
def add(request):
    requests[request.id] = request
    tasks[request.id] = request
def remove(request):
    requests.pop(request.id)
    tasks.pop(request.id)
`;
  const user = (body: string) =>
    `import state\ndef cancel(request):\n    state.requests.pop(request.id)\n${body}`;
  const losses = (body: string) =>
    [...projectOf({ 'state.py': state, 'user.py': user(body) }).parallelLosses].map(
      ({ path, pairPath, within, pair }) => `${within} of ${path} leaves ${pair.names[1]} of ${pairPath}`,
    );
  assert.deepEqual(losses(''), ['cancel of user.py leaves tasks of state.py']);
  assert.deepEqual(losses('    state.tasks.pop(request.id)\n'), []);
  assert.deepEqual(losses('    state.remove(request)\n'), []);
});
