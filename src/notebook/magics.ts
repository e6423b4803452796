/** Cells as Python reads them: what is IPython's own is replaced by Python of the same width, so that places stay right. */

/** Cell magics whose cell is Python all the same. */
const PYTHON_CELLS: ReadonlySet<string> = new Set([
  'capture',
  'prun',
  'py',
  'python',
  'python3',
  'time',
  'timeit',
]);
/** Line magics that run the rest of their line as Python. */
const PYTHON_LINES: ReadonlySet<string> = new Set(['%prun', '%time', '%timeit']);

/** The lines of a cell as Python, as many as before; undefined where the cell is in another language. Never throws. */
export function pythonOf(lines: readonly string[]): readonly string[] | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  const head = lines[first]?.trim() ?? '';
  if (!head.startsWith('%%')) return withoutMagics(lines);
  const [name = ''] = head.slice(2).split(' ', 1);
  if (!PYTHON_CELLS.has(name)) return undefined;
  return withoutMagics(lines.map((line, index) => (index <= first ? '' : line)));
}

function withoutMagics(lines: readonly string[]): readonly string[] {
  const scanner = new Scanner();
  let isContinued = false;
  return lines.map((line) => {
    if (isContinued) {
      isContinued = line.endsWith('\\');
      return '';
    }
    const isStart = scanner.isAtStart;
    const python = isStart ? withoutMagic(line) : line;
    // A command of the shell goes on behind a backslash.
    isContinued = python !== line && line.endsWith('\\');
    scanner.read(python);
    return python;
  });
}

/** A line on which a statement begins, as Python. */
function withoutMagic(line: string): string {
  const code = line.trimStart();
  const indent = line.slice(0, line.length - code.length);
  if (code.startsWith('%')) return indent + (runOf(code) ?? '0');
  if (code.startsWith('!') || code.startsWith('?')) return `${indent}0`;
  const scanner = new Scanner();
  scanner.read(code);
  // `name?` asks for help; in Python no line ends so outside of strings and comments.
  if (scanner.last === '?') return `${indent}0`;
  if (scanner.assigned === undefined) return line;
  const target = code.slice(0, scanner.assigned);
  const value = code.slice(scanner.assigned);
  const magic = value.trimStart();
  const blanks = value.slice(0, value.length - magic.length);
  // The lines that a command has written.
  if (magic.startsWith('!')) return `${indent}${target}${blanks}[]`;
  if (!magic.startsWith('%')) return line;
  const name = magic.split(' ', 1)[0] ?? '';
  const rest = magic.slice(name.length);
  const isRun = PYTHON_LINES.has(name) && !rest.trimStart().startsWith('-');
  return `${indent}${target}${blanks}${isRun ? ' '.repeat(name.length) + rest : '0'}`;
}

/** `%time f()` as a statement of the same width that runs the same; undefined where it has options or runs nothing. */
function runOf(code: string): string | undefined {
  const name = code.split(' ', 1)[0] ?? '';
  const rest = code.slice(name.length);
  if (!PYTHON_LINES.has(name) || rest.trim() === '' || rest.trimStart().startsWith('-')) return undefined;
  return `${'if 1:'.padEnd(name.length)}${rest}`;
}

/** Reads code line by line and knows whether a statement may begin on the next one. */
class Scanner {
  #depth = 0;
  /** The quotes that end the string that goes on, or undefined. */
  #open: string | undefined;
  #isJoined = false;
  /** The last character that is neither blank nor in a string or comment. */
  last = '';
  /** Just behind the first `=` outside of brackets that assigns. */
  assigned: number | undefined;

  get isAtStart(): boolean {
    return this.#depth === 0 && this.#open === undefined && !this.#isJoined;
  }

  read(line: string): void {
    this.#isJoined = false;
    for (let at = 0; at < line.length; at++) {
      const character = line[at] ?? '';
      if (this.#open !== undefined) {
        if (character === '\\') at++;
        else if (line.startsWith(this.#open, at)) {
          at += this.#open.length - 1;
          this.#open = undefined;
        }
        continue;
      }
      if (character === '#') break;
      if (character === '"' || character === "'") {
        const triple = character.repeat(3);
        this.#open = line.startsWith(triple, at) ? triple : character;
        at += this.#open.length - 1;
        this.last = character;
        continue;
      }
      this.#take(character, line, at);
    }
    // Only a string in three quotes goes on by itself on the next line.
    if (this.#open?.length === 1 && !line.endsWith('\\')) this.#open = undefined;
  }

  #take(character: string, line: string, at: number): void {
    if ('([{'.includes(character)) this.#depth++;
    if (')]}'.includes(character)) this.#depth = Math.max(0, this.#depth - 1);
    if (character === '\\' && at === line.length - 1) this.#isJoined = true;
    const isAssignment =
      character === '=' && line[at + 1] !== '=' && !'=<>!:+-*/%&|^@'.includes(line[at - 1] ?? ' ');
    if (isAssignment && this.#depth === 0) this.assigned ??= at + 1;
    if (character.trim() !== '') this.last = character;
  }
}
