import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOfKey } from './key-line.js';

const text = `[project]
select = ["not ours"]

[tool.heaplint]
select = [
  "one",
  "two",
]
"min-confidence" = 'likely'
per-file-ignores = { "a.py" = ["x"] }

[tool.heaplint.per-file-ignores]
"tests/*" = ["y"]

[[tool.heaplint.overrides]]
files = ["a"]
[[tool.heaplint.overrides]]
files = ["b"]
strict = 1
`;

const at = ['tool', 'heaplint'];

test('a key is found in its own table, quoted or not', () => {
  assert.equal(lineOfKey(text, [...at, 'select']), 5);
  assert.equal(lineOfKey(text, [...at, 'min-confidence']), 9);
  assert.equal(lineOfKey(text, [...at, 'per-file-ignores', 'tests/*']), 13);
});

test('a value is found in a list over several lines', () => {
  assert.equal(lineOfKey(text, [...at, 'select'], 'two'), 7);
  assert.equal(lineOfKey(text, [...at, 'select'], 'absent'), 5);
});

test('the tables of an array are counted', () => {
  assert.equal(lineOfKey(text, [...at, 'overrides', 0, 'files']), 16);
  assert.equal(lineOfKey(text, [...at, 'overrides', 1, 'strict']), 19);
});

test('a key without a line of its own is found by what holds it', () => {
  assert.equal(lineOfKey(text, [...at, 'per-file-ignores', 'a.py']), 10);
  assert.equal(lineOfKey(text, [...at, 'overrides', 1, 'absent']), 17);
  assert.equal(lineOfKey('tool = { heaplint = 1 }\n', [...at, 'x']), 1);
  assert.equal(lineOfKey('', ['x']), 1);
});

test('dotted keys and carriage returns are no obstacle', () => {
  assert.equal(lineOfKey('[tool]\r\nheaplint.strict = true\r\n', [...at, 'strict']), 2);
});
