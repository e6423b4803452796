/**
 * One pass over a tree that finds every scope, every binding and every reference. A second, short one joins references
 * with bindings, because Python decides what is local by the whole function, not by order.
 */
import { F, K, type Node, type SyntaxTree } from '../syntax/index.js';
import { type Assignment, Binding, Scope } from './scope.js';

/** What happens at a node: read, or one of the ways to write. */
export enum Role {
  Load = 0,
  Store = 1,
  Augment = 2,
  Delete = 3,
  Parameter = 4,
  For = 5,
  With = 6,
  Except = 7,
  Walrus = 8,
  Match = 9,
}

/** The binding of each identifier: a number a node, for a map of all identifiers is slow to fill and to ask. */
export class BindingsByNode {
  readonly #numbers: Int32Array;
  readonly #bindings: (Binding | undefined)[] = [undefined];
  readonly #numberOf = new Map<Binding, number>();

  constructor(nodes: number) {
    this.#numbers = new Int32Array(nodes);
  }

  get(node: number): Binding | undefined {
    return this.#bindings[this.#numbers[node] ?? 0];
  }

  set(node: number, binding: Binding): void {
    let number = this.#numberOf.get(binding);
    if (number === undefined) {
      number = this.#bindings.push(binding) - 1;
      this.#numberOf.set(binding, number);
    }
    this.#numbers[node] = number;
  }
}

export interface Bound {
  readonly module: Scope;
  readonly scopes: readonly Scope[];
  /** The scope in which each node is evaluated, as an index into `scopes`. */
  readonly scopeAt: Int32Array;
  /** The role of each expression node. */
  readonly roleAt: Uint8Array;
  /** The scope that a function, class, lambda or comprehension node opens. */
  readonly scopeOpenedBy: ReadonlyMap<number, Scope>;
  /** The binding of each identifier that names one. */
  readonly bindingAt: BindingsByNode;
}

const COMPREHENSIONS = new Set<number>([
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.generator_expression,
]);

/** Kinds through which a target reaches the names inside it. */
const TARGET_GROUPS = new Set<number>([
  K.pattern_list,
  K.tuple_pattern,
  K.list_pattern,
  K.list_splat_pattern,
  K.dictionary_splat_pattern,
  K.tuple,
  K.list,
  K.list_splat,
  K.parenthesized_expression,
  K.expression_list,
  K.as_pattern_target,
  // The left side of a type alias statement.
  K.type,
  K.generic_type,
]);

/** Binds the names of a tree. Total: broken code gives fewer bindings, never an exception. */
export function bind(tree: SyntaxTree): Bound {
  return new Binder(tree).run();
}

class Binder {
  readonly #tree: SyntaxTree;
  readonly #scopes: Scope[] = [];
  readonly #scopeIds = new Map<Scope, number>();
  readonly #opened = new Map<number, Scope>();
  readonly #typeScopes = new Map<number, Scope>();
  readonly #scopeAt: Int32Array;
  readonly #roleAt: Uint8Array;
  readonly #bindingAt: BindingsByNode;
  readonly #loads: number[] = [];

  constructor(tree: SyntaxTree) {
    this.#tree = tree;
    this.#scopeAt = new Int32Array(tree.count);
    this.#roleAt = new Uint8Array(tree.count);
    this.#bindingAt = new BindingsByNode(tree.count);
  }

  run(): Bound {
    const module = this.#open('module', 0, undefined);
    this.#declareGlobals();
    const { kinds } = this.#tree;
    for (let index = 1; index < this.#tree.count; index++) {
      this.#scopeAt[index] = this.#scopeFor(index);
      this.#roleAt[index] = this.#roleFor(index);
      switch (kinds[index]) {
        case K.function_definition:
        case K.class_definition:
          this.#enterDefinition(index);
          break;
        case K.lambda:
          this.#openInside('lambda', index);
          break;
        case K.list_comprehension:
        case K.set_comprehension:
        case K.dictionary_comprehension:
        case K.generator_expression:
          this.#openInside('comprehension', index);
          break;
        case K.wildcard_import:
          this.#scope(index).hasStarImport = true;
          break;
        case K.identifier:
          this.#identifier(index);
          break;
      }
    }
    for (const index of this.#loads) {
      const binding = this.#scope(index).lookup(this.#tree.textOf(index));
      if (!binding) continue;
      binding.addReference(index);
      this.#bindingAt.set(index, binding);
    }
    return {
      module,
      scopes: this.#scopes,
      scopeAt: this.#scopeAt,
      roleAt: this.#roleAt,
      scopeOpenedBy: this.#opened,
      bindingAt: this.#bindingAt,
    };
  }

