/** JSON that is safe to look at in a terminal. */

// What JSON.stringify leaves as it is though terminals obey it (DEL, C1) or it reorders and hides text.
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * `value` as JSON with two spaces of indentation and a newline at the end, where no control character, directional
 * mark or invisible space stands unescaped. Parses to the same value. Throws on cycles only.
 */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
