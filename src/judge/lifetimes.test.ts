import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../model/index.js';
import { fileOf } from '../testing/model-of.js';
import { type Judgement, Lifetimes } from './index.js';

/** The judgement on a class of a small project, whose files are given by their paths. */
function judged(files: Readonly<Record<string, string>>, name: string): Judgement {
  const modules = Object.entries(files).map(([path, text]) =>
    summarise(fileOf(text, path), { lifetimes: true }),
  );
  // As the project gets them: through JSON.
  const summaries: typeof modules = JSON.parse(JSON.stringify(modules));
  for (const module of summaries) {
    const summary = module.classes.find((each) => each.name === name);
    if (summary) return new Lifetimes(summaries).lifetimeOf({ module, summary });
  }
  throw new Error(`there is no class ${name}`);
}

/** Lifetime and number of a class, beside an empty second file: a project and not a file alone. */
function answer(text: string, name: string, more: Readonly<Record<string, string>> = {}): string {
  const { lifetime, number } = judged({ 'pkg/__init__.py': '', 'pkg/app.py': text, ...more }, name);
  return `${lifetime} ${number}`;
}

test('made at module level, or for a class body, a default or a decorator: the process', () => {
  assert.equal(answer('class C: pass\nTHE = C()\n', 'C'), 'process one');
  assert.equal(answer('class C: pass\nclass D:\n    part = C()\n', 'C'), 'process one');
  assert.equal(answer('class C: pass\ndef f(x=C()):\n    return x\n', 'C'), 'process few');
  assert.equal(answer('class C: pass\n@C()\ndef f():\n    pass\n', 'C'), 'process few');
});

test('made once by a function that the module runs, for a variable of the module', () => {
  const text = `
class C: pass
THE = None
def init():
    global THE
    THE = C()
init()
`;
  assert.equal(answer(text, 'C'), 'process one');
});

test('a variable of the module that another function sets to None ends before the process does', () => {
  const text = `
class C: pass
THE = None
def open_it():
    global THE
    THE = C()
def close_it():
    global THE
    THE = None
`;
  assert.equal(answer(text, 'C'), 'task few');
});

test('a local of a function that is called again and again: its call', () => {
  const text = `
class C: pass
def handle(item):
    part = C()
    return part.size
for item in range(10):
    handle(item)
`;
  assert.equal(answer(text, 'C'), 'call many');
});

test('a local of the entry of a program: the program', () => {
  const text = `
class C: pass
def main():
    part = C()
    part.run()
if __name__ == '__main__':
    main()
`;
  assert.equal(answer(text, 'C'), 'script one');
});

test('a console script of the set-up is an entry', () => {
  const setup = `
from setuptools import setup
setup(entry_points={'console_scripts': ['tool = pkg.app:run']})
`;
  const text = 'class C: pass\ndef run():\n    part = C()\n    part.go()\n';
  assert.equal(answer(text, 'C', { 'setup.py': setup }), 'script one');
});

test('a command of click, and one of its groups, is an entry', () => {
  const text = `
import click
class C: pass
class D: pass
@click.group()
def cli():
    c = C()
    c.go()
@cli.command('x')
def x():
    d = D()
    d.go()
`;
  assert.equal(answer(text, 'C'), 'script one');
  assert.equal(answer(text, 'D'), 'script one');
});

test('an attribute lives as long as its owner, however far up that is', () => {
  const text = `
class Part: pass
class Owner:
    def __init__(self):
        self.part = Part()
class Whole:
    def __init__(self):
        self.set_up()
    def set_up(self):
        self.owner = Owner()
THE = Whole()
`;
  assert.equal(answer(text, 'Part'), 'process one');
});

test('the owner that only users make leaves it to them', () => {
  const text = 'class Part: pass\nclass Owner:\n    def __init__(self):\n        self.part = Part()\n';
  assert.equal(answer(text, 'Part'), 'library unknown');
  assert.equal(answer(text, 'Owner'), 'library unknown');
});

test('what an event sets in an owner that lasts is replaced by the next one', () => {
  const text = `
class Part: pass
class Owner:
    def __init__(self, button):
        button.clicked.connect(self.on_click)
    def on_click(self):
        self.part = Part()
THE = Owner(None)
`;
  assert.equal(answer(text, 'Part'), 'task many');
});

test('what is made only where there was nothing stays', () => {
  const text = `
class Part: pass
class Owner:
    part = None
    def __init__(self, button):
        button.clicked.connect(self.on_click)
    def on_click(self):
        if self.part is None:
            self.part = Part()
THE = Owner(None)
`;
  assert.equal(judged({ 'a.py': text, 'b.py': '' }, 'Part').lifetime, 'process');
});

test('elements last as long as their container, unless something takes them out', () => {
  const grows = `
class Part: pass
class Owner:
    def __init__(self, button):
        self.parts = []
        button.clicked.connect(self.on_click)
    def on_click(self):
        self.parts.append(Part())
THE = Owner(None)
`;
  const shrinks = grows.replace('THE =', '    def forget(self):\n        self.parts.pop()\nTHE =');
  assert.equal(answer(grows, 'Part'), 'process many');
  assert.equal(answer(shrinks, 'Part'), 'task many');
});

