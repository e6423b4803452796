/** Edits of a file's bytes: every byte that no edit touches stays as it is, whatever the encoding and the line ends. */
import type { Region, ResultEdit } from '../rule/result.js';
import { type Decoded, decode, LineTable } from '../syntax/index.js';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The file with the edits made; line ends of inserted text become those of the file. Undefined where that cannot be done
 * without a guess: edits that overlap, a file that is not what it declares to be, text that its encoding lacks, or an
 * encoding of several bytes a character other than UTF-8 with such characters in the file. Never throws.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly ResultEdit[]): Uint8Array | undefined {
  const decoded = decode(bytes);
  if (decoded.problem !== undefined) return undefined;
  const { text } = decoded;
  const lines = new LineTable(text);
  const offset = (line: number, column: number): number => lines.startOf(line) + column - 1;
  const lineEnd = lineEndOf(text);
  const replacements = edits
    .map(({ region, text: inserted }): Replacement => {
      const start = offset(region.startLine, region.startColumn);
      const end = offset(region.endLine, region.endColumn);
      return { start, end, text: inserted.replace(/\r\n|\r|\n/g, lineEnd) };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (replacements.some((one, index) => overlaps(one, replacements[index + 1]))) return undefined;

  const wanted = spliced(text, replacements, (from, to) => text.slice(from, to)).join('');
  const byteOffset = byteOffsets(bytes, decoded);
  if (!byteOffset) return undefined;
  const isUtf8 = decoded.encoding === 'utf-8';
  const parts = spliced(
    text,
    replacements.map((each) => ({ ...each, text: Buffer.from(each.text, isUtf8 ? 'utf8' : 'latin1') })),
    (from, to) => bytes.subarray(byteOffset(from), byteOffset(to)),
  );
  // What stands before the text is its byte order mark.
  const result = Buffer.concat([bytes.subarray(0, byteOffset(0)), ...parts]);
  const again = decode(result);
  return again.text === wanted && again.problem === undefined && again.bom === decoded.bom
    ? result
    : undefined;
}

/** The kept and the inserted parts in turn. */
function spliced<Part>(
  text: string,
  replacements: readonly { readonly start: number; readonly end: number; readonly text: Part }[],
  kept: (from: number, to: number) => Part,
): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of replacements) {
    parts.push(kept(at, start), inserted);
    at = end;
  }
  return [...parts, kept(at, text.length)];
}

/** Two insertions at one place overlap, since their order would be a guess; neighbours do not. */
function overlaps(one: Replacement, next: Replacement | undefined): boolean {
  if (!next) return false;
  return next.start < one.end || (next.start === one.start && next.end === one.end);
}

/** From an offset in the text to one in the bytes; undefined where the encoding does not tell. */
function byteOffsets(
  bytes: Uint8Array,
  { text, bom, encoding }: Decoded,
): ((offset: number) => number) | undefined {
  const first = bom ? 3 : 0;
  // A byte a character: ASCII, and the encodings of one byte.
  if (text.length === bytes.length - first) return (offset) => first + offset;
  return encoding === 'utf-8'
    ? (offset) => first + Buffer.byteLength(text.slice(0, offset), 'utf8')
    : undefined;
}

/** The line end that a text has most often. */
function lineEndOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '\n';
}

/** Whether two fixes touch the same lines: then the second waits for another pass. */
export function sharesLines(one: readonly ResultEdit[], other: readonly ResultEdit[]): boolean {
  return one.some(({ region }) => other.some((edit) => meets(region, edit.region)));
}

function meets(one: Region, other: Region): boolean {
  return one.startLine <= other.endLine && other.startLine <= one.endLine;
}
