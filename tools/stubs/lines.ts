/** The lines of the digest: one for each function, method, attribute. `src/knowledge/stub-text.ts` tells their form. */
import { ENDS, LETTERS } from '../../src/knowledge/stub-text.js';
import type { Declared, FunctionStub, ModuleStub } from './declare.js';
import { bare, type Library, type Place, type Type, type Types } from './resolve.js';
import type { Measure } from './sources.js';

const letterOf: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).map(([letter, name]) => [`builtins.${name}`, letter]),
);

/** Special methods whose being there, or whose result, says something about how long things live. */
const SPECIAL_METHODS: ReadonlySet<string> = new Set([
  ...['__init__', '__new__', '__call__', '__del__', '__enter__', '__exit__', '__aenter__', '__aexit__'],
  ...['__iter__', '__aiter__', '__next__', '__anext__', '__getitem__', '__await__'],
]);

/** Only that they are there counts. */
const BY_PRESENCE: ReadonlySet<string> = new Set(['__exit__', '__aexit__', '__del__']);

/** Methods that end something, which no measure leaves out; some end only what one waits for. */
const ENDING: ReadonlySet<string> = new Set([...ENDS, 'cancel', 'join', 'deleteLater']);

/** A union of more says nothing. */
const MOST_ALTERNATIVES = 8;

/** Options by keyword only, beyond which they are written as `**`: the constructors of widgets have forty. */
const MOST_OPTIONS = 6;

/** What is made of these is for type checkers alone. */
const VARIABLES = new Set(
  ['typing', 'typing_extensions'].flatMap((module) =>
    ['TypeVar', 'ParamSpec', 'TypeVarTuple', 'NewType'].map((name) => `${module}.${name}`),
  ),
);

const PROPERTY = new Set(['property', 'cached_property', 'abstractproperty', 'hybrid_property']);

/** Writes the lines. `mention` is told of every class that one speaks of. */
export class LineWriter {
  readonly #library: Library;
  readonly #mention: (className: string) => void;

  constructor(library: Library, mention: (className: string) => void) {
    this.#library = library;
    this.#mention = mention;
  }

  /** The line of a member, if as much as that of its library is wanted. */
  measured(name: string, declared: readonly Declared[], place: Place, measure: Measure): string | undefined {
    if (measure === 'all' || (measure === 'functions' && !place.owner))
      return this.#member(name, declared, place);
    const isAlways =
      ENDING.has(name) || BY_PRESENCE.has(name) || name === '__enter__' || name === '__aenter__';
    if (measure === 'classes') return isAlways && place.owner ? `${name}()` : undefined;
    const line = this.#member(name, declared, place);
    const isKept = isAlways || (measure === 'functions' && name === '__init__');
    return line !== undefined && (isKept || speaksOfClass(line)) ? line : undefined;
  }

