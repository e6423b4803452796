import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  lineHashes
} from "./line-hash.js";
import {
  FileModel,
  cutBy,
  isProjectRule,
  isWidgetClass,
  lifecycleOf,
  lifetimeOf,
  restsOf,
  summarise
} from "./file-model.js";
import {
  own
} from "./stub-digest.js";
import {
  LineTable,
  PythonParser,
  decode
} from "./web-tree-sitter.js";
import {
  OutOfTime
} from "./deadline.js";

// src/engine/analyser.ts
import { createHash } from "node:crypto";

// src/judge/judgement.ts
function reason({ site, module }, words) {
  return { place: { path: module.path, at: site.at }, words };
}
var UNKNOWN = { lifetime: "unknown", number: "unknown", because: [] };
var BY_LENGTH = ["process", "script", "library", "task", "unknown", "call"];
var BY_COUNT = ["many", "few", "unknown", "one"];
function longest(judgements) {
  return [...judgements].sort((a, b) => BY_LENGTH.indexOf(a.lifetime) - BY_LENGTH.indexOf(b.lifetime))[0];
}
function isLong(lifetime) {
  return lifetime === "process" || lifetime === "script";
}
function isShort(lifetime) {
  return lifetime === "task" || lifetime === "call";
}
function moreOf(one, other) {
  return BY_COUNT.indexOf(one) <= BY_COUNT.indexOf(other) ? one : other;
}
function majority(judgements) {
  if (judgements.length === 0) return UNKNOWN;
  const known = judgements.filter(({ lifetime }) => lifetime !== "unknown");
  const long = known.filter(({ lifetime }) => isLong(lifetime));
  const short = known.filter(({ lifetime }) => isShort(lifetime));
  const users = known.filter(({ lifetime }) => lifetime === "library");
  const unknown = judgements.length - known.length;
  const winner = short.length >= long.length && short.length >= users.length ? short : long.length >= users.length && long.length > unknown ? long : users.length > long.length ? users : [];
  const first = commonest(winner);
  if (!first) return { ...UNKNOWN, because: judgements.flatMap(({ because }) => because).slice(0, 3) };
  let number = winner.length > 1 ? winner.length > 6 ? "many" : "few" : "one";
  for (const each of winner) number = moreOf(number, each.number);
  const same = winner.filter(({ lifetime }) => lifetime === first.lifetime);
  return { lifetime: first.lifetime, number, because: same.flatMap(({ because }) => because).slice(0, 6) };
}
function commonest(judgements) {
  const counts = /* @__PURE__ */ new Map();
  for (const { lifetime } of judgements) counts.set(lifetime, (counts.get(lifetime) ?? 0) + 1);
  return [...judgements].sort((a, b) => (counts.get(b.lifetime) ?? 0) - (counts.get(a.lifetime) ?? 0))[0];
}

// src/knowledge/occasions.ts
var NEUTRAL_DECORATORS = /* @__PURE__ */ new Set([
  "abc.abstractmethod",
  "asyncio.coroutine",
  "builtins.classmethod",
  "builtins.property",
  "builtins.staticmethod",
  "contextlib.asynccontextmanager",
  "contextlib.contextmanager",
  "functools.cache",
  "functools.cached_property",
  "functools.lru_cache",
  "functools.singledispatch",
  "functools.total_ordering",
  "functools.wraps",
  "typing.final",
  "typing.no_type_check",
  "typing.overload",
  "typing.override",
  "typing_extensions.deprecated",
  "typing_extensions.override",
  "warnings.deprecated"
]);
var COMMAND_DECORATORS = /* @__PURE__ */ new Set([
  "click.command",
  "click.group",
  "click.Group.command",
  "invoke.task",
  "typer.Typer.callback",
  "typer.Typer.command",
  "hydra.main"
]);
var CALLS_ONCE = /* @__PURE__ */ new Set([
  "_thread.start_new_thread",
  "absl.app.run",
  "asyncio.run",
  "atexit.register",
  "curses.wrapper",
  "multiprocessing.Process",
  "threading.Thread",
  "tensorflow.app.run",
  "trio.run",
  "anyio.run",
  "weakref.finalize"
]);
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
var MADE_BY_LIBRARY = /* @__PURE__ */ new Map([
  ["socketserver.BaseRequestHandler", "task"],
  ["socketserver.StreamRequestHandler", "task"],
  ["socketserver.DatagramRequestHandler", "task"],
  ["http.server.BaseHTTPRequestHandler", "task"],
  ["http.server.SimpleHTTPRequestHandler", "task"],
  ["unittest.TestCase", "task"],
  ["unittest.IsolatedAsyncioTestCase", "task"],
  ["django.test.TestCase", "task"],
  ["html.parser.HTMLParser", "task"],
  ["django.views.View", "task"],
  ["django.views.generic.View", "task"],
  ["django.views.generic.TemplateView", "task"],
  ["django.views.generic.ListView", "task"],
  ["django.views.generic.DetailView", "task"],
  ["django.views.generic.FormView", "task"],
  ["django.forms.Form", "task"],
  ["django.forms.ModelForm", "task"],
  ["django.db.models.Model", "task"],
  ["django.core.management.base.BaseCommand", "script"],
  ["django.core.management.BaseCommand", "script"],
  ["django.apps.AppConfig", "process"],
  ["django.contrib.admin.ModelAdmin", "process"],
  ["flask.views.View", "task"],
  ["flask.views.MethodView", "task"],
  ["rest_framework.views.APIView", "task"],
  ["rest_framework.serializers.Serializer", "task"],
  ["rest_framework.serializers.ModelSerializer", "task"],
  ["rest_framework.viewsets.ModelViewSet", "task"],
  ["tornado.web.RequestHandler", "task"],
  ["tornado.websocket.WebSocketHandler", "task"],
  ["twisted.internet.protocol.Protocol", "task"],
  ["twisted.protocols.basic.LineReceiver", "task"],
  ["asyncio.Protocol", "task"],
  ["asyncio.protocols.Protocol", "task"],
  ["scrapy.Spider", "script"],
  ["scrapy.Item", "task"],
  ["pydantic.BaseModel", "task"],
  ["distutils.cmd.Command", "script"],
  ["setuptools.Command", "script"],
  ["setuptools.command.build_ext.build_ext", "script"],
  ["setuptools.command.build_py.build_py", "script"],
  ["setuptools.command.test.test", "script"],
  ["argparse.Action", "process"],
  ["logging.LogRecord", "task"]
]);
var BESIDE_THE_PROJECT = /(^|\/)(docs?|examples?|demos?|samples?|tutorials?|notebooks?)\/|(^|\/)([^/]*_)?(examples?|demos?)(_[^/]*)?\.py$|(^|\/)(setup|noxfile|versioneer)\.py$/;
var NEUTRAL_DECORATOR_MODULES = /^(builtins|functools|typing|contextlib|abc|numba|torch|numpy)\.|^\w+\.(setter|getter|deleter|register|overload)$/;
var PLAIN_BASES = /^(builtins\.|typing\.|typing_extensions\.|abc\.|collections\.|enum\.|object$|Generic\b|dict$)/;
var COMMON_METHODS = new Set(
  `get set add append update pop remove close open read write items keys values copy clear run start stop send join split
  format index count sort insert extend put next connect emit show hide exec exec_ call process execute name save load delete
  find search match group wait info debug error warning`.split(/\s+/)
);

// src/judge/facts.ts
var NO_FACTS = { functions: [], sites: [], losing: {}, origins: {}, imports: {} };
function factsOf(module) {
  return module.lifetimes ?? NO_FACTS;
}
function originOf({ module, summary }) {
  return own(factsOf(module).origins, summary.name);
}
function ownLossOf({ module, summary }, name) {
  return own(factsOf(module).losing, summary.name)?.find((each) => each.name === name);
}
function lossOfVariable(module, name) {
  return factsOf(module).losing[""]?.find((each) => each.name === name);
}
var besideByModule = /* @__PURE__ */ new WeakMap();
function isBesideProject(module) {
  let beside = besideByModule.get(module);
  if (beside === void 0) {
    beside = BESIDE_THE_PROJECT.test(module.path);
    besideByModule.set(module, beside);
  }
  return beside;
}

