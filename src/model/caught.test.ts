import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel } from './file-model.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** What the argument of the call `ask(...)` keeps, as 'kind' or 'kind, wrapped'; undefined for nothing. */
function caught(source: string): string | undefined {
  const tree = parser.parse(`import sys\n${source}`);
  assert.ok(tree);
  const file = new FileModel('a.py', tree, undefined);
  const asked = file.calls.find(({ name }) => name === 'ask')?.argument(0);
  assert.ok(asked);
  const found = file.caughtIn(asked);
  return found && `${found.kind}${found.isWrapped ? ', wrapped' : ''}`;
}

const inHandler = (...lines: string[]) =>
  `def f():\n    try:\n        run()\n    except E as e:\n${lines.map((line) => `        ${line}\n`).join('')}`;

test('the name of an except clause is the exception, its text is nothing', () => {
  assert.equal(caught(inHandler('ask(e)')), 'exception');
  for (const text of ['str(e)', 'repr(e)', 'e.args', 'type(e)', 'e.code', "'%s' % e"]) {
    assert.equal(caught(inHandler(`ask(${text})`)), undefined, text);
  }
});

test('an exception without its traceback is nothing', () => {
  assert.equal(caught(inHandler('ask(e.with_traceback(None))')), undefined);
  assert.equal(caught(inHandler('ask(e.with_traceback(other))')), 'exception');
  assert.equal(caught(inHandler('ask(e.__traceback__)')), 'traceback');
});

test('displays and what a class makes hold it', () => {
  assert.equal(caught(inHandler('ask((1, e))')), 'exception, wrapped');
  assert.equal(caught(inHandler("ask({'error': e})")), 'exception, wrapped');
  assert.equal(caught(inHandler('ask(Failed(e))')), 'exception, wrapped');
  assert.equal(caught(inHandler('ask(Failed(error=e))')), 'exception, wrapped');
  assert.equal(caught(inHandler('ask(Failed(str(e)))')), undefined);
  assert.equal(caught(inHandler('ask(format_error(e))')), undefined);
});

test('exc_info() is its class, its exception and its traceback', () => {
  assert.equal(caught(inHandler('ask(sys.exc_info())')), 'traceback');
  assert.equal(caught(inHandler('ask(sys.exc_info()[2])')), 'traceback');
  assert.equal(caught(inHandler('ask(sys.exc_info()[1])')), 'exception');
  assert.equal(caught(inHandler('ask(sys.exc_info()[0])')), undefined);
});

test('a second name is followed, also behind the clause', () => {
  assert.equal(caught(inHandler('x = e', 'ask(x)')), 'exception');
  assert.equal(caught(`${inHandler('x = e')}    ask(x)\n`), 'exception');
  assert.equal(caught(`${inHandler('x = Failed(e)')}    ask(x)\n`), 'exception, wrapped');
  assert.equal(caught(`${inHandler('x = e')}    x = None\n    ask(x)\n`), undefined);
  assert.equal(caught(`${inHandler('x = str(e)')}    ask(x)\n`), undefined);
});

test('a name outside of the clause is not the exception', () => {
  assert.equal(caught(`${inHandler('pass')}    ask(e)\n`), undefined);
});

test('a parameter is what the calls of the file pass for it', () => {
  const source = (given: string) =>
    `class A:\n    def add(self, error):\n        ask(error)\n    def run(self):\n        try:\n            go()\n        except E as e:\n            self.add(${given})\n`;
  assert.equal(caught(source('e')), 'exception');
  assert.equal(caught(source('error=e')), 'exception');
  assert.equal(caught(source('str(e)')), undefined);
});
