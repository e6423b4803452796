import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  counted,
  endBlocks,
  joined,
  summary,
  summaryLines
} from "./summary-2.js";
import "./impacts.js";
import "./notices-2.js";
import "./picocolors.js";
import "./shown-path.js";
import "./visible-2.js";
import "./shared.js";
export {
  counted,
  endBlocks,
  joined,
  summary,
  summaryLines
};