// src/judge/occasions.ts
var RUNS_ONCE = /^(__init__|__new__|__post_init__|__attrs_post_init__|__init_subclass__|__set_name__|__a?enter__)$/;
var DUNDER = /^__\w+__$/;
var ENTRY_DEPTH = 2;
var WHEN_MADE = {
  process: "import",
  script: "start",
  task: "again",
  call: "again",
  library: "user",
  unknown: "unknown"
};
var NEVER = { when: "unknown", because: [], depth: 0 };
var Occasions = class {
  #program;
  #questions;
  #lifetimeOf;
  #known = /* @__PURE__ */ new Map();
  /** `lifetimeOf` is asked how often instances are made; it may lead back here. */
  constructor(program, questions, lifetimeOf2) {
    this.#program = program;
    this.#questions = questions;
    this.#lifetimeOf = lifetimeOf2;
  }
  /** How often a place is run; undefined where that is already being asked. */
  ofSite(linked) {
    const { site, module } = linked;
    const own2 = this.#program.functionAround(linked);
    if (!own2) {
      if (site.main)
        return { when: "start", because: [reason(linked, "in the main part of a program")], depth: 0 };
      if (site.loop === "many")
        return { when: "import", because: [reason(linked, "in a loop of a module")], depth: 0 };
      const isEntry = /(^|\/)__main__\.py$/.test(module.path);
      return { when: isEntry ? "start" : "import", because: [reason(linked, "at import")], depth: 0 };
    }
    if (site.loop === "many") return { when: "again", because: [reason(linked, "in a loop")], depth: 0 };
    if (site.once) {
      const owner = this.#program.names.classOf(own2);
      const once = owner && this.#occasionOfInstance(owner);
      return once ?? {
        when: "import",
        because: [reason(linked, "behind a flag that is set here")],
        depth: ENTRY_DEPTH + 1
      };
    }
    return this.#occasionOf(own2);
  }
  /** How often a function runs; undefined where that is already being asked. */
  ofFunction(own2) {
    return this.#occasionOf(own2);
  }
  #occasionOf(own2) {
    return this.#questions.once(this.#known, own2.facts, NEVER, () => this.#findOccasion(own2));
  }
  #findOccasion(own2) {
    const { facts, module } = own2;
    const at = { path: module.path, at: facts.at };
    if (this.#program.isEntry(own2))
      return { when: "start", because: [{ place: at, words: "an entry point of the set-up" }], depth: 0 };
    const says = (when, words) => ({
      when,
      because: [{ place: at, words }],
      depth: 0
    });
    if (facts.isTest || factsOf(module).isTest || isBesideProject(module))
      return says("test", "in tests, examples or a build");
    const owner = this.#program.names.classOf(own2);
    if (RUNS_ONCE.test(facts.shortName) && owner) return this.#occasionOfInstance(owner);
    for (const name of facts.decorators ?? []) {
      if (this.#isCommand(name, module)) return says("start", `a command of the program, by ${name}`);
    }
    if (facts.binding === "cached" && owner) return this.#occasionOfInstance(owner);
    if (facts.decorators?.some((name) => /\.(setter|deleter)$/.test(name)))
      return says("user", "the setter of a property");
    if (facts.binding === "property") return says("again", "a property");
    if (owner && this.#libraryRunsOnce(owner, facts.shortName))
      return { ...this.#occasionOfInstance(owner), depth: 0 };
    if (DUNDER.test(facts.shortName)) return says("again", "called by an operator");
    const found = [...this.#occasionsOfCalls(own2), ...this.#occasionsOfHandings(own2)];
    const outer = facts.decorators?.find((name) => this.#isForeignDecorator(name, module));
    if (outer !== void 0) found.push(says("again", `called by what ${outer} hands it to`));
    return combined(found) ?? this.#occasionOfUncalled(own2, owner, says);
  }
  /** `@click.command()`, and `@cli.command()` where `cli` is a group of commands. */
  #isCommand(name, module) {
    if (COMMAND_DECORATORS.has(name)) return true;
    const group = /^(.+)\.(command|group)$/.exec(name)?.[1];
    if (group === void 0) return false;
    return this.#program.functionsNamed(group, module).some(({ facts }) => facts.decorators?.some((each) => COMMAND_DECORATORS.has(each)));
  }
  *#occasionsOfCalls(own2) {
    for (const call of this.#program.callsOf(own2)) {
      if (this.#program.isBeside(call) || this.#program.functionAround(call)?.facts === own2.facts) continue;
      const occasion = this.ofSite(call);
      if (occasion && occasion.when !== "test") {
        const when = call.site.loop === "many" ? "again" : occasion.when;
        yield {
          ...occasion,
          when,
          because: [reason(call, "called here"), ...occasion.because].slice(0, 4),
          depth: occasion.depth + 1
        };
      }
    }
  }
  *#occasionsOfHandings(own2) {
    for (const handing of this.#program.handingsOf(own2)) {
      if (this.#program.isBeside(handing)) continue;
      for (const fate of handing.site.fates) {
        if (fate.kind === "argument" && own2.facts.decorators && fate.position === 0 && handing.site.at.end < own2.facts.at.start)
          continue;
        if (fate.kind === "argument" && CALLS_ONCE.has(fate.of ?? "")) {
          const occasion = this.ofSite(handing);
          if (occasion) yield { ...occasion, depth: occasion.depth + 1 };
        } else if (fate.kind === "argument") {
          const known = this.#program.functionsNamed(fate.of ?? "?", handing.module).length > 0;
          if (!known)
            yield {
              when: "again",
              because: [reason(handing, "handed over here, to be called back")],
              depth: 0
            };
        } else if (fate.kind !== "local" && fate.kind !== "used" && fate.kind !== "returned") {
          yield { when: "again", because: [reason(handing, "kept here, to be called back")], depth: 0 };
        }
      }
    }
  }
  /** A decorator that is none of the project's, and not known to leave the function as it is. */
  #isForeignDecorator(name, module) {
    if (NEUTRAL_DECORATORS.has(name) || NEUTRAL_DECORATOR_MODULES.test(name)) return false;
    const isOwn = this.#program.functionsNamed(name, module).length > 0 || this.#program.functionsNamed(`#${name}`, module).length > 0;
    const isClass = this.#program.names.classNamed(name, module) ?? this.#program.names.classNamed(`#${name}`, module);
    return !isOwn && isClass === void 0;
  }
  #libraryRunsOnce(owner, method) {
    return this.#program.names.classes.ancestors(owner).some(
      (each) => originOf(each)?.bases?.some((base) => RUN_ONCE_PER_INSTANCE.get(base)?.includes(method))
    );
  }
  /** What nothing in the project calls: an entry, what a framework or a user calls. */
  #occasionOfUncalled(own2, owner, says) {
    const { facts } = own2;
    if (!owner && facts.shortName === "main" && facts.name === "main")
      return says("start", "the entry of a program");
    const hasForeignBase = owner && this.#program.names.classes.ancestors(owner).some((each) => this.#hasForeignBase(each));
    if (hasForeignBase)
      return { ...says("again", "called by the library that the class derives from"), isAssumed: true };
    if (facts.name.includes("<locals>") || facts.shortName.startsWith("_"))
      return says("unknown", "nothing in the project is seen to call it");
    if (this.#program.names.classes.modules.length < 2)
      return says("unknown", "nothing in the file calls it");
    return says("user", "nothing in the project calls it");
  }
  #hasForeignBase(owner) {
    const bases = originOf(owner)?.bases ?? [];
    return bases.some(
      (base) => !PLAIN_BASES.test(base) && this.#program.names.classNamed(base, owner.module) === void 0
    );
  }
  #occasionOfInstance(owner) {
    const { lifetime, number, because } = this.#lifetimeOf(owner) ?? UNKNOWN;
    const when = number === "many" && isLong(lifetime) ? "again" : WHEN_MADE[lifetime];
    return { when, because: because.slice(0, 3), depth: ENTRY_DEPTH + 1 };
  }
  /** A constructor, or what only constructors call, and not in a loop. */
  runsOncePerInstance(own2, depth = 0) {
    const { facts } = own2;
    if (facts.class === void 0) return false;
    if (RUNS_ONCE.test(facts.shortName) || facts.binding === "cached") return true;
    if (depth > 3) return false;
    const calls = this.#program.callsOf(own2).filter((call) => !this.#program.isBeside(call));
    return calls.length > 0 && calls.every((call) => {
      const around = this.#program.functionAround(call);
      if (around === void 0 || call.site.loop === "many") return false;
      const isOwn = around.facts.class !== void 0 && call.site.once === true;
      return isOwn || this.runsOncePerInstance(around, depth + 1);
    });
  }
};
function combined(all) {
  const certain = all.filter(({ isAssumed }) => !isAssumed);
  const found = certain.length > 0 ? certain : all;
  for (const when of ["again", "user", "unknown", "start", "import"]) {
    const first = found.filter((occasion) => occasion.when === when).sort((a, b) => a.depth - b.depth)[0];
    if (first) return first;
  }
  return void 0;
}

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
    const own2 = classIn(module, name);
    if (own2) return own2;
    const imported = Object.hasOwn(module.imports, name) ? module.imports[name] : void 0;
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
var classesByName = /* @__PURE__ */ new WeakMap();
function classIn(module, name) {
  let classes = classesByName.get(module);
  if (!classes) {
    classes = new Map([...module.classes].reverse().map((summary) => [summary.name, { summary, module }]));
    classesByName.set(module, classes);
  }
  return classes.get(name);
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
function keepsArgument(classes, callee, slot, from) {
  const made = classes.names.classNamed(callee, from);
  const dot = callee.lastIndexOf(".");
  const owner = made ?? classes.names.classNamed(callee.slice(0, dot), from);
  if (!owner) return "unknown";
  if (keeps(classes, owner, made ? "__init__" : callee.slice(dot + 1), slot)) return "yes";
  const isWhole = classes.ancestors(owner).every((ancestor) => classes.bases(ancestor).length === ancestor.summary.bases.length);
  return isWhole ? "no" : "unknown";
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
    if (owner.summary.ends.some((own2) => own2.name === name)) continue;
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
    [ofClass, watchingIn(ofClass, holder) ?? (isLocal ? holder : void 0)]
  ]) {
    const found = module?.watchers.find(
      (each) => each.class === owner && each.name === name && each.watched === watched && each.kept === kept
    );
    if (module && found) return { path: module.path, at: found.at };
  }
  return void 0;
}
function watchingIn(module, name) {
  return module && Object.hasOwn(module.watching, name) ? module.watching[name] : void 0;
}

