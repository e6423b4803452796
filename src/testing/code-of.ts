/** The code of Python that stands in a test. */
import { type Code, lowerFile } from '../code/index.js';
import { Definitions } from '../names/index.js';
import { PythonParser, type SyntaxTree } from '../syntax/index.js';

const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));

/** Lowers a file. Throws where the parser gives up on the text. */
export function codeOf(text: string): { code: Code; tree: SyntaxTree } {
  const definitions = definitionsOf(text);
  return { code: lowerFile(definitions), tree: definitions.tree };
}

/** The names and definitions of a file. Throws where the parser gives up on the text. */
export function definitionsOf(text: string): Definitions {
  const tree = parser.parse(text);
  if (!tree) throw new Error('too many syntax errors');
  return new Definitions(tree, () => new Map());
}
