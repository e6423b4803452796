/**
 * The construction sites, calls and handings over of all files, linked: which class or function each of them is
 * about. A class that is handed over is followed to where what keeps it is called. Linear in the number of sites.
 */
import type { Fate, ModuleSummary, Site } from '../model/index.js';
import type { ProjectClass } from '../project/index.js';
import { factsOf, isBesideProject } from './facts.js';
import {
  keyOf,
  keyOfTarget,
  type ProjectFunction,
  ProjectNames,
  parameterKey,
  push,
  resultKey,
  type Target,
} from './project-names.js';

/** A place that calls or hands over a class or function, in its file. */
export interface LinkedSite {
  readonly site: Site;
  readonly module: ModuleSummary;
  /** Not by name: through a variable, an attribute, a parameter or a table that holds it. */
  readonly indirect: boolean;
  /** Only the name of a method says that it is this one. */
  readonly assumed?: true;
}

export class Program {
  readonly names: ProjectNames;
  readonly #contents = new Map<string, Map<string, Target>>();
  readonly #edges = new Map<string, Set<string>>();
  readonly #calls = new Map<string, LinkedSite[]>();
  readonly #entries = new Set<string>();
  readonly #handings = new Map<string, LinkedSite[]>();

  /** Links the summaries; their order does not matter. */
  constructor(modules: readonly ModuleSummary[]) {
    this.names = new ProjectNames(modules);
    const inOrder = this.names.classes.modules;
    for (const module of inOrder) this.#noteHoldings(module);
    this.#spread();
    for (const module of inOrder) this.#noteCalls(module);
    for (const module of inOrder) this.#noteEntries(module);
  }

  /** Where the class itself is called, by name or through what holds it. */
  constructionsOf(owner: ProjectClass): readonly LinkedSite[] {
    return this.#calls.get(keyOf(owner.module, owner.summary.name)) ?? [];
  }

  /** Where a function is called. */
  callsOf({ module, facts }: ProjectFunction): readonly LinkedSite[] {
    const calls = this.#calls.get(keyOf(module, facts.name)) ?? [];
    const certain = calls.filter(({ assumed }) => !assumed);
    return certain.length > 0 ? certain : calls;
  }

  /** Whether the set-up of the project makes a function the entry of a program. */
  isEntry({ module, facts }: ProjectFunction): boolean {
    return this.#entries.has(keyOf(module, facts.name));
  }

  /** Where a class is handed over without being called. */
  handingsOfClass(owner: ProjectClass): readonly LinkedSite[] {
    return this.#handings.get(keyOf(owner.module, owner.summary.name)) ?? [];
  }

  /** Where a function is handed over without being called. */
  handingsOf({ module, facts }: ProjectFunction): readonly LinkedSite[] {
    return this.#handings.get(keyOf(module, facts.name)) ?? [];
  }

  /** The function around a site; undefined at module level. */
  functionAround({ site, module }: LinkedSite): ProjectFunction | undefined {
    return this.names.functionsOf(module)[site.within];
  }

  /** The functions that a form of value-names.ts may be. */
  functionsNamed(name: string, module: ModuleSummary): readonly ProjectFunction[] {
    return this.names
      .resolve(name, module)
      .flatMap((target) => (target.kind === 'function' ? [target.function] : []));
  }

  /** Whether a site is in tests, examples or builds, which are no part of what the project does. */
  isBeside({ site, module }: LinkedSite): boolean {
    const facts = factsOf(module);
    return facts.isTest === true || isBesideProject(module) || facts.functions[site.within]?.isTest === true;
  }

