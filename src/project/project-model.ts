/** All files together, from their summaries alone: the module graph, the class graph and what keeps what alive. */
import type {
  ArgumentSlot,
  ClassSummary,
  EndSummary,
  ForeignRemoval,
  HandoverSummary,
  LeftEntry,
  LinkedPair,
  Making,
  ModuleSummary,
  OwnedHelper,
  PairLoss,
  PlantedSelf,
  SummarySpan,
} from '../model/index.js';

/** A class of the project and the file it is in. */
export interface ProjectClass {
  readonly summary: ClassSummary;
  readonly module: ModuleSummary;
}

/** A place in a file of the project. */
export interface ProjectPlace {
  readonly path: string;
  readonly at: SummarySpan;
}

/** One step on the way by which an object keeps what it was given. */
export interface Keeping extends ProjectPlace {
  readonly class: ProjectClass;
  /** The attribute that holds it. */
  readonly attribute: string;
}

/** An object and something that it keeps hold each other. */
export type OwnerCycle = MadeCycle | ClosedCycles | PlantedCycle | UnseenCycle | LinkedCycle;

/** The owner hands itself to a helper that it keeps, and the helper is seen to keep it. */
export interface MadeCycle {
  readonly kind: 'made';
  readonly owner: ProjectClass;
  readonly helper: OwnedHelper;
  /** The class of the helper. */
  readonly target: ProjectClass;
  /** How the owner is kept: the last step is the store itself; more than one when the helper hands the owner on. */
  readonly kept: readonly Keeping[];
  /** The function or method that makes the helper for the owner, where it is not the owner itself. */
  readonly maker?: Maker;
}

/** Where a helper is made for its owner. */
export interface Maker extends ProjectPlace {
  readonly name: string;
  /** Nothing but the name of the method says that it is this one. */
  readonly byName: boolean;
}

/**
 * The same cycles by their other end: one place that keeps what a constructor is given, and all the owners that it closes a
 * cycle for.
 */
export interface ClosedCycles {
  readonly kind: 'closed';
  /** The store that closes them. */
  readonly keeping: Keeping;
  readonly cycles: readonly MadeCycle[];
}

/** The owner writes itself into an object that it keeps. */
export interface PlantedCycle {
  readonly kind: 'planted';
  readonly owner: ProjectClass;
  readonly planted: PlantedSelf;
}

/** Two local objects refer to each other. */
export interface LinkedCycle {
  readonly kind: 'linked';
  readonly path: string;
  readonly pair: LinkedPair;
}

/** The owner hands itself to something that it keeps and whose code is not in sight: it may be kept. */
export interface UnseenCycle {
  readonly kind: 'unseen';
  readonly owner: ProjectClass;
  readonly helper: OwnedHelper;
}

/** An object is watched, and what is kept until it dies holds it. */
export interface HeldWatched extends HandoverSummary, ProjectPlace {
  /** Where the function that both are handed to watches the one; undefined where it is watched on the spot. */
  readonly watcher: ProjectPlace | undefined;
  /** How the resource keeps the object. */
  readonly kept: readonly Keeping[];
}

/** A class overrides one of two ends that belong together. */
export interface HalfOverriddenEnd {
  readonly owner: ProjectClass;
  /** The end that the class overrides, and that ends parts of its own. */
  readonly end: EndSummary;
  /** What it overrides. */
  readonly overridden: EndSummary;
  /** The base that has the end which is inherited as it is. */
  readonly base: ProjectClass;
  readonly inherited: EndSummary;
}

/** An end leaves an instance with the object that it has entered itself with. */
export interface EntryLeft extends LeftEntry, ProjectPlace {
  /** How that object keeps it, where its class is to be seen. */
  readonly kept: readonly Keeping[] | undefined;
}

/** Something is taken out of one of two containers that go together, in any file. */
export interface ParallelLoss extends PairLoss, ProjectPlace {
  /** The file of the containers. */
  readonly pairPath: string;
}

/** How deep a value is followed from constructor to constructor; real chains have two or three steps. */
const DEEPEST = 6;

export class ProjectModel {
  readonly modules: readonly ModuleSummary[];
  readonly #byName = new Map<string, ModuleSummary[]>();
  readonly #nameOf = new Map<ModuleSummary, string>();
  readonly #packages = new Set<ModuleSummary>();
  /** The classes that have a method that takes and answers something, by folder of the packages and name of the method. */
  readonly #answering = new Map<string, ProjectClass[]>();
  /** The properties that hold weakly what they are set to, by folder of the packages and name. */
  readonly #weakSetters = new Set<string>();

