import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  noticeLines
} from "./notices-2.js";
import "./picocolors.js";
import "./shown-path.js";
import "./visible-2.js";
import "./shared.js";
export {
  noticeLines
};
