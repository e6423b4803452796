/** The modules of a run by their names, and what a name in one of them is in the others. */
import type { ModuleSummary } from '../model/index.js';
import type { ProjectClass } from './project-class.js';

/** How many re-exports are followed. */
const DEEPEST = 6;

/** Names of modules, and of what is in them. No question throws; a name of another project is undefined. */
export class ModuleNames {
  readonly #byName = new Map<string, ModuleSummary[]>();
  readonly #nameOf = new Map<ModuleSummary, string>();
  readonly #packages = new Set<ModuleSummary>();

  constructor(modules: readonly ModuleSummary[]) {
    const packages = modules.filter(({ path }) => /(^|\/)__init__\.pyi?$/.test(path));
    const folders = new Set(packages.map(({ path }) => folderOf(path)));
    for (const module of packages) this.#packages.add(module);
    for (const module of modules) {
      const name = moduleName(module.path, folders);
      this.#nameOf.set(module, name);
      const sameName = this.#byName.get(name);
      if (sameName) sameName.push(module);
      else this.#byName.set(name, [module]);
    }
  }

  /** A name with the folder that its packages lie in: several projects may be analysed together. */
  inProject(module: ModuleSummary, name: string): string {
    let folder = folderOf(module.path);
    const depth = this.nameOf(module).split('.').length - (this.#packages.has(module) ? 0 : 1);
    for (let at = 0; at < depth; at++) folder = folderOf(folder);
    return `${name} ${folder}`;
  }

  /** The dotted name of a module: from the first folder that is no package. */
  nameOf(module: ModuleSummary): string {
    return this.#nameOf.get(module) ?? '';
  }

  /** The module in which a reference to one of its names (`pkg.state.requests`, `.state.requests`) is at home. */
  moduleOf(reference: string, from: ModuleSummary): ModuleSummary | undefined {
    const absolute = this.#absolute(reference, from);
    const dot = absolute.lastIndexOf('.');
    return dot < 0 ? undefined : nearest(this.#byName.get(absolute.slice(0, dot)), from);
  }

  /** The module that a reference (`pkg.state`, `.state`) names. */
  moduleNamed(reference: string, from: ModuleSummary): ModuleSummary | undefined {
    return nearest(this.#byName.get(this.#absolute(reference, from)), from);
  }

  /** The class that a reference names, as seen from a module; follows re-exports. */
  classNamed(reference: string, from: ModuleSummary): ProjectClass | undefined {
    return this.#classNamed(reference, from, 0);
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
    // A name may be one that every object of JavaScript has.
    const imported = Object.hasOwn(module.imports, name) ? module.imports[name] : undefined;
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

const classesByName = new WeakMap<ModuleSummary, ReadonlyMap<string, ProjectClass>>();

/** The first class of a module that has the name. */
function classIn(module: ModuleSummary, name: string): ProjectClass | undefined {
  let classes = classesByName.get(module);
  if (!classes) {
    // The first of a name wins: what comes later is set first.
    classes = new Map([...module.classes].reverse().map((summary) => [summary.name, { summary, module }]));
    classesByName.set(module, classes);
  }
  return classes.get(name);
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
