import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  document,
  element
} from "./xml.js";
import {
  cellNote,
  fileRegion
} from "./shown-path.js";
import {
  oneLine
} from "./visible-2.js";
import {
  byFile
} from "./by-file-2.js";
import "./shared.js";

// src/report/checkstyle.ts
var severities = { error: "error", warning: "warning", note: "info" };
function checkstyle(report) {
  const files = [...byFile(report.results)].map(
    ([path, results]) => element("file", { name: path }, results.map(errorOf))
  );
  return document(element("checkstyle", { version: "4.3" }, files));
}
function errorOf(result) {
  return element("error", {
    line: fileRegion(result.region).startLine,
    ...!result.region.cell && { column: result.region.startCharacter },
    severity: severities[result.level],
    message: `${oneLine(result.message)}${cellNote(result.region)} ${oneLine(result.hint)}`,
    source: `heaplint.${result.rule}`
  });
}
export {
  checkstyle
};
