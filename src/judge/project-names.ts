/** What the names in the files of a project are: classes, functions, methods, and what may hold such. */
import { COMMON_METHODS } from '../knowledge/occasions.js';
import { own as rowOf } from '../knowledge/own.js';
import type { FunctionFacts, ModuleSummary } from '../model/index.js';
import { ClassGraph, type ProjectClass } from '../project/index.js';
import { factsOf } from './facts.js';

/** A function of the project and the file it is in. */
export interface ProjectFunction {
  readonly facts: FunctionFacts;
  readonly module: ModuleSummary;
  /** Its place among the functions of the file. */
  readonly index: number;
}

/** What a name is: a class, a function, or something that may hold them. */
export type Target =
  | { readonly kind: 'class'; readonly class: ProjectClass }
  | { readonly kind: 'function'; readonly function: ProjectFunction }
  | { readonly kind: 'holder'; readonly key: string };

/** So many classes with an unrelated method of the same name, and the name tells nothing. */
const MOST_NAMESAKES = 4;
/** So many modules of a family, one of which is chosen by its name. */
const MOST_MODULES = 16;
const DEEPEST = 6;

/** Looks names up. No question throws; what is of another project is nothing. */
export class ProjectNames {
  readonly classes: ClassGraph;
  readonly #functions = new Map<string, ProjectFunction>();
  readonly #lists = new Map<ModuleSummary, readonly ProjectFunction[]>();
  readonly #methods = new Map<string, ProjectFunction[]>();
  readonly #plain = new Map<string, ProjectFunction[]>();
  readonly #children = new Map<string, ProjectClass[]>();
  readonly #instances = new Map<string, ProjectClass[]>();
  readonly #resolved = new Map<ModuleSummary, Map<string, readonly Target[]>>();

  /** Joins the summaries; their order does not matter. */
  constructor(modules: readonly ModuleSummary[]) {
    this.classes = new ClassGraph(modules);
    for (const module of this.classes.modules) this.#define(module);
    for (const module of this.classes.modules) this.#noteInstances(module);
  }

  /** The functions of a file, in their order. */
  functionsOf(module: ModuleSummary): readonly ProjectFunction[] {
    return this.#lists.get(module) ?? [];
  }

  /** The classes of the project that derive from a class, directly. */
  derivedFrom(owner: ProjectClass): readonly ProjectClass[] {
    return this.#children.get(keyOf(owner.module, owner.summary.name)) ?? [];
  }

  /** The class of the project whose method a function is. */
  classOf({ facts, module }: ProjectFunction): ProjectClass | undefined {
    return facts.class === undefined ? undefined : this.classes.names.classNamed(`#${facts.class}`, module);
  }

  /** The class that a form names, seen from a module. */
  classNamed(name: string, module: ModuleSummary): ProjectClass | undefined {
    return this.classes.names.classNamed(name, module);
  }

  /** The method of a class or of its bases. */
  methodOf(owner: ProjectClass, name: string): ProjectFunction | undefined {
    for (const { module, summary } of this.classes.ancestors(owner)) {
      const found = this.#functions.get(keyOf(module, `${summary.name}.${name}`));
      if (found) return found;
    }
    return undefined;
  }

