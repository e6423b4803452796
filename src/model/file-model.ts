/** All that is known of one file, as questions. Read-only and total: no question throws, and what cannot be told is undefined. */

import { graphOf, Kind, type ObjectGraph } from '../heap/index.js';
import { MUTABLE_CONTAINERS } from '../knowledge/containers.js';
import { type Bound, Role } from '../names/bind.js';
import { Attribute, type AttributeUse, type ClassModel, stringValue } from '../names/class.js';
import { Definitions } from '../names/definitions.js';
import type { FunctionModel } from '../names/function.js';
import { type PythonRange, pythonRange } from '../names/python-range.js';
import type { Binding, Scope } from '../names/scope.js';
import { type Use, useOf } from '../names/use.js';
import { K, type Node, type SyntaxTree } from '../syntax/index.js';
import { Call } from './call.js';
import { type Caught, caughtIn } from './caught.js';
import { type Answer, changesOnlyLocals, changesWithin, hasUnknownEffects, isPrivate } from './changes.js';
import { Flow } from './flow.js';
import { type Iteration, iterationsOf } from './iteration.js';
import { escapesWhenMade } from './self-escape.js';
import { type Undoing, undoingOf } from './undo.js';
import { findWeakHoldings, holderOutlives, type WeakHolding } from './weak-holding.js';
import { type WeakObstacle, weakObstacle } from './weak-support.js';

/** A `for` or `while` statement, or a comprehension. */
export interface Loop {
  readonly node: Node;
  readonly kind: 'for' | 'while' | 'comprehension';
  /** What is looped over; undefined for `while`. */
  readonly iterable: Node | undefined;
}

/** An `except` clause. */
export interface Handler {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  /** The name the exception is bound to, and its identifier. */
  readonly name: Node | undefined;
  readonly body: Node | undefined;
  /** The try statement. */
  readonly attempt: Node;
}

/** Kinds of objects whose node is the expression that makes them. */
const MADE_KINDS = new Set([Kind.Container, Kind.Instance, Kind.Result, Kind.Frame]);

const COMPREHENSION_KINDS = [
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.generator_expression,
];

/** Folders and files of tests and benchmarks, as test runners and the habit of projects name them. */
const TEST_PATH =
  /(^|\/)([^/]*_)?(tests?|testing|benchmarks?)\/|(^|\/)((test|bench)(mark)?_[^/]*|[^/]*_(tests?|bench(mark)?)|tests?|conftest|benchmarks?)\.pyi?$/;

export class FileModel {
  /** Relative to the root of the run, with '/'. */
  readonly path: string;
  readonly tree: SyntaxTree;
  readonly python: PythonRange;
  /** Scopes, names, functions and classes as they are written. */
  readonly definitions: Definitions;
  readonly #bound: Bound;
  #graph: ObjectGraph | undefined;
  #isTestFile: boolean | undefined;
  /** Indices of nodes by kind, in source order; a kind is looked up on first use. */
  readonly #byKind = new Map<number, readonly number[]>();
  #imported: ReadonlySet<string> | undefined;
  readonly #origins = new Map<Node, Node | undefined>();
  readonly #flows = new Map<FunctionModel, Flow>();
  #calls: readonly Call[] | undefined;
  #callsByName: Map<string, Call[]> | undefined;
  #callsByMethod: Map<string, Call[]> | undefined;
  #attributesByName: Map<string, Node[]> | undefined;
  #iterations: readonly Iteration[] | undefined;
  #isScript: boolean | undefined;
  #weakHoldings: readonly WeakHolding[] | undefined;