  /** Joins the summaries; their order does not matter. */
  constructor(modules: readonly ModuleSummary[]) {
    this.modules = [...modules].sort((a, b) => (a.path < b.path ? -1 : 1));
    const folders = new Set(
      this.modules.filter(({ path }) => /(^|\/)__init__\.pyi?$/.test(path)).map(({ path }) => folderOf(path)),
    );
    for (const module of this.modules) {
      const name = moduleName(module.path, folders);
      this.#nameOf.set(module, name);
      if (/(^|\/)__init__\.pyi?$/.test(module.path)) this.#packages.add(module);
      const sameName = this.#byName.get(name);
      if (sameName) sameName.push(module);
      else this.#byName.set(name, [module]);
      for (const summary of module.classes) {
        for (const property of summary.weakSetters ?? [])
          this.#weakSetters.add(this.#inProject(module, property));
        for (const method of new Set(summary.answering ?? [])) {
          const key = this.#inProject(module, method);
          const having = this.#answering.get(key);
          if (having) having.push({ summary, module });
          else this.#answering.set(key, [{ summary, module }]);
        }
      }
    }
  }

  /** A name among the packages that lie in one folder: several projects may be analysed together. */
  #inProject(module: ModuleSummary, name: string): string {
    let folder = folderOf(module.path);
    const depth = this.nameOf(module).split('.').length - (this.#packages.has(module) ? 0 : 1);
    for (let at = 0; at < depth; at++) folder = folderOf(folder);
    return `${name} ${folder}`;
  }

  /** The dotted name of a module: from the first folder that is no package. */
  nameOf(module: ModuleSummary): string {
    return this.#nameOf.get(module) ?? '';
  }

  /** The class that a reference names, as seen from a module; follows re-exports. */
  classNamed(reference: string, from: ModuleSummary): ProjectClass | undefined {
    return this.#classNamed(reference, from, 0);
  }

  /** The bases of a class that are in the project. */
  bases(owner: ProjectClass): ProjectClass[] {
    return owner.summary.bases
      .map((base) => this.classNamed(base, owner.module))
      .filter((base) => base !== undefined);
  }

  /** The class and all its bases in the project, nearest first. */
  ancestors(owner: ProjectClass): ProjectClass[] {
    const found: ProjectClass[] = [];
    const visit = (at: ProjectClass): void => {
      if (found.some((known) => known.summary === at.summary)) return;
      found.push(at);
      for (const base of this.bases(at)) visit(base);
    };
    visit(owner);
    return found;
  }

  /** Whether instances live as long as the process, or only in tests: a cycle among them costs nothing. */
  lastsLong(owner: ProjectClass): boolean {
    return this.ancestors(owner).some(
      ({ summary }) => summary.lifetime === 'process' || summary.lifetime === 'test',
    );
  }

  /** Whether instances are only made to test other code. */
  isOfTests(owner: ProjectClass): boolean {
    return this.ancestors(owner).some(({ summary }) => summary.lifetime === 'test');
  }

  /**
   * Every class that hands itself to what it keeps, in order of path and place; then the same cycles once more, by the
   * places that close them.
   */
  *ownerCycles(): Generator<OwnerCycle> {
    const closed = new Map<string, ClosedCycles & { cycles: MadeCycle[] }>();
    for (const module of this.modules) {
      for (const pair of module.linked) yield { kind: 'linked', path: module.path, pair };
      for (const summary of module.classes) {
        const owner = { summary, module };
        for (const planted of summary.planted) {
          if (!this.#weakSetters.has(this.#inProject(module, planted.field)))
            yield { kind: 'planted', owner, planted };
        }
        for (const helper of summary.helpers) {
          const made = this.#made(owner, helper);
          if (made === 'unseen') yield { kind: 'unseen', owner, helper };
          const keeping = typeof made === 'object' ? made.kept.at(-1) : undefined;
          if (typeof made !== 'object' || !keeping) continue;
          yield made;
          if (helper.receives !== '__init__') continue;
          // Code is not told of the cycles that its tests make with it.
          if (this.isOfTests(owner) && keeping.path !== module.path) continue;
          const key = `${keeping.at.start} ${keeping.path}`;
          const known = closed.get(key);
          if (known) known.cycles.push(made);
          else closed.set(key, { kind: 'closed', keeping, cycles: [made] });
        }
      }
    }
    yield* closed.values();
  }

  /** The cycle by which a helper keeps its owner; undefined where it is seen not to, `unseen` where that cannot be told. */
  #made(owner: ProjectClass, helper: OwnedHelper): MadeCycle | 'unseen' | undefined {
    const target = this.classNamed(helper.class, owner.module);
    if (target) {
      const kept = this.keeps(target, helper.receives, helper.slot);
      return kept && { kind: 'made', owner, helper, target, kept };
    }
    let isSeen = false;
    for (const { making, module, byName } of this.#makings(owner, helper)) {
      const made = takes(making, helper.slot) ? this.classNamed(making.class, module) : undefined;
      const kept = made && this.keeps(made, '__init__', making.slot);
      const maker: Maker = { name: making.name, path: module.path, at: making.at, byName };
      if (made && kept) return { kind: 'made', owner, helper, target: made, kept, maker };
      isSeen ||= made !== undefined;
    }
    return isSeen ? undefined : 'unseen';
  }

