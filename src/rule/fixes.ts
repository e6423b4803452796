/** Edits in the words of a rule. */
import type { Edit, Span } from './finding.js';

/** Replaces a span by a text. */
export function replace(at: Span, text: string): Edit {
  return { at: { start: at.start, end: at.end }, text };
}

/** Inserts a text before a span. */
export function insertBefore(at: Span, text: string): Edit {
  return { at: { start: at.start, end: at.start }, text };
}

/** Inserts a text after a span. */
export function insertAfter(at: Span, text: string): Edit {
  return { at: { start: at.end, end: at.end }, text };
}

/** Deletes a span. */
export function remove(at: Span): Edit {
  return replace(at, '');
}

/** The span from the start of one to the end of another. */
export function between(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
