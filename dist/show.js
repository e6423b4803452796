import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  innerPath
} from "./ignore.js";
import "./deadline.js";
import "./shared.js";

// src/cli/show.ts
function showFiles(files, cwd) {
  return files.map((file) => `${innerPath(cwd, file) ?? file}
`).join("");
}
function showSettings(file, config, settings, cwd) {
  const shown = (path) => innerPath(cwd, path) ?? path;
  const chain = [];
  for (let stage = config; stage; stage = stage.extended)
    if (stage.path !== null) chain.push(shown(stage.path));
  const rules = settings.rules.map(({ name }) => name);
  const facts = [
    ["settings", chain.length === 0 ? "none: all as by default" : chain.join(", which extends ")],
    ["python", settings.python ?? "judged by each file"],
    ["min-confidence", settings.minConfidence],
    ["max-file-size", `${config.maxFileSize} bytes`],
    ["fail-on", settings.failOn],
    ["fail-on-unjudged", String(settings.failOnUnjudged)],
    ["report-unused-ignores", String(settings.reportUnusedIgnores)],
    ["require-ignore-reasons", String(settings.requireIgnoreReasons ?? false)],
    [
      "baseline",
      config.baseline === null ? "heaplint-baseline.json, where it is there" : shown(config.baseline)
    ]
  ];
  const width = Math.max(...facts.map(([key]) => key.length));
  const lines = facts.map(([key, value]) => `  ${key.padEnd(width)}  ${value}`);
  return `${shown(file)}
${lines.join("\n")}
  ${rules.length} rules:
${rules.map((rule) => `    ${rule}
`).join("")}`;
}
export {
  showFiles,
  showSettings
};