  /** What the function or method makes that a helper comes from. */
  #makings(
    { module }: ProjectClass,
    helper: OwnedHelper,
  ): { making: Making; module: ModuleSummary; byName: boolean }[] {
    if (helper.madeBy !== undefined) {
      // The one class of the project that has a method of this name, or from which all others that have one derive.
      const having = this.#answering.get(this.#inProject(module, helper.madeBy)) ?? [];
      const home = having.find((base) =>
        having.every((other) => this.ancestors(other).some(({ summary }) => summary === base.summary)),
      );
      const makings = home ? named(home.summary.makings, helper.madeBy) : [];
      return makings.flatMap((making) => (home ? [{ making, module: home.module, byName: true }] : []));
    }
    if (helper.receives !== '__init__') return [];
    const dot = helper.class.lastIndexOf('.');
    const name = helper.class.slice(dot + 1).replace(/^#/, '');
    const holder = helper.class.slice(0, Math.max(0, dot));
    const home = this.classNamed(holder, module);
    const from = home?.module ?? (dot < 0 ? module : this.#moduleNamed(holder, module));
    const makings = named((home ? home.summary : from)?.makings, name);
    return makings.flatMap((making) => (from ? [{ making, module: from, byName: false }] : []));
  }

  #moduleNamed(reference: string, from: ModuleSummary): ModuleSummary | undefined {
    return nearest(this.#byName.get(this.#absolute(reference, from)), from);
  }

  /** Every place that takes something out of one of two containers that go together; in order of path and place. */
  *parallelLosses(): Generator<ParallelLoss> {
    for (const module of this.modules) {
      const losses: ParallelLoss[] = module.pairLosses.map((loss) => ({
        ...loss,
        path: module.path,
        pairPath: module.path,
      }));
      for (const removal of module.foreignRemovals) losses.push(...this.#forgotten(removal, module));
      yield* losses.sort((a, b) => a.at.start - b.at.start);
    }
  }

  /** The containers that go with an imported one and are left as they are. */
  *#forgotten(removal: ForeignRemoval, from: ModuleSummary): Generator<ParallelLoss> {
    const { container, at, isWhole, within, mentions } = removal;
    const home = this.moduleOf(container, from);
    const name = container.slice(container.lastIndexOf('.') + 1);
    for (const pair of home?.sharedPairs ?? []) {
      // What takes single objects out must be seen to do so for both somewhere.
      if (!home || pair.names[0] !== name || pair.emptiedAt === undefined) continue;
      if (!isWhole && !pair.byEntry) continue;
      if ([pair.names[1], ...pair.keepers].some((keeper) => mentions.includes(keeper))) continue;
      yield { pair, at, isWhole, within, path: from.path, pairPath: home.path };
    }
  }

  /**
   * Every end that leaves an instance with what it has entered itself with. `kept` where a class of the project has the
   * method that enters it and is seen to keep what it is given; entries that all such classes drop are left out.
   */
  *entriesLeft(): Generator<EntryLeft> {
    for (const { path, leftEntries } of this.modules) {
      for (const entry of leftEntries) {
        const { method, position } = entry.enter;
        // `add` and `append` are methods of everything.
        if (entry.isContainer) yield { ...entry, path, kept: undefined };
        else {
          const homes = this.#classesWith(method);
          const kept = homes.map((home) => this.keeps(home, method, { position })).find((way) => way);
          if (kept || homes.length === 0) yield { ...entry, path, kept };
        }
      }
    }
  }

  /**
   * Classes that override one end of a base, which runs another end, and inherit that other one as it is: it does not
   * know of the parts that the override ends. In order of path and place.
   */
  *halfOverriddenEnds(): Generator<HalfOverriddenEnd> {
    for (const module of this.modules) {
      for (const summary of module.classes) {
        const owner = { summary, module };
        for (const end of summary.ends) {
          if (end.parts.length === 0 || end.callsBase) continue;
          const inherited = this.#inheritedEnd(owner, end);
          if (inherited) yield { owner, end, ...inherited };
        }
      }
    }
  }

  #inheritedEnd(
    owner: ProjectClass,
    end: EndSummary,
  ): Pick<HalfOverriddenEnd, 'base' | 'overridden' | 'inherited'> | undefined {
    const bases = this.ancestors(owner).slice(1);
    const endOf = (name: string): { base: ProjectClass; end: EndSummary } | undefined => {
      const base = bases.find(({ summary }) => summary.ends.some((each) => each.name === name));
      const found = base?.summary.ends.find((each) => each.name === name);
      return base && found && { base, end: found };
    };
    const overridden = endOf(end.name);
    if (!overridden || overridden.end.isEmpty) return undefined;
    for (const name of overridden.end.runs) {
      // What begins with an underscore is nobody's to call.
      if (name === end.name || name.startsWith('_') || end.runs.includes(name)) continue;
      if (owner.summary.ends.some((own) => own.name === name)) continue;
      const other = endOf(name);
      // What runs the override ends the parts after all.
      if (!other || other.end.isEmpty || other.end.runs.includes(end.name)) continue;
      return { base: other.base, overridden: overridden.end, inherited: other.end };
    }
    return undefined;
  }

  /** Every object that is watched by what keeps, until it dies, a resource that holds it; in order of path and place. */
  *heldWatched(): Generator<HeldWatched> {
    for (const module of this.modules) {
      for (const handover of module.handovers) {
        const { through, method, position } = handover;
        const watcher = through && this.#watcher(through, module);
        if (through && !watcher) continue;
        const resource = this.classNamed(handover.class, module);
        const kept = resource && this.keeps(resource, method, { position });
        if (kept) yield { ...handover, path: module.path, watcher, kept };
      }
    }
  }

  #watcher(
    { callee, watched, kept }: NonNullable<HandoverSummary['through']>,
    from: ModuleSummary,
  ): HeldWatched['watcher'] {
    const isLocal = callee.startsWith('#');
    const parts = (isLocal ? callee.slice(1) : callee).split('.');
    const name = parts.at(-1) ?? '';
    const holder = parts.at(-2) ?? '';
    // `pkg.module.function`, or a method of what `pkg.module.name` is.
    const ofModule = isLocal ? (parts.length === 1 ? from : undefined) : this.moduleOf(callee, from);
    const ofClass = isLocal ? from : this.moduleOf(callee.slice(0, -name.length - 1), from);
    for (const [module, owner] of [
      [ofModule, ''],
      [ofClass, ofClass?.watching[holder] ?? (isLocal ? holder : undefined)],
    ] as const) {
      const found = module?.watchers.find(
        (each) =>
          each.class === owner && each.name === name && each.watched === watched && each.kept === kept,
      );
      if (module && found) return { path: module.path, at: found.at };
    }
    return undefined;
  }

  #classesWith(method: string): ProjectClass[] {
    return this.modules.flatMap((module) =>
      module.classes
        .filter((summary) => summary.methods.includes(method))
        .map((summary) => ({ summary, module })),
    );
  }

  /** The module in which a reference to one of its names (`pkg.state.requests`, `.state.requests`) is at home. */
  moduleOf(reference: string, from: ModuleSummary): ModuleSummary | undefined {
    const absolute = this.#absolute(reference, from);
    const dot = absolute.lastIndexOf('.');
    return dot < 0 ? undefined : nearest(this.#byName.get(absolute.slice(0, dot)), from);
  }

  /**
   * How instances of a class keep what one of their methods is given: the shortest chain of stores, or undefined when
   * none is to be seen. Follows calls of other methods, of base classes, and constructors whose object is kept.
   */
  keeps(owner: ProjectClass, method: string, slot: ArgumentSlot): readonly Keeping[] | undefined {
    return this.#keeps(owner, method, slot, 0);
  }

  #keeps(
    owner: ProjectClass,
    method: string,
    slot: ArgumentSlot,
    depth: number,
  ): readonly Keeping[] | undefined {
    if (depth > DEEPEST) return undefined;
    const home = this.ancestors(owner).find(({ summary }) => summary.methods.includes(method));
    if (!home) return undefined;
    const { summary, module } = home;
    const kept = summary.kept.find((fact) => fact.method === method && takes(fact, slot));
    if (kept) return [{ class: home, attribute: kept.attribute, path: module.path, at: kept.at }];
    let shortest: readonly Keeping[] | undefined;
    for (const fact of summary.passed) {
      if (fact.method !== method || !takes(fact, slot)) continue;
      const further = this.#follow(owner, home, fact, depth);
      if (further && (!shortest || further.length < shortest.length)) shortest = further;
    }
    return shortest;
  }

  #follow(
    owner: ProjectClass,
    home: ProjectClass,
    fact: ClassSummary['passed'][number],
    depth: number,
  ): readonly Keeping[] | undefined {
    const { to, slot } = fact;
    if (to.kind === 'self') return this.#keeps(owner, to.method, slot, depth + 1);
    if (to.kind === 'super') {
      for (const base of this.bases(home)) {
        const kept = this.#keeps(base, to.method, slot, depth + 1);
        if (kept) return kept;
      }
      return undefined;
    }
    const made = this.classNamed(to.class, home.module);
    const kept = made && this.#keeps(made, '__init__', slot, depth + 1);
    if (!kept || fact.attribute === undefined) return undefined;
    return [{ class: home, attribute: fact.attribute, path: home.module.path, at: fact.at }, ...kept];
  }

  #classNamed(reference: string, from: ModuleSummary, depth: number): ProjectClass | undefined {
    if (depth > DEEPEST || reference === '?') return undefined;
    if (reference.startsWith('#')) return classIn(from, reference.slice(1));
    const absolute = this.#absolute(reference, from);
    const dot = absolute.lastIndexOf('.');
    if (dot < 0) return undefined;
    const module = nearest(this.#byName.get(absolute.slice(0, dot)), from);
    const name = absolute.slice(dot + 1);
    if (!module) return undefined;
    const own = classIn(module, name);
    if (own) return own;
    const imported = module.imports[name];
    if (imported !== undefined) return this.#classNamed(imported, module, depth + 1);
    for (const star of module.stars) {
      const found = this.#classNamed(`${star}${star.endsWith('.') ? '' : '.'}${name}`, module, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  /** A relative name as the full one: each leading dot after the first goes one package up. */
  #absolute(reference: string, from: ModuleSummary): string {
    const dots = /^\.*/.exec(reference)?.[0].length ?? 0;
    if (dots === 0) return reference;
    const parts = this.nameOf(from).split('.');
    const drop = dots - (this.#packages.has(from) ? 1 : 0);
    const base = drop > 0 ? parts.slice(0, -drop) : parts;
    return [...base, reference.slice(dots)].join('.');
  }
}

/** Of several modules with one name (copies, vendored ones, fixtures), the one that lies nearest to the importing file. */
function nearest(
  modules: readonly ModuleSummary[] | undefined,
  from: ModuleSummary,
): ModuleSummary | undefined {
  if (!modules || modules.length < 2) return modules?.[0];
  let best: ModuleSummary | undefined;
  let longest = -1;
  for (const module of modules) {
    let shared = 0;
    while (shared < module.path.length && module.path[shared] === from.path[shared]) shared++;
    if (shared > longest) {
      longest = shared;
      best = module;
    }
  }
  return best;
}

function classIn(module: ModuleSummary, name: string): ProjectClass | undefined {
  const summary = module.classes.find((candidate) => candidate.name === name);
  return summary && { summary, module };
}

function named(makings: readonly Making[] | undefined, name: string): Making[] {
  return (makings ?? []).filter((making) => making.name === name);
}

function takes(fact: { position: number; parameter: string }, slot: ArgumentSlot): boolean {
  return 'keyword' in slot ? fact.parameter === slot.keyword : fact.position === slot.position;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function moduleName(path: string, packages: ReadonlySet<string>): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.pyi?w?$/, '');
  const parts = file === '__init__' ? [] : [file];
  let folder = folderOf(path);
  while (folder !== '' && packages.has(folder)) {
    parts.unshift(folder.slice(folder.lastIndexOf('/') + 1));
    folder = folderOf(folder);
  }
  return parts.join('.');
}