// src/project/project-model.ts
var ProjectModel = class {
  #classes;
  #ownerCycles;
  /** Joins the summaries; their order does not matter. */
  constructor(modules) {
    this.#classes = new ClassGraph(modules);
  }
  /**
   * Whether a callee keeps an argument, as seen from a file: a class by its constructor, or a method of a class.
   * `unknown` where the callee, or a base of its class, is not in the project.
   */
  keepsArgument(callee, slot, from) {
    return keepsArgument(this.#classes, callee, slot, from);
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

// src/judge/project-names.ts
var MOST_NAMESAKES = 4;
var MOST_MODULES = 16;
var DEEPEST3 = 6;
var ProjectNames = class {
  classes;
  #functions = /* @__PURE__ */ new Map();
  #lists = /* @__PURE__ */ new Map();
  #methods = /* @__PURE__ */ new Map();
  #plain = /* @__PURE__ */ new Map();
  #children = /* @__PURE__ */ new Map();
  #instances = /* @__PURE__ */ new Map();
  #resolved = /* @__PURE__ */ new Map();
  /** Joins the summaries; their order does not matter. */
  constructor(modules) {
    this.classes = new ClassGraph(modules);
    for (const module of this.classes.modules) this.#define(module);
    for (const module of this.classes.modules) this.#noteInstances(module);
  }
  /** The functions of a file, in their order. */
  functionsOf(module) {
    return this.#lists.get(module) ?? [];
  }
  /** The classes of the project that derive from a class, directly. */
  derivedFrom(owner) {
    return this.#children.get(keyOf(owner.module, owner.summary.name)) ?? [];
  }
  /** The class of the project whose method a function is. */
  classOf({ facts, module }) {
    return facts.class === void 0 ? void 0 : this.classes.names.classNamed(`#${facts.class}`, module);
  }
  /** The class that a form names, seen from a module. */
  classNamed(name, module) {
    return this.classes.names.classNamed(name, module);
  }
  /** The method of a class or of its bases. */
  methodOf(owner, name) {
    for (const { module, summary } of this.classes.ancestors(owner)) {
      const found = this.#functions.get(keyOf(module, `${summary.name}.${name}`));
      if (found) return found;
    }
    return void 0;
  }
  #define(module) {
    const list = factsOf(module).functions.map((facts, index) => ({ facts, module, index }));
    this.#lists.set(module, list);
    for (const each of list) {
      this.#functions.set(keyOf(module, each.facts.name), each);
      if (each.facts.class !== void 0) push(this.#methods, each.facts.shortName, each);
      else if (each.facts.name === each.facts.shortName) push(this.#plain, each.facts.name, each);
    }
    for (const summary of module.classes) {
      const owner = { summary, module };
      for (const base of this.classes.bases(owner))
        push(this.#children, keyOf(base.module, base.summary.name), owner);
    }
  }
  /** Module variables that hold an instance: `config = Config()`. */
  #noteInstances(module) {
    for (const { what, fates, handed } of factsOf(module).sites) {
      if (handed) continue;
      for (const fate of fates) {
        if (fate.kind !== "module" || fate.element || fate.assumed) continue;
        const key = this.variable(fate.name ?? "", module);
        const made = what.map((name) => this.classNamed(name, module)).filter((found) => found !== void 0);
        for (const owner of key === void 0 ? [] : made) push(this.#instances, key ?? "", owner);
      }
    }
  }
  /** What a form of value-names.ts may be, seen from a module. */
  resolve(name, module, depth = 0) {
    if (depth > DEEPEST3) return [];
    const known = this.#resolved.get(module) ?? /* @__PURE__ */ new Map();
    this.#resolved.set(module, known);
    let found = known.get(name);
    if (!found) {
      found = this.#find(name, module, depth);
      if (depth === 0) known.set(name, found);
    }
    return found;
  }
  #find(name, module, depth) {
    if (name.endsWith("[]")) return this.resolve(name.slice(0, -2), module, depth + 1);
    const rest = name.slice(1);
    switch (name[0]) {
      case "=":
        return this.resolve(rest, module, depth + 1).flatMap((target) => this.#resultOf(target));
      case "@": {
        const colon = rest.lastIndexOf(":");
        const own2 = this.#functions.get(keyOf(module, rest.slice(0, colon)));
        return own2 ? [{ kind: "holder", key: parameterKey(own2, rest.slice(colon + 1)) }] : [];
      }
      case "^": {
        const dot = rest.lastIndexOf(".");
        const owner = this.classNamed(`#${rest.slice(0, dot)}`, module);
        const found = owner && this.classes.bases(owner).map((base) => this.methodOf(base, rest.slice(dot + 1)));
        return (found ?? []).flatMap((each) => each ? [{ kind: "function", function: each }] : []);
      }
      case "?":
        return this.#anyMethod(name.slice(2));
      case "!":
        return [...this.#anyMethod(name.slice(2)), ...this.#anyFunction(name.slice(2))];
      case "*":
        return module.stars.flatMap(
          (star) => this.resolve(`${star}${star.endsWith(".") ? "" : "."}${rest}`, module, depth + 1)
        );
    }
    return this.#named(name, module, depth);
  }
  #resultOf(target) {
    if (target.kind === "function") return [{ kind: "holder", key: resultKey(target.function) }];
    const called = target.kind === "class" ? this.methodOf(target.class, "__call__") : void 0;
    return called ? [{ kind: "function", function: called }] : [];
  }
  #named(name, module, depth) {
    const owner = this.classNamed(name, module);
    if (owner) return [{ kind: "class", class: owner }];
    const found = this.#functionNamed(name, module, depth);
    if (found) return [{ kind: "function", function: found }];
    const dot = name.lastIndexOf(".");
    const last = name.slice(dot + 1);
    const holder = dot > 0 ? name.slice(0, dot) : "";
    const home = holder === "" ? void 0 : this.classNamed(holder, module);
    if (home) return this.#attributeOf(home, last);
    const variable = holder === "" ? void 0 : this.variable(holder, module);
    const instances = variable === void 0 ? void 0 : this.#instances.get(variable);
    if (instances) return instances.flatMap((instance) => this.#attributeOf(instance, last));
    const key = this.variable(name, module);
    if (key !== void 0) return [{ kind: "holder", key }];
    return variable === void 0 ? [] : this.#anyMethod(last);
  }
  /** A method of the class, of those that derive from it, or what its instances have under the name. */
  #attributeOf(owner, name) {
    const found = [this.methodOf(owner, name), ...this.#overrides(owner, name, 0)].filter(
      (each) => each !== void 0
    );
    if (found.length === 0) return [{ kind: "holder", key: `attribute ${name}` }];
    return [...new Set(found)].map((each) => ({ kind: "function", function: each }));
  }
  #overrides(owner, name, depth) {
    if (depth > DEEPEST3) return [];
    return this.derivedFrom(owner).flatMap((derived) => [
      this.#functions.get(keyOf(derived.module, `${derived.summary.name}.${name}`)),
      ...this.#overrides(derived, name, depth + 1)
    ]);
  }
  #anyMethod(name) {
    const attribute = { kind: "holder", key: `attribute ${name}` };
    const methods = this.#methods.get(name) ?? [];
    if (COMMON_METHODS.has(name)) return [attribute];
    if (methods.length === 0) return [attribute, ...this.#anyFunction(name)];
    const roots = methods.filter((method) => {
      const owner = this.classOf(method);
      const bases = owner ? this.classes.bases(owner) : [];
      return !bases.some((base) => this.methodOf(base, name));
    });
    if (roots.length > MOST_NAMESAKES) return [attribute];
    return [attribute, ...methods.map((method) => ({ kind: "function", function: method }))];
  }
  /** Functions of modules that have this name, where they are no more than a family of modules may have. */
  #anyFunction(name) {
    const found = this.#plain.get(name) ?? [];
    return found.length > MOST_MODULES ? [] : found.map((each) => ({ kind: "function", function: each }));
  }
  #functionNamed(name, module, depth) {
    if (name.startsWith("#")) {
      const own3 = this.#functions.get(keyOf(module, name.slice(1)));
      if (own3 || depth > DEEPEST3) return own3;
      const imported2 = own(factsOf(module).imports, name.slice(1));
      return imported2 === void 0 ? void 0 : this.#functionNamed(imported2, module, depth + 1);
    }
    const home = this.classes.names.moduleOf(name, module);
    const last = name.slice(name.lastIndexOf(".") + 1);
    if (!home) return void 0;
    const own2 = this.#functions.get(keyOf(home, last));
    if (own2 || depth > DEEPEST3) return own2;
    const imported = own(factsOf(home).imports, last);
    if (imported !== void 0) return this.#functionNamed(imported, home, depth + 1);
    for (const star of home.stars) {
      const found = this.#functionNamed(`${star}${star.endsWith(".") ? "" : "."}${last}`, home, depth + 1);
      if (found) return found;
    }
    return void 0;
  }
  /** The variable of a module of the project that a name is; undefined for names of other packages. */
  variable(name, module) {
    if (name.startsWith("#")) return name.includes(".") ? void 0 : keyOf(module, name.slice(1));
    const home = this.classes.names.moduleOf(name, module);
    const last = name.slice(name.lastIndexOf(".") + 1);
    return home && keyOf(home, last);
  }
};
function keyOf(module, name) {
  return `${module.path}#${name}`;
}
function keyOfTarget(target) {
  return target.kind === "class" ? keyOf(target.class.module, target.class.summary.name) : keyOf(target.function.module, target.function.facts.name);
}
function parameterKey({ facts, module }, name) {
  return `parameter ${keyOf(module, facts.name)}:${name}`;
}
function resultKey({ facts, module }) {
  return `result ${keyOf(module, facts.name)}`;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// src/judge/program.ts
var Program = class {
  names;
  #contents = /* @__PURE__ */ new Map();
  #edges = /* @__PURE__ */ new Map();
  #calls = /* @__PURE__ */ new Map();
  #entries = /* @__PURE__ */ new Set();
  #handings = /* @__PURE__ */ new Map();
  /** Links the summaries; their order does not matter. */
  constructor(modules) {
    this.names = new ProjectNames(modules);
    const inOrder2 = this.names.classes.modules;
    for (const module of inOrder2) this.#noteHoldings(module);
    this.#spread();
    for (const module of inOrder2) this.#noteCalls(module);
    for (const module of inOrder2) this.#noteEntries(module);
  }
  /** Where the class itself is called, by name or through what holds it. */
  constructionsOf(owner) {
    return this.#calls.get(keyOf(owner.module, owner.summary.name)) ?? [];
  }
  /** Where a function is called. */
  callsOf({ module, facts }) {
    const calls = this.#calls.get(keyOf(module, facts.name)) ?? [];
    const certain = calls.filter(({ assumed }) => !assumed);
    return certain.length > 0 ? certain : calls;
  }
  /** Whether the set-up of the project makes a function the entry of a program. */
  isEntry({ module, facts }) {
    return this.#entries.has(keyOf(module, facts.name));
  }
  /** Where a class is handed over without being called. */
  handingsOfClass(owner) {
    return this.#handings.get(keyOf(owner.module, owner.summary.name)) ?? [];
  }
  /** Where a function is handed over without being called. */
  handingsOf({ module, facts }) {
    return this.#handings.get(keyOf(module, facts.name)) ?? [];
  }
  /** The function around a site; undefined at module level. */
  functionAround({ site, module }) {
    return this.names.functionsOf(module)[site.within];
  }
  /** The functions that a form of value-names.ts may be. */
  functionsNamed(name, module) {
    return this.names.resolve(name, module).flatMap((target) => target.kind === "function" ? [target.function] : []);
  }
  /** Whether a site is in tests, examples or builds, which are no part of what the project does. */
  isBeside({ site, module }) {
    const facts = factsOf(module);
    return facts.isTest === true || isBesideProject(module) || facts.functions[site.within]?.isTest === true;
  }
  #noteEntries(module) {
    for (const name of factsOf(module).entries ?? []) {
      for (const { module: home, facts } of this.functionsNamed(name, module))
        this.#entries.add(keyOf(home, facts.name));
    }
  }
  #noteHoldings(module) {
    for (const site of factsOf(module).sites) {
      if (!site.handed) continue;
      const keys = site.fates.flatMap((fate) => this.#keysOf(fate, module, site.within));
      for (const target of this.#all(site.what, module)) {
        for (const key of keys) this.#hold(key, target);
        if (target.kind !== "holder")
          push(this.#handings, keyOfTarget(target), { site, module, indirect: false });
      }
    }
    for (const own2 of this.names.functionsOf(module)) {
      const { facts, index } = own2;
      for (const { parameter, fates } of facts.keeps ?? []) {
        const from = parameterKey(own2, parameter);
        for (const fate of fates) for (const key of this.#keysOf(fate, module, index)) this.#edge(from, key);
      }
      for (const target of this.#all(facts.returns ?? [], module)) this.#hold(resultKey(own2), target);
    }
  }
  #hold(key, target) {
    if (target.kind === "holder") return this.#edge(target.key, key);
    const known = this.#contents.get(key) ?? /* @__PURE__ */ new Map();
    this.#contents.set(key, known);
    known.set(keyOfTarget(target), target);
  }
  #edge(from, to) {
    const known = this.#edges.get(from) ?? /* @__PURE__ */ new Set();
    this.#edges.set(from, known);
    known.add(to);
  }
  /** What a holder has comes into all that it is assigned to. */
  #spread() {
    const waiting = [...this.#contents.keys()];
    for (let from = waiting.pop(); from !== void 0; from = waiting.pop()) {
      const held = this.#contents.get(from);
      for (const to of this.#edges.get(from) ?? []) {
        const known = this.#contents.get(to) ?? /* @__PURE__ */ new Map();
        const before = known.size;
        for (const [key, target] of held ?? []) known.set(key, target);
        this.#contents.set(to, known);
        if (known.size > before) waiting.push(to);
      }
    }
  }
  #noteCalls(module) {
    for (const site of factsOf(module).sites) {
      if (site.handed) continue;
      const seen = /* @__PURE__ */ new Set();
      const note = (target, indirect, assumed) => {
        if (target.kind === "holder") {
          if (!indirect)
            for (const held of this.#contents.get(target.key)?.values() ?? []) note(held, true, false);
          return;
        }
        const key = keyOfTarget(target);
        if (seen.has(key)) return;
        seen.add(key);
        push(this.#calls, key, { site, module, indirect, ...assumed ? { assumed: true } : {} });
      };
      for (const name of site.what) {
        for (const target of this.names.resolve(name, module)) note(target, false, name.startsWith("?"));
      }
    }
  }
  #all(names, module) {
    return names.flatMap((name) => this.names.resolve(name, module));
  }
  /** The holders in which a fate leaves a value. */
  #keysOf(fate, module, within) {
    const further = (fate.then ?? []).flatMap((next) => this.#keysOf(next, module, within));
    switch (fate.kind) {
      case "attribute":
      case "class":
      case "foreign":
        return fate.name ? [`attribute ${fate.name}`] : [];
      case "module": {
        const key = this.names.variable(fate.name ?? "", module);
        return key === void 0 ? [] : [key];
      }
      case "returned":
      case "yielded": {
        const around = this.names.functionsOf(module)[within];
        return around ? [resultKey(around)] : [];
      }
      case "default": {
        const own2 = this.functionsNamed(fate.of ?? "?", module)[0];
        return own2 && fate.name !== void 0 ? [parameterKey(own2, fate.name)] : [];
      }
      case "argument":
        return [...this.#parametersFor(fate, module), ...further];
    }
    return further;
  }
  #parametersFor(fate, module) {
    return this.names.resolve(fate.of ?? "?", module).flatMap((target) => {
      if (target.kind === "holder") return [];
      const called = target.kind === "function" ? target.function : this.names.methodOf(target.class, "__init__");
      if (!called) return fate.keyword === void 0 ? [] : [`attribute ${fate.keyword}`];
      const name = parameterFor(called, fate);
      return name === void 0 ? [] : [parameterKey(called, name)];
    });
  }
};
function parameterFor({ facts }, fate) {
  if (fate.keyword !== void 0) return fate.keyword;
  const isBound = facts.class !== void 0 && facts.binding !== "static";
  return facts.parameters?.[(fate.position ?? 0) + (isBound ? 1 : 0)];
}

// src/judge/keepers.ts
var Keepers = class {
  #program;
  #occasions;
  #asking;
  constructor(program, occasions, asking) {
    this.#program = program;
    this.#occasions = occasions;
    this.#asking = asking;
  }
  /** What becomes of one place's value tells; undefined where that only leads back to what is being asked. */
  judge(fate, linked, occasion) {
    switch (fate.kind) {
      case "attribute":
        return this.#judgeAttribute(fate, linked, occasion);
      case "class":
      case "module":
        return this.#judgeShared(fate, linked, occasion);
      case "foreign":
        return this.#judgeForeign(fate, linked, occasion);
      case "argument":
        return this.#judgeArgument(fate, linked, occasion);
      case "default":
      case "decorator":
        if (occasion.when === "again")
          return answer("call", "many", linked, "made for a definition that runs again and again", occasion);
        return answer("process", "few", linked, "made for a definition, which keeps it", occasion);
      case "returned":
      case "yielded":
        return this.#judgeReturned(linked, occasion);
      case "captured":
        return this.#judgeCaptured(fate, linked, occasion);
    }
    return this.#judgeLocal(fate, linked, occasion);
  }
  #judgeLocal(fate, linked, occasion) {
    const own2 = this.#program.functionAround(linked);
    const isNested = own2?.facts.name.includes("<locals>") === true;
    const isOfProgram = occasion.when === "start" && linked.site.loop === void 0 && (occasion.depth <= ENTRY_DEPTH && !isNested || fate.looped);
    if (isOfProgram && fate.kind !== "raised") {
      return answer("script", "one", linked, "a local of the entry of a program", occasion);
    }
    if (occasion.when === "user" && own2?.facts.class === void 0 && fate.looped) {
      return answer(
        "unknown",
        "unknown",
        linked,
        "a loop uses it, in a function that nothing in the project calls",
        occasion
      );
    }
    const number = occasion.when === "again" || occasion.when === "user" ? "many" : "few";
    return answer("call", number, linked, "nothing keeps it after the call that makes it", occasion);
  }
  #judgeShared(fate, linked, occasion) {
    const what = fate.kind === "class" ? `kept in the class, as '${fate.name}'` : `kept in the module, as '${withoutMark(fate.name)}'`;
    if (fate.assumed && occasion.when !== "import" && occasion.when !== "start") {
      return answer("unknown", "unknown", linked, `handed to what is ${what}`, occasion);
    }
    const isOfModule = fate.kind === "class" || isOwnVariable(fate) || this.#program.names.classes.names.moduleOf(fate.name ?? "", linked.module);
    if (!isOfModule) return this.#judgeForeign(fate, linked, occasion);
    const losing = this.#losingShared(fate, linked.module);
    if (occasion.when !== "import" && occasion.when !== "start" && (losing?.isReset || fate.element && losing?.shrinks)) {
      return answer(
        "task",
        fate.element ? "many" : "few",
        linked,
        `${what}, until it is taken out`,
        occasion
      );
    }
    const lifetime = linked.site.main || occasion.when === "start" ? "script" : "process";
    return answer(lifetime, "one", linked, what, occasion);
  }
  /** What takes away what a variable of a module, or an attribute of a class, holds. */
  #losingShared(fate, module) {
    const { name = "" } = fate;
    if (fate.kind === "class") {
      const owner = this.#program.names.classNamed(fate.of ?? "?", module);
      return owner && this.#losing(owner, name);
    }
    const home = name.startsWith("#") ? module : this.#program.names.classes.names.moduleOf(name, module);
    const variable = name.startsWith("#") ? name.slice(1) : name.slice(name.lastIndexOf(".") + 1);
    return home && lossOfVariable(home, variable);
  }
  #judgeForeign(fate, linked, occasion) {
    const words = fate.name ? `kept in another object, as '${fate.name}'` : "kept in another object";
    if (occasion.when === "again") return answer("task", "many", linked, words, occasion);
    if (occasion.when === "start") return answer("script", "one", linked, words, occasion);
    if (occasion.when === "import") return answer("process", "one", linked, words, occasion);
    return answer("unknown", "unknown", linked, words, occasion);
  }
  #judgeAttribute(fate, linked, occasion) {
    const owner = this.#program.names.classNamed(fate.of ?? "?", linked.module);
    if (!owner) return void 0;
    const kept = this.#asking.lifetimeOf(owner);
    if (!kept) return void 0;
    const words = fate.name ? `kept in '${fate.name}' of a ${owner.summary.name}` : `handed to a method of a ${owner.summary.name}`;
    const own2 = this.#program.functionAround(linked);
    const losing = this.#losing(owner, fate.name ?? "");
    const isMany = linked.site.loop === "many" || fate.element === true;
    const asOwner = () => ({
      lifetime: kept.lifetime,
      number: isMany ? moreOf(kept.number, "few") : kept.number,
      because: [reason(linked, words), ...kept.because.slice(0, 3)]
    });
    if (kept.lifetime === "call") return asOwner();
    const isOnce = own2 && this.#occasions.runsOncePerInstance(own2);
    if (fate.assumed && !isOnce && (occasion.when === "user" || occasion.when === "unknown")) {
      const lifetime = isLong(kept.lifetime) ? "unknown" : kept.lifetime;
      return answer(lifetime, "many", linked, words, occasion);
    }
    if (fate.element && losing?.shrinks && linked.site.loop === "many") {
      return answer("task", "many", linked, `${words}, until it is taken out`, occasion);
    }
    if (fate.lazy || isOnce)
      return losing?.isReset && !isShort(kept.lifetime) && fate.lazy ? answer("task", "many", linked, `${words}, until a method resets it`, occasion) : asOwner();
    if (isShort(kept.lifetime)) return answer("task", "many", linked, words, occasion);
    if (occasion.when === "again") {
      const stays = fate.element && !fate.assumed && !losing?.shrinks && !losing?.isReset;
      if (stays) return { ...asOwner(), number: "many" };
      return answer("task", "many", linked, `${words}, until the next one`, occasion);
    }
    if (losing?.isReset || fate.element && losing?.shrinks)
      return answer("task", "few", linked, `${words}, until a method resets it`, occasion);
    if (occasion.when === "unknown" && isLong(kept.lifetime))
      return answer("unknown", "unknown", linked, words, occasion);
    return asOwner();
  }
  #losing(owner, name) {
    for (const each of this.#program.names.classes.ancestors(owner)) {
      const found = ownLossOf(each, name);
      if (found) return found;
    }
    return void 0;
  }
  #judgeArgument(fate, linked, occasion) {
    const { module } = linked;
    const judged = (fate.then ?? []).map(
      (next) => this.judge(next, linked, occasion)
    );
    for (const called of this.#program.functionsNamed(fate.of ?? "?", module)) {
      const name = parameterFor(called, fate);
      const keeps2 = called.facts.keeps?.find(({ parameter }) => parameter === name);
      for (const next of keeps2?.fates ?? []) {
        if (next.kind === "argument") continue;
        const inside = {
          site: { ...linked.site, within: called.index },
          module: called.module,
          indirect: true
        };
        judged.push(this.judge(next, inside, occasion));
      }
    }
    return longest(judged.filter((each) => each !== void 0)) ?? this.#judgeLocal(fate, linked, occasion);
  }
  /** What a nested function refers to lives as long as that function. */
  #judgeCaptured(fate, linked, occasion) {
    const inner = this.#program.functionsNamed(fate.of ?? "?", linked.module);
    const judged = inner.flatMap((each) => this.#program.handingsOf(each)).map((handing) => this.#asking.judgeSite(handing)).filter((each) => each !== void 0);
    const found = longest(judged);
    if (!found) return void 0;
    if (occasion.when === "again" && !isShort(found.lifetime)) {
      return answer("task", "many", linked, "a function that is made anew each time refers to it", occasion);
    }
    return { ...found, because: [reason(linked, "a function that is kept refers to it"), ...found.because] };
  }
  #judgeReturned(linked, occasion) {
    const own2 = this.#program.functionAround(linked);
    if (!own2) return void 0;
    const { facts } = own2;
    if (facts.binding === "cached") {
      const owner = this.#program.names.classOf(own2);
      return owner && this.#asking.lifetimeOf(owner);
    }
    if (facts.binding === "property")
      return answer("call", "many", linked, "made at each access of a property", occasion);
    if (DUNDER.test(facts.shortName) && !/^__(new|init)__$/.test(facts.shortName)) {
      return answer("call", "many", linked, "made by an operator, for the expression that uses it", occasion);
    }
    const calls = this.#program.callsOf(own2).filter((call) => !this.#program.isBeside(call));
    const judged = calls.map((call) => this.#asking.judgeSite(call)).filter((each) => each !== void 0);
    if (judged.length > 0) {
      const found = majority(judged);
      return { ...found, because: [reason(linked, `returned by '${facts.name}'`), ...found.because] };
    }
    const words = `returned by '${facts.name}', which nothing in the project calls`;
    if (occasion.when === "again") return answer("task", "many", linked, words, occasion);
    if (occasion.when !== "user") return answer("unknown", "unknown", linked, words, occasion);
    const isMethod = facts.class !== void 0 && facts.binding === void 0;
    return isMethod ? answer("task", "many", linked, words, occasion) : answer("library", "unknown", linked, words, occasion);
  }
};
function isOwnVariable({ name }) {
  return name?.startsWith("#") === true;
}
function answer(lifetime, number, linked, words, { because }) {
  return { lifetime, number, because: [reason(linked, words), ...because.slice(0, 3)] };
}
function withoutMark(name) {
  return name?.replace(/^#/, "") ?? "";
}

// src/judge/questions.ts
var MOST_STEPS = 1e3;
var Questions = class {
  /** What is being worked out, with how many questions led to it. */
  #open = /* @__PURE__ */ new Map();
  /** The outermost open question that the answers since have leaned on. */
  #lowest = Number.POSITIVE_INFINITY;
  #steps = 0;
  /**
   * The answer to a question: `known` holds those that are worked out, by `key`, which no other kind of question has.
   * One that is asked while it is being worked out has no answer, and what leaned on that is not remembered, for it
   * would depend on which question came first. `tooLong` stands for what leads too far. Never throws where `work`
   * does not.
   */
  once(known, key, tooLong, work) {
    const found = known.get(key);
    if (found !== void 0) return found;
    const depth = this.#open.size;
    if (depth === 0) this.#steps = 0;
    const openedAt = this.#open.get(key);
    if (openedAt !== void 0) {
      this.#lowest = Math.min(this.#lowest, openedAt);
      return void 0;
    }
    if (++this.#steps > MOST_STEPS) {
      this.#lowest = -1;
      return tooLong;
    }
    const before = this.#lowest;
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#open.set(key, depth);
    const answer2 = work();
    this.#open.delete(key);
    const isWhole = this.#lowest >= depth;
    if (isWhole || depth === 0) known.set(key, answer2);
    this.#lowest = isWhole ? before : Math.min(before, this.#lowest);
    if (depth === 0) this.#lowest = Number.POSITIVE_INFINITY;
    return answer2;
  }
};

// src/judge/lifetimes.ts
var NOTHING = { lifetime: "unknown", number: "unknown", because: [] };
var Lifetimes = class {
  #judge;
  /** `modules` are summaries that were made with what tells of lifetimes; their order does not matter. */
  constructor(modules) {
    this.#judge = new Judge(modules);
  }
  /** How long instances of a class live, how many there are, and what tells it. Never throws. */
  lifetimeOf(owner) {
    return this.#judge.lifetimeOf(owner) ?? UNKNOWN;
  }
  /** How often a function runs, by the facts of its module on it. Never throws. */
  occasionOf(own2) {
    return this.#judge.occasionOf(own2);
  }
};
var Judge = class {
  #program;
  #questions = new Questions();
  #occasions;
  #keepers;
  #known = /* @__PURE__ */ new Map();
  constructor(modules) {
    this.#program = new Program(modules);
    this.#occasions = new Occasions(this.#program, this.#questions, (owner) => this.lifetimeOf(owner));
    this.#keepers = new Keepers(this.#program, this.#occasions, this);
  }
  occasionOf(own2) {
    return this.#occasions.ofFunction(own2);
  }
  lifetimeOf(owner) {
    return this.#questions.once(this.#known, owner.summary, UNKNOWN, () => this.#find(owner));
  }
  #find(owner) {
    const family = this.#family(owner);
    const declared = this.#declared(owner, family);
    if (declared) return declared;
    const sites = family.flatMap((member) => this.#program.constructionsOf(member));
    const isOfTests = isTestClass(owner);
    const judged = sites.filter((linked) => isOfTests || !this.#program.isBeside(linked)).map((linked) => this.judgeSite(linked)).filter((judgement) => judgement !== void 0);
    if (judged.length > 0) return majority(judged);
    return this.#judgeUnmade(owner, family, sites);
  }
  /** What no place of the project makes: a library does, or its users do, or something that cannot be followed. */
  #judgeUnmade(owner, family, sites) {
    const handed = family.flatMap((member) => this.#program.handingsOfClass(member)).filter((linked) => !this.#program.isBeside(linked));
    const followed = handed.filter(
      ({ site }) => site.fates.some((fate) => fate.kind !== "used" && fate.kind !== "local" && !isAlias(fate))
    );
    if (handed.some(({ site }) => site.fates.some(({ kind }) => kind === "raised"))) {
      return {
        lifetime: "call",
        number: "many",
        because: handed.slice(0, 2).map((linked) => reason(linked, "it is raised here"))
      };
    }
    const [first] = followed;
    if (first) {
      return {
        ...UNKNOWN,
        because: [
          reason(first, "the class is handed over here, and who makes instances of it cannot be told")
        ]
      };
    }
    if (this.#program.names.classes.modules.length < 2) return UNKNOWN;
    const words = sites.length > 0 ? "only tests, examples and builds make instances" : "nothing in the project makes an instance";
    return { lifetime: "library", number: "unknown", because: [{ place: placeOf(owner), words }] };
  }
  /** What the definition of a class says by itself. */
  #declared(owner, family) {
    const at = placeOf(owner);
    const origins = this.#program.names.classes.ancestors(owner).map(originOf);
    if (origins.some((origin) => origin?.isEnum)) {
      return {
        lifetime: "process",
        number: "few",
        because: [{ place: at, words: "the members of an enumeration are made with the class" }]
      };
    }
    if (origins.some((origin) => origin?.isMetaclass)) {
      return {
        lifetime: "process",
        number: "many",
        because: [{ place: at, words: "the instances of a metaclass are classes" }]
      };
    }
    for (const origin of family.map(originOf)) {
      for (const base of origin?.bases ?? []) {
        const lifetime = MADE_BY_LIBRARY.get(base);
        if (!lifetime) continue;
        const number = lifetime === "task" ? "many" : "one";
        return {
          lifetime,
          number,
          because: [{ place: at, words: `${base} is a base, of which the library makes the instances` }]
        };
      }
    }
    return void 0;
  }
  /** The class and all that derive from it: an instance of these is an instance of the class. */
  #family(owner) {
    const found = /* @__PURE__ */ new Map([[owner.summary, owner]]);
    for (const member of found.values()) {
      for (const derived of this.#program.names.derivedFrom(member)) found.set(derived.summary, derived);
    }
    return [...found.values()];
  }
  /**
   * What one place that makes something says; undefined where it only leads back to what is being asked, and in
   * tests.
   */
  judgeSite(linked) {
    const found = this.#questions.once(this.#known, linked.site, UNKNOWN, () => {
      const occasion = this.#occasions.ofSite(linked);
      if (!occasion || occasion.when === "test") return NOTHING;
      const judged = linked.site.fates.map((fate) => this.#keepers.judge(fate, linked, occasion)).filter((each) => each !== void 0);
      const found2 = longest(judged);
      if (!found2) return NOTHING;
      const number = this.#countAt(linked, occasion, found2);
      return { ...found2, number };
    });
    return found === NOTHING ? void 0 : found;
  }
  #countAt({ site }, occasion, { number }) {
    if (site.loop === "many" || occasion.when === "again") return "many";
    return site.loop === "few" ? moreOf(number, "few") : number;
  }
};
function isAlias(fate) {
  if (fate.kind === "argument") return fate.of === "functools.partial" && fate.then?.every(isAlias) === true;
  return fate.kind === "module" && !fate.element;
}
function placeOf({ module, summary }) {
  return { path: module.path, at: summary.at };
}
function isTestClass(owner) {
  return factsOf(owner.module).isTest === true || originOf(owner)?.isTest === true;
}

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
  untilCalled,
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
function cutAtEnd({ owner, attribute, graph, holds, through }) {
  if (!owner) return void 0;
  const { ending } = lifecycleOf(owner);
  const cut2 = holds.map((hold) => cutBy(graph, hold, ending)).find((model) => model !== void 0);
  const releasing = attribute === void 0 ? void 0 : lifecycleOf(owner).release(attribute);
  const release = releasing && letsGo(releasing, through[0]) ? releasing : void 0;
  if (!cut2 && !release) return void 0;
  const what = cut2 ? `'${cut2.name}'` : "The end of the object";
  return { name: "cut-at-end", says: "silent", because: `${what} lets go of what closes the cycle.` };
}
function letsGo({ kind }, kept) {
  return kind !== "method" || kept?.kind !== 9 /* Instance */;
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
  const isCut = lifecycle.resets(attribute).some((reset) => letsGo(reset, through[0])) || inContainer && lifecycle.removals(attribute).length > 0;
  if (!isCut) return void 0;
  return {
    name: "cut-elsewhere",
    says: "strict",
    because: `A method of the class lets go of '${attribute}'.`
  };
}
function untilCalled({ holds }) {
  const hold = holds.find(({ until }) => until === "called");
  if (!hold) return void 0;
  return {
    name: "until-called",
    says: "strict",
    because: `'${hold.callee}' lets go of it when it has called it.`
  };
}
function widget({ owner }) {
  if (!owner || !isWidgetClass(owner)) return void 0;
  return { name: "widget", says: "strict", because: "A toolkit frees its widgets itself." };
}

