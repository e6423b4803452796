/** The only place that knows tree-sitter: text in, SyntaxTree out. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';
import { easings, replaced } from './easing.js';
import { K } from './kinds.js';
import {
  type FlatTree,
  type GrammarTables,
  HAS_ERROR,
  IS_MISSING,
  lower,
  readGrammarTables,
} from './lower.js';
import { type ErrorSpan, rewrites } from './rewrites.js';
import { T, type Tokens, tokensOf } from './tokens.js';
import { SyntaxTree } from './tree.js';

const PAGE = 65_536;
const INITIAL_PAGES = 512;
const MAXIMUM_PAGES = 32_768;

/**
 * How often the parser may report progress for each UTF-16 code unit before it is stopped. Counting reports instead
 * of seconds keeps the outcome the same on every machine. Ordinary code needs well under 0.1; the constant part
 * lets small broken files try hard.
 */
const REPORTS_PER_UNIT = 4;
const REPORTS_ALWAYS = 200_000;

/** The parser takes up to 400 bytes a token: this many fill half a gigabyte, and are some four megabytes of code. */
export const MOST_TOKENS = 1_000_000;
/** CPython itself refuses more brackets in one another (MAXLEVEL in Parser/lexer/state.h). */
export const DEEPEST_BRACKETS = 200;
/** What reads a tree may go down by calls of itself; CPython gives up on about the same depth. */
export const DEEPEST_TREE = 2_000;

/** web-tree-sitter initialises once a process and keeps its first memory, so every parser must read that one. */
let memory: WebAssembly.Memory | undefined;

export interface ParseTimings {
  parse: number;
  lower: number;
}

export class PythonParser {
  readonly #parser: Parser;
  readonly #memory: WebAssembly.Memory;
  readonly #grammar: GrammarTables;
  #isDead = false;
  /** Milliseconds spent so far. */
  readonly timings: ParseTimings = { parse: 0, lower: 0 };

  private constructor(parser: Parser, memory: WebAssembly.Memory, grammar: GrammarTables) {
    this.#parser = parser;
    this.#memory = memory;
    this.#grammar = grammar;
  }

  /** Loads web-tree-sitter.wasm and tree-sitter-python.wasm from a folder. Throws when they are not there. */
  static async load(folder: URL): Promise<PythonParser> {
    memory ??= new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum: MAXIMUM_PAGES });
    await Parser.init({
      wasmMemory: memory,
      wasmBinary: readFileSync(new URL('web-tree-sitter.wasm', folder)),
      INITIAL_MEMORY: INITIAL_PAGES * PAGE,
    });
    const language = await Language.load(
      readFileSync(fileURLToPath(new URL('tree-sitter-python.wasm', folder))),
    );
    const parser = new Parser();
    parser.setLanguage(language);
    const symbols = [];
    for (let symbol = 0; symbol < language.nodeTypeCount; symbol++) {
      symbols.push({
        name: language.nodeTypeForId(symbol),
        named: language.nodeTypeIsNamed(symbol),
        visible: language.nodeTypeIsVisible(symbol),
      });
    }
    return new PythonParser(parser, memory, readGrammarTables(memory, addressOf(language), symbols));
  }

  /** Whether the parser has died on a text, of want of memory: it can read nothing more. */
  get isDead(): boolean {
    return this.#isDead;
  }

  /** The bytes of memory that the parser holds. They are never given back. */
  get heldBytes(): number {
    return this.#memory.buffer.byteLength;
  }

  /** The tree of a text, or undefined where `read` refuses it. Throws where the parser dies. */
  parse(text: string): SyntaxTree | undefined {
    return this.read(text).tree;
  }

  /**
   * Parses a text. Errors are nodes of the tree. Valid code that the grammar refuses is read a second time, rewritten; the
   * tree keeps the text as it was. Throws where the parser dies.
   */
  read(text: string): Reading {
    const tokens = tokensOf(text, MOST_TOKENS);
    if (tokens.isCut) return refused('too-complex', `The file has more than ${MOST_TOKENS} tokens`);
    if (tokens.depth > DEEPEST_BRACKETS) {
      return refused(
        'too-complex',
        `The brackets of this file are nested more than ${DEEPEST_BRACKETS} deep`,
      );
    }
    const eased = easings(text, tokens);
    const plain = replaced(text, eased);
    const first = this.#lowered(plain);
    if (!first) {
      return refused('syntax-error', 'The syntax errors of this file are too many to recover from');
    }
    const flat = this.#secondReading(plain, tokens, first) ?? first;
    if (depthOf(flat) > DEEPEST_TREE) {
      return refused('too-complex', `The code of this file is nested more than ${DEEPEST_TREE} deep`);
    }
    // What was taken out for the parser is a comment all the same.
    const comments = eased.length > 0 || flat !== first ? commentsIn(tokens) : flat.comments;
    return { tree: new SyntaxTree(text, { ...flat, comments }) };
  }

  /** Where the first reading has errors: a reading with forms that the grammar knows, if it has fewer. */
  #secondReading(text: string, tokens: Tokens, first: FlatTree): FlatTree | undefined {
    if (((first.flags[0] ?? 0) & HAS_ERROR) === 0) return undefined;
    const errors = errorsIn(first);
    const forms = rewrites(text, tokens, errors);
    const second = forms.length > 0 ? this.#lowered(replaced(text, forms)) : undefined;
    return second && lengthOf(errorsIn(second)) < lengthOf(errors) ? second : undefined;
  }

  #lowered(text: string): FlatTree | undefined {
    let budget = REPORTS_ALWAYS + text.length * REPORTS_PER_UNIT;
    const started = performance.now();
    const tree = this.#calmly(() => this.#parser.parse(text, null, { progressCallback: () => --budget < 0 }));
    const parsed = performance.now();
    this.timings.parse += parsed - started;
    if (!tree) {
      this.#parser.reset();
      return undefined;
    }
    try {
      return lower(this.#memory, addressOf(tree), this.#grammar);
    } finally {
      tree.delete();
      this.timings.lower += performance.now() - parsed;
    }
  }

  /** An exception out of the parser's code leaves it in no state to go on. */
  #calmly<Answer>(ask: () => Answer): Answer {
    this.#isDead = true;
    const answer = ask();
    this.#isDead = false;
    return answer;
  }
}

