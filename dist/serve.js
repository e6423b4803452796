import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  fullFindings,
  fullSettings
} from "./protocol.js";
import "./shared.js";

// src/engine/serve.ts
function serve(port, analyser, rules) {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  port.on("message", (request) => {
    const before = { ...analyser.timings };
    const outcome = answer(request, analyser, byName);
    const timings = difference(analyser.timings, before);
    port.postMessage({ kind: "outcome", outcome, timings, isSpent: analyser.isSpent });
  });
  port.postMessage({ kind: "ready" });
}
function answer(request, analyser, rules) {
  const settings = fullSettings(request.settings, rules);
  return request.kind === "analyse" ? analyser.analyse(request.path, request.bytes, settings) : analyser.finish({ ...request, settings, found: fullFindings(request.found, rules) });
}
function difference(after, before) {
  return {
    decode: after.decode - before.decode,
    parse: after.parse - before.parse,
    lower: after.lower - before.lower,
    model: after.model - before.model,
    rules: after.rules - before.rules,
    project: after.project - before.project
  };
}
export {
  serve
};
