import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  F,
  K
} from "./web-tree-sitter.js";

// src/names/scope.ts
var Binding = class {
  name;
  scope;
  assignments = [];
  #tree;
  #readAt = [];
  #references;
  /** Identifiers in `del name`. */
  deletions = [];
  constructor(name, scope) {
    this.name = name;
    this.scope = scope;
    this.#tree = scope.node.tree;
  }
  /** Identifiers that read the name, also from scopes inside; in source order. */
  get references() {
    this.#references ??= this.#readAt.map((index) => this.#tree.node(index));
    return this.#references;
  }
  /** Notes that the identifier at an index reads the name; for the binder, before anybody asks. */
  addReference(index) {
    this.#readAt.push(index);
  }
  /** The only assignment, when there is just one. `Name = Name`, which some write for their documentation, is none. */
  get onlyAssignment() {
    const [first, second] = this.assignments;
    if (!second) return first;
    return this.assignments.every((each2) => each2 === first || this.#isOfItself(each2)) ? first : void 0;
  }
  /** In a class body the value is looked up outside of it. */
  #isOfItself({ kind, value }) {
    if (kind !== "assign" || this.scope.kind === "class") return false;
    return value?.kind === "identifier" && value.text === this.name;
  }
  /** An import is among its assignments. */
  get isImported() {
    for (const { kind } of this.assignments) if (kind === "import") return true;
    return false;
  }
  /** The expression the name always stands for: assigned once, plainly, and never deleted. */
  get onlyValue() {
    const only = this.onlyAssignment;
    if (!only || this.deletions.length > 0) return void 0;
    return only.kind === "assign" || only.kind === "walrus" ? only.value : void 0;
  }
  get isParameter() {
    return this.assignments.some((assignment) => assignment.kind === "parameter");
  }
};
var Scope = class {
  kind;
  /** The module, class, function, lambda or comprehension; for `types` the node of the type parameters. */
  node;
  parent;
  bindings = /* @__PURE__ */ new Map();
  globals = /* @__PURE__ */ new Set();
  nonlocals = /* @__PURE__ */ new Set();
  /** `from m import *` was seen: any name may be bound. Only ever true of a module (or a Python 2 function). */
  hasStarImport = false;
  constructor(kind, node, parent) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
  }
  get module() {
    let scope = this;
    while (scope.parent) scope = scope.parent;
    return scope;
  }
  /** The function, lambda or module whose frame runs this scope (a comprehension runs in its own or its maker's). */
  get frame() {
    let scope = this;
    while ((scope.kind === "comprehension" || scope.kind === "types") && scope.parent) scope = scope.parent;
    return scope;
  }
  /** The binding that a name used in this scope refers to; undefined for builtins and names never bound. */
  lookup(name) {
    if (this.globals.has(name)) return this.module.bindings.get(name);
    if (!this.nonlocals.has(name)) {
      const own2 = this.bindings.get(name);
      if (own2) return own2;
    }
    for (let scope = this.parent; scope; scope = scope.parent) {
      if (scope.kind === "class") continue;
      if (scope.globals.has(name)) return scope.module.bindings.get(name);
      const found = scope.nonlocals.has(name) ? void 0 : scope.bindings.get(name);
      if (found) return found;
    }
    return void 0;
  }
  /** Whether this scope is the other or lies inside it. */
  isWithin(other) {
    for (let scope = this; scope; scope = scope.parent) if (scope === other) return true;
    return false;
  }
};

// src/names/bind.ts
var BindingsByNode = class {
  #numbers;
  #bindings = [void 0];
  #numberOf = /* @__PURE__ */ new Map();
  constructor(nodes) {
    this.#numbers = new Int32Array(nodes);
  }
  get(node) {
    return this.#bindings[this.#numbers[node] ?? 0];
  }
  set(node, binding) {
    let number2 = this.#numberOf.get(binding);
    if (number2 === void 0) {
      number2 = this.#bindings.push(binding) - 1;
      this.#numberOf.set(binding, number2);
    }
    this.#numbers[node] = number2;
  }
};
var COMPREHENSIONS = /* @__PURE__ */ new Set([
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.generator_expression
]);
var TARGET_GROUPS = /* @__PURE__ */ new Set([
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
  K.generic_type
]);
function bind(tree) {
  return new Binder(tree).run();
}
var Binder = class {
  #tree;
  #scopes = [];
  #scopeIds = /* @__PURE__ */ new Map();
  #opened = /* @__PURE__ */ new Map();
  #typeScopes = /* @__PURE__ */ new Map();
  #scopeAt;
  #roleAt;
  #bindingAt;
  #loads = [];
  constructor(tree) {
    this.#tree = tree;
    this.#scopeAt = new Int32Array(tree.count);
    this.#roleAt = new Uint8Array(tree.count);
    this.#bindingAt = new BindingsByNode(tree.count);
  }
  run() {
    const module = this.#open("module", 0, void 0);
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
          this.#openInside("lambda", index);
          break;
        case K.list_comprehension:
        case K.set_comprehension:
        case K.dictionary_comprehension:
        case K.generator_expression:
          this.#openInside("comprehension", index);
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
      bindingAt: this.#bindingAt
    };
  }
  /** `global` and `nonlocal` count for the whole function, so they are known before its names are bound. */
  #declareGlobals() {
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
  #declared = /* @__PURE__ */ new Map();
  #open(kind, index, parent) {
    const scope = new Scope(kind, this.#tree.node(index), parent);
    this.#scopeIds.set(scope, this.#scopes.length);
    this.#scopes.push(scope);
    if (kind !== "types") this.#opened.set(index, scope);
    for (const name of this.#declared.get(index)?.globals ?? []) scope.globals.add(name);
    for (const name of this.#declared.get(index)?.nonlocals ?? []) scope.nonlocals.add(name);
    return scope;
  }
  #openInside(kind, index) {
    this.#open(kind, index, this.#scope(index));
  }
  #enterDefinition(index) {
    const outer = this.#scope(index);
    const isClass = this.#tree.kinds[index] === K.class_definition;
    const typeParameters = this.#tree.childIndex(index, F.type_parameters);
    let parent = outer;
    if (typeParameters >= 0) {
      parent = this.#open("types", typeParameters, outer);
      this.#typeScopes.set(index, parent);
    }
    this.#open(isClass ? "class" : "function", index, parent);
  }
  #scope(index) {
    return this.#scopes[this.#scopeAt[index] ?? 0];
  }
  #id(scope) {
    return scope ? this.#scopeIds.get(scope) ?? 0 : 0;
  }
  /** The scope in which a node is evaluated, from its parent's scope and its role in the parent. */
  #scopeFor(index) {
    const { kinds, fields, parents } = this.#tree;
    const parent = parents[index] ?? 0;
    const inherited2 = this.#scopeAt[parent] ?? 0;
    const field = fields[index];
    switch (kinds[parent]) {
      case K.function_definition:
        if (field === F.body || field === F.parameters) return this.#id(this.#opened.get(parent));
        if (field === F.return_type || field === F.type_parameters) return this.#idOfTypes(parent, inherited2);
        return inherited2;
      case K.class_definition:
        if (field === F.body) return this.#id(this.#opened.get(parent));
        if (field === F.superclasses || field === F.type_parameters)
          return this.#idOfTypes(parent, inherited2);
        return inherited2;
      case K.lambda:
        return field === F.body || field === F.parameters ? this.#id(this.#opened.get(parent)) : inherited2;
      case K.default_parameter:
      case K.typed_default_parameter:
      case K.typed_parameter:
        if (field === F.value || field === F.type) return this.#id(this.#scopes[inherited2]?.parent);
        return inherited2;
      case K.list_comprehension:
      case K.set_comprehension:
      case K.dictionary_comprehension:
      case K.generator_expression:
        return this.#id(this.#opened.get(parent));
      case K.for_in_clause: {
        if (field !== F.right) return inherited2;
        const comprehension2 = parents[parent] ?? 0;
        const isFirst = this.#firstClause(comprehension2) === parent;
        return isFirst ? this.#scopeAt[comprehension2] ?? 0 : inherited2;
      }
      default:
        return inherited2;
    }
  }
  #idOfTypes(definition, outer) {
    const types2 = this.#typeScopes.get(definition);
    return types2 ? this.#id(types2) : outer;
  }
  #firstClause(comprehension2) {
    if (!COMPREHENSIONS.has(this.#tree.kinds[comprehension2] ?? 0)) return -1;
    let child = this.#tree.firstChildren[comprehension2] ?? -1;
    while (child >= 0 && this.#tree.kinds[child] !== K.for_in_clause)
      child = this.#tree.nextSiblings[child] ?? -1;
    return child;
  }
  #roleFor(index) {
    const { kinds, fields, parents } = this.#tree;
    const parent = parents[index] ?? 0;
    const field = fields[index];
    switch (kinds[parent]) {
      case K.assignment:
        return field === F.left ? 1 /* Store */ : 0 /* Load */;
      case K.augmented_assignment:
        return field === F.left ? 2 /* Augment */ : 0 /* Load */;
      case K.for_statement:
      case K.for_in_clause:
        return field === F.left ? 5 /* For */ : 0 /* Load */;
      case K.named_expression:
        return field === F.name ? 8 /* Walrus */ : 0 /* Load */;
      case K.delete_statement:
        return 3 /* Delete */;
      case K.parameters:
      case K.lambda_parameters:
        return 4 /* Parameter */;
      case K.default_parameter:
      case K.typed_default_parameter:
        return field === F.name ? 4 /* Parameter */ : 0 /* Load */;
      case K.typed_parameter:
        return field === F.type ? 0 /* Load */ : 4 /* Parameter */;
      case K.as_pattern:
        if (kinds[index] !== K.as_pattern_target) return this.#captures(index) ? 9 /* Match */ : 0 /* Load */;
        return this.#roleOfAlias(parent);
      case K.except_clause:
        return field === F.value && this.#tree.childIndex(parent, F.value) !== index ? 7 /* Except */ : 0 /* Load */;
      case K.type_alias_statement:
        return field === F.left ? 1 /* Store */ : 0 /* Load */;
    }
    const role = this.#roleAt[parent] ?? 0 /* Load */;
    return role !== 0 /* Load */ && TARGET_GROUPS.has(kinds[parent] ?? 0) ? role : 0 /* Load */;
  }
  #roleOfAlias(pattern) {
    const owner = this.#tree.kinds[this.#tree.parents[pattern] ?? 0];
    if (owner === K.except_clause) return 7 /* Except */;
    return owner === K.case_pattern ? 9 /* Match */ : 6 /* With */;
  }
  /** `case ... as name`: inside a case pattern the alias is a bare identifier. */
  #captures(index) {
    const parent = this.#tree.parents[index] ?? 0;
    return this.#tree.kinds[index] === K.identifier && this.#tree.kinds[this.#tree.parents[parent] ?? 0] === K.case_pattern;
  }
  #identifier(index) {
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
        if (field === F.name) return this.#define(index, this.#outer(parent), { kind: "def" });
        break;
      case K.class_definition:
        if (field === F.name) return this.#define(index, this.#outer(parent), { kind: "class" });
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
        if (this.#tree.firstChildren[parent] === index) return;
        break;
      case K.splat_pattern:
        return this.#define(index, this.#scope(index), { kind: "match" });
      case K.type:
        if (this.#isTypeParameter(parent)) return this.#define(index, this.#scope(index), { kind: "type" });
        break;
    }
    switch (this.#roleAt[index]) {
      case 1 /* Store */:
        return this.#define(index, this.#scope(index), this.#assigned(index));
      case 2 /* Augment */: {
        const value = this.#tree.childIndex(parent, F.right);
        this.#loads.push(index);
        return this.#define(index, this.#scope(index), { kind: "augment", ...this.#part("value", value) });
      }
      case 8 /* Walrus */: {
        let scope = this.#scope(index);
        while (scope.kind === "comprehension" && scope.parent) scope = scope.parent;
        const value = this.#tree.childIndex(parent, F.value);
        return this.#define(index, scope, { kind: "walrus", ...this.#part("value", value) });
      }
      case 5 /* For */: {
        const loop2 = this.#holder(index, K.for_statement, K.for_in_clause);
        const source2 = loop2 < 0 ? -1 : this.#tree.childIndex(loop2, F.right);
        return this.#define(index, this.#scope(index), { kind: "for", ...this.#part("source", source2) });
      }
      case 6 /* With */: {
        const pattern = this.#holder(index, K.as_pattern);
        const value = pattern < 0 ? -1 : this.#tree.firstChildren[pattern] ?? -1;
        return this.#define(index, this.#scope(index), { kind: "with", ...this.#part("value", value) });
      }
      case 7 /* Except */:
        return this.#define(index, this.#scope(index), { kind: "except" });
      case 9 /* Match */:
        return this.#define(index, this.#scope(index), { kind: "match" });
      case 4 /* Parameter */: {
        const value = kinds[parent] === K.parameters ? -1 : this.#tree.childIndex(parent, F.value);
        return this.#define(index, this.#scope(index), { kind: "parameter", ...this.#part("value", value) });
      }
      case 3 /* Delete */: {
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
  #outer(definition) {
    return this.#scope(definition);
  }
  #dottedName(index, dotted) {
    const { kinds, fields, parents, firstChildren, nextSiblings } = this.#tree;
    if (firstChildren[dotted] !== index) return;
    const owner = parents[dotted] ?? 0;
    const isWhole = (nextSiblings[index] ?? -1) < 0;
    switch (kinds[owner]) {
      case K.import_statement: {
        const qualifiedName = this.#tree.textOf(index);
        return this.#define(index, this.#scope(index), { kind: "import", qualifiedName });
      }
      case K.import_from_statement:
      case K.future_import_statement:
        if (fields[dotted] === F.module_name) return;
        return this.#define(index, this.#scope(index), {
          kind: "import",
          qualifiedName: this.#join(this.#moduleOf(owner), this.#tree.textOf(dotted))
        });
      case K.aliased_import:
      case K.relative_import:
        return;
      case K.case_pattern:
      case K.keyword_pattern:
        if (isWhole && this.#tree.textOf(index) !== "_") {
          return this.#define(index, this.#scope(index), { kind: "match" });
        }
        break;
    }
    this.#loads.push(index);
  }
  /** What `x as y` imports. */
  #imported(alias) {
    const owner = this.#tree.parents[alias] ?? 0;
    const dotted = this.#tree.childIndex(alias, F.name);
    const name = dotted < 0 ? "" : this.#tree.textOf(dotted).replace(/\s/g, "");
    const isFrom = this.#tree.kinds[owner] !== K.import_statement;
    return { kind: "import", qualifiedName: isFrom ? this.#join(this.#moduleOf(owner), name) : name };
  }
  #moduleOf(statement2) {
    if (this.#tree.kinds[statement2] === K.future_import_statement) return "__future__";
    const module = this.#tree.childIndex(statement2, F.module_name);
    return module < 0 ? "" : this.#tree.textOf(module).replace(/\s/g, "");
  }
  #join(module, name) {
    return module === "" || module.endsWith(".") ? module + name : `${module}.${name}`;
  }
  /** The value of an assignment's target: itself, or its part when both sides are displays of the same length. */
  #assigned(index) {
    const statement2 = this.#holder(index, K.assignment, K.type_alias_statement);
    if (statement2 < 0) return { kind: "assign" };
    let right = this.#tree.childIndex(statement2, F.right);
    while (right >= 0 && this.#tree.kinds[right] === K.assignment)
      right = this.#tree.childIndex(right, F.right);
    if (right < 0) return { kind: "assign" };
    const left = this.#tree.childIndex(statement2, F.left);
    if (left === index) return { kind: "assign", value: this.#tree.node(right) };
    const targets = this.#tree.node(left).unparenthesized.children;
    const value = this.#tree.node(right).unparenthesized;
    const at = targets.findIndex((target) => target.index === index);
    const isDisplay = value.is("tuple", "list", "expression_list");
    const parts2 = isDisplay ? value.children : [];
    const plain2 = !parts2.some((part3) => part3.kind === "list_splat");
    const part2 = plain2 && parts2.length === targets.length ? parts2[at] : void 0;
    return part2 ? { kind: "assign", value: part2 } : { kind: "assign", source: this.#tree.node(right) };
  }
  /** The nearest ancestor of one of the kinds, through target groups only; -1 when there is none. */
  #holder(index, ...wanted) {
    const { kinds, parents } = this.#tree;
    let at = parents[index] ?? -1;
    while (at >= 0 && !wanted.includes(kinds[at] ?? 0)) {
      if (!TARGET_GROUPS.has(kinds[at] ?? 0)) return -1;
      at = parents[at] ?? -1;
    }
    return at;
  }
  #isTypeParameter(type) {
    const { kinds, parents, fields } = this.#tree;
    let at = parents[type] ?? 0;
    if (kinds[at] === K.constrained_type) {
      if (this.#tree.firstChildren[at] !== type) return false;
      at = parents[parents[at] ?? 0] ?? 0;
    }
    return kinds[at] === K.type_parameter && fields[at] === F.type_parameters;
  }
  #part(name, index) {
    return index < 0 ? {} : { [name]: this.#tree.node(index) };
  }
  #define(index, scope, assignment) {
    const binding = this.#binding(index, scope);
    binding.assignments.push({ ...assignment, target: this.#tree.node(index) });
    this.#bindingAt.set(index, binding);
  }
  #binding(index, scope) {
    const name = this.#tree.textOf(index);
    let home = scope;
    if (scope.globals.has(name)) home = scope.module;
    else if (scope.nonlocals.has(name)) {
      for (let outer = scope.parent; outer; outer = outer.parent) {
        if (outer.kind === "class" || outer.kind === "module") continue;
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
};

// src/names/class.ts
var Attribute = class {
  name;
  /** Every use in source order, also the assignment in the class body (through: 'class', method: undefined). */
  uses;
  #stores;
  constructor(name, uses) {
    this.name = name;
    this.uses = uses;
  }
  /** Uses of the kinds given. */
  of(...kinds) {
    return this.uses.filter((use) => kinds.includes(use.kind));
  }
  /** Plain assignments, with the value where it can be told. */
  get stores() {
    this.#stores ??= this.of("store");
    return this.#stores;
  }
  /** Calls of one of its methods: `self.x.name(...)`. */
  methodCalls(...names) {
    return this.uses.filter((use) => use.kind === "method" && names.includes(use.name ?? ""));
  }
};
var ClassModel = class {
  node;
  scope;
  outer;
  decorators;
  decoratorNames;
  bases;
  keywords;
  /** Functions of the body by name; the last definition wins, as in Python. */
  methods = /* @__PURE__ */ new Map();
  /** Every function of the body, also overwritten ones (property setters, overloads). */
  functions = [];
  #ancestors;
  #name;
  #attributes;
  constructor(facts, attributes) {
    this.node = facts.node;
    this.scope = facts.scope;
    this.outer = facts.outer;
    this.decorators = facts.decorators;
    this.decoratorNames = facts.decoratorNames;
    this.bases = facts.bases;
    this.keywords = facts.keywords;
    this.#attributes = attributes;
  }
  get name() {
    this.#name ??= this.node.child("name")?.text ?? "";
    return this.#name;
  }
  get nameNode() {
    return this.node.child("name") ?? this.node;
  }
  get start() {
    return this.node.start;
  }
  get end() {
    return this.node.end;
  }
  /** Attributes of instances and of the class that the class itself touches, by name. */
  get attributes() {
    if (typeof this.#attributes === "function") this.#attributes = this.#attributes();
    return this.#attributes;
  }
  attribute(name) {
    return this.attributes.get(name);
  }
  /** All uses of an attribute in this class and its bases of this file, the own ones first. */
  usesOf(attribute) {
    return this.ancestors.flatMap((ancestor) => ancestor.attribute(attribute)?.uses ?? []);
  }
  /** All assignments to an attribute in this class and its bases of this file, the own ones first. */
  storesOf(attribute) {
    return this.ancestors.flatMap((ancestor) => ancestor.attribute(attribute)?.stores ?? []);
  }
  /** Assignments of the class body to a name. */
  bodyAssignments(name) {
    return this.scope.bindings.get(name)?.assignments ?? [];
  }
  /** This class and its bases of this file, in the order of a depth-first walk; never endless. */
  get ancestors() {
    this.#ancestors ??= this.#findAncestors();
    return this.#ancestors;
  }
  #findAncestors() {
    const seen2 = [];
    const visit = (at) => {
      if (seen2.includes(at)) return;
      seen2.push(at);
      for (const base of at.bases) if (base.class) visit(base.class);
    };
    visit(this);
    return seen2;
  }
  /** All bases are classes of this file or `object`, all the way up: nothing of the class is hidden. */
  get isFullyKnown() {
    return this.ancestors.every(
      (ancestor) => ancestor.bases.every((base) => base.class !== void 0 || base.qualifiedName === "builtins.object")
    );
  }
  /** A method by name, from this class or a base in this file. */
  findMethod(name) {
    for (const ancestor of this.ancestors) {
      const found = ancestor.methods.get(name);
      if (found) return found;
    }
    return void 0;
  }
  /** Whether a name is a property that keeps nothing: what is assigned to it goes to its setter, for all that is known. */
  isPlainProperty(name) {
    const method2 = this.findMethod(name);
    return method2?.binding === "property" && !method2.isCachedProperty;
  }
  /** Whether the class or a base of it is known by one of these qualified names. */
  derivesFrom(...names) {
    return this.ancestors.some(
      (ancestor) => ancestor.bases.some((base) => base.qualifiedName !== void 0 && names.includes(base.qualifiedName))
    );
  }
  /** Its instances are the members of an enumeration: made once, at import. */
  get isEnum() {
    return this.derivesFrom(
      "enum.Enum",
      "enum.IntEnum",
      "enum.StrEnum",
      "enum.Flag",
      "enum.IntFlag",
      "django.db.models.TextChoices",
      "django.db.models.IntegerChoices"
    ) || this.ancestors.some((ancestor) => ancestor.bases.some((base) => /(^|\.)\w*Enum$/.test(base.node.text)));
  }
  get isMetaclass() {
    return this.derivesFrom("builtins.type", "abc.ABCMeta", "enum.EnumMeta");
  }
  get isProtocol() {
    return this.bases.some((base) => /^typing\.Protocol\b/.test(base.qualifiedName ?? base.node.text));
  }
  get isNamedTuple() {
    return this.derivesFrom("typing.NamedTuple") || this.bases.some((base) => /namedtuple\(/.test(base.node.text));
  }
  /** `@dataclass`, or undefined. */
  get dataclass() {
    return this.#decoratedBy(/^(dataclasses|pydantic\.dataclasses)\.dataclass$/);
  }
  /** The decorator of attrs that makes it a class with fields, or undefined. */
  get attrs() {
    return this.#decoratedBy(/^(attr|attrs)\.(s|attrs|attributes|dataclass|define|mutable|frozen)$/);
  }
  #decoratedBy(pattern) {
    const index = this.decoratorNames.findIndex((name) => name !== void 0 && pattern.test(name));
    return index < 0 ? void 0 : this.decorators[index];
  }
  /** The `__slots__` of the class body, or undefined when it makes none there. */
  get slots() {
    const assignment = this.bodyAssignments("__slots__")[0];
    if (!assignment) return void 0;
    const node = assignment.target.ancestor("expression_statement") ?? assignment.target;
    return { node, names: assignment.value ? slotNames(assignment.value) : void 0 };
  }
};
function slotNames(value) {
  const inner = value.unparenthesized;
  if (inner.kind === "string") {
    const name = stringValue(inner);
    return name === void 0 ? void 0 : [name];
  }
  if (!inner.is("tuple", "list", "set", "dictionary", "expression_list")) return void 0;
  const names = [];
  for (const child of inner.children) {
    const element = child.kind === "pair" ? child.child("key") : child;
    const name = element?.kind === "string" ? stringValue(element) : void 0;
    if (name === void 0) return void 0;
    names.push(name);
  }
  return names;
}
function stringValue(node) {
  if (node.kind !== "string") return void 0;
  let value = "";
  for (const child of node.children) {
    if (child.kind === "string_start" && /[bf]/i.test(child.text)) return void 0;
    if (child.kind === "interpolation") return void 0;
    if (child.kind === "string_content") {
      if (child.firstChild) return void 0;
      value += child.text;
    }
  }
  return value;
}

// src/knowledge/decorators.ts
var METHOD_KEEPING_DECORATORS = /* @__PURE__ */ new Set([
  "abc.abstractmethod",
  "asyncio.coroutine",
  "builtins.classmethod",
  "contextlib.asynccontextmanager",
  "contextlib.contextmanager",
  "functools.cache",
  "functools.lru_cache",
  "functools.wraps",
  "types.coroutine",
  "typing.final",
  "typing.no_type_check",
  "typing.overload",
  "typing.override",
  "warnings.deprecated"
]);
var CACHED_PROPERTY = /(cached_?(property|attribute)|reify|lazy_?(property|attribute)|memoized_(property|attribute)|cached_slot_property)$/i;

// src/names/function.ts
var FunctionModel = class {
  node;
  scope;
  /** The class whose body it is defined in, if it is a method. */
  class;
  /** Decorator expressions, outermost first. */
  decorators;
  /** Qualified names of the decorators that are known, such as `functools.lru_cache`. */
  decoratorNames;
  /** Asked for each mention of `self`; null where there is none. */
  #binding;
  #selfName;
  #parameters;
  #isGenerator;
  #name;
  constructor(node, scope, owner, decorators, decoratorNames) {
    this.node = node;
    this.scope = scope;
    this.class = owner;
    this.decorators = decorators;
    this.decoratorNames = decoratorNames;
  }
  get isLambda() {
    return this.node.kind === "lambda";
  }
  /** The name; empty for a lambda. */
  get name() {
    this.#name ??= this.node.child("name")?.text ?? "";
    return this.#name;
  }
  /** The node to point at: the name of a function, the whole of a lambda. */
  get nameNode() {
    return this.node.child("name") ?? this.node;
  }
  get body() {
    return this.node.child("body");
  }
  get isAsync() {
    return this.node.firstChild?.kind === "token";
  }
  /** Its own frame holds a `yield`. */
  get isGenerator() {
    this.#isGenerator ??= this.#findYield();
    return this.#isGenerator;
  }
  get parameters() {
    this.#parameters ??= readParameters(this.node);
    return this.#parameters;
  }
  parameter(name) {
    return this.parameters.find((parameter) => parameter.name === name);
  }
  /** For a function in a class body: what its first parameter is bound to. Undefined for others. */
  get binding() {
    if (this.#binding === void 0) this.#binding = this.#findBinding() ?? null;
    return this.#binding ?? void 0;
  }
  #findBinding() {
    if (!this.class) return void 0;
    if (["__new__", "__init_subclass__", "__class_getitem__"].includes(this.name)) return "class";
    for (const [index, name] of this.decoratorNames.entries()) {
      const last = (name ?? this.decorators[index]?.text ?? "").split(".").pop() ?? "";
      if (last === "staticmethod") return "static";
      if (/^(abstract)?classmethod\b/.test(last) || last === "hybridmethod") return "class";
      if (/property$/i.test(last) || CACHED_PROPERTY.test(last) || ["setter", "getter", "deleter"].includes(last)) {
        return "property";
      }
    }
    return "instance";
  }
  /** Whether it is a property whose value the instance keeps in its dictionary from the first access on. */
  get isCachedProperty() {
    return this.decorators.some(
      (decorator, at) => CACHED_PROPERTY.test(this.decoratorNames[at] ?? decorator.text)
    );
  }
  /** The name of the parameter that is the instance (`self`), of methods and properties. */
  get selfName() {
    if (this.#selfName === void 0) this.#selfName = this.#findSelfName() ?? null;
    return this.#selfName ?? void 0;
  }
  #findSelfName() {
    const binding = this.binding;
    if (binding !== "instance" && binding !== "property") return void 0;
    const first = this.parameters[0];
    return first?.kind === "positional" ? first.name : void 0;
  }
  /** The class whose instances are this method's `self`; for the span in findings use `nameNode`. */
  get start() {
    return this.node.start;
  }
  get end() {
    return this.node.end;
  }
  #findYield() {
    const body = this.body;
    if (!body) return false;
    const { tree } = this.node;
    const end = tree.subtreeEnd(body.index);
    for (let index = body.index; index < end; ) {
      switch (tree.kinds[index]) {
        case K.yield:
          return true;
        case K.function_definition:
        case K.lambda:
        case K.class_definition:
          index = tree.subtreeEnd(index);
          break;
        default:
          index++;
      }
    }
    return false;
  }
};
function readParameters(node) {
  const result = [];
  let keywordOnly = false;
  for (const child of node.child("parameters")?.children ?? []) {
    const annotation = child.child("type");
    const type = annotation ? { annotation } : {};
    const plain2 = keywordOnly ? "keyword-only" : "positional";
    switch (child.kind) {
      case "identifier":
        result.push({ name: child.text, node: child, kind: plain2 });
        break;
      case "default_parameter":
      case "typed_default_parameter": {
        const name = child.child("name");
        const value = child.child("value");
        if (name) {
          result.push({
            name: name.text,
            node: name,
            kind: plain2,
            ...type,
            ...value ? { default: value } : {}
          });
        }
        break;
      }
      case "keyword_separator":
        keywordOnly = true;
        break;
      case "typed_parameter":
      case "list_splat_pattern":
      case "dictionary_splat_pattern": {
        const inner = child.kind === "typed_parameter" ? child.firstChild : child;
        const name = inner?.kind === "identifier" ? inner : inner?.firstChild;
        if (!inner || !name) break;
        const star = inner.kind === "list_splat_pattern";
        const kind = star ? "args" : inner.kind === "dictionary_splat_pattern" ? "kwargs" : plain2;
        result.push({ name: name.text, node: name, kind, ...type });
        if (star) keywordOnly = true;
        break;
      }
    }
  }
  return result;
}

// src/knowledge/builtins.ts
var BUILTINS = /* @__PURE__ */ new Set([
  "ArithmeticError",
  "AssertionError",
  "AttributeError",
  "BaseException",
  "BaseExceptionGroup",
  "BlockingIOError",
  "BrokenPipeError",
  "BufferError",
  "BytesWarning",
  "ChildProcessError",
  "ConnectionAbortedError",
  "ConnectionError",
  "ConnectionRefusedError",
  "ConnectionResetError",
  "DeprecationWarning",
  "EOFError",
  "Ellipsis",
  "EncodingWarning",
  "EnvironmentError",
  "Exception",
  "ExceptionGroup",
  "False",
  "FileExistsError",
  "FileNotFoundError",
  "FloatingPointError",
  "FutureWarning",
  "GeneratorExit",
  "IOError",
  "ImportError",
  "ImportWarning",
  "IndentationError",
  "IndexError",
  "InterruptedError",
  "IsADirectoryError",
  "KeyError",
  "KeyboardInterrupt",
  "LookupError",
  "MemoryError",
  "ModuleNotFoundError",
  "NameError",
  "None",
  "NotADirectoryError",
  "NotImplemented",
  "NotImplementedError",
  "OSError",
  "OverflowError",
  "PendingDeprecationWarning",
  "PermissionError",
  "ProcessLookupError",
  "PythonFinalizationError",
  "RecursionError",
  "ReferenceError",
  "ResourceWarning",
  "RuntimeError",
  "RuntimeWarning",
  "StandardError",
  "StopAsyncIteration",
  "StopIteration",
  "SyntaxError",
  "SyntaxWarning",
  "SystemError",
  "SystemExit",
  "TabError",
  "TimeoutError",
  "True",
  "TypeError",
  "UnboundLocalError",
  "UnicodeDecodeError",
  "UnicodeEncodeError",
  "UnicodeError",
  "UnicodeTranslateError",
  "UnicodeWarning",
  "UserWarning",
  "ValueError",
  "Warning",
  "WindowsError",
  "ZeroDivisionError",
  "_IncompleteInputError",
  "__build_class__",
  "__debug__",
  "__doc__",
  "__file__",
  "__import__",
  "__loader__",
  "__name__",
  "__package__",
  "__path__",
  "__spec__",
  "abs",
  "aiter",
  "all",
  "anext",
  "any",
  "apply",
  "ascii",
  "basestring",
  "bin",
  "bool",
  "breakpoint",
  "buffer",
  "bytearray",
  "bytes",
  "callable",
  "chr",
  "classmethod",
  "cmp",
  "coerce",
  "compile",
  "complex",
  "copyright",
  "credits",
  "delattr",
  "dict",
  "dir",
  "divmod",
  "enumerate",
  "eval",
  "exec",
  "execfile",
  "exit",
  "file",
  "filter",
  "float",
  "format",
  "frozenset",
  "getattr",
  "globals",
  "hasattr",
  "hash",
  "help",
  "hex",
  "id",
  "input",
  "int",
  "intern",
  "isinstance",
  "issubclass",
  "iter",
  "len",
  "license",
  "list",
  "locals",
  "long",
  "map",
  "max",
  "memoryview",
  "min",
  "next",
  "object",
  "oct",
  "open",
  "ord",
  "pow",
  "print",
  "property",
  "quit",
  "range",
  "raw_input",
  "reduce",
  "reload",
  "repr",
  "reversed",
  "round",
  "set",
  "setattr",
  "slice",
  "sorted",
  "staticmethod",
  "str",
  "sum",
  "super",
  "tuple",
  "type",
  "unichr",
  "unicode",
  "vars",
  "xrange",
  "zip"
]);

// src/knowledge/modules.ts
var MODULE_ALIASES = {
  __builtin__: "builtins",
  _weakref: "weakref",
  cPickle: "pickle",
  _pickle: "pickle",
  Queue: "queue",
  thread: "_thread",
  StringIO: "io",
  cStringIO: "io",
  urllib2: "urllib.request",
  ConfigParser: "configparser",
  SocketServer: "socketserver",
  "backports.functools_lru_cache": "functools",
  "backports.weakref": "weakref",
  multiprocess: "multiprocessing",
  billiard: "multiprocessing",
  "xml.etree.cElementTree": "xml.etree.ElementTree",
  typing_extensions: "typing",
  "unittest.mock": "mock",
  "six.moves.queue": "queue",
  "six.moves.cPickle": "pickle",
  "six.moves.urllib.request": "urllib.request",
  "django.utils.functional.cached_property": "functools.cached_property",
  "django.utils.lru_cache": "functools"
};
var NAME_ALIASES = {
  "six.moves.range": "builtins.range",
  "six.moves.xrange": "builtins.xrange",
  "six.moves.map": "builtins.map",
  "six.moves.filter": "builtins.filter",
  "six.moves.zip": "builtins.zip",
  "six.moves.intern": "sys.intern",
  "builtins.intern": "sys.intern",
  "io.open": "builtins.open",
  "weakref.ReferenceType": "weakref.ref",
  "weakref.ProxyType": "weakref.proxy"
};
var PYTHON_2_MODULES = {
  Tkinter: "tkinter",
  ttk: "tkinter.ttk",
  httplib: "http.client",
  urllib: "urllib.request",
  urlparse: "urllib.parse",
  cookielib: "http.cookiejar",
  BaseHTTPServer: "http.server",
  SimpleHTTPServer: "http.server",
  commands: "subprocess",
  dummy_threading: "threading",
  "multiprocessing.dummy": "multiprocessing",
  anydbm: "dbm",
  trollius: "asyncio"
};

// src/knowledge/own.ts
function own(table, name) {
  return Object.hasOwn(table, name) ? table[name] : void 0;
}

// src/names/names.ts
var Names = class {
  #bound;
  #ofBinding = /* @__PURE__ */ new Map();
  constructor(bound2) {
    this.#bound = bound2;
  }
  /**
   * `functools.lru_cache` for an expression that names it, however it was imported; `builtins.open` for a builtin that
   * nothing in sight shadows. Undefined for everything that cannot be told: names defined in this file, names that a
   * star import may bind, names rebound to something else. Relative imports begin with '.'.
   */
  qualifiedName(node) {
    const parts2 = [];
    let at = node.unparenthesized;
    while (at.kind === "attribute") {
      const name = at.child("attribute");
      const object = at.child("object");
      if (!name || !object) return void 0;
      parts2.push(name.text);
      at = object.unparenthesized;
    }
    if (at.kind !== "identifier") return void 0;
    const root = this.#ofIdentifier(at);
    if (root === void 0) return void 0;
    return canonical(parts2.length === 0 ? root : `${root}.${parts2.reverse().join(".")}`);
  }
  #ofIdentifier(node) {
    const binding = this.#bound.bindingAt.get(node.index);
    if (binding) return this.#of(binding);
    const scope = this.#bound.scopes[this.#bound.scopeAt[node.index] ?? 0];
    if (!scope || starMayBind(scope)) return void 0;
    const name = node.text;
    return BUILTINS.has(name) ? `builtins.${name}` : void 0;
  }
  #of(binding) {
    if (this.#ofBinding.has(binding)) return this.#ofBinding.get(binding);
    this.#ofBinding.set(binding, void 0);
    const name = this.#resolve(binding);
    this.#ofBinding.set(binding, name);
    return name;
  }
  #resolve(binding) {
    const imports = binding.assignments.filter((assignment) => assignment.kind === "import");
    const first = imports[0];
    if (first?.qualifiedName !== void 0) {
      const others2 = binding.assignments.filter(
        (assignment) => assignment !== first && assignment.qualifiedName !== first.qualifiedName
      );
      if (others2.every((other) => isFallback(other, first))) return canonical(first.qualifiedName);
      return void 0;
    }
    const fallback = this.#builtinWithFallback(binding);
    if (fallback !== void 0) return fallback;
    const value = binding.onlyValue;
    return value?.is("identifier", "attribute") ? this.qualifiedName(value) : void 0;
  }
  /** `try: xrange` / `except NameError: xrange = range` leaves the builtin where there is one. */
  #builtinWithFallback(binding) {
    if (binding.scope.kind !== "module" || !BUILTINS.has(binding.name)) return void 0;
    const inHandler = binding.assignments.every(
      (assignment) => assignment.kind === "assign" && assignment.target.ancestor("except_clause") !== void 0
    );
    return inHandler ? `builtins.${binding.name}` : void 0;
  }
};
function canonical(name) {
  let known = canonicalNames.get(name);
  if (known === void 0) {
    known = findCanonical(name);
    if (canonicalNames.size < 5e4) canonicalNames.set(name, known);
  }
  return known;
}
var canonicalNames = /* @__PURE__ */ new Map();
function findCanonical(name) {
  let result = name;
  for (let dot = result.length; dot > 0; dot = result.lastIndexOf(".", dot - 1)) {
    const module = own(MODULE_ALIASES, result.slice(0, dot));
    if (module !== void 0) {
      result = module + result.slice(dot);
      break;
    }
  }
  return own(NAME_ALIASES, result) ?? result;
}
function starMayBind(scope) {
  for (let at = scope; at; at = at.parent) if (at.hasStarImport) return true;
  return false;
}
function isFallback(other, first) {
  const handler = other.target.ancestor("except_clause", "else_clause", "elif_clause", "function_definition");
  for (let at = handler; at?.kind === "except_clause"; at = at.ancestor("except_clause", "function_definition")) {
    if (at.parent?.contains(first.target) === true) return true;
  }
  if (handler?.kind === "except_clause") return false;
  if (other.kind !== "import") return false;
  if (handler?.kind === "else_clause" || handler?.kind === "elif_clause") {
    return handler.parent?.contains(first.target) === true;
  }
  const branch = other.target.ancestor("if_statement");
  return branch?.contains(first.target) === true;
}

// src/names/definitions.ts
var Definitions = class {
  tree;
  bound;
  names;
  /** Functions and lambdas in source order, with or without a syntax error inside. */
  functions;
  /** Classes in source order, with or without a syntax error inside. */
  classes;
  #functionByScope = /* @__PURE__ */ new Map();
  #functionByNode = /* @__PURE__ */ new Map();
  #classByNode = /* @__PURE__ */ new Map();
  /** `attributesOf` answers the attributes that a class touches; it is asked when they are first needed. */
  constructor(tree, attributesOf) {
    this.tree = tree;
    this.bound = bind(tree);
    this.names = new Names(this.bound);
    const classes2 = [];
    const functions = [];
    for (let index = 0; index < tree.count; index++) {
      const kind = tree.kinds[index];
      if (kind !== K.class_definition && kind !== K.function_definition && kind !== K.lambda) continue;
      const scope = this.bound.scopeOpenedBy.get(index);
      if (!scope) continue;
      if (kind === K.class_definition) classes2.push(this.#defineClass(index, scope, attributesOf));
      else functions.push(this.#defineFunction(index, scope));
    }
    this.classes = classes2;
    this.functions = functions;
  }
  /** The binding that an identifier names, whether it reads or writes it; undefined for builtins. */
  binding(identifier) {
    return this.bound.bindingAt.get(identifier.unparenthesized.index);
  }
  /** The scope in which a node is evaluated. */
  scopeOf(node) {
    return this.bound.scopes[this.bound.scopeAt[node.index] ?? 0] ?? this.bound.module;
  }
  /** The function or lambda that opens a scope. */
  functionOfScope(scope) {
    return this.#functionByScope.get(scope);
  }
  /** The function or lambda at the index of a node. */
  functionAt(index) {
    return this.#functionByNode.get(index);
  }
  /** The class at the index of a node. */
  classAt(index) {
    return this.#classByNode.get(index);
  }
  /** The class of this file that an expression names. */
  classNamed(node) {
    const target = node.unparenthesized;
    if (target.kind !== "identifier") return void 0;
    const only = this.binding(target)?.onlyAssignment;
    if (only?.kind !== "class") return void 0;
    return only.target.parent ? this.#classByNode.get(only.target.parent.index) : void 0;
  }
  /** The function of this file that an expression names: a plain function, or a lambda with a name. */
  functionNamed(node) {
    const target = node.unparenthesized;
    if (target.kind === "lambda") return this.#functionByNode.get(target.index);
    if (target.kind !== "identifier") return void 0;
    const only = this.binding(target)?.onlyAssignment;
    if (only?.kind === "def" && only.target.parent) return this.#functionByNode.get(only.target.parent.index);
    const value = only?.kind === "assign" ? only.value?.unparenthesized : void 0;
    return value?.kind === "lambda" ? this.#functionByNode.get(value.index) : void 0;
  }
  #defineFunction(index, scope) {
    const node = this.tree.node(index);
    const { decorators, decoratorNames } = this.#decoratorsOf(node);
    const around = this.scopeOf(node);
    const owner = node.kind === "lambda" || around.kind !== "class" ? void 0 : this.#classByNode.get(around.node.index);
    const model = new FunctionModel(node, scope, owner, decorators, decoratorNames);
    this.#functionByScope.set(scope, model);
    this.#functionByNode.set(index, model);
    owner?.functions.push(model);
    owner?.methods.set(model.name, model);
    return model;
  }
  #defineClass(index, scope, attributesOf) {
    const node = this.tree.node(index);
    const bases = [];
    const keywords = /* @__PURE__ */ new Map();
    for (const base of node.child("superclasses")?.children ?? []) {
      if (base.kind === "keyword_argument") {
        const name = base.child("name")?.text;
        const value = base.child("value");
        if (name && value) keywords.set(name, value);
        continue;
      }
      const named = base.kind === "subscript" ? base.child("value") ?? base : base;
      bases.push({
        node: base,
        qualifiedName: this.names.qualifiedName(named),
        class: this.classNamed(named)
      });
    }
    const facts = {
      node,
      scope,
      outer: this.scopeOf(node),
      ...this.#decoratorsOf(node),
      bases,
      keywords
    };
    const model = new ClassModel(facts, () => attributesOf(model));
    this.#classByNode.set(index, model);
    return model;
  }
  #decoratorsOf(node) {
    const decorators = decoratorsOf(node);
    const decoratorNames = decorators.map((decorator) => {
      const called = decorator.kind === "call" ? decorator.child("function") : decorator;
      return called ? this.names.qualifiedName(called) : void 0;
    });
    return { decorators, decoratorNames };
  }
};
function decoratorsOf(definition) {
  const outer = definition.parent;
  if (outer?.kind !== "decorated_definition") return [];
  const result = [];
  for (const child of outer.children) {
    const expression2 = child.kind === "decorator" ? child.firstChild?.unparenthesized : void 0;
    if (expression2) result.push(expression2);
  }
  return result;
}

// src/code/instruction.ts
var OP_NAMES = [
  "const",
  "load",
  "free",
  "make",
  "function",
  "class",
  "operate",
  "call",
  "call-method",
  "get",
  "item",
  "slice",
  "element",
  "part",
  "enter",
  "leave",
  "await",
  "yield",
  "caught",
  "store",
  "store-free",
  "delete",
  "set",
  "unset",
  "set-item",
  "del-item",
  "exhaust",
  "branch",
  "jump",
  "return",
  "raise"
];
var Constant = /* @__PURE__ */ ((Constant2) => {
  Constant2[Constant2["None"] = 0] = "None";
  Constant2[Constant2["Number"] = 1] = "Number";
  Constant2[Constant2["Text"] = 2] = "Text";
  Constant2[Constant2["Truth"] = 3] = "Truth";
  return Constant2;
})(Constant || {});
var Display = /* @__PURE__ */ ((Display2) => {
  Display2[Display2["List"] = 0] = "List";
  Display2[Display2["Tuple"] = 1] = "Tuple";
  Display2[Display2["Set"] = 2] = "Set";
  Display2[Display2["Dict"] = 3] = "Dict";
  return Display2;
})(Display || {});
var Operator = /* @__PURE__ */ ((Operator2) => {
  Operator2[Operator2["Truth"] = 0] = "Truth";
  Operator2[Operator2["Text"] = 1] = "Text";
  Operator2[Operator2["Join"] = 2] = "Join";
  Operator2[Operator2["Other"] = 3] = "Other";
  return Operator2;
})(Operator || {});
var REST = -1;
var ANY = -2;
var WIDTH = 6;

// src/code/lower/comprehensions.ts
function comprehension(at, node, kind) {
  const made = at.body.value(3 /* Make */, node, kind, at.body.list([]));
  clauses(at, node, -1, () => {
    const element = at.child(node, F.body);
    if (kind === 3 /* Dict */ && element >= 0 && at.kind(element) === K.pair) {
      const key = at.optional(at.child(element, F.key));
      at.body.effect(24 /* SetItem */, element, made, -1, at.optional(at.child(element, F.value)));
      at.body.effect(24 /* SetItem */, element, made, -2, key);
    } else {
      at.body.effect(24 /* SetItem */, node, made, -1, at.optional(element));
    }
  });
  return made;
}
function generatorExpression(at, node) {
  const first = at.childOfKind(node, K.for_in_clause);
  const source2 = at.optional(first < 0 ? -1 : at.child(first, F.right));
  const body = at.open(node, "generator", () => {
    const given = at.body.value(1 /* Load */, node, at.body.slot(at.hidden(".0")));
    clauses(at, node, given, () => {
      at.body.value(17 /* Yield */, node, at.optional(at.child(node, F.body)), 0);
    });
  });
  const made = at.body.value(4 /* Function */, node, body, at.body.list([]));
  return at.body.value(7 /* Call */, node, made, at.body.list([0 /* Positional */, -1, source2, node]));
}
function clauses(at, node, given, element) {
  const { body } = at;
  const heads = [];
  const exits = [];
  const walked = [];
  at.children(node, (clause) => {
    if (at.kind(clause) === K.for_in_clause) {
      const iterable = heads.length === 0 && given >= 0 ? given : at.optional(at.child(clause, F.right));
      const head = body.block();
      const inside = body.block();
      const exit = body.block();
      body.enter(head);
      body.branch(iterable, inside, exit, clause);
      body.enter(inside);
      at.assign(at.child(clause, F.left), body.value(12 /* Element */, clause, iterable));
      heads.push(head);
      exits.push(exit);
      walked.push(iterable);
    } else if (at.kind(clause) === K.if_clause) {
      const condition2 = at.optional(at.firstChild(clause));
      const inside = body.block();
      body.branch(condition2, inside, heads.at(-1) ?? inside, clause);
      body.enter(inside);
    }
  });
  element();
  for (let depth = heads.length - 1; depth >= 0; depth--) {
    body.jump(heads[depth] ?? 0, node);
    body.enter(exits[depth] ?? 0);
    body.effect(26 /* Exhaust */, node, walked[depth] ?? 0);
  }
}

// src/code/lower/calls.ts
function call(at, node) {
  const callee = at.child(node, F.function);
  if (callee < 0) return at.unknown(node);
  const bare = at.bare(callee);
  if (at.kind(bare) === K.attribute) {
    const object = at.expression(at.child(bare, F.object));
    const passed = passedTo(at, node);
    return at.body.value(8 /* CallMethod */, node, object, at.nameAt(at.child(bare, F.attribute)), passed);
  }
  const value = at.expression(callee);
  return at.body.value(7 /* Call */, node, value, passedTo(at, node));
}
function passedTo(at, node) {
  const list2 = at.child(node, F.arguments);
  const passed = [];
  if (list2 >= 0 && at.kind(list2) === K.generator_expression) {
    passed.push(0 /* Positional */, -1, generatorExpression(at, list2), list2);
  } else if (list2 >= 0) {
    at.children(list2, (argument) => {
      switch (at.kind(argument)) {
        case K.keyword_argument:
          passed.push(
            1 /* Keyword */,
            at.nameAt(at.child(argument, F.name)),
            at.optional(at.child(argument, F.value)),
            argument
          );
          break;
        case K.list_splat:
        case K.parenthesized_list_splat:
          passed.push(2 /* Star */, -1, at.optional(at.firstChild(argument)), argument);
          break;
        case K.dictionary_splat:
          passed.push(3 /* DoubleStar */, -1, at.optional(at.firstChild(argument)), argument);
          break;
        default:
          passed.push(0 /* Positional */, -1, at.expression(argument), argument);
      }
    });
  }
  return at.body.list(passed);
}

// src/code/lower/definitions.ts
function lambda(at, node) {
  return makeFunction(at, node, () => {
    const value = at.optional(at.bodyOf(node));
    at.body.end(29 /* Return */, node, value, []);
  });
}
function functionDefinition(at, node, decorators) {
  const values3 = decorators.map((decorator) => at.optional(at.firstChild(decorator)));
  const made = makeFunction(at, node, () => at.block(at.bodyOf(node)));
  bindDecorated(at, node, made, decorators, values3);
}
function makeFunction(at, node, lower) {
  const model = at.definitions.functionAt(node);
  const defaults = [];
  for (const { default: value } of model?.parameters ?? []) {
    defaults.push(value ? at.expression(value.index) : -1);
  }
  const body = at.open(node, "function", () => {
    if (model) at.openParameters(model);
    lower();
  });
  return at.body.value(4 /* Function */, node, body, at.body.list(defaults));
}
function classDefinition(at, node, decorators) {
  const { body } = at;
  const values3 = decorators.map((decorator) => at.optional(at.firstChild(decorator)));
  const model = at.definitions.classAt(node);
  const bases = [];
  const superclasses = at.child(node, F.superclasses);
  if (superclasses >= 0) {
    at.children(superclasses, (base) => {
      bases.push(at.optional(at.kind(base) === K.keyword_argument ? at.child(base, F.value) : base));
    });
  }
  at.block(at.bodyOf(node));
  if (!model) return;
  const made = body.value(5 /* Class */, node, at.class(model), body.list(bases));
  for (const binding of model.scope.bindings.values()) {
    const slot = binding.scope === model.scope ? at.slotOf(binding) : void 0;
    const place = binding.assignments[0]?.target.index;
    if (slot === void 0 || place === void 0) continue;
    const value = body.value(1 /* Load */, place, slot);
    body.effect(22 /* Set */, place, made, at.text(binding.name), value);
  }
  bindDecorated(at, node, made, decorators, values3);
}
function bindDecorated(at, node, made, decorators, values3) {
  for (let index = decorators.length - 1; index >= 0; index--) {
    const decorator = decorators[index] ?? node;
    const passed = at.body.list([0 /* Positional */, -1, made, decorator]);
    at.body.value(7 /* Call */, decorator, values3[index] ?? made, passed);
  }
  const name = at.child(node, F.name);
  if (name >= 0) at.store(name, made);
}

// src/code/lower/expressions.ts
function expression(at, node) {
  const { body } = at;
  switch (at.kind(node)) {
    case K.identifier:
      return at.load(node);
    case K.attribute:
      return body.value(
        9 /* Get */,
        node,
        at.expression(at.child(node, F.object)),
        at.nameAt(at.child(node, F.attribute))
      );
    case K.call:
      return call(at, node);
    case K.subscript:
      return subscript(at, node);
    case K.parenthesized_expression: {
      const inner = at.firstChild(node);
      return inner < 0 ? at.unknown(node) : at.expression(inner);
    }
    case K.string:
    case K.concatenated_string:
      return text(at, node);
    case K.integer:
    case K.float:
      return body.value(0 /* Const */, node, 1 /* Number */);
    case K.none:
      return body.value(0 /* Const */, node, 0 /* None */);
    case K.true:
    case K.false:
      return body.value(0 /* Const */, node, 3 /* Truth */);
    case K.list:
    case K.list_pattern:
      return display(at, node, 0 /* List */);
    case K.set:
      return display(at, node, 2 /* Set */);
    case K.tuple:
    case K.expression_list:
    case K.pattern_list:
    case K.tuple_pattern:
      return display(at, node, 1 /* Tuple */);
    case K.dictionary:
      return dictionary(at, node);
    case K.boolean_operator:
      return either(at, node);
    case K.conditional_expression:
      return conditional(at, node);
    case K.binary_operator:
      return binary(at, node);
    case K.comparison_operator:
    case K.not_operator:
      return operands(at, node, 0 /* Truth */);
    case K.unary_operator:
      return operands(at, node, 3 /* Other */);
    case K.named_expression: {
      const value = at.expression(at.child(node, F.value));
      at.store(at.child(node, F.name), value);
      return value;
    }
    case K.await:
      return body.value(16 /* Await */, node, at.optional(at.firstChild(node)));
    case K.yield:
      return yielding(at, node);
    case K.lambda:
      return lambda(at, node);
    case K.list_comprehension:
      return comprehension(at, node, 0 /* List */);
    case K.set_comprehension:
      return comprehension(at, node, 2 /* Set */);
    case K.dictionary_comprehension:
      return comprehension(at, node, 3 /* Dict */);
    case K.generator_expression:
      return generatorExpression(at, node);
    case K.list_splat:
    case K.dictionary_splat:
    case K.type:
    case K.as_pattern:
      return at.optional(at.firstChild(node));
    case K.assignment: {
      const value = at.optional(at.child(node, F.right));
      at.assign(at.child(node, F.left), value);
      return value;
    }
    default:
      return operands(at, node, 3 /* Other */);
  }
}
function subscript(at, node) {
  const object = at.expression(at.child(node, F.value));
  const key = at.child(node, F.subscript);
  if (key < 0) return at.unknown(node);
  if (at.kind(key) === K.slice) {
    at.children(key, (bound2) => at.expression(bound2));
    return at.body.value(11 /* Slice */, node, object);
  }
  const value = at.expression(key);
  for (let more = at.nextSibling(key); more >= 0; more = at.nextSibling(more)) at.expression(more);
  return at.body.value(10 /* Item */, node, object, at.constantSubscript(key), value);
}
function text(at, node) {
  const parts2 = [];
  const visit = (part2) => {
    const kind = at.kind(part2);
    if (kind === K.interpolation) {
      const inner = at.child(part2, F.expression);
      if (inner >= 0) parts2.push(at.expression(inner));
    }
    if (kind !== K.string_content && kind !== K.string_start && kind !== K.string_end)
      at.children(part2, visit);
  };
  at.children(node, visit);
  if (parts2.length > 0) return at.operate(1 /* Text */, node, parts2);
  return at.body.value(0 /* Const */, node, 2 /* Text */);
}
function display(at, node, kind) {
  const items2 = [];
  const rest2 = [];
  at.children(node, (child) => {
    const isSplat2 = at.kind(child) === K.list_splat || at.kind(child) === K.list_splat_pattern;
    const value = at.expression(child);
    if (isSplat2) rest2.push({ node: child, value });
    else items2.push(value);
  });
  const made = at.body.value(3 /* Make */, node, kind, at.body.list(items2));
  for (const { node: splat, value } of rest2) {
    const element = at.body.value(12 /* Element */, splat, value);
    at.body.effect(24 /* SetItem */, splat, made, -1, element);
  }
  return made;
}
function dictionary(at, node) {
  const made = at.body.value(3 /* Make */, node, 3 /* Dict */, at.body.list([]));
  at.children(node, (child) => {
    if (at.kind(child) === K.pair) {
      const key = at.child(child, F.key);
      const keyValue = at.optional(key);
      const value = at.optional(at.child(child, F.value));
      at.body.effect(24 /* SetItem */, child, made, key < 0 ? -1 : at.constantKey(key), value);
      keyHeld(at, child, made, keyValue, key);
    } else if (at.kind(child) === K.dictionary_splat) {
      const element = at.body.value(12 /* Element */, child, at.optional(at.firstChild(child)));
      at.body.effect(24 /* SetItem */, child, made, -1, element);
    }
  });
  return made;
}
function keyHeld(at, node, dict, value, key) {
  if (key >= 0 && at.constantKey(key) < 0) at.body.effect(24 /* SetItem */, node, dict, -2, value);
}
function either(at, node) {
  const { body } = at;
  const operator2 = at.child(node, F.operator);
  const isOr = operator2 >= 0 && at.textOf(operator2) === "or";
  const result = body.slot(at.hidden("either"));
  const left = at.expression(at.child(node, F.left));
  body.effect(19 /* Store */, node, result, isOr ? left : at.none(node));
  const more = body.block();
  const after = body.block();
  body.branch(left, isOr ? after : more, isOr ? more : after, node);
  body.enter(more);
  body.effect(19 /* Store */, node, result, at.expression(at.child(node, F.right)));
  body.jump(after, node);
  body.enter(after);
  return body.value(1 /* Load */, node, result);
}
function conditional(at, node) {
  const { body } = at;
  const yes = at.firstChild(node);
  const condition2 = yes < 0 ? -1 : at.nextSibling(yes);
  const no = condition2 < 0 ? -1 : at.nextSibling(condition2);
  if (no < 0) return at.unknown(node);
  const result = body.slot(at.hidden("choice"));
  const asked = at.expression(condition2);
  const yesBlock = body.block();
  const noBlock = body.block();
  const after = body.block();
  body.branch(asked, yesBlock, noBlock, node);
  body.enter(yesBlock);
  body.effect(19 /* Store */, node, result, at.expression(yes));
  body.jump(after, node);
  body.enter(noBlock);
  body.effect(19 /* Store */, node, result, at.expression(no));
  body.jump(after, node);
  body.enter(after);
  return body.value(1 /* Load */, node, result);
}
function binary(at, node) {
  const chain = [];
  let left = node;
  while (at.kind(left) === K.binary_operator) {
    chain.push(left);
    const next = at.child(left, F.left);
    if (next < 0) break;
    left = next;
  }
  let value = at.expression(left);
  for (const link of chain.reverse()) {
    const right = at.optional(at.child(link, F.right));
    const operator2 = at.child(link, F.operator);
    value = at.operate(operatorOf(operator2 < 0 ? "" : at.textOf(operator2)), link, [value, right]);
  }
  return value;
}
function operatorOf(sign) {
  return sign === "+" || sign === "|" || sign === "*" ? 2 /* Join */ : 3 /* Other */;
}
function operands(at, node, operator2) {
  const values3 = [];
  at.children(node, (child) => {
    if (at.kind(child) !== K.token) values3.push(at.expression(child));
  });
  return at.operate(operator2, node, values3);
}
function yielding(at, node) {
  const first = at.firstChild(node);
  const isFrom = first >= 0 && at.kind(first) === K.token;
  const value = at.optional(isFrom ? at.nextSibling(first) : first);
  return at.body.value(17 /* Yield */, node, value, isFrom ? 1 : 0);
}

// src/code/builder.ts
var Scratch = class {
  code = new Int32Array(4096);
  lists = new Int32Array(1024);
  /** The room for code, large enough for so many numbers. */
  codeFor(length) {
    if (length > this.code.length) this.code = grown(this.code, length);
    return this.code;
  }
  /** The room for lists, likewise. */
  listsFor(length) {
    if (length > this.lists.length) this.lists = grown(this.lists, length);
    return this.lists;
  }
};
function grown(room, length) {
  const larger = new Int32Array(Math.max(length, room.length * 2));
  larger.set(room);
  return larger;
}
var BodyBuilder = class {
  id;
  kind;
  node;
  function;
  outer;
  #slots = /* @__PURE__ */ new Map();
  #scratch;
  #length = 0;
  #listLength = 0;
  #blocks = [];
  #order = [];
  #current = -1;
  #temporaries = 0;
  #suspends = false;
  /** Loops and clean-ups around the place that is being lowered, outermost first. */
  frames = [];
  /** The block that exceptions of the code being lowered go to, or -1. */
  handler = -1;
  constructor(scratch, id, kind, node, model, outer) {
    this.#scratch = scratch;
    this.id = id;
    this.kind = kind;
    this.node = node;
    this.function = model;
    this.outer = outer;
    this.#open(this.block());
  }
  /** A new block, which nothing runs yet. */
  block() {
    this.#blocks.push({ first: -1, handler: -1, next: [], isTarget: false });
    return this.#blocks.length - 1;
  }
  /**
   * From here on instructions go into this block; an open block before it falls through. Where nothing leads to it, the
   * place stays out of reach.
   */
  enter(block) {
    if (this.#current >= 0) this.jump(block, this.node);
    if (this.#blocks[block]?.isTarget === true) this.#open(block);
  }
  #open(block) {
    this.#current = block;
    const entered2 = this.#blocks[block];
    if (!entered2) return;
    entered2.first = this.#length / WIDTH;
    entered2.handler = this.handler;
    this.#aim(this.handler);
    this.#order.push(block);
  }
  /** Whether the place that is being lowered can be reached. */
  get isOpen() {
    return this.#current >= 0;
  }
  /** Emits an instruction that answers nothing. */
  effect(op, node, x = -1, y = -1, z = -1) {
    this.#emit(op, -1, x, y, z, node);
  }
  /** Emits an instruction and answers the temporary that holds what it answers. */
  value(op, node, x = -1, y = -1, z = -1) {
    const answer = this.#temporaries++;
    this.#emit(op, answer, x, y, z, node);
    return answer;
  }
  #emit(op, answer, x, y, z, node) {
    if (this.#current < 0) this.#open(this.block());
    if (op === 16 /* Await */ || op === 17 /* Yield */) this.#suspends = true;
    const code = this.#scratch.codeFor(this.#length + WIDTH);
    code[this.#length++] = op;
    code[this.#length++] = answer;
    code[this.#length++] = x;
    code[this.#length++] = y;
    code[this.#length++] = z;
    code[this.#length++] = node;
  }
  /** Puts operands away; answers what an instruction refers to them by. */
  list(operands2) {
    const at = this.#listLength;
    const lists = this.#scratch.listsFor(at + operands2.length + 1);
    lists[this.#listLength++] = operands2.length;
    for (const operand of operands2) lists[this.#listLength++] = operand;
    return at;
  }
  /** The slot of a local name. */
  slot(binding) {
    let slot = this.#slots.get(binding);
    if (slot === void 0) {
      slot = this.#slots.size;
      this.#slots.set(binding, slot);
    }
    return slot;
  }
  /** Ends the block. */
  jump(to, node) {
    this.end(28 /* Jump */, node, -1, [to]);
  }
  /** Ends the block: to one place where the condition holds, to another where it does not. */
  branch(condition2, yes, no, node) {
    this.end(27 /* Branch */, node, condition2, [yes, no]);
  }
  /** Ends the block with an instruction that has these successors. Where nothing can arrive, nothing is done. */
  end(op, node, operand, next) {
    if (this.#current < 0) return;
    this.#emit(op, -1, operand, -1, -1, node);
    const block = this.#blocks[this.#current];
    if (block) block.next = next;
    for (const to of next) this.#aim(to);
    this.#current = -1;
  }
  #aim(block) {
    const target = this.#blocks[block];
    if (target) target.isTarget = true;
  }
  /** Code of `inside` raises to this block. */
  protect(handler, inside) {
    const outer = this.handler;
    if (this.isOpen) this.enterWith(handler);
    else this.handler = handler;
    inside();
    if (this.isOpen) this.enterWith(outer);
    else this.handler = outer;
  }
  /** Starts a block whose exceptions go to `handler`. */
  enterWith(handler) {
    if (handler === this.handler) return;
    const block = this.block();
    if (this.isOpen) this.jump(block, this.node);
    this.handler = handler;
    this.enter(block);
  }
  /** Emits the clean-ups between this place and the frame at `depth`, innermost first. */
  unwindTo(depth) {
    const frames = [...this.frames];
    const { handler } = this;
    for (let at = frames.length - 1; at >= depth; at--) {
      const frame = frames[at];
      if (frame?.kind !== "cleanup") continue;
      this.frames.length = at;
      this.enterWith(frame.handler);
      frame.emit();
    }
    this.frames.splice(0, this.frames.length, ...frames);
    this.handler = handler;
  }
  /** The finished body: blocks are renumbered in the order in which they were lowered. */
  finish() {
    const order = this.#order;
    const number2 = new Int32Array(this.#blocks.length).fill(-1);
    for (let at = 0; at < order.length; at++) number2[order[at]] = at;
    const starts = new Int32Array(order.length + 1);
    const handler = new Int32Array(order.length);
    const next = [];
    for (let at = 0; at < order.length; at++) {
      const block = this.#blocks[order[at]];
      starts[at] = block?.first ?? 0;
      handler[at] = block && block.handler >= 0 ? number2[block.handler] : -1;
      const ways = [];
      for (const to of block?.next ?? []) if (number2[to] >= 0) ways.push(number2[to]);
      next.push(ways);
    }
    starts[order.length] = this.#length / WIDTH;
    return {
      id: this.id,
      kind: this.kind,
      node: this.node,
      function: this.function,
      outer: this.outer,
      slots: [...this.#slots.keys()],
      code: this.#scratch.code.slice(0, this.#length),
      lists: this.#scratch.lists.slice(0, this.#listLength),
      starts,
      next,
      handler,
      temporaries: this.#temporaries,
      suspends: this.#suspends,
      hasLoop: next.some(
        (ways, at) => (handler[at] ?? -1) > -1 && handler[at] <= at || ways.some((to) => to <= at)
      )
    };
  }
};

// src/code/lower/lowering.ts
var DEEPEST = 400;
var LONGEST_KEY = 60;
var Lowering = class {
  definitions;
  tree;
  ways;
  #texts = /* @__PURE__ */ new Map();
  #free = [];
  #freeOf = /* @__PURE__ */ new Map();
  #freeByName = /* @__PURE__ */ new Map();
  #classes = [];
  #bodies = [];
  #bodyAt = /* @__PURE__ */ new Map();
  #waiting = [];
  #hasStarImport;
  #scratch = new Scratch();
  /** The body in the making. */
  body;
  /** The scope whose frame the body runs in. */
  frame;
  #depth = 0;
  constructor(definitions, ways) {
    this.definitions = definitions;
    this.tree = definitions.tree;
    this.ways = ways;
    this.frame = definitions.bound.module;
    this.#hasStarImport = definitions.bound.scopes.some((scope) => scope.hasStarImport);
    this.body = new BodyBuilder(this.#scratch, 0, "module", 0, void 0, void 0);
  }
  /** Lowers the module and all that it defines. */
  run() {
    this.#bodies.push(void 0);
    this.children(0, (statement2) => this.statement(statement2));
    this.#finish();
    for (let work = this.#waiting.shift(); work; work = this.#waiting.shift()) work();
    return {
      bodies: this.#bodies.filter((body) => body !== void 0),
      texts: [...this.#texts.keys()],
      free: this.#free,
      classes: this.#classes,
      bodyAt: this.#bodyAt
    };
  }
  #finish() {
    const { body } = this;
    if (body.isOpen) {
      const none2 = body.value(0 /* Const */, body.node, 0 /* None */);
      body.end(29 /* Return */, body.node, none2, []);
    }
    this.#bodies[body.id] = body.finish();
  }
  /** The number of the body that a function, lambda or generator expression opens; it is lowered later. */
  open(node, kind, lower) {
    const known = this.#bodyAt.get(node);
    if (known !== void 0) return known;
    const id = this.#bodies.length;
    this.#bodies.push(void 0);
    this.#bodyAt.set(node, id);
    const outer = this.body.id;
    const scope = this.definitions.bound.scopeOpenedBy.get(node);
    this.#waiting.push(() => {
      this.body = new BodyBuilder(this.#scratch, id, kind, node, this.definitions.functionAt(node), outer);
      this.frame = scope ?? this.definitions.bound.module;
      lower();
      this.#finish();
    });
    return id;
  }
  // ---- Going down
  expression(node) {
    if (this.#depth >= DEEPEST) return this.unknown(node);
    this.#depth++;
    const value = this.ways.expression(this, node);
    this.#depth--;
    return value;
  }
  /** The value of an optional expression: None where it is missing. */
  optional(node) {
    return node < 0 ? this.none(0) : this.expression(node);
  }
  statement(node) {
    if (this.#depth >= DEEPEST) return;
    this.#depth++;
    this.ways.statement(this, node);
    this.#depth--;
  }
  /** All statements of a block. */
  block(node) {
    if (node < 0) return;
    if (this.tree.kinds[node] !== K.block) return this.statement(node);
    for (let at = this.firstChild(node); at >= 0; at = this.nextSibling(at)) this.statement(at);
  }
  assign(target, value) {
    this.ways.assign(this, target, value);
  }
  // ---- The tree
  kind(node) {
    return this.tree.kinds[node] ?? 0;
  }
  child(node, field) {
    return this.tree.childIndex(node, field);
  }
  firstChild(node) {
    return this.tree.firstChildren[node] ?? -1;
  }
  nextSibling(node) {
    return this.tree.nextSiblings[node] ?? -1;
  }
  children(node, each2) {
    for (let child = this.firstChild(node); child >= 0; child = this.nextSibling(child)) each2(child);
  }
  /** The first child of a kind, or -1. */
  childOfKind(node, kind) {
    let child = this.firstChild(node);
    while (child >= 0 && this.kind(child) !== kind) child = this.nextSibling(child);
    return child;
  }
  /** The node inside any parentheses around it. */
  bare(node) {
    let at = node;
    while (at >= 0 && this.kind(at) === K.parenthesized_expression) {
      const inner = this.firstChild(at);
      if (inner < 0) return at;
      at = inner;
    }
    return at;
  }
  textOf(node) {
    return this.tree.textOf(node);
  }
  isWritten(node) {
    return this.definitions.bound.roleAt[node] !== 0 /* Load */;
  }
  // ---- Names
  /** The number of a text. */
  text(text3) {
    let number2 = this.#texts.get(text3);
    if (number2 === void 0) {
      number2 = this.#texts.size;
      this.#texts.set(text3, number2);
    }
    return number2;
  }
  /** The number of the name of an attribute: the text of a node, or -1. */
  nameAt(node) {
    return node < 0 ? -1 : this.text(this.textOf(node));
  }
  /** The number of a class. */
  class(model) {
    this.#classes.push(model);
    return this.#classes.length - 1;
  }
  /** The slot of a binding of this frame; undefined for the names of other frames. */
  slotOf(binding) {
    return frameOf(binding.scope) === this.frame ? this.body.slot(binding) : void 0;
  }
  /** The number of a name that is not local here. */
  free(node, binding) {
    if (binding) {
      const known = this.#freeOf.get(binding);
      if (known !== void 0) return known;
    }
    if (!binding) return this.#unbound(node);
    const qualifiedName = this.definitions.names.qualifiedName(this.tree.node(node));
    const number2 = this.#free.push({ binding, qualifiedName }) - 1;
    this.#freeOf.set(binding, number2);
    return number2;
  }
  /** The number of a name that nothing binds. Where no star import may bind it, it is the same throughout the file. */
  #unbound(node) {
    const text3 = this.textOf(node);
    const known = this.#freeByName.get(text3);
    if (known !== void 0) return known;
    const qualifiedName = this.definitions.names.qualifiedName(this.tree.node(node));
    const number2 = this.#free.push({ binding: void 0, qualifiedName }) - 1;
    if (!this.#hasStarImport) this.#freeByName.set(text3, number2);
    return number2;
  }
  /** Reads the name at an identifier. */
  load(node) {
    const binding = this.definitions.bound.bindingAt.get(node);
    const slot = binding && !binding.isImported ? this.slotOf(binding) : void 0;
    if (slot !== void 0) return this.body.value(1 /* Load */, node, slot);
    return this.body.value(2 /* Free */, node, this.free(node, binding));
  }
  /** Binds the name at an identifier. */
  store(node, value) {
    const binding = this.definitions.bound.bindingAt.get(node);
    if (!binding) return;
    const slot = this.slotOf(binding);
    if (slot !== void 0) this.body.effect(19 /* Store */, node, slot, value);
    else this.body.effect(20 /* StoreFree */, node, this.free(node, binding), value);
  }
  // ---- Plain values
  none(node) {
    return this.body.value(0 /* Const */, node, 0 /* None */);
  }
  /** A value about which nothing is known. */
  unknown(node) {
    return this.body.value(6 /* Operate */, node, 3 /* Other */, this.body.list([]));
  }
  operate(operator2, node, operands2) {
    return this.body.value(6 /* Operate */, node, operator2, this.body.list(operands2));
  }
  /** The number of the text of the constant key of `object[key]`, or -1; `object[a, b]` has none. */
  constantSubscript(key) {
    const more = this.nextSibling(key);
    return more >= 0 && this.tree.fields[more] === F.subscript ? -1 : this.constantKey(key);
  }
  /** The number of the text of a constant key (`['name']`, `[0]`), whatever its quotes; -1 for all others. */
  constantKey(node) {
    const at = this.bare(node);
    const kind = this.kind(at);
    if (kind === K.integer) return this.text(`[${this.textOf(at)}]`);
    const value = kind === K.string ? stringValue(this.tree.node(at)) : void 0;
    return value === void 0 || value.length > LONGEST_KEY ? -1 : this.text(`['${value}']`);
  }
  /** A binding for a value that the program has no name for, such as the first iterable of a generator expression. */
  hidden(name) {
    return new Binding(name, this.frame);
  }
  /** The parameters of a function get the first slots, in order. */
  openParameters(model) {
    for (const parameter of model.parameters) {
      const binding = this.definitions.bound.bindingAt.get(parameter.node.index);
      if (binding) this.body.slot(binding);
    }
  }
  /** The body of a definition. */
  bodyOf(node) {
    return this.child(node, F.body);
  }
};
function frameOf(scope) {
  let at = scope;
  while (at.parent && (at.kind === "class" || at.kind === "types" || isInline(at))) at = at.parent;
  return at;
}
function isInline(scope) {
  return scope.kind === "comprehension" && scope.node.kind !== "generator_expression";
}

// src/code/lower/patterns.ts
function match(at, node) {
  const { body } = at;
  const subject = at.optional(at.child(node, F.subject));
  const after = body.block();
  const cases = at.child(node, F.body);
  if (cases >= 0) {
    at.children(cases, (clause) => {
      if (at.kind(clause) === K.case_clause) caseClause(at, clause, subject, after);
    });
  }
  body.enter(after);
}
function caseClause(at, clause, subject, after) {
  const { body } = at;
  const inside = body.block();
  const next = body.block();
  body.branch(subject, inside, next, clause);
  body.enter(inside);
  at.children(clause, (pattern) => {
    if (at.kind(pattern) === K.case_pattern) bindPattern(at, pattern, subject);
  });
  const guard = at.child(clause, F.guard);
  if (guard >= 0) {
    const holds = body.block();
    body.branch(at.optional(at.firstChild(guard)), holds, next, guard);
    body.enter(holds);
  }
  at.block(at.child(clause, F.consequence));
  body.jump(after, clause);
  body.enter(next);
}
function bindPattern(at, pattern, value) {
  const first = at.firstChild(pattern);
  switch (at.kind(pattern)) {
    case K.case_pattern:
      if (first >= 0) bindPattern(at, first, value);
      return;
    case K.dotted_name: {
      if (first >= 0 && at.nextSibling(first) < 0) at.store(first, value);
      return;
    }
    case K.identifier:
      return at.store(pattern, value);
    case K.as_pattern:
      if (first >= 0) bindPattern(at, first, value);
      return at.children(pattern, (child) => {
        if (child !== first && at.kind(child) === K.identifier) at.store(child, value);
      });
    case K.union_pattern:
      return at.children(pattern, (child) => bindPattern(at, child, value));
    case K.keyword_pattern: {
      const bound2 = first < 0 ? -1 : at.nextSibling(first);
      if (bound2 >= 0) bindPattern(at, bound2, at.body.value(9 /* Get */, pattern, value, at.nameAt(first)));
      return;
    }
    case K.class_pattern:
      return at.children(pattern, (child) => {
        if (child === first) return;
        const inner = at.firstChild(child);
        const isKeyword = inner >= 0 && at.kind(inner) === K.keyword_pattern;
        bindPattern(at, child, isKeyword ? value : at.body.value(12 /* Element */, child, value));
      });
    case K.list_pattern:
    case K.tuple_pattern:
    case K.dict_pattern:
      return at.children(pattern, (child) => {
        if (at.tree.fields[child] === F.key) return;
        const isRest = isSplat(at, child);
        bindPattern(
          at,
          child,
          at.body.value(isRest ? 13 /* Part */ : 12 /* Element */, child, value, isRest ? REST : -1)
        );
      });
    case K.splat_pattern:
      return at.children(pattern, (child) => at.store(child, value));
  }
}
function isSplat(at, pattern) {
  if (at.kind(pattern) === K.splat_pattern) return true;
  const first = at.firstChild(pattern);
  return at.kind(pattern) === K.case_pattern && first >= 0 && at.kind(first) === K.splat_pattern;
}

// src/code/lower/protected.ts
var MOST_COPIES = 12;
function tryStatement(at, node) {
  const final = at.childOfKind(node, K.finally_clause);
  if (final < 0) return withHandlers(at, node);
  cleanedUp(
    at,
    node,
    () => withHandlers(at, node),
    () => at.block(at.childOfKind(final, K.block))
  );
}
function withHandlers(at, node) {
  const { body } = at;
  const clauses2 = [];
  at.children(node, (child) => {
    if (at.kind(child) === K.except_clause) clauses2.push(child);
  });
  const after = body.block();
  const dispatch = clauses2.length > 0 ? body.block() : body.handler;
  body.protect(dispatch, () => at.block(at.child(node, F.body)));
  at.children(node, (child) => {
    if (at.kind(child) === K.else_clause) at.block(at.child(child, F.body));
  });
  body.jump(after, node);
  if (clauses2.length > 0) {
    body.enter(dispatch);
    for (const clause of clauses2) exceptClause(at, clause, after);
    body.end(30 /* Raise */, node, -1, body.handler < 0 ? [] : [body.handler]);
  }
  body.enter(after);
}
function exceptClause(at, clause, after) {
  const { body } = at;
  const value = at.child(clause, F.value);
  const isNamed = value >= 0 && at.kind(value) === K.as_pattern;
  const types2 = value < 0 ? -1 : at.expression(isNamed ? at.firstChild(value) : value);
  const caught = body.value(18 /* Caught */, clause, types2);
  const inside = body.block();
  const next = body.block();
  body.branch(caught, inside, next, clause);
  body.enter(inside);
  const target = isNamed ? at.child(value, F.alias) : python2Target(at, value);
  if (target >= 0) at.assign(target, caught);
  at.block(at.childOfKind(clause, K.block));
  if (target >= 0 && isNamed) unbind(at, target);
  body.jump(after, clause);
  body.enter(next);
}
function python2Target(at, value) {
  const second = value < 0 ? -1 : at.nextSibling(value);
  return second >= 0 && at.tree.fields[second] === F.value ? second : -1;
}
function unbind(at, target) {
  const name = at.kind(target) === K.as_pattern_target ? at.firstChild(target) : target;
  const binding = name < 0 ? void 0 : at.definitions.bound.bindingAt.get(name);
  const slot = binding && at.slotOf(binding);
  if (slot !== void 0) at.body.effect(21 /* Delete */, target, slot);
}
function withStatement(at, node) {
  const clause = at.childOfKind(node, K.with_clause);
  const items2 = [];
  if (clause >= 0) {
    at.children(clause, (item) => {
      if (at.kind(item) === K.with_item) items2.push(item);
    });
  }
  const isAsync = at.childOfKind(node, K.token) >= 0;
  withItems(at, node, items2, isAsync);
}
function withItems(at, node, items2, isAsync) {
  const [item, ...rest2] = items2;
  if (item === void 0) return at.block(at.child(node, F.body));
  const { body } = at;
  const value = at.child(item, F.value);
  const isNamed = value >= 0 && at.kind(value) === K.as_pattern;
  const manager = at.optional(isNamed ? at.firstChild(value) : value);
  let entered2 = body.value(14 /* Enter */, item, manager);
  if (isAsync) entered2 = body.value(16 /* Await */, item, entered2);
  cleanedUp(
    at,
    node,
    () => {
      if (isNamed) at.assign(at.child(value, F.alias), entered2);
      withItems(at, node, rest2, isAsync);
    },
    () => {
      body.effect(15 /* Leave */, item, manager);
      if (isAsync) body.value(16 /* Await */, item, manager);
    }
  );
}
function cleanedUp(at, node, inside, cleanup) {
  const { body } = at;
  const outer = body.handler;
  const onRaise = body.block();
  let copies2 = 0;
  const emit = () => {
    if (copies2++ < MOST_COPIES) cleanup();
  };
  body.frames.push({ kind: "cleanup", emit, handler: outer });
  body.protect(onRaise, inside);
  body.frames.pop();
  const after = body.block();
  if (body.isOpen) {
    emit();
    body.jump(after, node);
  }
  body.enter(onRaise);
  emit();
  body.end(30 /* Raise */, node, -1, outer < 0 ? [] : [outer]);
  body.enter(after);
}

// src/code/lower/targets.ts
function assign(at, target, value) {
  if (target < 0) return;
  const { body } = at;
  switch (at.kind(target)) {
    case K.identifier:
      return at.store(target, value);
    case K.attribute: {
      const object = at.expression(at.child(target, F.object));
      return body.effect(22 /* Set */, target, object, at.nameAt(at.child(target, F.attribute)), value);
    }
    case K.subscript:
      return setItem(at, target, value);
    case K.parenthesized_expression:
    case K.list_splat_pattern:
    case K.list_splat:
    case K.as_pattern_target:
    case K.type:
      return assign(at, at.firstChild(target), value);
    case K.pattern_list:
    case K.tuple_pattern:
    case K.list_pattern:
    case K.tuple:
    case K.list:
    case K.expression_list: {
      let index = 0;
      at.children(target, (part2) => {
        const isRest = at.kind(part2) === K.list_splat_pattern || at.kind(part2) === K.list_splat;
        assign(at, part2, body.value(13 /* Part */, part2, value, isRest ? REST : index));
        index = isRest || index === ANY ? ANY : index + 1;
      });
    }
  }
}
function setItem(at, target, value) {
  const object = at.expression(at.child(target, F.value));
  const key = at.child(target, F.subscript);
  if (key < 0) return;
  if (at.kind(key) === K.slice) {
    const element = at.body.value(12 /* Element */, target, value);
    if (at.firstChild(key) < 0) at.body.effect(25 /* DelItem */, target, object, -2);
    return at.body.effect(24 /* SetItem */, target, object, -1, element);
  }
  const keyValue = at.expression(key);
  at.body.effect(24 /* SetItem */, target, object, at.constantSubscript(key), value);
  keyHeld(at, target, object, keyValue, key);
}
function augment(at, node) {
  const target = at.child(node, F.left);
  const operator2 = at.child(node, F.operator);
  const before = at.expression(target);
  const value = at.optional(at.child(node, F.right));
  const sign = operator2 < 0 ? "" : at.textOf(operator2).slice(0, -1);
  const isJoin = operatorOf(sign) !== operatorOf("");
  if (isJoin) at.body.effect(24 /* SetItem */, node, before, -3, value);
  assign(at, target, at.operate(operatorOf(sign), node, [before, value]));
}
function remove(at, target) {
  const { body } = at;
  switch (at.kind(target)) {
    case K.identifier: {
      const binding = at.definitions.bound.bindingAt.get(target);
      const slot = binding && at.slotOf(binding);
      if (slot !== void 0) body.effect(21 /* Delete */, target, slot);
      else if (binding) body.effect(20 /* StoreFree */, target, at.free(target, binding), at.none(target));
      return;
    }
    case K.attribute: {
      const object = at.expression(at.child(target, F.object));
      return body.effect(23 /* Unset */, target, object, at.nameAt(at.child(target, F.attribute)));
    }
    case K.subscript: {
      const object = at.expression(at.child(target, F.value));
      const key = at.child(target, F.subscript);
      if (key < 0) return;
      const isWhole = at.kind(key) === K.slice && at.firstChild(key) < 0;
      if (at.kind(key) !== K.slice) at.expression(key);
      return body.effect(25 /* DelItem */, target, object, isWhole ? -2 : at.constantSubscript(key));
    }
    case K.parenthesized_expression:
    case K.expression_list:
    case K.pattern_list:
    case K.tuple:
    case K.list:
    case K.tuple_pattern:
    case K.list_pattern:
      at.children(target, (child) => remove(at, child));
  }
}

// src/code/lower/statements.ts
function statement(at, node) {
  const { body } = at;
  switch (at.kind(node)) {
    case K.expression_statement:
      return at.children(node, (child) => {
        if (at.kind(child) === K.augmented_assignment) augment(at, child);
        else if (at.kind(child) === K.assignment && at.child(child, F.right) < 0) return;
        else at.expression(child);
      });
    case K.augmented_assignment:
      return augment(at, node);
    case K.function_definition:
      return functionDefinition(at, node, []);
    case K.class_definition:
      return classDefinition(at, node, []);
    case K.decorated_definition:
      return decorated(at, node);
    case K.if_statement:
      return ifStatement(at, node);
    case K.for_statement:
      return forStatement(at, node);
    case K.while_statement:
      return whileStatement(at, node);
    case K.try_statement:
      return tryStatement(at, node);
    case K.with_statement:
      return withStatement(at, node);
    case K.match_statement:
      return match(at, node);
    case K.return_statement: {
      const value = at.optional(at.firstChild(node));
      body.unwindTo(0);
      return body.end(29 /* Return */, node, value, []);
    }
    case K.raise_statement:
      return raise(at, node);
    case K.break_statement:
    case K.continue_statement:
      return leaveLoop(at, node, at.kind(node) === K.break_statement);
    case K.delete_statement:
      return at.children(node, (target) => remove(at, target));
    case K.block:
      return at.children(node, (child) => at.statement(child));
    case K.pass_statement:
    case K.global_statement:
    case K.nonlocal_statement:
    case K.import_statement:
    case K.import_from_statement:
    case K.future_import_statement:
    case K.type_alias_statement:
      return;
    case K.assert_statement:
    case K.print_statement:
    case K.exec_statement:
    case K.chevron:
      at.operate(3 /* Other */, node, values(at, node));
      return;
    default:
      return at.children(node, (child) => at.statement(child));
  }
}
function values(at, node) {
  const found = [];
  at.children(node, (child) => {
    if (at.kind(child) !== K.token) found.push(at.expression(child));
  });
  return found;
}
function decorated(at, node) {
  const decorators = [];
  at.children(node, (child) => {
    if (at.kind(child) === K.decorator) decorators.push(child);
  });
  const definition = at.child(node, F.definition);
  if (definition < 0) return;
  if (at.kind(definition) === K.class_definition) classDefinition(at, definition, decorators);
  else functionDefinition(at, definition, decorators);
}
function ifStatement(at, node) {
  const { body } = at;
  const after = body.block();
  condition(at, node, after);
  at.children(node, (clause) => {
    if (at.kind(clause) === K.elif_clause) condition(at, clause, after);
    else if (at.kind(clause) === K.else_clause) at.block(at.child(clause, F.body));
  });
  body.enter(after);
}
function condition(at, clause, after) {
  const { body } = at;
  const asked = at.child(clause, F.condition);
  const yes = body.block();
  const no = body.block();
  body.branch(at.optional(asked), yes, no, asked < 0 ? clause : asked);
  body.enter(yes);
  at.block(at.child(clause, F.consequence));
  body.jump(after, clause);
  body.enter(no);
}
function forStatement(at, node) {
  const { body } = at;
  const iterable = at.optional(at.child(node, F.right));
  const head = body.block();
  const inside = body.block();
  const done = body.block();
  const after = body.block();
  body.enter(head);
  if (at.childOfKind(node, K.token) >= 0) body.value(16 /* Await */, node, iterable);
  body.branch(iterable, inside, done, node);
  body.enter(inside);
  at.assign(at.child(node, F.left), body.value(12 /* Element */, node, iterable));
  loopBody(at, node, head, done, after, () => body.effect(26 /* Exhaust */, node, iterable));
}
function whileStatement(at, node) {
  const { body } = at;
  const head = body.block();
  const inside = body.block();
  const done = body.block();
  const after = body.block();
  const asked = at.bare(at.child(node, F.condition));
  body.enter(head);
  const value = at.optional(asked);
  const isEndless = asked >= 0 && (at.kind(asked) === K.true || at.textOf(asked) === "1");
  if (isEndless) body.jump(inside, node);
  else body.branch(value, inside, done, node);
  body.enter(inside);
  loopBody(at, node, head, done, after);
}
function loopBody(at, node, head, done, after, onDone = () => {
}) {
  const { body } = at;
  body.frames.push({ kind: "loop", onBreak: after, onContinue: head });
  at.block(at.child(node, F.body));
  body.frames.pop();
  body.jump(head, node);
  body.enter(done);
  onDone();
  const alternative = at.child(node, F.alternative);
  if (alternative >= 0) at.block(at.child(alternative, F.body));
  body.enter(after);
}
function leaveLoop(at, node, isBreak) {
  const { body } = at;
  let depth = body.frames.length - 1;
  while (depth >= 0 && body.frames[depth]?.kind !== "loop") depth--;
  const frame = body.frames[depth];
  if (frame?.kind !== "loop") return;
  body.unwindTo(depth);
  body.jump(isBreak ? frame.onBreak : frame.onContinue, node);
}
function raise(at, node) {
  const { body } = at;
  const [exception] = values(at, node);
  body.end(30 /* Raise */, node, exception ?? -1, body.handler < 0 ? [] : [body.handler]);
}

// src/code/lower/index.ts
function lowerFile(definitions) {
  return new Lowering(definitions, { expression, statement, assign }).run();
}

// src/code/body.ts
function lengthOf(body) {
  return body.code.length / WIDTH;
}
function opAt(body, instruction) {
  return body.code[instruction * WIDTH];
}
function listAt(body, list2) {
  return body.lists.subarray(list2 + 1, list2 + 1 + (body.lists[list2] ?? 0));
}

// src/code/print.ts
function printCode(code, tree) {
  const lines2 = lineStarts(tree.text);
  return code.bodies.map((body) => printBody(code, body, tree, lines2)).join("\n");
}
function printBody(code, body, tree, lines2) {
  const rows2 = [`${titleOf(body)}`];
  for (let block = 0; block < body.next.length; block++) {
    const handler = body.handler[block] ?? -1;
    rows2.push(`  b${block}${handler >= 0 ? `  raises b${handler}` : ""}`);
    const end = body.starts[block + 1] ?? 0;
    for (let at = body.starts[block] ?? 0; at < end; at++) {
      const node = body.code[at * WIDTH + 5] ?? 0;
      const text3 = `    ${instructionText(code, body, at)}`;
      const next = at === end - 1 ? body.next[block] : void 0;
      const ways = next && next.length > 0 ? ` -> ${next.map((to) => `b${to}`).join(" ")}` : "";
      rows2.push(`${(text3 + ways).padEnd(48)} ${placeOf(tree.starts[node] ?? 0, lines2)}`);
    }
  }
  return `${rows2.join("\n")}
`;
}
function titleOf(body) {
  const model = body.function;
  if (body.kind === "module") return "module";
  if (body.kind === "generator") return `generator ${body.id}`;
  const owner = model?.class ? `${model.class.name}.` : "";
  const name = model?.isLambda === false ? model.name : "lambda";
  const parameters = model?.parameters.map((parameter) => parameter.name).join(", ") ?? "";
  return `def ${owner}${name}(${parameters})`;
}
function instructionText(code, body, at) {
  const [op = 0, answer = -1, x = -1, y = -1, z = -1] = body.code.subarray(at * WIDTH, at * WIDTH + 5);
  const operands2 = operandsText(code, body, op, x, y, z);
  return `${OP_NAMES[op]}${operands2 ? ` ${operands2}` : ""}${answer >= 0 ? ` -> ${answer}` : ""}`;
}
function operandsText(code, body, op, x, y, z) {
  const text3 = (index) => code.texts[index] ?? "?";
  const slot = (index) => body.slots[index]?.name ?? "?";
  const free = (index) => code.free[index]?.qualifiedName ?? code.free[index]?.binding?.name ?? "?";
  const list2 = (index) => [...listAt(body, index)].join(" ");
  switch (op) {
    case 0 /* Const */:
      return (Constant[x] ?? "?").toLowerCase();
    case 1 /* Load */:
    case 21 /* Delete */:
      return slot(x);
    case 2 /* Free */:
      return free(x);
    case 3 /* Make */:
      return `${(Display[x] ?? "?").toLowerCase()} (${list2(y)})`;
    case 4 /* Function */:
      return `body ${x} (${list2(y)})`;
    case 5 /* Class */:
      return `${code.classes[x]?.name} (${list2(y)})`;
    case 6 /* Operate */:
      return `${(Operator[x] ?? "?").toLowerCase()} (${list2(y)})`;
    case 7 /* Call */:
      return `${x} ${passedText(code, body, y)}`;
    case 8 /* CallMethod */:
      return `${x} .${text3(y)} ${passedText(code, body, z)}`;
    case 9 /* Get */:
    case 23 /* Unset */:
      return `${x} .${text3(y)}`;
    case 22 /* Set */:
      return `${x} .${text3(y)} = ${z}`;
    case 10 /* Item */:
      return `${x} ${keyText(code, y)}`;
    case 25 /* DelItem */:
      return `${x} ${keyText(code, y)}`;
    case 24 /* SetItem */:
      return `${x} ${keyText(code, y)} = ${z}`;
    case 13 /* Part */:
      return `${x} ${y === REST ? "rest" : y === ANY ? "any" : y}`;
    case 17 /* Yield */:
      return y === 1 ? `from ${x}` : `${x}`;
    case 19 /* Store */:
      return `${slot(x)} = ${y}`;
    case 20 /* StoreFree */:
      return `${free(x)} = ${y}`;
    case 28 /* Jump */:
      return "";
    default:
      return x >= 0 ? `${x}` : "";
  }
}
function keyText(code, key) {
  return key >= 0 ? code.texts[key] ?? "?" : key === -1 ? "[]" : key === -2 ? "[*]" : "[+]";
}
function passedText(code, body, list2) {
  const passed = listAt(body, list2);
  const parts2 = [];
  for (let at = 0; at < passed.length; at += 4) {
    const value = passed[at + 2] ?? 0;
    const way = passed[at];
    const name = way === 1 /* Keyword */ ? `${code.texts[passed[at + 1] ?? 0]}=` : "";
    parts2.push(`${name}${way === 2 /* Star */ ? "*" : way === 3 /* DoubleStar */ ? "**" : ""}${value}`);
  }
  return `(${parts2.join(", ")})`;
}
function lineStarts(text3) {
  const starts = [0];
  for (let at = text3.indexOf("\n"); at >= 0; at = text3.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
function placeOf(offset, starts) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
}

// src/heap/object.ts
var Kind = /* @__PURE__ */ ((Kind2) => {
  Kind2[Kind2["Unknown"] = 0] = "Unknown";
  Kind2[Kind2["None"] = 1] = "None";
  Kind2[Kind2["Number"] = 2] = "Number";
  Kind2[Kind2["Text"] = 3] = "Text";
  Kind2[Kind2["Truth"] = 4] = "Truth";
  Kind2[Kind2["Before"] = 5] = "Before";
  Kind2[Kind2["Given"] = 6] = "Given";
  Kind2[Kind2["Path"] = 7] = "Path";
  Kind2[Kind2["Self"] = 8] = "Self";
  Kind2[Kind2["Instance"] = 9] = "Instance";
  Kind2[Kind2["Class"] = 10] = "Class";
  Kind2[Kind2["Function"] = 11] = "Function";
  Kind2[Kind2["Method"] = 12] = "Method";
  Kind2[Kind2["Container"] = 13] = "Container";
  Kind2[Kind2["Frame"] = 14] = "Frame";
  Kind2[Kind2["Named"] = 15] = "Named";
  Kind2[Kind2["Result"] = 16] = "Result";
  Kind2[Kind2["Module"] = 17] = "Module";
  Kind2[Kind2["Weak"] = 18] = "Weak";
  Kind2[Kind2["Super"] = 19] = "Super";
  Kind2[Kind2["Dict"] = 20] = "Dict";
  Kind2[Kind2["Exception"] = 21] = "Exception";
  Kind2[Kind2["View"] = 22] = "View";
  return Kind2;
})(Kind || {});
var PartKind = /* @__PURE__ */ ((PartKind2) => {
  PartKind2[PartKind2["Attribute"] = 0] = "Attribute";
  PartKind2[PartKind2["Element"] = 1] = "Element";
  PartKind2[PartKind2["Key"] = 2] = "Key";
  PartKind2[PartKind2["Cell"] = 3] = "Cell";
  PartKind2[PartKind2["Receiver"] = 4] = "Receiver";
  PartKind2[PartKind2["Argument"] = 5] = "Argument";
  PartKind2[PartKind2["Default"] = 6] = "Default";
  PartKind2[PartKind2["Local"] = 7] = "Local";
  PartKind2[PartKind2["Answer"] = 8] = "Answer";
  PartKind2[PartKind2["Type"] = 9] = "Type";
  return PartKind2;
})(PartKind || {});
var Certainty = /* @__PURE__ */ ((Certainty2) => {
  Certainty2[Certainty2["Seen"] = 0] = "Seen";
  Certainty2[Certainty2["Stated"] = 1] = "Stated";
  Certainty2[Certainty2["Usual"] = 2] = "Usual";
  Certainty2[Certainty2["Assumed"] = 3] = "Assumed";
  return Certainty2;
})(Certainty || {});
function isPlain(kind) {
  return kind <= 5 /* Before */;
}

// src/heap/objects.ts
var UNKNOWN = 0;
var NONE = 1;
var NUMBER = 2;
var TEXT = 3;
var TRUTH = 4;
var BEFORE = 5;
var MODULE = 6;
var LONGEST_PATH = 4;
var MOST = 6e4;
var MOST_PARTS = 2 ** 16;
var ROLES = 32;
var NONE_MADE = [];
var Objects = class {
  all = [];
  parts = [];
  #named = /* @__PURE__ */ new Map();
  /** Of named objects, by attribute. */
  #members = /* @__PURE__ */ new Map();
  /** By family, then by number. */
  #families = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  /** Given objects of each body, by the position of the parameter. */
  #given = [];
  /** The last object that each instruction of the file made, from 1; the others follow by `#before`. */
  #lastMade;
  #before = [];
  #roles = [];
  /** The run that has made an object last. */
  #runs = [];
  /** Paths by their base; a path is found by its part. */
  #paths = /* @__PURE__ */ new Map();
  #partsByKind = [];
  #selves = /* @__PURE__ */ new Map();
  /** For a file of so many instructions. */
  constructor(instructions) {
    this.#lastMade = new Int32Array(instructions);
    for (const kind of [
      0 /* Unknown */,
      1 /* None */,
      2 /* Number */,
      3 /* Text */,
      4 /* Truth */,
      5 /* Before */,
      17 /* Module */
    ]) {
      this.#push({ kind }, -1);
    }
  }
  get(id) {
    return this.all[id] ?? this.all[UNKNOWN];
  }
  kindOf(id) {
    return this.get(id).kind;
  }
  /** The object of a family with a number, made on first request. */
  member(family, number2, making) {
    const members2 = this.#families[family];
    let id = members2.get(number2);
    if (id === void 0) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push(making(), -1);
      members2.set(number2, id);
    }
    return id;
  }
  /** What the parameter at a position of a body is given. */
  given(body, index, making) {
    let given = this.#given[body];
    if (!given) {
      given = [];
      this.#given[body] = given;
    }
    given[index] ??= this.all.length >= MOST ? UNKNOWN : this.#push(making(), -1);
    return given[index];
  }
  /**
   * What an instruction of a body makes in a role, for a number: another object, a body. Instructions are counted through
   * the file; `run` is the run that makes it.
   */
  made(body, instruction, run, role, number2, making) {
    const key = number2 * ROLES + role;
    const last = (this.#lastMade[instruction] ?? 0) - 1;
    for (let id2 = last; id2 >= 0; id2 = this.#before[id2]) {
      if (this.#roles[id2] !== key) continue;
      this.#runs[id2] = run;
      return id2;
    }
    if (this.all.length >= MOST) return UNKNOWN;
    const id = this.#push(making, body);
    this.#before[id] = last;
    this.#roles[id] = key;
    this.#runs[id] = run;
    this.#lastMade[instruction] = id + 1;
    return id;
  }
  /** Whether a run has made an object. */
  isMadeIn(id, run) {
    return this.#runs[id] === run;
  }
  /** The objects that an instruction has made in a run. */
  madeBy(instruction, run) {
    const last = (this.#lastMade[instruction] ?? 0) - 1;
    if (last < 0) return NONE_MADE;
    const found = [];
    for (let id = last; id >= 0; id = this.#before[id]) if (this.#runs[id] === run) found.push(id);
    return found;
  }
  #push(making, body) {
    const id = this.all.length;
    this.all.push({
      id,
      kind: making.kind,
      node: making.node ?? 0,
      body: making.body ?? body,
      class: making.class,
      code: making.code ?? -1,
      base: making.base ?? -1,
      part: making.part ?? -1,
      name: making.name,
      original: making.original ?? -1,
      isOld: making.isOld ?? false
    });
    this.#before.push(-1);
    this.#roles.push(-1);
    this.#runs.push(-1);
    return id;
  }
  /** What a name outside of the file stands for. */
  named(name) {
    let id = this.#named.get(name);
    if (id === void 0) {
      if (this.all.length >= MOST) return UNKNOWN;
      id = this.#push({ kind: 15 /* Named */, name }, -1);
      this.#named.set(name, id);
    }
    return id;
  }
  /** What an attribute of something outside of the file stands for. */
  namedMember(id, attribute) {
    let members2 = this.#members.get(id);
    if (!members2) {
      members2 = /* @__PURE__ */ new Map();
      this.#members.set(id, members2);
    }
    let member = members2.get(attribute);
    if (member === void 0) {
      member = this.named(canonical(`${this.get(id).name}.${attribute}`));
      members2.set(attribute, member);
    }
    return member;
  }
  /** The object that the methods of a class run on. */
  self(model) {
    let id = this.#selves.get(model);
    if (id === void 0) {
      id = this.#push({ kind: 8 /* Self */, class: model, node: model.nameNode.index }, -1);
      this.#selves.set(model, id);
    }
    return id;
  }
  /** What a part of an object holds, where nothing says what it is. */
  path(base, part2, node, body) {
    let paths = this.#paths.get(base);
    for (const id2 of paths ?? []) if (this.get(id2).part === part2) return id2;
    if (this.depthOf(base) >= LONGEST_PATH || this.all.length >= MOST) return UNKNOWN;
    if (!paths) {
      paths = [];
      this.#paths.set(base, paths);
    }
    const id = this.#push({ kind: 7 /* Path */, base, part: part2, node }, body);
    paths.push(id);
    return id;
  }
  /** How many paths lead from an object to one that is none. */
  depthOf(id) {
    let depth = 0;
    for (let at = this.get(id); at.kind === 7 /* Path */; at = this.get(at.base)) depth++;
    return depth;
  }
  /** The object that a place made before the last one. */
  old(id) {
    const object = this.get(id);
    if (object.isOld) return id;
    return this.member(2 /* Old */, id, () => ({ ...object, isOld: true, original: id }));
  }
  /** The number of a part. */
  part(kind, name) {
    let byName = this.#partsByKind[kind];
    if (!byName) {
      byName = /* @__PURE__ */ new Map();
      this.#partsByKind[kind] = byName;
    }
    let number2 = byName.get(name);
    if (number2 === void 0) {
      if (this.parts.length >= MOST_PARTS) return 0;
      number2 = this.parts.push({ kind, name }) - 1;
      byName.set(name, number2);
    }
    return number2;
  }
  attribute(name) {
    return this.part(0 /* Attribute */, name);
  }
  partAt(number2) {
    return this.parts[number2] ?? { kind: 1 /* Element */, name: "" };
  }
};

// src/heap/state.ts
var UNSET = -1;
var Slots = class {
  names;
  /** The cell of each slot behind the names. */
  cells = [];
  #byCell;
  #store;
  constructor(store2, names) {
    this.#store = store2;
    this.names = names;
  }
  /** The slot of a part of an object, or -1 where nothing has written to it. */
  find(object, part2) {
    if (!this.#byCell) return -1;
    const cell = this.#store.findCell(object, part2);
    return cell < 0 ? -1 : this.#byCell.get(cell) ?? -1;
  }
  /** The slot of a part of an object, made on first request. */
  slot(object, part2) {
    this.#byCell ??= /* @__PURE__ */ new Map();
    const cell = this.#store.cell(object, part2);
    let slot = this.#byCell.get(cell);
    if (slot === void 0) {
      slot = this.names + this.cells.length;
      this.cells.push(cell);
      this.#byCell.set(cell, slot);
    }
    return slot;
  }
};
function joinInto(store2, slots, into, other) {
  const { values: values3 } = store2;
  let changed = false;
  const length = Math.max(into.length, other.length);
  for (let slot = 0; slot < length; slot++) {
    const a = slot < into.length ? into[slot] : UNSET;
    const b = slot < other.length ? other[slot] : UNSET;
    if (a === b) continue;
    let joined;
    if (a !== UNSET && b !== UNSET) joined = values3.join(a, b);
    else if (slot < slots.names) joined = a === UNSET ? b : a;
    else joined = values3.join(a === UNSET ? b : a, values3.single(BEFORE));
    if (joined === a) continue;
    while (into.length < slot) into.push(UNSET);
    into[slot] = joined;
    changed = true;
  }
  return changed;
}

// src/heap/fragment.ts
var NO_EFFECT = { effects: [], answer: 0, yields: 0 };
function fragmentOf(run) {
  const { answer, yields } = run;
  return { effects: inReach(run, effectsOf(run)), answer, yields };
}
function effectsOf(run) {
  const effects = [];
  const { values: values3, store: store2, slots, state } = run;
  for (let at = 0; at < slots.cells.length; at++) {
    const value = state[slots.names + at] ?? UNSET;
    if (value === UNSET) continue;
    const { object, part: part2 } = store2.cellAt(slots.cells[at]);
    if (isPlain(run.object(object).kind)) continue;
    const isPartial = values3.has(value, BEFORE);
    effects.push({ object, part: part2, value: values3.without(value, BEFORE), isPartial });
  }
  for (const effect of run.handed) effects.push(effect);
  return effects;
}
function inReach(run, effects) {
  const reached = /* @__PURE__ */ new Set();
  const reach = (value) => {
    for (const id of run.values.objects(value)) {
      if (reached.has(id)) continue;
      reached.add(id);
      const { base } = run.object(id);
      if (base >= 0) reached.add(base);
    }
  };
  reach(run.answer);
  reach(run.yields);
  const found = [];
  let waiting = effects;
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    const later = [];
    for (const effect of waiting) {
      const root = rootOf(run, effect.object);
      if (isInside(run, root) && !reached.has(root) && !reached.has(effect.object)) {
        later.push(effect);
        continue;
      }
      found.push(effect);
      reach(effect.value);
    }
    waiting = later;
  }
  return found;
}
function rootOf(run, id) {
  let root = id;
  while (run.object(root).kind === 7 /* Path */) root = run.object(root).base;
  return root;
}
function isInside(run, id) {
  const { body, kind } = run.object(id);
  return body === run.body.id && kind !== 6 /* Given */;
}
var NO_EFFECTS = [];
var BY_OBJECT = /* @__PURE__ */ new WeakMap();
function effectsOn(fragment, object) {
  let byObject = BY_OBJECT.get(fragment);
  if (!byObject) {
    byObject = grouped(fragment.effects);
    BY_OBJECT.set(fragment, byObject);
  }
  return byObject.get(object) ?? NO_EFFECTS;
}
function grouped(effects) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const effect of effects) {
    const group = groups2.get(effect.object);
    if (group) group.push(effect);
    else groups2.set(effect.object, [effect]);
  }
  return groups2;
}
function sameOr(known, fragment) {
  if (!known || known.answer !== fragment.answer || known.yields !== fragment.yields) return fragment;
  if (known.effects.length !== fragment.effects.length) return fragment;
  const isSame2 = known.effects.every((one, at) => {
    const other = fragment.effects[at];
    const isSameCell = one.object === other.object && one.part === other.part;
    return isSameCell && one.value === other.value && one.isPartial === other.isPartial;
  });
  return isSame2 ? known : fragment;
}

// src/heap/learned.ts
var Learned = class {
  #context;
  #cells = [];
  #fields = [];
  #names = [];
  #values = [];
  #callees = [];
  #fragments = [];
  constructor(context) {
    this.#context = context;
  }
  /** What a cell holds at the end of any body. */
  field(cell) {
    const value = this.#context.store.fieldAt(cell);
    if (this.#cells.at(-1) !== cell || this.#fields.at(-1) !== value) {
      this.#cells.push(cell);
      this.#fields.push(value);
    }
    return value;
  }
  /** What a name of another frame may stand for. */
  name(binding) {
    const value = this.#context.store.nameValue(binding);
    this.#names.push(binding);
    this.#values.push(value);
    return value;
  }
  /** What a body adds to any heap. */
  fragment(body) {
    const fragment = this.#context.fragmentOf(body);
    this.#callees.push(body);
    this.#fragments.push(fragment);
    return fragment;
  }
  /** Whether anything of it says otherwise by now. */
  get isOutdated() {
    const { store: store2 } = this.#context;
    return this.#cells.some((cell, at) => store2.fieldAt(cell) !== this.#fields[at]) || this.#names.some((binding, at) => store2.nameValue(binding) !== this.#values[at]) || this.#callees.some((body, at) => this.#context.fragmentOf(body) !== this.#fragments[at]);
  }
};

// src/heap/values.ts
var NOTHING = 0;
var MOST_OBJECTS = 12;
var SMALL = 2 ** 15;
var KEY = 2 ** 26;
var Values = class {
  #sets = [[]];
  /** The first value of each hash of its objects; the others follow by `#next`. */
  #byHash = /* @__PURE__ */ new Map();
  #next = [0];
  #singles = [];
  #joins = /* @__PURE__ */ new Map();
  /** The object that stands for all others in a value that was cut off. */
  #unknown;
  constructor(unknown) {
    this.#unknown = unknown;
  }
  /** The objects of a value, in ascending order. */
  objects(value) {
    return this.#sets[value] ?? [];
  }
  /** The value of one object. */
  single(object) {
    return this.#singles[object] ?? this.#addSingle(object);
  }
  /** The value of these objects. */
  of(objects) {
    return this.#intern([...new Set(objects)].sort((a, b) => a - b));
  }
  /** What may be either. */
  join(a, b) {
    if (a === b || b === NOTHING) return a;
    if (a === NOTHING) return b;
    if (this.#isPart(a, b)) return b;
    if (this.#isPart(b, a)) return a;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const key = high < SMALL ? low * SMALL + high : low * KEY + high;
    let joined = this.#joins.get(key);
    if (joined === void 0) {
      joined = this.#intern(merged(this.objects(a), this.objects(b)));
      this.#joins.set(key, joined);
    }
    return joined;
  }
  /** Whether a value is a single object, and the other holds that: the commonest join. */
  #isPart(single, whole) {
    const objects = this.#sets[single];
    return objects.length === 1 && this.has(whole, objects[0]);
  }
  has(value, object) {
    const objects = this.#sets[value];
    if (!objects) return false;
    for (const each2 of objects) if (each2 >= object) return each2 === object;
    return false;
  }
  /** The value without one object. */
  without(value, object) {
    if (!this.has(value, object)) return value;
    return this.#intern(this.objects(value).filter((each2) => each2 !== object));
  }
  /** The only object of a value, or undefined. */
  only(value) {
    const objects = this.objects(value);
    return objects.length === 1 ? objects[0] : void 0;
  }
  #intern(objects) {
    const [first = 0] = objects;
    if (objects.length === 0) return NOTHING;
    if (objects.length === 1) return this.single(first);
    const set = objects.length <= MOST_OBJECTS ? objects : this.#cutOff(objects);
    let hash = set.length;
    for (const object of set) hash = Math.imul(hash, 31) + object & 1073741823;
    const known = this.#byHash.get(hash) ?? 0;
    for (let value2 = known; value2 !== 0; value2 = this.#next[value2] ?? 0) {
      if (isSame(this.objects(value2), set)) return value2;
    }
    const value = this.#push(set);
    this.#next[value] = known;
    this.#byHash.set(hash, value);
    return value;
  }
  /** The lowest objects and the unknown one: the same whatever the order in which they were joined. */
  #cutOff(objects) {
    const known = objects.filter((object) => object !== this.#unknown).slice(0, MOST_OBJECTS - 1);
    return merged(known, [this.#unknown]);
  }
  #addSingle(object) {
    const value = this.#push([object]);
    while (this.#singles.length < object) this.#singles.push(this.#push([this.#singles.length]));
    this.#singles[object] = value;
    return value;
  }
  #push(set) {
    this.#next.push(0);
    return this.#sets.push(set) - 1;
  }
};
function isSame(a, b) {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
function merged(a, b) {
  const result = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i];
    const y = b[j];
    result.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  while (i < a.length) result.push(a[i++]);
  while (j < b.length) result.push(b[j++]);
  return result;
}

// src/heap/store.ts
var FEW_PARTS = 12;
var Store = class {
  objects;
  values = new Values(UNKNOWN);
  /** The last cell of each object, or -1; the others follow by `#before`. */
  #lastCell = [];
  #before = [];
  /** The cells of objects with many parts, by part. */
  #byPart = /* @__PURE__ */ new Map();
  /** Of each cell: whose it is, what it holds as the ends of all bodies leave it, and the holds that were noted. */
  #objectOf = [];
  #partOf = [];
  #fields = [];
  #holds = [];
  /** What each name that inner frames read may stand for. */
  #names = /* @__PURE__ */ new Map();
  /** The places that run each body, by caller and node. */
  #calls = /* @__PURE__ */ new Map();
  /** The cell in which an object was first found: that of `self.x`, for a container that `self.x` holds. */
  #homes = [];
  /** For a file of so many instructions. */
  constructor(instructions) {
    this.objects = new Objects(instructions);
  }
  // ---- Cells
  /** The number of a part of an object, or -1 where nothing was ever said of it. */
  findCell(object, part2) {
    let cell = this.#lastCell[object] ?? -1;
    for (let searched = 0; cell >= 0; cell = this.#before[cell]) {
      if (this.#partOf[cell] === part2) return cell;
      if (++searched === FEW_PARTS) return this.#indexOf(object).get(part2) ?? -1;
    }
    return -1;
  }
  #indexOf(object) {
    let index = this.#byPart.get(object);
    if (!index) {
      index = /* @__PURE__ */ new Map();
      for (let cell = this.#lastCell[object] ?? -1; cell >= 0; cell = this.#before[cell]) {
        index.set(this.#partOf[cell], cell);
      }
      this.#byPart.set(object, index);
    }
    return index;
  }
  /** The number of a part of an object, given on first request. */
  cell(object, part2) {
    const known = this.findCell(object, part2);
    if (known >= 0) return known;
    const cell = this.#objectOf.push(object) - 1;
    this.#partOf.push(part2);
    this.#fields.push(NOTHING);
    this.#holds.push(void 0);
    while (this.#lastCell.length <= object) this.#lastCell.push(-1);
    this.#before.push(this.#lastCell[object]);
    this.#lastCell[object] = cell;
    this.#byPart.get(object)?.set(part2, cell);
    return cell;
  }
  /** Whose cell it is, and which part. */
  cellAt(cell) {
    return { object: this.#objectOf[cell] ?? UNKNOWN, part: this.#partOf[cell] ?? 0 };
  }
  /** The parts of an object that anything was said of, in the order in which it was. */
  partsOf(object) {
    const parts2 = [];
    for (let cell = this.#lastCell[object] ?? -1; cell >= 0; cell = this.#before[cell]) {
      parts2.push(this.#partOf[cell]);
    }
    return parts2.reverse();
  }
  /** The parts under which a container holds what an iteration gives. */
  elementPartsOf(object) {
    return this.partsOf(object).filter((part2) => this.#isElement(part2));
  }
  #isElement(part2) {
    const { kind } = this.objects.partAt(part2);
    return kind === 1 /* Element */ || kind === 2 /* Key */;
  }
  // ---- Fields
  /** What a part of an object holds at the end of any body. */
  field(object, part2) {
    const cell = this.findCell(object, part2);
    return cell < 0 ? NOTHING : this.#fields[cell] ?? NOTHING;
  }
  /** What a cell holds at the end of any body. */
  fieldAt(cell) {
    return this.#fields[cell] ?? NOTHING;
  }
  /** Adds to what a part may hold. */
  addField(object, part2, value) {
    this.addFieldAt(this.cell(object, part2), value);
  }
  /** Adds to what a cell may hold. */
  addFieldAt(cell, value) {
    const before = this.#fields[cell] ?? NOTHING;
    const joined = this.values.join(before, this.values.without(value, BEFORE));
    if (joined === before) return;
    this.#fields[cell] = joined;
    for (const each2 of this.values.objects(value)) this.#settle(each2, cell);
  }
  #settle(object, cell) {
    const home = this.#homes[object];
    if (home !== void 0 && (this.#isOfSelf(home) || !this.#isOfSelf(cell))) return;
    const { kind } = this.objects.get(object);
    if (kind !== 13 /* Container */ && kind !== 9 /* Instance */ && kind !== 16 /* Result */ && kind !== 6 /* Given */)
      return;
    while (this.#homes.length < object) this.#homes.push(void 0);
    this.#homes[object] = cell;
  }
  #isOfSelf(cell) {
    return this.objects.kindOf(this.#objectOf[cell] ?? UNKNOWN) === 8 /* Self */;
  }
  /** The part of another object in which an object was first found to be held. */
  homeOf(object) {
    const cell = this.#homes[object];
    return cell === void 0 ? void 0 : this.cellAt(cell);
  }
  // ---- Names of outer frames
  /** What a name that inner frames read may stand for. */
  nameValue(binding) {
    return this.#names.get(binding) ?? NOTHING;
  }
  addName(binding, value) {
    const before = this.#names.get(binding) ?? NOTHING;
    const joined = this.values.join(before, value);
    if (joined !== before) this.#names.set(binding, joined);
  }
  // ---- What is taken out again
  takenOut = [];
  /** Notes that a method which takes things out was called on an object with these arguments. */
  noteTakenOut(from, args, at, body) {
    for (const { value } of args) {
      if (!this.takenOut.some((each2) => each2.from === from && each2.at === at)) {
        this.takenOut.push({ from, value, at, body });
      }
    }
  }
  // ---- Calls
  /** Notes that a body runs another one; of several runs of the caller the last one counts. */
  noteCall(site) {
    let sites = this.#calls.get(site.callee);
    if (!sites) {
      sites = /* @__PURE__ */ new Map();
      this.#calls.set(site.callee, sites);
    }
    sites.set(`${site.caller}.${site.node}`, site);
  }
  /** The places of the file that are seen to run a body. */
  callsOf(body) {
    return this.#calls.get(body)?.values() ?? [];
  }
  // ---- Holds
  /** Notes how one object came to hold another; the surest way is kept. */
  addHold(from, part2, to, making, isWeak, body) {
    if (isPlain(this.objects.kindOf(to)) || isPlain(this.objects.kindOf(from))) return;
    const cell = this.cell(from, part2);
    let holds = this.#holds[cell];
    if (!holds) {
      holds = [];
      this.#holds[cell] = holds;
    }
    const { at, certainty, callee, until } = making;
    const hold = { from, part: part2, to, isWeak, certainty, at, body, callee, until };
    for (let index = 0; index < holds.length; index++) {
      const known = holds[index];
      if (known.to !== to) continue;
      if (known.certainty > certainty) holds[index] = hold;
      return;
    }
    holds.push(hold);
  }
  /** The hold of one object by a part of another. */
  hold(from, part2, to) {
    const cell = this.findCell(from, part2);
    return cell < 0 ? void 0 : this.#holds[cell]?.find((hold) => hold.to === to);
  }
  /** Every hold that was ever noted whose part holds the object in the end. */
  lastingHolds(each2) {
    for (let cell = 0; cell < this.#holds.length; cell++) {
      const holds = this.#holds[cell];
      if (!holds) continue;
      const value = this.#fields[cell] ?? NOTHING;
      for (const hold of holds) if (this.values.has(value, hold.to)) each2(hold);
    }
  }
};
function seen(at) {
  return { at, certainty: 0 /* Seen */ };
}

// src/heap/run.ts
function isOpen(kind) {
  switch (kind) {
    case 6 /* Given */:
    case 7 /* Path */:
    case 16 /* Result */:
    case 21 /* Exception */:
    case 8 /* Self */:
    case 9 /* Instance */:
      return true;
    default:
      return false;
  }
}
var SHARED_KINDS = /* @__PURE__ */ new Set([10 /* Class */, 17 /* Module */, 15 /* Named */, 11 /* Function */]);
var AGING_KINDS = /* @__PURE__ */ new Set([
  8 /* Self */,
  9 /* Instance */,
  13 /* Container */,
  16 /* Result */,
  14 /* Frame */,
  22 /* View */
]);
var APART = 2 ** 28;
var Run = class {
  context;
  body;
  store;
  values;
  slots;
  temporaries;
  /** The state at the place that is being interpreted. */
  state = [];
  /** No two runs of a file have the same number. */
  number;
  /** The number of its first instruction among those of the file. */
  #first;
  /** What the run has read of the rest of the file. */
  learned;
  /** What calls may keep. */
  handed = [];
  /** The functions and generator expressions that the run has made. */
  functions = /* @__PURE__ */ new Set();
  /** The instruction that is being interpreted; part of the key of what it makes. */
  instruction = 0;
  #apart = 0;
  answer = NOTHING;
  /** Each value that is returned, with the statement that does. */
  answers = [];
  yields = NOTHING;
  /** The states at which the body is left by a return, and by an exception. */
  returned;
  raised;
  constructor(context, body, number2) {
    this.context = context;
    this.number = number2;
    this.#first = context.firstOf(body.id);
    this.learned = new Learned(context);
    this.body = body;
    this.store = context.store;
    this.values = context.store.values;
    this.slots = new Slots(context.store, body.slots.length);
    this.temporaries = context.temporaries(body.temporaries);
  }
  object(id) {
    return this.store.objects.get(id);
  }
  /** Joins the state into one; answers whether that is changed by it. */
  joinInto(into) {
    return joinInto(this.store, this.slots, into, this.state);
  }
  /** Joins the state into one of a block or exit. */
  joined(into) {
    if (!into) return { state: [...this.state], changed: true };
    return { state: into, changed: joinInto(this.store, this.slots, into, this.state) };
  }
  // ---- Objects
  /**
   * Begins an instruction. What it made before that is still in reach (the code runs in a loop) is from now on old, so
   * that no object is ever taken for its predecessor.
   */
  begin(instruction) {
    this.instruction = this.#first + instruction;
    for (const id of this.store.objects.madeBy(this.instruction, this.number)) this.#age(id);
  }
  /** The object that the current instruction makes in a role, for a number: another object, a body, or 0. */
  allocate(role, number2, making) {
    const key = number2 + this.#apart * APART;
    return this.store.objects.made(this.body.id, this.instruction, this.number, role, key, making);
  }
  /** What is made meanwhile is not what the same instruction makes otherwise: `number` tells the times apart. */
  apart(number2, inside) {
    const before = this.#apart;
    this.#apart = number2 + 1;
    const answer = inside();
    this.#apart = before;
    return answer;
  }
  /** Whether this run has made the object. */
  isFresh(id) {
    return this.store.objects.isMadeIn(id, this.number);
  }
  #age(id) {
    const { state, values: values3 } = this;
    let old = -1;
    for (let slot = 0; slot < state.length; slot++) {
      const value = state[slot] ?? UNSET;
      if (value === UNSET || !values3.has(value, id)) continue;
      old = this.store.objects.old(id);
      state[slot] = values3.join(values3.without(value, id), values3.single(old));
    }
    if (old >= 0) {
      for (let at = 0; at < this.body.temporaries; at++) {
        const value = this.temporaries[at] ?? NOTHING;
        if (values3.has(value, id))
          this.temporaries[at] = values3.join(values3.without(value, id), values3.single(old));
      }
    }
    if (this.slots.cells.length === 0) return;
    for (const part2 of [...this.store.partsOf(id)]) {
      const slot = this.slots.find(id, part2);
      const value = slot < 0 ? UNSET : state[slot] ?? UNSET;
      if (value === UNSET) continue;
      if (old >= 0) this.#write(old, part2, values3.join(this.read(old, part2), value));
      state[slot] = UNSET;
    }
  }
  // ---- Parts
  /** What a part of an object holds here. */
  read(object, part2) {
    const slot = this.slots.find(object, part2);
    const value = slot < 0 ? UNSET : this.state[slot] ?? UNSET;
    if (value === UNSET) return this.#initial(object, part2);
    if (!this.values.has(value, BEFORE)) return value;
    return this.values.join(this.values.without(value, BEFORE), this.#initial(object, part2));
  }
  /** Whether the body itself has written a part on every way here. */
  isKnown(object, part2) {
    const slot = this.slots.find(object, part2);
    const value = slot < 0 ? UNSET : this.state[slot] ?? UNSET;
    return value !== UNSET && !this.values.has(value, BEFORE);
  }
  /** What a part held before the body ran, as far as the file says. */
  #initial(id, part2) {
    if (this.isFresh(id)) return NOTHING;
    const { store: store2, values: values3 } = this;
    const object = this.object(id);
    const isOwn = object.isOld && object.body === this.body.id;
    let value = this.#earlier(id, part2, isOwn ? store2.field(id, part2) : this.#field(id, part2));
    if (object.isOld) value = values3.join(value, this.read(object.original, part2));
    if (object.kind === 8 /* Self */ && object.class) {
      for (const ancestor of object.class.ancestors) {
        if (ancestor !== object.class)
          value = values3.join(value, this.#field(store2.objects.self(ancestor), part2));
      }
    }
    return value;
  }
  /** What this very body has put there before it did when it ran before: another object than the one it makes now. */
  #earlier(id, part2, value) {
    if (this.body.kind === "module") return value;
    const { store: store2, values: values3 } = this;
    const isShared = SHARED_KINDS.has(this.object(id).kind);
    let told = value;
    for (const each2 of values3.objects(value)) {
      const { kind, body } = this.object(each2);
      const isMine = kind === 8 /* Self */ ? this.#isOwnSelf(id, part2, each2, isShared) : body === this.body.id;
      if (!isMine || !AGING_KINDS.has(kind)) continue;
      told = values3.join(values3.without(told, each2), values3.single(store2.objects.old(each2)));
    }
    return told;
  }
  /** In a place that all instances share stands another instance; elsewhere so, where this body puts its own there. */
  #isOwnSelf(id, part2, self, isShared) {
    if (id === self) return false;
    return isShared || this.store.hold(id, part2, self)?.body === this.body.id;
  }
  /** Whether a body makes objects of a kind anew each time it runs. */
  isAging(kind) {
    return AGING_KINDS.has(kind);
  }
  /** What the file says of a part; noted, so that the body is run again when that changes. */
  #field(object, part2) {
    return this.learned.field(this.store.cell(object, part2));
  }
  /** What the file says of a name of another frame; noted likewise. */
  cell(binding) {
    return this.learned.name(binding);
  }
  /** What a body adds to any heap; noted likewise. */
  fragmentOf(body) {
    return this.learned.fragment(body);
  }
  /** What a part holds, or the path to it where nothing says what that is. */
  readOpen(object, part2, node) {
    const value = this.read(object, part2);
    if (value !== NOTHING) return value;
    if (!isOpen(this.object(object).kind)) return NOTHING;
    return this.values.single(this.store.objects.path(object, part2, node, this.body.id));
  }
  #write(object, part2, value) {
    const slot = this.slots.slot(object, part2);
    while (this.state.length <= slot) this.state.push(UNSET);
    this.state[slot] = value;
  }
  /** Whether an object stands for one object at a time, so that a write replaces what was there. */
  isOne(id) {
    return !this.object(id).isOld && id !== UNKNOWN;
  }
  /** `object.part = value`: replaces what one known object held. */
  set(objects, part2, value, making, isWeak = false) {
    const ids = this.values.objects(objects);
    const [first] = ids;
    const replaces = ids.length === 1 && first !== void 0 && this.isOne(first);
    for (const id of ids) this.#put(id, part2, value, making, replaces, isWeak);
  }
  /** The part comes to hold the value beside what it held. */
  add(objects, part2, value, making, isWeak = false) {
    if (value === NOTHING) return;
    for (const id of this.values.objects(objects)) this.#put(id, part2, value, making, false, isWeak);
  }
  #put(id, part2, value, making, replaces, isWeak) {
    const { values: values3, store: store2 } = this;
    const { kind } = this.object(id);
    if (isPlain(kind)) return;
    if (replaces) {
      this.#write(id, part2, value);
    } else {
      const slot = this.slots.find(id, part2);
      const before = slot < 0 ? UNSET : this.state[slot] ?? UNSET;
      const known = before !== UNSET ? before : this.isFresh(id) ? NOTHING : values3.single(BEFORE);
      this.#write(id, part2, values3.join(known, value));
    }
    for (const to of values3.objects(value)) store2.addHold(id, part2, to, making, isWeak, this.body.id);
  }
  /**
   * An object may keep a value that was handed to a call. Nothing reads or replaces such a hold, so the state of the run
   * is spared it.
   */
  hand(objects, part2, value, making, isWeak = false) {
    const { store: store2, values: values3 } = this;
    for (const object of values3.objects(objects)) {
      if (isPlain(this.object(object).kind)) continue;
      this.handed.push({ object, part: part2, value, isPartial: true });
      store2.addField(object, part2, value);
      for (const to of values3.objects(value)) store2.addHold(object, part2, to, making, isWeak, this.body.id);
    }
  }
  /** The part holds nothing any more. */
  cut(objects, part2) {
    const id = this.values.only(objects);
    if (id === void 0 || !this.isOne(id) || isPlain(this.object(id).kind)) return;
    this.#write(id, part2, NOTHING);
  }
  /** All elements of a container are gone. */
  cutElements(objects) {
    const id = this.values.only(objects);
    if (id === void 0) return;
    this.cut(objects, this.elements);
    for (const part2 of this.store.elementPartsOf(id)) this.cut(objects, part2);
  }
  // ---- Parts by name
  get elements() {
    return this.store.objects.part(1 /* Element */, "");
  }
  attribute(name) {
    return this.store.objects.attribute(name);
  }
  key(text3) {
    return this.store.objects.part(2 /* Key */, text3);
  }
  part(kind, name = "") {
    return this.store.objects.part(kind, name);
  }
  // ---- What outlives the run
  /** Hands what the run leaves to the file; its state is from now on that at the end. */
  settle() {
    this.state = this.returned ?? this.raised ?? this.state;
    const { names, cells } = this.slots;
    for (let at = 0; at < cells.length; at++) {
      const value = this.state[names + at] ?? UNSET;
      if (value !== UNSET) this.store.addFieldAt(cells[at], value);
    }
  }
  /** A making in the code, at a node. */
  seen(node) {
    return seen(node);
  }
  /** A making that rests on what a call does with an argument. */
  guessed(node, certainty, callee) {
    return { at: node, certainty, callee };
  }
};

// src/knowledge/closables.ts
var file = (noun = "file") => ({
  noun,
  closers: ["close"],
  isManager: true,
  whenDropped: "closed"
});
var unmanaged = (noun, ...closers) => ({
  noun,
  closers,
  isManager: false,
  whenDropped: "closed"
});
var archive = {
  noun: "archive",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  // Reading makes no cycle, and the file behind `fileobj` is somebody else's.
  waitsFor: /^(?!.*\bfileobj\b).*['"][wxa](:\w*)?['"]/s,
  reason: "The members that it has written refer back to it: a cycle."
};
var selector = {
  noun: "selector",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  reason: "A selector and its map refer to each other: a cycle."
};
var loop = {
  noun: "event loop",
  closers: ["close"],
  isManager: false,
  whenDropped: "collected",
  reason: "An event loop registers its own wake-up socket with itself: a cycle.",
  advice: "asyncio.run() or asyncio.Runner"
};
var sqlite = {
  noun: "connection",
  closers: ["close"],
  isManager: false,
  whenDropped: "collected",
  since: ">=3.11",
  reason: "Since Python 3.11 a connection and its statement cache are a cycle.",
  withKeepsOpen: true,
  advice: "contextlib.closing()"
};
var browser = {
  noun: "browser",
  closers: ["quit", "close"],
  isManager: true,
  whenDropped: "stays",
  reason: "The browser is a process of its own."
};
var client = (isManager = true, ...closers) => ({
  noun: "client",
  closers: closers.length > 0 ? closers : ["close"],
  isManager,
  whenDropped: "closed"
});
var asyncClient = (...closers) => ({
  noun: "session",
  closers,
  isManager: true,
  whenDropped: "collected",
  reason: "Its connections are kept by the event loop, and only a coroutine can end them."
});
var httpxClient = {
  noun: "client",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  reason: "Its last response is a cycle with its stream, and holds the pool of connections."
};
var agent = {
  noun: "client",
  closers: ["close"],
  isManager: false,
  whenDropped: "collected",
  reason: "An agent and its keys refer to each other: a cycle."
};
var workbook = {
  noun: "workbook",
  closers: ["close"],
  isManager: false,
  whenDropped: "collected",
  reason: "A workbook and its worksheets refer to each other: a cycle, with the open file in it.",
  onlyWith: /\bread_only\s*=\s*True/
};
var excelFile = {
  noun: "workbook",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  reason: "The workbook behind it is a cycle with the open file in it."
};
var netCdf = {
  noun: "dataset",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  waitsFor: /^(?!.*\bkeepweakref\s*=\s*True)/s,
  reason: "A dataset and its variables refer to each other: a cycle."
};
var media = {
  noun: "container",
  closers: ["close"],
  isManager: true,
  whenDropped: "collected",
  reason: "A container and its streams refer to each other: a cycle."
};
var notary = {
  noun: "database",
  closers: ["store.close"],
  isManager: false,
  whenDropped: "collected",
  reason: "The constructor opens the database of signatures, and a notary is part of a cycle."
};
var stream = {
  noun: "stream",
  closers: ["close"],
  isManager: false,
  whenDropped: "stays",
  since: "<3.12",
  place: "second",
  reason: "Before Python 3.12 the event loop keeps a connection that nobody closes."
};
function rows(closable, ...names) {
  return names.map((name) => [name, closable]);
}
var CLOSABLES = new Map([
  ...rows(file(), "builtins.open", "codecs.open", "os.fdopen", "gzip.open", "gzip.GzipFile", "bz2.open"),
  ...rows(file(), "bz2.BZ2File", "lzma.open", "lzma.LZMAFile", "io.FileIO", "tokenize.open", "wave.open"),
  ...rows(file(), "tempfile.TemporaryFile", "tempfile.NamedTemporaryFile", "tempfile.SpooledTemporaryFile"),
  ...rows(file(), "builtins.file", "os.popen", "mmap.mmap", "shelve.open", "dbm.open", "h5py.File"),
  ...rows(netCdf, "netCDF4.Dataset"),
  ...rows(file("dataset"), "xarray.open_dataset", "pandas.HDFStore", "tables.open_file"),
  ...rows(file("dataset"), "rasterio.open", "pandas.ExcelWriter", "fitz.open"),
  ...rows(excelFile, "pandas.ExcelFile"),
  ...rows(workbook, "openpyxl.load_workbook", "openpyxl.reader.excel.load_workbook"),
  ...rows(media, "av.open"),
  ...rows(notary, "nbformat.sign.NotebookNotary"),
  ...rows(unmanaged("server", "server_close"), "http.server.HTTPServer", "http.server.ThreadingHTTPServer"),
  ...rows(unmanaged("server", "server_close"), "socketserver.TCPServer", "socketserver.ThreadingTCPServer"),
  ...rows(unmanaged("connection", "close"), "pika.BlockingConnection", "nntplib.NNTP", "poplib.POP3"),
  ...rows(client(), "pymongo.MongoClient", "docker.from_env", "docker.DockerClient", "urllib3.PoolManager"),
  ...rows(unmanaged("folder", "cleanup"), "tempfile.TemporaryDirectory"),
  ...rows(file("archive"), "zipfile.ZipFile", "zipfile.PyZipFile"),
  ...rows(archive, "tarfile.open", "tarfile.TarFile", "tarfile.TarFile.open"),
  ...rows(file("directory"), "os.scandir"),
  ...rows(file("image"), "PIL.Image.open", "Image.open"),
  ...rows({ ...file("archive"), onlyFor: /\.npz\b/ }, "numpy.load"),
  ...rows(file("response"), "urllib.request.urlopen", "urllib.urlopen", "six.moves.urllib.request.urlopen"),
  ...rows(file("socket"), "socket.socket", "socket.create_connection", "socket.create_server"),
  ...rows({ ...file("socket"), place: "both" }, "socket.socketpair"),
  ...rows(file("socket"), "socket.fromfd"),
  ...rows(stream, "asyncio.open_connection", "asyncio.open_unix_connection"),
  ...rows(stream, "asyncio.streams.open_connection", "asyncio.streams.open_unix_connection"),
  ...rows(selector, "selectors.DefaultSelector"),
  ...rows(selector, "selectors.EpollSelector", "selectors.KqueueSelector", "selectors.DevpollSelector"),
  ...rows(unmanaged("poll object", "close"), "select.epoll", "select.kqueue", "select.devpoll"),
  ...rows(loop, "asyncio.new_event_loop", "asyncio.SelectorEventLoop", "uvloop.new_event_loop"),
  ...rows(sqlite, "sqlite3.connect", "sqlite3.Connection", "sqlite3.dbapi2.connect"),
  ...rows(unmanaged("connection", "close"), "http.client.HTTPConnection", "http.client.HTTPSConnection"),
  ...rows(unmanaged("connection", "close"), "psycopg2.connect", "pymysql.connect", "MySQLdb.connect"),
  ...rows(unmanaged("connection", "close"), "cx_Oracle.connect", "pyodbc.connect", "mysql.connector.connect"),
  ...rows({ ...client(), noun: "connection" }, "psycopg.connect", "ldap3.Connection"),
  ...rows(client(true, "quit", "close"), "smtplib.SMTP", "smtplib.SMTP_SSL", "ftplib.FTP", "ftplib.FTP_TLS"),
  ...rows(client(true, "close"), "telnetlib.Telnet", "paramiko.SSHClient", "paramiko.client.SSHClient"),
  ...rows(agent, "paramiko.Agent", "paramiko.agent.Agent"),
  ...rows(client(true, "logout", "shutdown"), "imaplib.IMAP4", "imaplib.IMAP4_SSL"),
  ...rows(
    { ...client(), noun: "session" },
    "requests.Session",
    "requests.session",
    "requests.sessions.Session"
  ),
  ...rows({ ...client(), noun: "session" }, "requests.sessions.session"),
  ...rows(httpxClient, "httpx.Client"),
  ...rows(client(), "grpc.insecure_channel", "grpc.secure_channel"),
  ...rows(asyncClient("close"), "aiohttp.ClientSession", "aiohttp.client.ClientSession"),
  ...rows(asyncClient("aclose"), "httpx.AsyncClient"),
  ...rows(browser, "selenium.webdriver.Chrome", "selenium.webdriver.Firefox", "selenium.webdriver.Edge"),
  ...rows(browser, "selenium.webdriver.Remote", "selenium.webdriver.PhantomJS"),
  ...rows(unmanaged("capture", "release"), "cv2.VideoCapture", "cv2.VideoWriter"),
  ...rows(unmanaged("handler", "close"), "logging.FileHandler", "logging.handlers.RotatingFileHandler"),
  ...rows(unmanaged("handler", "close"), "logging.handlers.TimedRotatingFileHandler")
]);
var DESCRIPTOR_MAKERS = /* @__PURE__ */ new Map([
  ["os.open", "itself"],
  ["os.dup", "itself"],
  ["os.memfd_create", "itself"],
  ["os.eventfd", "itself"],
  ["os.pidfd_open", "itself"],
  ["os.pipe", "both"],
  ["os.pipe2", "both"],
  ["os.openpty", "both"],
  ["pty.openpty", "both"],
  ["tempfile.mkstemp", "first"]
]);
var DESCRIPTOR_TAKERS = /* @__PURE__ */ new Set([
  "os.close",
  "os.closerange",
  "os.fdopen",
  "builtins.open",
  "io.FileIO",
  "socket.socket"
]);
var BORROWERS = new Set(
  [
    ...[
      "read",
      "write",
      "fstat",
      "ftruncate",
      "fsync",
      "fdatasync",
      "lseek",
      "isatty",
      "set_blocking",
      "dup2"
    ],
    ...[
      "sendfile",
      "pread",
      "pwrite",
      "readv",
      "writev",
      "fchmod",
      "fchown",
      "get_blocking",
      "set_inheritable"
    ],
    ...["ttyname", "posix_fallocate", "fdatasync", "lockf", "fpathconf", "fchdir", "tcgetpgrp", "tcsetpgrp"]
  ].map((name) => `os.${name}`).concat([
    ...["fcntl.fcntl", "fcntl.flock", "fcntl.ioctl", "fcntl.lockf", "select.select", "msvcrt.locking"],
    ...["json.load", "json.dump", "pickle.load", "pickle.dump", "marshal.load", "marshal.dump"],
    ...["yaml.load", "yaml.safe_load", "yaml.dump", "yaml.safe_dump", "toml.load", "tomllib.load"],
    ...["shutil.copyfileobj", "plistlib.load", "plistlib.dump", "numpy.save", "numpy.savetxt"],
    ...[
      "builtins.len",
      "builtins.list",
      "builtins.tuple",
      "builtins.set",
      "builtins.sum",
      "builtins.sorted"
    ],
    ...[
      "builtins.print",
      "builtins.isinstance",
      "builtins.hasattr",
      "builtins.id",
      "builtins.repr",
      "builtins.str"
    ],
    ...[
      "builtins.getattr",
      "builtins.next",
      "builtins.any",
      "builtins.all",
      "builtins.max",
      "builtins.min"
    ],
    ...["builtins.bool", "builtins.type", "traceback.print_exc", "tty.setraw", "tty.setcbreak"],
    ...["termios.tcgetattr", "termios.tcsetattr"]
  ])
);
var READERS = /* @__PURE__ */ new Set([
  "builtins.enumerate",
  "builtins.filter",
  "builtins.iter",
  "builtins.map",
  "builtins.reversed",
  "builtins.zip",
  "csv.DictReader",
  "csv.reader",
  "itertools.islice"
]);
var MANAGERS = /* @__PURE__ */ new Set([
  "aclosing",
  "callback",
  "closing",
  "enter_async_context",
  "enter_context",
  "finalize",
  "push",
  "push_async_callback"
]);
var CLOSING_NAME = /close|shutdown|release|dispose|clean_?up|terminate|destroy|free|(^|_)(quit|stop|end|finish|kill|unlink|putconn|checkin)/i;
var FAILING_CALLS = /* @__PURE__ */ new Set([
  ...["os.write", "os.sendfile", "os.posix_fallocate", "fcntl.flock", "fcntl.lockf", "fcntl.ioctl"],
  ...["subprocess.Popen", "subprocess.call", "subprocess.check_call", "subprocess.check_output"],
  ...["subprocess.run", "urllib.request.urlopen", "urllib.urlopen", "urllib2.urlopen", "shutil.copyfile"],
  ...["socket.create_connection", "requests.get", "requests.post", "termios.tcsetattr"]
]);
var PARSING_CALLS = /* @__PURE__ */ new Set([
  ...[
    "json.load",
    "json.loads",
    "pickle.load",
    "pickle.loads",
    "cPickle.load",
    "marshal.load",
    "plistlib.load"
  ],
  ...["yaml.load", "yaml.safe_load", "yaml.full_load", "toml.load", "tomllib.load", "tomli.load"],
  ...[
    "struct.unpack",
    "ast.literal_eval",
    "ast.parse",
    "zlib.decompress",
    "gzip.decompress",
    "base64.b64decode"
  ],
  ...[
    "xml.etree.ElementTree.parse",
    "xml.etree.ElementTree.fromstring",
    "xml.dom.minidom.parse",
    "lxml.etree.parse"
  ],
  ...["tokenize.detect_encoding", "lib2to3.pgen2.tokenize.detect_encoding", "builtins.next"],
  ...["builtins.int", "builtins.float", "builtins.compile", "builtins.exec", "builtins.eval"]
]);
var FAILING_METHODS = /* @__PURE__ */ new Map([
  ["socket", /* @__PURE__ */ new Set(["connect", "bind"])],
  [
    "connection",
    /* @__PURE__ */ new Set(["execute", "executemany", "executescript", "commit", "cursor", "backup", "request"])
  ],
  ["event loop", /* @__PURE__ */ new Set(["run_until_complete", "run_forever"])],
  ["client", /* @__PURE__ */ new Set(["connect", "login", "starttls", "get", "post", "put", "request", "send", "stream"])],
  ["session", /* @__PURE__ */ new Set(["get", "post", "put", "request", "send"])],
  ["archive", /* @__PURE__ */ new Set(["add", "addfile", "extract", "extractall"])]
]);
var OPENING_METHODS = /* @__PURE__ */ new Set([
  "accept",
  "connect",
  "create_connection",
  "open_connection",
  "raw_connection"
]);
var LENDING_METHODS = /* @__PURE__ */ new Map([
  ["getconn", ["putconn"]],
  ["acquire", ["release"]],
  ["get_connection", ["release", "release_connection", "return_connection", "put_connection"]],
  ["checkout", ["checkin"]],
  ["borrow", ["give_back", "return_object", "release"]],
  ["get_conn", ["put_conn", "release_conn", "return_conn"]]
]);

// src/knowledge/containers.ts
var GROWING_METHODS = /* @__PURE__ */ new Set([
  "append",
  "appendleft",
  "add",
  "extend",
  "extendleft",
  "insert",
  "setdefault",
  "update",
  "put",
  "put_nowait",
  "push"
]);
var SHRINKING_METHODS = /* @__PURE__ */ new Set([
  "pop",
  "popleft",
  "popitem",
  "remove",
  "discard",
  "clear",
  "difference_update",
  "intersection_update",
  "symmetric_difference_update",
  "get",
  "get_nowait"
]);
var QUEUE_ONLY_SHRINKING = /* @__PURE__ */ new Set(["get", "get_nowait"]);
var REORDERING_METHODS = /* @__PURE__ */ new Set(["sort", "reverse", "rotate", "move_to_end"]);
var MUTABLE_CONTAINERS = /* @__PURE__ */ new Set([
  "builtins.list",
  "builtins.dict",
  "builtins.set",
  "builtins.bytearray",
  "collections.deque",
  "collections.defaultdict",
  "collections.OrderedDict",
  "collections.Counter",
  "collections.ChainMap",
  "collections.UserDict",
  "collections.UserList",
  "queue.Queue",
  "queue.LifoQueue",
  "queue.PriorityQueue",
  "queue.SimpleQueue"
]);
var WEAK_CONTAINERS = /* @__PURE__ */ new Set([
  "weakref.WeakSet",
  "weakref.WeakValueDictionary",
  "weakref.WeakKeyDictionary"
]);
var MAPPINGS = /* @__PURE__ */ new Set([
  "builtins.dict",
  "collections.defaultdict",
  "collections.OrderedDict",
  "collections.Counter"
]);
var SEQUENCES = /* @__PURE__ */ new Set([
  "builtins.list",
  "builtins.bytearray",
  "collections.deque",
  "collections.UserList"
]);
var QUEUES = /* @__PURE__ */ new Set([
  "queue.Queue",
  "queue.LifoQueue",
  "queue.PriorityQueue",
  "queue.SimpleQueue"
]);
var DECLARED_CONTAINERS = new Map([
  ["dataclasses.field", "named"],
  ["attr.ib", "named"],
  ["attr.attrib", "named"],
  ["attr.field", "named"],
  ["attrs.field", "named"],
  ["pydantic.Field", "named"],
  ["pydantic.PrivateAttr", "named"],
  ...["traitlets", "IPython.utils.traitlets", "traits.api"].flatMap((module) => [
    [`${module}.Dict`, "builtins.dict"],
    [`${module}.List`, "builtins.list"],
    [`${module}.Set`, "builtins.set"],
    [`${module}.Instance`, "named"]
  ]),
  ["kivy.properties.DictProperty", "builtins.dict"],
  ["kivy.properties.ListProperty", "builtins.list"]
]);
var FILLS_ON_READ = /* @__PURE__ */ new Set(["collections.defaultdict"]);
var COUNTS_FROM_ZERO = /* @__PURE__ */ new Set([
  "collections.defaultdict",
  "collections.Counter"
]);
var HEAP_PUSHES = /* @__PURE__ */ new Set([
  "heapq.heappush",
  "bisect.insort",
  "bisect.insort_left",
  "bisect.insort_right"
]);
var HEAP_POPS = /* @__PURE__ */ new Set(["heapq.heappop"]);
var COLLECTING_CONSTRUCTORS = /* @__PURE__ */ new Set([
  "builtins.dict",
  "builtins.list",
  "builtins.tuple",
  "builtins.set",
  "builtins.frozenset",
  "collections.OrderedDict",
  "collections.deque"
]);

// src/knowledge/keeping-names.ts
var KEEPS_NOTHING = /^(builtins|weakref|id|repr|operator|copy|pickle|json|logging|warnings|inspect|types)\./;
var KEEPING_METHOD = /^_?(make|set|add|attach|bind|register|connect|connection|init|install|link|join|subscribe|push|mount)/i;
var CONNECTION_METHOD = /^(make_?connection|connection_?made)$/i;
var UNDOING_METHOD = /^_*(unregister|unschedule|unsubscribe|unbind|unlink|unload|unwatch|untrack|deregister|remove|delete|discard|drop|forget|cancel|evict|expire|release|detach|disconnect|close)/;

// src/knowledge/registrations.ts
var REGISTRATION_PAIRS = [
  // Qt, GObject, psygnal, blinker, traits, PyDispatcher.
  {
    add: ["connect", "connect_after", "connect_object", "connect_signal", "connect_via", "sconnect"],
    remove: ["disconnect", "disconnect_all", "handler_disconnect", "disconnect_by_func", "sdisconnect"]
  },
  { add: ["subscribe", "psubscribe"], remove: ["unsubscribe", "punsubscribe", "unsubscribe_all", "unsub"] },
  { add: ["observe", "watch"], remove: ["unobserve", "unobserve_all", "unwatch", "stop_observing"] },
  // kivy, tkinter, wx.
  {
    add: ["bind", "fbind", "fast_bind", "bind_all", "bind_class", "tag_bind", "Bind"],
    remove: [
      "unbind",
      "funbind",
      "unbind_uid",
      "fast_unbind",
      "unbind_all",
      "unbind_class",
      "tag_unbind",
      "Unbind"
    ]
  },
  { add: ["trace_add", "trace_variable", "trace"], remove: ["trace_remove", "trace_vdelete"] },
  // pyee, socket.io, and what follows Node's EventEmitter.
  { add: ["on", "on_any"], remove: ["off", "remove_listener", "remove_all_listeners", "off_any"] },
  { add: ["attach"], remove: ["detach", "detach_all"] },
  // asyncio, tornado and kombu: the loop holds the callback for as long as the descriptor is watched.
  {
    add: ["add_reader", "add_writer"],
    remove: ["remove_reader", "remove_writer", "remove", "remove_handler"]
  },
  { add: ["listen", "listenTo", "async_listen"], remove: ["unlisten", "stopListening", "remove", "ignore"] },
  // traits and traitlets; the same method removes with remove=True.
  { add: ["on_trait_change"], remove: ["on_trait_change"] },
  // bokeh.
  { add: ["on_change", "on_event", "js_on_change"], remove: ["remove_on_change"] },
  // matplotlib.
  { add: ["mpl_connect"], remove: ["mpl_disconnect"] },
  // Twisted.
  { add: ["addSystemEventTrigger"], remove: ["removeSystemEventTrigger"] },
  { add: ["register"], remove: ["unregister", "deregister"] }
];
var REGISTRATION_PREFIXES = [
  ["add_", ["remove_", "discard_", "del_", "delete_", "unregister_", "clear_", "rm_"]],
  ["async_add_", ["async_remove_", "remove_"]],
  ["add", ["remove", "delete", "del", "discard"]],
  ["register_", ["unregister_", "deregister_", "remove_", "clear_"]],
  ["register", ["unregister", "deregister", "remove"]],
  ["subscribe_", ["unsubscribe_"]],
  ["connect_", ["disconnect_"]],
  ["attach_", ["detach_"]],
  ["bind_", ["unbind_"]],
  ["install_", ["uninstall_", "remove_"]]
];
var ENTERING_METHOD = /^_*(add|register|attach|subscribe|watch|track|enroll|join|connect|bind|push|insert|append|put)(?=_|[A-Z]|$)/;
var LEAVING_METHOD = /^_*(remove|discard|del|delete|unregister|deregister|detach|unsubscribe|unwatch|untrack|leave|disconnect|unbind|pop|forget|drop)(?=_|[A-Z]|$)/;
var REGISTERED_NOUN = /(callback|cb|listener|handler|observer|hook|subscriber|subscription|watcher|receiver|errback|slot|event_?filter|notifier|notification|client_?monitor)s?$/i;
var ONE_SHOT = /once|one_?time|oneshot|(^|_)(done_?callback|child_handler)(_|$)|^(add|set)(Callbacks?|Errback|Both)$|^notifyOn/i;
var LAST_EVENT = /stop|close|shutdown|final|exit|quit|terminat/i;
var OUTLIVES_HOLDER = /* @__PURE__ */ new Set([
  "trace_add",
  "trace_variable",
  "bind_all",
  "bind_class"
]);
var SHORT_LIVED_NAME = /(^|[._])(r|req|request|resp|response|d|df|dfd|deferred|fut|future|promise|task|future_?task)$/i;
var LOOP_NAME = /(^|[._])_?(io_?)?loop(\(\))?$|IOLoop/i;
var LAST_CALL = /(destroy|dispos|clos|expir|shut_?down|disconnect|lost|finish|complet|exit|teardown|unload|resolve|fire_done)/i;
var REPEATED_METHOD = /^_*(update|refresh|redraw|draw|render|paint|poll|tick|step|process|dispatch|handle|receive|iterate|on_(draw|frame|update|tick|timer|paint|message|data|event))(_\w+)?$/;
var ONCE_A_FRAME = /^_*(update|redraw|draw|render|paint|poll|tick|step|on_(draw|frame|update|tick|paint))$/;
var REBUILDING = /^(clear(_\w+)?|remove_(all\w*|node|nodes|widget|widgets|children|items?|rows?)|delete_(all\w*|items?|rows?)|removeAll\w*|takeAll\w*|empty)$/;
var KEEPS_ONE_OF_EACH = [
  { method: /^connect$/, modules: ["django", "blinker", "scrapy", "pydispatch", "celery"] },
  { method: /^(observe|on_trait_change)$/, modules: ["traits", "traitlets"] }
];
var GSTREAMER = ["gi.repository", "gst", "pygst"];
var CALLBACK_CONTAINER = /(^|_)(callbacks?|cbs?|listeners?|observers?|hooks?|subscribers?|subscriptions|watchers?|receivers|errbacks|slots|handlers|notifiers)(_\w+)?$|^_*on_[a-z_]+$|(Callbacks|Listeners|Observers|Handlers|Hooks)$/;
var RETURNS_UNSUBSCRIBE = [
  // homeassistant/core.py, helpers/event.py, helpers/dispatcher.py and helpers/update_coordinator.py, 2024.12.
  /^async_(listen|listen_once|track_\w+|dispatcher_connect|add_listener|subscribe\w*|call_later|add_\w*listener)$/,
  // torch/utils/hooks.py RemovableHandle, torch/nn/modules/module.py 2.5.
  /^register_(full_)?(module_)?(forward|backward|load_state_dict|state_dict)_(pre_|post_)?hook$/,
  /^register_(tensor_|post_accumulate_grad_|multi_grad_|step_(pre|post)_|module_\w+_)?hook$/
  // rx 3: Observable.subscribe answers a Disposable.
];
var WEAK_FOR_METHODS = [
  {
    method: /^(connect|sconnect)$/,
    modules: ["PyQt4", "PyQt5", "PyQt6", "PySide", "PySide2", "PySide6", "qtpy", "qgis.PyQt"]
  },
  {
    method: /^connect$/,
    modules: [
      "psygnal",
      "napari",
      "vispy",
      "blinker",
      "django",
      "scrapy",
      "celery",
      "pydispatch",
      "matplotlib"
    ]
  },
  { method: /^mpl_connect$/, modules: ["matplotlib", "pylab", "mne"] },
  { method: /^(bind|fbind|fast_bind)$/, modules: ["kivy"] },
  {
    method: /^(observe|on_trait_change)$/,
    modules: ["traits", "enthought.traits", "traitsui", "pyface", "enable", "chaco"]
  }
];
var WEAK_IF_FIRST = /* @__PURE__ */ new Set(["connect", "sconnect"]);
var REGISTERING_FUNCTIONS = /* @__PURE__ */ new Map([
  ["sqlalchemy.event.listen", "remove"],
  ["sqlalchemy.event.listens_for", "remove"]
]);
var LONG_LIVED_NAME = /(^|[._])_*(bus|hass|app|application|reactor|loop|event_?loop|ioloop|dispatcher|signals?|emitter|registry|config|settings|hub|broker|root|main_?window|clock|scheduler|event_?manager|event_?bus|pubsub|context|kernel|engine|server)([._]|$)/i;
var INTERPRETER_TABLES = /^(atexit|signal|os|codecs|copyreg|gc|sys|logging|warnings|mimetypes|abc|functools|faulthandler|readline|multiprocessing\.util|weakref|webbrowser|http|shutil|unittest)\./;

// src/knowledge/tasks.ts
var TASK_MAKERS = /* @__PURE__ */ new Set([
  "asyncio.create_task",
  "asyncio.ensure_future",
  "asyncio.async",
  "asyncio.run_coroutine_threadsafe",
  "gevent.spawn",
  "eventlet.spawn",
  "threading.Thread",
  "multiprocessing.Process",
  "subprocess.Popen",
  "twisted.internet.threads.deferToThread"
]);
var TASK_METHODS = /* @__PURE__ */ new Set([
  "create_task",
  "ensure_future",
  "submit",
  "apply_async",
  "map_async",
  "run_in_executor",
  "create_background_task",
  "async_create_task",
  "spawn"
]);

// src/knowledge/timers.ts
var TIMER_CALLS = {
  "threading.Timer": { delay: 0, callback: 1, keywords: ["interval", "function"], unit: 1, start: "start" },
  "gevent.spawn_later": { delay: 0, callback: 1, unit: 1 },
  "eventlet.spawn_after": { delay: 0, callback: 1, unit: 1 },
  "twisted.internet.reactor.callLater": { delay: 0, callback: 1, unit: 1 },
  "twisted.internet.task.LoopingCall": {
    delay: -1,
    callback: 0,
    unit: void 0,
    repeats: true,
    start: "start"
  },
  "tornado.ioloop.PeriodicCallback": { delay: 1, callback: 0, unit: 1e-3, repeats: true, start: "start" },
  "homeassistant.helpers.event.async_call_later": { delay: 1, callback: 2, unit: 1 },
  "homeassistant.helpers.event.async_track_time_interval": {
    delay: 2,
    callback: 1,
    unit: void 0,
    repeats: true
  }
};
var TIMER_METHODS = {
  call_later: { delay: 0, callback: 1, unit: 1 },
  callLater: { delay: 0, callback: 1, unit: 1 },
  call_at: { delay: 0, callback: 1, unit: void 0 },
  add_timeout: { delay: 0, callback: 1, unit: void 0 },
  call_after: { delay: 0, callback: 1, unit: 1 },
  apply_after: { delay: 0, callback: 1, unit: 1e-3 },
  call_repeatedly: { delay: 0, callback: 1, unit: 1, repeats: true },
  apply_interval: { delay: 0, callback: 1, unit: 1e-3, repeats: true },
  async_call_later: { delay: 1, callback: 2, unit: 1 },
  enter: { delay: 0, callback: 2, unit: 1 },
  enterabs: { delay: 0, callback: 2, unit: void 0 },
  spawn_later: { delay: 0, callback: 1, unit: 1 },
  after: { delay: 0, callback: 1, unit: 1e-3 }
};
var TIMER_ENDS = /^(cancel|stop|close|join|kill|release|after_cancel|cancel_timer|remove_timeout|unschedule|reset|delay)$|cancel/i;
var SHORT_DELAY = 10;

// src/knowledge/hints.ts
function hintOfMethod(name) {
  let known = hints.get(name);
  if (known === void 0) {
    known = registering(name) ?? working(name) ?? undoing(name) ?? keeping(name) ?? null;
    if (hints.size >= MOST_REMEMBERED) hints.clear();
    hints.set(name, known);
  }
  return known ?? void 0;
}
var MOST_REMEMBERED = 2e4;
var hints = /* @__PURE__ */ new Map();
function hint(does, undoneBy = [], certainty = "usual") {
  return { does, undoneBy, until: void 0, certainty };
}
function registering(name) {
  const bare = withoutUnderscores(name);
  const pair = REGISTRATION_PAIRS.find(({ add }) => add.includes(bare));
  const undoneBy = pair?.remove ?? removalsByPrefix(bare);
  if (undoneBy.length === 0) return void 0;
  return { ...hint("keeps", undoneBy), until: ONE_SHOT.test(bare) ? "called" : void 0 };
}
function removalsByPrefix(name) {
  if (!REGISTERED_NOUN.test(name)) return [];
  const prefix = REGISTRATION_PREFIXES.find(([add]) => name.startsWith(add));
  return prefix ? prefix[1].map((remove2) => `${remove2}${name.slice(prefix[0].length)}`) : [];
}
function working(name) {
  if (TASK_METHODS.has(name)) return hint("starts");
  if (Object.hasOwn(TIMER_METHODS, name)) {
    const repeats = own(TIMER_METHODS, name)?.repeats === true;
    return { ...hint("calls later"), until: repeats ? void 0 : "called" };
  }
  const giveBack = LENDING_METHODS.get(name);
  return giveBack && hint("lends", giveBack);
}
function undoing(name) {
  if (SHRINKING_METHODS.has(name) || LEAVING_METHOD.test(name) || UNDOING_METHOD.test(name))
    return hint("takes out");
  return CLOSING_NAME.test(name) ? hint("closes", [], "assumed") : void 0;
}
function keeping(name) {
  if (GROWING_METHODS.has(name)) return hint("keeps");
  const entering = ENTERING_METHOD.exec(name);
  if (entering) return hint("keeps", removalsOf(entering[0], name), "usual");
  return KEEPING_METHOD.test(name) ? hint("keeps", [], "assumed") : void 0;
}
function removalsOf(verb, name) {
  const bare = withoutUnderscores(verb);
  const prefix = REGISTRATION_PREFIXES.find(([add]) => add === bare);
  return prefix ? prefix[1].map((remove2) => `${remove2}${name.slice(verb.length)}`) : [];
}
function withoutUnderscores(name) {
  let start = 0;
  while (name[start] === "_") start++;
  return name.slice(start);
}

// src/heap/passed.ts
var NO_ARGUMENTS = [];
function argumentsOf(code, body, list2, temporaries) {
  const { lists } = body;
  const end = list2 + 1 + (lists[list2] ?? 0);
  if (end === list2 + 1) return NO_ARGUMENTS;
  const result = [];
  for (let at = list2 + 1; at < end; at += 4) {
    const name = lists[at + 1] ?? -1;
    result.push({
      way: lists[at],
      name: name < 0 ? "" : code.texts[name] ?? "",
      value: temporaries[lists[at + 2] ?? 0] ?? NOTHING,
      node: lists[at + 3] ?? 0
    });
  }
  return result;
}
function positional(args, index) {
  let at = 0;
  for (const argument of args) {
    if (argument.way === 2 /* Star */) return void 0;
    if (argument.way === 0 /* Positional */ && at++ === index) return argument;
  }
  return void 0;
}
function keyword(args, name) {
  return args.find((argument) => argument.way === 1 /* Keyword */ && argument.name === name);
}
function valueOfAll(values3, args) {
  return args.reduce((sum, { value }) => values3.join(sum, value), NOTHING);
}

// src/heap/containers.ts
var METHODS = new Map(
  Object.entries({
    append: "adds",
    appendleft: "adds",
    add: "adds",
    push: "adds",
    put: "adds",
    put_nowait: "adds",
    insert: "adds-second",
    extend: "adds-elements",
    extendleft: "adds-elements",
    update: "adds-elements",
    __setitem__: "adds-second",
    setdefault: "setdefault",
    get: "gives",
    get_nowait: "gives",
    __getitem__: "gives",
    pop: "takes",
    popleft: "takes",
    popitem: "takes",
    values: "copies",
    keys: "copies",
    items: "copies",
    copy: "copies",
    elements: "copies",
    most_common: "copies",
    union: "copies",
    difference: "copies",
    intersection: "copies",
    clear: "empties",
    remove: "asks",
    discard: "asks",
    index: "asks",
    count: "asks",
    sort: "asks",
    reverse: "asks",
    move_to_end: "asks",
    qsize: "asks",
    empty: "asks"
  })
);
var OF_CONTAINERS = /* @__PURE__ */ new Set([
  "append",
  "appendleft",
  "extend",
  "setdefault",
  "popitem",
  "put_nowait",
  "add",
  "insert"
]);
function addsByName(name) {
  return OF_CONTAINERS.has(name);
}
function containerMethod(run, container, name, args, node, certainty) {
  const effect = METHODS.get(name);
  if (effect === void 0) return void 0;
  const { values: values3 } = run;
  const held = values3.single(container);
  const isWeak = holdsWeakly(run, held);
  const making = { at: args[0]?.node ?? node, certainty };
  const first = positional(args, 0)?.value ?? NOTHING;
  const second = positional(args, 1)?.value ?? NOTHING;
  switch (effect) {
    case "adds":
      run.add(held, run.elements, first, making, isWeak);
      return values3.single(NONE);
    case "adds-second":
      run.add(held, run.elements, second, making, isWeak);
      return values3.single(NONE);
    case "adds-elements":
      for (const { value, name: key } of args) {
        run.add(held, run.elements, key === "" ? elementOf(run, value, node) : value, making, isWeak);
      }
      return values3.single(NONE);
    case "setdefault":
      run.add(held, run.elements, second, making, isWeak);
      return elementOf(run, held, node) || values3.single(NONE);
    case "gives":
      return values3.join(underKey(run, held, args[0], node), values3.join(second, values3.single(NONE)));
    case "takes":
      return values3.join(underKey(run, held, args[0], node), second);
    case "copies":
      if (name === "items") return items(run, held, node);
      return view(run, container, valueOfAll(values3, args), name, node);
    case "empties":
      run.cutElements(held);
      return values3.single(NONE);
    case "asks":
      return values3.join(values3.single(NUMBER), values3.single(TRUTH));
  }
}
function underKey(run, held, key, node) {
  const text3 = key && run.context.textAt(key.node);
  return itemOf(run, held, text3 === void 0 ? "" : `['${text3}']`, node);
}
function items(run, dict, node) {
  const { values: values3 } = run;
  const pair = values3.single(
    run.allocate(2 /* Display */, 0, { kind: 13 /* Container */, node, name: "builtins.tuple" })
  );
  const element = elementOf(run, dict, node);
  run.add(
    pair,
    run.key("[0]"),
    values3.join(run.read(values3.only(dict) ?? UNKNOWN, run.elements), values3.single(TEXT)),
    run.seen(node)
  );
  run.add(pair, run.key("[1]"), element, run.seen(node));
  const made = values3.single(
    run.allocate(1 /* Container */, 0, { kind: 13 /* Container */, node, name: "builtins.dict_items" })
  );
  run.add(made, run.elements, pair, run.seen(node));
  run.add(made, run.part(5 /* Argument */, "items"), dict, run.seen(node));
  return made;
}
function view(run, container, others2, name, node) {
  const made = run.values.single(
    run.allocate(7 /* View */, container, { kind: 22 /* View */, node, base: container, name })
  );
  run.add(made, run.elements, elementOf(run, others2, node), run.seen(node));
  return made;
}

// src/heap/instantiate.ts
var DEEPEST_COPY = 3;
var MOST_EFFECTS = 300;
var Instantiation = class {
  #run;
  #callee;
  #fragment;
  /** The objects of the callee, each with what it stands for in the caller. */
  #told;
  #node;
  /** Objects that the callee made, with whether they are different for each caller. */
  #different;
  /** What is being told is found where each call has its own: in its answer, in what was given to it. */
  #isOwn = true;
  constructor(run, callee, fragment, bindings, node) {
    this.#run = run;
    this.#callee = callee;
    this.#fragment = fragment;
    this.#told = bindings;
    this.#node = node;
  }
  /** Makes what the callee leaves: in what it was given, in what it answers, in what is the same for every caller. */
  apply() {
    const { effects, answer, yields } = this.#fragment;
    if (effects.length === 0) return;
    this.value(answer);
    this.value(yields);
    for (let at = 0; at < effects.length && at < MOST_EFFECTS; at++) this.#applyOne(effects[at]);
  }
  /**
   * Whether what the callee made is different for each caller: the callee answers it, or it holds something that is. What
   * only objects hold that are the same for every caller is itself the same, and needs no copy.
   */
  #differs(id) {
    this.#different ??= /* @__PURE__ */ new Map();
    const known = this.#different.get(id);
    if (known !== void 0) return known;
    this.#different.set(id, false);
    const differs = this.#findDifference(id);
    this.#different.set(id, differs);
    return differs;
  }
  #findDifference(id) {
    const { values: values3 } = this.#run;
    const { base, kind } = this.#run.object(id);
    const isSame2 = (held) => this.#isInside(held) ? !this.#differs(held) : this.object(held) === values3.single(held);
    if (kind === 14 /* Frame */ || base >= 0 && !isSame2(base)) return true;
    for (const effect of effectsOn(this.#fragment, id)) {
      for (const held of values3.objects(effect.value)) if (!isSame2(held)) return true;
    }
    return false;
  }
  #applyOne(effect) {
    const run = this.#run;
    const targets = this.object(effect.object);
    const isSame2 = run.values.only(targets) === effect.object;
    this.#isOwn = !isSame2;
    const value = this.value(effect.value);
    this.#isOwn = true;
    if (isSame2 && value === effect.value && (effect.isPartial || this.#isInside(effect.object))) return;
    if (!effect.isPartial && run.values.only(targets) !== void 0) {
      run.set(targets, effect.part, value, this.#making(effect), this.#isWeak(effect));
    } else {
      run.add(targets, effect.part, value, this.#making(effect), this.#isWeak(effect));
    }
  }
  /** Where the callee makes the hold. */
  #making(effect) {
    const { store: store2 } = this.#run;
    for (const to of store2.values.objects(effect.value)) {
      const hold = store2.hold(effect.object, effect.part, to);
      if (hold) return { at: hold.at, certainty: hold.certainty, callee: hold.callee, until: hold.until };
    }
    return seen(this.#node);
  }
  #isWeak(effect) {
    const { store: store2 } = this.#run;
    for (const to of store2.values.objects(effect.value)) {
      const hold = store2.hold(effect.object, effect.part, to);
      if (hold) return hold.isWeak;
    }
    return false;
  }
  /** A value of the callee in the caller's objects. */
  value(value) {
    const { values: values3 } = this.#run;
    let told = NOTHING;
    for (const id of values3.objects(value)) told = values3.join(told, this.object(id));
    return told;
  }
  /** What an object of the callee stands for in the caller. */
  object(id) {
    const known = this.#told.get(id);
    if (known !== void 0) return known;
    const { values: values3 } = this.#run;
    this.#told.set(id, values3.single(id));
    const told = this.#tell(id);
    this.#told.set(id, told);
    return told;
  }
  /** Whether the callee made an object. */
  #isInside(id) {
    const object = this.#run.object(id);
    return object.body === this.#callee.id && object.kind !== 7 /* Path */ && object.kind !== 6 /* Given */;
  }
  #tell(id) {
    const run = this.#run;
    const { values: values3 } = run;
    const object = run.object(id);
    const itself = values3.single(id);
    if (isPlain(object.kind)) return itself;
    switch (object.kind) {
      case 7 /* Path */:
        return this.#throughBase(object);
      case 15 /* Named */:
      case 17 /* Module */:
      case 8 /* Self */:
        return itself;
    }
    if (this.#isInside(id)) return this.#isOwn || this.#differs(id) ? this.#copy(object) : itself;
    if (object.body === run.body.id && !this.#isNested() && run.isAging(object.kind)) {
      return values3.single(run.store.objects.old(id));
    }
    const home = run.store.homeOf(id);
    if (!home) return itself;
    const base = this.object(home.object);
    if (base === values3.single(home.object)) return itself;
    return this.#read(base, home.part) || itself;
  }
  /** A function that the caller defines knows what this run of it has made. */
  #isNested() {
    const { bodies } = this.#run.context.code;
    for (let outer = this.#callee.outer; outer !== void 0; outer = bodies[outer]?.outer) {
      if (outer === this.#run.body.id) return true;
    }
    return false;
  }
  #throughBase(path) {
    const run = this.#run;
    const base = this.object(path.base);
    if (base === run.values.single(path.base)) return run.values.single(path.id);
    return this.#read(base, path.part) || run.values.single(UNKNOWN);
  }
  #read(objects, part2) {
    const run = this.#run;
    let value = NOTHING;
    for (const id of run.values.objects(objects)) {
      value = run.values.join(value, run.readOpen(id, part2, this.#node));
    }
    return value;
  }
  #copy(object) {
    const run = this.#run;
    const itself = run.values.single(object.id);
    if (this.#depth(object) >= DEEPEST_COPY) return itself;
    const base = object.base < 0 ? -1 : run.values.objects(this.object(object.base))[0] ?? -1;
    const { kind, node, code, part: part2, name } = object;
    const copy2 = run.allocate(11 /* Copy */, object.id, {
      kind,
      node,
      code,
      part: part2,
      name,
      class: object.class,
      base,
      original: object.id
    });
    return run.values.single(copy2);
  }
  #depth(object) {
    let depth = 0;
    for (let at = object; at.original >= 0; at = this.#run.object(at.original)) depth++;
    return depth;
  }
};

// src/heap/invoke.ts
function invoke(run, body, receiver, args, node) {
  const { values: values3, store: store2 } = run;
  const bindings = /* @__PURE__ */ new Map();
  const model = body.function;
  if (model) bindParameters(run, body, model, receiver, args, bindings, node);
  else if (args[0]) bindings.set(givenObject(run, body, 0), args[0].value);
  const isGenerator = body.kind === "generator" || model?.isGenerator === true;
  const isFrame = isGenerator || model?.isAsync === true;
  const held = isFrame ? [receiver, ...bindings.values(), ...closureOf(run, body)] : [];
  store2.noteCall({ caller: run.body.id, callee: body.id, node, given: bindings });
  const fragment = run.fragmentOf(body.id);
  const instantiation = new Instantiation(run, body, fragment, bindings, node);
  instantiation.apply();
  const answer = instantiation.value(fragment.answer);
  if (!isFrame) return answer;
  const frame = values3.single(run.allocate(8 /* Frame */, body.id, { kind: 14 /* Frame */, node, code: body.id }));
  for (const value of held) run.add(frame, run.part(7 /* Local */), value, run.seen(node));
  if (isGenerator) run.add(frame, run.elements, instantiation.value(fragment.yields), run.seen(node));
  else run.set(frame, store2.objects.part(8 /* Answer */, ""), answer, run.seen(node));
  return frame;
}
function closureOf(run, body) {
  return run.context.freeBindingsOf(body.id).map((binding) => {
    const slot = run.body.slots.indexOf(binding);
    const value = slot < 0 ? run.cell(binding) : run.state[slot] ?? NOTHING;
    return value < 0 ? NOTHING : value;
  });
}
function givenObject(run, body, slot) {
  return run.context.given(body.id, slot);
}
function bindParameters(run, body, model, receiver, args, bindings, node) {
  const { values: values3 } = run;
  const isBound = receiver !== NOTHING && model.binding !== "static" && model.class !== void 0;
  const inOrder2 = isBound ? [receiver] : [];
  const named = /* @__PURE__ */ new Map();
  let star = NOTHING;
  let spread = NOTHING;
  for (const { way, name, value } of args) {
    if (way === 0 /* Positional */) inOrder2.push(value);
    else if (way === 1 /* Keyword */) named.set(name, value);
    else if (way === 2 /* Star */) star = values3.join(star, value);
    else spread = values3.join(spread, value);
  }
  let position = 0;
  for (const [slot, parameter] of model.parameters.entries()) {
    const given = run.context.given(body.id, slot);
    let value = NOTHING;
    if (parameter.kind === "args") {
      value = gathered(
        run,
        9 /* Arguments */,
        body.id,
        [...inOrder2.slice(position), ...star === NOTHING ? [] : [elementsOfStar(run, star)]],
        node
      );
    } else if (parameter.kind === "kwargs") {
      value = gathered(run, 10 /* Keywords */, body.id, [...named.values()], node);
    } else {
      const atPosition = parameter.kind === "positional" ? inOrder2[position++] : void 0;
      const byName = named.get(parameter.name);
      named.delete(parameter.name);
      value = atPosition ?? byName ?? unpacked(run, parameter, star, spread) ?? defaultOf(run, body, parameter.name);
    }
    bindings.set(given, value);
  }
}
function elementsOfStar(run, star) {
  const { values: values3 } = run;
  let value = NOTHING;
  for (const id of values3.objects(star)) {
    value = values3.join(value, run.read(id, run.elements));
    for (const part2 of run.store.elementPartsOf(id)) value = values3.join(value, run.read(id, part2));
  }
  return value === NOTHING ? values3.single(UNKNOWN) : value;
}
function gathered(run, role, body, held, node) {
  const container = run.values.single(
    run.allocate(role, body, {
      kind: 13 /* Container */,
      node,
      name: role === 9 /* Arguments */ ? "builtins.tuple" : "builtins.dict"
    })
  );
  for (const value of held) run.add(container, run.elements, value, run.seen(node));
  return container;
}
function unpacked(run, { name, kind }, star, spread) {
  const { values: values3 } = run;
  let value = NOTHING;
  if (spread !== NOTHING) {
    for (const id of values3.objects(spread)) value = values3.join(value, run.read(id, run.key(`['${name}']`)));
    if (value === NOTHING) value = elementsOfStar(run, spread);
  }
  if (star !== NOTHING && kind === "positional") value = values3.join(value, elementsOfStar(run, star));
  return value === NOTHING ? void 0 : value;
}
function defaultOf(run, body, name) {
  const object = run.context.functionObject(body.id);
  return run.read(object, run.part(6 /* Default */, name)) || run.values.single(UNKNOWN);
}

// src/heap/library.ts
var MAPPINGS2 = /* @__PURE__ */ new Set(["builtins.dict", "collections.OrderedDict", "collections.Counter"]);
var number = (run) => run.values.single(NUMBER);
var text2 = (run) => run.values.single(TEXT);
var truth = (run) => run.values.single(TRUTH);
var none = (run) => run.values.single(NONE);
var collected = (run, args, node, name) => {
  const made = run.values.single(run.allocate(1 /* Container */, 0, { kind: 13 /* Container */, node, name }));
  for (const { value, way, node: at } of args) {
    const isKeyword = way === 1 /* Keyword */ || way === 3 /* DoubleStar */;
    if (isKeyword && !MAPPINGS2.has(name)) continue;
    run.add(made, run.elements, isKeyword ? value : elementOf(run, value, node), run.seen(at));
  }
  return made;
};
var empty = (run, _args, node, name) => run.values.single(run.allocate(1 /* Container */, 0, { kind: 13 /* Container */, node, name }));
var defaulting = (run, args, node, name) => {
  const made = run.values.single(run.allocate(1 /* Container */, 0, { kind: 13 /* Container */, node, name }));
  const factory = positional(args, 0)?.value ?? NOTHING;
  if (factory !== NOTHING)
    run.add(
      made,
      run.elements,
      run.apart(0, () => callValue(run, factory, [], node)),
      run.seen(node)
    );
  return made;
};
var keeping2 = (run, args, node, name) => {
  const made = run.values.single(run.allocate(15 /* Keeper */, 0, { kind: 16 /* Result */, node, name }));
  for (const { value, node: at } of args) {
    run.add(made, run.part(5 /* Argument */, name), value, run.guessed(at, 1 /* Stated */, name));
    run.add(made, run.elements, elementOf(run, value, node), run.seen(at));
  }
  return made;
};
var setattr = (run, args, node) => {
  const object = positional(args, 0)?.value ?? NOTHING;
  const name = constantName(run, positional(args, 1));
  const value = positional(args, 2)?.value ?? NOTHING;
  if (name === void 0) run.add(object, run.attribute("__dict__"), value, run.seen(node));
  else setAttribute(run, object, name, value, node);
  return none(run, args, node, "");
};
var created = (run, args, node) => {
  const { values: values3 } = run;
  let value = NOTHING;
  for (const id of values3.objects(positional(args, 0)?.value ?? NOTHING)) {
    const { class: model, kind } = run.object(id);
    const isClass = kind === 10 /* Class */ && model !== void 0 && !model.isMetaclass;
    const making = { kind: 9 /* Instance */, node, class: model };
    if (isClass)
      value = values3.join(value, values3.single(run.allocate(4 /* Instance */, model.node.index, making)));
  }
  return value === NOTHING ? values3.single(UNKNOWN) : value;
};
var numbered = (run, args, node, name) => ofTuples(run, args.slice(0, 1), [run.values.single(NUMBER)], node, name);
var zipped = (run, args, node, name) => ofTuples(run, args, [], node, name);
function ofTuples(run, args, first, node, name) {
  const { values: values3 } = run;
  const making = { kind: 13 /* Container */, node, name: "builtins.tuple" };
  const tuple = values3.single(run.allocate(2 /* Display */, 0, making));
  const parts2 = [...first, ...args.map(({ value }) => elementOf(run, value, node))];
  for (const [index, part2] of parts2.entries()) run.add(tuple, run.key(`[${index}]`), part2, run.seen(node));
  const made = values3.single(run.allocate(15 /* Keeper */, 0, { kind: 16 /* Result */, node, name }));
  for (const { value, node: at } of args) {
    run.add(made, run.part(5 /* Argument */, name), value, run.guessed(at, 1 /* Stated */, name));
  }
  run.add(made, run.elements, tuple, run.seen(node));
  return made;
}
var method = (run, args, node) => {
  const { values: values3 } = run;
  let value = NOTHING;
  for (const receiver of values3.objects(positional(args, 1)?.value ?? NOTHING)) {
    for (const id of values3.objects(positional(args, 0)?.value ?? NOTHING)) {
      value = values3.join(value, boundMethod(run, receiver, run.object(id).code, "", node));
    }
  }
  return value;
};
var same = (run, args) => positional(args, 0)?.value ?? run.values.single(UNKNOWN);
var weak = (run, args, node, name) => {
  const { values: values3 } = run;
  let value = NOTHING;
  for (const id of values3.objects(positional(args, 0)?.value ?? NOTHING)) {
    const target = run.object(id);
    const base = target.kind === 12 /* Method */ ? target.base : id;
    value = values3.join(
      value,
      values3.single(run.allocate(12 /* Weak */, id, { kind: 18 /* Weak */, node, base, name }))
    );
  }
  const callback = positional(args, 1)?.value ?? NOTHING;
  if (callback !== NOTHING) run.add(value, run.part(5 /* Argument */, name), callback, run.seen(node));
  return value;
};
var CALLEES = new Map(
  Object.entries({
    "builtins.len": number,
    "builtins.id": number,
    "builtins.hash": number,
    "builtins.int": number,
    "builtins.float": number,
    "builtins.abs": number,
    "builtins.ord": number,
    "builtins.round": number,
    "builtins.str": text2,
    "builtins.repr": text2,
    "builtins.ascii": text2,
    "builtins.format": text2,
    "builtins.chr": text2,
    "builtins.bytes": text2,
    "builtins.hex": text2,
    "builtins.input": text2,
    "builtins.bool": truth,
    "builtins.isinstance": truth,
    "builtins.issubclass": truth,
    "builtins.callable": truth,
    "builtins.hasattr": truth,
    "builtins.any": truth,
    "builtins.all": truth,
    "builtins.print": none,
    "builtins.delattr": (run, args, node) => {
      const name = constantName(run, positional(args, 1));
      if (name !== void 0) run.cut(positional(args, 0)?.value ?? NOTHING, run.attribute(name));
      return none(run, args, node, "");
    },
    "builtins.list": collected,
    "builtins.tuple": collected,
    "builtins.set": collected,
    "builtins.frozenset": collected,
    "builtins.dict": collected,
    "builtins.sorted": collected,
    "builtins.reversed": keeping2,
    "builtins.iter": keeping2,
    "builtins.filter": keeping2,
    "builtins.map": keeping2,
    "builtins.range": (run, args, node, name) => empty(run, args, node, name),
    "builtins.next": (run, args, node) => elementOf(run, positional(args, 0)?.value ?? NOTHING, node),
    "builtins.min": (run, args, node) => chosen(run, args, node),
    "builtins.max": (run, args, node) => chosen(run, args, node),
    "builtins.getattr": (run, args, node) => {
      const object = positional(args, 0)?.value ?? NOTHING;
      const name = constantName(run, positional(args, 1));
      const other = positional(args, 2)?.value ?? NOTHING;
      const value = name === void 0 ? computed(run, object, node) : getAttribute(run, object, name, node);
      return run.values.join(value, other);
    },
    "builtins.setattr": setattr,
    "builtins.object.__setattr__": setattr,
    "builtins.object.__new__": created,
    "builtins.enumerate": numbered,
    "builtins.zip": zipped,
    "builtins.type": (run, args, node) => {
      if (args.length === 1) return getAttribute(run, args[0]?.value ?? NOTHING, "__class__", node);
      return keeping2(run, args, node, "builtins.type");
    },
    "builtins.vars": (run, args, node) => getAttribute(run, positional(args, 0)?.value ?? NOTHING, "__dict__", node),
    "builtins.staticmethod": same,
    "builtins.classmethod": same,
    "builtins.super": (run, args, node) => superOf(run, args, node),
    "collections.deque": collected,
    "collections.OrderedDict": collected,
    "collections.Counter": collected,
    "collections.ChainMap": keeping2,
    "collections.defaultdict": defaulting,
    "queue.Queue": empty,
    "queue.LifoQueue": empty,
    "queue.PriorityQueue": empty,
    "queue.SimpleQueue": empty,
    "asyncio.Queue": empty,
    "weakref.WeakValueDictionary": empty,
    "weakref.WeakKeyDictionary": empty,
    "weakref.WeakSet": empty,
    "weakref.ref": weak,
    "weakref.proxy": weak,
    "weakref.WeakMethod": weak,
    "functools.partial": keeping2,
    "functools.partialmethod": keeping2,
    "itertools.chain": keeping2,
    "itertools.islice": keeping2,
    "itertools.cycle": keeping2,
    "itertools.count": number,
    "copy.copy": same,
    "types.MethodType": method,
    "typing.cast": (run, args) => positional(args, 1)?.value ?? run.values.single(UNKNOWN)
  })
);
function libraryCall(run, name, args, node) {
  const known = CALLEES.get(name);
  return known?.(run, args, node, name);
}
function computed(run, objects, node) {
  const { values: values3 } = run;
  let value = values3.single(UNKNOWN);
  for (const id of values3.objects(objects)) {
    const { class: model, kind } = run.object(id);
    if (model && kind !== 10 /* Class */ && model.methods.size > 0) {
      value = values3.join(value, boundMethod(run, id, -1, "", node, 3 /* Assumed */));
    }
  }
  return value;
}
function constantName(run, argument) {
  if (!argument) return void 0;
  const literal = run.context.definitions.tree.node(argument.node).unparenthesized;
  return run.context.textAt(literal.index);
}
function chosen(run, args, node) {
  const plain2 = args.filter(({ way }) => way === 0 /* Positional */);
  const fallback = keyword(args, "default")?.value ?? NOTHING;
  if (plain2.length === 1) return run.values.join(elementOf(run, plain2[0]?.value ?? NOTHING, node), fallback);
  return run.values.join(valueOfAll(run.values, plain2), fallback);
}
function superOf(run, args, node) {
  const around = run.context.classAround(run.body.id);
  const named = run.values.only(positional(args, 0)?.value ?? NOTHING);
  const model = named === void 0 ? around : run.object(named).class ?? around;
  const second = positional(args, 1)?.value;
  const receivers = second ?? run.context.receiverOf(run.body.id);
  let value = NOTHING;
  for (const base of run.values.objects(receivers)) {
    const made = run.allocate(13 /* Super */, base, { kind: 19 /* Super */, node, base, class: model });
    run.set(run.values.single(made), run.part(4 /* Receiver */), run.values.single(base), run.seen(node));
    value = run.values.join(value, run.values.single(made));
  }
  return value === NOTHING ? run.values.single(UNKNOWN) : value;
}

// src/knowledge/facts.ts
function library(module, source2, rows2) {
  return { module, source: source2, rows: rows2 };
}
function list(names) {
  return names === void 0 ? [] : typeof names === "string" ? [names] : names;
}

// src/knowledge/signature.ts
function readSignature(text3) {
  const open = text3.indexOf("(");
  if (open < 0) return { name: text3, parameters: void 0 };
  const inner = text3.slice(open + 1, text3.lastIndexOf(")"));
  const parameters = inner.split(",").map((one) => one.trim());
  return { name: text3.slice(0, open), parameters: parameters.filter((one) => one !== "") };
}
function bareName(parameter) {
  let start = 0;
  while (parameter[start] === "*") start++;
  return parameter.slice(start);
}
var PART = "part of ";
function isPart(written) {
  return written.startsWith(PART);
}
function withoutPart(written) {
  return isPart(written) ? written.slice(PART.length) : written;
}

// src/knowledge/stub-digest.ts
var stub_digest_default = `[MySQLdb
=MySQLdb._mysql:DatabaseError,DataError,Error,IntegrityError,InterfaceError,InternalError,MySQLError,NotSupportedError,OperationalError,ProgrammingError,Warning
=MySQLdb.connections:Connection
=MySQLdb.times:DateFromTicks,TimeFromTicks,TimestampFromTicks
=MySQLdb:connect=Connect
!DBAPISet(frozenset)
Connect(*args,**kwargs)MySQLdb.connections.Connection
[MySQLdb._exceptions
!Error(.MySQLError)
!MySQLError(Exception)
!DatabaseError(.Error)
[MySQLdb._mysql
!DatabaseError(MySQLdb._exceptions.Error)
!DataError(MySQLdb._exceptions.DatabaseError)
!Error(MySQLdb._exceptions.MySQLError)
!IntegrityError(MySQLdb._exceptions.DatabaseError)
!InterfaceError(MySQLdb._exceptions.Error)
!InternalError(MySQLdb._exceptions.DatabaseError)
!MySQLError(Exception)
!NotSupportedError(MySQLdb._exceptions.DatabaseError)
!OperationalError(MySQLdb._exceptions.DatabaseError)
!ProgrammingError(MySQLdb._exceptions.DatabaseError)
!Warning(Warning,MySQLdb._exceptions.MySQLError)
!connection()
 close()
 kill(*args,**kwargs)
 shutdown()
[MySQLdb.connections
!Connection(MySQLdb._mysql.connection)
 __enter__()@
 __exit__()
[MySQLdb.times
DateFromTicks(ticks)datetime.date
TimeFromTicks(ticks)datetime.time
TimestampFromTicks(ticks)datetime.datetime
[PyQt5.QtCore
!pyqtSignal()
!pyqtProperty()
!QtMsgType(i)
!QCborKnownTags(i)
!QCborSimpleType(i)
!Qt(PyQt5.sip.simplewrapper)
!QAbstractEventDispatcher(.QObject)
!QModelIndex(PyQt5.sip.simplewrapper)
!QPersistentModelIndex(PyQt5.sip.simplewrapper)
!QAbstractItemModel(.QObject)
!QAbstractTableModel(.QAbstractItemModel)
!QAbstractListModel(.QAbstractItemModel)
!QAbstractNativeEventFilter(PyQt5.sip.simplewrapper)
!QAbstractProxyModel(.QAbstractItemModel)
!QAbstractState(.QObject)
!QAbstractTransition(.QObject)
!QAnimationGroup(.QAbstractAnimation)
!QBitArray(PyQt5.sip.simplewrapper)
!QBuffer(.QIODevice)
!QByteArray(PyQt5.sip.simplewrapper)
!QByteArrayMatcher(PyQt5.sip.simplewrapper)
!QCalendar(PyQt5.sip.simplewrapper)
!QCborError(PyQt5.sip.simplewrapper)
!QCborStreamWriter(PyQt5.sip.simplewrapper)
!QCborStreamReader(PyQt5.sip.simplewrapper)
!QCollatorSortKey(PyQt5.sip.simplewrapper)
!QCollator(PyQt5.sip.simplewrapper)
!QCommandLineOption(PyQt5.sip.simplewrapper)
!QCommandLineParser(PyQt5.sip.simplewrapper)
!QConcatenateTablesProxyModel(.QAbstractItemModel)
!QEvent(PyQt5.sip.wrapper)
!QTimerEvent(.QEvent)
!QChildEvent(.QEvent)
!QDynamicPropertyChangeEvent(.QEvent)
!QCryptographicHash(PyQt5.sip.simplewrapper)
!QDataStream(PyQt5.sip.simplewrapper)
!QDate(PyQt5.sip.simplewrapper)
!QTime(PyQt5.sip.simplewrapper)
!QDateTime(PyQt5.sip.simplewrapper)
!QDeadlineTimer(PyQt5.sip.simplewrapper)
!QDir(PyQt5.sip.simplewrapper)
!QDirIterator(PyQt5.sip.simplewrapper)
!QEasingCurve(PyQt5.sip.simplewrapper)
!QElapsedTimer(PyQt5.sip.simplewrapper)
!QEventLoopLocker(PyQt5.sip.simplewrapper)
!QEventTransition(.QAbstractTransition)
!QFileDevice(.QIODevice)
!QFile(.QFileDevice)
!QFileInfo(PyQt5.sip.simplewrapper)
!QFileSelector(.QObject)
!QFileSystemWatcher(.QObject)
!QFinalState(.QAbstractState)
!QHistoryState(.QAbstractState)
!QIdentityProxyModel(.QAbstractProxyModel)
!QItemSelectionRange(PyQt5.sip.simplewrapper)
!QItemSelectionModel(.QObject)
!QItemSelection(PyQt5.sip.simplewrapper)
!QJsonParseError(PyQt5.sip.simplewrapper)
!QJsonDocument(PyQt5.sip.simplewrapper)
!QJsonValue(PyQt5.sip.simplewrapper)
!QLibrary(.QObject)
!QLibraryInfo(PyQt5.sip.simplewrapper)
!QLine(PyQt5.sip.simplewrapper)
!QLineF(PyQt5.sip.simplewrapper)
!QLocale(PyQt5.sip.simplewrapper)
!QLockFile(PyQt5.sip.simplewrapper)
!QMessageLogContext(PyQt5.sip.simplewrapper)
!QMessageLogger(PyQt5.sip.simplewrapper)
!QLoggingCategory(PyQt5.sip.simplewrapper)
!QMargins(PyQt5.sip.simplewrapper)
!QMarginsF(PyQt5.sip.simplewrapper)
!QMessageAuthenticationCode(PyQt5.sip.simplewrapper)
!QMetaMethod(PyQt5.sip.simplewrapper)
!QMetaEnum(PyQt5.sip.simplewrapper)
!QMetaProperty(PyQt5.sip.simplewrapper)
!QMetaClassInfo(PyQt5.sip.simplewrapper)
!QMetaType(PyQt5.sip.simplewrapper)
!QMimeData(.QObject)
!QMimeDatabase(PyQt5.sip.simplewrapper)
!QMimeType(PyQt5.sip.simplewrapper)
!QMutex(PyQt5.sip.simplewrapper)
!QRecursiveMutex(PyQt5.sip.simplewrapper)
!QObjectCleanupHandler(.QObject)
!QMetaObject(PyQt5.sip.simplewrapper)
!QGenericArgument(PyQt5.sip.simplewrapper)
!QGenericReturnArgument(PyQt5.sip.simplewrapper)
!QOperatingSystemVersion(PyQt5.sip.simplewrapper)
!QParallelAnimationGroup(.QAnimationGroup)
!QPauseAnimation(.QAbstractAnimation)
!QVariantAnimation(.QAbstractAnimation)
!QPropertyAnimation(.QVariantAnimation)
!QPluginLoader(.QObject)
!QPoint(PyQt5.sip.simplewrapper)
!QPointF(PyQt5.sip.simplewrapper)
!QProcessEnvironment(PyQt5.sip.simplewrapper)
!QRandomGenerator(PyQt5.sip.simplewrapper)
!QReadWriteLock(PyQt5.sip.simplewrapper)
!QRect(PyQt5.sip.simplewrapper)
!QRectF(PyQt5.sip.simplewrapper)
!QRegExp(PyQt5.sip.simplewrapper)
!QRegularExpression(PyQt5.sip.simplewrapper)
!QRegularExpressionMatch(PyQt5.sip.simplewrapper)
!QRegularExpressionMatchIterator(PyQt5.sip.simplewrapper)
!QResource(PyQt5.sip.simplewrapper)
!QRunnable(PyQt5.sip.wrapper)
!QSaveFile(.QFileDevice)
!QSequentialAnimationGroup(.QAnimationGroup)
!QSettings(.QObject)
!QSharedMemory(.QObject)
!QSignalMapper(.QObject)
!QSignalTransition(.QAbstractTransition)
!QSize(PyQt5.sip.simplewrapper)
!QSizeF(PyQt5.sip.simplewrapper)
!QSocketNotifier(.QObject)
!QSortFilterProxyModel(.QAbstractProxyModel)
!QStandardPaths(PyQt5.sip.simplewrapper)
!QState(.QAbstractState)
!QStorageInfo(PyQt5.sip.simplewrapper)
!QStringListModel(.QAbstractListModel)
!QTemporaryDir(PyQt5.sip.simplewrapper)
!QTemporaryFile(.QFile)
!QTextBoundaryFinder(PyQt5.sip.simplewrapper)
!QTextCodec(PyQt5.sip.wrapper)
!QTextEncoder(PyQt5.sip.wrapper)
!QTextDecoder(PyQt5.sip.wrapper)
!QTextStream(PyQt5.sip.simplewrapper)
!QTextStreamManipulator(PyQt5.sip.simplewrapper)
!QTimeZone(PyQt5.sip.simplewrapper)
!QTranslator(.QObject)
!QTransposeProxyModel(.QAbstractProxyModel)
!QUrl(PyQt5.sip.simplewrapper)
!QUrlQuery(PyQt5.sip.simplewrapper)
!QUuid(PyQt5.sip.simplewrapper)
!QVariant(PyQt5.sip.simplewrapper)
!QVersionNumber(PyQt5.sip.simplewrapper)
!QWaitCondition(PyQt5.sip.simplewrapper)
!QXmlStreamAttribute(PyQt5.sip.simplewrapper)
!QXmlStreamAttributes(PyQt5.sip.simplewrapper)
!QXmlStreamNamespaceDeclaration(PyQt5.sip.simplewrapper)
!QXmlStreamNotationDeclaration(PyQt5.sip.simplewrapper)
!QXmlStreamEntityDeclaration(PyQt5.sip.simplewrapper)
!QXmlStreamEntityResolver(PyQt5.sip.simplewrapper)
!QXmlStreamReader(PyQt5.sip.simplewrapper)
!QXmlStreamWriter(PyQt5.sip.simplewrapper)
!QSysInfo(PyQt5.sip.simplewrapper)
!pyqtBoundSignal()
 disconnect()
!QObject(PyQt5.sip.wrapper)
 disconnect()
 deleteLater()
!QAbstractAnimation(.QObject)
 stop()
!QBasicTimer(PyQt5.sip.simplewrapper)
 stop()
!QIODevice(.QObject)
 close()
!QCoreApplication(.QObject)
 __exit__()
 __enter__()
 quit()
!QEventLoop(.QObject)
 quit()
!QMutexLocker(PyQt5.sip.simplewrapper)
 __exit__()
 __enter__()
!QSignalBlocker(PyQt5.sip.simplewrapper)
 __exit__()
 __enter__()
!QProcess(.QIODevice)
 kill()
 terminate()
!QReadLocker(PyQt5.sip.simplewrapper)
 __exit__()
 __enter__()
!QWriteLocker(PyQt5.sip.simplewrapper)
 __exit__()
 __enter__()
!QSemaphore(PyQt5.sip.simplewrapper)
 release()
!QSemaphoreReleaser(PyQt5.sip.simplewrapper)
 cancel()
!QStateMachine(.QState)
 stop()
!QSystemSemaphore(PyQt5.sip.simplewrapper)
 release()
!QThread(.QObject)
 quit()
 terminate()
!QThreadPool(.QObject)
 cancel()
!QTimeLine(.QObject)
 stop()
!QTimer(.QObject)
 stop()
[PyQt5.QtGui
!QAbstractTextDocumentLayout(PyQt5.QtCore.QObject)
!QTextObjectInterface(PyQt5.sip.simplewrapper)
!QBackingStore(PyQt5.sip.simplewrapper)
!QPaintDevice(PyQt5.sip.simplewrapper)
!QPixmap(.QPaintDevice)
!QBitmap(.QPixmap)
!QColor(PyQt5.sip.simplewrapper)
!QColorConstants(PyQt5.sip.simplewrapper)
!QBrush(PyQt5.sip.simplewrapper)
!QGradient(PyQt5.sip.simplewrapper)
!QLinearGradient(.QGradient)
!QRadialGradient(.QGradient)
!QConicalGradient(.QGradient)
!QClipboard(PyQt5.QtCore.QObject)
!QColorSpace(PyQt5.sip.simplewrapper)
!QColorTransform(PyQt5.sip.simplewrapper)
!QCursor(PyQt5.sip.simplewrapper)
!QDesktopServices(PyQt5.sip.simplewrapper)
!QInputEvent(PyQt5.QtCore.QEvent)
!QMouseEvent(.QInputEvent)
!QHoverEvent(.QInputEvent)
!QWheelEvent(.QInputEvent)
!QTabletEvent(.QInputEvent)
!QKeyEvent(.QInputEvent)
!QFocusEvent(PyQt5.QtCore.QEvent)
!QPaintEvent(PyQt5.QtCore.QEvent)
!QMoveEvent(PyQt5.QtCore.QEvent)
!QResizeEvent(PyQt5.QtCore.QEvent)
!QCloseEvent(PyQt5.QtCore.QEvent)
!QIconDragEvent(PyQt5.QtCore.QEvent)
!QShowEvent(PyQt5.QtCore.QEvent)
!QHideEvent(PyQt5.QtCore.QEvent)
!QContextMenuEvent(.QInputEvent)
!QInputMethodEvent(PyQt5.QtCore.QEvent)
!QInputMethodQueryEvent(PyQt5.QtCore.QEvent)
!QDropEvent(PyQt5.QtCore.QEvent)
!QDragMoveEvent(.QDropEvent)
!QDragEnterEvent(.QDragMoveEvent)
!QDragLeaveEvent(PyQt5.QtCore.QEvent)
!QHelpEvent(PyQt5.QtCore.QEvent)
!QStatusTipEvent(PyQt5.QtCore.QEvent)
!QWhatsThisClickedEvent(PyQt5.QtCore.QEvent)
!QActionEvent(PyQt5.QtCore.QEvent)
!QFileOpenEvent(PyQt5.QtCore.QEvent)
!QShortcutEvent(PyQt5.QtCore.QEvent)
!QWindowStateChangeEvent(PyQt5.QtCore.QEvent)
!QTouchEvent(.QInputEvent)
!QExposeEvent(PyQt5.QtCore.QEvent)
!QScrollPrepareEvent(PyQt5.QtCore.QEvent)
!QScrollEvent(PyQt5.QtCore.QEvent)
!QEnterEvent(PyQt5.QtCore.QEvent)
!QNativeGestureEvent(.QInputEvent)
!QPlatformSurfaceEvent(PyQt5.QtCore.QEvent)
!QPointingDeviceUniqueId(PyQt5.sip.simplewrapper)
!QFontDatabase(PyQt5.sip.simplewrapper)
!QFontInfo(PyQt5.sip.simplewrapper)
!QFontMetrics(PyQt5.sip.simplewrapper)
!QFontMetricsF(PyQt5.sip.simplewrapper)
!QMatrix4x3(PyQt5.sip.simplewrapper)
!QMatrix4x2(PyQt5.sip.simplewrapper)
!QMatrix3x4(PyQt5.sip.simplewrapper)
!QMatrix3x3(PyQt5.sip.simplewrapper)
!QMatrix3x2(PyQt5.sip.simplewrapper)
!QMatrix2x4(PyQt5.sip.simplewrapper)
!QMatrix2x3(PyQt5.sip.simplewrapper)
!QMatrix2x2(PyQt5.sip.simplewrapper)
!QGlyphRun(PyQt5.sip.simplewrapper)
!QGuiApplication(PyQt5.QtCore.QCoreApplication)
!QIcon(PyQt5.sip.wrapper)
!QIconEngine(PyQt5.sip.wrapper)
!QImage(.QPaintDevice)
!QImageIOHandler(PyQt5.sip.simplewrapper)
!QImageReader(PyQt5.sip.simplewrapper)
!QImageWriter(PyQt5.sip.simplewrapper)
!QInputMethod(PyQt5.QtCore.QObject)
!QKeySequence(PyQt5.sip.simplewrapper)
!QMatrix4x4(PyQt5.sip.simplewrapper)
!QSurface(PyQt5.sip.simplewrapper)
!QOffscreenSurface(PyQt5.QtCore.QObject,.QSurface)
!QOpenGLContextGroup(PyQt5.QtCore.QObject)
!QOpenGLContext(PyQt5.QtCore.QObject)
!QOpenGLVersionProfile(PyQt5.sip.simplewrapper)
!QOpenGLDebugMessage(PyQt5.sip.simplewrapper)
!QOpenGLDebugLogger(PyQt5.QtCore.QObject)
!QOpenGLFramebufferObjectFormat(PyQt5.sip.simplewrapper)
!QOpenGLPaintDevice(.QPaintDevice)
!QOpenGLPixelTransferOptions(PyQt5.sip.simplewrapper)
!QOpenGLShader(PyQt5.QtCore.QObject)
!QOpenGLTimerQuery(PyQt5.QtCore.QObject)
!QOpenGLTimeMonitor(PyQt5.QtCore.QObject)
!QAbstractOpenGLFunctions(PyQt5.sip.wrapper)
!QPaintDeviceWindow(.QWindow,.QPaintDevice)
!QOpenGLWindow(.QPaintDeviceWindow)
!QPagedPaintDevice(.QPaintDevice)
!QPageLayout(PyQt5.sip.simplewrapper)
!QPageSize(PyQt5.sip.simplewrapper)
!QTextItem(PyQt5.sip.simplewrapper)
!QPaintEngine(PyQt5.sip.simplewrapper)
!QPaintEngineState(PyQt5.sip.simplewrapper)
!QPainterPath(PyQt5.sip.simplewrapper)
!QPainterPathStroker(PyQt5.sip.simplewrapper)
!QPalette(PyQt5.sip.simplewrapper)
!QPdfWriter(PyQt5.QtCore.QObject,.QPagedPaintDevice)
!QPen(PyQt5.sip.simplewrapper)
!QPicture(.QPaintDevice)
!QPictureIO(PyQt5.sip.simplewrapper)
!QPixelFormat(PyQt5.sip.simplewrapper)
!QPixmapCache(PyQt5.sip.simplewrapper)
!QPolygon(PyQt5.sip.simplewrapper)
!QPolygonF(PyQt5.sip.simplewrapper)
!QQuaternion(PyQt5.sip.simplewrapper)
!QRasterWindow(.QPaintDeviceWindow)
!QRawFont(PyQt5.sip.simplewrapper)
!QRegion(PyQt5.sip.simplewrapper)
!QRgba64(PyQt5.sip.simplewrapper)
!QScreen(PyQt5.QtCore.QObject)
!QStandardItemModel(PyQt5.QtCore.QAbstractItemModel)
!QStandardItem(PyQt5.sip.wrapper)
!QStaticText(PyQt5.sip.simplewrapper)
!QStyleHints(PyQt5.QtCore.QObject)
!QSurfaceFormat(PyQt5.sip.simplewrapper)
!QSyntaxHighlighter(PyQt5.QtCore.QObject)
!QTextCursor(PyQt5.sip.simplewrapper)
!QTextDocument(PyQt5.QtCore.QObject)
!QTextDocumentFragment(PyQt5.sip.simplewrapper)
!QTextDocumentWriter(PyQt5.sip.simplewrapper)
!QTextLength(PyQt5.sip.simplewrapper)
!QTextFormat(PyQt5.sip.simplewrapper)
!QTextCharFormat(.QTextFormat)
!QTextBlockFormat(.QTextFormat)
!QTextListFormat(.QTextFormat)
!QTextImageFormat(.QTextCharFormat)
!QTextFrameFormat(.QTextFormat)
!QTextTableFormat(.QTextFrameFormat)
!QTextTableCellFormat(.QTextCharFormat)
!QTextInlineObject(PyQt5.sip.simplewrapper)
!QTextLayout(PyQt5.sip.simplewrapper)
!QTextLine(PyQt5.sip.simplewrapper)
!QTextObject(PyQt5.QtCore.QObject)
!QTextBlockGroup(.QTextObject)
!QTextList(.QTextBlockGroup)
!QTextFrame(.QTextObject)
!QTextBlock(PyQt5.sip.wrapper)
!QTextFragment(PyQt5.sip.simplewrapper)
!QTextBlockUserData(PyQt5.sip.wrapper)
!QTextOption(PyQt5.sip.simplewrapper)
!QTextTableCell(PyQt5.sip.simplewrapper)
!QTextTable(.QTextFrame)
!QTouchDevice(PyQt5.sip.simplewrapper)
!QTransform(PyQt5.sip.simplewrapper)
!QValidator(PyQt5.QtCore.QObject)
!QIntValidator(.QValidator)
!QDoubleValidator(.QValidator)
!QRegExpValidator(.QValidator)
!QRegularExpressionValidator(.QValidator)
!QVector2D(PyQt5.sip.simplewrapper)
!QVector3D(PyQt5.sip.simplewrapper)
!QVector4D(PyQt5.sip.simplewrapper)
!QDrag(PyQt5.QtCore.QObject)
 cancel()
!QFont(PyQt5.sip.simplewrapper)
 cleanup()
!QMovie(PyQt5.QtCore.QObject)
 stop()
!QOpenGLBuffer(PyQt5.sip.simplewrapper)
 release()
!QOpenGLFramebufferObject(PyQt5.sip.simplewrapper)
 release()
!QOpenGLShaderProgram(PyQt5.QtCore.QObject)
 release()
!QOpenGLTexture(PyQt5.sip.simplewrapper)
 release()
!QOpenGLTextureBlitter(PyQt5.sip.simplewrapper)
 release()
!QOpenGLVertexArrayObject(PyQt5.QtCore.QObject)
 release()
!QWindow(PyQt5.QtCore.QObject,.QSurface)
 close()
!QPainter(PyQt5.sip.simplewrapper)
 __exit__()
 __enter__()
!QSessionManager(PyQt5.QtCore.QObject)
 cancel()
 release()
[PyQt5.QtNetwork
!QOcspRevocationReason(i)
!QOcspCertificateStatus(i)
!QNetworkCacheMetaData(PyQt5.sip.simplewrapper)
!QAbstractNetworkCache(PyQt5.QtCore.QObject)
!QAbstractSocket(PyQt5.QtCore.QIODevice)
!QAuthenticator(PyQt5.sip.simplewrapper)
!QDnsDomainNameRecord(PyQt5.sip.simplewrapper)
!QDnsHostAddressRecord(PyQt5.sip.simplewrapper)
!QDnsMailExchangeRecord(PyQt5.sip.simplewrapper)
!QDnsServiceRecord(PyQt5.sip.simplewrapper)
!QDnsTextRecord(PyQt5.sip.simplewrapper)
!QDnsLookup(PyQt5.QtCore.QObject)
!QHostAddress(PyQt5.sip.simplewrapper)
!QHostInfo(PyQt5.sip.simplewrapper)
!QHstsPolicy(PyQt5.sip.simplewrapper)
!QHttp2Configuration(PyQt5.sip.simplewrapper)
!QHttpPart(PyQt5.sip.simplewrapper)
!QHttpMultiPart(PyQt5.QtCore.QObject)
!QLocalSocket(PyQt5.QtCore.QIODevice)
!QNetworkAccessManager(PyQt5.QtCore.QObject)
!QNetworkConfigurationManager(PyQt5.QtCore.QObject)
!QNetworkConfiguration(PyQt5.sip.simplewrapper)
!QNetworkCookie(PyQt5.sip.simplewrapper)
!QNetworkCookieJar(PyQt5.QtCore.QObject)
!QNetworkDatagram(PyQt5.sip.simplewrapper)
!QNetworkDiskCache(.QAbstractNetworkCache)
!QNetworkAddressEntry(PyQt5.sip.simplewrapper)
!QNetworkInterface(PyQt5.sip.simplewrapper)
!QNetworkProxy(PyQt5.sip.simplewrapper)
!QNetworkProxyQuery(PyQt5.sip.simplewrapper)
!QNetworkProxyFactory(PyQt5.sip.wrapper)
!QNetworkReply(PyQt5.QtCore.QIODevice)
!QNetworkRequest(PyQt5.sip.simplewrapper)
!QOcspResponse(PyQt5.sip.simplewrapper)
!QPasswordDigestor(PyQt5.sip.simplewrapper)
!QSsl(PyQt5.sip.simplewrapper)
!QSslCertificate(PyQt5.sip.simplewrapper)
!QSslCertificateExtension(PyQt5.sip.simplewrapper)
!QSslCipher(PyQt5.sip.simplewrapper)
!QSslConfiguration(PyQt5.sip.simplewrapper)
!QSslDiffieHellmanParameters(PyQt5.sip.simplewrapper)
!QSslEllipticCurve(PyQt5.sip.simplewrapper)
!QSslError(PyQt5.sip.simplewrapper)
!QSslKey(PyQt5.sip.simplewrapper)
!QSslPreSharedKeyAuthenticator(PyQt5.sip.simplewrapper)
!QTcpSocket(.QAbstractSocket)
!QSslSocket(.QTcpSocket)
!QUdpSocket(.QAbstractSocket)
!QLocalServer(PyQt5.QtCore.QObject)
 close()
!QNetworkSession(PyQt5.QtCore.QObject)
 stop()
 close()
!QTcpServer(PyQt5.QtCore.QObject)
 close()
[PyQt5.QtWidgets
!QAbstractButton(.QWidget)
!QAbstractItemDelegate(PyQt5.QtCore.QObject)
!QFrame(.QWidget)
!QAbstractScrollArea(.QFrame)
!QAbstractItemView(.QAbstractScrollArea)
!QAbstractSlider(.QWidget)
!QAbstractSpinBox(.QWidget)
!QAction(PyQt5.QtCore.QObject)
!QActionGroup(PyQt5.QtCore.QObject)
!QApplication(PyQt5.QtGui.QGuiApplication)
!QLayoutItem(PyQt5.sip.wrapper)
!QLayout(PyQt5.QtCore.QObject,.QLayoutItem)
!QBoxLayout(.QLayout)
!QHBoxLayout(.QBoxLayout)
!QVBoxLayout(.QBoxLayout)
!QButtonGroup(PyQt5.QtCore.QObject)
!QCalendarWidget(.QWidget)
!QCheckBox(.QAbstractButton)
!QDialog(.QWidget)
!QColorDialog(.QDialog)
!QColumnView(.QAbstractItemView)
!QComboBox(.QWidget)
!QPushButton(.QAbstractButton)
!QCommandLinkButton(.QPushButton)
!QStyle(PyQt5.QtCore.QObject)
!QCommonStyle(.QStyle)
!QCompleter(PyQt5.QtCore.QObject)
!QDataWidgetMapper(PyQt5.QtCore.QObject)
!QDateTimeEdit(.QAbstractSpinBox)
!QTimeEdit(.QDateTimeEdit)
!QDateEdit(.QDateTimeEdit)
!QDesktopWidget(.QWidget)
!QDial(.QAbstractSlider)
!QDialogButtonBox(.QWidget)
!QDirModel(PyQt5.QtCore.QAbstractItemModel)
!QDockWidget(.QWidget)
!QErrorMessage(.QDialog)
!QFileDialog(.QDialog)
!QFileIconProvider(PyQt5.sip.simplewrapper)
!QFileSystemModel(PyQt5.QtCore.QAbstractItemModel)
!QFocusFrame(.QWidget)
!QFontComboBox(.QComboBox)
!QFontDialog(.QDialog)
!QFormLayout(.QLayout)
!QGesture(PyQt5.QtCore.QObject)
!QPanGesture(.QGesture)
!QPinchGesture(.QGesture)
!QSwipeGesture(.QGesture)
!QTapGesture(.QGesture)
!QTapAndHoldGesture(.QGesture)
!QGestureEvent(PyQt5.QtCore.QEvent)
!QGestureRecognizer(PyQt5.sip.wrapper)
!QGraphicsAnchor(PyQt5.QtCore.QObject)
!QGraphicsLayoutItem(PyQt5.sip.wrapper)
!QGraphicsLayout(.QGraphicsLayoutItem)
!QGraphicsAnchorLayout(.QGraphicsLayout)
!QGraphicsEffect(PyQt5.QtCore.QObject)
!QGraphicsColorizeEffect(.QGraphicsEffect)
!QGraphicsBlurEffect(.QGraphicsEffect)
!QGraphicsDropShadowEffect(.QGraphicsEffect)
!QGraphicsOpacityEffect(.QGraphicsEffect)
!QGraphicsGridLayout(.QGraphicsLayout)
!QGraphicsItem(PyQt5.sip.wrapper)
!QAbstractGraphicsShapeItem(.QGraphicsItem)
!QGraphicsPathItem(.QAbstractGraphicsShapeItem)
!QGraphicsRectItem(.QAbstractGraphicsShapeItem)
!QGraphicsEllipseItem(.QAbstractGraphicsShapeItem)
!QGraphicsPolygonItem(.QAbstractGraphicsShapeItem)
!QGraphicsLineItem(.QGraphicsItem)
!QGraphicsPixmapItem(.QGraphicsItem)
!QGraphicsSimpleTextItem(.QAbstractGraphicsShapeItem)
!QGraphicsItemGroup(.QGraphicsItem)
!QGraphicsObject(PyQt5.QtCore.QObject,.QGraphicsItem)
!QGraphicsTextItem(.QGraphicsObject)
!QGraphicsLinearLayout(.QGraphicsLayout)
!QGraphicsProxyWidget(.QGraphicsWidget)
!QGraphicsScene(PyQt5.QtCore.QObject)
!QGraphicsSceneEvent(PyQt5.QtCore.QEvent)
!QGraphicsSceneMouseEvent(.QGraphicsSceneEvent)
!QGraphicsSceneWheelEvent(.QGraphicsSceneEvent)
!QGraphicsSceneContextMenuEvent(.QGraphicsSceneEvent)
!QGraphicsSceneHoverEvent(.QGraphicsSceneEvent)
!QGraphicsSceneHelpEvent(.QGraphicsSceneEvent)
!QGraphicsSceneDragDropEvent(.QGraphicsSceneEvent)
!QGraphicsSceneResizeEvent(.QGraphicsSceneEvent)
!QGraphicsSceneMoveEvent(.QGraphicsSceneEvent)
!QGraphicsTransform(PyQt5.QtCore.QObject)
!QGraphicsScale(.QGraphicsTransform)
!QGraphicsRotation(.QGraphicsTransform)
!QGraphicsView(.QAbstractScrollArea)
!QGridLayout(.QLayout)
!QGroupBox(.QWidget)
!QHeaderView(.QAbstractItemView)
!QInputDialog(.QDialog)
!QItemDelegate(.QAbstractItemDelegate)
!QItemEditorCreatorBase(PyQt5.sip.wrapper)
!QItemEditorFactory(PyQt5.sip.wrapper)
!QKeyEventTransition(PyQt5.QtCore.QEventTransition)
!QKeySequenceEdit(.QWidget)
!QLabel(.QFrame)
!QSpacerItem(.QLayoutItem)
!QWidgetItem(.QLayoutItem)
!QLCDNumber(.QFrame)
!QLineEdit(.QWidget)
!QListView(.QAbstractItemView)
!QListWidgetItem(PyQt5.sip.wrapper)
!QListWidget(.QListView)
!QMainWindow(.QWidget)
!QMdiArea(.QAbstractScrollArea)
!QMdiSubWindow(.QWidget)
!QMenu(.QWidget)
!QMenuBar(.QWidget)
!QMessageBox(.QDialog)
!QMouseEventTransition(PyQt5.QtCore.QEventTransition)
!QOpenGLWidget(.QWidget)
!QPlainTextEdit(.QAbstractScrollArea)
!QPlainTextDocumentLayout(PyQt5.QtGui.QAbstractTextDocumentLayout)
!QProgressBar(.QWidget)
!QProxyStyle(.QCommonStyle)
!QRadioButton(.QAbstractButton)
!QRubberBand(.QWidget)
!QScrollArea(.QAbstractScrollArea)
!QScrollBar(.QAbstractSlider)
!QScrollerProperties(PyQt5.sip.simplewrapper)
!QShortcut(PyQt5.QtCore.QObject)
!QSizeGrip(.QWidget)
!QSizePolicy(PyQt5.sip.simplewrapper)
!QSlider(.QAbstractSlider)
!QSpinBox(.QAbstractSpinBox)
!QDoubleSpinBox(.QAbstractSpinBox)
!QSplashScreen(.QWidget)
!QSplitter(.QFrame)
!QSplitterHandle(.QWidget)
!QStackedLayout(.QLayout)
!QStackedWidget(.QFrame)
!QStatusBar(.QWidget)
!QStyledItemDelegate(.QAbstractItemDelegate)
!QStyleFactory(PyQt5.sip.simplewrapper)
!QStyleOption(PyQt5.sip.simplewrapper)
!QStyleOptionFocusRect(.QStyleOption)
!QStyleOptionFrame(.QStyleOption)
!QStyleOptionTabWidgetFrame(.QStyleOption)
!QStyleOptionTabBarBase(.QStyleOption)
!QStyleOptionHeader(.QStyleOption)
!QStyleOptionButton(.QStyleOption)
!QStyleOptionTab(.QStyleOption)
!QStyleOptionTabV4(.QStyleOptionTab)
!QStyleOptionProgressBar(.QStyleOption)
!QStyleOptionMenuItem(.QStyleOption)
!QStyleOptionDockWidget(.QStyleOption)
!QStyleOptionViewItem(.QStyleOption)
!QStyleOptionToolBox(.QStyleOption)
!QStyleOptionRubberBand(.QStyleOption)
!QStyleOptionComplex(.QStyleOption)
!QStyleOptionSlider(.QStyleOptionComplex)
!QStyleOptionSpinBox(.QStyleOptionComplex)
!QStyleOptionToolButton(.QStyleOptionComplex)
!QStyleOptionComboBox(.QStyleOptionComplex)
!QStyleOptionTitleBar(.QStyleOptionComplex)
!QStyleHintReturn(PyQt5.sip.simplewrapper)
!QStyleHintReturnMask(.QStyleHintReturn)
!QStyleOptionToolBar(.QStyleOption)
!QStyleOptionGroupBox(.QStyleOptionComplex)
!QStyleOptionSizeGrip(.QStyleOptionComplex)
!QStyleOptionGraphicsItem(.QStyleOption)
!QStyleHintReturnVariant(.QStyleHintReturn)
!QStylePainter(PyQt5.QtGui.QPainter)
!QSystemTrayIcon(PyQt5.QtCore.QObject)
!QTabBar(.QWidget)
!QTableView(.QAbstractItemView)
!QTableWidgetSelectionRange(PyQt5.sip.simplewrapper)
!QTableWidgetItem(PyQt5.sip.wrapper)
!QTableWidget(.QTableView)
!QTabWidget(.QWidget)
!QTextEdit(.QAbstractScrollArea)
!QTextBrowser(.QTextEdit)
!QToolBar(.QWidget)
!QToolBox(.QFrame)
!QToolButton(.QAbstractButton)
!QToolTip(PyQt5.sip.simplewrapper)
!QTreeView(.QAbstractItemView)
!QTreeWidgetItem(PyQt5.sip.wrapper)
!QTreeWidget(.QTreeView)
!QTreeWidgetItemIterator(PyQt5.sip.simplewrapper)
!QUndoGroup(PyQt5.QtCore.QObject)
!QUndoCommand(PyQt5.sip.wrapper)
!QUndoStack(PyQt5.QtCore.QObject)
!QUndoView(.QListView)
!QWhatsThis(PyQt5.sip.simplewrapper)
!QWidgetAction(.QAction)
!QWizard(.QDialog)
!QWizardPage(.QWidget)
!QWidget(PyQt5.QtCore.QObject,PyQt5.QtGui.QPaintDevice)
 close()
!QGraphicsWidget(.QGraphicsObject,.QGraphicsLayoutItem)
 close()
!QProgressDialog(.QDialog)
 cancel()
!QScroller(PyQt5.QtCore.QObject)
 stop()
[PyQt5.sip
!simplewrapper()
!wrapper(.simplewrapper)
[_asyncio
_get_running_loop()asyncio.events.AbstractEventLoop|n
_set_running_loop(loop)n
get_event_loop()asyncio.events.AbstractEventLoop
get_running_loop()asyncio.events.AbstractEventLoop
future_add_to_awaited_by(future,waiter)n
future_discard_from_awaited_by(future,waiter)n
_enter_task(loop,task)n
_leave_task(loop,task)n
_register_task(task)n
_unregister_task(task)n
!Future(typing.Awaitable)
 __init__(*,loop)
 __del__()
 get_loop()asyncio.events.AbstractEventLoop
 add_done_callback(fn,*,context)n
 cancel(msg)b
 cancelled()b
 done()b
 result()*
 exception()BaseException|n
 remove_done_callback(fn)i
 set_result(result)n
 set_exception(exception)n
 __iter__()typing.Generator
 __await__()typing.Generator
!Task(.Future)
 __init__(coro,*,loop,name,context,eager_start)
 get_coro()typing.Coroutine<*>|n
 get_name()s
 set_name(value)n
 get_context()_contextvars.Context
 get_stack(*,limit)l<types.FrameType>
 print_stack(*,limit,file)n
 cancelling()i
 uncancel()i
[_bisect
bisect_right(a,x,lo,hi,*,key)i
insort_right(a,x,lo,hi,*,key)n
bisect_left(a,x,lo,hi,*,key)i
insort_left(a,x,lo,hi,*,key)n
[_blake2
!blake2b()
 __new__(data,*,**)@
 copy()@
!blake2s()
 __new__(data,*,**)@
 copy()@
[_bz2
!BZ2Decompressor()
!BZ2Compressor()
 __new__(compresslevel)@
 __init__(compresslevel)
[_codecs
register(search_function)n
unregister(search_function)n
register_error(errors,handler)n
lookup_error(name)typing.Callable
encode(obj,encoding,errors)y|s
decode(obj,encoding,errors)y|s
lookup(encoding)codecs.CodecInfo
charmap_build(map)d|._EncodingMap
ascii_decode(data,errors)t
ascii_encode(str,errors)t
charmap_decode(data,errors,mapping)t
charmap_encode(str,errors,mapping)t
escape_decode(data,errors)t
escape_encode(data,errors)t
latin_1_decode(data,errors)t
latin_1_encode(str,errors)t
raw_unicode_escape_decode(data,errors,final)t
raw_unicode_escape_encode(str,errors)t
readbuffer_encode(data,errors)t
unicode_escape_decode(data,errors,final)t
unicode_escape_encode(str,errors)t
utf_16_be_decode(data,errors,final)t
utf_16_be_encode(str,errors)t
utf_16_decode(data,errors,final)t
utf_16_encode(str,errors,byteorder)t
utf_16_ex_decode(data,errors,byteorder,final)t
utf_16_le_decode(data,errors,final)t
utf_16_le_encode(str,errors)t
utf_32_be_decode(data,errors,final)t
utf_32_be_encode(str,errors)t
utf_32_decode(data,errors,final)t
utf_32_encode(str,errors,byteorder)t
utf_32_ex_decode(data,errors,byteorder,final)t
utf_32_le_decode(data,errors,final)t
utf_32_le_encode(str,errors)t
utf_7_decode(data,errors,final)t
utf_7_encode(str,errors)t
utf_8_decode(data,errors,final)t
utf_8_encode(str,errors)t
mbcs_decode(data,errors,final)t
mbcs_encode(str,errors)t
code_page_decode(codepage,data,errors,final)t
code_page_encode(code_page,str,errors)t
oem_decode(data,errors,final)t
oem_encode(str,errors)t
!_EncodingMap()
[_collections_abc
=typing:Set=AbstractSet,AsyncGenerator,AsyncIterable,AsyncIterator,Awaitable,Collection,Container,Coroutine,Generator,Hashable,ItemsView,Iterable,Iterator,KeysView,Mapping,MappingView,MutableMapping,MutableSequence,MutableSet,Reversible,Sequence,Sized,ValuesView
!Buffer()
!dict_keys(typing.KeysView)
 mapping:types.MappingProxyType<*>
!dict_values(typing.ValuesView)
 mapping:types.MappingProxyType<*>
!dict_items(typing.ItemsView)
 mapping:types.MappingProxyType<*>
[_contextvars
copy_context().Context
!Context(typing.Mapping)
 __init__()
 run(callable,*args,**kwargs)*
 copy().Context
 __iter__()typing.Iterator<.ContextVar>
!ContextVar()
 __new__(name,*,default)@
 name:s
 get(default)*|=default
 set(value).Token<=value>
 reset(token)n
!Token()
 var:.ContextVar<*>
 old_value:
 __enter__()@
 __exit__()
[_csv
!Error(Exception)
field_size_limit(new_limit)i
get_dialect(name).Dialect
list_dialects()l
reader(iterable,dialect,*,**).Reader
register_dialect(name,dialect,*,**)n
unregister_dialect(name)n
writer(fileobj,dialect,*,**).Writer
!Dialect()
 delimiter:s
 quotechar:s|n
 escapechar:s|n
 doublequote:b
 skipinitialspace:b
 lineterminator:s
 quoting:i
 strict:b
 __new__(dialect,delimiter,doublequote,escapechar,lineterminator,quotechar,quoting,skipinitialspace,strict)@
!Reader()
 dialect:.Dialect
 line_num:i
 __iter__()@
 __next__()l
!Writer()
 dialect:.Dialect
 writerow(row)
 writerows(rows)n
[_ctypes
!_CData()
addressof(obj)i
alignment(obj_or_type)i
byref(obj,offset)._CArgObject
get_errno()i
resize(obj,size)n
set_errno(value)i
sizeof(obj_or_type)i
FormatError(code)s
get_last_error()i
set_last_error(value)i
CopyComPointer(src,dst)i
!CField()
!_CanCastTo(._CData)
!_PointerLike(._CanCastTo)
!_CArgObject()
!Array(._CData)
 __init__(*args)
!Structure(._CData)
 __init__(*args,**kw)
!Union(._CData)
 __init__(*args,**kw)
!COMError(Exception)
 __init__(hresult,text,details)
!_SimpleCData(._CData)
 __init__(value)
!_Pointer(._PointerLike,._CData)
 __init__(arg)
!CFuncPtr(._PointerLike,._CData)
 argtypes:typing.Sequence<type>
 __new__(vtbl_index,name,paramflags,iid)@
[_curses
baudrate()i
beep()n
can_change_color()b
cbreak(flag)n
color_content(color_number)t
color_pair(pair_number)i
curs_set(visibility)i
def_prog_mode()n
def_shell_mode()n
delay_output(ms)n
doupdate()n
echo(flag)n
endwin()n
erasechar()y
filter()n
flash()n
flushinp()n
get_escdelay()i
get_tabsize()i
getmouse()t
getsyx()t
getwin(file).window
halfdelay(tenths)n
has_colors()b
has_extended_color_support()b
assume_default_colors(fg,bg)n
has_ic()b
has_il()b
has_key(key)b
init_color(color_number,r,g,b)n
init_pair(pair_number,fg,bg)n
initscr().window
intrflush(flag)n
is_term_resized(nlines,ncols)b
isendwin()b
keyname(key)y
killchar()y
longname()y
meta(yes)n
mouseinterval(interval)n
mousemask(newmask)t
napms(ms)i
newpad(nlines,ncols).window
newwin(nlines,ncols,begin_y,begin_x).window
nl(flag)n
nocbreak()n
noecho()n
nonl()n
noqiflush()n
noraw()n
pair_content(pair_number)t
pair_number(attr)i
putp(string)n
qiflush(flag)n
raw(flag)n
reset_prog_mode()n
reset_shell_mode()n
resetty()n
resize_term(nlines,ncols)n
resizeterm(nlines,ncols)n
savetty()n
set_escdelay(ms)n
set_tabsize(size)n
setsyx(y,x)n
setupterm(term,fd)n
start_color()n
termattrs()i
termname()y
tigetflag(capname)i
tigetnum(capname)i
tigetstr(capname)y|n
tparm(str,i1,i2,i3,i4,i5,i6,i7,i8,i9)y
typeahead(fd)n
unctrl(ch)y
unget_wch(ch)n
ungetch(ch)n
ungetmouse(id,x,y,z,bstate)n
update_lines_cols()n
use_default_colors()n
use_env(flag)n
!error(Exception)
ncurses_version:curses._ncurses_version
!window()
 derwin(nlines,ncols,begin_y,begin_x).window
 subpad(nlines,ncols,begin_y,begin_x).window
 subwin(nlines,ncols,begin_y,begin_x).window
[_curses_panel
!error(Exception)
bottom_panel().panel
new_panel(win).panel
top_panel().panel
update_panels().panel
!panel()
 above().panel
 below().panel
 window()_curses.window
[_dbm
!error(OSError)
open(filename,flags,mode)._dbm
!_dbm()
 close()n
 __enter__()@
 __exit__()
 __init__:n
[_decimal
getcontext()decimal.Context
localcontext(ctx,*,**)decimal._ContextManager
setcontext(context)n
IEEEContext(bits)decimal.Context
[_frozen_importlib
__import__(name,globals,locals,fromlist,level)types.ModuleType
module_from_spec(spec)types.ModuleType
spec_from_loader(name,loader,*,origin,is_package).ModuleSpec|n
!BuiltinImporter(importlib.abc.MetaPathFinder,importlib.abc.InspectLoader)
 ^find_module(fullname,path)importlib._abc.Loader|n
 ^find_spec(fullname,path,target).ModuleSpec|n
 ^load_module(fullname)types.ModuleType
 #create_module(spec)types.ModuleType|n
!FrozenImporter(importlib.abc.MetaPathFinder,importlib.abc.InspectLoader)
 ^find_module(fullname,path)importlib._abc.Loader|n
 ^find_spec(fullname,path,target).ModuleSpec|n
 ^load_module(fullname)types.ModuleType
 #create_module(spec)types.ModuleType|n
!ModuleSpec()
 __init__(name,loader,*,origin,loader_state,is_package)
 loader:importlib._abc.Loader|n
[_frozen_importlib_external
!SourcelessFileLoader(importlib.abc.FileLoader,.FileLoader,._LoaderBasics)
!AppleFrameworkLoader(.ExtensionFileLoader,importlib.abc.ExecutionLoader)
cache_from_source(path,debug_override,*,optimization)s
decode_source(source_bytes)s
source_from_cache(path)s
spec_from_file_location(name,location,*,loader,submodule_search_locations)_frozen_importlib.ModuleSpec|n
!SourceLoader(._LoaderBasics)
 source_to_code(data,path)types.CodeType
 get_code(fullname)types.CodeType|n
!_LoaderBasics()
 create_module(spec)types.ModuleType|n
 load_module(fullname)types.ModuleType
!FileLoader()
 __init__(fullname,path)
 load_module(fullname)types.ModuleType
 get_resource_reader(name)importlib.readers.FileReader
!ExtensionFileLoader(.FileLoader,._LoaderBasics,importlib.abc.ExecutionLoader)
 __init__(name,path)
 create_module(spec)types.ModuleType
!FileFinder(importlib.abc.PathEntryFinder)
 __init__(path,*loader_details)
!PathFinder(importlib.abc.MetaPathFinder)
 #find_distributions(context)typing.Iterable<importlib.metadata.PathDistribution>
 ^find_spec(fullname,path,target)_frozen_importlib.ModuleSpec|n
 ^find_module(fullname,path)importlib._abc.Loader|n
!SourceFileLoader(importlib.abc.FileLoader,.FileLoader,importlib.abc.SourceLoader,.SourceLoader)
 source_to_code(data,path,*,_optimize)types.CodeType
!WindowsRegistryFinder(importlib.abc.MetaPathFinder)
 ^find_module(fullname,path)importlib._abc.Loader|n
 ^find_spec(fullname,path,target)_frozen_importlib.ModuleSpec|n
!NamespaceLoader(importlib.abc.InspectLoader)
 __init__(name,path,path_finder)
 get_code(fullname)types.CodeType
 get_resource_reader(module)importlib.readers.NamespaceReader
[_gdbm
!error(OSError)
open(filename,flags,mode)._gdbm
!_gdbm()
 close()n
 __enter__()@
 __exit__()
 __init__:n
[_hashlib
openssl_md5(data,*,usedforsecurity,string).HASH
openssl_sha1(data,*,usedforsecurity,string).HASH
openssl_sha3_224(data,*,usedforsecurity,string).HASH
openssl_sha3_256(data,*,usedforsecurity,string).HASH
openssl_sha3_384(data,*,usedforsecurity,string).HASH
openssl_sha3_512(data,*,usedforsecurity,string).HASH
openssl_sha224(data,*,usedforsecurity,string).HASH
openssl_sha256(data,*,usedforsecurity,string).HASH
openssl_sha384(data,*,usedforsecurity,string).HASH
openssl_sha512(data,*,usedforsecurity,string).HASH
openssl_shake_128(data,*,usedforsecurity,string).HASHXOF
openssl_shake_256(data,*,usedforsecurity,string).HASHXOF
pbkdf2_hmac(hash_name,password,salt,iterations,dklen)y
scrypt(password,*,salt,n,r,p,maxmem,dklen)y
compare_digest(a,b)b
!HASHXOF(.HASH)
!HASH()
 copy()@
[_heapq
heapify(heap)n
heappop(heap)*
heappush(heap,item)n
heappushpop(heap,item)*
heapreplace(heap,item)*
heapify_max(heap)n
heappop_max(heap)*
heappush_max(heap,item)n
heappushpop_max(heap,item)*
heapreplace_max(heap,item)*
[_imp
acquire_lock()n
create_dynamic(spec,file)types.ModuleType
get_frozen_object(name,data)types.CodeType
init_frozen(name)types.ModuleType
is_builtin(name)i
is_frozen(name)b
is_frozen_package(name)b
lock_held()b
release_lock()n
[_interpqueues
!QueueError(RuntimeError)
[_interpreters
!InterpreterError(Exception)
!InterpreterNotFoundError(.InterpreterError)
!NotShareableError(ValueError)
is_shareable(obj)b
[_io
open_code(path)typing.IO
text_encoding(encoding,stacklevel)s|=encoding
!_BufferedIOBase(._IOBase)
 detach()io.RawIOBase
 readinto(buffer)i
 write(buffer)i
 readinto1(buffer)i
 read(size)y
 read1(size)y
!_IOBase()
 __iter__()typing.Iterator
 __next__()y
 __enter__()@
 __exit__()
 close()n
 fileno()i
 flush()n
 isatty()b
 readable()b
 read:typing.Callable
 readlines(hint)l
 seek(offset,whence)i
 seekable()b
 tell()i
 truncate(size)i
 writable()b
 write:typing.Callable
 writelines(lines)n
 readline(size)y
 __del__()
 closed:b
!BufferedRandom(io.BufferedIOBase,._BufferedIOBase,typing.BinaryIO)
 raw:io.RawIOBase
 __init__(raw,buffer_size)
 seek(target,whence)i
 peek(size)y
 truncate(pos)i
!BufferedReader(io.BufferedIOBase,._BufferedIOBase,typing.BinaryIO)
 raw:*
 __init__(raw,buffer_size)
 peek(size)y
 seek(target,whence)i
 truncate(pos)i
!BufferedRWPair(io.BufferedIOBase,._BufferedIOBase)
 __init__(reader,writer,buffer_size)
 peek(size)y
!BufferedWriter(io.BufferedIOBase,._BufferedIOBase,typing.BinaryIO)
 raw:*
 __init__(raw,buffer_size)
 seek(target,whence)i
 truncate(pos)i
!BytesIO(io.BufferedIOBase,._BufferedIOBase,typing.BinaryIO)
 __init__(initial_bytes)
 getvalue()y
 getbuffer()memoryview
 readlines(size)l
 seek(pos,whence)i
!FileIO(io.RawIOBase,._RawIOBase,typing.BinaryIO)
 __init__(file,mode,closefd,opener)
 closefd:b
 seek(pos,whence)i
!_RawIOBase(._IOBase)
 readall()y
 readinto(buffer)i|n
 write(b)i|n
 read(size)y|n
!IncrementalNewlineDecoder()
 __init__(decoder,translate,errors)
 decode(input,final)s
 newlines:s|t|n
 getstate()t
 reset()n
 setstate(state)n
!StringIO(io.TextIOBase,._TextIOBase,typing.TextIO)
 __init__(initial_value,newline)
 getvalue()s
 line_buffering:b
 seek(pos,whence)i
 truncate(pos)i
!_TextIOBase(._IOBase)
 encoding:s
 errors:s|n
 newlines:s|t|n
 __next__()s
 detach()typing.BinaryIO
 write(s)i
 readline(size)s
 read(size)s
!TextIOWrapper(io.TextIOBase,._TextIOBase,typing.TextIO)
 __init__(buffer,encoding,errors,newline,line_buffering,write_through)
 buffer:*
 line_buffering:b
 write_through:b
 reconfigure(*,encoding,errors,newline,line_buffering,write_through)n
 detach()*
 seek(cookie,whence)i
 truncate(pos)i
!_BufferedReaderStream()
 read(n)y
 readinto(b)i|n
 seek(pos,whence)i
 tell()i
 truncate(size)i
 flush()
 close()
 closed:b
 readable()b
 seekable()b
[_json
!make_scanner()
 strict:b
 __new__(context)@
 __call__(string,index)t
[_locale
localeconv()._LocaleConv
strcoll(os1,os2)i
strxfrm(string)s
getencoding()s
bind_textdomain_codeset(domain,codeset)s|n
bindtextdomain(domain,dir)s
dcgettext(domain,msg,category)s
dgettext(domain,msg)s
gettext(msg)s
nl_langinfo(key)s
textdomain(domain)s
!_LocaleConv()
[_lsprof
!Profiler()
 __init__(timer,timeunit,subcalls,builtins)
 getstats()l<.profiler_entry>
!profiler_entry(_typeshed.structseq,t)
 code:types.CodeType|s
 calls:l<.profiler_subentry>
[_lzma
!LZMAError(Exception)
is_check_supported(check_id)b
!LZMACompressor()
 __new__(format,check,preset,filters)@
 __init__(format,check,preset,filters)
!LZMADecompressor()
 __new__(format,memlimit,filters)@
 __init__(format,memlimit,filters)
[_markupbase
!ParserBase()
[_operator
abs(a)*
add(a,b)*
and_(a,b)
concat(a,b)typing.Sequence<*>
contains(a,b)b
countOf(a,b)i
delitem(a,b)n
eq(a,b)
floordiv(a,b)
ge(a,b)
getitem(a,b)typing.Sequence<*>|*
gt(a,b)
iadd(a,b)
iand(a,b)
iconcat(a,b)
ifloordiv(a,b)
ilshift(a,b)
imatmul(a,b)
imod(a,b)
imul(a,b)
index(a)i
indexOf(a,b)i
inv(a)*
invert(a)*
ior(a,b)
ipow(a,b)
irshift(a,b)
is_(a,b)b
is_not(a,b)b
isub(a,b)
itruediv(a,b)
ixor(a,b)
le(a,b)
length_hint(obj,default)i
lshift(a,b)
lt(a,b)
matmul(a,b)
mod(a,b)*
mul(a,b)*
ne(a,b)
neg(a)*
not_(a)b
or_(a,b)
pos(a)*
pow(a,b)
rshift(a,b)
setitem(a,b,c)n
sub(a,b)*
truediv(a,b)
truth(a)b
xor(a,b)
call(obj,*args,**kwargs)*
is_none(a)b
is_not_none(a)b
[_pickle
!PickleError(Exception)
!PicklingError(.PickleError)
!UnpicklingError(.PickleError)
dump(obj,file,protocol,*,fix_imports,buffer_callback)n
dumps(obj,protocol,*,fix_imports,buffer_callback)y
load(file,*,fix_imports,encoding,errors,buffers)
loads(data,*,fix_imports,encoding,errors,buffers)
!Pickler()
 fast:b
 dispatch_table:typing.Mapping<typing.Callable>
 bin:b
 __init__(file,protocol,fix_imports,buffer_callback)
 memo:.PicklerMemoProxy
 dump(obj)n
 clear_memo()n
 persistent_id(obj)
 reducer_override(obj)s|t<typing.Callable,t>|t<typing.Callable,t,>|t<typing.Callable,t,,typing.Iterator|n>|t<typing.Callable,t,,typing.Iterator|n,typing.Iterator|n>
!Unpickler()
 __init__(file,*,fix_imports,encoding,errors,buffers)
 memo:.UnpicklerMemoProxy
 load()
 find_class(module_name,global_name)
 persistent_load(pid)
!PicklerMemoProxy()
 clear()n
 copy()d
!UnpicklerMemoProxy()
 clear()n
 copy()d
[_pydecimal
*_decimal
[_queue
!Empty(Exception)
!SimpleQueue()
 __init__()
 empty()b
 get(block,timeout)*
 get_nowait()*
 put(item,block,timeout)n
 put_nowait(item)n
 qsize()i
[_random
!Random()
 __init__(seed)
 seed(n)n
 getstate()t
 setstate(state)n
 random()f
 getrandbits(k)i
[_sitebuiltins
!_Helper()
!_Printer()
 __init__(name,data,files,dirs)
!Quitter()
 __init__(name,eof)
[_socket
close(fd)n
dup(fd)i
getdefaulttimeout()f|n
gethostbyaddr(ip_address)t
gethostbyname(hostname)s
gethostbyname_ex(hostname)t
gethostname()s
getnameinfo(sockaddr,flags)t
getprotobyname(protocolname)i
getservbyname(servicename,protocolname)i
getservbyport(port,protocolname)s
htonl(x)i
htons(x)i
if_indextoname(if_index)s
if_nameindex()l
if_nametoindex(oname)i
inet_aton(ip_addr)y
inet_ntoa(packed_ip)s
inet_ntop(address_family,packed_ip)s
inet_pton(address_family,ip_string)y
ntohl(x)i
ntohs(x)i
setdefaulttimeout(timeout)n
CMSG_LEN(length)i
CMSG_SPACE(length)i
sethostname(name)n
!socket()
 family:i
 type:i
 proto:i
 timeout:f|n
 __init__(family,type,proto,fileno)
 bind(address)n
 close()n
 connect(address)n
 connect_ex(address)i
 detach()i
 fileno()i
 getpeername()
 getsockname()
 getsockopt(level,optname,buflen)i|y
 getblocking()b
 gettimeout()f|n
 ioctl(control,option)n
 listen(backlog)n
 recv(bufsize,flags)y
 recvfrom(bufsize,flags)t
 recvmsg(bufsize,ancbufsize,flags)t
 recvmsg_into(buffers,ancbufsize,flags)t
 recvfrom_into(buffer,nbytes,flags)t
 recv_into(buffer,nbytes,flags)i
 send(data,flags)i
 sendall(data,flags)n
 sendto(data,flags,address)i
 sendmsg(buffers,ancdata,flags,address)i
 sendmsg_afalg(msg,*,op,iv,assoclen,flags)i
 setblocking(flag)n
 settimeout(value)n
 setsockopt(level,optname,value,optlen)n
 share(process_id)y
 shutdown(how)n
[_sqlite3
adapt(obj,proto,alt)
complete_statement(statement)b
connect(database,timeout,detect_types,isolation_level,check_same_thread,factory,cached_statements,uri,*,autocommit)sqlite3.Connection|*
enable_callback_tracebacks(enable)n
register_adapter(type,adapter)n
register_converter(typename,converter)n
[_ssl
RAND_add(string,entropy)n
RAND_bytes(n)y
RAND_status()b
!SSLSession()
RAND_pseudo_bytes(n)t
enum_certificates(store_name)l
enum_crls(store_name)l
!_Cipher()
!MemoryBIO()
 __new__()@
!_SSLContext()
 __new__(protocol)@
 get_ciphers()l<._Cipher>
[_stat
S_IFMT(mode)i
S_IMODE(mode)i
S_ISBLK(mode)b
S_ISCHR(mode)b
S_ISDIR(mode)b
S_ISDOOR(mode)b
S_ISFIFO(mode)b
S_ISLNK(mode)b
S_ISPORT(mode)b
S_ISREG(mode)b
S_ISSOCK(mode)b
S_ISWHT(mode)b
filemode(mode)s
[_struct
pack(fmt,*v)y
pack_into(fmt,buffer,offset,*v)n
unpack(format,buffer)t
unpack_from(format,buffer,offset)t
iter_unpack(format,buffer)typing.Iterator
calcsize(format)i
!Struct()
 format:s
 size:i
 __init__(format)
 pack(*v)y
 pack_into(buffer,offset,*v)n
 unpack(buffer)t
 unpack_from(buffer,offset)t
 iter_unpack(buffer)typing.Iterator
[_thread
=builtins:error=RuntimeError
=_thread:LockType=lock
start_joinable_thread(function,handle,daemon)._ThreadHandle
start_new_thread(function,args,kwargs)i
start_new(function,args,kwargs)i
interrupt_main(signum)n
exit()!
exit_thread()!
allocate_lock().lock
allocate().lock
get_ident()i
stack_size(size)i
get_native_id()i
daemon_threads_allowed()b
set_name(name)n
!_local()
!RLock()
 acquire(blocking,timeout)b
 release()n
 __enter__(blocking,timeout)b
 __exit__()
 locked()b
!lock()
 acquire(blocking,timeout)b
 release()n
 locked()b
 acquire_lock(blocking,timeout)b
 release_lock()n
 locked_lock()b
 __enter__()b
 __exit__()
!_ExceptHookArgs(_typeshed.structseq,t)
 exc_type:type
 exc_value:BaseException|n
 exc_traceback:types.TracebackType|n
 thread:threading.Thread|n
!_ThreadHandle()
 ident:i
 join(timeout)n
 is_done()b
[_tkinter
!TclError(Exception)
!TkappType()
 adderrorinfo(msg)n
 call(command,*args)
 createcommand(name,func)n
 createfilehandler(file,mask,func)n
 deletefilehandler(file)n
 createtimerhandler(milliseconds,func)
 deletecommand(name)n
 dooneevent(flags)i
 eval(script)s
 evalfile(fileName)s
 exprboolean(s)i
 exprdouble(s)f
 exprlong(s)i
 exprstring(s)s
 getboolean(arg)b
 getdouble(arg)f
 getint(arg)i
 getvar(*args,**kwargs)
 globalgetvar(*args,**kwargs)
 globalsetvar(*args,**kwargs)
 globalunsetvar(*args,**kwargs)
 interpaddr()i
 loadtk()n
 mainloop(threshold)n
 quit()n
 record(script)s
 setvar(*ags,**kwargs)
 split(arg)
 splitlist(arg)t
 unsetvar(*args,**kwargs)
 wantobjects(wantobjects)i|b|n
 willdispatch()n
 gettrace()typing.Callable|n
 settrace(func)n
!Tcl_Obj()
 string:s
 typename:s
[_tracemalloc
clear_traces()n
get_traceback_limit()i
get_traced_memory()t
get_tracemalloc_memory()i
is_tracing()b
reset_peak()n
start(nframe)n
stop()n
[_typeshed
!HasFileno()
!IdentityFunction()
!SupportsRead()
!SupportsItems()
!SupportsWrite()
!structseq()
 __new__(sequence,dict)@
[_typeshed.importlib
!MetaPathFinderProtocol()
 find_spec(fullname,path,target)_frozen_importlib.ModuleSpec|n
!PathEntryFinderProtocol()
 find_spec(fullname,target)_frozen_importlib.ModuleSpec|n
!LoaderProtocol()
 load_module(fullname)types.ModuleType
[_typeshed.xml
!DOMImplementation()
[_warnings
warn(message,category,stacklevel,source,*,skip_file_prefixes)n
warn_explicit(message,category,filename,lineno,module,registry,module_globals,source)n
[_weakref
getweakrefcount(object)i
getweakrefs(object)l
proxy(object,callback)
[_weakrefset
!WeakSet(typing.MutableSet)
 __init__(data)
 add(item)n
 discard(item)n
 copy()@
 remove(item)n
 update(other)n
 __iter__()typing.Iterator<*>
 difference(other)@
 difference_update(other)n
 intersection(other)@
 intersection_update(other)n
 issubset(other)b
 issuperset(other)b
 symmetric_difference(other).WeakSet<*>
 symmetric_difference_update(other)n
 union(other).WeakSet<*>
[_zstd
!ZstdError(Exception)
get_frame_size(frame_buffer)i
!ZstdCompressor()
 __new__(level,options,zstd_dict)@
!ZstdDecompressor()
 __new__(zstd_dict,options)@
!ZstdDict()
 __new__(dict_content,*,is_raw)@
 as_digested_dict:t<@,i>
 as_prefix:t<@,i>
 as_undigested_dict:t<@,i>
[abc
abstractmethod(funcobj)=funcobj
!abstractproperty(property)
!ABC()
get_cache_token()
update_abstractmethods(cls)type
!ABCMeta(type)
 __new__(name,bases,namespace,**kwargs)@
 register(subclass)type
!abstractclassmethod(classmethod)
 __init__(callable)
!abstractstaticmethod(staticmethod)
 __init__(callable)
[aifc
!Error(Exception)
open(f,mode)
!_aifc_params(typing.NamedTuple)
!Aifc_read()
 __init__(f)
 __enter__()@
 __exit__()
 close()n
 getparams()._aifc_params
!Aifc_write()
 __init__(f)
 __del__()
 __enter__()@
 __exit__()
 getparams()._aifc_params
 close()n
[aiohttp
=aiohttp.connector:BaseConnector,NamedPipeConnector,TCPConnector,UnixConnector
=aiohttp.client_exceptions:ClientConnectionError,ClientConnectionResetError,ClientConnectorCertificateError,ClientConnectorDNSError,ClientConnectorError,ClientConnectorSSLError,ClientError,ClientHttpProxyError,ClientOSError,ClientPayloadError,ClientProxyConnectionError,ClientResponseError,ClientSSLError,ConnectionTimeoutError,ContentTypeError,InvalidURL,InvalidUrlClientError,InvalidUrlRedirectClientError,NonHttpUrlClientError,NonHttpUrlRedirectClientError,RedirectClientError,ServerConnectionError,ServerDisconnectedError,ServerFingerprintMismatch,ServerTimeoutError,SocketTimeoutError,TooManyRedirects,UploadAbortedError,WSMessageTypeError,WSServerHandshakeError
=aiohttp.client_reqrep:ClientRequest,ClientResponse,Fingerprint,RequestInfo,UploadTracker
=aiohttp.client:ClientSession,ClientTimeout,request
=aiohttp.client_ws:ClientWebSocketResponse,ClientWSTimeout
=aiohttp.helpers:BasicAuth
=aiohttp._websocket.models:WSMessage,WSMsgType
=aiohttp.payload:Payload
=aiohttp.streams:DataQueue,StreamReader
=aiohttp.tracing:TraceConfig
[aiohttp._websocket.models
!WSMsgType(enum.IntEnum)
!WSMessage(typing.NamedTuple)
 type:.WSMsgType
!WSMessageTextBytes(typing.NamedTuple)
 type:.WSMsgType
[aiohttp.abc
!AbstractCookieJar(typing.Sized,typing.Iterable)
 cookies:types.MappingProxyType
 filter_cookies(request_url)http.cookies.BaseCookie
!AbstractRouter(abc.ABC)
 @resolve(request).AbstractMatchInfo
!AbstractStreamWriter(abc.ABC)
 transport:asyncio.transports.WriteTransport|n
[aiohttp.base_protocol
!BaseProtocol()
 transport:asyncio.transports.Transport|n
[aiohttp.client
=aiohttp.client_exceptions:ClientConnectionError,ClientConnectionResetError,ClientConnectorCertificateError,ClientConnectorDNSError,ClientConnectorError,ClientConnectorSSLError,ClientError,ClientHttpProxyError,ClientOSError,ClientPayloadError,ClientProxyConnectionError,ClientResponseError,ClientSSLError,ConnectionTimeoutError,ContentTypeError,InvalidURL,InvalidUrlClientError,InvalidUrlRedirectClientError,NonHttpUrlClientError,NonHttpUrlRedirectClientError,RedirectClientError,ServerConnectionError,ServerDisconnectedError,ServerFingerprintMismatch,ServerTimeoutError,SocketTimeoutError,TooManyRedirects,UploadAbortedError,WSMessageTypeError,WSServerHandshakeError
=aiohttp.client_reqrep:ClientRequest,ClientResponse,Fingerprint,RequestInfo,UploadTracker
=aiohttp.client_ws:ClientWebSocketResponse,ClientWSTimeout
=aiohttp.connector:BaseConnector,NamedPipeConnector,TCPConnector,UnixConnector
!ClientTimeout()
DEFAULT_TIMEOUT:.ClientTimeout
request(method,url,*,version,connector,loop,**kwargs)._SessionRequestContextManager
!ClientSession()
 __del__()
 request(method,url,**kwargs)._BaseRequestContextManager<aiohttp.client_reqrep.ClientResponse>
 ws_connect(url,*,decode_text,**kwargs)._BaseRequestContextManager<aiohttp.client_ws.ClientWebSocketResponse>
 get(url,**kwargs)._BaseRequestContextManager<aiohttp.client_reqrep.ClientResponse>
 options(url,**kwargs)._BaseRequestContextManager<aiohttp.client_reqrep.ClientResponse>
 head(url,**kwargs)._BaseRequestContextManager<aiohttp.client_reqrep.ClientResponse>
 post(url,**kwargs)._BaseRequestContextManager<aiohttp.client_reqrep.ClientResponse>
 put(url,**kwargs)._BaseRequestContextManager<aiohttp.client_reqrep.ClientResponse>
 patch(url,**kwargs)._BaseRequestContextManager<aiohttp.client_reqrep.ClientResponse>
 delete(url,**kwargs)._BaseRequestContextManager<aiohttp.client_reqrep.ClientResponse>
 @close()n
 connector:aiohttp.connector.BaseConnector|n
 cookie_jar:aiohttp.abc.AbstractCookieJar
 loop:asyncio.events.AbstractEventLoop
 timeout:.ClientTimeout
 auth:aiohttp.helpers.BasicAuth|n
 trace_configs:l<aiohttp.tracing.TraceConfig>
 __enter__()n
 __exit__()
 @__aenter__().ClientSession
 __aexit__()
!_BaseRequestContextManager(typing.Coroutine)
 send(arg)_asyncio.Future
 throw(*args,**kwargs)_asyncio.Future
 @__aenter__()*
 __aexit__()
!_SessionRequestContextManager()
 @__aenter__()aiohttp.client_reqrep.ClientResponse
 __aexit__()
[aiohttp.client_exceptions
!ClientConnectionError(.ClientError)
!ClientError(Exception)
!ClientConnectionResetError(.ClientConnectionError,ConnectionResetError)
!ClientConnectorCertificateError()
!ClientConnectorDNSError(.ClientConnectorError)
!ClientConnectorError(.ClientOSError)
!ClientOSError(.ClientConnectionError,OSError)
!ClientConnectorSSLError()
!ClientHttpProxyError(.ClientResponseError)
!ClientResponseError(.ClientError)
!ClientPayloadError(.ClientError)
!ClientProxyConnectionError(.ClientConnectorError)
!ClientSSLError(.ClientConnectorError)
!ConnectionTimeoutError(.ServerTimeoutError)
!ServerTimeoutError(.ServerConnectionError,asyncio.exceptions.TimeoutError)
!ServerConnectionError(.ClientConnectionError)
!ContentTypeError(.ClientResponseError)
!InvalidURL(.ClientError,ValueError)
!InvalidUrlClientError(.InvalidURL)
!InvalidUrlRedirectClientError(.InvalidUrlClientError,.RedirectClientError)
!RedirectClientError(.ClientError)
!NonHttpUrlClientError(.ClientError)
!NonHttpUrlRedirectClientError(.NonHttpUrlClientError,.RedirectClientError)
!ServerDisconnectedError(.ServerConnectionError)
!ServerFingerprintMismatch(.ServerConnectionError)
!SocketTimeoutError(.ServerTimeoutError)
!TooManyRedirects(.ClientResponseError)
!UploadAbortedError(.ClientError)
!WSMessageTypeError(TypeError)
!WSServerHandshakeError(.ClientResponseError)
[aiohttp.client_proto
!ResponseHandler(aiohttp.base_protocol.BaseProtocol,aiohttp.streams.DataQueue)
 closed:n|_asyncio.Future
 close()n
[aiohttp.client_reqrep
!Fingerprint()
!_RequestInfo(typing.NamedTuple)
!ClientRequest()
 connection_key:.ConnectionKey
 body:aiohttp.payload.Payload|y
 request_info:.RequestInfo
 session:aiohttp.client.ClientSession
 @send(conn).ClientResponse
 @close()n
 terminate()n
!ClientResponse(aiohttp.helpers.HeadersMixin)
 version:aiohttp.http_writer.HttpVersion|n
 content:aiohttp.streams.StreamReader
 upload_complete:_asyncio.Future
 cookies:http.cookies.SimpleCookie
 request_info().RequestInfo
 content_disposition().ContentDisposition|n
 __del__()
 connection:aiohttp.connector.Connection|n
 history()t<.ClientResponse>
 @start(connection).ClientResponse
 close()n
 release()
 @__aenter__().ClientResponse
 __aexit__()
!RequestInfo(._RequestInfo)
 __new__(url,method,headers,real_url).RequestInfo
!UploadTracker()
 upload_complete:_asyncio.Future
!ConnectionKey(typing.NamedTuple)
 proxy_auth:aiohttp.helpers.BasicAuth|n
!ContentDisposition()
 parameters:types.MappingProxyType
[aiohttp.client_ws
!ClientWSTimeout()
!ClientWebSocketResponse()
 @close(*,code,message)b
 @receive(timeout)aiohttp._websocket.models.WSMessage|aiohttp._websocket.models.WSMessageTextBytes
 __aiter__()@
 @__anext__()aiohttp._websocket.models.WSMessage|aiohttp._websocket.models.WSMessageTextBytes
 @__aenter__()@
 __aexit__()
[aiohttp.connector
!NamedPipeConnector(.BaseConnector)
!UnixConnector(.BaseConnector)
!BaseConnector()
 __del__()
 __enter__().BaseConnector
 __exit__()
 @__aenter__().BaseConnector
 __aexit__()
 close(*,abort_ssl)typing.Awaitable
 @connect(req,traces,timeout).Connection
!TCPConnector(.BaseConnector)
 @close(*,abort_ssl)n
!Connection()
 __del__()
 loop:asyncio.events.AbstractEventLoop
 transport:asyncio.transports.Transport|n
 protocol:aiohttp.client_proto.ResponseHandler|n
 close()n
 release()n
[aiohttp.helpers
!HeadersMixin()
!BaseKey()
!BasicAuth()
 __new__(login,password,encoding).BasicAuth
 ^decode(auth_header,encoding).BasicAuth
 ^from_url(url,*,encoding).BasicAuth|n
[aiohttp.payload
!Payload(abc.ABC)
 @close()n
[aiohttp.streams
!StreamReader()
 __aiter__().AsyncStreamIterator
 iter_chunked(n).AsyncStreamIterator
 iter_any().AsyncStreamIterator
 iter_chunks().ChunkTupleAsyncStreamIterator
!DataQueue()
 __aiter__().AsyncStreamIterator<*>
[aiohttp.tracing
!TraceConfig()
 trace_config_ctx(trace_request_ctx)types.SimpleNamespace
[aiohttp.web_app
!CleanupError(RuntimeError)
!CleanupContext()
!Application(typing.MutableMapping)
 __iter__()typing.Iterator<s|aiohttp.helpers.AppKey>
 loop:asyncio.events.AbstractEventLoop
 add_subapp(prefix,subapp)aiohttp.web_urldispatcher.PrefixedSubAppResource
 add_domain(domain,subapp)aiohttp.web_urldispatcher.MatchedSubAppResource
 add_routes(routes)l<aiohttp.web_urldispatcher.AbstractRoute>
 cleanup_ctx:.CleanupContext
 router:aiohttp.web_urldispatcher.UrlDispatcher
 make_handler(*,loop,access_log_class,**kwargs)aiohttp.web_server.Server
 @shutdown()n
 @cleanup()n
 __call__().Application
[aiohttp.web_response
!StreamResponse(typing.MutableMapping,aiohttp.helpers.HeadersMixin)
 task:_asyncio.Task|n
 cookies:http.cookies.SimpleCookie
 last_modified:datetime.datetime|n
 etag:aiohttp.helpers.ETag|n
 @prepare(request)aiohttp.abc.AbstractStreamWriter|n
 __iter__()typing.Iterator<s|aiohttp.helpers.ResponseKey>
[aiohttp.web_server
!Server()
 connections:l<aiohttp.web_protocol.RequestHandler>
 @shutdown(timeout)n
 __call__()aiohttp.web_protocol.RequestHandler
[aiohttp.web_urldispatcher
!PrefixResource(.AbstractResource)
!PrefixedSubAppResource(.PrefixResource)
 __iter__()typing.Iterator<.AbstractRoute>
!AbstractResource(typing.Sized,typing.Iterable)
 @resolve(request)t<.UrlMappingMatchInfo|n,set>
 get_info()._InfoDict
!AbstractRoute(abc.ABC)
 resource:.AbstractResource|n
 get_info()._InfoDict
 @handle_expect_header(request)aiohttp.web_response.StreamResponse|n
!UrlDispatcher(aiohttp.abc.AbstractRouter,typing.Mapping)
 @resolve(request).UrlMappingMatchInfo
 __getitem__(name).AbstractResource
 resources().ResourcesView
 routes().RoutesView
 named_resources()typing.Mapping<.AbstractResource>
 add_resource(path,*,name).Resource
 add_route(method,path,handler,*,name,expect_handler).AbstractRoute
 add_static(prefix,path,*,name,expect_handler,chunk_size,show_index,follow_symlinks,append_version).AbstractResource
 add_head(path,handler,**kwargs).AbstractRoute
 add_options(path,handler,**kwargs).AbstractRoute
 add_get(path,handler,*,name,allow_head,**kwargs).AbstractRoute
 add_post(path,handler,**kwargs).AbstractRoute
 add_put(path,handler,**kwargs).AbstractRoute
 add_patch(path,handler,**kwargs).AbstractRoute
 add_delete(path,handler,**kwargs).AbstractRoute
 add_view(path,handler,**kwargs).AbstractRoute
 add_routes(routes)l<.AbstractRoute>
[aiohttp.web_ws
=aiohttp._websocket.models:WSMsgType
!WebSocketReady()
!WebSocketResponse(aiohttp.web_response.StreamResponse)
 @prepare(request)aiohttp.abc.AbstractStreamWriter
 can_prepare(request).WebSocketReady
 @close(*,code,message,drain)b
 @receive(timeout)aiohttp._websocket.models.WSMessage|aiohttp._websocket.models.WSMessageTextBytes
 __aiter__()@
 @__anext__()aiohttp._websocket.models.WSMessage|aiohttp._websocket.models.WSMessageTextBytes
[annotationlib
!Format(enum.IntEnum)
call_evaluate_function(evaluate,format,*,owner)
call_annotate_function(annotate,format,*,owner)d
get_annotate_from_class_namespace(obj)typing.Callable|n
get_annotations(obj,*,globals,locals,eval_str,format)d
type_repr(value)s
annotations_to_string(annotations)d
!ForwardRef()
 __init__(arg,*,module,owner,is_argument,is_class)
[anyio
=anyio._core._concurrency_utils:as_completed
=anyio._core._contextmanagers:AsyncContextManagerMixin,ContextManagerMixin
=anyio._core._exceptions:BrokenResourceError,BrokenWorkerInterpreter,BrokenWorkerProcess,BusyResourceError,ClosedResourceError,ConnectionFailed,DelimiterNotFound,EndOfStream,FutureAlreadyFinished,FutureCancelled,FutureFailed,FutureNotFinished,IncompleteRead,NoEventLoopError,RunFinishedError,TaskCancelled,TaskFailed,TaskNotFinished,TypedAttributeLookupError,WouldBlock
=anyio._core._fileio:AsyncFile,Path,open_file,wrap_file
=anyio._core._futures:Future
=anyio._core._signals:open_signal_receiver
=anyio._core._sockets:TCPConnectable,UNIXConnectable,as_connectable,connect_tcp,connect_unix,create_connected_udp_socket,create_connected_unix_datagram_socket,create_tcp_listener,create_udp_socket,create_unix_datagram_socket,create_unix_listener
=anyio._core._streams:create_memory_object_stream
=anyio._core._subprocesses:open_process,run_process
=anyio._core._synchronization:CapacityLimiter,CapacityLimiterStatistics,Condition,ConditionStatistics,Event,EventStatistics,Lock,LockStatistics,ResourceGuard,Semaphore,SemaphoreStatistics
=anyio._core._tasks:CancelScope,TaskHandle,create_task_group,fail_after,fail_at,move_on_after,move_on_at
=anyio._core._tempfile:NamedTemporaryFile,SpooledTemporaryFile,TemporaryDirectory,TemporaryFile
=anyio._core._testing:TaskInfo,get_current_task,get_running_tasks
=anyio._core._typedattr:TypedAttributeProvider,TypedAttributeSet
[anyio._core._concurrency_utils
&as_completed(*awaitables)anyio.streams.memory.MemoryObjectReceiveStream<anyio._core._tasks.TaskHandle<*>>
[anyio._core._contextmanagers
!AsyncContextManagerMixin()
 @__aenter__()*
 __aexit__()
!ContextManagerMixin()
 __enter__()*
 __exit__()
[anyio._core._exceptions
!BrokenResourceError(Exception)
!BrokenWorkerInterpreter(Exception)
!BrokenWorkerProcess(Exception)
!BusyResourceError(Exception)
!ClosedResourceError(Exception)
!ConnectionFailed(OSError)
!DelimiterNotFound(Exception)
!EndOfStream(Exception)
!FutureAlreadyFinished(Exception)
!FutureCancelled(.FutureFailed)
!FutureFailed(Exception)
!FutureNotFinished(Exception)
!IncompleteRead(Exception)
!NoEventLoopError(RuntimeError)
!RunFinishedError(RuntimeError)
!TaskCancelled(.TaskFailed)
!TaskFailed(Exception)
!TaskNotFinished(Exception)
!TypedAttributeLookupError(LookupError)
!WouldBlock(Exception)
[anyio._core._fileio
@open_file(file,mode,buffering,encoding,errors,newline,closefd,opener,*,limiter).AsyncFile
wrap_file(file,*,limiter).AsyncFile
!AsyncFile(anyio.abc._resources.AsyncResource)
 limiter:anyio._core._synchronization.CapacityLimiter|n
!Path()
 limiter:anyio._core._synchronization.CapacityLimiter|n
 parents:typing.Sequence<@>
 parent:@
 @absolute()@
 parser:types.ModuleType
 ^from_uri(uri,*,limiter)@
 info:pathlib.types.PathInfo
 @copy(target,*,follow_symlinks,preserve_metadata)@
 @copy_into(target_dir,*,follow_symlinks,preserve_metadata)@
 @move(target)@
 @move_into(target_dir)@
 @^cwd(*,limiter)@
 @expanduser()@
 glob(pattern)typing.AsyncIterator<@>
 @^home(*,limiter)@
 @iterdir()typing.AsyncIterator<@>
 joinpath(*args)@
 @lstat()os.stat_result
 @open(mode,buffering,encoding,errors,newline).AsyncFile
 relative_to(*other,walk_up)@
 @readlink()@
 @rename(target)@
 @replace(target)@
 @resolve(strict)@
 rglob(pattern)typing.AsyncIterator<@>
 @stat(*,follow_symlinks)os.stat_result
 @unlink(missing_ok)n
 with_name(name)@
 with_stem(stem)@
 with_suffix(suffix)@
 with_segments(*pathsegments)@
[anyio._core._futures
!Future()
 cancel()n
 status:.Future.Status
!Future.Status(enum.Enum)
 PENDING:enum.auto
 FINISHED:enum.auto
 CANCELLED:enum.auto
 FAILED:enum.auto
[anyio._core._signals
open_signal_receiver(*signals)contextlib.AbstractContextManager<typing.AsyncIterator<signal.Signals>>
[anyio._core._sockets
as_connectable(remote,*,tls,ssl_context,tls_hostname,tls_standard_compatible)anyio.abc._streams.ByteStreamConnectable
@connect_tcp(remote_host,remote_port,*,**)anyio.streams.tls.TLSStream|anyio.abc._sockets.SocketStream
@connect_unix(path,kind)anyio.abc._sockets.UNIXSocketStream
@create_connected_udp_socket(remote_host,remote_port,*,family,local_host,local_port,reuse_port)anyio.abc._sockets.ConnectedUDPSocket
@create_connected_unix_datagram_socket(remote_path,*,local_path,local_mode)anyio.abc._sockets.ConnectedUNIXDatagramSocket
@create_tcp_listener(*,local_host,local_port,family,backlog,reuse_port)anyio.streams.stapled.MultiListener<anyio.abc._sockets.SocketStream>
@create_udp_socket(family,*,local_host,local_port,reuse_port)anyio.abc._sockets.UDPSocket
@create_unix_datagram_socket(*,local_path,local_mode)anyio.abc._sockets.UNIXDatagramSocket
@create_unix_listener(path,*,mode,backlog,kind)anyio.abc._sockets.SocketListener
!TCPConnectable(anyio.abc._streams.ByteStreamConnectable)
 host:s|ipaddress.IPv4Address|ipaddress.IPv6Address
 @connect()anyio.abc._sockets.SocketStream
!UNIXConnectable(anyio.abc._streams.ByteStreamConnectable)
 path:s|y|os.PathLike
 @connect()anyio.abc._sockets.UNIXSocketStream
[anyio._core._streams
!create_memory_object_stream(t)
 __new__(max_buffer_size,item_type)t<anyio.streams.memory.MemoryObjectSendStream<*>,anyio.streams.memory.MemoryObjectReceiveStream<*>>
[anyio._core._subprocesses
@open_process(command,*,**)anyio.abc._subprocesses.Process
@run_process(command,*,**)subprocess.CompletedProcess
[anyio._core._synchronization
!CapacityLimiterStatistics()
!EventStatistics()
!SemaphoreStatistics()
!CapacityLimiter()
 __new__(total_tokens).CapacityLimiter
 @__aenter__()n
 __aexit__()
 release()n
 statistics().CapacityLimiterStatistics
!Condition()
 @__aenter__()n
 __aexit__()
 release()n
 statistics().ConditionStatistics
!ConditionStatistics()
 lock_statistics:.LockStatistics
!Event()
 __new__().Event
 statistics().EventStatistics
!Lock()
 __new__(*,fast_acquire).Lock
 @__aenter__()n
 __aexit__()
 release()n
 statistics().LockStatistics
!LockStatistics()
 owner:anyio._core._testing.TaskInfo|n
!ResourceGuard()
 __enter__()n
 __exit__()
!Semaphore()
 __new__(initial_value,*,max_value,fast_acquire).Semaphore
 @__aenter__()@
 __aexit__()
 release()n
 statistics().SemaphoreStatistics
[anyio._core._tasks
create_task_group()anyio.abc._tasks.TaskGroup
%fail_after(delay,shield,reason).CancelScope
%fail_at(deadline,shield,reason).CancelScope
move_on_after(delay,shield).CancelScope
move_on_at(deadline,shield).CancelScope
!CancelScope()
 __new__(*,deadline,shield).CancelScope
 cancel(reason)n
 __enter__()@
 __exit__()
!TaskHandle()
 cancel()n
 coro:typing.Coroutine<*>
 status:.TaskHandle.Status
!TaskHandle.Status(enum.Enum)
 PENDING:enum.auto
 FINISHED:enum.auto
 CANCELLING:enum.auto
 CANCELLED:enum.auto
 FAILED:enum.auto
[anyio._core._tempfile
!SpooledTemporaryFile(anyio._core._fileio.AsyncFile)
!NamedTemporaryFile()
 @__aenter__()anyio._core._fileio.AsyncFile
 __aexit__()
!TemporaryDirectory()
 @__aenter__()s
 __aexit__()
 @cleanup()n
!TemporaryFile()
 @__aenter__()anyio._core._fileio.AsyncFile
 __aexit__()
[anyio._core._testing
!TaskInfo()
get_current_task().TaskInfo
get_running_tasks()l<.TaskInfo>
[anyio._core._typedattr
!TypedAttributeSet()
!TypedAttributeProvider()
 extra_attributes:typing.Mapping<typing.Callable>
[anyio.abc
=anyio.abc._resources:AsyncResource
=anyio.abc._sockets:ConnectedUDPSocket,ConnectedUNIXDatagramSocket,SocketListener,SocketStream,UDPSocket,UNIXDatagramSocket,UNIXSocketStream
=anyio.abc._streams:ByteReceiveStream,ByteSendStream,ByteStream,ByteStreamConnectable,Listener,ObjectReceiveStream,ObjectSendStream,UnreliableObjectReceiveStream,UnreliableObjectSendStream,UnreliableObjectStream
=anyio.abc._subprocesses:Process
=anyio.abc._tasks:TaskGroup
[anyio.abc._resources
!AsyncResource()
 @__aenter__()@
 __aexit__()
 @aclose()n
[anyio.abc._sockets
!_SocketProvider(anyio._core._typedattr.TypedAttributeProvider)
!SocketStream(anyio.abc._streams.ByteStream,._SocketProvider)
 @^from_socket(sock_or_fd).SocketStream
!UNIXSocketStream(.SocketStream)
 @^from_socket(sock_or_fd).UNIXSocketStream
!ConnectedUDPSocket(anyio.abc._streams.UnreliableObjectStream,._SocketProvider)
 @^from_socket(sock_or_fd).ConnectedUDPSocket
!ConnectedUNIXDatagramSocket(anyio.abc._streams.UnreliableObjectStream,._SocketProvider)
 @^from_socket(sock_or_fd).ConnectedUNIXDatagramSocket
!UDPSocket(anyio.abc._streams.UnreliableObjectStream,._SocketProvider)
 @^from_socket(sock_or_fd).UDPSocket
!UNIXDatagramSocket(anyio.abc._streams.UnreliableObjectStream,._SocketProvider)
 @^from_socket(sock_or_fd).UNIXDatagramSocket
!SocketListener(anyio.abc._streams.Listener,._SocketProvider)
 @^from_socket(sock_or_fd).SocketListener
 @accept().SocketStream
[anyio.abc._streams
!ObjectReceiveStream(.UnreliableObjectReceiveStream)
!ByteStream(.ByteReceiveStream,.ByteSendStream)
!ByteSendStream(anyio.abc._resources.AsyncResource,anyio._core._typedattr.TypedAttributeProvider)
!UnreliableObjectStream(.UnreliableObjectReceiveStream,.UnreliableObjectSendStream)
!UnreliableObjectSendStream(anyio.abc._resources.AsyncResource,anyio._core._typedattr.TypedAttributeProvider)
!Listener(anyio.abc._resources.AsyncResource,anyio._core._typedattr.TypedAttributeProvider)
!ObjectSendStream(.UnreliableObjectSendStream)
!ByteStreamConnectable()
 @connect().ByteStream
!UnreliableObjectReceiveStream(anyio.abc._resources.AsyncResource,anyio._core._typedattr.TypedAttributeProvider)
 __aiter__().UnreliableObjectReceiveStream<*>
!ByteReceiveStream(anyio.abc._resources.AsyncResource,anyio._core._typedattr.TypedAttributeProvider)
 __aiter__().ByteReceiveStream
[anyio.abc._subprocesses
!Process(anyio.abc._resources.AsyncResource)
 terminate()n
 kill()n
 stdin:anyio.abc._streams.ByteSendStream|n
 stdout:anyio.abc._streams.ByteReceiveStream|n
 stderr:anyio.abc._streams.ByteReceiveStream|n
[anyio.abc._tasks
!TaskGroup()
 cancel_scope:anyio._core._tasks.CancelScope
 cancel(reason)n
 create_task(coro,*,name,context)anyio._core._tasks.TaskHandle<*>
 start_soon(func,*args,name)anyio._core._tasks.TaskHandle<*>
 @__aenter__().TaskGroup
 __aexit__()
[anyio.streams.memory
!MemoryObjectReceiveStream(anyio.abc._streams.ObjectReceiveStream)
 clone().MemoryObjectReceiveStream<*>
 close()n
 statistics().MemoryObjectStreamStatistics
 __enter__().MemoryObjectReceiveStream<*>
 __exit__()
 __del__()
!MemoryObjectSendStream(anyio.abc._streams.ObjectSendStream)
 clone().MemoryObjectSendStream<*>
 close()n
 statistics().MemoryObjectStreamStatistics
 __enter__().MemoryObjectSendStream<*>
 __exit__()
 __del__()
[anyio.streams.stapled
!MultiListener(anyio.abc._streams.Listener)
 listeners:typing.Sequence<anyio.abc._streams.Listener<*>>
[anyio.streams.tls
!TLSStream(anyio.abc._streams.ByteStream)
 transport_stream:anyio.abc._streams.ObjectStream|anyio.abc._streams.ByteStream
 @^wrap(transport_stream,*,server_side,hostname,ssl_context,standard_compatible).TLSStream
 @unwrap()t<anyio.abc._streams.ObjectStream|anyio.abc._streams.ByteStream,y>
[argparse
!_AttributeHolder()
!RawDescriptionHelpFormatter(.HelpFormatter)
!RawTextHelpFormatter(.RawDescriptionHelpFormatter)
!ArgumentDefaultsHelpFormatter(.HelpFormatter)
!MetavarTypeHelpFormatter(.HelpFormatter)
!ArgumentTypeError(Exception)
!ArgumentError(Exception)
 __init__(argument,message)
!ArgumentParser(._AttributeHolder,._ActionsContainer)
 formatter_class:._FormatterClass
 __init__(prog,usage,description,epilog,parents,formatter_class,prefix_chars,fromfile_prefix_chars,argument_default,conflict_handler,add_help,allow_abbrev,exit_on_error,*,suggest_on_error,color)
 parse_args(args,namespace).Namespace|=namespace
 add_subparsers(*,**)._SubParsersAction<@>|._SubParsersAction<*>
 parse_known_args(args,namespace)t<.Namespace,l>|t<=namespace,l>
 parse_intermixed_args(args,namespace).Namespace|=namespace
 parse_known_intermixed_args(args,namespace)t<.Namespace,l>|t<=namespace,l>
!_ActionsContainer()
 __init__(description,prefix_chars,argument_default,conflict_handler)
 add_argument(*name_or_flags,**).Action
 add_argument_group(title,description,*,prefix_chars,argument_default,conflict_handler)._ArgumentGroup
 add_mutually_exclusive_group(*,required)._MutuallyExclusiveGroup
!HelpFormatter()
 __init__(prog,indent_increment,max_help_position,width)
!Action(._AttributeHolder)
 type:typing.Callable|.FileType|s|n
 __init__(option_strings,dest,nargs,const,default,type,choices,required,help,metavar,deprecated)
!BooleanOptionalAction(.Action)
 __init__(option_strings,dest,default,type,choices,required,help,metavar,deprecated)
!Namespace(._AttributeHolder)
 __init__(**kwargs)
!FileType()
 __init__(mode,bufsize,encoding,errors)
!_ArgumentGroup(._ActionsContainer)
 __init__(container,title,description,*,prefix_chars,argument_default,conflict_handler)
!_MutuallyExclusiveGroup(._ArgumentGroup)
 __init__(container,required)
!_FormatterClass()
 __call__(*,prog).HelpFormatter
!_SubParsersAction(.Action)
 __init__(option_strings,prog,parser_class,dest,required,help,metavar)
[array
=array:ArrayType=array
!array(typing.MutableSequence)
 typecode:s
 itemsize:i
 __new__(typecode,initializer).array|@
 append(v)n
 buffer_info()t
 byteswap()n
 count(v)i
 extend(bb)n
 frombytes(buffer)n
 fromfile(f,n)n
 fromlist(list)n
 fromunicode(ustr)n
 index(v,start,stop)i
 insert(i,v)n
 pop(i)*
 remove(v)n
 tobytes()y
 tofile(f)n
 tolist()l<*>
 tounicode()s
 __getitem__(key)*|.array<*>
[asynchat
!async_chat(asyncore.dispatcher)
!simple_producer()
 __init__(data,buffer_size)
[asyncio
*asyncio.base_events
*asyncio.coroutines
*asyncio.events
*asyncio.exceptions
*asyncio.futures
*asyncio.locks
*asyncio.protocols
*asyncio.queues
*asyncio.runners
*asyncio.streams
*asyncio.subprocess
*asyncio.tasks
*asyncio.threads
*asyncio.transports
*asyncio.graph
*asyncio.taskgroups
*asyncio.timeouts
*asyncio.windows_events
*asyncio.unix_events
=asyncio.events:AbstractEventLoopPolicy=_AbstractEventLoopPolicy
=asyncio.windows_events:_DefaultEventLoopPolicy=_WindowsProactorEventLoopPolicy,_WindowsProactorEventLoopPolicy,_WindowsSelectorEventLoopPolicy,DefaultEventLoopPolicy=_WindowsProactorEventLoopPolicy,WindowsProactorEventLoopPolicy=_WindowsProactorEventLoopPolicy,WindowsSelectorEventLoopPolicy=_WindowsSelectorEventLoopPolicy
[asyncio.base_events
!Server(asyncio.events.AbstractServer)
 __init__(loop,sockets,protocol_factory,ssl_context,backlog,ssl_handshake_timeout,ssl_shutdown_timeout)
 get_loop()asyncio.events.AbstractEventLoop
 sockets:t<socket.socket>
!BaseEventLoop(asyncio.events.AbstractEventLoop)
 call_soon(callback,*args,context)asyncio.events.Handle
 call_later(delay,callback,*args,context)asyncio.events.TimerHandle
 call_at(when,callback,*args,context)asyncio.events.TimerHandle
 get_task_factory()asyncio.events._TaskFactory|n
 call_soon_threadsafe(callback,*args,context)asyncio.events.Handle
 @create_server(protocol_factory,host,port,*,**).Server
 @create_datagram_endpoint(protocol_factory,local_addr,remote_addr,*,family,proto,flags,reuse_port,allow_broadcast,sock)t<asyncio.transports.DatagramTransport,*>
 @shutdown_default_executor(timeout)n
 __del__()
[asyncio.base_futures
isfuture(obj)b
[asyncio.base_subprocess
!ReadSubprocessPipeProto(.WriteSubprocessPipeProto,asyncio.protocols.Protocol)
!BaseSubprocessTransport(asyncio.transports.SubprocessTransport)
 __init__(loop,protocol,args,shell,stdin,stdout,stderr,bufsize,waiter,extra,**kwargs)
 get_pid()i|n
 get_pipe_transport(fd)i|typing.IO|n
 __del__()
!WriteSubprocessPipeProto(asyncio.protocols.BaseProtocol)
 __init__(proc,fd)
[asyncio.coroutines
coroutine(func)=func
iscoroutine(obj)b
iscoroutinefunction(func)b
[asyncio.events
=_asyncio:_get_running_loop,_set_running_loop,get_event_loop,get_running_loop
=asyncio.events:AbstractEventLoopPolicy=_AbstractEventLoopPolicy
!_BaseDefaultEventLoopPolicy(._AbstractEventLoopPolicy)
!BaseDefaultEventLoopPolicy(._AbstractEventLoopPolicy)
get_event_loop_policy()._AbstractEventLoopPolicy
set_event_loop_policy(policy)n
set_event_loop(loop)n
new_event_loop().AbstractEventLoop
get_child_watcher()asyncio.unix_events.AbstractChildWatcher
set_child_watcher(watcher)n
!_AbstractEventLoopPolicy()
 get_event_loop().AbstractEventLoop
 set_event_loop(loop)n
 new_event_loop().AbstractEventLoop
!AbstractServer()
 close()n
 close_clients()n
 abort_clients()n
 @__aenter__()@
 __aexit__()
 get_loop().AbstractEventLoop
 is_serving()b
 @start_serving()n
 @serve_forever()n
 @wait_closed()n
!AbstractEventLoop()
 slow_callback_duration:f
 run_forever()n
 run_until_complete(future)*
 stop()n
 is_running()b
 is_closed()b
 close()n
 @shutdown_asyncgens()n
 call_soon(callback,*args,context).Handle
 call_later(delay,callback,*args,context).TimerHandle
 call_at(when,callback,*args,context).TimerHandle
 time()f
 create_future()_asyncio.Future
 create_task(coro,*,name,context,eager_start)_asyncio.Task<*>
 set_task_factory(factory)n
 get_task_factory()._TaskFactory|n
 call_soon_threadsafe(callback,*args,context).Handle
 run_in_executor(executor,func,*args)_asyncio.Future<*>
 set_default_executor(executor)n
 @getaddrinfo(host,port,*,family,type,proto,flags)l
 @getnameinfo(sockaddr,flags)t
 @create_connection(protocol_factory,host,port,*,**)t<asyncio.transports.Transport,*>
 @create_server(protocol_factory,host,port,*,**)asyncio.base_events.Server
 @start_tls(transport,protocol,sslcontext,*,server_side,server_hostname,ssl_handshake_timeout,ssl_shutdown_timeout)asyncio.transports.Transport|n
 @create_unix_server(protocol_factory,path,*,sock,backlog,ssl,ssl_handshake_timeout,ssl_shutdown_timeout,start_serving)asyncio.base_events.Server
 @connect_accepted_socket(protocol_factory,sock,*,ssl,ssl_handshake_timeout,ssl_shutdown_timeout)t<asyncio.transports.Transport,*>
 @create_unix_connection(protocol_factory,path,*,ssl,sock,server_hostname,ssl_handshake_timeout,ssl_shutdown_timeout)t<asyncio.transports.Transport,*>
 @sock_sendfile(sock,file,offset,count,*,fallback)i
 @sendfile(transport,file,offset,count,*,fallback)i
 @create_datagram_endpoint(protocol_factory,local_addr,remote_addr,*,**)t<asyncio.transports.DatagramTransport,*>
 @connect_read_pipe(protocol_factory,pipe)t<asyncio.transports.ReadTransport,*>
 @connect_write_pipe(protocol_factory,pipe)t<asyncio.transports.WriteTransport,*>
 @subprocess_shell(protocol_factory,cmd,*,**)t<asyncio.transports.SubprocessTransport,*>
 @subprocess_exec(protocol_factory,program,*args,**)t<asyncio.transports.SubprocessTransport,*>
 add_reader(fd,callback,*args)n
 remove_reader(fd)b
 add_writer(fd,callback,*args)n
 remove_writer(fd)b
 @sock_recv(sock,nbytes)y
 @sock_recv_into(sock,buf)i
 @sock_sendall(sock,data)n
 @sock_connect(sock,address)n
 @sock_accept(sock)t<socket.socket,>
 @sock_recvfrom(sock,bufsize)t
 @sock_recvfrom_into(sock,buf,nbytes)t
 @sock_sendto(sock,data,address)i
 add_signal_handler(sig,callback,*args)n
 remove_signal_handler(sig)b
 set_exception_handler(handler)n
 get_exception_handler()typing.Callable|n
 default_exception_handler(context)n
 call_exception_handler(context)n
 get_debug()b
 set_debug(enabled)n
 @shutdown_default_executor()n
!Handle()
 __init__(callback,args,loop,context)
 cancel()n
 cancelled()b
 get_context()_contextvars.Context
!TimerHandle(.Handle)
 __init__(when,callback,args,loop,context)
 when()f
!_TaskFactory()
 __call__(loop,factory)_asyncio.Future<*>
[asyncio.exceptions
!CancelledError(BaseException)
!TimeoutError(Exception)
!InvalidStateError(Exception)
!SendfileNotAvailableError(RuntimeError)
!BrokenBarrierError(RuntimeError)
!IncompleteReadError(EOFError)
 expected:i|n
 partial:y
 __init__(partial,expected)
!LimitOverrunError(Exception)
 consumed:i
 __init__(message,consumed)
[asyncio.format_helpers
extract_stack(f,limit)traceback.StackSummary
[asyncio.futures
=_asyncio:Future,future_add_to_awaited_by,future_discard_from_awaited_by
=asyncio.base_futures:isfuture
wrap_future(future,*,loop)_asyncio.Future<*>
[asyncio.graph
capture_call_graph(future,*,depth,limit).FutureCallGraph|n
format_call_graph(future,*,depth,limit)s
print_call_graph(future,*,file,depth,limit)n
!FrameCallGraphEntry()
 frame:types.FrameType
!FutureCallGraph()
 future:_asyncio.Future
 call_stack:t<.FrameCallGraphEntry>
 awaited_by:t<.FutureCallGraph>
[asyncio.locks
!BoundedSemaphore(.Semaphore)
!Lock(._ContextManagerMixin,asyncio.mixins._LoopBoundMixin)
 __init__()
 locked()b
 @acquire()b
 release()n
!_ContextManagerMixin()
 @__aenter__()n
 __aexit__()
!Event(asyncio.mixins._LoopBoundMixin)
 __init__()
 is_set()b
 set()n
 clear()n
 @wait()b
!Condition(._ContextManagerMixin,asyncio.mixins._LoopBoundMixin)
 __init__(lock)
 locked()b
 @acquire()b
 release()n
 @wait()b
 @wait_for(predicate)*
 notify(n)n
 notify_all()n
!Semaphore(._ContextManagerMixin,asyncio.mixins._LoopBoundMixin)
 __init__(value)
 locked()b
 @acquire()b
 release()n
!Barrier(asyncio.mixins._LoopBoundMixin)
 __init__(parties)
 @__aenter__()@
 __aexit__()
 @wait()i
 @abort()n
 @reset()n
 parties:i
 n_waiting:i
 broken:b
[asyncio.log
logger:logging.Logger
[asyncio.mixins
!_LoopBoundMixin()
 __init__(*,loop)
[asyncio.proactor_events
!_ProactorDuplexPipeTransport(._ProactorReadPipeTransport,._ProactorBaseWritePipeTransport,asyncio.transports.Transport)
!_ProactorBaseWritePipeTransport(._ProactorBasePipeTransport,asyncio.transports.WriteTransport)
!BaseProactorEventLoop(asyncio.base_events.BaseEventLoop)
 __init__(proactor)
 @sock_recv(sock,n)y
!_ProactorReadPipeTransport(._ProactorBasePipeTransport,asyncio.transports.ReadTransport)
 __init__(loop,sock,protocol,waiter,extra,server,buffer_size)
!_ProactorBasePipeTransport(asyncio.transports._FlowControlMixin,asyncio.transports.BaseTransport)
 __init__(loop,sock,protocol,waiter,extra,server)
 __del__()
[asyncio.protocols
!BaseProtocol()
 connection_made(transport)n
 connection_lost(exc)n
 pause_writing()n
 resume_writing()n
!Protocol(.BaseProtocol)
 data_received(data)n
 eof_received()b|n
!BufferedProtocol(.BaseProtocol)
 get_buffer(sizehint)typing_extensions.Buffer
 buffer_updated(nbytes)n
 eof_received()b|n
!DatagramProtocol(.BaseProtocol)
 datagram_received(data,addr)n
 error_received(exc)n
!SubprocessProtocol(.BaseProtocol)
 pipe_data_received(fd,data)n
 pipe_connection_lost(fd,exc)n
 process_exited()n
[asyncio.queues
!QueueEmpty(Exception)
!QueueFull(Exception)
!QueueShutDown(Exception)
!PriorityQueue(.Queue)
!LifoQueue(.Queue)
!Queue(asyncio.mixins._LoopBoundMixin)
 __init__(maxsize)
 qsize()i
 maxsize:i
 empty()b
 full()b
 @put(item)n
 put_nowait(item)n
 @get()*
 get_nowait()*
 @join()n
 task_done()n
 shutdown(immediate)n
[asyncio.runners
run(main,*,debug,loop_factory)*
!Runner()
 __init__(*,debug,loop_factory)
 __enter__()@
 __exit__()
 close()n
 get_loop()asyncio.events.AbstractEventLoop
 run(coro,*,context)*
[asyncio.selector_events
!BaseSelectorEventLoop(asyncio.base_events.BaseEventLoop)
 __init__(selector)
 @sock_recv(sock,n)y
[asyncio.sslproto
!SSLProtocolState(enum.Enum)
!AppProtocolState(enum.Enum)
add_flowcontrol_defaults(high,low,kb)t
!SSLProtocol(asyncio.protocols.BufferedProtocol)
 max_size:i
 __init__(loop,app_protocol,sslcontext,waiter,server_side,server_hostname,call_connection_made,ssl_handshake_timeout,ssl_shutdown_timeout)
 eof_received()n
 get_buffer(n)memoryview
[asyncio.staggered
@staggered_race(coro_fns,delay,*,loop)t
[asyncio.streams
@open_connection(host,port,*,limit,ssl_handshake_timeout,**kwds)t<.StreamReader,.StreamWriter>
@start_server(client_connected_cb,host,port,*,limit,ssl_handshake_timeout,**kwds)asyncio.base_events.Server
@open_unix_connection(path,*,limit,**kwds)t<.StreamReader,.StreamWriter>
@start_unix_server(client_connected_cb,path,*,limit,**kwds)asyncio.base_events.Server
!FlowControlMixin(asyncio.protocols.Protocol)
 __init__(loop)
!StreamReaderProtocol(.FlowControlMixin,asyncio.protocols.Protocol)
 __init__(stream_reader,client_connected_cb,loop)
 __del__()
!StreamWriter()
 __init__(transport,protocol,reader,loop)
 transport:asyncio.transports.WriteTransport
 write(data)n
 writelines(data)n
 write_eof()n
 can_write_eof()b
 close()n
 is_closing()b
 @wait_closed()n
 get_extra_info(name,default)
 @drain()n
 @start_tls(sslcontext,*,server_hostname,ssl_handshake_timeout,ssl_shutdown_timeout)n
 __del__()
!StreamReader()
 __init__(limit,loop)
 exception()Exception|n
 set_exception(exc)n
 set_transport(transport)n
 feed_eof()n
 at_eof()b
 feed_data(data)n
 @readline()y
 @readuntil(separator)y
 @read(n)y
 @readexactly(n)y
 __aiter__()@
 @__anext__()y
[asyncio.subprocess
@create_subprocess_shell(cmd,stdin,stdout,stderr,limit,*,**).Process
@create_subprocess_exec(program,*args,**).Process
!SubprocessStreamProtocol(asyncio.streams.FlowControlMixin,asyncio.protocols.SubprocessProtocol)
 stdin:asyncio.streams.StreamWriter|n
 stdout:asyncio.streams.StreamReader|n
 stderr:asyncio.streams.StreamReader|n
 __init__(limit,loop)
!Process()
 stdin:asyncio.streams.StreamWriter|n
 stdout:asyncio.streams.StreamReader|n
 stderr:asyncio.streams.StreamReader|n
 pid:i
 __init__(transport,protocol,loop)
 returncode:i|n
 @wait()i
 send_signal(signal)n
 terminate()n
 kill()n
 @communicate(input)t
[asyncio.taskgroups
!TaskGroup()
 @__aenter__()@
 __aexit__()
 create_task(coro,*,name,context,eager_start)_asyncio.Task<*>
 cancel()n
[asyncio.tasks
=_asyncio:Task,_enter_task,_leave_task,_register_task,_unregister_task
as_completed(fs,*,timeout)._SyncAndAsyncIterator<*>
ensure_future(coro_or_future,*,loop)=coro_or_future|_asyncio.Task<*>
gather(coro_or_future1,coro_or_future2,coro_or_future3,coro_or_future4,coro_or_future5,coro_or_future6,*,return_exceptions)_asyncio.Future
run_coroutine_threadsafe(coro,loop)concurrent.futures._base.Future<*>
shield(arg)_asyncio.Future<*>
@sleep(delay,result)n|=result
@wait_for(fut,timeout)*
@wait(fs,*,timeout,return_when)t<set<*>,set<*>>|t<set<_asyncio.Task<*>>,set<_asyncio.Task<*>>>
all_tasks(loop)set<_asyncio.Task>
create_task(coro,*,name,context,eager_start)_asyncio.Task<*>
current_task(loop)_asyncio.Task|n
eager_task_factory(loop,coro,*,name,context,eager_start)_asyncio.Task<*>
create_eager_task_factory(custom_task_constructor)._EagerTaskFactoryType<*>
!_SyncAndAsyncIterator(typing.Iterator,typing.AsyncIterator)
!_EagerTaskFactoryType()
 __call__(loop,coro,*,name,context)*
[asyncio.threads
@to_thread(func,*args,**kwargs)*
[asyncio.timeouts
timeout(delay).Timeout
timeout_at(when).Timeout
!Timeout()
 __init__(when)
 when()f|n
 reschedule(when)n
 expired()b
 @__aenter__()@
 __aexit__()
[asyncio.tools
!NodeType(enum.Enum)
get_all_awaited_by(pid)l<._AwaitedInfo>
build_async_tree(result,task_emoji,cor_emoji)l
build_task_table(result)l
exit_with_permission_help_text()n
display_awaited_by_tasks_table(pid,retries)n
display_awaited_by_tasks_tree(pid,retries)n
!CycleFoundException(Exception)
 cycles:l
 id2name:d
 __init__(cycles,id2name)
!_AwaitedInfo(typing.NamedTuple)
 thread_id:i
 awaited_by:l<._TaskInfo>
!_TaskInfo(typing.NamedTuple)
 task_id:i
 task_name:s
 coroutine_stack:l<._CoroInfo>
 awaited_by:l<._CoroInfo>
!_CoroInfo(typing.NamedTuple)
 call_stack:l<._FrameInfo>
 task_name:i|s
!_FrameInfo(typing.NamedTuple)
 filename:s
 lineno:i
 funcname:s
[asyncio.transports
!Transport(.ReadTransport,.WriteTransport)
!BaseTransport()
 __init__(extra)
 get_extra_info(name,default)
 is_closing()b
 close()n
 set_protocol(protocol)n
 get_protocol()asyncio.protocols.BaseProtocol
!ReadTransport(.BaseTransport)
 is_reading()b
 pause_reading()n
 resume_reading()n
!WriteTransport(.BaseTransport)
 set_write_buffer_limits(high,low)n
 get_write_buffer_size()i
 get_write_buffer_limits()t
 write(data)n
 writelines(list_of_data)n
 write_eof()n
 can_write_eof()b
 abort()n
!DatagramTransport(.BaseTransport)
 sendto(data,addr)n
 abort()n
!SubprocessTransport(.BaseTransport)
 get_pid()i
 get_returncode()i|n
 get_pipe_transport(fd).BaseTransport|n
 send_signal(signal)n
 terminate()n
 kill()n
!_FlowControlMixin(.Transport)
 __init__(extra,loop)
[asyncio.trsock
!TransportSocket()
 __init__(sock)
 family:i
 type:i
 proto:i
 fileno()i
 dup()socket.socket
 get_inheritable()b
 shutdown(how)n
 getsockopt(level,optname,buflen)i|y
 setsockopt(level,optname,value,optlen)n
 getpeername()
 getsockname()
 getsockbyname()!
 settimeout(value)n
 gettimeout()f|n
 setblocking(flag)n
 accept()t<socket.socket,>
 connect(address)n
 connect_ex(address)i
 bind(address)n
 ioctl(control,option)n
 listen(backlog)n
 makefile()typing.BinaryIO
 sendfile(file,offset,count)i
 close()n
 detach()i
 sendmsg_afalg(msg,*,op,iv,assoclen,flags)i
 sendmsg(buffers,ancdata,flags,address)i
 sendto(data,flags,address)i
 send(data,flags)i
 sendall(data,flags)n
 set_inheritable(inheritable)n
 share(process_id)y
 recv_into(buffer,nbytes,flags)i
 recvfrom_into(buffer,nbytes,flags)t
 recvmsg_into(buffers,ancbufsize,flags)t
 recvmsg(bufsize,ancbufsize,flags)t
 recvfrom(bufsize,flags)t
 recv(bufsize,flags)y
 __enter__()socket.socket
 __exit__()
[asyncio.unix_events
=asyncio.unix_events:SelectorEventLoop=_UnixSelectorEventLoop,DefaultEventLoopPolicy=_UnixDefaultEventLoopPolicy,EventLoop=_UnixSelectorEventLoop
!BaseChildWatcher(.AbstractChildWatcher)
!SafeChildWatcher(.BaseChildWatcher)
!FastChildWatcher(.BaseChildWatcher)
!_UnixDefaultEventLoopPolicy(asyncio.events._BaseDefaultEventLoopPolicy)
!MultiLoopChildWatcher(.AbstractChildWatcher)
!PidfdChildWatcher(.AbstractChildWatcher)
!AbstractChildWatcher()
 add_child_handler(pid,callback,*args)n
 remove_child_handler(pid)b
 attach_loop(loop)n
 close()n
 __enter__()@
 __exit__()
 is_active()b
!_UnixSelectorEventLoop(asyncio.selector_events.BaseSelectorEventLoop)
 @create_unix_server(protocol_factory,path,*,**)asyncio.base_events.Server
!ThreadedChildWatcher(.AbstractChildWatcher)
 __del__()
[asyncio.windows_events
=asyncio.windows_events:SelectorEventLoop=_WindowsSelectorEventLoop,_DefaultEventLoopPolicy=_WindowsProactorEventLoopPolicy,DefaultEventLoopPolicy=WindowsProactorEventLoopPolicy,EventLoop=ProactorEventLoop
!_WindowsProactorEventLoopPolicy(asyncio.events._BaseDefaultEventLoopPolicy)
!_WindowsSelectorEventLoopPolicy(asyncio.events._BaseDefaultEventLoopPolicy)
!_WindowsSelectorEventLoop(asyncio.selector_events.BaseSelectorEventLoop)
!PipeServer()
 __init__(address)
 __del__()
 closed()b
 close()n
!ProactorEventLoop(asyncio.proactor_events.BaseProactorEventLoop)
 @create_pipe_connection(protocol_factory,address)t<asyncio.proactor_events._ProactorDuplexPipeTransport,asyncio.streams.StreamReaderProtocol>
 @start_serving_pipe(protocol_factory,address)l<.PipeServer>
!IocpProactor()
 __init__(concurrency)
 __del__()
 set_loop(loop)n
 select(timeout)l<_asyncio.Future>
 recv(conn,nbytes,flags)_asyncio.Future
 recv_into(conn,buf,flags)_asyncio.Future
 recvfrom(conn,nbytes,flags)_asyncio.Future
 sendto(conn,buf,flags,addr)_asyncio.Future
 send(conn,buf,flags)_asyncio.Future
 accept(listener)_asyncio.Future
 connect(conn,address)_asyncio.Future
 sendfile(sock,file,offset,count)_asyncio.Future
 accept_pipe(pipe)_asyncio.Future
 @connect_pipe(address)asyncio.windows_utils.PipeHandle
 wait_for_handle(handle,timeout)b
 close()n
 recvfrom_into(conn,buf,flags)_asyncio.Future
!WindowsSelectorEventLoopPolicy(asyncio.events.BaseDefaultEventLoopPolicy)
 get_child_watcher()!
 set_child_watcher(watcher)!
!WindowsProactorEventLoopPolicy(asyncio.events.BaseDefaultEventLoopPolicy)
 get_child_watcher()!
 set_child_watcher(watcher)!
[asyncio.windows_utils
pipe(*,duplex,overlapped,bufsize)t
!PipeHandle()
 __init__(handle)
 __del__()
 __enter__()@
 __exit__()
 handle:i
 fileno()i
 close(*,CloseHandle)n
!Popen(subprocess.Popen)
 stdin:.PipeHandle|n
 stdout:.PipeHandle|n
 stderr:.PipeHandle|n
 __new__(args,stdin,stdout,stderr,**kwds)@
 __init__(args,stdin,stdout,stderr,**kwds)
[asyncore
=asyncore:poll3=poll2
!ExitNow(Exception)
read(obj)n
write(obj)n
readwrite(obj,flags)n
poll(timeout,map)n
poll2(timeout,map)n
loop(timeout,use_poll,map,count)n
!dispatcher_with_send(.dispatcher)
compact_traceback()t<t,type,type,s>
close_all(map,ignore_all)n
!dispatcher()
 socket:socket.socket|n
 __init__(sock,map)
 accept()t<socket.socket,>|n
 close()n
!file_wrapper()
 __init__(fd)
 close()n
 __del__()
!file_dispatcher(.dispatcher)
 __init__(fd,map)
[atexit
register(func,*args,**kwargs)typing.Callable
unregister(func)n
[audioop
!error(Exception)
add(fragment1,fragment2,width)y
adpcm2lin(fragment,width,state)t
alaw2lin(fragment,width)y
avg(fragment,width)i
avgpp(fragment,width)i
bias(fragment,width,bias)y
byteswap(fragment,width)y
cross(fragment,width)i
findfactor(fragment,reference)f
findfit(fragment,reference)t
findmax(fragment,length)i
getsample(fragment,width,index)i
lin2adpcm(fragment,width,state)t
lin2alaw(fragment,width)y
lin2lin(fragment,width,newwidth)y
lin2ulaw(fragment,width)y
max(fragment,width)i
maxpp(fragment,width)i
minmax(fragment,width)t
mul(fragment,width,factor)y
ratecv(fragment,width,nchannels,inrate,outrate,state,weightA,weightB)t
reverse(fragment,width)y
rms(fragment,width)i
tomono(fragment,width,lfactor,rfactor)y
tostereo(fragment,width,lfactor,rfactor)y
ulaw2lin(fragment,width)y
[base64
b64encode(s,altchars,*,padded,wrapcol)y
b64decode(s,altchars,validate,*,padded,ignorechars,canonical)y
standard_b64encode(s)y
standard_b64decode(s)y
urlsafe_b64encode(s,*,padded)y
urlsafe_b64decode(s,*,padded)y
b32encode(s,*,padded,wrapcol)y
b32decode(s,casefold,map01,*,padded,ignorechars,canonical)y
b16encode(s,*,wrapcol)y
b16decode(s,casefold,*,ignorechars)y
b32hexencode(s,*,padded,wrapcol)y
b32hexdecode(s,casefold,*,padded,ignorechars,canonical)y
a85encode(b,*,foldspaces,wrapcol,pad,adobe)y
a85decode(b,*,foldspaces,adobe,ignorechars,canonical)y
b85encode(b,pad,*,wrapcol)y
b85decode(b,*,ignorechars,canonical)y
decode(input,output)n
encode(input,output)n
encodebytes(s)y
decodebytes(s)y
z85encode(s,pad,*,wrapcol)y
z85decode(s,*,ignorechars,canonical)y
[bdb
!BdbQuit(Exception)
checkfuncname(b,frame)b
effective(file,line,frame)t<.Breakpoint,b>|t
set_trace()n
!Bdb()
 frame_returning:types.FrameType|n
 botframe:types.FrameType|n
 stopframe:types.FrameType|n
 returnframe:types.FrameType|n
 __init__(skip,backend)
 get_bpbynumber(arg).Breakpoint
 get_breaks(filename,lineno)l<.Breakpoint>
!Breakpoint()
 bpbynumber:l<.Breakpoint|n>
 __init__(file,line,temporary,cond,funcname)
[binascii
a2b_uu(data)y
b2a_uu(data,*,backtick)y
a2b_base64(data,*,strict_mode,alphabet,padded,ignorechars,canonical)y
b2a_base64(data,*,newline,alphabet,padded,wrapcol)y
b2a_base32(data,*,alphabet,padded,wrapcol)y
a2b_base32(data,*,alphabet,padded,ignorechars,canonical)y
b2a_ascii85(data,*,foldspaces,wrapcol,pad,adobe)y
a2b_ascii85(data,*,foldspaces,adobe,ignorechars,canonical)y
b2a_base85(data,*,alphabet,pad,wrapcol)y
a2b_base85(data,*,alphabet,ignorechars,canonical)y
a2b_qp(data,header)y
b2a_qp(data,quotetabs,istext,header)y
a2b_hqx(data)y
rledecode_hqx(data)y
rlecode_hqx(data)y
b2a_hqx(data)y
crc_hqx(data,crc)i
crc32(data,crc)i
b2a_hex(data,sep,bytes_per_sep)y
hexlify(data,sep,bytes_per_sep)y
a2b_hex(hexstr,*,ignorechars)y
unhexlify(hexstr,*,ignorechars)y
!Error(ValueError)
!Incomplete(Exception)
[binhex
!Error(Exception)
!FInfo()
getfileinfo(name)t<s,.FInfo,i,i>
binhex(inp,out)n
hexbin(inp,out)n
!openrsrc()
 __init__(*args)
 close()n
!BinHex()
 __init__(name_finfo_dlen_rlen,ofp)
 close()n
!HexBin()
 __init__(ifp)
 close()n
[bisect
*_bisect
=_bisect:bisect=bisect_right,insort=insort_right
[blinker
=blinker.base:NamedSignal,Namespace,Signal
[blinker.base
!NamedSignal(.Signal)
 __init__(name,doc)
 name:s
!Signal()
 set_class:type
 receiver_connected:.Signal
 receiver_disconnected:.Signal
 __init__(doc)
 receivers:d<weakref.ReferenceType<typing.Callable>|typing.Callable>
 is_muted:b
 connect(receiver,sender,weak)=receiver
 connect_via(sender,weak)typing.Callable
 %connected_to(receiver,sender)n
 %muted()n
 send(sender,*,_async_wrapper,**kwargs)l
 @send_async(sender,*,_sync_wrapper,**kwargs)l
 has_receivers_for(sender)b
 receivers_for(sender)typing.Generator<typing.Callable>
 disconnect(receiver,sender)n
!Namespace(d)
 signal(name,doc).NamedSignal
[boto3
=boto3.session:Session
DEFAULT_SESSION:boto3.session.Session|n
setup_default_session(*,aws_access_key_id,aws_secret_access_key,aws_session_token,region_name,botocore_session,profile_name)n
set_stream_logger(name,level,format_string)n
!NullHandler(logging.Handler)
client(service_name,region_name,api_version,use_ssl,verify,endpoint_url,aws_access_key_id,aws_secret_access_key,aws_session_token,config,aws_account_id)
resource(service_name,region_name,api_version,use_ssl,verify,endpoint_url,aws_access_key_id,aws_secret_access_key,aws_session_token,config,aws_account_id)
[boto3.session
!Session()
 __init__(aws_access_key_id,aws_secret_access_key,aws_session_token,region_name,botocore_session,profile_name,aws_account_id)
 profile_name:s
 region_name:s
 events:
 available_profiles:l
 get_available_services()l
 get_available_resources()l
 get_available_partitions()l
 get_available_regions(service_name,partition_name,allow_non_regional)l
 get_credentials()
 get_partition_for_region(region_name)s
 client(service_name,region_name,api_version,use_ssl,verify,endpoint_url,aws_access_key_id,aws_secret_access_key,aws_session_token,config,aws_account_id)
 resource(service_name,region_name,api_version,use_ssl,verify,endpoint_url,aws_access_key_id,aws_secret_access_key,aws_session_token,config,aws_account_id)
[builtins
=types:ellipsis=EllipsisType
=builtins:EnvironmentError=OSError,IOError=OSError,WindowsError=OSError
!RuntimeError(.Exception)
!Exception(.BaseException)
!EOFError(.Exception)
!ValueError(.Exception)
!object()
abs(x)*
all(iterable)b
any(iterable)b
ascii(obj)s
bin(integer)s
breakpoint(*args,**kws)n
callable(obj)b
chr(i)s
aiter(async_iterable)*
anext(i,default)*|=default
compile(source,filename,mode,flags,dont_inherit,optimize,*,module,_feature_version)
copyright:_sitebuiltins._Printer
credits:_sitebuiltins._Printer
delattr(obj,name)n
dir(o)l
divmod(x,y)*
eval(source,globals,locals)
exec(source,globals,locals,*,closure)n
exit:_sitebuiltins.Quitter
format(value,format_spec)s
getattr(o,name,default)
globals()d
hasattr(obj,name)b
hash(obj)i
help:_sitebuiltins._Helper
hex(integer)s
id(obj)i
input(prompt)s
iter(object,sentinel)*|typing.Iterator<*>
isinstance(obj,class_or_tuple)b
issubclass(cls,class_or_tuple)b
len(obj)i
license:_sitebuiltins._Printer
locals()d
max(arg1,arg2,*_args,key)=arg1|*|=default
min(arg1,arg2,*_args,key)=arg1|*|=default
next(i,default)*|=default
oct(integer)s
open(file,mode,buffering,encoding,errors,newline,closefd,opener)_io.TextIOWrapper|_io.FileIO|_io.BufferedRandom|_io.BufferedWriter|_io.BufferedReader|typing.BinaryIO|typing.IO
ord(c)i
print(*values,sep,end,file,flush)n
pow(base,exp,mod)
quit:_sitebuiltins.Quitter
repr(obj)s
round(number,ndigits)*
setattr(obj,name,value)n
sorted(iterable,*,key,reverse)l<*>
sum(iterable,start)i|*|=start
vars(object)types.MappingProxyType|d
Ellipsis:types.EllipsisType
NotImplemented:types.NotImplementedType
!GeneratorExit(.BaseException)
!KeyboardInterrupt(.BaseException)
!StopIteration(.Exception)
!ArithmeticError(.Exception)
!AssertionError(.Exception)
!BufferError(.Exception)
!ImportCycleError(.ImportError)
!LookupError(.Exception)
!MemoryError(.Exception)
!ReferenceError(.Exception)
!StopAsyncIteration(.Exception)
!SystemError(.Exception)
!TypeError(.Exception)
!FloatingPointError(.ArithmeticError)
!OverflowError(.ArithmeticError)
!ZeroDivisionError(.ArithmeticError)
!ModuleNotFoundError(.ImportError)
!IndexError(.LookupError)
!KeyError(.LookupError)
!UnboundLocalError(.NameError)
!ChildProcessError(.OSError)
!ConnectionError(.OSError)
!BrokenPipeError(.ConnectionError)
!ConnectionAbortedError(.ConnectionError)
!ConnectionRefusedError(.ConnectionError)
!ConnectionResetError(.ConnectionError)
!FileExistsError(.OSError)
!FileNotFoundError(.OSError)
!InterruptedError(.OSError)
!IsADirectoryError(.OSError)
!NotADirectoryError(.OSError)
!PermissionError(.OSError)
!ProcessLookupError(.OSError)
!TimeoutError(.OSError)
!NotImplementedError(.RuntimeError)
!RecursionError(.RuntimeError)
!IndentationError(.SyntaxError)
!TabError(.IndentationError)
!UnicodeError(.ValueError)
!Warning(.Exception)
!UserWarning(.Warning)
!DeprecationWarning(.Warning)
!SyntaxWarning(.Warning)
!RuntimeWarning(.Warning)
!FutureWarning(.Warning)
!PendingDeprecationWarning(.Warning)
!ImportWarning(.Warning)
!UnicodeWarning(.Warning)
!BytesWarning(.Warning)
!ResourceWarning(.Warning)
!EncodingWarning(.Warning)
!PythonFinalizationError(.RuntimeError)
!BaseException()
 args:t
 __init__(*args)
 __new__(*args,**kwds)@
 with_traceback(tb)@
 add_note(note)n
!type()
 __init__(name,bases,dict,**kwds)
 __new__(name,bases,namespace,**kwds).type|@
 __call__(*args,**kwds)
 mro()l<.type>
!classmethod()
 __init__(f)
!staticmethod()
 __init__(f)
 __call__(*args,**kwargs)*
!property()
 fget:typing.Callable|n
 fset:typing.Callable|n
 fdel:typing.Callable|n
 __init__(fget,fset,fdel,doc)
 getter(fget).property
 setter(fset).property
 deleter(fdel).property
!int()
 __new__(x,base)@
 as_integer_ratio()t
 real:i
 imag:i
 numerator:i
 denominator:i
 conjugate()i
 bit_length()i
 bit_count()i
 to_bytes(length,byteorder,*,signed)y
 ^from_bytes(bytes,byteorder,*,signed)@
 is_integer()b
!super()
 __init__(t,obj)
!float()
 __new__(x)@
 as_integer_ratio()t
 hex()s
 is_integer()b
 ^fromhex(string)@
 real:f
 imag:f
 conjugate()f
 ^from_number(number)@
!complex()
 __new__(real,imag)@
 real:f
 imag:f
 conjugate().complex
 ^from_number(number)@
!str(typing.Sequence)
 __new__(object,encoding,errors)@
 capitalize()s
 casefold()s
 center(width,fillchar)s
 count(sub,start,end)i
 encode(encoding,errors)y
 endswith(suffix,start,end)b
 expandtabs(tabsize)s
 find(sub,start,end)i
 format(*args,**kwargs)s
 format_map(mapping)s
 index(sub,start,end)i
 isalnum()b
 isalpha()b
 isascii()b
 isdecimal()b
 isdigit()b
 isidentifier()b
 islower()b
 isnumeric()b
 isprintable()b
 isspace()b
 istitle()b
 isupper()b
 join(iterable)s
 ljust(width,fillchar)s
 lower()s
 lstrip(chars)s
 partition(sep)t
 replace(old,new,count)s
 removeprefix(prefix)s
 removesuffix(suffix)s
 rfind(sub,start,end)i
 rindex(sub,start,end)i
 rjust(width,fillchar)s
 rpartition(sep)t
 rsplit(sep,maxsplit)l
 rstrip(chars)s
 split(sep,maxsplit)l
 splitlines(keepends)l
 startswith(prefix,start,end)b
 strip(chars)s
 swapcase()s
 title()s
 translate(table)s
 upper()s
 zfill(width)s
 #maketrans(x,y,z)d<*>|d
 __getitem__(key)s
 __iter__()typing.Iterator
!bytes(typing.Sequence)
 __new__(string,encoding,errors)@
 capitalize()y
 center(width,fillchar)y
 count(sub,start,end)i
 decode(encoding,errors)s
 endswith(suffix,start,end)b
 expandtabs(tabsize)y
 find(sub,start,end)i
 hex(sep,bytes_per_sep)s
 index(sub,start,end)i
 isalnum()b
 isalpha()b
 isascii()b
 isdigit()b
 islower()b
 isspace()b
 istitle()b
 isupper()b
 join(iterable_of_bytes)y
 ljust(width,fillchar)y
 lower()y
 lstrip(bytes)y
 partition(sep)t
 replace(old,new,count)y
 removeprefix(prefix)y
 removesuffix(suffix)y
 rfind(sub,start,end)i
 rindex(sub,start,end)i
 rjust(width,fillchar)y
 rpartition(sep)t
 rsplit(sep,maxsplit)l
 rstrip(bytes)y
 split(sep,maxsplit)l
 splitlines(keepends)l
 startswith(prefix,start,end)b
 strip(bytes)y
 swapcase()y
 title()y
 translate(table,delete)y
 upper()y
 zfill(width)y
 ^fromhex(string)@
 #maketrans(frm,to)y
 __iter__()typing.Iterator
 __getitem__(key)i|y
!bytearray(typing.MutableSequence)
 __init__(string,encoding,errors)
 append(item)n
 capitalize().bytearray
 center(width,fillchar).bytearray
 count(sub,start,end)i
 copy().bytearray
 decode(encoding,errors)s
 endswith(suffix,start,end)b
 expandtabs(tabsize).bytearray
 extend(iterable_of_ints)n
 find(sub,start,end)i
 hex(sep,bytes_per_sep)s
 index(sub,start,end)i
 insert(index,item)n
 isalnum()b
 isalpha()b
 isascii()b
 isdigit()b
 islower()b
 isspace()b
 istitle()b
 isupper()b
 join(iterable_of_bytes).bytearray
 ljust(width,fillchar).bytearray
 lower().bytearray
 lstrip(bytes).bytearray
 partition(sep)t<.bytearray,.bytearray,.bytearray>
 pop(index)i
 removeprefix(prefix).bytearray
 removesuffix(suffix).bytearray
 replace(old,new,count).bytearray
 rfind(sub,start,end)i
 rindex(sub,start,end)i
 rjust(width,fillchar).bytearray
 rpartition(sep)t<.bytearray,.bytearray,.bytearray>
 rsplit(sep,maxsplit)l<.bytearray>
 rstrip(bytes).bytearray
 split(sep,maxsplit)l<.bytearray>
 splitlines(keepends)l<.bytearray>
 startswith(prefix,start,end)b
 strip(bytes).bytearray
 swapcase().bytearray
 title().bytearray
 translate(table,delete).bytearray
 take_bytes(n)y
 upper().bytearray
 zfill(width).bytearray
 ^fromhex(string)@
 #maketrans(frm,to)y
 __iter__()typing.Iterator
 __getitem__(key)i|.bytearray
 resize(size)n
!memoryview(typing.Sequence)
 format:s
 itemsize:i
 shape:t|n
 strides:t|n
 suboffsets:t|n
 readonly:b
 ndim:i
 obj:typing_extensions.Buffer
 c_contiguous:b
 f_contiguous:b
 contiguous:b
 nbytes:i
 __new__(obj)@
 __enter__()@
 __exit__()
 cast(format,shape).memoryview
 __getitem__(key)*|.memoryview<*>
 __iter__()typing.Iterator<*>
 tobytes(order)y
 tolist()l
 toreadonly().memoryview
 release()n
 hex(sep,bytes_per_sep)s
!bool(i)
 __new__(o)@
!slice()
 start:*
 step:*
 stop:*
 __new__(start,stop,step).slice|.slice<=start>
 indices(len)t
!tuple(typing.Sequence)
 __new__(iterable)@
 __getitem__(key)*|t<*>
 __iter__()typing.Iterator<*>
!function()
 __new__(code,globals,name,argdefs,closure,kwdefaults)@
!list(typing.MutableSequence)
 __init__(iterable)
 copy()l<*>
 append(object)n
 extend(iterable)n
 insert(index,object)n
 sort(*,key,reverse)n
 __iter__()typing.Iterator<*>
 __getitem__(i)*|l<*>
!dict(typing.MutableMapping)
 __init__(map,**kwargs)
 __new__(*args,**kwargs)@
 copy()d<*>
 keys()_collections_abc.dict_keys<*>
 values()_collections_abc.dict_values<*>
 items()_collections_abc.dict_items<*>
 ^fromkeys(iterable,value)d|d<=value>
 __iter__()typing.Iterator<*>
!frozendict(typing.Mapping)
 __new__(map,**kwargs).frozendict|.frozendict<*>
 __init__()
 copy().frozendict<*>
 ^fromkeys(iterable,value).frozendict<*>
 keys()_collections_abc.dict_keys<*>
 values()_collections_abc.dict_values<*>
 items()_collections_abc.dict_items<*>
 __iter__()typing.Iterator<*>
!set(typing.MutableSet)
 __init__(iterable)
 add(element)n
 copy().set<*>
 difference(*s).set<*>
 difference_update(*s)n
 discard(element)n
 intersection(*s).set<*>
 intersection_update(*s)n
 isdisjoint(s)b
 issubset(s)b
 issuperset(s)b
 remove(element)n
 symmetric_difference(s).set<*>
 symmetric_difference_update(s)n
 union(*s).set<*>
 update(*s)n
 __iter__()typing.Iterator<*>
!frozenset(typing.AbstractSet)
 __new__(iterable)@
 copy().frozenset<*>
 difference(*s).frozenset<*>
 intersection(*s).frozenset<*>
 isdisjoint(s)b
 issubset(s)b
 issuperset(s)b
 symmetric_difference(s).frozenset<*>
 union(*s).frozenset<*>
 __iter__()typing.Iterator<*>
!enumerate()
 __new__(iterable,start)@
 __iter__()@
 __next__()t<i,*>
!range(typing.Sequence)
 start:i
 stop:i
 step:i
 __new__(start,stop,step)@
 index(value)i
 __iter__()typing.Iterator
 __getitem__(key)i|.range
!filter()
 __new__(function,iterable)@
 __iter__()@
 __next__()*
!map()
 __new__(func,iterable,iter2,iter3,iter4,iter5,iter6,*iterables,strict)@
 __iter__()@
 __next__()*
!reversed()
 __new__(sequence)typing.Iterator<*>
 __iter__()@
 __next__()*
!sentinel()
 __new__(name,*,repr)@
!zip()
 __new__(iter1,iter2,iter3,iter4,iter5,iter6,*iterables,strict).zip
 __iter__()@
 __next__()*
!SystemExit(.BaseException)
 code:s|i|n
!OSError(.Exception)
 errno:i|n
 strerror:s|n
 winerror:i
!AttributeError(.Exception)
 __init__(*args,name,obj)
 name:s|n
!ImportError(.Exception)
 __init__(*args,name,path)
 name:s|n
 path:s|n
 msg:s
 name_from:s|n
!NameError(.Exception)
 __init__(*args,name)
 name:s|n
!SyntaxError(.Exception)
 msg:s
 filename:s|n
 lineno:i|n
 offset:i|n
 text:s|n
 print_file_and_line:n
 end_lineno:i|n
 end_offset:i|n
 __init__(msg,info)
!BlockingIOError(.OSError)
 characters_written:i
!UnicodeDecodeError(.UnicodeError)
 encoding:s
 object:y
 start:i
 end:i
 reason:s
 __init__(encoding,object,start,end,reason)
!UnicodeEncodeError(.UnicodeError)
 encoding:s
 object:s
 start:i
 end:i
 reason:s
 __init__(encoding,object,start,end,reason)
!UnicodeTranslateError(.UnicodeError)
 encoding:n
 object:s
 start:i
 end:i
 reason:s
 __init__(object,start,end,reason)
!BaseExceptionGroup(.BaseException)
 __new__(message,exceptions)@
 __init__(message,exceptions)
 message:s
 exceptions:t<*|.BaseExceptionGroup<*>>
 subgroup(matcher_value).ExceptionGroup<*>|n|.BaseExceptionGroup<*>
 split(matcher_value)t<.ExceptionGroup<*>|n,.BaseExceptionGroup<*>|n>|t<.BaseExceptionGroup<*>|n,.BaseExceptionGroup<*>|n>
 derive(excs).ExceptionGroup<*>|.BaseExceptionGroup<*>
!ExceptionGroup(.BaseExceptionGroup,.Exception)
 exceptions:t<*|.ExceptionGroup<*>>
 subgroup(matcher_value).ExceptionGroup<*>|n
 split(matcher_value)t<.ExceptionGroup<*>|n,.ExceptionGroup<*>|n>
[bz2
=_bz2:BZ2Compressor,BZ2Decompressor
compress(data,compresslevel)y
decompress(data)y
open(filename,mode,compresslevel,encoding,errors,newline).BZ2File|_io.TextIOWrapper
!BZ2File(compression._common._streams.BaseStream,typing.IO)
 __init__(filename,mode,*,compresslevel)
[cProfile
run(statement,filename,sort)n
runctx(statement,globals,locals,filename,sort)n
label(code)t
!Profile(_lsprof.Profiler)
 run(cmd)@
 runctx(cmd,globals,locals)@
 __enter__()@
 __exit__()
[cachetools
!FIFOCache(.Cache)
!LFUCache(.Cache)
!LRUCache(.Cache)
!RRCache(.Cache)
!TTLCache(._TimedCache)
!TLRUCache(._TimedCache)
!Cache(typing.MutableMapping)
 __iter__()typing.Iterator<*>
!_TimedCache(.Cache)
 timer:._TimedCache._Timer<*>
[calendar
isleap(year)b
leapdays(y1,y2)i
weekday(year,month,day)i
monthrange(year,month)t
!TextCalendar(.Calendar)
firstweekday()i
monthcalendar(year,month)l
prweek(theweek,width)n
week(theweek,width)s
weekheader(width)s
prmonth(theyear,themonth,w,l)n
month(theyear,themonth,w,l)s
calendar(theyear,w,l,c,m)s
prcal(theyear,w,l,c,m)n
!HTMLCalendar(.Calendar)
c:.TextCalendar
setfirstweekday(firstweekday)n
format(cols,colwidth,spacing)s
formatstring(cols,colwidth,spacing)s
timegm(tuple)i
day_name:._localized_day
day_abbr:._localized_day
month_name:._localized_month
month_abbr:._localized_month
!Month(enum.IntEnum)
!Day(enum.IntEnum)
standalone_month_name:._localized_month
standalone_month_abbr:._localized_month
!IllegalMonthError(ValueError,IndexError)
 __init__(month)
!IllegalWeekdayError(ValueError)
 __init__(weekday)
!Calendar()
 __init__(firstweekday)
 itermonthdates(year,month)typing.Iterator<datetime.date>
!different_locale()
 __init__(locale)
 __enter__()n
 __exit__()
!LocaleTextCalendar(.TextCalendar)
 __init__(firstweekday,locale)
!LocaleHTMLCalendar(.HTMLCalendar)
 __init__(firstweekday,locale)
!_localized_day()
 __init__(format)
!_localized_month()
 __init__(format)
[celery
=celery.app.base:Celery
=celery.canvas:Signature
[celery.app
=celery.app.base:Celery
[celery.app.amqp
!AMQP()
 autoexchange:kombu.entity.Exchange|n
 app:celery.app.base.Celery
 TaskConsumer(channel,queues,accept,**kw)kombu.messaging.Consumer
 Queues(queues,create_missing,create_missing_queue_type,create_missing_queue_exchange_type,autoexchange,max_priority).Queues
 Router(queues,create_missing)celery.app.routes.Router
 as_task_v1(task_id,name,args,kwargs,countdown,eta,group_id,group_index,expires,retries,chord,callbacks,errbacks,reply_to,time_limit,soft_time_limit,create_sent_event,root_id,parent_id,shadow,now,timezone,**compat_kwargs).task_message
 as_task_v2(task_id,name,args,kwargs,countdown,eta,group_id,group_index,expires,retries,chord,callbacks,errbacks,reply_to,time_limit,soft_time_limit,create_sent_event,root_id,parent_id,shadow,chain,now,timezone,origin,ignore_result,argsrepr,kwargsrepr,stamped_headers,replaced_task_nesting,**options).task_message
 default_exchange:kombu.entity.Exchange
 default_queue:kombu.entity.Queue
 producer_pool:kombu.pools.ProducerPool
 publisher_pool:kombu.pools.ProducerPool
 queues:.Queues
 router:celery.app.routes.Router
[celery.app.base
!Celery()
 steps:collections.defaultdict<set>
 user_options:collections.defaultdict<set>
 on_configure:celery.utils.dispatch.signal.Signal
 on_after_configure:celery.utils.dispatch.signal.Signal
 on_after_finalize:celery.utils.dispatch.signal.Signal
 on_after_fork:celery.utils.dispatch.signal.Signal
 close()n
 config_from_object(obj,silent,force,namespace)celery.app.utils.Settings
 send_task(name,args,kwargs,countdown,eta,task_id,producer,connection,router,result_cls,expires,publisher,link,link_error,add_to_parent,group_id,group_index,retries,chord,reply_to,time_limit,soft_time_limit,root_id,parent_id,route_name,shadow,chain,task_type,replaced_task_nesting,*,**)celery.result.AsyncResult
 connection_for_read(url,**kwargs)kombu.connection.Connection
 connection_for_write(url,**kwargs)kombu.connection.Connection
 connection(hostname,userid,password,virtual_host,port,ssl,connect_timeout,transport,transport_options,heartbeat,login_method,failover_strategy,**kwargs)kombu.connection.Connection
 broker_connection(hostname,userid,password,virtual_host,port,ssl,connect_timeout,transport,transport_options,heartbeat,login_method,failover_strategy,**kwargs)kombu.connection.Connection
 connection_or_acquire(connection,pool,*_,**__)celery.utils.objects.FallbackContext
 default_connection(connection,pool,*_,**__)celery.utils.objects.FallbackContext
 producer_or_acquire(producer)celery.utils.objects.FallbackContext
 default_producer(producer)celery.utils.objects.FallbackContext
 prepare_config(c)celery.app.utils.Settings
 now()datetime.datetime
 signature(*args,**kwargs)celery.canvas.Signature
 __enter__()@
 __exit__()
 pool:kombu.pools.ProducerPool
 amqp:celery.app.amqp.AMQP
 backend:celery.backends.base.Backend
 conf:celery.app.utils.Settings
 control:celery.app.control.Control
 events:celery.app.events.Events
 loader:celery.loaders.base.BaseLoader
 log:celery.app.log.Logging
 tasks:celery.app.registry.TaskRegistry
 producer_pool:kombu.pools.ProducerPool
 timezone:datetime.timezone
[celery.app.control
!Control()
 app:celery.app.base.Celery
 terminate(task_id,destination,signal,**kwargs)l|n
 shutdown(destination,**kwargs)l|n
[celery.app.events
!Events()
 app:celery.app.base.Celery|n
[celery.app.log
!Logging()
 app:celery.app.base.Celery
 setup_task_loggers(loglevel,logfile,format,colorize,propagate,**kwargs)logging.Logger
 redirect_stdouts_to_logger(logger,loglevel,stdout,stderr)celery.utils.log.LoggingProxy
 colored(logfile,enabled)celery.utils.term.colored
 setup_handlers(logger,logfile,format,colorize,formatter,**kwargs)logging.Logger
 get_default_logger(name,**kwargs)logging.Logger
[celery.app.registry
!TaskRegistry(d)
 filter_types(type)d<celery.app.task.Task>
 periodic()d<celery.app.task.Task>
 register(task)celery.app.task.Task
 regular()d<celery.app.task.Task>
 unregister(name)n
[celery.app.utils
!Settings(celery.utils.collections.ConfigurationView)
 timezone:datetime.tzinfo
[celery.backends.base
!Backend()
 restore_group(group_id,cache)celery.result.ResultSet|n
 cleanup()n
[celery.canvas
!Signature(d)
 ^from_dict(d,app).Signature
 delay(*partial_args,**partial_kwargs)celery.result.AsyncResult<*>
 apply(args,kwargs,*,**)celery.result.EagerResult<*>
 apply_async(args,kwargs,route_name,*,**)celery.result.AsyncResult<*>
 clone(args,kwargs,*,**).Signature<*>
 partial(args,kwargs,*,**).Signature<*>
 freeze(_id,group_id,chord,root_id,parent_id,group_index)celery.result.AsyncResult<*>
 replace(args,kwargs,options).Signature<*>
 set(immutable,*,**).Signature<*>
 link_error(errback).Signature<*>
 flatten_links()l<.Signature>
 election()celery.result.AsyncResult<*>
 app:celery.app.base.Celery
 AsyncResult:celery.result.AsyncResult<*>
[celery.loaders.base
!BaseLoader()
 app:celery.app.base.Celery
 find_module(module)types.ModuleType|n
 import_from_cwd(module,imp,package)types.ModuleType
 import_module(module,package)types.ModuleType
 import_task_module(module)types.ModuleType
 now(utc)datetime.datetime
[celery.result
!AsyncResult(.ResultBase)
 app:celery.app.base.Celery
 backend:celery.backends.base.Backend
 on_ready:vine.promises.promise
 __del__()
 then(callback,on_error,weak)vine.promises.promise
 as_list()l<.AsyncResult>
 build_graph(intermediate,formatter)celery.utils.graph.DependencyGraph
 graph:celery.utils.graph.DependencyGraph
 traceback:types.TracebackType|n
 date_done:datetime.datetime|n
!ResultBase()
 parent:.ResultBase|n
[celery.signals
before_task_publish:celery.utils.dispatch.signal.Signal
after_task_publish:celery.utils.dispatch.signal.Signal
task_received:celery.utils.dispatch.signal.Signal
task_prerun:celery.utils.dispatch.signal.Signal
task_postrun:celery.utils.dispatch.signal.Signal
task_success:celery.utils.dispatch.signal.Signal
task_retry:celery.utils.dispatch.signal.Signal
task_failure:celery.utils.dispatch.signal.Signal
task_revoked:celery.utils.dispatch.signal.Signal
task_rejected:celery.utils.dispatch.signal.Signal
task_internal_error:celery.utils.dispatch.signal.Signal
task_unknown:celery.utils.dispatch.signal.Signal
task_sent:celery.utils.dispatch.signal.Signal
celeryd_init:celery.utils.dispatch.signal.Signal
celeryd_after_setup:celery.utils.dispatch.signal.Signal
import_modules:celery.utils.dispatch.signal.Signal
worker_init:celery.utils.dispatch.signal.Signal
worker_process_init:celery.utils.dispatch.signal.Signal
worker_process_shutdown:celery.utils.dispatch.signal.Signal
worker_ready:celery.utils.dispatch.signal.Signal
worker_shutdown:celery.utils.dispatch.signal.Signal
worker_shutting_down:celery.utils.dispatch.signal.Signal
worker_before_create_process:celery.utils.dispatch.signal.Signal
heartbeat_sent:celery.utils.dispatch.signal.Signal
setup_logging:celery.utils.dispatch.signal.Signal
after_setup_logger:celery.utils.dispatch.signal.Signal
after_setup_task_logger:celery.utils.dispatch.signal.Signal
beat_init:celery.utils.dispatch.signal.Signal
beat_embedded_init:celery.utils.dispatch.signal.Signal
eventlet_pool_started:celery.utils.dispatch.signal.Signal
eventlet_pool_preshutdown:celery.utils.dispatch.signal.Signal
eventlet_pool_postshutdown:celery.utils.dispatch.signal.Signal
eventlet_pool_apply:celery.utils.dispatch.signal.Signal
user_preload_options:celery.utils.dispatch.signal.Signal
[celery.utils.collections
!ConfigurationView(.ChainMap,.AttributeDictMixin)
!AttributeDictMixin()
!ChainMap(typing.MutableMapping)
 maps:l<typing.Mapping>|n
 defaults:l<typing.Mapping>|n
 copy()@
 ^fromkeys(iterable,*args)@
[celery.utils.dispatch
=celery.utils.dispatch.signal:Signal
[celery.utils.dispatch.signal
!Signal()
 disconnect(receiver,sender,weak,dispatch_uid)b
[celery.utils.objects
!FallbackContext(contextlib.AbstractContextManager)
 __new__(provided,fallback,*fb_args,**fb_kwargs)!|.FallbackContext<=provided>|.FallbackContext<*>
[cgi
parse(fp,environ,keep_blank_values,strict_parsing,separator)d
parse_multipart(fp,pdict,encoding,errors,separator)d
parse_header(line)t
test(environ)n
print_environ(environ)n
print_form(form)n
print_directory()n
print_environ_usage()n
print_exception(type,value,tb,limit)n
print_arguments()n
!MiniFieldStorage()
 __init__(name,value)
!FieldStorage()
 headers:typing.Mapping|email.message.Message
 __init__(fp,headers,outerboundary,environ,keep_blank_values,strict_parsing,limit,encoding,errors,max_num_fields,separator)
 __enter__()@
 __exit__()
 __del__()
[cgitb
reset()s
small(text)s
strong(text)s
grey(text)s
lookup(name,frame,locals)t
scanvars(reader,frame,locals)l
html(einfo,context)s
text(einfo,context)s
handler(info)n
enable(display,logdir,context,format)n
!Hook()
 __init__(display,logdir,context,file,format)
[chunk
!Chunk()
 __init__(file,align,bigendian,inclheader)
 close()n
[cmath
infj:complex
nanj:complex
acos(z)complex
acosh(z)complex
asin(z)complex
asinh(z)complex
atan(z)complex
atanh(z)complex
cos(z)complex
cosh(z)complex
exp(z)complex
isclose(a,b,*,rel_tol,abs_tol)b
isinf(z)b
isnan(z)b
log(z,base)complex
log10(z)complex
phase(z)f
polar(z)t
rect(r,phi)complex
sin(z)complex
sinh(z)complex
sqrt(z)complex
tan(z)complex
tanh(z)complex
isfinite(z)b
[cmd
!Cmd()
 __init__(completekey,stdin,stdout)
[code
=codeop:compile_command
interact(banner,readfunc,local,exitmsg,local_exit)n
!InteractiveInterpreter()
 compile:codeop.CommandCompiler
 __init__(locals)
!InteractiveConsole(.InteractiveInterpreter)
 __init__(locals,filename,*,local_exit)
[codecs
*_codecs
getencoder(encoding)._Encoder
getdecoder(encoding)._Decoder
getincrementalencoder(encoding)._IncrementalEncoder
getincrementaldecoder(encoding)._BufferedIncrementalDecoder|._IncrementalDecoder
getreader(encoding)._StreamReader
getwriter(encoding)._StreamWriter
open(filename,mode,encoding,errors,buffering).StreamReaderWriter
EncodedFile(file,data_encoding,file_encoding,errors).StreamRecoder
iterencode(iterator,encoding,errors)typing.Generator
iterdecode(iterator,encoding,errors)typing.Generator
strict_errors(exception)t
replace_errors(exception)t
ignore_errors(exception)t
xmlcharrefreplace_errors(exception)t
backslashreplace_errors(exception)t
namereplace_errors(exception)t
!Codec()
!BufferedIncrementalEncoder(.IncrementalEncoder)
!BufferedIncrementalDecoder(.IncrementalDecoder)
!_Encoder()
!_Decoder()
!_Stream(._WritableStream,._ReadableStream)
!CodecInfo(t)
 encode:._Encoder
 decode:._Decoder
 streamreader:._StreamReader
 streamwriter:._StreamWriter
 incrementalencoder:._IncrementalEncoder
 incrementaldecoder:._IncrementalDecoder
 __new__(encode,decode,streamreader,streamwriter,incrementalencoder,incrementaldecoder,name,*,_is_text_encoding)@
!IncrementalEncoder()
 __init__(errors)
!IncrementalDecoder()
 __init__(errors)
!StreamWriter(.Codec)
 stream:._WritableStream
 __init__(stream,errors)
 __enter__()@
 __exit__()
!StreamReader(.Codec)
 stream:._ReadableStream
 __init__(stream,errors)
 __enter__()@
 __exit__()
 __iter__()@
!StreamReaderWriter(typing.TextIO)
 stream:._Stream
 __init__(stream,Reader,Writer,errors)
 __iter__()@
 __enter__()@
!StreamRecoder(typing.BinaryIO)
 __init__(stream,encode,decode,Reader,Writer,errors)
 __iter__()@
 __enter__()@
!_StreamReader()
 __call__(stream,errors).StreamReader
!_StreamWriter()
 __call__(stream,errors).StreamWriter
!_IncrementalEncoder()
 __call__(errors).IncrementalEncoder
!_IncrementalDecoder()
 __call__(errors).IncrementalDecoder
!_BufferedIncrementalDecoder()
 __call__(errors).BufferedIncrementalDecoder
!_WritableStream()
 close()
!_ReadableStream()
 close()
[codeop
compile_command(source,filename,symbol,flags)types.CodeType|n
!Compile()
 __call__(source,filename,symbol,flags)types.CodeType
!CommandCompiler()
 compiler:.Compile
 __call__(source,filename,symbol)types.CodeType|n
[collections
namedtuple(typename,field_names,*,rename,module,defaults)type
!_odict_keys(_collections_abc.dict_keys)
!_odict_items(_collections_abc.dict_items)
!_odict_values(_collections_abc.dict_values)
!UserDict(typing.MutableMapping)
 data:d<*>
 __init__(dict,**kwargs)
 __iter__()typing.Iterator<*>
 copy()@
 ^fromkeys(iterable,value).UserDict<*>
!UserList(typing.MutableSequence)
 data:l<*>
 __init__(initlist)
 __getitem__(i)*|@
 append(item)n
 insert(i,item)n
 pop(i)*
 remove(item)n
 copy()@
 count(item)i
 index(item,start,stop)i
 sort(*,key,reverse)n
 extend(other)n
!UserString(typing.Sequence)
 data:s
 __init__(seq)
 __getitem__(index)@
 __iter__()typing.Iterator<@>
 capitalize()@
 casefold()@
 center(width,*args)@
 count(sub,start,end)i
 encode(encoding,errors)y
 endswith(suffix,start,end)b
 expandtabs(tabsize)@
 find(sub,start,end)i
 format(*args,**kwds)s
 format_map(mapping)s
 index(sub,start,end)i
 isalpha()b
 isalnum()b
 isdecimal()b
 isdigit()b
 isidentifier()b
 islower()b
 isnumeric()b
 isprintable()b
 isspace()b
 istitle()b
 isupper()b
 isascii()b
 join(seq)s
 ljust(width,*args)@
 lower()@
 lstrip(chars)@
 partition(sep)t
 removeprefix(prefix)@
 removesuffix(suffix)@
 replace(old,new,maxsplit)@
 rfind(sub,start,end)i
 rindex(sub,start,end)i
 rjust(width,*args)@
 rpartition(sep)t
 rstrip(chars)@
 split(sep,maxsplit)l
 rsplit(sep,maxsplit)l
 splitlines(keepends)l
 startswith(prefix,start,end)b
 strip(chars)@
 swapcase()@
 title()@
 translate(*args)@
 upper()@
 zfill(width)@
!deque(typing.MutableSequence)
 maxlen:i|n
 __init__(iterable,maxlen)
 append(x)n
 appendleft(x)n
 copy()@
 count(x)i
 extend(iterable)n
 extendleft(iterable)n
 insert(i,x)n
 index(x,start,stop)i
 pop()*
 popleft()*
 rotate(n)n
 __getitem__(key)*
!Counter(d)
 __init__(iterable,**kwargs)
 copy()@
 elements()typing.Iterator<*>
 most_common(n)l
 ^fromkeys(iterable,v)!
 subtract(iterable)n
 total()i
!OrderedDict(d)
 popitem(last)t<*,*>
 move_to_end(key,last)n
 copy()@
 keys()._odict_keys<*>
 items()._odict_items<*>
 values()._odict_values<*>
 ^fromkeys(iterable,value).OrderedDict|.OrderedDict<=value>
!defaultdict(d)
 default_factory:typing.Callable|n
 __init__(default_factory,map,**kwargs)
 copy()@
!ChainMap(typing.MutableMapping)
 maps:l<typing.MutableMapping<*>>
 __init__(*maps)
 new_child(m)@
 parents:@
 __iter__()typing.Iterator<*>
 copy()@
 ^fromkeys(iterable,value).ChainMap<*>
[collections.abc
*_collections_abc
[colorsys
rgb_to_yiq(r,g,b)t
yiq_to_rgb(y,i,q)t
rgb_to_hls(r,g,b)t
hls_to_rgb(h,l,s)t
rgb_to_hsv(r,g,b)t
hsv_to_rgb(h,s,v)t
[compileall
compile_dir(dir,maxlevels,ddir,force,rx,quiet,legacy,optimize,workers,invalidation_mode,*,stripdir,prependdir,limit_sl_dest,hardlink_dupes)b
compile_file(fullname,ddir,force,rx,quiet,legacy,optimize,invalidation_mode,*,stripdir,prependdir,limit_sl_dest,hardlink_dupes)b
compile_path(skip_curdir,maxlevels,force,quiet,legacy,optimize,invalidation_mode)b
[compression._common._streams
!BaseStream(io.BufferedIOBase)
[compression.bz2
*bz2
[compression.gzip
*gzip
[compression.lzma
*lzma
[compression.zlib
*zlib
[compression.zstd
=compression.zstd._zstdfile:ZstdFile,open
=_zstd:ZstdCompressor,ZstdDecompressor,ZstdDict,ZstdError,get_frame_size
get_frame_info(frame_buffer).FrameInfo
train_dict(samples,dict_size)_zstd.ZstdDict
finalize_dict(zstd_dict,samples,dict_size,level)_zstd.ZstdDict
compress(data,level,options,zstd_dict)y
decompress(data,zstd_dict,options)y
!CompressionParameter(enum.IntEnum)
!DecompressionParameter(enum.IntEnum)
!Strategy(enum.IntEnum)
!FrameInfo()
 __init__(decompressed_size,dictionary_id)
[compression.zstd._zstdfile
open(file,mode,*,level,options,zstd_dict,encoding,errors,newline).ZstdFile|_io.TextIOWrapper
!ZstdFile(compression._common._streams.BaseStream)
 __init__(file,mode,*,level,options,zstd_dict)
[concurrent.futures
=concurrent.futures._base:BrokenExecutor,CancelledError,Executor,Future,InvalidStateError,TimeoutError,as_completed,wait
=concurrent.futures.process:ProcessPoolExecutor
=concurrent.futures.thread:ThreadPoolExecutor
=concurrent.futures.interpreter:InterpreterPoolExecutor
[concurrent.futures._base
!BrokenExecutor(RuntimeError)
!CancelledError(.Error)
!Error(Exception)
!InvalidStateError(.Error)
!TimeoutError(.Error)
as_completed(fs,timeout)typing.Iterator<.Future<*>>
wait(fs,timeout,return_when).DoneAndNotDoneFutures<*>
!Executor()
 submit(fn,*args,**kwargs).Future<*>
 map(fn,*iterables,timeout,chunksize,buffersize)typing.Iterator<*>
 shutdown(wait,*,cancel_futures)n
 __enter__()@
 __exit__()
!Future()
 cancel()b
 cancelled()b
 running()b
 done()b
 add_done_callback(fn)n
 result(timeout)*
 set_running_or_notify_cancel()b
 set_result(result)n
 exception(timeout)BaseException|n
 set_exception(exception)n
!DoneAndNotDoneFutures(typing.NamedTuple)
 done:set<.Future<*>>
 not_done:set<.Future<*>>
[concurrent.futures.interpreter
do_call(results,func,args,kwargs)*
!BrokenInterpreterPool(concurrent.futures.thread.BrokenThreadPool)
!InterpreterPoolExecutor(concurrent.futures.thread.ThreadPoolExecutor)
 ^prepare_context(initializer,initargs)t<typing.Callable,._TaskFunc>
!WorkerContext(concurrent.futures.thread.WorkerContext)
 interp:concurrent.interpreters.Interpreter|n
 results:concurrent.interpreters._queues.Queue|n
 ^prepare(initializer,initargs)t<typing.Callable,._TaskFunc>
 __init__(initdata)
 __del__()
!_TaskFunc()
 __call__(fn,*args,**kwargs)t
[concurrent.futures.process
!BrokenProcessPool(concurrent.futures._base.BrokenExecutor)
!ProcessPoolExecutor(concurrent.futures._base.Executor)
 __init__(max_workers,mp_context,initializer,initargs,*,max_tasks_per_child)
 kill_workers()n
 terminate_workers()n
[concurrent.futures.thread
!BrokenThreadPool(concurrent.futures._base.BrokenExecutor)
!ThreadPoolExecutor(concurrent.futures._base.Executor)
 BROKEN:type
 ^prepare_context(initializer,initargs)t<typing.Callable,._ResolveTaskFunc>
 __init__(max_workers,thread_name_prefix,initializer,initargs)
!WorkerContext()
 ^prepare(initializer,initargs)t<typing.Callable,._ResolveTaskFunc>
 __init__(initializer,initargs)
 initialize()n
 finalize()n
 run(task)n
!_ResolveTaskFunc()
 __call__(func,args,kwargs)t<=func,t<*>,d<*>>
[concurrent.interpreters
=_interpreters:InterpreterError,InterpreterNotFoundError,NotShareableError,is_shareable
=concurrent.interpreters._queues:Queue,QueueEmpty,QueueFull,create_queue=create
create().Interpreter
list_all()l<.Interpreter>
get_current().Interpreter
get_main().Interpreter
!ExecutionFailed(_interpreters.InterpreterError)
 excinfo:types.SimpleNamespace
 __init__(excinfo)
!Interpreter()
 __new__(id,_whence,_ownsref)@
 __del__()
 id:i
 whence:s
 is_running()b
 close()n
 prepare_main(ns,**kwargs)n
 exec(code)n
 call(callable,*args,**kwargs)*
 call_in_thread(callable,*args,**kwargs)threading.Thread
[concurrent.interpreters._queues
!QueueEmpty(_interpqueues.QueueError,_queue.Empty)
!QueueFull(_interpqueues.QueueError,queue.Full)
create(maxsize,*,unbounditems).Queue
!Queue()
 __new__(id)@
 __del__()
 id:i
 unbounditems:
 maxsize:i
 empty()b
 full()b
 qsize()i
 put(obj,block,timeout,*,unbounditems,_delay)n
 put_nowait(obj,*,unbounditems)n
 get(block,timeout,*,_delay)
 get_nowait()
[configparser
UNNAMED_SECTION:._UNNAMED_SECTION
!Interpolation()
!BasicInterpolation(.Interpolation)
!ExtendedInterpolation(.Interpolation)
!LegacyInterpolation(.Interpolation)
!ConfigParser(.RawConfigParser)
!SafeConfigParser(.ConfigParser)
!InterpolationSyntaxError(.InterpolationError)
!InvalidWriteError(.Error)
!_UNNAMED_SECTION()
!RawConfigParser(typing.MutableMapping)
 SECTCRE:re.Pattern
 OPTCRE:re.Pattern
 OPTCRE_NV:re.Pattern
 NONSPACECRE:re.Pattern
 __init__(defaults,dict_type,*,**)
 __getitem__(key).SectionProxy
 items(section,raw,vars)typing.ItemsView<.SectionProxy>|l
 converters:.ConverterMapping
!SectionProxy(typing.MutableMapping)
 __init__(parser,name)
 parser:.RawConfigParser
!ConverterMapping(typing.MutableMapping)
 GETTERCRE:re.Pattern
 __init__(parser)
!Error(Exception)
 __init__(msg)
!NoSectionError(.Error)
 section:s|._UNNAMED_SECTION
 __init__(section)
!DuplicateSectionError(.Error)
 section:s|._UNNAMED_SECTION
 __init__(section,source,lineno)
!DuplicateOptionError(.Error)
 section:s|._UNNAMED_SECTION
 __init__(section,option,source,lineno)
!NoOptionError(.Error)
 section:s|._UNNAMED_SECTION
 __init__(option,section)
!InterpolationError(.Error)
 section:s|._UNNAMED_SECTION
 __init__(option,section,msg)
!InterpolationDepthError(.InterpolationError)
 __init__(option,section,rawval)
!InterpolationMissingOptionError(.InterpolationError)
 __init__(option,section,rawval,reference)
!ParsingError(.Error)
 __init__(source,filename)
 combine(others).ParsingError
!MissingSectionHeaderError(.ParsingError)
 __init__(filename,lineno,line)
!MultilineContinuationError(.ParsingError)
 __init__(filename,lineno,line)
!UnnamedSectionDisabledError(.Error)
 __init__()
[contextlib
contextmanager(func)typing.Callable
asynccontextmanager(func)typing.Callable
!redirect_stdout(._RedirectStream)
!redirect_stderr(._RedirectStream)
!_BaseExitStackAbstract(._BaseExitStack)
!_GeneratorContextManager(._GeneratorContextManagerBase,.AbstractContextManager,.ContextDecorator)
!AbstractContextManager(abc.ABC)
 __enter__()*
 __exit__()
!AbstractAsyncContextManager(abc.ABC)
 @__aenter__()*
 __aexit__()
!ContextDecorator()
 __call__(func)=func
!AsyncContextDecorator()
 __call__(func)=func
!closing(.AbstractContextManager)
 __init__(thing)
!aclosing(.AbstractAsyncContextManager)
 __init__(thing)
!suppress(.AbstractContextManager)
 __init__(*exceptions)
!_RedirectStream(.AbstractContextManager)
 __init__(new_target)
!ExitStack(._BaseExitStackAbstract)
 close()n
 __enter__()@
 __exit__()
!_BaseExitStack()
 enter_context(cm)*
 push(exit)=exit
 callback(callback,*args,**kwds)typing.Callable
 pop_all()@
!AsyncExitStack(._BaseExitStackAbstract)
 @enter_async_context(cm)*
 push_async_exit(exit)=exit
 push_async_callback(callback,*args,**kwds)typing.Callable
 @aclose()n
 @__aenter__()@
 __aexit__()
!nullcontext(.AbstractContextManager,.AbstractAsyncContextManager)
 enter_result:*
 __init__(enter_result)
!chdir(.AbstractContextManager)
 path:*
 __init__(path)
 __enter__()n
!_GeneratorContextManagerBase()
 __init__(func,args,kwds)
 gen:*
 func:typing.Callable
 args:t
 kwds:d
[contextvars
=_contextvars:Context,ContextVar,Token,copy_context
[copy
=copy:error=Error
deepcopy(x,memo,_nil)=x
copy(x)=x
replace(obj,**changes)*
!Error(Exception)
[copyreg
pickle(ob_type,pickle_function,constructor_ob)n
constructor(object)n
add_extension(module,name,code)n
remove_extension(module,name,code)n
clear_extension_cache()n
[crypt
METHOD_CRYPT:._Method
METHOD_MD5:._Method
METHOD_SHA256:._Method
METHOD_SHA512:._Method
METHOD_BLOWFISH:._Method
mksalt(method,*,rounds)s
crypt(word,salt)s
!_Method(._MethodBase)
!_MethodBase(typing.NamedTuple)
[csv
=_csv:Error,field_size_limit,get_dialect,list_dialects,reader,register_dialect,unregister_dialect,writer
!excel(.Dialect)
!excel_tab(.excel)
!unix_dialect(.Dialect)
!Dialect()
 delimiter:s
 quotechar:s|n
 escapechar:s|n
 doublequote:b
 skipinitialspace:b
 lineterminator:s
 quoting:i
 strict:b
 __init__()
!DictReader()
 fieldnames:typing.Sequence<*>|n
 restkey:*|n
 reader:_csv.Reader
 dialect:s|_csv.Dialect|.Dialect|type
 line_num:i
 __init__(f,fieldnames,restkey,restval,dialect,*,**)
 __iter__()@
 __next__()d
!DictWriter()
 fieldnames:typing.Collection<*>
 extrasaction:s
 writer:_csv.Writer
 __init__(f,fieldnames,restval,extrasaction,dialect,*,**)
 writeheader()
 writerow(rowdict)
 writerows(rowdicts)n
!Sniffer()
 preferred:l
 sniff(sample,delimiters)type
 has_header(sample)b
[ctypes
=_ctypes:Array,Structure,Union,addressof,alignment,byref,get_errno,resize,set_errno,sizeof,FormatError,get_last_error,set_last_error,COMError,CopyComPointer,CField
=ctypes._endian:BigEndianStructure,LittleEndianStructure,BigEndianUnion,LittleEndianUnion
=ctypes:c_buffer=create_string_buffer,c_int8=c_byte,c_uint8=c_ubyte,c_voidp=c_void_p
POINTER(cls)type
pointer(obj)_ctypes._Pointer<=obj>
!ArgumentError(Exception)
!OleDLL(.CDLL)
!WinDLL(.CDLL)
!PyDLL(.CDLL)
cdll:.LibraryLoader<.CDLL>
windll:.LibraryLoader<.WinDLL>
oledll:.LibraryLoader<.OleDLL>
pydll:.LibraryLoader<.PyDLL>
pythonapi:.PyDLL
CFUNCTYPE(restype,*argtypes,use_errno,use_last_error)type
WINFUNCTYPE(restype,*argtypes,use_errno,use_last_error)type
PYFUNCTYPE(restype,*argtypes)type
cast(obj,typ)*
create_string_buffer(init,size)_ctypes.Array<.c_char>
create_unicode_buffer(init,size)_ctypes.Array<.c_wchar>
SetPointerType(pointer,cls)n
ARRAY(typ,len)_ctypes.Array<=typ>
DllCanUnloadNow()i
DllGetClassObject(rclsid,riid,ppv)i
GetLastError:._GetLastErrorFunctionType
memmove:._MemmoveFunctionType
memset:._MemsetFunctionType
string_at(ptr,size)y
WinError(code,descr)OSError
wstring_at(ptr,size)s
memoryview_at(ptr,size,readonly)memoryview
!py_object(_ctypes._CanCastTo,_ctypes._SimpleCData)
!c_bool(_ctypes._SimpleCData)
!c_byte(_ctypes._SimpleCData)
!c_ubyte(_ctypes._SimpleCData)
!c_short(_ctypes._SimpleCData)
!c_ushort(_ctypes._SimpleCData)
!c_long(_ctypes._SimpleCData)
!c_ulong(_ctypes._SimpleCData)
!c_int(_ctypes._SimpleCData)
!c_uint(_ctypes._SimpleCData)
!c_longlong(_ctypes._SimpleCData)
!c_ulonglong(_ctypes._SimpleCData)
!c_int16(_ctypes._SimpleCData)
!c_uint16(_ctypes._SimpleCData)
!c_int32(_ctypes._SimpleCData)
!c_uint32(_ctypes._SimpleCData)
!c_int64(_ctypes._SimpleCData)
!c_uint64(_ctypes._SimpleCData)
!c_ssize_t(_ctypes._SimpleCData)
!c_size_t(_ctypes._SimpleCData)
!c_float(_ctypes._SimpleCData)
!c_double(_ctypes._SimpleCData)
!c_longdouble(_ctypes._SimpleCData)
!c_double_complex(_ctypes._SimpleCData)
!c_float_complex(_ctypes._SimpleCData)
!c_longdouble_complex(_ctypes._SimpleCData)
!c_char(_ctypes._SimpleCData)
!c_wchar(_ctypes._SimpleCData)
!HRESULT(_ctypes._SimpleCData)
c_time_t:type
!_NamedFuncPointer(._CDLLFuncPointer)
!_CDLLFuncPointer(_ctypes.CFuncPtr)
!_CFunctionType(_ctypes.CFuncPtr)
!CDLL()
 __init__(name,mode,handle,use_errno,use_last_error,winmode)
 __getitem__(name_or_ordinal)._NamedFuncPointer
!LibraryLoader()
 __init__(dlltype)
 __getitem__(name)*
 LoadLibrary(name)*
!c_char_p(_ctypes._PointerLike,_ctypes._SimpleCData)
 ^from_param(value)@|_ctypes._CArgObject
!c_void_p(_ctypes._PointerLike,_ctypes._SimpleCData)
 ^from_param(value)@|_ctypes._CArgObject
!c_wchar_p(_ctypes._PointerLike,_ctypes._SimpleCData)
 ^from_param(value)@|_ctypes._CArgObject
!_GetLastErrorFunctionType(._NamedFuncPointer)
 __call__()i
!_MemmoveFunctionType(._CFunctionType)
 __call__(dst,src,count)i
!_MemsetFunctionType(._CFunctionType)
 __call__(dst,c,count)i
[ctypes._endian
!BigEndianStructure(_ctypes.Structure)
!LittleEndianStructure(_ctypes.Structure)
!BigEndianUnion(_ctypes.Union)
!LittleEndianUnion(_ctypes.Union)
[ctypes.macholib.dyld
=ctypes.macholib.dylib:dylib_info
=ctypes.macholib.framework:framework_info
dyld_find(name,executable_path,env)s
framework_find(fn,executable_path,env)s
[ctypes.macholib.dylib
dylib_info(filename)._DylibInfo|n
!_DylibInfo()
 location:s
 name:s
 shortname:s
 version:s|n
 suffix:s|n
[ctypes.macholib.framework
framework_info(filename)._FrameworkInfo|n
!_FrameworkInfo()
 location:s
 name:s
 shortname:s
 version:s|n
 suffix:s|n
[ctypes.util
find_library(name)s|n
find_msvcrt()s|n
dllist()l
test()n
[curses
*_curses
=_curses:window
wrapper(func,*arg,**kwds)*
!_ncurses_version(_typeshed.structseq,t)
[curses.ascii
isalnum(c)b
isalpha(c)b
isascii(c)b
isblank(c)b
iscntrl(c)b
isdigit(c)b
isgraph(c)b
islower(c)b
isprint(c)b
ispunct(c)b
isspace(c)b
isupper(c)b
isxdigit(c)b
isctrl(c)b
ismeta(c)b
ascii(c)=c
ctrl(c)=c
alt(c)=c
unctrl(c)s
[curses.has_key
has_key(ch)b
[curses.panel
*_curses_panel
[curses.textpad
rectangle(win,uly,ulx,lry,lrx)n
!Textbox()
 __init__(win,insert_mode)
[dataclasses
!KW_ONLY()
asdict(obj,*,dict_factory)d|*
astuple(obj,*,tuple_factory)t|*
dataclass(cls,*,**)type|typing.Callable
field(*,**)
fields(class_or_instance)t<.Field>
is_dataclass(obj)b
!FrozenInstanceError(AttributeError)
make_dataclass(cls_name,fields,*,**)type
replace(obj,**changes)=obj
!Field()
 metadata:types.MappingProxyType
 __init__(default,default_factory,init,repr,hash,compare,metadata,kw_only,doc)
!InitVar()
 __init__(type)
[datetime
UTC:.timezone
datetime_CAPI:typing_extensions.CapsuleType
!tzinfo()
 tzname(dt)s|n
 utcoffset(dt).timedelta|n
 dst(dt).timedelta|n
 fromutc(dt).datetime
!timezone(.tzinfo)
 utc:.timezone
 min:.timezone
 max:.timezone
 __new__(offset,name)@
 tzname(dt)s
 utcoffset(dt).timedelta
 dst(dt)n
!date()
 min:.date
 max:.date
 resolution:.timedelta
 __new__(year,month,day)@
 ^fromtimestamp(timestamp)@
 ^today()@
 ^fromordinal(n)@
 ^fromisoformat(string)@
 ^fromisocalendar(year,week,day)@
 year:i
 month:i
 day:i
 ctime()s
 ^strptime(string,format)@
 strftime(format)s
 isoformat()s
 timetuple()time.struct_time
 toordinal()i
 replace(year,month,day)@
 weekday()i
 isoweekday()i
 isocalendar()._IsoCalendarDate
!time()
 min:.time
 max:.time
 resolution:.timedelta
 __new__(hour,minute,second,microsecond,tzinfo,*,fold)@
 hour:i
 minute:i
 second:i
 microsecond:i
 tzinfo:.tzinfo|n
 fold:i
 isoformat(timespec)s
 ^fromisoformat(string)@
 ^strptime(string,format)@
 strftime(format)s
 utcoffset().timedelta|n
 tzname()s|n
 dst().timedelta|n
 replace(hour,minute,second,microsecond,tzinfo,*,fold)@
!timedelta()
 min:.timedelta
 max:.timedelta
 resolution:.timedelta
 __new__(days,seconds,microseconds,milliseconds,minutes,hours,weeks)@
 days:i
 seconds:i
 microseconds:i
 total_seconds()f
!datetime(.date)
 min:.datetime
 max:.datetime
 __new__(year,month,day,hour,minute,second,microsecond,tzinfo,*,fold)@
 hour:i
 minute:i
 second:i
 microsecond:i
 tzinfo:.tzinfo|n
 fold:i
 ^fromtimestamp(timestamp,tz)@
 ^utcfromtimestamp(t)@
 ^now(tz)@
 ^utcnow()@
 ^combine(date,time,tzinfo)@
 timestamp()f
 utctimetuple()time.struct_time
 date().date
 time().time
 timetz().time
 replace(year,month,day,hour,minute,second,microsecond,tzinfo,*,fold)@
 astimezone(tz)@
 isoformat(sep,timespec)s
 utcoffset().timedelta|n
 tzname()s|n
 dst().timedelta|n
!_IsoCalendarDate(t)
 year:i
 week:i
 weekday:i
[dbm
whichdb(filename)s|n
open(file,flag,mode)._Database
!_Database(typing.MutableMapping)
 close()n
 __del__()
 __enter__()@
 __exit__()
[dbm.dumb
=builtins:error=OSError
open(file,flag,mode)._Database
!_Database(typing.MutableMapping)
 __init__(filebasename,mode,flag)
 close()n
 __del__()
 __enter__()@
 __exit__()
[dbm.gnu
*_gdbm
[dbm.ndbm
*_dbm
[dbm.sqlite3
!error(OSError)
open(filename,flag,mode)._Database
!_Database(typing.MutableMapping)
 __init__(path,*,flag,mode)
 close()n
 __enter__()@
 __exit__()
[decimal
=_decimal:getcontext,localcontext,setcontext,IEEEContext
!DecimalTuple(typing.NamedTuple)
!DecimalException(ArithmeticError)
!Clamped(.DecimalException)
!InvalidOperation(.DecimalException)
!ConversionSyntax(.InvalidOperation)
!DivisionByZero(.DecimalException,ZeroDivisionError)
!DivisionImpossible(.InvalidOperation)
!DivisionUndefined(.InvalidOperation,ZeroDivisionError)
!Inexact(.DecimalException)
!InvalidContext(.InvalidOperation)
!Rounded(.DecimalException)
!Subnormal(.DecimalException)
!Overflow(.Inexact,.Rounded)
!Underflow(.Inexact,.Rounded,.Subnormal)
!FloatOperation(.DecimalException,TypeError)
!Decimal()
 __new__(value,context)@
 ^from_number(number)@
 ^from_float(f)@
 compare(other,context).Decimal
 as_tuple().DecimalTuple
 remainder_near(other,context).Decimal
 real:.Decimal
 imag:.Decimal
 conjugate().Decimal
 fma(other,third,context).Decimal
 normalize(context).Decimal
 quantize(exp,rounding,context).Decimal
 to_integral_exact(rounding,context).Decimal
 to_integral_value(rounding,context).Decimal
 to_integral(rounding,context).Decimal
 sqrt(context).Decimal
 max(other,context).Decimal
 min(other,context).Decimal
 canonical().Decimal
 compare_signal(other,context).Decimal
 compare_total(other,context).Decimal
 compare_total_mag(other,context).Decimal
 copy_abs().Decimal
 copy_negate().Decimal
 copy_sign(other,context).Decimal
 exp(context).Decimal
 ln(context).Decimal
 log10(context).Decimal
 logb(context).Decimal
 logical_and(other,context).Decimal
 logical_invert(context).Decimal
 logical_or(other,context).Decimal
 logical_xor(other,context).Decimal
 max_mag(other,context).Decimal
 min_mag(other,context).Decimal
 next_minus(context).Decimal
 next_plus(context).Decimal
 next_toward(other,context).Decimal
 radix().Decimal
 rotate(other,context).Decimal
 scaleb(other,context).Decimal
 shift(other,context).Decimal
!Context()
 __init__(prec,rounding,Emin,Emax,capitals,clamp,flags,traps)
 copy().Context
 create_decimal(num).Decimal
 create_decimal_from_float(f).Decimal
 abs(x).Decimal
 add(x,y).Decimal
 canonical(x).Decimal
 compare(x,y).Decimal
 compare_signal(x,y).Decimal
 compare_total(x,y).Decimal
 compare_total_mag(x,y).Decimal
 copy_abs(x).Decimal
 copy_decimal(x).Decimal
 copy_negate(x).Decimal
 copy_sign(x,y).Decimal
 divide(x,y).Decimal
 divide_int(x,y).Decimal
 divmod(x,y)t<.Decimal,.Decimal>
 exp(x).Decimal
 fma(x,y,z).Decimal
 ln(x).Decimal
 log10(x).Decimal
 logb(x).Decimal
 logical_and(x,y).Decimal
 logical_invert(x).Decimal
 logical_or(x,y).Decimal
 logical_xor(x,y).Decimal
 max(x,y).Decimal
 max_mag(x,y).Decimal
 min(x,y).Decimal
 min_mag(x,y).Decimal
 minus(x).Decimal
 multiply(x,y).Decimal
 next_minus(x).Decimal
 next_plus(x).Decimal
 next_toward(x,y).Decimal
 normalize(x).Decimal
 plus(x).Decimal
 power(a,b,modulo).Decimal
 quantize(x,y).Decimal
 radix().Decimal
 remainder(x,y).Decimal
 remainder_near(x,y).Decimal
 rotate(x,y).Decimal
 scaleb(x,y).Decimal
 shift(x,y).Decimal
 sqrt(x).Decimal
 subtract(x,y).Decimal
 to_integral_exact(x).Decimal
 to_integral_value(x).Decimal
 to_integral(x).Decimal
!_ContextManager()
 __init__(new_context)
 __enter__().Context
 __exit__()
[difflib
!Match(typing.NamedTuple)
get_close_matches(word,possibilities,n,cutoff)l|l<typing.Sequence<*>>
IS_LINE_JUNK(line,pat)b
IS_CHARACTER_JUNK(ch,ws)b
unified_diff(a,b,fromfile,tofile,fromfiledate,tofiledate,n,lineterm,*,color)typing.Iterator
context_diff(a,b,fromfile,tofile,fromfiledate,tofiledate,n,lineterm)typing.Iterator
ndiff(a,b,linejunk,charjunk)typing.Iterator
restore(delta,which)typing.Iterator
diff_bytes(dfunc,a,b,fromfile,tofile,fromfiledate,tofiledate,n,lineterm)typing.Iterator
!SequenceMatcher()
 __init__(isjunk,a,b,autojunk)
 find_longest_match(alo,ahi,blo,bhi).Match
 get_matching_blocks()l<.Match>
!Differ()
 __init__(linejunk,charjunk)
!HtmlDiff()
 __init__(tabsize,wrapcolumn,linejunk,charjunk)
[dis
!Positions(typing.NamedTuple)
[discord
*discord.client
*discord.errors
*discord.shard
*discord.voice_client
[discord.backoff
!ExponentialBackoff()
[discord.client
*discord.errors
*discord.gateway
!Client()
 __aenter__()
 __aexit__()
 close()
[discord.errors
!DiscordException(Exception)
!ClientException(.DiscordException)
!FFmpegProcessError(.ClientException)
!GatewayNotFound(.DiscordException)
!HTTPException(.DiscordException)
!RateLimited(.DiscordException)
!Forbidden(.HTTPException)
!NotFound(.HTTPException)
!DiscordServerError(.HTTPException)
!InvalidData(.ClientException)
!LoginFailure(.ClientException)
!ConnectionClosed(.ClientException)
!PrivilegedIntentsRequired(.ClientException)
!InteractionResponded(.ClientException)
!MissingApplicationID(.ClientException)
[discord.ext.commands
*discord.ext.commands.bot
*discord.ext.commands.cog
*discord.ext.commands.core
[discord.ext.commands.bot
!Bot(.BotBase,discord.client.Client)
!AutoShardedBot(.BotBase,discord.shard.AutoShardedClient)
!BotBase(discord.ext.commands.core.GroupMixin)
 close()
[discord.ext.commands.cog
!CogMeta(type)
!Cog()
!GroupCog(.Cog)
[discord.ext.commands.core
!GroupMixin()
[discord.ext.tasks
=discord.backoff:ExponentialBackoff
!SleepHandle()
 cancel()
!Loop()
 stop()
 cancel()
[discord.gateway
!ReconnectWebSocket(Exception)
!WebSocketClosure(Exception)
!EventListener(typing.NamedTuple)
!GatewayRatelimiter()
!VoiceKeepAliveHandler(.KeepAliveHandler)
!KeepAliveHandler(threading.Thread)
 stop()
!DiscordClientWebSocketResponse(aiohttp.client_ws.ClientWebSocketResponse)
 close()
!DiscordWebSocket()
 close()
!DiscordVoiceWebSocket()
 close()
[discord.shard
*discord.gateway
!AutoShardedClient(discord.client.Client)
[discord.ui
*discord.ui.view
[discord.ui.view
!View(.BaseView)
!LayoutView(.BaseView)
!ViewStore()
!BaseView()
 stop()
[discord.voice_client
*discord.gateway
!VoiceProtocol()
 disconnect()
 cleanup()
!VoiceClient(.VoiceProtocol)
 stop()
[django.contrib.auth.signals
user_logged_in:django.dispatch.dispatcher.Signal
user_login_failed:django.dispatch.dispatcher.Signal
user_logged_out:django.dispatch.dispatcher.Signal
[django.core.signals
request_started:django.dispatch.dispatcher.Signal
request_finished:django.dispatch.dispatcher.Signal
got_request_exception:django.dispatch.dispatcher.Signal
setting_changed:django.dispatch.dispatcher.Signal
[django.db.backends.signals
connection_created:django.dispatch.dispatcher.Signal
[django.db.models.signals
class_prepared:django.dispatch.dispatcher.Signal
pre_init:.ModelSignal
post_init:.ModelSignal
pre_save:.ModelSignal
post_save:.ModelSignal
pre_delete:.ModelSignal
post_delete:.ModelSignal
m2m_changed:.ModelSignal
pre_migrate:django.dispatch.dispatcher.Signal
post_migrate:django.dispatch.dispatcher.Signal
!ModelSignal(django.dispatch.dispatcher.Signal)
 disconnect(receiver,sender,dispatch_uid,apps)b|n
[django.dispatch
=django.dispatch.dispatcher:Signal
[django.dispatch.dispatcher
logger:logging.Logger
!Signal()
 lock:_thread.lock
 disconnect(receiver,sender,dispatch_uid)b
[docker
=docker.client:DockerClient
[docker.api.build
!BuildApiMixin()
[docker.api.config
!ConfigApiMixin()
[docker.api.container
!ContainerApiMixin()
 attach(container,stdout,stderr,stream,logs,demux)y|t|docker.types.daemon.CancellableStream
 create_container_config(*args,**kwargs)docker.types.containers.ContainerConfig
 create_host_config(*args,**kwargs)docker.types.containers.HostConfig
 create_networking_config(*args,**kwargs)docker.types.networks.NetworkingConfig
 create_endpoint_config(*args,**kwargs)docker.types.networks.EndpointConfig
 kill(container,signal)n
 logs(container,stdout,stderr,*,stream,timestamps,tail,since,follow,until)docker.types.daemon.CancellableStream|y
 stop(container,timeout)n
 top(container,ps_args)._TopResult
 wait(container,timeout,condition)docker._types.WaitContainerResponse
[docker.api.daemon
!DaemonApiMixin()
 events(since,until,filters,decode)docker.types.daemon.CancellableStream
[docker.api.exec_api
!ExecApiMixin()
 exec_start(exec_id,detach,tty,stream,socket,demux)y|socket.SocketIO|_io._BufferedReaderStream|docker.transport.sshconn.SSHSocket|docker.types.daemon.CancellableStream|t|s
[docker.api.image
!ImageApiMixin()
[docker.api.network
!NetworkApiMixin()
[docker.api.plugin
!PluginApiMixin()
[docker.api.secret
!SecretApiMixin()
[docker.api.service
!ServiceApiMixin()
[docker.api.swarm
!SwarmApiMixin()
 create_swarm_spec(task_history_retention_limit,snapshot_interval,keep_old_snapshots,log_entries_for_slow_followers,heartbeat_tick,election_tick,dispatcher_heartbeat_period,node_cert_expiry,external_ca,external_cas,name,labels,signing_ca_cert,signing_ca_key,ca_force_rotate,autolock_managers,log_driver)docker.types.swarm.SwarmSpec
 get_unlock_key()._UnlockKeyResponse
[docker.api.volume
!VolumeApiMixin()
[docker.client
=docker.client.DockerClient:from_env
!DockerClient()
 api:docker.api.client.APIClient
 ^from_env(*,version,timeout,max_pool_size,environment,use_ssh_client).DockerClient
 configs:docker.models.configs.ConfigCollection
 containers:docker.models.containers.ContainerCollection
 images:docker.models.images.ImageCollection
 networks:docker.models.networks.NetworkCollection
 nodes:docker.models.nodes.NodeCollection
 plugins:docker.models.plugins.PluginCollection
 secrets:docker.models.secrets.SecretCollection
 services:docker.models.services.ServiceCollection
 swarm:docker.models.swarm.Swarm
 volumes:docker.models.volumes.VolumeCollection
 events(*args,decode,**kwargs)docker.types.daemon.CancellableStream
 close()n
[docker.models.configs
!ConfigCollection(docker.models.resource.Collection)
 create(**kwargs).Config
 get(config_id).Config
 list(**kwargs)l<.Config>
[docker.models.containers
!ContainerCollection(docker.models.resource.Collection)
 run(image,command,stdout,stderr,remove,*,**)y|.Container
 create(image,command,*,**).Container
 get(container_id).Container
 list(all,before,filters,limit,since,sparse,ignore_removed)l<.Container>
[docker.models.images
!ImageCollection(docker.models.resource.Collection)
 build(*,**)t<.Image,typing.Iterator>
 get(name).Image
 get_registry_data(name,auth_config).RegistryData
 list(name,all,filters)l<.Image>
 load(data)l<.Image>
 pull(repository,tag,all_tags,*,platform,auth_config).Image|l<.Image>
[docker.models.networks
!NetworkCollection(docker.models.resource.Collection)
 create(name,driver,options,ipam,check_duplicate,internal,labels,enable_ipv6,attachable,scope,ingress).Network
 get(network_id,verbose,scope).Network
 list(*args,**kwargs)l<.Network>
[docker.models.resource
!Collection()
 client:docker.client.DockerClient
!Model()
 client:docker.client.DockerClient|n
 collection:.Collection<@>|n
[docker.models.swarm
!Swarm(docker.models.resource.Model)
 join(*args,**kwargs)b
[docker.models.volumes
!VolumeCollection(docker.models.resource.Collection)
 create(name,**kwargs).Volume
 get(volume_id).Volume
 list(**kwargs)l<.Volume>
[docker.types
=docker.types.daemon:CancellableStream
[docker.types.daemon
!CancellableStream()
 __iter__()@
 close()n
[email
message_from_string(s,_class,*,policy)email.message.Message|*
message_from_bytes(s,_class,*,policy)email.message.Message|*
message_from_file(fp,_class,*,policy)email.message.Message|*
message_from_binary_file(fp,_class,*,policy)email.message.Message|*
[email._policybase
!Policy(._PolicyBase)
!_MessageFactory()
!Compat32(.Policy)
 header_fetch_parse(name,value)s|email.header.Header
!_PolicyBase()
 message_factory:._MessageFactory<*>|n
 __init__(*,**)
 clone(*,**)@
[email.base64mime
=email.base64mime:body_decode=decode,decodestring=decode
header_length(bytearray)i
header_encode(header_bytes,charset)s
body_encode(s,maxlinelen,eol)s
decode(string)y
[email.charset
add_charset(charset,header_enc,body_enc,output_charset)n
add_alias(alias,canonical)n
add_codec(charset,codecname)n
!Charset()
 __init__(input_charset)
[email.contentmanager
!ContentManager()
raw_data_manager:.ContentManager
[email.encoders
encode_base64(msg)n
encode_quopri(msg)n
encode_7or8bit(msg)n
encode_noop(msg)n
[email.errors
=email.errors:MalformedHeaderDefect=MissingHeaderBodySeparatorDefect
!MessageError(Exception)
!MessageParseError(.MessageError)
!HeaderParseError(.MessageParseError)
!BoundaryError(.MessageParseError)
!MultipartConversionError(.MessageError,TypeError)
!CharsetError(.MessageError)
!HeaderWriteError(.MessageError)
!NoBoundaryInMultipartDefect(.MessageDefect)
!StartBoundaryNotFoundDefect(.MessageDefect)
!FirstHeaderLineIsContinuationDefect(.MessageDefect)
!MisplacedEnvelopeHeaderDefect(.MessageDefect)
!MultipartInvariantViolationDefect(.MessageDefect)
!InvalidMultipartContentTransferEncodingDefect(.MessageDefect)
!UndecodableBytesDefect(.MessageDefect)
!InvalidBase64PaddingDefect(.MessageDefect)
!InvalidBase64CharactersDefect(.MessageDefect)
!InvalidBase64LengthDefect(.MessageDefect)
!CloseBoundaryNotFoundDefect(.MessageDefect)
!MissingHeaderBodySeparatorDefect(.MessageDefect)
!HeaderDefect(.MessageDefect)
!InvalidHeaderDefect(.HeaderDefect)
!HeaderMissingRequiredValue(.HeaderDefect)
!ObsoleteHeaderDefect(.HeaderDefect)
!NonASCIILocalPartDefect(.HeaderDefect)
!InvalidDateDefect(.HeaderDefect)
!MessageDefect(ValueError)
 __init__(line)
!NonPrintableDefect(.HeaderDefect)
 __init__(non_printables)
[email.feedparser
!BytesFeedParser(.FeedParser)
!FeedParser()
 __init__(_factory,*,policy)
 close()*
[email.generator
!BytesGenerator(.Generator)
!Generator()
 policy:email._policybase.Policy<*>|n
 __init__(outfp,mangle_from_,maxheaderlen,*,policy)
 clone(fp)@
!DecodedGenerator(.Generator)
 __init__(outfp,mangle_from_,maxheaderlen,fmt,*,policy)
[email.header
decode_header(header)l
make_header(decoded_seq,maxlinelen,header_name,continuation_ws).Header
!Header()
 __init__(s,charset,maxlinelen,header_name,continuation_ws,errors)
[email.iterators
body_line_iterator(msg,decode)typing.Iterator
typed_subpart_iterator(msg,maintype,subtype)typing.Iterator<=msg>
walk(self)typing.Iterator<email.message.Message>
[email.message
!EmailMessage(.MIMEPart)
!Message()
 policy:email._policybase.Policy
 defects:l<email.errors.MessageDefect>
 __init__(policy)
 get_payload(i,decode)n|.Message|s|l<.Message|s>|y
 get_charset()email.charset.Charset|s|n
 walk()typing.Generator<@>
!MIMEPart(.Message)
 get_body(preferencelist).MIMEPart<*>|n
 iter_attachments()typing.Iterator<@>
 iter_parts()typing.Iterator<.MIMEPart<*>>
[email.mime.application
!MIMEApplication(email.mime.nonmultipart.MIMENonMultipart)
 __init__(_data,_subtype,_encoder,*,policy,**_params)
[email.mime.audio
!MIMEAudio(email.mime.nonmultipart.MIMENonMultipart)
 __init__(_audiodata,_subtype,_encoder,*,policy,**_params)
[email.mime.base
!MIMEBase(email.message.Message)
 __init__(_maintype,_subtype,*,policy,**_params)
[email.mime.image
!MIMEImage(email.mime.nonmultipart.MIMENonMultipart)
 __init__(_imagedata,_subtype,_encoder,*,policy,**_params)
[email.mime.message
!MIMEMessage(email.mime.nonmultipart.MIMENonMultipart)
 __init__(_msg,_subtype,*,policy)
[email.mime.multipart
!MIMEMultipart(email.mime.base.MIMEBase)
 __init__(_subtype,boundary,_subparts,*,policy,**_params)
[email.mime.nonmultipart
!MIMENonMultipart(email.mime.base.MIMEBase)
[email.mime.text
!MIMEText(email.mime.nonmultipart.MIMENonMultipart)
 __init__(_text,_subtype,_charset,*,policy)
[email.parser
=email.feedparser:BytesFeedParser,FeedParser
!HeaderParser(.Parser)
!BytesHeaderParser(.BytesParser)
!Parser()
 __init__(_class,*,policy)
!BytesParser()
 parser:.Parser<*>
 __init__(_class,*,policy)
[email.policy
=email._policybase:Compat32,Policy
default:.EmailPolicy<email.message.EmailMessage>
SMTP:.EmailPolicy<email.message.EmailMessage>
SMTPUTF8:.EmailPolicy<email.message.EmailMessage>
HTTP:.EmailPolicy<email.message.EmailMessage>
strict:.EmailPolicy<email.message.EmailMessage>
!EmailPolicy(email._policybase.Policy)
 content_manager:email.contentmanager.ContentManager
[email.quoprimime
=email.quoprimime:body_decode=decode,decodestring=decode
header_check(octet)b
body_check(octet)b
header_length(bytearray)i
body_length(bytearray)i
unquote(s)s
quote(c)s
header_encode(header_bytes,charset)s
body_encode(body,maxlinelen,eol)s
decode(encoded,eol)s
header_decode(s)s
[email.utils
quote(str)s
unquote(str)s
parseaddr(addr,*,strict)t
formataddr(pair,charset)s
getaddresses(fieldvalues,*,strict)l
parsedate(data)n|t
parsedate_tz(data)n|t
parsedate_to_datetime(data)datetime.datetime
mktime_tz(data)i
formatdate(timeval,localtime,usegmt)s
format_datetime(dt,usegmt)s
localtime(dt,isdst)datetime.datetime
make_msgid(idstring,domain)s
decode_rfc2231(s)t
encode_rfc2231(s,charset,language)s
collapse_rfc2231_value(value,errors,fallback_charset)s
decode_params(params)l
[enum
=enum:EnumDict=_EnumDict,EnumType=EnumMeta
!ReprEnum(.Enum)
unique(enumeration)=enumeration
!EnumCheck(.StrEnum)
!FlagBoundary(.StrEnum)
global_str(self)s
global_enum(cls,update_str)=cls
global_enum_repr(self)s
global_flag_repr(self)s
show_flag_values(value)l
bin(num,max_bits)s
!IntFlag(i,.ReprEnum,.Flag)
pickle_by_global_name(self,proto)s
pickle_by_enum_name(self,proto)t<typing.Callable,t<type,s>>
!IntEnum(i,.ReprEnum)
 value()i
!Enum()
 name()s
 value()
 __new__(value)@
!nonmember()
 value:*
 __init__(value)
!member()
 value:*
 __init__(value)
!_EnumDict(d)
 __init__(cls_name)
 update(members,**more_members)n
 member_names:l
!EnumMeta(type)
 __new__(cls,bases,classdict,*,boundary,_simple,**kwds)@
 __iter__()typing.Iterator<*>
 __getitem__(name)*
 __call__(value,names,*,module,qualname,type,start,boundary)*|type
!property(types.DynamicClassAttribute)
 name:s
 clsname:s
 member:.Enum|n
!Flag(.Enum)
 name()s|n
 value()i
 __iter__()typing.Iterator<@>
!StrEnum(s,.ReprEnum)
 value()s
!verify()
 __init__(*checks)
 __call__(enumeration)=enumeration
!auto()
 value()
 __new__()@
[errno
errorcode:typing.Mapping
[faulthandler
cancel_dump_traceback_later()n
disable()n
dump_traceback(file,all_threads,*,max_threads)n
dump_c_stack(file)n
dump_traceback_later(timeout,repeat,file,exit,*,max_threads)n
enable(file,all_threads,c_stack,*,max_threads)n
is_enabled()b
register(signum,file,all_threads,chain,*,max_threads)n
unregister(signum)n
[fcntl
fcntl(fd,cmd,arg)i|y
ioctl(fd,request,arg,mutate_flag)
flock(fd,operation)n
lockf(fd,cmd,len,start,whence)
[filecmp
cmp(f1,f2,shallow)b
cmpfiles(a,b,common,shallow)t
clear_cache()n
!dircmp()
 __init__(a,b,ignore,hide,*,shallow)
 subdirs:d<.dircmp>
 methodmap:d<typing.Callable>
[fileinput
input(files,inplace,backup,*,mode,openhook,encoding,errors).FileInput
close()n
nextfile()n
filename()s
lineno()i
filelineno()i
fileno()i
isfirstline()b
isstdin()b
hook_compressed(filename,mode,*,encoding,errors)typing.IO
hook_encoded(encoding,errors)typing.Callable
!FileInput()
 __init__(files,inplace,backup,*,mode,openhook,encoding,errors)
 __del__()
 close()n
 __enter__()@
 __exit__()
 __iter__()@
[flask
=flask.app:Flask
[flask.app
!Flask(flask.sansio.app.App)
 session_interface:flask.sessions.SessionInterface
 cli:flask.cli.AppGroup
 send_static_file(filename)flask.wrappers.Response
 test_client(use_cookies,**kwargs)flask.testing.FlaskClient
 test_cli_runner(**kwargs)flask.testing.FlaskCliRunner
 handle_exception(e)flask.wrappers.Response
 full_dispatch_request()flask.wrappers.Response
 finalize_request(rv,from_error_handler)flask.wrappers.Response
 make_default_options_response()flask.wrappers.Response
 make_response(rv)flask.wrappers.Response
 process_response(response)flask.wrappers.Response
 app_context()flask.ctx.AppContext
 request_context(environ)flask.ctx.RequestContext
 test_request_context(*args,**kwargs)flask.ctx.RequestContext
[flask.ctx
!AppContext()
 g:._AppCtxGlobals
 __enter__().AppContext
 __exit__()
!RequestContext()
 request:flask.wrappers.Request
 copy().RequestContext
 session:flask.sessions.SessionMixin
 __enter__().RequestContext
 __exit__()
[flask.sansio.app
!App(flask.sansio.scaffold.Scaffold)
 testing:flask.config.ConfigAttribute
 secret_key:flask.config.ConfigAttribute
 permanent_session_lifetime:flask.config.ConfigAttribute<datetime.timedelta>
 json:flask.json.provider.JSONProvider
 url_build_error_handlers:l<typing.Callable>
 teardown_appcontext_funcs:l<typing.Callable>
 shell_context_processors:l<typing.Callable>
 blueprints:d<flask.sansio.blueprints.Blueprint>
 logger:logging.Logger
 jinja_env:flask.templating.Environment
 create_jinja_environment()flask.templating.Environment
 make_config(instance_relative)flask.config.Config
 create_global_jinja_loader()flask.templating.DispatchingJinjaLoader
 iter_blueprints()typing.ValuesView<flask.sansio.blueprints.Blueprint>
[flask.sansio.blueprints
!Blueprint(flask.sansio.scaffold.Scaffold)
 deferred_functions:l<typing.Callable>
 make_setup_state(app,options,first_registration).BlueprintSetupState
[flask.sansio.scaffold
!Scaffold()
 view_functions:d<typing.Callable>
[flask.sessions
!SessionInterface()
 make_null_session(app).NullSession
 get_expiration_time(app,session)datetime.datetime|n
 open_session(app,request).SessionMixin|n
[flask.templating
!DispatchingJinjaLoader()
 get_source(environment,template)t<s,s|n,typing.Callable|n>
[flask.testing
!FlaskClient()
 application:flask.app.Flask
 %session_transaction(*args,**kwargs)flask.sessions.SessionMixin
 __enter__().FlaskClient
 __exit__()
[fnmatch
fnmatch(name,pat)b
fnmatchcase(name,pat)b
filter(names,pat)l
translate(pat)s
filterfalse(names,pat)l
[fractions
!Fraction(numbers.Rational)
 __new__(numerator,denominator)@
 ^from_float(f)@
 ^from_decimal(dec)@
 limit_denominator(max_denominator).Fraction
 real:.Fraction
 conjugate().Fraction
 ^from_number(number)@
[ftplib
!Error(Exception)
!error_reply(.Error)
!error_temp(.Error)
!error_perm(.Error)
!error_proto(.Error)
parse150(resp)i|n
parse227(resp)t
parse229(resp,peer)t
parse257(resp)s
ftpcp(source,sourcename,target,targetname,type)n
!FTP()
 sock:socket.socket|n
 __enter__()@
 __exit__()
 __init__(host,user,passwd,acct,timeout,source_address,*,encoding)
 makeport()socket.socket
 ntransfercmd(cmd,rest)t<socket.socket,i|n>
 transfercmd(cmd,rest)socket.socket
 quit()s
 close()n
!FTP_TLS(.FTP)
 __init__(host,user,passwd,acct,keyfile,certfile,context,timeout,source_address,*,encoding)
 keyfile:s|y|os.PathLike|n
 certfile:s|y|os.PathLike|n
 context:ssl.SSLContext
[functools
reduce(function,iterable,initial)=initial|*
lru_cache(maxsize,typed)typing.Callable|._lru_cache_wrapper<*>
update_wrapper(wrapper,wrapped,assigned,updated)._Wrapped<*>
wraps(wrapped,assigned,updated)._Wrapper<*>
total_ordering(cls)type
cmp_to_key(mycmp)typing.Callable
singledispatch(func)._SingleDispatchCallable<*>
cache(user_function)._lru_cache_wrapper<*>
Placeholder:._PlaceholderType
!_PlaceholderType()
!partial()
 func:typing.Callable
 args:t
 keywords:d
 __new__(func,*args,**kwargs)@
 __call__(*args,**kwargs)*
!partialmethod()
 args:t
 keywords:d
 __new__(func,*args,**keywords)@
 __init__(func,*args,**keywords)
!singledispatchmethod()
 dispatcher:._SingleDispatchCallable<*>
 func:typing.Callable
 __init__(func)
 register(cls,method)typing.Callable
!cached_property()
 func:typing.Callable
 attrname:s|n
 __init__(func)
!_lru_cache_wrapper()
 __call__(*args,**kwargs)*
 cache_info()._CacheInfo
 cache_clear()n
 cache_parameters()._CacheParameters
!_Wrapped()
 __call__(*args,**kwargs)*
!_Wrapper()
 __call__(f)._Wrapped<*>
!_SingleDispatchCallable()
 registry:types.MappingProxyType
 dispatch(cls)typing.Callable
 register(cls,func)typing.Callable
 __call__(*args,**kwargs)*
!_CacheInfo(typing.NamedTuple)
 hits:i
 misses:i
 maxsize:i|n
 currsize:i
!_CacheParameters()
 maxsize:i
 typed:b
[gc
collect(generation)i
disable()n
enable()n
get_count()t
get_debug()i
get_objects(generation)l
freeze()n
unfreeze()n
get_freeze_count()i
get_referents(*objs)l
get_referrers(*objs)l
get_stats()l
get_threshold()t
is_tracked(obj)b
is_finalized(obj)b
isenabled()b
set_debug(flags)n
set_threshold(threshold0,threshold1,threshold2)n
[genericpath
commonprefix(m)s|y|typing.Sequence<*>
exists(path)b
isfile(path)b
isdir(s)b
islink(path)b
sameopenfile(fp1,fp2)b
getsize(filename)i
getatime(filename)f
getmtime(filename)f
getctime(filename)f
samefile(f1,f2)b
samestat(s1,s2)b
isjunction(path)b
isdevdrive(path)b
lexists(path)b
[getopt
=getopt:error=GetoptError
getopt(args,shortopts,longopts)t<l,*>
gnu_getopt(args,shortopts,longopts)t
!GetoptError(Exception)
 __init__(msg,opt)
[getpass
getpass(prompt,stream,*,echo_char)s
getuser()s
!GetPassWarning(UserWarning)
[gettext
=gettext:Catalog=translation
!GNUTranslations(.NullTranslations)
find(domain,localedir,languages,all)
translation(domain,localedir,languages,class_,fallback,codeset).GNUTranslations|*|.NullTranslations
install(domain,localedir,codeset,names)n
textdomain(domain)s
bindtextdomain(domain,localedir)s
dgettext(domain,message)s
dngettext(domain,msgid1,msgid2,n)s
gettext(message)s
ngettext(msgid1,msgid2,n)s
pgettext(context,message)s
dpgettext(domain,context,message)s
npgettext(context,msgid1,msgid2,n)s
dnpgettext(domain,context,msgid1,msgid2,n)s
lgettext(message)s
ldgettext(domain,message)s
lngettext(msgid1,msgid2,n)s
ldngettext(domain,msgid1,msgid2,n)s
bind_textdomain_codeset(domain,codeset)s
c2py(plural)typing.Callable
!NullTranslations()
 __init__(fp)
[gevent
=gevent._hub_local:get_hub
=gevent._hub_primitives:iwait=iwait_on_objects
=gevent.greenlet:Greenlet
=gevent.hub:kill,signal_handler=signal
=gevent.timeout:Timeout
=gevent.greenlet.Greenlet:spawn,spawn_later
[gevent._abstract_linkable
!AbstractLinkable()
 hub:gevent.hub.Hub|n
 unlink(callback)n
[gevent._greenlet_primitives
!TrackedRawGreenlet()
!SwitchOutGreenletWithLoop(.TrackedRawGreenlet)
 loop:gevent._types._Loop
[gevent._hub_local
get_hub()gevent.hub.Hub
[gevent._hub_primitives
iwait_on_objects(objects,timeout,count)l|._WaitIterator<*>
!WaitOperationsGreenlet(gevent._greenlet_primitives.SwitchOutGreenletWithLoop)
!_WaitIterator()
 __enter__()@
 __exit__()
 __iter__()@
[gevent._imap
!IMapUnordered(gevent.greenlet.Greenlet)
 queue:gevent.queue.UnboundQueue
 __iter__()@
[gevent._types
!_Loop()
 io(fd,events,ref,priority)._IoWatcher
 timer(after,repeat,ref,priority)._TimerWatcher
 signal(signum,ref,priority)._Watcher
 idle(ref,priority)._Watcher
 prepare(ref,priority)._Watcher
 check(ref,priority)._Watcher
 fork(ref,priority)._Watcher
 child(pid,trace,ref)._ChildWatcher
 async_(ref,priority)._AsyncWatcher
 stat(path,interval,ref,priority)._StatWatcher
 run_callback(func,*args)._Callback
 run_callback_threadsafe(func,*args)._Callback
!_Watcher()
 stop()n
 close()n
[gevent._waiter
!Waiter()
 hub:gevent.hub.Hub
 exc_info:t|t<BaseException>|t<BaseException,n>|t<BaseException,n,types.TracebackType|n>|t<type>|t<type,>|t<type,,types.TracebackType|n>|n
[gevent.baseserver
!BaseServer()
 pool:gevent.pool.Pool|n
 loop:gevent._types._Loop
 socket:socket.socket
 __enter__()@
 __exit__()
 close()n
 stop(timeout)n
[gevent.event
!Event(gevent._abstract_linkable.AbstractLinkable)
!AsyncResult(gevent._abstract_linkable.AbstractLinkable)
 exc_info:t<type,BaseException,types.TracebackType|n>|t
 cancel()b
[gevent.greenlet
!Greenlet()
 loop:gevent._types._Loop
 exc_info:t<type,BaseException,types.TracebackType|n>|n
 join(timeout)n
 kill(exception,block,timeout)n
 unlink(callback)n
 ^spawn(run,*args,**kwargs)@|.Greenlet
 ^spawn_later(seconds,run,*args,**kwargs)@|.Greenlet
 __enter__()@
 __exit__()
 spawning_greenlet:weakref.ReferenceType|n
 spawning_stack:types.FrameType|n
[gevent.hub
kill(greenlet,exception)n
!signal()
 hub:.Hub
 watcher:gevent._types._Watcher
 cancel()n
!Hub(gevent._hub_primitives.WaitOperationsGreenlet)
 periodic_monitoring_thread:gevent._monitor.PeriodicMonitoringThread|n
 ident_registry()gevent._ident.IdentRegistry
 start_periodic_monitoring_thread()gevent._monitor.PeriodicMonitoringThread
 join(timeout)b
 resolver:._DefaultReturnProperty<gevent.resolver.AbstractResolver>
 threadpool:._DefaultReturnProperty<gevent.threadpool.ThreadPool>
[gevent.lock
!BoundedSemaphore(.Semaphore)
!Semaphore(gevent._abstract_linkable.AbstractLinkable)
 release()i
 __enter__()n
 __exit__()
!DummySemaphore()
 release()n
 unlink(callback)n
 __enter__()n
 __exit__()
!RLock()
 __enter__()b
 release()n
 __exit__()
[gevent.pool
!PoolFull(queue.Full)
!Pool(.Group)
!GroupMappingMixin()
 spawn(func,*args,**kwargs)gevent.greenlet.Greenlet<*>
 apply_async(func,args,kwds,callback)gevent.greenlet.Greenlet
 map_async(func,iterable,callback)gevent.greenlet.Greenlet
 imap(func,iter1,iter2,iter3,iter4,iter5,iter6,*iterables,maxsize)gevent._imap.IMap|gevent._imap.IMap<*>
 imap_unordered(func,iter1,iter2,iter3,iter4,iter5,iter6,*iterables,maxsize)gevent._imap.IMapUnordered|gevent._imap.IMapUnordered<*>
!Group(.GroupMappingMixin)
 greenlets:set<gevent.greenlet.Greenlet>
 dying:set<gevent.greenlet.Greenlet>
 __iter__()typing.Iterator<gevent.greenlet.Greenlet>
 join(timeout,raise_error)b
 kill(exception,block,timeout)n
[gevent.queue
=gevent.queue:JoinableQueue=Queue
!ShutDown(Exception)
!UnboundQueue(.Queue)
!PriorityQueue(.Queue)
!LifoQueue(.Queue)
!SimpleQueue()
 hub:gevent.hub.Hub
 queue:collections.deque<*>
 copy()@
 __iter__()@
!Queue(.SimpleQueue)
 join(timeout)b
 shutdown(immediate)n
!Channel()
 getters:collections.deque<gevent._waiter.Waiter>
 putters:collections.deque
 hub:gevent.hub.Hub
 __iter__()@
[gevent.server
!StreamServer(gevent.baseserver.BaseServer)
 ssl_args:._SSLArguments|n
 ^get_listener(address,backlog,family)socket.socket
 do_read()t<socket.socket,>
!DatagramServer(gevent.baseserver.BaseServer)
 ^get_listener(address,family)socket.socket
 do_read()t<socket.socket,>
!_SSLArguments()
 keyfile:s|y|os.PathLike
 certfile:s|y|os.PathLike
[gevent.socket
*socket
[gevent.ssl
*ssl
[gevent.subprocess
*subprocess
[gevent.timeout
!Timeout(BaseException)
 timer:gevent._types._TimerWatcher
 ^start_new(timeout,exception,ref)@|=timeout
 cancel()n
 close()n
 __enter__()@
 __exit__()
[glob
glob0(dirname,pattern)l
glob1(dirname,pattern)l
glob(pathname,*,root_dir,dir_fd,recursive,include_hidden)l
iglob(pathname,*,root_dir,dir_fd,recursive,include_hidden)typing.Iterator
escape(pathname)s
has_magic(s)b
translate(pat,*,recursive,include_hidden,seps)s
[graphlib
!CycleError(ValueError)
!TopologicalSorter()
 __init__(graph)
 static_order()typing.Iterable<*>
[grp
!struct_group(_typeshed.structseq,t)
getgrall()l<.struct_group>
getgrgid(id).struct_group
getgrnam(name).struct_group
[grpc
!Compression(enum.IntEnum)
!LocalConnectionType(enum.Enum)
!FutureTimeoutError(Exception)
!FutureCancelledError(Exception)
insecure_channel(target,options,compression).Channel
secure_channel(target,credentials,options,compression).Channel
intercept_channel(channel,*interceptors).Channel
ssl_channel_credentials(root_certificates,private_key,certificate_chain).ChannelCredentials
local_channel_credentials(local_connect_type).ChannelCredentials
metadata_call_credentials(metadata_plugin,name).CallCredentials
access_token_call_credentials(access_token).CallCredentials
alts_channel_credentials(service_accounts).ChannelCredentials
compute_engine_channel_credentials(call_credentials).ChannelCredentials
xds_channel_credentials(fallback_credentials).ChannelCredentials
composite_call_credentials(creds1,creds2,*rest).CallCredentials
composite_channel_credentials(channel_credentials,call_credentials,*rest).ChannelCredentials
server(thread_pool,handlers,interceptors,options,maximum_concurrent_rpcs,compression,xds).Server
ssl_server_credentials(private_key_certificate_chain_pairs,root_certificates,require_client_auth).ServerCredentials
local_server_credentials(local_connect_type).ServerCredentials
ssl_server_certificate_configuration(private_key_certificate_chain_pairs,root_certificates).ServerCertificateConfiguration
dynamic_ssl_server_credentials(initial_certificate_configuration,certificate_configuration_fetcher,require_client_authentication).ServerCredentials
alts_server_credentials().ServerCredentials
insecure_server_credentials().ServerCredentials
xds_server_credentials(fallback_credentials).ServerCredentials
unary_unary_rpc_method_handler(behavior,request_deserializer,response_serializer).RpcMethodHandler<*>
unary_stream_rpc_method_handler(behavior,request_deserializer,response_serializer).RpcMethodHandler<*>
stream_unary_rpc_method_handler(behavior,request_deserializer,response_serializer).RpcMethodHandler<*>
stream_stream_rpc_method_handler(behavior,request_deserializer,response_serializer).RpcMethodHandler<*>
method_handlers_generic_handler(service,method_handlers).GenericRpcHandler
channel_ready_future(channel).Future
!ChannelConnectivity(enum.Enum)
!StatusCode(enum.Enum)
!ChannelCredentials()
!CallCredentials()
!AuthMetadataContext(abc.ABC)
!AuthMetadataPluginCallback(abc.ABC)
!AuthMetadataPlugin(abc.ABC)
!ServerCredentials()
!ServerCertificateConfiguration()
!ServicerContext(.RpcContext)
!RpcMethodHandler(abc.ABC)
!HandlerCallDetails(abc.ABC)
!ServiceRpcHandler(.GenericRpcHandler)
protos(protobuf_path)types.ModuleType
services(protobuf_path)types.ModuleType
protos_and_services(protobuf_path)t<types.ModuleType,types.ModuleType>
!Future(abc.ABC)
 cancel()b
!Status(abc.ABC)
 code:.StatusCode
!Channel(abc.ABC)
 close()n
 stream_stream(method,request_serializer,response_deserializer).StreamStreamMultiCallable<*>
 stream_unary(method,request_serializer,response_deserializer).StreamUnaryMultiCallable<*>
 unary_stream(method,request_serializer,response_deserializer).UnaryStreamMultiCallable<*>
 unary_unary(method,request_serializer,response_deserializer).UnaryUnaryMultiCallable<*>
 __enter__()@
 __exit__()
!Server(abc.ABC)
 stop(grace)threading.Event
!RpcError(Exception)
 code().StatusCode
 trailing_metadata()t<._Metadatum>
!RpcContext(abc.ABC)
 cancel()b
!Call(.RpcContext)
 code().StatusCode
!ClientCallDetails(abc.ABC)
 credentials:.CallCredentials|n
 compression:.Compression|n
!UnaryUnaryClientInterceptor(abc.ABC)
 intercept_unary_unary(continuation,client_call_details,request)._CallFuture<*>
!UnaryStreamClientInterceptor(abc.ABC)
 intercept_unary_stream(continuation,client_call_details,request)._CallIterator<*>
!StreamUnaryClientInterceptor(abc.ABC)
 intercept_stream_unary(continuation,client_call_details,request_iterator)._CallFuture<*>
!StreamStreamClientInterceptor(abc.ABC)
 intercept_stream_stream(continuation,client_call_details,request_iterator)._CallIterator<*>
!GenericRpcHandler(abc.ABC)
 service(handler_call_details).RpcMethodHandler|n
!ServerInterceptor(abc.ABC)
 intercept_service(continuation,handler_call_details).RpcMethodHandler<*>|n
!UnaryUnaryMultiCallable(abc.ABC)
 future(request,timeout,metadata,credentials,wait_for_ready,compression)._CallFuture<*>
 with_call(request,timeout,metadata,credentials,wait_for_ready,compression)t<*,.Call>
!UnaryStreamMultiCallable(abc.ABC)
 __call__(request,timeout,metadata,credentials,wait_for_ready,compression)._CallIterator<*>
!StreamUnaryMultiCallable(abc.ABC)
 future(request_iterator,timeout,metadata,credentials,wait_for_ready,compression)._CallFuture<*>
 with_call(request_iterator,timeout,metadata,credentials,wait_for_ready,compression)t<*,.Call>
!StreamStreamMultiCallable(abc.ABC)
 __call__(request_iterator,timeout,metadata,credentials,wait_for_ready,compression)._CallIterator<*>
!_CallIterator(.Call)
 __iter__()typing.Iterator<*>
[gzip
open(filename,mode,compresslevel,encoding,errors,newline).GzipFile|_io.TextIOWrapper
!BadGzipFile(OSError)
compress(data,compresslevel,*,mtime)y
decompress(data)y
!_ReadableFileobj()
!_WritableFileobj()
!GzipFile(compression._common._streams.BaseStream)
 myfileobj:_io.FileIO|n
 compress:zlib._Compress
 fileobj:._ReadableFileobj|._WritableFileobj
 __init__(filename,mode,compresslevel,fileobj,mtime)
[hashlib
=_blake2:blake2b,blake2s
=_hashlib:md5=openssl_md5,sha1=openssl_sha1,sha3_224=openssl_sha3_224,sha3_256=openssl_sha3_256,sha3_384=openssl_sha3_384,sha3_512=openssl_sha3_512,sha224=openssl_sha224,sha256=openssl_sha256,sha384=openssl_sha384,sha512=openssl_sha512,shake_128=openssl_shake_128,shake_256=openssl_shake_256,pbkdf2_hmac,scrypt
new(name,data,*,usedforsecurity)_hashlib.HASH
algorithms_guaranteed:typing.AbstractSet
algorithms_available:typing.AbstractSet
file_digest(fileobj,digest,*,_bufsize)_hashlib.HASH
[heapq
*_heapq
merge(*iterables,key,reverse)typing.Generator<*>
nlargest(n,iterable,key)l<*>
nsmallest(n,iterable,key)l<*>
[hmac
=_hashlib:compare_digest
new(key,msg,digestmod).HMAC
digest(key,msg,digest)y
!HMAC()
 __init__(key,msg,digestmod)
 copy().HMAC
[html
escape(s,quote)s
unescape(s)s
[html.parser
!HTMLParser(_markupbase.ParserBase)
 __init__(*,convert_charrefs,scripting)
 close()n
 interesting:re.Pattern
[http
!HTTPStatus(enum.IntEnum)
!HTTPMethod(enum.StrEnum)
[http.client
=http.client:error=HTTPException
!HTTPMessage(email.message.Message)
parse_headers(fp,_class)*|.HTTPMessage
!HTTPException(Exception)
!NotConnected(.HTTPException)
!InvalidURL(.HTTPException)
!UnknownTransferEncoding(.HTTPException)
!UnimplementedFileMode(.HTTPException)
!ImproperConnectionState(.HTTPException)
!CannotSendRequest(.ImproperConnectionState)
!CannotSendHeader(.ImproperConnectionState)
!ResponseNotReady(.ImproperConnectionState)
!RemoteDisconnected(ConnectionResetError,.BadStatusLine)
!HTTPResponse(io.BufferedIOBase,typing.BinaryIO)
 msg:.HTTPMessage
 headers:.HTTPMessage
 fp:_io.BufferedReader
 __init__(sock,debuglevel,method,url)
 info().HTTPMessage
!HTTPConnection()
 sock:socket.socket|n
 __init__(host,port,timeout,source_address,blocksize,*,max_response_headers)
 getresponse().HTTPResponse
 get_proxy_response_headers().HTTPMessage|n
 close()n
!HTTPSConnection(.HTTPConnection)
 sock:ssl.SSLSocket|n
 __init__(host,port,key_file,cert_file,timeout,source_address,*,context,check_hostname,blocksize)
 key_file:s|y|os.PathLike|n
 cert_file:s|y|os.PathLike|n
!UnknownProtocol(.HTTPException)
 __init__(version)
!IncompleteRead(.HTTPException)
 __init__(partial,expected)
!BadStatusLine(.HTTPException)
 __init__(line)
!LineTooLong(.HTTPException)
 __init__(line_type)
[http.cookiejar
!LoadError(OSError)
!MozillaCookieJar(.FileCookieJar)
!LWPCookieJar(.FileCookieJar)
!CookiePolicy()
!CookieJar()
 non_word_re:re.Pattern
 quote_re:re.Pattern
 strict_domain_re:re.Pattern
 domain_re:re.Pattern
 dots_re:re.Pattern
 magic_re:re.Pattern
 __init__(policy)
 make_cookies(response,request)typing.Sequence<.Cookie>
 __iter__()typing.Iterator<.Cookie>
!FileCookieJar(.CookieJar)
 __init__(filename,delayload,policy)
!DefaultCookiePolicy(.CookiePolicy)
 __init__(blocked_domains,allowed_domains,netscape,rfc2965,rfc2109_as_netscape,hide_cookie2,strict_domain,strict_rfc2965_unverifiable,strict_ns_unverifiable,strict_ns_domain,strict_ns_set_initial_dollar,strict_ns_set_path,secure_protocols)
!Cookie()
 __init__(version,name,value,port,port_specified,domain,domain_specified,domain_initial_dot,path,path_specified,secure,expires,discard,comment,comment_url,rest,rfc2109)
[http.cookies
!CookieError(Exception)
!SimpleCookie(.BaseCookie)
!Morsel(d)
 __init__()
!BaseCookie(d)
 __init__(input)
[http.server
!HTTPServer(socketserver.TCPServer)
!ThreadingHTTPServer(socketserver.ThreadingMixIn,.HTTPServer)
!ThreadingHTTPSServer(socketserver.ThreadingMixIn,.HTTPSServer)
executable(path)b
!CGIHTTPRequestHandler(.SimpleHTTPRequestHandler)
!HTTPSServer(.HTTPServer)
 ssl:._SSLModule
 certfile:s|y|os.PathLike
 keyfile:s|y|os.PathLike|n
 __init__(server_address,RequestHandlerClass,bind_and_activate,*,certfile,keyfile,password,alpn_protocols)
!BaseHTTPRequestHandler(socketserver.StreamRequestHandler)
 headers:email.message.Message
!SimpleHTTPRequestHandler(.BaseHTTPRequestHandler)
 __init__(request,client_address,server,*,directory,extra_response_headers)
 send_head()_io.BytesIO|typing.BinaryIO|n
 list_directory(path)_io.BytesIO|n
!_SSLModule()
 #create_default_context(purpose,*,cafile,capath,cadata)ssl.SSLContext
[httplib2
*httplib2.error
DEFAULT_TLS_VERSION:ssl._SSLMethod
URI:re.Pattern
re_url_scheme:re.Pattern
re_unsafe:re.Pattern
NORMALIZE_SPACE:re.Pattern
!Authentication()
!BasicAuthentication(.Authentication)
!DigestAuthentication(.Authentication)
!HmacDigestAuthentication(.Authentication)
!WsseAuthentication(.Authentication)
!GoogleLoginAuthentication(.Authentication)
!FileCache()
!Credentials()
!KeyCerts(.Credentials)
!AllHosts()
!ProxyInfo()
proxy_info_from_environment(method).ProxyInfo|n
proxy_info_from_url(url,method,noproxy).ProxyInfo
!HTTPConnectionWithTimeout(http.client.HTTPConnection)
!HTTPSConnectionWithTimeout(http.client.HTTPSConnection)
 ca_certs:s|y|os.PathLike|n
!Http()
 cache:.FileCache
 credentials:.Credentials
 certificates:.KeyCerts
 authorizations:l<.Authentication>
 close()n
!Response(d)
 previous:.Response<*>|n
 dict:@
[httplib2.error
!HttpLib2Error(Exception)
!RedirectMissingLocation(.HttpLib2ErrorWithResponse)
!RedirectLimit(.HttpLib2ErrorWithResponse)
!FailedToDecompressContent(.HttpLib2ErrorWithResponse)
!UnimplementedDigestAuthOptionError(.HttpLib2ErrorWithResponse)
!UnimplementedHmacDigestAuthOptionError(.HttpLib2ErrorWithResponse)
!MalformedHeader(.HttpLib2Error)
!RelativeURIError(.HttpLib2Error)
!ServerNotFoundError(.HttpLib2Error)
!ProxiesUnavailableError(.HttpLib2Error)
!HttpLib2ErrorWithResponse(.HttpLib2Error)
 response:httplib2.Response|d|n
[httpx
*httpx._api
*httpx._auth
*httpx._client
*httpx._models
*httpx._types
*httpx._urls
[httpx._api
request(method,url,*,**)httpx._models.Response
%stream(method,url,*,**)httpx._models.Response
get(url,*,**)httpx._models.Response
options(url,*,**)httpx._models.Response
head(url,*,**)httpx._models.Response
post(url,*,**)httpx._models.Response
put(url,*,**)httpx._models.Response
patch(url,*,**)httpx._models.Response
delete(url,*,**)httpx._models.Response
[httpx._auth
!Auth()
 auth_flow(request)typing.Generator<httpx._models.Request>
 sync_auth_flow(request)typing.Generator<httpx._models.Request>
 @async_auth_flow(request)typing.AsyncGenerator<httpx._models.Request>
[httpx._client
!UseClientDefault()
USE_CLIENT_DEFAULT:.UseClientDefault
!ClientState(enum.Enum)
!BoundSyncStream(httpx._types.SyncByteStream)
!BoundAsyncStream(httpx._types.AsyncByteStream)
!BaseClient()
 headers:httpx._models.Headers
 timeout:httpx._config.Timeout
 auth:httpx._auth.Auth|n
 base_url:httpx._urls.URL
 cookies:httpx._models.Cookies
 params:httpx._urls.QueryParams
 build_request(method,url,*,**)httpx._models.Request
!Client(.BaseClient)
 request(method,url,*,**)httpx._models.Response
 %stream(method,url,*,**)httpx._models.Response
 send(request,*,stream,auth,follow_redirects)httpx._models.Response
 get(url,*,**)httpx._models.Response
 options(url,*,**)httpx._models.Response
 head(url,*,**)httpx._models.Response
 post(url,*,**)httpx._models.Response
 put(url,*,**)httpx._models.Response
 patch(url,*,**)httpx._models.Response
 delete(url,*,**)httpx._models.Response
 close()n
 __enter__()@
 __exit__()
!AsyncClient(.BaseClient)
 @request(method,url,*,**)httpx._models.Response
 &stream(method,url,*,**)httpx._models.Response
 @send(request,*,stream,auth,follow_redirects)httpx._models.Response
 @get(url,*,**)httpx._models.Response
 @options(url,*,**)httpx._models.Response
 @head(url,*,**)httpx._models.Response
 @post(url,*,**)httpx._models.Response
 @put(url,*,**)httpx._models.Response
 @patch(url,*,**)httpx._models.Response
 @delete(url,*,**)httpx._models.Response
 @aclose()n
 @__aenter__()@
 __aexit__()
[httpx._models
!Headers(typing.MutableMapping)
 copy().Headers
!Request()
 headers:.Headers
 stream:httpx._content.ByteStream
!Response()
 headers:.Headers
 next_request:.Request|n
 elapsed:datetime.timedelta
 request:.Request
 url:httpx._urls.URL
 raise_for_status().Response
 cookies:.Cookies
 stream:httpx._content.UnattachedStream
 close()n
 @aclose()n
!Cookies(typing.MutableMapping)
 jar:http.cookiejar.CookieJar
[httpx._types
!SyncByteStream()
 close()n
!AsyncByteStream()
 @aclose()n
[httpx._urls
!URL()
 params:.QueryParams
 copy_with(**kwargs).URL
 copy_set_param(key,value).URL
 copy_add_param(key,value).URL
 copy_remove_param(key).URL
 copy_merge_params(params).URL
 join(url).URL
!QueryParams(typing.Mapping)
 set(key,value).QueryParams
 add(key,value).QueryParams
 remove(key).QueryParams
 merge(params).QueryParams
[imaplib
!IMAP4.error(Exception)
!IMAP4.abort()
!IMAP4.readonly()
Internaldate2tuple(resp)time.struct_time|n
Int2AP(num)y
ParseFlags(resp)t
Time2Internaldate(date_time)s
!IMAP4()
 mustquote:re.Pattern
 tagre:re.Pattern
 __init__(host,port,timeout)
 sock:socket.socket
 shutdown()n
 socket()socket.socket
 close()t
 __enter__()@
 __exit__()
 idle(duration).Idler
 logout()t
!Idler()
 __init__(imap,duration)
 __enter__()@
 __exit__()
 __iter__()@
!IMAP4_SSL(.IMAP4)
 __init__(host,port,keyfile,certfile,ssl_context,timeout)
 keyfile:s|y|os.PathLike|n
 certfile:s|y|os.PathLike|n
 sslobj:ssl.SSLSocket
 ssl()ssl.SSLSocket
!IMAP4_stream(.IMAP4)
 __init__(command)
 process:subprocess.Popen
[imghdr
what(file,h)s|n
[imp
=_imp:acquire_lock,create_dynamic,get_frozen_object,init_frozen,is_builtin,is_frozen,is_frozen_package,lock_held,release_lock
new_module(name)types.ModuleType
get_magic()y
get_tag()s
cache_from_source(path,debug_override)s
source_from_cache(path)s
get_suffixes()l
load_source(name,pathname,file)types.ModuleType
load_compiled(name,pathname,file)types.ModuleType
load_package(name,path)types.ModuleType
load_module(name,file,filename,details)types.ModuleType
find_module(name,path)t<typing.IO,s,t>
reload(module)types.ModuleType
init_builtin(name)types.ModuleType|n
load_dynamic(name,path,file)types.ModuleType
!NullImporter()
 __init__(path)
[importlib
=_frozen_importlib:__import__
import_module(name,package)types.ModuleType
find_loader(name,path)importlib._abc.Loader|n
invalidate_caches()n
reload(module)types.ModuleType
[importlib._abc
!Loader()
 load_module(fullname)types.ModuleType
 create_module(spec)types.ModuleType|n
[importlib._bootstrap
*_frozen_importlib
[importlib._bootstrap_external
*_frozen_importlib_external
[importlib.abc
=importlib._abc:Loader
!Finder()
!ResourceLoader(importlib._abc.Loader)
!ExecutionLoader(.InspectLoader)
!SourceLoader(_frozen_importlib_external.SourceLoader,.ResourceLoader,.ExecutionLoader)
!FileLoader(_frozen_importlib_external.FileLoader,.ResourceLoader,.ExecutionLoader)
!ResourceReader()
!InspectLoader(importlib._abc.Loader)
 get_code(fullname)types.CodeType|n
 #source_to_code(data,path)types.CodeType
!MetaPathFinder()
 find_module(fullname,path)importlib._abc.Loader|n
 find_spec(fullname,path,target)_frozen_importlib.ModuleSpec|n
!PathEntryFinder()
 find_module(fullname)importlib._abc.Loader|n
 find_loader(fullname)t<importlib._abc.Loader|n,typing.Sequence>
 find_spec(fullname,target)_frozen_importlib.ModuleSpec|n
!Traversable()
 iterdir()typing.Iterator<.Traversable>
 joinpath(*descendants).Traversable
!TraversableResources(.ResourceReader)
 files().Traversable
 open_resource(resource)_io.BufferedReader
[importlib.machinery
=_frozen_importlib:BuiltinImporter,FrozenImporter,ModuleSpec
=_frozen_importlib_external:ExtensionFileLoader,FileFinder,PathFinder,SourceFileLoader,SourcelessFileLoader,WindowsRegistryFinder,NamespaceLoader,AppleFrameworkLoader
all_suffixes()l
[importlib.metadata
=importlib.metadata._meta:PackageMetadata,SimplePath
packages_distributions()typing.Mapping
!PackageNotFoundError(ModuleNotFoundError)
!MetadataNotFound(FileNotFoundError)
!DeprecatedTuple()
!DeprecatedList(l)
!DeprecatedNonAbstract()
distribution(distribution_name).Distribution
distributions(*,context,name,path,**kwargs)typing.Iterable<.Distribution>
metadata(distribution_name)importlib.metadata._meta.PackageMetadata
entry_points(*,name,value,group,module,attr,extras).SelectableGroups|.EntryPoints
version(distribution_name)s
files(distribution_name)l<.PackagePath>|n
requires(distribution_name)l|n
!EntryPoint()
 pattern:re.Pattern
 __init__(name,value,group)
 dist:.Distribution|n
!EntryPoints(t)
 __getitem__(name).EntryPoint
 select(*,name,value,group,module,attr,extras).EntryPoints
!Deprecated()
 __iter__()typing.Iterator<*>
 keys()_collections_abc.dict_keys<*>
 values()_collections_abc.dict_values<*>
!SelectableGroups(.Deprecated,d)
 ^load(eps)@
 select(*,name,value,group,module,attr,extras)@|.EntryPoints
!PackagePath(pathlib.PurePosixPath)
 locate()os.PathLike
 hash:.FileHash|n
 dist:.Distribution
!FileHash()
 __init__(spec)
!Distribution(abc.ABC)
 locate_file(path)importlib.metadata._meta.SimplePath
 ^from_name(name).Distribution
 ^discover(*,context,name,path,**kwargs)typing.Iterable<.Distribution>
 #at(path).PathDistribution
 metadata:importlib.metadata._meta.PackageMetadata
 entry_points:.EntryPoints
 files:l<.PackagePath>|n
 origin:types.SimpleNamespace|n
!DistributionFinder(importlib.abc.MetaPathFinder)
 find_distributions(context)typing.Iterable<.Distribution>
!DistributionFinder.Context()
 __init__(*,name,path,**kwargs)
!MetadataPathFinder(.DistributionFinder)
 ^find_distributions(context)typing.Iterable<.PathDistribution>
!PathDistribution(.Distribution)
 __init__(path)
[importlib.metadata._meta
!PackageMetadata()
!SimplePath()
 joinpath(other).SimplePath
 parent:os.PathLike
[importlib.metadata.diagnose
inspect(path)n
run()n
[importlib.readers
remove_duplicates(items)typing.Iterator<*>
!FileReader(importlib.resources.abc.TraversableResources)
 path:pathlib.Path
 __init__(loader)
 files()pathlib.Path
!ZipReader(importlib.resources.abc.TraversableResources)
 __init__(loader,module)
 files()zipfile.Path
!MultiplexedPath(importlib.resources.abc.Traversable)
 __init__(*paths)
 iterdir()typing.Iterator<importlib.resources.abc.Traversable>
 joinpath(*descendants)importlib.resources.abc.Traversable
!NamespaceReader(importlib.resources.abc.TraversableResources)
 path:.MultiplexedPath
 __init__(namespace_path)
 files().MultiplexedPath
[importlib.resources
=importlib.resources.abc:ResourceReader
contents(package)typing.Iterator
is_resource(package,name)b
open_binary(package,resource)typing.BinaryIO
open_text(package,resource,encoding,errors)typing.TextIO
path(package,resource)contextlib.AbstractContextManager<pathlib.Path>
read_binary(package,resource)y
read_text(package,resource,encoding,errors)s
as_file(path)contextlib.AbstractContextManager<pathlib.Path>
files(package)importlib.resources.abc.Traversable
[importlib.resources.abc
!ResourceReader()
!TraversableResources(.ResourceReader)
 files().Traversable
 open_resource(resource)_io.BufferedReader
!Traversable()
 iterdir()typing.Iterator<.Traversable>
 joinpath(*descendants).Traversable
[importlib.resources.readers
*importlib.readers
remove_duplicates(items)typing.Iterator<*>
[importlib.resources.simple
!SimpleReader(abc.ABC)
 children()l<.SimpleReader>
!ResourceHandle(importlib.resources.abc.Traversable)
 parent:.ResourceContainer
 __init__(parent,name)
 open(mode,encoding,errors,newline,line_buffering,write_through)_io.TextIOWrapper|typing.BinaryIO|typing.IO
!ResourceContainer(importlib.resources.abc.Traversable)
 reader:.SimpleReader
 __init__(reader)
 iterdir()typing.Iterator<.ResourceHandle|.ResourceContainer>
 joinpath(*descendants)importlib.resources.abc.Traversable
!TraversableReader(importlib.resources.abc.TraversableResources,.SimpleReader)
 files().ResourceContainer
[importlib.simple
=importlib.resources.simple:ResourceContainer,ResourceHandle,SimpleReader,TraversableReader
[importlib.util
=_frozen_importlib:module_from_spec,spec_from_loader
=_frozen_importlib_external:cache_from_source,decode_source,source_from_cache,spec_from_file_location
=importlib._abc:Loader
module_for_loader(fxn)typing.Callable
set_loader(fxn)typing.Callable
set_package(fxn)typing.Callable
resolve_name(name,package)s
find_spec(name,package)_frozen_importlib.ModuleSpec|n
source_hash(source_bytes)y
!LazyLoader(importlib._abc.Loader)
 __init__(loader)
[inspect
!EndOfBlock(Exception)
!BlockFinder()
getmembers(object,predicate)l
getmembers_static(object,predicate)l
getmodulename(path)s|n
ismodule(object)b
isclass(object)b
ismethod(object)b
ispackage(object)b
isfunction(object)b
markcoroutinefunction(func)=func
isgeneratorfunction(obj)b
iscoroutinefunction(obj)b
isgenerator(object)b
iscoroutine(object)b
isawaitable(object)b
isasyncgenfunction(obj)b
isasyncgen(object)b
istraceback(object)b
isframe(object)b
iscode(object)b
isbuiltin(object)b
ismethodwrapper(object)b
isroutine(object)b
ismethoddescriptor(object)b
ismemberdescriptor(object)b
isabstract(object)b
isgetsetdescriptor(object)b
isdatadescriptor(object)b
findsource(object)t
getabsfile(object,_filename)s
getblock(lines)l|t|typing.Sequence
getdoc(object,*,inherit_class_doc,fallback_to_class_doc)s|n
getcomments(object)s|n
getfile(object)s
getmodule(object,_filename)types.ModuleType|n
getsourcefile(object)s|n
getsourcelines(object)t
getsource(object)s
cleandoc(doc)s
indentsize(line)i
signature(obj,*,follow_wrapped,globals,locals,eval_str,annotation_format).Signature
get_annotations(obj,*,globals,locals,eval_str)d
getasyncgenstate(agen)s
getasyncgenlocals(agen)d
getclasstree(classes,unique)l
walktree(classes,children,parent)l
!Arguments(typing.NamedTuple)
getargs(co).Arguments
!ArgSpec(typing.NamedTuple)
getargspec(func).ArgSpec
!FullArgSpec(typing.NamedTuple)
getfullargspec(func,*,annotation_format).FullArgSpec
!ArgInfo(typing.NamedTuple)
getargvalues(frame).ArgInfo
formatannotation(annotation,base_module,*,quote_annotation_strings)s
formatannotationrelativeto(object)typing.Callable
formatargspec(args,varargs,varkw,defaults,kwonlyargs,kwonlydefaults,annotations,formatarg,formatvarargs,formatvarkw,formatvalue,formatreturns,formatannotation)s
formatargvalues(args,varargs,varkw,locals,formatarg,formatvarargs,formatvarkw,formatvalue)s
getmro(cls)t<type>
getcallargs(func,*args,**kwds)d
!ClosureVars(typing.NamedTuple)
getclosurevars(func).ClosureVars
unwrap(func,*,stop)
!_Traceback(typing.NamedTuple)
getframeinfo(frame,context).Traceback
getouterframes(frame,context)l<.FrameInfo>
getinnerframes(tb,context)l<.FrameInfo>
getlineno(frame)i
currentframe()types.FrameType|n
stack(context)l<.FrameInfo>
trace(context)l<.FrameInfo>
getattr_static(obj,attr,default)
getgeneratorstate(generator)s
getcoroutinestate(coroutine)s
getgeneratorlocals(generator)d
getcoroutinelocals(coroutine)d
!Attribute(typing.NamedTuple)
classify_class_attrs(cls)l<.Attribute>
!ClassFoundException(Exception)
!BufferFlags(enum.IntFlag)
!_ParameterKind(enum.IntEnum)
!Signature()
 __init__(parameters,*,return_annotation,__validate_parameters__)
 parameters:types.MappingProxyType
 bind(*args,**kwargs).BoundArguments
 bind_partial(*args,**kwargs).BoundArguments
 replace(*,parameters,return_annotation)@
 ^from_callable(obj,*,follow_wrapped,globals,locals,eval_str,annotation_format)@
!Parameter()
 __init__(name,kind,*,default,annotation)
 kind:._ParameterKind
 replace(*,name,kind,default,annotation)@
!BoundArguments()
 signature:.Signature
 __init__(signature,arguments)
!Traceback(._Traceback)
 positions:dis.Positions|n
 __new__(filename,lineno,function,code_context,index,*,positions)@
!FrameInfo(._FrameInfo)
 positions:dis.Positions|n
 __new__(frame,filename,lineno,function,code_context,index,*,positions)@
!_FrameInfo(typing.NamedTuple)
 frame:types.FrameType
[io
=builtins:BlockingIOError,open
=_io:BufferedRandom,BufferedReader,BufferedRWPair,BufferedWriter,BytesIO,FileIO,IncrementalNewlineDecoder,StringIO,TextIOWrapper,open_code,text_encoding
!BufferedIOBase(_io._BufferedIOBase,.IOBase)
!IOBase(_io._IOBase)
!RawIOBase(_io._RawIOBase,.IOBase)
!TextIOBase(_io._TextIOBase,.IOBase)
!UnsupportedOperation(OSError,ValueError)
!Reader()
 read(size)*
!Writer()
 write(data)i
[ipaddress
ip_address(address).IPv4Address|.IPv6Address
ip_network(address,strict).IPv4Network|.IPv6Network
ip_interface(address).IPv4Interface|.IPv6Interface
!_BaseV4()
!_BaseAddress(._IPAddressBase)
!_IPAddressBase()
!_BaseV6()
v4_int_to_packed(address)y
v6_int_to_packed(address)y
summarize_address_range(first,last)typing.Iterator<.IPv4Network>|typing.Iterator<.IPv6Network>
collapse_addresses(addresses)typing.Iterator<*>
get_mixed_type_key(obj)t<i,=obj>|t<i,.IPv4Address,.IPv4Address>|t<i,.IPv6Address,.IPv6Address>
!AddressValueError(ValueError)
!NetmaskValueError(ValueError)
!IPv4Address(._BaseV4,._BaseAddress)
 __init__(address)
 ipv6_mapped:.IPv6Address
!IPv4Network(._BaseV4,._BaseNetwork)
 __init__(address,strict)
!_BaseNetwork(._IPAddressBase)
 __iter__()typing.Iterator<*>
 address_exclude(other)typing.Iterator<@>
 hosts()typing.Iterator<*>
 subnets(prefixlen_diff,new_prefix)typing.Iterator<@>
 supernet(prefixlen_diff,new_prefix)@
!IPv4Interface(.IPv4Address)
 netmask:.IPv4Address
 network:.IPv4Network
 hostmask:.IPv4Address
 ip:.IPv4Address
!IPv6Address(._BaseV6,._BaseAddress)
 __init__(address)
 ipv4_mapped:.IPv4Address|n
 sixtofour:.IPv4Address|n
 teredo:t<.IPv4Address,.IPv4Address>|n
!IPv6Network(._BaseV6,._BaseNetwork)
 __init__(address,strict)
!IPv6Interface(.IPv6Address)
 netmask:.IPv6Address
 network:.IPv6Network
 hostmask:.IPv6Address
 ip:.IPv6Address
[itertools
tee(iterable,n)t<typing.Iterator<*>>
!count()
 __new__(start,step).count|.count<=start>|.count<=step>
 __next__()*
 __iter__()@
!cycle()
 __new__(iterable)@
 __next__()*
 __iter__()@
!repeat()
 __new__(object,times)@
 __next__()*
 __iter__()@
!accumulate()
 __new__(iterable,func,*,initial)@
 __iter__()@
 __next__()*
!chain()
 __new__(*iterables)@
 __next__()*
 __iter__()@
 ^from_iterable(iterable).chain<*>
!compress()
 __new__(data,selectors)@
 __iter__()@
 __next__()*
!dropwhile()
 __new__(predicate,iterable)@
 __iter__()@
 __next__()*
!filterfalse()
 __new__(function,iterable)@
 __iter__()@
 __next__()*
!groupby()
 __new__(iterable,key).groupby<*>
 __iter__()@
 __next__()t<*,typing.Iterator<*>>
!islice()
 __new__(iterable,start,stop,step)@
 __iter__()@
 __next__()*
!starmap()
 __new__(function,iterable).starmap<*>
 __iter__()@
 __next__()*
!takewhile()
 __new__(predicate,iterable)@
 __iter__()@
 __next__()*
!zip_longest()
 __new__(iter1,iter2,iter3,iter4,iter5,iter6,*iterables,fillvalue).zip_longest
 __iter__()@
 __next__()*
!product()
 __new__(iter1,iter2,iter3,iter4,iter5,iter6,iter7,iter8,iter9,iter10).product
 __iter__()@
 __next__()*
!permutations()
 __new__(iterable,r).permutations
 __iter__()@
 __next__()*
!combinations()
 __new__(iterable,r).combinations
 __iter__()@
 __next__()*
!combinations_with_replacement()
 __new__(iterable,r).combinations_with_replacement
 __iter__()@
 __next__()*
!pairwise()
 __new__(iterable).pairwise
 __iter__()@
 __next__()*
!batched()
 __new__(iterable,n,*,strict).batched
 __iter__()@
 __next__()*
[json
=json.decoder:JSONDecodeError,JSONDecoder
=json.encoder:JSONEncoder
dumps(obj,*,**)s
dump(obj,fp,*,**)n
loads(s,*,**)
load(fp,*,**)
detect_encoding(b)s
[json.decoder
!JSONDecodeError(ValueError)
 msg:s
 doc:s
 pos:i
 lineno:i
 colno:i
 __init__(msg,doc,pos)
!JSONDecoder()
 array_hook:typing.Callable|n
 object_hook:typing.Callable
 parse_float:typing.Callable
 parse_int:typing.Callable
 parse_constant:typing.Callable
 strict:b
 object_pairs_hook:typing.Callable
 __init__(*,**)
 decode(s,_w)
 raw_decode(s,idx)t
[json.encoder
ESCAPE:re.Pattern
ESCAPE_ASCII:re.Pattern
HAS_UTF8:re.Pattern
py_encode_basestring(s)s
py_encode_basestring_ascii(s)s
encode_basestring(s)s
encode_basestring_ascii(s)s
!JSONEncoder()
 item_separator:s
 key_separator:s
 skipkeys:b
 ensure_ascii:b
 check_circular:b
 allow_nan:b
 sort_keys:b
 indent:i|s
 __init__(*,**)
 default(o)
 encode(o)s
 iterencode(o,_one_shot)typing.Iterator
[json.scanner
=_json:make_scanner
NUMBER_RE:re.Pattern
[json.tool
main()n
[keyword
iskeyword(s)b
kwlist:typing.Sequence
issoftkeyword(s)b
softkwlist:typing.Sequence
[kombu
=kombu.connection:Connection,BrokerConnection=Connection
=kombu.entity:Exchange,Queue,binding
=kombu.messaging:Consumer,Producer
[kombu.abstract
!Object()
!MaybeChannelBound(.Object)
 __call__(channel)@
 bind(channel)@
 maybe_bind(channel)@
 channel:kombu.transport.base.StdChannel
[kombu.connection
maybe_channel(channel)kombu.transport.base.StdChannel|n
!Resource()
 release(resource)n
!Connection()
 failover_strategies:d<typing.Callable>
 connect()@
 channel()kombu.transport.base.StdChannel
 release()n
 close()n
 ensure_connection(errback,max_retries,interval_start,interval_step,interval_max,callback,reraise_as_library_errors,timeout)@
 create_transport()kombu.transport.base.Transport
 clone(**kwargs).Connection
 get_manager(*args,**kwargs)kombu.transport.base.Management
 Pool(limit,**kwargs).ConnectionPool
 ChannelPool(limit,**kwargs).ChannelPool
 Producer(channel,*args,**kwargs)kombu.messaging.Producer
 Consumer(queues,channel,*args,**kwargs)kombu.messaging.Consumer
 SimpleQueue(name,no_ack,queue_opts,queue_args,exchange_opts,channel,**kwargs)kombu.simple.SimpleQueue
 SimpleBuffer(name,no_ack,queue_opts,queue_args,exchange_opts,channel,**kwargs)kombu.simple.SimpleBuffer
 __enter__()@
 __exit__()
 transport:kombu.transport.base.Transport
 default_channel:kombu.transport.base.StdChannel
 manager:kombu.transport.base.Management
!ConnectionPool(.Resource)
 connection:.Connection
 new().Connection
 prepare(resource).Connection
 acquire_channel(block)typing.Generator<kombu.transport.base.StdChannel>
!PooledConnection()
 pool:.ConnectionPool
 __enter__().Connection
 __exit__()
!ChannelPool(.Resource)
 connection:.Connection
 new()kombu.transport.base.StdChannel
 prepare(channel)kombu.transport.base.StdChannel
[kombu.entity
!Exchange(kombu.abstract.MaybeChannelBound)
 Message(body,delivery_mode,properties,**kwargs)kombu.message.Message
 binding(routing_key,arguments,unbind_arguments).binding
!Queue(kombu.abstract.MaybeChannelBound)
 exchange:.Exchange
 bindings:typing.Sequence<.binding>
 ^from_dict(queue,**options).Queue
 get(no_ack,accept)kombu.message.Message|n
 cancel(consumer_tag)n
!binding(kombu.abstract.Object)
 exchange:.Exchange|n
[kombu.messaging
=kombu.entity:Exchange,Queue
!Producer()
 channel:kombu.connection.Connection|kombu.transport.base.StdChannel|n
 exchange:kombu.entity.Exchange|n
 close()n
 release()n
 __enter__()@
 __exit__()
 connection:kombu.connection.Connection|n
!Consumer()
 channel:kombu.connection.Connection|kombu.transport.base.StdChannel|n
 queues:l<kombu.entity.Queue>
 callbacks:l<typing.Callable>|n
 add_queue(queue)@
 cancel()n
 close()n
 __enter__()@
 __exit__()
 connection:kombu.connection.Connection|n
[kombu.pools
!ProducerPool()
 connections:kombu.connection.ConnectionPool
 create_producer()kombu.messaging.Producer
 new()kombu.messaging.Producer
 acquire(block,timeout)kombu.messaging.Producer
 prepare(p)kombu.messaging.Producer
 release(resource)n
[kombu.simple
!SimpleQueue(.SimpleBase)
!SimpleBase()
 channel:kombu.transport.base.StdChannel
 producer:kombu.messaging.Producer
 consumer:kombu.messaging.Consumer
 queue:kombu.entity.Queue
 exchange:kombu.entity.Exchange
 get(block,timeout)kombu.message.Message
 get_nowait()kombu.message.Message
 close()n
 __enter__()@
 __exit__()
[kombu.transport.base
!StdChannel()
 Consumer(*args,**kwargs)kombu.messaging.Consumer
 Producer(*args,**kwargs)kombu.messaging.Producer
 __enter__()@
 __exit__()
!Transport()
 client:kombu.connection.Connection|n
 implements:.Implements
 create_channel(connection).StdChannel
 get_manager(*args,**kwargs).Management
 manager:.Management
!Management()
 transport:.Transport
[ldap3
=ldap3.abstract.attrDef:AttrDef
=ldap3.abstract.attribute:Attribute,OperationalAttribute,WritableAttribute
=ldap3.abstract.cursor:Reader,Writer
=ldap3.abstract.entry:Entry,WritableEntry
=ldap3.abstract.objectDef:ObjectDef
=ldap3.core.connection:Connection
=ldap3.core.pooling:ServerPool
=ldap3.core.rdns:ReverseDnsSetting
=ldap3.core.server:Server
=ldap3.core.tls:Tls
=ldap3.protocol.rfc4512:DsaInfo,SchemaInfo
[ldap3.abstract.attrDef
!AttrDef()
[ldap3.abstract.attribute
!Attribute()
!OperationalAttribute(.Attribute)
!WritableAttribute(.Attribute)
[ldap3.abstract.cursor
!Reader(.Cursor)
!Cursor()
!Writer(.Cursor)
[ldap3.abstract.entry
!Entry(.EntryBase)
!EntryBase()
!WritableEntry(.EntryBase)
[ldap3.abstract.objectDef
!ObjectDef()
[ldap3.core.connection
!Connection()
 __enter__()@
 __exit__()
[ldap3.core.pooling
!ServerPool()
[ldap3.core.rdns
!ReverseDnsSetting()
[ldap3.core.server
!Server()
[ldap3.core.tls
!Tls()
[ldap3.protocol.rfc4512
!DsaInfo(.BaseServerInfo)
!BaseServerInfo()
!SchemaInfo(.BaseServerInfo)
[linecache
getline(filename,lineno,module_globals)s
clearcache()n
getlines(filename,module_globals)l
checkcache(filename)n
updatecache(filename,module_globals)l
lazycache(filename,module_globals)b
[locale
=_locale:localeconv,strcoll,strxfrm,getencoding,bind_textdomain_codeset,bindtextdomain,dcgettext,dgettext,gettext,nl_langinfo,textdomain
!Error(Exception)
getdefaultlocale(envvars)t
getlocale(category)t
setlocale(category,locale)s
getpreferredencoding(do_setlocale)s
normalize(localename)s
resetlocale(category)n
format(percent,value,grouping,monetary,*additional)s
format_string(f,val,grouping,monetary)s
currency(val,symbol,grouping,international)s
delocalize(string)s
localize(string,grouping,monetary)s
atof(string,func)f
atoi(string)i
str(val)s
[logging
=logging:fatal=critical
currentframe()types.FrameType
getHandlerByName(name).Handler|n
getHandlerNames()frozenset
getLogger(name).Logger
getLoggerClass()type
getLogRecordFactory()typing.Callable
debug(msg,*args,exc_info,stack_info,stacklevel,extra)n
info(msg,*args,exc_info,stack_info,stacklevel,extra)n
warning(msg,*args,exc_info,stack_info,stacklevel,extra)n
warn(msg,*args,exc_info,stack_info,stacklevel,extra)n
error(msg,*args,exc_info,stack_info,stacklevel,extra)n
critical(msg,*args,exc_info,stack_info,stacklevel,extra)n
exception(msg,*args,exc_info,stack_info,stacklevel,extra)n
log(level,msg,*args,exc_info,stack_info,stacklevel,extra)n
disable(level)n
addLevelName(level,levelName)n
getLevelName(level)
getLevelNamesMapping()d
makeLogRecord(dict).LogRecord
basicConfig(*,**)n
shutdown(handlerList)n
setLoggerClass(klass)n
captureWarnings(capture)n
setLogRecordFactory(factory)n
lastResort:.Handler|n
!NullHandler(.Handler)
root:.RootLogger
!StringTemplateStyle(.PercentStyle)
!Filterer()
 filters:l<.Filter|typing.Callable|._SupportsFilter>
 addFilter(filter)n
 removeFilter(filter)n
 filter(record)b|.LogRecord
!Manager()
 root:.RootLogger
 disable:i
 emittedNoHandlerWarning:b
 loggerDict:d<.Logger|.PlaceHolder>
 loggerClass:type|n
 logRecordFactory:typing.Callable|n
 __init__(rootnode)
 getLogger(name).Logger
 setLoggerClass(klass)n
 setLogRecordFactory(factory)n
!Logger(.Filterer)
 name:s
 level:i
 parent:.Logger|n
 propagate:b
 handlers:l<.Handler>
 disabled:b
 root:.RootLogger
 manager:.Manager
 __init__(name,level)
 setLevel(level)n
 isEnabledFor(level)b
 getEffectiveLevel()i
 getChild(suffix)@
 getChildren()set<.Logger>
 debug(msg,*args,exc_info,stack_info,stacklevel,extra)n
 info(msg,*args,exc_info,stack_info,stacklevel,extra)n
 warning(msg,*args,exc_info,stack_info,stacklevel,extra)n
 warn(msg,*args,exc_info,stack_info,stacklevel,extra)n
 error(msg,*args,exc_info,stack_info,stacklevel,extra)n
 exception(msg,*args,exc_info,stack_info,stacklevel,extra)n
 critical(msg,*args,exc_info,stack_info,stacklevel,extra)n
 log(level,msg,*args,exc_info,stack_info,stacklevel,extra)n
 fatal(msg,*args,exc_info,stack_info,stacklevel,extra)n
 addHandler(hdlr)n
 removeHandler(hdlr)n
 findCaller(stack_info,stacklevel)t
 handle(record)n
 makeRecord(name,level,fn,lno,msg,args,exc_info,func,extra,sinfo).LogRecord
 hasHandlers()b
 callHandlers(record)n
!Handler(.Filterer)
 level:i
 formatter:.Formatter|n
 lock:_thread.lock|n
 name:s|n
 __init__(level)
 get_name()s
 set_name(name)n
 createLock()n
 acquire()n
 release()n
 setLevel(level)n
 setFormatter(fmt)n
 flush()n
 close()n
 handle(record)b
 handleError(record)n
 format(record)s
 emit(record)n
!Formatter()
 converter:typing.Callable
 datefmt:s|n
 default_time_format:s
 default_msec_format:s|n
 __init__(fmt,datefmt,style,validate,*,defaults)
 format(record)s
 formatTime(record,datefmt)s
 formatException(ei)s
 formatMessage(record)s
 formatStack(stack_info)s
 usesTime()b
!BufferingFormatter()
 linefmt:.Formatter
 __init__(linefmt)
 formatHeader(records)s
 formatFooter(records)s
 format(records)s
!Filter()
 name:s
 nlen:i
 __init__(name)
 filter(record)b|.LogRecord
!LogRecord()
 args:t|typing.Mapping|n
 asctime:s
 created:f
 exc_info:t<type,BaseException,types.TracebackType|n>|t|n
 exc_text:s|n
 filename:s
 funcName:s
 levelname:s
 levelno:i
 lineno:i
 module:s
 msecs:f
 message:s
 name:s
 pathname:s
 process:i|n
 processName:s|n
 relativeCreated:f
 stack_info:s|n
 thread:i|n
 threadName:s|n
 taskName:s|n
 __init__(name,level,pathname,lineno,msg,args,exc_info,func,sinfo)
 getMessage()s
!LoggerAdapter()
 logger:*
 manager:.Manager
 extra:typing.Mapping|n
 __init__(logger,extra,merge_extra)
 merge_extra:b
 process(msg,kwargs)t<,typing.MutableMapping>
 debug(msg,*args,exc_info,stack_info,stacklevel,extra,**kwargs)n
 info(msg,*args,exc_info,stack_info,stacklevel,extra,**kwargs)n
 warning(msg,*args,exc_info,stack_info,stacklevel,extra,**kwargs)n
 warn(msg,*args,exc_info,stack_info,stacklevel,extra,**kwargs)n
 error(msg,*args,exc_info,stack_info,stacklevel,extra,**kwargs)n
 exception(msg,*args,exc_info,stack_info,stacklevel,extra,**kwargs)n
 critical(msg,*args,exc_info,stack_info,stacklevel,extra,**kwargs)n
 log(level,msg,*args,exc_info,stack_info,stacklevel,extra,**kwargs)n
 isEnabledFor(level)b
 getEffectiveLevel()i
 setLevel(level)n
 hasHandlers()b
 name:s
!StreamHandler(.Handler)
 stream:*
 terminator:s
 __init__(stream)
 setStream(stream)=stream|n
!FileHandler(.StreamHandler)
 baseFilename:s
 mode:s
 encoding:s|n
 delay:b
 errors:s|n
 stream:_io.TextIOWrapper|n
 __init__(filename,mode,encoding,delay,errors)
!PlaceHolder()
 loggerMap:d
 __init__(alogger)
 append(alogger)n
!RootLogger(.Logger)
 __init__(level)
!PercentStyle()
 default_format:s
 asctime_format:s
 asctime_search:s
 validation_pattern:re.Pattern
 __init__(fmt,*,defaults)
 usesTime()b
 validate()n
 format(record)s
!StrFormatStyle(.PercentStyle)
 fmt_spec:re.Pattern
 field_spec:re.Pattern
!_SupportsFilter()
 filter(record)b|.LogRecord
[logging.config
=logging.config:dictConfigClass=DictConfigurator
IDENTIFIER:re.Pattern
dictConfig(config)n
fileConfig(fname,defaults,disable_existing_loggers,encoding)n
valid_ident(s)b
listen(port,verify)threading.Thread
stopListening()n
!ConvertingMixin()
 convert_with_key(key,value,replace)
 convert(value)
!ConvertingDict(d,.ConvertingMixin)
 __getitem__(key)
 get(key,default)
 pop(key,default)
!ConvertingList(l,.ConvertingMixin)
 __getitem__(key)
 pop(idx)
!ConvertingTuple(t,.ConvertingMixin)
 __getitem__(key)
!BaseConfigurator()
 CONVERT_PATTERN:re.Pattern
 WORD_PATTERN:re.Pattern
 DOT_PATTERN:re.Pattern
 INDEX_PATTERN:re.Pattern
 DIGIT_PATTERN:re.Pattern
 value_converters:d
 importer:typing.Callable
 config:d
 __init__(config)
 resolve(s)
 ext_convert(value)
 cfg_convert(value)
 convert(value)
 configure_custom(config)
 as_tuple(value)t
!DictConfigurator(.BaseConfigurator)
 configure()n
 configure_formatter(config)
 configure_filter(config)
 add_filters(filterer,filters)n
 configure_handler(config)
 add_handlers(logger,handlers)n
 common_logger_config(logger,config,incremental)n
 configure_logger(name,config,incremental)n
 configure_root(config,incremental)n
[logging.handlers
!WatchedFileHandler(logging.FileHandler)
 dev:i
 ino:i
 reopenIfNeeded()n
!BaseRotatingHandler(logging.FileHandler)
 namer:typing.Callable|n
 rotator:typing.Callable|n
 rotation_filename(default_name)s
 rotate(source,dest)n
!RotatingFileHandler(.BaseRotatingHandler)
 maxBytes:i
 backupCount:i
 __init__(filename,mode,maxBytes,backupCount,encoding,delay,errors)
 doRollover()n
 shouldRollover(record)i
!TimedRotatingFileHandler(.BaseRotatingHandler)
 when:s
 backupCount:i
 utc:b
 atTime:datetime.time|n
 interval:i
 suffix:s
 dayOfWeek:i
 rolloverAt:i
 extMatch:re.Pattern
 __init__(filename,when,interval,backupCount,encoding,delay,utc,atTime,errors)
 doRollover()n
 shouldRollover(record)i
 computeRollover(currentTime)i
 getFilesToDelete()l
!SocketHandler(logging.Handler)
 host:s
 port:i|n
 address:t|s
 sock:socket.socket|n
 closeOnError:b
 retryTime:f|n
 retryStart:f
 retryFactor:f
 retryMax:f
 __init__(host,port)
 makeSocket(timeout)socket.socket
 makePickle(record)y
 send(s)n
 createSocket()n
!DatagramHandler(.SocketHandler)
 makeSocket()socket.socket
!SysLogHandler(logging.Handler)
 LOG_EMERG:i
 LOG_ALERT:i
 LOG_CRIT:i
 LOG_ERR:i
 LOG_WARNING:i
 LOG_NOTICE:i
 LOG_INFO:i
 LOG_DEBUG:i
 LOG_KERN:i
 LOG_USER:i
 LOG_MAIL:i
 LOG_DAEMON:i
 LOG_AUTH:i
 LOG_SYSLOG:i
 LOG_LPR:i
 LOG_NEWS:i
 LOG_UUCP:i
 LOG_CRON:i
 LOG_AUTHPRIV:i
 LOG_FTP:i
 LOG_NTP:i
 LOG_SECURITY:i
 LOG_CONSOLE:i
 LOG_SOLCRON:i
 LOG_LOCAL0:i
 LOG_LOCAL1:i
 LOG_LOCAL2:i
 LOG_LOCAL3:i
 LOG_LOCAL4:i
 LOG_LOCAL5:i
 LOG_LOCAL6:i
 LOG_LOCAL7:i
 address:t|s
 unixsocket:b
 socktype:socket.SocketKind
 ident:s
 append_nul:b
 facility:i
 priority_names:d
 facility_names:d
 priority_map:d
 timeout:f|n
 __init__(address,facility,socktype,timeout)
 createSocket()n
 encodePriority(facility,priority)i
 mapPriority(levelName)s
!NTEventLogHandler(logging.Handler)
 __init__(appname,dllname,logtype)
 getEventCategory(record)i
 getEventType(record)i
 getMessageID(record)i
!SMTPHandler(logging.Handler)
 mailhost:s
 mailport:i|n
 username:s|n
 password:s
 fromaddr:s
 toaddrs:l
 subject:s
 secure:t|n
 timeout:f
 __init__(mailhost,fromaddr,toaddrs,subject,credentials,secure,timeout)
 getSubject(record)s
!BufferingHandler(logging.Handler)
 capacity:i
 buffer:l<logging.LogRecord>
 __init__(capacity)
 shouldFlush(record)b
!MemoryHandler(.BufferingHandler)
 flushLevel:i
 target:logging.Handler|n
 flushOnClose:b
 __init__(capacity,flushLevel,target,flushOnClose)
 setTarget(target)n
!HTTPHandler(logging.Handler)
 host:s
 url:s
 method:s
 secure:b
 credentials:t|n
 context:ssl.SSLContext|n
 __init__(host,url,method,secure,credentials,context)
 mapLogRecord(record)d
 getConnection(host,secure)http.client.HTTPConnection
!QueueHandler(logging.Handler)
 queue:._QueueLike
 __init__(queue)
 prepare(record)
 enqueue(record)n
 listener:.QueueListener|n
!QueueListener()
 handlers:t<logging.Handler>
 respect_handler_level:b
 queue:._QueueLike
 __init__(queue,*handlers,respect_handler_level)
 dequeue(block)logging.LogRecord
 prepare(record)
 start()n
 stop()n
 enqueue_sentinel()n
 handle(record)n
 __enter__()@
 __exit__()
!_QueueLike()
 get()*
 put_nowait(item)n
[lzma
=_lzma:LZMACompressor,LZMADecompressor,LZMAError,is_check_supported
open(filename,mode,*,**).LZMAFile|_io.TextIOWrapper
compress(data,format,check,preset,filters)y
decompress(data,format,memlimit,filters)y
!LZMAFile(compression._common._streams.BaseStream,typing.IO)
 __init__(filename,mode,*,format,check,preset,filters)
[mailbox
!mbox(._mboxMMDF)
!_singlefileMailbox(.Mailbox)
!MMDF(._mboxMMDF)
!MaildirMessage(.Message)
!mboxMessage(._mboxMMDFMessage)
!_mboxMMDFMessage(.Message)
!MHMessage(.Message)
!MMDFMessage(._mboxMMDFMessage)
!Error(Exception)
!NoSuchMailboxError(.Error)
!NotEmptyError(.Error)
!ExternalClashError(.Error)
!FormatError(.Error)
!Mailbox()
 __init__(path,factory,create)
 get_file(key)._GetFileReturn
 itervalues()typing.Iterator<*>
 __iter__()typing.Iterator<*>
 close()n
!Maildir(.Mailbox)
 __init__(dirname,factory,create)
 get_message(key).MaildirMessage
 get_file(key)._ProxyFile
 get_folder(folder).Maildir
 add_folder(folder).Maildir
!_mboxMMDF(._singlefileMailbox)
 get_file(key,from_)._PartialFile
!MH(.Mailbox)
 get_message(key).MHMessage
 get_file(key)._ProxyFile
 get_folder(folder).MH
 add_folder(folder).MH
!Babyl(._singlefileMailbox)
 get_message(key).BabylMessage
 get_file(key)_io.BytesIO
!Message(email.message.Message)
 __init__(message)
!BabylMessage(.Message)
 get_visible().Message
!_GetFileReturn()
 __enter__()@
 __exit__()
 close()
!_ProxyFile()
 __init__(f,pos)
 close()n
 __enter__()@
 __exit__()
!_PartialFile(._ProxyFile)
 __init__(f,start,stop)
[mailcap
findmatch(caps,MIMEtype,key,filename,plist)t
getcaps()d
[marshal
dump(value,file,version,*,allow_code)n
dumps(value,version,*,allow_code)y
load(file,*,allow_code)
loads(bytes,*,allow_code)
[math
acos(x)f
acosh(x)f
asin(x)f
asinh(x)f
atan(x)f
atan2(y,x)f
atanh(x)f
cbrt(x)f
ceil(x)*|i
comb(n,k)i
copysign(x,y)f
cos(x)f
cosh(x)f
degrees(x)f
dist(p,q)f
erf(x)f
erfc(x)f
exp(x)f
exp2(x)f
expm1(x)f
fabs(x)f
factorial(x)i
floor(x)*|i
fmod(x,y)f
fmax(x,y)f
fmin(x,y)f
frexp(x)t
fsum(seq)f
gamma(x)f
gcd(*integers)i
hypot(*coordinates)f
isclose(a,b,*,rel_tol,abs_tol)b
isinf(x)b
isfinite(x)b
isnan(x)b
isnormal(x)b
issubnormal(x)b
isqrt(n)i
lcm(*integers)i
ldexp(x,i)f
lgamma(x)f
log(x,base)f
log10(x)f
log1p(x)f
log2(x)f
modf(x)t
nextafter(x,y,*,steps)f
perm(n,k)i
pow(x,y)f
prod(iterable,*,start)i|*|=start
radians(x)f
remainder(x,y)f
sin(x)f
signbit(x)b
sinh(x)f
sumprod(p,q)f
sqrt(x)f
tan(x)f
tanh(x)f
trunc(x)*
ulp(x)f
fma(x,y,z)f
[math.integer
comb(n,k)i
factorial(n)i
gcd(*integers)i
isqrt(n)i
lcm(*integers)i
perm(n,k)i
[matplotlib._pylab_helpers
!Gcf()
[matplotlib.artist
!Artist()
[matplotlib.axes
=matplotlib.axes._axes:Axes,Subplot=Axes
!SubplotBase()
[matplotlib.axes._axes
!Axes(matplotlib.axes._base._AxesBase)
[matplotlib.axes._base
!_AxesBase(matplotlib.artist.Artist)
[matplotlib.figure
=matplotlib.gridspec:SubplotParams
!FigureBase(matplotlib.artist.Artist)
!SubFigure(.FigureBase)
!Figure(.FigureBase)
[matplotlib.gridspec
!SubplotParams()
[matplotlib.pylab
*matplotlib.pyplot
*numpy
*numpy.linalg
[matplotlib.pyplot
=matplotlib._pylab_helpers.Gcf:draw_all
[mimetypes
guess_type(url,strict)t
guess_all_extensions(type,strict)l
guess_extension(type,strict)s|n
init(files)n
read_mime_types(file)d|n
add_type(type,ext,strict)n
guess_file_type(path,*,strict)t
!MimeTypes()
 __init__(filenames,strict)
[mmap
!mmap()
 __new__(fileno,length,tagname,access,offset,*,trackfd)@
 close()n
 flush(offset,size,*,flags)n
 move(dest,src,count)n
 read_byte()i
 readline()y
 resize(newsize)n
 seek(pos,whence)n
 size()i
 tell()i
 write_byte(byte)n
 closed:b
 madvise(option,start,length)n
 find(view,start,end)i
 rfind(view,start,end)i
 read(n)y
 write(bytes)i
 set_name(name)n
 __getitem__(key)i|y
 __iter__()typing.Iterator
 __enter__()@
 __exit__()
 seekable()b
[modulefinder
AddPackagePath(packagename,path)n
ReplacePackage(oldname,newname)n
test().ModuleFinder|n
!Module()
 __init__(name,file,path)
!ModuleFinder()
 modules:d<.Module>
 __init__(path,debug,excludes,replace_paths)
 import_hook(name,caller,fromlist,level).Module|n
 determine_parent(caller,level).Module|n
 find_head_package(parent,name)t<.Module,s>
 load_tail(q,tail).Module
 import_module(partname,fqname,parent).Module|n
 load_module(fqname,fp,pathname,file_info).Module
 load_package(fqname,pathname).Module
 add_module(fqname).Module
 find_module(name,path,parent)t<typing.IO|n,s|n,t>
 replace_paths_in_code(co)types.CodeType
[msvcrt
locking(fd,mode,nbytes)n
setmode(fd,mode)i
open_osfhandle(handle,flags)i
get_osfhandle(fd)i
kbhit()b
getch()y
getwch()s
getche()y
getwche()s
putch(char)n
putwch(unicode_char)n
ungetch(char)n
ungetwch(unicode_char)n
heapmin()n
SetErrorMode(mode)i
GetErrorMode()i
[multiprocessing
=multiprocessing.context:AuthenticationError,BufferTooShort,Process,ProcessError,TimeoutError
=multiprocessing.process:active_children,current_process,parent_process
=multiprocessing.queues:JoinableQueue,Queue,SimpleQueue
=multiprocessing.spawn:freeze_support
=multiprocessing.context.DefaultContext:get_all_start_methods,get_start_method
[multiprocessing.connection
!Connection(._ConnectionBase)
!PipeConnection(._ConnectionBase)
deliver_challenge(connection,authkey,digest_name)n
answer_challenge(connection,authkey)n
wait(object_list,timeout)l<._ConnectionBase<*>|socket.socket|i>
Client(address,family,authkey).Connection
Pipe(duplex)t<.Connection,.Connection>
!_ConnectionBase()
 __init__(handle,readable,writable)
 closed:b
 readable:b
 writable:b
 fileno()i
 close()n
 send_bytes(buf,offset,size)n
 send(obj)n
 recv_bytes(maxlength)y
 recv_bytes_into(buf,offset)i
 recv()*
 poll(timeout)b
 __enter__()@
 __exit__()
 __del__()
!Listener()
 __init__(address,family,backlog,authkey)
 accept().Connection
 close()n
 address:s|t
 last_accepted:s|t|n
 __enter__()@
 __exit__()
[multiprocessing.context
!AuthenticationError(.ProcessError)
!ProcessError(Exception)
!BufferTooShort(.ProcessError)
!Process(multiprocessing.process.BaseProcess)
!TimeoutError(.ProcessError)
!SpawnProcess(multiprocessing.process.BaseProcess)
!ForkProcess(multiprocessing.process.BaseProcess)
!ForkServerProcess(multiprocessing.process.BaseProcess)
get_spawning_popen()multiprocessing.popen_forkserver.Popen|multiprocessing.popen_spawn_posix.Popen|n
set_spawning_popen(popen)n
assert_spawning(obj)n
!DefaultContext(.BaseContext)
 Process:type
 __init__(context)
 get_start_method(allow_none)s
 get_all_start_methods()l
!BaseContext()
 ProcessError:type
 BufferTooShort:type
 TimeoutError:type
 AuthenticationError:type
 #current_process()multiprocessing.process.BaseProcess
 #parent_process()multiprocessing.process.BaseProcess|n
 #active_children()l<multiprocessing.process.BaseProcess>
 cpu_count()i
 Manager()multiprocessing.managers.SyncManager
 Pipe(duplex)t<multiprocessing.connection.Connection,multiprocessing.connection.Connection>
 Barrier(parties,action,timeout)multiprocessing.synchronize.Barrier
 BoundedSemaphore(value)multiprocessing.synchronize.BoundedSemaphore
 Condition(lock)multiprocessing.synchronize.Condition
 Event()multiprocessing.synchronize.Event
 Lock()multiprocessing.synchronize.Lock
 RLock()multiprocessing.synchronize.RLock
 Semaphore(value)multiprocessing.synchronize.Semaphore
 Queue(maxsize)multiprocessing.queues.Queue
 JoinableQueue(maxsize)multiprocessing.queues.JoinableQueue
 SimpleQueue()multiprocessing.queues.SimpleQueue
 Pool(processes,initializer,initargs,maxtasksperchild)multiprocessing.pool.Pool
 RawValue(typecode_or_type,*args)
 RawArray(typecode_or_type,size_or_initializer)
 Value(typecode_or_type,*args,lock)
 Array(typecode_or_type,size_or_initializer,*,lock)
 freeze_support()n
 get_logger()logging.Logger
 log_to_stderr(level)logging.Logger
 allow_connection_pickling()n
 set_executable(executable)n
 set_forkserver_preload(module_names,*,on_error)n
 get_context(method).DefaultContext|.SpawnContext|.ForkContext|.ForkServerContext|.BaseContext
 get_start_method(allow_none)s|n
 set_start_method(method,force)n
 reducer:s
!SpawnContext(.BaseContext)
 Process:type
!ForkContext(.BaseContext)
 Process:type
!ForkServerContext(.BaseContext)
 Process:type
[multiprocessing.dummy
=queue:Queue,JoinableQueue=Queue
=threading:Barrier,BoundedSemaphore,Condition,Event,Semaphore,current_process=current_thread
=_thread:Lock=lock,RLock
=multiprocessing.dummy.connection:Pipe
=multiprocessing.dummy:Process=DummyProcess
Array(typecode,sequence,lock)array.array
Manager()
Pool(processes,initializer,initargs)
active_children()l
freeze_support()n
shutdown()n
!DummyProcess(threading.Thread)
 exitcode:i|n
 __init__(group,target,name,args,kwargs)
!Namespace()
 __init__(**kwds)
!Value()
 __init__(typecode,value,lock)
[multiprocessing.dummy.connection
Pipe(duplex)t<.Connection,.Connection>
Client(address).Connection
!Connection()
 __enter__()@
 __exit__()
 __init__(_in,_out)
 close()n
 poll(timeout)b
!Listener()
 address:queue.Queue|n
 __enter__()@
 __exit__()
 __init__(address,family,backlog)
 accept().Connection
 close()n
[multiprocessing.forkserver
=multiprocessing.forkserver.ForkServer:ensure_running,get_inherited_fds,connect_to_new_process,set_forkserver_preload
SIGNED_STRUCT:_struct.Struct
main(listener_fd,alive_r,preload,main_path,sys_path,*,sys_argv,authkey_r,on_error)n
read_signed(fd)
write_signed(fd,n)n
!ForkServer()
 set_forkserver_preload(modules_names,*,on_error)n
 get_inherited_fds()l|n
 connect_to_new_process(fds)t
 ensure_running()n
[multiprocessing.heap
reduce_arena(a)t<typing.Callable,t<i,multiprocessing.popen_forkserver._DupFd|multiprocessing.popen_spawn_posix._DupFd|multiprocessing.resource_sharer.DupFd>>
rebuild_arena(size,dupfd).Arena
!Arena()
 size:i
 buffer:mmap.mmap
 name:s
 __init__(size)
 fd:i
!Heap()
 __init__(size)
 free(block)n
 malloc(size)t<.Arena,i,i>
!BufferWrapper()
 __init__(size)
 create_memoryview()memoryview
[multiprocessing.managers
!DictProxy(._BaseDictProxy)
!SetProxy(._BaseSetProxy)
!ListProxy(.BaseListProxy)
!RemoteError(Exception)
!Namespace()
 __init__(**kwds)
!Token()
 typeid:s|y|n
 address:s|t|n
 id:s|y|i|n
 __init__(typeid,address,id)
!BaseProxy()
 __init__(token,serializer,manager,authkey,exposed,incref,manager_owned)
!ValueProxy(.BaseProxy)
 get()*
 set(value)n
 value:*
!_BaseDictProxy(.BaseProxy,typing.MutableMapping)
 __iter__()typing.Iterator<*>
 copy()d<*>
 keys()l<*>
 items()l
 values()l<*>
 fromkeys(iterable,value)d|d<=value>
!_BaseSetProxy(.BaseProxy,typing.MutableSet)
 add(element)n
 copy()set<*>
 difference(*s)set<*>
 difference_update(*s)n
 discard(element)n
 intersection(*s)set<*>
 intersection_update(*s)n
 isdisjoint(s)b
 issubset(s)b
 issuperset(s)b
 remove(element)n
 symmetric_difference(s)set<*>
 symmetric_difference_update(s)n
 union(*s)set<*>
 update(*s)n
 __iter__()typing.Iterator<*>
!BaseListProxy(.BaseProxy,typing.MutableSequence)
 __getitem__(i)*|l<*>
 append(object)n
 extend(iterable)n
 insert(index,object)n
 copy()l<*>
 sort(*,key,reverse)n
!Server()
 address:s|t|n
 id_to_obj:d
 fallback_mapping:d<typing.Callable>
 public:l
 __init__(registry,address,authkey,serializer)
 serve_forever()n
 accepter()n
 handle_request(conn)n
 serve_client(conn)n
 fallback_getvalue(conn,ident,obj)=obj
 fallback_str(conn,ident,obj)s
 fallback_repr(conn,ident,obj)s
 dummy(c)n
 debug_info(c)s
 number_of_objects(c)i
 shutdown(c)n
 create(c,typeid,*args,**kwds)t
 get_methods(c,token)set
 accept_connection(c,name)n
 incref(c,ident)n
 decref(c,ident)n
!BaseManager()
 __init__(address,authkey,serializer,ctx,*,shutdown_timeout)
 get_server().Server
 connect()n
 start(initializer,initargs)n
 shutdown:multiprocessing.util.Finalize
 join(timeout)n
 address:s|t|n
 ^register(typeid,callable,proxytype,exposed,method_to_typeid,create_method)n
 __enter__()@
 __exit__()
!SyncManager(.BaseManager)
 Barrier(parties,action,timeout)threading.Barrier
 BoundedSemaphore(value)threading.BoundedSemaphore
 Condition(lock)threading.Condition
 Event()threading.Event
 Lock()_thread.lock
 Namespace().Namespace
 Pool(processes,initializer,initargs,maxtasksperchild,context)multiprocessing.pool.Pool
 Queue(maxsize)queue.Queue
 JoinableQueue(maxsize)queue.Queue
 RLock()_thread.RLock
 Semaphore(value)threading.Semaphore
 Array(typecode,sequence)typing.Sequence<*>
 Value(typecode,value).ValueProxy<=value>
 dict(map,**kwargs).DictProxy|.DictProxy<*>
 list(iterable).ListProxy<*>|.ListProxy
 set(iterable).SetProxy<*>|.SetProxy
!SharedMemoryServer(.Server)
 track_segment(c,segment_name)n
 release_segment(c,segment_name)n
 list_segments(c)l
!SharedMemoryManager(.BaseManager)
 get_server().SharedMemoryServer
 SharedMemory(size)multiprocessing.shared_memory.SharedMemory
 ShareableList(sequence)multiprocessing.shared_memory.ShareableList<*>
 __del__()
[multiprocessing.pool
=multiprocessing.pool:AsyncResult=ApplyResult
!IMapUnorderedIterator(.IMapIterator)
!ApplyResult()
 __init__(pool,callback,error_callback)
 get(timeout)*
 wait(timeout)n
 ready()b
 successful()b
!MapResult(.ApplyResult)
 __init__(pool,chunksize,length,callback,error_callback)
!IMapIterator()
 __init__(pool)
 __iter__()@
 next(timeout)*
 __next__(timeout)*
!Pool()
 __init__(processes,initializer,initargs,maxtasksperchild,context)
 #Process(ctx,*args,**kwds)multiprocessing.context.Process
 apply(func,args,kwds)*
 apply_async(func,args,kwds,callback,error_callback).ApplyResult<*>
 map(func,iterable,chunksize)l<*>
 map_async(func,iterable,chunksize,callback,error_callback).MapResult<*>
 imap(func,iterable,chunksize).IMapIterator<*>
 imap_unordered(func,iterable,chunksize).IMapIterator<*>
 starmap(func,iterable,chunksize)l<*>
 starmap_async(func,iterable,chunksize,callback,error_callback).ApplyResult
 close()n
 terminate()n
 join()n
 __enter__()@
 __exit__()
 __del__()
!ThreadPool(.Pool)
 __init__(processes,initializer,initargs)
[multiprocessing.popen_fork
!Popen()
 finalizer:multiprocessing.util.Finalize|n
 method:s
 pid:i
 returncode:i|n
 sentinel:i
 __init__(process_obj)
 duplicate_for_child(fd)i
 poll(flag)i|n
 wait(timeout)i|n
 interrupt()n
 terminate()n
 kill()n
 close()n
[multiprocessing.popen_forkserver
!Popen(multiprocessing.popen_fork.Popen)
 DupFd:type
 finalizer:multiprocessing.util.Finalize
!_DupFd()
 __init__(ind)
 detach()i
[multiprocessing.popen_spawn_posix
!Popen(multiprocessing.popen_fork.Popen)
 DupFd:type
 finalizer:multiprocessing.util.Finalize
!_DupFd()
 fd:i
 __init__(fd)
 detach()i
[multiprocessing.popen_spawn_win32
!Popen()
 finalizer:multiprocessing.util.Finalize
 method:s
 pid:i
 returncode:i|n
 sentinel:i
 __init__(process_obj)
 duplicate_for_child(handle)i
 wait(timeout)i|n
 poll()i|n
 terminate()n
 kill()n
 close()n
[multiprocessing.process
active_children()l<.BaseProcess>
current_process().BaseProcess
parent_process().BaseProcess|n
!BaseProcess()
 name:s
 daemon:b
 authkey:y
 __init__(group,target,name,args,kwargs,*,daemon)
 run()n
 start()n
 interrupt()n
 terminate()n
 kill()n
 close()n
 join(timeout)n
 is_alive()b
 exitcode:i|n
 ident:i|n
 pid:i|n
 sentinel:i
[multiprocessing.queues
!JoinableQueue(.Queue)
 task_done()n
 join()n
!Queue()
 __init__(maxsize,*,ctx)
 put(obj,block,timeout)n
 get(block,timeout)*
 qsize()i
 empty()b
 full()b
 get_nowait()*
 put_nowait(obj)n
 close()n
 join_thread()n
 cancel_join_thread()n
!SimpleQueue()
 __init__(*,ctx)
 close()n
 empty()b
 get()*
 put(obj)n
[multiprocessing.reduction
=multiprocessing.reduction.ForkingPickler:register
dump(obj,file,protocol)n
duplicate(handle,target_process,inheritable,*,source_process)i
steal_handle(source_pid,handle)i
send_handle(conn,handle,destination_pid)n
recv_handle(conn)i
recvfds(sock,size)l
sendfds(sock,fds)n
DupFd(fd)multiprocessing.popen_forkserver._DupFd|multiprocessing.popen_spawn_posix._DupFd|multiprocessing.resource_sharer.DupFd
!ForkingPickler(_pickle.Pickler)
 dispatch_table:d<typing.Callable>
 ^register(type,reduce)n
 ^dumps(obj,protocol)memoryview
!DupHandle()
 __init__(handle,access,pid)
 detach()i
!AbstractReducer()
 __init__(*args)
[multiprocessing.resource_sharer
stop(timeout)n
!DupSocket()
 __init__(sock)
 detach()socket.socket
!DupFd()
 __init__(fd)
 detach()i
[multiprocessing.resource_tracker
=multiprocessing.resource_tracker.ResourceTracker:ensure_running,register,unregister,getfd
main(fd)n
!ResourceTracker()
 getfd()i|n
 ensure_running()n
 register(name,rtype)n
 unregister(name,rtype)n
 __del__()
[multiprocessing.shared_memory
!SharedMemory()
 __init__(name,create,size,*,track)
 buf:memoryview|n
 name:s
 size:i
 close()n
 unlink()n
 __del__()
!ShareableList()
 shm:.SharedMemory
 __init__(sequence,*,name)
 __getitem__(position)*
 format:s
 count(value)i
 index(value)i
[multiprocessing.sharedctypes
RawValue(typecode_or_type,*args)
RawArray(typecode_or_type,size_or_initializer)
Value(typecode_or_type,*args,lock,ctx)
Array(typecode_or_type,size_or_initializer,*,lock,ctx)
copy(obj)=obj
synchronized(obj,lock,ctx).Synchronized<*>|.SynchronizedString|.SynchronizedArray<*>|.SynchronizedBase<=obj>
!SynchronizedBase()
 acquire:._AcquireFunc
 release:typing.Callable
 __init__(obj,lock,ctx)
 get_obj()*
 get_lock()multiprocessing.synchronize.Lock|multiprocessing.synchronize.RLock
 __enter__()b
 __exit__()
!Synchronized(.SynchronizedBase)
 value:*
!SynchronizedArray(.SynchronizedBase)
 __getitem__(i)l<*>|*
!SynchronizedString(.SynchronizedArray)
 __getitem__(i)y
 value:y
 raw:y
!_AcquireFunc()
 __call__(block,timeout)b
[multiprocessing.spawn
freeze_support()n
set_executable(exe)n
get_executable()s
is_forking(argv)b
get_command_line(**kwds)l
spawn_main(pipe_handle,parent_pid,tracker_fd)n
_main(fd,parent_sentinel)i
get_preparation_data(name)d
prepare(data)n
import_main_path(main_path)n
[multiprocessing.synchronize
!BoundedSemaphore(.Semaphore)
!Barrier(threading.Barrier)
 __init__(parties,action,timeout,*,ctx)
!Condition()
 __init__(lock,*,ctx)
 notify(n)n
 notify_all()n
 wait(timeout)b
 wait_for(predicate,timeout)b
 __enter__()b
 __exit__()
 acquire(block,timeout)b
 release()n
!Event()
 __init__(*,ctx)
 is_set()b
 set()n
 clear()n
 wait(timeout)b
!SemLock()
 __init__(kind,value,maxvalue,*,ctx)
 __enter__()b
 __exit__()
 acquire(block,timeout)b
 release()n
 locked()b
!Lock(.SemLock)
 __init__(*,ctx)
!RLock(.SemLock)
 __init__(*,ctx)
!Semaphore(.SemLock)
 __init__(value,*,ctx)
 get_value()i
[multiprocessing.util
sub_debug(msg,*args)n
debug(msg,*args)n
info(msg,*args)n
warn(msg,*args)n
sub_warning(msg,*args)n
get_logger()logging.Logger
log_to_stderr(level)logging.Logger
is_abstract_socket_namespace(address)b
get_temp_dir()s
register_after_fork(obj,func)n
is_exiting()b
!ForkAwareLocal(_thread._local)
close_all_fds_except(fds)n
spawnv_passfds(path,args,passfds)i
!Finalize()
 __init__(obj,callback,*,args,kwargs,exitpriority)
 __call__(wr,_finalizer_registry,sub_debug,getpid)*
 cancel()n
 still_active()b
!ForkAwareThreadLock()
 acquire:typing.Callable
 release:typing.Callable
 __enter__()b
 __exit__()
[netrc
!NetrcParseError(Exception)
 __init__(msg,filename,lineno)
!netrc()
 __init__(file)
[nis
cat(map,domain)d
get_default_domain()s
maps(domain)l
match(key,map,domain)s
!error(Exception)
[nntplib
!NNTPError(Exception)
!NNTPReplyError(.NNTPError)
!NNTPTemporaryError(.NNTPError)
!NNTPPermanentError(.NNTPError)
!NNTPProtocolError(.NNTPError)
!NNTPDataError(.NNTPError)
!GroupInfo(typing.NamedTuple)
!ArticleInfo(typing.NamedTuple)
decode_header(header_str)s
!NNTP()
 sock:socket.socket
 __init__(host,port,user,password,readermode,usenetrc,timeout)
 __enter__()@
 __exit__()
 head(message_spec,*,file)t<s,.ArticleInfo>
 body(message_spec,*,file)t<s,.ArticleInfo>
 article(message_spec,*,file)t<s,.ArticleInfo>
 date()t<s,datetime.datetime>
 quit()s
!NNTP_SSL(.NNTP)
 ssl_context:ssl.SSLContext|n
 sock:ssl.SSLSocket
 __init__(host,port,user,password,ssl_context,readermode,usenetrc,timeout)
[ntpath
=genericpath:commonprefix,exists,getatime,getctime,getmtime,getsize,isdir,isfile,samefile,sameopenfile,samestat,isdevdrive
=posixpath:abspath,basename,commonpath,dirname,expanduser,expandvars,isabs,islink,ismount,lexists,normcase,normpath,relpath,split,splitdrive,splitext,isjunction,splitroot
join(path,*paths)s|y
realpath(path,*,strict)s
isreserved(path)b
[numbers
!Number()
!_ComplexLike()
!_RealLike(._ComplexLike)
!Integral(.Rational,._IntegralLike)
!_IntegralLike(._RealLike)
!Rational(.Real)
 numerator:._IntegralLike
 denominator:._IntegralLike
!Real(.Complex,._RealLike)
 conjugate()._RealLike
!Complex(.Number,._ComplexLike)
 real:._RealLike
 imag:._RealLike
 conjugate()._ComplexLike
[numpy
=numpy._array_api_info:__array_namespace_info__
=numpy._core.records:record,recarray
=numpy._core.function_base:linspace,logspace,geomspace
=numpy._core.fromnumeric:reshape,repeat,swapaxes,transpose,matrix_transpose,partition,argpartition,sort,argsort,searchsorted,resize,squeeze,diagonal,ravel,nonzero,compress,cumsum,cumulative_sum,cumprod,cumulative_prod,nancumsum=cumsum,nancumprod=cumprod,permute_dims=transpose
=numpy._core._asarray:require
=numpy._core._ufunc_config:seterr,geterr,seterrcall,geterrcall,errstate
=numpy._core.arrayprint:get_printoptions,printoptions
=numpy._core.getlimits:finfo,iinfo
=numpy._core.multiarray:array,empty_like,concatenate,where,lexsort,min_scalar_type,result_type,bincount,packbits,unpackbits,asarray,asanyarray,ascontiguousarray,asfortranarray,arange,busday_count,busday_offset,datetime_as_string,frombuffer,fromfile,fromiter,is_busday,promote_types,fromstring,frompyfunc,nested_iters,ravel_multi_index,unravel_index,concat=concatenate
=numpy._core.numeric:zeros_like,ones_like,full,full_like,argwhere,flatnonzero,correlate,convolve,outer,tensordot,roll,cross,indices,identity,astype
=numpy._core.shape_base:atleast_1d,atleast_2d,atleast_3d,block,hstack,stack,vstack,unstack
=numpy.lib._arraypad_impl:pad
=numpy.lib._arraysetops_impl:ediff1d,intersect1d,isin,setdiff1d,setxor1d,union1d,unique,unique_all,unique_counts,unique_inverse,unique_values
=numpy.lib._function_base_impl:select,piecewise,copy,diff,unwrap,sort_complex,flip,rot90,extract,asarray_chkfinite,cov,hamming,hanning,bartlett,blackman,kaiser,i0,meshgrid,delete,insert,append,interp,vectorize
=numpy.lib._histograms_impl:histogram_bin_edges,histogram,histogramdd
=numpy.lib._index_tricks_impl:ndenumerate,ndindex,ix_,diag_indices,diag_indices_from
=numpy.lib._npyio_impl:loadtxt,genfromtxt,fromregex
=numpy.lib._polynomial_impl:poly,roots,polyint,polyder,polyadd,polysub,polymul=polyadd,polyval,polyfit
=numpy.lib._shape_base_impl:column_stack,row_stack,dstack,array_split,split,hsplit,vsplit,dsplit,apply_over_axes,expand_dims,apply_along_axis,kron,tile,take_along_axis
=numpy.lib._stride_tricks_impl:broadcast_to,broadcast_arrays
=numpy.lib._twodim_base_impl:diag,diagflat,eye,fliplr,flipud,tri,triu,tril,vander,histogram2d,mask_indices,tril_indices,tril_indices_from,triu_indices,triu_indices_from
=numpy.lib._type_check_impl:real,imag,iscomplex,isreal,real_if_close
=numpy.lib._ufunclike_impl:fix,isposinf,isneginf
=numpy.matrixlib.defmatrix:asmatrix,bmat,matrix
=numpy:bool_=bool,double=float64,cdouble=complex128
!flexible(._RealMixin,.generic)
False_:.bool
True_:.bool
test:numpy._pytesttester.PytestTester
!object_(._RealMixin,.generic)
!integer(._IntegralMixin,._RoundMixin,.number)
!_RoundMixin()
!signedinteger(.integer)
!unsignedinteger(.integer)
!inexact(.number)
!floating(._RealMixin,._RoundMixin,.inexact)
!float64(.floating,f)
absolute:numpy._typing._ufunc._UFunc_Nin1_Nout1
add:numpy._typing._ufunc._UFunc_Nin2_Nout1
arccos:numpy._typing._ufunc._UFunc_Nin1_Nout1
arccosh:numpy._typing._ufunc._UFunc_Nin1_Nout1
arcsin:numpy._typing._ufunc._UFunc_Nin1_Nout1
arcsinh:numpy._typing._ufunc._UFunc_Nin1_Nout1
arctan2:numpy._typing._ufunc._UFunc_Nin2_Nout1
arctan:numpy._typing._ufunc._UFunc_Nin1_Nout1
arctanh:numpy._typing._ufunc._UFunc_Nin1_Nout1
bitwise_and:numpy._typing._ufunc._UFunc_Nin2_Nout1
bitwise_count:numpy._typing._ufunc._UFunc_Nin1_Nout1
bitwise_or:numpy._typing._ufunc._UFunc_Nin2_Nout1
bitwise_xor:numpy._typing._ufunc._UFunc_Nin2_Nout1
cbrt:numpy._typing._ufunc._UFunc_Nin1_Nout1
ceil:numpy._typing._ufunc._UFunc_Nin1_Nout1
conjugate:numpy._typing._ufunc._UFunc_Nin1_Nout1
copysign:numpy._typing._ufunc._UFunc_Nin2_Nout1
cos:numpy._typing._ufunc._UFunc_Nin1_Nout1
cosh:numpy._typing._ufunc._UFunc_Nin1_Nout1
deg2rad:numpy._typing._ufunc._UFunc_Nin1_Nout1
degrees:numpy._typing._ufunc._UFunc_Nin1_Nout1
divide:numpy._typing._ufunc._UFunc_Nin2_Nout1
divmod:numpy._typing._ufunc._UFunc_Nin2_Nout2
equal:numpy._typing._ufunc._UFunc_Nin2_Nout1
exp2:numpy._typing._ufunc._UFunc_Nin1_Nout1
exp:numpy._typing._ufunc._UFunc_Nin1_Nout1
expm1:numpy._typing._ufunc._UFunc_Nin1_Nout1
fabs:numpy._typing._ufunc._UFunc_Nin1_Nout1
float_power:numpy._typing._ufunc._UFunc_Nin2_Nout1
floor:numpy._typing._ufunc._UFunc_Nin1_Nout1
floor_divide:numpy._typing._ufunc._UFunc_Nin2_Nout1
fmax:numpy._typing._ufunc._UFunc_Nin2_Nout1
fmin:numpy._typing._ufunc._UFunc_Nin2_Nout1
fmod:numpy._typing._ufunc._UFunc_Nin2_Nout1
frexp:numpy._typing._ufunc._UFunc_Nin1_Nout2
gcd:numpy._typing._ufunc._UFunc_Nin2_Nout1
greater:numpy._typing._ufunc._UFunc_Nin2_Nout1
greater_equal:numpy._typing._ufunc._UFunc_Nin2_Nout1
heaviside:numpy._typing._ufunc._UFunc_Nin2_Nout1
hypot:numpy._typing._ufunc._UFunc_Nin2_Nout1
invert:numpy._typing._ufunc._UFunc_Nin1_Nout1
isfinite:numpy._typing._ufunc._UFunc_Nin1_Nout1
isinf:numpy._typing._ufunc._UFunc_Nin1_Nout1
isnan:numpy._typing._ufunc._UFunc_Nin1_Nout1
isnat:numpy._typing._ufunc._UFunc_Nin1_Nout1
lcm:numpy._typing._ufunc._UFunc_Nin2_Nout1
ldexp:numpy._typing._ufunc._UFunc_Nin2_Nout1
left_shift:numpy._typing._ufunc._UFunc_Nin2_Nout1
less:numpy._typing._ufunc._UFunc_Nin2_Nout1
less_equal:numpy._typing._ufunc._UFunc_Nin2_Nout1
log10:numpy._typing._ufunc._UFunc_Nin1_Nout1
log1p:numpy._typing._ufunc._UFunc_Nin1_Nout1
log2:numpy._typing._ufunc._UFunc_Nin1_Nout1
log:numpy._typing._ufunc._UFunc_Nin1_Nout1
logaddexp2:numpy._typing._ufunc._UFunc_Nin2_Nout1
logaddexp:numpy._typing._ufunc._UFunc_Nin2_Nout1
logical_and:numpy._typing._ufunc._UFunc_Nin2_Nout1
logical_not:numpy._typing._ufunc._UFunc_Nin1_Nout1
logical_or:numpy._typing._ufunc._UFunc_Nin2_Nout1
logical_xor:numpy._typing._ufunc._UFunc_Nin2_Nout1
matmul:numpy._typing._ufunc._GUFunc_Nin2_Nout1
matvec:numpy._typing._ufunc._GUFunc_Nin2_Nout1
maximum:numpy._typing._ufunc._UFunc_Nin2_Nout1
minimum:numpy._typing._ufunc._UFunc_Nin2_Nout1
modf:numpy._typing._ufunc._UFunc_Nin1_Nout2
multiply:numpy._typing._ufunc._UFunc_Nin2_Nout1
negative:numpy._typing._ufunc._UFunc_Nin1_Nout1
nextafter:numpy._typing._ufunc._UFunc_Nin2_Nout1
not_equal:numpy._typing._ufunc._UFunc_Nin2_Nout1
positive:numpy._typing._ufunc._UFunc_Nin1_Nout1
power:numpy._typing._ufunc._UFunc_Nin2_Nout1
rad2deg:numpy._typing._ufunc._UFunc_Nin1_Nout1
radians:numpy._typing._ufunc._UFunc_Nin1_Nout1
reciprocal:numpy._typing._ufunc._UFunc_Nin1_Nout1
remainder:numpy._typing._ufunc._UFunc_Nin2_Nout1
right_shift:numpy._typing._ufunc._UFunc_Nin2_Nout1
rint:numpy._typing._ufunc._UFunc_Nin1_Nout1
sign:numpy._typing._ufunc._UFunc_Nin1_Nout1
signbit:numpy._typing._ufunc._UFunc_Nin1_Nout1
sin:numpy._typing._ufunc._UFunc_Nin1_Nout1
sinh:numpy._typing._ufunc._UFunc_Nin1_Nout1
spacing:numpy._typing._ufunc._UFunc_Nin1_Nout1
sqrt:numpy._typing._ufunc._UFunc_Nin1_Nout1
square:numpy._typing._ufunc._UFunc_Nin1_Nout1
subtract:numpy._typing._ufunc._UFunc_Nin2_Nout1
tan:numpy._typing._ufunc._UFunc_Nin1_Nout1
tanh:numpy._typing._ufunc._UFunc_Nin1_Nout1
trunc:numpy._typing._ufunc._UFunc_Nin1_Nout1
vecdot:numpy._typing._ufunc._GUFunc_Nin2_Nout1
vecmat:numpy._typing._ufunc._GUFunc_Nin2_Nout1
from_dlpack(x,*,device,copy).ndarray
!void(.flexible)
 __new__(length_or_data,dtype)@
!_RealMixin()
 real:@
 imag:@
!generic(._ArrayOrScalarCommon)
 __new__(*args,**kwargs)@
 flat:.flatiter<.ndarray>
 byteswap(inplace)@
 take(indices,axis,out,mode)@|.ndarray|=out
 repeat(repeats,axis).ndarray
 flatten(order).ndarray
 ravel(order).ndarray
 reshape(size1,size2,size3,size4,size5,*sizes6_,order,copy)@|.ndarray<=shape>|.ndarray
 squeeze(axis)@
 transpose(axes)@
 all(axis,out,keepdims,*,where).bool|*
 any(axis,out,keepdims,*,where).bool|*
 dtype:.dtype<*>
!_ArrayOrScalarCommon()
 T:@
 mT:@
 flags:numpy._core.multiarray.flagsobj
 copy(order)@
 to_device(device,*,stream)@
 conj()@
 conjugate()@
 argsort(axis,kind,order,*,stable).ndarray
 round(decimals,out)@|=out
 choose(choices,out,mode).ndarray|=out
 clip(min,max,out,**kwargs).ndarray|=out
 compress(condition,axis,out).ndarray|=out
 cumprod(axis,dtype,out).ndarray|=out
 cumsum(axis,dtype,out).ndarray|=out
!ndarray(._ArrayOrScalarCommon)
 base:.ndarray|n
 real:.ndarray<*>
 imag:.ndarray<*>
 __new__(shape,dtype,buffer,offset,strides,order)@
 ctypes:numpy._core._internal._ctypes
 byteswap(inplace)@
 flat:.flatiter<@>
 squeeze(axis).ndarray
 swapaxes(axis1,axis2)@
 transpose(axes)@
 all(axis,out,keepdims,*,where).bool|.ndarray|=out
 any(axis,out,keepdims,*,where).bool|.ndarray|=out
 argpartition(kth,axis,kind,order).ndarray
 diagonal(offset,axis1,axis2).ndarray
 nonzero()t<.ndarray>
 searchsorted(v,side,sorter).signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>|.ndarray
 take(indices,axis,out,mode)*|.ndarray|=out
 repeat(repeats,axis).ndarray
 flatten(order).ndarray
 ravel(order).ndarray
 reshape(size1,size2,size3,size4,*,order,copy)@|.ndarray|.ndarray<=shape>
 astype(dtype,order,casting,subok,copy).ndarray<*>
 view(dtype,type)@|.ndarray<*>|*
 getfield(dtype,offset).ndarray
 __iter__()typing.Iterator|typing.Iterator<*>|typing.Iterator<.ndarray>
!dtype()
 __getitem__(key).dtype<.void>|.dtype
 base:.dtype
 fields:types.MappingProxyType|n
 metadata:types.MappingProxyType|n
 subdtype:t<.dtype,t>|n
 newbyteorder(new_order)@
!flatiter()
 __iter__()@
 __getitem__(key)*|.ndarray
 copy().ndarray
!number(.generic)
 __new__(value)@
!bool(.generic)
 real:@
 imag:.bool
 __new__(value).bool
!_IntegralMixin(._RealMixin)
 numerator:@
!complexfloating(.inexact)
 __new__(real,imag)@
 real:.floating<*>
 imag:.floating<*>
!complex128(.complexfloating,complex)
 real:.float64
 imag:.float64
!timedelta64(._IntegralMixin,.generic)
 __new__(value,format)@|.timedelta64|.timedelta64<datetime.timedelta>
!datetime64(._RealMixin,.generic)
 __new__(value,format)@|.datetime64<=value>|.datetime64|.datetime64<datetime.datetime>|.datetime64<datetime.date>
!character(.flexible)
 __new__(value)@
!bytes_(.character,y)
 __new__(value,encoding,errors)@
!str_(.character,s)
 __new__(value,encoding,errors)@
!ufunc()
 accumulate(array,axis,dtype,out).ndarray
 reduceat(array,indices,axis,dtype,out).ndarray
 outer(A,B,**kwargs).ndarray
 resolve_dtypes(dtypes,*,signature,casting,reduction)t<.dtype>
!broadcast()
 __new__(*args).broadcast
 iters:t<.flatiter>
 __iter__()@
!busdaycalendar()
 weekmask:.ndarray
 holidays:.ndarray
!nditer()
 __enter__().nditer
 __exit__()
 __iter__().nditer
 __next__()t<.ndarray>
 __getitem__(index).ndarray|t<.ndarray>
 close()n
 copy().nditer
 dtypes:t<.dtype>
 itviews:t<.ndarray>
 operands:t<.ndarray>
 value:t<.ndarray>
!memmap(.ndarray)
 __new__(filename,dtype,mode,offset,shape,order).memmap
!poly1d()
 roots:.ndarray
 r:.ndarray
 coeffs:.ndarray
 c:.ndarray
 coef:.ndarray
 coefficients:.ndarray
 deriv(m).poly1d
 integ(m,k).poly1d
[numpy._array_api_info
!__array_namespace_info__()
!_DTypesNumber(._DTypesInteger,._DTypesFloat,._DTypesComplex)
!_DTypesInteger(._DTypesInt,._DTypesUInt)
!_DTypesBool()
 bool:numpy.dtype<numpy.bool>
!_DTypesInt()
 int8:numpy.dtype<numpy.signedinteger<numpy._typing._nbit_base._8Bit>>
 int16:numpy.dtype<numpy.signedinteger<numpy._typing._nbit_base._16Bit>>
 int32:numpy.dtype<numpy.signedinteger<numpy._typing._nbit_base._32Bit>>
 int64:numpy.dtype<numpy.signedinteger<numpy._typing._nbit_base._64Bit>>
!_DTypesUInt()
 uint8:numpy.dtype<numpy.unsignedinteger<numpy._typing._nbit_base._8Bit>>
 uint16:numpy.dtype<numpy.unsignedinteger<numpy._typing._nbit_base._16Bit>>
 uint32:numpy.dtype<numpy.unsignedinteger<numpy._typing._nbit_base._32Bit>>
 uint64:numpy.dtype<numpy.unsignedinteger<numpy._typing._nbit_base._64Bit>>
!_DTypesFloat()
 float32:numpy.dtype<numpy.floating<numpy._typing._nbit_base._32Bit>>
 float64:numpy.dtype<numpy.float64>
!_DTypesComplex()
 complex64:numpy.dtype<numpy.complexfloating<numpy._typing._nbit_base._32Bit>>
 complex128:numpy.dtype<numpy.complex128>
!_DTypesUnion()
 bool:numpy.dtype<numpy.bool>
 int8:numpy.dtype<numpy.signedinteger<numpy._typing._nbit_base._8Bit>>
 int16:numpy.dtype<numpy.signedinteger<numpy._typing._nbit_base._16Bit>>
 int32:numpy.dtype<numpy.signedinteger<numpy._typing._nbit_base._32Bit>>
 int64:numpy.dtype<numpy.signedinteger<numpy._typing._nbit_base._64Bit>>
 uint8:numpy.dtype<numpy.unsignedinteger<numpy._typing._nbit_base._8Bit>>
 uint16:numpy.dtype<numpy.unsignedinteger<numpy._typing._nbit_base._16Bit>>
 uint32:numpy.dtype<numpy.unsignedinteger<numpy._typing._nbit_base._32Bit>>
 uint64:numpy.dtype<numpy.unsignedinteger<numpy._typing._nbit_base._64Bit>>
 float32:numpy.dtype<numpy.floating<numpy._typing._nbit_base._32Bit>>
 float64:numpy.dtype<numpy.float64>
 complex64:numpy.dtype<numpy.complexfloating<numpy._typing._nbit_base._32Bit>>
 complex128:numpy.dtype<numpy.complex128>
[numpy._core
=numpy._core._asarray:require
=numpy._core._ufunc_config:errstate,geterr,geterrcall,seterr,seterrcall
=numpy._core.arrayprint:get_printoptions,printoptions
=numpy._core.fromnumeric:argpartition,argsort,compress,cumprod,cumsum,cumulative_prod,cumulative_sum,diagonal,matrix_transpose,nonzero,partition,ravel,repeat,reshape,resize,searchsorted,sort,squeeze,swapaxes,transpose,permute_dims=transpose
=numpy._core.function_base:geomspace,linspace,logspace
=numpy._core.getlimits:finfo,iinfo
=numpy:memmap,broadcast,dtype,flatiter,from_dlpack,ndarray,nditer,ufunc,bool,bool_=bool,busdaycalendar,bytes_,cdouble=complex128,character,complex128,complexfloating,datetime64,double=float64,flexible,float64,floating,generic,inexact,integer,number,object_,signedinteger,str_,timedelta64,unsignedinteger,void
=numpy._core.multiarray:arange,array,asanyarray,asarray,ascontiguousarray,asfortranarray,concatenate,concat=concatenate,empty_like,frombuffer,fromfile,fromiter,fromstring,lexsort,min_scalar_type,nested_iters,promote_types,result_type,where,busday_count,busday_offset,datetime_as_string,is_busday,frompyfunc
=numpy._core.numeric:argwhere,astype,convolve,correlate,cross,flatnonzero,full,full_like,identity,indices,ones_like,outer,roll,tensordot,zeros_like
=numpy._core.records:recarray,record
=numpy._core.shape_base:atleast_1d,atleast_2d,atleast_3d,block,hstack,stack,unstack,vstack
[numpy._core._asarray
require(a,dtype,requirements,*,like)=a|numpy.ndarray
[numpy._core._internal
!_ctypes()
 shape:_ctypes.Array<ctypes.c_int64>
 strides:_ctypes.Array<ctypes.c_int64>
 shape_as(obj)_ctypes.Array<*>
 strides_as(obj)_ctypes.Array<*>
[numpy._core._ufunc_config
seterr(all,divide,over,under,invalid)._ErrDict
geterr()._ErrDict
seterrcall(func)typing.Callable|_typeshed.SupportsWrite|n
geterrcall()typing.Callable|_typeshed.SupportsWrite|n
!errstate()
 __enter__()n
 __exit__()
[numpy._core.arrayprint
get_printoptions()._FormatOptions
printoptions(precision,threshold,edgeitems,linewidth,suppress,nanstr,infstr,formatter,sign,floatmode,*,legacy,override_repr)contextlib._GeneratorContextManager<._FormatOptions>
!_FormatOptions()
 formatter:._FormatDict|n
[numpy._core.fromnumeric
reshape(a,shape,order,*,copy)numpy.ndarray|numpy.ndarray<=shape>
repeat(a,repeats,axis)numpy.ndarray
swapaxes(a,axis1,axis2)=a|numpy.ndarray
transpose(a,axes)numpy.ndarray
matrix_transpose(x)numpy.ndarray
partition(a,kth,axis,kind,order)numpy.ndarray
argpartition(a,kth,axis,kind,order)numpy.ndarray
sort(a,axis,kind,order,*,stable)numpy.ndarray
argsort(a,axis,kind,order,*,stable)numpy.ndarray
searchsorted(a,v,side,sorter)numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>|numpy.ndarray
resize(a,new_shape)numpy.ndarray|numpy.ndarray<=new_shape>
squeeze(a,axis)=a|numpy.ndarray
diagonal(a,offset,axis1,axis2)numpy.ndarray
ravel(a,order)numpy.ndarray
nonzero(a)t<numpy.ndarray>
compress(condition,a,axis,out)numpy.ndarray|=out
cumsum(a,axis,dtype,out)numpy.ndarray|=out
cumulative_sum(x,*,axis,dtype,out,include_initial)numpy.ndarray|=out
cumprod(a,axis,dtype,out)numpy.ndarray|=out
cumulative_prod(x,*,axis,dtype,out,include_initial)numpy.ndarray|=out
[numpy._core.function_base
linspace(start,stop,num,endpoint,retstep,dtype,axis,*,device)numpy.ndarray|t<numpy.ndarray,numpy.float64>|t<numpy.ndarray,numpy.floating>|t<numpy.ndarray,numpy.complexfloating>|t<numpy.ndarray,*>|t<numpy.ndarray,>
logspace(start,stop,num,endpoint,base,dtype,axis)numpy.ndarray
geomspace(start,stop,num,endpoint,dtype,axis)numpy.ndarray
[numpy._core.getlimits
!finfo()
 dtype:numpy.dtype<*>
 __new__(dtype)@|.finfo<numpy.floating<numpy._typing._nbit_base._16Bit>>|.finfo<numpy.floating<numpy._typing._nbit_base._32Bit>>|.finfo<numpy.float64>|.finfo<numpy.floating<numpy._typing._nbit_base._64Bit|numpy._typing._nbit_base._96Bit|numpy._typing._nbit_base._128Bit>>|.finfo
!iinfo()
 dtype:numpy.dtype<*>
[numpy._core.multiarray
array(object,dtype,*,copy,order,subok,ndmin,ndmax,like)=object|*|numpy.ndarray
empty_like(prototype,dtype,order,subok,shape,*,device)=prototype|numpy.ndarray
concatenate(arrays,axis,out,*,dtype,casting)numpy.ndarray|=out
where(condition,x,y)t<numpy.ndarray>|numpy.ndarray
lexsort(keys,axis)numpy.ndarray
min_scalar_type(a)numpy.dtype
result_type(*arrays_and_dtypes)numpy.dtype
bincount(x,weights,minlength)numpy.ndarray
packbits(a,axis,bitorder)numpy.ndarray
unpackbits(a,axis,count,bitorder)numpy.ndarray
asarray(a,dtype,order,*,device,copy,like)numpy.ndarray
asanyarray(a,dtype,order,*,device,copy,like)=a|numpy.ndarray
ascontiguousarray(a,dtype,*,like)numpy.ndarray
asfortranarray(a,dtype,*,like)numpy.ndarray
arange(start_or_stop,stop,step,*,dtype,device,like)numpy.ndarray
busday_count(begindates,enddates,weekmask,holidays,busdaycal,out)numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>|numpy.ndarray|=out
busday_offset(dates,offsets,roll,weekmask,holidays,busdaycal,out)numpy.datetime64|numpy.ndarray|=out
datetime_as_string(arr,unit,timezone,casting)numpy.str_|numpy.ndarray
frombuffer(buffer,dtype,count,offset,*,like)numpy.ndarray
fromfile(file,dtype,count,sep,offset,*,like)numpy.ndarray
fromiter(iter,dtype,count,*,like)numpy.ndarray
is_busday(dates,weekmask,holidays,busdaycal,out)numpy.bool|numpy.ndarray|=out
promote_types(type1,type2)numpy.dtype
fromstring(string,dtype,count,*,sep,like)numpy.ndarray
frompyfunc(func,nin,nout,*,identity)numpy._typing._ufunc._PyFunc_Nin1_Nout1<*>|numpy._typing._ufunc._PyFunc_Nin2_Nout1<*>|numpy._typing._ufunc._PyFunc_Nin3P_Nout1<*>|numpy._typing._ufunc._PyFunc_Nin1P_Nout2P<*>|numpy.ufunc
nested_iters(op,axes,flags,op_flags,op_dtypes,order,casting,buffersize)t<numpy.nditer>
ravel_multi_index(multi_index,dims,mode,order)numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>|numpy.ndarray
unravel_index(indices,shape,order)t<numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>>|t<numpy.ndarray>
[numpy._core.numeric
zeros_like(a,dtype,order,subok,shape,*,device)=a|numpy.ndarray
ones_like(a,dtype,order,subok,shape,*,device)=a|numpy.ndarray
full(shape,fill_value,dtype,order,*,device,like)numpy.ndarray<*>|numpy.ndarray|numpy.ndarray<=shape>
full_like(a,fill_value,dtype,order,subok,shape,*,device)=a|numpy.ndarray
argwhere(a)numpy.ndarray
flatnonzero(a)numpy.ndarray
correlate(a,v,mode)numpy.ndarray
convolve(a,v,mode)numpy.ndarray
outer(a,b,out)numpy.ndarray|=out
tensordot(a,b,axes)numpy.ndarray
roll(a,shift,axis)=a|numpy.ndarray
cross(a,b,axisa,axisb,axisc,axis)numpy.ndarray
indices(dimensions,dtype,sparse)numpy.ndarray|t|t<numpy.ndarray>|t<numpy.ndarray,numpy.ndarray>
identity(n,dtype,*,like)numpy.ndarray
astype(x,dtype,*,copy,device)numpy.ndarray<*>
[numpy._core.records
!record(numpy.void)
!recarray(numpy.ndarray)
 __new__(shape,dtype,buf,offset,strides,*,formats,names,titles,byteorder,aligned,order).recarray
[numpy._core.shape_base
atleast_1d(a0,a1,*arys)numpy.ndarray|t<numpy.ndarray,numpy.ndarray>|t<numpy.ndarray>
atleast_2d(a0,a1,*arys)numpy.ndarray|t<numpy.ndarray,numpy.ndarray>|t<numpy.ndarray>
atleast_3d(a0,a1,*arys)numpy.ndarray|t<numpy.ndarray,numpy.ndarray>|t<numpy.ndarray>
block(arrays)numpy.ndarray
hstack(tup,*,dtype,casting)numpy.ndarray
stack(arrays,axis,out,*,dtype,casting)numpy.ndarray|=out
vstack(tup,*,dtype,casting)numpy.ndarray
unstack(array,*,axis)t<numpy.ndarray>
[numpy._typing
=numpy._typing._nbit_base:NBitBase
[numpy._typing._nbit_base
!_32Bit(._64Bit)
!_64Bit(._80Bit)
!_80Bit(._96Bit)
!_96Bit(._128Bit)
!_128Bit(._256Bit)
!_256Bit(.NBitBase)
!NBitBase()
!_16Bit(._32Bit)
[numpy._typing._ufunc
!_PyFunc_Nin2_Nout1(numpy.ufunc)
 accumulate(array,axis,dtype,out)numpy.ndarray|=out
 reduce(array,axis,dtype,*,out,keepdims,**kwargs)*|numpy.ndarray
!_UFunc_Nin2_Nout1(numpy.ufunc)
 accumulate(array,axis,dtype,out)numpy.ndarray
 reduceat(array,indices,axis,dtype,out)numpy.ndarray
[numpy.dtypes
!_TypeCodes()
!_NativeOrder()
!_NBit()
!StringDType(._TypeCodes,._NativeOrder,._NBit,numpy.dtype)
 __new__(*,na_object,coerce)@
 base:@
[numpy.lib._arraypad_impl
pad(array,pad_width,mode,*,stat_length,constant_values,end_values,reflect_type)numpy.ndarray
[numpy.lib._arraysetops_impl
ediff1d(ary,to_end,to_begin)numpy.ndarray
intersect1d(ar1,ar2,assume_unique,return_indices)numpy.ndarray|t<numpy.ndarray,numpy.ndarray,numpy.ndarray>
isin(element,test_elements,assume_unique,invert,*,kind)numpy.ndarray
setdiff1d(ar1,ar2,assume_unique)numpy.ndarray
setxor1d(ar1,ar2,assume_unique)numpy.ndarray
union1d(ar1,ar2)numpy.ndarray
unique(ar,return_index,return_inverse,return_counts,axis,*,equal_nan,sorted)numpy.ndarray|t<numpy.ndarray,numpy.ndarray>|t<numpy.ndarray,numpy.ndarray,numpy.ndarray>|t<numpy.ndarray,numpy.ndarray,numpy.ndarray,numpy.ndarray>
unique_all(x).UniqueAllResult<*>|.UniqueAllResult
unique_counts(x).UniqueCountsResult<*>|.UniqueCountsResult
unique_inverse(x).UniqueInverseResult<*>|.UniqueInverseResult
unique_values(x)numpy.ndarray
!UniqueAllResult(typing.NamedTuple)
 values:numpy.ndarray
 indices:numpy.ndarray
 inverse_indices:numpy.ndarray
 counts:numpy.ndarray
!UniqueCountsResult(typing.NamedTuple)
 values:numpy.ndarray
 counts:numpy.ndarray
!UniqueInverseResult(typing.NamedTuple)
 values:numpy.ndarray
 inverse_indices:numpy.ndarray
[numpy.lib._function_base_impl
select(condlist,choicelist,default)*|numpy.ndarray
piecewise(x,condlist,funclist,*args,**kw)numpy.ndarray<*>|numpy.ndarray
copy(a,order,subok)=a|numpy.ndarray
diff(a,n,axis,prepend,append)=a|numpy.ndarray<*>|numpy.ndarray
unwrap(p,discont,axis,*,period)=p|numpy.ndarray<*>|numpy.ndarray
sort_complex(a)=a|numpy.ndarray<*>|numpy.ndarray
flip(m,axis)=m|numpy.ndarray
rot90(m,k,axes)=m|numpy.ndarray
extract(condition,arr)numpy.ndarray
asarray_chkfinite(a,dtype,order)=a|numpy.ndarray<*>|numpy.ndarray
cov(m,y,rowvar,bias,ddof,fweights,aweights,*,dtype)numpy.ndarray
hamming(M)numpy.ndarray
hanning(M)numpy.ndarray
bartlett(M)numpy.ndarray
blackman(M)numpy.ndarray
kaiser(M,beta)numpy.ndarray
i0(x)numpy.ndarray<*>|numpy.ndarray
meshgrid(x1,x2,x3,*,copy,sparse,indexing)t|t<numpy.ndarray>|t<numpy.ndarray,numpy.ndarray>|t<numpy.ndarray,numpy.ndarray,numpy.ndarray>
delete(arr,obj,axis)numpy.ndarray|=arr
insert(arr,obj,values,axis)numpy.ndarray|=arr
append(arr,values,axis)=arr|numpy.ndarray
interp(x,xp,fp,left,right,period)numpy.float64|numpy.complex128|numpy.ndarray<*>|numpy.ndarray
!vectorize()
[numpy.lib._histograms_impl
histogram_bin_edges(a,bins,range,weights)numpy.ndarray
histogram(a,bins,range,density,weights)t<numpy.ndarray,numpy.ndarray>
histogramdd(sample,bins,range,density,weights)t<numpy.ndarray,t<numpy.ndarray>>
[numpy.lib._index_tricks_impl
ix_(*args)t|t<numpy.ndarray>
diag_indices(n,ndim)t<numpy.ndarray>
diag_indices_from(arr)t<numpy.ndarray>
!ndenumerate()
 __iter__()@
!ndindex()
 __iter__()@
[numpy.lib._npyio_impl
loadtxt(fname,dtype,comments,delimiter,converters,skiprows,usecols,unpack,ndmin,encoding,max_rows,*,quotechar,like)numpy.ndarray
genfromtxt(fname,dtype,comments,delimiter,skip_header,skip_footer,converters,missing_values,filling_values,usecols,names,excludelist,deletechars,replace_space,autostrip,case_sensitive,defaultfmt,unpack,usemask,loose,invalid_raise,max_rows,encoding,*,ndmin,like)numpy.ndarray
fromregex(file,regexp,dtype,encoding)numpy.ndarray
[numpy.lib._polynomial_impl
poly(seq_of_zeros)numpy.ndarray
roots(p)numpy.ndarray
polyint(p,m,k)numpy.poly1d|numpy.ndarray
polyder(p,m)numpy.poly1d|numpy.ndarray
polyadd(a1,a2)numpy.poly1d|numpy.ndarray
polysub(a1,a2)numpy.poly1d|!|numpy.ndarray
polyval(p,x)numpy.ndarray
polyfit(x,y,deg,rcond,full,w,cov)numpy.ndarray|t<*,*>|t<*,numpy.ndarray,numpy.ndarray,numpy.ndarray,numpy.ndarray>
[numpy.lib._shape_base_impl
column_stack(tup)numpy.ndarray
row_stack(tup,*,dtype,casting)numpy.ndarray
dstack(tup)numpy.ndarray
array_split(ary,indices_or_sections,axis)l<numpy.ndarray>
split(ary,indices_or_sections,axis)l<numpy.ndarray>
hsplit(ary,indices_or_sections)l<numpy.ndarray>
vsplit(ary,indices_or_sections)l<numpy.ndarray>
dsplit(ary,indices_or_sections)l<numpy.ndarray>
apply_over_axes(func,a,axes)numpy.ndarray
expand_dims(a,axis)numpy.ndarray
apply_along_axis(func1d,axis,arr,*args,**kwargs)numpy.ndarray
kron(a,b)numpy.ndarray
tile(A,reps)numpy.ndarray
take_along_axis(arr,indices,axis)numpy.ndarray
[numpy.lib._stride_tricks_impl
broadcast_to(array,shape,subok)numpy.ndarray
broadcast_arrays(*args,subok)t<numpy.ndarray>
[numpy.lib._twodim_base_impl
diag(v,k)numpy.ndarray
diagflat(v,k)numpy.ndarray
eye(N,M,k,dtype,order,*,device,like)numpy.ndarray
fliplr(m)=m|numpy.ndarray
flipud(m)=m|numpy.ndarray
tri(N,M,k,dtype,*,like)numpy.ndarray
triu(m,k)=m|numpy.ndarray
tril(m,k)=m|numpy.ndarray
vander(x,N,increasing)numpy.ndarray
histogram2d(x,y,bins,range,density,weights)t<numpy.ndarray,numpy.ndarray,numpy.ndarray>
mask_indices(n,mask_func,k)t<numpy.ndarray,numpy.ndarray>
tril_indices(n,k,m)t<numpy.ndarray,numpy.ndarray>
tril_indices_from(arr,k)t<numpy.ndarray,numpy.ndarray>
triu_indices(n,k,m)t<numpy.ndarray,numpy.ndarray>
triu_indices_from(arr,k)t<numpy.ndarray,numpy.ndarray>
[numpy.lib._type_check_impl
real(val)*|numpy.ndarray
imag(val)*|numpy.ndarray
iscomplex(x)numpy.bool|numpy.ndarray
isreal(x)numpy.bool|numpy.ndarray
real_if_close(a,tol)numpy.ndarray
[numpy.lib._ufunclike_impl
fix(x,out)numpy.floating|numpy.ndarray|=out
isposinf(x,out)numpy.bool|numpy.ndarray|=out
isneginf(x,out)numpy.bool|numpy.ndarray|=out
[numpy.linalg
=numpy._core.fromnumeric:matrix_transpose
[numpy.ma
=numpy:MaskType=bool,bool_=bool
=numpy.lib._shape_base_impl:expand_dims
[numpy.matrixlib
=numpy.matrixlib.defmatrix:asmatrix,bmat,matrix
[numpy.matrixlib.defmatrix
asmatrix(data,dtype).matrix
bmat(obj,ldict,gdict).matrix
!matrix(numpy.ndarray)
 __new__(data,dtype,copy).matrix
 any(axis,out)numpy.bool|.matrix|=out
 all(axis,out)numpy.bool|.matrix|=out
 max(axis,out)*|.matrix|=out
 min(axis,out)*|.matrix|=out
 ptp(axis,out)*|.matrix|=out
 argmax(axis,out)numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>|.matrix|=out
 argmin(axis,out)numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>|.matrix|=out
 squeeze(axis).matrix
 ravel(order).matrix
 flatten(order).matrix
 getT()@
 I:.matrix
 getI().matrix
 A:numpy.ndarray
 getA()numpy.ndarray
 A1:numpy.ndarray
 getA1()numpy.ndarray
 H:.matrix
 getH().matrix
[numpy.rec
=numpy._core.records:recarray,record
[numpy.typing
=numpy._typing._nbit_base:NBitBase
[operator
=_operator:abs,add,and_,concat,contains,countOf,delitem,eq,floordiv,ge,getitem,gt,iadd,iand,iconcat,ifloordiv,ilshift,imatmul,imod,imul,index,indexOf,inv,invert,ior,ipow,irshift,is_,is_not,isub,itruediv,ixor,le,length_hint,lshift,lt,matmul,mod,mul,ne,neg,not_,or_,pos,pow,rshift,setitem,sub,truediv,truth,xor,call,is_none,is_not_none
!attrgetter()
 __new__(attr,attr2,attr3,attr4).attrgetter
 __call__(obj)*
!itemgetter()
 __new__(item1,item2,*items).itemgetter<=item>|.itemgetter
 __call__(obj)
!methodcaller()
 __new__(name,*args,**kwargs)@
 __call__(obj)
[optparse
=optparse:make_option=Option
check_builtin(option,opt,value)complex
check_choice(option,opt,value)s
!OptionConflictError(.OptionError)
!OptionValueError(.OptParseError)
!IndentedHelpFormatter(.HelpFormatter)
!TitledHelpFormatter(.HelpFormatter)
!OptParseError(Exception)
 __init__(msg)
!BadOptionError(.OptParseError)
 __init__(opt_str)
!AmbiguousOptionError(.BadOptionError)
 __init__(opt_str,possibilities)
!OptionError(.OptParseError)
 __init__(msg,option)
!HelpFormatter()
 parser:.OptionParser
 __init__(indent_increment,max_help_position,width,short_first)
!Option()
 CHECK_METHODS:l<typing.Callable>|n
 TYPE_CHECKER:d<typing.Callable>
 __init__(*opts,**)
!OptionContainer()
 __init__(option_class,conflict_handler,description)
 add_option(opt_str,*opts,**).Option
 get_option(opt_str).Option|n
!OptionGroup(.OptionContainer)
 option_list:l<.Option>
 parser:.OptionParser
 __init__(parser,title,description)
!Values()
 __init__(defaults)
!OptionParser(.OptionContainer)
 formatter:.HelpFormatter
 option_groups:l<.OptionGroup>
 option_list:l<.Option>
 standard_option_list:l<.Option>
 values:.Values|n
 __init__(usage,option_list,option_class,version,conflict_handler,description,formatter,add_help_option,prog,epilog)
 add_option_group(title,description).OptionGroup
 check_values(values,args)t<.Values,l>
 get_default_values().Values
 get_option_group(opt_str).OptionGroup|n
 parse_args(args,values)t<.Values,l>
[os
=builtins:error=OSError
!PathLike(abc.ABC)
supports_dir_fd:set<typing.Callable>
supports_fd:set<typing.Callable>
supports_effective_ids:set<typing.Callable>
supports_follow_symlinks:set<typing.Callable>
environ:._Environ
environb:._Environ
reload_environ()n
_clearenv()n
listdir(path)l
fsencode(filename)y
fsdecode(filename)s
fspath(path)s|y
get_exec_path(env)l
getlogin()s
getpid()i
getppid()i
strerror(code)s
umask(mask)i
ctermid()s
getegid()i
geteuid()i
getgid()i
getgrouplist(user,group)l
getgroups()l
initgroups(username,gid)n
getpgid(pid)i
getpgrp()i
getpriority(which,who)i
setpriority(which,who,priority)n
getresuid()t
getresgid()t
getuid()i
setegid(egid)n
seteuid(euid)n
setgid(gid)n
setgroups(groups)n
setpgrp()n
setpgid(pid,pgrp)n
setregid(rgid,egid)n
setresgid(rgid,egid,sgid)n
setresuid(ruid,euid,suid)n
setreuid(ruid,euid)n
getsid(pid)i
setsid()n
setuid(uid)n
uname().uname_result
getenv(key,default)s|n|=default
getenvb(key,default)y|n|=default
putenv(name,value)n
unsetenv(name)n
fdopen(fd,mode,buffering,encoding,errors,newline,closefd,opener)_io.TextIOWrapper|_io.FileIO|_io.BufferedRandom|_io.BufferedWriter|_io.BufferedReader|typing.BinaryIO|typing.IO
close(fd)n
closerange(fd_low,fd_high)n
device_encoding(fd)s|n
dup(fd)i
dup2(fd,fd2,inheritable)i
fstat(fd).stat_result
ftruncate(fd,length)n
fsync(fd)n
isatty(fd)b
login_tty(fd)n
lseek(fd,position,whence)i
open(path,flags,mode,*,dir_fd)i
pipe()t
read(fd,length)y
get_blocking(fd)b
set_blocking(fd,blocking)n
fchown(fd,uid,gid)n
fpathconf(fd,name)i
fstatvfs(fd).statvfs_result
lockf(fd,command,length)n
openpty()t
fdatasync(fd)n
pipe2(flags)t
posix_fallocate(fd,offset,length)n
posix_fadvise(fd,offset,length,advice)n
pread(fd,length,offset)y
pwrite(fd,buffer,offset)i
preadv(fd,buffers,offset,flags)i
pwritev(fd,buffers,offset,flags)i
sendfile(out_fd,in_fd,offset,count)i
readv(fd,buffers)i
writev(fd,buffers)i
readinto(fd,buffer)i
get_terminal_size(fd).terminal_size
get_inheritable(fd)b
set_inheritable(fd,inheritable)n
get_handle_inheritable(handle)b
set_handle_inheritable(handle,inheritable)n
tcgetpgrp(fd)i
tcsetpgrp(fd,pgid)n
ttyname(fd)s
write(fd,data)i
access(path,mode,*,dir_fd,effective_ids,follow_symlinks)b
chdir(path)n
fchdir(fd)n
getcwd()s
getcwdb()y
chmod(path,mode,*,dir_fd,follow_symlinks)n
chflags(path,flags,follow_symlinks)n
lchflags(path,flags)n
chroot(path)n
chown(path,uid,gid,*,dir_fd,follow_symlinks)n
lchown(path,uid,gid)n
link(src,dst,*,src_dir_fd,dst_dir_fd,follow_symlinks)n
lstat(path,*,dir_fd).stat_result
mkdir(path,mode,*,dir_fd)n
mkfifo(path,mode,*,dir_fd)n
makedirs(name,mode,exist_ok,*,parent_mode)n
mknod(path,mode,device,*,dir_fd)n
major(device)i
minor(device)i
makedev(major,minor)i
pathconf(path,name)i
readlink(path,*,dir_fd)s
remove(path,*,dir_fd)n
removedirs(name)n
rename(src,dst,*,src_dir_fd,dst_dir_fd)n
renames(old,new)n
replace(src,dst,*,src_dir_fd,dst_dir_fd)n
rmdir(path,*,dir_fd)n
scandir(path)._ScandirIterator
stat(path,*,dir_fd,follow_symlinks).stat_result
statvfs(path).statvfs_result
statx(path,mask,*,flags,dir_fd,follow_symlinks).statx_result
symlink(src,dst,target_is_directory,*,dir_fd)n
sync()n
truncate(path,length)n
unlink(path,*,dir_fd)n
utime(path,times,*,ns,dir_fd,follow_symlinks)n
walk(top,topdown,onerror,followlinks)typing.Iterator
fwalk(top,topdown,onerror,*,follow_symlinks,dir_fd)typing.Iterator
getxattr(path,attribute,*,follow_symlinks)y
listxattr(path,*,follow_symlinks)l
removexattr(path,attribute,*,follow_symlinks)n
setxattr(path,attribute,value,flags,*,follow_symlinks)n
abort()!
execl(file,*args)!
execlp(file,*args)!
execle(file,*args)!
execlpe(file,*args)!
execv(path,argv)!
execve(path,argv,env)!
execvp(file,args)!
execvpe(file,args,env)!
_exit(status)!
kill(pid,signal)n
fork()i
forkpty()t
killpg(pgid,signal)n
nice(increment)i
plock(op)n
popen(cmd,mode,buffering)._wrap_close
spawnl(mode,file,arg0,*args)i
spawnle(mode,file,arg0,*args)i
spawnv(mode,file,args)i
spawnve(mode,file,args,env)i
system(command)i
times().times_result
waitpid(pid,options)t
startfile(filepath,operation,arguments,cwd,show_cmd)n
spawnlp(mode,file,arg0,*args)i
spawnlpe(mode,file,arg0,*args)i
spawnvp(mode,file,args)i
spawnvpe(mode,file,args,env)i
wait()t
waitid(idtype,ident,options).waitid_result|n
wait3(options)t<i,i,resource.struct_rusage>
wait4(pid,options)t<i,i,resource.struct_rusage>
WCOREDUMP(status)b
WIFCONTINUED(status)b
WIFSTOPPED(status)b
WIFSIGNALED(status)b
WIFEXITED(status)b
WEXITSTATUS(status)i
WSTOPSIG(status)i
WTERMSIG(status)i
posix_spawn(path,argv,env,*,**)i
posix_spawnp(path,argv,env,*,**)i
sched_get_priority_min(policy)i
sched_get_priority_max(policy)i
sched_yield()n
sched_setscheduler(pid,policy,param)n
sched_getscheduler(pid)i
sched_rr_get_interval(pid)f
sched_setparam(pid,param)n
sched_getparam(pid).sched_param
sched_setaffinity(pid,mask)n
sched_getaffinity(pid)set
cpu_count()i|n
process_cpu_count()i
confstr(name)s|n
getloadavg()t
sysconf(name)i
getrandom(size,flags)y
urandom(size)y
register_at_fork(*,before,after_in_parent,after_in_child)n
add_dll_directory(path)._AddedDllDirectory
memfd_create(name,flags)i
copy_file_range(src,dst,count,offset_src,offset_dst)i
waitstatus_to_exitcode(status)i
pidfd_open(pid,flags)i
listdrives()l
listmounts(volume)l
listvolumes()l
eventfd(initval,flags)i
eventfd_read(fd)i
eventfd_write(fd,value)n
splice(src,dst,count,offset_src,offset_dst,flags)i
unshare(flags)n
setns(fd,nstype)n
posix_openpt(oflag)i
grantpt(fd)n
unlockpt(fd)n
ptsname(fd)s
timerfd_create(clockid,*,flags)i
timerfd_settime(fd,*,flags,initial,interval)t
timerfd_settime_ns(fd,*,flags,initial,interval)t
timerfd_gettime(fd)t
timerfd_gettime_ns(fd)t
fchmod(fd,mode)n
lchmod(path,mode)n
!stat_result(_typeshed.structseq,t)
 st_mode:i
 st_ino:i
 st_dev:i
 st_nlink:i
 st_uid:i
 st_gid:i
 st_size:i
 st_atime:f
 st_mtime:f
 st_ctime:f
 st_atime_ns:i
 st_mtime_ns:i
 st_ctime_ns:i
 st_file_attributes:i
 st_reparse_tag:i
 st_birthtime:f
 st_birthtime_ns:i
 st_blocks:i
 st_blksize:i
 st_rdev:i
 st_gen:i
 st_flags:i
!DirEntry()
 name:s
 path:s
 inode()i
 is_dir(*,follow_symlinks)b
 is_file(*,follow_symlinks)b
 is_symlink()b
 stat(*,follow_symlinks).stat_result
 is_junction()b
!statvfs_result(_typeshed.structseq,t)
 f_bsize:i
 f_frsize:i
 f_blocks:i
 f_bfree:i
 f_bavail:i
 f_files:i
 f_ffree:i
 f_favail:i
 f_flag:i
 f_namemax:i
 f_fsid:i
!uname_result(_typeshed.structseq,t)
 sysname:s
 nodename:s
 release:s
 version:s
 machine:s
!terminal_size(_typeshed.structseq,t)
 columns:i
 lines:i
!statx_result()
 stx_mask:i
 stx_blksize:i
 stx_attributes:i
 stx_attributes_mask:i
 stx_rdev_major:i
 stx_rdev_minor:i
 stx_rdev:i
 stx_dev_major:i
 stx_dev_minor:i
 stx_dev:i
 stx_mode:i|n
 stx_nlink:i|n
 stx_uid:i|n
 stx_gid:i|n
 stx_ino:i|n
 stx_size:i|n
 stx_blocks:i|n
 stx_atime:f|n
 stx_atime_ns:i|n
 stx_btime:f|n
 stx_btime_ns:i|n
 stx_ctime:f|n
 stx_ctime_ns:i|n
 stx_mtime:f|n
 stx_mtime_ns:i|n
 stx_mnt_id:i|n
 stx_dio_mem_align:i|n
 stx_dio_offset_align:i|n
!times_result(_typeshed.structseq,t)
 user:f
 system:f
 children_user:f
 children_system:f
 elapsed:f
!waitid_result(_typeshed.structseq,t)
 si_pid:i
 si_uid:i
 si_signo:i
 si_status:i
 si_code:i
!sched_param(_typeshed.structseq,t)
 __new__(sched_priority)@
 sched_priority:i
!_Environ(typing.MutableMapping)
 encodekey:typing.Callable
 decodekey:typing.Callable
 encodevalue:typing.Callable
 decodevalue:typing.Callable
 __init__(data,encodekey,decodekey,encodevalue,decodevalue)
 get(key,default)s|n|=default
 pop(key,default)s|=default
 setdefault(key,value)s
 copy()d
 __getitem__(key)s
 __iter__()typing.Iterator
!_ScandirIterator()
 __del__()
 __iter__()@
 __next__().DirEntry
 __enter__()@
 __exit__()
 close()n
!_wrap_close()
 __init__(stream,proc)
 close()i|n
 __enter__()@
 __exit__()
 __iter__()typing.Iterator
 read(size)s
 readable()b
 readline(size)s
 readlines(hint)l
 writable()b
 write(s)i
 writelines(lines)n
!_AddedDllDirectory()
 path:s|n
 __init__(path,cookie,remove_dll_directory)
 close()n
 __enter__()@
 __exit__()
[os.path
*ntpath
*posixpath
[ossaudiodev
=ossaudiodev:error=OSSAudioError
open(device,mode)
openmixer(device)
!OSSAudioError(Exception)
[pandas
=pandas.core.frame:DataFrame
=pandas.core.indexes.base:Index
=pandas._libs.tslibs.period:Period
=pandas.core.series:Series
=pandas._libs.tslibs.timedeltas:Timedelta
=pandas._libs.tslibs.timestamps:Timestamp
=pandas.core.reshape.concat:concat
=pandas.io.excel._base:ExcelFile,ExcelWriter,read_excel
=pandas.io.pytables:HDFStore,read_hdf
=pandas.io.parsers.readers:read_csv,read_fwf,read_table
[pandas._libs
=pandas._libs.tslibs.period:Period
=pandas._libs.tslibs.timedeltas:Timedelta
=pandas._libs.tslibs.timestamps:Timestamp
[pandas._libs.indexing
!NDFrameIndexerBase()
[pandas._libs.tslibs
=pandas._libs.tslibs.period:Period
=pandas._libs.tslibs.timedeltas:Timedelta
=pandas._libs.tslibs.timestamps:Timestamp
[pandas._libs.tslibs.period
!Period(.PeriodMixin)
 freq:pandas._libs.tslibs.offsets.BaseOffset
 asfreq(freq,how).Period
 ^now(freq).Period
 to_timestamp(freq,how)pandas._libs.tslibs.timestamps.Timestamp
!PeriodMixin()
 end_time:pandas._libs.tslibs.timestamps.Timestamp
 start_time:pandas._libs.tslibs.timestamps.Timestamp
[pandas._libs.tslibs.timedeltas
!Timedelta(datetime.timedelta)
 min:.Timedelta
 max:.Timedelta
 resolution:.Timedelta
 __new__(value,unit,*,**)@
 to_pytimedelta()datetime.timedelta
 to_timedelta64()numpy.timedelta64
 asm8:numpy.timedelta64
 round(freq)@
 floor(freq)@
 ceil(freq)@
 to_numpy()numpy.timedelta64
 components:.Components
 as_unit(unit,round_ok)@
[pandas._libs.tslibs.timestamps
!Timestamp(datetime.datetime,typing.SupportsIndex)
 min:.Timestamp
 max:.Timestamp
 resolution:pandas._libs.tslibs.timedeltas.Timedelta
 __new__(ts_input,year,month,day,hour,minute,second,microsecond,tzinfo,*,nanosecond,tz,unit,fold)@
 tz:datetime.tzinfo|n
 ^fromtimestamp(t,tz)@
 ^today(tz)@
 ^fromordinal(ordinal,tz)@
 ^combine(date,time)@
 ^fromisoformat(date_string)@
 date()datetime.date
 time()datetime.time
 timetz()datetime.time
 replace(year,month,day,hour,minute,second,microsecond,nanosecond,tzinfo,fold).Timestamp
 utcoffset()datetime.timedelta|n
 dst()datetime.timedelta|n
 isocalendar()datetime._IsoCalendarDate
 to_pydatetime(warn)datetime.datetime
 to_datetime64()numpy.datetime64
 to_period(freq)pandas._libs.tslibs.period.Period
 to_julian_date()numpy.float64
 asm8:numpy.datetime64
 tz_convert(tz)@
 tz_localize(tz,ambiguous,*,nonexistent)@|pandas._libs.tslibs.nattype.NaTType
 normalize()@
 round(freq,ambiguous,nonexistent)@
 floor(freq,ambiguous,nonexistent)@
 ceil(freq,ambiguous,nonexistent)@
 to_numpy()numpy.datetime64
 as_unit(unit,round_ok)@
[pandas._stubs_only
!ElementOpsMixin()
[pandas.api.typing
=pandas.core.groupby.generic:DataFrameGroupBy
=pandas.core.resample:Resampler
[pandas.core.arraylike
!OpsMixin()
[pandas.core.base
!IndexOpsMixin(pandas.core.arraylike.OpsMixin)
 T:@
 array:pandas.core.indexes.accessors.ArrayDescriptor
 to_numpy(dtype,copy,na_value,**kwargs)numpy.ndarray
 argmax(axis,skipna,*args,**kwargs)numpy.signedinteger<numpy._typing._nbit_base._64Bit>
 argmin(axis,skipna,*args,**kwargs)numpy.signedinteger<numpy._typing._nbit_base._64Bit>
 __iter__()typing.Iterator<*>
 value_counts(normalize,sort,ascending,bins,dropna)pandas.core.series.Series
 factorize(sort,use_na_sentinel)t<numpy.ndarray,numpy.ndarray|pandas.core.indexes.base.Index|pandas.core.arrays.categorical.Categorical>
 searchsorted(value,side,sorter)numpy.ndarray|numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>
 drop_duplicates(*,keep)@
[pandas.core.computation.expr
!Expr()
 env:pandas.core.computation.scope.Scope
[pandas.core.computation.pytables
!PyTablesExpr(pandas.core.computation.expr.Expr)
[pandas.core.frame
!PandasNamedTuple(t)
!DataFrame(pandas.core.generic.NDFrame,pandas.core.arraylike.OpsMixin,._GetItemHack)
 __new__(data,index,columns,dtype,copy)@
 axes:l<pandas.core.indexes.base.Index>
 style:pandas.io.formats.style.Styler
 itertuples(index,name)typing.Iterator<.PandasNamedTuple>|typing.Iterator
 dot(other)@|pandas.core.series.Series
 ^from_dict(data,orient,dtype,columns)@
 to_numpy(dtype,copy,na_value)numpy.ndarray
 to_dict(orient,*,into,index)!|l<*>|l|collections.defaultdict|collections.OrderedDict|typing.MutableMapping|d|*
 ^from_records(data,index,exclude,columns,coerce_float,nrows)@
 to_records(index,column_dtypes,index_dtypes)numpy._core.records.recarray
 memory_usage(index,deep)pandas.core.series.Series
 transpose(*args)@
 T:@
 query(expr,*,**)n|@
 select_dtypes(include,exclude)!|@
 assign(**kwargs)@
 align(other,join,axis,level,fill_value)t<@,=other>
 reindex(labels,*,**)@
 rename(mapper,*,index,columns,axis,inplace,level,errors)n|@
 fillna(value,*,axis,limit,inplace)@
 replace(to_replace,value,*,inplace,regex)@
 shift(periods,freq,axis,fill_value)@
 set_index(keys,*,drop,append,inplace)n|@
 reset_index(level,*,drop,col_level,col_fill,inplace,allow_duplicates,names)n|@
 isna()@
 isnull()@
 notna()@
 notnull()@
 dropna(*,axis,how,thresh,subset,inplace,ignore_index)n|@
 drop_duplicates(subset,*,keep,inplace,ignore_index)n|@
 duplicated(subset,keep)pandas.core.series.Series
 sort_values(by,*,**)n|@
 sort_index(*,**)n|@
 value_counts(subset,normalize,sort,ascending,dropna)pandas.core.series.Series
 nlargest(n,columns,keep)@
 nsmallest(n,columns,keep)@
 swaplevel(i,j,axis)@
 reorder_levels(order,axis)@
 compare(other,align_axis,keep_shape,keep_equal,result_names)@
 combine(other,func,fill_value,overwrite)@
 combine_first(other)@
 groupby(by,level,*,as_index,sort,group_keys,observed,dropna)pandas.core.groupby.generic.DataFrameGroupBy|pandas.core.groupby.generic.DataFrameGroupBy<pandas._libs.tslibs.timestamps.Timestamp>|pandas.core.groupby.generic.DataFrameGroupBy<pandas._libs.tslibs.timedeltas.Timedelta>|pandas.core.groupby.generic.DataFrameGroupBy<pandas._libs.tslibs.period.Period>|pandas.core.groupby.generic.DataFrameGroupBy<*>
 pivot(*,columns,index,values)@
 pivot_table(values,index,columns,aggfunc,fill_value,margins,dropna,margins_name,observed,sort,**kwargs)@
 stack(level,future_stack)@|pandas.core.series.Series
 explode(column,ignore_index)@
 unstack(level,fill_value,sort)@|pandas.core.series.Series
 melt(id_vars,value_vars,var_name,value_name,col_level,ignore_index)@
 diff(periods,axis)@
 aggregate(func,axis,**kwargs)pandas.core.series.Series|@
 agg(func,axis,**kwargs)pandas.core.series.Series|@
 transform(func,axis,*args,**kwargs)@
 apply(func,axis,raw,result_type,args,**kwargs)@|pandas.core.series.Series<*>|pandas.core.series.Series
 map(func,na_action,engine,**kwargs)@
 join(other,on,how,lsuffix,rsuffix,sort,validate)@
 merge(right,how,on,left_on,right_on,left_index,right_index,sort,suffixes,indicator,validate)@
 round(decimals,*args,**kwargs)@
 corr(method,min_periods,numeric_only)@
 cov(min_periods,ddof,numeric_only)@
 corrwith(other,axis,drop,method,numeric_only,min_periods)pandas.core.series.Series
 count(axis,numeric_only)pandas.core.series.Series
 nunique(axis,dropna)pandas.core.series.Series
 idxmax(axis,skipna,numeric_only)pandas.core.series.Series
 idxmin(axis,skipna,numeric_only)pandas.core.series.Series
 mode(axis,numeric_only,dropna)@
 quantile(q,axis,numeric_only,interpolation,method)pandas.core.series.Series|@
 to_timestamp(freq,how,axis)@
 to_period(freq,axis)@
 isin(values)@
 plot:pandas.plotting._core.PlotAccessor
 hist(by,bins,*,**)numpy.ndarray<*>
 boxplot(by,ax,fontsize,rot,grid,figsize,layout,*,return_type,backend,**kwargs)matplotlib.axes._axes.Axes|d<matplotlib.axes._axes.Axes>|pandas.plotting._core.BoxPlotT|pandas.core.series.Series
 __iter__()typing.Iterator<typing.Hashable>
 at:._AtIndexerFrame
 columns:pandas.core.indexes.base.Index
 dtypes:pandas.core.series.Series
 iat:._iAtIndexerFrame
 iloc:._iLocIndexerFrame<@>
 index:pandas.core.indexes.base.Index
 loc:._LocIndexerFrame<@>
 values:numpy.ndarray
 abs()@
 add(other,axis,level,fill_value)@
 radd(other,axis,level,fill_value)@
 sub(other,axis,level,fill_value)@
 subtract(other,axis,level,fill_value)@
 rsub(other,axis,level,fill_value)@
 add_prefix(prefix,axis)@
 add_suffix(suffix,axis)@
 all(*,axis,bool_only,skipna,**kwargs)numpy.bool|pandas.core.series.Series
 any(*,axis,bool_only,skipna,**kwargs)numpy.bool|pandas.core.series.Series
 asof(where,subset)@
 asfreq(freq,method,how,normalize,fill_value)@
 astype(dtype,errors)@
 at_time(time,asof,axis)@
 between_time(start_time,end_time,inclusive,axis)@
 bfill(*,axis,inplace,limit,limit_area)@
 clip(lower,upper,*,axis,inplace,**kwargs)@
 copy(deep)@
 cummax(axis,skipna,numeric_only,*args,**kwargs)@
 cummin(axis,skipna,numeric_only,*args,**kwargs)@
 cumprod(axis,skipna,numeric_only,*args,**kwargs)@
 cumsum(axis,skipna,numeric_only,*args,**kwargs)@
 describe(percentiles,include,exclude)@
 truediv(other,axis,level,fill_value)@
 div(other,axis,level,fill_value)@
 divide(other,axis,level,fill_value)@
 droplevel(level,axis)@
 eq(other,axis,level)@
 ewm(com,span,halflife,alpha,min_periods,adjust,ignore_na,times,method)pandas.core.window.ewm.ExponentialMovingWindow<@>
 expanding(min_periods,method)pandas.core.window.expanding.Expanding<@>
 ffill(*,axis,inplace,limit,limit_area)@
 filter(items,like,regex,axis)@
 floordiv(other,axis,level,fill_value)@
 ge(other,axis,level)@
 get(key,default)@|n|*|pandas.core.series.Series
 gt(other,axis,level)@
 head(n)@
 infer_objects()@
 interpolate(method,*,axis,limit,limit_direction,limit_area,inplace,**kwargs)@
 keys()pandas.core.indexes.base.Index
 kurt(*,axis,skipna,numeric_only,**kwargs)pandas.core.series.Series
 kurtosis(*,axis,skipna,numeric_only,**kwargs)pandas.core.series.Series
 le(other,axis,level)@
 lt(other,axis,level)@
 mask(cond,other,inplace,*,axis,level)@
 mod(other,axis,level,fill_value)@
 mul(other,axis,level,fill_value)@
 multiply(other,axis,level,fill_value)@
 ne(other,axis,level)@
 pct_change(periods,fill_method,freq,fill_value,axis)@
 pop(item)pandas.core.series.Series
 pow(other,axis,level,fill_value)@
 prod(*,axis,skipna,numeric_only,min_count,**kwargs)pandas.core.series.Series
 product(*,axis,skipna,numeric_only,min_count,**kwargs)pandas.core.series.Series
 rank(axis,method,numeric_only,na_option,ascending,pct)@
 reindex_like(other,limit,tolerance)@
 rename_axis(mapper,*,axis,copy,inplace)n|@
 rfloordiv(other,axis,level,fill_value)@
 rmod(other,axis,level,fill_value)@
 rmul(other,axis,level,fill_value)@
 rolling(window,min_periods,center,on,closed,step,method,*,win_type)pandas.core.window.rolling.Window<@>|pandas.core.window.rolling.Rolling<@>
 rpow(other,axis,level,fill_value)@
 rtruediv(other,axis,level,fill_value)@
 rdiv(other,axis,level,fill_value)@
 sample(n,frac,replace,weights,random_state,axis,ignore_index)@
 sem(*,axis,skipna,ddof,numeric_only,**kwargs)pandas.core.series.Series
 set_axis(labels,*,axis)@
 skew(*,axis,skipna,numeric_only,**kwargs)pandas.core.series.Series
 std(*,axis,skipna,ddof,numeric_only,**kwargs)pandas.core.series.Series
 sum(*,axis,skipna,numeric_only,min_count,**kwargs)pandas.core.series.Series
 tail(n)@
 truncate(before,after,axis)@
 tz_convert(tz,axis,level)@
 tz_localize(tz,axis,level,ambiguous,nonexistent)@
 var(*,axis,skipna,ddof,numeric_only,**kwargs)pandas.core.series.Series
 where(cond,other,*,inplace,axis,level)@
!_GetItemHack()
 __getitem__(key)@|pandas.core.series.Series
[pandas.core.generic
!NDFrame()
 set_flags(*,copy,allows_duplicate_labels)@
 drop(labels,*,axis,index,columns,level,inplace,errors)!|n|@
 convert_dtypes(infer_objects,convert_string,convert_integer,convert_boolean,convert_floating,dtype_backend)@
 resample(rule,closed,label,on,level,origin,offset,group_keys)pandas.core.resample.DatetimeIndexResampler<@>
 take(indices,axis,**kwargs)@
 xs(key,axis,level,drop_level)@|pandas.core.series.Series
[pandas.core.groupby
=pandas.core.groupby.generic:DataFrameGroupBy
=pandas.core.groupby.groupby:GroupBy
[pandas.core.groupby.generic
!DataFrameGroupBy(pandas.core.groupby.groupby.GroupBy)
 apply(func,*args,**kwargs)pandas.core.series.Series|pandas.core.frame.DataFrame
 aggregate(func,*args,engine,engine_kwargs,**kwargs)pandas.core.series.Series|pandas.core.frame.DataFrame
 agg(func,*args,engine,engine_kwargs,**kwargs)pandas.core.series.Series|pandas.core.frame.DataFrame
 transform(func,*args,engine,engine_kwargs,**kwargs)pandas.core.frame.DataFrame
 filter(func,dropna,*args,**kwargs)pandas.core.frame.DataFrame
 __getitem__(key).SeriesGroupBy|.DataFrameGroupBy<*>
 nunique(dropna)pandas.core.frame.DataFrame
 idxmax(skipna,numeric_only)pandas.core.frame.DataFrame
 idxmin(skipna,numeric_only)pandas.core.frame.DataFrame
 boxplot(subplots,column,fontsize,rot,grid,ax,figsize,layout,sharex,sharey,backend,**kwargs)pandas.core.series.Series|matplotlib.axes._axes.Axes
 value_counts(subset,normalize,sort,ascending,dropna)pandas.core.series.Series|pandas.core.frame.DataFrame
 take(indices,**kwargs)pandas.core.frame.DataFrame
 skew(skipna,numeric_only,*,level,**kwargs)pandas.core.frame.DataFrame|pandas.core.series.Series
 plot:pandas.core.groupby.groupby.GroupByPlot<@>
 corr(method,min_periods,numeric_only)pandas.core.frame.DataFrame
 cov(min_periods,ddof,numeric_only)pandas.core.frame.DataFrame
 hist(column,by,grid,xlabelsize,xrot,ylabelsize,yrot,ax,sharex,sharey,figsize,layout,bins,backend,legend,**kwargs)pandas.core.series.Series
 size()pandas.core.series.Series|pandas.core.frame.DataFrame
[pandas.core.groupby.groupby
!BaseGroupBy(pandas.core.groupby.indexing.GroupByIndexingMixin)
 groups:d<pandas.core.indexes.base.Index>
 indices:d<pandas.core.indexes.base.Index|numpy.ndarray<*>|l>
 __getitem__(key)pandas.core.groupby.generic.SeriesGroupBy|pandas.core.groupby.generic.DataFrameGroupBy|*
!GroupBy(.BaseGroupBy)
 any(skipna)pandas.core.series.Series|pandas.core.frame.DataFrame
 all(skipna)pandas.core.series.Series|pandas.core.frame.DataFrame
 count()pandas.core.series.Series|pandas.core.frame.DataFrame
 std(ddof,engine,engine_kwargs,numeric_only,skipna)pandas.core.series.Series|pandas.core.frame.DataFrame
 var(ddof,engine,engine_kwargs,numeric_only,skipna)pandas.core.series.Series|pandas.core.frame.DataFrame
 sem(ddof,numeric_only,skipna)pandas.core.series.Series|pandas.core.frame.DataFrame
 size()pandas.core.series.Series
 ohlc()pandas.core.frame.DataFrame
 describe(percentiles,include,exclude)pandas.core.frame.DataFrame
 resample(rule,how,fill_method,limit,kind,on,*,**)pandas.core.resample.DatetimeIndexResamplerGroupBy<*>|pandas.core.resample.PeriodIndexResamplerGroupBy<*>|pandas.core.resample.TimedeltaIndexResamplerGroupBy<*>
 rolling(window,min_periods,center,win_type,axis,on,closed,method,*,selection)pandas.core.window.rolling.RollingGroupBy<*>
 expanding(min_periods,axis,method,selection)pandas.core.window.expanding.ExpandingGroupBy<*>
 ewm(com,span,halflife,alpha,min_periods,adjust,ignore_na,axis,times,method,*,selection)pandas.core.window.ewm.ExponentialMovingWindowGroupBy<*>
 nth:pandas.core.groupby.indexing.GroupByNthSelector<@>
 ngroup(ascending)pandas.core.series.Series
 cumcount(ascending)pandas.core.series.Series
[pandas.core.groupby.indexing
!GroupByIndexingMixin()
[pandas.core.indexes.base
!Index(pandas.core.base.IndexOpsMixin,pandas._stubs_only.ElementOpsMixin)
 str:pandas.core.strings.accessor.StrDescriptor
 dtype:numpy.dtype<numpy.generic>|pandas.core.dtypes.base.ExtensionDtype
 ravel(order)@
 view(cls)@|*|numpy.ndarray
 astype(dtype,copy)!|.Index|.Index<complex>
 take(indices,axis,allow_fill,fill_value,**kwargs)@
 repeat(repeats,axis)@
 copy(name,deep)@
 to_series(index,name)pandas.core.series.Series<*>
 to_frame(index,name)pandas.core.frame.DataFrame
 to_flat_index()@
 names:pandas.core.indexes.frozen.FrozenList<typing.Hashable|n>
 set_names(names,*,level,inplace)@
 rename(name,*,inplace)@|n
 get_level_values(level).Index
 isna().Index
 notna().Index
 fillna(value).Index
 dropna(how)@
 unique(level)@
 droplevel(level)@
 duplicated(keep)numpy.ndarray
 any(axis,out,keepdims)numpy.bool
 all(axis,out,keepdims)numpy.bool
 union(other,sort)@
 intersection(other,sort)@
 difference(other,sort)@
 diff(periods).Index|.Index<pandas.core.arrays.boolean.BooleanDtype>|.Index<*>
 symmetric_difference(other,result_name,sort)@
 get_loc(key)i|slice|numpy.ndarray
 get_indexer(target,method,limit,tolerance)numpy.ndarray
 reindex(target,method,level,limit,tolerance)t<.Index,numpy.ndarray|n>
 join(other,*,how,level,return_indexers,sort)t<.Index,numpy.ndarray|n,numpy.ndarray|n>|.Index
 values:numpy.ndarray
 where(cond,other)@|.Index
 __getitem__(idx)@|*
 append(other).Index<*>|.Index
 putmask(mask,value).Index
 asof_locs(where,mask)numpy.ndarray
 sort_values(*,return_indexer,ascending,na_position,key)@|t<@,numpy.ndarray>
 argsort(*args,**kwargs)numpy.ndarray
 get_indexer_non_unique(target)t<numpy.ndarray,numpy.ndarray>
 get_indexer_for(target)numpy.ndarray
 map(mapper,na_action).Index
 isin(values,level)numpy.ndarray
 slice_locs(start,end,step)t<i|numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>,i|numpy.signedinteger<numpy._typing._nbit_base._32Bit|numpy._typing._nbit_base._64Bit>>
 delete(loc)@
 insert(loc,item)@|.Index
 drop(labels,errors)@
 infer_objects(copy)@
[pandas.core.indexing
!_AtIndexer(pandas._libs.indexing.NDFrameIndexerBase)
!_iAtIndexer(pandas._libs.indexing.NDFrameIndexerBase)
!_iLocIndexer(._NDFrameIndexer)
!_LocIndexer(._NDFrameIndexer)
!_NDFrameIndexer(pandas._libs.indexing.NDFrameIndexerBase)
 __call__(axis)@
[pandas.core.resample
!Resampler(pandas.core.groupby.groupby.BaseGroupBy)
 aggregate(func,*args,**kwargs)pandas.core.frame.DataFrame|pandas.core.series.Series
 agg(func,*args,**kwargs)pandas.core.frame.DataFrame|pandas.core.series.Series
 apply(func,*args,**kwargs)pandas.core.frame.DataFrame|pandas.core.series.Series
 transform(arg,*args,**kwargs)pandas.core.series.Series<*>|pandas.core.frame.DataFrame
 ohlc()pandas.core.frame.DataFrame
 nunique()pandas.core.series.Series|pandas.core.frame.DataFrame
 size()pandas.core.series.Series
 count()pandas.core.series.Series|pandas.core.frame.DataFrame
[pandas.core.reshape.concat
concat(objs,*,**)!|pandas.core.series.Series<*>|pandas.core.series.Series|pandas.core.frame.DataFrame|*
[pandas.core.series
!Series(pandas.core.base.IndexOpsMixin,pandas._stubs_only.ElementOpsMixin,pandas.core.generic.NDFrame)
 dtype:numpy.dtype<numpy.generic>|pandas.core.dtypes.base.ExtensionDtype
 dtypes:numpy.dtype<numpy.generic>|pandas.core.dtypes.base.ExtensionDtype
 values:numpy.ndarray|pandas.core.arrays.base.ExtensionArray|pandas.core.arrays.categorical.Categorical
 __getitem__(idx)*|.Series<*>
 repeat(repeats,axis).Series<*>
 index:pandas.core.indexes.base.Index
 reset_index(level,*,drop,name,inplace,allow_duplicates)pandas.core.frame.DataFrame|.Series<*>|n
 keys()pandas.core.indexes.base.Index
 to_dict(*,into)d<*>|typing.MutableMapping<*>
 to_frame(name)pandas.core.frame.DataFrame
 groupby(by,level,*,as_index,sort,group_keys,observed,dropna)pandas.core.groupby.generic.SeriesGroupBy<*>
 mode(dropna).Series<*>
 unique()numpy.ndarray|pandas.core.arrays.datetimes.DatetimeArray|pandas.core.arrays.timedeltas.TimedeltaArray
 drop_duplicates(*,keep,inplace,ignore_index)n|.Series<*>
 duplicated(keep).Series
 round(decimals,*args,**kwargs).Series<*>
 quantile(q,interpolation)numpy.floating|numpy.integer|.Series
 diff(periods).Series|.Series<pandas.core.arrays.boolean.BooleanDtype>|!|.Series<*>
 compare(other,align_axis,keep_shape,keep_equal,result_names).Series|pandas.core.frame.DataFrame
 combine(other,func,fill_value).Series<*>
 combine_first(other).Series<*>
 sort_values(*,**)n|.Series<*>
 sort_index(*,**)n|.Series<*>
 argsort(axis,kind,order,stable).Series
 nlargest(n,keep).Series<*>
 nsmallest(n,keep).Series<*>
 swaplevel(i,j).Series<*>
 reorder_levels(order).Series<*>
 explode(ignore_index).Series<*>
 unstack(level,fill_value,sort)pandas.core.frame.DataFrame
 map(func,na_action,engine,**kwargs).Series<*>|.Series
 aggregate(func,axis,*args,**kwargs)f|*|.Series
 agg(func,axis,*args,**kwargs)f|*|.Series
 transform(func,axis,*args,**kwargs).Series<*>|pandas.core.frame.DataFrame
 apply(func,args,**kwargs).Series|.Series<pandas._libs.tslibs.offsets.BaseOffset>|pandas.core.frame.DataFrame
 align(other,join,axis,level,fill_value)t<.Series,.Series>
 rename(index,*,axis,inplace,level,errors)n|@
 reindex_like(other,limit,tolerance)@
 fillna(value,*,axis,limit,inplace).Series<*>
 replace(to_replace,value,*,regex,inplace).Series|@
 shift(periods,freq,axis,fill_value).Series
 isin(values).Series
 between(left,right,inclusive).Series
 isna().Series
 isnull().Series
 notna().Series
 notnull().Series
 dropna(*,axis,inplace,how,ignore_index)n|.Series<*>
 to_timestamp(freq,how).Series<*>
 to_period(freq)pandas.core.frame.DataFrame
 str:pandas.core.strings.accessor.StrDescriptor
 dt:pandas.core.indexes.accessors.DtDescriptor
 plot:pandas.plotting._core.PlotAccessor
 hist(by,ax,grid,xlabelsize,xrot,ylabelsize,yrot,figsize,bins,backend,legend,**kwargs)matplotlib.axes.SubplotBase
 droplevel(level,axis)@
 add_prefix(prefix,axis).Series<*>
 add_suffix(suffix,axis).Series<*>
 reindex(index,method,level,fill_value,limit,tolerance).Series<*>
 filter(items,like,regex,axis).Series<*>
 head(n)@
 tail(n)@
 sample(n,frac,replace,weights,random_state,axis,ignore_index).Series<*>
 astype(dtype,errors).Series|.Series<complex>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<pandas._libs.tslibs.timestamps.Timestamp>|.Series<pandas.core.dtypes.dtypes.CategoricalDtype<*>>|.Series<pandas.core.dtypes.dtypes.CategoricalDtype>
 copy(deep)@
 infer_objects().Series<*>
 ffill(*,axis,inplace,limit,limit_area).Series<*>
 bfill(*,axis,inplace,limit,limit_area).Series<*>
 interpolate(method,*,axis,limit,inplace,limit_direction,limit_area,**kwargs).Series<*>
 clip(lower,upper,*,axis,inplace,**kwargs)@|.Series<*>
 asfreq(freq,method,how,normalize,fill_value).Series<*>
 at_time(time,asof,axis).Series<*>
 between_time(start_time,end_time,inclusive,axis).Series<*>
 rank(axis,method,numeric_only,na_option,ascending,pct).Series
 where(cond,other,*,inplace,axis,level)n|@|.Series<*>
 mask(cond,other,*,inplace,axis,level)n|.Series<*>
 case_when(caselist).Series
 truncate(before,after,axis).Series<*>
 tz_convert(tz,axis,level).Series<*>
 tz_localize(tz,axis,level,ambiguous,nonexistent).Series<*>
 abs().Series<*>
 describe(percentiles,include,exclude).Series<*>
 pct_change(periods,fill_method,freq).Series
 value_counts(normalize,sort,ascending,bins,dropna).Series
 add(other,level,fill_value,axis).Series|.Series<pandas._libs.tslibs.timestamps.Timestamp>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<*>|.Series<complex>
 radd(other,level,fill_value,axis).Series|.Series<pandas._libs.tslibs.timestamps.Timestamp>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<*>|.Series<complex>
 floordiv(other,level,fill_value,axis)!|.Series|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<*>
 rfloordiv(other,level,fill_value,axis).Series|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<*>
 mul(other,level,fill_value,axis).Series|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<*>|.Series<complex>
 rmul(other,level,fill_value,axis).Series|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<*>|.Series<complex>
 sub(other,level,fill_value,axis).Series|.Series<complex>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<pandas._libs.tslibs.timestamps.Timestamp>|.Series<pandas._libs.tslibs.offsets.BaseOffset>
 rsub(other,level,fill_value,axis).Series|.Series<complex>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>|.Series<pandas._libs.tslibs.timestamps.Timestamp>|.Series<pandas._libs.tslibs.offsets.BaseOffset>
 truediv(other,level,fill_value,axis).Series|!|.Series<complex>|.Series<*>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>
 div(other,level,fill_value,axis).Series|!|.Series<complex>|.Series<*>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>
 rtruediv(other,level,fill_value,axis).Series|.Series<complex>|.Series<*>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>
 rdiv(other,level,fill_value,axis).Series|.Series<complex>|.Series<*>|.Series<pandas._libs.tslibs.timedeltas.Timedelta>
 at:pandas.core.indexing._AtIndexer
 cat:._CatDescriptor
 iat:pandas.core.indexing._iAtIndexer
 iloc:._iLocIndexerSeries<*>
 loc:._LocIndexerSeries<*>
 all(*,axis,bool_only,skipna,**kwargs)numpy.bool
 any(*,axis,bool_only,skipna,**kwargs)numpy.bool
 cummax(axis,skipna,*args,**kwargs).Series<*>
 cummin(axis,skipna,*args,**kwargs).Series<*>
 cumprod(axis,skipna,*args,**kwargs).Series|.Series<*>
 cumsum(axis,skipna,*args,**kwargs).Series<*>
 divmod(other,level,fill_value,axis).Series<*>
 eq(other,level,fill_value,axis).Series
 ewm(com,span,halflife,alpha,min_periods,adjust,ignore_na,axis,times,method)pandas.core.window.ewm.ExponentialMovingWindow<.Series>
 expanding(min_periods,axis,method)pandas.core.window.expanding.Expanding<.Series>
 ge(other,level,fill_value,axis).Series
 gt(other,level,fill_value,axis).Series
 le(other,level,fill_value,axis).Series
 lt(other,level,fill_value,axis).Series
 mean(*,axis,skipna,level,numeric_only,**kwargs)f|pandas._libs.tslibs.timestamps.Timestamp|*
 median(*,axis,skipna,level,numeric_only,**kwargs)f|complex|*|pandas._libs.tslibs.timestamps.Timestamp
 mod(other,level,fill_value,axis).Series<*>
 ne(other,level,fill_value,axis).Series
 pow(other,level,fill_value,axis).Series<*>
 rdivmod(other,level,fill_value,axis).Series<*>
 rmod(other,level,fill_value,axis).Series<*>
 rolling(window,min_periods,center,on,closed,step,method,*,win_type)pandas.core.window.rolling.Window<.Series>|pandas.core.window.rolling.Rolling<.Series>
 rpow(other,level,fill_value,axis).Series<*>
 std(*,axis,skipna,level,ddof,numeric_only,**kwargs)f|numpy.float64|pandas._libs.tslibs.timedeltas.Timedelta|*
 rename_axis(mapper,*,axis,copy,inplace)n|@
 set_axis(labels,*,axis)@
 xs(key,axis,level,drop_level)@
[pandas.core.window.rolling
!RollingAndExpandingMixin(.BaseWindow)
!BaseWindow()
 on:s|pandas.core.indexes.base.Index|n
 window:i|datetime.timedelta|s|pandas._libs.tslibs.offsets.BaseOffset|pandas.core.indexers.objects.BaseIndexer|n
 __getitem__(key)@
 __iter__()typing.Iterator<*>
 aggregate(func,*args,**kwargs)pandas.core.series.Series|pandas.core.frame.DataFrame
 agg(func,*args,**kwargs)pandas.core.series.Series|pandas.core.frame.DataFrame
[pandas.io.excel
=pandas.io.excel._base:ExcelFile,ExcelWriter,read_excel
[pandas.io.excel._base
read_excel(io,sheet_name,*,**)d<pandas.core.frame.DataFrame>|pandas.core.frame.DataFrame
!ExcelFile()
 parse(sheet_name,header,names,index_col,usecols,converters,true_values,false_values,skiprows,nrows,na_values,parse_dates,date_parser,thousands,comment,skipfooter,keep_default_na,na_filter,**kwds)d<pandas.core.frame.DataFrame>|pandas.core.frame.DataFrame
 close()n
 __enter__()@
 __exit__()
 __del__()
!ExcelWriter()
 __new__(path,engine,date_format,datetime_format,mode,storage_options,if_sheet_exists,engine_kwargs).ExcelWriter
 __enter__()@
 __exit__()
 close()n
[pandas.io.formats.style
!Styler(pandas.io.formats.style_render.StylerRenderer)
 concat(other).Styler
 map(func,subset,**kwargs).Styler
 set_tooltips(ttips,props,css_class,as_title_attribute).Styler
 set_td_classes(classes).Styler
 apply(func,axis,subset,**kwargs).Styler
 apply_index(func,axis,level,**kwargs).Styler
 map_index(func,axis,level,**kwargs).Styler
 set_table_attributes(attributes).Styler
 export()pandas.io.formats.style_render.StyleExportDict
 use(styles).Styler
 set_uuid(uuid).Styler
 set_caption(caption).Styler
 set_sticky(axis,pixel_size,levels).Styler
 set_table_styles(table_styles,axis,overwrite,css_class_names).Styler
 hide(subset,axis,level,names).Styler
 background_gradient(cmap,low,high,axis,subset,text_color_threshold,vmin,vmax,gmap).Styler
 text_gradient(cmap,low,high,axis,subset,vmin,vmax,gmap).Styler
 set_properties(subset,**kwargs).Styler
 bar(subset,axis,*,**).Styler
 highlight_null(color,subset,props).Styler
 highlight_max(subset,color,axis,props).Styler
 highlight_min(subset,color,axis,props).Styler
 highlight_between(subset,color,axis,left,right,inclusive,props).Styler
 highlight_quantile(subset,color,axis,q_left,q_right,interpolation,inclusive,props).Styler
 format_index_names(formatter,axis,level,na_rep,precision,decimal,thousands,escape,hyperlinks)pandas.io.formats.style_render.StylerRenderer
[pandas.io.formats.style_render
!StylerRenderer()
 format(formatter,subset,na_rep,precision,decimal,thousands,escape,hyperlinks)@
 format_index(formatter,axis,level,na_rep,precision,decimal,thousands,escape,hyperlinks)@
 relabel_index(labels,axis,level)@
 columns:pandas.core.indexes.base.Index
 index:pandas.core.indexes.base.Index
[pandas.io.parsers
=pandas.io.parsers.readers:TextFileReader,read_csv,read_fwf,read_table
[pandas.io.parsers.readers
read_csv(filepath_or_buffer,*,**).TextFileReader|pandas.core.frame.DataFrame
read_fwf(filepath_or_buffer,*,**).TextFileReader|pandas.core.frame.DataFrame
read_table(filepath_or_buffer,*,**).TextFileReader|pandas.core.frame.DataFrame
!TextFileReader(typing.Iterator)
 close()n
 read(nrows)pandas.core.frame.DataFrame
 get_chunk(size)pandas.core.frame.DataFrame
 __next__()pandas.core.frame.DataFrame
 __enter__()@
 __exit__()
[pandas.io.pytables
=pandas.core.computation.pytables:Term=PyTablesExpr
read_hdf(path_or_buf,key,mode,errors,where,start,stop,columns,*,iterator,chunksize,**kwargs).TableIterator|pandas.core.frame.DataFrame|pandas.core.series.Series
!HDFStore()
 __getitem__(key)pandas.core.frame.DataFrame|pandas.core.series.Series
 __enter__()@
 __exit__()
 close()n
 get(key)pandas.core.frame.DataFrame|pandas.core.series.Series
 select(key,where,start,stop,columns,*,iterator,chunksize,auto_close).TableIterator|pandas.core.frame.DataFrame|pandas.core.series.Series
!TableIterator()
 __iter__()typing.Iterator<pandas.core.frame.DataFrame|pandas.core.series.Series>
 close()n
[pandas.plotting
=pandas.plotting._core:PlotAccessor
[pandas.plotting._core
!PlotAccessor()
 __call__(*,**)matplotlib.axes._axes.Axes|numpy.ndarray<*>|pandas.core.series.Series
 line(x,y,color,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 bar(x,y,color,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 barh(x,y,color,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 box(by,*,subplots,**kwargs)matplotlib.axes._axes.Axes|pandas.core.series.Series
 hist(by,bins,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 kde(bw_method,weights,ind,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 area(x,y,stacked,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 pie(y,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 scatter(x,y,s,c,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 hexbin(x,y,C,reduce_C_function,gridsize,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
 density(bw_method,weights,ind,*,subplots,**kwargs)matplotlib.axes._axes.Axes|numpy.ndarray<*>
!BoxPlotT(typing.NamedTuple)
 ax:matplotlib.axes._axes.Axes
[paramiko
=paramiko.agent:Agent,AgentKey
=paramiko.channel:Channel,ChannelFile
=paramiko.client:AutoAddPolicy,MissingHostKeyPolicy,RejectPolicy,SSHClient,WarningPolicy
=paramiko.file:BufferedFile
=paramiko.hostkeys:HostKeys
=paramiko.message:Message
=paramiko.pkey:PKey
=paramiko.server:ServerInterface
=paramiko.sftp_attr:SFTPAttributes
=paramiko.sftp_client:SFTP,SFTPClient
=paramiko.sftp_file:SFTPFile
=paramiko.transport:SecurityOptions,Transport
[paramiko.agent
!AgentProxyThread(threading.Thread)
get_agent_connection()paramiko.win_pageant.PageantConnection|paramiko.win_openssh.OpenSSHAgentConnection|n
!AgentSSH()
 get_keys()t<.AgentKey>
!AgentLocalProxy(.AgentProxyThread)
 get_connection()t<socket.socket,>
!AgentRemoteProxy(.AgentProxyThread)
 get_connection()t<socket.socket,>
!AgentClientProxy()
 thread:threading.Thread
 __del__()
 close()n
!AgentServerProxy(.AgentSSH)
 thread:threading.Thread
 __del__()
 close()n
!AgentRequestHandler()
 __del__()
 close()n
!Agent(.AgentSSH)
 close()n
!AgentKey(paramiko.pkey.PKey)
 agent:.AgentSSH
[paramiko.auth_handler
!AuthHandler()
 transport:paramiko.transport.Transport
 auth_event:threading.Event|n
 private_key:paramiko.pkey.PKey|n
[paramiko.channel
!ChannelFile(paramiko.file.BufferedFile)
 channel:.Channel
!Channel(paramiko.util.ClosingContextManager)
 transport:paramiko.transport.Transport|n
 in_buffer:paramiko.buffered_pipe.BufferedPipe
 in_stderr_buffer:paramiko.buffered_pipe.BufferedPipe
 lock:_thread.lock
 out_buffer_cv:threading.Condition
 status_event:threading.Event
 logger:logging.Logger
 event:threading.Event
 __del__()
 get_transport()paramiko.transport.Transport
 close()n
 makefile(*params).ChannelFile
 makefile_stderr(*params).ChannelStderrFile
 makefile_stdin(*params).ChannelStdinFile
 shutdown(how)n
[paramiko.client
!MissingHostKeyPolicy()
!AutoAddPolicy(.MissingHostKeyPolicy)
!RejectPolicy(.MissingHostKeyPolicy)
!WarningPolicy(.MissingHostKeyPolicy)
!SSHClient(paramiko.util.ClosingContextManager)
 get_host_keys()paramiko.hostkeys.HostKeys
 close()n
 exec_command(command,bufsize,timeout,get_pty,environment)t<paramiko.channel.ChannelStdinFile,paramiko.channel.ChannelFile,paramiko.channel.ChannelStderrFile>
 invoke_shell(term,width,height,width_pixels,height_pixels,environment)paramiko.channel.Channel
 open_sftp()paramiko.sftp_client.SFTPClient
 get_transport()paramiko.transport.Transport|n
[paramiko.file
!BufferedFile(paramiko.util.ClosingContextManager)
 __del__()
 __iter__().BufferedFile
 close()n
 xreadlines().BufferedFile
[paramiko.hostkeys
!HostKeys(typing.MutableMapping)
 lookup(hostname)._SubDict|n
 __getitem__(key)._SubDict
 values()l<._SubDict>
[paramiko.message
!Message()
 packet:_io.BytesIO
 add_bytes(b).Message
 add_byte(b).Message
 add_boolean(b).Message
 add_int(n).Message
 add_adaptive_int(n).Message
 add_int64(n).Message
 add_mpint(z).Message
 add_string(s).Message
 add_list(l).Message
[paramiko.packet
!Packetizer()
 close()n
 read_message()t<i,paramiko.message.Message>
[paramiko.pkey
!PKey()
 public_blob:.PublicBlob|n
 BEGIN_TAG:re.Pattern
 END_TAG:re.Pattern
 #from_path(path,password).PKey
 #from_type_string(key_type,key_bytes,password).PKey
 sign_ssh_data(data,algorithm)paramiko.message.Message
 ^from_private_key_file(filename,password)@
 ^from_private_key(file_obj,password)@
!PublicBlob()
 ^from_file(filename)@
 ^from_string(string)@
 ^from_message(message)@
[paramiko.server
!ServerInterface()
 check_auth_interactive(username,submethods)i|.InteractiveQuery
 check_auth_interactive_response(responses)i|.InteractiveQuery
[paramiko.sftp
!BaseSFTP()
 logger:logging.Logger
 sock:paramiko.channel.Channel|n
[paramiko.sftp_attr
!SFTPAttributes()
 ^from_stat(obj,filename)@
[paramiko.sftp_client
!SFTP(.SFTPClient)
!SFTPClient(paramiko.sftp.BaseSFTP,paramiko.util.ClosingContextManager)
 sock:paramiko.channel.Channel
 ^from_transport(t,window_size,max_packet_size)@|n
 close()n
 get_channel()paramiko.channel.Channel|n
 listdir_attr(path)l<paramiko.sftp_attr.SFTPAttributes>
 listdir_iter(path,read_aheads)typing.Iterator<paramiko.sftp_attr.SFTPAttributes>
 open(filename,mode,bufsize)paramiko.sftp_file.SFTPFile
 file(filename,mode,bufsize)paramiko.sftp_file.SFTPFile
 unlink(path)n
 stat(path)paramiko.sftp_attr.SFTPAttributes
 lstat(path)paramiko.sftp_attr.SFTPAttributes
 putfo(fl,remotepath,file_size,callback,confirm)paramiko.sftp_attr.SFTPAttributes
 put(localpath,remotepath,callback,confirm)paramiko.sftp_attr.SFTPAttributes
[paramiko.sftp_file
!SFTPFile(paramiko.file.BufferedFile)
 sftp:paramiko.sftp_client.SFTPClient
 handle:paramiko.sftp_handle.SFTPHandle
 stat()paramiko.sftp_attr.SFTPAttributes
[paramiko.transport
!SecurityOptions()
!Transport(threading.Thread,paramiko.util.ClosingContextManager)
 sock:socket.socket|paramiko.channel.Channel
 packetizer:paramiko.packet.Packetizer
 host_key:paramiko.pkey.PKey|n
 kex_engine:._KexEngine|n
 lock:_thread.lock
 channel_events:d<threading.Event>
 clear_to_send:threading.Event
 clear_to_send_lock:_thread.lock
 logger:logging.Logger
 auth_handler:paramiko.auth_handler.AuthHandler|n
 global_response:paramiko.message.Message|n
 completion_event:threading.Event|n
 disabled_algorithms:typing.Mapping<typing.Iterable>|n
 server_object:paramiko.server.ServerInterface|n
 server_key_dict:d<paramiko.pkey.PKey>
 server_accepts:l<paramiko.channel.Channel>
 server_accept_cv:threading.Condition
 get_security_options().SecurityOptions
 get_server_key()paramiko.pkey.PKey|n
 close()n
 get_remote_server_key()paramiko.pkey.PKey
 open_session(window_size,max_packet_size,timeout)paramiko.channel.Channel
 open_x11_channel(src_addr)paramiko.channel.Channel
 open_forward_agent_channel()paramiko.channel.Channel
 open_forwarded_tcpip_channel(src_addr,dest_addr)paramiko.channel.Channel
 open_channel(kind,dest_addr,src_addr,window_size,max_packet_size,timeout)paramiko.channel.Channel
 open_sftp_client()paramiko.sftp_client.SFTPClient|n
 global_request(kind,data,wait)paramiko.message.Message|n
 accept(timeout)paramiko.channel.Channel|n
!ChannelMap()
 get(chanid)paramiko.channel.Channel
 values()l<paramiko.channel.Channel>
!ServiceRequestingTransport(.Transport)
 get_auth_handler()paramiko.auth_handler.AuthOnlyHandler
[paramiko.util
!ClosingContextManager()
 __enter__()@
 __exit__()
[paramiko.win_openssh
!OpenSSHAgentConnection()
 close()n
[paramiko.win_pageant
!PageantConnection()
 close()n
[pathlib
!PurePosixPath(.PurePath)
!PureWindowsPath(.PurePath)
!PosixPath(.Path,.PurePosixPath)
!WindowsPath(.Path,.PureWindowsPath)
!UnsupportedOperation(NotImplementedError)
!PurePath(os.PathLike)
 parser:types.ModuleType
 full_match(pattern,*,case_sensitive)b
 parts:t
 drive:s
 root:s
 anchor:s
 name:s
 suffix:s
 suffixes:l
 stem:s
 __new__(*args,**kwargs)@
 __init__(*args)
 as_posix()s
 as_uri()s
 is_absolute()b
 is_reserved()b
 is_relative_to(other,*_deprecated)b
 match(path_pattern,*,case_sensitive)b
 relative_to(other,*_deprecated,walk_up)@
 with_name(name)@
 with_stem(stem)@
 with_suffix(suffix)@
 joinpath(*other)@
 parents:typing.Sequence<@>
 parent:@
 with_segments(*args)@
!Path(.PurePath)
 ^cwd()@
 stat(*,follow_symlinks)os.stat_result
 chmod(mode,*,follow_symlinks)n
 ^from_uri(uri)@
 is_dir(*,follow_symlinks)b
 is_file(*,follow_symlinks)b
 read_text(encoding,errors,newline)s
 __enter__()@
 __exit__()
 glob(pattern,*,case_sensitive,recurse_symlinks)typing.Iterator<@>
 rglob(pattern,*,case_sensitive,recurse_symlinks)typing.Iterator<@>
 exists(*,follow_symlinks)b
 is_symlink()b
 is_socket()b
 is_fifo()b
 is_block_device()b
 is_char_device()b
 is_junction()b
 iterdir()typing.Generator<@>
 lchmod(mode)n
 lstat()os.stat_result
 mkdir(mode,parents,exist_ok,*,parent_mode)n
 info:pathlib.types.PathInfo
 move_into(target_dir)=target_dir|@
 move(target)=target|@
 copy_into(target_dir,*,follow_symlinks,preserve_metadata)=target_dir|@
 copy(target,*,follow_symlinks,preserve_metadata)=target|@
 open(mode,buffering,encoding,errors,newline)_io.TextIOWrapper|_io.FileIO|_io.BufferedRandom|_io.BufferedWriter|_io.BufferedReader|typing.BinaryIO|typing.IO
 owner(*,follow_symlinks)s
 group(*,follow_symlinks)s
 is_mount()b
 readlink()@
 rename(target)@
 replace(target)@
 resolve(strict)@
 rmdir()n
 symlink_to(target,target_is_directory)n
 hardlink_to(target)n
 touch(mode,exist_ok)n
 unlink(missing_ok)n
 ^home()@
 absolute()@
 expanduser()@
 read_bytes()y
 samefile(other_path)b
 write_bytes(data)i
 write_text(data,encoding,errors,newline)i
 link_to(target)n
 walk(top_down,on_error,follow_symlinks)typing.Iterator
[pathlib.types
!PathInfo()
 exists(*,follow_symlinks)b
 is_dir(*,follow_symlinks)b
 is_file(*,follow_symlinks)b
 is_symlink()b
[pdb
!Restart(Exception)
run(statement,globals,locals)n
runctx(statement,globals,locals)n
runeval(expression,globals,locals)
runcall(func,*args,**kwds)*|n
set_default_backend(backend)n
get_default_backend()s
set_trace(*,header,commands)n
@set_trace_async(*,header,commands)n
post_mortem(t)n
pm()n
find_function(funcname,filename)t|n
main()n
help()n
lasti2lineno(code,lasti)i
!Pdb(bdb.Bdb,cmd.Cmd)
 curframe:types.FrameType|n
 __init__(completekey,stdin,stdout,skip,nosigint,readrc,mode,backend,colorize)
[pexpect
=pexpect.exceptions:EOF,TIMEOUT,ExceptionPexpect
=pexpect.pty_spawn:spawn,spawnu
[pexpect._async
!PatternWaiter()
 transport:asyncio.transports.ReadTransport|n
 expecter:pexpect.expect.Expecter
 fut:_asyncio.Future
[pexpect.exceptions
!EOF(.ExceptionPexpect)
!ExceptionPexpect(Exception)
!TIMEOUT(.ExceptionPexpect)
[pexpect.pty_spawn
spawnu(command,args,timeout,maxread,searchwindowsize,logfile,cwd,env,ignore_sighup,echo,preexec_fn,encoding,codec_errors,dimensions,use_poll).spawn
!spawn(pexpect.spawnbase.SpawnBase)
 cwd:i|s|y|os.PathLike|n
 close(force)n
 terminate(force)b
 kill(sig)n
[pexpect.spawnbase
!SpawnBase()
 match:s|re.Match|type|n
 logfile:._Logfile|n
 logfile_read:._Logfile|n
 logfile_send:._Logfile|n
 async_pw_transport:t<pexpect._async.PatternWaiter,asyncio.transports.ReadTransport>|n
 compile_pattern_list(patterns)l<re.Pattern|type>
 __enter__()
 __exit__()
[pickle
=_pickle:PickleError,Pickler,PicklingError,Unpickler,UnpicklingError,dump,dumps,load,loads
encode_long(x)y
decode_long(data)i
!PickleBuffer()
 __new__(buffer)@
 raw()memoryview
 release()n
[pika
=pika.adapters.base_connection:BaseConnection
=pika.adapters.blocking_connection:BlockingConnection
=pika.adapters.select_connection:SelectConnection
=pika.adapters.utils.connection_workflow:AMQPConnectionWorkflow
=pika.connection:ConnectionParameters,SSLOptions,URLParameters
=pika.credentials:PlainCredentials
=pika.delivery_mode:DeliveryMode
=pika.spec:BasicProperties
[pika.adapters
=pika.adapters.base_connection:BaseConnection
=pika.adapters.blocking_connection:BlockingConnection
=pika.adapters.select_connection:SelectConnection
[pika.adapters.base_connection
!BaseConnection(pika.connection.Connection)
[pika.adapters.blocking_connection
!BlockingConnection()
 __enter__()@
 __exit__()
 close(reply_code,reply_text)n
 channel(channel_number).BlockingChannel
!BlockingChannel()
 __enter__()
 __exit__()
 close(reply_code,reply_text)
 cancel()i
 basic_get(queue,auto_ack)t<pika.spec.Basic.GetOk|n,pika.spec.BasicProperties|n,y|n>
 exchange_delete(exchange,if_unused)pika.frame.Method<pika.spec.Exchange.DeleteOk>
 exchange_bind(destination,source,routing_key,arguments)pika.frame.Method<pika.spec.Exchange.BindOk>
 exchange_unbind(destination,source,routing_key,arguments)pika.frame.Method<pika.spec.Exchange.UnbindOk>
 queue_declare(queue,passive,durable,exclusive,auto_delete,arguments)pika.frame.Method<pika.spec.Queue.DeclareOk>
 queue_delete(queue,if_unused,if_empty)pika.frame.Method<pika.spec.Queue.DeleteOk>
 queue_purge(queue)pika.frame.Method<pika.spec.Queue.PurgeOk>
 queue_bind(queue,exchange,routing_key,arguments)pika.frame.Method<pika.spec.Queue.BindOk>
 queue_unbind(queue,exchange,routing_key,arguments)pika.frame.Method<pika.spec.Queue.UnbindOk>
 tx_select()pika.frame.Method<pika.spec.Tx.SelectOk>
 tx_commit()pika.frame.Method<pika.spec.Tx.CommitOk>
 tx_rollback()pika.frame.Method<pika.spec.Tx.RollbackOk>
[pika.adapters.select_connection
!SelectConnection(pika.adapters.base_connection.BaseConnection)
[pika.adapters.utils.connection_workflow
!AMQPConnectionWorkflow(.AbstractAMQPConnectionWorkflow)
!AbstractAMQPConnectionWorkflow(pika.compat.AbstractBase)
[pika.amqp_object
!Properties(.AMQPObject)
!AMQPObject()
[pika.callback
!CallbackManager()
 cleanup(prefix)b
[pika.channel
!Channel()
 callbacks:pika.callback.CallbackManager
 connection:pika.connection.Connection
 close(reply_code,reply_text)n
[pika.compat
!AbstractBase()
[pika.connection
!ConnectionParameters(.Parameters)
!URLParameters(.Parameters)
!Connection(pika.compat.AbstractBase)
 params:.Parameters
 callbacks:pika.callback.CallbackManager
 channel(channel_number,on_open_callback)pika.channel.Channel
 close(reply_code,reply_text)n
!Parameters()
 credentials:pika.credentials._Credentials
 ssl_options:.SSLOptions|n
!SSLOptions()
 context:ssl.SSLContext
[pika.credentials
!PlainCredentials()
[pika.delivery_mode
!DeliveryMode(enum.Enum)
[pika.spec
!BasicProperties(pika.amqp_object.Properties)
 decode(encoded,offset)@
[pipes
quote(s)s
!Template()
 clone().Template
 open(file,rw)os._wrap_close
[pkgutil
extend_path(path,name)=path
find_loader(fullname)_typeshed.importlib.LoaderProtocol|n
get_loader(module_or_name)_typeshed.importlib.LoaderProtocol|n
get_importer(path_item)_typeshed.importlib.PathEntryFinderProtocol|n
iter_importers(fullname)typing.Iterator<_typeshed.importlib.MetaPathFinderProtocol|_typeshed.importlib.PathEntryFinderProtocol>
iter_modules(path,prefix)typing.Iterator<.ModuleInfo>
read_code(stream)
walk_packages(path,prefix,onerror)typing.Iterator<.ModuleInfo>
get_data(package,resource)y|n
resolve_name(name,*,strict)
!ModuleInfo(typing.NamedTuple)
 module_finder:_typeshed.importlib.MetaPathFinderProtocol|_typeshed.importlib.PathEntryFinderProtocol
!ImpImporter()
 __init__(path)
!ImpLoader()
 __init__(fullname,file,filename,etc)
[platform
libc_ver(executable,lib,version,chunksize)t
win32_ver(release,version,csd,ptype)t
win32_edition()s
win32_is_iot()b
mac_ver(release,versioninfo,machine)t
java_ver(release,vendor,vminfo,osinfo)t
system_alias(system,release,version)t
architecture(executable,bits,linkage)t
uname().uname_result
system()s
node()s
release()s
version()s
machine()s
processor()s
python_implementation()s
python_version()s
python_version_tuple()t
python_branch()s
python_revision()s
python_build()t
python_compiler()s
platform(aliased,terse)s
freedesktop_os_release()d
android_ver(release,api_level,manufacturer,model,device,is_emulator).AndroidVer
ios_ver(system,release,model,is_simulator).IOSVersionInfo
invalidate_caches()n
!uname_result(._uname_result_base)
 __new__(system,node,release,version,machine)@
!_uname_result_base(typing.NamedTuple)
 release:s
!AndroidVer(typing.NamedTuple)
 release:s
!IOSVersionInfo(typing.NamedTuple)
 release:s
[plistlib
!PlistFormat(enum.Enum)
load(fp,*,fmt,dict_type,aware_datetime)
loads(value,*,fmt,dict_type,aware_datetime)
dump(value,fp,*,fmt,sort_keys,skipkeys,aware_datetime)n
dumps(value,*,fmt,skipkeys,sort_keys,aware_datetime)y
!UID()
 __init__(data)
!InvalidFileException(ValueError)
 __init__(message)
[poplib
!error_proto(Exception)
!POP3()
 sock:socket.socket
 __init__(host,port,timeout)
 quit()y
 close()n
 timestamp:re.Pattern
!POP3_SSL(.POP3)
 __init__(host,port,keyfile,certfile,timeout,context)
 keyfile:s|y|os.PathLike|n
 certfile:s|y|os.PathLike|n
[posixpath
=genericpath:commonprefix,exists,getatime,getctime,getmtime,getsize,isdir,isfile,samefile,sameopenfile,samestat,isdevdrive
abspath(path)s
basename(p)s|=p
commonpath(paths)s|y
dirname(p)s|=p
expanduser(path)s
expandvars(path)s
isabs(s)b
islink(path)b
ismount(path)b
lexists(path)b
normcase(s)s|=s
normpath(path)s|=path
relpath(path,start)s|y
split(p)t|t<=p,=p>
splitdrive(p)t|t<=p,=p>
splitext(p)t|t<=p,=p>
isjunction(path)b
splitroot(path)t<=path,=path,=path>|t|t<=p,=p,=p>
join(a,*paths)s|y
realpath(filename,*,strict)s
[pprint
pformat(object,indent,width,depth,*,compact,expand,sort_dicts,underscore_numbers)s
pp(object,stream,indent,width,depth,*,compact,expand,sort_dicts,underscore_numbers)n
pprint(object,stream,indent,width,depth,*,compact,expand,sort_dicts,underscore_numbers)n
isreadable(object)b
isrecursive(object)b
saferepr(object)s
!PrettyPrinter()
 __init__(indent,width,depth,stream,*,compact,expand,sort_dicts,underscore_numbers)
[profile
run(statement,filename,sort)n
runctx(statement,globals,locals,filename,sort)n
!Profile()
 __init__(timer,bias)
 run(cmd)@
 runctx(cmd,globals,locals)@
[prometheus_client
=prometheus_client.metrics:Counter,disable_created_metrics,enable_created_metrics,Enum,Gauge,Histogram,Info,Summary
=prometheus_client.metrics_core:Metric
=prometheus_client.registry:CollectorRegistry
[prometheus_client.context_managers
!ExceptionCounter()
 __init__(counter,exception)
 __enter__()n
 __exit__()
 __call__(f)*
!InprogressTracker()
 __init__(gauge)
 __enter__()
 __exit__()
 __call__(f)*
!Timer()
 __init__(metric,callback_name)
 __enter__()
 __exit__()
 labels(*args,**kw)
 __call__(f)*
[prometheus_client.metrics
disable_created_metrics()
enable_created_metrics()
!MetricWrapperBase(prometheus_client.registry.Collector)
 describe()typing.Iterable<prometheus_client.metrics_core.Metric>
 __init__(name,documentation,labelnames,namespace,subsystem,unit,registry,_labelvalues)
 labels(*labelvalues,**labelkwargs)@
 remove(*labelvalues)n
 remove_by_labels(labels)n
 clear()n
!Counter(.MetricWrapperBase)
 inc(amount,exemplar)n
 reset()n
 count_exceptions(exception)prometheus_client.context_managers.ExceptionCounter
!Gauge(.MetricWrapperBase)
 __init__(name,documentation,labelnames,namespace,subsystem,unit,registry,_labelvalues,multiprocess_mode)
 inc(amount)n
 dec(amount)n
 set(value)n
 set_to_current_time()n
 track_inprogress()prometheus_client.context_managers.InprogressTracker
 time()prometheus_client.context_managers.Timer
 set_function(f)n
!Summary(.MetricWrapperBase)
 observe(amount)n
 time()prometheus_client.context_managers.Timer
!Histogram(.MetricWrapperBase)
 __init__(name,documentation,labelnames,namespace,subsystem,unit,registry,_labelvalues,buckets)
 observe(amount,exemplar)n
 time()prometheus_client.context_managers.Timer
!Info(.MetricWrapperBase)
 info(val)n
!Enum(.MetricWrapperBase)
 __init__(name,documentation,labelnames,namespace,subsystem,unit,registry,_labelvalues,states)
 state(state)n
[prometheus_client.metrics_core
!Metric()
 __init__(name,documentation,typ,unit)
 name:s
 documentation:s
 unit:s
 type:s
 samples:l<prometheus_client.samples.Sample>
 add_sample(name,labels,value,timestamp,exemplar,native_histogram)n
[prometheus_client.registry
REGISTRY:.CollectorRegistry
!Collector()
 collect()typing.Iterable<prometheus_client.metrics_core.Metric>
!DuplicateTimeseries(ValueError)
 __init__(duplicates)
 duplicates:set
!CollectorRegistry()
 __init__(auto_describe,target_info,support_collectors_without_names)
 register(collector)n
 unregister(collector)n
 collect()typing.Iterable<prometheus_client.metrics_core.Metric>
 restricted_registry(names).RestrictedRegistry
 set_target_info(labels)n
 get_target_info()d|n
 get_sample_value(name,labels)f|n
!RestrictedRegistry()
 __init__(names,registry)
 collect()typing.Iterable<prometheus_client.metrics_core.Metric>
[prometheus_client.samples
!Sample(typing.NamedTuple)
 name:s
 labels:d
 value:f
 timestamp:f|.Timestamp|n
 exemplar:.Exemplar|n
 native_histogram:.NativeHistogram|n
!Timestamp()
 __init__(sec,nsec)
 sec:i
 nsec:i
!Exemplar(typing.NamedTuple)
 labels:d
 value:f
 timestamp:f|.Timestamp|n
!NativeHistogram(typing.NamedTuple)
 count_value:f
 sum_value:f
 schema:i
 zero_threshold:f
 zero_count:f
 pos_spans:typing.Sequence<.BucketSpan>|n
 neg_spans:typing.Sequence<.BucketSpan>|n
 pos_deltas:typing.Sequence|n
 neg_deltas:typing.Sequence|n
 nh_exemplars:typing.Sequence<.Exemplar>|n
!BucketSpan(typing.NamedTuple)
 offset:i
 length:i
[pstats
!SortKey(enum.StrEnum)
!FunctionProfile()
!StatsProfile()
 func_profiles:d<.FunctionProfile>
!Stats()
 __init__(arg,*args,stream)
 add(*arg_list)@
 sort_stats(field)@
 reverse_order()@
 strip_dirs()@
 get_stats_profile().StatsProfile
 print_stats(*amount)@
 print_callees(*amount)@
 print_callers(*amount)@
[psutil
=psutil._common:AccessDenied,Error,NoSuchProcess,TimeoutExpired,ZombieProcess
=psutil._pswindows:win_service_get,win_service_iter
heap_info()psutil._ntuples.pheap
process_iter:._ProcessIterCallable
cpu_freq(percpu)psutil._ntuples.scpufreq|l<psutil._ntuples.scpufreq>
cpu_times(percpu)psutil._ntuples.scputimes|l<psutil._ntuples.scputimes>
cpu_times_percent(interval,percpu)psutil._ntuples.scputimes|l<psutil._ntuples.scputimes>
cpu_stats()psutil._ntuples.scpustats
virtual_memory()psutil._ntuples.svmem
swap_memory()psutil._ntuples.sswap
disk_usage(path)psutil._ntuples.sdiskusage
disk_partitions(all)l<psutil._ntuples.sdiskpart>
disk_io_counters(perdisk,nowrap)psutil._ntuples.sdiskio|n|d<psutil._ntuples.sdiskio>
net_io_counters(pernic,nowrap)psutil._ntuples.snetio|d<psutil._ntuples.snetio>
net_connections(kind)l<psutil._ntuples.sconn>
net_if_stats()d<psutil._ntuples.snicstats>
users()l<psutil._ntuples.suser>
!Process()
 oneshot()contextlib.AbstractContextManager
 parent().Process|n
 parents()l<.Process>
 uids()psutil._ntuples.puids
 gids()psutil._ntuples.pgids
 io_counters()psutil._ntuples.pio
 ionice(ioclass,value)psutil._ntuples.pionice
 num_ctx_switches()psutil._ntuples.pctxsw
 threads()l<psutil._ntuples.pthread>
 children(recursive)l<.Process>
 cpu_times()psutil._ntuples.pcputimes
 memory_info()psutil._ntuples.pmem
 memory_full_info()psutil._ntuples.pfullmem
 open_files()l<psutil._ntuples.popenfile>
 connections(kind)l<psutil._ntuples.pconn>
 terminate()n
 kill()n
 net_connections(kind)l<psutil._ntuples.pconn>
!Popen(.Process)
 __enter__()@
 __exit__()
!_ProcessIterCallable()
 __call__(attrs,ad_value)typing.Iterator<.Process>
[psutil._common
!AccessDenied(.Error)
!Error(Exception)
!NoSuchProcess(.Error)
!TimeoutExpired(.Error)
!ZombieProcess(.NoSuchProcess)
[psutil._ntuples
!pconn(typing.NamedTuple)
 family:socket.AddressFamily
 type:socket.SocketKind
 laddr:.addr
 raddr:.addr
!sconn(typing.NamedTuple)
 family:socket.AddressFamily
 type:socket.SocketKind
 laddr:.addr|t
 raddr:.addr|t
!snicaddr(typing.NamedTuple)
 family:socket.AddressFamily
[psutil._pswindows
win_service_get(name).WindowsService
win_service_iter()typing.Iterator<.WindowsService>
!WindowsService()
 as_dict()._WindowsServiceAttrs
[psycopg2
=psycopg2._psycopg:Binary,DatabaseError,DataError,Date,DateFromTicks,Error,IntegrityError,InterfaceError,InternalError,NotSupportedError,OperationalError,ProgrammingError,Time,TimeFromTicks,Timestamp,TimestampFromTicks,Warning
connect(dsn,connection_factory,cursor_factory,**kwargs)*|psycopg2._psycopg.connection
[psycopg2._psycopg
!Binary()
!DatabaseError(.Error)
!DataError(.DatabaseError)
Date(year,month,day)._datetime
DateFromTicks(ticks)._datetime
!IntegrityError(.DatabaseError)
!InterfaceError(.Error)
!InternalError(.DatabaseError)
!NotSupportedError(.DatabaseError)
!OperationalError(.DatabaseError)
!ProgrammingError(.DatabaseError)
Time(hour,minutes,seconds,tzinfo)._datetime
TimeFromTicks(ticks)._datetime
Timestamp(year,month,day,hour,minutes,seconds,tzinfo)._datetime
TimestampFromTicks(ticks)._datetime
!Warning(Exception)
!Error(Exception)
 cursor:.cursor|n
 diag:.Diagnostics
!cursor()
 connection:.connection
 description:t<.Column>|n
 close()n
 __enter__()@
 __exit__()
 __iter__()@
!connection()
 info:.ConnectionInfo
 notifies:l<.Notify>
 cancel()n
 close()n
 cursor(name,cursor_factory,withhold,scrollable).cursor|*
 lobject(oid,mode,new_oid,new_file,lobject_factory).lobject
 tpc_recover()l<.Xid>
 xid(format_id,gtrid,bqual).Xid
 __enter__()@
 __exit__()
[psycopg2.pool
!PoolError(psycopg2._psycopg.Error)
!SimpleConnectionPool(.AbstractConnectionPool)
!ThreadedConnectionPool(.AbstractConnectionPool)
!AbstractConnectionPool()
 getconn(key)psycopg2._psycopg.connection
[pty
openpty()t
master_open()t
slave_open(tty_name)i
fork()t
spawn(argv,master_read,stdin_read)i
[pwd
!struct_passwd(_typeshed.structseq,t)
getpwall()l<.struct_passwd>
getpwuid(uid).struct_passwd
getpwnam(name).struct_passwd
[py_compile
!PycInvalidationMode(enum.Enum)
compile(file,cfile,dfile,doraise,optimize,invalidation_mode,quiet)s|n
main()n
!PyCompileError(Exception)
 __init__(exc_type,exc_value,file,msg)
[pyclbr
readmodule(module,path)d<.Class>
readmodule_ex(module,path)d<.Class|.Function|l>
!Function(._Object)
 parent:.Function|.Class|n
 children:d<.Class|.Function>
 __init__(module,name,file,lineno,parent,is_async,*,end_lineno)
!_Object()
 parent:._Object|n
 children:typing.Mapping<._Object>
 __init__(module,name,file,lineno,end_lineno,parent)
!Class(._Object)
 super:l<.Class|s>|n
 parent:.Class|n
 children:d<.Class|.Function>
 __init__(module,name,super_,file,lineno,parent,*,end_lineno)
[pyexpat
=xml.parsers.expat:ExpatError,error=ExpatError
ErrorString(code)s
ParserCreate(encoding,namespace_separator,intern).XMLParserType
expat_CAPI:typing_extensions.CapsuleType
!XMLParserType()
 ExternalEntityParserCreate(context,encoding).XMLParserType
[pymongo
=pymongo.asynchronous.mongo_client:AsyncMongoClient
=pymongo.synchronous.mongo_client:MongoClient
[pymongo.asynchronous.change_stream
!AsyncChangeStream(pymongo.change_stream_shared._AgnosticChangeStream)
 @close()n
 __aiter__().AsyncChangeStream
 @__aenter__().AsyncChangeStream
 __aexit__()
[pymongo.asynchronous.client_session
!AsyncClientSession(pymongo.client_session_shared._AgnosticClientSessionBase)
 @__aenter__()@
 __aexit__()
 @start_transaction(read_concern,write_concern,read_preference,max_commit_time_ms)contextlib.AbstractAsyncContextManager
[pymongo.asynchronous.command_cursor
!AsyncCommandCursor(pymongo.cursor_shared._AgnosticCommandCursorBase,pymongo.asynchronous.cursor_base._AsyncCursorBase)
 @__aenter__().AsyncCommandCursor
[pymongo.asynchronous.cursor_base
!_AsyncCursorBase(pymongo.cursor_shared._AgnosticCursorBase)
 session:pymongo.asynchronous.client_session.AsyncClientSession|n
 @close()n
 __aexit__()
[pymongo.asynchronous.database
!AsyncDatabase(pymongo.common.BaseObject)
 client:pymongo.asynchronous.mongo_client.AsyncMongoClient
 with_options(codec_options,read_preference,write_concern,read_concern).AsyncDatabase
 __getitem__(name)pymongo.asynchronous.collection.AsyncCollection
 get_collection(name,codec_options,read_preference,write_concern,read_concern)pymongo.asynchronous.collection.AsyncCollection
 @watch(pipeline,full_document,resume_after,max_await_time_ms,batch_size,collation,start_at_operation_time,session,start_after,comment,full_document_before_change,show_expanded_events)pymongo.asynchronous.change_stream.AsyncDatabaseChangeStream
 @create_collection(name,codec_options,read_preference,write_concern,read_concern,session,check_exists,**kwargs)pymongo.asynchronous.collection.AsyncCollection
 @aggregate(pipeline,session,**kwargs)pymongo.asynchronous.command_cursor.AsyncCommandCursor
 @cursor_command(command,value,read_preference,codec_options,session,comment,max_await_time_ms,**kwargs)pymongo.asynchronous.command_cursor.AsyncCommandCursor
 @list_collections(session,filter,comment,**kwargs)pymongo.asynchronous.command_cursor.AsyncCommandCursor<typing.MutableMapping>
[pymongo.asynchronous.mongo_client
!AsyncMongoClient(pymongo.common.BaseObject)
 @watch(pipeline,full_document,resume_after,max_await_time_ms,batch_size,collation,start_at_operation_time,session,start_after,comment,full_document_before_change,show_expanded_events)pymongo.asynchronous.change_stream.AsyncChangeStream
 topology_description:pymongo.topology_description.TopologyDescription
 options:pymongo.client_options.ClientOptions
 __getitem__(name)pymongo.asynchronous.database.AsyncDatabase
 __del__()
 start_session(causal_consistency,default_transaction_options,snapshot)pymongo.asynchronous.client_session.AsyncClientSession
 get_default_database(default,codec_options,read_preference,write_concern,read_concern)pymongo.asynchronous.database.AsyncDatabase
 get_database(name,codec_options,read_preference,write_concern,read_concern)pymongo.asynchronous.database.AsyncDatabase
 @__aenter__().AsyncMongoClient
 __aexit__()
 @close()n
 @aclose()n
 @list_databases(session,comment,**kwargs)pymongo.asynchronous.command_cursor.AsyncCommandCursor
 @bulk_write(models,session,ordered,verbose_results,bypass_document_validation,comment,let,write_concern)pymongo.results.ClientBulkWriteResult
[pymongo.change_stream
*pymongo.synchronous.change_stream
[pymongo.change_stream_shared
!_AgnosticChangeStream()
[pymongo.client_options
!ClientOptions()
 pool_options:pymongo.pool_options.PoolOptions
 read_preference:pymongo.read_preferences._ServerMode
 write_concern:pymongo.write_concern.WriteConcern
 read_concern:pymongo.read_concern.ReadConcern
 auto_encryption_opts:pymongo.encryption_options.AutoEncryptionOpts|n
 event_listeners:l<pymongo.monitoring._EventListeners>
[pymongo.client_session
*pymongo.synchronous.client_session
[pymongo.client_session_shared
!_AgnosticClientSessionBase()
 options:.SessionOptions
[pymongo.command_cursor
*pymongo.synchronous.command_cursor
[pymongo.common
!BaseObject()
 write_concern:pymongo.write_concern.WriteConcern
 read_preference:pymongo.read_preferences._ServerMode
 read_concern:pymongo.read_concern.ReadConcern
[pymongo.cursor
*pymongo.cursor_shared
[pymongo.cursor_shared
!_AgnosticCommandCursorBase(._AgnosticCursorBase)
 batch_size(batch_size)@
!_AgnosticCursorBase(abc.ABC)
 session:pymongo.asynchronous.client_session.AsyncClientSession|pymongo.synchronous.client_session.ClientSession|n
 __del__()
[pymongo.database
*pymongo.synchronous.database
[pymongo.mongo_client
*pymongo.synchronous.mongo_client
[pymongo.read_preferences
!_ServerMode()
 tag_sets:typing.Sequence<typing.Mapping>
 __call__(selection)pymongo.server_selectors.Selection
[pymongo.results
!_BulkWriteResultBase(._WriteResult)
!_WriteResult()
!ClientBulkWriteResult(._BulkWriteResultBase)
 insert_results:typing.Mapping<.InsertOneResult>
 update_results:typing.Mapping<.UpdateResult>
 delete_results:typing.Mapping<.DeleteResult>
[pymongo.synchronous.change_stream
!ChangeStream(pymongo.change_stream_shared._AgnosticChangeStream)
 close()n
 __iter__().ChangeStream
 __enter__().ChangeStream
 __exit__()
[pymongo.synchronous.client_session
!ClientSession(pymongo.client_session_shared._AgnosticClientSessionBase)
 __enter__()@
 __exit__()
 start_transaction(read_concern,write_concern,read_preference,max_commit_time_ms)contextlib.AbstractContextManager
[pymongo.synchronous.command_cursor
!CommandCursor(pymongo.cursor_shared._AgnosticCommandCursorBase,pymongo.synchronous.cursor_base._CursorBase)
 __enter__().CommandCursor
[pymongo.synchronous.cursor_base
!_CursorBase(pymongo.cursor_shared._AgnosticCursorBase)
 session:pymongo.synchronous.client_session.ClientSession|n
 close()n
 __exit__()
[pymongo.synchronous.database
!Database(pymongo.common.BaseObject)
 client:pymongo.synchronous.mongo_client.MongoClient
 with_options(codec_options,read_preference,write_concern,read_concern).Database
 __getitem__(name)pymongo.synchronous.collection.Collection
 get_collection(name,codec_options,read_preference,write_concern,read_concern)pymongo.synchronous.collection.Collection
 watch(pipeline,full_document,resume_after,max_await_time_ms,batch_size,collation,start_at_operation_time,session,start_after,comment,full_document_before_change,show_expanded_events)pymongo.synchronous.change_stream.DatabaseChangeStream
 create_collection(name,codec_options,read_preference,write_concern,read_concern,session,check_exists,**kwargs)pymongo.synchronous.collection.Collection
 aggregate(pipeline,session,**kwargs)pymongo.synchronous.command_cursor.CommandCursor
 cursor_command(command,value,read_preference,codec_options,session,comment,max_await_time_ms,**kwargs)pymongo.synchronous.command_cursor.CommandCursor
 list_collections(session,filter,comment,**kwargs)pymongo.synchronous.command_cursor.CommandCursor<typing.MutableMapping>
[pymongo.synchronous.mongo_client
!MongoClient(pymongo.common.BaseObject)
 watch(pipeline,full_document,resume_after,max_await_time_ms,batch_size,collation,start_at_operation_time,session,start_after,comment,full_document_before_change,show_expanded_events)pymongo.synchronous.change_stream.ChangeStream
 topology_description:pymongo.topology_description.TopologyDescription
 options:pymongo.client_options.ClientOptions
 __getitem__(name)pymongo.synchronous.database.Database
 __del__()
 start_session(causal_consistency,default_transaction_options,snapshot)pymongo.synchronous.client_session.ClientSession
 get_default_database(default,codec_options,read_preference,write_concern,read_concern)pymongo.synchronous.database.Database
 get_database(name,codec_options,read_preference,write_concern,read_concern)pymongo.synchronous.database.Database
 __enter__().MongoClient
 __exit__()
 close()n
 list_databases(session,comment,**kwargs)pymongo.synchronous.command_cursor.CommandCursor
 bulk_write(models,session,ordered,verbose_results,bypass_document_validation,comment,let,write_concern)pymongo.results.ClientBulkWriteResult
[pymongo.topology_description
!TopologyDescription()
 reset_server(address).TopologyDescription
 reset().TopologyDescription
 server_descriptions()d<pymongo.server_description.ServerDescription>
 known_servers:l<pymongo.server_description.ServerDescription>
 readable_servers:l<pymongo.server_description.ServerDescription>
 candidate_servers:l<pymongo.server_description.ServerDescription>
 apply_selector(selector,address,custom_selector,deprioritized_servers)l<pymongo.server_description.ServerDescription>
[pymysql
=pymysql.err:DatabaseError,DataError,Error,IntegrityError,InterfaceError,InternalError,MySQLError,NotSupportedError,OperationalError,ProgrammingError,Warning
=pymysql.times:DateFromTicks,TimeFromTicks,TimestampFromTicks
=pymysql.connections:Connect=Connection,connect=Connection,Connection
!DBAPISet(frozenset)
STRING:.DBAPISet
BINARY:.DBAPISet
NUMBER:.DBAPISet
DATE:.DBAPISet
TIME:.DBAPISet
TIMESTAMP:.DBAPISet
DATETIME:.DBAPISet
ROWID:.DBAPISet
[pymysql.connections
!Connection()
 unix_socket:t|s|typing_extensions.Buffer|i|n
 encoders:d<typing.Callable>
 decoders:d<typing.Callable>
 close()n
 __del__()
 kill(thread_id)
 __enter__()@
 __exit__()
[pymysql.err
!DatabaseError(.Error)
!Error(.MySQLError)
!MySQLError(Exception)
!DataError(.DatabaseError)
!IntegrityError(.DatabaseError)
!InterfaceError(.Error)
!InternalError(.DatabaseError)
!NotSupportedError(.DatabaseError)
!OperationalError(.DatabaseError)
!ProgrammingError(.DatabaseError)
!Warning(Warning,.MySQLError)
[pymysql.times
DateFromTicks(ticks)datetime.date
TimeFromTicks(ticks)datetime.time
TimestampFromTicks(ticks)datetime.datetime
[queue
=_queue:Empty,SimpleQueue
!Full(Exception)
!ShutDown(Exception)
!Queue()
 maxsize:i
 mutex:_thread.lock
 not_empty:threading.Condition
 not_full:threading.Condition
 all_tasks_done:threading.Condition
 unfinished_tasks:i
 is_shutdown:b
 __init__(maxsize)
 empty()b
 full()b
 get(block,timeout)*
 get_nowait()*
 shutdown(immediate)n
 put(item,block,timeout)n
 put_nowait(item)n
 join()n
 qsize()i
 task_done()n
!PriorityQueue(.Queue)
 queue:l<*>
!LifoQueue(.Queue)
 queue:l<*>
[quopri
encode(input,output,quotetabs,header)n
encodestring(s,quotetabs,header)y
decode(input,output,header)n
decodestring(s,header)y
[random
=random.Random:seed,uniform,triangular,randint,choice,randrange,sample,shuffle,choices,normalvariate,lognormvariate,expovariate,vonmisesvariate,gammavariate,gauss,binomialvariate,betavariate,paretovariate,weibullvariate,getstate,setstate,randbytes
!Random(_random.Random)
 VERSION:i
 __init__(x)
 seed(a,version)n
 randrange(start,stop,step)i
 randint(a,b)i
 randbytes(n)y
 choice(seq)*
 choices(population,weights,*,cum_weights,k)l<*>
 shuffle(x,random)n
 sample(population,k,*,counts)l<*>
 uniform(a,b)f
 triangular(low,high,mode)f
 binomialvariate(n,p)i
 betavariate(alpha,beta)f
 expovariate(lambd)f
 gammavariate(alpha,beta)f
 gauss(mu,sigma)f
 normalvariate(mu,sigma)f
 lognormvariate(mu,sigma)f
 vonmisesvariate(mu,kappa)f
 paretovariate(alpha)f
 weibullvariate(alpha,beta)f
!SystemRandom(.Random)
 getstate(*args,**kwds)!
 setstate(*args,**kwds)!
[re
=re:PatternError=error
!RegexFlag(enum.IntFlag)
compile(pattern,flags).Pattern
search(pattern,string,flags).Match|n
match(pattern,string,flags).Match|n
prefixmatch(pattern,string,flags).Match|n
fullmatch(pattern,string,flags).Match|n
split(pattern,string,maxsplit,flags)l
findall(pattern,string,flags)l
finditer(pattern,string,flags)typing.Iterator<.Match>
sub(pattern,repl,string,count,flags)s|y
subn(pattern,repl,string,count,flags)t
escape(pattern)s
purge()n
template(pattern,flags).Pattern
!error(Exception)
 msg:s
 pattern:s|y|n
 pos:i|n
 lineno:i
 colno:i
 __init__(msg,pattern,pos)
!Match()
 pos:i
 endpos:i
 lastindex:i|n
 lastgroup:s|n
 string:s
 re:.Pattern
 expand(template)s|y
 group(group1,group2,*groups)s|n|t
 groups(default)t|t<s|=default>
 groupdict(default)d|d<s|=default>
 start(group)i
 end(group)i
 span(group)t
 regs:t
 __getitem__(key)s|n
!Pattern()
 flags:i
 groupindex:typing.Mapping
 groups:i
 pattern:s
 search(string,pos,endpos).Match|n
 match(string,pos,endpos).Match|n
 prefixmatch(string,pos,endpos).Match|n
 fullmatch(string,pos,endpos).Match|n
 split(string,maxsplit)l
 findall(string,pos,endpos)l
 finditer(string,pos,endpos)typing.Iterator<.Match>
 sub(repl,string,count)s|y
 subn(repl,string,count)t
[readline
parse_and_bind(string)n
read_init_file(filename)n
get_line_buffer()s
insert_text(string)n
redisplay()n
read_history_file(filename)n
write_history_file(filename)n
append_history_file(nelements,filename)n
get_history_length()i
set_history_length(length)n
clear_history()n
get_current_history_length()i
get_history_item(index)s
remove_history_item(pos)n
replace_history_item(pos,line)n
add_history(string)n
set_auto_history(enabled)n
set_startup_hook(function)n
set_pre_input_hook(function)n
set_completer(function)n
get_completer()typing.Callable|n
get_completion_type()i
get_begidx()i
get_endidx()i
set_completer_delims(string)n
get_completer_delims()s
set_completion_display_matches_hook(function)n
[redis
=redis.client:Redis,StrictRedis=Redis
=redis.connection:BlockingConnectionPool,Connection,ConnectionPool,SSLConnection,UnixDomainSocketConnection
=redis.keyspace_notifications:KeyspaceNotificationsInterface
[redis.asyncio
=redis.asyncio.client:Redis,StrictRedis=Redis
=redis.asyncio.connection:BlockingConnectionPool,Connection,ConnectionPool,SSLConnection,UnixDomainSocketConnection
=redis.asyncio.keyspace_notifications:AsyncKeyspaceNotifications,AsyncKeyspaceNotificationsInterface
[redis.asyncio.client
=redis.asyncio.client:StrictRedis=Redis
!ResponseCallbackProtocol()
!AsyncResponseCallbackProtocol()
!MonitorCommandInfo()
!PubsubWorkerExceptionHandler()
!AsyncPubsubWorkerExceptionHandler()
!Redis(redis.client.AbstractRedis,redis.commands.redismodules.AsyncRedisModuleCommands,redis.commands.core.AsyncCoreCommands,redis.commands.sentinel.AsyncSentinelCommands)
 response_callbacks:typing.MutableMapping<.ResponseCallbackProtocol|.AsyncResponseCallbackProtocol>
 ^from_url(url,single_connection_client,auto_close_connection_pool,**kwargs).Redis
 ^from_pool(connection_pool).Redis
 connection:redis.asyncio.connection.Connection|n
 @initialize()@
 himport_registry:redis.himport.HImportRegistry
 get_retry()redis.asyncio.retry.Retry|n
 pipeline(transaction,shard_hint).Pipeline
 lock(name,timeout,sleep,blocking,blocking_timeout,lock_class,thread_local,raise_on_release_error)redis.asyncio.lock.Lock
 pubsub(**kwargs).PubSub
 keyspace_notifications(key_prefix,ignore_subscribe_messages)redis.asyncio.keyspace_notifications.AsyncKeyspaceNotifications
 monitor().Monitor
 client().Redis
 @__aenter__()@
 __aexit__()
 __del__()
 @aclose(close_connection_pool)n
 @close(close_connection_pool)n
!Monitor()
 connection:redis.asyncio.connection.Connection|n
 @__aenter__()
 __aexit__()
 @next_command().MonitorCommandInfo
 @listen()typing.AsyncIterator<.MonitorCommandInfo>
!PubSub()
 @__aenter__()
 __aexit__()
 __del__()
 @aclose()
 @close()n
!Pipeline(.Redis)
 scripts:set<redis.commands.core.Script>
 @aclose()n
 execute_command(*args,**kwargs).Pipeline|typing.Awaitable<.Pipeline>
[redis.asyncio.connection
!ConnectCallbackProtocol()
!AsyncConnectCallbackProtocol()
!Connection(.AbstractConnection)
!RedisSSLContext()
!UnixDomainSocketConnection(.AbstractConnection)
URL_QUERY_ARGUMENT_PARSERS:typing.Mapping<typing.Callable>
!ConnectKwargs()
parse_url(url).ConnectKwargs
!AsyncMaintNotificationsAbstractConnectionPool()
!BlockingConnectionPool(.ConnectionPool)
!AsyncMaintNotificationsAbstractConnection()
 maintenance_state:redis.maint_notifications.MaintenanceState
!AbstractConnection(.AsyncMaintNotificationsAbstractConnection)
 retry:redis.asyncio.retry.Retry
 __del__()
 @disconnect(nowait,error,failure_count,health_check_failed)n
!SSLConnection(.Connection)
 ssl_context:.RedisSSLContext
!ConnectionPoolInterface(abc.ABC)
 @get_connection(command_name,*keys,**options).AbstractConnection
 get_encoder()redis._parsers.encoders.Encoder
 @release(connection)n
 @disconnect(inuse_connections)n
 @aclose()n
!ConnectionPool(.AsyncMaintNotificationsAbstractConnectionPool,.ConnectionPoolInterface)
 __del__()
 @release(connection)
 @disconnect(inuse_connections)
 @__aenter__()@
 __aexit__()
[redis.asyncio.keyspace_notifications
!AbstractAsyncKeyspaceNotifications(.AsyncKeyspaceNotificationsInterface)
!AsyncKeyspaceNotifications(.AbstractAsyncKeyspaceNotifications)
 @listen()typing.AsyncIterator<redis.keyspace_notifications.KeyNotification>
!AsyncKeyspaceNotificationsInterface(abc.ABC)
 @get_message(ignore_subscribe_messages,timeout)redis.keyspace_notifications.KeyNotification|n
 listen()typing.AsyncIterator<redis.keyspace_notifications.KeyNotification>
 @aclose()
 @__aenter__()
 __aexit__()
[redis.asyncio.lock
!Lock()
 @__aenter__()
 __aexit__()
 @release()n
[redis.cache
!CacheInterface(abc.ABC)
 collection:collections.OrderedDict
 config:.CacheConfigurationInterface
 eviction_policy:.EvictionPolicyInterface
 get(key).CacheEntry|n
[redis.client
=redis.client:StrictRedis=Redis
!CaseInsensitiveDict(d)
!AbstractRedis()
!Redis(redis.commands.redismodules.RedisModuleCommands,redis.commands.core.CoreCommands,redis.commands.sentinel.SentinelCommands)
 ^from_url(url,**kwargs).Redis
 ^from_pool(connection_pool).Redis
 single_connection_lock:_thread.RLock
 response_callbacks:.CaseInsensitiveDict
 get_encoder()redis._parsers.encoders.Encoder
 himport_registry:redis.himport.HImportRegistry
 get_retry()redis.retry.Retry|n
 pipeline(transaction,shard_hint).Pipeline
 keyspace_notifications(key_prefix,ignore_subscribe_messages)redis.keyspace_notifications.KeyspaceNotifications
 __enter__()
 __exit__()
 __del__()
 close()n
 get_cache()redis.cache.CacheInterface|n
!Monitor()
 __enter__()
 __exit__()
!PubSub()
 subscribed_event:threading.Event
 __enter__().PubSub
 __exit__()
 __del__()
 close()n
 run_in_thread(sleep_time,daemon,exception_handler,pubsub,sharded_pubsub).PubSubWorkerThread
!PubSubWorkerThread(threading.Thread)
 stop()n
!Pipeline(.Redis)
 connection:redis.connection.Connection|n
 scripts:set<redis.commands.core.Script>
 __enter__().Pipeline
 pipeline_execute_command(*args,**options).Pipeline
[redis.commands
=redis.commands.core:AsyncCoreCommands,CoreCommands
=redis.commands.redismodules:AsyncRedisModuleCommands,RedisModuleCommands
=redis.commands.sentinel:AsyncSentinelCommands,SentinelCommands
[redis.commands.bf
*redis.commands.bf.commands
!_BFBloomBase(redis.commands.bf.commands.BFCommands,.AbstractBloom)
!AbstractBloom()
!_CFBloomBase(redis.commands.bf.commands.CFCommands,.AbstractBloom)
!_CMSBloomBase(redis.commands.bf.commands.CMSCommands,.AbstractBloom)
!_TOPKBloomBase(redis.commands.bf.commands.TOPKCommands,.AbstractBloom)
!_TDigestBloomBase(redis.commands.bf.commands.TDigestCommands,.AbstractBloom)
[redis.commands.bf.commands
!BFCommands()
 info(key)redis.commands.bf.info.BFInfo|d|typing.Awaitable<redis.commands.bf.info.BFInfo|d>
!CFCommands()
 info(key)redis.commands.bf.info.CFInfo|d|typing.Awaitable<redis.commands.bf.info.CFInfo|d>
!CMSCommands()
 info(key)redis.commands.bf.info.CMSInfo|d|typing.Awaitable<redis.commands.bf.info.CMSInfo|d>
!TOPKCommands()
 info(key)redis.commands.bf.info.TopKInfo|d|typing.Awaitable<redis.commands.bf.info.TopKInfo|d>
!TDigestCommands()
 info(key)redis.commands.bf.info.TDigestInfo|d|typing.Awaitable<redis.commands.bf.info.TDigestInfo|d>
[redis.commands.core
!CoreCommands(.ACLCommands,.ClusterCommands,.DataAccessCommands,.ManagementCommands,.ModuleCommands,.PubSubCommands,.ScriptCommands,.FunctionCommands)
!ACLCommands(redis.typing.CommandsProtocol)
!ClusterCommands(redis.typing.CommandsProtocol)
!DataAccessCommands(.BasicKeyCommands,.HyperlogCommands,.HashCommands,.GeoCommands,.ListCommands,.ArrayCommands,.ScanCommands,.SetCommands,.StreamCommands,.SortedSetCommands)
!HyperlogCommands(redis.typing.CommandsProtocol)
!HashCommands(redis.typing.CommandsProtocol)
!GeoCommands(redis.typing.CommandsProtocol)
!ListCommands(redis.typing.CommandsProtocol)
!ArrayCommands(redis.typing.CommandsProtocol)
!ScanCommands(redis.typing.CommandsProtocol)
!StreamCommands(redis.typing.CommandsProtocol)
!SortedSetCommands(redis.typing.CommandsProtocol)
!ModuleCommands(redis.typing.CommandsProtocol)
!PubSubCommands(redis.typing.CommandsProtocol)
!FunctionCommands()
!AsyncCoreCommands(.ACLCommands,.ClusterCommands,.AsyncDataAccessCommands,.AsyncManagementCommands,.AsyncModuleCommands,.PubSubCommands,.AsyncScriptCommands,.FunctionCommands)
!AsyncDataAccessCommands(.AsyncBasicKeyCommands,.HyperlogCommands,.HashCommands,.GeoCommands,.ListCommands,.ArrayCommands,.AsyncScanCommands,.SetCommands,.StreamCommands,.SortedSetCommands)
!AsyncBasicKeyCommands(.BasicKeyCommands)
!AsyncScanCommands(.ScanCommands)
!AsyncModuleCommands(.ModuleCommands)
!BasicKeyCommands(redis.typing.CommandsProtocol)
 bitfield(key,default_overflow).BitFieldOperation
 unlink(*names)i|typing.Awaitable
!SetCommands(redis.typing.CommandsProtocol)
 sdiff(keys,*args)set|typing.Awaitable<set>
 sinter(keys,*args)set|typing.Awaitable<set>
 smembers(name)set|typing.Awaitable<set>
 spop(name,count)y|s|set|n|typing.Awaitable<y|s|set|n>
 sunion(keys,*args)set|typing.Awaitable<set>
!ManagementCommands(redis.typing.CommandsProtocol)
 lastsave(**kwargs)datetime.datetime|typing.Awaitable<datetime.datetime>
 quit(**kwargs)b|typing.Awaitable
 shutdown(save,nosave,now,force,abort,**kwargs)n
!ScriptCommands(redis.typing.CommandsProtocol)
 register_script(script).Script
!AsyncManagementCommands(.ManagementCommands)
 @shutdown(save,nosave,now,force,abort,**kwargs)n
!AsyncScriptCommands(.ScriptCommands)
 register_script(script).AsyncScript
[redis.commands.json
=redis.commands.json.commands:JSONCommands
!_JSONBase(redis.commands.json.commands.JSONCommands)
[redis.commands.json.commands
!JSONCommands()
[redis.commands.redismodules
!RedisModuleCommands()
 json(encoder,decoder)redis.commands.json.JSON
 ft(index_name)redis.commands.search.Search
 ts()redis.commands.timeseries.TimeSeries
 bf()redis.commands.bf.BFBloom
 cf()redis.commands.bf.CFBloom
 cms()redis.commands.bf.CMSBloom
 topk()redis.commands.bf.TOPKBloom
 tdigest()redis.commands.bf.TDigestBloom
 vset()redis.commands.vectorset.VectorSet
!AsyncRedisModuleCommands(.RedisModuleCommands)
 json(encoder,decoder)redis.commands.json.AsyncJSON
 ft(index_name)redis.commands.search.AsyncSearch
 ts()redis.commands.timeseries.AsyncTimeSeries
 bf()redis.commands.bf.AsyncBFBloom
 cf()redis.commands.bf.AsyncCFBloom
 cms()redis.commands.bf.AsyncCMSBloom
 topk()redis.commands.bf.AsyncTOPKBloom
 tdigest()redis.commands.bf.AsyncTDigestBloom
 vset()redis.commands.vectorset.AsyncVectorSet
[redis.commands.search
=redis.client:RedisPipeline=Pipeline
=redis.asyncio.client:AsyncioPipeline=Pipeline
=redis.commands.search.commands:AsyncSearchCommands,SearchCommands
!Search(redis.commands.search.commands.SearchCommands)
!Search.BatchIndexer()
 __del__()
[redis.commands.search.commands
!SearchCommands()
 hybrid_search(query,combine_method,post_processing,params_substitution,timeout,cursor)redis.commands.search.hybrid_result.HybridResult|redis.commands.search.hybrid_result.HybridCursorResult|redis.client.Pipeline
 profile(query,limited,query_params)t<redis.commands.search.result.Result|redis.commands.search.aggregation.AggregateResult,redis.commands.search.profile_information.ProfileInformation>|redis.commands.search.profile_information.ProfileInformation
 sugget(key,prefix,fuzzy,num,with_scores,with_payloads)l<redis.commands.search.suggestion.SuggestionParser>
!AsyncSearchCommands(.SearchCommands)
 @hybrid_search(query,combine_method,post_processing,params_substitution,timeout,cursor)redis.commands.search.hybrid_result.HybridResult|redis.commands.search.hybrid_result.HybridCursorResult|redis.client.Pipeline
 @sugget(key,prefix,fuzzy,num,with_scores,with_payloads)l<redis.commands.search.suggestion.SuggestionParser>
[redis.commands.sentinel
!SentinelCommands()
!AsyncSentinelCommands(.SentinelCommands)
[redis.commands.timeseries
=redis.commands.timeseries.commands:TimeSeriesCommands
!_TimeSeriesBase(redis.commands.timeseries.commands.TimeSeriesCommands)
[redis.commands.timeseries.commands
!TimeSeriesCommands()
 info(key)redis.commands.timeseries.info.TSInfo|d|typing.Awaitable<redis.commands.timeseries.info.TSInfo|d>
 querylabels(label,filters)set|typing.Awaitable<set>
[redis.commands.vectorset
=redis.commands.vectorset.commands:VectorSetCommands
!_VectorSetBase(redis.commands.vectorset.commands.VectorSetCommands)
[redis.commands.vectorset.commands
!VectorSetCommands(redis.typing.CommandsProtocol)
[redis.connection
!HiredisRespSerializer()
!PythonRespSerializer()
!Connection(.AbstractConnection)
!CacheProxyConnection(.MaintNotificationsAbstractConnection,.ConnectionInterface)
!SSLConnection(.Connection)
!UnixDomainSocketConnection(.AbstractConnection)
!MaintNotificationsAbstractConnectionPool()
!BlockingConnectionPool(.ConnectionPool)
!ConnectionInterface()
 disconnect(*args,**kwargs)
!MaintNotificationsAbstractConnection()
 event_dispatcher:redis.event.EventDispatcher
 disconnect(*args,**kwargs)
 maintenance_state:redis.maint_notifications.MaintenanceState
!AbstractConnection(.MaintNotificationsAbstractConnection,.ConnectionInterface)
 retry:redis.retry.Retry
 encoder:redis._parsers.encoders.Encoder
 __del__()
!ConnectionPoolInterface(abc.ABC)
 get_connection(command_name,*keys,**options).ConnectionInterface
 release(connection)
 disconnect(inuse_connections)
 close()
!ConnectionPool(.MaintNotificationsAbstractConnectionPool,.ConnectionPoolInterface)
 cache:redis.cache.CacheProxy
 __del__()
 get_connection(command_name,*keys,**options).Connection
 get_encoder()redis._parsers.encoders.Encoder
 make_connection().ConnectionInterface
 release(connection)n
 disconnect(inuse_connections)n
 close()n
 __enter__()@
 __exit__()
[redis.event
!EventDispatcherInterface(abc.ABC)
[redis.himport
!HImportRegistry()
 prepare(name,fields).HImportFieldset
 get(name).HImportFieldset|n
[redis.keyspace_notifications
!AbstractKeyspaceNotifications(.KeyspaceNotificationsInterface)
!KeyspaceNotificationsInterface(abc.ABC)
 get_message(ignore_subscribe_messages,timeout).KeyNotification|n
 close()
 __enter__()
 __exit__()
 run_in_thread(poll_timeout,daemon,exception_handler).KeyspaceWorkerThread
[redis.retry
!AbstractRetry(abc.ABC)
[redis.typing
!CommandsProtocol()
[reprlib
recursive_repr(fillvalue)typing.Callable
aRepr:.Repr
repr(x)s
!Repr()
 __init__(*,**)
[requests
=requests.api:delete,get,head,options,patch,post,put,request
=requests.exceptions:ConnectionError,ConnectTimeout,FileModeWarning,HTTPError,JSONDecodeError,ReadTimeout,RequestException,Timeout,TooManyRedirects,URLRequired
=requests.models:PreparedRequest,Request,Response
=requests.sessions:Session,session
[requests.adapters
=requests.exceptions:ConnectionError,ConnectTimeout,ProxyError,ReadTimeout,RetryError,SSLError
=requests.models:Response
=requests.structures:CaseInsensitiveDict
!HTTPAdapter(.BaseAdapter)
 build_response(req,resp)requests.models.Response
 build_connection_pool_key_attributes(request,verify,cert)t<._HostParams,._PoolKwargs>
!BaseAdapter()
 send(request,stream,timeout,verify,cert,proxies)requests.models.Response
 close()n
!_PoolKwargs()
 ssl_context:ssl.SSLContext
[requests.api
delete(url,*,**)requests.models.Response
get(url,params,*,**)requests.models.Response
head(url,*,**)requests.models.Response
options(url,*,**)requests.models.Response
patch(url,data,*,**)requests.models.Response
post(url,data,json,*,**)requests.models.Response
put(url,data,*,**)requests.models.Response
request(method,url,*,**)requests.models.Response
[requests.auth
!HTTPBasicAuth(.AuthBase)
!AuthBase()
 __call__(r)requests.models.PreparedRequest
[requests.cookies
!RequestsCookieJar(http.cookiejar.CookieJar,typing.MutableMapping)
 set(name,value,**kwargs)http.cookiejar.Cookie|n
 copy().RequestsCookieJar
 get_policy()http.cookiejar.CookiePolicy
[requests.exceptions
!ConnectionError(.RequestException)
!ConnectTimeout(.ConnectionError,.Timeout)
!Timeout(.RequestException)
!FileModeWarning(.RequestsWarning,DeprecationWarning)
!RequestsWarning(Warning)
!HTTPError(.RequestException)
!JSONDecodeError(.InvalidJSONError,json.decoder.JSONDecodeError)
!InvalidJSONError(.RequestException)
!ReadTimeout(.Timeout)
!TooManyRedirects(.RequestException)
!URLRequired(.RequestException)
!InvalidSchema(.RequestException,ValueError)
!ChunkedEncodingError(.RequestException)
!ContentDecodingError(.RequestException)
!MissingSchema(.RequestException,ValueError)
!InvalidURL(.RequestException,ValueError)
!StreamConsumedError(.RequestException,TypeError)
!ProxyError(.ConnectionError)
!RetryError(.RequestException)
!SSLError(.ConnectionError)
!RequestException(OSError)
 response:requests.models.Response|n
 request:requests.models.Request|requests.models.PreparedRequest|n
[requests.models
=requests.structures:CaseInsensitiveDict
=requests.auth:HTTPBasicAuth
=requests.exceptions:HTTPError,MissingSchema,InvalidURL,ChunkedEncodingError,ContentDecodingError,ConnectionError,StreamConsumedError
!RequestEncodingMixin()
!RequestHooksMixin()
!PreparedRequest(.RequestEncodingMixin,.RequestHooksMixin)
 headers:requests.structures.CaseInsensitiveDict
 copy().PreparedRequest
!Request(.RequestHooksMixin)
 prepare().PreparedRequest
!Response()
 headers:requests.structures.CaseInsensitiveDict
 history:l<.Response>
 cookies:requests.cookies.RequestsCookieJar
 elapsed:datetime.timedelta
 request:.PreparedRequest
 connection:requests.adapters.HTTPAdapter
 __enter__()@
 __exit__()
 next:.PreparedRequest|n
 close()n
[requests.sessions
=requests.structures:CaseInsensitiveDict
=requests.cookies:RequestsCookieJar
=requests.models:Request,PreparedRequest
=requests.utils:default_headers
=requests.exceptions:TooManyRedirects,InvalidSchema,ChunkedEncodingError,ContentDecodingError
=requests.adapters:HTTPAdapter
!SessionRedirectMixin()
session().Session
!Session(.SessionRedirectMixin)
 auth:t|requests.auth.AuthBase|typing.Callable|n
 params:_typeshed.SupportsItems|t|typing.Iterable|s|y
 cookies:requests.cookies.RequestsCookieJar
 adapters:typing.MutableMapping<requests.adapters.BaseAdapter>
 __enter__()@
 __exit__()
 prepare_request(request)requests.models.PreparedRequest
 request(method,url,params,data,headers,cookies,files,auth,timeout,allow_redirects,proxies,hooks,stream,verify,cert,json)requests.models.Response
 get(url,*,**)requests.models.Response
 options(url,*,**)requests.models.Response
 head(url,*,**)requests.models.Response
 post(url,data,json,*,**)requests.models.Response
 put(url,data,*,**)requests.models.Response
 patch(url,data,*,**)requests.models.Response
 delete(url,*,**)requests.models.Response
 send(request,*,**)requests.models.Response
 merge_environment_settings(url,proxies,stream,verify,cert)._Settings
 get_adapter(url)requests.adapters.BaseAdapter
 close()n
[requests.structures
!CaseInsensitiveDict(typing.MutableMapping)
 copy().CaseInsensitiveDict<*>
[requests.utils
default_headers()requests.structures.CaseInsensitiveDict
[resource
=builtins:error=OSError
!struct_rusage(_typeshed.structseq,t)
getpagesize()i
getrlimit(resource)t
getrusage(who).struct_rusage
setrlimit(resource,limits)n
prlimit(pid,resource,limits)t
[rlcompleter
!Completer()
 __init__(namespace)
[runpy
run_module(mod_name,init_globals,run_name,alter_sys)d
run_path(path_name,init_globals,run_name)d
[sched
!Event(typing.NamedTuple)
 time:f
 sequence:i
 action:typing.Callable
 argument:t
 kwargs:d
!scheduler()
 timefunc:typing.Callable
 delayfunc:typing.Callable
 __init__(timefunc,delayfunc)
 enterabs(time,priority,action,argument,kwargs).Event
 enter(delay,priority,action,argument,kwargs).Event
 run(blocking)f|n
 cancel(event)n
 empty()b
 queue:l<.Event>
[secrets
=_hashlib:compare_digest
=random:SystemRandom
randbelow(exclusive_upper_bound)i
randbits(k)i
choice(seq)*
token_bytes(nbytes)y
token_hex(nbytes)s
token_urlsafe(nbytes)s
[select
=builtins:error=OSError
select(rlist,wlist,xlist,timeout)t
!poll()
 register(fd,eventmask)n
 modify(fd,eventmask)n
 unregister(fd)n
 poll(timeout)l
!kevent()
 fflags:i
 filter:i
 flags:i
 ident:i
 __init__(ident,filter,flags,fflags,data,udata)
!kqueue()
 closed:b
 __init__()
 close()n
 control(changelist,maxevents,timeout)l<.kevent>
 fileno()i
 ^fromfd(fd).kqueue
!epoll()
 __new__(sizehint,flags)@
 __enter__()@
 __exit__()
 close()n
 closed:b
 fileno()i
 register(fd,eventmask)n
 modify(fd,eventmask)n
 unregister(fd)n
 poll(timeout,maxevents)l
 ^fromfd(fd).epoll
!devpoll()
 close()n
 closed:b
 fileno()i
 register(fd,eventmask)n
 modify(fd,eventmask)n
 unregister(fd)n
 poll(timeout)l
[selectors
!SelectSelector(._BaseSelectorImpl)
!_BaseSelectorImpl(.BaseSelector)
!PollSelector(._PollLikeSelector)
!_PollLikeSelector(._BaseSelectorImpl)
!SelectorKey(typing.NamedTuple)
 fileobj:i|_typeshed.HasFileno
 fd:i
 events:i
!BaseSelector()
 register(fileobj,events,data).SelectorKey
 unregister(fileobj).SelectorKey
 modify(fileobj,events,data).SelectorKey
 select(timeout)l
 close()n
 get_key(fileobj).SelectorKey
 get_map()typing.Mapping<.SelectorKey>
 __enter__()@
 __exit__()
!EpollSelector(._PollLikeSelector)
 fileno()i
!DevpollSelector(._PollLikeSelector)
 fileno()i
!KqueueSelector(._BaseSelectorImpl)
 fileno()i
!DefaultSelector(._BaseSelectorImpl)
 fileno()i
[selenium.webdriver
=selenium.webdriver.chrome.webdriver:Chrome=WebDriver
=selenium.webdriver.chrome.options:ChromeOptions=Options
=selenium.webdriver.chrome.service:ChromeService=Service
=selenium.webdriver.edge.webdriver:Edge=WebDriver,ChromiumEdge=WebDriver
=selenium.webdriver.edge.options:EdgeOptions=Options
=selenium.webdriver.edge.service:EdgeService=Service
=selenium.webdriver.firefox.webdriver:Firefox=WebDriver
=selenium.webdriver.firefox.options:FirefoxOptions=Options
=selenium.webdriver.firefox.service:FirefoxService=Service
=selenium.webdriver.firefox.firefox_profile:FirefoxProfile
=selenium.webdriver.ie.webdriver:Ie=WebDriver
=selenium.webdriver.ie.options:IeOptions=Options
=selenium.webdriver.ie.service:IeService=Service
=selenium.webdriver.safari.webdriver:Safari=WebDriver
=selenium.webdriver.safari.options:SafariOptions=Options
=selenium.webdriver.safari.service:SafariService=Service
=selenium.webdriver.remote.webdriver:Remote=WebDriver
=selenium.webdriver.webkitgtk.webdriver:WebKitGTK=WebDriver
=selenium.webdriver.webkitgtk.options:WebKitGTKOptions=Options
=selenium.webdriver.webkitgtk.service:WebKitGTKService=Service
=selenium.webdriver.wpewebkit.webdriver:WPEWebKit=WebDriver
=selenium.webdriver.wpewebkit.options:WPEWebKitOptions=Options
=selenium.webdriver.wpewebkit.service:WPEWebKitService=Service
=selenium.webdriver.common.action_chains:ActionChains
=selenium.webdriver.common.desired_capabilities:DesiredCapabilities
=selenium.webdriver.common.keys:Keys
=selenium.webdriver.common.proxy:Proxy
[selenium.webdriver.chrome.options
!Options(selenium.webdriver.chromium.options.ChromiumOptions)
[selenium.webdriver.chrome.service
!Service(selenium.webdriver.chromium.service.ChromiumService)
[selenium.webdriver.chrome.webdriver
!WebDriver(selenium.webdriver.chromium.webdriver.ChromiumDriver)
[selenium.webdriver.chromium.options
!ChromiumOptions(selenium.webdriver.common.options.ArgOptions)
[selenium.webdriver.chromium.service
!ChromiumService(selenium.webdriver.common.service.Service)
[selenium.webdriver.chromium.webdriver
!ChromiumDriver(selenium.webdriver.common.webdriver.LocalWebDriver)
[selenium.webdriver.common.action_chains
!ActionChains()
 release()
 __enter__()
 __exit__()
[selenium.webdriver.common.desired_capabilities
!DesiredCapabilities()
[selenium.webdriver.common.keys
!Keys()
[selenium.webdriver.common.options
!ArgOptions(.BaseOptions)
!BaseOptions()
[selenium.webdriver.common.proxy
!Proxy()
[selenium.webdriver.common.service
!Service(abc.ABC)
 stop()
 __del__()
[selenium.webdriver.common.webdriver
!LocalWebDriver(selenium.webdriver.remote.webdriver.WebDriver)
[selenium.webdriver.edge.options
!Options(selenium.webdriver.chromium.options.ChromiumOptions)
[selenium.webdriver.edge.service
!Service(selenium.webdriver.chromium.service.ChromiumService)
[selenium.webdriver.edge.webdriver
!WebDriver(selenium.webdriver.chromium.webdriver.ChromiumDriver)
[selenium.webdriver.firefox.firefox_profile
!FirefoxProfile()
[selenium.webdriver.firefox.options
!Options(selenium.webdriver.common.options.ArgOptions)
[selenium.webdriver.firefox.service
!Service(selenium.webdriver.common.service.Service)
[selenium.webdriver.firefox.webdriver
!WebDriver(selenium.webdriver.common.webdriver.LocalWebDriver)
[selenium.webdriver.ie.options
!Options(selenium.webdriver.common.options.ArgOptions)
[selenium.webdriver.ie.service
!Service(selenium.webdriver.common.service.Service)
[selenium.webdriver.ie.webdriver
!WebDriver(selenium.webdriver.common.webdriver.LocalWebDriver)
[selenium.webdriver.remote.webdriver
!BaseWebDriver()
!WebDriver(.BaseWebDriver)
 __enter__()
 __exit__()
 close()
 quit()
[selenium.webdriver.safari.options
!Options(selenium.webdriver.common.options.ArgOptions)
[selenium.webdriver.safari.service
!Service(selenium.webdriver.common.service.Service)
[selenium.webdriver.safari.webdriver
!WebDriver(selenium.webdriver.common.webdriver.LocalWebDriver)
[selenium.webdriver.webkitgtk.options
!Options(selenium.webdriver.common.options.ArgOptions)
[selenium.webdriver.webkitgtk.service
!Service(selenium.webdriver.common.service.Service)
[selenium.webdriver.webkitgtk.webdriver
!WebDriver(selenium.webdriver.common.webdriver.LocalWebDriver)
[selenium.webdriver.wpewebkit.options
!Options(selenium.webdriver.common.options.ArgOptions)
[selenium.webdriver.wpewebkit.service
!Service(selenium.webdriver.common.service.Service)
[selenium.webdriver.wpewebkit.webdriver
!WebDriver(selenium.webdriver.common.webdriver.LocalWebDriver)
[serial
*serial.serialutil
=serial.serialwin32:Serial
=serial.serialposix:PosixPollSerial,VTIMESerial
serial_for_url(url,baudrate,bytesize,parity,stopbits,timeout,xonxoff,rtscts,write_timeout,dsrdtr,inter_byte_timeout,exclusive,*,do_not_open)serial.serialwin32.Serial
[serial.serialcli
*serial.serialutil
[serial.serialjava
*serial.serialutil
[serial.serialposix
!PosixPollSerial(.Serial)
!Serial(serial.serialutil.SerialBase,.PlatformSpecific)
!PlatformSpecific(.PlatformSpecificBase)
!PlatformSpecificBase()
!VTIMESerial(.Serial)
[serial.serialutil
!SerialException(OSError)
!SerialTimeoutException(.SerialException)
!PortNotOpenError(.SerialException)
!Timeout()
!SerialBase(io.RawIOBase)
 rs485_mode:serial.rs485.RS485Settings|n
[serial.serialwin32
!Serial(serial.serialutil.SerialBase)
[shelve
!ShelveError(Exception)
open(filename,flag,protocol,writeback,*,serializer,deserializer).Shelf
!Shelf(typing.MutableMapping)
 __init__(dict,protocol,writeback,keyencoding,*,serializer,deserializer)
 __iter__()typing.Iterator
 __enter__()@
 __exit__()
 __del__()
 close()n
 sync()n
 reorganize()n
!BsdDbShelf(.Shelf)
 set_location(key)t<s,*>
 next()t<s,*>
 previous()t<s,*>
 first()t<s,*>
 last()t<s,*>
!DbfilenameShelf(.Shelf)
 __init__(filename,flag,protocol,writeback,*,serializer,deserializer)
[shlex
split(s,comments,posix)l
join(split_command)s
quote(s)s
!shlex()
 instream:._ShlexInstream
 filestack:collections.deque
 __init__(instream,infile,posix,punctuation_chars)
 sourcehook(newfile)t<s,_io.TextIOWrapper>|n
 __iter__()@
!_ShlexInstream()
 close()
[shutil
=builtins:ExecError=RuntimeError
!Error(OSError)
!SameFileError(.Error)
!SpecialFileError(OSError)
!ReadError(OSError)
!RegistryError(Exception)
copyfileobj(fsrc,fdst,length)n
copyfile(src,dst,*,follow_symlinks)=dst
copymode(src,dst,*,follow_symlinks)n
copystat(src,dst,*,follow_symlinks)n
copy(src,dst,*,follow_symlinks)=dst|s|y
copy2(src,dst,*,follow_symlinks)=dst|s|y
ignore_patterns(*patterns)typing.Callable
copytree(src,dst,symlinks,ignore,copy_function,ignore_dangling_symlinks,dirs_exist_ok)=dst
rmtree:._RmtreeType
move(src,dst,copy_function)=dst|s|n
disk_usage(path)._ntuple_diskusage
chown(path,user,group,*,dir_fd,follow_symlinks)n
which(cmd,mode,path)!|s|n|y
make_archive(base_name,format,root_dir,base_dir,verbose,dry_run,owner,group,logger)s
get_archive_formats()l
register_archive_format(name,function,extra_args,description)n
unregister_archive_format(name)n
unpack_archive(filename,extract_dir,format,*,filter)n
register_unpack_format(name,extensions,function,extra_args,description)n
unregister_unpack_format(name)n
get_unpack_formats()l
get_terminal_size(fallback)os.terminal_size
!_RmtreeType()
!_ntuple_diskusage(typing.NamedTuple)
[signal
!Signals(enum.IntEnum)
!Handlers(enum.IntEnum)
default_int_handler(signalnum,frame)!
getsignal(signalnum)typing.Callable|i|.Handlers|n
signal(signalnum,handler)typing.Callable|i|.Handlers|n
!ItimerError(OSError)
!Sigmasks(enum.IntEnum)
alarm(seconds)i
getitimer(which)t
pause()n
pthread_kill(thread_id,signalnum)n
pthread_sigmask(how,mask)set<i|.Signals>
setitimer(which,seconds,interval)t
siginterrupt(signalnum,flag)n
sigpending()
sigwait(sigset)i|.Signals
sigtimedwait(sigset,timeout).struct_siginfo|n
sigwaitinfo(sigset).struct_siginfo
strsignal(signalnum)s|n
valid_signals()set<.Signals>
raise_signal(signalnum)n
set_wakeup_fd(fd,*,warn_on_full_buffer)i
pidfd_send_signal(pidfd,sig,siginfo,flags)n
!struct_siginfo(_typeshed.structseq,t)
 si_signo:i
 si_code:i
 si_errno:i
 si_pid:i
 si_uid:i
 si_status:i
 si_band:i
[site
main()n
abs_paths()n
addpackage(sitedir,name,known_paths)set|n
addsitedir(sitedir,known_paths)n
addsitepackages(known_paths,prefixes)set|n
addusersitepackages(known_paths)set|n
check_enableusersite()b|n
gethistoryfile()s
enablerlcompleter()n
register_readline()n
execsitecustomize()n
execusercustomize()n
getsitepackages(prefixes)l
getuserbase()s
getusersitepackages()s
makepath(*paths)t
removeduppaths()set
setcopyright()n
sethelper()n
setquit()n
venv(known_paths)set|n
!StartupState()
 __init__(known_paths)
[smtpd
!DebuggingServer(.SMTPServer)
!PureProxy(.SMTPServer)
!MailmanProxy(.PureProxy)
!SMTPChannel(asynchat.async_chat)
 command_size_limits:collections.defaultdict
 smtp_server:.SMTPServer
 conn:socket.socket
 __init__(server,conn,addr,data_size_limit,map,enable_SMTPUTF8,decode_data)
!SMTPServer(asyncore.dispatcher)
 __init__(localaddr,remoteaddr,data_size_limit,map,enable_SMTPUTF8,decode_data)
[smtplib
OLDSTYLE_AUTH:re.Pattern
!SMTPException(OSError)
!SMTPNotSupportedError(.SMTPException)
!SMTPServerDisconnected(.SMTPException)
!SMTPDataError(.SMTPResponseException)
!SMTPConnectError(.SMTPResponseException)
!SMTPHeloError(.SMTPResponseException)
!SMTPAuthenticationError(.SMTPResponseException)
quoteaddr(addrstring)s
quotedata(data)s
!SMTPResponseException(.SMTPException)
 __init__(code,msg)
!SMTPSenderRefused(.SMTPResponseException)
 __init__(code,msg,sender)
!SMTPRecipientsRefused(.SMTPException)
 __init__(recipients)
!SMTP()
 sock:socket.socket|n
 source_address:t|s|typing_extensions.Buffer|i|n
 __init__(host,port,local_hostname,timeout,source_address)
 __enter__()@
 __exit__()
 close()n
 quit()t
!SMTP_SSL(.SMTP)
 context:ssl.SSLContext
 __init__(host,port,local_hostname,keyfile,certfile,timeout,source_address,context)
 keyfile:s|y|os.PathLike|n
 certfile:s|y|os.PathLike|n
!LMTP(.SMTP)
 __init__(host,port,local_hostname,source_address,timeout)
[sndhdr
!SndHeaders(typing.NamedTuple)
what(filename).SndHeaders|n
whathdr(filename).SndHeaders|n
[socket
=_socket:SocketType=socket,close,dup,getdefaulttimeout,gethostbyaddr,gethostbyname,gethostbyname_ex,gethostname,getnameinfo,getprotobyname,getservbyname,getservbyport,htonl,htons,if_indextoname,if_nameindex,if_nametoindex,inet_aton,inet_ntoa,inet_ntop,inet_pton,ntohl,ntohs,setdefaulttimeout,CMSG_LEN,CMSG_SPACE,sethostname
=builtins:error=OSError,timeout=TimeoutError
!herror(OSError)
!gaierror(OSError)
!AddressFamily(enum.IntEnum)
!SocketKind(enum.IntEnum)
!MsgFlag(enum.IntFlag)
!AddressInfo(enum.IntFlag)
fromfd(fd,family,type,proto).socket
send_fds(sock,buffers,fds,flags,address)i
recv_fds(sock,bufsize,maxfds,flags)t
fromshare(info).socket
socketpair(family,type,proto)t<.socket,.socket>
getfqdn(name)s
create_connection(address,timeout,source_address,*,all_errors).socket
has_dualstack_ipv6()b
create_server(address,*,family,backlog,reuse_port,dualstack_ipv6).socket
getaddrinfo(host,port,family,type,proto,flags)l
!socket(_socket.socket)
 __enter__()@
 __exit__()
 dup()@
 accept()t<.socket,>
 makefile(mode,buffering,*,encoding,errors,newline).SocketIO|_io.BufferedRWPair|_io.BufferedReader|_io.BufferedWriter|io.IOBase|_io.TextIOWrapper
 sendfile(file,offset,count)i
 family:.AddressFamily
 type:.SocketKind
 get_inheritable()b
 set_inheritable(inheritable)n
!SocketIO(io.RawIOBase)
 __init__(sock,mode)
 readinto(b)i|n
 name:i
 mode:s
[socketserver
!ForkingTCPServer(.ForkingMixIn,.TCPServer)
!ForkingUDPServer(.ForkingMixIn,.UDPServer)
!ForkingUnixStreamServer(.ForkingMixIn,.UnixStreamServer)
!ForkingUnixDatagramServer(.ForkingMixIn,.UnixDatagramServer)
!ThreadingTCPServer(.ThreadingMixIn,.TCPServer)
!ThreadingUDPServer(.ThreadingMixIn,.UDPServer)
!ThreadingUnixStreamServer(.ThreadingMixIn,.UnixStreamServer)
!ThreadingUnixDatagramServer(.ThreadingMixIn,.UnixDatagramServer)
!TCPServer(.BaseServer)
 address_family:i
 socket:socket.socket
 allow_reuse_address:b
 request_queue_size:i
 socket_type:i
 allow_reuse_port:b
 server_address:t<s|y|bytearray,i>|t<s|y|bytearray,i,i,i>
 __init__(server_address,RequestHandlerClass,bind_and_activate)
 fileno()i
 get_request()t<socket.socket,>
 server_bind()n
!BaseServer()
 server_address:t|s|typing_extensions.Buffer|i
 timeout:f|n
 RequestHandlerClass:typing.Callable
 __init__(server_address,RequestHandlerClass)
 handle_request()n
 serve_forever(poll_interval)n
 shutdown()n
 server_close()n
 finish_request(request,client_address)n
 get_request()t
 handle_error(request,client_address)n
 handle_timeout()n
 process_request(request,client_address)n
 server_activate()n
 verify_request(request,client_address)b
 __enter__()@
 __exit__()
 service_actions()n
 shutdown_request(request)n
 close_request(request)n
!ThreadingMixIn()
 daemon_threads:b
 block_on_close:b
 process_request_thread(request,client_address)n
 process_request(request,client_address)n
 server_close()n
!StreamRequestHandler(.BaseRequestHandler)
 rbufsize:i
 wbufsize:i
 timeout:f|n
 disable_nagle_algorithm:b
 rfile:io.BufferedIOBase
 wfile:io.BufferedIOBase
!BaseRequestHandler()
 server:.BaseServer
 __init__(request,client_address,server)
 setup()n
 handle()n
 finish()n
!UDPServer(.TCPServer)
 max_packet_size:i
!UnixStreamServer(.TCPServer)
 server_address:s|typing_extensions.Buffer
!UnixDatagramServer(.UDPServer)
 server_address:s|typing_extensions.Buffer
!ForkingMixIn()
 timeout:f|n
 active_children:set|n
 max_children:i
 block_on_close:b
 collect_children(*,blocking)n
 handle_timeout()n
 service_actions()n
 process_request(request,client_address)n
 server_close()n
!DatagramRequestHandler(.BaseRequestHandler)
 packet:y
 socket:socket.socket
 rfile:io.BufferedIOBase
 wfile:io.BufferedIOBase
[spwd
!struct_spwd(_typeshed.structseq,t)
getspall()l<.struct_spwd>
getspnam(arg).struct_spwd
[sqlalchemy
=sqlalchemy.engine.base:Connection,Engine,Transaction
=sqlalchemy.engine.create:create_engine,create_pool_from_url,engine_from_config
=sqlalchemy.engine.cursor:CursorResult,ResultProxy=CursorResult
=sqlalchemy.engine.interfaces:Dialect
=sqlalchemy.engine.result:Result,ScalarResult
=sqlalchemy.engine.url:URL
=sqlalchemy.pool.base:Pool,PoolProxiedConnection,PoolResetState
=sqlalchemy.sql.base:Executable
=sqlalchemy.sql.selectable:HasPrefixes,HasSuffixes
=sqlalchemy.sql.visitors:Visitable
[sqlalchemy.connectors
=sqlalchemy.engine.interfaces:Dialect
[sqlalchemy.dialects
=sqlalchemy.engine.interfaces:Dialect
[sqlalchemy.engine
=sqlalchemy.engine.base:Connection,Engine,Transaction
=sqlalchemy.engine.create:create_engine,create_pool_from_url,engine_from_config
=sqlalchemy.engine.cursor:CursorResult,ResultProxy=CursorResult
=sqlalchemy.engine.interfaces:Connectable=ConnectionEventsTarget,ConnectionEventsTarget,Dialect
=sqlalchemy.engine.result:FilterResult,Result,ScalarResult
=sqlalchemy.engine.url:URL
[sqlalchemy.engine._result_cy
!BaseResultInternal()
[sqlalchemy.engine.base
!Engine(sqlalchemy.engine.interfaces.ConnectionEventsTarget,sqlalchemy.log.Identified,sqlalchemy.inspection.Inspectable)
 dispatch:sqlalchemy.event.base.dispatcher<sqlalchemy.engine.interfaces.ConnectionEventsTarget>
 dialect:sqlalchemy.engine.interfaces.Dialect
 pool:sqlalchemy.pool.base.Pool
 url:sqlalchemy.engine.url.URL
 engine:.Engine
 execution_options(*,compiled_cache,logging_token,isolation_level,insertmanyvalues_page_size,schema_translate_map,**opt).OptionEngine
 get_execution_options()sqlalchemy.util._immutabledict_cy.immutabledict
 echo:sqlalchemy.log.echo_property
 dispose(close)n
 %begin().Connection
 connect().Connection
 raw_connection()sqlalchemy.pool.base.PoolProxiedConnection
!Connection(sqlalchemy.engine.interfaces.ConnectionEventsTarget,sqlalchemy.inspection.Inspectable)
 dialect:sqlalchemy.engine.interfaces.Dialect
 dispatch:sqlalchemy.event.base.dispatcher<sqlalchemy.engine.interfaces.ConnectionEventsTarget>
 __enter__().Connection
 __exit__()
 execution_options(*,**).Connection
 get_execution_options()sqlalchemy.util._immutabledict_cy.immutabledict
 connection:sqlalchemy.pool.base.PoolProxiedConnection
 begin().RootTransaction
 begin_nested().NestedTransaction
 begin_twophase(xid).TwoPhaseTransaction
 get_transaction().RootTransaction|n
 get_nested_transaction().NestedTransaction|n
 close()n
 scalars(statement,parameters,*,execution_options)sqlalchemy.engine.result.ScalarResult<*>|sqlalchemy.engine.result.ScalarResult
 execute(statement,parameters,*,execution_options)sqlalchemy.engine.cursor.CursorResult<*>|sqlalchemy.engine.cursor.CursorResult
 exec_driver_sql(statement,parameters,execution_options)sqlalchemy.engine.cursor.CursorResult
!Transaction(sqlalchemy.engine.util.TransactionalContext)
 connection:.Connection
[sqlalchemy.engine.create
create_engine(url,*,**)sqlalchemy.engine.base.Engine
engine_from_config(configuration,prefix,**kwargs)sqlalchemy.engine.base.Engine
create_pool_from_url(url,*,**)sqlalchemy.pool.base.Pool
[sqlalchemy.engine.cursor
!CursorResult(sqlalchemy.engine.result.Result)
 context:sqlalchemy.engine.default.DefaultExecutionContext
 dialect:sqlalchemy.engine.interfaces.Dialect
 cursor_strategy:.ResultFetchStrategy
 connection:sqlalchemy.engine.base.Connection
 last_updated_params()l<typing.MutableMapping>|typing.MutableMapping
 last_inserted_params()l<typing.MutableMapping>|typing.MutableMapping
 returned_defaults_rows:typing.Sequence<sqlalchemy.engine.row.Row>|n
 splice_horizontally(other)@
 splice_vertically(other)@
 returned_defaults:sqlalchemy.engine.row.Row|n
 postfetch_cols()typing.Sequence<sqlalchemy.sql.schema.Column>|n
 prefetch_cols()typing.Sequence<sqlalchemy.sql.schema.Column>|n
 merge(*others)sqlalchemy.engine.result.MergedResult
[sqlalchemy.engine.interfaces
!ConnectionEventsTarget(sqlalchemy.event.registry.EventTarget)
 dispatch:sqlalchemy.event.base.dispatcher<.ConnectionEventsTarget>
!DBAPIConnection()
 close()n
 cursor(*args,**kwargs).DBAPICursor
!DBAPICursor()
 close()n
!Dialect(sqlalchemy.event.registry.EventTarget)
 dispatch:sqlalchemy.event.base.dispatcher<.Dialect>
 dbapi:.DBAPIModule|n
 loaded_dbapi().DBAPIModule
 compiler_linting:sqlalchemy.sql.compiler.Linting
 type_compiler_instance:sqlalchemy.sql.compiler.TypeCompiler
 identifier_preparer:sqlalchemy.sql.compiler.IdentifierPreparer
 minimum_dbapi_version:sqlalchemy.util.langhelpers.VersionInfo|n
 dbapi_version:sqlalchemy.util.langhelpers.VersionInfo
 retrieve_dbapi_version(dbapi)sqlalchemy.util.langhelpers.VersionInfo
 supports_server_side_cursors:sqlalchemy.util.langhelpers.generic_fn_descriptor|b
 aggregate_order_by_style:sqlalchemy.sql.compiler.AggregateOrderByStyle
 insertmanyvalues_implicit_sentinel:sqlalchemy.sql.compiler.InsertmanyvaluesSentinelOpts
 colspecs:typing.MutableMapping<type>
 create_connect_args(url)t<typing.Sequence,typing.MutableMapping>
 ^import_dbapi().DBAPIModule
 type_descriptor(typeobj)sqlalchemy.sql.type_api.TypeEngine<*>
 get_columns(connection,table_name,schema,**kw)l<.ReflectedColumn>
 get_pk_constraint(connection,table_name,schema,**kw).ReflectedPrimaryKeyConstraint
 get_foreign_keys(connection,table_name,schema,**kw)l<.ReflectedForeignKeyConstraint>
 get_indexes(connection,table_name,schema,**kw)l<.ReflectedIndex>
 get_unique_constraints(connection,table_name,schema,**kw)l<.ReflectedUniqueConstraint>
 get_check_constraints(connection,table_name,schema,**kw)l<.ReflectedCheckConstraint>
 get_table_comment(connection,table_name,schema,**kw).ReflectedTableComment
 connect(*cargs,**cparams).DBAPIConnection
[sqlalchemy.engine.result
!ResultInternal(sqlalchemy.sql.base.InPlaceGenerative,sqlalchemy.engine._result_cy.BaseResultInternal)
!Result(._WithKeys,.ResultInternal)
 __enter__()@
 __exit__()
 close()n
 yield_per(num)@
 unique(strategy)@
 columns(*col_expressions)@
 scalars(index).ScalarResult<*>|.ScalarResult
 mappings().MappingResult
 t:.TupleResult
 tuples().TupleResult
 __iter__()typing.Iterator<sqlalchemy.engine.row.Row<*>>
 __next__()sqlalchemy.engine.row.Row<*>
 partitions(size)typing.Iterator<typing.Sequence<sqlalchemy.engine.row.Row<*>>>
 fetchall()typing.Sequence<sqlalchemy.engine.row.Row<*>>
 fetchone()sqlalchemy.engine.row.Row<*>|n
 fetchmany(size)typing.Sequence<sqlalchemy.engine.row.Row<*>>
 all()typing.Sequence<sqlalchemy.engine.row.Row<*>>
 first()sqlalchemy.engine.row.Row<*>|n
 one_or_none()sqlalchemy.engine.row.Row<*>|n
 one()sqlalchemy.engine.row.Row<*>
 freeze().FrozenResult<*>
 merge(*others).MergedResult
!_WithKeys()
 keys().RMKeyView
!ScalarResult(.FilterResult)
 unique(strategy)@
 partitions(size)typing.Iterator<typing.Sequence<*>>
 fetchall()typing.Sequence<*>
 fetchmany(size)typing.Sequence<*>
 all()typing.Sequence<*>
 __iter__()typing.Iterator<*>
!FilterResult(.ResultInternal)
 __enter__()@
 __exit__()
 yield_per(num)@
 close()n
[sqlalchemy.engine.url
!URL(typing.NamedTuple)
 query:sqlalchemy.util._immutabledict_cy.immutabledict
 ^create(drivername,username,password,host,port,database,query).URL
 set(drivername,username,password,host,port,database,query).URL
 update_query_string(query_string,append,*,keep_blank_values).URL
 update_query_pairs(key_value_pairs,append).URL
 update_query_dict(query_parameters,append).URL
 difference_update_query(names).URL
 normalized_query:typing.Mapping<typing.Sequence>
[sqlalchemy.engine.util
!TransactionalContext()
 close()n
 __enter__()@
 __exit__()
[sqlalchemy.event
=sqlalchemy.event.registry:EventTarget
[sqlalchemy.event.api
CANCEL:sqlalchemy.util.langhelpers.symbol
NO_RETVAL:sqlalchemy.util.langhelpers.symbol
[sqlalchemy.event.registry
!EventTarget()
 dispatch:sqlalchemy.event.base.dispatcher
[sqlalchemy.ext.asyncio
=sqlalchemy.ext.asyncio.engine:async_engine_from_config,AsyncConnection,AsyncEngine,AsyncTransaction,create_async_engine,create_async_pool_from_url
=sqlalchemy.ext.asyncio.result:AsyncResult,AsyncScalarResult
=sqlalchemy.ext.asyncio.session:async_object_session,async_session,async_sessionmaker,AsyncAttrs,AsyncSession,AsyncSessionTransaction
[sqlalchemy.ext.asyncio.base
!ProxyComparable(.ReversibleProxy)
!ReversibleProxy()
!StartableContext(typing.Awaitable,abc.ABC)
 @__aenter__()*
 __aexit__()
!GeneratorStartableContext(.StartableContext)
 gen:typing.AsyncGenerator<*>
[sqlalchemy.ext.asyncio.engine
create_async_engine(url,**kw).AsyncEngine
async_engine_from_config(configuration,prefix,**kwargs).AsyncEngine
create_async_pool_from_url(url,**kwargs)sqlalchemy.pool.base.Pool
!AsyncConnectable()
 sync_engine:sqlalchemy.engine.base.Engine
!AsyncConnection(sqlalchemy.ext.asyncio.base.ProxyComparable,sqlalchemy.ext.asyncio.base.StartableContext,.AsyncConnectable)
 @start(is_ctxmanager).AsyncConnection
 @get_raw_connection()sqlalchemy.pool.base.PoolProxiedConnection
 begin().AsyncTransaction
 begin_nested().AsyncTransaction
 get_transaction().AsyncTransaction|n
 get_nested_transaction().AsyncTransaction|n
 @execution_options(*,**).AsyncConnection
 @close()n
 @aclose()n
 @exec_driver_sql(statement,parameters,execution_options)sqlalchemy.engine.cursor.CursorResult
 stream(statement,parameters,*,execution_options)sqlalchemy.ext.asyncio.base.GeneratorStartableContext<sqlalchemy.ext.asyncio.result.AsyncResult<*>>|sqlalchemy.ext.asyncio.base.GeneratorStartableContext<sqlalchemy.ext.asyncio.result.AsyncResult>
 @execute(statement,parameters,*,execution_options)sqlalchemy.engine.cursor.CursorResult<*>|sqlalchemy.engine.cursor.CursorResult
 @scalars(statement,parameters,*,execution_options)sqlalchemy.engine.result.ScalarResult<*>|sqlalchemy.engine.result.ScalarResult
 stream_scalars(statement,parameters,*,execution_options)sqlalchemy.ext.asyncio.base.GeneratorStartableContext<sqlalchemy.ext.asyncio.result.AsyncScalarResult<*>>|sqlalchemy.ext.asyncio.base.GeneratorStartableContext<sqlalchemy.ext.asyncio.result.AsyncScalarResult>
 dialect:sqlalchemy.engine.interfaces.Dialect
!AsyncEngine(sqlalchemy.ext.asyncio.base.ProxyComparable,.AsyncConnectable)
 &begin().AsyncConnection
 connect().AsyncConnection
 @raw_connection()sqlalchemy.pool.base.PoolProxiedConnection
 execution_options(*,compiled_cache,logging_token,isolation_level,insertmanyvalues_page_size,schema_translate_map,**opt).AsyncEngine
 @dispose(close)n
 get_execution_options()sqlalchemy.util._immutabledict_cy.immutabledict
 url:sqlalchemy.engine.url.URL
 pool:sqlalchemy.pool.base.Pool
 dialect:sqlalchemy.engine.interfaces.Dialect
 engine:sqlalchemy.engine.base.Engine
!AsyncTransaction(sqlalchemy.ext.asyncio.base.ProxyComparable,sqlalchemy.ext.asyncio.base.StartableContext)
 sync_transaction:sqlalchemy.engine.base.Transaction|n
 connection:.AsyncConnection
 @close()n
 @start(is_ctxmanager).AsyncTransaction
[sqlalchemy.ext.asyncio.result
!AsyncResult(sqlalchemy.engine.result._WithKeys,.AsyncCommon)
 t:.AsyncTupleResult
 tuples().AsyncTupleResult
 unique(strategy)@
 columns(*col_expressions)@
 @partitions(size)typing.AsyncIterator<typing.Sequence<sqlalchemy.engine.row.Row<*>>>
 @fetchall()typing.Sequence<sqlalchemy.engine.row.Row<*>>
 @fetchone()sqlalchemy.engine.row.Row<*>|n
 @fetchmany(size)typing.Sequence<sqlalchemy.engine.row.Row<*>>
 @all()typing.Sequence<sqlalchemy.engine.row.Row<*>>
 __aiter__().AsyncResult<*>
 @__anext__()sqlalchemy.engine.row.Row<*>
 @first()sqlalchemy.engine.row.Row<*>|n
 @one_or_none()sqlalchemy.engine.row.Row<*>|n
 @one()sqlalchemy.engine.row.Row<*>
 @freeze()sqlalchemy.engine.result.FrozenResult<*>
 scalars(index).AsyncScalarResult<*>|.AsyncScalarResult
 mappings().AsyncMappingResult
!AsyncCommon(sqlalchemy.engine.result.FilterResult)
 @close()n
!AsyncScalarResult(.AsyncCommon)
 unique(strategy)@
 @partitions(size)typing.AsyncIterator<typing.Sequence<*>>
 @fetchall()typing.Sequence<*>
 @fetchmany(size)typing.Sequence<*>
 @all()typing.Sequence<*>
 __aiter__().AsyncScalarResult<*>
[sqlalchemy.ext.asyncio.session
async_object_session(instance).AsyncSession|n
async_session(session).AsyncSession|n
!AsyncAttrs()
 awaitable_attrs:.AsyncAttrs._AsyncAttrGetitem
!AsyncSession(sqlalchemy.ext.asyncio.base.ReversibleProxy)
 dispatch:sqlalchemy.event.base.dispatcher<sqlalchemy.orm.session.Session>
 bind:sqlalchemy.ext.asyncio.engine.AsyncEngine|sqlalchemy.ext.asyncio.engine.AsyncConnection|n
 binds:typing.Mapping<sqlalchemy.ext.asyncio.engine.AsyncEngine|sqlalchemy.ext.asyncio.engine.AsyncConnection>
 sync_session:sqlalchemy.orm.session.Session
 @execute(statement,params,*,execution_options,bind_arguments,_parent_execute_state,_add_event)sqlalchemy.engine.result.Result<*>|sqlalchemy.engine.result.Result
 @scalars(statement,params,*,execution_options,bind_arguments,**kw)sqlalchemy.engine.result.ScalarResult<*>|sqlalchemy.engine.result.ScalarResult
 @stream(statement,params,*,execution_options,bind_arguments,**kw)sqlalchemy.ext.asyncio.result.AsyncResult<*>|sqlalchemy.ext.asyncio.result.AsyncResult
 @stream_scalars(statement,params,*,execution_options,bind_arguments,**kw)sqlalchemy.ext.asyncio.result.AsyncScalarResult<*>|sqlalchemy.ext.asyncio.result.AsyncScalarResult
 @merge_all(instances,*,load,options)typing.Sequence<*>
 get_transaction().AsyncSessionTransaction|n
 get_nested_transaction().AsyncSessionTransaction|n
 get_bind(mapper,clause,bind,**kw)sqlalchemy.engine.base.Engine|sqlalchemy.engine.base.Connection
 get_async_bind(mapper,clause,bind,**kw)sqlalchemy.ext.asyncio.engine.AsyncEngine|sqlalchemy.ext.asyncio.engine.AsyncConnection
 @connection(bind_arguments,execution_options,**kw)sqlalchemy.ext.asyncio.engine.AsyncConnection
 begin().AsyncSessionTransaction
 begin_nested().AsyncSessionTransaction
 @close()n
 @aclose()n
 @__aenter__()@
 __aexit__()
 dirty:sqlalchemy.util._collections_cy.IdentitySet
 deleted:sqlalchemy.util._collections_cy.IdentitySet
 new:sqlalchemy.util._collections_cy.IdentitySet
 identity_map:sqlalchemy.orm.identity.IdentityMap
 execution_options:sqlalchemy.util._immutabledict_cy.immutabledict
 ^object_session(instance)sqlalchemy.orm.session.Session|n
!async_sessionmaker()
 begin()._AsyncSessionContextManager<*>
!AsyncSessionTransaction(sqlalchemy.ext.asyncio.base.ReversibleProxy,sqlalchemy.ext.asyncio.base.StartableContext)
 session:.AsyncSession
 sync_transaction:sqlalchemy.orm.session.SessionTransaction|n
 connections:frozenset<sqlalchemy.ext.asyncio.engine.AsyncConnection>
 bound_connection(bindkey,*,bind,**kw)sqlalchemy.ext.asyncio.engine.AsyncConnection
 @start(is_ctxmanager).AsyncSessionTransaction
!_AsyncSessionContextManager()
 trans:.AsyncSessionTransaction
 @__aenter__()*
 __aexit__()
[sqlalchemy.future
=sqlalchemy.engine.base:Connection,Engine
=sqlalchemy.engine.create:create_engine
[sqlalchemy.inspection
!Inspectable()
[sqlalchemy.log
!Identified()
 logger:logging.Logger|.InstanceLogger
[sqlalchemy.orm
=sqlalchemy.orm.identity:IdentityMap
=sqlalchemy.orm.base:InspectionAttr,InspectionAttrInfo
=sqlalchemy.orm.mapper:Mapper
=sqlalchemy.orm.query:Query
=sqlalchemy.orm.scoping:QueryPropertyDescriptor,scoped_session
=sqlalchemy.orm.session:object_session,ORMExecuteState,Session,sessionmaker,SessionTransaction,SessionTransactionOrigin
=sqlalchemy.orm.state:InstanceState
[sqlalchemy.orm.base
!InspectionAttrInfo(.InspectionAttr)
!InspectionAttr()
 extension_type:.InspectionAttrExtensionType
[sqlalchemy.orm.identity
!IdentityMap()
 all_states()l<sqlalchemy.orm.state.InstanceState>
 fast_get_state(key)sqlalchemy.orm.state.InstanceState<*>|n
 replace(state)sqlalchemy.orm.state.InstanceState<*>|n
[sqlalchemy.orm.interfaces
!ORMFromClauseRole(sqlalchemy.sql.roles.FromClauseRole)
!ORMEntityColumnsClauseRole(.ORMColumnsClauseRole)
!ORMColumnsClauseRole(sqlalchemy.sql.roles.ColumnsClauseRole,sqlalchemy.sql.roles.TypedColumnsClauseRole)
!ORMOption(sqlalchemy.sql.base.ExecutableOption)
[sqlalchemy.orm.mapper
!Mapper(sqlalchemy.orm.interfaces.ORMFromClauseRole,sqlalchemy.orm.interfaces.ORMEntityColumnsClauseRole,sqlalchemy.sql.cache_key.MemoizedHasCacheKey,sqlalchemy.orm.base.InspectionAttr,sqlalchemy.log.Identified,sqlalchemy.inspection.Inspectable,sqlalchemy.event.registry.EventTarget)
 dispatch:sqlalchemy.event.base.dispatcher<.Mapper<*>>
 registry:sqlalchemy.orm.decl_api.registry
 mapper:.Mapper<*>
 tables:typing.Sequence<sqlalchemy.sql.selectable.TableClause>
 validators:sqlalchemy.util._immutabledict_cy.immutabledict
 version_id_col:sqlalchemy.sql.elements.ColumnElement|n
 with_polymorphic:t<s|typing.Sequence<.Mapper|type>,sqlalchemy.sql.selectable.FromClause|n>|n
 persist_selectable:sqlalchemy.sql.selectable.FromClause
 primary_key:t<sqlalchemy.sql.elements.ColumnElement>
 class_manager:sqlalchemy.orm.instrumentation.ClassManager<*>
 polymorphic_on:sqlalchemy.sql.elements.KeyedColumnElement|n
 polymorphic_map:d<.Mapper>
 base_mapper:.Mapper
 get_property(key,_configure_mappers)sqlalchemy.orm.interfaces.MapperProperty
 get_property_by_column(column)sqlalchemy.orm.interfaces.MapperProperty<*>
 columns()sqlalchemy.sql.base.ReadOnlyColumnCollection
 c()sqlalchemy.sql.base.ReadOnlyColumnCollection
 with_polymorphic_mappers()typing.Sequence<.Mapper>
 selectable:sqlalchemy.sql.selectable.FromClause
 attrs()sqlalchemy.util._collections.ReadOnlyProperties<sqlalchemy.orm.interfaces.MapperProperty>
 all_orm_descriptors()sqlalchemy.util._collections.ReadOnlyProperties<sqlalchemy.orm.base.InspectionAttr>
 synonyms()sqlalchemy.util._collections.ReadOnlyProperties<sqlalchemy.orm.descriptor_props.SynonymProperty>
 entity_namespace()sqlalchemy.sql.base._EntityNamespace
 column_attrs()sqlalchemy.util._collections.ReadOnlyProperties<sqlalchemy.orm.properties.ColumnProperty>
 relationships()sqlalchemy.util._collections.ReadOnlyProperties<sqlalchemy.orm.relationships.RelationshipProperty>
 composites()sqlalchemy.util._collections.ReadOnlyProperties<sqlalchemy.orm.descriptor_props.CompositeProperty>
 iterate_to_root()typing.Iterator<.Mapper>
 self_and_descendants()typing.Sequence<.Mapper>
 polymorphic_iterator()typing.Iterator<.Mapper>
 primary_mapper().Mapper
 primary_base_mapper:.Mapper
[sqlalchemy.orm.path_registry
!PathRegistry(sqlalchemy.sql.cache_key.HasCacheKey)
 path:t<s|sqlalchemy.orm.mapper.Mapper<*>|sqlalchemy.orm.util.AliasedInsp<*>|sqlalchemy.orm.interfaces.StrategizedProperty>
 natural_path:t<s|sqlalchemy.orm.mapper.Mapper<*>|sqlalchemy.orm.util.AliasedInsp<*>|sqlalchemy.orm.interfaces.StrategizedProperty>
 parent:.PathRegistry|n
 root:.RootRegistry
 odd_element(index)sqlalchemy.orm.mapper.Mapper<*>|sqlalchemy.orm.util.AliasedInsp<*>
 ^deserialize(path).PathRegistry
 ^per_mapper(mapper)._CachingEntityRegistry|._SlotsEntityRegistry
 ^coerce(raw).PathRegistry
[sqlalchemy.orm.query
!Query(sqlalchemy.sql.selectable._SelectFromElements,sqlalchemy.sql.annotation.SupportsCloneAnnotations,sqlalchemy.sql.selectable.HasPrefixes,sqlalchemy.sql.selectable.HasSuffixes,sqlalchemy.sql.selectable.HasHints,sqlalchemy.event.registry.EventTarget,sqlalchemy.log.Identified,sqlalchemy.sql.base.Generative,sqlalchemy.sql.base.Executable)
 session:sqlalchemy.orm.session.Session
 dispatch:sqlalchemy.event.base.dispatcher<.Query<*>>
 tuples().Query
 statement:sqlalchemy.sql.selectable.Select<*>|sqlalchemy.orm.context.FromStatement<*>|sqlalchemy.sql.dml.UpdateBase
 subquery(name,with_labels,reduce_columns)sqlalchemy.sql.selectable.Subquery
 cte(name,recursive,nesting)sqlalchemy.sql.selectable.CTE
 label(name)sqlalchemy.sql.elements.Label
 as_scalar()sqlalchemy.sql.selectable.ScalarSelect<*>|sqlalchemy.sql.selectable.ScalarSelect
 scalar_subquery()sqlalchemy.sql.selectable.ScalarSelect|sqlalchemy.sql.selectable.ScalarSelect<*>
 selectable:sqlalchemy.sql.selectable.Select<*>|sqlalchemy.orm.context.FromStatement<*>|sqlalchemy.sql.dml.UpdateBase
 only_return_tuples(value).RowReturningQuery<*>|.Query<*>
 enable_eagerloads(value)@
 with_labels()@
 apply_labels()@
 get_label_style:sqlalchemy.sql.selectable.SelectLabelStyle
 set_label_style(style)@
 enable_assertions(value)@
 whereclause:sqlalchemy.sql.elements.ColumnElement|n
 yield_per(count)@
 lazy_loaded_from:sqlalchemy.orm.state.InstanceState|n
 correlate(*fromclauses)@
 autoflush(setting)@
 populate_existing()@
 with_parent(instance,property,from_entity)@
 add_entity(entity,alias).Query
 with_session(session)@
 with_entities(ent0,ent1,ent2,ent3,ent4,ent5,ent6,ent7,*entities).Query<*>|.RowReturningQuery|.RowReturningQuery<*>|.Query
 add_columns(*column).Query
 add_column(column).Query
 options(*args)@
 with_transformation(fn).Query
 with_for_update(*,nowait,read,of,skip_locked,key_share)@
 params(params,**kw)@
 where(*criterion)@
 filter(*criterion)@
 filter_by(**kwargs)@
 order_by(first,*clauses)@
 group_by(first,*clauses)@
 having(*having)@
 union(*q)@
 union_all(*q)@
 intersect(*q)@
 intersect_all(*q)@
 except_(*q)@
 except_all(*q)@
 join(target,onclause,*,isouter,full)@
 outerjoin(target,onclause,*,full)@
 reset_joinpoint()@
 select_from(*from_obj)@
 slice(start,stop)@
 limit(limit)@
 offset(offset)@
 distinct(*expr)@
 ext(extension)@
 from_statement(statement)@
 __iter__()typing.Iterator<*>
 column_descriptions:l<sqlalchemy.orm.interfaces.ORMColumnDescription>
 merge_result(iterator,load)sqlalchemy.engine.result.FrozenResult|typing.Iterable
 exists()sqlalchemy.sql.selectable.Exists
[sqlalchemy.orm.scoping
=sqlalchemy.orm.scoping:ScopedSession=scoped_session
!QueryPropertyDescriptor()
!scoped_session()
 session_factory:sqlalchemy.orm.session.sessionmaker<*>
 registry:sqlalchemy.util._collections.ScopedRegistry<*>
 query_property(query_cls).QueryPropertyDescriptor
 begin(nested)sqlalchemy.orm.session.SessionTransaction
 begin_nested()sqlalchemy.orm.session.SessionTransaction
 close()n
 connection(bind_arguments,execution_options)sqlalchemy.engine.base.Connection
 execute(statement,params,*,execution_options,bind_arguments,_parent_execute_state,_add_event)sqlalchemy.engine.result.Result<*>|sqlalchemy.engine.result.Result
 get_bind(mapper,*,clause,bind,_sa_skip_events,_sa_skip_for_implicit_returning,**kw)sqlalchemy.engine.base.Engine|sqlalchemy.engine.base.Connection
 merge_all(instances,*,load,options)typing.Sequence<*>
 query(ent0,ent1,ent2,ent3,ent4,ent5,ent6,ent7,*entities)sqlalchemy.orm.query.Query<*>|sqlalchemy.orm.query.RowReturningQuery<*>|sqlalchemy.orm.query.Query
 scalars(statement,params,*,execution_options,bind_arguments,**kw)sqlalchemy.engine.result.ScalarResult<*>|sqlalchemy.engine.result.ScalarResult
 bind:sqlalchemy.engine.base.Engine|sqlalchemy.engine.base.Connection|n
 binds:typing.Mapping<sqlalchemy.engine.base.Engine|sqlalchemy.engine.base.Connection>
 dirty:sqlalchemy.util._collections_cy.IdentitySet
 deleted:sqlalchemy.util._collections_cy.IdentitySet
 new:sqlalchemy.util._collections_cy.IdentitySet
 identity_map:sqlalchemy.orm.identity.IdentityMap
 execution_options:sqlalchemy.util._immutabledict_cy.immutabledict
 ^object_session(instance)sqlalchemy.orm.session.Session|n
[sqlalchemy.orm.session
!SessionTransactionState(sqlalchemy.orm.state_changes._StateChangeState)
!SessionTransactionOrigin(enum.Enum)
object_session(instance).Session|n
!ORMExecuteState(sqlalchemy.util.langhelpers.MemoizedSlots)
 session:.Session
 statement:sqlalchemy.sql.base.Executable
 parameters:typing.Sequence<typing.Mapping>|typing.Mapping|n
 execution_options:sqlalchemy.util._immutabledict_cy.immutabledict
 local_execution_options:sqlalchemy.util._immutabledict_cy.immutabledict
 invoke_statement(statement,params,execution_options,bind_arguments)sqlalchemy.engine.result.Result
 bind_mapper:sqlalchemy.orm.mapper.Mapper|n
 all_mappers:typing.Sequence<sqlalchemy.orm.mapper.Mapper>
 lazy_loaded_from:sqlalchemy.orm.state.InstanceState|n
 loader_strategy_path:sqlalchemy.orm.path_registry.PathRegistry|n
 load_options:sqlalchemy.orm.context.QueryContext.default_load_options|type
 update_delete_options:sqlalchemy.orm.bulk_persistence._BulkUDCompileState.default_update_options|type
 user_defined_options:typing.Sequence<sqlalchemy.orm.interfaces.UserDefinedOption>
!SessionTransaction(sqlalchemy.orm.state_changes._StateChange,sqlalchemy.engine.util.TransactionalContext)
 session:.Session
 origin:.SessionTransactionOrigin
 parent:.SessionTransaction|n
 connection(bindkey,execution_options,**kwargs)sqlalchemy.engine.base.Connection
 connections:frozenset<sqlalchemy.engine.base.Connection>
 bound_connection(bindkey,**kwargs)sqlalchemy.engine.base.Connection
 close(invalidate)n
!Session(._SessionClassMethods,sqlalchemy.event.registry.EventTarget)
 dispatch:sqlalchemy.event.base.dispatcher<.Session>
 identity_map:sqlalchemy.orm.identity.IdentityMap
 binds:typing.Mapping<sqlalchemy.engine.base.Engine|sqlalchemy.engine.base.Connection>
 bind:sqlalchemy.engine.base.Engine|sqlalchemy.engine.base.Connection|n
 execution_options:sqlalchemy.util._immutabledict_cy.immutabledict
 connection_callable:._ConnectionCallableProto|n
 __enter__()@
 __exit__()
 get_transaction().SessionTransaction|n
 get_nested_transaction().SessionTransaction|n
 begin(nested).SessionTransaction
 begin_nested().SessionTransaction
 connection(bind_arguments,execution_options)sqlalchemy.engine.base.Connection
 execute(statement,params,*,execution_options,bind_arguments,_parent_execute_state,_add_event)sqlalchemy.engine.result.Result<*>|sqlalchemy.engine.result.Result
 scalars(statement,params,*,execution_options,bind_arguments,**kw)sqlalchemy.engine.result.ScalarResult<*>|sqlalchemy.engine.result.ScalarResult
 close()n
 get_bind(mapper,*,clause,bind,_sa_skip_events,_sa_skip_for_implicit_returning,**kw)sqlalchemy.engine.base.Engine|sqlalchemy.engine.base.Connection
 query(ent0,ent1,ent2,ent3,ent4,ent5,ent6,ent7,*entities)sqlalchemy.orm.query.Query<*>|sqlalchemy.orm.query.RowReturningQuery<*>|sqlalchemy.orm.query.Query
 %no_autoflush().Session
 merge_all(instances,*,load,options)typing.Sequence<*>
 dirty:sqlalchemy.util._collections_cy.IdentitySet
 deleted:sqlalchemy.util._collections_cy.IdentitySet
 new:sqlalchemy.util._collections_cy.IdentitySet
!_SessionClassMethods()
 ^object_session(instance).Session|n
!sessionmaker(._SessionClassMethods)
 begin()contextlib.AbstractContextManager<*>
!_ConnectionCallableProto()
 __call__(mapper,instance,**kw)sqlalchemy.engine.base.Connection
[sqlalchemy.orm.state
!InstanceState(sqlalchemy.orm.base.InspectionAttrInfo)
 manager:sqlalchemy.orm.instrumentation.ClassManager<*>
 load_options:t<sqlalchemy.orm.interfaces.ORMOption>
 load_path:sqlalchemy.orm.path_registry.PathRegistry
 obj:weakref.ReferenceType<*>
 callables:d<typing.Callable>
 attrs()sqlalchemy.util._collections.ReadOnlyProperties<.AttributeState>
 session:sqlalchemy.orm.session.Session|n
 async_session:sqlalchemy.ext.asyncio.session.AsyncSession|n
 parents()d<b|.InstanceState>
 mapper()sqlalchemy.orm.mapper.Mapper<*>
 get_history(key,passive)sqlalchemy.orm.attributes.History
 get_impl(key)sqlalchemy.orm.attributes._AttributeImpl
[sqlalchemy.orm.state_changes
!_StateChangeState(enum.Enum)
!_StateChange()
[sqlalchemy.pool
=sqlalchemy.pool.base:ConnectionPoolEntry,ManagesConnection,Pool,PoolProxiedConnection,PoolResetState
[sqlalchemy.pool.base
!PoolResetState()
!ResetStyle(enum.Enum)
!Pool(sqlalchemy.log.Identified,sqlalchemy.event.registry.EventTarget)
 dispatch:sqlalchemy.event.base.dispatcher<.Pool>
 recreate().Pool
 dispose()n
 connect().PoolProxiedConnection
!ManagesConnection()
 dbapi_connection:sqlalchemy.engine.interfaces.DBAPIConnection|n
!ConnectionPoolEntry(.ManagesConnection)
 close()n
!PoolProxiedConnection(.ManagesConnection)
 cursor(*args,**kwargs)sqlalchemy.engine.interfaces.DBAPICursor
 close()n
 __enter__()@
 __exit__()
[sqlalchemy.sql
=sqlalchemy.sql.base:Executable
[sqlalchemy.sql._cache_key_cy
!BaseHasCacheKey()
[sqlalchemy.sql.annotation
!SupportsCloneAnnotations(.SupportsWrappingAnnotations)
!SupportsWrappingAnnotations(.SupportsAnnotations)
 entity_namespace()sqlalchemy.sql.base._EntityNamespace
!SupportsAnnotations(sqlalchemy.sql.visitors.ExternallyTraversible)
 proxy_set:sqlalchemy.util.langhelpers.generic_fn_descriptor<frozenset>
[sqlalchemy.sql.base
!InPlaceGenerative(sqlalchemy.util.langhelpers.HasMemoized)
!ExecutableOption(sqlalchemy.sql.traversals.HasCopyInternals)
!Generative(sqlalchemy.util.langhelpers.HasMemoized)
!Executable(sqlalchemy.sql.roles.StatementRole)
 options(*options)@
 execution_options(*,**)@
 get_execution_options()sqlalchemy.util._immutabledict_cy.immutabledict
!Options()
 ^from_execution_options(key,attrs,exec_options,statement_exec_options)t<.Options,typing.Mapping>
[sqlalchemy.sql.cache_key
!MemoizedHasCacheKey(.HasCacheKey,sqlalchemy.util.langhelpers.HasMemoized)
!HasCacheKey(sqlalchemy.sql._cache_key_cy.BaseHasCacheKey)
[sqlalchemy.sql.roles
!StatementRole(.SQLRole)
!SQLRole()
!FromClauseRole(.ColumnsClauseRole,.JoinTargetRole)
!ColumnsClauseRole(.TStringElementRole,.AllowsLambdaRole,.UsesInspection,.ColumnListRole)
!TStringElementRole(.UsesInspection,.SQLRole)
!UsesInspection()
!AllowsLambdaRole()
!ColumnListRole(.SQLRole)
!JoinTargetRole(.AllowsLambdaRole,.UsesInspection,.StructuralRole)
!StructuralRole(.SQLRole)
!TypedColumnsClauseRole(.SQLRole)
[sqlalchemy.sql.selectable
!_SelectFromElements()
!HasPrefixes()
 prefix_with(*prefixes,dialect)@
!HasSuffixes()
 suffix_with(*suffixes,dialect)@
!HasHints()
 with_statement_hint(text,dialect_name)@
 with_hint(selectable,text,dialect_name)@
[sqlalchemy.sql.traversals
!HasCopyInternals(sqlalchemy.sql.visitors.HasTraverseInternals)
[sqlalchemy.sql.visitors
!Visitable()
!HasTraverseInternals()
 get_children(*,omit_attrs,**kw)typing.Iterable<.HasTraverseInternals>
!ExternallyTraversible(.HasTraverseInternals,.Visitable)
 get_children(*,omit_attrs,**kw)typing.Iterable<.ExternallyTraversible>
[sqlalchemy.util
=sqlalchemy.util._collections_cy:IdentitySet,OrderedIdentitySet=IdentitySet
=sqlalchemy.util._immutabledict_cy:immutabledict
=sqlalchemy.util._collections:ScopedRegistry
=sqlalchemy.util.langhelpers:generic_fn_descriptor,HasMemoized,memoized_property=generic_fn_descriptor,MemoizedSlots,non_memoized_property=generic_fn_descriptor,symbol
[sqlalchemy.util._collections
!ScopedRegistry()
 createfunc:._CreateFuncType<*>
 scopefunc:._ScopeFuncType
[sqlalchemy.util._collections_cy
!IdentitySet()
 union(iterable).IdentitySet
 difference(iterable).IdentitySet
 intersection(iterable).IdentitySet
 symmetric_difference(iterable).IdentitySet
 copy().IdentitySet
[sqlalchemy.util._immutabledict_cy
!immutabledict(d)
 union(*dicts).immutabledict<*>
 merge_with(*dicts).immutabledict<*>
 copy()@
[sqlalchemy.util.langhelpers
!MemoizedSlots()
!HasMemoized()
!generic_fn_descriptor()
!symbol(i)
 symbols:d<.symbol>
 __new__(name,doc,canonical).symbol
[sqlite3
=builtins:Binary=memoryview
=datetime:Date=date,Time=time
=sqlite3.dbapi2:DateFromTicks,TimeFromTicks,TimestampFromTicks,enable_shared_cache
=_sqlite3:adapt,complete_statement,connect,enable_callback_tracebacks,register_adapter,register_converter
!DatabaseError(.Error)
!DataError(.DatabaseError)
!IntegrityError(.DatabaseError)
!InterfaceError(.Error)
!InternalError(.DatabaseError)
!NotSupportedError(.DatabaseError)
!OperationalError(.DatabaseError)
!ProgrammingError(.DatabaseError)
!Warning(Exception)
!_Statement()
!Error(Exception)
 sqlite_errorcode:i
 sqlite_errorname:s
!Connection()
 DataError:type
 DatabaseError:type
 Error:type
 IntegrityError:type
 InterfaceError:type
 InternalError:type
 NotSupportedError:type
 OperationalError:type
 ProgrammingError:type
 Warning:type
 in_transaction:b
 isolation_level:s|n
 total_changes:i
 autocommit:i
 row_factory:type|typing.Callable|n
 __init__(database,timeout,detect_types,isolation_level,check_same_thread,factory,cached_statements,uri,autocommit)
 close()n
 blobopen(table,column,row,*,readonly,name).Blob
 commit()n
 create_aggregate(name,n_arg,aggregate_class)n
 create_window_function(name,num_params,aggregate_class)n
 create_collation(name,callback)n
 create_function(name,narg,func,*,deterministic)n
 cursor(factory).Cursor|*
 execute(sql,parameters).Cursor
 executemany(sql,parameters).Cursor
 executescript(sql_script).Cursor
 interrupt()n
 iterdump(*,filter)typing.Generator
 rollback()n
 set_authorizer(authorizer_callback)n
 set_progress_handler(progress_handler,n)n
 set_trace_callback(trace_callback)n
 enable_load_extension(enable)n
 load_extension(name,*,entrypoint)n
 backup(target,*,pages,progress,name,sleep)n
 setlimit(category,limit)i
 getlimit(category)i
 serialize(*,name)y
 deserialize(data,*,name)n
 getconfig(op)b
 setconfig(op,enable)b
 __call__(sql)._Statement
 __enter__()@
 __exit__()
!Cursor()
 arraysize:i
 connection:.Connection
 description:t|n
 lastrowid:i|n
 row_factory:type|typing.Callable|n
 rowcount:i
 __init__(cursor)
 close()n
 execute(sql,parameters)@
 executemany(sql,seq_of_parameters)@
 executescript(sql_script).Cursor
 fetchall()l
 fetchmany(size)l
 fetchone()
 setinputsizes(sizes)n
 setoutputsize(size,column)n
 __iter__()@
 __next__()
!PrepareProtocol()
 __init__(*args,**kwargs)
!Row(typing.Sequence)
 __new__(cursor,data)@
 keys()l
 __getitem__(key)
 __iter__()typing.Iterator
!Blob()
 close()n
 read(length)y
 write(data)n
 tell()i
 seek(offset,origin)n
 __enter__()@
 __exit__()
 __getitem__(key)i
[sqlite3.dbapi2
=_sqlite3:adapt,complete_statement,connect,enable_callback_tracebacks,register_adapter,register_converter
=sqlite3:Connection,Cursor,DatabaseError,DataError,Error,IntegrityError,InterfaceError,InternalError,NotSupportedError,OperationalError,PrepareProtocol,ProgrammingError,Row,Warning,Blob
=datetime:Date=date,Time=time,Timestamp=datetime
=builtins:Binary=memoryview
DateFromTicks(ticks)datetime.date
TimeFromTicks(ticks)datetime.time
TimestampFromTicks(ticks)datetime.datetime
enable_shared_cache(enable)n
[ssl
=_ssl:MemoryBIO,RAND_add,RAND_bytes,RAND_status,SSLSession,RAND_pseudo_bytes,enum_certificates,enum_crls
=builtins:socket_error=OSError
=ssl:CertificateError=SSLCertVerificationError
!SSLError(OSError)
!SSLZeroReturnError(.SSLError)
!SSLWantReadError(.SSLError)
!SSLWantWriteError(.SSLError)
!SSLSyscallError(.SSLError)
!SSLEOFError(.SSLError)
!SSLCertVerificationError(.SSLError,ValueError)
!DefaultVerifyPaths(typing.NamedTuple)
get_default_verify_paths().DefaultVerifyPaths
!VerifyMode(enum.IntEnum)
!VerifyFlags(enum.IntFlag)
!Options(enum.IntFlag)
!AlertDescription(enum.IntEnum)
!Purpose(._ASN1Object,enum.Enum)
!_ASN1ObjectBase(typing.NamedTuple)
wrap_socket(sock,keyfile,certfile,server_side,cert_reqs,ssl_version,ca_certs,do_handshake_on_connect,suppress_ragged_eofs,ciphers).SSLSocket
match_hostname(cert,hostname)n
cert_time_to_seconds(cert_time)i
DER_cert_to_PEM_cert(der_cert_bytes)s
PEM_cert_to_DER_cert(pem_cert_string)y
get_server_certificate(addr,ssl_version,ca_certs,timeout)s
!TLSVersion(enum.IntEnum)
create_default_context(purpose,*,cafile,capath,cadata).SSLContext
!SSLErrorNumber(enum.IntEnum)
get_protocol_name(protocol_code)s
get_sigalgs()l
!_SSLMethod(enum.IntEnum)
!_Cipher()
!_ASN1Object(._ASN1ObjectBase)
 __new__(oid)@
 ^fromnid(nid)@
 ^fromname(name)@
!SSLSocket(socket.socket)
 context:.SSLContext
 session:_ssl.SSLSession|n
 __init__(*args,**kwargs)
 accept()t<.SSLSocket,>
 unwrap()socket.socket
!SSLContext(_ssl._SSLContext)
 options:.Options
 verify_flags:.VerifyFlags
 verify_mode:.VerifyMode
 protocol:._SSLMethod
 maximum_version:.TLSVersion
 minimum_version:.TLSVersion
 __new__(protocol,*args,**kwargs)@
 wrap_socket(sock,server_side,do_handshake_on_connect,suppress_ragged_eofs,server_hostname,session).SSLSocket
 wrap_bio(incoming,outgoing,server_side,server_hostname,session).SSLObject
!SSLObject()
 context:.SSLContext
 session:_ssl.SSLSession|n
 __init__(*args,**kwargs)
[stat
=_stat:S_IFMT,S_IMODE,S_ISBLK,S_ISCHR,S_ISDIR,S_ISDOOR,S_ISFIFO,S_ISLNK,S_ISPORT,S_ISREG,S_ISSOCK,S_ISWHT,filemode
[statistics
!StatisticsError(ValueError)
fmean(data,weights)f
geometric_mean(data)f
mean(data)*
harmonic_mean(data,weights)*
median(data)*
median_low(data)*
median_high(data)*
median_grouped(data,interval)f
mode(data)*
multimode(data)l<*>
pstdev(data,mu)*
pvariance(data,mu)*
quantiles(data,*,n,method)l<*>
stdev(data,xbar)*
variance(data,xbar)*
correlation(x,y,*,method)f
covariance(x,y)f
!LinearRegression(typing.NamedTuple)
linear_regression(regressor,dependent_variable,*,proportional).LinearRegression
kde(data,h,kernel,*,cumulative)typing.Callable
kde_random(data,h,kernel,*,seed)typing.Callable
!NormalDist()
 __init__(mu,sigma)
 ^from_samples(data)@
[string
capwords(s,sep)=s
!Formatter()
!Template()
 flags:re.RegexFlag|n
 pattern:re.Pattern
 __init__(template)
[string.templatelib
convert(obj,conversion)=obj|s
!Template()
 interpolations:t<.Interpolation>
 __new__(*args).Template
 __iter__()typing.Iterator<s|.Interpolation>
!Interpolation()
 __new__(value,expression,conversion,format_spec).Interpolation<=value>
[stringprep
b1_set:set
c22_specials:set
c6_set:set
c7_set:set
c8_set:set
c9_set:set
in_table_a1(code)b
in_table_b1(code)b
map_table_b3(code)s
map_table_b2(a)s
in_table_c11(code)b
in_table_c12(code)b
in_table_c11_c12(code)b
in_table_c21(code)b
in_table_c22(code)b
in_table_c21_c22(code)b
in_table_c3(code)b
in_table_c4(code)b
in_table_c5(code)b
in_table_c6(code)b
in_table_c7(code)b
in_table_c8(code)b
in_table_c9(code)b
in_table_d1(code)b
in_table_d2(code)b
[struct
*_struct
!error(Exception)
[subprocess
run(args,bufsize,executable,stdin,stdout,stderr,preexec_fn,close_fds,shell,cwd,env,universal_newlines,startupinfo,creationflags,restore_signals,start_new_session,pass_fds,*,**).CompletedProcess
call(args,bufsize,executable,stdin,stdout,stderr,preexec_fn,close_fds,shell,cwd,env,universal_newlines,startupinfo,creationflags,restore_signals,start_new_session,pass_fds,*,**)i
check_call(args,bufsize,executable,stdin,stdout,stderr,preexec_fn,close_fds,shell,cwd,env,universal_newlines,startupinfo,creationflags,restore_signals,start_new_session,pass_fds,timeout,*,**)i
check_output(args,bufsize,executable,stdin,stderr,preexec_fn,close_fds,shell,cwd,env,universal_newlines,startupinfo,creationflags,restore_signals,start_new_session,pass_fds,*,**)
!SubprocessError(Exception)
getstatusoutput(cmd,*,encoding,errors)t
getoutput(cmd,*,encoding,errors)s
list2cmdline(seq)s
!Popen()
 args:s|y|os.PathLike|typing.Sequence<s|y|os.PathLike>
 stdin:typing.IO|n
 stdout:typing.IO|n
 stderr:typing.IO|n
 pid:i
 returncode:i|n
 universal_newlines:b
 __init__(args,bufsize,executable,stdin,stdout,stderr,preexec_fn,close_fds,shell,cwd,env,universal_newlines,startupinfo,creationflags,restore_signals,start_new_session,pass_fds,*,**)
 poll()i|n
 wait(timeout)i
 communicate(input,timeout)t
 send_signal(sig)n
 terminate()n
 kill()n
 __enter__()@
 __exit__()
 __del__()
!CompletedProcess()
 returncode:i
 stdout:*
 stderr:*
 __init__(args,returncode,stdout,stderr)
 check_returncode()n
!TimeoutExpired(.SubprocessError)
 __init__(cmd,timeout,output,stderr)
 timeout:f
 stdout:y|n
 stderr:y|n
!CalledProcessError(.SubprocessError)
 returncode:i
 __init__(returncode,cmd,output,stderr)
!STARTUPINFO()
 __init__(*,dwFlags,hStdInput,hStdOutput,hStdError,wShowWindow,lpAttributeList)
 dwFlags:i
 wShowWindow:i
 lpAttributeList:typing.Mapping
 copy().STARTUPINFO
[sunau
!Error(Exception)
open(f,mode)
!_sunau_params(typing.NamedTuple)
!Au_read()
 __init__(f)
 __enter__()@
 __exit__()
 __del__()
 close()n
 getparams()._sunau_params
!Au_write()
 __init__(f)
 __enter__()@
 __exit__()
 __del__()
 getparams()._sunau_params
 close()n
[sys
abi_info:._AbiInfo
builtin_module_names:typing.Sequence
displayhook:typing.Callable
excepthook:typing.Callable
last_type:type|n
last_value:BaseException|n
last_traceback:types.TracebackType|n
last_exc:BaseException
lazy_modules:set
stdin:typing.TextIO|n
stdout:typing.TextIO|n
stderr:typing.TextIO|n
stdlib_module_names:frozenset
flags:._flags
float_info:._float_info
hash_info:._hash_info
implementation:._implementation
int_info:._int_info
thread_info:._thread_info
version_info:._version_info
call_tracing(func,args)*
exc_info()t<type,BaseException,types.TracebackType>|t
exception()BaseException|n
exit(status)!
getandroidapilevel()i
getallocatedblocks()i
getdefaultencoding()s
getdlopenflags()i
getfilesystemencoding()s
getfilesystemencodeerrors()s
get_lazy_imports()s
get_lazy_imports_filter()typing.Callable|n
getrefcount(object)i
getrecursionlimit()i
getsizeof(obj,default)i
getswitchinterval()f
getprofile()typing.Callable|n
setprofile(function)n
gettrace()typing.Callable|n
settrace(function)n
getwindowsversion()._WinVersion
intern(string)s
is_finalizing()b
breakpointhook(*args,**kwargs)
setdlopenflags(flags)n
setrecursionlimit(limit)n
setswitchinterval(interval)n
gettotalrefcount()i
unraisablehook:typing.Callable
addaudithook(hook)n
audit(event,*args)n
get_asyncgen_hooks()._asyncgen_hooks
set_asyncgen_hooks(firstiter,finalizer)n
get_coroutine_origin_tracking_depth()i
set_coroutine_origin_tracking_depth(depth)n
set_int_max_str_digits(maxdigits)n
get_int_max_str_digits()i
set_lazy_imports(mode)n
set_lazy_imports_filter(filter)n
getunicodeinternedsize(*,_only_immortal)i
deactivate_stack_trampoline()n
is_stack_trampoline_active()b
activate_stack_trampoline(backend)n
is_remote_debug_enabled()b
remote_exec(pid,script)n
!UnraisableHookArgs()
 exc_type:type
 exc_value:BaseException|n
 exc_traceback:types.TracebackType|n
 err_msg:s|n
!_AbiInfo(types.SimpleNamespace)
 pointer_bits:i
 free_threaded:b
 debug:b
 byteorder:s
!_flags(_typeshed.structseq,t)
 debug:i
 inspect:i
 interactive:i
 optimize:i
 dont_write_bytecode:i
 no_user_site:i
 no_site:i
 ignore_environment:i
 verbose:i
 bytes_warning:i
 quiet:i
 hash_randomization:i
 isolated:i
 dev_mode:b
 utf8_mode:i
 warn_default_encoding:i
 safe_path:b
 gil:i
 thread_inherit_context:i
 context_aware_warnings:i
 int_max_str_digits:i
!_float_info(_typeshed.structseq,t)
 max:f
 max_exp:i
 max_10_exp:i
 min:f
 min_exp:i
 min_10_exp:i
 dig:i
 mant_dig:i
 epsilon:f
 radix:i
 rounds:i
!_hash_info(_typeshed.structseq,t)
 width:i
 modulus:i
 inf:i
 nan:i
 imag:i
 algorithm:s
 hash_bits:i
 seed_bits:i
 cutoff:i
!_implementation()
 name:s
 version:._version_info
 hexversion:i
 cache_tag:s
!_int_info(_typeshed.structseq,t)
 bits_per_digit:i
 sizeof_digit:i
 default_max_str_digits:i
 str_digits_check_threshold:i
!_thread_info(_typeshed.structseq,t)
 name:s
 lock:s|n
 version:s|n
!_version_info(_typeshed.structseq,t)
 major:i
 minor:i
 micro:i
 releaselevel:s
 serial:i
!_WinVersion(_typeshed.structseq,t)
 major:i
 minor:i
 build:i
 platform:i
 service_pack:s
 service_pack_minor:i
 service_pack_major:i
 suite_mask:i
 product_type:i
 platform_version:t
!_asyncgen_hooks(_typeshed.structseq,t)
 firstiter:typing.Callable|n
 finalizer:typing.Callable|n
[sysconfig
get_config_var(name)
get_config_vars(arg,*args)d|l
get_scheme_names()t
get_default_scheme()s
get_preferred_scheme(key)s
get_path_names()t
get_path(name,scheme,vars,expand)s
get_paths(scheme,vars,expand)d
get_python_version()s
get_platform()s
is_python_build(check_home)b
parse_config_h(fp,vars)d
get_config_h_filename()s
get_makefile_filename()s
[syslog
LOG_MASK(pri)i
LOG_UPTO(pri)i
closelog()n
openlog(ident,logoption,facility)n
setlogmask(maskpri)i
syslog(priority,message)n
[tabnanny
check(file)n
process_tokens(tokens)n
!NannyNag(Exception)
 __init__(lineno,msg,line)
[tarfile
=tarfile.TarFile:open
PAX_NAME_FIELDS:set
is_tarfile(name)b
!TarError(Exception)
!ReadError(.TarError)
!CompressionError(.TarError)
!StreamError(.TarError)
!ExtractError(.TarError)
!HeaderError(.TarError)
fully_trusted_filter(member,dest_path).TarInfo
tar_filter(member,dest_path).TarInfo
data_filter(member,dest_path).TarInfo
!ExFileObject(_io.BufferedReader)
 __init__(tarfile,tarinfo)
!TarFile()
 OPEN_METH:typing.Mapping
 name:s|y|os.PathLike|n
 mode:s
 fileobj:._Fileobj
 format:i
 tarinfo:type
 dereference:b
 ignore_zeros:b
 encoding:s
 errors:s
 fileobject:type
 pax_headers:typing.Mapping
 debug:i
 errorlevel:i
 offset:i
 extraction_filter:typing.Callable|n
 stream:b
 __init__(name,mode,fileobj,format,tarinfo,dereference,ignore_zeros,encoding,errors,pax_headers,debug,errorlevel,copybufsize,stream,mtime)
 __enter__()@
 __exit__()
 __iter__()typing.Iterator<.TarInfo>
 ^open(name,mode,fileobj,bufsize,*,**)@
 ^taropen(name,mode,fileobj,*,**)@
 ^gzopen(name,mode,fileobj,compresslevel,*,**)@
 ^bz2open(name,mode,fileobj,compresslevel,*,**)@
 ^xzopen(name,mode,fileobj,preset,*,**)@
 ^zstopen(name,mode,fileobj,level,options,zstd_dict,*,**)@
 getmember(name).TarInfo
 getmembers()l<.TarInfo>
 getnames()l
 list(verbose,*,members)n
 next().TarInfo|n
 extractall(path,members,*,numeric_owner,filter)n
 extract(member,path,set_attrs,*,numeric_owner,filter)n
 extractfile(member)typing.IO|n
 makedir(tarinfo,targetpath)n
 makefile(tarinfo,targetpath)n
 makeunknown(tarinfo,targetpath)n
 makefifo(tarinfo,targetpath)n
 makedev(tarinfo,targetpath)n
 makelink(tarinfo,targetpath)n
 makelink_with_filter(tarinfo,targetpath,filter_function,extraction_root)n
 chown(tarinfo,targetpath,numeric_owner)n
 chmod(tarinfo,targetpath)n
 utime(tarinfo,targetpath)n
 add(name,arcname,recursive,*,filter)n
 addfile(tarinfo,fileobj)n
 gettarinfo(name,arcname,fileobj).TarInfo
 close()n
!FilterError(.TarError)
 tarinfo:.TarInfo
!AbsolutePathError(.FilterError)
 __init__(tarinfo)
!OutsideDestinationError(.FilterError)
 __init__(tarinfo,path)
!SpecialFileError(.FilterError)
 __init__(tarinfo)
!AbsoluteLinkError(.FilterError)
 __init__(tarinfo)
!LinkOutsideDestinationError(.FilterError)
 __init__(tarinfo,path)
!LinkFallbackError(.FilterError)
 __init__(tarinfo,path)
!TarInfo()
 name:s
 path:s
 size:i
 mtime:i|f
 chksum:i
 devmajor:i
 devminor:i
 offset:i
 offset_data:i
 sparse:y|n
 mode:i
 type:y
 linkname:s
 uid:i
 gid:i
 uname:s
 gname:s
 pax_headers:typing.Mapping
 __init__(name)
 tarfile:.TarFile|n
 ^frombuf(buf,encoding,errors)@
 ^fromtarfile(tarfile)@
 linkpath:s
 replace(*,**)@
 get_info()typing.Mapping<s|i|y|typing.Mapping>
 tobuf(format,encoding,errors)y
 create_ustar_header(info,encoding,errors)y
 create_gnu_header(info,encoding,errors)y
 create_pax_header(info,encoding)y
 ^create_pax_global_header(pax_headers)y
 isfile()b
 isreg()b
 issparse()b
 isdir()b
 issym()b
 islnk()b
 ischr()b
 isblk()b
 isfifo()b
 isdev()b
!_Fileobj()
 read(size)y
 write(b)
 tell()i
 seek(pos)
 close()
[telnetlib
!Telnet()
 sock:socket.socket|n
 __init__(host,port,timeout)
 close()n
 get_socket()socket.socket
 expect(list,timeout)t<i,re.Match|n,y>
 __enter__()@
 __exit__()
 __del__()
[tempfile
=tempfile:TemporaryFile=NamedTemporaryFile
NamedTemporaryFile(mode,buffering,encoding,newline,suffix,prefix,dir,delete,*,errors,delete_on_close)._TemporaryFileWrapper
mkstemp(suffix,prefix,dir,text)t
mkdtemp(suffix,prefix,dir)s|y
mktemp(suffix,prefix,dir)s
gettempdirb()y
gettempprefixb()y
gettempdir()s
gettempprefix()s
!SpooledTemporaryFile(typing.IO,io.IOBase)
 encoding:s
 newlines:s|t|n
 __init__(max_size,mode,buffering,encoding,newline,suffix,prefix,dir,*,errors)
 errors:s|n
 rollover()n
 read1(size)s
 readinto(b)i
 readinto1(b)i
 detach()io.RawIOBase
 writelines(iterable)n
!TemporaryDirectory()
 name:s
 __init__(suffix,prefix,dir,ignore_cleanup_errors,*,delete)
 cleanup()n
 __enter__()s
 __exit__()
!_TemporaryFileWrapper(typing.IO)
 file:typing.IO
 name:s
 delete:b
 __init__(file,name,delete,delete_on_close)
 __enter__()@
 __iter__()typing.Iterator
[termios
tcgetattr(fd)l
tcsetattr(fd,when,attributes)n
tcsendbreak(fd,duration)n
tcdrain(fd)n
tcflush(fd,queue)n
tcflow(fd,action)n
tcgetwinsize(fd)t
tcsetwinsize(fd,winsize)n
!error(Exception)
[textwrap
wrap(text,width,*,**)l
fill(text,width,*,**)s
shorten(text,width,*,**)s
dedent(text)s
indent(text,prefix,predicate)s
!TextWrapper()
 sentence_end_re:re.Pattern
 wordsep_re:re.Pattern
 wordsep_simple_re:re.Pattern
 __init__(width,initial_indent,subsequent_indent,expand_tabs,replace_whitespace,fix_sentence_endings,break_long_words,drop_whitespace,break_on_hyphens,tabsize,*,max_lines,placeholder)
[threading
=_thread:get_native_id,local=_local,Lock=lock,RLock,ExceptHookArgs=_ExceptHookArgs
=builtins:ThreadError=RuntimeError
!BoundedSemaphore(.Semaphore)
current_thread().Thread
active_count()i
activeCount()i
currentThread().Thread
get_ident()i
enumerate()l<.Thread>
main_thread().Thread
settrace(func)n
setprofile(func)n
setprofile_all_threads(func)n
settrace_all_threads(func)n
gettrace()typing.Callable|n
getprofile()typing.Callable|n
synchronized_iterator(func)typing.Callable
concurrent_tee(iterable,n)t<typing.Iterator<*>>
stack_size(size)i
excepthook:typing.Callable
!BrokenBarrierError(RuntimeError)
!Barrier()
 parties:i
 n_waiting:i
 broken:b
 __init__(parties,action,timeout)
 wait(timeout)i
 reset()n
 abort()n
!Semaphore()
 __init__(value)
 __exit__()
 acquire(blocking,timeout)b
 __enter__(blocking,timeout)b
 release(n)n
!Condition()
 __init__(lock)
 __enter__()b
 __exit__()
 acquire(blocking,timeout)b
 release()n
 locked()b
 wait(timeout)b
 wait_for(predicate,timeout)*
 notify(n)n
 notify_all()n
 notifyAll()n
!Event()
 is_set()b
 isSet()b
 set()n
 clear()n
 wait(timeout)b
!Thread()
 name:s
 ident:i|n
 daemon:b
 __init__(group,target,name,args,kwargs,*,daemon,context)
 start()n
 run()n
 join(timeout)n
 native_id:i|n
 is_alive()b
 isDaemon()b
 setDaemon(daemonic)n
 getName()s
 setName(name)n
!serialize_iterator(typing.Iterator)
 __init__(iterable)
 __iter__()@
 send(value)*
 throw(typ,val,tb)*
 close()n
!Timer(.Thread)
 args:typing.Iterable
 finished:.Event
 function:typing.Callable
 interval:f
 kwargs:typing.Mapping
 __init__(interval,function,args,kwargs)
 cancel()n
[time
asctime(time_tuple)s
ctime(seconds)s
gmtime(seconds).struct_time
localtime(seconds).struct_time
mktime(time_tuple)f
sleep(seconds)n
strftime(format,time_tuple)s
strptime(data_string,format).struct_time
time()f
tzset()n
get_clock_info(name)._ClockInfo
monotonic()f
perf_counter()f
process_time()f
clock_getres(clk_id)f
clock_gettime(clk_id)f
clock_settime(clk_id,time)n
clock_gettime_ns(clk_id)i
clock_settime_ns(clock_id,time)i
pthread_getcpuclockid(thread_id)i
monotonic_ns()i
perf_counter_ns()i
process_time_ns()i
time_ns()i
thread_time()f
thread_time_ns()i
!struct_time(_typeshed.structseq,t)
 tm_year:i
 tm_mon:i
 tm_mday:i
 tm_hour:i
 tm_min:i
 tm_sec:i
 tm_wday:i
 tm_yday:i
 tm_isdst:i
 tm_zone:s
 tm_gmtoff:i
!_ClockInfo()
 adjustable:b
 implementation:s
 monotonic:b
 resolution:f
[timeit
default_timer:typing.Callable
timeit(stmt,setup,timer,number,globals)f
repeat(stmt,setup,timer,repeat,number,globals)l
main(args,*,_wrap_timer)n
!Timer()
 __init__(stmt,setup,timer,globals)
[tkinter
=_tkinter:TclError
=builtins:getint=int,getdouble=float
!EventType(enum.StrEnum)
NoDefaultRoot()n
mainloop(n)n
getboolean(s)b
Tcl(screenName,baseName,className,useTk).Tk
!Widget(.BaseWidget,.Pack,.Place,.Grid)
!_PhotoImageLike(._Image)
!_BitmapImageLike(._Image)
image_names()t
image_types()t
!_VersionInfoType(._VersionInfoTypeBase)
!Event()
 serial:i
 num:i
 focus:b
 height:i
 width:i
 keycode:i
 state:i|s
 time:i
 x:i
 y:i
 x_root:i
 y_root:i
 char:s
 send_event:b
 keysym:s
 keysym_num:i
 type:.EventType
 widget:*
 delta:i
 detail:s
 user_data:s
!Variable()
 __init__(master,value,name)
 set(value)n
 initialize(value)n
 get()
 trace_add(mode,callback)s
 trace_remove(mode,cbname)n
 trace_info()l
 trace(mode,callback)s
 trace_variable(mode,callback)s
 trace_vdelete(mode,cbname)n
 trace_vinfo()l
 __del__()
!StringVar(.Variable)
 get()s
!IntVar(.Variable)
 get()i
!DoubleVar(.Variable)
 get()f
!BooleanVar(.Variable)
 get()b
!Misc()
 master:.Misc|n
 tk:_tkinter.TkappType
 children:d<.Widget>
 destroy()n
 deletecommand(name)n
 tk_strictMotif(boolean)
 tk_bisque()n
 tk_setPalette(*args,**kw)n
 wait_variable(name)n
 waitvar(name)n
 wait_window(window)n
 wait_visibility(window)n
 setvar(name,value)n
 getvar(name)
 getint(s)i
 getdouble(s)f
 getboolean(s)b
 focus_set()n
 focus()n
 focus_force()n
 focus_get().Misc|n
 focus_displayof().Misc|n
 focus_lastfor().Misc|n
 tk_focusFollowsMouse()n
 tk_focusNext().Misc|n
 tk_focusPrev().Misc|n
 after(ms,func,*args,**kwargs)s
 after_idle(func,*args,**kwargs)s
 after_cancel(id)n
 after_info(id)t
 bell(displayof)n
 tk_busy_cget(option)s|t
 busy_cget(option)s|t
 tk_busy_configure(cnf,**kw)
 tk_busy_config(cnf,**kw)
 busy_configure(cnf,**kw)
 busy_config(cnf,**kw)
 tk_busy_current(pattern)l<.Misc>
 busy_current(pattern)l<.Misc>
 tk_busy_forget()n
 busy_forget()n
 tk_busy_hold(**kw)n
 tk_busy(**kw)n
 busy_hold(**kw)n
 busy(**kw)n
 tk_busy_status()b
 busy_status()b
 clipboard_get(*,displayof,type)s
 clipboard_clear(*,displayof)n
 clipboard_append(string,*,displayof,format,type)n
 grab_current()
 grab_release()n
 grab_set()n
 grab_set_global()n
 grab_status()s|n
 option_add(pattern,value,priority)n
 option_clear()n
 option_get(name,className)
 option_readfile(fileName,priority)n
 selection_clear(**kw)n
 selection_get(**kw)
 selection_handle(command,**kw)n
 selection_own(**kw)n
 selection_own_get(**kw)
 send(interp,cmd,*args)
 lower(belowThis)n
 tkraise(aboveThis)n
 lift(aboveThis)n
 info_patchlevel()._VersionInfoType
 winfo_atom(name,displayof)i
 winfo_atomname(id,displayof)s
 winfo_cells()i
 winfo_children()l<.Widget|.Toplevel>
 winfo_class()s
 winfo_colormapfull()b
 winfo_containing(rootX,rootY,displayof).Misc|n
 winfo_depth()i
 winfo_exists()b
 winfo_fpixels(number)f
 winfo_geometry()s
 winfo_height()i
 winfo_id()i
 winfo_interps(displayof)t
 winfo_ismapped()b
 winfo_manager()s
 winfo_name()s
 winfo_parent()s
 winfo_pathname(id,displayof)
 winfo_pixels(number)i
 winfo_pointerx()i
 winfo_pointerxy()t
 winfo_pointery()i
 winfo_reqheight()i
 winfo_reqwidth()i
 winfo_rgb(color)t
 winfo_rootx()i
 winfo_rooty()i
 winfo_screen()s
 winfo_screencells()i
 winfo_screendepth()i
 winfo_screenheight()i
 winfo_screenmmheight()i
 winfo_screenmmwidth()i
 winfo_screenvisual()s
 winfo_screenwidth()i
 winfo_server()s
 winfo_toplevel().Tk|.Toplevel
 winfo_viewable()b
 winfo_visual()s
 winfo_visualid()s
 winfo_visualsavailable(includeids)l
 winfo_vrootheight()i
 winfo_vrootwidth()i
 winfo_vrootx()i
 winfo_vrooty()i
 winfo_width()i
 winfo_x()i
 winfo_y()i
 update()n
 update_idletasks()n
 bindtags(tagList)t|n
 bind(sequence,func,add)s|n
 bind_all(sequence,func,add)s|n
 bind_class(className,sequence,func,add)s|n
 unbind(sequence,funcid)n
 unbind_all(sequence)n
 unbind_class(className,sequence)n
 mainloop(n)n
 quit()n
 nametowidget(name)
 register(func,subst,needcleanup)s
 keys()l
 pack_propagate(flag)b|n
 propagate(flag)b|n
 grid_anchor(anchor)n
 anchor(anchor)n
 grid_bbox(column,row,col2,row2)t|n
 bbox(column,row,col2,row2)t|n
 grid_columnconfigure(index,cnf,*,minsize,pad,uniform,weight)._GridIndexInfo|n
 grid_rowconfigure(index,cnf,*,minsize,pad,uniform,weight)._GridIndexInfo|n
 columnconfigure(index,cnf,*,minsize,pad,uniform,weight)._GridIndexInfo|n
 rowconfigure(index,cnf,*,minsize,pad,uniform,weight)._GridIndexInfo|n
 grid_location(x,y)t
 grid_propagate(flag)n|b
 grid_size()t
 size()t
 pack_slaves()l<.Widget>
 grid_slaves(row,column)l<.Widget>
 place_slaves()l<.Widget>
 slaves()l<.Widget>
 pack_content()l<.Widget>
 grid_content(row,column)l<.Widget>
 place_content()l<.Widget>
 content()l<.Widget>
 event_add(virtual,*sequences)n
 event_delete(virtual,*sequences)n
 event_generate(sequence,*,**)n
 event_info(virtual)t
 image_names()t
 image_types()t
 __getitem__(key)
 cget(key)
 configure(cnf)
 config(cnf)
!CallWrapper()
 __init__(func,subst,widget)
 __call__(*args)
!XView()
 xview(*args)t|n
 xview_moveto(fraction)n
 xview_scroll(number,what)n
!YView()
 yview(*args)t|n
 yview_moveto(fraction)n
 yview_scroll(number,what)n
!Wm()
 wm_aspect(minNumer,minDenom,maxNumer,maxDenom)n|t
 aspect(minNumer,minDenom,maxNumer,maxDenom)n|t
 wm_attributes(*,**)
 attributes(*,**)
 wm_client(name)s
 client(name)s
 wm_colormapwindows(first_wlist_item,*other_wlist_items)l<.Misc>|n
 colormapwindows(first_wlist_item,*other_wlist_items)l<.Misc>|n
 wm_command(value)s
 command(value)s
 wm_deiconify()n
 deiconify()n
 wm_focusmodel(model)s
 focusmodel(model)s
 wm_forget(window)n
 forget(window)n
 wm_frame()s
 frame()s
 wm_geometry(newGeometry)s|n
 geometry(newGeometry)s|n
 wm_grid(baseWidth,baseHeight,widthInc,heightInc)
 grid(baseWidth,baseHeight,widthInc,heightInc)
 wm_group(pathName)
 group(pathName)
 wm_iconbitmap(bitmap,default)
 iconbitmap(bitmap,default)
 wm_iconify()n
 iconify()n
 wm_iconmask(bitmap)
 iconmask(bitmap)
 wm_iconname(newName)s
 iconname(newName)s
 wm_iconphoto(default,image1,*args)n
 iconphoto(default,image1,*args)n
 wm_iconposition(x,y)t|n
 iconposition(x,y)t|n
 wm_iconwindow(pathName)
 iconwindow(pathName)
 wm_manage(widget)n
 manage(widget)n
 wm_maxsize(width,height)t|n
 maxsize(width,height)t|n
 wm_minsize(width,height)t|n
 minsize(width,height)t|n
 wm_overrideredirect(boolean)b|n
 overrideredirect(boolean)b|n
 wm_positionfrom(who)s
 positionfrom(who)s
 wm_protocol(name,func)n|s|t
 protocol(name,func)n|s|t
 wm_resizable(width,height)t|n
 resizable(width,height)t|n
 wm_sizefrom(who)s
 sizefrom(who)s
 wm_state(newstate)s|n
 state(newstate)s|n
 wm_title(string)s|n
 title(string)s|n
 wm_transient(master)_tkinter.Tcl_Obj|n
 transient(master)_tkinter.Tcl_Obj|n
 wm_withdraw()n
 withdraw()n
!Tk(.Misc,.Wm)
 master:n
 __init__(screenName,baseName,className,useTk,sync,use)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 readprofile(baseName,className)n
 report_callback_exception:typing.Callable
 adderrorinfo(msg)n
 call(command,*args)
 createcommand(name,func)n
 createfilehandler(file,mask,func)n
 deletefilehandler(file)n
 createtimerhandler(milliseconds,func)
 dooneevent(flags)i
 eval(script)s
 evalfile(fileName)s
 exprboolean(s)i
 exprdouble(s)f
 exprlong(s)i
 exprstring(s)s
 globalgetvar(*args,**kwargs)
 globalsetvar(*args,**kwargs)
 globalunsetvar(*args,**kwargs)
 interpaddr()i
 loadtk()n
 record(script)s
 split(arg)
 splitlist(arg)t
 unsetvar(*args,**kwargs)
 wantobjects(wantobjects)i|b|n
 willdispatch()n
!Pack()
 pack_configure(cnf,*,**)n
 pack_forget()n
 pack_info()._PackInfo
 pack(cnf,*,**)n
 forget()n
!Place()
 place_configure(cnf,*,**)n
 place_forget()n
 place_info()._PlaceInfo
 place(cnf,*,**)n
 info()._PlaceInfo
!Grid()
 grid_configure(cnf,*,**)n
 grid_forget()n
 grid_remove()n
 grid_info()._GridInfo
 grid(cnf,*,**)n
!BaseWidget(.Misc)
 master:.Misc
 widgetName:s
 __init__(master,widgetName,cnf,kw,extra)
!Toplevel(.BaseWidget,.Wm)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Button(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 flash()n
 invoke()
!Canvas(.Widget,.XView,.YView)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 addtag(*args)
 addtag_above(newtag,tagOrId)n
 addtag_all(newtag)n
 addtag_below(newtag,tagOrId)n
 addtag_closest(newtag,x,y,halo,start)n
 addtag_enclosed(newtag,x1,y1,x2,y2)n
 addtag_overlapping(newtag,x1,y1,x2,y2)n
 addtag_withtag(newtag,tagOrId)n
 find(*args)
 find_above(tagOrId)t
 find_all()t
 find_below(tagOrId)t
 find_closest(x,y,halo,start)t
 find_enclosed(x1,y1,x2,y2)t
 find_overlapping(x1,y1,x2,y2)t
 find_withtag(tagOrId)t
 bbox(*args)t
 tag_bind(tagOrId,sequence,func,add)s|n
 tag_unbind(tagOrId,sequence,funcid)n
 canvasx(screenx,gridspacing)f
 canvasy(screeny,gridspacing)f
 coords(tagOrId,x1,y1,*args)l|n
 create_arc(*args,**kw)i
 create_bitmap(*args,**kw)i
 create_image(*args,**kw)i
 create_line(x0,y0,x1,y1,*,**)i
 create_oval(x0,y0,x1,y1,*,**)i
 create_polygon(x0,y0,x1,y1,*xy_pairs,**)i
 create_rectangle(x0,y0,x1,y1,*,**)i
 create_text(x,y,*,**)i
 create_window(x,y,*,anchor,height,state,tags,width,window)i
 dchars(*args)n
 delete(*tagsOrCanvasIds)n
 dtag(tag,tag_to_delete)n
 focus(*args)
 gettags(tagOrId)t
 icursor(*args)n
 index(*args)
 insert(*args)n
 itemcget(tagOrId,option)
 itemconfigure(tagOrId,cnf,**kw)d|n
 itemconfig(tagOrId,cnf,**kw)d|n
 move(*args)n
 moveto(tagOrId,x,y)n
 postscript(cnf,**kw)
 tag_lower(first,second)n
 lower(first,second)n
 tag_raise(first,second)n
 tkraise(first,second)n
 lift(first,second)n
 scale(tagOrId,xOrigin,yOrigin,xScale,yScale)n
 scan_mark(x,y)n
 scan_dragto(x,y,gain)n
 select_adjust(tagOrId,index)n
 select_clear()n
 select_from(tagOrId,index)n
 select_item()
 select_to(tagOrId,index)n
 type(tagOrId)i|n
!Checkbutton(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 deselect()n
 flash()n
 invoke()
 select()n
 toggle()n
!Entry(.Widget,.XView)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 delete(first,last)n
 get()s
 icursor(index)n
 index(index)i
 insert(index,string)n
 scan_mark(x)n
 scan_dragto(x)n
 selection_adjust(index)n
 selection_clear()n
 selection_from(index)n
 selection_present()b
 selection_range(start,end)n
 selection_to(index)n
 select_adjust(index)n
 select_clear()n
 select_from(index)n
 select_present()b
 select_range(start,end)n
 select_to(index)n
!Frame(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Label(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Listbox(.Widget,.XView,.YView)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 activate(index)n
 bbox(index)t|n
 curselection()
 delete(first,last)n
 get(first,last)
 index(index)i
 insert(index,*elements)n
 nearest(y)
 scan_mark(x,y)n
 scan_dragto(x,y)n
 see(index)n
 selection_anchor(index)n
 select_anchor(index)n
 selection_clear(first,last)n
 select_clear(first,last)n
 selection_includes(index)
 select_includes(index)
 selection_set(first,last)n
 select_set(first,last)n
 size()i
 itemcget(index,option)
 itemconfigure(index,cnf,**kw)
 itemconfig(index,cnf,**kw)
!Menu(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 tk_popup(x,y,entry)n
 activate(index)n
 add(itemType,cnf,**kw)
 insert(index,itemType,cnf,**kw)
 add_cascade(cnf,*,**)n
 add_checkbutton(cnf,*,**)n
 add_command(cnf,*,**)n
 add_radiobutton(cnf,*,**)n
 add_separator(cnf,*,background)n
 insert_cascade(index,cnf,*,**)n
 insert_checkbutton(index,cnf,*,**)n
 insert_command(index,cnf,*,**)n
 insert_radiobutton(index,cnf,*,**)n
 insert_separator(index,cnf,*,background)n
 delete(index1,index2)n
 entrycget(index,option)
 entryconfigure(index,cnf,**kw)d|n
 entryconfig(index,cnf,**kw)d|n
 index(index)i|n
 invoke(index)
 post(x,y)n
 type(index)s
 unpost()n
 xposition(index)i
 yposition(index)i
!Menubutton(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Message(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Radiobutton(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 deselect()n
 flash()n
 invoke()
 select()n
!Scale(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 get()f
 set(value)n
 coords(value)t
 identify(x,y)s
!Scrollbar(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 activate(index)
 delta(deltax,deltay)f
 fraction(x,y)f
 identify(x,y)s
 get()t
 set(first,last)n
!Text(.Widget,.XView,.YView)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 bbox(index)t|n
 compare(index1,op,index2)b
 count(index1,index2,arg1,arg2,arg3,*args,return_ints)i|t|n
 debug(boolean)b|n
 delete(index1,index2)n
 dlineinfo(index)t|n
 dump(index1,index2,command,*,all,image,mark,tag,text,window)l|n
 edit(*args)
 edit_modified(arg)b|n
 edit_redo()n
 edit_reset()n
 edit_separator()n
 edit_undo()n
 get(index1,index2)s
 image_cget(index,option)
 image_configure(index,cnf,*,align,image,name,padx,pady)t|d|n
 image_create(index,cnf,*,align,image,name,padx,pady)s
 index(index)s
 insert(index,chars,*args)n
 mark_gravity(markName,direction)s|n
 mark_names()t
 mark_set(markName,index)n
 mark_unset(*markNames)n
 mark_next(index)s|n
 mark_previous(index)s|n
 peer_create(newPathName,cnf,**kw)n
 peer_names()t<_tkinter.Tcl_Obj>
 replace(index1,index2,chars,*args)n
 scan_mark(x,y)n
 scan_dragto(x,y)n
 search(pattern,index,stopindex,forwards,backwards,exact,regexp,nocase,count,elide,*,nolinestop,strictlimits)s
 search_all(pattern,index,stopindex,*,**)t<_tkinter.Tcl_Obj>
 see(index)n
 tag_add(tagName,index1,*args)n
 tag_bind(tagName,sequence,func,add)s|n
 tag_unbind(tagName,sequence,funcid)n
 tag_cget(tagName,option)
 tag_configure(tagName,cnf,*,**)d|n|t
 tag_config(tagName,cnf,*,**)d|n|t
 tag_delete(first_tag_name,*tagNames)n
 tag_lower(tagName,belowThis)n
 tag_names(index)t
 tag_nextrange(tagName,index1,index2)t
 tag_prevrange(tagName,index1,index2)t
 tag_raise(tagName,aboveThis)n
 tag_ranges(tagName)t<_tkinter.Tcl_Obj>
 tag_remove(tagName,index1,index2)n
 window_cget(index,option)
 window_configure(index,cnf,*,align,create,padx,pady,stretch,window)t|d|n
 window_config(index,cnf,*,align,create,padx,pady,stretch,window)t|d|n
 window_create(index,cnf,*,align,create,padx,pady,stretch,window)n
 window_names()t
 yview_pickplace(*what)
!OptionMenu(.Menubutton)
 __init__(master,variable,value,*values,command,name)
!Image(._Image)
 tk:_tkinter.TkappType
 __init__(imgtype,name,cnf,master,**kw)
 __del__()
 __getitem__(key)
 type()
!_Image()
 width()i
 height()i
!PhotoImage(.Image,._PhotoImageLike)
 __init__(name,cnf,master,*,**)
 configure(*,**)n
 config(*,**)n
 blank()n
 cget(option)s
 __getitem__(key)s
 copy(*,from_coords,zoom,subsample).PhotoImage
 subsample(x,y,*,from_coords).PhotoImage
 zoom(x,y,*,from_coords).PhotoImage
 copy_replace(sourceImage,*,from_coords,to,shrink,zoom,subsample,compositingrule)n
 get(x,y)t
 put(data,to)n
 read(filename,format,*,from_coords,to,shrink)n
 write(filename,format,from_coords,*,background,grayscale)n
 data(format,*,from_coords,background,grayscale)y|t
 transparency_get(x,y)b
 transparency_set(x,y,boolean)n
!BitmapImage(.Image,._BitmapImageLike)
 __init__(name,cnf,master,*,background,data,file,foreground,maskdata,maskfile)
!Spinbox(.Widget,.XView)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 bbox(index)t|n
 delete(first,last)s
 get()s
 icursor(index)
 identify(x,y)s
 index(index)i
 insert(index,s)s
 invoke(element)s
 scan(*args)
 scan_mark(x)
 scan_dragto(x)
 selection(*args)t
 selection_adjust(index)
 selection_clear()
 selection_element(element)
 selection_from(index)n
 selection_present()n
 selection_range(start,end)n
 selection_to(index)n
!LabelFrame(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!PanedWindow(.Widget)
 __init__(master,cnf,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 add(child,**kw)n
 remove(child)n
 forget(child)n
 identify(x,y)
 proxy(*args)t
 proxy_coord()t
 proxy_forget()t
 proxy_place(x,y)t
 sash(*args)t
 sash_coord(index)t
 sash_mark(index)t
 sash_place(index,x,y)t
 panecget(child,option)
 paneconfigure(tagOrId,cnf,**kw)
 paneconfig(tagOrId,cnf,**kw)
 panes()
!_VersionInfoTypeBase(typing.NamedTuple)
 major:i
 minor:i
 micro:i
 releaselevel:s
 serial:i
!_GridIndexInfo()
 minsize:f|s
 pad:f|s
 uniform:s|n
 weight:i
!_PackInfo()
 anchor:s
 expand:b
 fill:s
 side:s
 ipadx:i
 ipady:i
 padx:i|t
 pady:i|t
!_PlaceInfo()
 anchor:s
 bordermode:s
 width:s
 height:s
 x:s
 y:s
 relheight:s
 relwidth:s
 relx:s
 rely:s
!_GridInfo()
 column:i
 columnspan:i
 row:i
 rowspan:i
 ipadx:i
 ipady:i
 padx:i|t
 pady:i|t
 sticky:s
[tkinter.colorchooser
askcolor(color,*,initialcolor,parent,title)t
!Chooser(tkinter.commondialog.Dialog)
 command:s
[tkinter.commondialog
!Dialog()
 command:s|n
 master:tkinter.Misc|n
 options:typing.Mapping
 __init__(master,**options)
 show(**options)
[tkinter.dialog
!Dialog(tkinter.Widget)
 num:i
 __init__(master,cnf,**kw)
[tkinter.filedialog
!LoadFileDialog(.FileDialog)
!SaveFileDialog(.FileDialog)
!_Dialog(tkinter.commondialog.Dialog)
asksaveasfilename(*,**)s
askopenfilename(*,**)s
askopenfilenames(*,**)s|t
askdirectory(*,initialdir,mustexist,parent,title)s
asksaveasfile(mode,*,**)typing.IO|n
askopenfile(mode,*,**)typing.IO|n
askopenfiles(mode,*,**)t<typing.IO>
test()n
!FileDialog()
 title:s
 master:tkinter.Misc
 directory:s|n
 top:tkinter.Toplevel
 botframe:tkinter.Frame
 selection:tkinter.Entry
 filter:tkinter.Entry
 midframe:tkinter.Entry
 filesbar:tkinter.Scrollbar
 files:tkinter.Listbox
 dirsbar:tkinter.Scrollbar
 dirs:tkinter.Listbox
 ok_button:tkinter.Button
 filter_button:tkinter.Button
 cancel_button:tkinter.Button
 __init__(master,title)
 how:s|n
 go(dir_or_file,pattern,default,key)
 quit(how)n
 dirs_double_event(event)n
 dirs_select_event(event)n
 files_double_event(event)n
 files_select_event(event)n
 ok_event(event)n
 ok_command()n
 filter_command(event)n
 get_filter()t
 get_selection()s
 cancel_command(event)n
 set_filter(dir,pat)n
 set_selection(file)n
!Open(._Dialog)
 command:s
!SaveAs(._Dialog)
 command:s
!Directory(tkinter.commondialog.Dialog)
 command:s
[tkinter.font
families(root,displayof)t
names(root)t
nametofont(name,root).Font
!Font()
 name:s
 delete_font:b
 counter:itertools.count
 __init__(root,font,name,exists,*,family,size,weight,slant,underline,overstrike)
 cget(option)
 __getitem__(option)
 actual(option,displayof)s|i|b|._FontDict
 config(*,family,size,weight,slant,underline,overstrike)._FontDict|n
 configure(*,family,size,weight,slant,underline,overstrike)._FontDict|n
 copy().Font
 metrics(option,*,displayof)i|b|._MetricsDict
 measure(text,displayof)i
 __del__()
!_FontDict()
 family:s
 size:i
 weight:s
 slant:s
 underline:b
 overstrike:b
!_MetricsDict()
 ascent:i
 descent:i
 linespace:i
 fixed:b
[tkinter.messagebox
showinfo(title,message,*,detail,icon,default,parent)s
showwarning(title,message,*,detail,icon,default,parent)s
showerror(title,message,*,detail,icon,default,parent)s
askquestion(title,message,*,detail,icon,default,parent)s
askokcancel(title,message,*,detail,icon,default,parent)b
askyesno(title,message,*,detail,icon,default,parent)b
askyesnocancel(title,message,*,detail,icon,default,parent)b|n
askretrycancel(title,message,*,detail,icon,default,parent)b
!Message(tkinter.commondialog.Dialog)
 command:s
[tkinter.scrolledtext
!ScrolledText(tkinter.Text)
 frame:tkinter.Frame
 vbar:tkinter.Scrollbar
 __init__(master,**kwargs)
[tkinter.simpledialog
askfloat(title,prompt,*,initialvalue,minvalue,maxvalue,parent)f|n
askinteger(title,prompt,*,initialvalue,minvalue,maxvalue,parent)i|n
askstring(title,prompt,*,initialvalue,show,parent)s|n
!Dialog(tkinter.Toplevel)
 __init__(parent,title)
 body(master)tkinter.Misc|n
 buttonbox()n
 ok(event)n
 cancel(event)n
 validate()b
 apply()n
!SimpleDialog()
 __init__(master,text,buttons,default,cancel,title,class_)
 go()i|n
 return_event(event)n
 wm_delete_window()n
 done(num)n
[tkinter.ttk
=tkinter.ttk:LabelFrame=Labelframe,PanedWindow=Panedwindow
tclobjs_to_py(adict)d
setup_master(master)
!Style()
 master:tkinter.Misc
 tk:_tkinter.TkappType
 __init__(master)
 configure(style,query_opt,**kw)
 map(style,query_opt,**kw)t|d
 lookup(style,option,state,default)
 layout(style,layoutspec)l<!>|l
 element_create(elementname,etype,default_image,*imagespec,border,height,padding,sticky,width)n
 element_names()t
 element_options(elementname)t
 theme_create(themename,parent,settings)n
 theme_settings(themename,settings)n
 theme_names()t
 theme_use(themename)n|s
!Widget(tkinter.Widget)
 __init__(master,widgetname,kw)
 identify(x,y)s
 instate(statespec,callback,*args,**kw)b|*
 state(statespec)t
!Button(.Widget)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 invoke()
!Checkbutton(.Widget)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 invoke()
!Entry(.Widget,tkinter.Entry)
 __init__(master,widget,*,**)
 bbox(index)t
 validate()
!Combobox(.Entry)
 __init__(master,*,**)
 current(newindex)i
 set(value)n
!Frame(.Widget)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Label(.Widget)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Labelframe(.Widget)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Menubutton(.Widget)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
!Notebook(.Widget)
 __init__(master,*,**)
 configure(cnf,*,cursor,height,padding,style,takefocus,width)d|n|t
 config(cnf,*,cursor,height,padding,style,takefocus,width)d|n|t
 add(child,*,**)n
 forget(tab_id)n
 hide(tab_id)n
 index(tab_id)
 insert(pos,child,**kw)n
 select(tab_id)
 tab(tab_id,option,**kw)
 tabs()
 enable_traversal()n
!Panedwindow(.Widget,tkinter.PanedWindow)
 __init__(master,*,**)
 add(child,*,weight,**kw)n
 configure(cnf,*,cursor,height,style,takefocus,width)d|n|t
 config(cnf,*,cursor,height,style,takefocus,width)d|n|t
 insert(pos,child,**kw)n
 pane(pane,option,**kw)
 sashpos(index,newpos)
!Progressbar(.Widget)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 start(interval)n
 step(amount)n
 stop()n
!Radiobutton(.Widget)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 invoke()
!Scale(.Widget,tkinter.Scale)
 __init__(master,*,**)
 get(x,y)f
!Scrollbar(.Widget,tkinter.Scrollbar)
 __init__(master,*,**)
 configure(cnf,*,command,cursor,orient,style,takefocus)d|n|t
 config(cnf,*,command,cursor,orient,style,takefocus)d|n|t
!Separator(.Widget)
 __init__(master,*,class_,cursor,name,orient,style,takefocus)
 configure(cnf,*,cursor,orient,style,takefocus)d|n|t
 config(cnf,*,cursor,orient,style,takefocus)d|n|t
!Sizegrip(.Widget)
 __init__(master,*,class_,cursor,name,style,takefocus)
 configure(cnf,*,cursor,style,takefocus)d|n|t
 config(cnf,*,cursor,style,takefocus)d|n|t
!Spinbox(.Entry)
 __init__(master,*,**)
 set(value)n
!Treeview(.Widget,tkinter.XView,tkinter.YView)
 __init__(master,*,**)
 configure(cnf,*,**)d|n|t
 config(cnf,*,**)d|n|t
 bbox(item,column)t|s
 get_children(item)t
 set_children(item,*newchildren)n
 column(column,option,*,width,minwidth,stretch,anchor)
 delete(*items)n
 detach(*items)n
 exists(item)b
 focus(item)s
 heading(column,option,*,text,image,anchor,command)
 identify(component,x,y)
 identify_row(y)s
 identify_column(x)s
 identify_region(x,y)s
 identify_element(x,y)s
 index(item)i
 insert(parent,index,iid,*,id,text,image,values,open,tags)s
 item(item,option,*,text,image,values,open,tags)
 move(item,parent,index)n
 reattach(item,parent,index)n
 next(item)s
 parent(item)s
 prev(item)s
 see(item)n
 selection()t
 selection_set(items)n
 selection_add(items)n
 selection_remove(items)n
 selection_toggle(items)n
 set(item,column,value)
 tag_bind(tagname,sequence,callback)s|n
 tag_configure(tagname,option,*,foreground,background,font,image)s|tkinter.font.Font|l|t|_tkinter.Tcl_Obj|._TreeviewTagDict|n
 tag_has(tagname,item)t|b
!LabeledScale(.Frame)
 label:.Label
 scale:.Scale
 __init__(master,variable,from_,to,*,**)
!OptionMenu(.Menubutton)
 __init__(master,variable,default,*values,style,direction,command,name)
 set_menu(default,*values)n
!_Layout()
 side:s
 sticky:s
 unit:i|b
 children:l
!_TreeviewTagDict()
 foreground:s
 background:s
 font:s|tkinter.font.Font|l|t|_tkinter.Tcl_Obj
 image:s
[tomllib
load(fp,*,parse_float)d
loads(s,*,parse_float)d
!TOMLDecodeError(ValueError)
 __init__(msg,doc,pos,*args)
[tornado.gen
=tornado.gen:Multi=multi
!KeyReuseError(Exception)
!UnknownKeyError(Exception)
!LeakedCallbackError(Exception)
!BadYieldError(Exception)
!ReturnValueIgnoredError(Exception)
!Return(Exception)
multi(children,quiet_exceptions)_asyncio.Future
multi_future(children,quiet_exceptions)_asyncio.Future
maybe_future(x)_asyncio.Future
with_timeout(timeout,future,quiet_exceptions,*,message)_asyncio.Future
sleep(duration)_asyncio.Future
convert_yielded(yielded)_asyncio.Future
!WaitIterator()
 current_future:_asyncio.Future|n
 next()_asyncio.Future
 __anext__()_asyncio.Future
!Runner()
 future:n|_asyncio.Future
[tornado.httpclient
=tornado.httpclient:HTTPError=HTTPClientError
!HTTPClientError(Exception)
!HTTPClient()
 __del__()
 close()n
 fetch(request,**kwargs).HTTPResponse
!AsyncHTTPClient(tornado.util.Configurable)
 __new__(force_instance,**kwargs).AsyncHTTPClient
 close()n
 fetch(request,raise_error,**kwargs)_asyncio.Future<.HTTPResponse>
!HTTPRequest()
 headers:tornado.httputil.HTTPHeaders
!HTTPResponse()
 request:.HTTPRequest
 headers:tornado.httputil.HTTPHeaders
[tornado.httpserver
!HTTPServer(tornado.tcpserver.TCPServer,tornado.util.Configurable,tornado.httputil.HTTPServerConnectionDelegate)
 conn_params:tornado.http1connection.HTTP1ConnectionParameters
 start_request(server_conn,request_conn)tornado.httputil.HTTPMessageDelegate
[tornado.httputil
!HTTPMessageDelegate()
!HTTPServerConnectionDelegate()
 start_request(server_conn,request_conn).HTTPMessageDelegate
!HTTPHeaders(typing.MutableMapping)
 ^parse(headers,*,_chars_are_bytes).HTTPHeaders
 copy().HTTPHeaders
[tornado.ioloop
!IOLoop(tornado.util.Configurable)
 #instance().IOLoop
 #current(instance).IOLoop|n
 close(all_fds)n
 stop()n
 run_in_executor(executor,func,*args)_asyncio.Future<*>
 split_fd(fd)t<i,i|._Selectable>
!PeriodicCallback()
 stop()n
!_Selectable()
 close()n
[tornado.iostream
!StreamClosedError(OSError)
!UnsatisfiableReadError(Exception)
!StreamBufferFullError(Exception)
!PipeIOStream(.BaseIOStream)
!BaseIOStream()
 fileno()i|tornado.ioloop._Selectable
 write(data)_asyncio.Future
 close(exc_info)n
!IOStream(.BaseIOStream)
 connect(address,server_hostname)_asyncio.Future<@>
 start_tls(server_side,ssl_options,server_hostname)_asyncio.Future<.SSLIOStream>
!SSLIOStream(.IOStream)
 socket:ssl.SSLSocket
 connect(address,server_hostname)_asyncio.Future<.SSLIOStream>
 wait_for_handshake()_asyncio.Future<.SSLIOStream>
[tornado.locale
!Locale()
 ^get_closest(*locale_codes).Locale
 ^get(code).Locale
[tornado.locks
!Condition(._TimeoutGarbageCollector)
!_TimeoutGarbageCollector()
!Event()
!BoundedSemaphore(.Semaphore)
!Semaphore(._TimeoutGarbageCollector)
 release()n
 acquire(timeout)typing.Awaitable<._ReleasingContextManager>
 __enter__()n
 __exit__()
 @__aenter__()n
 __aexit__()
!Lock()
 acquire(timeout)typing.Awaitable<._ReleasingContextManager>
 release()n
 __enter__()n
 __exit__()
 @__aenter__()n
 __aexit__()
!_ReleasingContextManager()
 __enter__()n
 __exit__()
[tornado.queues
!QueueEmpty(Exception)
!QueueFull(Exception)
!PriorityQueue(.Queue)
!LifoQueue(.Queue)
!Queue()
 put(item,timeout)_asyncio.Future
 get(timeout)typing.Awaitable<*>
 join(timeout)typing.Awaitable
 __aiter__()._QueueIterator<*>
!_QueueIterator()
 __anext__()typing.Awaitable<*>
[tornado.routing
!URLSpec(.Rule)
!ReversibleRouter(.Router)
!ReversibleRuleRouter(.ReversibleRouter,.RuleRouter)
!Rule()
 matcher:.Matcher
!Router(tornado.httputil.HTTPServerConnectionDelegate)
 find_handler(request,**kwargs)tornado.httputil.HTTPMessageDelegate|n
 start_request(server_conn,request_conn)tornado.httputil.HTTPMessageDelegate
!RuleRouter(.Router)
 rules:l<.Rule>
 process_rule(rule).Rule
 get_target_delegate(target,request,**target_params)tornado.httputil.HTTPMessageDelegate|n
[tornado.simple_httpclient
!_HTTPConnection(tornado.httputil.HTTPMessageDelegate)
 headers:tornado.httputil.HTTPHeaders|n
[tornado.tcpclient
!TCPClient()
 resolver:tornado.netutil.Resolver
 close()n
 @connect(host,port,af,ssl_options,max_buffer_size,source_ip,source_port,timeout)tornado.iostream.IOStream
[tornado.tcpserver
!TCPServer()
 stop()n
[tornado.template
!BaseLoader()
 templates:d<.Template>
 lock:_thread.RLock
 load(name,parent_path).Template
[tornado.util
!Configurable()
[tornado.web
=tornado.routing:url=URLSpec
!HTTPError(Exception)
!Finish(Exception)
!MissingArgumentError(.HTTPError)
!ErrorHandler(.RequestHandler)
!RedirectHandler(.RequestHandler)
!FallbackHandler(.RequestHandler)
!GZipContentEncoding(.OutputTransform)
!UIModule()
!TemplateModule(.UIModule)
!RequestHandler()
 ui:tornado.util.ObjectDict
 cookies:d<http.cookies.Morsel>
 render(template_name,**kwargs)_asyncio.Future
 create_template_loader(template_path)tornado.template.BaseLoader
 flush(include_footers)_asyncio.Future
 finish(chunk)_asyncio.Future
 detach()tornado.iostream.IOStream
 locale:tornado.locale.Locale
 get_user_locale()tornado.locale.Locale|n
 get_browser_locale(default)tornado.locale.Locale
!Application(tornado.routing.ReversibleRouter)
 ui_methods:d<typing.Callable>
 wildcard_router:._ApplicationRouter
 default_router:._ApplicationRouter
 listen(port,address,*,family,backlog,flags,reuse_port,**kwargs)tornado.httpserver.HTTPServer
 find_handler(request,**kwargs)._HandlerDelegate
 get_handler_delegate(request,target_class,target_kwargs,path_args,path_kwargs)._HandlerDelegate
!StaticFileHandler(.RequestHandler)
 get_modified_time()datetime.datetime|n
!OutputTransform()
 transform_first_chunk(status_code,headers,chunk,finishing)t<i,tornado.httputil.HTTPHeaders,y>
!_ApplicationRouter(tornado.routing.ReversibleRuleRouter)
 process_rule(rule)tornado.routing.Rule
[tornado.websocket
!WebSocketError(Exception)
!WebSocketClosedError(.WebSocketError)
websocket_connect(url,callback,connect_timeout,on_message_callback,compression_options,ping_interval,ping_timeout,max_message_size,subprotocols,resolver)typing.Awaitable<.WebSocketClientConnection>
!WebSocketHandler(tornado.web.RequestHandler)
 ws_connection:.WebSocketProtocol|n
 write_message(message,binary)_asyncio.Future
 close(code,reason)n
 get_websocket_protocol().WebSocketProtocol|n
!WebSocketProtocol(abc.ABC)
 stream:tornado.iostream.IOStream|n
 close(code,reason)n
 write_message(message,binary)_asyncio.Future
!WebSocketProtocol13(.WebSocketProtocol)
 stream:tornado.iostream.IOStream
!WebSocketClientConnection(tornado.simple_httpclient._HTTPConnection)
 protocol:.WebSocketProtocol|n
 connect_future:_asyncio.Future<.WebSocketClientConnection>
 read_queue:tornado.queues.Queue
 params:._WebSocketParams
 tcp_client:tornado.tcpclient.TCPClient
 __del__()
 close(code,reason)n
 write_message(message,binary)_asyncio.Future
 get_websocket_protocol().WebSocketProtocol
[trace
!CoverageResults()
 inifile:s|os.PathLike|n
 outfile:s|os.PathLike|n
 __init__(counts,calledfuncs,infile,callers,outfile)
!Trace()
 inifile:s|os.PathLike|n
 outfile:s|os.PathLike|n
 ignore:._Ignore
 __init__(count,trace,countfuncs,countcallers,ignoremods,ignoredirs,infile,outfile,timing)
 results().CoverageResults
!_Ignore()
 __init__(modules,dirs)
[traceback
print_tb(tb,limit,file)n
print_exception(exc,value,tb,limit,file,chain)n
format_exception(exc,value,tb,limit,chain)l
print_exc(limit,file,chain)n
print_last(limit,file,chain)n
print_stack(f,limit,file)n
extract_tb(tb,limit).StackSummary
extract_stack(f,limit).StackSummary
format_list(extracted_list)l
print_list(extracted_list,file)n
format_exception_only(exc,value,*,show_group)l
format_exc(limit,chain)s
format_tb(tb,limit)l
format_stack(f,limit)l
clear_frames(tb)n
walk_stack(f)typing.Iterator
walk_tb(tb)typing.Iterator
!TracebackException()
 exceptions:l<.TracebackException>|n
 stack:.StackSummary
 __init__(exc_type,exc_value,exc_traceback,*,**)
 ^from_exception(exc,*,limit,lookup_lines,capture_locals,compact,max_group_width,max_group_depth)@
!FrameSummary()
 __init__(filename,lineno,name,*,lookup_line,locals,line,end_lineno,colno,end_colno)
!StackSummary(l)
 ^extract(frame_gen,*,limit,lookup_lines,capture_locals).StackSummary
 ^from_list(a_list).StackSummary
[tracemalloc
*_tracemalloc
get_object_traceback(obj).Traceback|n
take_snapshot().Snapshot
!BaseFilter()
 __init__(inclusive)
!DomainFilter(.BaseFilter)
 __init__(inclusive,domain)
!Filter(.BaseFilter)
 __init__(inclusive,filename_pattern,lineno,all_frames,domain)
!Statistic()
 traceback:.Traceback
 __init__(traceback,size,count)
!StatisticDiff()
 traceback:.Traceback
 __init__(traceback,size,size_diff,count,count_diff)
!Frame()
 __init__(frame)
!Trace()
 traceback:.Traceback
 __init__(trace)
!Traceback(typing.Sequence)
 __init__(frames,total_nframe)
 __getitem__(index).Frame|typing.Sequence<.Frame>
!Snapshot()
 __init__(traces,traceback_limit)
 compare_to(old_snapshot,key_type,cumulative)l<.StatisticDiff>
 filter_traces(filters).Snapshot
 #load(filename).Snapshot
 statistics(key_type,cumulative)l<.Statistic>
 traces:typing.Sequence<.Trace>
[traitlets
*traitlets.traitlets
[traitlets.traitlets
=traitlets.traitlets:dlink=directional_link,Integer=Int
Undefined:traitlets.utils.sentinel.Sentinel
All:traitlets.utils.sentinel.Sentinel
!TraitError(Exception)
!BaseDescriptor()
!MetaHasTraits(.MetaHasDescriptors)
observe(*names,type).ObserveHandler
validate(*names).ValidateHandler
default(name).DefaultHandler
!EventHandler(.BaseDescriptor)
!ObserveHandler(.EventHandler)
!ValidateHandler(.EventHandler)
!DefaultHandler(.EventHandler)
!ClassBasedTraitType(.TraitType)
!Type(.ClassBasedTraitType)
!Instance(.ClassBasedTraitType)
!ForwardDeclaredMixin()
!ForwardDeclaredType(.ForwardDeclaredMixin,.Type)
!ForwardDeclaredInstance(.ForwardDeclaredMixin,.Instance)
!Union(.TraitType)
!Any(.TraitType)
!Int(.TraitType)
!CInt(.Int)
!Long(.Int)
!CLong(.CInt)
!Float(.TraitType)
!CFloat(.Float)
!Complex(.TraitType)
!CComplex(.Complex,.TraitType)
!Bytes(.TraitType)
!CBytes(.Bytes,.TraitType)
!Unicode(.TraitType)
!CUnicode(.Unicode,.TraitType)
!ObjectName(.TraitType)
!DottedObjectName(.ObjectName)
!Bool(.TraitType)
!CBool(.Bool)
!Enum(.TraitType)
!CaselessStrEnum(.Enum)
!FuzzyEnum(.Enum)
!Container(.Instance)
!List(.Container)
!Set(.Container)
!Tuple(.Container)
!Dict(.Instance)
!TCPAddress(.TraitType)
!Callable(.TraitType)
!link()
 unlink()n
!directional_link()
 unlink()n
!TraitType(.BaseDescriptor)
 tag(**metadata)@
!MetaHasDescriptors(type)
 __new__(name,bases,classdict,**kwds).MetaHasDescriptors
!HasDescriptors()
 __new__(*args,**kwargs)@
!HasTraits(.HasDescriptors)
 ^class_traits(**metadata)d<.TraitType>
 ^class_own_traits(**metadata)d<.TraitType>
 trait_defaults(*names,**metadata)d|traitlets.utils.sentinel.Sentinel
 traits(**metadata)d<.TraitType>
 ^class_own_trait_events(name)d<.EventHandler>
 ^trait_events(name)d<.EventHandler>
!This(.ClassBasedTraitType)
 validate(obj,value).HasTraits|n
!CRegExp(.TraitType)
 validate(obj,value)re.Pattern|n
!Path(.TraitType)
 validate(obj,value)pathlib.Path|n
 from_string(s)pathlib.Path|n
!UseEnum(.TraitType)
 default_value:enum.Enum|n
[tty
setraw(fd,when)l
setcbreak(fd,when)l
cfmakeraw(mode)n
cfmakecbreak(mode)n
[twisted.application.service
!IServiceMaker()
!ServiceMaker()
!IService()
!Service()
!IServiceCollection()
!MultiService(.Service)
!IProcess()
!Process()
[twisted.internet.base
!DelayedCall()
 cancel()n
[twisted.internet.defer
=twisted.internet.defer:DeferredList=_DeferredList
log:twisted.logger._logger.Logger
!AlreadyCalledError(Exception)
!CancelledError(Exception)
!TimeoutError(Exception)
!NotACoroutineError(TypeError)
logError(err)twisted.python.failure.Failure
succeed(result).Deferred<=result>
fail(result).Deferred
execute(callable,*args,**kwargs).Deferred<*>
maybeDeferred(f,*args,**kwargs).Deferred<*>
ensureDeferred(coro).Deferred<*>
!FirstError(Exception)
_DeferredList(deferredList,fireOnOneCallback,fireOnOneErrback,consumeErrors).Deferred
gatherResults(deferredList,consumeErrors).Deferred
!FailureGroup(Exception)
race(ds).Deferred
!DeferredLock(._ConcurrencyPrimitive)
!DeferredSemaphore(._ConcurrencyPrimitive)
!QueueOverflow(Exception)
!QueueUnderflow(Exception)
!AlreadyTryingToLockError(Exception)
!DebugInfo()
 failResult:twisted.python.failure.Failure|n
 __del__()
!Deferred(typing.Awaitable)
 addCallbacks(callback,errback,callbackArgs,callbackKeywords,errbackArgs,errbackKeywords).Deferred<*>
 addCallback(callback,*args,**kwargs).Deferred<*>
 addErrback(errback,*args,**kwargs).Deferred<*>
 addBoth(callback,*args,**kwargs).Deferred<*>
 addTimeout(timeout,clock,onTimeoutCancel).Deferred<*>
 chainDeferred(d).Deferred
 cancel()n
 __iter__()typing.Generator<.Deferred<*>>
 __await__()typing.Generator<.Deferred<*>>
 asFuture(loop)_asyncio.Future<*>
 ^fromFuture(future).Deferred<*>
 ^fromCoroutine(coro).Deferred<*>
!_ConcurrencyPrimitive(abc.ABC)
 run(f,*args,**kwargs).Deferred<*>
 __aenter__().Deferred<@>
 __aexit__()
 acquire().Deferred<@>
 release()n
!DeferredQueue()
 waiting:l<.Deferred<*>>
 get().Deferred<*>
!DeferredFilesystemLock(twisted.python.lockfile.FilesystemLock)
 deferUntilLocked(timeout).Deferred
[twisted.internet.interfaces
!IDelayedCall()
 cancel()n
!ITransport()
 getPeer().IAddress
 getHost().IAddress
!IUDPTransport()
 getHost()twisted.internet.address.IPv4Address|twisted.internet.address.IPv6Address
 stopListening()twisted.internet.defer.Deferred|n
!IMulticastTransport(.IUDPTransport)
 setOutgoingInterface()twisted.internet.defer.Deferred
 joinGroup(interface)twisted.internet.defer.Deferred
 leaveGroup(interface)twisted.internet.defer.Deferred
[twisted.internet.protocol
!ClientFactory(.Factory)
!ClientCreator()
!ReconnectingClientFactory(.ClientFactory)
!ServerFactory(.Factory)
connectionDone:twisted.python.failure.Failure
!Protocol(.BaseProtocol)
!ProtocolToConsumerAdapter(twisted.python.components.Adapter)
!ConsumerToProtocolAdapter(twisted.python.components.Adapter)
!DatagramProtocol(.AbstractDatagramProtocol)
!ConnectedDatagramProtocol(.DatagramProtocol)
!FileWrapper()
!Factory()
 ^forProtocol(protocol,*args,**kwargs).Factory<*>
!BaseProtocol()
 transport:twisted.internet.interfaces.ITransport|n
!ProcessProtocol(.BaseProtocol)
 transport:twisted.internet.interfaces.IProcessTransport|n
!AbstractDatagramProtocol()
 transport:twisted.internet.interfaces.IUDPTransport|twisted.internet.interfaces.IMulticastTransport|n
[twisted.internet.task
!SchedulerError(Exception)
!SchedulerStopped(.SchedulerError)
!TaskFinished(.SchedulerError)
!TaskDone(.TaskFinished)
!TaskStopped(.TaskFinished)
!TaskFailed(.TaskFinished)
!NotPaused(.SchedulerError)
coiterate(iterator)twisted.internet.defer.Deferred<=iterator>
cooperate(iterator).CooperativeTask<=iterator>
deferLater(clock,delay,callable,*args,**kw)twisted.internet.defer.Deferred<*>
!LoopingCall()
 call:twisted.internet.interfaces.IDelayedCall|n
 deferred:twisted.internet.defer.Deferred<.LoopingCall>|n
 ^withCount(countCallable).LoopingCall
 start(interval,now)twisted.internet.defer.Deferred<.LoopingCall>
 stop()n
!CooperativeTask()
 whenDone()twisted.internet.defer.Deferred<*>
 stop()n
!Cooperator()
 coiterate(iterator,doneDeferred)twisted.internet.defer.Deferred<=iterator>
 cooperate(iterator).CooperativeTask<=iterator>
 stop()n
!Clock()
 calls:l<twisted.internet.base.DelayedCall>
 callLater(delay,callable,*args,**kw)twisted.internet.interfaces.IDelayedCall
 getDelayedCalls()typing.Sequence<twisted.internet.interfaces.IDelayedCall>
[twisted.internet.threads
deferToThreadPool(reactor,threadpool,f,*args,**kwargs)twisted.internet.defer.Deferred<*>
deferToThread(f,*args,**kwargs)twisted.internet.defer.Deferred<*>
[twisted.logger
=twisted.logger._logger:Logger
[twisted.logger._logger
!Logger()
 observer:twisted.logger._interfaces.ILogObserver
 failuresHandled(format,level,**kwargs)contextlib.AbstractContextManager<.Operation>
 failureHandler(staticMessage,level)contextlib.AbstractContextManager
[twisted.python.components
!Adapter()
[twisted.python.lockfile
!FilesystemLock()
[types
=types:LambdaType=FunctionType,BuiltinMethodType=BuiltinFunctionType
!EllipsisType()
!GetSetDescriptorType()
!MemberDescriptorType()
new_class(name,bases,kwds,exec_body)type
resolve_bases(bases)t
prepare_class(name,bases,kwds)t<type,d,d>
get_original_bases(cls)t
coroutine(func)typing.Callable|=func
!NoneType()
!NotImplementedType()
!CapsuleType()
!DynamicClassAttribute(property)
 overwrite_doc:b
 getter(fget).DynamicClassAttribute
 setter(fset).DynamicClassAttribute
 deleter(fdel).DynamicClassAttribute
!FunctionType()
 __new__(code,globals,name,argdefs,closure,kwdefaults)@
 __call__(*args,**kwargs)
!CodeType()
 co_argcount:i
 co_posonlyargcount:i
 co_kwonlyargcount:i
 co_nlocals:i
 co_stacksize:i
 co_flags:i
 co_code:y
 co_consts:t
 co_names:t
 co_varnames:t
 co_filename:s
 co_name:s
 co_firstlineno:i
 co_lnotab:y
 co_freevars:t
 co_cellvars:t
 co_linetable:y
 co_lines()typing.Iterator
 co_exceptiontable:y
 co_qualname:s
 co_positions()typing.Iterable
 co_branches()typing.Iterator
 __new__(argcount,posonlyargcount,kwonlyargcount,nlocals,stacksize,flags,codestring,constants,names,varnames,filename,name,qualname,firstlineno,linetable,exceptiontable,freevars,cellvars)@
 replace(*,**)@
!MappingProxyType(typing.Mapping)
 __new__(mapping)@
 __iter__()typing.Iterator<*>
 copy()d<*>
 keys()typing.KeysView<*>
 values()typing.ValuesView<*>
 items()typing.ItemsView<*>
!SimpleNamespace()
 __init__(mapping_or_iterable,**kwargs)
!ModuleType()
 __init__(name,doc)
!CellType()
 __new__(contents)@
!GeneratorType(typing.Generator)
 gi_code:.CodeType
 gi_frame:.FrameType|n
 gi_running:b
 gi_yieldfrom:typing.Iterator<*>|n
 gi_suspended:b
 gi_state:s
 __iter__()@
 send(arg)*
!AsyncGeneratorType(typing.AsyncGenerator)
 ag_await:typing.Awaitable|n
 ag_code:.CodeType
 ag_frame:.FrameType|n
 ag_running:b
 ag_suspended:b
 ag_state:s
 __aiter__()@
 __anext__()typing.Coroutine<*>
 asend(val)typing.Coroutine<*>
 @athrow(typ,val,tb)*
 aclose()typing.Coroutine
!CoroutineType(typing.Coroutine)
 cr_await:
 cr_code:.CodeType
 cr_frame:.FrameType|n
 cr_running:b
 cr_origin:t|n
 cr_suspended:b
 cr_state:s
 __await__()typing.Generator
 send(arg)*
!MethodType()
 __new__(func,instance)@
 __call__(*args,**kwargs)
!BuiltinFunctionType()
 __call__(*args,**kwargs)
!WrapperDescriptorType()
 __call__(*args,**kwargs)
!MethodWrapperType()
 __call__(*args,**kwargs)
!MethodDescriptorType()
 __call__(*args,**kwargs)
!ClassMethodDescriptorType()
 __call__(*args,**kwargs)
!TracebackType()
 __new__(tb_next,tb_frame,tb_lasti,tb_lineno)@
 tb_next:.TracebackType|n
 tb_frame:.FrameType
 tb_lasti:i
 tb_lineno:i
!FrameType()
 f_back:.FrameType|n
 f_builtins:d
 f_code:.CodeType
 f_globals:d
 f_lasti:i
 f_lineno:i|n
 f_locals:.FrameLocalsProxyType|d
 f_trace:typing.Callable|n
 f_trace_lines:b
 f_trace_opcodes:b
 clear()n
 f_generator:.GeneratorType|.CoroutineType|n
!FrameLocalsProxyType(typing.MutableMapping)
 __new__(frame)@
 __getitem__(key)
 __iter__()typing.Iterator
 copy()d
 pop(key,default)
 setdefault(key,default)
 update(object)n
!LazyImportType()
 resolve()
!GenericAlias()
 __new__(origin,args)@
 __getitem__(typeargs).GenericAlias
!UnionType()
 __getitem__(parameters)
[typing
=re:Match,Pattern
=builtins:Text=str
!Reversible(.Iterable)
!Collection(.Iterable,.Container)
!Container()
!Hashable()
!Sized()
!KeysView(.MappingView,.AbstractSet)
!ValuesView(.MappingView,.Collection)
!Any()
final(f)=f
Union:._SpecialForm
Protocol:._SpecialForm
Callable:._SpecialForm
Type:._SpecialForm
NoReturn:._SpecialForm
ClassVar:._SpecialForm
Optional:._SpecialForm
Tuple:._SpecialForm
Final:._SpecialForm
Literal:._SpecialForm
TypedDict:._SpecialForm
Self:._SpecialForm
Never:._SpecialForm
Unpack:._SpecialForm
Required:._SpecialForm
NotRequired:._SpecialForm
LiteralString:._SpecialForm
Concatenate:._SpecialForm
TypeAlias:._SpecialForm
TypeGuard:._SpecialForm
overload(func)=func
no_type_check(arg)=arg
no_type_check_decorator(decorator)typing.Callable
disjoint_base(cls)=cls
type_check_only(func_or_cls)=func_or_cls
List:._Alias
Dict:._Alias
DefaultDict:._Alias
Set:._Alias
FrozenSet:._Alias
Counter:._Alias
Deque:._Alias
ChainMap:._Alias
OrderedDict:._Alias
Annotated:._SpecialForm
NoExtraItems:._NoExtraItemsType
TypeForm:._SpecialForm
Generic:type
runtime_checkable(cls)=cls
!SupportsInt()
!SupportsFloat()
!SupportsComplex()
!SupportsBytes()
!SupportsIndex()
!SupportsAbs()
!SupportsRound()
!AsyncContextManager(contextlib.AbstractAsyncContextManager)
!ContextManager(contextlib.AbstractContextManager)
!AwaitableGenerator(.Awaitable,.Generator)
get_type_hints(obj,globalns,localns,include_extras,*,format)d
get_args(tp)t
get_origin(tp)
cast(typ,val)
reveal_type(obj)=obj
assert_never(arg)!
assert_type(val,typ)=val
clear_overloads()n
get_overloads(func).Sequence<typing.Callable>
dataclass_transform(*,eq_default,order_default,kw_only_default,frozen_default,field_specifiers,**kwargs)_typeshed.IdentityFunction
!_Final()
evaluate_forward_ref(forward_ref,*,owner,globals,locals,type_params,format)
is_typeddict(tp)b
override(method)=method
is_protocol(tp)b
get_protocol_members(tp)frozenset
NoDefault:._NoDefaultType
TypeIs:._SpecialForm
ReadOnly:._SpecialForm
!_NoExtraItemsType()
!_NoDefaultType()
!MutableSequence(.Sequence)
 insert(index,value)n
 __getitem__(index)*|.MutableSequence<*>
 append(value)n
 clear()n
 extend(values)n
 reverse()n
 pop(index)*
 remove(value)n
!Sequence(.Reversible,.Collection)
 __getitem__(index)*|.Sequence<*>
 index(value,start,stop)i
 count(value)i
!Iterable()
 __iter__().Iterator<*>
!Awaitable()
 __await__().Generator
!MutableMapping(.Mapping)
 clear()n
 pop(key,default)*|=default
 popitem()t<*,*>
 setdefault(key,default)*|n|=default
 update(m,**kwargs)n
!Mapping(.Collection)
 __getitem__(key)*
 get(key,default)*|n|=default
 items().ItemsView<*>
 keys().KeysView<*>
 values().ValuesView<*>
!MutableSet(.AbstractSet)
 add(value)n
 discard(value)n
 clear()n
 pop()*
 remove(value)n
!AbstractSet(.Collection)
 isdisjoint(other)b
!IO()
 mode:s
 name:
 close()n
 closed:b
 fileno()i
 flush()n
 isatty()b
 read(n)s
 readable()b
 readline(limit)s
 readlines(hint)l
 seek(offset,whence)i
 seekable()b
 tell()i
 truncate(size)i
 writable()b
 write(s)i
 writelines(lines)n
 __next__()s
 __iter__().Iterator
 __enter__().IO
 __exit__()
!TextIO(.IO)
 buffer:.BinaryIO
 encoding:s
 errors:s|n
 line_buffering:i
 newlines:
 __enter__().TextIO
!BinaryIO(.IO)
 __enter__().BinaryIO
!AsyncGenerator(.AsyncIterator)
 __anext__().Coroutine<*>
 asend(value).Coroutine<*>
 athrow(typ,val,tb).Coroutine<*>
 aclose().Coroutine
!AsyncIterator(.AsyncIterable)
 __anext__().Awaitable<*>
!AsyncIterable()
 __aiter__().AsyncIterator<*>
!Coroutine(.Awaitable)
 send(value)*
 throw(typ,val,tb)*
 close()n
!Generator(.Iterator)
 send(value)*
 throw(typ,val,tb)*
 close()*|n
 __iter__().Generator<*>
!Iterator(.Iterable)
 __next__()*
!ItemsView(.MappingView,.AbstractSet)
 __iter__().Iterator
!MappingView(.Sized)
 __init__(mapping)
!NamedTuple(t)
 __init__(typename,fields,**kwargs)
!TypeVar()
 __new__(name,*constraints,bound,contravariant,covariant,infer_variance,default)@
 __init__(name,*constraints,bound,covariant,contravariant)
 has_default()b
 evaluate_bound:typing.Callable|n
 evaluate_constraints:typing.Callable|n
 evaluate_default:typing.Callable|n
!TypeVarTuple()
 has_default()b
 __new__(name,*,bound,covariant,contravariant,default,infer_variance)@
 __init__(name)
 __iter__()
 evaluate_default:typing.Callable|n
!ParamSpecArgs()
 __new__(origin)@
 __init__(origin)
!ParamSpecKwargs()
 __new__(origin)@
 __init__(origin)
!ParamSpec()
 __new__(name,*,bound,contravariant,covariant,infer_variance,default)@
 __init__(name,*,bound,contravariant,covariant)
 args:.ParamSpecArgs
 kwargs:.ParamSpecKwargs
 has_default()b
 evaluate_default:typing.Callable|n
!NewType()
 __init__(name,tp)
 #__call__(x)@
!ForwardRef(._Final)
 __init__(arg,is_argument,module,*,is_class)
!TypeAliasType()
 __new__(name,value,*,type_params)@
 __getitem__(parameters)types.GenericAlias
 __iter__()
 evaluate_value:typing.Callable
!_SpecialForm(._Final)
 __getitem__(parameters)
!_Alias()
 __getitem__(typeargs)
[typing_extensions
!Buffer(abc.ABC)
!CapsuleType()
[unicodedata
ucd_3_2_0:.UCD
bidirectional(chr)s
category(chr)s
combining(chr)i
decimal(chr,default)i|=default
decomposition(chr)s
digit(chr,default)i|=default
east_asian_width(chr)s
is_normalized(form,unistr)b
block(chr)s
extended_pictographic(chr)b
grapheme_cluster_break(chr)s
indic_conjunct_break(chr)s
isxidstart(chr)b
isxidcontinue(chr)b
iter_graphemes(unistr,start,end)typing.Iterator
lookup(name)s
mirrored(chr)i
name(chr,default)s|=default
normalize(form,unistr)s
numeric(chr,default)f|=default
!UCD()
[unittest
*unittest.async_case
=unittest.case:FunctionTestCase,SkipTest,TestCase,addModuleCleanup,expectedFailure,skip,skipIf,skipUnless,doModuleCleanups,enterModuleContext
=unittest.loader:TestLoader,findTestCases,getTestCaseNames,makeSuite
=unittest.main:TestProgram,main=TestProgram
=unittest.result:TestResult
=unittest.runner:TextTestResult,TextTestRunner
=unittest.signals:installHandler,registerResult,removeHandler,removeResult
=unittest.suite:BaseTestSuite,TestSuite
load_tests(loader,tests,pattern)unittest.suite.TestSuite
[unittest._log
!_AssertLogsContext(unittest.case._BaseTestCaseContext)
 __init__(test_case,logger_name,level,no_logs,formatter)
 __enter__()*
 __exit__()
!_LoggingWatcher(typing.NamedTuple)
 records:l<logging.LogRecord>
[unittest.async_case
!IsolatedAsyncioTestCase(unittest.case.TestCase)
 __del__()
[unittest.case
addModuleCleanup(function,*args,**kwargs)n
expectedFailure(test_item)=test_item
skip(reason)typing.Callable
skipIf(condition,reason)typing.Callable
skipUnless(condition,reason)typing.Callable
doModuleCleanups()n
enterModuleContext(cm)*
!FunctionTestCase(.TestCase)
 __init__(testFunc,setUp,tearDown,description)
!TestCase()
 __init__(methodName)
 run(result)unittest.result.TestResult|n
 __call__(result)unittest.result.TestResult|n
 subTest(msg,**params)contextlib.AbstractContextManager
 assertRaises(expected_exception,callable,*args,**kwargs)n|._AssertRaisesContext<*>
 assertRaisesRegex(expected_exception,expected_regex,callable,*args,**kwargs)n|._AssertRaisesContext<*>
 assertWarns(expected_warning,callable,*args,**kwargs)n|._AssertWarnsContext
 assertWarnsRegex(expected_warning,expected_regex,callable,*args,**kwargs)n|._AssertWarnsContext
 assertLogs(logger,level,formatter)unittest._log._AssertLogsContext<unittest._log._LoggingWatcher>
 assertNoLogs(logger,level)unittest._log._AssertLogsContext
 defaultTestResult()unittest.result.TestResult
 failUnlessRaises(expected_exception,callable,*args,**kwargs)n|._AssertRaisesContext<*>
 assertRaisesRegexp(expected_exception,expected_regex,callable,*args,**kwargs)n|._AssertRaisesContext<*>
!SkipTest(Exception)
 __init__(reason)
!_AssertRaisesContext(._AssertRaisesBaseContext)
 __enter__()@
 __exit__()
!_AssertRaisesBaseContext(._BaseTestCaseContext)
 expected_regex:re.Pattern|n
 __init__(expected,test_case,expected_regex)
!_BaseTestCaseContext()
 test_case:.TestCase
 __init__(test_case)
!_AssertWarnsContext(._AssertRaisesBaseContext)
 warning:warnings.WarningMessage
 warnings:l<warnings.WarningMessage>
 __enter__()@
 __exit__()
[unittest.loader
findTestCases(module,prefix,sortUsing,suiteClass)unittest.suite.TestSuite
getTestCaseNames(testCaseClass,prefix,sortUsing,testNamePatterns)typing.Sequence
makeSuite(testCaseClass,prefix,sortUsing,suiteClass)unittest.suite.TestSuite
VALID_MODULE_NAME:re.Pattern
defaultTestLoader:.TestLoader
!TestLoader()
 loadTestsFromTestCase(testCaseClass)unittest.suite.TestSuite
 loadTestsFromModule(module,*,pattern)unittest.suite.TestSuite
 loadTestsFromName(name,module)unittest.suite.TestSuite
 loadTestsFromNames(names,module)unittest.suite.TestSuite
 discover(start_dir,pattern,top_level_dir)unittest.suite.TestSuite
[unittest.main
=unittest.main:main=TestProgram
!TestProgram()
 result:unittest.result.TestResult
 module:types.ModuleType|n
 __init__(module,defaultTest,argv,testRunner,testLoader,exit,verbosity,failfast,catchbreak,buffer,warnings,*,tb_locals,durations)
[unittest.mock
sentinel:._Sentinel
call:._Call
!Mock(.CallableMixin,.NonCallableMock)
patch:._patcher
!NonCallableMagicMock(.MagicMixin,.NonCallableMock)
!MagicMock(.MagicMixin,.Mock)
!AsyncMagicMixin(.MagicMixin)
!AsyncMock(.AsyncMockMixin,.AsyncMagicMixin,.Mock)
ANY:._ANY
create_autospec(spec,spec_set,instance,_parent,_name,*,unsafe,**kwargs)
mock_open(mock,read_data)
!PropertyMock(.Mock)
!ThreadingMock(.ThreadingMixin,.MagicMixin,.Mock)
seal(mock)n
!_Sentinel()
!_CallList(l)
!_ANY()
!Base()
 __init__(*args,**kwargs)
!NonCallableMock(.Base)
 __new__(spec,wraps,name,spec_set,parent,_spec_state,_new_name,_new_parent,_spec_as_instance,_eat_self,unsafe,**kwargs)@
 __init__(spec,wraps,name,spec_set,parent,_spec_state,_new_name,_new_parent,_spec_as_instance,_eat_self,unsafe,**kwargs)
 call_args:._Call|n
 call_args_list:._CallList
 method_calls:._CallList
 mock_calls:._CallList
!CallableMixin(.Base)
 __init__(spec,side_effect,return_value,wraps,name,spec_set,parent,_spec_state,_new_name,_new_parent,**kwargs)
!MagicMixin(.Base)
 __init__(*args,**kw)
!AsyncMockMixin(.Base)
 await_args:._Call|n
 await_args_list:._CallList
!MagicProxy(.Base)
 __init__(name,parent)
!ThreadingMixin(.Base)
 __init__(*args,timeout,**kwargs)
!_Call(t)
 __new__(value,name,parent,two,from_kall)@
 __init__(value,name,parent,two,from_kall)
 __call__(*args,**kwargs)._Call
!_patcher()
 __call__(target,new,spec,create,spec_set,autospec,new_callable,*,unsafe)._patch<=new>|._patch_pass_arg<*>|._patch_pass_arg<.MagicMock|.AsyncMock>
 #object(target,attribute,new,spec,create,spec_set,autospec,new_callable,*,unsafe)._patch<=new>|._patch_pass_arg<*>|._patch_pass_arg<.MagicMock|.AsyncMock>
 #multiple(target,spec,create,spec_set,autospec,*,new_callable,**kwargs)._patch_pass_arg<*>|._patch
[unittest.result
failfast(method)=method
!TestResult()
 unexpectedSuccesses:l<unittest.case.TestCase>
 __init__(stream,descriptions,verbosity)
 stop()n
[unittest.runner
!TextTestResult(unittest.result.TestResult)
 __init__(stream,descriptions,verbosity,*,durations)
!TextTestRunner()
 stream:._WritelnDecorator
 __init__(stream,descriptions,verbosity,failfast,buffer,resultclass,warnings,*,tb_locals,durations)
 run(test).TextTestResult
!_WritelnDecorator()
 __init__(stream)
[unittest.signals
installHandler()n
registerResult(result)n
removeHandler(method)n|typing.Callable
removeResult(result)b
[unittest.suite
!BaseTestSuite()
 __init__(tests)
 __call__(result)unittest.result.TestResult
 run(result)unittest.result.TestResult
 __iter__()typing.Iterator<unittest.case.TestCase|.TestSuite>
!TestSuite(.BaseTestSuite)
 run(result,debug)unittest.result.TestResult
[unittest.util
safe_repr(obj,short)s
strclass(cls)s
sorted_list_difference(expected,actual)t
unorderable_list_difference(expected,actual)t
three_way_cmp(x,y)i
[urllib.error
!URLError(OSError)
 __init__(reason,filename)
!HTTPError(.URLError,urllib.response.addinfourl)
 hdrs:email.message.Message
 __init__(url,code,msg,hdrs,fp)
!ContentTooShortError(.URLError)
 content:t<s,email.message.Message>
 __init__(message,content)
[urllib.parse
!DefragResult(._DefragResultBase,._ResultMixinStr)
!_DefragResultBase(typing.NamedTuple)
!SplitResult(._SplitResultBase,._NetlocResultMixinStr)
!_SplitResultBase(typing.NamedTuple)
!_NetlocResultMixinStr(._NetlocResultMixinBase,._ResultMixinStr)
!_NetlocResultMixinBase()
!ParseResult(._ParseResultBase,._NetlocResultMixinStr)
!_ParseResultBase(typing.NamedTuple)
!DefragResultBytes(._DefragResultBase,._ResultMixinBytes)
!SplitResultBytes(._SplitResultBase,._NetlocResultMixinBytes)
!_NetlocResultMixinBytes(._NetlocResultMixinBase,._ResultMixinBytes)
!ParseResultBytes(._ParseResultBase,._NetlocResultMixinBytes)
parse_qs(qs,keep_blank_values,strict_parsing,encoding,errors,max_num_fields,separator)d
parse_qsl(qs,keep_blank_values,strict_parsing,encoding,errors,max_num_fields,separator)l
quote(string,safe,encoding,errors)s
quote_from_bytes(bs,safe)s
quote_plus(string,safe,encoding,errors)s
unquote(string,encoding,errors)s
unquote_to_bytes(string)y
unquote_plus(string,encoding,errors)s
urldefrag(url,*,missing_as_none).DefragResult|.DefragResultBytes
urlencode(query,doseq,safe,encoding,errors,quote_via)s
urljoin(base,url,allow_fragments)s
urlparse(url,scheme,allow_fragments,*,missing_as_none).ParseResult|.ParseResultBytes
urlsplit(url,scheme,allow_fragments,*,missing_as_none).SplitResult|.SplitResultBytes
urlunparse(components,*,keep_empty)y|s
urlunsplit(components,*,keep_empty)y|s
unwrap(url)s
!_ResultMixinStr()
 encode(encoding,errors)._ResultMixinBytes
!_ResultMixinBytes()
 decode(encoding,errors)._ResultMixinStr
[urllib.request
=urllib.error:HTTPError
urlopen(url,data,timeout,*,cafile,capath,cadefault,context)
install_opener(opener)n
build_opener(*handlers).OpenerDirector
url2pathname(url,*,require_scheme,resolve_host)s
pathname2url(pathname,*,add_scheme)s
getproxies()d
getproxies_environment()d
parse_http_list(s)l
parse_keqv_list(l)d
proxy_bypass(host)
!HTTPPasswordMgr()
!HTTPPasswordMgrWithDefaultRealm(.HTTPPasswordMgr)
!HTTPPasswordMgrWithPriorAuth(.HTTPPasswordMgrWithDefaultRealm)
!HTTPBasicAuthHandler(.AbstractBasicAuthHandler,.BaseHandler)
!ProxyBasicAuthHandler(.AbstractBasicAuthHandler,.BaseHandler)
!HTTPDigestAuthHandler(.BaseHandler,.AbstractDigestAuthHandler)
!ProxyDigestAuthHandler(.BaseHandler,.AbstractDigestAuthHandler)
!CacheFTPHandler(.FTPHandler)
!UnknownHandler(.BaseHandler)
!HTTPErrorProcessor(.BaseHandler)
urlretrieve(url,filename,reporthook,data)t<s,http.client.HTTPMessage>
urlcleanup()n
!Request()
 data:typing_extensions.Buffer|_typeshed.SupportsRead|typing.Iterable|n
 __init__(url,data,headers,origin_req_host,unverifiable,method)
!OpenerDirector()
 close()n
!BaseHandler()
 parent:.OpenerDirector
 close()n
!HTTPDefaultErrorHandler(.BaseHandler)
 http_error_default(req,fp,code,msg,hdrs)urllib.error.HTTPError
!HTTPRedirectHandler(.BaseHandler)
 redirect_request(req,fp,code,msg,headers,newurl).Request|n
!HTTPCookieProcessor(.BaseHandler)
 cookiejar:http.cookiejar.CookieJar
 __init__(cookiejar)
 http_request(request).Request
 http_response(request,response)http.client.HTTPResponse
 https_request(request).Request
 https_response(request,response)http.client.HTTPResponse
!ProxyHandler(.BaseHandler)
 __init__(proxies)
!AbstractBasicAuthHandler()
 rx:re.Pattern
 passwd:.HTTPPasswordMgr
 __init__(password_mgr)
 http_request(req).Request
 http_response(req,response)http.client.HTTPResponse
 https_request(req).Request
 https_response(req,response)http.client.HTTPResponse
!AbstractDigestAuthHandler()
 __init__(passwd)
 get_algorithm_impls(algorithm)t<typing.Callable,typing.Callable>
!AbstractHTTPHandler(.BaseHandler)
 __init__(debuglevel)
 do_request_(request).Request
 do_open(http_class,req,**http_conn_args)http.client.HTTPResponse
!HTTPHandler(.AbstractHTTPHandler)
 http_open(req)http.client.HTTPResponse
 http_request(request).Request
!HTTPSHandler(.AbstractHTTPHandler)
 __init__(debuglevel,context,check_hostname)
 https_open(req)http.client.HTTPResponse
 https_request(request).Request
!FileHandler(.BaseHandler)
 file_open(req)urllib.response.addinfourl
 open_local_file(req)urllib.response.addinfourl
!DataHandler(.BaseHandler)
 data_open(req)urllib.response.addinfourl
!ftpwrapper()
 __init__(user,passwd,host,port,dirs,timeout,persistent)
 close()n
 retrfile(file,type)t<urllib.response.addclosehook,i|n>
!FTPHandler(.BaseHandler)
 ftp_open(req)urllib.response.addinfourl
 connect_ftp(user,passwd,host,port,dirs,timeout).ftpwrapper
!URLopener()
 __init__(proxies,**x509)
 retrieve(url,filename,reporthook,data)t<s,email.message.Message|n>
 cleanup()n
 close()n
 open_data(url,data)urllib.response.addinfourl
 open_file(url)urllib.response.addinfourl
 open_ftp(url)urllib.response.addinfourl
 open_local_file(url)urllib.response.addinfourl
 __del__()
!FancyURLopener(.URLopener)
 http_error_default(url,fp,errcode,errmsg,headers)urllib.response.addinfourl
[urllib.response
!addinfourl(.addinfo)
 __init__(fp,headers,url,code)
!addinfo(.addbase)
 headers:email.message.Message
 __init__(fp,headers)
 info()email.message.Message
!addbase(tempfile._TemporaryFileWrapper)
 __init__(fp)
!addclosehook(.addbase)
 __init__(fp,closehook,*hookargs)
[urllib.robotparser
!RequestRate(typing.NamedTuple)
!RobotFileParser()
 __init__(url)
 request_rate(useragent).RequestRate|n
[uu
!Error(Exception)
encode(in_file,out_file,name,mode,*,backtick)n
decode(in_file,out_file,mode,quiet)n
[uuid
!SafeUUID(enum.Enum)
getnode()i
uuid1(node,clock_seq).UUID
uuid6(node,clock_seq).UUID
uuid7().UUID
uuid8(a,b,c).UUID
uuid3(namespace,name).UUID
uuid4().UUID
uuid5(namespace,name).UUID
NIL:.UUID
MAX:.UUID
NAMESPACE_DNS:.UUID
NAMESPACE_URL:.UUID
NAMESPACE_OID:.UUID
NAMESPACE_X500:.UUID
main()n
!UUID()
 is_safe:.SafeUUID
 int:i
 __init__(hex,bytes,bytes_le,fields,int,version,*,is_safe)
 bytes:y
 bytes_le:y
 clock_seq:i
 clock_seq_hi_variant:i
 clock_seq_low:i
 fields:t
 hex:s
 node:i
 time:i
 time_hi_version:i
 time_low:i
 time_mid:i
 urn:s
 variant:s
 version:i|n
[vine
=vine.abstract:Thenable
=vine.promises:promise
=vine.synchronization:barrier
[vine.abstract
!Thenable(abc.ABC)
 cancel()n
 then(on_success,on_error).Thenable
[vine.promises
!promise(vine.abstract.Thenable)
 listeners:l<typing.Callable>
 then(callback,on_error).promise
[vine.synchronization
!barrier(vine.abstract.Thenable)
 p:vine.promises.promise
 add(p)vine.promises.promise
 add_noincr(p)vine.promises.promise
 then(callback,errback)vine.promises.promise
[warnings
=_warnings:warn,warn_explicit
filters:typing.Sequence
showwarning(message,category,filename,lineno,file,line)n
formatwarning(message,category,filename,lineno,line)s
filterwarnings(action,message,category,module,lineno,append)n
simplefilter(action,category,lineno,append)n
resetwarnings()n
!WarningMessage()
 __init__(message,category,filename,lineno,file,line,source,module)
!catch_warnings()
 __init__(*,record,module,action,category,lineno,append)
 __enter__()*
 __exit__()
!deprecated()
 __init__(message,*,category,stacklevel)
[wave
!Error(Exception)
open(f,mode)
!_wave_params(typing.NamedTuple)
!Wave_read()
 __init__(f)
 __enter__()@
 __exit__()
 __del__()
 close()n
 getparams()._wave_params
!Wave_write()
 __init__(f)
 __enter__()@
 __exit__()
 __del__()
 getparams()._wave_params
 close()n
[weakref
=_weakref:getweakrefcount,getweakrefs,proxy
=_weakrefset:WeakSet
=weakref:ref=ReferenceType
!ProxyType()
!CallableProxyType()
 __call__:*
!ReferenceType()
 __new__(o,callback)@
 __call__()*|n
!WeakMethod(.ReferenceType)
 __new__(meth,callback)@
!WeakValueDictionary(typing.MutableMapping)
 __init__(other,**kwargs)
 __iter__()typing.Iterator<*>
 copy().WeakValueDictionary<*>
 keys()typing.Iterator<*>
 values()typing.Iterator<*>
 items()typing.Iterator
 itervaluerefs()typing.Iterator<.KeyedRef<*>>
 valuerefs()l<.KeyedRef<*>>
 setdefault(key,default)=default
 update(other,**kwargs)n
!KeyedRef(.ReferenceType)
 key:*
 __new__(ob,callback,key)@
 __init__(ob,callback,key)
!WeakKeyDictionary(typing.MutableMapping)
 __init__(dict)
 __iter__()typing.Iterator<*>
 copy().WeakKeyDictionary<*>
 keys()typing.Iterator<*>
 values()typing.Iterator<*>
 items()typing.Iterator
 keyrefs()l<.ReferenceType<*>>
 setdefault(key,default)*|=default
 update(dict,**kwargs)n
!finalize()
 __init__(obj,func,*args,**kwargs)
 __call__(_)
 detach()t<*,typing.Callable,t,d>|n
 peek()t<*,typing.Callable,t,d>|n
 alive:b
 atexit:b
[webbrowser
!Error(Exception)
register(name,klass,instance,*,preferred)n
get(using).BaseBrowser
open(url,new,autoraise)b
open_new(url)b
open_new_tab(url)b
!GenericBrowser(.BaseBrowser)
!BackgroundBrowser(.GenericBrowser)
!UnixBrowser(.BaseBrowser)
!Mozilla(.UnixBrowser)
!Galeon(.UnixBrowser)
!Grail(.BaseBrowser)
!Chrome(.UnixBrowser)
!Opera(.UnixBrowser)
!Elinks(.UnixBrowser)
!Konqueror(.BaseBrowser)
!WindowsDefault(.BaseBrowser)
!MacOSX(.BaseBrowser)
!MacOSXOSAScript(.BaseBrowser)
!BaseBrowser()
 __init__(name)
[websockets
=websockets.asyncio.client:ClientConnection,connect,unix_connect
=websockets.asyncio.server:Server,ServerConnection,serve,unix_serve
=websockets.client:ClientProtocol
=websockets.datastructures:Headers
=websockets.exceptions:WebSocketException
=websockets.http11:Request,Response
=websockets.protocol:Protocol
=websockets.server:ServerProtocol
[websockets.asyncio.client
unix_connect(path,uri,**kwargs).connect
@connect_socks_proxy(proxy,ws_uri,**kwargs)socket.socket
@connect_http_proxy(proxy,ws_uri,*,user_agent_header,**kwargs)asyncio.transports.Transport
!ClientConnection(websockets.asyncio.connection.Connection)
 protocol:websockets.client.ClientProtocol
 response_rcvd:_asyncio.Future
!connect()
 @open_tcp_connection().ClientConnection
 additional_headers:websockets.datastructures.Headers
 @connect().ClientConnection
 @__aenter__().ClientConnection
 __aexit__()
 @__aiter__()typing.AsyncIterator<.ClientConnection>
!HTTPProxyConnection()
 reader:websockets.streams.StreamReader
 response:_asyncio.Future<websockets.http11.Response>
[websockets.asyncio.connection
!Connection()
 id:uuid.UUID
 logger:logging.Logger|logging.LoggerAdapter
 request:websockets.http11.Request|n
 response:websockets.http11.Response|n
 recv_messages:websockets.asyncio.messages.Assembler
 send_in_progress:_asyncio.Future|n
 keepalive_task:_asyncio.Task|n
 connection_lost_waiter:_asyncio.Future
 drain_waiters:collections.deque<_asyncio.Future>
 state:websockets.protocol.State
 @__aenter__()@
 __aexit__()
 @close(code,reason)n
 close_exc:websockets.exceptions.ConnectionClosed
[websockets.asyncio.messages
!Assembler()
 frames:.SimpleQueue<websockets.frames.Frame>
 close()n
[websockets.asyncio.server
serve(handler,host,port,*,**).Server
unix_serve(handler,path,**kwargs).Server
!ServerConnection(websockets.asyncio.connection.Connection)
 protocol:websockets.server.ServerProtocol
 request_rcvd:_asyncio.Future
 respond(status,text)websockets.http11.Response
!Server()
 all_connections:set<.ServerConnection>
 handler_tasks:set<_asyncio.Task>
 close_task:_asyncio.Task|n
 handlers_waiter:_asyncio.Future
 connections:set<.ServerConnection>
 close(close_connections,code,reason)n
 get_loop()asyncio.events.AbstractEventLoop
 sockets:t<socket.socket>
 @__aenter__()@
 __aexit__()
[websockets.client
!ClientProtocol(websockets.protocol.Protocol)
 connect()websockets.http11.Request
 process_extensions(headers)l<websockets.extensions.base.Extension>
 handshake_exc:websockets.exceptions.InvalidMessage
[websockets.datastructures
!Headers(typing.MutableMapping)
 copy().Headers
[websockets.exceptions
!WebSocketException(Exception)
[websockets.http11
!Request()
 headers:websockets.datastructures.Headers
!Response()
 headers:websockets.datastructures.Headers
[websockets.protocol
!Protocol()
 id:uuid.UUID
 logger:logging.Logger|logging.LoggerAdapter
 extensions:l<websockets.extensions.base.Extension>
 close_rcvd:websockets.frames.Close|n
 close_sent:websockets.frames.Close|n
 reader:websockets.streams.StreamReader
 events:l<websockets.http11.Request|websockets.http11.Response|websockets.frames.Frame>
 state:.State
 close_exc:websockets.exceptions.ConnectionClosed
 events_received()l<websockets.http11.Request|websockets.http11.Response|websockets.frames.Frame>
[websockets.server
!ServerProtocol(websockets.protocol.Protocol)
 accept(request)websockets.http11.Response
 reject(status,text)websockets.http11.Response
 handshake_exc:websockets.exceptions.InvalidMessage
[winsound
Beep(frequency,duration)n
PlaySound(sound,flags)n
MessageBeep(type)n
[xdrlib
!ConversionError(.Error)
!Packer()
!Error(Exception)
 __init__(msg)
!Unpacker()
 __init__(data)
[xml
=xml.utils:is_valid_name,is_valid_text
[xml.dom
=xml.dom.domreg:getDOMImplementation,registerDOMImplementation
!Node()
!IndexSizeErr(.DOMException)
!DomstringSizeErr(.DOMException)
!HierarchyRequestErr(.DOMException)
!WrongDocumentErr(.DOMException)
!InvalidCharacterErr(.DOMException)
!NoDataAllowedErr(.DOMException)
!NoModificationAllowedErr(.DOMException)
!NotFoundErr(.DOMException)
!NotSupportedErr(.DOMException)
!InuseAttributeErr(.DOMException)
!InvalidStateErr(.DOMException)
!SyntaxErr(.DOMException)
!InvalidModificationErr(.DOMException)
!NamespaceErr(.DOMException)
!InvalidAccessErr(.DOMException)
!ValidationErr(.DOMException)
!UserDataHandler()
!DOMException(Exception)
 __init__(*args,**kw)
[xml.dom.NodeFilter
!NodeFilter()
[xml.dom.domreg
getDOMImplementation(name,features)_typeshed.xml.DOMImplementation
registerDOMImplementation(name,factory)n
[xml.dom.minicompat
!NodeList(l)
!EmptyNodeList(t)
defproperty(klass,name,doc)n
[xml.dom.minidom
=xml.dom.minidom:AttributeList=NamedNodeMap
parse(file,parser,bufsize).Document
parseString(string,parser).Document
getDOMImplementation(features).DOMImplementation|n
!Identified()
!_DOMErrorHandler()
!Node(xml.dom.Node)
 parentNode:.DocumentFragment|.Attr|.Element|.Document|.Entity|n
 ownerDocument:.Document|n
 nextSibling:.CDATASection|.Comment|.DocumentType|.Element|.Notation|.ProcessingInstruction|.Text|n
 previousSibling:.CDATASection|.Comment|.DocumentType|.Element|.Notation|.ProcessingInstruction|.Text|n
 childNodes:xml.dom.minicompat.NodeList|xml.dom.minicompat.NodeList<.Text>|xml.dom.minicompat.NodeList<.Element|.ProcessingInstruction|.Comment|.Text|.CDATASection>|xml.dom.minicompat.NodeList<.Comment|.DocumentType|.Element|.ProcessingInstruction>|xml.dom.minicompat.EmptyNodeList
 attributes:.NamedNodeMap|n
 firstChild:.CDATASection|.Comment|.DocumentType|.Element|.Notation|.ProcessingInstruction|.Text|n
 lastChild:.CDATASection|.Comment|.DocumentType|.Element|.Notation|.ProcessingInstruction|.Text|n
 replaceChild(newChild,oldChild)=oldChild|.DocumentFragment|n
 cloneNode(deep)@|n
 getInterface(feature)@|n
 unlink()n
 __enter__()@
 __exit__()
!DocumentFragment(.Node)
 childNodes:xml.dom.minicompat.NodeList<.Element|.Text|.CDATASection|.ProcessingInstruction|.Comment|.Notation>
 firstChild:.Element|.Text|.CDATASection|.ProcessingInstruction|.Comment|.Notation|n
 lastChild:.Element|.Text|.CDATASection|.ProcessingInstruction|.Comment|.Notation|n
 __init__()
!Attr(.Node)
 childNodes:xml.dom.minicompat.NodeList<.Text>
 firstChild:.Text|n
 lastChild:.Text|n
 ownerElement:.Element|n
 __init__(qName,namespaceURI,localName,prefix)
 schemaType:.TypeInfo
!NamedNodeMap()
 __init__(attrs,attrsNS,ownerElement)
 item(index).Node|n
 keys()_collections_abc.dict_keys
 keysNS()_collections_abc.dict_keys
 values()_collections_abc.dict_values
 get(name,value).Attr|n
 __getitem__(attname_or_tuple).Attr
 getNamedItem(name).Attr|n
 getNamedItemNS(namespaceURI,localName).Attr|n
 removeNamedItem(name).Attr
 removeNamedItemNS(namespaceURI,localName).Attr
 setNamedItem(node).Attr|n
 setNamedItemNS(node).Attr|n
!TypeInfo()
 __init__(namespace,name)
!Element(.Node)
 attributes:.NamedNodeMap
 parentNode:.Document|.Element|.DocumentFragment|n
 nextSibling:.Comment|.DocumentType|.Element|.ProcessingInstruction|.Text|.CDATASection|.Notation|n
 previousSibling:.Comment|.DocumentType|.Element|.ProcessingInstruction|.Text|.CDATASection|.Notation|n
 childNodes:xml.dom.minicompat.NodeList<.Element|.ProcessingInstruction|.Comment|.Text|.CDATASection>
 firstChild:.Element|.ProcessingInstruction|.Comment|.Text|.CDATASection|n
 lastChild:.Element|.ProcessingInstruction|.Comment|.Text|.CDATASection|n
 schemaType:.TypeInfo
 __init__(tagName,namespaceURI,prefix,localName)
 getAttributeNode(attrname).Attr|n
 getAttributeNodeNS(namespaceURI,localName).Attr|n
 setAttributeNode(attr).Attr|n
 setAttributeNodeNS(attr).Attr|n
 removeAttributeNode(node).Attr
 removeAttributeNodeNS(node).Attr
 getElementsByTagName(name)xml.dom.minicompat.NodeList<.Element>
 getElementsByTagNameNS(namespaceURI,localName)xml.dom.minicompat.NodeList<.Element>
!Childless()
 childNodes:xml.dom.minicompat.EmptyNodeList
!ProcessingInstruction(.Childless,.Node)
 parentNode:.Document|.Element|.DocumentFragment|n
 nextSibling:.Comment|.DocumentType|.Element|.ProcessingInstruction|.Text|.CDATASection|.Notation|n
 previousSibling:.Comment|.DocumentType|.Element|.ProcessingInstruction|.Text|.CDATASection|.Notation|n
 __init__(target,data)
!CharacterData(.Childless,.Node)
 __init__()
!Text(.CharacterData)
 parentNode:.Attr|.Element|.DocumentFragment|n
 nextSibling:.Element|.Text|.CDATASection|.ProcessingInstruction|.Comment|.Notation|n
 previousSibling:.Element|.Text|.CDATASection|.ProcessingInstruction|.Comment|.Notation|n
 splitText(offset)@
 replaceWholeText(content)@|n
!Comment(.CharacterData)
 parentNode:.Document|.Element|.DocumentFragment|n
 nextSibling:.Comment|.DocumentType|.Element|.ProcessingInstruction|.Text|.CDATASection|.Notation|n
 previousSibling:.Comment|.DocumentType|.Element|.ProcessingInstruction|.Text|.CDATASection|.Notation|n
 __init__(data)
!CDATASection(.Text)
 parentNode:.Element|.DocumentFragment|n
!ReadOnlySequentialNamedNodeMap()
 __init__(seq)
!DocumentType(.Identified,.Childless,.Node)
 parentNode:.Document|n
 nextSibling:.Comment|.DocumentType|.Element|.ProcessingInstruction|n
 previousSibling:.Comment|.DocumentType|.Element|.ProcessingInstruction|n
 entities:.ReadOnlySequentialNamedNodeMap<.Entity>
 notations:.ReadOnlySequentialNamedNodeMap<.Notation>
 __init__(qualifiedName)
 cloneNode(deep).DocumentType|n
!Entity(.Identified,.Node)
 childNodes:xml.dom.minicompat.NodeList<.Text>
 firstChild:.Text|n
 lastChild:.Text|n
 __init__(name,publicId,systemId,notation)
!Notation(.Identified,.Childless,.Node)
 parentNode:.DocumentFragment|n
 nextSibling:.Element|.Text|.CDATASection|.ProcessingInstruction|.Comment|.Notation|n
 previousSibling:.Element|.Text|.CDATASection|.ProcessingInstruction|.Comment|.Notation|n
 __init__(name,publicId,systemId)
!DOMImplementation(xml.dom.xmlbuilder.DOMImplementationLS)
 createDocument(namespaceURI,qualifiedName,doctype).Document
 createDocumentType(qualifiedName,publicId,systemId).DocumentType
 getInterface(feature)@|n
!ElementInfo()
 __init__(name)
 getAttributeType(aname).TypeInfo
 getAttributeTypeNS(namespaceURI,localName).TypeInfo
!Document(.Node,xml.dom.xmlbuilder.DocumentLS)
 childNodes:xml.dom.minicompat.NodeList<.Comment|.DocumentType|.Element|.ProcessingInstruction>
 firstChild:.Comment|.DocumentType|.Element|.ProcessingInstruction|n
 lastChild:.Comment|.DocumentType|.Element|.ProcessingInstruction|n
 implementation:.DOMImplementation
 errorHandler:._DOMErrorHandler|n
 doctype:.DocumentType|n
 documentElement:.Element|n
 __init__()
 cloneNode(deep).Document|n
 createDocumentFragment().DocumentFragment
 createElement(tagName).Element
 createTextNode(data).Text
 createCDATASection(data).CDATASection
 createComment(data).Comment
 createProcessingInstruction(target,data).ProcessingInstruction
 createAttribute(qName).Attr
 createElementNS(namespaceURI,qualifiedName).Element
 createAttributeNS(namespaceURI,qualifiedName).Attr
 getElementById(id).Element|n
 getElementsByTagName(name)xml.dom.minicompat.NodeList<.Element>
 getElementsByTagNameNS(namespaceURI,localName)xml.dom.minicompat.NodeList<.Element>
 renameNode(n,namespaceURI,name).Element|.Attr
[xml.dom.pulldom
!ErrorHandler()
!SAX2DOM(.PullDOM)
parse(stream_or_string,parser,bufsize).DOMEventStream
parseString(string,parser).DOMEventStream
!PullDOM(xml.sax.handler.ContentHandler)
 document:xml.dom.minidom.Document|n
 documentFactory:xml.dom.minidom.DOMImplementation|n
 elementStack:typing.MutableSequence<xml.dom.minidom.Element|xml.dom.minidom.Document>
 pending_events:l<typing.Sequence>|n
 __init__(documentFactory)
 pop()xml.dom.minidom.Element|xml.dom.minidom.Document
 buildDocument(uri,tagname)xml.dom.minidom.Element
!DOMEventStream()
 stream:xml.sax._SupportsReadClose
 parser:xml.sax.xmlreader.XMLReader
 pulldom:.PullDOM
 __init__(stream,parser,bufsize)
 __getitem__(pos)t<s,xml.dom.minidom.Element>|t<s,xml.dom.minidom.Comment>|t<s,xml.dom.minidom.Document>|t<s,xml.dom.minidom.ProcessingInstruction>|t<s,xml.dom.minidom.Text>
 __next__()t<s,xml.dom.minidom.Element>|t<s,xml.dom.minidom.Comment>|t<s,xml.dom.minidom.Document>|t<s,xml.dom.minidom.ProcessingInstruction>|t<s,xml.dom.minidom.Text>
 __iter__()@
 getEvent()t|t<s,xml.dom.minidom.Comment>|t<s,xml.dom.minidom.Document>|t<s,xml.dom.minidom.ProcessingInstruction>|t<s,xml.dom.minidom.Text>|n
[xml.dom.xmlbuilder
!DocumentLS()
!DOMImplementationLS()
 createDOMBuilder(mode,schemaType).DOMBuilder
 createDOMInputSource().DOMInputSource
!DOMBuilder()
 entityResolver:.DOMEntityResolver|n
 errorHandler:xml.dom.minidom._DOMErrorHandler|n
 filter:.DOMBuilderFilter|n
 __init__()
 parseURI(uri)xml.dom.minidom.Document
 parse(input)xml.dom.minidom.Document
!DOMInputSource()
 byteStream:_typeshed.SupportsRead|n
 characterStream:_typeshed.SupportsRead|n
[xml.etree.ElementInclude
!FatalIncludeError(SyntaxError)
default_loader(href,parse,encoding)xml.etree.ElementTree.Element|s
include(elem,loader,base_url,max_depth)n
!LimitedRecursiveIncludeError(.FatalIncludeError)
[xml.etree.ElementPath
xpath_tokenizer_re:re.Pattern
xpath_tokenizer(pattern,namespaces)typing.Generator
get_parent_map(context)d<xml.etree.ElementTree.Element>
prepare_child(next,token)typing.Callable
prepare_star(next,token)typing.Callable
prepare_self(next,token)typing.Callable
prepare_descendant(next,token)typing.Callable|n
prepare_parent(next,token)typing.Callable
prepare_predicate(next,token)typing.Callable|n
iterfind(elem,path,namespaces)n|typing.Generator<xml.etree.ElementTree.Element>
find(elem,path,namespaces)xml.etree.ElementTree.Element|n
findall(elem,path,namespaces)l<xml.etree.ElementTree.Element>
findtext(elem,path,default,namespaces)s|n|=default
[xml.etree.ElementTree
=xml.etree.ElementTree:PI=ProcessingInstruction,fromstring=XML
!ParseError(SyntaxError)
iselement(element)b
canonicalize(xml_data,*,**)s|n
SubElement(parent,tag,attrib,**extra).Element
Comment(text).Element<typing.Callable>
ProcessingInstruction(target,text).Element<typing.Callable>
HTML_EMPTY:set
register_namespace(prefix,uri)n
tostring(element,encoding,method,*,xml_declaration,default_namespace,short_empty_elements)
tostringlist(element,encoding,method,*,xml_declaration,default_namespace,short_empty_elements)l
dump(elem)n
indent(tree,space,level)n
parse(source,parser).ElementTree<.Element>
iterparse(source,events,parser)._IterParseIterator|._IterParseIterator<.Element>
XML(text,parser).Element
XMLID(text,parser)t<.Element,d<.Element>>
fromstringlist(sequence,parser).Element
!_Target()
!Element()
 __init__(tag,attrib,**extra)
 find(path,namespaces).Element|n
 findall(path,namespaces)l<.Element>
 iter(tag)typing.Generator<.Element>
 iterfind(path,namespaces)n|typing.Generator<.Element>
 keys()_collections_abc.dict_keys
 makeelement(tag,attrib).Element<=tag>
 __getitem__(key).Element|l<.Element>
 __iter__()typing.Iterator<.Element>
!QName()
 __init__(text_or_uri,tag)
!ElementTree()
 __init__(element,file)
 parse(source,parser).Element
 iter(tag)typing.Generator<.Element>
 find(path,namespaces).Element|n
 findall(path,namespaces)l<.Element>
 iterfind(path,namespaces)n|typing.Generator<.Element>
!XMLPullParser()
 __init__(events,*,_parser)
 close()n
!TreeBuilder()
 __init__(element_factory,*,comment_factory,pi_factory,insert_comments,insert_pis)
 close().Element
 start(tag,attrs).Element
 end(tag).Element
 comment(text).Element
 pi(target,text).Element
!C14NWriterTarget()
 __init__(write,*,**)
!XMLParser()
 parser:pyexpat.XMLParserType
 target:._Target
 __init__(*,target,encoding)
 close()*
!_IterParseIterator(typing.Iterator)
 close()n
 __del__()
[xml.etree.cElementTree
*xml.etree.ElementTree
[xml.parsers.expat
*pyexpat
!ExpatError(Exception)
[xml.sax
=xml.sax._exceptions:SAXException,SAXNotRecognizedException,SAXNotSupportedException,SAXParseException,SAXReaderNotAvailable
=xml.sax.handler:ContentHandler,ErrorHandler
=xml.sax.xmlreader:InputSource
make_parser(parser_list)xml.sax.xmlreader.XMLReader
parse(source,handler,errorHandler)n
parseString(string,handler,errorHandler)n
!_SupportsReadClose(_typeshed.SupportsRead)
 close()n
[xml.sax._exceptions
!SAXNotRecognizedException(.SAXException)
!SAXNotSupportedException(.SAXException)
!SAXReaderNotAvailable(.SAXNotSupportedException)
!SAXException(Exception)
 __init__(msg,exception)
!SAXParseException(.SAXException)
 __init__(msg,exception,locator)
[xml.sax.expatreader
=xml.sax.xmlreader:AttributesImpl,AttributesNSImpl
create_parser(namespaceHandling,bufsize).ExpatParser
!ExpatLocator(xml.sax.xmlreader.Locator)
 __init__(parser)
!ExpatParser(xml.sax.xmlreader.IncrementalParser,xml.sax.xmlreader.Locator)
 __init__(namespaceHandling,bufsize)
[xml.sax.handler
!ContentHandler()
!ErrorHandler()
!DTDHandler()
!EntityResolver()
!LexicalHandler()
!_ContentHandlerProtocol()
!_DTDHandlerProtocol()
!_EntityResolverProtocol()
!_ErrorHandlerProtocol()
[xml.sax.saxutils
escape(data,entities)s
unescape(data,entities)s
quoteattr(data,entities)s
prepare_input_source(source,base)xml.sax.xmlreader.InputSource
!XMLGenerator(xml.sax.handler.ContentHandler)
 __init__(out,encoding,short_empty_elements)
!XMLFilterBase(xml.sax.xmlreader.XMLReader)
 __init__(parent)
 getParent()xml.sax.xmlreader.XMLReader|n
[xml.sax.xmlreader
!Locator()
!InputSource()
 __init__(system_id)
 getByteStream()xml.sax._SupportsReadClose|n
 getCharacterStream()xml.sax._SupportsReadClose|n
!AttributesImpl()
 __init__(attrs)
 copy()@
!AttributesNSImpl(.AttributesImpl)
 __init__(attrs,qnames)
!IncrementalParser(.XMLReader)
 __init__(bufsize)
 close()n
!XMLReader()
 getContentHandler()xml.sax.handler._ContentHandlerProtocol
 getDTDHandler()xml.sax.handler._DTDHandlerProtocol
 getEntityResolver()xml.sax.handler._EntityResolverProtocol
 getErrorHandler()xml.sax.handler._ErrorHandlerProtocol
[xml.utils
is_valid_name(name)b
is_valid_text(data)b
[zipfile
=zipfile:BadZipfile=BadZipFile,error=BadZipFile
!BadZipFile(Exception)
!LargeZipFile(Exception)
is_zipfile(filename)b
!ZipExtFile(io.BufferedIOBase)
 MAX_N:i
 MIN_READ_SIZE:i
 MAX_SEEK_READ:i
 newlines:l|n
 mode:s
 name:s
 __init__(fileobj,mode,zipinfo,pwd,close_fileobj)
 read(n)y
 readline(limit)y
 peek(n)y
 read1(n)y
!ZipFile()
 filename:s|n
 debug:i
 comment:y
 filelist:l<.ZipInfo>
 fp:typing.IO|n
 NameToInfo:d<.ZipInfo>
 start_dir:i
 compression:i
 compresslevel:i|n
 mode:s
 pwd:y|n
 __init__(file,mode,compression,allowZip64,compresslevel,*,strict_timestamps,metadata_encoding)
 __enter__()@
 __exit__()
 close()n
 getinfo(name).ZipInfo
 infolist()l<.ZipInfo>
 namelist()l
 open(name,mode,pwd,*,force_zip64)typing.IO
 extract(member,path,pwd)s
 extractall(path,members,pwd)n
 printdir(file)n
 setpassword(pwd)n
 read(name,pwd)y
 testzip()s|n
 write(filename,arcname,compress_type,compresslevel)n
 writestr(zinfo_or_arcname,data,compress_type,compresslevel)n
 mkdir(zinfo_or_directory_name,mode)n
 __del__()
!PyZipFile(.ZipFile)
 __init__(file,mode,compression,allowZip64,optimize)
 writepy(pathname,basename,filterfunc)n
!ZipInfo()
 filename:s
 date_time:t
 compress_type:i
 comment:y
 extra:y
 create_system:i
 create_version:i
 extract_version:i
 reserved:i
 flag_bits:i
 volume:i
 internal_attr:i
 external_attr:i
 header_offset:i
 CRC:i
 compress_size:i
 file_size:i
 orig_filename:s
 compress_level:i|n
 __init__(filename,date_time)
 ^from_file(filename,arcname,*,strict_timestamps)@
 is_dir()b
 FileHeader(zip64)y
!CompleteDirs(.ZipFile)
 resolve_dir(name)s
 ^make(source).CompleteDirs|@
!Path()
 root:.CompleteDirs
 at:s
 __init__(root,at)
 name:s
 parent:os.PathLike
 filename:os.PathLike
 suffix:s
 suffixes:l
 stem:s
 open(mode,encoding,errors,newline,line_buffering,write_through,*,pwd)_io.TextIOWrapper|typing.IO
 iterdir()typing.Iterator<@>
 is_dir()b
 is_file()b
 exists()b
 read_text(encoding,errors,newline,line_buffering,write_through)s
 read_bytes()y
 joinpath(*other).Path
[zipimport
!ZipImportError(ImportError)
!zipimporter(_frozen_importlib_external._LoaderBasics)
 __init__(path)
 find_loader(fullname,path)t<.zipimporter|n,l>
 find_module(fullname,path).zipimporter|n
 get_code(fullname)types.CodeType
 get_resource_reader(fullname)importlib.readers.ZipReader
 find_spec(fullname,target)_frozen_importlib.ModuleSpec|n
[zlib
!error(Exception)
adler32(data,value)i
adler32_combine(adler1,adler2,len2)i
compress(data,level,wbits)y
compressobj(level,method,wbits,memLevel,strategy,zdict)._Compress
crc32(data,value)i
crc32_combine(crc1,crc2,len2)i
decompress(data,wbits,bufsize)y
decompressobj(wbits,zdict)._Decompress
!_Compress()
 copy()._Compress
!_Decompress()
 copy()._Decompress
[zoneinfo
=zoneinfo._common:ZoneInfoNotFoundError
=zoneinfo._tzpath:InvalidTZPathWarning,available_timezones,reset_tzpath
!ZoneInfo(datetime.tzinfo)
 __new__(key)@
 ^no_cache(key)@
 ^from_file(file_obj,key)@
 utcoffset(dt)datetime.timedelta|n
 dst(dt)datetime.timedelta|n
[zoneinfo._common
!ZoneInfoNotFoundError(KeyError)
[zoneinfo._tzpath
!InvalidTZPathWarning(RuntimeWarning)
available_timezones()set
reset_tzpath(to)n
`;

// src/knowledge/stub-text.ts
var LETTERS = {
  s: "str",
  i: "int",
  f: "float",
  b: "bool",
  y: "bytes",
  n: "None",
  l: "list",
  d: "dict",
  t: "tuple"
};
var ENDS = [
  ...["close", "aclose", "server_close", "shutdown", "terminate", "quit", "logout", "disconnect", "cleanup"],
  ...["dispose", "unlink", "release", "stop", "kill", "unregister"]
];
var KINDS = {
  "@": "coroutine",
  "%": "manager",
  "&": "async manager"
};
var BINDINGS = {
  "#": "static",
  "^": "class"
};
function placesIn(digest) {
  const places2 = /* @__PURE__ */ new Map();
  let open = digest.indexOf("[");
  while (open >= 0) {
    const start = digest.indexOf("\n", open) + 1;
    const next = digest.indexOf("\n[", start - 1);
    places2.set(digest.slice(open + 1, start - 1), [start, next < 0 ? digest.length : next]);
    open = next < 0 ? -1 : next + 1;
  }
  return places2;
}
function decodeModule(text3) {
  const entries = /* @__PURE__ */ new Map();
  const stars = [];
  let index = /* @__PURE__ */ new Map();
  for (const line of text3.split("\n")) {
    switch (line[0]) {
      case void 0:
        break;
      case "*":
        stars.push(line.slice(1));
        break;
      case "=":
        for (const [name, target] of aliasesIn(line)) entries.set(name, entry({ target }));
        break;
      case "!": {
        const open = line.indexOf("(");
        const bases = line.slice(open + 1, -1);
        index = /* @__PURE__ */ new Map();
        entries.set(
          line.slice(1, open),
          entry({ bases: bases === "" ? [] : bases.split(",").map(spelled), index })
        );
        break;
      }
      case " ":
        index.set(nameIn(line.slice(1)), line.slice(1));
        break;
      default:
        entries.set(nameIn(line), entry({ text: line }));
    }
  }
  entries.set("*", entry({ members: stars }));
  return entries;
}
function aliasesIn(line) {
  const colon = line.indexOf(":");
  const from = line.slice(1, colon);
  return line.slice(colon + 1).split(",").map((pair) => {
    const [name = "", last = name] = pair.split("=");
    return [name, `${from}.${last}`];
  });
}
function spelled(name) {
  return LETTERS[name] ?? name;
}
function entry(parts2) {
  return { target: void 0, text: void 0, bases: [], index: void 0, members: [], ...parts2 };
}
function nameStart(line) {
  let start = 0;
  while (KINDS[line[start] ?? ""] !== void 0 || BINDINGS[line[start] ?? ""] !== void 0) start++;
  return start;
}
function nameIn(line) {
  return line.slice(nameStart(line), nameEnd(line));
}
function nameEnd(line) {
  const [open, colon] = [line.indexOf("("), line.indexOf(":")];
  return open >= 0 && (colon < 0 || open < colon) ? open : colon;
}
function readMember(line, name, isMember, qualify) {
  const end = nameEnd(line);
  if (line[end] === ":") return { name, type: readTypes(line.slice(end + 1), qualify) };
  const close = line.indexOf(")", end);
  const parameters = line.slice(end + 1, close);
  const marks = [...line.slice(0, nameStart(line))];
  return {
    name,
    parameters: parameters === "" ? [] : parameters.split(","),
    result: readTypes(line.slice(close + 1), qualify),
    kind: marks.map((mark) => KINDS[mark]).find((kind) => kind !== void 0) ?? "plain",
    binding: marks.map((mark) => BINDINGS[mark]).find((one) => one !== void 0) ?? (isMember ? "instance" : "none")
  };
}
function readTypes(text3, qualify) {
  return text3 === "" ? [] : parts(text3, "|").map((one) => readType(one, qualify));
}
function readType(text3, qualify) {
  if (text3 === "@") return { kind: "self" };
  if (text3 === "*") return { kind: "element" };
  if (text3 === "!") return { kind: "never" };
  if (text3[0] === "=") return { kind: "argument", parameter: text3.slice(1) };
  const open = text3.indexOf("<");
  const name = open < 0 ? text3 : text3.slice(0, open);
  const inner = open < 0 ? [] : parts(text3.slice(open + 1, -1), ",");
  return {
    kind: "class",
    name: qualify(spelled(name)),
    elements: inner.map((one) => readTypes(one, qualify))
  };
}
function parts(text3, separator) {
  const found = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text3.length; at++) {
    const char = text3[at];
    if (char === "<") depth++;
    else if (char === ">") depth--;
    else if (at === text3.length || char === separator && depth === 0) {
      found.push(text3.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}

// src/knowledge/stubs.ts
var places;
var modules = /* @__PURE__ */ new Map();
var canonical2 = /* @__PURE__ */ new Map();
var classes = /* @__PURE__ */ new Map();
var lines = /* @__PURE__ */ new Map();
var members = /* @__PURE__ */ new Map();
var DEPTH = 16;
var SMALL2 = /* @__PURE__ */ new Set([
  ...["str", "int", "float", "bool", "bytes", "complex", "None", "range", "slice", "ellipsis"].map(
    (name) => `builtins.${name}`
  ),
  ...["datetime.date", "datetime.time", "datetime.timedelta", "datetime.tzinfo", "decimal.Decimal"],
  ...["fractions.Fraction", "uuid.UUID", "enum.Enum", "pathlib.PurePath", "types.NoneType"]
]);
function definedAs(name) {
  if (canonical2.has(name)) return canonical2.get(name);
  const found = locate(name, DEPTH);
  canonical2.set(name, found);
  return found;
}
function classFact(name) {
  const defined = definedAs(name);
  if (defined === void 0) return void 0;
  if (!classes.has(defined)) classes.set(defined, makeClassFact(defined));
  return classes.get(defined);
}
function className(name) {
  const defined = definedAs(name);
  return defined !== void 0 && entryOf(defined)?.index ? defined : void 0;
}
function classLine(name) {
  let line = lines.get(name);
  if (!line) {
    const found = /* @__PURE__ */ new Set();
    addBases(name, found, DEPTH);
    line = [...found];
    lines.set(name, line);
  }
  return line;
}
function functionFact(name) {
  const defined = definedAs(name);
  const member = defined === void 0 ? void 0 : memberOf(defined);
  return member && "parameters" in member ? member : void 0;
}
function methodFact(className2, method2) {
  const member = inherited(className2, method2);
  return member && "parameters" in member ? member : void 0;
}
function isSmallClass(name) {
  return SMALL2.has(name) || classLine(name).some((base) => SMALL2.has(base));
}
function locate(name, depth) {
  if (depth === 0) return void 0;
  const [module, rest2] = splitModule(name);
  const [head = "", ...parts2] = rest2.split(".");
  const found = module === void 0 ? void 0 : inModule(module, head, depth);
  if (found !== void 0) return parts2.length === 0 ? found : inClass(found, parts2);
  const alias = own(NAME_ALIASES, name);
  return alias === void 0 ? void 0 : locate(alias, depth - 1);
}
function splitModule(name) {
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const module = moduleNamed(name.slice(0, dot));
    if (module !== void 0) return [module, name.slice(dot + 1)];
  }
  return [void 0, name];
}
function moduleNamed(name) {
  if (isModule(name)) return name;
  const other = own(MODULE_ALIASES, name) ?? own(PYTHON_2_MODULES, name);
  return isModule(other) ? other : void 0;
}
function isModule(name) {
  places ??= placesIn(stub_digest_default);
  return name !== void 0 && places.has(name);
}
function textOf(module) {
  places ??= placesIn(stub_digest_default);
  const place = places.get(module);
  return place ? stub_digest_default.slice(...place) : "";
}
function entriesOf(module) {
  let entries = modules.get(module);
  if (!entries) {
    entries = decodeModule(textOf(module));
    modules.set(module, entries);
  }
  return entries;
}
function inModule(module, name, depth) {
  const entries = entriesOf(module);
  const entry2 = entries.get(name);
  if (entry2) return entry2.target === void 0 ? `${module}.${name}` : locate(entry2.target, depth - 1);
  if (depth === 0) return void 0;
  for (const star of entries.get("*")?.members.toReversed() ?? []) {
    const found = inModule(star, name, depth - 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function inClass(owner, parts2) {
  const [head = "", ...rest2] = parts2;
  for (const className2 of classLine(owner)) {
    const name = `${className2}.${head}`;
    const entry2 = entryOf(name) ?? (memberText(className2, head) === void 0 ? void 0 : name);
    if (entry2 !== void 0) return rest2.length === 0 ? name : inClass(name, rest2);
  }
  return void 0;
}
function entryOf(defined) {
  const [module, rest2] = splitModule(defined);
  return module === void 0 ? void 0 : entriesOf(module).get(rest2);
}
function memberText(className2, member) {
  return entryOf(className2)?.index?.get(member);
}
function addBases(name, line, depth) {
  const defined = definedAs(name) ?? name;
  if (line.has(defined)) return;
  line.add(defined);
  if (depth > 0) for (const base of basesOf(defined)) addBases(base, line, depth - 1);
}
function basesOf(defined) {
  const [module = ""] = splitModule(defined);
  return (entryOf(defined)?.bases ?? []).map((base) => qualified(base, module));
}
function makeClassFact(defined) {
  if (!entryOf(defined)?.index) return void 0;
  const bases = basesOf(defined);
  const line = classLine(defined);
  const has = (method2) => line.some((owner) => memberText(owner, method2) !== void 0);
  return {
    name: defined,
    bases,
    isManager: has("__exit__"),
    isAsyncManager: has("__aexit__"),
    ends: ENDS.filter(has)
  };
}
function inherited(className2, member) {
  for (const owner of classLine(className2)) {
    const found = memberOf(`${owner}.${member}`);
    if (found) return found;
  }
  return void 0;
}
function memberOf(defined) {
  if (members.has(defined)) return members.get(defined);
  const member = makeMember(defined);
  members.set(defined, member);
  return member;
}
function makeMember(defined) {
  const [module = ""] = splitModule(defined);
  const dot = defined.lastIndexOf(".");
  const owner = entryOf(defined.slice(0, dot));
  const text3 = owner?.index ? owner.index.get(defined.slice(dot + 1)) : entryOf(defined)?.text;
  if (text3 === void 0) return void 0;
  return readMember(text3, defined, owner?.index !== void 0, (name) => qualified(name, module));
}
function qualified(name, module) {
  if (name[0] === ".") return `${module}${name}`;
  return name.includes(".") ? name : `builtins.${name}`;
}

// src/knowledge/answers.ts
var COPY = "copy of ";
var DEEP_COPY = "deep copy of ";
var NEW = "new ";
function newInstance(name, elements) {
  return { kind: "instance", class: name, isNew: true, elements };
}
function partOf(of) {
  return { kind: "part", of };
}
function withClass(stated, typed) {
  const [only, ...others2] = typed;
  if (only?.kind !== "instance" || others2.length > 0) return stated;
  const elements = stated.flatMap(
    (answer) => answer.kind === "copy" && !answer.isDeep ? [partOf(answer.of)] : []
  );
  const rest2 = stated.filter((answer) => answer.kind !== "copy" || answer.isDeep);
  return elements.length > 0 ? [newInstance(only.class, [elements]), ...rest2] : stated;
}
function statedAnswers(fact, module) {
  if (fact.returnsEach) {
    const elements = fact.returnsEach.map((one) => [statedAnswer(one, module)]);
    return [newInstance("builtins.tuple", elements)];
  }
  return list(fact.returns).map((one) => statedAnswer(one, module));
}
function statedAnswer(text3, module) {
  if (text3 === "self") return { kind: "self" };
  if (text3 === "small" || text3 === "nothing") return { kind: "small" };
  if (text3 === "never") return { kind: "never" };
  if (isPart(text3)) return partOf(withoutPart(text3));
  if (text3.startsWith(COPY)) return { kind: "copy", of: text3.slice(COPY.length), isDeep: false };
  if (text3.startsWith(DEEP_COPY)) return { kind: "copy", of: text3.slice(DEEP_COPY.length), isDeep: true };
  const isNew = text3.startsWith(NEW);
  const name = isNew ? text3.slice(NEW.length) : text3;
  if (!isNew && !name.includes(".") && name[0] === name[0]?.toLowerCase())
    return { kind: "argument", parameter: name };
  const qualified2 = definedAs(`${module}.${name}`) ?? definedAs(name) ?? (name.includes(".") ? name : `${module}.${name}`);
  return { kind: "instance", class: qualified2, isNew, elements: [] };
}
function answersOf(types2, receiver, method2) {
  const answers = types2.map((type) => answerOf(type, receiver, method2));
  return answers.filter(
    ({ kind }, index) => kind !== "small" || answers.findIndex((one) => one.kind === kind) === index
  );
}
function answerOf(type, receiver, method2) {
  switch (type.kind) {
    case "class":
      if (isSmallClass(type.name)) return { kind: "small" };
      return {
        kind: "instance",
        class: type.name,
        isNew: false,
        elements: type.elements.map((element) => answersOf(element, receiver))
      };
    case "self":
      if (receiver === void 0 || method2?.endsWith("__")) return { kind: "self" };
      return { kind: "instance", class: receiver, isNew: false, elements: [] };
    case "element":
      return { kind: "part", of: "self" };
    case "argument":
      return { kind: "argument", parameter: type.parameter };
    case "never":
      return { kind: "never" };
  }
}

// src/knowledge/library/rows.ts
var borrows = { borrows: "the rest" };
var measures = { borrows: "the rest", returns: "small" };
function adds(parameter, returns = "nothing") {
  return { keeps: parameter, as: "element", borrows: "the rest", returns };
}
function addsElements(...parameters) {
  return {
    keeps: parameters.map((name) => `part of ${name}`),
    as: "element",
    borrows: parameters,
    returns: "nothing"
  };
}
var reads = { borrows: "the rest", returns: "part of self" };
var takes = { borrows: "the rest", returns: "part of self", drops: "one" };
var removes = { borrows: "the rest", returns: "nothing", drops: "one" };
var empties = { borrows: "the rest", returns: "nothing", drops: "all" };
var views = { keeps: "self", in: "result", returns: "copy of self" };
var copies = { borrows: "the rest", returns: "copy of self" };
function each(signatures, fact) {
  return Object.fromEntries(signatures.map((signature) => [signature, fact]));
}

// src/knowledge/library/asyncio.ts
var untilCalled = { in: "self", until: "called" };
var asyncio_default = [
  library("asyncio", "Lib/asyncio, CPython 3.8 to 3.14", () => ({
    // Loops.
    "AbstractEventLoop.call_soon(callback, *args, context)": {
      keeps: ["callback", "args", "context"],
      ...untilCalled,
      returns: "new Handle",
      undoneBy: "result.cancel()"
    },
    "AbstractEventLoop.call_soon_threadsafe(callback, *args, context)": {
      keeps: ["callback", "args", "context"],
      ...untilCalled,
      returns: "new Handle",
      undoneBy: "result.cancel()"
    },
    "AbstractEventLoop.call_later(delay, callback, *args, context)": {
      keeps: ["callback", "args", "context"],
      ...untilCalled,
      borrows: "delay",
      returns: "new TimerHandle",
      undoneBy: "result.cancel()"
    },
    "AbstractEventLoop.call_at(when, callback, *args, context)": {
      keeps: ["callback", "args", "context"],
      ...untilCalled,
      borrows: "when",
      returns: "new TimerHandle",
      undoneBy: "result.cancel()"
    },
    "AbstractEventLoop.add_reader(fd, callback, *args)": {
      keeps: ["callback", "args"],
      borrows: "fd",
      undoneBy: "remove_reader(fd)",
      returns: "nothing"
    },
    "AbstractEventLoop.add_writer(fd, callback, *args)": {
      keeps: ["callback", "args"],
      borrows: "fd",
      undoneBy: "remove_writer(fd)",
      returns: "nothing"
    },
    "AbstractEventLoop.remove_reader(fd)": { borrows: "fd", drops: "some", returns: "small" },
    "AbstractEventLoop.remove_writer(fd)": { borrows: "fd", drops: "some", returns: "small" },
    "AbstractEventLoop.add_signal_handler(sig, callback, *args)": {
      keeps: ["callback", "args"],
      borrows: "sig",
      undoneBy: "remove_signal_handler(sig)",
      returns: "nothing"
    },
    "AbstractEventLoop.remove_signal_handler(sig)": { borrows: "sig", drops: "some", returns: "small" },
    "AbstractEventLoop.set_exception_handler(handler)": {
      keeps: "handler",
      as: "_exception_handler",
      returns: "nothing"
    },
    "AbstractEventLoop.set_default_executor(executor)": {
      keeps: "executor",
      as: "_default_executor",
      returns: "nothing"
    },
    "AbstractEventLoop.set_task_factory(factory)": {
      keeps: "factory",
      as: "_task_factory",
      returns: "nothing"
    },
    "AbstractEventLoop.create_future()": { returns: "new Future" },
    "AbstractEventLoop.create_task(coro, name, context)": {
      starts: "coro",
      keeps: ["coro", "context"],
      in: "result",
      until: "done",
      borrows: "name",
      returns: "new Task"
    },
    "AbstractEventLoop.run_in_executor(executor, func, *args)": {
      starts: "func",
      keeps: ["func", "args"],
      in: "root",
      until: "returned",
      borrows: "executor",
      returns: "new Future"
    },
    "AbstractEventLoop.run_until_complete(future)": {
      starts: "future",
      borrows: "future",
      returns: "part of future",
      suspends: true
    },
    "AbstractEventLoop.run_forever()": { suspends: true, returns: "nothing" },
    ...each(
      ["AbstractEventLoop.stop()", "AbstractEventLoop.is_running()", "AbstractEventLoop.is_closed()"],
      measures
    ),
    "AbstractEventLoop.close()": { drops: "all", returns: "nothing" },
    AbstractEventLoop: { closedBy: ["close"], whenDropped: "collected" },
    "new_event_loop()": { returns: "new AbstractEventLoop", closedBy: ["close"], whenDropped: "collected" },
    "set_event_loop(loop)": {
      keeps: "loop",
      in: "root",
      undoneBy: "set_event_loop(loop)",
      returns: "nothing"
    },
    "run(main, *, debug, loop_factory)": {
      starts: "main",
      borrows: ["main", "debug", "loop_factory"],
      returns: "part of main",
      suspends: true
    },
    Runner: { closedBy: ["close"], whenDropped: "collected" },
    "Runner.run(coro, *, context)": { starts: "coro", borrows: ["coro", "context"], suspends: true },
    // Handles: `cancel` drops the callback and its arguments at once, in the debug mode a text of them is kept.
    "Handle.cancel()": { drops: "all", returns: "nothing" },
    "Handle(callback, args, loop, context)": { keeps: ["callback", "args", "loop", "context"] },
    // Tasks. The loop has them in a weak set: only what they wait for, and who awaits them, keeps them.
    "create_task(coro, *, name, context, eager_start)": {
      starts: "coro",
      keeps: ["coro", "context"],
      in: "result",
      until: "done",
      borrows: ["name", "eager_start"],
      returns: "new Task"
    },
    "ensure_future(coro_or_future, *, loop)": {
      starts: "coro_or_future",
      keeps: ["coro_or_future", "loop"],
      in: "result",
      until: "done",
      returns: ["new Task", "coro_or_future"]
    },
    "async(coro_or_future, *, loop)": {
      starts: "coro_or_future",
      keeps: ["coro_or_future", "loop"],
      in: "result",
      until: "done",
      returns: ["new Task", "coro_or_future"],
      source: "Lib/asyncio/tasks.py, CPython 3.4"
    },
    "run_coroutine_threadsafe(coro, loop)": {
      starts: "coro",
      keeps: "coro",
      in: "loop",
      until: "done",
      borrows: "loop",
      returns: "new concurrent.futures.Future"
    },
    "Task(coro, *, loop, name, context, eager_start)": {
      starts: "coro",
      keeps: ["coro", "loop", "context"],
      until: "done",
      borrows: ["name", "eager_start"]
    },
    "Task.cancel(msg)": { borrows: "msg", returns: "small" },
    "gather(*coros_or_futures, return_exceptions)": {
      starts: "coros_or_futures",
      keeps: "coros_or_futures",
      in: "result",
      borrows: "return_exceptions",
      source: "Lib/asyncio/tasks.py: the stub counts its arguments"
    },
    "wait(fs, *, timeout, return_when)": {
      starts: "part of fs",
      borrows: ["fs", "timeout", "return_when"],
      returnsEach: ["copy of fs", "copy of fs"],
      suspends: true
    },
    "wait_for(fut, timeout)": {
      starts: "fut",
      borrows: ["fut", "timeout"],
      returns: "part of fut",
      suspends: true
    },
    // The inner task lives on when the outer is cancelled, and keeps the outer by a callback until it is done.
    "shield(arg)": { starts: "arg", keeps: "arg", in: "result", until: "done", returns: "new Future" },
    "as_completed(fs, *, timeout)": {
      starts: "part of fs",
      keeps: "part of fs",
      in: "result",
      borrows: ["fs", "timeout"]
    },
    "sleep(delay, result)": { borrows: "delay", returns: "result", suspends: true },
    "to_thread(func, *args, **kwargs)": {
      starts: "func",
      keeps: ["func", "args", "kwargs"],
      in: "root",
      until: "returned",
      suspends: true
    },
    "timeout(delay)": { borrows: "delay", returns: "new Timeout" },
    "all_tasks(loop)": { borrows: "loop", returns: "new builtins.set" },
    "current_task(loop)": { borrows: "loop", returns: ["Task", "nothing"] },
    "TaskGroup.create_task(coro, *, name, context)": [
      { starts: "coro", keeps: ["coro", "context"], in: "result", until: "done", borrows: "name" },
      { keeps: "coro", in: "self", until: "done", returns: "new Task" }
    ],
    // Futures. Callbacks are kept until it is done, the result and the exception as long as it lives.
    "Future.add_done_callback(fn, *, context)": {
      keeps: ["fn", "context"],
      until: "done",
      undoneBy: "remove_done_callback(fn)",
      returns: "nothing"
    },
    "Future.remove_done_callback(fn)": { borrows: "fn", drops: "fn", returns: "small" },
    "Future.set_result(result)": { keeps: "result", as: "_result", returns: "nothing" },
    "Future.set_exception(exception)": { keeps: "exception", as: "_exception", returns: "nothing" },
    "Future.result()": { returns: "part of self" },
    "Future.exception()": { returns: ["part of self", "nothing"] },
    "Future.cancel(msg)": { borrows: "msg", returns: "small" },
    ...each(["Future.done()", "Future.cancelled()"], measures),
    "wrap_future(future, *, loop)": [
      { keeps: ["future", "loop"], in: "result", until: "done", returns: "new Future" },
      { keeps: "loop", in: "future", until: "done" }
    ],
    // Streams, transports and protocols: transport and protocol keep each other until the connection is lost.
    "open_connection(host, port, *, limit, ssl_handshake_timeout, **kwds)": {
      borrows: "the rest",
      returnsEach: ["new StreamReader", "new StreamWriter"],
      suspends: true
    },
    "open_unix_connection(path, *, limit, **kwds)": {
      borrows: "the rest",
      returnsEach: ["new StreamReader", "new StreamWriter"],
      suspends: true
    },
    "start_server(client_connected_cb, host, port, *, limit, ssl_handshake_timeout, **kwds)": {
      keeps: "client_connected_cb",
      in: "result",
      until: "closed",
      borrows: "the rest",
      returns: "new Server",
      suspends: true
    },
    AbstractServer: { closedBy: ["close"], whenDropped: "stays" },
    // Has a finalizer since 3.11.5; before, transport and loop keep each other.
    StreamWriter: { closedBy: ["close"], whenDropped: "stays", since: "<3.12" },
    "StreamWriter(transport, protocol, reader, loop)": { keeps: ["transport", "protocol", "reader", "loop"] },
    "StreamWriter.write(data)": { borrows: "data", returns: "nothing" },
    "StreamWriter.writelines(data)": { borrows: "data", returns: "nothing" },
    "StreamWriter.close()": { returns: "nothing" },
    "StreamReader.feed_data(data)": { borrows: "data", returns: "nothing" },
    ...each(["StreamReader.read(n)", "StreamReader.readexactly(n)", "StreamReader.readuntil(separator)"], {
      borrows: "the rest",
      returns: "small",
      suspends: true
    }),
    "Protocol.connection_made(transport)": { borrows: "transport", source: "Lib/asyncio/protocols.py" },
    BaseTransport: { closedBy: ["close", "abort"], whenDropped: "stays" },
    "BaseTransport.set_protocol(protocol)": { keeps: "protocol", as: "_protocol", returns: "nothing" },
    "BaseTransport.get_protocol()": { returns: "part of self" },
    "AbstractEventLoop.create_connection(protocol_factory, host, port, *, **)": {
      borrows: "the rest",
      returnsEach: ["new Transport", "new BaseProtocol"],
      suspends: true
    },
    "AbstractEventLoop.create_server(protocol_factory, host, port, *, **)": {
      keeps: "protocol_factory",
      in: "result",
      until: "closed",
      borrows: "the rest",
      returns: "new Server",
      suspends: true
    },
    "create_subprocess_exec(program, *args, **kwds)": {
      borrows: "the rest",
      returns: "new asyncio.subprocess.Process",
      suspends: true,
      source: "Lib/asyncio/subprocess.py"
    },
    "create_subprocess_shell(cmd, **kwds)": {
      borrows: "the rest",
      returns: "new asyncio.subprocess.Process",
      suspends: true,
      source: "Lib/asyncio/subprocess.py"
    },
    // Queues and locks: who waits is in a deque of the object.
    "Queue(maxsize)": measures,
    "Queue.put(item)": { ...adds("item"), undoneBy: "get()", suspends: true },
    "Queue.put_nowait(item)": { ...adds("item"), undoneBy: "get_nowait()" },
    "Queue.get()": { ...takes, suspends: true },
    "Queue.get_nowait()": takes,
    "Queue.join()": { suspends: true, returns: "nothing" },
    ...each(["Queue.qsize()", "Queue.empty()", "Queue.full()", "Queue.task_done()"], measures),
    ...each(["Lock.acquire()", "Event.wait()", "Condition.wait()", "Semaphore.acquire()"], {
      returns: "small",
      suspends: true
    }),
    "Condition.wait_for(predicate)": { borrows: "predicate", suspends: true },
    "iscoroutinefunction(func)": borrows,
    "iscoroutine(obj)": borrows
  })),
  library("uvloop", "uvloop/__init__.py 0.21", () => ({
    "new_event_loop()": {
      returns: "new asyncio.AbstractEventLoop",
      closedBy: ["close"],
      whenDropped: "collected"
    }
  }))
];

// src/knowledge/library/builtins.ts
var builtins_default = library(
  "builtins",
  "Library reference, Built-in Functions and Built-in Types, CPython 2.7 and 3.8 to 3.14",
  () => ({
    // Functions that look at their arguments and answer something small.
    ...each(
      [
        ...[
          "abs(x)",
          "all(iterable)",
          "any(iterable)",
          "ascii(obj)",
          "bin(integer)",
          "callable(obj)",
          "chr(i)"
        ],
        ...[
          "delattr(obj, name)",
          "divmod(x, y)",
          "format(value, format_spec)",
          "hasattr(obj, name)",
          "hash(obj)"
        ],
        ...["hex(integer)", "id(obj)", "input(prompt)", "isinstance(obj, class_or_tuple)", "len(obj)"],
        ...["issubclass(cls, class_or_tuple)", "oct(integer)", "ord(c)", "pow(base, exp, mod)", "repr(obj)"],
        ...[
          "print(*values, sep, end, file, flush)",
          "round(number, ndigits)",
          "str(object, encoding, errors)"
        ],
        ...["int(x, base)", "float(x)", "bool(o)", "complex(real, imag)", "bytes(string, encoding, errors)"],
        ...["range(start, stop, step)", "slice(start, stop, step)", "breakpoint(*args, **kws)"]
      ],
      measures
    ),
    ...each(
      [
        "bytearray(string, encoding, errors)",
        "compile(source, filename, mode, flags, dont_inherit, optimize, *, **)"
      ],
      borrows
    ),
    "sum(iterable, start)": { borrows: "the rest", returns: ["small", "start"] },
    "dir(o)": { borrows: "o", returns: "new builtins.list" },
    "object()": { returns: "new builtins.object" },
    "type(o)": {
      borrows: "o",
      returns: "builtins.type",
      source: "Library reference: with three arguments it makes a class"
    },
    ...each(["exit(code)", "quit(code)"], {
      borrows: "code",
      returns: "never",
      source: "Lib/_sitebuiltins.py"
    }),
    // Code that is run may do anything: where the arguments go is not said.
    "eval(source, globals, locals)": { borrows: ["source", "locals"] },
    "exec(source, globals, locals, *, closure)": { borrows: ["source", "locals"], returns: "nothing" },
    "open(file, mode, buffering, encoding, errors, newline, closefd, opener)": {
      borrows: "the rest",
      closedBy: ["close"],
      whenDropped: "closed",
      returns: "new _io.TextIOWrapper"
    },
    "file(name, mode, buffering)": {
      borrows: "the rest",
      closedBy: ["close"],
      whenDropped: "closed",
      source: "Library reference of Python 2.7, Built-in Functions"
    },
    // Functions that answer an argument, an element of it, or what holds it.
    "getattr(o, name, default)": { borrows: "the rest", returns: ["part of o", "default"] },
    "setattr(obj, name, value)": { keeps: "value", in: "obj", borrows: ["obj", "name"], returns: "nothing" },
    "vars(object)": { keeps: "object", in: "result", returns: "part of object" },
    "iter(object, sentinel)": { keeps: ["object", "sentinel"], in: "result", returns: "copy of object" },
    "aiter(async_iterable)": { keeps: "async_iterable", in: "result", returns: "copy of async_iterable" },
    "next(i, default)": { borrows: "the rest", returns: ["part of i", "default"], drops: "part of i" },
    "anext(i, default)": { borrows: "the rest", returns: ["part of i", "default"], suspends: true },
    "max(arg1, arg2, *_args, key)": { borrows: "the rest", returns: ["part of arg1", "arg1", "arg2"] },
    "min(arg1, arg2, *_args, key)": { borrows: "the rest", returns: ["part of arg1", "arg1", "arg2"] },
    "sorted(iterable, *, key, reverse)": { borrows: "the rest", returns: "copy of iterable" },
    "reversed(sequence)": { keeps: "sequence", in: "result", returns: "copy of sequence" },
    "enumerate(iterable, start)": {
      keeps: "iterable",
      in: "result",
      borrows: "start",
      returns: "copy of iterable"
    },
    "zip(*iterables, strict)": {
      keeps: "iterables",
      in: "result",
      borrows: "strict",
      returns: "copy of iterables"
    },
    // What comes out is what the function answers, and not an element of the iterable.
    "map(func, *iterables)": { keeps: ["func", "iterables"], in: "result" },
    "filter(function, iterable)": {
      keeps: ["function", "iterable"],
      in: "result",
      returns: "copy of iterable"
    },
    "memoryview(obj)": {
      keeps: "obj",
      in: "result",
      as: "obj",
      closedBy: ["release"],
      whenDropped: "closed"
    },
    "super(t, obj)": { keeps: ["t", "obj"], in: "result", as: "__self__" },
    "classmethod(f)": { keeps: "f", in: "result", as: "__func__" },
    "staticmethod(f)": { keeps: "f", in: "result", as: "__func__" },
    "property(fget, fset, fdel, doc)": { keeps: ["fget", "fset", "fdel", "doc"], in: "result" },
    "BaseException(*args)": { keeps: "args", in: "result", as: "args" },
    "BaseException.with_traceback(tb)": { keeps: "tb", as: "__traceback__", returns: "self" },
    "BaseException.add_note(note)": { keeps: "note", as: "__notes__", returns: "nothing" },
    "globals()": { returns: "builtins.dict" },
    "locals()": { returns: "builtins.dict" },
    // Python 2.
    ...each(
      [
        "cmp(x, y)",
        "long(x, base)",
        "unichr(i)",
        "unicode(object, encoding, errors)",
        "xrange(start, stop, step)"
      ],
      {
        ...measures,
        source: "Library reference of Python 2.7, Built-in Functions"
      }
    ),
    // Containers from containers.
    "list(iterable)": { keeps: "part of iterable", as: "element", borrows: "iterable" },
    "tuple(iterable)": { keeps: "part of iterable", as: "element", borrows: "iterable" },
    "set(iterable)": { keeps: "part of iterable", as: "element", borrows: "iterable" },
    "frozenset(iterable)": { keeps: "part of iterable", as: "element", borrows: "iterable" },
    "dict(map, **kwargs)": { keeps: ["part of map", "kwargs"], as: "element", borrows: "map" },
    "list.append(object)": adds("object"),
    "list.insert(index, object)": adds("object"),
    "list.extend(iterable)": addsElements("iterable"),
    "list.pop(index)": takes,
    "list.remove(value)": removes,
    "list.clear()": empties,
    "list.copy()": copies,
    ...each(
      ["list.index(value, start, stop)", "list.count(value)", "list.reverse()", "list.sort(*, key, reverse)"],
      measures
    ),
    "list.__getitem__(i)": reads,
    "list.__iter__()": views,
    "tuple.__getitem__(key)": reads,
    "tuple.__iter__()": views,
    ...each(["tuple.count(value)", "tuple.index(value, start, stop)"], measures),
    "dict.__getitem__(key)": reads,
    "dict.__iter__()": views,
    "dict.get(key, default)": { borrows: "the rest", returns: ["part of self", "default"] },
    "dict.setdefault(key, default)": [
      { keeps: "key", as: "key" },
      { keeps: "default", as: "element", returns: ["part of self", "default"] }
    ],
    "dict.update(m, **kwargs)": {
      keeps: ["part of m", "kwargs"],
      as: "element",
      borrows: "m",
      returns: "nothing"
    },
    "dict.pop(key, default)": { borrows: "the rest", returns: ["part of self", "default"], drops: "one" },
    "dict.popitem()": { returnsEach: ["part of self", "part of self"], drops: "one" },
    "dict.clear()": empties,
    "dict.copy()": copies,
    ...each(["dict.keys()", "dict.values()", "dict.items()"], views),
    "dict.fromkeys(iterable, value)": [
      { keeps: "part of iterable", in: "result", as: "key", borrows: "iterable" },
      { keeps: "value", in: "result", as: "element", returns: "new builtins.dict" }
    ],
    // Python 2.
    ...each(
      [
        "dict.iterkeys()",
        "dict.itervalues()",
        "dict.iteritems()",
        "dict.viewkeys()",
        "dict.viewvalues()",
        "dict.viewitems()"
      ],
      {
        ...views,
        source: "Library reference of Python 2.7, Mapping Types"
      }
    ),
    "dict.has_key(key)": { ...measures, source: "Library reference of Python 2.7, Mapping Types" },
    "set.add(element)": adds("element"),
    "set.update(*s)": addsElements("s"),
    "set.discard(element)": removes,
    "set.remove(element)": removes,
    "set.pop()": takes,
    "set.clear()": empties,
    "set.copy()": copies,
    "set.__iter__()": views,
    "frozenset.copy()": copies,
    "frozenset.__iter__()": views,
    ...each(["set.difference_update(*s)", "set.intersection_update(*s)"], {
      borrows: "s",
      returns: "nothing",
      drops: "some"
    }),
    "set.symmetric_difference_update(s)": {
      keeps: "part of s",
      as: "element",
      borrows: "s",
      returns: "nothing",
      drops: "some"
    },
    ...each(
      [
        ...[
          "set.difference(*s)",
          "set.intersection(*s)",
          "frozenset.difference(*s)",
          "frozenset.intersection(*s)"
        ]
      ],
      copies
    ),
    ...each(
      [
        "set.union(*s)",
        "set.symmetric_difference(s)",
        "frozenset.union(*s)",
        "frozenset.symmetric_difference(s)"
      ],
      {
        borrows: "s",
        returns: ["copy of self", "copy of s"]
      }
    ),
    ...each(["set.isdisjoint(s)", "set.issubset(s)", "set.issuperset(s)"], measures),
    ...each(["frozenset.isdisjoint(s)", "frozenset.issubset(s)", "frozenset.issuperset(s)"], measures),
    "bytearray.append(item)": measures,
    "bytearray.extend(iterable_of_ints)": measures,
    "bytearray.insert(index, item)": measures,
    "bytearray.clear()": empties,
    // A frame that waits: what is sent comes out of a `yield` inside.
    "range.__iter__()": { returns: "new builtins.range" }
  })
);

// src/knowledge/library/clients.ts
var aiohttp = library("aiohttp", "aiohttp 3.10", () => ({
  // The loop keeps its connections, and only a coroutine can end them.
  ClientSession: { closedBy: ["close"], whenDropped: "collected" },
  BaseConnector: { closedBy: ["close"], whenDropped: "collected" },
  ClientResponse: {
    closedBy: ["close", "release"],
    whenDropped: "closed",
    source: "aiohttp/client_reqrep.py"
  }
}));
var http = library("httpx", "httpx 0.27", () => ({
  // The last response and its stream refer to each other, and the stream to the pool of connections.
  Client: { closedBy: ["close"], whenDropped: "collected" },
  AsyncClient: { closedBy: ["aclose"], whenDropped: "collected" }
}));
var requests = library("requests", "requests 2.32", () => ({
  Session: { closedBy: ["close"], whenDropped: "closed" },
  Response: { closedBy: ["close"], whenDropped: "closed" },
  ...each(["get(url)", "post(url)", "put(url)", "delete(url)", "head(url)", "patch(url)"], {
    borrows: "url",
    returns: "new requests.Response",
    suspends: true,
    source: "requests/api.py"
  }),
  "session()": { returns: "new requests.Session", source: "requests/sessions.py" }
}));
var others = [
  library("urllib3", "urllib3 2.2", () => ({ PoolManager: { closedBy: ["clear"], whenDropped: "closed" } })),
  library("grpc", "grpcio 1.65, grpc/__init__.py", () => ({
    Channel: { closedBy: ["close"], whenDropped: "closed" },
    "insecure_channel(target, options, compression)": { borrows: "the rest", returns: "new grpc.Channel" },
    "secure_channel(target, credentials, options, compression)": {
      borrows: "the rest",
      returns: "new grpc.Channel"
    },
    "Channel.subscribe(callback, try_to_connect)": {
      keeps: "callback",
      borrows: "try_to_connect",
      undoneBy: "unsubscribe(callback)",
      returns: "nothing",
      source: "grpc/__init__.py"
    },
    "Channel.unsubscribe(callback)": {
      borrows: "callback",
      drops: "callback",
      returns: "nothing",
      source: "grpc/__init__.py"
    }
  })),
  library("paramiko", "paramiko 3.4", () => ({
    SSHClient: { closedBy: ["close"], whenDropped: "closed" },
    // Every key of an agent keeps the agent, and the agent its keys.
    Agent: { closedBy: ["close"], whenDropped: "collected" }
  })),
  library("zmq", "pyzmq 26", () => ({
    Context: { closedBy: ["term", "destroy"], whenDropped: "closed" },
    Socket: { closedBy: ["close"], whenDropped: "closed" },
    "Socket.recv(flags, copy, track)": { borrows: "the rest", suspends: true },
    "Socket.recv_pyobj(flags)": { borrows: "flags", suspends: true }
  })),
  library("selenium.webdriver", "selenium 4.23", () => ({
    // The browser is a process of its own.
    Remote: { closedBy: ["quit", "close"], whenDropped: "stays" },
    ...each(["Chrome", "Firefox", "Edge"], { closedBy: ["quit", "close"], whenDropped: "stays" }),
    PhantomJS: {
      closedBy: ["quit"],
      whenDropped: "stays",
      source: "selenium 3.141, selenium/webdriver/phantomjs"
    }
  })),
  library("pika", "pika 1.3", () => ({
    BlockingConnection: { closedBy: ["close"], whenDropped: "closed" }
  })),
  library("ldap3", "ldap3 2.9", () => ({ Connection: { closedBy: ["unbind"], whenDropped: "closed" } })),
  library("docker", "docker 7.1", () => ({
    DockerClient: { closedBy: ["close"], whenDropped: "closed" },
    "from_env()": { returns: "new docker.DockerClient", source: "docker/client.py" }
  })),
  library("websockets", "websockets 12", () => ({ "*": borrows })),
  library("kombu", "kombu 5.3", () => ({
    Connection: { closedBy: ["release", "close"], whenDropped: "closed" },
    "Consumer(channel, queues, no_ack, auto_declare, callbacks, on_decode_error, on_message, accept, prefetch_count, tag_prefix)": {
      keeps: ["channel", "queues", "callbacks", "on_decode_error", "on_message"],
      borrows: ["no_ack", "auto_declare", "accept", "prefetch_count", "tag_prefix"],
      source: "kombu/messaging.py"
    },
    "Consumer.register_callback(callback)": {
      keeps: "callback",
      as: "callbacks",
      returns: "nothing",
      source: "kombu/messaging.py"
    }
  })),
  library("vine", "vine 5.1", () => ({
    "promise(fun, args, kwargs, callback, on_error, weak, ignore_result)": {
      keeps: ["fun", "args", "kwargs", "callback", "on_error"],
      until: "called",
      borrows: ["weak", "ignore_result"],
      source: "vine/promises.py"
    },
    "barrier(promises, args, kwargs, callback, size)": {
      keeps: ["promises", "args", "kwargs", "callback"],
      borrows: "size",
      source: "vine/synchronization.py"
    }
  })),
  library("apscheduler", "apscheduler 3.10", () => ({
    "schedulers.base.BaseScheduler.add_job(func, trigger, args, kwargs, id)": {
      keeps: ["func", "trigger", "args", "kwargs"],
      borrows: "id",
      undoneBy: "remove_job(job_id, jobstore)"
    },
    "schedulers.base.BaseScheduler.remove_job(job_id, jobstore)": {
      borrows: "the rest",
      drops: "some",
      returns: "nothing"
    },
    "schedulers.base.BaseScheduler.add_listener(callback, mask)": {
      keeps: "callback",
      borrows: "mask",
      undoneBy: "remove_listener(callback)",
      returns: "nothing"
    },
    "schedulers.base.BaseScheduler.remove_listener(callback)": {
      borrows: "callback",
      drops: "callback",
      returns: "nothing"
    },
    "schedulers.base.BaseScheduler": { closedBy: ["shutdown"], whenDropped: "stays" }
  }))
];
var clients_default = [aiohttp, http, requests, ...others];

// src/knowledge/library/concurrency.ts
var threading = library("threading", "Lib/threading.py, CPython 2.7 and 3.8 to 3.14", () => ({
  // `run` deletes target and arguments when the target has returned, and so does not starting it never.
  "Thread(group, target, name, args, kwargs, *, daemon, context)": {
    keeps: ["target", "args", "kwargs", "context"],
    until: "returned",
    borrows: ["group", "name", "daemon"]
  },
  // From here on a table of the interpreter has the thread, until it ends.
  "Thread.start()": { starts: "self", keeps: "self", in: "root", until: "returned", returns: "nothing" },
  "Thread.join(timeout)": { borrows: "timeout", returns: "nothing", suspends: true },
  "Thread.run()": { returns: "nothing", drops: "some" },
  ...each(
    ["Thread.is_alive()", "Thread.setDaemon(daemonic)", "Thread.setName(name)", "Thread.getName()"],
    measures
  ),
  "Timer(interval, function, args, kwargs)": {
    keeps: ["function", "args", "kwargs"],
    borrows: "interval"
  },
  "Timer.cancel()": { returns: "nothing" },
  Timer: { closedBy: ["cancel"], whenDropped: "stays" },
  "current_thread()": { returns: "Thread" },
  "enumerate()": { returns: "new builtins.list" },
  ...each(["settrace(func)", "setprofile(func)"], { keeps: "func", in: "root", returns: "nothing" }),
  "Condition(lock)": { keeps: "lock", as: "_lock" },
  "Condition.wait(timeout)": { borrows: "timeout", returns: "small", suspends: true },
  "Condition.wait_for(predicate, timeout)": { borrows: "the rest", suspends: true },
  "Event.wait(timeout)": { borrows: "timeout", returns: "small", suspends: true },
  ...each(
    ["Event.set()", "Event.clear()", "Event.is_set()", "Condition.notify(n)", "Condition.notify_all()"],
    measures
  ),
  "Semaphore.acquire(blocking, timeout)": { borrows: "the rest", returns: "small", suspends: true },
  "Barrier(parties, action, timeout)": { keeps: "action", as: "_action", borrows: ["parties", "timeout"] },
  "Barrier.wait(timeout)": { borrows: "timeout", returns: "small", suspends: true }
}));
var thread = library("_thread", "Modules/_threadmodule.c, CPython 2.7 and 3.8 to 3.14", () => ({
  "start_new_thread(function, args, kwargs)": {
    starts: "function",
    keeps: ["function", "args", "kwargs"],
    in: "root",
    until: "returned",
    returns: "small"
  },
  "allocate_lock()": { returns: "new lock" },
  "lock.acquire(blocking, timeout)": { borrows: "the rest", returns: "small", suspends: true },
  "RLock.acquire(blocking, timeout)": { borrows: "the rest", returns: "small", suspends: true }
}));
var futures = library("concurrent.futures", "Lib/concurrent/futures, CPython 3.8 to 3.14", () => ({
  // The work item is deleted when the function has returned; its result stays in the future.
  "Executor.submit(fn, *args, **kwargs)": {
    starts: "fn",
    keeps: ["fn", "args", "kwargs"],
    in: "self",
    until: "returned",
    returns: "new Future",
    undoneBy: "result.cancel()"
  },
  // All futures are made at once, and each is dropped as its result is asked for.
  "Executor.map(fn, *iterables, timeout, chunksize, buffersize)": {
    starts: "fn",
    keeps: ["fn", "part of iterables"],
    in: "self",
    until: "returned",
    borrows: ["iterables", "timeout", "chunksize", "buffersize"]
  },
  "Executor.shutdown(wait, *, cancel_futures)": {
    borrows: "the rest",
    returns: "nothing",
    drops: "all",
    suspends: true
  },
  // The threads hold a weak reference to it, and end when it is gone.
  "ThreadPoolExecutor(max_workers, thread_name_prefix, initializer, initargs)": {
    keeps: ["initializer", "initargs"],
    borrows: ["max_workers", "thread_name_prefix"]
  },
  ThreadPoolExecutor: { closedBy: ["shutdown"], whenDropped: "closed" },
  "ProcessPoolExecutor(max_workers, mp_context, initializer, initargs, *, max_tasks_per_child)": {
    keeps: ["mp_context", "initializer", "initargs"],
    borrows: ["max_workers", "max_tasks_per_child"]
  },
  ProcessPoolExecutor: { closedBy: ["shutdown"], whenDropped: "closed" },
  "Future.add_done_callback(fn)": { keeps: "fn", as: "_done_callbacks", returns: "nothing" },
  "Future.set_result(result)": { keeps: "result", as: "_result", returns: "nothing" },
  "Future.set_exception(exception)": { keeps: "exception", as: "_exception", returns: "nothing" },
  "Future.result(timeout)": { borrows: "timeout", returns: "part of self", suspends: true },
  "Future.exception(timeout)": { borrows: "timeout", returns: ["part of self", "nothing"], suspends: true },
  ...each(["Future.cancel()", "Future.done()", "Future.running()", "Future.cancelled()"], measures),
  "wait(fs, timeout, return_when)": {
    borrows: "the rest",
    returnsEach: ["copy of fs", "copy of fs"],
    suspends: true
  },
  "as_completed(fs, timeout)": {
    keeps: "part of fs",
    in: "result",
    borrows: ["fs", "timeout"],
    returns: "copy of fs"
  }
}));
var multiprocessing = library("multiprocessing", "Lib/multiprocessing, CPython 3.8 to 3.14", () => ({
  // `start` deletes target and arguments once the process is on its way: bpo-30775.
  "Process(group, target, name, args, kwargs, *, daemon)": {
    keeps: ["target", "args", "kwargs"],
    until: "started",
    borrows: ["group", "name", "daemon"],
    source: "Lib/multiprocessing/process.py, BaseProcess"
  },
  "process.BaseProcess": { closedBy: ["join", "close", "terminate"], whenDropped: "stays" },
  "process.BaseProcess.start()": {
    starts: "self",
    keeps: "self",
    in: "root",
    until: "joined",
    drops: "some",
    returns: "nothing"
  },
  "process.BaseProcess.join(timeout)": { borrows: "timeout", returns: "nothing", suspends: true },
  ...each(
    ["process.BaseProcess.terminate()", "process.BaseProcess.kill()", "process.BaseProcess.close()"],
    measures
  ),
  "active_children()": { returns: "new builtins.list" },
  // Terminated when it is dropped since 3.8, measured on 3.6 to 3.13; before, its threads keep it.
  "pool.Pool": { closedBy: ["close", "terminate", "join"], whenDropped: "stays", since: "<3.8" },
  ...each(["Pool(processes, initializer, initargs, maxtasksperchild)"], {
    keeps: ["initializer", "initargs"],
    in: "result",
    borrows: ["processes", "maxtasksperchild"],
    returns: "new multiprocessing.pool.Pool",
    source: "Lib/multiprocessing/context.py"
  }),
  "pool.Pool.apply(func, args, kwds)": { borrows: "the rest", suspends: true },
  "pool.Pool.map(func, iterable, chunksize)": { borrows: "the rest", suspends: true },
  "pool.Pool.apply_async(func, args, kwds, callback, error_callback)": [
    { starts: "func", keeps: ["func", "args", "kwds"], in: "self", until: "sent" },
    {
      keeps: ["callback", "error_callback"],
      in: "result",
      until: "done",
      returns: "new multiprocessing.pool.AsyncResult"
    }
  ],
  "pool.Pool.map_async(func, iterable, chunksize, callback, error_callback)": [
    {
      starts: "func",
      keeps: ["func", "part of iterable"],
      in: "self",
      until: "sent",
      borrows: ["iterable", "chunksize"]
    },
    {
      keeps: ["callback", "error_callback"],
      in: "result",
      until: "done",
      returns: "new multiprocessing.pool.AsyncResult"
    }
  ],
  "pool.Pool.imap(func, iterable, chunksize)": {
    keeps: ["func", "iterable"],
    in: "result",
    borrows: "chunksize"
  },
  "pool.Pool.imap_unordered(func, iterable, chunksize)": {
    keeps: ["func", "iterable"],
    in: "result",
    borrows: "chunksize"
  },
  "pool.ApplyResult.get(timeout)": { borrows: "timeout", returns: "part of self", suspends: true },
  "queues.Queue.put(obj, block, timeout)": { ...adds("obj"), until: "sent", suspends: true },
  "queues.Queue.put_nowait(obj)": {
    ...adds("obj"),
    until: "sent",
    source: "Lib/multiprocessing/queues.py"
  },
  "queues.Queue.get(block, timeout)": { borrows: "the rest", suspends: true },
  "queues.Queue": { closedBy: ["close"], whenDropped: "closed" },
  "queues.SimpleQueue.put(obj)": borrows,
  "queues.SimpleQueue.get()": { suspends: true },
  "connection.Listener": { closedBy: ["close"], whenDropped: "closed" },
  "connection._ConnectionBase": { closedBy: ["close"], whenDropped: "closed" },
  "connection._ConnectionBase.send(obj)": borrows,
  "connection._ConnectionBase.recv()": { suspends: true },
  "connection.Client(address, family, authkey)": {
    borrows: "the rest",
    returns: "new connection.Connection"
  },
  "Pipe(duplex)": {
    borrows: "duplex",
    returnsEach: ["new connection.Connection", "new connection.Connection"],
    source: "Lib/multiprocessing/connection.py"
  },
  "managers.BaseManager": { closedBy: ["shutdown"], whenDropped: "closed" },
  // A block of it stays until `unlink`, whoever has closed it.
  "shared_memory.SharedMemory": { closedBy: ["close", "unlink"], whenDropped: "stays" },
  "shared_memory.SharedMemory(name, create, size, *, track)": borrows,
  "shared_memory.ShareableList(sequence, *, name)": borrows,
  // A table of the interpreter holds the object weakly, and the function strongly.
  "util.register_after_fork(obj, func)": { weak: "obj", keeps: "func", in: "root", returns: "nothing" },
  "util.Finalize(obj, callback, args, kwargs, exitpriority)": [
    { weak: "obj", in: "root" },
    { keeps: ["callback", "args", "kwargs"], in: "root", until: "obj is gone", borrows: "exitpriority" }
  ]
}));
var subprocess = library("subprocess", "Lib/subprocess.py, CPython 3.8 to 3.14", () => ({
  // A child that nobody waited for goes into a list of the module when it is dropped, and runs on.
  Popen: { closedBy: ["wait", "communicate", "terminate", "kill"], whenDropped: "stays" },
  "Popen(args, bufsize, executable, stdin, stdout, stderr, preexec_fn, close_fds, shell, cwd, env, universal_newlines, startupinfo, creationflags, restore_signals, start_new_session, pass_fds, *, **)": { keeps: "args", as: "args", borrows: "the rest" },
  "Popen.communicate(input, timeout)": { borrows: "the rest", suspends: true },
  "Popen.wait(timeout)": { borrows: "timeout", returns: "small", suspends: true },
  ...each(["Popen.terminate()", "Popen.kill()", "Popen.poll()", "Popen.send_signal(sig)"], measures),
  ...each(["run(args)", "call(args)", "check_call(args)", "check_output(args)"], {
    borrows: "args",
    suspends: true
  })
}));
var sched = library("sched", "Lib/sched.py, CPython 3.8 to 3.14", () => ({
  "scheduler(timefunc, delayfunc)": { keeps: ["timefunc", "delayfunc"] },
  "scheduler.enter(delay, priority, action, argument, kwargs)": {
    keeps: ["action", "argument", "kwargs"],
    until: "called",
    borrows: ["delay", "priority"],
    undoneBy: "cancel(event)",
    returns: "new Event"
  },
  "scheduler.enterabs(time, priority, action, argument, kwargs)": {
    keeps: ["action", "argument", "kwargs"],
    until: "called",
    borrows: ["time", "priority"],
    undoneBy: "cancel(event)",
    returns: "new Event"
  },
  "scheduler.cancel(event)": { borrows: "event", drops: "event", returns: "nothing" },
  "scheduler.run(blocking)": { borrows: "blocking", suspends: true }
}));
var contextvars = library("contextvars", "Python/context.c, CPython 3.8 to 3.14", () => ({
  // The context that is current holds the variable and its value, and so does every copy of it.
  "ContextVar(name, *, default)": { keeps: "default", as: "default", borrows: "name" },
  "ContextVar.set(value)": [
    { keeps: "self", in: "root", as: "key" },
    { keeps: "value", in: "root", as: "element", undoneBy: "reset(token)", returns: "new Token" }
  ],
  "ContextVar.reset(token)": { borrows: "token", returns: "nothing", drops: "some" },
  "ContextVar.get(default)": { borrows: "default", returns: ["part of self", "default"] },
  "copy_context()": { returns: "new Context" },
  "Context.run(callable, *args, **kwargs)": borrows
}));
var selectors = library("selectors", "Lib/selectors.py, CPython 3.8 to 3.14", () => ({
  "BaseSelector.register(fileobj, events, data)": {
    keeps: ["fileobj", "data"],
    as: "element",
    borrows: "events",
    undoneBy: "unregister(fileobj)",
    returns: "new SelectorKey"
  },
  "BaseSelector.modify(fileobj, events, data)": {
    keeps: ["fileobj", "data"],
    as: "element",
    borrows: "events",
    undoneBy: "unregister(fileobj)",
    returns: "new SelectorKey"
  },
  "BaseSelector.unregister(fileobj)": { borrows: "fileobj", drops: "fileobj", returns: "part of self" },
  "BaseSelector.select(timeout)": { borrows: "timeout", returns: "copy of self", suspends: true },
  "BaseSelector.close()": empties,
  "BaseSelector.get_key(fileobj)": { borrows: "fileobj", returns: "part of self" },
  // A selector and its map refer to each other.
  BaseSelector: { closedBy: ["close"], whenDropped: "collected" }
}));
var select = library("select", "Modules/selectmodule.c, CPython 3.8 to 3.14", () => ({
  "select(rlist, wlist, xlist, timeout)": {
    borrows: "the rest",
    returnsEach: ["copy of rlist", "copy of wlist", "copy of xlist"],
    suspends: true
  },
  ...each(["epoll", "kqueue"], { closedBy: ["close"], whenDropped: "closed" }),
  devpoll: { closedBy: ["close"], whenDropped: "closed", source: "Modules/selectmodule.c, on Solaris only" },
  ...each(["poll.register(fd, eventmask)", "epoll.register(fd, eventmask)"], borrows)
}));
var asyncore = library("asyncore", "Lib/asyncore.py, CPython 2.7 and 3.8 to 3.11", () => ({
  // A map of the module holds every dispatcher until `close`.
  "dispatcher(sock, map)": { keeps: "self", in: "root", undoneBy: "close()" },
  dispatcher: { closedBy: ["close"], whenDropped: "stays" },
  "dispatcher.close()": { returns: "nothing", drops: "some" }
}));
var concurrency_default = [
  ...[
    threading,
    thread,
    futures,
    multiprocessing,
    subprocess,
    sched,
    contextvars,
    selectors,
    select,
    asyncore
  ]
];

// src/knowledge/library/containers.ts
var abstract = library("typing", "Lib/_collections_abc.py, CPython 3.8 to 3.14", () => ({
  "MutableSequence.append(value)": adds("value"),
  "MutableSequence.insert(index, value)": adds("value"),
  "MutableSequence.extend(values)": addsElements("values"),
  "MutableSequence.pop(index)": takes,
  "MutableSequence.remove(value)": removes,
  "MutableSequence.clear()": empties,
  "MutableSequence.reverse()": measures,
  "MutableSet.add(value)": adds("value"),
  "MutableSet.discard(value)": removes,
  "MutableSet.remove(value)": removes,
  "MutableSet.pop()": takes,
  "MutableSet.clear()": empties,
  "MutableMapping.setdefault(key, default)": [
    { keeps: "key", as: "key" },
    { keeps: "default", as: "element", returns: ["part of self", "default"] }
  ],
  "MutableMapping.update(m, **kwargs)": {
    keeps: ["part of m", "kwargs"],
    as: "element",
    borrows: "m",
    returns: "nothing"
  },
  "MutableMapping.pop(key, default)": {
    borrows: "the rest",
    returns: ["part of self", "default"],
    drops: "one"
  },
  "MutableMapping.popitem()": { returnsEach: ["part of self", "part of self"], drops: "one" },
  "MutableMapping.clear()": empties,
  "Mapping.get(key, default)": { borrows: "the rest", returns: ["part of self", "default"] },
  ...each(["Mapping.keys()", "Mapping.values()", "Mapping.items()"], views),
  "Mapping.__getitem__(key)": reads,
  "Sequence.__getitem__(index)": reads,
  ...each(["Sequence.index(value, start, stop)", "Sequence.count(value)"], measures),
  "Iterable.__iter__()": views,
  "Iterator.__next__()": takes,
  "Generator.send(value)": { keeps: "value", as: "frame", until: "resumed", returns: "part of self" },
  "Generator.throw(typ, val, tb)": {
    keeps: ["typ", "val", "tb"],
    as: "frame",
    until: "handled",
    returns: "part of self"
  },
  "Generator.close()": { drops: "all", returns: "nothing" },
  Generator: { closedBy: ["close"], whenDropped: "closed" },
  AsyncGenerator: { closedBy: ["aclose"], whenDropped: "stays" },
  "Coroutine.close()": { drops: "all", returns: "nothing" },
  "Coroutine.send(value)": { keeps: "value", as: "frame", until: "resumed" }
}));
var collections = library(
  "collections",
  "Modules/_collectionsmodule.c and Lib/collections, CPython 3.8 to 3.14",
  () => ({
    "deque(iterable, maxlen)": { keeps: "part of iterable", as: "element", borrows: ["iterable", "maxlen"] },
    "deque.append(x)": adds("x"),
    "deque.appendleft(x)": adds("x"),
    "deque.insert(i, x)": adds("x"),
    "deque.extend(iterable)": addsElements("iterable"),
    "deque.extendleft(iterable)": addsElements("iterable"),
    "deque.pop()": takes,
    "deque.popleft()": takes,
    "deque.remove(value)": removes,
    "deque.clear()": empties,
    "deque.copy()": copies,
    ...each(
      ["deque.rotate(n)", "deque.count(x)", "deque.reverse()", "deque.index(x, start, stop)"],
      measures
    ),
    "deque.__getitem__(key)": reads,
    // Reading a key that is missing calls the factory and keeps what it answers.
    "defaultdict(default_factory, map, **kwargs)": [
      { keeps: "default_factory", as: "default_factory" },
      { keeps: ["part of map", "kwargs"], as: "element", borrows: "map" }
    ],
    "defaultdict.__missing__(key)": [
      {
        keeps: "key",
        as: "key",
        returns: "part of self",
        source: "Modules/_collectionsmodule.c, defdict_missing"
      }
    ],
    "defaultdict.copy()": copies,
    "OrderedDict(map, **kwargs)": { keeps: ["part of map", "kwargs"], as: "element", borrows: "map" },
    "OrderedDict.popitem(last)": {
      borrows: "last",
      returnsEach: ["part of self", "part of self"],
      drops: "one"
    },
    "OrderedDict.move_to_end(key, last)": measures,
    "OrderedDict.copy()": copies,
    // Counts are small; the keys are what it holds.
    "Counter(iterable, **kwargs)": { keeps: "part of iterable", as: "key", borrows: ["iterable", "kwargs"] },
    "Counter.update(m, **kwargs)": {
      keeps: "part of m",
      as: "key",
      borrows: ["m", "kwargs"],
      returns: "nothing"
    },
    "Counter.subtract(iterable)": {
      keeps: "part of iterable",
      as: "key",
      borrows: "iterable",
      returns: "nothing"
    },
    "Counter.elements()": views,
    "Counter.most_common(n)": { borrows: "n", returns: "copy of self" },
    "Counter.copy()": copies,
    "ChainMap(*maps)": { keeps: "maps", as: "maps" },
    "ChainMap.new_child(m)": { keeps: ["self", "m"], in: "result", as: "maps", returns: "new ChainMap" },
    "UserDict(dict, **kwargs)": { keeps: ["part of dict", "kwargs"], as: "element", borrows: "dict" },
    "UserDict.copy()": copies,
    "UserList(initlist)": { keeps: "part of initlist", as: "element", borrows: "initlist" },
    "UserList.append(item)": adds("item"),
    "UserList.insert(i, item)": adds("item"),
    "UserList.extend(other)": addsElements("other"),
    "UserList.pop(i)": takes,
    "UserList.remove(item)": removes,
    "UserList.copy()": copies,
    "namedtuple(typename, field_names, *, rename, module, defaults)": {
      borrows: "the rest",
      returns: "new builtins.type"
    }
  })
);
var queue = library("queue", "Lib/queue.py and Modules/_queuemodule.c, CPython 3.8 to 3.14", () => ({
  "Queue(maxsize)": measures,
  "Queue.put(item, block, timeout)": { ...adds("item"), undoneBy: "get(block, timeout)", suspends: true },
  "Queue.put_nowait(item)": { ...adds("item"), undoneBy: "get_nowait()" },
  "Queue.get(block, timeout)": { ...takes, suspends: true },
  "Queue.get_nowait()": takes,
  "Queue.join()": { suspends: true, returns: "nothing" },
  "Queue.shutdown(immediate)": { borrows: "immediate", returns: "nothing" },
  ...each(["Queue.qsize()", "Queue.empty()", "Queue.full()", "Queue.task_done()"], measures),
  "SimpleQueue.put(item, block, timeout)": { ...adds("item"), undoneBy: "get(block, timeout)" },
  "SimpleQueue.put_nowait(item)": { ...adds("item"), undoneBy: "get_nowait()" },
  "SimpleQueue.get(block, timeout)": { ...takes, suspends: true },
  "SimpleQueue.get_nowait()": takes
}));
var heapq = library("heapq", "Modules/_heapqmodule.c, CPython 3.8 to 3.14", () => ({
  "heappush(heap, item)": { keeps: "item", in: "heap", as: "element", borrows: "heap", returns: "nothing" },
  "heappop(heap)": { borrows: "heap", returns: "part of heap", drops: "part of heap" },
  "heappushpop(heap, item)": {
    keeps: "item",
    in: "heap",
    as: "element",
    borrows: "heap",
    returns: ["part of heap", "item"],
    drops: "part of heap"
  },
  "heapreplace(heap, item)": {
    keeps: "item",
    in: "heap",
    as: "element",
    borrows: "heap",
    returns: "part of heap",
    drops: "part of heap"
  },
  "heapify(heap)": measures,
  "nlargest(n, iterable, key)": { borrows: "the rest", returns: "copy of iterable" },
  "nsmallest(n, iterable, key)": { borrows: "the rest", returns: "copy of iterable" },
  "merge(*iterables, key, reverse)": {
    keeps: ["iterables", "key"],
    in: "result",
    returns: "copy of iterables"
  }
}));
var bisect = library("bisect", "Modules/_bisectmodule.c, CPython 3.8 to 3.14", () => ({
  ...each(
    [
      "insort(a, x, lo, hi, *, key)",
      "insort_left(a, x, lo, hi, *, key)",
      "insort_right(a, x, lo, hi, *, key)"
    ],
    {
      keeps: "x",
      in: "a",
      as: "element",
      borrows: ["a", "lo", "hi", "key"],
      returns: "nothing"
    }
  ),
  ...each(
    [
      "bisect(a, x, lo, hi, *, key)",
      "bisect_left(a, x, lo, hi, *, key)",
      "bisect_right(a, x, lo, hi, *, key)"
    ],
    measures
  )
}));
var itertools = library("itertools", "Modules/itertoolsmodule.c, CPython 3.8 to 3.14", () => ({
  "chain(*iterables)": { keeps: "iterables", returns: "copy of iterables" },
  "chain.from_iterable(iterable)": { keeps: "iterable", in: "result", returns: "copy of iterable" },
  // Keeps every element that it has seen.
  "cycle(iterable)": [
    { keeps: "iterable" },
    { keeps: "part of iterable", as: "element", returns: "copy of iterable" }
  ],
  "count(start, step)": measures,
  "repeat(object, times)": { keeps: "object", as: "element", borrows: "times" },
  "accumulate(iterable, func, *, initial)": { keeps: ["iterable", "func", "initial"] },
  "batched(iterable, n, *, strict)": {
    keeps: "iterable",
    borrows: ["n", "strict"],
    returns: "copy of iterable"
  },
  "compress(data, selectors)": { keeps: ["data", "selectors"], returns: "copy of data" },
  "dropwhile(predicate, iterable)": { keeps: ["predicate", "iterable"], returns: "copy of iterable" },
  "takewhile(predicate, iterable)": { keeps: ["predicate", "iterable"], returns: "copy of iterable" },
  "filterfalse(function, iterable)": { keeps: ["function", "iterable"], returns: "copy of iterable" },
  "groupby(iterable, key)": { keeps: ["iterable", "key"], returns: "copy of iterable" },
  "islice(iterable, start, stop, step)": {
    keeps: "iterable",
    borrows: ["start", "stop", "step"],
    returns: "copy of iterable"
  },
  "pairwise(iterable)": { keeps: "iterable", returns: "copy of iterable" },
  "starmap(function, iterable)": { keeps: ["function", "iterable"] },
  // The iterators share what one of them has read and the other has not.
  "tee(iterable, n)": { keeps: "iterable", borrows: "n", returns: "copy of iterable" },
  "zip_longest(*iterables, fillvalue)": { keeps: ["iterables", "fillvalue"], returns: "copy of iterables" },
  "product(*iterables, repeat)": {
    keeps: "part of iterables",
    as: "element",
    borrows: ["iterables", "repeat"],
    source: "Library reference, itertools.product: the stub counts its arguments"
  },
  ...each(
    ["combinations(iterable, r)", "combinations_with_replacement(iterable, r)", "permutations(iterable, r)"],
    { keeps: "part of iterable", as: "element", borrows: ["iterable", "r"] }
  )
}));
var copy = library("copy", "Lib/copy.py, CPython 3.8 to 3.14", () => ({
  "copy(x)": { borrows: "x", returns: "copy of x" },
  // Nothing of the original is in what it answers, but for what is immutable.
  "deepcopy(x, memo, _nil)": { borrows: "the rest", returns: "deep copy of x" }
}));
var operator = library("operator", "Lib/operator.py, CPython 3.8 to 3.14", () => ({
  "*": borrows,
  "getitem(a, b)": { borrows: "the rest", returns: "part of a" },
  "setitem(a, b, c)": { keeps: ["b", "c"], in: "a", as: "element", borrows: "a", returns: "nothing" },
  "delitem(a, b)": { borrows: "the rest", returns: "nothing", drops: "part of a" },
  "attrgetter(attr, attr2, attr3, attr4)": borrows,
  "itemgetter(item1, item2, *items)": borrows,
  "methodcaller(name, *args, **kwargs)": { keeps: ["args", "kwargs"], borrows: "name" }
}));
var random = library("random", "Lib/random.py, CPython 3.8 to 3.14", () => ({
  "choice(seq)": { borrows: "seq", returns: "part of seq" },
  "sample(population, k, *, counts)": { borrows: "the rest", returns: "copy of population" },
  "choices(population, weights, *, cum_weights, k)": { borrows: "the rest", returns: "copy of population" },
  "shuffle(x)": measures
}));
var containers_default = [abstract, collections, queue, heapq, bisect, itertools, copy, operator, random];

// src/knowledge/library/data.ts
var closed = { closedBy: ["close"], whenDropped: "closed" };
var sqlalchemy = library("sqlalchemy", "lib/sqlalchemy 2.0", () => ({
  // An engine keeps its pool and all connections in it, until `dispose`.
  "create_engine(url, **kwargs)": {
    borrows: "the rest",
    returns: "new sqlalchemy.Engine",
    source: "lib/sqlalchemy/engine/create.py"
  },
  Engine: { closedBy: ["dispose"], whenDropped: "closed" },
  "Engine.connect()": { returns: "new sqlalchemy.Connection" },
  Connection: closed,
  "orm.Session": closed,
  // New and changed objects strongly until they are flushed, the others weakly.
  "orm.Session.add(instance, *, _warn)": {
    keeps: "instance",
    until: "flushed",
    undoneBy: "expunge(instance)",
    returns: "nothing",
    source: "lib/sqlalchemy/orm/session.py"
  },
  "orm.Session.expunge(instance)": {
    borrows: "instance",
    drops: "instance",
    returns: "nothing",
    source: "lib/sqlalchemy/orm/session.py"
  },
  "orm.Session.expunge_all()": { drops: "all", returns: "nothing", source: "lib/sqlalchemy/orm/session.py" },
  // A registry of the target, strongly, until `remove`.
  "event.listen(target, identifier, fn, *args, **kw)": {
    keeps: ["fn", "args", "kw"],
    in: "target",
    borrows: ["target", "identifier"],
    undoneBy: "event.remove(target, identifier, fn)",
    returns: "nothing",
    source: "lib/sqlalchemy/event/api.py"
  },
  "event.listens_for(target, identifier, *args, **kw)": {
    borrows: "the rest",
    undoneBy: "event.remove(target, identifier, fn)",
    source: "lib/sqlalchemy/event/api.py"
  },
  "event.remove(target, identifier, fn)": {
    borrows: "the rest",
    drops: "fn",
    returns: "nothing",
    source: "lib/sqlalchemy/event/api.py"
  }
}));
var databases = [
  library("psycopg2", "psycopg2 2.9", () => ({
    "connect(dsn, connection_factory, cursor_factory)": {
      borrows: "the rest",
      ...closed,
      source: "psycopg2/__init__.py"
    },
    "pool.AbstractConnectionPool": { closedBy: ["closeall"], whenDropped: "closed" },
    "pool.AbstractConnectionPool.getconn(key)": {
      borrows: "key",
      undoneBy: "putconn(conn, key, close)",
      source: "psycopg2/pool.py"
    },
    "pool.AbstractConnectionPool.putconn(conn, key, close)": {
      closes: "conn",
      borrows: ["key", "close"],
      returns: "nothing",
      source: "psycopg2/pool.py"
    }
  })),
  library("psycopg", "psycopg 3.2", () => ({
    "connect(conninfo, *, **)": { borrows: "the rest", returns: "new psycopg.Connection" },
    Connection: closed,
    AsyncConnection: { closedBy: ["close"], whenDropped: "closed" }
  })),
  library("pymysql", "PyMySQL 1.1", () => ({ "connect()": { ...closed, source: "pymysql/connections.py" } })),
  library("MySQLdb", "mysqlclient 2.2", () => ({
    "connect()": { ...closed, source: "MySQLdb/__init__.py" }
  })),
  library("cx_Oracle", "cx_Oracle 8.3", () => ({ "connect()": closed })),
  library("pyodbc", "pyodbc 5.1", () => ({ "connect()": closed })),
  library("mysql.connector", "mysql-connector-python 9.0", () => ({ "connect()": closed })),
  library("pymongo", "pymongo 4.8", () => ({ MongoClient: closed })),
  library("redis", "redis 5.0", () => ({
    Redis: closed,
    "client.PubSub": { closedBy: ["close"], whenDropped: "closed" },
    // Handlers by channel, until it is unsubscribed.
    "client.PubSub.subscribe(*args, **kwargs)": {
      keeps: "kwargs",
      as: "channels",
      borrows: "args",
      undoneBy: "unsubscribe(*args)",
      source: "redis/client.py"
    },
    "client.PubSub.unsubscribe(*args)": { borrows: "args", drops: "args", source: "redis/client.py" }
  }))
];
var numpy = library("numpy", "numpy 2.0", () => ({
  // A view shares the memory of its base, and keeps it.
  ...each(
    ["ravel(a, order)", "reshape(a, shape, order, *, copy)", "transpose(a, axes)", "squeeze(a, axis)"],
    { keeps: "a", in: "result", as: "base", source: "numpy/_core/fromnumeric.py" }
  ),
  "broadcast_to(array, shape)": { keeps: "array", in: "result", as: "base", source: "numpy reference" },
  "asarray(a, dtype, order, *, **)": {
    keeps: "a",
    in: "result",
    as: "base",
    borrows: ["dtype", "order"],
    source: "numpy reference"
  },
  "frombuffer(buffer, dtype, count, offset, *, like)": {
    keeps: "buffer",
    in: "result",
    as: "base",
    borrows: ["dtype", "count", "offset", "like"],
    source: "numpy reference"
  },
  ...each(
    [
      "save(file, arr)",
      "savetxt(fname, X)",
      "fromfunction(function, shape)",
      "apply_along_axis(func1d, axis, arr)"
    ],
    {
      borrows: "the rest",
      source: "numpy reference"
    }
  ),
  // Only an archive of arrays stays open.
  "load(file, mmap_mode, allow_pickle, fix_imports, encoding, *, max_header_size)": {
    borrows: "the rest",
    ...closed,
    closedIf: [{ parameter: "file", ends: ".npz" }],
    source: "numpy/lib/_npyio_impl.py"
  }
}));
var pandas = library("pandas", "pandas 2.2", () => ({
  // The workbook behind it is a cycle with the open file in it.
  ExcelFile: { closedBy: ["close"], whenDropped: "collected", source: "pandas/io/excel/_base.py" },
  ExcelWriter: closed,
  HDFStore: closed
}));
var files = [
  library("h5py", "h5py 3.11", () => ({ File: closed })),
  // Its variables and dimensions keep their dataset, unless `keepweakref` is set.
  library("netCDF4", "netCDF4 1.7", () => ({
    Dataset: {
      closedBy: ["close"],
      whenDropped: "collected",
      droppedIf: [{ parameter: "keepweakref", isNot: "True" }]
    }
  })),
  library("xarray", "xarray 2024.7", () => ({
    "open_dataset(filename_or_obj)": { borrows: "filename_or_obj", ...closed }
  })),
  library("tables", "PyTables 3.9", () => ({
    "open_file(filename, mode)": { borrows: "the rest", ...closed }
  })),
  library("rasterio", "rasterio 1.3", () => ({ "open(fp, mode)": { borrows: "the rest", ...closed } })),
  library("fitz", "PyMuPDF 1.24", () => ({ "open(filename)": { borrows: "filename", ...closed } })),
  // Read only, it keeps the archive open, and workbook and worksheets refer to each other.
  library("openpyxl", "openpyxl 3.1", () => ({
    "load_workbook(filename, read_only, keep_vba, data_only, keep_links, rich_text)": {
      borrows: "the rest",
      closedBy: ["close"],
      whenDropped: "collected",
      closedIf: [{ parameter: "read_only", is: "True" }]
    }
  })),
  library("openpyxl.reader.excel", "openpyxl 3.1", () => ({
    "load_workbook(filename, read_only, keep_vba, data_only, keep_links, rich_text)": {
      borrows: "the rest",
      closedBy: ["close"],
      whenDropped: "collected",
      closedIf: [{ parameter: "read_only", is: "True" }]
    }
  })),
  // The container, its streams and their codecs refer to each other.
  library("av", "PyAV 12", () => ({
    "open(file, mode)": { borrows: "the rest", closedBy: ["close"], whenDropped: "collected" }
  })),
  library("PIL.Image", "Pillow 10.4", () => ({
    "open(fp, mode, formats)": { keeps: "fp", in: "result", borrows: ["mode", "formats"], ...closed }
  })),
  library("Image", "PIL 1.1", () => ({
    "open(fp, mode)": { keeps: "fp", in: "result", borrows: "mode", ...closed }
  })),
  library("cv2", "opencv-python 4.10", () => ({
    ...each(["VideoCapture", "VideoWriter"], { closedBy: ["release"], whenDropped: "closed" }),
    // Held by the window until it is destroyed.
    "setMouseCallback(windowName, onMouse, param)": {
      keeps: ["onMouse", "param"],
      in: "root",
      borrows: "windowName",
      undoneBy: "destroyWindow(winname)",
      returns: "nothing"
    },
    "destroyWindow(winname)": { borrows: "winname", drops: "some", returns: "nothing" }
  })),
  // The constructor opens a database, and a notary observes itself: a cycle.
  library("nbformat.sign", "nbformat 5.10", () => ({
    NotebookNotary: { closedBy: ["store.close"], whenDropped: "collected" }
  }))
];
var torch = library("torch", "torch 2.5, torch/nn/modules/module.py and torch/utils/hooks.py", () => ({
  ...each(
    [
      ...["register_forward_hook", "register_forward_pre_hook", "register_full_backward_hook"],
      ...["register_full_backward_pre_hook", "register_backward_hook", "register_state_dict_pre_hook"],
      ...["register_load_state_dict_post_hook", "register_load_state_dict_pre_hook"]
    ].map((name) => `nn.Module.${name}(hook)`),
    {
      keeps: "hook",
      undoneBy: "utils.hooks.RemovableHandle.remove()",
      returns: "new torch.utils.hooks.RemovableHandle"
    }
  ),
  ...each(["Tensor.register_hook(hook)", "Tensor.register_post_accumulate_grad_hook(hook)"], {
    keeps: "hook",
    undoneBy: "utils.hooks.RemovableHandle.remove()",
    returns: "new torch.utils.hooks.RemovableHandle"
  }),
  "nn.modules.module.register_module_forward_hook(hook)": {
    keeps: "hook",
    in: "root",
    undoneBy: "utils.hooks.RemovableHandle.remove()",
    returns: "new torch.utils.hooks.RemovableHandle"
  },
  "utils.hooks.RemovableHandle.remove()": { drops: "some", returns: "nothing" },
  // What is answered has no graph behind it, and shares the memory.
  "Tensor.detach()": { returns: "new torch.Tensor" },
  "Tensor.item()": { returns: "small" },
  "Tensor.tolist()": { returns: "new builtins.list" },
  "load(f, map_location)": { borrows: "the rest" }
}));
var tensorflow = library("tensorflow", "tensorflow 2.17, eager/polymorphic_function", () => ({
  // One trace for each new Python value among the arguments, and each keeps what it closed over.
  "function(func, *, **)": { keeps: "func", in: "result" },
  "keras.backend.clear_session(free_memory)": { ...measures, drops: "some" }
}));
var xml = [
  // One node keeps the whole document: in C for lxml, by its parent for BeautifulSoup.
  library("lxml.etree", "lxml 5.2", () => ({
    ...each(["fromstring(text, parser)", "XML(text, parser)", "HTML(text, parser)"], {
      borrows: "the rest",
      returns: "new lxml.etree._Element"
    }),
    "parse(source, parser)": { borrows: "the rest", returns: "new lxml.etree._ElementTree" },
    "_Element.getroottree()": { keeps: "self", in: "result", returns: "new lxml.etree._ElementTree" },
    ...each(["_Element.find(path)", "_Element.getparent()", "_Element.getnext()", "_Element.getprevious()"], {
      keeps: "self",
      in: "result",
      borrows: "the rest",
      returns: "part of self"
    })
  })),
  library("bs4", "beautifulsoup4 4.12", () => ({
    BeautifulSoup: { closedBy: ["decompose"], whenDropped: "collected" },
    ...each(["Tag.find(name)", "Tag.select_one(selector)", "Tag.find_next(name)", "Tag.find_parent(name)"], {
      keeps: "self",
      in: "result",
      borrows: "the rest",
      returns: "part of self"
    }),
    "Tag.get_text(separator, strip)": measures
  }))
];
var formats = [
  "yaml",
  "toml",
  "tomli",
  "simplejson",
  "ujson",
  "orjson",
  "msgpack",
  "dill",
  "cloudpickle"
].map((module) => library(module, "documentation of the package", () => ({ "*": borrows })));
var celery = library("celery.utils", "celery 5.4", () => ({
  "functional.partial(func, *args, **kwargs)": {
    keeps: ["func", "args", "kwargs"],
    source: "celery/utils/functional.py"
  },
  "saferef.safe_ref(target, on_delete)": {
    weak: "target",
    keeps: "on_delete",
    in: "result",
    source: "celery 3.1"
  }
}));
var data_default = [
  sqlalchemy,
  ...databases,
  numpy,
  pandas,
  ...files,
  torch,
  tensorflow,
  ...xml,
  ...formats,
  celery,
  library("kombu.utils.weakref", "kombu 4.6", () => ({
    "WeakMethod(meth, callback)": { weak: "meth", keeps: "callback", source: "kombu 4.6" }
  }))
];

// src/knowledge/library/files.ts
var closed2 = { closedBy: ["close"], whenDropped: "closed" };
function opens(made, end = closed2) {
  return { borrows: "the rest", returns: `new ${made}`, ...end };
}
var io = library("io", "Modules/_io and Lib/_pyio.py, CPython 3.8 to 3.14", () => ({
  // A layer on top of another keeps it, and closes it with itself.
  "TextIOWrapper(buffer, encoding, errors, newline, line_buffering, write_through)": {
    keeps: "buffer",
    as: "buffer",
    closes: "buffer",
    borrows: "the rest"
  },
  ...each(
    [
      "BufferedReader(raw, buffer_size)",
      "BufferedWriter(raw, buffer_size)",
      "BufferedRandom(raw, buffer_size)"
    ],
    {
      keeps: "raw",
      as: "raw",
      closes: "raw",
      borrows: "buffer_size"
    }
  ),
  "BytesIO(initial_bytes)": borrows,
  "StringIO(initial_value, newline)": borrows,
  "BytesIO.getbuffer()": { keeps: "self", in: "result", returns: "new builtins.memoryview" },
  "TextIOWrapper.detach()": { returns: "part of self", drops: "all" },
  // Read and write copies of what they are given.
  ...each(
    ["IOBase.close()", "IOBase.flush()", "IOBase.fileno()", "IOBase.isatty()", "IOBase.tell()"],
    measures
  ),
  ...each(["IOBase.readlines(hint)", "IOBase.writelines(lines)", "IOBase.seek(offset, whence)"], borrows),
  ...each(
    ["TextIOBase.write(s)", "BufferedWriter.write(buffer)", "FileIO.write(b)", "BytesIO.write(buffer)"],
    measures
  ),
  IOBase: closed2,
  "IOBase.__iter__()": { ...views, source: "Lib/_pyio.py, IOBase.__iter__" }
}));
var os = library("os", "Lib/os.py and Modules/posixmodule.c, CPython 2.7 and 3.8 to 3.14", () => ({
  "fdopen(fd, mode, buffering, encoding, errors, newline, closefd, opener)": opens("_io.TextIOWrapper"),
  "popen(cmd, mode, buffering)": opens("_wrap_close"),
  "scandir(path)": opens("ScandirIterator"),
  // Descriptors are plain numbers, which nothing closes.
  ...each(["open(path, flags, mode, *, dir_fd)", "dup(fd)", "memfd_create(name, flags)"], {
    borrows: "the rest",
    closedBy: ["os.close"],
    whenDropped: "stays",
    returns: "small"
  }),
  ...each(["eventfd(initval, flags)", "pidfd_open(pid, flags)"], {
    borrows: "the rest",
    closedBy: ["os.close"],
    whenDropped: "stays",
    returns: "small"
  }),
  ...each(["pipe()", "openpty()"], {
    closedBy: ["os.close"],
    whenDropped: "stays",
    returnsEach: ["small", "small"]
  }),
  "pipe2(flags)": {
    borrows: "flags",
    closedBy: ["os.close"],
    whenDropped: "stays",
    returnsEach: ["small", "small"]
  },
  "close(fd)": { closes: "fd", returns: "nothing" },
  "closerange(fd_low, fd_high)": { closes: ["fd_low", "fd_high"], returns: "nothing" },
  // A list of the interpreter, which nothing is ever taken out of.
  "register_at_fork(*, before, after_in_parent, after_in_child)": {
    keeps: ["before", "after_in_parent", "after_in_child"],
    in: "root",
    returns: "nothing"
  },
  "_exit(status)": { borrows: "status", returns: "never", source: "Library reference, os" },
  "abort()": { returns: "never" },
  ...each(["wait()", "waitpid(pid, options)"], { borrows: "the rest", suspends: true }),
  "putenv(name, value)": measures,
  "walk(top, topdown, onerror, followlinks)": {
    keeps: "onerror",
    in: "result",
    borrows: ["top", "topdown", "followlinks"]
  },
  "*": borrows
}));
var tempfile = library("tempfile", "Lib/tempfile.py, CPython 3.8 to 3.14", () => ({
  "TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, *, errors)": opens("_io.BufferedRandom"),
  "NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, delete, *, errors, delete_on_close)": opens("_TemporaryFileWrapper"),
  SpooledTemporaryFile: closed2,
  // Removed when it is collected, with a warning.
  TemporaryDirectory: { closedBy: ["cleanup"], whenDropped: "closed" },
  "mkstemp(suffix, prefix, dir, text)": {
    borrows: "the rest",
    closedBy: ["os.close"],
    whenDropped: "stays",
    returnsEach: ["small", "small"]
  },
  "*": borrows
}));
var zipfile = library(
  "zipfile",
  "Lib/zipfile.py and Lib/zipfile/__init__.py, CPython 2.7 and 3.8 to 3.14",
  () => ({
    ZipFile: closed2,
    "ZipFile(file, mode, compression, allowZip64, compresslevel, *, strict_timestamps, metadata_encoding)": {
      keeps: "file",
      as: "fp",
      borrows: "the rest"
    },
    // The member keeps the file of its archive open.
    "ZipFile.open(name, mode, pwd, *, force_zip64)": {
      keeps: "self",
      in: "result",
      borrows: "the rest",
      ...closed2
    },
    "ZipFile.*": borrows
  })
);
var tarfile = library("tarfile", "Lib/tarfile.py, CPython 2.7 and 3.8 to 3.14", () => ({
  // What it has written refers back to it: a cycle, with the open file in it.
  // Reading makes no cycle, and the file behind `fileobj` is somebody else's.
  TarFile: {
    closedBy: ["close"],
    whenDropped: "collected",
    droppedIf: [
      { parameter: "mode", begins: ["w", "x", "a"] },
      { parameter: "fileobj", absent: true }
    ]
  },
  "TarFile.open(name, mode, fileobj, bufsize, *, **)": {
    keeps: "fileobj",
    in: "result",
    as: "fileobj",
    borrows: ["name", "mode", "bufsize"],
    returns: "new TarFile"
  },
  // Every member that was read or written stays in a list.
  "TarFile.addfile(tarinfo, fileobj)": {
    keeps: "tarinfo",
    as: "members",
    borrows: "fileobj",
    returns: "nothing"
  },
  "TarFile.next()": { keeps: "self", in: "result", returns: ["part of self", "nothing"] },
  "TarFile.extractfile(member)": { keeps: "self", in: "result", borrows: "member" }
}));
var compressed = each(
  ["open(filename, mode, compresslevel, encoding, errors, newline)"],
  opens("GzipFile")
);
var gzip = library("gzip", "Lib/gzip.py, CPython 3.8 to 3.14", () => ({
  ...compressed,
  "GzipFile(filename, mode, compresslevel, fileobj, mtime)": {
    keeps: "fileobj",
    as: "fileobj",
    borrows: ["filename", "mode", "compresslevel", "mtime"]
  },
  GzipFile: closed2,
  "*": borrows
}));
var bz2 = library("bz2", "Lib/bz2.py, CPython 3.8 to 3.14", () => ({
  "open(filename, mode, compresslevel, encoding, errors, newline)": opens("BZ2File"),
  BZ2File: closed2,
  "*": borrows
}));
var lzma = library("lzma", "Lib/lzma.py, CPython 3.8 to 3.14", () => ({
  "open(filename, mode, *, **)": opens("LZMAFile"),
  LZMAFile: closed2,
  "*": borrows
}));
var sqlite3 = library("sqlite3", "Modules/_sqlite, CPython 3.8 to 3.14", () => ({
  // Since 3.11 a connection and its cache of statements, an lru_cache in C, refer to each other.
  Connection: { closedBy: ["close"], whenDropped: "collected", since: ">=3.11", withKeepsOpen: true },
  "connect(database, timeout, detect_types, isolation_level, check_same_thread, cached_statements, uri, *, autocommit)": { borrows: "the rest", returns: "new Connection" },
  "Connection.cursor(factory)": { keeps: "self", in: "result", borrows: "factory", returns: "new Cursor" },
  ...each(["Connection.execute(sql, parameters)", "Connection.executemany(sql, parameters)"], {
    keeps: "self",
    in: "result",
    borrows: ["sql", "parameters"],
    returns: "new Cursor"
  }),
  "Connection.executescript(sql_script)": {
    keeps: "self",
    in: "result",
    borrows: "sql_script",
    returns: "new Cursor"
  },
  ...each(["Cursor.execute(sql, parameters)", "Cursor.executemany(sql, seq_of_parameters)"], {
    borrows: "the rest",
    returns: "self"
  }),
  ...each(["Cursor.fetchall()", "Cursor.fetchmany(size)"], {
    borrows: "the rest",
    returns: "new builtins.list"
  }),
  "Connection.create_function(name, narg, func, *, deterministic)": {
    keeps: "func",
    borrows: ["name", "narg", "deterministic"],
    returns: "nothing"
  },
  "Connection.create_collation(name, callback)": { keeps: "callback", borrows: "name", returns: "nothing" },
  "Connection.set_trace_callback(trace_callback)": { keeps: "trace_callback", returns: "nothing" },
  "Connection.set_authorizer(authorizer_callback)": { keeps: "authorizer_callback", returns: "nothing" },
  "Connection.set_progress_handler(progress_handler, n)": {
    keeps: "progress_handler",
    borrows: "n",
    returns: "nothing"
  },
  ...each(["register_adapter(type, adapter)"], {
    keeps: ["type", "adapter"],
    in: "root",
    returns: "nothing"
  }),
  "register_converter(typename, converter)": {
    keeps: "converter",
    in: "root",
    borrows: "typename",
    returns: "nothing"
  }
}));
var shelve = library("shelve", "Lib/shelve.py, CPython 3.8 to 3.14", () => ({
  "open(filename, flag, protocol, writeback)": opens("Shelf"),
  // With `writeback`, the cache keeps every value that was read or written until `sync`.
  Shelf: closed2,
  "Shelf.sync()": { drops: "some", returns: "nothing" }
}));
var mmap = library("mmap", "Modules/mmapmodule.c, CPython 3.8 to 3.14", () => ({
  mmap: closed2,
  "mmap.*": borrows
}));
var pickle = library("pickle", "Modules/_pickle.c and Lib/pickle.py, CPython 2.7 and 3.8 to 3.14", () => ({
  "Pickler(file, protocol, fix_imports, buffer_callback)": {
    keeps: ["file", "buffer_callback"],
    borrows: ["protocol", "fix_imports"]
  },
  "Pickler.dump(obj)": { keeps: "obj", as: "memo", undoneBy: "clear_memo()", returns: "nothing" },
  "Pickler.clear_memo()": { drops: "all", returns: "nothing" },
  "*": borrows
}));
var csv = library("csv", "Modules/_csv.c and Lib/csv.py, CPython 2.7 and 3.8 to 3.14", () => ({
  "reader(iterable, dialect, *, **)": {
    keeps: "iterable",
    in: "result",
    borrows: "dialect",
    returns: "copy of iterable"
  },
  "writer(fileobj, dialect, *, **)": { keeps: "fileobj", in: "result", borrows: "dialect" },
  "DictReader(f, fieldnames, restkey, restval, dialect, *, **)": {
    keeps: ["f", "fieldnames"],
    borrows: ["restkey", "restval", "dialect"]
  },
  "DictWriter(f, fieldnames, restval, extrasaction, dialect, *, **)": {
    keeps: ["f", "fieldnames"],
    borrows: ["restval", "extrasaction", "dialect"]
  }
}));
var ELEMENT = "Library reference, xml.etree.ElementTree";
var xml2 = library("xml", "Lib/xml and Modules/_elementtree.c, CPython 2.7 and 3.8 to 3.14", () => ({
  "etree.ElementTree.parse(source, parser)": {
    borrows: "the rest",
    returns: "new etree.ElementTree.ElementTree"
  },
  // The root keeps every element that was read, until `clear`.
  "etree.ElementTree.iterparse(source, events, parser)": {
    keeps: "source",
    in: "result",
    borrows: ["events", "parser"]
  },
  ...each(["etree.ElementTree.fromstring(text, parser)", "etree.ElementTree.XML(text, parser)"], {
    borrows: "the rest",
    returns: "new etree.ElementTree.Element"
  }),
  "etree.ElementTree.Element.append(subelement)": {
    source: ELEMENT,
    keeps: "subelement",
    as: "element",
    returns: "nothing"
  },
  "etree.ElementTree.Element.insert(index, subelement)": {
    source: ELEMENT,
    keeps: "subelement",
    as: "element",
    borrows: "index",
    returns: "nothing"
  },
  "etree.ElementTree.Element.extend(elements)": {
    source: ELEMENT,
    keeps: "part of elements",
    as: "element",
    borrows: "elements",
    returns: "nothing"
  },
  "etree.ElementTree.Element.remove(subelement)": {
    source: ELEMENT,
    borrows: "subelement",
    drops: "one",
    returns: "nothing"
  },
  "etree.ElementTree.Element.clear()": { source: ELEMENT, drops: "all", returns: "nothing" },
  // Every node knows its parent and its document: one kept node keeps the whole, until `unlink`.
  ...each(["dom.minidom.parse(file, parser, bufsize)", "dom.minidom.parseString(string, parser)"], {
    borrows: "the rest",
    returns: "new dom.minidom.Document"
  }),
  "dom.minidom.Node": { closedBy: ["unlink"], whenDropped: "collected" }
}));
var files_default = [
  ...[io, os, tempfile, zipfile, tarfile, gzip, bz2, lzma, sqlite3, shelve, mmap, pickle, csv, xml2],
  library("shutil", "Lib/shutil.py, CPython 2.7 and 3.8 to 3.14", () => ({ "*": borrows })),
  library("dbm", "Lib/dbm, CPython 3.8 to 3.14", () => ({
    "open(file, flag, mode)": { borrows: "the rest", ...closed2 }
  })),
  library("wave", "Lib/wave.py, CPython 3.8 to 3.14", () => ({
    "open(f, mode)": { keeps: "f", in: "result", borrows: "mode", ...closed2 }
  })),
  library("tokenize", "Lib/tokenize.py, CPython 3.8 to 3.14", () => ({
    "open(filename)": {
      borrows: "filename",
      returns: "new _io.TextIOWrapper",
      ...closed2,
      source: "Lib/tokenize.py"
    }
  })),
  library("fileinput", "Lib/fileinput.py, CPython 3.8 to 3.14", () => ({ FileInput: closed2 }))
];

// src/knowledge/library/functions.ts
var functools = library(
  "functools",
  "Lib/functools.py and Modules/_functoolsmodule.c, CPython 2.7 and 3.8 to 3.14",
  () => ({
    "partial(func, *args, **kwargs)": { keeps: ["func", "args", "kwargs"] },
    "partialmethod(func, *args, **keywords)": { keeps: ["func", "args", "keywords"] },
    "wraps(wrapped, assigned, updated)": {
      keeps: "wrapped",
      in: "result",
      until: "called",
      borrows: ["assigned", "updated"]
    },
    // `__wrapped__` since 3.2.
    "update_wrapper(wrapper, wrapped, assigned, updated)": {
      keeps: "wrapped",
      in: "wrapper",
      as: "__wrapped__",
      borrows: ["assigned", "updated"],
      returns: "wrapper"
    },
    "reduce(function, iterable, initial)": { borrows: "the rest", returns: ["part of iterable", "initial"] },
    // The wrapper keeps every argument and result until it is evicted; without a bound, for ever.
    "lru_cache(maxsize, typed)": { keeps: "maxsize", in: "result", as: "__wrapped__", borrows: "typed" },
    "cache(user_function)": { keeps: "user_function", in: "result", as: "__wrapped__" },
    "_lru_cache_wrapper.cache_clear()": empties,
    "_lru_cache_wrapper.cache_info()": measures,
    "cached_property(func)": { keeps: "func", as: "func" },
    "singledispatch(func)": { keeps: "func", in: "result" },
    "_SingleDispatchCallable.register(cls, func)": {
      keeps: ["cls", "func"],
      as: "registry",
      returns: ["func", "cls"]
    },
    "total_ordering(cls)": { borrows: "cls", returns: "cls" },
    "cmp_to_key(mycmp)": { keeps: "mycmp", in: "result" }
  })
);
var weakref = library(
  "weakref",
  "Lib/weakref.py and Objects/weakrefobject.c, CPython 2.7 and 3.8 to 3.14",
  () => ({
    "ReferenceType(o, callback)": { weak: "o", keeps: "callback" },
    "ref(o, callback)": { weak: "o", keeps: "callback" },
    "proxy(object, callback)": { weak: "object", keeps: "callback", in: "result" },
    // Function and object of the method, each weakly.
    "WeakMethod(meth, callback)": { weak: "meth", keeps: "callback" },
    // A table of the class holds it until the object is gone or it is called; what is called, and with what, strongly.
    "finalize(obj, func, *args, **kwargs)": [
      { weak: "obj", in: "root" },
      { keeps: ["func", "args", "kwargs"], in: "root", until: "obj is gone", undoneBy: "detach()" }
    ],
    "finalize.detach()": {
      returnsEach: ["part of self", "part of self", "part of self", "part of self"],
      drops: "all"
    },
    "finalize.peek()": { returnsEach: ["part of self", "part of self", "part of self", "part of self"] },
    "WeakValueDictionary(other, **kwargs)": {
      weak: ["part of other", "kwargs"],
      as: "element",
      borrows: "other"
    },
    "WeakValueDictionary.update(other, **kwargs)": {
      weak: ["part of other", "kwargs"],
      as: "element",
      borrows: "other",
      returns: "nothing"
    },
    "WeakValueDictionary.setdefault(key, default)": [
      { keeps: "key", as: "key" },
      { weak: "default", as: "element", returns: ["part of self", "default"] }
    ],
    "WeakValueDictionary.copy()": copies,
    // Keys are held weakly; values are not, and a value that holds its key keeps both.
    "WeakKeyDictionary(dict)": { weak: "part of dict", as: "key", borrows: "dict" },
    "WeakKeyDictionary.update(dict, **kwargs)": [
      { weak: "part of dict", as: "key", borrows: "dict" },
      { keeps: ["part of dict", "kwargs"], as: "element", returns: "nothing" }
    ],
    "WeakKeyDictionary.setdefault(key, default)": [
      { weak: "key", as: "key" },
      { keeps: "default", as: "element", returns: ["part of self", "default"] }
    ],
    "WeakKeyDictionary.copy()": copies,
    "getweakrefcount(object)": measures,
    "getweakrefs(object)": { borrows: "object", returns: "new builtins.list" }
  })
);
var weakSet = library("_weakrefset", "Lib/_weakrefset.py, CPython 2.7 and 3.8 to 3.14", () => ({
  "WeakSet(data)": { weak: "part of data", as: "element", borrows: "data" },
  "WeakSet.add(item)": { weak: "item", as: "element", returns: "nothing" },
  "WeakSet.update(other)": { weak: "part of other", as: "element", borrows: "other", returns: "nothing" },
  "WeakSet.discard(item)": removes,
  "WeakSet.remove(item)": removes,
  "WeakSet.pop()": takes,
  "WeakSet.clear()": empties,
  "WeakSet.copy()": copies
}));
var contextlib = library("contextlib", "Lib/contextlib.py, CPython 3.8 to 3.14", () => ({
  "closing(thing)": { keeps: "thing", as: "thing", closes: "thing" },
  "aclosing(thing)": { keeps: "thing", as: "thing", closes: "thing" },
  "nullcontext(enter_result)": { keeps: "enter_result", as: "enter_result" },
  "suppress(*exceptions)": borrows,
  "redirect_stdout(new_target)": { keeps: "new_target", source: "Lib/contextlib.py, _RedirectStream" },
  "redirect_stderr(new_target)": { keeps: "new_target", source: "Lib/contextlib.py, _RedirectStream" },
  "_BaseExitStack.enter_context(cm)": {
    keeps: "cm",
    until: "closed",
    closes: "cm",
    undoneBy: "pop_all()",
    returns: "part of cm"
  },
  "AsyncExitStack.enter_async_context(cm)": {
    keeps: "cm",
    until: "closed",
    closes: "cm",
    undoneBy: "pop_all()",
    returns: "part of cm"
  },
  "_BaseExitStack.push(exit)": {
    keeps: "exit",
    until: "closed",
    closes: "exit",
    undoneBy: "pop_all()",
    returns: "exit"
  },
  "_BaseExitStack.callback(callback, *args, **kwds)": {
    keeps: ["callback", "args", "kwds"],
    until: "closed",
    closes: "args",
    undoneBy: "pop_all()",
    returns: "callback"
  },
  "AsyncExitStack.push_async_callback(callback, *args, **kwds)": {
    keeps: ["callback", "args", "kwds"],
    until: "closed",
    closes: "args",
    undoneBy: "pop_all()",
    returns: "callback"
  },
  "_BaseExitStack.pop_all()": { returns: "copy of self", drops: "all" },
  "ExitStack.close()": empties,
  "contextmanager(func)": { keeps: "func", in: "result", as: "__wrapped__" },
  "asynccontextmanager(func)": { keeps: "func", in: "result", as: "__wrapped__" }
}));
var types = library(
  "types",
  "Objects/classobject.c, Objects/namespaceobject.c and Lib/types.py, CPython 3.8 to 3.14",
  () => ({
    "MethodType(func, instance)": { keeps: ["func", "instance"] },
    "SimpleNamespace(mapping_or_iterable, **kwargs)": {
      keeps: ["part of mapping_or_iterable", "kwargs"],
      borrows: "mapping_or_iterable"
    },
    "MappingProxyType(mapping)": { keeps: "mapping" },
    "ModuleType(name, doc)": borrows,
    "new_class(name, bases, kwds, exec_body)": {
      keeps: ["bases", "kwds"],
      in: "result",
      borrows: ["name", "exec_body"],
      returns: "new builtins.type"
    },
    "*": borrows,
    "coroutine(func)": { keeps: "func", in: "result", as: "__wrapped__" }
  })
);
var inspect = library("inspect", "Lib/inspect.py, CPython 3.8 to 3.14", () => ({
  "currentframe()": { returns: ["types.FrameType", "nothing"] },
  ...each(["stack(context)", "trace(context)"], { borrows: "context", returns: "new builtins.list" }),
  "getmembers(object, predicate)": { borrows: "the rest", returns: "copy of object" },
  "unwrap(func, *, stop)": { borrows: "the rest", returns: ["part of func", "func"] },
  "*": borrows
}));
var collecting = library("gc", "Modules/gcmodule.c, CPython 3.8 to 3.14", () => ({
  ...each(["get_objects(generation)", "get_referrers(*objs)", "get_referents(*objs)"], {
    borrows: "the rest",
    returns: "new builtins.list"
  }),
  "*": borrows
}));
var dataclasses = library("dataclasses", "Lib/dataclasses.py, CPython 3.8 to 3.14", () => ({
  "replace(obj, **changes)": {
    keeps: ["part of obj", "changes"],
    in: "result",
    borrows: "obj",
    returns: "copy of obj"
  },
  "asdict(obj, *, dict_factory)": { borrows: "the rest", returns: "new builtins.dict" },
  "astuple(obj, *, tuple_factory)": { borrows: "the rest", returns: "new builtins.tuple" },
  "*": borrows
}));
var PATCH = "Lib/unittest/mock.py, what `patch` answers";
var mock = library("unittest.mock", "Lib/unittest/mock.py, CPython 3.8 to 3.14", () => ({
  // A mock keeps the arguments of every call until `reset_mock`.
  "NonCallableMock.reset_mock(visited, *, return_value, side_effect)": {
    borrows: "the rest",
    returns: "nothing",
    drops: "all",
    source: "Lib/unittest/mock.py"
  },
  // A list of the class has every patcher that is started.
  "_patch.start()": { keeps: "self", in: "root", undoneBy: "stop()", source: PATCH },
  "_patch.stop()": { returns: "nothing", drops: "some", source: PATCH },
  _patch: { closedBy: ["stop"], whenDropped: "stays", source: PATCH }
}));
var unittest = library(
  "unittest",
  "Lib/unittest/case.py and suite.py, CPython 2.7 and 3.8 to 3.14",
  () => ({
    "TestCase.addCleanup(function, *args, **kwargs)": {
      keeps: ["function", "args", "kwargs"],
      until: "called",
      closes: "args",
      returns: "nothing",
      source: "Lib/unittest/case.py"
    },
    "TestCase.doCleanups()": { drops: "all", returns: "nothing", source: "Lib/unittest/case.py" },
    "BaseTestSuite.addTest(test)": { ...adds("test"), source: "Lib/unittest/suite.py" }
  })
);
var functions_default = [
  ...[functools, weakref, weakSet, contextlib, types, inspect, collecting, dataclasses, mock, unittest],
  library("itertools", "Modules/itertoolsmodule.c, CPython 3.8 to 3.14", () => ({
    "chain.__iter__()": views
  }))
];

// src/knowledge/library/interpreter.ts
var atexit = library("atexit", "Modules/atexitmodule.c, CPython 2.7 and 3.8 to 3.14", () => ({
  "register(func, *args, **kwargs)": {
    keeps: ["func", "args", "kwargs"],
    in: "root",
    undoneBy: "unregister(func)",
    returns: "func"
  },
  "unregister(func)": { borrows: "func", drops: "func", returns: "nothing" }
}));
var signal = library("signal", "Modules/signalmodule.c and Lib/signal.py, CPython 3.8 to 3.14", () => ({
  "signal(signalnum, handler)": {
    keeps: "handler",
    in: "root",
    borrows: "signalnum",
    undoneBy: "signal(signalnum, handler)"
  },
  "getsignal(signalnum)": borrows,
  "pause()": { suspends: true, returns: "nothing" },
  "sigwait(sigset)": { borrows: "sigset", suspends: true },
  ...each(
    ["set_wakeup_fd(fd, *, warn_on_full_buffer)", "siginterrupt(signalnum, flag)", "alarm(seconds)"],
    measures
  )
}));
var system = library("sys", "Python/sysmodule.c, CPython 2.7 and 3.8 to 3.14", () => ({
  ...each(["settrace(function)", "setprofile(function)"], {
    keeps: "function",
    in: "root",
    returns: "nothing"
  }),
  "addaudithook(hook)": { keeps: "hook", in: "root", returns: "nothing" },
  "set_asyncgen_hooks(firstiter, finalizer)": {
    keeps: ["firstiter", "finalizer"],
    in: "root",
    returns: "nothing"
  },
  "set_coroutine_origin_tracking_depth(depth)": measures,
  // The exception that is handled, with its traceback, and so with the frames up to the handler.
  "exc_info()": { returnsEach: ["builtins.type", "builtins.BaseException", "types.TracebackType"] },
  "exception()": { returns: ["builtins.BaseException", "nothing"] },
  "_getframe(depth)": { borrows: "depth", returns: "types.FrameType", source: "Library reference, sys" },
  "_current_frames()": { returns: "new builtins.dict", source: "Library reference, sys" },
  // Mortal but for 3.12.0 to 3.12.5 and the builds without the lock.
  "intern(string)": { borrows: "string", returns: "small" },
  "exit(status)": { borrows: "status" },
  ...each(
    ["getrefcount(object)", "getsizeof(obj, default)", "setrecursionlimit(limit)", "getrecursionlimit()"],
    measures
  )
}));
var logging = library("logging", "Lib/logging/__init__.py, CPython 2.7 and 3.8 to 3.14", () => ({
  // The manager keeps every logger that was ever asked for.
  "getLogger(name)": { borrows: "name", returns: "Logger" },
  "Logger.getChild(suffix)": { borrows: "suffix", returns: "Logger" },
  "Logger.addHandler(hdlr)": {
    keeps: "hdlr",
    as: "handlers",
    undoneBy: "removeHandler(hdlr)",
    returns: "nothing"
  },
  "Logger.removeHandler(hdlr)": { borrows: "hdlr", drops: "hdlr", returns: "nothing" },
  "Filterer.addFilter(filter)": {
    keeps: "filter",
    as: "filters",
    undoneBy: "removeFilter(filter)",
    returns: "nothing"
  },
  "Filterer.removeFilter(filter)": { borrows: "filter", drops: "filter", returns: "nothing" },
  // The record has the arguments while the handlers format it; a handler that stores records says so itself.
  ...each(
    ["debug", "info", "warning", "warn", "error", "exception", "critical", "fatal"].map(
      (name) => `Logger.${name}(msg, *args, exc_info, stack_info, stacklevel, extra)`
    ),
    borrows
  ),
  "Logger.log(level, msg, *args, exc_info, stack_info, stacklevel, extra)": borrows,
  ...each(["Logger.setLevel(level)", "Logger.isEnabledFor(level)", "Logger.getEffectiveLevel()"], measures),
  ...each(
    ["debug", "info", "warning", "warn", "error", "exception", "critical", "fatal"].map(
      (name) => `${name}(msg, *args, exc_info, stack_info, stacklevel, extra)`
    ),
    borrows
  ),
  "log(level, msg, *args, exc_info, stack_info, stacklevel, extra)": borrows,
  "LoggerAdapter(logger, extra, merge_extra)": { keeps: ["logger", "extra"], borrows: "merge_extra" },
  // A weak list of the module, for `shutdown` to close them.
  "Handler(level)": [{ weak: "self", in: "root", borrows: "level" }],
  Handler: { closedBy: ["close"], whenDropped: "closed" },
  "Handler.setFormatter(fmt)": { keeps: "fmt", as: "formatter", returns: "nothing" },
  "Handler.close()": { returns: "nothing" },
  "StreamHandler(stream)": { keeps: "stream", as: "stream" },
  "FileHandler(filename, mode, encoding, delay, errors)": measures,
  "handlers.MemoryHandler(capacity, flushLevel, target, flushOnClose)": {
    keeps: "target",
    as: "target",
    borrows: ["capacity", "flushLevel", "flushOnClose"]
  },
  "handlers.BufferingHandler.emit(record)": {
    keeps: "record",
    as: "buffer",
    until: "flushed",
    undoneBy: "flush()",
    returns: "nothing",
    source: "Lib/logging/handlers.py"
  },
  "handlers.QueueHandler(queue)": { keeps: "queue", as: "queue" },
  "handlers.QueueListener(queue, *handlers, respect_handler_level)": {
    keeps: ["queue", "handlers"],
    borrows: "respect_handler_level"
  },
  "LogRecord(name, level, pathname, lineno, msg, args, exc_info, func, sinfo)": {
    keeps: ["msg", "args", "exc_info"],
    borrows: ["name", "level", "pathname", "lineno", "func", "sinfo"]
  },
  "*": borrows,
  "setLoggerClass(klass)": { keeps: "klass", in: "root", returns: "nothing" },
  "setLogRecordFactory(factory)": { keeps: "factory", in: "root", returns: "nothing" },
  ...each(
    ["basicConfig(*, **)", "disable(level)", "captureWarnings(capture)", "shutdown(handlerList)"],
    borrows
  )
}));
var warnings = library(
  "warnings",
  "Lib/warnings.py and Python/_warnings.c, CPython 2.7 and 3.8 to 3.14",
  () => ({
    // `__warningregistry__` of the module that is warned about keeps one text for each different one.
    "warn(message, category, stacklevel, source, *, skip_file_prefixes)": [
      { keeps: "message", in: "root", as: "key" },
      { borrows: ["category", "stacklevel", "source", "skip_file_prefixes"], returns: "nothing" }
    ],
    ...each(
      ["filterwarnings(action, message, category, module, lineno, append)", "resetwarnings()"],
      borrows
    ),
    "*": borrows
  })
);
var codecs = library("codecs", "Python/codecs.c and Lib/codecs.py, CPython 2.7 and 3.8 to 3.14", () => ({
  "register(search_function)": {
    keeps: "search_function",
    in: "root",
    undoneBy: "unregister(search_function)",
    returns: "nothing"
  },
  "unregister(search_function)": { borrows: "search_function", drops: "search_function", returns: "nothing" },
  "register_error(errors, handler)": { keeps: "handler", in: "root", borrows: "errors", returns: "nothing" },
  "open(filename, mode, encoding, errors, buffering)": {
    borrows: "the rest",
    returns: "new StreamReaderWriter",
    closedBy: ["close"],
    whenDropped: "closed"
  },
  ...each(["encode(obj, encoding, errors)", "decode(obj, encoding, errors)", "lookup(encoding)"], borrows)
}));
var traceback = library("traceback", "Lib/traceback.py, CPython 2.7 and 3.8 to 3.14", () => ({
  // The only way to let go of the locals of frames that others still hold.
  "clear_frames(tb)": { borrows: "tb", drops: "part of tb", returns: "nothing" },
  "extract_tb(tb, limit)": borrows,
  "TracebackException.from_exception(exc, *, **)": borrows,
  "*": borrows
}));
var tracemalloc = library("tracemalloc", "Modules/_tracemalloc.c, CPython 3.8 to 3.14", () => ({
  "start(nframe)": { ...measures, undoneBy: "stop()" },
  "stop()": empties,
  "*": borrows
}));
var interpreter_default = [
  ...[atexit, signal, system, logging, warnings, codecs, traceback, tracemalloc],
  library("copyreg", "Lib/copyreg.py, CPython 3.8 to 3.14", () => ({
    "pickle(ob_type, pickle_function, constructor_ob)": {
      keeps: ["ob_type", "pickle_function", "constructor_ob"],
      in: "root",
      returns: "nothing"
    }
  })),
  library("faulthandler", "Modules/faulthandler.c, CPython 3.8 to 3.14", () => ({
    "enable(file, all_threads, c_stack)": {
      keeps: "file",
      in: "root",
      borrows: ["all_threads", "c_stack"],
      undoneBy: "disable()"
    },
    "disable()": measures
  })),
  library("importlib", "Lib/importlib, CPython 3.8 to 3.14", () => ({
    "import_module(name, package)": { borrows: "the rest", returns: "types.ModuleType" },
    "reload(module)": { borrows: "module", returns: "module" }
  })),
  library("readline", "Modules/readline.c, CPython 3.8 to 3.14", () => ({
    "set_completer(function)": {
      keeps: "function",
      in: "root",
      undoneBy: "set_completer(function)",
      returns: "nothing"
    },
    ...each(["set_startup_hook(function)", "set_pre_input_hook(function)"], {
      keeps: "function",
      in: "root",
      returns: "nothing"
    })
  }))
];

// src/knowledge/library/network.ts
var closed3 = { closedBy: ["close"], whenDropped: "closed" };
var socket = library(
  "socket",
  "Lib/socket.py and Modules/socketmodule.c, CPython 2.7 and 3.8 to 3.14",
  () => ({
    socket: closed3,
    "socket(family, type, proto, fileno)": measures,
    "socket.accept()": { returnsEach: ["new socket", "small"], suspends: true },
    "socket.dup()": { returns: "new socket" },
    "socket.detach()": { returns: "small", drops: "all" },
    // The socket is not closed before the file is: it counts the files.
    "socket.makefile(mode, buffering, *, encoding, errors, newline)": {
      keeps: "self",
      in: "result",
      borrows: "the rest",
      ...closed3
    },
    ...each(["socket.recv(bufsize, flags)", "socket.recvfrom(bufsize, flags)", "socket.connect(address)"], {
      borrows: "the rest",
      suspends: true,
      source: "Modules/socketmodule.c"
    }),
    "create_connection(address, timeout, source_address, *, all_errors)": {
      borrows: "the rest",
      returns: "new socket",
      suspends: true
    },
    "create_server(address, *, family, backlog, reuse_port, dualstack_ipv6)": {
      borrows: "the rest",
      returns: "new socket"
    },
    "fromfd(fd, family, type, proto)": { borrows: "the rest", returns: "new socket" },
    "socketpair(family, type, proto)": { borrows: "the rest", returnsEach: ["new socket", "new socket"] },
    "socket.*": borrows
  })
);
var ssl = library("ssl", "Lib/ssl.py and Modules/_ssl.c, CPython 3.8 to 3.14", () => ({
  "SSLContext.wrap_socket(sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, session)": {
    keeps: "self",
    in: "result",
    as: "context",
    closes: "sock",
    borrows: "the rest",
    returns: "new SSLSocket"
  }
}));
var http2 = library("http.client", "Lib/http/client.py, CPython 2.7 and 3.8 to 3.14", () => ({
  HTTPConnection: closed3,
  "HTTPConnection.request(method, url, body, headers, *, encode_chunked)": {
    borrows: "the rest",
    suspends: true,
    source: "Lib/http/client.py"
  },
  // Reading to the end closes the response, and gives the socket back to the connection.
  "HTTPConnection.getresponse()": { keeps: "self", in: "result", until: "read", returns: "new HTTPResponse" },
  HTTPResponse: closed3
}));
var urllib = library("urllib", "Lib/urllib, CPython 3.8 to 3.14", () => ({
  "request.urlopen(url, data, timeout, *, context)": {
    borrows: "the rest",
    returns: "new http.client.HTTPResponse",
    ...closed3,
    suspends: true,
    source: "Lib/urllib/request.py"
  },
  "request.install_opener(opener)": { keeps: "opener", in: "root", returns: "nothing" },
  "request.OpenerDirector.add_handler(handler)": {
    keeps: "handler",
    as: "handlers",
    returns: "nothing",
    source: "Lib/urllib/request.py"
  },
  "request.Request(url, data, headers, origin_req_host, unverifiable, method)": {
    keeps: ["data", "headers"],
    borrows: ["url", "origin_req_host", "unverifiable", "method"]
  },
  "parse.*": borrows
}));
var servers = library("socketserver", "Lib/socketserver.py, CPython 2.7 and 3.8 to 3.14", () => ({
  BaseServer: { closedBy: ["server_close", "shutdown"], whenDropped: "closed" },
  "BaseServer.serve_forever(poll_interval)": { borrows: "poll_interval", returns: "nothing", suspends: true },
  "BaseServer(server_address, RequestHandlerClass)": {
    keeps: "RequestHandlerClass",
    borrows: "server_address"
  },
  "BaseRequestHandler(request, client_address, server)": { keeps: ["request", "client_address", "server"] }
}));
var clients = [
  library("smtplib", "Lib/smtplib.py, CPython 2.7 and 3.8 to 3.14", () => ({
    SMTP: { closedBy: ["quit", "close"], whenDropped: "closed" },
    "SMTP.*": borrows
  })),
  library("ftplib", "Lib/ftplib.py, CPython 2.7 and 3.8 to 3.14", () => ({
    FTP: { closedBy: ["quit", "close"], whenDropped: "closed" },
    "FTP.*": borrows
  })),
  library("imaplib", "Lib/imaplib.py, CPython 2.7 and 3.8 to 3.14", () => ({
    IMAP4: { closedBy: ["logout", "shutdown"], whenDropped: "closed" },
    "IMAP4.*": borrows
  })),
  library("poplib", "Lib/poplib.py, CPython 2.7 and 3.8 to 3.14", () => ({
    POP3: { closedBy: ["quit", "close"], whenDropped: "closed" },
    "POP3.*": borrows
  })),
  library("nntplib", "Lib/nntplib.py, CPython 2.7 and 3.8 to 3.12", () => ({
    NNTP: { closedBy: ["quit"], whenDropped: "closed" }
  })),
  library("telnetlib", "Lib/telnetlib.py, CPython 2.7 and 3.8 to 3.12", () => ({
    Telnet: closed3,
    "Telnet.set_option_negotiation_callback(callback)": {
      keeps: "callback",
      as: "option_callback",
      source: "Lib/telnetlib.py"
    }
  }))
];
var network_default = [socket, ssl, http2, urllib, servers, ...clients];

// src/knowledge/library/plain.ts
var source = "Library reference, CPython 2.7 and 3.8 to 3.14";
var PLAIN = [
  ...["base64", "binascii", "calendar", "cmath", "colorsys", "datetime", "decimal", "difflib", "filecmp"],
  ...["fnmatch", "fractions", "getpass", "glob", "hashlib", "hmac", "html", "json", "keyword", "linecache"],
  ...["locale", "marshal", "math", "mimetypes", "platform", "plistlib", "posixpath", "pprint", "quopri"],
  ...["secrets", "shlex", "stat", "statistics", "string", "struct", "textwrap", "tokenize", "tomllib"],
  ...["unicodedata", "uuid", "zlib", "fcntl", "termios", "tty", "resource", "pwd", "grp", "errno", "ast"]
];
var VALUES = {
  datetime: ["date", "time", "datetime", "timedelta"],
  decimal: ["Decimal"],
  fractions: ["Fraction"],
  string: ["Template", "Formatter"],
  struct: ["Struct"],
  pathlib: ["PurePath", "Path"]
};
var plain = PLAIN.filter((module) => VALUES[module] === void 0).map(
  (module) => library(module, source, () => ({ "*": borrows }))
);
var values2 = Object.entries(VALUES).map(
  ([module, classes2]) => library(module, source, () => ({
    "*": borrows,
    ...each(
      classes2.map((name) => `${name}.*`),
      borrows
    )
  }))
);
var time = library("time", source, () => ({
  "sleep(seconds)": { borrows: "seconds", returns: "nothing", suspends: true },
  "*": borrows
}));
var tools = [
  library(
    "pytest",
    "pytest 8.3, _pytest/outcomes.py",
    () => each(["fail(reason, pytrace)", "skip(reason, allow_module_level)", "exit(reason, returncode)"], {
      borrows: "the rest",
      returns: "never"
    })
  ),
  // Live objects themselves: who keeps the list keeps all of them.
  library(
    "objgraph",
    "objgraph 3.6",
    () => each(["by_type(typename, objects)", "get_leaking_objects(objects)", "at_addrs(address_set)"], {
      borrows: "the rest",
      returns: "new builtins.list"
    })
  ),
  ...["pympler.muppy", "muppy"].map(
    (module) => library(module, "pympler 1.1, pympler/muppy.py", () => ({
      "get_objects(remove_dups, include_frames)": { borrows: "the rest", returns: "new builtins.list" }
    }))
  ),
  library("pty", "Lib/pty.py, CPython 2.7 and 3.8 to 3.14", () => ({
    "openpty()": { closedBy: ["os.close"], whenDropped: "stays", returnsEach: ["small", "small"] }
  })),
  library("msvcrt", "PC/msvcrtmodule.c, CPython 3.8 to 3.14", () => ({ "*": borrows }))
];
var typing = library("typing", "Lib/typing.py, CPython 3.8 to 3.14", () => ({
  "cast(typ, val)": { borrows: "typ", returns: "val" },
  "assert_type(val, typ)": { borrows: "typ", returns: "val" },
  "*": borrows
}));
var texts = library("re", "Modules/_sre, CPython 2.7 and 3.8 to 3.14", () => ({
  // A match keeps the text that it was found in.
  ...each(
    ["match(pattern, string, flags)", "search(pattern, string, flags)", "fullmatch(pattern, string, flags)"],
    { keeps: "string", in: "result", as: "string", borrows: ["pattern", "flags"] }
  ),
  ...each(
    [
      "Pattern.match(string, pos, endpos)",
      "Pattern.search(string, pos, endpos)",
      "Pattern.fullmatch(string, pos, endpos)"
    ],
    { keeps: "string", in: "result", as: "string", borrows: ["pos", "endpos"] }
  ),
  "finditer(pattern, string, flags)": { keeps: "string", in: "result", borrows: ["pattern", "flags"] },
  "Pattern.finditer(string, pos, endpos)": {
    keeps: ["string", "self"],
    in: "result",
    borrows: ["pos", "endpos"]
  },
  "*": borrows,
  "Pattern.*": borrows,
  "Match.*": borrows
}));
var plain_default = [...plain, ...values2, time, typing, texts, ...tools];

// src/knowledge/library/servers.ts
var tornado = library("tornado", "tornado 6.4", () => ({
  "ioloop.IOLoop.add_callback(callback, *args, **kwargs)": {
    keeps: ["callback", "args", "kwargs"],
    until: "called",
    returns: "nothing"
  },
  "ioloop.IOLoop.spawn_callback(callback, *args, **kwargs)": {
    keeps: ["callback", "args", "kwargs"],
    until: "called",
    returns: "nothing"
  },
  "ioloop.IOLoop.call_later(delay, callback, *args, **kwargs)": {
    keeps: ["callback", "args", "kwargs"],
    until: "called",
    borrows: "delay",
    undoneBy: "remove_timeout(timeout)"
  },
  "ioloop.IOLoop.call_at(when, callback, *args, **kwargs)": {
    keeps: ["callback", "args", "kwargs"],
    until: "called",
    borrows: "when",
    undoneBy: "remove_timeout(timeout)"
  },
  "ioloop.IOLoop.add_timeout(deadline, callback, *args, **kwargs)": {
    keeps: ["callback", "args", "kwargs"],
    until: "called",
    borrows: "deadline",
    undoneBy: "remove_timeout(timeout)"
  },
  "ioloop.IOLoop.remove_timeout(timeout)": { borrows: "timeout", drops: "timeout", returns: "nothing" },
  "ioloop.IOLoop.add_handler(fd, handler, events)": {
    keeps: ["fd", "handler"],
    borrows: "events",
    undoneBy: "remove_handler(fd)",
    returns: "nothing"
  },
  "ioloop.IOLoop.remove_handler(fd)": { borrows: "fd", drops: "fd", returns: "nothing" },
  "ioloop.IOLoop.add_future(future, callback)": {
    keeps: "callback",
    in: "future",
    until: "done",
    borrows: "future",
    returns: "nothing"
  },
  "ioloop.IOLoop": { closedBy: ["close"], whenDropped: "collected" },
  // Running, the loop has it: `start` puts its own method there.
  "ioloop.PeriodicCallback(callback, callback_time, jitter)": {
    keeps: "callback",
    as: "callback",
    borrows: ["callback_time", "jitter"],
    source: "tornado/ioloop.py"
  },
  "ioloop.PeriodicCallback.start()": { keeps: "self", in: "root", undoneBy: "stop()", returns: "nothing" },
  "ioloop.PeriodicCallback.stop()": { returns: "nothing", drops: "some" },
  "ioloop.PeriodicCallback": { closedBy: ["stop"], whenDropped: "stays" },
  "iostream.BaseIOStream": { closedBy: ["close"], whenDropped: "stays" },
  "iostream.BaseIOStream.set_close_callback(callback)": {
    keeps: "callback",
    as: "_close_callback",
    until: "closed",
    returns: "nothing",
    source: "tornado/iostream.py"
  },
  "httpclient.AsyncHTTPClient": { closedBy: ["close"], whenDropped: "stays" },
  "queues.Queue.put(item, timeout)": { ...adds("item"), undoneBy: "get(timeout)", suspends: true },
  "queues.Queue.put_nowait(item)": { ...adds("item"), undoneBy: "get_nowait()" },
  "queues.Queue.get(timeout)": { borrows: "timeout", returns: "part of self", drops: "one", suspends: true },
  "queues.Queue.get_nowait()": takes,
  "gen.sleep(duration)": { borrows: "duration", suspends: true }
}));
var twisted = library("twisted.internet", "twisted/internet 24.7", () => ({
  // Drops each callback as it runs, and its canceller when it fires.
  "defer.Deferred(canceller)": { keeps: "canceller", until: "fired", source: "twisted/internet/defer.py" },
  ...each(
    ["addCallback", "addErrback", "addBoth"].map(
      (name) => `defer.Deferred.${name}(callback, *args, **kwargs)`
    ),
    {
      keeps: ["callback", "args", "kwargs"],
      until: "fired",
      returns: "self",
      source: "twisted/internet/defer.py"
    }
  ),
  "defer.Deferred.addCallbacks(callback, errback, callbackArgs, callbackKeywords, errbackArgs, errbackKeywords)": {
    keeps: ["callback", "errback", "callbackArgs", "callbackKeywords", "errbackArgs", "errbackKeywords"],
    until: "fired",
    returns: "self",
    source: "twisted/internet/defer.py"
  },
  "defer.Deferred.callback(result)": {
    keeps: "result",
    as: "result",
    returns: "nothing",
    source: "twisted/internet/defer.py"
  },
  "defer.Deferred.errback(fail)": {
    keeps: "fail",
    as: "result",
    returns: "nothing",
    source: "twisted/internet/defer.py"
  },
  "task.LoopingCall(f, *a, **kw)": { keeps: ["f", "a", "kw"], source: "twisted/internet/task.py" },
  "task.LoopingCall.start(interval, now)": {
    keeps: "self",
    in: "root",
    borrows: ["interval", "now"],
    undoneBy: "stop()",
    returns: "new twisted.internet.defer.Deferred"
  },
  "task.LoopingCall.stop()": { returns: "nothing", drops: "some" },
  "task.LoopingCall": { closedBy: ["stop"], whenDropped: "stays" },
  "reactor.callLater(delay, callable, *args, **kw)": {
    keeps: ["callable", "args", "kw"],
    in: "root",
    until: "called",
    borrows: "delay",
    undoneBy: "base.DelayedCall.cancel()",
    returns: "new twisted.internet.base.DelayedCall",
    source: "twisted/internet/base.py"
  },
  "base.DelayedCall.cancel()": { drops: "some", returns: "nothing", source: "twisted/internet/base.py" },
  "reactor.callFromThread(f, *args, **kwargs)": {
    keeps: ["f", "args", "kwargs"],
    in: "root",
    until: "called",
    returns: "nothing",
    source: "twisted/internet/base.py"
  },
  "reactor.callWhenRunning(callable, *args, **kw)": {
    keeps: ["callable", "args", "kw"],
    in: "root",
    until: "called",
    source: "twisted/internet/base.py"
  },
  "reactor.addSystemEventTrigger(phase, eventType, callable, *args, **kw)": {
    keeps: ["callable", "args", "kw"],
    in: "root",
    borrows: ["phase", "eventType"],
    undoneBy: "reactor.removeSystemEventTrigger(triggerID)",
    source: "twisted/internet/base.py"
  },
  "reactor.removeSystemEventTrigger(triggerID)": {
    borrows: "triggerID",
    drops: "some",
    returns: "nothing",
    source: "twisted/internet/base.py"
  },
  "reactor.listenTCP(port, factory, backlog, interface)": {
    keeps: "factory",
    in: "root",
    borrows: ["port", "backlog", "interface"],
    undoneBy: "interfaces.IListeningPort.stopListening()",
    returns: "new twisted.internet.interfaces.IListeningPort",
    source: "twisted/internet/posixbase.py"
  },
  "interfaces.IListeningPort.stopListening()": { drops: "some", source: "twisted/internet/interfaces.py" },
  "threads.deferToThread(f, *args, **kwargs)": {
    starts: "f",
    keeps: ["f", "args", "kwargs"],
    in: "root",
    until: "returned",
    returns: "new twisted.internet.defer.Deferred"
  },
  "protocol.BaseProtocol.makeConnection(transport)": {
    keeps: "transport",
    as: "transport",
    returns: "nothing",
    source: "twisted/internet/protocol.py"
  }
}));
var gevent = library("gevent", "src/gevent 24.2", () => ({
  // The hub has a greenlet while it waits for something.
  "spawn(function, *args, **kwargs)": {
    starts: "function",
    keeps: ["function", "args", "kwargs"],
    in: "result",
    until: "returned",
    returns: "new gevent.Greenlet",
    source: "src/gevent/greenlet.py"
  },
  "spawn_later(seconds, function, *args, **kwargs)": {
    starts: "function",
    keeps: ["function", "args", "kwargs"],
    in: "root",
    until: "returned",
    borrows: "seconds",
    returns: "new gevent.Greenlet",
    source: "src/gevent/greenlet.py"
  },
  "Greenlet.link(callback, SpawnedLink)": {
    keeps: "callback",
    until: "done",
    borrows: "SpawnedLink",
    undoneBy: "unlink(callback)",
    source: "src/gevent/greenlet.py"
  },
  "Greenlet.unlink(callback)": {
    borrows: "callback",
    drops: "callback",
    returns: "nothing",
    source: "src/gevent/greenlet.py"
  },
  "pool.Group.add(greenlet)": {
    keeps: "greenlet",
    until: "done",
    as: "element",
    undoneBy: "discard(greenlet)",
    source: "src/gevent/pool.py"
  },
  "pool.Group.discard(greenlet)": {
    borrows: "greenlet",
    drops: "one",
    returns: "nothing",
    source: "src/gevent/pool.py"
  },
  "queue.Queue.put(item, block, timeout)": { ...adds("item"), suspends: true, source: "src/gevent/queue.py" },
  "queue.Queue.get(block, timeout)": { ...takes, suspends: true, source: "src/gevent/queue.py" },
  "sleep(seconds, ref)": {
    borrows: "the rest",
    returns: "nothing",
    suspends: true,
    source: "src/gevent/hub.py"
  }
}));
var eventlet = library("eventlet", "eventlet 0.36", () => ({
  "spawn(func, *args, **kwargs)": {
    starts: "func",
    keeps: ["func", "args", "kwargs"],
    in: "result",
    until: "returned",
    returns: "new eventlet.greenthread.GreenThread"
  },
  "spawn_after(seconds, func, *args, **kwargs)": {
    starts: "func",
    keeps: ["func", "args", "kwargs"],
    in: "root",
    until: "returned",
    borrows: "seconds",
    returns: "new eventlet.greenthread.GreenThread"
  },
  "sleep(seconds)": { borrows: "seconds", suspends: true, returns: "nothing" },
  "queue.Queue.put(item, block, timeout)": { ...adds("item"), suspends: true },
  "queue.Queue.get(block, timeout)": { ...takes, suspends: true }
}));
var trio = library("trio", "trio 0.26", () => ({
  "Nursery.start_soon(async_fn, *args, name)": {
    starts: "async_fn",
    keeps: ["async_fn", "args"],
    until: "done",
    borrows: "name",
    returns: "nothing"
  },
  "lowlevel.spawn_system_task(async_fn, *args, name, context)": {
    starts: "async_fn",
    keeps: ["async_fn", "args", "context"],
    in: "root",
    until: "done",
    borrows: "name"
  },
  ...each(["sleep(seconds)", "sleep_until(deadline)", "sleep_forever()"], {
    borrows: "the rest",
    suspends: true,
    returns: "nothing"
  })
}));
var anyio = library("anyio", "src/anyio 4.4", () => ({
  "abc.TaskGroup.start_soon(func, *args, name)": {
    starts: "func",
    keeps: ["func", "args"],
    until: "done",
    borrows: "name",
    returns: "nothing",
    source: "src/anyio/abc/_tasks.py"
  },
  "sleep(delay)": {
    borrows: "delay",
    suspends: true,
    returns: "nothing",
    source: "src/anyio/_core/_eventloop.py"
  }
}));
var janus = library("janus", "janus 1.0, janus/__init__.py", () => ({
  Queue: { closedBy: ["close"], whenDropped: "closed" },
  "_SyncQueueProxy.put(item, block, timeout)": { ...adds("item"), suspends: true },
  "_SyncQueueProxy.get(block, timeout)": { ...takes, suspends: true }
}));
var servers_default = [tornado, twisted, gevent, eventlet, trio, anyio, janus];

// src/knowledge/library/signals.ts
var receiverWeakly = { weak: "receiver" };
var signals = [
  ["django.dispatch", "Signal"],
  ["django.db.models.signals", "ModelSignal"],
  ["celery.utils.dispatch", "Signal"]
];
var django = signals.map(
  ([module, name]) => library(module, "django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7", () => ({
    [`${name}.connect(receiver, sender, weak, dispatch_uid)`]: {
      ...receiverWeakly,
      borrows: ["sender", "weak", "dispatch_uid"],
      undoneBy: "disconnect(receiver, sender, dispatch_uid)",
      source: "django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7"
    },
    [`${name}.disconnect(receiver, sender, dispatch_uid)`]: {
      borrows: "the rest",
      drops: "receiver",
      returns: "small",
      source: "django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7"
    },
    [`${name}.send(sender, **named)`]: {
      ...borrows,
      source: "django/dispatch/dispatcher.py 5.2, celery/utils/dispatch/signal.py 5.7"
    }
  }))
);
var blinker = library("blinker", "blinker/base.py 1.9", () => ({
  "Signal.connect(receiver, sender, weak)": {
    ...receiverWeakly,
    borrows: ["sender", "weak"],
    undoneBy: "disconnect(receiver, sender)",
    returns: "receiver"
  },
  "Signal.connect_via(sender, weak)": { borrows: "the rest" },
  "Signal.disconnect(receiver, sender)": { borrows: "the rest", drops: "receiver", returns: "nothing" },
  "Signal.send(sender, *, _async_wrapper, **kwargs)": borrows,
  "signal(name, doc)": { borrows: "the rest", returns: "blinker.NamedSignal", source: "blinker/base.py 1.9" }
}));
var dispatchers = [
  library("pydispatch.dispatcher", "pydispatch/dispatcher.py 2.0", () => ({
    "connect(receiver, signal, sender, weak)": {
      ...receiverWeakly,
      in: "root",
      borrows: ["signal", "sender", "weak"],
      undoneBy: "disconnect(receiver, signal, sender, weak)",
      returns: "nothing"
    },
    "disconnect(receiver, signal, sender, weak)": {
      borrows: "the rest",
      drops: "receiver",
      returns: "nothing"
    }
  })),
  ...["louie", "louie.dispatcher", "pydispatch.robustapply"].map(
    (module) => library(module, "louie 2.0", () => ({
      "connect(receiver, signal, sender, weak)": {
        ...receiverWeakly,
        in: "root",
        borrows: ["signal", "sender", "weak"],
        undoneBy: "disconnect(receiver, signal, sender, weak)",
        returns: "nothing"
      },
      "disconnect(receiver, signal, sender, weak)": {
        borrows: "the rest",
        drops: "receiver",
        returns: "nothing"
      }
    }))
  ),
  library("scrapy", "scrapy/signalmanager.py 2.11", () => ({
    "signalmanager.SignalManager.connect(receiver, signal, **kwargs)": {
      ...receiverWeakly,
      borrows: ["signal", "kwargs"],
      undoneBy: "disconnect(receiver, signal, **kwargs)",
      returns: "nothing"
    },
    "signalmanager.SignalManager.disconnect(receiver, signal, **kwargs)": {
      borrows: "the rest",
      drops: "receiver",
      returns: "nothing"
    }
  })),
  library("psygnal", "psygnal/_signal.py and _weak_callback.py 0.11", () => ({
    "SignalInstance.connect(slot, *, **)": {
      weak: "slot",
      weakMethods: true,
      undoneBy: "disconnect(slot, missing_ok)",
      returns: "slot"
    },
    "SignalInstance.disconnect(slot, missing_ok)": { borrows: "the rest", drops: "slot", returns: "nothing" }
  })),
  library("pyee", "pyee 12", () => ({
    "EventEmitter.on(event, f)": {
      keeps: "f",
      borrows: "event",
      undoneBy: "remove_listener(event, f)",
      returns: "f"
    },
    "EventEmitter.add_listener(event, f)": {
      keeps: "f",
      borrows: "event",
      undoneBy: "remove_listener(event, f)",
      returns: "f"
    },
    "EventEmitter.once(event, f)": {
      keeps: "f",
      borrows: "event",
      until: "called",
      undoneBy: "remove_listener(event, f)",
      returns: "f"
    },
    "EventEmitter.remove_listener(event, f)": { borrows: "the rest", drops: "f", returns: "nothing" }
  })),
  library("pubsub.pub", "PyPubSub 4.0", () => ({
    "subscribe(listener, topicName, **curriedArgs)": {
      weak: "listener",
      in: "root",
      borrows: ["topicName", "curriedArgs"],
      undoneBy: "unsubscribe(listener, topicName)"
    },
    "unsubscribe(listener, topicName)": { borrows: "the rest", drops: "listener" }
  }))
];
var traits = [
  library("traitlets", "traitlets/traitlets.py 5.14", () => ({
    "HasTraits.observe(handler, names, type)": {
      keeps: "handler",
      borrows: ["names", "type"],
      undoneBy: "unobserve(handler, names, type)",
      returns: "nothing",
      source: "traitlets/traitlets.py 5.14"
    },
    "HasTraits.unobserve(handler, names, type)": {
      borrows: "the rest",
      drops: "handler",
      returns: "nothing",
      source: "traitlets/traitlets.py 5.14"
    },
    "HasTraits.unobserve_all(name)": {
      borrows: "name",
      drops: "all",
      returns: "nothing",
      source: "traitlets/traitlets.py 5.14"
    },
    // Each of the two observes the other, until `unlink`.
    "link(source, target, transform)": [
      { keeps: ["source", "target", "transform"], source: "traitlets/traitlets.py 5.14" },
      { keeps: "self", in: "source", undoneBy: "unlink()" }
    ],
    "link.unlink()": { drops: "some", returns: "nothing", source: "traitlets/traitlets.py 5.14" }
  })),
  library("traits.api", "traits/has_traits.py 6.4", () => ({
    // Bound methods weakly. With remove=True the same methods take the handler out again.
    "HasTraits.observe(handler, expression, *, remove, dispatch)": {
      weak: "handler",
      weakMethods: true,
      borrows: ["expression", "remove", "dispatch"],
      undoneBy: "observe(handler, expression, *, remove, dispatch)",
      returns: "nothing"
    },
    "HasTraits.on_trait_change(handler, name, remove, dispatch, priority, deferred, target)": {
      weak: "handler",
      weakMethods: true,
      borrows: ["name", "remove", "dispatch", "priority", "deferred", "target"],
      undoneBy: "on_trait_change(handler, name, remove, dispatch, priority, deferred, target)",
      returns: "nothing"
    }
  }))
];
var prometheus = library("prometheus_client", "prometheus_client 0.20", () => ({
  // Every metric registers itself; the registry of the module is the default.
  "registry.CollectorRegistry.register(collector)": {
    keeps: "collector",
    undoneBy: "unregister(collector)",
    returns: "nothing"
  },
  "registry.CollectorRegistry.unregister(collector)": {
    borrows: "collector",
    drops: "collector",
    returns: "nothing"
  },
  // A child for each different combination of labels, which stays until `remove`.
  "metrics.MetricWrapperBase.labels(*labelvalues, **labelkwargs)": [
    {
      keeps: ["labelvalues", "labelkwargs"],
      as: "key",
      undoneBy: "remove(*labelvalues)",
      returns: "part of self"
    }
  ],
  "metrics.MetricWrapperBase.remove(*labelvalues)": {
    borrows: "labelvalues",
    drops: "one",
    returns: "nothing"
  },
  "metrics.MetricWrapperBase.clear()": { drops: "all", returns: "nothing" },
  ...each(
    ["Counter", "Gauge", "Summary", "Histogram", "Info", "Enum"].map(
      (name) => `metrics.${name}(name, documentation, labelnames, namespace, subsystem, unit, registry, _labelvalues)`
    ),
    {
      keeps: "self",
      // That of the module, unless another one is given.
      in: "root",
      borrows: [
        "name",
        "documentation",
        "labelnames",
        "namespace",
        "subsystem",
        "unit",
        "registry",
        "_labelvalues"
      ],
      undoneBy: "registry.CollectorRegistry.unregister(collector)",
      source: "prometheus_client/metrics.py 0.20"
    }
  ),
  "metrics.Gauge.set_function(f)": { keeps: "f", returns: "nothing" }
}));
var homeAssistant = library("homeassistant", "homeassistant/core.py and helpers 2024.12", () => ({
  ...each(
    [
      ...["core.EventBus.async_listen(event_type, listener)", "core.EventBus.listen(event_type, listener)"],
      ...["core.EventBus.async_listen_once(event_type, listener)"]
    ],
    { keeps: "listener", borrows: "event_type", undoneBy: "result()" }
  ),
  "helpers.event.async_track_time_interval(hass, action, interval)": {
    keeps: "action",
    in: "hass",
    borrows: ["hass", "interval"],
    undoneBy: "result()"
  },
  "helpers.event.async_call_later(hass, delay, action)": {
    keeps: "action",
    in: "hass",
    until: "called",
    borrows: ["hass", "delay"],
    undoneBy: "result()"
  },
  "helpers.dispatcher.async_dispatcher_connect(hass, signal, target)": {
    keeps: "target",
    in: "hass",
    borrows: ["hass", "signal"],
    undoneBy: "result()"
  },
  "helpers.update_coordinator.DataUpdateCoordinator.async_add_listener(update_callback, context)": {
    keeps: ["update_callback", "context"],
    undoneBy: "result()"
  }
}));
var rest = [
  library("discord", "discord.py 2.4", () => ({
    "Client.add_view(view, *, message_id)": {
      keeps: "view",
      until: "stopped",
      borrows: "message_id",
      source: "discord/client.py"
    },
    "ext.commands.BotBase.add_listener(func, name)": {
      keeps: "func",
      borrows: "name",
      undoneBy: "remove_listener(func, name)",
      returns: "nothing",
      source: "discord/ext/commands/bot.py"
    },
    "ext.commands.BotBase.remove_listener(func, name)": {
      borrows: "the rest",
      drops: "func",
      returns: "nothing",
      source: "discord/ext/commands/bot.py"
    }
  })),
  library("rx", "rx 3.2", () => ({
    "Observable.subscribe(observer, on_error, on_completed, on_next)": {
      keeps: ["observer", "on_error", "on_completed", "on_next"],
      undoneBy: "result.dispose()",
      returns: "new rx.disposable.Disposable"
    },
    "disposable.Disposable.dispose()": { drops: "all", returns: "nothing" }
  })),
  library("watchdog", "watchdog 4.0", () => ({
    "observers.api.BaseObserver.schedule(event_handler, path, recursive)": {
      keeps: "event_handler",
      borrows: ["path", "recursive"],
      undoneBy: "unschedule(watch)"
    },
    "observers.api.BaseObserver.unschedule(watch)": { borrows: "watch", drops: "some", returns: "nothing" },
    "observers.api.BaseObserver": { closedBy: ["stop", "join"], whenDropped: "stays" }
  })),
  library("bokeh", "bokeh 3.4", () => ({
    "model.Model.on_change(attr, *callbacks)": {
      keeps: "callbacks",
      borrows: "attr",
      undoneBy: "remove_on_change(attr, *callbacks)",
      returns: "nothing"
    },
    "model.Model.remove_on_change(attr, *callbacks)": {
      borrows: "the rest",
      drops: "callbacks",
      returns: "nothing"
    }
  }))
];
var signals_default = [...django, blinker, ...dispatchers, ...traits, prometheus, homeAssistant, ...rest];

// src/knowledge/library/toolkits.ts
var tkinter = library("tkinter", "Lib/tkinter/__init__.py, CPython 2.7 and 3.8 to 3.14", () => ({
  // The interpreter of Tcl keeps the command that stands for a callback, until `unbind`, `destroy` or `deletecommand`.
  "Misc.bind(sequence, func, add)": {
    keeps: "func",
    until: "destroyed",
    borrows: ["sequence", "add"],
    undoneBy: "unbind(sequence, funcid)"
  },
  "Misc.unbind(sequence, funcid)": { borrows: "the rest", drops: "some", returns: "nothing" },
  "Misc.bind_all(sequence, func, add)": {
    keeps: "func",
    in: "root",
    borrows: ["sequence", "add"],
    undoneBy: "unbind_all(sequence)"
  },
  "Misc.bind_class(className, sequence, func, add)": {
    keeps: "func",
    in: "root",
    borrows: ["className", "sequence", "add"],
    undoneBy: "unbind_class(className, sequence)"
  },
  "Canvas.tag_bind(tagOrId, sequence, func, add)": {
    keeps: "func",
    until: "destroyed",
    borrows: ["tagOrId", "sequence", "add"],
    undoneBy: "tag_unbind(tagOrId, sequence, funcid)"
  },
  // With a function: until it has run or `after_cancel`. Without one it waits.
  "Misc.after(ms, func, *args)": {
    keeps: ["func", "args"],
    in: "root",
    until: "called",
    borrows: "ms",
    undoneBy: "after_cancel(id)"
  },
  "Misc.after_idle(func, *args)": {
    keeps: ["func", "args"],
    in: "root",
    until: "called",
    undoneBy: "after_cancel(id)"
  },
  "Misc.after_cancel(id)": { borrows: "id", drops: "some", returns: "nothing" },
  // A trace outlives its variable: Tcl has the command until it is removed.
  "Variable.trace_add(mode, callback)": {
    keeps: "callback",
    in: "root",
    borrows: "mode",
    undoneBy: "trace_remove(mode, cbname)"
  },
  "Variable.trace_variable(mode, callback)": {
    keeps: "callback",
    in: "root",
    borrows: "mode",
    undoneBy: "trace_vdelete(mode, cbname)"
  },
  "Variable.trace_remove(mode, cbname)": { borrows: "the rest", drops: "some", returns: "nothing" },
  "Wm.protocol(name, func)": {
    keeps: "func",
    until: "destroyed",
    borrows: "name",
    source: "Lib/tkinter/__init__.py"
  },
  "Misc.mainloop(n)": { borrows: "n", returns: "nothing", suspends: true },
  // A widget is in the table of its master, and has its master, until `destroy`.
  "BaseWidget(master, widgetName, cnf, kw, extra)": [
    { keeps: ["master", "cnf", "kw"], borrows: ["widgetName", "extra"] },
    { keeps: "self", in: "master", as: "children", undoneBy: "destroy()" }
  ],
  "BaseWidget.destroy()": { drops: "all", returns: "nothing" },
  Misc: { closedBy: ["destroy"], whenDropped: "stays" },
  ...each(["Misc.update()", "Misc.update_idletasks()", "Variable.get()"], { returns: "small" }),
  "Variable.set(value)": measures
}));
var qt = ["PyQt4", "PyQt5", "PyQt6", "PySide", "PySide2", "PySide6", "qtpy", "qgis.PyQt"].map(
  (binding) => library(binding, "PyQt6 6.7 and PySide6 6.7, signals and slots, QObject", () => ({
    "QtCore.pyqtBoundSignal.connect(slot, type)": {
      weak: "slot",
      weakMethods: true,
      borrows: "type",
      undoneBy: "disconnect(slot)",
      source: "PyQt6 reference, Support for Signals and Slots"
    },
    "QtCore.pyqtBoundSignal.disconnect(slot)": {
      borrows: "slot",
      drops: "slot",
      returns: "nothing",
      source: "PyQt6 reference, Support for Signals and Slots"
    },
    "QtCore.QObject.installEventFilter(filterObj)": {
      weak: "filterObj",
      undoneBy: "removeEventFilter(filterObj)",
      returns: "nothing",
      source: "Qt 6, QObject"
    },
    "QtCore.QObject.removeEventFilter(filterObj)": {
      borrows: "filterObj",
      drops: "filterObj",
      returns: "nothing",
      source: "Qt 6, QObject"
    },
    // The parent owns its children, and deletes them with itself.
    "QtCore.QObject.setParent(parent)": {
      keeps: "self",
      in: "parent",
      as: "children",
      undoneBy: "setParent(parent)",
      returns: "nothing",
      source: "Qt 6, Object Trees & Ownership"
    },
    "QtCore.QTimer.singleShot(msec, slot)": {
      keeps: "slot",
      in: "root",
      until: "called",
      borrows: "msec",
      returns: "nothing",
      source: "Qt 6, QTimer"
    },
    "QtCore.QThreadPool.start(runnable, priority)": {
      starts: "runnable",
      keeps: "runnable",
      until: "returned",
      borrows: "priority",
      returns: "nothing",
      source: "Qt 6, QThreadPool"
    },
    "QtWidgets.QLayout.addWidget(w)": {
      keeps: "w",
      as: "element",
      returns: "nothing",
      source: "Qt 6, QLayout"
    },
    "QtWidgets.QListWidget.addItem(item)": {
      keeps: "item",
      as: "element",
      returns: "nothing",
      source: "Qt 6, QListWidget"
    },
    "QtWidgets.QDialog.exec()": { suspends: true, returns: "small", source: "Qt 6, QDialog" },
    "QtWidgets.QDialog.exec_()": { suspends: true, returns: "small", source: "Qt 6, QDialog" },
    "QtCore.QCoreApplication.exec()": { suspends: true, returns: "small", source: "Qt 6, QCoreApplication" },
    "QtCore.QObject": { closedBy: ["deleteLater"], source: "Qt 6, QObject" }
  }))
);
var pySide = ["PySide", "PySide2", "PySide6"].map(
  (binding) => library(binding, "PySide6 6.7, Signals and Slots", () => ({
    "QtCore.SignalInstance.connect(receiver, type)": {
      weak: "receiver",
      weakMethods: true,
      borrows: "type",
      undoneBy: "disconnect(receiver)"
    },
    "QtCore.SignalInstance.disconnect(receiver)": {
      borrows: "receiver",
      drops: "receiver",
      returns: "small"
    }
  }))
);
var glib = library("gi.repository", "PyGObject 3.48, GObject 2.80", () => ({
  // The closure of the signal holds callback and arguments until the object is finalized or the handler disconnected.
  ...each(
    [
      "GObject.Object.connect(detailed_signal, handler, *args)",
      "GObject.Object.connect_after(detailed_signal, handler, *args)"
    ],
    {
      keeps: ["handler", "args"],
      borrows: "detailed_signal",
      undoneBy: ["disconnect(handler_id)", "handler_disconnect(handler_id)"],
      returns: "small"
    }
  ),
  "GObject.Object.disconnect(handler_id)": { borrows: "handler_id", drops: "some", returns: "nothing" },
  "GObject.Object.handler_disconnect(handler_id)": {
    borrows: "handler_id",
    drops: "some",
    returns: "nothing"
  },
  // Until it answers false or the source is removed.
  "GLib.timeout_add(interval, function, *user_data)": {
    keeps: ["function", "user_data"],
    in: "root",
    until: "it answers false",
    borrows: "interval",
    undoneBy: "GLib.source_remove(tag)",
    returns: "small"
  },
  "GLib.timeout_add_seconds(interval, function, *user_data)": {
    keeps: ["function", "user_data"],
    in: "root",
    until: "it answers false",
    borrows: "interval",
    undoneBy: "GLib.source_remove(tag)",
    returns: "small"
  },
  "GLib.idle_add(function, *user_data)": {
    keeps: ["function", "user_data"],
    in: "root",
    until: "it answers false",
    undoneBy: "GLib.source_remove(tag)",
    returns: "small"
  },
  "GLib.source_remove(tag)": { borrows: "tag", drops: "some", returns: "small" },
  // Drops the handlers of the widget and of what is in it.
  "Gtk.Widget.destroy()": { drops: "all", returns: "nothing" },
  "Gtk.Widget": { closedBy: ["destroy"], whenDropped: "stays" }
}));
var wx = library("wx", "wxPython 4.2, wx/core.py", () => ({
  "EvtHandler.Bind(event, handler, source, id, id2)": {
    keeps: ["handler", "source"],
    until: "destroyed",
    borrows: ["event", "id", "id2"],
    undoneBy: "Unbind(event, source, id, id2, handler)"
  },
  "EvtHandler.Unbind(event, source, id, id2, handler)": {
    borrows: "the rest",
    drops: "handler",
    returns: "small"
  },
  "CallAfter(callableObj, *args, **kw)": {
    keeps: ["callableObj", "args", "kw"],
    in: "root",
    until: "called",
    returns: "nothing"
  },
  "CallLater(millis, callableObj, *args, **kwargs)": {
    keeps: ["callableObj", "args", "kwargs"],
    in: "root",
    until: "called",
    borrows: "millis",
    undoneBy: "CallLater.Stop()"
  },
  "CallLater.Stop()": { drops: "some", returns: "nothing" },
  Window: { closedBy: ["Destroy"], whenDropped: "stays" },
  "Window.Destroy()": { drops: "all", returns: "small" }
}));
var kivy = library("kivy", "kivy/_event.pyx and kivy/clock.py 2.3", () => ({
  // Bound methods weakly, all else strongly.
  "event.EventDispatcher.bind(**kwargs)": {
    weak: "kwargs",
    weakMethods: true,
    undoneBy: "unbind(**kwargs)",
    returns: "nothing"
  },
  "event.EventDispatcher.unbind(**kwargs)": { borrows: "kwargs", drops: "kwargs", returns: "nothing" },
  "event.EventDispatcher.fbind(name, func, *args, **kwargs)": {
    keeps: ["func", "args", "kwargs"],
    borrows: "name",
    undoneBy: "funbind(name, func, *args, **kwargs)",
    returns: "small"
  },
  "event.EventDispatcher.funbind(name, func, *args, **kwargs)": {
    borrows: "the rest",
    drops: "func",
    returns: "nothing"
  },
  "clock.CyClockBase.schedule_interval(callback, timeout)": {
    weak: "callback",
    weakMethods: true,
    borrows: "timeout",
    undoneBy: "unschedule(callback, all)"
  },
  "clock.CyClockBase.schedule_once(callback, timeout)": {
    weak: "callback",
    weakMethods: true,
    until: "called",
    borrows: "timeout",
    undoneBy: "unschedule(callback, all)"
  },
  "clock.CyClockBase.unschedule(callback, all)": {
    borrows: "the rest",
    drops: "callback",
    returns: "nothing"
  }
}));
var matplotlib = library("matplotlib", "lib/matplotlib 3.9", () => ({
  // pyplot keeps every figure that it made, until `close`.
  "pyplot.figure(num, figsize, dpi, *, **)": {
    keeps: "result",
    in: "root",
    borrows: "the rest",
    undoneBy: "pyplot.close(fig)",
    returns: "new figure.Figure",
    closedBy: ["matplotlib.pyplot.close"],
    whenDropped: "stays",
    source: "lib/matplotlib/pyplot.py"
  },
  "pyplot.subplots(nrows, ncols, *, **)": {
    keeps: "result",
    in: "root",
    borrows: "the rest",
    undoneBy: "pyplot.close(fig)",
    returnsEach: ["new figure.Figure", "new axes.Axes"],
    closedBy: ["matplotlib.pyplot.close"],
    whenDropped: "stays",
    source: "lib/matplotlib/pyplot.py"
  },
  "pyplot.close(fig)": { closes: "fig", returns: "nothing", source: "lib/matplotlib/pyplot.py" },
  // Bound methods as weak methods, all else strongly.
  "cbook.CallbackRegistry.connect(signal, func)": {
    weak: "func",
    weakMethods: true,
    borrows: "signal",
    undoneBy: "disconnect(cid)",
    returns: "small",
    source: "lib/matplotlib/cbook.py"
  },
  "cbook.CallbackRegistry.disconnect(cid)": {
    borrows: "cid",
    drops: "some",
    returns: "nothing",
    source: "lib/matplotlib/cbook.py"
  },
  "backend_bases.FigureCanvasBase.mpl_connect(s, func)": {
    weak: "func",
    weakMethods: true,
    borrows: "s",
    undoneBy: "mpl_disconnect(cid)",
    returns: "small",
    source: "lib/matplotlib/backend_bases.py"
  },
  "backend_bases.FigureCanvasBase.mpl_disconnect(cid)": {
    borrows: "cid",
    drops: "some",
    returns: "nothing",
    source: "lib/matplotlib/backend_bases.py"
  },
  // Artists stay in their axes until `remove`, `cla` or `clf`.
  "axes._base._AxesBase.add_artist(a)": {
    keeps: "a",
    as: "element",
    returns: "a",
    source: "lib/matplotlib/axes/_base.py"
  }
}));
var toolkits_default = [
  tkinter,
  ...qt,
  ...pySide,
  glib,
  wx,
  kivy,
  matplotlib,
  library("pyglet", "pyglet 2.0, clock.py and event.py", () => ({
    "clock.schedule_interval(func, interval, *args, **kwargs)": {
      keeps: ["func", "args", "kwargs"],
      in: "root",
      borrows: "interval",
      undoneBy: "clock.unschedule(func)",
      returns: "nothing"
    },
    "clock.unschedule(func)": { borrows: "func", drops: "func", returns: "nothing" },
    "event.EventDispatcher.push_handlers(*args, **kwargs)": {
      weak: ["args", "kwargs"],
      weakMethods: true,
      undoneBy: "remove_handlers(*args, **kwargs)",
      returns: "nothing"
    },
    "event.EventDispatcher.remove_handlers(*args, **kwargs)": {
      ...borrows,
      drops: "some",
      returns: "nothing"
    }
  }))
];

// src/knowledge/library/index.ts
var libraries = [
  builtins_default,
  ...asyncio_default,
  ...clients_default,
  ...concurrency_default,
  ...containers_default,
  ...data_default,
  ...files_default,
  ...functions_default,
  ...interpreter_default,
  ...network_default,
  ...plain_default,
  ...servers_default,
  ...signals_default,
  ...toolkits_default
];

// src/knowledge/told.ts
var NONE2 = { calls: /* @__PURE__ */ new Map(), ends: /* @__PURE__ */ new Map() };
var read = /* @__PURE__ */ new Map();
var groups;
function toldOfCall(name) {
  return rowsOf(name).calls.get(name);
}
function toldOfEnd(name) {
  const rows2 = rowsOf(name);
  return rows2.ends.get(name) ?? rows2.calls.get(name);
}
function rowName(name) {
  const dot = name.lastIndexOf(".");
  const owner = className(name.slice(0, dot));
  return owner === void 0 ? definedAs(name) ?? name : `${owner}${name.slice(dot)}`;
}
function groupOf(name) {
  const dot = name.indexOf(".");
  const top = dot < 0 ? name : name.slice(0, dot);
  return top[0] === "_" ? top.slice(1) : top;
}
function rowsOf(name) {
  groups ??= grouped2();
  const group = groupOf(name);
  let rows2 = read.get(group);
  if (!rows2) {
    rows2 = readRows(groups.get(group));
    read.set(group, rows2);
  }
  return rows2;
}
function grouped2() {
  const found = /* @__PURE__ */ new Map();
  for (const library2 of libraries) {
    const group = groupOf(library2.module);
    const before = found.get(group);
    if (before) before.push(library2);
    else found.set(group, [library2]);
  }
  return found;
}
function readRows(of) {
  if (!of) return NONE2;
  const rows2 = { calls: /* @__PURE__ */ new Map(), ends: /* @__PURE__ */ new Map() };
  for (const { module, rows: written } of of) {
    for (const [key, row] of Object.entries(written())) {
      const { name: short, parameters } = readSignature(key);
      const name = rowName(`${module}.${short}`);
      const told = { facts: factsIn(row), parameters, module };
      const isCall = parameters !== void 0 || short.endsWith("*");
      (isCall ? rows2.calls : rows2.ends).set(name, told);
    }
  }
  return rows2;
}
function factsIn(row) {
  return Array.isArray(row) ? row : [row];
}
function isMethod(name) {
  const owner = name.slice(0, name.lastIndexOf("."));
  if (className(owner) !== void 0) return functionFact(name)?.binding !== "static";
  if (functionFact(name)) return false;
  const last = owner.slice(owner.lastIndexOf(".") + 1);
  const head = last[0] ?? "";
  return head !== head.toLowerCase();
}

// src/knowledge/call-facts.ts
var HOLDS_NOTHING = {
  facts: [{ borrows: "the rest" }],
  parameters: void 0,
  module: "builtins"
};
var MOST_REMEMBERED2 = 1e4;
var calls = /* @__PURE__ */ new Map();
function factsOfCall(name, method2) {
  let ofName = calls.get(name);
  if (!ofName) {
    if (calls.size >= MOST_REMEMBERED2) calls.clear();
    ofName = /* @__PURE__ */ new Map();
    calls.set(name, ofName);
  }
  const key = method2 ?? "";
  let known = ofName.get(key);
  if (known === void 0) {
    known = (method2 === void 0 ? factsOfName(name) : factsOfMethod(name, method2)) ?? null;
    ofName.set(key, known);
  }
  return known ?? void 0;
}
function endOf(name) {
  for (const owner of [rowName(name), ...classLine(name)]) {
    const fact = toldOfEnd(owner)?.facts.find(({ closedBy }) => closedBy !== void 0);
    if (fact) return endFacts(fact);
  }
  const ends = classFact(name)?.ends ?? [];
  return ends.length > 0 ? endFacts({ closedBy: ends }) : void 0;
}
function endFacts(fact) {
  return {
    closedBy: fact.closedBy ?? [],
    whenDropped: fact.whenDropped,
    since: fact.since,
    closedIf: fact.closedIf ?? [],
    droppedIf: fact.droppedIf ?? [],
    withKeepsOpen: fact.withKeepsOpen === true
  };
}
function factsOfName(name) {
  const defined = rowName(name);
  if (className(defined) !== void 0) return construction(defined);
  const dot = defined.lastIndexOf(".");
  const owner = className(defined.slice(0, dot));
  if (owner !== void 0) return factsOfMethod(owner, defined.slice(dot + 1));
  const stub = functionFact(defined);
  const told = toldOfCall(defined) ?? toldOfModule(defined.slice(0, dot));
  if (told || stub) return withEnd(defined, merged2(told, stub, void 0, isMethod(defined)));
  return toldOfEnd(defined) && withEnd(defined, merged2(void 0, void 0, void 0, false));
}
function toldOfModule(module) {
  return toldOfCall(`${module}.*`) ?? (module[0] === "_" ? toldOfCall(`${module.slice(1)}.*`) : void 0);
}
function withEnd(defined, facts) {
  const hasEnd = facts.returns.length === 0 && endOf(defined) !== void 0;
  return hasEnd ? { ...facts, returns: [newInstance(defined, [])] } : facts;
}
function construction(defined) {
  const stub = methodFact(defined, "__init__") ?? methodFact(defined, "__new__");
  const facts = merged2(constructorOf(defined), stub && { ...stub, result: [] }, void 0, false);
  if (isSmallClass(defined)) return { ...facts, returns: [{ kind: "small" }] };
  const keeps = facts.keeps.map(
    (keep) => keep.parameter === "self" ? { ...keep, parameter: "result" } : keep
  );
  const elements = facts.returns.filter((answer) => answer.kind === "copy").map(({ of }) => partOf(of));
  return { ...facts, keeps, returns: [newInstance(defined, elements.length > 0 ? [elements] : [])] };
}
function constructorOf(defined) {
  for (const owner of classLine(defined)) {
    const told = toldOfCall(owner);
    if (told) return told;
  }
  return void 0;
}
function factsOfMethod(owner, method2) {
  const stub = methodFact(owner, method2);
  if (method2 === "__init__") return initialising(owner, stub);
  const told = toldOfMethod(owner, method2);
  const known = told ?? (isSmallClass(owner) ? HOLDS_NOTHING : void 0);
  return known || stub ? merged2(known, stub, owner, stub?.binding !== "static") : void 0;
}
function toldOfMethod(className2, method2) {
  for (const owner of classLine(rowName(className2))) {
    const told = toldOfCall(`${owner}.${method2}`) ?? toldOfCall(`${owner}.*`);
    if (told) return told;
  }
  return void 0;
}
function initialising(owner, stub) {
  const told = constructorOf(rowName(owner));
  if (!told && !stub) return void 0;
  const facts = merged2(told, stub, owner, true);
  const keeps = facts.keeps.map((keep) => keep.in === "result" ? { ...keep, in: "self" } : keep);
  return { ...facts, keeps, returns: [{ kind: "small" }] };
}
function isHolder(name) {
  return name === "self" || name === "result" || name === "root";
}
function merged2(told, stub, receiver, isBound) {
  const facts = told?.facts ?? [];
  const parameters = told?.parameters ?? stub?.parameters ?? [];
  const stated = facts.flatMap((fact) => statedAnswers(fact, told?.module ?? ""));
  const typed = answersOf(stub?.result ?? [], receiver, stub?.name);
  const drops = facts.find((fact) => fact.drops !== void 0)?.drops;
  return {
    parameters,
    keeps: facts.flatMap((fact) => keepsOf(fact, isBound)),
    borrows: facts.flatMap(({ borrows: borrows2 }) => borrowed(borrows2, facts, parameters)),
    closes: facts.flatMap(({ closes }) => list(closes)),
    starts: facts.flatMap(({ starts }) => list(starts)),
    returns: stated.length > 0 ? withClass(stated, typed) : typed,
    kind: stub?.kind ?? "plain",
    drops,
    suspends: facts.some(({ suspends }) => suspends) || stub?.kind === "coroutine",
    isTold: facts.some((fact) => saysWhere(fact))
  };
}
function saysWhere(fact) {
  return [fact.keeps, fact.weak, fact.borrows, fact.closes, fact.starts, fact.drops].some(
    (one) => one !== void 0
  );
}
function keepsOf(fact, isMethod3) {
  const holder = fact.in ?? (isMethod3 ? "self" : "result");
  const place = isHolder(holder) ? holder : { parameter: holder };
  const keep = (written, strength) => ({
    parameter: withoutPart(written),
    isPart: isPart(written),
    in: place,
    as: fact.as,
    strength,
    onlyMethodsWeak: strength === "weak" && fact.weakMethods === true,
    until: fact.until,
    undoneBy: list(fact.undoneBy)
  });
  return [
    ...list(fact.keeps).map((name) => keep(name, "strong")),
    ...list(fact.weak).map((name) => keep(name, "weak"))
  ];
}
function borrowed(names, facts, parameters) {
  if (names !== "the rest") return list(names);
  const others2 = facts.flatMap(
    ({ keeps, weak: weak2, closes, starts }) => [keeps, weak2, closes, starts].flatMap(list)
  );
  const named = new Set(others2.map((one) => withoutPart(one)));
  return parameters.map((one) => bareName(one)).filter((one) => one !== "" && !named.has(one));
}

// src/heap/stated.ts
var CONTAINERS = /* @__PURE__ */ new Set([
  "builtins.list",
  "builtins.tuple",
  "builtins.dict",
  "builtins.set",
  "builtins.frozenset",
  "collections.deque",
  "collections.OrderedDict",
  "collections.defaultdict",
  "collections.Counter",
  "queue.Queue",
  "queue.LifoQueue",
  "queue.PriorityQueue",
  "queue.SimpleQueue",
  "asyncio.queues.Queue",
  "weakref.WeakValueDictionary",
  "weakref.WeakKeyDictionary",
  "weakref.WeakSet",
  "_weakrefset.WeakSet"
]);
var MOST_ELEMENTS = 16;
function statedCall(run, name, method2, receiver, args, node) {
  const facts = factsOfCall(name, method2);
  if (!facts) return void 0;
  const label = method2 === void 0 ? name : `${name}.${method2}`;
  const call2 = {
    run,
    facts,
    receiver,
    given: bound(facts.parameters, args),
    args,
    node,
    name: label
  };
  const answer = answerOf2(call2, facts.returns);
  if (facts.isTold) for (const keep of facts.keeps) keepArgument(call2, keep, answer);
  else assume(call2, answer);
  if (facts.drops === "all" && receiver >= 0) run.cutElements(run.values.single(receiver));
  return answer;
}
function bound(parameters, args) {
  const given = /* @__PURE__ */ new Map();
  const { plain: plain2, star } = inOrder(parameters);
  let position = 0;
  for (const argument of args) {
    if (argument.way === 1 /* Keyword */) {
      given.set(argument.name, argument);
    } else if (argument.way === 0 /* Positional */) {
      const name = plain2[position++] ?? star;
      if (name !== void 0 && !given.has(name)) given.set(name, argument);
      else if (name !== void 0) given.set(`${name} ${position}`, argument);
    }
  }
  return given;
}
var IN_ORDER = /* @__PURE__ */ new WeakMap();
function inOrder(parameters) {
  let known = IN_ORDER.get(parameters);
  if (!known) {
    known = {
      plain: parameters.filter((name) => !name.startsWith("*") && name !== "self" && name !== "/"),
      star: parameters.find((name) => /^\*\w/.test(name))?.slice(1)
    };
    IN_ORDER.set(parameters, known);
  }
  return known;
}
function argumentsOf2({ given }, parameter) {
  const found = [];
  for (const [name, argument] of given) {
    if (name === parameter || name.startsWith(`${parameter} `)) found.push(argument);
  }
  return found;
}
function keepArgument(call2, keep, answer) {
  const { run, receiver } = call2;
  const { values: values3 } = run;
  const kept = keep.parameter === "self" && receiver >= 0 ? [{ value: values3.single(receiver), node: call2.node }] : argumentsOf2(call2, keep.parameter);
  for (const { value, node } of kept) {
    const held = keep.isPart ? elementOf(run, value, node) : value;
    const making = {
      at: node,
      certainty: 1 /* Stated */,
      callee: call2.name,
      until: keep.until
    };
    const isWeak = keep.strength === "weak" && (!keep.onlyMethodsWeak || isMethod2(run, held));
    run.add(holderOf(call2, keep, answer), partOf2(call2, keep), held, making, isWeak);
  }
}
function isMethod2(run, value) {
  return run.values.objects(value).some((id) => run.object(id).kind === 12 /* Method */);
}
function holderOf(call2, keep, answer) {
  const { run, receiver, name } = call2;
  const { values: values3, store: store2 } = run;
  if (keep.in === "self") return receiver < 0 ? answer : values3.single(receiver);
  if (keep.in === "result") return answer;
  if (keep.in === "root") return values3.single(store2.objects.named(name));
  return argumentsOf2(call2, keep.in.parameter)[0]?.value ?? NOTHING;
}
function partOf2({ run, name }, keep) {
  if (keep.as === "element" || keep.as === "key") return run.elements;
  if (keep.as !== void 0) return run.attribute(keep.as);
  return run.part(5 /* Argument */, `${name} ${keep.parameter}`);
}
function assume({ run, facts, receiver, args, name }, answer) {
  const { values: values3 } = run;
  const holds = facts.returns.some(({ kind }) => kind === "instance");
  const holder = holds ? answer : receiver >= 0 ? values3.single(receiver) : NOTHING;
  for (const [index, { way, name: key, value, node }] of args.entries()) {
    if (values3.objects(value).every((id) => isPlain(run.object(id).kind))) continue;
    const label = way === 1 /* Keyword */ ? key : `${index}`;
    run.hand(holder, run.part(5 /* Argument */, label), value, run.guessed(node, 3 /* Assumed */, name));
  }
}
function answerOf2(call2, answers) {
  const { run, name, node } = call2;
  if (answers.length === 0) {
    return run.values.single(run.allocate(0 /* Result */, 0, { kind: 16 /* Result */, node, name }));
  }
  let value = NOTHING;
  for (const [index, answer] of answers.entries())
    value = run.values.join(value, oneAnswer(call2, answer, index + 1));
  return value;
}
function oneAnswer(call2, answer, number2) {
  const { run, receiver, node } = call2;
  const { values: values3 } = run;
  switch (answer.kind) {
    case "small":
      return values3.join(values3.single(NUMBER), values3.single(NONE));
    case "never":
      return NOTHING;
    case "self":
      return receiver < 0 ? values3.single(UNKNOWN) : values3.single(receiver);
    case "argument":
      return argumentsOf2(call2, answer.parameter).reduce((sum, { value }) => values3.join(sum, value), NOTHING);
    case "part":
      return elementOf(run, sourceOf(call2, answer.of), node);
    case "copy": {
      const made = values3.single(
        run.allocate(16 /* Answer */, number2, { kind: 13 /* Container */, node, name: call2.name })
      );
      if (!answer.isDeep)
        run.add(made, run.elements, elementOf(run, sourceOf(call2, answer.of), node), run.seen(node));
      return made;
    }
    case "instance":
      return instance(call2, answer, number2);
  }
}
function sourceOf(call2, of) {
  if (of === "self") return call2.receiver < 0 ? NOTHING : call2.run.values.single(call2.receiver);
  const { values: values3 } = call2.run;
  return argumentsOf2(call2, of).reduce((sum, { value }) => values3.join(sum, value), NOTHING);
}
function instance(call2, answer, number2) {
  const { run, node } = call2;
  const kind = CONTAINERS.has(answer.class) ? 13 /* Container */ : 16 /* Result */;
  const made = run.values.single(run.allocate(16 /* Answer */, number2, { kind, node, name: answer.class }));
  for (const [index, alternatives] of answer.elements.entries()) {
    let element = NOTHING;
    for (const [at, each2] of alternatives.entries()) {
      element = run.values.join(
        element,
        oneAnswer(call2, each2, (number2 * MOST_ELEMENTS + index) * MOST_ELEMENTS + at)
      );
    }
    run.add(made, run.elements, element, run.seen(node));
  }
  return made;
}

// src/heap/calls.ts
var MOST_CALLEES = 4;
function callValue(run, callee, args, node) {
  const { values: values3 } = run;
  const objects = values3.objects(callee);
  if (objects.length === 0 || objects.length > MOST_CALLEES) return unknownCall(run, void 0, args, node);
  let answer = NOTHING;
  for (const id of objects) answer = values3.join(answer, callObject(run, run.object(id), args, node));
  return answer;
}
function callObject(run, callee, args, node) {
  const { values: values3 } = run;
  switch (callee.kind) {
    case 1 /* None */:
      return NOTHING;
    case 11 /* Function */: {
      const body = run.context.code.bodies[callee.code];
      return body ? invoke(run, body, NOTHING, args, node) : values3.single(UNKNOWN);
    }
    case 12 /* Method */: {
      const body = run.context.code.bodies[callee.code];
      if (body) return invoke(run, body, values3.single(callee.base), args, node);
      return callMethod(run, values3.single(callee.base), callee.name ?? "", args, node);
    }
    case 10 /* Class */:
      return callee.class ? construct(run, callee.class, args, node) : values3.single(UNKNOWN);
    case 15 /* Named */:
      return callNamed(run, callee.name ?? "", args, node);
    case 18 /* Weak */:
      return values3.join(values3.single(callee.base), values3.single(NONE));
    case 8 /* Self */:
    case 9 /* Instance */:
      return callMethod(run, values3.single(callee.id), "__call__", args, node);
    case 16 /* Result */:
      if (callee.name === "functools.partial") return callKept(run, callee, args, node);
      return unknownCall(run, void 0, args, node);
    default:
      return unknownCall(run, void 0, args, node);
  }
}
function callKept(run, callee, args, node) {
  const kept = run.read(callee.id, run.part(5 /* Argument */, "functools.partial"));
  const functions = run.values.objects(kept).filter((id) => {
    const { kind } = run.object(id);
    return kind === 11 /* Function */ || kind === 12 /* Method */ || kind === 10 /* Class */;
  });
  return functions.length === 1 ? callValue(run, run.values.of(functions), args, node) : unknownCall(run, void 0, args, node);
}
function callNamed(run, name, args, node) {
  if (isFieldDeclaration(name)) return unknownCall(run, name, args, node);
  return protocolCall(run, name, args, node) ?? libraryCall(run, name, args, node) ?? statedCall(run, name, void 0, -1, args, node) ?? unknownCall(run, name, args, node);
}
var PROTOCOLS = /* @__PURE__ */ new Map([
  ["builtins.iter", "__iter__"],
  ["builtins.next", "__next__"]
]);
function protocolCall(run, name, args, node) {
  const method2 = PROTOCOLS.get(name);
  const only = run.values.only(args[0]?.value ?? NOTHING);
  if (method2 === void 0 || only === void 0 || !run.object(only).class?.findMethod(method2))
    return void 0;
  return callMethod(run, run.values.single(only), method2, [], node);
}
function construct(run, model, args, node) {
  const { values: values3 } = run;
  const made = values3.single(
    run.allocate(4 /* Instance */, model.node.index, { kind: 9 /* Instance */, node, class: model })
  );
  const init = model.findMethod("__init__");
  const body = init && run.context.bodyOf(init.node.index);
  if (body) {
    invoke(run, body, made, args, node);
    return made;
  }
  if (hasFields(model)) setFields(run, made, model, args, node);
  else if (!model.isFullyKnown) handOver(run, made, args, 2 /* Usual */, "__init__");
  return made;
}
function callMethod(run, objects, name, args, node) {
  const { values: values3 } = run;
  const ids = values3.objects(objects);
  if (ids.length === 0 || ids.length > MOST_CALLEES) return unknownCall(run, void 0, args, node);
  let answer = NOTHING;
  for (const id of ids) answer = values3.join(answer, methodOf(run, run.object(id), name, args, node));
  return answer;
}
function methodOf(run, object, name, args, node) {
  const { values: values3 } = run;
  const itself = values3.single(object.id);
  switch (object.kind) {
    case 1 /* None */:
      return NOTHING;
    case 2 /* Number */:
    case 3 /* Text */:
    case 4 /* Truth */:
      return values3.single(TEXT);
    case 15 /* Named */:
      return callObject(run, run.object(run.store.objects.namedMember(object.id, name)), args, node);
    case 18 /* Weak */:
      return callMethod(run, values3.single(object.base), name, args, node);
    case 13 /* Container */:
    case 22 /* View */:
      return containerMethod(run, object.id, name, args, node, 0 /* Seen */) ?? unknownMethod(run, object, name, args, node);
    case 20 /* Dict */:
      return dictMethod(run, object, name, args);
    case 19 /* Super */:
      return superMethod(run, object, name, args, node);
    case 14 /* Frame */:
      if (name === "close") run.cut(itself, run.part(7 /* Local */));
      return run.read(object.id, run.elements) || values3.single(UNKNOWN);
    case 10 /* Class */:
    case 17 /* Module */:
      return callAttribute(run, itself, name, args, node);
  }
  const method2 = object.class?.findMethod(name);
  const body = method2 && run.context.bodyOf(method2.node.index);
  if (!object.class || !method2 || !body || method2.binding === "property") {
    const kept = run.read(object.id, run.attribute(name));
    if (kept !== NOTHING) return callValue(run, kept, args, node);
    if (method2 && body) return callAttribute(run, itself, name, args, node);
    return unknownMethod(run, object, name, args, node);
  }
  if (method2.binding === "static") return invoke(run, body, NOTHING, args, node);
  const receiver = method2.binding === "class" ? values3.single(run.context.classObject(object.class)) : itself;
  return invoke(run, body, receiver, args, node);
}
function callAttribute(run, itself, name, args, node) {
  return callValue(run, getAttribute(run, itself, name, node), args, node);
}
function dictMethod(run, dict, name, args) {
  const base = run.values.single(dict.base);
  if (name === "update" || name === "setdefault") {
    for (const { way, name: key, value, node: at } of args) {
      if (way === 1 /* Keyword */) run.set(base, run.attribute(key), value, run.seen(at));
      else
        for (const held of elementsOf(run, value))
          run.add(base, run.attribute("__dict__"), held, run.seen(at));
    }
    return run.values.single(NONE);
  }
  if (name === "clear") {
    for (const part2 of [...run.store.partsOf(dict.base)]) run.cut(base, part2);
    return run.values.single(NONE);
  }
  return run.values.single(UNKNOWN);
}
function* elementsOf(run, container) {
  for (const id of run.values.objects(container)) {
    for (const part2 of run.store.elementPartsOf(id)) yield run.read(id, part2);
  }
}
function superMethod(run, object, name, args, node) {
  const method2 = object.class && methodAbove(object.class, name);
  const body = method2 && run.context.bodyOf(method2.node.index);
  if (body) return invoke(run, body, run.values.single(object.base), args, node);
  const base = run.values.single(object.base);
  if (name === "__new__") return libraryCall(run, "builtins.object.__new__", args, node) ?? base;
  if (name === "__setattr__") {
    const itself = { way: 0 /* Positional */, name: "", value: base, node };
    return libraryCall(run, "builtins.setattr", [itself, ...args], node) ?? base;
  }
  if (object.class?.isFullyKnown !== true) handOver(run, base, args, 3 /* Assumed */, `super().${name}`);
  return unknownCall(run, `super().${name}`, args, node);
}
function unknownMethod(run, object, name, args, node) {
  const itself = run.values.single(object.id);
  const stated = object.name === void 0 ? void 0 : statedCall(run, object.name, name, object.id, args, node);
  if (stated !== void 0) return stated;
  if (addsByName(name)) {
    const answer = containerMethod(run, object.id, name, args, node, 2 /* Usual */);
    if (answer !== void 0) return answer;
  }
  const callee = object.name === void 0 ? `?.${name}` : `${object.name}.${name}`;
  const hint2 = hintOfMethod(name);
  if (hint2?.does === "takes out") run.store.noteTakenOut(object.id, args, node, run.body.id);
  else {
    const certainty = hint2?.does === "keeps" && hint2.certainty === "usual" ? 2 /* Usual */ : 3 /* Assumed */;
    handOver(run, itself, args, certainty, callee, hint2?.until);
  }
  return unknownCall(run, callee, args, node);
}
function unknownCall(run, name, args, node) {
  const made = run.values.single(run.allocate(0 /* Result */, 0, { kind: 16 /* Result */, node, name }));
  if (name === void 0 || !fieldDeclaration(run, name, args, made))
    handOver(run, made, args, 3 /* Assumed */, name);
  return made;
}
function handOver(run, to, args, certainty, callee, until) {
  const isWeak = isAskedToBeWeak(run, args);
  for (const [index, { way, name, value, node }] of args.entries()) {
    if (run.values.objects(value).every((id) => isPlain(run.object(id).kind))) continue;
    const label = way === 1 /* Keyword */ ? name : `${index}`;
    run.hand(to, run.part(5 /* Argument */, label), value, { at: node, certainty, callee, until }, isWeak);
  }
}
function isAskedToBeWeak(run, args) {
  const weak2 = keyword(args, "weak");
  return weak2 !== void 0 && run.context.isTrue(weak2.node);
}

// src/heap/fields.ts
var DECLARATIONS = /* @__PURE__ */ new Set(["dataclasses.field", "attr.ib", "attr.attrib", "attr.field", "attrs.field"]);
var FACTORIES = ["default_factory", "factory"];
function hasFields(model) {
  return Boolean(model.dataclass || model.attrs || model.isNamedTuple);
}
function isFieldDeclaration(name) {
  return DECLARATIONS.has(name);
}
function fieldDeclaration(run, name, args, made) {
  if (!DECLARATIONS.has(name)) return false;
  for (const { way, name: key, value, node } of args) {
    if (way === 1 /* Keyword */) run.set(made, run.part(5 /* Argument */, key), value, run.seen(node));
  }
  return true;
}
function setFields(run, made, model, args, node) {
  const names = [...model.ancestors].reverse().flatMap((each2) => [...each2.scope.bindings.keys()]);
  const given = /* @__PURE__ */ new Set();
  let position = 0;
  for (const { way, name, value, node: at } of args) {
    const field = way === 1 /* Keyword */ ? name : names[position++];
    if (field === void 0) continue;
    given.add(field);
    run.set(made, run.attribute(field), value, run.seen(at));
  }
  for (const ancestor of model.ancestors) {
    for (const name of ancestor.scope.bindings.keys()) {
      if (given.has(name) || ancestor.methods.has(name)) continue;
      given.add(name);
      const declared = run.read(run.context.classObject(ancestor), run.attribute(name));
      setDefault(run, made, name, declared, node);
    }
  }
}
function declareField(run, model, name, declared, node) {
  if (hasFields(model))
    setDefault(run, run.values.single(run.store.objects.self(model)), name, declared, node);
}
function setDefault(run, object, name, declared, node) {
  const { values: values3 } = run;
  for (const id of values3.objects(declared)) {
    const { kind, name: callee } = run.object(id);
    if (kind !== 16 /* Result */ || callee === void 0 || !DECLARATIONS.has(callee)) continue;
    const part2 = run.attribute(name);
    for (const keyword2 of FACTORIES) {
      const factory = run.read(id, run.part(5 /* Argument */, keyword2));
      if (factory === NOTHING) continue;
      const value2 = run.apart(part2, () => callValue(run, factory, [], node));
      run.add(object, part2, value2, run.seen(node));
    }
    const value = run.read(id, run.part(5 /* Argument */, "default"));
    if (value !== NOTHING) run.add(object, part2, value, run.seen(node));
  }
}

// src/heap/attributes.ts
var TEXT_ATTRIBUTES = /* @__PURE__ */ new Set(["__name__", "__doc__", "__module__", "__qualname__", "__file__"]);
function getAttribute(run, objects, name, node) {
  let value = NOTHING;
  for (const id of run.values.objects(objects))
    value = run.values.join(value, attributeOf(run, id, name, node));
  return value;
}
function attributeOf(run, id, name, node) {
  const { values: values3, store: store2 } = run;
  const object = run.object(id);
  if (TEXT_ATTRIBUTES.has(name)) return values3.single(TEXT);
  if (name === "__dict__" && object.kind !== 15 /* Named */) return dictOf(run, id, node);
  switch (object.kind) {
    case 0 /* Unknown */:
      return values3.single(UNKNOWN);
    case 1 /* None */:
    case 2 /* Number */:
    case 3 /* Text */:
    case 4 /* Truth */:
    case 5 /* Before */:
      return NOTHING;
    case 15 /* Named */:
      return run.store.field(id, run.attribute(name)) || values3.single(store2.objects.namedMember(id, name));
    case 18 /* Weak */:
      return attributeOf(run, object.base, name, node);
    case 10 /* Class */:
      return object.class ? classAttribute(run, id, object.class, name, node) : NOTHING;
    case 19 /* Super */:
      return superAttribute(run, object, name, node);
    case 12 /* Method */:
      if (name === "__self__") return values3.single(object.base);
      return run.read(id, run.attribute(name));
    case 13 /* Container */:
    case 22 /* View */:
    case 20 /* Dict */:
    case 14 /* Frame */:
      return boundMethod(run, id, -1, name, node);
    case 17 /* Module */:
      return run.read(MODULE, run.attribute(name));
    default:
      if (object.class) return instanceAttribute(run, object, object.class, name, node);
      return run.readOpen(id, run.attribute(name), node);
  }
}
function boundMethod(run, receiver, code, name, node, certainty = 0 /* Seen */) {
  const making = { kind: 12 /* Method */, node, base: receiver, code, name };
  const method2 = run.values.single(
    run.allocate(5 /* Method */, receiver * (run.context.code.bodies.length + 1) + code + 1, making)
  );
  run.set(method2, run.part(4 /* Receiver */), run.values.single(receiver), { at: node, certainty });
  return method2;
}
function dictOf(run, id, node) {
  return run.values.single(run.allocate(6 /* Dict */, id, { kind: 20 /* Dict */, node, base: id }));
}
function instanceAttribute(run, object, model, name, node) {
  const { values: values3, store: store2 } = run;
  const part2 = run.attribute(name);
  if (name === "__class__") return values3.single(run.context.classObject(model));
  const field = run.read(object.id, part2);
  if (field !== NOTHING && run.isKnown(object.id, part2)) return field;
  const method2 = model.findMethod(name);
  if (method2) return values3.join(field, throughClass(run, object.id, model, method2, part2, node));
  if (field !== NOTHING) return field;
  for (const ancestor of model.ancestors) {
    const own2 = run.read(run.context.classObject(ancestor), part2);
    if (own2 !== NOTHING) return boundIfFunction(run, object.id, own2, name, node);
  }
  return values3.single(store2.objects.path(object.id, part2, node, run.body.id));
}
function boundIfFunction(run, receiver, value, name, node) {
  const { values: values3 } = run;
  let bound2 = NOTHING;
  for (const id of values3.objects(value)) {
    const { kind, code } = run.object(id);
    const isFunction = kind === 11 /* Function */;
    bound2 = values3.join(bound2, isFunction ? boundMethod(run, receiver, code, name, node) : values3.single(id));
  }
  return bound2;
}
function throughClass(run, receiver, model, method2, part2, node) {
  const { values: values3 } = run;
  const code = run.context.bodyOf(getterOf(method2).node.index);
  if (!code) return NOTHING;
  switch (method2.binding) {
    case "static":
      return values3.single(run.context.functionObject(code.id));
    case "class":
      return boundMethod(run, run.context.classObject(model), code.id, method2.name, node);
    case "property": {
      const answer = invoke(run, code, values3.single(receiver), [], node);
      const value = answer === NOTHING ? values3.single(run.store.objects.path(receiver, part2, node, run.body.id)) : answer;
      if (method2.isCachedProperty)
        run.set(values3.single(receiver), part2, value, run.seen(method2.nameNode.index));
      return value;
    }
    default:
      return boundMethod(run, receiver, code.id, method2.name, node);
  }
}
function classAttribute(run, id, model, name, node) {
  const { values: values3 } = run;
  const method2 = model.findMethod(name);
  const code = method2 && run.context.bodyOf(method2.node.index);
  if (method2 && code) {
    if (method2.binding === "class") return boundMethod(run, id, code.id, name, node);
    return values3.single(run.context.functionObject(code.id));
  }
  for (const ancestor of model.ancestors) {
    const value = run.read(run.context.classObject(ancestor), run.attribute(name));
    if (value !== NOTHING) return value;
  }
  return values3.single(run.store.objects.path(id, run.attribute(name), node, run.body.id));
}
function superAttribute(run, object, name, node) {
  const method2 = object.class ? methodAbove(object.class, name) : void 0;
  const code = method2 && run.context.bodyOf(method2.node.index);
  return code ? boundMethod(run, object.base, code.id, name, node) : run.values.single(UNKNOWN);
}
function methodAbove(model, name) {
  for (const ancestor of model.ancestors) {
    const found = ancestor === model ? void 0 : ancestor.methods.get(name);
    if (found) return found;
  }
  return void 0;
}
function setAttribute(run, objects, name, value, node) {
  for (const id of run.values.objects(objects)) {
    const object = run.object(id);
    if (object.kind === 18 /* Weak */)
      return setAttribute(run, run.values.single(object.base), name, value, node);
    const setter = object.class && object.kind !== 10 /* Class */ ? setterOf(object.class, name) : void 0;
    const code = setter && run.context.bodyOf(setter.node.index);
    if (!code) continue;
    const argument = { way: 0, name: "", value, node };
    invoke(run, code, run.values.single(id), [argument], node);
    return;
  }
  run.set(objects, run.attribute(name), value, run.seen(node));
  const only = run.values.only(objects);
  const { kind, class: model } = run.object(only ?? UNKNOWN);
  if (kind === 10 /* Class */ && model) declareField(run, model, name, value, node);
}
function getterOf(method2) {
  if (method2.binding !== "property" || !method2.class) return method2;
  const isGetter = ({ name, binding, decorators }) => name === method2.name && binding === "property" && !decorators.some((decorator) => isAccessorOf(decorator, name, "setter", "deleter"));
  return method2.class.functions.find(isGetter) ?? method2;
}
function setterOf(model, name) {
  for (const ancestor of model.ancestors) {
    const found = settersOf(ancestor).get(name);
    if (found) return found;
  }
  return void 0;
}
var SETTERS = /* @__PURE__ */ new WeakMap();
function settersOf(model) {
  let setters = SETTERS.get(model);
  if (!setters) {
    const found = model.functions.filter(
      (method2) => method2.decorators.some((decorator) => isAccessorOf(decorator, method2.name, "setter"))
    );
    setters = new Map(found.map((method2) => [method2.name, method2]));
    SETTERS.set(model, setters);
  }
  return setters;
}
function isAccessorOf(decorator, name, ...accessors) {
  if (decorator.kind !== "attribute") return false;
  const accessor = decorator.child("attribute")?.text ?? "";
  return accessors.includes(accessor) && decorator.child("object")?.text === name;
}
function elementOf(run, objects, node) {
  const { values: values3 } = run;
  let value = NOTHING;
  for (const id of values3.objects(objects)) {
    const object = run.object(id);
    switch (object.kind) {
      case 13 /* Container */:
      case 14 /* Frame */:
      case 22 /* View */:
        value = values3.join(value, elementsHeld(run, id));
        break;
      case 8 /* Self */:
      case 9 /* Instance */:
      case 6 /* Given */:
      case 7 /* Path */:
      case 16 /* Result */:
      case 21 /* Exception */:
        value = values3.join(value, elementsHeld(run, id) || run.readOpen(id, run.elements, node));
        break;
      case 15 /* Named */:
        value = values3.join(value, elementsHeld(run, id) || values3.single(UNKNOWN));
        break;
      case 0 /* Unknown */:
        value = values3.join(value, values3.single(UNKNOWN));
        break;
      case 3 /* Text */:
        value = values3.join(value, values3.single(TEXT));
    }
  }
  return value;
}
function elementsHeld(run, id) {
  const { values: values3 } = run;
  let value = run.read(id, run.elements);
  const object = run.object(id);
  for (const part2 of run.store.elementPartsOf(id)) value = values3.join(value, run.read(id, part2));
  if (object.kind === 22 /* View */) value = values3.join(value, elementsHeld(run, object.base));
  return value;
}
function itemOf(run, objects, key, node) {
  const { values: values3 } = run;
  let value = NOTHING;
  for (const id of values3.objects(objects)) {
    const object = run.object(id);
    if (object.kind === 20 /* Dict */) {
      const name = attributeInKey(key);
      value = values3.join(
        value,
        name === void 0 ? values3.single(UNKNOWN) : attributeOf(run, object.base, name, node)
      );
      continue;
    }
    value = values3.join(value, underKey2(run, object, key, node));
  }
  return value;
}
function underKey2(run, { id, kind }, key, node) {
  const { values: values3 } = run;
  const held = key === "" ? NOTHING : run.read(id, run.key(key));
  if (held !== NOTHING) return values3.join(held, run.read(id, run.elements));
  if (key !== "" && kind === 13 /* Container */) return run.read(id, run.elements);
  return elementOf(run, values3.single(id), node);
}
function setItem2(run, objects, key, value, node) {
  for (const id of run.values.objects(objects)) {
    const object = run.object(id);
    if (object.kind === 20 /* Dict */) {
      const name = attributeInKey(key);
      const base = run.values.single(object.base);
      if (name === void 0) run.add(base, run.attribute("__dict__"), value, run.seen(node));
      else run.set(base, run.attribute(name), value, run.seen(node));
      return;
    }
  }
  const weak2 = objects !== NOTHING && holdsWeakly(run, objects);
  if (key === "") run.add(objects, run.elements, value, run.seen(node), weak2);
  else run.set(objects, run.key(key), value, run.seen(node), weak2);
}
var WEAK_CONTAINERS2 = /* @__PURE__ */ new Set(["weakref.WeakValueDictionary", "weakref.WeakSet", "_weakrefset.WeakSet"]);
function holdsWeakly(run, objects) {
  const only = run.values.only(objects);
  const name = only === void 0 ? void 0 : run.object(only).name;
  return name !== void 0 && WEAK_CONTAINERS2.has(name);
}
function holdsKeysWeakly(run, objects) {
  const only = run.values.only(objects);
  return only !== void 0 && run.object(only).name === "weakref.WeakKeyDictionary";
}
function attributeInKey(key) {
  const name = key.slice(2, -2);
  return key.length > 4 && name.length > 0 ? name : void 0;
}
function noneOf(run) {
  return run.values.single(NONE);
}

// src/heap/transfer.ts
var CONSTANTS = {
  [0 /* None */]: NONE,
  [1 /* Number */]: NUMBER,
  [2 /* Text */]: TEXT,
  [3 /* Truth */]: TRUTH
};
var DISPLAYS = {
  [0 /* List */]: "builtins.list",
  [1 /* Tuple */]: "builtins.tuple",
  [2 /* Set */]: "builtins.set",
  [3 /* Dict */]: "builtins.dict"
};
var MOST_ITEMS = 8;
function transfer(run, at) {
  const { body, values: values3 } = run;
  const { code } = body;
  const base = at * WIDTH;
  const answer = code[base + 1] ?? -1;
  const x = code[base + 2] ?? -1;
  const y = code[base + 3] ?? -1;
  const z = code[base + 4] ?? -1;
  const node = code[base + 5] ?? 0;
  run.begin(at);
  const t = run.temporaries;
  const { texts: texts2 } = run.context.code;
  let value = NOTHING;
  switch (code[base]) {
    case 0 /* Const */:
      value = values3.single(CONSTANTS[x]);
      break;
    case 1 /* Load */: {
      const held = run.state[x] ?? UNSET;
      value = held === UNSET ? values3.single(UNKNOWN) : held;
      break;
    }
    case 2 /* Free */:
      value = freeName(run, x);
      break;
    case 3 /* Make */:
      value = make(run, x, y, node);
      break;
    case 4 /* Function */:
      value = makeFunction2(run, x, y, node);
      break;
    case 5 /* Class */:
      value = makeClass(run, x);
      break;
    case 6 /* Operate */:
      value = operate(run, x, y, node);
      break;
    case 7 /* Call */:
      value = callValue(run, t[x] ?? NOTHING, argumentsOf(run.context.code, body, y, t), node);
      break;
    case 8 /* CallMethod */:
      value = callMethod(
        run,
        t[x] ?? NOTHING,
        texts2[y] ?? "",
        argumentsOf(run.context.code, body, z, t),
        node
      );
      break;
    case 9 /* Get */:
      value = getAttribute(run, t[x] ?? NOTHING, texts2[y] ?? "", node);
      break;
    case 10 /* Item */:
      value = itemOf(run, t[x] ?? NOTHING, y < 0 ? "" : texts2[y] ?? "", node);
      break;
    case 11 /* Slice */:
      for (const id of values3.objects(t[x] ?? NOTHING)) {
        value = values3.join(
          value,
          run.object(id).kind === 3 /* Text */ ? values3.single(TEXT) : view(run, id, NOTHING, "slice", node)
        );
      }
      break;
    case 12 /* Element */:
      value = elementOf(run, t[x] ?? NOTHING, node);
      break;
    case 13 /* Part */:
      value = part(run, t[x] ?? NOTHING, y, node);
      break;
    case 14 /* Enter */:
      value = entered(run, t[x] ?? NOTHING, node);
      break;
    case 15 /* Leave */:
      callIfKnown(run, t[x] ?? NOTHING, "__exit__", node);
      break;
    case 16 /* Await */:
      value = awaited(run, t[x] ?? NOTHING);
      break;
    case 17 /* Yield */:
      run.yields = values3.join(
        run.yields,
        y === 1 ? elementOf(run, t[x] ?? NOTHING, node) : t[x] ?? NOTHING
      );
      value = values3.single(UNKNOWN);
      break;
    case 18 /* Caught */:
      value = values3.single(run.allocate(14 /* Exception */, 0, { kind: 21 /* Exception */, node }));
      break;
    case 19 /* Store */:
      store(run, x, t[y] ?? NOTHING);
      run.context.note(node, t[y] ?? NOTHING);
      break;
    case 20 /* StoreFree */:
      storeFree(run, x, t[y] ?? NOTHING, node);
      run.context.note(node, t[y] ?? NOTHING);
      break;
    case 21 /* Delete */:
      if (x < run.state.length) run.state[x] = NOTHING;
      break;
    case 22 /* Set */:
      setAttribute(run, t[x] ?? NOTHING, texts2[y] ?? "", t[z] ?? NOTHING, node);
      run.context.note(node, t[z] ?? NOTHING);
      break;
    case 23 /* Unset */:
      run.cut(t[x] ?? NOTHING, run.attribute(texts2[y] ?? ""));
      break;
    case 24 /* SetItem */:
      assignItem(run, t[x] ?? NOTHING, y, t[z] ?? NOTHING, node);
      if (y >= -1) run.context.note(node, t[z] ?? NOTHING);
      break;
    case 25 /* DelItem */:
      if (y === -2) run.cutElements(t[x] ?? NOTHING);
      else if (y >= 0) run.cut(t[x] ?? NOTHING, run.key(texts2[y] ?? ""));
      break;
    case 26 /* Exhaust */:
      exhaust(run, t[x] ?? NOTHING);
      break;
    case 29 /* Return */:
      run.answer = values3.join(run.answer, t[x] ?? NOTHING);
      if (body.function?.isCachedProperty) run.answers.push([t[x] ?? NOTHING, node]);
      break;
  }
  if (answer < 0) return;
  t[answer] = value;
  run.context.note(node, value);
}
function freeName(run, index) {
  const { binding, qualifiedName } = run.context.code.free[index] ?? {};
  if (qualifiedName !== void 0) return run.values.single(run.store.objects.named(qualifiedName));
  const value = binding ? run.cell(binding) : NOTHING;
  return value === NOTHING ? run.values.single(UNKNOWN) : value;
}
function make(run, display2, list2, node) {
  const { lists } = run.body;
  const count = lists[list2] ?? 0;
  const made = run.values.single(
    run.allocate(2 /* Display */, 0, { kind: 13 /* Container */, node, name: DISPLAYS[display2] })
  );
  const isOrdered = display2 === 0 /* List */ || display2 === 1 /* Tuple */;
  for (let index = 0; index < count; index++) {
    const value = run.temporaries[lists[list2 + 1 + index] ?? 0] ?? NOTHING;
    const part2 = isOrdered && count <= MOST_ITEMS ? run.key(`[${index}]`) : run.elements;
    run.add(made, part2, value, run.seen(node));
  }
  return made;
}
function makeFunction2(run, code, list2, node) {
  const { lists } = run.body;
  const id = run.context.functionObject(code);
  const parameters = run.context.code.bodies[code]?.function?.parameters ?? [];
  const made = run.values.single(id);
  for (let index = 0; index < (lists[list2] ?? 0); index++) {
    const value = lists[list2 + 1 + index] ?? -1;
    const name = parameters[index]?.name;
    if (value >= 0 && name !== void 0) {
      run.set(made, run.part(6 /* Default */, name), run.temporaries[value] ?? NOTHING, run.seen(node));
    }
  }
  run.functions.add(id);
  return made;
}
function makeClass(run, index) {
  const model = run.context.code.classes[index];
  return model ? run.values.single(run.context.classObject(model)) : run.values.single(UNKNOWN);
}
function part(run, unpacked2, position, node) {
  if (position >= 0) return itemOf(run, unpacked2, `[${position}]`, node);
  const element = elementOf(run, unpacked2, node);
  if (position !== REST) return element;
  const rest2 = run.values.single(
    run.allocate(1 /* Container */, 0, { kind: 13 /* Container */, node, name: "builtins.list" })
  );
  run.add(rest2, run.elements, element, run.seen(node));
  return rest2;
}
function operate(run, operator2, list2, node) {
  const { values: values3 } = run;
  const { lists } = run.body;
  const end = list2 + 1 + (lists[list2] ?? 0);
  if (operator2 === 0 /* Truth */) return values3.single(TRUTH);
  if (operator2 === 1 /* Text */) return values3.single(TEXT);
  if (operator2 === 3 /* Other */) return values3.single(end === list2 + 1 ? UNKNOWN : NUMBER);
  let held = NOTHING;
  let plain2 = NOTHING;
  for (let at = list2 + 1; at < end; at++) {
    const value = run.temporaries[lists[at] ?? 0] ?? NOTHING;
    for (const id of values3.objects(value)) {
      const { kind } = run.object(id);
      if (kind === 2 /* Number */ || kind === 3 /* Text */) plain2 = values3.join(plain2, values3.single(id));
    }
    held = values3.join(held, elementOf(run, value, node));
  }
  const isText = values3.objects(held).every((id) => run.object(id).kind === 3 /* Text */);
  if (plain2 !== NOTHING && isText) return plain2;
  const made = values3.single(
    run.allocate(3 /* Join */, 0, { kind: 13 /* Container */, node, name: "builtins.list" })
  );
  run.add(made, run.elements, held, run.seen(node));
  return made;
}
function entered(run, managers, node) {
  const { values: values3 } = run;
  let value = NOTHING;
  for (const id of values3.objects(managers)) {
    const object = run.object(id);
    const enter = object.class?.findMethod("__enter__") ?? object.class?.findMethod("__aenter__");
    if (object.kind === 14 /* Frame */) value = values3.join(value, elementOf(run, values3.single(id), node));
    else if (enter) value = values3.join(value, callMethod(run, values3.single(id), enter.name, [], node));
    else value = values3.join(value, values3.single(id));
  }
  return value === NOTHING ? noneOf(run) : awaited(run, value);
}
function exhaust(run, iterable) {
  const only = run.values.only(iterable);
  if (only !== void 0 && run.object(only).kind === 14 /* Frame */) run.cut(iterable, run.part(7 /* Local */));
}
function callIfKnown(run, objects, name, node) {
  for (const id of run.values.objects(objects)) {
    if (run.object(id).class?.findMethod(name)) callMethod(run, run.values.single(id), name, [], node);
  }
}
function awaited(run, objects) {
  const { values: values3 } = run;
  let value = NOTHING;
  for (const id of values3.objects(objects)) {
    const isFrame = run.object(id).kind === 14 /* Frame */;
    value = values3.join(value, isFrame ? run.read(id, run.part(8 /* Answer */)) : values3.single(id));
  }
  return value;
}
function store(run, slot, value) {
  while (run.state.length <= slot) run.state.push(UNSET);
  run.state[slot] = value;
  const binding = run.body.slots[slot];
  if (binding && run.context.isShared(binding)) run.store.addName(binding, value);
}
function storeFree(run, index, value, node) {
  const { binding } = run.context.code.free[index] ?? {};
  if (!binding) return;
  run.store.addName(binding, value);
  if (binding.scope.kind === "module") {
    run.set(run.context.moduleValue, run.attribute(binding.name), value, run.seen(node));
  }
}
function assignItem(run, objects, key, value, node) {
  if (key === -3) {
    for (const id of run.values.objects(objects)) {
      const { kind } = run.object(id);
      if (kind === 2 /* Number */ || kind === 3 /* Text */) return;
    }
    setItem2(run, objects, "", elementOf(run, value, node), node);
    return;
  }
  if (key === -2) {
    run.add(objects, run.elements, value, run.seen(node), holdsKeysWeakly(run, objects));
    return;
  }
  setItem2(run, objects, key >= 0 ? run.context.code.texts[key] ?? "" : "", value, node);
}
function closeOver(run, body) {
  const { values: values3 } = run;
  for (const id of run.functions) {
    for (const binding of run.context.freeBindingsOf(run.object(id).code)) {
      const slot = body.slots.indexOf(binding);
      const held = slot < 0 ? run.cell(binding) : run.state[slot] ?? NOTHING;
      if (held <= NOTHING) continue;
      const making = run.seen(run.context.mentionOf(run.object(id).code, binding));
      run.set(values3.single(id), run.part(3 /* Cell */, binding.name), held, making);
    }
  }
}

// src/heap/interpret.ts
var MOST_PASSES = 3;
var MOST_ROUNDS = 2;
var LARGEST_BODY = 4e4;
var DEEPEST2 = 40;
var Interpreter = class {
  definitions;
  code;
  store;
  #first;
  /** Temporaries that no run needs at the moment. */
  #spare = [];
  #fragments = [];
  /** Runs whose fragment nobody has asked for since. */
  #left = [];
  /** What the last run of each body has read. */
  #learned = [];
  #runs = 0;
  #isDone = false;
  #running = /* @__PURE__ */ new Set();
  #free = /* @__PURE__ */ new Map();
  #mentions = /* @__PURE__ */ new Map();
  #shared = /* @__PURE__ */ new Set();
  /** The value of each expression, by the index of its node. */
  #valueAt;
  /** The round in which that was noted, from 1. */
  #notedIn;
  #round = 0;
  constructor(definitions) {
    this.definitions = definitions;
    this.code = lowerFile(definitions);
    this.#first = new Int32Array(this.code.bodies.length + 1);
    for (const body of this.code.bodies) {
      this.#first[body.id + 1] = (this.#first[body.id] ?? 0) + lengthOf(body);
    }
    this.store = new Store(this.#first[this.code.bodies.length] ?? 0);
    this.#valueAt = new Int32Array(definitions.tree.count);
    this.#notedIn = new Uint8Array(definitions.tree.count);
    for (const body of this.code.bodies) this.#readFree(body);
    for (const binding of this.code.free) if (binding.binding) this.#shared.add(binding.binding);
  }
  /** Interprets the file. */
  run() {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.#round = round;
      for (const body of this.code.bodies) {
        const last = this.#learned[body.id];
        if (!last || round > 0 && last.isOutdated) this.#interpret(body);
      }
    }
    this.#isDone = true;
    this.#learned.length = 0;
    this.#spare.length = 0;
    return this;
  }
  fragmentOf(id) {
    const known = this.#fragments[id];
    if (known && !this.#left[id]) return known;
    const body = this.code.bodies[id];
    if (!body || this.#running.has(id)) return NO_EFFECT;
    if (!this.#left[id]) {
      if (this.#isDone || this.#running.size > DEEPEST2) return NO_EFFECT;
      this.#interpret(body);
    }
    const run = this.#left[id];
    if (!run) return NO_EFFECT;
    this.#left[id] = void 0;
    const fragment = sameOr(known, fragmentOf(run));
    this.#fragments[id] = fragment;
    return fragment;
  }
  #interpret(body) {
    if (body.code.length / WIDTH > LARGEST_BODY || this.#running.has(body.id)) return;
    this.#running.add(body.id);
    const run = new Run(this, body, this.#runs++);
    this.#bindParameters(run, body);
    this.#runBlocks(run, body);
    run.state = run.returned ?? run.raised ?? run.state;
    closeOver(run, body);
    run.settle();
    if (body.kind === "module") this.#settleModule(run, body);
    this.#settleCachedProperty(run, body);
    this.#left[body.id] = run;
    this.#learned[body.id] = run.learned;
    this.#spare.push(run.temporaries);
    this.#running.delete(body.id);
  }
  #bindParameters(run, body) {
    const parameters = body.function?.parameters ?? [];
    for (let slot = 0; slot < body.slots.length; slot++) run.state.push(UNSET);
    for (const [index, parameter] of parameters.entries()) {
      const binding = this.definitions.bound.bindingAt.get(parameter.node.index);
      const slot = binding ? body.slots.indexOf(binding) : -1;
      if (slot < 0 || !binding) continue;
      const value = this.store.values.single(this.given(body.id, index));
      run.state[slot] = value;
      if (this.#shared.has(binding)) this.store.addName(binding, value);
    }
    if (body.kind === "generator") run.state[0] = this.store.values.single(this.given(body.id, 0));
  }
  #runBlocks(run, body) {
    const states = [run.state];
    const dirty = new Uint8Array(body.next.length);
    dirty[0] = 1;
    for (let pass = 0, again = true; again && pass < MOST_PASSES; pass++) {
      again = false;
      for (let block = 0; block < body.next.length; block++) {
        const entry2 = states[block];
        if (dirty[block] === 0 || !entry2) continue;
        dirty[block] = 0;
        const handler = body.handler[block] ?? -1;
        const isLast = pass === MOST_PASSES - 1 || !body.hasLoop;
        run.state = isLast ? entry2 : entry2.slice();
        if (isLast) states[block] = void 0;
        if (handler >= 0 && this.#flow(run, states, dirty, handler, false) && handler <= block) again = true;
        const end = body.starts[block + 1] ?? 0;
        for (let at = body.starts[block] ?? 0; at < end; at++) transfer(run, at);
        if (handler >= 0 && this.#flow(run, states, dirty, handler, false) && handler <= block) again = true;
        const next = body.next[block];
        for (let at = 0; at < next.length; at++) {
          const to = next[at];
          if (this.#flow(run, states, dirty, to, at === next.length - 1) && to <= block) again = true;
        }
        if (next.length > 0) continue;
        if (opAt(body, end - 1) === 29 /* Return */) run.returned = run.joined(run.returned).state;
        else run.raised = run.joined(run.raised).state;
      }
    }
  }
  /** Hands the state on to a block; answers whether that has to be run for it. */
  #flow(run, states, dirty, to, isLast) {
    const known = states[to];
    if (!known) states[to] = isLast ? run.state : run.state.slice();
    else if (!run.joinInto(known)) return false;
    dirty[to] = 1;
    return true;
  }
  /** What a cached property answers is kept by the instance, under the property's name, from its first access on. */
  #settleCachedProperty(run, body) {
    const model = body.function;
    if (!model?.class || !model.isCachedProperty) return;
    const self = this.store.objects.self(model.class);
    const part2 = this.store.objects.attribute(model.name);
    this.store.addField(self, part2, run.answer);
    for (const [value, node] of run.answers) {
      for (const id of this.store.values.objects(value)) {
        this.store.addHold(self, part2, id, run.seen(node), false, body.id);
      }
    }
  }
  /** The names of the module are attributes of it. */
  #settleModule(run, body) {
    for (const [slot, binding] of body.slots.entries()) {
      const value = run.state[slot] ?? UNSET;
      if (value === UNSET || binding.scope.kind !== "module") continue;
      const part2 = this.store.objects.attribute(binding.name);
      const place = binding.assignments[0]?.target.index ?? 0;
      this.store.addField(MODULE, part2, value);
      for (const id of this.store.values.objects(value)) {
        this.store.addHold(MODULE, part2, id, run.seen(place), false, body.id);
      }
    }
  }
  /** What an expression may stand for; nothing for what is never run, and for what is no expression. */
  valueAt(node) {
    return this.#valueAt[node] ?? NOTHING;
  }
  // ---- What runs ask for
  temporaries(count) {
    const spare = this.#spare.pop();
    if (!spare || spare.length < count) return new Int32Array(Math.max(count, 64));
    return spare.fill(0, 0, count);
  }
  firstOf(body) {
    return this.#first[body] ?? 0;
  }
  note(node, value) {
    const round = this.#round + 1;
    const known = this.#notedIn[node] === round ? this.#valueAt[node] ?? NOTHING : NOTHING;
    this.#notedIn[node] = round;
    this.#valueAt[node] = this.store.values.join(known, value);
  }
  get moduleValue() {
    return this.store.values.single(MODULE);
  }
  isShared(binding) {
    return this.#shared.has(binding);
  }
  bodyOf(node) {
    const id = this.code.bodyAt.get(node);
    return id === void 0 ? void 0 : this.code.bodies[id];
  }
  classObject(model) {
    return this.store.objects.member(0 /* Class */, model.node.index, () => ({
      kind: 10 /* Class */,
      class: model,
      node: model.nameNode.index,
      body: this.#bodyAround(model)
    }));
  }
  /** The body that makes a class; -1 for the module, whose classes are made once. */
  #bodyAround(model) {
    for (let scope = model.outer; scope.parent; scope = scope.parent) {
      const id = this.code.bodyAt.get(scope.node.index);
      if (id !== void 0) return id;
    }
    return -1;
  }
  functionObject(code) {
    const body = this.code.bodies[code];
    return this.store.objects.member(1 /* Function */, code, () => ({
      kind: 11 /* Function */,
      code,
      node: body?.node ?? 0,
      body: body?.outer === void 0 || body.outer === 0 ? -1 : body.outer
    }));
  }
  given(code, index) {
    const model = this.code.bodies[code]?.function;
    const parameter = model?.parameters[index];
    if (index === 0 && model?.class) {
      if (model.selfName !== void 0) return this.store.objects.self(model.class);
      if (model.binding === "class") return this.classObject(model.class);
    }
    return this.store.objects.given(code, index, () => ({
      kind: 6 /* Given */,
      node: parameter?.node.index ?? 0,
      body: code,
      name: parameter?.name,
      class: parameter?.annotation && this.definitions.classNamed(innermost(parameter.annotation))
    }));
  }
  freeBindingsOf(code) {
    return this.#free.get(code) ?? [];
  }
  mentionOf(code, binding) {
    return this.#mentions.get(code)?.get(binding) ?? this.code.bodies[code]?.node ?? 0;
  }
  classAround(code) {
    for (let body = this.code.bodies[code]; body; body = this.#outerOf(body)) {
      if (body.function?.class) return body.function.class;
    }
    return void 0;
  }
  receiverOf(code) {
    for (let body = this.code.bodies[code]; body; body = this.#outerOf(body)) {
      if (body.function?.class) return this.store.values.single(this.given(body.id, 0));
    }
    return NOTHING;
  }
  isTrue(node) {
    const { tree } = this.definitions;
    const value = tree.kinds[node] === K.keyword_argument ? tree.childIndex(node, F.value) : node;
    return value >= 0 && tree.kinds[value] === K.true;
  }
  #outerOf({ outer }) {
    return outer === void 0 ? void 0 : this.code.bodies[outer];
  }
  textAt(node) {
    return stringValue(this.definitions.tree.node(node));
  }
  /** Names of outer functions that a body reads, itself or in a function inside it, with a place that reads each. */
  #readFree(body) {
    for (let at = 0; at < body.code.length; at += WIDTH) {
      if (body.code[at] !== 2 /* Free */) continue;
      const binding = this.code.free[body.code[at + 2] ?? 0]?.binding;
      if (!binding || binding.scope.kind === "module" || binding.scope.kind === "class") continue;
      const place = body.code[at + 5] ?? 0;
      for (let inner = body; inner; inner = this.#outerOf(inner)) {
        if (inner.slots.includes(binding)) break;
        this.#noteFree(inner.id, binding, place);
      }
    }
  }
  #noteFree(body, binding, place) {
    const known = this.#free.get(body) ?? [];
    if (known.includes(binding)) return;
    this.#free.set(body, [...known, binding]);
    this.#mentions.set(body, new Map([...this.#mentions.get(body) ?? [], [binding, place]]));
  }
};
function innermost(annotation) {
  return annotation.kind === "type" ? annotation.firstChild ?? annotation : annotation;
}

// src/heap/graph.ts
var ObjectGraph = class {
  store;
  interpreter;
  #from = [];
  #to = [];
  constructor(interpreter) {
    this.interpreter = interpreter;
    this.store = interpreter.store;
    this.store.lastingHolds((hold) => this.#add(hold));
    for (const { id, kind, base, part: part2, node, body } of this.store.objects.all) {
      if (kind !== 7 /* Path */ || this.#isElsewhere(base, part2, id)) continue;
      const certainty = 2 /* Usual */;
      this.#add({ from: base, part: part2, to: id, isWeak: false, certainty, at: node, body, callee: void 0 });
    }
  }
  /** The file says what the part holds, and it is not this: it was read before that was known. */
  #isElsewhere(base, part2, path) {
    const value = this.store.field(base, part2);
    return value !== 0 && !this.store.values.has(value, path);
  }
  #add(hold) {
    push(this.#from, hold.from, hold);
    push(this.#to, hold.to, hold);
  }
  get size() {
    return this.store.objects.all.length;
  }
  object(id) {
    return this.store.objects.get(id);
  }
  /** What an object keeps. */
  holdsFrom(id) {
    return this.#from[id] ?? [];
  }
  /** What keeps an object. */
  holdsTo(id) {
    return this.#to[id] ?? [];
  }
  /** The objects that an expression may stand for, by the index of its node. */
  objectsAt(node) {
    return this.store.values.objects(this.interpreter.valueAt(node)).map((id) => this.object(id));
  }
  /** What a function leaves other than it found it. */
  effectsOf(model) {
    const body = this.interpreter.bodyOf(model.node.index);
    return body ? this.interpreter.fragmentOf(body.id).effects : [];
  }
  /** The function that a function, method or frame runs; undefined for a generator expression. */
  functionOf(object) {
    const code = object?.code ?? -1;
    return code < 0 ? void 0 : this.interpreter.code.bodies[code]?.function;
  }
  /** A name in the code that stands for just this object, nearest to where it is made; undefined where it has none. */
  nameFor(id) {
    const { tree } = this.interpreter.definitions;
    for (let node = 0; node < tree.count; node++) {
      if (tree.kinds[node] !== K.identifier) continue;
      if (this.store.values.only(this.interpreter.valueAt(node)) === id) return tree.textOf(node);
    }
    return void 0;
  }
};
function graphOf(definitions) {
  return new ObjectGraph(new Interpreter(definitions).run());
}
function push(lists, at, hold) {
  const list2 = lists[at];
  if (list2) list2.push(hold);
  else lists[at] = [hold];
}

// src/heap/print.ts
function nameOf(graph, id) {
  const object = graph.object(id);
  const old = object.isOld ? " (earlier)" : "";
  return `${titleOf2(graph, object)}${old}`;
}
function titleOf2(graph, object) {
  const { id, kind, name } = object;
  switch (kind) {
    case 8 /* Self */:
      return `self of ${object.class?.name}`;
    case 9 /* Instance */:
      return `${object.class?.name} #${id}`;
    case 10 /* Class */:
      return `class ${object.class?.name}`;
    case 11 /* Function */:
      return functionName(graph.interpreter.code, object.code);
    case 12 /* Method */:
      return `${nameOf(graph, object.base)}.${name}()`;
    case 13 /* Container */:
    case 16 /* Result */:
      return `${name ?? "result"} #${id}`;
    case 14 /* Frame */:
      return `frame of ${functionName(graph.interpreter.code, object.code)} #${id}`;
    case 15 /* Named */:
      return `${name}`;
    case 6 /* Given */:
      return `given ${name}`;
    case 7 /* Path */:
      return `${nameOf(graph, object.base)}${partName(graph.store.objects.partAt(object.part))}`;
    case 18 /* Weak */:
      return `weak ${nameOf(graph, object.base)}`;
    case 19 /* Super */:
    case 20 /* Dict */:
    case 22 /* View */:
      return `${Kind[kind].toLowerCase()} of ${nameOf(graph, object.base)}`;
    default:
      return `${Kind[kind].toLowerCase()}${kind >= 6 /* Given */ ? ` #${id}` : ""}`;
  }
}
function functionName(code, id) {
  const body = code.bodies[id];
  const model = body?.function;
  if (!model) return body?.kind === "generator" ? `generator ${id}` : "module";
  return model.isLambda ? `lambda ${id}` : `def ${model.class ? `${model.class.name}.` : ""}${model.name}`;
}
function partName({ kind, name }) {
  switch (kind) {
    case 0 /* Attribute */:
      return `.${name}`;
    case 1 /* Element */:
      return "[]";
    case 2 /* Key */:
      return name;
    default:
      return ` ${PartKind[kind].toLowerCase()}${name ? ` ${name}` : ""}`;
  }
}
function printGraph(graph, tree) {
  const rows2 = [];
  for (let id = 0; id < graph.size; id++) {
    for (const hold of graph.holdsFrom(id)) {
      const part2 = partName(graph.store.objects.partAt(hold.part));
      const certainty = hold.certainty === 0 /* Seen */ ? "" : `  ${Certainty[hold.certainty]?.toLowerCase()}`;
      const weak2 = hold.isWeak ? "  weak" : "";
      const line = lineAt(tree, tree.starts[hold.at] ?? 0);
      rows2.push(`${nameOf(graph, id)}${part2} -> ${nameOf(graph, hold.to)}${certainty}${weak2}  :${line}`);
    }
  }
  return `${rows2.join("\n")}
`;
}
function lineAt(tree, offset) {
  let line = 1;
  for (let at = tree.text.indexOf("\n"); at >= 0 && at < offset; at = tree.text.indexOf("\n", at + 1)) line++;
  return line;
}

export {
  WIDTH,
  opAt,
  listAt,
  Attribute,
  stringValue,
  METHOD_KEEPING_DECORATORS,
  own,
  Definitions,
  lowerFile,
  printCode,
  CLOSABLES,
  DESCRIPTOR_MAKERS,
  DESCRIPTOR_TAKERS,
  BORROWERS,
  READERS,
  MANAGERS,
  CLOSING_NAME,
  FAILING_CALLS,
  PARSING_CALLS,
  FAILING_METHODS,
  OPENING_METHODS,
  LENDING_METHODS,
  GROWING_METHODS,
  SHRINKING_METHODS,
  QUEUE_ONLY_SHRINKING,
  REORDERING_METHODS,
  MUTABLE_CONTAINERS,
  WEAK_CONTAINERS,
  MAPPINGS,
  SEQUENCES,
  QUEUES,
  DECLARED_CONTAINERS,
  FILLS_ON_READ,
  COUNTS_FROM_ZERO,
  HEAP_PUSHES,
  HEAP_POPS,
  COLLECTING_CONSTRUCTORS,
  KEEPS_NOTHING,
  KEEPING_METHOD,
  CONNECTION_METHOD,
  UNDOING_METHOD,
  REGISTRATION_PAIRS,
  REGISTRATION_PREFIXES,
  ENTERING_METHOD,
  LEAVING_METHOD,
  REGISTERED_NOUN,
  ONE_SHOT,
  LAST_EVENT,
  OUTLIVES_HOLDER,
  SHORT_LIVED_NAME,
  LOOP_NAME,
  LAST_CALL,
  REPEATED_METHOD,
  ONCE_A_FRAME,
  REBUILDING,
  KEEPS_ONE_OF_EACH,
  GSTREAMER,
  CALLBACK_CONTAINER,
  RETURNS_UNSUBSCRIBE,
  WEAK_FOR_METHODS,
  WEAK_IF_FIRST,
  REGISTERING_FUNCTIONS,
  LONG_LIVED_NAME,
  INTERPRETER_TABLES,
  TASK_MAKERS,
  TASK_METHODS,
  TIMER_CALLS,
  TIMER_METHODS,
  TIMER_ENDS,
  SHORT_DELAY,
  graphOf,
  printGraph
};
