/**
 * What public type stubs say of the classes and functions of libraries: bases, members, what calls answer. Read out of
 * `stub-digest.ts`, which `npm run stubs` makes; a module of it is taken apart when something of it is asked, a member when it
 * is. Every question is total: a name that no stub has answers undefined, and nothing throws.
 *
 * The stubs speak of all versions and platforms at once: where they differ, an answer has the alternatives of all.
 */
import { MODULE_ALIASES, NAME_ALIASES, PYTHON_2_MODULES } from './modules.js';
import { own } from './own.js';
import digest from './stub-digest.js';
import { decodeModule, ENDS, type Entry, placesIn, readMember } from './stub-text.js';

/** One alternative of a type. */
export type StubType =
  /** An instance of a class, by its qualified name where it is defined; `elements` by place for a tuple, else at most one. */
  | { readonly kind: 'class'; readonly name: string; readonly elements: readonly StubTypes[] }
  /** An instance of the class that is asked, or of the one below it. */
  | { readonly kind: 'self' }
  /** What the class is generic in: an element of a container, the result of a future. */
  | { readonly kind: 'element' }
  /** The type of an argument; often, not always, the argument itself. */
  | { readonly kind: 'argument'; readonly parameter: string }
  /** The call always raises. */
  | { readonly kind: 'never' };

/** Alternatives; empty where the stubs do not say. */
export type StubTypes = readonly StubType[];

export interface FunctionFact {
  /** Qualified, where it is defined: `collections.abc.X` is `typing.X`. */
  readonly name: string;
  /** Without the first of a bound method; `*` alone before those by keyword only, `**` alone for more of these. */
  readonly parameters: readonly string[];
  /** What the call answers; of a coroutine what `await` gives, of a context manager what `with` gives. */
  readonly result: StubTypes;
  readonly kind: 'plain' | 'coroutine' | 'manager' | 'async manager';
  readonly binding: 'none' | 'instance' | 'class' | 'static';
}

export interface ClassFact {
  readonly name: string;
  /** Qualified names of the bases; without `object`. */
  readonly bases: readonly string[];
  /** `with` works on it, `async with` does. */
  readonly isManager: boolean;
  readonly isAsyncManager: boolean;
  /** Its methods that end it, the one to advise first: `close`. */
  readonly ends: readonly string[];
}

type Member = FunctionFact | { readonly name: string; readonly type: StubTypes };

/** Where the text of each module is in the digest, from the first question on. */
let places: ReadonlyMap<string, readonly [start: number, end: number]> | undefined;
const modules = new Map<string, ReadonlyMap<string, Entry> | undefined>();
const canonical = new Map<string, string | undefined>();
const classes = new Map<string, ClassFact | undefined>();
const lines = new Map<string, readonly string[]>();
const members = new Map<string, Member | undefined>();

/** How far re-exports and bases are followed. */
const DEPTH = 16;

/** Immutable and small, whatever their value is; text and bytes by what they usually are. */
const SMALL: ReadonlySet<string> = new Set([
  ...['str', 'int', 'float', 'bool', 'bytes', 'complex', 'None', 'range', 'slice', 'ellipsis'].map(
    (name) => `builtins.${name}`,
  ),
  ...['datetime.date', 'datetime.time', 'datetime.timedelta', 'datetime.tzinfo', 'decimal.Decimal'],
  ...['fractions.Fraction', 'uuid.UUID', 'enum.Enum', 'pathlib.PurePath', 'types.NoneType'],
]);

/** The qualified name under which a name is defined, after re-exports; undefined where no stub has it. */
export function definedAs(name: string): string | undefined {
  if (canonical.has(name)) return canonical.get(name);
  const found = locate(name, DEPTH);
  canonical.set(name, found);
  return found;
}

/** What a class is. Aliases and re-exports of it answer the same. */
export function classFact(name: string): ClassFact | undefined {
  const defined = definedAs(name);
  if (defined === undefined) return undefined;
  if (!classes.has(defined)) classes.set(defined, makeClassFact(defined));
  return classes.get(defined);
}

/** Where a class is defined; undefined for what is no class. */
export function className(name: string): string | undefined {
  const defined = definedAs(name);
  return defined !== undefined && entryOf(defined)?.index ? defined : undefined;
}

/** A class and its bases, nearest first; of what no stub has, the name alone. */
export function classLine(name: string): readonly string[] {
  let line = lines.get(name);
  if (!line) {
    const found = new Set<string>();
    addBases(name, found, DEPTH);
    line = [...found];
    lines.set(name, line);
  }
  return line;
}

/** What a function is, or a method by its full name: `threading.Thread.join`. */
export function functionFact(name: string): FunctionFact | undefined {
  const defined = definedAs(name);
  const member = defined === undefined ? undefined : memberOf(defined);
  return member && 'parameters' in member ? member : undefined;
}

/** A method of a class or of the nearest base that has it. `__init__` is the constructor. */
export function methodFact(className: string, method: string): FunctionFact | undefined {
  const member = inherited(className, method);
  return member && 'parameters' in member ? member : undefined;
}

/** What an attribute or property of a class holds, or a variable of a module: `sys.stdout`. Empty where nothing is known. */
export function attributeTypes(of: string, attribute: string): StubTypes {
  const member = inherited(of, attribute) ?? memberOf(definedAs(`${of}.${attribute}`) ?? '');
  return member && 'type' in member ? member.type : [];
}

/**
 * What a call of a function, a class or a method (by its full name) answers, before `await` or `with`: empty where nothing
 * is known.
 */
export function resultOf(name: string): StubTypes {
  const constructed = classFact(name);
  if (constructed) return [{ kind: 'class', name: constructed.name, elements: [] }];
  return functionFact(name)?.result ?? [];
}

