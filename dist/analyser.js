import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  FileModel,
  cutBy,
  isProjectRule,
  isWidgetClass,
  lifecycleOf,
  lifetimeOf,
  summarise
} from "./stub-digest.js";
import {
  lineHashes
} from "./line-hash.js";
import {
  LineTable,
  PythonParser,
  decode
} from "./web-tree-sitter.js";
import "./pep440.js";
import "./shared.js";

// src/engine/analyser.ts
import { createHash } from "node:crypto";

// src/knowledge/occasions.ts
var RUN_ONCE_PER_INSTANCE = new Map([
  ["threading.Thread", ["run"]],
  ["multiprocessing.Process", ["run"]],
  ["multiprocessing.context.Process", ["run"]],
  ["socketserver.BaseRequestHandler", ["setup", "handle", "finish"]],
  ["socketserver.StreamRequestHandler", ["setup", "handle", "finish"]],
  ["http.server.BaseHTTPRequestHandler", ["setup", "handle", "finish"]],
  ["asyncio.Protocol", ["connection_made", "connection_lost"]],
  ["asyncio.protocols.Protocol", ["connection_made", "connection_lost"]],
  ["django.core.management.base.BaseCommand", ["handle", "execute"]],
  ["django.core.management.BaseCommand", ["handle", "execute"]],
  ["django.apps.AppConfig", ["ready"]],
  ["cmd.Cmd", ["cmdloop", "preloop", "postloop"]],
  ...["PyQt4", "PyQt5", "PyQt6", "PySide", "PySide2", "PySide6", "qtpy"].map(
    (binding) => [`${binding}.QtCore.QThread`, ["run"]]
  )
]);
var COMMON_METHODS = new Set(
  `get set add append update pop remove close open read write items keys values copy clear run start stop send join split
  format index count sort insert extend put next connect emit show hide exec exec_ call process execute name save load delete
  find search match group wait info debug error warning`.split(/\s+/)
);

