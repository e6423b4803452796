/**
 * What is known of a call: rows of the libraries, completed by the digest of the stubs. The rows are read once, when the
 * first question comes. Every answer is total: undefined where nothing is known, and nothing throws.
 */
import type { Fact, Row } from './facts.js';
import { libraries } from './library/index.js';
import { bareName, readSignature } from './signature.js';
import {
  attributeTypes,
  type ClassFact,
  classFact,
  classLine,
  definedAs,
  type FunctionFact,
  functionFact,
  isSmallClass,
  methodFact,
  type StubType,
  type StubTypes,
} from './stubs.js';

/** An argument that stays held after the call. */
export interface Keep {
  /** Without stars; `self` for what the method is called on. */
  readonly parameter: string;
  /** It is the elements of the argument that are held, and not the argument itself. */
  readonly isPart: boolean;
  /** The receiver, what the call answers, a table that lives as long as the process, or another argument. */
  readonly in: 'self' | 'result' | 'root' | { readonly parameter: string };
  /** `element`, `key`, or the name of an attribute of the holder; undefined where nobody has said. */
  readonly as: string | undefined;
  readonly strength: 'strong' | 'weak';
  /** The hold is weak for bound methods, and strong for all else. */
  readonly onlyMethodsWeak: boolean;
  /** When it ends by itself: `called`, `done`, `returned`. */
  readonly until: string | undefined;
  /** Signatures of what takes it out again. */
  readonly undoneBy: readonly string[];
}

/** What a call answers: alternatives. */
export type Answer =
  /** An instance of a class; `isNew` where each call makes one. */
  | {
      readonly kind: 'instance';
      readonly class: string;
      readonly isNew: boolean;
      readonly elements: readonly (readonly Answer[])[];
    }
  /** What the method was called on. */
  | { readonly kind: 'self' }
  | { readonly kind: 'argument'; readonly parameter: string }
  /** An element of what the method was called on (`self`), or of an argument. */
  | { readonly kind: 'part'; readonly of: string }
  /** A new object of the class of an argument (or of the receiver, `self`) with the same parts; `isDeep` with copies of them. */
  | { readonly kind: 'copy'; readonly of: string; readonly isDeep: boolean }
  /** Small, and holds nothing. */
  | { readonly kind: 'small' }
  /** It always raises. */
  | { readonly kind: 'never' };

export interface CallFacts {
  /** With stars, in order; empty where not even that is known. */
  readonly parameters: readonly string[];
  readonly keeps: readonly Keep[];
  /** Parameters that are looked at during the call only. */
  readonly borrows: readonly string[];
  readonly closes: readonly string[];
  readonly starts: readonly string[];
  /** Empty where nothing is known. Of a coroutine it is what `await` gives, of a context manager what `with` gives. */
  readonly returns: readonly Answer[];
  readonly kind: FunctionFact['kind'];
  /** What the receiver lets go of: `all`, `one` of its elements, `some`, or a parameter that names it. */
  readonly drops: string | undefined;
  readonly suspends: boolean;
  /** Somebody has said where the arguments go: one that is in no list is borrowed. Without, that is not known. */
  readonly isTold: boolean;
}

/** How an object ends. */
export interface EndFacts {
  readonly closedBy: readonly string[];
  readonly whenDropped: 'closed' | 'collected' | 'stays' | undefined;
  readonly since: string | undefined;
}

interface Told {
  readonly facts: readonly Fact[];
  readonly parameters: readonly string[] | undefined;
  readonly isMethod: boolean;
  /** The module that the names in the row are of. */
  readonly module: string;
}

/** The last part of a key that stands for every function of a module, or every method of a class. */
const ALL = '*';

const HOLDS_NOTHING: Told = {
  facts: [{ borrows: 'the rest' }],
  parameters: undefined,
  isMethod: true,
  module: 'builtins',
};

let table: ReadonlyMap<string, Told> | undefined;
const calls = new Map<string, CallFacts | undefined>();

