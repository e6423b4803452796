import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import type { EventFlow, LocalFlow } from './flow.js';
import type { ExitKind } from './trace.js';

/** The flow of a name in the first function of the source. */
function localOf(source: string, name = 'x'): LocalFlow {
  const file = fileOf(source);
  const model = file.functions[0];
  assert.ok(model);
  const binding = model.scope.lookup(name);
  assert.ok(binding);
  return file.flow(model).local(binding);
}

/** The ways out on which the name holds something: 'kind:values', each value as its source text. */
function held(source: string, ...kinds: ExitKind[]): string[] {
  return localOf(source)
    .heldAtExits(...kinds)
    .map((exit) => `${exit.kind}: ${exit.held.map(({ value, kind }) => value?.text ?? kind).join(', ')}`);
}

const body = (...lines: string[]) => `def f(p):\n${lines.map((line) => `    ${line}\n`).join('')}`;

test('a name holds its last value at the end, at a return and at a raise', () => {
  assert.deepEqual(held(body('x = [1]')), ['end: [1]']);
  assert.deepEqual(held(body('x = [1]', 'x = [2]', 'return')), ['return: [2]']);
  assert.deepEqual(held(body('x = [1]', 'raise E')), ['raise: [1]']);
});

test('del, None and a constant release it', () => {
  assert.deepEqual(held(body('x = [1]', 'del x')), []);
  assert.deepEqual(held(body('x = [1]', 'x = None')), []);
  assert.deepEqual(held(body('x = [1]', "x = ''")), []);
  assert.equal(localOf(body('x = [1]', 'del x')).isReleased(), 'yes');
});

test('what is called may raise: before the value is there, and while it is held', () => {
  assert.deepEqual(held(body('x = p()')), ['end: p()']);
  assert.deepEqual(held(body('x = [1]', 'p()', 'x = None')), ['exception: [1]']);
  assert.equal(localOf(body('x = [1]', 'p()', 'x = None')).isReleased(['end', 'return']), 'yes');
  assert.equal(localOf(body('x = [1]', 'p()', 'x = None')).isReleased(), 'no');
});

test('an await may be cancelled and a yield may be closed', () => {
  assert.deepEqual(held('async def f(p):\n    x = [1]\n    await p\n    x = None\n'), [
    'exception: [1]',
    'interrupt: [1]',
  ]);
  assert.deepEqual(held(body('x = [1]', 'yield 2', 'x = None'), 'interrupt'), ['interrupt: [1]']);
});

test('finally runs on every way out', () => {
  const source = (last: string) =>
    body('x = [1]', 'try:', '    if p:', '        return 1', `    ${last}`, 'finally:', '    x = None');
  assert.deepEqual(held(source('raise E')), []);
  assert.deepEqual(held(source('p()')), []);
  assert.deepEqual(held(body('x = [1]', 'try:', '    p()', 'except E:', '    x = None')), [
    // An exception that is no E goes past the handler; without one, nothing is released.
    'exception: [1]',
    'end: [1]',
  ]);
});

test('a return inside finally takes the place of what was on its way', () => {
  assert.deepEqual(held(body('x = [1]', 'try:', '    raise E', 'finally:', '    return 2')), ['return: [1]']);
});

test('the branches of an if join', () => {
  assert.deepEqual(held(body('if p:', '    x = [1]', 'elif p.a:', '    x = [2]', 'else:', '    x = None')), [
    'end: [1], [2]',
  ]);
});

test('a condition on the name tells whether it holds something', () => {
  const maybe = ['x = None', 'if p:', '    x = [1]'];
  assert.deepEqual(held(body(...maybe, 'if x is not None:', '    raise x', 'return 2')), ['raise: [1]']);
  assert.deepEqual(held(body(...maybe, 'if x is None:', '    return 2', 'raise x')), ['raise: [1]']);
  assert.deepEqual(held(body(...maybe, 'if not x:', '    return 2', 'raise x')), ['raise: [1]']);
  assert.deepEqual(held(body(...maybe, 'if p and x:', '    raise x', 'return 2')), [
    'raise: [1]',
    // p may be the false one.
    'return: [1]',
  ]);
  assert.deepEqual(held(body(...maybe, 'if x is not None:', '    del x')), []);
  assert.deepEqual(held(body('x = p.first', 'while x:', '    x = x.next')), []);
});

test('a parameter holds its argument from the start', () => {
  assert.deepEqual(held('def f(x):\n    return 1\n'), ['return: parameter']);
  assert.deepEqual(held('def f(x):\n    x = None\n'), []);
  assert.deepEqual(held('def f(x=None):\n    if x is None:\n        return 1\n    del x\n'), []);
});

