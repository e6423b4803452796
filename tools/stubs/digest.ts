/** Chooses what of the stubs goes into the digest, and writes it in the form that `src/knowledge/stubs.ts` reads. */
import type { Declared, FunctionStub, ModuleStub } from './declare.js';
import { bare, type Found, type Library, type Place, type Type, type Types } from './resolve.js';
import type { Measure } from './sources.js';

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

/** Methods that end something, which no measure leaves out. `src/knowledge/stubs.ts` asks for them. */
const ENDING: ReadonlySet<string> = new Set([
  ...['close', 'aclose', 'server_close', 'shutdown', 'terminate', 'quit', 'logout', 'disconnect', 'cleanup'],
  ...['dispose', 'unlink', 'release', 'stop', 'kill', 'unregister', 'cancel', 'join', 'deleteLater'],
]);

/** Steps from a wanted name, beyond which no class of a library that is not taken as a whole is in the digest. */
const FARTHEST = 1;

/** A union of more says nothing. */
const MOST_ALTERNATIVES = 8;

/** Options by keyword only, beyond which they are written as `**`: the constructors of widgets have forty. */
const MOST_OPTIONS = 6;

const PROPERTY = new Set(['property', 'cached_property', 'abstractproperty', 'hybrid_property']);

interface Kept {
  readonly name: string;
  readonly line: string;
  /** Of a class, as they are written. */
  readonly bases: readonly string[];
  /** It is wanted for itself, and not only spoken of. */
  readonly isWanted: boolean;
  readonly members: readonly string[];
}

/** Digest of a library. `isPublic` chooses the modules whose public names are wanted; what these need comes along. */
export class Digest {
  readonly #library: Library;
  readonly #measureOf: (module: string) => Measure;
  readonly #isOwnName: (module: string, target: string) => boolean;
  readonly #kept = new Map<string, Map<string, Kept>>();
  readonly #added = new Set<ModuleStub>();
  readonly #aliases = new Map<string, Map<string, string>>();
  readonly #mentioned: { name: string; depth: number }[] = [];
  #depth = 0;

  /**
   * `measureOf` says how much of a module is taken, `isOwnName` whether a module's name for what is defined elsewhere is
   * one that people use.
   */
  constructor(
    library: Library,
    measureOf: (module: string) => Measure,
    isOwnName: (module: string, target: string) => boolean,
  ) {
    this.#library = library;
    this.#measureOf = measureOf;
    this.#isOwnName = isOwnName;
  }

  /** Adds the public names of a module. */
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

  /**
   * Adds the classes that the names so far speak of, and those that these speak of; of a library that is not taken as a
   * whole only the former.
   */
  follow(): void {
    for (let next = this.#mentioned.shift(); next; next = this.#mentioned.shift()) {
      this.#depth = next.depth;
      const found = this.#library.findQualified(next.name);
      if (found?.kind !== 'class') continue;
      const measure = this.#measureOf(found.module.name);
      if (measure === 'all' || next.depth <= FARTHEST) this.#keep(found);
    }
    this.#depth = 0;
  }

  /** Adds the other names that a module has for what is in the digest. */
  addAliases(module: ModuleStub): void {
    for (const [name, declared] of module.members) {
      if (!this.#isPublic(module, name, declared)) continue;
      const found = this.#library.find(module, name);
      if (found && found.name !== `${module.name}.${name}` && this.#has(found))
        this.#addAlias(module.name, name, found);
    }
  }

  #has(found: Found): boolean {
    return found.kind !== 'module' && this.#keptIn(found.module.name).has(localName(found));
  }

  #keptIn(module: string): Map<string, Kept> {
    const entries = this.#kept.get(module) ?? new Map<string, Kept>();
    this.#kept.set(module, entries);
    return entries;
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
    if (!this.#isOwnName(module, found.name)) return;
    const names = this.#aliases.get(module) ?? new Map<string, string>();
    this.#aliases.set(module, names);
    names.set(name, found.name);
    this.#keep(found);
  }

  #keep(found: Found): void {
    if (found.kind === 'module') return;
    const module = found.module;
    const entries = this.#keptIn(module.name);
    const local = localName(found);
    // A method that a module gives a name of its own comes with its class.
    if (found.kind === 'other' && local.includes('.')) {
      this.#keepNamed(found.name.slice(0, found.name.lastIndexOf('.')));
      return;
    }
    if (entries.has(local)) return;
    // Taken before its members are read: they may speak of it.
    entries.set(local, { name: local, line: '', bases: [], isWanted: false, members: [] });
    const kept = found.kind === 'class' ? this.#class(local, found) : this.#other(local, found);
    if (kept) entries.set(local, kept);
    else entries.delete(local);
  }

