import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  columnsOf
} from "./wrap-ansi.js";
import {
  require_picocolors
} from "./picocolors.js";
import {
  shownFile,
  shownPath,
  shownPlace
} from "./shown-path.js";
import {
  oneLine,
  visible
} from "./visible-2.js";
import {
  byFile
} from "./by-file-2.js";
import {
  __toESM
} from "./shared.js";

// src/report/concise.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function concise(report, options) {
  const paint = import_picocolors.default.createColors(options.colour);
  return report.results.map(
    ({ path, region, level, rule, message }) => `${paint.bold(shownPath(path, region))}: ${levelPaint(paint)[level](level)} ${visible(rule)}: ${oneLine(message)}
`
  ).join("");
}
function grouped(report, options) {
  const paint = import_picocolors.default.createColors(options.colour);
  const blocks = [...byFile(report.results)].map(([path, results]) => {
    const places = results.map(({ region }) => shownPlace(region));
    const widest = (texts) => texts.reduce((most, text) => Math.max(most, text.length), 0);
    const placeWidth = widest(places);
    const levelWidth = widest(results.map(({ level }) => level));
    const ruleWidth = results.reduce((most, { rule }) => Math.max(most, columnsOf(visible(rule))), 0);
    const lines = results.map((result, index) => {
      const level = levelPaint(paint)[result.level](result.level.padEnd(levelWidth));
      const place = (places[index] ?? "").padStart(placeWidth);
      return `  ${place}  ${level}  ${visible(result.rule).padEnd(ruleWidth)}  ${oneLine(result.message)}
`;
    });
    return `${paint.bold(shownFile(path))}
${lines.join("")}`;
  });
  return blocks.join("\n");
}
function levelPaint(paint) {
  return { error: paint.red, warning: paint.yellow, note: paint.cyan };
}
export {
  concise,
  grouped
};
