import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PythonParser } from './index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** Whether the text is read without an error, and every node keeps the text that stands there. */
function isRead(text: string): boolean {
  const tree = parser.parse(text);
  assert.ok(tree, text);
  assert.equal(tree.text, text);
  return !tree.root.hasError;
}

function assertAllRead(texts: readonly string[]): void {
  assert.deepEqual(
    texts.filter((text) => !isRead(text)),
    [],
  );
}

describe('valid Python that the grammar refuses is read', () => {
  it('defaults of type parameters', () => {
    assertAllRead([
      'def f[T = int](): pass\n',
      'class A[T: int = str, *Ts = *tuple[int, ...], **P = [int, str]]: pass\n',
      'type X[T = dict[str, int], U = T] = list[T]\n',
      'class B[\n    T = int,  # why\n]:\n    x = 1\n',
    ]);
  });

  it('stars before other things than names', () => {
    assertAllRead([
      '_ = *[1],\n',
      'x = 1, *[2], *(3,)\n',
      'def f():\n    return a, *[x]\n',
      'def f():\n    yield *{x}, a\n',
      'for x in a, *[b]: pass\n',
      'match *[a], b:\n    case _: pass\n',
      'd[*(x := y)]\n',
      'd[1, *[x]]\n',
      'def f(*args: *(a or b)): pass\n',
      'def f(*args: *a.b[c]): pass\n',
    ]);
  });

  it('annotations that go on behind a subscript', () => {
    assertAllRead([
      'x: a[1]or b\n',
      'def f(x: list[int]or None, y: a.b["c"] and d = 1): pass\n',
      'def f()->a[1]if b else c: pass\n',
      'x: a[1][2]\n',
      'x: a[1](2)\n',
    ]);
  });

  it('format specifications that begin with =', () => {
    assertAllRead(['f"{v:=06.2f}"\n', 'f"{v!r:=^10}{w:=}"\n', "f'''{v:={n}}'''\n", 'f"{f\'{v:=1}\':>3}"\n']);
  });

  it("Python 2's exec of any expression", () => {
    assertAllRead([
      'exec c % d in g\n',
      'if x: exec a.b in c, d\n',
      'exec compile(a, b, c) in g\n',
      "exec '''a\nb''' % (x,) in g\n",
      'x = 1; exec "a" "b"\n',
    ]);
  });

  it('names that became keywords later', () => {
    assertAllRead([
      'x.async\n',
      'def f(async=1): pass\n',
      'from async import x\n',
      'import async\n',
      'def await(x): pass\n',
      'class async: pass\n',
      'nonlocal = 1\n',
      'True = 1\n',
      'False, True = 0, 1\n',
      'x = xmlrpclib.False\n',
    ]);
  });

  it('line ends of old Macs', () => {
    assertAllRead(['x = 1\ry = 2\r', 'if x:\r  y = 1\rz = 2\r', 'def f():\r\t"""d\r\t"""\r\tpass\r']);
  });

  it('lines inside brackets that are less indented than their statement', () => {
    assertAllRead([
      'def f():\n    (bar.\nbaz)\n    (bar.\nbaz(\n))\n',
      'class A:\n    def f(self):\n        (bar.  # why\n  baz)\n',
      'if x:\n        y = (a.\n    b)\n        z = 1\n',
    ]);
  });

  it('a colon and its block on continued lines', () => {
    assertAllRead(['if x:\n  pass\nelse:\\\n  y = 1\n', 'if x:\\\n  y = 1\n', 'while x: \\\r\n  y = 1\r\n']);
  });
});

describe('what a second reading keeps', () => {
  it('is the text of every node', () => {
    const tree = parser.parse('def f():\n    return a, *[x.async]\n');
    const attribute = [...(tree?.root.walk() ?? [])].find((node) => node.kind === 'attribute');
    assert.equal(attribute?.text, 'x.async');
    assert.equal(attribute?.child('attribute')?.text, 'async');
  });

  it('is every comment, those inside the rewritten statement too', () => {
    const text = '# one\nx = (  # two\n  1, *[2],\n), *[3]  # three\n';
    const tree = parser.parse(text);
    assert.equal(tree?.root.hasError, false);
    assert.deepEqual(
      tree?.comments.map(({ start, end }) => text.slice(start, end)),
      ['# one', '# two', '# three'],
    );
  });

  it('is the first reading of what is an error in Python too', () => {
    for (const text of ['x = = 1\n', 'def f(:\n', 'x: = 1\n', 'exec\n', 'f"{:=}"\n']) {
      assert.equal(isRead(text) && text !== 'exec\n', false, text);
    }
  });
});
