import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  innerPath,
  slashed
} from "./ignore.js";
import {
  describeSize
} from "./file-size.js";

// src/cli/run.ts
import { dirname } from "node:path";
var AT_ONCE = 64;
var MOST_BYTES = 4e6;
async function runFiles(request, analyser, io, progress) {
  const results = [];
  const notices = [];
  const artifacts = [];
  let files = 0;
  let suppressed = 0;
  let unjudged = 0;
  let partlyJudged = 0;
  let isFailing = false;
  let isUnjudged = false;
  let readTime = 0;
  const analysed = /* @__PURE__ */ new Map();
  const running = [];
  let runningBytes = 0;
  const collect = (outcome) => {
    suppressed += outcome.suppressed;
    for (const result of outcome.results) results.push(result);
    for (const notice of outcome.notices) {
      notices.push(notice);
      const settings = notice.path === void 0 ? void 0 : analysed.get(notice.path)?.settings;
      isFailing ||= settings?.failsByNotice(notice) ?? false;
    }
    if (outcome.artifact && outcome.results.length > 0) artifacts.push(outcome.artifact);
  };
  for (const [index, file] of request.files.entries()) {
    progress.update(index, request.files.length);
    const facts = await request.configs.of(dirname(file));
    const path = innerPath(request.root, file) ?? slashed(file);
    const start = io.now();
    const reading = read(file, facts.config, request, io);
    readTime += io.now() - start;
    const settings = request.settings.of(file, facts);
    if (reading.kind !== "bytes") {
      notices.push(noticeOf(reading, path, request.named.has(file)));
      unjudged++;
      isUnjudged ||= settings.failOnUnjudged;
      continue;
    }
    const answer = Promise.resolve(analyser.analyse(path, reading.bytes, settings));
    analysed.set(path, { file, settings, config: facts.config, results: [], forProject: void 0 });
    running.push(
      answer.then((found) => {
        const outcome = finished(found, () => settings);
        const { results: own, forProject } = outcome;
        analysed.set(path, { file, settings, config: facts.config, results: own, forProject });
        const judged = judgedPart(outcome.notices);
        if (judged === "nothing") unjudged++;
        else files++;
        if (judged === "a part") partlyJudged++;
        isUnjudged ||= judged !== "all" && settings.failOnUnjudged;
        collect(outcome);
      })
    );
    runningBytes += reading.bytes.length;
    if (running.length < AT_ONCE && runningBytes < MOST_BYTES) continue;
    await Promise.all(running.splice(0));
    runningBytes = 0;
  }
  await Promise.all(running);
  const outcomes = await projectOutcomes(analyser, analysed, (path) => {
    const original = analysed.get(path);
    const reading = original && read(original.file, original.config, request, io);
    return reading?.kind === "bytes" ? reading.bytes : void 0;
  });
  for (const outcome of outcomes) collect(outcome);
  return {
    results: results.sort(byPlace),
    notices: notices.sort(byNotice),
    artifacts: withoutRepeats(artifacts),
    files,
    suppressed,
    unjudged,
    partlyJudged,
    fails: (result) => analysed.get(result.path)?.settings.failsBy(result) ?? true,
    isFailing,
    analysed,
    isUnjudged,
    readTime
  };
}
async function projectOutcomes(analyser, files, read2) {
  const settingsOf = (path) => {
    const file = files.get(path);
    if (!file) throw new Error(`nothing is known of ${path}`);
    return file.settings;
  };
  const forProject = [...files.values()].flatMap((file) => file.forProject ? [file.forProject] : []);
  const outcomes = await analyser.analyseProject(forProject, { settingsOf, read: read2 });
  return outcomes.map((outcome) => finished(outcome, settingsOf));
}
function finished(outcome, settingsOf) {
  const results = outcome.results.flatMap((result) => settingsOf(result.path).finish(result) ?? []);
  return { ...outcome, results };
}
var PARTLY = /* @__PURE__ */ new Set([
  "syntax-error",
  "undecodable",
  "nul-bytes",
  "rule-crashed",
  "too-complex"
]);
var NOTHING = /* @__PURE__ */ new Set(["file-crashed", "stopped"]);
var WHOLE_WITHOUT_PLACE = /* @__PURE__ */ new Set(["syntax-error", "too-complex"]);
function judgedPart(notices) {
  const isNothing = ({ kind, region }) => NOTHING.has(kind) || WHOLE_WITHOUT_PLACE.has(kind) && region === void 0;
  if (notices.some(isNothing)) return "nothing";
  return notices.some(({ kind }) => PARTLY.has(kind)) ? "a part" : "all";
}
function withoutRepeats(artifacts) {
  const byPath = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  return [...byPath.values()].sort((a, b) => compare(a.path, b.path));
}
function read(file, config, request, io) {
  const limit = request.maxFileSize ?? config.maxFileSize;
  const bytes = request.given.get(file);
  if (!bytes) return io.readFile(file, limit);
  return bytes.length > limit ? { kind: "too-large", size: bytes.length } : { kind: "bytes", bytes };
}
function noticeOf(reading, path, isNamed) {
  if (reading.kind === "too-large") {
    const message2 = `Not analysed: the file has ${describeSize(reading.size)}, more than the limit (--max-file-size).`;
    return { kind: "too-large", level: "warning", path, message: message2 };
  }
  const message = `Not analysed: the file could not be read (${reading.reason}).`;
  return { kind: "unreadable", level: isNamed ? "error" : "warning", path, message };
}
function byPlace(a, b) {
  return compare(a.path, b.path) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compare(a.rule, b.rule);
}
function byNotice(a, b) {
  return compare(a.path ?? "", b.path ?? "") || (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  runFiles,
  projectOutcomes,
  finished,
  byNotice
};
