/** Chooses what of the stubs goes into the digest. */
import type { Declared, ModuleStub } from './declare.js';
import { isDigested, LineWriter } from './lines.js';
import type { Found, Library, Place } from './resolve.js';
import type { Measure } from './sources.js';

/** Steps from a wanted name, beyond which no class of a library that is not taken as a whole is in the digest. */
const FARTHEST = 1;

interface Kept {
  readonly name: string;
  readonly line: string;
  /** Of a class, as they are written. */
  readonly bases: readonly string[];
  /** It is wanted for itself, and not only spoken of. */
  readonly isWanted: boolean;
  readonly members: readonly string[];
}

/** A digest in the making: what is wanted is added, and the classes that it speaks of come along. */
export class Digest {
  readonly #library: Library;
  readonly #measureOf: (module: string) => Measure;
  readonly #isOwnName: (module: string, target: string) => boolean;
  readonly #lines: LineWriter;
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
    this.#lines = new LineWriter(library, (name) => this.#mentioned.push({ name, depth: this.#depth + 1 }));
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
    const line = this.#lines.measured(local, all, place, this.#measureOf(module.name));
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
    const measure = this.#measureOf(module.name);
    const inherited = new Set(bases.flatMap((base) => this.#linesOf(base)));
    const members: string[] = [];
    for (const [member, declared] of stub.members) {
      if (!isDigested(member, name)) continue;
      const nested = declared.find((one) => one.kind === 'class');
      if (nested && measure !== 'classes')
        this.#keep({ kind: 'class', name: `${name}.${member}`, stub: nested, module });
      const line = nested ? undefined : this.#lines.measured(member, declared, place, measure);
      if (line !== undefined && !inherited.has(line)) members.push(line);
    }
    const isWanted = this.#depth === 0;
    const written = bases.map((base) => this.#lines.className(base, module));
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