  #noteEntries(module: ModuleSummary): void {
    for (const name of factsOf(module).entries ?? []) {
      for (const { module: home, facts } of this.functionsNamed(name, module))
        this.#entries.add(keyOf(home, facts.name));
    }
  }

  #noteHoldings(module: ModuleSummary): void {
    for (const site of factsOf(module).sites) {
      if (!site.handed) continue;
      const keys = site.fates.flatMap((fate) => this.#keysOf(fate, module, site.within));
      for (const target of this.#all(site.what, module)) {
        for (const key of keys) this.#hold(key, target);
        if (target.kind !== 'holder')
          push(this.#handings, keyOfTarget(target), { site, module, indirect: false });
      }
    }
    for (const own of this.names.functionsOf(module)) {
      const { facts, index } = own;
      for (const { parameter, fates } of facts.keeps ?? []) {
        const from = parameterKey(own, parameter);
        for (const fate of fates) for (const key of this.#keysOf(fate, module, index)) this.#edge(from, key);
      }
      for (const target of this.#all(facts.returns ?? [], module)) this.#hold(resultKey(own), target);
    }
  }

  #hold(key: string, target: Target): void {
    if (target.kind === 'holder') return this.#edge(target.key, key);
    const known = this.#contents.get(key) ?? new Map<string, Target>();
    this.#contents.set(key, known);
    known.set(keyOfTarget(target), target);
  }

  #edge(from: string, to: string): void {
    const known = this.#edges.get(from) ?? new Set();
    this.#edges.set(from, known);
    known.add(to);
  }

  /** What a holder has comes into all that it is assigned to. */
  #spread(): void {
    const waiting = [...this.#contents.keys()];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      const held = this.#contents.get(from);
      for (const to of this.#edges.get(from) ?? []) {
        const known = this.#contents.get(to) ?? new Map<string, Target>();
        const before = known.size;
        for (const [key, target] of held ?? []) known.set(key, target);
        this.#contents.set(to, known);
        if (known.size > before) waiting.push(to);
      }
    }
  }

  #noteCalls(module: ModuleSummary): void {
    for (const site of factsOf(module).sites) {
      if (site.handed) continue;
      const seen = new Set<string>();
      const note = (target: Target, indirect: boolean, assumed: boolean): void => {
        if (target.kind === 'holder') {
          if (!indirect)
            for (const held of this.#contents.get(target.key)?.values() ?? []) note(held, true, false);
          return;
        }
        const key = keyOfTarget(target);
        if (seen.has(key)) return;
        seen.add(key);
        push(this.#calls, key, { site, module, indirect, ...(assumed ? { assumed: true as const } : {}) });
      };
      for (const name of site.what) {
        for (const target of this.names.resolve(name, module)) note(target, false, name.startsWith('?'));
      }
    }
  }

  #all(names: readonly string[], module: ModuleSummary): Target[] {
    return names.flatMap((name) => this.names.resolve(name, module));
  }

  /** The holders in which a fate leaves a value. */
  #keysOf(fate: Fate, module: ModuleSummary, within: number): string[] {
    const further = (fate.then ?? []).flatMap((next) => this.#keysOf(next, module, within));
    switch (fate.kind) {
      case 'attribute':
      case 'class':
      case 'foreign':
        return fate.name ? [`attribute ${fate.name}`] : [];
      case 'module': {
        const key = this.names.variable(fate.name ?? '', module);
        return key === undefined ? [] : [key];
      }
      case 'returned':
      case 'yielded': {
        const around = this.names.functionsOf(module)[within];
        return around ? [resultKey(around)] : [];
      }
      case 'default': {
        const own = this.functionsNamed(fate.of ?? '?', module)[0];
        return own && fate.name !== undefined ? [parameterKey(own, fate.name)] : [];
      }
      case 'argument':
        return [...this.#parametersFor(fate, module), ...further];
    }
    return further;
  }

  #parametersFor(fate: Fate, module: ModuleSummary): string[] {
    return this.names.resolve(fate.of ?? '?', module).flatMap((target) => {
      if (target.kind === 'holder') return [];
      const called =
        target.kind === 'function' ? target.function : this.names.methodOf(target.class, '__init__');
      if (!called) return fate.keyword === undefined ? [] : [`attribute ${fate.keyword}`];
      const name = parameterFor(called, fate);
      return name === undefined ? [] : [parameterKey(called, name)];
    });
  }
}

/** The parameter that an argument is for. Never throws. */
export function parameterFor({ facts }: ProjectFunction, fate: Fate): string | undefined {
  if (fate.keyword !== undefined) return fate.keyword;
  const isBound = facts.class !== undefined && facts.binding !== 'static';
  return facts.parameters?.[(fate.position ?? 0) + (isBound ? 1 : 0)];
}
