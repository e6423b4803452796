/** Sentences that fit. */

/** The longest that the message of a finding may be, in characters. */
const LONGEST = 100;

/**
 * The first of the sentences that is short enough for a message; the last one where none is. For messages that quote the
 * user's names, which may be of any length.
 */
export function fitting(...sentences: string[]): string {
  return sentences.find((sentence) => [...sentence].length <= LONGEST) ?? sentences.at(-1) ?? '';
}
