import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PythonParser } from '../syntax/index.js';
import { FileModel } from './file-model.js';
import { foreseenFailureOf } from './foreseen.js';
import { acquisitionsOf, handlingOf } from './ownership.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

const IMPORTS = 'import json, os, socket, sqlite3, struct, subprocess\n';

/** What the function `f` foresees while its first resource is open: the kind, and the text of the place. */
function foreseen(...lines: string[]): string | undefined {
  const tree = parser.parse(`${IMPORTS}def f(p):\n${lines.map((line) => `    ${line}\n`).join('')}`);
  assert.ok(tree);
  return foreseenIn(new FileModel('a.py', tree, undefined));
}

function foreseenIn(file: FileModel): string | undefined {
  const first = acquisitionsOf(file).find(({ owner }) => owner.kind === 'local');
  assert.ok(first?.owner.kind === 'local');
  const handling = handlingOf(file, first.owner.function, first.owner.binding, first.closable);
  const failure = foreseenFailureOf(file, first, first.owner, handling);
  return failure && `${failure.kind}: ${failure.node.text.split('\n')[0]}`;
}

test('a raise with the resource open', () => {
  assert.equal(foreseen('s = open(p)', 'if s.read() == p: raise E', 's.close()'), 'raise: raise E');
  assert.equal(foreseen('s = open(p)', 'if p: raise E'), 'raise: raise E');
  assert.equal(
    foreseen('s = open(p)', 'try: s.write(p)', 'except OSError as e: raise E(e)', 's.close()'),
    'raise: raise E(e)',
  );
});

test('no raise where it is closed, given away, or was never opened', () => {
  assert.equal(foreseen('s = open(p)', 's.close()', 'raise E'), undefined);
  assert.equal(
    foreseen('s = open(p)', 'if s.read():', '    s.close()', '    raise E', 's.close()'),
    undefined,
  );
  assert.equal(foreseen('with open(p) as s: pass', 's = open(p)', 'p.files.append(s)', 'raise E'), undefined);
  assert.equal(foreseen('try: s = open(p)', 'except OSError as e: raise E(e)', 's.close()'), undefined);
  assert.equal(foreseen('s = open(p)', 'if s is None: raise E', 's.close()'), undefined);
});

test('no raise that speaks of the opening: the loop that tries again, what a handler has noted', () => {
  const attempt = ['try:', '    s = open(p)', '    s.read()'];
  assert.equal(
    foreseen(
      ...attempt,
      'except OSError as e:',
      '    error = e',
      '    s = None',
      'if error: raise error',
      's.close()',
    ),
    undefined,
  );
  assert.equal(
    foreseen(
      'for a in p:',
      '    s = socket.socket()',
      '    if s.send(a): break',
      'if not a: raise E',
      's.close()',
    ),
    undefined,
  );
  assert.equal(
    foreseen('for a in p:', '    try: s = open(a)', '    except OSError: raise E', '    else: s.close()'),
    undefined,
  );
});

test('a function of the file that is given the resource and raises', () => {
  const file = (inner: string): string | undefined => {
    const tree = parser.parse(
      `def g(s):\n    ${inner}\ndef f(p):\n    s = open(p)\n    g(s)\n    s.close()\n`,
    );
    assert.ok(tree);
    return foreseenIn(new FileModel('a.py', tree, undefined));
  };
  assert.equal(file('if not s.read(): raise ValueError()'), 'callee: g(s)');
  assert.equal(file('raise NotImplementedError()'), undefined);
  assert.equal(file('return s.read()'), undefined);
});

test('calls that fail in ordinary use', () => {
  assert.equal(foreseen('s = socket.socket()', 's.connect(p)', 'return s'), 'call: s.connect(p)');
  assert.equal(foreseen('s = socket.socket()', "s.bind(('', 0))", 'return s'), undefined);
  assert.equal(foreseen('s = open(p)', 'd = json.load(s)', 's.close()'), 'call: json.load(s)');
  assert.equal(
    foreseen('s = open(p)', "d = struct.unpack('I', s.read(4))", 's.close()'),
    "call: struct.unpack('I', s.read(4))",
  );
  assert.equal(foreseen('s = open(p)', 'd = json.load(p)', 's.close()'), undefined);
  assert.equal(foreseen('s = open(p)', 's.write(p)', 's.close()'), undefined);
  assert.equal(foreseen('s = os.open(p, 0)', 'os.write(s, p)', 'os.close(s)'), 'call: os.write(s, p)');
  assert.equal(foreseen('s, w = os.pipe()', 'os.write(w, p)', 'os.close(s)'), undefined);
  assert.equal(foreseen('s = sqlite3.connect(p)', 's.execute(p)', 's.close()'), 'call: s.execute(p)');
  // Of the handler nobody knows what it lets pass.
  assert.equal(
    foreseen('s = os.open(p, 0)', 'try: os.write(s, p)', 'except OSError: os.close(s)', 'os.close(s)'),
    undefined,
  );
});

test('nothing is foreseen where a function goes on twice, and of what is only taken for a resource', () => {
  assert.equal(
    foreseen('s = open(p)', 'if os.fork(): raise SystemExit', 'if p: raise E', 's.close()'),
    undefined,
  );
  assert.equal(foreseen('s = p.connect()', 'if p: raise E', 's.close()'), undefined);
});
