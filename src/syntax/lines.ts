/** Positions: offsets of UTF-16 code units to lines and columns, with Python's line ends (`\r\n`, `\n`, `\r`). */

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/**
 * The lines of a text. Form feeds, vertical tabs and Unicode separators do not end a line, as in Python. The table is
 * built on first use, because most files have no findings.
 */
export class LineTable {
  readonly #text: string;
  #found: readonly number[] | undefined;
  /** The offsets of second halves of surrogate pairs, in order: a line may be a megabyte, and hold every finding. */
  #halves: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset of each line's first unit. */
  get #starts(): readonly number[] {
    this.#found ??= startsOfLines(this.#text);
    return this.#found;
  }

  /** How many lines there are; a text that ends with a line end has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** The 1-based line that holds an offset. */
  lineOf(offset: number): number {
    return Math.max(1, countBelow(this.#starts, offset + 1));
  }

  position(offset: number): Position {
    const before = this.notInsideLineEnd(offset);
    const line = this.lineOf(before);
    return { line, column: before - this.startOf(line) + 1 };
  }

  /** The offset, or the one before the `\r\n` that it lies inside of: a node that holds an error may end there. */
  notInsideLineEnd(offset: number): number {
    const isInside = this.#text.charCodeAt(offset - 1) === 13 && this.#text.charCodeAt(offset) === 10;
    return isInside ? offset - 1 : offset;
  }

  /** The column of an offset in code points, 1-based, as people count. */
  characterOf(offset: number): number {
    const before = this.notInsideLineEnd(offset);
    const start = this.startOf(this.lineOf(before));
    // The second half of a surrogate pair belongs to the character before it.
    this.#halves ??= secondHalvesIn(this.#text);
    return before - start + 1 - (countBelow(this.#halves, before) - countBelow(this.#halves, start));
  }

  /** The offset at which a 1-based line begins; the end of the text for lines past the last. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** The text of a 1-based line without its line end; empty past the last. */
  textOf(line: number): string {
    const text = this.#text.slice(this.startOf(line), this.startOf(line + 1));
    return text.replace(/[\r\n]+$/, '');
  }
}

/** How many of the numbers, which are in order, are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function secondHalvesIn(text: string): number[] {
  const halves: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff) halves.push(i);
  }
  return halves;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) starts.push(i + 1);
    else if (unit === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
  }
  return starts;
}
