import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  LineTable,
  decode
} from "./web-tree-sitter.js";
import {
  known,
  match
} from "./match.js";

// src/fix/apply.ts
function applyEdits(bytes, edits) {
  const decoded = decode(bytes);
  if (decoded.problem !== void 0) return void 0;
  const { text } = decoded;
  const lines = new LineTable(text);
  const offset = (line, column) => lines.startOf(line) + column - 1;
  const lineEnd = lineEndOf(text);
  const replacements = edits.map(({ region, text: inserted }) => {
    const start = offset(region.startLine, region.startColumn);
    const end = offset(region.endLine, region.endColumn);
    return { start, end, text: inserted.replace(/\r\n|\r|\n/g, lineEnd) };
  }).sort((a, b) => a.start - b.start || a.end - b.end);
  if (replacements.some((one, index) => overlaps(one, replacements[index + 1]))) return void 0;
  const wanted = spliced(text, replacements, (from, to) => text.slice(from, to)).join("");
  const byteOffset = byteOffsets(bytes, decoded);
  if (!byteOffset) return void 0;
  const isUtf8 = decoded.encoding === "utf-8";
  const parts = spliced(
    text,
    replacements.map((each) => ({ ...each, text: Buffer.from(each.text, isUtf8 ? "utf8" : "latin1") })),
    (from, to) => bytes.subarray(byteOffset(from), byteOffset(to))
  );
  const result = Buffer.concat([bytes.subarray(0, byteOffset(0)), ...parts]);
  const again = decode(result);
  return again.text === wanted && again.problem === void 0 && again.bom === decoded.bom ? result : void 0;
}
function spliced(text, replacements, kept) {
  const parts = [];
  let at = 0;
  for (const { start, end, text: inserted } of replacements) {
    parts.push(kept(at, start), inserted);
    at = end;
  }
  return [...parts, kept(at, text.length)];
}
function overlaps(one, next) {
  if (!next) return false;
  return next.start < one.end || next.start === one.start && next.end === one.end;
}
function byteOffsets(bytes, { text, bom, encoding }) {
  const first = bom ? 3 : 0;
  if (text.length === bytes.length - first) return (offset) => first + offset;
  return encoding === "utf-8" ? (offset) => first + Buffer.byteLength(text.slice(0, offset), "utf8") : void 0;
}
function lineEndOf(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "\n";
}
function sharesLines(one, other) {
  return one.some(({ region }) => other.some((edit) => meets(region, edit.region)));
}
function meets(one, other) {
  return one.startLine <= other.endLine && other.startLine <= one.endLine;
}