/** Whether all that a type stands for is small and holds nothing: numbers, flags, text, None, members of an enum. */
export function isSmall(types: StubTypes): boolean {
  return types.length > 0 && types.every((type) => type.kind === 'class' && isSmallClass(type.name));
}

/** Whether instances of a class, by its qualified name, are small and hold nothing. */
export function isSmallClass(name: string): boolean {
  return SMALL.has(name) || classLine(name).some((base) => SMALL.has(base));
}

/** Whether a class has a method that ends it. */
export function hasEnd(name: string): boolean {
  return (classFact(name)?.ends.length ?? 0) > 0;
}

/** Whether the digest has a module of that name. */
export function isKnownModule(name: string): boolean {
  return isModule(name);
}

function locate(name: string, depth: number): string | undefined {
  if (depth === 0) return undefined;
  const [module, rest] = splitModule(name);
  const [head = '', ...parts] = rest.split('.');
  const found = module === undefined ? undefined : inModule(module, head, depth);
  if (found !== undefined) return parts.length === 0 ? found : inClass(found, parts);
  // Names of Python 2, which no stub has.
  const alias = own(NAME_ALIASES, name);
  return alias === undefined ? undefined : locate(alias, depth - 1);
}

/** The longest beginning that is a module of the digest, and what follows. */
function splitModule(name: string): [module: string | undefined, rest: string] {
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const module = moduleNamed(name.slice(0, dot));
    if (module !== undefined) return [module, name.slice(dot + 1)];
  }
  return [undefined, name];
}

/** The module of the digest that goes by a name: its own, or that of another version of Python. */
function moduleNamed(name: string): string | undefined {
  if (isModule(name)) return name;
  const other = own(MODULE_ALIASES, name) ?? own(PYTHON_2_MODULES, name);
  return isModule(other) ? other : undefined;
}

function isModule(name: string | undefined): boolean {
  places ??= placesIn(digest);
  return name !== undefined && places.has(name);
}

function textOf(module: string): string {
  places ??= placesIn(digest);
  const place = places.get(module);
  return place ? digest.slice(...place) : '';
}

function entriesOf(module: string): ReadonlyMap<string, Entry> {
  let entries = modules.get(module);
  if (!entries) {
    entries = decodeModule(textOf(module));
    modules.set(module, entries);
  }
  return entries;
}

function inModule(module: string, name: string, depth: number): string | undefined {
  const entries = entriesOf(module);
  const entry = entries.get(name);
  if (entry) return entry.target === undefined ? `${module}.${name}` : locate(entry.target, depth - 1);
  if (depth === 0) return undefined;
  // The last one first: where a platform decides, it is the one that is not Windows.
  for (const star of entries.get('*')?.members.toReversed() ?? []) {
    const found = inModule(star, name, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `Outer.Inner` and `Class.method`. A method of a base is defined as a method of the base. */
function inClass(owner: string, parts: readonly string[]): string | undefined {
  const [head = '', ...rest] = parts;
  for (const className of classLine(owner)) {
    const name = `${className}.${head}`;
    const entry = entryOf(name) ?? (memberText(className, head) === undefined ? undefined : name);
    if (entry !== undefined) return rest.length === 0 ? name : inClass(name, rest);
  }
  return undefined;
}

function entryOf(defined: string): Entry | undefined {
  const [module, rest] = splitModule(defined);
  return module === undefined ? undefined : entriesOf(module).get(rest);
}

function memberText(className: string, member: string): string | undefined {
  return entryOf(className)?.index?.get(member);
}

function addBases(name: string, line: Set<string>, depth: number): void {
  const defined = definedAs(name) ?? name;
  if (line.has(defined)) return;
  line.add(defined);
  if (depth > 0) for (const base of basesOf(defined)) addBases(base, line, depth - 1);
}

/** The bases of a class, by its defined name. */
function basesOf(defined: string): readonly string[] {
  const [module = ''] = splitModule(defined);
  return (entryOf(defined)?.bases ?? []).map((base) => qualified(base, module));
}

function makeClassFact(defined: string): ClassFact | undefined {
  if (!entryOf(defined)?.index) return undefined;
  const bases = basesOf(defined);
  const line = classLine(defined);
  const has = (method: string): boolean => line.some((owner) => memberText(owner, method) !== undefined);
  return {
    name: defined,
    bases,
    isManager: has('__exit__'),
    isAsyncManager: has('__aexit__'),
    ends: ENDS.filter(has),
  };
}

function inherited(className: string, member: string): Member | undefined {
  for (const owner of classLine(className)) {
    const found = memberOf(`${owner}.${member}`);
    if (found) return found;
  }
  return undefined;
}

/** A function or variable of a module, or a member of a class itself, by its defined name. */
function memberOf(defined: string): Member | undefined {
  if (members.has(defined)) return members.get(defined);
  const member = makeMember(defined);
  members.set(defined, member);
  return member;
}

function makeMember(defined: string): Member | undefined {
  const [module = ''] = splitModule(defined);
  const dot = defined.lastIndexOf('.');
  const owner = entryOf(defined.slice(0, dot));
  const text = owner?.index ? owner.index.get(defined.slice(dot + 1)) : entryOf(defined)?.text;
  if (text === undefined) return undefined;
  return readMember(text, defined, owner?.index !== undefined, (name) => qualified(name, module));
}

/** Names without a dot are builtins, names that begin with one of the module itself. */
function qualified(name: string, module: string): string {
  if (name[0] === '.') return `${module}${name}`;
  return name.includes('.') ? name : `builtins.${name}`;
}
