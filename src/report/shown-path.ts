/** How a place is written for people and for programs that know nothing of cells. */
import type { Region } from '../rule/result.js';
import { visible } from './visible.js';

/** `path:line:col`, `path:cell 3:line:col` in a notebook, or the path alone without a region; columns are code points from 1. */
export function shownPath(path: string, region?: Region): string {
  return shownFile(path) + (region ? `:${shownPlace(region)}` : '');
}

/** A path alone, on one line. */
export function shownFile(path: string): string {
  // A CI service obeys a line that begins like this, blanks aside; the same file has a name that does not.
  return visible(/^\s*(::|##)/.test(path) ? `./${path}` : path);
}

/** `line:col`, or `cell 3:line:col`. */
export function shownPlace(region: Region): string {
  const place = `${region.startLine}:${region.startCharacter}`;
  return region.cell ? `cell ${region.cell.number}:${place}` : place;
}

/** A region in the lines of the file itself; columns are left out in a notebook, whose file holds code as strings. */
export interface FileRegion {
  readonly startLine: number;
  readonly endLine: number;
  /** UTF-16 units from 1, the end exclusive. */
  readonly columns: { readonly start: number; readonly end: number } | undefined;
}

/** Where a region stands in its file, for formats whose readers know no cells. */
export function fileRegion(region: Region): FileRegion {
  const { cell } = region;
  if (cell) return { startLine: cell.startFileLine, endLine: cell.endFileLine, columns: undefined };
  return {
    startLine: region.startLine,
    endLine: region.endLine,
    columns: { start: region.startColumn, end: region.endColumn },
  };
}

/** What a message has to say of its place where the place itself cannot: the cell of a notebook; else ''. */
export function cellNote(region: Region): string {
  return region.cell ? ` (cell ${region.cell.number}, line ${region.startLine})` : '';
}
