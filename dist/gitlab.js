import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  fingerprinter
} from "./fingerprint.js";
import {
  jsonText
} from "./json-text.js";
import {
  cellNote,
  fileRegion
} from "./shown-path.js";
import {
  oneLine
} from "./visible-2.js";
import "./shared.js";

// src/report/gitlab.ts
var severities = { error: "critical", warning: "major", note: "info" };
function gitlab(report, options) {
  const fingerprintOf = fingerprinter();
  return jsonText(
    report.results.map((result) => {
      const path = (options.uriPrefix ?? "") + result.path;
      const { startLine, endLine } = fileRegion(result.region);
      return {
        description: `${oneLine(result.message)}${cellNote(result.region)} ${oneLine(result.hint)}`,
        check_name: result.rule,
        fingerprint: fingerprintOf(result, path),
        severity: severities[result.level],
        location: { path, lines: { begin: startLine, end: endLine } }
      };
    })
  );
}
export {
  gitlab
};
