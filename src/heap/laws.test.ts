/** What must hold of values and states whatever the program, and of graphs whatever way the program is spelled. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { spelled, ways } from '../../tools/mutants/spellings.js';
import { cyclesOf } from '../ask/index.js';
import { PythonParser } from '../syntax/index.js';
import { definitionsOf } from '../testing/code-of.js';
import { graphOf } from './graph.js';
import { Certainty, Kind } from './object.js';
import { printGraph } from './print.js';
import { joinInto, Slots, UNSET } from './state.js';
import { Store } from './store.js';
import { Values } from './values.js';

const folder = fileURLToPath(new URL('../../test-cases/heap/', import.meta.url));
const cases = glob.sync('*.py', { cwd: folder }).sort();

/** Numbers below `end`, always the same ones. */
function numbers(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % end;
  };
}

test('joining values is associative, commutative and idempotent, also where they are cut off', () => {
  const values = new Values(0);
  const next = numbers(7);
  // Sets of up to 9 of 30 objects: two of them are often more than a value holds.
  const some = (): number => values.of(Array.from({ length: next(10) }, () => next(30)));
  for (let round = 0; round < 3000; round++) {
    const [a, b, c] = [some(), some(), some()];
    assert.equal(values.join(a, b), values.join(b, a));
    assert.equal(values.join(values.join(a, b), c), values.join(a, values.join(b, c)));
    assert.equal(values.join(a, a), a);
    assert.equal(values.join(values.join(a, b), b), values.join(a, b));
  }
});

test('joining states is associative, commutative and idempotent', () => {
  const store = new Store(0);
  const slots = new Slots(store, 4);
  for (let part = 0; part < 4; part++) slots.slot(7, part);
  const next = numbers(11);
  const value = (): number => (next(3) === 0 ? UNSET : store.values.of([10 + next(5), 10 + next(5)]));
  const state = (): number[] => Array.from({ length: 4 + next(5) }, value);
  const joined = (a: readonly number[], b: readonly number[]): number[] => {
    const into = [...a];
    joinInto(store, slots, into, [...b]);
    while (into.length < 8) into.push(UNSET);
    return into;
  };
  for (let round = 0; round < 2000; round++) {
    const [a, b, c] = [state(), state(), state()];
    assert.deepEqual(joined(a, b), joined(b, a));
    assert.deepEqual(joined(joined(a, b), c), joined(a, joined(b, c)));
    const both = joined(a, b);
    assert.equal(joinInto(store, slots, [...both], both), false);
    assert.equal(joinInto(store, slots, [...both], [...a]), false);
  }
});

test('a file that is interpreted twice gives the same graph', () => {
  for (const name of cases) {
    const text = readFileSync(folder + name, 'utf8');
    const print = (): string => {
      const definitions = definitionsOf(text);
      return printGraph(graphOf(definitions), definitions.tree);
    };
    assert.equal(print(), print(), name);
  }
});

/** The classes whose objects hold themselves for sure. */
function sureCycles(text: string): string {
  const graph = graphOf(definitionsOf(text));
  const found = new Set<string>();
  for (const { object, certainty } of cyclesOf(graph)) {
    const { kind, class: model } = graph.object(object);
    if (certainty <= Certainty.Stated && model) found.add(`${Kind[kind]} ${model.name}`);
  }
  return [...found].sort().join('; ');
}

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

for (const way of ways.filter((each) => each !== 'rename')) {
  test(`the spelling '${way}' changes no cycle`, () => {
    const changed: string[] = [];
    for (const name of cases) {
      const bytes = readFileSync(folder + name);
      const [other] = spelled([{ path: name, bytes }], way, parser);
      const before = sureCycles(bytes.toString('utf8'));
      const after = sureCycles(new TextDecoder().decode(other?.bytes));
      if (after !== before) changed.push(`${name}: ${before} became ${after}`);
    }
    assert.deepEqual(changed, []);
  });
}