// src/judge/weigh-owner.ts
function weighOwner(name, { lifetime, number, because }) {
  if (!isLong(lifetime)) return void 0;
  const [first] = because;
  const place = first ? ` (${first.place.path}: ${first.words})` : "";
  const until = lifetime === "script" ? "until the command ends" : "as long as the process";
  const count = number === "one" ? "One" : number === "few" ? "A few" : "All";
  return {
    name: "process-long",
    says: "strict",
    because: `${count} '${name}' ${number === "one" ? "lives" : "live"} ${until}${place}.`
  };
}
function weighKeeper(name, { lifetime, because }) {
  if (lifetime !== "process") return void 0;
  const [first] = because;
  const place = first ? ` (${first.place.path}: ${first.words})` : "";
  return {
    name: "keeps-for-good",
    says: "default",
    because: `What '${name}' holds lives as long as the process${place}.`
  };
}
function weighOccasion(occasion) {
  if (!occasion || !["import", "start", "test"].includes(occasion.when)) return void 0;
  const [first] = occasion.because;
  const place = first ? ` (${first.place.path}: ${first.words})` : "";
  const when = occasion.when === "test" ? "only in tests, examples or a build" : "once in a run of the program";
  return { name: "runs-once", says: "strict", because: `The code runs ${when}${place}.` };
}