  /** One line for a function, a property or a value; undefined where it says nothing. */
  #member(name: string, declared: readonly Declared[], place: Place): string | undefined {
    const functions = declared.filter((one) => one.kind === 'function');
    if (functions.length > 0) return this.#function(name, functions, place);
    const value = declared.find((one) => one.kind === 'value');
    if (!value) return undefined;
    if (!value.annotation && value.value?.kind === 'identifier')
      return this.#copied(name, value.value.text, place);
    const types = value.annotation
      ? this.#library.types(value.annotation, place)
      : this.#library.types(value.value?.child('function'), place).filter(({ name }) => name.includes('.'));
    if (!place.owner && types.every(({ name }) => isFlat(name) || VARIABLES.has(name))) return undefined;
    return types.length > 0 ? `${name}:${this.#types(types, place.module)}` : undefined;
  }

  /** `warn = warning` in a class body. */
  #copied(name: string, from: string, place: Place): string | undefined {
    const declared = place.owner?.stub.members.get(from);
    const functions = (declared ?? []).filter((one) => one.kind === 'function');
    return functions.length > 0 ? this.#function(name, functions, place) : undefined;
  }

  #function(name: string, all: readonly FunctionStub[], place: Place): string {
    if (BY_PRESENCE.has(name)) return `${name}()`;
    const variants = all.filter(({ decorators }) => !decorators.some((one) => isAccessor(one)));
    const typed = variants.length > 1 ? variants.filter((one) => isOverload(one)) : variants;
    const [first = all[0]] = typed;
    if (!first) return `${name}()`;
    const overloads = typed.length > 0 ? typed : [first];
    const results = overloads.map((one) => this.#library.types(one.result, { ...place, within: one }));
    const types = results.some((one) => one.length === 0) ? [] : united(results);
    const last = first.decorators.map((one) => one.slice(one.lastIndexOf('.') + 1));
    if (last.some((one) => PROPERTY.has(one))) return `${name}:${this.#types(types, place.module)}`;
    const longest = overloads.reduce((a, b) => (named(b) > named(a) ? b : a));
    const isBound = place.owner !== undefined && !last.includes('staticmethod');
    const parameters = name === '__new__' || isBound ? longest.parameters.slice(1) : longest.parameters;
    const names = shown(parameters.map(({ name: text }) => written(text))).join(',');
    const result = name === '__init__' ? '' : this.#result(types, last, place.module);
    return `${marks(first, last)}${name}(${names})${result}`;
  }

  /** What a context manager made of a generator gives is what the generator yields. */
  #result(types: Types, decorators: readonly string[], module: ModuleStub): string {
    const isManager = decorators.some((one) => one === 'contextmanager' || one === 'asynccontextmanager');
    const given = isManager ? (types[0]?.arguments[0] ?? []) : types;
    const text = this.#types(given, module);
    return text.split('|').length > MOST_ALTERNATIVES ? '' : text;
  }

  #types(types: Types, module: ModuleStub): string {
    return [...new Set(types.map((type) => this.#type(type, module)))].join('|');
  }

  #type(type: Type, module: ModuleStub): string {
    const isClass = !isMark(type.name);
    if (isClass) this.#mention(type.name);
    const name = isClass ? this.className(type.name, module) : type.name;
    const inner = type.arguments.map((one) => this.#types(one, module));
    // What strings and numbers a list has is nothing that anybody asks for, but in a tuple the place counts.
    const says = type.arguments.flat().some((one) => !isFlat(one.name));
    return says ? `${name}<${inner.join(',')}>` : name;
  }

  /** A class as the lines of a module write it. */
  className(qualified: string, module: ModuleStub): string {
    const letter = letterOf.get(qualified);
    if (letter !== undefined) return letter;
    const found = this.#library.findQualified(qualified);
    const name = found?.kind === 'class' ? found.name : qualified;
    const of = found?.kind === 'class' ? found.module.name : '';
    if (of === module.name) return name.slice(of.length);
    return name.startsWith('builtins.') ? name.slice('builtins.'.length) : name;
  }
}

/** Whether a member of a class may be in the digest. */
export function isDigested(member: string, owner: string): boolean {
  if (SPECIAL_METHODS.has(member)) return owner !== 'builtins.object';
  return member[0] !== '_' && owner !== 'builtins.object';
}

function isOverload({ decorators }: FunctionStub): boolean {
  return decorators.some((one) => one === 'overload' || one.endsWith('.overload'));
}

/** `@name.setter`, `@name.deleter`. */
function isAccessor(decorator: string): boolean {
  return decorator.endsWith('.setter') || decorator.endsWith('.deleter');
}

function isMark(name: string): boolean {
  return !name.includes('.');
}

function isFlat(name: string): boolean {
  return letterOf.has(name) || name === 'builtins.object';
}

/** Async, static, by class, context manager: one mark each before the name. */
function marks({ isAsync }: FunctionStub, decorators: readonly string[]): string {
  if (decorators.includes('contextmanager')) return '%';
  if (decorators.includes('asynccontextmanager')) return '&';
  const kind = decorators.includes('staticmethod') ? '#' : decorators.includes('classmethod') ? '^' : '';
  return `${isAsync ? '@' : ''}${kind}`;
}

/** Whether what a line answers, or holds, is an instance of some class that is no mere protocol of typing. */
function speaksOfClass(line: string): boolean {
  const type = line.slice(Math.max(line.indexOf(')'), line.indexOf(':')) + 1);
  const names = type.split('|');
  return names.some(
    (name) =>
      name.includes('@') || (name.includes('.') && (!name.startsWith('typing.') || name.includes('<'))),
  );
}

function named({ parameters }: FunctionStub): number {
  return parameters.filter(({ name }) => name !== '*').length;
}

function written(parameter: string): string {
  const stars = parameter.slice(0, parameter.lastIndexOf('*') + 1);
  return `${stars}${bare(parameter)}`;
}

function shown(parameters: readonly string[]): readonly string[] {
  const mark = parameters.findIndex((name) => name[0] === '*' && name[1] !== '*');
  const options = mark < 0 ? [] : parameters.slice(mark + 1);
  return options.length > MOST_OPTIONS ? [...parameters.slice(0, mark + 1), '**'] : parameters;
}

function united(results: readonly Types[]): Types {
  return [...new Map(results.flat().map((type) => [JSON.stringify(type), type])).values()];
}
