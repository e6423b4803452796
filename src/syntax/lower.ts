/**
 * Copies one of tree-sitter's trees out of the parser's memory into flat arrays. Reading the memory costs a tenth of
 * what the cursor API does, because no call crosses the border of WebAssembly. The layout read here is that of
 * lib/src/subtree.h, tree.h and parser.h of tree-sitter 0.25 to 0.27 on a 32-bit target; a test compares the result with
 * the cursor API on every case file, so an upgrade that changes the layout cannot pass unseen.
 */
import { K } from './kinds.js';

/** What lowering needs to know of the grammar, read once from the loaded language. */
export interface GrammarTables {
  /** Kind by symbol; 0 for symbols that are never kept. */
  readonly kindOfSymbol: Uint8Array;
  /** 1 where a symbol is a named node. */
  readonly namedSymbol: Uint8Array;
  /** 1 where a symbol is kept even though it is anonymous and has no field. */
  readonly keptToken: Uint8Array;
  /** The symbol of comments. */
  readonly commentSymbol: number;
  /** The symbol of line continuations (a backslash at the end of a line). */
  readonly continuationSymbol: number;
  /** The symbol of the keyword `from`, kept inside `yield` only. */
  readonly fromSymbol: number;
  /** Fields by production: `fields[production * width + child]`. */
  readonly fields: Uint8Array;
  /** Aliases by production: `aliases[production * width + child]`. */
  readonly aliases: Uint16Array;
  readonly width: number;
}

/** The arrays of a lowered tree; index 0 is the root, and indices grow in source order (preorder). */
export interface FlatTree {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly field: Uint8Array;
  readonly flags: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly parent: Int32Array;
  /** -1 where there is none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Start and end of each comment, alternating. */
  readonly comments: Int32Array;
}

/** The node or something below it is an ERROR or was made up by the parser. */
export const HAS_ERROR = 1;
/** The node was made up by the parser to go on after an error; it has no text. */
export const IS_MISSING = 2;

const ERROR_SYMBOL = 0xffff;

/** Reads the tables that lowering needs out of the parser's memory; `language` is the address of the TSLanguage. */
export function readGrammarTables(
  memory: WebAssembly.Memory,
  language: number,
  symbols: { name: string | null; named: boolean; visible: boolean }[],
): GrammarTables {
  const u8 = new Uint8Array(memory.buffer);
  const u16 = new Uint16Array(memory.buffer);
  const u32 = new Uint32Array(memory.buffer);
  const word = (index: number): number => u32[(language >> 2) + index] ?? 0;
  const symbolCount = word(1);
  const productions = word(7);
  const maxAlias = u16[(language + 36) >> 1] ?? 0;
  const slices = word(16) >> 1;
  const entries = word(17);
  const aliasSequences = word(21) >> 1;

  let width = maxAlias;
  for (let production = 0; production < productions; production++) {
    const index = u16[slices + 2 * production] ?? 0;
    const length = u16[slices + 2 * production + 1] ?? 0;
    for (let i = index; i < index + length; i++) width = Math.max(width, (u8[entries + 4 * i + 2] ?? 0) + 1);
  }
  const fields = new Uint8Array(productions * width);
  const aliases = new Uint16Array(productions * width);
  for (let production = 0; production < productions; production++) {
    const index = u16[slices + 2 * production] ?? 0;
    const length = u16[slices + 2 * production + 1] ?? 0;
    for (let i = index; i < index + length; i++) {
      const field = u16[(entries + 4 * i) >> 1] ?? 0;
      const child = u8[entries + 4 * i + 2] ?? 0;
      const inherited = u8[entries + 4 * i + 3] ?? 0;
      if (!inherited && !fields[production * width + child]) fields[production * width + child] = field;
    }
    if (production === 0) continue;
    for (let child = 0; child < maxAlias; child++) {
      aliases[production * width + child] = u16[aliasSequences + production * maxAlias + child] ?? 0;
    }
  }

  const kindOfSymbol = new Uint8Array(0x10000);
  const namedSymbol = new Uint8Array(0x10000);
  const keptToken = new Uint8Array(0x10000);
  let commentSymbol = 0;
  let continuationSymbol = 0;
  let fromSymbol = 0;
  const numbers = K as Readonly<Record<string, number>>;
  for (let symbol = 0; symbol < Math.max(symbolCount, symbols.length); symbol++) {
    const { name, named } = symbols[symbol] ?? { name: null, named: false };
    if (name === null) continue;
    if (name === 'comment' && named) commentSymbol = symbol;
    if (name === 'line_continuation' && named) continuationSymbol = symbol;
    if (name === 'from' && !named) fromSymbol = symbol;
    if (name === 'async' && !named) keptToken[symbol] = 1;
    namedSymbol[symbol] = named ? 1 : 0;
    kindOfSymbol[symbol] = named ? (numbers[name] ?? 0) : K.token;
  }
  kindOfSymbol[ERROR_SYMBOL] = K.ERROR;
  namedSymbol[ERROR_SYMBOL] = 1;
  return {
    kindOfSymbol,
    namedSymbol,
    keptToken,
    commentSymbol,
    continuationSymbol,
    fromSymbol,
    fields,
    aliases,
    width,
  };
}

