/** Functions and methods that make helpers for others, and properties that hold weakly what they are set to: by their names. */
import type { Making, ModuleSummary, OwnedHelper } from '../model/index.js';
import type { ClassGraph } from './class-graph.js';
import type { ProjectClass, ProjectPlace } from './project-class.js';

/** Where a helper is made for its owner. */
export interface Maker extends ProjectPlace {
  readonly name: string;
  /** Nothing but the name of the method says that it is this one. */
  readonly byName: boolean;
}

/** What the owner cycles of a run look up by name. Several projects may be analysed together: a name counts within one. */
export class Makers {
  readonly #classes: ClassGraph;
  /** The classes that have a method that takes and answers something. */
  readonly #answering = new Map<string, ProjectClass[]>();
  /** The properties that hold weakly what they are set to. */
  readonly #weakSetters = new Set<string>();

  constructor(classes: ClassGraph) {
    this.#classes = classes;
    for (const module of classes.modules) {
      for (const summary of module.classes) {
        for (const property of summary.weakSetters ?? [])
          this.#weakSetters.add(classes.names.inProject(module, property));
        for (const method of new Set(summary.answering ?? [])) {
          const key = classes.names.inProject(module, method);
          const having = this.#answering.get(key);
          if (having) having.push({ summary, module });
          else this.#answering.set(key, [{ summary, module }]);
        }
      }
    }
  }

  /** Whether a class of the module's project has a property of this name that only holds weakly what it is set to. */
  isWeakSetter(property: string, module: ModuleSummary): boolean {
    return this.#weakSetters.has(this.#classes.names.inProject(module, property));
  }

  /** What the function or method makes that a helper comes from; empty where that is not to be seen. */
  makingsFor(
    { module }: ProjectClass,
    helper: OwnedHelper,
  ): { making: Making; module: ModuleSummary; byName: boolean }[] {
    if (helper.madeBy !== undefined) {
      // The one class of the project that has a method of this name, or from which all others that have one derive.
      const having = this.#answering.get(this.#classes.names.inProject(module, helper.madeBy)) ?? [];
      const home = having.find((base) =>
        having.every((other) =>
          this.#classes.ancestors(other).some(({ summary }) => summary === base.summary),
        ),
      );
      const makings = home ? named(home.summary.makings, helper.madeBy) : [];
      return makings.flatMap((making) => (home ? [{ making, module: home.module, byName: true }] : []));
    }
    if (helper.receives !== '__init__') return [];
    const dot = helper.class.lastIndexOf('.');
    const name = helper.class.slice(dot + 1).replace(/^#/, '');
    const holder = helper.class.slice(0, Math.max(0, dot));
    const home = this.#classes.names.classNamed(holder, module);
    const from = home?.module ?? (dot < 0 ? module : this.#classes.names.moduleNamed(holder, module));
    const makings = named((home ? home.summary : from)?.makings, name);
    return makings.flatMap((making) => (from ? [{ making, module: from, byName: false }] : []));
  }
}

function named(makings: readonly Making[] | undefined, name: string): Making[] {
  return (makings ?? []).filter((making) => making.name === name);
}
