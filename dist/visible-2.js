import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/report/visible.ts
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
var JOINED = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;
var UNJOINED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
var VARIED = /[^\p{ASCII}]$|[#*0-9]$/u;
var COMMAND = /##(?=\w{0,40}\[)/g;
function visible(text) {
  return spelledOut(text, " ");
}
function oneLine(text) {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return visible(lines.filter((line) => line !== "").join(" "));
}
function visibleCode(line) {
  return spelledOut(line, "    ");
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "�");
}
function spelledOut(text, tab) {
  return text.replace(HIDDEN, (character, offset) => {
    if (character === "	") return tab;
    return isNeeded(character, text.slice(Math.max(0, offset - 2), offset)) ? character : signOf(character);
  }).replace(COMMAND, "# #");
}
function isNeeded(character, before) {
  if (character === "‌" || character === "‍") {
    return (JOINED.test(before) || before.endsWith("️")) && !UNJOINED.test(before);
  }
  return (character === "︎" || character === "️") && VARIED.test(before);
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
