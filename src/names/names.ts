/** What an expression names, after imports, aliases, fallbacks and shadowing. */
import { BUILTINS } from '../knowledge/builtins.js';
import { MODULE_ALIASES, NAME_ALIASES } from '../knowledge/modules.js';
import { own } from '../knowledge/own.js';
import type { Node } from '../syntax/index.js';
import type { Bound } from './bind.js';
import type { Assignment, Binding, Scope } from './scope.js';

/** Answers qualified names of one file. Every answer is remembered. */
export class Names {
  readonly #bound: Bound;
  readonly #ofBinding = new Map<Binding, string | undefined>();

  constructor(bound: Bound) {
    this.#bound = bound;
  }

  /**
   * `functools.lru_cache` for an expression that names it, however it was imported; `builtins.open` for a builtin that
   * nothing in sight shadows. Undefined for everything that cannot be told: names defined in this file, names that a
   * star import may bind, names rebound to something else. Relative imports begin with '.'.
   */
  qualifiedName(node: Node): string | undefined {
    const parts: string[] = [];
    let at = node.unparenthesized;
    while (at.kind === 'attribute') {
      const name = at.child('attribute');
      const object = at.child('object');
      if (!name || !object) return undefined;
      parts.push(name.text);
      at = object.unparenthesized;
    }
    if (at.kind !== 'identifier') return undefined;
    const root = this.#ofIdentifier(at);
    if (root === undefined) return undefined;
    return canonical(parts.length === 0 ? root : `${root}.${parts.reverse().join('.')}`);
  }

  #ofIdentifier(node: Node): string | undefined {
    const binding = this.#bound.bindingAt.get(node.index);
    if (binding) return this.#of(binding);
    const scope = this.#bound.scopes[this.#bound.scopeAt[node.index] ?? 0];
    if (!scope || starMayBind(scope)) return undefined;
    const name = node.text;
    return BUILTINS.has(name) ? `builtins.${name}` : undefined;
  }

  #of(binding: Binding): string | undefined {
    if (this.#ofBinding.has(binding)) return this.#ofBinding.get(binding);
    // An alias of itself, directly or in a ring, names nothing.
    this.#ofBinding.set(binding, undefined);
    const name = this.#resolve(binding);
    this.#ofBinding.set(binding, name);
    return name;
  }

  #resolve(binding: Binding): string | undefined {
    const imports = binding.assignments.filter((assignment) => assignment.kind === 'import');
    const first = imports[0];
    if (first?.qualifiedName !== undefined) {
      // `import a` and `import a.b` bind the same name to the same module.
      const others = binding.assignments.filter(
        (assignment) => assignment !== first && assignment.qualifiedName !== first.qualifiedName,
      );
      if (others.every((other) => isFallback(other, first))) return canonical(first.qualifiedName);
      return undefined;
    }
    const fallback = this.#builtinWithFallback(binding);
    if (fallback !== undefined) return fallback;
    const value = binding.onlyValue;
    return value?.is('identifier', 'attribute') ? this.qualifiedName(value) : undefined;
  }

  /** `try: xrange` / `except NameError: xrange = range` leaves the builtin where there is one. */
  #builtinWithFallback(binding: Binding): string | undefined {
    if (binding.scope.kind !== 'module' || !BUILTINS.has(binding.name)) return undefined;
    const inHandler = binding.assignments.every(
      (assignment) =>
        assignment.kind === 'assign' && assignment.target.ancestor('except_clause') !== undefined,
    );
    return inHandler ? `builtins.${binding.name}` : undefined;
  }
}

/** The name after renamed modules and re-exports: `cPickle.dump` is `pickle.dump`. Never throws. */
export function canonical(name: string): string {
  let known = canonicalNames.get(name);
  if (known === undefined) {
    known = findCanonical(name);
    // A bound keeps the memory of a long run small; real code names a few thousand things.
    if (canonicalNames.size < 50_000) canonicalNames.set(name, known);
  }
  return known;
}

const canonicalNames = new Map<string, string>();

function findCanonical(name: string): string {
  let result = name;
  for (let dot = result.length; dot > 0; dot = result.lastIndexOf('.', dot - 1)) {
    const module = own(MODULE_ALIASES, result.slice(0, dot));
    if (module !== undefined) {
      result = module + result.slice(dot);
      break;
    }
  }
  return own(NAME_ALIASES, result) ?? result;
}

/** A star import in the module, or in a function of Python 2, may bind any name that nothing else binds. */
function starMayBind(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.hasStarImport) return true;
  return false;
}

/**
 * Whether one assignment only stands in for an import: it is in the handler of a try statement whose body imports,
 * or in another branch of the same if statement and an import itself.
 */
function isFallback(other: Assignment, first: Assignment): boolean {
  const handler = other.target.ancestor('except_clause', 'else_clause', 'elif_clause', 'function_definition');
  for (
    let at = handler;
    at?.kind === 'except_clause';
    at = at.ancestor('except_clause', 'function_definition')
  ) {
    if (at.parent?.contains(first.target) === true) return true;
  }
  if (handler?.kind === 'except_clause') return false;
  if (other.kind !== 'import') return false;
  if (handler?.kind === 'else_clause' || handler?.kind === 'elif_clause') {
    return handler.parent?.contains(first.target) === true;
  }
  const branch = other.target.ancestor('if_statement');
  return branch?.contains(first.target) === true;
}
