/** Regions and physical locations. */
import type { ArtifactLocation, PhysicalLocation, Region as SarifRegion } from 'sarif';
import type { Excerpt, Region } from '../../rule/result.js';
import { wellFormed } from '../visible.js';

/** A longer snippet is left out: a log may hold thousands, and one line can be a megabyte. */
const SNIPPET_UNITS = 4096;
/** How much of such a line is shown on either side of a region. */
const NEARBY_UNITS = 200;

type Coordinates = Pick<Region, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'>;

/** The four coordinates; in a notebook, whose file holds its code as strings, those of the strings. */
export function regionOf(region: Region): Coordinates {
  if (region.cell) {
    return {
      startLine: region.cell.startFileLine,
      startColumn: region.cell.startFileColumn,
      endLine: region.cell.endFileLine,
      endColumn: region.cell.endFileColumn,
    };
  }
  return {
    startLine: region.startLine,
    startColumn: region.startColumn,
    endLine: region.endLine,
    endColumn: region.endColumn,
  };
}

/**
 * Where in a file: the region with its code, and the lines around it where they hold more than the region. The lines
 * are joined with \n whatever the file's line ends, which the excerpt does not keep.
 */
export function physicalLocation(
  artifactLocation: ArtifactLocation,
  region: Region,
  snippet: string,
  excerpt: Excerpt,
): PhysicalLocation {
  const context = contextOf(excerpt, region);
  return {
    artifactLocation,
    // The code of a notebook does not stand in its file as it is.
    region: region.cell ? regionOf(region) : withSnippet(regionOf(region), snippet),
    ...(context && { contextRegion: context }),
  };
}

/** The text of `region`, cut out of the lines of `excerpt` and joined with \n. Lines that it lacks are left out. */
export function snippetOf(excerpt: Excerpt, region: Region): string {
  const lines: string[] = [];
  for (let number = region.startLine; number <= region.endLine; number++) {
    const line = excerpt.lines[number - excerpt.startLine];
    if (line === undefined) continue;
    const from = number === region.startLine ? region.startColumn - 1 : 0;
    const to = number === region.endLine ? region.endColumn - 1 : line.length;
    lines.push(line.slice(from, to));
  }
  return lines.join('\n');
}

/** The code around `region` and the region itself, or undefined where the excerpt holds nothing more. */
function contextOf(excerpt: Excerpt, region: Region): SarifRegion | undefined {
  // The lines of an excerpt are those of a cell.
  if (region.cell) return undefined;
  const context = wholeExcerpt(excerpt);
  if (!context || !contains(context, region)) return undefined;
  const text = excerpt.lines.join('\n');
  return text.length > SNIPPET_UNITS ? nearby(excerpt, region) : withSnippet(context, text);
}

function wholeExcerpt(excerpt: Excerpt): Coordinates | undefined {
  const last = excerpt.lines.at(-1);
  if (last === undefined) return undefined;
  const endLine = excerpt.startLine + excerpt.lines.length - 1;
  return { startLine: excerpt.startLine, startColumn: 1, endLine, endColumn: last.length + 1 };
}

/** The part of a long line around a region on that line; undefined for a region of several lines. */
function nearby(excerpt: Excerpt, region: Region): SarifRegion | undefined {
  const line = excerpt.lines[region.startLine - excerpt.startLine];
  if (line === undefined || region.endLine !== region.startLine) return undefined;
  let from = Math.max(0, region.startColumn - 1 - NEARBY_UNITS);
  let to = Math.min(line.length, region.endColumn - 1 + NEARBY_UNITS);
  // Not through the middle of a surrogate pair.
  if (isLowSurrogate(line, from)) from--;
  if (isLowSurrogate(line, to)) to++;
  const context = {
    startLine: region.startLine,
    startColumn: from + 1,
    endLine: region.endLine,
    endColumn: to + 1,
  };
  return contains(context, region) ? withSnippet(context, line.slice(from, to)) : undefined;
}

/** Whether `outer` holds all of `inner` and more. */
function contains(outer: Coordinates, inner: Coordinates): boolean {
  const before = outer.startLine - inner.startLine || outer.startColumn - inner.startColumn;
  const after = inner.endLine - outer.endLine || inner.endColumn - outer.endColumn;
  return before <= 0 && after <= 0 && (before < 0 || after < 0);
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function withSnippet(region: SarifRegion, text: string): SarifRegion {
  if (text === '' || text.length > SNIPPET_UNITS) return region;
  return { ...region, snippet: { text: wellFormed(text) } };
}
