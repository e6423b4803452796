import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  cellNote,
  fileRegion
} from "./shown-path.js";
import {
  oneLine,
  visible
} from "./visible-2.js";
import "./shared.js";

// src/report/github.ts
var commands = { error: "error", warning: "warning", note: "notice" };
function github(report, options) {
  return report.results.map((result) => {
    const at = fileRegion(result.region);
    const facts = {
      file: visible((options.uriPrefix ?? "") + result.path),
      line: at.startLine,
      endLine: at.endLine,
      // The runner refuses columns where a place has several lines.
      ...at.columns && at.startLine === at.endLine && { col: at.columns.start, endColumn: at.columns.end },
      title: `heaplint: ${visible(result.rule)}`
    };
    const list = Object.entries(facts).map(([name, value]) => `${name}=${property(String(value))}`);
    const message = `${oneLine(result.message)}${cellNote(result.region)} ${oneLine(result.hint)}`;
    return `::${commands[result.level]} ${list.join(",")}::${data(message)}
`;
  }).join("");
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export {
  github
};
