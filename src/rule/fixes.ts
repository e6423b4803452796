/** Edits in the words of a rule. */
import type { Node } from '../syntax/index.js';
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

/**
 * Deletes a simple statement together with its line; `pass` takes its place where the block would be empty. A
 * statement that shares its line with others becomes `pass` as well. The comment of the line goes with it.
 */
export function removeStatement(statement: Node): Edit {
  const { text } = statement.tree;
  const lineStart = text.lastIndexOf('\n', statement.start - 1) + 1;
  const rest = /^[ \t]*(#[^\r\n]*)?(\r\n|\n|\r|$)/.exec(text.slice(statement.end));
  const isAlone = text.slice(lineStart, statement.start).trim() === '' && rest !== null;
  const isOnly = statement.previousSibling === undefined && statement.nextSibling === undefined;
  if (!isAlone || isOnly) return replace(statement, 'pass');
  return remove({ start: lineStart, end: statement.end + rest[0].length });
}
