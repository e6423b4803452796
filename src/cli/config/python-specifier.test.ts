import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  pythonSpecifier,
  pythonSpecifierOfClassifiers,
  pythonSpecifierOfMetadata,
} from './python-specifier.js';

test('a version means exactly that version, a specifier itself', () => {
  assert.equal(pythonSpecifier('3.11'), '==3.11.*');
  assert.equal(pythonSpecifier('2'), '==2.*');
  assert.equal(pythonSpecifier('3.11.4'), '==3.11.4');
  assert.equal(pythonSpecifier(' >=3.9,<4 '), '>=3.9,<4');
});

test('anything else is none', () => {
  for (const text of ['', 'three', '>=', 'py39', '^3.8'])
    assert.equal(pythonSpecifier(text), undefined, text);
});

test("metadata may use Poetry's operators, and stars that were once allowed", () => {
  assert.equal(pythonSpecifierOfMetadata('^3.8'), '>=3.8,<4');
  assert.equal(pythonSpecifierOfMetadata('~3.8.1'), '>=3.8.1,<3.9');
  assert.equal(pythonSpecifierOfMetadata('>=2.7.*, !=3.0.*, <4'), '>=2.7,!=3.0.*,<4');
  assert.equal(pythonSpecifierOfMetadata('~=3.8'), '~=3.8');
  assert.equal(pythonSpecifierOfMetadata('nonsense'), undefined);
});

test('classifiers promise what they name at the lowest', () => {
  const text =
    'Programming Language :: Python :: 3\nProgramming Language :: Python :: 3.10\nProgramming Language :: Python :: 3.9';
  assert.equal(pythonSpecifierOfClassifiers(text), '>=3.9');
  assert.equal(pythonSpecifierOfClassifiers('Programming Language :: Python :: 3'), undefined);
});