// src/project/module-names.ts
var DEEPEST = 6;
var ModuleNames = class {
  #byName = /* @__PURE__ */ new Map();
  #nameOf = /* @__PURE__ */ new Map();
  #packages = /* @__PURE__ */ new Set();
  constructor(modules) {
    const packages = modules.filter(({ path }) => /(^|\/)__init__\.pyi?$/.test(path));
    const folders = new Set(packages.map(({ path }) => folderOf(path)));
    for (const module of packages) this.#packages.add(module);
    for (const module of modules) {
      const name = moduleName(module.path, folders);
      this.#nameOf.set(module, name);
      const sameName = this.#byName.get(name);
      if (sameName) sameName.push(module);
      else this.#byName.set(name, [module]);
    }
  }
  /** A name with the folder that its packages lie in: several projects may be analysed together. */
  inProject(module, name) {
    let folder = folderOf(module.path);
    const depth = this.nameOf(module).split(".").length - (this.#packages.has(module) ? 0 : 1);
    for (let at = 0; at < depth; at++) folder = folderOf(folder);
    return `${name} ${folder}`;
  }
  /** The dotted name of a module: from the first folder that is no package. */
  nameOf(module) {
    return this.#nameOf.get(module) ?? "";
  }
  /** The module in which a reference to one of its names (`pkg.state.requests`, `.state.requests`) is at home. */
  moduleOf(reference, from) {
    const absolute = this.#absolute(reference, from);
    const dot = absolute.lastIndexOf(".");
    return dot < 0 ? void 0 : nearest(this.#byName.get(absolute.slice(0, dot)), from);
  }
  /** The module that a reference (`pkg.state`, `.state`) names. */
  moduleNamed(reference, from) {
    return nearest(this.#byName.get(this.#absolute(reference, from)), from);
  }
  /** The class that a reference names, as seen from a module; follows re-exports. */
  classNamed(reference, from) {
    return this.#classNamed(reference, from, 0);
  }
  #classNamed(reference, from, depth) {
    if (depth > DEEPEST || reference === "?") return void 0;
    if (reference.startsWith("#")) return classIn(from, reference.slice(1));
    const absolute = this.#absolute(reference, from);
    const dot = absolute.lastIndexOf(".");
    if (dot < 0) return void 0;
    const module = nearest(this.#byName.get(absolute.slice(0, dot)), from);
    const name = absolute.slice(dot + 1);
    if (!module) return void 0;
    const own = classIn(module, name);
    if (own) return own;
    const imported = module.imports[name];
    if (imported !== void 0) return this.#classNamed(imported, module, depth + 1);
    for (const star of module.stars) {
      const found = this.#classNamed(`${star}${star.endsWith(".") ? "" : "."}${name}`, module, depth + 1);
      if (found) return found;
    }
    return void 0;
  }
  /** A relative name as the full one: each leading dot after the first goes one package up. */
  #absolute(reference, from) {
    const dots = /^\.*/.exec(reference)?.[0].length ?? 0;
    if (dots === 0) return reference;
    const parts = this.nameOf(from).split(".");
    const drop = dots - (this.#packages.has(from) ? 1 : 0);
    const base = drop > 0 ? parts.slice(0, -drop) : parts;
    return [...base, reference.slice(dots)].join(".");
  }
};
function nearest(modules, from) {
  if (!modules || modules.length < 2) return modules?.[0];
  let best;
  let longest2 = -1;
  for (const module of modules) {
    let shared = 0;
    while (shared < module.path.length && module.path[shared] === from.path[shared]) shared++;
    if (shared > longest2) {
      longest2 = shared;
      best = module;
    }
  }
  return best;
}
function classIn(module, name) {
  const summary = module.classes.find((candidate) => candidate.name === name);
  return summary && { summary, module };
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function moduleName(path, packages) {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.pyi?w?$/, "");
  const parts = file === "__init__" ? [] : [file];
  let folder = folderOf(path);
  while (folder !== "" && packages.has(folder)) {
    parts.unshift(folder.slice(folder.lastIndexOf("/") + 1));
    folder = folderOf(folder);
  }
  return parts.join(".");
}

// src/project/class-graph.ts
var ClassGraph = class {
  /** In order of path. */
  modules;
  names;
  #ancestors = /* @__PURE__ */ new Map();
  /** Joins the summaries; their order does not matter. */
  constructor(modules) {
    this.modules = [...modules].sort((a, b) => a.path < b.path ? -1 : 1);
    this.names = new ModuleNames(this.modules);
  }
  /** The bases of a class that are in the project. */
  bases(owner) {
    return owner.summary.bases.map((base) => this.names.classNamed(base, owner.module)).filter((base) => base !== void 0);
  }
  /** The class and all its bases in the project, nearest first. */
  ancestors(owner) {
    let known = this.#ancestors.get(owner.summary);
    if (!known) {
      known = this.#findAncestors(owner);
      this.#ancestors.set(owner.summary, known);
    }
    return known;
  }
  #findAncestors(owner) {
    const found = [];
    const visit = (at) => {
      if (found.some((known) => known.summary === at.summary)) return;
      found.push(at);
      for (const base of this.bases(at)) visit(base);
    };
    visit(owner);
    return found;
  }
  /** Whether instances live as long as the process, or only in tests: a cycle among them costs nothing. */
  lastsLong(owner) {
    return this.ancestors(owner).some(
      ({ summary }) => summary.lifetime === "process" || summary.lifetime === "test"
    );
  }
  /** Whether instances are widgets or parts of a toolkit, which has its own way to let go of them. */
  isWidget(owner) {
    return this.ancestors(owner).some(({ summary }) => summary.isWidget);
  }
  /** Whether instances are only made to test other code. */
  isOfTests(owner) {
    return this.ancestors(owner).some(({ summary }) => summary.lifetime === "test");
  }
  /** The classes that have a method of this name which others may ask about, in order of path and place. */
  having(method) {
    return this.modules.flatMap(
      (module) => module.classes.filter((summary) => summary.methods.includes(method)).map((summary) => ({ summary, module }))
    );
  }
};

// src/project/keeping.ts
var DEEPEST2 = 6;
function keeps(classes, owner, method, slot) {
  return keepsWithin(classes, owner, method, slot, 0);
}
function keepsWithin(classes, owner, method, slot, depth) {
  if (depth > DEEPEST2) return void 0;
  const home = classes.ancestors(owner).find(({ summary: summary2 }) => summary2.methods.includes(method));
  if (!home) return void 0;
  const { summary, module } = home;
  const kept = summary.kept.find(
    (fact) => fact.method === method && takes(fact, slot) && !isHeldWeakly(classes, owner, fact.attribute)
  );
  if (kept) return [{ class: home, attribute: kept.attribute, path: module.path, at: kept.at }];
  let shortest;
  for (const fact of summary.passed) {
    if (fact.method !== method || !takes(fact, slot)) continue;
    const further = follow(classes, owner, home, fact, depth);
    if (further && (!shortest || further.length < shortest.length)) shortest = further;
  }
  return shortest;
}
function isHeldWeakly(classes, owner, attribute) {
  return classes.ancestors(owner).some(({ summary }) => summary.weakSetters?.includes(attribute));
}
function follow(classes, owner, home, fact, depth) {
  const { to, slot } = fact;
  if (to.kind === "self") return keepsWithin(classes, owner, to.method, slot, depth + 1);
  if (to.kind === "super") {
    for (const base of classes.bases(home)) {
      const kept2 = keepsWithin(classes, base, to.method, slot, depth + 1);
      if (kept2) return kept2;
    }
    return void 0;
  }
  const made = classes.names.classNamed(to.class, home.module);
  const kept = made && keepsWithin(classes, made, "__init__", slot, depth + 1);
  if (!kept || fact.attribute === void 0) return void 0;
  return [{ class: home, attribute: fact.attribute, path: home.module.path, at: fact.at }, ...kept];
}
function takes(fact, slot) {
  return "keyword" in slot ? fact.parameter === slot.keyword : fact.position === slot.position;
}

// src/project/entries-left.ts
function* entriesLeftIn(classes) {
  for (const { path, leftEntries } of classes.modules) {
    for (const entry of leftEntries) {
      const { method, position } = entry.enter;
      if (entry.isContainer) yield { ...entry, path, kept: void 0 };
      else {
        const homes = classes.having(method);
        const kept = homes.map((home) => keeps(classes, home, method, { position })).find((way) => way);
        if (kept || homes.length === 0) yield { ...entry, path, kept };
      }
    }
  }
}

// src/project/half-overridden-ends.ts
function* halfOverriddenEndsIn(classes) {
  for (const module of classes.modules) {
    for (const summary of module.classes) {
      const owner = { summary, module };
      for (const end of summary.ends) {
        if (end.parts.length === 0 || end.callsBase) continue;
        const inherited = inheritedEnd(classes, owner, end);
        if (inherited) yield { owner, end, ...inherited };
      }
    }
  }
}
function inheritedEnd(classes, owner, end) {
  const bases = classes.ancestors(owner).slice(1);
  const endOf = (name) => {
    const base = bases.find(({ summary }) => summary.ends.some((each) => each.name === name));
    const found = base?.summary.ends.find((each) => each.name === name);
    return base && found && { base, end: found };
  };
  const overridden = endOf(end.name);
  if (!overridden || overridden.end.isEmpty) return void 0;
  for (const name of overridden.end.runs) {
    if (name === end.name || name.startsWith("_") || end.runs.includes(name)) continue;
    if (owner.summary.ends.some((own) => own.name === name)) continue;
    const other = endOf(name);
    if (!other || other.end.isEmpty || other.end.runs.includes(end.name)) continue;
    return { base: other.base, overridden: overridden.end, inherited: other.end };
  }
  return void 0;
}

// src/project/makers.ts
var Makers = class {
  #classes;
  /** The classes that have a method that takes and answers something. */
  #answering = /* @__PURE__ */ new Map();
  /** The properties that hold weakly what they are set to. */
  #weakSetters = /* @__PURE__ */ new Set();
  constructor(classes) {
    this.#classes = classes;
    for (const module of classes.modules) {
      for (const summary of module.classes) {
        for (const property of summary.weakSetters ?? [])
          this.#weakSetters.add(classes.names.inProject(module, property));
        for (const method of new Set(summary.answering ?? [])) {
          const key = classes.names.inProject(module, method);
          const having = this.#answering.get(key);
          if (having) having.push({ summary, module });
          else this.#answering.set(key, [{ summary, module }]);
        }
      }
    }
  }
  /** Whether a class of the module's project has a property of this name that only holds weakly what it is set to. */
  isWeakSetter(property, module) {
    return this.#weakSetters.has(this.#classes.names.inProject(module, property));
  }
  /** What the function or method makes that a helper comes from; empty where that is not to be seen. */
  makingsFor({ module }, helper) {
    if (helper.madeBy !== void 0) {
      const having = this.#answering.get(this.#classes.names.inProject(module, helper.madeBy)) ?? [];
      const home2 = having.find(
        (base) => having.every(
          (other) => this.#classes.ancestors(other).some(({ summary }) => summary === base.summary)
        )
      );
      const makings2 = home2 ? named(home2.summary.makings, helper.madeBy) : [];
      return makings2.flatMap((making) => home2 ? [{ making, module: home2.module, byName: true }] : []);
    }
    if (helper.receives !== "__init__") return [];
    const dot = helper.class.lastIndexOf(".");
    const name = helper.class.slice(dot + 1).replace(/^#/, "");
    const holder = helper.class.slice(0, Math.max(0, dot));
    const home = this.#classes.names.classNamed(holder, module);
    const from = home?.module ?? (dot < 0 ? module : this.#classes.names.moduleNamed(holder, module));
    const makings = named((home ? home.summary : from)?.makings, name);
    return makings.flatMap((making) => from ? [{ making, module: from, byName: false }] : []);
  }
};
function named(makings, name) {
  return (makings ?? []).filter((making) => making.name === name);
}

// src/project/owner-cycles.ts
function* ownerCyclesIn(classes) {
  const makers = new Makers(classes);
  const closed = /* @__PURE__ */ new Map();
  for (const module of classes.modules) {
    for (const pair of module.linked) yield { kind: "linked", path: module.path, pair };
    for (const summary of module.classes) {
      const owner = { summary, module };
      for (const planted of summary.planted) {
        if (!makers.isWeakSetter(planted.field, module)) yield { kind: "planted", owner, planted };
      }
      for (const helper of summary.helpers) {
        const made = cycleMade(classes, makers, owner, helper);
        if (made === "unseen") yield { kind: "unseen", owner, helper };
        const keeping = typeof made === "object" ? made.kept.at(-1) : void 0;
        if (typeof made !== "object" || !keeping) continue;
        yield made;
        if (helper.receives !== "__init__") continue;
        if (classes.isOfTests(owner) && keeping.path !== module.path) continue;
        const key = `${keeping.at.start} ${keeping.path}`;
        const known = closed.get(key);
        if (known) known.cycles.push(made);
        else closed.set(key, { kind: "closed", keeping, cycles: [made] });
      }
    }
  }
  yield* closed.values();
}
function cycleMade(classes, makers, owner, helper) {
  const target = classes.names.classNamed(helper.class, owner.module);
  if (target) {
    const kept = keeps(classes, target, helper.receives, helper.slot);
    return kept && { kind: "made", owner, helper, target, kept };
  }
  let isSeen = false;
  for (const { making, module, byName } of makers.makingsFor(owner, helper)) {
    const made = takes(making, helper.slot) ? classes.names.classNamed(making.class, module) : void 0;
    const kept = made && keeps(classes, made, "__init__", making.slot);
    const maker = { name: making.name, path: module.path, at: making.at, byName };
    if (made && kept) return { kind: "made", owner, helper, target: made, kept, maker };
    isSeen ||= made !== void 0;
  }
  return isSeen ? void 0 : "unseen";
}

// src/project/parallel-losses.ts
function* parallelLossesIn(classes) {
  for (const module of classes.modules) {
    const losses = module.pairLosses.map((loss) => ({
      ...loss,
      path: module.path,
      pairPath: module.path
    }));
    for (const removal of module.foreignRemovals) losses.push(...forgotten(classes, removal, module));
    yield* losses.sort((a, b) => a.at.start - b.at.start);
  }
}
function* forgotten(classes, removal, from) {
  const { container, at, isWhole, within, mentions } = removal;
  const home = classes.names.moduleOf(container, from);
  const name = container.slice(container.lastIndexOf(".") + 1);
  for (const pair of home?.sharedPairs ?? []) {
    if (!home || pair.names[0] !== name || pair.emptiedAt === void 0) continue;
    if (!isWhole && !pair.byEntry) continue;
    if ([pair.names[1], ...pair.keepers].some((keeper) => mentions.includes(keeper))) continue;
    yield { pair, at, isWhole, within, path: from.path, pairPath: home.path };
  }
}

// src/project/watched-objects.ts
function* heldWatchedIn(classes) {
  for (const module of classes.modules) {
    for (const handover of module.handovers) {
      const { through, method, position } = handover;
      const watcher = through && watcherOf(classes, through, module);
      if (through && !watcher) continue;
      const resource = classes.names.classNamed(handover.class, module);
      const kept = resource && keeps(classes, resource, method, { position });
      if (kept) yield { ...handover, path: module.path, watcher, kept };
    }
  }
}
function watcherOf(classes, { callee, watched, kept }, from) {
  const isLocal = callee.startsWith("#");
  const parts = (isLocal ? callee.slice(1) : callee).split(".");
  const name = parts.at(-1) ?? "";
  const holder = parts.at(-2) ?? "";
  const ofModule = isLocal ? parts.length === 1 ? from : void 0 : classes.names.moduleOf(callee, from);
  const ofClass = isLocal ? from : classes.names.moduleOf(callee.slice(0, -name.length - 1), from);
  for (const [module, owner] of [
    [ofModule, ""],
    [ofClass, ofClass?.watching[holder] ?? (isLocal ? holder : void 0)]
  ]) {
    const found = module?.watchers.find(
      (each) => each.class === owner && each.name === name && each.watched === watched && each.kept === kept
    );
    if (module && found) return { path: module.path, at: found.at };
  }
  return void 0;
}

// src/project/project-model.ts
var ProjectModel = class {
  #classes;
  #ownerCycles;
  /** Joins the summaries; their order does not matter. */
  constructor(modules) {
    this.#classes = new ClassGraph(modules);
  }
  /** Whether instances are widgets or parts of a toolkit, which has its own way to let go of them. */
  isWidget(owner) {
    return this.#classes.isWidget(owner);
  }
  /** Whether instances live as long as the process, or only in tests: a cycle among them costs nothing. */
  lastsLong(owner) {
    return this.#classes.lastsLong(owner);
  }
  /**
   * Every class that hands itself to what it keeps, in order of path and place; then the same cycles once more, by the
   * places that close them.
   */
  get ownerCycles() {
    this.#ownerCycles ??= [...ownerCyclesIn(this.#classes)];
    return this.#ownerCycles;
  }
  /** Every place that takes something out of one of two containers that go together; in order of path and place. */
  get parallelLosses() {
    return parallelLossesIn(this.#classes);
  }
  /** Every end that leaves an instance with what it has entered itself with. */
  get entriesLeft() {
    return entriesLeftIn(this.#classes);
  }
  /** Classes that override one end of a base, which runs another, and inherit that other one as it is. */
  get halfOverriddenEnds() {
    return halfOverriddenEndsIn(this.#classes);
  }
  /** Every object that is watched by what keeps, until it dies, a resource that holds it; in order of path and place. */
  get heldWatched() {
    return heldWatchedIn(this.#classes);
  }
};

// src/judge/weigh.ts
var DECISIONS = [
  testCode,
  oneByDesign,
  keptByModule,
  cutAtEnd,
  takenBack,
  hiddenByProperty,
  weakestHold,
  cutElsewhere,
  processLong,
  widget
];
function weigh(of, file) {
  const decisions = [];
  for (const decide of DECISIONS) {
    const decision = decide(of, file);
    if (!decision) continue;
    decisions.push(decision);
    if (decision.says === "silent") return { confidence: void 0, decisions };
  }
  if (decisions.some(({ says }) => says === "strict")) return { confidence: "possible", decisions };
  return { confidence: of.certainty === 0 /* Seen */ ? "proven" : "likely", decisions };
}
function testCode({ at, owner }, file) {
  const isTest = file.isTestCode(file.tree.node(at)) || owner !== void 0 && lifetimeOf(file, owner) === "test";
  if (!isTest) return void 0;
  return { name: "test-code", says: "silent", because: "The code tests or measures other code." };
}
function oneByDesign({ owner, object }) {
  const byDesign = owner?.isEnum === true || owner?.isMetaclass === true || object.kind === 10 /* Class */;
  if (!byDesign) return void 0;
  return { name: "one-of-a-kind", says: "silent", because: "Its instances are made once, at import." };
}
function keptByModule({ graph, object }) {
  const isKept = graph.holdsTo(object.id).some(({ from }) => graph.object(from).kind === 17 /* Module */);
  if (!isKept) return void 0;
  return {
    name: "process-long",
    says: "silent",
    because: "A name of the module holds it as long as the process lives."
  };
}
function cutAtEnd({ owner, attribute, graph, holds }) {
  if (!owner) return void 0;
  const { ending } = lifecycleOf(owner);
  const cut = holds.map((hold) => cutBy(graph, hold, ending)).find((model) => model !== void 0);
  const release = attribute === void 0 ? void 0 : lifecycleOf(owner).release(attribute);
  if (!cut && !release) return void 0;
  const what = cut ? `'${cut.name}'` : "The end of the object";
  return { name: "cut-at-end", says: "silent", because: `${what} lets go of what closes the cycle.` };
}
function takenBack({ graph, holds }) {
  const { store } = graph;
  const isBack = holds.some(
    (hold) => store.takenOut.some(
      ({ from, value }) => from === hold.from && store.values.objects(value).some((id) => isSame(graph, id, hold.to))
    )
  );
  if (!isBack) return void 0;
  return { name: "taken-back", says: "silent", because: "What is registered is also taken back." };
}
function isSame(graph, one, other) {
  if (one === other) return true;
  const [a, b] = [graph.object(one), graph.object(other)];
  return a.kind === 12 /* Method */ && b.kind === 12 /* Method */ && a.base === b.base && a.code === b.code;
}
function hiddenByProperty({ owner, attribute }) {
  if (!owner || attribute === void 0 || !owner.isPlainProperty(attribute)) return void 0;
  return { name: "hidden-by-property", says: "silent", because: `'${attribute}' is a property.` };
}
function weakestHold({ certainty, holds }) {
  if (certainty < 2 /* Usual */) return void 0;
  const weakest = holds.find((hold) => hold.certainty === certainty);
  const usual = holds.filter((hold) => hold.certainty === 2 /* Usual */);
  const says = certainty === 3 /* Assumed */ || usual.length > 1 ? "strict" : "default";
  const callee = weakest?.callee?.replace(/^\?/, "") ?? "a call";
  const because = certainty === 3 /* Assumed */ ? `That '${callee}' keeps its argument is assumed.` : `That the object is kept there is usual, and not seen.`;
  return { name: "weakest-hold", says, because };
}
function cutElsewhere({ owner, attribute, through }) {
  if (!owner || attribute === void 0) return void 0;
  const lifecycle = lifecycleOf(owner);
  const inContainer = through[0]?.kind === 13 /* Container */;
  const isCut = lifecycle.resets(attribute).length > 0 || inContainer && lifecycle.removals(attribute).length > 0;
  if (!isCut) return void 0;
  return {
    name: "cut-elsewhere",
    says: "strict",
    because: `A method of the class lets go of '${attribute}'.`
  };
}
function processLong({ owner }, file) {
  if (!owner || lifetimeOf(file, owner) !== "process") return void 0;
  return { name: "process-long", says: "strict", because: "The object lives as long as the process." };
}
function widget({ owner }) {
  if (!owner || !isWidgetClass(owner)) return void 0;
  return { name: "widget", says: "strict", because: "A toolkit frees its widgets itself." };
}

// src/engine/generated.ts
var HEAD = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?(?:\n|$))*/;
var MARK = /@generated\b|\b(file|module|code) (is|was) (\w+ )?(auto-?)?generated\b|\bthis is an? (auto-?)?generated\b|^#\W*(auto-?|automatically )generated\b|\bgenerated by\b[^\n]*\bdo not edit\b|\b(do not|don't) edit\b[^\n]*\bgenerated\b/im;
function isGenerated(text) {
  const head = HEAD.exec(text)?.[0] ?? "";
  return MARK.test(head);
}

// src/engine/ignores.ts
var OURS = /#\s*heaplint\s*:\s*(ignore-file|ignore)\s*(?:\[([^\]]*)\])?/i;
var NOQA = /#\s*noqa\b(?!\s*:)/i;
var COMPOUND = /* @__PURE__ */ new Set([
  "function_definition",
  "class_definition",
  "decorated_definition",
  "if_statement",
  "elif_clause",
  "else_clause",
  "for_statement",
  "while_statement",
  "try_statement",
  "except_clause",
  "finally_clause",
  "with_statement",
  "match_statement",
  "case_clause"
]);
function readIgnores(tree, lines) {
  const ignores = [];
  if (!/heaplint|noqa/i.test(tree.text)) return ignores;
  for (const { start, end } of tree.comments) {
    const text = tree.text.slice(start, end);
    const ours = OURS.exec(text);
    if (!ours && !NOQA.test(text)) continue;
    const rules = ours?.[2]?.split(",").map((name) => name.trim()).filter((name) => name !== "");
    const hasReason = ours !== null && new RegExp("\\p{L}", "u").test(text.slice(ours.index + ours[0].length));
    const common = {
      start,
      end,
      rules: ours?.[2] === void 0 ? void 0 : rules,
      isOurs: ours !== null,
      hasReason
    };
    if (ours?.[1]?.toLowerCase() === "ignore-file") {
      ignores.push({ ...common, firstLine: 1, lastLine: lines.count });
      continue;
    }
    const line = lines.lineOf(start);
    const alone = tree.text.slice(lines.startOf(line), start).trim() === "";
    if (alone && !ours) continue;
    const covered = coveredFrom(tree, lines, alone ? nextCodeLine(lines, line) : line);
    ignores.push({ ...common, ...covered });
  }
  return ignores;
}
function covers(ignore, line, names) {
  if (line < ignore.firstLine || line > ignore.lastLine) return false;
  return ignore.rules === void 0 || ignore.rules.some((name) => names.includes(name));
}
function nextCodeLine(lines, line) {
  let next = line + 1;
  while (next < lines.count && lines.textOf(next).trim().startsWith("#")) next++;
  return next;
}
function coveredFrom(tree, lines, line) {
  const own = { firstLine: line, lastLine: line };
  const indent = /^\s*/.exec(lines.textOf(line))?.[0].length ?? 0;
  const offset = lines.startOf(line) + indent;
  let at = tree.nodeAt(offset, offset);
  for (; at && at.kind !== "module"; at = at.parent) {
    const isStatement = at.parent?.is("block", "module") === true;
    if (!COMPOUND.has(at.kind)) {
      if (!isStatement) continue;
      return { firstLine: lines.lineOf(at.start), lastLine: lines.lineOf(at.end) };
    }
    const outer = at.parent?.kind === "decorated_definition" ? at.parent : at;
    if (line <= lines.lineOf(headerEnd(at)) && line >= lines.lineOf(outer.start)) {
      return { firstLine: lines.lineOf(outer.start), lastLine: lines.lineOf(outer.end) };
    }
    return own;
  }
  return own;
}
function headerEnd(statement) {
  const definition = statement.kind === "decorated_definition" ? statement.child("definition") : void 0;
  const holder = definition ?? statement;
  const block = holder.children.find((child) => child.kind === "block");
  if (!block) return holder.end;
  const before = block.previousSibling;
  return before ? before.end : holder.start;
}

// src/engine/locate.ts
var CONTEXT = 2;
var LONGEST_EXCERPT = 12;
function regionOf(lines, span) {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    startCharacter: lines.characterOf(span.start),
    endCharacter: lines.characterOf(span.end)
  };
}
function locate(file, lines, found, bom, linesOf) {
  if (found.length === 0) return [];
  const { text } = file.tree;
  const regions = found.map(({ finding }) => regionOf(lines, finding.at));
  const hashes = lineHashes(
    text,
    regions.map((region) => region.startLine),
    bom
  );
  return found.map(({ rule, finding }, index) => {
    const region = regions[index] ?? regionOf(lines, finding.at);
    const symbol = symbolAround(file, finding.at);
    return {
      rule: rule.name,
      path: file.path,
      region,
      excerpt: excerptOf(lines, region, CONTEXT),
      snippet: text.slice(finding.at.start, finding.at.end),
      ...symbol ? { symbol } : {},
      level: finding.level ?? rule.level,
      impact: rule.impact,
      confidence: finding.confidence,
      message: finding.message,
      because: (finding.because ?? []).flatMap((reason2) => {
        const path = reason2.path ?? file.path;
        const own = path === file.path ? lines : linesOf(path);
        if (!own) return [];
        const at = regionOf(own, reason2.at);
        return [{ path, region: at, excerpt: excerptOf(own, at, 0), message: reason2.message }];
      }),
      hint: finding.hint,
      ...finding.fix ? { fix: locateFix(lines, finding.fix) } : {},
      lineHash: hashes.get(region.startLine) ?? ""
    };
  });
}
function locateFix(lines, fix) {
  const edits = [...fix.edits].sort((a, b) => a.at.start - b.at.start).map((edit) => ({ region: regionOf(lines, edit.at), text: edit.text }));
  return { title: fix.title, safety: fix.safety, edits };
}
function excerptOf(lines, region, context) {
  const startLine = Math.max(1, region.startLine - context);
  const lastShown = Math.min(region.endLine, region.startLine + LONGEST_EXCERPT - 1);
  const last = Math.min(lines.count, lastShown + context);
  const shown = [];
  for (let line = startLine; line <= last; line++) shown.push(lines.textOf(line));
  return { startLine, lines: shown };
}
function symbolAround(file, span) {
  const names = [];
  let kind;
  for (let at = file.tree.nodeAt(span.start, span.end).parent; at; at = at.parent) {
    if (!at.is("function_definition", "class_definition")) continue;
    kind ??= at.kind === "class_definition" ? "type" : "function";
    names.unshift(at.child("name")?.text ?? "");
  }
  return kind ? { name: names.join("."), kind } : void 0;
}

// src/engine/analyser.ts
async function createAnalyser(wasmFolder) {
  return new FileAnalyser(await PythonParser.load(wasmFolder));
}
var FileAnalyser = class {
  timings = { decode: 0, parse: 0, lower: 0, model: 0, rules: 0, project: 0 };
  #parser;
  constructor(parser) {
    this.#parser = parser;
  }
  analyse(path, bytes, settings) {
    try {
      return detached(this.#analyse(path, bytes, settings));
    } catch (error) {
      return crashed(path, error);
    }
  }
  #analyse(path, bytes, settings) {
    const notices = [];
    const started = performance.now();
    const decoded = decode(bytes);
    this.timings.decode += performance.now() - started;
    if (decoded.problem)
      notices.push({ kind: "undecodable", level: "warning", path, message: decoded.problem });
    if (decoded.text.includes("\0")) {
      notices.push({
        kind: "nul-bytes",
        level: "warning",
        path,
        message: "The file holds NUL bytes; Python refuses it."
      });
    }
    const tree = this.#parser.parse(decoded.text);
    Object.assign(this.timings, this.#parser.timings);
    if (!tree) {
      const message = "The syntax errors of this file are too many to recover from; it was not analysed.";
      return {
        results: [],
        notices: [...notices, { kind: "syntax-error", level: "warning", path, message }],
        suppressed: 0
      };
    }
    const parsed = performance.now();
    const file = new FileModel(path, tree, settings.python);
    const modelled = performance.now();
    this.timings.model += modelled - parsed;
    const found = worthSaying(findAll(file, settings, notices), decoded.text, settings);
    const lines = new LineTable(decoded.text);
    if (tree.root.hasError) notices.push(syntaxNotice(file, lines));
    const { kept, unused } = silence(file, lines, found, settings, notices);
    const results = locate(file, lines, kept, decoded.bom, () => void 0);
    const ruled = performance.now();
    this.timings.rules += ruled - modelled;
    const outcome = {
      results,
      suppressed: found.length - kept.length,
      ...artifactOf(path, bytes, decoded, results)
    };
    if (!settings.rules.some(isProjectRule)) {
      return { ...outcome, notices: [...notices, ...unused.map(({ notice }) => notice)] };
    }
    const forProject = { summary: summarise(file), unusedIgnores: unused };
    this.timings.model += performance.now() - ruled;
    return { ...outcome, notices, forProject };
  }
  analyseProject(files, source) {
    const started = performance.now();
    const project = new ProjectModel(files.map(({ summary }) => summary));
    const rules = /* @__PURE__ */ new Set();
    const notices = [];
    for (const { summary } of files) {
      for (const rule of source.settingsOf(summary.path).rules) if (isProjectRule(rule)) rules.add(rule);
    }
    const byPath = new Map(files.map(({ summary }) => [summary.path, []]));
    for (const rule of rules) {
      try {
        for (const site of rule.on.sites(project)) {
          for (const finding of rule.check(site, project)) {
            const settings = source.settingsOf(finding.path);
            if (!settings.rules.includes(rule) || !isSureEnough(finding, settings)) continue;
            byPath.get(finding.path)?.push({ rule, finding });
          }
        }
      } catch (error) {
        notices.push({
          kind: "rule-crashed",
          level: "error",
          message: `The rule '${rule.name}' failed: ${reasonOf(error)}`
        });
      }
    }
    const outcomes = notices.length > 0 ? [{ results: [], notices, suppressed: 0 }] : [];
    for (const { summary, unusedIgnores } of files) {
      const found = sorted(withoutRepeats(byPath.get(summary.path) ?? []));
      if (found.length === 0 && unusedIgnores.length === 0) continue;
      try {
        outcomes.push(this.#finish(summary.path, found, unusedIgnores, source));
      } catch (error) {
        outcomes.push(crashed(summary.path, error));
      }
    }
    this.timings.project += performance.now() - started;
    return outcomes.map(detached);
  }
  /** Locates the project's findings of one file, which is read once more for it. */
  #finish(path, found, unusedIgnores, source) {
    const bytes = found.length > 0 ? source.read(path) : void 0;
    const decoded = bytes && decode(bytes);
    const tree = decoded && this.#parser.parse(decoded.text);
    if (!bytes || !decoded || !tree) {
      return { results: [], notices: unusedIgnores.map(({ notice }) => notice), suppressed: 0 };
    }
    const settings = source.settingsOf(path);
    const file = new FileModel(path, tree, settings.python);
    const inRange = worthSaying(
      found.filter(({ rule }) => meetsPython(rule, file)),
      decoded.text,
      settings
    );
    const lines = new LineTable(decoded.text);
    const { kept, unused } = silence(file, lines, inRange, settings, []);
    const results = locate(file, lines, kept, decoded.bom, linesByPath(source));
    const still = new Set(unused.map(({ start }) => start));
    const notices = unusedIgnores.filter(({ start }) => still.has(start)).map(({ notice }) => notice);
    const suppressed = inRange.length - kept.length;
    return { results, notices, suppressed, ...artifactOf(path, bytes, decoded, results) };
  }
};
function artifactOf(path, bytes, decoded, results) {
  if (results.length === 0) return {};
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { artifact: { path, length: bytes.length, sha256, encoding: decoded.encoding } };
}
var CONFIDENCES = ["possible", "likely", "proven"];
function findAll(file, settings, notices) {
  const found = [];
  for (const rule of settings.rules) {
    if (isProjectRule(rule) || !meetsPython(rule, file)) continue;
    try {
      for (const finding of findingsOf(rule, file)) {
        if (isSureEnough(finding, settings)) found.push({ rule, finding });
      }
    } catch (error) {
      const message = `The rule '${rule.name}' failed on this file: ${reasonOf(error)}`;
      notices.push({ kind: "rule-crashed", level: "error", path: file.path, message });
    }
  }
  return sorted(withoutRepeats(found));
}
function worthSaying(found, text, settings) {
  if (found.length === 0 || !isGenerated(text)) return found;
  return found.map(({ rule, finding }) => ({ rule, finding: { ...finding, confidence: "possible" } })).filter(({ finding }) => isSureEnough(finding, settings));
}
function* findingsOf(rule, file) {
  for (const site of rule.on.sites(file)) {
    for (const said of rule.check(site, file)) {
      if (!("of" in said)) {
        yield said;
        continue;
      }
      const { of, ...telling } = said;
      const { confidence, decisions } = weigh(of, file);
      if (confidence) yield { ...telling, confidence, decisions };
    }
  }
}
function meetsPython(rule, file) {
  return rule.python === void 0 || file.python.meets(rule.python) === "yes";
}
function isSureEnough(finding, settings) {
  return CONFIDENCES.indexOf(finding.confidence) >= CONFIDENCES.indexOf(settings.minConfidence);
}
function linesByPath(source) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    if (!known.has(path)) {
      const bytes = source.read(path);
      known.set(path, bytes && new LineTable(decode(bytes).text));
    }
    return known.get(path);
  };
}
function withoutRepeats(found) {
  const seen = /* @__PURE__ */ new Set();
  return found.filter(({ rule, finding }) => {
    const key = `${rule.name} ${finding.at.start} ${finding.at.end} ${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function sorted(found) {
  return found.sort(
    (a, b) => a.finding.at.start - b.finding.at.start || a.finding.at.end - b.finding.at.end || (a.rule.name < b.rule.name ? -1 : 1)
  );
}
function silence(file, lines, found, settings, notices) {
  const ignores = readIgnores(file.tree, lines);
  if (ignores.length === 0) return { kept: found, unused: [] };
  const used = /* @__PURE__ */ new Set();
  const kept = found.filter(({ rule, finding }) => {
    const line = lines.lineOf(finding.at.start);
    const names = [rule.name, ...rule.formerly ?? []];
    const covering = ignores.filter((ignore) => covers(ignore, line, names));
    for (const ignore of covering) used.add(ignore);
    return covering.length === 0;
  });
  const unused = [];
  for (const ignore of ignores.filter(({ isOurs }) => isOurs)) {
    const at = { path: file.path, region: regionOf(lines, ignore) };
    if (settings.requireIgnoreReasons && !ignore.hasReason) {
      const message2 = "The ignore comment does not say why: write the reason behind it.";
      notices.push({ kind: "ignore-without-reason", level: "warning", ...at, message: message2 });
    }
    const unknown = ignore.rules?.filter((name) => !settings.knownRules.has(name)) ?? [];
    for (const name of unknown) {
      const message2 = `The ignore comment names '${name}', which is no rule.`;
      notices.push({ kind: "unknown-rule-in-ignore", level: "note", ...at, message: message2 });
    }
    if (!settings.reportUnusedIgnores || used.has(ignore) || unknown.length > 0) continue;
    const message = "The ignore comment silences nothing.";
    unused.push({ start: ignore.start, notice: { kind: "unused-ignore", level: "note", ...at, message } });
  }
  return { kept, unused };
}
function syntaxNotice(file, lines) {
  const { tree } = file;
  let first;
  const unread = /* @__PURE__ */ new Set();
  for (const node of tree.root.walk()) {
    if (node.kind !== "ERROR" && !node.isMissing) continue;
    first ??= node;
    const last = lines.lineOf(Math.max(node.start, node.end - 1));
    for (let line = lines.lineOf(node.start); line <= last; line++) unread.add(line);
  }
  first ??= tree.root;
  const region = regionOf(lines, {
    start: first.start,
    end: Math.max(first.start, Math.min(first.end, first.start + 1))
  });
  const all = lines.count - (lines.textOf(lines.count) === "" ? 1 : 0);
  const message = `Syntax error; the code around it is not analysed: ${unread.size} of ${all} line${all === 1 ? "" : "s"}.`;
  return { kind: "syntax-error", level: "warning", path: file.path, region, message };
}
function detached(outcome) {
  return JSON.parse(JSON.stringify(outcome));
}
function crashed(path, error) {
  const message = `heaplint failed on this file: ${reasonOf(error)}`;
  return { results: [], notices: [{ kind: "file-crashed", level: "error", path, message }], suppressed: 0 };
}
function reasonOf(error) {
  return error instanceof Error ? error.stack?.split("\n").slice(0, 2).join(" ").replace(/\s+/g, " ") ?? error.message : String(error);
}
export {
  createAnalyser
};