  #define(module: ModuleSummary): void {
    const list = factsOf(module).functions.map((facts, index) => ({ facts, module, index }));
    this.#lists.set(module, list);
    for (const each of list) {
      this.#functions.set(keyOf(module, each.facts.name), each);
      if (each.facts.class !== undefined) push(this.#methods, each.facts.shortName, each);
      else if (each.facts.name === each.facts.shortName) push(this.#plain, each.facts.name, each);
    }
    for (const summary of module.classes) {
      const owner = { summary, module };
      for (const base of this.classes.bases(owner))
        push(this.#children, keyOf(base.module, base.summary.name), owner);
    }
  }

  /** Module variables that hold an instance: `config = Config()`. */
  #noteInstances(module: ModuleSummary): void {
    for (const { what, fates, handed } of factsOf(module).sites) {
      if (handed) continue;
      for (const fate of fates) {
        if (fate.kind !== 'module' || fate.element || fate.assumed) continue;
        const key = this.variable(fate.name ?? '', module);
        const made = what.map((name) => this.classNamed(name, module)).filter((found) => found !== undefined);
        for (const owner of key === undefined ? [] : made) push(this.#instances, key ?? '', owner);
      }
    }
  }

  /** What a form of value-names.ts may be, seen from a module. */
  resolve(name: string, module: ModuleSummary, depth = 0): readonly Target[] {
    if (depth > DEEPEST) return [];
    const known = this.#resolved.get(module) ?? new Map<string, readonly Target[]>();
    this.#resolved.set(module, known);
    let found = known.get(name);
    // What is reached by a long way may be cut short: only whole answers are remembered.
    if (!found) {
      found = this.#find(name, module, depth);
      if (depth === 0) known.set(name, found);
    }
    return found;
  }

  #find(name: string, module: ModuleSummary, depth: number): readonly Target[] {
    if (name.endsWith('[]')) return this.resolve(name.slice(0, -2), module, depth + 1);
    const rest = name.slice(1);
    switch (name[0]) {
      case '=':
        return this.resolve(rest, module, depth + 1).flatMap((target) => this.#resultOf(target));
      case '@': {
        const colon = rest.lastIndexOf(':');
        const own = this.#functions.get(keyOf(module, rest.slice(0, colon)));
        return own ? [{ kind: 'holder', key: parameterKey(own, rest.slice(colon + 1)) }] : [];
      }
      case '^': {
        const dot = rest.lastIndexOf('.');
        const owner = this.classNamed(`#${rest.slice(0, dot)}`, module);
        const found =
          owner && this.classes.bases(owner).map((base) => this.methodOf(base, rest.slice(dot + 1)));
        return (found ?? []).flatMap((each) => (each ? [{ kind: 'function', function: each } as const] : []));
      }
      case '?':
        return this.#anyMethod(name.slice(2));
      case '!':
        return [...this.#anyMethod(name.slice(2)), ...this.#anyFunction(name.slice(2))];
      case '*':
        return module.stars.flatMap((star) =>
          this.resolve(`${star}${star.endsWith('.') ? '' : '.'}${rest}`, module, depth + 1),
        );
    }
    return this.#named(name, module, depth);
  }

  #resultOf(target: Target): Target[] {
    if (target.kind === 'function') return [{ kind: 'holder', key: resultKey(target.function) }];
    const called = target.kind === 'class' ? this.methodOf(target.class, '__call__') : undefined;
    return called ? [{ kind: 'function', function: called }] : [];
  }

  #named(name: string, module: ModuleSummary, depth: number): Target[] {
    const owner = this.classNamed(name, module);
    if (owner) return [{ kind: 'class', class: owner }];
    const found = this.#functionNamed(name, module, depth);
    if (found) return [{ kind: 'function', function: found }];
    const dot = name.lastIndexOf('.');
    const last = name.slice(dot + 1);
    const holder = dot > 0 ? name.slice(0, dot) : '';
    const home = holder === '' ? undefined : this.classNamed(holder, module);
    if (home) return this.#attributeOf(home, last);
    const variable = holder === '' ? undefined : this.variable(holder, module);
    const instances = variable === undefined ? undefined : this.#instances.get(variable);
    if (instances) return instances.flatMap((instance) => this.#attributeOf(instance, last));
    const key = this.variable(name, module);
    if (key !== undefined) return [{ kind: 'holder', key }];
    return variable === undefined ? [] : this.#anyMethod(last);
  }

  /** A method of the class, of those that derive from it, or what its instances have under the name. */
  #attributeOf(owner: ProjectClass, name: string): Target[] {
    const found = [this.methodOf(owner, name), ...this.#overrides(owner, name, 0)].filter(
      (each) => each !== undefined,
    );
    if (found.length === 0) return [{ kind: 'holder', key: `attribute ${name}` }];
    return [...new Set(found)].map((each) => ({ kind: 'function', function: each }));
  }

  #overrides(owner: ProjectClass, name: string, depth: number): (ProjectFunction | undefined)[] {
    if (depth > DEEPEST) return [];
    return this.derivedFrom(owner).flatMap((derived) => [
      this.#functions.get(keyOf(derived.module, `${derived.summary.name}.${name}`)),
      ...this.#overrides(derived, name, depth + 1),
    ]);
  }

