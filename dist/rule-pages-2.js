import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/rule-pages.ts
import { readFile } from "node:fs/promises";
async function readRulePages(file) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return /* @__PURE__ */ new Map();
  }
  const pages = JSON.parse(text);
  return new Map(Object.entries(pages).map(([name, { page }]) => [name, page]));
}
function ruleCard({ rule, group }, pages) {
  return {
    name: rule.name,
    group,
    summary: rule.summary,
    impact: rule.impact,
    level: rule.level,
    byDefault: rule.run !== "strict",
    formerly: rule.formerly ?? [],
    page: pages.get(rule.name) ?? ""
  };
}

export {
  readRulePages,
  ruleCard
};
