/** The functions and classes of a file as they are written, and what an expression names among them. */
import { K, type Node, type SyntaxTree } from '../syntax/index.js';
import { type Bound, bind } from './bind.js';
import { type Attribute, type BaseClass, ClassModel } from './class.js';
import { FunctionModel } from './function.js';
import { Names } from './names.js';
import type { Binding, Scope } from './scope.js';

/** Names, scopes, functions and classes of one file. Read-only and total: what cannot be told is undefined. */
export class Definitions {
  readonly tree: SyntaxTree;
  readonly bound: Bound;
  readonly names: Names;
  /** Functions and lambdas in source order, with or without a syntax error inside. */
  readonly functions: readonly FunctionModel[];
  /** Classes in source order, with or without a syntax error inside. */
  readonly classes: readonly ClassModel[];
  readonly #functionByScope = new Map<Scope, FunctionModel>();
  readonly #functionByNode = new Map<number, FunctionModel>();
  readonly #classByNode = new Map<number, ClassModel>();

  /** `attributesOf` answers the attributes that a class touches; it is asked when they are first needed. */
  constructor(tree: SyntaxTree, attributesOf: (owner: ClassModel) => ReadonlyMap<string, Attribute>) {
    this.tree = tree;
    this.bound = bind(tree);
    this.names = new Names(this.bound);
    const classes: ClassModel[] = [];
    const functions: FunctionModel[] = [];
    for (let index = 0; index < tree.count; index++) {
      const kind = tree.kinds[index];
      if (kind !== K.class_definition && kind !== K.function_definition && kind !== K.lambda) continue;
      const scope = this.bound.scopeOpenedBy.get(index);
      if (!scope) continue;
      if (kind === K.class_definition) classes.push(this.#defineClass(index, scope, attributesOf));
      else functions.push(this.#defineFunction(index, scope));
    }
    this.classes = classes;
    this.functions = functions;
  }

  /** The binding that an identifier names, whether it reads or writes it; undefined for builtins. */
  binding(identifier: Node): Binding | undefined {
    return this.bound.bindingAt.get(identifier.unparenthesized.index);
  }

  /** The scope in which a node is evaluated. */
  scopeOf(node: Node): Scope {
    return this.bound.scopes[this.bound.scopeAt[node.index] ?? 0] ?? this.bound.module;
  }

  /** The function or lambda that opens a scope. */
  functionOfScope(scope: Scope): FunctionModel | undefined {
    return this.#functionByScope.get(scope);
  }

  /** The function or lambda at the index of a node. */
  functionAt(index: number): FunctionModel | undefined {
    return this.#functionByNode.get(index);
  }

  /** The class at the index of a node. */
  classAt(index: number): ClassModel | undefined {
    return this.#classByNode.get(index);
  }

  /** The class of this file that an expression names. */
  classNamed(node: Node): ClassModel | undefined {
    const target = node.unparenthesized;
    if (target.kind !== 'identifier') return undefined;
    const only = this.binding(target)?.onlyAssignment;
    if (only?.kind !== 'class') return undefined;
    return only.target.parent ? this.#classByNode.get(only.target.parent.index) : undefined;
  }

  /** The function of this file that an expression names: a plain function, or a lambda with a name. */
  functionNamed(node: Node): FunctionModel | undefined {
    const target = node.unparenthesized;
    if (target.kind === 'lambda') return this.#functionByNode.get(target.index);
    if (target.kind !== 'identifier') return undefined;
    const only = this.binding(target)?.onlyAssignment;
    if (only?.kind === 'def' && only.target.parent) return this.#functionByNode.get(only.target.parent.index);
    const value = only?.kind === 'assign' ? only.value?.unparenthesized : undefined;
    return value?.kind === 'lambda' ? this.#functionByNode.get(value.index) : undefined;
  }

  #defineFunction(index: number, scope: Scope): FunctionModel {
    const node = this.tree.node(index);
    const { decorators, decoratorNames } = this.#decoratorsOf(node);
    const around = this.scopeOf(node);
    const owner =
      node.kind === 'lambda' || around.kind !== 'class'
        ? undefined
        : this.#classByNode.get(around.node.index);
    const model = new FunctionModel(node, scope, owner, decorators, decoratorNames);
    this.#functionByScope.set(scope, model);
    this.#functionByNode.set(index, model);
    owner?.functions.push(model);
    owner?.methods.set(model.name, model);
    return model;
  }

  #defineClass(
    index: number,
    scope: Scope,
    attributesOf: (owner: ClassModel) => ReadonlyMap<string, Attribute>,
  ): ClassModel {
    const node = this.tree.node(index);
    const bases: BaseClass[] = [];
    const keywords = new Map<string, Node>();
    for (const base of node.child('superclasses')?.children ?? []) {
      if (base.kind === 'keyword_argument') {
        const name = base.child('name')?.text;
        const value = base.child('value');
        if (name && value) keywords.set(name, value);
        continue;
      }
      const named = base.kind === 'subscript' ? (base.child('value') ?? base) : base;
      bases.push({
        node: base,
        qualifiedName: this.names.qualifiedName(named),
        class: this.classNamed(named),
      });
    }
    const facts = {
      node,
      scope,
      outer: this.scopeOf(node),
      ...this.#decoratorsOf(node),
      bases,
      keywords,
    };
    const model: ClassModel = new ClassModel(facts, () => attributesOf(model));
    this.#classByNode.set(index, model);
    return model;
  }

  #decoratorsOf(node: Node): {
    decorators: readonly Node[];
    decoratorNames: readonly (string | undefined)[];
  } {
    const decorators = decoratorsOf(node);
    const decoratorNames = decorators.map((decorator) => {
      const called = decorator.kind === 'call' ? decorator.child('function') : decorator;
      return called ? this.names.qualifiedName(called) : undefined;
    });
    return { decorators, decoratorNames };
  }
}

function decoratorsOf(definition: Node): Node[] {
  const outer = definition.parent;
  if (outer?.kind !== 'decorated_definition') return [];
  const result: Node[] = [];
  for (const child of outer.children) {
    const expression = child.kind === 'decorator' ? child.firstChild?.unparenthesized : undefined;
    if (expression) result.push(expression);
  }
  return result;
}
