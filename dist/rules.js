import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  CACHED_OBJECT_NAME,
  CACHED_OBJECT_TYPE,
  CALLERS_OBJECT_NAME,
  Call,
  DATA_NAME,
  EFFECT_FREE_FUNCTIONS,
  EFFECT_FREE_METHODS,
  LARGE_PARAMETER_NAME,
  LARGE_PARAMETER_TYPE,
  MAKERS_OF_UNOWNED_OBJECTS,
  OPEN_DOMAIN_NAME,
  PROCESS_NAMES,
  STARTING_METHODS,
  SWALLOWING_MANAGERS,
  SWALLOWING_METHODS,
  TASK_NAMES,
  TERMINAL_METHODS,
  acquisitionsOf,
  addedToEntry,
  boundMethodsOf,
  bulkOf,
  bulkOfElements,
  captureOf,
  computedText,
  constantOf,
  constructionsOf,
  containerOfAttribute,
  containersOf,
  cycleCasesOf,
  declaredFieldsOf,
  defineRule,
  endOf,
  escapesOfValue,
  foreseenFailureOf,
  growingOf,
  grownContainersOf,
  handlingOf,
  heldObject,
  holdByCallback,
  holdOn,
  instanceAttributesOf,
  instanceKeepingsOf,
  isContextManager,
  isEmptied,
  isWidgetClass,
  keepingOf,
  keptForGood,
  keyDomainOf,
  leftConnectionsOf,
  lifecycleOf,
  lifetimeOf,
  needsInstanceDict,
  openExitsOf,
  populationsOf,
  provenanceOf,
  registrationsOf,
  resultsOf,
  runsOnce,
  sameText,
  slotMakerOf,
  storingsOf,
  variety
} from "./file-model.js";
import {
  CALLBACK_CONTAINER,
  CLOSING_NAME,
  GROWING_METHODS,
  GSTREAMER,
  KEEPS_ONE_OF_EACH,
  LAST_CALL,
  LONG_LIVED_NAME,
  MANAGERS,
  MAPPINGS,
  METHOD_KEEPING_DECORATORS,
  MUTABLE_CONTAINERS,
  ONCE_A_FRAME,
  OUTLIVES_HOLDER,
  REBUILDING,
  REGISTERING_FUNCTIONS,
  REPEATED_METHOD,
  RETURNS_UNSUBSCRIBE,
  SHORT_DELAY,
  SHRINKING_METHODS,
  TASK_MAKERS,
  TASK_METHODS,
  TIMER_CALLS,
  TIMER_ENDS,
  TIMER_METHODS,
  WEAK_CONTAINERS,
  WEAK_FOR_METHODS,
  WEAK_IF_FIRST,
  own,
  stringValue
} from "./stub-digest.js";
import "./web-tree-sitter.js";
import "./pep440.js";
import "./shared.js";

// src/knowledge/caches.ts
var CACHING_DECORATORS = ["functools.cache", "functools.lru_cache"];
var LOCKS = /* @__PURE__ */ new Set([
  ...[
    "threading",
    "multiprocessing",
    "asyncio",
    "anyio",
    "trio",
    "gevent.lock",
    "eventlet.semaphore"
  ].flatMap((module) => [
    `${module}.Lock`,
    `${module}.RLock`,
    `${module}.Condition`,
    `${module}.Event`,
    `${module}.Semaphore`,
    `${module}.BoundedSemaphore`
  ]),
  "threading.Barrier",
  "thread.allocate_lock",
  "_thread.allocate_lock",
  "_thread.RLock",
  "trio.CapacityLimiter",
  "anyio.CapacityLimiter",
  "gevent.event.Event",
  "twisted.internet.defer.DeferredLock",
  "twisted.internet.defer.DeferredSemaphore",
  "tornado.locks.Lock",
  "tornado.locks.Event",
  "tornado.locks.Condition",
  "tornado.locks.Semaphore",
  "aiorwlock.RWLock"
]);
var KEYED_QUEUES = /* @__PURE__ */ new Set([
  "queue.Queue",
  "queue.LifoQueue",
  "queue.PriorityQueue",
  "queue.SimpleQueue",
  "multiprocessing.Queue",
  "multiprocessing.SimpleQueue",
  "asyncio.Queue",
  "asyncio.LifoQueue",
  "asyncio.PriorityQueue",
  "gevent.queue.Queue",
  "eventlet.queue.Queue",
  "twisted.internet.defer.DeferredQueue",
  "tornado.queues.Queue",
  "collections.deque"
]);
var KEYED_HELPERS = /* @__PURE__ */ new Set([...LOCKS, ...KEYED_QUEUES]);

// src/rule/cycle-words.ts
var LONGEST_NAME = 40;
function nodeOf(file, place) {
  return file.tree.node(place);
}
function objectWord({ object, at, mention }, file) {
  if (object.kind === 8 /* Self */) return selfWord(file, at);
  if (object.kind === 6 /* Given */) return object.name ?? "the object";
  const place = nodeOf(file, at);
  for (const node of [place, nodeOf(file, mention)]) {
    const root = rootOf(node);
    if (root?.kind === "identifier" && root.text.length <= LONGEST_NAME) return root.text;
  }
  return "the object";
}
function selfWord(file, place) {
  return file.methodAround(nodeOf(file, place))?.selfName ?? "self";
}
function rootOf(node) {
  let at = node.unparenthesized;
  while (at?.is("attribute", "subscript", "call")) {
    at = (at.child("object") ?? at.child("value") ?? at.child("function"))?.unparenthesized;
  }
  return at;
}
function holderWord(of, file) {
  const word = objectWord(of, file);
  return of.attribute === void 0 || of.attribute === "__dict__" ? `'${word}'` : `'${word}.${of.attribute}'`;
}
function ownEnd({ owner }) {
  return owner && lifecycleOf(owner).terminalMethods.find((method) => method.class === owner && isEnd(method));
}
function isEnd({ name, binding, parameters }) {
  return binding === "instance" && (parameters.length === 1 || name === "__exit__" || name === "__aexit__");
}
function waitsForCollector(of, left) {
  const end = of.attribute === void 0 ? void 0 : ownEnd(of);
  return [
    ...of.owner ? [
      {
        at: of.owner.nameNode,
        message: "Instances are not freed by their last reference: they wait for the cyclic collector."
      }
    ] : [],
    ...end ? [{ at: end.nameNode, message: left }] : []
  ];
}

// src/rule/fixes.ts
function replace(at, text) {
  return { at: { start: at.start, end: at.end }, text };
}
function insertBefore(at, text) {
  return { at: { start: at.start, end: at.start }, text };
}
function insertAfter(at, text) {
  return { at: { start: at.end, end: at.end }, text };
}
function remove(at) {
  return replace(at, "");
}
function removeStatement(statement) {
  const { text } = statement.tree;
  const lineStart = text.lastIndexOf("\n", statement.start - 1) + 1;
  const rest = /^[ \t]*(#[^\r\n]*)?(\r\n|\n|\r|$)/.exec(text.slice(statement.end));
  const isAlone = text.slice(lineStart, statement.start).trim() === "" && rest !== null;
  const isOnly = statement.previousSibling === void 0 && statement.nextSibling === void 0;
  if (!isAlone || isOnly) return replace(statement, "pass");
  return remove({ start: lineStart, end: statement.end + rest[0].length });
}

// src/rule/project-selectors.ts
function ownerCycles() {
  return { phase: "project", sites: (project) => project.ownerCycles };
}
function parallelLosses() {
  return { phase: "project", sites: (project) => project.parallelLosses };
}
function entriesLeft() {
  return { phase: "project", sites: (project) => project.entriesLeft };
}
function halfOverriddenEnds() {
  return { phase: "project", sites: (project) => project.halfOverriddenEnds };
}
function heldWatched() {
  return { phase: "project", sites: (project) => project.heldWatched };
}

// src/rule/selectors.ts
function selector(sites) {
  return { phase: "file", sites };
}
function calls(...qualifiedNames) {
  return selector((file) => inOrder(qualifiedNames.flatMap((name) => file.callsNamed(name))));
}
function methodCalls(...names) {
  return selector((file) => inOrder(names.flatMap((name) => file.callsOfMethod(name))));
}
function anyCall() {
  return selector((file) => file.calls);
}
function decoratedWith(...qualifiedNames) {
  return selector(function* (file) {
    for (const model of file.functions) {
      for (const [index, qualifiedName] of model.decoratorNames.entries()) {
        const decorator = model.decorators[index];
        if (decorator && qualifiedName !== void 0 && qualifiedNames.includes(qualifiedName)) {
          yield { function: model, decorator, qualifiedName };
        }
      }
    }
  });
}
function references(...qualifiedNames) {
  return selector((file) => inOrder(qualifiedNames.flatMap((name) => file.referencesTo(name))));
}
function classes() {
  return selector((file) => file.classes);
}
function functions() {
  return selector((file) => file.functions.filter((model) => !model.isLambda));
}
function growing(...keepers) {
  return selector(
    (file) => containersOf(file).filter(({ keeper }) => keepers.includes(keeper)).map((container) => growingOf(file, container))
  );
}
function grownContainers(keepings, shapes) {
  return selector(
    (file) => grownContainersOf(file).filter(
      ({ keeping, shape }) => keepings.includes(keeping) && shapes.includes(shape)
    )
  );
}
function acquisitions() {
  return selector((file) => acquisitionsOf(file));
}
function loops() {
  return selector((file) => file.loops);
}
function iterations() {
  return selector((file) => file.iterations);
}
function handlers() {
  return selector((file) => file.handlers);
}
function weakHoldings() {
  return selector((file) => file.weakHoldings);
}
function either(one, other) {
  return selector(
    (file) => [...one.sites(file), ...other.sites(file)].sort((a, b) => startOf(a) - startOf(b))
  );
}
function startOf(site) {
  return "start" in site ? site.start : site.decorator.start;
}
function instanceKeepings() {
  return selector((file) => instanceKeepingsOf(file));
}
function nodes(...kinds) {
  return selector(
    (file) => inOrder(kinds.flatMap((kind) => file.nodes(kind)).filter((node) => !node.hasError))
  );
}
function cycles(...shapes) {
  return selector((file) => cycleCases(file).filter(({ shape }) => shapes.includes(shape)));
}
var casesByFile = /* @__PURE__ */ new WeakMap();
function cycleCases(file) {
  let cases = casesByFile.get(file);
  if (!cases) {
    cases = file.isTestFile ? [] : cycleCasesOf(file.graph);
    casesByFile.set(file, cases);
  }
  return cases;
}
function moduleScope() {
  return selector((file) => [file.moduleScope]);
}
function inOrder(sites) {
  return sites.sort((a, b) => a.start - b.start);
}

// src/rule/wording.ts
var LONGEST = 100;
function fitting(...sentences) {
  return sentences.find((sentence2) => [...sentence2].length <= LONGEST) ?? sentences.at(-1) ?? "";
}
function everyEntryKept({ name }, { key }, otherwise) {
  return fitting(
    ...key?.is("identifier", "attribute") ? [`'${name}' keeps an entry for every '${key.text}' it is ever given.`] : [],
    `'${name}' keeps an entry for every key it is ever given.`,
    `'${name}' keeps every entry it is ever given.`,
    `${otherwise} keeps every entry it is ever given.`
  );
}
function diesAtOnce({ as }, name, asReceiver) {
  const inside = name.replace(/^The /, "the ");
  switch (as) {
    case "reference":
    case "proxy":
      return `${name} dies as soon as the weak reference to it is made.`;
    case "finalizer":
      return `The finalizer of ${inside} runs as soon as it is made.`;
    case "receiver":
      return asReceiver;
    default:
      return `The entry for ${inside} is gone as soon as it is made.`;
  }
}

// rules/caches/cache-created-per-call.ts
var cache_created_per_call_default = defineRule({
  name: "cache-created-per-call",
  summary: "A function cache made inside a function is new, and empty, in every call.",
  impact: "retention",
  level: "note",
  python: ">=3.2",
  on: decoratedWith(...CACHING_DECORATORS),
  *check({ function: model, decorator }, file) {
    const outer = file.functionAround(model.node);
    if (!outer || model.class || file.isTestCode(model.node)) return;
    const mentions3 = file.binding(model.nameNode)?.references ?? [];
    const calls2 = mentions3.flatMap((node) => {
      const use = file.useOf(node);
      return use.kind === "call" ? [use.by] : [];
    });
    if (calls2.length !== mentions3.length || calls2.length === 0) return;
    if (file.functionAround(outer.node) === void 0 && isRunOnce(outer, file)) return;
    const inside = calls2.filter((call) => model.node.contains(call));
    const outside = calls2.filter((call) => !model.node.contains(call));
    const [only] = outside;
    if (!only) return;
    const isUsedOnce = inside.length === 0 && outside.length === 1 && runsOnce2(only, model, outer, file);
    const captured = capturedOf(model, outer, file);
    if (!isUsedOnce && inside.length === 0) return;
    const isSure = isUsedOnce || captured.length === 0;
    yield {
      at: decorator,
      confidence: isSure ? "likely" : "possible",
      message: fitting(
        `The cache of '${model.name}' is new in every call of '${outer.name || "this function"}'.`,
        `The cache of '${model.name}' is new in every call.`,
        "This cache is new in every call of the function around it."
      ),
      because: [
        isUsedOnce ? { at: only, message: "This is the only call, so the cache never answers anything." } : {
          at: inside[0] ?? only,
          message: "It refers to itself: cache and results are a cycle that only the collector frees."
        }
      ],
      hint: captured.length === 0 ? "Move the function out to module level, with a maxsize for its cache." : isUsedOnce ? "Drop the cache, or move it out to module level and pass in what it needs." : "Move the function out to module level and pass in what it needs, or call cache_clear() when done."
    };
  }
});
function isRunOnce(outer, file) {
  return outer.name === "main" || file.isScript && /^(?:solve|run|part_?[12ab]?)$/.test(outer.name);
}
function runsOnce2(call, model, outer, file) {
  if (file.functionAround(call) !== outer) return false;
  const loop = file.loopAround(call);
  return loop === void 0 || loop.node.contains(model.node);
}
function capturedOf(model, outer, file) {
  const names = /* @__PURE__ */ new Set();
  for (const node of model.node.walk()) {
    if (node.kind !== "identifier") continue;
    const binding = file.binding(node);
    const isOuter = binding && binding.scope !== model.scope && isWithin(binding.scope.node, outer.node);
    if (isOuter && !model.node.contains(binding.scope.node) && binding.name !== model.name)
      names.add(binding.name);
  }
  return [...names];
}
function isWithin(node, outer) {
  return outer.contains(node) || node === outer;
}

// rules/caches/cache-keeps-large-values.ts
var FEW = 8;
var cache_keeps_large_values_default = defineRule({
  name: "cache-keeps-large-values",
  summary: "A function cache keeps large results, or large arguments as keys.",
  impact: "retention",
  level: "note",
  run: "strict",
  python: ">=3.2",
  on: decoratedWith(...CACHING_DECORATORS),
  *check(site, file) {
    const model = site.function;
    const size = sizeOf(site, file);
    if (model.parameters.length === 0 || size !== void 0 && size <= FEW || file.isTestCode(model.node))
      return;
    const results = size === void 0 ? "every result" : `up to ${size} results`;
    const large = resultsOf(file, model).map((value) => bulkOf(file, value)).find((found2) => found2 !== void 0);
    if (large) {
      yield {
        at: site.decorator,
        confidence: large.size === "large" ? "likely" : "possible",
        message: fitting(
          `The cache of '${model.name}' keeps ${results}, and each may be large.`,
          `This cache keeps ${results}, and each may be large.`
        ),
        because: [{ at: large.maker, message: "The result holds as much as there happens to be." }],
        hint: "Give functools.lru_cache a small maxsize, or cache the part that is dear to make and small to keep."
      };
      return;
    }
    const argument = model.parameters.find(({ name, annotation }) => isLargeByName(name, annotation));
    if (!argument) return;
    const values2 = size === void 0 ? "all values of" : `up to ${size} values of`;
    yield {
      at: site.decorator,
      confidence: "possible",
      message: fitting(
        `The cache of '${model.name}' keeps ${values2} '${argument.name}' as keys.`,
        `This cache keeps ${values2} '${argument.name}' as keys.`
      ),
      because: [
        { at: argument.node, message: "The argument is part of the key: the cache holds the whole of it." }
      ],
      hint: "Cache under a digest or an id of the argument, or give functools.lru_cache a small maxsize."
    };
  }
});
function sizeOf({ decorator, qualifiedName }, file) {
  if (qualifiedName === "functools.cache") return void 0;
  const size = file.call(decorator)?.argument(0, "maxsize");
  if (!size || size.kind === "identifier") return size ? constantOf(file, size) : 128;
  return size.kind === "none" ? void 0 : constantOf(file, size) ?? 128;
}
function isLargeByName(name, annotation) {
  const text = annotation?.text.replace(/^['"]|['"]$/g, "");
  if (text !== void 0 && LARGE_PARAMETER_TYPE.test(text)) return true;
  return LARGE_PARAMETER_NAME.test(name) && (text === void 0 || /^(?:str|bytes|tuple|Any)\b/.test(text));
}

// rules/caches/counter-zero-entries.ts
var counter_zero_entries_default = defineRule({
  name: "counter-zero-entries",
  summary: "Entries count down to zero, or are emptied, and stay under their keys for ever.",
  impact: "leak",
  level: "warning",
  on: growing("module", "class", "instance"),
  *check(grown2, file) {
    const { container } = grown2;
    if (container.kind !== "mapping" || grown2.shrinks.length > 0 || grown2.limit) return;
    if (file.isTestCode(container.place) || grown2.handedOut.length > 0) return;
    const down = countdownOf(grown2);
    const emptied = down ? void 0 : grown2.emptyings[0];
    const at = down ?? emptied?.node;
    const up = countUpOf(grown2, down, emptied);
    if (!at || !up && (down || emptied?.key)) return;
    const domain = up && grown2.domainOf(up);
    if (domain && (domain.size === "fixed" || domain.size === "unknown")) return;
    if (up && grown2.isKeyLimited(up)) return;
    const { owner } = container;
    const forGood = owner && container.keeper === "instance" ? keptForGood(file, owner) : void 0;
    const isShort4 = owner !== void 0 && container.keeper === "instance" && lifetimeOf(file, owner) === "task";
    const object = emptied && objectKeyOf(grown2, file);
    const isSure = domain?.isNamedOpen === true && !domain.isOwnState && !isShort4 && (down !== void 0 || container.keeper !== "instance" || forGood !== void 0);
    yield {
      at,
      confidence: isSure || object && !TASK_NAMES.test(owner?.name ?? "") ? "likely" : "possible",
      message: down ? fitting(
        `'${container.name}' keeps the key of every count that has gone back to zero.`,
        "This mapping keeps the key of every count that has gone back to zero."
      ) : fitting(
        `'${container.name}' keeps the key of every entry that has been emptied.`,
        "This mapping keeps the key of every entry that has been emptied."
      ),
      because: [
        ...up ? [{ at: up.node, message: "Every new key gets an entry here." }] : [],
        { at: container.place, message: "Nothing in this file deletes a key." },
        ...object ? [{ at: object, message: "The key is an object, which the mapping keeps for no use." }] : [],
        ...forGood ? [{ at: forGood, message: "An instance lives as long as the process." }] : []
      ],
      hint: down ? "Delete the key when its count has gone back to zero." : "Delete the key when its entry is empty."
    };
  }
});
function objectKeyOf(grown2, file) {
  for (const use of grown2.container.uses) {
    if (use.kind !== "item" || !use.function) continue;
    const inner = file.useOf(use.by);
    const isNested2 = inner.kind === "item" && file.useOf(inner.by).kind === "method";
    for (const key of [isNested2 ? inner.key : void 0, use.key]) {
      const name = key?.unparenthesized;
      if (name?.kind !== "identifier" || file.binding(name)?.isParameter !== true) continue;
      if (CALLERS_OBJECT_NAME.test(name.text) || /^_*(?:callback|cb|listener|handler)$/.test(name.text))
        return name;
    }
  }
  return void 0;
}
function countdownOf(grown2) {
  const found2 = grown2.container.uses.find((use) => {
    const statement = use.kind === "item-store" ? use.by.withParentheses.parent : void 0;
    if (statement?.kind !== "augmented_assignment" || !use.function) return false;
    return statement.child("operator")?.text === "-=" && statement.child("right")?.text === "1";
  });
  return found2?.by;
}
function countUpOf(grown2, down, emptied) {
  const ups = grown2.grows.filter(({ key, node, function: model }) => key && model && node !== down);
  return ups.find(({ how, use }) => {
    if (how === "store") return true;
    return use.name === "setdefault" || emptied !== void 0 && how === "inside";
  });
}

// rules/caches/defaultdict-probe.ts
var defaultdict_probe_default = defineRule({
  name: "defaultdict-probe",
  summary: "Looking a key up in a defaultdict adds it, so every key ever asked for stays.",
  impact: "leak",
  level: "warning",
  on: growing("module", "class", "instance"),
  *check(grown2, file) {
    const { container } = grown2;
    if (container.type !== "collections.defaultdict" || grown2.isTrimmed === "yes") return;
    if (file.isTestCode(container.place)) return;
    for (const growth of grown2.lastingGrowths) {
      const use = growth.how === "read" ? file.useOf(growth.node) : void 0;
      if (!use || !growth.key || !isProbe(use, file) || isAdded(growth, grown2)) continue;
      const domain = grown2.domainOf(growth);
      const forGood = container.keeper !== "instance" || container.owner !== void 0 && keptForGood(file, container.owner) !== void 0;
      const isSure = domain.size === "open" && !domain.isOwnState && grown2.isTrimmed === "no" && !file.isScript && (forGood || domain.isNamedOpen);
      const fix2 = fixFor(growth, use, grown2, file);
      yield {
        at: growth.node,
        confidence: isSure ? "likely" : "possible",
        message: fitting(
          `Asking '${container.name}' for a missing '${growth.key.text}' adds it for good.`,
          `Asking '${container.name}' for a missing key adds it for good.`,
          "Asking a defaultdict for a missing key adds it for good."
        ),
        because: [
          {
            at: container.place,
            message: "A defaultdict stores the default for every key that is read, and nothing here removes one."
          },
          ...domain.source ? [{ at: domain.source, message: "The keys come from here, and nothing limits them." }] : []
        ],
        hint: "Use get(), which adds nothing, or ask first whether the key is there.",
        ...fix2 ? { fix: fix2 } : {}
      };
    }
  }
});
function isProbe(use, file) {
  switch (use.kind) {
    case "test":
    case "iterate":
    case "contains":
    case "compare":
    case "formatted":
      return true;
    case "argument":
      return EFFECT_FREE_FUNCTIONS.has(file.call(use.by)?.qualifiedName ?? "");
    case "method":
      return EFFECT_FREE_METHODS.has(use.name ?? "");
  }
  return false;
}
function isAdded(growth, grown2) {
  return grown2.grows.some(
    (other) => other.function === growth.function && other.how !== "read" && other.key !== void 0 && growth.key !== void 0 && sameText(other.key, growth.key)
  );
}
function fixFor(growth, use, grown2, file) {
  const key = growth.key;
  const subscript = growth.node;
  const factory = grown2.makerOf(growth);
  const maker = factory && file.qualifiedName(factory);
  const isCollection = maker === "builtins.list" || maker === "builtins.set" || maker === "builtins.tuple";
  const container = subscript.child("value");
  if (!key || !container || key === subscript || !isCollection) return void 0;
  const text = textFor(container, key, use);
  return text === void 0 ? void 0 : { title: "Look the key up with get()", safety: "unsafe", edits: [replace(subscript, text)] };
}
function textFor(container, key, use) {
  if (use.kind === "test") return `${container.text}.get(${key.text})`;
  if (use.kind === "iterate" || use.kind === "contains") return `${container.text}.get(${key.text}, ())`;
  return void 0;
}

// rules/caches/getsizeof-as-budget.ts
var SIZE_PARAMETER = /^(get_?)?size_?(of|_?func(tion)?|r)?$|^weigh(t|er)?$|^cost(_?func)?$/;
var FLAT_NAME = /^_*(payload|body|text|content|contents|message|msg|string|line|blob|raw|data|chunk|buffer|token)$/;
var FLAT = /^builtins\.(str|bytes|bytearray|int|float|repr|memoryview)$|^(array\.array|json\.dumps|pickle\.dumps|marshal\.dumps)$/;
var FLAT_METHODS = /^(encode|decode|join|getvalue|tobytes|read|dumps|format|strip|to_bytes|hex|SerializeToString)$/;
var getsizeof_as_budget_default = defineRule({
  name: "getsizeof-as-budget",
  summary: "sys.getsizeof counts the object alone: a limit on it does not limit what the object holds.",
  impact: "leak",
  level: "warning",
  on: references("sys.getsizeof"),
  *check(reference, file) {
    if (file.isTestCode(reference) || isOwnSize(file.functionAround(reference))) return;
    const use = file.useOf(reference);
    const measured = use.kind === "call" ? file.call(use.by)?.positional[0] : void 0;
    const limit = use.kind === "call" ? measured && !isFlat(measured, file) ? limitOn(use.by, file, 0) : void 0 : limitOfSizes(reference, file);
    if (!limit) return;
    const isContainer = measured && holdsOthers(measured, file);
    const because = [
      { at: limit.at, message: "Here the size decides, and what the object holds does not count." }
    ];
    yield {
      at: use.kind === "call" ? use.by : reference,
      confidence: isContainer ? "proven" : measured && FLAT_NAME.test(lastName(measured)) ? "possible" : "likely",
      message: "This limit counts the object alone: what it holds is left out of the size.",
      because,
      hint: "Count the entries, or sum the lengths of what they hold: sys.getsizeof does not follow references."
    };
  }
});
function isOwnSize(model) {
  return model !== void 0 && /^(__sizeof__|nbytes|memory_usage|total_size|deep_?(get)?size(of)?)$/.test(model.name);
}
function holdsOthers(measured, file) {
  const assignments = measured.kind === "identifier" ? file.binding(measured)?.assignments : void 0;
  if (!assignments) return file.isNewContainer(file.originOf(measured) ?? measured);
  return assignments.length > 0 && assignments.every(({ value }) => value !== void 0 && file.isNewContainer(value));
}
function lastName(node) {
  return node.child("attribute")?.text ?? node.text;
}
function isFlat(node, file) {
  const maker = file.originOf(node) ?? node;
  if (FLAT.test(file.constructorName(node) ?? "")) return true;
  const call = file.call(maker.unparenthesized);
  return call?.receiver !== void 0 && FLAT_METHODS.test(call.name ?? "");
}
function limitOn(size, file, depth) {
  if (depth > 4) return void 0;
  const use = file.useOf(size);
  switch (use.kind) {
    case "compare":
      return isAgainstSize(use.by, file) ? void 0 : { at: use.by };
    case "operand":
      return limitOn(use.by, file, depth + 1) ?? ofAugmented(use.by, file);
    case "produced": {
      const call = file.useOf(use.by);
      const isSum = call.kind === "argument" && file.call(call.by)?.qualifiedName === "builtins.sum";
      return isSum ? limitOn(call.by, file, depth + 1) : void 0;
    }
    case "assigned": {
      const target = use.by.child("left") ?? use.by.child("name");
      return target && ofTarget(target, file);
    }
  }
  return void 0;
}
function ofAugmented(statement, file) {
  const isAdded2 = statement.kind === "augmented_assignment" && statement.child("operator")?.text === "+=";
  const target = isAdded2 ? statement.child("left") : void 0;
  return target && ofTarget(target, file);
}
function ofTarget(target, file) {
  const node = target.unparenthesized;
  const name = file.selfAttribute(node);
  const binding = node.kind === "identifier" ? file.binding(node) : void 0;
  const mentions3 = name === void 0 ? binding?.references ?? [] : file.classAround(node)?.attribute(name)?.uses.map((use) => use.node) ?? [];
  for (const mention of mentions3) {
    const use = file.useOf(mention);
    if (use.kind === "compare" && !isAgainstSize(use.by, file)) return { at: use.by };
    const outer = use.kind === "operand" ? file.useOf(use.by) : void 0;
    if (outer?.kind === "compare" && !isAgainstSize(outer.by, file)) return { at: outer.by };
  }
  return void 0;
}
function isAgainstSize(comparison, file) {
  const others = comparison.children.filter(({ kind, field }) => field !== "operators" && kind === "call");
  const sizes = others.filter((node) => file.call(node)?.qualifiedName === "sys.getsizeof");
  const isOrder = /[<>]/.test(comparison.text);
  return sizes.length > 1 || !isOrder || comparison.children.some(({ kind, text }) => kind === "integer" && text === "0");
}
function limitOfSizes(reference, file) {
  const use = file.useOf(reference);
  const call = use.kind === "argument" ? file.call(use.by) : void 0;
  if (!call) return void 0;
  if (use.name !== void 0) {
    return SIZE_PARAMETER.test(use.name) ? { at: call.callee } : void 0;
  }
  const callee = file.functionNamed(call.callee);
  const parameter = callee?.parameters[use.position ?? -1];
  const binding = parameter && file.binding(parameter.node);
  for (const mention of binding?.references ?? []) {
    const inner = file.useOf(mention);
    const limit = inner.kind === "call" ? limitOn(inner.by, file, 0) : void 0;
    if (limit) return limit;
  }
  return void 0;
}

// rules/caches/id-as-cache-key.ts
var id_as_cache_key_default = defineRule({
  name: "id-as-cache-key",
  summary: "An entry is kept under id(x), and x may be gone: the next object at that address gets its entry.",
  impact: "lifetime",
  level: "warning",
  on: calls("builtins.id"),
  *check(call, file) {
    const target = call.argument(0);
    if (!target?.is("identifier", "attribute") || file.isTestCode(call.node)) return;
    const kept2 = storeUnder(call, file);
    if (!kept2 || mayHold(kept2.value, target, file)) return;
    const confidence = confidenceOf(kept2, target, call, file);
    if (!confidence) return;
    yield {
      at: call.node,
      confidence,
      message: fitting(
        `'${kept2.container.text}' keeps an entry under the id of '${target.text}', but not '${target.text}' itself.`,
        `An entry is kept under the id of '${target.text}', but not the object itself.`,
        "An entry is kept under the id of an object, but not the object itself."
      ),
      because: [
        {
          at: kept2.at,
          message: "The entry outlives the object: the next object at the same address finds it."
        }
      ],
      hint: "Keep the object in the entry too, or use it as the key of a weakref.WeakKeyDictionary."
    };
  }
});
function storeUnder(call, file) {
  const direct = storedAt(call.node, file);
  if (direct) return direct;
  const use = file.useOf(call.node);
  const left = use.kind === "assigned" && use.by.kind === "assignment" ? use.by.child("left") : void 0;
  const name = left?.kind === "identifier" ? file.binding(left) : void 0;
  if (name?.onlyAssignment === void 0) return void 0;
  for (const reference of name.references) {
    const found2 = storedAt(reference, file);
    if (found2) return found2;
  }
  return void 0;
}
function storedAt(key, file) {
  const outer = key.withParentheses;
  const subscript = outer.parent;
  if (subscript?.kind === "subscript" && outer.field === "subscript") {
    const container = subscript.child("value");
    const use2 = container && file.useOf(container);
    if (!container || use2?.kind !== "item-store" || subscript.withParentheses.parent?.kind === "augmented_assignment")
      return void 0;
    return { container, value: use2.value, at: subscript };
  }
  const use = file.useOf(key);
  const call = use.kind === "argument" && use.position === 0 ? file.call(use.by) : void 0;
  if (call?.name !== "setdefault" || !call.receiver) return void 0;
  return { container: call.receiver, value: call.argument(1), at: call.node };
}
function mayHold(value, target, file) {
  if (!value) return true;
  const name = target.text;
  for (const node of value.walk()) {
    if (node.is("identifier", "attribute") && node.text === name && !isOnlyLookedAt(node, file)) return true;
    if (node.kind === "identifier" && node.text === "self") return true;
  }
  const inner = value.unparenthesized;
  if (inner.kind !== "identifier") return false;
  const binding = file.binding(inner);
  if (!binding) return false;
  const mentions3 = new RegExp(`\\b${escaped(name)}\\b`);
  return binding.assignments.some(({ kind, value: made2, source }) => {
    const from = made2 ?? source;
    return from ? from !== value && mentions3.test(from.text) : kind !== "parameter";
  });
}
function isOnlyLookedAt(node, file) {
  const use = file.useOf(node);
  if (use.kind === "attribute") return isOnlyLookedAt(use.by, file);
  const callee = use.kind === "argument" ? file.call(use.by)?.qualifiedName : void 0;
  return [
    "builtins.len",
    "builtins.id",
    "builtins.str",
    "builtins.repr",
    "builtins.hash",
    "builtins.int"
  ].includes(callee ?? "");
}
function confidenceOf(kept2, target, call, file) {
  const root = rootOf2(target);
  const binding = root && file.binding(root);
  const container = containersOf(file).find(
    ({ uses }) => uses.some(({ node }) => node === kept2.container.unparenthesized)
  );
  if (container) {
    if (container.keeper === "function") return void 0;
    const grown2 = growingOf(file, container);
    if (grown2.shrinks.length > 0 || keepsObject(file, target)) return void 0;
    if (target.kind === "attribute" || !binding?.isParameter || root?.text === "self") return "possible";
    return container.keeper === "instance" || grown2.handedOut.length > 0 ? "possible" : "likely";
  }
  return binding && isMadeInLoop(binding, call, file) ? "likely" : void 0;
}
function keepsObject(file, target) {
  const around = file.functionAround(target);
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  if (!around || !binding) return false;
  return binding.references.some((reference) => {
    const use = file.useOf(reference);
    const call = use.kind === "argument" ? file.call(use.by) : void 0;
    if (call && call.qualifiedName?.startsWith("builtins.") !== true) return true;
    if (use.kind !== "assigned") return false;
    const left = use.by.child("left");
    return left?.is("attribute", "subscript") === true;
  });
}
function isMadeInLoop(binding, call, file) {
  const loop = file.loopAround(call.node);
  if (!loop) return false;
  const assigned = binding.assignments.length === 1 ? binding.assignments[0]?.value?.unparenthesized : void 0;
  const callee = assigned?.kind === "call" ? assigned.child("function") : void 0;
  if (!assigned || !callee || !loop.node.contains(assigned) || !file.classNamed(callee)) return false;
  return binding.references.every((reference) => {
    const use = file.useOf(reference);
    if (use.kind === "argument") return file.call(use.by)?.qualifiedName === "builtins.id";
    return use.kind === "method" || use.kind === "attribute" || use.kind === "compare";
  });
}
function rootOf2(target) {
  let at = target;
  while (at.kind === "attribute") at = at.child("object")?.unparenthesized ?? at;
  return at.kind === "identifier" ? at : void 0;
}
function escaped(name) {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// rules/caches/incomplete-clear.ts
var CLEARING_METHOD = /^_*(?:clear|reset|flush|purge|empty|invalidate|forget)(?:_*(?:all|caches?|all_caches|state|memo|data|everything))?$/i;
var CACHE_ATTRIBUTE = /(?:^|_)(?:caches?|memo)(?:_|$)/i;
var incomplete_clear_default = defineRule({
  name: "incomplete-clear",
  summary: "A method that empties the object forgets a container that other methods fill.",
  impact: "leak",
  level: "warning",
  on: classes(),
  *check(owner, file) {
    const reported = /* @__PURE__ */ new Set();
    for (const method of owner.functions) {
      if (!CLEARING_METHOD.test(method.name) || method.isLambda || file.isTestCode(method.node)) continue;
      const touched = touchedBy(method, owner);
      const cleared = [...touched.uses].filter(({ use }) => empties(use));
      if (cleared.length === 0 || touched.isOpen) continue;
      for (const name of owner.attributes.keys()) {
        if ([...touched.uses].some((other) => other.name === name)) continue;
        const forgotten3 = neverEmptied(owner, name, file);
        const sibling = forgotten3 && cleared.find((other) => isAlike(other.name, name, owner, file));
        const growth = forgotten3?.lastingGrowths.find(({ how }) => how !== "augment");
        if (!forgotten3 || !sibling || !growth || reported.has(name)) continue;
        reported.add(name);
        const areCaches = CACHE_ATTRIBUTE.test(name) && CACHE_ATTRIBUTE.test(sibling.name);
        const isPaired = areCaches || filledTogether(sibling.name, name, owner, file) === "same key";
        yield {
          at: method.nameNode,
          confidence: isPaired && forgotten3.isTrimmed === "no" ? "likely" : "possible",
          message: fitting(
            `'${method.name}' empties 'self.${sibling.name}' and leaves 'self.${name}' full.`,
            `'${method.name}' leaves 'self.${name}' full.`,
            "This method leaves one of the containers full."
          ),
          because: [
            { at: sibling.use.node, message: `This one is emptied.` },
            {
              at: growth.node,
              message: "The other is filled here, and nothing in this file ever takes anything out."
            }
          ],
          hint: `Clear 'self.${name}' as well.`
        };
      }
    }
  }
});
function touchedBy(method, owner) {
  const reached = /* @__PURE__ */ new Set([method]);
  const uses = /* @__PURE__ */ new Set();
  let isOpen = false;
  for (const at of reached) {
    if (/\bsuper\s*\(|\.__dict__\b|\bvars\s*\(|\bsetattr\s*\(|\.__init__\s*\(/.test(at.node.text))
      isOpen = true;
    for (const ancestor of owner.ancestors) {
      for (const { name, uses: all } of ancestor.attributes.values()) {
        const mine = all.filter((use) => use.method === at);
        for (const use of mine) uses.add({ name, use });
        const callee = mine.length > 0 ? owner.findMethod(name) : void 0;
        if (callee) reached.add(callee);
      }
    }
  }
  return { uses, isOpen };
}
function empties(use) {
  if (use.kind === "method") return use.name === "clear";
  if (use.kind === "item-delete" || use.kind === "item-store") {
    return use.key?.kind === "slice" && use.key.firstChild === void 0;
  }
  const value = use.kind === "store" ? use.value?.unparenthesized : void 0;
  if (value?.is("list", "dictionary")) return value.firstChild === void 0;
  return value?.kind === "call" && /^(?:\w+\.)?(?:dict|list|set|OrderedDict|defaultdict|deque|Counter|Weak\w+)\(/.test(value.text);
}
function neverEmptied(owner, name, file) {
  const container = containerOfAttribute(file, owner, name);
  if (!container || container.keeper === "class") return void 0;
  const grown2 = growingOf(file, container);
  const isFilled = grown2.grows.some(({ how }) => how === "store" || how === "method");
  return grown2.shrinks.length === 0 && !grown2.limit && isFilled ? grown2 : void 0;
}
function isAlike(one, other, owner, file) {
  if (CACHE_ATTRIBUTE.test(one) && CACHE_ATTRIBUTE.test(other)) return true;
  return filledTogether(one, other, owner, file) !== void 0;
}
function filledTogether(one, other, owner, file) {
  const [first = [], second = []] = [one, other].map((name) => {
    const container = containerOfAttribute(file, owner, name);
    const grows = container ? growingOf(file, container).grows : [];
    return grows.filter((growth) => growth.function !== void 0 && growth.function.name !== "__init__");
  });
  const pairs = first.flatMap(
    (growth) => second.filter((twin) => twin.function === growth.function).map((twin) => [growth, twin])
  );
  if (pairs.length === 0) return void 0;
  const isSame2 = pairs.some(([growth, twin]) => growth.key && twin.key && sameText(growth.key, twin.key));
  return isSame2 ? "same key" : "same method";
}

// rules/caches/instance-cache-never-trimmed.ts
var instance_cache_never_trimmed_default = defineRule({
  name: "instance-cache-never-trimmed",
  summary: "A long-lived object gains an entry for every new argument and never loses one.",
  impact: "leak",
  level: "warning",
  matters: "runs-again",
  on: grownContainers(["instance"], ["mapping", "set"]),
  *check(container, file) {
    const { owner } = container;
    if (!owner || container.isTrimmed || file.isTestCode(container.place)) return;
    const added2 = container.additions.find((each) => isLasting(each));
    if (!added2) return;
    const forGood = keptForGood(file, owner);
    const { sweep } = container;
    if (sweep && (!forGood || added2.when !== "again")) return;
    if (!forGood && lifetimeOf(file, owner) === "task") return;
    const isAlone = !container.reset && !container.isHandedOut;
    const isUnused = isAlone && container.isWriteOnly && /^_/.test(container.attribute);
    if (!added2.asked && !isAlone) return;
    const isOpen = added2.variety === "open" && (!added2.isPassedIn || added2.when === "again") || sweep !== void 0;
    const isEndless = isOpen && isAlone && !file.isScript;
    const isSure = isEndless && (forGood !== void 0 || isUnused);
    yield {
      at: added2.node,
      confidence: isSure ? "likely" : "possible",
      ...isEndless && !isSure ? { lasting: owner.nameNode.start } : {},
      message: everyEntryKept(container, added2, "This container"),
      because: [
        {
          at: container.place,
          message: placeMessage(isUnused, sweep !== void 0)
        },
        ...forGood ? [{ at: forGood, message: "An instance lives as long as the process." }] : [],
        ...added2.source ? [{ at: added2.source, message: "The keys come from here, and nothing limits them." }] : [],
        ...sweep ? [{ at: sweep.at, message: "This would remove entries, and nothing in this file calls it." }] : [],
        ...container.reset ? [
          {
            at: container.reset,
            message: "It is only emptied as a whole, by what nothing in this file calls."
          }
        ] : []
      ],
      hint: sweep ? fitting(
        `Call '${sweep.function}' now and then, such as when an entry is added.`,
        "Call it now and then."
      ) : added2.asked ? "Remove old entries once len() passes a bound, or use a bounded cache." : "Remove the entry when what it stands for is done, with pop() in a finally clause."
    };
  }
});
function isLasting(added2) {
  if (added2.variety !== "open" && added2.variety !== "given") return false;
  if (!added2.isWholeEntry || added2.isRegistration) return false;
  if (added2.isPassedIn && added2.variety === "given" && added2.when === "offered") return false;
  return !KEYED_HELPERS.has(added2.maker ?? "");
}
function placeMessage(isUnused, hasSweep) {
  if (isUnused) return "Nothing in this file looks at what it holds, or removes an entry.";
  if (hasSweep) return "It lives as long as the object, and no code that runs in this file removes an entry.";
  return "It lives as long as the object, and nothing in this file removes an entry.";
}

// rules/caches/interned-dynamic-string.ts
var IMMORTAL = ">=3.12,<3.13";
var SHARED_NAMES = ">=3,<3.10";
var interned_dynamic_string_default = defineRule({
  name: "interned-dynamic-string",
  summary: "A string made from input is interned, which some versions of Python never undo.",
  impact: "leak",
  level: "note",
  run: "strict",
  on: anyCall(),
  *check(call, file) {
    const text = internedBy(call, file);
    if (!text || file.isTestCode(call.node)) return;
    const domain = keyDomainOf(file, text);
    if (domain.size !== "open" || domain.isOwnState) return;
    const isIntern = call.qualifiedName !== "builtins.setattr";
    const isImmortal = file.python.meets(IMMORTAL) !== "no";
    if (!isImmortal && (isIntern || file.python.meets(SHARED_NAMES) === "no")) return;
    if (!isIntern && !isMade(text)) return;
    yield {
      at: call.node,
      confidence: isIntern && domain.isNamedOpen ? "likely" : "possible",
      message: isIntern ? "Every different string that is interned here may stay for as long as the process." : "Every different attribute name made here may stay for as long as the process.",
      because: [
        ...domain.source ? [{ at: domain.source, message: "The strings come from here, and nothing limits them." }] : [],
        {
          at: text,
          message: isIntern ? "CPython 3.12.0 to 3.12.5 and free-threaded builds never free an interned string." : "CPython before 3.10, 3.12.0 to 3.12.5 and free-threaded builds keep every attribute name."
        }
      ],
      hint: isIntern ? "Keep shared strings in a dict of your own that can be trimmed, or leave them alone." : "Keep the values in a dict: its keys are not interned."
    };
  }
});
function internedBy(call, file) {
  switch (call.qualifiedName) {
    case "sys.intern":
    case "builtins.intern":
      return call.argument(0);
    case "builtins.setattr":
      return call.argument(1);
    case void 0:
      return call.callee.kind === "identifier" && call.name === "intern" && standsForIntern(call.callee, file) ? call.argument(0) : void 0;
  }
  return void 0;
}
function standsForIntern(name, file) {
  const values2 = file.binding(name)?.assignments.map(({ value }) => value && file.qualifiedName(value)) ?? [];
  return values2.includes("sys.intern");
}
function isMade(text) {
  const inner = text.unparenthesized;
  if (inner.kind === "binary_operator") return true;
  if (inner.kind === "string") return inner.children.some((child) => child.kind === "interpolation");
  return inner.kind === "call" && /\.format\($/.test(inner.text.slice(0, inner.text.indexOf("(") + 1));
}

// rules/caches/lock-per-key.ts
var lock_per_key_default = defineRule({
  name: "lock-per-key",
  summary: "A lock, queue or other helper is made for every key and never removed.",
  impact: "leak",
  level: "warning",
  on: growing("module", "class", "instance", "function"),
  *check(grown2, file) {
    const { container } = grown2;
    if (container.kind !== "mapping" || grown2.isTrimmed === "yes") return;
    if (file.isTestCode(container.place)) return;
    const growth = grown2.lastingGrowths.find((candidate) => helperOf(candidate, grown2, file) !== void 0);
    const helper = growth && helperOf(growth, grown2, file);
    if (!growth || !helper) return;
    const { name } = container;
    const domain = grown2.domainOf(growth);
    const forGood = container.keeper === "instance" && container.owner ? keptForGood(file, container.owner) : void 0;
    const isKept3 = helper.kind === "lock" || forGood !== void 0 || container.keeper !== "instance";
    const asked = grown2.askedForWork;
    const isSure = (helper.kind !== "object" || asked !== void 0) && (isKept3 || asked !== void 0) && container.keeper !== "function" && grown2.isTrimmed === "no" && grown2.isAtImport(growth) === "no" && domain.size === "open" && !domain.isOwnState;
    const reset = grown2.shrinks[0];
    yield {
      at: container.place,
      confidence: isSure ? "likely" : "possible",
      message: fitting(
        `'${name}' gets a new '${helper.name}' for every key and keeps them all.`,
        `A new '${helper.name}' is made for every key of this mapping and never removed.`,
        "A new object is made for every key of this mapping and never removed."
      ),
      because: [
        {
          at: growth.node,
          message: "It is made here for a key that has none, and nothing in this file removes a single entry."
        },
        ...domain.source ? [{ at: domain.source, message: "The keys come from here, and nothing limits them." }] : [],
        ...asked ? [{ at: asked, message: "This takes it for granted that entries go away again." }] : [],
        ...forGood ? [{ at: forGood, message: "An instance lives as long as the process." }] : [],
        ...reset ? [
          {
            at: reset.node,
            message: "It is only emptied as a whole, by what nothing in this file calls."
          }
        ] : []
      ],
      hint: helper.kind === "lock" ? "Keep the locks in a weakref.WeakValueDictionary: each then lives only while somebody uses it." : "Delete the entry when the last user of the key is done, or remove idle entries now and then."
    };
  }
});
function helperOf(growth, grown2, file) {
  const maker = grown2.makerOf(growth);
  if (!maker) return void 0;
  const isOnDemand = growth.how === "read" || growth.how === "inside" || grown2.lookupBefore(growth) !== void 0;
  if (!isOnDemand) return void 0;
  const qualified = file.qualifiedName(maker) ?? "";
  const name = qualified.split(".").at(-1) ?? "";
  if (LOCKS.has(qualified)) return { name, kind: "lock" };
  if (KEYED_QUEUES.has(qualified)) return { name, kind: "queue" };
  const made2 = file.classNamed(maker);
  return made2 && grown2.container.keeper !== "module" ? { name: made2.name, kind: "object" } : void 0;
}

// rules/caches/lru-cache-on-method.ts
var CACHES = /* @__PURE__ */ new Map([
  ["functools.cache", false],
  ["functools.lru_cache", true],
  ["async_lru.alru_cache", true],
  ["cachetools.cached", true],
  ["cachetools.func.lru_cache", true],
  ["cachetools.func.lfu_cache", true],
  ["cachetools.func.ttl_cache", true],
  ["toolz.memoize", false],
  ["toolz.functoolz.memoize", false],
  ["cytoolz.memoize", false]
]);
var WHOLE_CALLS = /^(frame|stack_frame|traceback|tb|request|req|http_request)$/i;
var ARRAY_TYPE = /(?:^|[.'"[ ])(?:ndarray|NDArray|ArrayLike|DataFrame|Tensor|SparseTensor|csr_matrix|bytearray)\b/;
var lru_cache_on_method_default = defineRule({
  name: "lru-cache-on-method",
  summary: "A cache on a method keeps every instance that it was called on.",
  impact: "leak",
  matters: "many-owners",
  level: "warning",
  on: classes(),
  *check(owner, file) {
    if (owner.isEnum || owner.isMetaclass) return;
    for (const method of owner.functions) {
      if (method.selfName === void 0) continue;
      for (const [index, name] of method.decoratorNames.entries()) {
        const decorator = method.decorators[index];
        const isBoundedByDefault = name === void 0 ? void 0 : CACHES.get(name);
        if (!decorator || isBoundedByDefault === void 0 || name === void 0) continue;
        if (keyOf(decorator, file) || livesOnce(owner, file)) continue;
        const isBounded3 = boundOf(decorator, name, isBoundedByDefault, file);
        const confidence = confidenceOf2(owner, method, isBounded3, file);
        if (!confidence) continue;
        yield {
          at: decorator,
          confidence,
          ...isBounded3 ? { level: "note" } : {},
          message: fitting(
            isBounded3 ? `The cache of '${method.name}' keeps instances of '${owner.name}' until others push them out.` : `The cache of '${method.name}' keeps every instance of '${owner.name}' it was called on.`,
            isBounded3 ? "The cache of this method keeps instances until others push them out." : "The cache of this method keeps every instance that it was called on."
          ),
          because: [
            {
              at: method.parameters[0]?.node ?? method.nameNode,
              message: `'${method.selfName}' is part of the key, and the cache lives as long as the class.`
            },
            ...whatStays(owner, method)
          ],
          hint: hintOf(owner, method, file)
        };
      }
    }
  }
});
function whatStays(owner, method) {
  const argument = method.parameters.slice(1).find(({ name }) => WHOLE_CALLS.test(name));
  const array = arrayOf(owner);
  return [
    ...argument ? [{ at: argument.node, message: "So is this, with all that it refers to." }] : [],
    ...array ? [{ at: array, message: "Each instance that stays keeps an array." }] : []
  ];
}
function livesOnce(owner, file) {
  const lifetime = lifetimeOf(file, owner);
  if (lifetime === "test") return true;
  const made2 = constructionsOf(file, owner);
  return lifetime === "process" && made2.length > 0 && made2.every((node) => !file.functionAround(node));
}
function keyOf(decorator, file) {
  return file.call(decorator)?.keyword("key");
}
function boundOf(decorator, name, isBoundedByDefault, file) {
  const call = file.call(decorator);
  if (!call) return isBoundedByDefault;
  const given = call.argument(0, name === "cachetools.cached" ? "cache" : "maxsize");
  if (!given) return isBoundedByDefault;
  const value = file.originOf(given) ?? given;
  return !value.is("none", "dictionary") && file.constructorName(value) !== "builtins.dict";
}
function confidenceOf2(owner, method, isBounded3, file) {
  const isValue = comparesByValue(owner);
  if (isValue && isBounded3) return void 0;
  const rest = method.parameters.slice(1);
  if (!isCleared(method, file) && rest.some(({ name }) => WHOLE_CALLS.test(name))) return "likely";
  return isValue || isCleared(method, file) ? "possible" : "likely";
}
function arrayOf(owner) {
  const init = owner.findMethod("__init__");
  for (const ancestor of owner.ancestors) {
    for (const { stores } of ancestor.attributes.values()) {
      for (const { value, method, node } of stores) {
        const name = value?.unparenthesized;
        const parameter = method === init && name?.kind === "identifier" ? init?.parameter(name.text) : void 0;
        if (ARRAY_TYPE.test(parameter?.annotation?.text ?? "")) return node;
      }
    }
  }
  return void 0;
}
function comparesByValue(owner) {
  if (owner.findMethod("__eq__") && owner.findMethod("__hash__")) return true;
  const decorator = owner.dataclass ?? owner.attrs;
  return owner.isNamedTuple || /frozen/.test(decorator?.text ?? "") || /unsafe_hash=True/.test(decorator?.text ?? "");
}
function isCleared(method, file) {
  return file.callsOfMethod("cache_clear").some(({ receiver }) => {
    const name = receiver?.kind === "attribute" ? receiver.child("attribute")?.text : receiver?.text;
    return name === method.name;
  });
}
function hintOf(owner, method, file) {
  const takesArguments = method.parameters.length > 1;
  const hasDict = owner.ancestors.every((ancestor) => !ancestor.slots);
  if (!takesArguments && !method.isAsync && hasDict && file.python.meets(">=3.8") === "yes") {
    return "Use functools.cached_property: the value lives on the instance, and goes with it.";
  }
  if (!takesArguments) return "Keep the value in an attribute: it lives on the instance, and goes with it.";
  return "Keep a dict on the instance, or cache a function of the module that takes plain values.";
}

// rules/caches/mismatched-removal-key.ts
var mismatched_removal_key_default = defineRule({
  name: "mismatched-removal-key",
  summary: "Entries are added under one key and removed under another, and the removal says nothing when it misses.",
  impact: "leak",
  level: "warning",
  on: growing("module", "class", "instance"),
  *check(grown2, file) {
    const { container } = grown2;
    if (container.kind !== "mapping" && container.kind !== "set") return;
    const added2 = grown2.grows.filter(({ key, how }) => key !== void 0 && how !== "read");
    const removed = grown2.shrinks.filter(({ isWhole }) => !isWhole);
    const [first] = added2;
    const [removal2] = removed;
    if (!first || !removal2) return;
    if (!removed.every((shrink) => shrink.isSilent && added2.every((growth) => mismatch(growth, shrink, file))))
      return;
    const found2 = mismatch(first, removal2, file);
    if (!found2 || !removal2.key || !first.key) return;
    yield {
      at: removal2.key,
      confidence: "likely",
      message: fitting(
        `'${container.name}' is filled under '${first.key.text}' and asked here to forget '${removal2.key.text}'.`,
        `'${container.name}' is filled under another key than the one that is removed here.`,
        "Entries are added under another key than the one that is removed here."
      ),
      because: [
        { at: first.node, message: "Entries are added under this key." },
        {
          at: removal2.node,
          message: "The removal ignores keys that are not there, so no entry ever goes and nothing fails."
        }
      ],
      hint: `Remove under the key that was used to add, '${bareText(first.key)}', without the default that hides a miss.`
    };
  }
});
function mismatch(growth, shrink, file) {
  const [added2, removed] = [growth.key?.unparenthesized, shrink.key?.unparenthesized];
  if (!added2 || !removed) return false;
  return isMadeOf(added2, removed, file) || isMadeOf(removed, added2, file);
}
function isMadeOf(made2, name, file) {
  if (name.kind !== "identifier" || file.binding(name)?.isParameter !== true) return false;
  if (file.binding(name)?.assignments.length !== 1) return false;
  const base = made2.kind === "attribute" ? made2.child("object")?.unparenthesized : made2.kind === "call" && ["builtins.id", "builtins.str", "builtins.hash"].includes(file.call(made2)?.qualifiedName ?? "") ? file.call(made2)?.argument(0) : void 0;
  return base?.kind === "identifier" && base.text === name.text && file.binding(base)?.isParameter === true;
}
function bareText(key) {
  return key.text.length > 40 ? `${key.text.slice(0, 40)}...` : key.text;
}

// rules/caches/module-cache-never-trimmed.ts
var module_cache_never_trimmed_default = defineRule({
  name: "module-cache-never-trimmed",
  summary: "A cache of the module or class gains an entry for every new argument and never loses one.",
  impact: "leak",
  level: "warning",
  matters: "runs-again",
  on: grownContainers(["module", "class", "closure"], ["mapping", "set"]),
  *check(container, file) {
    if (container.isTrimmed || container.sweep || file.isTestCode(container.place)) return;
    const added2 = container.additions.find((each) => isLasting2(each, container, file));
    if (!added2) return;
    const isCertain = !container.reset && !container.isHandedOut && !added2.isRegistration;
    if (!added2.asked && (!isCertain || added2.isPassedIn && !added2.isInside && added2.variety !== "open"))
      return;
    const isSure = added2.variety === "open" && isCertain && (!added2.isPassedIn || added2.when === "again") && container.keeping !== "closure" && !file.isScript;
    yield {
      at: added2.node,
      confidence: isSure ? "likely" : "possible",
      message: everyEntryKept(container, added2, "This cache"),
      because: [
        {
          at: container.place,
          message: `It lives as long as ${keeperOf(container)}, and nothing in this file removes an entry.`
        },
        ...added2.source ? [{ at: added2.source, message: "The keys come from here, and nothing limits them." }] : [],
        ...container.reset ? [
          {
            at: container.reset,
            message: "It is only emptied as a whole, by what nothing in this file calls."
          }
        ] : []
      ],
      hint: hintFor(added2, container)
    };
  }
});
function isLasting2(added2, container, file) {
  if (added2.variety !== "open" && added2.variety !== "given") return false;
  if (!added2.isWholeEntry || added2.isRegistration) return false;
  if (KEYED_HELPERS.has(added2.maker ?? "")) return false;
  return container.keeping !== "closure" || outlivesTheCall(added2, file);
}
function outlivesTheCall({ function: inner }, file) {
  if (!inner || inner.isLambda) return false;
  const mentions3 = file.binding(inner.nameNode)?.references ?? [];
  return mentions3.some((node) => {
    const use = file.useOf(node);
    if (use.kind === "return") return true;
    return use.kind === "argument" && file.useOf(use.by).kind === "return";
  });
}
function keeperOf({ keeping }) {
  if (keeping === "closure") return "the function that is returned";
  return keeping === "class" ? "the class" : "the module";
}
function hintFor({ key }, { shape }) {
  const name = key?.unparenthesized;
  if (name?.kind === "identifier" && /^(self|obj|object|node|instance|func|fn|cls|klass)$/.test(name.text)) {
    return "Use weakref.WeakKeyDictionary, or keep the value on the object itself.";
  }
  if (shape === "set") return "Limit the set: forget old elements once len() passes a bound.";
  return "Use functools.lru_cache with a maxsize, or remove old entries once len() passes a bound.";
}

// rules/caches/mutable-default-accumulates.ts
var INTENDED = /^_*(cache|memo|memory|memoized|seen_cache|_?instances|registry|\w+_(cache|memo))$/i;
var ORDER = ["possible", "likely", "proven"];
var mutable_default_accumulates_default = defineRule({
  name: "mutable-default-accumulates",
  summary: "A default value is made once, and keeps what every call puts into it.",
  impact: "leak",
  level: "warning",
  on: functions(),
  *check(model, file) {
    if (file.isTestCode(model.body ?? model.node)) return;
    for (const parameter of model.parameters) {
      const made2 = parameter.default && madeBy(parameter.default, file);
      if (!made2) continue;
      const change = worst(changesOf(parameter, model, file));
      if (!change) continue;
      const { name } = parameter;
      const fix2 = made2 === parameter.default ? fixOf(parameter, model, file) : void 0;
      yield {
        at: parameter.node,
        // The default of a nested function is made anew with the function, and goes with it.
        confidence: confidenceOf3(change, parameter, model, file),
        message: fitting(
          change.isGrowth ? `The default of '${name}' is one object for all calls, and each of them adds to it.` : `The default of '${name}' is one object for all calls, and it leaves the function here.`,
          "This default is one object for all calls, which keeps what they put into it."
        ),
        because: [
          { at: change.at, message: change.message },
          ...change.object && INTENDED.test(name) ? [{ at: change.object, message: "The key is another object for every caller." }] : [],
          {
            at: made2,
            message: "This object is made when the function is defined, and lives as long as the function."
          }
        ],
        hint: INTENDED.test(name) ? "Use functools.lru_cache with a size, or a cache in the module that can be emptied." : "Take None for the default, and make the object in the function.",
        ...fix2 && !INTENDED.test(name) ? { fix: fix2 } : {}
      };
    }
  }
});
function confidenceOf3({ confidence, object }, { name }, model, file) {
  if (file.functionAround(model.node)) return "possible";
  if (INTENDED.test(name)) return object ? "likely" : "possible";
  return confidence;
}
function madeBy(value, file) {
  if (file.isNewContainer(value)) return value;
  const binding = value.kind === "identifier" ? file.binding(value) : void 0;
  const made2 = binding?.scope.kind === "module" ? binding.onlyValue : void 0;
  return made2 && file.isNewContainer(made2) ? made2 : void 0;
}
function worst(changes) {
  return changes.reduce((most, change) => {
    return !most || ORDER.indexOf(change.confidence) > ORDER.indexOf(most.confidence) ? change : most;
  }, void 0);
}
function changesOf(parameter, model, file) {
  const binding = file.binding(parameter.node);
  if (!binding) return [];
  const uses = file.usesOf(binding);
  const rebound2 = Math.min(
    ...binding.assignments.filter(({ kind }) => kind === "assign").map(({ target }) => target.index)
  );
  if (uses.some((use) => use.kind === "method" && SHRINKING_METHODS.has(use.name ?? "") && use.name !== "get"))
    return [];
  if (uses.some(({ kind }) => kind === "item-delete")) return [];
  return uses.flatMap((use) => use.node.index > rebound2 ? [] : changeOf(use, parameter, model, file));
}
function changeOf(use, parameter, model, file) {
  const { name } = parameter;
  switch (use.kind) {
    case "method": {
      if (!GROWING_METHODS.has(use.name ?? "")) return [];
      const [argument] = file.call(use.by)?.positional ?? [];
      const isFixed = use.name !== "append" && argument !== void 0 && isConstant(argument);
      return [grown(use.by, isFixed, `'${use.name}' adds to the default when no '${name}' is passed.`)];
    }
    case "item-store": {
      const isFixed = isList(parameter, file) || use.key !== void 0 && isConstant(use.key);
      return [
        {
          ...grown(use.by, isFixed, "The entry stays in the default after the call."),
          object: objectInKey(use.by, file)
        }
      ];
    }
    case "augment":
      return [grown(use.by, false, "The operator changes the default in place.")];
    case "return":
      return isOrEmpty(use) ? [] : [escaped2(use.node, "possible", "The caller gets the default itself, and may add to it.")];
    case "assigned":
      return isOrEmpty(use) ? [] : keptOn(use, model, file);
  }
  return [];
}
function objectInKey(subscript, file) {
  for (const key of subscript.childrenIn("subscript")) {
    for (const node of key.walk()) {
      if (node.kind !== "identifier" || !CALLERS_OBJECT_NAME.test(node.text)) continue;
      if (keyDomainOf(file, node).size === "open") return node;
    }
  }
  return void 0;
}
function grown(at, isFixed, message3) {
  return { at, confidence: isFixed ? "possible" : "proven", isGrowth: true, message: shortened(message3) };
}
function escaped2(at, confidence, message3) {
  return { at, confidence, isGrowth: false, message: message3 };
}
function shortened(message3) {
  return message3.length > 100 ? "This adds to the default when nothing is passed." : message3;
}
function keptOn(use, model, file) {
  const target = use.by.child("left");
  const name = target && file.selfAttribute(target);
  const owner = model.class;
  if (!target || name === void 0 || !owner) return [];
  const grows = owner.usesOf(name).find(
    ({ kind, name: method }) => kind === "item-store" || kind === "augment" || kind === "method" && GROWING_METHODS.has(method ?? "")
  );
  const isFixed = grows?.kind === "item-store" && grows.key !== void 0 && isConstant(grows.key);
  if (!grows)
    return [escaped2(target, "possible", "Every object made without the argument shares the default.")];
  return [
    {
      at: grows.node,
      confidence: isFixed ? "likely" : "proven",
      isGrowth: true,
      message: "Every object made without the argument adds to the default."
    }
  ];
}
function isOrEmpty(use) {
  const operator = use.node.unparenthesized;
  return operator.is("boolean_operator", "conditional_expression");
}
function isList({ default: value }, file) {
  return value !== void 0 && file.constructorName(value) === "builtins.list";
}
function isConstant(node) {
  const value = node.unparenthesized;
  return stringValue(value) !== void 0 || value.is("integer", "true", "false", "none", "float");
}
function fixOf(parameter, model, file) {
  const { body } = model;
  const { default: value, name, annotation } = parameter;
  if (!body || !value || annotation || model.node.start === body.start) return void 0;
  const [first, second] = body.children;
  const isDocstring = first?.kind === "expression_statement" && first.firstChild?.is("string", "concatenated_string");
  const start = isDocstring ? second : first;
  const assignments = file.binding(parameter.node)?.assignments.filter(({ kind }) => kind !== "augment");
  if (!start || assignments?.length !== 1) return void 0;
  const { text } = start.tree;
  const indent = text.slice(text.lastIndexOf("\n", start.start) + 1, start.start);
  if (indent.trim() !== "") return void 0;
  const unit = indent.includes("	") ? "	" : "    ";
  return {
    title: `Make '${name}' in the function`,
    safety: "unsafe",
    edits: [
      replace(value, "None"),
      insertBefore(start, `if ${name} is None:
${indent}${unit}${name} = ${value.text}
${indent}`)
    ]
  };
}

// rules/caches/shelve-writeback.ts
var shelve_writeback_default = defineRule({
  name: "shelve-writeback",
  summary: "A shelf opened with writeback=True keeps every entry it has read in memory until sync() or close().",
  impact: "retention",
  level: "note",
  run: "strict",
  on: calls("shelve.open", "shelve.Shelf", "shelve.DbfilenameShelf", "shelve.BsdDbShelf"),
  *check(call, file) {
    const position = { "shelve.open": 3, "shelve.DbfilenameShelf": 3 }[call.qualifiedName ?? ""] ?? 2;
    const writeback = call.argument(position, "writeback");
    if (writeback?.kind !== "true") return;
    if (file.callsOfMethod("sync").length > 0 || file.isTestCode(call.node)) return;
    yield {
      at: call.node,
      confidence: "likely",
      message: "This shelf keeps every entry that is read in memory until it is closed.",
      because: [
        {
          at: writeback,
          message: "With writeback, the shelf caches what it answers and writes all of it back at the end."
        }
      ],
      hint: "Leave writeback out and assign a changed entry back, or call sync() now and then."
    };
  }
});

// rules/caches/size-limit-bypassed.ts
var RUNS_ON_PYTHON_2 = /^from __future__ import [^\n]*\b(?:absolute_import|division|print_function|unicode_literals|with_statement)\b/m;
var size_limit_bypassed_default = defineRule({
  name: "size-limit-bypassed",
  summary: "A dict limits its size in __setitem__, and update() and the like add entries without it.",
  impact: "leak",
  level: "warning",
  on: classes(),
  *check(owner, file) {
    const setItem = owner.methods.get("__setitem__");
    if (!setItem || owner.findMethod("update") || file.isTestCode(owner.node)) return;
    const base = owner.bases.find((candidate) => bypasses(candidate, file));
    const test = base && lengthTestIn(setItem, owner, file);
    if (!base || !test) return;
    const isDict = base.qualifiedName === "builtins.dict";
    const ways = isDict && !owner.findMethod("setdefault") ? "update() and setdefault()" : "update()";
    yield {
      at: owner.nameNode,
      // What is called UserDict by a module for both versions is that of Python 2 there.
      confidence: isDict || /\.UserDict$/.test(base.qualifiedName ?? "") ? "likely" : "possible",
      message: fitting(
        `The limit in __setitem__ of '${owner.name}' does not hold for ${ways}.`,
        "The limit in __setitem__ of this class does not hold for update()."
      ),
      because: [
        { at: test, message: "The limit is kept here." },
        {
          at: base.node,
          message: isDict ? "The methods of dict that are written in C do not call __setitem__." : "UserDict.update() of Python 2 fills the dict inside without calling __setitem__."
        }
      ],
      hint: isDict ? "Derive from collections.OrderedDict or UserDict, whose update() calls __setitem__, or override update()." : "Override update() and trim there too."
    };
  }
});
function bypasses({ qualifiedName, node }, file) {
  if (qualifiedName === "builtins.dict") return true;
  const isUserDict = /(?:^|\.)UserDict$/.test(qualifiedName ?? node.text);
  return isUserDict && (file.python.isPython2 || RUNS_ON_PYTHON_2.test(file.tree.text));
}
function lengthTestIn(method, owner, file) {
  const run = [method];
  for (const { name, uses } of owner.attributes.values()) {
    const callee = owner.findMethod(name);
    if (callee && callee !== method && uses.some((use) => use.method === method && use.kind === "call"))
      run.push(callee);
  }
  const bodies = run.map(({ node }) => node);
  if (!bodies.some((body) => /\.(?:pop|popitem|popleft|clear|__delitem__)\(|\bdel\s+\w/.test(body.text)))
    return void 0;
  for (const body of bodies) {
    for (const node of body.walk()) {
      if (node.kind !== "comparison_operator") continue;
      const call = node.children.map((child) => file.call(child.unparenthesized)).find((found2) => found2?.qualifiedName === "builtins.len");
      const measured = call?.argument(0);
      if (measured && (file.isSelf(measured) || file.selfAttribute(measured) === "data")) return node;
    }
  }
  return void 0;
}

// rules/caches/unbounded-function-cache.ts
var unbounded_function_cache_default = defineRule({
  name: "unbounded-function-cache",
  summary: "A function cache without a bound keeps the arguments and the result of every different call.",
  impact: "leak",
  level: "warning",
  python: ">=3.2",
  on: decoratedWith(...CACHING_DECORATORS),
  *check(site, file) {
    const model = site.function;
    const unbounded = unboundedBy(site, file);
    if (!unbounded || model.selfName !== void 0 || isNested(model, file) || file.isTestCode(model.node))
      return;
    const parameters = model.parameters.filter((parameter) => !isClassParameter(parameter, model));
    const varied = parameters.filter((parameter) => sizeOf2(parameter, file) !== "small");
    const worst2 = varied.find((parameter) => keepsObject2(parameter)) ?? varied.find((parameter) => isText(parameter)) ?? varied[0];
    if (!worst2) return;
    const isObject2 = keepsObject2(worst2);
    const isSure = isObject2 && !file.isScript;
    const fix2 = fixFor2(site, unbounded);
    yield {
      at: site.decorator,
      confidence: isSure ? "likely" : "possible",
      message: fitting(
        `The cache of '${model.name}' keeps every '${worst2.name}' it is ever given, without a bound.`,
        `The cache of '${model.name}' has no bound.`,
        "This function cache has no bound."
      ),
      because: [
        {
          at: worst2.node,
          message: isObject2 ? "The argument is an object: the cache keeps it, and all it refers to, for as long as the function lives." : "Nothing limits how many different values there are, and each leaves an entry behind."
        }
      ],
      hint: isObject2 ? "Cache under something small that stands for the object, or drop the cache." : "Give functools.lru_cache a maxsize.",
      ...fix2 ? { fix: fix2 } : {}
    };
  }
});
function unboundedBy({ decorator, qualifiedName }, file) {
  if (qualifiedName === "functools.cache") return decorator;
  const call = file.call(decorator);
  const size = call?.argument(0, "maxsize");
  return size?.kind === "none" ? size : void 0;
}
function isNested(model, file) {
  return file.functionAround(model.node) !== void 0;
}
function isClassParameter(parameter, model) {
  return model.binding === "class" && parameter === model.parameters[0];
}
function sizeOf2(parameter, file) {
  const text = parameter.annotation?.text ?? "";
  if (keepsObject2(parameter)) return "varied";
  if (/^(int|bool|None|float)(\s*\|\s*(int|bool|None|float))*$/.test(text)) return "small";
  const domain = keyDomainOf(file, parameter.node);
  return domain.size === "small" || domain.size === "fixed" ? "small" : "varied";
}
function keepsObject2({ name, annotation, kind }) {
  if (kind !== "positional" && kind !== "keyword-only") return false;
  const text = annotation?.text.replace(/^['"]|['"]$/g, "");
  return text === void 0 ? CACHED_OBJECT_NAME.test(name) : CACHED_OBJECT_TYPE.test(text);
}
function isText({ name }) {
  return OPEN_DOMAIN_NAME.test(name);
}
function fixFor2({ qualifiedName }, unbounded) {
  if (qualifiedName !== "functools.lru_cache") return void 0;
  return { title: "Keep the 128 results last used", safety: "unsafe", edits: [replace(unbounded, "128")] };
}

// src/knowledge/collector.ts
var KEEPING_DEBUG_FLAGS = /* @__PURE__ */ new Set(["gc.DEBUG_SAVEALL", "gc.DEBUG_LEAK"]);
var DEBUG_SAVEALL_BIT = 32;
var OBJECT_LISTINGS = /* @__PURE__ */ new Set([
  "gc.get_objects",
  "gc.get_referrers",
  "gc.get_referents",
  "objgraph.by_type",
  "objgraph.get_leaking_objects",
  "objgraph.at_addrs",
  "muppy.get_objects",
  "pympler.muppy.get_objects"
]);
var PACKAGES_OF_LARGE_CYCLES = /* @__PURE__ */ new Set([
  "accelerate",
  "cupy",
  "diffusers",
  "jax",
  "keras",
  "lightning",
  "mlx",
  "pytorch_lightning",
  "tensorflow",
  "torch",
  "transformers"
]);

// rules/collector/collect-in-loop.ts
var WAITING = /* @__PURE__ */ new Set(["sleep", "wait"]);
var collect_in_loop_default = defineRule({
  name: "collect-in-loop",
  summary: "A full collection walks every container of the process, and frees only cycles.",
  impact: "churn",
  level: "warning",
  on: calls("gc.collect"),
  *check(call, file) {
    const loop = file.loopAround(call.node);
    const statement = file.useOf(call.node).kind === "discarded" ? call.node.parent : void 0;
    if (!loop || loop.kind === "comprehension" || !statement || !isFull(call) || file.isTestCode(call.node))
      return;
    const body = loop.node.child("body");
    if (!body || !loop.node.contains(call.node) || isInHandler(call.node, loop.node)) return;
    const others = callNamesBeside(body, call, file);
    if ([...others].every((name) => WAITING.has(name))) return;
    const isRare = call.node.ancestor("if_statement", "elif_clause", "for_statement", "while_statement")?.index !== loop.node.index;
    const isWaiting2 = [...others].some((name) => WAITING.has(name));
    yield {
      at: call.node,
      confidence: isRare || isWaiting2 || handlesLargeCycles(file) ? "possible" : "likely",
      message: fitting(
        `'${call.node.text}' walks every container of the process in each round of this loop.`,
        "This walks every container of the process in each round of the loop."
      ),
      because: [
        {
          at: headerOf(loop.node),
          message: "Each round pays for the whole heap, however little it made itself."
        }
      ],
      hint: "Remove the call: what is in no cycle is freed at once, and cycles are collected now and then.",
      fix: { title: "Remove the collection", safety: "unsafe", edits: [removeStatement(statement)] }
    };
  }
});
function isFull(call) {
  const generation = call.argument(0, "generation");
  return call.argumentNodes.length === 0 || generation?.text === "2";
}
function isInHandler(node, loop) {
  const handler = node.ancestor("except_clause");
  return handler !== void 0 && loop.contains(handler);
}
function callNamesBeside(body, call, file) {
  const names = /* @__PURE__ */ new Set();
  for (const node of body.walk()) {
    const other = node.kind === "call" && node !== call.node ? file.call(node) : void 0;
    if (other && other.qualifiedName !== "gc.collect") names.add(other.name ?? "");
  }
  return names;
}
function handlesLargeCycles(file) {
  for (const binding of file.moduleScope.bindings.values()) {
    for (const { qualifiedName } of binding.assignments) {
      if (PACKAGES_OF_LARGE_CYCLES.has(qualifiedName?.split(".")[0] ?? "")) return true;
    }
  }
  return false;
}
function headerOf(loop) {
  const body = loop.child("body");
  return { start: loop.start, end: (loop.child("right") ?? loop.child("condition") ?? body ?? loop).end };
}

// rules/collector/collector-callback-per-instance.ts
var collector_callback_per_instance_default = defineRule({
  name: "collector-callback-per-instance",
  summary: "What is appended to gc.callbacks stays there until somebody takes it out.",
  impact: "leak",
  level: "warning",
  on: calls("gc.callbacks.append", "gc.callbacks.insert"),
  *check(call, file) {
    const callback = call.argument(call.name === "insert" ? 1 : 0);
    const around = file.functionAround(call.node);
    if (!callback || !around || isTakenOut(file)) return;
    const held = heldObject(file, callback);
    const owner = file.methodAround(call.node)?.class;
    const isSingle = owner ? lifetimeOf(file, owner) === "process" : file.loopAround(call.node) === void 0;
    const maker = owner ? "instance" : "call";
    yield {
      at: call.node,
      confidence: !held || isSingle || file.isTestCode(call.node) ? "possible" : "likely",
      message: fitting(
        `Each ${maker} leaves '${callback.text}' in gc.callbacks for good.`,
        `Each ${maker} leaves another function in gc.callbacks for good.`
      ),
      because: [
        held ? { at: held.at, message: "The list keeps it, with this object, until the process ends." } : { at: callback, message: "The list keeps it until the process ends, once for each call." }
      ],
      hint: "Remove it from gc.callbacks in close() or __exit__, or append one plain function at import."
    };
  }
});
function isTakenOut(file) {
  return file.referencesTo("gc.callbacks").some((node) => {
    const use = file.useOf(node);
    switch (use.kind) {
      case "method":
        return use.name === "remove" || use.name === "pop" || use.name === "clear";
      case "item-store":
      case "item-delete":
      case "store":
      case "contains":
        return true;
    }
    return false;
  });
}

// rules/collector/collector-debug-left-on.ts
var collector_debug_left_on_default = defineRule({
  name: "collector-debug-left-on",
  summary: "DEBUG_SAVEALL and DEBUG_LEAK make the collector keep all that it finds.",
  impact: "leak",
  level: "warning",
  on: calls("gc.set_debug"),
  *check(call, file) {
    const flag = keepingFlag(call, file);
    if (!flag) return;
    const resets = file.callsNamed("gc.set_debug").filter((other) => !keepingFlag(other, file));
    const undoing = file.undoingOf(
      call.node,
      resets.map((other) => other.node)
    );
    if (undoing.kind === "always" || undoing.kind === "elsewhere") return;
    const isWanted = file.isTestCode(call.node) || emptiesGarbage(file);
    const keeps = { at: flag, message: "With this flag, all cyclic garbage goes into gc.garbage and stays." };
    if (undoing.kind === "sometimes") {
      if (isWanted) return;
      yield {
        at: call.node,
        confidence: "possible",
        message: fitting(
          `'${flag.text}' stays on when something before the reset fails.`,
          "This stays on when something before the reset fails."
        ),
        because: [keeps, { at: undoing.skippedAt, message: "An exception or return here skips the reset." }],
        hint: "Reset the flags with gc.set_debug in a finally clause."
      };
      return;
    }
    yield {
      at: call.node,
      confidence: isWanted ? "possible" : "likely",
      message: fitting(
        `'${flag.text}' is never taken back: no cyclic garbage is freed from here on.`,
        "This is never taken back: no cyclic garbage is freed from here on."
      ),
      because: [keeps],
      hint: "Call gc.set_debug(0) in a finally clause, and empty gc.garbage; or remove the call."
    };
  }
});
function keepingFlag(call, file) {
  const flags = call.argument(0);
  if (!flags) return void 0;
  const value = flags.kind === "identifier" ? file.binding(flags)?.onlyValue : void 0;
  return flagIn(value ?? flags, file);
}
function flagIn(flags, file) {
  for (const node of flags.walk()) {
    if (node.ancestor("unary_operator")?.text.startsWith("~")) continue;
    if (node.kind === "integer") {
      if ((Number(node.text) & DEBUG_SAVEALL_BIT) !== 0) return node;
    } else if (node.is("attribute", "identifier")) {
      const name = file.qualifiedName(node);
      if (name !== void 0 && KEEPING_DEBUG_FLAGS.has(name)) return node;
    }
  }
  return void 0;
}
function emptiesGarbage(file) {
  return file.referencesTo("gc.garbage").some((node) => {
    const use = file.useOf(node);
    return use.kind === "item-delete" || use.kind === "item-store" || use.kind === "method" && (use.name === "clear" || use.name === "pop");
  });
}

// rules/collector/collector-never-enabled-again.ts
var NEVER_REACHED = 1e8;
var collector_never_enabled_again_default = defineRule({
  name: "collector-never-enabled-again",
  summary: "Without the collector, no reference cycle is freed for the rest of the process.",
  impact: "leak",
  level: "warning",
  on: calls("gc.disable", "gc.set_threshold"),
  *check(call, file) {
    const isDisable = call.qualifiedName === "gc.disable";
    if (!isDisable && !neverCollects(call, file)) return;
    if (file.callsNamed("gc.freeze").length > 0) return;
    const undoing = file.undoingOf(call.node, isDisable ? enabling(file) : otherThresholds(file));
    if (undoing.kind === "always" || undoing.kind === "elsewhere") return;
    const off = isDisable ? "From here on only reference counts free memory: every cycle stays." : "A threshold of zero, or one that is never reached, means that the collector does not run.";
    const reset = isDisable ? "gc.enable()" : "gc.set_threshold";
    const subject = isDisable ? `'${call.node.text}'` : `The threshold '${call.argument(0)?.text ?? "0"}'`;
    if (undoing.kind === "sometimes") {
      yield {
        at: call.node,
        confidence: file.isTestCode(call.node) ? "possible" : "likely",
        message: fitting(
          `The collector stays off when something before '${undoing.undo.text}' fails.`,
          "The collector stays off when something before the reset fails."
        ),
        because: [
          { at: undoing.skippedAt, message: `An exception or return here skips '${undoing.undo.text}'.` }
        ],
        hint: `Move ${reset} into the finally clause of a try statement.`
      };
      return;
    }
    yield {
      at: call.node,
      confidence: isDeliberate(call, file) ? "possible" : "likely",
      message: fitting(
        `${subject} switches the collector off, and nothing in this file switches it on again.`,
        `${subject} switches the collector off for good.`,
        "This switches the collector off, and nothing in this file switches it on again."
      ),
      because: [{ at: call.node, message: off }],
      hint: `Switch it on again with ${reset} in a finally clause, or collect at chosen points.`
    };
  }
});
function neverCollects(call, file) {
  const threshold = call.argument(0);
  const origin = threshold && file.originOf(threshold);
  if (origin?.kind !== "integer") return false;
  const value = Number(origin.text.replaceAll("_", ""));
  return value === 0 || value >= NEVER_REACHED;
}
function enabling(file) {
  return file.referencesTo("gc.enable");
}
function otherThresholds(file) {
  return file.referencesTo("gc.set_threshold").filter((node) => {
    const use = file.useOf(node);
    const call = use.kind === "call" ? file.call(use.by) : void 0;
    return !call || !neverCollects(call, file);
  });
}
function isDeliberate(call, file) {
  if (file.isTestCode(call.node)) return true;
  if (file.callsNamed("gc.collect").length > 0) return true;
  if (/disable|gc|collect|^_?main$/i.test(file.functionAround(call.node)?.name ?? "")) return true;
  const condition = call.node.ancestor("if_statement")?.child("condition");
  return condition !== void 0 && !/isenabled/.test(condition.text);
}

// rules/collector/collector-objects-kept.ts
var PASSING_ON = new Set(
  ["list", "tuple", "set", "frozenset", "sorted", "filter", "reversed"].map((name) => `builtins.${name}`)
);
var collector_objects_kept_default = defineRule({
  name: "collector-objects-kept",
  summary: "A stored result of gc.get_objects keeps every object that it lists.",
  impact: "retention",
  level: "warning",
  on: calls(...OBJECT_LISTINGS),
  *check(call, file) {
    const holder = holderOf(objectsFrom(call.node, file), file);
    const isScript = file.functions.length === 0 && file.classes.length === 0;
    if (!holder || isScript || isLetGo(holder, file)) return;
    yield {
      at: call.node,
      confidence: file.isTestCode(call.node) ? "possible" : "likely",
      message: fitting(
        `'${holder.text}' keeps every object that it got from '${call.callee.text}'.`,
        `'${holder.text}' keeps every object that it is given here.`,
        "What this is stored in keeps every object that it lists."
      ),
      because: [{ at: holder, message: "None of these objects can be freed as long as this holds them." }],
      hint: "Keep counts, types or the set of id(object), and let the list itself go."
    };
  }
});
function objectsFrom(listing, file) {
  for (let at = listing; ; ) {
    const use = file.useOf(at);
    if (use.kind === "item") at = use.by;
    else if (use.kind === "argument" && PASSING_ON.has(file.call(use.by)?.qualifiedName ?? "")) at = use.by;
    else if (use.kind === "iterate" && use.by.kind === "for_in_clause" && producesItself(use.by)) {
      at = use.by.parent ?? at;
    } else return at;
  }
}
function producesItself(clause) {
  const name = clause.child("left");
  const element = clause.parent?.child("body");
  if (name?.kind !== "identifier" || !element) return false;
  const parts = element.is("pair", "tuple") ? element.children : [element];
  return parts.some((part) => part.kind === "identifier" && part.text === name.text);
}
function holderOf(value, file) {
  const use = file.useOf(value);
  if (use.kind === "assigned" && use.by.kind === "assignment") {
    const target = use.by.child("left");
    return target && longLived(target, file);
  }
  if (use.kind !== "argument") return void 0;
  const taker = file.call(use.by);
  if (!taker?.receiver || !GROWING_METHODS.has(taker.name ?? "")) return void 0;
  return longLived(taker.receiver, file);
}
function longLived(target, file) {
  switch (target.kind) {
    case "attribute":
      return target;
    case "subscript": {
      const container = target.child("value")?.unparenthesized;
      return container && longLived(container, file);
    }
    case "identifier":
      return file.binding(target)?.scope.kind === "module" ? target : void 0;
  }
  return void 0;
}
function isLetGo(holder, file) {
  const uses = holder.kind === "identifier" ? usesOfName(holder, file) : file.attributesNamed(holder.child("attribute")?.text ?? "").map((node) => file.useOf(node));
  return uses.some((use) => {
    switch (use.kind) {
      case "delete":
      case "item-delete":
        return true;
      case "store":
        return use.value?.kind === "none" && !isInInitializer(use.node, file);
      case "method":
        return use.name === "clear" || use.name === "pop";
    }
    return false;
  });
}
function usesOfName(name, file) {
  const binding = file.binding(name);
  return binding ? file.usesOf(binding) : [];
}
function isInInitializer(node, file) {
  const around = file.functionAround(node);
  return around === void 0 || around.name === "__init__";
}

// rules/collector/del-gc-garbage.ts
var del_gc_garbage_default = defineRule({
  name: "del-gc-garbage",
  summary: "Deleting or rebinding the name gc.garbage leaves the collector's own list as it is.",
  impact: "lifetime",
  level: "error",
  on: references("gc.garbage"),
  *check(node, file) {
    if (node.kind !== "attribute") return;
    const use = file.useOf(node);
    const isDeleted = use.kind === "delete";
    if (!isDeleted && use.kind !== "store") return;
    yield {
      at: node,
      confidence: "proven",
      message: isDeleted ? `This deletes a name: the objects in '${node.text}' stay.` : `This gives a name another list: the objects in '${node.text}' stay.`,
      because: [
        {
          at: node,
          message: isDeleted ? "The collector keeps its own reference to the list, and the next reader of the name fails." : "The collector keeps its own reference to the old list, and appends to that one."
        }
      ],
      hint: "Empty the list with del gc.garbage[:].",
      fix: { title: "Empty the list itself", safety: "safe", edits: [insertAfter(node, "[:]")] }
    };
  }
});

// src/knowledge/finalizers.ts
var STARTS_WORK = /* @__PURE__ */ new Set([
  "asyncio.create_task",
  "asyncio.ensure_future",
  "asyncio.run_coroutine_threadsafe",
  "asyncio.async",
  "atexit.register",
  "threading.Thread",
  "threading.Timer",
  "multiprocessing.Process",
  "_thread.start_new_thread",
  "gevent.spawn",
  "gevent.spawn_later",
  "eventlet.spawn",
  "trio.lowlevel.spawn_system_task"
]);
var STARTS_WORK_METHODS = /* @__PURE__ */ new Set([
  "create_task",
  "ensure_future",
  "call_soon",
  "call_soon_threadsafe",
  "call_later",
  "call_at",
  "run_in_executor",
  "start_soon",
  "submit",
  "apply_async",
  "add_callback",
  "callLater",
  "callFromThread",
  "deferToThread"
]);
var RETURNING_METHOD = /^_*(release|recycle|checkin|check_in|requeue|give_back|put_back|return(_(to_pool|connection|object|instance))?|reuse)$/;
var CLOSED_WHEN_FREED = /* @__PURE__ */ new Set([
  "builtins.open",
  "codecs.open",
  "gzip.open",
  "bz2.open",
  "lzma.open",
  "mmap.mmap",
  "os.fdopen",
  "os.scandir",
  "socket.socket",
  "socket.create_connection",
  "socket.create_server",
  "select.epoll",
  "selectors.DefaultSelector",
  "sqlite3.connect",
  "subprocess.Popen",
  "tarfile.open",
  "tempfile.NamedTemporaryFile",
  "tempfile.SpooledTemporaryFile",
  "tempfile.TemporaryDirectory",
  "tempfile.TemporaryFile",
  "urllib.request.urlopen",
  "zipfile.ZipFile"
]);
var OFTEN_FAILING = /* @__PURE__ */ new Set([
  ...CLOSED_WHEN_FREED,
  "ctypes.CDLL",
  "ctypes.cdll.LoadLibrary",
  "importlib.import_module",
  "json.load",
  "json.loads",
  "os.listdir",
  "os.makedirs",
  "os.mkdir",
  "os.open",
  "os.stat",
  "subprocess.check_call",
  "subprocess.check_output",
  "tempfile.mkdtemp",
  "tempfile.mkstemp"
]);
var HARDLY_FAILING = /^(builtins\.(bool|bytearray|callable|dict|frozenset|getattr|hasattr|id|isinstance|issubclass|len|list|object|print|range|repr|set|str|super|tuple|type)|collections\.\w+|itertools\.\w+|functools\.partial|logging\.getLogger|os\.getpid|os\.path\.(basename|dirname|join)|queue\.\w+|threading\.(Condition|Event|Lock|RLock|Semaphore|BoundedSemaphore|Thread|local|current_thread|get_ident)|time\.(time|monotonic|perf_counter)|weakref\.\w+|asyncio\.(Condition|Event|Lock|Queue|Semaphore))$/;
var RELEASING_METHODS = /* @__PURE__ */ new Set([
  "abort",
  "cleanup",
  "close",
  "disconnect",
  "join",
  "kill",
  "release",
  "shutdown",
  "stop",
  "terminate",
  "unlink"
]);
var RELEASING_FUNCTIONS = /* @__PURE__ */ new Set([
  "os.close",
  "os.kill",
  "os.remove",
  "os.rmdir",
  "os.unlink",
  "shutil.rmtree"
]);

// rules/collector/finalizer-assumes-init.ts
var finalizer_assumes_init_default = defineRule({
  name: "finalizer-assumes-init",
  summary: "A finalizer runs also for an object whose __init__ failed, and then misses its attributes.",
  impact: "lifetime",
  level: "warning",
  on: classes(),
  *check(owner, file) {
    const finalizer = owner.methods.get("__del__");
    if (finalizer?.binding !== "instance" || !isKnown(owner)) return;
    const found2 = readsOf(finalizer, owner, file).flatMap(({ use: read3, name }) => {
      const gap2 = gapBefore(name, owner, file);
      return gap2 ? [{ read: read3, gap: gap2 }] : [];
    });
    const [first] = found2.filter(({ gap: gap2 }) => gap2.confidence !== "possible").concat(found2);
    if (!first) return;
    const { read: read2, gap } = first;
    yield {
      at: read2.node,
      confidence: file.isTestCode(finalizer.node) ? "possible" : gap.confidence,
      message: fitting(
        `'${read2.node.text}' may be missing when the finalizer runs, and then the finalizer fails.`,
        "This attribute may be missing when the finalizer runs, and then the finalizer fails."
      ),
      because: [
        { at: gap.at, message: gap.message },
        {
          at: finalizer.nameNode,
          message: "This runs as soon as the object exists, whether __init__ has finished or not."
        }
      ],
      hint: "Set the attribute to None first of all in __init__ or in the class body, and test it here."
    };
  }
});
function isKnown(owner) {
  const decides = ["__getattr__", "__getattribute__", "__new__", "__init_subclass__"];
  return owner.isFullyKnown && !owner.dataclass && !owner.attrs && owner.ancestors.every((each) => each.keywords.size === 0) && !decides.some((name) => owner.findMethod(name));
}
function readsOf(finalizer, owner, file) {
  return usesIn(finalizer, owner).flatMap(({ use, name }) => {
    if (asksFirst(finalizer) || isGuarded(use.node, file) || isConditional(use.node, file)) return [];
    const called = use.kind === "call" ? owner.findMethod(name) : void 0;
    if (!called) return isUnsafeRead(use, name, finalizer, owner, file) ? [{ use, name }] : [];
    if (called === finalizer || asksFirst(called)) return [];
    return usesIn(called, owner).filter(({ use: inner, name: read2 }) => {
      const isUnsafe = isUnsafeRead(inner, read2, called, owner, file);
      return isUnsafe && !isGuarded(inner.node, file) && !isConditional(inner.node, file);
    });
  });
}
function usesIn(method, owner) {
  return owner.ancestors.flatMap((each) => [...each.attributes].flatMap(([name, { uses }]) => uses.map((use) => ({ use, name })))).filter(({ use }) => use.method === method && use.through === "instance" && !use.deferred).sort((one, other) => one.use.node.index - other.use.node.index);
}
function isUnsafeRead(use, name, method, owner, file) {
  if (use.node.kind !== "attribute" || use.kind === "store" || use.kind === "bind") return false;
  return !usesIn(method, owner).some((other) => {
    const isEarlier = other.name === name && other.use.node.index < use.node.index;
    return isEarlier && (other.use.kind === "store" || isGuarded(other.use.node, file));
  });
}
function isConditional(node, file) {
  for (let at = node; at.parent && !at.is("function_definition"); at = at.parent) {
    const { parent } = at;
    const isBranch = parent.is("if_statement", "elif_clause", "while_statement") && at.field !== "condition";
    if (isBranch && asksAttribute(parent.child("condition"), file)) return true;
    const isRight = parent.kind === "boolean_operator" && at.field === "right";
    if (isRight && asksAttribute(parent.child("left"), file)) return true;
    for (let before = at.previousSibling; before && parent.kind === "block"; before = before.previousSibling) {
      const isLeaving = before.kind === "if_statement" && /\b(return|raise)\b/.test(before.text);
      if (isLeaving && asksAttribute(before.child("condition"), file)) return true;
    }
  }
  return false;
}
function asksAttribute(condition, file) {
  return condition !== void 0 && [...condition.walk()].some((node) => file.selfAttribute(node) !== void 0);
}
function asksFirst(method) {
  const text = method.body?.text ?? "";
  return /\b(getattr|hasattr|vars|locals)\s*\(|__dict__|__slots__/.test(text);
}
function isGuarded(node, file) {
  for (let at = node; at.parent && !at.is("function_definition"); at = at.parent) {
    const { parent } = at;
    if (parent.kind === "try_statement" && at.field === "body") {
      if (parent.children.some((child) => child.is("except_clause"))) return true;
    }
    if (parent.kind === "with_statement" && at.field === "body") {
      if (/suppress|ignor/i.test(file.tree.text.slice(parent.start, at.start))) return true;
    }
  }
  return false;
}
function gapBefore(name, owner, file) {
  const ancestors = owner.ancestors;
  if (owner.findMethod(name) || ancestors.some((each) => each.scope.bindings.has(name))) return void 0;
  const stores = ancestors.flatMap((each) => each.attribute(name)?.uses ?? []).filter(({ kind }) => kind === "store" || kind === "bind");
  const isSetFromOutside = file.attributesNamed(name).some((node) => {
    const object = node.child("object");
    return file.isWritten(node) && object !== void 0 && !file.isSelf(object);
  });
  const [earliest] = stores;
  if (!earliest || isSetFromOutside || stores.some(({ through }) => through === "class")) return void 0;
  const initializer = owner.findMethod("__init__");
  const statement = initializer && settingIn(initializer, name, owner);
  if (initializer && statement) return hazardBefore(statement, initializer, owner, file);
  const setters = stores.map(({ method }) => method?.name);
  if (setters.includes("__init__") || !initializer || callsOthers(initializer, owner)) return void 0;
  return {
    at: earliest.node,
    confidence: "likely",
    message: `Only '${setters[0] ?? ""}' sets it, which may never be called.`
  };
}
function settingIn(initializer, name, owner) {
  return usesIn(initializer, owner).find(({ use, name: used }) => {
    if (used === name) return use.kind === "store" || use.kind === "bind";
    const called = use.kind === "call" ? owner.findMethod(used) : void 0;
    return called && usesIn(called, owner).some((each) => each.name === name && each.use.kind === "store");
  })?.use.by;
}
function callsOthers(initializer, owner) {
  return usesIn(initializer, owner).some(({ use }) => use.kind === "call");
}
function hazardBefore(statement, initializer, owner, file) {
  let best;
  for (const node of initializer.body?.walk() ?? []) {
    if (node.index > statement.index && !statement.contains(node)) break;
    if (file.functionAround(node) !== initializer || node === statement && node.kind === "call") continue;
    const gap = hazardAt(node, owner, file);
    if (gap && (!best || rank(gap.confidence) > rank(best.confidence))) best = gap;
  }
  return best;
}
function hazardAt(node, owner, file) {
  if (node.is("raise_statement", "assert_statement")) {
    return { at: node, confidence: "proven", message: "When this is raised, the attribute is not set yet." };
  }
  const call = node.kind === "call" ? file.call(node) : void 0;
  if (!call) return void 0;
  const { qualifiedName = "", name = "" } = call;
  if (HARDLY_FAILING.test(qualifiedName) || name === "super" || node.parent?.kind === "raise_statement") {
    return void 0;
  }
  if (name === "__init__") return hazardInBase(node, owner, file);
  const message3 = "When this fails, the attribute is not set yet.";
  if (OFTEN_FAILING.has(qualifiedName)) return { at: node, confidence: "likely", message: message3 };
  return { at: node, confidence: "possible", message: message3 };
}
function hazardInBase(call, owner, file) {
  for (const base of owner.ancestors.slice(1)) {
    const initializer = base.methods.get("__init__");
    for (const node of initializer?.body?.walk() ?? []) {
      if (node.kind !== "raise_statement" || file.functionAround(node) !== initializer) continue;
      return {
        at: call,
        confidence: "likely",
        message: "The base class may raise in its __init__: then nothing below runs."
      };
    }
  }
  return void 0;
}
function rank(confidence) {
  return ["possible", "likely", "proven"].indexOf(confidence);
}

// rules/collector/finalizer-called-by-hand.ts
var finalizer_called_by_hand_default = defineRule({
  name: "finalizer-called-by-hand",
  summary: "Calling __del__ frees nothing, and it runs again when the object goes.",
  impact: "lifetime",
  level: "warning",
  on: methodCalls("__del__"),
  *check(call, file) {
    if (isChain(call, file)) return;
    const finalizer = ownerOf(call, file)?.findMethod("__del__");
    const isHarmless = finalizer !== void 0 && leavesAMark(finalizer);
    const fix2 = dropInstead(call, file);
    yield {
      at: call.node,
      confidence: isHarmless || file.isTestCode(call.node) ? "possible" : "likely",
      message: fitting(
        `'${call.node.text}' frees nothing, and the finalizer runs again when the object goes.`,
        "This frees nothing, and the finalizer runs again when the object goes."
      ),
      because: [
        finalizer ? {
          at: finalizer.nameNode,
          message: "This runs at the call, and once more when the last reference goes."
        } : { at: call.callee, message: "The interpreter calls it once more when the last reference goes." }
      ],
      hint: "Move the release into a method such as close(), and call that here and in __del__.",
      ...fix2 ? { fix: fix2 } : {}
    };
  }
});
function isChain(call, file) {
  const method = file.methodAround(call.node);
  if (method?.name !== "__del__") return false;
  if (call.receiver && file.call(call.receiver)?.name === "super") return true;
  const first = call.argument(0);
  return first !== void 0 && file.isSelf(first);
}
function ownerOf(call, file) {
  const object = call.argument(0) ?? call.receiver;
  return object && file.instanceClass(object);
}
function leavesAMark(finalizer) {
  const owner = finalizer.class;
  if (!owner) return false;
  const uses = owner.ancestors.flatMap(
    (ancestor) => [...ancestor.attributes.values()].flatMap((each) => each.uses)
  );
  const called = uses.flatMap((use) => {
    const isCall = use.method === finalizer && use.kind === "call" && use.node.kind === "attribute";
    return isCall ? owner.findMethod(use.node.child("attribute")?.text ?? "") ?? [] : [];
  });
  return uses.some((use) => {
    const isMark = use.kind === "store" || use.kind === "delete";
    return isMark && use.method !== void 0 && [finalizer, ...called].includes(use.method);
  });
}
function dropInstead(call, file) {
  const name = call.receiver;
  const binding = name?.kind === "identifier" ? file.binding(name) : void 0;
  const isOwn4 = binding?.onlyAssignment?.kind === "assign" && binding.scope.kind === "function";
  const isLast = name !== void 0 && binding?.references.every((each) => each.index <= name.index);
  const isStatement = file.useOf(call.node).kind === "discarded" && call.argumentNodes.length === 0;
  if (!name || !isOwn4 || !isLast || !isStatement || file.loopAround(call.node)) return void 0;
  return {
    title: `Drop the reference '${name.text}' instead`,
    safety: "unsafe",
    edits: [replace(call.node, `del ${name.text}`)]
  };
}

// rules/collector/finalizer-in-cycle.ts
var MOST_WAYS = 3;
var finalizer_in_cycle_default = defineRule({
  name: "finalizer-in-cycle",
  summary: "The finalizer of an object that holds itself runs late, and before Python 3.4 never.",
  impact: "retention",
  matters: "many-owners",
  level: "warning",
  on: classes(),
  *check(owner, file) {
    const finalizer = owner.findMethod("__del__");
    if (finalizer) yield* ownFinalizer(finalizer, owner, file);
    else yield* finalizerOfResource(owner, file);
  }
});
function* ownFinalizer(finalizer, owner, file) {
  const isOwn4 = finalizer.class === owner;
  const makers = isOwn4 ? owner.ancestors.flatMap((each) => each.functions) : owner.functions;
  const ways = finalizer.binding === "instance" ? waysOntoItself(owner, makers, file) : [];
  const [first] = ways;
  if (!first) return;
  const isNever = file.python.meets(">=3.4") === "no";
  const name = owner.name;
  yield {
    at: isOwn4 ? finalizer.nameNode : owner.nameNode,
    confidence: confidenceOf4(first, owner, file),
    message: isNever ? fitting(
      `Instances of '${name}' are never freed: they have a finalizer, and ${edge(first)} holds them.`,
      "Instances of this class are never freed: they have a finalizer and hold themselves."
    ) : fitting(
      `The finalizer of '${name}' waits for the collector, for ${edge(first)} holds the object.`,
      "The finalizer of this class waits for the collector, for its instances hold themselves."
    ),
    because: [
      ...edges(ways),
      {
        at: finalizer.nameNode,
        message: isNever ? "Before Python 3.4 the collector moves such objects to gc.garbage, and does not call this." : "No reference count calls this: it runs when the collector finds the cycle, or at exit."
      }
    ],
    hint: "Release in close() or __exit__, and call that; or set the attribute to None when the object is done."
  };
}
function* finalizerOfResource(owner, file) {
  for (const { name, stores, uses } of owner.attributes.values()) {
    const opened = stores.find(({ value }) => {
      return CLOSED_WHEN_FREED.has((value && file.call(value.unparenthesized)?.qualifiedName) ?? "");
    });
    const isClosed2 = uses.some((use) => use.kind === "method" && TERMINAL_METHODS.has(use.name ?? ""));
    const isHandedOn2 = uses.some(({ kind }) => kind === "argument" || kind === "return" || kind === "with");
    if (!opened || isClosed2 || isHandedOn2) continue;
    const ways = waysOntoItself(owner, owner.functions, file);
    const [first] = ways;
    if (!first) return;
    yield {
      at: opened.node,
      confidence: confidenceOf4(first, owner, file),
      message: fitting(
        `What '${name}' opens stays open until the collector runs, for ${edge(first)} holds the object.`,
        "What this opens stays open until the collector runs, for the object holds itself."
      ),
      because: edges(ways),
      hint: "Close it in close() or __exit__, and call that; or set the attribute to None when the object is done."
    };
  }
}
function waysOntoItself(owner, makers, file) {
  const lifecycle = lifecycleOf(owner);
  const found2 = makers.flatMap((maker) => {
    const self = maker.scope.bindings.get(maker.selfName ?? "");
    if (!self || maker.name === "__del__") return [];
    const values2 = [
      // `Base.__init__(self)` gives the object to nobody else.
      ...self.references.filter((each) => !isOwnArgument(each, file)),
      ...boundMethodsOf(file, owner).map(({ node }) => node),
      ...file.functions.flatMap(({ node }) => captureOf(file, node, self) ? mentionsOf(node, file) : [])
    ].filter((node) => maker.node.contains(node));
    return values2.flatMap((value) => storingsOf(file, value)).filter(({ keeper }) => file.binding(keeper) === self);
  });
  const order = ["proven", "likely", "possible"];
  found2.sort((one, other) => order.indexOf(one.certainty) - order.indexOf(other.certainty));
  return found2.filter(
    ({ attribute, certainty }, index) => certainty !== "possible" && found2.findIndex((other) => other.attribute === attribute) === index && (attribute === void 0 || !(lifecycle.release(attribute) || isShared(attribute, owner)))
  );
}
function isOwnArgument(self, file) {
  const use = file.useOf(self);
  return use.kind === "argument" && use.position === 0 && /^__\w+__$/.test(file.call(use.by)?.name ?? "");
}
function isShared(attribute, owner) {
  const stores = owner.storesOf(attribute);
  return stores.length > 0 && stores.every(({ through }) => through === "class");
}
function mentionsOf(closure, file) {
  if (closure.kind !== "function_definition") return [closure];
  const name = closure.child("name");
  return (name && file.binding(name)?.references.filter((each) => !closure.contains(each))) ?? [];
}
function confidenceOf4(way, owner, file) {
  const { attribute, certainty, how } = way;
  const lifetime = lifetimeOf(file, owner);
  const lifecycle = lifecycleOf(owner);
  const resets = attribute === void 0 ? [] : lifecycle.resets(attribute);
  const removals = attribute === void 0 || how !== "container" ? [] : lifecycle.removals(attribute);
  const isReset = [...resets, ...removals].some(({ method }) => method?.name !== "__del__");
  const isTransient = how === "container" && file.methodAround(way.at)?.name !== "__init__";
  if (isReset || isTransient || lifetime === "process" || lifetime === "test") return "possible";
  return certainty === "proven" ? "proven" : "possible";
}
function edge({ attribute }) {
  return attribute === void 0 ? "one of its parts" : `'${attribute}'`;
}
function edges(ways) {
  return ways.slice(0, MOST_WAYS).map(({ at }) => ({ at, message: "From here on the object holds itself." }));
}

// rules/collector/finalizer-only-release.ts
var finalizer_only_release_default = defineRule({
  name: "finalizer-only-release",
  summary: "What only a finalizer releases is released nobody knows when, or never.",
  impact: "leak",
  level: "warning",
  run: "strict",
  on: classes(),
  *check(owner, file) {
    const finalizer = owner.methods.get("__del__");
    if (finalizer?.binding !== "instance" || !owner.isFullyKnown) return;
    if (lifecycleOf(owner).terminalMethods.length > 0) return;
    const release = callsIn(finalizer, file).find((call) => releases(call, file));
    if (!release || isReleasedElsewhere(release, owner, file)) return;
    yield {
      at: finalizer.nameNode,
      confidence: "likely",
      message: fitting(
        `Only the finalizer calls '${release.node.text}': nobody can release '${owner.name}' in time.`,
        `Only the finalizer releases what '${owner.name}' holds: nobody can do it in time.`,
        "Only the finalizer releases what the object holds: nobody can do it in time."
      ),
      because: [
        {
          at: release.node,
          message: "This waits until the last reference is gone, or for the cyclic collector."
        }
      ],
      hint: "Add close() and __exit__ that release, and let __del__ call close() or warn."
    };
  }
});
function callsIn(method, file) {
  return file.calls.filter((call) => file.functionAround(call.node) === method);
}
function releases(call, file) {
  const part = RELEASING_FUNCTIONS.has(call.qualifiedName ?? "") ? call.argument(0) : RELEASING_METHODS.has(call.name ?? "") ? call.receiver : void 0;
  return part !== void 0 && file.selfAttribute(part) !== void 0;
}
function isReleasedElsewhere(release, owner, file) {
  return file.calls.some((call) => {
    const method = file.methodAround(call.node);
    const isOther = method?.class === owner && !["__del__", "__init__"].includes(method.name);
    return isOther && call.node.text === release.node.text;
  });
}

// rules/collector/finalizer-resurrects.ts
var finalizer_resurrects_default = defineRule({
  name: "finalizer-resurrects",
  summary: "A finalizer that stores its object brings it back to life, and does not run again.",
  impact: "leak",
  level: "warning",
  on: functions(),
  *check(finalizer, file) {
    if (finalizer.name !== "__del__" || finalizer.binding !== "instance") return;
    const runsAgain = file.python.meets(">=3.4") === "no";
    for (const method of [finalizer, ...calledOnSelf(finalizer, file)]) {
      for (const { held, keeper, confidence } of rescuesIn(method, file)) {
        yield {
          at: held,
          confidence: file.isTestCode(held) ? "possible" : confidence,
          message: keeper ? fitting(
            `The finalizer puts the dying object into '${keeper.text}', and so it lives on.`,
            "The finalizer stores the dying object, and so it lives on."
          ) : fitting(
            `The finalizer starts work that holds '${held.text}', and so the dying object lives on.`,
            "The finalizer starts work that holds the dying object, and so it lives on."
          ),
          because: [
            {
              at: finalizer.nameNode,
              message: runsAgain ? "Before Python 3.4 this runs each time that the object dies." : "This does not run a second time: nothing is released when the object dies for good."
            }
          ],
          hint: keeper ? "Hand the object back in close() or __exit__, while it is alive; let __del__ only release." : "Do this in close() or __exit__; in __del__ release directly, or warn that nobody closed the object."
        };
      }
    }
  }
});
function calledOnSelf(finalizer, file) {
  const found2 = callsIn2(finalizer, file).flatMap((call) => {
    const method = call.receiver && file.isSelf(call.receiver) ? file.methodNamedBy(call.callee) : void 0;
    return method?.binding === "instance" && method !== finalizer && !method.isAsync ? [method] : [];
  });
  return [...new Set(found2)];
}
function callsIn2(method, file) {
  return file.calls.filter((call) => file.functionAround(call.node) === method);
}
function* rescuesIn(method, file) {
  for (const call of callsIn2(method, file)) {
    const held = call.argumentNodes.map((argument) => argument.child("value") ?? argument).find((argument) => holdsSelf(argument, file));
    const rescue = held && rescueBy(call, held, file);
    if (rescue) yield rescue;
  }
  const self = method.scope.bindings.get(method.selfName ?? "");
  for (const reference of self?.references ?? []) {
    const use = file.useOf(reference);
    if (use.kind !== "assigned" || file.functionAround(reference) !== method) continue;
    const target = use.by.child("left");
    const confidence = target && lifeOf(target, file);
    if (target && confidence) yield { held: reference, keeper: target, confidence };
  }
}
function holdsSelf(value, file) {
  const node = value.unparenthesized;
  if (node.is("tuple", "list")) return node.children.some((element) => holdsSelf(element, file));
  const held = heldObject(file, node);
  if (held && held.how !== "locals") return true;
  const call = file.call(node);
  const isOwn4 = call?.receiver !== void 0 && file.isSelf(call.receiver);
  return isOwn4 && file.methodNamedBy(call.callee)?.isAsync === true;
}
function rescueBy(call, held, file) {
  const name = call.name ?? "";
  if (STARTS_WORK.has(call.qualifiedName ?? "")) return { held, keeper: void 0, confidence: "likely" };
  if (!call.receiver) return void 0;
  if (STARTS_WORK_METHODS.has(name)) return { held, keeper: void 0, confidence: "likely" };
  const confidence = lifeOf(call.receiver, file);
  if (!confidence) return void 0;
  if (GROWING_METHODS.has(name)) return { held, keeper: call.receiver, confidence };
  return RETURNING_METHOD.test(name) ? { held, keeper: call.receiver, confidence: "possible" } : void 0;
}
function lifeOf(target, file) {
  switch (target.kind) {
    case "identifier":
      if (isWeak(target, file)) return void 0;
      if (file.binding(target)?.scope.kind === "module") return "proven";
      return bySource(target, file);
    case "subscript": {
      const container = target.child("value")?.unparenthesized;
      return container && lifeOf(container, file);
    }
    case "attribute": {
      const object = target.child("object");
      if (!object || isWeak(target, file)) return void 0;
      const name = target.child("attribute")?.text ?? "";
      const owner = file.ownerOf(object);
      const stores = owner?.storesOf(name) ?? [];
      const isOwn4 = file.isSelf(object);
      const isOfClass2 = stores.some(({ through }) => through === "class");
      const isOfInstance = stores.some(({ through }) => through === "instance");
      if (isOfClass2 && !(isOwn4 && isOfInstance)) return "proven";
      if (isOwn4 && file.isWritten(target)) return void 0;
      return bySource(isOwn4 ? target : object, file);
    }
  }
  return void 0;
}
function bySource(node, file) {
  switch (provenanceOf(file, node)) {
    case "global":
    case "given":
      return "likely";
    case "made":
    case "self":
      return void 0;
    case "unknown":
      return "possible";
  }
}
function isWeak(container, file) {
  return WEAK_CONTAINERS.has(file.constructorName(container) ?? "");
}

// rules/collector/freeze-without-collect.ts
var FORKING_HOOK = /^(on_starting|when_ready|pre_fork|pre_exec|prefork|before_fork)$/;
var freeze_without_collect_default = defineRule({
  name: "freeze-without-collect",
  summary: "gc.freeze makes the garbage of the moment permanent.",
  impact: "leak",
  level: "warning",
  on: calls("gc.freeze"),
  *check(call, file) {
    if (file.referencesTo("gc.unfreeze").length > 0 || file.referencesTo("gc.disable").length > 0) return;
    if (isCollectedBefore(call, file)) return;
    const loop = file.loopAround(call.node);
    const isOnce2 = FORKING_HOOK.test(file.functionAround(call.node)?.name ?? "");
    yield {
      at: call.node,
      confidence: isOnce2 || file.isTestCode(call.node) ? "possible" : "likely",
      message: loop ? `'${call.node.text}' makes the garbage of each round of this loop permanent.` : `'${call.node.text}' makes the garbage of the moment permanent: nothing collects it before.`,
      because: [
        {
          at: call.node,
          message: "Frozen objects are left out of every later collection, also those that nothing uses."
        }
      ],
      hint: "Call gc.collect() right before gc.freeze()."
    };
  }
});
function isCollectedBefore(freeze, file) {
  const loop = file.loopAround(freeze.node);
  return file.callsNamed("gc.collect").some((collect) => {
    const generation = collect.argument(0, "generation");
    const isFull2 = generation === void 0 || generation.text === "2";
    const isBefore = collect.node.index < freeze.node.index;
    const isNear = file.functionAround(collect.node) === file.functionAround(freeze.node);
    return isFull2 && isBefore && isNear && (!loop || loop.node.contains(collect.node));
  });
}

// rules/collector/refcount-comparison.ts
var COMPARING_ASSERTION = /^(assert(Not)?Equals?|assert(Greater|Less)(Equal)?|assert_equal|eq_)$/;
var FAR = 10;
var refcount_comparison_default = defineRule({
  name: "refcount-comparison",
  summary: "What sys.getrefcount answers differs between versions of CPython.",
  impact: "lifetime",
  level: "warning",
  on: calls("sys.getrefcount"),
  *check(call, file) {
    for (const count of countsFrom(call, file)) {
      const number = comparedWith(count, file);
      if (!number) continue;
      const comparison = number.parent ?? number;
      const isLocal = isPlainLocal(call.argument(0), file) && file.python.meets(">=3.12") !== "no";
      yield {
        at: comparison.kind === "argument_list" ? comparison.parent ?? comparison : comparison,
        confidence: isLocal ? "likely" : "possible",
        message: fitting(
          `Whether '${call.node.text}' is '${number.text}' depends on the version of CPython.`,
          `Whether this is '${number.text}' depends on the version of CPython.`,
          "What this compares with depends on the version of CPython."
        ),
        because: [
          {
            at: call.node,
            message: isLocal ? "For a local that nothing else holds this is 2 up to CPython 3.13, and 1 from 3.14 on." : "The number counts what the call itself holds, and since 3.12 immortal objects count billions."
          }
        ],
        hint: "Keep count of the users yourself, or watch the object with weakref.ref or weakref.finalize."
      };
    }
  }
});
function countsFrom(call, file) {
  const use = file.useOf(call.node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
  if (binding?.onlyValue?.unparenthesized === call.node) return binding.references.map(withoutOffset);
  return [withoutOffset(call.node)];
}
function withoutOffset(count) {
  const outer = count.withParentheses.parent;
  if (outer?.kind !== "binary_operator") return count;
  return outer.child("right")?.kind === "integer" ? outer : count;
}
function comparedWith(count, file) {
  const use = file.useOf(count);
  const outer = count.withParentheses;
  if (use.kind === "compare") {
    const operands = [operand(outer, "right"), operand(outer, "left")];
    return operands.find((at) => at && isTelling(at.node, at.operator, file))?.node;
  }
  if (use.kind !== "argument" || use.position === void 0 || use.position > 1) return void 0;
  const assertion = file.call(use.by);
  const other = assertion?.positional[1 - use.position];
  const name = assertion?.name ?? "";
  if (!other || !COMPARING_ASSERTION.test(name)) return void 0;
  return isTelling(other, name.includes("GreaterEqual") ? ">=" : "", file) ? other : void 0;
}
function operand(count, side) {
  const token = side === "right" ? count.nextSibling : count.previousSibling;
  const node = side === "right" ? token?.nextSibling : token?.previousSibling;
  if (!token || !node) return void 0;
  const mirrored = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };
  return { node, operator: side === "right" ? token.text : mirrored[token.text] ?? token.text };
}
function isTelling(node, operator, file) {
  if (node.kind === "binary_operator") return isSumOfKnown(node, file);
  const origin = file.originOf(node);
  if (origin?.kind !== "integer") return false;
  const value = Number(origin.text);
  if (!(value > 0 && value < FAR)) return false;
  return !(value === 1 && operator === ">=");
}
function isSumOfKnown(sum, file) {
  const [left, right] = [sum.child("left"), sum.child("right")];
  if (!left || !right) return false;
  const isCounted = (side) => side.kind === "integer" || file.call(side)?.qualifiedName === "builtins.len";
  const isConstant3 = (side) => side.kind === "identifier" && isTelling(side, "", file);
  return isConstant3(left) || isConstant3(right) || isCounted(left) && isCounted(right);
}
function isPlainLocal(argument, file) {
  const binding = argument?.kind === "identifier" ? file.binding(argument) : void 0;
  if (binding?.scope.frame.kind !== "function") return false;
  return binding.references.every((each) => file.scopeOf(each).frame === binding.scope.frame);
}

// rules/concurrency/task-list-grows.ts
var task_list_grows_default = defineRule({
  name: "task-list-grows",
  summary: "A collection of tasks that nothing is taken out of keeps every finished task and its result.",
  impact: "leak",
  level: "warning",
  on: growing("module", "class", "instance", "function"),
  *check(container, file) {
    const { owner } = container.container;
    const ending = owner && lifecycleOf(owner).ending;
    const isEmptiedAtEnd = container.shrinks.length > 0 && container.shrinks.every(({ function: by }) => by !== void 0 && ending?.has(by) === true);
    if (container.isTrimmed === "yes" && !isEmptiedAtEnd) return;
    for (const growth of container.grows) {
      const made2 = growth.value && growth.how !== "augment" ? taskIn(growth.value, file) : void 0;
      if (!made2 || !growth.function || file.isTestCode(growth.node)) continue;
      if (container.shrinks.some((shrink) => shrink.function === growth.function)) continue;
      if (container.isAtImport(growth) === "yes" || dropsItself(growth, made2, file)) continue;
      const { name } = container.container;
      yield {
        at: growth.node,
        confidence: confidenceOf5(container, growth, made2, file),
        message: fitting(
          `Every task is put into '${name}', and none is taken out when it is done.`,
          "Every task is put into this collection, and none is taken out when it is done."
        ),
        because: [
          { at: made2.node, message: "A finished task keeps its result, or its exception with all frames." },
          { at: container.container.place, message: "The collection outlives the call." }
        ],
        hint: isThread(made2) ? `Take out those that have ended, by ${made2.name === "Popen" ? "poll" : "is_alive"}(), before another one is added.` : "Keep the tasks in a set, and add task.add_done_callback(tasks.discard) to each."
      };
    }
  }
});
function taskIn(value, file) {
  const target = value.unparenthesized;
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  const made2 = file.call(
    target.kind === "identifier" ? binding?.onlyValue?.unparenthesized ?? target : target
  );
  if (!made2) return void 0;
  if (TASK_MAKERS.has(made2.qualifiedName ?? "")) return made2;
  return made2.receiver && TASK_METHODS.has(made2.name ?? "") ? made2 : void 0;
}
function isThread({ qualifiedName }) {
  return qualifiedName === "threading.Thread" || qualifiedName === "multiprocessing.Process" || qualifiedName === "subprocess.Popen";
}
function dropsItself(growth, made2, file) {
  const value = growth.value?.unparenthesized;
  const binding = value?.kind === "identifier" ? file.binding(value) : void 0;
  const uses = binding ? file.usesOf(binding) : [file.useOf(made2.node)];
  return uses.some(
    ({ kind, name }) => kind === "method" && /^(add_done_callback|link|rawlink|addBoth)$/.test(name ?? "")
  );
}
function confidenceOf5({ container, isTrimmed }, growth, made2, file) {
  if (isTrimmed !== "no") return "possible";
  const around = growth.function;
  const isStart = around !== void 0 && (STARTING_METHODS.has(around.name) || /^_*(start|init|setup|run|main)/.test(around.name));
  if (isStart || file.loopAround(growth.node)?.kind === "for")
    return container.keeper === "module" ? "likely" : "possible";
  if (isThread(made2)) return "possible";
  return container.owner && lifetimeOf(file, container.owner) === "task" ? "possible" : "likely";
}

// rules/concurrency/thread-holds-owner.ts
var RUNNERS = /* @__PURE__ */ new Set([
  "_thread.start_new_thread",
  "gevent.spawn",
  "eventlet.spawn",
  "eventlet.spawn_n",
  "asyncio.create_task",
  "asyncio.ensure_future"
]);
var THREADS = ["threading.Thread", "multiprocessing.Process", "multiprocessing.dummy.Process"];
var thread_holds_owner_default = defineRule({
  name: "thread-holds-owner",
  summary: "A thread that never ends keeps the object whose method it runs.",
  impact: "leak",
  matters: "many-owners",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    for (const call of THREADS.flatMap((name) => [...file.callsNamed(name)])) {
      if (file.isTestCode(call.node)) continue;
      const found2 = runningMethod(call, file) ?? runningLoop(call, file) ?? neverStarted(call, file) ?? inheritsContext(call, file);
      if (found2) yield found2;
    }
    const named = file.callsOfMethod("create_task").filter((call) => !RUNNERS.has(call.qualifiedName ?? ""));
    for (const call of [...[...RUNNERS].flatMap((name) => file.callsNamed(name)), ...named]) {
      const found2 = file.isTestCode(call.node) ? void 0 : runningTask(call, file);
      if (found2) yield found2;
    }
    for (const owner of file.classes) {
      if (owner.derivesFrom("threading.Thread") && !file.isTestCode(owner.node))
        yield* heldByThread(owner, file);
    }
  }
});
function targetOf(call) {
  return call.argument(1, "target");
}
function runningMethod(call, file) {
  const target = targetOf(call);
  const held = target && heldObject(file, target);
  const owner = held?.method?.class;
  const loop = held?.method && endlessLoop(held.method, file);
  if (!target || !held?.method || !owner || !loop || isInChild(call, file)) return void 0;
  const lifetime = lifetimeOf(file, owner);
  if (lifetime === "test") return void 0;
  return {
    at: call.node,
    confidence: lifetime === "process" ? "possible" : "likely",
    message: fitting(
      `The thread of '${target.text}' never ends, and keeps this '${owner.name}' for as long as it runs.`,
      "This thread never ends, and keeps its object for as long as it runs."
    ),
    because: [
      { at: held.at, message: "The thread holds the bound method, which holds its object." },
      { at: loop, message: "Nothing ends this loop." }
    ],
    hint: "Give the loop a threading.Event, and set it in the method that closes the object."
  };
}
function isInChild(call, file) {
  const method = file.methodAround(call.node);
  return method !== void 0 && file.attributesNamed(method.name).some((mention) => {
    const use = file.useOf(mention);
    const taker = use.kind === "argument" ? file.call(use.by) : void 0;
    return file.methodNamedBy(mention) === method && /process$/i.test(taker?.name ?? "");
  });
}
function runningTask(call, file) {
  const passed = call.argument(0);
  const inner = passed && file.call(passed.unparenthesized);
  const target = inner ? inner.callee : passed;
  const held = target && heldObject(file, target);
  const owner = held?.method?.class;
  const loop = held?.method && (!inner || held.method.isAsync) ? endlessLoop(held.method, file) : void 0;
  if (!target || !held?.method || !owner || !loop || isCancelled(call, owner, file)) return void 0;
  const lifetime = lifetimeOf(file, owner);
  const last = endOf(owner, held.method);
  const end = last && file.calls.some((each) => loop.contains(each.node) && file.methodNamedBy(each.callee) === last) ? void 0 : last;
  if (lifetime === "test") return void 0;
  return {
    at: call.node,
    confidence: lifetime !== "process" && (lifetime === "task" || end) ? "likely" : "possible",
    message: fitting(
      `The task of '${target.text}' never ends, and keeps this '${owner.name}' for as long as it runs.`,
      "This task never ends, and keeps its object for as long as it runs."
    ),
    because: [
      { at: held.at, message: "The task holds the method, which holds its object." },
      { at: loop, message: "Nothing ends this loop." },
      ...end ? [{ at: end.nameNode, message: `'${end.name}' ends the object and leaves the task running.` }] : []
    ],
    hint: `Keep the task in an attribute and cancel it ${end ? `in '${end.name}'` : "when the object is done"}.`
  };
}
function isCancelled(call, owner, file) {
  const use = file.useOf(call.node);
  if (use.kind === "discarded") return false;
  const left = use.kind === "assigned" ? use.by.child("left") : void 0;
  const name = left && file.selfAttribute(left);
  if (name === void 0) return true;
  const uses = owner.ancestors.flatMap((each) => each.attribute(name)?.uses ?? []);
  return uses.some(({ kind, name: called }) => {
    if (kind === "store" || kind === "test" || kind === "compare") return false;
    return kind !== "method" || !/^(done|add_done_callback|set_name|start)$/.test(called ?? "");
  });
}
function endlessLoop(method, file) {
  for (const node of method.body?.walk() ?? []) {
    if (node.kind !== "while_statement" || file.functionAround(node) !== method) continue;
    const condition = node.child("condition")?.unparenthesized;
    if (!condition || !isForEver(condition, method.class, file) || hasWayOut(node, method, file)) continue;
    return node;
  }
  return void 0;
}
function isForEver(condition, owner, file) {
  if (condition.kind === "true" || condition.kind === "integer" && condition.text !== "0") return true;
  const name = file.selfAttribute(condition);
  const uses = name === void 0 ? [] : owner?.ancestors.flatMap((each) => each.attribute(name)?.uses ?? []) ?? [];
  const stores = uses.filter(({ kind }) => kind === "store");
  return owner?.isFullyKnown === true && stores.length > 0 && stores.every(({ value }) => value?.kind === "true");
}
function hasWayOut(loop, method, file) {
  for (const node of loop.child("body")?.walk() ?? []) {
    if (file.functionAround(node) !== method) continue;
    const handler = node.ancestor("except_clause", "while_statement");
    if (handler?.kind === "except_clause" && /Cancel|GreenletExit/.test(handler.firstChild?.text ?? ""))
      continue;
    if (node.is("return_statement", "raise_statement")) return true;
    if (node.kind === "break_statement" && file.loopAround(node)?.node === loop) return true;
    if (/^(sys\.exit|os\._exit|_thread\.exit)$/.test(file.call(node)?.qualifiedName ?? "")) return true;
  }
  return false;
}
function runningLoop(call, file) {
  const target = targetOf(call)?.unparenthesized;
  const name = target?.kind === "attribute" ? target.child("attribute")?.text : void 0;
  if (!target || name !== "run_forever" || file.methodNamedBy(target) || !file.functionAround(call.node))
    return void 0;
  if (file.attributesNamed("stop").some((node) => !file.isSelf(node.child("object") ?? node)))
    return void 0;
  const owner = file.methodAround(call.node)?.class;
  return {
    at: call.node,
    confidence: owner && lifetimeOf(file, owner) !== "process" ? "likely" : "possible",
    message: fitting(
      `The thread runs '${target.text}' for ever: nothing in this file stops the event loop.`,
      "This thread runs an event loop for ever: nothing in this file stops it."
    ),
    because: [
      { at: target, message: "The thread holds the loop, and the loop all that is scheduled on it." }
    ],
    hint: "Stop it at the end with loop.call_soon_threadsafe(loop.stop), join the thread, and close the loop."
  };
}
function neverStarted(call, file) {
  const target = targetOf(call);
  const held = target && heldObject(file, target);
  const use = file.useOf(call.node);
  const left = use.kind === "assigned" ? use.by.child("left") : void 0;
  const name = left && file.selfAttribute(left);
  const owner = file.methodAround(call.node)?.class;
  if (!held || held.how === "locals" || name === void 0 || !owner?.isFullyKnown) return void 0;
  const uses = owner.ancestors.flatMap((each) => each.attribute(name)?.uses ?? []);
  const isPlain3 = uses.every(({ kind }) => kind === "store" || kind === "attribute-store");
  const isUsedOutside = file.attributesNamed(name).some((node) => file.selfAttribute(node) === void 0);
  if (!isPlain3 || isUsedOutside || uses.filter(({ kind }) => kind === "store").length > 1) return void 0;
  return {
    at: call.node,
    confidence: lifetimeOf(file, owner) === "process" ? "possible" : "likely",
    message: fitting(
      `'self.${name}' is never started: the thread keeps this '${owner.name}', which keeps the thread.`,
      "This thread is never started: it keeps its object, which keeps the thread."
    ),
    because: [{ at: held.at, message: "A thread drops its target only when it has run." }],
    hint: "Make the thread where it is started."
  };
}
function inheritsContext(call, file) {
  if (call.qualifiedName !== "threading.Thread" || call.hasSplat) return void 0;
  const target = targetOf(call);
  const held = target && heldObject(file, target);
  const owner = held?.method?.class;
  if (!held?.method || !owner || lifetimeOf(file, owner) !== "task") return void 0;
  const use = file.useOf(call.node);
  const left = use.kind === "assigned" ? use.by.child("left") : void 0;
  const isKept3 = left !== void 0 && file.selfAttribute(left) !== void 0;
  const loops2 = [...held.method.body?.walk() ?? []].some(({ kind }) => kind === "while_statement");
  const isKnown2 = file.callsNamed("threading.Thread").some((other) => other.keyword("context"));
  if (!isKept3 || !loops2 || isKnown2 || file.python.meets(">=3.14") === "no") return void 0;
  return {
    at: call.node,
    confidence: "possible",
    message: fitting(
      `The worker thread of '${owner.name}' may keep the context of the code that started it.`,
      "This worker thread may keep the context of the code that started it."
    ),
    because: [
      {
        at: held.at,
        message: "A free-threaded Python 3.14 starts it in a copy of the context, with all its values."
      }
    ],
    hint: "Pass context=contextvars.Context() to threading.Thread on Python 3.14 and later."
  };
}
function* heldByThread(thread, file) {
  const run = thread.findMethod("run");
  const init = thread.findMethod("__init__");
  const loop = [...run?.body?.walk() ?? []].find(
    ({ kind }) => kind === "while_statement" || kind === "for_statement"
  );
  if (!run || !init || !loop) return;
  for (const store of [...thread.attributes.values()].flatMap(({ stores }) => stores)) {
    const value = store.value?.unparenthesized;
    const parameter = value?.kind === "identifier" && store.method === init ? init.parameter(value.text) : void 0;
    if (!value || !parameter || file.isSelf(value)) continue;
    const made2 = constructionWithSelf(thread, init, parameter.name, file);
    if (!made2 || isStopped(made2, file) || lifetimeOf(file, made2.owner) === "test") continue;
    const end = endOf(made2.owner);
    yield {
      at: store.node,
      // A name alone does not make an object one of a kind.
      confidence: keptForGood(file, made2.owner) ? "possible" : "likely",
      message: fitting(
        `While it runs, the thread keeps the '${made2.owner.name}' that has started it.`,
        "While it runs, the thread keeps the object that has started it."
      ),
      because: [
        { at: made2.call.node, message: `A '${made2.owner.name}' passes itself here.` },
        { at: loop, message: "The thread stays in this loop." },
        ...end ? [{ at: end.nameNode, message: `'${end.name}' does not stop the thread.` }] : []
      ],
      hint: "Keep a weakref.ref of the owner in the thread, take the object from it for one round, and stop without it."
    };
  }
}
function constructionWithSelf(thread, init, parameter, file) {
  const position = init.parameters.findIndex(({ name }) => name === parameter) - 1;
  for (const call of file.calls) {
    const passed = file.classNamed(call.callee) === thread ? call.argument(position, parameter) : void 0;
    const owner = passed && file.isSelf(passed) ? file.methodAround(call.node)?.class : void 0;
    if (owner && owner !== thread) return { call, owner };
  }
  return void 0;
}
function isStopped({ call, owner }, file) {
  const use = file.useOf(call.node);
  const left = use.kind === "assigned" ? use.by.child("left") : void 0;
  const name = left && file.selfAttribute(left);
  if (name === void 0) {
    const local = left?.kind === "identifier" ? file.binding(left) : void 0;
    const isHandedOn2 = local?.references.some(
      (each) => ["return", "yield", "argument", "element"].includes(file.useOf(each).kind)
    );
    return isHandedOn2 ?? (use.kind !== "assigned" && use.kind !== "method");
  }
  const uses = owner.ancestors.flatMap((each) => each.attribute(name)?.uses ?? []);
  const { ending } = lifecycleOf(owner);
  return uses.some(({ kind, name: called, method }) => {
    if (kind === "method")
      return /stop|join|cancel|close|quit|exit|end|kill|terminate|shutdown|abort|put|set/i.test(called ?? "");
    return method !== void 0 && ending.has(method) && kind !== "store";
  });
}

// rules/concurrency/timer-not-cancelled.ts
var timer_not_cancelled_default = defineRule({
  name: "timer-not-cancelled",
  summary: "A timer that is never cancelled keeps its object alive until it fires.",
  impact: "retention",
  matters: "many-owners",
  level: "warning",
  on: anyCall(),
  *check(call, file) {
    const maker = makerOf(call);
    const around = maker && file.functionAround(call.node);
    if (!maker || !around || file.isTestCode(call.node)) return;
    const waiting = waitingFor(maker, call, around, file);
    if (!waiting) return;
    const seconds = delayOf(maker, call, file);
    if (seconds !== void 0 && isBrief(seconds, call, waiting, around, file)) return;
    if (isSleep(waiting, around, file)) return;
    const owner = file.methodAround(call.node)?.class;
    const fate = fateOf(maker, call, owner, around, file);
    if (!fate) return;
    const end = owner && endOf(owner, around);
    const reasons = [{ at: waiting.held, message: "The timer holds what it is to call." }];
    if (end)
      reasons.push({
        at: end.nameNode,
        message: `'${end.name}' ends the object and leaves the timer running.`
      });
    const until = untilWhen(waiting, seconds, around, file);
    yield {
      at: call.node,
      confidence: confidenceOf6(waiting, seconds, fate, owner, end, around, file),
      message: fitting(
        fate === "dropped" ? `Nothing can cancel this timer: it keeps ${waiting.what} ${until}.` : `Nothing cancels this timer${fate === "late" ? " at the end" : ""}: it keeps ${waiting.what} ${until}.`,
        "Nothing cancels this timer: it keeps its object until it fires."
      ),
      because: reasons,
      hint: hintOf2(waiting, fate, end)
    };
  }
});
function makerOf(call) {
  const known = own(TIMER_CALLS, call.qualifiedName ?? "");
  if (known) return known;
  const { name, receiver } = call;
  if (name === "start" && receiver?.kind === "call" && /\.timer$/.test(receiver.child("function")?.text ?? "")) {
    return { delay: -1, callback: 0, unit: void 0 };
  }
  return receiver && name !== void 0 && Object.hasOwn(TIMER_METHODS, name) ? TIMER_METHODS[name] : void 0;
}
function waitingFor(maker, call, around, file) {
  const callback = call.argument(maker.callback, maker.keywords?.[1]);
  if (!callback) return void 0;
  const passed = call.positional.slice(maker.callback);
  const more = ["args", "kwargs"].flatMap((name) => call.keyword(name)?.children ?? []);
  for (const argument of [...passed, ...more]) {
    const held = heldObject(file, argument);
    if (!held || held.how === "locals") continue;
    const owner = file.methodAround(call.node)?.class;
    return { maker, callback, held: held.at, what: `this '${owner?.name ?? "object"}'`, isSelf: true };
  }
  for (const argument of passed) {
    const target = argument.unparenthesized;
    const object = target.kind === "attribute" ? target.child("object")?.unparenthesized : target;
    const binding = object?.kind === "identifier" ? file.binding(object) : void 0;
    if (!object || !binding || binding.scope !== around.scope || file.isSelf(object)) continue;
    const from = provenanceOf(file, object);
    if (!isForOne(binding, object)) continue;
    const isObject2 = target.kind === "attribute" ? from === "made" : from === "given" && target !== callback;
    if (isObject2) return { maker, callback, held: object, what: `'${object.text}'`, isSelf: false };
  }
  return void 0;
}
function isForOne(binding, object) {
  const parameter = binding.onlyAssignment;
  return parameter !== void 0 && !(parameter.kind === "parameter" && parameter.value) && !LONG_LIVED_NAME.test(object.text);
}
function delayOf(maker, call, file) {
  if (maker.unit === void 0 || maker.delay < 0) return void 0;
  const delay = call.argument(maker.delay, maker.keywords?.[0]);
  const value = delay && constantOf2(delay, file, 0);
  if (value === void 0) return void 0;
  const isDefault = delay?.kind === "attribute" && value * maker.unit <= SHORT_DELAY;
  return isDefault ? void 0 : value * maker.unit;
}
function constantOf2(node, file, depth) {
  const target = node.unparenthesized;
  if (depth > 4) return void 0;
  if (target.is("integer", "float")) {
    const value = Number(target.text.replaceAll("_", ""));
    return Number.isNaN(value) ? void 0 : value;
  }
  if (target.kind === "binary_operator") {
    const [left, right] = [target.child("left"), target.child("right")];
    const [one, other] = [
      left && constantOf2(left, file, depth + 1),
      right && constantOf2(right, file, depth + 1)
    ];
    if (one === void 0 || other === void 0) return void 0;
    switch (target.child("operator")?.text) {
      case "*":
        return one * other;
      case "/":
        return one / other;
      case "+":
        return one + other;
    }
    return void 0;
  }
  const origin = target.kind === "identifier" ? file.binding(target)?.onlyValue : target.kind === "attribute" ? file.originOf(target) : void 0;
  return origin && origin !== target ? constantOf2(origin, file, depth + 1) : void 0;
}
function isRearmed({ maker, callback }, around, file) {
  return maker.repeats === true || file.methodNamedBy(callback) === around;
}
function isBrief(seconds, call, waiting, around, file) {
  if (seconds > SHORT_DELAY) return false;
  const isReturned = file.nodes("return_statement").some((node) => node.end <= call.start && file.functionAround(node) === around);
  const isFirst = !isReturned && file.statementOf(call.node).parent === around.body;
  return seconds === 0 || !isRearmed(waiting, around, file) || !isFirst;
}
function isSleep({ held, isSelf }, around, file) {
  const binding = isSelf ? void 0 : file.binding(held);
  return binding?.references.some(
    (reference) => reference.parent?.is("yield", "await") === true && file.functionAround(reference) === around
  ) ?? false;
}
function fateOf(maker, call, owner, around, file) {
  const use = file.useOf(call.node);
  switch (use.kind) {
    case "discarded":
      return maker.start === void 0 ? "dropped" : void 0;
    case "method":
      return maker.start === use.name && file.useOf(use.by).kind === "discarded" ? "dropped" : void 0;
    case "assigned": {
      const targets = targetsOf(use.by);
      const attribute = targets.find((target2) => file.selfAttribute(target2) !== void 0);
      const name = attribute && file.selfAttribute(attribute);
      const locals = targets.filter((target2) => target2.kind === "identifier");
      if (name !== void 0 && owner) return fateOfAttribute(name, owner, maker, locals, file);
      const [target] = locals;
      return target && targets.length === 1 ? fateOfLocal(target, around, file) : void 0;
    }
  }
  return void 0;
}
function targetsOf(assignment) {
  const targets = [];
  for (let at = assignment; at?.kind === "assignment"; at = at.parent) {
    const target = at.child("left");
    if (target) targets.push(target);
  }
  return targets;
}
function fateOfAttribute(name, owner, { start }, locals, file) {
  const uses = owner.ancestors.flatMap((ancestor) => ancestor.attribute(name)?.uses ?? []);
  const named = locals.flatMap((local) => file.binding(local)?.references ?? []);
  const isStarted = [...uses, ...named.map((reference) => file.useOf(reference))].some(
    (each) => each.kind === "method" && each.name === start
  );
  if (start !== void 0 && !isStarted) return void 0;
  const others = uses.filter(({ kind, name: called }) => {
    if (kind === "store" || kind === "attribute-store" || kind === "test" || kind === "compare") return false;
    return kind !== "method" || !/^(start|setDaemon|setName|is_alive|active|cancelled|when)$/.test(called ?? "");
  });
  if (others.length === 0) return "kept";
  const ends = others.filter(({ kind, name: called }) => kind !== "method" || TIMER_ENDS.test(called ?? ""));
  const { ending, terminalMethods } = lifecycleOf(owner);
  const isAtEnd = ends.some(
    ({ method }) => method && (ending.has(method) || /cancel|stop|close|clear|reset|end/i.test(method.name))
  );
  return isAtEnd || terminalMethods.length === 0 || ends.length === 0 ? void 0 : "late";
}
function fateOfLocal(target, around, file) {
  const binding = file.binding(target);
  if (!binding || binding.scope !== around.scope) return void 0;
  const uses = binding.references.map((reference) => file.useOf(reference));
  const isStarted = uses.some(({ kind, name }) => kind === "method" && name === "start");
  const isForgotten = uses.every(
    ({ kind, name }) => kind === "attribute-store" || kind === "method" && /^(start|setDaemon|setName)$/.test(name ?? "")
  );
  return isStarted && isForgotten ? "dropped" : void 0;
}
function confidenceOf6(waiting, seconds, fate, owner, end, around, file) {
  const lifetime = owner ? lifetimeOf(file, owner) : "unknown";
  if (!waiting.isSelf && around.isGenerator && isOwn(waiting.held, file)) return "likely";
  if (!waiting.isSelf || lifetime === "process" || lifetime === "test" || fate === "late") return "possible";
  const comesAndGoes2 = lifetime === "task" || end !== void 0;
  if ((seconds ?? 0) >= 3 * SHORT_DELAY || waiting.maker.repeats) return comesAndGoes2 ? "likely" : "possible";
  if (!isRearmed(waiting, around, file)) return "possible";
  return seconds === void 0 ? lifetime === "task" ? "likely" : "possible" : end ? "likely" : "possible";
}
function isOwn(held, file) {
  return provenanceOf(file, held) === "made";
}
function hintOf2({ isSelf, held, maker }, fate, end) {
  if (!isSelf)
    return `Keep the timer and cancel it when '${held.text}' is done, or pass a weakref.ref of it.`.slice(
      0,
      200
    );
  const verb = maker.repeats ? "stop" : "cancel";
  const where = end ? `in '${end.name}'` : "when the object is done";
  return fate === "dropped" ? `Keep the timer in an attribute and ${verb} it ${where}.` : `${verb === "stop" ? "Stop" : "Cancel"} the timer ${where}.`;
}
function untilWhen({ maker, callback }, seconds, around, file) {
  if (maker.repeats) return "until it is stopped";
  if (file.methodNamedBy(callback) === around) return "for as long as it sets itself anew";
  return seconds === void 0 ? "until it fires" : `until it fires, ${inWords(seconds)} later`;
}
function inWords(seconds) {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}

// rules/cycles/attribute-refers-to-self.ts
var attribute_refers_to_self_default = defineRule({
  name: "attribute-refers-to-self",
  summary: "An object that holds itself is not freed by its last reference.",
  impact: "retention",
  level: "warning",
  on: cycles("itself"),
  *check(site, file) {
    const isSame2 = site.through.length === 0;
    const holder = isSame2 && site.attribute === "__dict__" ? `'${objectWord(site, file)}.__dict__'` : holderWord(site, file);
    const self = objectWord(site, file);
    const verb = isSame2 ? isChoice(site) ? "may be" : "is" : "holds";
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: fitting(
        `${holder} ${verb} '${self}' itself, so its last reference does not free it.`,
        `${holder} ${verb} '${self}' itself.`,
        "An attribute of the object holds the object itself."
      ),
      because: placesOf(site).map((place) => ({
        at: nodeOf(file, place),
        message: "From here on the object waits for the cyclic collector, with all that it holds."
      })),
      hint: hintOf3(site, verb)
    };
  }
});
function isChoice({ holds, graph }) {
  const [first] = holds;
  if (!first) return false;
  const value = graph.store.field(first.from, first.part);
  return graph.store.values.objects(value).some((id) => id !== first.to && graph.object(id).kind !== 1 /* None */);
}
function placesOf(site) {
  return [...new Set([site, ...site.others].map(({ mention }) => mention))];
}
function hintOf3({ through, attribute }, verb) {
  if (attribute === "__dict__") return "Define __getattr__ and __setattr__ that read and write the items.";
  if (through.some(({ kind }) => kind === 16 /* Result */)) {
    return "Pass the object when the callback is called, and keep no arguments for it.";
  }
  if (through.length > 0) {
    return "Leave the object out of its own container, and add it where the container is read.";
  }
  if (verb === "may be") return "Keep None, and fall back to the object itself where the attribute is read.";
  return "Make the attribute a property that returns the object.";
}

// rules/cycles/bound-method-on-self.ts
var MOST_PLACES = 3;
var bound_method_on_self_default = defineRule({
  name: "bound-method-on-self",
  summary: "An object that stores one of its own bound methods holds itself and outlives its last use.",
  impact: "retention",
  level: "warning",
  on: cycles("method"),
  *check(site, file) {
    const holder = holderWord(site, file);
    const self = objectWord(site, file);
    const method = methodName(site, file);
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: fitting(
        ...method ? [`${holder} holds the bound method '${method}', which holds '${self}'.`] : [],
        `${holder} holds a bound method, which holds '${self}'.`,
        "The object holds one of its own bound methods, which holds the object."
      ),
      because: [
        ...mentions(site, file),
        ...waitsForCollector(site, "This end of the object leaves the method where it is.")
      ],
      hint: hintOf4(site)
    };
  }
});
function methodName({ holds, graph }, file) {
  const name = graph.object(holds.at(-1)?.from ?? 0).name;
  if (!name || name.length > 40) return void 0;
  return file.tree.text.includes(name) ? name : void 0;
}
function mentions(site, file) {
  const isKept3 = site.through.some(({ kind }) => kind === 16 /* Result */ || kind === 9 /* Instance */);
  const message3 = isKept3 ? "The bound method is kept by what it is handed to here." : "A bound method holds the object that it is bound to.";
  const places = new Set([site, ...site.others].map(({ mention }) => mention));
  return [...places].slice(0, MOST_PLACES).map((place) => ({ at: nodeOf(file, place), message: message3 }));
}
function hintOf4(site) {
  const { holds, graph, through, others } = site;
  const end = ownEnd(site);
  const via = graph.store.objects.partAt(holds[1]?.part ?? -1);
  if (through.some(({ kind }) => kind === 18 /* Weak */)) {
    return "Give weakref.ref a static callback that reaches the object through a weakref.ref of its own.";
  }
  if (others.length > 0 && through[0]?.kind === 13 /* Container */) {
    return "Keep the plain functions in one table on the class, and pass 'self' at the call.";
  }
  if (via.kind === 5 /* Argument */ || through.some(({ kind }) => kind === 9 /* Instance */)) {
    return end ? `Take the method out again in '${end.name}', where the object ends.` : "Take the method out again, or drop the attribute, when the object is done.";
  }
  if (end) return `Set the attribute to None in '${end.name}', or call the method where it is needed.`;
  return "Call the method where it is needed, or store the plain function and pass 'self' to it.";
}

// rules/cycles/cached-property-holds-owner.ts
var cached_property_holds_owner_default = defineRule({
  name: "cached-property-holds-owner",
  summary: "A cached property keeps an object that keeps its owner.",
  impact: "retention",
  matters: "many-owners",
  level: "warning",
  on: ownerCycles(),
  *check(cycle, project) {
    if (cycle.kind !== "made") return;
    const { owner, helper, target, kept: kept2 } = cycle;
    if (!helper.cached || helper.release === "dropped") return;
    yield {
      path: owner.module.path,
      at: helper.at,
      about: owner.summary.at.start,
      confidence: project.lastsLong(owner) ? "possible" : "likely",
      message: `The cached '${helper.attribute}' keeps its owner alive, which keeps it in turn.`,
      because: kept2.map((step) => ({
        path: step.path,
        at: step.at,
        message: `'${step.class.summary.name}' keeps what it is given in 'self.${step.attribute}'.`
      })),
      hint: `Make '${helper.attribute}' a plain property, or hand '${target.summary.name}' only what it uses.`
    };
  }
});

// rules/cycles/callback-closes-over-future.ts
var callback_closes_over_future_default = defineRule({
  name: "callback-closes-over-future",
  summary: "A callback of a future that reads the future from outside makes the future hold itself.",
  impact: "leak",
  level: "warning",
  on: methodCalls("add_done_callback"),
  *check(call, file) {
    const future = futureOf(call, file);
    const callback = call.argument(0, "fn");
    if (!future || !callback || file.isTestCode(call.node)) return;
    const found2 = holdingOf(callback, future, file);
    if (!found2) return;
    const { name } = future;
    const kind = kindOf(future, file);
    const isDirect2 = found2.closure.contains(found2.place);
    const parameter = isDirect2 && !found2.isBound ? file.functionOf(found2.closure)?.parameters[0] : void 0;
    yield {
      at: callback,
      confidence: confidenceOf7(kind, parameter !== void 0 || found2.isBound),
      message: fitting(
        `'${name}' keeps this callback, and the callback keeps '${name}'.`,
        "The future keeps this callback, and the callback keeps the future."
      ),
      because: [
        {
          at: found2.place,
          message: "The future is taken from outside here, so the callback holds it, with its result."
        },
        ...parameter ? [{ at: parameter.node, message: "The same future is passed in here when it is done." }] : []
      ],
      hint: parameter && parameter.name.length < 40 ? `Read the future from the parameter '${parameter.name}', which is the same object.` : "Give the callback a parameter and read the future from it: it is passed in when it is done."
    };
  }
});
function futureOf(call, file) {
  const receiver = call.receiver?.kind === "identifier" ? file.binding(call.receiver) : void 0;
  const { kind } = receiver?.scope ?? {};
  return kind === "function" || kind === "lambda" ? receiver : void 0;
}
function holdingOf(callback, future, file) {
  const partial = file.call(callback);
  if (partial?.qualifiedName === "functools.partial") {
    const place2 = partial.argumentNodes.find((node) => isName(node, future, file));
    return place2 && { closure: callback, place: place2, isBound: true };
  }
  const closure = file.functionNamed(callback)?.node;
  const place = closure && captureOf(file, closure, future);
  return place && { closure, place, isBound: false };
}
function isName(node, binding, file) {
  const value = node.kind === "keyword_argument" ? node.child("value") : node;
  return value?.kind === "identifier" && file.binding(value) === binding;
}
var THREAD_MAKER = /(?:^|\.)(?:submit|run_coroutine_threadsafe|apply_async)$|^concurrent\.futures\.Future$/;
var LOOP_MAKER = /(?:^|\.)(?:create_task|ensure_future|create_future|start_soon|run_in_executor|gather|async|wrap_future|shield)$|^asyncio\.(?:Future|Task)$|^asyncio\./;
function kindOf(future, file) {
  const values2 = future.assignments.map(({ value }) => value);
  const names = values2.map((value) => {
    const call = value && file.call(value.unparenthesized);
    return call ? call.qualifiedName ?? call.name ?? "" : "";
  });
  if (names.some((name) => THREAD_MAKER.test(name))) return "thread";
  if (names.some((name) => LOOP_MAKER.test(name))) return "loop";
  return file.imports("concurrent.futures") && !file.imports("asyncio") ? "thread" : "unknown";
}
function confidenceOf7(kind, isSure) {
  if (kind === "loop" || !isSure) return "possible";
  return kind === "thread" ? "proven" : "likely";
}

// src/knowledge/class-makers.ts
var CLASS_MAKERS = /* @__PURE__ */ new Set([
  "collections.namedtuple",
  "dataclasses.make_dataclass",
  "attr.make_class",
  "attrs.make_class",
  "enum.Enum",
  "enum.Flag",
  "enum.IntEnum",
  "enum.IntFlag",
  "enum.StrEnum",
  "marshmallow.Schema.from_dict",
  "pydantic.create_model",
  "sqlalchemy.ext.declarative.declarative_base",
  "sqlalchemy.orm.declarative_base",
  "sqlalchemy.orm.sessionmaker",
  "sqlalchemy.orm.session.sessionmaker",
  "types.new_class",
  "typing.NamedTuple",
  "typing.TypedDict",
  "typing_extensions.TypedDict"
]);
var ONE_TIME_FUNCTIONS = /^_*(?:main|run_?main|cli|setup|set_?up|install|init|initiali[sz]e|bootstrap|configure|pytest_\w+|setup_\w+|load_tests|includeme|register_all\w*|monkey_?patch\w*|patch_\w+|apply_patches|serve_forever|serve|demo|_?test|usage)$/;

// rules/cycles/class-created-per-call.ts
var class_created_per_call_default = defineRule({
  name: "class-created-per-call",
  summary: "A class that is made at every call costs KiBs each time, and only the cyclic collector frees it.",
  impact: "leak",
  matters: "runs-again",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    for (const making of makingsOf(file)) {
      const confidence = judge(making, file);
      if (!confidence) continue;
      const { node, at, binding } = making;
      const maker = making.function.isLambda ? "this lambda" : `'${making.function.name}'`;
      const loop = file.loopAround(node);
      const isPlain3 = !takenFromCall(node, binding, file);
      yield {
        at,
        confidence,
        level: confidence === "possible" ? "note" : "warning",
        message: fitting(
          ...binding ? [
            `'${binding.name}' is a new class ${loop ? "in every round of this loop" : `at every call of ${maker}`}.`
          ] : [],
          loop ? "A new class is made in every round of this loop." : `A new class is made at every call of ${maker}.`,
          "A new class is made at every call."
        ),
        because: [
          {
            at: loop ? loop.node.firstChild ?? loop.node : making.function.nameNode,
            message: "A class refers to itself and takes KiBs: only the cyclic collector can free it."
          },
          ...isPlain3 ? [{ at, message: "Nothing in it depends on the call, so one class serves them all." }] : []
        ],
        hint: hintOf5(making, isPlain3),
        ...fixOf2(making, isPlain3, file)
      };
    }
  }
});
function* makingsOf(file) {
  for (const { node, nameNode } of file.classes) {
    const around = file.functionAround(node);
    if (around) {
      const binding = nameNode.kind === "identifier" ? file.binding(nameNode) : void 0;
      yield { node, at: nameNode, function: around, binding, kind: "class" };
    }
  }
  for (const call of file.calls) {
    const isClass = CLASS_MAKERS.has(call.qualifiedName ?? "") && isFunctional(call.qualifiedName, call.positional);
    const isType = call.qualifiedName === "builtins.type" && call.positional.length === 3;
    const around = isClass || isType ? file.functionAround(call.node) : void 0;
    if (!around || call.node.ancestor("argument_list")?.parent?.kind === "class_definition") continue;
    const use = file.useOf(call.node);
    const target = use.kind === "assigned" ? use.by.child("left") : void 0;
    const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
    yield { node: call.node, at: call.node, function: around, binding, kind: "call" };
  }
  for (const call of file.calls) {
    const { callee } = call;
    if (callee.kind !== "binary_operator" || callee.child("operator")?.text !== "*") continue;
    const [element, count] = [callee.child("left"), callee.child("right")];
    const around = file.functionAround(callee);
    if (!around || !element || !count || count.unparenthesized.kind === "integer") continue;
    const isType = /^ctypes\.(?:c_\w+|wintypes\.\w+)$/.test(file.qualifiedName(element) ?? "");
    if (isType && file.loopAround(callee)) {
      yield { node: callee, at: callee, function: around, binding: void 0, kind: "ctypes" };
    }
  }
}
function isFunctional(name, positional) {
  return !name?.startsWith("enum.") || positional.length > 1;
}
function judge(making, file) {
  const { node, function: around, kind, binding } = making;
  if (file.isTestCode(node) || isDecorator(around, file)) return void 0;
  if (isOneTime(making, file)) return void 0;
  if (kind === "class" && isEmpty(node, file)) return void 0;
  if (kind === "ctypes") return "possible";
  if (around.class?.isMetaclass || /^__(?:init_subclass|set_name|prepare|class_getitem)__$/.test(around.name)) {
    return void 0;
  }
  const uses = usesOf(making, file);
  if (uses.some((use) => isRemembered(use, file))) return void 0;
  const isLocal = uses.length > 0 && uses.every((use) => isConsumed(use, file));
  const isPlain3 = !takenFromCall(node, binding, file);
  const isRare = TERMINAL_METHODS.has(around.name) || STARTING_METHODS.has(around.name) && !around.name.startsWith("__");
  const mayRunOnce = !around.class && around.parameters.length === 0 && !file.loopAround(node);
  const isNested2 = file.functionAround(around.node) !== void 0;
  if (isLocal && isPlain3 && !isRare && !mayRunOnce && !isNested2) return "likely";
  if (isLocal && !isRare && !mayRunOnce && !isNested2 && isForOneInstance(making, uses, file)) return "likely";
  if (isSessionPerCall(making, uses, file)) return "likely";
  const isFactory = uses.some(({ kind: how }) => how === "return" || how === "yield");
  if (isFactory && !file.loopAround(node) && !isCalledInFunctions(around, file)) {
    return kind === "call" && !isPlain3 && binding === void 0 ? "possible" : void 0;
  }
  return "possible";
}
function isForOneInstance({ kind, node }, uses, file) {
  if (file.classOf(node)?.findMethod("__get__")) return false;
  const made2 = uses.filter((use) => use.kind === "call");
  const [only] = made2;
  return kind === "class" && only !== void 0 && made2.length === 1 && file.useOf(only.by).kind === "return";
}
function isSessionPerCall({ node, function: around }, uses, file) {
  if (!/(?:^|\.)sessionmaker$/.test(file.call(node)?.qualifiedName ?? "")) return false;
  const isUsedUp = uses.length > 0 && uses.every(({ kind }) => kind === "call" || kind === "return");
  return isUsedUp && /session/i.test(around.name) && !/maker|factory|class|setup|init/i.test(around.name);
}
function usesOf({ node, binding, kind }, file) {
  if (binding) return binding.references.map((reference) => file.useOf(reference));
  return kind === "call" ? [outermostUse(file.useOf(node), file)] : [];
}
function outermostUse(use, file) {
  return use.kind === "element" ? outermostUse(file.useOf(use.by), file) : use;
}
function isRemembered(use, file) {
  if (use.kind !== "assigned" && use.kind !== "element") return false;
  const { by } = outermostUse(use, file);
  const target = by.kind === "assignment" ? by.child("left") : void 0;
  if (target?.is("subscript", "attribute")) return true;
  const name = target?.kind === "identifier" ? file.binding(target) : void 0;
  return name !== void 0 && name.scope.frame !== file.scopeOf(use.node).frame;
}
function isConsumed(use, file) {
  switch (use.kind) {
    case "call":
    case "raise":
    case "compare":
    case "attribute":
    case "method":
      return true;
    case "argument":
      return /^builtins\.(?:isinstance|issubclass)$/.test(file.call(use.by)?.qualifiedName ?? "");
    default:
      return use.node.ancestor("except_clause")?.child("value")?.contains(use.node) === true;
  }
}
function takenFromCall(node, own2, file) {
  const whole = node.parent?.kind === "decorated_definition" ? node.parent : node;
  for (const part of whole.walk()) {
    if (part.kind !== "identifier") {
      if (isFreshState(part, node, file)) return part;
      continue;
    }
    const binding = file.binding(part);
    if (!binding || binding === own2) continue;
    const isGlobal2 = binding.scope.kind === "module";
    if (isGlobal2 && binding.assignments.some(({ target }) => file.scopeOf(target) === binding.scope))
      continue;
    if (!whole.contains(binding.scope.node)) return part;
  }
  return void 0;
}
function isFreshState(part, making, file) {
  if (!part.is("list", "dictionary", "set", "call") || !file.isNewContainer(part)) return false;
  if (making.kind === "class_definition") {
    const use = file.useOf(part);
    return use.kind === "assigned" && file.scopeOf(part).node === making && !/^_?_?(?:slots|fields|all)/.test(use.by.text);
  }
  return part.parent?.kind === "pair" && part.field === "value";
}
function isEmpty(node, file) {
  const model = file.classOf(node);
  const body = node.child("body")?.children ?? [];
  const isBare = body.every(
    (each) => each.kind === "pass_statement" || each.firstChild?.is("string", "ellipsis")
  );
  return isBare && model?.bases.every(({ qualifiedName }) => qualifiedName === "builtins.object") === true;
}
function isOneTime({ node, function: around }, file) {
  if (file.loopAround(node)) return false;
  return ONE_TIME_FUNCTIONS.test(around.name) || runsOnce(file, around, node) === "yes";
}
function isDecorator(around, file) {
  const [first] = around.parameters;
  if (/^(?:cls|klass|fn|func|f|function|wrapped|method|base|bases?_?cls)$/.test(first?.name ?? "") && !around.class) {
    return true;
  }
  if (resultsOf(file, around).some((value) => file.functionNamed(value)?.scope.isWithin(around.scope)))
    return true;
  return file.functions.some(
    ({ decorators }) => decorators.some((decorator) => {
      const named = decorator.kind === "call" ? decorator.child("function") : decorator;
      return named !== void 0 && file.functionNamed(named) === around;
    })
  );
}
function isCalledInFunctions(around, file) {
  return callsOf(around, file).some((call) => file.functionAround(call) !== void 0);
}
function callsOf(around, file) {
  if (around.class || around.nameNode.kind !== "identifier") return [];
  const binding = file.binding(around.nameNode);
  return binding ? file.usesOf(binding).flatMap((use) => use.kind === "call" ? [use.by] : []) : [];
}
function hintOf5({ kind, binding }, isPlain3) {
  if (kind === "ctypes")
    return "Make one array type of the largest size outside the loop, and use a part of it.";
  if (isPlain3 && binding && binding.name.length < 50) return `Move '${binding.name}' to module level.`;
  return "Make the class once: at module level, or in a function under functools.cache with plain values as its key.";
}
function fixOf2(making, isPlain3, file) {
  const { node, binding, kind } = making;
  if (!isPlain3 || kind === "ctypes" || !binding || binding.assignments.length !== 1) return {};
  const statement = node.parent?.kind === "decorated_definition" ? node.parent : file.statementOf(node);
  let top = statement;
  while (top.parent && top.parent.kind !== "module") top = top.parent;
  if (top === statement || file.moduleScope.bindings.has(binding.name)) return {};
  if (kind === "call" && statement.firstChild?.kind !== "assignment") return {};
  if (!isDefinedBefore(statement, top, file)) return {};
  const text = atModuleLevel(statement);
  if (text === void 0) return {};
  return {
    fix: {
      title: `Move '${binding.name}' to module level`,
      safety: "unsafe",
      edits: [insertBefore(top, `${text}


`), withBlankLines(removeStatement(statement), statement)]
    }
  };
}
function isDefinedBefore(statement, top, file) {
  for (const part of statement.walk()) {
    const binding = part.kind === "identifier" ? file.binding(part) : void 0;
    if (binding?.scope.kind !== "module") continue;
    if (!binding.assignments.some(({ target }) => target.index < top.index)) return false;
  }
  return true;
}
function atModuleLevel(statement) {
  for (const part of statement.walk())
    if (part.kind === "string" && part.text.includes("\n")) return void 0;
  const { text } = statement.tree;
  const lineStart = text.lastIndexOf("\n", statement.start - 1) + 1;
  const indent = text.slice(lineStart, statement.start);
  if (indent.trim() !== "") return void 0;
  const lines = statement.text.split("\n");
  const isIndented = lines.every(
    (line, index) => index === 0 || line.trim() === "" || line.startsWith(indent)
  );
  if (!isIndented) return void 0;
  return lines.map((line, index) => index === 0 ? line : line.slice(indent.length)).join("\n");
}
function withBlankLines(edit, statement) {
  if (statement.previousSibling || edit.text !== "") return edit;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(statement.tree.text.slice(edit.at.end));
  return { ...edit, at: { start: edit.at.start, end: edit.at.end + (blank?.[0].length ?? 0) } };
}

// rules/cycles/closure-on-self.ts
var closure_on_self_default = defineRule({
  name: "closure-on-self",
  summary: "A function made in a method and stored on the object holds the object, which holds the function.",
  impact: "retention",
  level: "warning",
  on: cycles("closure"),
  *check(site, file) {
    const holder = holderWord(site, file);
    const self = objectWord(site, file);
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: fitting(
        `${holder} holds ${closureWord(site, file)}, which holds '${self}'.`,
        `${holder} holds a function that holds '${self}'.`,
        "The object holds a function that holds the object."
      ),
      because: [
        { at: nodeOf(file, site.mention), message: mentionWords(site, file, self) },
        ...waitsForCollector(site, "This end of the object leaves the closure where it is.")
      ],
      hint: hintOf6(site, file)
    };
  }
});
function closureWord({ through }, file) {
  const closure = through.find(({ kind }) => kind === 11 /* Function */);
  const node = nodeOf(file, closure?.node ?? 0);
  return node.kind === "function_definition" ? `the nested function '${node.child("name")?.text ?? ""}'` : "a lambda";
}
function mentionWords(site, file, self) {
  if (isMadeWeak(site, file)) {
    return `The weak reference is only made when the function runs: until then it holds '${self}' itself.`;
  }
  const functions2 = site.through.filter(({ kind }) => kind === 11 /* Function */);
  if (functions2.length > 1) return `A local function that it reaches holds '${self}'.`;
  return `The function holds '${self}' for this mention of it.`;
}
function isMadeWeak({ mention }, file) {
  const use = file.useOf(nodeOf(file, mention));
  const call = use.kind === "argument" ? file.call(use.by) : void 0;
  return call?.qualifiedName === "weakref.proxy" || call?.qualifiedName === "weakref.ref";
}
function hintOf6(site, file) {
  if (isMadeWeak(site, file)) return "Make the weak reference before the function, and use its name inside.";
  const end = ownEnd(site);
  if (end && site.attribute !== void 0) {
    return `Set the attribute to None in '${end.name}', or make the function a method.`;
  }
  return "Make it a method, or copy the values it needs into local names before it is made.";
}

// rules/cycles/generator-on-self.ts
var generator_on_self_default = defineRule({
  name: "generator-on-self",
  summary: "An object that stores a generator over itself is held by it until the generator has run to its end.",
  impact: "retention",
  level: "note",
  on: cycles("generator"),
  *check(site, file) {
    const holder = holderWord(site, file);
    const self = objectWord(site, file);
    const method = methodOf(site);
    const made2 = site.through.find(({ kind }) => kind === 14 /* Frame */);
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: fitting(
        ...method ? [`${holder} holds the generator of '${method.name}', which holds '${self}'.`] : [],
        `${holder} holds a generator, which holds '${self}'.`,
        "The object stores a generator that holds the object."
      ),
      because: [
        method ? {
          at: method.nameNode,
          message: `The frame of this generator holds '${self}' until it has run to its end.`
        } : {
          at: nodeOf(file, made2?.node ?? site.mention),
          message: `The generator reads '${self}' at each step, and so holds it.`
        },
        ...waitsForCollector(site, "This end of the object leaves the generator as it is.")
      ],
      hint: hintOf7(site, holder, method)
    };
  }
});
function methodOf({ through, graph }) {
  const frame = through.find(({ kind }) => kind === 14 /* Frame */);
  return graph.functionOf(frame);
}
function hintOf7(site, holder, method) {
  const end = ownEnd(site);
  if (end && site.attribute !== void 0 && `${holder}${end.name}`.length < 50) {
    return `Set ${holder} to None in '${end.name}', or iterate where the values are used.`;
  }
  return method ? "Make the generator a static method or function that is given the data it walks, not the object." : "Bind what the generator reads to local names first, so that it does not hold the object.";
}

// rules/cycles/owner-held-by-helper.ts
var MOST_OWNERS = 3;
var owner_held_by_helper_default = defineRule({
  name: "owner-held-by-helper",
  summary: "An object keeps a helper that keeps the object, and nothing breaks the cycle.",
  impact: "retention",
  matters: "many-owners",
  level: "warning",
  on: ownerCycles(),
  *check(cycle, project) {
    switch (cycle.kind) {
      case "made":
        if (standsAtOwner(cycle) && concerns(cycle)) yield made(cycle, project);
        break;
      case "closed": {
        const cycles2 = cycle.cycles.filter((each) => !standsAtOwner(each) && concerns(each));
        if (cycles2.length > 0) yield closed({ ...cycle, cycles: cycles2 }, project);
        break;
      }
      case "planted":
        if (cycle.planted.release !== "dropped") yield planted(cycle, project.lastsLong(cycle.owner));
        break;
      case "linked":
        yield linked(cycle);
        break;
      case "unseen":
        if (cycle.helper.release === "dropped") return;
        if (cycle.owner.summary.terminal || cycle.helper.toldAt)
          yield unseen(cycle, project.lastsLong(cycle.owner));
        break;
    }
  }
});
function standsAtOwner({ owner, helper }) {
  return owner.summary.terminal !== void 0 || helper.receives !== "__init__";
}
function concerns(cycle) {
  return cycle.kept.length === 1 && !cycle.helper.cached && !isBroken(cycle);
}
function isBroken({ helper, target, kept: kept2 }) {
  if (helper.release === "dropped") return true;
  const back = kept2.at(-1)?.attribute;
  return helper.release === "told" && back !== void 0 && target.summary.dropped.includes(back);
}
function confidenceOf8(cycle, project) {
  const { owner, helper, target, maker } = cycle;
  const isOrdinary = !project.lastsLong(owner) && !project.isWidget(target) && helper.release !== "elsewhere" && !helper.oneOfMany && !maker?.byName && !isTree(owner.summary.name, target.summary.name);
  return isOrdinary ? "likely" : "possible";
}
function made(cycle, project) {
  const { owner, helper, kept: kept2 } = cycle;
  const keeps = kept2.map((step) => ({
    path: step.path,
    at: step.at,
    message: `'${step.class.summary.name}' keeps its owner in 'self.${step.attribute}'.`
  }));
  return {
    ...placeOf(owner, helper.attribute, helper.at),
    about: owner.summary.at.start,
    confidence: confidenceOf8(cycle, project),
    // Where the finding itself stands on the handing over, that is no further reason.
    because: owner.summary.terminal ? [...handingOver(cycle), ...keeps] : keeps
  };
}
function closed({ keeping, cycles: cycles2 }, project) {
  const byOwner = /* @__PURE__ */ new Map();
  const isLikely = (cycle) => confidenceOf8(cycle, project) === "likely";
  for (const cycle of [...cycles2.filter(isLikely), ...cycles2.filter((each) => !isLikely(each))]) {
    const key = `${cycle.owner.summary.name} ${cycle.helper.attribute} ${cycle.owner.module.path}`;
    if (!byOwner.has(key)) byOwner.set(key, cycle);
  }
  const shown = [...byOwner.values()];
  const [first] = shown;
  const keeper = keeping.class.summary.name;
  const owners = [...new Set(shown.map(({ owner }) => owner.summary.name))];
  const what = owners.length === 1 ? `the '${owners[0]}'` : "the owner";
  return {
    path: keeping.path,
    at: keeping.at,
    ...first ? { about: first.owner.summary.at.start, aboutPath: first.owner.module.path } : {},
    confidence: first && isLikely(first) ? "likely" : "possible",
    message: fitting(
      `'${keeper}' and ${what} in its 'self.${keeping.attribute}' keep each other alive.`,
      `'${keeper}' and the owner in its 'self.${keeping.attribute}' keep each other alive.`,
      "An object and the owner that it is given here keep each other alive."
    ),
    because: shown.slice(0, MOST_OWNERS).flatMap((cycle) => [...handingOver(cycle), ...endOf2(cycle)]),
    hint: hintOf8(shown, keeper)
  };
}
function handingOver({ owner, helper, target, maker, kept: kept2 }) {
  const [ownerName, targetName] = [owner.summary.name, target.summary.name];
  const keeper = kept2.at(-1)?.class.summary.name;
  const kind = keeper === void 0 || keeper === targetName ? "" : ` (derived from '${keeper}')`;
  const [to, what] = maker ? [maker.name, "the answer"] : [targetName, "that"];
  const handing = {
    path: owner.module.path,
    at: helper.at,
    message: fitting(
      `'${ownerName}' hands itself to '${to}'${maker ? "" : kind} and keeps ${what} in 'self.${helper.attribute}'.`,
      `'${ownerName}' hands itself to '${to}' and keeps ${what}.`,
      "The owner hands itself over here, and keeps what it gets."
    )
  };
  if (!maker) return [handing];
  const making = fitting(
    `'${maker.name}' makes a new '${targetName}'${kind} of it.`,
    "This makes a new object of it."
  );
  return [handing, { path: maker.path, at: maker.at, message: making }];
}
function endOf2({ owner, helper }) {
  const { end } = owner.summary;
  if (!end) return [];
  const message3 = fitting(
    `'${end.name}' of '${owner.summary.name}' leaves it in 'self.${helper.attribute}'.`,
    "This end of the owner leaves it where it is."
  );
  return [{ path: owner.module.path, at: end.at, message: message3 }];
}
function hintOf8(cycles2, keeper) {
  const [first] = cycles2;
  const all = "Set the attributes to None when their owners are done";
  if (!first || cycles2.length > 1) {
    return fitting(`${all}, or hand '${keeper}' only what it uses.`, `${all}, or hand on only what is used.`);
  }
  const { name, end } = first.owner.summary;
  const when = end ? `in '${end.name}' of '${name}'` : `when the '${name}' is done`;
  const reset = `Set 'self.${first.helper.attribute}' to None ${when}`;
  return fitting(
    `${reset}, or hand '${keeper}' only what it uses.`,
    `${reset}, or hand on only what is used.`,
    "Set the attribute to None when the owner is done, or hand on only what is used."
  );
}
function planted({ owner, planted: { attribute, field, at, keptAt, release, oneOfMany } }, lastsLong) {
  const isOrdinary = !lastsLong && release === "none" && !oneOfMany && !isTree(owner.summary.name) && field !== "parent";
  return {
    ...placeOf(owner, attribute, at),
    path: owner.module.path,
    at,
    about: owner.summary.at.start,
    confidence: isOrdinary ? "likely" : "possible",
    because: [
      { path: owner.module.path, at: keptAt, message: `The object is kept in 'self.${attribute}'.` },
      { path: owner.module.path, at, message: `The object gets hold of its keeper in '${field}'.` }
    ]
  };
}
function linked({ path, pair }) {
  const [first, second] = pair.names;
  return {
    path,
    at: pair.at,
    // Linked lists and trees are made so; what unlinks them is out of sight.
    confidence: "possible",
    message: `'${first}' and '${second}' refer to each other.`,
    because: [{ path, at: pair.backAt, message: `'${second}' refers to '${first}' from here on.` }],
    hint: "Give the structure a close() that unlinks its objects, or keep one direction only."
  };
}
function unseen({ owner, helper }, lastsLong) {
  const isOrdinary = helper.soundsKept && !lastsLong && helper.release !== "elsewhere";
  return {
    ...placeOf(owner, helper.attribute, helper.at),
    ...helper.toldAt ? { at: helper.toldAt } : {},
    about: owner.summary.at.start,
    confidence: isOrdinary ? "likely" : "possible",
    because: [
      {
        path: owner.module.path,
        at: helper.at,
        message: `'${owner.summary.name}' hands itself to what it keeps in 'self.${helper.attribute}'.`
      }
    ]
  };
}
function placeOf(owner, attribute, madeAt) {
  const { name, terminal } = owner.summary;
  if (terminal) {
    return {
      path: owner.module.path,
      at: terminal.at,
      message: `'${terminal.name}' leaves '${name}' and its 'self.${attribute}' holding each other.`,
      hint: `Set 'self.${attribute}' to None in '${terminal.name}': then both are freed at once.`
    };
  }
  return {
    path: owner.module.path,
    at: madeAt,
    message: `'${name}' and its 'self.${attribute}' keep each other alive.`,
    hint: `Hand on only what is used, or set 'self.${attribute}' to None where '${name}' ends.`
  };
}
function isTree(...names) {
  return names.some(
    (name) => /Node|Tree|Element|Widget|Item|Menu|Model|Document|Meta|Expr|Field|Axis|Axes|Artist/.test(name)
  );
}

// rules/cycles/owner-in-object-array.ts
var owner_in_object_array_default = defineRule({
  name: "owner-in-object-array",
  summary: "An object that is held by its own array of Python objects is never freed: arrays are not collected.",
  impact: "leak",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    if (!file.imports("numpy") && !file.imports("pandas")) return;
    for (const placing of placingsOf(file)) {
      const { at, attribute, owner, made: made2, value } = placing;
      if (file.isTestCode(at) || lifecycleOf(owner).release(attribute)) continue;
      const hold = holdOf(value, placing, file);
      if (!hold) continue;
      const self = file.methodAround(at)?.selfName ?? "self";
      const name = `${self}.${attribute}`;
      yield {
        at,
        confidence: hold.confidence,
        message: fitting(
          `'${name}' holds ${hold.what}, in an ${placing.kind} that is never collected.`,
          `'${name}' holds its own owner, in an ${placing.kind} that is never collected.`,
          "The object is held by its own array of objects, which is never collected."
        ).replace("an frame", "a frame"),
        because: [
          {
            at: made2,
            message: "The collector cannot look into an array of objects, so it never frees a cycle through it."
          },
          { at: hold.place, message: "This takes hold of the object that owns the array." }
        ],
        hint: "Keep such objects in a list or dict, or store a key in the array instead of the object."
      };
    }
  }
});
function* placingsOf(file) {
  for (const owner of file.classes) {
    for (const [attribute, { uses, stores }] of owner.attributes) {
      const array = stores.map(({ value }) => value && objectArray(value, file)).find((each) => each !== void 0);
      if (!array) continue;
      const { made: made2, kind } = array;
      for (const value of elementsOf(made2, file)) yield { at: made2, value, attribute, owner, made: made2, kind };
      for (const use of uses) {
        for (const { at, value } of storedBelow(use.node, file))
          yield { at, value, attribute, owner, made: made2, kind };
      }
    }
  }
}
function* storedBelow(node, file) {
  let at = node.withParentheses;
  for (let outer = at.parent; outer; outer = at.parent) {
    const isInner = outer.is("subscript", "attribute") && (at.field === "value" || at.field === "object");
    if (!isInner) break;
    at = outer;
  }
  if (at === node.withParentheses) return;
  const use = file.useOf(at);
  if (use.kind === "store" && use.value && at.kind === "subscript") yield { at, value: use.value };
  if (use.kind === "call" && at.child("attribute")?.text === "fill") {
    const value = file.call(use.by)?.argument(0);
    if (value) yield { at: use.by, value };
  }
}
function objectArray(value, file) {
  const made2 = file.originOf(value);
  const call = made2 && file.call(made2);
  if (!made2 || !call) return void 0;
  const name = call.qualifiedName ?? "";
  if (/^numpy\.(?:empty|zeros|ones|full|array|asarray|ndarray|empty_like|full_like)$/.test(name)) {
    const type = dtypeOf(call);
    return type && isObjectType(type, file) ? { made: made2, kind: "array" } : void 0;
  }
  return /^pandas\.(?:DataFrame|Series)$/.test(name) ? { made: made2, kind: "frame" } : void 0;
}
function dtypeOf(call) {
  const position = /full(?:_like)?$/.test(call.qualifiedName ?? "") ? 2 : 1;
  return call.argument(position, "dtype");
}
function isObjectType(type, file) {
  const target = file.originOf(type) ?? type.unparenthesized;
  const name = file.qualifiedName(target) ?? file.qualifiedName(type);
  if (name !== void 0) return /^(?:builtins\.object|numpy\.object_?)$/.test(name);
  const text = stringValue(target);
  if (text !== void 0) return /^\|?O$|^object$/.test(text);
  if (!target.is("list", "tuple")) return false;
  return target.children.some((child) => isObjectType(child, file));
}
function elementsOf(made2, file) {
  const source = file.call(made2)?.argument(0)?.unparenthesized;
  if (source?.is("list", "tuple")) return source.children;
  const body = source?.is("list_comprehension", "generator_expression") ? source.child("body") : void 0;
  return body ? [body] : [];
}
function holdOf(value, { owner, attribute }, file) {
  const target = file.originOf(value) ?? value.unparenthesized;
  if (file.isSelf(value)) return { place: value, confidence: "proven", what: `'${value.text}'` };
  const method = file.methodNamedBy(target);
  if (method?.binding === "instance" && file.isSelf(target.child("object") ?? target)) {
    return { place: target, confidence: "proven", what: "a bound method of its owner" };
  }
  const self = file.methodAround(value)?.selfName;
  const binding = self === void 0 ? void 0 : file.scopeOf(value).lookup(self);
  const closure = file.functionNamed(value)?.node;
  const captured = binding && closure && captureOf(file, closure, binding);
  if (captured) return { place: captured, confidence: "likely", what: "a function over its owner" };
  if (target.is("list", "tuple", "dictionary", "binary_operator")) {
    const inner = [...target.walk()].find((node) => file.isSelf(node) && file.useOf(node).kind === "element");
    return inner && { place: inner, confidence: "proven", what: `'${inner.text}'` };
  }
  return itemHold(target, owner, attribute, file) ?? childHold(value, file);
}
function itemHold(target, owner, attribute, file) {
  const call = file.call(target);
  const name = call?.name ?? "";
  if (!call || !/^_*[A-Z]\w*[a-z]/.test(name) || /^numpy\./.test(call.qualifiedName ?? "")) return void 0;
  const passed = call.argumentNodes.map((node) => node.kind === "keyword_argument" ? node.child("value") ?? node : node).find((node) => file.isSelf(node));
  if (!passed) return void 0;
  const item = file.classNamed(call.callee);
  const position = call.positional.indexOf(passed.unparenthesized);
  const init = item?.findMethod("__init__");
  if (!item || !init)
    return { place: passed, confidence: "possible", what: `a '${name}' that is given its owner` };
  const parameter = init.parameters[position + 1];
  const isStored = [...item.attributes.values()].some(
    ({ stores }) => stores.some(({ value }) => value?.kind === "identifier" && value.text === parameter?.name)
  );
  if (!isStored || owner.attribute(attribute) === void 0) return void 0;
  return { place: passed, confidence: "proven", what: `a '${name}' that holds its owner` };
}
function childHold(value, file) {
  const method = file.methodAround(value);
  const binding = value.kind === "identifier" ? file.binding(value) : void 0;
  if (!method || binding?.onlyAssignment?.kind !== "parameter" || binding.scope !== method.scope)
    return void 0;
  const position = method.parameters.findIndex(({ name }) => name === binding.name);
  for (const call of file.callsOfMethod(method.name)) {
    const child = call.argument(position - 1, binding.name);
    const parent = call.receiver?.kind === "identifier" ? file.binding(call.receiver) : void 0;
    const item = child && file.isSelf(child) ? file.instanceClass(child) : void 0;
    if (!item || !parent?.isParameter) continue;
    for (const { stores } of item.attributes.values()) {
      const kept2 = stores.find(
        (store) => store.value?.kind === "identifier" && file.binding(store.value) === parent
      );
      if (kept2)
        return { place: kept2.node, confidence: "likely", what: `a '${item.name}' that holds its owner` };
    }
  }
  return void 0;
}

// rules/cycles/recursive-closure.ts
var NO_DATA = /* @__PURE__ */ new Set(["def", "class", "import"]);
var MOST_NAMES = 2;
var recursive_closure_default = defineRule({
  name: "recursive-closure",
  summary: "A nested function that uses its own name holds itself, with all that it uses of the call around it.",
  impact: "retention",
  matters: "runs-again",
  level: "note",
  on: functions(),
  *check(maker, file) {
    const locals = localsOf(maker, file);
    if (locals.length === 0 || file.isTestCode(maker.body ?? maker.node)) return;
    const reported = /* @__PURE__ */ new Set();
    for (const local of locals) {
      if (reported.has(local)) continue;
      const ring = ringOf(local, locals, file);
      for (const member of ring) reported.add(member);
      if (ring.length > 0 && !ring.some(({ binding }) => isLetGo2(binding)))
        yield report(ring, maker, locals, file);
    }
    for (const { binding } of locals) {
      if (!isLetGo2(binding)) yield* ownAttributes(binding, maker, file);
    }
  }
});
function report(ring, maker, locals, file) {
  const [first, second] = ring;
  const name = first?.binding.name ?? "";
  const escapes = ring.some((local) => isHandedOut(local, locals, file, /* @__PURE__ */ new Set()));
  const isCalledOnly = ring.every(
    ({ binding }) => binding.references.every((reference) => file.useOf(reference).kind === "call")
  );
  const captured = capturedBy(ring, maker, file);
  const large = captured.find((binding) => isLarge(binding, file));
  const isDone = isCalledOnly && ring.every((local) => isDoneOnReturn(local, file));
  const fix2 = escapes || second || !isDone ? void 0 : fixOf3(first, maker, file);
  const others = captured.filter((binding) => binding.assignments.every(({ kind }) => !NO_DATA.has(kind)));
  const isSmall4 = others.every((binding) => locals.some((local) => local.binding === binding));
  const isOnce2 = /^_*main$/.test(maker.name);
  const isCostly = large !== void 0 || isCalledInLoop(maker, file);
  return {
    at: first?.made[0]?.nameNode ?? maker.nameNode,
    // What is handed out lives with what it was made for, and is often made once, at import.
    confidence: escapes || isSmall4 || isOnce2 || !isCostly ? "possible" : isCalledOnly ? "proven" : "likely",
    ...escapes || !large && !isCalledInLoop(maker, file) ? {} : { level: "warning" },
    message: second ? fitting(
      `'${name}' and '${second.binding.name}' call each other by name, and so hold each other.`,
      "These nested functions call each other by name, and so hold each other."
    ) : fitting(
      `The nested function '${name}' uses its own name, and so holds itself.`,
      "This nested function uses its own name, and so holds itself."
    ),
    because: [
      {
        at: mentionIn(ring, file) ?? maker.nameNode,
        message: "The name is found through a cell that holds the function."
      },
      {
        at: maker.nameNode,
        message: others.length === 0 ? "Each call leaves one such cycle to the cyclic collector." : `Each call leaves such a cycle to the cyclic collector, with ${list(others)}.`
      }
    ],
    hint: "Make it a function of the module or a method, or set the name to None in a finally clause.",
    ...fix2 ? { fix: fix2 } : {}
  };
}
function* ownAttributes(binding, maker, file) {
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    const value = use.kind === "attribute-store" ? use.value?.unparenthesized : void 0;
    if (value?.kind !== "identifier" || file.binding(value) !== binding) continue;
    yield {
      at: use.by,
      confidence: "proven",
      message: fitting(
        `'${binding.name}.${use.name}' is '${binding.name}' itself, so the function holds itself.`,
        "This attribute is the function itself, so the function holds itself."
      ),
      because: [{ at: maker.nameNode, message: "Each call makes one that waits for the cyclic collector." }],
      hint: "Leave the attribute out, or set it to a function that is not the one that has it."
    };
  }
}
function localsOf(maker, file) {
  const locals = [];
  for (const binding of maker.scope.bindings.values()) {
    const made2 = binding.assignments.flatMap(({ kind, target, value }) => {
      const node = kind === "def" ? target.parent : kind === "assign" ? value?.unparenthesized : void 0;
      const model = node?.is("function_definition", "lambda") ? file.functionOf(node) : void 0;
      return model && !model.class && !model.node.hasError ? [model] : [];
    });
    if (made2.length > 0) locals.push({ binding, made: made2 });
  }
  return locals;
}
function ringOf(local, locals, file) {
  const reached = reachedFrom(local, locals, file);
  if (!reached.has(local)) return [];
  const ring = locals.filter((other) => reached.has(other) && reachedFrom(other, locals, file).has(local));
  return [local, ...ring.filter((other) => other !== local)];
}
function reachedFrom(local, locals, file) {
  const reached = /* @__PURE__ */ new Set();
  const next = [local];
  for (let at = next.pop(); at; at = next.pop()) {
    const { made: made2 } = at;
    for (const other of locals) {
      if (reached.has(other) || !made2.some((model) => mentionOf(other.binding, model, file))) continue;
      reached.add(other);
      next.push(other);
    }
  }
  return reached;
}
function mentionOf(binding, model, file) {
  return binding.references.find((reference) => file.scopeOf(reference).isWithin(model.scope));
}
function mentionIn(ring, file) {
  const [first] = ring;
  const last = ring.at(-1);
  return last?.made.map((model) => first && mentionOf(first.binding, model, file)).find((node) => node !== void 0);
}
function isLetGo2(binding) {
  return binding.deletions.length > 0 || binding.assignments.some(({ value }) => value?.unparenthesized.kind === "none");
}
function isHandedOut(local, locals, file, seen) {
  if (seen.has(local)) return false;
  seen.add(local);
  if (local.made.some(({ decorators }) => decorators.length > 0)) return true;
  return local.binding.references.some((reference) => {
    const around = locals.find(
      ({ made: made2 }) => made2.some((model) => file.scopeOf(reference).isWithin(model.scope))
    );
    if (around) return around !== local && isHandedOut(around, locals, file, seen);
    const { kind } = file.useOf(reference);
    return ["return", "yield", "assigned", "element", "produced"].includes(kind);
  });
}
function isDoneOnReturn({ binding, made: made2 }, file) {
  if (made2.some((model) => model.isGenerator || model.isAsync || model.isLambda)) return false;
  return binding.references.every((reference) => {
    const lazy = reference.ancestor("generator_expression", "function_definition");
    return lazy?.kind !== "generator_expression" || file.useOf(lazy).kind === "argument";
  });
}
function capturedBy(ring, maker, file) {
  return [...maker.scope.bindings.values()].filter(
    (binding) => ring.some(({ made: made2 }) => made2.some((model) => mentionOf(binding, model, file)))
  );
}
function isLarge(binding, file) {
  const value = binding.onlyValue;
  return value !== void 0 && bulkOf(file, value) !== void 0;
}
function isCalledInLoop(maker, file) {
  const binding = maker.nameNode.kind === "identifier" && !maker.class ? file.binding(maker.nameNode) : void 0;
  return binding !== void 0 && file.usesOf(binding).some(({ kind, by }) => kind === "call" && file.loopAround(by) !== void 0);
}
function list(bindings) {
  const names = bindings.slice(0, MOST_NAMES).map(({ name }) => `'${name}'`);
  const text = names.join(" and ");
  return text.length > 45 ? "what it uses of the call" : text;
}
function fixOf3(local, maker, file) {
  const last = maker.body?.children.at(-1);
  const [made2] = local?.made ?? [];
  if (!local || !made2 || !last?.is("return_statement", "expression_statement")) return void 0;
  const { text } = last.tree;
  const line = text.lastIndexOf("\n", last.start) + 1;
  const indent = text.slice(line, last.start);
  if (indent.trim() !== "" || maker.body?.children.length === 1) return void 0;
  if (!local.binding.references.some((reference) => last.contains(reference))) return void 0;
  const leaves2 = file.nodes("return_statement").filter((node) => node !== last && node.start > made2.node.end && file.functionAround(node) === maker);
  if (leaves2.length > 0) return void 0;
  const unit = indent.includes("	") ? "	" : "    ";
  const replacement = [
    "try:",
    `${indent}${unit}${last.text}`,
    `${indent}finally:`,
    `${indent}${unit}${local.binding.name} = None`
  ].join("\n");
  return {
    title: `Set ${local.binding.name} to None when the call is left`,
    safety: "unsafe",
    edits: [replace(last, replacement)]
  };
}

// rules/cycles/reference-cycle-between-classes.ts
var MOST_OWNERS2 = 2;
var reference_cycle_between_classes_default = defineRule({
  name: "reference-cycle-between-classes",
  summary: "Objects of several classes keep each other alive in a ring that nothing breaks.",
  impact: "retention",
  matters: "many-owners",
  level: "warning",
  on: ownerCycles(),
  *check(cycle, project) {
    if (cycle.kind === "made") {
      if (standsAtOwner2(cycle) && concerns2(cycle)) yield forgotten(cycle, project);
    }
    if (cycle.kind === "closed") {
      const cycles2 = cycle.cycles.filter((each) => !standsAtOwner2(each) && concerns2(each));
      if (cycles2.length > 0) yield closed2({ ...cycle, cycles: cycles2 }, project);
    }
  }
});
function concerns2({ helper, kept: kept2 }) {
  if (kept2.length < 2 || helper.cached || helper.release === "dropped") return false;
  return !kept2.some((step) => step.class.summary.dropped.includes(step.attribute));
}
function standsAtOwner2({ owner, helper }) {
  return owner.summary.terminal !== void 0 || helper.receives !== "__init__";
}
function forgotten(cycle, project) {
  const { owner, helper, kept: kept2 } = cycle;
  const { terminal } = owner.summary;
  const steps = kept2.map(stepReason);
  return {
    path: owner.module.path,
    at: terminal?.at ?? helper.at,
    about: owner.summary.at.start,
    confidence: confidenceOf9(cycle, project),
    message: fitting(
      `'${owner.summary.name}' is kept alive by what it keeps in 'self.${helper.attribute}'.`,
      "The object is kept alive by what it keeps in one of its attributes."
    ),
    because: terminal ? [...handingOver2(cycle), ...steps] : steps,
    hint: terminal ? `Set 'self.${helper.attribute}' to None in '${terminal.name}': then the ring is freed at once.` : `Hand on only what is used, or set 'self.${helper.attribute}' to None where the owner ends.`
  };
}
function closed2({ keeping, cycles: cycles2 }, project) {
  const shown = cycles2.toSorted(
    (one, other) => Number(confidenceOf9(one, project) === "possible") - Number(confidenceOf9(other, project) === "possible")
  );
  const [first] = shown;
  const owners = new Set(cycles2.map(({ owner }) => owner.summary.name));
  const keeper = keeping.class.summary.name;
  const whom = owners.size === 1 && first ? `the '${first.owner.summary.name}'` : "the object";
  return {
    path: keeping.path,
    at: keeping.at,
    ...first ? { about: first.owner.summary.at.start, aboutPath: first.owner.module.path } : {},
    confidence: first ? confidenceOf9(first, project) : "possible",
    message: fitting(
      `'${keeper}' keeps in 'self.${keeping.attribute}' ${whom} that keeps it by way of others.`,
      "This keeps an object that keeps it by way of others."
    ),
    because: shown.slice(0, MOST_OWNERS2).flatMap((cycle) => [...handingOver2(cycle), ...cycle.kept.slice(0, -1).map(stepReason)]),
    hint: `Hand '${keeper}' only what it uses, or drop 'self.${first?.helper.attribute}' where its owner ends.`
  };
}
function handingOver2({ owner, helper, target, maker }) {
  const name = owner.summary.name;
  const whom = maker ? maker.name : target.summary.name;
  const message3 = `'${name}' hands itself to '${whom}' and keeps what it gets in 'self.${helper.attribute}'.`;
  const reasons = [{ path: owner.module.path, at: helper.at, message: message3 }];
  if (maker)
    reasons.push({
      path: maker.path,
      at: maker.at,
      message: `'${maker.name}' makes a new '${target.summary.name}' of it.`
    });
  return reasons;
}
function stepReason(step) {
  const message3 = `'${step.class.summary.name}' keeps it on in 'self.${step.attribute}'.`;
  return { path: step.path, at: step.at, message: message3 };
}
function confidenceOf9({ owner, maker }, project) {
  return project.lastsLong(owner) || maker?.byName ? "possible" : "likely";
}

// rules/cycles/self-containing-container.ts
var self_containing_container_default = defineRule({
  name: "self-containing-container",
  summary: "A container that holds itself is not freed by its last reference.",
  impact: "retention",
  level: "warning",
  on: cycles("container"),
  *check(site, file) {
    const name = nameOf(site);
    const other = otherOf(site);
    const isClosure = site.through.some(({ kind }) => kind === 11 /* Function */);
    const holds = isClosure ? `holds a lambda that holds '${name}'` : "holds itself";
    yield {
      of: site,
      at: nodeOf(file, site.at),
      message: other ? `'${name}' and '${other}' hold each other, so no last reference frees them.` : `'${name}' ${holds}, so its last reference does not free it.`,
      because: [
        {
          at: nodeOf(file, site.mention),
          message: "From here on it waits for the cyclic collector, with all that is in it."
        }
      ],
      hint: hintOf9(isClosure, other)
    };
  }
});
function hintOf9(isClosure, other) {
  if (other) return "Keep one direction only, or call clear() on one of them when they are done.";
  return isClosure ? "Give the function the values it needs as parameters, or call clear() when the container is done." : "Leave it out of itself, or call clear() when it is done.";
}
function nameOf({ graph, object }) {
  return graph.nameFor(object.id) ?? "the container";
}
function otherOf({ graph, through }) {
  const [other] = through.flatMap(
    ({ id, kind }) => kind === 13 /* Container */ ? graph.nameFor(id) ?? [] : []
  );
  return other;
}

// rules/diagnostics/tracing-left-on.ts
var tracing_left_on_default = defineRule({
  name: "tracing-left-on",
  summary: "A tool that records every allocation, call or task is switched on and never off.",
  impact: "churn",
  level: "warning",
  on: either(
    calls(
      "tracemalloc.start",
      "sys.settrace",
      "sys.setprofile",
      "threading.settrace",
      "threading.setprofile",
      "threading.settrace_all_threads",
      "threading.setprofile_all_threads",
      "asyncio.run",
      "asyncio.Runner"
    ),
    either(methodCalls("set_debug"), decoratedWith("memory_profiler.profile"))
  ),
  *check(site, file) {
    const found2 = site instanceof Call ? fromCall(site, file) : fromDecorator(site);
    if (!found2 || file.isTestCode(found2.at) || isOptional(file, found2.at)) return;
    const confidence = found2.confidence ?? (isAskedFor(file, found2.at) ? "possible" : "likely");
    yield {
      at: found2.at,
      confidence,
      message: found2.message,
      because: [{ at: found2.at, message: found2.because }],
      hint: found2.hint,
      // What may be meant is not taken away.
      ...found2.edit && confidence === "likely" ? { fix: { title: found2.title, safety: "unsafe", edits: [found2.edit] } } : {}
    };
  }
});
function fromCall(call, file) {
  const name = call.qualifiedName ?? "";
  if (name === "tracemalloc.start") return fromTracemalloc(call, file);
  if (/^(sys|threading)\.set/.test(name)) return fromHook(call, name, file);
  if (call.name === "set_debug") return fromLoop(call, file);
  return fromDebugArgument(call);
}
function fromTracemalloc(call, file) {
  if (file.callsNamed("tracemalloc.stop").length > 0) return void 0;
  const isRead = ["take_snapshot", "get_traced_memory", "get_object_traceback"].some(
    (name) => file.callsNamed(`tracemalloc.${name}`).length > 0
  );
  return {
    at: call.node,
    ...isRead ? { confidence: "possible" } : {},
    message: "'tracemalloc.start()' records every allocation, and nothing stops it.",
    because: "Each block gets a record of its traceback, which is often larger than the block.",
    hint: "Remove it, or start it on demand and call tracemalloc.stop() in a finally clause.",
    title: "Remove the call",
    ...removal(file, call)
  };
}
function fromHook(call, name, file) {
  const hook = call.argument(0);
  if (!hook || isRestored(hook, name, file)) return void 0;
  const isUndone3 = file.callsNamed(name).some((other) => {
    const argument = other.argument(0);
    return other !== call && argument !== void 0 && isRestored(argument, name, file);
  });
  if (isUndone3) return void 0;
  const often = name.includes("trace") ? "line" : "call and return";
  return {
    at: call.node,
    message: `'${name}()' calls a function for every ${often}, and nothing takes it off again.`,
    because: "The hook stays until the thread ends, and slows down all that runs in it.",
    hint: `Call ${name}(None) in a finally clause.`,
    title: "Remove the call",
    ...removal(file, call)
  };
}
function isRestored(hook, name, file) {
  if (hook.kind === "none") return true;
  const before = name.replace(".set", ".get");
  return file.constructorName(hook) === before || /^_*(old|orig|prev|saved?|before|former)/.test(hook.text);
}
function fromDebugArgument(call) {
  const argument = call.argumentNodes.find(
    (node) => node.kind === "keyword_argument" && node.child("name")?.text === "debug"
  );
  if (argument?.child("value")?.kind !== "true") return void 0;
  return {
    at: argument,
    message: "'debug=True' records where every task and handle was made.",
    because: "The loop takes a traceback for each of them, and checks each call.",
    hint: "Remove it, and set PYTHONASYNCIODEBUG=1 when debugging.",
    title: "Remove the argument",
    edit: removeArgument(argument)
  };
}
function fromLoop(call, file) {
  const loop = call.receiver;
  if (!loop || call.argument(0, "enabled")?.kind !== "true" || !isLoop(loop, file)) return void 0;
  return {
    at: call.node,
    message: fitting(
      `'${loop.text}.set_debug(True)' records where every task and handle was made.`,
      "'set_debug(True)' records where every task and handle was made."
    ),
    because: "The loop takes a traceback for each of them, and checks each call.",
    hint: "Remove it, and set PYTHONASYNCIODEBUG=1 when debugging.",
    title: "Remove the call",
    ...removal(file, call)
  };
}
function isLoop(node, file) {
  if (/^asyncio\.(get_event_loop|get_running_loop|new_event_loop)$/.test(file.constructorName(node) ?? ""))
    return true;
  return /(^|[._])loop$/.test(node.text) && /\basyncio\b/.test(file.tree.text);
}
function fromDecorator({ function: model, decorator }) {
  const line = decorator.ancestor("decorator") ?? decorator;
  const callee = decorator.kind === "call" ? decorator.child("function") : decorator;
  return {
    at: line,
    message: fitting(
      `'@${callee?.text}' samples the memory of the process at every line of '${model.name}'.`,
      "The decorator samples the memory of the process at every line of the function."
    ),
    because: "Every call runs under a trace function, and prints a report.",
    hint: "Remove the decorator, and run the program under mprof when measuring.",
    title: "Remove the decorator",
    edit: removeLine(line)
  };
}
function isOptional(file, at) {
  for (let node = at; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.is("function_definition", "lambda", "class_definition") && node.field === "body") return false;
    if (parent.is("conditional_expression", "case_clause", "except_clause", "elif_clause")) return true;
    if (parent.kind === "if_statement" && node.field !== "condition" && !isMainGuard(parent)) return true;
    if (parent.is("block", "module") && returnsBefore(node, file)) return true;
  }
  return false;
}
function isMainGuard(statement) {
  return /\b__name__\b/.test(statement.child("condition")?.text ?? "");
}
function returnsBefore(statement, file) {
  if (!file.functionAround(statement)) return false;
  for (let at = statement.previousSibling; at; at = at.previousSibling) {
    if (at.kind === "if_statement" && /\breturn\b/.test(at.child("consequence")?.text ?? "")) return true;
  }
  return false;
}
function isAskedFor(file, at) {
  const name = file.functionAround(at)?.name ?? "";
  return at.kind !== "decorator" && /^_*(start|enable|install|begin|attach|activate|__enter__|setUp|opt_|setup$)|trac(e|ing)|profil|debug|spew|leak|diagnos|monitor|memory/i.test(
    name
  );
}
function removal(file, call) {
  const statement = file.statementOf(call.node);
  return statement.firstChild === call.node ? { edit: removeStatement(statement) } : {};
}
function removeArgument(argument) {
  const { previousSibling, nextSibling } = argument;
  if (previousSibling) return remove({ start: previousSibling.end, end: argument.end });
  return remove({ start: argument.start, end: nextSibling ? nextSibling.start : argument.end });
}
function removeLine(decorator) {
  return remove({ start: decorator.start, end: decorator.nextSibling?.start ?? decorator.end });
}

// rules/exceptions/exc-info-in-local.ts
var SWITCHING = /(?:^|[._])(?:greenlet|hub)(?:\(\))?$/;
var exc_info_in_local_default = defineRule({
  name: "exc-info-in-local",
  summary: "A traceback in a local of the frame that caught the exception is a reference cycle.",
  impact: "retention",
  level: "warning",
  on: calls("sys.exc_info"),
  *check(call, file) {
    const model = file.functionAround(call.node);
    if (!model || file.isTestCode(call.node) || /^_?main$/.test(model.name)) return;
    const returned = closureThatReturns(file, model, call);
    if (returned) yield returned;
    const binding = holderOf2(file, call);
    if (!binding || binding.scope !== model.scope) return;
    const isPutOnObject = isAttributeTarget(call);
    const isHolding = ({ target }) => isPutOnObject || (target.ancestor("assignment")?.contains(call.node) ?? false);
    const exits = file.flow(model).local(binding).heldAtExits("end", "return", "raise");
    const exit = exits.find(({ held }) => held.some(isHolding));
    const isCaughtHere = clauseAround(call.node) !== void 0;
    const wait = suspensionWhileHeld(file, model, binding, isHolding);
    if (!exit && !wait) return;
    const bulk = bulkIn(file, model);
    const isParked = wait?.kind === "call";
    const kept2 = isCaughtHere && exit && !isPutOnObject ? keptBy(exit, model, binding, file) : void 0;
    const confidence = isCaughtHere && (wait || bulk || kept2) || isParked ? "likely" : "possible";
    yield {
      at: call.node,
      confidence,
      message: isCaughtHere ? fitting(
        `'${binding.name}' still holds the traceback of this frame when it is left: a cycle.`,
        "A name still holds the traceback of this frame when it is left: a cycle."
      ) : fitting(
        `'${binding.name}' keeps a traceback, with all frames in it, until the function ends.`,
        "A name keeps a traceback, with all frames in it, until the function ends."
      ),
      because: [
        ...exit ? [
          {
            at: exit.kind === "end" ? model.nameNode : exit.node,
            message: `The function is left with '${binding.name}' still set.`
          }
        ] : [],
        ...wait ? [{ at: wait, message: "It is held while the function waits here." }] : [],
        ...bulk ? [{ at: bulk, message: "What the frame holds here is kept with it." }] : [],
        ...kept2 ?? []
      ],
      hint: `Add a finally with 'del ${binding.name}', or pass 'sys.exc_info()' on without a name.`
    };
  }
});
function keptBy(exit, model, binding, file) {
  const last = file.call(exit.node) ?? (exit.node.firstChild && file.call(exit.node.firstChild));
  if (last?.qualifiedName === "os._exit") return void 0;
  const isRaised = exit.kind === "raise" && binding.references.some((reference) => exit.node.contains(reference));
  if (isRaised) return [];
  const held = model.parameters.find(({ name }) => name === model.selfName || HELD_BY_FRAME.test(name));
  return held && [{ at: held.node, message: `The frame holds '${held.name}', and with it all that it refers to.` }];
}
var HELD_BY_FRAME = /^(?:self|request|req|response|session|connection|conn|task|data|payload|body|df|frame|model|batch)$/;
function holderOf2(file, call) {
  const use = file.useOf(call.node);
  const isTraceback = use.kind === "item" && use.key?.text === "2";
  const assigned = isTraceback ? file.useOf(use.by) : use;
  if (assigned.kind !== "assigned") return void 0;
  const target = assigned.by.child(assigned.by.kind === "named_expression" ? "name" : "left");
  const part = target?.is("pattern_list", "tuple_pattern") && !isTraceback ? target.children[2] : target;
  return part && rootOf3(file, part);
}
function rootOf3(file, target) {
  let at = target.unparenthesized;
  while (at.kind === "attribute") {
    const object = at.child("object");
    if (!object) return void 0;
    at = object.unparenthesized;
  }
  return at.kind === "identifier" && !file.isSelf(at) ? file.binding(at) : void 0;
}
function isAttributeTarget(call) {
  const target = call.node.ancestor("assignment")?.child("left");
  return (target?.is("pattern_list", "tuple_pattern") ? target.children[2] : target)?.kind === "attribute";
}
function closureThatReturns(file, model, call) {
  if (file.useOf(call.node).kind !== "return" || !clauseAround(call.node)) return void 0;
  const free = model.body && freeNameIn(file, model, model.body);
  if (!free) return void 0;
  const raised2 = raisedFrom(file, model);
  return {
    at: call.node,
    confidence: raised2 ? "likely" : "possible",
    message: fitting(
      `The traceback that is returned keeps '${free.text}' of the function around this one.`,
      "The traceback that is returned keeps a variable of the function around this one."
    ),
    because: [
      { at: free, message: "The frame holds this name, and the traceback the frame." },
      ...raised2 ? [
        {
          at: raised2,
          message: "Raised from a name here, it also holds the frame that has this name: a cycle."
        }
      ] : []
    ],
    hint: `Pass '${free.text}' as an argument, and delete the name in a finally.`
  };
}
function raisedFrom(file, model) {
  const own2 = model.isLambda ? void 0 : file.binding(model.nameNode);
  for (const mention of own2?.references ?? []) {
    const passed = file.useOf(mention);
    const result = passed.kind === "argument" || passed.kind === "call" ? file.useOf(passed.by) : void 0;
    const left = result?.kind === "assigned" ? result.by.child("left") : void 0;
    const name = left?.kind === "identifier" ? file.binding(left) : void 0;
    const raised2 = name?.references.find(
      ({ parent }) => parent?.kind === "list_splat" && /raise/.test(file.call(parent.parent?.parent ?? parent)?.name ?? "")
    );
    if (raised2) return raised2;
  }
  return void 0;
}
function freeNameIn(file, model, body) {
  for (const node of body.walk()) {
    const binding = node.kind === "identifier" ? file.binding(node) : void 0;
    const scope = binding?.scope;
    if (scope && scope.kind === "function" && scope !== model.scope && model.scope.isWithin(scope))
      return node;
  }
  return void 0;
}
function clauseAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.is("function_definition", "lambda")) return void 0;
    if (at.kind === "except_clause") return at;
  }
  return void 0;
}
function suspensionWhileHeld(file, model, binding, isHolding) {
  const local = file.flow(model).local(binding);
  for (const { node, receiver } of file.callsOfMethod("switch")) {
    if (!SWITCHING.test(receiver?.text ?? "")) continue;
    if (file.functionAround(node) === model && local.heldBefore(node).some(isHolding)) return node;
  }
  if (!model.isAsync && !model.isGenerator) return void 0;
  for (const node of [...file.nodes("yield"), ...file.nodes("await")]) {
    if (file.functionAround(node) !== model) continue;
    if (local.heldBefore(node).some(isHolding)) return node;
  }
  return void 0;
}
function bulkIn(file, model) {
  for (const { assignments } of model.scope.bindings.values()) {
    for (const { kind, value } of assignments) {
      const bulk = kind === "assign" && value ? bulkOf(file, value) : void 0;
      if (bulk?.size === "large") return bulk.maker;
    }
  }
  return void 0;
}

// rules/exceptions/exception-context-chain.ts
var exception_context_chain_default = defineRule({
  name: "exception-context-chain",
  summary: "A failure while another one is handled keeps that one as its context, and so on back to the first.",
  impact: "retention",
  matters: "runs-again",
  level: "warning",
  python: ">=3",
  on: handlers(),
  *check(handler, file) {
    if (file.isTestCode(handler.node)) return;
    for (const node of ownNodesOf(handler)) {
      const finding3 = node.kind === "call" ? recursion(file, handler, node) ?? thrown(file, handler, node) : void 0;
      if (finding3) yield finding3;
    }
  }
});
function recursion(file, handler, node) {
  const call = file.call(node);
  const model = file.functionAround(handler.node);
  const callee = call && (file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee));
  if (!call || !model || callee !== model || !triesAgain(file, model, call)) return void 0;
  const isCounted = call.argumentNodes.some((argument) => countOf(argument) !== void 0);
  return {
    at: node,
    confidence: isCounted || waits(file, handler) ? "likely" : "possible",
    message: fitting(
      `'${model.name}' tries again inside the except clause: each failure keeps all before it.`,
      "The function tries again inside the except clause: each failure keeps all before it."
    ),
    because: [
      {
        at: handler.name ?? handler.node,
        message: "What is caught here becomes the context of the next failure."
      }
    ],
    hint: "Leave the except clause before trying again: use a loop, or call behind the try statement."
  };
}
function triesAgain(file, model, call) {
  if (call.argumentNodes.length === 0)
    return model.parameters.length === (model.selfName === void 0 ? 0 : 1);
  let counters = 0;
  for (const argument of call.argumentNodes) {
    const value = argument.kind === "keyword_argument" ? argument.child("value") : argument;
    const inner = value?.is("list_splat", "dictionary_splat") ? value.firstChild : value;
    if (inner?.kind === "identifier" && file.binding(inner)?.scope === model.scope) continue;
    if (countOf(argument) === void 0) return false;
    counters++;
  }
  return counters < 2;
}
function countOf(argument) {
  const value = argument.kind === "keyword_argument" ? argument.child("value") : argument;
  if (value?.kind !== "binary_operator" || value.child("right")?.kind !== "integer") return void 0;
  const operator = value.child("operator")?.text;
  return operator === "+" || operator === "-" ? value : void 0;
}
function waits(file, handler) {
  for (const node of ownNodesOf(handler)) {
    if (node.kind === "call" && /^(sleep|wait)$/.test(file.call(node)?.name ?? "")) return true;
  }
  return false;
}
function thrown(file, handler, node) {
  const call = file.call(node);
  if (call?.name !== "throw" || !call.receiver) return void 0;
  const given = call.argumentNodes.map(
    (argument) => argument.kind === "list_splat" ? argument.firstChild : argument
  );
  const isCaught2 = given.some((argument) => argument && file.caughtIn(argument));
  if (!isCaught2) return void 0;
  const loop = file.loopAround(handler.attempt);
  const isGenerator = /gen|coro|iter/i.test(call.receiver.text);
  return {
    at: node,
    confidence: loop && isGenerator ? "likely" : "possible",
    message: fitting(
      `'${call.receiver.text}.throw' inside the except clause chains what it raises to what is handled.`,
      "A throw inside the except clause chains what it raises to what is handled."
    ),
    because: [
      ...loop ? [{ at: loop.node.firstChild ?? loop.node, message: "Each round of this loop adds to the chain." }] : [],
      {
        at: handler.node.firstChild ?? handler.node,
        message: "The exception caught here is still being handled."
      }
    ],
    hint: "Keep the exception in a name, leave the except clause, throw it then, and delete the name."
  };
}
function* ownNodesOf(handler) {
  const { body } = handler;
  if (!body) return;
  const { tree } = body;
  const end = tree.subtreeEnd(body.index);
  for (let index = body.index; index < end; ) {
    const node = tree.node(index);
    if (node.is("function_definition", "lambda", "class_definition")) index = tree.subtreeEnd(index);
    else {
      yield node;
      index++;
    }
  }
}

// rules/exceptions/exception-hook-keeps-object.ts
var HOOKS = /* @__PURE__ */ new Set(["sys.excepthook", "sys.unraisablehook", "threading.excepthook"]);
var HOLDING = /* @__PURE__ */ new Set(["exc_value", "exc_traceback", "object", "thread"]);
var exception_hook_keeps_object_default = defineRule({
  name: "exception-hook-keeps-object",
  summary: "A hook that stores what it is called with keeps the exception, its frames and the object alive.",
  impact: "retention",
  level: "warning",
  python: ">=3",
  on: moduleScope(),
  *check(_module, file) {
    for (const { model, installed, name } of hooksOf(file)) {
      const kept2 = keptIn(file, model);
      if (!kept2 || file.isTestCode(installed)) continue;
      yield {
        at: kept2.by,
        confidence: "likely",
        message: fitting(
          `This hook keeps '${kept2.node.text}', and with it all that the exception refers to.`,
          "This hook keeps its argument, and with it all that the exception refers to."
        ),
        because: [
          { at: installed, message: `It is called through '${name}' with the exception and its traceback.` }
        ],
        hint: "Store text instead, such as 'str(...)' or what 'traceback.format_exception' answers."
      };
    }
  }
});
function hooksOf(file) {
  const hooks = [];
  const add = (value, installed, name) => {
    const model = value && (file.functionNamed(value) ?? file.methodNamedBy(value));
    if (model) hooks.push({ model, installed, name });
  };
  for (const last of ["excepthook", "unraisablehook"]) {
    for (const attribute of file.attributesNamed(last)) {
      const name = file.qualifiedName(attribute) ?? "";
      const use = HOOKS.has(name) ? file.useOf(attribute) : void 0;
      if (use?.kind === "store") add(use.value, use.by, name);
    }
  }
  for (const call of file.callsOfMethod("set_exception_handler")) {
    add(call.argument(0), call.node, "set_exception_handler");
  }
  return hooks;
}
function keptIn(file, model) {
  const parameters = model.parameters.filter(({ name }) => name !== model.selfName);
  for (const [index, parameter] of parameters.entries()) {
    const binding = model.scope.bindings.get(parameter.name);
    if (!binding || parameters.length === 3 && index === 0) continue;
    for (const reference of binding.references) {
      const use = file.useOf(reference);
      const part = use.kind === "attribute" && HOLDING.has(use.name ?? "") ? use.by : reference;
      const way = file.flow(model).escapesOf(binding).find(({ node, kind }) => node === reference && kind === "stored");
      const by = part === reference ? way?.by : storedBy(file, part);
      if (by && !isInterpreterName(by)) return { node: part, by };
    }
  }
  return void 0;
}
function storedBy(file, node) {
  const use = file.useOf(node);
  if (use.kind === "argument") {
    return /^(append|appendleft|add|insert)$/.test(file.call(use.by)?.name ?? "") ? use.by : void 0;
  }
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  return target?.is("attribute", "subscript") ? use.by : void 0;
}
function isInterpreterName(by) {
  return /\blast_(value|traceback|type|exc)\b/.test(by.child("left")?.text ?? "");
}

// rules/exceptions/exception-kept-in-local.ts
var ADDING = /* @__PURE__ */ new Map([
  ["append", 0],
  ["add", 0],
  ["appendleft", 0],
  ["insert", 1],
  ["extend", 0]
]);
var STARTERS = /* @__PURE__ */ new Set(["submit", "run_coroutine_threadsafe", "ensure_future", "create_task"]);
var EMPTY_FUTURES = /* @__PURE__ */ new Set(["create_future", "Future"]);
var EXCEPTION_NAME = /(^|_)(e|ex|exc|exn|err|error|exception|failure)s?\d*$/i;
var EXCEPTION_CLASS = /(Error|Exception|Warning|Exit|Interrupt|Failure)s?$/;
var exception_kept_in_local_default = defineRule({
  name: "exception-kept-in-local",
  summary: "An exception that a local name still holds when the frame is left is part of a reference cycle.",
  impact: "retention",
  level: "warning",
  python: ">=3",
  on: moduleScope(),
  *check(_module, file) {
    const reported = /* @__PURE__ */ new Set();
    yield* raised(file, reported);
    yield* setOnFuture(file, reported);
    yield* raisedThroughFuture(file, reported);
    yield* leftBehind(file, reported);
  }
});
function* raised(file, reported) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const statement of file.nodes("raise_statement")) {
    const model = file.functionAround(statement);
    const operand2 = statement.firstChild?.unparenthesized;
    if (!model || !operand2 || statement.hasError || isExempt(file, model, statement)) continue;
    const held = heldSelf(file, model, statement, operand2) ?? heldException(file, model, statement, operand2) ?? heldList(file, model, statement);
    if (!held) continue;
    const group = groups2.get(held.key);
    if (group) group.statements.push(statement);
    else groups2.set(held.key, { held, statements: [statement] });
  }
  for (const { held, statements } of groups2.values()) {
    const [first, ...others] = statements;
    if (!first) continue;
    reported.add(held.binding);
    const { name } = held.binding;
    yield {
      at: first,
      confidence: "likely",
      message: held.message,
      because: [
        held.reason,
        ...others.slice(0, 3).map((at) => ({ at, message: "It is raised in the same way here." }))
      ],
      hint: `Raise inside 'try', and set '${name} = None' in its 'finally'.`,
      ...fixOf4(statements, name)
    };
  }
}
function heldSelf(file, model, statement, operand2) {
  const stored = operand2.kind === "subscript" ? operand2.child("value") ?? operand2 : operand2;
  const name = file.selfAttribute(stored);
  const self = model.selfName === void 0 ? void 0 : model.scope.bindings.get(model.selfName);
  if (name === void 0 || !model.class || !self) return void 0;
  if (heldAt(file, model, self, statement).length === 0) return void 0;
  const stores = model.class.ancestors.flatMap((owner) => owner.attribute(name)?.stores ?? []);
  const values2 = stores.filter(({ value }) => value && value.kind !== "none");
  if (values2.some(({ through }) => through === "class")) return void 0;
  const caught = values2.find(({ value }) => value && file.caughtIn(value));
  if (!caught && !EXCEPTION_NAME.test(name)) return void 0;
  const store = caught ?? values2[0];
  return {
    binding: self,
    key: `${model.class.node.index}.${name}`,
    message: fitting(
      `'${operand2.text}' is raised while this frame holds the object that holds it: a cycle.`,
      "An exception is raised while this frame holds the object that holds it: a cycle."
    ),
    reason: store ? { at: store.by, message: "The object keeps the exception here." } : { at: operand2, message: "The object keeps the exception." }
  };
}
function heldException(file, model, statement, operand2) {
  for (const mention of mentionsIn(statement)) {
    const binding = file.binding(mention);
    if (!binding || binding.scope !== model.scope) continue;
    const assignment = heldAt(file, model, binding, statement).find(
      (held) => carriesTraceback(file, statement, held, mention === operand2)
    );
    if (!assignment) continue;
    const at = assignment.target.ancestor("assignment") ?? assignment.target;
    return {
      binding,
      key: binding,
      message: cycleOf(binding),
      reason: { at, message: `'${binding.name}' gets an exception here that comes to refer to this frame.` }
    };
  }
  return void 0;
}
function cycleOf({ name }) {
  return fitting(
    `'${name}' still holds an exception whose traceback holds this frame: a cycle.`,
    "A name still holds an exception whose traceback holds this frame: a cycle."
  );
}
function carriesTraceback(file, statement, assignment, isRaised) {
  const { value } = assignment;
  if (!value || assignment.kind === "parameter") return false;
  const caught = file.caughtIn(value);
  if (caught) return caught.kind === "exception" && !caught.isWrapped;
  if (!isRaised) return false;
  const inner = value.unparenthesized;
  const call = file.call(inner);
  if (call?.name === "exception" && call.receiver && call.argumentNodes.length === 0) return true;
  if (inner.is("attribute", "subscript") && EXCEPTION_NAME.test(lastName2(inner))) return true;
  if (!inner.is("call", "await", "attribute", "subscript")) return false;
  return !EXCEPTION_CLASS.test(call?.name ?? "") && isGuarded2(file, statement, assignment);
}
function isGuarded2(file, statement, assignment) {
  const branch = statement.parent?.parent;
  const condition = branch?.is("if_statement", "elif_clause") ? branch.child("condition") : void 0;
  return file.callsNamed("builtins.isinstance").some((call) => {
    const [subject, tested] = call.positional;
    if (subject?.kind !== "identifier" || !tested || !condition?.contains(call.node)) return false;
    if (file.binding(subject) !== file.binding(assignment.target)) return false;
    return EXCEPTION_CLASS.test(lastName2(tested.kind === "tuple" ? tested.firstChild ?? tested : tested));
  });
}
function heldList(file, model, statement) {
  for (const mention of mentionsIn(statement)) {
    const binding = file.binding(mention);
    if (!binding || binding.scope !== model.scope || binding.isParameter) continue;
    const added2 = exceptionAddedTo(file, binding);
    if (!added2) continue;
    const local = file.flow(model).local(binding, emptyings(file, binding));
    if (!local.heldAtExits("raise").some(({ node }) => node === statement)) continue;
    return {
      binding,
      key: binding,
      message: cycleOf(binding),
      reason: { at: added2, message: `A caught exception is put into '${binding.name}' with its traceback.` }
    };
  }
  return void 0;
}
function exceptionAddedTo(file, binding) {
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    if (use.kind === "method") {
      const call = file.call(use.by);
      const position = ADDING.get(use.name ?? "");
      const added2 = position === void 0 ? void 0 : call?.argument(position);
      if (added2 && file.caughtIn(added2)) return use.by;
    }
    if (use.kind === "item-store" && use.value && file.caughtIn(use.value)) return use.by;
  }
  return void 0;
}
function emptyings(file, binding) {
  const nodes2 = [];
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    if (use.kind === "method" && use.name === "clear") nodes2.push(use.by);
    if (use.kind === "item-delete" && use.key?.kind === "slice") nodes2.push(use.by);
  }
  return nodes2;
}
function mentionsIn(statement) {
  const mentions3 = [];
  const visit = (node) => {
    const inner = node?.unparenthesized;
    if (inner?.kind === "identifier") mentions3.push(inner);
    else if (inner?.kind === "subscript") visit(inner.child("value"));
    else if (inner?.kind === "keyword_argument") visit(inner.child("value"));
    else if (inner?.kind === "call") {
      const callee = inner.child("function");
      const name = lastName2(callee ?? inner);
      if (name === "with_traceback") {
        const given = inner.child("arguments")?.firstChild;
        if (given?.kind !== "none") visit(callee?.child("object"));
        return;
      }
      if (name === "format" || name === "join" || name === "str" || name === "repr") return;
      for (const argument of inner.child("arguments")?.children ?? []) visit(argument);
    } else if (inner?.kind === "list_splat") visit(inner.firstChild);
  };
  visit(statement.firstChild);
  visit(statement.child("cause"));
  return mentions3;
}
function* setOnFuture(file, reported) {
  for (const call of file.callsOfMethod("set_exception")) {
    const given = call.argument(0);
    const caught = given && file.caughtIn(given);
    const model = file.functionAround(call.node);
    const owner = call.receiver && rootOf4(file, call.receiver);
    if (!model || !owner || !caught?.handler || isExempt(file, model, call.node)) continue;
    if (reported.has(owner) || owner.scope !== model.scope) continue;
    const changes = owner.assignments.filter(({ kind }) => kind !== "parameter").map(({ target }) => target);
    const flow = file.flow(model).lastOf([call.node, ...owner.deletions, ...changes]);
    const isHeld = flow.exits.some(
      ({ kind, events }) => kind !== "exception" && kind !== "interrupt" && events.includes(call.node)
    );
    if (!isHeld) continue;
    reported.add(owner);
    yield {
      at: call.node,
      confidence: "likely",
      message: fitting(
        `'${owner.name}' reaches an exception whose traceback holds '${owner.name}': a cycle.`,
        "This frame holds a future whose exception holds this frame: a cycle."
      ),
      because: [
        {
          at: caught.handler.name ?? caught.handler.node,
          message: "The traceback of what is caught here refers to this frame."
        }
      ],
      hint: `Set '${owner.name} = None' after set_exception, in the except clause or in a finally.`
    };
  }
}
function rootOf4(file, receiver) {
  let at = receiver.unparenthesized;
  while (at.kind === "attribute") {
    const object = at.child("object")?.unparenthesized;
    if (!object) return void 0;
    at = object;
  }
  return at.kind === "identifier" ? file.binding(at) : void 0;
}
function* raisedThroughFuture(file, reported) {
  const results = file.callsOfMethod("result").map(({ node }) => node);
  const asked = [...results, ...file.nodes("await")].filter((node) => !node.hasError);
  const isReturned = (node) => node.parent?.kind === "return_statement";
  asked.sort((a, b) => Number(isReturned(b)) - Number(isReturned(a)) || a.index - b.index);
  for (const node of asked) {
    const name = node.kind === "await" ? node.firstChild : file.call(node)?.receiver;
    const binding = name?.kind === "identifier" ? file.binding(name) : void 0;
    const model = file.functionAround(node);
    if (!binding || !model || binding.scope !== model.scope || reported.has(binding)) continue;
    if (isExempt(file, model, node)) continue;
    const exits = file.flow(model).local(binding).heldIfRaisedAt(node);
    const maker = exits.flatMap(({ held }) => held).find((held) => canFail(file, binding, held));
    if (!maker) continue;
    reported.add(binding);
    const statement = file.statementOf(node);
    yield {
      at: node,
      confidence: isReturned(node) ? "likely" : "possible",
      message: fitting(
        `'${binding.name}' is still held when its exception is raised here: a cycle.`,
        "A future is still held when its exception is raised here: a cycle."
      ),
      because: [
        {
          at: maker.target,
          message: `The traceback holds this frame, the frame '${binding.name}', and that the exception.`
        }
      ],
      hint: `Wait inside 'try', and set '${binding.name} = None' in its 'finally'.`,
      ...isReturned(node) ? fixOf4([statement], binding.name) : {}
    };
  }
}
function canFail(file, binding, { value }) {
  const maker = value && lastNameOfCall(file, value);
  if (maker === void 0) return false;
  if (STARTERS.has(maker)) return true;
  if (!EMPTY_FUTURES.has(maker)) return false;
  const failing = file.callsOfMethod("set_exception").map(({ receiver }) => receiver?.kind === "identifier" ? file.binding(receiver) : void 0);
  if (failing.includes(binding)) return true;
  return binding.references.some((reference) => {
    const use = file.useOf(reference);
    const call = use.kind === "argument" ? file.call(use.by) : void 0;
    const callee = call && (file.methodNamedBy(call.callee) ?? file.functionNamed(call.callee));
    if (!callee || use.position === void 0) return false;
    const position = use.position + (callee.binding === "instance" ? 1 : 0);
    const parameter = callee.scope.bindings.get(callee.parameters[position]?.name ?? "");
    return parameter !== void 0 && failing.includes(parameter);
  });
}
function lastNameOfCall(file, value) {
  return file.call(value.unparenthesized)?.name;
}
function* leftBehind(file, reported) {
  for (const handler of file.handlers) {
    for (const node of handler.body?.walk() ?? []) {
      const kept2 = keptBy2(file, node);
      const model = kept2 && file.functionOf(kept2.binding.scope.node);
      if (!kept2 || !model || reported.has(kept2.binding) || isExempt(file, model, node)) continue;
      const local = file.flow(model).local(kept2.binding, emptyings(file, kept2.binding));
      const exits = local.heldAtExits("end", "return", "raise");
      const exit = exits.find(({ held }) => !kept2.assignment || held.includes(kept2.assignment));
      if (!exit) continue;
      reported.add(kept2.binding);
      const { name } = kept2.binding;
      yield {
        at: node,
        confidence: "possible",
        message: fitting(
          `'${name}' still holds an exception when the function is left: a cycle.`,
          "A name still holds an exception when the function is left: a cycle."
        ),
        because: [
          {
            at: exit.kind === "end" ? model.nameNode : exit.node,
            message: `The function is left with '${name}' still set.`
          }
        ],
        hint: `Set '${name} = None' before leaving, or keep the text of the exception instead.`
      };
    }
  }
}
function keptBy2(file, node) {
  if (node.kind === "assignment") {
    const target = node.child("left");
    const binding2 = target?.kind === "identifier" ? file.binding(target) : void 0;
    const assignment = binding2?.assignments.find((other) => other.target === target);
    const caught = assignment?.value && file.caughtIn(assignment.value);
    if (binding2 && assignment && caught?.kind === "exception" && !caught.isWrapped)
      return { binding: binding2, assignment };
    const list2 = target?.kind === "subscript" ? target.child("value") : void 0;
    const owner = list2?.kind === "identifier" ? file.binding(list2) : void 0;
    return owner && !owner.isParameter && exceptionAddedTo(file, owner) ? { binding: owner } : void 0;
  }
  const receiver = node.kind === "call" ? file.call(node)?.receiver : void 0;
  const binding = receiver?.kind === "identifier" ? file.binding(receiver) : void 0;
  return binding && !binding.isParameter && exceptionAddedTo(file, binding) === node ? { binding } : void 0;
}
function isExempt(file, model, node) {
  return /^_?main$/.test(model.name) || file.isTestCode(node);
}
function heldAt(file, model, binding, statement) {
  const exits = file.flow(model).local(binding).heldAtExits("raise");
  return exits.filter((exit) => exit.node === statement).flatMap(({ held }) => held);
}
function lastName2(node) {
  const { text } = node.kind === "subscript" ? node.child("value") ?? node : node;
  return text.slice(text.lastIndexOf(".") + 1);
}
function fixOf4(statements, name) {
  const edits = [];
  for (const statement of statements) {
    const { text } = statement.tree;
    const lineStart = text.lastIndexOf("\n", statement.start - 1) + 1;
    const indent = text.slice(lineStart, statement.start);
    const rest = /^[ \t]*(#[^\r\n]*)?(?=[\r\n]|$)/.exec(text.slice(statement.end));
    if (indent.trim() !== "" || !rest || statement.text.includes("\n") || isAttempted(statement)) return {};
    const step = indent.includes("	") ? "	" : "    ";
    const end = statement.end + rest[0].length;
    edits.push(
      { at: { start: statement.start, end: statement.start }, text: `try:
${indent}${step}` },
      { at: { start: end, end }, text: `
${indent}finally:
${indent}${step}${name} = None` }
    );
  }
  return { fix: { title: `Set '${name}' to None when it has been raised`, safety: "unsafe", edits } };
}
function isAttempted(statement) {
  for (let at = statement; at.parent && !at.parent.is("function_definition", "lambda"); at = at.parent) {
    const { parent } = at;
    const isBody = parent.kind === "try_statement" && at.field === "body";
    if (isBody && parent.children.some(({ kind }) => kind === "except_clause")) return true;
  }
  return false;
}

// rules/exceptions/exception-kept-on-object.ts
var ADDING2 = /* @__PURE__ */ new Set(["append", "appendleft", "add", "insert", "extend", "setdefault"]);
var CARRIER = /(Future|Promise|Deferred|Task|Result|Outcome|Response|Event|Context|Error|Exception|Failure|Info)$/i;
var EXCEPTION_CLASS2 = /^_*[A-Z]\w*(Error|Errors|Exception|Exceptions|Group)$/;
var FRAMES = /* @__PURE__ */ new Set(["sys._getframe", "inspect.currentframe", "inspect.stack", "sys._current_frames"]);
var exception_kept_on_object_default = defineRule({
  name: "exception-kept-on-object",
  summary: "A kept exception keeps its traceback, and with it every frame and local on its way.",
  impact: "retention",
  level: "warning",
  python: ">=3",
  on: moduleScope(),
  *check(_module, file) {
    for (const assignment of file.nodes("assignment")) {
      const target = assignment.child("left");
      const value = assignment.child("right");
      if (!target || !value || !mayKeep(file, assignment, target)) continue;
      const kept2 = keptIn2(file, value);
      const place = kept2 && placeOf2(file, target, kept2);
      if (kept2 && place) yield findingOf(assignment, kept2, place);
    }
    for (const call of file.calls) {
      if (!call.receiver || !mayAdd(file, call)) continue;
      const kept2 = keptByCall(file, call);
      const place = kept2 && containerOf(file, call.receiver);
      if (kept2 && place) yield findingOf(call.node, kept2, place);
    }
  }
});
function mayKeep(file, assignment, target) {
  if (assignment.hasError || !file.functionAround(assignment)) return false;
  if (target.kind === "identifier")
    return file.binding(target)?.scope.kind === "module" && !file.isTestCode(assignment);
  return target.is("attribute", "subscript") && !file.isTestCode(assignment);
}
function mayAdd(file, call) {
  const isAdding = ADDING2.has(call.name ?? "") || call.name === "set";
  return isAdding && file.functionAround(call.node) !== void 0 && !file.isTestCode(call.node);
}
function keptIn2(file, value) {
  const caught = file.caughtIn(value);
  if (caught) {
    const isName2 = caught.kind === "exception" && caught.node.kind === "identifier";
    const isOfClause = caught.handler?.name !== void 0 && file.binding(caught.handler.name) === file.binding(caught.node);
    const raisesAgain = caught.handler?.body && [...caught.handler.body.walk()].some(({ kind }) => kind === "raise_statement");
    return {
      node: value,
      what: isName2 ? `'${caught.node.text}', its traceback, and all frames and locals in that` : "a traceback, and all frames and locals in it",
      reason: {
        at: caught.handler?.name ?? caught.node,
        message: "Its traceback holds the frames from here down to the raise, with all their locals."
      },
      isWrapped: caught.isWrapped,
      name: isOfClause && !raisesAgain && value.contains(caught.node) ? caught.node : void 0
    };
  }
  const frame = frameIn(file, value);
  return frame && {
    node: value,
    what: "a frame with all its locals, and its callers",
    reason: { at: frame, message: "A frame holds all its locals, and its callers." },
    isWrapped: false,
    name: void 0
  };
}
function frameIn(file, value) {
  const inner = value.unparenthesized;
  if (inner.kind === "call") return FRAMES.has(file.call(inner)?.qualifiedName ?? "") ? inner : void 0;
  if (inner.kind === "attribute") return inner.child("attribute")?.text === "tb_frame" ? inner : void 0;
  if (!inner.is("tuple", "list")) return void 0;
  for (const part of inner.children) {
    const frame = frameIn(file, part);
    if (frame) return frame;
  }
  return void 0;
}
function keptByCall(file, call) {
  if (call.name === "set") {
    const isVariable = call.receiver && file.constructorName(call.receiver) === "contextvars.ContextVar";
    const value = isVariable ? call.argument(0) : void 0;
    return value && keptIn2(file, value);
  }
  for (const argument of call.positional) {
    const kept2 = keptIn2(file, argument) ?? recordIn(file, argument);
    if (kept2) return kept2;
  }
  return void 0;
}
function recordIn(file, argument) {
  const model = argument.kind === "identifier" ? file.functionAround(argument) : void 0;
  if (!model || !["emit", "handle"].includes(model.name) || !isLoggingHandler(model)) return void 0;
  const binding = file.binding(argument);
  if (!binding?.isParameter || binding.name !== model.parameters[1]?.name) return void 0;
  const isCleared3 = file.usesOf(binding).some((use) => use.kind === "attribute-store" && use.name === "exc_info" && use.value?.kind === "none");
  if (isCleared3 || isDrained(model)) return void 0;
  return {
    node: argument,
    what: `'${argument.text}', its traceback, and all frames and locals in that`,
    reason: {
      at: model.nameNode,
      message: "A LogRecord holds 'exc_info', and that every frame of the exception."
    },
    isWrapped: false,
    name: void 0
  };
}
function isDrained(model) {
  const attributes = model.class?.ancestors.flatMap((owner) => [...owner.attributes.values()]) ?? [];
  return attributes.some(
    (attribute) => attribute.methodCalls("clear", "pop", "popleft").length > 0 || attribute.of("item-delete").length > 0
  );
}
function isLoggingHandler(model) {
  return model.class?.ancestors.some(
    ({ bases }) => bases.some(({ qualifiedName }) => /^logging\.(handlers\.)?\w*Handler$/.test(qualifiedName ?? ""))
  ) ?? false;
}
function placeOf2(file, target, kept2) {
  if (target.kind === "subscript") {
    const container = target.child("value");
    const place = container && containerOf(file, container);
    const isFixed = target.child("subscript")?.is("string", "integer") === true;
    return place && isFixed ? { ...place, isContainer: false } : place;
  }
  if (target.kind === "identifier") {
    if (kept2.isWrapped || isSetBack(file, target)) return void 0;
    const isRaised2 = file.binding(target)?.references.some((reference) => raises(file, reference)) ?? false;
    return { node: target, confidence: isRaised2 ? "possible" : "likely", isContainer: false };
  }
  const name = file.selfAttribute(target);
  const owner = file.classAround(target);
  const attribute = name === void 0 ? void 0 : owner?.attribute(name);
  if (!attribute || !owner || CARRIER.test(owner.name)) return void 0;
  if (isReleased(attribute.uses)) return void 0;
  const isRaised = attribute.uses.some((use) => use.kind === "raise");
  const frame = file.functionAround(kept2.node);
  const isLarge2 = !isRaised && frame !== void 0 && holdsBulk(file, frame);
  return { node: target, confidence: isLarge2 ? "likely" : "possible", isContainer: false };
}
function containerOf(file, container) {
  const node = container.unparenthesized;
  if (node.kind === "identifier") {
    const isGlobal2 = file.binding(node)?.scope.kind === "module";
    return isGlobal2 && !isBounded(file, node) ? { node, confidence: "likely", isContainer: true } : void 0;
  }
  const name = file.selfAttribute(node) ?? classAttribute(file, node);
  const owner = file.classAround(node);
  const attribute = name === void 0 ? void 0 : owner?.attribute(name);
  if (!attribute || !owner || isReleased(attribute.uses) || isBounded(file, node)) return void 0;
  const isHandedOn2 = CARRIER.test(owner.name) || /queue/i.test(attribute.name) || isRaisedByMaker(file, attribute.name);
  const group = attribute.of("argument").find(({ by }) => EXCEPTION_CLASS2.test(file.call(by)?.name ?? ""));
  return {
    node,
    confidence: isHandedOn2 ? "possible" : "likely",
    isContainer: true,
    ...group ? { handedOn: group.by } : {}
  };
}
function isSetBack(file, target) {
  const around = file.functionAround(target);
  return file.binding(target)?.assignments.some(({ target: other, value }) => {
    const by = file.functionAround(other);
    return by !== void 0 && by !== around && value?.unparenthesized.kind === "none";
  }) ?? false;
}
function isRaisedByMaker(file, name) {
  return file.attributesNamed(name).some((mention) => {
    const object = mention.child("object")?.unparenthesized;
    const made2 = object?.kind === "identifier" ? file.binding(object)?.onlyValue : void 0;
    return made2?.unparenthesized.kind === "call" && mention.ancestor("raise_statement") !== void 0;
  });
}
function classAttribute(file, node) {
  const object = node.kind === "attribute" ? node.child("object") : void 0;
  const isClass = object && (object.text === "cls" || file.classNamed(object) === file.classAround(node));
  return isClass && file.classAround(node) ? node.child("attribute")?.text : void 0;
}
function isReleased(uses) {
  return uses.some((use) => {
    if (!use.method || ["__init__", "__new__", "__init_subclass__"].includes(use.method.name)) return false;
    if (use.kind === "delete") return true;
    const value = use.kind === "store" ? use.value?.unparenthesized : void 0;
    if (!value) return false;
    return value.is("none", "false") || value.is("list", "dictionary") && value.firstChild === void 0;
  });
}
function isBounded(file, container) {
  const origin = file.originOf(container);
  const call = origin && file.call(origin);
  return call?.qualifiedName === "collections.deque" && call.argument(1, "maxlen") !== void 0;
}
function raises(file, reference) {
  const use = file.useOf(reference);
  if (use.kind === "raise") return true;
  const outer = use.kind === "item" || use.kind === "method" ? file.useOf(use.by) : void 0;
  return outer?.kind === "raise";
}
function holdsBulk(file, model) {
  const assignments = [...model.scope.bindings.values()].flatMap((binding) => binding.assignments);
  return assignments.some(
    ({ kind, value }) => kind === "assign" && value && bulkOf(file, value)?.size === "large"
  );
}
function findingOf(stored, kept2, place) {
  const { handedOn, node, confidence } = place;
  const grows = place.isContainer ? " Each one adds its own." : "";
  const reason4 = { ...kept2.reason, message: kept2.reason.message + grows };
  if (handedOn) {
    return {
      at: handedOn,
      confidence,
      message: fitting(
        `'${node.text}' keeps the exceptions that are handed on here, and their frames keep it.`,
        "The exceptions that are handed on here stay on the object, and their frames keep it."
      ),
      because: [{ at: stored, message: "They are put in here, with their tracebacks." }, reason4],
      hint: `Empty it in a finally when it has been handed on: 'del ${node.text}'.`
    };
  }
  return {
    at: stored,
    confidence,
    message: fitting(
      `'${node.text}' keeps ${kept2.what}.`,
      "An exception is kept here, with all frames and locals of its traceback."
    ),
    because: [reason4],
    hint: "Store the text, or the exception after 'with_traceback(None)'; format tracebacks at once.",
    ...kept2.name ? {
      fix: {
        title: "Store the exception without its traceback",
        safety: "unsafe",
        edits: [insertAfter(kept2.name, ".with_traceback(None)")]
      }
    } : {}
  };
}

// rules/exceptions/frame-in-local.ts
var frame_in_local_default = defineRule({
  name: "frame-in-local",
  summary: "A frame that is kept in one of its own locals refers to itself, and keeps all its other locals.",
  impact: "retention",
  matters: "runs-again",
  level: "warning",
  on: calls("sys._getframe", "inspect.currentframe", "inspect.stack", "inspect.trace", "builtins.locals"),
  *check(call, file) {
    const model = file.functionAround(call.node);
    if (!model || file.isTestCode(call.node) || !isOwn2(file, model, call)) return;
    const use = file.useOf(call.node);
    const target = use.kind === "assigned" ? use.by.child("left") : void 0;
    const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
    const assignment = binding?.assignments.find((other) => other.target === target);
    if (!binding || !assignment || binding.scope !== model.scope) return;
    const exits = file.flow(model).local(binding).heldAtExits("end", "return", "raise");
    const exit = exits.find(({ held }) => held.includes(assignment));
    if (!exit) return;
    const isNamespace = call.qualifiedName === "builtins.locals";
    const { name } = binding;
    yield {
      at: use.by,
      confidence: confidenceOf10(file, binding, isNamespace),
      message: fitting(
        `'${name}' holds the frame that holds '${name}': none of its locals is freed on return.`,
        "A local holds its own frame: none of its locals is freed on return."
      ),
      because: [
        isNamespace ? {
          at: call.node,
          message: "The next call of locals() puts this dict into itself, before Python 3.13."
        } : { at: call.node, message: "The frame that runs is part of the answer." },
        {
          at: exit.kind === "end" ? model.nameNode : exit.node,
          message: `The function is left with '${name}' still set.`
        }
      ],
      hint: isNamespace ? "Copy it, '{**locals()}', or name the values that are needed." : `Add a finally with 'del ${name}', or take what is needed from the frame at once.`
    };
  }
});
function isOwn2(file, model, call) {
  const depth = call.argument(0);
  switch (call.qualifiedName) {
    case "sys._getframe":
      return depth === void 0 || depth.text === "0";
    case "builtins.locals":
      return file.python.meets(">=3.13") !== "yes" && isCalledTwice(file, model, call);
  }
  return true;
}
function isCalledTwice(file, model, call) {
  return file.callsNamed("builtins.locals").some((other) => other.node !== call.node && file.functionAround(other.node) === model);
}
function confidenceOf10(file, binding, isNamespace) {
  const isMoved = binding.assignments.some(
    ({ value }) => binding.references.some((reference) => value?.contains(reference))
  );
  if (isMoved || isNamespace && file.python.meets("<3.13") !== "yes") return "possible";
  return "likely";
}

// rules/exceptions/stored-exception-raised-again.ts
var EXCEPTION_CLASS3 = /(Error|Exception|Warning|Exit|Interrupt|StopIteration)$/;
var ENDING = /* @__PURE__ */ new Set(["builtins.SystemExit", "builtins.KeyboardInterrupt"]);
var stored_exception_raised_again_default = defineRule({
  name: "stored-exception-raised-again",
  summary: "One exception object that is raised again and again collects the tracebacks of all its raises.",
  impact: "leak",
  level: "warning",
  python: ">=3",
  on: moduleScope(),
  *check(_module, file) {
    const raises2 = /* @__PURE__ */ new Map();
    for (const statement of file.nodes("raise_statement")) {
      const operand2 = statement.firstChild?.unparenthesized;
      if (!operand2 || statement.hasError || !file.functionAround(statement) || file.isTestCode(statement))
        continue;
      const stored = storedInstance(file, statement, operand2) ?? cachedInstance(file, operand2);
      const same = stored && raises2.get(stored.at);
      if (same) same.operands.push(operand2);
      else if (stored) raises2.set(stored.at, { stored, operands: [operand2] });
    }
    for (const { stored, operands } of raises2.values()) {
      const [first, ...others] = operands;
      if (!first) continue;
      yield {
        at: first,
        confidence: stored.confidence,
        message: fitting(
          `Each raise of the one object '${first.text}' adds to its traceback and keeps the frames.`,
          "Each raise of this one object adds to its traceback and keeps the frames."
        ),
        because: [
          { at: stored.at, message: stored.where },
          ...others.slice(0, 3).map((at) => ({ at, message: "It is raised here as well." }))
        ],
        hint: "Raise a new instance each time, or at least the stored one after 'with_traceback(None)'.",
        fix: {
          title: "Drop the tracebacks of the raises before",
          safety: "unsafe",
          edits: operands.map((operand2) => insertAfter(operand2, ".with_traceback(None)"))
        }
      };
    }
  }
});
function storedInstance(file, statement, operand2) {
  const assignment = onlyAssignmentOf(file, statement, operand2);
  const made2 = assignment?.value?.unparenthesized;
  const call = made2 && file.call(made2);
  if (!assignment || !made2 || !call || ENDING.has(file.qualifiedName(call.callee) ?? "")) return void 0;
  const known = isExceptionClass(file, call.callee);
  if (known === "no") return void 0;
  return {
    at: made2,
    confidence: known === "yes" ? "proven" : "likely",
    where: "The object is made here, once, and lives as long as the process."
  };
}
function onlyAssignmentOf(file, statement, operand2) {
  if (operand2.kind === "identifier") {
    const binding = file.binding(operand2);
    return binding?.scope.kind === "module" ? binding.onlyAssignment : void 0;
  }
  const object = operand2.kind === "attribute" ? operand2.child("object") : void 0;
  const name = operand2.child("attribute")?.text;
  if (!object || name === void 0) return void 0;
  const owner = file.isSelf(object) || object.text === "cls" ? file.classAround(statement) : file.classNamed(object);
  const stores = owner?.attribute(name)?.stores ?? [];
  const [assignment, ...others] = owner?.bodyAssignments(name) ?? [];
  return others.length === 0 && stores.every(({ method }) => method === void 0) ? assignment : void 0;
}
function isExceptionClass(file, callee) {
  const qualifiedName = file.qualifiedName(callee);
  if (qualifiedName?.startsWith("builtins.")) return EXCEPTION_CLASS3.test(qualifiedName) ? "yes" : "no";
  const model = file.classNamed(callee);
  if (model) return derivesFromException(model) ? "yes" : EXCEPTION_CLASS3.test(model.name) ? "unknown" : "no";
  return EXCEPTION_CLASS3.test(callee.text) && file.functionNamed(callee) === void 0 ? "unknown" : "no";
}
function derivesFromException(model) {
  return model.ancestors.some(
    (ancestor) => ancestor.bases.some(
      ({ qualifiedName }) => qualifiedName?.startsWith("builtins.") && EXCEPTION_CLASS3.test(qualifiedName)
    )
  );
}
function cachedInstance(file, operand2) {
  const table = operand2.kind === "subscript" ? operand2.child("value")?.unparenthesized : void 0;
  const key = operand2.child("subscript");
  if (!table || !key || key.is("integer", "unary_operator", "slice")) return void 0;
  for (const store of storesInto(file, table)) {
    const value = store.child("right");
    const isStored = value && (file.caughtIn(value) || isMadeException(file, value));
    if (isStored)
      return { at: store, confidence: "likely", where: "The exception is put into the table here." };
  }
  return void 0;
}
function isMadeException(file, value) {
  const call = file.call(value.unparenthesized);
  return call !== void 0 && isExceptionClass(file, call.callee) !== "no";
}
function storesInto(file, table) {
  const attribute = file.selfAttribute(table);
  if (attribute !== void 0) {
    const uses = file.classAround(table)?.attribute(attribute)?.of("item-store") ?? [];
    return uses.flatMap(({ by }) => assignmentTo(by));
  }
  const binding = table.kind === "identifier" ? file.binding(table) : void 0;
  if (binding?.scope.kind !== "module") return [];
  return file.usesOf(binding).filter(({ kind }) => kind === "item-store").flatMap(({ by }) => assignmentTo(by));
}
function assignmentTo(target) {
  const statement = target.parent;
  return statement?.kind === "assignment" ? [statement] : [];
}

// rules/exceptions/unguarded-cleanup-on-cancel.ts
var CLEAN_UP = /^_*(a?close|remove|release|cancel|discard|pop|delete|del|abort|rollback|cleanup|clean|unregister|unlink|rmtree|kill|terminate|shutdown|stop|disconnect|free|dispose|destroy|clear|reset|unsubscribe|return|expire|invalidate|forget|drop|detach)(_|$)/;
var unguarded_cleanup_on_cancel_default = defineRule({
  name: "unguarded-cleanup-on-cancel",
  summary: "A clean-up under except Exception is skipped when the await is cancelled.",
  impact: "leak",
  level: "warning",
  python: ">=3",
  on: handlers(),
  *check(handler, file) {
    const model = file.functionAround(handler.node);
    if (!model?.isAsync || file.python.meets("<3.8") === "yes" || file.isTestCode(handler.node)) return;
    const caught = handler.node.child("value");
    const named = caught?.kind === "as_pattern" ? caught.firstChild : caught;
    if (!named || file.qualifiedName(named) !== "builtins.Exception") return;
    const cleanUp = cleanUpIn(file, handler);
    const wait = awaitIn(handler.attempt.child("body"));
    if (!cleanUp || !wait || !endsWithRaise(handler) || isGuarded3(handler)) return;
    yield {
      at: named,
      confidence: "likely",
      message: fitting(
        `A cancellation passes 'except Exception', and '${cleanUp.child("function")?.text}' is not called.`,
        "A cancellation passes 'except Exception', and the clean-up of this clause is skipped."
      ),
      because: [
        { at: wait, message: "CancelledError may arrive here; it is a BaseException since Python 3.8." },
        { at: cleanUp, message: "This is skipped then." }
      ],
      hint: "Catch 'BaseException' where the clause cleans up and raises again, or clean up in a finally.",
      fix: { title: "Catch BaseException", safety: "unsafe", edits: [replace(named, "BaseException")] }
    };
  }
});
function cleanUpIn(file, handler) {
  for (const node of handler.body?.walk() ?? []) {
    const name = node.kind === "call" ? file.call(node)?.name : void 0;
    if (name !== void 0 && CLEAN_UP.test(name)) return node;
    if (node.kind === "delete_statement") return node;
  }
  return void 0;
}
function awaitIn(block) {
  if (!block) return void 0;
  const { tree } = block;
  const end = tree.subtreeEnd(block.index);
  for (let index = block.index; index < end; ) {
    const node = tree.node(index);
    if (node.kind === "await") return node;
    if (node.is("function_definition", "lambda", "class_definition")) index = tree.subtreeEnd(index);
    else index++;
  }
  return void 0;
}
function endsWithRaise(handler) {
  const last = handler.body?.children.at(-1);
  return last?.kind === "raise_statement" && last.firstChild === void 0;
}
function isGuarded3(handler) {
  return handler.attempt.children.some((clause) => {
    if (clause.kind === "finally_clause") return true;
    if (clause.kind !== "except_clause" || clause === handler.node) return false;
    const value = clause.child("value");
    return !value || /\b(BaseException|Cancelled\w*|get_cancelled_exc_class)\b/.test(value.text);
  });
}

// rules/exceptions/yield-inside-except.ts
var CONTEXT_MANAGERS = /* @__PURE__ */ new Set(["contextlib.contextmanager", "contextlib.asynccontextmanager"]);
var yield_inside_except_default = defineRule({
  name: "yield-inside-except",
  summary: "A generator that is suspended in an except clause keeps the exception it handles, and all its frames.",
  impact: "leak",
  level: "warning",
  python: ">=3",
  on: nodes("yield"),
  *check(node, file) {
    const model = file.functionAround(node);
    const handler = clauseAround2(node);
    if (!model || !handler || file.isTestCode(node)) return;
    const isContextManager2 = model.decoratorNames.some(
      (name) => name !== void 0 && CONTEXT_MANAGERS.has(name)
    );
    yield {
      at: node,
      confidence: isContextManager2 ? "likely" : "possible",
      message: isContextManager2 ? "The exception stays alive, with its frames, for as long as the body of the with statement runs." : "The exception stays alive, with its frames, until the generator goes on.",
      because: [
        {
          at: handler.child("value") ?? handler,
          message: "The exception caught here is handled until the clause ends."
        }
      ],
      hint: "Note in a name that it failed, and yield behind the try statement."
    };
  }
});
function clauseAround2(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.is("function_definition", "lambda", "class_definition")) return void 0;
    if (at.kind === "except_clause") return at;
  }
  return void 0;
}

// rules/layout/slots-defeated.ts
var slots_defeated_default = defineRule({
  name: "slots-defeated",
  summary: "Instances have a dict in spite of the slots that their class or a base declares.",
  impact: "bloat",
  level: "note",
  on: classes(),
  *check(owner, file) {
    if (isOfNoUse(owner, file)) return;
    const found2 = slotMakerOf(owner) ? defeated(owner, file) : lost(owner, file);
    if (found2) yield found2;
  }
});
function isOfNoUse(owner, file) {
  if (owner.isEnum || owner.isMetaclass || file.isTestCode(owner.node)) return true;
  const made2 = constructionsOf(file, owner);
  const isMadeOnce2 = made2.length > 0 && made2.every((node) => !file.functionAround(node) && !file.loopAround(node));
  if (isMadeOnce2) return true;
  return owner.ancestors.some(
    ({ bases }) => bases.some(({ node }) => /(Exception|Error|Warning|Enum)$/.test(node.text))
  );
}
function defeated(owner, file) {
  const { slots } = owner;
  if (!slots) return void 0;
  if (slots.names?.includes("__dict__")) {
    if (needsInstanceDict(file, owner)) return void 0;
    const missing = instanceAttributesOf(owner).filter((name) => !slots.names?.includes(name));
    return {
      at: slots.node,
      // Where every attribute has its slot, the dict is there on purpose and mostly empty.
      confidence: missing.length > 0 ? "likely" : "possible",
      message: fitting(
        `The slot '__dict__' gives every '${owner.name}' object a dict again.`,
        "The slot '__dict__' gives every object a dict again."
      ),
      because: [{ at: owner.nameNode, message: "Attributes that have no slot go into the dict." }],
      hint: missing.length > 0 && missing.length < 4 ? `List ${missing.map((name) => `'${name}'`).join(", ")} in its place.` : "List the attributes in its place, or leave out the slots."
    };
  }
  const culprit = culpritOf(owner);
  if (!culprit) return void 0;
  const victims = file.classes.filter((each) => each.slots && culpritOf(each) === culprit);
  if (victims[0] !== owner) return void 0;
  const fix2 = emptySlots(culprit, file);
  return {
    at: slots.node,
    confidence: "proven",
    message: fitting(
      `The slots save nothing: the base '${culprit.name}' gives every object a dict.`,
      "The slots save nothing: a base gives every object a dict."
    ),
    because: [
      { at: culprit.nameNode, message: "The class declares no slots itself, so its instances have a dict." }
    ],
    hint: `Declare __slots__ in '${culprit.name}' as well${culprit.attributes.size > 0 ? "" : ", as an empty tuple"}.`,
    ...fix2 ? { fix: fix2 } : {}
  };
}
function culpritOf(owner) {
  return owner.ancestors.find((ancestor) => ancestor !== owner && givesDict(ancestor));
}
function givesDict(owner) {
  return !slotMakerOf(owner) && !owner.isNamedTuple && !owner.isProtocol;
}
function lost(owner, file) {
  const [base, ...more] = owner.bases;
  if (!base || more.length > 0 || owner.keywords.size > 0) return void 0;
  const saved = savedBy(owner, file);
  if (saved === void 0 || needsInstanceDict(file, owner)) return void 0;
  const own2 = owner.dataclass || owner.attrs ? declaredFieldsOf(owner) : instanceAttributesOf(owner);
  if (saved === "tuple" && own2.length > 0) return void 0;
  const fix2 = own2.length === 0 && !owner.dataclass && !owner.attrs ? emptySlots(owner, file) : void 0;
  return {
    at: owner.nameNode,
    confidence: "likely",
    message: fitting(
      `'${owner.name}' declares no slots, and gives its objects the dict that its base saves.`,
      "The class declares no slots, and gives its objects the dict that its base saves."
    ),
    because: [
      {
        at: base.node,
        message: saved === "tuple" ? "A named tuple has no dict." : "The base declares slots and has no dict."
      }
    ],
    hint: owner.dataclass || owner.attrs ? "Pass slots=True to the decorator." : own2.length > 0 ? "Declare __slots__ with the attributes that the class adds." : "Declare __slots__ = ().",
    ...fix2 ? { fix: fix2 } : {}
  };
}
function savedBy(owner, file) {
  const base = owner.bases[0];
  if (!base) return void 0;
  if (!base.class) {
    const origin = file.originOf(base.node);
    const maker = origin && file.call(origin)?.qualifiedName;
    return maker === "collections.namedtuple" || maker === "typing.NamedTuple" ? "tuple" : void 0;
  }
  if (base.class.isNamedTuple) {
    return base.class.derivesFrom("typing.NamedTuple") && base.class.bases.length === 1 && isDirect(base.class) ? "tuple" : void 0;
  }
  const ancestors = base.class.ancestors;
  const areKnown = ancestors.every(
    (ancestor) => slotMakerOf(ancestor) !== void 0 && !ancestor.slots?.names?.includes("__dict__") && ancestor.bases.every(
      (each) => each.class || /^(builtins\.object|abc\.ABC|typing\.Generic)$/.test(each.qualifiedName ?? "")
    )
  );
  const hasSome = ancestors.some((ancestor) => {
    return ancestor.slots ? (ancestor.slots.names?.length ?? 0) > 0 : declaredFieldsOf(ancestor).length > 0;
  });
  return areKnown && hasSome ? "slots" : void 0;
}
function isDirect(owner) {
  return owner.bases[0]?.class === void 0;
}
function emptySlots(owner, file) {
  const first = owner.node.child("body")?.firstChild;
  if (!first || instanceAttributesOf(owner).length > 0 || needsInstanceDict(file, owner)) return void 0;
  const { text } = file.tree;
  const indent = text.slice(text.lastIndexOf("\n", first.start - 1) + 1, first.start);
  if (indent.trim() !== "") return void 0;
  const isDocumented = first.kind === "expression_statement" && first.firstChild?.kind === "string";
  const edit = isDocumented ? insertAfter(first, `

${indent}__slots__ = ()`) : insertBefore(first, `__slots__ = ()

${indent}`);
  return { title: "Declare __slots__ = ()", safety: "unsafe", edits: [edit] };
}

// rules/layout/slots-missing.ts
var slots_missing_default = defineRule({
  name: "slots-missing",
  summary: "A class of many instances keeps the attributes of each in a dict.",
  impact: "bloat",
  level: "note",
  on: classes(),
  *check(owner, file) {
    if (slotMakerOf(owner) || !isPlain(owner, file)) return;
    const attributes = attributesOf(owner);
    if (!attributes) return;
    const populations = populationsOf(file, owner);
    const population = populations.find(({ size }) => size === "data") ?? populations.find(({ size }) => size === "many") ?? populations[0];
    if (!population || needsInstanceDict(file, owner)) return;
    const isMass = population.size === "data" || population.size === "many" && MASS_NAMES.test(owner.name);
    const isLasting3 = owner.outer.kind === "module";
    const isRecord = attributes.length > 0 && isMass && isLasting3 && isRecordLike(owner, file);
    const fix2 = fixOf5(owner, attributes, file);
    yield {
      at: owner.nameNode,
      confidence: isRecord ? "likely" : "possible",
      message: fitting(
        `Every '${owner.name}' object carries a dict, and there may be many of them.`,
        "Every object of the class carries a dict, and there may be many of them."
      ),
      because: [
        {
          at: population.node,
          message: population.size === "some" ? "Each call puts one more instance into a container." : "Instances are made in a loop here and kept."
        }
      ],
      hint: hintOf10(owner, attributes, file),
      ...fix2 ? { fix: fix2 } : {}
    };
  }
});
var HARMLESS_BASES = /* @__PURE__ */ new Set(["builtins.object", "abc.ABC", "typing.Generic"]);
var HARMLESS_DECORATORS = /^(dataclasses\.dataclass|functools\.total_ordering|typing\.(final|runtime_checkable))$/;
function isPlain(owner, file) {
  if (owner.isEnum || owner.isMetaclass || owner.isProtocol || file.isTestCode(owner.node)) return false;
  if (owner.keywords.size > 0 || owner.bases.length > 1) return false;
  if (!owner.bases.every(({ qualifiedName }) => HARMLESS_BASES.has(qualifiedName ?? ""))) return false;
  const areKnown = owner.decorators.every((decorator, at) => {
    return decorator === owner.attrs || HARMLESS_DECORATORS.test(owner.decoratorNames[at] ?? "");
  });
  const isMixedIn = file.classes.some(({ bases }) => {
    return bases.length > 1 && bases.some((base) => base.class === owner);
  });
  return areKnown && !isMixedIn;
}
function attributesOf(owner) {
  const stored = instanceAttributesOf(owner);
  if (owner.dataclass || owner.attrs) {
    const fields = declaredFieldsOf(owner);
    return stored.every((name) => fields.includes(name)) ? fields : void 0;
  }
  if (stored.some((name) => owner.bodyAssignments(name).some(({ value }) => value !== void 0)))
    return void 0;
  const isMadeElsewhere = owner.bodyAssignments("__init__").some(({ kind }) => kind === "assign");
  return stored.length > 0 || isMadeElsewhere ? stored : void 0;
}
var MASS_NAMES = /(Point|Vertex|Edge|Vector|Pixel|Voxel|Particle|Token|Lexeme|Record|Row|Sample|Cell|Coordinate|Triangle|Tick)(2D|3D)?$/;
var FEW_METHODS = 12;
function isRecordLike(owner, file) {
  if (owner.dataclass || owner.attrs) return true;
  const initializer = owner.methods.get("__init__")?.body;
  if (!initializer || owner.methods.size > FEW_METHODS) return false;
  if (/(Manager|Server|Client|Worker|Thread|Process|Pool|Window|Widget|Handler|Service|App)$/.test(owner.name)) {
    return false;
  }
  return !file.hasUnknownEffects([initializer]);
}
function hintOf10(owner, attributes, file) {
  if (owner.attrs) return "Pass slots=True to the decorator.";
  if (owner.dataclass && file.python.meets(">=3.10") !== "no") {
    return "Pass slots=True to the decorator (Python 3.10 and later).";
  }
  const all = `Declare ${slotsOf(attributes)}.`;
  return attributes.length > 0 && all.length <= 100 ? all : "Declare __slots__ with the names of all attributes.";
}
function slotsOf(attributes) {
  const names = attributes.map((name) => `'${name}'`).join(", ");
  return `__slots__ = (${names}${attributes.length === 1 ? "," : ""})`;
}
function fixOf5(owner, attributes, file) {
  if (owner.attrs) return decoratorFix(owner.attrs);
  if (owner.dataclass)
    return file.python.meets(">=3.10") === "no" ? void 0 : decoratorFix(owner.dataclass);
  const first = owner.node.child("body")?.firstChild;
  if (!first || attributes.length === 0) return void 0;
  const { text } = file.tree;
  const lineStart = text.lastIndexOf("\n", first.start - 1) + 1;
  const indent = text.slice(lineStart, first.start);
  if (indent.trim() !== "") return void 0;
  const isDocumented = first.kind === "expression_statement" && first.firstChild?.kind === "string";
  const edit = isDocumented ? insertAfter(first, `

${indent}${slotsOf(attributes)}`) : insertBefore(first, `${slotsOf(attributes)}

${indent}`);
  return { title: "Declare __slots__", safety: "unsafe", edits: [edit] };
}
function decoratorFix(decorator) {
  const title = "Pass slots=True";
  const list2 = decorator.kind === "call" ? decorator.child("arguments") : void 0;
  if (!list2) return { title, safety: "unsafe", edits: [insertAfter(decorator, "(slots=True)")] };
  const last = list2.children.at(-1);
  const edit = last ? insertAfter(last, ", slots=True") : replace(list2, "(slots=True)");
  return { title, safety: "unsafe", edits: [edit] };
}

// src/knowledge/lazy.ts
var LAZY_FUNCTIONS = /* @__PURE__ */ new Set([
  "builtins.enumerate",
  "builtins.filter",
  "builtins.map",
  "builtins.zip",
  "csv.DictReader",
  "csv.reader",
  "glob.iglob",
  "itertools.chain",
  "itertools.chain.from_iterable",
  "itertools.combinations",
  "itertools.combinations_with_replacement",
  "itertools.compress",
  "itertools.dropwhile",
  "itertools.filterfalse",
  "itertools.islice",
  "itertools.permutations",
  "itertools.product",
  "itertools.starmap",
  "itertools.takewhile",
  "itertools.zip_longest",
  "os.walk",
  "re.finditer"
]);
var LAZY_METHODS = /* @__PURE__ */ new Set(["iterdir", "rglob"]);

// rules/materialization/list-to-iterate.ts
var SEQUENCES = /* @__PURE__ */ new Set(["builtins.list", "builtins.tuple", "collections.deque"]);
var CONTAINERS = /* @__PURE__ */ new Set([...SEQUENCES, ...MAPPINGS, "builtins.set", "builtins.frozenset"]);
var VIEWS = ["items", "keys", "values"];
var NEVER_STILL = /(^|\.)(__dict__|modules|environ)$/;
var list_to_iterate_default = defineRule({
  name: "list-to-iterate",
  summary: "A list is built only to be looped over once.",
  impact: "bloat",
  level: "note",
  on: iterations(),
  *check(iteration, file) {
    if (!iteration.isImmediate || file.isTestCode(iteration.node)) return;
    for (const source of iteration.sources) {
      const site = { source, iteration, file };
      if (isExplained(site)) continue;
      const needless = copied(site) ?? comprehension(site) ?? sliced(site) ?? collected(site);
      if (needless) yield finding(site, needless);
    }
  }
});
function finding({ source, iteration }, { because, ...rest }) {
  return { at: source, ...rest, because: [{ at: iteration.target, message: because }] };
}
function copied(site) {
  const { source, file } = site;
  const call = file.call(source);
  const inner = call && copyOf(call);
  if (!call || !inner) return void 0;
  if (call.qualifiedName === "builtins.reversed") {
    const list2 = file.call(inner);
    const sequence = list2 && copyOf(list2);
    if (!list2 || !sequence || !SEQUENCES.has(file.constructorName(sequence) ?? "")) return void 0;
    return changesOf2(site, sequence) === "no" ? backwards(sequence, replace(list2.node, sequence.text)) : void 0;
  }
  return viewCopied(site, inner) ?? containerCopied(site, inner) ?? iteratorCollected(site, inner);
}
function copyOf(call) {
  const [first, ...more] = call.argumentNodes;
  if (call.receiver && call.name === "copy" && !first) return call.receiver;
  const names = ["builtins.list", "builtins.tuple", "builtins.reversed"];
  if (!names.includes(call.qualifiedName ?? "") || more.length > 0) return void 0;
  return first?.is("list_splat", "keyword_argument") ? void 0 : first?.unparenthesized;
}
function viewCopied(site, inner) {
  const { source, file } = site;
  const view = file.call(inner);
  const dict = view?.receiver;
  if (!view || !dict || !VIEWS.includes(view.name ?? "") || view.argumentNodes.length > 0) return void 0;
  if (!dict.is("identifier", "attribute", "subscript") || NEVER_STILL.test(dict.text)) return void 0;
  if (changesOf2(site, dict) !== "no" || isWrittenOut(site, dict)) return void 0;
  const type = file.constructorName(dict);
  if (type !== void 0 && !MAPPINGS.has(type)) return void 0;
  if (type === void 0 && !file.changesOnlyLocals(site.iteration.during)) return void 0;
  const isKeys = view.name === "keys" && type !== void 0;
  return {
    confidence: isGlobal(dict, file) ? "possible" : "likely",
    message: fitting(
      `The list of '${inner.text}' is built only to be looped over.`,
      `The list of '${view.name}()' is built only to be looped over.`
    ),
    because: "The loop walks it once, and nothing in it changes the dict.",
    hint: isKeys ? "Loop over the dict itself." : `Loop over ${view.name}() itself.`,
    ...unwrapped(source, isKeys ? dict : inner)
  };
}
function containerCopied(site, inner) {
  const { source, file } = site;
  if (!CONTAINERS.has(file.constructorName(inner) ?? "") || !inner.is("identifier", "attribute"))
    return void 0;
  if (changesOf2(site, inner) !== "no" || isWrittenOut(site, inner)) return void 0;
  return {
    // Who copies what others can reach may have a reason that is out of sight.
    confidence: file.isPrivate(inner, site.iteration.during) ? "likely" : "possible",
    message: fitting(
      `'${inner.text}' is copied only to be looped over.`,
      "The copy is made only to be looped over."
    ),
    because: "The loop walks the copy once, and nothing in it changes the original.",
    hint: "Loop over the original.",
    ...unwrapped(source, inner)
  };
}
function iteratorCollected(site, inner) {
  const { source, file, iteration } = site;
  const name = iteratorName(inner, file);
  if (name === void 0 || !file.changesOnlyLocals(iteration.during) || namesTargets(site, inner))
    return void 0;
  if (readsOfChanged(site, inner)) return void 0;
  return {
    confidence: "likely",
    message: fitting(
      `The list of all that '${name}' yields is built only to be looped over.`,
      "The list of all that the iterator yields is built only to be looped over."
    ),
    because: "The loop takes one element at a time, and changes nothing that the iterator reads.",
    hint: "Loop over the iterator itself.",
    ...unwrapped(source, inner)
  };
}
function iteratorName(inner, file) {
  if (inner.kind === "generator_expression") return hasEffects(inner, file) ? void 0 : "(...)";
  const call = file.call(inner);
  if (!call) return void 0;
  if (call.qualifiedName !== void 0 && LAZY_FUNCTIONS.has(call.qualifiedName)) {
    if (!file.python.isPython2 || !call.qualifiedName.startsWith("builtins.")) return call.callee.text;
  }
  if (call.receiver && LAZY_METHODS.has(call.name ?? "")) return call.callee.text;
  const generator = file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee);
  if (!generator?.isGenerator || generator.isAsync || generator.decorators.length > 0) return void 0;
  const holds = [...generator.body?.walk() ?? []].some(
    (node) => node.is("with_statement", "try_statement")
  );
  return holds ? void 0 : call.callee.text;
}
function comprehension(site) {
  const { source, iteration, file } = site;
  if (source.kind !== "list_comprehension" || hasEffects(source, file)) return void 0;
  const iterable = source.children.find((child) => child.kind === "for_in_clause")?.child("right")?.unparenthesized;
  if (!iterable || isShort(file.originOf(iterable) ?? iterable) || namesTargets(site, source) || readsOfChanged(site, source))
    return void 0;
  if (file.imports("weakref") && !isOutOfReach(iterable, site)) return void 0;
  const inPieces = file.call(iterable)?.name;
  const isText2 = inPieces === "split" || inPieces === "splitlines";
  if (file.hasUnknownEffects([source]) && callsElements(site)) return void 0;
  if (!file.changesOnlyLocals(iteration.during)) {
    const readsState = [...source.walk()].some((node) => isStateRead(node, file));
    if (readsState || file.hasUnknownEffects(partsOf(source)) || !isOutOfReach(iterable, site))
      return void 0;
  }
  const { text } = source;
  return {
    confidence: isText2 ? "possible" : "likely",
    message: "The list of results is built only to be looped over.",
    because: "The loop takes one result at a time, and needs none of the others.",
    hint: "Use a generator expression: parentheses instead of the brackets.",
    fix: {
      title: "Use a generator expression",
      safety: "unsafe",
      edits: [replace(source, `(${text.slice(1, -1)})`)]
    }
  };
}
function hasEffects(source, file) {
  for (const node of source.walk()) {
    if (node.is("lambda", "await", "yield", "named_expression")) return true;
    if (node.kind === "token" && node.text === "async") return true;
    if (node.kind === "call" && /^(next|pop|popleft|popitem|get_nowait|read|readline)$/.test(file.call(node)?.name ?? "")) {
      return true;
    }
  }
  return false;
}
function callsElements({ iteration, file }) {
  const targets = new Set([...iteration.target.walk()].map((node) => file.binding(node)));
  return iteration.during.some(
    (root) => [...root.walk()].some((node) => {
      return node.kind === "identifier" && targets.has(file.binding(node)) && file.useOf(node).kind === "method";
    })
  );
}
function partsOf(source) {
  const clause = source.children.find((child) => child.kind === "for_in_clause");
  return source.children.filter((child) => child !== clause);
}
function isStateRead(node, file) {
  if (node.kind === "subscript") return true;
  return node.kind === "attribute" && file.useOf(node).kind !== "call";
}
function isOutOfReach(iterable, { file, iteration }) {
  if (iterable.kind === "identifier") return file.isPrivate(iterable, iteration.during);
  const call = file.call(iterable);
  return call?.qualifiedName === "builtins.range" || call?.name === "split" && call.receiver !== void 0;
}
function sliced(site) {
  const { source, file } = site;
  const key = source.kind === "subscript" ? source.childrenIn("subscript") : [];
  const list2 = source.child("value")?.unparenthesized;
  const range = key.length === 1 && key[0]?.kind === "slice" ? key[0].text.replaceAll(/\s/g, "") : "";
  if (!list2 || range === "" || !["builtins.list", "collections.deque"].includes(file.constructorName(list2) ?? "")) {
    return void 0;
  }
  if (changesOf2(site, list2) !== "no" || isWrittenOut(site, list2)) return void 0;
  if (range === ":") return containerCopied(site, list2);
  if (range === "::-1") return backwards(list2, replace(source, `reversed(${list2.text})`));
  const start = /^([1-9]\d?):$/.exec(range)?.[1];
  if (start === void 0) return void 0;
  return {
    confidence: "possible",
    message: fitting(
      `The slice of '${list2.text}' copies the rest of the list only to be looped over.`,
      "The slice copies the rest of the list only to be looped over."
    ),
    because: "The loop walks the copy once, and nothing in it changes the list.",
    hint: `Use itertools.islice(${fitsIn(list2)}, ${start}, None), which copies nothing.`
  };
}
function backwards(list2, edit) {
  return {
    confidence: "likely",
    message: fitting(
      `'${list2.text}' is copied only to be walked backwards.`,
      "The list is copied only to be walked backwards."
    ),
    because: "The loop walks the copy once, and nothing in it changes the list.",
    hint: `Use reversed(${fitsIn(list2)}), which copies nothing.`,
    fix: { title: "Use reversed", safety: "unsafe", edits: [edit] }
  };
}
function collected({ source, file, iteration }) {
  const call = file.call(source);
  if (!call) return void 0;
  if (call.qualifiedName === "glob.glob" && !file.hasUnknownEffects(iteration.during)) {
    const name = call.callee.child("attribute");
    return {
      confidence: "possible",
      message: "The list of every path is built only to be looped over.",
      because: "The loop takes one path at a time, and changes no file.",
      hint: "Use glob.iglob, which reads one folder at a time.",
      ...name ? { fix: { title: "Use glob.iglob", safety: "unsafe", edits: [replace(name, "iglob")] } } : {}
    };
  }
  const isPattern = call.name === "findall" && call.receiver !== void 0;
  const isFindall = call.qualifiedName === "re.findall" || isPattern && call.receiver && file.constructorName(call.receiver) === "re.compile";
  if (!isFindall) return void 0;
  return {
    confidence: "possible",
    message: "The list of every match is built only to be looped over.",
    because: "The loop takes one match at a time.",
    hint: "Use finditer, and group() of each match."
  };
}
function changesOf2({ iteration, file }, container) {
  return file.changesWithin(container, iteration.during);
}
function isWrittenOut({ file }, container) {
  const origin = file.originOf(container);
  if (!origin || !isShort(origin)) return false;
  return file.changesWithin(container, [file.moduleScope.node]) !== "yes";
}
function isGlobal(container, file) {
  const scope = container.kind === "identifier" ? file.binding(container)?.scope : void 0;
  return scope?.kind === "module" && file.functionAround(container) !== void 0;
}
function isExplained({ source, file }) {
  const { comments, text } = file.tree;
  let from = text.lastIndexOf("\n", source.start) + 1;
  const end = text.indexOf("\n", source.start);
  let said = "";
  for (let at = comments.length - 1; at >= 0; at--) {
    const comment = comments[at];
    if (!comment || comment.start > (end < 0 ? text.length : end)) continue;
    const between2 = text.slice(comment.end, from);
    if (comment.start < from && between2.trim() !== "") break;
    said += text.slice(comment.start, comment.end);
    from = Math.min(from, text.lastIndexOf("\n", comment.start) + 1);
  }
  return /cop(y|ies)|snapshot|thread|chang|mutat|modif|list\(|concurren|while iterating/i.test(said);
}
function isShort(origin) {
  if (origin.is("list", "tuple", "set", "dictionary")) return origin.firstChild !== void 0;
  return origin.is("string", "concatenated_string") || /^range\((\d{1,3}[,\s]*)+\)$/.test(origin.text);
}
function namesTargets({ iteration, file }, source) {
  const targets = new Set(
    [...iteration.target.walk()].flatMap((node) => node.kind === "identifier" ? [file.binding(node)] : [])
  );
  targets.delete(void 0);
  return [...source.walk()].some(
    (node) => node.kind === "identifier" && !file.isWritten(node) && targets.has(file.binding(node))
  );
}
function readsOfChanged({ iteration, file }, source) {
  const read2 = new Set(
    [...source.walk()].flatMap((node) => node.kind === "identifier" ? [file.binding(node)] : [])
  );
  read2.delete(void 0);
  for (const root of iteration.during) {
    for (const node of root.walk()) {
      if (node.kind !== "identifier" || source.contains(node) || !read2.has(file.binding(node))) continue;
      if (file.isWritten(node) || file.changesWithin(node, [root]) === "yes") return true;
    }
  }
  return false;
}
function unwrapped(source, inner) {
  if (inner.text.includes("\n") && inner.kind !== "generator_expression") return {};
  return { fix: { title: "Leave out the list", safety: "unsafe", edits: [replace(source, inner.text)] } };
}
function fitsIn(node) {
  return node.text.length <= 40 && !node.text.includes("\n") ? node.text : "...";
}

// src/knowledge/files.ts
var LINE_FILE_OPENERS = /* @__PURE__ */ new Set([
  "builtins.file",
  "builtins.open",
  "bz2.BZ2File",
  "bz2.open",
  "codecs.open",
  "gzip.GzipFile",
  "gzip.open",
  "io.TextIOWrapper",
  "lzma.open",
  "os.fdopen",
  "os.popen",
  "tempfile.NamedTemporaryFile",
  "tempfile.SpooledTemporaryFile",
  "tempfile.TemporaryFile",
  "tokenize.open",
  "urllib.request.urlopen"
]);
var MEMORY_FILES = /* @__PURE__ */ new Set(["io.BytesIO", "io.StringIO"]);
var PSEUDO_FILE = /^[rbuf]*['"]\/(proc|sys)\//i;

// rules/materialization/whole-file-to-iterate.ts
var whole_file_to_iterate_default = defineRule({
  name: "whole-file-to-iterate",
  summary: "Every line of a file is loaded before the loop handles the first one.",
  impact: "bloat",
  level: "note",
  on: iterations(),
  *check(iteration, file) {
    if (!iteration.isImmediate || file.isTestCode(iteration.node)) return;
    for (const source of iteration.sources) {
      const reading = readingOf(source, file);
      if (!reading || isDisturbed(reading, iteration, file)) continue;
      const { text, isLines, isSmall: isSmall4 } = reading;
      const opened = reading.opening?.node ?? reading.object;
      const fix2 = isLines ? fixOf6(reading, iteration, file) : void 0;
      yield {
        at: source,
        confidence: isSmall4 || !reading.isFile ? "possible" : isLines ? "proven" : "likely",
        message: fitting(
          `'${text}' loads every line before the loop handles the first.`,
          "Every line is loaded before the loop handles the first."
        ),
        because: [{ at: opened, message: "The file yields one line at a time to a loop over itself." }],
        hint: hintOf11(reading),
        ...fix2 ? { fix: fix2 } : {}
      };
    }
  }
});
function readingOf(source, file) {
  const call = file.call(source);
  if (!call?.receiver) return void 0;
  if (call.name === "readlines") {
    return call.argumentNodes.length > 0 ? void 0 : read(call, call.receiver, file, "readlines()");
  }
  const isSplit = call.name === "splitlines" || call.name === "split" && isNewline(call);
  const inner = isSplit ? file.call(call.receiver) : void 0;
  if (!inner?.receiver) return void 0;
  if (inner.name === "read_text") return read(call, inner.receiver, file, `read_text().${call.name}()`);
  if (inner.name !== "read" || inner.argumentNodes.length > 0) return void 0;
  return read(call, inner.receiver, file, `read().${call.name}()`);
}
function isNewline(call) {
  const [separator, ...more] = call.argumentNodes;
  return more.length === 0 && /^[bu]?(['"])\\n\1$/.test(separator?.text ?? "");
}
function read(call, object, file, how) {
  const opening = openingOf(object, file);
  const name = opening?.qualifiedName ?? "";
  if (MEMORY_FILES.has(name) || file.instanceClass(object)) return void 0;
  if (PSEUDO_FILE.test(opening?.argument(0)?.text ?? "")) return void 0;
  const isSmall4 = how.startsWith("read_text");
  const isPipe = object.kind === "attribute" && /^(stdin|stdout|stderr)$/.test(object.child("attribute")?.text ?? "");
  const isOpened = LINE_FILE_OPENERS.has(name) || opening?.name === "open" && opening.receiver !== void 0;
  const whose = object.is("identifier", "attribute") ? object.text : opening?.callee.text ?? "";
  return {
    node: call.node,
    object,
    opening,
    isFile: isOpened || isPipe,
    isLines: call.name === "readlines",
    isSmall: isSmall4,
    text: isSmall4 || whose === "" || object.kind === "call" ? how : `${whose}.${how}`
  };
}
function openingOf(object, file) {
  const binding = object.kind === "identifier" ? file.binding(object) : void 0;
  if (!binding) {
    const origin = file.originOf(object);
    return origin ? file.call(origin) : void 0;
  }
  const calls2 = binding.assignments.map(({ kind, value }) => {
    return (kind === "assign" || kind === "with") && value ? file.call(value.unparenthesized) : void 0;
  });
  const first = calls2[0];
  return calls2.every((each) => each && each.qualifiedName === first?.qualifiedName) ? first : void 0;
}
function isDisturbed({ node, object, opening }, iteration, file) {
  const path = opening?.argument(0) ?? (opening || object.kind === "call" ? void 0 : object);
  for (const root of iteration.during) {
    for (const each of root.walk()) {
      if (node.contains(each)) continue;
      if (object.is("identifier", "attribute") && isSame(each, object, file)) return true;
      if (path && !path.is("string") && each.text === path.text && isPassed(each, file)) return true;
    }
  }
  const isShared2 = object.kind === "attribute" && file.selfAttribute(object) !== void 0;
  return isShared2 && callsSelf(iteration, file);
}
function isSame(node, object, file) {
  if (node.kind !== object.kind || node.text !== object.text) return false;
  return node.kind !== "identifier" || file.binding(node) === file.binding(object);
}
function isPassed(node, file) {
  return file.useOf(node).kind === "argument" || file.useOf(node).kind === "method";
}
function callsSelf(iteration, file) {
  return iteration.during.some(
    (root) => [...root.walk()].some((node) => file.isSelf(node) && file.useOf(node).kind === "method")
  );
}
function hintOf11({ isLines, isSmall: isSmall4 }) {
  if (isSmall4) return "Loop over the open file: with path.open() as lines.";
  return isLines ? "Loop over the file itself." : "Loop over the file itself, and take the line end off with rstrip('\\n').";
}
function fixOf6({ node, object, isFile }, iteration, file) {
  if (!isFile || object.text.includes("\n")) return void 0;
  const binding = object.kind === "identifier" ? file.binding(object) : void 0;
  const later = (binding?.references ?? []).filter((reference) => reference.start >= iteration.end);
  const isUsedLater = later.some((reference) => file.useOf(reference).name !== "close");
  const endsEarly = iteration.during.some(
    (root) => [...root.walk()].some((each) => each.is("break_statement"))
  );
  return {
    title: "Loop over the file itself",
    // What the loop calls may write to the file, by whatever path.
    safety: binding && !(isUsedLater && endsEarly) && !file.hasUnknownEffects(iteration.during) ? "safe" : "unsafe",
    edits: [replace(node, object.text)]
  };
}

// src/knowledge/c-memory.ts
var C_ALLOCATORS = [
  "malloc",
  "calloc",
  "realloc",
  "aligned_alloc",
  "memalign",
  "valloc",
  "strdup",
  "strndup",
  "wcsdup",
  "_strdup",
  "_wcsdup",
  "g_malloc",
  "g_malloc0",
  "g_strdup",
  "g_strndup",
  "sqlite3_malloc",
  "PyMem_Malloc",
  "PyMem_Calloc",
  "PyMem_RawMalloc",
  "PyMem_RawCalloc",
  "PyObject_Malloc",
  "LocalAlloc",
  "GlobalAlloc",
  "HeapAlloc",
  "VirtualAlloc",
  "CoTaskMemAlloc"
];
var C_NEW_STRINGS = /* @__PURE__ */ new Set([
  "strdup",
  "strndup",
  "wcsdup",
  "_strdup",
  "_wcsdup",
  "canonicalize_file_name",
  "get_current_dir_name",
  "g_strdup",
  "g_strdup_printf",
  "g_strndup",
  "sqlite3_mprintf",
  "tempnam"
]);
var C_BORROWERS = /* @__PURE__ */ new Set([
  "atoi",
  "atol",
  "bcopy",
  "bzero",
  "fgets",
  "fputs",
  "fread",
  "fwrite",
  "memchr",
  "memcmp",
  "memcpy",
  "memmove",
  "memset",
  "mlock",
  "munlock",
  "printf",
  "puts",
  "read",
  "recv",
  "send",
  "snprintf",
  "sprintf",
  "strcat",
  "strchr",
  "strcmp",
  "strcpy",
  "strlen",
  "strncat",
  "strncmp",
  "strncpy",
  "wcslen",
  "write"
]);
var ADDRESS_READERS = /* @__PURE__ */ new Set([
  "builtins.bool",
  "builtins.hex",
  "builtins.id",
  "builtins.int",
  "builtins.isinstance",
  "builtins.len",
  "builtins.print",
  "builtins.repr",
  "builtins.str",
  "builtins.type",
  "ctypes.addressof",
  "ctypes.memmove",
  "ctypes.memset",
  "ctypes.sizeof",
  "ctypes.string_at",
  "ctypes.wstring_at"
]);
var ADDRESS_CASTS = /* @__PURE__ */ new Set(["ctypes.cast", "ctypes.c_void_p"]);
var C_LIBRARY_MAKERS = /* @__PURE__ */ new Set([
  "ctypes.CDLL",
  "ctypes.PyDLL",
  "ctypes.WinDLL",
  "ctypes.OleDLL",
  "ctypes.cdll.LoadLibrary",
  "ctypes.windll.LoadLibrary",
  "ctypes.oledll.LoadLibrary"
]);
var C_FREEING = /(^|_)(x?free|release|destroy|dealloc(ate)?|delete|cleanup|unref|munmap)(_|$)|Free|Release$|Destroy/;

// rules/native/c-memory-not-freed.ts
var c_memory_not_freed_default = defineRule({
  name: "c-memory-not-freed",
  summary: "Memory of C that is allocated from Python and never freed.",
  impact: "leak",
  level: "warning",
  on: methodCalls(.../* @__PURE__ */ new Set([...C_ALLOCATORS, ...C_NEW_STRINGS])),
  *check(call, file) {
    const library = libraryOf(file, call.receiver);
    if (!library || file.isTestCode(call.node)) return;
    const name = `'${call.callee.text}()'`;
    const converted = stringType(file, call);
    if (converted) {
      yield {
        at: call.node,
        confidence: "proven",
        message: fitting(
          `The pointer that ${name} returns is lost: what arrives is a copy of the string.`,
          "The pointer to the new string is lost: what arrives is a copy."
        ),
        because: [
          { at: converted, message: "This result type makes bytes of the string and drops the pointer." }
        ],
        hint: "Set restype to ctypes.c_void_p, copy the string with ctypes.string_at, and free the pointer."
      };
      return;
    }
    if (!C_ALLOCATORS.includes(call.name ?? "")) return;
    const fate = fateOf2(file, call.node);
    if (fate === "freed" || fate === "elsewhere") return;
    yield {
      at: call.node,
      confidence: CONFIDENCE[fate],
      message: fitting(`What ${name} returns is never freed.`, "What this call allocates is never freed."),
      because: [
        { at: call.node, message: "Python knows nothing of this memory: no owner, no count, no collector." }
      ],
      hint: library === "cffi" ? "Wrap the pointer in ffi.gc(pointer, lib.free), or use ffi.new, whose memory Python frees." : "Call free() in a finally clause, or use ctypes.create_string_buffer, which Python frees."
    };
  }
});
var CONFIDENCE = {
  lost: "proven",
  given: "possible",
  kept: "likely"
};
var MENTIONS_FREEING = /free|release|destroy|dealloc|delete|unref/i;
function libraryOf(file, object) {
  if (!object) return void 0;
  const name = file.qualifiedName(object);
  if (/^ctypes\.(pythonapi|(cdll|windll)\.\w+)$/.test(name ?? "")) return "ctypes";
  if (C_LIBRARY_MAKERS.has(file.constructorName(object) ?? "")) return "ctypes";
  const callee = file.originOf(object)?.child("function");
  const opener = callee?.child("attribute")?.text === "dlopen" ? callee.child("object") : void 0;
  if (opener && isForeignInterface(file, opener)) return "cffi";
  const module = name?.endsWith(".lib") ? name.slice(0, -"lib".length) : void 0;
  const isGenerated = [...file.moduleScope.bindings.values()].some(
    ({ assignments }) => assignments.some(({ qualifiedName }) => qualifiedName === `${module}ffi`)
  );
  return module !== void 0 && isGenerated ? "cffi" : void 0;
}
function isForeignInterface(file, node) {
  return file.constructorName(node) === "cffi.FFI" || /\.ffi$/.test(file.qualifiedName(node) ?? "");
}
function stringType(file, call) {
  if (!C_NEW_STRINGS.has(call.name ?? "")) return void 0;
  return file.attributesNamed("restype").find((node) => {
    if (node.child("object")?.text !== call.callee.text) return false;
    const { kind, value } = file.useOf(node);
    const type = kind === "store" && value ? file.qualifiedName(value) : void 0;
    return type === "ctypes.c_char_p" || type === "ctypes.c_wchar_p";
  });
}
function fateOf2(file, node) {
  const use = file.useOf(node);
  switch (use.kind) {
    case "discarded":
      return "lost";
    case "argument":
      return fateOfArgument(file, node, use);
    case "assigned":
      return fateOfTarget(file, use.by.child("left") ?? use.by.child("name"), node);
    default:
      return "elsewhere";
  }
}
function fateOfArgument(file, node, use) {
  const call = file.call(use.by);
  if (!call) return "elsewhere";
  const name = call.name ?? "";
  if (C_FREEING.test(name)) return "freed";
  if (call.argumentNodes.some((each) => each !== node && C_FREEING.test(each.text))) return "freed";
  const qualifiedName = call.qualifiedName ?? "";
  if (ADDRESS_READERS.has(qualifiedName) || name === "from_address") return "lost";
  if (ADDRESS_CASTS.has(qualifiedName)) return fateOf2(file, call.node);
  const { receiver } = call;
  if (receiver && isForeignInterface(file, receiver)) {
    if (name === "cast") return fateOf2(file, call.node);
    return ["buffer", "memmove", "string", "unpack", "sizeof"].includes(name) ? "lost" : "elsewhere";
  }
  if (!libraryOf(file, receiver)) return "elsewhere";
  return C_BORROWERS.has(name) ? "lost" : "given";
}
function fateOfTarget(file, target, node) {
  if (!target) return "elsewhere";
  if (file.selfAttribute(target) !== void 0)
    return MENTIONS_FREEING.test(file.tree.text) ? "elsewhere" : "kept";
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  const around = file.functionAround(node);
  if (!binding || !around || binding.scope !== around.scope) return "elsewhere";
  let fate = "lost";
  for (const reference of binding.references) {
    if (file.functionAround(reference) !== around) return "elsewhere";
    const next = fateOfReference(file, reference);
    if (next === "freed" || next === "elsewhere" || next === "kept") return next;
    if (next === "given") fate = "given";
  }
  return fate;
}
function fateOfReference(file, reference) {
  const { kind } = file.useOf(reference);
  switch (kind) {
    case "argument":
    case "assigned":
      return fateOf2(file, reference);
    case "attribute":
    case "attribute-store":
    case "compare":
    case "discarded":
    case "formatted":
    case "item":
    case "item-store":
    case "method":
    case "test":
      return "lost";
  }
  return "elsewhere";
}

// rules/python2/dict-list-methods.ts
var LIST_METHODS = ["items", "keys", "values"];
var dict_list_methods_default = defineRule({
  name: "dict-list-methods",
  summary: "In Python 2, items, keys and values of a dict build a list of everything in it.",
  impact: "bloat",
  level: "note",
  python: "<3",
  on: iterations(),
  *check(iteration, file) {
    if (file.isTestCode(iteration.node)) return;
    for (const source of iteration.sources) {
      const call = file.call(source);
      const method = call?.name ?? "";
      if (!call?.receiver || !LIST_METHODS.includes(method) || call.argumentNodes.length > 0) continue;
      const type = file.constructorName(call.receiver);
      if (WEAK_CONTAINERS.has(type ?? "") || file.instanceClass(call.receiver)) continue;
      if (isSmall(call.receiver, file)) continue;
      const isDict = MAPPINGS.has(type ?? "") || isKeywords(call, file);
      const changes = iteration.isImmediate ? file.changesWithin(call.receiver, iteration.during) : "unknown";
      if (changes === "yes") continue;
      const isSafe = isDict && changes === "no";
      const name = call.callee.child("attribute");
      yield {
        at: call.node,
        confidence: isSafe ? "proven" : changes === "no" ? "likely" : "possible",
        message: `'${brief(call)}()' builds a list of everything in the dict, only to loop over it.`,
        because: [{ at: iteration.node, message: "The list is walked once here and dropped." }],
        hint: changes === "no" ? `Use iter${method}(), which makes one entry at a time.` : `Use iter${method}() unless the loop adds or removes keys.`,
        ...name ? {
          fix: {
            title: `Use iter${method}()`,
            safety: isSafe ? "safe" : "unsafe",
            edits: [replace(name, `iter${method}`)]
          }
        } : {}
      };
    }
  }
});
function isSmall(receiver, file) {
  if (file.qualifiedName(receiver) === "os.environ") return true;
  const origin = file.originOf(receiver);
  const isTable = origin?.kind === "dictionary" && origin.firstChild !== void 0;
  return isTable && file.changesWithin(receiver, [file.moduleScope.node]) !== "yes";
}
function brief(call) {
  const { text } = call.callee;
  return text.length <= 36 && !/\s/.test(text) ? text : call.name ?? "";
}
function isKeywords(call, file) {
  const only = call.receiver ? file.binding(call.receiver)?.onlyAssignment : void 0;
  return only?.target.parent?.kind === "dictionary_splat_pattern";
}

// rules/python2/eager-map-filter-zip.ts
var LAZY_NAMES = {
  "builtins.map": "imap",
  "builtins.filter": "ifilter",
  "builtins.zip": "izip"
};
var eager_map_filter_zip_default = defineRule({
  name: "eager-map-filter-zip",
  summary: "In Python 2, map, filter and zip build their whole result as a list.",
  impact: "bloat",
  level: "note",
  python: "<3",
  on: iterations(),
  *check(iteration, file) {
    if (file.isTestCode(iteration.node)) return;
    const call = eagerCall(file, iteration.iterable);
    const lazy = call && own(LAZY_NAMES, call.qualifiedName ?? "");
    if (!call || lazy === void 0) return;
    const answers = iterablesOf(call).map((argument) => {
      return iteration.isImmediate ? file.changesWithin(argument, iteration.during) : "unknown";
    });
    if (answers.includes("yes")) return;
    const edits = lazyEdits(file, call);
    yield {
      at: call.node,
      confidence: answers.includes("unknown") ? "possible" : "likely",
      message: `'${call.callee.text}' builds the whole list of results, only to loop over it.`,
      because: [{ at: iteration.node, message: "The list is walked once here and dropped." }],
      hint: `Use itertools.${lazy}, which makes one result at a time.`,
      ...edits ? { fix: { title: `Use itertools.${lazy}`, safety: "unsafe", edits } } : {}
    };
  }
});
function eagerCall(file, iterable) {
  const call = file.call(iterable);
  const first = call?.positional[0];
  if (call?.qualifiedName === "builtins.enumerate" && first) return eagerCall(file, first);
  return call && isReplaceable(file, call) ? call : void 0;
}
function isReplaceable(file, call) {
  if (!(own(LAZY_NAMES, call.qualifiedName ?? "") && file.binding(call.callee) === void 0) || call.hasSplat) {
    return false;
  }
  const iterables = iterablesOf(call);
  if (iterables.length === 0 || iterables.some((each) => each.is("tuple", "list", "string"))) return false;
  if (call.qualifiedName === "builtins.map") {
    return iterables.length === 1 && call.positional[0]?.kind !== "none";
  }
  return true;
}
function iterablesOf(call) {
  return call.qualifiedName === "builtins.zip" ? call.positional : call.positional.slice(1);
}
function lazyEdits(file, call) {
  const module = file.scopeOf(call.node).lookup("itertools")?.onlyAssignment;
  if (module?.kind !== "import" || module.qualifiedName !== "itertools") return void 0;
  const nested = iterablesOf(call).flatMap((argument) => {
    const inner = file.call(argument);
    return inner && isReplaceable(file, inner) ? lazyEdits(file, inner) ?? [] : [];
  });
  return [replace(call.callee, `itertools.${own(LAZY_NAMES, call.qualifiedName ?? "")}`), ...nested];
}

// src/knowledge/walkers.ts
var WALKING_FUNCTIONS = /* @__PURE__ */ new Set([
  ...["all", "any", "enumerate", "filter", "frozenset", "len", "map", "max", "min", "reversed", "set"].map(
    (name) => `builtins.${name}`
  ),
  ...["sum", "tuple", "zip"].map((name) => `builtins.${name}`),
  "random.choice",
  "random.sample"
]);

// rules/python2/range-in-loop.ts
var FEW2 = 1e3;
var range_in_loop_default = defineRule({
  name: "range-in-loop",
  summary: "A list of every number of a range is built only to be read one by one.",
  impact: "bloat",
  level: "note",
  on: calls("builtins.range"),
  *check(call, file) {
    if (isShort2(call) || file.isTestCode(call.node)) return;
    const list2 = listAround(call, file);
    const reader = readerOf(list2 ?? call.node, file, list2 !== void 0);
    if (!reader) return;
    const isEager = file.python.isPython2 && file.binding(call.callee) === void 0;
    if (!list2 && !isEager) return;
    const what = list2 ? `${file.call(list2)?.name}(range(...))` : "range(...)";
    const fix2 = fixOf7(call, list2, isEager, file);
    yield {
      at: list2 ?? call.node,
      confidence: "proven",
      message: reader.name ? `The list of every number in '${reader.name}' is only read, one number at a time.` : `'${what}' builds every number at once, and only one at a time is read.`,
      because: [{ at: reader.at, message: "The numbers are read here, and nothing changes the list." }],
      hint: isEager ? "Use xrange, which makes each number when it is asked for." : "Use the range itself.",
      ...fix2 ? { fix: fix2 } : {}
    };
  }
});
function listAround(call, file) {
  const use = file.useOf(call.node);
  const outer = use.kind === "argument" && use.position === 0 ? file.call(use.by) : void 0;
  const isCopy = ["builtins.list", "builtins.tuple"].includes(outer?.qualifiedName ?? "");
  return isCopy && outer?.argumentNodes.length === 1 ? outer.node : void 0;
}
function readerOf(list2, file, isCopy) {
  const use = file.useOf(list2);
  if (isReading(use, file)) return { at: use.by };
  if (!isCopy || use.kind !== "assigned" || use.by.kind !== "assignment") return void 0;
  const target = use.by.child("left");
  const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
  if (!binding || !isLocalAndOnce(binding)) return void 0;
  const uses = binding.references.map((reference) => file.useOf(reference));
  const walk = uses.find(({ kind }) => kind === "iterate");
  return walk && uses.every((each) => isReading(each, file)) ? { at: walk.by, name: binding.name } : void 0;
}
function isLocalAndOnce(binding) {
  return binding.scope.kind === "function" && binding.onlyValue !== void 0;
}
function isReading(use, file) {
  switch (use.kind) {
    case "iterate":
    case "contains":
      return true;
    case "item":
      return use.key !== void 0 && isNumber(use.key, file);
    case "argument": {
      const callee = use.name === void 0 ? file.call(use.by)?.qualifiedName : void 0;
      return callee !== void 0 && WALKING_FUNCTIONS.has(callee);
    }
  }
  return false;
}
function isNumber(key, file) {
  if (key.kind === "identifier") {
    const made2 = file.binding(key)?.assignments ?? [];
    return made2.length > 0 && made2.every(({ kind }) => kind === "for");
  }
  return key.is("integer", "unary_operator", "binary_operator", "call");
}
function isShort2(call) {
  const numbers = call.argumentNodes.map((argument) => Number(argument.text.replaceAll(/[_lL\s]/g, "")));
  if (numbers.length === 0 || numbers.some((number) => !Number.isInteger(number))) return false;
  const [first = 0, second, step = 1] = numbers;
  const [start, stop] = second === void 0 ? [0, first] : [first, second];
  return Math.abs((stop - start) / (step || 1)) < FEW2;
}
function fixOf7(call, list2, isEager, file) {
  if (!isEager) {
    const edits = list2 ? [replace(list2, call.node.text)] : [];
    return { title: "Use the range itself", safety: "safe", edits };
  }
  const isFree = file.scopes.every((scope) => !scope.hasStarImport && !scope.bindings.has("xrange"));
  if (!isFree || call.callee.kind !== "identifier") return void 0;
  const text = `xrange${call.node.text.slice(call.callee.text.length)}`;
  return { title: "Use xrange", safety: "safe", edits: [replace(list2 ?? call.node, text)] };
}

// rules/python2/slots-on-old-style-class.ts
var slots_on_old_style_class_default = defineRule({
  name: "slots-on-old-style-class",
  summary: "In Python 2, __slots__ has no effect on a class that does not derive from object.",
  impact: "bloat",
  level: "warning",
  python: "<3",
  on: classes(),
  *check(owner, file) {
    const { slots } = owner;
    if (!slots || file.moduleScope.bindings.has("__metaclass__") || !isOldStyle(owner)) return;
    const root = owner.ancestors.at(-1) ?? owner;
    const list2 = root.node.child("superclasses");
    yield {
      at: slots.node,
      confidence: "proven",
      message: `'__slots__' has no effect: '${owner.name}' is an old-style class.`,
      because: [
        {
          at: root.nameNode,
          message: "Without object among its bases every instance keeps its attributes in a dict."
        }
      ],
      hint: `Derive '${root.name}' from object.`,
      fix: {
        title: `Derive ${root.name} from object`,
        // New-style instances take no attributes beyond the slots, and methods are looked up in another order.
        safety: "unsafe",
        edits: [list2 ? replace(list2, "(object)") : insertAfter(root.nameNode, "(object)")]
      }
    };
  }
});
function isOldStyle(owner) {
  return owner.ancestors.every(
    (ancestor) => ancestor.bodyAssignments("__metaclass__").length === 0 && ancestor.bases.every((base) => base.class !== void 0)
  );
}

// rules/registries/callbacks-kept-after-last-call.ts
var callbacks_kept_after_last_call_default = defineRule({
  name: "callbacks-kept-after-last-call",
  summary: "An object that has called its callbacks for the last time keeps them, and all that they hold.",
  impact: "retention",
  level: "warning",
  on: iterations(),
  *check(iteration, file) {
    const { node } = iteration;
    const around = file.functionAround(node);
    const source = containerOf2(iteration, file);
    const name = source?.child("attribute")?.text;
    if (!around || !source || name === void 0 || node.kind !== "for_statement") return;
    const called = calledIn(iteration, file);
    if (!called || !CALLBACK_CONTAINER.test(name) || file.isTestCode(node)) return;
    const end = settled(around, name, source, file);
    if (!end && !LAST_CALL.test(around.name) || isEmptied(file, source, node)) return;
    yield {
      at: node,
      confidence: end ? "likely" : "possible",
      message: fitting(
        `The callbacks in '${source.text}' are called for the last time, and stay there.`,
        "These callbacks are called for the last time, and stay where they are."
      ),
      because: [
        { at: called, message: "Each is called here." },
        ...end ? [
          { at: end.set, message: "From here on the object is done." },
          { at: end.asked, message: "Once it is done, nothing is added, and nobody walks them again." }
        ] : [
          {
            at: around.nameNode,
            message: `By its name '${around.name.slice(0, 40)}' is the end of the object.`
          }
        ]
      ],
      hint: "Put an empty collection in the place of the attribute before the callbacks are called."
    };
  }
});
function containerOf2({ iterable }, file) {
  const call = file.call(iterable);
  const isCopy = /^builtins\.(list|tuple|set|reversed|sorted)$/.test(call?.qualifiedName ?? "");
  const walked = (isCopy ? call?.argument(0) : void 0) ?? iterable;
  if (walked.kind === "attribute") return walked;
  const only = walked.kind === "identifier" ? file.binding(walked)?.onlyAssignment : void 0;
  const value = only?.kind === "assign" ? only.value?.unparenthesized : void 0;
  return value?.kind === "attribute" ? value : void 0;
}
function calledIn({ node, target }, file) {
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  return binding?.references.find(
    (reference) => file.useOf(reference).kind === "call" && node.contains(reference)
  );
}
function settled(around, name, source, file) {
  const owner = file.selfAttribute(source) === void 0 ? void 0 : around.class;
  if (!owner) return void 0;
  for (const [flag, { stores }] of owner.attributes) {
    const set = stores.find(({ method, value }) => method === around && value?.kind === "true")?.node;
    const isForGood = stores.every(
      ({ method, value }) => value?.kind === "true" || value?.kind === "false" && method?.name === "__init__"
    );
    const asked = set && isForGood ? conditionOn(flag, name, owner) : void 0;
    if (set && asked) return { set, asked };
  }
  return void 0;
}
function conditionOn(flag, container, owner) {
  const adding = (owner.attribute(container)?.uses ?? []).filter(
    ({ kind, name }) => kind === "method" && /^(append|add|insert|appendleft)$/.test(name ?? "")
  );
  const asks = (owner.attribute(flag)?.uses ?? []).flatMap(({ node, method }) => {
    const condition = node.ancestor("if_statement")?.child("condition");
    return condition?.contains(node) ? [{ condition, method }] : [];
  });
  const first = asks.find(({ method }) => adding.some((each) => each.method === method));
  const isAlwaysAsked = adding.every(({ method }) => asks.some((each) => each.method === method));
  return isAlwaysAsked ? first?.condition : void 0;
}

// src/knowledge/declarative-classes.ts
var COPIES_CLASS_DEFAULTS = [
  "pydantic.BaseModel",
  "pydantic.BaseSettings",
  "pydantic.main.BaseModel",
  "pydantic_settings.BaseSettings",
  "sqlmodel.SQLModel",
  "msgspec.Struct",
  "traits.api.HasTraits",
  "traits.api.HasStrictTraits",
  "traits.has_traits.HasTraits",
  "traitlets.HasTraits",
  "traitlets.config.Configurable",
  "atom.api.Atom",
  "odoo.models.Model",
  "ctypes.Structure",
  "ctypes.Union",
  "typing.TypedDict"
];

// rules/registries/class-level-mutable-shared.ts
var INTENDED2 = /cache|memo|registry|registered|instances|shared|pool|_all_|singletons|known|seen|plugins/i;
var class_level_mutable_shared_default = defineRule({
  name: "class-level-mutable-shared",
  summary: "A container of the class body is one object for all instances, and outlives each of them.",
  impact: "leak",
  level: "warning",
  on: classes(),
  *check(owner, file) {
    const lifetime = lifetimeOf(file, owner);
    if (owner.isEnum || owner.isMetaclass || lifetime === "test" || copiesDefaults(owner)) return;
    for (const [name, binding] of owner.scope.bindings) {
      const only = binding.onlyAssignment;
      const made2 = only?.value;
      if (!only || !made2 || isDeclaredShared(only) || !isUnbounded(made2, file)) continue;
      const uses = owner.ancestors.flatMap((ancestor) => ancestor.attribute(name)?.uses ?? []);
      const grows = uses.filter((use) => use.through === "instance" && isGrowth(use));
      const [first] = grows;
      if (uses.some((use) => use.method !== void 0 && use.through === "class" && isGrowth(use))) continue;
      if (!first || uses.some((use) => isOwned(use)) || isTested(name, owner, file)) continue;
      const isFixed = grows.every((use) => isBounded2(use, file));
      const isMeant = INTENDED2.test(name) || name === name.toUpperCase() || isReached(uses) || grows.some((use) => isLookedUp(use, uses));
      const isLocal = owner.outer.kind !== "module" && owner.outer.kind !== "class";
      const isLoose = isFixed || isMeant || isLocal || lifetime === "process";
      const fix2 = fixOf8(name, only, owner, file);
      yield {
        at: only.target,
        confidence: isLoose ? "possible" : owner.isFullyKnown ? "proven" : "likely",
        message: fitting(
          `'${name}' is one object for all instances of '${owner.name}', and keeps what each puts in.`,
          `'${name}' is one object for all instances, and keeps what each of them puts in.`,
          "This container is one object for all instances, and keeps what each of them puts in."
        ),
        because: [
          {
            at: first.by,
            message: "This adds to the container of the class, where it stays when the instance is gone."
          },
          { at: made2, message: "It is made once, when the class is defined." }
        ],
        hint: isMeant ? "Bound it, or remove the entries when they are done: the class keeps them until the process ends." : "Make the container in __init__, one for each instance.",
        ...fix2 && !isLoose ? { fix: fix2 } : {}
      };
    }
  }
});
function copiesDefaults(owner) {
  if (owner.dataclass || owner.attrs || owner.isNamedTuple || owner.isProtocol) return true;
  return owner.ancestors.some(
    (ancestor) => ancestor.bases.some(
      ({ qualifiedName, node }) => COPIES_CLASS_DEFAULTS.some((name) => name === qualifiedName || name.endsWith(`.${node.text}`))
    )
  );
}
function isDeclaredShared({ target }) {
  return /\bClassVar\b/.test(target.parent?.child("type")?.text ?? "");
}
function isUnbounded(made2, file) {
  if (!file.isNewContainer(made2)) return false;
  const call = file.call(made2.unparenthesized);
  if (call && !MUTABLE_CONTAINERS.has(call.qualifiedName ?? "")) return false;
  return !(call?.keyword("maxlen") ?? call?.keyword("maxsize") ?? call?.positional[1]);
}
function isGrowth(use) {
  if (use.kind === "item-store" || use.kind === "augment") return true;
  return use.kind === "method" && GROWING_METHODS.has(use.name ?? "");
}
function isOwned(use) {
  if (use.method === void 0) return false;
  if (use.kind === "store" || use.kind === "bind" || use.kind === "delete" || use.kind === "item-delete")
    return true;
  return use.kind === "method" && SHRINKING_METHODS.has(use.name ?? "") && use.name !== "get";
}
function isBounded2(use, file) {
  if (use.kind === "item-store")
    return use.key !== void 0 && (isConstant2(use.key) || isOwnKey(use.key, use, file) || isOfClass(use.key, file));
  const [argument] = file.call(use.by)?.positional ?? [];
  if (use.name !== "update" || argument?.kind !== "dictionary") return false;
  return argument.children.every((pair) => {
    const key = pair.child("key");
    return key !== void 0 && isConstant2(key);
  });
}
function isOfClass(key, file) {
  const value = file.originOf(key) ?? key;
  const inner = value.kind === "attribute" && value.child("attribute")?.text === "__name__" ? value.child("object") : value;
  const target = inner?.unparenthesized;
  if (target?.kind === "attribute") return target.child("attribute")?.text === "__class__";
  const call = target && file.call(target);
  return call?.qualifiedName === "builtins.type" && call.positional.length === 1;
}
function isOwnKey(key, use, file) {
  const binding = key.kind === "identifier" ? file.binding(key) : void 0;
  const source = binding?.onlyAssignment?.kind === "for" ? binding.onlyAssignment.source?.text : void 0;
  return source !== void 0 && new RegExp(`^\\w+\\(?${escaped3(use.node.text)}\\b|^${escaped3(use.node.text)}\\b`).test(source);
}
function escaped3(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function isLookedUp(growth, uses) {
  if (growth.kind !== "item-store" && growth.name !== "setdefault") return false;
  return uses.some(
    ({ kind, name, method, by }) => method === growth.method && by !== growth.by && (kind === "item" || kind === "contains" || kind === "argument" || kind === "method" && name === "get")
  );
}
function isConstant2(node) {
  return stringValue(node.unparenthesized) !== void 0 || node.unparenthesized.is("integer", "true", "false");
}
function isReached(uses) {
  return uses.some(({ through, method }) => through === "class" && method !== void 0);
}
function isTested(name, owner, file) {
  return file.callsNamed("builtins.len").some((call) => {
    const [argument] = call.positional;
    if (!argument || file.selfAttribute(argument) !== name) return false;
    return file.methodAround(argument)?.class === owner && file.useOf(call.node).kind === "compare";
  });
}
function fixOf8(name, { target, value }, owner, file) {
  const made2 = owner.methods.get("__init__");
  const [first, second] = made2?.body?.children ?? [];
  const isDocstring = first?.kind === "expression_statement" && first.firstChild?.is("string", "concatenated_string");
  const start = isDocstring ? second : first;
  const self = made2?.selfName;
  if (!made2 || !start || !value || self === void 0) return void 0;
  const { text } = start.tree;
  const indent = text.slice(text.lastIndexOf("\n", start.start) + 1, start.start);
  if (indent.trim() !== "") return void 0;
  const statement = target.ancestor("expression_statement");
  const isOnlyHere = file.attributesNamed(name).every((node) => {
    const object = node.child("object");
    return object !== void 0 && file.isSelf(object) && file.methodAround(node)?.class === owner;
  });
  const isRemovable = statement && isOnlyHere && owner.node.child("body") === statement.parent;
  return {
    title: `Make '${name}' in __init__`,
    safety: "unsafe",
    edits: [
      ...isRemovable ? [removeStatement(statement)] : [],
      insertBefore(start, `${self}.${name} = ${value.text}
${indent}`)
    ]
  };
}

// rules/registries/context-variable-per-call.ts
var context_variable_per_call_default = defineRule({
  name: "context-variable-per-call",
  summary: "A context variable that is made in a function is never freed, nor is its value.",
  impact: "leak",
  level: "warning",
  python: ">=3.7",
  on: calls("contextvars.ContextVar"),
  *check(call, file) {
    const around = file.functionAround(call.node);
    if (!around || file.isTestCode(call.node)) return;
    const owner = around.class;
    const runs = runsOnce(file, around, call.node);
    if (runs === "yes") return;
    const isInit = owner !== void 0 && around.name === "__init__";
    const lifetime = owner ? lifetimeOf(file, owner) : "unknown";
    const isOnce2 = lifetime === "process" || runs === "likely" || isInit && lifetime === "unknown" || isAssignedOnce(call.node, file);
    yield {
      at: call.node,
      confidence: isOnce2 ? "possible" : "likely",
      message: fitting(
        isInit ? `Every '${owner.name}' makes a context variable, and each context keeps it with its value.` : `Every call of '${around.name}' makes a context variable, and each context keeps it with its value.`,
        "Every call makes a context variable, and each context keeps it with its value."
      ),
      because: [
        { at: around.nameNode, message: "A context holds its variables strongly, as keys that stay." }
      ],
      hint: "Make the ContextVar at the top of the module, and keep what differs in its value."
    };
  }
});
function isAssignedOnce(node, file) {
  const use = file.useOf(node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  if (target?.kind === "subscript") return true;
  const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
  if (binding?.scope.kind === "module") return true;
  return (binding?.references ?? []).some((reference) => {
    const { kind, by } = file.useOf(reference);
    return kind === "assigned" && by.child("left")?.kind === "subscript";
  });
}

// rules/registries/dynamic-warning-text.ts
var IGNORED = /(Deprecation|Import|Resource)Warning$/;
var dynamic_warning_text_default = defineRule({
  name: "dynamic-warning-text",
  summary: "Each new text of a warning is remembered for the rest of the process.",
  impact: "leak",
  level: "note",
  on: calls("warnings.warn", "warnings.warn_explicit"),
  *check(call, file) {
    const [message3] = call.positional;
    const around = file.functionAround(call.node);
    const category = call.argument(1, "category")?.text ?? "";
    if (!message3 || !around || IGNORED.test(category) || file.isTestCode(call.node)) return;
    const text = computedText(file, message3);
    if (!text) return;
    const open = text.parts.find((part2) => isEverNew(part2, file));
    const part = open ?? text.parts.find((each) => variety(file, each) === "unknown" && isPassedIn(each, file));
    if (!part) return;
    yield {
      at: call.node,
      confidence: open ? "likely" : "possible",
      message: fitting(
        `Every new '${part.text}' makes a new text, which the module's warning registry keeps.`,
        "Every new value makes a new text, which the module's warning registry keeps."
      ),
      because: [{ at: part, message: "This part of the text differs from call to call." }],
      hint: "Warn with a fixed text, and log the value that differs with logging."
    };
  }
});
function isEverNew(part, file) {
  if (file.isSelf(part)) return true;
  const call = file.call(part);
  return call !== void 0 && variety(file, part) === "open";
}
function isPassedIn(part, file) {
  const binding = part.kind === "identifier" ? file.binding(part) : void 0;
  const kind = binding?.scope.kind === "function" ? binding.assignments[0]?.kind : void 0;
  return (kind === "parameter" || kind === "for" || kind === "except") && DATA_NAME.test(part.text);
}

// rules/registries/entry-removed-on-success-only.ts
var entry_removed_on_success_only_default = defineRule({
  name: "entry-removed-on-success-only",
  summary: "An entry that is removed only when all goes well stays for ever when something fails or is cancelled.",
  impact: "leak",
  level: "warning",
  on: growing("module", "class", "instance"),
  *check(container, file) {
    const onFailure = removedOnFailureOnly(container, file);
    if (onFailure) yield onFailure;
    const seen = /* @__PURE__ */ new Set();
    for (const growth of container.grows) {
      const around = growth.function;
      if (!around || seen.has(around) || file.isTestCode(growth.node)) continue;
      const own2 = container.shrinks.filter((shrink) => around.node.contains(shrink.node));
      const same = own2.filter((shrink) => takesOut(shrink, growth));
      if (same.some(({ node }) => isCleanUp(node, growth, around))) continue;
      const found2 = same.length > 0 ? skipped(container, growth, same, around, file) : own2.length === 0 ? waitingEntry(container, growth, around, file) : void 0;
      if (!found2) continue;
      seen.add(around);
      yield found2;
    }
  }
});
var END_OF_ITERATION = /\bStop(Async)?Iteration\b/;
function caughtBy(handler) {
  return handler.children.filter(({ kind }) => kind !== "block").map(({ text }) => text).join(" ");
}
function removedOnFailureOnly(container, file) {
  const [removal2] = container.shrinks;
  const isKnown2 = container.container.kind === "set" || container.container.kind === "sequence";
  if (!removal2 || !isKnown2 || container.limit || container.handedOut.length > 0) return void 0;
  const isOnFailure = container.shrinks.every(({ key, node, function: by, use }) => {
    const handler = node.ancestor("except_clause", "function_definition", "lambda");
    const isFailure = handler?.kind === "except_clause" && !END_OF_ITERATION.test(caughtBy(handler));
    return use.kind === "method" && key !== void 0 && by && isFailure;
  });
  const growth = container.grows.find(
    ({ how, function: around }) => how === "method" && around && around.name !== "__init__"
  );
  const isTakenBack = container.shrinks.some((shrink) => shrink.function === growth?.function);
  if (!isOnFailure || !growth || isTakenBack || file.isTestCode(growth.node)) return void 0;
  const { name } = container.container;
  return {
    at: growth.node,
    confidence: "possible",
    message: fitting(
      `An entry of '${name}' is removed only when something fails; else it stays.`,
      "An entry is removed only when something fails; else it stays."
    ),
    because: [{ at: removal2.node, message: "Only this handler removes entries." }],
    hint: "Remove the entry in the callback that ends what it stands for, or in a finally clause."
  };
}
function takesOut(shrink, growth) {
  if (shrink.isWhole) return false;
  const key = growth.key ?? growth.value;
  return key !== void 0 && shrink.key?.unparenthesized.text === key.unparenthesized.text;
}
function isCleanUp(node, growth, around) {
  const handler = node.ancestor("except_clause", "finally_clause", "function_definition", "lambda");
  return handler !== void 0 && handler !== around.node && !handler.contains(growth.node);
}
function skipped(container, growth, removals, around, file) {
  const flow = file.flow(around).lastOf([growth.node, ...removals.map(({ node }) => node)]);
  if (!flow.isKnown) return void 0;
  const isLeft = flow.exits.filter(
    ({ events, node }) => events.includes(growth.node) && !removals.some((removal3) => node !== around.node && node.contains(removal3.node))
  );
  const isAsked3 = growth.how === "read" && removals.every(({ node }) => asksForEntry(node, growth, around));
  if (!isAsked3 && isLeft.some(({ kind }) => kind === "end" || kind === "return")) return void 0;
  const exit = isLeft.find(({ kind }) => kind === "interrupt") ?? isLeft[0];
  const [removal2] = removals;
  if (!exit || !removal2) return void 0;
  const isCancelled3 = exit.kind === "interrupt";
  const others = container.shrinks.some(({ node }) => !around.node.contains(node));
  const isShared2 = container.container.keeper !== "instance";
  const { name } = container.container;
  const at = file.statementOf(exit.node) === around.node ? growth.node : exit.node;
  return {
    at: growth.node,
    confidence: !others && (isCancelled3 || isShared2 && growth.how !== "read") ? "likely" : "possible",
    message: fitting(
      `When ${isCancelled3 ? "the wait is cancelled" : "something in between fails"}, this entry of '${name}' is never removed.`,
      `When ${isCancelled3 ? "the wait is cancelled" : "something in between fails"}, this entry is never removed.`
    ),
    because: [
      {
        at,
        message: isCancelled3 ? "A cancellation or close arrives here." : "An exception leaves from here."
      },
      { at: removal2.node, message: "Then this removal is skipped." }
    ],
    hint: "Put what is in between into a try statement, and the removal into its finally clause."
  };
}
function asksForEntry(removal2, growth, around) {
  const condition = removal2.ancestor("if_statement")?.child("condition");
  const entry = growth.use.by.text;
  return condition !== void 0 && around.node.contains(condition) && condition.text.includes(entry);
}
function waitingEntry(container, growth, around, file) {
  if (growth.how !== "store" || !growth.key || !around.isAsync) return void 0;
  const [elsewhere, ...others] = container.shrinks.filter(({ isWhole }) => !isWhole);
  if (!elsewhere) return void 0;
  const isOnly = others.length === 0;
  const wait = waitAfter(file.statementOf(growth.node), around, file);
  if (!wait || isGuarded4(wait, growth, around) || !isOfWait(container, growth, around, file))
    return void 0;
  const inner = file.functions.some(({ node }) => node !== around.node && around.node.contains(node));
  const { name } = container.container;
  const reasons = [
    { at: wait, message: "A cancellation or timeout arrives here." },
    {
      at: elsewhere.node,
      message: isOnly ? "Only this removes entries, when all goes well." : "Entries are removed when all goes well, as here."
    }
  ];
  return {
    at: growth.node,
    confidence: inner ? "possible" : "likely",
    message: fitting(
      `When the wait is cancelled, this entry of '${name}' stays.`,
      "When the wait is cancelled, this entry stays."
    ),
    because: reasons,
    hint: "Wait inside a try statement, and remove the entry in its finally clause with pop(key, None)."
  };
}
var WAITING2 = /^_*(wait|park|sleep|acquire|recv|receive|read|get|join|result|checkpoint)(_\w+)?$/;
function isOfWait(container, growth, around, file) {
  const value = growth.value?.unparenthesized;
  const names = new Set(
    [...value?.walk() ?? []].filter((node) => node.kind === "identifier" && !node.text.startsWith("self")).map((node) => file.binding(node))
  );
  const entry = growth.use.by.text;
  for (const node of file.nodes("await")) {
    if (file.functionAround(node) !== around || node.index < growth.node.index) continue;
    const call = node.firstChild && file.call(node.firstChild.unparenthesized);
    if (call && WAITING2.test(call.name ?? "")) return true;
    const called = call && file.methodNamedBy(call.callee);
    if (called && container.shrinks.some((shrink) => shrink.function === called)) return true;
    const awaited = call ? call.callee : node.firstChild;
    if (awaited?.text.startsWith(entry)) return true;
    for (const part of awaited?.walk() ?? []) {
      const binding = part.kind === "identifier" && !file.isSelf(part) ? file.binding(part) : void 0;
      if (binding && names.has(binding)) return true;
    }
  }
  return false;
}
function waitAfter(statement, around, file) {
  for (let at = statement.nextSibling; at; at = at.nextSibling) {
    if (at.is("function_definition", "decorated_definition", "class_definition")) continue;
    for (const node of at.walk()) {
      if (node.kind === "await" && file.functionAround(node) === around) return node;
    }
    if (at.is("return_statement", "raise_statement")) return void 0;
  }
  return void 0;
}
function isGuarded4(wait, growth, around) {
  for (let at = wait.ancestor("try_statement", "with_statement"); at; at = at.ancestor("try_statement", "with_statement")) {
    if (!around.node.contains(at)) return false;
    if (at.kind === "with_statement") {
      if (at.index > growth.node.index && !/lock|timeout|suppress|scope/i.test(at.firstChild?.text ?? ""))
        return true;
      continue;
    }
    if (at.contains(growth.node) && !at.children.some(({ kind }) => kind === "finally_clause")) continue;
    for (const clause of at.children) {
      if (!clause.is("except_clause", "finally_clause") || clause.contains(wait)) continue;
      for (const node of clause.walk()) if (node.is("call", "delete_statement", "assignment")) return true;
    }
  }
  return false;
}

// rules/registries/exit-hook-holds-instance.ts
var HOOKS2 = {
  "atexit.register": {
    when: "at exit",
    holds: (call) => values(call.argumentNodes),
    undoneBy: "atexit.unregister"
  },
  // Lib/threading.py, 3.9: the same for the threads of executors.
  "threading._register_atexit": {
    when: "at exit",
    holds: (call) => values(call.argumentNodes),
    undoneBy: void 0
  },
  "signal.signal": {
    when: "on the signal",
    holds: (call) => present(call.argument(1, "handler")),
    undoneBy: "signal.signal"
  },
  "os.register_at_fork": {
    when: "at every fork",
    holds: (call) => values(call.argumentNodes),
    undoneBy: void 0
  },
  // Lib/multiprocessing/util.py: a WeakValueDictionary of the objects, with the function in the key.
  "multiprocessing.util.register_after_fork": {
    when: "after every fork",
    holds: (call) => present(call.argument(1, "func")),
    undoneBy: void 0
  },
  // Lib/multiprocessing/util.py: a table of finalizers; the object itself is referred to weakly.
  "multiprocessing.util.Finalize": {
    when: "by the finalizer",
    holds: (call) => [...present(call.argument(1, "callback")), ...present(call.argument(2, "args"))],
    undoneBy: "cancel"
  }
};
var ALIASES = {
  "kombu.utils.finalize.Finalize": "multiprocessing.util.Finalize",
  "joblib.externals.loky.backend.utils.Finalize": "multiprocessing.util.Finalize"
};
var exit_hook_holds_instance_default = defineRule({
  name: "exit-hook-holds-instance",
  summary: "A hook of the interpreter that holds an instance keeps it until the process ends.",
  impact: "leak",
  matters: "many-owners",
  level: "warning",
  on: calls(...Object.keys(HOOKS2), ...Object.keys(ALIASES)),
  *check(call, file) {
    const name = own(ALIASES, call.qualifiedName ?? "") ?? call.qualifiedName ?? "";
    const hook = own(HOOKS2, name);
    const owner = file.methodAround(call.node)?.class;
    const held = hook && owner && heldBy(hook, call, file);
    if (!held) return;
    const lifetime = lifetimeOf(file, owner);
    if (lifetime === "test" || isUndone(hook, call, owner, file)) return;
    const end = endOf(owner);
    const isOne = name === "signal.signal" || name === "atexit.register" && lifetime !== "task" && !end;
    const isOnce2 = lifetime === "process" || isOne || isGuarded5(call, owner, file);
    const shown = held.callback.text;
    const early = name === "multiprocessing.util.Finalize" && isKept(call, file) ? held.object.method : void 0;
    yield {
      at: early?.nameNode ?? call.node,
      confidence: isOnce2 || held.object.certainty === "likely" ? "possible" : "likely",
      message: messageOf(name, hook, shown, held.object, owner),
      because: [
        ...early ? [{ at: call.node, message: "The finalizer is made here, and nothing cancels it." }] : [],
        { at: held.object.at, message: `${HELD[held.object.how]}` },
        ...end ? [{ at: end.nameNode, message: `'${end.name}' ends the object and leaves the hook.` }] : []
      ],
      hint: early ? `Cancel the finalizer in '${early.name}', when its work is done.` : hintOf12(name, end)
    };
  }
});
function messageOf(name, hook, shown, object, owner) {
  if (name === "signal.signal") {
    return fitting(
      `'${shown}' handles a signal: this '${owner.name}' is kept until another handler is set.`,
      "This handler of a signal keeps its object until another one is set."
    );
  }
  return fitting(
    ...object.how === "instance" ? [] : [`'${shown}' is called ${hook.when}: until then, every '${owner.name}' is kept.`],
    `This hook is called ${hook.when}: until then, every '${owner.name}' is kept.`,
    `This hook is called ${hook.when}: until then, its object is kept.`
  );
}
var HELD = {
  instance: "The hook holds the object.",
  method: "The hook holds the bound method, which holds its object.",
  partial: "The hook holds the partial, which holds the object.",
  closure: "The hook holds the function, which holds the object that it uses.",
  locals: "The hook holds the function, which holds the values that it uses."
};
function heldBy(hook, call, file) {
  for (const callback of hook.holds(call)) {
    const parts = callback.is("tuple", "list") ? callback.children : [callback];
    for (const part of parts) {
      const object = heldObject(file, part);
      if (object && object.how !== "locals") return { callback, object };
    }
  }
  return void 0;
}
function isUndone(hook, call, owner, file) {
  if (hook.undoneBy === void 0) return false;
  if (hook.undoneBy === "cancel") return isHandleUsed(call, owner, file);
  if (hook.undoneBy !== "signal.signal") return file.referencesTo(hook.undoneBy).length > 0;
  if (file.useOf(call.node).kind !== "discarded") return true;
  return file.callsNamed("signal.signal").some((other) => {
    const handler = other.argument(1, "handler");
    return other.node !== call.node && owner.node.contains(other.node) && handler && !heldObject(file, handler);
  });
}
function isKept(call, file) {
  const use = file.useOf(call.node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  return target !== void 0 && file.selfAttribute(target) !== void 0;
}
function isHandleUsed(call, owner, file) {
  const use = file.useOf(call.node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  const name = target && file.selfAttribute(target);
  if (name === void 0) return use.kind !== "discarded";
  return owner.ancestors.some(
    (ancestor) => (ancestor.attribute(name)?.uses ?? []).some(
      ({ kind }) => kind === "call" || kind === "method" || kind === "argument"
    )
  );
}
function isGuarded5(call, owner, file) {
  for (let at = call.node.ancestor("if_statement"); at; at = at.ancestor("if_statement")) {
    const condition = at.child("condition");
    for (const node of condition?.walk() ?? []) {
      const isClassAttribute = node.kind === "attribute" && node.child("object") !== void 0 && file.ownerOf(node.child("object") ?? node) === owner && file.selfAttribute(node) === void 0;
      const isGlobal2 = node.kind === "identifier" && file.binding(node)?.scope.kind === "module" && file.binding(node)?.assignments.some(({ target }) => file.functionAround(target));
      if (isClassAttribute || isGlobal2) return true;
    }
  }
  return false;
}
function hintOf12(name, end) {
  switch (name) {
    case "atexit.register":
      return end ? `Call atexit.unregister in '${end.name}', or use weakref.finalize with a function and its resource.` : "Use weakref.finalize(self, function, resource) with a function that does not use the object.";
    case "signal.signal":
      return "Put the old handler back with signal.signal when the object is done.";
    case "multiprocessing.util.register_after_fork":
      return "Pass a plain function: it is given the object, which is held weakly.";
    case "multiprocessing.util.Finalize":
      return "Pass a plain function and the values it needs, or cancel the finalizer when the object is done.";
    case "os.register_at_fork":
      return "Register one plain function at import that goes through a weakref.WeakSet of the instances.";
  }
  return "Register one plain function at import that goes through a weakref.WeakSet of the instances.";
}
function values(nodes2) {
  return nodes2.map(
    (node) => (node.kind === "keyword_argument" ? node.child("value") ?? node : node).unparenthesized
  );
}
function present(node) {
  return node ? [node] : [];
}

// rules/registries/handler-added-per-call.ts
var HOLDS_RESOURCE = /(^|\.)(FileHandler|WatchedFileHandler|RotatingFileHandler|TimedRotatingFileHandler|SocketHandler|DatagramHandler|SysLogHandler)$/;
var handler_added_per_call_default = defineRule({
  name: "handler-added-per-call",
  summary: "A logger keeps every handler that is added to it, with its file, until it is removed.",
  impact: "leak",
  level: "warning",
  on: methodCalls("addHandler", "addFilter", "removeHandler"),
  *check(call, file) {
    if (file.isTestCode(call.node)) return;
    yield* call.name === "removeHandler" ? leftOpen(call, file) : added(call, file);
  }
});
function* added(call, file) {
  const around = file.functionAround(call.node);
  const { receiver } = call;
  const [handler] = call.positional;
  const made2 = handler && (originCall(handler, file) ?? ownHandler(call, handler, file));
  if (!around || !receiver || !handler || !made2 || !isLogger(receiver, file)) return;
  const remover = call.name === "addHandler" ? "removeHandler" : "removeFilter";
  if (file.attributesNamed(remover).length > 0) return;
  const runs = runsOnce(file, around, call.node);
  if (runs === "yes" || isAsked(call.node, around)) return;
  const owner = around.class;
  const isOnce2 = runs === "likely";
  const isInit = owner !== void 0 && around.name === "__init__";
  const lifetime = owner ? lifetimeOf(file, owner) : "unknown";
  const what = call.name === "addHandler" ? "handler" : "filter";
  const isLikely = isInit ? lifetime === "task" || lifetime === "unknown" : !isOnce2 && lifetime !== "process";
  yield {
    at: call.node,
    confidence: isLikely && provenanceOf(file, receiver) !== "made" ? "likely" : "possible",
    message: fitting(
      isInit ? `Every '${owner.name}' adds a ${what} to '${receiver.text}', which keeps them all.` : `Every call of '${around.name}' adds a ${what} to '${receiver.text}', which keeps them all.`,
      `Every call adds a ${what} to a logger, which keeps them all.`
    ),
    because: [
      { at: made2.node, message: `A new ${what} is made each time.` },
      {
        at: around.nameNode,
        message: `Nothing here takes the ${what} out again, or asks whether there is one.`
      }
    ],
    hint: call.name === "addHandler" ? "Add the handler once, where logging is set up, or remove it with removeHandler and close it." : "Add the filter once, where logging is set up, or remove it with removeFilter."
  };
}
function ownHandler(call, handler, file) {
  const owner = file.isSelf(handler) ? file.methodAround(call.node)?.class : void 0;
  return owner && file.functionAround(call.node)?.name === "__init__" ? { node: handler } : void 0;
}
function originCall(handler, file) {
  const binding = handler.kind === "identifier" ? file.binding(handler) : void 0;
  if (binding && binding.scope.kind !== "function") return void 0;
  const assigned = binding?.assignments.find(
    ({ value: each }) => each?.unparenthesized.kind === "call"
  )?.value;
  const origin = handler.kind === "attribute" ? file.originOf(handler) : void 0;
  const value = binding ? assigned : origin ?? handler;
  const call = value && file.call(value.unparenthesized);
  const isMade2 = /(^|_)[A-Z]\w*(Handler|Filter)$/.test(call?.name ?? "") || /^logging\.(handlers\.)?\w+(Handler|Filter)$/.test(call?.qualifiedName ?? "");
  return isMade2 ? call : void 0;
}
function isLogger(receiver, file) {
  const call = originOfLogger(receiver, file);
  if (call) {
    const [name] = call.positional;
    return name === void 0 || name.kind === "string" || /^__\w+__$/.test(name.text);
  }
  const binding = receiver.kind === "identifier" ? file.binding(receiver) : void 0;
  return binding?.scope.kind === "module" && /log/i.test(binding.name);
}
function originOfLogger(receiver, file) {
  const origin = file.originOf(receiver);
  const call = origin && file.call(origin);
  return call?.qualifiedName === "logging.getLogger" ? call : void 0;
}
function isAsked(node, around) {
  const condition = node.ancestor("if_statement", "function_definition");
  const isConditional2 = condition !== void 0 && condition.kind === "if_statement" && around.node.contains(condition);
  return isConditional2 || /\.handlers\b|hasHandlers|\.filters\b/.test(around.node.text);
}
function* leftOpen(call, file) {
  const [handler] = call.positional;
  const binding = handler?.kind === "identifier" ? file.binding(handler) : void 0;
  const around = file.functionAround(call.node);
  const made2 = binding?.onlyValue && file.call(binding.onlyValue.unparenthesized);
  if (!handler || !binding || !around || !made2 || binding.scope !== around.scope) return;
  if (!HOLDS_RESOURCE.test(made2.qualifiedName ?? made2.name ?? "")) return;
  const uses = file.usesOf(binding);
  if (uses.some(({ kind, name }) => (kind === "method" || kind === "attribute") && name === "close")) return;
  if (uses.some(({ kind }) => kind === "return" || kind === "with" || kind === "yield")) return;
  yield {
    at: call.node,
    confidence: "likely",
    message: fitting(
      `'${handler.text}' is removed from the logger and not closed: its file stays open.`,
      "The handler is removed from the logger and not closed: its file stays open."
    ),
    because: [{ at: made2.node, message: "The handler opens its file here." }],
    hint: "Call close() on the handler after removeHandler, in a finally clause."
  };
}

// rules/registries/inherited-end-leaves-parts.ts
var inherited_end_leaves_parts_default = defineRule({
  name: "inherited-end-leaves-parts",
  summary: "A class overrides one way to end an object and inherits another, which leaves its parts running.",
  impact: "leak",
  level: "warning",
  on: halfOverriddenEnds(),
  *check({ owner, end, overridden, base, inherited }) {
    const [part] = end.parts;
    if (!part) return;
    const { path } = owner.module;
    yield {
      path,
      at: end.at,
      confidence: "likely",
      message: fitting(
        `'${inherited.name}' of '${owner.summary.name}' is inherited, and does not end 'self.${part.attribute}'.`,
        `'${inherited.name}' is inherited, and does not end 'self.${part.attribute}'.`,
        "Another end of the object is inherited, and does not end its parts."
      ),
      because: [
        { path, at: part.at, message: `'${end.name}' ends the parts that this class has added.` },
        {
          path: base.module.path,
          at: inherited.at,
          message: `'${inherited.name}' knows nothing of them, and '${overridden.name}' of the base runs it.`
        }
      ],
      hint: `Override '${inherited.name}' too, end the parts there, and call it from '${end.name}'.`
    };
  }
});

// rules/registries/listener-not-removed.ts
var UNDOING = /^_*(un|dis|de(register|tach)|off|remove|discard|clear|stop|cancel)/;
var MOST_PLACES2 = 3;
var listener_not_removed_default = defineRule({
  name: "listener-not-removed",
  summary: "A callback that is registered and never removed keeps its object alive as long as the emitter.",
  impact: "leak",
  matters: "many-owners",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    const groups2 = /* @__PURE__ */ new Map();
    for (const registration of registrationsOf(file)) {
      const left = leftBehind2(registration, file);
      const confidence = left && confidenceOf11(left, file);
      if (!left || !confidence) continue;
      const key = `${left.around.node.index} ${left.other?.index} ${registration.holder?.text} ${confidence}`;
      const group = groups2.get(key);
      if (group) group.push({ left, confidence });
      else groups2.set(key, [{ left, confidence }]);
    }
    for (const [first, ...more] of groups2.values()) if (first) yield finding2(first, more);
  }
});
function leftBehind2(registration, file) {
  const { node, holder, held, name } = registration;
  const around = file.functionAround(node);
  if (!around || file.isTestCode(node)) return void 0;
  const method = file.methodAround(node);
  const owner = method?.class;
  const from = holder ? provenanceOf(file, holder) : registration.how === "function" ? "global" : "unknown";
  const isRepeated4 = REPEATED_METHOD.test(around.name);
  if ((from === "self" || from === "made") && !OUTLIVES_HOLDER.has(name)) return void 0;
  if (held.how === "method" && !isRepeated4 && holdsMethodsWeakly(registration, file)) return void 0;
  if (keepsResult(node, file)) return void 0;
  const removal2 = removalOf(registration, file, owner);
  if (removal2 === "done" || removal2 && isDropped(removal2, file)) return void 0;
  return {
    registration,
    from,
    around,
    owner,
    end: owner && endOf(owner, held.method),
    other: removal2,
    dropsHandle: RETURNS_UNSUBSCRIBE.some((pattern) => pattern.test(name)),
    proof: endThatTakesBackOthers(registration, around, file) ?? registeredAgain(registration, around, from, file) ?? heldOutsideOfPython(registration, owner, file)
  };
}
function endThatTakesBackOthers({ holder, node, held, removers }, around, file) {
  const shared = holder && rootOf5(holder);
  if (held.how !== "locals" || shared?.kind !== "identifier") return void 0;
  const binding = file.binding(shared);
  for (const call of file.calls) {
    const root = call.receiver && rootOf5(call.receiver);
    if (!around.node.contains(call.node) || node.contains(call.node) || !root || !call.name) continue;
    const model = file.functionAround(call.node);
    const isEnd3 = model !== void 0 && model !== around && LAST_CALL.test(model.name);
    const takesBack = removers.has(call.name) || UNDOING.test(call.name);
    if (!isEnd3 || !takesBack || root.kind !== "identifier" || file.binding(root) !== binding) continue;
    return { at: call.node, message: `'${model.name}' takes something else back from '${shared.text}'.` };
  }
  return void 0;
}
function rootOf5(node) {
  let at = node.unparenthesized;
  for (let object = at; at.kind === "attribute"; at = object) {
    const next = at.child("object");
    if (!next) break;
    object = next.unparenthesized;
  }
  return at;
}
function registeredAgain({ how, name, node, holder, held, callback }, around, from, file) {
  if (how !== "method" || !holder || around.isGenerator || around.isLambda) return void 0;
  if (isAskedFirst(node, around)) return void 0;
  if (KEEPS_ONE_OF_EACH.some(
    ({ method, modules }) => method.test(name) && modules.some((each) => file.imports(each))
  ))
    return void 0;
  if (from === "global" && held.how === "method" && ONCE_A_FRAME.test(around.name)) {
    return {
      at: around.nameNode,
      message: `'${around.name}' runs again and again, and registers it each time.`
    };
  }
  const cleared = held.how === "partial" || callback.unparenthesized.kind === "lambda" ? rebuildIn(around, file) : void 0;
  if (!cleared || cleared.start > node.start || !isOfObject(holder, file)) return void 0;
  return {
    at: cleared,
    message: `Each time '${around.name}' builds this anew, it registers another function.`
  };
}
function isAskedFirst(node, around) {
  for (let at = node.parent; at && at !== around.node; at = at.parent) {
    if (at.is("if_statement", "elif_clause", "conditional_expression")) return true;
  }
  return false;
}
function rebuildIn(around, file) {
  if (/^__/.test(around.name)) return void 0;
  for (const call of file.calls) {
    if (file.functionAround(call.node) !== around || !REBUILDING.test(call.name ?? "")) continue;
    if (call.receiver && provenanceIsOwn(call.receiver, file)) return call.node;
  }
  return void 0;
}
function provenanceIsOwn(receiver, file) {
  const root = rootOf5(receiver);
  if (file.isSelf(root)) return true;
  const value = root.kind === "identifier" ? file.binding(root)?.onlyValue : void 0;
  return value !== void 0 && file.selfAttribute(value) !== void 0;
}
function isOfObject(holder, file) {
  const root = rootOf5(holder);
  const value = root.kind === "identifier" ? file.binding(root)?.onlyValue : void 0;
  return value?.kind === "attribute" && file.selfAttribute(value) !== void 0;
}
function heldOutsideOfPython({ name, holder, held }, owner, file) {
  if (!owner || !holder || held.how !== "method" || !/^connect(_after|_object)?$/.test(name))
    return void 0;
  if (!GSTREAMER.some((module) => file.imports(module))) return void 0;
  const made2 = file.originOf(holder);
  const call = made2 && file.call(made2);
  const isPart = /^(get_bus|get_by_name|get_static_pad|get_request_pad)$/.test(call?.name ?? "");
  const pipeline = isPart && call?.receiver ? file.selfAttribute(call.receiver) : void 0;
  if (!made2 || pipeline === void 0) return void 0;
  return {
    at: made2,
    message: `'self.${pipeline}' holds it outside of Python, where no collector sees the handler.`
  };
}
function removalOf(registration, file, owner) {
  const { callback, removers, node, how, holder } = registration;
  if (how === "container" && holder && isEmptied(file, holder, node)) return "done";
  const wanted = lastName3(callback);
  let other;
  for (const call of file.calls) {
    if (call.node === node || call.name === void 0) continue;
    const isRemover = removers.has(call.name) || removers.has(call.name.replace(/^_+/, ""));
    if (!isRemover && !UNDOING.test(call.name)) continue;
    const passed = call.argumentNodes.map((argument) => argument.child("value") ?? argument);
    if (wanted !== void 0 && passed.some((argument) => lastName3(argument) === wanted)) return "done";
    if (!isRemover || how === "container" || owner && !owner.node.contains(call.node)) continue;
    const method = passed.find(
      (argument) => file.selfAttribute(argument) !== void 0 && file.methodNamedBy(argument)
    );
    const isSameHolder = call.receiver && holder && lastName3(call.receiver) === lastName3(holder);
    if (passed.length === 0 && !isSameHolder) continue;
    if (!method || wanted === void 0) return "done";
    other ??= call.node;
  }
  return other;
}
function isDropped(removal2, file) {
  let at = file.call(removal2)?.receiver?.unparenthesized;
  while (at?.kind === "attribute" && file.selfAttribute(at) === void 0)
    at = at.child("object")?.unparenthesized;
  const name = at && file.selfAttribute(at);
  const around = file.functionAround(removal2);
  const uses = name !== void 0 && file.classAround(removal2)?.attribute(name)?.uses || [];
  return uses.some(
    (use) => use.method === around && (use.kind === "delete" || use.kind === "store" && use.value?.unparenthesized.kind === "none")
  );
}
function lastName3(node) {
  const target = node.unparenthesized;
  if (target.kind === "attribute") return target.child("attribute")?.text;
  return target.kind === "identifier" ? target.text : void 0;
}
function keepsResult(node, file) {
  let at = node;
  if (at.parent?.kind === "await") at = at.parent;
  const use = file.useOf(at);
  if (use.kind === "assigned" && use.by.child("left")?.text === "_") return false;
  return !["discarded", "other"].includes(use.kind) && node.kind === "call";
}
function holdsMethodsWeakly({ name, call, callback }, file) {
  if (call?.keyword("weak")?.kind === "true") return true;
  if (call?.keyword("weak")?.kind === "false") return false;
  const isFirst = call?.positional[0]?.unparenthesized === callback;
  if (call?.receiver && isFirst && WEAK_IF_FIRST.has(name)) return true;
  return WEAK_FOR_METHODS.some(
    ({ method, modules }) => method.test(name) && modules.some((module) => file.imports(module))
  );
}
function confidenceOf11(left, file) {
  const { registration, from, owner, around, end, other } = left;
  const { held, how } = registration;
  if (held.how === "locals") {
    const isShared3 = (from === "given" || from === "global") && LONG_LIVED_NAME.test(registration.holder?.text ?? "");
    if (how === "function" || !isShared3) return void 0;
    return left.proof ? "likely" : "possible";
  }
  const lifetime = owner ? lifetimeOf(file, owner) : "unknown";
  if (lifetime === "test") return void 0;
  if (other) return lifetime === "process" ? "possible" : "likely";
  if (left.proof) return "likely";
  if (lifetime === "process") return "possible";
  if (REPEATED_METHOD.test(around.name)) return "possible";
  const isOfLibrary = REGISTERING_FUNCTIONS.has(registration.call?.qualifiedName ?? "");
  const isShared2 = from === "global" || from === "given" && !isOfLibrary && LONG_LIVED_NAME.test(registration.holder?.text ?? "");
  const comesAndGoes2 = lifetime === "task" || end !== void 0;
  if (how !== "function" && isShared2 && comesAndGoes2 && held.certainty === "proven") return "likely";
  if (left.dropsHandle && comesAndGoes2) return "likely";
  return "possible";
}
function finding2({ left, confidence }, more) {
  const { registration, owner, end, other, dropsHandle } = left;
  const { node, callback, held, name, holder } = registration;
  const short = callback.text.length <= 60 && !callback.text.includes("\n") ? `'${callback.text}'` : "This callback";
  const what = held.how === "locals" ? "the locals of this call" : held.how === "method" && held.at.kind === "identifier" ? `'${held.at.text}'` : `this '${owner?.name ?? "object"}'`;
  const because = [
    {
      at: held.at,
      message: held.how === "method" ? "A bound method holds its object." : held.how === "instance" ? "The object itself is registered." : held.how === "partial" ? "The partial holds the object." : "The function holds what it uses from here."
    }
  ];
  if (left.proof) because.push(left.proof);
  if (other) because.unshift({ at: node, message: "It is registered here." });
  else if (end)
    because.push({ at: end.nameNode, message: `'${end.name}' ends the object and removes no callback.` });
  for (const { left: next } of more.slice(0, MOST_PLACES2)) {
    because.push({ at: next.registration.node, message: "So is this one." });
  }
  return {
    at: other ?? node,
    confidence,
    message: fitting(
      ...other ? [`${short} stays registered where this callback is removed: it keeps ${what}.`] : [],
      `${short} is registered with '${holder?.text ?? name}' and never removed: it keeps ${what}.`,
      `${short} is registered here and never removed: it keeps ${what}.`,
      `${short} is never removed: it keeps ${what}.`,
      `${short} is never removed, and keeps its object.`,
      "This callback is registered here and never removed: it keeps its object."
    ),
    because,
    hint: hintOf13(registration, end, dropsHandle)
  };
}
function hintOf13({ removers, held }, end, dropsHandle) {
  const where = end ? `in '${end.name}'` : "when the object is done";
  if (dropsHandle) return `Keep what the call returns and use it to unregister ${where}.`;
  const [remover] = removers;
  if (held.how === "closure" || held.how === "partial" || held.how === "locals") {
    return `Keep the callback under a name and pass it to ${remover ?? "the method that removes it"} ${where}.`;
  }
  return `Call ${remover ?? "the method that removes it"} with the same callback ${where}.`;
}

// rules/registries/logger-per-instance.ts
var KEEPS_NO_TABLE = /^(structlog|loguru|eliot|logbook)\b/;
var logger_per_instance_default = defineRule({
  name: "logger-per-instance",
  summary: "A logger with a name of its own for every object is never freed.",
  impact: "leak",
  level: "warning",
  on: anyCall(),
  *check(call, file) {
    const isKnown2 = call.qualifiedName === "logging.getLogger";
    if (!isKnown2 && !isLoggerGetter(call, file)) return;
    const [name] = call.positional;
    const text = name && computedText(file, name);
    const around = file.functionAround(call.node);
    if (!text || !around || file.isTestCode(call.node)) return;
    const open = text.parts.find((part2) => variety(file, part2) === "open");
    const part = open ?? text.parts.find((each) => variety(file, each) === "unknown" && comesAndGoes(each, file));
    if (!part) return;
    const owner = file.methodAround(call.node)?.class;
    const isOne = owner !== void 0 && lifetimeOf(file, owner) === "process";
    yield {
      at: call.node,
      confidence: open && !isOne && (isKnown2 || call.name === "getChild" || text.literal.includes(".")) ? "likely" : "possible",
      message: fitting(
        `Every new '${part.text}' makes a logger, and the logging module never drops one.`,
        "Every new name makes a logger, and the logging module never drops one."
      ),
      because: [{ at: part, message: "This part of the name differs from object to object." }],
      hint: "Use one logger for the module, and put what differs into the message with logging.LoggerAdapter."
    };
  }
});
function isLoggerGetter(call, file) {
  const { name, qualifiedName = "" } = call;
  if (name === "getChild") return /log/i.test(call.receiver?.text ?? "");
  if (name !== "get_logger" && name !== "getLogger") return false;
  return !KEEPS_NO_TABLE.test(qualifiedName) && !file.imports("structlog");
}
function comesAndGoes(part, file) {
  const attribute = file.selfAttribute(part);
  if (attribute !== void 0) return true;
  const binding = part.kind === "identifier" ? file.binding(part) : void 0;
  return binding?.onlyAssignment?.kind === "for";
}

// rules/registries/parallel-registry-not-cleared.ts
var parallel_registry_not_cleared_default = defineRule({
  name: "parallel-registry-not-cleared",
  summary: "Of two containers that are filled and emptied together, one is emptied alone.",
  impact: "leak",
  level: "warning",
  on: parallelLosses(),
  *check(loss) {
    const { pair, isWhole, within } = loss;
    const [one, other] = pair.names;
    yield {
      path: loss.path,
      at: loss.at,
      confidence: confidenceOf12(loss),
      message: fitting(
        isWhole ? `'${within}' empties '${one}' and leaves the same entries in '${other}'.` : `'${within}' takes the entry out of '${one}' and leaves it in '${other}'.`,
        `'${within}' leaves the entries in '${other}'.`,
        "This leaves the entries in the other container."
      ),
      because: [
        {
          path: loss.pairPath,
          at: pair.filledAt[0],
          message: `What is put into '${one}' is put into '${other}' as well.`
        },
        { path: loss.pairPath, at: pair.filledAt[1], message: `'${other}' holds it strongly from here on.` },
        ...pair.emptiedAt ? [
          {
            path: loss.pairPath,
            at: pair.emptiedAt,
            message: `This function takes it out of both, also of '${other}'.`
          }
        ] : []
      ],
      hint: isWhole ? `Take out of '${other}' what '${one}' held before it is emptied.` : `Take the entry out of '${other}' as well.`
    };
  }
});
var CLOSED_FOR_GOOD = /^_*(?:a?close|aexit__|exit__|del__)$/;
function confidenceOf12({ isWhole, pair, within }) {
  const isOver = CLOSED_FOR_GOOD.test(within) && pair.names.every((name) => name.startsWith("self."));
  if (isOver) return "possible";
  return isWhole && pair.byEntry ? "likely" : "possible";
}

// rules/registries/patch-never-stopped.ts
var PATCHES = ["mock.patch", "mock.patch.object", "mock.patch.dict", "mock.patch.multiple"];
var MOCKS = ["mock.Mock", "mock.MagicMock", "mock.AsyncMock"];
var patch_never_stopped_default = defineRule({
  name: "patch-never-stopped",
  summary: "A patch that is started and never stopped stays, and its mock records every call.",
  impact: "leak",
  level: "warning",
  on: calls(...PATCHES, ...MOCKS),
  *check(call, file) {
    if (PATCHES.includes(call.qualifiedName ?? "")) yield* startedPatch(call, file);
    else yield* mockInProduction(call, file);
  }
});
function* startedPatch(call, file) {
  const start = startOf2(call, file);
  if (!start || isExpectedToFail(start, file) || file.referencesTo("mock.patch.stopall").length > 0 || isStopped2(call, start, file))
    return;
  yield {
    at: start,
    confidence: file.functionAround(call.node) ? "likely" : "possible",
    message: "This patch is started and never stopped: its mock stays and keeps every call it is given.",
    because: [{ at: call.node, message: "The patcher is registered as active until it is stopped." }],
    hint: "Call self.addCleanup(patcher.stop) before start(), or use the patch in a with statement."
  };
}
function isExpectedToFail(node, file) {
  for (let at = node.ancestor("with_item", "with_statement"); at; at = at.ancestor("with_statement")) {
    for (const inner of at.firstChild?.walk() ?? []) {
      const call = file.call(inner);
      if (call && (SWALLOWING_METHODS.has(call.name ?? "") || SWALLOWING_MANAGERS.has(call.qualifiedName ?? ""))) {
        return true;
      }
    }
  }
  return false;
}
function startOf2(call, file) {
  const use = file.useOf(call.node);
  if (use.kind === "method") return use.name === "start" ? use.by : void 0;
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  if (!target) return void 0;
  return mentionsOf2(target, file).map((node) => file.useOf(node)).find(({ kind, name }) => kind === "method" && name === "start")?.by;
}
function mentionsOf2(target, file) {
  if (target.kind === "identifier") return file.binding(target)?.references ?? [];
  const name = file.selfAttribute(target);
  return name === void 0 ? [] : file.attributesNamed(name);
}
function isStopped2(call, start, file) {
  const use = file.useOf(call.node);
  if (use.kind !== "assigned") return false;
  const target = use.by.child("left");
  if (!target?.is("identifier", "attribute")) return true;
  return mentionsOf2(target, file).some((node) => {
    const { kind, name, by } = file.useOf(node);
    if (by === start || kind === "store") return false;
    return kind !== "method" || name !== "start";
  });
}
function* mockInProduction(call, file) {
  const use = file.useOf(call.node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  if (file.isTestCode(call.node) || target?.kind !== "identifier") return;
  const binding = file.binding(target);
  if (binding?.scope.kind !== "module" || binding.onlyValue === void 0) return;
  const called = binding.references.find((node) => {
    const { kind, by } = file.useOf(node);
    return (kind === "call" || kind === "method") && file.functionAround(by) && !file.isTestCode(by);
  });
  const isReset = binding.references.some((node) => file.useOf(node).name === "reset_mock");
  if (!called || isReset) return;
  yield {
    at: call.node,
    confidence: "possible",
    message: `The mock '${target.text}' records every call with its arguments, and keeps them.`.slice(0, 100),
    because: [{ at: called, message: "This call is recorded in mock_calls." }],
    hint: "Use a plain function or class that does nothing in its place."
  };
}

// rules/registries/registration-left-at-end.ts
var registration_left_at_end_default = defineRule({
  name: "registration-left-at-end",
  summary: "An object is ended and stays registered where it has registered itself.",
  impact: "leak",
  level: "warning",
  on: entriesLeft(),
  *check({ path, at, enter, leave, registry, end, kept: kept2 }) {
    const last = kept2?.at(-1);
    yield {
      path,
      at,
      confidence: kept2 ? "likely" : "possible",
      message: fitting(
        `'${end}' ends the object and leaves it registered with '${registry}'.`,
        `'${end}' ends the object and leaves it registered.`,
        "This ends the object and leaves it registered."
      ),
      because: [
        {
          path,
          at: enter.at,
          message: fitting(`'${enter.method}' enters the object itself.`, "This enters the object itself.")
        },
        ...last ? [
          {
            path: last.path,
            at: last.at,
            message: `'${last.class.summary.name}' keeps it in 'self.${last.attribute}'.`
          }
        ] : [],
        {
          path,
          at: leave.at,
          message: fitting(
            `Only here '${leave.method}' takes it out again.`,
            "Only this takes it out again."
          )
        }
      ],
      hint: `Call ${leave.method} in '${end}' as well.`
    };
  }
});

// rules/registries/registration-per-call.ts
var TABLES = {
  "codecs.register": { table: "the list of codec searches", undo: "codecs.unregister", isKeyed: false },
  "codecs.register_error": {
    table: "the table of error handlers",
    undo: "one name for all calls",
    isKeyed: true
  },
  "copyreg.pickle": {
    table: "copyreg.dispatch_table",
    undo: "a Pickler with a dispatch_table of its own",
    isKeyed: true
  },
  "shutil.register_archive_format": {
    table: "the table of archive formats",
    undo: "shutil.unregister_archive_format",
    isKeyed: true
  },
  "shutil.register_unpack_format": {
    table: "the table of unpack formats",
    undo: "shutil.unregister_unpack_format",
    isKeyed: true
  },
  "sqlite3.register_adapter": {
    table: "the table of adapters",
    undo: "one class for all calls",
    isKeyed: true
  }
};
var IMPORT_LISTS = /^sys\.(meta_path|path_hooks)$/;
var registration_per_call_default = defineRule({
  name: "registration-per-call",
  summary: "What is registered at every call stays registered: the table grows with each.",
  impact: "leak",
  matters: "runs-again",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    for (const call of anyCall().sites(file)) {
      const found2 = inTable(call, file) ?? inDispatcher(call, file);
      if (found2) yield found2;
    }
    yield* inModules(file);
  }
});
function inTable(call, file) {
  const known = own(TABLES, call.qualifiedName ?? "");
  const isImportList = (call.name === "append" || call.name === "insert") && call.receiver !== void 0 && IMPORT_LISTS.test(file.qualifiedName(call.receiver) ?? "");
  const around = file.functionAround(call.node);
  if (!known && !isImportList || !around || file.isTestCode(call.node)) return void 0;
  const runs = runsOnce(file, around, call.node);
  if (runs === "yes") return void 0;
  const local = entryOf(call, known, around, file) && call.positional.find((argument) => isMadeHere(argument, around, file));
  if (!local || isUndone2(known?.undo, call, file) || isGuarded6(call.node, around)) return void 0;
  const table = known?.table ?? `'${call.receiver?.text}'`;
  return {
    at: call.node,
    confidence: runs === "likely" ? "possible" : "likely",
    message: fitting(
      `Every call of '${around.name}' puts '${local.text}' into ${table}, and nothing takes it out.`,
      `Every call of '${around.name}' adds to ${table}, and nothing takes it out.`,
      "Every call adds an entry, and nothing takes it out."
    ),
    because: [{ at: local, message: "It is made anew by each call." }],
    hint: known ? `Register once, at import, or use ${known.undo}.` : `Take it out again in a finally clause.`
  };
}
function entryOf(call, known, around, file) {
  const [key] = call.positional;
  if (!known?.isKeyed || !key) return true;
  return isMadeHere(key, around, file) || computedText(file, key) !== void 0;
}
function inDispatcher(call, file) {
  const around = file.functionAround(call.node);
  if (call.name !== "register" || !call.receiver || !around || file.isTestCode(call.node)) return void 0;
  const dispatcher = file.functionNamed(call.receiver);
  const isDispatcher = dispatcher?.decoratorNames.some(
    (name) => /^functools\.singledispatch(method)?$/.test(name ?? "")
  );
  const [first] = call.positional;
  const isLocal = first?.kind === "identifier" && isMadeHere(first, around, file);
  if (!dispatcher || !isDispatcher || file.functionAround(dispatcher.node) === around) return void 0;
  return {
    at: call.node,
    confidence: isLocal ? "likely" : "possible",
    message: fitting(
      `Every call of '${around.name}' adds a case to '${call.receiver.text}', which keeps its function.`,
      "Every call adds a case to the generic function, which keeps it."
    ),
    because: [
      {
        at: first ?? dispatcher.nameNode,
        message: isLocal ? "This class is made anew by each call." : "The function is registered here."
      }
    ],
    hint: "Define the class and register its case once, at the top of the module."
  };
}
function* inModules(file) {
  for (const table of file.referencesTo("sys.modules")) {
    const use = file.useOf(table);
    const around = file.functionAround(table);
    if (use.kind !== "item-store" || !use.key || !around || file.isTestCode(table)) continue;
    if (runsOnce(file, around, table) === "yes") continue;
    const text = computedText(file, use.key);
    const open = text?.parts.find((part) => variety(file, part) === "open");
    const isRemoved = file.referencesTo("sys.modules").some((other) => {
      const { kind, name } = file.useOf(other);
      return kind === "item-delete" || kind === "method" && name === "pop";
    });
    if (!text || isRemoved) continue;
    yield {
      at: use.by,
      confidence: open ? "likely" : "possible",
      message: "Every new name puts a module into 'sys.modules', and nothing takes it out.",
      because: [{ at: open ?? use.key, message: "The name is made up at run time." }],
      hint: "Keep the module where it is used, or delete its name from sys.modules when it is done."
    };
  }
}
function isMadeHere(node, around, file) {
  const target = node.unparenthesized;
  if (target.kind === "lambda") return true;
  if (target.kind === "call") return /^_*[A-Z]/.test(file.call(target)?.name ?? "");
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  if (!binding || binding.scope !== around.scope) return false;
  return binding.assignments.every(({ kind, value }) => {
    if (kind === "def" || kind === "class") return true;
    return kind === "assign" && value !== void 0 && isMadeHere(value, around, file);
  });
}
function isUndone2(undo, call, file) {
  if (undo?.includes(".") && file.referencesTo(undo).length > 0) return true;
  const { receiver } = call;
  if (!receiver) return false;
  const name = file.qualifiedName(receiver) ?? "";
  return file.referencesTo(name).some((node) => {
    const use = file.useOf(node);
    return use.kind === "item-delete" || use.kind === "method" && /^(remove|pop|clear)$/.test(use.name ?? "");
  });
}
function isGuarded6(node, around) {
  const condition = node.ancestor("if_statement", "function_definition", "class_definition");
  return condition !== void 0 && condition.kind === "if_statement" && around.node.contains(condition);
}

// rules/resources/connection-with-does-not-close.ts
var connection_with_does_not_close_default = defineRule({
  name: "connection-with-does-not-close",
  summary: "The 'with' of a database connection ends the transaction and leaves the connection open.",
  impact: "leak",
  level: "warning",
  on: calls("sqlite3.connect", "sqlite3.dbapi2.connect", "psycopg2.connect", "pyodbc.connect"),
  *check(call, file) {
    const model = file.functionAround(call.node);
    if (file.useOf(call.node).kind !== "with" || !model) return;
    const alias = aliasOf(call.node);
    if (alias && goesFurther(file, alias)) return;
    const isSqlite = call.qualifiedName?.startsWith("sqlite3.") === true;
    const waits2 = isSqlite && file.python.meets(">=3.11") !== "no";
    const isSure = waits2 && !file.isTestCode(call.node) && !/(^|_)main$/.test(model.name);
    yield {
      at: call.node,
      confidence: isSure ? "likely" : "possible",
      message: fitting(
        alias ? `The 'with' leaves the connection in '${alias.text}' open: it ends the transaction only.` : "The 'with' leaves the connection open: it ends the transaction only.",
        "The 'with' leaves the connection open: it ends the transaction only."
      ),
      because: [
        {
          at: call.callee,
          message: isSqlite ? "Since Python 3.11 a connection and its statement cache are a cycle: it waits for the collector." : "The connection is open for as long as anything refers to it."
        }
      ],
      hint: "Use 'with contextlib.closing(...) as c, c:', which closes the connection and ends the transaction.",
      ...fixOf9(file, call, alias)
    };
  }
});
function aliasOf(call) {
  const pattern = call.withParentheses.parent;
  const target = pattern?.kind === "as_pattern" ? pattern.child("alias")?.firstChild : void 0;
  return target?.kind === "identifier" ? target : void 0;
}
function goesFurther(file, alias) {
  const binding = file.binding(alias);
  if (!binding) return true;
  const frame = file.scopeOf(alias).frame;
  return binding.references.some((node) => {
    if (file.scopeOf(node).frame !== frame) return true;
    const use = file.useOf(node);
    if (use.kind === "method" || use.kind === "attribute") return use.name === "close";
    if (use.kind === "argument")
      return /clos|keep|regist|add|append|push/i.test(file.call(use.by)?.name ?? "");
    return ["return", "yield", "assigned", "element"].includes(use.kind);
  });
}
function fixOf9(file, call, alias) {
  const closing2 = file.moduleScope.bindings.get("closing")?.onlyAssignment?.qualifiedName;
  const module = file.moduleScope.bindings.get("contextlib")?.onlyAssignment?.qualifiedName;
  const name = module === "contextlib" ? "contextlib.closing" : closing2 === "contextlib.closing" ? "closing" : void 0;
  const item = call.node.ancestor("with_item");
  if (name === void 0 || !alias || !item) return {};
  return {
    fix: {
      title: "Close the connection as well",
      safety: "unsafe",
      edits: [
        insertBefore(call.node, `${name}(`),
        insertAfter(call.node, ")"),
        insertAfter(item, `, ${alias.text}`)
      ]
    }
  };
}

// rules/resources/descriptor-dropped.ts
var PLAIN_NUMBER = "A descriptor is a plain number: it stays open until os.close() or the end of the process.";
var descriptor_dropped_default = defineRule({
  name: "descriptor-dropped",
  summary: "A file descriptor is opened, and nothing closes it.",
  impact: "leak",
  level: "warning",
  on: acquisitions(),
  *check(acquisition, file) {
    const { call, kind, owner } = acquisition;
    if (kind !== "descriptor" || file.isTestCode(call.node) && call.name !== "mkstemp") return;
    if (owner.kind === "expression") yield* inExpression(acquisition, owner.use);
    else if (owner.kind === "local") yield* inLocal(file, acquisition, owner);
    else if (owner.kind === "attribute") {
      const mentions3 = file.attributesNamed(owner.name);
      if (mentions3.length > 1 || new RegExp(`['"]${owner.name}['"]`).test(file.tree.text)) return;
      yield {
        at: call.node,
        confidence: "likely",
        message: fitting(
          `Nothing uses or closes the descriptor in 'self.${owner.name}'.`,
          "Nothing uses or closes this descriptor."
        ),
        because: [{ at: owner.target, message: PLAIN_NUMBER }],
        hint: "Close it with os.close() as soon as it is made, or open the file with os.fdopen()."
      };
    }
  }
});
function* inExpression({ call }, use) {
  const isPath = use.kind === "item" && /^(-?1)$/.test(use.key?.text ?? "") && call.name === "mkstemp";
  if (!isPath && use.kind !== "discarded") return;
  yield {
    at: call.node,
    confidence: "proven",
    message: `The descriptor that '${call.name ?? "this"}' opens is dropped, and stays open.`,
    because: [{ at: use.by, message: PLAIN_NUMBER }],
    hint: isPath ? "Take both: 'fd, path = tempfile.mkstemp()', and use os.fdopen(fd) or os.close(fd)." : "Keep the descriptor, and close it with os.close()."
  };
}
function* inLocal(file, { call, closable }, owner) {
  const { binding, function: model, assignment } = owner;
  const { name } = binding;
  const isUnused = binding.references.length === 0 && binding.deletions.length === 0;
  const hint6 = call.name === "mkstemp" ? `Open the file with os.fdopen(${name}, ...), or call os.close(${name}) at once.` : `Call os.close(${name}) in a finally.`;
  if (isUnused) {
    yield {
      at: call.node,
      confidence: "proven",
      message: fitting(
        `Nothing uses or closes the descriptor in '${name}'.`,
        "Nothing uses or closes this descriptor."
      ),
      because: [{ at: assignment.target, message: PLAIN_NUMBER }],
      hint: hint6,
      ...fixOf10(file, call.node, name)
    };
    return;
  }
  const handling = handlingOf(file, model, binding, closable);
  const exit = openExitsOf(file, owner, handling).find(
    (each) => each.kind === "never" || each.kind === "normal"
  );
  if (!exit) return;
  const isWhole = exit.kind === "never" || exit.node === model.node;
  yield {
    at: call.node,
    confidence: handling.loans.length > 0 || /(^|_)main$/.test(model.name) ? "possible" : "likely",
    message: fitting(
      exit.kind === "never" ? `Nothing closes the descriptor in '${name}'.` : `The descriptor in '${name}' is still open on one way out of the function.`,
      "This descriptor is not closed."
    ),
    because: [
      {
        at: isWhole ? model.nameNode : exit.node,
        message: isWhole ? "The function ends with it open." : "The function is left here with it open."
      },
      { at: assignment.target, message: PLAIN_NUMBER }
    ],
    hint: hint6
  };
}
function fixOf10(file, call, name) {
  const statement = file.statementOf(call);
  const { text } = statement.tree;
  const lineStart = text.lastIndexOf("\n", statement.start - 1) + 1;
  const indent = text.slice(lineStart, statement.start);
  const isAlone = indent.trim() === "" && /^[ \t]*(#[^\r\n]*)?(?=[\r\n]|$)/.test(text.slice(statement.end));
  const isOs = /^[ \t]*import os[ \t]*(#.*)?$/m.test(text);
  if (!isAlone || !isOs || statement.kind !== "expression_statement" || name === "_") return {};
  return {
    fix: {
      title: "Close the descriptor at once",
      safety: "unsafe",
      edits: [insertAfter(statement, `
${indent}os.close(${name})`)]
    }
  };
}

// rules/resources/process-not-waited.ts
var WAITING3 = /^(wait|communicate|poll|join|__exit__|__enter__|__aexit__|close)$/;
var READ = /^std(out|err)$/;
var process_not_waited_default = defineRule({
  name: "process-not-waited",
  summary: "A process is started, and nothing waits for its end.",
  impact: "leak",
  level: "warning",
  // The child watcher of asyncio waits for what create_subprocess_exec starts.
  on: calls("subprocess.Popen", "multiprocessing.Process"),
  *check(call, file) {
    const use = file.useOf(call.node);
    if (file.isTestCode(call.node)) return;
    if (use.kind === "attribute" && /^(stdout|stderr|stdin|pid)$/.test(use.name ?? "")) {
      yield found(call.node, use.by, void 0, READ.test(use.name ?? "") ? "likely" : "possible");
    }
    const target = use.kind === "assigned" ? use.by.child("left") : void 0;
    if (!target) return;
    const name = file.selfAttribute(target);
    const owner = file.methodAround(target)?.class;
    if (name !== void 0 && owner) yield* inAttribute(file, call.node, owner, name);
    else yield* inLocal2(file, call.node, target);
  }
});
function found(at, place, name, confidence) {
  return {
    at,
    confidence,
    message: fitting(
      name === void 0 ? "Nothing waits for this process." : `Nothing waits for the process in '${name}'.`,
      "Nothing waits for this process."
    ),
    because: [
      {
        at: place,
        message: "A process that has ended stays in the table of the system until its parent asks for its status."
      }
    ],
    hint: "Call wait() or communicate(), or use 'with' on the process; terminate() and kill() do not wait."
  };
}
function* inLocal2(file, at, target) {
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  const model = file.functionAround(at);
  if (!binding || !model || binding.scope !== model.scope) return;
  const isLeft = binding.references.every(
    (node) => file.scopeOf(node).frame === model.scope && leaves(file, file.useOf(node))
  );
  const isRead = binding.references.some((node) => {
    const use = file.useOf(node);
    return use.kind === "attribute" && READ.test(use.name ?? "");
  });
  if (isLeft) yield found(at, model.nameNode, binding.name, isRead ? "likely" : "possible");
}
function* inAttribute(file, at, owner, name) {
  let ended;
  for (const node of file.attributesNamed(name)) {
    if (file.isWritten(node)) continue;
    const use = file.useOf(node);
    if (!leaves(file, use)) return;
    if (use.kind === "method" && /^(terminate|kill|send_signal)$/.test(use.name ?? "")) ended ??= use.by;
  }
  if (new RegExp(`['"]${name}['"]`).test(owner.node.text)) return;
  yield found(at, ended ?? owner.nameNode, `self.${name}`, ended ? "likely" : "possible");
}
function leaves(file, use) {
  switch (use.kind) {
    case "method":
      return !WAITING3.test(use.name ?? "");
    case "attribute": {
      if (use.name === "returncode" || WAITING3.test(use.name ?? "")) return false;
      return use.name !== "pid" || !["argument", "return", "assigned"].includes(file.useOf(use.by).kind);
    }
    case "test":
    case "compare":
    case "formatted":
    case "delete":
    case "store":
      return true;
  }
  return false;
}

// rules/resources/resource-not-closed.ts
var resource_not_closed_default = defineRule({
  name: "resource-not-closed",
  summary: "A file, socket, selector or other resource is acquired and not closed.",
  impact: "leak",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    const attributes = /* @__PURE__ */ new Set();
    for (const acquisition of acquisitionsOf(file)) {
      if (acquisition.kind === "descriptor" || file.isTestCode(acquisition.call.node)) continue;
      const { owner } = acquisition;
      if (owner.kind === "local") yield* inLocal3(file, acquisition, owner);
      else if (owner.kind === "expression") yield* inExpression2(file, acquisition, owner.use);
      else if (owner.kind === "attribute") {
        const key = `${owner.class.node.index}.${owner.name}`;
        if (attributes.has(key)) continue;
        attributes.add(key);
        yield* inAttribute2(file, acquisition, owner);
      }
    }
    yield* delivered(file);
    yield* neverReached(file);
    for (const owner of file.classes) yield* emptyExit(file, owner);
  }
});
var CLOSED_BY_COUNT = "CPython closes it when the last reference goes; PyPy does so when it happens to collect.";
var HELD_BY_TRACEBACK = "The traceback keeps the frame, and the frame this: as long as anybody has the exception.";
function* inLocal3(file, acquisition, owner) {
  const { call, kind, closable } = acquisition;
  const { binding, function: model } = owner;
  const handling = handlingOf(file, model, binding, closable);
  if ((kind === "lent" || kind === "evident") && handling.closes.length === 0) return;
  const exit = openExitsOf(file, owner, handling).find(
    (each) => each.kind === "never" || each.kind === "normal"
  );
  if (!exit) return;
  const isOwn4 = handling.loans.length === 0 && kind !== "evident";
  const failure = isOwn4 && closable.whenDropped === "closed" ? foreseenFailureOf(file, acquisition, owner, handling) : void 0;
  const isCertain = isOwn4 && (closable.whenDropped !== "closed" || failure !== void 0);
  const { name } = binding;
  const reason4 = closable.reason ?? (failure ? HELD_BY_TRACEBACK : CLOSED_BY_COUNT);
  const failing = failure ? [{ at: failure.node, message: "An exception goes out here with it open." }] : [];
  if (exit.kind === "never") {
    yield {
      at: call.node,
      confidence: isCertain && !isProgram(file, model) ? "likely" : "possible",
      message: fitting(
        `Nothing closes the ${closable.noun} in '${name}'.`,
        `Nothing closes this ${closable.noun}.`
      ),
      because: [
        { at: model.nameNode, message: "The function ends with it open." },
        ...failing,
        { at: call.node, message: reason4 }
      ],
      hint: closing(closable, name, call.callee.text)
    };
    return;
  }
  yield {
    at: call.node,
    confidence: isCertain && !isProgram(file, model) ? "likely" : "possible",
    message: fitting(
      `The ${closable.noun} in '${name}' is still open on one way out of the function.`,
      `This ${closable.noun} is still open on one way out of the function.`
    ),
    because: [
      {
        at: exit.node === model.node ? model.nameNode : exit.node,
        message: exit.node === model.node ? "The function can come to its end without closing it." : "The function is left here without closing it."
      },
      ...failing,
      { at: call.node, message: reason4 }
    ],
    hint: closing(closable, name, call.callee.text)
  };
}
function isProgram(file, model) {
  return /(^|_)main$/.test(model.name) || file.isScript && model.name === "run";
}
function closing(closable, name, callee) {
  const [closer = "close"] = closable.closers;
  if (closable.advice) return `Use ${closable.advice}, or call ${name}.${closer}() in a finally.`;
  if (closable.noun === "loan") return `Give it back with ${closer}() in a finally.`;
  return closable.isManager && callee.length < 40 ? `Use 'with ${callee}(...) as ${name}:'.` : `Call ${name}.${closer}() in a finally.`;
}
function* inExpression2(file, { call, kind, closable }, use) {
  const model = file.functionAround(call.node);
  if (kind !== "closable" || !model) return;
  if (PSEUDO_FILE.test(call.argument(0)?.text ?? "")) return;
  const name = use.name ?? "";
  switch (use.kind) {
    case "method":
      if (closable.closers.includes(name) || CLOSING_NAME.test(name)) return;
      if (/^(__a?enter__|detach|makefile|with_\w+)$/.test(name)) return;
      break;
    case "attribute":
      if (closable.closers.includes(name)) return;
      break;
    case "argument": {
      const given = file.call(use.by);
      const isBorrowed = /^(load|safe_load|list|reader|DictReader|read|parse|len|sum|enumerate|print)$/.test(
        given?.name ?? ""
      );
      if (!isBorrowed) return;
      break;
    }
    case "iterate":
    case "discarded":
      break;
    default:
      return;
  }
  yield {
    at: call.node,
    confidence: closable.whenDropped !== "closed" && use.kind === "method" && !isProgram(file, model) ? "likely" : "possible",
    message: `Nothing can close this ${closable.noun}: no name holds it.`,
    because: [{ at: use.by, message: closable.reason ?? CLOSED_BY_COUNT }],
    hint: closable.isManager ? `Use 'with ${call.callee.text.length < 40 ? call.callee.text : "it"}(...) as ...:' around what needs it.` : closable.advice ? `Use ${closable.advice}.` : "Give it a name, and close it in a finally or with contextlib.closing()."
  };
}
function* inAttribute2(file, { call, kind, closable }, owner) {
  if (kind !== "closable") return;
  const { class: holder, name, target } = owner;
  const keeping = keepingOf(file, holder, name, closable);
  if (keeping.kind === "closed") {
    yield* replaced(file, { call, closable, holder, name, target });
    yield* forgotten2(file, { call, closable, holder, name, target });
  }
  const [closer = "close"] = closable.closers;
  const end = endOf(holder);
  if (keeping.kind !== "open" && !(keeping.kind === "finalized" && end)) return;
  const held = `self.${name}`;
  if (!end) {
    yield {
      at: call.node,
      confidence: "possible",
      message: fitting(
        `Nothing in '${holder.name}' closes the ${closable.noun} in '${held}'.`,
        `Nothing in the class closes the ${closable.noun} in '${held}'.`,
        `Nothing in the class closes this ${closable.noun}.`
      ),
      because: [{ at: holder.nameNode, message: "No method of the class ends its instances." }],
      hint: `Add a close() that calls ${held}.${closer}(), and use it in a with or a finally.`
    };
    return;
  }
  const isSoon = keeping.kind === "open" && keeping.dropped !== void 0 && closable.whenDropped === "closed";
  const isSure = keeping.kind === "open" && !isSoon && isEnd2(end.name);
  yield {
    at: end.class === holder ? end.nameNode : call.node,
    confidence: isSure ? "likely" : "possible",
    message: fitting(
      `'${end.name}()' leaves the ${closable.noun} in '${held}' open.`,
      `The end of the object leaves the ${closable.noun} in '${held}' open.`,
      `The end of the object leaves this ${closable.noun} open.`
    ),
    because: [
      {
        at: call.node,
        message: keeping.kind === "finalized" ? "What is made here, only the finalizer closes." : "What is made here, nothing in the file closes."
      }
    ],
    hint: `Call ${held}.${closer}() in ${end.name}().`
  };
}
function isEnd2(name) {
  return /^(a|async_)?(close|stop|shutdown|disconnect|dispose|cleanup|teardown|destroy|terminate|__a?exit__|stopService|connection_lost|connectionLost)$/.test(
    name
  );
}
function* delivered(file) {
  for (const { call, kept: kept2, name } of leftConnectionsOf(file)) {
    if (file.isTestCode(kept2)) continue;
    yield {
      at: kept2,
      confidence: "possible",
      message: fitting(`Nothing ends the connection that '${name}' keeps.`, "Nothing ends this connection."),
      because: [
        {
          at: call.node,
          message: "It is made here, and comes through the Deferred; the reactor keeps it open."
        }
      ],
      hint: `Call ${name}.transport.loseConnection() where its owner ends.`
    };
  }
}
function* replaced(file, { call, closable, holder, name, target }) {
  const method = file.methodAround(target);
  const uses = holder.ancestors.flatMap((owner) => owner.attribute(name)?.uses ?? []);
  if (!method || /^(__\w+__|_*(init|set_?up|open|start|connect)\w*)$/i.test(method.name)) return;
  if (uses.some((use) => isEmptied2(use)) || isGuarded7(method, uses, target)) return;
  if (isRunOnce2(holder, method) || endsBefore(method, target)) return;
  yield {
    at: call.node,
    confidence: "possible",
    message: fitting(
      `'self.${name}' gets a new ${closable.noun} while the old one is open.`,
      `An attribute gets a new ${closable.noun} while the old one is open.`
    ),
    because: [{ at: method.nameNode, message: "When this runs again, the one from before is not closed." }],
    hint: `Close the old one first: if self.${name}: self.${name}.${closable.closers[0] ?? "close"}().`
  };
}
function* forgotten2(file, { call, closable, holder, name }) {
  const uses = holder.ancestors.flatMap((owner) => owner.attribute(name)?.uses ?? []);
  for (const use of uses) {
    const { method } = use;
    if (!method || /^__\w+__$/.test(method.name) || !isEmptied2(use)) continue;
    const closes = [...method.body?.walk() ?? []].some((node) => {
      const callee = node.kind === "call" ? node.child("function") : void 0;
      return callee !== void 0 && CLOSING_NAME.test(callee.child("attribute")?.text ?? callee.text);
    });
    const isSeen = uses.some(
      (other) => other.method === method && other.kind !== "store" && other.kind !== "delete"
    );
    if (closes || isSeen || file.isTestCode(use.node)) continue;
    yield {
      at: use.by,
      confidence: "possible",
      message: fitting(
        `'${method.name}' lets go of the ${closable.noun} in 'self.${name}' without closing it.`,
        `This lets go of the ${closable.noun} without closing it.`
      ),
      because: [{ at: call.node, message: "It is made here, and another method closes it." }],
      hint: `Call self.${name}.${closable.closers[0] ?? "close"}() before.`
    };
    return;
  }
}
function isEmptied2(use) {
  if (use.kind === "delete") return true;
  return use.kind === "store" && use.value?.kind === "none" && use.method?.name !== "__init__";
}
function isGuarded7(method, uses, target) {
  return uses.some((use) => use.method === method && use.node.index < target.index && use.kind !== "store");
}
function isRunOnce2(holder, method) {
  const runs = holder.ancestors.flatMap((owner) => owner.attribute(method.name)?.uses ?? []);
  return runs.length > 0 && runs.every((use) => use.method?.name === "__init__");
}
function endsBefore(method, target) {
  for (const node of method.body?.walk() ?? []) {
    if (node.index >= target.index) return false;
    const callee = node.kind === "call" ? node.child("function") : void 0;
    if (callee && CLOSING_NAME.test(callee.child("attribute")?.text ?? callee.text)) return true;
  }
  return false;
}
function* emptyExit(file, owner) {
  const exit = owner.methods.get("__exit__") ?? owner.methods.get("__aexit__");
  const close = owner.methods.get("close") ?? owner.methods.get("aclose");
  if (!exit || !close || file.isTestCode(owner.node) || owner.isProtocol) return;
  const isIdle = (model) => model.body?.children.every(
    (statement) => statement.kind === "pass_statement" || statement.kind === "return_statement" && (statement.firstChild?.is("none", "false", "true", "identifier") ?? true) || statement.kind === "expression_statement" && statement.firstChild?.is("string", "ellipsis") === true
  ) === true;
  if (!isIdle(exit) || isIdle(close) || close.body?.children.some((each) => each.kind === "raise_statement"))
    return;
  yield {
    at: exit.nameNode,
    confidence: "possible",
    message: fitting(
      `'with' on '${owner.name}' does not close it: '${exit.name}' does nothing.`,
      `'with' on this does not close it: '${exit.name}' does nothing.`
    ),
    because: [
      { at: close.nameNode, message: "This is what releases, and the end of a with does not call it." }
    ],
    hint: `Call self.${close.name}() in ${exit.name}().`
  };
}
var FREEING = /^(\w*_)?(close|free|freemem|release|dispose|destroy|PQ(free|clear)\w*)$/i;
function* neverReached(file) {
  for (const statement of file.nodes("return_statement")) {
    const next = statement.nextSibling;
    const call = next?.kind === "expression_statement" && next.firstChild && file.call(next.firstChild);
    if (!next || !call || next.hasError || !FREEING.test(call.name ?? "")) continue;
    yield {
      at: call.node,
      confidence: "proven",
      message: fitting(
        `'${call.callee.text}' is never called: the function has returned before.`,
        "A release is never run: the function has returned before."
      ),
      because: [{ at: statement, message: "The function is left here." }],
      hint: "Put what is returned into a name, release, then return; or release in a finally."
    };
  }
}

// rules/resources/resource-not-closed-on-error.ts
var resource_not_closed_on_error_default = defineRule({
  name: "resource-not-closed-on-error",
  summary: "A resource is closed when all goes well, and stays open when something fails.",
  impact: "leak",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    const reported = /* @__PURE__ */ new Set();
    for (const model of file.functions) {
      if (isContextManager(model) && !file.isTestCode(model.node)) yield* afterYield(file, model, reported);
    }
    for (const acquisition of acquisitionsOf(file)) {
      const { call, owner } = acquisition;
      if (file.isTestCode(call.node)) continue;
      if (owner.kind === "local" && !reported.has(owner.function.node))
        yield* inLocal4(file, acquisition, owner);
      else if (owner.kind === "attribute") yield* inConstructor(file, acquisition, owner);
    }
  }
});
function* inLocal4(file, acquisition, owner) {
  const { call, kind, closable } = acquisition;
  const { binding, function: model } = owner;
  const handling = handlingOf(file, model, binding, closable);
  if (kind === "lent" && handling.closes.length === 0) return;
  const exits = openExitsOf(file, owner, handling);
  if (exits.some((exit2) => exit2.kind === "never" || exit2.kind === "normal")) return;
  const exit = exits.find((each) => each.kind === "raise") ?? exits[0];
  if (!exit) return;
  const { name } = binding;
  const stays = closable.whenDropped !== "closed" && kind !== "evident";
  const isLoan = kind === "lent";
  const isExplicit = exit.kind === "raise";
  const foreseen = foreseenFailureOf(file, acquisition, owner, handling);
  const isCaught2 = exit.kind === "exception" && exit.node.is("return_statement", "function_definition");
  const isLikely = foreseen !== void 0 || stays && handling.loans.length === 0 && (isLoan || isCaught2);
  const isProgram2 = /(^|_)main$/.test(model.name);
  const [closer = kind === "descriptor" ? "os.close" : "close"] = closable.closers;
  yield {
    at: call.node,
    confidence: isLikely && !isProgram2 ? "likely" : "possible",
    message: isLoan ? fitting(
      `'${name}' is not given back when something fails.`,
      "What the pool has lent is not given back when something fails."
    ) : fitting(
      `The ${closable.noun} in '${name}' stays open when something fails.`,
      `This ${closable.noun} stays open when something fails.`
    ),
    because: [
      ...foreseen ? placesOf2(foreseen) : [
        {
          at: exit.node === model.node ? model.nameNode : exit.node,
          message: isExplicit ? "This leaves the function without closing it." : exit.node.is("return_statement", "raise_statement", "function_definition") ? "When something fails on the way here, it is not closed." : "When this fails, the function is left without closing it."
        }
      ],
      ...closable.reason ? [{ at: call.node, message: closable.reason }] : foreseen ? [{ at: call.node, message: HELD_BY_TRACEBACK2 }] : []
    ],
    hint: closable.isManager ? `Use 'with', or close '${name}' in a finally; where it is handed on, in 'except: ...; raise'.` : `Call ${closer}() in a finally; where it is handed on, in 'except: ...; raise'.`
  };
}
var HELD_BY_TRACEBACK2 = "The traceback keeps the frame, and the frame this: as long as anybody has the exception.";
function placesOf2({ kind, node, inner }) {
  if (kind === "raise") return [{ at: node, message: "This leaves the function without closing it." }];
  const places = [{ at: node, message: "When this fails, the function is left without closing it." }];
  return inner ? [...places, { at: inner, message: "This fails it." }] : places;
}
function* inConstructor(file, { call, kind, closable }, owner) {
  const model = file.functionAround(owner.target);
  if (model?.name !== "__init__" || model.class !== owner.class || kind === "lent") return;
  const closes = closesIn(file, model, owner.name);
  const flow = file.flow(model).lastOf([owner.target, ...closes]);
  const exit = flow.exits.find(
    (each) => each.kind === "raise" && each.events.includes(owner.target) && each.node.kind === "raise_statement" && !isRefusal(each.node) && !each.node.ancestor("except_clause")
  );
  if (!exit) return;
  yield {
    at: call.node,
    confidence: "likely",
    message: fitting(
      `The ${closable.noun} in 'self.${owner.name}' stays open when the constructor raises.`,
      `This ${closable.noun} stays open when the constructor raises.`
    ),
    because: [
      { at: exit.node, message: "Nobody gets the object to close it: only the traceback still holds it." }
    ],
    hint: `Close self.${owner.name} before raising.`
  };
}
function isRefusal(raised2) {
  return /^raise\s+(AssertionError|NotImplementedError)\b/.test(raised2.text);
}
function closesIn(file, model, name) {
  const closes = [];
  for (const node of model.body?.walk() ?? []) {
    const call = node.kind === "call" ? file.call(node) : void 0;
    if (!call || file.functionAround(node) !== model) continue;
    const isGiven = call.argumentNodes.some(
      (argument) => [argument, argument.child("object")].some((part) => part && file.selfAttribute(part) === name)
    );
    if (isGiven && MANAGERS.has(call.name ?? "")) closes.push(node);
    if (!CLOSING_NAME.test(call.name ?? "")) continue;
    const { receiver } = call;
    const isOwn4 = receiver && (file.isSelf(receiver) || file.selfAttribute(receiver) === name);
    if (isOwn4 || isGiven) closes.push(node);
  }
  return closes;
}
function* afterYield(file, model, reported) {
  for (const node of model.body?.walk() ?? []) {
    if (node.kind !== "yield" || file.functionAround(node) !== model) continue;
    const release = releaseAfter(file, model, node);
    if (!release || isAttempted2(model, node)) continue;
    reported.add(model.node);
    yield {
      at: node,
      confidence: "likely",
      message: fitting(
        `'${release.callee.text}' is skipped when the block of the 'with' raises.`,
        "What is released after this yield stays when the block of the 'with' raises."
      ),
      because: [
        {
          at: release.node,
          message: "An exception of the block comes out of the yield, and passes this by."
        }
      ],
      hint: "Put the yield into 'try', and what releases into its 'finally'."
    };
    return;
  }
}
function releaseAfter(file, model, yielded) {
  let statement = file.statementOf(yielded);
  while (statement !== model.node) {
    for (let at = statement.nextSibling; at; at = at.nextSibling) {
      if (at.is("return_statement", "raise_statement")) return void 0;
      for (const node of at.walk()) {
        const call = node.kind === "call" ? file.call(node) : void 0;
        if (call && file.functionAround(node) === model && releases2(call) && !isFailing(node, at))
          return call;
      }
    }
    const outer = statement.parent?.parent;
    if (!outer || outer === model.node) return void 0;
    if (!outer.is("if_statement", "with_statement", "else_clause", "elif_clause")) return void 0;
    statement = file.statementOf(outer);
  }
  return void 0;
}
function isFailing(release, within) {
  for (let at = release; at !== within && at.parent; at = at.parent) {
    if (at.kind === "block" && at.children.at(-1)?.kind === "raise_statement") return true;
  }
  return false;
}
function releases2(call) {
  if (RELEASING_FUNCTIONS.has(call.qualifiedName ?? "")) return true;
  const name = call.name ?? "";
  return call.receiver !== void 0 && RELEASING_METHODS.has(name) && !(name === "join" && call.argumentNodes.length > 0);
}
function isAttempted2(model, node) {
  for (let at = node; at.parent && at !== model.node; at = at.parent) {
    if (at.parent.kind === "try_statement" && at.field === "body") return true;
  }
  return false;
}

// rules/resources/shared-memory-not-unlinked.ts
var shared_memory_not_unlinked_default = defineRule({
  name: "shared-memory-not-unlinked",
  summary: "A block of shared memory is created, and nothing destroys it.",
  impact: "leak",
  level: "warning",
  python: ">=3.8",
  on: calls("multiprocessing.shared_memory.SharedMemory", "multiprocessing.shared_memory.ShareableList"),
  *check(call, file) {
    const isList2 = call.name === "ShareableList";
    const create = call.argument(1, "create");
    if (isList2 ? call.argument(1, "name") !== void 0 : create?.kind !== "true") return;
    if (file.attributesNamed("unlink").length > 0 || file.tree.text.includes("SharedMemoryManager")) return;
    const escapes = escapesOfValue(file, call.node);
    const given = escapes.find(({ kind, by }) => kind !== "stored" || by.kind !== "assignment");
    const model = file.functionAround(call.node);
    yield {
      at: call.node,
      confidence: given || !model || file.isTestCode(call.node) ? "possible" : "likely",
      message: fitting("This shared memory is never unlinked: it outlives every process that uses it."),
      because: [
        {
          at: create ?? call.callee,
          message: "The block has a name in the system, and close() only gives up this view of it."
        }
      ],
      hint: "Call unlink() once, in a finally of the process that creates it, or use SharedMemoryManager."
    };
  }
});

// rules/resources/temporary-not-removed.ts
var REMOVING = /\b(rmtree|rmdir|removedirs|remove_tree|remove_dir\w*|unlink|remove|delete_\w*|rm|cleanup|clean_up|move|rename|replace|renames|addCleanup|TemporaryDirectory)\s*\(|\b(rmtree|rmdir|unlink|cleanup|os\.remove)\b/;
var temporary_not_removed_default = defineRule({
  name: "temporary-not-removed",
  summary: "A temporary file or folder is made that nothing removes.",
  impact: "leak",
  level: "warning",
  on: calls("tempfile.mkdtemp", "tempfile.NamedTemporaryFile", "tempfile.mkstemp"),
  *check(call, file) {
    const isFolder = call.name === "mkdtemp";
    if (call.name === "NamedTemporaryFile" && call.keyword("delete")?.kind !== "false") return;
    const model = file.functionAround(call.node);
    if (!model || file.isTestCode(call.node) || REMOVING.test(file.tree.text)) return;
    const names = namesOf(file, call.node);
    if (!names) return;
    const thing = isFolder ? "folder" : "file";
    const isLocal = names.every((name) => staysHere(file, name));
    yield {
      at: call.node,
      confidence: isLocal ? "likely" : "possible",
      message: fitting(`Nothing removes the temporary ${thing} that is made here.`),
      because: [
        {
          at: model.nameNode,
          message: isLocal ? `Every call leaves another ${thing} behind, and its name is lost.` : `Every call makes another ${thing}, and nothing in the file takes one away.`
        }
      ],
      hint: isFolder ? "Use 'with tempfile.TemporaryDirectory() as path:', or shutil.rmtree(path) in a finally." : "Call os.unlink() in a finally, or leave the removal to NamedTemporaryFile with delete=True."
    };
  }
});
function namesOf(file, call) {
  const use = file.useOf(call);
  const left = use.kind === "assigned" ? use.by.child("left") : use.kind === "with" && call.parent?.kind === "as_pattern" ? call.parent.child("alias")?.firstChild : void 0;
  if (left?.kind === "identifier") return [left];
  if (!left?.is("pattern_list", "tuple_pattern")) return void 0;
  const path = left.children[1];
  return path?.kind === "identifier" ? [path] : void 0;
}
function staysHere(file, target) {
  const binding = file.binding(target);
  const frame = file.scopeOf(target).frame;
  if (!binding || binding.scope !== frame) return false;
  return binding.references.every(
    (node) => file.scopeOf(node).frame === frame && isPassing(file, file.useOf(node), 0)
  );
}
var PATH_USERS = /^(builtins\.(open|print|str|repr|len)|os\.(path\.(exists|isfile|isdir|getsize)|listdir|chmod|chdir|mkdir|makedirs|stat|walk|close|fdopen|write)|subprocess\.(call|run|check_call|check_output)|shutil\.(copy|copy2|copyfile|copytree|unpack_archive|disk_usage)|zipfile\.ZipFile|tarfile\.open|glob\.glob|io\.open|codecs\.open)$/;
function isPassing(file, use, depth) {
  switch (use.kind) {
    case "argument": {
      const call = file.call(use.by);
      if (PATH_USERS.test(call?.qualifiedName ?? "")) return true;
      const isPath = call?.qualifiedName === "os.path.join" || call?.qualifiedName === "pathlib.Path";
      return isPath && depth < 3 && isPassing(file, file.useOf(use.by), depth + 1);
    }
    case "attribute":
      return use.name !== "name" || depth < 3 && isPassing(file, file.useOf(use.by), depth + 1);
    // The arguments of a command.
    case "element":
      return use.by.kind === "list" && depth < 3 && isPassing(file, file.useOf(use.by), depth + 1);
    case "operand":
      return depth < 3 && isPassing(file, file.useOf(use.by), depth + 1);
    case "method":
    case "test":
    case "compare":
    case "discarded":
    case "with":
      return true;
    case "assigned": {
      const left = use.by.kind === "assignment" ? use.by.child("left") : void 0;
      return left?.kind === "identifier" && depth < 3 && staysHere(file, left);
    }
  }
  return false;
}

// rules/retention/archive-members-grow.ts
var archive_members_grow_default = defineRule({
  name: "archive-members-grow",
  summary: "A tar archive that is streamed keeps a record of every member that has gone by.",
  impact: "retention",
  level: "warning",
  on: calls("tarfile.open", "tarfile.TarFile", "tarfile.TarFile.open"),
  *check(call, file) {
    if (file.isTestCode(call.node)) return;
    const archive = nameOf2(call.node, file);
    if (!archive || archive.binding.references.some((each) => file.useOf(each).name === "members")) return;
    const mode = call.argument(1, "mode");
    const text = mode && stringValue(mode);
    const isStream = text?.includes("|") === true;
    const step = stepOver(archive.binding, isStream, file);
    if (!step) return;
    const { name } = archive.binding;
    yield {
      at: step.at,
      confidence: isStream ? "likely" : "possible",
      level: isStream ? "warning" : "note",
      message: fitting(
        `'${name}' keeps a record of every member that this loop ${step.isWriting ? "writes" : "goes over"}.`,
        "The archive keeps a record of every member that this loop goes over."
      ),
      because: [
        {
          at: call.node,
          message: isStream ? "A stream cannot go back, yet its list of members grows until it is closed." : "Its list of members grows by one record for each, until it is closed."
        }
      ],
      hint: fitting(
        `Empty the list in the loop: '${name}.members = []'.`,
        "Empty the list of members of the archive in the loop."
      )
    };
  }
});
function nameOf2(node, file) {
  const use = file.useOf(node);
  if (use.kind === "assigned") {
    const target = use.by.child("left");
    const binding2 = target?.kind === "identifier" ? file.binding(target) : void 0;
    return binding2 && { binding: binding2 };
  }
  const pattern = node.withParentheses.parent;
  const alias = pattern?.kind === "as_pattern" ? pattern.child("alias")?.firstChild : void 0;
  const binding = alias?.kind === "identifier" ? file.binding(alias) : void 0;
  return binding && { binding };
}
function stepOver(binding, isStream, file) {
  for (const reference of binding.references) {
    const use = file.useOf(reference);
    if (use.kind === "iterate") return { at: reference, isWriting: false };
    const isInLoop = file.loopAround(use.by) !== void 0;
    if (use.kind !== "method" || !isInLoop) continue;
    if (use.name === "next") return { at: use.by, isWriting: false };
    if (isStream && (use.name === "add" || use.name === "addfile")) return { at: use.by, isWriting: true };
  }
  return void 0;
}

// rules/retention/cached-property-large-value.ts
var cached_property_large_value_default = defineRule({
  name: "cached-property-large-value",
  summary: "A cached property that makes much keeps it for as long as its instance lives.",
  impact: "retention",
  level: "note",
  run: "strict",
  on: decoratedWith(
    "functools.cached_property",
    "django.utils.functional.cached_property",
    "werkzeug.utils.cached_property",
    "cached_property.cached_property",
    "kombu.utils.objects.cached_property"
  ),
  *check({ function: property, decorator }, file) {
    const owner = property.class;
    const value = largeResult(property, file);
    if (!owner || !value || file.isTestCode(property.node) || isDropped2(property, file)) return;
    yield {
      at: property.nameNode,
      confidence: value.size === "large" ? "likely" : "possible",
      message: fitting(
        `Every instance keeps all that '${property.name}' has made, for as long as it lives.`,
        "Every instance keeps all that this property has made, for as long as it lives."
      ),
      because: [
        { at: value.maker, message: "This makes as much as there happens to be." },
        {
          at: decorator,
          message: "The first access stores it in the instance, and nothing in this file deletes it."
        }
      ],
      hint: fitting(
        `Make it a method, keep a summary, or 'del self.${property.name}' when it is done with.`,
        "Make it a method, keep a summary, or delete the attribute when it is done with."
      )
    };
  }
});
function largeResult(property, file) {
  if (property.isGenerator) return void 0;
  for (const result of resultsOf(file, property)) {
    const found2 = bulkOf(file, result);
    if (found2 && found2.size !== "many") return found2;
  }
  return void 0;
}
function isDropped2({ name, class: owner }, file) {
  const isDeleted = owner?.ancestors.some(
    (each) => (each.attribute(name)?.of("delete", "store").length ?? 0) > 0
  );
  if (isDeleted || file.attributesNamed(name).some((node) => file.useOf(node).kind === "delete")) return true;
  return [...file.callsOfMethod("pop"), ...file.callsNamed("builtins.delattr")].some(
    (call) => call.positional.some((each) => each.text.slice(1, -1) === name)
  );
}

// rules/retention/chain-of-predecessors.ts
var chain_of_predecessors_default = defineRule({
  name: "chain-of-predecessors",
  summary: "Each new object keeps the one before it, so none of them is freed while the last one lives.",
  impact: "leak",
  level: "warning",
  on: functions(),
  *check(around, file) {
    if (file.isTestCode(around.body ?? around.node)) return;
    yield* copyThatKeepsItsOriginal(around, file);
    yield* inheritedList(around, file);
    yield* historyOnRecord(around, file);
    yield* successor(around, file);
    yield* previousState(around, file);
  }
});
function* copyThatKeepsItsOriginal(around, file) {
  const self = around.selfName;
  if (self === void 0 || !around.class) return;
  for (const binding of around.scope.bindings.values()) {
    if (!binding.onlyValue || !isOfSameClass(binding.onlyValue, around.class, file)) continue;
    if (!isGivenAway(binding, around, file)) continue;
    for (const reference of binding.references) {
      const use = file.useOf(reference);
      const value = use.kind === "attribute-store" ? use.value : void 0;
      if (!value || !file.isSelf(value) || use.name === void 0) continue;
      const isTree2 = /parent|owner|outer|up$|root|tree|scope/i.test(use.name);
      const isCopy = COPYING_NAMES.test(around.name) || ORIGIN_NAMES.test(use.name);
      yield {
        at: use.by,
        confidence: !isTree2 && isCopy ? "likely" : "possible",
        message: fitting(
          `'${binding.name}' keeps the '${self}' that it is copied from, which keeps its own, and so on.`,
          "The copy keeps what it is copied from, which keeps its own original, and so on."
        ),
        because: [
          {
            at: binding.onlyValue,
            message: "This makes another object of the same class, which can be copied in turn."
          }
        ],
        hint: fitting(
          `Point to the first of the chain: '${self}.${use.name}' where there is one, else '${self}'.`,
          "Point to the first of the chain, or keep only what is needed of the original."
        )
      };
    }
  }
}
var COPYING_NAMES = /clone|copy|derive|replace|with_|evolve|generate|fork|spawn|new_|_new|next|advance|annotate/i;
var ORIGIN_NAMES = /clone|orig|copied|copy|source|prev|from|derived|ancest|base|old|last/i;
function isOfSameClass(value, owner, file) {
  const call = file.call(value.unparenthesized);
  if (!call) return false;
  const { callee, receiver, qualifiedName } = call;
  if (qualifiedName === "copy.copy")
    return call.argument(0) !== void 0 && file.isSelf(call.argument(0) ?? callee);
  if (file.classNamed(callee) === owner) return true;
  const maker = call.name === "__new__" && receiver ? call.argument(0) ?? receiver : callee;
  if (maker.kind === "attribute" && maker.child("attribute")?.text === "__class__") {
    return file.isSelf(maker.child("object") ?? maker);
  }
  const inner = file.call(maker);
  if (inner?.qualifiedName === "builtins.type") return file.isSelf(inner.argument(0) ?? callee);
  const isOwn4 = receiver !== void 0 && (file.isSelf(receiver) || receiver.text.startsWith("super("));
  return isOwn4 && /^_*(?:clone|copy|generate|_?shallow_copy|new)$/.test(call.name ?? "");
}
function isGivenAway(binding, around, file) {
  return resultsOf(file, around).some(
    (result) => result.kind === "identifier" && file.binding(result) === binding
  );
}
function* inheritedList(around, file) {
  const owner = around.class;
  if (!owner || !/^(?:__init__|__post_init__|_init|__new__|__cinit__)$/.test(around.name)) return;
  for (const { name, uses } of owner.attributes.values()) {
    for (const use of uses) {
      if (use.method !== around || use.through !== "instance") continue;
      const inherited = inheritedFrom(use, name, file);
      if (!inherited || file.loopAround(use.node)) continue;
      const isOwn4 = uses.some((other) => other !== use && other.method === around && addsMore(other, file));
      yield {
        at: use.kind === "store" ? use.node : use.by,
        confidence: use.kind !== "store" && isOwn4 && PREDECESSORS.test(inherited.text) ? "likely" : "possible",
        message: fitting(
          `Each new object takes over all that '${inherited.text}' has gathered, and adds its own.`,
          "Each new object takes over all that the one before it has gathered, and adds its own."
        ),
        because: [
          {
            at: inherited,
            message: "This was taken over from the one before in the same way, without a limit."
          }
        ],
        hint: fitting(
          `Keep only what '${around.selfName}.${name}' adds, and a reference to the one before where it is needed.`,
          "Keep only what is new, or limit how much is taken over."
        )
      };
    }
  }
}
var PREDECESSORS = /ancest|caller|creator|origin|parent|pred|prev|source|spawner|last|outer/i;
function inheritedFrom(use, name, file) {
  if (use.kind === "method" && (use.name === "extend" || use.name === "update")) {
    const added2 = file.call(use.by)?.argument(0);
    return use.name === "extend" ? added2 && sameAttribute(added2, name, file) : void 0;
  }
  if (use.kind === "augment") return use.value && sameAttribute(use.value, name, file);
  const sum = use.kind === "store" ? use.value?.unparenthesized : void 0;
  if (sum?.kind !== "binary_operator" || sum.child("operator")?.text !== "+") return void 0;
  const [left, right] = [sum.child("left"), sum.child("right")];
  const isList2 = [left, right].some(
    (side) => side?.unparenthesized.is("list", "tuple", "list_comprehension")
  );
  if (!isList2) return void 0;
  return (left && sameAttribute(left, name, file)) ?? (right && sameAttribute(right, name, file));
}
function sameAttribute(node, name, file) {
  const target = node.unparenthesized;
  const call = file.call(target);
  if (call?.qualifiedName === "builtins.getattr") {
    const [object2, key] = call.positional;
    const isOther2 = object2 !== void 0 && !file.isSelf(object2);
    return isOther2 && key && stringValue(key) === name ? target : void 0;
  }
  const isCopy = call && /^builtins\.(?:list|tuple)$/.test(call.qualifiedName ?? "");
  if (isCopy) {
    const [inner] = call.positional;
    return inner && sameAttribute(inner, name, file);
  }
  const object = target.kind === "attribute" ? target.child("object") : void 0;
  const isOther = object?.kind === "identifier" && !file.isSelf(object) && !file.classNamed(object);
  return isOther && target.child("attribute")?.text === name ? target : void 0;
}
function addsMore(use, file) {
  if (use.kind === "method") return /^(?:append|insert|extend|add)$/.test(use.name ?? "");
  const value = use.kind === "store" ? use.value?.unparenthesized : void 0;
  if (!value || value.kind === "none") return false;
  return !file.isNewContainer(value) || value.firstChild !== void 0;
}
function* historyOnRecord(around, file) {
  for (const call of [...file.callsOfMethod("append"), ...file.callsOfMethod("appendleft")]) {
    if (file.scopeOf(call.node).frame !== around.scope || !call.receiver) continue;
    const history = call.receiver.text;
    const record = call.argument(0);
    const binding = record?.kind === "identifier" ? file.binding(record) : void 0;
    if (!record || !binding || binding.scope !== around.scope) continue;
    for (const reference of binding.references) {
      const use = file.useOf(reference);
      const value = use.kind === "attribute-store" || use.kind === "item-store" ? use.value : void 0;
      const inner = value && historyIn(value, history, file);
      if (!value || !inner) continue;
      yield {
        at: use.by,
        // A list of the function's own ends with it, and with it the chain.
        confidence: call.receiver.kind === "attribute" ? "likely" : "possible",
        message: fitting(
          `'${record.text}' is given all of '${history}', and is then put into it.`,
          "The record is given the whole history, and is then put into it."
        ),
        because: [
          {
            at: call.node,
            message: "The next record gets this one, which has all that went before: nothing is ever freed."
          }
        ],
        hint: "Hand the history over as a local value, or keep plain data of the earlier records in it."
      };
    }
  }
}
function historyIn(value, history, file) {
  const target = value.unparenthesized;
  if (target.text === history) return target;
  const call = file.call(target);
  if (call && /^builtins\.(?:list|tuple|reversed)$/.test(call.qualifiedName ?? "")) {
    const [inner] = call.positional;
    return inner && historyIn(inner, history, file);
  }
  if (call?.name === "copy" && call.receiver?.text === history) return target;
  const isWhole = target.kind === "subscript" && /\[\s*:\s*\]$/.test(target.text);
  if (isWhole && target.child("value")?.text === history) return target;
  if (target.kind !== "list_comprehension") return void 0;
  const clause = target.children.find((child) => child.kind === "for_in_clause");
  const isSame2 = target.child("body")?.text === clause?.child("left")?.text;
  return isSame2 && clause?.child("right")?.text === history ? target : void 0;
}
function* successor(around, file) {
  const owner = around.class;
  if (!owner || around.name === "__init__") return;
  for (const attribute of owner.attributes.values()) {
    for (const use of attribute.stores) {
      const call = use.method === around && use.value ? file.call(use.value.unparenthesized) : void 0;
      const made2 = call && file.classNamed(call.callee);
      if (!call || !made2 || use.through !== "instance") continue;
      const own2 = use.node.text;
      const passed = call.argumentNodes.find((node) => argumentValue(node).text === own2);
      const kept2 = passed && keptAs(made2, call.positional.indexOf(argumentValue(passed)), passed, file);
      if (!passed || !kept2 || isUnwound(owner, attribute.name, kept2, file)) continue;
      yield {
        at: use.node,
        confidence: file.loopAround(use.node) ? "likely" : "possible",
        message: fitting(
          `Each new '${made2.name}' keeps the one that was in '${own2}' before it, and so all of them.`,
          "Each new object keeps the one that was there before it, and so all of them."
        ),
        because: [
          { at: passed, message: "The one before is handed over here." },
          { at: kept2.node, message: "It is kept here for as long as the new one lives." }
        ],
        hint: fitting(
          `Give the new '${made2.name}' only what it needs of the one before, or cut the link when it is done.`,
          "Give the new object only what it needs of the one before, or cut the link when it is done."
        )
      };
    }
  }
}
function argumentValue(node) {
  return (node.kind === "keyword_argument" ? node.child("value") ?? node : node).unparenthesized;
}
function keptAs(made2, position, passed, file) {
  const init = made2.findMethod("__init__");
  const keyword = passed.kind === "keyword_argument" ? passed.child("name")?.text : void 0;
  const parameter = keyword ?? init?.parameters[position + 1]?.name;
  if (!init || parameter === void 0) return void 0;
  for (const { stores } of made2.attributes.values()) {
    const found2 = stores.find(
      ({ value, method }) => method === init && value?.kind === "identifier" && value.text === parameter
    );
    if (found2 && file.binding(found2.value ?? passed)?.isParameter) return found2;
  }
  return void 0;
}
function isUnwound(owner, name, kept2, file) {
  const link = kept2.node.child("attribute")?.text;
  if (lifecycleOf(owner).resets(name).length > 0) return true;
  const isRead = file.attributesNamed(link ?? "").some((node) => {
    const use = file.useOf(node);
    return use.kind === "assigned" || use.kind === "return" || file.useOf(node).kind === "attribute-store";
  });
  return isRead;
}
function* previousState(around, file) {
  const owner = around.class;
  if (!owner || around.name !== "__enter__" && around.name !== "__aenter__") return;
  const end = owner.findMethod(around.name.replace("enter", "exit"));
  if (!end) return;
  for (const { name, uses } of owner.attributes.values()) {
    const store = uses.find(
      (use) => use.kind === "store" && use.method === around && use.through === "instance"
    );
    const value = store?.value?.unparenthesized;
    if (!store || !value || !isSharedState(value, file) || !/prev|old|saved|orig|parent|outer|last/i.test(name))
      continue;
    const isPutBack = uses.some((use) => use.method === end && use.kind === "assigned");
    const isCleared3 = uses.some(
      (use) => use.method === end && (use.kind === "store" || use.kind === "delete")
    );
    if (!isPutBack || isCleared3 || !takesItsPlace(around, value, file)) continue;
    yield {
      at: store.node,
      confidence: "possible",
      level: "note",
      message: fitting(
        `'${store.node.text}' still holds what was there before when the block has ended.`,
        "The object still holds what was there before when the block has ended."
      ),
      because: [
        {
          at: end.nameNode,
          message: "It is put back here, and stays in the attribute: whoever keeps the object keeps it."
        }
      ],
      hint: fitting(
        `Set '${store.node.text}' to None in '${end.name}'.`,
        `Set the attribute to None in '${end.name}'.`
      )
    };
  }
}
function isSharedState(value, file) {
  if (value.kind === "identifier") return file.binding(value)?.scope.kind === "module";
  return value.kind === "attribute" && !file.isSelf(value.child("object") ?? value);
}
function takesItsPlace(around, value, file) {
  return file.nodes("assignment").some((node) => {
    const right = node.child("right");
    const isHere = file.scopeOf(node).frame === around.scope && node.child("left")?.text === value.text;
    return isHere && right !== void 0 && file.isSelf(right);
  });
}

// rules/retention/closure-captures-large-local.ts
var closure_captures_large_local_default = defineRule({
  name: "closure-captures-large-local",
  summary: "A function that is kept holds a large local of its maker, of which it needs only a small part.",
  impact: "retention",
  level: "warning",
  run: "strict",
  on: moduleScope(),
  *check(_module, file) {
    for (const closure of file.functions) {
      const maker = file.functionAround(closure.node);
      if (!maker || closure.class || file.isTestCode(closure.node)) continue;
      const kept2 = keptBy3(closure, file);
      if (!kept2) continue;
      for (const held of largeLocals(closure, maker, file)) {
        const { name } = held.binding;
        yield {
          at: held.place,
          confidence: held.size === "large" ? "likely" : "possible",
          message: fitting(
            `The function that is kept holds all of '${name}', and uses a small part of it.`,
            "The function that is kept holds a large local whole, and uses a small part of it."
          ),
          because: [
            { at: held.made, message: "This makes much, and the function keeps all of it alive." },
            { at: kept2, message: "The function outlives the call here." }
          ],
          hint: fitting(
            `Bind what is needed of '${name}' to a name of its own first, and use that in the function.`,
            "Bind what is needed to a name of its own first, and use that in the function."
          )
        };
      }
    }
  }
});
function keptBy3(closure, file) {
  if (closure.isLambda) return outliving(closure.node, file);
  const binding = file.binding(closure.nameNode);
  for (const reference of binding?.references ?? []) {
    const kept2 = outliving(reference, file);
    if (kept2) return kept2;
  }
  return void 0;
}
function outliving(node, file) {
  return escapesOfValue(file, node).find(({ kind, by }) => {
    if (kind === "stored" || kind === "returned") return true;
    return kind === "passed" && /^(?:register|connect|subscribe|add_\w*(?:callback|handler|listener|hook))$/.test(
      file.call(by)?.name ?? ""
    );
  })?.by;
}
function* largeLocals(closure, maker, file) {
  for (const binding of maker.scope.bindings.values()) {
    const value = binding.onlyValue;
    const place = value && captureOf(file, closure.node, binding);
    const bulk = place && bulkOf(file, value);
    if (!bulk || !closure.node.contains(place)) continue;
    const uses = usesInside(closure, binding, place, file);
    if (uses.length > 0 && uses.every((use) => isSmall2(use, file))) {
      yield { binding, place, made: bulk.maker, size: bulk.size };
    }
  }
}
function usesInside(closure, binding, place, file) {
  const parameter = closure.parameters.find((each) => each.default === place);
  const inner = parameter && file.binding(parameter.node);
  const references2 = inner ? inner.references : binding.references.filter((each) => closure.node.contains(each));
  return references2.map((reference) => file.useOf(reference));
}
function isSmall2(use, file) {
  switch (use.kind) {
    case "argument":
      return /^builtins\.(?:len|bool|id|type)$/.test(file.call(use.by)?.qualifiedName ?? "");
    case "item":
      return use.key?.is("integer", "string", "unary_operator") === true;
    case "attribute":
      return /^(?:shape|size|dtype|ndim|name|names|columns|nbytes)$/.test(use.name ?? "");
    case "test":
      return true;
  }
  return false;
}

// rules/retention/emptied-dict-never-shrinks.ts
var emptied_dict_never_shrinks_default = defineRule({
  name: "emptied-dict-never-shrinks",
  summary: "A dict or set that is emptied entry by entry keeps the table of its largest size.",
  impact: "retention",
  level: "note",
  run: "strict",
  on: growing("module", "class", "instance"),
  *check(grown2, file) {
    const { container } = grown2;
    const { name, place } = container;
    const isTable = container.kind === "set" || container.type === "builtins.dict" || /^collections\./.test(container.type);
    if (!isTable || container.kind === "sequence" || container.type.endsWith(".deque") || file.isTestCode(place))
      return;
    if (grown2.limit || grown2.shrinks.some(({ isWhole, use }) => isWhole && !use.isAlias)) return;
    const fills = grown2.grows.filter(
      ({ node, how }) => (how === "store" || how === "method") && file.loopAround(node)
    );
    const drain = grown2.shrinks.find((shrink) => isDrain(shrink, name, fills, file));
    const [fill] = fills;
    if (!fill || !drain) return;
    yield {
      at: drain.node,
      confidence: "possible",
      message: fitting(
        `'${name}' is emptied one by one here, and keeps the table of its largest size.`,
        "This is emptied one by one here, and keeps the table of its largest size."
      ),
      because: [
        {
          at: fill.node,
          message: "This loop fills it. Taking entries out marks their places as free, and frees none."
        },
        { at: place, message: "It lives on, empty, with all of its places." }
      ],
      hint: "Call clear(), or bind a new one, when it is empty; use a collections.deque for a queue."
    };
  }
});
function isDrain({ node, isWhole, use }, name, fills, file) {
  const loop = file.loopAround(node);
  if (isWhole || !loop || loop.kind === "comprehension" || use.kind === "attribute") return false;
  const condition = loop.node.child("condition")?.unparenthesized.text ?? "";
  if (loop.kind === "while") {
    return condition === name || condition.includes(`len(${name})`) || use.name === "popitem";
  }
  if ((node.ancestor("if_statement")?.start ?? -1) > loop.node.start) return false;
  const walked = loop.iterable?.text;
  if (walked === void 0) return false;
  const isSame2 = fills.some((fill) => file.loopAround(fill.node)?.iterable?.text === walked);
  return isSame2 || new RegExp(`^(?:list|tuple|sorted)?\\(?${escaped4(name)}(?:\\.(?:keys|copy)\\(\\))?\\)?$`).test(walked);
}
function escaped4(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// rules/retention/history-without-bound.ts
var HISTORY_NAME = /histor|log(?:s|ged)?$|event|record|message|error|warning|exception|failure|result|sample|stat(?:s|istics)$|metric|tim(?:es|ings)$|latenc|seen|visited|trace|audit|undo|backlog|buffer|recent|past|archive|report|process(?:es)?$|thread|task|job|request|response|output/i;
var LISTS = grownContainers(["module", "class", "instance"], ["sequence"]);
var history_without_bound_default = defineRule({
  name: "history-without-bound",
  summary: "A list that is only ever added to grows for as long as its owner lives.",
  impact: "leak",
  level: "warning",
  matters: "runs-again",
  on: moduleScope(),
  *check(_module, file) {
    for (const container of LISTS.sites(file)) yield* withoutBound(container, file);
    for (const owner of file.classes) yield* leftBehind3(owner, file);
  }
});
function* withoutBound(container, file) {
  const { owner, name, place, keeping } = container;
  if (container.isTrimmed || container.sweep || file.isTestCode(place)) return;
  if (file.isScript && keeping !== "instance") return;
  const added2 = container.additions.find((each) => isRepeated(each, file));
  if (!added2) return;
  const lasting = keeping === "instance" ? owner && livesForGood(owner, file) : place;
  const isAlone = !container.isHandedOut && !container.reset;
  const isUnused = isAlone && container.isWriteOnly && /^_/.test(container.attribute);
  if (!lasting && !isUnused) {
    const isTask = owner !== void 0 && lifetimeOf(file, owner) === "task";
    if (isTask || !HISTORY_NAME.test(name)) return;
    if (added2.isPassedIn || !isAlone) return;
  }
  const isData = (added2.variety === "open" || added2.variety === "given") && added2.when === "again";
  const isEndless = isData && isAlone && !added2.isPassedIn && !file.isScript && !isOwnToEach(container, added2, file);
  const isSure = isEndless && (lasting !== void 0 || isUnused);
  yield {
    at: added2.node,
    confidence: isSure ? "likely" : "possible",
    ...isEndless && !isSure && owner ? { lasting: owner.nameNode.start } : {},
    message: fitting(
      `'${name}' gets one more entry each time, and never loses one.`,
      "This list gets one more entry each time, and never loses one."
    ),
    because: [
      {
        at: place,
        message: isUnused ? "Nothing in this file looks at what it holds, or takes an entry out again." : "Nothing in this file takes an entry out of it again, or limits how many there are."
      },
      ...lasting && lasting !== place ? [{ at: lasting, message: "The object that holds it lives as long as the process." }] : []
    ],
    hint: hintOf14(added2)
  };
}
function isOwnToEach({ keeping }, { node }, file) {
  const list2 = node.kind === "call" ? node.child("function")?.child("object") : node.child("left");
  const object = list2?.child("object");
  return keeping === "class" && object !== void 0 && file.isSelf(object);
}
function hintOf14({ node }) {
  return /process|thread|task|popen|job|worker/i.test(node.text) ? "Drop those that have ended each time one is added." : "Use collections.deque(maxlen=...), or drop old entries when one is added.";
}
function isRepeated({ function: around, node, isRegistration, isWholeEntry, variety: variety2 }, file) {
  if (!around || !isWholeEntry || isRegistration || variety2 === "few") return false;
  return runsOnce(file, around, node) === "no";
}
function livesForGood(owner, file) {
  const kept2 = keptForGood(file, owner);
  if (kept2) return kept2;
  const hook = file.callsNamed("atexit.register").find((call) => {
    const callback = call.argument(0);
    return callback !== void 0 && file.selfAttribute(callback) !== void 0 && file.classAround(call.node) === owner;
  });
  return hook?.node;
}
var CONCLUDING = /(?:^|_)(?:end|ended|finish|finished|finali[sz]e|flush|complete|conclude|collate|aggregate|reduce)(?:$|_)/;
function* leftBehind3(owner, file) {
  if (lifetimeOf(file, owner) === "test") return;
  for (const attribute of owner.attributes.values()) {
    const fresh = attribute.stores.filter(
      ({ value, through }) => value && through === "instance" && isEmptyList(value)
    );
    const starts = new Set(fresh.map(({ method }) => method));
    if (starts.size < 2 || lifecycleOf(owner).release(attribute.name)) continue;
    const taken = attribute.of("assigned").find((use) => {
      const { method, by } = use;
      return method && CONCLUDING.test(method.name) && by.child("left")?.kind === "identifier" && !starts.has(method);
    });
    const next = fresh.find(({ method }) => method?.name !== "__init__");
    if (!taken || !next) continue;
    yield {
      at: taken.by,
      confidence: isDeadAfter(taken, attribute, file) ? "likely" : "possible",
      level: "note",
      message: fitting(
        `'${taken.node.text}' still holds all that was gathered when the end of the run has dealt with it.`,
        "The attribute still holds all that was gathered when the end of the run has dealt with it."
      ),
      because: [{ at: next.node, message: "It is let go of only here, when the next run starts." }],
      hint: fitting(
        `Set '${taken.node.text}' to an empty list as soon as a local name has it.`,
        "Set the attribute to an empty list as soon as a local name has it."
      )
    };
  }
}
function isDeadAfter(taken, attribute, file) {
  const isRead = attribute.uses.some(
    ({ kind, name, node, value }) => node !== taken.node && !(kind === "store" && value && isEmptyList(value)) && !(kind === "method" && GROWING_METHODS.has(name ?? ""))
  );
  return !isRead && file.attributesNamed(attribute.name).every((node) => file.selfAttribute(node) !== void 0);
}
function isEmptyList(value) {
  return value.unparenthesized.kind === "list" && value.unparenthesized.firstChild === void 0;
}

// src/knowledge/blocking.ts
var WORK_QUEUES = /* @__PURE__ */ new Set([
  "queue.Queue",
  "queue.LifoQueue",
  "queue.PriorityQueue",
  "queue.SimpleQueue",
  "Queue.Queue",
  "Queue.LifoQueue",
  "Queue.PriorityQueue",
  "asyncio.Queue",
  "asyncio.LifoQueue",
  "asyncio.PriorityQueue",
  "multiprocessing.Queue",
  "multiprocessing.JoinableQueue",
  "multiprocessing.SimpleQueue",
  "multiprocessing.queues.Queue",
  "multiprocessing.queues.SimpleQueue",
  "gevent.queue.Queue",
  "eventlet.queue.Queue",
  "tornado.queues.Queue",
  "six.moves.queue.Queue",
  "janus.Queue"
]);
var QUEUE_NAMES = /(?:^|_|[a-z])(?:[qQ]ueue|[iI]nbox|[mM]ailbox|[wW]orkq|[tT]askq|[jJ]obq)$|(?:^|_)q$/;
var RECEIVING_METHODS = /* @__PURE__ */ new Set(["get", "recv", "receive", "recv_pyobj"]);
var WAITING_FUNCTIONS = /* @__PURE__ */ new Set([
  "anyio.sleep",
  "asyncio.sleep",
  "eventlet.sleep",
  "gevent.sleep",
  "select.select",
  "signal.pause",
  "time.sleep",
  "trio.sleep"
]);
var WAITING_METHODS = /* @__PURE__ */ new Set(["wait", "serve_forever", "run_forever"]);

// rules/retention/loop-local-retention.ts
var loop_local_retention_default = defineRule({
  name: "loop-local-retention",
  summary: "A worker that waits for its next item still holds the last one in a local name.",
  impact: "retention",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    const callsOf3 = /* @__PURE__ */ new Map();
    for (const call of file.calls) {
      const around = file.functionAround(call.node);
      if (!around || around.isLambda) continue;
      const calls2 = callsOf3.get(around);
      if (calls2) calls2.push(call);
      else callsOf3.set(around, [call]);
    }
    for (const [around, calls2] of callsOf3) {
      for (const finding3 of inFunction(around, calls2, file)) {
        if (file.isTestCode(around.body ?? around.node)) break;
        yield finding3;
      }
    }
  }
});
function* inFunction(around, calls2, file) {
  const isWorker = calls2.some(
    (call) => call.qualifiedName === "builtins.iter" || isWaiting(call) || isReceiving(call)
  );
  if (isWorker) {
    for (const finding3 of [
      ...workItems(around, calls2, file),
      ...iteratedItems(around, calls2, file),
      ...loopVariables(around, calls2, file)
    ]) {
      yield { ...finding3, confidence: "possible" };
    }
  }
  yield* deadBulk(around, calls2, file);
}
function isReceiving({ name = "" }) {
  return RECEIVING_METHODS.has(name) || /get|recv|receive/.test(name);
}
function* workItems(around, calls2, file) {
  for (const call of calls2) {
    const receiving = receivingOf(call, file);
    const loop = endlessLoopAround(call.node, file);
    if (!receiving || !loop) continue;
    const items = boundBy(call.node, file);
    const held = items.filter((item2) => isHeldAt(flowOf(around, item2, file), call.node, loop));
    const payloads = held.filter((each) => isPayload(each, file));
    const worked = payloads.find((each) => each.references.some((reference) => isWorkOn(reference, file)));
    const item = worked ?? payloads[0];
    const results = item ? [] : resultsOfItem(around, items, call, loop, file);
    const binding = item ?? results[0];
    const target = binding && assignmentIn(binding, loop)?.target;
    if (!binding || !target) continue;
    const others = item ? resultsOfItem(around, items, call, loop, file) : results.slice(1);
    yield {
      at: target,
      confidence: item ? confidenceOf13(receiving, around, binding, file) : "possible",
      message: fitting(
        `'${binding.name}' still holds the last ${item ? "item" : "result"} while '${call.callee.text}' waits for the next one.`,
        `'${binding.name}' still holds the last ${item ? "item" : "result"} while the worker waits for the next one.`,
        "A local name still holds the last item while the worker waits for the next one."
      ),
      because: [
        {
          at: call.node,
          message: "This waits, for as long as there is no work, with the names of the last round bound."
        },
        ...others.slice(0, 2).flatMap((other) => {
          const at = assignmentIn(other, loop)?.target;
          return at ? [{ at, message: "This result of the last round is still held as well." }] : [];
        })
      ],
      hint: fitting(
        `Add 'del ${[binding, ...others].map(({ name }) => name).join(", ")}' at the end of the loop's body.`,
        "Delete the names at the end of the body of the loop, or do the work in a function of its own."
      )
    };
  }
}
function receivingOf(call, file) {
  if (call.hasSplat) return void 0;
  const source = sourceOfItems(call.callee, file);
  if (!source) return void 0;
  const [first] = call.positional;
  if (first && first.kind !== "true") return void 0;
  if (call.keyword("block")?.kind === "false") return void 0;
  if (call.argumentNodes.some(
    (node) => node.kind === "keyword_argument" && !/^(block|timeout)\b/.test(node.text)
  )) {
    return void 0;
  }
  return source.kind === "other" && source.name === "get" && call.node.parent?.kind !== "await" ? void 0 : source.kind;
}
function sourceOfItems(callee, file) {
  const method = callee.kind === "identifier" ? file.binding(callee)?.onlyValue?.unparenthesized : callee;
  const receiver = method?.kind === "attribute" ? method.child("object") : void 0;
  const name = method?.child("attribute")?.text ?? "";
  if (!receiver || !RECEIVING_METHODS.has(name)) return void 0;
  if (WORK_QUEUES.has(file.constructorName(receiver) ?? "")) return { kind: "queue", name };
  return { kind: QUEUE_NAMES.test(lastName4(receiver)) ? "named" : "other", name };
}
function lastName4(node) {
  return (node.kind === "attribute" ? node.child("attribute") : node)?.text ?? "";
}
function endlessLoopAround(node, file) {
  const loop = file.loopAround(node);
  return loop?.kind === "while" ? loop.node : void 0;
}
function boundBy(call, file) {
  const value = call.parent?.kind === "await" ? call.parent : call;
  const by = value.withParentheses.parent;
  const target = by?.kind === "assignment" ? by.child("left") : by?.kind === "named_expression" ? by.child("name") : void 0;
  if (!target) return [];
  const names = target.is("pattern_list", "tuple_pattern", "list_pattern") ? target.children : [target];
  return names.flatMap((name) => {
    const binding = name.kind === "identifier" ? file.binding(name) : void 0;
    return binding ? [binding] : [];
  });
}
function flowOf(around, binding, file) {
  return binding.scope === around.scope ? file.flow(around).local(binding) : void 0;
}
function isHeldAt(flow, node, loop) {
  return flow?.heldBefore(node).some(({ target }) => loop.contains(target)) === true;
}
function isPayload(binding, file) {
  return binding.references.some((reference) => {
    const { kind } = file.useOf(reference);
    return kind === "attribute" || kind === "iterate" || isWorkOn(reference, file);
  });
}
function isWorkOn(node, file) {
  const { kind, by, name = "" } = file.useOf(node);
  switch (kind) {
    case "call":
      return true;
    case "method":
      return !TEXT_METHODS.test(name);
    case "attribute":
    case "item":
    case "await":
      return isWorkOn(by, file);
    case "argument":
      return !HARMLESS.test(file.call(by)?.name ?? "");
    case "assigned":
      return partsOf2(by, file).some((part) => part.references.some((each) => isWorkOnPart(each, file)));
  }
  return false;
}
function partsOf2(assignment, file) {
  const target = assignment.child("left");
  const names = target?.is("pattern_list", "tuple_pattern", "list_pattern") ? target.children : [];
  return names.flatMap((name) => {
    const binding = name.kind === "identifier" ? file.binding(name) : void 0;
    return binding ? [binding] : [];
  });
}
function isWorkOnPart(node, file) {
  return file.useOf(node).kind !== "assigned" && isWorkOn(node, file);
}
var HARMLESS = /^(?:print|debug|info|warning|error|exception|log|len|str|repr|bool|type|isinstance|int|float|append|extend|add|put|put_nowait|write|send|set_result|next)$/;
function resultsOfItem(around, items, call, loop, file) {
  const results = [];
  for (const binding of around.scope.bindings.values()) {
    if (items.includes(binding)) continue;
    const assignment = assignmentIn(binding, loop);
    const made2 = assignment?.value && file.call(assignment.value.unparenthesized);
    if (!made2 || made2.node === call.node || !isMadeOf2(made2, items, file) || isSmall3(made2)) continue;
    if (isHeldAt(flowOf(around, binding, file), call.node, loop)) results.push(binding);
  }
  return results;
}
function assignmentIn(binding, loop) {
  return binding.assignments.find(({ target }) => loop.contains(target));
}
function isMadeOf2(made2, items, file) {
  const parts = [made2.callee, ...made2.argumentNodes];
  return parts.some(
    (part) => [...part.walk()].some(
      (node) => node.kind === "identifier" && items.some((item) => file.binding(node) === item)
    )
  );
}
function isSmall3({ qualifiedName, name = "" }) {
  return /^(?:builtins\.(?:len|int|float|bool|str|repr|isinstance|hasattr|id|type)|time\.)/.test(
    qualifiedName ?? ""
  ) || name === "format";
}
function confidenceOf13(receiving, around, item, file) {
  if (receiving === "other") return "possible";
  const isWorked = item.references.some((reference) => isWorkOn(reference, file));
  const isWorker = WORKER_NAMES.test(around.name) || isThreadTarget(around, file);
  return isWorked && isWorker ? "likely" : "possible";
}
var WORKER_NAMES = /(?:^|_)(?:run|work|worker|loop|consume|consumer|process|processor|serve|dispatch|dispatcher|daemon|thread|listen|handle|drain|sender|writer|pump)(?:$|_|er$)|^_?run|[wW]orker|[lL]oop/;
function isThreadTarget({ name }, file) {
  return file.calls.some((call) => {
    const target = call.keyword("target");
    if (target) return lastName4(target) === name;
    if (!/^(?:create_task|ensure_future|start_soon|spawn|start_new_thread|submit)$/.test(call.name ?? ""))
      return false;
    const first = call.argument(0);
    const started = first?.kind === "call" ? first.child("function") : first;
    return started !== void 0 && lastName4(started) === name;
  });
}
function* iteratedItems(around, calls2, file) {
  for (const call of calls2) {
    const receive = call.qualifiedName === "builtins.iter" ? call.positional : [];
    const use = file.useOf(call.node);
    const [callee] = receive;
    const source = callee && receive.length === 2 ? sourceOfItems(callee, file) : void 0;
    if (!callee || !source || source.kind === "other" || use.by.kind !== "for_statement") continue;
    const name = use.by.child("left");
    const item = name?.kind === "identifier" ? file.binding(name) : void 0;
    const isHeld = item && flowOf(around, item, file)?.heldAtEndOf(use.by).length !== 0;
    if (!name || !item || !isHeld || !isPayload(item, file)) continue;
    yield {
      at: name,
      confidence: confidenceOf13(source.kind, around, item, file),
      message: fitting(
        `'${item.name}' still holds the last item while '${callee.text}' waits for the next one.`,
        "The variable of this loop still holds the last item while the worker waits for the next one."
      ),
      because: [
        { at: call.node, message: "Each step waits for the next item with the last one still bound." }
      ],
      hint: fitting(
        `Add 'del ${item.name}' at the end of the loop's body.`,
        "Delete the variable at the end of the body of the loop."
      )
    };
  }
}
function* loopVariables(around, calls2, file) {
  const reported = /* @__PURE__ */ new Set();
  for (const call of calls2) {
    const loop = endlessLoopAround(call.node, file);
    if (!loop || !isWaiting(call)) continue;
    for (const inner of loop.walk()) {
      const name = inner.kind === "for_statement" ? inner.child("left") : void 0;
      const iterable = inner.child("right");
      const binding = name?.kind === "identifier" ? file.binding(name) : void 0;
      if (!binding || !name || !iterable || reported.has(binding) || inner.contains(call.node)) continue;
      if (file.loopAround(inner)?.node !== loop && !loop.contains(inner)) continue;
      if (!isHeldAt(flowOf(around, binding, file), call.node, loop) || !isObject(binding, file)) continue;
      reported.add(binding);
      const list2 = iterable.kind === "identifier" ? file.binding(iterable) : void 0;
      const isListHeld = list2 && list2 !== binding && isHeldAt(flowOf(around, list2, file), call.node, loop);
      const names = isListHeld ? `${binding.name}, ${list2.name}` : binding.name;
      const isWeak2 = WEAK_CONTAINERS.has(file.constructorName(sourceOf(iterable, file)) ?? "");
      yield {
        at: name,
        confidence: isWeak2 || isOfOthers(iterable, around, file) ? "likely" : "possible",
        message: fitting(
          `'${binding.name}' still holds the last element while '${call.callee.text}' waits.`,
          "The variable of this loop still holds the last element while the thread waits."
        ),
        because: [
          {
            at: call.node,
            message: "A loop variable outlives its loop: this waits with the last element still bound."
          },
          ...isWeak2 ? [{ at: iterable, message: "What is held weakly here is held strongly by the variable." }] : [],
          ...isListHeld ? [{ at: iterable, message: "This name still holds all of them as well." }] : []
        ],
        hint: fitting(
          `Add 'del ${names}' behind the loop, or walk the elements in a function of its own.`,
          "Walk the elements in a function of its own, whose names end with it."
        )
      };
    }
  }
}
function isOfOthers(iterable, around, file) {
  const isThread2 = around.class?.derivesFrom("threading.Thread") && around.name === "run";
  if (!isThread2 && !file.callsNamed("threading.Thread").some((call2) => {
    const target = call2.argument(1, "target");
    return target !== void 0 && (file.methodNamedBy(target) ?? file.functionNamed(target)) === around;
  }))
    return false;
  const source = sourceOf(iterable, file).unparenthesized;
  const walked = source.kind === "identifier" ? file.originOf(source) : source;
  const call = walked && file.call(walked);
  return call !== void 0 && call.argumentNodes.length === 0 && !VIEWS2.test(call.name ?? "");
}
var VIEWS2 = /^(?:values|items|keys|copy)$/;
function sourceOf(iterable, file) {
  const call = file.call(iterable.unparenthesized);
  const inner = call?.name === "copy" ? call.receiver : /^builtins\.(?:list|tuple|set)$/.test(call?.qualifiedName ?? "") ? call?.argument(0) : void 0;
  return inner ? sourceOf(inner, file) : iterable;
}
function isWaiting({ qualifiedName, receiver, name = "" }) {
  return WAITING_FUNCTIONS.has(qualifiedName ?? "") || receiver !== void 0 && WAITING_METHODS.has(name);
}
function isObject(binding, file) {
  return binding.references.some((reference) => {
    const { kind, name = "" } = file.useOf(reference);
    return kind === "attribute" || kind === "attribute-store" || kind === "method" && !TEXT_METHODS.test(name);
  });
}
var TEXT_METHODS = /^(?:startswith|endswith|strip|rstrip|lstrip|split|lower|upper|join|format|encode|decode|replace|find|removesuffix|removeprefix)$/;
function* deadBulk(around, calls2, file) {
  for (const binding of around.scope.bindings.values()) {
    const value = binding.onlyValue;
    if (!value || binding.references.length === 0 || bulkOf(file, value)?.size !== "large") continue;
    if (file.scopeOf(value) !== around.scope) continue;
    if (file.flow(around).escapesOf(binding).some(({ kind }) => kind !== "passed"))
      continue;
    const last = Math.max(...binding.references.map(({ index }) => index));
    const next = [...calls2.map(({ node }) => node), ...comprehensions(around, file)].find((node) => {
      if (node.index < last || isInSameStatement(node, last, file)) return false;
      const call = file.call(node);
      return call !== void 0 && isWaiting(call) || bulkOf(file, node) !== void 0;
    });
    if (!next || file.loopAround(value)) continue;
    const target = binding.onlyAssignment?.target ?? value;
    yield {
      at: target,
      confidence: "possible",
      level: "note",
      message: fitting(
        `'${binding.name}' is large, done with, and still held while more is made further down.`,
        "A large value is done with, and still held while more is made further down."
      ),
      because: [
        { at: value, message: "This makes much at once." },
        { at: next, message: "The name is still bound all through this." }
      ],
      hint: fitting(
        `Add 'del ${binding.name}' behind its last use, or make it in a function of its own.`,
        "Make it in a function of its own, whose names end with it."
      )
    };
  }
}
function comprehensions(around, file) {
  return file.nodes("list_comprehension").filter((node) => file.scopeOf(node).frame === around.scope);
}
function isInSameStatement(node, index, file) {
  return file.statementOf(node).contains(node.tree.node(index));
}

// rules/retention/loop-rebinding-peak.ts
var loop_rebinding_peak_default = defineRule({
  name: "loop-rebinding-peak",
  summary: "A large value of one round is still held while the next round makes its own.",
  impact: "retention",
  level: "note",
  run: "strict",
  on: loops(),
  *check(loop, file) {
    if (loop.kind === "comprehension" || file.isTestCode(loop.node)) return;
    yield* rebound(loop, file);
    yield* outlived(loop, file);
  }
});
function* rebound(loop, file) {
  const body = loop.node.child("body");
  for (const statement of body?.children ?? []) {
    const assignment = statement.firstChild;
    const target = assignment?.kind === "assignment" ? assignment.child("left") : void 0;
    const value = assignment?.child("right");
    const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
    if (!body || !target || !value || !binding || binding.deletions.length > 0) continue;
    const bulk = bulkOf(file, value);
    if (!bulk || bulk.size === "many" || isKept2(binding, target, loop, file) || mentions2(value, binding, file))
      continue;
    const fix2 = fixOf11(body, binding, loop, file);
    yield {
      at: target,
      confidence: bulk.size === "large" ? "likely" : "possible",
      message: fitting(
        `'${binding.name}' still holds the value of the last round while the next one is made.`,
        "This name still holds the value of the last round while the next one is made."
      ),
      because: [
        {
          at: bulk.maker,
          message: "Two of these are alive at once: the old one is let go of when the new one is there."
        }
      ],
      hint: fitting(
        `Add 'del ${binding.name}' at the end of the loop's body, or do the round in a function.`,
        "Delete the name at the end of the body of the loop, or do the round in a function."
      ),
      ...fix2 ? { fix: fix2 } : {}
    };
  }
}
function mentions2(value, binding, file) {
  return [...value.walk()].some((node) => node.kind === "identifier" && file.binding(node) === binding);
}
function isKept2(binding, target, loop, file) {
  const { frame } = file.scopeOf(target);
  return binding.references.some((reference) => {
    if (!loop.node.contains(reference) || file.scopeOf(reference).frame !== frame) return true;
    const use = file.useOf(reference);
    if (use.kind === "argument")
      return /^(?:append|add|put|extend|insert|setdefault|update)$/.test(file.call(use.by)?.name ?? "");
    return ["return", "yield", "element", "assigned", "produced"].includes(use.kind);
  });
}
function fixOf11(body, binding, loop, file) {
  const last = body.children.at(-1);
  if (!last || binding.scope.kind === "comprehension" || /^(?:nonlocal|global)$/.test(binding.scope.kind))
    return void 0;
  for (const node of body.walk()) if (node.is("continue_statement", "break_statement")) return void 0;
  if (binding.assignments.length > 1 || loop.node.child("alternative")) return void 0;
  const { text } = body.tree;
  const lineStart = text.lastIndexOf("\n", last.start - 1) + 1;
  const indent = text.slice(lineStart, last.start);
  const isBlock = last.is("expression_statement") && indent.trim() === "" && /^[ \t]*(?:#.*)?(?:\r?\n|$)/.test(text.slice(last.end));
  if (!isBlock || file.scopeOf(last).kind === "class") return void 0;
  return {
    title: `Delete '${binding.name}' at the end of the round`,
    safety: "unsafe",
    edits: [insertAfter(last, `
${indent}del ${binding.name}`)]
  };
}
function* outlived({ node, kind, iterable }, file) {
  const target = node.child("left");
  const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
  if (kind !== "for" || !iterable || !target || binding?.scope.kind !== "module") return;
  const isUsedLater = binding.references.some(
    (reference) => reference.index > node.tree.subtreeEnd(node.index)
  );
  const bulk = bulkOfElements(file, iterable);
  if (!bulk || binding.deletions.length > 0 || isUsedLater || binding.assignments.length > 1) return;
  yield {
    at: target,
    confidence: bulk.size === "large" ? "likely" : "possible",
    message: fitting(
      `'${binding.name}' holds the last element for as long as the module lives.`,
      "This variable holds the last element for as long as the module lives."
    ),
    because: [
      { at: bulk.maker, message: "Each element is made here, and the name of a module is never unbound." }
    ],
    hint: fitting(
      `Add 'del ${binding.name}' behind the loop, or put the loop into a function.`,
      "Put the loop into a function."
    )
  };
}

// src/knowledge/views.ts
var ARRAY_MAKERS = new Set(
  [
    ...["arange", "array", "asarray", "ascontiguousarray", "concatenate", "copy", "empty", "empty_like"],
    ...["frombuffer", "fromfile", "fromiter", "full", "full_like", "genfromtxt", "hstack", "identity"],
    ...["linspace", "load", "loadtxt", "logspace", "memmap", "ones", "ones_like", "repeat", "stack", "tile"],
    ...["vstack", "zeros", "zeros_like", "random.rand", "random.randn", "random.random", "random.randint"]
  ].map((name) => `numpy.${name}`)
);
var FRAME_MAKERS = /^pandas\.(?:DataFrame|Series|read_\w+|concat|merge)$/;
var ARRAY_ATTRIBUTES = /* @__PURE__ */ new Set([
  ...[
    "astype",
    "dtype",
    "flat",
    "flatten",
    "itemsize",
    "nbytes",
    "ndim",
    "ravel",
    "reshape",
    "shape",
    "size"
  ],
  ...["squeeze", "strides", "sum", "swapaxes", "transpose", "mean", "max", "min", "byteswap", "nonzero"]
]);
var MATCHING_FUNCTIONS = /* @__PURE__ */ new Set([
  "re.match",
  "re.search",
  "re.fullmatch",
  "regex.match",
  "regex.search",
  "regex.fullmatch"
]);
var DOCUMENT_PARSERS = /* @__PURE__ */ new Map([
  ["bs4.BeautifulSoup", "bs4"],
  ["BeautifulSoup.BeautifulSoup", "bs4"],
  ["lxml.etree.fromstring", "lxml"],
  ["lxml.etree.XML", "lxml"],
  ["lxml.etree.HTML", "lxml"],
  ["lxml.etree.parse", "lxml"],
  ["lxml.html.fromstring", "lxml"],
  ["lxml.html.document_fromstring", "lxml"],
  ["lxml.html.parse", "lxml"],
  ["lxml.objectify.fromstring", "lxml"],
  ["lxml.objectify.parse", "lxml"],
  ["xml.dom.minidom.parse", "minidom"],
  ["xml.dom.minidom.parseString", "minidom"]
]);
var NODE_METHODS = /* @__PURE__ */ new Set([
  ...["find", "find_all", "findAll", "find_next", "find_next_sibling", "find_parent", "select", "select_one"],
  ...[
    "findall",
    "iterfind",
    "xpath",
    "cssselect",
    "getroot",
    "getparent",
    "getnext",
    "getprevious",
    "get_element_by_id"
  ],
  ...["getElementsByTagName", "getElementById", "getAttributeNode"]
]);

// rules/retention/parsed-node-keeps-tree.ts
var parsed_node_keeps_tree_default = defineRule({
  name: "parsed-node-keeps-tree",
  summary: "A node or string of a parsed document that is kept holds the whole document.",
  impact: "retention",
  level: "warning",
  on: calls(...DOCUMENT_PARSERS.keys()),
  *check(call, file) {
    const library = DOCUMENT_PARSERS.get(call.qualifiedName ?? "");
    if (!library || !file.functionAround(call.node) || file.isTestCode(call.node)) return;
    const parts = new Tracer(file, library).partsOf(call);
    if (parts.some(({ isRoot }) => isRoot)) return;
    for (const { node, way, isText: isText2 } of parts) {
      yield {
        at: node,
        confidence: way === "stored" || isText2 ? "likely" : "possible",
        message: isText2 ? "This string is a node of the parsed document, and keeps all of it alive." : "This node is kept, and keeps the whole parsed document alive.",
        because: [
          {
            at: call.node,
            message: "Every node refers to its neighbours and so to the whole tree that is parsed here."
          }
        ],
        hint: hintOf15(library, isText2),
        ...fixOf12(node, library, isText2, file)
      };
    }
  }
});
var Tracer = class {
  #file;
  #library;
  #seen = /* @__PURE__ */ new Set();
  #parts = [];
  constructor(file, library) {
    this.#file = file;
    this.#library = library;
  }
  partsOf(call) {
    this.#value(call.node, true, false);
    return this.#parts;
  }
  /** Follows a node of the tree through what is asked of it. */
  #value(node, isRoot, isText2) {
    const use = this.#file.useOf(node);
    switch (use.kind) {
      case "attribute":
        return this.#attribute(use.by, use.name ?? "", isText2);
      case "item":
        if (use.key?.kind === "integer" && !isText2) this.#value(use.by, false, false);
        return;
      case "method":
        if (NODE_METHODS.has(use.name ?? "") && !isText2) this.#value(use.by, false, false);
        return;
      case "iterate": {
        const target = use.by.child("left");
        if (target?.kind === "identifier") this.#name(target, false, false);
        return;
      }
      case "assigned": {
        const target = use.by.child("left");
        if (target?.kind === "identifier") return this.#name(target, isRoot, isText2);
        break;
      }
    }
    const way = escapesOfValue(this.#file, node).find(
      ({ kind }) => kind === "returned" || kind === "stored" || kind === "yielded"
    );
    if (way) this.#parts.push({ node, way: way.kind, isText: isText2, isRoot });
  }
  #attribute(by, name, isText2) {
    if (isText2) return;
    if (this.#library === "bs4") {
      if (/^(?:text|name|attrs|contents|children|descendants|strings|stripped_strings|prefix)$/.test(name))
        return;
      return this.#value(by, false, name === "string");
    }
    if (this.#library === "minidom") {
      if (/^(?:documentElement|firstChild|lastChild|parentNode|nextSibling|previousSibling)$/.test(name))
        this.#value(by, false, false);
    }
  }
  /** Follows every mention of a local name for a node, or for each of several. */
  #name(target, isRoot, isText2) {
    const binding = this.#file.binding(target);
    if (!binding || this.#seen.has(binding) || binding.scope.kind === "module") return;
    this.#seen.add(binding);
    for (const reference of binding.references) {
      if (this.#file.scopeOf(reference).frame === binding.scope.frame) this.#value(reference, isRoot, isText2);
    }
  }
};
function hintOf15(library, isText2) {
  if (isText2) return "Keep a plain string: str(...) of it, or get_text().";
  if (library === "lxml")
    return "Keep a copy of the element, copy.deepcopy(...), or the text and attributes that are needed.";
  if (library === "minidom")
    return "Keep the text and attributes that are needed, and unlink() the document.";
  return "Keep the text and attributes that are needed: get_text() and attrs.";
}
function fixOf12(node, library, isText2, file) {
  const wrap = isText2 ? "str(" : library === "lxml" && file.moduleScope.bindings.has("copy") ? "copy.deepcopy(" : void 0;
  if (wrap === void 0 || node.kind === "identifier") return {};
  const title = isText2 ? "Keep a plain string" : "Keep a copy of the element";
  return { fix: { title, safety: "unsafe", edits: [insertBefore(node, wrap), insertAfter(node, ")")] } };
}

// rules/retention/pickler-reused.ts
var pickler_reused_default = defineRule({
  name: "pickler-reused",
  summary: "A Pickler remembers every object that it has dumped, so one that is used again and again keeps them all.",
  impact: "leak",
  level: "warning",
  on: calls(
    "pickle.Pickler",
    "pickle._Pickler",
    "cPickle.Pickler",
    "_pickle.Pickler",
    "cloudpickle.Pickler",
    "cloudpickle.CloudPickler",
    "dill.Pickler"
  ),
  *check(call, file) {
    if (file.isTestCode(call.node)) return;
    const pickler = picklerOf(call, file);
    if (!pickler) return;
    const { name, uses } = pickler;
    if (uses.some((use) => use.name === "clear_memo" || use.name === "fast" || use.name === "memo")) return;
    const dump = uses.find((use) => use.name === "dump" && isRepeated2(use.node, call, pickler, file));
    if (!dump) return;
    yield {
      at: dump.node,
      confidence: pickler.confidence,
      message: fitting(
        `'${name}' keeps every object that it dumps here, for as long as it lives.`,
        "This pickler keeps every object that it dumps here, for as long as it lives."
      ),
      because: [
        {
          at: call.node,
          message: "Its memo grows with each dump, so that later dumps can refer to earlier objects."
        }
      ],
      hint: fitting(
        `Call '${name}.clear_memo()' after each dump, or use pickle.dump for objects that share nothing.`,
        "Call clear_memo() after each dump, or use pickle.dump for objects that share nothing."
      )
    };
  }
});
function picklerOf(call, file) {
  const use = file.useOf(call.node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  if (target?.kind === "identifier") {
    const binding = file.binding(target);
    if (!binding?.onlyValue) return void 0;
    return { name: target.text, uses: usesOf2(binding.references, file), binding, confidence: "proven" };
  }
  const name = target && file.selfAttribute(target);
  const attribute = name === void 0 ? void 0 : file.classAround(call.node)?.attribute(name);
  if (!target || !attribute) return void 0;
  const nodes2 = attribute.uses.map(({ node }) => node);
  return { name: target.text, uses: usesOf2(nodes2, file), binding: void 0, confidence: "likely" };
}
function usesOf2(nodes2, file) {
  return nodes2.flatMap((node) => {
    const { by, name } = file.useOf(node);
    return name === void 0 ? [] : [{ node: by, name }];
  });
}
function isRepeated2(dump, made2, { binding }, file) {
  const loop = file.loopAround(dump);
  if (loop && !loop.node.contains(made2.node)) return true;
  if (binding)
    return file.functionAround(dump) !== file.functionAround(made2.node) && file.loopAround(dump) !== void 0;
  const method = file.methodAround(dump);
  const maker = file.methodAround(made2.node);
  return method !== maker && !/^(?:close|finish|flush|end|done|__exit__)$/.test(method?.name ?? "");
}

// rules/retention/suspended-generator-kept.ts
var suspended_generator_kept_default = defineRule({
  name: "suspended-generator-kept",
  summary: "A generator that is begun, not finished and kept holds its frame with every local and open block in it.",
  impact: "retention",
  level: "warning",
  run: "strict",
  on: moduleScope(),
  *check(_module, file) {
    for (const call of file.callsNamed("builtins.next")) {
      const generator = call.argument(0);
      if (!generator || file.isTestCode(call.node) || !file.functionAround(call.node)) continue;
      const made2 = generatorOf(generator, file);
      if (!made2 || isClosed(generator, file)) continue;
      const { name } = made2.model;
      const block = openBlock(made2.model);
      yield {
        at: call.node,
        confidence: block || holdsLocals(made2.model) ? "likely" : "possible",
        message: fitting(
          `'${generator.text}' is kept half run, with all that the frame of '${name}' holds.`,
          `The generator of '${name}' is kept half run, with all that its frame holds.`,
          "This generator is kept half run, with all that its frame holds."
        ),
        because: [
          block ? {
            at: block,
            message: "This block stays open, and what it holds stays in use, until the generator is closed."
          } : {
            at: made2.model.nameNode,
            message: "Its frame, with every local name in it, lives until it is closed or freed."
          },
          { at: made2.kept, message: "The generator is kept here." }
        ],
        hint: "Take the value inside a with statement on contextlib.closing(...), or call close() behind it."
      };
    }
  }
});
function generatorOf(name, file) {
  const attribute = file.selfAttribute(name);
  if (attribute !== void 0) {
    const store = file.classAround(name)?.attribute(attribute)?.stores.find(({ value: value2 }) => value2 && modelOf(value2, file));
    const model2 = store?.value && modelOf(store.value, file);
    return store && model2 && { model: model2, kept: store.node };
  }
  const binding = name.kind === "identifier" ? file.binding(name) : void 0;
  const value = binding && generatorValue(binding, file);
  const model = value && modelOf(value, file);
  if (!value || !model) return void 0;
  const way = escapesOfValue(file, value).find(({ kind, node }) => kind === "stored" && node !== value);
  return way && { model, kept: way.by };
}
function generatorValue(binding, file) {
  if (binding.onlyValue) return binding.onlyValue;
  const only = binding.onlyAssignment;
  return only?.kind === "with" ? void 0 : only?.value && modelOf(only.value, file) ? only.value : void 0;
}
function modelOf(value, file) {
  const call = file.call(value.unparenthesized);
  const model = call && (file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee));
  return model?.isGenerator && model.decorators.length === 0 ? model : void 0;
}
function isClosed(name, file) {
  const binding = name.kind === "identifier" ? file.binding(name) : void 0;
  const attribute = file.selfAttribute(name);
  const nodes2 = binding?.references ?? file.attributesNamed(attribute ?? "");
  return nodes2.some((node) => {
    const use = file.useOf(node);
    if (use.kind === "method" && (use.name === "close" || use.name === "throw" || use.name === "aclose"))
      return true;
    if (use.kind === "store" && use.value?.unparenthesized.kind === "none") return true;
    if (use.kind === "iterate" || use.kind === "delete") return true;
    const call = use.kind === "argument" ? file.call(use.by) : void 0;
    return /^(?:builtins\.(?:list|tuple|set|sorted|dict|sum)|contextlib\.closing)$/.test(
      call?.qualifiedName ?? ""
    );
  });
}
function openBlock(model) {
  for (const node of model.body?.walk() ?? []) {
    const block = node.kind === "yield" ? node.ancestor("with_statement") : void 0;
    if (block && model.node.contains(block)) return block;
  }
  return void 0;
}
function holdsLocals(model) {
  return [...model.scope.bindings.values()].some(
    ({ assignments }) => assignments.some(({ kind }) => kind === "assign")
  );
}

// rules/retention/thread-local-left-behind.ts
var thread_local_left_behind_default = defineRule({
  name: "thread-local-left-behind",
  summary: "Work data that is left in a thread-local object lives as long as the thread of the pool.",
  impact: "retention",
  level: "note",
  run: "strict",
  on: calls("threading.local", "_threading_local.local", "gevent.local.local", "thread._local"),
  *check(call, file) {
    if (file.isTestCode(call.node)) return;
    const store = localOf(call.node, file);
    if (!store) return;
    for (const use of store.uses) {
      const bulk = use.kind === "attribute-store" && use.value ? bulkOf(file, use.value) : void 0;
      const around = file.functionAround(use.by);
      if (!bulk || !around || use.name === void 0 || isCleared2(use.name, store.uses, file)) continue;
      if (isMadeOnce(use, around, store.uses, file)) continue;
      const pool = pooledBy(around, file);
      yield {
        at: use.by,
        confidence: pool && bulk.size === "large" ? "likely" : "possible",
        message: fitting(
          `'${store.name}.${use.name}' keeps this data in the thread after '${around.name}' has returned.`,
          "The thread keeps this data after the function has returned."
        ),
        because: [
          {
            at: call.node,
            message: "What is stored here is freed when its thread ends, and a pool keeps its threads."
          },
          ...pool ? [{ at: pool, message: "The function runs in threads of a pool." }] : []
        ],
        hint: fitting(
          `Use a local name, or 'del ${store.name}.${use.name}' in a finally clause.`,
          "Use a local name, or delete the attribute in a finally clause."
        )
      };
    }
  }
});
function localOf(node, file) {
  const use = file.useOf(node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  if (target?.kind === "identifier") {
    const binding = file.binding(target);
    return binding && { name: target.text, uses: binding.references.map((each) => file.useOf(each)) };
  }
  const name = target && file.selfAttribute(target);
  const uses = name === void 0 ? void 0 : file.classAround(node)?.attribute(name)?.uses;
  return target && uses && { name: target.text, uses };
}
function isCleared2(name, uses, file) {
  return uses.some((use) => {
    if (use.name === "__dict__") return true;
    if (use.name !== name) return false;
    if (use.kind === "attribute-delete") return true;
    if (use.kind === "attribute-store") return use.value?.unparenthesized.kind === "none";
    const inner = file.useOf(use.by);
    return inner.kind === "method" && /^(?:clear|pop)$/.test(inner.name ?? "");
  });
}
function isMadeOnce(use, around, uses, file) {
  if (use.by.ancestor("if_statement", "except_clause")) return true;
  const isAsked3 = uses.some(
    (each) => each.kind === "argument" && /^(?:hasattr|getattr)$/.test(file.call(each.by)?.name ?? "")
  );
  return isAsked3 || /init|set_?up/i.test(around.name);
}
function pooledBy(around, file) {
  for (const name of [
    "submit",
    "map",
    "apply_async",
    "imap",
    "imap_unordered",
    "starmap",
    "run_in_executor"
  ]) {
    for (const call of file.callsOfMethod(name)) {
      const passed = call.positional.find(
        (each) => file.functionNamed(each) === around || file.methodNamedBy(each) === around
      );
      if (passed) return call.node;
    }
  }
  return void 0;
}

// rules/retention/unbounded-queue.ts
var unbounded_queue_default = defineRule({
  name: "unbounded-queue",
  summary: "A queue without a bound buffers all that its producer is ahead of its consumer.",
  impact: "bloat",
  level: "note",
  run: "strict",
  on: calls(...WORK_QUEUES),
  *check(call, file) {
    const limit = call.argument(0, "maxsize");
    const isBounded3 = limit !== void 0 && constantOf(file, limit) !== 0;
    if (isBounded3 || call.hasSplat || file.isTestCode(call.node)) return;
    const queue = queueOf(call, file);
    if (!queue || SHELF_NAME.test(queue.name)) return;
    const { name, uses } = queue;
    if (uses.some((use) => /^(?:qsize|full|maxsize)$/.test(use.name ?? ""))) return;
    const put = uses.find((use) => isProducing(use, call, file));
    const get = uses.find((use) => use.name === "get" || use.name === "get_nowait" || isHandedOn(use, file));
    if (!put || !get || put === get) return;
    const isFast = file.loopAround(put.by) !== void 0;
    yield {
      at: call.node,
      confidence: isFast && file.functionAround(put.by) !== file.functionAround(get.by) ? "likely" : "possible",
      message: fitting(
        `'${name}' takes all that is put in, however far the other side is behind.`,
        "This queue takes all that is put in, however far the other side is behind."
      ),
      because: [
        { at: put.by, message: "Nothing slows this down when items are taken out more slowly." },
        { at: get.by, message: "The other side takes them out here." }
      ],
      hint: call.qualifiedName?.endsWith("SimpleQueue") ? "Use Queue(maxsize=...), whose put() waits while it is full." : "Give it a maxsize: then put() waits while it is full."
    };
  }
});
var SHELF_NAME = /pool|free|idle|avail|spare|shelf|slots|tokens/i;
function queueOf(call, file) {
  const use = file.useOf(call.node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  if (target?.kind === "identifier") {
    const binding = file.binding(target);
    return binding && { name: target.text, uses: binding.references.map((reference) => file.useOf(reference)) };
  }
  const attribute = target?.kind === "attribute" ? target.child("attribute")?.text : void 0;
  if (!target || attribute === void 0) return void 0;
  return { name: target.text, uses: file.attributesNamed(attribute).map((node) => file.useOf(node)) };
}
function isProducing(use, made2, file) {
  if (use.kind !== "method" || use.name !== "put" && use.name !== "put_nowait") return false;
  const item = file.call(use.by)?.argument(0);
  if (item?.is("none", "true", "false", "integer", "string")) return false;
  if (isRetried(item, file)) return false;
  return file.loopAround(use.by) !== void 0 || file.functionAround(use.by) !== file.functionAround(made2.node);
}
function isRetried(item, file) {
  const value = item?.kind === "identifier" ? file.binding(item)?.onlyValue : void 0;
  const taken = value && file.call(value.unparenthesized);
  return taken?.name === "get" || taken?.name === "get_nowait";
}
function isHandedOn(use, file) {
  const by = use.kind === "element" ? use.by.ancestor("call") : use.kind === "argument" ? use.by : void 0;
  const name = by ? file.call(by)?.name ?? "" : "";
  return /^(?:Thread|Process|Timer|submit|spawn|create_task|ensure_future|start_soon|run_in_executor|gather)$/.test(
    name
  ) || /[wW]orker|[cC]onsum/.test(name);
}

// rules/retention/view-keeps-buffer.ts
var view_keeps_buffer_default = defineRule({
  name: "view-keeps-buffer",
  summary: "A small view that is kept holds all of the large object that it looks into.",
  impact: "retention",
  level: "warning",
  on: moduleScope(),
  *check(_module, file) {
    for (const view of [
      ...slices(file),
      ...frames(file),
      ...dictViews(file),
      ...matches(file),
      ...iterators(file)
    ]) {
      const { node, source, copy } = view;
      if (file.isTestCode(node)) continue;
      yield {
        at: node,
        confidence: view.confidence,
        message: `This ${view.what} is kept, and keeps ${view.keeps} alive.`,
        because: [
          {
            at: source,
            message: `${capitalized(view.keeps)} is freed only when the last ${view.what} of it is.`
          }
        ],
        hint: view.hint,
        ...copy ? { fix: copyFix(node, copy) } : {}
      };
    }
  }
});
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function copyFix(node, { before, after }) {
  const edits = [...before === "" ? [] : [insertBefore(node, before)], insertAfter(node, after)];
  return { title: "Keep a copy of the part", safety: "unsafe", edits };
}
var OUTLIVING = /* @__PURE__ */ new Set(["returned", "stored", "yielded"]);
function kept(node, file) {
  if (!file.functionAround(node)) return void 0;
  return escapesOfValue(file, node).find((way) => OUTLIVING.has(way.kind) && !isCopiedBy(way.by, file));
}
function isCopiedBy(by, file) {
  if (by.kind === "call") return /^(?:update|extend|extendleft|write)$/.test(file.call(by)?.name ?? "");
  const target = by.kind === "assignment" ? by.child("left") : void 0;
  const right = by.child("right")?.unparenthesized;
  return target?.kind === "subscript" && right?.is("subscript", "call") === true && !isKnownContainer(target, file);
}
function isKnownContainer(target, file) {
  const container = target.child("value");
  return container !== void 0 && /^(?:builtins|collections)\./.test(file.constructorName(container) ?? "");
}
function isOwn3(source, file) {
  const target = source.unparenthesized;
  if (target.kind !== "identifier") return target.kind === "call" || bulkOf(file, target) !== void 0;
  const binding = file.binding(target);
  const around = file.functionAround(target);
  if (!binding || !around || binding.scope !== around.scope || binding.isParameter) return false;
  return !binding.references.some((reference) => kept(reference, file) !== void 0);
}
function* slices(file) {
  for (const node of file.nodes("subscript")) {
    const base = node.child("value");
    const keys = node.childrenIn("subscript");
    const isSlice = keys.some(isCutting) && keys.every((key) => key.is("slice", "integer", "ellipsis", "none"));
    if (!base || !isSlice || node.hasError || file.isWritten(node)) continue;
    yield* trimmedAttribute(node, base, file);
    yield* memorySlice(node, base, file);
    yield* arraySlice(node, base, keys, file);
    yield* partOfChunk(node, base, keys, file);
  }
}
function isCutting(key) {
  return key.kind === "slice" && !/^\s*:/.test(key.text.replace(/^\s*:\s*(?=[^:\s])/, ""));
}
function* trimmedAttribute(node, base, file) {
  const use = file.useOf(node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  const name = base.child("attribute")?.text;
  if (!file.imports("numpy") || base.kind !== "attribute" || target?.text !== base.text || name === void 0)
    return;
  const origins = originsOf(base, name, node, file);
  if (origins.some((origin) => origin.startsWith("builtins."))) return;
  const isArray = origins.some((origin) => ARRAY_MAKERS.has(origin));
  yield {
    node,
    source: base,
    confidence: isArray || isUsedAsArray(name, file) ? "likely" : "possible",
    what: "slice",
    keeps: "the whole array before it",
    hint: "Copy the part that is left: add '.copy()', at least where much is cut off.",
    copy: { before: "", after: ".copy()" }
  };
}
function originsOf(base, name, slice, file) {
  const object = base.child("object");
  const owner = object && file.instanceClass(object);
  const stores = owner?.ancestors.flatMap((each) => each.attribute(name)?.stores ?? []) ?? [];
  return stores.flatMap(({ value }) => {
    const origin = value && value !== slice ? file.constructorName(value) : void 0;
    return origin === void 0 || origin === "types.NoneType" ? [] : [origin];
  });
}
function isUsedAsArray(name, file) {
  return file.attributesNamed(name).some((node) => {
    const use = file.useOf(node);
    return (use.kind === "attribute" || use.kind === "method") && ARRAY_ATTRIBUTES.has(use.name ?? "");
  });
}
function* memorySlice(node, base, file) {
  const made2 = file.originOf(base);
  const call = made2 && file.call(made2);
  const source = call?.qualifiedName === "builtins.memoryview" ? call.argument(0) : void 0;
  if (!call || !source || !isOwn3(source, file)) return;
  const way = kept(node, file);
  if (!way || base.unparenthesized.kind === "attribute") return;
  const isMap = /^mmap\.mmap$/.test(file.constructorName(source) ?? "");
  yield {
    node,
    source,
    confidence: isMap || bulkOf(file, source)?.size === "large" ? "likely" : "possible",
    what: "slice of a memoryview",
    keeps: isMap ? "the whole map" : "the whole buffer",
    hint: isMap ? "Keep the bytes of the part, bytes(view), and close the map." : "Keep the bytes of the part: bytes(view).",
    copy: { before: "bytes(", after: ")" }
  };
}
function* arraySlice(node, base, keys, file) {
  const name = file.constructorName(base) ?? "";
  const inner = base.unparenthesized;
  if (!ARRAY_MAKERS.has(name) || inner.kind === "attribute" || !isOwn3(base, file) || !kept(node, file))
    return;
  const isSmall4 = keys.length === 1 && isShort3(keys[0], file);
  const made2 = file.originOf(base) ?? base;
  if (bulkOf(file, made2) === void 0) return;
  yield {
    node,
    source: made2,
    confidence: isSmall4 ? "likely" : "possible",
    what: "slice",
    keeps: "the whole array",
    hint: "Copy the part that is kept: add '.copy()'.",
    copy: { before: "", after: ".copy()" }
  };
}
function isShort3(key, file) {
  if (key?.kind !== "slice") return false;
  const text = key.text.replace(/\s/g, "");
  const stop = key.children.at(-1);
  return /^0?:[^:-]+$/.test(text) && stop !== void 0 && (constantOf(file, stop) ?? 1e9) <= 1e3;
}
function* partOfChunk(node, base, keys, file) {
  const chunk = base.kind === "identifier" ? file.binding(base) : void 0;
  const loop = chunk && loopThatBinds(chunk, node, file);
  if (!chunk || !loop || !file.imports("numpy") || keys.length < 2) return;
  const use = file.useOf(node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  const part = target?.kind === "identifier" ? file.binding(target) : void 0;
  const mentions3 = part ? part.references : [node];
  const collected2 = mentions3.find((mention) => {
    const passed = file.useOf(mention);
    const call = passed.kind === "argument" ? file.call(passed.by) : void 0;
    const list2 = call?.receiver?.kind === "identifier" ? file.binding(call.receiver) : void 0;
    const isOuter = list2?.assignments.every(({ target: at }) => !loop.contains(at)) === true;
    return /^(?:append|add|appendleft|insert)$/.test(call?.name ?? "") && isOuter;
  });
  if (!collected2) return;
  yield {
    node,
    source: chunk.assignments.find(({ target: at }) => loop.contains(at))?.target ?? base,
    confidence: isOneOfMany(node, collected2, loop, file) ? "likely" : "possible",
    what: "slice",
    keeps: "the whole chunk of its round",
    hint: "Copy the part that is kept: add '.copy()'.",
    copy: { before: "", after: ".copy()" }
  };
}
function isOneOfMany(node, collected2, loop, file) {
  const inner = file.loopAround(node)?.node;
  if (!inner || inner === loop || !inner.contains(collected2)) return false;
  const branch = collected2.ancestor("if_statement", "for_statement", "while_statement");
  return branch?.kind === "if_statement" && inner.contains(branch) && !branch.contains(node);
}
function loopThatBinds(binding, node, file) {
  for (let loop = file.loopAround(node); loop; loop = file.loopAround(loop.node)) {
    const body = loop.node.child("body");
    if (body && binding.assignments.some(({ target, kind }) => kind === "assign" && body.contains(target))) {
      return loop.node;
    }
  }
  return void 0;
}
function* frames(file) {
  if (!file.imports("pandas")) return;
  const parts = [];
  for (const call of [...file.callsOfMethod("head"), ...file.callsOfMethod("tail")]) {
    parts.push({ node: call.node, base: call.receiver });
  }
  for (const node of [...file.attributesNamed("iloc"), ...file.attributesNamed("loc")]) {
    const use = file.useOf(node);
    if (use.kind === "item" && use.by.childrenIn("subscript").every((key) => key.kind === "slice")) {
      parts.push({ node: use.by, base: node.child("object") });
    }
  }
  for (const { node, base } of parts) {
    const made2 = base && file.originOf(base);
    const maker = made2 && file.call(made2);
    if (!base || !maker || !FRAME_MAKERS.test(maker.qualifiedName ?? "") || !isOwn3(base, file)) continue;
    if (!kept(node, file)) continue;
    yield {
      node,
      source: made2,
      confidence: "likely",
      what: "part of a frame",
      keeps: "the whole frame",
      hint: "Copy the rows that are kept: add '.copy()'.",
      copy: { before: "", after: ".copy()" }
    };
  }
}
function* dictViews(file) {
  if (file.python.isPython2) return;
  for (const call of file.callsOfMethod("keys")) {
    const { node, receiver } = call;
    const confidence = receiver && keysConfidence(call, receiver, file);
    if (!receiver || !confidence || call.argumentNodes.length > 0) continue;
    yield {
      node,
      source: receiver,
      confidence,
      what: "view of the keys",
      keeps: "the whole dict with its values",
      hint: "Keep a list or a frozenset of the keys: list(...).",
      copy: { before: "list(", after: ")" }
    };
  }
}
function makesDict(maker, file) {
  if (maker.is("dictionary", "dictionary_comprehension")) return true;
  const call = file.call(maker);
  if (call?.qualifiedName === "builtins.dict") return true;
  const callee = call && (file.functionNamed(call.callee) ?? file.methodNamedBy(call.callee));
  const results = callee ? resultsOf(file, callee) : [];
  return results.some((result) => MAPPINGS.has(file.constructorName(result) ?? ""));
}
function keysConfidence(call, receiver, file) {
  const way = kept(call.node, file);
  const maker = file.originOf(receiver) ?? receiver;
  const isMade2 = receiver.kind !== "attribute" && makesDict(maker, file) && isOwn3(receiver, file);
  if (way && isMade2) return way.kind === "stored" ? "likely" : "possible";
  if (receiver.kind !== "subscript") return void 0;
  return passedByKeyword(call.node, file) ? "possible" : void 0;
}
function passedByKeyword(node, file) {
  const use = file.useOf(node);
  if (use.kind === "argument") return use.name !== void 0;
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
  return binding?.references.some((reference) => {
    const { kind, name } = file.useOf(reference);
    return kind === "argument" && name !== void 0;
  }) === true;
}
function* matches(file) {
  for (const call of [...MATCHING_FUNCTIONS].flatMap((name) => file.callsNamed(name))) {
    yield* match(call, call.argument(1, "string"), file);
  }
  for (const call of ["match", "search", "fullmatch"].flatMap((name) => file.callsOfMethod(name))) {
    const isPattern = call.receiver && file.constructorName(call.receiver) === "re.compile";
    if (isPattern) yield* match(call, call.argument(0, "string"), file);
  }
}
function* match(call, subject, file) {
  const bulk = subject && bulkOf(file, subject);
  const isStored = escapesOfValue(file, call.node).some(({ kind }) => kind === "stored");
  if (!subject || !bulk || !isStored || !file.functionAround(call.node)) return;
  yield {
    node: call.node,
    source: subject,
    confidence: bulk.size === "large" ? "likely" : "possible",
    what: "match",
    keeps: "the whole text that was searched",
    hint: "Keep what is needed of the match: its group() or groupdict()."
  };
}
var ITERATORS = ["iter", "reversed", "enumerate", "map", "filter", "zip"];
function* iterators(file) {
  for (const call of ITERATORS.flatMap((name) => file.callsNamed(`builtins.${name}`))) {
    const source = call.positional.at(-1);
    const bulk = source && bulkOf(file, source);
    if (!source || !bulk || call.node.parent?.kind !== "assignment") continue;
    const target = call.node.parent.child("left");
    const name = target?.kind === "identifier" ? file.binding(target) : void 0;
    const isBegun = name?.references.some((reference) => {
      const use = file.useOf(reference);
      return use.kind === "argument" && file.call(use.by)?.qualifiedName === "builtins.next";
    });
    if (!name || !isBegun || !isOwn3(source, file)) continue;
    const isStored = escapesOfValue(file, call.node).some(
      ({ kind, by }) => kind === "stored" && by !== call.node.parent
    );
    if (!isStored || !file.functionAround(call.node)) continue;
    yield {
      node: call.node,
      source,
      confidence: "possible",
      what: "iterator",
      keeps: "all that it walks",
      hint: fitting(
        `Keep the values taken from '${name.name}', not the iterator.`,
        "Keep the values, not the iterator."
      )
    };
  }
}

// rules/weakrefs/dead-references-collected.ts
var dead_references_collected_default = defineRule({
  name: "dead-references-collected",
  summary: "A container gains weak references and never loses the dead ones.",
  impact: "leak",
  level: "warning",
  on: growing("module", "class", "instance"),
  *check(container, file) {
    if (container.limit || container.shrinks.length > 0 || container.emptyings.length > 0) return;
    for (const growth of container.grows) {
      const made2 = referenceAdded(file, growth);
      if (!made2 || file.isTestCode(growth.node) || isOnce(container, growth)) continue;
      const { name, place } = container.container;
      yield {
        at: growth.node,
        confidence: container.isTrimmed === "no" ? "likely" : "possible",
        message: fitting(
          `'${name}' collects weak references, and never loses the dead ones.`,
          "The container collects weak references, and never loses the dead ones."
        ),
        because: [
          {
            at: made2.node,
            message: "The reference stays when its object has died: it has no callback that removes it."
          },
          { at: place, message: "Nothing here takes an entry out of the container." }
        ],
        hint: hint(growth, made2)
      };
    }
  }
});
function referenceAdded(file, growth) {
  const added2 = addedToEntry(file, growth) ?? growth.value;
  if (!added2) return void 0;
  const parts = added2.unparenthesized.is("tuple", "list") ? added2.unparenthesized.children : [added2];
  for (const part of parts) {
    const made2 = madeBy2(file, part);
    if (made2 && !made2.argument(1)) return made2;
  }
  return void 0;
}
function madeBy2(file, node) {
  const origin = file.originOf(node);
  const call = origin && file.call(origin);
  return call?.qualifiedName === "weakref.ref" || call?.qualifiedName === "weakref.WeakMethod" ? call : void 0;
}
function isOnce(container, growth) {
  const { keeper } = container.container;
  if (!growth.function || container.isAtImport(growth) === "yes") return true;
  if (keeper === "instance" && growth.function.name === "__init__") return true;
  const isKeyed = growth.how === "store" && growth.key !== void 0;
  return isKeyed && container.domainOf(growth).size !== "open";
}
function hint({ how }, made2) {
  if (made2.qualifiedName === "weakref.WeakMethod") {
    return "Give the WeakMethod a callback that removes it, or drop the dead ones when the container is walked.";
  }
  return how === "store" ? "Use a weakref.WeakValueDictionary, or give the reference a callback that removes it." : "Use a weakref.WeakSet, or give the reference a callback that removes it.";
}

// rules/weakrefs/finalize-holds-object.ts
var finalize_holds_object_default = defineRule({
  name: "finalize-holds-object",
  summary: "A finalizer or weak reference callback keeps the very object alive whose death it waits for.",
  impact: "leak",
  level: "warning",
  on: weakHoldings(),
  *check(holding, file) {
    const watch = watchOf(holding);
    if (!watch || file.isTestCode(watch.at)) return;
    const hold = firstHold(file, watch);
    if (!hold) return;
    const name = watch.object.text;
    yield {
      at: watch.at,
      // Who cancels it by hand gives the object free, and leaves nothing to the finalizer.
      confidence: isCancelled2(file, watch.at) ? "possible" : hold.certainty,
      message: watch.kind === "finalizer" ? fitting(
        `The finalizer of '${name}' holds '${name}': it never runs before the process ends.`,
        "The finalizer holds its own object: it never runs before the process ends."
      ) : fitting(
        `The callback of the weak reference holds '${name}', whose death it waits for.`,
        "The callback of the weak reference holds the object whose death it waits for."
      ),
      because: [
        { at: hold.at, message: reason(hold) },
        ...watch.kind === "finalizer" ? [
          {
            at: watch.at,
            message: "The module keeps the finalizer, and all it is given, until the object dies."
          }
        ] : []
      ],
      hint: "Pass a plain function and the resource itself, not a method or closure of the object."
    };
  }
});
function watchOf({ as, call, value, node }) {
  if (!call || as !== "finalizer" && as !== "reference" && as !== "proxy") return void 0;
  return {
    kind: as === "finalizer" ? "finalizer" : "callback",
    at: node,
    object: value.unparenthesized,
    kept: call.argumentNodes.slice(1).map((argument) => argument.child("value") ?? argument)
  };
}
function firstHold(file, { object, kept: kept2 }) {
  if (!object.is("identifier", "attribute")) return void 0;
  for (const expression of kept2) {
    const found2 = holdOn(file, expression, object);
    if (found2) return found2;
  }
  const [callback] = kept2;
  return callback && holdByCallback(file, callback, object);
}
function isCancelled2(file, node) {
  const use = file.useOf(node);
  const target = use.kind === "assigned" ? use.by.child("left") : void 0;
  const name = target && file.selfAttribute(target);
  const owner = name === void 0 ? void 0 : file.methodAround(node)?.class;
  return owner?.ancestors.some(
    (ancestor) => ancestor.attribute(name ?? "")?.uses.some((each) => each.kind === "call" || each.kind === "method" && each.name === "detach")
  ) ?? false;
}
function reason({ how }) {
  switch (how) {
    case "itself":
      return "This is the object itself.";
    case "method":
      return "A bound method holds its object.";
    case "closure":
      return "The function uses the object, and so holds it.";
    default:
      return "The object is part of what is passed.";
  }
}

// rules/weakrefs/resource-holds-watched-object.ts
var resource_holds_watched_object_default = defineRule({
  name: "resource-holds-watched-object",
  summary: "A resource that is to go when an object dies was given that object, and keeps it alive.",
  impact: "leak",
  level: "warning",
  on: heldWatched(),
  *check({ path, at, object, resource, givenAt, watcher, kept: kept2 }) {
    const last = kept2.at(-1);
    yield {
      path,
      at,
      confidence: "likely",
      message: fitting(
        `'${resource}' is kept until '${object}' dies, and holds '${object}': neither ever goes.`,
        "What is kept until this object dies holds the object: neither ever goes."
      ),
      because: [
        {
          path,
          at: givenAt,
          message: fitting(`'${resource}' gets hold of '${object}'.`, "It is given the object.")
        },
        ...last ? [
          {
            path: last.path,
            at: last.at,
            message: `'${last.class.summary.name}' keeps it in 'self.${last.attribute}'.`
          }
        ] : [],
        ...watcher ? [{ ...watcher, message: "The one is watched here, and the other kept until it dies." }] : []
      ],
      hint: fitting(
        `Close '${resource}' where '${object}' is closed, or let it hold '${object}' weakly.`,
        "Close the resource where the object is closed, or let it hold the object weakly."
      )
    };
  }
});

// rules/weakrefs/strong-back-reference.ts
var strong_back_reference_default = defineRule({
  name: "strong-back-reference",
  summary: "A part keeps the whole that keeps the part: a cycle that only the collector frees.",
  impact: "leak",
  matters: "many-owners",
  level: "note",
  run: "strict",
  on: classes(),
  *check(part, file) {
    if (lifetimeOf(file, part) === "test") return;
    for (const { store, parameter, name } of keptParameters(file, part)) {
      const keeper = keeperOf2(file, part, parameter);
      if (!keeper || lifecycleOf(part).release(name)) continue;
      const whole = keeper.whole === part ? "parent" : `'${keeper.whole.name}'`;
      yield {
        at: store.node,
        confidence: "likely",
        message: fitting(
          `'${part.name}' keeps its ${whole} in 'self.${name}', and is kept by it.`,
          "A part keeps the whole that it is a part of, and is kept by it."
        ),
        because: [{ at: keeper.at, message: "The whole keeps the part here." }],
        hint: "Reset it when the part is removed, or keep a weakref.ref where the part cannot outlive the whole."
      };
    }
  }
});
function* keptParameters(file, part) {
  const initializer = part.methods.get("__init__");
  if (!initializer) return;
  for (const { name, stores } of part.attributes.values()) {
    if (part.isPlainProperty(name)) continue;
    for (const store of stores) {
      const value = store.value?.unparenthesized;
      if (store.method !== initializer || store.deferred || value?.kind !== "identifier" || file.isSelf(value))
        continue;
      const parameter = file.binding(value);
      const isParameter = parameter?.onlyAssignment?.kind === "parameter" && parameter.scope === initializer.scope;
      if (isParameter) yield { store, name, parameter };
    }
  }
}
function keeperOf2(file, part, parameter) {
  return keptByMaker(file, part, parameter) ?? keptByConstructor(file, part, parameter);
}
function keptByMaker(file, part, parameter) {
  const initializer = part.methods.get("__init__");
  const position = initializer?.parameters.findIndex(({ name }) => name === parameter.name) ?? -1;
  for (const node of constructionsOf(file, part)) {
    const passed = file.call(node)?.argument(position - 1, parameter.name);
    const whole = passed && file.isSelf(passed) ? file.methodAround(node)?.class : void 0;
    if (!whole || lifetimeOf(file, whole) === "process" || /Backend$/.test(whole.name)) continue;
    const kept2 = storingsOf(file, node).find(
      ({ keeper, certainty }) => certainty !== "possible" && file.isSelf(keeper)
    );
    const isDropped3 = kept2?.attribute !== void 0 && lifecycleOf(whole).release(kept2.attribute) !== void 0;
    if (kept2 && !isDropped3) return { whole, at: kept2.at };
  }
  return void 0;
}
function keptByConstructor(file, part, parameter) {
  const initializer = part.methods.get("__init__");
  const self = initializer?.scope.bindings.get(initializer.selfName ?? "");
  for (const reference of self?.references ?? []) {
    const kept2 = storingsOf(file, reference).find(
      ({ keeper, certainty }) => certainty === "proven" && file.binding(keeper) === parameter
    );
    if (kept2) return { whole: part, at: kept2.at };
  }
  return void 0;
}

// rules/weakrefs/strong-instance-registry.ts
var strong_instance_registry_default = defineRule({
  name: "strong-instance-registry",
  summary: "A class or module keeps every instance, and nothing takes one out again.",
  impact: "leak",
  level: "warning",
  on: instanceKeepings(),
  *check(keeping, file) {
    const { owner } = keeping;
    if (file.methodAround(keeping.node)?.name === "__del__") return;
    const life = lifetimeOf(file, owner);
    if (life === "test" || file.isTestCode(keeping.node) || isMadeAtImport(file, keeping)) return;
    const found2 = keeping.attribute ? lastInstance(file, keeping, keeping.attribute) : everyInstance(file, keeping);
    if (!found2) return;
    yield {
      at: found2.at ?? keeping.node,
      // Instances that live as long as the process lose nothing by it; where a finalizer was written they do not.
      confidence: life === "process" && !found2.at && !isMadeOften(keeping) ? "possible" : found2.confidence,
      message: found2.message,
      because: found2.because,
      hint: found2.hint
    };
  }
});
function isMadeOften({ owner, what }) {
  return what === "self" && isWidgetClass(owner) && !PROCESS_NAMES.test(owner.name);
}
function isMadeAtImport(file, { owner, what }) {
  const made2 = familyOf(file, owner).flatMap((member) => constructionsOf(file, member));
  return what === "self" && made2.length > 0 && made2.every((node) => file.functionAround(node) === void 0);
}
function isMadeInFunctions(file, { owner }) {
  const made2 = familyOf(file, owner).flatMap((member) => constructionsOf(file, member));
  return made2.some((node) => file.functionAround(node) !== void 0 || file.loopAround(node) !== void 0);
}
function familyOf(file, owner) {
  return file.classes.filter((other) => other.ancestors.includes(owner));
}
var INSTANCES = /^_*(all_?)?(instances?|live|alive|objects?|objs|open(ed)?|active|running|started|registered|known|pool|sessions?|connections?|clients?|workers?|threads?|widgets?|windows?|screens?|handles?|refs?)(_\w+)?$|_(instances?|objects?)$/i;
function everyInstance(file, keeping) {
  const { container, owner, what, value } = keeping;
  if (!container) return void 0;
  const { growing: growing2, growth } = container;
  const { name, keeper, place } = growing2.container;
  const inFinalizer = growing2.shrinks.filter((shrink) => shrink.function?.name === "__del__");
  const isTrimmedElsewhere = growing2.shrinks.length > 0 || growing2.handedOut.some(({ kind: kind2 }) => kind2 !== "return" && kind2 !== "yield");
  const isOnlyFinalizer = inFinalizer.length > 0 && inFinalizer.length === growing2.shrinks.length;
  if (growing2.isTrimmed === "yes" && !isOnlyFinalizer) return void 0;
  const kind = what === "self" ? `'${owner.name}'` : `'${value.text}'`;
  const where = keeper === "module" ? "the module" : "the class";
  const [first] = inFinalizer;
  if (first && isOnlyFinalizer) {
    if (what !== "self" || growth !== growing2.grows[0]) return void 0;
    return {
      at: first.node,
      confidence: "likely",
      message: fitting(
        `This never runs: '${name}' holds every ${kind} that it would take out.`,
        "This never runs: the registry holds every instance that it would take out."
      ),
      because: [
        { at: growth.node, message: "From here on the registry has a reference of its own." },
        { at: place, message: `The registry lives as long as ${where}, and '__del__' waits for it.` }
      ],
      hint: "Remove the entry in close(), or hold the instances in a weakref.WeakValueDictionary or WeakSet."
    };
  }
  const reasons = [
    { at: place, message: `The container lives as long as ${where}, and nothing here takes an entry out.` }
  ];
  const end = what === "given" && !isTrimmedElsewhere ? endThatForgets(growing2, owner) : void 0;
  if (end)
    reasons.push({ at: end.nameNode, message: `'${end.name}' ends the object and takes nothing out.` });
  const isKeyed = growth.how === "store" && growth.key !== void 0 && !isUnique(file, growth.key);
  const isSure = !isKeyed && (isMadeInFunctions(file, keeping) || isMadeOften(keeping) || INSTANCES.test(lastName5(name)));
  return {
    confidence: end || isSure && what === "self" && !isTrimmedElsewhere ? "likely" : "possible",
    message: fitting(
      `'${name}' keeps every ${kind} until the process ends.`,
      "The registry keeps every instance until the process ends."
    ),
    because: reasons,
    hint: "Remove the entry when the instance is closed, or use a weakref.WeakSet or WeakValueDictionary."
  };
}
function endThatForgets(growing2, owner) {
  const isKnown2 = growing2.shrinks.length === 0 && growing2.handedOut.length === 0;
  return isKnown2 && lifecycleOf(owner).terminalMethods.length > 0 ? endOf(owner) : void 0;
}
function isUnique(file, key) {
  for (const node of key.walk()) {
    if (node.kind === "identifier" && file.isSelf(node) && file.useOf(node).kind !== "attribute") return true;
    const callee = node.kind === "call" ? file.call(node)?.qualifiedName : void 0;
    if (/^(builtins\.(id|next)|uuid\.\w+|builtins\.len)$/.test(callee ?? "")) return true;
  }
  return false;
}
function lastName5(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}
var BY_DESIGN = /instance|singleton|default|root|main|shared|global/i;
function lastInstance(file, { node, owner }, attribute) {
  if (node.ancestor("if_statement", "conditional_expression", "try_statement")) return void 0;
  const isReset = file.attributesNamed(attribute.name).some((each) => {
    const { kind, value } = file.useOf(each);
    return kind === "store" && !(value && file.isSelf(value)) || kind === "delete";
  });
  if (isReset) return void 0;
  const name = `${owner.name}.${attribute.name}`;
  const made2 = isMadeInFunctions(file, { node, start: node.start, owner, what: "self", value: node });
  return {
    confidence: made2 && !BY_DESIGN.test(attribute.name) ? "likely" : "possible",
    message: fitting(
      `'${name}' keeps the last '${owner.name}', and all it reaches, until the next one is made.`,
      "The class keeps its last instance, and all it reaches, until the next one is made."
    ),
    because: [
      {
        at: owner.nameNode,
        message: "The class lives as long as the module, and nothing resets the attribute."
      }
    ],
    hint: "Reset the attribute when the instance is closed, or keep a weakref.ref to it."
  };
}

// rules/weakrefs/strong-observer-list.ts
var strong_observer_list_default = defineRule({
  name: "strong-observer-list",
  summary: "A list of listeners keeps each of them for as long as it lives, and lets none go.",
  impact: "leak",
  level: "note",
  run: "strict",
  on: growing("module", "class", "instance"),
  *check(container, file) {
    if (container.limit || container.shrinks.length > 0 || container.emptyings.length > 0) return;
    const { keeper, owner, name, place } = container.container;
    if (keeper === "instance" && owner && lifetimeOf(file, owner) !== "unknown") {
      if (lifetimeOf(file, owner) !== "process") return;
    }
    for (const growth of container.grows) {
      const listener = listenerAdded(file, container, growth);
      if (!listener || file.isTestCode(growth.node)) continue;
      yield {
        at: growth.node,
        confidence: "likely",
        message: fitting(
          `'${name}' keeps the listeners it is given, and nothing takes one out.`,
          "The container keeps the listeners it is given, and nothing takes one out."
        ),
        because: [
          {
            at: listener,
            message: "The listener, and the object it belongs to, live as long as the container."
          },
          { at: place, message: "The container is made here." }
        ],
        hint: "Offer a way to unsubscribe, and call it at the end of the listener; else hold a weakref.WeakMethod."
      };
    }
  }
});
var LISTENERS = /listener|observer|callback|subscriber|handler|hook|watcher|receiver/i;
var LISTENER = /^(callback|cb|listener|observer|handler|subscriber|hook|receiver|slot|on_\w+|\w+_(callback|cb|listener|handler|hook))$/;
var SUBSCRIBING = /^_*(add_|(register|subscribe|connect|on|attach|observe|listen|watch|bind|hook|when|notify)(_|$))|[a-z](Listener|Observer|Callback|Handler)$/;
function listenerAdded(file, container, growth) {
  const added2 = (addedToEntry(file, growth) ?? growth.value)?.unparenthesized;
  if (!added2 || growth.how === "store" || !growth.function) return void 0;
  const { name, keeper } = container.container;
  const held = keeper === "instance" ? void 0 : heldObject(file, added2);
  if (held && held.how !== "locals" && held.how !== "instance") return added2;
  const binding = added2.kind === "identifier" ? file.binding(added2) : void 0;
  if (binding?.onlyAssignment?.kind !== "parameter" || binding.scope !== growth.function.scope)
    return void 0;
  if (binding.references.some((reference) => file.useOf(reference).kind === "return")) return void 0;
  const isListener = LISTENER.test(binding.name);
  const isList2 = LISTENERS.test(name);
  const isSubscribing = SUBSCRIBING.test(growth.function.name);
  return isListener && (isList2 || isSubscribing) || isList2 && isSubscribing ? added2 : void 0;
}

// rules/weakrefs/type-without-weakref.ts
var type_without_weakref_default = defineRule({
  name: "type-without-weakref",
  summary: "A weak reference to a type that does not support them raises TypeError.",
  impact: "lifetime",
  level: "error",
  on: weakHoldings(),
  *check(holding, file) {
    if (holding.as === "receiver" || file.isTestCode(holding.node)) return;
    const obstacle = file.weakObstacle(holding.value);
    if (!obstacle) return;
    yield {
      at: holding.value,
      // A subclass may have weak references, and the instance may be one of its.
      confidence: file.isSelf(holding.value) ? "likely" : "proven",
      message: message(obstacle, holding),
      because: [{ at: obstacle.at, message: reason2(obstacle) }],
      hint: hint2(obstacle)
    };
  }
});
function message({ type, reason: why }, holding) {
  const short = `This type cannot be ${roleOf(holding)}: this raises TypeError.`;
  if (why === "slots") {
    return fitting(
      `'${type}' has slots without '__weakref__': a weak reference to it raises TypeError.`,
      short
    );
  }
  const article = /^[aeiox]/i.test(type) ? "An" : "A";
  const name = why === "base" ? `'${type}'` : `${article} ${type}`;
  const subject = type === "NoneType" ? "None" : name;
  return fitting(`${subject} cannot be ${roleOf(holding)}: this raises TypeError.`, short);
}
function roleOf({ as, holder }) {
  const container = holder.replace("weakref.", "");
  switch (as) {
    case "element":
      return `an element of a ${container}`;
    case "key":
    case "value":
      return `a ${as} of a ${container}`;
    default:
      return "referred to weakly";
  }
}
function reason2({ reason: why }) {
  switch (why) {
    case "slots":
      return "Instances have only these slots, and no '__weakref__' among them.";
    case "base":
      return "Instances are of variable size, and have no room for weak references.";
    case "builtin":
      return "The value is made here.";
  }
}
function hint2({ type, reason: why, class: owner }) {
  if (why === "slots") {
    return owner?.slots ? "Add '__weakref__' to __slots__." : "Add weakref_slot=True to the decorator (Python 3.11).";
  }
  if (["list", "dict", "str"].includes(type)) {
    return `Hold it strongly, or use a subclass of ${type}, which can be referred to weakly.`;
  }
  return "Hold it strongly, or refer weakly to an object of a plain class that holds it.";
}

// rules/weakrefs/unguarded-dereference.ts
var unguarded_dereference_default = defineRule({
  name: "unguarded-dereference",
  summary: "A weak reference is used as if its object were still there.",
  impact: "lifetime",
  level: "warning",
  on: anyCall(),
  *check(call, file) {
    if (!mentionsReferences(file) || call.argumentNodes.length > 0 || file.isTestCode(call.node)) return;
    const reference = referenceOf(file, call.callee);
    if (!reference) return;
    const at = dereference(file, call);
    if (!at) return;
    const deletion = deletionOfOnlyOwner(file, call, reference.target);
    if (!deletion && (isGuarded8(file, call) || isOwned2(file, call, reference.target))) return;
    if (!deletion && file.functions.length === 0) return;
    const name = at.name ?? call.node.text;
    yield {
      at: at.node,
      confidence: deletion ? "proven" : "likely",
      message: deletion ? fitting(
        `'${name}' is None: '${deletion.text}' was its only owner.`,
        "The object is gone: its only owner was deleted."
      ) : fitting(
        `'${name}' is None once the object is gone, and nothing here tests for that.`,
        "The reference answers None once the object is gone, and nothing here tests for that."
      ),
      because: [
        { at: reference.made, message: "A weak reference does not keep its object alive." },
        ...deletion ? [{ at: deletion, message: "The last strong reference ends here." }] : []
      ],
      hint: "Bind what the reference answers to a name, and use it only if it is not None."
    };
  }
});
var RAISING = /* @__PURE__ */ new Set([
  "attribute",
  "attribute-delete",
  "attribute-store",
  "call",
  "item",
  "item-delete",
  "item-store",
  "iterate",
  "method",
  "with"
]);
var ASKING = /* @__PURE__ */ new Set(["argument", "compare", "test"]);
var CATCHING = /\b(AttributeError|TypeError|ReferenceError|Exception|BaseException)\b/;
function mentionsReferences(file) {
  return file.callsNamed("weakref.ref").length > 0 || file.callsNamed("weakref.WeakMethod").length > 0;
}
function referenceOf(file, node) {
  const direct = makingOf(file, node);
  if (direct) return direct;
  const target = node.unparenthesized;
  if (target.kind === "subscript") return elementOf(file, target.child("value"));
  const assignment = target.kind === "identifier" ? file.binding(target)?.onlyAssignment : void 0;
  if (assignment?.kind === "for") return elementOf(file, assignment.source);
  const around = assignment?.kind === "parameter" ? file.functionAround(assignment.target) : void 0;
  const annotation = around?.parameter(target.text)?.annotation;
  const isReference = annotation && /^['"]?(weakref\.)?(ref|ReferenceType|WeakMethod)\b/.test(annotation.text);
  return isReference ? { made: annotation, target: void 0 } : void 0;
}
function makingOf(file, node) {
  const origin = file.originOf(node);
  const call = origin && file.call(origin);
  const isReference = call?.qualifiedName === "weakref.ref" || call?.qualifiedName === "weakref.WeakMethod";
  return isReference ? { made: call.node, target: call.argument(0) } : void 0;
}
function elementOf(file, container) {
  const target = container?.unparenthesized;
  const name = target && file.selfAttribute(target);
  const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
  const uses = name !== void 0 && target ? file.classAround(target)?.attribute(name)?.uses ?? [] : binding ? file.usesOf(binding) : [];
  const added2 = uses.flatMap((use) => {
    if (use.kind === "item-store") return [use.value];
    const isAdd = use.kind === "method" && ["append", "add", "appendleft"].includes(use.name ?? "");
    return isAdd ? [file.call(use.by)?.argument(0)] : [];
  });
  const made2 = added2.map((value) => value && makingOf(file, value));
  return made2.every((each) => each !== void 0) && made2[0] ? { made: made2[0].made, target: void 0 } : void 0;
}
function dereference(file, call) {
  const use = file.useOf(call.node);
  if (RAISING.has(use.kind)) return isRepeated3(file, call) ? void 0 : { node: call.node };
  const name = use.kind === "assigned" ? use.by.child("left") : void 0;
  const binding = name?.kind === "identifier" ? file.binding(name) : void 0;
  if (!name || !binding?.onlyValue || binding.scope !== file.scopeOf(call.node).frame) return void 0;
  const uses = binding.references.map((reference) => file.useOf(reference));
  if (uses.some(({ kind }) => ASKING.has(kind))) return void 0;
  const first = uses.find(({ kind }) => RAISING.has(kind));
  return first && { node: first.node, name: name.text };
}
function isRepeated3(file, call) {
  return sameCalls(file, call).some(
    (other) => other.start < call.start && RAISING.has(file.useOf(other.node).kind)
  );
}
function sameCalls(file, call) {
  const around = file.functionAround(call.node);
  return file.calls.filter(
    (other) => other.node !== call.node && other.node.text === call.node.text && file.functionAround(other.node) === around
  );
}
function isGuarded8(file, call) {
  const isTested2 = sameCalls(file, call).some((other) => {
    const { kind, by } = file.useOf(other.node);
    return kind === "test" || kind === "compare" || by.kind === "boolean_operator";
  });
  return isTested2 || isShortCircuit(call) || isCaught(call.node);
}
function isShortCircuit(call) {
  for (let at = call.node; at && !at.is("block", "module", "lambda"); at = at.parent) {
    if (!at.is("boolean_operator", "conditional_expression")) continue;
    if (at.text.split(call.node.text).length > 2) return true;
  }
  return false;
}
function isCaught(node) {
  for (let at = node; at.parent && !at.is("function_definition", "lambda"); at = at.parent) {
    const { parent } = at;
    if (parent.kind === "try_statement" && at.field === "body") {
      const clauses = parent.children.filter((child) => child.kind === "except_clause");
      if (clauses.some((clause) => isBroad(clause))) return true;
    }
    if (parent.kind === "with_statement" && at.field === "body") {
      const items = parent.firstChild?.text ?? "";
      if (/suppress\(/.test(items) && CATCHING.test(items)) return true;
    }
  }
  return false;
}
function isBroad(clause) {
  const value = clause.child("value");
  return !value || CATCHING.test(value.text);
}
function isOwned2(file, call, target) {
  if (!target) return false;
  const isOwnMethod = file.selfAttribute(target) !== void 0 && file.methodNamedBy(target) !== void 0;
  if (file.isSelf(target) || isOwnMethod) return isOwnedBySelf(file, call);
  if (file.selfAttribute(target) !== void 0) return true;
  const binding = target.kind === "identifier" ? file.binding(target) : void 0;
  if (!binding || binding.deletions.length > 0) return false;
  const frame = file.functionAround(call.node)?.scope;
  if (binding.scope.kind === "module" || binding.scope === frame) return binding.assignments.length === 1;
  return binding.references.some((reference) => {
    const { kind, by } = file.useOf(reference);
    const left = kind === "assigned" ? by.child("left") : void 0;
    return left !== void 0 && file.selfAttribute(left) !== void 0;
  });
}
function isOwnedBySelf(file, call) {
  const around = file.functionAround(call.node);
  if (!around) return false;
  const name = around.isLambda ? void 0 : file.binding(around.nameNode);
  const uses = around.isLambda ? [file.useOf(around.node)] : (name?.references ?? []).map((each) => file.useOf(each));
  return uses.length > 0 && uses.every((use) => rootIsSelf(file, keeperOf3(file, use)));
}
function keeperOf3(file, { kind, by }) {
  if (kind === "argument") return file.call(by)?.receiver;
  return kind === "assigned" ? by.child("left") : void 0;
}
function rootIsSelf(file, node) {
  let at = node?.unparenthesized;
  while (at?.is("attribute", "subscript")) at = (at.child("object") ?? at.child("value"))?.unparenthesized;
  return at !== void 0 && file.isSelf(at);
}
function deletionOfOnlyOwner(file, call, target) {
  const binding = target?.kind === "identifier" ? file.binding(target) : void 0;
  const only = binding?.onlyAssignment;
  const made2 = only?.kind === "assign" ? file.classNamed(only.value?.child("function") ?? only.target) : void 0;
  const deletion = binding?.deletions[0];
  if (!target || !binding || !made2 || !deletion || binding.deletions.length > 1) return void 0;
  const isOnlyOwner = binding.references.every((each) => each === target) && file.escapesWhenMade(made2) === "no";
  const isInOrder = target.start < deletion.start && deletion.end <= call.start;
  const isSameFunction = file.functionAround(call.node) === file.functionAround(deletion);
  return isOnlyOwner && isInOrder && isSameFunction ? deletion : void 0;
}

// rules/weakrefs/weak-key-held-by-value.ts
var weak_key_held_by_value_default = defineRule({
  name: "weak-key-held-by-value",
  summary: "The value of a WeakKeyDictionary entry holds its own key, so the entry never goes away.",
  impact: "leak",
  level: "warning",
  on: weakHoldings(),
  *check({ as, node, value: key, counterpart }, file) {
    if (as !== "key" || !counterpart || !key.is("identifier", "attribute") || file.isTestCode(node)) return;
    const hold = holdOn(file, counterpart, key);
    if (!hold) return;
    yield {
      at: node,
      confidence: isTakenOut2(file, node) ? "possible" : hold.certainty,
      message: fitting(
        `The value under '${key.text}' holds '${key.text}': the entry never drops by itself.`,
        "The value holds its own key: the entry never drops by itself."
      ),
      because: [
        { at: hold.at, message: reason3(hold) },
        { at: node, message: "The dictionary holds its values strongly, and with this one the key." }
      ],
      hint: "Store the value on the key itself, or let it refer to the key through a weakref.ref."
    };
  }
});
function isTakenOut2(file, node) {
  const container = node.kind === "subscript" ? node.child("value") : node.child("left")?.child("value");
  const name = container?.kind === "attribute" ? container.child("attribute")?.text : void 0;
  const binding = container?.kind === "identifier" ? file.binding(container) : void 0;
  const mentions3 = name === void 0 ? binding?.references ?? [] : file.attributesNamed(name);
  return mentions3.some((mention) => {
    const use = file.useOf(mention);
    return use.kind === "item-delete" || use.kind === "method" && /^(pop|popitem|clear)$/.test(use.name ?? "");
  });
}
function reason3({ how }) {
  switch (how) {
    case "itself":
      return "This is the key itself.";
    case "method":
      return "A bound method holds its object.";
    case "closure":
      return "The function uses the key, and so holds it.";
    case "attribute":
      return "The value gets the key as an attribute.";
    case "element":
      return "The key is an element of the value.";
    case "argument":
      return "The value is made with the key, and keeps it.";
  }
}

// rules/weakrefs/weakref-callback-dropped.ts
var weakref_callback_dropped_default = defineRule({
  name: "weakref-callback-dropped",
  summary: "A weak reference with a callback is dropped before its object dies, so the callback never runs.",
  impact: "lifetime",
  level: "error",
  on: weakHoldings(),
  *check({ as, node, call, value }, file) {
    if (!call || as !== "reference" && as !== "proxy" || file.isTestCode(node)) return;
    const callback = call.argument(1);
    if (!callback || callback.kind === "none") return;
    const isDropped3 = file.useOf(node).kind === "discarded";
    const local = isDropped3 ? void 0 : unusedLocal(file, node, value);
    if (!isDropped3 && !local) return;
    yield {
      at: node,
      confidence: isDropped3 ? "proven" : "likely",
      message: local ? fitting(
        `'${local.name.text}' ends with '${local.owner.name}', and with it the callback.`,
        "The weak reference ends with the function, and with it the callback."
      ) : "The callback never runs: nothing keeps the weak reference.",
      because: [{ at: callback, message: "A callback is forgotten when its weak reference is freed." }],
      hint: "Keep the reference as long as the object, or use weakref.finalize, which keeps itself."
    };
  }
});
function unusedLocal(file, node, object) {
  const use = file.useOf(node);
  const name = use.kind === "assigned" ? use.by.child("left") : void 0;
  const owner = file.functionAround(node);
  const binding = name?.kind === "identifier" ? file.binding(name) : void 0;
  if (!name || !owner || binding?.scope !== owner.scope || binding.references.length > 0) return void 0;
  if (owner.isAsync || owner.isGenerator) return void 0;
  const watched = object.kind === "identifier" ? file.binding(object) : void 0;
  const mayDieHere = watched !== void 0 && (watched.deletions.length > 0 || watched.assignments.length > 1);
  return mayDieHere ? void 0 : { name, owner };
}

// rules/weakrefs/weakref-to-bound-method.ts
var weakref_to_bound_method_default = defineRule({
  name: "weakref-to-bound-method",
  summary: "A weak reference to a bound method is dead as soon as it is made.",
  impact: "lifetime",
  level: "error",
  on: weakHoldings(),
  *check(holding, file) {
    if (holding.isShared || file.isTestCode(holding.node)) return;
    if (holding.as === "receiver") return;
    const direct = boundMethod(file, holding.value);
    const found2 = direct ?? methodInLocal(file, holding) ?? methodsOfCallers(file, holding.value);
    if (!found2) return;
    const { method, confidence, because } = found2;
    yield {
      at: holding.node,
      confidence,
      message: found2.message ?? message2(holding),
      because: [
        ...because ?? [],
        ...method ? [
          {
            at: method.nameNode,
            message: "Every access to this method makes a new object that nothing owns."
          }
        ] : []
      ],
      hint: found2.isMixed ? "Use weakref.WeakMethod where inspect.ismethod() is true, and weakref.ref elsewhere." : hint3(holding),
      ...found2.isMixed ? {} : fix(holding, file)
    };
  }
});
function boundMethod(file, node) {
  const target = node.unparenthesized;
  const object = target.kind === "attribute" ? target.child("object") : void 0;
  const name = target.child("attribute")?.text;
  if (!object || name === void 0) return void 0;
  const known = file.methodNamedBy(target) ?? classMethod(file, object, name);
  if (known) return isBoundAnew(known) ? { method: known, confidence: "proven" } : void 0;
  return methodByItsName(file, object, name);
}
function classMethod(file, object, name) {
  const method = file.ownerOf(object)?.findMethod(name);
  return method?.binding === "class" ? method : void 0;
}
function methodByItsName(file, object, name) {
  const isClassOrModule = file.ownerOf(object) !== void 0 || file.qualifiedName(object) !== void 0 || /(^|\.)(cls|klass|[A-Z]\w*|__class__)$/.test(object.text);
  if (isClassOrModule || file.attributesNamed(name).some((node) => file.isWritten(node))) return void 0;
  const methods = file.functions.filter((each) => each.class && each.name === name);
  const named = file.classes.some((each) => each.bodyAssignments(name).some(({ kind }) => kind !== "def"));
  const [method] = methods;
  if (!method || named || !methods.every(isBoundAnew)) return void 0;
  return { method, confidence: "likely" };
}
function methodInLocal(file, holding) {
  const owner = file.frameOwner(holding);
  const name = holding.value.unparenthesized;
  const made2 = owner && file.binding(name)?.onlyValue;
  const found2 = made2 && boundMethod(file, made2);
  if (!owner || !found2) return void 0;
  const message3 = fitting(
    `The method in '${name.text}' dies when '${owner.name}' returns; the reference is dead then.`,
    "The bound method dies when the function returns; the weak reference is dead then."
  );
  return { ...found2, message: message3 };
}
function methodsOfCallers(file, node) {
  const binding = node.kind === "identifier" ? file.binding(node) : void 0;
  const around = file.functionAround(node);
  if (!around || binding?.onlyAssignment?.kind !== "parameter" || binding.scope !== around.scope)
    return void 0;
  if (/WeakMethod|__self__|__func__|im_self|im_func|ismethod|MethodType/.test(around.node.text))
    return void 0;
  if (binding.references.some((each) => each !== node && file.useOf(each).kind !== "test")) return void 0;
  const position = around.parameters.findIndex(({ name }) => name === binding.name);
  const shift = around.class && around.binding !== "static" ? 1 : 0;
  for (const call of around.name === "" ? [] : callsOf2(file, around)) {
    const passed = call.argument(position - shift, binding.name);
    const found2 = passed ? boundMethod(file, passed) : void 0;
    if (!passed || !found2?.method) continue;
    const reason4 = { at: passed, message: `A bound method is passed for '${node.text}' here.` };
    const message3 = fitting(
      `Callers pass bound methods for '${node.text}': the weak reference to one is dead at once.`,
      "Callers pass bound methods: the weak reference to one is dead as soon as it is made."
    );
    return { method: found2.method, confidence: "likely", because: [reason4], message: message3, isMixed: true };
  }
  if (!/^(callback|cb|func|fn|hook|on_\w+|\w+_(callback|cb|hook|func))$/.test(binding.name)) return void 0;
  return {
    confidence: "possible",
    because: [
      { at: binding.onlyAssignment.target, message: "A bound method passed here has no other owner." }
    ],
    message: fitting(
      `When '${node.text}' is a bound method, the weak reference to it is dead as soon as it is made.`,
      "When it is a bound method, the weak reference to it is dead as soon as it is made."
    )
  };
}
function callsOf2(file, target) {
  return target.class ? file.callsOfMethod(target.name) : file.calls.filter((call) => file.functionNamed(call.callee) === target);
}
function isBoundAnew(method) {
  return (method.binding === "instance" || method.binding === "class") && // An unknown decorator may leave an object that the class or the instance keeps.
  method.decoratorNames.every((name) => name !== void 0 && METHOD_KEEPING_DECORATORS.has(name));
}
function message2({ as, value }) {
  const sentence2 = (name) => {
    switch (as) {
      case "reference":
      case "proxy":
        return `The weak reference to ${name} is dead as soon as it is made.`;
      case "finalizer":
        return `The finalizer of ${name} runs as soon as it is made.`;
      default:
        return `The weak entry for ${name} is gone as soon as it is made.`;
    }
  };
  return fitting(sentence2(`'${value.text}'`), sentence2("a bound method"));
}
function hint3({ as }) {
  switch (as) {
    case "reference":
    case "proxy":
      return "Use weakref.WeakMethod, which lives as long as the object.";
    case "finalizer":
      return "Give weakref.finalize the object itself.";
    default:
      return "Hold the object itself weakly, or keep weakref.WeakMethod references in a list.";
  }
}
function fix({ call, as }, file) {
  const name = call?.callee.child("attribute");
  if (as !== "reference" || !name || file.python.meets(">=3.4") === "no") return {};
  return { fix: { title: "Use weakref.WeakMethod", safety: "unsafe", edits: [replace(name, "WeakMethod")] } };
}

// rules/weakrefs/weakref-to-lambda.ts
var weakref_to_lambda_default = defineRule({
  name: "weakref-to-lambda",
  summary: "A weakly held lambda, partial or local function is dead before anyone can call it.",
  impact: "lifetime",
  level: "error",
  on: weakHoldings(),
  *check(holding, file) {
    if (holding.isShared || file.isTestCode(holding.node)) return;
    if (holding.as === "finalizer" && doesNothing(holding)) return;
    const name = nameOfTemporary(file, holding.value);
    const owner = name === void 0 ? ownerOfLocal(file, holding) : void 0;
    if (name === void 0 && !owner) return;
    const inFull = owner && `'${holding.value.text}' dies when '${owner.name}' returns`;
    const text = inFull ? `${inFull}: ${heldBy2(holding)} weakly.` : diesAtOnce(
      holding,
      name ?? "",
      `${name} dies at once: '${holding.holder}' holds its receivers weakly.`
    );
    const short = owner ? "The function dies when the one around it returns: it is held weakly." : "The function dies at once: it is held weakly.";
    yield {
      at: holding.node,
      confidence: "proven",
      message: fitting(text, short),
      because: [
        owner ? { at: owner.nameNode, message: "Its only owner is a local name of this function." } : { at: holding.value, message: "The new object has no owner but this expression." }
      ],
      hint: hint4(holding)
    };
  }
});
function nameOfTemporary(file, value) {
  const target = value.unparenthesized;
  if (target.kind === "lambda") return "The lambda";
  const call = file.call(target);
  const isCallable = ["functools.partial", "functools.partialmethod", "types.MethodType"].includes(
    call?.qualifiedName ?? ""
  );
  return isCallable ? `'${call?.callee.text}()'` : void 0;
}
function doesNothing({ call }) {
  const action = call?.argument(1)?.unparenthesized;
  return action?.kind === "lambda" && action.child("body")?.unparenthesized.kind === "none";
}
function ownerOfLocal(file, holding) {
  const owner = file.frameOwner(holding);
  const held = owner && file.functionNamed(holding.value);
  if (!held) return void 0;
  const others = held.decorators.filter((decorator) => !/\.connect\b|\breceiver\(/.test(decorator.text));
  return others.length === 0 ? owner : void 0;
}
function heldBy2({ as, holder }) {
  if (as === "receiver") return `'${holder}' holds it`;
  return as === "reference" || as === "proxy" || as === "finalizer" ? "it is referred to" : "it is held";
}
function hint4({ as }) {
  return as === "receiver" ? "Keep the receiver in an attribute or at module level, or connect with weak=False." : "Keep the function in an attribute that lives as long as it is needed, or hold it strongly.";
}

// rules/weakrefs/weakref-to-temporary.ts
var weakref_to_temporary_default = defineRule({
  name: "weakref-to-temporary",
  summary: "A weak reference to an object that nothing else owns is dead as soon as it is made.",
  impact: "lifetime",
  level: "error",
  on: weakHoldings(),
  *check(holding, file) {
    if (holding.isShared || file.isTestCode(holding.node) || isAsked2(file, holding)) return;
    if (file.weakObstacle(holding.value)) return;
    const found2 = temporary(file, holding.value) ?? localOnly(file, holding);
    if (!found2) return;
    yield {
      at: holding.node,
      confidence: found2.confidence,
      message: found2.message ?? fitting(sentence(holding, found2.name), sentence(holding, "The object")),
      because: found2.because,
      hint: hint5(holding)
    };
  }
});
function temporary(file, value) {
  const target = value.unparenthesized;
  const here = { at: target, message: "The new object has no owner but this expression." };
  switch (target.kind) {
    case "set":
    case "set_comprehension":
      return { name: "The set", confidence: "proven", because: [here] };
    case "generator_expression":
      return { name: "The generator", confidence: "proven", because: [here] };
    case "call":
      break;
    default:
      return void 0;
  }
  const callee = target.child("function");
  if (!callee) return void 0;
  const name = `'${callee.text}()'`;
  const made2 = file.classNamed(callee);
  if (made2) {
    const escapes = file.escapesWhenMade(made2);
    if (escapes === "yes") return void 0;
    const reason4 = { at: made2.nameNode, message: "Making an instance leaves no other reference to it." };
    return escapes === "no" ? { name, confidence: "proven", because: [here, reason4] } : isPlain2(made2.decorators.length + made2.keywords.size, made2.findMethod("__new__")) ? { name, confidence: "possible", because: [here] } : void 0;
  }
  const qualifiedName = file.qualifiedName(callee);
  if (qualifiedName === void 0) return void 0;
  if (MAKERS_OF_UNOWNED_OBJECTS.has(qualifiedName)) return { name, confidence: "proven", because: [here] };
  return /(^|\.)_?[A-Z]\w*[a-z]\w*$/.test(qualifiedName) && !OTHER_RULES.test(qualifiedName) ? { name, confidence: "possible", because: [here] } : void 0;
}
var OTHER_RULES = /^(types|builtins|weakref|typing|functools|mock|ctypes)\./;
function isPlain2(hooks, maker) {
  return hooks === 0 && maker === void 0;
}
function localOnly(file, holding) {
  const owner = file.frameOwner(holding);
  const value = holding.value.unparenthesized;
  const made2 = owner && file.binding(value)?.onlyValue;
  const found2 = made2 && temporary(file, made2);
  if (!owner || found2?.confidence !== "proven") return void 0;
  const message3 = fitting(
    `The object in '${value.text}' dies when '${owner.name}' returns: nothing else owns it.`,
    "The object dies when the function returns: nothing but a local name owns it."
  );
  return { ...found2, confidence: "likely", message: message3 };
}
function isAsked2(file, { as, call }) {
  return as === "reference" && call !== void 0 && file.useOf(call.node).kind === "call";
}
function hint5({ as }) {
  switch (as) {
    case "reference":
    case "proxy":
    case "finalizer":
      return "Keep the object in a variable or attribute that lives as long as it is needed, and refer to that.";
    case "receiver":
      return "Keep the receiver in an attribute, or connect with weak=False.";
    default:
      return "Keep the object in a variable or attribute, or use a plain container that owns it.";
  }
}
function sentence(holding, name) {
  return diesAtOnce(holding, name, `${name} dies as soon as it is connected: the signal holds it weakly.`);
}

// rules/index.ts
var groups = [
  {
    name: "python2",
    title: "Python 2",
    rules: [range_in_loop_default, dict_list_methods_default, eager_map_filter_zip_default, slots_on_old_style_class_default]
  },
  {
    name: "caches",
    title: "Caches",
    rules: [
      lru_cache_on_method_default,
      unbounded_function_cache_default,
      cache_keeps_large_values_default,
      cache_created_per_call_default,
      module_cache_never_trimmed_default,
      instance_cache_never_trimmed_default,
      lock_per_key_default,
      defaultdict_probe_default,
      counter_zero_entries_default,
      mismatched_removal_key_default,
      incomplete_clear_default,
      size_limit_bypassed_default,
      id_as_cache_key_default,
      getsizeof_as_budget_default,
      mutable_default_accumulates_default,
      shelve_writeback_default,
      interned_dynamic_string_default
    ]
  },
  {
    name: "cycles",
    title: "Reference cycles",
    rules: [
      self_containing_container_default,
      attribute_refers_to_self_default,
      bound_method_on_self_default,
      closure_on_self_default,
      generator_on_self_default,
      recursive_closure_default,
      callback_closes_over_future_default,
      class_created_per_call_default,
      owner_held_by_helper_default,
      reference_cycle_between_classes_default,
      cached_property_holds_owner_default,
      owner_in_object_array_default
    ]
  },
  {
    name: "exceptions",
    title: "Exceptions and frames",
    rules: [
      exception_kept_in_local_default,
      exception_kept_on_object_default,
      exc_info_in_local_default,
      frame_in_local_default,
      stored_exception_raised_again_default,
      exception_context_chain_default,
      yield_inside_except_default,
      exception_hook_keeps_object_default,
      unguarded_cleanup_on_cancel_default
    ]
  },
  {
    name: "collector",
    title: "Collector and finalizers",
    rules: [
      collector_never_enabled_again_default,
      collect_in_loop_default,
      collector_debug_left_on_default,
      del_gc_garbage_default,
      collector_objects_kept_default,
      freeze_without_collect_default,
      collector_callback_per_instance_default,
      finalizer_in_cycle_default,
      finalizer_resurrects_default,
      finalizer_called_by_hand_default,
      finalizer_assumes_init_default,
      finalizer_only_release_default,
      refcount_comparison_default
    ]
  },
  {
    name: "weakrefs",
    title: "Weak references",
    rules: [
      weakref_to_temporary_default,
      weakref_to_bound_method_default,
      weakref_to_lambda_default,
      weak_key_held_by_value_default,
      finalize_holds_object_default,
      weakref_callback_dropped_default,
      type_without_weakref_default,
      unguarded_dereference_default,
      dead_references_collected_default,
      strong_observer_list_default,
      resource_holds_watched_object_default,
      strong_back_reference_default,
      strong_instance_registry_default
    ]
  },
  {
    name: "registries",
    title: "Registries and callbacks",
    rules: [
      inherited_end_leaves_parts_default,
      listener_not_removed_default,
      exit_hook_holds_instance_default,
      entry_removed_on_success_only_default,
      class_level_mutable_shared_default,
      logger_per_instance_default,
      dynamic_warning_text_default,
      context_variable_per_call_default,
      parallel_registry_not_cleared_default,
      patch_never_stopped_default,
      handler_added_per_call_default,
      registration_left_at_end_default,
      registration_per_call_default,
      callbacks_kept_after_last_call_default
    ]
  },
  {
    name: "retention",
    title: "Held too long",
    rules: [
      history_without_bound_default,
      unbounded_queue_default,
      loop_local_retention_default,
      loop_rebinding_peak_default,
      closure_captures_large_local_default,
      view_keeps_buffer_default,
      suspended_generator_kept_default,
      emptied_dict_never_shrinks_default,
      chain_of_predecessors_default,
      pickler_reused_default,
      archive_members_grow_default,
      thread_local_left_behind_default,
      cached_property_large_value_default,
      parsed_node_keeps_tree_default
    ]
  },
  {
    name: "resources",
    title: "Resources",
    rules: [
      resource_not_closed_default,
      resource_not_closed_on_error_default,
      connection_with_does_not_close_default,
      descriptor_dropped_default,
      temporary_not_removed_default,
      process_not_waited_default,
      shared_memory_not_unlinked_default
    ]
  },
  {
    name: "materialization",
    title: "Needless lists and whole files",
    rules: [list_to_iterate_default, whole_file_to_iterate_default]
  },
  { name: "layout", title: "Object size", rules: [slots_missing_default, slots_defeated_default] },
  {
    name: "concurrency",
    title: "Threads, tasks and timers",
    rules: [timer_not_cancelled_default, thread_holds_owner_default, task_list_grows_default]
  },
  { name: "native", title: "Native code", rules: [c_memory_not_freed_default] },
  { name: "diagnostics", title: "Diagnostics", rules: [tracing_left_on_default] }
];
export {
  groups
};