  /** `global` and `nonlocal` count for the whole function, so they are known before its names are bound. */
  #declareGlobals(): void {
    const { kinds, parents } = this.#tree;
    for (let index = 1; index < this.#tree.count; index++) {
      if (kinds[index] !== K.global_statement && kinds[index] !== K.nonlocal_statement) continue;
      let owner = parents[index] ?? -1;
      while (owner > 0 && kinds[owner] !== K.function_definition && kinds[owner] !== K.class_definition) {
        owner = parents[owner] ?? -1;
      }
      if (owner <= 0) continue;
      const declared = this.#declared.get(owner) ?? { globals: [], nonlocals: [] };
      const names = this.#tree.node(index).children.map((child) => child.text);
      (kinds[index] === K.global_statement ? declared.globals : declared.nonlocals).push(...names);
      this.#declared.set(owner, declared);
    }
  }

  readonly #declared = new Map<number, { globals: string[]; nonlocals: string[] }>();

  #open(kind: Scope['kind'], index: number, parent: Scope | undefined): Scope {
    const scope = new Scope(kind, this.#tree.node(index), parent);
    this.#scopeIds.set(scope, this.#scopes.length);
    this.#scopes.push(scope);
    if (kind !== 'types') this.#opened.set(index, scope);
    for (const name of this.#declared.get(index)?.globals ?? []) scope.globals.add(name);
    for (const name of this.#declared.get(index)?.nonlocals ?? []) scope.nonlocals.add(name);
    return scope;
  }

  #openInside(kind: Scope['kind'], index: number): void {
    this.#open(kind, index, this.#scope(index));
  }

  #enterDefinition(index: number): void {
    const outer = this.#scope(index);
    const isClass = this.#tree.kinds[index] === K.class_definition;
    const typeParameters = this.#tree.childIndex(index, F.type_parameters);
    let parent = outer;
    if (typeParameters >= 0) {
      parent = this.#open('types', typeParameters, outer);
      this.#typeScopes.set(index, parent);
    }
    this.#open(isClass ? 'class' : 'function', index, parent);
  }

  #scope(index: number): Scope {
    return this.#scopes[this.#scopeAt[index] ?? 0] as Scope;
  }

  #id(scope: Scope | undefined): number {
    return scope ? (this.#scopeIds.get(scope) ?? 0) : 0;
  }

  /** The scope in which a node is evaluated, from its parent's scope and its role in the parent. */
  #scopeFor(index: number): number {
    const { kinds, fields, parents } = this.#tree;
    const parent = parents[index] ?? 0;
    const inherited = this.#scopeAt[parent] ?? 0;
    const field = fields[index];
    switch (kinds[parent]) {
      case K.function_definition:
        if (field === F.body || field === F.parameters) return this.#id(this.#opened.get(parent));
        if (field === F.return_type || field === F.type_parameters) return this.#idOfTypes(parent, inherited);
        return inherited;
      case K.class_definition:
        if (field === F.body) return this.#id(this.#opened.get(parent));
        if (field === F.superclasses || field === F.type_parameters)
          return this.#idOfTypes(parent, inherited);
        return inherited;
      case K.lambda:
        return field === F.body || field === F.parameters ? this.#id(this.#opened.get(parent)) : inherited;
      case K.default_parameter:
      case K.typed_default_parameter:
      case K.typed_parameter:
        // Defaults and annotations are evaluated where the function is defined.
        if (field === F.value || field === F.type) return this.#id(this.#scopes[inherited]?.parent);
        return inherited;
      case K.list_comprehension:
      case K.set_comprehension:
      case K.dictionary_comprehension:
      case K.generator_expression:
        return this.#id(this.#opened.get(parent));
      case K.for_in_clause: {
        if (field !== F.right) return inherited;
        const comprehension = parents[parent] ?? 0;
        const isFirst = this.#firstClause(comprehension) === parent;
        // The first iterable is evaluated by the maker, before the comprehension's own frame starts.
        return isFirst ? (this.#scopeAt[comprehension] ?? 0) : inherited;
      }
      default:
        return inherited;
    }
  }

  #idOfTypes(definition: number, outer: number): number {
    const types = this.#typeScopes.get(definition);
    return types ? this.#id(types) : outer;
  }

  #firstClause(comprehension: number): number {
    if (!COMPREHENSIONS.has(this.#tree.kinds[comprehension] ?? 0)) return -1;
    let child = this.#tree.firstChildren[comprehension] ?? -1;
    while (child >= 0 && this.#tree.kinds[child] !== K.for_in_clause)
      child = this.#tree.nextSiblings[child] ?? -1;
    return child;
  }

  #roleFor(index: number): Role {
    const { kinds, fields, parents } = this.#tree;
    const parent = parents[index] ?? 0;
    const field = fields[index];
    switch (kinds[parent]) {
      case K.assignment:
        return field === F.left ? Role.Store : Role.Load;
      case K.augmented_assignment:
        return field === F.left ? Role.Augment : Role.Load;
      case K.for_statement:
      case K.for_in_clause:
        return field === F.left ? Role.For : Role.Load;
      case K.named_expression:
        return field === F.name ? Role.Walrus : Role.Load;
      case K.delete_statement:
        return Role.Delete;
      case K.parameters:
      case K.lambda_parameters:
        return Role.Parameter;
      case K.default_parameter:
      case K.typed_default_parameter:
        return field === F.name ? Role.Parameter : Role.Load;
      case K.typed_parameter:
        return field === F.type ? Role.Load : Role.Parameter;
      case K.as_pattern:
        if (kinds[index] !== K.as_pattern_target) return this.#captures(index) ? Role.Match : Role.Load;
        return this.#roleOfAlias(parent);
      case K.except_clause:
        // Python 2's `except Error, name`: the second value is a target.
        return field === F.value && this.#tree.childIndex(parent, F.value) !== index
          ? Role.Except
          : Role.Load;
      case K.type_alias_statement:
        return field === F.left ? Role.Store : Role.Load;
    }
    const role = this.#roleAt[parent] ?? Role.Load;
    return role !== Role.Load && TARGET_GROUPS.has(kinds[parent] ?? 0) ? role : Role.Load;
  }

  #roleOfAlias(pattern: number): Role {
    const owner = this.#tree.kinds[this.#tree.parents[pattern] ?? 0];
    if (owner === K.except_clause) return Role.Except;
    return owner === K.case_pattern ? Role.Match : Role.With;
  }

  /** `case ... as name`: inside a case pattern the alias is a bare identifier. */
  #captures(index: number): boolean {
    const parent = this.#tree.parents[index] ?? 0;
    return (
      this.#tree.kinds[index] === K.identifier &&
      this.#tree.kinds[this.#tree.parents[parent] ?? 0] === K.case_pattern
    );
  }

  #identifier(index: number): void {
    const { kinds, fields, parents } = this.#tree;
    const parent = parents[index] ?? 0;
    const field = fields[index];
    switch (kinds[parent]) {
      case K.attribute:
        if (field === F.attribute) return;
        break;
      case K.keyword_argument:
        if (field === F.name) return;
        break;
      case K.function_definition:
        if (field === F.name) return this.#define(index, this.#outer(parent), { kind: 'def' });
        break;
      case K.class_definition:
        if (field === F.name) return this.#define(index, this.#outer(parent), { kind: 'class' });
        break;
      case K.dotted_name:
        return this.#dottedName(index, parent);
      case K.aliased_import:
        if (field === F.alias) return this.#define(index, this.#scope(index), this.#imported(parent));
        break;
      case K.global_statement:
      case K.nonlocal_statement:
        return;
      case K.keyword_pattern:
        // `case Point(x=0)`: x is an attribute of the subject.
        if (this.#tree.firstChildren[parent] === index) return;
        break;
      case K.splat_pattern:
        return this.#define(index, this.#scope(index), { kind: 'match' });
      case K.type:
        if (this.#isTypeParameter(parent)) return this.#define(index, this.#scope(index), { kind: 'type' });
        break;
    }
    switch (this.#roleAt[index]) {
      case Role.Store:
        return this.#define(index, this.#scope(index), this.#assigned(index));
      case Role.Augment: {
        const value = this.#tree.childIndex(parent, F.right);
        this.#loads.push(index);
        return this.#define(index, this.#scope(index), { kind: 'augment', ...this.#part('value', value) });
      }
      case Role.Walrus: {
        let scope = this.#scope(index);
        // A walrus inside a comprehension binds in the function around it.
        while (scope.kind === 'comprehension' && scope.parent) scope = scope.parent;
        const value = this.#tree.childIndex(parent, F.value);
        return this.#define(index, scope, { kind: 'walrus', ...this.#part('value', value) });
      }
      case Role.For: {
        const loop = this.#holder(index, K.for_statement, K.for_in_clause);
        const source = loop < 0 ? -1 : this.#tree.childIndex(loop, F.right);
        return this.#define(index, this.#scope(index), { kind: 'for', ...this.#part('source', source) });
      }
      case Role.With: {
        const pattern = this.#holder(index, K.as_pattern);
        const value = pattern < 0 ? -1 : (this.#tree.firstChildren[pattern] ?? -1);
        return this.#define(index, this.#scope(index), { kind: 'with', ...this.#part('value', value) });
      }
      case Role.Except:
        return this.#define(index, this.#scope(index), { kind: 'except' });
      case Role.Match:
        return this.#define(index, this.#scope(index), { kind: 'match' });
      case Role.Parameter: {
        const value = kinds[parent] === K.parameters ? -1 : this.#tree.childIndex(parent, F.value);
        return this.#define(index, this.#scope(index), { kind: 'parameter', ...this.#part('value', value) });
      }
      case Role.Delete: {
        const binding = this.#binding(index, this.#scope(index));
        binding.deletions.push(this.#tree.node(index));
        this.#bindingAt.set(index, binding);
        return;
      }
      default:
        this.#loads.push(index);
    }
  }

  /** The scope that a definition's own name is bound in. */
  #outer(definition: number): Scope {
    return this.#scope(definition);
  }

  #dottedName(index: number, dotted: number): void {
    const { kinds, fields, parents, firstChildren, nextSiblings } = this.#tree;
    if (firstChildren[dotted] !== index) return;
    const owner = parents[dotted] ?? 0;
    const isWhole = (nextSiblings[index] ?? -1) < 0;
    switch (kinds[owner]) {
      case K.import_statement: {
        // `import a.b` binds `a`.
        const qualifiedName = this.#tree.textOf(index);
        return this.#define(index, this.#scope(index), { kind: 'import', qualifiedName });
      }
      case K.import_from_statement:
      case K.future_import_statement:
        if (fields[dotted] === F.module_name) return;
        return this.#define(index, this.#scope(index), {
          kind: 'import',
          qualifiedName: this.#join(this.#moduleOf(owner), this.#tree.textOf(dotted)),
        });
      case K.aliased_import:
      case K.relative_import:
        return;
      case K.case_pattern:
      case K.keyword_pattern:
        if (isWhole && this.#tree.textOf(index) !== '_') {
          return this.#define(index, this.#scope(index), { kind: 'match' });
        }
        break;
    }
    this.#loads.push(index);
  }

  /** What `x as y` imports. */
  #imported(alias: number): Omit<Assignment, 'target'> {
    const owner = this.#tree.parents[alias] ?? 0;
    const dotted = this.#tree.childIndex(alias, F.name);
    const name = dotted < 0 ? '' : this.#tree.textOf(dotted).replace(/\s/g, '');
    const isFrom = this.#tree.kinds[owner] !== K.import_statement;
    return { kind: 'import', qualifiedName: isFrom ? this.#join(this.#moduleOf(owner), name) : name };
  }

  #moduleOf(statement: number): string {
    if (this.#tree.kinds[statement] === K.future_import_statement) return '__future__';
    const module = this.#tree.childIndex(statement, F.module_name);
    return module < 0 ? '' : this.#tree.textOf(module).replace(/\s/g, '');
  }

  #join(module: string, name: string): string {
    return module === '' || module.endsWith('.') ? module + name : `${module}.${name}`;
  }

  /** The value of an assignment's target: itself, or its part when both sides are displays of the same length. */
  #assigned(index: number): Omit<Assignment, 'target'> {
    const statement = this.#holder(index, K.assignment, K.type_alias_statement);
    if (statement < 0) return { kind: 'assign' };
    let right = this.#tree.childIndex(statement, F.right);
    // In `a = b = c` the right side of the first is the second.
    while (right >= 0 && this.#tree.kinds[right] === K.assignment)
      right = this.#tree.childIndex(right, F.right);
    if (right < 0) return { kind: 'assign' };
    const left = this.#tree.childIndex(statement, F.left);
    if (left === index) return { kind: 'assign', value: this.#tree.node(right) };
    const targets = this.#tree.node(left).unparenthesized.children;
    const value = this.#tree.node(right).unparenthesized;
    const at = targets.findIndex((target) => target.index === index);
    const isDisplay = value.is('tuple', 'list', 'expression_list');
    const parts = isDisplay ? value.children : [];
    const plain = !parts.some((part) => part.kind === 'list_splat');
    const part = plain && parts.length === targets.length ? parts[at] : undefined;
    return part ? { kind: 'assign', value: part } : { kind: 'assign', source: this.#tree.node(right) };
  }

  /** The nearest ancestor of one of the kinds, through target groups only; -1 when there is none. */
  #holder(index: number, ...wanted: number[]): number {
    const { kinds, parents } = this.#tree;
    let at = parents[index] ?? -1;
    while (at >= 0 && !wanted.includes(kinds[at] ?? 0)) {
      if (!TARGET_GROUPS.has(kinds[at] ?? 0)) return -1;
      at = parents[at] ?? -1;
    }
    return at;
  }

  #isTypeParameter(type: number): boolean {
    const { kinds, parents, fields } = this.#tree;
    let at = parents[type] ?? 0;
    // `[T: bound]`: only the name before the colon.
    if (kinds[at] === K.constrained_type) {
      if (this.#tree.firstChildren[at] !== type) return false;
      at = parents[parents[at] ?? 0] ?? 0;
    }
    return kinds[at] === K.type_parameter && fields[at] === F.type_parameters;
  }

  #part<Name extends 'value' | 'source'>(name: Name, index: number): { [key in Name]?: Node } {
    return index < 0 ? {} : ({ [name]: this.#tree.node(index) } as { [key in Name]?: Node });
  }

  #define(index: number, scope: Scope, assignment: Omit<Assignment, 'target'>): void {
    const binding = this.#binding(index, scope);
    binding.assignments.push({ ...assignment, target: this.#tree.node(index) });
    this.#bindingAt.set(index, binding);
  }

  #binding(index: number, scope: Scope): Binding {
    const name = this.#tree.textOf(index);
    let home = scope;
    if (scope.globals.has(name)) home = scope.module;
    else if (scope.nonlocals.has(name)) {
      for (let outer = scope.parent; outer; outer = outer.parent) {
        if (outer.kind === 'class' || outer.kind === 'module') continue;
        if (outer.bindings.has(name) && !outer.nonlocals.has(name)) {
          home = outer;
          break;
        }
      }
    }
    let binding = home.bindings.get(name);
    if (!binding) {
      binding = new Binding(name, home);
      home.bindings.set(name, binding);
    }
    return binding;
  }
}
