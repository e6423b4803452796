import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fastGlob from 'fast-glob';
import { Language, Parser, type TreeCursor } from 'web-tree-sitter';
import { FIELD_NAMES, KIND_NAMES, PythonParser, type SyntaxTree } from './index.js';

const dist = new URL('../../dist/', import.meta.url);
const cases = fileURLToPath(new URL('../../test-cases/', import.meta.url));
const parser = await PythonParser.load(dist);
const language = await Language.load(readFileSync(new URL('tree-sitter-python.wasm', dist)));
const plain = new Parser();
plain.setLanguage(language);

/** One line a node: what the cursor API says of the nodes that a SyntaxTree keeps. */
function describedByCursor(text: string): string[] {
  const tree = plain.parse(text);
  assert.ok(tree);
  const lines: string[] = [];
  const visit = (cursor: TreeCursor, parent: string): void => {
    const node = cursor.currentNode;
    const { type, isNamed } = node;
    if (type === 'comment' || type === 'line_continuation') return;
    const field = cursor.currentFieldName;
    const kept = isNamed || field !== null || type === 'async' || (type === 'from' && parent === 'yield');
    if (kept) {
      const name = isNamed ? type : 'token';
      lines.push(`${name} ${field ?? '(none)'} ${node.startIndex} ${node.endIndex} ${node.hasError}`);
    }
    if (cursor.gotoFirstChild()) {
      do visit(cursor, type);
      while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
  };
  visit(tree.walk(), '');
  tree.delete();
  return lines;
}

function describedByTree(tree: SyntaxTree): string[] {
  const lines: string[] = [];
  for (const node of tree.root.walk()) {
    lines.push(`${node.kind} ${node.field} ${node.start} ${node.end} ${node.hasError}`);
  }
  return lines;
}

const snippets: Record<string, string> = {
  empty: '',
  'blank lines and a comment': '\n\n# only a comment\n',
  'non-ASCII before and inside': '# 𝒳 é\nx = "𝒳é" + f(ü=1)\n',
  'a parent with a hidden child in a field': 'class A(B, metaclass=C): pass\nfrom a import (b as c, d)\n',
  'operators in fields': 'x = a not in b is not c\ny = not -z ** 2\nx += yield from g()\n',
  'async and decorators':
    '@d(1)\nasync def f(a, *, b: int = 2, **k) -> None:\n  async with a as b, c: await d\n',
  match: 'match x:\n  case {"k": [a, *rest]} if a: pass\n  case P(q=1) | None: pass\n',
  'python 2': 'print >>f, x\nexec c in d\nraise E, "m"\ntry: pass\nexcept X, e: pass\n',
  broken: 'def f(:\n  x = [1,\nclass\n    y = )\n',
  'missing token': 'x = (1 + \n',
};

test('the numbers of kinds and fields are those of the grammar that is loaded', () => {
  assert.deepEqual(FIELD_NAMES.slice(1), language.fields.slice(1));
  const named = new Set<string>();
  for (let id = 0; id < language.nodeTypeCount; id++) {
    const name = language.nodeTypeForId(id);
    if (name && language.nodeTypeIsNamed(id) && language.nodeTypeIsVisible(id)) named.add(name);
  }
  named.delete('comment');
  named.delete('line_continuation');
  assert.deepEqual(new Set(KIND_NAMES.slice(3)), named);
});

for (const [name, text] of Object.entries(snippets)) {
  test(`lowering agrees with the cursor API: ${name}`, () => {
    const tree = parser.parse(text);
    assert.ok(tree);
    assert.deepEqual(describedByTree(tree), describedByCursor(text));
  });
}

test('lowering agrees with the cursor API on every case file', () => {
  for (const path of fastGlob.sync('**/*.py', { cwd: cases, absolute: true })) {
    const text = readFileSync(path, 'utf8');
    const tree = parser.parse(text);
    assert.ok(tree, path);
    assert.deepEqual(describedByTree(tree), describedByCursor(text), path);
  }
});

test('a second parser of the process reads the same memory', async () => {
  const second = await PythonParser.load(dist);
  const tree = second.parse('x = 1\n');
  assert.ok(tree);
  assert.deepEqual(describedByTree(tree), describedByCursor('x = 1\n'));
});

test('parents, children and siblings agree with each other', () => {
  const tree = parser.parse(snippets.match ?? '');
  assert.ok(tree);
  for (const node of tree.root.walk()) {
    for (const child of node.children) assert.equal(child.parent, node);
    assert.ok([...node.walk()].every((inner) => node.contains(inner)));
  }
});

test('the innermost node is the one that a search from the root finds', () => {
  const text = 'class A:\n  x = [1,2];y=f(a,b.c)\n  def f(self): return""\n\n\nz\n"a""b"\nx=\n';
  const tree = parser.parse(text);
  assert.ok(tree);
  const searched = (start: number, end: number) => {
    let at = tree.root;
    for (;;) {
      const inner = at.children.find((child) => child.start <= start && end <= child.end);
      if (!inner) return at.index;
      at = inner;
    }
  };
  for (let start = 0; start <= text.length; start++) {
    for (let end = start; end <= Math.min(text.length, start + 9); end++) {
      assert.equal(tree.nodeAt(start, end).index, searched(start, end), `${start} to ${end}`);
    }
  }
});
