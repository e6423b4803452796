/** The only place that knows tree-sitter: text in, SyntaxTree out. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';
import { type GrammarTables, lower, readGrammarTables } from './lower.js';
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

  /**
   * Parses a text. Errors are nodes of the tree. Answers undefined only for a text on which the parser's error
   * recovery does not end in reasonable time.
   */
  parse(text: string): SyntaxTree | undefined {
    let budget = REPORTS_ALWAYS + text.length * REPORTS_PER_UNIT;
    const started = performance.now();
    const tree = this.#parser.parse(text, null, { progressCallback: () => --budget < 0 });
    const parsed = performance.now();
    this.timings.parse += parsed - started;
    if (!tree) {
      this.#parser.reset();
      return undefined;
    }
    try {
      return new SyntaxTree(text, lower(this.#memory, addressOf(tree), this.#grammar));
    } finally {
      tree.delete();
      this.timings.lower += performance.now() - parsed;
    }
  }
}

/** Where an object of web-tree-sitter lies in its memory: it keeps the address in the property '0'. */
function addressOf(object: object): number {
  return (object as { 0: number })[0];
}
