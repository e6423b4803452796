import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/shipped.ts
var isSource = import.meta.url.endsWith("/src/cli/shipped.ts");
var dist = new URL(isSource ? "../../dist/" : "./", import.meta.url);
var workerProgram = new URL(isSource ? "./worker.ts" : "./worker.js", import.meta.url);

export {
  dist,
  workerProgram
};