  constructor(path: string, tree: SyntaxTree, specifier: string | undefined) {
    this.path = path;
    this.tree = tree;
    this.python = pythonRange(tree, specifier);
    this.definitions = new Definitions(tree, (owner) => this.#attributesOf(owner));
    this.#bound = this.definitions.bound;
  }

  /** The object graph of the file, interpreted when it is first asked for. */
  get graph(): ObjectGraph {
    this.#graph ??= graphOf(this.definitions);
    return this.#graph;
  }

  // ---- Names

  /** What an expression names: `functools.lru_cache`, `builtins.open`; undefined when it cannot be told. */
  qualifiedName(node: Node): string | undefined {
    return this.definitions.names.qualifiedName(node);
  }

  /** The binding that an identifier names, whether it reads or writes it; undefined for builtins. */
  binding(identifier: Node): Binding | undefined {
    return this.#bound.bindingAt.get(identifier.unparenthesized.index);
  }

  /** The scope in which a node is evaluated. */
  scopeOf(node: Node): Scope {
    return this.#bound.scopes[this.#bound.scopeAt[node.index] ?? 0] ?? this.#bound.module;
  }

  /** Whether the file imports a module, something inside it, or something of it; anywhere. */
  imports(module: string): boolean {
    this.#imported ??= importedNames(this.scopes);
    for (const name of this.#imported) if (`${name}.`.startsWith(`${module}.`)) return true;
    return false;
  }

  get moduleScope(): Scope {
    return this.#bound.module;
  }

  get scopes(): readonly Scope[] {
    return this.#bound.scopes;
  }

  // ---- Uses

  /** How the value of an expression is used where it stands. */
  useOf(node: Node): Use {
    return useOf(node, this.#bound.roleAt);
  }

  /** Whether the node is written to (assigned, bound, augmented or deleted) rather than read. */
  isWritten(node: Node): boolean {
    return this.#bound.roleAt[node.index] !== Role.Load;
  }

  /** Every use of a name in the file, writes included, in source order. */
  usesOf(binding: Binding): Use[] {
    const nodes = new Set<Node>([
      ...binding.references,
      ...binding.assignments.map((assignment) => assignment.target),
      ...binding.deletions,
    ]);
    return [...nodes].sort((a, b) => a.index - b.index).map((node) => this.useOf(node));
  }

  // ---- Where a node stands

  /** The innermost function or lambda whose frame evaluates the node; undefined at module and class level. */
  functionAround(node: Node): FunctionModel | undefined {
    return this.definitions.functionOfScope(this.scopeOf(node).frame);
  }

  /** The innermost class whose body holds the node, also through methods. */
  classAround(node: Node): ClassModel | undefined {
    for (let scope: Scope | undefined = this.scopeOf(node); scope; scope = scope.parent) {
      if (scope.kind === 'class') return this.definitions.classAt(scope.node.index);
    }
    return undefined;
  }

  /** The method of a class of this file that the node is in, also inside functions nested in it. */
  methodAround(node: Node): FunctionModel | undefined {
    for (let scope: Scope | undefined = this.scopeOf(node); scope; scope = scope.parent) {
      const found = this.definitions.functionOfScope(scope);
      if (found?.class) return found;
    }
    return undefined;
  }

  /** The whole file exists to exercise or to measure other code, by its name or folder. */
  get isTestFile(): boolean {
    this.#isTestFile ??= TEST_PATH.test(this.path);
    return this.#isTestFile;
  }

  /**
   * The node is in code that exists to exercise or to measure other code: a test or benchmark by the name of its file,
   * folder, class or function.
   */
  isTestCode(node: Node): boolean {
    if (this.isTestFile) return true;
    for (let scope: Scope | undefined = this.scopeOf(node); scope; scope = scope.parent) {
      const owner = scope.kind === 'class' ? this.classOf(scope.node) : undefined;
      if (owner && (/^Test|Tests?$|TestCase$/.test(owner.name) || owner.derivesFrom('unittest.TestCase'))) {
        return true;
      }
      if (
        scope.kind === 'function' &&
        /^_?(test|bench(mark)?)(_|$)/.test(this.functionOf(scope.node)?.name ?? '')
      ) {
        return true;
      }
    }
    return false;
  }

  /** The file is meant to be run as a program: it asks at module level whether it is `__main__`. */
  get isScript(): boolean {
    this.#isScript ??= this.tree.root.children.some(
      (statement) =>
        statement.kind === 'if_statement' &&
        /^__name__\s*==\s*['"]__main__['"]$/.test(statement.child('condition')?.unparenthesized.text ?? ''),
    );
    return this.#isScript;
  }

  /** The innermost loop that evaluates the node again and again, within the same function. */
  loopAround(node: Node): Loop | undefined {
    for (let at = node; at.parent; at = at.parent) {
      const { parent } = at;
      switch (parent.kind) {
        case 'for_statement':
          if (at.field === 'body') return this.loop(parent);
          break;
        case 'while_statement':
          if (at.field === 'body' || at.field === 'condition') return this.loop(parent);
          break;
        case 'list_comprehension':
        case 'set_comprehension':
        case 'dictionary_comprehension':
        case 'generator_expression': {
          const isSource = at.kind === 'for_in_clause' && at.previousSibling?.field === 'body';
          if (!isSource) return this.loop(parent);
          break;
        }
        case 'function_definition':
        case 'lambda':
        case 'class_definition':
          if (at.field === 'body') return undefined;
          break;
      }
    }
    return undefined;
  }

  /** The loop that a statement or comprehension node is. */
  loop(node: Node): Loop {
    if (node.kind === 'while_statement') return { node, kind: 'while', iterable: undefined };
    if (node.kind === 'for_statement') return { node, kind: 'for', iterable: node.child('right') };
    const clause = node.children.find((child) => child.kind === 'for_in_clause');
    return { node, kind: 'comprehension', iterable: clause?.child('right') };
  }

  /** The statement that holds an expression. */
  statementOf(node: Node): Node {
    let at = node;
    while (at.parent && !at.parent.is('block', 'module')) at = at.parent;
    return at;
  }

  /** Whether what a node does is undone by one of the others on every way out of the function around it. */
  undoingOf(node: Node, undos: readonly Node[]): Undoing {
    return undoingOf(node, undos, (at) => this.scopeOf(at).frame);
  }

  // ---- What code does

  /**
   * Whether the container that `source` names may hold other elements after a region of code has run. `unknown` where
   * the region calls something that may reach it, where another thread may, and for weak containers.
   */
  changesWithin(source: Node, region: readonly Node[]): Answer {
    return changesWithin(this, source, region);
  }

  /** Whether a region may change objects that it does not name: it calls something unknown, awaits or yields. */
  hasUnknownEffects(region: readonly Node[]): boolean {
    return hasUnknownEffects(this, region);
  }

  /** Whether a region changes nothing but local names, and containers that its function alone holds. */
  changesOnlyLocals(region: readonly Node[]): boolean {
    return changesOnlyLocals(this, region);
  }

  /**
   * Whether the object that a local name stands for was made by its function, and nothing else can reach it until the
   * region has run.
   */
  isPrivate(name: Node, region: readonly Node[]): boolean {
    return isPrivate(this, name, region);
  }

  // ---- What an expression is

  /** The class of this file that an expression names. */
  classNamed(node: Node): ClassModel | undefined {
    return this.definitions.classNamed(node);
  }

  /** The function of this file that an expression names: a plain function, or a lambda with a name. */
  functionNamed(node: Node): FunctionModel | undefined {
    return this.definitions.functionNamed(node);
  }

  /**
   * What made the value of an expression: the qualified name of the callable for a call (`collections.deque`), of the
   * type for a display, comprehension or literal (`builtins.list`). Follows names that are assigned once and attributes
   * of self whose every assignment agrees.
   */
  constructorName(node: Node): string | undefined {
    return this.#constructorName(node);
  }

  /** The call, display or literal that made the value of an expression, followed in the same way. */
  originOf(node: Node): Node | undefined {
    const origin = this.#originOf(node, 0);
    // What a function of the file answers was made elsewhere.
    if (origin && origin.kind !== 'call') return origin;
    return this.#followed(origin ?? node) ?? origin;
  }

  /** What made the only object that the graph knows an expression to stand for, None aside. */
  #followed(node: Node): Node | undefined {
    // Nothing is told of objects in tests: their values are not worth following.
    if (this.isTestFile) return undefined;
    const index = node.unparenthesized.index;
    const objects = this.graph.objectsAt(index).filter(({ kind }) => kind !== Kind.None);
    const made = new Set(objects.map((object) => object.node));
    const [only] = objects;
    if (!only || made.size !== 1 || only.node === 0 || only.node === index) return undefined;
    return MADE_KINDS.has(only.kind) ? this.tree.node(only.node) : undefined;
  }

  /** The class of this file that the value of an expression is an instance of: `self`, `C()`, a name for such. */
  instanceClass(node: Node): ClassModel | undefined {
    return this.#instanceClass(node, 0);
  }

  #instanceClass(node: Node, depth: number): ClassModel | undefined {
    const target = node.unparenthesized;
    return (this.isTestFile ? undefined : this.#onlyClass(target)) ?? this.#instanceByName(target, depth);
  }

  /** The class of the only object that the graph knows an expression to stand for. */
  #onlyClass(target: Node): ClassModel | undefined {
    const [known, ...others] = this.graph.objectsAt(target.index).filter(({ kind }) => kind !== Kind.None);
    const isOne = known !== undefined && others.length === 0;
    return isOne && (known.kind === Kind.Self || known.kind === Kind.Instance) ? known.class : undefined;
  }

  #instanceByName(target: Node, depth: number): ClassModel | undefined {
    if (target.kind === 'identifier') {
      const binding = this.binding(target);
      const method = binding ? this.definitions.functionOfScope(binding.scope) : undefined;
      if (binding && method?.selfName === binding.name && binding.onlyAssignment?.kind === 'parameter') {
        return method.class;
      }
    }
    const origin = this.#originOf(target, depth + 1);
    if (origin?.kind !== 'call') return undefined;
    const callee = origin.child('function');
    return callee ? this.classNamed(callee) : undefined;
  }

