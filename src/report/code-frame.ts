/** Source lines with marks under a region, fit for a terminal. */
import type { Excerpt, Region } from '../rule/result.js';
import { columnsOf, firstColumns, lastColumns } from './columns.js';
import { visibleCode } from './visible.js';

/** A longer line is cut to a window of this many columns around its marks. */
const LINE_COLUMNS = 120;
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

/**
 * The lines of `region`, at most three, with `mark` repeated under the part of each that the region covers; at least
 * one mark, so that a place of no width is seen. Tabs become spaces, control characters visible, and a long line is
 * cut around its marks. Lines that `excerpt` lacks are left out. Never throws.
 */
export function codeFrame(excerpt: Excerpt, region: Region, mark: string): CodeFrame {
  // A region that ends before the first character of a line does not touch that line.
  const endsBeforeLine = region.endColumn === 1 && region.endLine > region.startLine;
  const lastLine = endsBeforeLine ? region.endLine - 1 : region.endLine;
  const lastShown = Math.min(lastLine, region.startLine + SHOWN_LINES - 1);
  const lines: FrameLine[] = [];
  for (let number = region.startLine; number <= lastShown; number++) {
    const line = excerpt.lines[number - excerpt.startLine];
    if (line === undefined) break;
    const isFirst = number === region.startLine;
    const from = isFirst ? region.startColumn - 1 : line.length - line.trimStart().length;
    const to = number === region.endLine ? region.endColumn - 1 : line.trimEnd().length;
    lines.push({ number, ...markedLine(line, from, to, isFirst || to > from ? mark : '') });
  }
  return { lines, cut: lastLine > lastShown };
}

function markedLine(line: string, from: number, to: number, mark: string): { code: string; marks: string } {
  const end = Math.max(from, to);
  let before = visibleCode(line.slice(Math.max(0, from - LOOKED_AT), from));
  let marked = visibleCode(line.slice(from, Math.min(end, from + LOOKED_AT)));
  let after = visibleCode(line.slice(end, end + LOOKED_AT)).trimEnd();
  const isWholeLine = from <= LOOKED_AT && end - from <= LOOKED_AT && line.length - end <= LOOKED_AT;

  if (!isWholeLine || columnsOf(before) + columnsOf(marked) + columnsOf(after) > LINE_COLUMNS) {
    const room = LINE_COLUMNS - 2 * ELLIPSIS.length;
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
  return { code: (before + marked + after).trimEnd(), marks };
}
