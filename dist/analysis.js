import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  runFiles
} from "./run.js";

// src/cli/analysis.ts
async function analyseAll(run, input) {
  const { args, io, root, configs, settings, analyser } = run;
  const findings = await runFiles(
    {
      files: run.files,
      named: new Set(input.named.map((named) => named.path)),
      given: input.given,
      root: root.folder,
      configs,
      settings,
      maxFileSize: args.maxFileSize
    },
    analyser,
    io,
    run.progress
  );
  run.progress.clear();
  return { findings, separated: await withoutKnown(run, input, findings) };
}
function bytesOf({ file, config }, { args, io }, input) {
  const given = input.given.get(file);
  if (given) return given;
  const reading = io.readFile(file, args.maxFileSize ?? config.maxFileSize);
  return reading.kind === "bytes" ? reading.bytes : void 0;
}
async function withoutKnown(run, input, findings) {
  const { args, revision, root, configs, settings, analyser, io } = run;
  const { separate, withBaseline } = await import("./known-findings.js");
  let since = { results: findings.results, old: [], gone: [] };
  if (revision !== null) {
    const { findingsAt } = await import("./since.js");
    const before = await findingsAt({
      revision,
      root: root.folder,
      analysed: findings.analysed,
      read: (file) => bytesOf(file, run, input),
      configs,
      settings,
      analyser
    });
    since = separate(
      findings.results,
      before.known,
      ({ path }) => path,
      (path) => before.gone.has(path)
    );
  }
  const files = new Set([...findings.analysed.values()].map(({ file }) => file));
  const baseline = withBaseline(since.results, {
    args,
    config: (await configs.of(io.cwd)).config,
    root: root.folder,
    isAnalysed: (file) => files.has(file),
    io
  });
  return { ...baseline, old: [...since.old, ...baseline.old] };
}

// src/cli/colour.ts
function isColoured(stream, args, io) {
  if (args.color !== null) return args.color;
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return stream.isTTY && TERM !== "dumb";
}

export {
  analyseAll,
  bytesOf,
  isColoured
};