// src/fix/verify.ts
var DAMAGE = /* @__PURE__ */ new Set([
  "syntax-error",
  "undecodable",
  "nul-bytes",
  "rule-crashed",
  "file-crashed",
  "too-complex"
]);
var Trial = class {
  path;
  #analyser;
  #settings;
  /** All that is said of the state that was not whole: there is one such, the first. */
  #whole;
  constructor(path, analyser, settings) {
    this.path = path;
    this.#analyser = analyser;
    this.#settings = { ...settings, minConfidence: "possible", reportUnusedIgnores: false };
  }
  /** Analyses the file in a state. Never throws. */
  async analyse(bytes) {
    return { bytes, outcome: await this.#analyser.analyse(this.path, bytes, this.#settings), isWhole: true };
  }
  /**
   * The file after the fixes of `results`, which are among those of `before`; undefined unless each of these findings is
   * gone, no new one has come, and the file can be read as well as before. Never throws.
   */
  after(before, results) {
    return this.afterEdits(
      before,
      results.flatMap(({ fix }) => fix?.edits ?? []),
      results
    );
  }
  /** The same for edits of another origin. Never throws. */
  async afterEdits(before, edits, results) {
    const bytes = applyEdits(before.bytes, edits);
    if (!bytes) return void 0;
    const after = await this.analyse(bytes);
    if (damage(after) > damage(before)) return void 0;
    let { states, gone } = compared(after, before);
    if (states.includes("new") && !before.isWhole) {
      this.#whole ??= await this.analyse(before.bytes);
      ({ states, gone } = compared(after, this.#whole));
    }
    if (states.includes("new")) return void 0;
    const isGone = results.every(({ rule }) => count(gone, rule) >= count(results, rule));
    return isGone ? after : void 0;
  }
};
function allResults({ results, forProject }) {
  const pending = forProject?.pending?.results ?? [];
  return pending.length === 0 ? results : [...results, ...pending.map(({ result }) => result)];
}
function damage({ outcome }) {
  return outcome.notices.filter(({ kind }) => DAMAGE.has(kind)).length;
}
function compared(after, before) {
  const findings = ({ outcome }) => allResults(outcome).map((result) => known(result, ""));
  return match(findings(after), findings(before), () => false);
}
function count(findings, rule) {
  return findings.filter((finding) => finding.rule === rule).length;
}
function together(results) {
  const taken = [];
  for (const result of results) {
    const edits = result.fix?.edits ?? [];
    if (!taken.some((other) => sharesLines(other.fix?.edits ?? [], edits))) taken.push(result);
  }
  return taken;
}

// src/fix/add-ignores.ts
async function addIgnores(request, analyser) {
  const trial = new Trial(request.path, analyser, request.settings);
  let state = await trial.analyse(request.bytes);
  let silenced = 0;
  for (const results of byLine(request.results).toReversed()) {
    const after = await silencedAt(trial, state, results, request.reason);
    if (!after) continue;
    state = after;
    silenced += results.length;
  }
  return silenced === 0 ? void 0 : { bytes: state.bytes, silenced };
}
function byLine(results) {
  const lines = /* @__PURE__ */ new Map();
  for (const result of results) {
    const own = lines.get(result.region.startLine);
    if (own) own.push(result);
    else lines.set(result.region.startLine, [result]);
  }
  return [...lines].sort(([one], [other]) => one - other).map(([, own]) => own);
}
async function silencedAt(trial, state, results, reason) {
  const [first] = results;
  if (!first) return void 0;
  const { text } = decode(state.bytes);
  const lines = new LineTable(text);
  const names = [...new Set(results.map(({ rule }) => rule))].sort().join(", ");
  const comment = `# heaplint: ignore[${names}]: ${reason}`;
  const { startLine, endLine } = first.region;
  const line = lines.textOf(startLine);
  const indent = line.slice(0, line.length - line.trimStart().length);
  const places = [
    { line: startLine, column: 1, text: `${indent}${comment}
` },
    ...[endLine, startLine].map((number) => ({
      line: number,
      column: lines.textOf(number).trimEnd().length + 1,
      text: `  ${comment}`
    }))
  ];
  const seen = results.filter(
    ({ rule, region }) => allResults(state.outcome).some(
      (other) => other.rule === rule && other.region.startLine === region.startLine
    )
  );
  for (const { line: number, column, text: inserted } of places) {
    const region = {
      ...{ startLine: number, startColumn: column, endLine: number, endColumn: column },
      ...{ startCharacter: column, endCharacter: column }
    };
    const after = await trial.afterEdits(state, [{ region, text: inserted }], seen);
    if (after) return after;
  }
  return void 0;
}

// src/fix/checked-analyser.ts
function withCheckedFixes(analyser) {
  return {
    // Asked when they are shown: the analyser counts on.
    get timings() {
      return analyser.timings;
    },
    analyse: async (path, bytes, settings) => checked(await analyser.analyse(path, bytes, settings), path, bytes, settings, analyser),
    analyseProject: (files, source) => analyser.analyseProject(files, source),
    close: () => analyser.close()
  };
}
async function checked(outcome, path, bytes, settings, analyser) {
  let waiting = allResults(outcome).filter(({ fix }) => fix !== void 0 && fix.edits.length > 0);
  if (waiting.length === 0) return keepFixes(outcome, /* @__PURE__ */ new Set());
  const trial = new Trial(path, analyser, settings);
  const before = { bytes, outcome, isWhole: settings.minConfidence === "possible" };
  const working = /* @__PURE__ */ new Set();
  while (waiting.length > 0) {
    const batch = together(waiting);
    const isGood = await trial.after(before, batch) !== void 0;
    for (const result of batch) {
      if (isGood || batch.length > 1 && await trial.after(before, [result])) working.add(result);
    }
    waiting = waiting.filter((result) => !batch.includes(result));
  }
  return keepFixes(outcome, working);
}
function keepFixes(outcome, working) {
  if (allResults(outcome).every((result) => result.fix === void 0 || working.has(result))) return outcome;
  const kept = (result) => {
    if (result.fix === void 0 || working.has(result)) return result;
    const { fix: _, ...rest } = result;
    return rest;
  };
  const results = outcome.results.map(kept);
  const { forProject } = outcome;
  if (!forProject?.pending) return { ...outcome, results };
  const { pending } = forProject;
  const waiting = pending.results.map((entry) => ({ ...entry, result: kept(entry.result) }));
  return { ...outcome, results, forProject: { ...forProject, pending: { ...pending, results: waiting } } };
}

// src/fix/fix-file.ts
var MOST_PASSES = 20;
async function fixFile(request, analyser) {
  const trial = new Trial(request.path, analyser, request.settings);
  let state = await trial.analyse(request.bytes);
  let left = request.results;
  let fixed = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const now = foundAgain(left, state);
    const batch = together(now.filter((result) => isWanted(result, request.unsafe)));
    if (batch.length === 0) break;
    const applied = await applyBatch(trial, state, batch);
    if (applied.results.length === 0) break;
    fixed += applied.results.length;
    state = applied.state;
    left = now.filter((result) => !applied.results.includes(result));
  }
  return fixed === 0 ? void 0 : { bytes: state.bytes, fixed };
}
function isWanted({ fix }, unsafe) {
  return fix !== void 0 && fix.edits.length > 0 && (unsafe || fix.safety === "safe");
}
async function applyBatch(trial, state, batch) {
  const all = await trial.after(state, batch);
  if (all) return { state: all, results: batch };
  let current = state;
  const results = [];
  for (const result of batch) {
    const [again] = foundAgain([result], current);
    const after = again && await trial.after(current, [again]);
    if (!after) continue;
    current = after;
    results.push(result);
  }
  return { state: current, results };
}
function foundAgain(results, { outcome }) {
  const found = allResults(outcome);
  const { states } = match(
    found.map((result) => known(result, "")),
    results.map((result) => known(result, "")),
    () => false
  );
  return found.filter((_, index) => states[index] !== "new");
}

export {
  addIgnores,
  withCheckedFixes,
  fixFile
};
