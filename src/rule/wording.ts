/** Sentences that fit, and sentences that several rules say. */
import type { GrownBy, GrownContainer, WeakHolding } from '../model/index.js';

/** The longest that the message of a finding may be, in characters. */
const LONGEST = 100;

/**
 * The first of the sentences that is short enough for a message; the last one where none is. For messages that quote the
 * user's names, which may be of any length. Never throws.
 */
export function fitting(...sentences: string[]): string {
  return sentences.find((sentence) => [...sentence].length <= LONGEST) ?? sentences.at(-1) ?? '';
}

/** That a container keeps what one addition puts into it; `otherwise` is what to call it if its name does not fit. Never throws. */
export function everyEntryKept({ name }: GrownContainer, { key }: GrownBy, otherwise: string): string {
  return fitting(
    ...(key?.is('identifier', 'attribute')
      ? [`'${name}' keeps an entry for every '${key.text}' it is ever given.`]
      : []),
    `'${name}' keeps an entry for every key it is ever given.`,
    `'${name}' keeps every entry it is ever given.`,
    `${otherwise} keeps every entry it is ever given.`,
  );
}

/**
 * That what is handed to a weak holder is dead at once. `name` begins the sentence: 'The lambda', or a name in quotes;
 * `asReceiver` is what to say of the receiver of a signal. Never throws.
 */
export function diesAtOnce({ as }: WeakHolding, name: string, asReceiver: string): string {
  const inside = name.replace(/^The /, 'the ');
  switch (as) {
    case 'reference':
    case 'proxy':
      return `${name} dies as soon as the weak reference to it is made.`;
    case 'finalizer':
      return `The finalizer of ${inside} runs as soon as it is made.`;
    case 'receiver':
      return asReceiver;
    default:
      return `The entry for ${inside} is gone as soon as it is made.`;
  }
}