/**
 * What is known of a call: of a function or class by its qualified name, or of a method of a class. A row of a class
 * speaks for the classes below it too; calling a class asks its `__init__`.
 */
export function factsOfCall(name: string, method?: string): CallFacts | undefined {
  const key = method === undefined ? name : `${name}.${method}`;
  if (calls.has(key)) return calls.get(key);
  const facts = method === undefined ? factsOfName(name) : factsOfMethod(name, method);
  calls.set(key, facts);
  return facts;
}

/** How instances of a class end, or what a function of that name answers; undefined for what has no end. */
export function endOf(name: string): EndFacts | undefined {
  for (const owner of [definedAs(name) ?? name, ...classLine(name)]) {
    const fact = toldOf(owner)?.facts.find(({ closedBy }) => closedBy !== undefined);
    if (fact) return { closedBy: fact.closedBy ?? [], whenDropped: fact.whenDropped, since: fact.since };
  }
  const ends = classFact(name)?.ends ?? [];
  return ends.length > 0 ? { closedBy: ends, whenDropped: undefined, since: undefined } : undefined;
}

/** What an attribute or property of a class, or a variable of a module, holds. Empty where nothing is known. */
export function attributeAnswers(of: string, attribute: string): readonly Answer[] {
  return answersOf(attributeTypes(of, attribute), of);
}

function factsOfName(name: string): CallFacts | undefined {
  const defined = rowName(name);
  const made = classFact(defined);
  const told = toldOf(defined);
  if (made || told?.facts.some(({ closedBy }) => closedBy !== undefined))
    return construction(defined, made, told);
  const dot = defined.lastIndexOf('.');
  const owner = classFact(defined.slice(0, dot));
  if (owner) return factsOfMethod(owner.name, defined.slice(dot + 1));
  const stub = functionFact(defined);
  const all = told ?? toldOf(`${defined.slice(0, dot)}.${ALL}`);
  return all || stub ? merged(all, stub, undefined) : undefined;
}

function construction(defined: string, made: ClassFact | undefined, own: Told | undefined): CallFacts {
  const told = own?.parameters ? own : constructorOf(defined);
  const stub = methodFact(defined, '__init__') ?? methodFact(defined, '__new__');
  const facts = merged(told, stub && { ...stub, result: [] }, undefined);
  // A function that makes what has no class of its own says what it answers.
  if (!made && facts.returns.length > 0) return facts;
  if (isSmallClass(defined)) return { ...facts, returns: [{ kind: 'small' }] };
  const elements = facts.returns.filter((answer) => answer.kind === 'copy').map(({ of }) => partOf(of));
  return { ...facts, returns: [newInstance(defined, elements.length > 0 ? [elements] : [])] };
}

function newInstance(name: string, elements: readonly (readonly Answer[])[]): Answer {
  return { kind: 'instance', class: name, isNew: true, elements };
}

function partOf(of: string): Answer {
  return { kind: 'part', of };
}

function constructorOf(defined: string): Told | undefined {
  for (const owner of classLine(defined)) {
    const told = toldOf(owner);
    if (told?.parameters) return told;
  }
  return undefined;
}

function factsOfMethod(className: string, method: string): CallFacts | undefined {
  const stub = methodFact(className, method);
  if (method === '__init__') return initialising(className, stub);
  const told = toldOfMethod(className, method);
  // What cannot change cannot keep: methods of text and numbers hold nothing of their arguments.
  const known = told ?? (isSmallClass(className) ? HOLDS_NOTHING : undefined);
  return known || stub ? merged(known && { ...known, isMethod: true }, stub, className) : undefined;
}

function toldOfMethod(className: string, method: string): Told | undefined {
  for (const owner of classLine(rowName(className))) {
    const told = toldOf(`${owner}.${method}`) ?? toldOf(`${owner}.${ALL}`);
    if (told) return told;
  }
  return undefined;
}

