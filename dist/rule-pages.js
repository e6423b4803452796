import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  readRulePages,
  ruleCard
} from "./rule-pages-2.js";
import "./shared.js";
export {
  readRulePages,
  ruleCard
};
