import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { importsIn } from './layers/imports.js';
import { faultOfImport, isInLayer } from './layers/layers.js';

const root = fileURLToPath(new URL('../', import.meta.url));

function faults(path: string, source: string): (string | undefined)[] {
  return importsIn(source).map((found) => faultOfImport(path, found));
}

test('every import follows the table of layers', async () => {
  const paths = (await glob('{src,rules}/**/*.ts', { cwd: root })).sort();
  assert.ok(paths.length > 0);
  assert.deepEqual(
    paths.filter((path) => !isInLayer(path)),
    [],
  );
  const found = paths.flatMap((path) => faults(path, readFileSync(join(root, path), 'utf8')));
  assert.equal(found.filter((fault) => fault !== undefined).join('\n'), '');
});

test('imports are read in every form', () => {
  const source = `import type { A } from './a.js';
import { type B, type C } from "./b.js";
import {
  d,
  type E,
} from './d.js';
import './effect.js';
export * from './f.js';
const g = await import('./g.js');
type H = import('./h.js').H;
// The word import alone, or from './nothing.js', is no import.
`;
  assert.deepEqual(
    importsIn(source).map(({ from, line, typeOnly }) => [from, line, typeOnly]),
    [
      ['./a.js', 1, true],
      ['./b.js', 2, true],
      ['./d.js', 3, false],
      ['./effect.js', 7, false],
      ['./f.js', 8, false],
      ['./g.js', 9, false],
      ['./h.js', 10, false],
    ],
  );
});

test('an edge that the table does not list is a fault', () => {
  const edges: [path: string, source: string, fault: RegExp][] = [
    ['src/engine/run.ts', "import { groups } from '../../rules/index.js';", /may not import rules /],
    ['src/model/a.ts', "import { a } from '../rule/index.js';", /may not import src\/rule/],
    ['src/report/a.ts', "import { a } from '../rule/rule.js';", /only types of src\/rule/],
    ['src/report/a.ts', "import { readFile } from 'node:fs';", /package node:fs/],
    ['src/knowledge/a.ts', "import type { Node } from '../syntax/tree.js';", /may not import src\/syntax/],
    ['src/engine/a.ts', "import { a } from '../testing/cases.js';", /may not import src\/testing/],
    ['rules/caches/a.ts', "import b from './b.js';", /its neighbour/],
    ['rules/caches/a.ts', "import { a } from '../../src/judge/a.js';", /may not import src\/judge/],
    ['src/judge/a.ts', "import { a } from '../rule/index.js';", /only types of src\/rule/],
    ['src/project/a.ts', "import { a } from '../judge/index.js';", /may not import src\/judge/],
    ['rules/caches/a.ts', "import { a } from '../../src/rule/rule.js';", /index\.js only/],
    ['rules/caches/a.ts', "import { a } from '../../src/engine/run.js';", /may not import src\/engine/],
    ['rules/caches/a.ts', "import { a } from 'node:path';", /package node:path/],
  ];
  for (const [path, source, fault] of edges) assert.match(faults(path, source).join(), fault);
});

test('a folder that the table does not list is a fault', () => {
  assert.match(faults('src/common/a.ts', "import { a } from './b.js';").join(), /in no layer/);
  assert.match(faults('src/loose.ts', "import { a } from './engine/b.js';").join(), /in no layer/);
  assert.match(faults('rules/loose.ts', "import { a } from '../src/rule/index.js';").join(), /in no layer/);
  assert.match(faults('src/engine/a.ts', "import { a } from '../common/b.js';").join(), /in no layer/);
});

test('the edges that the table lists are none', () => {
  const edges: [path: string, source: string][] = [
    ['rules/caches/a.ts', "import { defineRule } from '../../src/rule/index.js';"],
    ['rules/index.ts', "import a from './caches/a.js';"],
    ['src/judge/a.ts', "import { a } from '../project/index.js';"],
    ['src/judge/a.ts', "import type { a } from '../rule/index.js';"],
    ['src/cli/entry.ts', "import { groups } from '../../rules/index.js';"],
    ['src/report/sarif/a.ts', "import type { Result } from '../../rule/result.js';"],
    ['src/engine/run.test.ts', "import { a } from '../cli/a.js';"],
  ];
  for (const [path, source] of edges) assert.deepEqual(faults(path, source), [undefined]);
});
