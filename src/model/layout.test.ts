import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel, instanceAttributesOf, needsInstanceDict, populationsOf, slotMakerOf } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

function model(text: string): FileModel {
  const tree = parser.parse(text);
  assert.ok(tree);
  return new FileModel('example.py', tree, undefined);
}

function firstClass(file: FileModel) {
  const owner = file.classes[0];
  assert.ok(owner);
  return owner;
}

test('slots come from a statement or a decorator', () => {
  const maker = (text: string) =>
    slotMakerOf(firstClass(model(`import attr, dataclasses\n${text}\n    x: int\n`)));
  assert.equal(maker('class P:\n    __slots__ = ()'), 'statement');
  assert.equal(maker('@dataclasses.dataclass(slots=True)\nclass P:'), 'dataclass');
  assert.equal(maker('@dataclasses.dataclass\nclass P:'), undefined);
  assert.equal(maker('@attr.define\nclass P:'), 'attrs');
  assert.equal(maker('@attr.define(slots=False)\nclass P:'), undefined);
  assert.equal(maker('@attr.s\nclass P:'), undefined);
  assert.equal(maker('@attr.s(slots=True)\nclass P:'), 'attrs');
});

test('attributes of instances are those that methods set, in the order of the source', () => {
  const file = model(
    'class P:\n    def __init__(self, y):\n        self.y = y\n        self.a = self.b = 0\n        self.size = 1\n' +
      '    @property\n    def size(self):\n        return 1\n',
  );
  assert.deepEqual(instanceAttributesOf(firstClass(file)), ['y', 'a', 'b']);
});

test('some things need the dict of the instance', () => {
  const needs = (body: string, after = '') => {
    const file = model(
      `import functools, weakref\nclass P:\n    def __init__(self):\n        self.x = 1\n${body}${after}`,
    );
    return needsInstanceDict(file, firstClass(file));
  };
  assert.equal(needs(''), false);
  assert.equal(needs('    @functools.cached_property\n    def y(self): return 1\n'), true);
  assert.equal(needs('    def y(self): return vars(self)\n'), true);
  assert.equal(needs('', 'p = P()\np.tag = 1\n'), true);
  assert.equal(needs('', 'p = P()\np.x = 2\n'), false);
  assert.equal(needs('', 'p = P()\nr = weakref.ref(p)\n'), true);
});

test('instances are many where a loop keeps them', () => {
  const sizes = (text: string) => {
    const file = model(`class P:\n    pass\n\ndef f(xs, out):\n    ${text}\n`);
    return populationsOf(file, firstClass(file)).map(({ size }) => size);
  };
  assert.deepEqual(sizes('return [P() for x in xs]'), ['many']);
  assert.deepEqual(sizes('return [P() for x in range(xs)]'), ['data']);
  assert.deepEqual(sizes('return [P() for x in range(5)]'), []);
  assert.deepEqual(sizes('return sum(P().x for x in xs)'), []);
  assert.deepEqual(sizes('out.append(P())'), ['some']);
  assert.deepEqual(sizes('for line in open(xs): out.append(P())'), ['data']);
  assert.deepEqual(sizes('for x in (1, 2): out.append(P())'), ['some']);
  assert.deepEqual(sizes('p = P(); return p'), []);
});
