import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  visible
} from "./visible-2.js";
import "./shared.js";

// src/report/explanation.ts
var RUN_OF = {
  proven: "told by default",
  likely: "told by default",
  possible: "told with --strict only"
};
function explanation(results, place) {
  if (results.length === 0) return `${visible(place)}: no rule says anything here, with --strict either.
`;
  return results.map(explained).join("\n");
}
function explained(result) {
  const rows = [
    `${placeOf(result.path, result.region.startLine)}: ${visible(result.message)}`,
    `  ${result.rule}: ${result.confidence}, ${RUN_OF[result.confidence]}`,
    ...result.because.length > 0 ? ["  what proves it:"] : [],
    ...result.because.map(
      ({ path, region, message }) => `    ${placeOf(path, region.startLine)}: ${visible(message)}`
    ),
    "  what the judge went by:",
    ...decisionRows(result)
  ];
  return `${rows.join("\n")}
`;
}
function decisionRows({ decisions }) {
  if (decisions === void 0) return ["    this rule weighs for itself"];
  if (decisions.length === 0) return ["    nothing speaks against it: every hold on the way is in the code"];
  return decisions.map(({ name, says, because }) => `    ${name} (${says}): ${visible(because)}`);
}
function placeOf(path, line) {
  return `${visible(path)}:${line}`;
}
export {
  explanation
};
