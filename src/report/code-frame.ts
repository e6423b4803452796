/** Source lines with marks under a region, fit for a terminal. */
import type { Excerpt, Region } from '../rule/result.js';
import { columnsOf, firstColumns, lastColumns } from './columns.js';
import { visibleCode } from './visible.js';

/** A longer line is cut to a window of this many columns around its marks, where nobody knows the terminal's width. */
export const LINE_COLUMNS = 120;
/** How much is kept before the marks where a line is cut. */
const LEAD_COLUMNS = 30;
/** How much of a line is looked at on either side of a mark: one line can be a megabyte. */
const LOOKED_AT = 400;
/** A region of more lines shows this many, then an ellipsis. */
const SHOWN_LINES = 3;
const ELLIPSIS = '...';

/** One line of the frame: its number, its code, and the marks below (empty where nothing is marked). */
export interface FrameLine {
  readonly number: number;
  readonly code: string;
  readonly marks: string;
}

export interface CodeFrame {
  readonly lines: readonly FrameLine[];
  /** Whether the region goes on below the last line shown. */
  readonly cut: boolean;
}

/** Another place to mark where it falls on lines of the frame. */
export interface OtherPlace {
  readonly region: Region;
  readonly mark: string;
}

/**
 * The lines of `region`, at most three, with `mark` repeated under the part of each that the region covers; at least
 * one mark, so that a place of no width is seen. Tabs become spaces, control characters visible, and a long line is
 * cut around its marks to `columns` columns. Lines that `excerpt` lacks are left out. `others` are marked too, where
 * nothing is marked yet, on lines that are shown whole. Never throws.
 */
export function codeFrame(
  excerpt: Excerpt,
  region: Region,
  mark: string,
  columns = LINE_COLUMNS,
  others: readonly OtherPlace[] = [],
): CodeFrame {
  // A region that ends before the first character of a line does not touch that line.
  const endsBeforeLine = region.endColumn === 1 && region.endLine > region.startLine;
  const lastLine = endsBeforeLine ? region.endLine - 1 : region.endLine;
  const lastShown = Math.min(lastLine, region.startLine + SHOWN_LINES - 1);
  const lines: FrameLine[] = [];
  for (let number = region.startLine; number <= lastShown; number++) {
    const line = excerpt.lines[number - excerpt.startLine];
    if (line === undefined) break;
    const isFirst = number === region.startLine;
    const { from, to } = partOf(line, number, region);
    const marked = markedLine(line, from, to, isFirst || to > from ? mark : '', columns);
    const also = marked.isWhole ? others : [];
    const marks = also.reduce((above, other) => withMarks(above, line, number, other), marked.marks);
    lines.push({ number, code: marked.code, marks });
  }
  return { lines, cut: lastLine > lastShown };
}

/** The part of a line that a region covers, without the blanks around it on lines that are covered whole. */
function partOf(line: string, number: number, region: Region): { from: number; to: number } {
  return {
    from: number === region.startLine ? region.startColumn - 1 : line.length - line.trimStart().length,
    to: number === region.endLine ? region.endColumn - 1 : line.trimEnd().length,
  };
}

/** The marks with those of another place added, where nothing is marked yet. */
function withMarks(marks: string, line: string, number: number, { region, mark }: OtherPlace): string {
  if (number < region.startLine || number > region.endLine) return marks;
  const { from, to } = partOf(line, number, region);
  const start = columnsOf(visibleCode(line.slice(0, from)));
  const end = start + Math.max(1, columnsOf(visibleCode(line.slice(from, to))));
  const cells = Array.from({ length: Math.max(marks.length, end) }, (_, column) => marks[column] ?? ' ');
  return cells
    .map((cell, column) => (column >= start && column < end && cell === ' ' ? mark : cell))
    .join('');
}

interface MarkedLine {
  readonly code: string;
  readonly marks: string;
  /** Whether nothing of the line was cut away. */
  readonly isWhole: boolean;
}

function markedLine(line: string, from: number, to: number, mark: string, columns: number): MarkedLine {
  const end = Math.max(from, to);
  let before = visibleCode(line.slice(Math.max(0, from - LOOKED_AT), from));
  let marked = visibleCode(line.slice(from, Math.min(end, from + LOOKED_AT)));
  let after = visibleCode(line.slice(end, end + LOOKED_AT)).trimEnd();
  const isNear = from <= LOOKED_AT && end - from <= LOOKED_AT && line.length - end <= LOOKED_AT;
  const isWhole = isNear && columnsOf(before) + columnsOf(marked) + columnsOf(after) <= columns;

  if (!isWhole) {
    const room = columns - 2 * ELLIPSIS.length;
    if (from > LOOKED_AT || columnsOf(before) + columnsOf(marked) > room) {
      const tail = lastColumns(before, LEAD_COLUMNS);
      if (from > LOOKED_AT || tail !== before) before = ELLIPSIS + tail;
    }
    const shown = firstColumns(marked, room - columnsOf(before));
    if (end - from > LOOKED_AT || shown !== marked) {
      marked = shown;
      after = ELLIPSIS;
    } else {
      const rest = firstColumns(after, room - columnsOf(before) - columnsOf(marked));
      if (line.length - end > LOOKED_AT || rest !== after) after = rest + ELLIPSIS;
    }
  }
  const marks =
    mark === '' ? '' : ' '.repeat(columnsOf(before)) + mark.repeat(Math.max(1, columnsOf(marked)));
  return { code: (before + marked + after).trimEnd(), marks, isWhole };
}
