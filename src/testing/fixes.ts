/** Applies the edits of findings to the text of a case. */
import type { Region, Result } from '../rule/result.js';
import type { BlankedRange } from './markers.js';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text after the fixes of `results`, which all belong to it. The edits of one result go together or not at all:
 * a fix that overlaps an earlier one is left out. Expects UTF-16 columns and Python's line ends.
 */
export function applyFixes(text: string, results: readonly Result[]): string {
  return replace(text, chosenReplacements(text, results));
}

/**
 * `applyFixes` for the bytes of a case, which must be UTF-8, with the blanks that expectation comments left behind
 * removed. Throws where the bytes are not UTF-8.
 */
export function applyFixesToCase(
  bytes: Uint8Array,
  blanked: readonly BlankedRange[],
  results: readonly Result[],
): Uint8Array {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = decoder.decode(bytes);
  const fixes = chosenReplacements(text, results);
  const blanks = blanked.map(({ start, end }): Replacement => {
    const before = decoder.decode(bytes.subarray(0, start)).length;
    return { start: before, end: before + (end - start), text: '' };
  });
  const free = blanks.filter((blank) => !fixes.some((fix) => overlaps(fix, blank)));
  return new TextEncoder().encode(replace(text, [...fixes, ...free]));
}

/** The offset, in UTF-16 units, of each line of the text. Lines end as Python ends them. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
}

function chosenReplacements(text: string, results: readonly Result[]): Replacement[] {
  const starts = lineStarts(text);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  const range = (region: Region) => ({
    start: offset(region.startLine, region.startColumn),
    end: offset(region.endLine, region.endColumn),
  });
  const chosen: Replacement[] = [];
  for (const { fix } of results) {
    const edits = (fix?.edits ?? []).map((edit) => ({ ...range(edit.region), text: edit.text }));
    if (!edits.some((edit) => chosen.some((other) => overlaps(edit, other)))) chosen.push(...edits);
  }
  return chosen;
}

/** Two insertions at one place overlap, since their order would be a guess; neighbours do not. */
function overlaps(one: Replacement, other: Replacement): boolean {
  if (one.start === one.end && other.start === other.end) return one.start === other.start;
  return one.start < other.end && other.start < one.end;
}

function replace(text: string, replacements: readonly Replacement[]): string {
  let rest = text;
  for (const { start, end, text: inserted } of replacements.toSorted(
    (one, other) => other.start - one.start || other.end - one.end,
  )) {
    rest = rest.slice(0, start) + inserted + rest.slice(end);
  }
  return rest;
}
