/** Other spellings of a program that does the same: what follows values finds in each what it finds in the first. */

import { decode, type Node, type PythonParser, type SyntaxTree } from '../../src/syntax/index.js';
import type { SourceFile } from '../../src/testing/analyse.js';
import { alias, branch, element, helper, method } from './assignments.js';
import { applied, type Edit } from './edit.js';
import { keyword } from './keyword.js';
import { receiver } from './receiver.js';
import { newNames, rename } from './rename.js';

/** The ways, and what each does to a program. */
export const ways = [
  'rename',
  'alias',
  'receiver',
  'helper',
  'branch',
  'element',
  'keyword',
  'method',
] as const;

export type Way = (typeof ways)[number];

const ofOneFile: Readonly<Record<Exclude<Way, 'rename'>, (root: Node) => Edit[]>> = {
  alias,
  receiver,
  helper,
  branch,
  element,
  keyword,
  method,
};

/**
 * The files of a program in another spelling. A file that is not written in UTF-8, or that cannot be read for its
 * syntax errors, stays as it is. Throws where two changes of one way collide, which would be a mistake of the way.
 */
export function spelled(files: readonly SourceFile[], way: Way, parser: PythonParser): SourceFile[] {
  const trees = files.map(({ bytes }) => treeOf(bytes, parser));
  const names = way === 'rename' ? newNames(trees.flatMap((tree) => tree?.root ?? [])) : new Map();
  return files.map((file, index) => {
    const tree = trees[index];
    if (!tree) return file;
    const edits = way === 'rename' ? rename(tree.root, names) : ofOneFile[way](tree.root);
    return { path: file.path, bytes: new TextEncoder().encode(applied(tree.text, edits)) };
  });
}

function treeOf(bytes: Uint8Array, parser: PythonParser): SyntaxTree | undefined {
  const { text, encoding, problem } = decode(bytes);
  if (!['utf-8', 'us-ascii'].includes(encoding) || problem) return undefined;
  const tree = parser.parse(text);
  return tree?.root.hasError ? undefined : tree;
}