  #anyMethod(name: string): Target[] {
    const attribute: Target = { kind: 'holder', key: `attribute ${name}` };
    const methods = this.#methods.get(name) ?? [];
    if (COMMON_METHODS.has(name)) return [attribute];
    // An object without such a method is a module: `import_module(name).learn()`.
    if (methods.length === 0) return [attribute, ...this.#anyFunction(name)];
    // Those that override another are no namesakes.
    const roots = methods.filter((method) => {
      const owner = this.classOf(method);
      const bases = owner ? this.classes.bases(owner) : [];
      return !bases.some((base) => this.methodOf(base, name));
    });
    if (roots.length > MOST_NAMESAKES) return [attribute];
    return [attribute, ...methods.map((method): Target => ({ kind: 'function', function: method }))];
  }

  /** Functions of modules that have this name, where they are no more than a family of modules may have. */
  #anyFunction(name: string): Target[] {
    const found = this.#plain.get(name) ?? [];
    return found.length > MOST_MODULES ? [] : found.map((each) => ({ kind: 'function', function: each }));
  }

  #functionNamed(name: string, module: ModuleSummary, depth: number): ProjectFunction | undefined {
    if (name.startsWith('#')) {
      const own = this.#functions.get(keyOf(module, name.slice(1)));
      if (own || depth > DEEPEST) return own;
      const imported = rowOf(factsOf(module).imports, name.slice(1));
      return imported === undefined ? undefined : this.#functionNamed(imported, module, depth + 1);
    }
    const home = this.classes.names.moduleOf(name, module);
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (!home) return undefined;
    const own = this.#functions.get(keyOf(home, last));
    if (own || depth > DEEPEST) return own;
    const imported = rowOf(factsOf(home).imports, last);
    if (imported !== undefined) return this.#functionNamed(imported, home, depth + 1);
    for (const star of home.stars) {
      const found = this.#functionNamed(`${star}${star.endsWith('.') ? '' : '.'}${last}`, home, depth + 1);
      if (found) return found;
    }
    return undefined;
  }

  /** The variable of a module of the project that a name is; undefined for names of other packages. */
  variable(name: string, module: ModuleSummary): string | undefined {
    if (name.startsWith('#')) return name.includes('.') ? undefined : keyOf(module, name.slice(1));
    const home = this.classes.names.moduleOf(name, module);
    const last = name.slice(name.lastIndexOf('.') + 1);
    return home && keyOf(home, last);
  }
}

/** The key of what a module has under a name. Never throws. */
export function keyOf(module: ModuleSummary, name: string): string {
  return `${module.path}#${name}`;
}

/** The key of a class or function. Never throws. */
export function keyOfTarget(target: Exclude<Target, { kind: 'holder' }>): string {
  return target.kind === 'class'
    ? keyOf(target.class.module, target.class.summary.name)
    : keyOf(target.function.module, target.function.facts.name);
}

/** The holder that a parameter is. Never throws. */
export function parameterKey({ facts, module }: ProjectFunction, name: string): string {
  return `parameter ${keyOf(module, facts.name)}:${name}`;
}

/** The holder that the result of a function is. Never throws. */
export function resultKey({ facts, module }: ProjectFunction): string {
  return `result ${keyOf(module, facts.name)}`;
}

/** Adds to the list under a key. Never throws. */
export function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
