import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  require_pep440
} from "./pep440.js";
import {
  __toESM
} from "./shared.js";

// src/cli/config/python-specifier.ts
var import_pep440 = __toESM(require_pep440(), 1);
var LONGEST = 200;
function pythonSpecifier(setting) {
  const text = setting.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return `==${text}.*`;
  if (/^\d+\.\d+\.\d+$/.test(text)) return `==${text}`;
  return text !== "" && text.length <= LONGEST && (0, import_pep440.validRange)(text) ? text : void 0;
}
function pythonSpecifierOfMetadata(text) {
  const parts = text.split(",").map((part) => standardPart(part.trim()));
  return pythonSpecifier(parts.filter((part) => part !== "").join(","));
}
function standardPart(part) {
  const short = /^([\^~])\s*(\d+)(?:\.(\d+))?/.exec(part);
  if (short) {
    const [, operator, major, minor] = short;
    const next = operator === "^" || minor === void 0 ? `${Number(major) + 1}` : `${major}.${Number(minor) + 1}`;
    return `>=${part.slice(1).trim()},<${next}`;
  }
  return part.replace(/^(>=|<=|>|<)(.*)\.\*$/, "$1$2");
}
function pythonSpecifierOfClassifiers(text) {
  let lowest;
  for (const [, major, minor] of text.matchAll(/Programming Language :: Python :: (\d+)\.(\d+)/g)) {
    const version = [Number(major), Number(minor)];
    if (!lowest || version[0] < lowest[0] || version[0] === lowest[0] && version[1] < lowest[1])
      lowest = version;
  }
  return lowest && `>=${lowest[0]}.${lowest[1]}`;
}

export {
  pythonSpecifier,
  pythonSpecifierOfMetadata,
  pythonSpecifierOfClassifiers
};
