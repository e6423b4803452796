/** How many columns of a terminal a text takes, and parts of a text by columns. */
import { eastAsianWidth } from 'get-east-asian-width';

const PLAIN = /^[\x20-\x7e]*$/;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;
const JOINER = '\u200d';
const EMOJI_SELECTOR = '\ufe0f';

/** A character with all that is drawn on top of it. */
interface Cell {
  text: string;
  columns: number;
}

/** The columns that `text` takes; wide characters such as CJK and emoji take two, combining ones none. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return cellsOf(text).reduce((sum, cell) => sum + cell.columns, 0);
}

/** The longest beginning of `text` that takes at most `columns` columns. */
export function firstColumns(text: string, columns: number): string {
  return take(cellsOf(text), columns).join('');
}

/** The longest end of `text` that takes at most `columns` columns. */
export function lastColumns(text: string, columns: number): string {
  return take(cellsOf(text).toReversed(), columns).toReversed().join('');
}

function take(cells: readonly Cell[], columns: number): string[] {
  const taken: string[] = [];
  let left = columns;
  for (const cell of cells) {
    if (cell.columns > left) break;
    left -= cell.columns;
    taken.push(cell.text);
  }
  return taken;
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const character of text) {
    const last = cells.at(-1);
    if (last && (ZERO_WIDTH.test(character) || last.text.endsWith(JOINER))) {
      last.text += character;
      // The selector asks for the picture instead of the sign, and pictures are wide.
      if (character === EMOJI_SELECTOR) last.columns = 2;
    } else {
      cells.push({ text: character, columns: eastAsianWidth(character.codePointAt(0) ?? 0) });
    }
  }
  return cells;
}
