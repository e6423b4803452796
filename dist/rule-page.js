import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/rule-page.ts
var PROJECT_ADDRESS = "https://github.com/heaplint/heaplint";
function pageAddress(card) {
  return `${PROJECT_ADDRESS}/blob/main/rules/${encodeURIComponent(card.group)}/${encodeURIComponent(card.name)}.md`;
}

export {
  PROJECT_ADDRESS,
  pageAddress
};