/** What a constructor keeps in its result is in `self` where a class below calls it. */
function initialising(className: string, stub: FunctionFact | undefined): CallFacts | undefined {
  const told = constructorOf(rowName(className));
  if (!told && !stub) return undefined;
  const facts = merged(told, stub, className);
  const keeps = facts.keeps.map((keep): Keep => (keep.in === 'result' ? { ...keep, in: 'self' } : keep));
  return { ...facts, keeps, returns: [{ kind: 'small' }] };
}

function isHolder(name: string): name is 'self' | 'result' | 'root' {
  return name === 'self' || name === 'result' || name === 'root';
}

function merged(
  told: Told | undefined,
  stub: FunctionFact | undefined,
  receiver: string | undefined,
): CallFacts {
  const facts = told?.facts ?? [];
  const parameters = told?.parameters ?? stub?.parameters ?? [];
  const stated = facts.flatMap((fact) => statedAnswers(fact, told?.module ?? ''));
  const typed = answersOf(stub?.result ?? [], receiver, stub?.name);
  const drops = facts.find((fact) => fact.drops !== undefined)?.drops;
  return {
    parameters,
    keeps: facts.flatMap((fact) => keepsOf(fact, told?.isMethod ?? false)),
    borrows: facts.flatMap(({ borrows }) => borrowed(borrows, facts, parameters)),
    closes: facts.flatMap(({ closes }) => list(closes)),
    starts: facts.flatMap(({ starts }) => list(starts)),
    returns: stated.length > 0 ? withClass(stated, typed) : typed,
    kind: stub?.kind ?? 'plain',
    drops,
    suspends: facts.some(({ suspends }) => suspends) || stub?.kind === 'coroutine',
    isTold: facts.some((fact) => saysWhere(fact)),
  };
}

/** A copy is of the class that the stubs tell, where they tell one. */
function withClass(stated: readonly Answer[], typed: readonly Answer[]): readonly Answer[] {
  const [only, ...others] = typed;
  if (only?.kind !== 'instance' || others.length > 0) return stated;
  const elements = stated.flatMap((answer) =>
    answer.kind === 'copy' && !answer.isDeep ? [partOf(answer.of)] : [],
  );
  const rest = stated.filter((answer) => answer.kind !== 'copy' || answer.isDeep);
  return elements.length > 0 ? [newInstance(only.class, [elements]), ...rest] : stated;
}

function saysWhere(fact: Fact): boolean {
  return [fact.keeps, fact.weak, fact.borrows, fact.closes, fact.starts, fact.drops].some(
    (one) => one !== undefined,
  );
}

function keepsOf(fact: Fact, isMethod: boolean): Keep[] {
  const holder = fact.in ?? (isMethod ? 'self' : 'result');
  const place = isHolder(holder) ? holder : { parameter: holder };
  const keep = (written: string, strength: Keep['strength']): Keep => ({
    parameter: withoutPart(written),
    isPart: written.startsWith(PART),
    in: place,
    as: fact.as,
    strength,
    onlyMethodsWeak: strength === 'weak' && fact.weakMethods === true,
    until: fact.until,
    undoneBy: list(fact.undoneBy),
  });
  return [
    ...list(fact.keeps).map((name) => keep(name, 'strong')),
    ...list(fact.weak).map((name) => keep(name, 'weak')),
  ];
}

const PART = 'part of ';
const COPY = 'copy of ';
const DEEP_COPY = 'deep copy of ';
const NEW = 'new ';

function withoutPart(written: string): string {
  return written.startsWith(PART) ? written.slice(PART.length) : written;
}

function list(names: Fact['keeps']): readonly string[] {
  return names === undefined ? [] : typeof names === 'string' ? [names] : names;
}

/** `the rest`: every parameter that no other verb of the row names. */
function borrowed(
  names: Fact['borrows'],
  facts: readonly Fact[],
  parameters: readonly string[],
): readonly string[] {
  if (names !== 'the rest') return list(names);
  const others = facts.flatMap(({ keeps, weak, closes, starts }) =>
    [keeps, weak, closes, starts].flatMap(list),
  );
  const named = new Set(others.map((one) => withoutPart(one)));
  return parameters.map((one) => bareName(one)).filter((one) => one !== '' && !named.has(one));
}

