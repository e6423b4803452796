import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  catalogueOf,
  referenceTo
} from "./fastest-levenshtein.js";
import "./shared.js";
export {
  catalogueOf,
  referenceTo
};
