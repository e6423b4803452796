/** How many columns of a terminal a text takes, parts of a text by columns, and paragraphs that fit. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const PLAIN = /^[\x20-\x7e]*$/;
/** What people see as one character, with all that is drawn on top of it. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The columns that `text` takes; wide characters such as CJK and emoji take two, combining ones none. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** The longest beginning of `text` that takes at most `columns` columns. */
export function firstColumns(text: string, columns: number): string {
  return PLAIN.test(text) ? text.slice(0, Math.max(0, columns)) : take(charactersOf(text), columns).join('');
}

/** The longest end of `text` that takes at most `columns` columns. */
export function lastColumns(text: string, columns: number): string {
  return take(charactersOf(text).toReversed(), columns).toReversed().join('');
}

/**
 * The lines of a paragraph that fit into `width` columns, broken between words, each but the first indented by `indent`
 * columns; one line where `width` is undefined. A longer word, such as a path, stays whole, so that it can be copied.
 */
export function paragraph(text: string, width: number | undefined, indent: number): string[] {
  if (width === undefined || columnsOf(text) <= width) return [text];
  const lead = /^ */.exec(text)?.[0] ?? '';
  // The lead counts as much as the indent of the lines below; where they differ, the first line is a little shorter.
  const room = Math.max(20, width - Math.max(indent, lead.length));
  const [first = '', ...rest] = wrapAnsi(text.slice(lead.length), room, { hard: false }).split('\n');
  return [lead + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

function take(cells: readonly string[], columns: number): string[] {
  const taken: string[] = [];
  let left = columns;
  for (const cell of cells) {
    const width = stringWidth(cell);
    if (width > left) break;
    left -= width;
    taken.push(cell);
  }
  return taken;
}

function charactersOf(text: string): string[] {
  return Array.from(characters.segment(text), ({ segment }) => segment);
}
