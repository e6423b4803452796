/** Changes of a source text, in offsets of the text before them. */
import type { Node } from '../../src/syntax/index.js';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts `text` where the offset points; of two such edits at one offset the first of the list comes first. */
export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

export function replace(node: Node, text: string): Edit {
  return { start: node.start, end: node.end, text };
}

/** The text after all edits. Throws where two of them touch the same characters. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  // A stable sort: what is put at one offset keeps its order.
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    if (edit.start < done) throw new Error(`two edits overlap at offset ${edit.start}`);
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
