import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf } from '../testing/model-of.js';
import { runsOnce } from './index.js';

/** Whether the function around the call of `use` runs once. */
function once(text: string): string {
  const file = fileOf(text);
  const call = file.calls.find(({ name }) => name === 'use');
  const model = call && file.functionAround(call.node);
  assert.ok(model);
  return runsOnce(file, model, call.node);
}

test('cached functions and those that the module alone calls run once', () => {
  assert.equal(once('import functools\n@functools.lru_cache\ndef f():\n    use()\n'), 'yes');
  assert.equal(once('@memoize\ndef f():\n    use()\n'), 'yes');
  assert.equal(once('def f():\n    use()\nf()\nf()\n'), 'yes');
  assert.equal(once('class A:\n    def __init_subclass__(cls):\n        use()\n'), 'yes');
});

test('what a loop runs is run again, in the function or around its call', () => {
  assert.equal(once('def f():\n    for x in y:\n        use()\nf()\n'), 'no');
  assert.equal(once('def f():\n    use()\nfor x in y:\n    f()\n'), 'no');
});

test('a function that others call, or nobody here, may run again', () => {
  assert.equal(once('def f():\n    use()\ndef g():\n    f()\n'), 'no');
  assert.equal(once('def f():\n    use()\n'), 'no');
});

test('the name of a set-up makes it likely', () => {
  assert.equal(once('def setup_logging():\n    use()\n'), 'likely');
  assert.equal(once('def configure():\n    use()\n'), 'likely');
  assert.equal(once('def process():\n    use()\n'), 'no');
});
