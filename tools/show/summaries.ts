/** Summaries of all Python files of a folder, for developer tools. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import glob from 'fast-glob';
import { FileModel, type ModuleSummary, summarise } from '../../src/model/index.js';
import { decode, PythonParser } from '../../src/syntax/index.js';

/**
 * The summaries of a folder, or of one file, by paths relative to the folder; files that the parser gives up on are left out.
 * Throws where the path cannot be read.
 */
export async function summariesIn(path: string): Promise<ModuleSummary[]> {
  const parser = await PythonParser.load(new URL('../../dist/', import.meta.url));
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const files = isFolder ? (await glob('**/*.py', { cwd: path, dot: false })).sort() : [basename(path)];
  return files.flatMap((file) => {
    const tree = parser.parse(decode(readFileSync(join(folder, file))).text);
    // Plain data, so that nothing of a file's text is kept.
    return tree
      ? [JSON.parse(JSON.stringify(summarise(new FileModel(file, tree, undefined), { lifetimes: true })))]
      : [];
  });
}
