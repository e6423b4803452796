import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  jsonText
} from "./json-text.js";
import {
  PROJECT_ADDRESS,
  pageAddress
} from "./rule-page.js";
import {
  cellNote,
  fileRegion
} from "./shown-path.js";
import {
  oneLine,
  wellFormed
} from "./visible-2.js";
import "./shared.js";

// src/report/rdjson.ts
var severities = { error: "ERROR", warning: "WARNING", note: "INFO" };
function rdjson(report, options) {
  const cards = new Map(report.rules.map((card) => [card.name, card]));
  const prefix = options.uriPrefix ?? "";
  return jsonText({
    source: { name: "heaplint", url: PROJECT_ADDRESS },
    diagnostics: report.results.map((result) => diagnosticOf(result, cards.get(result.rule), prefix))
  });
}
function diagnosticOf(result, card, prefix) {
  const suggestion = suggestionOf(result);
  return {
    message: `${oneLine(result.message)}${cellNote(result.region)} ${oneLine(result.hint)}`,
    location: { path: prefix + result.path, range: rangeOf(result.region, result.excerpt) },
    severity: severities[result.level],
    code: { value: result.rule, ...card && { url: pageAddress(card) } },
    ...suggestion && { suggestions: [suggestion] },
    ...result.because.length > 0 && {
      relatedLocations: result.because.map((reason) => ({
        message: oneLine(reason.message) + cellNote(reason.region),
        location: { path: prefix + reason.path, range: rangeOf(reason.region, reason.excerpt) }
      }))
    }
  };
}
function suggestionOf({ fix, excerpt }) {
  const edit = fix?.edits.length === 1 ? fix.edits[0] : void 0;
  if (!edit || edit.region.cell || !edgesOf(edit.region, excerpt)) return void 0;
  return { range: rangeOf(edit.region, excerpt), text: wellFormed(edit.text) };
}
function rangeOf(region, excerpt) {
  const { startLine, endLine } = fileRegion(region);
  const edges = region.cell ? void 0 : edgesOf(region, excerpt);
  if (!edges) return { start: { line: startLine }, end: { line: endLine } };
  return { start: { line: startLine, column: edges.start }, end: { line: endLine, column: edges.end } };
}
function edgesOf(region, excerpt) {
  const first = excerpt.lines[region.startLine - excerpt.startLine];
  const last = excerpt.lines[region.endLine - excerpt.startLine];
  if (first === void 0 || last === void 0) return void 0;
  return { start: byteColumn(first, region.startColumn), end: byteColumn(last, region.endColumn) };
}
function byteColumn(line, column) {
  return Buffer.byteLength(line.slice(0, column - 1), "utf8") + 1;
}
export {
  rdjson
};
