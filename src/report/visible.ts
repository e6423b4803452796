/**
 * What a terminal or a viewer would obey, hide or reorder, spelled out. Text from scanned files reaches a report only
 * through here, so no escape sequence in a file name or in a line of code can act on whoever reads the report.
 */

// Controls; directional marks and overrides; zero-width, blank and tag characters; separators; halves of surrogate pairs.
// Joiners and variation selectors are NOT among them: emoji and several scripts need them.
const HIDDEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text with every control or invisible character replaced by a visible sign, tabs by a space: one line. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => (character === '\t' ? ' ' : signOf(character)));
}

/** The same for prose, where a line break with the blanks around it becomes one space. */
export function oneLine(text: string): string {
  return visible(text.trim().replace(/\s*[\r\n]\s*/g, ' '));
}

/** The same for a line of code, with each tab as four spaces. */
export function visibleCode(line: string): string {
  return line.replace(HIDDEN, (character) => (character === '\t' ? '    ' : signOf(character)));
}

/** The text with each half of a surrogate pair that stands alone as U+FFFD, which every encoder accepts. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
