import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  suggestion
} from "./fastest-levenshtein.js";
import {
  confidences,
  levels
} from "./importance.js";
import {
  impacts
} from "./impacts.js";

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
var words = { impact: impacts, level: levels, confidence: confidences, all: ["all"] };
function referenceTo(name, catalogue) {
  const [, kind, plain = name] = /^(rule|group|impact|level|confidence):(.*)$/.exec(name) ?? [];
  const candidates = candidatesOf(plain, catalogue);
  const found = kind === void 0 ? candidates[0] : candidates.find((candidate) => candidate.kind === kind);
  if (found) return found;
  const known = [
    ...catalogue.knownRules,
    ...catalogue.groups.map((group) => group.name),
    ...Object.values(words).flat()
  ];
  return { kind: "unknown", message: `unknown rule or group '${name}'${suggestion(plain, known)}` };
}
function namesIn(groups) {
  const rules = groups.flatMap((group) => [group.name, ...group.rules.map(({ name }) => name)]);
  return [.../* @__PURE__ */ new Set([...rules, ...Object.values(words).flat()])].sort();
}
function candidatesOf(name, catalogue) {
  const today = catalogue.renamed.get(name) ?? name;
  const found = [];
  if (catalogue.entries.has(today)) found.push({ kind: "rule", name: today });
  if (catalogue.groups.some((group) => group.name === name)) found.push({ kind: "group", name });
  for (const [kind, members] of Object.entries(words)) {
    if (members.includes(name)) found.push({ kind, name });
  }
  return found;
}
function names(reference, { entry, level, confidence }) {
  switch (reference.kind) {
    case "rule":
      return reference.name === entry.rule.name;
    case "group":
      return reference.name === entry.group;
    case "impact":
      return reference.name === entry.rule.impact;
    case "level":
      return reference.name === level;
    case "confidence":
      return reference.name === confidence;
    case "all":
      return true;
  }
}
function narrowness({ kind }) {
  return { all: 1, group: 2, impact: 2, level: 2, confidence: 2, rule: 3 }[kind];
}

export {
  catalogueOf,
  referenceTo,
  namesIn,
  names,
  narrowness
};
