import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  byFile
} from "./by-file-2.js";
import "./shared.js";
export {
  byFile
};
