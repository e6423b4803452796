import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  Attribute,
  BORROWERS,
  CALLBACK_CONTAINER,
  CLOSABLES,
  CLOSING_NAME,
  COLLECTING_CONSTRUCTORS,
  CONNECTION_METHOD,
  COUNTS_FROM_ZERO,
  DECLARED_CONTAINERS,
  DESCRIPTOR_MAKERS,
  DESCRIPTOR_TAKERS,
  Definitions,
  ENTERING_METHOD,
  FAILING_CALLS,
  FAILING_METHODS,
  FILLS_ON_READ,
  GROWING_METHODS,
  HEAP_POPS,
  HEAP_PUSHES,
  INTERPRETER_TABLES,
  KEEPING_METHOD,
  KEEPS_NOTHING,
  LAST_EVENT,
  LEAVING_METHOD,
  LENDING_METHODS,
  LOOP_NAME,
  MANAGERS,
  MAPPINGS,
  MUTABLE_CONTAINERS,
  ONE_SHOT,
  OPENING_METHODS,
  PARSING_CALLS,
  QUEUES,
  QUEUE_ONLY_SHRINKING,
  READERS,
  REGISTERED_NOUN,
  REGISTERING_FUNCTIONS,
  REGISTRATION_PAIRS,
  REGISTRATION_PREFIXES,
  REORDERING_METHODS,
  RETURNS_UNSUBSCRIBE,
  SEQUENCES,
  SHORT_LIVED_NAME,
  SHRINKING_METHODS,
  UNDOING_METHOD,
  WEAK_CONTAINERS,
  WEAK_FOR_METHODS,
  WIDTH,
  graphOf,
  listAt,
  opAt,
  stringValue
} from "./stub-digest.js";
import {
  K
} from "./web-tree-sitter.js";
import {
  require_pep440
} from "./pep440.js";
import {
  __toESM
} from "./shared.js";

// src/names/python-range.ts
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

