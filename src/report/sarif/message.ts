/** Messages as SARIF wants them: whole sentences in which braces and links mean what they should. */
import type { Result } from '../../rule/result.js';
import { oneLine } from '../visible.js';

/**
 * The text as a sentence for a SARIF message: one line, ending in punctuation, without backticks (GitHub drops them),
 * `{` and `}` doubled (single ones are placeholders), and nothing in it that reads as a link.
 */
export function sentence(text: string): string {
  return withoutPlaceholders(punctuated(quoted(text))).replace(/\]\(/g, '\\](');
}

/**
 * The message of a result: what it says, then each reason as a link to the related location of that number (from 1),
 * then the hint, because viewers show neither related locations that no link names nor all fixes.
 */
export function resultMessage(result: Pick<Result, 'message' | 'because' | 'hint'>): string {
  const links = result.because.map((reason, index) => linkTo(index + 1, reason.message));
  return [sentence(result.message), ...links, sentence(result.hint)].join(' ');
}

/** The text as an embedded link to the related location `id`; its final punctuation stays outside. */
function linkTo(id: number, text: string): string {
  const [, words = '', end = '.'] = /^(.*?)([.!?]?)$/s.exec(punctuated(quoted(text))) ?? [];
  return `[${withoutPlaceholders(words).replace(/[\\[\]]/g, '\\$&')}](${id})${end}`;
}

function quoted(text: string): string {
  return oneLine(text).replaceAll('`', "'");
}

function punctuated(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function withoutPlaceholders(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}