function statedAnswers(fact: Fact, module: string): Answer[] {
  if (fact.returnsEach) {
    const elements = fact.returnsEach.map((one) => [statedAnswer(one, module)]);
    return [newInstance('builtins.tuple', elements)];
  }
  return list(fact.returns).map((one) => statedAnswer(one, module));
}

function statedAnswer(text: string, module: string): Answer {
  if (text === 'self') return { kind: 'self' };
  if (text === 'small' || text === 'nothing') return { kind: 'small' };
  if (text === 'never') return { kind: 'never' };
  if (text.startsWith(PART)) return { kind: 'part', of: text.slice(PART.length) };
  if (text.startsWith(COPY)) return { kind: 'copy', of: text.slice(COPY.length), isDeep: false };
  if (text.startsWith(DEEP_COPY)) return { kind: 'copy', of: text.slice(DEEP_COPY.length), isDeep: true };
  const isNew = text.startsWith(NEW);
  const name = isNew ? text.slice(NEW.length) : text;
  if (!isNew && !name.includes('.') && name[0] === name[0]?.toLowerCase())
    return { kind: 'argument', parameter: name };
  const qualified =
    definedAs(`${module}.${name}`) ?? definedAs(name) ?? (name.includes('.') ? name : `${module}.${name}`);
  return { kind: 'instance', class: qualified, isNew, elements: [] };
}

function answersOf(types: StubTypes, receiver: string | undefined, method?: string): readonly Answer[] {
  return types.map((type) => answerOf(type, receiver, method));
}

function answerOf(type: StubType, receiver: string | undefined, method: string | undefined): Answer {
  switch (type.kind) {
    case 'class':
      if (isSmallClass(type.name)) return { kind: 'small' };
      return {
        kind: 'instance',
        class: type.name,
        isNew: false,
        elements: type.elements.map((element) => answersOf(element, receiver)),
      };
    case 'self':
      // `__enter__` and `__iter__` that answer their own type answer themselves; `copy` does not.
      if (receiver === undefined || method?.endsWith('__')) return { kind: 'self' };
      return { kind: 'instance', class: receiver, isNew: false, elements: [] };
    case 'element':
      return { kind: 'part', of: 'self' };
    case 'argument':
      return { kind: 'argument', parameter: type.parameter };
    case 'never':
      return { kind: 'never' };
  }
}

function toldOf(defined: string): Told | undefined {
  table ??= readLibraries();
  return table.get(defined);
}

function readLibraries(): ReadonlyMap<string, Told> {
  const read = new Map<string, Told>();
  for (const { module, rows } of libraries) {
    for (const [key, row] of Object.entries(rows)) {
      const signature = readSignature(key);
      const name = rowName(`${module}.${signature.name}`);
      read.set(name, {
        facts: factsIn(row),
        parameters: signature.parameters,
        isMethod: isMethod(name),
        module,
      });
    }
  }
  return read;
}

/** Where a name is defined; a method stays one of the class that is named, even where a base defines it. */
function rowName(name: string): string {
  const dot = name.lastIndexOf('.');
  const owner = classFact(name.slice(0, dot));
  if (owner && !classFact(name)) return `${owner.name}${name.slice(dot)}`;
  return definedAs(name) ?? name;
}

function factsIn(row: Row): readonly Fact[] {
  return Array.isArray(row) ? row : [row as Fact];
}

/** Whether the name is of a method: what it is in is a class, or is written like one where no stub tells. */
function isMethod(name: string): boolean {
  const owner = name.slice(0, name.lastIndexOf('.'));
  if (classFact(owner)) return functionFact(name)?.binding !== 'static';
  if (functionFact(name)) return false;
  const last = owner.slice(owner.lastIndexOf('.') + 1);
  const head = last[0] ?? '';
  return head !== head.toLowerCase();
}
