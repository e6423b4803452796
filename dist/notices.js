import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  noticeLines
} from "./picocolors.js";
import "./visible-2.js";
import "./shared.js";
export {
  noticeLines
};
