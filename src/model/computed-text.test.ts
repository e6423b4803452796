import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { computedText, FileModel, variety } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

function argumentOf(expression: string) {
  const tree = parser.parse(`import itertools
import uuid

LIMIT = 3
numbers = itertools.count()

class View:
    def start(self, path, request_id):
        name = 'view-%s' % path
        use(${expression})
`);
  assert.ok(tree);
  const file = new FileModel('view.py', tree, undefined);
  const [argument] = file.calls.find(({ name }) => name === 'use')?.positional ?? [];
  assert.ok(argument);
  return { file, argument };
}

/** The parts of a text, as written. */
function partsOf(expression: string): string[] | undefined {
  const { file, argument } = argumentOf(expression);
  return computedText(file, argument)?.parts.map(({ text }) => text);
}

function varietyOf(expression: string): string {
  const { file, argument } = argumentOf(expression);
  return variety(file, argument);
}

test('the parts of a text are found in every way to write it', () => {
  assert.deepEqual(partsOf("f'a{path}b{self!r}'"), ['path', 'self']);
  assert.deepEqual(partsOf("'a.' + str(path)"), ['path']);
  assert.deepEqual(partsOf("'%s of %d' % (path, 3)"), ['path', '3']);
  assert.deepEqual(partsOf("'{}-{name}'.format(path, name=request_id)"), ['path', 'request_id']);
  assert.deepEqual(partsOf("'.'.join(['a', path])"), ['path']);
  assert.deepEqual(partsOf("('a'\n 'b' + path)"), ['path']);
  assert.deepEqual(partsOf('name'), ['path']);
});

test('literals and values that are no texts of this place have no parts', () => {
  assert.equal(partsOf("'plain'"), undefined);
  assert.equal(partsOf('path'), undefined);
  assert.equal(partsOf('1 + 2'), undefined);
  assert.equal(partsOf("f'plain'"), undefined);
});

test('identities, counters and the object itself are open', () => {
  for (const open of [
    'id(self)',
    'hex(id(self))',
    'next(numbers)',
    'uuid.uuid4().hex',
    'request_id',
    'self.session_id',
    'self',
  ]) {
    assert.equal(varietyOf(open), 'open', open);
  }
});

test('names of classes and modules, and constants, are closed', () => {
  for (const closed of [
    '__name__',
    'self.__class__.__name__',
    'type(self)',
    'LIMIT',
    "'a'",
    '3',
    'self.class_name',
  ]) {
    assert.equal(varietyOf(closed), 'closed', closed);
  }
});

test('nothing is said of the rest', () => {
  for (const unknown of ['path', 'self.title', 'find(path)', 'path[0]']) {
    assert.equal(varietyOf(unknown), 'unknown', unknown);
  }
});
