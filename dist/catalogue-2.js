import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  suggestion
} from "./fastest-levenshtein.js";

// src/cli/catalogue.ts
function catalogueOf(groups) {
  const pairs = groups.flatMap((group) => group.rules.map((rule) => ({ rule, group: group.name })));
  pairs.sort((a, b) => a.rule.name < b.rule.name ? -1 : 1);
  const renamed = /* @__PURE__ */ new Map();
  for (const { rule } of pairs) for (const old of rule.formerly ?? []) renamed.set(old, rule.name);
  return {
    groups,
    entries: new Map(pairs.map((entry) => [entry.rule.name, entry])),
    renamed,
    knownRules: /* @__PURE__ */ new Set([...pairs.map((entry) => entry.rule.name), ...renamed.keys()])
  };
}
function referenceTo(name, catalogue) {
  const today = catalogue.renamed.get(name) ?? name;
  if (catalogue.entries.has(today)) return { kind: "rule", name: today };
  if (catalogue.groups.some((group) => group.name === name)) return { kind: "group", name };
  const known = [...catalogue.knownRules, ...catalogue.groups.map((group) => group.name)];
  return { kind: "unknown", message: `unknown rule or group '${name}'${suggestion(name, known)}` };
}

export {
  catalogueOf,
  referenceTo
};
