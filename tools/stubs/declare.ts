/** Reads one stub or typed module: what it declares, with the annotations still as nodes. */
import type { Node, SyntaxTree } from '../../src/syntax/index.js';

export interface Parameter {
  /** With its stars; `*` alone is the mark before the parameters that are by keyword only. */
  readonly name: string;
  readonly annotation: Node | undefined;
}

export interface FunctionStub {
  readonly kind: 'function';
  readonly isAsync: boolean;
  /** As written, without arguments: `overload`, `contextlib.contextmanager`, `prop.setter`. */
  readonly decorators: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly result: Node | undefined;
  /** Names of the type parameters of PEP 695. */
  readonly variables: ReadonlySet<string>;
}

export interface ClassStub {
  readonly kind: 'class';
  readonly bases: readonly Node[];
  readonly members: Map<string, Declared[]>;
  readonly variables: ReadonlySet<string>;
}

/** `name` is a qualified name; the module alone where `import a.b` binds it. */
export interface ImportStub {
  readonly kind: 'import';
  readonly name: string;
  /** `import x as x` and `from y import x as x` in a stub, any import of a package that is no stub. */
  readonly isPublic: boolean;
}

/** A variable with its annotation, or what is assigned to it where it has none. */
export interface ValueStub {
  readonly kind: 'value';
  readonly annotation: Node | undefined;
  readonly value: Node | undefined;
}

export type Declared = FunctionStub | ClassStub | ImportStub | ValueStub;

export interface ModuleStub {
  readonly name: string;
  readonly isPackage: boolean;
  readonly isStub: boolean;
  readonly members: Map<string, Declared[]>;
  /** Modules of which everything is imported. */
  readonly stars: string[];
  /** The names in `__all__`; undefined where the module has none that can be read. */
  readonly all: ReadonlySet<string> | undefined;
}

/** What a module declares, in every branch: a digest speaks for all versions and platforms at once. Never throws. */
export function declareModule(
  name: string,
  tree: SyntaxTree,
  form: { isPackage: boolean; isStub: boolean },
): ModuleStub {
  const all = new Set<string>();
  const module: ModuleStub = { name, ...form, members: new Map(), stars: [], all };
  const scope: Scope = { module, members: module.members, all, owner: undefined };
  readBody(tree.root, scope);
  return all.size > 0 ? module : { ...module, all: undefined };
}

interface Scope {
  readonly module: ModuleStub;
  readonly members: Map<string, Declared[]>;
  readonly all: Set<string>;
  /** The class around it. */
  readonly owner: ClassStub | undefined;
}

function add(scope: Scope, name: string, declared: Declared): void {
  const before = scope.members.get(name);
  if (before) before.push(declared);
  else scope.members.set(name, [declared]);
}

function readBody(body: Node, scope: Scope): void {
  for (const statement of body.children) readStatement(statement, scope);
}

function readStatement(node: Node, scope: Scope): void {
  switch (node.kind) {
    case 'class_definition':
      return readClass(node, scope);
    case 'function_definition':
      return readFunction(node, [], scope);
    case 'decorated_definition':
      return readDecorated(node, scope);
    case 'expression_statement':
      return readExpression(node, scope);
    case 'type_alias_statement':
      return readTypeStatement(node, scope);
    case 'import_statement':
      return readImport(node, scope);
    case 'import_from_statement':
      return readImportFrom(node, scope);
    case 'if_statement':
    case 'elif_clause':
    case 'else_clause':
    case 'try_statement':
    case 'except_clause':
    case 'finally_clause':
    case 'block':
      return readBody(node, scope);
  }
}

function variablesOf(node: Node): ReadonlySet<string> {
  const types = node.child('type_parameters')?.children ?? [];
  return new Set(types.map((type) => firstIdentifier(type)));
}

function firstIdentifier(node: Node): string {
  for (const part of node.walk()) if (part.kind === 'identifier') return part.text;
  return '';
}

function readClass(node: Node, scope: Scope): void {
  const listed = node.child('superclasses')?.children ?? [];
  const declared: ClassStub = {
    kind: 'class',
    bases: listed.filter((base) => !base.is('keyword_argument', 'dictionary_splat', 'list_splat')),
    members: new Map(),
    variables: variablesOf(node),
  };
  add(scope, node.child('name')?.text ?? '', declared);
  const body = node.child('body');
  if (body) readBody(body, { ...scope, members: declared.members, owner: declared });
}

function readDecorated(node: Node, scope: Scope): void {
  const definition = node.child('definition');
  if (!definition) return;
  if (definition.kind === 'class_definition') return readClass(definition, scope);
  const decorators = node.children
    .filter((child) => child.kind === 'decorator')
    .map(({ firstChild }) => (firstChild?.kind === 'call' ? firstChild.child('function') : firstChild)?.text);
  readFunction(
    definition,
    decorators.filter((text) => text !== undefined),
    scope,
  );
}

