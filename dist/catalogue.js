import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  catalogueOf,
  referenceTo
} from "./catalogue-2.js";
import "./fastest-levenshtein.js";
import "./shared.js";
export {
  catalogueOf,
  referenceTo
};
