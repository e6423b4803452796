/** Cases of the heap, what an interpreter observes of them, and what of that the object graph lacks. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import glob from 'fast-glob';
import { graphOf, type HeapObject, Kind, type ObjectGraph } from '../../src/heap/index.js';
import { definitionsOf } from '../../src/testing/code-of.js';
import type { Python } from '../../src/testing/pythons.js';

const execute = promisify(execFile);
const folder = fileURLToPath(new URL('../../test-cases/heap/', import.meta.url));
const probe = fileURLToPath(new URL('../heap_truth.py', import.meta.url));

export interface HeapCase {
  readonly name: string;
  readonly path: string;
  /** `A -> B` for each strong hold of the graph, by labels. */
  readonly holds: ReadonlySet<string>;
  /** References that the case says are not in the graph so far. */
  readonly knownMisses: ReadonlySet<string>;
}

/** A reference between two objects, by their labels. */
export type Reference = readonly [from: string, to: string];

/** Every case of test-cases/heap, with its graph. */
export function heapCases(): HeapCase[] {
  return glob
    .sync('*.py', { cwd: folder })
    .sort()
    .map((name) => {
      const text = readFileSync(folder + name, 'utf8');
      const misses = [...text.matchAll(/# missing: (.+)$/gm)].map(([, miss = '']) => miss.trim());
      return {
        name,
        path: folder + name,
        holds: labelledHolds(graphOf(definitionsOf(text))),
        knownMisses: new Set(misses),
      };
    });
}

/** What an interpreter sees of the cases; undefined for those that it cannot import. */
export async function observe(
  python: Python,
  cases: readonly HeapCase[],
): Promise<(readonly Reference[] | undefined)[]> {
  const paths = cases.map(({ path }) => path);
  const { stdout } = await execute(python.command, ['-E', '-s', '-B', probe, ...paths], { timeout: 60_000 });
  const seen = JSON.parse(stdout) as (Reference[] | null)[];
  return seen.map((each) => each ?? undefined);
}

/** References that are no hold of the graph and no known miss, and how many holds nobody has seen. */
export function missingOn(
  { holds, knownMisses }: HeapCase,
  seen: readonly Reference[],
): { missing: string[]; surplus: number } {
  const edges = new Set(seen.map(([from, to]) => `${from} -> ${to}`));
  return {
    missing: [...edges].filter((edge) => !holds.has(edge) && !knownMisses.has(edge)),
    surplus: [...holds].filter((edge) => !edges.has(edge)).length,
  };
}

function labelledHolds(graph: ObjectGraph): Set<string> {
  const labels = new Set<string>();
  for (let id = 0; id < graph.size; id++) {
    const from = labelOf(graph, graph.object(id));
    if (from === undefined) continue;
    for (const hold of graph.holdsFrom(id)) {
      const to = hold.isWeak ? undefined : labelOf(graph, graph.object(hold.to));
      if (to !== undefined) labels.add(`${from} -> ${to}`);
    }
  }
  return labels;
}

/** The label that tools/heap_truth.py gives such objects; undefined for what is no object of the case. */
function labelOf(graph: ObjectGraph, object: HeapObject): string | undefined {
  switch (object.kind) {
    case Kind.Self:
    case Kind.Instance:
      return object.class?.name;
    case Kind.Class:
      return `class ${object.class?.name}`;
    case Kind.Method: {
      const base = graph.object(object.base);
      return `method ${base.class?.name ?? base.name}.${object.name}`;
    }
    case Kind.Function:
      return `function ${graph.functionOf(object)?.name || '<lambda>'}`;
    case Kind.Frame:
      return `frame ${graph.functionOf(object)?.name ?? '<genexpr>'}`;
    case Kind.Container:
    case Kind.Result:
      return object.name?.split('.').at(-1);
    default:
      return undefined;
  }
}
