import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  createAnalyser,
  finishingOf,
  unfinished
} from "./keepers.js";
import "./line-hash.js";
import "./file-model.js";
import "./stub-digest.js";
import "./web-tree-sitter.js";
import "./deadline.js";
import "./pep440.js";
import "./shared.js";
export {
  createAnalyser,
  finishingOf,
  unfinished
};
