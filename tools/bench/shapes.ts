/** Shapes of code that grow without end: what a program or a stranger may write, each in files of n parts. */

/** The files of a shape by path. */
export type Files = Readonly<Record<string, string>>;

export interface Shape {
  /** How many parts the smallest of the four sizes has. */
  readonly n: number;
  files(n: number): Files;
}

/** One file of n like parts, between a beginning and an end. */
function parts(n: number, part: (index: number) => string, before = '', after = ''): Shape {
  return {
    n,
    files: (count) => {
      const pieces = Array.from({ length: count }, (_, index) => part(index));
      return { 'shape.py': `${before}${pieces.join('')}${after}` };
    },
  };
}

/** n modules, each made of its number and their count. */
function modules(n: number, text: (index: number, count: number) => string): Shape {
  return {
    n,
    files: (count) => {
      const names = Array.from({ length: count }, (_, index) => index);
      return Object.fromEntries(names.map((index) => [`m${index}.py`, text(index, count)]));
    },
  };
}

const init = '    def __init__(self';

/** The shapes by name. */
export const shapes: Readonly<Record<string, Shape>> = {
  'subclasses in a chain, each with a close': parts(
    50,
    (i) => `class C${i + 1}(C${i}):\n    def close(self): pass\n`,
    'class C0:\n    def close(self): pass\n',
  ),
  'subclasses of one class': parts(
    150,
    (i) => `class D${i}(Base):\n    def close(self): self.x = None\n`,
    'class Base:\n    def close(self): pass\n',
  ),
  'classes that keep what is handed to them': parts(
    100,
    (i) =>
      `class E${i}:\n${init}, owner):\n        self.owner = owner\n        self.part = E${i + 1}(self)\n`,
  ),
  'methods of one class': parts(
    150,
    (i) => `    def m${i}(self):\n        return self.m${i + 1}()\n`,
    'class C:\n',
  ),
  'attributes of one class': parts(600, (i) => `        self.a${i} = []\n`, `class C:\n${init}):\n`),
  'attributes filled and read': parts(
    60,
    (i) =>
      `    def m${i}(self, x):\n        self.a${i} = []\n        self.a${i}.append(x)\n        return self.a${i}\n`,
    'class C:\n',
  ),
  'stores of one attribute': parts(800, (i) => `        self.a = [${i}]\n`, 'class C:\n    def f(self):\n'),
  'methods that store one attribute': parts(
    100,
    (i) => `    def m${i}(self, x):\n        self.a = x\n        self.a.append(x)\n`,
    `class C:\n${init}):\n        self.a = []\n`,
  ),
  'opens to one name': parts(750, () => 'x = open("a")\n'),
  'opens to names of their own': parts(800, (i) => `x${i} = open("a")\n`),
  'opens in one function': parts(50, () => '    x = open("a")\n    x.read()\n    x.close()\n', 'def f():\n'),
  'opens to names in one function': parts(
    40,
    (i) => `    x${i} = open("a")\n    x${i}.read()\n    x${i}.close()\n`,
    'def f():\n',
  ),
  'functions that open': parts(
    240,
    (i) => `def f${i}():\n    x = open("a")\n    g(x)\n    return x.read()\n`,
  ),
  'functions that hand on': parts(640, (i) => `def f${i}(x):\n    return f${i + 1}(x)\n`),
  'with statements in one function': parts(
    480,
    (i) => `    with open("a") as x${i}:\n        g(x${i})\n`,
    'def f():\n',
  ),
  'with statements in one another': {
    n: 10,
    files: (n) => ({
      'shape.py': `${Array.from({ length: n }, (_, i) => `${' '.repeat(i)}with open("a") as x${i}:\n`).join('')}${' '.repeat(n)}pass\n`,
    }),
  },
  'ifs in one another': {
    n: 12,
    files: (n) => ({
      'shape.py': `x = open("a")\n${Array.from({ length: n }, (_, i) => `${' '.repeat(i)}if x:\n`).join('')}${' '.repeat(n)}x.close()\n`,
    }),
  },
  'ifs one after the other': parts(
    750,
    (i) => `    if a${i}:\n        x = ${i}\n`,
    'def f():\n    y = open("a")\n',
    '    y.close()\n',
  ),
  'elif after elif': parts(
    150,
    (i) => `    elif a == ${i}:\n        x = open("a")\n`,
    'def f(a):\n    if a:\n        pass\n',
  ),
  'tries one after the other': parts(
    180,
    (i) => `    try:\n        g${i}()\n    except E as e:\n        x = e\n    finally:\n        h()\n`,
    'def f():\n    y = open("a")\n',
  ),
  'excepts that keep': parts(
    400,
    (i) => `    except E${i} as e:\n        self.e${i} = e\n`,
    'def f(self):\n    try:\n        g()\n',
  ),
  'loops one after the other': parts(
    100,
    (i) => `    for x${i} in y:\n        z.append(x${i})\n`,
    'def f(y):\n    z = []\n',
  ),
  'lambdas in one another': { n: 12, files: (n) => ({ 'shape.py': `f = ${'lambda x: '.repeat(n)}x\n` }) },
  'functions in one another': {
    n: 10,
    files: (n) => ({
      'shape.py': `${Array.from({ length: n }, (_, i) => `${' '.repeat(i)}def f${i}(x${i}):\n`).join('')}${' '.repeat(n)}return x0\n`,
    }),
  },
  'lambdas one after the other': parts(600, (i) => `b.connect(lambda: self.x${i})\n`),
  'a chain of assignments': parts(200, () => 'a = ', '', '1\n'),
  'assignments from name to name': parts(500, (i) => `a${i + 1} = a${i}\n`, 'a0 = open("a")\n'),
  'assignments to one name': parts(250, (i) => `a = f(a, ${i})\n`, 'a = []\n'),
  'a chain of attributes': parts(200, (i) => `.a${i}`, 'x = y', '\n'),
  'a chain of calls': parts(100, (i) => `.a${i}()`, 'x = y', '\n'),
  'a chain of signs': parts(200, (i) => ` + a${i}`, 'x = y', '\n'),
  'a long list': parts(6000, (i) => `${i}, `, 'x = [', ']\n'),
  'a long table': parts(2800, (i) => `"k${i}": ${i}, `, 'x = {', '}\n'),
  'a long call': parts(3000, (i) => `a${i}=x, `, 'f(', ')\n'),
  'one long line of statements': parts(1200, (i) => `x${i} = len(y); `, '', '\n'),
  'names in one scope': parts(800, (i) => `v${i} = ${i}\n`),
  'global caches': parts(200, (i) => `C${i} = {}\ndef g${i}(k):\n    C${i}[k] = 1\n`),
  'one global cache': parts(450, (i) => `def g${i}(k):\n    C[k] = ${i}\n`, 'C = {}\n'),
  'cached functions': parts(
    240,
    (i) => `@lru_cache(maxsize=None)\ndef c${i}(x):\n    return x\n`,
    'from functools import lru_cache\n',
  ),
  'cached methods': parts(
    200,
    (i) => `    @lru_cache(None)\n    def c${i}(self):\n        return 1\n`,
    'from functools import lru_cache\nclass C:\n',
  ),
  'imports of one module': parts(1800, (i) => `from m import n${i}\n`),
  'ignore comments and findings': parts(
    300,
    (i) => `r${i} = weakref.ref(self.m)  # heaplint: ignore[name-${i % 50}]\n`,
    'import weakref\nclass S:\n    def m(self): pass\nself = S()\n',
  ),
  'ignore comments on lines of their own': parts(800, () => '# heaplint: ignore[x]\n', '', 'x = 1\n'),
  'comments that silence all, in one class': parts(
    200,
    (i) => `    def m${i}(self):  # heaplint: ignore\n        weakref.ref(self.m0)\n`,
    'import weakref\nclass C:\n',
  ),
  'findings on one line': parts(
    120,
    () => 'weakref.ref(self.f); ',
    'import weakref\nclass C:\n    def f(self):\n        ',
    '\n',
  ),
  'findings on one line of other letters': parts(
    120,
    () => '"𝒳é"; weakref.ref(self.f); ',
    'import weakref\nclass C:\n    def f(self):\n        ',
    '\n',
  ),
  'a long name': {
    n: 30000,
    files: (n) => ({ 'shape.py': `class ${'é'.repeat(n)}:\n    ${'ñ'.repeat(n)} = []\n` }),
  },
  'a long string': {
    n: 160000,
    files: (n) => ({ 'shape.py': `x = "${'a %s '.repeat(n / 5)}"\ny = x % 1\n` }),
  },
  'blanks in a comment': {
    n: 200000,
    files: (n) => ({ 'shape.py': `x = 1  # heaplint: ignore[a${' '.repeat(n)}b]\n` }),
  },
  'broken lines': parts(300, (i) => `def f${i}(:\n    x = )\n`),
  'modules that import one another in a circle': modules(60, (i, n) => {
    const next = (i + 1) % n;
    return `from m${next} import C${next}\nclass C${i}:\n${init}):\n        self.p = C${next}(self)\n`;
  }),
  'modules with everything of the next': modules(
    40,
    (i, n) => `from m${(i + 1) % n} import *\nclass C${i}(D): pass\n`,
  ),
  'modules whose classes derive from the next': modules(60, (i, n) => {
    return i + 1 === n
      ? `class C${i}: pass\n`
      : `from m${i + 1} import C${i + 1}\nclass C${i}(C${i + 1}):\n    def close(self): pass\n`;
  }),
  'modules of one name': {
    n: 120,
    files: (n) =>
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `p${i}/m.py`,
          'from m import C\nclass C(C):\n    def close(self): pass\n',
        ]),
      ),
  },
  'modules that hand themselves to one class': modules(60, (i) => {
    if (i === 0) return `class H:\n${init}, owner):\n        self.owner = owner\n`;
    return `from m0 import H\nclass C${i}:\n${init}):\n        self.h = H(self)\n    def close(self): pass\n`;
  }),
};
