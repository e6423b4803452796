/**
 * What is known of a call: rows of the libraries, completed by the digest of the stubs. The rows are read once, when the
 * first question comes. Every answer is total: undefined where nothing is known, and nothing throws.
 */
import { type Answer, answersOf, newInstance, partOf, statedAnswers, withClass } from './answers.js';
import { type Condition, type Fact, list } from './facts.js';
import { bareName, isPart, withoutPart } from './signature.js';
import {
  attributeTypes,
  classFact,
  classLine,
  className,
  type FunctionFact,
  functionFact,
  isSmallClass,
  methodFact,
} from './stubs.js';
import { isMethod, rowName, type Told, toldOfCall, toldOfEnd } from './told.js';

export type { Answer } from './answers.js';

/** An argument that stays held after the call. */
export interface Keep {
  /** Without stars; `self` for what the method is called on, `result` for what the call answers. */
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
  /** What the arguments of the call that makes it must be for it to need closing at all, and for `whenDropped` to be true. */
  readonly closedIf: readonly Condition[];
  readonly droppedIf: readonly Condition[];
  /** `with` on it does something else than closing. */
  readonly withKeepsOpen: boolean;
}

const HOLDS_NOTHING: Told = {
  facts: [{ borrows: 'the rest' }],
  parameters: undefined,
  module: 'builtins',
};

const MOST_REMEMBERED = 10_000;
/** By name of the function or class, then by method; null where nothing is known. */
const calls = new Map<string, Map<string, CallFacts | null>>();

/**
 * What is known of a call: of a function or class by its qualified name, or of a method of a class. A row of a class
 * speaks for the classes below it too; calling a class asks its `__init__`.
 */
export function factsOfCall(name: string, method?: string): CallFacts | undefined {
  let ofName = calls.get(name);
  if (!ofName) {
    // A bound keeps the memory of a long run small.
    if (calls.size >= MOST_REMEMBERED) calls.clear();
    ofName = new Map();
    calls.set(name, ofName);
  }
  const key = method ?? '';
  let known = ofName.get(key);
  if (known === undefined) {
    known = (method === undefined ? factsOfName(name) : factsOfMethod(name, method)) ?? null;
    ofName.set(key, known);
  }
  return known ?? undefined;
}

/** How instances of a class end, or what a function of that name answers; undefined for what has no end. */
export function endOf(name: string): EndFacts | undefined {
  for (const owner of [rowName(name), ...classLine(name)]) {
    const fact = toldOfEnd(owner)?.facts.find(({ closedBy }) => closedBy !== undefined);
    if (fact) return endFacts(fact);
  }
  const ends = classFact(name)?.ends ?? [];
  return ends.length > 0 ? endFacts({ closedBy: ends }) : undefined;
}

function endFacts(fact: Fact): EndFacts {
  return {
    closedBy: fact.closedBy ?? [],
    whenDropped: fact.whenDropped,
    since: fact.since,
    closedIf: fact.closedIf ?? [],
    droppedIf: fact.droppedIf ?? [],
    withKeepsOpen: fact.withKeepsOpen === true,
  };
}

/** What an attribute or property of a class, or a variable of a module, holds. Empty where nothing is known. */
export function attributeAnswers(of: string, attribute: string): readonly Answer[] {
  return answersOf(attributeTypes(of, attribute), of);
}

function factsOfName(name: string): CallFacts | undefined {
  const defined = rowName(name);
  if (className(defined) !== undefined) return construction(defined);
  const dot = defined.lastIndexOf('.');
  const owner = className(defined.slice(0, dot));
  if (owner !== undefined) return factsOfMethod(owner, defined.slice(dot + 1));
  const stub = functionFact(defined);
  const told = toldOfCall(defined) ?? toldOfModule(defined.slice(0, dot));
  if (told || stub) return withEnd(defined, merged(told, stub, undefined, isMethod(defined)));
  // Of a class that no stub has, a row may tell the end.
  return toldOfEnd(defined) && withEnd(defined, merged(undefined, undefined, undefined, false));
}

/** The row of all functions of a module, or of the one that it is the part in C of. */
function toldOfModule(module: string): Told | undefined {
  return toldOfCall(`${module}.*`) ?? (module[0] === '_' ? toldOfCall(`${module.slice(1)}.*`) : undefined);
}

/** What has an end, and no class that is known, is an instance of what its maker is called. */
function withEnd(defined: string, facts: CallFacts): CallFacts {
  const hasEnd = facts.returns.length === 0 && endOf(defined) !== undefined;
  return hasEnd ? { ...facts, returns: [newInstance(defined, [])] } : facts;
}

function construction(defined: string): CallFacts {
  const stub = methodFact(defined, '__init__') ?? methodFact(defined, '__new__');
  const facts = merged(constructorOf(defined), stub && { ...stub, result: [] }, undefined, false);
  if (isSmallClass(defined)) return { ...facts, returns: [{ kind: 'small' }] };
  const keeps = facts.keeps.map((keep) =>
    keep.parameter === 'self' ? { ...keep, parameter: 'result' } : keep,
  );
  const elements = facts.returns.filter((answer) => answer.kind === 'copy').map(({ of }) => partOf(of));
  return { ...facts, keeps, returns: [newInstance(defined, elements.length > 0 ? [elements] : [])] };
}

/** The row of the constructor of a class, or of the nearest base that has one. */
function constructorOf(defined: string): Told | undefined {
  for (const owner of classLine(defined)) {
    const told = toldOfCall(owner);
    if (told) return told;
  }
  return undefined;
}

function factsOfMethod(owner: string, method: string): CallFacts | undefined {
  const stub = methodFact(owner, method);
  if (method === '__init__') return initialising(owner, stub);
  const told = toldOfMethod(owner, method);
  // What cannot change cannot keep: methods of text and numbers hold nothing of their arguments.
  const known = told ?? (isSmallClass(owner) ? HOLDS_NOTHING : undefined);
  return known || stub ? merged(known, stub, owner, stub?.binding !== 'static') : undefined;
}

function toldOfMethod(className: string, method: string): Told | undefined {
  for (const owner of classLine(rowName(className))) {
    const told = toldOfCall(`${owner}.${method}`) ?? toldOfCall(`${owner}.*`);
    if (told) return told;
  }
  return undefined;
}

/** What a constructor keeps in its result is in `self` where a class below calls it. */
function initialising(owner: string, stub: FunctionFact | undefined): CallFacts | undefined {
  const told = constructorOf(rowName(owner));
  if (!told && !stub) return undefined;
  const facts = merged(told, stub, owner, true);
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
  isBound: boolean,
): CallFacts {
  const facts = told?.facts ?? [];
  const parameters = told?.parameters ?? stub?.parameters ?? [];
  const stated = facts.flatMap((fact) => statedAnswers(fact, told?.module ?? ''));
  const typed = answersOf(stub?.result ?? [], receiver, stub?.name);
  const drops = facts.find((fact) => fact.drops !== undefined)?.drops;
  return {
    parameters,
    keeps: facts.flatMap((fact) => keepsOf(fact, isBound)),
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
    isPart: isPart(written),
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