/** Lowers the tree at `address`. The tree may be deleted afterwards: nothing of it is kept. */
export function lower(memory: WebAssembly.Memory, address: number, grammar: GrammarTables): FlatTree {
  const u8 = new Uint8Array(memory.buffer);
  const u16 = new Uint16Array(memory.buffer);
  const u32 = new Uint32Array(memory.buffer);
  const { kindOfSymbol, namedSymbol, keptToken, fields, aliases, width } = grammar;
  const { commentSymbol, continuationSymbol, fromSymbol } = grammar;

  const root = u32[address >> 2] as number;
  // A leaf's descendant count shares its memory with other data; a root without children has none.
  const rootChildren = u32[(root + 36) >> 2] as number;
  const capacity = rootChildren === 0 ? 1 : (u32[(root + 56) >> 2] as number) + 1;
  const kind = new Uint8Array(capacity);
  const field = new Uint8Array(capacity);
  const flags = new Uint8Array(capacity);
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const parent = new Int32Array(capacity);
  const firstChild = new Int32Array(capacity).fill(-1);
  const nextSibling = new Int32Array(capacity).fill(-1);
  const lastChild = new Int32Array(capacity).fill(-1);
  const comments: number[] = [];

  kind[0] = K.module;
  const rootSymbol = u16[(root + 40) >> 1] as number;
  if (rootSymbol === ERROR_SYMBOL) kind[0] = K.ERROR;
  if ((u32[(root + 32) >> 2] as number) > 0) flags[0] = HAS_ERROR;
  start[0] = (u32[(root + 4) >> 2] as number) >> 1;
  end[0] = start[0] + ((u32[(root + 16) >> 2] as number) >> 1);
  parent[0] = -1;
  let count = 1;

  // A frame walks the children of one structural parent: address, next child, count of children that are not
  // extras so far, production, field given to the hidden parent itself, nearest kept ancestor, position in bytes.
  const FRAME = 7;
  let stack = new Int32Array(FRAME * 256);
  let top = 0;
  stack[0] = root;
  stack[1] = 0;
  stack[2] = 0;
  stack[3] = u16[(root + 66) >> 1] as number;
  stack[4] = 0;
  stack[5] = 0;
  stack[6] = u32[(root + 4) >> 2] as number;
  if (rootChildren === 0) top = -FRAME;

  while (top >= 0) {
    const pointer = stack[top] as number;
    const childCount = u32[(pointer + 36) >> 2] as number;
    const child = stack[top + 1] as number;
    if (child === childCount) {
      top -= FRAME;
      continue;
    }
    stack[top + 1] = child + 1;
    const slot = pointer - 8 * (childCount - child);
    const head = u32[slot >> 2] as number;

    let symbol: number;
    let visible: number;
    let named: number;
    let extra: number;
    let broken: number;
    let missing: number;
    let padding: number;
    let size: number;
    let children = 0;
    if (head & 1) {
      const bits = head & 0xff;
      symbol = (head >> 8) & 0xff;
      visible = bits & 2;
      named = bits & 4;
      extra = bits & 8;
      missing = bits & 32;
      broken = missing;
      padding = u8[slot + 6] as number;
      size = u8[slot + 7] as number;
    } else {
      symbol = u16[(head + 40) >> 1] as number;
      const bits = u16[(head + 44) >> 1] as number;
      visible = bits & 1;
      named = bits & 2;
      extra = bits & 4;
      missing = bits & 512;
      broken = missing | (u32[(head + 32) >> 2] as number);
      padding = u32[(head + 4) >> 2] as number;
      size = u32[(head + 16) >> 2] as number;
      children = u32[(head + 36) >> 2] as number;
    }

    let position = stack[top + 6] as number;
    if (child > 0) position += padding;
    stack[top + 6] = position + size;

    let role = 0;
    if (!extra) {
      const structural = stack[top + 2] as number;
      stack[top + 2] = structural + 1;
      if (structural < width) {
        const index = (stack[top + 3] as number) * width + structural;
        role = fields[index] as number;
        const alias = aliases[index] as number;
        if (alias) {
          symbol = alias;
          visible = 1;
          named = namedSymbol[alias] as number;
        }
      }
      if (!role) role = stack[top + 4] as number;
    }

    const owner = stack[top + 5] as number;
    let self = owner;
    if (visible) {
      if (symbol === commentSymbol) {
        comments.push(position >> 1, (position + size) >> 1);
        continue;
      }
      if (symbol === continuationSymbol) continue;
      const kept =
        named || role || keptToken[symbol] || (symbol === fromSymbol && kind[owner] === K.yield) ? 1 : 0;
      if (!kept) continue;
      self = count++;
      kind[self] = kindOfSymbol[symbol] as number;
      field[self] = role;
      flags[self] = (broken ? HAS_ERROR : 0) | (missing ? IS_MISSING : 0);
      start[self] = position >> 1;
      end[self] = (position + size) >> 1;
      parent[self] = owner;
      const before = lastChild[owner] as number;
      if (before < 0) firstChild[owner] = self;
      else nextSibling[before] = self;
      lastChild[owner] = self;
      role = 0;
    }
    if (children === 0) continue;
    top += FRAME;
    if (top === stack.length) {
      const larger = new Int32Array(stack.length * 2);
      larger.set(stack);
      stack = larger;
    }
    stack[top] = head;
    stack[top + 1] = 0;
    stack[top + 2] = 0;
    // An ERROR node has no production: its children have no fields.
    stack[top + 3] = symbol === ERROR_SYMBOL ? 0 : (u16[(head + 66) >> 1] as number);
    stack[top + 4] = visible ? 0 : role;
    stack[top + 5] = self;
    stack[top + 6] = position;
  }

  return {
    count,
    kind: kind.subarray(0, count),
    field: field.subarray(0, count),
    flags: flags.subarray(0, count),
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    parent: parent.subarray(0, count),
    firstChild: firstChild.subarray(0, count),
    nextSibling: nextSibling.subarray(0, count),
    comments: Int32Array.from(comments),
  };
}
