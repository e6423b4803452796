import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, LibraryFacts, Names, Row } from '../facts.js';
import { bareName, readSignature } from '../signature.js';
import { classFact, classLine, definedAs, functionFact, isKnownModule, methodFact } from '../stubs.js';
import { groupOf, rowName } from '../told.js';
import { libraries } from './index.js';

interface Entry {
  readonly library: LibraryFacts;
  readonly key: string;
  readonly row: Row;
  readonly facts: readonly Fact[];
  readonly name: string;
  readonly parameters: readonly string[] | undefined;
}

const entries: readonly Entry[] = libraries.flatMap((library) => {
  return Object.entries(library.rows()).map(([key, row]) => {
    const { name, parameters } = readSignature(key);
    const facts = Array.isArray(row) ? row : [row as Fact];
    return { library, key, row, facts, name: `${library.module}.${name}`, parameters };
  });
});

function list(names: Names | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === 'string' ? [names] : names;
}

/** The parameters that the stubs have under a name, or undefined where they have no such name. */
function known(name: string): readonly string[] | undefined {
  if (name.endsWith('.*'))
    return definedAs(name.slice(0, -2)) || isKnownModule(name.slice(0, -2)) ? [] : undefined;
  if (classFact(name)) return (methodFact(name, '__init__') ?? methodFact(name, '__new__'))?.parameters ?? [];
  const dot = name.lastIndexOf('.');
  return (functionFact(name) ?? methodFact(name.slice(0, dot), name.slice(dot + 1)))?.parameters;
}

test('every library names what was read, and no row is there twice', () => {
  for (const { source, module } of libraries) assert.match(source, /\d|documentation/, module);
  // A class may have a row of its own beside that of its constructor.
  const names = entries.map(({ name, parameters }) => `${definedAs(name) ?? name}${parameters ? '()' : ''}`);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const owners = twice.filter((name) => !name.endsWith('()') || !isInherited(name.slice(0, -2)));
  assert.deepEqual(owners, []);
});

/** Whether a row of that name is one of a class that only inherits it: then it stands under the class, not the base. */
function isInherited(name: string): boolean {
  const under = entries.filter((entry) => (definedAs(entry.name) ?? entry.name) === name);
  return new Set(under.map((entry) => entry.name)).size === under.length;
}

test('every name and parameter is in the stubs, or its row names its source', () => {
  const faults: string[] = [];
  for (const { library, key, name, parameters, facts } of entries) {
    if (facts.some(({ source }) => source !== undefined)) continue;
    const stub = known(name);
    if (!stub) {
      // Of a library that no stub speaks of, the source of the library speaks.
      if (isKnownModule(library.module)) faults.push(`${name} is in no stub`);
      continue;
    }
    const names = new Set(stub.map((one) => bareName(one)));
    if (names.has('') && stub.includes('**')) continue;
    const strange = (parameters ?? [])
      .map((one) => bareName(one))
      .filter((one) => one !== '' && !names.has(one));
    if (strange.length > 0) faults.push(`${key}: ${strange.join(', ')}; the stub has ${stub.join(', ')}`);
  }
  assert.equal(faults.join('\n'), '');
});

test('every row speaks of parameters of its own signature', () => {
  const faults: string[] = [];
  for (const { key, name, parameters, facts } of entries) {
    if (name.endsWith('*')) continue;
    const own = new Set((parameters ?? []).map((one) => bareName(one)));
    for (const spoken of facts.flatMap((fact) => spokenOf(fact))) {
      if (!own.has(spoken) && spoken !== 'self' && spoken !== 'result')
        faults.push(`${key} has no ${spoken}`);
    }
  }
  assert.equal(faults.join('\n'), '');
});

/** The parameters that a fact names. */
function spokenOf(fact: Fact): string[] {
  const given = [fact.keeps, fact.weak, fact.closes, fact.starts].flatMap(list);
  const borrowed = fact.borrows === 'the rest' ? [] : list(fact.borrows);
  const holder = ['self', 'result', 'root', undefined].includes(fact.in) ? [] : [fact.in ?? ''];
  const answers = [...list(fact.returns), ...(fact.returnsEach ?? [])].filter((one) =>
    /^(part|copy|deep copy) of /.test(one),
  );
  return [...given, ...borrowed, ...holder, ...answers].map((one) =>
    one.replace(/^(part|copy|deep copy) of /, ''),
  );
}

test('every row stands in a library of the group that its name is defined in, where questions find it', () => {
  const faults = entries.filter(({ name, library }) => groupOf(rowName(name)) !== groupOf(library.module));
  assert.deepEqual(
    faults.map(({ name }) => `${name} is defined as ${rowName(name)}`),
    [],
  );
});

test('what undoes is there too', () => {
  const names = new Set(entries.flatMap(({ name }) => [name, ofClass(name)]));
  const faults: string[] = [];
  for (const { library, key, name, facts } of entries) {
    // Calling what the call answered.
    if (facts.some(({ undoneBy }) => undoneBy === 'result()')) continue;
    for (const undoing of facts.flatMap(({ undoneBy }) => list(undoneBy))) {
      if (!undoings(library, name, undoing).some((one) => names.has(one) || known(one) !== undefined)) {
        faults.push(`${key}: there is no ${undoing}`);
      }
    }
  }
  assert.equal(faults.join('\n'), '');
});

/** The name with the class where that is defined. */
function ofClass(name: string): string {
  const dot = name.lastIndexOf('.');
  return `${classFact(name.slice(0, dot))?.name ?? name.slice(0, dot)}${name.slice(dot)}`;
}

/** The full names that the signature of an undoing may mean: of the same class or its bases, of the module, of the result. */
function undoings(library: LibraryFacts, name: string, undoing: string): string[] {
  const { name: short } = readSignature(undoing);
  const owner = name.slice(0, name.lastIndexOf('.'));
  if (short.startsWith('result.')) {
    const answer =
      entries.find((entry) => entry.name === name)?.facts.flatMap(({ returns }) => list(returns)) ?? [];
    const classes = answer.map((one) => one.replace(/^new /, ''));
    return classes.map(
      (one) => `${one.includes('.') ? one : `${library.module}.${one}`}.${short.slice('result.'.length)}`,
    );
  }
  // A constructor is undone by a method of the class that it makes.
  const classes = [...classLine(name), ...classLine(owner)];
  return [...classes.map((one) => `${one}.${short}`), `${library.module}.${short}`];
}