  /**
   * The class of this file that an expression is, or is an instance of: the class in `object.name` that `name` is an
   * attribute of. Knows `self`, the `cls` of a class method, `C`, `C()`, `type(self)` and names for these.
   */
  ownerOf(object: Node): ClassModel | undefined {
    return this.#ownerOf(object, 0);
  }

  #ownerOf(object: Node, depth: number): ClassModel | undefined {
    const target = object.unparenthesized;
    const named = this.classNamed(target);
    if (named) return named;
    if (target.kind === 'identifier') {
      const binding = this.binding(target);
      const method = binding ? this.definitions.functionOfScope(binding.scope) : undefined;
      const isFirst = binding !== undefined && method?.parameters[0]?.name === binding.name;
      if (isFirst && method.binding === 'class' && binding.onlyAssignment) return method.class;
    }
    const inner =
      target.kind === 'attribute' && target.child('attribute')?.text === '__class__'
        ? target.child('object')
        : this.call(target)?.qualifiedName === 'builtins.type'
          ? this.call(target)?.argument(0)
          : undefined;
    return this.#instanceClass(inner ?? target, depth + 1);
  }

  /** Whether the node is the `self` of the method around it. */
  isSelf(node: Node): boolean {
    const target = node.unparenthesized;
    if (target.kind !== 'identifier') return false;
    const binding = this.binding(target);
    const method = binding ? this.definitions.functionOfScope(binding.scope) : undefined;
    if (!binding) return false;
    if (method?.selfName === binding.name && binding.assignments.length === 1) return true;
    // Another name for it: `this = self`.
    const value = binding.onlyValue;
    return value !== undefined && value.index !== target.index && this.isSelf(value);
  }

  /** The attribute's name in `self.name`; undefined for anything else. */
  selfAttribute(node: Node): string | undefined {
    const target = node.unparenthesized;
    if (target.kind !== 'attribute') return undefined;
    const object = target.child('object');
    return object && this.isSelf(object) ? target.child('attribute')?.text : undefined;
  }

  /**
   * The method that `object.name` names, where the object is known to be an instance of a class of this file. Undefined
   * when an instance attribute of that name may hide the method.
   */
  methodNamedBy(node: Node): FunctionModel | undefined {
    const target = node.unparenthesized;
    if (target.kind !== 'attribute') return undefined;
    const object = target.child('object');
    const name = target.child('attribute')?.text;
    const owner = object ? this.instanceClass(object) : undefined;
    if (!owner || name === undefined) return undefined;
    const hidden = owner.ancestors.some((ancestor) =>
      ancestor.attribute(name)?.stores.some((store) => store.through === 'instance'),
    );
    return hidden ? undefined : owner.findMethod(name);
  }

  /** The value is a new mutable container: a display, a comprehension, or a call of a known constructor. */
  isNewContainer(node: Node): boolean {
    const target = node.unparenthesized;
    if (
      target.is(
        'list',
        'dictionary',
        'set',
        'list_comprehension',
        'set_comprehension',
        'dictionary_comprehension',
      )
    ) {
      return true;
    }
    const name = target.kind === 'call' ? this.constructorName(target) : undefined;
    return name !== undefined && MUTABLE_CONTAINERS.has(name);
  }

  // ---- Sites

  /** Every call without a syntax error inside, in source order. */
  get calls(): readonly Call[] {
    if (!this.#calls) {
      const calls: Call[] = [];
      for (const index of this.#indices(K.call)) {
        const node = this.tree.node(index);
        const callee = node.child('function')?.unparenthesized;
        if (callee && !node.hasError) calls.push(new Call(node, callee, this.qualifiedName(callee)));
      }
      this.#calls = calls;
    }
    return this.#calls;
  }

  /** Calls of what has this qualified name. */
  callsNamed(qualifiedName: string): readonly Call[] {
    this.#callsByName ??= grouped(this.calls, (call) => call.qualifiedName);
    return this.#callsByName.get(qualifiedName) ?? [];
  }

  /** Calls of a method of this name on any object: `anything.name(...)`. */
  callsOfMethod(name: string): readonly Call[] {
    this.#callsByMethod ??= grouped(this.calls, (call) => (call.receiver ? call.name : undefined));
    return this.#callsByMethod.get(name) ?? [];
  }

  /** The call that a call node is. */
  call(node: Node): Call | undefined {
    const callee = node.kind === 'call' ? node.child('function')?.unparenthesized : undefined;
    return callee ? new Call(node, callee, this.qualifiedName(callee)) : undefined;
  }

  /** Every `for` statement and `for` clause, with what runs between its steps; `async for` is left out. */
  get iterations(): readonly Iteration[] {
    this.#iterations ??= iterationsOf(this);
    return this.#iterations;
  }

  /** Every expression that is handed to a weak reference or a weak container, in source order. */
  get weakHoldings(): readonly WeakHolding[] {
    this.#weakHoldings ??= findWeakHoldings(this);
    return this.#weakHoldings;
  }

  /**
   * The function whose local name is the only owner of what is held weakly, while the holder lives on: the object is dead
   * once the function returns. Undefined where that cannot be told, and for coroutines and generators, whose frames may
   * wait for long.
   */
  frameOwner(holding: WeakHolding): FunctionModel | undefined {
    const name = holding.value.unparenthesized;
    const binding = name.kind === 'identifier' ? this.binding(name) : undefined;
    const owner = binding ? this.definitions.functionOfScope(binding.scope) : undefined;
    if (!owner || owner.isLambda || owner.isAsync || owner.isGenerator) return undefined;
    const made = binding?.onlyAssignment?.kind;
    const isMadeHere = made === 'assign' || made === 'def';
    const isOnlyOwner = isMadeHere && binding?.references.every((each) => each === name);
    return isOnlyOwner && holderOutlives(this, holding, owner.scope) ? owner : undefined;
  }

  /** Why the value of an expression cannot be referred to weakly; undefined when it can, or when it cannot be told. */
  weakObstacle(node: Node): WeakObstacle | undefined {
    return weakObstacle(this, node);
  }

  /**
   * Whether making an instance leaves a reference to it anywhere but with the caller: in a container, with another object,
   * or in a cycle of its own. `no` only where everything that runs is on the page.
   */
  escapesWhenMade(owner: ClassModel): 'yes' | 'no' | 'unknown' {
    return escapesWhenMade(owner, this);
  }

  /** Attribute expressions `anything.name`, in source order. */
  attributesNamed(name: string): readonly Node[] {
    this.#attributesByName ??= grouped(this.nodes('attribute'), (node) => node.child('attribute')?.text);
    return this.#attributesByName.get(name) ?? [];
  }

  /** Identifiers and attributes that name something by its qualified name, as they stand, in source order. */
  referencesTo(qualifiedName: string): Node[] {
    const last = qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1);
    // However it is imported, its own name is in the file.
    if (!this.tree.text.includes(last)) return [];
    const attributes = this.attributesNamed(last).filter(
      (node) => this.qualifiedName(node) === qualifiedName,
    );
    const identifiers = this.nodes('identifier').filter(
      (node) =>
        !node.parent?.is('attribute', 'keyword_argument', 'dotted_name', 'aliased_import') &&
        !this.isWritten(node) &&
        this.qualifiedName(node) === qualifiedName,
    );
    return [...attributes, ...identifiers].sort((a, b) => a.index - b.index);
  }

  /** Classes without a syntax error inside, in source order. */
  get classes(): readonly ClassModel[] {
    return this.definitions.classes.filter((site) => !site.node.hasError);
  }

  /** Functions and lambdas without a syntax error inside, in source order. */
  get functions(): readonly FunctionModel[] {
    return this.definitions.functions.filter((site) => !site.node.hasError);
  }

  /** The function or lambda that a node is. */
  functionOf(node: Node): FunctionModel | undefined {
    return this.definitions.functionAt(node.index);
  }

  /** Where values are inside a function: what a name still holds on each way out, where a value gets away. */
  flow(model: FunctionModel): Flow {
    let flow = this.#flows.get(model);
    if (!flow) {
      flow = new Flow(this, model);
      this.#flows.set(model, flow);
    }
    return flow;
  }

  /** The class that a node is. */
  classOf(node: Node): ClassModel | undefined {
    return this.definitions.classAt(node.index);
  }

  /** For, while and comprehensions without a syntax error inside, in source order. */
  get loops(): Loop[] {
    return [K.for_statement, K.while_statement, ...COMPREHENSION_KINDS]
      .flatMap((kind) => this.#indices(kind))
      .sort((a, b) => a - b)
      .map((index) => this.tree.node(index))
      .filter((node) => !node.hasError)
      .map((node) => this.loop(node));
  }

  /** Except clauses without a syntax error inside, in source order. */
  get handlers(): Handler[] {
    const handlers: Handler[] = [];
    for (const node of this.nodes('except_clause')) {
      const handler = node.hasError ? undefined : this.handlerOf(node);
      if (handler) handlers.push(handler);
    }
    return handlers;
  }

  /** The except clause that a node is. */
  handlerOf(node: Node): Handler | undefined {
    const attempt = node.parent;
    if (node.kind !== 'except_clause' || !attempt) return undefined;
    const values = node.childrenIn('value');
    const pattern = values[0]?.kind === 'as_pattern' ? values[0] : undefined;
    const name = pattern?.child('alias')?.firstChild ?? values[1];
    const body = node.children.find((child) => child.kind === 'block');
    return { node, start: node.start, end: node.end, name, body, attempt };
  }

  /**
   * What of a caught exception the value of an expression keeps alive: the object or its traceback, also inside a
   * display or what a class makes of it; undefined for its text and for `with_traceback(None)`.
   */
  caughtIn(expression: Node): Caught | undefined {
    return caughtIn(this, expression);
  }

  /** All nodes of a kind in source order, with or without errors inside. */
  nodes(kind: keyof typeof K): Node[] {
    return this.#indices(K[kind]).map((index) => this.tree.node(index));
  }

  #indices(kind: number): readonly number[] {
    let found = this.#byKind.get(kind);
    if (!found) {
      found = indicesOf(this.tree.kinds, kind);
      this.#byKind.set(kind, found);
    }
    return found;
  }

  // ---- Building

  #attributesOf(owner: ClassModel): ReadonlyMap<string, Attribute> {
    const uses = new Map<string, AttributeUse[]>();
    const add = (name: string, written: AttributeUse): void => {
      const use = written.kind === 'store' ? this.#withOrigin(written) : written;
      const list = uses.get(name);
      if (list) list.push(use);
      else uses.set(name, [use]);
    };
    for (const binding of owner.scope.bindings.values()) {
      for (const assignment of binding.assignments) {
        if (assignment.kind !== 'assign') continue;
        const use = this.useOf(assignment.target);
        const value = assignment.value ? { value: assignment.value } : {};
        add(binding.name, { ...use, ...value, method: undefined, deferred: false, through: 'class' });
      }
    }
    for (const method of owner.functions) {
      const first = method.parameters[0];
      const isClassMethod = method.binding === 'class';
      if (!first || (method.selfName === undefined && !isClassMethod)) continue;
      const self = method.scope.bindings.get(first.name);
      if (self?.assignments.length !== 1) continue;
      const names = [...method.scope.bindings.values()].filter(
        (binding) => binding === self || binding.onlyValue?.text === first.name,
      );
      for (const { references } of names) {
        for (const reference of references) this.#addUse(reference, method, isClassMethod, add);
      }
    }
    const own = owner.nameNode.kind === 'identifier' ? this.binding(owner.nameNode) : undefined;
    if (own?.onlyAssignment?.kind === 'class') {
      for (const reference of own.references) {
        const around = this.methodAround(reference);
        this.#addUse(reference, around?.class === owner ? around : undefined, true, add);
      }
    }
    const attributes = new Map<string, Attribute>();
    for (const [name, list] of uses) {
      list.sort((a, b) => a.node.index - b.node.index);
      attributes.set(name, new Attribute(name, list));
    }
    return attributes;
  }

  /** A store of what was made elsewhere stores what was made there. */
  #withOrigin(use: AttributeUse): AttributeUse {
    const value = use.value?.unparenthesized;
    if (!value?.is('identifier', 'call', 'subscript', 'conditional_expression')) return use;
    const origin = this.#followed(value);
    return origin ? { ...use, value: origin } : use;
  }

  /** Records `object.name` for one mention of the object, and `setattr(object, 'name', value)`. */
  #addUse(
    object: Node,
    method: FunctionModel | undefined,
    throughClass: boolean,
    add: (name: string, use: AttributeUse) => void,
  ): void {
    const deferred = method !== undefined && this.scopeOf(object).frame !== method.scope;
    const outer = object.withParentheses.parent;
    if (!outer) return;
    if (outer.kind === 'attribute' && object.withParentheses.field === 'object') {
      const name = outer.child('attribute')?.text;
      if (name === undefined) return;
      if (name === '__class__') return this.#addUse(outer, method, true, add);
      // The grammar takes `type(self).x = y` for a statement that names a type.
      const throughType = outer.parent?.parent?.kind === 'type_alias_statement';
      const through = throughClass || throughType ? 'class' : 'instance';
      add(name, { ...this.useOf(outer), method, deferred, through });
      return;
    }
    const call = outer.parent;
    if (outer.kind !== 'argument_list' || call?.kind !== 'call') return;
    const callee = this.qualifiedName(call.child('function') ?? call);
    if (callee === 'builtins.type') return this.#addUse(call, method, true, add);
    if (callee !== 'builtins.setattr') return;
    const [first, second, value] = outer.children;
    const name = first === object.withParentheses && second ? stringValue(second) : undefined;
    if (name === undefined || !value) return;
    const through = throughClass ? 'class' : 'instance';
    add(name, { kind: 'store', node: call, by: call, value, method, deferred, through });
  }

  #constructorName(node: Node): string | undefined {
    const origin = this.originOf(node);
    if (!origin) return undefined;
    switch (origin.kind) {
      case 'call': {
        const callee = origin.child('function');
        return callee ? this.qualifiedName(callee) : undefined;
      }
      case 'list':
      case 'list_comprehension':
        return 'builtins.list';
      case 'dictionary':
      case 'dictionary_comprehension':
        return 'builtins.dict';
      case 'set':
      case 'set_comprehension':
        return 'builtins.set';
      case 'tuple':
      case 'expression_list':
        return 'builtins.tuple';
      case 'generator_expression':
        return 'types.GeneratorType';
      case 'lambda':
        return 'types.LambdaType';
      case 'integer':
        return 'builtins.int';
      case 'float':
        return 'builtins.float';
      case 'true':
      case 'false':
        return 'builtins.bool';
      case 'none':
        return 'types.NoneType';
      case 'string':
      case 'concatenated_string':
        return /^[ur]*b/i.test(origin.text) ? 'builtins.bytes' : 'builtins.str';
    }
    return undefined;
  }

  #originOf(node: Node, depth: number): Node | undefined {
    const target = node.unparenthesized;
    if (depth > 8) return undefined;
    if (this.#origins.has(target)) return this.#origins.get(target);
    // What is asked for while it is being answered is made of itself.
    this.#origins.set(target, undefined);
    const origin = this.#findOrigin(target, depth);
    this.#origins.set(target, origin);
    return origin;
  }

  #findOrigin(target: Node, depth: number): Node | undefined {
    switch (target.kind) {
      case 'identifier': {
        const value = this.binding(target)?.onlyValue;
        return value ? this.#originOf(value, depth + 1) : undefined;
      }
      case 'attribute': {
        const name = target.child('attribute')?.text;
        const object = target.child('object');
        const owner = name !== undefined && object ? this.#ownerOf(object, depth) : undefined;
        const stores = owner?.storesOf(name ?? '') ?? [];
        // None stands for "not yet" or "no more": it does not change what the attribute is otherwise.
        const values = stores.map((store) => store.value).filter((value) => value?.kind !== 'none');
        const origins = values.map((value) => (value ? this.#originOf(value, depth + 1) : undefined));
        const first = origins[0];
        if (!first || origins.length === 0) return undefined;
        const maker = this.#makerText(first);
        return origins.every((origin) => origin && this.#makerText(origin) === maker) ? first : undefined;
      }
      case 'conditional_expression':
      case 'boolean_operator':
      case 'subscript':
      case 'await':
      case 'binary_operator':
        return undefined;
      case 'named_expression': {
        const value = target.child('value');
        return value ? this.#originOf(value, depth + 1) : undefined;
      }
    }
    return target;
  }

  /** Two origins with the same answer are made by the same thing. */
  #makerText(origin: Node): string {
    return origin.kind === 'call'
      ? `call ${origin.child('function')?.text}`
      : origin.kind.replace('_comprehension', '');
  }
}

/** What any scope imports, by its full name. */
function importedNames(scopes: readonly Scope[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const scope of scopes) {
    for (const binding of scope.bindings.values()) {
      for (const { kind, qualifiedName } of binding.assignments) {
        if (kind === 'import' && qualifiedName !== undefined) names.add(qualifiedName);
      }
    }
  }
  return names;
}

/** The indices at which a typed array holds a value; `indexOf` runs through it at the speed of memory. */
function indicesOf(kinds: Uint8Array, kind: number): readonly number[] {
  const found: number[] = [];
  for (let at = kinds.indexOf(kind); at >= 0; at = kinds.indexOf(kind, at + 1)) found.push(at);
  return found;
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
