/**
 * What a terminal, a viewer or the log of a runner would obey, hide or reorder, spelled out. Text from scanned files and
 * their names reach a report only through here, so nothing in them can act on whoever reads the report.
 */

/**
 * By category, so that no list has to be kept: controls, format characters, halves of surrogate pairs, private characters,
 * separators of lines and paragraphs, and whatever is drawn as nothing although it is a letter or a mark. The blank of
 * Braille is drawn as nothing too, and has no property that says so.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Joiners are a part of how words of several scripts are written, and of emoji; between other letters they hide. */
const JOINED = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;
const UNJOINED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
/** A variation selector chooses how the character before it is drawn. */
const VARIED = /[^\p{ASCII}]$|[#*0-9]$/u;

/**
 * Runners obey a line that holds `##[group]`, `##vso[task...]` or `##teamcity[...]` anywhere, and one that begins with
 * `::`; the latter can only be a path, see `shownPath`.
 */
const COMMAND = /##(?=\w{0,40}\[)/g;

/** The text with every control or invisible character replaced by a visible sign, tabs by a space: one line. */
export function visible(text: string): string {
  return spelledOut(text, ' ');
}

/** The same for prose, where a line break with the blanks around it becomes one space. */
export function oneLine(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return visible(lines.filter((line) => line !== '').join(' '));
}

/** The same for a line of code, with each tab as four spaces. */
export function visibleCode(line: string): string {
  return spelledOut(line, '    ');
}

/** The text with each half of a surrogate pair that stands alone as U+FFFD, which every encoder accepts. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function spelledOut(text: string, tab: string): string {
  return text
    .replace(HIDDEN, (character, offset: number) => {
      if (character === '\t') return tab;
      return isNeeded(character, text.slice(Math.max(0, offset - 2), offset)) ? character : signOf(character);
    })
    .replace(COMMAND, '# #');
}

/** Whether an invisible character changes how the one before it is drawn, as it is there for. */
function isNeeded(character: string, before: string): boolean {
  if (character === '\u200c' || character === '\u200d') {
    return (JOINED.test(before) || before.endsWith('\ufe0f')) && !UNJOINED.test(before);
  }
  return (character === '\ufe0e' || character === '\ufe0f') && VARIED.test(before);
}

function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
