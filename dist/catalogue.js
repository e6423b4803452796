import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  catalogueOf,
  names,
  namesIn,
  narrowness,
  referenceTo
} from "./catalogue-2.js";
import "./fastest-levenshtein.js";
import "./importance.js";
import "./impacts.js";
import "./shared.js";
export {
  catalogueOf,
  names,
  namesIn,
  narrowness,
  referenceTo
};