test('the name of an except clause is unbound at its end, whichever way it is left', () => {
  assert.deepEqual(held(body('try:', '    p()', 'except E as x:', '    return 1')), []);
  assert.deepEqual(held(body('try:', '    p()', 'except E as x:', '    y = x')), []);
  const python2 = body('try:', '    p()', 'except E, x:', '    print 1');
  assert.deepEqual(held(python2, 'end'), ['end: except']);
});

test('what is set in a try block may or may not be set in its handlers', () => {
  const source = body('x = None', 'try:', '    x = [1]', '    p()', 'except Exception:', '    return 1');
  assert.deepEqual(held(source, 'return', 'end'), ['return: [1]', 'end: [1]']);
  const before = body('x = None', 'try:', '    p()', '    x = [1]', 'except Exception:', '    return 1');
  assert.deepEqual(held(before, 'return', 'end'), ['end: [1]']);
});

test('except Exception lets a cancellation through, BaseException does not', () => {
  const source = (name: string) =>
    `async def f(p):\n    x = [1]\n    try:\n        await p\n    except ${name}:\n        pass\n    x = None\n`;
  assert.deepEqual(held(source('Exception')), ['interrupt: [1]']);
  assert.deepEqual(held(source('BaseException')), []);
  assert.deepEqual(held(source('asyncio.CancelledError'), 'interrupt'), ['interrupt: [1]']);
});

test('a loop may be run never, once or again', () => {
  assert.deepEqual(held(body('x = [1]', 'for i in p:', '    x = [2]'), 'end'), ['end: [1], [2]']);
  assert.deepEqual(held(body('while True:', '    x = [1]', '    if p:', '        break', '    x = None')), [
    'end: [1]',
  ]);
  assert.deepEqual(held(body('while True:', '    x = p()', '    del x'), 'end'), []);
  assert.deepEqual(
    held(body('for i in p:', '    x = [1]', '    break', 'else:', '    return 2'), 'return'),
    [],
  );
});

test('what a name holds before a call in a loop is what the round before left in it', () => {
  const ask = (...rest: string[]) => {
    const source = body(
      'while True:',
      '    x = p.get()',
      '    x.run()',
      ...rest.map((line) => `    ${line}`),
    );
    const file = fileOf(source);
    const model = file.functions[0];
    const call = file.callsOfMethod('get')[0];
    const loop = file.loops[0];
    const binding = model?.scope.lookup('x');
    assert.ok(model && call && loop && binding);
    const local = file.flow(model).local(binding);
    return [local.heldBefore(call.node).length, local.heldAtEndOf(loop.node).length];
  };
  assert.deepEqual(ask(), [1, 1]);
  assert.deepEqual(ask('del x'), [0, 0]);
  assert.deepEqual(ask('x = None'), [0, 0]);
  assert.deepEqual(ask('if p:', '    continue', 'del x'), [1, 1]);
});

test('suppress goes on after its block', () => {
  const source = (manager: string) =>
    `import contextlib\ndef f(p):\n    x = [1]\n    with ${manager}:\n        p()\n        x = None\n`;
  assert.deepEqual(held(source('contextlib.suppress(E)'), 'end'), ['end: [1]']);
  assert.deepEqual(held(source('p.lock'), 'end'), []);
});

test('a match without a catch-all may match nothing', () => {
  const source = (last: string) =>
    body('x = [1]', 'match p:', '    case 1:', '        x = None', `    case ${last}:`, '        x = None');
  assert.deepEqual(held(source('2')), ['end: [1]']);
  assert.deepEqual(held(source('_')), []);
  assert.deepEqual(held(source('other')), []);
  assert.deepEqual(held(source('_ if p.a')), ['end: [1]']);
});

test('a function that raises what it is given leaves the function', () => {
  assert.deepEqual(
    held('def f(p):\n    x = [1]\n    reraise(*p)\n    x = None\n'),
    held('import sys\ndef f(p):\n    x = [1]\n    sys.exit(1)\n    x = None\n'),
  );
});

test('sys.exit leaves the function', () => {
  assert.deepEqual(held('import sys\ndef f(p):\n    x = [1]\n    sys.exit(1)\n    x = None\n'), [
    'exception: [1]',
    'raise: [1]',
  ]);
});

test('a name that another function writes, a global and broken code are not known', () => {
  const shared = 'def f():\n    x = [1]\n    def g():\n        nonlocal x\n        x = None\n';
  assert.equal(localOf(shared).isReleased(), 'unknown');
  const file = fileOf('x = 1\ndef f():\n    global x\n    x = [1]\n');
  const model = file.functions[0];
  const binding = file.moduleScope.bindings.get('x');
  assert.ok(model && binding);
  assert.equal(file.flow(model).local(binding).isKnown, false);
});

