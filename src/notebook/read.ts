/** A notebook as one program: its Python cells in order, and where each line of it stands. */
import { type Node, parseTree } from 'jsonc-parser';
import { pythonOf } from './magics.js';

/** Where a line of the program comes from. */
export interface Origin {
  /** The cell, counted from 1 over all cells. */
  readonly cell: number;
  /** The line in the cell, and in the file; both 1-based. */
  readonly line: number;
  readonly fileLine: number;
  /** The JSON string that holds it: columns of the file in UTF-16 units, the end exclusive. */
  readonly fileStart: number;
  readonly fileEnd: number;
  /** As it stands in the cell. */
  readonly text: string;
}

export interface Notebook {
  readonly program: string;
  /** For each line of the program. */
  readonly origins: readonly Origin[];
}

/** Reads an `.ipynb` file, version 3 or 4; undefined where it is none. One in another language has an empty program. Never throws. */
export function readNotebook(bytes: Uint8Array): Notebook | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const root = parsed(text);
  if (!root) return undefined;
  const cells = member(root, 'cells') ?? member(member(root, 'worksheets')?.children?.[0], 'cells');
  if (cells?.type !== 'array') return undefined;
  if (!isPython(root)) return { program: '', origins: [] };
  const placeOf = placeCounter(text);
  const lines: string[] = [];
  const origins: Origin[] = [];
  for (const [index, cell] of (cells.children ?? []).entries()) {
    if (member(cell, 'cell_type')?.value !== 'code') continue;
    const source = sourceLines(member(cell, 'source') ?? member(cell, 'input'), placeOf);
    const python = pythonOf(source.map((line) => line.text));
    if (!python) continue;
    for (const [line, origin] of source.entries()) {
      lines.push(python[line] ?? '');
      origins.push({ cell: index + 1, line: line + 1, ...origin });
    }
  }
  return { program: lines.map((line) => `${line}\n`).join(''), origins };
}

function parsed(text: string): Node | undefined {
  const problems: unknown[] = [];
  const root = parseTree(text, problems as never, { disallowComments: true });
  return problems.length === 0 && root?.type === 'object' ? root : undefined;
}

function member(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

/** A notebook that names no language is taken for one in Python, as most are. */
function isPython(root: Node): boolean {
  const metadata = member(root, 'metadata');
  const language =
    member(member(metadata, 'language_info'), 'name')?.value ??
    member(member(metadata, 'kernelspec'), 'language')?.value;
  return typeof language !== 'string' || /^(?:i?python|pypy)/i.test(language);
}

type FileText = { -readonly [Key in 'text' | 'fileLine' | 'fileStart' | 'fileEnd']: Origin[Key] };

/** The lines of a cell, given as one text or as many, each with its line in the file. */
function sourceLines(
  source: Node | undefined,
  placeOf: (offset: number) => { readonly line: number; readonly column: number },
): FileText[] {
  const parts = source?.type === 'array' ? (source.children ?? []) : source ? [source] : [];
  const lines: FileText[] = [];
  let isOpen = false;
  for (const part of parts) {
    if (typeof part.value !== 'string') continue;
    const { line, column } = placeOf(part.offset);
    const place = { fileLine: line, fileStart: column, fileEnd: column + part.length };
    const pieces = part.value.split(/\r\n|\r|\n/);
    for (const [index, piece] of pieces.entries()) {
      const last = lines.at(-1);
      // A text goes on in the next one; where it had ended its line, the line begins there.
      if (index === 0 && isOpen && last) {
        if (last.text === '') Object.assign(last, place);
        last.text += piece;
      } else lines.push({ text: piece, ...place });
    }
    isOpen = true;
  }
  if (lines.at(-1)?.text === '') lines.pop();
  return lines;
}

/** A function that answers the 1-based line and column of an offset; offsets are asked in ascending order. */
function placeCounter(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return { line, column: offset - at + 1 };
  };
}
