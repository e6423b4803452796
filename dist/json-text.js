import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/json-text.ts
var UNSAFE = /[\u007f-\u009f\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
var COMMAND = /##(?=\w{0,40}\[)/g;
function jsonText(value) {
  const text = JSON.stringify(value, null, 2).replace(UNSAFE, (character) => character.split("").map(escaped).join("")).replace(COMMAND, `#${escaped("#")}`);
  return `${text}
`;
}
function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  jsonText
};
