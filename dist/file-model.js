import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  F,
  K
} from "./web-tree-sitter.js";
import {
  require_pep440
} from "./pep440.js";
import {
  __toESM
} from "./shared.js";

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

// src/model/scope.ts
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
    return this.assignments.every((each) => each === first || this.#isOfItself(each)) ? first : void 0;
  }
  /** In a class body the value is looked up outside of it. */
  #isOfItself({ kind, value }) {
    if (kind !== "assign" || this.scope.kind === "class") return false;
    return value?.kind === "identifier" && value.text === this.name;
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
      const own = this.bindings.get(name);
      if (own) return own;
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

// src/model/bind.ts
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
  #bindingAt = /* @__PURE__ */ new Map();
  #loads = [];
  constructor(tree) {
    this.#tree = tree;
    this.#scopeAt = new Int32Array(tree.count);
    this.#roleAt = new Uint8Array(tree.count);
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
        return isFirst ? this.#scopeAt[comprehension] ?? 0 : inherited;
      }
      default:
        return inherited;
    }
  }
  #idOfTypes(definition, outer) {
    const types = this.#typeScopes.get(definition);
    return types ? this.#id(types) : outer;
  }
  #firstClause(comprehension) {
    if (!COMPREHENSIONS.has(this.#tree.kinds[comprehension] ?? 0)) return -1;
    let child = this.#tree.firstChildren[comprehension] ?? -1;
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
        const source = loop2 < 0 ? -1 : this.#tree.childIndex(loop2, F.right);
        return this.#define(index, this.#scope(index), { kind: "for", ...this.#part("source", source) });
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
  #moduleOf(statement) {
    if (this.#tree.kinds[statement] === K.future_import_statement) return "__future__";
    const module = this.#tree.childIndex(statement, F.module_name);
    return module < 0 ? "" : this.#tree.textOf(module).replace(/\s/g, "");
  }
  #join(module, name) {
    return module === "" || module.endsWith(".") ? module + name : `${module}.${name}`;
  }
  /** The value of an assignment's target: itself, or its part when both sides are displays of the same length. */
  #assigned(index) {
    const statement = this.#holder(index, K.assignment, K.type_alias_statement);
    if (statement < 0) return { kind: "assign" };
    let right = this.#tree.childIndex(statement, F.right);
    while (right >= 0 && this.#tree.kinds[right] === K.assignment)
      right = this.#tree.childIndex(right, F.right);
    if (right < 0) return { kind: "assign" };
    const left = this.#tree.childIndex(statement, F.left);
    if (left === index) return { kind: "assign", value: this.#tree.node(right) };
    const targets = this.#tree.node(left).unparenthesized.children;
    const value = this.#tree.node(right).unparenthesized;
    const at = targets.findIndex((target) => target.index === index);
    const isDisplay = value.is("tuple", "list", "expression_list");
    const parts = isDisplay ? value.children : [];
    const plain2 = !parts.some((part2) => part2.kind === "list_splat");
    const part = plain2 && parts.length === targets.length ? parts[at] : void 0;
    return part ? { kind: "assign", value: part } : { kind: "assign", source: this.#tree.node(right) };
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

// src/model/call.ts
var Call = class {
  node;
  /** What is called: `weakref.ref` in `weakref.ref(x)`. */
  callee;
  /** What the callee names, or undefined. */
  qualifiedName;
  #argumentNodes;
  #positional;
  constructor(node, callee, qualifiedName) {
    this.node = node;
    this.callee = callee;
    this.qualifiedName = qualifiedName;
  }
  /** The last name of the callee: `ref` in `weakref.ref(x)`, `append` in `self.items.append(x)`. */
  get name() {
    if (this.callee.kind === "identifier") return this.callee.text;
    return this.callee.kind === "attribute" ? this.callee.child("attribute")?.text : void 0;
  }
  /** The object whose method is called, in `object.name(...)`. */
  get receiver() {
    return this.callee.kind === "attribute" ? this.callee.child("object")?.unparenthesized : void 0;
  }
  /** All argument nodes as written; a lone generator expression is one. */
  get argumentNodes() {
    this.#argumentNodes ??= argumentsOf(this.node);
    return this.#argumentNodes;
  }
  /** Positional arguments before any `*args`. */
  get positional() {
    this.#positional ??= positionalIn(this.argumentNodes);
    return this.#positional;
  }
  /** `*args` or `**kwargs` is passed: arguments may be there that cannot be seen. */
  get hasSplat() {
    return this.argumentNodes.some(
      (node) => node.is("list_splat", "dictionary_splat", "parenthesized_list_splat")
    );
  }
  /** The value of a keyword argument. */
  keyword(name) {
    for (const node of this.argumentNodes) {
      if (node.kind === "keyword_argument" && node.child("name")?.text === name) {
        return node.child("value")?.unparenthesized;
      }
    }
    return void 0;
  }
  /** The argument at a position, or under a keyword when it is passed by that. */
  argument(position, keyword) {
    return this.positional[position] ?? (keyword === void 0 ? void 0 : this.keyword(keyword));
  }
  get start() {
    return this.node.start;
  }
  get end() {
    return this.node.end;
  }
};
function argumentsOf(call) {
  const list = call.child("arguments");
  if (!list) return [];
  return list.kind === "argument_list" ? list.children : [list];
}
function positionalIn(nodes) {
  const result = [];
  for (const node of nodes) {
    if (node.is("list_splat", "dictionary_splat", "parenthesized_list_splat")) break;
    if (node.kind !== "keyword_argument") result.push(node.unparenthesized);
  }
  return result;
}

// src/model/caught.ts
var DEEPEST = 6;
function caughtIn(file2, expression) {
  return search(file2, expression, 0);
}
function search(file2, expression, depth) {
  const node = expression.unparenthesized;
  if (depth > DEEPEST) return void 0;
  switch (node.kind) {
    case "identifier":
      return ofName(file2, node, depth);
    case "named_expression":
    case "await":
      return searchIn(file2, node.children.slice(-1), depth);
    case "conditional_expression":
      return searchIn(file2, [node.children[0], node.children[2]], depth);
    case "boolean_operator":
      return searchIn(file2, node.childrenIn("left").concat(node.childrenIn("right")), depth);
    case "tuple":
    case "list":
    case "set":
    case "expression_list":
      return wrapped(searchIn(file2, node.children, depth));
    case "dictionary":
      return wrapped(
        searchIn(
          file2,
          node.children.map((pair) => pair.child("value")),
          depth
        )
      );
    case "attribute": {
      if (node.child("attribute")?.text !== "__traceback__") return void 0;
      const object = node.child("object");
      const caught = object && search(file2, object, depth + 1);
      return caught && { ...caught, kind: "traceback", node };
    }
    case "subscript": {
      const value = node.child("value");
      const index = node.child("subscript")?.text;
      if (value?.kind !== "call" || !isExcInfo(file2, value) || index === "0") return void 0;
      const caught = traceback(file2, node);
      return index === "1" ? { ...caught, kind: "exception" } : caught;
    }
    case "call":
      return ofCall(file2, node, depth);
  }
  return void 0;
}
function ofCall(file2, node, depth) {
  const call = file2.call(node);
  if (!call) return void 0;
  if (isExcInfo(file2, node)) return traceback(file2, node);
  if (call.name === "with_traceback" && call.receiver) {
    const given2 = call.argument(0);
    return given2 && given2.kind !== "none" ? search(file2, call.receiver, depth + 1) : void 0;
  }
  if (!/^_*[A-Z]/.test(call.name ?? "")) return void 0;
  const given = call.argumentNodes.map(
    (argument) => argument.kind === "keyword_argument" ? argument.child("value") : argument
  );
  const names = given.filter(
    (argument) => argument?.kind === "attribute" || // What a parameter is goes one step too far here: most classes are given all kinds of things.
    argument?.kind === "identifier" && file2.binding(argument)?.isParameter === false
  );
  return wrapped(searchIn(file2, names, depth));
}
function searchIn(file2, nodes, depth) {
  for (const node of nodes) {
    const caught = node && search(file2, node, depth + 1);
    if (caught) return caught;
  }
  return void 0;
}
function wrapped(caught) {
  return caught && { ...caught, isWrapped: true };
}
function isExcInfo(file2, call) {
  const callee = call.child("function");
  return callee !== void 0 && file2.qualifiedName(callee) === "sys.exc_info";
}
function traceback(file2, node) {
  return { kind: "traceback", node, handler: handlerAround(file2, node), isWrapped: false };
}
function ofName(file2, node, depth) {
  const binding = file2.binding(node);
  if (!binding) return void 0;
  const handler = handlerAround(file2, node, binding);
  if (handler) return { kind: "exception", node, handler, isWrapped: false };
  if (!mayBeCaught(file2, binding)) return void 0;
  for (const assignment of reaching(file2, node, binding)) {
    const values = assignment.kind === "parameter" ? argumentsFor(file2, binding) : assignment.value ? [assignment.value] : [];
    for (const value of values) {
      const caught = search(file2, value, depth + 1);
      if (caught) return { ...caught, node };
    }
  }
  return void 0;
}
var possiblyCaught = /* @__PURE__ */ new WeakMap();
function mayBeCaught(file2, binding) {
  const known3 = possiblyCaught.get(binding);
  if (known3 !== void 0) return known3;
  const sources = /* @__PURE__ */ new Set([binding]);
  let found = false;
  for (const source of sources) {
    found ||= possiblyCaught.get(source) ?? source.assignments.some(({ kind }) => kind === "except");
    for (const value of valuesOf(file2, source)) found ||= mentionsCaught(file2, value, sources);
    if (found) break;
  }
  possiblyCaught.set(binding, found);
  return found;
}
function valuesOf(file2, binding) {
  return binding.assignments.flatMap((assignment) => {
    if (assignment.kind === "parameter") return argumentsFor(file2, binding);
    return assignment.value ? [assignment.value] : [];
  });
}
function mentionsCaught(file2, value, sources) {
  for (const node of value.walk()) {
    if (node.kind !== "identifier") continue;
    if (/exc_info|__traceback__/.test(node.text)) return true;
    const binding = file2.binding(node);
    if (binding) sources.add(binding);
  }
  return false;
}
function argumentsFor(file2, parameter) {
  const model = file2.functionOf(parameter.scope.node);
  const index = model?.parameters.findIndex(({ name }) => name === parameter.name) ?? -1;
  if (!model || index < 0 || model.isLambda) return [];
  const values = [];
  for (const call of model.class ? file2.callsOfMethod(model.name) : file2.calls) {
    if (call.name !== model.name) continue;
    const callee = model.class ? file2.methodNamedBy(call.callee) : file2.functionNamed(call.callee);
    if (callee !== model) continue;
    const value = call.argument(model.selfName === void 0 ? index : index - 1, parameter.name);
    if (value) values.push(value);
  }
  return values;
}
function reaching(file2, node, binding) {
  const model = file2.functionAround(node);
  if (model?.scope !== binding.scope) return binding.assignments;
  const local = file2.flow(model).local(binding);
  return local.isKnown ? local.heldBefore(node) : binding.assignments;
}
function handlerAround(file2, node, binding) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.kind !== "except_clause") continue;
    const handler = file2.handlerOf(at);
    if (!handler?.body?.contains(node)) continue;
    if (!binding) return handler;
    if (handler.name && file2.binding(handler.name) === binding) return handler;
  }
  return void 0;
}

// src/knowledge/effects.ts
var EFFECT_FREE_FUNCTIONS = new Set(
  [
    ...["abs", "all", "any", "ascii", "bin", "bool", "bytearray", "bytes", "callable", "chr", "complex"],
    ...["cmp", "dict", "dir", "divmod", "enumerate", "filter", "float", "format", "frozenset", "getattr"],
    ...["hasattr", "hash", "hex", "id", "int", "isinstance", "issubclass", "iter", "len", "list", "long"],
    ...["map", "max", "memoryview", "min", "object", "oct", "open", "ord", "pow", "print", "range", "repr"],
    ...["reversed", "round", "set", "slice", "sorted", "str", "sum", "super", "tuple", "type", "unichr"],
    ...["unicode", "vars", "xrange", "zip"]
  ].map((name) => `builtins.${name}`)
);
var EFFECT_FREE_MODULES = [
  "ast",
  "base64",
  "binascii",
  "cmath",
  "collections",
  "dataclasses",
  "datetime",
  "decimal",
  "fnmatch",
  "fractions",
  "hashlib",
  "html",
  "inspect",
  "itertools",
  "json",
  "keyword",
  "logging",
  "math",
  "operator",
  "os.path",
  "posixpath",
  "ntpath",
  "re",
  "statistics",
  "string",
  "struct",
  "textwrap",
  "time",
  "tokenize",
  "types",
  "typing",
  "unicodedata",
  "urllib.parse",
  "uuid",
  "warnings",
  "zlib"
];
var EFFECT_FREE_METHODS = /* @__PURE__ */ new Set([
  // str and bytes
  ...["capitalize", "casefold", "center", "count", "decode", "encode", "endswith", "expandtabs", "find"],
  ...["format", "format_map", "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit"],
  ...["isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "join"],
  ...["ljust", "lower", "lstrip", "partition", "removeprefix", "removesuffix", "rfind", "rindex", "rjust"],
  ...["rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title"],
  ...["translate", "upper", "zfill"],
  // containers
  ...["copy", "difference", "get", "has_key", "intersection", "isdisjoint", "issubset", "issuperset"],
  ...["items", "iteritems", "iterkeys", "itervalues", "keys", "most_common", "symmetric_difference"],
  ...["union", "values"],
  // patterns and matches
  ...["end", "findall", "finditer", "fullmatch", "group", "groupdict", "groups", "match", "search", "span"],
  ...["start", "sub", "subn"],
  // numbers, dates, digests
  ...["as_integer_ratio", "bit_length", "digest", "hexdigest", "isoformat", "strftime", "total_seconds"],
  ...["timestamp", "to_bytes", "tolist", "item"],
  // paths
  ...["as_posix", "exists", "is_dir", "is_file", "joinpath", "relative_to", "with_name", "with_suffix"],
  // loggers and writers
  ...["critical", "debug", "error", "exception", "info", "log", "warn", "warning", "write", "writelines"],
  ...["writerow", "writerows", "isEnabledFor"]
]);
var EFFECT_FREE_CONTEXTS = /* @__PURE__ */ new Set([
  "builtins.open",
  "contextlib.closing",
  "contextlib.nullcontext",
  "contextlib.suppress",
  "warnings.catch_warnings"
]);
var NEW_LIST_FUNCTIONS = /* @__PURE__ */ new Set([
  "builtins.dir",
  "builtins.sorted",
  "glob.glob",
  "os.listdir",
  "re.findall"
]);
var NEW_LIST_METHODS = /* @__PURE__ */ new Set([
  "copy",
  "findall",
  "readlines",
  "rsplit",
  "split",
  "splitlines"
]);
var EAGER_CONSUMERS = new Set(
  [
    ...[
      "all",
      "any",
      "bytearray",
      "bytes",
      "dict",
      "frozenset",
      "list",
      "max",
      "min",
      "set",
      "sorted",
      "sum"
    ],
    ...["tuple"]
  ].map((name) => `builtins.${name}`)
);
var THREADING_MODULES = [
  "_thread",
  "concurrent",
  "eventlet",
  "gevent",
  "multiprocessing.pool",
  "threading"
];

// src/model/changes.ts
var HANDED_OUT = /* @__PURE__ */ new Set([
  "argument",
  "assigned",
  "attribute",
  "await",
  "call",
  "element",
  "other",
  "produced",
  "with",
  "yield"
]);
function changesWithin(file2, source, region) {
  const target = source.unparenthesized;
  const type = file2.constructorName(target);
  if (type !== void 0 && WEAK_CONTAINERS.has(type)) return "unknown";
  for (const node of running(region)) {
    if (namesTheSame(file2, node, target) && isChanged(file2.useOf(node), type)) return "yes";
  }
  if (isPrivate(file2, target, region)) return "no";
  if (type === void 0 && file2.imports("weakref")) return "unknown";
  if (THREADING_MODULES.some((module) => file2.imports(module))) return "unknown";
  return hasUnknownEffects(file2, region, lastName(file2, target)) ? "unknown" : "no";
}
function hasUnknownEffects(file2, region, except) {
  for (const node of running(region)) if (isUnknownEffect(file2, node, except)) return true;
  return false;
}
function changesOnlyLocals(file2, region) {
  if (hasUnknownEffects(file2, region)) return false;
  for (const node of running(region)) {
    if (node.kind === "identifier") {
      if (file2.isWritten(node) && !isLocal(file2.binding(node)?.scope.kind)) return false;
    } else if (node.kind === "attribute") {
      if (file2.isWritten(node)) return false;
    }
    const isObject = node.is("identifier", "attribute", "subscript") && !file2.isWritten(node);
    const use = isObject ? file2.useOf(node) : void 0;
    if (use && isChanged(use, "any") && !isPrivate(file2, node, region)) return false;
  }
  return true;
}
function isLocal(scope) {
  return scope === "function" || scope === "lambda" || scope === "comprehension";
}
function isPrivate(file2, source, region) {
  const name = source.unparenthesized;
  const binding = name.kind === "identifier" ? file2.binding(name) : void 0;
  if (!binding || binding.scope.kind !== "function" && binding.scope.kind !== "lambda") return false;
  if (!isAlwaysNew(file2, binding)) return false;
  const end = Math.max(...region.map((node) => node.end));
  const again = region[0] ? outerLoop(file2, region[0], binding) : void 0;
  return binding.references.every((reference) => {
    if (file2.scopeOf(reference).frame !== binding.scope) return false;
    const use = file2.useOf(reference);
    if (!HANDED_OUT.has(use.kind)) return true;
    if (use.kind === "argument" && isHarmlessArgument(file2, use)) return true;
    return reference.start >= end && !again?.contains(reference);
  });
}
function outerLoop(file2, region, binding) {
  let found;
  const own = region.ancestor("for_statement");
  for (let loop2 = own && file2.loopAround(own); loop2; loop2 = file2.loopAround(loop2.node)) {
    const { node } = loop2;
    if (!binding.assignments.some((assignment) => node.contains(assignment.target))) found = node;
  }
  return found;
}
function isAlwaysNew(file2, binding) {
  return binding.assignments.every(({ kind, value, target }) => {
    if (kind === "augment") return true;
    if (kind === "parameter") return target.parent?.is("list_splat_pattern", "dictionary_splat_pattern");
    if (kind !== "assign" || !value) return false;
    if (file2.isNewContainer(value) || value.unparenthesized.is("tuple", "string")) return true;
    const call = file2.call(value.unparenthesized);
    if (!call) return false;
    return call.qualifiedName !== void 0 ? NEW_LIST_FUNCTIONS.has(call.qualifiedName) : call.receiver !== void 0 && NEW_LIST_METHODS.has(call.name ?? "");
  });
}
function isHarmlessArgument(file2, use) {
  const call = file2.call(use.by);
  if (call?.qualifiedName === void 0) return call?.name === "join";
  return EFFECT_FREE_FUNCTIONS.has(call.qualifiedName);
}
function* running(region) {
  for (const root of region) {
    const { tree } = root;
    const end = tree.subtreeEnd(root.index);
    for (let index = root.index; index < end; ) {
      const node = tree.node(index);
      if (node.is("return_statement", "raise_statement") && !isCaught(node, root)) {
        index = tree.subtreeEnd(index);
        continue;
      }
      yield node;
      index++;
    }
  }
}
function isCaught(node, root) {
  const attempt = node.ancestor("try_statement", "function_definition", "lambda", "with_statement");
  return attempt !== void 0 && root.contains(attempt);
}
function namesTheSame(file2, node, target) {
  if (node.kind !== target.kind || node.text !== target.text) return false;
  return node.kind !== "identifier" || file2.binding(node) === file2.binding(target);
}
function isChanged(use, type) {
  switch (use.kind) {
    case "item-store":
    case "item-delete":
    case "augment":
      return true;
    case "method": {
      const name = use.name ?? "";
      if (QUEUE_ONLY_SHRINKING.has(name)) return false;
      if (GROWING_METHODS.has(name) || SHRINKING_METHODS.has(name) || REORDERING_METHODS.has(name))
        return true;
      return type === void 0 && !EFFECT_FREE_METHODS.has(name);
    }
  }
  return false;
}
function isUnknownEffect(file2, node, except) {
  switch (node.kind) {
    case "await":
    case "yield":
    case "exec_statement":
      return true;
    case "call": {
      const call = file2.call(node);
      return call === void 0 || !isHarmlessCall(file2, call, except);
    }
    case "attribute":
      return file2.isWritten(node) && !isPlainAttributeOfSelf(file2, node);
    case "with_item": {
      const pattern = node.child("value");
      const value = pattern?.kind === "as_pattern" ? pattern.firstChild : pattern;
      const name = value && file2.constructorName(value);
      return name === void 0 || !EFFECT_FREE_CONTEXTS.has(name);
    }
  }
  return false;
}
function isPlainAttributeOfSelf(file2, node) {
  const name = file2.selfAttribute(node);
  const owner = name === void 0 ? void 0 : file2.methodAround(node)?.class;
  if (name === void 0 || !owner) return false;
  return owner.findMethod(name) === void 0 && owner.findMethod("__setattr__") === void 0;
}
function isHarmlessCall(file2, call, except) {
  const qualified = call.qualifiedName;
  if (qualified !== void 0) {
    if (EFFECT_FREE_FUNCTIONS.has(qualified)) return true;
    if (EFFECT_FREE_MODULES.some((module) => qualified.startsWith(`${module}.`))) return true;
  }
  const name = call.name ?? "";
  if (/(Error|Exception|Warning)$/.test(name)) return true;
  const { receiver } = call;
  if (!receiver) return false;
  if (EFFECT_FREE_METHODS.has(name)) return true;
  if (!GROWING_METHODS.has(name) && !SHRINKING_METHODS.has(name) && !REORDERING_METHODS.has(name))
    return false;
  const type = file2.constructorName(receiver);
  const isOther = except !== void 0 && lastName(file2, receiver) !== except;
  if (type !== void 0) return isOther && MUTABLE_CONTAINERS.has(type);
  return isOther && (name === "append" || name === "extend");
}
function lastName(file2, node) {
  const target = node.unparenthesized;
  if (target.kind === "attribute") return target.child("attribute")?.text;
  if (target.kind !== "identifier") return void 0;
  const value = file2.binding(target)?.onlyValue?.unparenthesized;
  return value?.kind === "attribute" ? value.child("attribute")?.text : target.text;
}

// src/model/class.ts
var Attribute = class {
  name;
  /** Every use in source order, also the assignment in the class body (through: 'class', method: undefined). */
  uses;
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
    return this.of("store");
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
    return this.node.child("name")?.text ?? "";
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
    const seen = [];
    const visit2 = (at) => {
      if (seen.includes(at)) return;
      seen.push(at);
      for (const base of at.bases) if (base.class) visit2(base.class);
    };
    visit2(this);
    return seen;
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
    const method = this.findMethod(name);
    return method?.binding === "property" && !method.isCachedProperty;
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

// src/model/escape.ts
var MOST_ALIASES = 3;
function escapesOf(file2, binding) {
  const follower = new Follower(file2, binding.scope.frame);
  follower.name(binding, 0);
  return follower.escapes;
}
function escapesOfValue(file2, node) {
  const follower = new Follower(file2, file2.scopeOf(node).frame);
  follower.value(node, 0);
  return follower.escapes;
}
var Follower = class {
  escapes = [];
  #file;
  #frame;
  #seen = /* @__PURE__ */ new Set();
  constructor(file2, frame) {
    this.#file = file2;
    this.#frame = frame;
  }
  name(binding, aliases) {
    if (this.#seen.has(binding) || aliases > MOST_ALIASES) return;
    this.#seen.add(binding);
    for (const node of binding.references) {
      const { frame } = this.#file.scopeOf(node);
      if (frame !== this.#frame) this.escapes.push({ kind: "captured", node, by: frame.node });
      else this.value(node, aliases);
    }
  }
  value(node, aliases) {
    const use = this.#file.useOf(node);
    const kind = kindOf(this.#file, use, (alias) => this.name(alias, aliases + 1));
    if (kind) this.escapes.push({ kind, node, by: use.by });
  }
};
function kindOf(file2, use, alias) {
  switch (use.kind) {
    case "return":
      return "returned";
    case "yield":
      return "yielded";
    case "raise":
      return "raised";
    case "argument":
      return putIntoContainer(file2, use, alias);
    case "element":
    case "produced":
      return kindOf(file2, file2.useOf(use.by.kind === "pair" ? use.by.parent ?? use.by : use.by), alias);
    case "assigned": {
      let kind;
      for (const target of targetsOf(use.by)) {
        const name = target.kind === "identifier" ? file2.binding(target) : ownContainer(file2, use.node, target);
        if (!name || name.scope.frame !== file2.scopeOf(use.node).frame) kind = "stored";
        else alias(name);
      }
      return kind;
    }
  }
  return void 0;
}
function putIntoContainer(file2, use, alias) {
  const call = file2.call(use.by);
  if (!call?.receiver || call.name === void 0 || !GROWING_METHODS.has(call.name)) return "passed";
  const name = ownList(file2, use.node, call.receiver);
  if (!name) return "stored";
  alias(name);
  return void 0;
}
function ownContainer(file2, value, target) {
  const container = target.kind === "subscript" ? target.child("value") : void 0;
  return container && ownList(file2, value, container);
}
function ownList(file2, value, container) {
  const name = container.kind === "identifier" ? file2.binding(container) : void 0;
  const isOwn2 = name?.onlyValue !== void 0 && name.scope.frame === file2.scopeOf(value).frame;
  return isOwn2 && name.scope.kind !== "module" && file2.isNewContainer(name.onlyValue) ? name : void 0;
}
function targetsOf(assignment) {
  const targets = [];
  let at = assignment;
  while (at?.parent?.kind === "assignment") at = at.parent;
  while (at?.is("assignment", "named_expression")) {
    const left = at.child(at.kind === "assignment" ? "left" : "name");
    if (left?.is("pattern_list", "tuple_pattern", "list_pattern")) targets.push(...left.children);
    else if (left) targets.push(left);
    at = at.child("right");
  }
  return targets;
}

// src/knowledge/control-flow.ts
var NEVER_RETURNING = /* @__PURE__ */ new Set([
  "sys.exit",
  "os._exit",
  "os.abort",
  "builtins.exit",
  "builtins.quit",
  "pytest.fail",
  "pytest.skip"
]);
var RAISES_AGAIN = /(?:^|\.)_*re_?raise$/;
var SWALLOWING_MANAGERS = /* @__PURE__ */ new Set([
  "contextlib.suppress",
  "pytest.raises",
  "trio.move_on_after",
  "trio.move_on_at",
  "trio.CancelScope",
  "anyio.move_on_after",
  "anyio.move_on_at",
  "anyio.CancelScope"
]);
var SWALLOWING_METHODS = /* @__PURE__ */ new Set([
  "assertRaises",
  "assertRaisesRegex",
  "assertRaisesRegexp"
]);

// src/model/trace.ts
var START = 1;
var MOST_EVENTS = 29;
var DEEPEST2 = 100;
var MOST_LOOPS = 10;
var UNKNOWN = { isKnown: false, exits: [], before: /* @__PURE__ */ new Map(), atEndOfLoop: /* @__PURE__ */ new Map() };
function trace(node, watch) {
  if (node.hasError || watch.events.length > MOST_EVENTS) return UNKNOWN;
  return new Walk(watch).run(node);
}
var Walk = class {
  #watch;
  #before = /* @__PURE__ */ new Map();
  #atEndOfLoop = /* @__PURE__ */ new Map();
  #out = [];
  #depth = 0;
  #loops = 0;
  #isKnown = true;
  constructor(watch) {
    this.#watch = watch;
  }
  run(node) {
    const body = node.child("body");
    if (!body) return UNKNOWN;
    if (node.kind === "lambda") {
      this.#leave("return", body, this.#evaluate(body, this.#watch.initial));
    } else {
      this.#leave("end", node, this.#block(body, this.#watch.initial));
    }
    if (!this.#isKnown) return UNKNOWN;
    const exits = [];
    for (const { kind, node: at, state } of this.#out) {
      if (kind !== "break" && kind !== "continue") exits.push({ kind, node: at, state });
    }
    return { isKnown: true, exits, before: this.#before, atEndOfLoop: this.#atEndOfLoop };
  }
  #block(block, state) {
    if (++this.#depth > DEEPEST2) this.#isKnown = false;
    let at = state;
    if (this.#isKnown) {
      for (const statement of block.children) {
        if (at === 0) break;
        at = this.#statement(statement, at);
      }
    }
    this.#depth--;
    return at;
  }
  #statement(node, state) {
    this.#before.set(node.index, (this.#before.get(node.index) ?? 0) | state);
    switch (node.kind) {
      case "return_statement":
        this.#leave("return", node, this.#evaluate(node, state));
        return 0;
      case "raise_statement":
        this.#leave("raise", node, this.#evaluate(node, state));
        return 0;
      case "break_statement":
        this.#leave("break", node, state);
        return 0;
      case "continue_statement":
        this.#leave("continue", node, state);
        return 0;
      case "if_statement":
        return this.#if(node, state);
      case "while_statement":
      case "for_statement":
        return this.#loop(node, state);
      case "try_statement":
        return this.#try(node, state);
      case "with_statement":
        return this.#with(node, state);
      case "match_statement":
        return this.#match(node, state);
      case "assert_statement": {
        const condition = node.firstChild;
        const after = this.#evaluate(node, state);
        return condition ? this.#watch.refine(condition, true, after) : after;
      }
      case "expression_statement": {
        const after = this.#evaluate(node, state);
        const callee = node.firstChild?.kind === "call" ? node.firstChild.child("function") : void 0;
        const name = callee && this.#watch.qualifiedName(callee);
        const raises = RAISES_AGAIN.test(callee?.text ?? "");
        if (!raises && (name === void 0 || !NEVER_RETURNING.has(name))) return after;
        this.#leave("raise", node, after);
        return 0;
      }
      default:
        return this.#evaluate(node, state);
    }
  }
  /** Evaluates a simple statement or the head of a compound one: its events in order, and what it may raise. */
  #evaluate(node, state) {
    if (state === 0) return 0;
    const hazard = hazardOf(node, this.#watch.events);
    this.#leaveByException(node, hazard, state);
    let at = state;
    for (const event of this.#eventsIn(node)) {
      const bit = 2 << this.#watch.events.indexOf(event);
      at = isConditional(event, node) ? at | bit : bit;
      if (isInsideCall(event, node)) this.#leaveByException(node, hazard, at);
    }
    return at;
  }
  /** The events below a node, in the order in which they happen: a value comes before the targets it is assigned to. */
  #eventsIn(node) {
    const found = this.#watch.events.filter((event) => node.contains(event));
    if (found.length < 2) return found;
    const isTarget = (event) => {
      for (let at = event; at && at !== node; at = at.parent) {
        if (at.field === "left" && at.parent?.is("assignment", "augmented_assignment")) return 1;
      }
      return 0;
    };
    return found.sort((a, b) => isTarget(a) - isTarget(b) || a.index - b.index);
  }
  #leave(kind, node, state) {
    if (state !== 0) this.#out.push({ kind, node, state });
  }
  #leaveByException(node, hazard, state) {
    const { onlyRaising } = this.#watch;
    if (hazard === "none" || state === 0 || onlyRaising && !node.contains(onlyRaising)) return;
    const kinds = hazard === "suspends" ? ["exception", "interrupt"] : ["exception"];
    for (const kind of kinds) {
      if (!this.#out.some((other) => other.kind === kind && other.state === state)) {
        this.#out.push({ kind, node, state });
      }
    }
  }
  /** Runs something with its own list of ways out, and answers its result and that list. */
  #collect(run) {
    const outer = this.#out;
    this.#out = [];
    const end = run();
    const out = this.#out;
    this.#out = outer;
    return { end, out };
  }
  #if(node, state) {
    let rest = state;
    let after = 0;
    for (const branch of [node, ...node.childrenIn("alternative")]) {
      if (branch.kind === "else_clause") {
        const body = branch.child("body");
        after |= body ? this.#block(body, rest) : rest;
        rest = 0;
        break;
      }
      const condition = branch.child("condition");
      const block = branch.child("consequence");
      if (!condition) continue;
      const evaluated = this.#evaluate(condition, rest);
      const taken = isNever(condition) ? 0 : this.#watch.refine(condition, true, evaluated);
      if (taken !== 0) after |= block ? this.#block(block, taken) : taken;
      rest = isAlways(condition) ? 0 : this.#watch.refine(condition, false, evaluated);
    }
    return after | rest;
  }
  #loop(node, state) {
    const body = node.child("body");
    const iterable = node.child("right");
    const target = node.child("left");
    const condition = node.child("condition");
    const start = iterable ? this.#evaluate(iterable, state) : state;
    const isAsync = node.firstChild?.kind === "token";
    if (++this.#loops > MOST_LOOPS) this.#isKnown = false;
    let head = start;
    let done = 0;
    let inner = [];
    while (this.#isKnown) {
      const round = this.#collect(() => {
        let into = head;
        if (condition) {
          const evaluated = this.#evaluate(condition, head);
          into = this.#watch.refine(condition, true, evaluated);
          done = isAlways(condition) ? 0 : this.#watch.refine(condition, false, evaluated);
        } else {
          if (iterable) this.#leaveByException(iterable, isAsync ? "suspends" : "raises", head);
          into = target ? this.#evaluate(target, head) : head;
          done = head;
        }
        return body && into !== 0 ? this.#block(body, into) : into;
      });
      inner = round.out;
      let back = round.end;
      for (const { kind, state: at } of inner) if (kind === "continue") back |= at;
      this.#atEndOfLoop.set(node.index, (this.#atEndOfLoop.get(node.index) ?? 0) | back);
      if ((head | back) === head) break;
      head |= back;
    }
    this.#loops--;
    let after = done;
    const otherwise = node.childrenIn("alternative").find((child) => child.kind === "else_clause");
    const elseBody = otherwise?.child("body");
    if (elseBody && after !== 0) after = this.#block(elseBody, after);
    for (const abrupt of inner) {
      if (abrupt.kind === "break") after |= abrupt.state;
      else if (abrupt.kind !== "continue") this.#out.push(abrupt);
    }
    return after;
  }
  #try(node, state) {
    const body = node.child("body");
    const handlers = node.children.filter((child) => child.kind === "except_clause");
    const finalizer = node.children.find((child) => child.kind === "finally_clause");
    const guarded = this.#collect(() => {
      const attempt = this.#collect(() => body ? this.#block(body, state) : state);
      let end = attempt.end;
      const otherwise = node.children.find((child) => child.kind === "else_clause")?.child("body");
      if (otherwise && end !== 0) end = this.#block(otherwise, end);
      const entering = handlers.map(() => 0);
      for (const abrupt of attempt.out) {
        if (this.#dispatch(abrupt, handlers, entering)) this.#out.push(abrupt);
      }
      for (const [index, handler] of handlers.entries()) end |= this.#handler(handler, entering[index] ?? 0);
      return end;
    });
    const block = finalizer?.children.find((child) => child.kind === "block");
    if (!block) {
      this.#out.push(...guarded.out);
      return guarded.end;
    }
    const passed = /* @__PURE__ */ new Map();
    const pass = (at) => {
      let after = passed.get(at);
      if (after === void 0) {
        after = at === 0 ? 0 : this.#block(block, at);
        passed.set(at, after);
      }
      return after;
    };
    for (const { kind, node: at, state: before } of guarded.out) this.#leave(kind, at, pass(before));
    return pass(guarded.end);
  }
  /** Hands what leaves a try block to its handlers; answers whether some of it goes on outwards. */
  #dispatch(abrupt, handlers, entering) {
    if (!isExceptional(abrupt.kind)) return true;
    for (const [index, handler] of handlers.entries()) {
      const caught = catches(handler, abrupt);
      if (caught !== "no") entering[index] = (entering[index] ?? 0) | abrupt.state;
      if (caught === "yes") return false;
    }
    return true;
  }
  #handler(handler, state) {
    const block = handler.children.find((child) => child.kind === "block");
    if (state === 0 || !block) return state;
    const { end, out } = this.#collect(() => {
      let at = state;
      for (const value of handler.childrenIn("value")) {
        for (const event of this.#eventsIn(value)) at = 2 << this.#watch.events.indexOf(event);
      }
      return this.#block(block, at);
    });
    const unbind = (at) => {
      const left = at & ~this.#watch.unbound;
      return left === at ? at : left | START;
    };
    for (const abrupt of out) this.#leave(abrupt.kind, abrupt.node, unbind(abrupt.state));
    return end === 0 ? 0 : unbind(end);
  }
  #with(node, state) {
    const clause = node.children.find((child) => child.kind === "with_clause");
    const body = node.child("body");
    const isAsync = node.firstChild?.kind === "token";
    let at = state;
    let swallows = false;
    for (const item of clause?.children ?? []) {
      this.#leaveByException(item, isAsync ? "suspends" : "none", at);
      at = this.#evaluate(item, at);
      swallows ||= this.#swallows(item);
    }
    const { end, out } = this.#collect(() => body && at !== 0 ? this.#block(body, at) : at);
    let after = end;
    for (const abrupt of out) {
      if (swallows && isExceptional(abrupt.kind)) after |= abrupt.state;
      this.#out.push(abrupt);
    }
    if (isAsync && clause) this.#leaveByException(clause, "suspends", after);
    return after;
  }
  #swallows(item) {
    const value = item.child("value");
    const call = (value?.kind === "as_pattern" ? value.firstChild : value)?.unparenthesized;
    const callee = call?.kind === "call" ? call.child("function") : void 0;
    if (!callee) return false;
    const name = this.#watch.qualifiedName(callee);
    if (name !== void 0 && SWALLOWING_MANAGERS.has(name)) return true;
    return SWALLOWING_METHODS.has(callee.child("attribute")?.text ?? "");
  }
  #match(node, state) {
    let rest = state;
    for (const subject of node.childrenIn("subject")) rest = this.#evaluate(subject, rest);
    let after = 0;
    for (const clause of node.child("body")?.children ?? []) {
      const block = clause.child("consequence");
      if (clause.kind !== "case_clause" || !block || rest === 0) continue;
      let into = rest;
      const patterns = clause.children.filter((child) => child.kind === "case_pattern");
      for (const pattern of patterns) into = this.#evaluate(pattern, into);
      const guard = clause.child("guard");
      if (guard) into = this.#evaluate(guard, into);
      after |= this.#block(block, into);
      const matchesAll = !guard && patterns.length === 1 && isName(patterns[0]?.text ?? "");
      rest = matchesAll ? 0 : rest | into;
    }
    return after | rest;
  }
};
var RAISING = /* @__PURE__ */ new Set([
  K.call,
  K.subscript,
  K.import_statement,
  K.import_from_statement,
  K.assert_statement,
  K.print_statement,
  K.exec_statement,
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.with_item
]);
function hazardOf(node, events) {
  const { tree } = node;
  const end = tree.subtreeEnd(node.index);
  let hazard = "none";
  for (let index = node.index; index < end; ) {
    const kind = tree.kinds[index] ?? 0;
    if (kind === K.await || kind === K.yield) return "suspends";
    const isEvent = RAISING.has(kind) && events.includes(tree.node(index));
    if (RAISING.has(kind) && !isEvent) hazard = "raises";
    const isPassed = kind === K.lambda || kind === K.block || isEvent && kind === K.with_item;
    index = isPassed ? tree.subtreeEnd(index) : index + 1;
  }
  return hazard;
}
function isConditional(event, statement) {
  for (let at = event; at !== statement && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.kind === "boolean_operator" && at.field === "right") return true;
    if (parent.is("list_comprehension", "set_comprehension", "dictionary_comprehension")) return true;
    if (parent.kind === "generator_expression") return true;
    if (parent.kind === "conditional_expression") {
      const isCondition = at.previousSibling !== void 0 && at.nextSibling !== void 0;
      if (!isCondition) return true;
    }
  }
  return false;
}
function isInsideCall(event, statement) {
  for (let at = event; at !== statement && at.parent; at = at.parent) {
    if (at.parent.is("argument_list", "await", "yield")) return true;
    if (at.parent.kind === "call" && at !== event) return true;
  }
  return false;
}
function isAlways(condition) {
  const test = condition.unparenthesized;
  return test.kind === "true" || test.kind === "integer" && test.text !== "0";
}
function isNever(condition) {
  const test = condition.unparenthesized;
  return test.kind === "false" || test.kind === "integer" && test.text === "0";
}
function isName(text) {
  return /^[^\W\d]\w*$/u.test(text) && !["None", "True", "False"].includes(text);
}
function isExceptional(kind) {
  return kind === "raise" || kind === "exception" || kind === "interrupt";
}
var INTERRUPTS = /* @__PURE__ */ new Set([
  "CancelledError",
  "Cancelled",
  "GeneratorExit",
  "KeyboardInterrupt",
  "SystemExit"
]);
function catches(handler, abrupt) {
  const value = handler.child("value");
  if (!value) return "yes";
  const named = value.kind === "as_pattern" ? value.firstChild : value;
  const classes = named?.is("tuple", "parenthesized_expression") ? named.children : named ? [named] : [];
  const names = classes.map((node) => lastName2(node));
  if (names.includes("BaseException")) return "yes";
  if (abrupt.kind === "interrupt") return names.some((name) => INTERRUPTS.has(name)) ? "maybe" : "no";
  if (names.includes("Exception") || names.includes("StandardError")) return "yes";
  if (abrupt.kind === "exception") return "maybe";
  const raised = abrupt.node.firstChild;
  const raisedClass = raised?.kind === "call" ? raised.child("function") : raised;
  return raisedClass && names.includes(lastName2(raisedClass)) ? "yes" : "maybe";
}
function lastName2(node) {
  return node.text.slice(node.text.lastIndexOf(".") + 1);
}

// src/model/flow.ts
var EventFlow = class {
  /** False when the function could not be followed; then every list is empty. */
  isKnown;
  #trace;
  #events;
  #file;
  constructor(traced, events, file2) {
    this.isKnown = traced.isKnown;
    this.#trace = traced;
    this.#events = events;
    this.#file = file2;
  }
  /** Before the statement that holds the node is run; undefined where the point is never reached or not known. */
  before(node) {
    return this.#latest(this.#trace.before.get(this.#file.statementOf(node).index));
  }
  /** At the end of a loop's body, when the next round begins; undefined where there is no second round. */
  atEndOf(loop2) {
    return this.#latest(this.#trace.atEndOfLoop.get(loop2.index));
  }
  /** Every way out. Of the places that may raise in the same state only the first is listed. */
  get exits() {
    const exits = [];
    for (const { kind, node, state } of this.#trace.exits) {
      const latest = this.#latest(state);
      if (latest) exits.push({ kind, node, ...latest });
    }
    return exits;
  }
  #latest(state) {
    if (state === void 0 || state === 0) return void 0;
    const events = this.#events.filter((_, index) => (state & 2 << index) !== 0);
    return { events, none: (state & START) !== 0 };
  }
};
var LocalFlow = class {
  binding;
  #flow;
  #assignments;
  #flowIf;
  /** A node that no statement of the function holds, and that therefore never raises. */
  #nothing;
  constructor(binding, flow, assignments, flowIf) {
    this.#nothing = binding.scope.node;
    this.binding = binding;
    this.#flow = flow;
    this.#assignments = assignments;
    this.#flowIf = flowIf;
  }
  /** False for a name that another function also writes, for one with very many assignments, and in broken code. */
  get isKnown() {
    return this.#flow.isKnown;
  }
  /** The assignments whose value the name may hold before the statement that holds the node. */
  heldBefore(node) {
    return this.#held(this.#flow.before(node));
  }
  /** The assignments whose value the name may hold when the body of a loop has ended and the next round begins. */
  heldAtEndOf(loop2) {
    return this.#held(this.#flow.atEndOf(loop2));
  }
  /** The ways out of the kinds given, all without any, on which the name may hold something. */
  heldAtExits(...kinds) {
    return this.#exitsOf(this.#flow, kinds);
  }
  /** The ways out of the kinds given on which the name may hold something although nothing that is called fails. */
  heldWhenNothingFails(...kinds) {
    return this.#exitsOf(this.#flowIf(this.#nothing), kinds);
  }
  /** The ways out that an exception or a cancellation at this node takes, as far as the name then holds something. */
  heldIfRaisedAt(node) {
    return this.#exitsOf(this.#flowIf(node), ["exception", "interrupt"]);
  }
  #exitsOf(flow, kinds) {
    const exits = [];
    for (const exit of flow.exits) {
      const held2 = this.#held(exit);
      if (held2.length > 0 && (kinds.length === 0 || kinds.includes(exit.kind))) {
        exits.push({ kind: exit.kind, node: exit.node, held: held2 });
      }
    }
    return exits;
  }
  /** Whether the name holds nothing on any way out of the kinds given (all without any), or not this assignment. */
  isReleased(kinds = [], assignment) {
    if (!this.isKnown) return "unknown";
    const exits = this.heldAtExits(...kinds);
    return exits.some(({ held: held2 }) => !assignment || held2.includes(assignment)) ? "no" : "yes";
  }
  #held(latest) {
    const held2 = [];
    for (const event of latest?.events ?? []) {
      const assignment = this.#assignments.get(event);
      if (assignment) held2.push(assignment);
    }
    return held2;
  }
};
var Flow = class {
  function;
  #file;
  #locals = /* @__PURE__ */ new Map();
  constructor(file2, model) {
    this.function = model;
    this.#file = file2;
  }
  /**
   * What a name of this function holds. Not known for names of other scopes. `releasedBy` are further nodes after which
   * it holds nothing that matters, such as `errors.clear()` or `file.close()`.
   */
  local(binding, releasedBy = []) {
    if (releasedBy.length > 0) return this.#follow(binding, releasedBy);
    let local = this.#locals.get(binding);
    if (!local) {
      local = this.#follow(binding, []);
      this.#locals.set(binding, local);
    }
    return local;
  }
  /** Which of the nodes, all evaluated by this function itself, may have been the last; not known for others. */
  lastOf(events) {
    const isOwn2 = events.every((event) => this.#isOwn(event));
    const watch = {
      events,
      initial: START,
      unbound: 0,
      refine: (_condition, _truth, state) => state,
      qualifiedName: (node) => this.#file.qualifiedName(node)
    };
    return new EventFlow(isOwn2 ? trace(this.function.node, watch) : UNKNOWN, events, this.#file);
  }
  /** The places where the value of a name gets away from the function, also through a second name for it. */
  escapesOf(binding) {
    return escapesOf(this.#file, binding);
  }
  /** Whether the value outlives the call: `unknown` when it is only passed on to something that may keep it. */
  escapes(binding) {
    const escapes = this.escapesOf(binding);
    if (escapes.some(({ kind }) => kind !== "passed" && kind !== "raised")) return "yes";
    return escapes.length > 0 ? "unknown" : "no";
  }
  #isOwn(node) {
    return this.#file.scopeOf(node).frame === this.function.scope;
  }
  #follow(binding, releasedBy) {
    const assignments = binding.assignments.filter(({ kind }) => kind !== "augment" && kind !== "type");
    const parameter = assignments.find(({ kind }) => kind === "parameter")?.target;
    const releases = [...binding.deletions, ...releasedBy];
    const events = [...assignments.map(({ target }) => target), ...releases];
    const isOwn2 = binding.scope === this.function.scope && events.every((event) => event === parameter || this.#isOwn(event));
    const bitOf = (event) => 2 << events.indexOf(event);
    const holding = /* @__PURE__ */ new Map();
    let releasing = START;
    let unbound = 0;
    for (const event of releases) releasing |= bitOf(event);
    for (const assignment of assignments) {
      if (isEmptyValue(assignment.value) && assignment.kind !== "parameter") {
        releasing |= bitOf(assignment.target);
      } else holding.set(assignment.target, assignment);
      if (assignment.kind === "except" && !this.#file.python.isPython2) unbound |= bitOf(assignment.target);
    }
    const watch = {
      events,
      initial: parameter ? bitOf(parameter) : START,
      unbound,
      refine: (condition, truth, state) => this.#refine(binding, releasing, condition, truth, state),
      qualifiedName: (node) => this.#file.qualifiedName(node)
    };
    const flowIf = (onlyRaising) => {
      const asked = onlyRaising ? { ...watch, onlyRaising } : watch;
      return new EventFlow(isOwn2 ? trace(this.function.node, asked) : UNKNOWN, events, this.#file);
    };
    return new LocalFlow(binding, flowIf(), holding, flowIf);
  }
  /** What a condition on the name itself tells: whether it holds something. */
  #refine(binding, releasing, condition, truth, state) {
    const test = condition.unparenthesized;
    const again = (part, value, from) => part ? this.#refine(binding, releasing, part, value, from) : from;
    const holds = (something) => something || state === 0 ? state & ~releasing : state & releasing | START;
    switch (test.kind) {
      case "identifier":
        return this.#file.binding(test) === binding ? holds(truth) : state;
      case "named_expression": {
        const name = test.child("name");
        return name && this.#file.binding(name) === binding ? holds(truth) : state;
      }
      case "not_operator":
        return again(test.child("argument"), !truth, state);
      case "boolean_operator": {
        const isAnd = test.child("operator")?.text === "and";
        if (isAnd !== truth) return state;
        return again(test.child("right"), truth, again(test.child("left"), truth, state));
      }
      case "comparison_operator": {
        const [left, operator, right, ...more] = test.children;
        if (more.length > 0 || right?.kind !== "none" || left?.kind !== "identifier") return state;
        if (this.#file.binding(left) !== binding) return state;
        const word = operator?.text.replace(/\s+/g, " ");
        if (word === "is" || word === "==") return holds(!truth);
        return word === "is not" || word === "!=" ? holds(truth) : state;
      }
      case "call": {
        const callee = test.child("function");
        const first = test.child("arguments")?.firstChild;
        const isTypeTest = truth && first?.kind === "identifier" && this.#file.binding(first) === binding && callee;
        return isTypeTest && this.#file.qualifiedName(callee) === "builtins.isinstance" ? holds(true) : state;
      }
    }
    return state;
  }
};
function isEmptyValue(value) {
  const inner = value?.unparenthesized;
  if (!inner) return false;
  if (inner.is("none", "true", "false", "integer", "float", "string", "ellipsis")) return true;
  return inner.kind === "tuple" && inner.firstChild === void 0;
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

// src/model/function.ts
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
    return this.node.child("name")?.text ?? "";
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
      const node = tree.node(index);
      if (node.kind === "yield") return true;
      if (node.is("function_definition", "lambda", "class_definition")) index = tree.subtreeEnd(index);
      else index++;
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

// src/model/iteration.ts
var PASSING_ON = /* @__PURE__ */ new Set(["builtins.enumerate", "builtins.zip", "builtins.iter"]);
function iterationsOf(file2) {
  const result = [];
  for (const node of [...file2.nodes("for_statement"), ...file2.nodes("for_in_clause")]) {
    const iterable = node.child("right")?.unparenthesized;
    const left = node.child("left");
    if (!iterable || !left || node.firstChild?.kind === "token") continue;
    const whole = node.kind === "for_statement" ? node : node.parent;
    if (!whole || whole.hasError) continue;
    const body = node.child("body");
    const during = whole === node ? [left, ...body ? [body] : []] : [left, ...innerParts(whole, node)];
    result.push({
      node,
      start: node.start,
      end: node.end,
      iterable,
      sources: sourcesOf(file2, iterable, 0),
      target: left,
      during,
      isImmediate: isImmediate(file2, whole)
    });
  }
  return result.sort((a, b) => a.node.index - b.node.index);
}
function innerParts(whole, clause) {
  return whole.children.filter((child) => child.field === "body" || child.index > clause.index);
}
function sourcesOf(file2, iterable, depth) {
  const call = file2.call(iterable);
  if (!call || depth > 3 || !PASSING_ON.has(call.qualifiedName ?? "") || call.hasSplat) return [iterable];
  const passed = call.qualifiedName === "builtins.zip" ? call.positional : call.positional.slice(0, 1);
  return passed.length === 0 ? [iterable] : passed.flatMap((argument) => sourcesOf(file2, argument, depth + 1));
}
function isImmediate(file2, whole) {
  if (whole.kind !== "generator_expression") return true;
  const use = file2.useOf(whole);
  if (use.kind !== "argument" || use.name !== void 0) return false;
  const call = file2.call(use.by);
  return call?.qualifiedName !== void 0 ? EAGER_CONSUMERS.has(call.qualifiedName) : call?.name === "join" && call.receiver?.kind === "string";
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

// src/model/names.ts
var Names = class {
  #bound;
  #ofBinding = /* @__PURE__ */ new Map();
  constructor(bound) {
    this.#bound = bound;
  }
  /**
   * `functools.lru_cache` for an expression that names it, however it was imported; `builtins.open` for a builtin that
   * nothing in sight shadows. Undefined for everything that cannot be told: names defined in this file, names that a
   * star import may bind, names rebound to something else. Relative imports begin with '.'.
   */
  qualifiedName(node) {
    const parts = [];
    let at = node.unparenthesized;
    while (at.kind === "attribute") {
      const name = at.child("attribute");
      const object = at.child("object");
      if (!name || !object) return void 0;
      parts.push(name.text);
      at = object.unparenthesized;
    }
    if (at.kind !== "identifier") return void 0;
    const root = this.#ofIdentifier(at);
    if (root === void 0) return void 0;
    return canonical(parts.length === 0 ? root : `${root}.${parts.reverse().join(".")}`);
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
      const others = binding.assignments.filter(
        (assignment) => assignment !== first && assignment.qualifiedName !== first.qualifiedName
      );
      if (others.every((other) => isFallback(other, first))) return canonical(first.qualifiedName);
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
  let known3 = canonicalNames.get(name);
  if (known3 === void 0) {
    known3 = findCanonical(name);
    if (canonicalNames.size < 5e4) canonicalNames.set(name, known3);
  }
  return known3;
}
var canonicalNames = /* @__PURE__ */ new Map();
function findCanonical(name) {
  let result = name;
  for (let dot = result.length; dot > 0; dot = result.lastIndexOf(".", dot - 1)) {
    const module = MODULE_ALIASES[result.slice(0, dot)];
    if (module !== void 0) {
      result = module + result.slice(dot);
      break;
    }
  }
  return NAME_ALIASES[result] ?? result;
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

// src/model/python-range.ts
var import_pep440 = __toESM(require_pep440(), 1);
var RELEASES = [
  "2.6.9",
  "2.7.18",
  "3.3.7",
  "3.4.10",
  "3.5.10",
  "3.6.15",
  "3.7.17",
  "3.8.20",
  "3.9.23",
  "3.10.18",
  "3.11.13",
  "3.12.12",
  "3.13.11",
  "3.14.4",
  "3.15.2"
];
var OLDEST_IN_USE = "3.8.20";
var PythonRange = class {
  releases;
  constructor(releases) {
    this.releases = releases;
  }
  /** Whether all, none or some (`unknown`) of the versions meet a specifier such as `>=3.4` or `<3`. */
  meets(specifier) {
    const meeting = releasesMeeting(specifier);
    const count = this.releases.filter((release) => meeting.has(release)).length;
    if (count === this.releases.length) return "yes";
    return count === 0 ? "no" : "unknown";
  }
  /** It can only be Python 2. */
  get isPython2() {
    return this.meets("<3") === "yes";
  }
};
var meetingBySpecifier = /* @__PURE__ */ new Map();
function releasesMeeting(specifier) {
  let meeting = meetingBySpecifier.get(specifier);
  if (!meeting) {
    meeting = new Set(RELEASES.filter((release) => (0, import_pep440.satisfies)(release, specifier)));
    meetingBySpecifier.set(specifier, meeting);
  }
  return meeting;
}
function pythonRange(tree, specifier) {
  const python2 = hasPython2Syntax(tree);
  const oldest3 = python2 ? void 0 : oldestPython3(tree);
  let releases = [...RELEASES];
  if (specifier !== void 0) {
    const meeting = releasesMeeting(specifier);
    releases = releases.filter((release) => meeting.has(release));
  }
  if (python2) releases = releases.filter((release) => release.startsWith("2."));
  else if (oldest3)
    releases = releases.filter(
      (release) => RELEASES.indexOf(release) >= RELEASES.indexOf(oldest3)
    );
  else if (specifier === void 0) {
    const shebang = /^#!.*python([23]?)/.exec(tree.text)?.[1];
    const major = shebang === "2" || !shebang && callsPython2Builtin(tree) ? "2." : "3.";
    releases = releases.filter((release) => release.startsWith(major));
  }
  if (specifier === void 0 && !python2) {
    const current = releases.filter(
      (release) => RELEASES.indexOf(release) >= RELEASES.indexOf(OLDEST_IN_USE)
    );
    if (current.length > 0) releases = current;
  }
  if (releases.length > 0) return new PythonRange(releases);
  return new PythonRange(RELEASES.filter((release) => release.startsWith(python2 ? "2." : "3.")));
}
function hasPython2Syntax(tree) {
  for (let index = 1; index < tree.count; index++) {
    switch (tree.kinds[index]) {
      case K.print_statement:
        if (isPythonTwoPrint(tree, index)) return true;
        break;
      case K.exec_statement:
        if (!/^exec\s*\(/.test(tree.textOf(index))) return true;
        break;
      case K.except_clause:
        if (tree.node(index).childrenIn("value").length > 1) return true;
        break;
      case K.raise_statement:
        if (tree.node(index).firstChild?.kind === "expression_list") return true;
        break;
      case K.token:
        if ((tree.ends[index] ?? 0) - (tree.starts[index] ?? 0) === 2 && tree.textOf(index) === "<>")
          return true;
        break;
    }
  }
  return false;
}
function isPythonTwoPrint(tree, index) {
  return /^print[ \t]*(>>|[^\s(])|^print[ \t]*\([^()]*\)[ \t]*[,%]/.test(tree.textOf(index));
}
var PYTHON_2_BUILTINS = /^(?:xrange|raw_input|unichr|execfile)$/;
var COMPATIBLE_WITH_BOTH = /^(?:NameError|ImportError|AttributeError|version|version_info|hexversion|python_version|builtins|__builtin__|six|future|past|_?is_?py_?\w*|_?py_?[23k]\w*)$/i;
function callsPython2Builtin(tree) {
  let isCalled = false;
  if (!/\b(?:xrange|raw_input|unichr|execfile)\s*\(/.test(tree.text)) return false;
  for (let index = 1; index < tree.count; index++) {
    if (tree.kinds[index] === K.wildcard_import) return false;
    if (tree.kinds[index] !== K.identifier) continue;
    const name = tree.textOf(index);
    if (COMPATIBLE_WITH_BOTH.test(name)) return false;
    if (!PYTHON_2_BUILTINS.test(name)) continue;
    if (tree.node(index).parent?.kind !== "call") return false;
    isCalled = true;
  }
  return isCalled;
}
function oldestPython3(tree) {
  let oldest = -1;
  const since = (release) => {
    oldest = Math.max(oldest, RELEASES.indexOf(release));
  };
  for (let index = 1; index < tree.count; index++) {
    switch (tree.kinds[index]) {
      case K.nonlocal_statement:
      case K.keyword_separator:
        since("3.3.7");
        break;
      case K.await:
        since("3.5.10");
        break;
      case K.token:
        if (tree.textOf(index) === "async") since("3.5.10");
        break;
      case K.interpolation:
        since("3.6.15");
        break;
      case K.type:
        since("3.5.10");
        break;
      case K.named_expression:
      case K.positional_separator:
        since("3.8.20");
        break;
      case K.match_statement:
        since("3.10.18");
        break;
      case K.type_alias_statement:
        since("3.12.12");
        break;
      case K.raise_statement:
        if (tree.node(index).child("cause")) since("3.3.7");
        break;
    }
  }
  return oldest < 0 ? void 0 : RELEASES[oldest];
}

// src/model/self-escape.ts
var LOOKING = new Set(
  ["callable", "delattr", "dir", "getattr", "hasattr", "hash", "id", "isinstance", "len", "print"].concat(["repr", "setattr", "str", "super", "type", "vars"]).map((name) => `builtins.${name}`)
);
var HARMLESS_CLASS_DECORATORS = /^(dataclasses\.dataclass|functools\.total_ordering|typing\.final|attrs?\..+)$/;
function escapesWhenMade(owner, file2) {
  const isPlain3 = owner.ancestors.every(
    (each) => each.keywords.size === 0 && each.decorators.length === each.decoratorNames.filter((name) => isHarmless(name)).length
  );
  if (!owner.isFullyKnown || !isPlain3 || owner.findMethod("__new__") || owner.isEnum) return "unknown";
  const seen = /* @__PURE__ */ new Set();
  for (const ancestor of owner.ancestors) {
    for (const name of ["__init__", "__post_init__", "__attrs_post_init__"]) {
      const method = ancestor.methods.get(name);
      if (method && escapesFrom(method, owner, file2, seen)) return "yes";
    }
  }
  return "no";
}
function isHarmless(decorator) {
  return decorator !== void 0 && HARMLESS_CLASS_DECORATORS.test(decorator);
}
function escapesFrom(method, owner, file2, seen) {
  if (seen.has(method)) return false;
  seen.add(method);
  const self = method.scope.bindings.get(method.selfName ?? "");
  if (!self) return false;
  return self.references.some((reference) => {
    if (file2.scopeOf(reference).frame !== method.scope) return true;
    return escapesBy(reference, owner, file2, seen);
  });
}
function escapesBy(reference, owner, file2, seen) {
  const use = file2.useOf(reference);
  switch (use.kind) {
    case "attribute-store":
    case "attribute-delete":
    case "item":
    case "item-store":
    case "item-delete":
    case "compare":
    case "contains":
    case "test":
    case "formatted":
    case "discarded":
    case "iterate":
      return false;
    case "attribute": {
      const found = owner.findMethod(use.name ?? "");
      if (found && found.binding !== "property") return found.binding === "instance";
      return found !== void 0 && escapesFrom(found, owner, file2, seen);
    }
    case "method": {
      const found = owner.findMethod(use.name ?? "");
      return found !== void 0 && escapesFrom(found, owner, file2, seen);
    }
    case "argument": {
      if (use.by.parent?.kind === "raise_statement") return false;
      const call = file2.call(use.by);
      if (LOOKING.has(call?.qualifiedName ?? "")) return false;
      return !file2.weakHoldings.some(({ value }) => value === reference);
    }
  }
  return true;
}

// src/model/undo.ts
function undoingOf(node, undos, frameOf) {
  const others = undos.filter((undo) => !node.contains(undo));
  if (others.length === 0) return { kind: "never" };
  const near = others.filter((undo) => frameOf(undo) === frameOf(node));
  if (near.some((undo) => undo.ancestor("finally_clause", "except_clause"))) return { kind: "always" };
  for (const undo of near) {
    const statement = directStatement(node);
    const exit = statement ? exitBefore(statement, undo) : void 0;
    if (exit === "none") return { kind: "always" };
    if (exit) return { kind: "sometimes", undo, skippedAt: exit };
  }
  return { kind: "elsewhere" };
}
function directStatement(node) {
  let at = node;
  while (at.parent && !at.parent.is("block", "module")) at = at.parent;
  return at.is("expression_statement", "delete_statement") ? at : void 0;
}
function exitBefore(statement, undo) {
  let exit;
  for (let at = statement.nextSibling; at; at = at.nextSibling) {
    if (at.contains(undo)) return exit ?? "none";
    exit ??= firstExit(at);
  }
  return void 0;
}
function firstExit(statement) {
  if (statement.is("function_definition", "class_definition", "decorated_definition")) return void 0;
  for (const node of statement.walk()) {
    if (node.is("call", "await", "yield", "raise_statement", "return_statement", "assert_statement"))
      return node;
  }
  return void 0;
}

// src/model/use.ts
function useOf(node, roleAt) {
  const outer = node.withParentheses;
  const by = outer.parent;
  if (!by) return { kind: "other", node, by: outer };
  switch (roleAt[outer.index]) {
    case 1 /* Store */: {
      const statement = node.ancestor("assignment", "type_alias_statement");
      const value = by.kind === "assignment" ? finalValue(by) : aliasedValue(statement);
      return { kind: "store", node, by: statement ?? by, ...value ? { value } : {} };
    }
    case 2 /* Augment */:
      return { kind: "augment", node, by, ...rightOf(by) };
    case 3 /* Delete */:
      return { kind: "delete", node, by };
    case 8 /* Walrus */:
      return { kind: "store", node, by, ...optional("value", by.child("value")) };
    case 5 /* For */:
    case 6 /* With */:
    case 7 /* Except */:
    case 9 /* Match */:
    case 4 /* Parameter */:
      return { kind: "bind", node, by };
  }
  switch (by.kind) {
    case "attribute":
      return outer.field === "object" ? attributeUse(node, by, roleAt) : { kind: "other", node, by };
    case "subscript":
      return outer.field === "value" ? itemUse(node, by, roleAt) : { kind: "other", node, by };
    case "call":
      if (outer.field === "function") return { kind: "call", node, by };
      return { kind: "argument", node, by, position: 0 };
    case "argument_list":
      return argumentUse(node, outer, by);
    case "keyword_argument": {
      const list = by.parent;
      const call = list?.kind === "argument_list" ? list.parent : void 0;
      return { kind: "argument", node, by: call ?? by, ...optional("name", by.child("name")?.text) };
    }
    case "list_splat":
    case "dictionary_splat": {
      const call = by.parent?.kind === "argument_list" ? by.parent.parent : void 0;
      return call ? { kind: "argument", node, by: call } : { kind: "element", node, by: by.parent ?? by };
    }
    case "return_statement":
      return { kind: "return", node, by };
    case "yield":
      return { kind: "yield", node, by };
    case "await":
      return { kind: "await", node, by };
    case "raise_statement":
      return { kind: "raise", node, by };
    case "assignment":
      return { kind: "assigned", node, by };
    case "augmented_assignment":
      return { kind: "operand", node, by };
    case "named_expression":
      return { kind: "assigned", node, by };
    case "for_statement":
    case "for_in_clause":
      return { kind: "iterate", node, by };
    case "comparison_operator": {
      const operator = operatorBefore(outer);
      return { kind: operator === "in" || operator === "not in" ? "contains" : "compare", node, by };
    }
    case "if_statement":
    case "elif_clause":
    case "while_statement":
    case "assert_statement":
    case "not_operator":
    case "if_clause":
      return { kind: "test", node, by };
    case "conditional_expression":
      return outer.previousSibling && outer.nextSibling ? { kind: "test", node, by } : { ...useOf(by, roleAt), node };
    case "boolean_operator":
      return { ...useOf(by, roleAt), node };
    case "with_item":
    case "as_pattern":
      return {
        kind: by.kind === "with_item" || by.parent?.kind === "with_item" ? "with" : "other",
        node,
        by
      };
    case "list":
    case "tuple":
    case "set":
    case "expression_list":
    case "pair":
    case "dictionary":
      return { kind: "element", node, by };
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension":
    case "generator_expression":
      return { kind: "produced", node, by };
    case "binary_operator":
    case "unary_operator":
      return { kind: "operand", node, by };
    case "interpolation":
      return { kind: "formatted", node, by };
    case "expression_statement":
      return { kind: "discarded", node, by };
  }
  return { kind: "other", node, by };
}
function attributeUse(node, by, roleAt) {
  const name = by.child("attribute")?.text ?? "";
  const outer = by.withParentheses;
  const role = roleAt[outer.index];
  if (role === 1 /* Store */ || role === 2 /* Augment */ || role === 5 /* For */ || role === 6 /* With */) {
    const statement = outer.parent ?? by;
    const value = statement.kind === "assignment" ? finalValue(statement) : statement.child("right");
    return { kind: "attribute-store", node, by, name, ...optional("value", value) };
  }
  if (role === 3 /* Delete */) return { kind: "attribute-delete", node, by, name };
  if (outer.parent?.kind === "call" && outer.field === "function") {
    return { kind: "method", node, by: outer.parent, name };
  }
  return { kind: "attribute", node, by, name };
}
function itemUse(node, by, roleAt) {
  const keys = by.childrenIn("subscript");
  const key = keys.length === 1 ? keys[0] : by;
  const outer = by.withParentheses;
  const role = roleAt[outer.index];
  if (role === 3 /* Delete */) return { kind: "item-delete", node, by, ...optional("key", key) };
  if (role === 1 /* Store */ || role === 2 /* Augment */ || role === 5 /* For */ || role === 6 /* With */) {
    const statement = outer.parent ?? by;
    const value = statement.kind === "assignment" ? finalValue(statement) : statement.child("right");
    return { kind: "item-store", node, by, ...optional("key", key), ...optional("value", value) };
  }
  return { kind: "item", node, by, ...optional("key", key) };
}
function argumentUse(node, outer, list) {
  const call = list.parent;
  if (call?.kind !== "call") return { kind: "other", node, by: list };
  let position = 0;
  for (let at = list.firstChild; at && at !== outer; at = at.nextSibling) position++;
  return { kind: "argument", node, by: call, position };
}
function aliasedValue(statement) {
  return statement?.kind === "type_alias_statement" ? statement.child("right")?.firstChild : void 0;
}
function finalValue(assignment) {
  let right = assignment.child("right");
  while (right?.kind === "assignment") right = right.child("right");
  return right;
}
function rightOf(statement) {
  return optional("value", statement.child("right"));
}
function operatorBefore(operand) {
  const before = operand.previousSibling;
  return before?.field === "operators" ? before.text.replace(/\s+/g, " ") : void 0;
}
function optional(name, value) {
  return value === void 0 ? {} : { [name]: value };
}

// src/knowledge/weak-dispatchers.ts
var WEAK_CONNECT_FUNCTIONS = /* @__PURE__ */ new Set([
  "pydispatch.dispatcher.connect",
  "pydispatch.robustapply.connect",
  "louie.connect",
  "louie.dispatcher.connect"
]);
var WEAK_RECEIVER_DECORATORS = /* @__PURE__ */ new Set([
  "django.dispatch.receiver",
  "django.dispatch.dispatcher.receiver"
]);
var WEAK_SIGNAL_MAKERS = /* @__PURE__ */ new Set([
  "blinker.NamedSignal",
  "blinker.Signal",
  "blinker.base.NamedSignal",
  "blinker.base.Signal",
  "blinker.signal",
  "celery.utils.dispatch.Signal",
  "celery.utils.dispatch.signal.Signal",
  "django.db.models.signals.ModelSignal",
  "django.dispatch.Signal",
  "django.dispatch.dispatcher.Signal"
]);
var WEAK_SIGNAL_NAME = /^(django\.(db\.models|db\.backends|core|test|contrib\.auth)\.signals|celery\.signals|flask\.signals|quart\.signals)\.[a-z_]+$|^(flask|quart)\.(appcontext_(popped|pushed|tearing_down)|before_render_template|got_request_exception|message_flashed|request_(finished|started|tearing_down)|template_rendered)$/;
var SCRAPY_SIGNAL_NAME = /^scrapy\.signals\.[a-z_]+$/;

// src/model/weak-holding.ts
var MAKERS = [
  ["weakref.ref", "reference"],
  ["weakref.proxy", "proxy"],
  ["weakref.finalize", "finalizer"]
];
function findWeakHoldings(file2) {
  if (!/weakref|Weak(Set|Key|Value)|\bconnect\b|\breceiver\(/.test(file2.tree.text)) return [];
  const found = [];
  for (const [holder, as] of MAKERS) {
    for (const call of file2.callsNamed(holder)) {
      const value = call.argument(0);
      if (value) found.push({ node: call.node, start: call.start, value, as, holder, call, isShared: false });
    }
  }
  for (const holder of WEAK_CONTAINERS) {
    for (const call of file2.callsNamed(holder)) found.push(...initialContents(call, holder));
  }
  found.push(...addedByMethod(file2), ...storedByKey(file2), ...connected(file2));
  return found.sort((a, b) => a.start - b.start || a.value.index - b.value.index);
}
function* initialContents(call, holder) {
  const source = call.argument(0);
  const made = { node: call.node, start: call.start, holder, call, isShared: false };
  switch (source?.kind) {
    case "list":
    case "tuple":
    case "set":
      if (holder !== "weakref.WeakSet") return;
      for (const value of source.children) {
        if (value.kind !== "list_splat") yield { ...made, value, as: "element" };
      }
      return;
    case "list_comprehension":
    case "set_comprehension":
    case "generator_expression": {
      const value = source.child("body");
      if (value && holder === "weakref.WeakSet") yield { ...made, value, as: "element" };
      return;
    }
    case "dictionary":
      for (const pair of source.children) {
        const held2 = heldOf(holder, pair.child("key"), pair.child("value"));
        if (held2) yield { ...made, ...held2 };
      }
  }
}
function* addedByMethod(file2) {
  for (const call of [...file2.callsOfMethod("add"), ...file2.callsOfMethod("setdefault")]) {
    const holder = weakContainer(file2, call.receiver);
    if (holder === void 0) continue;
    const isAdd = call.name === "add";
    if (isAdd !== (holder === "weakref.WeakSet")) continue;
    const made = { node: call.node, start: call.start, holder, call };
    const [first, second] = [call.argument(0), call.argument(1)];
    if (isAdd) {
      if (first) yield { ...made, value: first, as: "element", isShared: false };
      continue;
    }
    const held2 = heldOf(holder, first, second);
    if (held2) yield { ...made, ...held2, isShared: file2.useOf(call.node).kind !== "discarded" };
  }
}
function* storedByKey(file2) {
  for (const subscript of file2.nodes("subscript")) {
    const container = subscript.child("value");
    if (subscript.hasError || !container) continue;
    const use = file2.useOf(container);
    const statement = subscript.withParentheses.parent;
    if (use.kind !== "item-store" || statement?.kind !== "assignment" || !use.value) continue;
    const holder = weakContainer(file2, container);
    const held2 = holder === void 0 ? void 0 : heldOf(holder, use.key, use.value);
    if (holder === void 0 || !held2) continue;
    const isChained = statement.parent?.kind === "assignment" || statement.child("right") !== use.value;
    yield { node: statement, start: statement.start, holder, ...held2, isShared: isChained };
  }
}
function* connected(file2) {
  const calls = new Set(file2.callsOfMethod("connect"));
  for (const name of WEAK_CONNECT_FUNCTIONS) for (const call of file2.callsNamed(name)) calls.add(call);
  for (const call of calls) {
    const value = call.argument(0, "receiver");
    if (!value || !mayBeWeak(call) || !isWeakConnect(file2, call.callee, call)) continue;
    const holder = call.callee.text;
    yield { node: call.node, start: call.start, value, as: "receiver", holder, call, isShared: false };
  }
  for (const { decorators, nameNode } of file2.functions) {
    for (const decorator of decorators) {
      const call = file2.call(decorator);
      const callee = call?.callee ?? decorator;
      const isReceiver = call !== void 0 && WEAK_RECEIVER_DECORATORS.has(call.qualifiedName ?? "");
      const isConnect = callee.child("attribute")?.text === "connect" && isWeakConnect(file2, callee, call);
      if (!(isReceiver || isConnect) || call && !mayBeWeak(call)) continue;
      const held2 = { node: nameNode, start: nameNode.start, value: nameNode, holder: callee.text };
      yield { ...held2, as: "receiver", isShared: false };
    }
  }
}
function mayBeWeak(call) {
  const weak = call.keyword("weak");
  return !call.hasSplat && (!weak || weak.kind === "true");
}
function isWeakConnect(file2, callee, call) {
  if (WEAK_CONNECT_FUNCTIONS.has(file2.qualifiedName(callee) ?? "")) return true;
  const signal = callee.child("object");
  if (!signal) return false;
  if (WEAK_SIGNAL_NAME.test(file2.qualifiedName(signal) ?? "")) return true;
  const maker = file2.constructorName(signal);
  if (maker !== void 0 && WEAK_SIGNAL_MAKERS.has(maker)) return true;
  const made = file2.originOf(signal)?.child("function");
  const namespace = made?.child("attribute")?.text === "signal" ? made.child("object") : void 0;
  if (namespace && file2.constructorName(namespace) === "blinker.Namespace") return true;
  const sent = call?.argument(1, "signal");
  return sent !== void 0 && SCRAPY_SIGNAL_NAME.test(file2.qualifiedName(sent) ?? "");
}
function holderOutlives(file2, holding, scope) {
  switch (holding.as) {
    case "reference":
    case "proxy":
      return isHandedOut(file2, holding.node, scope, 0);
    case "finalizer":
    case "receiver":
      return true;
    default:
      return !isLocal2(file2, containerOf(holding), scope);
  }
}
function isHandedOut(file2, node, scope, depth) {
  const { kind, by } = file2.useOf(node);
  switch (kind) {
    case "return":
    case "yield":
    case "element":
    case "produced":
    case "other":
      return true;
    case "argument":
      return depth === 0 || GROWING_METHODS.has(file2.call(by)?.name ?? "");
    case "assigned": {
      const target = by.child("left") ?? by.child("name");
      if (!target || !isLocal2(file2, target, scope)) return true;
      const references = target.kind === "identifier" ? file2.binding(target)?.references : void 0;
      return depth < 3 && (references?.some((each) => isHandedOut(file2, each, scope, depth + 1)) ?? true);
    }
  }
  return false;
}
function containerOf({ call, node }) {
  return call ? call.receiver : node.child("left")?.unparenthesized.child("value");
}
function isLocal2(file2, node, scope) {
  return node?.kind === "identifier" && file2.binding(node)?.scope === scope;
}
function heldOf(holder, key, value) {
  const [held2, other] = holder === "weakref.WeakKeyDictionary" ? [key, value] : [value, key];
  if (!held2) return void 0;
  const as = holder === "weakref.WeakKeyDictionary" ? "key" : "value";
  return { value: held2.unparenthesized, as, ...other ? { counterpart: other.unparenthesized } : {} };
}
function weakContainer(file2, container) {
  const name = container && file2.constructorName(container);
  return name !== void 0 && WEAK_CONTAINERS.has(name) ? name : void 0;
}

// src/knowledge/weak-support.ts
var WITHOUT_WEAK_REFERENCES = new Map(
  Object.entries({
    "builtins.bool": "bool",
    "builtins.bytearray": "bytearray",
    "builtins.bytes": "bytes",
    "builtins.complex": "complex",
    "builtins.dict": "dict",
    "builtins.dir": "list",
    "builtins.divmod": "tuple",
    "builtins.enumerate": "enumerate",
    "builtins.float": "float",
    "builtins.globals": "dict",
    "builtins.hash": "int",
    "builtins.id": "int",
    "builtins.int": "int",
    "builtins.len": "int",
    "builtins.list": "list",
    "builtins.locals": "dict",
    "builtins.map": "map",
    "builtins.object": "object",
    "builtins.ord": "int",
    "builtins.property": "property",
    "builtins.range": "range",
    "builtins.repr": "str",
    "builtins.slice": "slice",
    "builtins.sorted": "list",
    "builtins.str": "str",
    "builtins.tuple": "tuple",
    "builtins.xrange": "xrange",
    "builtins.zip": "zip",
    "collections.defaultdict": "defaultdict",
    "datetime.date": "date",
    "datetime.date.today": "date",
    "datetime.datetime": "datetime",
    "datetime.datetime.fromtimestamp": "datetime",
    "datetime.datetime.now": "datetime",
    "datetime.datetime.utcnow": "datetime",
    "datetime.time": "time",
    "datetime.timedelta": "timedelta",
    "decimal.Decimal": "Decimal",
    "fractions.Fraction": "Fraction",
    "pathlib.Path": "Path",
    "pathlib.Path.cwd": "Path",
    "pathlib.PosixPath": "PosixPath",
    "pathlib.PurePath": "PurePath",
    "pathlib.PurePosixPath": "PurePosixPath",
    "pathlib.PureWindowsPath": "PureWindowsPath",
    "pathlib.WindowsPath": "WindowsPath",
    "re.fullmatch": "re.Match",
    "re.match": "re.Match",
    "re.search": "re.Match",
    "sqlite3.connect": "sqlite3.Connection",
    "sys._getframe": "frame",
    "sys.exc_info": "tuple",
    "types.NoneType": "NoneType",
    "types.SimpleNamespace": "SimpleNamespace"
  })
);
var SLOTTED_BASES = /* @__PURE__ */ new Set([
  "abc.ABC",
  "builtins.object",
  "collections.abc.Callable",
  "collections.abc.Collection",
  "collections.abc.Container",
  "collections.abc.Hashable",
  "collections.abc.Iterable",
  "collections.abc.Iterator",
  "collections.abc.Mapping",
  "collections.abc.MutableMapping",
  "collections.abc.MutableSequence",
  "collections.abc.MutableSet",
  "collections.abc.Sequence",
  "collections.abc.Set",
  "collections.abc.Sized",
  "typing.Generic",
  "typing.Protocol"
]);
var NEVER_WEAK_BASES = /* @__PURE__ */ new Set([
  "builtins.bytes",
  "builtins.int",
  "builtins.tuple",
  "typing.NamedTuple"
]);
var MAKERS_OF_UNOWNED_OBJECTS = /* @__PURE__ */ new Set([
  "array.array",
  "asyncio.Event",
  "asyncio.Lock",
  "asyncio.Queue",
  "asyncio.Semaphore",
  "builtins.open",
  "builtins.set",
  "collections.Counter",
  "collections.OrderedDict",
  "collections.UserDict",
  "collections.UserList",
  "collections.deque",
  "io.BytesIO",
  "io.StringIO",
  "queue.Queue",
  "socket.socket",
  "tempfile.TemporaryFile",
  "threading.Event",
  "threading.Lock",
  "threading.RLock",
  "threading.Semaphore",
  "uuid.uuid4"
]);

// src/model/weak-support.ts
function weakObstacle(file2, node) {
  const made = file2.instanceClass(node);
  if (made) return obstacleOfClass(made, file2);
  const origin = file2.originOf(node);
  if (!origin) return void 0;
  const callee = origin.kind === "call" ? origin.child("function") : void 0;
  const name = file2.constructorName(node);
  const type = name === void 0 ? void 0 : WITHOUT_WEAK_REFERENCES.get(name);
  if (type !== void 0) return { type, at: origin, reason: "builtin" };
  const maker = callee && file2.constructorName(callee);
  return maker === "collections.namedtuple" || maker === "typing.NamedTuple" ? { type: callee?.text ?? "", at: origin, reason: "base" } : void 0;
}
function obstacleOfClass(owner, file2) {
  if (owner.isEnum || owner.isMetaclass) return void 0;
  const found = { type: owner.name, class: owner };
  for (const ancestor of owner.ancestors) {
    for (const base of ancestor.bases) {
      if (neverWeak(base.qualifiedName, base.node, file2)) return { ...found, at: base.node, reason: "base" };
    }
  }
  if (owner.bases.length === 0 && file2.python.meets(">=3") !== "yes") return void 0;
  for (const ancestor of owner.ancestors) {
    if (!hasSlotsWithoutWeakReferences(ancestor)) return void 0;
    const isOpen = ancestor.bases.some(
      ({ class: known3, qualifiedName }) => !known3 && !SLOTTED_BASES.has(qualifiedName ?? "")
    );
    if (isOpen) return void 0;
  }
  return { ...found, at: owner.slots?.node ?? owner.dataclass ?? owner.nameNode, reason: "slots" };
}
function neverWeak(name, base, file2) {
  if (base.kind === "call") {
    const maker = file2.call(base)?.qualifiedName;
    return maker === "collections.namedtuple" || maker === "typing.NamedTuple";
  }
  if (name === void 0 || !NEVER_WEAK_BASES.has(name)) return false;
  return name !== "builtins.int" || file2.python.meets(">=3") === "yes";
}
function hasSlotsWithoutWeakReferences(owner) {
  const names = owner.slots?.names;
  if (names) return !names.includes("__weakref__");
  if (owner.slots) return false;
  const decorator = owner.dataclass ?? owner.attrs;
  if (decorator?.kind !== "call") return false;
  const options = keywordsOf(decorator);
  if (options.get("slots") !== "True") return false;
  if (owner.bodyAssignments("__weakref__").length > 0) return false;
  const weak = options.get("weakref_slot");
  return owner.dataclass ? weak === void 0 || weak === "False" : weak === "False";
}
function keywordsOf(call) {
  const result = /* @__PURE__ */ new Map();
  for (const child of call.child("arguments")?.children ?? []) {
    const [name, value] = [child.child("name"), child.child("value")];
    if (child.kind === "keyword_argument" && name && value) result.set(name.text, value.text);
  }
  return result;
}

// src/model/file-model.ts
var COMPREHENSION_KINDS = [
  K.list_comprehension,
  K.set_comprehension,
  K.dictionary_comprehension,
  K.generator_expression
];
var TEST_PATH = /(^|\/)([^/]*_)?(tests?|testing|benchmarks?)\/|(^|\/)((test|bench)(mark)?_[^/]*|[^/]*_(tests?|bench(mark)?)|tests?|conftest|benchmarks?)\.pyi?$/;
var FileModel = class {
  /** Relative to the root of the run, with '/'. */
  path;
  tree;
  python;
  #bound;
  #names;
  /** Indices of nodes by kind, in source order; a kind is looked up on first use. */
  #byKind = /* @__PURE__ */ new Map();
  #imported;
  #origins = /* @__PURE__ */ new Map();
  #functionByScope = /* @__PURE__ */ new Map();
  #functionByNode = /* @__PURE__ */ new Map();
  #classByNode = /* @__PURE__ */ new Map();
  #flows = /* @__PURE__ */ new Map();
  #calls;
  #callsByName;
  #callsByMethod;
  #attributesByName;
  #iterations;
  #isScript;
  #weakHoldings;
  #functions = [];
  #classes = [];
  constructor(path, tree, specifier) {
    this.path = path;
    this.tree = tree;
    this.python = pythonRange(tree, specifier);
    this.#bound = bind(tree);
    this.#names = new Names(this.#bound);
    this.#defineClassesAndFunctions();
  }
  // ---- Names
  /** What an expression names: `functools.lru_cache`, `builtins.open`; undefined when it cannot be told. */
  qualifiedName(node) {
    return this.#names.qualifiedName(node);
  }
  /** The binding that an identifier names, whether it reads or writes it; undefined for builtins. */
  binding(identifier) {
    return this.#bound.bindingAt.get(identifier.unparenthesized.index);
  }
  /** The scope in which a node is evaluated. */
  scopeOf(node) {
    return this.#bound.scopes[this.#bound.scopeAt[node.index] ?? 0] ?? this.#bound.module;
  }
  /** Whether the file imports a module, something inside it, or something of it; anywhere. */
  imports(module) {
    this.#imported ??= importedNames(this.scopes);
    for (const name of this.#imported) if (`${name}.`.startsWith(`${module}.`)) return true;
    return false;
  }
  get moduleScope() {
    return this.#bound.module;
  }
  get scopes() {
    return this.#bound.scopes;
  }
  // ---- Uses
  /** How the value of an expression is used where it stands. */
  useOf(node) {
    return useOf(node, this.#bound.roleAt);
  }
  /** Whether the node is written to (assigned, bound, augmented or deleted) rather than read. */
  isWritten(node) {
    return this.#bound.roleAt[node.index] !== 0 /* Load */;
  }
  /** Every use of a name in the file, writes included, in source order. */
  usesOf(binding) {
    const nodes = /* @__PURE__ */ new Set([
      ...binding.references,
      ...binding.assignments.map((assignment) => assignment.target),
      ...binding.deletions
    ]);
    return [...nodes].sort((a, b) => a.index - b.index).map((node) => this.useOf(node));
  }
  // ---- Where a node stands
  /** The innermost function or lambda whose frame evaluates the node; undefined at module and class level. */
  functionAround(node) {
    return this.#functionByScope.get(this.scopeOf(node).frame);
  }
  /** The innermost class whose body holds the node, also through methods. */
  classAround(node) {
    for (let scope = this.scopeOf(node); scope; scope = scope.parent) {
      if (scope.kind === "class") return this.#classByNode.get(scope.node.index);
    }
    return void 0;
  }
  /** The method of a class of this file that the node is in, also inside functions nested in it. */
  methodAround(node) {
    for (let scope = this.scopeOf(node); scope; scope = scope.parent) {
      const found = this.#functionByScope.get(scope);
      if (found?.class) return found;
    }
    return void 0;
  }
  /**
   * The node is in code that exists to exercise or to measure other code: a test or benchmark by the name of its file,
   * folder, class or function.
   */
  isTestCode(node) {
    if (TEST_PATH.test(this.path)) return true;
    for (let scope = this.scopeOf(node); scope; scope = scope.parent) {
      const owner = scope.kind === "class" ? this.classOf(scope.node) : void 0;
      if (owner && (/^Test|Tests?$|TestCase$/.test(owner.name) || owner.derivesFrom("unittest.TestCase"))) {
        return true;
      }
      if (scope.kind === "function" && /^_?(test|bench(mark)?)(_|$)/.test(this.functionOf(scope.node)?.name ?? "")) {
        return true;
      }
    }
    return false;
  }
  /** The file is meant to be run as a program: it asks at module level whether it is `__main__`. */
  get isScript() {
    this.#isScript ??= this.tree.root.children.some(
      (statement) => statement.kind === "if_statement" && /^__name__\s*==\s*['"]__main__['"]$/.test(statement.child("condition")?.unparenthesized.text ?? "")
    );
    return this.#isScript;
  }
  /** The innermost loop that evaluates the node again and again, within the same function. */
  loopAround(node) {
    for (let at = node; at.parent; at = at.parent) {
      const { parent } = at;
      switch (parent.kind) {
        case "for_statement":
          if (at.field === "body") return this.loop(parent);
          break;
        case "while_statement":
          if (at.field === "body" || at.field === "condition") return this.loop(parent);
          break;
        case "list_comprehension":
        case "set_comprehension":
        case "dictionary_comprehension":
        case "generator_expression": {
          const isSource = at.kind === "for_in_clause" && at.previousSibling?.field === "body";
          if (!isSource) return this.loop(parent);
          break;
        }
        case "function_definition":
        case "lambda":
        case "class_definition":
          if (at.field === "body") return void 0;
          break;
      }
    }
    return void 0;
  }
  /** The loop that a statement or comprehension node is. */
  loop(node) {
    if (node.kind === "while_statement") return { node, kind: "while", iterable: void 0 };
    if (node.kind === "for_statement") return { node, kind: "for", iterable: node.child("right") };
    const clause = node.children.find((child) => child.kind === "for_in_clause");
    return { node, kind: "comprehension", iterable: clause?.child("right") };
  }
  /** The statement that holds an expression. */
  statementOf(node) {
    let at = node;
    while (at.parent && !at.parent.is("block", "module")) at = at.parent;
    return at;
  }
  /** Whether what a node does is undone by one of the others on every way out of the function around it. */
  undoingOf(node, undos) {
    return undoingOf(node, undos, (at) => this.scopeOf(at).frame);
  }
  // ---- What code does
  /**
   * Whether the container that `source` names may hold other elements after a region of code has run. `unknown` where
   * the region calls something that may reach it, where another thread may, and for weak containers.
   */
  changesWithin(source, region) {
    return changesWithin(this, source, region);
  }
  /** Whether a region may change objects that it does not name: it calls something unknown, awaits or yields. */
  hasUnknownEffects(region) {
    return hasUnknownEffects(this, region);
  }
  /** Whether a region changes nothing but local names, and containers that its function alone holds. */
  changesOnlyLocals(region) {
    return changesOnlyLocals(this, region);
  }
  /**
   * Whether the object that a local name stands for was made by its function, and nothing else can reach it until the
   * region has run.
   */
  isPrivate(name, region) {
    return isPrivate(this, name, region);
  }
  // ---- What an expression is
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
  /**
   * What made the value of an expression: the qualified name of the callable for a call (`collections.deque`), of the
   * type for a display, comprehension or literal (`builtins.list`). Follows names that are assigned once and attributes
   * of self whose every assignment agrees.
   */
  constructorName(node) {
    return this.#constructorName(node, 0);
  }
  /** The call, display or literal that made the value of an expression, followed in the same way. */
  originOf(node) {
    return this.#originOf(node, 0);
  }
  /** The class of this file that the value of an expression is an instance of: `self`, `C()`, a name for such. */
  instanceClass(node) {
    return this.#instanceClass(node, 0);
  }
  #instanceClass(node, depth) {
    const target = node.unparenthesized;
    if (target.kind === "identifier") {
      const binding = this.binding(target);
      const method = binding ? this.#functionByScope.get(binding.scope) : void 0;
      if (binding && method?.selfName === binding.name && binding.onlyAssignment?.kind === "parameter") {
        return method.class;
      }
    }
    const origin = this.#originOf(target, depth + 1);
    if (origin?.kind !== "call") return void 0;
    const callee = origin.child("function");
    return callee ? this.classNamed(callee) : void 0;
  }
  /**
   * The class of this file that an expression is, or is an instance of: the class in `object.name` that `name` is an
   * attribute of. Knows `self`, the `cls` of a class method, `C`, `C()`, `type(self)` and names for these.
   */
  ownerOf(object) {
    return this.#ownerOf(object, 0);
  }
  #ownerOf(object, depth) {
    const target = object.unparenthesized;
    const named = this.classNamed(target);
    if (named) return named;
    if (target.kind === "identifier") {
      const binding = this.binding(target);
      const method = binding ? this.#functionByScope.get(binding.scope) : void 0;
      const isFirst = binding !== void 0 && method?.parameters[0]?.name === binding.name;
      if (isFirst && method.binding === "class" && binding.onlyAssignment) return method.class;
    }
    const inner = target.kind === "attribute" && target.child("attribute")?.text === "__class__" ? target.child("object") : this.call(target)?.qualifiedName === "builtins.type" ? this.call(target)?.argument(0) : void 0;
    return this.#instanceClass(inner ?? target, depth + 1);
  }
  /** Whether the node is the `self` of the method around it. */
  isSelf(node) {
    const target = node.unparenthesized;
    if (target.kind !== "identifier") return false;
    const binding = this.binding(target);
    const method = binding ? this.#functionByScope.get(binding.scope) : void 0;
    return binding !== void 0 && method?.selfName === binding.name && binding.assignments.length === 1;
  }
  /** The attribute's name in `self.name`; undefined for anything else. */
  selfAttribute(node) {
    const target = node.unparenthesized;
    if (target.kind !== "attribute") return void 0;
    const object = target.child("object");
    return object && this.isSelf(object) ? target.child("attribute")?.text : void 0;
  }
  /**
   * The method that `object.name` names, where the object is known to be an instance of a class of this file. Undefined
   * when an instance attribute of that name may hide the method.
   */
  methodNamedBy(node) {
    const target = node.unparenthesized;
    if (target.kind !== "attribute") return void 0;
    const object = target.child("object");
    const name = target.child("attribute")?.text;
    const owner = object ? this.instanceClass(object) : void 0;
    if (!owner || name === void 0) return void 0;
    const hidden = owner.ancestors.some(
      (ancestor) => ancestor.attribute(name)?.stores.some((store) => store.through === "instance")
    );
    return hidden ? void 0 : owner.findMethod(name);
  }
  /** The value is a new mutable container: a display, a comprehension, or a call of a known constructor. */
  isNewContainer(node) {
    const target = node.unparenthesized;
    if (target.is(
      "list",
      "dictionary",
      "set",
      "list_comprehension",
      "set_comprehension",
      "dictionary_comprehension"
    )) {
      return true;
    }
    const name = target.kind === "call" ? this.constructorName(target) : void 0;
    return name !== void 0 && MUTABLE_CONTAINERS.has(name);
  }
  // ---- Sites
  /** Every call without a syntax error inside, in source order. */
  get calls() {
    if (!this.#calls) {
      const calls = [];
      for (const index of this.#indices(K.call)) {
        const node = this.tree.node(index);
        const callee = node.child("function")?.unparenthesized;
        if (callee && !node.hasError) calls.push(new Call(node, callee, this.qualifiedName(callee)));
      }
      this.#calls = calls;
    }
    return this.#calls;
  }
  /** Calls of what has this qualified name. */
  callsNamed(qualifiedName) {
    this.#callsByName ??= grouped(this.calls, (call) => call.qualifiedName);
    return this.#callsByName.get(qualifiedName) ?? [];
  }
  /** Calls of a method of this name on any object: `anything.name(...)`. */
  callsOfMethod(name) {
    this.#callsByMethod ??= grouped(this.calls, (call) => call.receiver ? call.name : void 0);
    return this.#callsByMethod.get(name) ?? [];
  }
  /** The call that a call node is. */
  call(node) {
    const callee = node.kind === "call" ? node.child("function")?.unparenthesized : void 0;
    return callee ? new Call(node, callee, this.qualifiedName(callee)) : void 0;
  }
  /** Every `for` statement and `for` clause, with what runs between its steps; `async for` is left out. */
  get iterations() {
    this.#iterations ??= iterationsOf(this);
    return this.#iterations;
  }
  /** Every expression that is handed to a weak reference or a weak container, in source order. */
  get weakHoldings() {
    this.#weakHoldings ??= findWeakHoldings(this);
    return this.#weakHoldings;
  }
  /**
   * The function whose local name is the only owner of what is held weakly, while the holder lives on: the object is dead
   * once the function returns. Undefined where that cannot be told, and for coroutines and generators, whose frames may
   * wait for long.
   */
  frameOwner(holding) {
    const name = holding.value.unparenthesized;
    const binding = name.kind === "identifier" ? this.binding(name) : void 0;
    const owner = binding ? this.#functionByScope.get(binding.scope) : void 0;
    if (!owner || owner.isLambda || owner.isAsync || owner.isGenerator) return void 0;
    const made = binding?.onlyAssignment?.kind;
    const isMadeHere = made === "assign" || made === "def";
    const isOnlyOwner = isMadeHere && binding?.references.every((each) => each === name);
    return isOnlyOwner && holderOutlives(this, holding, owner.scope) ? owner : void 0;
  }
  /** Why the value of an expression cannot be referred to weakly; undefined when it can, or when it cannot be told. */
  weakObstacle(node) {
    return weakObstacle(this, node);
  }
  /**
   * Whether making an instance leaves a reference to it anywhere but with the caller: in a container, with another object,
   * or in a cycle of its own. `no` only where everything that runs is on the page.
   */
  escapesWhenMade(owner) {
    return escapesWhenMade(owner, this);
  }
  /** Attribute expressions `anything.name`, in source order. */
  attributesNamed(name) {
    this.#attributesByName ??= grouped(this.nodes("attribute"), (node) => node.child("attribute")?.text);
    return this.#attributesByName.get(name) ?? [];
  }
  /** Identifiers and attributes that name something by its qualified name, as they stand, in source order. */
  referencesTo(qualifiedName) {
    const last = qualifiedName.slice(qualifiedName.lastIndexOf(".") + 1);
    if (!this.tree.text.includes(last)) return [];
    const attributes = this.attributesNamed(last).filter(
      (node) => this.qualifiedName(node) === qualifiedName
    );
    const identifiers = this.nodes("identifier").filter(
      (node) => !node.parent?.is("attribute", "keyword_argument", "dotted_name", "aliased_import") && !this.isWritten(node) && this.qualifiedName(node) === qualifiedName
    );
    return [...attributes, ...identifiers].sort((a, b) => a.index - b.index);
  }
  /** Classes without a syntax error inside, in source order. */
  get classes() {
    return this.#classes.filter((site) => !site.node.hasError);
  }
  /** Functions and lambdas without a syntax error inside, in source order. */
  get functions() {
    return this.#functions.filter((site) => !site.node.hasError);
  }
  /** The function or lambda that a node is. */
  functionOf(node) {
    return this.#functionByNode.get(node.index);
  }
  /** Where values are inside a function: what a name still holds on each way out, where a value gets away. */
  flow(model) {
    let flow = this.#flows.get(model);
    if (!flow) {
      flow = new Flow(this, model);
      this.#flows.set(model, flow);
    }
    return flow;
  }
  /** The class that a node is. */
  classOf(node) {
    return this.#classByNode.get(node.index);
  }
  /** For, while and comprehensions without a syntax error inside, in source order. */
  get loops() {
    return [K.for_statement, K.while_statement, ...COMPREHENSION_KINDS].flatMap((kind) => this.#indices(kind)).sort((a, b) => a - b).map((index) => this.tree.node(index)).filter((node) => !node.hasError).map((node) => this.loop(node));
  }
  /** Except clauses without a syntax error inside, in source order. */
  get handlers() {
    const handlers = [];
    for (const node of this.nodes("except_clause")) {
      const handler = node.hasError ? void 0 : this.handlerOf(node);
      if (handler) handlers.push(handler);
    }
    return handlers;
  }
  /** The except clause that a node is. */
  handlerOf(node) {
    const attempt = node.parent;
    if (node.kind !== "except_clause" || !attempt) return void 0;
    const values = node.childrenIn("value");
    const pattern = values[0]?.kind === "as_pattern" ? values[0] : void 0;
    const name = pattern?.child("alias")?.firstChild ?? values[1];
    const body = node.children.find((child) => child.kind === "block");
    return { node, start: node.start, end: node.end, name, body, attempt };
  }
  /**
   * What of a caught exception the value of an expression keeps alive: the object or its traceback, also inside a
   * display or what a class makes of it; undefined for its text and for `with_traceback(None)`.
   */
  caughtIn(expression) {
    return caughtIn(this, expression);
  }
  /** All nodes of a kind in source order, with or without errors inside. */
  nodes(kind) {
    return this.#indices(K[kind]).map((index) => this.tree.node(index));
  }
  #indices(kind) {
    let found = this.#byKind.get(kind);
    if (!found) {
      found = indicesOf(this.tree.kinds, kind);
      this.#byKind.set(kind, found);
    }
    return found;
  }
  // ---- Building
  #defineClassesAndFunctions() {
    const classes = [];
    const functions = [];
    const kinds = [K.class_definition, K.function_definition, K.lambda];
    const indices = kinds.flatMap((kind) => this.#indices(kind)).sort((a, b) => a - b);
    for (const index of indices) {
      const node = this.tree.node(index);
      const scope = this.#bound.scopeOpenedBy.get(index);
      if (!scope) continue;
      const decorators = decoratorsOf(node);
      const decoratorNames = decorators.map((decorator) => {
        const called = decorator.kind === "call" ? decorator.child("function") : decorator;
        return called ? this.qualifiedName(called) : void 0;
      });
      if (node.kind === "class_definition") {
        const model2 = this.#defineClass(node, scope, decorators, decoratorNames);
        classes.push(model2);
        this.#classByNode.set(index, model2);
        continue;
      }
      const around = this.scopeOf(node);
      const owner = node.kind === "lambda" || around.kind !== "class" ? void 0 : this.#classByNode.get(around.node.index);
      const model = new FunctionModel(node, scope, owner, decorators, decoratorNames);
      functions.push(model);
      this.#functionByScope.set(scope, model);
      this.#functionByNode.set(index, model);
      owner?.functions.push(model);
      owner?.methods.set(model.name, model);
    }
    this.#classes = classes;
    this.#functions = functions;
  }
  #defineClass(node, scope, decorators, decoratorNames) {
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
      bases.push({ node: base, qualifiedName: this.qualifiedName(named), class: this.classNamed(named) });
    }
    const facts = { node, scope, outer: this.scopeOf(node), decorators, decoratorNames, bases, keywords };
    const model = new ClassModel(facts, () => this.#attributesOf(model));
    return model;
  }
  #attributesOf(owner) {
    const uses = /* @__PURE__ */ new Map();
    const add = (name, use) => {
      const list = uses.get(name);
      if (list) list.push(use);
      else uses.set(name, [use]);
    };
    for (const binding of owner.scope.bindings.values()) {
      for (const assignment of binding.assignments) {
        if (assignment.kind !== "assign") continue;
        const use = this.useOf(assignment.target);
        const value = assignment.value ? { value: assignment.value } : {};
        add(binding.name, { ...use, ...value, method: void 0, deferred: false, through: "class" });
      }
    }
    for (const method of owner.functions) {
      const first = method.parameters[0];
      const isClassMethod = method.binding === "class";
      if (!first || method.selfName === void 0 && !isClassMethod) continue;
      const self = method.scope.bindings.get(first.name);
      if (self?.assignments.length !== 1) continue;
      for (const reference of self.references) this.#addUse(reference, method, isClassMethod, add);
    }
    const own = owner.nameNode.kind === "identifier" ? this.binding(owner.nameNode) : void 0;
    if (own?.onlyAssignment?.kind === "class") {
      for (const reference of own.references) {
        const around = this.methodAround(reference);
        this.#addUse(reference, around?.class === owner ? around : void 0, true, add);
      }
    }
    const attributes = /* @__PURE__ */ new Map();
    for (const [name, list] of uses) {
      list.sort((a, b) => a.node.index - b.node.index);
      attributes.set(name, new Attribute(name, list));
    }
    return attributes;
  }
  /** Records `object.name` for one mention of the object, and `setattr(object, 'name', value)`. */
  #addUse(object, method, throughClass, add) {
    const deferred = method !== void 0 && this.scopeOf(object).frame !== method.scope;
    const outer = object.withParentheses.parent;
    if (!outer) return;
    if (outer.kind === "attribute" && object.withParentheses.field === "object") {
      const name2 = outer.child("attribute")?.text;
      if (name2 === void 0) return;
      if (name2 === "__class__") return this.#addUse(outer, method, true, add);
      const throughType = outer.parent?.parent?.kind === "type_alias_statement";
      const through2 = throughClass || throughType ? "class" : "instance";
      add(name2, { ...this.useOf(outer), method, deferred, through: through2 });
      return;
    }
    const call = outer.parent;
    if (outer.kind !== "argument_list" || call?.kind !== "call") return;
    const callee = this.qualifiedName(call.child("function") ?? call);
    if (callee === "builtins.type") return this.#addUse(call, method, true, add);
    if (callee !== "builtins.setattr") return;
    const [first, second, value] = outer.children;
    const name = first === object.withParentheses && second ? stringValue(second) : void 0;
    if (name === void 0 || !value) return;
    const through = throughClass ? "class" : "instance";
    add(name, { kind: "store", node: call, by: call, value, method, deferred, through });
  }
  #constructorName(node, depth) {
    const origin = this.#originOf(node, depth);
    if (!origin) return void 0;
    switch (origin.kind) {
      case "call": {
        const callee = origin.child("function");
        return callee ? this.qualifiedName(callee) : void 0;
      }
      case "list":
      case "list_comprehension":
        return "builtins.list";
      case "dictionary":
      case "dictionary_comprehension":
        return "builtins.dict";
      case "set":
      case "set_comprehension":
        return "builtins.set";
      case "tuple":
      case "expression_list":
        return "builtins.tuple";
      case "generator_expression":
        return "types.GeneratorType";
      case "lambda":
        return "types.LambdaType";
      case "integer":
        return "builtins.int";
      case "float":
        return "builtins.float";
      case "true":
      case "false":
        return "builtins.bool";
      case "none":
        return "types.NoneType";
      case "string":
      case "concatenated_string":
        return /^[ur]*b/i.test(origin.text) ? "builtins.bytes" : "builtins.str";
    }
    return void 0;
  }
  #originOf(node, depth) {
    const target = node.unparenthesized;
    if (depth > 8) return void 0;
    if (this.#origins.has(target)) return this.#origins.get(target);
    this.#origins.set(target, void 0);
    const origin = this.#findOrigin(target, depth);
    this.#origins.set(target, origin);
    return origin;
  }
  #findOrigin(target, depth) {
    switch (target.kind) {
      case "identifier": {
        const value = this.binding(target)?.onlyValue;
        return value ? this.#originOf(value, depth + 1) : void 0;
      }
      case "attribute": {
        const name = target.child("attribute")?.text;
        const object = target.child("object");
        const owner = name !== void 0 && object ? this.#ownerOf(object, depth) : void 0;
        const stores = owner?.storesOf(name ?? "") ?? [];
        const values = stores.map((store) => store.value).filter((value) => value?.kind !== "none");
        const origins = values.map((value) => value ? this.#originOf(value, depth + 1) : void 0);
        const first = origins[0];
        if (!first || origins.length === 0) return void 0;
        const maker = this.#makerText(first);
        return origins.every((origin) => origin && this.#makerText(origin) === maker) ? first : void 0;
      }
      case "conditional_expression":
      case "boolean_operator":
      case "subscript":
      case "await":
      case "binary_operator":
        return void 0;
      case "named_expression": {
        const value = target.child("value");
        return value ? this.#originOf(value, depth + 1) : void 0;
      }
    }
    return target;
  }
  /** Two origins with the same answer are made by the same thing. */
  #makerText(origin) {
    return origin.kind === "call" ? `call ${origin.child("function")?.text}` : origin.kind.replace("_comprehension", "");
  }
};
function decoratorsOf(definition) {
  const outer = definition.parent;
  if (outer?.kind !== "decorated_definition") return [];
  const result = [];
  for (const child of outer.children) {
    const expression = child.kind === "decorator" ? child.firstChild?.unparenthesized : void 0;
    if (expression) result.push(expression);
  }
  return result;
}
function importedNames(scopes) {
  const names = /* @__PURE__ */ new Set();
  for (const scope of scopes) {
    for (const binding of scope.bindings.values()) {
      for (const { kind, qualifiedName } of binding.assignments) {
        if (kind === "import" && qualifiedName !== void 0) names.add(qualifiedName);
      }
    }
  }
  return names;
}
function indicesOf(kinds, kind) {
  const found = [];
  for (let at = kinds.indexOf(kind); at >= 0; at = kinds.indexOf(kind, at + 1)) found.push(at);
  return found;
}
function grouped(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const name = key(item);
    if (name === void 0) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

// src/knowledge/lifetimes.ts
var PROCESS_BASES = /* @__PURE__ */ new Set([
  "cmd.Cmd",
  "code.InteractiveConsole",
  "bdb.Bdb",
  "pdb.Pdb",
  "tkinter.Tk",
  "wx.App",
  "wx.PySimpleApp",
  "kivy.app.App",
  "flask.Flask",
  "fastapi.FastAPI",
  "starlette.applications.Starlette",
  "sanic.Sanic",
  "celery.Celery",
  "aiohttp.web.Application",
  "tornado.web.Application",
  "textual.app.App",
  "click.Command",
  "click.Group",
  "click.MultiCommand",
  "distutils.cmd.Command",
  "setuptools.Command",
  "django.core.management.BaseCommand",
  "django.core.management.base.BaseCommand",
  "django.apps.AppConfig",
  "discord.Client",
  "discord.ext.commands.Bot",
  "discord.ext.commands.Cog",
  "importlib.abc.MetaPathFinder",
  "logging.Handler",
  "logging.StreamHandler",
  "logging.FileHandler"
]);
var WIDGET_MODULES = [
  "tkinter",
  "Tkinter",
  "wx",
  "PyQt4",
  "PyQt5",
  "PyQt6",
  "PySide",
  "PySide2",
  "PySide6",
  "qtpy",
  "gi.repository",
  "gtk",
  "kivy",
  "textual",
  "urwid",
  "pyglet",
  "ipywidgets",
  "idlelib"
];
var PROCESS_NAMES = /(?:App|Application|Singleton|Command|Commands|CLI|Cli|Shell|Console|REPL|Repl|Daemon|Service|Server|Supervisor|Bootstep|Blueprint|Controller|Registry|Environment|Engine|Plugin|Extension|Manager|Store|Kernel|Debugger|Dispatcher|Container|Pdb|Bot|Cog|Main|MainWindow|Window|Dialog|Widget|Screen|Panel|Toolbar|Menu)$/;
var TASK_NAMES = /(?:Request|Response|Connection|Protocol|Handler|Future|Promise|Result|Span|Session|Task|Job|Transport|Stream|Reader|Writer|Message|Event|Call|Transaction|Cursor|Channel|Socket|Iterator|Generator|Node|Entry|Item|Record)$/;

// src/model/lifetime.ts
function lifetimeOf(file2, owner) {
  if (file2.isTestCode(owner.node.child("body") ?? owner.node)) return "test";
  if (owner.isEnum || owner.isMetaclass || isSingleton(owner)) return "process";
  for (const { bases } of owner.ancestors) {
    for (const { node, qualifiedName } of bases) {
      if (PROCESS_BASES.has(qualifiedName ?? "") || isWidgetName(qualifiedName)) return "process";
      if (PROCESS_NAMES.test(node.text)) return "process";
    }
  }
  if (TASK_NAMES.test(owner.name)) return "task";
  if (PROCESS_NAMES.test(owner.name)) return "process";
  const made = constructionsOf(file2, owner);
  if (made.length === 0) return "unknown";
  const perCall = made.some((node) => file2.functionAround(node) !== void 0 || file2.loopAround(node));
  return perCall ? "task" : "process";
}
function constructionsOf(file2, owner) {
  const binding = owner.nameNode.kind === "identifier" ? file2.binding(owner.nameNode) : void 0;
  if (binding?.onlyAssignment?.kind !== "class") return [];
  return file2.usesOf(binding).flatMap((use) => use.kind === "call" ? [use.by] : []);
}
function keptForGood(file2, owner) {
  const family = file2.classes.filter((other) => other.ancestors.includes(owner));
  for (const member of family) {
    if (isSingleton(member)) return member.nameNode;
    const made = constructionsOf(file2, member).find(
      (node) => !isOfMain(node) && (file2.functionAround(node) === void 0 || isKeptByModule(file2, node))
    );
    if (made) return made;
    for (const { bases } of member.ancestors) {
      const base = bases.find(({ qualifiedName }) => PROCESS_BASES.has(qualifiedName ?? ""));
      if (base) return base.node;
    }
  }
  return void 0;
}
function isOfMain(node) {
  for (let at = node.ancestor("if_statement"); at; at = at.ancestor("if_statement")) {
    if (/\b__name__\b/.test(at.child("condition")?.text ?? "")) return true;
  }
  return false;
}
function isKeptByModule(file2, construction) {
  const use = file2.useOf(construction);
  const left = use.kind === "assigned" ? use.by.child("left") : void 0;
  return left?.kind === "identifier" && file2.binding(left)?.scope.kind === "module";
}
function isWidgetName(qualifiedName) {
  return qualifiedName !== void 0 && WIDGET_MODULES.some((module) => qualifiedName === module || qualifiedName.startsWith(`${module}.`));
}
function isWidgetClass(owner) {
  return owner.ancestors.some(({ bases }) => bases.some(({ qualifiedName }) => isWidgetName(qualifiedName)));
}
function isSingleton(owner) {
  const named = /singleton/i;
  if (named.test(owner.keywords.get("metaclass")?.text ?? "")) return true;
  if (owner.decorators.some((decorator) => named.test(decorator.text))) return true;
  return ["_instance", "__instance", "_shared_state", "__shared_state"].some(
    (name) => owner.bodyAssignments(name).length > 0
  );
}

// src/knowledge/terminal-methods.ts
var TERMINAL_METHODS = /* @__PURE__ */ new Set([
  "close",
  "aclose",
  "async_close",
  "close_connection",
  "close_all",
  "closed",
  "closeEvent",
  "on_close",
  "onClose",
  "do_close",
  "stop",
  "astop",
  "async_stop",
  "on_stop",
  "stopService",
  "doStop",
  "shutdown",
  "shut_down",
  "async_shutdown",
  "on_shutdown",
  "disconnect",
  "disconnected",
  "async_disconnect",
  "on_disconnect",
  "dispose",
  "detach",
  "finish",
  "finished",
  "on_finish",
  "finalize",
  "finalise",
  "complete",
  "done",
  "cancel",
  "cancelled",
  "abort",
  "kill",
  "terminate",
  "destroy",
  "destroyed",
  "release",
  "free",
  "quit",
  "exit",
  "end",
  "cleanup",
  "clean_up",
  "async_cleanup",
  "teardown",
  "tear_down",
  "tearDown",
  "unload",
  "async_unload",
  "async_unload_entry",
  "async_will_remove_from_hass",
  "unregister",
  "deactivate",
  "unmount",
  "on_unmount",
  "unlink",
  "dismiss",
  "expire",
  "invalidate",
  "set_result",
  "set_exception",
  "connection_lost",
  "call_connection_lost",
  "connectionLost",
  "clientConnectionLost",
  "loseConnection",
  "stopProducing",
  "doClose",
  "force_close",
  "__exit__",
  "__aexit__"
]);
var ASKING_METHOD = /^_*(closed|cancelled|finished|done|destroyed|disconnected|complete|end|exit)$/;
var RESULT_METHOD = /^_*set_(result|exception)$/;
var ENDS_BY_FAME = [
  /^(a|async_)?(close|stop|shutdown|disconnect|dispose|cleanup|teardown|unload|destroy|terminate|cancel)$/,
  /^(__a?exit__|connection_?[lL]ost|stopService|closeEvent|async_will_remove_from_hass|expire|release|finish|detach)$/,
  /./
];
var CONSTRUCTORS = [
  "__init__",
  "__new__",
  "__post_init__",
  "__attrs_post_init__",
  "__attrs_pre_init__",
  "__setstate__"
];
var STARTING_METHODS = /* @__PURE__ */ new Set([
  ...CONSTRUCTORS,
  "__enter__",
  "__aenter__",
  "setUp",
  "setup",
  "init",
  "initialize",
  "initialise",
  "start",
  "open",
  "connect",
  "connection_made",
  "connectionMade",
  "makeConnection",
  "clear",
  "reset",
  "_init",
  "_setup",
  "_initialize",
  "_clear",
  "_reset"
]);

// src/model/end-method.ts
function isEnd(name) {
  if (ASKING_METHOD.test(name) || RESULT_METHOD.test(name) || name.startsWith("__")) return false;
  return TERMINAL_METHODS.has(name.replace(/^_+/, ""));
}
function endMethodsOf(owner) {
  return owner.functions.filter((method) => isEnd(method.name) && method.binding === "instance").map((method) => ({
    method,
    ...workOf(owner, method),
    callsBase: callsBase(owner, method),
    isEmpty: isEmpty(method)
  }));
}
function workOf(owner, start) {
  const runs = /* @__PURE__ */ new Set();
  const parts = /* @__PURE__ */ new Map();
  const reached = /* @__PURE__ */ new Set([start]);
  for (const method of reached) {
    for (const ancestor of owner.ancestors) {
      for (const { name, uses } of ancestor.attributes.values()) {
        for (const use of uses) {
          if (use.method !== method || use.deferred) continue;
          if (use.kind === "call") {
            runs.add(name);
            const callee = owner.findMethod(name);
            if (callee) reached.add(callee);
          } else if (use.kind === "method" && isEnd(use.name ?? "") && isOwn(owner, name) && !parts.has(name)) {
            parts.set(name, use.by);
          }
        }
      }
    }
  }
  return { runs, parts };
}
function isOwn(owner, attribute) {
  return owner.attribute(attribute)?.stores.some(({ through }) => through === "instance") === true;
}
function callsBase(owner, { name, node, selfName }) {
  const { text } = node;
  if (/\bsuper\s*\(/.test(text)) return true;
  return owner.bases.length > 0 && new RegExp(`\\.${name}\\(\\s*${selfName}\\b`).test(text);
}
function isEmpty({ body }) {
  return (body?.children ?? []).every(
    (statement) => statement.is("pass_statement", "raise_statement") || statement.kind === "expression_statement" && statement.firstChild?.is("string", "concatenated_string", "ellipsis") === true
  );
}

// src/model/lifecycle.ts
var Lifecycle = class {
  class;
  #ending;
  constructor(owner) {
    this.class = owner;
  }
  /** Methods that end an instance by their name (`close`, `__exit__`, `connection_lost`), in source order. */
  get terminalMethods() {
    return this.class.ancestors.flatMap((ancestor) => ancestor.functions).filter(({ name }) => TERMINAL_METHODS.has(name) || TERMINAL_METHODS.has(name.replace(/^_+/, "")));
  }
  /** The terminal methods and all that they run, or schedule, on the same instance. */
  get ending() {
    this.#ending ??= this.#reach(this.terminalMethods);
    return this.#ending;
  }
  /**
   * Where an attribute is set to something that holds nothing, deleted, or emptied, outside of the methods that start
   * a life (`__init__`, `reset`, `connection_made`): those put the old state in place of a new one.
   */
  resets(attribute) {
    return [...this.#uses(attribute, isReset), ...this.#uses("__dict__", isReset)];
  }
  /** Where something is taken out of what an attribute holds: `pop`, `remove`, `del self.items[key]`. */
  removals(attribute) {
    return this.#uses(attribute, isRemoval);
  }
  /** The reset of an attribute that the end of the instance runs; undefined when nothing of the kind is to be seen. */
  release(attribute) {
    return this.resets(attribute).find(({ method }) => method !== void 0 && this.ending.has(method));
  }
  /** A method and all that it runs, or schedules, on the same instance. */
  reachedFrom(method) {
    return this.#reach([method]);
  }
  #uses(attribute, isWanted) {
    return this.class.usesOf(attribute).filter((use) => use.method !== void 0 && isWanted(use) && !this.#isStart(use.method));
  }
  /** A method that starts a life, unless it is also reached from an end: `close()` may call `reset()`. */
  #isStart(method) {
    return STARTING_METHODS.has(method.name) && !this.ending.has(method);
  }
  #reach(roots) {
    const reached = new Set(roots);
    const mentions = this.class.ancestors.flatMap((ancestor) => [...ancestor.attributes.values()]);
    for (const method of reached) {
      for (const { name, uses } of mentions) {
        const callee = this.class.findMethod(name);
        if (callee && uses.some((use) => use.method === method && use.kind !== "store")) reached.add(callee);
      }
    }
    return reached;
  }
};
var lifecycles = /* @__PURE__ */ new WeakMap();
function lifecycleOf(owner) {
  let found = lifecycles.get(owner);
  if (!found) {
    found = new Lifecycle(owner);
    lifecycles.set(owner, found);
  }
  return found;
}
function endOf(owner, except) {
  const ends = lifecycleOf(owner).terminalMethods.filter(
    (method) => method.binding === "instance" && method !== except && !ASKING_METHOD.test(method.name)
  );
  for (const names of ENDS_BY_FAME) {
    const found = ends.find(({ name }) => names.test(name));
    if (found) return found;
  }
  return void 0;
}
var HOLDS_NOTHING = /* @__PURE__ */ new Set(["none", "true", "false", "integer", "float", "string", "ellipsis"]);
function isReset(use) {
  switch (use.kind) {
    case "delete":
      return true;
    case "method":
      return use.name === "clear";
    case "item-store":
      return use.key?.kind === "slice";
    case "store": {
      const value = use.value?.unparenthesized;
      if (!value || HOLDS_NOTHING.has(value.kind)) return true;
      return value.is("list", "tuple", "dictionary") && !value.firstChild;
    }
  }
  return false;
}
function isRemoval(use) {
  if (use.kind === "item-delete") return true;
  const name = use.name ?? "";
  if (use.kind !== "method" || name === "clear") return false;
  return SHRINKING_METHODS.has(name) && !QUEUE_ONLY_SHRINKING.has(name);
}

// src/model/summary/places.ts
function span(node) {
  return { start: node.start, end: node.end };
}
function slotOf(use) {
  if (use.name !== void 0) return { keyword: use.name };
  return use.position === void 0 ? void 0 : { position: use.position };
}

// src/model/summary/ends.ts
function endFactsOf(model, isOwner) {
  const terminal = isOwner ? lettingGo(model) : void 0;
  const end = isOwner ? ownEnd(model) : void 0;
  return {
    ends: endMethodsOf(model).map(({ method, runs, parts, callsBase: callsBase2, isEmpty: isEmpty2 }) => ({
      name: method.name,
      at: span(method.nameNode),
      runs: [...runs].filter((name) => isEnd(name)),
      parts: [...parts].map(([attribute, node]) => ({ attribute, at: span(node) })),
      callsBase: callsBase2,
      isEmpty: isEmpty2
    })),
    ...terminal ? { terminal } : {},
    ...end ? { end: { name: end.name, at: span(end.nameNode) } } : {}
  };
}
function lettingGo(model) {
  const { terminalMethods } = lifecycleOf(model);
  const drops = [...model.attributes.values()].flatMap((attribute) => attribute.uses).filter((use) => use.kind === "delete" || use.kind === "store" && use.value?.kind === "none").sort((a, b) => a.node.index - b.node.index);
  for (const method of terminalMethods) {
    if (method.class !== model || method.binding !== "instance") continue;
    const last = drops.findLast((use) => use.method === method && !use.deferred);
    if (last) return { name: method.name, at: span(last.by) };
  }
  return void 0;
}
function ownEnd(model) {
  const end = endOf(model);
  const required = end?.parameters.slice(1).filter(({ kind, default: value }) => kind === "positional" && !value);
  const isTold = end && /^_*(a?exit__|connection_?lost)/i.test(end.name);
  return isTold || required?.length === 0 ? end : void 0;
}

// src/model/summary/references.ts
var namesByFile = /* @__PURE__ */ new WeakMap();
function nameOfClass(file2, model) {
  let names = namesByFile.get(file2);
  if (!names) {
    names = namesOf(file2.classes);
    namesByFile.set(file2, names);
  }
  return names.get(model) ?? model.name;
}
function namesOf(classes) {
  const names = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const model of classes) {
    const plain2 = model.name;
    names.set(model, seen.has(plain2) ? `${plain2}@${model.start}` : plain2);
    seen.add(plain2);
  }
  return names;
}
function referenceTo(file2, node, around) {
  const target = node.kind === "subscript" ? node.child("value") ?? node : node.unparenthesized;
  const own = file2.classNamed(target);
  if (own) return `#${nameOfClass(file2, own)}`;
  const name = file2.selfAttribute(target);
  if (name !== void 0 && around) {
    const stores = around.storesOf(name);
    const value = stores.length === 1 && stores[0]?.method === void 0 ? stores[0]?.value : void 0;
    return value && value.index !== target.index ? referenceTo(file2, value, void 0) : void 0;
  }
  const qualifiedName = file2.qualifiedName(target);
  return qualifiedName?.startsWith("builtins.") ? void 0 : qualifiedName;
}
function nameOfCallee(file2, { callee, qualifiedName }) {
  if (qualifiedName !== void 0) return qualifiedName.startsWith("builtins.") ? void 0 : qualifiedName;
  const model = file2.functionNamed(callee) ?? file2.methodNamedBy(callee);
  if (!model || model.isLambda) return void 0;
  return `#${model.class ? `${nameOfClass(file2, model.class)}.` : ""}${model.name}`;
}

// src/model/summary/makings.ts
function* makingsOf(file2, model) {
  const isBound = model.class !== void 0 && model.binding !== "static";
  let position = -1;
  for (const { name: parameter, kind } of model.parameters.slice(isBound ? 1 : 0)) {
    if (kind === "positional") position++;
    if (kind === "args" || kind === "kwargs") continue;
    const binding = model.scope.bindings.get(parameter);
    if (binding?.assignments.length !== 1) continue;
    for (const reference of binding.references) {
      if (!reference.parent?.is("argument_list", "keyword_argument")) continue;
      if (file2.functionAround(reference) !== model) continue;
      const use = file2.useOf(reference);
      const slot = slotOf(use);
      const callee = use.kind === "argument" ? use.by.child("function") : void 0;
      const made = callee && slot && classMade(file2, callee, model);
      if (!made || !slot || !isAnswered(file2, use.by)) continue;
      const facts = { name: model.name, parameter, position: kind === "positional" ? position : -1 };
      yield { ...facts, class: made, slot, at: span(use.by) };
    }
  }
}
function classMade(file2, callee, model) {
  const isOwn2 = model.binding === "class" && callee.text === model.parameters[0]?.name;
  if (isOwn2 && model.class) return `#${nameOfClass(file2, model.class)}`;
  const made = referenceTo(file2, callee, model.class);
  return made !== void 0 && /(^|[.#])_*[A-Z]\w*[a-z]\w*(@\d+)?$/.test(made) ? made : void 0;
}
function isAnswered(file2, call) {
  const use = file2.useOf(call);
  if (use.kind === "return") return true;
  if (use.kind !== "assigned") return false;
  for (let at = use.by; at?.kind === "assignment"; at = at.parent) {
    const target = at.child("left")?.unparenthesized;
    const binding = target?.kind === "identifier" ? file2.binding(target) : void 0;
    if (binding?.references.some((reference) => file2.useOf(reference).kind === "return")) return true;
  }
  return false;
}
function isAnswering(method) {
  if (method.parameters.length < 2 || !/[a-z\d](_[a-z\d]|[A-Z])/.test(method.name)) return false;
  return method.binding === "instance" && /\breturn\s+[^\s#]/.test(method.body?.text ?? "");
}

// src/knowledge/keeping-names.ts
var KEEPS_NOTHING = /^(builtins|weakref|id|repr|operator|copy|pickle|json|logging|warnings|inspect|types)\./;
var KEEPING_METHOD = /^_?(make|set|add|attach|bind|register|connect|connection|init|install|link|join|subscribe|push|mount)/i;
var CONNECTION_METHOD = /^(make_?connection|connection_?made)$/i;
var UNDOING_METHOD = /^_*(unregister|unschedule|unsubscribe|unbind|unlink|unload|unwatch|untrack|deregister|remove|delete|discard|drop|forget|cancel|evict|expire|release|detach|disconnect|close)/;

// src/model/summary/keeping.ts
function keeperOf(file2, use, following = /* @__PURE__ */ new Set()) {
  switch (use.kind) {
    case "assigned": {
      for (let at = use.by; at?.kind === "assignment"; at = at.parent) {
        const target = at.child("left")?.unparenthesized;
        const name = target?.kind === "subscript" ? containerOfSelf(file2, target.child("value")) : target && file2.selfAttribute(target);
        if (name !== void 0) return name;
      }
      return void 0;
    }
    case "element":
      return keeperOf(file2, file2.useOf(outermostDisplay(use.by)), following);
    case "produced":
      return keeperOf(file2, file2.useOf(use.by), following);
    case "argument": {
      const call = file2.call(use.by);
      if (!call) return void 0;
      if (COLLECTING_CONSTRUCTORS.has(nameOf(file2, call.callee)))
        return keeperOf(file2, file2.useOf(use.by), following);
      if (!call.receiver) return void 0;
      if (file2.isSelf(call.receiver)) return keptByOwnMethod(file2, use, call.name ?? "", following);
      return GROWING_METHODS.has(call.name ?? "") ? containerOfSelf(file2, call.receiver) : void 0;
    }
  }
  return void 0;
}
function keeperOfMade(file2, call) {
  const use = useOfResult(file2, call);
  const direct = keeperOf(file2, use);
  if (direct !== void 0) return direct;
  const target = use.kind === "assigned" ? (use.by.child("left") ?? use.by.child("name"))?.unparenthesized : void 0;
  const binding = target?.kind === "identifier" ? file2.binding(target) : void 0;
  if (!binding || binding.scope.kind === "module") return void 0;
  return keeperOfLocal(file2, binding)?.attribute;
}
function keeperOfResult(file2, model, name) {
  for (const use of model.attribute(name)?.uses ?? []) {
    const call = use.kind === "call" ? use.by : void 0;
    const attribute = call && keeperOfMade(file2, call);
    if (attribute !== void 0) return attribute;
  }
  return void 0;
}
function keeperOfLocal(file2, binding) {
  if (binding.scope.kind !== "function" || binding.onlyAssignment === void 0) return void 0;
  for (const reference of binding.references) {
    const attribute = keeperOf(file2, file2.useOf(reference));
    if (attribute !== void 0) return { attribute, node: file2.statementOf(reference) };
  }
  return void 0;
}
function containerOfSelf(file2, container) {
  const target = container?.unparenthesized;
  switch (target?.kind) {
    case "attribute":
      return file2.selfAttribute(target);
    case "conditional_expression":
      return containerOfSelf(file2, target.firstChild) ?? containerOfSelf(file2, target.children.at(-1));
    case "identifier": {
      const binding = file2.binding(target);
      const only = binding?.scope.kind === "function" ? binding.onlyAssignment : void 0;
      if (only?.kind !== "assign") return void 0;
      const value = (only.value ?? only.source)?.unparenthesized;
      return value?.kind === "attribute" ? file2.selfAttribute(value) : void 0;
    }
  }
  return void 0;
}
function keptByOwnMethod(file2, use, name, following) {
  const method = file2.classAround(use.by)?.findMethod(name);
  const slot = slotOf(use);
  if (!method || !slot || following.has(method)) return void 0;
  const positional = method.parameters.slice(1).filter(({ kind }) => kind === "positional");
  const parameter = "keyword" in slot ? method.parameter(slot.keyword) : positional[slot.position];
  const binding = parameter && method.scope.bindings.get(parameter.name);
  if (binding?.assignments.length !== 1) return void 0;
  const further = /* @__PURE__ */ new Set([...following, method]);
  for (const reference of binding.references) {
    if (file2.functionAround(reference) !== method) continue;
    const attribute = keeperOf(file2, file2.useOf(reference), further);
    if (attribute !== void 0) return attribute;
  }
  return void 0;
}
function isMapped(file2, lambda, method) {
  if (!lambda.isLambda || file2.functionAround(lambda.node) !== method) return false;
  const use = file2.useOf(lambda.node);
  return use.kind === "argument" && use.position === 0 && isMap(file2, use.by);
}
function useOfResult(file2, node) {
  const lambda = node.withParentheses.parent;
  if (lambda?.kind !== "lambda" || node.withParentheses.field !== "body") return file2.useOf(node);
  const use = file2.useOf(lambda);
  const isOfMap = use.kind === "argument" && use.position === 0 && isMap(file2, use.by);
  return isOfMap ? { kind: "produced", node, by: use.by } : use;
}
function isMap(file2, call) {
  const callee = call.child("function");
  return callee !== void 0 && /^(builtins\.map|itertools\.imap)$/.test(nameOf(file2, callee));
}
function nameOf(file2, callee) {
  const qualifiedName = file2.qualifiedName(callee);
  if (qualifiedName !== void 0 || callee.kind !== "identifier") return qualifiedName ?? "";
  return file2.binding(callee) ? "" : `builtins.${callee.text}`;
}
function outermostDisplay(node) {
  let at = node;
  while (at.parent?.is("list", "tuple", "set", "dictionary", "pair", "expression_list")) at = at.parent;
  return at;
}

// src/model/summary/release.ts
function releaseOf(file2, model, attribute) {
  const lifecycle = lifecycleOf(model);
  if (lifecycle.release(attribute) || isTakenOut(file2, model, attribute)) return "dropped";
  if (toldBy(model, attribute)) return "told";
  const uses = model.usesOf(attribute);
  return lifecycle.resets(attribute).length > 0 || isPutBack(uses) ? "elsewhere" : "none";
}
function clearingOf(file2, model, attribute, field, made) {
  const { ending } = lifecycleOf(model);
  const uses = model.usesOf(attribute).filter(
    (use) => use.name === field && (use.kind === "attribute-delete" || use.kind === "attribute-store" && use.value !== void 0 && !file2.isSelf(use.value))
  );
  if (uses.length === 0) return void 0;
  const making = file2.methodAround(made);
  const inTime = uses.some(
    ({ method, node }) => method && (ending.has(method) || method === making && node.ancestor("finally_clause") !== void 0)
  );
  return inTime ? "dropped" : "elsewhere";
}
function isTakenBack(file2, model, attribute) {
  const { ending } = lifecycleOf(model);
  return (model.attribute(attribute)?.uses ?? []).some(
    (use) => use.kind === "method" && use.method !== void 0 && ending.has(use.method) && file2.call(use.by)?.positional.some((argument) => file2.isSelf(argument))
  );
}
function toldAt(model, attribute) {
  const told = toldBy(model, attribute);
  return told?.kind === "method" ? { toldAt: span(told.by) } : {};
}
function toldBy(model, attribute) {
  const { ending } = lifecycleOf(model);
  return model.usesOf(attribute).find(
    (use) => use.method !== void 0 && ending.has(use.method) && (use.kind === "iterate" || use.kind === "method" && TERMINAL_METHODS.has(use.name?.replace(/^_+/, "") ?? ""))
  );
}
function isTakenOut(file2, model, attribute) {
  const { ending } = lifecycleOf(model);
  return (model.attribute("__dict__")?.uses ?? []).some((use) => {
    if (!use.method || !ending.has(use.method)) return false;
    const key = use.kind === "method" && use.name === "pop" ? file2.call(use.by)?.argument(0) : use.key;
    return key !== void 0 && use.kind !== "item" && stringValue(key) === attribute;
  });
}
function isPutBack(uses) {
  return uses.some(
    (use) => use.kind === "store" && use.value?.kind === "identifier" && use.node.ancestor("finally_clause") !== void 0
  );
}

// src/model/summary/owners.ts
function ownerFactsOf(file2, model) {
  const helpers = [];
  const planted = [];
  for (const method of model.functions) {
    if (method.selfName !== void 0) readMentions(file2, model, method, helpers, planted);
  }
  return { helpers, planted };
}
function readMentions(file2, model, method, helpers, planted) {
  const self = method.scope.bindings.get(method.selfName ?? "");
  if (self?.assignments.length !== 1) return;
  const cached = method.isCachedProperty;
  for (const reference of self.references) {
    if (reference.parent?.kind === "attribute") continue;
    const around = file2.functionAround(reference);
    if (around !== method && !(around && isMapped(file2, around, method))) continue;
    const use = file2.useOf(reference);
    if (use.kind === "argument") {
      const helper = madeWithSelf(file2, model, method, use, cached) ?? givenSelf(file2, model, use);
      if (helper) helpers.push(helper);
      const child = addedToKept(file2, model, use);
      if (child) planted.push(child);
    } else if (use.kind === "assigned") {
      const found = plantedBy(file2, model, use);
      if (found) planted.push(found);
    }
  }
}
function madeWithSelf(file2, model, method, use, cached) {
  const callee = use.by.child("function");
  const slot = slotOf(use);
  if (!callee || !slot || keepsNothing(file2.qualifiedName(callee))) return void 0;
  const isReturned = file2.useOf(use.by).kind === "return";
  const attribute = !isReturned ? keeperOfMade(file2, use.by) : cached ? method.name : keeperOfResult(file2, model, method.name);
  if (attribute === void 0) return void 0;
  const reference = makerOfFile(file2, callee) ?? referenceTo(file2, callee, model);
  return {
    attribute,
    oneOfMany: isCollection(model, attribute) || useOfResult(file2, use.by).kind === "produced",
    class: reference ?? "?",
    ...reference === void 0 && callee.kind === "attribute" ? { madeBy: callee.child("attribute")?.text ?? "" } : {},
    soundsKept: soundsLikeClass(callee),
    receives: "__init__",
    slot,
    at: span(use.by),
    cached: cached && isReturned,
    release: releaseOf(file2, model, attribute)
  };
}
function givenSelf(file2, model, use) {
  const call = file2.call(use.by);
  const slot = slotOf(use);
  const attribute = call?.receiver && file2.selfAttribute(call.receiver);
  if (attribute === void 0 || !slot || !KEEPING_METHOD.test(call?.name ?? "")) return void 0;
  const store = model.attribute(attribute)?.stores.find((candidate) => candidate.through === "instance");
  if (!store || model.findMethod(attribute) || isTakenBack(file2, model, attribute)) return void 0;
  const made = store.value?.kind === "call" ? store.value.child("function") : void 0;
  return {
    attribute,
    oneOfMany: isCollection(model, attribute),
    class: (made && referenceTo(file2, made, model)) ?? "?",
    soundsKept: CONNECTION_METHOD.test(call?.name ?? ""),
    receives: call?.name ?? "",
    slot,
    at: span(use.by),
    cached: false,
    release: releaseOf(file2, model, attribute),
    ...toldAt(model, attribute)
  };
}
function addedToKept(file2, model, use) {
  const call = file2.call(use.by);
  const list = call?.receiver;
  if (list?.kind !== "attribute" || !GROWING_METHODS.has(call?.name ?? "")) return void 0;
  const object = list.child("object")?.unparenthesized;
  const field = list.child("attribute")?.text;
  const binding = object?.kind === "identifier" && !file2.isSelf(object) ? file2.binding(object) : void 0;
  const keeping = binding && keeperOfLocal(file2, binding);
  if (!keeping || field === void 0) return void 0;
  const { attribute, node } = keeping;
  const release = releaseOf(file2, model, attribute);
  return { attribute, oneOfMany: true, field, at: span(use.by), keptAt: span(node), release };
}
function plantedBy(file2, model, use) {
  const target = use.by.kind === "assignment" ? use.by.child("left")?.unparenthesized : void 0;
  if (target?.kind !== "attribute") return void 0;
  const object = target.child("object")?.unparenthesized;
  const field = target.child("attribute")?.text;
  if (!object || field === void 0 || file2.isSelf(object)) return void 0;
  const direct = file2.selfAttribute(object);
  if (direct !== void 0) {
    const store = model.attribute(direct)?.stores.find((candidate) => candidate.through === "instance");
    if (!store || model.findMethod(direct)) return void 0;
    return {
      attribute: direct,
      oneOfMany: isCollection(model, direct),
      field,
      at: span(use.by),
      keptAt: span(store.node),
      release: clearingOf(file2, model, direct, field, use.by) ?? releaseOf(file2, model, direct)
    };
  }
  const binding = object.kind === "identifier" ? file2.binding(object) : void 0;
  const keeping = binding ? keeperOfLocal(file2, binding) : void 0;
  if (!keeping) return void 0;
  const { attribute, node } = keeping;
  return {
    attribute,
    oneOfMany: isCollection(model, attribute),
    field,
    at: span(use.by),
    keptAt: span(node),
    release: releaseOf(file2, model, attribute)
  };
}
function makerOfFile(file2, callee) {
  const maker = file2.functionNamed(callee);
  if (maker) return !maker.class && maker.scope.parent?.kind === "module" ? `#${maker.name}` : void 0;
  const object = callee.kind === "attribute" ? callee.child("object")?.unparenthesized : void 0;
  const home = object && file2.classNamed(object);
  return home && `#${nameOfClass(file2, home)}.${callee.child("attribute")?.text}`;
}
function isCollection(model, attribute) {
  return model.usesOf(attribute).some(
    (use) => use.kind === "item-store" || use.kind === "method" && GROWING_METHODS.has(use.name ?? "")
  );
}
function keepsNothing(qualifiedName) {
  return qualifiedName !== void 0 && KEEPS_NOTHING.test(qualifiedName);
}
function soundsLikeClass(callee) {
  const called = callee.kind === "call" ? callee.child("function") : callee;
  const name = called?.kind === "attribute" ? called.child("attribute")?.text : called?.text;
  return /^_*[A-Z]\w*[a-z]\w*$|(^|_)(class|cls)$/.test(name ?? "");
}

// src/model/summary/parameters.ts
function parameterFactsOf(file2, model) {
  const kept = [];
  const passed = [];
  const asked = new Set(
    [...model.methods.keys()].filter((name) => name === "__init__" || KEEPING_METHOD.test(name))
  );
  for (const name of asked) {
    const method = model.methods.get(name);
    if (method?.selfName === void 0) continue;
    const further = [];
    readParameters2(file2, method, kept, further);
    for (const { to } of further)
      if (to.kind === "self" && model.methods.has(to.method)) asked.add(to.method);
    passed.push(...further);
  }
  const keepers = new Set(
    [...kept, ...passed].map(({ attribute }) => attribute).filter((name) => name !== void 0)
  );
  const dropped = [...keepers].filter((name) => lifecycleOf(model).release(name) !== void 0);
  return { methods: [...asked], kept, passed, dropped };
}
function readParameters2(file2, method, kept, passed) {
  let position = -1;
  for (const parameter of method.parameters.slice(1)) {
    if (parameter.kind === "positional") position++;
    if (parameter.kind === "args" || parameter.kind === "kwargs") continue;
    const binding = method.scope.bindings.get(parameter.name);
    if (binding?.assignments.length !== 1) continue;
    const facts = {
      method: method.name,
      parameter: parameter.name,
      position: parameter.kind === "positional" ? position : -1
    };
    for (const reference of binding.references) {
      if (file2.functionAround(reference) !== method) continue;
      const use = file2.useOf(reference);
      const attribute = keeperOf(file2, use);
      if (attribute !== void 0) kept.push({ ...facts, attribute, at: span(file2.statementOf(reference)) });
      else if (use.kind === "argument") passed.push(...handedOn(file2, use, facts));
    }
  }
}
function* handedOn(file2, use, facts) {
  const call = file2.call(use.by);
  const slot = slotOf(use);
  if (!call || !slot) return;
  const at = span(use.by);
  const { receiver } = call;
  if (receiver && call.name !== void 0) {
    if (file2.isSelf(receiver)) yield { ...facts, to: { kind: "self", method: call.name }, slot, at };
    else if (isSuper(receiver)) yield { ...facts, to: { kind: "super", method: call.name }, slot, at };
    else {
      const first = call.argument(0);
      if (first && file2.isSelf(first) && "position" in slot && slot.position > 0 && call.name === facts.method) {
        yield {
          ...facts,
          to: { kind: "super", method: call.name },
          slot: { position: slot.position - 1 },
          at
        };
      }
    }
  }
  const made = referenceTo(file2, call.callee, file2.classAround(use.by));
  const attribute = made === void 0 ? void 0 : keeperOfMade(file2, use.by);
  if (made !== void 0 && attribute !== void 0) {
    yield { ...facts, to: { kind: "new", class: made }, slot, at, attribute };
  }
}
function isSuper(receiver) {
  return receiver.kind === "call" && receiver.child("function")?.text === "super";
}
function isWeakSetter(file2, method) {
  if (!method.decorators.some(({ text }) => text === `${method.name}.setter`)) return false;
  const binding = method.scope.bindings.get(method.parameters[1]?.name ?? "");
  const uses = binding?.references.map((reference) => file2.useOf(reference)) ?? [];
  const isHeld = (use) => use.kind === "argument" && /^weakref\.(ref|proxy)$/.test(file2.call(use.by)?.qualifiedName ?? "");
  return uses.some(isHeld) && uses.every((use) => isHeld(use) || keeperOf(file2, use) === void 0);
}

// src/model/summary/class-summary.ts
function classSummaryOf(file2, model) {
  const owned = ownerFactsOf(file2, model);
  const isOwner = owned.helpers.length + owned.planted.length > 0;
  return {
    name: nameOfClass(file2, model),
    at: span(model.nameNode),
    bases: model.bases.map((base) => referenceTo(file2, base.node, model) ?? "?"),
    ...parameterFactsOf(file2, model),
    ...owned,
    ...endFactsOf(model, isOwner),
    ...unlessEmpty(
      "makings",
      model.functions.flatMap((method) => [...makingsOf(file2, method)])
    ),
    ...unlessEmpty(
      "answering",
      model.functions.filter(isAnswering).map(({ name }) => name)
    ),
    ...unlessEmpty(
      "weakSetters",
      model.functions.filter((method) => isWeakSetter(file2, method)).map(({ name }) => name)
    ),
    ...isWidgetClass(model) ? { isWidget: true } : {},
    lifetime: isOwner ? lifetimeOf(file2, model) : "unknown"
  };
}
function unlessEmpty(name, values) {
  return values.length === 0 ? {} : { [name]: values };
}

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

// src/model/enrolment.ts
var FORGETTING = /^_*(forget|discard|remove|delete)$/;
function* leftEnrolmentsOf(file2) {
  const bySelf = callsWithSelf(file2).filter((call) => isOfSelf(file2, call));
  if (bySelf.length < 2) return;
  for (const owner of file2.classes) {
    const inherited = new Set(owner.ancestors.flatMap((ancestor) => ancestor.functions));
    const mine = bySelf.filter((call) => {
      const method = file2.methodAround(call.node);
      return method !== void 0 && inherited.has(method);
    });
    for (const enter of mine) {
      if (file2.methodAround(enter.node)?.class !== owner || file2.isTestCode(enter.node)) continue;
      const left = leftBy(file2, owner, enter, mine);
      if (left) {
        yield left;
        break;
      }
    }
  }
}
function callsWithSelf(file2) {
  const nodes = /* @__PURE__ */ new Set();
  for (const method of file2.functions) {
    const self = method.selfName === void 0 ? void 0 : method.scope.bindings.get(method.selfName);
    for (const { parent } of self?.references ?? []) {
      if (parent?.kind === "argument_list" && parent.parent && !parent.parent.hasError)
        nodes.add(parent.parent);
    }
  }
  return [...nodes].sort((a, b) => a.index - b.index).flatMap((node) => file2.call(node) ?? []);
}
function isOfSelf(file2, { receiver, name, positional }) {
  if (!receiver || name === void 0 || !positional.some((argument) => file2.isSelf(argument))) return false;
  if (/(^|\.)_*[A-Z]\w*[a-z]\w*$/.test(receiver.text)) return false;
  let root = receiver.unparenthesized;
  while (root?.kind === "attribute") root = root.child("object")?.unparenthesized;
  if (root?.kind !== "identifier") return false;
  if (file2.isSelf(root)) return root.index !== receiver.index;
  return file2.binding(root)?.scope.kind === "module";
}
function leftBy(file2, owner, enter, calls) {
  const { receiver } = enter;
  const what = stemOf(enter.name, ENTERING_METHOD);
  if (!receiver || what === void 0) return void 0;
  const leaves = calls.filter(
    (call) => call.receiver?.text === receiver.text && stemOf(call.name, LEAVING_METHOD) === what
  );
  const [leave] = leaves;
  if (!leave) return void 0;
  const leaving = new Set(leaves.map((call) => file2.methodAround(call.node)));
  const lifecycle = lifecycleOf(owner);
  const ends = [
    ...lifecycle.terminalMethods,
    ...owner.functions.filter(({ name }) => FORGETTING.test(name))
  ].filter(
    ({ binding, name }) => binding === "instance" && !ASKING_METHOD.test(name) && !RESULT_METHOD.test(name)
  );
  const reached = ends.map((end) => ({ end, all: lifecycle.reachedFrom(end) }));
  if (reached.some(({ all }) => [...all].some((method) => leaving.has(method)))) return void 0;
  for (const { end, all } of reached) {
    if (end.class !== owner) continue;
    const mention = mentionIn(all, receiver.text);
    if (!mention) continue;
    const position = enter.positional.findIndex((argument) => file2.isSelf(argument));
    const isContainer = GROWING_METHODS.has(enter.name ?? "");
    return { owner, enter, position, leave, registry: receiver, end, mention, isContainer };
  }
  return void 0;
}
function stemOf(name, verbs) {
  const verb = name === void 0 ? void 0 : verbs.exec(name);
  if (!verb || name === void 0) return void 0;
  return name.slice(verb[0].length).replace(/^_|s$/g, "").toLowerCase();
}
function mentionIn(methods, registry) {
  for (const method of methods) {
    for (const node of method.node.walk()) {
      const callee = node.kind === "call" ? node.child("function")?.unparenthesized : void 0;
      if (callee?.kind === "attribute" && callee.child("object")?.text === registry) return node;
    }
  }
  return void 0;
}

// src/model/summary/left-entries.ts
function leftEntriesOf(file2) {
  return [...leftEnrolmentsOf(file2)].map((left) => ({
    class: nameOfClass(file2, left.owner),
    enter: { method: left.enter.name ?? "", position: left.position, at: span(left.enter.node) },
    leave: { method: left.leave.name ?? "", at: span(left.leave.node) },
    registry: left.registry.text,
    end: left.end.name,
    at: span(left.mention),
    isContainer: left.isContainer
  }));
}

// src/model/summary/linked-pairs.ts
function linkedPairsOf(file2) {
  const pairs = [];
  const seen = /* @__PURE__ */ new Map();
  for (const node of file2.nodes("assignment")) {
    const left = node.child("left");
    const object = left?.kind === "attribute" ? left.child("object") : void 0;
    const right = node.child("right");
    if (object?.kind !== "identifier" || right?.kind !== "identifier" || node.hasError) continue;
    const from = file2.binding(object);
    const to = file2.binding(right);
    if (!from || !to || from === to || from.scope !== to.scope) continue;
    if (from.scope.kind !== "function" || file2.isSelf(object) || file2.isSelf(right)) continue;
    if (!from.onlyAssignment || !to.onlyAssignment) continue;
    const back = seen.get(to)?.find((link) => link.to === from);
    if (back) pairs.push({ at: span(node), backAt: span(back.node), names: [from.name, to.name] });
    seen.set(from, [...seen.get(from) ?? [], { to, node }]);
  }
  return pairs;
}

// src/model/container.ts
var MOST_STEPS = 3;
var known = /* @__PURE__ */ new WeakMap();
function containersOf(file2) {
  let found = known.get(file2);
  if (!found) {
    found = [...ofScopes(file2), ...ofClasses(file2)].sort((a, b) => a.start - b.start);
    known.set(file2, found);
  }
  return found;
}
function* ofScopes(file2) {
  for (const scope of file2.scopes) {
    if (scope.kind !== "module" && scope.kind !== "function") continue;
    for (const binding of scope.bindings.values()) {
      const keeper = scope.kind === "module" ? "module" : "function";
      if (keeper === "function" && !isUsedInside(file2, binding)) continue;
      const container = ofBinding(file2, binding, keeper);
      if (container) yield container;
    }
  }
}
function isUsedInside(file2, binding) {
  return binding.references.some((node) => file2.scopeOf(node).frame !== binding.scope);
}
function ofBinding(file2, binding, keeper) {
  const made = binding.assignments.find(({ value }) => value && typeOfNew(file2, value) !== void 0);
  const type = made?.value && typeOfNew(file2, made.value);
  if (!made?.value || type === void 0) return void 0;
  if (!binding.assignments.every(({ kind }) => kind === "assign" || kind === "augment")) return void 0;
  const follower = new UseFollower(file2);
  for (const use of file2.usesOf(binding)) follower.follow(use, false, 0);
  const { target } = made;
  return {
    keeper,
    name: binding.name,
    owner: void 0,
    place: target,
    made: made.value,
    type,
    kind: kindOf2(type),
    start: target.start,
    uses: follower.uses
  };
}
var MAKERS2 = /* @__PURE__ */ new Set([...CONSTRUCTORS, "__init_subclass__"]);
function isConstructor(method) {
  return method?.class !== void 0 && MAKERS2.has(method.name);
}
function isLent(file2, { isAlias, node }) {
  return isAlias && node.kind === "identifier" && file2.binding(node)?.isParameter === true;
}
function* ofClasses(file2) {
  for (const owner of file2.classes) {
    for (const { name, stores } of owner.attributes.values()) {
      const store = stores.find(({ value }) => value && typeOfNew(file2, value) !== void 0);
      const type = store?.value && typeOfNew(file2, store.value);
      if (!store?.value || type === void 0) continue;
      const isInherited = owner.ancestors.some(
        (ancestor) => ancestor !== owner && ancestor.attribute(name)?.stores.some(({ value }) => value && typeOfNew(file2, value) !== void 0)
      );
      if (isInherited) continue;
      const isDeclared = declaredType(file2, store.value) !== void 0;
      const isOfClass = store.method === void 0 && !isDeclared && !isMadeByInstances(file2, owner, name);
      yield {
        keeper: isOfClass ? "class" : "instance",
        name: isOfClass ? `${owner.name}.${name}` : `self.${name}`,
        owner,
        place: store.node,
        made: store.value,
        type,
        kind: kindOf2(type),
        start: store.node.start,
        uses: usesOfAttribute(file2, owner, name)
      };
    }
  }
}
function containerOfAttribute(file2, owner, name) {
  const made = containersOf(file2).find(
    (container) => container.owner === owner && container.name.endsWith(`.${name}`)
  );
  if (made) return made;
  const store = owner.attribute(name)?.stores[0];
  if (!store?.value) return void 0;
  return {
    keeper: "instance",
    name: `self.${name}`,
    owner,
    place: store.node,
    made: store.value,
    type: "unknown",
    kind: "mapping",
    start: store.node.start,
    uses: usesOfAttribute(file2, owner, name)
  };
}
function isMadeByInstances(file2, owner, name) {
  return file2.classes.some(
    (other) => isRelated(owner, other) && other.attribute(name)?.stores.some(
      ({ through, method, value }) => through === "instance" && isConstructor(method) && value?.unparenthesized.kind !== "none"
    )
  );
}
function usesOfAttribute(file2, owner, name) {
  const follower = new UseFollower(file2);
  const body = owner.scope.bindings.get(name);
  if (body) for (const use of file2.usesOf(body)) follower.follow(use, false, 0);
  for (const node of file2.attributesNamed(name)) {
    const object = node.child("object");
    if (!object || file2.qualifiedName(object) !== void 0) continue;
    const holder = file2.isSelf(object) ? file2.methodAround(node)?.class : file2.ownerOf(object);
    if (holder && !isRelated(owner, holder)) continue;
    follower.follow(file2.useOf(node), false, 0, holder === void 0);
  }
  for (const call of [...file2.callsNamed("builtins.setattr"), ...file2.callsNamed("builtins.delattr")]) {
    const attribute = call.argument(1);
    if (!attribute || stringValue(attribute) !== name) continue;
    const value = call.argument(2);
    const kind = call.qualifiedName === "builtins.setattr" ? "store" : "delete";
    follower.follow({ kind, node: call.node, by: call.node, ...value ? { value } : {} }, false, 0, true);
  }
  return follower.uses;
}
function isRelated(one, other) {
  return one.ancestors.includes(other) || other.ancestors.includes(one);
}
function typeOfNew(file2, value) {
  const node = value.unparenthesized;
  if (node.kind === "conditional_expression" || node.kind === "boolean_operator") return void 0;
  const declared = declaredType(file2, node);
  if (declared !== void 0) return declared;
  const type = file2.constructorName(node);
  const isMade = node.is("call", "named_expression") || !node.is("identifier", "attribute");
  if (type === void 0 || !isMade) return void 0;
  return MUTABLE_CONTAINERS.has(type) || WEAK_CONTAINERS.has(type) ? type : void 0;
}
function declaredType(file2, value) {
  const call = file2.call(value.unparenthesized);
  const name = call?.qualifiedName;
  if (!call || name === void 0) return void 0;
  const declared = DECLARED_CONTAINERS.get(name.replace(/^\.+/, ""));
  if (declared === void 0) return void 0;
  if (declared !== "named") return declared;
  const factory = call.keyword("default_factory") ?? call.keyword("factory") ?? call.argument(0);
  if (!factory) return void 0;
  const type = stringValue(factory) ?? file2.qualifiedName(factory);
  return type !== void 0 && MUTABLE_CONTAINERS.has(type) ? type : void 0;
}
function kindOf2(type) {
  if (WEAK_CONTAINERS.has(type)) return "weak";
  if (MAPPINGS.has(type)) return "mapping";
  if (SEQUENCES.has(type)) return "sequence";
  if (QUEUES.has(type)) return "queue";
  return type === "builtins.set" ? "set" : "mapping";
}
var UseFollower = class {
  uses = [];
  #file;
  #seen = /* @__PURE__ */ new Set();
  constructor(file2) {
    this.#file = file2;
  }
  /** Records a use, and those of the names that it gives the container. */
  follow(use, isAlias, steps, isForeign = false) {
    const { node } = use;
    if (use.kind === "attribute" && this.#method(use, steps, isForeign)) return;
    this.#add(use, isAlias, isForeign);
    if (steps >= MOST_STEPS) return;
    switch (use.kind) {
      case "store":
        if (use.by.kind === "assignment") this.#targets(use.by, node, steps, isForeign);
        return;
      case "assigned":
        this.#targets(use.by, node, steps, isForeign);
        return;
      case "other":
        if (use.by.is("default_parameter", "typed_default_parameter")) {
          const name = use.by.child("name");
          const binding = name && this.#file.functionOf(use.by.parent?.parent ?? use.by)?.scope.bindings.get(name.text);
          if (binding) this.#name(binding, steps, isForeign);
        }
        return;
      case "return":
        this.#returned(node, steps, isForeign);
        return;
      case "argument":
        this.#parameter(use, steps, isForeign);
        return;
      case "element":
        this.#loopName(use, steps, isForeign);
    }
  }
  #add(use, isAlias, isForeign, call) {
    const around = this.#file.functionAround(call ?? use.node);
    this.uses.push({ ...use, function: around, isAlias, isForeign, ...call ? { call } : {} });
  }
  #targets(assignment, node, steps, isForeign) {
    let at = assignment;
    if (at.kind === "named_expression") {
      const name = at.child("name");
      const binding = name && this.#file.binding(name);
      if (binding) this.#name(binding, steps, isForeign);
      return;
    }
    while (at.parent?.kind === "assignment") at = at.parent;
    for (; at?.kind === "assignment"; at = at.child("right")) {
      const left = at.child("left")?.unparenthesized;
      if (!left || left === node || left.kind !== "identifier") continue;
      const binding = this.#file.binding(left);
      if (binding && binding.scope.kind === "function") this.#name(binding, steps, isForeign);
    }
  }
  #name(binding, steps, isForeign) {
    if (this.#seen.has(binding)) return;
    this.#seen.add(binding);
    for (const reference of binding.references) {
      this.follow(this.#file.useOf(reference), true, steps + 1, isForeign);
    }
  }
  /** `remove = CACHE.pop`, also as a default value: calls of the name are calls of the method. */
  #method(use, steps, isForeign) {
    const { by } = use;
    const outer = this.#file.useOf(by);
    const name = outer.kind === "assigned" ? outer.by.child("left") : outer.by.is("default_parameter", "typed_default_parameter") ? outer.by.child("name") : void 0;
    if (name?.kind !== "identifier" || steps >= MOST_STEPS) return false;
    const binding = outer.kind === "assigned" ? this.#file.binding(name) : this.#file.functionOf(outer.by.parent?.parent ?? by)?.scope.bindings.get(name.text);
    if (!binding || this.#seen.has(binding)) return false;
    this.#seen.add(binding);
    let isCalled = false;
    for (const reference of binding.references) {
      const called = this.#file.useOf(reference);
      if (called.kind !== "call") continue;
      this.#add({ ...use, kind: "method", by: called.by }, true, isForeign, called.by);
      isCalled = true;
    }
    return isCalled;
  }
  /** The function or property that returns the container stands for it wherever it is used. */
  #returned(node, steps, isForeign) {
    const model = this.#file.functionAround(node);
    if (!model || model.isLambda || model.isGenerator || this.#seen.has(model)) return;
    this.#seen.add(model);
    if (model.binding === "property") {
      for (const attribute of this.#file.attributesNamed(model.name)) {
        this.follow(this.#file.useOf(attribute), true, steps + 1, isForeign);
      }
      return;
    }
    const binding = model.class ? void 0 : model.nameNode && this.#file.binding(model.nameNode);
    const calls = model.class ? this.#file.callsOfMethod(model.name).map((call) => call.node) : (binding?.references ?? []).flatMap((reference) => {
      const use = this.#file.useOf(reference);
      return use.kind === "call" ? [use.by] : [];
    });
    for (const call of calls) this.follow(this.#file.useOf(call), true, steps + 1, isForeign);
  }
  /** Passed to a function of this file: its parameter is another name. */
  #parameter(use, steps, isForeign) {
    const call = this.#file.call(use.by);
    if (!call || EFFECT_FREE_FUNCTIONS.has(call.qualifiedName ?? "")) return;
    const callee = functionCalled(this.#file, call.callee);
    if (!callee) return;
    const isBound = callee.class !== void 0 && callee.binding !== "static";
    const parameter = use.name !== void 0 ? callee.parameter(use.name) : callee.parameters[(use.position ?? 0) + (isBound ? 1 : 0)];
    const binding = parameter && callee.scope.bindings.get(parameter.name);
    if (binding) this.#name(binding, steps, isForeign);
  }
  /** `for cache in (self.a, self.b): cache.clear()` */
  #loopName(use, steps, isForeign) {
    const display = this.#file.useOf(use.by);
    const left = display.kind === "iterate" ? display.by.child("left") : void 0;
    const binding = left?.kind === "identifier" ? this.#file.binding(left) : void 0;
    if (binding) this.#name(binding, steps, isForeign);
  }
};
function functionCalled(file2, callee) {
  return file2.functionNamed(callee) ?? file2.methodNamedBy(callee);
}
function isFollowed(file2, use) {
  switch (use.kind) {
    case "argument": {
      const call = file2.call(use.by);
      return call !== void 0 && functionCalled(file2, call.callee) !== void 0;
    }
    case "other":
      return use.by.is("default_parameter", "typed_default_parameter");
    case "element": {
      const display = file2.useOf(use.by);
      return display.kind === "iterate";
    }
    case "assigned": {
      const left = use.by.child(use.by.kind === "named_expression" ? "name" : "left")?.unparenthesized;
      return left?.kind === "identifier" && file2.binding(left)?.scope.kind === "function";
    }
  }
  return false;
}

// src/knowledge/key-domains.ts
var SMALL_DOMAIN_NAME = /^(?:names?|label|\w*(?:class|type|kind|mode)|(?:.*_)?(?:cls|klass|class|clz|type|types|typ|tp|typecode|dtype|dtypes|ctype|kind|mode|lang|language|locale|encoding|charset|codec|module|modname|mod|package|pkg|backend|device|version|fmt|format|formatter|level|levelno|severity|category|theme|style|option|options|opt|setting|settings|config|env|environment|platform|arch|algorithm|algo|scheme|driver|engine|dialect|plugin|extension|ext|suffix|func|fun|fn|function|meth|method|opcode|opname|attr|attribute|attrname|field|fieldname|column|param|currency|country|tz|timezone|unit|units|ndim|dim|dims|axis|arity|nargs|flag|flags|dunder|operator|op|interface|iface|protocol|feature|namespace|section|role|signal|signum|fd|port|weekday|month|year|precision|bits|size|width|depth|ndims|rank|sep|delimiter|quote|prefix|templates?|converter|decorator|metaclass|base|bases|model|table|schema|app_label|app|db|using|alias|color|colour|font|fontname|cmap|colormap|marker|linestyle|icon|shape|target|arg_?type|classname|cls_?name|class_?name|func_?name|method_?name|module_?name|field_?name|attr_?name|type_?name|category_?name|test|testcase|fixture))$/i;
var OPEN_DOMAIN_NAME = /^(?:(?:.*_)?(?:id|ids|uid|uuid|guid|ident|request|req|url|uri|href|key|token|user|username|email|session|sid|query|sql|stmt|statement|text|txt|tex|string|sentence|content|body|data|payload|message|msg|host|hostname|address|addr|ip|peer|job|task|future|obj|object|instance|inst|node|expr|expression|timestamp|digest|checksum)|.+(?:string|text|query))$/i;
var KEEPS_VARIETY = /* @__PURE__ */ new Set([
  "builtins.str",
  "builtins.repr",
  "builtins.hash",
  "builtins.id",
  "builtins.tuple",
  "builtins.frozenset",
  "builtins.bytes",
  "builtins.unicode",
  "builtins.sorted",
  "hashlib.md5",
  "hashlib.sha1",
  "hashlib.sha256"
]);
var VARIETY_METHODS = /* @__PURE__ */ new Set([
  "lower",
  "upper",
  "strip",
  "encode",
  "decode",
  "format",
  "join",
  "hexdigest",
  "digest",
  "items",
  "casefold"
]);
var FIXED_DOMAIN_TYPES = /* @__PURE__ */ new Set([
  "builtins.bool",
  "typing.Literal",
  "typing_extensions.Literal",
  "types.NoneType",
  "enum.Enum"
]);
var SMALL_DOMAIN_TYPES = /* @__PURE__ */ new Set([
  "builtins.type",
  "typing.Type",
  "types.ModuleType"
]);
var FRESH_VALUES = /* @__PURE__ */ new Set([
  "uuid.uuid1",
  "uuid.uuid4",
  "uuid.uuid7",
  "time.time",
  "time.monotonic",
  "time.perf_counter",
  "time.time_ns",
  "datetime.datetime.now",
  "datetime.datetime.utcnow",
  "random.random",
  "random.getrandbits",
  "secrets.token_hex",
  "secrets.token_urlsafe",
  "secrets.token_bytes",
  "os.urandom",
  "builtins.next",
  "builtins.input",
  "builtins.raw_input",
  "builtins.object",
  "threading.get_ident",
  "threading.current_thread",
  "threading.currentThread",
  "thread.get_ident",
  "_thread.get_ident",
  "asyncio.current_task",
  "greenlet.getcurrent",
  "gevent.getcurrent"
]);
var SMALL_RESULTS = /* @__PURE__ */ new Set([
  "builtins.type",
  "builtins.bool",
  "builtins.isinstance",
  "builtins.issubclass",
  "builtins.callable",
  "builtins.hasattr",
  "os.getpid",
  "os.path.splitext"
]);
var CALLERS_OBJECT_NAME = /^_*(?:node|request|req|frame|df|dataframe|tensor|session|connection|conn|document|doc|tree|task|future|obj|instance|self)$/i;
var CACHED_OBJECT_NAME = /^_*(?:callback|callable_?|func|function|fn|handler|request|req|frame|df|dataframe|tensor|array|arr|image|img|session|connection|conn|context|ctx|model_instance|instance|node|document|doc|tree|soup)$/i;
var CACHED_OBJECT_TYPE = /\b(?:Callable|FunctionType|LambdaType|MethodType|HttpRequest|Request|WSGIRequest|FrameType|DataFrame|Series|ndarray|NDArray|Tensor|Session|Connection|Image|Element|BeautifulSoup)\b|Function$|Callback$/;
var LARGE_PARAMETER_NAME = /^(?:text|source|source_code|content|contents|body|html|xml|markup|document|doc|data|payload|blob|buffer|raw|code|image|img|t)$/i;
var LARGE_PARAMETER_TYPE = /^(?:bytearray|memoryview|(?:\w+\.)?(?:DataFrame|Series|ndarray|NDArray|Tensor|Image))(?:\[|$)/;

// src/model/key-domain.ts
var FIXED = { size: "fixed", source: void 0, isNamedOpen: false, isOwnState: false };
var UNKNOWN2 = { ...FIXED, size: "unknown" };
function openFrom(source, isNamedOpen = false) {
  return { size: "open", source, isNamedOpen, isOwnState: false };
}
var DEEPEST3 = 6;
function keyDomainOf(file2, ...parts) {
  const tracer = new Tracer(file2);
  return parts.length === 0 ? UNKNOWN2 : join(parts.map((part) => tracer.of(part, 0)));
}
var Tracer = class {
  #file;
  #seen = /* @__PURE__ */ new Set();
  constructor(file2) {
    this.#file = file2;
  }
  of(node, depth) {
    const target = node.unparenthesized;
    if (depth > DEEPEST3) return UNKNOWN2;
    switch (target.kind) {
      case "integer":
      case "float":
      case "true":
      case "false":
      case "none":
      case "ellipsis":
      case "comparison_operator":
      case "not_operator":
        return FIXED;
      case "string":
      case "concatenated_string":
        return this.#all(interpolated(target), depth);
      case "tuple":
      case "expression_list":
      case "list":
      case "set":
        return this.#all(target.children, depth);
      case "list_splat":
      case "await":
      case "unary_operator":
        return this.#all(
          target.children.filter((child) => child.kind !== "token"),
          depth
        );
      case "identifier":
        return this.#identifier(target, depth);
      case "attribute":
        return this.#attribute(target, depth);
      case "call":
        return this.#call(target, depth);
      case "subscript":
        return this.#subscript(target, depth);
      case "binary_operator":
        return this.#binary(target, depth);
      case "boolean_operator":
        return this.#all([target.child("left"), target.child("right")], depth);
      case "conditional_expression":
        return this.#all([target.firstChild, target.children.at(-1)], depth);
      case "named_expression":
        return this.#all([target.child("value")], depth);
      case "lambda":
        return openFrom(target);
    }
    return UNKNOWN2;
  }
  /** A value made of parts is as open as the most open of them. */
  #all(parts, depth) {
    return join(parts.flatMap((part) => part ? [this.of(part, depth + 1)] : []));
  }
  #identifier(node, depth) {
    const binding = this.#file.binding(node);
    if (!binding) return FIXED;
    const { scope } = binding;
    if (scope.kind === "module" || scope.kind === "class") {
      return binding.assignments.every(({ kind }) => kind !== "for" && kind !== "augment") ? FIXED : UNKNOWN2;
    }
    if (this.#seen.has(binding)) return FIXED;
    this.#seen.add(binding);
    const model = this.#file.functionOf(scope.node);
    const domains = binding.assignments.map((assignment) => this.#assignment(assignment, model, depth));
    this.#seen.delete(binding);
    return join(domains);
  }
  #assignment(assignment, model, depth) {
    const { kind, target, value, source } = assignment;
    switch (kind) {
      case "parameter": {
        const parameter = model?.parameter(target.text);
        return parameter ? this.#parameter(parameter, model) : openFrom(target);
      }
      case "import":
      case "def":
      case "class":
        return FIXED;
      case "for": {
        if (!source) return UNKNOWN2;
        const walked = this.of(source, depth + 1);
        return walked.size === "open" && !walked.isNamedOpen ? withName(walked, target.text) : walked;
      }
      case "assign":
      case "walrus":
      case "augment":
        if (value) return this.of(value, depth + 1);
        return source ? { ...this.of(source, depth + 1), isNamedOpen: false } : UNKNOWN2;
      case "except":
        return openFrom(target);
    }
    return UNKNOWN2;
  }
  #parameter(parameter, model) {
    const { name, node, annotation, kind } = parameter;
    const limited = annotation && this.#sizeOfType(annotation);
    if (limited) return { ...openFrom(node), size: limited };
    const isFirst = model?.class !== void 0 && model.parameters[0] === parameter;
    if (isFirst && (model.binding === "class" || model.class?.isMetaclass))
      return { ...openFrom(node), size: "small" };
    if (isFirst && model.binding !== "static") return openFrom(node, true);
    if (kind === "args" || kind === "kwargs") return openFrom(node);
    return withName(openFrom(node), name);
  }
  /** What an annotation tells: a truth or a member of an Enum is one of those in the file, a class one of a few. */
  #sizeOfType(annotation) {
    const inner = annotation.kind === "type" ? annotation.firstChild ?? annotation : annotation;
    const named = inner.is("subscript", "generic_type") ? inner.child("value") ?? inner.firstChild ?? inner : inner;
    if (/^['"]?(?:typing\.)?(?:Literal|bool)\b/.test(inner.text)) return "fixed";
    if (this.#file.classNamed(named)?.isEnum === true || /Enum$/.test(named.text)) return "fixed";
    const name = this.#file.qualifiedName(named);
    if (name !== void 0 && FIXED_DOMAIN_TYPES.has(name)) return "fixed";
    const isClass = /^['"]?(?:typing\.)?[Tt]ype\b/.test(inner.text);
    return isClass || name !== void 0 && SMALL_DOMAIN_TYPES.has(name) ? "small" : void 0;
  }
  #attribute(node, depth) {
    const object = node.child("object");
    const name = node.child("attribute")?.text ?? "";
    if (!object) return UNKNOWN2;
    if (this.#file.qualifiedName(node) !== void 0) return FIXED;
    if (name === "__class__" || /^_*[A-Z][A-Z0-9_]*$/.test(name)) return FIXED;
    const whole = this.of(object, depth + 1);
    if (this.#file.isSelf(object)) return { ...withName(openFrom(object), name), isOwnState: true };
    return whole.size === "open" ? withName(whole, name) : whole;
  }
  #call(node, depth) {
    const call = this.#file.call(node);
    if (!call) return UNKNOWN2;
    const name = call.qualifiedName;
    if (name !== void 0 && FRESH_VALUES.has(name)) return openFrom(node, true);
    const parts = call.argumentNodes.map(
      (argument) => argument.kind === "keyword_argument" ? argument.child("value") : argument
    );
    const domain = join(
      [...call.receiver && name === void 0 ? [call.receiver] : [], ...parts].flatMap(
        (part) => part ? [this.of(part, depth + 1)] : []
      )
    );
    if (name !== void 0 && SMALL_RESULTS.has(name)) {
      return domain.size === "fixed" ? FIXED : { ...domain, size: "small", isNamedOpen: false };
    }
    if (domain.size === "fixed" || domain.size === "small") return parts.length > 0 ? domain : UNKNOWN2;
    const keeps2 = name === void 0 ? VARIETY_METHODS.has(call.name ?? "") : KEEPS_VARIETY.has(name);
    return keeps2 ? domain : { ...domain, isNamedOpen: false };
  }
  #subscript(node, depth) {
    const value = node.child("value");
    const binding = value?.kind === "identifier" ? this.#file.binding(value) : void 0;
    const table = binding?.scope.kind === "module" ? binding.onlyValue : void 0;
    if (table?.is("dictionary", "tuple", "list")) return FIXED;
    return this.#all([value, ...node.childrenIn("subscript")], depth);
  }
  #binary(node, depth) {
    const [left, right] = [node.child("left"), node.child("right")];
    const operator = node.child("operator")?.text;
    const isLimit = (operator === "%" || operator === "&") && left?.kind !== "string" && right?.kind === "integer";
    if (isLimit) return FIXED;
    return this.#all([left, right], depth);
  }
};
function smallByName(name) {
  const bare2 = name.replace(/_(?:id|ids|key|str|string)$/i, "");
  return SMALL_DOMAIN_NAME.test(bare2) && (bare2 !== name || !OPEN_DOMAIN_NAME.test(name));
}
function withName(domain, name) {
  const bare2 = name.replace(/^_+/, "").replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  if (smallByName(bare2)) return { ...domain, size: "small", isNamedOpen: false };
  return OPEN_DOMAIN_NAME.test(bare2) ? { ...domain, isNamedOpen: true } : domain;
}
function join(domains) {
  const open = domains.filter(({ size }) => size === "open");
  const first = open.find(({ isNamedOpen, isOwnState }) => isNamedOpen && !isOwnState) ?? open.find(({ isOwnState }) => !isOwnState) ?? open[0];
  return first ?? domains.find(({ size }) => size === "unknown") ?? domains.find(({ size }) => size === "small") ?? FIXED;
}
function interpolated(node) {
  return [...node.walk()].flatMap((inner) => {
    const expression = inner.kind === "interpolation" ? inner.firstChild : void 0;
    return expression ? [expression] : [];
  });
}

// src/model/growth.ts
var Growing = class {
  container;
  grows;
  shrinks;
  /** Places that take something out of an entry, and leave the entry: `c[k].remove(v)`. */
  emptyings;
  /** Places that hand the container, or a method that shrinks it, to code that is not seen here. */
  handedOut;
  limit;
  #file;
  #lasting;
  constructor(file2, container) {
    this.#file = file2;
    this.container = container;
    const grows = [];
    const shrinks = [];
    const handedOut = [];
    const emptyings = [];
    for (const use of container.uses) {
      const shrink = shrinkageOf(file2, container, use);
      if (shrink) shrinks.push(shrink);
      else if (!use.isForeign) grows.push(...growthOf(file2, container, use));
      emptyings.push(...emptyingsOf(file2, container, use));
      if (isHandedOut2(file2, container, use)) handedOut.push(use);
    }
    this.grows = grows.sort((a, b) => a.node.start - b.node.start);
    this.shrinks = shrinks;
    this.handedOut = handedOut;
    this.emptyings = emptyings;
    this.limit = limitOf(file2, container);
  }
  /**
   * Whether something takes entries out again, or keeps them from being too many. `unknown` when the container is
   * handed to code outside of the file, or only emptied as a whole by what nothing here calls.
   */
  get isTrimmed() {
    if (this.limit) return "yes";
    if (this.shrinks.some((shrink) => !this.isOffered(shrink))) return "yes";
    return this.shrinks.length > 0 || this.handedOut.length > 0 ? "unknown" : "no";
  }
  /**
   * A method that answers by this container whether there is anything left to do: `def is_idle(self): return not self.slots`.
   * Who asks that takes it for granted that entries go away again. The place that asks, if any.
   */
  get askedForWork() {
    for (const { node, function: around } of this.container.uses) {
      if (!around || !ASKS_FOR_WORK.test(around.name)) continue;
      const statement = this.#file.statementOf(node);
      if (statement.kind !== "return_statement") continue;
      const name = node.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      if (new RegExp(`(?:\\bnot |\\blen\\(|\\bbool\\(|^return )${name}\\)?(?:$| [><=!]| and | or )`).test(
        statement.text
      ))
        return node;
    }
    return void 0;
  }
  /** It empties the whole container, in a function that nothing in the file calls: somebody else has to. */
  isOffered(shrink) {
    const model = shrink.function;
    return shrink.isWhole && model !== void 0 && !isMentioned(this.#file, model);
  }
  /** Where the keys of a growth come from; for elements without a key, the elements. */
  domainOf(growth) {
    const key = growth.key ?? growth.value;
    const parts = key && key === growth.use.by ? key.childrenIn("subscript") : key ? [key] : [];
    return keyDomainOf(this.#file, ...parts);
  }
  /**
   * The keys of a growth are limited by the code around it: it walks the container itself, replaces an entry that is
   * there, or asks first whether the key is among fixed ones.
   */
  isKeyLimited(growth) {
    const { key } = growth;
    const region = growth.function?.node ?? growth.node.tree.root;
    if (!key || !growth.function) return false;
    if (walksItself(this.#file, this.container, key)) return true;
    for (const node of region.walk()) {
      if (node.kind !== "comparison_operator") continue;
      const [left, operator, right] = node.children;
      if (!left || !right || left.text !== key.text) continue;
      const word = operator?.text.replace(/\s+/g, " ");
      if (word !== "in" && word !== "not in") continue;
      const isItself = this.container.uses.some((use) => right.contains(use.node));
      if (!isItself) {
        if (isFixedCollection(this.#file, right)) return true;
      } else if (word === "in" ? isInside(growth.node, node) : leavesBefore(growth.node, node)) return true;
    }
    return false;
  }
  /**
   * The function asks for the key before it adds it: the entry is made once for each key. The place that asks, if any.
   */
  lookupBefore(growth) {
    const { key } = growth;
    if (!key || !growth.function) return void 0;
    if (growth.use.kind === "method" && growth.use.name === "setdefault") return growth.node;
    for (const use of this.container.uses) {
      if (use.function !== growth.function || use.node === growth.use.node) continue;
      const asked = keyAsked(this.#file, use);
      if (asked && sameText(asked, key)) return use.node;
    }
    return void 0;
  }
  /**
   * Growths that may go on for as long as the process: in functions that run after the import, under keys that come from
   * arguments or input and that nothing limits. Those whose keys are open come before those that look few, and those
   * that make an entry once for each key before the others.
   */
  get lastingGrowths() {
    if (!this.#lasting) {
      const rank = (growth) => (this.domainOf(growth).size === "open" ? 0 : 2) + (this.lookupBefore(growth) ? 0 : 1);
      this.#lasting = this.grows.filter((growth) => this.#isLasting(growth)).sort((a, b) => rank(a) - rank(b) || a.node.start - b.node.start);
    }
    return this.#lasting;
  }
  #isLasting(growth) {
    if (!growth.function || this.isAtImport(growth) === "yes") return false;
    if (this.container.keeper === "instance" && isConstructor(growth.function)) return false;
    const { size } = this.domainOf(growth);
    return (size === "open" || size === "small") && !this.isKeyLimited(growth);
  }
  /** Of `lastingGrowths`, those that add a whole entry: no reads that fill themselves, no entry of a plain mapping that grows. */
  get lastingEntries() {
    const { kind, type } = this.container;
    return this.lastingGrowths.filter(({ how, key }) => {
      if (how === "read" || how === "augment") return false;
      if (how === "inside" && !FILLS_ON_READ.has(type)) return false;
      return kind !== "mapping" || key !== void 0;
    });
  }
  /** The value of a key is stored as it was passed in: what is kept is not made here. */
  isPassedIn(growth) {
    if (this.container.kind !== "mapping") return false;
    const value = growth.value?.unparenthesized;
    return value?.kind === "identifier" && this.#file.binding(value)?.isParameter === true;
  }
  /** The container is only lent to the function that fills it: one that fills whatever container it is given. */
  isLent(growth) {
    return isLent(this.#file, growth.use);
  }
  /** The qualified name of what makes the value of an entry. */
  makerName(growth) {
    const maker = this.makerOf(growth);
    return maker && this.#file.qualifiedName(maker);
  }
  /** What makes the value of an entry: the constructor that is called, or that the container calls for a missing key. */
  makerOf(growth) {
    const made = this.#file.call(this.container.made.unparenthesized);
    if (FILLS_ON_READ.has(made?.qualifiedName ?? "") && growth.how !== "store") return made?.argument(0);
    if (growth.how === "inside") return void 0;
    const call = growth.value && madeBefore(this.#file, growth.value, growth.node);
    return call?.child("function")?.unparenthesized;
  }
  /**
   * Whether a growth runs only while modules are loaded: at module or class level, in `__init_subclass__` and
   * metaclasses, in what is called only from there. `unknown` for a decorator and what registers its argument as it is.
   */
  isAtImport(growth) {
    return isAtImport(this.#file, growth.function, growth);
  }
};
var ASKS_FOR_WORK = /^_*(?:is_|has_|needs_)?(?:idle|busy|active|pending|outstanding|drained|quiescent)(?:_\w+)?$|^(?:is|has)(?:Idle|Busy|Active|Pending)\w*$/;
var growings = /* @__PURE__ */ new WeakMap();
function growingOf(file2, container) {
  let found = growings.get(container);
  if (!found) {
    found = new Growing(file2, container);
    growings.set(container, found);
  }
  return found;
}
function* growthOf(file2, container, use) {
  const { key, value } = use;
  const made = { function: use.function, use };
  switch (use.kind) {
    case "item-store": {
      if (container.kind === "sequence" || key?.kind === "slice") return;
      const isAugmented = use.by.withParentheses.parent?.kind === "augmented_assignment";
      if (isAugmented && !COUNTS_FROM_ZERO.has(container.type)) return;
      yield { ...made, node: use.by, how: "store", key, value };
      return;
    }
    case "item":
      yield* insideOf(file2, container, use);
      return;
    case "augment":
      if (/^(\+|\|)=$/.test(operatorOf(use.by)))
        yield { ...made, node: use.by, how: "augment", key: void 0, value };
      return;
    case "method":
    case "attribute": {
      const node = use.call ?? use.by;
      const call = use.kind === "method" ? file2.call(node) : void 0;
      const [first, second] = [call?.argument(0), call?.argument(1)];
      if (use.name === "__setitem__") yield { ...made, node, how: "store", key: first, value: second };
      else if (use.name === "insert") yield { ...made, node, how: "method", key: void 0, value: second };
      else if (use.name === "setdefault") yield { ...made, node, how: "method", key: first, value: second };
      else if (GROWING_METHODS.has(use.name ?? ""))
        yield {
          ...made,
          node,
          how: "method",
          key: container.kind === "set" ? first : void 0,
          value: first
        };
      return;
    }
    case "argument": {
      const call = file2.call(use.by);
      if (use.position === 0 && HEAP_PUSHES.has(call?.qualifiedName ?? ""))
        yield { ...made, node: use.by, how: "method", key: void 0, value: call?.argument(1) };
    }
  }
}
function* insideOf(file2, container, use) {
  const made = { key: use.key, function: use.function, use };
  if (container.kind === "sequence" || use.key?.kind === "slice") return;
  const inner = file2.useOf(use.by);
  const fills = FILLS_ON_READ.has(container.type);
  if (inner.kind === "method" && GROWING_METHODS.has(inner.name ?? "")) {
    const value = file2.call(inner.by)?.argument(0);
    yield { ...made, node: inner.by, how: "inside", value };
  } else if (inner.kind === "item-store") {
    yield { ...made, node: inner.by, how: "inside", value: inner.value };
  } else if (fills) {
    yield { ...made, node: use.by, how: "read", value: void 0 };
  }
}
function shrinkageOf(file2, container, use) {
  const made = { key: void 0, isSilent: false, isWhole: false, function: use.function, use };
  switch (use.kind) {
    case "item-delete":
      return { ...made, node: use.by, key: use.key, isWhole: isWholeSlice(use.key) };
    case "item-store":
      if (use.key?.kind !== "slice") return void 0;
      return { ...made, node: use.by, isWhole: isWholeSlice(use.key) };
    case "delete":
      return { ...made, node: use.by, isWhole: true };
    case "store":
      return isReplacement(file2, container, use) ? { ...made, node: use.node, isWhole: true } : void 0;
    case "augment":
      return /^(-|&|\^|\*)=$/.test(operatorOf(use.by)) ? { ...made, node: use.by } : void 0;
    case "bind":
      return use.isAlias ? void 0 : { ...made, node: use.by, isWhole: true };
    case "method":
    case "attribute": {
      const name = use.name ?? "";
      const isShrinking = SHRINKING_METHODS.has(name) || name === "__delitem__";
      if (!isShrinking || QUEUE_ONLY_SHRINKING.has(name) && container.kind !== "queue") return void 0;
      const node = use.call ?? use.by;
      const call = use.kind === "method" ? file2.call(node) : void 0;
      const takesKey = container.kind === "mapping" ? name === "pop" || name === "__delitem__" : name !== "pop";
      const key = takesKey ? call?.argument(0) : void 0;
      const isSilent = name === "discard" || name === "pop" && call?.argument(1, "default") !== void 0;
      return { ...made, node, key, isSilent, isWhole: name === "clear" };
    }
    case "argument": {
      const call = file2.call(use.by);
      const isPop = HEAP_POPS.has(call?.qualifiedName ?? "") && use.position === 0;
      return isPop ? { ...made, node: use.by } : void 0;
    }
  }
  return void 0;
}
function isReplacement(file2, container, use) {
  if (use.isAlias) return false;
  const around = use.function;
  if (container.keeper === "module" ? around === void 0 : around === void 0 || isConstructor(file2.methodAround(use.node))) {
    return false;
  }
  if (container.keeper === "function" && around?.scope.node === container.place.ancestor("function_definition"))
    return false;
  return !isLazyStart(container, use.node);
}
function isLazyStart(container, node) {
  const name = container.name.split(".").at(-1) ?? "";
  for (let at = node.parent; at; at = at.parent) {
    if (at.is("function_definition", "lambda", "class_definition")) return false;
    if (at.is("if_statement", "elif_clause") && at.child("condition")) {
      const condition = at.child("condition");
      const text = condition?.text ?? "";
      const mentions = new RegExp(`\\b${name}\\b`).test(text);
      if (mentions && /\bnot\b|\bis\s+None\b|==\s*None\b/.test(text) && !/\bis\s+not\s+None\b/.test(text))
        return true;
    }
    if (at.kind === "except_clause" && /\b(NameError|AttributeError)\b/.test(at.child("value")?.text ?? ""))
      return true;
  }
  return false;
}
function isWholeSlice(key) {
  return key?.kind === "slice" && key.firstChild === void 0;
}
function* emptyingsOf(file2, container, use) {
  if (container.kind !== "mapping") return;
  let view = use.kind === "method" ? use : void 0;
  if (use.kind === "item") {
    view = file2.useOf(use.by);
    if (view.kind === "method" && takesOne(view.name))
      yield { node: view.by, key: use.key, function: use.function };
  }
  if (view?.kind !== "method" || view.name !== "values" && view.name !== "items") return;
  const walked = file2.call(view.by)?.receiver?.text ?? "";
  for (const name of namesOfEntries(file2, view.by)) {
    const loop2 = name.ancestor("for_statement");
    if (!loop2 || deletesFrom(loop2, walked)) continue;
    for (const reference of file2.binding(name)?.references ?? []) {
      const inner = file2.useOf(reference);
      if (loop2.contains(reference) && inner.kind === "method" && takesOne(inner.name))
        yield { node: inner.by, key: void 0, function: use.function };
    }
  }
}
function deletesFrom(loop2, container) {
  for (const node of loop2.walk()) {
    const target = node.kind === "delete_statement" ? node.firstChild : node.kind === "call" ? node.child("function") : void 0;
    if (target?.text.startsWith(`${container}[`) || target?.text.startsWith(`${container}.pop`)) return true;
  }
  return false;
}
function takesOne(method) {
  return method === "remove" || method === "discard";
}
function namesOfEntries(file2, view) {
  const use = file2.useOf(view);
  const copied = use.kind === "argument" && EFFECT_FREE_FUNCTIONS.has(file2.call(use.by)?.qualifiedName ?? "");
  const walked = copied ? file2.useOf(use.by) : use;
  const left = walked.kind === "iterate" && walked.by.kind === "for_statement" ? walked.by.child("left") : void 0;
  const name = left?.kind === "identifier" ? left : left?.children.at(-1);
  return name?.kind === "identifier" ? [name] : [];
}
function isHandedOut2(file2, container, use) {
  if (isFollowed(file2, use)) return false;
  switch (use.kind) {
    case "argument":
      return !isHarmlessCall2(file2.call(use.by));
    case "assigned": {
      const left = use.by.child("left")?.unparenthesized;
      return left?.is("pattern_list", "tuple_pattern", "list_pattern") !== true;
    }
    case "return":
    case "yield": {
      const name = use.function?.name ?? "";
      return container.keeper === "function" || !/^_[^_]/.test(name);
    }
    case "element": {
      return !use.by.is("list_splat", "dictionary_splat") && !use.node.withParentheses.parent?.is("list_splat", "dictionary_splat");
    }
    case "produced":
    case "await":
    case "with":
    case "other":
      return true;
  }
  return false;
}
var COPYING_METHODS = /* @__PURE__ */ new Set([
  "update",
  "extend",
  "difference_update",
  "intersection_update",
  "symmetric_difference_update"
]);
function isHarmlessCall2(call) {
  const name = call?.qualifiedName;
  if (!call) return false;
  if (name !== void 0) {
    if (EFFECT_FREE_FUNCTIONS.has(name) || HEAP_PUSHES.has(name) || HEAP_POPS.has(name)) return true;
    if (EFFECT_FREE_MODULES.some((module) => name.startsWith(`${module}.`))) return true;
    if (/^(copy|pprint|random|json|pickle|yaml|weakref)\./.test(name)) return true;
  }
  return call.receiver !== void 0 && (EFFECT_FREE_METHODS.has(call.name ?? "") || COPYING_METHODS.has(call.name ?? ""));
}
function limitOf(file2, container) {
  if (container.kind === "weak") return { node: container.made, kind: "weak" };
  const call = file2.call(container.made.unparenthesized);
  const size = call?.keyword("maxlen") ?? call?.keyword("maxsize") ?? sizeArgument(container, call);
  if (size && size.kind !== "none" && size.text !== "0") return { node: size, kind: "size argument" };
  for (const use of container.uses) {
    const test = lengthTest(file2, use);
    if (test) return { node: test, kind: "length test" };
  }
  return void 0;
}
function sizeArgument(container, call) {
  if (container.type === "collections.deque") return call?.argument(1);
  return container.kind === "queue" ? call?.argument(0) : void 0;
}
function lengthTest(file2, use) {
  const length = use.kind === "method" && (use.name === "qsize" || use.name === "full" || use.name === "__len__") ? use.by : use.kind === "argument" && file2.call(use.by)?.qualifiedName === "builtins.len" ? use.by : void 0;
  if (!length) return void 0;
  if (use.name === "full") return length;
  let at = length.withParentheses;
  while (at.parent?.kind === "binary_operator") at = at.parent.withParentheses;
  const test = at.parent;
  if (test?.kind === "comparison_operator") {
    const others = test.children.filter((child) => child !== at && child.kind !== "token");
    const isEmptiness = at === length && others.some(({ text }) => /^[01]$/.test(text));
    return isEmptiness ? void 0 : test;
  }
  const isDifference = at !== length && at.kind === "binary_operator" && at.child("operator")?.text === "-";
  return isDifference && test?.is("assignment", "while_statement", "if_statement", "argument_list") ? test : void 0;
}
function keyAsked(file2, use) {
  switch (use.kind) {
    case "contains":
      return use.by.firstChild;
    case "item":
      return use.key;
    case "method":
      return ["get", "has_key", "__contains__", "__getitem__"].includes(use.name ?? "") ? file2.call(use.call ?? use.by)?.argument(0) : void 0;
  }
  return void 0;
}
function sameText(one, other) {
  return bare(one) === bare(other);
}
function bare(node) {
  const inner = node.unparenthesized;
  const text = inner.kind === "subscript" ? inner.childrenIn("subscript").map((child) => child.text).join(",") : inner.text;
  return text.replace(/^\((.*)\)$/s, "$1").replace(/\s+/g, "");
}
function walksItself(file2, container, key) {
  const binding = key.kind === "identifier" ? file2.binding(key) : void 0;
  const loops = binding?.assignments.filter(({ kind }) => kind === "for") ?? [];
  if (loops.length === 0 || loops.length !== binding?.assignments.length) return false;
  return loops.every(({ source }) => source && container.uses.some((use) => source.contains(use.node)));
}
function isFixedCollection(file2, node) {
  const target = node.unparenthesized;
  if (target.is("tuple", "list", "set", "dictionary")) return true;
  if (target.kind === "attribute") return /^_*[A-Z][A-Z0-9_]*$/.test(target.child("attribute")?.text ?? "");
  if (target.kind !== "identifier") return false;
  const binding = file2.binding(target);
  return binding?.scope.kind === "module" && (binding.onlyValue !== void 0 || binding.onlyAssignment?.kind === "import");
}
function leavesBefore(node, condition) {
  const branch = condition.ancestor("if_statement");
  const body = branch?.child("consequence");
  const last = body?.children.at(-1);
  const leaves = last?.is("return_statement", "raise_statement", "continue_statement", "break_statement") === true;
  return leaves && branch !== void 0 && node.start >= branch.end;
}
function isInside(node, condition) {
  const branch = condition.ancestor("if_statement", "elif_clause", "while_statement");
  const body = branch?.child("consequence") ?? branch?.child("body");
  return body?.contains(node) === true;
}
function madeBefore(file2, value, before) {
  const target = value.unparenthesized;
  if (target.kind === "call") return target;
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  const values = binding?.assignments.flatMap(
    (assignment) => assignment.value && assignment.target.start <= before.start ? [assignment.value.unparenthesized] : []
  );
  const last = values?.at(-1);
  return last?.kind === "call" ? last : void 0;
}
var REGISTERING = /^_*(?:register|unregister|add|declare|define|install|provide|export|plug|subscribe|connect|bind|attach|enable|route|handler|hook|setup|set_?up|init|initiali[sz]e|load|import|configure|set|on|use)(?:_|[A-Z]|$)/;
function isAtImport(file2, model, growth, depth = 0) {
  if (!model) return growth && file2.methodAround(growth.node) ? "no" : "yes";
  if (model.name === "__init_subclass__" || model.name === "__set_name__" || model.name === "__class_getitem__")
    return "yes";
  if (model.class?.isMetaclass && ["__new__", "__init__"].includes(model.name)) return "yes";
  const mentions = mentionsOf(file2, model);
  const isPrivate2 = /^_[^_]/.test(model.name) && !model.class;
  if (isPrivate2 && mentions.length > 0 && depth < 3) {
    const answers = mentions.map((node) => isAtImport(file2, file2.functionAround(node), void 0, depth + 1));
    if (answers.every((answer) => answer === "yes")) return "yes";
  }
  if (mentions.some((node) => node.ancestor("decorator") !== void 0)) return "unknown";
  if (growth && returnsItsArgument(file2, model, growth.node)) return "unknown";
  const stored = growth?.value?.unparenthesized;
  const isArgument = stored?.kind === "identifier" && file2.binding(stored)?.isParameter === true;
  return REGISTERING.test(model.name) && (isArgument || growth === void 0) ? "unknown" : "no";
}
function returnsItsArgument(file2, model, after) {
  const names = new Set(
    model.parameters.filter(({ name }) => name !== model.selfName).map(({ name }) => name)
  );
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== "return_statement" || file2.functionAround(node) !== model) continue;
    if (node.end <= after.start) continue;
    const value = node.firstChild?.unparenthesized;
    if (value?.kind === "identifier" && names.has(value.text) && file2.binding(value)?.scope === model.scope)
      return true;
  }
  return false;
}
function mentionsOf(file2, model) {
  if (model.isLambda) return [];
  if (model.class) {
    return file2.attributesNamed(model.name).filter((node) => !model.node.contains(node));
  }
  return (file2.binding(model.nameNode)?.references ?? []).filter((node) => !model.node.contains(node));
}
function isMentioned(file2, model) {
  return mentionsOf(file2, model).length > 0;
}
function operatorOf(statement) {
  return statement.child("operator")?.text ?? "";
}

// src/model/parallel.ts
var known2 = /* @__PURE__ */ new WeakMap();
function parallelsOf(file2) {
  let found = known2.get(file2);
  if (!found) {
    found = [...findParallels(file2)];
    known2.set(file2, found);
  }
  return found;
}
function* parallelLossesOf(file2) {
  for (const parallel of parallelsOf(file2)) {
    for (const shrink of parallel.one.shrinks) {
      const { function: around } = shrink;
      if (!around || !isLoss(file2, parallel, shrink) || file2.isTestCode(shrink.node)) continue;
      if (!touches(file2, around, parallel.other)) yield { parallel, shrink };
    }
  }
}
function isLoss(file2, { emptied }, shrink) {
  const { function: around, use } = shrink;
  if (!around || use.isForeign || isConstructor(file2.methodAround(shrink.node))) return false;
  if (isLent(file2, use)) return false;
  if (/^__.*__$/.test(around.name)) return false;
  if (shrink.isWhole) return emptied !== void 0 && isEmptied(shrink);
  if (emptied && !emptied[0].isWhole) return true;
  return !emptied && UNDOING_METHOD.test(around.name) && subjectsOf(file2, shrink.key).some((name) => around.parameter(name));
}
function isEmptied({ use }) {
  const value = use.value?.unparenthesized;
  if (!value) return true;
  if (value.kind === "call") return value.child("arguments")?.firstChild === void 0;
  return value.is("list", "dictionary", "tuple") && value.firstChild === void 0;
}
function* findParallels(file2) {
  const groups = /* @__PURE__ */ new Map();
  for (const container of containersOf(file2)) {
    if (container.keeper === "function") continue;
    const keeper = container.owner ?? "module";
    const grown = growingOf(file2, container);
    if (grown.grows.length === 0 || grown.shrinks.length === 0) continue;
    groups.set(keeper, [...groups.get(keeper) ?? [], grown]);
  }
  for (const group of groups.values()) {
    for (const one of group) {
      for (const other of group) {
        if (one === other || other.limit || other.handedOut.length > 0 || isDrained(other)) continue;
        const filled = filledTogether(file2, one, other);
        if (filled) yield { one, other, filled, emptied: emptiedTogether(file2, one, other) };
      }
    }
  }
}
function isDrained({ shrinks }) {
  return shrinks.some(({ isWhole, key, use }) => !isWhole && !key && use.name !== "__delitem__");
}
function filledTogether(file2, one, other) {
  const alone = one.grows.some(
    (growth) => growth.how !== "read" && !isConstructor(growth.function) && !other.grows.some((twin) => twin.function === growth.function)
  );
  if (alone) return void 0;
  for (const growth of one.grows) {
    if (!growth.function || isConstructor(growth.function) || growth.how === "read") continue;
    const mine = subjectsOf(file2, growth.key, growth.value);
    for (const twin of other.grows) {
      if (twin.function !== growth.function || twin.how === "read" || twin.how === "augment") continue;
      if (growth.use.node === twin.use.node || excludeEachOther(growth.node, twin.node)) continue;
      if (subjectsOf(file2, twin.key, twin.value).some((name) => mine.includes(name))) return [growth, twin];
    }
  }
  return void 0;
}
function emptiedTogether(file2, one, other) {
  let whole;
  for (const shrink of one.shrinks) {
    if (!shrink.function || isConstructor(shrink.function)) continue;
    const mine = subjectsOf(file2, shrink.key);
    for (const twin of other.shrinks) {
      if (twin.function !== shrink.function || twin.use.node === shrink.use.node) continue;
      if (excludeEachOther(shrink.node, twin.node)) continue;
      if (shrink.isWhole && twin.isWhole) whole ??= [shrink, twin];
      if (subjectsOf(file2, twin.key).some((name) => mine.includes(name))) return [shrink, twin];
    }
  }
  return whole;
}
function subjectsOf(file2, ...nodes) {
  const found = [];
  for (const node of nodes) {
    let at = node?.unparenthesized;
    if (at?.is("tuple", "list", "expression_list")) {
      found.push(...subjectsOf(file2, ...at.children));
      continue;
    }
    while (at?.kind === "attribute") at = at.child("object")?.unparenthesized;
    if (at?.kind !== "identifier" || file2.isSelf(at)) continue;
    if (file2.binding(at)?.scope.kind === "function") found.push(at.text);
  }
  return found;
}
function excludeEachOther(one, other) {
  if (one.start > other.start) return excludeEachOther(other, one);
  let at = one;
  for (; at && !at.contains(other); at = at.parent) {
    const last = at.kind === "block" ? at.children.at(-1) : void 0;
    if (last?.is("return_statement", "raise_statement", "continue_statement", "break_statement")) return true;
  }
  return at?.is("if_statement", "try_statement", "conditional_expression", "match_statement") === true;
}
function* importedRemovalsOf(file2) {
  for (const method of SHRINKING_METHODS) {
    if (QUEUE_ONLY_SHRINKING.has(method)) continue;
    for (const { node, receiver } of file2.callsOfMethod(method)) {
      const container = receiver?.is("identifier", "attribute") ? file2.qualifiedName(receiver) : void 0;
      const within = container === void 0 ? void 0 : file2.functionAround(node);
      if (!within || container === void 0 || file2.isTestCode(node) || !/\.[a-z_]\w*$/.test(container))
        continue;
      if (/^builtins\./.test(container) || /\.[A-Z]\w*\./.test(container)) continue;
      const module = container.slice(0, container.lastIndexOf(".") + 1);
      const mentions = /* @__PURE__ */ new Set();
      const models = [...reachedFrom(file2, within), ...callersOf(file2, within)];
      for (const model of models) {
        for (const mention of model.node.walk()) {
          if (!mention.is("identifier", "attribute")) continue;
          const name = file2.qualifiedName(mention);
          if (name?.startsWith(module)) mentions.add(name);
        }
      }
      mentions.delete(container);
      yield { node, container, isWhole: method === "clear", within, mentions: [...mentions].sort() };
    }
  }
}
function touches(file2, around, other) {
  const users = new Set(other.container.uses.map((use) => use.function));
  if (reaches(file2, around, users)) return true;
  const removers = new Set(other.shrinks.map((shrink) => shrink.function));
  return callersOf(file2, around).some((caller) => reaches(file2, caller, removers));
}
function reaches(file2, from, wanted) {
  for (const model of reachedFrom(file2, from)) if (wanted.has(model)) return true;
  return false;
}
function reachedFrom(file2, start) {
  const reached = /* @__PURE__ */ new Set([start]);
  for (const model of reached) {
    for (const node of model.node.walk()) {
      const callee = node.kind === "call" ? node.child("function")?.unparenthesized : void 0;
      if (node !== model.node && node.is("function_definition", "lambda")) {
        const inner = file2.functionOf(node);
        if (inner) reached.add(inner);
      }
      const named = callee && (file2.functionNamed(callee) ?? methodsCalled(file2, callee));
      for (const each of Array.isArray(named) ? named : named ? [named] : []) reached.add(each);
    }
  }
  return reached;
}
function methodsCalled(file2, callee) {
  const name = callee.kind === "attribute" ? callee.child("attribute")?.text : void 0;
  return name === void 0 ? [] : file2.functions.filter((model) => model.class && model.name === name);
}
function callersOf(file2, model) {
  const mentions = model.class ? file2.attributesNamed(model.name) : file2.binding(model.nameNode)?.references ?? [];
  return mentions.flatMap((node) => file2.functionAround(node) ?? []);
}

// src/model/summary/parallel-pairs.ts
function pairFactsOf(file2) {
  const pairOf = ({ one, other, filled, emptied }) => ({
    names: [one.container.name, other.container.name],
    filledAt: [span(filled[0].node), span(filled[1].node)],
    ...emptied ? { emptiedAt: span(emptied[1].node) } : {},
    byEntry: emptied !== void 0 && !emptied[0].isWhole
  });
  return {
    pairLosses: [...parallelLossesOf(file2)].map(({ parallel, shrink }) => ({
      pair: pairOf(parallel),
      at: span(shrink.node),
      isWhole: shrink.isWhole,
      within: shrink.function?.name ?? ""
    })),
    sharedPairs: parallelsOf(file2).filter(({ one, other }) => one.container.keeper === "module" && other.container.keeper === "module").map((parallel) => ({ ...pairOf(parallel), keepers: keepersOf(parallel.other) })),
    foreignRemovals: [...importedRemovalsOf(file2)].map(({ container, node, isWhole, within, mentions }) => ({
      container,
      at: span(node),
      isWhole,
      within: within.name,
      mentions: mentions.map((name) => name.slice(name.lastIndexOf(".") + 1))
    }))
  };
}
function keepersOf({ container }) {
  return [...new Set(container.uses.flatMap((use) => use.function?.name ?? []))].sort();
}

// src/knowledge/callbacks.ts
var KEEPS_ARGUMENTS = /* @__PURE__ */ new Set([
  "functools.partial",
  "functools.partialmethod",
  "types.MethodType",
  "types.SimpleNamespace",
  "builtins.map",
  "builtins.filter",
  "builtins.zip",
  "builtins.enumerate",
  "builtins.iter",
  "itertools.chain",
  "itertools.cycle",
  "itertools.starmap",
  "itertools.takewhile",
  "itertools.dropwhile",
  "itertools.groupby",
  "collections.defaultdict",
  "threading.Timer",
  "sched.scheduler",
  "tornado.ioloop.PeriodicCallback",
  "twisted.internet.task.LoopingCall",
  "vine.promise",
  "vine.barrier",
  "vine.promises.promise",
  "kombu.Consumer"
]);
var KEEPS_ELEMENTS = /* @__PURE__ */ new Set([
  "builtins.list",
  "builtins.tuple",
  "builtins.set",
  "builtins.frozenset",
  "builtins.dict",
  "collections.OrderedDict",
  "collections.Counter",
  "collections.deque"
]);
var DROPS_ARGUMENTS = /* @__PURE__ */ new Set([
  // A thread or process deletes its target when it has run: Lib/threading.py and Lib/multiprocessing/process.py.
  "threading.Thread",
  "multiprocessing.Process",
  "_thread.start_new_thread",
  "builtins.sorted",
  "builtins.min",
  "builtins.max",
  "builtins.sum",
  "builtins.any",
  "builtins.all",
  "builtins.len",
  "builtins.str",
  "builtins.repr",
  "builtins.id",
  "builtins.hash",
  "builtins.bool",
  "builtins.int",
  "builtins.type",
  "builtins.isinstance",
  "builtins.callable",
  "builtins.getattr",
  "builtins.hasattr",
  "builtins.next",
  "builtins.print",
  "functools.reduce",
  "inspect.signature",
  "inspect.getfullargspec",
  "inspect.iscoroutinefunction",
  "asyncio.iscoroutinefunction",
  "numpy.fromfunction",
  "numpy.apply_along_axis",
  "signal.signal",
  // Drops its canceller, and each callback as it runs, when it fires.
  "twisted.internet.defer.Deferred",
  // Keeps its callback in a table of the interpreter, not in what it returns.
  "weakref.finalize",
  "atexit.register",
  "copy.copy"
]);
var HOLDS_WEAKLY = /* @__PURE__ */ new Set([
  "weakref.WeakMethod",
  "weakref.WeakSet",
  "weakref.WeakKeyDictionary",
  "weakref.WeakValueDictionary",
  "celery.utils.saferef.safe_ref",
  "kombu.utils.weakref.WeakMethod"
]);
var HOLDS_FIRST_WEAKLY = /* @__PURE__ */ new Set(["weakref.ref", "weakref.proxy"]);
var REGISTERING_METHODS = /^(?:(?:connect|subscribe|register|bind|observe|attach)|(?:add|set|register|connect|subscribe|on)_?\w*(?:[cC]allbacks?|[hH]andler|[lL]istener|[oO]bserver|[hH]ook|[eE]rrback|[bB]oth|[rR]eceiver|keepalive))$/;
var PARTIAL_MAKERS = /* @__PURE__ */ new Set([
  "functools.partial",
  "types.MethodType",
  "vine.promise",
  "celery.utils.functional.partial"
]);

// src/model/capture.ts
function captureOf(file2, closure, binding) {
  return capture(file2, closure, binding, /* @__PURE__ */ new Set());
}
function capture(file2, closure, binding, seen) {
  if (seen.has(closure)) return void 0;
  seen.add(closure);
  const own = bodyScope(file2, closure);
  if (!own?.isWithin(binding.scope) || own === binding.scope) return void 0;
  for (const reference of binding.references) {
    if (file2.scopeOf(reference).isWithin(own)) return reference;
    if (isDefaultOf(reference, closure)) return reference;
  }
  for (let scope = own.parent; scope?.isWithin(binding.scope); scope = scope.parent) {
    for (const other of scope.bindings.values()) {
      const target = other.onlyAssignment?.kind === "def" ? other.onlyAssignment.target.parent : void 0;
      if (!target || !other.references.some((reference) => file2.scopeOf(reference).isWithin(own))) continue;
      const found = capture(file2, target, binding, seen);
      if (found) return found;
    }
  }
  return void 0;
}
function bodyScope(file2, closure) {
  const model = file2.functionOf(closure);
  if (model) return model.scope;
  const body = closure.kind === "generator_expression" ? closure.child("body") : void 0;
  return body && file2.scopeOf(body);
}
function isDefaultOf(reference, closure) {
  const parameter = reference.withParentheses.parent;
  return reference.withParentheses.field === "value" && parameter?.is("default_parameter", "typed_default_parameter") === true && parameter.parent === closure.child("parameters");
}

// src/model/storing.ts
var DEEPEST4 = 4;
var CONSTRUCTOR_NAME = /^_*[A-Z]\w*[a-z]/;
function storingsOf(file2, expression) {
  return storingsBelow(file2, expression, 0);
}
function storingsBelow(file2, expression, depth) {
  const follower = new Follower2(file2, depth);
  follower.value(expression, { through: [], certainty: "proven", inDisplay: false });
  return follower.found;
}
function howOf({ through, inDisplay }) {
  return through.length > 0 ? "argument" : inDisplay ? "container" : "attribute";
}
var Follower2 = class {
  found = [];
  #file;
  #depth;
  #seen = /* @__PURE__ */ new Set();
  constructor(file2, depth) {
    this.#file = file2;
    this.#depth = depth;
  }
  /** Follows a value from where it is written to all that it is stored in. */
  value(node, way) {
    if (this.#seen.has(node) || way.through.length > DEEPEST4) return;
    this.#seen.add(node);
    const use = this.#file.useOf(node);
    switch (use.kind) {
      case "assigned":
        this.#assigned(use, way);
        return;
      case "element":
      case "produced": {
        const display = use.by.kind === "pair" ? use.by.parent : use.by;
        if (display && !this.#unpacked(use, display, way)) this.value(display, { ...way, inDisplay: true });
        return;
      }
      case "argument": {
        const call = this.#file.call(use.by);
        if (call) this.#argument(use, call, way);
        return;
      }
      case "return":
        this.#answered(node, way);
        return;
    }
  }
  /** What a cached property answers stays in the dictionary of its instance. */
  #answered(node, way) {
    const method = this.#file.functionAround(node);
    const self = method?.isCachedProperty ? method.parameters[0] : void 0;
    if (!method || !self || method.selfName !== self.name) return;
    this.#keep(self.node, method.name, node, howOf(way), way);
  }
  /** Follows a local name that the value was given: every later mention of it may store the value. */
  name(binding, from, way) {
    const { kind } = binding.scope;
    if (kind === "module" || kind === "class") return;
    for (const reference of binding.references) {
      const isLater = reference.index > from.index && !areAlternatives(from, reference);
      if (isLater && this.#file.scopeOf(reference).frame === binding.scope.frame) this.value(reference, way);
    }
  }
  #assigned(use, way) {
    const { by } = use;
    if (by.kind === "named_expression") {
      const name = by.child("name");
      if (name) this.#target(name, way);
      this.value(by, way);
      return;
    }
    for (let at = by; at?.kind === "assignment"; at = at.parent) {
      const left = at.child("left");
      if (left) this.#target(left, way);
    }
  }
  #target(target, way) {
    const node = target.unparenthesized;
    switch (node.kind) {
      case "identifier": {
        const binding = this.#file.binding(node);
        if (binding) this.name(binding, node, way);
        return;
      }
      case "attribute": {
        const keeper = node.child("object")?.unparenthesized;
        if (keeper?.kind !== "identifier") return;
        this.#keep(keeper, node.child("attribute")?.text, node, howOf(way), way);
        return;
      }
      case "subscript": {
        const container = node.child("value")?.unparenthesized;
        if (container) this.#into(container, node, way);
        return;
      }
    }
  }
  /** `a, b = x, y`: the value goes to the target at its own position. */
  #unpacked(use, display, way) {
    const outer = display.parent;
    const left = outer?.kind === "assignment" ? outer.child("left") : void 0;
    if (!left?.is("pattern_list", "tuple_pattern") || !display.is("expression_list", "tuple")) return false;
    const targets = left.children;
    const values = display.children;
    const target = targets[values.indexOf(use.node.withParentheses)];
    const isPlain3 = targets.length === values.length && targets.every((at) => at.kind !== "list_splat_pattern");
    if (target && isPlain3) this.#target(target, way);
    return true;
  }
  /** The value is put into a container. */
  #into(container, at, way) {
    if (container.kind === "identifier") {
      const binding = this.#file.binding(container);
      const isObject = binding?.isParameter === true;
      if (isObject) this.#keep(container, void 0, at, "container", way);
      else if (binding) this.name(binding, container, { ...way, inDisplay: true });
      return;
    }
    if (container.kind !== "attribute") return;
    const keeper = container.child("object")?.unparenthesized;
    const name = container.child("attribute")?.text;
    if (keeper?.kind !== "identifier") return;
    this.#keep(keeper, name === "__dict__" ? void 0 : name, at, "container", way);
  }
  #argument(use, call, way) {
    const passed = use.node.withParentheses;
    if (call.keyword("weak")?.kind === "true") return;
    const name = call.name ?? "";
    const { receiver, qualifiedName } = call;
    if (qualifiedName === "builtins.setattr" || name === "__setattr__") {
      const [first, second, third] = call.positional;
      const [object, key] = third ? [first, second] : [receiver, first];
      if (object?.kind !== "identifier" || use.position !== (third ? 2 : 1)) return;
      this.#keep(object, key && stringValue(key), call.node, "attribute", way);
      return;
    }
    if (this.#isBaseConstructor(call)) {
      const keeper = this.#selfIn(call);
      const certainty2 = this.#certaintyOfBase(call, use, way);
      if (!keeper || !certainty2) return;
      this.#keep(keeper, void 0, passed, "base", { ...way, certainty: atMost(way.certainty, certainty2) });
      return;
    }
    if (receiver && GROWING_METHODS.has(name)) {
      if (/^(extend|extendleft|update)$/.test(name) && !way.inDisplay && use.name === void 0) return;
      const isSplat = passed.parent?.is("dictionary_splat", "list_splat") === true;
      const isContainer = this.#file.originOf(receiver)?.kind !== "call" || this.#file.isNewContainer(this.#file.originOf(receiver) ?? receiver);
      const certainty2 = atMost(way.certainty, isContainer ? "proven" : "likely");
      if (!isSplat) this.#into(receiver, passed, { ...way, certainty: certainty2 });
      return;
    }
    const emitter = receiver && REGISTERING_METHODS.test(name) ? this.#ownedBy(receiver, 0) : void 0;
    if (emitter) {
      const { attribute, isPart } = emitter;
      if (this.#isHeldWeakly(attribute)) return;
      const maker = this.#file.originOf(attribute);
      const made = maker && this.#file.call(maker);
      if (made && (this.#isWidget(made) || DROPS_ARGUMENTS.has(made.qualifiedName ?? ""))) return;
      const isOwned = !isPart && CONSTRUCTOR_NAME.test(made?.name ?? "");
      const mayBeWidget = WIDGET_MODULES.some((module) => this.#file.imports(module));
      if (isPart && (mayBeWidget || this.#mayHoldWeakly(name))) return;
      if (isPart && (ONE_SHOT.test(name) || LOOP_NAME.test(receiver?.text ?? "") && /^add_callback/.test(name)))
        return;
      const certainty2 = atMost(way.certainty, isOwned && !mayBeWidget ? "likely" : "possible");
      const keeper = attribute.child("object")?.unparenthesized ?? attribute;
      this.#keep(keeper, attribute.child("attribute")?.text, passed, "object", { ...way, certainty: certainty2 });
      return;
    }
    if (KEEPS_ELEMENTS.has(qualifiedName ?? "")) {
      if (way.inDisplay || use.name !== void 0) this.value(call.node, { ...way, inDisplay: true });
      return;
    }
    const certainty = this.#certaintyOf(call, use);
    if (certainty === void 0) return;
    this.value(call.node, {
      through: [...way.through, call],
      certainty: atMost(way.certainty, certainty),
      inDisplay: way.inDisplay
    });
  }
  /**
   * The attribute of self that an object is, or is a part of: `self.client` for `self.client.events`, also by way of a
   * local name and in `emitter or self.client.events`.
   */
  #ownedBy(node, depth) {
    const target = node.unparenthesized;
    if (depth > DEEPEST4) return void 0;
    if (target.kind === "attribute") {
      const object = target.child("object")?.unparenthesized;
      if (object?.kind === "identifier" && this.#file.isSelf(object)) {
        return { attribute: target, isPart: depth > 0 };
      }
      return object && this.#partOf(object, depth);
    }
    if (target.kind === "identifier") {
      const binding = this.#file.binding(target);
      if (binding?.scope.kind !== "function") return void 0;
      for (const { kind, value } of binding.assignments) {
        const found = kind === "assign" && value ? this.#partOf(value, depth) : void 0;
        if (found) return found;
      }
      return void 0;
    }
    if (target.kind !== "boolean_operator") return void 0;
    for (const operand of target.children) {
      const found = this.#partOf(operand, depth);
      if (found) return found;
    }
    return void 0;
  }
  #partOf(node, depth) {
    const found = this.#ownedBy(node, depth + 1);
    return found && this.#isStored(found.attribute) ? found : void 0;
  }
  #storesOf(attribute) {
    const owner = this.#file.methodAround(attribute)?.class;
    const name = attribute.child("attribute")?.text ?? "";
    return owner?.storesOf(name) ?? [];
  }
  #isStored(attribute) {
    return this.#storesOf(attribute).some(({ through }) => through === "instance");
  }
  #isHeldWeakly(attribute) {
    return this.#storesOf(attribute).some(({ value }) => {
      const name = value && this.#file.call(value.unparenthesized)?.qualifiedName;
      return name !== void 0 && (HOLDS_WEAKLY.has(name) || HOLDS_FIRST_WEAKLY.has(name));
    });
  }
  #mayHoldWeakly(method) {
    return WEAK_FOR_METHODS.some(
      (weak) => weak.method.test(method) && weak.modules.some((module) => this.#file.imports(module))
    );
  }
  /** Whether what a call returns keeps the argument; undefined when it does not. */
  #certaintyOf(call, use) {
    const { qualifiedName = "", name = "" } = call;
    if (HOLDS_WEAKLY.has(qualifiedName) || DROPS_ARGUMENTS.has(qualifiedName)) return void 0;
    if (HOLDS_FIRST_WEAKLY.has(qualifiedName)) return use.position === 0 ? void 0 : "proven";
    if (this.#isWidget(call) || /weak/i.test(name)) return void 0;
    if (KEEPS_ARGUMENTS.has(qualifiedName)) return "proven";
    const owner = this.#file.classNamed(call.callee);
    if (owner) {
      const made = owner.findMethod("__init__") ?? owner.findMethod("__new__");
      if (!made) return owner.isFullyKnown && !owner.dataclass && !owner.attrs ? void 0 : "likely";
      return this.#certaintyIn(made, use, 1);
    }
    const callee = this.#file.functionNamed(call.callee);
    if (callee) return this.#certaintyIn(callee, use, 0);
    return CONSTRUCTOR_NAME.test(name) ? "likely" : "possible";
  }
  /** The same for the constructor of a base class. */
  #certaintyOfBase(call, use, way) {
    const owner = this.#file.methodAround(call.node)?.class;
    if (!owner || owner.derivesFrom(...DROPS_ARGUMENTS)) return void 0;
    const isElement = way.inDisplay || use.name !== void 0;
    if (!isElement && owner.derivesFrom(...KEEPS_ELEMENTS)) return void 0;
    const isSuper2 = call.receiver?.kind === "call";
    const named = !isSuper2 && call.receiver ? this.#file.classNamed(call.receiver) : owner.bases[0]?.class;
    const made = named?.findMethod("__init__");
    return made ? this.#certaintyIn(made, use, isSuper2 ? 1 : 0) : "likely";
  }
  /** Whether a function of the file keeps one of its parameters in what it makes. */
  #certaintyIn(callee, use, bound) {
    const { position, name } = use;
    const parameter = name === void 0 ? callee.parameters.filter(({ kind }) => kind === "positional")[(position ?? 0) + bound] : callee.parameter(name);
    if (!parameter || this.#depth >= DEEPEST4) return "likely";
    const binding = this.#file.binding(parameter.node);
    const isMaker = callee.selfName !== void 0;
    const answers = (binding?.references ?? []).map((reference) => {
      if (this.#file.scopeOf(reference).frame !== callee.scope) return "likely";
      const how = this.#file.useOf(reference);
      if (how.kind === "call" || how.kind === "test" || how.kind === "compare" || how.kind === "iterate")
        return void 0;
      if (!isMaker) return how.kind === "return" ? "proven" : "possible";
      const own = storingsBelow(this.#file, reference, this.#depth + 1).filter(
        ({ keeper }) => this.#file.isSelf(keeper)
      );
      if (own.some(({ certainty }) => certainty === "proven")) return "proven";
      return own.length > 0 || how.kind === "argument" ? "likely" : void 0;
    });
    return answers.reduce((best, next) => surest(best, next), void 0);
  }
  /** Widgets hold callbacks in the toolkit or weakly, and let go of them when they are destroyed. */
  #isWidget(call) {
    const owner = this.#file.classNamed(call.callee);
    return isWidgetName(call.qualifiedName) || owner !== void 0 && isWidgetClass(owner);
  }
  #isBaseConstructor(call) {
    if (call.name !== "__init__" && call.name !== "__new__") return false;
    const { receiver } = call;
    if (receiver?.kind === "call")
      return this.#file.qualifiedName(receiver.child("function") ?? receiver) === "builtins.super";
    const first = call.positional[0];
    return first !== void 0 && this.#file.isSelf(first);
  }
  /** The `self` of the method around a call: the argument of `Base.__init__(self)`, or its parameter. */
  #selfIn(call) {
    const first = call.positional[0];
    if (first && this.#file.isSelf(first)) return first;
    return this.#file.methodAround(call.node)?.parameters[0]?.node;
  }
  #keep(keeper, attribute, at, how, way) {
    const { through, certainty } = way;
    this.found.push({ keeper, attribute, at, how, through, certainty });
  }
};
function areAlternatives(one, other) {
  for (let at = other.ancestor("if_statement"); at; at = at.ancestor("if_statement")) {
    if (!at.contains(one)) continue;
    const arm = at.children.find((child) => child.contains(one));
    return arm?.is("block", "elif_clause", "else_clause") === true && !arm.contains(other);
  }
  return false;
}
var ORDER = ["possible", "likely", "proven"];
function atMost(one, other) {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}
function surest(one, other) {
  if (one === void 0 || other === void 0) return one ?? other;
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? other : one;
}

// src/model/holding.ts
var DEEPEST5 = 5;
var CLASS_NAME = /^_*[A-Z]\w*[a-z]/;
function holdOn(file2, expression, object) {
  return hold(file2, expression, object.unparenthesized, 0);
}
function hold(file2, expression, object, depth) {
  const node = expression.unparenthesized;
  if (depth > DEEPEST5) return void 0;
  if (isSame(file2, node, object)) return { at: node, how: "itself", certainty: "proven" };
  switch (node.kind) {
    case "attribute":
      return holdOfMethod(file2, node, object);
    case "lambda":
    case "generator_expression":
      return holdOfClosure(file2, node, object);
    case "identifier":
      return holdOfName(file2, node, object, depth);
    case "tuple":
    case "list":
    case "set":
    case "expression_list":
    case "dictionary":
      return holdOfDisplay(file2, node, object, depth);
    case "conditional_expression":
    case "boolean_operator":
      return firstOf(node.children, (child) => hold(file2, child, object, depth + 1));
    case "call":
      return holdOfCall(file2, node, object, depth);
  }
  return void 0;
}
function isSame(file2, one, other) {
  if (one.kind !== other.kind) return false;
  if (one.kind === "identifier") {
    const binding = file2.binding(one);
    return binding !== void 0 && binding === file2.binding(other);
  }
  if (one.kind !== "attribute" || one.text !== other.text) return false;
  const [left, right] = [one.child("object"), other.child("object")];
  return left !== void 0 && right !== void 0 && isSame(file2, left, right);
}
function holdOfMethod(file2, node, object) {
  const owner = node.child("object")?.unparenthesized;
  if (!owner || !isSame(file2, owner, object)) return void 0;
  const method = file2.methodNamedBy(node);
  return method?.binding === "instance" ? { at: node, how: "method", certainty: "proven" } : void 0;
}
function holdByCallback(file2, expression, object) {
  const node = expression.unparenthesized;
  const owner = node.kind === "attribute" ? node.child("object")?.unparenthesized : void 0;
  if (!owner || !isSame(file2, owner, object.unparenthesized)) return void 0;
  const known3 = file2.instanceClass(owner);
  const name = node.child("attribute")?.text ?? "";
  const isTold = known3?.ancestors.some(
    (each) => each.attribute(name)?.stores.length || each.methods.has(name)
  );
  if (isTold || known3?.isFullyKnown) return void 0;
  return { at: node, how: "method", certainty: known3 ? "possible" : "likely" };
}
function holdOfClosure(file2, node, object) {
  const binding = object.kind === "identifier" ? file2.binding(object) : void 0;
  const at = binding && captureOf(file2, node, binding);
  return at && { at, how: "closure", certainty: "proven" };
}
function holdOfName(file2, node, object, depth) {
  const model = file2.functionNamed(node);
  if (model) return holdOfClosure(file2, model.node, object);
  const binding = file2.binding(node);
  if (!binding || binding.scope.kind === "module" || binding.scope.kind === "class") return void 0;
  const made = binding.onlyValue && hold(file2, binding.onlyValue, object, depth + 1);
  if (made) return made;
  for (const reference of binding.references) {
    const { kind, value } = file2.useOf(reference);
    const stored = kind === "attribute-store" && value ? hold(file2, value, object, depth + 1) : void 0;
    if (stored && stored.certainty !== "possible") return { ...stored, how: "attribute" };
  }
  return void 0;
}
function holdOfDisplay(file2, node, object, depth) {
  const parts = node.children.flatMap((child) => child.kind === "pair" ? child.children : [child]);
  const found = firstOf(parts, (part) => hold(file2, part, object, depth + 1));
  return found && { ...found, how: "element" };
}
function holdOfCall(file2, node, object, depth) {
  const call = file2.call(node);
  if (!call || /weakref|weak/i.test(call.callee.text)) return void 0;
  for (const [position, argument] of call.argumentNodes.entries()) {
    const value = argument.child("value") ?? argument;
    const found = hold(file2, value, object, depth + 1);
    if (!found) continue;
    const certainty = certaintyOf(file2, call, argument, position);
    if (certainty) return { at: found.at, how: "argument", certainty: weaker(found.certainty, certainty) };
  }
  return void 0;
}
function certaintyOf(file2, call, argument, position) {
  if (KEEPS_ARGUMENTS.has(call.qualifiedName ?? "")) return "proven";
  const made = file2.classNamed(call.callee);
  if (made) {
    const init = made.findMethod("__init__");
    if (!init) return made.dataclass || made.attrs || made.isNamedTuple ? "proven" : void 0;
    const name = argument.kind === "keyword_argument" ? argument.child("name")?.text : init.parameters[position + 1]?.name;
    const parameter = name === void 0 ? void 0 : init.scope.bindings.get(name);
    const kept = parameter?.references.flatMap((reference) => storingsOf(file2, reference)) ?? [];
    const inSelf = kept.filter(({ keeper }) => file2.isSelf(keeper));
    return inSelf.some(({ certainty }) => certainty === "proven") ? "proven" : inSelf[0]?.certainty;
  }
  if (file2.functionNamed(call.callee)) return void 0;
  return CLASS_NAME.test(call.name ?? "") && !/^builtins\./.test(call.qualifiedName ?? "") ? "likely" : void 0;
}
function weaker(one, other) {
  const order = ["possible", "likely", "proven"];
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}
function firstOf(nodes, find) {
  for (const node of nodes) {
    const found = find(node);
    if (found) return found;
  }
  return void 0;
}

// src/model/watching.ts
function* watchersOf(file2) {
  for (const holding of file2.weakHoldings) {
    const model = file2.functionAround(holding.node);
    if (!model || model.isLambda || file2.isTestCode(holding.node)) continue;
    const names = model.parameters.filter(({ kind, name }) => kind === "positional" && name !== model.selfName).map(({ name }) => model.scope.bindings.get(name));
    const watched = names.findIndex((binding) => binding && binding === file2.binding(holding.value));
    if (watched < 0) continue;
    for (const [kept, binding] of names.entries()) {
      const name = binding?.references[0];
      if (kept !== watched && name && keeps(file2, holding, name)) {
        yield { function: model, watched, kept, node: holding.node };
      }
    }
  }
}
function keeps(file2, holding, name) {
  const isWanted = (expression) => {
    const hold2 = holdOn(file2, expression, name) ?? holdByCallback(file2, expression, name);
    return hold2 !== void 0 && hold2.certainty !== "possible";
  };
  switch (holding.as) {
    case "key":
      return holding.counterpart !== void 0 && isWanted(holding.counterpart);
    case "reference":
    case "finalizer":
      if (holding.as === "reference" && file2.useOf(holding.node).kind === "discarded") return false;
      return (holding.call?.argumentNodes.slice(1) ?? []).some(
        (argument) => isWanted(argument.child("value") ?? argument)
      );
  }
  return false;
}
function* watchedHandoversOf(file2) {
  for (const call of callsWithMade(file2)) {
    if (call.qualifiedName?.startsWith("builtins.")) continue;
    const { positional } = call;
    if (positional.filter(({ kind }) => kind === "identifier").length < 2) continue;
    if (file2.isTestCode(call.node)) continue;
    for (const [kept, resource] of positional.entries()) {
      for (const [watched, object] of positional.entries()) {
        const given = kept === watched ? void 0 : givenTo(file2, resource, object, call.node);
        if (given) yield { node: call.node, through: { call, watched, kept }, object, resource, ...given };
      }
    }
  }
  for (const holding of file2.weakHoldings) {
    if (holding.as !== "reference" && holding.as !== "finalizer" && holding.as !== "key") continue;
    if (file2.isTestCode(holding.node)) continue;
    const kept = holding.as === "key" ? [holding.counterpart] : holding.call?.argumentNodes.slice(1);
    for (const argument of kept ?? []) {
      const expression = argument?.child("value") ?? argument;
      if (!expression || holdOn(file2, expression, holding.value)) continue;
      let resource = expression.unparenthesized;
      while (resource?.kind === "attribute") resource = resource.child("object")?.unparenthesized;
      const given = resource && givenTo(file2, resource, holding.value, holding.node);
      if (resource && given && keeps(file2, holding, resource)) {
        yield { node: holding.node, object: holding.value, resource, ...given };
      }
    }
  }
}
function callsWithMade(file2) {
  const nodes = /* @__PURE__ */ new Set();
  for (const scope of file2.scopes) {
    if (scope.kind !== "function") continue;
    for (const binding of scope.bindings.values()) {
      if (binding.onlyValue?.unparenthesized.kind !== "call") continue;
      for (const reference of binding.references) {
        const argument = reference.withParentheses;
        const call = argument.parent?.kind === "argument_list" ? argument.parent.parent : void 0;
        const isAlone = !argument.nextSibling && argument.parent?.firstChild === argument;
        if (call?.kind === "call" && !isAlone && !call.hasError) nodes.add(call);
      }
    }
  }
  return [...nodes].sort((a, b) => a.index - b.index).flatMap((node) => file2.call(node) ?? []);
}
function givenTo(file2, name, object, except) {
  const resource = name.unparenthesized;
  const target = object.unparenthesized;
  if (resource.kind !== "identifier" || target.kind !== "identifier") return void 0;
  const binding = file2.binding(resource);
  const wanted = file2.binding(target);
  if (!binding || !wanted || binding === wanted || binding.scope.kind !== "function") return void 0;
  const made = binding.onlyValue && file2.call(binding.onlyValue.unparenthesized);
  if (!made) return void 0;
  const placeIn = (call) => call.positional.findIndex(
    (argument) => argument.kind === "identifier" && file2.binding(argument) === wanted
  );
  const ofMaking = placeIn(made);
  if (ofMaking >= 0) {
    return { maker: made.callee, method: "__init__", given: made.node, position: ofMaking };
  }
  for (const reference of binding.references) {
    const use = file2.useOf(reference);
    const call = use.kind === "method" && use.by !== except ? file2.call(use.by) : void 0;
    const position = call ? placeIn(call) : -1;
    if (!call || position < 0) continue;
    return { maker: made.callee, method: call.name ?? "", given: call.node, position };
  }
  return void 0;
}

// src/model/summary/watched.ts
function watchingFactsOf(file2) {
  const watchers = [...watchersOf(file2)].map(({ function: model, watched, kept, node }) => ({
    class: model.class ? nameOfClass(file2, model.class) : "",
    name: model.name,
    watched,
    kept,
    at: span(node)
  }));
  const watching = {};
  for (const binding of watchers.length > 0 ? file2.moduleScope.bindings.values() : []) {
    for (const { value } of binding.assignments) {
      const callee = value?.unparenthesized.child("function")?.text;
      const made = watchers.find((watcher) => watcher.class !== "" && watcher.class === callee);
      if (made) watching[binding.name] = made.class;
    }
  }
  const handovers = [];
  for (const handover of watchedHandoversOf(file2)) {
    const { node, through, object, resource, maker, method, given, position } = handover;
    const class_ = referenceTo(file2, maker, file2.classAround(node));
    const callee = through && nameOfCallee(file2, through.call);
    if (class_ === void 0 || through && callee === void 0) continue;
    handovers.push({
      at: span(node),
      ...through && callee !== void 0 ? { through: { callee, watched: through.watched, kept: through.kept } } : {},
      object: object.text,
      resource: resource.text,
      class: class_,
      method,
      position,
      givenAt: span(given)
    });
  }
  return { watchers, watching, handovers };
}

// src/model/summary/summarise.ts
function summarise(file2) {
  const functions = file2.functions.filter(
    (model) => !model.class && !model.isLambda && model.scope.parent?.kind === "module"
  );
  return {
    path: file2.path,
    classes: file2.classes.map((model) => classSummaryOf(file2, model)),
    linked: linkedPairsOf(file2),
    ...unlessEmpty(
      "makings",
      functions.flatMap((model) => [...makingsOf(file2, model)])
    ),
    ...pairFactsOf(file2),
    leftEntries: leftEntriesOf(file2),
    ...watchingFactsOf(file2),
    imports: importedClasses(file2),
    stars: starImports(file2)
  };
}
function importedClasses(file2) {
  const imports = {};
  for (const [name, binding] of file2.moduleScope.bindings) {
    const target = binding.assignments.find((assignment) => assignment.kind === "import")?.qualifiedName;
    if (target !== void 0 && /^_*[A-Z]/.test(name)) imports[name] = target;
  }
  return imports;
}
function starImports(file2) {
  return file2.nodes("wildcard_import").map((node) => node.parent?.child("module_name")?.text).filter((name) => name !== void 0);
}

// src/model/bound-method.ts
var SHORTEST_PREFIX = 3;
function boundMethodsOf(file2, owner) {
  const found = [...plain(owner), ...byName(file2, owner), ...methodsPutOnObjects(file2)].filter(
    ({ node, object }) => file2.isSelf(object) && file2.methodAround(node)?.class === owner
  );
  return found.sort((one, other) => one.node.index - other.node.index);
}
function methodsPutOnObjects(file2) {
  const found = [];
  for (const call of [...file2.callsNamed("types.MethodType"), ...file2.callsOfMethod("__get__")]) {
    const isGet = call.name === "__get__";
    const object = call.positional[isGet ? 0 : 1];
    const plainFunction = isGet ? call.receiver : call.positional[0];
    if (isGet && !(plainFunction && file2.functionNamed(plainFunction))) continue;
    if (object?.kind === "identifier") found.push({ node: call.node, object, name: plainFunction?.text });
  }
  return found.sort((one, other) => one.node.index - other.node.index);
}
var HANDED_ON = /* @__PURE__ */ new Set(["assigned", "element", "produced", "argument", "return"]);
function* plain(owner) {
  const names = new Set(owner.ancestors.flatMap(({ methods }) => [...methods.keys()]));
  for (const name of names) {
    if (owner.findMethod(name)?.binding !== "instance") continue;
    const hiding = owner.storesOf(name).filter(({ through }) => through === "instance");
    for (const { node, kind, through } of owner.attribute(name)?.uses ?? []) {
      const object = node.kind === "attribute" ? node.child("object")?.unparenthesized : void 0;
      const isHidden = hiding.length > 0 && !hiding.some(({ value }) => value?.contains(node));
      if (object && through === "instance" && !isHidden && HANDED_ON.has(kind)) yield { node, object, name };
    }
  }
}
function* byName(file2, owner) {
  for (const call of file2.callsNamed("builtins.getattr")) {
    const [object, key] = call.positional;
    if (!object || !key) continue;
    const name = stringValue(key);
    const isMethod = name === void 0 ? isMethodName(file2, owner, key) : owner.findMethod(name)?.binding === "instance";
    if (isMethod) yield { node: call.node, object, name };
  }
}
function isMethodName(file2, owner, key) {
  if (key.kind === "subscript") {
    const name = file2.selfAttribute(key.child("value") ?? key);
    const table = name === void 0 ? void 0 : owner.bodyAssignments(name)[0]?.value?.unparenthesized;
    if (!table?.is("dictionary", "list", "tuple")) return false;
    const names = table.children.map(
      (entry) => stringValue(entry.kind === "pair" ? entry.child("value") ?? entry : entry)
    );
    return names.length > 0 && names.every((entry) => entry !== void 0 && owner.findMethod(entry) !== void 0);
  }
  const prefix = beginningOf(key);
  if (prefix === void 0 || prefix.length < SHORTEST_PREFIX) return false;
  const isStored = [...owner.attributes.values()].some(
    ({ name, stores }) => name.startsWith(prefix) && stores.length > 0
  );
  return !isStored && [...owner.methods.keys()].some((name) => name.startsWith(prefix));
}
function beginningOf(key) {
  const first = key.kind === "binary_operator" ? key.child("left")?.unparenthesized : key;
  if (first?.kind !== "string") return void 0;
  const part = first.children.find((child) => child.is("string_content", "interpolation"));
  return part?.kind === "string_content" ? part.text.split(/[%{]/)[0] : void 0;
}

// src/knowledge/bulk.ts
var LARGE_MAKERS = /* @__PURE__ */ new Set([
  "numpy.fromfile",
  "numpy.genfromtxt",
  "numpy.load",
  "numpy.loadtxt",
  "pandas.read_csv",
  "pandas.read_excel",
  "pandas.read_feather",
  "pandas.read_fwf",
  "pandas.read_hdf",
  "pandas.read_json",
  "pandas.read_orc",
  "pandas.read_parquet",
  "pandas.read_pickle",
  "pandas.read_sas",
  "pandas.read_spss",
  "pandas.read_sql",
  "pandas.read_sql_query",
  "pandas.read_sql_table",
  "pandas.read_stata",
  "pandas.read_table",
  "pandas.read_xml",
  "polars.read_csv",
  "polars.read_excel",
  "polars.read_ipc",
  "polars.read_json",
  "polars.read_ndjson",
  "polars.read_parquet",
  "torch.load"
]);
var WHOLE_MAKERS = /* @__PURE__ */ new Set([
  "json.load",
  "json.loads",
  "marshal.load",
  "marshal.loads",
  "pickle.load",
  "pickle.loads",
  "subprocess.check_output"
]);
var BULK_MAKERS = /* @__PURE__ */ new Set([
  "builtins.dict",
  "builtins.frozenset",
  "builtins.list",
  "builtins.set",
  "builtins.sorted",
  "builtins.tuple",
  "glob.glob",
  "os.listdir",
  "re.findall"
]);
var BULK_METHODS = /* @__PURE__ */ new Set([
  "fetchall",
  "getvalue",
  "read",
  "read_bytes",
  "read_text",
  "readall",
  "readlines",
  "to_pandas",
  "tobytes",
  "tolist"
]);
var SIZED_MAKERS = /* @__PURE__ */ new Set([
  "builtins.bytearray",
  "builtins.bytes",
  "ctypes.create_string_buffer",
  "numpy.arange",
  "numpy.empty",
  "numpy.full",
  "numpy.ones",
  "numpy.random.rand",
  "numpy.random.randn",
  "numpy.random.random",
  "numpy.zeros",
  "torch.empty",
  "torch.ones",
  "torch.rand",
  "torch.randn",
  "torch.zeros"
]);

// src/model/bulk.ts
var LARGE = 1e4;
var DEEPEST6 = 4;
var ORDER2 = ["none", "many", "whole", "large"];
function bulkOf(file2, node) {
  return bulk(file2, node, 0);
}
function bulkOfElements(file2, iterable) {
  const target = iterable.unparenthesized;
  if (target.is("generator_expression", "list_comprehension")) {
    const body = target.child("body");
    return body && bulk(file2, body, 0);
  }
  const call = file2.call(target);
  if (call?.qualifiedName !== "builtins.map") return void 0;
  const callee = call.argument(0);
  const made = callee && file2.functionNamed(callee);
  return made ? bulkOfResult(file2, made, 0) : void 0;
}
function constantOf(file2, node) {
  return constant(file2, node, 0);
}
function bulk(file2, node, depth) {
  if (depth > DEEPEST6) return void 0;
  const target = node.unparenthesized;
  switch (target.kind) {
    case "identifier": {
      const value = file2.binding(target)?.onlyValue;
      return value && bulk(file2, value, depth + 1);
    }
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension": {
      const source = target.children.find((child) => child.kind === "for_in_clause")?.child("right");
      return source && collected(file2, target, source);
    }
    case "binary_operator": {
      const operator = target.child("operator")?.text;
      if (operator === "+") {
        const sides = [target.child("left"), target.child("right")];
        return sides.map((side) => side && bulk(file2, side, depth + 1)).find((found) => found !== void 0);
      }
      if (operator !== "*") return void 0;
      const [left, right] = [target.child("left"), target.child("right")];
      if (!left || !right || ![left, right].some((side) => side.unparenthesized.is("string", "list", "tuple"))) {
        return void 0;
      }
      const count = left.unparenthesized.is("string", "list", "tuple") ? right : left;
      return sized(file2, target, count, "many");
    }
    case "call": {
      const call = file2.call(target);
      return call && bulkOfCall(file2, call, depth);
    }
  }
  return void 0;
}
function bulkOfCall(file2, call, depth) {
  const { node, qualifiedName = "", name = "" } = call;
  const first = call.argument(0);
  if (LARGE_MAKERS.has(qualifiedName)) return { size: "large", maker: node };
  if (SIZED_MAKERS.has(qualifiedName)) return first && sized(file2, node, first, "many");
  if (WHOLE_MAKERS.has(qualifiedName)) return { size: "whole", maker: node };
  if (BULK_MAKERS.has(qualifiedName)) return first && collected(file2, node, first);
  if (call.receiver && BULK_METHODS.has(name) && call.argumentNodes.length === 0) {
    return { size: "whole", maker: node };
  }
  const callee = file2.functionNamed(call.callee) ?? file2.methodNamedBy(call.callee);
  const result = callee && bulkOfResult(file2, callee, depth + 1);
  return result && { size: result.size, maker: node };
}
function bulkOfResult(file2, model, depth) {
  if (model.isGenerator || depth > DEEPEST6) return void 0;
  let best;
  for (const value of resultsOf(file2, model)) {
    const found = bulk(file2, value, depth + 1);
    if (found && ORDER2.indexOf(found.size) > ORDER2.indexOf(best?.size ?? "none")) best = found;
  }
  return best;
}
function resultsOf(file2, model) {
  const { body } = model;
  if (!body) return [];
  if (model.isLambda) return [body];
  const results = [];
  for (const node of body.walk()) {
    const value = node.kind === "return_statement" ? node.firstChild : void 0;
    if (value && file2.scopeOf(node).frame === model.scope) results.push(value);
  }
  return results;
}
function collected(file2, maker, source) {
  const from = file2.originOf(source) ?? source.unparenthesized;
  if (from.is("list", "tuple", "set", "dictionary", "string")) {
    return from.children.length >= LARGE ? { size: "large", maker } : void 0;
  }
  const range = file2.call(from);
  if (range && /^builtins\.x?range$/.test(range.qualifiedName ?? "")) {
    const last = range.argument(range.positional.length > 1 ? 1 : 0);
    return last && sized(file2, maker, last, "whole");
  }
  return { size: "many", maker };
}
function sized(file2, maker, count, otherwise) {
  const shape = count.unparenthesized;
  const parts = shape.is("tuple", "list") ? shape.children : [shape];
  let product = 1;
  for (const part of parts) {
    const number = constant(file2, part, 0);
    if (number === void 0) return { size: otherwise, maker };
    product *= number;
  }
  return product >= LARGE ? { size: "large", maker } : void 0;
}
function constant(file2, node, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST6) return void 0;
  switch (target.kind) {
    case "integer": {
      const value = Number(target.text.replace(/_|[lL]$/g, ""));
      return Number.isFinite(value) ? value : void 0;
    }
    case "identifier": {
      const only = file2.binding(target)?.onlyAssignment;
      const isValue = only?.kind === "assign" || only?.kind === "parameter";
      return isValue && only.value ? constant(file2, only.value, depth + 1) : void 0;
    }
    case "binary_operator": {
      const [left, right] = [target.child("left"), target.child("right")];
      const a = left && constant(file2, left, depth + 1);
      const b = right && constant(file2, right, depth + 1);
      if (a === void 0 || b === void 0) return void 0;
      switch (target.child("operator")?.text) {
        case "+":
          return a + b;
        case "-":
          return a - b;
        case "*":
          return a * b;
        case "**":
          return a ** b;
        case "//":
          return b === 0 ? void 0 : Math.floor(a / b);
        case "<<":
          return a * 2 ** b;
      }
      return void 0;
    }
  }
  return void 0;
}

// src/knowledge/open-values.ts
var OPEN_CALLS = /^(builtins\.(id|next)|uuid\.\w+|time\.(time|time_ns|monotonic|monotonic_ns|perf_counter|strftime)|datetime\.(datetime|date)\.\w+|random\.\w+|secrets\.\w+|os\.urandom|itertools\.count|threading\.(get_ident|get_native_id))$/;
var OPEN_NAME = /^_*(id|ident|identifier|uid|uuid|guid|sid|cid|tid|rid|port|addr|address|peer|peername|remote_addr|client_addr|fileno|fd|seq|serial|counter|timestamp|nonce|token|tag|\w+_(id|ident|uid|uuid|sid|seq|addr|address|counter|timestamp|token|number|fileno)|(chan|conn|req|sess|task|job|user|client|request|session|channel|connection)id|\w*(Id|ID|Uuid|Ident|Addr|Address))$/;
var CLOSED_NAME = /^(__\w+__|[A-Z][A-Z0-9_]*|\w*(class|cls|type|module|kind|level|mode|method|version|package|prefix|suffix)_?(name)?)$/;
var DATA_NAME = /^_*(\w+_)?(obj|object|value|val|record|path|filename|file|url|uri|line|row|key|item|err|error|exc|exception|e|ex|message|msg|request|node|element|instance|text|data)$/;

// src/model/computed-text.ts
var DEEPEST7 = 6;
function computedText(file2, node) {
  const parts = [];
  const literal = [];
  if (!collect(file2, node, parts, literal, 0) || parts.length === 0) return void 0;
  return { parts, literal: literal.join("") };
}
function collect(file2, node, parts, literal, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST7) return false;
  const inner = (part) => {
    if (part && !collect(file2, part, parts, literal, depth + 1)) parts.push(part.unparenthesized);
  };
  switch (target.kind) {
    case "string":
      for (const child of target.children) {
        if (child.kind === "string_content") literal.push(child.text);
        if (child.kind === "interpolation") inner(child.firstChild);
      }
      return true;
    case "concatenated_string":
      for (const child of target.children) inner(child);
      return true;
    case "binary_operator": {
      const [left, right] = [target.child("left"), target.child("right")];
      const operator = target.child("operator")?.text;
      const isText = (side) => side?.unparenthesized.is("string", "concatenated_string") || side?.unparenthesized.kind === "binary_operator" && /['"]/.test(side.text);
      if (operator === "%" && isText(left)) {
        inner(left);
        const values = right?.unparenthesized;
        for (const value of values?.kind === "tuple" ? values.children : values ? [values] : []) inner(value);
        return true;
      }
      if (operator !== "+" || !(isText(left) || isText(right) || isStr(file2, left) || isStr(file2, right)))
        return false;
      inner(left);
      inner(right);
      return true;
    }
    case "call":
      return collectCall(file2, target, inner);
    case "identifier": {
      const value = file2.binding(target)?.scope.kind === "module" ? void 0 : file2.binding(target)?.onlyValue;
      return value !== void 0 && collect(file2, value, parts, literal, depth + 1);
    }
  }
  return false;
}
function collectCall(file2, node, inner) {
  const call = file2.call(node);
  if (!call) return false;
  if (isStr(file2, node)) {
    inner(call.argument(0));
    return true;
  }
  const isText = call.receiver?.is("string", "concatenated_string") === true;
  if (call.name === "format" && isText) {
    inner(call.receiver);
    for (const argument of call.argumentNodes)
      inner(argument.kind === "keyword_argument" ? argument.child("value") : argument);
    return true;
  }
  const [list] = call.positional;
  if (call.name === "join" && isText && list?.is("list", "tuple")) {
    for (const element of list.children) inner(element);
    return true;
  }
  return false;
}
function isStr(file2, node) {
  const callee = node?.unparenthesized.kind === "call" ? node.unparenthesized.child("function") : void 0;
  if (!callee || !/^(str|repr|unicode)$/.test(callee.text)) return false;
  return file2.binding(callee) === void 0;
}
function variety(file2, node) {
  const target = node.unparenthesized;
  if (target.is("string", "integer", "float", "true", "false", "none")) return "closed";
  const call = file2.call(target);
  if (call) {
    if (OPEN_CALLS.test(call.qualifiedName ?? "")) return "open";
    if (/^builtins\.(type|len)$/.test(call.qualifiedName ?? "")) return "closed";
    const [argument] = call.positional;
    const isWrapper = /^builtins\.(hex|int|abs|format)$/.test(call.qualifiedName ?? "");
    return (isWrapper || isStr(file2, target)) && argument ? variety(file2, argument) : "unknown";
  }
  if (file2.isSelf(target)) return "open";
  const object = target.kind === "attribute" ? target.child("object")?.unparenthesized : void 0;
  if (object?.kind === "call" && variety(file2, object) === "open") return "open";
  const last = target.kind === "attribute" ? target.child("attribute")?.text : target.kind === "identifier" ? target.text : void 0;
  if (last === void 0) return "unknown";
  if (CLOSED_NAME.test(last)) return "closed";
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  if (binding?.scope.kind === "module") return "closed";
  if (OPEN_NAME.test(last)) return "open";
  return binding?.onlyValue ? variety(file2, binding.onlyValue) : "unknown";
}

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

// src/model/delivered.ts
var CONNECTING = ["connect", "connectTCP", "connectSSL", "connectUNIX", "connectProtocol"];
var DEFERRED_METHOD = /^add(Callbacks?|Errback|Both|Timeout)$/;
function leftConnectionsOf(file2) {
  if (!usesTwisted(file2)) return [];
  const found = [];
  for (const call of file2.calls) {
    if (!CONNECTING.includes(call.name ?? "")) continue;
    const callback = callbackOf(file2, call);
    const kept = callback && keptBy(file2, callback);
    const name = kept?.child("attribute")?.text;
    if (kept && name !== void 0 && isLeft(file2, name)) found.push({ call, kept, name });
  }
  return found;
}
function usesTwisted(file2) {
  for (const { assignments } of file2.moduleScope.bindings.values()) {
    if (assignments.some(
      ({ kind, qualifiedName }) => kind === "import" && qualifiedName?.startsWith("twisted.")
    ))
      return true;
  }
  return false;
}
function callbackOf(file2, call) {
  let use = file2.useOf(call.node);
  if (use.kind === "assigned") {
    const left = use.by.child("left");
    const binding = left?.kind === "identifier" ? file2.binding(left) : void 0;
    use = binding?.onlyAssignment ? binding.references.map((node) => file2.useOf(node)).find(({ kind }) => kind === "method") : void 0;
  }
  const adding = use?.kind === "method" && /^addCallbacks?$/.test(use.name ?? "") ? file2.call(use.by) : void 0;
  const target = adding?.argument(0);
  return target && (file2.functionNamed(target) ?? file2.methodNamedBy(target));
}
function keptBy(file2, callback) {
  const parameter = callback.parameters[callback.binding === "instance" ? 1 : 0];
  const binding = parameter && callback.scope.bindings.get(parameter.name);
  let kept;
  for (const node of binding?.references ?? []) {
    const use = file2.useOf(node);
    const left = use.kind === "assigned" ? use.by.child("left") : void 0;
    if (left?.kind === "attribute" && !kept) kept = left;
    else if (left || !isPlain(file2, use)) return void 0;
  }
  return kept;
}
function isLeft(file2, name) {
  const isWithout = file2.attributesNamed(name).every((node) => file2.isWritten(node) || isPlain(file2, file2.useOf(node)));
  return isWithout && !file2.nodes("string").some((node) => /^\w?['"](\w+)['"]$/.exec(node.text)?.[1] === name);
}
function isPlain(file2, use) {
  const name = use.name ?? "";
  switch (use.kind) {
    case "method":
      return !isEnding(name);
    case "attribute": {
      if (isEnding(name)) return false;
      const inner = file2.useOf(use.by);
      return name !== "transport" || inner.kind === "method" && !isEnding(inner.name ?? "");
    }
    case "test":
    case "compare":
    case "formatted":
    case "attribute-store":
      return true;
  }
  return false;
}
function isEnding(name) {
  return /(lose|abort|drop)_?connection/i.test(name) || CLOSING_NAME.test(name) || /disconnect|abort/i.test(name);
}

// src/model/emptied.ts
var TAKING_OUT = /^(pop|popitem|popleft|remove|discard|clear|difference_update)$/;
function isEmptied2(file2, holder, at) {
  const target = (holder.kind === "subscript" ? holder.child("value") ?? holder : holder).unparenthesized;
  const mentions = target.kind === "identifier" ? file2.binding(target)?.references ?? [] : file2.attributesNamed(target.child("attribute")?.text ?? "");
  return mentions.some((mention) => {
    const use = file2.useOf(mention);
    if (at.contains(mention)) return false;
    switch (use.kind) {
      case "item-delete":
      case "delete":
        return true;
      case "method":
        return TAKING_OUT.test(use.name ?? "");
      case "store":
        return !["__init__", void 0].includes(file2.functionAround(mention)?.name);
      case "item": {
        const inner = file2.useOf(use.by);
        return inner.kind === "method" && TAKING_OUT.test(inner.name ?? "");
      }
    }
    return false;
  });
}

// src/model/ownership.ts
var DESCRIPTOR = {
  noun: "descriptor",
  closers: [],
  isManager: false,
  whenDropped: "stays",
  reason: "A descriptor is a plain number: it stays open until os.close()."
};
var NONE = [];
var acquisitions = /* @__PURE__ */ new WeakMap();
function acquisitionsOf(file2) {
  let found = acquisitions.get(file2);
  if (!found) {
    const known3 = [...file2.calls.flatMap((call) => acquired(file2, call)), ...lent(file2)];
    const names = new Set(known3.map(({ owner }) => owner.kind === "local" ? owner.assignment : void 0));
    const evident = evidentlyAcquired(file2).filter(
      ({ owner }) => owner.kind === "local" && !names.has(owner.assignment)
    );
    found = [...known3, ...evident].sort((a, b) => a.call.start - b.call.start);
    acquisitions.set(file2, found);
  }
  return found;
}
function lent(file2) {
  const found = [];
  for (const [method, closers] of LENDING_METHODS) {
    for (const call of file2.callsOfMethod(method)) {
      const closable = {
        noun: "loan",
        closers,
        isManager: false,
        whenDropped: "stays",
        reason: "What a pool has lent is missing there until it is given back."
      };
      for (const owner of ownersOf(file2, call, "itself")) found.push({ call, kind: "lent", closable, owner });
    }
  }
  return found;
}
function acquired(file2, call) {
  const shape = DESCRIPTOR_MAKERS.get(call.qualifiedName ?? "");
  if (shape) {
    return ownersOf(file2, call, shape).map((owner) => ({
      call,
      kind: "descriptor",
      closable: DESCRIPTOR,
      owner
    }));
  }
  const closable = closableOf(file2, call);
  if (!closable) return NONE;
  return ownersOf(file2, call, closable.place ?? "itself").map((owner) => ({
    call,
    kind: "closable",
    closable,
    owner
  }));
}
function evidentlyAcquired(file2) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const method of ["close", "aclose"]) {
    const closable = { noun: "object", closers: [method], isManager: false, whenDropped: "closed" };
    for (const { receiver } of file2.callsOfMethod(method)) {
      const binding = receiver?.kind === "identifier" ? file2.binding(receiver) : void 0;
      for (const assignment of binding?.assignments ?? []) {
        if (assignment.kind === "with") continue;
        const value = (assignment.value ?? (assignment.kind === "assign" ? assignment.source : void 0))?.unparenthesized;
        const call = value && file2.call(value.kind === "await" ? value.firstChild ?? value : value);
        if (!call || seen.has(assignment) || !isOpening(file2, call, assignment)) continue;
        seen.add(assignment);
        const owner = ownerNamed(file2, assignment.target);
        if (owner.kind === "local") found.push({ call, kind: "evident", closable, owner });
      }
    }
  }
  const opened = { noun: "object", closers: ["close"], isManager: false, whenDropped: "closed" };
  for (const method of OPENING_METHODS) {
    for (const call of file2.callsOfMethod(method)) {
      if (CLOSABLES.has(call.qualifiedName ?? "")) continue;
      for (const owner of ownersOf(file2, call, method === "accept" ? "first" : "itself")) {
        if (owner.kind !== "local" || seen.has(owner.assignment) || isDeferred(file2, owner.binding)) continue;
        seen.add(owner.assignment);
        found.push({ call, kind: "evident", closable: opened, owner });
      }
    }
  }
  return found;
}
function isDeferred(file2, { references }) {
  return references.some((node) => {
    const use = file2.useOf(node);
    return use.kind === "method" && DEFERRED_METHOD.test(use.name ?? "");
  });
}
function isOpening(file2, call, { target }) {
  if (file2.classNamed(call.callee) || call.qualifiedName === "builtins.iter") return false;
  return /open|connect|socket|session|cursor|urlopen|acquire|checkout|stream|dial|accept/i.test(
    call.callee.text
  ) || /^_?((in|out)?f(ile|d|h|p|id|hd|obj)?\d*|\w*(file|conn|connection|cursor|sock|socket|session|stream|handle))$/i.test(
    target.text
  );
}
function closableOf(file2, call) {
  const name = call.qualifiedName ?? optionNamed(file2, call.callee) ?? openedPath(file2, call);
  if (name === void 0) return void 0;
  const found = CLOSABLES.get(name) ?? (name.startsWith(".") ? closableInPackage(file2, name) : void 0);
  if (!found) return void 0;
  if (found.onlyFor && !found.onlyFor.test(call.argument(0)?.text ?? "")) return void 0;
  if (found.onlyWith && !found.onlyWith.test(call.node.child("arguments")?.text ?? "")) return void 0;
  if (isInMemory(file2, call)) return void 0;
  const isOther = found.since !== void 0 && file2.python.meets(found.since) === "no" || found.waitsFor?.test(call.node.child("arguments")?.text ?? "") === false;
  if (!isOther) return found;
  const { reason: _, ...closed } = found;
  return { ...closed, whenDropped: "closed" };
}
function isInMemory(file2, call) {
  const source = call.keyword("fileobj") ?? call.argument(0);
  const made = source && file2.constructorName(source);
  return made !== void 0 && /^(io|_io|cStringIO|StringIO)\.(BytesIO|StringIO)$/.test(made);
}
var CLOSABLE_NAMES = new Set(
  [...CLOSABLES.keys()].map((name) => name.slice(name.lastIndexOf(".") + 1))
);
function closableInPackage(file2, name) {
  if (!CLOSABLE_NAMES.has(name.slice(name.lastIndexOf(".") + 1))) return void 0;
  const levels = /^\.+/.exec(name)?.[0].length ?? 0;
  const folders = file2.path.split("/").slice(0, -levels);
  for (let first = folders.length - 1; first >= 0; first--) {
    const found = CLOSABLES.get([...folders.slice(first), name.slice(levels)].join("."));
    if (found) return found;
  }
  return void 0;
}
function openedPath(file2, call) {
  if (call.callee.kind !== "attribute" || call.name !== "open" || !call.receiver) return void 0;
  return /^pathlib\.\w*Path$/.test(file2.constructorName(call.receiver) ?? "") ? "builtins.open" : void 0;
}
function optionNamed(file2, callee) {
  const key = callee.kind === "subscript" ? callee.childrenIn("subscript")[0] : void 0;
  if (key?.kind !== "string") return void 0;
  for (const pair of file2.nodes("pair")) {
    const value = pair.child("key")?.text === key.text ? pair.child("value") : void 0;
    const name = value && file2.qualifiedName(value);
    if (name !== void 0 && CLOSABLES.has(name)) return name;
  }
  return void 0;
}
function ownersOf(file2, call, shape) {
  let use = awaitedUse(file2, call.node);
  if (use.kind === "argument" && file2.call(use.by)?.qualifiedName === "asyncio.wait_for")
    use = awaitedUse(file2, use.by);
  if (use.kind === "argument" && file2.call(use.by)?.qualifiedName === "builtins.iter")
    use = file2.useOf(use.by);
  switch (use.kind) {
    case "with":
      return [{ kind: "managed" }];
    case "assigned": {
      const left = use.by.child(use.by.kind === "named_expression" ? "name" : "left")?.unparenthesized;
      const isChained = use.by.parent?.kind === "assignment";
      if (!left || isChained) return [{ kind: "elsewhere" }];
      if (shape === "itself") return [ownerNamed(file2, left)];
      if (!left.is("pattern_list", "tuple_pattern", "list_pattern")) return [{ kind: "elsewhere" }];
      const targets = left.children.slice(shape === "second" ? 1 : 0, shape === "first" ? 1 : 2);
      return targets.map((target) => ownerNamed(file2, target.unparenthesized));
    }
    case "method":
    case "attribute":
    case "iterate":
    case "argument":
    case "item":
    case "discarded":
      return [{ kind: "expression", use }];
  }
  return [{ kind: "elsewhere" }];
}
function awaitedUse(file2, call) {
  const outer = call.withParentheses.parent;
  return file2.useOf(outer?.kind === "await" ? outer : call);
}
function ownerNamed(file2, target) {
  const name = file2.selfAttribute(target);
  const around = file2.methodAround(target)?.class;
  if (name !== void 0 && around) return { kind: "attribute", class: around, name, target };
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  const model = file2.functionAround(target);
  const assignment = binding?.assignments.find((each) => each.target === target);
  if (!binding || !assignment || !model || binding.scope !== model.scope) return { kind: "elsewhere" };
  return { kind: "local", binding, assignment, function: model };
}
function handlingOf(file2, model, binding, made) {
  const closes = [];
  const transfers = [];
  const loans = [];
  let isManaged = false;
  for (const node of binding.references) {
    if (file2.scopeOf(node).frame !== model.scope) {
      isManaged = true;
      continue;
    }
    const use = file2.useOf(node);
    switch (dealingOf(file2, use, made, 0)) {
      case "closes":
        closes.push(use.by);
        break;
      case "transfers":
        transfers.push(node);
        break;
      case "lends":
        loans.push(node);
        break;
      case "manages":
        isManaged = true;
        break;
    }
  }
  return { closes, transfers, loans, isManaged };
}
var MOST_CALLS = 3;
function dealingOf(file2, use, made, depth) {
  switch (use.kind) {
    case "method": {
      const name = use.name ?? "";
      if (made.closers.includes(name) || name === "close" || name === "aclose") return "closes";
      if (CLOSING_NAME.test(name) && !/^(is_|closed$)/.test(name)) return "closes";
      if (name === "__enter__" || name === "__aenter__") return "manages";
      return name === "detach" || name === "makefile" ? "transfers" : "uses";
    }
    case "attribute": {
      if (made.closers.includes(use.name ?? "") || use.name === "close") return "manages";
      const inner = file2.useOf(use.by);
      const ends = [inner.name ?? "", `${use.name ?? ""}.${inner.name ?? ""}`];
      if (inner.kind === "method" && ends.some((name) => made.closers.includes(name))) return "closes";
      return "uses";
    }
    case "with":
      return made.withKeepsOpen ? "uses" : "manages";
    // `client[name]` is a database that keeps its client.
    case "item":
      return made.noun === "client" || made.noun === "connection" ? "lends" : "uses";
    case "argument":
      return dealingOfCall(file2, use, made, depth);
    case "yield":
      return yieldsToManager(file2, use.node) ? "uses" : "transfers";
    case "assigned":
      return dealingOfAlias(file2, use, made, depth);
    // A number says what it says in a text, too: `pass_fds`, `/dev/fd/5`.
    case "formatted":
    case "operand":
      return made === DESCRIPTOR ? "lends" : "uses";
    case "return":
    case "await":
    case "raise":
    case "element":
    case "produced":
    case "other":
    case "call":
      return "transfers";
  }
  return "uses";
}
function dealingOfAlias(file2, use, made, depth) {
  const left = use.by.kind === "assignment" ? use.by.child("left") : void 0;
  const alias = left?.kind === "identifier" ? file2.binding(left) : void 0;
  const model = file2.functionAround(use.node);
  if (!alias || !model || alias.scope !== model.scope || depth >= MOST_CALLS) return "transfers";
  return dealingOfName(file2, model, alias, made, depth + 1);
}
function yieldsToManager(file2, node) {
  const model = file2.functionAround(node);
  return model !== void 0 && isContextManager(model);
}
function isContextManager(model) {
  return model.decoratorNames.some(
    (name) => name === "contextlib.contextmanager" || name === "contextlib.asynccontextmanager"
  );
}
var KEEPING_NAME = /^_*(add|append|attach|bind|call|cast|create|defer|ensure|extend|from|get|give|hand|insert|keep|make|new|open|partial|popen|push|put|queue|ref|register|return|run|save|schedule|send|set|spawn|start|store|submit|subscribe|to|track|wrap)(_|$|[A-Z])/;
function dealingOfCall(file2, use, made, depth) {
  const call = file2.call(use.by);
  if (!call) return "transfers";
  const name = call.name ?? "";
  const qualifiedName = call.qualifiedName ?? "";
  if (made.closers.includes(name)) return "closes";
  if (MANAGERS.has(name)) return "manages";
  if (made === DESCRIPTOR && DESCRIPTOR_TAKERS.has(qualifiedName)) {
    return qualifiedName === "os.close" ? "closes" : "transfers";
  }
  if (CLOSING_NAME.test(name)) return "closes";
  if (BORROWERS.has(qualifiedName)) return "uses";
  const result = file2.useOf(call.node);
  const isHandedOn = !["method", "iterate", "discarded", "argument", "assigned", "item", "test"].includes(
    result.kind
  );
  if (READERS.has(qualifiedName)) return result.kind === "iterate" ? "uses" : "lends";
  const callee = file2.functionNamed(call.callee) ?? file2.methodNamedBy(call.callee);
  if (callee && use.position !== void 0 && depth < MOST_CALLS) {
    const shift = callee.binding === "instance" || callee.binding === "class" ? 1 : 0;
    const parameter = callee.parameters[use.position + shift];
    const inner = parameter && callee.scope.bindings.get(parameter.name);
    if (inner && parameter.kind === "positional") {
      return dealingOfName(file2, callee, inner, made, depth + 1);
    }
  }
  if (KEEPING_NAME.test(name) || name === "__init__" || file2.classNamed(call.callee)) return "transfers";
  if (/^_*[A-Z]/.test(name)) return result.kind === "method" ? "lends" : "transfers";
  return isHandedOn || made === DESCRIPTOR || name === "" ? "transfers" : "lends";
}
function dealingOfName(file2, model, name, made, depth) {
  let worst = "uses";
  for (const node of name.references) {
    if (file2.scopeOf(node).frame !== model.scope) return "transfers";
    const dealing = dealingOf(file2, file2.useOf(node), made, depth);
    if (dealing === "closes" || dealing === "manages") return "closes";
    if (dealing === "transfers") worst = "transfers";
    else if (dealing === "lends" && worst === "uses") worst = "lends";
  }
  return worst;
}
function openExitsOf(file2, owner, handling) {
  const { binding, assignment, function: model } = owner;
  const { closes, transfers, loans, isManaged } = handling;
  if (isManaged || model.isLambda) return [];
  if (closes.length === 0 && transfers.length === 0) {
    const left = file2.flow(model).local(binding);
    const exits2 = left.heldWhenNothingFails("end", "return", "raise");
    const goesOn = exits2.length === 0 || exits2.some(({ node }) => !endsProcess(node));
    return goesOn ? [{ kind: "never", node: model.node }] : [];
  }
  const releases = releasesOf(owner, handling);
  const lent2 = loans.map((node) => lifted(node, assignment.target, model));
  const exits = [];
  const flow = file2.flow(model);
  const sure = flow.local(binding, [.../* @__PURE__ */ new Set([...releases, ...lent2])]);
  const normal = sure.heldWhenNothingFails("return", "end").find(({ held: held2, node }) => held2.includes(assignment) && !handsOn(node, releases));
  if (normal) exits.push({ kind: "normal", node: normal.node });
  const failing = flow.local(binding, [...new Set(releases)]);
  const isOpen = (exit) => isLeftOpen(file2, owner, releases, exit);
  const raised = failing.heldWhenNothingFails("raise").find((exit) => exit.node.kind === "raise_statement" && isOpen(exit));
  if (raised) exits.push({ kind: "raise", node: raised.node });
  const failed = failing.heldAtExits("exception", "raise").find((exit) => isFailure(exit.node) && isOpen(exit));
  const caught = normal ? void 0 : sure.heldAtExits("return", "end").find(({ held: held2, node }) => held2.includes(assignment) && !handsOn(node, releases));
  const error = failed ?? caught;
  if (error) exits.push({ kind: "exception", node: error.node });
  return exits;
}
function releasesOf({ assignment, function: model }, { closes, transfers }) {
  return [...closes, ...transfers].map((node) => lifted(node, assignment.target, model));
}
function isLeftOpen(file2, { binding, assignment }, releases, { held: held2, node }) {
  if (!held2.includes(assignment) || handsOn(node, releases) || node.ancestor("finally_clause")) return false;
  return !endsProcess(node) && !isRefusal(file2, node, binding);
}
function isFailure(exit) {
  if (exit.kind === "raise_statement") return true;
  return !endsProcess(exit) && exit.ancestor("except_clause") === void 0;
}
function endsProcess(exit) {
  const callee = exit.firstChild?.kind === "call" ? exit.firstChild.child("function")?.text : exit.firstChild?.text;
  return /(^|\.)_?exit$|^SystemExit$/.test(callee ?? "");
}
function isRefusal(file2, raised, name) {
  if (raised.kind !== "raise_statement") return false;
  const condition = raised.ancestor("if_statement", "elif_clause")?.child("condition");
  return name.references.some(
    (node) => condition?.contains(node) === true && ["compare", "test"].includes(file2.useOf(node).kind)
  );
}
function handsOn(exit, releases) {
  if (exit.is("function_definition", "lambda")) return false;
  const body = exit.child("body") ?? exit.child("consequence");
  return releases.some((node) => exit.contains(node) && body?.contains(node) !== true);
}
function lifted(release, acquired2, model) {
  let event = release.ancestor("with_item") ?? release;
  if (event.contains(acquired2) || !model.node.contains(event)) event = release;
  for (let at = release.parent; at && at !== model.node; at = at.parent) {
    if (at.contains(acquired2)) break;
    if (at.is("if_statement", "while_statement") && !leavesAtEnd(at, event)) {
      event = at.child("condition") ?? event;
    } else if (at.kind === "for_statement") event = at.child("right") ?? event;
  }
  return event;
}
function leavesAtEnd(branching, node) {
  for (const part of [branching, ...branching.childrenIn("alternative")]) {
    const block = part.child("consequence") ?? part.child("body");
    if (!block?.contains(node)) continue;
    const last = block.children.at(-1);
    return last?.is("return_statement", "raise_statement", "continue_statement", "break_statement") === true;
  }
  return false;
}
function keepingOf(file2, owner, name, made) {
  let dropped;
  let isFinalized = false;
  const backing = behindProperty(owner, name);
  for (const node of [name, ...backing].flatMap((each) => file2.attributesNamed(each))) {
    if (file2.qualifiedName(node) !== void 0 || isOfAnother(file2, owner, name, node)) continue;
    if (file2.isWritten(node)) {
      const use = file2.useOf(node);
      if (use.kind === "delete" || use.value?.kind === "none") {
        const method = file2.methodAround(node);
        if (method && method.name !== "__init__") dropped ??= node;
      }
      continue;
    }
    const dealing = attributeDealing(file2, file2.useOf(node), made);
    if (dealing === "closes" && file2.methodAround(node)?.name === "__del__") isFinalized = true;
    else if (dealing === "closes" || dealing === "manages") return { kind: "closed" };
    else if (dealing !== "uses") return { kind: "shared" };
  }
  const byName2 = new RegExp(`['"]${name}['"]`);
  for (const ancestor of owner.ancestors) {
    if (byName2.test(ancestor.node.text) || /\bself\.__dict__|\bvars\(self\)/.test(ancestor.node.text))
      return { kind: "shared" };
  }
  return isFinalized ? { kind: "finalized" } : { kind: "open", dropped };
}
function behindProperty(owner, name) {
  const names = /* @__PURE__ */ new Set();
  for (const ancestor of owner.ancestors) {
    for (const attribute of ancestor.attributes.values()) {
      const isStored = attribute.stores.some(
        ({ method }) => method?.decorators.some(({ text }) => text === `${name}.setter`)
      );
      if (isStored && attribute.name !== name) names.add(attribute.name);
    }
  }
  return [...names];
}
function isOfAnother(file2, owner, name, node) {
  if (file2.selfAttribute(node) === void 0) return false;
  const other = file2.methodAround(node)?.class;
  if (!other || owner.ancestors.includes(other) || other.ancestors.includes(owner)) return false;
  return (other.attribute(name)?.stores.length ?? 0) > 0;
}
var NOTING_NAME = /^(register|unregister|modify|select|poll|isinstance|len|print|add_reader|remove_reader|debug|info)$/;
function attributeDealing(file2, use, made) {
  if (use.kind !== "argument") return dealingOf(file2, use, made, 0);
  const call = file2.call(use.by);
  if (NOTING_NAME.test(call?.name ?? "")) return "uses";
  const dealing = dealingOfCall(file2, use, made, 0);
  return dealing === "lends" ? "transfers" : dealing;
}

// src/model/foreseen.ts
function foreseenFailureOf(file2, { closable, kind }, owner, handling) {
  const { binding, assignment, function: model } = owner;
  if (kind === "evident") return void 0;
  if (handling.isManaged || model.isLambda || forks(file2, model)) return void 0;
  const releases = releasesOf(owner, handling);
  const flow = file2.flow(model).local(binding, releases);
  const isOpen = (exit) => isLeftOpen(file2, owner, releases, exit);
  const raised = flow.heldAtExits("raise").find(
    (exit) => exit.node.kind === "raise_statement" && exit.node.index > assignment.target.index && isOpen(exit) && !mayBeClosed(exit.node, handling) && !dependsOnOpening(file2, assignment.target, exit.node, handling)
  );
  if (raised) return { kind: "raise", node: raised.node, inner: void 0 };
  const stays = closable.whenDropped !== "closed" || kind === "descriptor";
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== "call" || node.index < assignment.target.index) continue;
    if (file2.scopeOf(node).frame !== model.scope || releases.some((release) => release.contains(node)))
      continue;
    const inner = raiseOfCallee(file2, binding, node);
    const isFailing = inner !== void 0 || failsByNature(file2, binding, closable.noun, stays, node);
    if (!isFailing || inner === void 0 && isExpected(node)) continue;
    if (flow.heldIfRaisedAt(node).some((exit) => exit.kind === "exception" && isOpen(exit)))
      return { kind: inner ? "callee" : "call", node, inner };
  }
  return void 0;
}
function dependsOnOpening(file2, acquired2, raised, handling) {
  const condition = raised.ancestor("if_statement", "elif_clause")?.child("condition");
  const attempt = raised.ancestor("except_clause")?.parent;
  if (attempt?.child("body")?.children.at(-1)?.contains(acquired2)) return true;
  for (let at = acquired2; at.parent && !at.parent.contains(raised); at = at.parent) {
    const { parent } = at;
    if (parent.is("for_statement", "while_statement")) return true;
    if (parent.kind !== "try_statement") continue;
    for (const handler of parent.children.filter((child) => child.kind === "except_clause")) {
      if (handling.closes.some((close) => handler.contains(close))) return true;
      for (const node of condition?.walk() ?? []) {
        const noted = node.kind === "identifier" ? file2.binding(node) : void 0;
        if (noted?.assignments.some(({ target }) => handler.contains(target))) return true;
      }
    }
  }
  return false;
}
function mayBeClosed(raised, handling) {
  for (const handler of handlersAround(raised))
    if (handling.closes.some((close) => handler.contains(close))) return true;
  return false;
}
function* handlersAround(node) {
  for (let at = node; at.parent && at.kind !== "function_definition"; at = at.parent) {
    if (at.field !== "body" || at.parent.kind !== "try_statement") continue;
    yield* at.parent.children.filter((child) => child.kind === "except_clause");
  }
}
function raiseOfCallee(file2, binding, node) {
  const call = file2.call(node);
  const isGiven = call?.argumentNodes.some((argument) => {
    const value = argument.kind === "keyword_argument" ? argument.child("value") : argument;
    const root = value?.kind === "attribute" ? value.child("object") : value;
    return root?.kind === "identifier" && file2.binding(root) === binding;
  });
  const callee = isGiven && call ? file2.functionNamed(call.callee) ?? file2.methodNamedBy(call.callee) : void 0;
  for (const inner of callee?.body?.walk() ?? []) {
    if (inner.kind !== "raise_statement" || file2.functionAround(inner) !== callee) continue;
    const isAnswer = /^(NotImplementedError|TypeError|StopIteration|AssertionError)\b/.test(
      inner.firstChild?.text ?? ""
    );
    if (inner.firstChild && !isAnswer && !inner.ancestor("try_statement")) return inner;
  }
  return void 0;
}
function failsByNature(file2, binding, noun, stays, node) {
  const call = file2.call(node);
  if (!call) return false;
  const { receiver, qualifiedName = "" } = call;
  const isOwn2 = receiver?.kind === "identifier" && file2.binding(receiver) === binding;
  const isHere = /,\s*0\s*\)|getsockname\(\)/.test(node.child("arguments")?.text ?? "");
  if (isOwn2)
    return !isHere && (stays || noun === "socket") && FAILING_METHODS.get(noun)?.has(call.name ?? "") === true;
  const isPipe = qualifiedName === "os.write" && file2.callsNamed("os.pipe").some((made) => file2.functionAround(made.node) === file2.functionAround(node));
  if (FAILING_CALLS.has(qualifiedName)) return !isPipe && (stays || qualifiedName !== "os.write");
  return PARSING_CALLS.has(qualifiedName) && call.argumentNodes.some((argument) => reads(file2, binding, argument));
}
function reads(file2, binding, node) {
  let at = node.unparenthesized;
  while (at?.is("call", "attribute", "subscript")) {
    at = (at.child("function") ?? at.child("object") ?? at.child("value"))?.unparenthesized;
  }
  return at?.kind === "identifier" && file2.binding(at) === binding;
}
function forks(file2, model) {
  return file2.calls.some(
    (call) => (call.qualifiedName === "os.fork" || /^_*fork(pty|_process)?$/.test(call.name ?? "")) && file2.functionAround(call.node) === model
  );
}
function isExpected(node) {
  return handlersAround(node).next().done === false;
}

// src/model/held-names.ts
function heldNames(file2, expression) {
  const found = [];
  visit(file2, expression, "value", found);
  return found;
}
function visit(file2, expression, how, found) {
  const node = expression.unparenthesized;
  const choice = how === "value" ? "choice" : how;
  switch (node.kind) {
    case "identifier":
      found.push({ node, how });
      return;
    case "boolean_operator":
      for (const operand of [node.child("left"), node.child("right")]) {
        if (operand) visit(file2, operand, choice, found);
      }
      return;
    case "conditional_expression": {
      const [value, , alternative] = node.children;
      if (value) visit(file2, value, choice, found);
      if (alternative) visit(file2, alternative, choice, found);
      return;
    }
    case "named_expression": {
      const value = node.child("value");
      if (value) visit(file2, value, how, found);
      return;
    }
    case "list":
    case "tuple":
    case "set":
    case "dictionary":
    case "expression_list":
      for (const child of node.children) {
        const parts = child.kind === "pair" ? child.children : [child];
        for (const part of parts) visit(file2, part, how === "arguments" ? how : "element", found);
      }
      return;
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension": {
      const body = node.child("body");
      const parts = body?.kind === "pair" ? body.children : body ? [body] : [];
      for (const part of parts) visit(file2, part, how === "arguments" ? how : "element", found);
      return;
    }
    case "call": {
      const call = file2.call(node);
      const name = call?.qualifiedName ?? "";
      if (!call || DROPS_ARGUMENTS.has(name) || HOLDS_WEAKLY.has(name)) return;
      for (const keyword of ["args", "kwargs"]) {
        const value = call.keyword(keyword);
        if (value?.is("tuple", "list", "dictionary")) visit(file2, value, "arguments", found);
      }
    }
  }
}

// src/model/held-object.ts
var DEEPEST8 = 4;
function heldObject(file2, expression) {
  return held(file2, expression, 0);
}
function held(file2, expression, depth) {
  const node = expression.unparenthesized;
  if (depth > DEEPEST8) return void 0;
  switch (node.kind) {
    case "identifier":
      return file2.isSelf(node) ? { how: "instance", at: node, certainty: "proven" } : heldByFunction(file2, node) ?? heldByName(file2, node, depth);
    case "attribute":
      return boundMethod(file2, node);
    case "lambda":
      return heldByFunction(file2, node);
    case "call":
      return heldByPartial(file2, node, depth) ?? heldByResult(file2, node);
  }
  return void 0;
}
function boundMethod(file2, node) {
  const name = file2.selfAttribute(node);
  if (name === void 0) return void 0;
  const method = file2.methodNamedBy(node);
  if (method)
    return method.binding === "instance" ? { how: "method", at: node, method, certainty: "proven" } : void 0;
  const owner = file2.methodAround(node)?.class;
  if (!owner || owner.isFullyKnown) return void 0;
  const isOther = owner.ancestors.some(
    (ancestor) => ancestor.attribute(name)?.stores.length || ancestor.methods.has(name)
  );
  const isCalled = owner.attribute(name)?.uses.some(({ kind }) => kind === "call");
  if (isOther || !(isCalled || /^_*(on|handle|update|close|stop|process|run)(_|$)/.test(name)))
    return void 0;
  return { how: "method", at: node, certainty: "likely" };
}
function heldByResult(file2, node) {
  const callee = node.child("function");
  const method = callee && file2.selfAttribute(callee) !== void 0 ? file2.methodNamedBy(callee) : void 0;
  const self = method?.selfName === void 0 ? void 0 : method.scope.bindings.get(method.selfName);
  if (!callee || !self || !method?.body) return void 0;
  for (const returned of method.body.walk()) {
    const value = returned.kind === "return_statement" ? returned.firstChild?.unparenthesized : void 0;
    if (!value?.is("identifier", "lambda")) continue;
    const made = file2.functionNamed(value);
    if (made && captureOf(file2, made.node, self)) return { how: "closure", at: callee, certainty: "proven" };
  }
  return void 0;
}
function heldByFunction(file2, node) {
  const model = file2.functionNamed(node);
  if (!model || model.class) return void 0;
  if (model.decorators.some((decorator) => /weak/i.test(decorator.text))) return void 0;
  const method = file2.methodAround(model.node);
  const self = method?.selfName === void 0 ? void 0 : method.scope.bindings.get(method.selfName);
  const instance = self && captureOf(file2, model.node, self);
  if (instance) return { how: "closure", at: instance, certainty: "proven" };
  const local = capturedLocal(file2, model);
  return local && { how: "locals", at: local, certainty: "proven" };
}
function capturedLocal(file2, model) {
  const around = file2.functionAround(model.node);
  if (!around) return void 0;
  for (const binding of around.scope.bindings.values()) {
    if (isPlain2(file2, binding)) continue;
    const found = captureOf(file2, model.node, binding);
    if (found) return found;
  }
  return void 0;
}
function isPlain2(file2, binding) {
  return binding.assignments.every(({ kind, value }) => {
    if (kind === "def" || kind === "class" || kind === "import") return true;
    if (kind !== "assign" || !value) return false;
    const call = file2.call(value.unparenthesized);
    return value.unparenthesized.is("string", "integer", "float", "true", "false", "none") || /weakref/.test(call?.qualifiedName ?? "");
  });
}
function heldByName(file2, node, depth) {
  const binding = file2.binding(node);
  if (!binding || binding.scope.kind === "module" || binding.scope.kind === "class") return void 0;
  return binding.onlyValue && held(file2, binding.onlyValue, depth + 1);
}
function heldByPartial(file2, node, depth) {
  const call = file2.call(node);
  if (!call || !PARTIAL_MAKERS.has(call.qualifiedName ?? "")) return void 0;
  if (call.keyword("weak")?.kind === "true") return void 0;
  const passed = call.argumentNodes.map((argument) => argument.child("value") ?? argument);
  if (passed.some((argument) => /weakref|WeakMethod|\bref\(/.test(argument.text))) return void 0;
  for (const argument of passed) {
    const found = held(file2, argument, depth + 1);
    if (found && found.how !== "locals") return { ...found, how: "partial" };
  }
  return void 0;
}

// src/model/instance-keeping.ts
function instanceKeepingsOf(file2) {
  return [...inContainers(file2), ...inAttributes(file2)].sort((a, b) => a.start - b.start);
}
function* inContainers(file2) {
  for (const container of containersOf(file2)) {
    if (container.keeper !== "module" && container.keeper !== "class" || container.kind === "weak")
      continue;
    const growing = growingOf(file2, container);
    for (const growth of growing.grows) {
      const owner = file2.methodAround(growth.node)?.class;
      const kept = owner && !isClassItself(file2, growth, owner) ? keptBy2(file2, growth) : void 0;
      if (!owner || !kept) continue;
      const { node } = growth;
      yield { node, start: node.start, owner, ...kept, container: { growing, growth } };
    }
  }
}
function isClassItself(file2, { node }, owner) {
  return owner.isMetaclass || /^(cls|mcs|klass|metacls)$/.test(file2.methodAround(node)?.selfName ?? "");
}
var NOT_AN_OBJECT = /(^|_)(name|names|key|path|id|ids|code|url|text|type|number|size|fd|cls)$/;
function keptBy2(file2, growth) {
  const { value, key, function: around } = growth;
  for (const part of [value, key, addedToEntry(file2, growth)]) {
    const found = part && selfIn(file2, part);
    if (found) return { what: "self", value: found };
  }
  if (value?.kind !== "identifier" || !isConstructor(around) || growth.how !== "method") return void 0;
  if (NOT_AN_OBJECT.test(value.text)) return void 0;
  const binding = file2.binding(value);
  const only = binding?.scope === around?.scope ? binding?.onlyAssignment : void 0;
  const isGiven = only?.kind === "parameter" && around?.parameters[0]?.name !== binding?.name;
  const isGivenMany = only?.kind === "for" && (only.source?.is("identifier", "attribute") ?? false);
  return isGiven || isGivenMany ? { what: "given", value } : void 0;
}
function addedToEntry(file2, { node, use }) {
  if (use.name !== "setdefault") return void 0;
  const inner = file2.useOf(node);
  const isAdd = inner.kind === "method" && (inner.name === "append" || inner.name === "add");
  return isAdd ? file2.call(inner.by)?.argument(0) : void 0;
}
function selfIn(file2, node) {
  const target = node.unparenthesized;
  if (file2.isSelf(target)) return target;
  return target.is("tuple", "list", "set", "expression_list") ? target.children.find((child) => file2.isSelf(child)) : void 0;
}
function* inAttributes(file2) {
  for (const owner of file2.classes) {
    for (const attribute of owner.attributes.values()) {
      for (const { through, method, value, node, deferred } of attribute.stores) {
        if (through !== "class" || !isConstructor(method) || deferred || !value || !file2.isSelf(value))
          continue;
        yield { node, start: node.start, owner, what: "self", value, attribute };
      }
    }
  }
}

// src/model/layout.ts
function slotMakerOf(owner) {
  if (owner.slots) return "statement";
  if (owner.dataclass && keywordOf(owner.dataclass, "slots") === "True") return "dataclass";
  const { attrs } = owner;
  if (!attrs) return void 0;
  const slots = keywordOf(attrs, "slots");
  const name = owner.decoratorNames[owner.decorators.indexOf(attrs)] ?? "";
  const isNewer = /\.(define|mutable|frozen)$/.test(name);
  return slots === "True" || isNewer && slots !== "False" ? "attrs" : void 0;
}
function keywordOf(decorator, keyword) {
  const list = decorator.kind === "call" ? decorator.child("arguments") : void 0;
  const found = list?.children.find((child) => {
    return child.kind === "keyword_argument" && child.child("name")?.text === keyword;
  });
  return found?.child("value")?.text;
}
function instanceAttributesOf(owner) {
  const stored = [...owner.attributes.values()].flatMap(({ name, uses }) => {
    const first = uses.find(({ kind, through }) => {
      return through === "instance" && (kind === "store" || kind === "augment" || kind === "bind");
    });
    return first ? [{ name, at: first.node.start }] : [];
  });
  return stored.filter(({ name }) => !owner.methods.has(name)).sort((a, b) => a.at - b.at).map(({ name }) => name);
}
function declaredFieldsOf(owner) {
  return [...owner.scope.bindings.values()].flatMap((binding) => {
    const statement = binding.assignments[0]?.target.parent;
    const isField = statement?.kind === "assignment" && (statement.child("type") || owner.attrs !== void 0);
    return isField && binding.name !== "__slots__" ? [binding.name] : [];
  });
}
var DYNAMIC_METHODS = [
  "__getattr__",
  "__setattr__",
  "__delattr__",
  "__getstate__",
  "__setstate__",
  "__reduce__"
];
function needsInstanceDict(file2, owner) {
  if (DYNAMIC_METHODS.some((name) => owner.findMethod(name))) return true;
  if (owner.functions.some(({ isCachedProperty }) => isCachedProperty)) return true;
  for (const node of owner.node.walk()) {
    if (node.kind === "identifier" && /^(__dict__|__weakref__|vars|setattr|delattr)$/.test(node.text))
      return true;
    if (node.kind === "identifier" && file2.isSelf(node) && isPatched(file2, node)) return true;
  }
  return isHeldWeakly(file2, owner) || isSetFromOutside(file2, owner);
}
function isPatched(file2, self) {
  const use = file2.useOf(self);
  const name = use.kind === "argument" ? file2.call(use.by)?.name : void 0;
  return name === "object" || name === "ref" || name === "proxy" || name === "finalize";
}
function isHeldWeakly(file2, owner) {
  return file2.weakHoldings.some(({ value }) => {
    const held2 = file2.instanceClass(value);
    return held2 === owner || held2 === void 0 && value.kind === "identifier";
  });
}
function isSetFromOutside(file2, owner) {
  const own = /* @__PURE__ */ new Set([...instanceAttributesOf(owner), ...declaredFieldsOf(owner)]);
  return file2.nodes("attribute").some((node) => {
    const name = node.child("attribute")?.text ?? "";
    if (name === "__dict__") return mayBe(file2, node, owner);
    if (own.has(name) || !file2.isWritten(node) || owner.findMethod(name)) return false;
    return mayBe(file2, node, owner);
  });
}
function mayBe(file2, attribute, owner) {
  const object = attribute.child("object");
  return object !== void 0 && !file2.isSelf(object) && file2.instanceClass(object) === owner;
}

// src/model/population.ts
var DATA_FUNCTIONS = /^(builtins\.(open|xrange)|csv\.|itertools\.(product|combinations|permutations)|re\.(finditer|findall)|os\.walk|json\.loads?|numpy\.|struct\.iter_unpack)/;
var DATA_METHODS = /^(readlines|splitlines|fetchall|fetchmany|execute|itertuples|iterrows|finditer|findall|to_dict|iter_rows|scan|iterparse|getElementsByTagName|tolist|stream)$/;
var HANDFUL = 1e3;
function populationsOf(file2, owner) {
  return constructionsOf(file2, owner).flatMap((node) => {
    if (file2.isTestCode(node)) return [];
    const size = sizeOf(file2, node, 0);
    return size === void 0 ? [] : [{ node, size }];
  });
}
function sizeOf(file2, value, depth) {
  if (depth > 3) return void 0;
  const use = file2.useOf(value);
  switch (use.kind) {
    case "element":
      return sizeOfElement(file2, use.by, depth);
    case "produced":
      return sizeOfComprehension(file2, use.by);
    case "argument": {
      const call = file2.call(use.by);
      if (!call?.receiver || !GROWING_METHODS.has(call.name ?? "")) return void 0;
      if (call.name !== "append" && file2.constructorName(call.receiver) === void 0) return void 0;
      return isKept(file2, call.receiver) ? sizeByLoop(file2, value) : void 0;
    }
    case "assigned": {
      const target = use.by.kind === "assignment" ? use.by.child("left") : void 0;
      if (target?.kind === "subscript") {
        if (target.child("subscript")?.kind === "integer") return void 0;
        const container = target.child("value");
        return container && isKept(file2, container) ? sizeByLoop(file2, value) : void 0;
      }
      const binding = target?.kind === "identifier" ? file2.binding(target) : void 0;
      if (!binding || binding.scope.kind === "module" || binding.assignments.length > 2) return void 0;
      for (const reference of binding.references) {
        const isStored = ["argument", "element", "assigned"].includes(file2.useOf(reference).kind);
        const size = isStored ? sizeOf(file2, reference, depth + 1) : void 0;
        if (size) return size;
      }
      return void 0;
    }
  }
  return void 0;
}
function sizeOfElement(file2, by, depth) {
  if (by.kind === "pair" && by.parent?.kind === "dictionary_comprehension") {
    return sizeOfComprehension(file2, by.parent);
  }
  return by.is("tuple", "list") ? sizeOf(file2, by, depth + 1) : void 0;
}
function sizeOfComprehension(file2, comprehension) {
  const clauses = comprehension.children.filter((child) => child.kind === "for_in_clause");
  const areFew = clauses.every((clause) => isHandful(file2, clause.child("right")));
  if (areFew || !isResultKept(file2, comprehension, 0)) return void 0;
  const around = file2.loopAround(comprehension);
  const isDataLike = clauses.some((clause) => isData(file2, clause.child("right")));
  return isDataLike || around && isDataLoop(file2, around) ? "data" : "many";
}
function isResultKept(file2, result, depth) {
  const use = file2.useOf(result);
  switch (use.kind) {
    case "return":
    case "element":
      return result.kind !== "generator_expression";
    case "argument": {
      const call = file2.call(use.by);
      if (call?.receiver && GROWING_METHODS.has(call.name ?? "")) return isKept(file2, call.receiver);
      const name = call?.qualifiedName;
      if (name === void 0) return call !== void 0 && result.kind !== "generator_expression";
      const isCollected = /^(builtins\.(list|tuple|set|dict|frozenset|sorted)|collections\.deque)$/.test(
        name
      );
      if (isCollected && depth < 3) return isResultKept(file2, use.by, depth + 1);
      return !EAGER_CONSUMERS.has(name) && result.kind !== "generator_expression";
    }
    case "assigned": {
      const target = use.by.kind === "assignment" ? use.by.child("left") : void 0;
      return target !== void 0 && result.kind !== "generator_expression" && isKept(file2, target);
    }
  }
  return false;
}
function isKept(file2, container) {
  const target = container.unparenthesized;
  if (target.kind === "attribute") return true;
  if (target.kind === "subscript") {
    const { text } = target;
    return file2.iterations.some(({ sources }) => sources.some((source) => source.text === text));
  }
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  if (!binding) return false;
  if (binding.isParameter) return true;
  return binding.references.some((reference) => {
    return ["iterate", "return", "argument", "assigned", "element", "yield"].includes(
      file2.useOf(reference).kind
    );
  });
}
function sizeByLoop(file2, node) {
  let size = "some";
  for (let loop2 = file2.loopAround(node); loop2; loop2 = file2.loopAround(loop2.node)) {
    if (isHandful(file2, loop2.iterable)) continue;
    if (isDataLoop(file2, loop2)) return "data";
    size = "many";
  }
  return size;
}
function isDataLoop(file2, { iterable }) {
  return iterable !== void 0 && isData(file2, iterable);
}
function isData(file2, iterable) {
  if (!iterable) return false;
  const binding = iterable.kind === "identifier" ? file2.binding(iterable) : void 0;
  const opened = binding?.onlyAssignment;
  const origin = (opened?.kind === "with" ? opened.value : file2.originOf(iterable)) ?? iterable.unparenthesized;
  const call = file2.call(origin);
  if (!call) return false;
  const name = call.qualifiedName ?? "";
  if (name === "builtins.range")
    return !isHandful(file2, iterable) && !isCountOfThings(call.positional.at(-1));
  if (/^builtins\.(enumerate|zip|map|filter|iter|reversed|sorted|list)$/.test(name)) {
    return call.positional.some((argument) => isData(file2, argument));
  }
  return DATA_FUNCTIONS.test(name) || call.receiver !== void 0 && DATA_METHODS.test(call.name ?? "");
}
function isCountOfThings(stop) {
  return stop === void 0 || /len\(|num_|n_[a-z]{4,}|count|max_|_num|self\.|\b\d{1,3}$/i.test(stop.text);
}
function isHandful(file2, iterable) {
  if (!iterable) return false;
  const origin = file2.originOf(iterable) ?? iterable.unparenthesized;
  if (origin.is("list", "tuple", "set", "dictionary")) {
    return origin.firstChild !== void 0;
  }
  if (origin.is("string", "concatenated_string")) return true;
  const call = file2.call(origin);
  if (call?.qualifiedName === "builtins.enumerate" || call?.qualifiedName === "builtins.zip") {
    return call.positional.some((argument) => isHandful(file2, argument));
  }
  const last = call?.qualifiedName === "builtins.range" ? call.positional.at(call.positional.length > 1 ? 1 : 0) : void 0;
  const stop = last && file2.originOf(last);
  return stop?.kind === "integer" && Number(stop.text.replaceAll("_", "")) < HANDFUL;
}

// src/model/provenance.ts
var DEEPEST9 = 6;
var ACCESSOR = /^(get_?\w*|current_?\w*|instance|getInstance|default_?\w*|shared_?\w*|singleton)$/;
function provenanceOf(file2, node) {
  return provenance(file2, node, 0);
}
function provenance(file2, node, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST9) return "unknown";
  switch (target.kind) {
    case "identifier":
      return ofName2(file2, target, depth);
    case "attribute": {
      const object = target.child("object");
      const name = file2.selfAttribute(target);
      if (name !== void 0) return ofAttribute(file2, target, name, depth);
      return object ? provenance(file2, object, depth + 1) : "unknown";
    }
    case "subscript": {
      const value = target.child("value");
      return value ? provenance(file2, value, depth + 1) : "unknown";
    }
    case "boolean_operator":
    case "conditional_expression": {
      const parts = target.children.filter((child) => child.field !== "operator").map((child) => provenance(file2, child, depth + 1));
      return parts.find((part) => part === "given" || part === "global") ?? "unknown";
    }
    case "await": {
      const inner = target.firstChild;
      return inner ? provenance(file2, inner, depth + 1) : "unknown";
    }
    case "call":
      return ofCall2(file2, target, depth);
    case "list":
    case "dictionary":
    case "set":
    case "tuple":
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension":
      return "made";
  }
  return "unknown";
}
function ofName2(file2, node, depth) {
  if (file2.isSelf(node)) return "self";
  const binding = file2.binding(node);
  if (!binding) return "unknown";
  if (binding.scope.kind === "module") return "global";
  if (binding.assignments.every(({ kind }) => kind === "import")) return "global";
  const parts = binding.assignments.map((assignment) => {
    if (assignment.kind === "parameter") return "given";
    const value = assignment.value ?? assignment.source;
    return value?.kind === "none" ? void 0 : value ? provenance(file2, value, depth + 1) : "unknown";
  });
  return agreed(parts.filter((part) => part !== void 0));
}
function ofAttribute(file2, node, name, depth) {
  const owner = file2.methodAround(node)?.class;
  const stores = owner?.storesOf(name) ?? [];
  const parts = stores.flatMap(({ value, through, method }) => {
    if (!value) return ["unknown"];
    if (value.unparenthesized.kind === "none") return [];
    if (through === "class" && !method) return ["unknown"];
    return [provenance(file2, value, depth + 1)];
  });
  return agreed(parts);
}
function ofCall2(file2, node, depth) {
  const call = file2.call(node);
  const name = call?.name ?? "";
  if (!call) return "unknown";
  if (call.argumentNodes.length === 0 && ACCESSOR.test(name)) {
    if (!call.receiver) return "global";
    const from = provenance(file2, call.receiver, depth + 1);
    return from === "self" || from === "made" ? "unknown" : from;
  }
  if (/^_*[A-Z]\w*[a-z]/.test(name) || file2.classNamed(call.callee)) return "made";
  return "unknown";
}
function agreed(parts) {
  const [first] = parts;
  if (first === void 0) return "unknown";
  if (parts.every((part) => part === first)) return first;
  return parts.every((part) => part === "given" || part === "global") ? "given" : "unknown";
}

// src/model/registration.ts
var CONTAINER_REMOVERS = /* @__PURE__ */ new Set(["remove", "discard", "pop", "popitem", "clear", "difference_update"]);
function registrationsOf(file2) {
  const found = [];
  for (const call of file2.calls) {
    const name = call.name;
    if (name === void 0) continue;
    const registration = call.receiver && GROWING_METHODS.has(name) ? intoContainer(file2, call) : byCall(file2, call, name);
    if (registration) found.push(registration);
  }
  for (const subscript of file2.nodes("subscript")) {
    const registration = byKey(file2, subscript);
    if (registration) found.push(registration);
  }
  for (const model of file2.functions) {
    for (const decorator of model.class ? [] : model.decorators) {
      const registration = byDecorator(file2, decorator, model.nameNode);
      if (registration) found.push(registration);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
function removersOf(name) {
  const plain2 = name.replace(/^_+/, "");
  for (const { add, remove } of REGISTRATION_PAIRS) if (add.includes(plain2)) return new Set(remove);
  for (const [add, remove] of REGISTRATION_PREFIXES) {
    if (!plain2.startsWith(add)) continue;
    const rest = plain2.slice(add.length);
    if (!REGISTERED_NOUN.test(rest)) continue;
    return new Set(remove.flatMap((prefix) => [prefix + rest, `${prefix + rest}s`]));
  }
  return void 0;
}
function byCall(file2, call, name) {
  const isOver = ONE_SHOT.test(name) && !LAST_EVENT.test(call.argumentNodes[0]?.text ?? "");
  const remover = REGISTERING_FUNCTIONS.get(call.qualifiedName ?? "");
  const named = remover === void 0 ? removersOf(name.replace(/_once$/, "")) : /* @__PURE__ */ new Set([remover]);
  const removers = isOver ? void 0 : named;
  if (!removers || INTERPRETER_TABLES.test(call.qualifiedName ?? "")) return void 0;
  const arguments_ = call.argumentNodes;
  for (const argument of arguments_) {
    const callback = (argument.kind === "keyword_argument" ? argument.child("value") : argument)?.unparenthesized;
    const held2 = callback && (callbackIn(file2, callback) ?? methodOfLocal(file2, callback, name));
    if (!held2) continue;
    const holder = holderOf(file2, call, callback);
    if (holder && isBrief(holder, name)) return void 0;
    if (/^<.*>$/.test(stringOf(call.positional[0])) && !/root|toplevel|_all$/i.test(`${holder?.text} ${name}`))
      continue;
    if (held2.how === "instance" && !/listener|observer|subscriber/i.test(name)) continue;
    const how = call.receiver ? "method" : "function";
    return { node: call.node, start: call.start, how, name, holder, callback, held: held2, call, removers };
  }
  return void 0;
}
function methodOfLocal(file2, callback, name) {
  if (!RETURNS_UNSUBSCRIBE.some((pattern) => pattern.test(name))) return void 0;
  const object = callback.kind === "attribute" ? callback.child("object")?.unparenthesized : void 0;
  const binding = object?.kind === "identifier" ? file2.binding(object) : void 0;
  const made = binding?.onlyValue && file2.call(binding.onlyValue.unparenthesized);
  const isLocal3 = binding && binding.scope.kind === "function" && /^_*[A-Z]/.test(made?.name ?? "");
  return isLocal3 && object ? { how: "method", at: object, certainty: "likely" } : void 0;
}
function holderOf(file2, call, callback) {
  const [first] = call.positional;
  const passed = first && first !== callback && !first.is("string", "concatenated_string") ? first : void 0;
  if (!call.receiver || REGISTERING_FUNCTIONS.has(call.qualifiedName ?? "")) return passed;
  const binding = call.receiver.kind === "identifier" ? file2.binding(call.receiver) : void 0;
  const isModule = binding?.onlyAssignment?.kind === "import" && /^_*[a-z]/.test(binding.name);
  return isModule && passed ? passed : call.receiver;
}
function isBrief(holder, name) {
  return SHORT_LIVED_NAME.test(holder.text) || LOOP_NAME.test(holder.text) && name.startsWith("add_callback");
}
function stringOf(node) {
  return (node && stringValue(node)) ?? "";
}
function byDecorator(file2, decorator, callback) {
  const call = file2.call(decorator);
  const callee = call?.callee ?? decorator;
  const name = callee.kind === "attribute" ? callee.child("attribute")?.text : void 0;
  const holder = callee.child("object")?.unparenthesized;
  const removers = name === void 0 || ONE_SHOT.test(name) ? void 0 : removersOf(name);
  if (name === void 0 || !holder || !removers || isBrief(holder, name)) return void 0;
  if (INTERPRETER_TABLES.test(file2.qualifiedName(callee) ?? "")) return void 0;
  const held2 = heldObject(file2, callback);
  if (!held2 || held2.how === "instance") return void 0;
  const passed = call && holderOf(file2, call, callback);
  const made = { how: "method", name, holder: passed ?? holder, callback, held: held2, call, removers };
  return { ...made, node: decorator, start: decorator.start };
}
function callbackIn(file2, node) {
  if (node.kind === "dictionary_splat" || node.kind === "dictionary") {
    const display = node.kind === "dictionary" ? node : node.firstChild;
    for (const pair of display?.children ?? []) {
      const value = pair.kind === "pair" ? pair.child("value") : void 0;
      const held2 = value && heldObject(file2, value);
      if (held2) return held2;
    }
    return void 0;
  }
  return heldObject(file2, node);
}
function intoContainer(file2, call) {
  const holder = call.receiver;
  const callback = call.positional.at(-1);
  const held2 = callback && holder && callableIn(file2, callback);
  if (!held2 || !isCallbackContainer(file2, holder)) return void 0;
  return {
    node: call.node,
    start: call.start,
    how: "container",
    name: call.name ?? "",
    holder,
    callback,
    held: held2,
    call,
    removers: CONTAINER_REMOVERS
  };
}
function byKey(file2, subscript) {
  const holder = subscript.child("value");
  if (!holder || subscript.hasError) return void 0;
  const use = file2.useOf(holder);
  const held2 = use.kind === "item-store" && use.value ? callableIn(file2, use.value) : void 0;
  if (!held2 || !use.value || !isCallbackContainer(file2, holder)) return void 0;
  return {
    node: subscript,
    start: subscript.start,
    how: "container",
    name: "",
    holder,
    callback: use.value,
    held: held2,
    call: void 0,
    removers: CONTAINER_REMOVERS
  };
}
function callableIn(file2, node) {
  const held2 = heldObject(file2, node);
  return held2?.how === "instance" ? void 0 : held2;
}
function isCallbackContainer(file2, holder) {
  const target = holder.kind === "subscript" ? holder.child("value") ?? holder : holder;
  if (file2.selfAttribute(target) !== void 0) return false;
  const name = target.kind === "attribute" ? target.child("attribute")?.text : target.text;
  if (CALLBACK_CONTAINER.test(name ?? "")) return true;
  const binding = target.kind === "identifier" ? file2.binding(target) : void 0;
  return binding?.scope.kind === "module" && binding.onlyValue !== void 0 && file2.isNewContainer(binding.onlyValue);
}

// src/knowledge/set-up.ts
var CACHING_DECORATORS = /(^|\.)(lru_cache|cache|cached|cached_property|memoi[sz]ed?|run_?once|once|singleton)\b/i;
var SET_UP_NAME = /^_*(set_?up|config|init(ial|$|_)|install|enable|start|main|basic_?config|bootstrap|patch|monkey|load|ready|prepare|register|import|create_?logger|get_?logger|make_?logger|add_?(file_?|log_?|stream_?)?handler|cli$)|logg(ing|er)$|log_?(to|file|level)/i;

// src/model/run-once.ts
function runsOnce(file2, model, node) {
  if (file2.loopAround(node)) return "no";
  const isCached = model.decorators.some(
    (decorator, index) => CACHING_DECORATORS.test(model.decoratorNames[index] ?? decorator.text)
  );
  if (isCached || model.name === "__init_subclass__" || model.name === "__set_name__") return "yes";
  if (model.class?.isMetaclass && (model.name === "__new__" || model.name === "__init__")) return "yes";
  const binding = model.class || model.isLambda ? void 0 : file2.binding(model.nameNode);
  const uses = binding?.references ?? [];
  const isAtTop = uses.every((node2) => file2.functionAround(node2) === void 0 && !file2.loopAround(node2));
  if (uses.length > 0 && isAtTop) return "yes";
  return SET_UP_NAME.test(model.name) ? "likely" : "no";
}

// src/rule/rule.ts
function defineRule(rule) {
  return rule;
}
function isProjectRule(rule) {
  return rule.on.phase === "project";
}

export {
  stringValue,
  boundMethodsOf,
  methodsPutOnObjects,
  bulkOf,
  bulkOfElements,
  constantOf,
  resultsOf,
  Call,
  captureOf,
  DATA_NAME,
  computedText,
  variety,
  GROWING_METHODS,
  SHRINKING_METHODS,
  MUTABLE_CONTAINERS,
  WEAK_CONTAINERS,
  MAPPINGS,
  EFFECT_FREE_FUNCTIONS,
  EFFECT_FREE_METHODS,
  EAGER_CONSUMERS,
  TERMINAL_METHODS,
  STARTING_METHODS,
  containersOf,
  containerOfAttribute,
  MANAGERS,
  CLOSING_NAME,
  leftConnectionsOf,
  isEmptied2 as isEmptied,
  escapesOfValue,
  SWALLOWING_MANAGERS,
  SWALLOWING_METHODS,
  METHOD_KEEPING_DECORATORS,
  finalValue,
  MAKERS_OF_UNOWNED_OBJECTS,
  FileModel,
  acquisitionsOf,
  handlingOf,
  isContextManager,
  openExitsOf,
  keepingOf,
  foreseenFailureOf,
  OPEN_DOMAIN_NAME,
  CALLERS_OBJECT_NAME,
  CACHED_OBJECT_NAME,
  CACHED_OBJECT_TYPE,
  LARGE_PARAMETER_NAME,
  LARGE_PARAMETER_TYPE,
  keyDomainOf,
  growingOf,
  keyAsked,
  sameText,
  heldNames,
  heldObject,
  PROCESS_NAMES,
  TASK_NAMES,
  OUTLIVES_HOLDER,
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
  lifetimeOf,
  constructionsOf,
  keptForGood,
  isWidgetClass,
  storingsOf,
  holdOn,
  holdByCallback,
  instanceKeepingsOf,
  addedToEntry,
  slotMakerOf,
  instanceAttributesOf,
  declaredFieldsOf,
  needsInstanceDict,
  lifecycleOf,
  endOf,
  populationsOf,
  provenanceOf,
  registrationsOf,
  runsOnce,
  summarise,
  defineRule,
  isProjectRule
};
