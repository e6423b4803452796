import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  writeOutputFile
} from "./output-file.js";
import {
  baselineText,
  known,
  match,
  readBaseline
} from "./match.js";
import {
  innerPath
} from "./ignore.js";
import "./deadline.js";
import {
  reasonOf
} from "./node-io.js";
import {
  UsageError
} from "./usage-error.js";
import "./shared.js";

// src/cli/known-findings.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var BASELINE_NAME = "heaplint-baseline.json";
function separate(results, before, pathOf, isGone) {
  const found = results.map((result) => known(result, pathOf(result)));
  const { states, gone } = match(found, before, isGone);
  const marked = results.map(
    (result, index) => ({ ...result, baselineState: states[index] ?? "new" })
  );
  return {
    results: marked.filter(({ baselineState }) => baselineState === "new"),
    old: marked.filter(({ baselineState }) => baselineState !== "new"),
    gone
  };
}
function withBaseline(results, run) {
  const { args, io } = run;
  const path = baselinePath(run);
  if (path === void 0) return { results, old: [], gone: [] };
  const folder = dirname(path);
  const before = existsSync(path) ? readKnown(path, io) : [];
  const pathOf = (result) => innerPath(folder, join(run.root, result.path)) ?? result.path;
  const isGone = (entry) => !existsSync(join(folder, entry));
  const isInScope = ({ path: entry }) => isGone(entry) || run.isAnalysed(join(folder, entry));
  if (args.writeBaseline) {
    const found = results.map((result) => known(result, pathOf(result)));
    writeOutputFile(path, baselineText([...found, ...before.filter((entry) => !isInScope(entry))]));
    if (!args.quiet) io.stderr.write(`heaplint: ${found.length} findings written to '${shown(path, io)}'
`);
    return separate(results, found, pathOf, isGone);
  }
  const separated = separate(results, before, pathOf, isGone);
  const gone = separated.gone.filter(isInScope);
  if (!args.pruneBaseline || gone.length === 0) return { ...separated, gone };
  const forgotten = new Set(gone);
  writeOutputFile(path, baselineText(before.filter((entry) => !forgotten.has(entry))));
  if (!args.quiet) {
    io.stderr.write(
      `heaplint: ${gone.length} of ${before.length} findings taken out of '${shown(path, io)}'
`
    );
  }
  return { ...separated, gone: [] };
}
function baselinePath({ args, config, io }) {
  if (args.baseline === false) return void 0;
  if (args.untrusted && args.baseline === null) return void 0;
  const stated = args.baseline === null ? config.baseline : resolve(io.cwd, args.baseline);
  const path = stated ?? join(io.cwd, BASELINE_NAME);
  if (args.writeBaseline || existsSync(path)) return path;
  if (args.baseline !== null || args.pruneBaseline) {
    throw new UsageError(`there is no baseline '${shown(path, io)}': --write-baseline makes one`);
  }
  return void 0;
}
function readKnown(path, io) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read the baseline '${shown(path, io)}': ${reasonOf(error)}`);
  }
  const baseline = readBaseline(text);
  if ("problem" in baseline)
    throw new UsageError(`cannot read the baseline '${shown(path, io)}': ${baseline.problem}`);
  return baseline;
}
function shown(path, io) {
  return innerPath(io.cwd, path) ?? path;
}
export {
  BASELINE_NAME,
  separate,
  withBaseline
};
