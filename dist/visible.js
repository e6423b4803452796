import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  oneLine,
  visible,
  visibleCode,
  wellFormed
} from "./visible-2.js";
import "./shared.js";
export {
  oneLine,
  visible,
  visibleCode,
  wellFormed
};