function readFunction(node: Node, decorators: readonly string[], scope: Scope): void {
  const parameters = (node.child('parameters')?.children ?? []).map(readParameter);
  add(scope, node.child('name')?.text ?? '', {
    kind: 'function',
    isAsync: node.firstChild?.kind === 'token',
    decorators,
    parameters: parameters.filter((parameter) => parameter !== undefined),
    result: node.child('return_type'),
    variables: variablesOf(node),
  });
  if (scope.owner && !scope.module.isStub) readAttributes(node, scope);
}

function readParameter(node: Node): Parameter | undefined {
  switch (node.kind) {
    case 'identifier':
    case 'tuple_pattern':
      return { name: node.text, annotation: undefined };
    case 'default_parameter':
    case 'typed_default_parameter':
      return { name: node.child('name')?.text ?? '', annotation: node.child('type') };
    case 'typed_parameter':
      return { name: node.firstChild?.text ?? '', annotation: node.child('type') };
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern':
      return { name: node.text, annotation: undefined };
    case 'keyword_separator':
      return { name: '*', annotation: undefined };
  }
  return undefined;
}

/** `self.x: T = ...` and `self.x = Made()` in the methods of a class that is no stub. */
function readAttributes(method: Node, scope: Scope): void {
  const self = method.child('parameters')?.firstChild;
  for (const node of method.walk()) {
    if (node.kind !== 'assignment') continue;
    const left = node.child('left');
    if (left?.kind !== 'attribute' || left.child('object')?.text !== self?.text) continue;
    const name = left.child('attribute')?.text ?? '';
    const [annotation, value] = [node.child('type'), node.child('right')];
    if (annotation || value?.kind === 'call') add(scope, name, { kind: 'value', annotation, value });
  }
}

function readExpression(statement: Node, scope: Scope): void {
  const node = statement.firstChild;
  if (node?.kind === 'assignment') {
    const [left, value] = [node.child('left'), node.child('right')];
    if (left?.kind !== 'identifier') return;
    if (left.text === '__all__' && value) addAll(value, scope);
    else add(scope, left.text, { kind: 'value', annotation: node.child('type'), value });
  } else if (node?.kind === 'augmented_assignment' && node.child('left')?.text === '__all__') {
    const value = node.child('right');
    if (value) addAll(value, scope);
  }
}

function addAll(list: Node, scope: Scope): void {
  for (const node of list.walk()) if (node.kind === 'string_content') scope.all.add(node.text);
}

function readTypeStatement(node: Node, scope: Scope): void {
  const [left, right] = [node.child('left'), node.child('right')];
  if (left && right)
    add(scope, firstIdentifier(left), { kind: 'value', annotation: undefined, value: right });
}

function readImport(node: Node, scope: Scope): void {
  for (const part of node.childrenIn('name')) {
    const isAliased = part.kind === 'aliased_import';
    const target = (isAliased ? part.child('name') : part)?.text ?? '';
    const bound = isAliased ? (part.child('alias')?.text ?? '') : (target.split('.')[0] ?? '');
    add(scope, bound, {
      kind: 'import',
      name: isAliased ? target : bound,
      isPublic: isAliased && bound === target,
    });
  }
}

function readImportFrom(node: Node, scope: Scope): void {
  const from = node.child('module_name');
  if (!from) return;
  const module = absolute(from, scope.module);
  if (node.children.some((child) => child.kind === 'wildcard_import')) scope.module.stars.push(module);
  for (const part of node.childrenIn('name')) {
    const isAliased = part.kind === 'aliased_import';
    const target = (isAliased ? part.child('name') : part)?.text ?? '';
    const bound = isAliased ? (part.child('alias')?.text ?? '') : target;
    const isPublic = scope.module.isStub ? isAliased && bound === target : scope.module.isPackage;
    add(scope, bound, { kind: 'import', name: `${module}.${target}`, isPublic });
  }
}

/** `from . import x` in the package a.b is `a.b`, in the module a.b `a`. */
function absolute(from: Node, module: ModuleStub): string {
  if (from.kind !== 'relative_import') return from.text;
  const dots = from.firstChild?.text.length ?? 1;
  const parts = module.name.split('.');
  const base = parts.slice(0, parts.length - dots + (module.isPackage ? 1 : 0));
  const rest = from.children.find((child) => child.kind === 'dotted_name')?.text;
  return [...base, ...(rest === undefined ? [] : [rest])].join('.');
}
