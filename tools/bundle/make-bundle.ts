/** Makes the content of `dist/`: the program with all it needs, the parser and its grammar, and their licences. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { chunkNames } from './chunk-names.js';
import { packagesIn, renderLicences } from './licences.js';

/** What the parser loads at run time, from the packages that publish it. */
const wasm = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];

// Packages in CommonJS call require, which modules do not have.
const banner = `import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);`;

/**
 * The files of the bundle by name. `entries` maps the name of a program to its source, relative to `root`; the same
 * sources give the same bytes. Throws where something does not resolve or a package has no licence text.
 */
export async function makeBundle(
  root: string,
  entries: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { ...entries },
    outdir: 'dist',
    bundle: true,
    // What a run does not need, such as a format nobody asked for, stays unread in a file of its own.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Modules first: what a package publishes for require may load its parts in ways that cannot be bundled.
    mainFields: ['module', 'main'],
    entryNames: '[name]',
    // The hash makes the name a word that is found again for sure, to be replaced by a readable one.
    chunkNames: '[name]-[hash]',
    banner: { js: banner },
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const files = new Map<string, Uint8Array>();
  const names = chunkNames(result.metafile.outputs, Object.keys(entries));
  const hashed = new RegExp([...names.keys()].map((name) => name.replace('.', '\\.')).join('|'), 'g');
  for (const { path, text } of result.outputFiles) {
    const name = basename(path);
    const renamed = text.replace(hashed, (old) => names.get(old) ?? old);
    files.set(names.get(name) ?? name, new TextEncoder().encode(renamed));
  }
  for (const path of wasm) {
    const name = path.slice(path.indexOf('/') + 1);
    files.set(name, await readFile(join(root, 'node_modules', path)));
  }
  const packages = packagesIn([
    ...Object.keys(result.metafile.inputs),
    ...wasm.map((path) => `node_modules/${path}`),
  ]);
  files.set('THIRD-PARTY-LICENSES.txt', new TextEncoder().encode(await renderLicences(root, packages)));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}
