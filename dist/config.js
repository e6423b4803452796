import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/config/config.ts
var emptyLayer = {
  select: null,
  extendSelect: [],
  ignore: [],
  strict: null,
  minConfidence: null,
  python: null,
  reportUnusedIgnores: null,
  requireIgnoreReasons: null,
  severity: [],
  failOn: null,
  failOnUnjudged: null
};
var defaultMaxFileSize = 1e7;
var defaultConfig = {
  path: null,
  extended: null,
  layer: emptyLayer,
  overrides: [],
  perFileIgnores: [],
  exclude: null,
  extendExclude: null,
  maxFileSize: defaultMaxFileSize,
  baseline: null
};

export {
  emptyLayer,
  defaultMaxFileSize,
  defaultConfig
};
