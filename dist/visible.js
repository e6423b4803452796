import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/visible.ts
var HIDDEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
function visible(text) {
  return text.replace(HIDDEN, (character) => character === "	" ? " " : signOf(character));
}
function oneLine(text) {
  return visible(text.trim().replace(/\s*[\r\n]\s*/g, " "));
}
function visibleCode(line) {
  return line.replace(HIDDEN, (character) => character === "	" ? "    " : signOf(character));
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "�");
}
function signOf(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCharCode(9216 + code);
  if (code === 127) return "␡";
  if (code >= 55296 && code <= 57343) return "�";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

export {
  visible,
  oneLine,
  visibleCode,
  wellFormed
};
