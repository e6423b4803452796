/** The classes of a run and what they derive from. */
import type { ClassSummary, ModuleSummary } from '../model/index.js';
import { ModuleNames } from './module-names.js';
import type { ProjectClass } from './project-class.js';

export class ClassGraph {
  /** In order of path. */
  readonly modules: readonly ModuleSummary[];
  readonly names: ModuleNames;
  readonly #ancestors = new Map<ClassSummary, readonly ProjectClass[]>();

  /** Joins the summaries; their order does not matter. */
  constructor(modules: readonly ModuleSummary[]) {
    this.modules = [...modules].sort((a, b) => (a.path < b.path ? -1 : 1));
    this.names = new ModuleNames(this.modules);
  }

  /** The bases of a class that are in the project. */
  bases(owner: ProjectClass): ProjectClass[] {
    return owner.summary.bases
      .map((base) => this.names.classNamed(base, owner.module))
      .filter((base) => base !== undefined);
  }

  /** The class and all its bases in the project, nearest first. */
  ancestors(owner: ProjectClass): readonly ProjectClass[] {
    let known = this.#ancestors.get(owner.summary);
    if (!known) {
      known = this.#findAncestors(owner);
      this.#ancestors.set(owner.summary, known);
    }
    return known;
  }

  #findAncestors(owner: ProjectClass): readonly ProjectClass[] {
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

  /** Whether instances are widgets or parts of a toolkit, which has its own way to let go of them. */
  isWidget(owner: ProjectClass): boolean {
    return this.ancestors(owner).some(({ summary }) => summary.isWidget);
  }

  /** Whether instances are only made to test other code. */
  isOfTests(owner: ProjectClass): boolean {
    return this.ancestors(owner).some(({ summary }) => summary.lifetime === 'test');
  }

  /** The classes that have a method of this name which others may ask about, in order of path and place. */
  having(method: string): ProjectClass[] {
    return this.modules.flatMap((module) =>
      module.classes
        .filter((summary) => summary.methods.includes(method))
        .map((summary) => ({ summary, module })),
    );
  }
}
