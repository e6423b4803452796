import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  impacts
} from "./impacts.js";

// src/report/importance.ts
var levels = ["error", "warning", "note"];
var confidences = ["proven", "likely", "possible"];
function byImportance(results) {
  return results.toSorted(
    (a, b) => Number(a.level === "note") - Number(b.level === "note") || impacts.indexOf(a.impact) - impacts.indexOf(b.impact) || levels.indexOf(a.level) - levels.indexOf(b.level) || confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
  );
}
function countsByRule(results) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule } of results) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1));
}

export {
  levels,
  confidences,
  byImportance,
  countsByRule
};