test('what a function returns lives with those who call it', () => {
  const text = `
class C: pass
def make():
    c = C()
    return c
THE = make()
`;
  assert.equal(answer(text, 'C'), 'process one');
  // Nothing in the project calls it: users decide.
  assert.equal(answer(text.replace('THE = make()\n', ''), 'C'), 'library unknown');
});

test('a view that a property makes is gone after the expression', () => {
  const text = `
class View: pass
class Owner:
    @property
    def view(self):
        return View()
`;
  assert.equal(answer(text, 'View'), 'call many');
});

test('a class in a table is made where the table is called, in another file too', () => {
  const text = `
class One: pass
class Two: pass
TABLE = {'one': One, 'two': Two}
`;
  const use = `
from .app import TABLE
def handle(name):
    return TABLE[name]().size
while True:
    handle(input())
`;
  assert.equal(answer(text, 'Two', { 'pkg/use.py': use }), 'call many');
});

test('a class that a decorator enters in a table is made where the table is walked', () => {
  const text = `
TABLE = []
def register(each):
    TABLE.append(each)
    return each
@register
class One: pass
PARTS = [make() for make in TABLE]
`;
  assert.match(answer(text, 'One'), /^process /);
});

test('a class in a class attribute is made where that attribute is called', () => {
  const text = `
class Store: pass
class Owner:
    store_class = Store
    def __init__(self):
        self.store = self.store_class()
THE = Owner()
`;
  assert.equal(answer(text, 'Store'), 'process one');
});

test('a class that is handed to something that cannot be followed: unknown', () => {
  const text = 'import other\nclass C: pass\nother.register(C)\n';
  assert.equal(answer(text, 'C'), 'unknown unknown');
});

test('an instance of a subclass is an instance of the class', () => {
  const text = 'class Base: pass\nclass Derived(Base): pass\nTHE = Derived()\n';
  assert.equal(answer(text, 'Base'), 'process one');
});

test('what the library makes of classes that derive from its own', () => {
  const text = `
from http.server import BaseHTTPRequestHandler
class Part: pass
class Handler(BaseHTTPRequestHandler):
    def setup(self):
        self.part = Part()
`;
  assert.equal(answer(text, 'Handler'), 'task many');
  assert.equal(answer(text, 'Part'), 'task many');
});

test('tests and examples do not count', () => {
  const text = 'class C: pass\n';
  const use = 'from pkg.app import C\nTHE = C()\n';
  assert.equal(answer(text, 'C', { 'tests/test_app.py': use, 'examples/use.py': use }), 'library unknown');
});

test('objects that keep each other live as long as what keeps one of them', () => {
  const text = `
class Child:
    def __init__(self, parent):
        self.parent = Parent(self)
class Parent:
    def __init__(self, child):
        self.child = Child(self)
def main():
    parent = Parent(None)
    parent.run()
if __name__ == '__main__':
    main()
`;
  assert.match(answer(text, 'Child'), /^script /);
  assert.match(answer(text, 'Parent'), /^script /);
});

test('answers do not depend on what is asked first', () => {
  const text = `
class A:
    def __init__(self):
        self.b = B(self)
class B:
    def __init__(self, a):
        self.a = a
        self.c = C(self)
class C:
    def __init__(self, b):
        self.b = b
    def again(self):
        return A().b.c
def main():
    a = A()
    a.b.c.again()
if __name__ == '__main__':
    main()
`;
  const module = summarise(fileOf(text, 'a.py'), { lifetimes: true });
  const answers = (order: readonly string[]): string[] => {
    const judge = new Lifetimes([module]);
    const found = order.map((name) => {
      const summary = module.classes.find((each) => each.name === name);
      assert.ok(summary);
      return `${name} ${judge.lifetimeOf({ summary, module }).lifetime}`;
    });
    return found.sort();
  };
  assert.deepEqual(answers(['A', 'B', 'C']), answers(['C', 'B', 'A']));
  assert.deepEqual(answers(['B', 'A', 'C']), answers(['A', 'C', 'B']));
});

test('as many places say long as short: short', () => {
  const text = `
class C: pass
THE = C()
def handle(item):
    return C().size
for item in range(10):
    handle(item)
`;
  assert.equal(answer(text, 'C'), 'call many');
});

test('one file alone does not show who uses it', () => {
  assert.equal(judged({ 'a.py': 'class C: pass\n' }, 'C').lifetime, 'unknown');
  assert.equal(judged({ 'a.py': 'class C: pass\nTHE = C()\n' }, 'C').lifetime, 'process');
});

test('every answer names its places', () => {
  const text = `class Part: pass
class Owner:
    def __init__(self):
        self.part = Part()
THE = Owner()
`;
  const { because } = judged({ 'a.py': text }, 'Part');
  assert.deepEqual(
    because.map(({ place, words }) => [place.path, text.slice(place.at.start, place.at.end), words]),
    [
      ['a.py', 'Part()', "kept in 'part' of a Owner"],
      ['a.py', 'Owner()', "kept in the module, as 'THE'"],
      ['a.py', 'Owner()', 'at import'],
    ],
  );
});
