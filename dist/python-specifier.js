import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  pythonSpecifier,
  pythonSpecifierOfClassifiers,
  pythonSpecifierOfMetadata
} from "./python-specifier-2.js";
import "./pep440.js";
import "./shared.js";
export {
  pythonSpecifier,
  pythonSpecifierOfClassifiers,
  pythonSpecifierOfMetadata
};