// src/engine/generated.ts
var HEAD = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?(?:\n|$))*/;
var MARK = /@generated\b|\b(file|module|code) (is|was) (\w+ )?(auto-?)?generated\b|\bthis is an? (auto-?)?generated\b|^#\W*(auto-?|automatically )generated\b|\bgenerated by\b[^\n]*\bdo not edit\b|\b(do not|don't) edit\b[^\n]*\bgenerated\b/im;
var LONGEST_HEAD = 8e3;
function isGenerated(text) {
  const head = HEAD.exec(text.slice(0, LONGEST_HEAD))?.[0] ?? "";
  return MARK.test(head);
}

// src/engine/found.ts
var CONFIDENCES = ["possible", "likely", "proven"];
function isSureEnough(finding, settings) {
  return finding.lasting !== void 0 || confidenceAtLeast(finding.confidence, settings.minConfidence);
}
function confidenceAtLeast(confidence, least) {
  return CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(least);
}
function meetsPython(rule, file) {
  return rule.python === void 0 || file.python.meets(rule.python) === "yes";
}
function worthSaying(found, text, settings) {
  if (found.length === 0 || settings.tellIgnores || !isGenerated(text)) return found;
  return found.map(({ rule, finding }) => ({ rule, finding: { ...finding, confidence: "possible" } })).filter(({ finding }) => finding.rests || isSureEnough(finding, settings));
}
function inOrder(found) {
  const seen = /* @__PURE__ */ new Set();
  const once = found.filter(({ rule, finding }) => {
    const key = `${rule.name} ${finding.at.start} ${finding.at.end} ${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.sort(
    (a, b) => a.finding.at.start - b.finding.at.start || a.finding.at.end - b.finding.at.end || (a.rule.name < b.rule.name ? -1 : 1)
  );
}

// src/engine/limits.ts
var defaultLimits = {
  fileTime: 8e3,
  leastFileTime: 1e3,
  stoppedTime: 6e4,
  projectTimePerFile: 2,
  workerHeap: 700,
  parserMemory: 256 * 1024 * 1024,
  startTime: 3e4
};
var LIGHT_BYTES = 64e3;
var LIGHT_SIGNS = 24e3;
function isLight(bytes) {
  if (bytes.length > LIGHT_BYTES) return false;
  let signs = 0;
  for (const byte of bytes) {
    if (byte < 48 || byte > 57 && byte < 65) signs++;
  }
  return signs <= LIGHT_SIGNS;
}
function stopNotice(path, stop, what) {
  return { kind: "stopped", level: "error", path, message: `${what}: ${reasonOf(stop)}.` };
}
function reasonOf(stop) {
  switch (stop.kind) {
    case "time":
      return `it took more than ${Math.round(stop.milliseconds / 100) / 10} seconds`;
    case "memory":
      return "it needed more memory than one file may take";
    case "death":
      return `the analyser ended on it (${stop.reason})`;
  }
}

// src/engine/locate.ts
var CONTEXT = 2;
var LONGEST_EXCERPT = 12;
var LONGEST_LINE = 2e3;
var LONGEST_SNIPPET = 1e4;
var LONGEST_MESSAGE = 1e3;
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
      snippet: text.slice(
        finding.at.start,
        Math.min(lines.notInsideLineEnd(finding.at.end), finding.at.start + LONGEST_SNIPPET)
      ),
      ...symbol ? { symbol } : {},
      level: finding.level ?? rule.level,
      impact: rule.impact,
      confidence: finding.confidence,
      message: cut(finding.message),
      because: (finding.because ?? []).flatMap((reason2) => {
        const path = reason2.path ?? file.path;
        const own2 = path === file.path ? lines : linesOf(path);
        if (!own2) return [];
        const at = regionOf(own2, reason2.at);
        return [{ path, region: at, excerpt: excerptOf(own2, at, 0), message: cut(reason2.message) }];
      }),
      hint: cut(finding.hint),
      ...finding.decisions ? { decisions: finding.decisions } : {},
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
  for (let line = startLine; line <= last; line++) shown.push(lines.textOf(line).slice(0, LONGEST_LINE));
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
  return kind ? { name: cut(names.join(".")), kind } : void 0;
}
function cut(text) {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}...` : text;
}

// src/engine/reason.ts
function reasonOf2(error) {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).split("\n", 2).join(" ").replace(/\s+/g, " ").slice(0, 500);
}

// src/engine/weighing.ts
var OwnerJudge = class {
  #summaries;
  #known;
  #project;
  #modules;
  #classes = /* @__PURE__ */ new Map();
  #functions = /* @__PURE__ */ new Map();
  constructor(modules, project) {
    this.#project = project;
    this.#modules = new Map(modules.map((module) => [module.path, module]));
    this.#summaries = modules;
    for (const module of modules) {
      for (const summary of module.classes) {
        this.#classes.set(`${module.path} ${summary.at.start}`, { module, summary });
      }
      for (const [index, facts] of (module.lifetimes?.functions ?? []).entries()) {
        this.#functions.set(`${module.path} ${facts.at.start}`, { module, facts, index });
      }
    }
  }
  /** Joined when the first question comes: many runs have none. */
  get #lifetimes() {
    this.#known ??= new Lifetimes(this.#summaries);
    return this.#known;
  }
  /** The decision about findings on instances of a class; undefined where its lifetime changes nothing. Never throws. */
  decide(path, about) {
    const owner = this.#classes.get(`${path} ${about}`);
    return owner && weighOwner(owner.summary.name, this.#lifetimes.lifetimeOf(owner));
  }
  /** The decision about what instances of a class gather; undefined where they are not seen to live long. Never throws. */
  decideKeeper(path, lasting) {
    const owner = this.#classes.get(`${path} ${lasting}`);
    return owner && weighKeeper(owner.summary.name, this.#lifetimes.lifetimeOf(owner));
  }
  /** The decision about code of a function, or of the module; undefined where it runs often or that cannot be told. Never throws. */
  decideCode(path, within) {
    if (within < 0) return weighOccasion({ when: "import", because: [], depth: 0 });
    const own2 = this.#functions.get(`${path} ${within}`);
    return own2 && weighOccasion(this.#lifetimes.occasionOf(own2));
  }
  /** What other files say of what a finding assumes of them: it is so, it is not, or that cannot be told. Never throws. */
  asked(path, rests) {
    const from = this.#modules.get(path);
    const answers = rests.map(
      ({ callee, slot }) => from ? this.#project.keepsArgument(callee, slot, from) : "unknown"
    );
    if (answers.includes("no")) return "no";
    return answers.every((answer2) => answer2 === "yes") ? "yes" : "unknown";
  }
};
function weighPending({ summary, pending }, source, judge) {
  if (!pending) return [];
  const { minConfidence } = source.settingsOf(summary.path);
  const results = pending.results.flatMap((each) => judge ? weighed(each, summary.path, judge) : [each.result]).filter(({ confidence }) => confidenceAtLeast(confidence, minConfidence));
  if (results.length === 0) return [];
  return [{ results, notices: [], suppressed: 0, artifact: pending.artifact }];
}
function weighed(pending, path, judge) {
  const { result, about, within, lasting, rests } = pending;
  const answer2 = rests ? judge.asked(path, rests) : "unknown";
  if (answer2 === "no") return [];
  const confirmed = answer2 === "yes" ? confirm(result, rests ?? []) : result;
  const owner = about === void 0 ? void 0 : judge.decide(path, about);
  const code = within === void 0 ? void 0 : judge.decideCode(path, within);
  const decisions = [owner, code].filter((decision) => decision !== void 0);
  if (decisions.length > 0) return [withDecisions(confirmed, "possible", decisions)];
  const keeper = lasting === void 0 ? void 0 : judge.decideKeeper(path, lasting);
  return [keeper ? withDecisions(confirmed, "likely", [keeper]) : confirmed];
}
function withDecisions(result, confidence, decisions) {
  return { ...result, confidence, decisions: [...result.decisions ?? [], ...decisions] };
}
function confirm(result, rests) {
  const others = (result.decisions ?? []).filter(({ name }) => name !== "weakest-hold");
  const isStrict = others.some(({ says }) => says === "strict");
  const because = `${rests.map(({ callee }) => `'${callee}'`).join(" and ")} keeps what it is given.`;
  return {
    ...result,
    confidence: isStrict ? "possible" : "likely",
    decisions: [...others, { name: "kept-elsewhere", says: "default", because }]
  };
}

// src/engine/project-phase.ts
function findInProject(files, source, run) {
  const byPath = new Map(files.map(({ summary }) => [summary.path, []]));
  const notices = [];
  const attempt = (what, work) => {
    try {
      return run(work);
    } catch (error) {
      notices.push(noticeOf(what, error));
      return void 0;
    }
  };
  const project = attempt("The model of the project", () => {
    return new ProjectModel(files.map(({ summary }) => summary));
  });
  if (!project) return { tasks: [], weighed: [], notices };
  const judge = new OwnerJudge(
    files.map(({ summary }) => summary),
    project
  );
  const weighed3 = weighAll(files, source, judge, attempt);
  for (const rule of rulesOf(files, source)) {
    const found = attempt(`The rule '${rule.name}'`, () => findingsOf(rule, project, source, judge));
    for (const one of found ?? []) byPath.get(one.finding.path)?.push(one);
  }
  const tasks = files.map(({ summary: { path }, unusedIgnores }) => {
    return { path, found: inOrder(byPath.get(path) ?? []), unusedIgnores };
  });
  return {
    tasks: tasks.filter(({ found, unusedIgnores }) => found.length > 0 || unusedIgnores.length > 0),
    weighed: weighed3,
    notices
  };
}
function weighAll(files, source, judge, attempt) {
  const outcomes = [];
  let asked = judge;
  for (const file of files) {
    let outcome = attempt("The weighing of findings", () => weighPending(file, source, asked));
    if (outcome === void 0) {
      asked = void 0;
      outcome = weighPending(file, source, asked);
    }
    outcomes.push(...outcome);
  }
  return outcomes;
}
function rulesOf(files, source) {
  const rules = /* @__PURE__ */ new Set();
  for (const { summary } of files) {
    for (const rule of source.settingsOf(summary.path).rules) if (isProjectRule(rule)) rules.add(rule);
  }
  return rules;
}
function findingsOf(rule, project, source, judge) {
  const found = [];
  for (const site of rule.on.sites(project)) {
    for (const told2 of rule.check(site, project)) {
      const finding = weighed2(told2, judge);
      const settings = source.settingsOf(finding.path);
      if (settings.rules.includes(rule) && isSureEnough(finding, settings)) found.push({ rule, finding });
    }
  }
  return found;
}
function weighed2(finding, judge) {
  const { about, aboutPath = finding.path } = finding;
  const decision = about === void 0 ? void 0 : judge.decide(aboutPath, about);
  return decision ? { ...finding, confidence: "possible", decisions: [decision] } : finding;
}
function noticeOf(what, error) {
  if (error instanceof OutOfTime) {
    const seconds = Math.round(error.milliseconds / 100) / 10;
    return {
      kind: "stopped",
      level: "error",
      message: `${what} was stopped: it took more than ${seconds} seconds.`
    };
  }
  return { kind: "rule-crashed", level: "error", message: `${what} failed: ${reasonOf2(error)}` };
}

// src/engine/ignores.ts
var OURS = /#\s{0,99}heaplint\s{0,99}:\s{0,99}(ignore-file|ignore)\s{0,99}(?:\[([^\]]*)\])?/i;
var NOQA = /#\s{0,99}noqa\b(?!\s{0,99}:)/i;
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
  const nextCode = new NextCode(lines);
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
    const covered = coveredFrom(tree, lines, alone ? nextCode.below(line) : line);
    ignores.push({ ...common, ...covered });
  }
  return ignores;
}
var NextCode = class {
  #lines;
  #from = 0;
  #next = 0;
  constructor(lines) {
    this.#lines = lines;
  }
  below(line) {
    if (line < this.#from || line >= this.#next) {
      this.#from = line;
      this.#next = line + 1;
      while (this.#next < this.#lines.count && this.#isComment(this.#next)) this.#next++;
    }
    return this.#next;
  }
  #isComment(line) {
    return this.#lines.textOf(line).trim().startsWith("#");
  }
};
function coveredFrom(tree, lines, line) {
  const own2 = { firstLine: line, lastLine: line };
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
    return own2;
  }
  return own2;
}
function headerEnd(statement) {
  const definition = statement.kind === "decorated_definition" ? statement.child("definition") : void 0;
  const holder = definition ?? statement;
  const block = holder.children.find((child) => child.kind === "block");
  if (!block) return holder.end;
  const before = block.previousSibling;
  return before ? before.end : holder.start;
}

