import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** Whether the first call of the text is in test code, when the file has this path. */
function isTestCode(path: string, text: string): boolean {
  const tree = parser.parse(text);
  assert.ok(tree);
  const file = new FileModel(path, tree, undefined);
  const call = file.calls[0];
  assert.ok(call);
  return file.isTestCode(call.node);
}

test('tests and benchmarks are known by their file and folder', () => {
  for (const path of [
    'test_cache.py',
    'cache_test.py',
    'conftest.py',
    'src/tests/helpers.py',
    'lib/test/support/__init__.py',
    'idlelib/idle_test/mock_idle.py',
    'numpy/testing/_private/utils.py',
    'benchmarks/parse.py',
    'tools/bench_parse.py',
  ]) {
    assert.equal(isTestCode(path, 'run()\n'), true, path);
  }
});

test('words that only contain test or bench are no tests', () => {
  for (const path of ['cache.py', 'contest/latest.py', 'attest.py', 'src/protest.py', 'workbench/desk.py']) {
    assert.equal(isTestCode(path, 'run()\n'), false, path);
  }
});

test('tests are known by the class or function around them', () => {
  const inMethod = (name: string, base: string) =>
    `class ${name}${base}:\n    def check(self):\n        run()\n`;
  assert.equal(isTestCode('a.py', inMethod('TestCache', '')), true);
  assert.equal(isTestCode('a.py', inMethod('CacheTests', '')), true);
  assert.equal(isTestCode('a.py', `import unittest\n${inMethod('Cache', '(unittest.TestCase)')}`), true);
  assert.equal(isTestCode('a.py', inMethod('Contest', '')), false);
  assert.equal(isTestCode('a.py', 'def test_cache():\n    def inner():\n        run()\n'), true);
  assert.equal(isTestCode('a.py', 'def benchmark(count):\n    run()\n'), true);
  assert.equal(isTestCode('a.py', 'def _bench_parse():\n    run()\n'), true);
  assert.equal(isTestCode('a.py', 'def testify():\n    run()\n'), false);
});
