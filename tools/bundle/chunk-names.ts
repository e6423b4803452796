/** Readable names for the parts of the bundle, which change only when a part itself comes or goes. */
import { posix } from 'node:path';
import type { Metafile } from 'esbuild';

/**
 * The new name of each output by its old one, both without folders. A part that is loaded on demand is called after its
 * source, a part that others share after the largest source in it; programs keep their name.
 */
export function chunkNames(
  outputs: Metafile['outputs'],
  programs: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map(programs.map((program) => [`${program}.js`, `${program}.js`]));
  const taken = new Set(names.values());
  const chunks = Object.entries(outputs)
    .map(([path, output]) => ({
      old: posix.basename(path),
      source: output.entryPoint ?? largest(output.inputs),
    }))
    .filter(({ old }) => !names.has(old))
    .sort((one, other) => (one.source < other.source ? -1 : 1));
  for (const { old, source } of chunks) {
    const stem = stemOf(source);
    let name = `${stem}.js`;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}.js`;
    taken.add(name);
    names.set(old, name);
  }
  return names;
}

function largest(inputs: Metafile['outputs'][string]['inputs']): string {
  const sources = Object.entries(inputs).sort(
    ([one, { bytesInOutput: size }], [other, { bytesInOutput }]) => {
      return bytesInOutput - size || (one < other ? -1 : 1);
    },
  );
  // A part without a source holds what esbuild itself adds.
  return sources[0]?.[0] ?? 'shared';
}

/** `commander` for a source of that package, `rules` for `rules/index.ts`, `text` for `src/report/text.ts`. */
function stemOf(source: string): string {
  const ofPackage = /.*node_modules\/(?:@[^/]+\/)?([^/]+)\//.exec(source)?.[1];
  if (ofPackage !== undefined) return ofPackage;
  const { name, dir } = posix.parse(source);
  return name === 'index' ? posix.basename(dir) : name;
}