/** Which of the calls named open, close and other came last on the ways out. */
function latest(source: string, ...kinds: ExitKind[]): string[] {
  const file = fileOf(source);
  const model = file.functions[0];
  assert.ok(model);
  const events = file.calls.filter(({ name }) => name === 'insert' || name === 'remove');
  const flow: EventFlow = file.flow(model).lastOf(events.map(({ node }) => node));
  return flow.exits
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map((exit) => {
      const names = exit.events.map((event) => file.call(event)?.name);
      return `${exit.kind}: ${[...(exit.none ? ['none'] : []), ...names].join(', ')}`;
    });
}

test('of any events the last one is known on every way out', () => {
  assert.deepEqual(latest(body('insert(p)', 'p.run()', 'remove(p)')), ['exception: insert', 'end: remove']);
  assert.deepEqual(latest(body('insert(p)', 'try:', '    p.run()', 'finally:', '    remove(p)'), 'end'), [
    'end: remove',
  ]);
  assert.deepEqual(latest(body('p.a and insert(p)'), 'end'), ['end: none, insert']);
});

test('an event inside another call may be followed by its failure', () => {
  assert.deepEqual(latest(body('p.run(remove(p))')), ['exception: none', 'exception: remove', 'end: remove']);
});

function escapes(source: string): string[] {
  const file = fileOf(source);
  const model = file.functions[0];
  const binding = model?.scope.lookup('x');
  assert.ok(model && binding);
  return file
    .flow(model)
    .escapesOf(binding)
    .map(({ kind }) => kind);
}

test('a value escapes where it is returned, yielded, stored, captured or passed on', () => {
  assert.deepEqual(escapes(body('x = p()', 'x.run()', 'return x.result')), []);
  assert.deepEqual(escapes(body('x = p()', 'return x')), ['returned']);
  assert.deepEqual(escapes(body('x = p()', 'return 1, [x]')), ['returned']);
  assert.deepEqual(escapes(body('x = p()', 'yield x')), ['yielded']);
  assert.deepEqual(escapes(body('x = p()', 'p.a = x')), ['stored']);
  assert.deepEqual(escapes(body('x = p()', "p['a'] = x")), ['stored']);
  assert.deepEqual(escapes(body('x = p()', 'p.items.append(x)')), ['stored']);
  assert.deepEqual(escapes(body('x = p()', 'return lambda: x')), ['captured']);
  assert.deepEqual(escapes(body('x = p()', 'len(x)')), ['passed']);
});

test('a second name and a local container hand the value on', () => {
  assert.deepEqual(escapes(body('x = p()', 'y = x', 'return y')), ['returned']);
  assert.deepEqual(escapes(body('items = []', 'x = p()', 'items.append(x)')), []);
  assert.deepEqual(escapes(body('items = []', 'x = p()', 'items.append(x)', 'return items')), ['returned']);
});

test('only being passed on is unknown', () => {
  const answer = (line: string) => {
    const file = fileOf(body('x = p()', line));
    const model = file.functions[0];
    const binding = model?.scope.lookup('x');
    assert.ok(model && binding);
    return file.flow(model).escapes(binding);
  };
  assert.equal(answer('return x'), 'yes');
  assert.equal(answer('p(x)'), 'unknown');
  assert.equal(answer('x.run()'), 'no');
});

test('what is held when one call raises is told apart from what others leave', () => {
  const source = body('x = [1]', 'p.first()', 'x = None', 'p.second()');
  const file = fileOf(source);
  const model = file.functions[0];
  const binding = model?.scope.lookup('x');
  const [first] = file.callsOfMethod('first');
  const [second] = file.callsOfMethod('second');
  assert.ok(model && binding && first && second);
  const local = file.flow(model).local(binding);
  assert.equal(local.heldIfRaisedAt(first.node).length, 1);
  assert.equal(local.heldIfRaisedAt(second.node).length, 0);
});

test('a call can be named as a release', () => {
  const file = fileOf(body('x = []', 'try:', '    p(x)', 'finally:', '    x.clear()'));
  const model = file.functions[0];
  const binding = model?.scope.lookup('x');
  const [clear] = file.callsOfMethod('clear');
  assert.ok(model && binding && clear);
  assert.equal(file.flow(model).local(binding).isReleased(), 'no');
  assert.equal(file.flow(model).local(binding, [clear.node]).isReleased(), 'yes');
});
