import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf } from '../testing/model-of.js';
import { ClassGraph } from './class-graph.js';

function graphOf(files: Readonly<Record<string, string>>): ClassGraph {
  return new ClassGraph(Object.entries(files).map(([path, text]) => summaryOf(text, path)));
}

/** The path of the class that a reference names in a file of the graph. */
function classNamed(classes: ClassGraph, reference: string, from: string): string | undefined {
  const module = classes.modules.find(({ path }) => path === from);
  assert.ok(module);
  const found = classes.names.classNamed(reference, module);
  return found && `${found.module.path} ${found.summary.name}`;
}

test('a module is named from the first folder that is no package', () => {
  const classes = graphOf({ 'src/app/__init__.py': '', 'src/app/net.py': '', 'tools/run.py': '' });
  assert.deepEqual(
    classes.modules.map((module) => classes.names.nameOf(module)),
    ['app', 'app.net', 'run'],
  );
});

test('a class by its full name, a relative one, its own file, and what a package exports again', () => {
  const classes = graphOf({
    'app/__init__.py': 'from .net import Socket\nfrom .all import *\n',
    'app/net.py': 'class Socket: pass\n',
    'app/all.py': 'class Timer: pass\n',
    'app/sub/__init__.py': '',
    'app/sub/user.py': 'class Own: pass\n',
  });
  const from = 'app/sub/user.py';
  assert.equal(classNamed(classes, 'app.net.Socket', from), 'app/net.py Socket');
  assert.equal(classNamed(classes, '..net.Socket', from), 'app/net.py Socket');
  assert.equal(classNamed(classes, '#Own', from), 'app/sub/user.py Own');
  assert.equal(classNamed(classes, 'app.Socket', from), 'app/net.py Socket');
  assert.equal(classNamed(classes, 'app.Timer', from), 'app/all.py Timer');
  assert.equal(classNamed(classes, '.net.Socket', from), undefined);
  assert.equal(classNamed(classes, 'app.net.Nothing', from), undefined);
  assert.equal(classNamed(classes, '?', from), undefined);
});

test('of two copies of a module, the one that lies nearer', () => {
  const classes = graphOf({
    'one/app/__init__.py': '',
    'one/app/net.py': 'class Socket: pass\n',
    'one/app/user.py': '',
    'two/app/__init__.py': '',
    'two/app/net.py': 'class Socket: pass\n',
    'two/app/user.py': '',
  });
  assert.equal(classNamed(classes, 'app.net.Socket', 'one/app/user.py'), 'one/app/net.py Socket');
  assert.equal(classNamed(classes, 'app.net.Socket', 'two/app/user.py'), 'two/app/net.py Socket');
});

test('two packages that export each other have no end, and a question about them has', () => {
  const classes = graphOf({ 'a.py': 'from b import Name\n', 'b.py': 'from a import Name\n' });
  assert.equal(classNamed(classes, 'a.Name', 'b.py'), undefined);
});

test('the bases of a class through files, nearest first, a ring of bases too', () => {
  const classes = graphOf({
    'base.py': 'class Root: pass\nclass Base(Root): pass\n',
    'user.py': 'from base import Base\nclass Mixin: pass\nclass User(Base, Mixin): pass\n',
    'ring.py': 'class A(B): pass\nclass B(A): pass\n',
  });
  const ancestors = (path: string, name: string) => {
    const module = classes.modules.find((each) => each.path === path);
    const summary = module?.classes.find((each) => each.name === name);
    assert.ok(module && summary);
    return classes.ancestors({ module, summary }).map((each) => each.summary.name);
  };
  assert.deepEqual(ancestors('user.py', 'User'), ['User', 'Base', 'Root', 'Mixin']);
  assert.deepEqual(ancestors('ring.py', 'A'), ['A', 'B']);
});
