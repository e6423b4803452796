import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

function model(text: string): FileModel {
  const tree = parser.parse(text);
  assert.ok(tree);
  return new FileModel('example.py', tree, undefined);
}

/** Whether the last loop of the text may change what it walks. */
function changes(text: string): string {
  const file = model(text);
  const iteration = file.iterations.at(-1);
  assert.ok(iteration);
  return file.changesWithin(iteration.iterable, iteration.during);
}

const loopOver = (name: string, body: string) => `def f(${name}):\n    for x in ${name}:\n        ${body}\n`;

test('a loop changes what it puts into, takes out of, or assigns to by its name', () => {
  for (const body of ['xs.append(x)', 'xs.remove(x)', 'del xs[0]', 'xs[x] = 1', 'xs += [x]', 'xs.sort()']) {
    assert.equal(changes(loopOver('xs', body)), 'yes', body);
  }
});

test('a loop that only looks, or writes to other names, changes nothing', () => {
  for (const body of [
    'print(x, len(xs))',
    'total = x + 1',
    'text = str(x).strip()',
    'ys = []\n        ys.append(x)',
  ]) {
    assert.equal(changes(loopOver('xs', body)), 'no', body);
  }
});

test('calls, attributes and suspension may reach what others can reach', () => {
  for (const body of ['notify(x)', 'x.close()', 'x.parent = None', 'yield x']) {
    assert.equal(changes(loopOver('xs', body)), 'unknown', body);
  }
});

test('what runs last does not matter', () => {
  assert.equal(changes(loopOver('xs', 'if x: return xs.pop(x)')), 'no');
  assert.equal(changes(loopOver('xs', 'raise KeyError(forget(x))')), 'no');
  const caught = 'try:\n            raise KeyError(xs.pop())\n        except KeyError: pass';
  assert.equal(changes(loopOver('xs', caught)), 'yes');
});

test('nobody reaches a container of the function itself', () => {
  const text = (before: string) =>
    `def f(notify):\n    xs = []\n${before}    for x in xs:\n        notify(x)\n`;
  assert.equal(changes(text('    xs.append(1)\n')), 'no');
  assert.equal(changes(text('    notify(xs)\n')), 'unknown');
  assert.equal(changes(`${text('')}    return xs\n`), 'no');
});

test('threads and weak containers change things at any time', () => {
  const text = loopOver('xs', 'print(x)');
  assert.equal(changes(`import threading\n${text}`), 'unknown');
  assert.equal(changes('import weakref\nxs = weakref.WeakSet()\nfor x in xs:\n    print(x)\n'), 'unknown');
});

test('what runs between the steps of a clause is what stands after it, and the result', () => {
  const file = model('ys = [f(x, y) for x in xs if g(x) for y in x if h(y)]\n');
  const during = file.iterations.map((iteration) => iteration.during.map(({ text }) => text));
  assert.deepEqual(during, [
    ['x', 'f(x, y)', 'if g(x)', 'for y in x', 'if h(y)'],
    ['y', 'f(x, y)', 'if h(y)'],
  ]);
});

test('enumerate and zip pass on what they walk', () => {
  const file = model('for i, (a, b) in enumerate(zip(xs, f(ys))):\n    pass\n');
  assert.deepEqual(
    file.iterations[0]?.sources.map(({ text }) => text),
    ['xs', 'f(ys)'],
  );
});

test('a generator expression runs where it stands only when something there walks it', () => {
  const isImmediate = (text: string) => model(text).iterations[0]?.isImmediate;
  assert.equal(isImmediate('n = sum(x for x in xs)\n'), true);
  assert.equal(isImmediate('s = ", ".join(x for x in xs)\n'), true);
  assert.equal(isImmediate('g = (x for x in xs)\n'), false);
  assert.equal(isImmediate('start(x for x in xs)\n'), false);
});
