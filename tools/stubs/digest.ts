/** Chooses what of the stubs goes into the digest, and writes it in the form that `src/knowledge/stubs.ts` reads. */
import type { Declared, FunctionStub, ModuleStub } from './declare.js';
import { bare, type Found, type Library, type Place, type Type, type Types } from './resolve.js';

/** Builtin classes that are written as one letter. `src/knowledge/stubs.ts` has the same table the other way round. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['builtins.str', 's'],
  ['builtins.int', 'i'],
  ['builtins.float', 'f'],
  ['builtins.bool', 'b'],
  ['builtins.bytes', 'y'],
  ['builtins.None', 'n'],
  ['builtins.list', 'l'],
  ['builtins.dict', 'd'],
  ['builtins.tuple', 't'],
]);

/** Special methods whose being there, or whose result, says something about how long things live. */
const SPECIAL_METHODS: ReadonlySet<string> = new Set([
  ...['__init__', '__new__', '__call__', '__del__', '__enter__', '__exit__', '__aenter__', '__aexit__'],
  ...['__iter__', '__aiter__', '__next__', '__anext__', '__getitem__', '__await__'],
]);

/** Only that they are there counts. */
const BY_PRESENCE: ReadonlySet<string> = new Set(['__exit__', '__aexit__', '__del__']);

/** A union of more says nothing. */
const MOST_ALTERNATIVES = 8;

/** Options by keyword only, beyond which they are written as `**`: the constructors of widgets have forty. */
const MOST_OPTIONS = 6;

const PROPERTY = new Set(['property', 'cached_property', 'abstractproperty', 'hybrid_property']);

interface Kept {
  readonly name: string;
  readonly line: string;
  readonly members: readonly string[];
}

/** Digest of a library. `isPublic` chooses the modules whose public names are wanted; what these need comes along. */
export class Digest {
  readonly #library: Library;
  readonly #kept = new Map<string, Map<string, Kept>>();
  readonly #added = new Set<ModuleStub>();
  readonly #aliases = new Map<string, string[]>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Adds the public names of a module and all classes that they speak of. */
  add(module: ModuleStub): void {
    this.#added.add(module);
    for (const [name, declared] of module.members) {
      if (this.#isPublic(module, name, declared)) this.#addName(module, name);
    }
    for (const star of module.stars) {
      const from = this.#library.modules.get(star);
      if (from && !this.#added.has(from)) this.add(from);
    }
  }

  #isPublic(module: ModuleStub, name: string, declared: readonly Declared[]): boolean {
    if (module.all?.has(name)) return true;
    const isImported = declared.every((one) => one.kind === 'import');
    if (isImported) return declared.some((one) => one.kind === 'import' && one.isPublic) && name[0] !== '_';
    return name[0] !== '_';
  }

  #addName(module: ModuleStub, name: string): void {
    const found = this.#library.find(module, name);
    if (!found) return;
    const own = `${module.name}.${name}`;
    if (found.name !== own) this.#addAlias(module.name, name, found);
    else this.#keep(found);
  }

