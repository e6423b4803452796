import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  Definitions,
  graphOf,
  lowerFile,
  printCode,
  printGraph
} from "./stub-digest.js";
import {
  PythonParser,
  decode
} from "./web-tree-sitter.js";
import {
  UsageError
} from "./usage-error.js";
import {
  dist
} from "./shipped.js";
import "./shared.js";

// src/cli/dump-graph.ts
var LARGEST = 1e7;
async function dumpGraph(path, io) {
  const reading = io.readFile(path, LARGEST);
  if (reading.kind !== "bytes") throw new UsageError(`cannot read ${path}`);
  const parser = await PythonParser.load(dist);
  const { tree } = parser.read(decode(reading.bytes).text);
  if (!tree) throw new UsageError(`cannot parse ${path}`);
  const definitions = new Definitions(tree, () => /* @__PURE__ */ new Map());
  return `${printCode(lowerFile(definitions), tree)}
${printGraph(graphOf(definitions), tree)}`;
}
export {
  dumpGraph
};
