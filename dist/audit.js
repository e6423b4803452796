import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  ruleCard
} from "./rule-pages-2.js";
import {
  analyseAll,
  isColoured
} from "./analysis.js";
import {
  withCheckedFixes
} from "./verify.js";
import "./web-tree-sitter.js";
import {
  writeOutputFile
} from "./output-file.js";
import {
  gitRoot,
  runRoot
} from "./run-root.js";
import {
  byNotice
} from "./run.js";
import "./match.js";
import {
  defaultConfig,
  defaultMaxFileSize,
  emptyLayer
} from "./config.js";
import {
  IgnoreRules,
  innerPath,
  pathPatterns
} from "./ignore.js";
import "./deadline.js";
import {
  catalogueOf,
  names,
  narrowness,
  referenceTo
} from "./catalogue-2.js";
import {
  version
} from "./version.js";
import {
  formats
} from "./report-2.js";
import {
  noFile,
  readFileWithin,
  reasonOf
} from "./node-io.js";
import {
  UsageError
} from "./usage-error.js";
import "./file-size.js";
import "./fastest-levenshtein.js";
import {
  confidences,
  levels
} from "./importance.js";
import "./impacts.js";
import "./shared.js";

// src/cli/audit.ts
import { dirname as dirname5, resolve as resolve4 } from "node:path";

// src/cli/config/configs.ts
import { existsSync, lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var Configs = class _Configs {
  /** In the order found. */
  messages = [];
  #source;
  #facts = /* @__PURE__ */ new Map();
  #given;
  constructor(source) {
    this.#source = source;
  }
  /** Reads a given configuration at once; throws UsageError where it is unusable. */
  static async open(source) {
    const configs = new _Configs(source);
    if (source.use.kind === "file") configs.#given = await configs.#readGiven(source.use.path);
    if (source.use.kind === "none") configs.#given = defaultConfig;
    return configs;
  }
  /**
   * What holds in a folder (absolute): the nearest configuration up to the root of the file system, and the nearest
   * metadata up to the root of the repository. Never throws: problems are in `messages`.
   */
  of(folder) {
    let facts = this.#facts.get(folder);
    if (!facts) {
      facts = this.#find(folder);
      this.#facts.set(folder, facts);
    }
    return facts;
  }
  async #find(folder) {
    const own = await this.#readFolder(folder).catch((error) => {
      const message = `its settings cannot be read: ${String(error).slice(0, 200)}`;
      this.messages.push({ path: folder, level: "error", line: 1, message });
      return { config: void 0, python: void 0 };
    });
    const parent = dirname(folder);
    if (own.config && own.python) return { config: own.config, python: own.python };
    const outer = parent === folder ? { config: defaultConfig, python: void 0 } : await this.of(parent);
    return {
      config: own.config ?? this.#given ?? outer.config,
      // The metadata of an outer repository says nothing of this one.
      python: own.python ?? (existsSync(join(folder, ".git")) ? void 0 : outer.python)
    };
  }
  async #readFolder(folder) {
    if (this.#given && this.#source.readMetadata === false) return { config: void 0, python: void 0 };
    const heaplintPath = join(folder, "heaplint.toml");
    const pyprojectPath = join(folder, "pyproject.toml");
    const heaplintText = this.#given ? void 0 : this.#readIfThere(heaplintPath);
    const pyprojectText = this.#readIfThere(pyprojectPath);
    const setupCfg = this.#readIfThere(join(folder, "setup.cfg"));
    const setupPy = this.#readIfThere(join(folder, "setup.py"));
    let config;
    if (heaplintText !== void 0)
      config = await this.#parseHeaplintToml(heaplintPath, heaplintText, folder);
    let pyproject;
    if (pyprojectText !== void 0) {
      const { readToml } = await import("./parse-config.js");
      const reading = readToml(pyprojectText);
      if (reading.kind === "table") pyproject = reading.table;
      else if (!this.#given) {
        const level = this.#isOurs(folder, pyprojectText) ? "error" : "warning";
        this.messages.push({ path: pyprojectPath, level, ...reading.problem });
      }
      const settings = settingsIn(pyproject);
      if (settings !== void 0 && !this.#given && !config) {
        config = await this.#parse(settings, pyprojectText, ["tool", "heaplint"], pyprojectPath, folder);
      }
    }
    if (!pyproject && setupCfg === void 0 && setupPy === void 0) return { config, python: void 0 };
    const { pythonOfProject } = await import("./python-of-project.js");
    return { config, python: pythonOfProject({ pyproject, setupCfg, setupPy }) };
  }
  async #readGiven(path) {
    const given = textWithin(path, "followed");
    if ("problem" in given) throw new UsageError(`cannot read the configuration '${path}': ${given.problem}`);
    const { text } = given;
    const { readToml } = await import("./parse-config.js");
    const reading = readToml(text);
    if (reading.kind === "broken") {
      throw new UsageError(`${path}:${reading.problem.line}: ${reading.problem.message}`);
    }
    const settings = settingsIn(reading.table);
    const isPyproject = path.endsWith("pyproject.toml");
    if (isPyproject && settings === void 0) return defaultConfig;
    return settings === void 0 ? this.#parse(reading.table, text, [], path, this.#source.cwd) : this.#parse(settings, text, ["tool", "heaplint"], path, this.#source.cwd);
  }
  async #parseHeaplintToml(path, text, folder) {
    const { readToml } = await import("./parse-config.js");
    const reading = readToml(text);
    if (reading.kind === "table") return this.#parse(reading.table, text, [], path, folder);
    this.messages.push({ path, level: "error", ...reading.problem });
    return defaultConfig;
  }
  async #parse(table, text, at, path, folder, below = []) {
    const { parseConfig } = await import("./parse-config.js");
    const base = await this.#readBase(table, path, [...below, path]);
    const tell = (problem) => {
      this.messages.push({ path, level: "error", ...problem });
    };
    const { config, problems } = parseConfig(table, text, at, folder, this.#source.catalogue, tell, base);
    problems.forEach(tell);
    return { ...config, path };
  }
  /**
   * The configuration that the settings in `table` extend, relative to their own file; null where they extend none. What
   * is wrong with it is a message. `below` are the files that lead here: none of them can be extended again.
   */
  async #readBase(table, path, below) {
    const extend = typeof table === "object" && table !== null && "extend" in table ? table.extend : void 0;
    if (typeof extend !== "string") return null;
    const basePath = resolve(dirname(path), extend);
    const fail = (message) => {
      this.messages.push({ path, level: "error", line: 1, message: `'extend': ${message}` });
      return null;
    };
    if (below.includes(basePath)) return fail(`'${extend}' leads back to this file`);
    const given = textWithin(basePath, "refused");
    if ("problem" in given) return fail(`cannot read '${extend}': ${given.problem}`);
    const { text } = given;
    const { readToml } = await import("./parse-config.js");
    const reading = readToml(text);
    if (reading.kind === "broken") return fail(`'${extend}' is ${reading.problem.message}`);
    const settings = settingsIn(reading.table);
    const folder = dirname(basePath);
    if (settings !== void 0) {
      return this.#parse(settings, text, ["tool", "heaplint"], basePath, folder, below);
    }
    return basePath.endsWith("pyproject.toml") ? fail(`'${extend}' has no table [tool.heaplint]`) : this.#parse(reading.table, text, [], basePath, folder, below);
  }
  #readIfThere(path) {
    try {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (!stats || stats.isDirectory()) return void 0;
    } catch (error) {
      this.messages.push({ path, level: "warning", line: 1, message: `cannot be read: ${reasonOf(error)}` });
      return void 0;
    }
    const text = textWithin(path, "refused");
    if ("text" in text) return text.text;
    this.messages.push({ path, level: "warning", line: 1, message: `cannot be read: ${text.problem}` });
    return void 0;
  }
  /** Folders of test data hold broken files on purpose: those are not the user's configuration. */
  #isOurs(folder, text) {
    if (/tool\s*\.\s*heaplint/.test(text)) return true;
    return this.#source.ownFolders.some((own) => innerPath(folder, own) !== void 0);
  }
};
var LONGEST_FILE = 1e6;
function textWithin(path, links) {
  const reading = readFileWithin(path, LONGEST_FILE, links);
  if (reading.kind === "unreadable") return { problem: reading.reason };
  if (reading.kind === "too-large") return { problem: `it has more than ${LONGEST_FILE} bytes` };
  return {
    text: Buffer.from(reading.bytes).toString("utf8").replace(/^\uFEFF/, "")
  };
}
function settingsIn(pyproject) {
  const tool = pyproject?.tool;
  return typeof tool === "object" && tool !== null ? tool.heaplint : void 0;
}

