/** The rows of all libraries, by the names that they speak of. A library's rows are read when one of its names is asked. */
import type { Fact, LibraryFacts, Row } from './facts.js';
import { libraries } from './library/index.js';
import { readSignature } from './signature.js';
import { className, definedAs, functionFact } from './stubs.js';

/** A row that is read. */
export interface Told {
  readonly facts: readonly Fact[];
  /** Undefined where the row is of all methods of a class, or of a class that no call makes. */
  readonly parameters: readonly string[] | undefined;
  /** The module that the names in the row are of. */
  readonly module: string;
}

/** By group; of calls and of what has an end, by defined name. */
interface Rows {
  readonly calls: Map<string, Told>;
  readonly ends: Map<string, Told>;
}

const NONE: Rows = { calls: new Map(), ends: new Map() };
const read = new Map<string, Rows>();
let groups: ReadonlyMap<string, readonly LibraryFacts[]> | undefined;

/** The row of a call, by the name that `rowName` answers; `NAME.*` for the row of all functions or methods. */
export function toldOfCall(name: string): Told | undefined {
  return rowsOf(name).calls.get(name);
}

/** The row that says how a class, or what a function answers, ends; by the name that `rowName` answers. */
export function toldOfEnd(name: string): Told | undefined {
  const rows = rowsOf(name);
  return rows.ends.get(name) ?? rows.calls.get(name);
}

/** Where a name is defined; a method stays one of the class that is named, even where a base defines it. */
export function rowName(name: string): string {
  const dot = name.lastIndexOf('.');
  const owner = className(name.slice(0, dot));
  return owner === undefined ? (definedAs(name) ?? name) : `${owner}${name.slice(dot)}`;
}

/** The module in C behind another one has its name with an underscore more: they are one group. */
export function groupOf(name: string): string {
  const dot = name.indexOf('.');
  const top = dot < 0 ? name : name.slice(0, dot);
  return top[0] === '_' ? top.slice(1) : top;
}

function rowsOf(name: string): Rows {
  groups ??= grouped();
  const group = groupOf(name);
  let rows = read.get(group);
  if (!rows) {
    rows = readRows(groups.get(group));
    read.set(group, rows);
  }
  return rows;
}

function grouped(): ReadonlyMap<string, readonly LibraryFacts[]> {
  const found = new Map<string, LibraryFacts[]>();
  for (const library of libraries) {
    const group = groupOf(library.module);
    const before = found.get(group);
    if (before) before.push(library);
    else found.set(group, [library]);
  }
  return found;
}

function readRows(of: readonly LibraryFacts[] | undefined): Rows {
  if (!of) return NONE;
  const rows: Rows = { calls: new Map(), ends: new Map() };
  for (const { module, rows: written } of of) {
    for (const [key, row] of Object.entries(written())) {
      const { name: short, parameters } = readSignature(key);
      const name = rowName(`${module}.${short}`);
      const told = { facts: factsIn(row), parameters, module };
      const isCall = parameters !== undefined || short.endsWith('*');
      (isCall ? rows.calls : rows.ends).set(name, told);
    }
  }
  return rows;
}

/** A row as a list. */
export function factsIn(row: Row): readonly Fact[] {
  return Array.isArray(row) ? row : [row as Fact];
}

/** Whether a name is of a method: what it is in is a class, or is written like one where no stub tells. */
export function isMethod(name: string): boolean {
  const owner = name.slice(0, name.lastIndexOf('.'));
  if (className(owner) !== undefined) return functionFact(name)?.binding !== 'static';
  if (functionFact(name)) return false;
  const last = owner.slice(owner.lastIndexOf('.') + 1);
  const head = last[0] ?? '';
  return head !== head.toLowerCase();
}
