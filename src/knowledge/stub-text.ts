/**
 * The text form of the digest, as `tools/stubs/lines.ts` writes it. A module is lines:
 *
 *     [asyncio                    its name
 *     *asyncio.queues             everything of that module is here too
 *     =_thread:RLock,Lock=lock    names for what is defined elsewhere: _thread.RLock, and Lock for _thread.lock
 *     !Timer(.Thread)             a class and its bases, with its members on the lines that follow, one space in
 *      join(timeout)n             a method: parameters, result
 *      daemon:b                   an attribute or property: type
 *     current_thread().Thread     a function
 *
 * Marks before a name: `@` coroutine, `%` context manager, `&` async context manager, `#` static, `^` class method.
 * Types: alternatives after `|`, elements in `<,>`; `.X` is of the same module, `X` a builtin, and the letters and marks below.
 */
import type { FunctionFact, StubType, StubTypes } from './stubs.js';

/** One name of a module. */
export interface Entry {
  /** What it is another name for. */
  readonly target: string | undefined;
  /** The line of a function or variable. */
  readonly text: string | undefined;
  /** Of a class. */
  readonly bases: readonly string[];
  /** The lines of a class's members by name; undefined for what is no class. */
  readonly index: ReadonlyMap<string, string> | undefined;
  /** Of the entry `*`: the modules that everything is imported from. */
  readonly members: readonly string[];
}

/** Builtin classes that are written as one letter. */
export const LETTERS: Readonly<Record<string, string>> = {
  s: 'str',
  i: 'int',
  f: 'float',
  b: 'bool',
  y: 'bytes',
  n: 'None',
  l: 'list',
  d: 'dict',
  t: 'tuple',
};

/** Methods that end what they are called on, the one to advise first. The names that typeshed's classes with an end have. */
export const ENDS: readonly string[] = [
  ...['close', 'aclose', 'server_close', 'shutdown', 'terminate', 'quit', 'logout', 'disconnect', 'cleanup'],
  ...['dispose', 'unlink', 'release', 'stop', 'kill', 'unregister'],
];

const KINDS: Readonly<Record<string, FunctionFact['kind'] | undefined>> = {
  '@': 'coroutine',
  '%': 'manager',
  '&': 'async manager',
};

const BINDINGS: Readonly<Record<string, FunctionFact['binding'] | undefined>> = {
  '#': 'static',
  '^': 'class',
};

/** Where the lines of each module are, after the line with its name. */
export function placesIn(digest: string): ReadonlyMap<string, readonly [start: number, end: number]> {
  const places = new Map<string, readonly [number, number]>();
  let open = digest.indexOf('[');
  while (open >= 0) {
    const start = digest.indexOf('\n', open) + 1;
    const next = digest.indexOf('\n[', start - 1);
    places.set(digest.slice(open + 1, start - 1), [start, next < 0 ? digest.length : next]);
    open = next < 0 ? -1 : next + 1;
  }
  return places;
}

/** The names of a module. Never throws. */
export function decodeModule(text: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const stars: string[] = [];
  let index = new Map<string, string>();
  for (const line of text.split('\n')) {
    switch (line[0]) {
      case undefined:
        break;
      case '*':
        stars.push(line.slice(1));
        break;
      case '=':
        for (const [name, target] of aliasesIn(line)) entries.set(name, entry({ target }));
        break;
      case '!': {
        const open = line.indexOf('(');
        const bases = line.slice(open + 1, -1);
        index = new Map();
        entries.set(
          line.slice(1, open),
          entry({ bases: bases === '' ? [] : bases.split(',').map(spelled), index }),
        );
        break;
      }
      case ' ':
        index.set(nameIn(line.slice(1)), line.slice(1));
        break;
      default:
        entries.set(nameIn(line), entry({ text: line }));
    }
  }
  entries.set('*', entry({ members: stars }));
  return entries;
}

function aliasesIn(line: string): [name: string, target: string][] {
  const colon = line.indexOf(':');
  const from = line.slice(1, colon);
  return line
    .slice(colon + 1)
    .split(',')
    .map((pair) => {
      const [name = '', last = name] = pair.split('=');
      return [name, `${from}.${last}`];
    });
}

function spelled(name: string): string {
  return LETTERS[name] ?? name;
}

function entry(parts: Partial<Entry>): Entry {
  return { target: undefined, text: undefined, bases: [], index: undefined, members: [], ...parts };
}

/** Where the name in a line begins: after its marks. */
function nameStart(line: string): number {
  let start = 0;
  while (KINDS[line[start] ?? ''] !== undefined || BINDINGS[line[start] ?? ''] !== undefined) start++;
  return start;
}

function nameIn(line: string): string {
  return line.slice(nameStart(line), nameEnd(line));
}

/** Before the parameters or the colon, whichever is first. */
function nameEnd(line: string): number {
  const [open, colon] = [line.indexOf('('), line.indexOf(':')];
  return open >= 0 && (colon < 0 || open < colon) ? open : colon;
}

/** The fact in the line of a function, a method or a variable. `qualify` completes the names of classes. */
export function readMember(
  line: string,
  name: string,
  isMember: boolean,
  qualify: (name: string) => string,
): FunctionFact | { name: string; type: StubTypes } {
  const end = nameEnd(line);
  if (line[end] === ':') return { name, type: readTypes(line.slice(end + 1), qualify) };
  const close = line.indexOf(')', end);
  const parameters = line.slice(end + 1, close);
  const marks = [...line.slice(0, nameStart(line))];
  return {
    name,
    parameters: parameters === '' ? [] : parameters.split(','),
    result: readTypes(line.slice(close + 1), qualify),
    kind: marks.map((mark) => KINDS[mark]).find((kind) => kind !== undefined) ?? 'plain',
    binding:
      marks.map((mark) => BINDINGS[mark]).find((one) => one !== undefined) ??
      (isMember ? 'instance' : 'none'),
  };
}

function readTypes(text: string, qualify: (name: string) => string): StubTypes {
  return text === '' ? [] : parts(text, '|').map((one) => readType(one, qualify));
}

function readType(text: string, qualify: (name: string) => string): StubType {
  if (text === '@') return { kind: 'self' };
  if (text === '*') return { kind: 'element' };
  if (text === '!') return { kind: 'never' };
  if (text[0] === '=') return { kind: 'argument', parameter: text.slice(1) };
  const open = text.indexOf('<');
  const name = open < 0 ? text : text.slice(0, open);
  const inner = open < 0 ? [] : parts(text.slice(open + 1, -1), ',');
  return {
    kind: 'class',
    name: qualify(spelled(name)),
    elements: inner.map((one) => readTypes(one, qualify)),
  };
}

/** The parts between separators that are not inside angle brackets. */
function parts(text: string, separator: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char === '<') depth++;
    else if (char === '>') depth--;
    else if (at === text.length || (char === separator && depth === 0)) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return found;
}
