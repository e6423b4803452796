import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/impacts.ts
var impactMeanings = {
  leak: "grows without bound, or is never released",
  retention: "is held longer than needed",
  bloat: "takes more memory than the job needs",
  churn: "is copied again and again",
  lifetime: "dies too early, or is released twice"
};
var impacts = Object.keys(impactMeanings);

// src/report/rule-page.ts
var PROJECT_ADDRESS = "https://github.com/heaplint/heaplint";
function pageAddress(card) {
  return `${PROJECT_ADDRESS}/blob/main/rules/${encodeURIComponent(card.group)}/${encodeURIComponent(card.name)}.md`;
}

export {
  impactMeanings,
  impacts,
  PROJECT_ADDRESS,
  pageAddress
};
