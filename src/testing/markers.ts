/** Expectation comments: reads them out of a case, and blanks them so that no rule can see them. */

export type MarkerKind = 'expect' | 'todo-expect' | 'todo-silent';

/** One expectation: a finding of `rule` that starts on `line` (1-based); `text` narrows it by message. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly line: number;
  readonly rule: string;
  readonly text: string | undefined;
}

/** A range of bytes that held a comment, with the blanks before it. */
export interface BlankedRange {
  readonly start: number;
  readonly end: number;
}

export interface MarkedSource {
  readonly markers: readonly Marker[];
  /** The source with every expectation comment replaced by spaces: every other byte stays where it was. */
  readonly bytes: Uint8Array;
  readonly blanked: readonly BlankedRange[];
}

const comment = /[ \t\f]*#[ \t]*(expect|todo-expect|todo-silent):((?:"[^"\r\n]*"|[^"#\r\n])*)/g;
const item = /^\s*([a-z0-9][a-z0-9-]*)\s*(?:"([^"]*)")?\s*$/;

/**
 * Reads the expectation comments of one Python file. Works on bytes, in any encoding that keeps ASCII, so that the
 * case reaches the analyser in its own encoding. Throws where a comment cannot be read, with its line.
 */
export function readMarkers(source: Uint8Array): MarkedSource {
  const buffer = Buffer.from(source);
  // One character for each byte, so that offsets in the text are offsets in the file.
  const text = buffer.toString('latin1');
  const markers: Marker[] = [];
  const blanked: BlankedRange[] = [];
  for (const match of text.matchAll(comment)) {
    const [whole, kind, list] = match;
    const line = lineAt(text, match.index);
    for (const part of splitItems(list ?? '')) {
      const found = item.exec(part);
      if (!found?.[1]) throw new Error(`line ${line}: cannot read the expectation '${part.trim()}'`);
      const narrowed = found[2] === undefined ? undefined : Buffer.from(found[2], 'latin1').toString('utf8');
      markers.push({ kind: kind as MarkerKind, line, rule: found[1], text: narrowed });
    }
    const end = match.index + whole.length;
    buffer.fill(' ', match.index, end);
    blanked.push({ start: match.index, end });
  }
  return { markers, bytes: new Uint8Array(buffer), blanked };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

/** Splits at the semicolons that are not inside quotes. */
function splitItems(list: string): string[] {
  return list.match(/(?:"[^"]*"|[^";])+/g) ?? [''];
}