// src/engine/silence.ts
function silence(file, lines, found, settings, notices) {
  const ignores = readIgnores(file.tree, lines);
  if (ignores.length === 0) return { kept: found, unused: [] };
  const covering = new Covering(ignores);
  const kept = found.filter(({ rule, finding }) => {
    const line = lines.lineOf(finding.at.start);
    return !covering.covers(line, [rule.name, ...rule.formerly ?? []]);
  });
  if (settings.tellIgnores) notices.push(...told(file, lines, found, kept));
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
    if (!settings.reportUnusedIgnores || covering.used.has(ignore) || unknown.length > 0) continue;
    const message = "The ignore comment silences nothing.";
    unused.push({ start: ignore.start, notice: { kind: "unused-ignore", level: "note", ...at, message } });
  }
  return { kept, unused };
}
function told(file, lines, found, kept) {
  const isKept = new Set(kept);
  return found.filter((one) => !isKept.has(one)).map(({ rule, finding }) => ({
    kind: "silenced",
    level: "warning",
    path: file.path,
    region: regionOf(lines, finding.at),
    message: `A comment silences '${rule.name}' here.`
  }));
}
var EVERY = "*";
var Covering = class {
  used = /* @__PURE__ */ new Set();
  /** By their first line. */
  #coming;
  #next = 0;
  /** By rule: the comments that have begun to cover, not yet used. */
  #begun = /* @__PURE__ */ new Map();
  /** By rule: the last line that any of those begun covers. */
  #lastLine = /* @__PURE__ */ new Map();
  constructor(ignores) {
    this.#coming = [...ignores].sort((a, b) => a.firstLine - b.firstLine);
  }
  /** Whether a comment covers a rule, under any of its names, on a line that is not above the one asked before. */
  covers(line, names) {
    for (let next = this.#coming[this.#next]; next && next.firstLine <= line; next = this.#coming[this.#next]) {
      for (const name of new Set(next.rules ?? [EVERY])) this.#begin(next, name);
      this.#next++;
    }
    let isCovered = false;
    for (const name of [EVERY, ...names]) {
      if ((this.#lastLine.get(name) ?? 0) < line) continue;
      isCovered = true;
      for (const ignore of this.#begun.get(name) ?? []) if (ignore.lastLine >= line) this.used.add(ignore);
      this.#begun.delete(name);
    }
    return isCovered;
  }
  #begin(ignore, name) {
    const begun = this.#begun.get(name);
    if (begun) begun.push(ignore);
    else this.#begun.set(name, [ignore]);
    this.#lastLine.set(name, Math.max(ignore.lastLine, this.#lastLine.get(name) ?? 0));
  }
};

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
  get isSpent() {
    return this.#parser.isDead || this.#parser.heldBytes > defaultLimits.parserMemory;
  }
  close() {
  }
  analyse(path, bytes, settings) {
    try {
      return detached(this.#analyse(path, bytes, settings));
    } catch (error) {
      return crashed(path, error);
    }
  }
  finish(finishing) {
    try {
      return detached(this.#finish(finishing));
    } catch (error) {
      return crashed(finishing.path, error);
    }
  }
  analyseProject(files, source) {
    const { tasks, weighed: weighed3, notices } = findInProject(files, source, (work) => work());
    const outcomes = [...weighed3];
    if (notices.length > 0) outcomes.push({ results: [], notices, suppressed: 0 });
    for (const task of tasks) {
      const finishing = finishingOf(task, source);
      outcomes.push(finishing ? this.finish(finishing) : unfinished(task.unusedIgnores));
    }
    return outcomes.map(detached);
  }
  #analyse(path, bytes, settings) {
    const notices = [];
    const started = performance.now();
    const decoded = decode(bytes);
    this.timings.decode += performance.now() - started;
    notices.push(...decodingNotices(path, decoded));
    const { tree, refusal } = this.#parser.read(decoded.text);
    Object.assign(this.timings, this.#parser.timings);
    if (!tree) {
      const message = `${refusal?.message}; it was not analysed.`;
      const kind = refusal?.kind ?? "syntax-error";
      return { results: [], notices: [...notices, { kind, level: "warning", path, message }], suppressed: 0 };
    }
    const parsed = performance.now();
    const file = new FileModel(path, tree, settings.python);
    const modelled = performance.now();
    this.timings.model += modelled - parsed;
    const found = worthSaying(findAll(file, settings, notices), decoded.text, settings);
    const lines = new LineTable(decoded.text);
    if (tree.root.hasError) notices.push(syntaxNotice(file, lines));
    const { kept, unused } = silence(file, lines, found, settings, notices);
    const located = locate(file, lines, kept, decoded.bom, () => void 0);
    const pending = located.flatMap((result, index) => {
      const { about, within, lasting, rests } = kept[index]?.finding ?? {};
      if (about === void 0 && within === void 0 && lasting === void 0 && !rests) return [];
      const asks = {
        ...about === void 0 ? {} : { about },
        ...within === void 0 ? {} : { within },
        ...lasting === void 0 ? {} : { lasting }
      };
      return [{ result, ...asks, ...rests ? { rests } : {} }];
    });
    const waiting = new Set(pending.map(({ result }) => result));
    const results = located.filter((result) => !waiting.has(result));
    const ruled = performance.now();
    this.timings.rules += ruled - modelled;
    const outcome = {
      results,
      suppressed: found.length - kept.length,
      ...artifactOf(path, bytes, decoded, results)
    };
    if (!settings.rules.some(isProjectRule) && pending.length === 0) {
      return { ...outcome, notices: [...notices, ...unused.map(({ notice }) => notice)] };
    }
    const { artifact } = artifactOf(path, bytes, decoded, located);
    const forProject = {
      summary: summarise(file, { lifetimes: true }),
      unusedIgnores: unused,
      ...artifact && pending.length > 0 ? { pending: { results: pending, artifact } } : {}
    };
    this.timings.model += performance.now() - ruled;
    return { ...outcome, notices, forProject };
  }
  /** The file is read once more for it. */
  #finish({ path, bytes, settings, found, unusedIgnores, others }) {
    const started = performance.now();
    const decoded = decode(bytes);
    const tree = this.#parser.parse(decoded.text);
    if (!tree) return unfinished(unusedIgnores);
    const file = new FileModel(path, tree, settings.python);
    const inRange = worthSaying(
      found.filter(({ rule }) => meetsPython(rule, file)),
      decoded.text,
      settings
    );
    const lines = new LineTable(decoded.text);
    const silenced = [];
    const { kept, unused } = silence(file, lines, inRange, settings, silenced);
    const results = locate(file, lines, kept, decoded.bom, linesByPath(others));
    const still = new Set(unused.map(({ start }) => start));
    const notices = unusedIgnores.filter(({ start }) => still.has(start)).map(({ notice }) => notice);
    notices.push(...silenced.filter(({ kind }) => kind === "silenced"));
    const suppressed = inRange.length - kept.length;
    this.timings.project += performance.now() - started;
    return { results, notices, suppressed, ...artifactOf(path, bytes, decoded, results) };
  }
};
function finishingOf(task, source) {
  const bytes = task.found.length > 0 ? source.read(task.path) : void 0;
  if (!bytes) return void 0;
  const others = /* @__PURE__ */ new Map();
  for (const { finding } of task.found) {
    for (const { path } of finding.because ?? []) {
      if (path === void 0 || path === task.path || others.has(path)) continue;
      const other = source.read(path);
      if (other) others.set(path, other);
    }
  }
  return { ...task, bytes, settings: source.settingsOf(task.path), others };
}
function unfinished(unusedIgnores) {
  return { results: [], notices: unusedIgnores.map(({ notice }) => notice), suppressed: 0 };
}
function decodingNotices(path, decoded) {
  const notices = [];
  if (decoded.problem)
    notices.push({ kind: "undecodable", level: "warning", path, message: decoded.problem });
  if (decoded.text.includes("\0")) {
    const message = "The file holds NUL bytes; Python refuses it.";
    notices.push({ kind: "nul-bytes", level: "warning", path, message });
  }
  return notices;
}
function artifactOf(path, bytes, decoded, results) {
  if (results.length === 0) return {};
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { artifact: { path, length: bytes.length, sha256, encoding: decoded.encoding } };
}
function findAll(file, settings, notices) {
  if (file.path.endsWith(".pyi")) return [];
  const found = [];
  for (const rule of settings.rules) {
    if (isProjectRule(rule) || !meetsPython(rule, file)) continue;
    try {
      for (const finding of findingsOf2(rule, file)) {
        if (finding.rests || isSureEnough(finding, settings)) found.push({ rule, finding });
      }
    } catch (error) {
      const message = `The rule '${rule.name}' failed on this file: ${reasonOf2(error)}`;
      notices.push({ kind: "rule-crashed", level: "error", path: file.path, message });
    }
  }
  return inOrder(found);
}
function* findingsOf2(rule, file) {
  for (const site of rule.on.sites(file)) {
    for (const said of rule.check(site, file)) {
      if (!("of" in said)) {
        yield withSubject(rule, said, file);
        continue;
      }
      const { of, ...telling } = said;
      const { confidence, decisions } = weigh(of, file);
      if (!confidence) continue;
      const rests = restsOf(of);
      yield {
        ...telling,
        ...of.owner ? { about: of.owner.nameNode.start } : {},
        ...rests ? { rests } : {},
        confidence,
        decisions
      };
    }
  }
}
function withSubject(rule, finding, file) {
  if (rule.matters === void 0) return finding;
  const node = file.tree.nodeAt(finding.at.start, finding.at.end);
  if (rule.matters === "runs-again") {
    return { ...finding, within: file.functionAround(node)?.nameNode.start ?? -1 };
  }
  const owner = file.classAround(node);
  return owner ? { ...finding, about: owner.nameNode.start } : finding;
}
function linesByPath(others) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    if (!known.has(path)) {
      const bytes = others.get(path);
      known.set(path, bytes && new LineTable(decode(bytes).text));
    }
    return known.get(path);
  };
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
  const message = `heaplint failed on this file: ${reasonOf2(error)}`;
  return { results: [], notices: [{ kind: "file-crashed", level: "error", path, message }], suppressed: 0 };
}

export {
  defaultLimits,
  LIGHT_BYTES,
  isLight,
  stopNotice,
  findInProject,
  createAnalyser,
  finishingOf,
  unfinished
};
