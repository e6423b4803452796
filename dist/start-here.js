import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  byImportance
} from "./importance.js";
import {
  impactMeanings,
  impactMeaningsOfMany
} from "./impacts.js";
import {
  shownPath
} from "./shown-path.js";

// src/report/start-here.ts
var NAMED = 3;
function startHere(results) {
  const ordered = byImportance(results);
  const first = ordered[0];
  if (!first || ordered.length < 2) return void 0;
  const alike = ordered.filter(({ impact, level }) => impact === first.impact && level !== "note");
  const worst = alike.length > 0 ? alike : ordered.filter(({ impact }) => impact === first.impact);
  const places = [...new Set(worst.map(({ path, region }) => shownPath(path, region)))];
  const named = places.slice(0, NAMED).join(", ");
  const more = places.length > NAMED ? ", ..." : "";
  const what = worst.length === 1 ? `1 place ${impactMeanings[first.impact]}` : `${worst.length} places ${impactMeaningsOfMany[first.impact]}`;
  return `Start here: ${what}: ${named}${more}`;
}

export {
  startHere
};