  #other(local: string, found: Extract<Found, { kind: 'other' }>): Kept | undefined {
    const { declared, module } = found;
    const place: Place = { module, owner: undefined, within: undefined };
    const all = module.members.get(local) ?? [declared];
    const line = this.#measured(local, all, place);
    return line === undefined ? undefined : { name: local, line, bases: [], isWanted: true, members: [] };
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
      if (!isDigested(member, name)) continue;
      const nested = declared.find((one) => one.kind === 'class');
      if (nested && this.#measureOf(module.name) !== 'classes')
        this.#keep({ kind: 'class', name: `${name}.${member}`, stub: nested, module });
      const line = nested ? undefined : this.#measured(member, declared, place);
      if (line !== undefined && !inherited.has(line)) members.push(line);
    }
    const isWanted = this.#depth === 0;
    const written = bases.map((base) => this.#className(base, module));
    return { name: local, line: `!${local}(${written.join(',')})`, bases: written, isWanted, members };
  }

  /** The lines of a class and its bases, to leave out what is only said again. */
  #linesOf(qualified: string, depth = 12): string[] {
    const found = depth > 0 ? this.#library.findQualified(qualified) : undefined;
    if (found?.kind !== 'class') return [];
    const local = localName(found);
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

  /** The line of a member, if as much as that of its library is wanted. */
  #measured(name: string, declared: readonly Declared[], place: Place): string | undefined {
    const measure = this.#measureOf(place.module.name);
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
    if (isClass) this.#mentioned.push({ name: type.name, depth: this.#depth + 1 });
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

  /** Leaves out the classes of libraries that nothing is said of but their name. */
  prune(): void {
    const bases = new Set<string>();
    for (const [module, entries] of this.#kept) {
      for (const { bases: names } of entries.values()) {
        for (const base of names) bases.add(base[0] === '.' ? `${module}${base}` : base);
      }
    }
    for (const [module, entries] of this.#kept) {
      if (this.#measureOf(module) !== 'lasting') continue;
      for (const { name, line, members, isWanted } of entries.values()) {
        if (line[0] === '!' && members.length === 0 && !isWanted && !bases.has(`${module}.${name}`))
          entries.delete(name);
      }
    }
  }

  /** The text of every module that has something to say, by name. */
  render(): Map<string, string> {
    const texts = new Map<string, string>();
    for (const module of [...this.#library.modules.values()].sort((one, other) =>
      one.name < other.name ? -1 : 1,
    )) {
      const lines = this.#linesOfModule(module);
      if (lines.length > 0) texts.set(module.name, lines.join('\n'));
    }
    return texts;
  }

  #linesOfModule(module: ModuleStub): string[] {
    const entries = [...this.#keptIn(module.name).values()];
    const names = [...(this.#aliases.get(module.name) ?? [])].filter(([, target]) => this.#hasNamed(target));
    const stars = module.stars.filter((star) => this.#isSaid(star));
    // Classes last: what follows one, one space in, is of it.
    return [
      ...stars.map((star) => `*${star}`),
      ...aliasLines(new Map(names)),
      ...entries.filter(({ members }) => members.length === 0).map(({ line }) => line),
      ...entries
        .filter(({ members }) => members.length > 0)
        .flatMap(({ line, members }) => [line, ...members.map((one) => ` ${one}`)]),
    ];
  }

  /** Whether anything of a module is in the digest. */
  #isSaid(name: string): boolean {
    const module = this.#library.modules.get(name);
    if (!module) return false;
    return (
      this.#keptIn(name).size > 0 ||
      this.#aliases.has(name) ||
      module.stars.some((star) => star !== name && this.#isSaid(star))
    );
  }

  #hasNamed(target: string): boolean {
    const found = this.#library.findQualified(target);
    if (found?.kind !== 'other' || !localName(found).includes('.'))
      return found !== undefined && this.#has(found);
    return this.#hasNamed(target.slice(0, target.lastIndexOf('.')));
  }
}

function isDigested(member: string, owner: string): boolean {
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

/** `=asyncio.queues:Queue,Unbounded=LifoQueue`: by where the names are from, the other name first where it is not the same. */
function aliasLines(names: ReadonlyMap<string, string>): string[] {
  const groups = new Map<string, string[]>();
  for (const [name, target] of names) {
    const dot = target.lastIndexOf('.');
    const [from, last] = [target.slice(0, dot), target.slice(dot + 1)];
    const group = groups.get(from) ?? [];
    groups.set(from, group);
    group.push(name === last ? name : `${name}=${last}`);
  }
  return [...groups].map(([from, group]) => `=${from}:${group.join(',')}`);
}

function localName({ module, name }: Exclude<Found, { kind: 'module' }>): string {
  return name.slice(module.name.length + 1);
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