// src/names/use.ts
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
function caughtIn(file, expression) {
  return search(file, expression, 0);
}
function search(file, expression, depth) {
  const node = expression.unparenthesized;
  if (depth > DEEPEST) return void 0;
  switch (node.kind) {
    case "identifier":
      return ofName(file, node, depth);
    case "named_expression":
    case "await":
      return searchIn(file, node.children.slice(-1), depth);
    case "conditional_expression":
      return searchIn(file, [node.children[0], node.children[2]], depth);
    case "boolean_operator":
      return searchIn(file, node.childrenIn("left").concat(node.childrenIn("right")), depth);
    case "tuple":
    case "list":
    case "set":
    case "expression_list":
      return wrapped(searchIn(file, node.children, depth));
    case "dictionary":
      return wrapped(
        searchIn(
          file,
          node.children.map((pair) => pair.child("value")),
          depth
        )
      );
    case "attribute": {
      if (node.child("attribute")?.text !== "__traceback__") return void 0;
      const object = node.child("object");
      const caught = object && search(file, object, depth + 1);
      return caught && { ...caught, kind: "traceback", node };
    }
    case "subscript": {
      const value = node.child("value");
      const index = node.child("subscript")?.text;
      if (value?.kind !== "call" || !isExcInfo(file, value) || index === "0") return void 0;
      const caught = traceback(file, node);
      return index === "1" ? { ...caught, kind: "exception" } : caught;
    }
    case "call":
      return ofCall(file, node, depth);
  }
  return void 0;
}
function ofCall(file, node, depth) {
  const call = file.call(node);
  if (!call) return void 0;
  if (isExcInfo(file, node)) return traceback(file, node);
  if (call.name === "with_traceback" && call.receiver) {
    const given2 = call.argument(0);
    return given2 && given2.kind !== "none" ? search(file, call.receiver, depth + 1) : void 0;
  }
  if (!/^_*[A-Z]/.test(call.name ?? "")) return void 0;
  const given = call.argumentNodes.map(
    (argument) => argument.kind === "keyword_argument" ? argument.child("value") : argument
  );
  const names = given.filter(
    (argument) => argument?.kind === "attribute" || // What a parameter is goes one step too far here: most classes are given all kinds of things.
    argument?.kind === "identifier" && file.binding(argument)?.isParameter === false
  );
  return wrapped(searchIn(file, names, depth));
}
function searchIn(file, nodes, depth) {
  for (const node of nodes) {
    const caught = node && search(file, node, depth + 1);
    if (caught) return caught;
  }
  return void 0;
}
function wrapped(caught) {
  return caught && { ...caught, isWrapped: true };
}
function isExcInfo(file, call) {
  const callee = call.child("function");
  return callee !== void 0 && file.qualifiedName(callee) === "sys.exc_info";
}
function traceback(file, node) {
  return { kind: "traceback", node, handler: handlerAround(file, node), isWrapped: false };
}
function ofName(file, node, depth) {
  const binding = file.binding(node);
  if (!binding) return void 0;
  const handler = handlerAround(file, node, binding);
  if (handler) return { kind: "exception", node, handler, isWrapped: false };
  if (!mayBeCaught(file, binding)) return void 0;
  for (const assignment of reaching(file, node, binding)) {
    const values = assignment.kind === "parameter" ? argumentsFor(file, binding) : assignment.value ? [assignment.value] : [];
    for (const value of values) {
      const caught = search(file, value, depth + 1);
      if (caught) return { ...caught, node };
    }
  }
  return void 0;
}
var possiblyCaught = /* @__PURE__ */ new WeakMap();
function mayBeCaught(file, binding) {
  const known5 = possiblyCaught.get(binding);
  if (known5 !== void 0) return known5;
  const sources = /* @__PURE__ */ new Set([binding]);
  let found = false;
  for (const source of sources) {
    found ||= possiblyCaught.get(source) ?? source.assignments.some(({ kind }) => kind === "except");
    for (const value of valuesOf(file, source)) found ||= mentionsCaught(file, value, sources);
    if (found) break;
  }
  possiblyCaught.set(binding, found);
  return found;
}
function valuesOf(file, binding) {
  return binding.assignments.flatMap((assignment) => {
    if (assignment.kind === "parameter") return argumentsFor(file, binding);
    return assignment.value ? [assignment.value] : [];
  });
}
function mentionsCaught(file, value, sources) {
  for (const node of value.walk()) {
    if (node.kind !== "identifier") continue;
    if (/exc_info|__traceback__/.test(node.text)) return true;
    const binding = file.binding(node);
    if (binding) sources.add(binding);
  }
  return false;
}
function argumentsFor(file, parameter) {
  const model = file.functionOf(parameter.scope.node);
  const index = model?.parameters.findIndex(({ name }) => name === parameter.name) ?? -1;
  if (!model || index < 0 || model.isLambda) return [];
  const values = [];
  for (const call of model.class ? file.callsOfMethod(model.name) : file.calls) {
    if (call.name !== model.name) continue;
    const callee = model.class ? file.methodNamedBy(call.callee) : file.functionNamed(call.callee);
    if (callee !== model) continue;
    const value = call.argument(model.selfName === void 0 ? index : index - 1, parameter.name);
    if (value) values.push(value);
  }
  return values;
}
function reaching(file, node, binding) {
  const model = file.functionAround(node);
  if (model?.scope !== binding.scope) return binding.assignments;
  const local = file.flow(model).local(binding);
  return local.isKnown ? local.heldBefore(node) : binding.assignments;
}
function handlerAround(file, node, binding) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.kind !== "except_clause") continue;
    const handler = file.handlerOf(at);
    if (!handler?.body?.contains(node)) continue;
    if (!binding) return handler;
    if (handler.name && file.binding(handler.name) === binding) return handler;
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
function changesWithin(file, source, region) {
  const target = source.unparenthesized;
  const type = file.constructorName(target);
  if (type !== void 0 && WEAK_CONTAINERS.has(type)) return "unknown";
  for (const node of running(region)) {
    if (namesTheSame(file, node, target) && isChanged(file.useOf(node), type)) return "yes";
  }
  if (isPrivate(file, target, region)) return "no";
  if (type === void 0 && file.imports("weakref")) return "unknown";
  if (THREADING_MODULES.some((module) => file.imports(module))) return "unknown";
  return hasUnknownEffects(file, region, lastName(file, target)) ? "unknown" : "no";
}
function hasUnknownEffects(file, region, except) {
  for (const node of running(region)) if (isUnknownEffect(file, node, except)) return true;
  return false;
}
function changesOnlyLocals(file, region) {
  if (hasUnknownEffects(file, region)) return false;
  for (const node of running(region)) {
    if (node.kind === "identifier") {
      if (file.isWritten(node) && !isLocal(file.binding(node)?.scope.kind)) return false;
    } else if (node.kind === "attribute") {
      if (file.isWritten(node)) return false;
    }
    const isObject = node.is("identifier", "attribute", "subscript") && !file.isWritten(node);
    const use = isObject ? file.useOf(node) : void 0;
    if (use && isChanged(use, "any") && !isPrivate(file, node, region)) return false;
  }
  return true;
}
function isLocal(scope) {
  return scope === "function" || scope === "lambda" || scope === "comprehension";
}
function isPrivate(file, source, region) {
  const name = source.unparenthesized;
  const binding = name.kind === "identifier" ? file.binding(name) : void 0;
  if (!binding || binding.scope.kind !== "function" && binding.scope.kind !== "lambda") return false;
  if (!isAlwaysNew(file, binding)) return false;
  const end = Math.max(...region.map((node) => node.end));
  const again = region[0] ? outerLoop(file, region[0], binding) : void 0;
  return binding.references.every((reference) => {
    if (file.scopeOf(reference).frame !== binding.scope) return false;
    const use = file.useOf(reference);
    if (!HANDED_OUT.has(use.kind)) return true;
    if (use.kind === "argument" && isHarmlessArgument(file, use)) return true;
    return reference.start >= end && !again?.contains(reference);
  });
}
function outerLoop(file, region, binding) {
  let found;
  const own = region.ancestor("for_statement");
  for (let loop = own && file.loopAround(own); loop; loop = file.loopAround(loop.node)) {
    const { node } = loop;
    if (!binding.assignments.some((assignment) => node.contains(assignment.target))) found = node;
  }
  return found;
}
function isAlwaysNew(file, binding) {
  return binding.assignments.every(({ kind, value, target }) => {
    if (kind === "augment") return true;
    if (kind === "parameter") return target.parent?.is("list_splat_pattern", "dictionary_splat_pattern");
    if (kind !== "assign" || !value) return false;
    if (file.isNewContainer(value) || value.unparenthesized.is("tuple", "string")) return true;
    const call = file.call(value.unparenthesized);
    if (!call) return false;
    return call.qualifiedName !== void 0 ? NEW_LIST_FUNCTIONS.has(call.qualifiedName) : call.receiver !== void 0 && NEW_LIST_METHODS.has(call.name ?? "");
  });
}
function isHarmlessArgument(file, use) {
  const call = file.call(use.by);
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
function namesTheSame(file, node, target) {
  if (node.kind !== target.kind || node.text !== target.text) return false;
  return node.kind !== "identifier" || file.binding(node) === file.binding(target);
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
function isUnknownEffect(file, node, except) {
  switch (node.kind) {
    case "await":
    case "yield":
    case "exec_statement":
      return true;
    case "call": {
      const call = file.call(node);
      return call === void 0 || !isHarmlessCall(file, call, except);
    }
    case "attribute":
      return file.isWritten(node) && !isPlainAttributeOfSelf(file, node);
    case "with_item": {
      const pattern = node.child("value");
      const value = pattern?.kind === "as_pattern" ? pattern.firstChild : pattern;
      const name = value && file.constructorName(value);
      return name === void 0 || !EFFECT_FREE_CONTEXTS.has(name);
    }
  }
  return false;
}
function isPlainAttributeOfSelf(file, node) {
  const name = file.selfAttribute(node);
  const owner = name === void 0 ? void 0 : file.methodAround(node)?.class;
  if (name === void 0 || !owner) return false;
  return owner.findMethod(name) === void 0 && owner.findMethod("__setattr__") === void 0;
}
function isHarmlessCall(file, call, except) {
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
  const type = file.constructorName(receiver);
  const isOther = except !== void 0 && lastName(file, receiver) !== except;
  if (type !== void 0) return isOther && MUTABLE_CONTAINERS.has(type);
  return isOther && (name === "append" || name === "extend");
}
function lastName(file, node) {
  const target = node.unparenthesized;
  if (target.kind === "attribute") return target.child("attribute")?.text;
  if (target.kind !== "identifier") return void 0;
  const value = file.binding(target)?.onlyValue?.unparenthesized;
  return value?.kind === "attribute" ? value.child("attribute")?.text : target.text;
}

// src/model/escape.ts
var MOST_ALIASES = 3;
function escapesOf(file, binding) {
  const follower = new Follower(file, binding.scope.frame);
  follower.name(binding, 0);
  return follower.escapes;
}
function escapesOfValue(file, node) {
  const follower = new Follower(file, file.scopeOf(node).frame);
  follower.value(node, 0);
  return follower.escapes;
}
var Follower = class {
  escapes = [];
  #file;
  #frame;
  #seen = /* @__PURE__ */ new Set();
  constructor(file, frame) {
    this.#file = file;
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
function kindOf(file, use, alias) {
  switch (use.kind) {
    case "return":
      return "returned";
    case "yield":
      return "yielded";
    case "raise":
      return "raised";
    case "argument":
      return putIntoContainer(file, use, alias);
    case "element":
    case "produced":
      return kindOf(file, file.useOf(use.by.kind === "pair" ? use.by.parent ?? use.by : use.by), alias);
    case "assigned": {
      let kind;
      for (const target of targetsOf(use.by)) {
        const name = target.kind === "identifier" ? file.binding(target) : ownContainer(file, use.node, target);
        if (!name || name.scope.frame !== file.scopeOf(use.node).frame) kind = "stored";
        else alias(name);
      }
      return kind;
    }
  }
  return void 0;
}
function putIntoContainer(file, use, alias) {
  const call = file.call(use.by);
  if (!call?.receiver || call.name === void 0 || !GROWING_METHODS.has(call.name)) return "passed";
  const name = ownList(file, use.node, call.receiver);
  if (!name) return "stored";
  alias(name);
  return void 0;
}
function ownContainer(file, value, target) {
  const container = target.kind === "subscript" ? target.child("value") : void 0;
  return container && ownList(file, value, container);
}
function ownList(file, value, container) {
  const name = container.kind === "identifier" ? file.binding(container) : void 0;
  const isOwn2 = name?.onlyValue !== void 0 && name.scope.frame === file.scopeOf(value).frame;
  return isOwn2 && name.scope.kind !== "module" && file.isNewContainer(name.onlyValue) ? name : void 0;
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
  constructor(traced, events, file) {
    this.isKnown = traced.isKnown;
    this.#trace = traced;
    this.#events = events;
    this.#file = file;
  }
  /** Before the statement that holds the node is run; undefined where the point is never reached or not known. */
  before(node) {
    return this.#latest(this.#trace.before.get(this.#file.statementOf(node).index));
  }
  /** At the end of a loop's body, when the next round begins; undefined where there is no second round. */
  atEndOf(loop) {
    return this.#latest(this.#trace.atEndOfLoop.get(loop.index));
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
  heldAtEndOf(loop) {
    return this.#held(this.#flow.atEndOf(loop));
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
  constructor(file, model) {
    this.function = model;
    this.#file = file;
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

// src/model/iteration.ts
var PASSING_ON = /* @__PURE__ */ new Set(["builtins.enumerate", "builtins.zip", "builtins.iter"]);
function iterationsOf(file) {
  const result = [];
  for (const node of [...file.nodes("for_statement"), ...file.nodes("for_in_clause")]) {
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
      sources: sourcesOf(file, iterable, 0),
      target: left,
      during,
      isImmediate: isImmediate(file, whole)
    });
  }
  return result.sort((a, b) => a.node.index - b.node.index);
}
function innerParts(whole, clause) {
  return whole.children.filter((child) => child.field === "body" || child.index > clause.index);
}
function sourcesOf(file, iterable, depth) {
  const call = file.call(iterable);
  if (!call || depth > 3 || !PASSING_ON.has(call.qualifiedName ?? "") || call.hasSplat) return [iterable];
  const passed = call.qualifiedName === "builtins.zip" ? call.positional : call.positional.slice(0, 1);
  return passed.length === 0 ? [iterable] : passed.flatMap((argument) => sourcesOf(file, argument, depth + 1));
}
function isImmediate(file, whole) {
  if (whole.kind !== "generator_expression") return true;
  const use = file.useOf(whole);
  if (use.kind !== "argument" || use.name !== void 0) return false;
  const call = file.call(use.by);
  return call?.qualifiedName !== void 0 ? EAGER_CONSUMERS.has(call.qualifiedName) : call?.name === "join" && call.receiver?.kind === "string";
}

// src/model/self-escape.ts
var LOOKING = new Set(
  ["callable", "delattr", "dir", "getattr", "hasattr", "hash", "id", "isinstance", "len", "print"].concat(["repr", "setattr", "str", "super", "type", "vars"]).map((name) => `builtins.${name}`)
);
var HARMLESS_CLASS_DECORATORS = /^(dataclasses\.dataclass|functools\.total_ordering|typing\.final|attrs?\..+)$/;
function escapesWhenMade(owner, file) {
  const isPlain3 = owner.ancestors.every(
    (each) => each.keywords.size === 0 && each.decorators.length === each.decoratorNames.filter((name) => isHarmless(name)).length
  );
  if (!owner.isFullyKnown || !isPlain3 || owner.findMethod("__new__") || owner.isEnum) return "unknown";
  const seen = /* @__PURE__ */ new Set();
  for (const ancestor of owner.ancestors) {
    for (const name of ["__init__", "__post_init__", "__attrs_post_init__"]) {
      const method = ancestor.methods.get(name);
      if (method && escapesFrom(method, owner, file, seen)) return "yes";
    }
  }
  return "no";
}
function isHarmless(decorator) {
  return decorator !== void 0 && HARMLESS_CLASS_DECORATORS.test(decorator);
}
function escapesFrom(method, owner, file, seen) {
  if (seen.has(method)) return false;
  seen.add(method);
  const self = method.scope.bindings.get(method.selfName ?? "");
  if (!self) return false;
  return self.references.some((reference) => {
    if (file.scopeOf(reference).frame !== method.scope) return true;
    return escapesBy(reference, owner, file, seen);
  });
}
function escapesBy(reference, owner, file, seen) {
  const use = file.useOf(reference);
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
      return found !== void 0 && escapesFrom(found, owner, file, seen);
    }
    case "method": {
      const found = owner.findMethod(use.name ?? "");
      return found !== void 0 && escapesFrom(found, owner, file, seen);
    }
    case "argument": {
      if (use.by.parent?.kind === "raise_statement") return false;
      const call = file.call(use.by);
      if (LOOKING.has(call?.qualifiedName ?? "")) return false;
      return !file.weakHoldings.some(({ value }) => value === reference);
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
function findWeakHoldings(file) {
  if (!/weakref|Weak(Set|Key|Value)|\bconnect\b|\breceiver\(/.test(file.tree.text)) return [];
  const found = [];
  for (const [holder, as] of MAKERS) {
    for (const call of file.callsNamed(holder)) {
      const value = call.argument(0);
      if (value) found.push({ node: call.node, start: call.start, value, as, holder, call, isShared: false });
    }
  }
  for (const holder of WEAK_CONTAINERS) {
    for (const call of file.callsNamed(holder)) found.push(...initialContents(call, holder));
  }
  found.push(...addedByMethod(file), ...storedByKey(file), ...connected(file));
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
function* addedByMethod(file) {
  for (const call of [...file.callsOfMethod("add"), ...file.callsOfMethod("setdefault")]) {
    const holder = weakContainer(file, call.receiver);
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
    if (held2) yield { ...made, ...held2, isShared: file.useOf(call.node).kind !== "discarded" };
  }
}
function* storedByKey(file) {
  for (const subscript of file.nodes("subscript")) {
    const container = subscript.child("value");
    if (subscript.hasError || !container) continue;
    const use = file.useOf(container);
    const statement = subscript.withParentheses.parent;
    if (use.kind !== "item-store" || statement?.kind !== "assignment" || !use.value) continue;
    const holder = weakContainer(file, container);
    const held2 = holder === void 0 ? void 0 : heldOf(holder, use.key, use.value);
    if (holder === void 0 || !held2) continue;
    const isChained = statement.parent?.kind === "assignment" || statement.child("right") !== use.value;
    yield { node: statement, start: statement.start, holder, ...held2, isShared: isChained };
  }
}
function* connected(file) {
  const calls = new Set(file.callsOfMethod("connect"));
  for (const name of WEAK_CONNECT_FUNCTIONS) for (const call of file.callsNamed(name)) calls.add(call);
  for (const call of calls) {
    const value = call.argument(0, "receiver");
    if (!value || !mayBeWeak(call) || !isWeakConnect(file, call.callee, call)) continue;
    const holder = call.callee.text;
    yield { node: call.node, start: call.start, value, as: "receiver", holder, call, isShared: false };
  }
  for (const { decorators, nameNode } of file.functions) {
    for (const decorator of decorators) {
      const call = file.call(decorator);
      const callee = call?.callee ?? decorator;
      const isReceiver = call !== void 0 && WEAK_RECEIVER_DECORATORS.has(call.qualifiedName ?? "");
      const isConnect = callee.child("attribute")?.text === "connect" && isWeakConnect(file, callee, call);
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
function isWeakConnect(file, callee, call) {
  if (WEAK_CONNECT_FUNCTIONS.has(file.qualifiedName(callee) ?? "")) return true;
  const signal = callee.child("object");
  if (!signal) return false;
  if (WEAK_SIGNAL_NAME.test(file.qualifiedName(signal) ?? "")) return true;
  const maker = file.constructorName(signal);
  if (maker !== void 0 && WEAK_SIGNAL_MAKERS.has(maker)) return true;
  const made = file.originOf(signal)?.child("function");
  const namespace = made?.child("attribute")?.text === "signal" ? made.child("object") : void 0;
  if (namespace && file.constructorName(namespace) === "blinker.Namespace") return true;
  const sent = call?.argument(1, "signal");
  return sent !== void 0 && SCRAPY_SIGNAL_NAME.test(file.qualifiedName(sent) ?? "");
}
function holderOutlives(file, holding, scope) {
  switch (holding.as) {
    case "reference":
    case "proxy":
      return isHandedOut(file, holding.node, scope, 0);
    case "finalizer":
    case "receiver":
      return true;
    default:
      return !isLocal2(file, containerOf(holding), scope);
  }
}
function isHandedOut(file, node, scope, depth) {
  const { kind, by } = file.useOf(node);
  switch (kind) {
    case "return":
    case "yield":
    case "element":
    case "produced":
    case "other":
      return true;
    case "argument":
      return depth === 0 || GROWING_METHODS.has(file.call(by)?.name ?? "");
    case "assigned": {
      const target = by.child("left") ?? by.child("name");
      if (!target || !isLocal2(file, target, scope)) return true;
      const references = target.kind === "identifier" ? file.binding(target)?.references : void 0;
      return depth < 3 && (references?.some((each) => isHandedOut(file, each, scope, depth + 1)) ?? true);
    }
  }
  return false;
}
function containerOf({ call, node }) {
  return call ? call.receiver : node.child("left")?.unparenthesized.child("value");
}
function isLocal2(file, node, scope) {
  return node?.kind === "identifier" && file.binding(node)?.scope === scope;
}
function heldOf(holder, key, value) {
  const [held2, other] = holder === "weakref.WeakKeyDictionary" ? [key, value] : [value, key];
  if (!held2) return void 0;
  const as = holder === "weakref.WeakKeyDictionary" ? "key" : "value";
  return { value: held2.unparenthesized, as, ...other ? { counterpart: other.unparenthesized } : {} };
}
function weakContainer(file, container) {
  const name = container && file.constructorName(container);
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
function weakObstacle(file, node) {
  const made = file.instanceClass(node);
  if (made) return obstacleOfClass(made, file);
  const origin = file.originOf(node);
  if (!origin) return void 0;
  const callee = origin.kind === "call" ? origin.child("function") : void 0;
  const name = file.constructorName(node);
  const type = name === void 0 ? void 0 : WITHOUT_WEAK_REFERENCES.get(name);
  if (type !== void 0) return { type, at: origin, reason: "builtin" };
  const maker = callee && file.constructorName(callee);
  return maker === "collections.namedtuple" || maker === "typing.NamedTuple" ? { type: callee?.text ?? "", at: origin, reason: "base" } : void 0;
}
function obstacleOfClass(owner, file) {
  if (owner.isEnum || owner.isMetaclass) return void 0;
  const found = { type: owner.name, class: owner };
  for (const ancestor of owner.ancestors) {
    for (const base of ancestor.bases) {
      if (neverWeak(base.qualifiedName, base.node, file)) return { ...found, at: base.node, reason: "base" };
    }
  }
  if (owner.bases.length === 0 && file.python.meets(">=3") !== "yes") return void 0;
  for (const ancestor of owner.ancestors) {
    if (!hasSlotsWithoutWeakReferences(ancestor)) return void 0;
    const isOpen = ancestor.bases.some(
      ({ class: known5, qualifiedName }) => !known5 && !SLOTTED_BASES.has(qualifiedName ?? "")
    );
    if (isOpen) return void 0;
  }
  return { ...found, at: owner.slots?.node ?? owner.dataclass ?? owner.nameNode, reason: "slots" };
}
function neverWeak(name, base, file) {
  if (base.kind === "call") {
    const maker = file.call(base)?.qualifiedName;
    return maker === "collections.namedtuple" || maker === "typing.NamedTuple";
  }
  if (name === void 0 || !NEVER_WEAK_BASES.has(name)) return false;
  return name !== "builtins.int" || file.python.meets(">=3") === "yes";
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
var MADE_KINDS = /* @__PURE__ */ new Set([13 /* Container */, 9 /* Instance */, 16 /* Result */, 14 /* Frame */]);
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
  /** Scopes, names, functions and classes as they are written. */
  definitions;
  #bound;
  #graph;
  #isTestFile;
  /** Indices of nodes by kind, in source order; a kind is looked up on first use. */
  #byKind = /* @__PURE__ */ new Map();
  #imported;
  #origins = /* @__PURE__ */ new Map();
  #flows = /* @__PURE__ */ new Map();
  #calls;
  #callsByName;
  #callsByMethod;
  #attributesByName;
  #iterations;
  #isScript;
  #weakHoldings;
  constructor(path, tree, specifier) {
    this.path = path;
    this.tree = tree;
    this.python = pythonRange(tree, specifier);
    this.definitions = new Definitions(tree, (owner) => this.#attributesOf(owner));
    this.#bound = this.definitions.bound;
  }
  /** The object graph of the file, interpreted when it is first asked for. */
  get graph() {
    this.#graph ??= graphOf(this.definitions);
    return this.#graph;
  }
  // ---- Names
  /** What an expression names: `functools.lru_cache`, `builtins.open`; undefined when it cannot be told. */
  qualifiedName(node) {
    return this.definitions.names.qualifiedName(node);
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
    return this.definitions.functionOfScope(this.scopeOf(node).frame);
  }
  /** The innermost class whose body holds the node, also through methods. */
  classAround(node) {
    for (let scope = this.scopeOf(node); scope; scope = scope.parent) {
      if (scope.kind === "class") return this.definitions.classAt(scope.node.index);
    }
    return void 0;
  }
  /** The method of a class of this file that the node is in, also inside functions nested in it. */
  methodAround(node) {
    for (let scope = this.scopeOf(node); scope; scope = scope.parent) {
      const found = this.definitions.functionOfScope(scope);
      if (found?.class) return found;
    }
    return void 0;
  }
  /** The whole file exists to exercise or to measure other code, by its name or folder. */
  get isTestFile() {
    this.#isTestFile ??= TEST_PATH.test(this.path);
    return this.#isTestFile;
  }
  /**
   * The node is in code that exists to exercise or to measure other code: a test or benchmark by the name of its file,
   * folder, class or function.
   */
  isTestCode(node) {
    if (this.isTestFile) return true;
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
    return this.definitions.classNamed(node);
  }
  /** The function of this file that an expression names: a plain function, or a lambda with a name. */
  functionNamed(node) {
    return this.definitions.functionNamed(node);
  }
  /**
   * What made the value of an expression: the qualified name of the callable for a call (`collections.deque`), of the
   * type for a display, comprehension or literal (`builtins.list`). Follows names that are assigned once and attributes
   * of self whose every assignment agrees.
   */
  constructorName(node) {
    return this.#constructorName(node);
  }
  /** The call, display or literal that made the value of an expression, followed in the same way. */
  originOf(node) {
    const origin = this.#originOf(node, 0);
    if (origin && origin.kind !== "call") return origin;
    return this.#followed(origin ?? node) ?? origin;
  }
  /** What made the only object that the graph knows an expression to stand for, None aside. */
  #followed(node) {
    if (this.isTestFile) return void 0;
    const index = node.unparenthesized.index;
    const objects = this.graph.objectsAt(index).filter(({ kind }) => kind !== 1 /* None */);
    const made = new Set(objects.map((object) => object.node));
    const [only] = objects;
    if (!only || made.size !== 1 || only.node === 0 || only.node === index) return void 0;
    return MADE_KINDS.has(only.kind) ? this.tree.node(only.node) : void 0;
  }
  /** The class of this file that the value of an expression is an instance of: `self`, `C()`, a name for such. */
  instanceClass(node) {
    return this.#instanceClass(node, 0);
  }
  #instanceClass(node, depth) {
    const target = node.unparenthesized;
    return (this.isTestFile ? void 0 : this.#onlyClass(target)) ?? this.#instanceByName(target, depth);
  }
  /** The class of the only object that the graph knows an expression to stand for. */
  #onlyClass(target) {
    const [known5, ...others] = this.graph.objectsAt(target.index).filter(({ kind }) => kind !== 1 /* None */);
    const isOne = known5 !== void 0 && others.length === 0;
    return isOne && (known5.kind === 8 /* Self */ || known5.kind === 9 /* Instance */) ? known5.class : void 0;
  }
  #instanceByName(target, depth) {
    if (target.kind === "identifier") {
      const binding = this.binding(target);
      const method = binding ? this.definitions.functionOfScope(binding.scope) : void 0;
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
      const method = binding ? this.definitions.functionOfScope(binding.scope) : void 0;
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
    const method = binding ? this.definitions.functionOfScope(binding.scope) : void 0;
    if (!binding) return false;
    if (method?.selfName === binding.name && binding.assignments.length === 1) return true;
    const value = binding.onlyValue;
    return value !== void 0 && value.index !== target.index && this.isSelf(value);
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
    const owner = binding ? this.definitions.functionOfScope(binding.scope) : void 0;
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
    return this.definitions.classes.filter((site) => !site.node.hasError);
  }
  /** Functions and lambdas without a syntax error inside, in source order. */
  get functions() {
    return this.definitions.functions.filter((site) => !site.node.hasError);
  }
  /** The function or lambda that a node is. */
  functionOf(node) {
    return this.definitions.functionAt(node.index);
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
    return this.definitions.classAt(node.index);
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
  #attributesOf(owner) {
    const uses = /* @__PURE__ */ new Map();
    const add = (name, written) => {
      const use = written.kind === "store" ? this.#withOrigin(written) : written;
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
      const names = [...method.scope.bindings.values()].filter(
        (binding) => binding === self || binding.onlyValue?.text === first.name
      );
      for (const { references } of names) {
        for (const reference of references) this.#addUse(reference, method, isClassMethod, add);
      }
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
  /** A store of what was made elsewhere stores what was made there. */
  #withOrigin(use) {
    const value = use.value?.unparenthesized;
    if (!value?.is("identifier", "call", "subscript", "conditional_expression")) return use;
    const origin = this.#followed(value);
    return origin ? { ...use, value: origin } : use;
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
  #constructorName(node) {
    const origin = this.originOf(node);
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

// src/ask/cycles.ts
var COSTS = {
  [0 /* Seen */]: 1,
  [1 /* Stated */]: 4,
  [2 /* Usual */]: 60,
  [3 /* Assumed */]: 600
};
function cyclesOf(graph) {
  const component = components(graph);
  const cycles = [];
  for (let id = 0; id < graph.size; id++) {
    if (!isAnchor(graph.object(id).kind)) continue;
    for (const hold2 of graph.holdsFrom(id)) {
      if (passes(hold2) || component[hold2.to] !== component[id] || component[id] === 0) continue;
      const way = wayBack(graph, component, hold2, id);
      if (!way) continue;
      const certainty = Math.max(...way.map((each) => each.certainty));
      cycles.push({ object: id, holds: way, certainty });
    }
  }
  return cycles;
}
function passes({ isWeak, until, certainty }) {
  return isWeak || until !== void 0 && (until !== "called" || certainty !== 1 /* Stated */);
}
function isAnchor(kind) {
  switch (kind) {
    case 8 /* Self */:
    case 9 /* Instance */:
    case 11 /* Function */:
    case 13 /* Container */:
    case 6 /* Given */:
    case 16 /* Result */:
    case 7 /* Path */:
      return true;
    default:
      return false;
  }
}
function wayBack(graph, component, first, target) {
  if (first.to === target) return [first];
  const best = /* @__PURE__ */ new Map([[first.to, { cost: 0, by: first }]]);
  const open = [first.to];
  while (open.length > 0) {
    let at = 0;
    for (let other = 1; other < open.length; other++) {
      if ((best.get(open[other] ?? 0)?.cost ?? 0) < (best.get(open[at] ?? 0)?.cost ?? 0)) at = other;
    }
    const [from = 0] = open.splice(at, 1);
    if (from === target) break;
    const cost = best.get(from)?.cost ?? 0;
    for (const hold2 of graph.holdsFrom(from)) {
      if (passes(hold2) || component[hold2.to] !== component[target]) continue;
      const total = cost + COSTS[hold2.certainty];
      const known5 = best.get(hold2.to);
      if (known5 && known5.cost <= total) continue;
      best.set(hold2.to, { cost: total, by: hold2 });
      if (!open.includes(hold2.to)) open.push(hold2.to);
    }
  }
  const way = [];
  for (let at = target; ; ) {
    const step = best.get(at);
    if (!step || way.length > graph.size) return void 0;
    way.unshift(step.by);
    if (step.by === first) return way;
    at = step.by.from;
  }
}
function components(graph) {
  const { size } = graph;
  const component = new Int32Array(size);
  const index = new Int32Array(size);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack = [];
  let next = 1;
  let found = 0;
  for (let root = 0; root < size; root++) {
    if (index[root] !== 0 || graph.holdsFrom(root).length === 0) continue;
    const work = [{ node: root, at: 0 }];
    while (work.length > 0) {
      const top = work[work.length - 1];
      const { node } = top;
      if (top.at === 0) {
        index[node] = next;
        low[node] = next++;
        stack.push(node);
        onStack[node] = 1;
      }
      const holds = graph.holdsFrom(node);
      let descended = false;
      while (top.at < holds.length) {
        const hold2 = holds[top.at++];
        if (passes(hold2)) continue;
        if (index[hold2.to] === 0) {
          work.push({ node: hold2.to, at: 0 });
          descended = true;
          break;
        }
        if (onStack[hold2.to] === 1) low[node] = Math.min(low[node] ?? 0, index[hold2.to] ?? 0);
      }
      if (descended) continue;
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0);
      if (low[node] !== index[node]) continue;
      const members = [];
      for (let member = -1; member !== node; ) {
        member = stack.pop() ?? node;
        onStack[member] = 0;
        members.push(member);
      }
      const isCycle = members.length > 1 || holds.some((hold2) => !passes(hold2) && hold2.to === node);
      if (isCycle) {
        found++;
        for (const member of members) component[member] = found;
      }
    }
  }
  return component;
}

// src/ask/cycle-case.ts
function restsOf({ holds, graph }) {
  const rests = [];
  for (const { certainty, callee, part } of holds) {
    if (certainty !== 3 /* Assumed */) continue;
    const { kind, name } = graph.store.objects.partAt(part);
    if (callee === void 0 || callee.startsWith("?") || kind !== 5 /* Argument */) return void 0;
    const position = Number(name);
    rests.push({ callee, slot: Number.isInteger(position) ? { position } : { keyword: name } });
  }
  return rests.length > 0 ? rests : void 0;
}
var MEANS = /* @__PURE__ */ new Set([13 /* Container */, 22 /* View */, 20 /* Dict */]);
function cycleCasesOf(graph) {
  const groups = /* @__PURE__ */ new Map();
  for (const cycle of cyclesOf(graph)) {
    const found = caseOf(graph, cycle);
    if (!found) continue;
    const by = `${found.attribute ?? `at ${found.at}`} ${found.holds.at(-1)?.body}`;
    const key = `${found.shape} ${found.object.id} ${found.shape === "recursive" ? "" : by}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const cases = [];
  for (const group of groups.values()) {
    group.sort(bySurenessAndPlace);
    const [first, ...others] = group;
    if (first) cases.push({ ...first, others });
  }
  return cases.sort((one, other) => one.at - other.at || one.mention - other.mention);
}
function bySurenessAndPlace(one, other) {
  return one.certainty - other.certainty || one.at - other.at || one.mention - other.mention;
}
function caseOf(graph, { object: id, holds, certainty }) {
  const object = graph.object(id);
  if (object.original >= 0) return void 0;
  const first = holds[0];
  const last = holds[holds.length - 1];
  const through = holds.slice(0, -1).map(({ to }) => graph.object(to));
  const shape = shapeOf(graph, object, through, first, last);
  if (!shape) return void 0;
  const part = graph.store.objects.partAt(first.part);
  const owner = object.class;
  return {
    shape,
    graph,
    object,
    owner,
    attribute: part.kind === 0 /* Attribute */ ? part.name : void 0,
    holds,
    through,
    certainty,
    at: shape === "recursive" ? object.node : placeOf(holds, owner, shape, graph.interpreter.definitions.tree),
    mention: last.at,
    others: []
  };
}
function shapeOf(graph, object, through, first, last) {
  switch (object.kind) {
    case 11 /* Function */:
      return through.every(({ kind }) => kind === 11 /* Function */ || MEANS.has(kind)) ? "recursive" : void 0;
    case 13 /* Container */:
      if (through.some(({ kind, node }) => kind === 13 /* Container */ && node < object.node)) return void 0;
      return through.every(({ kind }) => MEANS.has(kind) || kind === 11 /* Function */) ? "container" : void 0;
    case 8 /* Self */:
    case 9 /* Instance */:
    case 6 /* Given */:
    case 16 /* Result */:
    case 7 /* Path */:
      break;
    default:
      return void 0;
  }
  const from = graph.object(last.from);
  if (from.kind === 12 /* Method */) return "method";
  if (from.kind === 14 /* Frame */) return "generator";
  if (from.kind === 11 /* Function */) return isGenerator(graph, from) ? "generator" : "closure";
  if (through.some(({ kind }) => kind === 14 /* Frame */)) return void 0;
  if (!through.every((each) => isMeans(graph, each, object))) return "helper";
  return isElement(graph, first) && object.kind !== 8 /* Self */ ? "container" : "itself";
}
function isElement(graph, { part }) {
  const { kind } = graph.store.objects.partAt(part);
  return kind === 1 /* Element */ || kind === 2 /* Key */;
}
function isMeans(graph, each, object) {
  if (MEANS.has(each.kind)) return true;
  if (each.kind === 16 /* Result */) {
    return each.name === "functools.partial" || !graph.holdsFrom(each.id).some(({ to }) => to === object.id);
  }
  let at = each;
  while (at.kind === 7 /* Path */) at = graph.object(at.base);
  return each.kind === 7 /* Path */ && at === object;
}
function isGenerator(graph, { code }) {
  return graph.interpreter.code.bodies[code]?.kind === "generator";
}
function placeOf(holds, owner, shape, tree) {
  const last = holds.at(-1)?.at ?? 0;
  if (!owner) return latestOf(holds, tree);
  const isOwn2 = (node) => node > owner.node.index && node < tree.subtreeEnd(owner.node.index);
  const mentions2 = shape === "method" || shape === "closure" || shape === "generator";
  let at = holds.length - (mentions2 ? 2 : 1);
  if (at < 0 || !isOwn2(holds[at]?.at ?? 0)) return isOwn2(last) ? last : holds[0]?.at ?? last;
  const statement = statementOf(tree, holds[at]?.at ?? 0);
  while (at > 0 && statementOf(tree, holds[at - 1]?.at ?? 0) === statement) at--;
  return holds[at]?.at ?? last;
}
function latestOf(holds, tree) {
  const latest = Math.max(...holds.map(({ at }) => statementOf(tree, at)));
  return holds.find(({ at }) => statementOf(tree, at) === latest)?.at ?? latest;
}
function statementOf(tree, node) {
  let at = node;
  for (let parent = tree.parents[at] ?? -1; parent >= 0; parent = tree.parents[at] ?? -1) {
    if (tree.kinds[parent] === K.block || tree.kinds[parent] === K.module) return at;
    at = parent;
  }
  return at;
}

// src/ask/guards.ts
var MOST_BLOCKS = 400;
function guardsOf(trace2, spot) {
  const { body } = spot;
  const target = trace2.blockOf(spot);
  if (body.next.length > MOST_BLOCKS) return [];
  const guards = [];
  for (const [block, next] of body.next.entries()) {
    const [yes, no] = next;
    if (yes === void 0 || no === void 0 || yes === no) continue;
    const branch = { body, at: (body.starts[block + 1] ?? 0) - 1 };
    if (trace2.op(branch) !== 27 /* Branch */) continue;
    if (!isReached(spot, target, block, yes)) guards.push({ branch, isTrue: true });
    else if (!isReached(spot, target, block, no)) guards.push({ branch, isTrue: false });
  }
  return guards;
}
function isReached({ body }, target, from, to) {
  const seen = new Uint8Array(body.next.length);
  const open = [0];
  seen[0] = 1;
  for (let block = open.pop(); block !== void 0; block = open.pop()) {
    if (block === target) return true;
    const handler = body.handler[block] ?? -1;
    for (const next of [...body.next[block] ?? [], ...handler >= 0 ? [handler] : []]) {
      if (seen[next] === 1 || block === from && next === to) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return false;
}

// src/ask/roots.ts
var ANSWER_ENTRY = /* @__PURE__ */ new Set(["get", "setdefault", "__getitem__"]);
var MOST_CALLS = 3;
var Roots = class {
  #graph;
  #trace;
  #holders;
  constructor(graph, trace2, holders) {
    this.#graph = graph;
    this.#trace = trace2;
    this.#holders = holders;
  }
  /** The kept containers that a temporary may be. */
  of({ body }, temporary) {
    const found = /* @__PURE__ */ new Set();
    for (const object of this.#trace.objects(body, temporary)) this.#collect(object, found, 0);
    return found;
  }
  /** The kept containers of which a temporary may be an entry. */
  entriesOf({ body }, temporary) {
    const entries = [];
    for (const taken of this.#trace.sources(body, temporary)) {
      const key = this.#keyOf(taken);
      if (key === void 0) continue;
      for (const holder of this.of(taken, this.#trace.operand(taken, 0)))
        entries.push({ holder, taken, key });
    }
    return entries;
  }
  /** The key under which an instruction takes an entry out of a container; undefined where it takes none. */
  #keyOf(taken) {
    switch (this.#trace.op(taken)) {
      case 10 /* Item */:
        return this.#trace.operand(taken, 2);
      case 8 /* CallMethod */: {
        const name = this.#trace.text(this.#trace.operand(taken, 1));
        return ANSWER_ENTRY.has(name) ? this.#trace.arguments(taken)[0]?.value ?? -1 : void 0;
      }
    }
    return void 0;
  }
  /** What a parameter stands for where it is not given. */
  #defaultsOf({ body, name }) {
    const { store, interpreter } = this.#graph;
    if (name === void 0) return [];
    const part = store.objects.part(6 /* Default */, name);
    const held2 = store.field(interpreter.functionObject(body), part);
    return store.values.objects(held2).map((id) => this.#graph.object(id));
  }
  #collect(object, found, depth) {
    const holder = this.#holders.ofObject(object);
    if (holder) found.add(holder);
    if (object.kind !== 6 /* Given */ || depth >= MOST_CALLS) return;
    for (const kept of this.#defaultsOf(object)) this.#collect(kept, found, depth + 1);
    for (const { given } of this.#graph.store.callsOf(object.body)) {
      for (const id of this.#graph.store.values.objects(given.get(object.id) ?? 0)) {
        this.#collect(this.#graph.object(id), found, depth + 1);
      }
    }
  }
};

// src/ask/changes.ts
var COPYING_METHODS = /* @__PURE__ */ new Set(["update", "extend", "difference_update", "intersection_update", "join"]);
var ASKING = /* @__PURE__ */ new Set(["get", "has_key", "__contains__", "__getitem__", "index", "count"]);
var MEASURING = /* @__PURE__ */ new Set(["qsize", "full"]);
var CONSTRUCTION = /* @__PURE__ */ new Set(["__init__", "__new__", "__post_init__", "__setstate__"]);
var Changes = class {
  all = [];
  roots;
  #graph;
  #trace;
  #holders;
  #tree;
  constructor(graph, trace2, holders) {
    this.#graph = graph;
    this.#trace = trace2;
    this.#holders = holders;
    this.#tree = graph.interpreter.definitions.tree;
    this.roots = new Roots(graph, trace2, holders);
    if (holders.all.length === 0) return;
    for (const body of trace2.bodies) {
      for (let at = 0; at < (body.starts.at(-1) ?? 0); at++) this.#read({ body, at });
    }
  }
  #read(spot) {
    const trace2 = this.#trace;
    switch (trace2.op(spot)) {
      case 24 /* SetItem */:
        return this.#setItem(spot);
      case 25 /* DelItem */:
        return this.#deleteItem(spot);
      case 8 /* CallMethod */:
        return this.#callMethod(spot);
      case 7 /* Call */:
        return this.#call(spot);
      case 10 /* Item */:
        return this.#item(spot);
      case 9 /* Get */:
        return this.#get(spot);
      case 11 /* Slice */:
      case 12 /* Element */:
        return this.#note(8 /* Read */, spot, trace2.operand(spot, 0));
      case 6 /* Operate */:
        return this.#operate(spot);
      case 22 /* Set */:
        return this.#set(spot);
      case 20 /* StoreFree */:
        return this.#storeFree(spot);
      case 23 /* Unset */:
        return this.#unset(spot);
      case 29 /* Return */:
        return this.#note(9 /* Hand */, spot, trace2.operand(spot, 0), { method: "return" });
      case 17 /* Yield */:
        return this.#note(9 /* Hand */, spot, trace2.operand(spot, 0));
      case 3 /* Make */:
        for (const item of trace2.operands(spot)) this.#note(9 /* Hand */, spot, item);
    }
  }
  /** Notes a change of every container that a temporary may be. */
  #note(doing, spot, container, details = {}) {
    for (const holder of this.roots.of(spot, container)) this.#push(doing, spot, holder, details);
  }
  /** Notes a change inside an entry of every container that a temporary may be an entry of. */
  #noteInside(doing, spot, entry, value = -1) {
    for (const { holder, key, taken } of this.roots.entriesOf(spot, entry)) {
      if (taken.body === spot.body) this.#push(doing, spot, holder, { key, value });
    }
  }
  #push(doing, spot, holder, details) {
    const { key = -1, value = -1, hasConstantKey = false, method = "" } = details;
    const node = this.#trace.node(spot);
    this.all.push({ holder, doing, spot, node, key, value, hasConstantKey, method });
  }
  // ---- Items
  #setItem(spot) {
    const trace2 = this.#trace;
    const [object, constant2, value] = [0, 1, 2].map((index) => trace2.operand(spot, index));
    if (constant2 === -2) return;
    if (constant2 === -3) return this.#note(0 /* Add */, spot, object, { value });
    const key = this.#keyAfter(spot);
    for (const holder of this.roots.of(spot, object)) {
      if (holder.shape === "sequence" || constant2 < 0 && key < 0) continue;
      const isReplaced = this.#isAugmented(spot, value) && !COUNTS_FROM_ZERO.has(holder.type);
      const details = { key, value, hasConstantKey: constant2 >= 0 };
      this.#push(isReplaced ? 8 /* Read */ : 0 /* Add */, spot, holder, details);
    }
    this.#noteInside(1 /* AddInside */, spot, object, value);
  }
  /** The temporary of a key that is no constant: the container is told to hold it by the next instruction. */
  #keyAfter(spot) {
    const next = { body: spot.body, at: spot.at + 1 };
    const trace2 = this.#trace;
    if (trace2.op(next) !== 24 /* SetItem */ || trace2.operand(next, 1) !== -2) return -1;
    return trace2.node(next) === trace2.node(spot) ? trace2.operand(next, 2) : -1;
  }
  #isAugmented(spot, value) {
    const made = this.#trace.definition(spot.body, value);
    return made !== void 0 && this.#tree.node(this.#trace.node(made)).kind === "augmented_assignment";
  }
  #deleteItem(spot) {
    const object = this.#trace.operand(spot, 0);
    const isWhole = this.#trace.operand(spot, 1) === -2;
    const key = isWhole ? -1 : spot.body.code[(spot.at - 1) * 6 + 1] ?? -1;
    this.#note(isWhole ? 5 /* Empty */ : 3 /* Cut */, spot, object, { key });
    this.#noteInside(4 /* CutInside */, spot, object);
  }
  #item(spot) {
    const [object, , key] = [0, 1, 2].map((index) => this.#trace.operand(spot, index));
    const hasConstantKey = this.#trace.operand(spot, 1) >= 0;
    for (const holder of this.roots.of(spot, object)) {
      const fills = FILLS_ON_READ.has(holder.type) && !hasConstantKey;
      this.#push(fills ? 2 /* Fill */ : 7 /* Ask */, spot, holder, { key, hasConstantKey });
    }
  }
  /** A method that is taken without a call: whoever gets it may add or take out. */
  #get(spot) {
    const name = this.#trace.text(this.#trace.operand(spot, 1));
    if (!GROWING_METHODS.has(name) && !SHRINKING_METHODS.has(name)) return;
    const isCut = SHRINKING_METHODS.has(name) && !QUEUE_ONLY_SHRINKING.has(name);
    this.#note(isCut ? 3 /* Cut */ : 9 /* Hand */, spot, this.#trace.operand(spot, 0), { method: name });
  }
  // ---- Calls
  #callMethod(spot) {
    const trace2 = this.#trace;
    const object = trace2.operand(spot, 0);
    const name = trace2.text(trace2.operand(spot, 1));
    const passed = trace2.arguments(spot);
    this.#method(spot, name, passed, this.roots.of(spot, object));
    const [first] = passed;
    if (GROWING_METHODS.has(name)) this.#noteInside(1 /* AddInside */, spot, object, first?.value);
    else if (SHRINKING_METHODS.has(name)) this.#noteInside(4 /* CutInside */, spot, object);
    if (!COPYING_METHODS.has(name) && !EFFECT_FREE_METHODS.has(name)) this.#handOver(spot, passed);
  }
  #method(spot, name, passed, holders) {
    const [first, second] = passed.map(({ value }) => value);
    for (const holder of holders) {
      const isQueue = holder.shape === "queue";
      if (GROWING_METHODS.has(name)) {
        const isPair = name === "setdefault" || name === "insert";
        const isKeyed = name === "setdefault" || name === "add" && holder.shape === "set";
        const value = (isPair ? second : first) ?? -1;
        const literal = first !== void 0 && isKeyed && this.#isLiteral(spot, first);
        this.#push(0 /* Add */, spot, holder, {
          method: name,
          value,
          key: isKeyed ? first ?? -1 : -1,
          hasConstantKey: literal
        });
      } else if (SHRINKING_METHODS.has(name) && (isQueue || !QUEUE_ONLY_SHRINKING.has(name))) {
        const key = holder.shape === "mapping" && name !== "pop" ? -1 : first ?? -1;
        this.#push(name === "clear" ? 5 /* Empty */ : 3 /* Cut */, spot, holder, { method: name, key });
      } else if (MEASURING.has(name)) this.#push(6 /* Measure */, spot, holder, { method: name });
      else if (ASKING.has(name)) this.#push(7 /* Ask */, spot, holder, { method: name, key: first ?? -1 });
      else this.#push(8 /* Read */, spot, holder, { method: name });
    }
  }
  #isLiteral(spot, temporary) {
    const made = this.#trace.definition(spot.body, temporary);
    return made !== void 0 && this.#trace.op(made) === 0 /* Const */;
  }
  #call(spot) {
    const trace2 = this.#trace;
    const passed = trace2.arguments(spot);
    const [first, second] = passed;
    for (const callee of trace2.objects(spot.body, trace2.operand(spot, 0))) {
      const name = callee.name ?? "";
      if (callee.kind === 12 /* Method */) {
        const holder = this.#holders.ofObject(this.#graph.object(callee.base));
        if (holder) this.#method(spot, name, passed, [holder]);
      }
      if (callee.kind !== 15 /* Named */ || !first) continue;
      if (HEAP_PUSHES.has(name)) this.#note(0 /* Add */, spot, first.value, { value: second?.value ?? -1 });
      else if (HEAP_POPS.has(name)) this.#note(3 /* Cut */, spot, first.value);
      else if (isHarmless2(name))
        for (const { value } of passed) this.#note(8 /* Read */, spot, value, { method: name });
      if (HEAP_PUSHES.has(name) || HEAP_POPS.has(name) || isHarmless2(name)) return;
    }
    this.#handOver(spot, passed);
  }
  /** Arguments of a call whose code is not in the file. */
  #handOver(spot, passed) {
    if (passed.length === 0 || this.#isFollowed(spot)) return;
    for (const { value } of passed) this.#note(9 /* Hand */, spot, value);
  }
  #isFollowed(spot) {
    const node = this.#trace.node(spot);
    this.#calledAt ??= this.#followedCalls();
    return this.#calledAt.has(`${spot.body.id}.${node}`);
  }
  #calledAt;
  #followedCalls() {
    const found = /* @__PURE__ */ new Set();
    for (const { id } of this.#trace.bodies) {
      for (const { caller, node } of this.#graph.store.callsOf(id)) found.add(`${caller}.${node}`);
    }
    return found;
  }
  // ---- Operators
  #operate(spot) {
    const trace2 = this.#trace;
    const operands = trace2.operands(spot);
    const operator = trace2.operand(spot, 0);
    for (const [index, operand] of operands.entries()) {
      if (operator === 0 /* Truth */) {
        const [key] = operands;
        if (index > 0) this.#note(7 /* Ask */, spot, operand, { method: "in", key: key ?? -1 });
      } else this.#note(8 /* Read */, spot, operand);
      if (this.#isMeasured(spot, operands)) {
        for (const made of trace2.sources(spot.body, operand)) this.#measure(made);
      }
    }
  }
  /** A comparison with something else than 0 or 1, or a difference. */
  #isMeasured(spot, operands) {
    const node = this.#tree.node(this.#trace.node(spot));
    if (node.kind === "binary_operator") return node.child("operator")?.text === "-";
    if (node.kind !== "comparison_operator") return false;
    return !operands.some((operand) => {
      const made = this.#trace.definition(spot.body, operand);
      if (!made || this.#trace.op(made) !== 0 /* Const */) return false;
      const { text } = this.#tree.node(this.#trace.node(made));
      return text === "0" || text === "1";
    });
  }
  /** `len(x)`, also with something added to it. */
  #measure(made) {
    const trace2 = this.#trace;
    if (trace2.op(made) === 6 /* Operate */) {
      for (const operand of trace2.operands(made)) {
        const inner = trace2.definition(made.body, operand);
        if (inner && inner.at < made.at && trace2.op(inner) === 7 /* Call */) this.#measure(inner);
      }
      return;
    }
    const [callee] = trace2.op(made) === 7 /* Call */ ? trace2.objects(made.body, trace2.operand(made, 0)) : [];
    const [first] = callee?.name === "builtins.len" ? trace2.arguments(made) : [];
    if (first) this.#note(6 /* Measure */, made, first.value);
  }
  // ---- Other containers in its place
  #set(spot) {
    const trace2 = this.#trace;
    const name = trace2.text(trace2.operand(spot, 1));
    const value = trace2.operand(spot, 2);
    const inConstructor = CONSTRUCTION.has(spot.body.function?.name ?? "");
    const holders = /* @__PURE__ */ new Set();
    const made = trace2.definition(spot.body, trace2.operand(spot, 0));
    if (made && trace2.op(made) === 5 /* Class */) return;
    for (const object of trace2.objects(spot.body, trace2.operand(spot, 0))) {
      const holder = object.kind === 17 /* Module */ ? this.#holders.ofModule(name) : object.class && this.#holders.ofPart(object.class, name);
      if (!holder) continue;
      holders.add(holder);
      const isNew = inConstructor && object.kind === 8 /* Self */ && holder.keeping === "instance";
      if (spot.body.id !== 0 && !isNew) this.#replace(spot, holder, value);
    }
    if (holders.size === 0) this.#note(9 /* Hand */, spot, value);
  }
  #storeFree(spot) {
    const binding = this.#graph.interpreter.code.free[this.#trace.operand(spot, 0)]?.binding;
    if (binding?.scope.kind !== "module") return;
    const holder = this.#holders.ofModule(binding.name);
    if (holder) this.#replace(spot, holder, this.#trace.operand(spot, 1));
  }
  #unset(spot) {
    const name = this.#trace.text(this.#trace.operand(spot, 1));
    for (const object of this.#trace.objects(spot.body, this.#trace.operand(spot, 0))) {
      const holder = object.class && this.#holders.ofPart(object.class, name);
      if (holder) this.#push(5 /* Empty */, spot, holder, {});
    }
  }
  /** `x = x + [v]` adds; `x = []` empties, unless it makes the container that was missing. */
  #replace(spot, holder, value) {
    for (const made of this.#trace.sources(spot.body, value)) {
      const joins = this.#trace.op(made) === 6 /* Operate */ && this.#trace.operand(made, 0) === 2 /* Join */;
      const operands = joins ? this.#trace.operands(made) : [];
      const isItself = operands.some((operand) => this.roots.of(spot, operand).has(holder));
      if (isItself) {
        const added = operands.find((operand) => !this.roots.of(spot, operand).has(holder)) ?? -1;
        return this.#push(0 /* Add */, spot, holder, { value: added });
      }
    }
    if (this.roots.of(spot, value).has(holder) && !this.#isMadeHere(spot, value)) return;
    if (!this.#isMissing(spot, holder)) this.#push(5 /* Empty */, spot, holder, {});
  }
  #isMadeHere(spot, value) {
    return this.#trace.objects(spot.body, value).some((object) => object.body === spot.body.id);
  }
  /** The place runs only where the container is None, empty or not there. */
  #isMissing(spot, holder) {
    const { body } = spot;
    return guardsOf(this.#trace, spot).some(({ branch, isTrue }) => {
      const condition = this.#trace.definition(body, this.#trace.operand(branch, 0));
      if (!condition) return false;
      const node = this.#tree.node(this.#trace.node(condition));
      if (!this.#mentions(condition, holder)) return false;
      if (node.kind === "not_operator") return isTrue;
      if (node.kind !== "comparison_operator") return !isTrue && this.#trace.op(condition) !== 6 /* Operate */;
      const isNone = node.children.at(-1)?.kind === "none";
      const isNegated = node.children.some(
        (child) => child.kind === "token" && child.text !== "is" && child.text !== "=="
      );
      return isNone && isNegated !== isTrue;
    });
  }
  /** A condition is made of the part itself: `self.x is None`, `hasattr(self, 'x')`. */
  #mentions(condition, holder) {
    const trace2 = this.#trace;
    const end = condition.at;
    for (let at = Math.max(0, end - 8); at <= end; at++) {
      const spot = { body: condition.body, at };
      if (trace2.op(spot) === 9 /* Get */ && trace2.text(trace2.operand(spot, 1)) === holder.name) return true;
      if (trace2.op(spot) === 2 /* Free */) {
        const { binding } = this.#graph.interpreter.code.free[trace2.operand(spot, 0)] ?? {};
        if (binding?.scope.kind === "module" && binding.name === holder.name) return true;
      }
    }
    return false;
  }
};
function isHarmless2(name) {
  if (EFFECT_FREE_FUNCTIONS.has(name)) return true;
  return EFFECT_FREE_MODULES.some((module) => name.startsWith(`${module}.`)) || HARMLESS_MODULES.has(name.split(".")[0] ?? "");
}
var HARMLESS_MODULES = /* @__PURE__ */ new Set(["copy", "pprint", "random", "json", "pickle", "yaml", "weakref"]);

// src/ask/ends.ts
function cutBy(graph, hold2, functions) {
  for (const model of functions) {
    const isCut = graph.effectsOf(model).some(
      ({ object, part, value, isPartial }) => object === hold2.from && part === hold2.part && !isPartial && !graph.store.values.has(value, hold2.to)
    );
    if (isCut) return model;
  }
  return void 0;
}

// src/ask/holders.ts
var Holders = class {
  all = [];
  #graph;
  /** The holder of each container, by the object that it was made as. */
  #byContainer = /* @__PURE__ */ new Map();
  #byPart = /* @__PURE__ */ new Map();
  constructor(graph) {
    this.#graph = graph;
    for (const object of graph.store.objects.all) {
      const type = typeOf(graph, object);
      if (type === void 0 || object.original >= 0) continue;
      const holds = [...graph.holdsTo(object.id)].sort((a, b) => this.#rank(a.part) - this.#rank(b.part));
      for (const hold2 of holds) this.#add(object, type, hold2);
    }
    this.all.sort((a, b) => a.place - b.place);
  }
  /** The holder of a container, whatever copy of it is asked about; undefined for those that nothing keeps. */
  ofObject(object) {
    const known5 = this.#byContainer.get(this.originalOf(object).id);
    if (known5 || object.kind !== 7 /* Path */) return known5;
    const base = this.#graph.object(object.base);
    return base.class && this.ofPart(base.class, this.#graph.store.objects.partAt(object.part).name);
  }
  /** The holder that an attribute of a class or of its instances is. */
  ofPart(owner, name) {
    for (const ancestor of owner.ancestors) {
      const found = this.#byPart.get(keyOf(ancestor, name));
      if (found) return found;
    }
    return void 0;
  }
  /** The holder that a name of the module is. */
  ofModule(name) {
    return this.#byPart.get(keyOf(void 0, name));
  }
  /** The object that a copy or an earlier object of the same place stands for. */
  originalOf(object) {
    let at = object;
    for (let step = 0; at.original >= 0 && step < 8; step++) at = this.#graph.object(at.original);
    return at;
  }
  #rank(part) {
    return this.#graph.store.objects.partAt(part).kind === 0 /* Attribute */ ? 0 : 1;
  }
  #add(container, type, hold2) {
    const from = this.#graph.object(hold2.from);
    if (from.original >= 0) return;
    const part = this.#graph.store.objects.partAt(hold2.part);
    const isDeclared = container.kind === 16 /* Result */;
    const keeping = keepingOf(from, part.kind, isDeclared);
    if (!keeping || this.#byContainer.has(container.id)) return;
    const key = keeping === "default" || keeping === "closure" ? "" : keyOf(from.class, part.name);
    const known5 = this.#byPart.get(key);
    if (known5) {
      this.#byContainer.set(container.id, known5);
      return;
    }
    const holder = {
      keeping,
      name: part.name,
      owner: from.class,
      made: container.node,
      place: hold2.at,
      type,
      shape: shapeOf2(type),
      isWeak: WEAK_CONTAINERS.has(type),
      object: from.id,
      part: hold2.part
    };
    this.#byContainer.set(container.id, holder);
    if (key !== "") this.#byPart.set(key, holder);
    this.all.push(holder);
  }
};
function keyOf(owner, name) {
  return `${owner ? owner.node.index : "m"}.${name}`;
}
function keepingOf(from, part, isDeclared) {
  if (part === 6 /* Default */) return "default";
  if (part === 3 /* Cell */) return "closure";
  if (part !== 0 /* Attribute */) return void 0;
  switch (from.kind) {
    case 17 /* Module */:
      return isDeclared ? void 0 : "module";
    case 10 /* Class */:
      return isDeclared ? "instance" : "class";
    case 8 /* Self */:
      return isDeclared ? void 0 : "instance";
    default:
      return void 0;
  }
}
function typeOf(graph, object) {
  const { kind, name } = object;
  if (name === void 0) return void 0;
  if (kind === 13 /* Container */) {
    return MUTABLE_CONTAINERS.has(name) || WEAK_CONTAINERS.has(name) || name === "asyncio.Queue" ? name : void 0;
  }
  if (kind !== 16 /* Result */) return void 0;
  const declared = DECLARED_CONTAINERS.get(name);
  return declared === "named" ? factoryOf(graph, object) : declared;
}
function factoryOf(graph, object) {
  for (const hold2 of graph.holdsFrom(object.id)) {
    const { name } = graph.object(hold2.to);
    if (name !== void 0 && MUTABLE_CONTAINERS.has(name)) return name;
  }
  return void 0;
}
function shapeOf2(type) {
  if (SEQUENCES.has(type)) return "sequence";
  if (QUEUES.has(type) || type === "asyncio.Queue") return "queue";
  return type === "builtins.set" || type === "weakref.WeakSet" ? "set" : "mapping";
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

// src/ask/occasions.ts
var CLASS_HOOKS = /* @__PURE__ */ new Set(["__init_subclass__", "__set_name__", "__class_getitem__"]);
var CONSTRUCTORS = /* @__PURE__ */ new Set(["__init__", "__new__", "__post_init__", "__attrs_post_init__", "__setstate__"]);
function isConstructor(model) {
  return model?.class !== void 0 && CONSTRUCTORS.has(model.name);
}
var Occasions = class {
  #graph;
  #trace;
  #known = /* @__PURE__ */ new Map();
  #mentioned = /* @__PURE__ */ new Map();
  constructor(graph, trace2) {
    this.#graph = graph;
    this.#trace = trace2;
  }
  /** When a body runs. Never throws. */
  of(body) {
    const known5 = this.#known.get(body.id);
    if (known5 !== void 0) return known5;
    this.#known.set(body.id, 0 /* Import */);
    const found = this.#find(body);
    this.#known.set(body.id, found);
    return found;
  }
  #find(body) {
    const model = body.function;
    if (body.id === 0) return 0 /* Import */;
    if (!model) return this.#ofOuter(body);
    if (CLASS_HOOKS.has(model.name) || model.class?.isMetaclass && isConstructor(model))
      return 0 /* Import */;
    if (isConstructor(model)) return 1 /* Making */;
    const callers = [...this.#graph.store.callsOf(body.id)].map(({ caller }) => caller);
    const others = callers.filter((caller) => caller !== body.id);
    const isSpecial = model.name.startsWith("__") && model.name.endsWith("__");
    if (others.length === 0) return isSpecial || this.isMentioned(body) ? 3 /* Again */ : 2 /* Offered */;
    const occasions = others.map((caller) => this.of(this.#trace.bodies[caller] ?? body));
    const latest = Math.max(...occasions);
    const isHidden = model.isLambda || /^_[^_]/.test(model.name) || body.outer !== 0;
    if (latest === 2 /* Offered */ || latest === 3 /* Again */) return 3 /* Again */;
    return isHidden || this.#isDecorator(body, others) ? latest : 2 /* Offered */;
  }
  /** A generator expression runs where it stands. */
  #ofOuter(body) {
    const outer = this.#trace.bodies[body.outer ?? 0];
    return outer ? this.of(outer) : 3 /* Again */;
  }
  /** All that runs it in the file are definitions that it decorates. */
  #isDecorator(body, callers) {
    if (callers.some((caller) => caller !== 0)) return false;
    const { tree } = this.#graph.interpreter.definitions;
    return [...this.#graph.store.callsOf(body.id)].every(({ node }) => {
      const at = tree.node(node);
      return at.kind === "decorator" || at.ancestor("decorator") !== void 0;
    });
  }
  /** Whether the file names a function anywhere outside of it. */
  isMentioned(body) {
    const known5 = this.#mentioned.get(body.id);
    if (known5 !== void 0) return known5;
    const found = this.#findMention(body);
    this.#mentioned.set(body.id, found);
    return found;
  }
  #findMention(body) {
    const model = body.function;
    if (!model || model.isLambda) return true;
    const { code, definitions } = this.#graph.interpreter;
    if (!model.class) {
      const references = definitions.binding(model.nameNode)?.references ?? [];
      return references.some((node) => !model.node.contains(node));
    }
    const name = code.texts.indexOf(model.name);
    return name >= 0 && this.#trace.bodies.some((other) => other !== body && this.#trace.mentions(other, name));
  }
};

// src/ask/keys.ts
var FEW = { variety: 0 /* Few */, source: 0 };
var UNKNOWN2 = { variety: 2 /* Unknown */, source: 0 };
var DEEPEST3 = 14;
var MOST_STEPS = 300;
var OF_DEFINITIONS = /* @__PURE__ */ new Set([
  "__class__",
  "__name__",
  "__qualname__",
  "__module__",
  "__file__",
  "__doc__"
]);
var Keys = class {
  #graph;
  #trace;
  #roots;
  #occasions;
  #open = /* @__PURE__ */ new Set();
  #calledBack = /* @__PURE__ */ new Map();
  #steps = 0;
  constructor(graph, trace2, roots, occasions) {
    this.#occasions = occasions;
    this.#graph = graph;
    this.#trace = trace2;
    this.#roots = roots;
  }
  /** How varied a temporary is as a key of a container. Never throws. */
  of(body, temporary, holder, depth = 0) {
    if (depth === 0) this.#steps = 0;
    if (temporary < 0 || depth > DEEPEST3 || ++this.#steps > MOST_STEPS) return UNKNOWN2;
    const domains = this.#trace.sources(body, temporary).map((made) => this.#source(made, holder, depth));
    return most(domains);
  }
  #source(made, holder, depth) {
    const key = `${made.body.id}.${made.at}`;
    if (this.#open.has(key)) return FEW;
    this.#open.add(key);
    const domain = this.#instruction(made, holder, depth + 1);
    this.#open.delete(key);
    return domain;
  }
  #instruction(made, holder, depth) {
    const trace2 = this.#trace;
    const { body } = made;
    const first = trace2.operand(made, 0);
    const node = trace2.node(made);
    switch (trace2.op(made)) {
      case 0 /* Const */:
      case 5 /* Class */:
        return FEW;
      case 1 /* Load */: {
        const position = trace2.parameterOf(made);
        return position < 0 ? UNKNOWN2 : this.parameter(body, position, holder, depth);
      }
      case 2 /* Free */:
        return this.#free(made, holder, depth);
      case 4 /* Function */:
      case 18 /* Caught */:
        return { variety: 4 /* Open */, source: node };
      case 3 /* Make */:
        return most(
          trace2.operands(made).map((item) => this.of(body, item, holder, depth)),
          FEW
        );
      case 6 /* Operate */:
        return this.#operate(made, holder, depth);
      case 9 /* Get */:
        return this.#attribute(made, holder, depth);
      case 10 /* Item */: {
        if (this.#isTable(body, first)) return FEW;
        return this.#part(this.of(body, first, holder, depth), body, first);
      }
      case 11 /* Slice */:
      case 13 /* Part */:
      case 16 /* Await */:
        return this.of(body, first, holder, depth);
      case 12 /* Element */:
        return this.#isAsynchronous(node) ? { variety: 4 /* Open */, source: node } : this.#element(body, first, holder, depth);
      case 7 /* Call */:
      case 8 /* CallMethod */:
        return this.#call(made, holder, depth);
    }
    return UNKNOWN2;
  }
  // ---- Parameters
  /** What a parameter is given: by its callers where they are seen. */
  parameter(body, position, holder, depth = 0) {
    const model = body.function;
    const parameter = model?.parameters[position];
    if (depth > DEEPEST3) return UNKNOWN2;
    if (!parameter || !model) return this.#fromCalls(body, position, holder, depth) ?? UNKNOWN2;
    const source = parameter.node.index;
    if (position === 0 && model.class) {
      if (model.binding === "class" || model.class.isMetaclass) return FEW;
      if (model.selfName !== void 0) {
        return { variety: holder?.keeping === "instance" ? 1 /* Own */ : 3 /* Given */, source };
      }
    }
    if (this.#isFewByType(parameter)) return FEW;
    if (parameter.kind === "args" || parameter.kind === "kwargs") return { variety: 3 /* Given */, source };
    const called = this.#fromCalls(body, position, holder, depth);
    if (this.isCalledBack(body)) return { variety: 4 /* Open */, source };
    const isObject = holder?.keeping !== "instance" && !parameter.default && this.#isObject(body, position);
    const isOfData = model.isAsync || isObject;
    if (!called) return { variety: isOfData ? 4 /* Open */ : 3 /* Given */, source };
    const isWhole = model.name.startsWith("_") && !model.name.startsWith("__");
    if (isWhole || called.variety >= 3 /* Given */)
      return called.source === 0 ? { ...called, source } : called;
    return { variety: 2 /* Unknown */, source };
  }
  /** What the callers in the file give; undefined where there are none. */
  #fromCalls(body, position, holder, depth) {
    const key = `p${body.id}.${position}`;
    if (this.#open.has(key)) return FEW;
    this.#open.add(key);
    const domains = [];
    for (const call of this.#graph.store.callsOf(body.id)) {
      const caller = this.#trace.bodies[call.caller];
      if (!caller || this.#isWithin(caller, body)) continue;
      if (this.#occasions.of(caller) === 0 /* Import */) {
        domains.push(FEW);
        continue;
      }
      const passed = this.#passedAt(caller, call.node, body, position);
      if (passed !== void 0) domains.push(this.of(caller, passed, holder, depth + 1));
    }
    this.#open.delete(key);
    return domains.length === 0 ? void 0 : most(domains);
  }
  #isWithin(inner, outer) {
    for (let body = inner; body; body = this.#trace.bodies[body.outer ?? -1]) {
      if (body === outer) return body.id !== 0;
    }
    return false;
  }
  /** The temporary that a call passes for a parameter; undefined where it passes none, or by `*`. */
  #passedAt(caller, node, callee, position) {
    const trace2 = this.#trace;
    const model = callee.function;
    const name = model?.parameters[position]?.name;
    const isBound = model?.class !== void 0 && model.binding !== "static";
    for (const spot of trace2.callsAt(caller, node)) {
      const passed = trace2.arguments(spot);
      const plain2 = passed.filter(({ way }) => way === 0);
      const named = passed.find((each) => each.name === name && each.name !== "");
      return (named ?? plain2[isBound ? position - 1 : position])?.value;
    }
    return void 0;
  }
  /** The function asks the parameter for its parts: it is an object that callers make, with all that it holds. */
  #isObject(body, position) {
    const trace2 = this.#trace;
    for (let at = 0; at < body.code.length / WIDTH; at++) {
      const spot = { body, at };
      const op = trace2.op(spot);
      if (op !== 9 /* Get */ && op !== 8 /* CallMethod */) continue;
      const name = trace2.text(trace2.operand(spot, 1));
      if (name.startsWith("__") || EFFECT_FREE_METHODS.has(name) || VARIETY_METHODS.has(name)) continue;
      const made = trace2.definition(body, trace2.operand(spot, 0));
      if (made && trace2.op(made) === 1 /* Load */ && trace2.parameterOf(made) === position) return true;
    }
    return false;
  }
  #isFewByType({ annotation }) {
    if (!annotation) return false;
    const inner = annotation.kind === "type" ? annotation.firstChild ?? annotation : annotation;
    const named = inner.is("subscript", "generic_type") ? inner.child("value") ?? inner.firstChild ?? inner : inner;
    const { definitions } = this.#graph.interpreter;
    if (definitions.classNamed(named)?.isEnum === true) return true;
    const name = definitions.names.qualifiedName(named);
    return name !== void 0 && (FIXED_DOMAIN_TYPES.has(name) || SMALL_DOMAIN_TYPES.has(name));
  }
  /**
   * Whether a function is handed to code that is not seen, or stands under a decorator of a library: somebody calls it
   * back, with what happens.
   */
  isCalledBack(body) {
    let found = this.#calledBack.get(body.id);
    if (found === void 0) {
      found = this.#findCalledBack(body);
      this.#calledBack.set(body.id, found);
    }
    return found;
  }
  #findCalledBack(body) {
    const { store } = this.#graph;
    const model = body.function;
    if (!model || body.id === 0) return false;
    const handed = (id) => this.#graph.holdsTo(id).some(({ part, from }) => {
      const { kind, name } = store.objects.partAt(part);
      const isThread = name.startsWith("threading.");
      return kind === 5 /* Argument */ && !isThread && this.#graph.object(from).kind !== 17 /* Module */;
    });
    const own = this.#graph.interpreter.functionObject(body.id);
    if (handed(own)) return true;
    return store.objects.all.some(
      ({ id, kind, code }) => kind === 12 /* Method */ && code === body.id && handed(id)
    );
  }
  // ---- Names of outer frames
  #free(made, holder, depth) {
    const { binding } = this.#graph.interpreter.code.free[this.#trace.operand(made, 0)] ?? {};
    if (!binding) return FEW;
    if (binding.scope.kind === "module" || binding.scope.kind === "class") {
      return binding.assignments.some(({ kind }) => kind === "augment") ? { variety: 4 /* Open */, source: this.#trace.node(made) } : FEW;
    }
    const body = this.#trace.bodies.find((each) => each.slots.includes(binding));
    const position = body?.function?.parameters.findIndex(({ name }) => name === binding.name) ?? -1;
    return body && position >= 0 ? this.parameter(body, position, holder, depth) : UNKNOWN2;
  }
  // ---- Operators, attributes, elements
  #operate(made, holder, depth) {
    const trace2 = this.#trace;
    const operands = trace2.operands(made);
    if (trace2.operand(made, 0) === 0 /* Truth */) return FEW;
    if (operands.length === 0) return UNKNOWN2;
    const node = this.#graph.interpreter.definitions.tree.node(trace2.node(made));
    const sign = node.child("operator")?.text;
    const last = trace2.definition(made.body, operands.at(-1) ?? -1);
    const isText = this.#objects(made.body, operands[0] ?? -1).some(({ kind }) => kind === 3 /* Text */);
    const isConstant2 = last !== void 0 && trace2.op(last) === 0 /* Const */ && trace2.operand(last, 0) === 1 /* Number */;
    if ((sign === "%" || sign === "&") && isConstant2 && !isText) return FEW;
    return most(operands.map((operand) => this.of(made.body, operand, holder, depth)));
  }
  #attribute(made, holder, depth) {
    const trace2 = this.#trace;
    const { body } = made;
    const object = trace2.operand(made, 0);
    const name = trace2.text(trace2.operand(made, 1));
    if (OF_DEFINITIONS.has(name)) return FEW;
    const objects = this.#objects(body, object);
    if (objects.length > 0 && objects.every(({ kind }) => kind === 15 /* Named */ || kind === 17 /* Module */ || kind === 10 /* Class */)) {
      return FEW;
    }
    if (objects.some(({ kind }) => kind === 8 /* Self */ || kind === 9 /* Instance */)) {
      const source = trace2.node(made);
      if (this.#isCounter(objects, name)) return { variety: 4 /* Open */, source };
      const isOwn2 = holder?.keeping === "instance" && objects.some(({ kind }) => kind === 8 /* Self */);
      return { variety: isOwn2 ? 1 /* Own */ : 3 /* Given */, source };
    }
    return this.of(body, object, holder, depth);
  }
  /** An item of what a caller gives: data arrives in mappings and lists, and the configuration in objects. */
  #part(whole, body, object) {
    if (whole.variety !== 3 /* Given */) return whole;
    const [made] = this.#trace.sources(body, object);
    const model = made && this.#trace.op(made) === 1 /* Load */ ? made.body.function : void 0;
    const position = made && model ? this.#trace.parameterOf(made) : -1;
    if (position === 0 && model?.selfName !== void 0) return whole;
    return { ...whole, variety: 4 /* Open */ };
  }
  /** An attribute that is counted up: `self.next_id += 1`. */
  #isCounter(objects, name) {
    const { tree } = this.#graph.interpreter.definitions;
    return objects.some(
      (object) => object.class?.ancestors.some(
        (ancestor) => ancestor.storesOf(name).some(({ node }) => {
          const parent = tree.node(node.index).withParentheses.parent;
          return parent?.kind === "augmented_assignment" && parent.child("left")?.index === node.index;
        })
      )
    );
  }
  #element(body, iterable, holder, depth) {
    const sources = this.#trace.sources(body, iterable);
    if (holder && sources.some((source) => this.#isOf(source, holder))) return FEW;
    if (this.#isTable(body, iterable)) return FEW;
    return this.of(body, iterable, holder, depth);
  }
  /** `async for` waits for what arrives. */
  #isAsynchronous(node) {
    const loop = this.#graph.interpreter.definitions.tree.node(node);
    return loop.is("for_statement", "for_in_clause") && loop.firstChild?.kind === "token";
  }
  #isOf(source, holder) {
    const trace2 = this.#trace;
    const answer = source.body.code[source.at * WIDTH + 1] ?? -1;
    if (answer >= 0 && this.#roots.of(source, answer).has(holder)) return true;
    const op = trace2.op(source);
    if (op === 8 /* CallMethod */) return this.#roots.of(source, trace2.operand(source, 0)).has(holder);
    if (op !== 7 /* Call */) return false;
    return trace2.arguments(source).some(
      ({ value }) => trace2.sources(source.body, value).some((inner) => inner.at < source.at && this.#isOf(inner, holder))
    );
  }
  /** A container that the code writes out: whatever is taken out of it is one of its values. */
  #isTable(body, temporary) {
    const objects = this.#objects(body, temporary);
    if (objects.length === 0) return false;
    return objects.every(({ kind, node, body: home }) => {
      if (kind !== 13 /* Container */ || home > 0) return false;
      const { tree } = this.#graph.interpreter.definitions;
      const made = tree.node(node);
      return made.is("dictionary", "list", "tuple", "set") && made.firstChild !== void 0;
    });
  }
  #objects(body, temporary) {
    return this.#trace.objects(body, temporary).filter(({ kind }) => kind !== 1 /* None */);
  }
  // ---- Calls
  #call(made, holder, depth) {
    const trace2 = this.#trace;
    const { body } = made;
    const isMethod = trace2.op(made) === 8 /* CallMethod */;
    const object = trace2.operand(made, 0);
    const passed = trace2.arguments(made);
    const callees = this.#objects(body, object);
    const method = isMethod ? trace2.text(trace2.operand(made, 1)) : "";
    const name = callees.find(({ kind }) => kind === 15 /* Named */)?.name;
    const called = name === void 0 ? void 0 : isMethod ? `${name}.${method}` : name;
    if (called !== void 0 && (FRESH_VALUES.has(called) || called === "builtins.id")) {
      const of = called === "builtins.id" ? this.of(body, passed[0]?.value ?? -1, holder, depth) : void 0;
      if (of?.variety === 0 /* Few */) return FEW;
      return { variety: 4 /* Open */, source: trace2.node(made) };
    }
    if (called !== void 0 && SMALL_RESULTS.has(called)) return FEW;
    if (!isMethod && callees.some(({ kind }) => kind === 10 /* Class */)) {
      return { variety: 4 /* Open */, source: trace2.node(made) };
    }
    const given = most(
      passed.map(({ value }) => this.of(body, value, holder, depth)),
      FEW
    );
    if (called !== void 0 && KEEPS_VARIETY.has(called)) return given;
    if (isMethod && name === void 0) {
      const whole = this.of(body, object, holder, depth);
      if (VARIETY_METHODS.has(method)) return most([whole, given]);
      if (whole.variety === 4 /* Open */) return whole;
      if (method === "get" && whole.variety === 3 /* Given */) return this.#part(whole, body, object);
    }
    if (given.variety === 0 /* Few */) return passed.length > 0 ? FEW : UNKNOWN2;
    return given.variety === 4 /* Open */ ? { ...given, variety: 3 /* Given */ } : given;
  }
};
function most(domains, none = UNKNOWN2) {
  return domains.reduce(
    (best, domain) => !best || domain.variety > best.variety ? domain : best,
    void 0
  ) ?? none;
}

// src/ask/trace.ts
var Trace = class {
  graph;
  #indexes = /* @__PURE__ */ new Map();
  constructor(graph) {
    this.graph = graph;
  }
  get bodies() {
    return this.graph.interpreter.code.bodies;
  }
  /** An operand of an instruction: 0 to 2. */
  operand({ body, at }, index) {
    return body.code[at * WIDTH + 2 + index] ?? -1;
  }
  op({ body, at }) {
    return opAt(body, at);
  }
  node({ body, at }) {
    return body.code[at * WIDTH + 5] ?? 0;
  }
  /** The name or constant key that an operand refers to; empty where it refers to none. */
  text(number) {
    return number < 0 ? "" : this.graph.interpreter.code.texts[number] ?? "";
  }
  /** The arguments of a call or of a call of a method. */
  arguments(call) {
    const { body } = call;
    const list = listAt(body, this.operand(call, this.op(call) === 8 /* CallMethod */ ? 2 : 1));
    const passed = [];
    for (let at = 0; at < list.length; at += 4) {
      passed.push({
        way: list[at],
        name: this.text(list[at + 1] ?? -1),
        value: list[at + 2] ?? -1,
        node: list[at + 3] ?? 0
      });
    }
    return passed;
  }
  /** Whether a body reads or calls an attribute, by the number of its name. */
  mentions(body, name) {
    for (let at = 0; at < body.code.length; at += WIDTH) {
      const op = body.code[at];
      if ((op === 9 /* Get */ || op === 8 /* CallMethod */) && body.code[at + 3] === name) return true;
    }
    return false;
  }
  /** The instructions that make the call at a node. */
  callsAt(body, node) {
    return (this.#index(body).calls.get(node) ?? []).map((at) => ({ body, at }));
  }
  /** The operands of an operator, or the items of a display. */
  operands(spot) {
    return [...listAt(spot.body, this.operand(spot, 1))];
  }
  /** The instruction that answers a temporary. */
  definition(body, temporary) {
    const at = this.#index(body).definitions[temporary] ?? -1;
    return at < 0 ? void 0 : { body, at };
  }
  /** The block in which an instruction stands. */
  blockOf({ body, at }) {
    return this.#index(body).blocks[at] ?? 0;
  }
  /** The objects that a temporary may stand for. */
  objects(body, temporary) {
    const made = this.definition(body, temporary);
    return made ? this.graph.objectsAt(this.node(made)) : [];
  }
  /**
   * What a load of a local name may read: the stores that may reach it, by the last one of its block or else all of the
   * body. Where there are none, the name is a parameter or is bound elsewhere.
   */
  storesRead(load) {
    const { body, at } = load;
    const slot = this.operand(load, 0);
    const stores = this.#index(body).stores.get(slot) ?? [];
    const start = body.starts[this.blockOf(load)] ?? 0;
    const last = stores.filter((store) => store >= start && store < at).at(-1);
    return (last === void 0 ? stores : [last]).map((store) => ({ body, at: store }));
  }
  /** The instructions that made a value: through local names, up to the parameters. */
  sources(body, temporary, seen = /* @__PURE__ */ new Set()) {
    const made = this.definition(body, temporary);
    if (!made || seen.has(made.at)) return [];
    seen.add(made.at);
    if (this.op(made) !== 1 /* Load */) return [made];
    const stores = this.storesRead(made);
    const found = stores.flatMap((store) => this.sources(body, this.operand(store, 1), seen));
    const isGiven = this.parameterOf(made) >= 0 && !this.#isReplaced(made, stores);
    return isGiven || stores.length === 0 ? [...found, made] : found;
  }
  /** The parameter whose slot a load reads, by its position; -1 for other names. */
  parameterOf(load) {
    const { body } = load;
    const slot = this.operand(load, 0);
    if (body.kind === "generator") return slot === 0 ? 0 : -1;
    const name = body.slots[slot];
    if (!name?.isParameter) return -1;
    return (body.function?.parameters ?? []).findIndex((parameter) => parameter.name === name.name);
  }
  /** A store in the block of the load hides what was given. */
  #isReplaced(load, stores) {
    const [only] = stores;
    return stores.length === 1 && only !== void 0 && this.blockOf(only) === this.blockOf(load);
  }
  #index(body) {
    let index = this.#indexes.get(body.id);
    if (!index) {
      index = indexOf(body);
      this.#indexes.set(body.id, index);
    }
    return index;
  }
};
function indexOf(body) {
  const count = body.code.length / WIDTH;
  const definitions = new Int32Array(body.temporaries).fill(-1);
  const blocks = new Int32Array(count);
  const stores = /* @__PURE__ */ new Map();
  const calls = /* @__PURE__ */ new Map();
  for (let block = 0; block + 1 < body.starts.length; block++) {
    const end = body.starts[block + 1] ?? count;
    for (let at = body.starts[block] ?? 0; at < end; at++) {
      blocks[at] = block;
      const answer = body.code[at * WIDTH + 1] ?? -1;
      if (answer >= 0) definitions[answer] = at;
      const op = opAt(body, at);
      if (op === 19 /* Store */) note(stores, body.code[at * WIDTH + 2] ?? -1, at);
      else if (op === 7 /* Call */ || op === 8 /* CallMethod */) note(calls, body.code[at * WIDTH + 5] ?? 0, at);
    }
  }
  return { definitions, blocks, stores, calls };
}
function note(lists, key, at) {
  const known5 = lists.get(key);
  if (known5) known5.push(at);
  else lists.set(key, [at]);
}

// src/ask/growth.ts
function growthsOf(graph) {
  return new Growths(graph).all;
}
var Growths = class {
  all;
  #graph;
  #trace;
  #changes;
  #keys;
  #occasions;
  constructor(graph) {
    this.#graph = graph;
    this.#trace = new Trace(graph);
    const holders = new Holders(graph);
    this.#changes = new Changes(graph, this.#trace, holders);
    this.#occasions = new Occasions(graph, this.#trace);
    this.#keys = new Keys(graph, this.#trace, this.#changes.roots, this.#occasions);
    const byHolder = new Map(holders.all.map((holder) => [holder, []]));
    for (const change of this.#changes.all) byHolder.get(change.holder)?.push(change);
    this.all = [...byHolder].map(([holder, changes]) => this.#growth(holder, changes));
  }
  #growth(holder, changes) {
    const cuts = changes.filter((change) => this.#isCut(change));
    const isOffered = (change) => this.#occasions.of(change.spot.body) === 2 /* Offered */ && !this.#addsToo(change.spot.body, changes) && !isDrain(change, changes);
    const offered = cuts.filter(isOffered);
    return {
      holder,
      changes,
      additions: this.#additions(holder, changes),
      removals: cuts.filter((change) => !isOffered(change)),
      offered,
      sweeps: offered.filter((change) => this.#isSweep(change)),
      bound: this.#boundOf(holder, changes),
      handed: changes.filter(({ doing }) => doing === 9 /* Hand */),
      reads: changes.filter(
        ({ doing }) => doing === 8 /* Read */ || doing === 7 /* Ask */ || doing === 9 /* Hand */
      )
    };
  }
  /** What runs while the keeper is made takes nothing out of it. */
  #isCut({ doing, spot, holder }) {
    if (doing !== 3 /* Cut */ && doing !== 5 /* Empty */) return false;
    return !(holder.keeping === "instance" && isConstructor(spot.body.function));
  }
  #isSweep({ doing, spot, key, holder }) {
    return doing === 3 /* Cut */ && key >= 0 && this.#keys.of(spot.body, key, holder).variety === 0 /* Few */;
  }
  #addsToo(body, changes) {
    return changes.some(({ doing, spot }) => spot.body === body && isAdding(doing));
  }
  #boundOf(holder, changes) {
    const size = this.#sizeArgument(holder);
    return size ?? changes.find(({ doing }) => doing === 6 /* Measure */)?.node;
  }
  /** `deque(maxlen=100)`, `Queue(10)`. */
  #sizeArgument({ made, type }) {
    const call = this.#graph.interpreter.definitions.tree.node(made).unparenthesized;
    if (call.kind !== "call") return void 0;
    const passed = call.child("arguments")?.children ?? [];
    const named = passed.find(
      (each) => each.kind === "keyword_argument" && ["maxlen", "maxsize"].includes(each.child("name")?.text ?? "")
    );
    const plain2 = passed.filter((each) => !each.is("keyword_argument", "token"));
    const size = named?.child("value") ?? (type === "collections.deque" ? plain2[1] : type.endsWith("Queue") ? plain2[0] : void 0);
    return size && size.kind !== "none" && size.text !== "0" ? size.index : void 0;
  }
  // ---- Additions
  #additions(holder, changes) {
    const found = [];
    for (const change of changes) {
      if (!isAdding(change.doing)) continue;
      const { body } = change.spot;
      const occasion = this.#occasions.of(body);
      if (occasion === 0 /* Import */ || change.hasConstantKey) continue;
      if (occasion === 1 /* Making */ && holder.keeping === "instance") continue;
      const domain = this.#domainOf(change);
      if (this.#isLimited(change, changes)) continue;
      found.push({
        change,
        domain,
        occasion,
        asked: this.#askedBefore(change, changes),
        isPassedIn: this.#isGiven(body, change.value) && (change.key < 0 || this.#isOfGiven(body, change.key)),
        isRegistration: this.#isRegistration(change),
        makesEntries: FILLS_ON_READ.has(holder.type),
        maker: this.#makerOf(change)
      });
    }
    return found.sort((a, b) => b.domain.variety - a.domain.variety || a.change.node - b.change.node);
  }
  #makerOf({ spot, value, holder, doing }) {
    if (doing !== 0 /* Add */ && FILLS_ON_READ.has(holder.type)) return this.#factoryOf(holder);
    const made = value < 0 ? [] : this.#trace.objects(spot.body, value);
    return made.find(({ kind }) => kind === 16 /* Result */ || kind === 13 /* Container */)?.name;
  }
  /** `defaultdict(threading.Lock)` */
  #factoryOf({ made }) {
    const { definitions } = this.#graph.interpreter;
    const first = definitions.tree.node(made).unparenthesized.child("arguments")?.firstChild;
    return first && definitions.names.qualifiedName(first);
  }
  #domainOf({ spot, key, value, holder, method }) {
    if (key < 0 && (method === "update" || method === "extend")) {
      const merged2 = this.#keys.of(spot.body, value, holder);
      return { ...merged2, variety: Math.min(merged2.variety, 3 /* Given */) };
    }
    if (key >= 0) return this.#keys.of(spot.body, key, holder);
    return value >= 0 ? this.#keys.of(spot.body, value, holder) : { variety: 2 /* Unknown */, source: 0 };
  }
  /** The temporary is a parameter as it is. */
  #isGiven(body, temporary) {
    if (temporary < 0) return false;
    const sources = this.#trace.sources(body, temporary);
    return sources.length > 0 && sources.every((made) => this.#trace.op(made) === 1 /* Load */ && this.#trace.parameterOf(made) >= 0);
  }
  /** The temporary is a parameter, or a part of one. */
  #isOfGiven(body, temporary) {
    const trace2 = this.#trace;
    const sources = trace2.sources(body, temporary);
    return sources.length > 0 && sources.every((made) => {
      if (trace2.op(made) === 1 /* Load */) return trace2.parameterOf(made) >= 0;
      return trace2.op(made) === 9 /* Get */ && this.#isGiven(body, trace2.operand(made, 0));
    });
  }
  /** A function that answers the parameter which it adds: what it decorates is registered once. */
  #isRegistration({ spot, value, key }) {
    const { body } = spot;
    const trace2 = this.#trace;
    const added = [value, key].flatMap((each) => each < 0 ? [] : trace2.sources(body, each));
    const parameters = new Set(
      added.filter((made) => trace2.op(made) === 1 /* Load */).map((made) => trace2.parameterOf(made))
    );
    parameters.delete(-1);
    if (parameters.size === 0) return false;
    for (let at = spot.at; at < (body.starts.at(-1) ?? 0); at++) {
      const end = { body, at };
      if (trace2.op(end) !== 29 /* Return */) continue;
      const answers = trace2.sources(body, trace2.operand(end, 0));
      if (answers.some((made) => trace2.op(made) === 1 /* Load */ && parameters.has(trace2.parameterOf(made))))
        return true;
    }
    return false;
  }
  /** The function asks for a key of the container before it adds one. */
  #askedBefore(change, changes) {
    if (change.method === "setdefault") return change;
    return changes.find(
      ({ doing, spot, key }) => doing === 7 /* Ask */ && spot.body === change.spot.body && spot.at < change.spot.at && this.#isSame(change, spot.body, key)
    );
  }
  /** Two keys of one body come from the same places. */
  #isSame(change, body, key) {
    const own = change.key >= 0 ? change.key : change.value;
    if (own < 0 || key < 0) return false;
    if (own === key) return true;
    const nodes = (temporary) => this.#trace.sources(body, temporary).map((made) => this.#textOf(made)).sort().join();
    return nodes(own) === nodes(key);
  }
  /** What an instruction answers, as the code has it; the same text stands for the same value in one body. */
  #textOf(made) {
    const node = this.#graph.interpreter.definitions.tree.node(this.#trace.node(made));
    return node.unparenthesized.text;
  }
  /** The key is asked for first, and only one of fixed ones, or one that is there, is added. */
  #isLimited(change, changes) {
    const { spot } = change;
    const trace2 = this.#trace;
    const { tree } = this.#graph.interpreter.definitions;
    for (const { branch, isTrue } of guardsOf(trace2, spot)) {
      const condition = trace2.definition(spot.body, trace2.operand(branch, 0));
      if (!condition || trace2.op(condition) !== 6 /* Operate */) continue;
      const node = tree.node(trace2.node(condition));
      const words = node.children.filter(({ kind }) => kind === "token").map(({ text }) => text);
      const isIn = words.some((word) => word === "in" || word === "not in");
      if (node.kind !== "comparison_operator" || !isIn) continue;
      const isInside2 = words.some((word) => word.startsWith("not")) !== isTrue;
      if (!isInside2) continue;
      const [key, container] = trace2.operands(condition);
      if (key === void 0 || container === void 0 || !this.#isSame(change, spot.body, key)) continue;
      const isItself = changes.some(
        ({ doing, spot: at }) => doing === 7 /* Ask */ && at.body === spot.body && at.at === condition.at
      );
      if (isItself || this.#isFixed(spot.body, container)) return true;
    }
    return false;
  }
  #isFixed(body, container) {
    const made = this.#trace.sources(body, container);
    return made.every((each) => {
      const op = this.#trace.op(each);
      return op === 3 /* Make */ || op === 2 /* Free */ || op === 0 /* Const */ && this.#trace.operand(each, 0) === 2 /* Text */;
    });
  }
};
function isDrain({ doing, spot }, changes) {
  if (doing !== 5 /* Empty */) return false;
  return changes.some((other) => other.doing === 9 /* Hand */ && other.spot.body === spot.body);
}
function isAdding(doing) {
  return doing === 0 /* Add */ || doing === 1 /* AddInside */ || doing === 2 /* Fill */;
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
function lifetimeOf(file, owner) {
  if (file.isTestCode(owner.node.child("body") ?? owner.node)) return "test";
  if (owner.isEnum || owner.isMetaclass || isSingleton(owner)) return "process";
  for (const { bases } of owner.ancestors) {
    for (const { node, qualifiedName } of bases) {
      if (PROCESS_BASES.has(qualifiedName ?? "") || isWidgetName(qualifiedName)) return "process";
      if (PROCESS_NAMES.test(node.text)) return "process";
    }
  }
  if (TASK_NAMES.test(owner.name)) return "task";
  if (PROCESS_NAMES.test(owner.name)) return "process";
  const made = constructionsOf(file, owner);
  if (made.length === 0) return "unknown";
  const perCall = made.some((node) => file.functionAround(node) !== void 0 || file.loopAround(node));
  return perCall ? "task" : "process";
}
function constructionsOf(file, owner) {
  const binding = owner.nameNode.kind === "identifier" ? file.binding(owner.nameNode) : void 0;
  if (binding?.onlyAssignment?.kind !== "class") return [];
  return file.usesOf(binding).flatMap((use) => use.kind === "call" ? [use.by] : []);
}
function keptForGood(file, owner) {
  const family = file.classes.filter((other) => other.ancestors.includes(owner));
  for (const member of family) {
    if (isSingleton(member)) return member.nameNode;
    const made = constructionsOf(file, member).find(
      (node) => !isOfMain(node) && (file.functionAround(node) === void 0 || isKeptByModule(file, node))
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
function isKeptByModule(file, construction) {
  const use = file.useOf(construction);
  const left = use.kind === "assigned" ? use.by.child("left") : void 0;
  return left?.kind === "identifier" && file.binding(left)?.scope.kind === "module";
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
var CONSTRUCTORS2 = [
  "__init__",
  "__new__",
  "__post_init__",
  "__attrs_post_init__",
  "__attrs_pre_init__",
  "__setstate__"
];
var STARTING_METHODS = /* @__PURE__ */ new Set([
  ...CONSTRUCTORS2,
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
    const mentions2 = this.class.ancestors.flatMap((ancestor) => [...ancestor.attributes.values()]);
    for (const method of reached) {
      for (const { name, uses } of mentions2) {
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
function nameOfClass(file, model) {
  let names = namesByFile.get(file);
  if (!names) {
    names = namesOf(file.classes);
    namesByFile.set(file, names);
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
function referenceTo(file, node, around) {
  const target = node.kind === "subscript" ? node.child("value") ?? node : node.unparenthesized;
  const own = file.classNamed(target);
  if (own) return `#${nameOfClass(file, own)}`;
  const name = file.selfAttribute(target);
  if (name !== void 0 && around) {
    const stores = around.storesOf(name);
    const value = stores.length === 1 && stores[0]?.method === void 0 ? stores[0]?.value : void 0;
    return value && value.index !== target.index ? referenceTo(file, value, void 0) : void 0;
  }
  const qualifiedName = file.qualifiedName(target);
  return qualifiedName?.startsWith("builtins.") ? void 0 : qualifiedName;
}
function nameOfCallee(file, { callee, qualifiedName }) {
  if (qualifiedName !== void 0) return qualifiedName.startsWith("builtins.") ? void 0 : qualifiedName;
  const model = file.functionNamed(callee) ?? file.methodNamedBy(callee);
  if (!model || model.isLambda) return void 0;
  return `#${model.class ? `${nameOfClass(file, model.class)}.` : ""}${model.name}`;
}

// src/model/summary/makings.ts
function* makingsOf(file, model) {
  const isBound = model.class !== void 0 && model.binding !== "static";
  let position = -1;
  for (const { name: parameter, kind } of model.parameters.slice(isBound ? 1 : 0)) {
    if (kind === "positional") position++;
    if (kind === "args" || kind === "kwargs") continue;
    const binding = model.scope.bindings.get(parameter);
    if (binding?.assignments.length !== 1) continue;
    for (const reference of binding.references) {
      if (!reference.parent?.is("argument_list", "keyword_argument")) continue;
      if (file.functionAround(reference) !== model) continue;
      const use = file.useOf(reference);
      const slot = slotOf(use);
      const callee = use.kind === "argument" ? use.by.child("function") : void 0;
      const made = callee && slot && classMade(file, callee, model);
      if (!made || !slot || !isAnswered(file, use.by)) continue;
      const facts = { name: model.name, parameter, position: kind === "positional" ? position : -1 };
      yield { ...facts, class: made, slot, at: span(use.by) };
    }
  }
}
function classMade(file, callee, model) {
  const isOwn2 = model.binding === "class" && callee.text === model.parameters[0]?.name;
  if (isOwn2 && model.class) return `#${nameOfClass(file, model.class)}`;
  const made = referenceTo(file, callee, model.class);
  return made !== void 0 && /(^|[.#])_*[A-Z]\w*[a-z]\w*(@\d+)?$/.test(made) ? made : void 0;
}
function isAnswered(file, call) {
  const use = file.useOf(call);
  if (use.kind === "return") return true;
  if (use.kind !== "assigned") return false;
  for (let at = use.by; at?.kind === "assignment"; at = at.parent) {
    const target = at.child("left")?.unparenthesized;
    const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
    if (binding?.references.some((reference) => file.useOf(reference).kind === "return")) return true;
  }
  return false;
}
function isAnswering(method) {
  if (method.parameters.length < 2 || !/[a-z\d](_[a-z\d]|[A-Z])/.test(method.name)) return false;
  return method.binding === "instance" && /\breturn\s+[^\s#]/.test(method.body?.text ?? "");
}

// src/model/summary/keeping.ts
function keeperOf(file, use, following = /* @__PURE__ */ new Set()) {
  switch (use.kind) {
    case "assigned": {
      for (let at = use.by; at?.kind === "assignment"; at = at.parent) {
        const target = at.child("left")?.unparenthesized;
        const name = target?.kind === "subscript" ? containerOfSelf(file, target.child("value")) : target && file.selfAttribute(target);
        if (name !== void 0) return name;
      }
      return void 0;
    }
    case "element":
      return keeperOf(file, file.useOf(outermostDisplay(use.by)), following);
    case "produced":
      return keeperOf(file, file.useOf(use.by), following);
    case "argument": {
      const call = file.call(use.by);
      if (!call) return void 0;
      if (COLLECTING_CONSTRUCTORS.has(nameOf(file, call.callee)))
        return keeperOf(file, file.useOf(use.by), following);
      if (!call.receiver) return void 0;
      if (file.isSelf(call.receiver)) return keptByOwnMethod(file, use, call.name ?? "", following);
      return GROWING_METHODS.has(call.name ?? "") ? containerOfSelf(file, call.receiver) : void 0;
    }
  }
  return void 0;
}
function keeperOfMade(file, call) {
  const use = useOfResult(file, call);
  const direct = keeperOf(file, use);
  if (direct !== void 0) return direct;
  const target = use.kind === "assigned" ? (use.by.child("left") ?? use.by.child("name"))?.unparenthesized : void 0;
  const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
  if (!binding || binding.scope.kind === "module") return void 0;
  return keeperOfLocal(file, binding)?.attribute;
}
function keeperOfResult(file, model, name) {
  for (const use of model.attribute(name)?.uses ?? []) {
    const call = use.kind === "call" ? use.by : void 0;
    const attribute = call && keeperOfMade(file, call);
    if (attribute !== void 0) return attribute;
  }
  return void 0;
}
function keeperOfLocal(file, binding) {
  if (binding.scope.kind !== "function" || binding.onlyAssignment === void 0) return void 0;
  for (const reference of binding.references) {
    const attribute = keeperOf(file, file.useOf(reference));
    if (attribute !== void 0) return { attribute, node: file.statementOf(reference) };
  }
  return void 0;
}
function containerOfSelf(file, container) {
  const target = container?.unparenthesized;
  switch (target?.kind) {
    case "attribute":
      return file.selfAttribute(target);
    case "conditional_expression":
      return containerOfSelf(file, target.firstChild) ?? containerOfSelf(file, target.children.at(-1));
    case "identifier": {
      const binding = file.binding(target);
      const only = binding?.scope.kind === "function" ? binding.onlyAssignment : void 0;
      if (only?.kind !== "assign") return void 0;
      const value = (only.value ?? only.source)?.unparenthesized;
      return value?.kind === "attribute" ? file.selfAttribute(value) : void 0;
    }
  }
  return void 0;
}
function keptByOwnMethod(file, use, name, following) {
  const method = file.classAround(use.by)?.findMethod(name);
  const slot = slotOf(use);
  if (!method || !slot || following.has(method)) return void 0;
  const positional = method.parameters.slice(1).filter(({ kind }) => kind === "positional");
  const parameter = "keyword" in slot ? method.parameter(slot.keyword) : positional[slot.position];
  const binding = parameter && method.scope.bindings.get(parameter.name);
  if (binding?.assignments.length !== 1) return void 0;
  const further = /* @__PURE__ */ new Set([...following, method]);
  for (const reference of binding.references) {
    if (file.functionAround(reference) !== method) continue;
    const attribute = keeperOf(file, file.useOf(reference), further);
    if (attribute !== void 0) return attribute;
  }
  return void 0;
}
function isMapped(file, lambda, method) {
  if (!lambda.isLambda || file.functionAround(lambda.node) !== method) return false;
  const use = file.useOf(lambda.node);
  return use.kind === "argument" && use.position === 0 && isMap(file, use.by);
}
function useOfResult(file, node) {
  const lambda = node.withParentheses.parent;
  if (lambda?.kind !== "lambda" || node.withParentheses.field !== "body") return file.useOf(node);
  const use = file.useOf(lambda);
  const isOfMap = use.kind === "argument" && use.position === 0 && isMap(file, use.by);
  return isOfMap ? { kind: "produced", node, by: use.by } : use;
}
function isMap(file, call) {
  const callee = call.child("function");
  return callee !== void 0 && /^(builtins\.map|itertools\.imap)$/.test(nameOf(file, callee));
}
function nameOf(file, callee) {
  const qualifiedName = file.qualifiedName(callee);
  if (qualifiedName !== void 0 || callee.kind !== "identifier") return qualifiedName ?? "";
  return file.binding(callee) ? "" : `builtins.${callee.text}`;
}
function outermostDisplay(node) {
  let at = node;
  while (at.parent?.is("list", "tuple", "set", "dictionary", "pair", "expression_list")) at = at.parent;
  return at;
}

// src/model/summary/release.ts
function releaseOf(file, model, attribute) {
  const lifecycle = lifecycleOf(model);
  if (lifecycle.release(attribute) || isTakenOut(file, model, attribute)) return "dropped";
  if (toldBy(model, attribute)) return "told";
  const uses = model.usesOf(attribute);
  return lifecycle.resets(attribute).length > 0 || isPutBack(uses) ? "elsewhere" : "none";
}
function clearingOf(file, model, attribute, field, made) {
  const { ending } = lifecycleOf(model);
  const uses = model.usesOf(attribute).filter(
    (use) => use.name === field && (use.kind === "attribute-delete" || use.kind === "attribute-store" && use.value !== void 0 && !file.isSelf(use.value))
  );
  if (uses.length === 0) return void 0;
  const making = file.methodAround(made);
  const inTime = uses.some(
    ({ method, node }) => method && (ending.has(method) || method === making && node.ancestor("finally_clause") !== void 0)
  );
  return inTime ? "dropped" : "elsewhere";
}
function isTakenBack(file, model, attribute) {
  const { ending } = lifecycleOf(model);
  return (model.attribute(attribute)?.uses ?? []).some(
    (use) => use.kind === "method" && use.method !== void 0 && ending.has(use.method) && file.call(use.by)?.positional.some((argument) => file.isSelf(argument))
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
function isTakenOut(file, model, attribute) {
  const { ending } = lifecycleOf(model);
  return (model.attribute("__dict__")?.uses ?? []).some((use) => {
    if (!use.method || !ending.has(use.method)) return false;
    const key = use.kind === "method" && use.name === "pop" ? file.call(use.by)?.argument(0) : use.key;
    return key !== void 0 && use.kind !== "item" && stringValue(key) === attribute;
  });
}
function isPutBack(uses) {
  return uses.some(
    (use) => use.kind === "store" && use.value?.kind === "identifier" && use.node.ancestor("finally_clause") !== void 0
  );
}

// src/model/summary/owners.ts
function ownerFactsOf(file, model) {
  const helpers = [];
  const planted = [];
  for (const method of model.functions) {
    if (method.selfName !== void 0) readMentions(file, model, method, helpers, planted);
  }
  return { helpers, planted };
}
function readMentions(file, model, method, helpers, planted) {
  const self = method.scope.bindings.get(method.selfName ?? "");
  if (self?.assignments.length !== 1) return;
  const cached = method.isCachedProperty;
  for (const reference of self.references) {
    if (reference.parent?.kind === "attribute") continue;
    const around = file.functionAround(reference);
    if (around !== method && !(around && isMapped(file, around, method))) continue;
    const use = file.useOf(reference);
    if (use.kind === "argument") {
      const helper = madeWithSelf(file, model, method, use, cached) ?? givenSelf(file, model, use);
      if (helper) helpers.push(helper);
      const child = addedToKept(file, model, use);
      if (child) planted.push(child);
    } else if (use.kind === "assigned") {
      const found = plantedBy(file, model, use);
      if (found) planted.push(found);
    }
  }
}
function madeWithSelf(file, model, method, use, cached) {
  const callee = use.by.child("function");
  const slot = slotOf(use);
  if (!callee || !slot || keepsNothing(file.qualifiedName(callee))) return void 0;
  const isReturned = file.useOf(use.by).kind === "return";
  const attribute = !isReturned ? keeperOfMade(file, use.by) : cached ? method.name : keeperOfResult(file, model, method.name);
  if (attribute === void 0) return void 0;
  const reference = makerOfFile(file, callee) ?? referenceTo(file, callee, model);
  return {
    attribute,
    oneOfMany: isCollection(model, attribute) || useOfResult(file, use.by).kind === "produced",
    class: reference ?? "?",
    ...reference === void 0 && callee.kind === "attribute" ? { madeBy: callee.child("attribute")?.text ?? "" } : {},
    soundsKept: soundsLikeClass(callee),
    receives: "__init__",
    slot,
    at: span(use.by),
    cached: cached && isReturned,
    release: releaseOf(file, model, attribute)
  };
}
function givenSelf(file, model, use) {
  const call = file.call(use.by);
  const slot = slotOf(use);
  const attribute = call?.receiver && file.selfAttribute(call.receiver);
  if (attribute === void 0 || !slot || !KEEPING_METHOD.test(call?.name ?? "")) return void 0;
  const store = model.attribute(attribute)?.stores.find((candidate) => candidate.through === "instance");
  if (!store || model.findMethod(attribute) || isTakenBack(file, model, attribute)) return void 0;
  const made = store.value?.kind === "call" ? store.value.child("function") : void 0;
  return {
    attribute,
    oneOfMany: isCollection(model, attribute),
    class: (made && referenceTo(file, made, model)) ?? "?",
    soundsKept: CONNECTION_METHOD.test(call?.name ?? ""),
    receives: call?.name ?? "",
    slot,
    at: span(use.by),
    cached: false,
    release: releaseOf(file, model, attribute),
    ...toldAt(model, attribute)
  };
}
function addedToKept(file, model, use) {
  const call = file.call(use.by);
  const list = call?.receiver;
  if (list?.kind !== "attribute" || !GROWING_METHODS.has(call?.name ?? "")) return void 0;
  const object = list.child("object")?.unparenthesized;
  const field = list.child("attribute")?.text;
  const binding = object?.kind === "identifier" && !file.isSelf(object) ? file.binding(object) : void 0;
  const keeping = binding && keeperOfLocal(file, binding);
  if (!keeping || field === void 0) return void 0;
  const { attribute, node } = keeping;
  const release = releaseOf(file, model, attribute);
  return { attribute, oneOfMany: true, field, at: span(use.by), keptAt: span(node), release };
}
function plantedBy(file, model, use) {
  const target = use.by.kind === "assignment" ? use.by.child("left")?.unparenthesized : void 0;
  if (target?.kind !== "attribute") return void 0;
  const object = target.child("object")?.unparenthesized;
  const field = target.child("attribute")?.text;
  if (!object || field === void 0 || file.isSelf(object)) return void 0;
  const direct = file.selfAttribute(object);
  if (direct !== void 0) {
    const store = model.attribute(direct)?.stores.find((candidate) => candidate.through === "instance");
    if (!store || model.findMethod(direct)) return void 0;
    return {
      attribute: direct,
      oneOfMany: isCollection(model, direct),
      field,
      at: span(use.by),
      keptAt: span(store.node),
      release: clearingOf(file, model, direct, field, use.by) ?? releaseOf(file, model, direct)
    };
  }
  const binding = object.kind === "identifier" ? file.binding(object) : void 0;
  const keeping = binding ? keeperOfLocal(file, binding) : void 0;
  if (!keeping) return void 0;
  const { attribute, node } = keeping;
  return {
    attribute,
    oneOfMany: isCollection(model, attribute),
    field,
    at: span(use.by),
    keptAt: span(node),
    release: releaseOf(file, model, attribute)
  };
}
function makerOfFile(file, callee) {
  const maker = file.functionNamed(callee);
  if (maker) return !maker.class && maker.scope.parent?.kind === "module" ? `#${maker.name}` : void 0;
  const object = callee.kind === "attribute" ? callee.child("object")?.unparenthesized : void 0;
  const home = object && file.classNamed(object);
  return home && `#${nameOfClass(file, home)}.${callee.child("attribute")?.text}`;
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
function parameterFactsOf(file, model) {
  const kept = [];
  const passed = [];
  const asked = new Set(
    [...model.methods.keys()].filter((name) => name === "__init__" || KEEPING_METHOD.test(name))
  );
  for (const name of asked) {
    const method = model.methods.get(name);
    if (method?.selfName === void 0) continue;
    const further = [];
    readParameters(file, method, kept, further);
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
function readParameters(file, method, kept, passed) {
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
      if (file.functionAround(reference) !== method) continue;
      const use = file.useOf(reference);
      const attribute = keeperOf(file, use);
      if (attribute !== void 0) kept.push({ ...facts, attribute, at: span(file.statementOf(reference)) });
      else if (use.kind === "argument") passed.push(...handedOn(file, use, facts));
    }
  }
}
function* handedOn(file, use, facts) {
  const call = file.call(use.by);
  const slot = slotOf(use);
  if (!call || !slot) return;
  const at = span(use.by);
  const { receiver } = call;
  if (receiver && call.name !== void 0) {
    if (file.isSelf(receiver)) yield { ...facts, to: { kind: "self", method: call.name }, slot, at };
    else if (isSuper(receiver)) yield { ...facts, to: { kind: "super", method: call.name }, slot, at };
    else {
      const first = call.argument(0);
      if (first && file.isSelf(first) && "position" in slot && slot.position > 0 && call.name === facts.method) {
        yield {
          ...facts,
          to: { kind: "super", method: call.name },
          slot: { position: slot.position - 1 },
          at
        };
      }
    }
  }
  const made = referenceTo(file, call.callee, file.classAround(use.by));
  const attribute = made === void 0 ? void 0 : keeperOfMade(file, use.by);
  if (made !== void 0 && attribute !== void 0) {
    yield { ...facts, to: { kind: "new", class: made }, slot, at, attribute };
  }
}
function isSuper(receiver) {
  return receiver.kind === "call" && receiver.child("function")?.text === "super";
}
function isWeakSetter(file, method) {
  if (!method.decorators.some(({ text }) => text === `${method.name}.setter`)) return false;
  const binding = method.scope.bindings.get(method.parameters[1]?.name ?? "");
  const uses = binding?.references.map((reference) => file.useOf(reference)) ?? [];
  const isHeld = (use) => use.kind === "argument" && /^weakref\.(ref|proxy)$/.test(file.call(use.by)?.qualifiedName ?? "");
  return uses.some(isHeld) && uses.every((use) => isHeld(use) || keeperOf(file, use) === void 0);
}

// src/model/summary/class-summary.ts
function classSummaryOf(file, model) {
  const owned = ownerFactsOf(file, model);
  const isOwner = owned.helpers.length + owned.planted.length > 0;
  return {
    name: nameOfClass(file, model),
    at: span(model.nameNode),
    bases: model.bases.map((base) => referenceTo(file, base.node, model) ?? "?"),
    ...parameterFactsOf(file, model),
    ...owned,
    ...endFactsOf(model, isOwner),
    ...unlessEmpty(
      "makings",
      model.functions.flatMap((method) => [...makingsOf(file, method)])
    ),
    ...unlessEmpty(
      "answering",
      model.functions.filter(isAnswering).map(({ name }) => name)
    ),
    ...unlessEmpty(
      "weakSetters",
      model.functions.filter((method) => isWeakSetter(file, method)).map(({ name }) => name)
    ),
    ...isWidgetClass(model) ? { isWidget: true } : {},
    lifetime: isOwner ? lifetimeOf(file, model) : "unknown"
  };
}
function unlessEmpty(name, values) {
  return values.length === 0 ? {} : { [name]: values };
}

// src/model/enrolment.ts
var FORGETTING = /^_*(forget|discard|remove|delete)$/;
function* leftEnrolmentsOf(file) {
  const bySelf = callsWithSelf(file).filter((call) => isOfSelf(file, call));
  if (bySelf.length < 2) return;
  for (const owner of file.classes) {
    const inherited = new Set(owner.ancestors.flatMap((ancestor) => ancestor.functions));
    const mine = bySelf.filter((call) => {
      const method = file.methodAround(call.node);
      return method !== void 0 && inherited.has(method);
    });
    for (const enter of mine) {
      if (file.methodAround(enter.node)?.class !== owner || file.isTestCode(enter.node)) continue;
      const left = leftBy(file, owner, enter, mine);
      if (left) {
        yield left;
        break;
      }
    }
  }
}
function callsWithSelf(file) {
  const nodes = /* @__PURE__ */ new Set();
  for (const method of file.functions) {
    const self = method.selfName === void 0 ? void 0 : method.scope.bindings.get(method.selfName);
    for (const { parent } of self?.references ?? []) {
      if (parent?.kind === "argument_list" && parent.parent && !parent.parent.hasError)
        nodes.add(parent.parent);
    }
  }
  return [...nodes].sort((a, b) => a.index - b.index).flatMap((node) => file.call(node) ?? []);
}
function isOfSelf(file, { receiver, name, positional }) {
  if (!receiver || name === void 0 || !positional.some((argument) => file.isSelf(argument))) return false;
  if (/(^|\.)_*[A-Z]\w*[a-z]\w*$/.test(receiver.text)) return false;
  let root = receiver.unparenthesized;
  while (root?.kind === "attribute") root = root.child("object")?.unparenthesized;
  if (root?.kind !== "identifier") return false;
  if (file.isSelf(root)) return root.index !== receiver.index;
  return file.binding(root)?.scope.kind === "module";
}
function leftBy(file, owner, enter, calls) {
  const { receiver } = enter;
  const what = stemOf(enter.name, ENTERING_METHOD);
  if (!receiver || what === void 0) return void 0;
  const leaves = calls.filter(
    (call) => call.receiver?.text === receiver.text && stemOf(call.name, LEAVING_METHOD) === what
  );
  const [leave] = leaves;
  if (!leave) return void 0;
  const leaving = new Set(leaves.map((call) => file.methodAround(call.node)));
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
    const position = enter.positional.findIndex((argument) => file.isSelf(argument));
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
function leftEntriesOf(file) {
  return [...leftEnrolmentsOf(file)].map((left) => ({
    class: nameOfClass(file, left.owner),
    enter: { method: left.enter.name ?? "", position: left.position, at: span(left.enter.node) },
    leave: { method: left.leave.name ?? "", at: span(left.leave.node) },
    registry: left.registry.text,
    end: left.end.name,
    at: span(left.mention),
    isContainer: left.isContainer
  }));
}

// src/model/summary/linked-pairs.ts
function linkedPairsOf(file) {
  const pairs = [];
  const seen = /* @__PURE__ */ new Map();
  for (const node of file.nodes("assignment")) {
    const left = node.child("left");
    const object = left?.kind === "attribute" ? left.child("object") : void 0;
    const right = node.child("right");
    if (object?.kind !== "identifier" || right?.kind !== "identifier" || node.hasError) continue;
    const from = file.binding(object);
    const to = file.binding(right);
    if (!from || !to || from === to || from.scope !== to.scope) continue;
    if (from.scope.kind !== "function" || file.isSelf(object) || file.isSelf(right)) continue;
    if (!from.onlyAssignment || !to.onlyAssignment) continue;
    const back = seen.get(to)?.find((link) => link.to === from);
    if (back) pairs.push({ at: span(node), backAt: span(back.node), names: [from.name, to.name] });
    seen.set(from, [...seen.get(from) ?? [], { to, node }]);
  }
  return pairs;
}

// src/model/container.ts
var MOST_STEPS2 = 3;
var known = /* @__PURE__ */ new WeakMap();
function containersOf(file) {
  let found = known.get(file);
  if (!found) {
    found = [...ofScopes(file), ...ofClasses(file)].sort((a, b) => a.start - b.start);
    known.set(file, found);
  }
  return found;
}
function* ofScopes(file) {
  for (const scope of file.scopes) {
    if (scope.kind !== "module" && scope.kind !== "function") continue;
    for (const binding of scope.bindings.values()) {
      const keeper = scope.kind === "module" ? "module" : "function";
      if (keeper === "function" && !isUsedInside(file, binding)) continue;
      const container = ofBinding(file, binding, keeper);
      if (container) yield container;
    }
  }
}
function isUsedInside(file, binding) {
  return binding.references.some((node) => file.scopeOf(node).frame !== binding.scope);
}
function ofBinding(file, binding, keeper) {
  const made = binding.assignments.find(({ value }) => value && typeOfNew(file, value) !== void 0);
  const type = made?.value && typeOfNew(file, made.value);
  if (!made?.value || type === void 0) return void 0;
  if (!binding.assignments.every(({ kind }) => kind === "assign" || kind === "augment")) return void 0;
  const follower = new UseFollower(file);
  for (const use of file.usesOf(binding)) follower.follow(use, false, 0);
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
var MAKERS2 = /* @__PURE__ */ new Set([...CONSTRUCTORS2, "__init_subclass__"]);
function isConstructor2(method) {
  return method?.class !== void 0 && MAKERS2.has(method.name);
}
function isLent(file, { isAlias, node }) {
  return isAlias && node.kind === "identifier" && file.binding(node)?.isParameter === true;
}
function* ofClasses(file) {
  for (const owner of file.classes) {
    for (const { name, stores } of owner.attributes.values()) {
      const store = stores.find(({ value }) => value && typeOfNew(file, value) !== void 0);
      const type = store?.value && typeOfNew(file, store.value);
      if (!store?.value || type === void 0) continue;
      const isInherited = owner.ancestors.some(
        (ancestor) => ancestor !== owner && ancestor.attribute(name)?.stores.some(({ value }) => value && typeOfNew(file, value) !== void 0)
      );
      if (isInherited) continue;
      const isDeclared = declaredType(file, store.value) !== void 0;
      const isOfClass = store.method === void 0 && !isDeclared && !isMadeByInstances(file, owner, name);
      yield {
        keeper: isOfClass ? "class" : "instance",
        name: isOfClass ? `${owner.name}.${name}` : `self.${name}`,
        owner,
        place: store.node,
        made: store.value,
        type,
        kind: kindOf2(type),
        start: store.node.start,
        uses: usesOfAttribute(file, owner, name)
      };
    }
  }
}
function containerOfAttribute(file, owner, name) {
  const made = containersOf(file).find(
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
    uses: usesOfAttribute(file, owner, name)
  };
}
function isMadeByInstances(file, owner, name) {
  return file.classes.some(
    (other) => isRelated(owner, other) && other.attribute(name)?.stores.some(
      ({ through, method, value }) => through === "instance" && isConstructor2(method) && value?.unparenthesized.kind !== "none"
    )
  );
}
function usesOfAttribute(file, owner, name) {
  const follower = new UseFollower(file);
  const body = owner.scope.bindings.get(name);
  if (body) for (const use of file.usesOf(body)) follower.follow(use, false, 0);
  for (const node of file.attributesNamed(name)) {
    const object = node.child("object");
    if (!object || file.qualifiedName(object) !== void 0) continue;
    const holder = file.isSelf(object) ? file.methodAround(node)?.class : file.ownerOf(object);
    if (holder && !isRelated(owner, holder)) continue;
    follower.follow(file.useOf(node), false, 0, holder === void 0);
  }
  for (const call of [...file.callsNamed("builtins.setattr"), ...file.callsNamed("builtins.delattr")]) {
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
function typeOfNew(file, value) {
  const node = value.unparenthesized;
  if (node.kind === "conditional_expression" || node.kind === "boolean_operator") return void 0;
  const declared = declaredType(file, node);
  if (declared !== void 0) return declared;
  const type = file.constructorName(node);
  const isMade = node.is("call", "named_expression") || !node.is("identifier", "attribute");
  if (type === void 0 || !isMade) return void 0;
  return MUTABLE_CONTAINERS.has(type) || WEAK_CONTAINERS.has(type) ? type : void 0;
}
function declaredType(file, value) {
  const call = file.call(value.unparenthesized);
  const name = call?.qualifiedName;
  if (!call || name === void 0) return void 0;
  const declared = DECLARED_CONTAINERS.get(name.replace(/^\.+/, ""));
  if (declared === void 0) return void 0;
  if (declared !== "named") return declared;
  const factory = call.keyword("default_factory") ?? call.keyword("factory") ?? call.argument(0);
  if (!factory) return void 0;
  const type = stringValue(factory) ?? file.qualifiedName(factory);
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
  constructor(file) {
    this.#file = file;
  }
  /** Records a use, and those of the names that it gives the container. */
  follow(use, isAlias, steps, isForeign = false) {
    const { node } = use;
    if (use.kind === "attribute" && this.#method(use, steps, isForeign)) return;
    this.#add(use, isAlias, isForeign);
    if (steps >= MOST_STEPS2) return;
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
    if (name?.kind !== "identifier" || steps >= MOST_STEPS2) return false;
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
function functionCalled(file, callee) {
  return file.functionNamed(callee) ?? file.methodNamedBy(callee);
}
function isFollowed(file, use) {
  switch (use.kind) {
    case "argument": {
      const call = file.call(use.by);
      return call !== void 0 && functionCalled(file, call.callee) !== void 0;
    }
    case "other":
      return use.by.is("default_parameter", "typed_default_parameter");
    case "element": {
      const display = file.useOf(use.by);
      return display.kind === "iterate";
    }
    case "assigned": {
      const left = use.by.child(use.by.kind === "named_expression" ? "name" : "left")?.unparenthesized;
      return left?.kind === "identifier" && file.binding(left)?.scope.kind === "function";
    }
  }
  return false;
}

// src/model/key-domain.ts
var FIXED = { size: "fixed", source: void 0, isNamedOpen: false, isOwnState: false };
var UNKNOWN3 = { ...FIXED, size: "unknown" };
function openFrom(source, isNamedOpen = false) {
  return { size: "open", source, isNamedOpen, isOwnState: false };
}
var DEEPEST4 = 6;
function keyDomainOf(file, ...parts) {
  const tracer = new Tracer(file);
  return parts.length === 0 ? UNKNOWN3 : join(parts.map((part) => tracer.of(part, 0)));
}
var Tracer = class {
  #file;
  #seen = /* @__PURE__ */ new Set();
  constructor(file) {
    this.#file = file;
  }
  of(node, depth) {
    const target = node.unparenthesized;
    if (depth > DEEPEST4) return UNKNOWN3;
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
    return UNKNOWN3;
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
      return binding.assignments.every(({ kind }) => kind !== "for" && kind !== "augment") ? FIXED : UNKNOWN3;
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
        if (!source) return UNKNOWN3;
        const walked = this.of(source, depth + 1);
        return walked.size === "open" && !walked.isNamedOpen ? withName(walked, target.text) : walked;
      }
      case "assign":
      case "walrus":
      case "augment":
        if (value) return this.of(value, depth + 1);
        return source ? { ...this.of(source, depth + 1), isNamedOpen: false } : UNKNOWN3;
      case "except":
        return openFrom(target);
    }
    return UNKNOWN3;
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
    if (!object) return UNKNOWN3;
    if (this.#file.qualifiedName(node) !== void 0) return FIXED;
    if (name === "__class__" || /^_*[A-Z][A-Z0-9_]*$/.test(name)) return FIXED;
    const whole = this.of(object, depth + 1);
    if (this.#file.isSelf(object)) return { ...withName(openFrom(object), name), isOwnState: true };
    return whole.size === "open" ? withName(whole, name) : whole;
  }
  #call(node, depth) {
    const call = this.#file.call(node);
    if (!call) return UNKNOWN3;
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
    if (domain.size === "fixed" || domain.size === "small") return parts.length > 0 ? domain : UNKNOWN3;
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
  #usesByFunction;
  constructor(file, container) {
    this.#file = file;
    this.container = container;
    const grows = [];
    const shrinks = [];
    const handedOut = [];
    const emptyings = [];
    for (const use of container.uses) {
      const shrink = shrinkageOf(file, container, use);
      if (shrink) shrinks.push(shrink);
      else if (!use.isForeign) grows.push(...growthOf(file, container, use));
      emptyings.push(...emptyingsOf(file, container, use));
      if (isHandedOut2(file, container, use)) handedOut.push(use);
    }
    this.grows = grows.sort((a, b) => a.node.start - b.node.start);
    this.shrinks = shrinks;
    this.handedOut = handedOut;
    this.emptyings = emptyings;
    this.limit = limitOf(file, container);
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
    for (const use of this.#usesIn(growth.function)) {
      if (use.node === growth.use.node) continue;
      const asked = keyAsked(this.#file, use);
      if (asked && sameText(asked, key)) return use.node;
    }
    return void 0;
  }
  #usesIn(around) {
    if (!this.#usesByFunction) {
      this.#usesByFunction = /* @__PURE__ */ new Map();
      for (const use of this.container.uses) {
        const known5 = this.#usesByFunction.get(use.function);
        if (known5) known5.push(use);
        else this.#usesByFunction.set(use.function, [use]);
      }
    }
    return this.#usesByFunction.get(around) ?? [];
  }
  /**
   * Growths that may go on for as long as the process: in functions that run after the import, under keys that come from
   * arguments or input and that nothing limits. Those whose keys are open come before those that look few, and those
   * that make an entry once for each key before the others.
   */
  get lastingGrowths() {
    if (!this.#lasting) {
      const rank = (growth) => (this.domainOf(growth).size === "open" ? 0 : 2) + (this.lookupBefore(growth) ? 0 : 1);
      this.#lasting = this.grows.filter((growth) => this.#isLasting(growth)).map((growth) => ({ growth, rank: rank(growth) })).sort((a, b) => a.rank - b.rank || a.growth.node.start - b.growth.node.start).map(({ growth }) => growth);
    }
    return this.#lasting;
  }
  #isLasting(growth) {
    if (!growth.function || this.isAtImport(growth) === "yes") return false;
    if (this.container.keeper === "instance" && isConstructor2(growth.function)) return false;
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
function growingOf(file, container) {
  let found = growings.get(container);
  if (!found) {
    found = new Growing(file, container);
    growings.set(container, found);
  }
  return found;
}
function* growthOf(file, container, use) {
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
      yield* insideOf(file, container, use);
      return;
    case "augment":
      if (/^(\+|\|)=$/.test(operatorOf(use.by)))
        yield { ...made, node: use.by, how: "augment", key: void 0, value };
      return;
    case "method":
    case "attribute": {
      const node = use.call ?? use.by;
      const call = use.kind === "method" ? file.call(node) : void 0;
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
      const call = file.call(use.by);
      if (use.position === 0 && HEAP_PUSHES.has(call?.qualifiedName ?? ""))
        yield { ...made, node: use.by, how: "method", key: void 0, value: call?.argument(1) };
    }
  }
}
function* insideOf(file, container, use) {
  const made = { key: use.key, function: use.function, use };
  if (container.kind === "sequence" || use.key?.kind === "slice") return;
  const inner = file.useOf(use.by);
  const fills = FILLS_ON_READ.has(container.type);
  if (inner.kind === "method" && GROWING_METHODS.has(inner.name ?? "")) {
    const value = file.call(inner.by)?.argument(0);
    yield { ...made, node: inner.by, how: "inside", value };
  } else if (inner.kind === "item-store") {
    yield { ...made, node: inner.by, how: "inside", value: inner.value };
  } else if (fills) {
    yield { ...made, node: use.by, how: "read", value: void 0 };
  }
}
function shrinkageOf(file, container, use) {
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
      return isReplacement(file, container, use) ? { ...made, node: use.node, isWhole: true } : void 0;
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
      const call = use.kind === "method" ? file.call(node) : void 0;
      const takesKey = container.kind === "mapping" ? name === "pop" || name === "__delitem__" : name !== "pop";
      const key = takesKey ? call?.argument(0) : void 0;
      const isSilent = name === "discard" || name === "pop" && call?.argument(1, "default") !== void 0;
      return { ...made, node, key, isSilent, isWhole: name === "clear" };
    }
    case "argument": {
      const call = file.call(use.by);
      const isPop = HEAP_POPS.has(call?.qualifiedName ?? "") && use.position === 0;
      return isPop ? { ...made, node: use.by } : void 0;
    }
  }
  return void 0;
}
function isReplacement(file, container, use) {
  if (use.isAlias) return false;
  const around = use.function;
  if (container.keeper === "module" ? around === void 0 : around === void 0 || isConstructor2(file.methodAround(use.node))) {
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
      const mentions2 = new RegExp(`\\b${name}\\b`).test(text);
      if (mentions2 && /\bnot\b|\bis\s+None\b|==\s*None\b/.test(text) && !/\bis\s+not\s+None\b/.test(text))
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
function* emptyingsOf(file, container, use) {
  if (container.kind !== "mapping") return;
  let view = use.kind === "method" ? use : void 0;
  if (use.kind === "item") {
    view = file.useOf(use.by);
    if (view.kind === "method" && takesOne(view.name))
      yield { node: view.by, key: use.key, function: use.function };
  }
  if (view?.kind !== "method" || view.name !== "values" && view.name !== "items") return;
  const walked = file.call(view.by)?.receiver?.text ?? "";
  for (const name of namesOfEntries(file, view.by)) {
    const loop = name.ancestor("for_statement");
    if (!loop || deletesFrom(loop, walked)) continue;
    for (const reference of file.binding(name)?.references ?? []) {
      const inner = file.useOf(reference);
      if (loop.contains(reference) && inner.kind === "method" && takesOne(inner.name))
        yield { node: inner.by, key: void 0, function: use.function };
    }
  }
}
function deletesFrom(loop, container) {
  for (const node of loop.walk()) {
    const target = node.kind === "delete_statement" ? node.firstChild : node.kind === "call" ? node.child("function") : void 0;
    if (target?.text.startsWith(`${container}[`) || target?.text.startsWith(`${container}.pop`)) return true;
  }
  return false;
}
function takesOne(method) {
  return method === "remove" || method === "discard";
}
function namesOfEntries(file, view) {
  const use = file.useOf(view);
  const copied = use.kind === "argument" && EFFECT_FREE_FUNCTIONS.has(file.call(use.by)?.qualifiedName ?? "");
  const walked = copied ? file.useOf(use.by) : use;
  const left = walked.kind === "iterate" && walked.by.kind === "for_statement" ? walked.by.child("left") : void 0;
  const name = left?.kind === "identifier" ? left : left?.children.at(-1);
  return name?.kind === "identifier" ? [name] : [];
}
function isHandedOut2(file, container, use) {
  if (isFollowed(file, use)) return false;
  switch (use.kind) {
    case "argument":
      return !isHarmlessCall2(file.call(use.by));
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
var COPYING_METHODS2 = /* @__PURE__ */ new Set([
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
  return call.receiver !== void 0 && (EFFECT_FREE_METHODS.has(call.name ?? "") || COPYING_METHODS2.has(call.name ?? ""));
}
function limitOf(file, container) {
  if (container.kind === "weak") return { node: container.made, kind: "weak" };
  const call = file.call(container.made.unparenthesized);
  const size = call?.keyword("maxlen") ?? call?.keyword("maxsize") ?? sizeArgument(container, call);
  if (size && size.kind !== "none" && size.text !== "0") return { node: size, kind: "size argument" };
  for (const use of container.uses) {
    const test = lengthTest(file, use);
    if (test) return { node: test, kind: "length test" };
  }
  return void 0;
}
function sizeArgument(container, call) {
  if (container.type === "collections.deque") return call?.argument(1);
  return container.kind === "queue" ? call?.argument(0) : void 0;
}
function lengthTest(file, use) {
  const length = use.kind === "method" && (use.name === "qsize" || use.name === "full" || use.name === "__len__") ? use.by : use.kind === "argument" && file.call(use.by)?.qualifiedName === "builtins.len" ? use.by : void 0;
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
function keyAsked(file, use) {
  switch (use.kind) {
    case "contains":
      return use.by.firstChild;
    case "item":
      return use.key;
    case "method":
      return ["get", "has_key", "__contains__", "__getitem__"].includes(use.name ?? "") ? file.call(use.call ?? use.by)?.argument(0) : void 0;
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
function walksItself(file, container, key) {
  const binding = key.kind === "identifier" ? file.binding(key) : void 0;
  const loops = binding?.assignments.filter(({ kind }) => kind === "for") ?? [];
  if (loops.length === 0 || loops.length !== binding?.assignments.length) return false;
  return loops.every(({ source }) => source && container.uses.some((use) => source.contains(use.node)));
}
function isFixedCollection(file, node) {
  const target = node.unparenthesized;
  if (target.is("tuple", "list", "set", "dictionary")) return true;
  if (target.kind === "attribute") return /^_*[A-Z][A-Z0-9_]*$/.test(target.child("attribute")?.text ?? "");
  if (target.kind !== "identifier") return false;
  const binding = file.binding(target);
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
function madeBefore(file, value, before) {
  const target = value.unparenthesized;
  if (target.kind === "call") return target;
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  const values = binding?.assignments.flatMap(
    (assignment) => assignment.value && assignment.target.start <= before.start ? [assignment.value.unparenthesized] : []
  );
  const last = values?.at(-1);
  return last?.kind === "call" ? last : void 0;
}
var REGISTERING = /^_*(?:register|unregister|add|declare|define|install|provide|export|plug|subscribe|connect|bind|attach|enable|route|handler|hook|setup|set_?up|init|initiali[sz]e|load|import|configure|set|on|use)(?:_|[A-Z]|$)/;
function isAtImport(file, model, growth, depth = 0) {
  if (!model) return growth && file.methodAround(growth.node) ? "no" : "yes";
  if (model.name === "__init_subclass__" || model.name === "__set_name__" || model.name === "__class_getitem__")
    return "yes";
  if (model.class?.isMetaclass && ["__new__", "__init__"].includes(model.name)) return "yes";
  const mentions2 = mentionsOf(file, model);
  const isPrivate2 = /^_[^_]/.test(model.name) && !model.class;
  if (isPrivate2 && mentions2.length > 0 && depth < 3) {
    const answers = mentions2.map((node) => isAtImport(file, file.functionAround(node), void 0, depth + 1));
    if (answers.every((answer) => answer === "yes")) return "yes";
  }
  if (mentions2.some((node) => node.ancestor("decorator") !== void 0)) return "unknown";
  if (growth && returnsItsArgument(file, model, growth.node)) return "unknown";
  const stored = growth?.value?.unparenthesized;
  const isArgument = stored?.kind === "identifier" && file.binding(stored)?.isParameter === true;
  return REGISTERING.test(model.name) && (isArgument || growth === void 0) ? "unknown" : "no";
}
function returnsItsArgument(file, model, after) {
  const names = new Set(
    model.parameters.filter(({ name }) => name !== model.selfName).map(({ name }) => name)
  );
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== "return_statement" || file.functionAround(node) !== model) continue;
    if (node.end <= after.start) continue;
    const value = node.firstChild?.unparenthesized;
    if (value?.kind === "identifier" && names.has(value.text) && file.binding(value)?.scope === model.scope)
      return true;
  }
  return false;
}
function mentionsOf(file, model) {
  if (model.isLambda) return [];
  if (model.class) {
    return file.attributesNamed(model.name).filter((node) => !model.node.contains(node));
  }
  return (file.binding(model.nameNode)?.references ?? []).filter((node) => !model.node.contains(node));
}
function isMentioned(file, model) {
  return mentionsOf(file, model).length > 0;
}
function operatorOf(statement) {
  return statement.child("operator")?.text ?? "";
}

// src/model/parallel.ts
var known2 = /* @__PURE__ */ new WeakMap();
function parallelsOf(file) {
  let found = known2.get(file);
  if (!found) {
    found = [...findParallels(file)];
    known2.set(file, found);
  }
  return found;
}
function* parallelLossesOf(file) {
  for (const parallel of parallelsOf(file)) {
    for (const shrink of parallel.one.shrinks) {
      const { function: around } = shrink;
      if (!around || !isLoss(file, parallel, shrink) || file.isTestCode(shrink.node)) continue;
      if (!touches(file, around, parallel.other)) yield { parallel, shrink };
    }
  }
}
function isLoss(file, { emptied }, shrink) {
  const { function: around, use } = shrink;
  if (!around || use.isForeign || isConstructor2(file.methodAround(shrink.node))) return false;
  if (isLent(file, use)) return false;
  if (/^__.*__$/.test(around.name)) return false;
  if (shrink.isWhole) return emptied !== void 0 && isEmptied(shrink);
  if (emptied && !emptied[0].isWhole) return true;
  return !emptied && UNDOING_METHOD.test(around.name) && subjectsOf(file, shrink.key).some((name) => around.parameter(name));
}
function isEmptied({ use }) {
  const value = use.value?.unparenthesized;
  if (!value) return true;
  if (value.kind === "call") return value.child("arguments")?.firstChild === void 0;
  return value.is("list", "dictionary", "tuple") && value.firstChild === void 0;
}
function* findParallels(file) {
  const groups = /* @__PURE__ */ new Map();
  for (const container of containersOf(file)) {
    if (container.keeper === "function") continue;
    const keeper = container.owner ?? "module";
    const grown = growingOf(file, container);
    if (grown.grows.length === 0 || grown.shrinks.length === 0) continue;
    groups.set(keeper, [...groups.get(keeper) ?? [], grown]);
  }
  for (const group of groups.values()) {
    for (const one of group) {
      for (const other of group) {
        if (one === other || other.limit || other.handedOut.length > 0 || isDrained(other)) continue;
        const filled = filledTogether(file, one, other);
        if (filled) yield { one, other, filled, emptied: emptiedTogether(file, one, other) };
      }
    }
  }
}
function isDrained({ shrinks }) {
  return shrinks.some(({ isWhole, key, use }) => !isWhole && !key && use.name !== "__delitem__");
}
function filledTogether(file, one, other) {
  const alone = one.grows.some(
    (growth) => growth.how !== "read" && !isConstructor2(growth.function) && !other.grows.some((twin) => twin.function === growth.function)
  );
  if (alone) return void 0;
  for (const growth of one.grows) {
    if (!growth.function || isConstructor2(growth.function) || growth.how === "read") continue;
    const mine = subjectsOf(file, growth.key, growth.value);
    for (const twin of other.grows) {
      if (twin.function !== growth.function || twin.how === "read" || twin.how === "augment") continue;
      if (growth.use.node === twin.use.node || excludeEachOther(growth.node, twin.node)) continue;
      if (subjectsOf(file, twin.key, twin.value).some((name) => mine.includes(name))) return [growth, twin];
    }
  }
  return void 0;
}
function emptiedTogether(file, one, other) {
  let whole;
  for (const shrink of one.shrinks) {
    if (!shrink.function || isConstructor2(shrink.function)) continue;
    const mine = subjectsOf(file, shrink.key);
    for (const twin of other.shrinks) {
      if (twin.function !== shrink.function || twin.use.node === shrink.use.node) continue;
      if (excludeEachOther(shrink.node, twin.node)) continue;
      if (shrink.isWhole && twin.isWhole) whole ??= [shrink, twin];
      if (subjectsOf(file, twin.key).some((name) => mine.includes(name))) return [shrink, twin];
    }
  }
  return whole;
}
function subjectsOf(file, ...nodes) {
  const found = [];
  for (const node of nodes) {
    let at = node?.unparenthesized;
    if (at?.is("tuple", "list", "expression_list")) {
      found.push(...subjectsOf(file, ...at.children));
      continue;
    }
    while (at?.kind === "attribute") at = at.child("object")?.unparenthesized;
    if (at?.kind !== "identifier" || file.isSelf(at)) continue;
    if (file.binding(at)?.scope.kind === "function") found.push(at.text);
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
function* importedRemovalsOf(file) {
  for (const method of SHRINKING_METHODS) {
    if (QUEUE_ONLY_SHRINKING.has(method)) continue;
    for (const { node, receiver } of file.callsOfMethod(method)) {
      const container = receiver?.is("identifier", "attribute") ? file.qualifiedName(receiver) : void 0;
      const within = container === void 0 ? void 0 : file.functionAround(node);
      if (!within || container === void 0 || file.isTestCode(node) || !/\.[a-z_]\w*$/.test(container))
        continue;
      if (/^builtins\./.test(container) || /\.[A-Z]\w*\./.test(container)) continue;
      const module = container.slice(0, container.lastIndexOf(".") + 1);
      const mentions2 = /* @__PURE__ */ new Set();
      const models = [...reachedFrom(file, within), ...callersOf(file, within)];
      for (const model of models) {
        for (const mention of model.node.walk()) {
          if (!mention.is("identifier", "attribute")) continue;
          const name = file.qualifiedName(mention);
          if (name?.startsWith(module)) mentions2.add(name);
        }
      }
      mentions2.delete(container);
      yield { node, container, isWhole: method === "clear", within, mentions: [...mentions2].sort() };
    }
  }
}
function touches(file, around, other) {
  const users = new Set(other.container.uses.map((use) => use.function));
  if (reaches(file, around, users)) return true;
  const removers = new Set(other.shrinks.map((shrink) => shrink.function));
  return callersOf(file, around).some((caller) => reaches(file, caller, removers));
}
function reaches(file, from, wanted) {
  for (const model of reachedFrom(file, from)) if (wanted.has(model)) return true;
  return false;
}
function reachedFrom(file, start) {
  const reached = /* @__PURE__ */ new Set([start]);
  for (const model of reached) {
    for (const node of model.node.walk()) {
      const callee = node.kind === "call" ? node.child("function")?.unparenthesized : void 0;
      if (node !== model.node && node.is("function_definition", "lambda")) {
        const inner = file.functionOf(node);
        if (inner) reached.add(inner);
      }
      const named = callee && (file.functionNamed(callee) ?? methodsCalled(file, callee));
      for (const each of Array.isArray(named) ? named : named ? [named] : []) reached.add(each);
    }
  }
  return reached;
}
function methodsCalled(file, callee) {
  const name = callee.kind === "attribute" ? callee.child("attribute")?.text : void 0;
  return name === void 0 ? [] : file.functions.filter((model) => model.class && model.name === name);
}
function callersOf(file, model) {
  const mentions2 = model.class ? file.attributesNamed(model.name) : file.binding(model.nameNode)?.references ?? [];
  return mentions2.flatMap((node) => file.functionAround(node) ?? []);
}

// src/model/summary/parallel-pairs.ts
function pairFactsOf(file) {
  const pairOf = ({ one, other, filled, emptied }) => ({
    names: [one.container.name, other.container.name],
    filledAt: [span(filled[0].node), span(filled[1].node)],
    ...emptied ? { emptiedAt: span(emptied[1].node) } : {},
    byEntry: emptied !== void 0 && !emptied[0].isWhole
  });
  return {
    pairLosses: [...parallelLossesOf(file)].map(({ parallel, shrink }) => ({
      pair: pairOf(parallel),
      at: span(shrink.node),
      isWhole: shrink.isWhole,
      within: shrink.function?.name ?? ""
    })),
    sharedPairs: parallelsOf(file).filter(({ one, other }) => one.container.keeper === "module" && other.container.keeper === "module").map((parallel) => ({ ...pairOf(parallel), keepers: keepersOf(parallel.other) })),
    foreignRemovals: [...importedRemovalsOf(file)].map(({ container, node, isWhole, within, mentions: mentions2 }) => ({
      container,
      at: span(node),
      isWhole,
      within: within.name,
      mentions: mentions2.map((name) => name.slice(name.lastIndexOf(".") + 1))
    }))
  };
}
function keepersOf({ container }) {
  return [...new Set(container.uses.flatMap((use) => use.function?.name ?? []))].sort();
}

// src/model/summary/class-origins.ts
function originsOf(file) {
  return Object.fromEntries(file.classes.map((model) => [nameOfClass(file, model), originOf(file, model)]));
}
function originOf(file, model) {
  const bases = model.bases.map(({ qualifiedName, node }) => qualifiedName ?? (file.classNamed(node) ? void 0 : node.text)).filter((name) => name !== void 0 && name !== "builtins.object");
  const metaclass = model.keywords.get("metaclass");
  return {
    ...bases.length > 0 ? { bases } : {},
    ...metaclass ? { metaclass: file.qualifiedName(metaclass) ?? metaclass.text } : {},
    ...model.isEnum ? { isEnum: true } : {},
    ...model.isMetaclass ? { isMetaclass: true } : {},
    ...file.isTestCode(model.node.child("body") ?? model.node) ? { isTest: true } : {}
  };
}
function losingOf(file) {
  const losing = {};
  for (const model of file.classes) {
    const found = losingAttributesOf(model);
    if (found.length > 0) losing[nameOfClass(file, model)] = found;
  }
  const variables = [...file.moduleScope.bindings.values()].flatMap((binding) => {
    if (!binding.assignments.some(({ kind }) => kind === "assign")) return [];
    const inFunctions = file.usesOf(binding).filter(({ node }) => file.functionAround(node) !== void 0);
    return losses(binding.name, inFunctions);
  });
  if (variables.length > 0) losing[""] = variables;
  return losing;
}
var CONSTRUCTORS3 = /^(__init__|__new__|__post_init__|__attrs_post_init__|__setstate__)$/;
function losingAttributesOf(model) {
  return [...model.attributes.values()].flatMap(
    ({ name, uses }) => losses(
      name,
      uses.filter((use) => use.method && !CONSTRUCTORS3.test(use.method.name))
    )
  );
}
function losses(name, uses) {
  const isReset2 = uses.some(
    ({ kind, value }) => kind === "delete" || kind === "store" && value?.kind === "none"
  );
  const shrinks = uses.some(
    (use) => use.kind === "item-delete" || use.kind === "method" && /^(pop|popleft|popitem|remove|discard|clear)$/.test(use.name ?? "") || use.kind === "store" && use.value?.is("list", "dictionary", "list_comprehension", "dictionary_comprehension", "set")
  );
  if (!isReset2 && !shrinks) return [];
  return [{ name, ...isReset2 ? { isReset: isReset2 } : {}, ...shrinks ? { shrinks } : {} }];
}

// src/model/summary/function-names.ts
var namesByFile2 = /* @__PURE__ */ new WeakMap();
function qualifiedNames(file) {
  let names = namesByFile2.get(file);
  if (!names) {
    names = namesOf2(file);
    namesByFile2.set(file, names);
  }
  return names;
}
function namesOf2(file) {
  const names = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const model of file.functions) {
    const outer = model.class ? void 0 : file.functionAround(model.node);
    const holder = model.class ? `${nameOfClass(file, model.class)}.` : outer ? `${names.get(outer) ?? ""}.<locals>.` : "";
    const plain2 = `${holder}${model.isLambda ? "<lambda>" : model.name}`;
    names.set(model, model.isLambda || seen.has(plain2) ? `${plain2}@${model.start}` : plain2);
    seen.add(plain2);
  }
  return names;
}

// src/model/summary/value-names.ts
var DEEPEST5 = 4;
var ELEMENT_METHODS = /* @__PURE__ */ new Set([
  "get",
  "pop",
  "values",
  "items",
  "keys",
  "setdefault",
  "copy"
]);
var PASSING_BUILTINS = /^builtins\.(sorted|list|tuple|set|reversed|enumerate|zip|iter|next|filter|max|min)$/;
var known3 = /* @__PURE__ */ new WeakMap();
function calleesOf(file, callee) {
  const target = callee.unparenthesized;
  let ofFile = known3.get(file);
  if (!ofFile) {
    ofFile = /* @__PURE__ */ new Map();
    known3.set(file, ofFile);
  }
  let names = ofFile.get(target.index);
  if (!names) {
    names = namesOf3(file, target, 0);
    if (names.length > 1) names = [...new Set(names)].slice(0, 6);
    ofFile.set(target.index, names);
  }
  return names;
}
function namesOf3(file, node, depth) {
  if (depth > DEEPEST5) return [];
  switch (node.kind) {
    case "identifier":
      return namesOfIdentifier(file, node, depth);
    case "attribute":
      return namesOfAttribute(file, node, depth);
    case "subscript": {
      const value = node.child("value")?.unparenthesized;
      if (!value) return [];
      const own = file.classNamed(value);
      return own ? [`#${nameOfClass(file, own)}`] : namesOf3(file, value, depth + 1).map(elementOf);
    }
    case "call":
      return namesOfResult(file, node, depth);
    case "conditional_expression":
      return [node.firstChild, node.children.at(-1)].flatMap(
        (each) => each ? namesOf3(file, each.unparenthesized, depth + 1) : []
      );
    case "boolean_operator":
      return [node.child("left"), node.child("right")].flatMap(
        (each) => each ? namesOf3(file, each.unparenthesized, depth + 1) : []
      );
    case "list":
    case "tuple":
    case "set":
      return node.children.slice(0, 12).flatMap((each) => namesOf3(file, each.unparenthesized, depth + 1));
    case "dictionary":
      return node.children.slice(0, 12).flatMap((pair) => {
        const value = pair.child("value")?.unparenthesized;
        return value ? namesOf3(file, value, depth + 1) : [];
      });
  }
  return [];
}
function namesOfIdentifier(file, node, depth) {
  const own = file.classNamed(node);
  if (own) return [`#${nameOfClass(file, own)}`];
  const model = file.functionNamed(node);
  const name = model && qualifiedNames(file).get(model);
  if (name !== void 0) return [`#${name}`];
  const qualifiedName = file.qualifiedName(node);
  if (qualifiedName !== void 0) return qualifiedName.startsWith("builtins.") ? [] : [qualifiedName];
  const binding = file.binding(node);
  if (!binding) return file.moduleScope.hasStarImport ? [`*${node.text}`] : [];
  if (binding.scope.kind === "module") return [`#${binding.name}`];
  if (binding.scope.kind === "class") {
    const owner = file.classOf(binding.scope.node);
    return owner ? [`#${nameOfClass(file, owner)}.${binding.name}`] : [];
  }
  return namesOfLocal(file, binding, depth);
}
function namesOfLocal(file, binding, depth) {
  return binding.assignments.slice(0, 4).flatMap((assignment) => {
    const { kind, value, source, target, qualifiedName } = assignment;
    switch (kind) {
      case "parameter": {
        const model = file.functionOf(binding.scope.node);
        const name = model && qualifiedNames(file).get(model);
        const isClass = model?.binding === "class" && model.parameters[0]?.name === binding.name;
        if (isClass && model.class) return [`#${nameOfClass(file, model.class)}`];
        return name === void 0 ? [] : [`@${name}:${binding.name}`];
      }
      case "class": {
        const owner = target.parent && file.classOf(target.parent);
        return owner ? [`#${nameOfClass(file, owner)}`] : [];
      }
      case "def": {
        const model = target.parent && file.functionOf(target.parent);
        const name = model && qualifiedNames(file).get(model);
        return name === void 0 ? [] : [`#${name}`];
      }
      case "import":
        return qualifiedName === void 0 ? [] : [qualifiedName];
      case "assign":
      case "with":
      case "walrus":
        return value ? namesOf3(file, value.unparenthesized, depth + 1) : source ? namesOf3(file, source.unparenthesized, depth + 1).map(elementOf) : [];
      case "for":
        return source ? namesOf3(file, source.unparenthesized, depth + 1).map(elementOf) : [];
    }
    return [];
  });
}
function namesOfAttribute(file, node, depth) {
  const name = node.child("attribute")?.text ?? "";
  const object = node.child("object")?.unparenthesized;
  if (!object) return [];
  if (name === "__class__") {
    const own = file.instanceClass(object);
    return own ? [`#${nameOfClass(file, own)}`] : [];
  }
  const qualifiedName = file.qualifiedName(node);
  if (qualifiedName !== void 0) return qualifiedName.startsWith("builtins.") ? [] : [qualifiedName];
  const owner = file.ownerOf(object);
  if (owner) return [`#${nameOfClass(file, owner)}.${name}`];
  if (object.kind === "call") {
    const called = file.call(object);
    if (called?.qualifiedName === "builtins.super") {
      const around = file.classAround(object);
      return around ? [`^${nameOfClass(file, around)}.${name}`] : [];
    }
  }
  const maker = file.constructorName(object);
  if (maker !== void 0 && !/^(builtins|types)\./.test(maker)) return [`${maker}.${name}`];
  const outer = object.kind === "identifier" && depth < DEEPEST5 ? [...namesOf3(file, object, depth + 2), ...annotatedNames(file, object, depth)] : [];
  const classes = outer.map((each) => each.startsWith("=") ? each.slice(1) : each).filter((each) => /^[#.\w]/.test(each) && !each.endsWith("[]"));
  return classes.length > 0 ? classes.map((each) => `${each}.${name}`) : [`?.${name}`];
}
function annotatedNames(file, identifier, depth) {
  const binding = file.binding(identifier);
  const model = binding?.isParameter ? file.functionOf(binding.scope.node) : void 0;
  const annotation = model?.parameter(identifier.text)?.annotation?.firstChild;
  return annotation?.is("identifier", "attribute") ? namesOf3(file, annotation, depth + 2) : [];
}
function namesOfResult(file, node, depth) {
  const call = file.call(node);
  if (!call) return [];
  const { qualifiedName = "", receiver } = call;
  const first = call.argument(0);
  if (qualifiedName === "builtins.type" && first) {
    const own = file.instanceClass(first);
    return own ? [`#${nameOfClass(file, own)}`] : [];
  }
  if (qualifiedName === "functools.partial" && first) return namesOf3(file, first, depth + 1);
  if (PASSING_BUILTINS.test(qualifiedName)) {
    return call.positional.flatMap((each) => namesOf3(file, each, depth + 1)).map(elementOf);
  }
  const second = qualifiedName === "builtins.getattr" ? call.argument(1) : void 0;
  const constant2 = second && stringValue(second);
  if (constant2 !== void 0 && /^\w+$/.test(constant2)) return [`!.${constant2}`];
  if (qualifiedName.startsWith("builtins.")) return [];
  if (receiver && ELEMENT_METHODS.has(call.name ?? "")) {
    return namesOf3(file, receiver, depth + 1).map(elementOf);
  }
  return namesOf3(file, call.callee, depth + 1).map((each) => /^[?!]/.test(each) ? each : `=${each}`);
}
function elementOf(name) {
  return name.endsWith("[]") ? name : `${name}[]`;
}

// src/model/summary/fates.ts
var USED = { kind: "used" };
var LOCAL = { kind: "local" };
var DEEPEST6 = 6;
function fatesOf(file, node) {
  return distinct(fatesWithin(file, node, 0));
}
function fatesOfBinding(file, binding) {
  return distinct(keptBy(file, binding, 0));
}
function fatesWithin(file, node, depth) {
  if (depth > DEEPEST6) return [LOCAL];
  const use = file.useOf(node);
  switch (use.kind) {
    case "assigned":
      return targetsOf2(use.by).flatMap((target) => fatesOfTarget(file, target, node, depth));
    case "element":
      return fatesWithin(file, outermostDisplay2(use.by), depth + 1).map(asElement);
    case "produced":
      return fatesWithin(file, use.by, depth + 1).map(asElement);
    case "argument":
      return fatesOfArgument(file, use, depth);
    case "return":
      return [{ kind: "returned" }];
    case "yield":
      return [{ kind: "yielded" }];
    case "await":
      return fatesWithin(file, use.by, depth + 1);
    case "raise":
      return [{ kind: "raised" }];
    case "with":
      return [withOf(file, use.by, node)];
    case "other":
      return [fateElsewhere(file, node)];
    default:
      return [USED];
  }
}
function fateElsewhere(file, node) {
  const outer = node.withParentheses;
  const { parent } = outer;
  if (parent?.kind === "decorator") return { kind: "decorator" };
  if (parent?.kind === "lambda" && outer.field === "body") return { kind: "returned" };
  if (parent?.is("default_parameter", "typed_default_parameter")) {
    const definition = parent.ancestor("function_definition", "lambda");
    const model = definition && file.functionOf(definition);
    const of = model && qualifiedNames(file).get(model);
    const name = parent.child("name")?.text;
    return {
      kind: "default",
      ...of === void 0 ? {} : { of: `#${of}` },
      ...name === void 0 ? {} : { name }
    };
  }
  return USED;
}
function fatesOfTarget(file, target, value, depth) {
  switch (target.kind) {
    case "identifier": {
      const binding = file.binding(target);
      if (!binding) return [LOCAL];
      const place = placeOfBinding(file, binding);
      if (place) return [isGuarded(value, target.text) ? { ...place, lazy: true } : place];
      return [...keptBy(file, binding, depth + 1), localOf(file, binding, value)];
    }
    case "attribute":
      return [lazily(placeOfAttribute(file, target), target, value)];
    case "subscript": {
      const container = target.child("value");
      return container ? placesOf(file, container, depth + 1).map((place) => lazily(asElement(place), target, value)) : [LOCAL];
    }
  }
  return [LOCAL];
}
function localOf(file, binding, value) {
  const around = file.loopAround(value)?.node;
  const isLooped = binding.references.some((reference) => {
    const loop = file.loopAround(reference)?.node;
    return loop !== void 0 && loop !== around && !loop.contains(value);
  });
  return isLooped ? { kind: "local", looped: true } : LOCAL;
}
function withOf(file, item, value) {
  const pattern = item.kind === "as_pattern" ? item : item.children.find(({ kind }) => kind === "as_pattern");
  const name = pattern?.child("alias")?.firstChild;
  const binding = name?.kind === "identifier" ? file.binding(name) : void 0;
  const isLooped = binding !== void 0 && localOf(file, binding, value).looped;
  return isLooped ? { kind: "with", looped: true } : { kind: "with" };
}
function fatesOfArgument(file, use, depth) {
  const call = file.call(use.by);
  if (!call) return [USED];
  if (COLLECTING_CONSTRUCTORS.has(call.qualifiedName ?? ""))
    return fatesWithin(file, use.by, depth + 1).map(asElement);
  const { receiver } = call;
  if (receiver && GROWING_METHODS.has(call.name ?? "") && file.useOf(use.by).kind === "discarded") {
    return placesOf(file, receiver, depth + 1).map((place) => lazily(asElement(place), receiver, use.by));
  }
  const initialised = initialisedBy(file, call);
  if (initialised) return [{ kind: "attribute", of: `#${nameOfClass(file, initialised)}`, name: "" }];
  const slot = use.name !== void 0 ? { keyword: use.name } : { position: use.position ?? 0 };
  const isStatement = file.useOf(use.by).kind === "discarded";
  const then = isStatement ? [] : fatesWithin(file, use.by, depth + 1).filter(({ kind }) => kind !== "used");
  const callees = calleesOf(file, call.callee);
  const handed = (callees.length > 0 ? callees : ["?"]).map(
    (of) => ({ kind: "argument", of, ...slot, ...then.length > 0 ? { then } : {} })
  );
  if (!isStatement || !receiver || receiver.kind === "call") return handed;
  const keepers = placesOf(file, receiver, depth + 1).filter(({ kind }) => kind !== "local");
  return [...handed, ...keepers.map((place) => ({ ...place, element: true, assumed: true }))];
}
function initialisedBy(file, call) {
  if (call.name !== "__init__" || !call.receiver) return void 0;
  const isSuper2 = file.call(call.receiver)?.qualifiedName === "builtins.super";
  const first = call.argument(0);
  return isSuper2 || first && file.isSelf(first) ? file.classAround(call.node) : void 0;
}
function placesOf(file, object, depth) {
  const target = object.unparenthesized;
  if (depth > DEEPEST6) return [LOCAL];
  switch (target.kind) {
    case "identifier": {
      if (file.isSelf(target)) {
        const owner = file.classAround(target);
        return [owner ? { kind: "attribute", of: `#${nameOfClass(file, owner)}`, name: "" } : LOCAL];
      }
      const binding = file.binding(target);
      if (!binding) return [LOCAL];
      const place = placeOfBinding(file, binding);
      if (place) return [place];
      if (binding.isParameter) return [{ kind: "foreign", name: "" }];
      const kept = keptBy(file, binding, depth + 1);
      if (kept.length > 0) return kept;
      const only = binding.onlyAssignment;
      const source = (only?.value ?? only?.source)?.unparenthesized;
      return source?.is("attribute", "subscript", "identifier") ? placesOf(file, source, depth + 1) : [LOCAL];
    }
    case "attribute":
      return [placeOfAttribute(file, target)];
    case "subscript": {
      const value = target.child("value");
      return value ? placesOf(file, value, depth + 1) : [LOCAL];
    }
    case "call": {
      const receiver = target.child("function")?.unparenthesized;
      const inner = receiver?.kind === "attribute" ? receiver.child("object") : void 0;
      return inner ? placesOf(file, inner, depth + 1) : [LOCAL];
    }
  }
  return [LOCAL];
}
function placeOfBinding(file, binding) {
  if (binding.scope.kind === "class") {
    const owner = file.classOf(binding.scope.node);
    return owner && { kind: "class", of: `#${nameOfClass(file, owner)}`, name: binding.name };
  }
  const imported = binding.assignments.find(({ kind }) => kind === "import")?.qualifiedName;
  if (imported !== void 0) return { kind: "module", name: imported };
  return binding.scope.kind === "module" ? { kind: "module", name: `#${binding.name}` } : void 0;
}
function placeOfAttribute(file, target) {
  const name = target.child("attribute")?.text ?? "";
  const object = target.child("object")?.unparenthesized;
  if (!object) return { kind: "foreign", name };
  if (file.isSelf(object)) {
    const owner2 = file.classAround(object);
    return owner2 ? { kind: "attribute", of: `#${nameOfClass(file, owner2)}`, name } : { kind: "foreign", name };
  }
  const instance = file.instanceClass(object);
  if (instance) return { kind: "attribute", of: `#${nameOfClass(file, instance)}`, name };
  const owner = file.ownerOf(object);
  if (owner) return { kind: "class", of: `#${nameOfClass(file, owner)}`, name };
  const qualifiedName = file.qualifiedName(target);
  if (qualifiedName !== void 0) return { kind: "module", name: qualifiedName };
  const inner = file.selfAttribute(object);
  const around = inner === void 0 ? void 0 : file.classAround(object);
  if (around && inner !== void 0)
    return { kind: "attribute", of: `#${nameOfClass(file, around)}`, name: inner };
  return { kind: "foreign", name };
}
var keptByBinding = /* @__PURE__ */ new WeakMap();
var MOST_USES = 40;
function keptBy(file, binding, depth) {
  if (depth > DEEPEST6) return [];
  const known5 = keptByBinding.get(binding);
  if (known5) return known5;
  keptByBinding.set(binding, []);
  const found = binding.references.slice(0, MOST_USES).flatMap((reference) => {
    const frame = file.scopeOf(reference).frame;
    if (frame !== binding.scope.frame) return capturedBy(file, frame, binding);
    const { kind } = file.useOf(reference);
    if (!KEEPING_USES.has(kind)) return [];
    return fatesWithin(file, reference, 1).filter((fate) => fate.kind !== "used" && fate.kind !== "local");
  });
  const kept = distinct(found);
  keptByBinding.set(binding, kept);
  return kept;
}
function capturedBy(file, frame, binding) {
  let inner = frame;
  while (inner?.parent && inner.parent.frame !== binding.scope.frame) inner = inner.parent.frame;
  const model = inner && file.functionOf(inner.node);
  const name = model && qualifiedNames(file).get(model);
  return name === void 0 ? [] : [{ kind: "captured", of: `#${name}` }];
}
var KEEPING_USES = /* @__PURE__ */ new Set([
  "assigned",
  "element",
  "produced",
  "argument",
  "return",
  "yield",
  "raise",
  "with"
]);
function targetsOf2(by) {
  const targets = [];
  for (let at = by; at; at = at.parent) {
    if (!at.is("assignment", "named_expression")) break;
    const target = (at.child("left") ?? at.child("name"))?.unparenthesized;
    if (target) targets.push(target);
  }
  return targets;
}
function lazily(place, target, value) {
  const name = target.kind === "subscript" ? target.child("value")?.text : target.text;
  return name !== void 0 && isGuarded(value, name) ? { ...place, lazy: true } : place;
}
function isGuarded(node, name) {
  let at = node;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.is("function_definition", "lambda", "class_definition")) return false;
    if (!parent.is("if_statement", "elif_clause") || at.field === "condition") continue;
    const condition = parent.child("condition");
    if (condition && mentions(condition, name)) return true;
  }
  return false;
}
function mentions(expression, text) {
  for (const node of expression.walk()) {
    if (node.is("identifier", "attribute") && node.text === text) return true;
    if (node.kind === "string_content" && text.endsWith(`.${node.text}`)) return true;
  }
  return false;
}
function asElement(fate) {
  return fate.kind === "local" || fate.kind === "used" ? fate : { ...fate, element: true };
}
function outermostDisplay2(node) {
  let at = node;
  while (at.parent?.is("list", "tuple", "set", "dictionary", "pair", "expression_list")) at = at.parent;
  return at;
}
function distinct(fates) {
  if (fates.length < 2) return fates;
  const known5 = new Map(fates.map((fate) => [JSON.stringify(fate), fate]));
  return [...known5.values()].slice(0, 8);
}

// src/model/summary/function-facts.ts
function functionFactsOf(file, model, name) {
  const decorators = model.decorators.map(
    (node, index) => model.decoratorNames[index] ?? nameOfDecorator(file, node)
  );
  const keeps2 = model.parameters.flatMap(({ name: parameter }) => {
    const binding2 = model.scope.bindings.get(parameter);
    if (!binding2 || binding2.references.length === 0) return [];
    const fates = fatesOfBinding(file, binding2).filter(isKept);
    return fates.length > 0 ? [{ parameter, fates }] : [];
  });
  const binding = model.isCachedProperty ? "cached" : model.binding;
  return {
    name,
    at: span(model.nameNode),
    shortName: model.name,
    ...model.class ? { class: nameOfClass(file, model.class) } : {},
    ...binding && binding !== "instance" ? { binding } : {},
    ...decorators.length > 0 ? { decorators } : {},
    ...file.isTestCode(model.body ?? model.node) ? { isTest: true } : {},
    ...model.parameters.length > 0 ? { parameters: model.parameters.map((each) => each.name) } : {},
    ...keeps2.length > 0 ? { keeps: keeps2 } : {},
    ...returnedNames(file, model)
  };
}
function isKept({ kind, of, name }) {
  if (kind === "argument") return of !== void 0 && !of.startsWith("?");
  return kind === "attribute" && name !== "" || kind === "class" || kind === "module" || kind === "foreign" && name !== "";
}
function nameOfDecorator(file, node) {
  const named = node.kind === "call" ? node.child("function") ?? node : node;
  return calleesOf(file, named).find((name) => /^[#.\w]/.test(name)) ?? named.text;
}
function returnedNames(file, model) {
  const { body } = model;
  if (!body) return {};
  const values = model.isLambda ? [body] : returnsIn(body);
  const names = values.filter(
    (value) => value.unparenthesized.is("identifier", "attribute", "subscript", "call", "conditional_expression")
  ).flatMap((value) => calleesOf(file, value));
  return names.length > 0 ? { returns: [...new Set(names)].slice(0, 12) } : {};
}
function returnsIn(body) {
  const { tree } = body;
  const end = tree.subtreeEnd(body.index);
  const found = [];
  for (let index = body.index; index < end; ) {
    const node = tree.node(index);
    if (node.is("function_definition", "lambda", "class_definition")) {
      index = tree.subtreeEnd(index);
      continue;
    }
    const value = node.kind === "return_statement" ? node.firstChild : void 0;
    if (value) found.push(value);
    index++;
  }
  return found;
}

// src/model/summary/sites.ts
function sitesIn(file, order) {
  const context = { file, order };
  return merged([...callsIn(context), ...handedIn(context), ...decoratorsIn(context)]);
}
function* callsIn(context) {
  const { file } = context;
  for (const { node, callee, qualifiedName, positional, name, receiver } of file.calls) {
    const what = calleesOf(file, callee);
    if (what.length > 0 && !(receiver && GROWING_METHODS.has(name ?? "") && what[0]?.startsWith("?"))) {
      yield siteAt(context, node, what, fatesOf(file, node));
    }
    const first = positional[0];
    if (first && (qualifiedName === "builtins.map" || qualifiedName === "collections.defaultdict")) {
      const made = calleesOf(file, first);
      const fates = fatesOf(file, node).map((fate) => ({ ...fate, element: true }));
      if (made.length > 0) yield { ...siteAt(context, node, made, fates), loop: "many" };
    }
  }
}
function* handedIn(context) {
  const { file } = context;
  for (const scope of file.scopes) {
    for (const binding of scope.bindings.values()) {
      if (!mayBeCallable(binding)) continue;
      for (const reference of binding.references) yield* handedAt(context, reference);
    }
  }
  for (const node of file.nodes("attribute")) {
    const object = node.child("object")?.unparenthesized;
    const name = node.child("attribute")?.text ?? "";
    if (object?.kind !== "identifier" || file.isWritten(node)) continue;
    const owner = file.isSelf(object) ? file.classAround(object) : void 0;
    const method = owner?.findMethod(name);
    if (!owner || !method || method.binding === "property") continue;
    if (isHandedOver(file, node)) yield handing(context, node, [`#${nameOfClass(file, owner)}.${name}`]);
  }
  for (const node of file.nodes("lambda")) {
    const model = file.functionOf(node);
    const name = model && qualifiedNames(file).get(model);
    if (name !== void 0) yield handing(context, node, [`#${name}`]);
  }
}
function mayBeCallable(binding) {
  const isOfModule = binding.scope.kind === "module";
  return binding.assignments.some(
    ({ kind, value }) => kind === "class" || kind === "def" || kind === "import" || isOfModule && value?.is("dictionary", "list", "tuple")
  );
}
function* handedAt(context, reference) {
  const { file } = context;
  let at = reference;
  while (at.withParentheses.parent?.kind === "attribute" && at.withParentheses.field === "object") {
    at = at.withParentheses.parent;
  }
  const use = file.useOf(at);
  const isElement2 = use.kind === "call" && ELEMENT_METHODS.has(at.child("attribute")?.text ?? "");
  if (isElement2) at = use.by;
  if (!isHandedOver(file, at)) return;
  const what = calleesOf(file, at);
  if (what.length > 0) yield handing(context, at, what);
}
function isHandedOver(file, node) {
  const use = file.useOf(node);
  if (!["assigned", "element", "argument", "return", "yield", "raise", "other"].includes(use.kind))
    return false;
  if (use.kind === "other") {
    const { parent } = node.withParentheses;
    return parent?.is("default_parameter", "typed_default_parameter") === true;
  }
  if (use.kind === "argument") {
    if (use.by.kind !== "call") return false;
    const callee = file.call(use.by)?.qualifiedName ?? "";
    if (ASKING2.test(callee)) return false;
  }
  return node.ancestor("type", "decorator", "except_clause") === void 0 || use.kind === "argument";
}
var ASKING2 = /^(builtins\.(isinstance|issubclass|super|type|hasattr|getattr|callable|id|repr|str|len|map)|typing\.\w+|collections\.defaultdict)$/;
function handing(context, node, what) {
  return { ...siteAt(context, node, what, fatesOf(context.file, node)), handed: true };
}
function* decoratorsIn(context) {
  const { file } = context;
  for (const model of [...file.classes, ...file.functions]) {
    if (model.decorators.length === 0) continue;
    const name = "bases" in model ? nameOfClass(file, model) : qualifiedNames(file).get(model);
    for (const decorator of model.decorators) {
      const of = decorator.kind === "call" ? calleesOf(file, decorator.child("function") ?? decorator).map((each) => `=${each}`) : calleesOf(file, decorator);
      const fates = (of.length > 0 ? of : ["?"]).map(
        (each) => ({ kind: "argument", of: each, position: 0 })
      );
      yield { ...siteAt(context, decorator, [`#${name}`], fates), handed: true };
    }
  }
}
function siteAt(context, node, what, fates) {
  const { file, order } = context;
  const around = file.functionAround(node);
  const within = around ? order.get(around) ?? -1 : -1;
  const loop = loopOf(file, node);
  const isMain = within < 0 && file.isScript && isInMain(node);
  return {
    what,
    at: span(node),
    within,
    ...loop ? { loop } : {},
    ...isMain ? { main: true } : {},
    ...around && isBehindFlag(node) ? { once: true } : {},
    fates
  };
}
function loopOf(file, node) {
  let found;
  for (let loop = file.loopAround(node); loop; loop = file.loopAround(loop.node)) {
    if (!isOverFew(file, loop)) return "many";
    found = "few";
  }
  return found;
}
function isOverFew(file, { iterable }) {
  const target = iterable?.unparenthesized;
  if (!target) return false;
  if (target.is("list", "tuple", "set", "dictionary")) return true;
  if (target.kind === "call") {
    const call = file.call(target);
    const isView = /^(items|keys|values)$/.test(call?.name ?? "") && call?.receiver !== void 0;
    if (isView && call?.receiver) return isConstant(file, call.receiver);
    const inner = /^builtins\.(enumerate|sorted|reversed|zip|list|tuple)$/.test(call?.qualifiedName ?? "");
    const first = inner ? call?.argument(0) : void 0;
    return first !== void 0 && (isConstant(file, first) || first.is("list", "tuple", "set", "dictionary"));
  }
  return isConstant(file, target);
}
function isConstant(file, node) {
  if (node.kind === "identifier") {
    const binding = file.binding(node);
    if (binding?.assignments[0]?.kind === "import") return true;
    const isShared = binding?.scope.kind === "module" || binding?.scope.kind === "class";
    if (isShared) return binding.assignments.length === 1;
    return binding?.onlyValue?.is("list", "tuple", "set", "dictionary") === true && hasElements(binding.onlyValue);
  }
  return node.kind === "attribute" && file.qualifiedName(node) !== void 0;
}
function hasElements(display) {
  return display.firstChild !== void 0;
}
function isBehindFlag(node) {
  let at = node;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.is("function_definition", "lambda", "class_definition")) return false;
    if (parent.kind !== "if_statement" || at.kind !== "block") continue;
    const condition = parent.child("condition")?.unparenthesized;
    const flag = condition?.kind === "not_operator" ? condition.child("argument")?.unparenthesized : void 0;
    if (!flag?.is("identifier", "attribute")) continue;
    const isSet = at.children.some((statement) => {
      const assignment = statement.firstChild;
      const target = assignment?.kind === "assignment" ? assignment.child("left") : void 0;
      return target?.text === flag.text && assignment?.child("right")?.kind === "true";
    });
    if (isSet) return true;
  }
  return false;
}
function isInMain(node) {
  for (let at = node.ancestor("if_statement"); at; at = at.ancestor("if_statement")) {
    if (/^__name__\s*==/.test(at.child("condition")?.unparenthesized.text ?? "")) return true;
  }
  return false;
}
function merged(sites) {
  const known5 = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const { what, within, handed, loop, main, once, fates } = site;
    const key = JSON.stringify([what, within, handed, loop, main, once, fates]);
    if (!known5.has(key)) known5.set(key, site);
  }
  return [...known5.values()];
}

// src/model/summary/site-facts.ts
function siteFactsOf(file) {
  const names = qualifiedNames(file);
  const order = new Map([...names.keys()].map((model, index) => [model, index]));
  return {
    functions: [...names].map(([model, name]) => functionFactsOf(file, model, name)),
    sites: sitesIn(file, order),
    losing: losingOf(file),
    origins: originsOf(file),
    imports: importedNames2(file),
    ...file.isTestCode(file.tree.root) ? { isTest: true } : {},
    ...entriesOf(file)
  };
}
function entriesOf(file) {
  const setups = file.calls.filter(
    ({ qualifiedName }) => /^(setuptools|distutils\.core)\.setup$/.test(qualifiedName ?? "")
  );
  const strings = setups.flatMap(
    ({ node }) => [...node.walk()].filter(({ kind }) => kind === "string_content")
  );
  const entries = strings.flatMap(({ text }) => {
    const found = /^\s*[\w.-]+\s*=\s*([\w.]+):(\w+)\s*$/.exec(text);
    return found ? [`${found[1]}.${found[2]}`] : [];
  });
  return entries.length > 0 ? { entries } : {};
}
function importedNames2(file) {
  const imports = {};
  for (const [name, binding] of file.moduleScope.bindings) {
    const target = binding.assignments.find((assignment) => assignment.kind === "import")?.qualifiedName;
    if (target !== void 0 && !/^_*[A-Z]/.test(name)) imports[name] = target;
  }
  return imports;
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
function captureOf(file, closure, binding) {
  return capture(file, closure, binding, /* @__PURE__ */ new Set());
}
function capture(file, closure, binding, seen) {
  if (seen.has(closure)) return void 0;
  seen.add(closure);
  const own = bodyScope(file, closure);
  if (!own?.isWithin(binding.scope) || own === binding.scope) return void 0;
  for (const reference of binding.references) {
    if (file.scopeOf(reference).isWithin(own)) return reference;
    if (isDefaultOf(reference, closure)) return reference;
  }
  for (let scope = own.parent; scope?.isWithin(binding.scope); scope = scope.parent) {
    for (const other of scope.bindings.values()) {
      const target = other.onlyAssignment?.kind === "def" ? other.onlyAssignment.target.parent : void 0;
      if (!target || !other.references.some((reference) => file.scopeOf(reference).isWithin(own))) continue;
      const found = capture(file, target, binding, seen);
      if (found) return found;
    }
  }
  return void 0;
}
function bodyScope(file, closure) {
  const model = file.functionOf(closure);
  if (model) return model.scope;
  const body = closure.kind === "generator_expression" ? closure.child("body") : void 0;
  return body && file.scopeOf(body);
}
function isDefaultOf(reference, closure) {
  const parameter = reference.withParentheses.parent;
  return reference.withParentheses.field === "value" && parameter?.is("default_parameter", "typed_default_parameter") === true && parameter.parent === closure.child("parameters");
}

// src/model/storing.ts
var DEEPEST7 = 4;
var CONSTRUCTOR_NAME = /^_*[A-Z]\w*[a-z]/;
function storingsOf(file, expression) {
  return storingsBelow(file, expression, 0);
}
function storingsBelow(file, expression, depth) {
  const follower = new Follower2(file, depth);
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
  constructor(file, depth) {
    this.#file = file;
    this.#depth = depth;
  }
  /** Follows a value from where it is written to all that it is stored in. */
  value(node, way) {
    if (this.#seen.has(node) || way.through.length > DEEPEST7) return;
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
    if (depth > DEEPEST7) return void 0;
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
    const isElement2 = way.inDisplay || use.name !== void 0;
    if (!isElement2 && owner.derivesFrom(...KEEPS_ELEMENTS)) return void 0;
    const isSuper2 = call.receiver?.kind === "call";
    const named = !isSuper2 && call.receiver ? this.#file.classNamed(call.receiver) : owner.bases[0]?.class;
    const made = named?.findMethod("__init__");
    return made ? this.#certaintyIn(made, use, isSuper2 ? 1 : 0) : "likely";
  }
  /** Whether a function of the file keeps one of its parameters in what it makes. */
  #certaintyIn(callee, use, bound) {
    const { position, name } = use;
    const parameter = name === void 0 ? callee.parameters.filter(({ kind }) => kind === "positional")[(position ?? 0) + bound] : callee.parameter(name);
    if (!parameter || this.#depth >= DEEPEST7) return "likely";
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
var DEEPEST8 = 5;
var CLASS_NAME = /^_*[A-Z]\w*[a-z]/;
function holdOn(file, expression, object) {
  return hold(file, expression, object.unparenthesized, 0);
}
function hold(file, expression, object, depth) {
  const node = expression.unparenthesized;
  if (depth > DEEPEST8) return void 0;
  if (isSame(file, node, object)) return { at: node, how: "itself", certainty: "proven" };
  switch (node.kind) {
    case "attribute":
      return holdOfMethod(file, node, object);
    case "lambda":
    case "generator_expression":
      return holdOfClosure(file, node, object);
    case "identifier":
      return holdOfName(file, node, object, depth);
    case "tuple":
    case "list":
    case "set":
    case "expression_list":
    case "dictionary":
      return holdOfDisplay(file, node, object, depth);
    case "conditional_expression":
    case "boolean_operator":
      return firstOf(node.children, (child) => hold(file, child, object, depth + 1));
    case "call":
      return holdOfCall(file, node, object, depth);
  }
  return void 0;
}
function isSame(file, one, other) {
  if (one.kind !== other.kind) return false;
  if (one.kind === "identifier") {
    const binding = file.binding(one);
    return binding !== void 0 && binding === file.binding(other);
  }
  if (one.kind !== "attribute" || one.text !== other.text) return false;
  const [left, right] = [one.child("object"), other.child("object")];
  return left !== void 0 && right !== void 0 && isSame(file, left, right);
}
function holdOfMethod(file, node, object) {
  const owner = node.child("object")?.unparenthesized;
  if (!owner || !isSame(file, owner, object)) return void 0;
  const method = file.methodNamedBy(node);
  return method?.binding === "instance" ? { at: node, how: "method", certainty: "proven" } : void 0;
}
function holdByCallback(file, expression, object) {
  const node = expression.unparenthesized;
  const owner = node.kind === "attribute" ? node.child("object")?.unparenthesized : void 0;
  if (!owner || !isSame(file, owner, object.unparenthesized)) return void 0;
  const known5 = file.instanceClass(owner);
  const name = node.child("attribute")?.text ?? "";
  const isTold = known5?.ancestors.some(
    (each) => each.attribute(name)?.stores.length || each.methods.has(name)
  );
  if (isTold || known5?.isFullyKnown) return void 0;
  return { at: node, how: "method", certainty: known5 ? "possible" : "likely" };
}
function holdOfClosure(file, node, object) {
  const binding = object.kind === "identifier" ? file.binding(object) : void 0;
  const at = binding && captureOf(file, node, binding);
  return at && { at, how: "closure", certainty: "proven" };
}
function holdOfName(file, node, object, depth) {
  const model = file.functionNamed(node);
  if (model) return holdOfClosure(file, model.node, object);
  const binding = file.binding(node);
  if (!binding || binding.scope.kind === "module" || binding.scope.kind === "class") return void 0;
  const made = binding.onlyValue && hold(file, binding.onlyValue, object, depth + 1);
  if (made) return made;
  for (const reference of binding.references) {
    const { kind, value } = file.useOf(reference);
    const stored = kind === "attribute-store" && value ? hold(file, value, object, depth + 1) : void 0;
    if (stored && stored.certainty !== "possible") return { ...stored, how: "attribute" };
  }
  return void 0;
}
function holdOfDisplay(file, node, object, depth) {
  const parts = node.children.flatMap((child) => child.kind === "pair" ? child.children : [child]);
  const found = firstOf(parts, (part) => hold(file, part, object, depth + 1));
  return found && { ...found, how: "element" };
}
function holdOfCall(file, node, object, depth) {
  const call = file.call(node);
  if (!call || /weakref|weak/i.test(call.callee.text)) return void 0;
  for (const [position, argument] of call.argumentNodes.entries()) {
    const value = argument.child("value") ?? argument;
    const found = hold(file, value, object, depth + 1);
    if (!found) continue;
    const certainty = certaintyOf(file, call, argument, position);
    if (certainty) return { at: found.at, how: "argument", certainty: weaker(found.certainty, certainty) };
  }
  return void 0;
}
function certaintyOf(file, call, argument, position) {
  if (KEEPS_ARGUMENTS.has(call.qualifiedName ?? "")) return "proven";
  const made = file.classNamed(call.callee);
  if (made) {
    const init = made.findMethod("__init__");
    if (!init) return made.dataclass || made.attrs || made.isNamedTuple ? "proven" : void 0;
    const name = argument.kind === "keyword_argument" ? argument.child("name")?.text : init.parameters[position + 1]?.name;
    const parameter = name === void 0 ? void 0 : init.scope.bindings.get(name);
    const kept = parameter?.references.flatMap((reference) => storingsOf(file, reference)) ?? [];
    const inSelf = kept.filter(({ keeper }) => file.isSelf(keeper));
    return inSelf.some(({ certainty }) => certainty === "proven") ? "proven" : inSelf[0]?.certainty;
  }
  if (file.functionNamed(call.callee)) return void 0;
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
function* watchersOf(file) {
  for (const holding of file.weakHoldings) {
    const model = file.functionAround(holding.node);
    if (!model || model.isLambda || file.isTestCode(holding.node)) continue;
    const names = model.parameters.filter(({ kind, name }) => kind === "positional" && name !== model.selfName).map(({ name }) => model.scope.bindings.get(name));
    const watched = names.findIndex((binding) => binding && binding === file.binding(holding.value));
    if (watched < 0) continue;
    for (const [kept, binding] of names.entries()) {
      const name = binding?.references[0];
      if (kept !== watched && name && keeps(file, holding, name)) {
        yield { function: model, watched, kept, node: holding.node };
      }
    }
  }
}
function keeps(file, holding, name) {
  const isWanted = (expression) => {
    const hold2 = holdOn(file, expression, name) ?? holdByCallback(file, expression, name);
    return hold2 !== void 0 && hold2.certainty !== "possible";
  };
  switch (holding.as) {
    case "key":
      return holding.counterpart !== void 0 && isWanted(holding.counterpart);
    case "reference":
    case "finalizer":
      if (holding.as === "reference" && file.useOf(holding.node).kind === "discarded") return false;
      return (holding.call?.argumentNodes.slice(1) ?? []).some(
        (argument) => isWanted(argument.child("value") ?? argument)
      );
  }
  return false;
}
function* watchedHandoversOf(file) {
  for (const call of callsWithMade(file)) {
    if (call.qualifiedName?.startsWith("builtins.")) continue;
    const { positional } = call;
    if (positional.filter(({ kind }) => kind === "identifier").length < 2) continue;
    if (file.isTestCode(call.node)) continue;
    for (const [kept, resource] of positional.entries()) {
      for (const [watched, object] of positional.entries()) {
        const given = kept === watched ? void 0 : givenTo(file, resource, object, call.node);
        if (given) yield { node: call.node, through: { call, watched, kept }, object, resource, ...given };
      }
    }
  }
  for (const holding of file.weakHoldings) {
    if (holding.as !== "reference" && holding.as !== "finalizer" && holding.as !== "key") continue;
    if (file.isTestCode(holding.node)) continue;
    const kept = holding.as === "key" ? [holding.counterpart] : holding.call?.argumentNodes.slice(1);
    for (const argument of kept ?? []) {
      const expression = argument?.child("value") ?? argument;
      if (!expression || holdOn(file, expression, holding.value)) continue;
      let resource = expression.unparenthesized;
      while (resource?.kind === "attribute") resource = resource.child("object")?.unparenthesized;
      const given = resource && givenTo(file, resource, holding.value, holding.node);
      if (resource && given && keeps(file, holding, resource)) {
        yield { node: holding.node, object: holding.value, resource, ...given };
      }
    }
  }
}
function callsWithMade(file) {
  const nodes = /* @__PURE__ */ new Set();
  for (const scope of file.scopes) {
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
  return [...nodes].sort((a, b) => a.index - b.index).flatMap((node) => file.call(node) ?? []);
}
function givenTo(file, name, object, except) {
  const resource = name.unparenthesized;
  const target = object.unparenthesized;
  if (resource.kind !== "identifier" || target.kind !== "identifier") return void 0;
  const binding = file.binding(resource);
  const wanted = file.binding(target);
  if (!binding || !wanted || binding === wanted || binding.scope.kind !== "function") return void 0;
  const made = binding.onlyValue && file.call(binding.onlyValue.unparenthesized);
  if (!made) return void 0;
  const placeIn = (call) => call.positional.findIndex(
    (argument) => argument.kind === "identifier" && file.binding(argument) === wanted
  );
  const ofMaking = placeIn(made);
  if (ofMaking >= 0) {
    return { maker: made.callee, method: "__init__", given: made.node, position: ofMaking };
  }
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    const call = use.kind === "method" && use.by !== except ? file.call(use.by) : void 0;
    const position = call ? placeIn(call) : -1;
    if (!call || position < 0) continue;
    return { maker: made.callee, method: call.name ?? "", given: call.node, position };
  }
  return void 0;
}

// src/model/summary/watched.ts
function watchingFactsOf(file) {
  const watchers = [...watchersOf(file)].map(({ function: model, watched, kept, node }) => ({
    class: model.class ? nameOfClass(file, model.class) : "",
    name: model.name,
    watched,
    kept,
    at: span(node)
  }));
  const watching = {};
  for (const binding of watchers.length > 0 ? file.moduleScope.bindings.values() : []) {
    for (const { value } of binding.assignments) {
      const callee = value?.unparenthesized.child("function")?.text;
      const made = watchers.find((watcher) => watcher.class !== "" && watcher.class === callee);
      if (made) watching[binding.name] = made.class;
    }
  }
  const handovers = [];
  for (const handover of watchedHandoversOf(file)) {
    const { node, through, object, resource, maker, method, given, position } = handover;
    const class_ = referenceTo(file, maker, file.classAround(node));
    const callee = through && nameOfCallee(file, through.call);
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
function summarise(file, parts) {
  const functions = file.functions.filter(
    (model) => !model.class && !model.isLambda && model.scope.parent?.kind === "module"
  );
  return {
    path: file.path,
    classes: file.classes.map((model) => classSummaryOf(file, model)),
    ...parts?.lifetimes ? { lifetimes: siteFactsOf(file) } : {},
    linked: linkedPairsOf(file),
    ...unlessEmpty(
      "makings",
      functions.flatMap((model) => [...makingsOf(file, model)])
    ),
    ...pairFactsOf(file),
    leftEntries: leftEntriesOf(file),
    ...watchingFactsOf(file),
    imports: importedClasses(file),
    stars: starImports(file)
  };
}
function importedClasses(file) {
  const imports = {};
  for (const [name, binding] of file.moduleScope.bindings) {
    const target = binding.assignments.find((assignment) => assignment.kind === "import")?.qualifiedName;
    if (target !== void 0 && /^_*[A-Z]/.test(name)) imports[name] = target;
  }
  return imports;
}
function starImports(file) {
  return file.nodes("wildcard_import").map((node) => node.parent?.child("module_name")?.text).filter((name) => name !== void 0);
}

// src/model/bound-method.ts
var SHORTEST_PREFIX = 3;
function boundMethodsOf(file, owner) {
  const found = [...plain(owner), ...byName(file, owner), ...methodsPutOnObjects(file)].filter(
    ({ node, object }) => file.isSelf(object) && file.methodAround(node)?.class === owner
  );
  return found.sort((one, other) => one.node.index - other.node.index);
}
function methodsPutOnObjects(file) {
  const found = [];
  for (const call of [...file.callsNamed("types.MethodType"), ...file.callsOfMethod("__get__")]) {
    const isGet = call.name === "__get__";
    const object = call.positional[isGet ? 0 : 1];
    const plainFunction = isGet ? call.receiver : call.positional[0];
    if (isGet && !(plainFunction && file.functionNamed(plainFunction))) continue;
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
function* byName(file, owner) {
  for (const call of file.callsNamed("builtins.getattr")) {
    const [object, key] = call.positional;
    if (!object || !key) continue;
    const name = stringValue(key);
    const isMethod = name === void 0 ? isMethodName(file, owner, key) : owner.findMethod(name)?.binding === "instance";
    if (isMethod) yield { node: call.node, object, name };
  }
}
function isMethodName(file, owner, key) {
  if (key.kind === "subscript") {
    const name = file.selfAttribute(key.child("value") ?? key);
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
var DEEPEST9 = 4;
var ORDER2 = ["none", "many", "whole", "large"];
function bulkOf(file, node) {
  return bulk(file, node, 0);
}
function bulkOfElements(file, iterable) {
  const target = iterable.unparenthesized;
  if (target.is("generator_expression", "list_comprehension")) {
    const body = target.child("body");
    return body && bulk(file, body, 0);
  }
  const call = file.call(target);
  if (call?.qualifiedName !== "builtins.map") return void 0;
  const callee = call.argument(0);
  const made = callee && file.functionNamed(callee);
  return made ? bulkOfResult(file, made, 0) : void 0;
}
function constantOf(file, node) {
  return constant(file, node, 0);
}
function bulk(file, node, depth) {
  if (depth > DEEPEST9) return void 0;
  const target = node.unparenthesized;
  switch (target.kind) {
    case "identifier": {
      const value = file.binding(target)?.onlyValue;
      return value && bulk(file, value, depth + 1);
    }
    case "list_comprehension":
    case "set_comprehension":
    case "dictionary_comprehension": {
      const source = target.children.find((child) => child.kind === "for_in_clause")?.child("right");
      return source && collected(file, target, source);
    }
    case "binary_operator": {
      const operator = target.child("operator")?.text;
      if (operator === "+") {
        const sides = [target.child("left"), target.child("right")];
        return sides.map((side) => side && bulk(file, side, depth + 1)).find((found) => found !== void 0);
      }
      if (operator !== "*") return void 0;
      const [left, right] = [target.child("left"), target.child("right")];
      if (!left || !right || ![left, right].some((side) => side.unparenthesized.is("string", "list", "tuple"))) {
        return void 0;
      }
      const count = left.unparenthesized.is("string", "list", "tuple") ? right : left;
      return sized(file, target, count, "many");
    }
    case "call": {
      const call = file.call(target);
      return call && bulkOfCall(file, call, depth);
    }
  }
  return void 0;
}
function bulkOfCall(file, call, depth) {
  const { node, qualifiedName = "", name = "" } = call;
  const first = call.argument(0);
  if (LARGE_MAKERS.has(qualifiedName)) return { size: "large", maker: node };
  if (SIZED_MAKERS.has(qualifiedName)) return first && sized(file, node, first, "many");
  if (WHOLE_MAKERS.has(qualifiedName)) return { size: "whole", maker: node };
  if (BULK_MAKERS.has(qualifiedName)) return first && collected(file, node, first);
  if (call.receiver && BULK_METHODS.has(name) && call.argumentNodes.length === 0) {
    return { size: "whole", maker: node };
  }
  const callee = file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee);
  const result = callee && bulkOfResult(file, callee, depth + 1);
  return result && { size: result.size, maker: node };
}
function bulkOfResult(file, model, depth) {
  if (model.isGenerator || depth > DEEPEST9) return void 0;
  let best;
  for (const value of resultsOf(file, model)) {
    const found = bulk(file, value, depth + 1);
    if (found && ORDER2.indexOf(found.size) > ORDER2.indexOf(best?.size ?? "none")) best = found;
  }
  return best;
}
function resultsOf(file, model) {
  const { body } = model;
  if (!body) return [];
  if (model.isLambda) return [body];
  const results = [];
  for (const node of body.walk()) {
    const value = node.kind === "return_statement" ? node.firstChild : void 0;
    if (value && file.scopeOf(node).frame === model.scope) results.push(value);
  }
  return results;
}
function collected(file, maker, source) {
  const from = file.originOf(source) ?? source.unparenthesized;
  if (from.is("list", "tuple", "set", "dictionary", "string")) {
    return from.children.length >= LARGE ? { size: "large", maker } : void 0;
  }
  const range = file.call(from);
  if (range && /^builtins\.x?range$/.test(range.qualifiedName ?? "")) {
    const last = range.argument(range.positional.length > 1 ? 1 : 0);
    return last && sized(file, maker, last, "whole");
  }
  return { size: "many", maker };
}
function sized(file, maker, count, otherwise) {
  const shape = count.unparenthesized;
  const parts = shape.is("tuple", "list") ? shape.children : [shape];
  let product = 1;
  for (const part of parts) {
    const number = constant(file, part, 0);
    if (number === void 0) return { size: otherwise, maker };
    product *= number;
  }
  return product >= LARGE ? { size: "large", maker } : void 0;
}
function constant(file, node, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST9) return void 0;
  switch (target.kind) {
    case "integer": {
      const value = Number(target.text.replace(/_|[lL]$/g, ""));
      return Number.isFinite(value) ? value : void 0;
    }
    case "identifier": {
      const only = file.binding(target)?.onlyAssignment;
      const isValue = only?.kind === "assign" || only?.kind === "parameter";
      return isValue && only.value ? constant(file, only.value, depth + 1) : void 0;
    }
    case "binary_operator": {
      const [left, right] = [target.child("left"), target.child("right")];
      const a = left && constant(file, left, depth + 1);
      const b = right && constant(file, right, depth + 1);
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
var DEEPEST10 = 6;
function computedText(file, node) {
  const parts = [];
  const literal = [];
  if (!collect(file, node, parts, literal, 0) || parts.length === 0) return void 0;
  return { parts, literal: literal.join("") };
}
function collect(file, node, parts, literal, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST10) return false;
  const inner = (part) => {
    if (part && !collect(file, part, parts, literal, depth + 1)) parts.push(part.unparenthesized);
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
      if (operator !== "+" || !(isText(left) || isText(right) || isStr(file, left) || isStr(file, right)))
        return false;
      inner(left);
      inner(right);
      return true;
    }
    case "call":
      return collectCall(file, target, inner);
    case "identifier": {
      const value = file.binding(target)?.scope.kind === "module" ? void 0 : file.binding(target)?.onlyValue;
      return value !== void 0 && collect(file, value, parts, literal, depth + 1);
    }
  }
  return false;
}
function collectCall(file, node, inner) {
  const call = file.call(node);
  if (!call) return false;
  if (isStr(file, node)) {
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
function isStr(file, node) {
  const callee = node?.unparenthesized.kind === "call" ? node.unparenthesized.child("function") : void 0;
  if (!callee || !/^(str|repr|unicode)$/.test(callee.text)) return false;
  return file.binding(callee) === void 0;
}
function variety(file, node) {
  const target = node.unparenthesized;
  if (target.is("string", "integer", "float", "true", "false", "none")) return "closed";
  const call = file.call(target);
  if (call) {
    if (OPEN_CALLS.test(call.qualifiedName ?? "")) return "open";
    if (/^builtins\.(type|len)$/.test(call.qualifiedName ?? "")) return "closed";
    const [argument] = call.positional;
    const isWrapper = /^builtins\.(hex|int|abs|format)$/.test(call.qualifiedName ?? "");
    return (isWrapper || isStr(file, target)) && argument ? variety(file, argument) : "unknown";
  }
  if (file.isSelf(target)) return "open";
  const object = target.kind === "attribute" ? target.child("object")?.unparenthesized : void 0;
  if (object?.kind === "call" && variety(file, object) === "open") return "open";
  const last = target.kind === "attribute" ? target.child("attribute")?.text : target.kind === "identifier" ? target.text : void 0;
  if (last === void 0) return "unknown";
  if (CLOSED_NAME.test(last)) return "closed";
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  if (binding?.scope.kind === "module") return "closed";
  if (OPEN_NAME.test(last)) return "open";
  return binding?.onlyValue ? variety(file, binding.onlyValue) : "unknown";
}

// src/model/delivered.ts
var CONNECTING = ["connect", "connectTCP", "connectSSL", "connectUNIX", "connectProtocol"];
var DEFERRED_METHOD = /^add(Callbacks?|Errback|Both|Timeout)$/;
function leftConnectionsOf(file) {
  if (!usesTwisted(file)) return [];
  const found = [];
  for (const call of file.calls) {
    if (!CONNECTING.includes(call.name ?? "")) continue;
    const callback = callbackOf(file, call);
    const kept = callback && keptBy2(file, callback);
    const name = kept?.child("attribute")?.text;
    if (kept && name !== void 0 && isLeft(file, name)) found.push({ call, kept, name });
  }
  return found;
}
function usesTwisted(file) {
  for (const { assignments } of file.moduleScope.bindings.values()) {
    if (assignments.some(
      ({ kind, qualifiedName }) => kind === "import" && qualifiedName?.startsWith("twisted.")
    ))
      return true;
  }
  return false;
}
function callbackOf(file, call) {
  let use = file.useOf(call.node);
  if (use.kind === "assigned") {
    const left = use.by.child("left");
    const binding = left?.kind === "identifier" ? file.binding(left) : void 0;
    use = binding?.onlyAssignment ? binding.references.map((node) => file.useOf(node)).find(({ kind }) => kind === "method") : void 0;
  }
  const adding = use?.kind === "method" && /^addCallbacks?$/.test(use.name ?? "") ? file.call(use.by) : void 0;
  const target = adding?.argument(0);
  return target && (file.functionNamed(target) ?? file.methodNamedBy(target));
}
function keptBy2(file, callback) {
  const parameter = callback.parameters[callback.binding === "instance" ? 1 : 0];
  const binding = parameter && callback.scope.bindings.get(parameter.name);
  let kept;
  for (const node of binding?.references ?? []) {
    const use = file.useOf(node);
    const left = use.kind === "assigned" ? use.by.child("left") : void 0;
    if (left?.kind === "attribute" && !kept) kept = left;
    else if (left || !isPlain(file, use)) return void 0;
  }
  return kept;
}
function isLeft(file, name) {
  const isWithout = file.attributesNamed(name).every((node) => file.isWritten(node) || isPlain(file, file.useOf(node)));
  return isWithout && !file.nodes("string").some((node) => /^\w?['"](\w+)['"]$/.exec(node.text)?.[1] === name);
}
function isPlain(file, use) {
  const name = use.name ?? "";
  switch (use.kind) {
    case "method":
      return !isEnding(name);
    case "attribute": {
      if (isEnding(name)) return false;
      const inner = file.useOf(use.by);
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
function isEmptied2(file, holder, at) {
  const target = (holder.kind === "subscript" ? holder.child("value") ?? holder : holder).unparenthesized;
  const mentions2 = target.kind === "identifier" ? file.binding(target)?.references ?? [] : file.attributesNamed(target.child("attribute")?.text ?? "");
  return mentions2.some((mention) => {
    const use = file.useOf(mention);
    if (at.contains(mention)) return false;
    switch (use.kind) {
      case "item-delete":
      case "delete":
        return true;
      case "method":
        return TAKING_OUT.test(use.name ?? "");
      case "store":
        return !["__init__", void 0].includes(file.functionAround(mention)?.name);
      case "item": {
        const inner = file.useOf(use.by);
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
function acquisitionsOf(file) {
  let found = acquisitions.get(file);
  if (!found) {
    const known5 = [...file.calls.flatMap((call) => acquired(file, call)), ...lent(file)];
    const names = new Set(known5.map(({ owner }) => owner.kind === "local" ? owner.assignment : void 0));
    const evident = evidentlyAcquired(file).filter(
      ({ owner }) => owner.kind === "local" && !names.has(owner.assignment)
    );
    found = [...known5, ...evident].sort((a, b) => a.call.start - b.call.start);
    acquisitions.set(file, found);
  }
  return found;
}
function lent(file) {
  const found = [];
  for (const [method, closers] of LENDING_METHODS) {
    for (const call of file.callsOfMethod(method)) {
      const closable = {
        noun: "loan",
        closers,
        isManager: false,
        whenDropped: "stays",
        reason: "What a pool has lent is missing there until it is given back."
      };
      for (const owner of ownersOf(file, call, "itself")) found.push({ call, kind: "lent", closable, owner });
    }
  }
  return found;
}
function acquired(file, call) {
  const shape = DESCRIPTOR_MAKERS.get(call.qualifiedName ?? "");
  if (shape) {
    return ownersOf(file, call, shape).map((owner) => ({
      call,
      kind: "descriptor",
      closable: DESCRIPTOR,
      owner
    }));
  }
  const closable = closableOf(file, call);
  if (!closable) return NONE;
  return ownersOf(file, call, closable.place ?? "itself").map((owner) => ({
    call,
    kind: "closable",
    closable,
    owner
  }));
}
function evidentlyAcquired(file) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const method of ["close", "aclose"]) {
    const closable = { noun: "object", closers: [method], isManager: false, whenDropped: "closed" };
    for (const { receiver } of file.callsOfMethod(method)) {
      const binding = receiver?.kind === "identifier" ? file.binding(receiver) : void 0;
      for (const assignment of binding?.assignments ?? []) {
        if (assignment.kind === "with") continue;
        const value = (assignment.value ?? (assignment.kind === "assign" ? assignment.source : void 0))?.unparenthesized;
        const call = value && file.call(value.kind === "await" ? value.firstChild ?? value : value);
        if (!call || seen.has(assignment) || !isOpening(file, call, assignment)) continue;
        seen.add(assignment);
        const owner = ownerNamed(file, assignment.target);
        if (owner.kind === "local") found.push({ call, kind: "evident", closable, owner });
      }
    }
  }
  const opened = { noun: "object", closers: ["close"], isManager: false, whenDropped: "closed" };
  for (const method of OPENING_METHODS) {
    for (const call of file.callsOfMethod(method)) {
      if (CLOSABLES.has(call.qualifiedName ?? "")) continue;
      for (const owner of ownersOf(file, call, method === "accept" ? "first" : "itself")) {
        if (owner.kind !== "local" || seen.has(owner.assignment) || isDeferred(file, owner.binding)) continue;
        seen.add(owner.assignment);
        found.push({ call, kind: "evident", closable: opened, owner });
      }
    }
  }
  return found;
}
function isDeferred(file, { references }) {
  return references.some((node) => {
    const use = file.useOf(node);
    return use.kind === "method" && DEFERRED_METHOD.test(use.name ?? "");
  });
}
function isOpening(file, call, { target }) {
  if (file.classNamed(call.callee) || call.qualifiedName === "builtins.iter") return false;
  return /open|connect|socket|session|cursor|urlopen|acquire|checkout|stream|dial|accept/i.test(
    call.callee.text
  ) || /^_?((in|out)?f(ile|d|h|p|id|hd|obj)?\d*|\w*(file|conn|connection|cursor|sock|socket|session|stream|handle))$/i.test(
    target.text
  );
}
function closableOf(file, call) {
  const name = call.qualifiedName ?? optionNamed(file, call.callee) ?? openedPath(file, call);
  if (name === void 0) return void 0;
  const found = CLOSABLES.get(name) ?? (name.startsWith(".") ? closableInPackage(file, name) : void 0);
  if (!found) return void 0;
  if (found.onlyFor && !found.onlyFor.test(call.argument(0)?.text ?? "")) return void 0;
  if (found.onlyWith && !found.onlyWith.test(call.node.child("arguments")?.text ?? "")) return void 0;
  if (isInMemory(file, call)) return void 0;
  const isOther = found.since !== void 0 && file.python.meets(found.since) === "no" || found.waitsFor?.test(call.node.child("arguments")?.text ?? "") === false;
  if (!isOther) return found;
  const { reason: _, ...closed } = found;
  return { ...closed, whenDropped: "closed" };
}
function isInMemory(file, call) {
  const source = call.keyword("fileobj") ?? call.argument(0);
  const made = source && file.constructorName(source);
  return made !== void 0 && /^(io|_io|cStringIO|StringIO)\.(BytesIO|StringIO)$/.test(made);
}
var CLOSABLE_NAMES = new Set(
  [...CLOSABLES.keys()].map((name) => name.slice(name.lastIndexOf(".") + 1))
);
function closableInPackage(file, name) {
  if (!CLOSABLE_NAMES.has(name.slice(name.lastIndexOf(".") + 1))) return void 0;
  const levels = /^\.+/.exec(name)?.[0].length ?? 0;
  const folders = file.path.split("/").slice(0, -levels);
  for (let first = folders.length - 1; first >= 0; first--) {
    const found = CLOSABLES.get([...folders.slice(first), name.slice(levels)].join("."));
    if (found) return found;
  }
  return void 0;
}
function openedPath(file, call) {
  if (call.callee.kind !== "attribute" || call.name !== "open" || !call.receiver) return void 0;
  return /^pathlib\.\w*Path$/.test(file.constructorName(call.receiver) ?? "") ? "builtins.open" : void 0;
}
function optionNamed(file, callee) {
  const key = callee.kind === "subscript" ? callee.childrenIn("subscript")[0] : void 0;
  if (key?.kind !== "string") return void 0;
  for (const pair of file.nodes("pair")) {
    const value = pair.child("key")?.text === key.text ? pair.child("value") : void 0;
    const name = value && file.qualifiedName(value);
    if (name !== void 0 && CLOSABLES.has(name)) return name;
  }
  return void 0;
}
function ownersOf(file, call, shape) {
  let use = awaitedUse(file, call.node);
  if (use.kind === "argument" && file.call(use.by)?.qualifiedName === "asyncio.wait_for")
    use = awaitedUse(file, use.by);
  if (use.kind === "argument" && file.call(use.by)?.qualifiedName === "builtins.iter")
    use = file.useOf(use.by);
  switch (use.kind) {
    case "with":
      return [{ kind: "managed" }];
    case "assigned": {
      const left = use.by.child(use.by.kind === "named_expression" ? "name" : "left")?.unparenthesized;
      const isChained = use.by.parent?.kind === "assignment";
      if (!left || isChained) return [{ kind: "elsewhere" }];
      if (shape === "itself") return [ownerNamed(file, left)];
      if (!left.is("pattern_list", "tuple_pattern", "list_pattern")) return [{ kind: "elsewhere" }];
      const targets = left.children.slice(shape === "second" ? 1 : 0, shape === "first" ? 1 : 2);
      return targets.map((target) => ownerNamed(file, target.unparenthesized));
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
function awaitedUse(file, call) {
  const outer = call.withParentheses.parent;
  return file.useOf(outer?.kind === "await" ? outer : call);
}
function ownerNamed(file, target) {
  const name = file.selfAttribute(target);
  const around = file.methodAround(target)?.class;
  if (name !== void 0 && around) return { kind: "attribute", class: around, name, target };
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  const model = file.functionAround(target);
  const assignment = binding?.assignments.find((each) => each.target === target);
  if (!binding || !assignment || !model || binding.scope !== model.scope) return { kind: "elsewhere" };
  return { kind: "local", binding, assignment, function: model };
}
function handlingOf(file, model, binding, made) {
  const closes = [];
  const transfers = [];
  const loans = [];
  let isManaged = false;
  for (const node of binding.references) {
    if (file.scopeOf(node).frame !== model.scope) {
      isManaged = true;
      continue;
    }
    const use = file.useOf(node);
    switch (dealingOf(file, use, made, 0)) {
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
var MOST_CALLS2 = 3;
function dealingOf(file, use, made, depth) {
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
      const inner = file.useOf(use.by);
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
      return dealingOfCall(file, use, made, depth);
    case "yield":
      return yieldsToManager(file, use.node) ? "uses" : "transfers";
    case "assigned":
      return dealingOfAlias(file, use, made, depth);
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
function dealingOfAlias(file, use, made, depth) {
  const left = use.by.kind === "assignment" ? use.by.child("left") : void 0;
  const alias = left?.kind === "identifier" ? file.binding(left) : void 0;
  const model = file.functionAround(use.node);
  if (!alias || !model || alias.scope !== model.scope || depth >= MOST_CALLS2) return "transfers";
  return dealingOfName(file, model, alias, made, depth + 1);
}
function yieldsToManager(file, node) {
  const model = file.functionAround(node);
  return model !== void 0 && isContextManager(model);
}
function isContextManager(model) {
  return model.decoratorNames.some(
    (name) => name === "contextlib.contextmanager" || name === "contextlib.asynccontextmanager"
  );
}
var KEEPING_NAME = /^_*(add|append|attach|bind|call|cast|create|defer|ensure|extend|from|get|give|hand|insert|keep|make|new|open|partial|popen|push|put|queue|ref|register|return|run|save|schedule|send|set|spawn|start|store|submit|subscribe|to|track|wrap)(_|$|[A-Z])/;
function dealingOfCall(file, use, made, depth) {
  const call = file.call(use.by);
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
  const result = file.useOf(call.node);
  const isHandedOn = !["method", "iterate", "discarded", "argument", "assigned", "item", "test"].includes(
    result.kind
  );
  if (READERS.has(qualifiedName)) return result.kind === "iterate" ? "uses" : "lends";
  const callee = file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee);
  if (callee && use.position !== void 0 && depth < MOST_CALLS2) {
    const shift = callee.binding === "instance" || callee.binding === "class" ? 1 : 0;
    const parameter = callee.parameters[use.position + shift];
    const inner = parameter && callee.scope.bindings.get(parameter.name);
    if (inner && parameter.kind === "positional") {
      return dealingOfName(file, callee, inner, made, depth + 1);
    }
  }
  if (KEEPING_NAME.test(name) || name === "__init__" || file.classNamed(call.callee)) return "transfers";
  if (/^_*[A-Z]/.test(name)) return result.kind === "method" ? "lends" : "transfers";
  return isHandedOn || made === DESCRIPTOR || name === "" ? "transfers" : "lends";
}
function dealingOfName(file, model, name, made, depth) {
  let worst = "uses";
  for (const node of name.references) {
    if (file.scopeOf(node).frame !== model.scope) return "transfers";
    const dealing = dealingOf(file, file.useOf(node), made, depth);
    if (dealing === "closes" || dealing === "manages") return "closes";
    if (dealing === "transfers") worst = "transfers";
    else if (dealing === "lends" && worst === "uses") worst = "lends";
  }
  return worst;
}
function openExitsOf(file, owner, handling) {
  const { binding, assignment, function: model } = owner;
  const { closes, transfers, loans, isManaged } = handling;
  if (isManaged || model.isLambda) return [];
  if (closes.length === 0 && transfers.length === 0) {
    const left = file.flow(model).local(binding);
    const exits2 = left.heldWhenNothingFails("end", "return", "raise");
    const goesOn = exits2.length === 0 || exits2.some(({ node }) => !endsProcess(node));
    return goesOn ? [{ kind: "never", node: model.node }] : [];
  }
  const releases = releasesOf(owner, handling);
  const lent2 = loans.map((node) => lifted(node, assignment.target, model));
  const exits = [];
  const flow = file.flow(model);
  const sure = flow.local(binding, [.../* @__PURE__ */ new Set([...releases, ...lent2])]);
  const normal = sure.heldWhenNothingFails("return", "end").find(({ held: held2, node }) => held2.includes(assignment) && !handsOn(node, releases));
  if (normal) exits.push({ kind: "normal", node: normal.node });
  const failing = flow.local(binding, [...new Set(releases)]);
  const isOpen = (exit) => isLeftOpen(file, owner, releases, exit);
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
function isLeftOpen(file, { binding, assignment }, releases, { held: held2, node }) {
  if (!held2.includes(assignment) || handsOn(node, releases) || node.ancestor("finally_clause")) return false;
  return !endsProcess(node) && !isRefusal(file, node, binding);
}
function isFailure(exit) {
  if (exit.kind === "raise_statement") return true;
  return !endsProcess(exit) && exit.ancestor("except_clause") === void 0;
}
function endsProcess(exit) {
  const callee = exit.firstChild?.kind === "call" ? exit.firstChild.child("function")?.text : exit.firstChild?.text;
  return /(^|\.)_?exit$|^SystemExit$/.test(callee ?? "");
}
function isRefusal(file, raised, name) {
  if (raised.kind !== "raise_statement") return false;
  const condition = raised.ancestor("if_statement", "elif_clause")?.child("condition");
  return name.references.some(
    (node) => condition?.contains(node) === true && ["compare", "test"].includes(file.useOf(node).kind)
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
function keepingOf2(file, owner, name, made) {
  let dropped;
  let isFinalized = false;
  const backing = behindProperty(owner, name);
  for (const node of [name, ...backing].flatMap((each) => file.attributesNamed(each))) {
    if (file.qualifiedName(node) !== void 0 || isOfAnother(file, owner, name, node)) continue;
    if (file.isWritten(node)) {
      const use = file.useOf(node);
      if (use.kind === "delete" || use.value?.kind === "none") {
        const method = file.methodAround(node);
        if (method && method.name !== "__init__") dropped ??= node;
      }
      continue;
    }
    const dealing = attributeDealing(file, file.useOf(node), made);
    if (dealing === "closes" && file.methodAround(node)?.name === "__del__") isFinalized = true;
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
function isOfAnother(file, owner, name, node) {
  if (file.selfAttribute(node) === void 0) return false;
  const other = file.methodAround(node)?.class;
  if (!other || owner.ancestors.includes(other) || other.ancestors.includes(owner)) return false;
  return (other.attribute(name)?.stores.length ?? 0) > 0;
}
var NOTING_NAME = /^(register|unregister|modify|select|poll|isinstance|len|print|add_reader|remove_reader|debug|info)$/;
function attributeDealing(file, use, made) {
  if (use.kind !== "argument") return dealingOf(file, use, made, 0);
  const call = file.call(use.by);
  if (NOTING_NAME.test(call?.name ?? "")) return "uses";
  const dealing = dealingOfCall(file, use, made, 0);
  return dealing === "lends" ? "transfers" : dealing;
}

// src/model/foreseen.ts
function foreseenFailureOf(file, { closable, kind }, owner, handling) {
  const { binding, assignment, function: model } = owner;
  if (kind === "evident") return void 0;
  if (handling.isManaged || model.isLambda || forks(file, model)) return void 0;
  const releases = releasesOf(owner, handling);
  const flow = file.flow(model).local(binding, releases);
  const isOpen = (exit) => isLeftOpen(file, owner, releases, exit);
  const raised = flow.heldAtExits("raise").find(
    (exit) => exit.node.kind === "raise_statement" && exit.node.index > assignment.target.index && isOpen(exit) && !mayBeClosed(exit.node, handling) && !dependsOnOpening(file, assignment.target, exit.node, handling)
  );
  if (raised) return { kind: "raise", node: raised.node, inner: void 0 };
  const stays = closable.whenDropped !== "closed" || kind === "descriptor";
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== "call" || node.index < assignment.target.index) continue;
    if (file.scopeOf(node).frame !== model.scope || releases.some((release) => release.contains(node)))
      continue;
    const inner = raiseOfCallee(file, binding, node);
    const isFailing = inner !== void 0 || failsByNature(file, binding, closable.noun, stays, node);
    if (!isFailing || inner === void 0 && isExpected(node)) continue;
    if (flow.heldIfRaisedAt(node).some((exit) => exit.kind === "exception" && isOpen(exit)))
      return { kind: inner ? "callee" : "call", node, inner };
  }
  return void 0;
}
function dependsOnOpening(file, acquired2, raised, handling) {
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
        const noted = node.kind === "identifier" ? file.binding(node) : void 0;
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
function raiseOfCallee(file, binding, node) {
  const call = file.call(node);
  const isGiven = call?.argumentNodes.some((argument) => {
    const value = argument.kind === "keyword_argument" ? argument.child("value") : argument;
    const root = value?.kind === "attribute" ? value.child("object") : value;
    return root?.kind === "identifier" && file.binding(root) === binding;
  });
  const callee = isGiven && call ? file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee) : void 0;
  for (const inner of callee?.body?.walk() ?? []) {
    if (inner.kind !== "raise_statement" || file.functionAround(inner) !== callee) continue;
    const isAnswer = /^(NotImplementedError|TypeError|StopIteration|AssertionError)\b/.test(
      inner.firstChild?.text ?? ""
    );
    if (inner.firstChild && !isAnswer && !inner.ancestor("try_statement")) return inner;
  }
  return void 0;
}
function failsByNature(file, binding, noun, stays, node) {
  const call = file.call(node);
  if (!call) return false;
  const { receiver, qualifiedName = "" } = call;
  const isOwn2 = receiver?.kind === "identifier" && file.binding(receiver) === binding;
  const isHere = /,\s*0\s*\)|getsockname\(\)/.test(node.child("arguments")?.text ?? "");
  if (isOwn2)
    return !isHere && (stays || noun === "socket") && FAILING_METHODS.get(noun)?.has(call.name ?? "") === true;
  const isPipe = qualifiedName === "os.write" && file.callsNamed("os.pipe").some((made) => file.functionAround(made.node) === file.functionAround(node));
  if (FAILING_CALLS.has(qualifiedName)) return !isPipe && (stays || qualifiedName !== "os.write");
  return PARSING_CALLS.has(qualifiedName) && call.argumentNodes.some((argument) => reads(file, binding, argument));
}
function reads(file, binding, node) {
  let at = node.unparenthesized;
  while (at?.is("call", "attribute", "subscript")) {
    at = (at.child("function") ?? at.child("object") ?? at.child("value"))?.unparenthesized;
  }
  return at?.kind === "identifier" && file.binding(at) === binding;
}
function forks(file, model) {
  return file.calls.some(
    (call) => (call.qualifiedName === "os.fork" || /^_*fork(pty|_process)?$/.test(call.name ?? "")) && file.functionAround(call.node) === model
  );
}
function isExpected(node) {
  return handlersAround(node).next().done === false;
}

// src/model/grown.ts
var VARIETIES = {
  [0 /* Few */]: "few",
  [1 /* Own */]: "own",
  [2 /* Unknown */]: "unknown",
  [3 /* Given */]: "given",
  [4 /* Open */]: "open"
};
var known4 = /* @__PURE__ */ new WeakMap();
function grownContainersOf(file) {
  let found = known4.get(file);
  if (!found) {
    found = growthsOf(file.graph).map((growth) => containerOf2(file, growth));
    known4.set(file, found);
  }
  return found;
}
function containerOf2(file, growth) {
  const { holder, offered, sweeps, removals, bound, handed, reads: reads2 } = growth;
  const [sweep] = sweeps;
  const { keeping, owner, name } = holder;
  const prefix = keeping === "instance" ? "self." : keeping === "class" && owner ? `${owner.name}.` : "";
  const partial = offered.filter((change) => change.doing !== 5 /* Empty */ && !sweeps.includes(change));
  const whole = offered.find(({ doing }) => doing === 5 /* Empty */);
  return {
    keeping,
    shape: holder.shape,
    name: `${prefix}${name}`,
    attribute: name,
    owner,
    place: file.tree.node(holder.place),
    additions: growth.additions.map((addition) => additionOf(file, addition)),
    isTrimmed: holder.isWeak || bound !== void 0 || removals.length > 0 || partial.length > 0,
    reset: whole && file.tree.node(whole.node),
    sweep: sweep && { at: file.tree.node(sweep.node), function: sweep.spot.body.function?.name ?? "" },
    isHandedOut: handed.some((change) => isToOthers(change)),
    isWriteOnly: reads2.length === 0
  };
}
function isToOthers({ method, spot }) {
  return method !== "return" || !/^_[^_]/.test(spot.body.function?.name ?? "");
}
function additionOf(file, addition) {
  const { change, domain, occasion, asked, maker } = addition;
  const node = file.tree.node(change.node);
  return {
    node,
    key: keyNode(node),
    function: change.spot.body.function,
    variety: VARIETIES[domain.variety],
    source: domain.source > 0 ? file.tree.node(domain.source) : void 0,
    asked: asked && file.tree.node(asked.node),
    when: whenOf(occasion, change.spot.body.function),
    isWholeEntry: change.doing === 0 /* Add */ || change.doing === 1 /* AddInside */ && addition.makesEntries,
    isInside: change.doing === 1 /* AddInside */,
    isPassedIn: addition.isPassedIn,
    isRegistration: addition.isRegistration,
    maker
  };
}
function whenOf(occasion, around) {
  if (occasion === 1 /* Making */) return "making";
  const isSpecial = around?.name.startsWith("__") === true && around.name.endsWith("__");
  return occasion === 2 /* Offered */ || isSpecial ? "offered" : "again";
}
function keyNode(node) {
  if (node.kind === "subscript") {
    const keys = node.childrenIn("subscript");
    return keys.length === 1 ? keys[0] : node;
  }
  const callee = node.kind === "call" ? node.child("function") : void 0;
  const object = callee?.kind === "attribute" ? callee.child("object")?.unparenthesized : void 0;
  if (object?.kind === "subscript") return keyNode(object);
  return node.kind === "call" ? node.child("arguments")?.firstChild : void 0;
}

// src/model/held-object.ts
var DEEPEST11 = 4;
function heldObject(file, expression) {
  return held(file, expression, 0);
}
function held(file, expression, depth) {
  const node = expression.unparenthesized;
  if (depth > DEEPEST11) return void 0;
  switch (node.kind) {
    case "identifier":
      return file.isSelf(node) ? { how: "instance", at: node, certainty: "proven" } : heldByFunction(file, node) ?? heldByName(file, node, depth);
    case "attribute":
      return boundMethod(file, node);
    case "lambda":
      return heldByFunction(file, node);
    case "call":
      return heldByPartial(file, node, depth) ?? heldByResult(file, node);
  }
  return void 0;
}
function boundMethod(file, node) {
  const name = file.selfAttribute(node);
  if (name === void 0) return void 0;
  const method = file.methodNamedBy(node);
  if (method)
    return method.binding === "instance" ? { how: "method", at: node, method, certainty: "proven" } : void 0;
  const owner = file.methodAround(node)?.class;
  if (!owner || owner.isFullyKnown) return void 0;
  const isOther = owner.ancestors.some(
    (ancestor) => ancestor.attribute(name)?.stores.length || ancestor.methods.has(name)
  );
  const isCalled = owner.attribute(name)?.uses.some(({ kind }) => kind === "call");
  if (isOther || !(isCalled || /^_*(on|handle|update|close|stop|process|run)(_|$)/.test(name)))
    return void 0;
  return { how: "method", at: node, certainty: "likely" };
}
function heldByResult(file, node) {
  const callee = node.child("function");
  const method = callee && file.selfAttribute(callee) !== void 0 ? file.methodNamedBy(callee) : void 0;
  const self = method?.selfName === void 0 ? void 0 : method.scope.bindings.get(method.selfName);
  if (!callee || !self || !method?.body) return void 0;
  for (const returned of method.body.walk()) {
    const value = returned.kind === "return_statement" ? returned.firstChild?.unparenthesized : void 0;
    if (!value?.is("identifier", "lambda")) continue;
    const made = file.functionNamed(value);
    if (made && captureOf(file, made.node, self)) return { how: "closure", at: callee, certainty: "proven" };
  }
  return void 0;
}
function heldByFunction(file, node) {
  const model = file.functionNamed(node);
  if (!model || model.class) return void 0;
  if (model.decorators.some((decorator) => /weak/i.test(decorator.text))) return void 0;
  const method = file.methodAround(model.node);
  const self = method?.selfName === void 0 ? void 0 : method.scope.bindings.get(method.selfName);
  const instance = self && captureOf(file, model.node, self);
  if (instance) return { how: "closure", at: instance, certainty: "proven" };
  const local = capturedLocal(file, model);
  return local && { how: "locals", at: local, certainty: "proven" };
}
function capturedLocal(file, model) {
  const around = file.functionAround(model.node);
  if (!around) return void 0;
  for (const binding of around.scope.bindings.values()) {
    if (isPlain2(file, binding)) continue;
    const found = captureOf(file, model.node, binding);
    if (found) return found;
  }
  return void 0;
}
function isPlain2(file, binding) {
  return binding.assignments.every(({ kind, value }) => {
    if (kind === "def" || kind === "class" || kind === "import") return true;
    if (kind !== "assign" || !value) return false;
    const call = file.call(value.unparenthesized);
    return value.unparenthesized.is("string", "integer", "float", "true", "false", "none") || /weakref/.test(call?.qualifiedName ?? "");
  });
}
function heldByName(file, node, depth) {
  const binding = file.binding(node);
  if (!binding || binding.scope.kind === "module" || binding.scope.kind === "class") return void 0;
  return binding.onlyValue && held(file, binding.onlyValue, depth + 1);
}
function heldByPartial(file, node, depth) {
  const call = file.call(node);
  if (!call || !PARTIAL_MAKERS.has(call.qualifiedName ?? "")) return void 0;
  if (call.keyword("weak")?.kind === "true") return void 0;
  const passed = call.argumentNodes.map((argument) => argument.child("value") ?? argument);
  if (passed.some((argument) => /weakref|WeakMethod|\bref\(/.test(argument.text))) return void 0;
  for (const argument of passed) {
    const found = held(file, argument, depth + 1);
    if (found && found.how !== "locals") return { ...found, how: "partial" };
  }
  return void 0;
}

// src/model/instance-keeping.ts
function instanceKeepingsOf(file) {
  return [...inContainers(file), ...inAttributes(file)].sort((a, b) => a.start - b.start);
}
function* inContainers(file) {
  for (const container of containersOf(file)) {
    if (container.keeper !== "module" && container.keeper !== "class" || container.kind === "weak")
      continue;
    const growing = growingOf(file, container);
    for (const growth of growing.grows) {
      const owner = file.methodAround(growth.node)?.class;
      const kept = owner && !isClassItself(file, growth, owner) ? keptBy3(file, growth) : void 0;
      if (!owner || !kept) continue;
      const { node } = growth;
      yield { node, start: node.start, owner, ...kept, container: { growing, growth } };
    }
  }
}
function isClassItself(file, { node }, owner) {
  return owner.isMetaclass || /^(cls|mcs|klass|metacls)$/.test(file.methodAround(node)?.selfName ?? "");
}
var NOT_AN_OBJECT = /(^|_)(name|names|key|path|id|ids|code|url|text|type|number|size|fd|cls)$/;
function keptBy3(file, growth) {
  const { value, key, function: around } = growth;
  for (const part of [value, key, addedToEntry(file, growth)]) {
    const found = part && selfIn(file, part);
    if (found) return { what: "self", value: found };
  }
  if (value?.kind !== "identifier" || !isConstructor2(around) || growth.how !== "method") return void 0;
  if (NOT_AN_OBJECT.test(value.text)) return void 0;
  const binding = file.binding(value);
  const only = binding?.scope === around?.scope ? binding?.onlyAssignment : void 0;
  const isGiven = only?.kind === "parameter" && around?.parameters[0]?.name !== binding?.name;
  const isGivenMany = only?.kind === "for" && (only.source?.is("identifier", "attribute") ?? false);
  return isGiven || isGivenMany ? { what: "given", value } : void 0;
}
function addedToEntry(file, { node, use }) {
  if (use.name !== "setdefault") return void 0;
  const inner = file.useOf(node);
  const isAdd = inner.kind === "method" && (inner.name === "append" || inner.name === "add");
  return isAdd ? file.call(inner.by)?.argument(0) : void 0;
}
function selfIn(file, node) {
  const target = node.unparenthesized;
  if (file.isSelf(target)) return target;
  return target.is("tuple", "list", "set", "expression_list") ? target.children.find((child) => file.isSelf(child)) : void 0;
}
function* inAttributes(file) {
  for (const owner of file.classes) {
    for (const attribute of owner.attributes.values()) {
      for (const { through, method, value, node, deferred } of attribute.stores) {
        if (through !== "class" || !isConstructor2(method) || deferred || !value || !file.isSelf(value))
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
function needsInstanceDict(file, owner) {
  if (DYNAMIC_METHODS.some((name) => owner.findMethod(name))) return true;
  if (owner.functions.some(({ isCachedProperty }) => isCachedProperty)) return true;
  for (const node of owner.node.walk()) {
    if (node.kind === "identifier" && /^(__dict__|__weakref__|vars|setattr|delattr)$/.test(node.text))
      return true;
    if (node.kind === "identifier" && file.isSelf(node) && isPatched(file, node)) return true;
  }
  return isHeldWeakly(file, owner) || isSetFromOutside(file, owner);
}
function isPatched(file, self) {
  const use = file.useOf(self);
  const name = use.kind === "argument" ? file.call(use.by)?.name : void 0;
  return name === "object" || name === "ref" || name === "proxy" || name === "finalize";
}
function isHeldWeakly(file, owner) {
  return file.weakHoldings.some(({ value }) => {
    const held2 = file.instanceClass(value);
    return held2 === owner || held2 === void 0 && value.kind === "identifier";
  });
}
function isSetFromOutside(file, owner) {
  const own = /* @__PURE__ */ new Set([...instanceAttributesOf(owner), ...declaredFieldsOf(owner)]);
  return file.nodes("attribute").some((node) => {
    const name = node.child("attribute")?.text ?? "";
    if (name === "__dict__") return mayBe(file, node, owner);
    if (own.has(name) || !file.isWritten(node) || owner.findMethod(name)) return false;
    return mayBe(file, node, owner);
  });
}
function mayBe(file, attribute, owner) {
  const object = attribute.child("object");
  return object !== void 0 && !file.isSelf(object) && file.instanceClass(object) === owner;
}

// src/model/population.ts
var DATA_FUNCTIONS = /^(builtins\.(open|xrange)|csv\.|itertools\.(product|combinations|permutations)|re\.(finditer|findall)|os\.walk|json\.loads?|numpy\.|struct\.iter_unpack)/;
var DATA_METHODS = /^(readlines|splitlines|fetchall|fetchmany|execute|itertuples|iterrows|finditer|findall|to_dict|iter_rows|scan|iterparse|getElementsByTagName|tolist|stream)$/;
var HANDFUL = 1e3;
function populationsOf(file, owner) {
  return constructionsOf(file, owner).flatMap((node) => {
    if (file.isTestCode(node)) return [];
    const size = sizeOf(file, node, 0);
    return size === void 0 ? [] : [{ node, size }];
  });
}
function sizeOf(file, value, depth) {
  if (depth > 3) return void 0;
  const use = file.useOf(value);
  switch (use.kind) {
    case "element":
      return sizeOfElement(file, use.by, depth);
    case "produced":
      return sizeOfComprehension(file, use.by);
    case "argument": {
      const call = file.call(use.by);
      if (!call?.receiver || !GROWING_METHODS.has(call.name ?? "")) return void 0;
      if (call.name !== "append" && file.constructorName(call.receiver) === void 0) return void 0;
      return isKept2(file, call.receiver) ? sizeByLoop(file, value) : void 0;
    }
    case "assigned": {
      const target = use.by.kind === "assignment" ? use.by.child("left") : void 0;
      if (target?.kind === "subscript") {
        if (target.child("subscript")?.kind === "integer") return void 0;
        const container = target.child("value");
        return container && isKept2(file, container) ? sizeByLoop(file, value) : void 0;
      }
      const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
      if (!binding || binding.scope.kind === "module" || binding.assignments.length > 2) return void 0;
      for (const reference of binding.references) {
        const isStored = ["argument", "element", "assigned"].includes(file.useOf(reference).kind);
        const size = isStored ? sizeOf(file, reference, depth + 1) : void 0;
        if (size) return size;
      }
      return void 0;
    }
  }
  return void 0;
}
function sizeOfElement(file, by, depth) {
  if (by.kind === "pair" && by.parent?.kind === "dictionary_comprehension") {
    return sizeOfComprehension(file, by.parent);
  }
  return by.is("tuple", "list") ? sizeOf(file, by, depth + 1) : void 0;
}
function sizeOfComprehension(file, comprehension) {
  const clauses = comprehension.children.filter((child) => child.kind === "for_in_clause");
  const areFew = clauses.every((clause) => isHandful(file, clause.child("right")));
  if (areFew || !isResultKept(file, comprehension, 0)) return void 0;
  const around = file.loopAround(comprehension);
  const isDataLike = clauses.some((clause) => isData(file, clause.child("right")));
  return isDataLike || around && isDataLoop(file, around) ? "data" : "many";
}
function isResultKept(file, result, depth) {
  const use = file.useOf(result);
  switch (use.kind) {
    case "return":
    case "element":
      return result.kind !== "generator_expression";
    case "argument": {
      const call = file.call(use.by);
      if (call?.receiver && GROWING_METHODS.has(call.name ?? "")) return isKept2(file, call.receiver);
      const name = call?.qualifiedName;
      if (name === void 0) return call !== void 0 && result.kind !== "generator_expression";
      const isCollected = /^(builtins\.(list|tuple|set|dict|frozenset|sorted)|collections\.deque)$/.test(
        name
      );
      if (isCollected && depth < 3) return isResultKept(file, use.by, depth + 1);
      return !EAGER_CONSUMERS.has(name) && result.kind !== "generator_expression";
    }
    case "assigned": {
      const target = use.by.kind === "assignment" ? use.by.child("left") : void 0;
      return target !== void 0 && result.kind !== "generator_expression" && isKept2(file, target);
    }
  }
  return false;
}
function isKept2(file, container) {
  const target = container.unparenthesized;
  if (target.kind === "attribute") return true;
  if (target.kind === "subscript") {
    const { text } = target;
    return file.iterations.some(({ sources }) => sources.some((source) => source.text === text));
  }
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  if (!binding) return false;
  if (binding.isParameter) return true;
  return binding.references.some((reference) => {
    return ["iterate", "return", "argument", "assigned", "element", "yield"].includes(
      file.useOf(reference).kind
    );
  });
}
function sizeByLoop(file, node) {
  let size = "some";
  for (let loop = file.loopAround(node); loop; loop = file.loopAround(loop.node)) {
    if (isHandful(file, loop.iterable)) continue;
    if (isDataLoop(file, loop)) return "data";
    size = "many";
  }
  return size;
}
function isDataLoop(file, { iterable }) {
  return iterable !== void 0 && isData(file, iterable);
}
function isData(file, iterable) {
  if (!iterable) return false;
  const binding = iterable.kind === "identifier" ? file.binding(iterable) : void 0;
  const opened = binding?.onlyAssignment;
  const origin = (opened?.kind === "with" ? opened.value : file.originOf(iterable)) ?? iterable.unparenthesized;
  const call = file.call(origin);
  if (!call) return false;
  const name = call.qualifiedName ?? "";
  if (name === "builtins.range")
    return !isHandful(file, iterable) && !isCountOfThings(call.positional.at(-1));
  if (/^builtins\.(enumerate|zip|map|filter|iter|reversed|sorted|list)$/.test(name)) {
    return call.positional.some((argument) => isData(file, argument));
  }
  return DATA_FUNCTIONS.test(name) || call.receiver !== void 0 && DATA_METHODS.test(call.name ?? "");
}
function isCountOfThings(stop) {
  return stop === void 0 || /len\(|num_|n_[a-z]{4,}|count|max_|_num|self\.|\b\d{1,3}$/i.test(stop.text);
}
function isHandful(file, iterable) {
  if (!iterable) return false;
  const origin = file.originOf(iterable) ?? iterable.unparenthesized;
  if (origin.is("list", "tuple", "set", "dictionary")) {
    return origin.firstChild !== void 0;
  }
  if (origin.is("string", "concatenated_string")) return true;
  const call = file.call(origin);
  if (call?.qualifiedName === "builtins.enumerate" || call?.qualifiedName === "builtins.zip") {
    return call.positional.some((argument) => isHandful(file, argument));
  }
  const last = call?.qualifiedName === "builtins.range" ? call.positional.at(call.positional.length > 1 ? 1 : 0) : void 0;
  const stop = last && file.originOf(last);
  return stop?.kind === "integer" && Number(stop.text.replaceAll("_", "")) < HANDFUL;
}

// src/model/provenance.ts
var DEEPEST12 = 6;
var ACCESSOR = /^(get_?\w*|current_?\w*|instance|getInstance|default_?\w*|shared_?\w*|singleton)$/;
function provenanceOf(file, node) {
  return provenance(file, node, 0);
}
function provenance(file, node, depth) {
  const target = node.unparenthesized;
  if (depth > DEEPEST12) return "unknown";
  switch (target.kind) {
    case "identifier":
      return ofName2(file, target, depth);
    case "attribute": {
      const object = target.child("object");
      const name = file.selfAttribute(target);
      if (name !== void 0) return ofAttribute(file, target, name, depth);
      return object ? provenance(file, object, depth + 1) : "unknown";
    }
    case "subscript": {
      const value = target.child("value");
      return value ? provenance(file, value, depth + 1) : "unknown";
    }
    case "boolean_operator":
    case "conditional_expression": {
      const parts = target.children.filter((child) => child.field !== "operator").map((child) => provenance(file, child, depth + 1));
      return parts.find((part) => part === "given" || part === "global") ?? "unknown";
    }
    case "await": {
      const inner = target.firstChild;
      return inner ? provenance(file, inner, depth + 1) : "unknown";
    }
    case "call":
      return ofCall2(file, target, depth);
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
function ofName2(file, node, depth) {
  if (file.isSelf(node)) return "self";
  const binding = file.binding(node);
  if (!binding) return "unknown";
  if (binding.scope.kind === "module") return "global";
  if (binding.assignments.every(({ kind }) => kind === "import")) return "global";
  const parts = binding.assignments.map((assignment) => {
    if (assignment.kind === "parameter") return "given";
    const value = assignment.value ?? assignment.source;
    return value?.kind === "none" ? void 0 : value ? provenance(file, value, depth + 1) : "unknown";
  });
  return agreed(parts.filter((part) => part !== void 0));
}
function ofAttribute(file, node, name, depth) {
  const owner = file.methodAround(node)?.class;
  const stores = owner?.storesOf(name) ?? [];
  const parts = stores.flatMap(({ value, through, method }) => {
    if (!value) return ["unknown"];
    if (value.unparenthesized.kind === "none") return [];
    if (through === "class" && !method) return ["unknown"];
    return [provenance(file, value, depth + 1)];
  });
  return agreed(parts);
}
function ofCall2(file, node, depth) {
  const call = file.call(node);
  const name = call?.name ?? "";
  if (!call) return "unknown";
  if (call.argumentNodes.length === 0 && ACCESSOR.test(name)) {
    if (!call.receiver) return "global";
    const from = provenance(file, call.receiver, depth + 1);
    return from === "self" || from === "made" ? "unknown" : from;
  }
  if (/^_*[A-Z]\w*[a-z]/.test(name) || file.classNamed(call.callee)) return "made";
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
function registrationsOf(file) {
  const found = [];
  for (const call of file.calls) {
    const name = call.name;
    if (name === void 0) continue;
    const registration = call.receiver && GROWING_METHODS.has(name) ? intoContainer(file, call) : byCall(file, call, name);
    if (registration) found.push(registration);
  }
  for (const subscript of file.nodes("subscript")) {
    const registration = byKey(file, subscript);
    if (registration) found.push(registration);
  }
  for (const model of file.functions) {
    for (const decorator of model.class ? [] : model.decorators) {
      const registration = byDecorator(file, decorator, model.nameNode);
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
function byCall(file, call, name) {
  const isOver = ONE_SHOT.test(name) && !LAST_EVENT.test(call.argumentNodes[0]?.text ?? "");
  const remover = REGISTERING_FUNCTIONS.get(call.qualifiedName ?? "");
  const named = remover === void 0 ? removersOf(name.replace(/_once$/, "")) : /* @__PURE__ */ new Set([remover]);
  const removers = isOver ? void 0 : named;
  if (!removers || INTERPRETER_TABLES.test(call.qualifiedName ?? "")) return void 0;
  const arguments_ = call.argumentNodes;
  for (const argument of arguments_) {
    const callback = (argument.kind === "keyword_argument" ? argument.child("value") : argument)?.unparenthesized;
    const held2 = callback && (callbackIn(file, callback) ?? methodOfLocal(file, callback, name));
    if (!held2) continue;
    const holder = holderOf(file, call, callback);
    if (holder && isBrief(holder, name)) return void 0;
    if (/^<.*>$/.test(stringOf(call.positional[0])) && !/root|toplevel|_all$/i.test(`${holder?.text} ${name}`))
      continue;
    if (held2.how === "instance" && !/listener|observer|subscriber/i.test(name)) continue;
    const how = call.receiver ? "method" : "function";
    return { node: call.node, start: call.start, how, name, holder, callback, held: held2, call, removers };
  }
  return void 0;
}
function methodOfLocal(file, callback, name) {
  if (!RETURNS_UNSUBSCRIBE.some((pattern) => pattern.test(name))) return void 0;
  const object = callback.kind === "attribute" ? callback.child("object")?.unparenthesized : void 0;
  const binding = object?.kind === "identifier" ? file.binding(object) : void 0;
  const made = binding?.onlyValue && file.call(binding.onlyValue.unparenthesized);
  const isLocal3 = binding && binding.scope.kind === "function" && /^_*[A-Z]/.test(made?.name ?? "");
  return isLocal3 && object ? { how: "method", at: object, certainty: "likely" } : void 0;
}
function holderOf(file, call, callback) {
  const [first] = call.positional;
  const passed = first && first !== callback && !first.is("string", "concatenated_string") ? first : void 0;
  if (!call.receiver || REGISTERING_FUNCTIONS.has(call.qualifiedName ?? "")) return passed;
  const binding = call.receiver.kind === "identifier" ? file.binding(call.receiver) : void 0;
  const isModule = binding?.onlyAssignment?.kind === "import" && /^_*[a-z]/.test(binding.name);
  return isModule && passed ? passed : call.receiver;
}
function isBrief(holder, name) {
  return SHORT_LIVED_NAME.test(holder.text) || LOOP_NAME.test(holder.text) && name.startsWith("add_callback");
}
function stringOf(node) {
  return (node && stringValue(node)) ?? "";
}
function byDecorator(file, decorator, callback) {
  const call = file.call(decorator);
  const callee = call?.callee ?? decorator;
  const name = callee.kind === "attribute" ? callee.child("attribute")?.text : void 0;
  const holder = callee.child("object")?.unparenthesized;
  const removers = name === void 0 || ONE_SHOT.test(name) ? void 0 : removersOf(name);
  if (name === void 0 || !holder || !removers || isBrief(holder, name)) return void 0;
  if (INTERPRETER_TABLES.test(file.qualifiedName(callee) ?? "")) return void 0;
  const held2 = heldObject(file, callback);
  if (!held2 || held2.how === "instance") return void 0;
  const passed = call && holderOf(file, call, callback);
  const made = { how: "method", name, holder: passed ?? holder, callback, held: held2, call, removers };
  return { ...made, node: decorator, start: decorator.start };
}
function callbackIn(file, node) {
  if (node.kind === "dictionary_splat" || node.kind === "dictionary") {
    const display = node.kind === "dictionary" ? node : node.firstChild;
    for (const pair of display?.children ?? []) {
      const value = pair.kind === "pair" ? pair.child("value") : void 0;
      const held2 = value && heldObject(file, value);
      if (held2) return held2;
    }
    return void 0;
  }
  return heldObject(file, node);
}
function intoContainer(file, call) {
  const holder = call.receiver;
  const callback = call.positional.at(-1);
  const held2 = callback && holder && callableIn(file, callback);
  if (!held2 || !isCallbackContainer(file, holder)) return void 0;
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
function byKey(file, subscript) {
  const holder = subscript.child("value");
  if (!holder || subscript.hasError) return void 0;
  const use = file.useOf(holder);
  const held2 = use.kind === "item-store" && use.value ? callableIn(file, use.value) : void 0;
  if (!held2 || !use.value || !isCallbackContainer(file, holder)) return void 0;
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
function callableIn(file, node) {
  const held2 = heldObject(file, node);
  return held2?.how === "instance" ? void 0 : held2;
}
function isCallbackContainer(file, holder) {
  const target = holder.kind === "subscript" ? holder.child("value") ?? holder : holder;
  if (file.selfAttribute(target) !== void 0) return false;
  const name = target.kind === "attribute" ? target.child("attribute")?.text : target.text;
  if (CALLBACK_CONTAINER.test(name ?? "")) return true;
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  return binding?.scope.kind === "module" && binding.onlyValue !== void 0 && file.isNewContainer(binding.onlyValue);
}

// src/knowledge/set-up.ts
var CACHING_DECORATORS = /(^|\.)(lru_cache|cache|cached|cached_property|memoi[sz]ed?|run_?once|once|singleton)\b/i;
var SET_UP_NAME = /^_*(set_?up|config|init(ial|$|_)|install|enable|start|main|basic_?config|bootstrap|patch|monkey|load|ready|prepare|register|import|create_?logger|get_?logger|make_?logger|add_?(file_?|log_?|stream_?)?handler|cli$)|logg(ing|er)$|log_?(to|file|level)/i;

// src/model/run-once.ts
function runsOnce(file, model, node) {
  if (file.loopAround(node)) return "no";
  const isCached = model.decorators.some(
    (decorator, index) => CACHING_DECORATORS.test(model.decoratorNames[index] ?? decorator.text)
  );
  if (isCached || model.name === "__init_subclass__" || model.name === "__set_name__") return "yes";
  if (model.class?.isMetaclass && (model.name === "__new__" || model.name === "__init__")) return "yes";
  const binding = model.class || model.isLambda ? void 0 : file.binding(model.nameNode);
  const uses = binding?.references ?? [];
  const isAtTop = uses.every((node2) => file.functionAround(node2) === void 0 && !file.loopAround(node2));
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
  boundMethodsOf,
  bulkOf,
  bulkOfElements,
  constantOf,
  resultsOf,
  Call,
  captureOf,
  DATA_NAME,
  computedText,
  variety,
  EFFECT_FREE_FUNCTIONS,
  EFFECT_FREE_METHODS,
  TERMINAL_METHODS,
  STARTING_METHODS,
  containersOf,
  containerOfAttribute,
  leftConnectionsOf,
  isEmptied2 as isEmptied,
  escapesOfValue,
  SWALLOWING_MANAGERS,
  SWALLOWING_METHODS,
  MAKERS_OF_UNOWNED_OBJECTS,
  FileModel,
  acquisitionsOf,
  handlingOf,
  isContextManager,
  openExitsOf,
  keepingOf2 as keepingOf,
  foreseenFailureOf,
  restsOf,
  cycleCasesOf,
  cutBy,
  OPEN_DOMAIN_NAME,
  CALLERS_OBJECT_NAME,
  CACHED_OBJECT_NAME,
  CACHED_OBJECT_TYPE,
  LARGE_PARAMETER_NAME,
  LARGE_PARAMETER_TYPE,
  grownContainersOf,
  keyDomainOf,
  growingOf,
  sameText,
  heldObject,
  PROCESS_NAMES,
  TASK_NAMES,
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
