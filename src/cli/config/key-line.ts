/** Where a key stands in a TOML text. The parser does not tell, and an error without a line is half an error. */

export type KeyPath = readonly (string | number)[];

/** Longer lines are values, and may be anything. */
const LONGEST_LINE = 10_000;

const keyPart = /"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+)/g;
const dottedKey = String.raw`(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)`;
const header = new RegExp(String.raw`^\s*(\[{1,2})\s*(${dottedKey}(?:\s*\.\s*${dottedKey})*)\s*\]`);
const assignment = new RegExp(String.raw`^\s*(${dottedKey}(?:\s*\.\s*${dottedKey})*)\s*=`);

/**
 * Answers the 1-based line of the key at `path` (numbers count tables of an array), or of the nearest key around
 * it that has a line of its own; with `value`, the line where that string stands in the key's value. 1 where there
 * is no trace of it. Never throws.
 */
export function lineOfKey(text: string, path: KeyPath, value?: string): number {
  return lineFinder(text)(path, value);
}

/** `lineOfKey` for many keys of one text, which is looked through once. */
export function lineFinder(text: string): (path: KeyPath, value?: string) => number {
  const lines = text.split('\n');
  const starts = keyLines(lines);
  return (path, value) => lineIn(lines, starts, path, value);
}

function lineIn(
  lines: readonly string[],
  starts: ReturnType<typeof keyLines>,
  path: KeyPath,
  value: string | undefined,
): number {
  let best = { line: 0, depth: 0 };
  for (const start of starts) {
    const depth = start.path.length;
    if (
      depth > best.depth &&
      depth <= path.length &&
      start.path.every((part, index) => part === path[index])
    ) {
      best = { line: start.line, depth };
    }
  }
  if (value === undefined) return best.line + 1;
  const end = starts.find((start) => start.line > best.line)?.line ?? lines.length;
  for (let line = best.line; line < end; line++) {
    if (lines[line]?.includes(`"${value}"`) || lines[line]?.includes(`'${value}'`)) return line + 1;
  }
  return best.line + 1;
}

/** Every line that opens a table or assigns a key, with the path from the root; lines from 0. */
function keyLines(lines: readonly string[]): readonly { readonly line: number; readonly path: KeyPath }[] {
  const starts: { line: number; path: KeyPath }[] = [];
  const tablesOfArray = new Map<string, number>();
  let table: KeyPath = [];
  for (const [line, content] of lines.entries()) {
    // Nobody names a setting in so long a line.
    if (content.length > LONGEST_LINE) continue;
    const opened = header.exec(content);
    if (opened) {
      table = partsOf(opened[2] ?? '');
      if (opened[1] === '[[') {
        const name = table.join('.');
        const index = tablesOfArray.get(name) ?? 0;
        tablesOfArray.set(name, index + 1);
        table = [...table, index];
      }
      starts.push({ line, path: table });
      continue;
    }
    const assigned = assignment.exec(content);
    if (assigned) starts.push({ line, path: [...table, ...partsOf(assigned[1] ?? '')] });
  }
  return starts;
}

function partsOf(key: string): string[] {
  return [...key.matchAll(keyPart)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}
