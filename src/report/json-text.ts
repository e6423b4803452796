/** JSON that is safe to look at in a terminal, and in the log of a runner. */

/** What JSON.stringify leaves as it is though terminals obey it (DEL, C1), or that reorders and hides text; by category. */
const UNSAFE = /[\u007f-\u009f\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** The beginning of a command to a runner; JSON itself has no such sign outside of strings. */
const COMMAND = /##(?=\w{0,40}\[)/g;

/**
 * `value` as JSON with two spaces of indentation and a newline at the end, where no control character, invisible character
 * or command to a runner stands unescaped. Parses to the same value. Throws on cycles only.
 */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2)
    .replace(UNSAFE, (character) => character.split('').map(escaped).join(''))
    .replace(COMMAND, `#${escaped('#')}`);
  return `${text}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
