import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  addIgnores,
  fixFile,
  withCheckedFixes
} from "./verify.js";
import "./web-tree-sitter.js";
import "./match.js";
import "./shared.js";
export {
  addIgnores,
  fixFile,
  withCheckedFixes
};
