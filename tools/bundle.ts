/**
 * Makes `dist/`, which is committed: heaplint runs from a clone without any set-up. `--check` writes nothing and fails
 * where `dist/` is not, byte for byte, what the sources give.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBundle } from './bundle/make-bundle.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const entries = { heaplint: 'src/cli/entry.ts', worker: 'src/cli/worker.ts' };
/** Made by the catalogue, which has a check of its own. */
const others = new Set(['pages.json']);

const files = await makeBundle(root, entries);
const present = existsSync(dist) ? readdirSync(dist).filter((name) => !others.has(name)) : [];
const surplus = present.filter((name) => !files.has(name));
const stale = [...files].filter(([name, content]) => {
  return !present.includes(name) || Buffer.compare(readFileSync(join(dist, name)), content) !== 0;
});

if (process.argv.includes('--check')) {
  for (const name of surplus) console.log(`surplus: dist/${name}`);
  for (const [name] of stale) console.log(`differs: dist/${name}`);
  if (surplus.length + stale.length > 0) {
    console.error("dist/ is not what the sources give: run 'npm run bundle' and commit it.");
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources give: ${files.size} files.`);
  }
} else {
  mkdirSync(dist, { recursive: true });
  for (const name of surplus) rmSync(join(dist, name), { recursive: true });
  for (const [name, content] of stale) writeFileSync(join(dist, name), content);
  for (const [name, content] of files) console.log(`${String(content.length).padStart(9)} dist/${name}`);
}
