import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel } from './file-model.js';
import { acquisitionsOf, handlingOf, keepingOf, openExitsOf } from './ownership.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

const IMPORTS = 'import os, selectors, socket, sqlite3, tempfile\nfrom contextlib import closing\n';

function fileOf(source: string, path = 'a.py'): FileModel {
  const tree = parser.parse(IMPORTS + source);
  assert.ok(tree);
  return new FileModel(path, tree, undefined);
}

/** What the file acquires, as `callee: owner`. */
function owners(source: string, path?: string): string[] {
  return acquisitionsOf(fileOf(source, path)).map(({ call, owner }) => `${call.callee.text}: ${owner.kind}`);
}

const body = (...lines: string[]) => `def f(p):\n${lines.map((line) => `    ${line}\n`).join('')}`;

/** The kinds of ways out of the first function on which its first local resource is open. */
function open(...lines: string[]): string[] {
  const file = fileOf(body(...lines));
  const first = acquisitionsOf(file).find(({ owner }) => owner.kind === 'local');
  assert.ok(first?.owner.kind === 'local');
  const handling = handlingOf(file, first.owner.function, first.owner.binding, first.closable);
  return openExitsOf(file, first.owner, handling).map(({ kind }) => kind);
}

test('an owner is a name, an attribute, the expression, or somebody else', () => {
  assert.deepEqual(owners(body('s = selectors.DefaultSelector()')), ['selectors.DefaultSelector: local']);
  assert.deepEqual(owners(body('return open(p)')), ['open: elsewhere']);
  assert.deepEqual(owners(body('return open(p).read()')), ['open: expression']);
  assert.deepEqual(owners(body('with open(p) as s: pass')), ['open: managed']);
  assert.deepEqual(owners(body('r, w = os.pipe()')), ['os.pipe: local', 'os.pipe: local']);
  assert.deepEqual(owners(body('a, b = tempfile.mkstemp()')), ['tempfile.mkstemp: local']);
  const method = 'class C:\n    def __init__(self):\n        self.s = open("a")\n';
  assert.deepEqual(owners(method), ['open: attribute']);
});

test('constructors are known through relative imports, options and paths', () => {
  const relative = `from .sessions import Session\n${body('s = Session()')}`;
  assert.deepEqual(owners(relative, 'src/requests/api.py'), ['Session: local']);
  assert.deepEqual(owners(relative, 'src/other/api.py'), []);
  const option = "C = {'selector': selectors.DefaultSelector}\n";
  assert.deepEqual(owners(option + body("s = p['selector']()")), ["p['selector']: local"]);
  assert.deepEqual(owners(`from pathlib import Path\n${body('s = Path(p).open()')}`), [
    'Path(p).open: local',
  ]);
});

test('never, on one way out, and when something fails', () => {
  assert.deepEqual(open('s = sqlite3.connect(p)', 's.execute(p)'), ['never']);
  assert.deepEqual(open('s = sqlite3.connect(p)', 's.close()'), []);
  assert.deepEqual(open('s = sqlite3.connect(p)', 'if p: return 1', 's.close()'), ['normal']);
  assert.deepEqual(open('s = sqlite3.connect(p)', 's.execute(p)', 's.close()'), ['exception']);
  assert.deepEqual(open('s = sqlite3.connect(p)', 'if p: raise E', 's.close()'), ['raise', 'exception']);
  assert.deepEqual(
    open('s = sqlite3.connect(p)', 'try:', '    s.execute(p)', 'finally:', '    s.close()'),
    [],
  );
});

test('who is handed a resource owns it', () => {
  assert.deepEqual(open('s = sqlite3.connect(p)', 'return s'), []);
  assert.deepEqual(open('s = sqlite3.connect(p)', 'p.append(s)'), []);
  assert.deepEqual(open('s = sqlite3.connect(p)', 'p.callback(s.close)'), []);
  assert.deepEqual(open('s = sqlite3.connect(p)', 'with closing(s): s.execute(p)'), []);
  assert.deepEqual(open('s = sqlite3.connect(p)', 'def g(): s.close()', 'p.x = g'), []);
  // Printing it keeps nothing.
  assert.deepEqual(open('s = sqlite3.connect(p)', 'print(s)'), ['never']);
});

test('a condition on who owns it stands for the release', () => {
  assert.deepEqual(open('s = sqlite3.connect(p)', 'own = True', 'if own: s.close()'), []);
});

test('what a class does with an attribute', () => {
  const keeping = (...close: string[]): string => {
    const file = fileOf(
      `class C:\n    def __init__(self):\n        self.s = socket.socket()\n${close.map((line) => `    ${line}\n`).join('')}`,
    );
    const [first] = acquisitionsOf(file);
    const [owner] = file.classes;
    assert.ok(first && owner);
    return keepingOf(file, owner, 's', first.closable).kind;
  };
  assert.equal(keeping('def close(self): self.done = True'), 'open');
  assert.equal(keeping('def close(self): self.s.close()'), 'closed');
  assert.equal(keeping('def __del__(self): self.s.close()'), 'finalized');
  assert.equal(keeping('def close(self):', '    for x in (self.s,): x.close()'), 'shared');
  assert.equal(keeping('def get(self): return self.s'), 'shared');
});