// src/cli/discover.ts
import { readdir, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname as dirname4, join as join4, resolve as resolve2 } from "node:path";

// src/cli/git-ignore.ts
import { dirname as dirname2, join as join2 } from "node:path";
var LONGEST_FILE2 = 5e5;
var GitIgnore = class _GitIgnore {
  #root;
  #tell;
  #rules;
  constructor(root, tell, rules) {
    this.#root = root;
    this.#tell = tell;
    this.#rules = rules;
  }
  /** No rules yet, for the folder `root` (absolute) and everything in it. */
  static at(root, tell) {
    return new _GitIgnore(root, tell, void 0);
  }
  /** The rules that hold for what lies in `folder`, whose own .gitignore is not read yet. Never throws. */
  static above(folder, root, tell) {
    const parents = [];
    for (let at = folder; at !== root && at !== dirname2(at); at = dirname2(at)) parents.unshift(dirname2(at));
    return parents.reduce((rules, parent) => rules.with(parent), _GitIgnore.at(root, tell));
  }
  /**
   * These rules and those of the .gitignore in `folder`, where there is one. One behind a symbolic link is none, as for
   * git. Never throws.
   */
  with(folder) {
    const path = join2(folder, ".gitignore");
    const reading = readFileWithin(path, LONGEST_FILE2, "refused");
    if (reading.kind !== "bytes") {
      if (reading.kind === "too-large") this.#tell(path, "it is too large and is not used");
      else if (reading.reason !== noFile) this.#tell(path, `it is not used (${reading.reason})`);
      return this;
    }
    const inner = innerPath(this.#root, folder) ?? "";
    const lines = Buffer.from(reading.bytes).toString("utf8").replace(/^\uFEFF/, "").split(/\r?\n/);
    const tell = (problem) => this.#tell(path, problem);
    const rules = (this.#rules ?? new IgnoreRules(tell)).with(
      inner === "" ? lines : lines.map((line2) => moved(line2, inner)),
      tell
    );
    return new _GitIgnore(this.#root, this.#tell, rules);
  }
  /** Whether the rules leave out a file or folder (absolute). Never throws. */
  ignores(path, isFolder) {
    const inner = this.#rules && innerPath(this.#root, path);
    if (!inner) return false;
    return this.#rules?.ignores(isFolder ? `${inner}/` : inner) ?? false;
  }
};
function moved(line2, inner) {
  if (line2.trim() === "" || line2.startsWith("#")) return line2;
  const negation = line2.startsWith("!") ? "!" : "";
  const pattern = line2.slice(negation.length);
  const folder = inner.replace(/[\\*?[\]!# ]/g, "\\$&");
  const isAnchored = /\/./.test(pattern.trimEnd());
  return `${negation}${folder}/${isAnchored ? pattern.replace(/^\//, "") : `**/${pattern}`}`;
}

// src/cli/left-out.ts
import { existsSync as existsSync2 } from "node:fs";
import { basename, dirname as dirname3, join as join3 } from "node:path";
var toolFolders = /* @__PURE__ */ new Set([
  ".bzr",
  ".cache",
  ".git",
  ".git-rewrite",
  ".hg",
  ".hypothesis",
  ".idea",
  ".ipynb_checkpoints",
  ".mypy_cache",
  ".pants.d",
  ".pyre",
  ".pytest_cache",
  ".pytype",
  ".ruff_cache",
  ".svn",
  ".vscode",
  "__pycache__",
  "buck-out"
]);
var installedFolders = /* @__PURE__ */ new Set([
  ".direnv",
  ".eggs",
  ".nox",
  ".pixi",
  ".pyenv",
  ".tox",
  ".venv",
  "__pypackages__",
  "dist-packages",
  "node_modules",
  "site-packages"
]);
var buildFolders = /* @__PURE__ */ new Set(["_build", "build", "dist"]);
function isLeftOutByName(name, readInstalled) {
  return toolFolders.has(name) || !readInstalled && installedFolders.has(name);
}
function isLeftOutByContent(path, entries) {
  if (entries.has("pyvenv.cfg") || entries.has("conda-meta")) return true;
  if (entries.has("bin") && entries.has("lib") && existsSync2(join3(path, "bin", "activate_this.py")))
    return true;
  return buildFolders.has(basename(path)) && !entries.has("__init__.py");
}
function isInstalled(folder) {
  for (let candidate = folder; ; candidate = dirname3(candidate)) {
    if (installedFolders.has(basename(candidate))) return true;
    if (existsSync2(join3(candidate, "pyvenv.cfg")) || existsSync2(join3(candidate, "conda-meta"))) return true;
    if (existsSync2(join3(candidate, "os.py")) && existsSync2(join3(candidate, "site.py"))) return true;
    if (existsSync2(join3(candidate, ".git")) || candidate === dirname3(candidate)) return false;
  }
}

// src/cli/discover.ts
var REPLACEMENT = "�";
var isPython = /\.(?:py|pyi|pyw|ipynb)$/;
function namedPath(written, cwd) {
  const path = resolve2(cwd, written);
  try {
    const stats = statSync(path);
    const real = realPath(path) ?? path;
    return { path: innerPath(cwd, real) === void 0 ? path : real, real, isFolder: stats.isDirectory() };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}
async function discover(request) {
  const files = /* @__PURE__ */ new Map();
  const links = [];
  const unreadable = [];
  const remarks = [];
  for (const { path, real, isFolder } of request.named) {
    if (request.forceExclude && await isExcluded(path, isFolder, request)) continue;
    if (!isFolder) {
      files.set(real, path);
      continue;
    }
    const walk = new Walk(path, request);
    for (const inner of await walk.run()) files.set(join4(real, inner), join4(path, inner));
    links.push(...walk.links);
    unreadable.push(...walk.unreadable);
    remarks.push(...walk.remarks);
  }
  links.sort((a, b) => a.path < b.path ? -1 : 1);
  for (const { path, real } of links) {
    if (!files.has(real)) files.set(real, innerPath(request.cwd, real) === void 0 ? path : real);
  }
  return {
    files: [...new Set(files.values())].sort(),
    unreadable: unreadable.sort((a, b) => a.path < b.path ? -1 : 1),
    remarks: remarks.sort((a, b) => a.path < b.path ? -1 : 1)
  };
}
var Walk = class {
  /** Symbolic links to Python files. Links to folders are not followed, as git does not: so no walk is endless. */
  links = [];
  unreadable = [];
  remarks = [];
  #start;
  /** The folder that links may not lead out of. */
  #tree;
  #request;
  #readInstalled;
  #ignores = /* @__PURE__ */ new Map();
  constructor(start, request) {
    this.#start = start;
    this.#request = request;
    this.#readInstalled = request.leavesNothingOut === true || isInstalled(start);
    this.#tree = realPath(this.#top(start)) ?? start;
    this.#ignores.set(start, this.#ignoresAbove(start));
  }
  #tell = (path, problem) => {
    this.remarks.push({ path, message: `The ignore file: ${problem}.`, level: "warning" });
  };
  /** The paths of the files, relative to the start, in no order. */
  async run() {
    const { default: glob } = await import("./fast-glob.js");
    const list = (folder, _options, answer) => {
      readdir(folder, { withFileTypes: true }, (error, entries) => {
        if (error) {
          this.unreadable.push({ path: resolve2(folder), reason: reasonOf(error) });
          answer(null, []);
        } else {
          this.#wanted(resolve2(folder), entries).then((wanted) => answer(null, wanted), answer);
        }
      });
    };
    return glob("**/*.{py,pyi,pyw,ipynb}", {
      cwd: this.#start,
      dot: true,
      followSymbolicLinks: false,
      // fast-glob lists with types only; its type asks for every other form of readdir as well.
      fs: { readdir: list }
    });
  }
  async #wanted(folder, entries) {
    const names2 = new Set(entries.map((entry) => entry.name));
    const isStart = folder === this.#start;
    if (!isStart && !this.#readInstalled && isLeftOutByContent(folder, names2)) return [];
    const outer = this.#ignores.get(isStart ? folder : dirname4(folder)) ?? this.#noRules(folder);
    const ignores = !isStart && names2.has(".git") ? this.#noRules(folder) : outer;
    const rules = names2.has(".gitignore") && !this.#readInstalled ? ignores.with(folder) : ignores;
    this.#ignores.set(folder, rules);
    const { config } = await this.#request.configs.of(folder);
    const isWanted2 = (path, name, isFolder) => {
      if (isFolder && this.#isLeftOutByName(name, config.exclude !== null)) return false;
      return !rules.ignores(path, isFolder) && ![config.exclude, config.extendExclude, this.#request.exclude].some(
        (patterns) => patterns?.matches(path, isFolder)
      );
    };
    const isLost = this.#lostIn(folder, entries);
    return entries.filter((entry) => {
      const isFolder = entry.isDirectory();
      if (!isFolder && !isPython.test(entry.name)) return false;
      if (isLost(entry.name)) return false;
      const path = join4(folder, entry.name);
      if (!isWanted2(path, entry.name, isFolder)) return false;
      if (entry.isSymbolicLink()) {
        this.#link(path);
        return false;
      }
      return isFolder || entry.isFile();
    });
  }
  /** Which names of a folder are not UTF-8: Node has no path to them, and another file may have the path it makes. */
  #lostIn(folder, entries) {
    if (!entries.some(({ name }) => name.includes(REPLACEMENT))) return () => false;
    const lost = /* @__PURE__ */ new Set();
    for (const bytes of readdirSync(folder, { encoding: "buffer" })) {
      if (!Buffer.from(bytes.toString("utf8")).equals(bytes)) lost.add(bytes.toString("utf8"));
    }
    for (const entry of entries) {
      const { name } = entry;
      if (!lost.has(name) || !(entry.isDirectory() || isPython.test(name))) continue;
      const message = "Not analysed: the name is not valid UTF-8.";
      this.remarks.push({ path: join4(folder, name), message, level: "error" });
    }
    return (name) => lost.has(name);
  }
  #isLeftOutByName(name, isListReplaced) {
    if (this.#request.leavesNothingOut) return name === ".git";
    return !isListReplaced && isLeftOutByName(name, this.#readInstalled);
  }
  #link(path) {
    const real = realPath(path);
    if (real === void 0 || !statSync(real, { throwIfNoEntry: false })?.isFile()) return;
    if (innerPath(this.#tree, real) !== void 0) this.links.push({ path, real });
    else {
      const message = "Not analysed: the file is a symbolic link that leads out of the project. Name it to read it.";
      this.remarks.push({ path, message, level: "note" });
    }
  }
  #noRules(folder) {
    return GitIgnore.at(folder, this.#tell);
  }
  #ignoresAbove(start) {
    const rules = GitIgnore.above(start, this.#top(start), this.#tell);
    return this.#readInstalled || rules.ignores(start, true) ? this.#noRules(start) : rules;
  }
  /** The repository around the start; without one the current folder, if the start is in it, or the start itself. */
  #top(start) {
    const { cwd } = this.#request;
    return gitRoot(start) ?? (innerPath(cwd, start) === void 0 ? start : cwd);
  }
};
async function isExcluded(path, isFolder, request) {
  const top = innerPath(request.cwd, path) === void 0 ? gitRoot(dirname4(path)) ?? dirname4(path) : request.cwd;
  const names2 = innerPath(top, path)?.split("/").filter((name) => name !== "") ?? [];
  let current = top;
  for (const [index, name] of names2.entries()) {
    const { config } = await request.configs.of(current);
    current = join4(current, name);
    const patterns = [config.exclude, config.extendExclude, request.exclude];
    const isNowFolder = isFolder || index < names2.length - 1;
    if (patterns.some((pattern) => pattern?.matches(current, isNowFolder))) return true;
    if (!isNowFolder) continue;
    if (config.exclude === null && isLeftOutByName(name, false)) return true;
    if (isLeftOutByContent(current, namesIn(current))) return true;
  }
  return false;
}
function namesIn(folder) {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return /* @__PURE__ */ new Set();
  }
}
function realPath(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return void 0;
  }
}

// src/cli/progress.ts
var PATIENCE = 1e3;
var INTERVAL = 100;
var Progress = class {
  #io;
  #isWatched;
  #start;
  #last = 0;
  #isShown = false;
  constructor(io, isQuiet) {
    this.#io = io;
    this.#isWatched = io.stderr.isTTY && !isQuiet;
    this.#start = io.now();
  }
  /** Tells that `done` of `total` files are analysed. */
  update(done, total) {
    if (!this.#isWatched) return;
    const now = this.#io.now();
    if (now - this.#start < PATIENCE || this.#isShown && now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#isShown = true;
    this.#io.stderr.write(`\r\x1B[K${done} of ${total} files`);
  }
  /** Takes the line away, so that the report begins on an empty one. */
  clear() {
    if (this.#isShown) this.#io.stderr.write("\r\x1B[K");
    this.#isShown = false;
  }
};

// src/cli/report.ts
import { resolve as resolve3 } from "node:path";
async function deliver(report, args, delivery, io, parts) {
  for (const request of args.reports) {
    const rendered = await render(report, request, args, delivery, io, parts);
    if (request.file === null) io.stdout.write(rendered);
    else {
      writeOutputFile(resolve3(io.cwd, request.file), rendered);
      if (!args.quiet) io.stderr.write(`heaplint: ${inTheReport(report, request.file)}
`);
    }
  }
  const notices = report.notices.filter((notice) => isShown(notice, args));
  if (notices.length === 0) return;
  const { noticeLines } = await import("./notices.js");
  const shown = notices.map((notice) => withPrefix(notice, delivery.root.displayPrefix));
  for (const line2 of noticeLines({ notices: shown }, isColoured(io.stderr, args, io)))
    io.stderr.write(`${line2}
`);
}
function inTheReport({ results, files, unjudged }, file) {
  const found2 = `${results.length} finding${results.length === 1 ? "" : "s"} in the report '${file}'`;
  return unjudged === 0 ? found2 : `${found2}; ${files} of ${files + unjudged} files analysed`;
}
function isShown(notice, args) {
  if (notice.level === "error") return true;
  return !args.quiet && args.reports.some(({ format }) => !formats[format].hasNotices);
}
async function render(report, { format, file }, args, { root, exitCode }, io, parts) {
  const renderer = await formats[format].load(report.results.length === 0);
  const isSarif = format === "sarif";
  const rules = isSarif ? await withPages(report.rules, parts) : report.rules;
  const shown = { ...report, rules };
  return renderer(formats[format].forPeople ? asSeenFromHere(shown, root.displayPrefix) : shown, {
    colour: file === null && isColoured(io.stdout, args, io),
    width: file === null ? io.stdout.columns : void 0,
    limit: args.limit ?? void 0,
    quiet: args.quiet,
    statistics: args.statistics,
    notices: false,
    uriPrefix: root.uriPrefix,
    exitCode,
    category: args.category ?? void 0,
    provenance: isSarif ? await provenance(root.folder) : void 0
  });
}
async function withPages(rules, parts) {
  const pages = await parts.pages();
  return rules.map((card) => ({ ...card, page: pages.get(card.name) ?? "" }));
}
async function provenance(folder) {
  const { provenanceOf } = await import("./provenance.js");
  return provenanceOf(folder);
}
function asSeenFromHere(report, prefix) {
  if (prefix === "") return report;
  return {
    ...report,
    results: report.results.map((result) => ({
      ...result,
      path: prefix + result.path,
      because: result.because.map((place) => ({ ...place, path: prefix + place.path }))
    }))
  };
}
function withPrefix(notice, prefix) {
  return notice.path === void 0 ? notice : { ...notice, path: prefix + notice.path };
}

// src/cli/selection.ts
var Selection = class {
  /** By rule: the words `level confidence` of the findings that are wanted. */
  #wanted = /* @__PURE__ */ new Map();
  /** The lowest confidence of any wanted finding; undefined where none is wanted. */
  leastConfidence;
  constructor(entries, request) {
    const wantedConfidences = /* @__PURE__ */ new Set();
    for (const entry of entries) {
      const own = /* @__PURE__ */ new Set();
      for (const level of levels) {
        for (const confidence of confidences) {
          if (!isWanted({ entry, level, confidence }, request)) continue;
          own.add(`${level} ${confidence}`);
          wantedConfidences.add(confidence);
        }
      }
      if (own.size > 0) this.#wanted.set(entry.rule, own);
    }
    this.leastConfidence = confidences.findLast((confidence) => wantedConfidences.has(confidence));
  }
  /** Whether any finding of a rule is wanted. Never throws. */
  hasRule({ rule }) {
    return this.#wanted.has(rule);
  }
  /** Whether findings of this kind are wanted. Never throws. */
  has({ entry, level, confidence }) {
    return this.#wanted.get(entry.rule)?.has(`${level} ${confidence}`) ?? false;
  }
};
function isWanted(kind, { strict, least, layers, silenced }) {
  if (silenced.some((reference) => names(reference, kind))) return false;
  const isPreset = strict || kind.entry.rule.run !== "strict";
  const isSure = confidences.indexOf(kind.confidence) <= confidences.indexOf(least);
  const selects = (reference) => {
    if (!names(reference, kind)) return false;
    if (reference.kind === "confidence") return isPreset;
    return isSure && (isPreset || reference.kind === "rule" || reference.kind === "all");
  };
  return layers.reduce((before, layer) => {
    const wanted = narrowest([...layer.select ?? [], ...layer.extendSelect].filter(selects));
    const unwanted = narrowest(layer.ignore.filter((reference) => names(reference, kind)));
    if (wanted > 0 || unwanted > 0) return wanted > unwanted;
    return layer.select === null && before;
  }, isPreset && isSure);
}
function narrowest(references) {
  return references.reduce((most, reference) => Math.max(most, narrowness(reference)), 0);
}

// src/cli/settings.ts
function stagesOf(config) {
  return config.extended === null ? [config] : [...stagesOf(config.extended), config];
}
var Settings = class {
  #catalogue;
  #commandLine;
  #tellIgnores;
  #answers = /* @__PURE__ */ new Map();
  /** `tellIgnores` has every finding told that a comment silences. */
  constructor(catalogue, commandLine, tellIgnores = false) {
    this.#tellIgnores = tellIgnores;
    this.#catalogue = catalogue;
    this.#commandLine = commandLine;
  }
  /** The settings of the file at the absolute `path`, in a folder with these facts. Never throws. */
  of(path, { config, python }) {
    const stages = stagesOf(config);
    const overrides = stages.flatMap((stage) => stage.overrides);
    const ignores = stages.flatMap((stage) => stage.perFileIgnores);
    const matching = new Set(overrides.filter((override) => override.files.matches(path, false)));
    const silenced = ignores.filter((entry) => entry.files.matches(path, false));
    const key = [
      python,
      ...[...matching].map((override) => overrides.indexOf(override)),
      "",
      ...silenced.map((entry) => ignores.indexOf(entry))
    ].join();
    const answers = this.#answers.get(config) ?? /* @__PURE__ */ new Map();
    this.#answers.set(config, answers);
    let settings = answers.get(key);
    if (!settings) {
      const layers = stages.flatMap((stage) => [
        stage.layer,
        ...stage.overrides.filter((override) => matching.has(override)).map((override) => override.layer)
      ]);
      settings = this.#join(
        [...layers, this.#commandLine],
        silenced.flatMap((entry) => entry.rules),
        python
      );
      answers.set(key, settings);
    }
    return settings;
  }
  /** The rules of every answer given so far, in order of names. */
  rulesUsed() {
    const used = /* @__PURE__ */ new Set();
    for (const answers of this.#answers.values()) {
      for (const settings of answers.values()) for (const rule of settings.rules) used.add(rule);
    }
    return [...this.#catalogue.entries.values()].filter((entry) => used.has(entry.rule));
  }
  #join(layers, silenced, python) {
    const last = (value) => layers.reduce((answer, layer) => value(layer) ?? answer, null);
    const strict = last((layer) => layer.strict) ?? false;
    const least = last((layer) => layer.minConfidence) ?? (strict ? "possible" : "likely");
    const entries = [...this.#catalogue.entries.values()];
    const selection = new Selection(entries, { strict, least, layers, silenced });
    const failOn = last((layer) => layer.failOn) ?? "note";
    return {
      rules: entries.filter((entry) => selection.hasRule(entry)).map((entry) => entry.rule),
      minConfidence: selection.leastConfidence ?? least,
      python: last((layer) => layer.python) ?? python,
      reportUnusedIgnores: (last((layer) => layer.reportUnusedIgnores) ?? false) !== false,
      requireIgnoreReasons: last((layer) => layer.requireIgnoreReasons) ?? false,
      knownRules: this.#catalogue.knownRules,
      ...this.#tellIgnores && { tellIgnores: true },
      finish: (result) => {
        const entry = this.#catalogue.entries.get(result.rule);
        if (!entry) return result;
        const level = levelOf(entry, result, layers);
        if (!selection.has({ entry, level, confidence: result.confidence })) return void 0;
        return level === result.level ? result : { ...result, level };
      },
      failOn,
      failsBy: ({ level }) => failOn !== "never" && levels.indexOf(level) <= levels.indexOf(failOn),
      failsByNotice: ({ kind }) => kind === "ignore-without-reason" || kind === "unused-ignore" && last((layer) => layer.reportUnusedIgnores) === "fail",
      failOnUnjudged: last((layer) => layer.failOnUnjudged) ?? false
    };
  }
};
function levelOf(entry, result, layers) {
  let best = { narrowness: 0, level: result.level };
  for (const { reference, level } of layers.flatMap((layer) => layer.severity)) {
    const own = narrowness(reference);
    if (own >= best.narrowness && names(reference, { entry, ...result })) best = { narrowness: own, level };
  }
  return best.level;
}

// src/cli/timings.ts
var Timings = class {
  #io;
  #start;
  #lines = [];
  #last;
  constructor(io) {
    this.#io = io;
    this.#start = this.#last = io.now();
  }
  /** Ends the phase that began where the one before ended; `parts` are milliseconds of phases within it. */
  end(phase, parts = {}) {
    const now = this.#io.now();
    this.#lines.push(line(phase, now - this.#last));
    for (const [part, milliseconds] of Object.entries(parts))
      this.#lines.push(line(`  ${part}`, milliseconds));
    this.#last = now;
  }
  /** All phases so far, a line each, in milliseconds. */
  describe() {
    return `${[...this.#lines, line("total", this.#last - this.#start)].join("\n")}
`;
  }
};
function line(phase, milliseconds) {
  return `${phase.padEnd(12)}${milliseconds.toFixed(1).padStart(10)} ms`;
}

// src/cli/audit.ts
async function audit(args, io, parts) {
  const timings = new Timings(io);
  const catalogue = catalogueOf(await parts.groups());
  const commandLine = await layerOf(args, catalogue);
  const input = await readInput(args, io);
  const root = runRoot(io.cwd, foldersOf(input, io.cwd), input.isAbsolute);
  const revision = args.since === null ? null : await revisionOf(args.since, root);
  const configs = await Configs.open({
    catalogue,
    ownFolders: [io.cwd, ...input.named.filter((named) => named.isFolder).map((named) => named.path)],
    use: args.config !== null ? { kind: "file", path: resolve4(io.cwd, args.config) } : { kind: args.isolated ? "none" : "nearest" },
    readMetadata: !args.untrusted,
    cwd: io.cwd
  });
  timings.end("settings");
  const progress = new Progress(io, args.quiet);
  const [discovery, plainAnalyser] = await Promise.all([
    discover({
      named: input.named,
      forceExclude: args.forceExclude,
      exclude: pathPatterns(args.exclude, root.folder),
      configs,
      cwd: io.cwd,
      leavesNothingOut: args.untrusted
    }),
    parts.analyser()
  ]);
  timings.end("discover");
  const settings = new Settings(catalogue, commandLine, args.untrusted);
  if (args.show !== null) {
    const { showFiles, showSettings } = await import("./show.js");
    if (args.show === "files") io.stdout.write(showFiles(discovery.files, io.cwd));
    const asked = args.show === "settings" ? input.named : [];
    for (const { path, isFolder } of asked) {
      const facts = await configs.of(isFolder ? path : dirname5(path));
      io.stdout.write(showSettings(path, facts.config, settings.of(path, facts), io.cwd));
    }
    for (const message of configs.messages)
      io.stderr.write(`heaplint: ${configNotice(message, io.cwd).message}
`);
    return configs.messages.some(({ level }) => level === "error") || input.notices.length > 0 ? 2 : 0;
  }
  const run = {
    args,
    io,
    revision,
    root,
    configs,
    settings,
    plainAnalyser,
    analyser: await forNotebooks(
      needsFixes(args) ? withCheckedFixes(plainAnalyser) : plainAnalyser,
      discovery.files
    ),
    files: discovery.files,
    progress
  };
  const { analysis, repair } = await found(run, input, timings).finally(() => plainAnalyser.close());
  if (repair && args.fix?.mode === "diff") return exitCodeAfter(repair, args.fix);
  const { findings, separated } = analysis;
  if (args.explainFinding !== null) {
    const { path, line: line2 } = args.explainFinding;
    const inner = innerPath(root.folder, resolve4(io.cwd, path)) ?? path;
    const { explanation } = await import("./explanation.js");
    const there = findings.results.filter(
      ({ path: at, region }) => at === inner && region.startLine <= line2 && line2 <= region.endLine
    );
    io.stdout.write(explanation(there, `${path}:${line2}`));
    return 0;
  }
  const notices = [
    ...input.notices,
    ...discovery.unreadable.map(({ path, reason }) => unreadableFolder(path, reason, root)),
    ...discovery.remarks.map((remark) => notRead(remark, root)),
    ...configs.messages.map((message) => configNotice(message, io.cwd)),
    ...findings.notices,
    ...repair?.notices ?? []
  ].map((notice) => args.untrusted ? strictly(notice) : notice);
  const report = {
    version,
    results: separated.results,
    old: separated.old,
    gone: separated.gone.length,
    notices: notices.sort(byNotice),
    rules: settings.rulesUsed().map((entry) => ruleCard(entry, /* @__PURE__ */ new Map())),
    artifacts: findings.artifacts,
    files: findings.files,
    suppressed: findings.suppressed,
    unjudged: findings.unjudged,
    partlyJudged: findings.partlyJudged
  };
  const exitCode = exitCodeOf(report, findings, args.exitZero || args.fix?.only === true) || exitCodeAfter(repair, args.fix);
  if (discovery.files.length === 0 && input.named.some((named) => named.isFolder) && !args.quiet) {
    io.stderr.write("heaplint: warning: no Python files found\n");
  }
  if (args.fix?.only)
    await deliver(
      { ...report, results: [], old: [] },
      { ...args, reports: [] },
      { root, exitCode },
      io,
      parts
    );
  else await deliver(report, args, { root, exitCode }, reportingIo(args, io), parts);
  timings.end("report");
  if (args.timings || io.env.HEAPLINT_TIMINGS === "1") io.stderr.write(timings.describe());
  return exitCode;
}
async function found(run, input, timings) {
  const { args } = run;
  const analysis = await analyseAll(run, input);
  timings.end("analyse", { read: analysis.findings.readTime, ...run.plainAnalyser.timings });
  if (args.addIgnores === null && args.fix === null) return { analysis };
  const { repaired, silenced } = await import("./repair.js");
  const repair = args.fix === null ? await silenced(run, input, analysis, args.addIgnores ?? "") : await repaired(run, input, analysis, args.fix);
  const isChanged = repair.fixed > 0 && args.fix?.mode !== "diff";
  timings.end("fix");
  return {
    analysis: isChanged ? await analyseAll(run, { ...input, given: repair.given }) : analysis,
    repair
  };
}
async function revisionOf(name, root) {
  const { revisionNamed } = await import("./since.js");
  return revisionNamed(name, root.folder);
}
function needsFixes({ fix, reports }) {
  return fix !== null || reports.some(({ format }) => formats[format].showsFixes);
}
async function forNotebooks(analyser, files) {
  if (!files.some((file) => file.endsWith(".ipynb"))) return analyser;
  const { withNotebooks } = await import("./notebook.js");
  return withNotebooks(analyser);
}
function reportingIo(args, io) {
  return args.fix?.mode === "write" && args.paths[0] === "-" ? { ...io, stdout: io.stderr } : io;
}
function exitCodeAfter(repair, fixing) {
  if (!repair || !fixing || repair.fixed === 0) return 0;
  return fixing.mode === "diff" || fixing.failOnFix ? 1 : 0;
}
async function readInput(args, io) {
  if (args.paths[0] === "-") {
    const path = resolve4(io.cwd, args.stdinFilename ?? "-");
    const limit = args.maxFileSize ?? 10 * defaultMaxFileSize;
    const given = /* @__PURE__ */ new Map([[path, await io.readStandardInput(limit)]]);
    return { named: [{ path, real: path, isFolder: false }], given, isAbsolute: false, notices: [] };
  }
  const named = [];
  const notices = [];
  for (const written of args.paths) {
    const found2 = namedPath(written, io.cwd);
    if ("path" in found2) named.push(found2);
    else
      notices.push({
        kind: "missing-path",
        level: "error",
        message: `Cannot read '${written}': ${found2.problem}.`
      });
  }
  const isAbsolute = args.paths.some((path) => path === resolve4(path));
  return { named, given: /* @__PURE__ */ new Map(), isAbsolute, notices };
}
function foldersOf(input, cwd) {
  const folders = input.named.map(({ path, isFolder }) => isFolder ? path : dirname5(path));
  return folders.length > 0 ? folders : [cwd];
}
async function layerOf(args, catalogue) {
  const references = (option, names2) => names2.map((name) => {
    const reference = referenceTo(name, catalogue);
    if (reference.kind === "unknown") throw new UsageError(`${option}: ${reference.message}`);
    return reference;
  });
  return {
    ...emptyLayer,
    select: args.select && references("--select", args.select),
    extendSelect: references("--extend-select", args.extendSelect),
    ignore: references("--ignore", args.ignore),
    strict: args.strict,
    minConfidence: args.minConfidence,
    python: args.python === null ? null : await pythonOf(args.python),
    reportUnusedIgnores: args.reportUnusedIgnores,
    failOn: args.failOn,
    failOnUnjudged: args.failOnUnjudged
  };
}
async function pythonOf(text) {
  const { pythonSpecifier } = await import("./python-specifier.js");
  const specifier = pythonSpecifier(text);
  if (specifier === void 0) {
    throw new UsageError(
      `--python: '${text}' is neither a version such as '3.11' nor a specifier such as '>=3.9'`
    );
  }
  return specifier;
}
function unreadableFolder(folder, reason, root) {
  const path = innerPath(root.folder, folder) || ".";
  return { kind: "unreadable", level: "warning", path, message: `The folder could not be read (${reason}).` };
}
var UNJUDGED = /* @__PURE__ */ new Set([
  "nul-bytes",
  "syntax-error",
  "too-complex",
  "too-large",
  "undecodable",
  "unreadable"
]);
function strictly(notice) {
  return UNJUDGED.has(notice.kind) ? { ...notice, level: "error" } : notice;
}
function notRead({ path, message, level }, root) {
  return { kind: "unreadable", level, path: innerPath(root.folder, path) ?? path, message };
}
function configNotice({ path, line: line2, message, level }, cwd) {
  const place = `${innerPath(cwd, path) ?? path}:${line2}`;
  return { kind: "bad-configuration", level, message: `${place}: ${message}` };
}
function exitCodeOf(report, { fails, isFailing, isUnjudged }, exitZero) {
  if (isUnjudged || report.notices.some((notice) => notice.level === "error")) return 2;
  return (isFailing || report.results.some(fails)) && !exitZero ? 1 : 0;
}
export {
  audit
};
