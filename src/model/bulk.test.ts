import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { bulkOf, bulkOfElements, constantOf } from './bulk.js';
import { FileModel } from './file-model.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** A model of the source, and the value that is assigned to the name `answer` in it. */
function valueIn(source: string) {
  const tree = parser.parse(source);
  assert.ok(tree);
  const file = new FileModel('example.py', tree, undefined);
  const assignment = file.nodes('assignment').find((node) => node.child('left')?.text === 'answer');
  const value = assignment?.child('right');
  assert.ok(value);
  return { file, value };
}

function sizeOf(source: string): string | undefined {
  const { file, value } = valueIn(source);
  return bulkOf(file, value)?.size;
}

test('a constant on the page tells large from small', () => {
  assert.equal(sizeOf('answer = bytearray(500_000)'), 'large');
  assert.equal(sizeOf('answer = bytearray(512)'), undefined);
  assert.equal(sizeOf("answer = b'x' * (1 << 20)"), 'large');
  assert.equal(sizeOf("answer = '-' * 80"), undefined);
  assert.equal(sizeOf('answer = [0] * 1000000'), 'large');
  assert.equal(sizeOf('import numpy as np\nanswer = np.zeros((1000, 1000))'), 'large');
  assert.equal(sizeOf('import numpy as np\nanswer = np.zeros((3, 3))'), undefined);
});

test('a default value of a parameter counts as what it usually is', () => {
  assert.equal(sizeOf('def run(n=200000):\n    answer = list(range(n))\n'), 'large');
  assert.equal(sizeOf('def run(n):\n    answer = list(range(n))\n'), 'whole');
});

test('what reads a whole table is large, what reads whatever there is is whole, and what collects is many', () => {
  assert.equal(sizeOf("import pandas\nanswer = pandas.read_csv('x.csv')"), 'large');
  assert.equal(sizeOf("answer = open('x').read()"), 'whole');
  assert.equal(sizeOf("answer = open('x').read(10)"), undefined);
  assert.equal(sizeOf('answer = [row for row in rows]'), 'many');
  assert.equal(sizeOf('answer = [row for row in (1, 2, 3)]'), undefined);
  assert.equal(sizeOf('answer = list((1, 2))'), undefined);
});

test('functions of the file are followed to what they return, also into themselves', () => {
  assert.equal(sizeOf('def load():\n    return bytearray(10**6)\nanswer = load()'), 'large');
  assert.equal(sizeOf('def load():\n    return load()\nanswer = load()'), undefined);
  assert.equal(sizeOf('def load():\n    yield bytearray(10**6)\nanswer = load()'), undefined);
});

test('what walking an iterable answers, one at a time', () => {
  const { file, value } = valueIn('def load(i):\n    return bytearray(10**6)\nanswer = map(load, range(3))');
  assert.equal(bulkOfElements(file, value)?.size, 'large');
});

test('constants of arithmetic', () => {
  const { file, value } = valueIn('KIB = 1024\nanswer = 4 * KIB + 2 ** 3 - 1 // 0');
  assert.equal(constantOf(file, value), undefined);
  const other = valueIn('KIB = 1024\nanswer = 4 * KIB + 2 ** 3');
  assert.equal(constantOf(other.file, other.value), 4104);
});
