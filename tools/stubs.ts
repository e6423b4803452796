/**
 * Makes `src/knowledge/stub-digest.ts`, the digest of public type stubs. CONTRIBUTING.md says where the folders come from.
 *
 *     npm run stubs -- --typeshed FOLDER --packages FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { PythonParser } from '../src/syntax/index.js';
import type { ModuleStub } from './stubs/declare.js';
import { Digest } from './stubs/digest.js';
import { Library } from './stubs/resolve.js';
import { isWanted, type Measure, measureOfStandard, modulesBelow, PACKAGES } from './stubs/sources.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const options = new Command()
  .requiredOption('--typeshed <folder>', 'typeshed, with `stdlib` and `stubs` in it')
  .requiredOption('--packages <folder>', 'where the packages are unpacked')
  .parse()
  .opts<{ typeshed: string; packages: string }>();

const parser = await PythonParser.load(new URL('../dist/', import.meta.url));
const standard = await modulesBelow(join(options.typeshed, 'stdlib'), parser);
const modules = new Map<string, ModuleStub>(standard.map((module) => [module.name, module]));
const measures = new Map<string, Measure>();
for (const { folder, modules: wanted, measure } of PACKAGES) {
  const [top = ''] = wanted[0]?.split('.') ?? [];
  measures.set(top, measures.get(top) ?? measure);
  const below = folder === 'packages' ? options.packages : join(options.typeshed, folder);
  if (modules.has(top)) continue;
  for (const module of await modulesBelow(below, parser, [top])) modules.set(module.name, module);
}

const library = new Library(modules, parser);
const topOf = (name: string): string => name.split('.')[0] ?? '';
const digest = new Digest(
  library,
  (module) => measures.get(topOf(module)) ?? measureOfStandard(module),
  // What a library imports from another one is no name of its own; the standard library is one.
  (module, target) => !measures.has(topOf(module)) || topOf(module) === topOf(target),
);
const wanted = PACKAGES.flatMap((one) => one.modules);
for (const module of [...standard.map(({ name }) => name).filter(isWanted), ...wanted]) {
  const found = modules.get(module);
  if (found) digest.add(found);
  else console.error(`There is no ${module}.`);
}

digest.follow();
for (const module of modules.values()) {
  if (module.isPackage && measures.has(topOf(module.name))) digest.addAliases(module);
}

digest.prune();

const texts = digest.render();
const commit = readFileSync(join(options.typeshed, 'commit.txt'), 'utf8').trim();
const others = PACKAGES.map(({ from }) => from).filter((from) => from !== 'typeshed');
const parts = [...texts].map(([name, text]) => `[${name}\n${text}\n`);
if (parts.some((part) => /[`\\$]|[^\n -~]/.test(part)))
  throw new Error('The digest has characters that a template has not.');
writeFileSync(
  join(root, 'src/knowledge/stub-digest.ts'),
  `/**
 * Digest of public type stubs. Made by \`npm run stubs\`, never by hand; \`stub-text.ts\` tells its form.
 * From typeshed, commit ${commit} (Apache License 2.0 and MIT),
${[...new Set(others)].map((other) => ` * ${other}`).join(',\n')}.
 */
export default \`${parts.join('')}\`;
`,
);

const own = new Set(standard.map(({ name }) => name));
const size = (isStandard: boolean): number => {
  return [...texts].reduce((sum, [name, text]) => sum + (own.has(name) === isStandard ? text.length : 0), 0);
};
console.log(`${texts.size} modules; characters: ${size(true)} standard library, ${size(false)} others`);
