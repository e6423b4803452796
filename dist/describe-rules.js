import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  ruleCard
} from "./rule-pages-2.js";
import {
  referenceTo
} from "./catalogue-2.js";
import {
  UsageError
} from "./usage-error.js";
import "./fastest-levenshtein.js";
import "./importance.js";
import "./impacts.js";
import "./shared.js";

// src/cli/describe-rules.ts
function listRules(catalogue) {
  const width = Math.max(0, ...[...catalogue.entries.keys()].map((name) => name.length));
  const blocks = catalogue.groups.filter((group) => group.rules.length > 0).map((group) => {
    const rules = [...group.rules].sort((a, b) => a.name < b.name ? -1 : 1);
    const lines = rules.map((rule) => {
      const mark = rule.run === "strict" ? " (strict)" : "";
      return `  ${rule.name.padEnd(width)}  ${rule.impact.padEnd(9)}  ${rule.level.padEnd(7)}  ${rule.summary}${mark}`;
    });
    return [`${group.name}: ${group.title}`, ...lines].join("\n");
  });
  const note = "Rules marked (strict) run under --strict, or when selected by their own name.";
  return `${[...blocks, note].join("\n\n")}
`;
}
function ruleNamed(name, catalogue) {
  const reference = referenceTo(name, catalogue);
  if (reference.kind === "unknown") throw new UsageError(reference.message);
  const entry = catalogue.entries.get(reference.name);
  if (!entry) throw new UsageError(`'${name}' is a group of rules, not a rule; --list-rules shows its rules`);
  return entry;
}
function explainRule(entry, pages) {
  const card = ruleCard(entry, pages);
  const facts = [
    `group: ${card.group}`,
    `impact: ${card.impact}`,
    `level: ${card.level}`,
    `runs: ${card.byDefault ? "by default" : "under --strict, or when selected by name"}`,
    ...entry.rule.python === void 0 ? [] : [`Python: ${entry.rule.python}`],
    ...card.formerly.length === 0 ? [] : [`formerly: ${card.formerly.join(", ")}`]
  ];
  const page = card.page.trim();
  return `${[card.name, card.summary, facts.join("\n"), ...page === "" ? [] : [page]].join("\n\n")}
`;
}
export {
  explainRule,
  listRules,
  ruleNamed
};
