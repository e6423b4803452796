/**
 * Texts of which the parser takes more than its share of time, made easy: of the same length, with blanks where the
 * tree has nothing. Its scanner reads on over comments and continued lines to the next statement, once for each of them.
 */
import { T, type Tokens } from './tokens.js';

/** More comment lines one after the other, or more continuations of one line, are taken out. */
const MOST_COMMENTS = 64;
const MOST_CONTINUATIONS = 16;

/** One replacement by a text of the same length. */
export interface Replacement {
  readonly start: number;
  readonly text: string;
}

/** What to replace before the first parse; nothing in nearly every file. In order. Never throws. */
export function easings(text: string, tokens: Tokens): Replacement[] {
  const found: Replacement[] = [];
  let comments: number[] = [];
  let continuations: number[] = [];
  const blank = (indices: readonly number[]): void => {
    for (const index of indices) found.push(blanks(tokens, index));
  };
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kind[index];
    const isLineEnd = kind === T.newline || kind === T.innerNewline;
    // The parser does not know the line end of old Macs, which Python does.
    if (isLineEnd && isLoneReturn(text, tokens, index)) {
      found.push({ start: tokens.start[index] ?? 0, text: '\n' });
    }
    if (kind === T.comment) comments.push(index);
    else if (!isLineEnd) {
      if (comments.length > MOST_COMMENTS) blank(comments);
      comments = [];
    }
    if (kind === T.continuation) continuations.push(index);
    else if (kind === T.newline) {
      if (continuations.length > MOST_CONTINUATIONS) blank(continuations);
      continuations = [];
    }
  }
  if (comments.length > MOST_COMMENTS) blank(comments);
  if (continuations.length > MOST_CONTINUATIONS) blank(continuations);
  return found.sort((one, other) => one.start - other.start);
}

/** A token as blanks. */
export function blanks(tokens: Tokens, index: number): Replacement {
  const start = tokens.start[index] ?? 0;
  return { start, text: ' '.repeat((tokens.end[index] ?? start) - start) };
}

/** The text with the replacements, which are in order and do not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, text: instead } of replacements) {
    if (start < at) continue;
    parts.push(text.slice(at, start), instead);
    at = start + instead.length;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function isLoneReturn(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.start[index] ?? 0;
  return tokens.end[index] === start + 1 && text.charCodeAt(start) === 13;
}
