import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  formatNames,
  formats
} from "./report-2.js";
import "./shared.js";
export {
  formatNames,
  formats
};