  #addAlias(module: string, name: string, found: Found): void {
    if (found.kind === 'module') return;
    if (found.kind === 'other' && found.declared.kind !== 'function') return;
    const lines = this.#aliases.get(module) ?? [];
    this.#aliases.set(module, lines);
    lines.push(`=${name}:${found.name}`);
    this.#keep(found);
  }

  #keep(found: Found): void {
    if (found.kind === 'module') return;
    const module = found.module;
    const entries = this.#kept.get(module.name) ?? new Map<string, Kept>();
    this.#kept.set(module.name, entries);
    const local = found.name.slice(module.name.length + 1);
    // A method that a module gives a name of its own comes with its class.
    if (found.kind === 'other' && local.includes('.')) {
      this.#keepNamed(found.name.slice(0, found.name.lastIndexOf('.')));
      return;
    }
    if (entries.has(local)) return;
    // Taken before its members are read: they may speak of it.
    entries.set(local, { name: local, line: '', members: [] });
    const kept = found.kind === 'class' ? this.#class(local, found) : this.#other(local, found);
    if (kept) entries.set(local, kept);
    else entries.delete(local);
  }

  #other(local: string, found: Extract<Found, { kind: 'other' }>): Kept | undefined {
    const { declared, module } = found;
    const place: Place = { module, owner: undefined, within: undefined };
    const all = module.members.get(local) ?? [declared];
    const line = this.#member(local, all, place);
    return line === undefined ? undefined : { name: local, line, members: [] };
  }

  #class(local: string, found: Extract<Found, { kind: 'class' }>): Kept {
    const { stub, module, name } = found;
    const place: Place = { module, owner: { name, stub }, within: undefined };
    const bases = stub.bases
      .map((base) => this.#library.baseName(base, place))
      .filter((base) => base !== undefined)
      .filter((base) => base !== 'builtins.object');
    for (const base of bases) this.#keepNamed(base);
    const inherited = new Set(bases.flatMap((base) => this.#linesOf(base)));
    const members: string[] = [];
    for (const [member, declared] of stub.members) {
      if (!isWanted(member, name)) continue;
      const nested = declared.find((one) => one.kind === 'class');
      if (nested) this.#keep({ kind: 'class', name: `${name}.${member}`, stub: nested, module });
      const line = nested ? undefined : this.#member(member, declared, place);
      if (line !== undefined && !inherited.has(line)) members.push(line);
    }
    const written = bases.map((base) => this.#className(base, module));
    return { name: local, line: `!${local}(${written.join(',')})`, members };
  }

  /** The lines of a class and its bases, to leave out what is only said again. */
  #linesOf(qualified: string, depth = 12): string[] {
    const found = depth > 0 ? this.#library.findQualified(qualified) : undefined;
    if (found?.kind !== 'class') return [];
    const local = found.name.slice(found.module.name.length + 1);
    const kept = this.#kept.get(found.module.name)?.get(local);
    const place: Place = {
      module: found.module,
      owner: { name: found.name, stub: found.stub },
      within: undefined,
    };
    const bases = found.stub.bases.map((base) => this.#library.baseName(base, place));
    return [...(kept?.members ?? []), ...bases.flatMap((base) => this.#linesOf(base ?? '', depth - 1))];
  }

  #keepNamed(qualified: string): void {
    const found = this.#library.findQualified(qualified);
    if (found?.kind === 'class') this.#keep(found);
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
    if (!place.owner && types.every(({ name }) => isFlat(name))) return undefined;
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
    if (isClass) this.#keepNamed(type.name);
    const name = isClass ? this.#className(type.name, module) : type.name;
    const inner = type.arguments.map((one) => this.#types(one, module));
    // What strings and numbers a list has is nothing that anybody asks for, but in a tuple the place counts.
    const says = type.arguments.flat().some((one) => !isFlat(one.name));
    return says ? `${name}<${inner.join(',')}>` : name;
  }

  #className(qualified: string, module: ModuleStub): string {
    const letter = LETTERS.get(qualified);
    if (letter !== undefined) return letter;
    const found = this.#library.findQualified(qualified);
    const name = found?.kind === 'class' ? found.name : qualified;
    const of = found?.kind === 'class' ? found.module.name : '';
    if (of === module.name) return name.slice(of.length);
    return name.startsWith('builtins.') ? name.slice('builtins.'.length) : name;
  }

  /** The text of every module that has something to say, by name. */
  render(): Record<string, string> {
    const texts: Record<string, string> = {};
    for (const name of [...this.#library.modules.keys()].sort()) {
      const module = this.#library.modules.get(name);
      const entries = [...(this.#kept.get(name)?.values() ?? [])];
      const stars = module?.stars.filter((star) => this.#library.modules.has(star)) ?? [];
      const lines = [
        ...stars.map((star) => `*${star}`),
        ...(this.#aliases.get(name) ?? []),
        ...entries.filter(({ members }) => members.length === 0).map(({ line }) => line),
        ...entries
          .filter(({ members }) => members.length > 0)
          .flatMap(({ line, members }) => [line, ...members.map((one) => ` ${one}`)]),
      ];
      if (lines.some((line) => !line.startsWith('*')) || stars.length > 0) texts[name] = lines.join('\n');
    }
    return texts;
  }
}

function isWanted(member: string, owner: string): boolean {
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
  return LETTERS.has(name) || name === 'builtins.object';
}

/** Async, static, by class, context manager: one mark each before the name. */
function marks({ isAsync }: FunctionStub, decorators: readonly string[]): string {
  if (decorators.includes('contextmanager')) return '%';
  if (decorators.includes('asynccontextmanager')) return '&';
  const kind = decorators.includes('staticmethod') ? '#' : decorators.includes('classmethod') ? '^' : '';
  return `${isAsync ? '@' : ''}${kind}`;
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
