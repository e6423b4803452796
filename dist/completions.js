import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  completions,
  shells
} from "./completions-2.js";
import "./shared.js";
export {
  completions,
  shells
};