/** A tree, or why there is none. */
export interface Reading {
  readonly tree?: SyntaxTree;
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly kind: 'too-complex' | 'syntax-error';
  /** The beginning of a sentence. */
  readonly message: string;
}

function refused(kind: Refusal['kind'], message: string): Reading {
  return { refusal: { kind, message } };
}

/** Every ERROR, every token that was made up, and every node that is broken in a way that no node shows; in order. */
function errorsIn(flat: FlatTree): ErrorSpan[] {
  const errors: ErrorSpan[] = [];
  for (let index = 0; index < flat.count; index++) {
    const flags = flat.flags[index] ?? 0;
    if ((flags & HAS_ERROR) === 0) continue;
    const isError = flat.kind[index] === K.ERROR || (flags & IS_MISSING) !== 0;
    if (!isError && hasBrokenChild(flat, index)) continue;
    errors.push({ start: flat.start[index] ?? 0, end: flat.end[index] ?? 0 });
  }
  return errors;
}

function hasBrokenChild(flat: FlatTree, index: number): boolean {
  let child = flat.firstChild[index] ?? -1;
  while (child >= 0) {
    if (((flat.flags[child] ?? 0) & HAS_ERROR) !== 0) return true;
    child = flat.nextSibling[child] ?? -1;
  }
  return false;
}

/** How much of the text the errors take, each place once. */
function lengthOf(errors: readonly ErrorSpan[]): number {
  let length = 0;
  let end = 0;
  for (const error of errors) {
    // An error without a text weighs as much as one letter.
    length += Math.max(0, error.end - Math.max(error.start, end)) + 1;
    end = Math.max(end, error.end);
  }
  return length;
}

function depthOf(flat: FlatTree): number {
  const depths = new Int32Array(flat.count);
  let deepest = 0;
  for (let index = 1; index < flat.count; index++) {
    const depth = (depths[flat.parent[index] ?? 0] ?? 0) + 1;
    depths[index] = depth;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** Start and end of each comment, alternating: those that were taken out for the parser too. */
function commentsIn(tokens: Tokens): Int32Array {
  const comments: number[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] === T.comment) comments.push(tokens.start[index] ?? 0, tokens.end[index] ?? 0);
  }
  return Int32Array.from(comments);
}

/** Where an object of web-tree-sitter lies in its memory: it keeps the address in the property '0'. */
function addressOf(object: object): number {
  return (object as { 0: number })[0];
}
