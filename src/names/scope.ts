/** Scopes and the names bound in them, as CPython has them. */
import type { Node, SyntaxTree } from '../syntax/index.js';

export type ScopeKind = 'module' | 'class' | 'function' | 'lambda' | 'comprehension' | 'types';

/**
 * How a name got a value. `value` is the expression assigned, where it can be told: not for the parts of an unpacked
 * call, not for a loop variable (then `source` is the iterable), not for a parameter (then it is the default).
 */
export interface Assignment {
  readonly kind:
    | 'assign'
    | 'augment'
    | 'walrus'
    | 'for'
    | 'with'
    | 'except'
    | 'import'
    | 'parameter'
    | 'def'
    | 'class'
    | 'match'
    | 'type';
  /** The identifier that is bound. */
  readonly target: Node;
  readonly value?: Node;
  /** The iterable of a loop, or the right side that is unpacked. */
  readonly source?: Node;
  /** What an import names, such as `functools.lru_cache`; a leading '.' stands for each level of a relative import. */
  readonly qualifiedName?: string;
}

/** A name in a scope, with everything that happens to it in the file. */
export class Binding {
  readonly name: string;
  readonly scope: Scope;
  readonly assignments: Assignment[] = [];
  readonly #tree: SyntaxTree;
  readonly #readAt: number[] = [];
  #references: readonly Node[] | undefined;
  /** Identifiers in `del name`. */
  readonly deletions: Node[] = [];

  constructor(name: string, scope: Scope) {
    this.name = name;
    this.scope = scope;
    this.#tree = scope.node.tree;
  }

  /** Identifiers that read the name, also from scopes inside; in source order. */
  get references(): readonly Node[] {
    // Most names are never asked about: a view of each mention would be made for nothing.
    this.#references ??= this.#readAt.map((index) => this.#tree.node(index));
    return this.#references;
  }

  /** Notes that the identifier at an index reads the name; for the binder, before anybody asks. */
  addReference(index: number): void {
    this.#readAt.push(index);
  }

  /** The only assignment, when there is just one. `Name = Name`, which some write for their documentation, is none. */
  get onlyAssignment(): Assignment | undefined {
    const [first, second] = this.assignments;
    if (!second) return first;
    return this.assignments.every((each) => each === first || this.#isOfItself(each)) ? first : undefined;
  }

  /** In a class body the value is looked up outside of it. */
  #isOfItself({ kind, value }: Assignment): boolean {
    if (kind !== 'assign' || this.scope.kind === 'class') return false;
    return value?.kind === 'identifier' && value.text === this.name;
  }

  /** An import is among its assignments. */
  get isImported(): boolean {
    for (const { kind } of this.assignments) if (kind === 'import') return true;
    return false;
  }

  /** The expression the name always stands for: assigned once, plainly, and never deleted. */
  get onlyValue(): Node | undefined {
    const only = this.onlyAssignment;
    if (!only || this.deletions.length > 0) return undefined;
    return only.kind === 'assign' || only.kind === 'walrus' ? only.value : undefined;
  }

  get isParameter(): boolean {
    return this.assignments.some((assignment) => assignment.kind === 'parameter');
  }
}

export class Scope {
  readonly kind: ScopeKind;
  /** The module, class, function, lambda or comprehension; for `types` the node of the type parameters. */
  readonly node: Node;
  readonly parent: Scope | undefined;
  readonly bindings = new Map<string, Binding>();
  readonly globals = new Set<string>();
  readonly nonlocals = new Set<string>();
  /** `from m import *` was seen: any name may be bound. Only ever true of a module (or a Python 2 function). */
  hasStarImport = false;

  constructor(kind: ScopeKind, node: Node, parent: Scope | undefined) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
  }

  get module(): Scope {
    let scope: Scope = this;
    while (scope.parent) scope = scope.parent;
    return scope;
  }

  /** The function, lambda or module whose frame runs this scope (a comprehension runs in its own or its maker's). */
  get frame(): Scope {
    let scope: Scope = this;
    while ((scope.kind === 'comprehension' || scope.kind === 'types') && scope.parent) scope = scope.parent;
    return scope;
  }

  /** The binding that a name used in this scope refers to; undefined for builtins and names never bound. */
  lookup(name: string): Binding | undefined {
    if (this.globals.has(name)) return this.module.bindings.get(name);
    if (!this.nonlocals.has(name)) {
      const own = this.bindings.get(name);
      if (own) return own;
    }
    for (let scope = this.parent; scope; scope = scope.parent) {
      // The names of a class body are not visible in the functions inside it.
      if (scope.kind === 'class') continue;
      if (scope.globals.has(name)) return scope.module.bindings.get(name);
      const found = scope.nonlocals.has(name) ? undefined : scope.bindings.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether this scope is the other or lies inside it. */
  isWithin(other: Scope): boolean {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) if (scope === other) return true;
    return false;
  }
}
