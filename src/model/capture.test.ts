import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { captureOf, FileModel } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** Whether the first closure of a kind in the body of a method holds the method's `self`. */
function holdsSelf(
  kind: 'lambda' | 'function_definition' | 'generator_expression',
  ...body: string[]
): boolean {
  const tree = parser.parse(
    `class C:\n    def method(self, x):\n${body.map((line) => `        ${line}\n`).join('')}`,
  );
  assert.ok(tree);
  const file = new FileModel('module.py', tree, undefined);
  const method = file.classes[0]?.methods.get('method');
  const self = method?.parameters[0]?.node;
  const binding = self && file.binding(self);
  const closure = file.nodes(kind).find((node) => node !== method?.node && method?.node.contains(node));
  assert.ok(binding && closure);
  return captureOf(file, closure, binding) !== undefined;
}

test('a closure holds what its body mentions', () => {
  assert.equal(holdsSelf('lambda', 'f = lambda: self.x'), true);
  assert.equal(holdsSelf('lambda', 'f = lambda: [self.x for _ in x]'), true);
  assert.equal(holdsSelf('function_definition', 'def f():', '    return lambda: self'), true);
  assert.equal(holdsSelf('lambda', 'f = lambda: x'), false);
  assert.equal(holdsSelf('lambda', 'f = lambda self: self.x'), false);
});

test('a default holds its value, and not what the value was taken from', () => {
  assert.equal(holdsSelf('lambda', 'f = lambda owner=self: owner'), true);
  assert.equal(holdsSelf('lambda', 'f = lambda name=self.name: name'), false);
});

test('the first iterable of a generator expression is taken at once', () => {
  assert.equal(holdsSelf('generator_expression', 'f = (i for i in self.x)'), false);
  assert.equal(holdsSelf('generator_expression', 'f = (self.y for i in x)'), true);
  assert.equal(holdsSelf('generator_expression', 'f = (i for i in x if i in self.y)'), true);
});

test('a closure holds what the local functions it mentions hold', () => {
  const inner = ['def inner():', '    return self'];
  assert.equal(holdsSelf('lambda', ...inner, 'f = lambda: inner()'), true);
  assert.equal(holdsSelf('lambda', ...inner, 'f = lambda: x'), false);
});
